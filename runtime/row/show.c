/* Rows as text: JSON for programs, and a line for logs without what is secret. */
#include "runtime/row/row.h"

static void add_field(struct str *s, const sc_field *field, const void *row)
{
	const void *value = row_value(field, row);

	str_json(s, field->name);
	str_add(s, ": ");
	if (value)
		codec_of(field)->json(s, field, value);
	else
		str_add(s, "null");
}

static sc_str show(const sc_relation *r, const void *row, sc_arena *arena, unsigned but)
{
	struct str s = { 0 };
	sc_str text = { NULL, 0 };
	size_t i, count = 0;

	str_char(&s, '{');
	for (i = 0; i < r->field_count; i++) {
		if (r->fields[i].flags & but || !codec_of(&r->fields[i]))
			continue;
		str_add(&s, count++ ? ", " : "");
		add_field(&s, &r->fields[i], row);
	}
	str_char(&s, '}');
	if (!str_failed(&s))
		text = (sc_str){ db_arena_copy(arena, s.data, s.length), s.length };
	str_free(&s);
	return text;
}

sc_str sc_row_json(const sc_relation *r, const void *row, sc_arena *arena)
{
	return show(r, row, arena, 0);
}

sc_str sc_row_print(const sc_relation *r, const void *row, sc_arena *arena)
{
	return show(r, row, arena, SC_FIELD_SECRET);
}
