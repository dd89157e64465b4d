/* What lint has to say: nothing of it is wrong, all of it has bitten somebody. */
#include <ctype.h>
#include <string.h>

#include "compiler/check/check.h"

static int is_system_made(const struct object *o)
{
	return attr_get(o, ATTR_PARTITION_OF) || attr_get(o, ATTR_INHERITS) || attr_is(o, ATTR_FORM, "foreign");
}

static const struct object *primary_key(const struct object *table)
{
	const struct object *c = object_first(table, KIND_CONSTRAINT);

	while (c && !attr_is(c, ATTR_FORM, "primary key"))
		c = object_after(c, KIND_CONSTRAINT);
	return c;
}

void lint_primary_key(struct check_run *run, const struct object *o)
{
	if (!is_system_made(o) && !primary_key(o))
		check_report(run, DIAG_LINT_PRIMARY_KEY, o, ATTR_NONE, "table %s has no primary key", o->name);
}

/* --- indexes --- */

/* The columns that an index or key begins with, and whether it holds for all rows. */
static struct check_names leading(struct check_run *run, const struct object *o, int *whole)
{
	int plain = 1;

	*whole = !attr_get(o, ATTR_WHERE);
	if (o->kind == KIND_INDEX && attr_get(o, ATTR_ELEMENTS))
		return check_elements(run, attr_get(o, ATTR_ELEMENTS), &plain);
	if (attr_is(o, ATTR_FORM, "primary key") || attr_is(o, ATTR_FORM, "unique"))
		return check_names(run, attr_get(o, ATTR_COLUMNS));
	return (struct check_names){ 0 };
}

void lint_foreign_key_index(struct check_run *run, const struct object *o)
{
	struct check_names columns;

	if (!attr_is(o, ATTR_FORM, "foreign key"))
		return;
	columns = check_names(run, attr_get(o, ATTR_COLUMNS));
	for (const struct object *other = o->parent->children; other; other = other->next) {
		struct check_names lead;
		int whole;

		if (other->kind != KIND_INDEX && other->kind != KIND_CONSTRAINT)
			continue;
		lead = leading(run, other, &whole);
		if (whole && check_names_lead(&columns, &lead))
			return;
	}
	check_report(run, DIAG_LINT_FOREIGN_KEY, o, ATTR_NONE,
	             "no index begins with (%s): each delete in %s will read all of %s to look for references",
	             attr_get(o, ATTR_COLUMNS), attr_get(o, ATTR_REF_TABLE), o->parent->name);
}

static int same_index(const struct object *a, const struct object *b)
{
	return attr_same(a, b, ATTR_ELEMENTS) && attr_same(a, b, ATTR_METHOD) && attr_same(a, b, ATTR_WHERE) &&
	       attr_same(a, b, ATTR_INCLUDE) && attr_same(a, b, ATTR_UNIQUE) &&
	       attr_same(a, b, ATTR_NULLS_NOT_DISTINCT);
}

static int is_key(const struct object *o)
{
	return o->kind == KIND_CONSTRAINT && (attr_is(o, ATTR_FORM, "primary key") || attr_is(o, ATTR_FORM, "unique"));
}

/* (a) is of no use beside (a, b); both plain columns of a btree for all rows. */
static int is_prefix(struct check_run *run, const struct object *index, const struct object *other)
{
	const char *elements = attr_get(index, ATTR_ELEMENTS), *longer = attr_get(other, ATTR_ELEMENTS);
	const char *text = is_key(other) ? attr_get(other, ATTR_COLUMNS) : longer;
	size_t length = elements ? strlen(elements) : 0;

	(void)run;
	if (!length || !text || attr_get(index, ATTR_UNIQUE) || attr_get(index, ATTR_METHOD) ||
	    attr_get(other, ATTR_METHOD))
		return 0;
	if (attr_get(index, ATTR_WHERE) || attr_get(other, ATTR_WHERE) || attr_get(index, ATTR_INCLUDE))
		return 0;
	return strncmp(text, elements, length) == 0 && (text[length] == ',' || (text[length] == '\0' && is_key(other)));
}

static void compare_indexes(struct check_run *run, const struct object *index, const struct object *other)
{
	struct diagnostic *d = NULL;

	if (other->kind == KIND_INDEX && other->order < index->order && same_index(index, other))
		d = check_report(run, DIAG_LINT_INDEX_TWICE, index, ATTR_NONE, "index %s is the same as %s",
		                 index->name, other->name);
	else if (is_prefix(run, index, other))
		d = check_report(run, DIAG_LINT_INDEX_PREFIX, index, ATTR_NONE,
		                 "index %s is of no use beside %s, which begins with the same columns", index->name,
		                 other->name);
	if (d && other->at)
		diag_other(run->model->diag, d, other->at, "the other one");
}

void lint_index_twice(struct check_run *run, const struct object *o)
{
	for (const struct object *index = object_first(o, KIND_INDEX); index; index = object_after(index, KIND_INDEX))
		for (const struct object *other = o->children; other; other = other->next)
			if (other != index && (other->kind == KIND_INDEX || is_key(other)))
				compare_indexes(run, index, other);
}

/* --- types and names --- */

struct advice {
	enum type_id type;
	const char *text;
};

static const struct advice advices[] = {
	{ TYPE_TIMESTAMP,
	  "a timestamp without time zone means another moment in another session; timestamptz does not" },
	{ TYPE_TIMETZ, "a time with time zone has no date to know its offset by; use timestamptz" },
	{ TYPE_CHAR, "char(n) is filled up with blanks and no faster; use text, with a check of its length" },
	{ TYPE_MONEY, "money depends on the server's lc_monetary; use numeric" },
	{ TYPE_JSON, "json is kept as text and cannot be indexed; use jsonb" },
	{ TYPE_SERIAL2, "serial leaves its sequence to be owned and granted apart; use identity" },
	{ TYPE_SERIAL4, "serial leaves its sequence to be owned and granted apart; use identity" },
	{ TYPE_SERIAL8, "serial leaves its sequence to be owned and granted apart; use identity" },
};

void lint_type(struct check_run *run, const struct object *o)
{
	const struct type *type = type_of_object(run->model->types, o);
	const struct type_row *row = !type ? NULL : type->element ? type->element->row : type->row;
	const struct object *key;

	for (size_t i = 0; row && i < sizeof(advices) / sizeof(advices[0]); i++)
		if (row == &types[advices[i].type])
			check_report(run, DIAG_LINT_TYPE, o, ATTR_TYPE, "column %s: %s", o->name, advices[i].text);
	key = o->parent->kind == KIND_TABLE && row == &types[TYPE_INT4] && attr_get(o, ATTR_IDENTITY)
	              ? primary_key(o->parent)
	              : NULL;
	if (key && attr_is(key, ATTR_COLUMNS, o->name))
		check_report(run, DIAG_LINT_TYPE, o, ATTR_TYPE,
		             "column %s: an integer key ends at 2147483647; use bigint", o->name);
}

static int needs_quotes(const char *name)
{
	for (const char *p = name; *p; p++)
		if (!islower((unsigned char)*p) && !isdigit((unsigned char)*p) && *p != '_' &&
		    !((unsigned char)*p & 0x80))
			return 1;
	return isdigit((unsigned char)*name);
}

void lint_name(struct check_run *run, const struct object *o)
{
	static const enum kind named[] = { KIND_SCHEMA,   KIND_TABLE,     KIND_COLUMN,  KIND_VIEW,
		                           KIND_MATVIEW,  KIND_ENUM,      KIND_DOMAIN,  KIND_TYPE,
		                           KIND_FUNCTION, KIND_PROCEDURE, KIND_SEQUENCE };
	size_t i = 0;

	while (i < sizeof(named) / sizeof(named[0]) && named[i] != o->kind)
		i++;
	if (i == sizeof(named) / sizeof(named[0]) || !o->at || !needs_quotes(o->name))
		return;
	check_report(run, DIAG_LINT_NAME, o, ATTR_NONE, "the %s \"%s\" needs double quotes wherever it is named",
	             kinds[o->kind].word, o->name);
}

void lint_definer(struct check_run *run, const struct object *o)
{
	const char *set = attr_get(o, ATTR_SET);

	if (attr_get(o, ATTR_SECURITY_DEFINER) && (!set || !strstr(set, "search_path")))
		check_report(run, DIAG_LINT_DEFINER, o, ATTR_NONE,
		             "function %s runs with its owner's rights and its caller's search_path: the caller can "
		             "slip in tables and functions",
		             o->name);
}
