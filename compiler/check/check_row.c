/* "'admin'\x1fnow()" -> two values. They stand in the source one behind the other, so each is found again.
 */
#include "compiler/check/check_row.h"

#include <string.h>

#include "compiler/check/check_place.h"

/* Behind the value that begins at a place: where the next one begins. 0: it does not stand there. */
static uint32_t next_value(const struct sources *sources, uint32_t at, const char *text)
{
	uint32_t end = place_of_byte(sources, at, text, strlen(text));
	const struct source *source;

	end = place_behind_gap(sources, end);
	source = end ? source_of(sources, end) : NULL;
	if (!source || source->text[end - source->base] != ',')
		return 0;
	return place_behind_gap(sources, end + 1);
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
		struct row_value value = { mem_copy(mem, p, length), at };

		at = next_value(sources, at, value.text);
		*values = mem_grow(mem, *values, count, &room, sizeof(**values));
		(*values)[count++] = value;
		p = p[length] ? p + length + 1 : NULL;
	}
	return count;
}
