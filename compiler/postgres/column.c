/*
 * Columns of PostgreSQL: their text within CREATE TABLE and behind ADD COLUMN, and the statements that follow it, for
 * what that has no words.
 */
#include <string.h>

#include "compiler/postgres/postgres.h"

enum { WIDTH_MOST = 40 };

void postgres_padded_name(struct str *s, const struct object *column, size_t width)
{
	static const char spaces[WIDTH_MOST + 1] = "                                        ";
	size_t from = s->length, length;

	str_ident(s, column->name);
	length = s->length - from;
	str_add_bytes(s, spaces, length < width ? width - length : 0);
}

size_t postgres_column_width(const struct object *table)
{
	const struct object *c;
	struct str name = { 0 };
	size_t width = 0;

	for (c = object_first(table, KIND_COLUMN); c; c = object_after(c, KIND_COLUMN)) {
		str_clear(&name);
		str_ident(&name, c->name);
		width = name.length > width ? name.length : width;
	}
	str_free(&name);
	return width < WIDTH_MOST ? width : WIDTH_MOST;
}

/* Operators in words have no place in a default without brackets: PostgreSQL's grammar takes them for clauses of the
 * column. */
static int has_word_operator(const char *value)
{
	static const char *const words[] = { " at time zone ", " and ",     " or ",    " is ",
		                             " in (",          " like ",    " ilike ", " between ",
		                             " similar ",      " collate ", " isnull", " notnull" };
	size_t i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (strcasestr(value, words[i]))
			return 1;
	return strncasecmp(value, "not ", 4) == 0;
}

static void add_default(struct str *s, const struct object *c)
{
	const char *value = attr_get(c, ATTR_DEFAULT);

	if (value && has_word_operator(value))
		postgres_add(s, " default (", value, ")", NULL);
	else
		postgres_clause(s, c, ATTR_DEFAULT, "default");
}

/* One with a name or flags of its own makes the column NOT NULL. */
static int has_not_null_constraint(const struct object *column)
{
	const struct object *o;
	struct str name = { 0 };
	int has = 0;

	str_ident(&name, column->name);
	for (o = object_first(column->parent, KIND_CONSTRAINT); o && !has; o = object_after(o, KIND_CONSTRAINT))
		has = attr_is(o, ATTR_FORM, "not null") && attr_is(o, ATTR_COLUMNS, str_text(&name));
	str_free(&name);
	return has;
}

void postgres_column_options(struct str *s, const struct object *c)
{
	const char *identity = attr_get(c, ATTR_IDENTITY);

	add_default(s, c);
	if (attr_get(c, ATTR_GENERATED))
		postgres_add(s, " generated always as (", attr_get(c, ATTR_GENERATED), ")",
		             attr_is(c, ATTR_STORED, "virtual") ? " virtual" : " stored", NULL);
	if (identity) {
		postgres_add(s, " generated ", identity, " as identity", NULL);
		postgres_sequence_options(s, c, " (", ")");
	}
	if (!has_not_null_constraint(c))
		postgres_flag(s, c, ATTR_NOT_NULL, "not null");
}

void postgres_column_text(struct str *s, const struct object *c, size_t width)
{
	postgres_padded_name(s, c, width);
	postgres_clause(s, c, ATTR_TYPE, "");
	if (attr_get(c, ATTR_FDW_OPTIONS))
		postgres_add(s, " options (", attr_get(c, ATTR_FDW_OPTIONS), ")", NULL);
	postgres_clause(s, c, ATTR_COLLATE, "collate");
	postgres_column_options(s, c);
}

void postgres_alter_column(struct postgres *p, const struct object *c)
{
	str_add(&p->sql, "alter table only ");
	postgres_plain_name(&p->sql, c->parent);
	str_add(&p->sql, " alter column ");
	str_ident(&p->sql, c->name);
}

static void set_on_column(struct postgres *p, const struct object *c, enum attr_id id, const char *words)
{
	const char *value = attr_get(c, id);

	if (!value)
		return;
	postgres_alter_column(p, c);
	postgres_add(&p->sql, " ", words, " ", value, NULL);
	postgres_end(p);
}

/* An identity column's sequence that is to be kept otherwise than its table. */
static void identity_persistence(struct postgres *p, const struct object *c)
{
	const char *value = attr_get(c, ATTR_PERSISTENCE);

	if (!value || !attr_get(c, ATTR_IDENTITY))
		return;
	str_add(&p->sql, "alter sequence ");
	postgres_identity_sequence(&p->sql, c);
	postgres_add(&p->sql, " set ", value, NULL);
	postgres_end(p);
}

void postgres_column_rest(struct postgres *p, const struct object *c)
{
	identity_persistence(p, c);
	set_on_column(p, c, ATTR_STORAGE, "set storage");
	set_on_column(p, c, ATTR_COMPRESSION, "set compression");
	set_on_column(p, c, ATTR_STATISTICS, "set statistics");
	if (attr_get(c, ATTR_OPTIONS)) {
		postgres_alter_column(p, c);
		postgres_options(&p->sql, "set", attr_get(c, ATTR_OPTIONS));
		postgres_end(p);
	}
	postgres_comment(p, c);
}

void postgres_column_comments(struct postgres *p, const struct object *o)
{
	const struct object *c;

	for (c = object_first(o, KIND_COLUMN); c; c = object_after(c, KIND_COLUMN))
		postgres_comment(p, c);
}

void postgres_create_column(struct postgres *p, const struct object *o)
{
	const struct object *of = o->parent;

	postgres_add(&p->sql, "alter ", postgres_word(of), " ", NULL);
	postgres_plain_name(&p->sql, of);
	str_add(&p->sql, of->kind == KIND_TYPE ? " add attribute " : " add column ");
	if (of->kind == KIND_TABLE)
		postgres_if_missing(p);
	postgres_column_text(&p->sql, o, 0);
	postgres_end(p);
	if (of->kind == KIND_TABLE)
		postgres_column_rest(p, o);
	else
		postgres_comment(p, o);
}

/* An inherited column goes with the parent's. */
void postgres_drop_column(struct postgres *p, const struct object *o)
{
	if (attr_find(o, ATTR_INHERITED))
		return;
	postgres_add(&p->sql, "alter ", postgres_word(o->parent), " ", NULL);
	postgres_plain_name(&p->sql, o->parent);
	str_add(&p->sql, o->parent->kind == KIND_TYPE ? " drop attribute " : " drop column ");
	str_ident(&p->sql, o->name);
}
