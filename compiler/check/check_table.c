/* Checks of tables, their columns and keys, of sequences and enums. */
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "compiler/check/check.h"
#include "compiler/resolve/names.h"

enum { COLUMNS_MOST = 1600, KEY_COLUMNS_MOST = 32 };

/* Does the object exist on SQLite? */
static int is_for_sqlite(const struct model *m, const struct object *o)
{
	const char *only = attr_get(object_top(o), ATTR_ONLY);

	return m->sqlite && (!only || strstr(only, "sqlite"));
}

void check_table_empty(struct check_run *run, const struct object *o)
{
	if (object_first(o, KIND_COLUMN) || attr_get(o, ATTR_PARTITION_OF) || attr_get(o, ATTR_INHERITS) ||
	    attr_get(o, ATTR_OF))
		return;
	if (is_for_sqlite(run->model, o))
		check_report(run, DIAG_TABLE_EMPTY, o, ATTR_NONE, "table %s has no columns, which SQLite cannot do",
		             o->name);
}

void check_table_size(struct check_run *run, const struct object *o)
{
	size_t count = 0;

	for (const struct object *c = object_first(o, KIND_COLUMN); c; c = object_after(c, KIND_COLUMN))
		if (++count == COLUMNS_MOST + 1)
			check_report(run, DIAG_TABLE_SIZE, c, ATTR_NONE, "table %s has more than %d columns", o->name,
			             COLUMNS_MOST);
}

/* --- keys --- */

static int is_form(const struct object *o, const char *form)
{
	return attr_is(o, ATTR_FORM, form);
}

void check_key_columns(struct check_run *run, const struct object *o)
{
	struct check_names names;

	if (!is_form(o, "primary key") && !is_form(o, "unique") && !is_form(o, "foreign key"))
		return;
	names = check_names(run, attr_get(o, ATTR_COLUMNS));
	if (names.count > KEY_COLUMNS_MOST) {
		check_report(run, DIAG_KEY_SIZE, o, ATTR_COLUMNS, "a key of %zu columns: %d is the most", names.count,
		             KEY_COLUMNS_MOST);
		return;
	}
	for (size_t i = 0; i < names.count && !is_form(o, "foreign key"); i++) {
		struct check_names before = { .names = names.names, .count = i };

		if (check_names_has(&before, names.names[i]))
			check_report(run, DIAG_KEY_COLUMN_TWICE, o, ATTR_COLUMNS, "the %s names the column %s twice",
			             attr_get(o, ATTR_FORM), names.names[i]);
	}
}

static int can_never(const struct object *column, const char *action)
{
	if (strcmp(action, "set null") == 0)
		return attr_get(column, ATTR_NOT_NULL) != NULL;
	return attr_get(column, ATTR_NOT_NULL) && !attr_get(column, ATTR_DEFAULT);
}

static void check_action(struct check_run *run, const struct object *o, enum attr_id attr, const char *when)
{
	const char *action = attr_get(o, attr);
	const char *some = attr == ATTR_ON_DELETE ? attr_get(o, ATTR_ON_DELETE_COLUMNS) : NULL;
	struct check_names names;

	if (!action || strncmp(action, "set ", 4) != 0)
		return;
	names = check_names(run, some ? some : attr_get(o, ATTR_COLUMNS));
	for (size_t i = 0; i < names.count; i++) {
		const struct object *column = column_find(run->model->catalog, o->parent, names.names[i]);

		if (column && can_never(column, action))
			check_report(run, DIAG_ACTION_NEVER, o, attr,
			             "on %s %s can never work: column %s cannot be null%s", when, action,
			             names.names[i], strcmp(action, "set null") == 0 ? "" : " and has no default");
	}
}

void check_foreign_key(struct check_run *run, const struct object *o)
{
	if (!is_form(o, "foreign key"))
		return;
	check_action(run, o, ATTR_ON_DELETE, "delete");
	check_action(run, o, ATTR_ON_UPDATE, "update");
}

/* --- sequences --- */

struct range {
	long long least, most;
};

static struct range range_of(const struct type_row *row)
{
	if (row == &types[TYPE_INT2])
		return (struct range){ SHRT_MIN, SHRT_MAX };
	if (row == &types[TYPE_INT4])
		return (struct range){ INT_MIN, INT_MAX };
	return (struct range){ LLONG_MIN, LLONG_MAX };
}

static long long number(const struct object *o, enum attr_id attr, long long otherwise)
{
	const char *text = attr_get(o, attr);

	return text ? strtoll(text, NULL, 10) : otherwise;
}

/* PostgreSQL's defaults: 1 up to the type's largest, or from -1 down to its smallest. */
static void check_range(struct check_run *run, const struct object *o, const struct type_row *row)
{
	struct range range = range_of(row);
	long long step = number(o, ATTR_INCREMENT, 1);
	long long least = number(o, ATTR_MINVALUE, step < 0 ? range.least : 1);
	long long most = number(o, ATTR_MAXVALUE, step < 0 ? -1 : range.most);
	long long start = number(o, ATTR_START, step < 0 ? most : least);

	if (step == 0)
		check_report(run, DIAG_SEQUENCE_RANGE, o, ATTR_INCREMENT, "a sequence cannot go on in steps of 0");
	else if (number(o, ATTR_CACHE, 1) < 1)
		check_report(run, DIAG_SEQUENCE_RANGE, o, ATTR_CACHE, "cache must be 1 at least");
	else if (attr_get(o, ATTR_MAXVALUE) && most > range.most)
		check_report(run, DIAG_SEQUENCE_RANGE, o, ATTR_MAXVALUE, "maxvalue %lld is out of the range of %s",
		             most, row->canonical);
	else if (attr_get(o, ATTR_MINVALUE) && least < range.least)
		check_report(run, DIAG_SEQUENCE_RANGE, o, ATTR_MINVALUE, "minvalue %lld is out of the range of %s",
		             least, row->canonical);
	else if (least >= most)
		check_report(run, DIAG_SEQUENCE_RANGE, o, attr_get(o, ATTR_MINVALUE) ? ATTR_MINVALUE : ATTR_MAXVALUE,
		             "minvalue %lld is not below maxvalue %lld", least, most);
	else if (start < least || start > most)
		check_report(run, DIAG_SEQUENCE_RANGE, o, ATTR_START,
		             "start %lld is not between minvalue %lld and maxvalue %lld", start, least, most);
}

void check_sequence(struct check_run *run, const struct object *o)
{
	const struct type *type = type_of_object(run->model->types, o);
	const struct type_row *row = type ? type->row : &types[TYPE_INT8];

	if (row)
		check_range(run, o, row);
}

void check_identity(struct check_run *run, const struct object *o)
{
	const struct type *type = type_of_object(run->model->types, o);

	if (!attr_get(o, ATTR_IDENTITY) || !type)
		return;
	if (!attr_get(o, ATTR_NOT_NULL))
		check_report(run, DIAG_IDENTITY_NULLABLE, o, ATTR_NONE, "column %s is an identity and cannot be null",
		             o->name);
	if (type->row)
		check_range(run, o, type->row);
}

/* --- columns --- */

void check_default(struct check_run *run, const struct object *o)
{
	const char *type = attr_get(o, ATTR_TYPE), *value = attr_get(o, ATTR_DEFAULT), *wrong;
	int late;

	if (!value || !type)
		return;
	if (attr_get(o, ATTR_GENERATED))
		check_report(run, DIAG_DEFAULT_GENERATED, o, ATTR_DEFAULT,
		             "column %s is generated and cannot have a default", o->name);
	wrong = check_literal(run, type_of_object(run->model->types, o), value, &late);
	if (wrong)
		check_report(run, late ? DIAG_DEFAULT_LENGTH : DIAG_DEFAULT_VALUE, o, ATTR_DEFAULT,
		             "the default of %s, type %s, %s: %s", o->name, check_shown_type(type), wrong, value);
}

void check_touch(struct check_run *run, const struct object *o)
{
	const struct type *type = type_of_object(run->model->types, o);
	const struct type_row *row = type_base_row(type);

	if (!attr_get(o, ATTR_TOUCH) || !type)
		return;
	if (!row || (row->codec != CODEC_TIMESTAMP && row->codec != CODEC_DATE && row->codec != CODEC_TIME &&
	             row != &types[TYPE_TIMETZ]))
		check_report(run, DIAG_TOUCH_TYPE, o, ATTR_NONE,
		             "@touch sets the time of the last change, and %s is of type %s", o->name,
		             check_shown_type(type->text));
}

/* --- @renamed --- */

static int same_family(const struct object *a, const struct object *b)
{
	return a->kind == b->kind && strcmp(a->schema, b->schema) == 0;
}

void check_renamed(struct check_run *run, const struct object *o)
{
	const struct attr *old = attr_find(o, ATTR_RENAMED);
	const struct object *there;
	struct diagnostic *d;
	const char *name;

	if (!old || !names_next(old->value, NULL, &run->text))
		return;
	name = str_text(&run->text);
	there = catalog_find(run->model->catalog, o->parent, o->kind, o->schema, name, o->signature);
	if (there) {
		d = check_report(run, DIAG_RENAMED_THERE, o, ATTR_RENAMED,
		                 "%s cannot have been %s: that is still declared", o->name, name);
		if (d)
			diag_other(run->model->diag, d, there->at, "declared here");
		return;
	}
	for (const struct object *other = o->next; other; other = other->next) {
		if (!same_family(o, other) || !attr_is(other, ATTR_RENAMED, old->value))
			continue;
		d = check_report(run, DIAG_RENAMED_TWICE, other, ATTR_RENAMED, "%s and %s cannot both have been %s",
		                 o->name, other->name, name);
		if (d)
			diag_other(run->model->diag, d, o->at, "first said here");
	}
}

void check_enum(struct check_run *run, const struct object *o)
{
	if (!object_first(o, KIND_LABEL))
		check_report(run, DIAG_ENUM_EMPTY, o, ATTR_NONE, "enum %s has no labels, so that it has no values",
		             o->name);
}
