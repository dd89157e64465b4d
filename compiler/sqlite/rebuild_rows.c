/* The rows of a table that is rebuilt: the values they take over, and the query for those that the new one refuses. */
#include <string.h>

#include "compiler/sqlite/internal.h"
#include "compiler/sqlite/plan.h"

/* ---- renamed labels ---- */

static const char array_head[] = "trim(replace(";

/* The check of the labels that the column, or each element of it, can have; NULL: none. */
static const char *labels_of(const struct object *column, int *is_array)
{
	const struct object *o = object_first(column->parent, KIND_CONSTRAINT);
	struct str head = { 0 };
	const char *found = NULL;

	str_ident(&head, column->name);
	str_add(&head, " in ('");
	for (; o && !found; o = object_after(o, KIND_CONSTRAINT)) {
		const char *expr = attr_is(o, ATTR_FORM, "check") ? attr_get(o, ATTR_EXPR) : NULL;

		*is_array = expr && strncmp(expr, array_head, strlen(array_head)) == 0;
		if (expr &&
		    (*is_array ? sqlite_names(o, column->name) : strncmp(expr, str_text(&head), head.length) == 0))
			found = expr;
	}
	str_free(&head);
	return found;
}

static int has_label(const char *check, int is_array, const char *label)
{
	struct str text = { 0 }, literal = { 0 };
	int has;

	if (is_array)
		str_json(&text, label);
	str_literal(&literal, is_array ? str_text(&text) : label, 0);
	has = strstr(check, str_text(&literal)) != NULL;
	str_free(&text);
	str_free(&literal);
	return has;
}

/* "when 'old' then 'new'" for each label that goes and is another one now. `back`: the list says new, old. */
static void add_labels(struct str *cases, const struct object *had, const struct object *column, const char *list,
                       int back)
{
	int was_array = 0, is_array = 0;
	const char *then = labels_of(had, &was_array), *now = labels_of(column, &is_array);
	struct str pair[2] = { { 0 } };

	while (then && now && list && (list = names_next(list, NULL, &pair[back])) &&
	       (list = names_next(list, NULL, &pair[!back]))) {
		const char *from = str_text(&pair[0]), *to = str_text(&pair[1]);

		if (!has_label(then, was_array, from) || has_label(now, is_array, from) ||
		    !has_label(now, is_array, to))
			continue;
		str_add(cases, " when ");
		str_literal(cases, from, 0);
		str_add(cases, " then ");
		str_literal(cases, to, 0);
	}
	str_free(&pair[0]);
	str_free(&pair[1]);
}

static int label_value(struct str *value, const struct object *had, const struct object *column)
{
	struct str cases = { 0 }, name = { 0 };
	int is_array = 0, changes;

	add_labels(&cases, had, column, attr_get(column, ATTR_LABELS), 0);
	add_labels(&cases, had, column, attr_get(had, ATTR_LABELS), 1);
	changes = cases.length > 0;
	(void)labels_of(column, &is_array);
	str_ident(&name, had->name);
	if (changes && is_array)
		str_printf(value,
		           "case when %s is not null then (select json_group_array(case value%s else value end) from "
		           "json_each(%s)) end",
		           str_text(&name), str_text(&cases), str_text(&name));
	else if (changes)
		str_printf(value, "case %s%s else %s end", str_text(&name), str_text(&cases), str_text(&name));
	str_free(&cases);
	str_free(&name);
	return changes;
}

/* ---- values ---- */

/* Appends the value where it is another than before; 0: it is the same. */
static int other_value(struct str *value, const struct object *had, const struct object *column)
{
	if (attr_get(column, ATTR_USING)) {
		str_add(value, attr_get(column, ATTR_USING));
		return 1;
	}
	return label_value(value, had, column) || sqlite_form_value(value, had, column);
}

/* What may be missing no more gets the default. */
void sqlite_add_value(struct str *s, const struct object *had, const struct object *column)
{
	const char *otherwise = attr_get(column, ATTR_DEFAULT);
	struct str value = { 0 };

	if (!other_value(&value, had, column))
		str_ident(&value, had->name);
	if (otherwise && attr_get(column, ATTR_NOT_NULL) && !attr_get(had, ATTR_NOT_NULL) &&
	    !attr_get(column, ATTR_USING))
		str_printf(s, "ifnull(%s, (%s))", str_text(&value), otherwise);
	else
		str_add(s, str_text(&value));
	str_free(&value);
}

/* ---- rows in the way ---- */

static void add_or(struct str *s)
{
	str_add(s, s->length ? " or " : "");
}

/* A row that breaks the NOT NULL or the check that is new, or has a number that is none. */
static void add_condition(struct str *s, const struct object *have, const struct object *o)
{
	const struct object *had = sqlite_part(have, o);
	const char *expr = attr_get(o, ATTR_EXPR);
	int is_column = o->kind == KIND_COLUMN && had && !attr_get(o, ATTR_USING) && !attr_get(o, ATTR_GENERATED);

	if (is_column && attr_get(o, ATTR_NOT_NULL) && !attr_get(had, ATTR_NOT_NULL) && !attr_get(o, ATTR_DEFAULT)) {
		add_or(s);
		str_ident(s, o->name);
		str_add(s, " is null");
	}
	if (is_column && sqlite_keeps_digits(o) && attr_is(had, ATTR_TYPE, "TEXT")) {
		add_or(s);
		str_add(s, "typeof(");
		str_ident(s, o->name);
		str_add(s, ") = 'text'");
	}
	if (o->kind == KIND_CONSTRAINT && attr_is(o, ATTR_FORM, "check") && expr &&
	    !(had && attr_is(had, ATTR_EXPR, expr))) {
		add_or(s);
		str_printf(s, "not (%s)", expr);
	}
}

/* A column that all rows lack a value for; NULL: there is none. */
static const struct object *without_value(const struct object *have, const struct object *want)
{
	const struct object *o = object_first(want, KIND_COLUMN);

	while (o && (sqlite_part(have, o) || !attr_get(o, ATTR_NOT_NULL) || attr_get(o, ATTR_DEFAULT) ||
	             attr_get(o, ATTR_GENERATED) || attr_get(o, ATTR_AUTOINCREMENT)))
		o = object_after(o, KIND_COLUMN);
	return o;
}

/* What names one cannot be asked before the table has it. */
static int names_new_column(const struct object *have, const struct object *want, const struct object *part)
{
	const struct object *o = object_first(want, KIND_COLUMN);

	while (o && (sqlite_part(have, o) || !sqlite_names(part, o->name)))
		o = object_after(o, KIND_COLUMN);
	return o != NULL;
}

/* The table; where values are taken over in another form, with these: what the new table is asked for. */
static void add_source(struct str *s, const struct object *have, const struct object *want)
{
	const struct object *had, *column;
	struct str list = { 0 }, value = { 0 };
	int changes = 0;

	for (had = object_first(have, KIND_COLUMN); had; had = object_after(had, KIND_COLUMN)) {
		column = sqlite_part(want, had);
		str_clear(&value);
		str_add(&list, list.length ? ", " : "");
		if (column && !attr_get(column, ATTR_GENERATED) && other_value(&value, had, column)) {
			str_printf(&list, "%s as ", str_text(&value));
			changes = 1;
		}
		str_ident(&list, had->name);
	}
	str_add(s, changes ? "(select " : "");
	str_add(s, changes ? str_text(&list) : "");
	str_add(s, changes ? " from " : "");
	str_ident(s, have->name);
	str_add(s, changes ? ")" : "");
	str_free(&list);
	str_free(&value);
}

const char *sqlite_rows_in_the_way(struct mem *mem, const struct object *have, const struct object *want)
{
	struct str where = { 0 }, query = { 0 };
	const char *text = NULL;
	const struct object *o;
	int all = without_value(have, want) != NULL;

	for (o = all ? NULL : want->children; o; o = o->next)
		if (sqlite_is_in_table(o) && !names_new_column(have, want, o))
			add_condition(&where, have, o);
	str_add(&query, "select * from ");
	add_source(&query, have, want);
	if (where.length)
		str_printf(&query, " where %s", str_text(&where));
	if (all || where.length)
		text = mem_text(mem, str_text(&query));
	str_free(&where);
	str_free(&query);
	return text;
}
