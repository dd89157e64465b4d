/* Catalog object -> CREATE text. Part of sqlite_text.h. */
#include <string.h>

#include "runtime/db/sqlite_text.h"

static void write_flag(struct str *s, const struct object *o, enum attr_id id, const char *words)
{
	if (attr_get(o, id))
		str_add(s, words);
}

static void write_value(struct str *s, const struct object *o, enum attr_id id, const char *before, const char *after)
{
	const char *value = attr_get(o, id);

	if (!value)
		return;
	str_add(s, before);
	str_add(s, value);
	str_add(s, after);
}

/* " on conflict ignore", of the line `name` in the definition. */
static void write_conflict(struct str *s, const struct object *o, const char *name)
{
	struct str value = { 0 };

	if (sqlite_defined(o, name, &value)) {
		str_add(s, " on conflict ");
		str_add(s, str_text(&value));
	}
	str_free(&value);
}

/* What DEFAULT takes without brackets: a literal, a signed number, one of the words. */
static int is_plain_default(const char *expr)
{
	static const char *const words[] = { "null",         "true",         "false",
		                             "current_time", "current_date", "current_timestamp" };
	struct sqlite_cursor c = { .next = expr };
	size_t i;
	int plain;

	sqlite_advance(&c);
	if (sqlite_take(&c, "-") || sqlite_take(&c, "+"))
		plain = c.type == SQLITE_TOKEN_NUMBER;
	else
		plain = c.type == SQLITE_TOKEN_NUMBER || c.type == SQLITE_TOKEN_STRING || c.type == SQLITE_TOKEN_BLOB;
	for (i = 0; i < sizeof(words) / sizeof(words[0]) && !plain; i++)
		plain = sqlite_at(&c, words[i]);
	sqlite_advance(&c);
	return plain && c.type == SQLITE_TOKEN_END;
}

static void write_default(struct str *s, const struct object *column)
{
	const char *expr = attr_get(column, ATTR_DEFAULT);
	int plain = expr && is_plain_default(expr);

	write_value(s, column, ATTR_DEFAULT, plain ? " default " : " default (", plain ? "" : ")");
}

/* A key that SQLite would take for an alias of the rowid if it stood in a clause of its own. */
static int is_within_column(const struct object *constraint)
{
	struct str value = { 0 };
	int within = sqlite_defined(constraint, "rowid", &value);

	str_free(&value);
	return within;
}

static void write_name(struct str *s, const struct object *constraint)
{
	str_add(s, "constraint ");
	str_ident(s, constraint->name);
	str_char(s, ' ');
}

static void write_inner_key(struct str *s, const struct object *column)
{
	const struct object *o;
	struct str name = { 0 };

	for (o = object_first(column->parent, KIND_CONSTRAINT); o; o = object_after(o, KIND_CONSTRAINT)) {
		if (!is_within_column(o) || !names_next(attr_get(o, ATTR_COLUMNS), NULL, &name) ||
		    strcmp(str_text(&name), column->name) != 0)
			continue;
		str_char(s, ' ');
		write_name(s, o);
		str_add(s, "primary key desc");
		write_conflict(s, o, "on conflict");
	}
	str_free(&name);
}

void sqlite_write_column(struct str *s, const struct object *column)
{
	str_ident(s, column->name);
	write_value(s, column, ATTR_TYPE, " ", "");
	write_inner_key(s, column);
	write_value(s, column, ATTR_COLLATE, " collate ", "");
	write_flag(s, column, ATTR_NOT_NULL, " not null");
	write_conflict(s, column, "not null on conflict");
	write_default(s, column);
	if (attr_get(column, ATTR_GENERATED))
		str_printf(s, " generated always as (%s) %s", attr_get(column, ATTR_GENERATED),
		           attr_is(column, ATTR_STORED, "stored") ? "stored" : "virtual");
}

static int is_autoincrement(const struct object *table)
{
	const struct object *o = object_first(table, KIND_COLUMN);

	while (o && !attr_get(o, ATTR_AUTOINCREMENT))
		o = object_after(o, KIND_COLUMN);
	return o != NULL;
}

static void write_key(struct str *s, const struct object *o)
{
	const char *elements = attr_get(o, ATTR_ELEMENTS);
	int primary = attr_is(o, ATTR_FORM, "primary key");

	write_value(s, o, ATTR_FORM, "", " (");
	write_value(s, o, elements ? ATTR_ELEMENTS : ATTR_COLUMNS, "", "");
	if (primary && is_autoincrement(o->parent))
		str_add(s, " autoincrement");
	str_char(s, ')');
	write_conflict(s, o, "on conflict");
}

static void write_check(struct str *s, const struct object *o)
{
	write_value(s, o, ATTR_EXPR, "check (", ")");
	write_conflict(s, o, "on conflict");
}

static void write_foreign_key(struct str *s, const struct object *o)
{
	write_value(s, o, ATTR_COLUMNS, "foreign key (", ")");
	write_value(s, o, ATTR_REF_TABLE, " references ", "");
	write_value(s, o, ATTR_REF_COLUMNS, " (", ")");
	write_value(s, o, ATTR_MATCH, " match ", "");
	write_value(s, o, ATTR_ON_UPDATE, " on update ", "");
	write_value(s, o, ATTR_ON_DELETE, " on delete ", "");
	write_flag(s, o, ATTR_DEFERRABLE, " deferrable");
	write_flag(s, o, ATTR_INITIALLY_DEFERRED, " initially deferred");
}

/* The order of these rows is that of the clauses in a table. */
static const struct {
	const char *form;
	void (*write)(struct str *s, const struct object *o);
} forms[] = { { "primary key", write_key },
	      { "unique", write_key },
	      { "check", write_check },
	      { "foreign key", write_foreign_key } };

static void write_constraints(struct str *s, const struct object *table)
{
	const struct object *o;
	size_t i;

	for (i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		for (o = object_first(table, KIND_CONSTRAINT); o; o = object_after(o, KIND_CONSTRAINT)) {
			if (!attr_is(o, ATTR_FORM, forms[i].form) || is_within_column(o))
				continue;
			str_add(s, ",\n    ");
			write_name(s, o);
			forms[i].write(s, o);
		}
	}
}

static void write_head(struct str *s, const struct object *o, const char *word, int if_missing)
{
	str_add(s, "create ");
	str_add(s, word);
	str_add(s, if_missing ? " if not exists " : " ");
	str_ident(s, o->name);
}

static void write_virtual_table(struct str *s, const struct object *o, int if_missing)
{
	write_head(s, o, "virtual table", if_missing);
	write_value(s, o, ATTR_METHOD, " using ", "");
	write_value(s, o, ATTR_DEFINITION, "(", ")");
}

static void write_table(struct str *s, const struct object *o, int if_missing)
{
	const struct object *column;

	if (attr_is(o, ATTR_FORM, "virtual")) {
		write_virtual_table(s, o, if_missing);
		return;
	}
	write_head(s, o, "table", if_missing);
	str_add(s, " (");
	for (column = object_first(o, KIND_COLUMN); column; column = object_after(column, KIND_COLUMN)) {
		str_add(s, column == object_first(o, KIND_COLUMN) ? "\n    " : ",\n    ");
		sqlite_write_column(s, column);
	}
	write_constraints(s, o);
	str_add(s, "\n)");
	write_flag(s, o, ATTR_STRICT, " strict");
	if (attr_get(o, ATTR_WITHOUT_ROWID))
		str_add(s, attr_get(o, ATTR_STRICT) ? ", without rowid" : " without rowid");
}

static void write_index(struct str *s, const struct object *o, int if_missing)
{
	write_head(s, o, attr_get(o, ATTR_UNIQUE) ? "unique index" : "index", if_missing);
	str_add(s, " on ");
	str_ident(s, o->parent->name);
	write_value(s, o, ATTR_ELEMENTS, " (", ")");
	write_value(s, o, ATTR_WHERE, " where ", "");
}

static void write_view(struct str *s, const struct object *o, int if_missing)
{
	write_head(s, o, "view", if_missing);
	write_value(s, o, ATTR_COLUMNS, " (", ")");
	write_value(s, o, ATTR_BODY, " as ", "");
}

static void write_trigger(struct str *s, const struct object *o, int if_missing)
{
	write_head(s, o, "trigger", if_missing);
	write_value(s, o, ATTR_TIMING, " ", "");
	write_value(s, o, ATTR_EVENTS, " ", "");
	str_add(s, " on ");
	str_ident(s, o->parent->name);
	str_add(s, " for each row");
	write_value(s, o, ATTR_WHERE, " when ", "");
	write_value(s, o, ATTR_BODY, "\n", "");
}

static const struct {
	enum kind kind;
	void (*write)(struct str *s, const struct object *o, int if_missing);
} kinds_written[] = {
	{ KIND_TABLE, write_table },
	{ KIND_INDEX, write_index },
	{ KIND_VIEW, write_view },
	{ KIND_TRIGGER, write_trigger },
};

void sqlite_write_plain(struct str *s, const struct object *o, int if_missing)
{
	size_t i;

	for (i = 0; i < sizeof(kinds_written) / sizeof(kinds_written[0]); i++)
		if (kinds_written[i].kind == o->kind)
			kinds_written[i].write(s, o, if_missing);
}

void sqlite_write_create(struct str *s, const struct object *o, int if_missing)
{
	const char *text = attr_get(o, ATTR_STORED_TEXT);
	struct sqlite_cursor c = { .next = text };

	if (!text) {
		sqlite_write_plain(s, o, if_missing);
		return;
	}
	sqlite_skip_head(&c);
	str_add_bytes(s, text, (size_t)(c.start - text));
	if (if_missing && !sqlite_at(&c, "if"))
		str_add(s, "if not exists ");
	str_add(s, c.start);
	while (c.type != SQLITE_TOKEN_END)
		sqlite_advance(&c);
	if (c.before != c.start)
		str_char(s, '\n'); /* ends a comment, so that a semicolon may follow */
}
