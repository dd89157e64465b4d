/*
 * Constraints of a table in its stored text, whether they stand within a column or behind all -> objects below the
 * table. Part of sqlite_text_read.h.
 */
#include <string.h>

#include "runtime/db/sqlite_text_read.h"

/* ---- wherever they stand ---- */

static const char *attr_text(struct object *o, enum attr_id id)
{
	const char *value = attr_get(o, id);

	return value ? value : "";
}

/* The column's name when the text names exactly one, however often; then checks are named after it. */
static const char *only_column(const struct object *table, const char *expr, struct str *name)
{
	struct sqlite_cursor c = { .next = expr };
	const struct object *o, *found = NULL;

	sqlite_advance(&c);
	while (c.type != SQLITE_TOKEN_END) {
		if (c.type == SQLITE_TOKEN_STRING || !sqlite_take_name(&c, name)) {
			sqlite_advance(&c);
			continue;
		}
		for (o = object_first(table, KIND_COLUMN); o; o = object_after(o, KIND_COLUMN)) {
			if (!sqlite_same_name(o->name, str_text(name)))
				continue;
			if (found && found != o)
				return NULL;
			found = o;
		}
	}
	return found ? found->name : NULL;
}

/* Adds a constraint; without a name it gets the one PostgreSQL would give it. */
static struct object *add_constraint(struct sqlite_reader *r, const char *form, const char *columns, const char *label)
{
	int named = r->constraint.length > 0;
	struct object *o;

	if (!named)
		sqlite_part_name(&r->constraint, r->object->name, columns, label);
	sqlite_free_name(&r->constraint, r->catalog, r->object, KIND_CONSTRAINT);
	o = catalog_add(r->catalog, r->object, KIND_CONSTRAINT, NULL, str_text(&r->constraint), NULL);
	attr_set(r->catalog, o, ATTR_FORM, form);
	if (!named)
		attr_set(r->catalog, o, ATTR_UNNAMED, "yes");
	str_clear(&r->constraint);
	return o;
}

static void define(struct sqlite_reader *r, struct object *o, const char *name, const char *value)
{
	struct str text = { 0 };

	str_add(&text, attr_text(o, ATTR_DEFINITION));
	str_separate(&text, "\n", '\n');
	str_printf(&text, "%s = %s", name, value);
	attr_set(r->catalog, o, ATTR_DEFINITION, str_text(&text));
	str_free(&text);
}

static void add_lower(struct str *s, const char *text, size_t length)
{
	size_t i;

	for (i = 0; i < length; i++)
		str_char(s, text[i] >= 'A' && text[i] <= 'Z' ? (char)(text[i] | 0x20) : text[i]);
}

void sqlite_read_conflict(struct sqlite_reader *r, struct object *o, const char *name)
{
	struct sqlite_cursor ahead = r->at;

	if (!sqlite_take(&ahead, "on") || !sqlite_take(&ahead, "conflict"))
		return;
	r->at = ahead;
	if (!sqlite_at(&r->at, "abort")) {
		str_clear(&r->value);
		add_lower(&r->value, r->at.start, r->at.length);
		define(r, o, name, str_text(&r->value));
	}
	sqlite_advance(&r->at);
}

static int read_check(struct sqlite_reader *r, struct object *column)
{
	struct str name = { 0 }, columns = { 0 };
	const char *only;
	struct object *o;
	int good = sqlite_take_group(&r->at, &r->value);

	sqlite_bare(&r->value);
	only = only_column(r->object, str_text(&r->value), &name);
	if (only)
		str_ident(&columns, only);
	if (good) {
		o = add_constraint(r, "check", str_text(&columns), "check");
		attr_set(r->catalog, o, ATTR_EXPR, str_text(&r->value));
		if (!column)
			sqlite_read_conflict(r, o, "on conflict");
	}
	str_free(&name);
	str_free(&columns);
	return good;
}

/* cascade | set null | set default | restrict | no action, which is none */
static int read_action(struct sqlite_reader *r, struct object *o, enum attr_id id)
{
	static const char *const actions[][2] = {
		{ "cascade", NULL }, { "restrict", NULL }, { "set", "null" }, { "set", "default" }, { "no", "action" }
	};
	size_t i;

	for (i = 0; i < sizeof(actions) / sizeof(actions[0]); i++) {
		struct sqlite_cursor ahead = r->at;

		if (!sqlite_take(&ahead, actions[i][0]) || (actions[i][1] && !sqlite_take(&ahead, actions[i][1])))
			continue;
		r->at = ahead;
		str_clear(&r->value);
		str_printf(&r->value, "%s%s%s", actions[i][0], actions[i][1] ? " " : "",
		           actions[i][1] ? actions[i][1] : "");
		if (id != ATTR_NONE && strcmp(actions[i][0], "no") != 0)
			attr_set(r->catalog, o, id, str_text(&r->value));
		return 1;
	}
	return 0;
}

/* on delete ..., on update ..., match ... in any number; "on insert" is read by SQLite and means nothing */
static int read_actions(struct sqlite_reader *r, struct object *o)
{
	for (;;) {
		if (sqlite_take(&r->at, "match")) {
			if (!sqlite_take_name(&r->at, &r->name))
				return 0;
			str_clear(&r->value);
			add_lower(&r->value, str_text(&r->name), r->name.length);
			if (strcmp(str_text(&r->value), "simple") != 0)
				attr_set(r->catalog, o, ATTR_MATCH, str_text(&r->value));
		} else if (sqlite_at(&r->at, "on")) {
			enum attr_id id;

			sqlite_advance(&r->at);
			id = sqlite_at(&r->at, "delete")   ? ATTR_ON_DELETE
			     : sqlite_at(&r->at, "update") ? ATTR_ON_UPDATE
			                                   : ATTR_NONE;
			sqlite_advance(&r->at);
			if (!read_action(r, o, id))
				return 0;
		} else {
			return 1;
		}
	}
}

void sqlite_read_deferrable(struct sqlite_reader *r, struct object *reference)
{
	int deferred = 0;

	if (sqlite_take(&r->at, "initially")) {
		deferred = sqlite_at(&r->at, "deferred");
		sqlite_advance(&r->at);
	}
	attr_set(r->catalog, reference, ATTR_DEFERRABLE, "yes");
	if (deferred)
		attr_set(r->catalog, reference, ATTR_INITIALLY_DEFERRED, "yes");
}

/* A list of names in brackets -> "a, b", spelled as the columns of `table` are where it is given. */
static int read_names(struct sqlite_reader *r, const struct object *table, struct str *list)
{
	str_clear(list);
	if (!sqlite_take(&r->at, "("))
		return 0;
	do {
		if (!sqlite_take_name(&r->at, &r->name))
			return 0;
		if (list->length)
			str_add(list, ", ");
		str_ident(list, table ? sqlite_declared(table, str_text(&r->name)) : str_text(&r->name));
		while (!sqlite_at(&r->at, ",") && !sqlite_at(&r->at, ")") && r->at.type != SQLITE_TOKEN_END)
			sqlite_advance(&r->at); /* collation and order, which mean nothing here */
	} while (sqlite_take(&r->at, ","));
	return sqlite_take(&r->at, ")");
}

/* Behind "references". `columns`: the referring ones. */
static struct object *read_references(struct sqlite_reader *r, const char *columns)
{
	struct str list = { 0 };
	struct object *o = add_constraint(r, "foreign key", columns, "fkey");
	int good = sqlite_take_name(&r->at, &r->name);

	attr_set(r->catalog, o, ATTR_COLUMNS, columns);
	str_ident(&list, str_text(&r->name));
	attr_set(r->catalog, o, ATTR_REF_TABLE, str_text(&list));
	if (good && sqlite_at(&r->at, "(")) {
		good = read_names(r, NULL, &list);
		attr_set(r->catalog, o, ATTR_REF_COLUMNS, str_text(&list));
	}
	good = good && read_actions(r, o);
	str_free(&list);
	return good ? o : NULL;
}

static struct object *add_key(struct sqlite_reader *r, const char *form, const char *columns, const char *elements)
{
	int primary = strcmp(form, "primary key") == 0;
	struct object *o = add_constraint(r, form, primary ? NULL : columns, primary ? "pkey" : "key");

	attr_set(r->catalog, o, ATTR_COLUMNS, columns);
	if (strcmp(columns, elements) != 0)
		attr_set(r->catalog, o, ATTR_ELEMENTS, elements);
	return o;
}

/* ---- within a column ---- */

/* Behind "primary": key [asc | desc] [on conflict ...] [autoincrement], within a column */
static int read_inner_key(struct sqlite_reader *r, struct object *column)
{
	struct str name = { 0 }, elements = { 0 };
	struct object *o;
	int descending;

	if (!sqlite_take(&r->at, "key"))
		return 0;
	descending = sqlite_at(&r->at, "desc");
	str_ident(&name, column->name);
	str_printf(&elements, "%s%s", str_text(&name), descending ? " desc" : "");
	if (descending || sqlite_at(&r->at, "asc"))
		sqlite_advance(&r->at);
	o = add_key(r, "primary key", str_text(&name), str_text(&elements));
	if (descending && sqlite_same_name(attr_text(column, ATTR_TYPE), "integer"))
		define(r, o, "rowid", "no");
	sqlite_read_conflict(r, o, "on conflict");
	if (sqlite_take(&r->at, "autoincrement"))
		attr_set(r->catalog, column, ATTR_AUTOINCREMENT, "yes");
	str_free(&name);
	str_free(&elements);
	return 1;
}

static int read_inner_unique(struct sqlite_reader *r, struct object *column)
{
	struct str name = { 0 };

	str_ident(&name, column->name);
	sqlite_read_conflict(r, add_key(r, "unique", str_text(&name), str_text(&name)), "on conflict");
	str_free(&name);
	return 1;
}

static int read_inner_references(struct sqlite_reader *r, struct object *column)
{
	struct str name = { 0 };

	str_ident(&name, column->name);
	r->reference = read_references(r, str_text(&name));
	str_free(&name);
	return r->reference != NULL;
}

static int read_inner_deferrable(struct sqlite_reader *r, struct object *column)
{
	(void)column;
	sqlite_read_deferrable(r, r->reference);
	return 1;
}

/* What of a constraint may stand within a column, by its first word. */
static const struct {
	const char *word;
	int (*read)(struct sqlite_reader *r, struct object *column);
} inner[] = {
	{ "primary", read_inner_key },           { "unique", read_inner_unique },         { "check", read_check },
	{ "references", read_inner_references }, { "deferrable", read_inner_deferrable },
};

int sqlite_read_inner_constraint(struct sqlite_reader *r, struct object *column)
{
	size_t i;

	for (i = 0; i < sizeof(inner) / sizeof(inner[0]); i++)
		if (sqlite_take(&r->at, inner[i].word))
			return inner[i].read(r, column);
	return 0;
}

/* ---- behind the columns ---- */

static int read_key(struct sqlite_reader *r, const char *form)
{
	struct str columns = { 0 }, elements = { 0 };
	struct object *o, *column;
	int autoincrement = 0;
	int good = sqlite_read_elements(r, &elements, &columns, &autoincrement);

	if (good) {
		o = add_key(r, form, str_text(&columns), str_text(&elements));
		sqlite_read_conflict(r, o, "on conflict");
	}
	for (column = object_first(r->object, KIND_COLUMN); good && autoincrement && column;
	     column = object_after(column, KIND_COLUMN)) {
		str_clear(&elements);
		str_ident(&elements, column->name);
		if (strcmp(str_text(&elements), str_text(&columns)) == 0)
			attr_set(r->catalog, column, ATTR_AUTOINCREMENT, "yes");
	}
	str_free(&columns);
	str_free(&elements);
	return good;
}

static int read_foreign_key(struct sqlite_reader *r)
{
	struct str columns = { 0 };
	struct object *o = NULL;
	int not ;

	if (sqlite_take(&r->at, "key") && read_names(r, r->object, &columns) && sqlite_take(&r->at, "references"))
		o = read_references(r, str_text(&columns));
	str_free(&columns);
	not = sqlite_take(&r->at, "not");
	if (o && sqlite_take(&r->at, "deferrable"))
		sqlite_read_deferrable(r, not ? NULL : o);
	else if (not )
		return 0;
	return o != NULL;
}

int sqlite_at_constraint(const struct sqlite_reader *r)
{
	return sqlite_at(&r->at, "constraint") || sqlite_at(&r->at, "primary") || sqlite_at(&r->at, "unique") ||
	       sqlite_at(&r->at, "check") || sqlite_at(&r->at, "foreign");
}

/* Commas between table constraints may be left out, and a name may stand before nothing. */
int sqlite_read_constraint(struct sqlite_reader *r)
{
	if (sqlite_take(&r->at, "constraint"))
		return sqlite_take_name(&r->at, &r->constraint);
	if (sqlite_take(&r->at, "primary"))
		return sqlite_take(&r->at, "key") && read_key(r, "primary key");
	if (sqlite_take(&r->at, "unique"))
		return read_key(r, "unique");
	if (sqlite_take(&r->at, "check"))
		return read_check(r, NULL);
	if (sqlite_take(&r->at, "foreign"))
		return read_foreign_key(r);
	return 0;
}
