#ifndef COMPILER_SQL_SCRIPT_H
#define COMPILER_SQL_SCRIPT_H

#include "runtime/catalog/mem.h"

/*
 * Cuts a script into its statements, each without its semicolon: commands of psql are passed over, as is the data
 * behind COPY ... FROM stdin. Gives their count; the last of the list is NULL.
 */
size_t sql_script_split(struct mem *mem, const char *text, const char ***statements);

#endif
