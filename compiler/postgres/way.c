/* What stands in the way of what, when a plan drops or alters something of PostgreSQL that others depend on. */
#include <string.h>

#include "compiler/postgres/plan.h"

static int is_type(const struct object *o)
{
	return o->kind == KIND_ENUM || o->kind == KIND_TYPE || o->kind == KIND_DOMAIN || o->kind == KIND_RANGE;
}

/* An index over nothing but columns; PostgreSQL makes it anew by itself when a column changes its type. */
static int is_rebuilt(const struct object *o)
{
	const char *elements = attr_get(o, ATTR_ELEMENTS);

	return !attr_get(o, ATTR_WHERE) && !(elements && strchr(elements, '('));
}

/* A computed column that is to be plain keeps its values: it loses its expression first. */
static int becomes_plain(const struct object *column, const struct object *wanted)
{
	return attr_get(column, ATTR_GENERATED) && !attr_is(column, ATTR_STORED, "virtual") && wanted &&
	       !attr_get(wanted, ATTR_GENERATED);
}

static enum way way_of_column(const struct object *column, const struct object *wanted, const struct object *have,
                              int goes)
{
	int mirrors = have->kind == KIND_COLUMN && strcmp(have->name, column->name) == 0; /* of a parent table */

	if (becomes_plain(column, wanted) && !mirrors)
		return is_type(have) && !goes ? WAY_LOOSEN_AND_PASS : WAY_LOOSEN;
	if (is_type(have) && !goes)
		return attr_get(column, ATTR_GENERATED) ? WAY_GO : WAY_PASS;
	if (mirrors)
		return WAY_FREE;
	if (attr_get(column, ATTR_GENERATED))
		return WAY_GO;
	if (goes && have->kind != KIND_COLUMN && !is_type(have) && attr_get(column, ATTR_DEFAULT))
		return WAY_LOOSEN;
	return WAY_FREE;
}

static enum way way_of_constraint(const struct object *o, const struct object *have, int goes)
{
	int is_key = attr_is(o, ATTR_FORM, "primary key") || attr_is(o, ATTR_FORM, "unique");

	return !goes && have->kind == KIND_COLUMN && is_key ? WAY_FREE : WAY_GO;
}

/*
 * What holds what a function or view gave is made anew when that gives something else; what hands it on hands that on
 * too. Nobody knows what triggers, policies and defaults did with it.
 */
static enum way way_of_restated(const struct object *o, const struct object *wanted)
{
	switch (o->kind) {
	case KIND_INDEX:
	case KIND_MATVIEW:
		return WAY_GO;
	case KIND_CONSTRAINT:
		return attr_is(o, ATTR_FORM, "foreign key") ? WAY_FREE : WAY_GO;
	case KIND_COLUMN:
		return becomes_plain(o, wanted) ? WAY_LOOSEN : attr_get(o, ATTR_GENERATED) ? WAY_GO : WAY_FREE;
	case KIND_VIEW:
	case KIND_FUNCTION:
	case KIND_AGGREGATE:
	case KIND_OPERATOR:
	case KIND_OPCLASS:
	case KIND_OPFAMILY:
	case KIND_CAST:
		return WAY_PASS;
	default:
		return WAY_FREE;
	}
}

static int is_computing(const struct object *o)
{
	return o->kind == KIND_FUNCTION || o->kind == KIND_AGGREGATE || o->kind == KIND_VIEW ||
	       o->kind == KIND_OPERATOR || o->kind == KIND_OPCLASS || o->kind == KIND_OPFAMILY || o->kind == KIND_CAST;
}

/*
 * PostgreSQL makes plain indexes and keys anew when a column changes its type; queries, rules, policies and what is
 * computed from the column it refuses to touch. What goes away altogether takes everything with it that depends on it.
 */
enum way postgres_in_the_way(const struct object *dependent, const struct object *wanted, const struct object *have,
                             int goes)
{
	if (!goes && is_computing(have))
		return way_of_restated(dependent, wanted);
	switch (dependent->kind) {
	case KIND_VIEW:
	case KIND_MATVIEW:
	case KIND_RULE:
	case KIND_POLICY:
	case KIND_TRIGGER:
	case KIND_FUNCTION:
	case KIND_PROCEDURE:
	case KIND_AGGREGATE:
	case KIND_STATISTICS:
	case KIND_CAST:
	case KIND_OPERATOR:
	case KIND_OPCLASS:
	case KIND_OPFAMILY:
		return WAY_GO;
	case KIND_GRANT:
		return goes && have->kind == KIND_COLUMN ? WAY_GO : WAY_FREE;
	case KIND_CONSTRAINT:
		return way_of_constraint(dependent, have, goes);
	case KIND_INDEX:
		return !goes && is_rebuilt(dependent) ? WAY_FREE : WAY_GO;
	case KIND_COLUMN:
		return way_of_column(dependent, wanted, have, goes);
	case KIND_DOMAIN:
		return goes && !is_type(have) && attr_get(dependent, ATTR_DEFAULT) ? WAY_LOOSEN : WAY_FREE;
	case KIND_SEQUENCE:
		return goes && (have->kind == KIND_COLUMN || have->kind == KIND_TABLE) ? WAY_LOOSEN : WAY_FREE;
	case KIND_TABLE:
		return goes && have->kind == KIND_TABLE && attr_get(dependent, ATTR_PARTITION_OF) ? WAY_GO : WAY_FREE;
	default:
		return WAY_FREE;
	}
}
