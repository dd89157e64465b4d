#ifndef COMPILER_SQL_NEWER_H
#define COMPILER_SQL_NEWER_H
/* What PostgreSQL's grammar has learnt since the version that libpg_query was made from. */
#include <stddef.h>

/*
 * Looks in a text that did not parse for a construct of a newer version. Gives that version (16 ...), the construct's
 * name and the byte where it begins, or 0: the error is one.
 */
int sql_newer(const char *text, const char *message, const char **construct, size_t *at);

#endif
