/*
 * Objects that say the very text they are kept with ("stored as $$create table ...$$"), as the import of a database
 * does that was not made by schemac: that text is what they are, and is run as it is. What else is declared of them is
 * for the C side.
 */
#include <string.h>

#include "compiler/sqlite/internal.h"
#include "runtime/db/sqlite_text.h"

static void wrong(struct sqlite_facts *f, const struct object *o, const char *what)
{
	const struct attr *text = attr_find(o, ATTR_STORED_TEXT);
	struct str identity = { 0 };

	object_identity(&identity, o);
	diag_add(f->diag, DIAG_SQLITE_STORED, text->at, text->at, "the stored text of %s %s", str_text(&identity),
	         what);
	str_free(&identity);
}

static void keep_source(struct sqlite_facts *f, struct object *to, const struct object *from)
{
	uint16_t i;

	to->at = from->at;
	f->copies[from->order] = to;
	for (i = 0; i < from->attr_count; i++)
		if (!attrs[from->attrs[i].id].live)
			attr_set_at(f->out, to, from->attrs[i].id, from->attrs[i].value, from->attrs[i].at);
}

static int has_all_columns(const struct catalog *c, const struct object *table, const struct object *of)
{
	const struct object *column;

	for (column = object_first(of, KIND_COLUMN); column; column = object_after(column, KIND_COLUMN))
		if (!catalog_find(c, table, KIND_COLUMN, NULL, column->name, NULL))
			return 0;
	return 1;
}

/* The columns of a virtual table are known to its module only. */
static void keep_columns(struct sqlite_facts *f, struct object *to, const struct object *table)
{
	struct object *column;

	if (attr_is(to, ATTR_FORM, "virtual"))
		return;
	if (!has_all_columns(f->model, table, to) || !has_all_columns(f->out, to, table)) {
		wrong(f, table, "has other columns");
		return;
	}
	for (column = object_first(to, KIND_COLUMN); column; column = object_after(column, KIND_COLUMN))
		keep_source(f, column, catalog_find(f->model, table, KIND_COLUMN, NULL, column->name, NULL));
}

struct object *sqlite_facts_stored(struct sqlite_facts *f, struct object *parent, const struct object *o)
{
	const char *text = attr_get(o, ATTR_STORED_TEXT);
	struct object *to;

	if (!sqlite_takes_name(f, o))
		return NULL;
	to = sqlite_read_create(f->out, parent, text);
	if (!to || to->kind != o->kind || strcmp(to->name, o->name) != 0) {
		wrong(f, o, to ? "creates something else" : "is no CREATE statement");
		return NULL;
	}
	keep_source(f, to, o);
	if (o->kind == KIND_TABLE)
		keep_columns(f, to, o);
	return to;
}
