/* ALTER ... RENAME and SET SCHEMA of PostgreSQL. */
#include <string.h>

#include "compiler/postgres/plan.h"

int postgres_can_rename(const struct object *have, const struct object *want)
{
	(void)want;
	switch (have->kind) {
	case KIND_EXTENSION:
	case KIND_GRANT:
	case KIND_MEMBER_GRANT:
	case KIND_MEMBER:
	case KIND_CAST:
	case KIND_TRANSFORM:
	case KIND_OPERATOR:
	case KIND_USER_MAPPING:
	case KIND_DEFAULT_PRIVILEGES:
	case KIND_SECURITY_LABEL:
	case KIND_SQL:
		return 0;
	default:
		return 1;
	}
}

/* "rename column a to", "rename value 'a' to" behind "alter table t " */
static void rename_part(struct str *s, const struct object *have)
{
	const char *word = have->kind == KIND_LABEL          ? "value"
	                   : have->kind == KIND_CONSTRAINT   ? "constraint"
	                   : have->parent->kind == KIND_TYPE ? "attribute"
	                                                     : "column";

	postgres_add(s, " rename ", word, " ", NULL);
	if (have->kind == KIND_LABEL)
		postgres_literal(s, have->name);
	else
		str_ident(s, have->name);
}

static int is_part_of_parent(const struct object *o)
{
	return o->kind == KIND_COLUMN || o->kind == KIND_LABEL || o->kind == KIND_CONSTRAINT;
}

static void rename_statement(struct str *s, const struct object *have, const struct object *want)
{
	struct object old = *want;

	old.name = have->name;
	if (is_part_of_parent(have)) {
		postgres_add(s, "alter ", postgres_word(want->parent), " ", NULL);
		postgres_plain_name(s, want->parent);
		rename_part(s, have);
	} else {
		postgres_add(s, "alter ", postgres_word(have), " ", NULL);
		postgres_name(s, &old);
		str_add(s, " rename");
	}
	str_add(s, " to ");
	if (want->kind == KIND_LABEL)
		postgres_literal(s, want->name);
	else
		str_ident(s, want->name);
}

/* The sequence of an identity column keeps the name made of the old names; the new ones make another. */
static void rename_sequence(struct plan *p, const struct object *column, const char *old_table, const char *old_column)
{
	struct str was = { 0 }, is = { 0 }, sql = { 0 };

	postgres_made_name(&was, old_table, old_column, "seq");
	postgres_made_name(&is, column->parent->name, column->name, "seq");
	if (strcmp(str_text(&was), str_text(&is)) != 0) {
		str_add(&sql, "alter sequence ");
		str_qualified(&sql, column->schema, str_text(&was));
		str_add(&sql, " rename to ");
		str_ident(&sql, str_text(&is));
		plan_add(p, ACTION_ALTER, column, mem_text(p->mem, str_text(&sql)), NULL);
	}
	str_free(&was);
	str_free(&is);
	str_free(&sql);
}

static int has_made_sequence(const struct object *column)
{
	return column && attr_get(column, ATTR_IDENTITY) && !attr_get(column, ATTR_SEQUENCE_NAME);
}

/* Its sequence takes the name made of the new names, also where the identity goes: later steps call it so. */
static int follows(const struct object *had, const struct object *wanted)
{
	return has_made_sequence(had) && (!attr_get(wanted, ATTR_IDENTITY) || has_made_sequence(wanted));
}

static const struct object *same_part(const struct object *of, const struct object *like)
{
	const struct object *o = object_first(of, like->kind);

	while (o && strcmp(o->name, like->name) != 0)
		o = object_after(o, like->kind);
	return o;
}

/* A column that is renamed with its table has its turn behind it: the table's turn leaves that to it. */
static void rename_sequences(struct plan *p, const struct object *have, const struct object *want)
{
	const struct object *c, *had;

	if (have->kind == KIND_COLUMN && follows(have, want))
		rename_sequence(p, want, have->parent->name, have->name);
	for (c = have->kind == KIND_TABLE ? object_first(want, KIND_COLUMN) : NULL; c;
	     c = object_after(c, KIND_COLUMN)) {
		had = same_part(have, c);
		if (follows(had, c))
			rename_sequence(p, c, have->name, c->name);
	}
}

/* "fr" -> "fr_multirange", "floatrange" -> "floatmultirange": the name that CREATE TYPE gives. */
static void multirange_name(struct str *s, const char *range)
{
	const char *in = strstr(range, "range");

	if (!in) {
		postgres_made_name(s, range, NULL, "multirange");
		return;
	}
	str_add_bytes(s, range, (size_t)(in - range));
	str_printf(s, "multirange%s", in + 5);
}

/* Since 14 each range type has a multirange type, which keeps the name made of the old one. */
static void rename_multirange(struct plan *p, const struct object *have, const struct object *want)
{
	struct str was = { 0 }, is = { 0 }, type = { 0 }, literal = { 0 }, sql = { 0 };
	const char *definition = attr_get(want, ATTR_DEFINITION);

	multirange_name(&was, have->name);
	multirange_name(&is, want->name);
	str_qualified(&type, want->schema, str_text(&was));
	str_literal(&literal, str_text(&type), 1);
	str_printf(&sql, "alter type %s rename to ", str_text(&type));
	str_ident(&sql, str_text(&is));
	if (p->options.version < 140000) {
		str_clear(&type);
		str_printf(&type, "\nbegin\n    if to_regtype(%s) is not null then\n        %s;\n    end if;\nend\n",
		           str_text(&literal), str_text(&sql));
		str_clear(&sql);
		str_add(&sql, "do ");
		str_dollar(&sql, str_text(&type));
	}
	if (!definition || !strstr(definition, "multirange_type_name"))
		plan_add(p, ACTION_ALTER, want, mem_text(p->mem, str_text(&sql)), NULL);
	str_free(&was);
	str_free(&is);
	str_free(&type);
	str_free(&literal);
	str_free(&sql);
}

void postgres_rename(struct plan *p, const struct object *have, const struct object *want)
{
	struct str sql = { 0 };
	struct step *step;

	if (strcmp(have->schema, want->schema) != 0 && !have->parent) {
		postgres_add(&sql, "alter ", postgres_word(have), " ", NULL);
		postgres_name(&sql, have);
		str_add(&sql, " set schema ");
		str_ident(&sql, want->schema);
		step = plan_add(p, ACTION_ALTER, want, mem_text(p->mem, str_text(&sql)), NULL);
		step->hazards = HAZARD_BIT(BACKWARD_INCOMPATIBLE);
		str_clear(&sql);
	}
	if (strcmp(have->name, want->name) != 0) {
		rename_statement(&sql, have, want);
		step = plan_add(p, ACTION_ALTER, want, mem_text(p->mem, str_text(&sql)), NULL);
		step->why = mem_printf(p->mem, "renamed: %s -> %s", have->name, want->name);
		step->lock = postgres_locked(want) ? LOCK_ACCESS_EXCLUSIVE : LOCK_NONE;
		step->locked = postgres_locked(want);
		if (have->kind != KIND_INDEX && have->kind != KIND_CONSTRAINT)
			step->hazards = HAZARD_BIT(BACKWARD_INCOMPATIBLE);
		rename_sequences(p, have, want);
		if (want->kind == KIND_RANGE)
			rename_multirange(p, have, want);
	}
	str_free(&sql);
}
