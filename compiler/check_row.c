/* "'admin'\x1fnow()" -> two values. They stand in the source as they are, one behind the other, so each is found again. */
#include "compiler/check_row.h"

#include <string.h>

/* Room for comments and blanks between two values. */
enum { FAR_ENOUGH = 4096 };

static uint32_t find_value(const struct sources *sources, uint32_t from, const char *text, size_t length)
{
	const struct source *source = from ? source_of(sources, from) : NULL;
	size_t offset = source ? from - source->base : 0, left;
	const char *found;

	if (!source || offset > source->length)
		return 0;
	left = source->length - offset;
	if (left > length + FAR_ENOUGH)
		left = length + FAR_ENOUGH;
	found = memmem(source->text + offset, left, text, length);
	return found ? source->base + (uint32_t)(found - source->text) : 0;
}

size_t row_values(struct mem *mem, const struct sources *sources, const struct object *row, struct row_value **values)
{
	const struct attr *attr = attr_find(row, ATTR_VALUES);
	const char *p = attr ? attr->value : NULL;
	uint32_t at = attr && attr->at ? attr->at : row->at;
	size_t count = 0, room = 0;

	*values = NULL;
	while (p) {
		size_t length = strcspn(p, "\x1f");
		struct row_value value = { mem_copy(mem, p, length), find_value(sources, at, p, length) };

		if (value.at)
			at = value.at + (uint32_t)length;
		*values = mem_grow(mem, *values, count, &room, sizeof(**values));
		(*values)[count++] = value;
		p = p[length] ? p + length + 1 : NULL;
	}
	return count;
}
