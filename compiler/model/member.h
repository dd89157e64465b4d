#ifndef COMPILER_MEMBER_H
#define COMPILER_MEMBER_H
/* What an extension makes and somebody may have privileges on, as GRANT calls it. */
#include "runtime/catalog/catalog.h"

struct member_row {
	const char *word; /* "function", as in GRANT ... ON FUNCTION */
	enum kind kind;   /* whose privileges it has */
};

extern const struct member_row member_rows[];
extern const size_t member_count;

/* The row of a member grant's signature, "function public.f(text)"; NULL: none. */
const struct member_row *member_row_of(const char *signature);

#endif
