/*
 * The forms a table of PostgreSQL is made in: within one CREATE TABLE where that says all there is, else alone and
 * then put below its parents. What it has from them otherwise than they is said here, too.
 */
#include <string.h>

#include "compiler/postgres/postgres.h"
#include "compiler/resolve/names.h"

/* ---- which form ---- */

const struct object *postgres_next_part(const struct object *o, enum kind kind)
{
	while (o && (o->kind != kind || !postgres_is_part(o)))
		o = o->next;
	return o;
}

const struct object *postgres_partition_parent(const struct object *o)
{
	const char *name = attr_get(o, ATTR_PARTITION_OF);

	return name ? postgres_needed(o, KIND_TABLE, name) : NULL;
}

/* A key that comes with the parent's has the name that PostgreSQL gives it, so nothing is to be said about it. */
static int has_made_name(const struct object *constraint)
{
	int primary = attr_is(constraint, ATTR_FORM, "primary key");
	struct str name = { 0 }, columns = { 0 }, item = { 0 };
	const char *list = attr_get(constraint, ATTR_COLUMNS);
	int same;

	while (!primary && list && (list = names_next(list, NULL, &item))) {
		str_separate(&columns, "_", '\0');
		str_add(&columns, str_text(&item));
	}
	postgres_made_name(&name, constraint->parent->name, primary ? NULL : str_text(&columns),
	                   primary ? "pkey" : "key");
	same = strcmp(str_text(&name), constraint->name) == 0;
	str_free(&name);
	str_free(&columns);
	str_free(&item);
	return same;
}

/* Can it be said as PARTITION OF: the parent's columns in the parent's order, keys by the names they get? */
static int is_plain_partition(const struct object *o, const struct object *parent)
{
	const struct object *mine = postgres_next_part(o->children, KIND_COLUMN),
	                    *theirs = postgres_next_part(parent->children, KIND_COLUMN);
	const struct object *c;

	for (; mine && theirs;
	     mine = postgres_next_part(mine->next, KIND_COLUMN), theirs = postgres_next_part(theirs->next, KIND_COLUMN))
		if (!attr_find(mine, ATTR_INHERITED) || strcmp(mine->name, theirs->name) != 0)
			return 0;
	if (mine || theirs)
		return 0;
	for (c = postgres_next_part(o->children, KIND_CONSTRAINT); c; c = postgres_next_part(c->next, KIND_CONSTRAINT))
		if (attr_find(c, ATTR_ATTACHED_TO) && !has_made_name(c))
			return 0;
	return 1;
}

/* The parent, of those that INHERITS names, that has the column. */
static const struct object *parent_with(const struct object *o, const char *column)
{
	const char *list = attr_get(o, ATTR_INHERITS);
	const struct object *parent = NULL;
	struct str item = { 0 };

	while (list && (list = postgres_next_item(list, &item))) {
		const struct object *one = postgres_needed(o, KIND_TABLE, str_text(&item));

		if (one && column_of(one, column)) {
			parent = one;
			break;
		}
	}
	str_free(&item);
	return parent;
}

/* Declares a child all columns of its parents, in an order that INHERITS would not give it: theirs first? */
static int has_own_order(const struct object *o)
{
	const char *list = attr_get(o, ATTR_INHERITS);
	const struct object *mine = object_first(o, KIND_COLUMN), *c;
	struct str item = { 0 };
	int declares_all = 1, moved = 0;

	while (declares_all && list && (list = postgres_next_item(list, &item))) {
		const struct object *parent = postgres_needed(o, KIND_TABLE, str_text(&item));

		for (c = parent ? object_first(parent, KIND_COLUMN) : NULL; c; c = object_after(c, KIND_COLUMN)) {
			const struct object *same = column_of(o, c->name);

			declares_all &= same && !attr_find(same, ATTR_INHERITED);
			if (parent_with(o, c->name) != parent)
				continue; /* an earlier parent has it, and its place */
			moved |= !mine || strcmp(mine->name, c->name) != 0;
			mine = mine ? object_after(mine, KIND_COLUMN) : NULL;
		}
	}
	str_free(&item);
	return declares_all && moved;
}

enum table_form postgres_table_form(const struct object *o)
{
	const struct object *parent = postgres_partition_parent(o);

	if (attr_get(o, ATTR_OF))
		return FORM_TYPED;
	if (!attr_get(o, ATTR_PARTITION_OF))
		return has_own_order(o) ? FORM_ATTACHED : FORM_PLAIN;
	return parent && is_plain_partition(o, parent) ? FORM_PARTITION : FORM_ATTACHED;
}

int postgres_lacks_default(const struct object *c)
{
	const struct object *parent = parent_with(c->parent, c->name);

	return parent && attr_get(column_of(parent, c->name), ATTR_DEFAULT) && !attr_get(c, ATTR_DEFAULT) &&
	       !attr_get(c, ATTR_GENERATED) && !attr_get(c, ATTR_IDENTITY);
}

/* ---- put below the parents ---- */

void postgres_bound(struct str *s, const struct object *o)
{
	const char *bound = attr_get(o, ATTR_BOUND);

	if (bound)
		postgres_add(s, strcmp(bound, "default") == 0 ? " " : " for values ", bound, NULL);
}

static void attach(struct postgres *p, const struct object *o)
{
	struct str name = { 0 };

	if (p->mode == CREATE_IF_MISSING) {
		postgres_plain_name(&name, o);
		str_add(&p->unless, "select from pg_inherits where inhrelid = to_regclass(");
		postgres_literal(&p->unless, str_text(&name));
		str_add(&p->unless, ")");
		str_free(&name);
	}
	postgres_add(&p->sql, "alter table only ", attr_get(o, ATTR_PARTITION_OF), " attach partition ", NULL);
	postgres_plain_name(&p->sql, o);
	postgres_bound(&p->sql, o);
	postgres_end(p);
}

/* Makes a table that stands alone the child of its parents, each of which it may be already. */
static void add_parents(struct postgres *p, const struct object *o)
{
	const char *list = attr_get(o, ATTR_INHERITS);
	struct str item = { 0 }, name = { 0 };

	postgres_plain_name(&name, o);
	while (list && (list = postgres_next_item(list, &item))) {
		if (p->mode == CREATE_IF_MISSING) {
			str_add(&p->unless, "select from pg_inherits where inhrelid = to_regclass(");
			postgres_literal(&p->unless, str_text(&name));
			str_add(&p->unless, ") and inhparent = to_regclass(");
			postgres_literal(&p->unless, str_text(&item));
			str_add(&p->unless, ")");
		}
		postgres_add(&p->sql, "alter table only ", str_text(&name), " inherit ", str_text(&item), NULL);
		postgres_end(p);
	}
	str_free(&item);
	str_free(&name);
}

/* An inherited column whose default or NOT NULL is not its parent's. */
static void inherited_column(struct postgres *p, const struct object *c, const struct object *parent)
{
	const struct object *same = column_of(parent, c->name);

	if (!same || !attr_same(c, same, ATTR_DEFAULT)) {
		const char *value = attr_get(c, ATTR_DEFAULT);

		if (value || same) {
			postgres_alter_column(p, c);
			postgres_add(&p->sql, value ? " set default " : " drop default", value, NULL);
			postgres_end(p);
		}
	}
	if (attr_find(c, ATTR_NOT_NULL) && (!same || !attr_find(same, ATTR_NOT_NULL))) {
		postgres_alter_column(p, c);
		str_add(&p->sql, " set not null");
		postgres_end(p);
	}
}

static void inherited_columns(struct postgres *p, const struct object *o)
{
	const struct object *c;

	for (c = object_first(o, KIND_COLUMN); c; c = object_after(c, KIND_COLUMN))
		if (attr_find(c, ATTR_INHERITED) || postgres_lacks_default(c))
			inherited_column(p, c, parent_with(o, c->name));
}

void postgres_below_parents(struct postgres *p, const struct object *o, enum table_form form)
{
	if (form == FORM_ATTACHED && attr_get(o, ATTR_PARTITION_OF))
		attach(p, o);
	else if (form == FORM_ATTACHED)
		add_parents(p, o);
	else if (attr_get(o, ATTR_INHERITS))
		inherited_columns(p, o);
}
