/*
 * The catalog of an SQLite database in, what of it can be declared out. SQLite keeps the very text that an object was
 * created with, and takes whatever types, defaults and references people write; so what schemac did not write keeps its
 * text ("stored as"), and is declared only as far as the C side needs it.
 */
#include <string.h>

#include "compiler/live/import.h"
#include "compiler/model/types.h"
#include "runtime/db/sqlite_text.h"

struct storing {
	struct catalog *catalog;
	struct mem mem;
};

/* ---- texts ---- */

static struct object *find_among(struct object *list, const char *type, const char *name)
{
	enum kind kind = kind_by_id(type);

	for (; list; list = list->next)
		if (list->kind == kind && strcmp(list->name, name) == 0)
			return list;
	return NULL;
}

static struct object *find(struct catalog *c, const char *type, const char *name)
{
	struct object *o = find_among(c->objects, type, name), *top;

	for (top = c->objects; top && !o; top = top->next)
		o = find_among(top->children, type, name);
	return o;
}

/* Is it what would be written, but for white space? */
static int is_written_so(const struct object *o, const char *text)
{
	static const char blank[] = " \t\r\n";
	struct str plain = { 0 };
	const char *a = text, *b;
	int same;

	sqlite_write_plain(&plain, o, 0);
	for (b = str_text(&plain);; a++, b++) {
		a += strspn(a, blank);
		b += strspn(b, blank);
		if (*a != *b || !*a)
			break;
	}
	same = *a == *b;
	str_free(&plain);
	return same;
}

/* Only names of columns: nothing that could be written in another way. */
static int has_plain_elements(const struct object *index)
{
	const char *list = attr_get(index, ATTR_ELEMENTS);
	struct str name = { 0 };
	int plain = !attr_get(index, ATTR_WHERE);

	while (plain && list && (list = names_next(list, NULL, &name)))
		plain = sqlite_has_column(index->parent, str_text(&name));
	str_free(&name);
	return plain;
}

static int is_own_type(const char *type)
{
	static const char *const own[] = { "TEXT", "INTEGER", "REAL", "BLOB" };
	size_t i;

	for (i = 0; type && i < sizeof(own) / sizeof(own[0]); i++)
		if (strcmp(own[i], type) == 0)
			return 1;
	return 0;
}

/* A table of plain columns as schemac writes them. */
static int is_own_table(const struct object *table)
{
	const struct object *o;

	for (o = table->children; o; o = o->next)
		if ((o->kind == KIND_COLUMN && (!is_own_type(attr_get(o, ATTR_TYPE)) || attr_get(o, ATTR_DEFAULT) ||
		                                attr_get(o, ATTR_GENERATED))) ||
		    (o->kind == KIND_CONSTRAINT && attr_is(o, ATTR_FORM, "check")))
			return 0;
	return attr_find(table, ATTR_STRICT) != NULL;
}

static int is_own(const struct object *o, const char *text)
{
	return is_written_so(o, text) &&
	       ((o->kind == KIND_TABLE && is_own_table(o)) ||
	        (o->kind == KIND_INDEX && has_plain_elements(o) && !attr_find(o->parent, ATTR_STORED_TEXT)));
}

static int note_text(void *context, int columns, const char *const *values)
{
	struct storing *s = context;
	struct object *o =
	        columns == 3 && values[0] && values[1] && values[2] ? find(s->catalog, values[0], values[1]) : NULL;

	if (o)
		attr_set(s->catalog, o, ATTR_STORED_TEXT, is_own(o, values[2]) ? NULL : values[2]);
	return 0;
}

/* ---- declarations ---- */

static int has_word(const char *type, const char *word)
{
	return strcasestr(type, word) != NULL;
}

/* By SQLite's rule of affinity; what has none of note is text, which all values can be read as. */
static const char *declared_type(struct mem *mem, const char *type)
{
	char *lower = mem_text(mem, type ? type : "");
	const struct type_row *row;
	char *c;

	for (c = lower; *c; c++)
		if (*c >= 'A' && *c <= 'Z')
			*c = (char)(*c | 0x20);
	if (!*lower)
		return "text";
	if (has_word(lower, "int"))
		return "bigint";
	if (has_word(lower, "char") || has_word(lower, "clob") || has_word(lower, "text"))
		return "text";
	if (has_word(lower, "blob"))
		return "bytea";
	if (has_word(lower, "real") || has_word(lower, "floa") || has_word(lower, "doub"))
		return "double precision";
	row = type_of_text(lower, NULL);
	if (row && row->codec == CODEC_BOOL)
		return "boolean";
	return row && row->codec == CODEC_NUMERIC ? "numeric" : "text";
}

/* A number or text, for the C side to know that there is a default. */
static int is_simple(const char *value)
{
	size_t length = strlen(value);

	if (*value == '\'')
		return length > 1 && !memchr(value + 1, '\'', length - 2) && value[length - 1] == '\'';
	return *value && strspn(value, "0123456789.") == length;
}

static void declare_column(struct catalog *c, struct object *column)
{
	static const enum attr_id left_out[] = { ATTR_COLLATE, ATTR_DEFINITION, ATTR_AUTOINCREMENT };
	const char *value = attr_get(column, ATTR_DEFAULT);
	size_t i;

	for (i = 0; i < sizeof(left_out) / sizeof(left_out[0]); i++)
		attr_set(c, column, left_out[i], NULL);
	if (value && !is_simple(value))
		attr_set(c, column, ATTR_DEFAULT, NULL);
	if (attr_get(column, ATTR_GENERATED)) {
		attr_set(c, column, ATTR_GENERATED, "null");
		attr_set(c, column, ATTR_STORED, "virtual");
	}
}

static int has_columns(const struct catalog *c, const struct object *table, const char *list)
{
	struct str name = { 0 };
	int has = list != NULL;

	while (has && (list = names_next(list, NULL, &name)))
		has = catalog_find(c, table, KIND_COLUMN, NULL, str_text(&name), NULL) != NULL;
	str_free(&name);
	return has;
}

/* The key that a reference names: declared as unique there, of as many columns. */
static int refers_well(const struct catalog *c, const struct object *key)
{
	struct str name = { 0 };
	const char *table = attr_get(key, ATTR_REF_TABLE), *columns = attr_get(key, ATTR_REF_COLUMNS);
	const struct object *to = table && names_next(table, NULL, &name)
	                                  ? catalog_find(c, NULL, KIND_TABLE, NULL, str_text(&name), NULL)
	                                  : NULL;
	const struct object *o = object_first(to, KIND_CONSTRAINT);

	str_free(&name);
	while (o &&
	       !(attr_get(o, ATTR_COLUMNS) && !attr_is(o, ATTR_FORM, "foreign key") &&
	         (columns ? strcmp(columns, attr_get(o, ATTR_COLUMNS)) == 0 : attr_is(o, ATTR_FORM, "primary key"))))
		o = object_after(o, KIND_CONSTRAINT);
	return o != NULL;
}

static int is_declared(const struct catalog *c, const struct object *o)
{
	if (attr_is(o, ATTR_FORM, "foreign key"))
		return has_columns(c, o->parent, attr_get(o, ATTR_COLUMNS)) && refers_well(c, o);
	return !attr_is(o, ATTR_FORM, "check") && has_columns(c, o->parent, attr_get(o, ATTR_COLUMNS));
}

static void declare_constraints(struct catalog *c, struct object *table)
{
	struct object *o, *next;

	for (o = object_first(table, KIND_CONSTRAINT); o; o = next) {
		next = object_after(o, KIND_CONSTRAINT);
		attr_set(c, o, ATTR_DEFINITION, NULL);
		attr_set(c, o, ATTR_ELEMENTS, NULL);
		if (!is_declared(c, o))
			catalog_remove(c, o);
	}
}

/* What is in the text cannot be said as well, or only in other words. */
static void declare_index(struct catalog *c, struct object *index)
{
	const struct object *first = object_first(index->parent, KIND_COLUMN);
	struct str name = { 0 };

	if (!has_plain_elements(index) && first) {
		str_ident(&name, first->name);
		attr_set(c, index, ATTR_ELEMENTS, str_text(&name));
	}
	attr_set(c, index, ATTR_WHERE, NULL);
	str_free(&name);
}

static void declare_table(struct catalog *c, struct object *table)
{
	static const enum attr_id left_out[] = { ATTR_STRICT, ATTR_WITHOUT_ROWID, ATTR_FORM, ATTR_METHOD,
		                                 ATTR_DEFINITION };
	struct object *o;
	size_t i;

	for (i = 0; i < sizeof(left_out) / sizeof(left_out[0]); i++)
		attr_set(c, table, left_out[i], NULL);
	for (o = object_first(table, KIND_COLUMN); o; o = object_after(o, KIND_COLUMN))
		declare_column(c, o);
	declare_constraints(c, table);
}

static void declare(struct storing *s, struct object *o)
{
	struct object *child;

	if (o->kind == KIND_TABLE && attr_find(o, ATTR_STORED_TEXT))
		declare_table(s->catalog, o);
	for (child = object_first(o, KIND_COLUMN); child; child = object_after(child, KIND_COLUMN))
		attr_set(s->catalog, child, ATTR_TYPE, declared_type(&s->mem, attr_get(child, ATTR_TYPE)));
	for (child = object_first(o, KIND_INDEX); child; child = object_after(child, KIND_INDEX))
		if (attr_find(child, ATTR_STORED_TEXT))
			declare_index(s->catalog, child);
}

sc_rc import_sqlite(sc_db *db, struct catalog *c)
{
	static const char texts[] = "select type, name, sql from sqlite_schema where sql is not null "
	                            "order by case type when 'table' then 0 when 'view' then 1 else 2 end";
	struct storing s = { .catalog = c };
	sc_rc rc = sc_query(db, texts, 0, NULL, note_text, &s);
	struct object *o;

	for (o = c->objects; rc == SC_OK && o; o = o->next)
		declare(&s, o);
	mem_free(&s.mem);
	return rc;
}
