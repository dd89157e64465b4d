#ifndef COMPILER_JUNIT_H
#define COMPILER_JUNIT_H
/* JUnit's XML, which continuous integration reads: one suite, its cases one after the other. */
#include "runtime/catalog/str.h"

void junit_begin(struct str *s, const char *suite, size_t tests, size_t failures);

/* A case that failed; with `type` NULL one that passed. */
void junit_case(struct str *s, const char *class_name, const char *name, const char *type, const char *message,
                const char *text);
void junit_end(struct str *s);

#endif
