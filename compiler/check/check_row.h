#ifndef COMPILER_CHECK_ROW_H
#define COMPILER_CHECK_ROW_H
/* The values of a seed's row, each with its place. */
#include "compiler/model/model.h"

struct row_value {
	const char *text;
	uint32_t at; /* 0: not found in the source */
};

/* Takes a row to pieces; gives how many values it has. `values` is in `mem`. */
size_t row_values(struct mem *mem, const struct sources *sources, const struct object *row, struct row_value **values);

#endif
