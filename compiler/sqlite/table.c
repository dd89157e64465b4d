/* Tables of the model -> SQLite's: columns in types it has, with checks that hold what the model's types promise. */
#include <string.h>

#include "compiler/sqlite/internal.h"
#include "runtime/db/sqlite_text.h"

/* ---- the primary key ---- */

static const struct object *key_of(const struct object *table)
{
	const struct object *o = object_first(table, KIND_CONSTRAINT);

	while (o && !(attr_is(o, ATTR_FORM, "primary key") && sqlite_is_meant(o)))
		o = object_after(o, KIND_CONSTRAINT);
	return o;
}

/* Is the column the whole primary key? */
static int is_key(const struct object *column)
{
	const struct object *key = key_of(column->parent);
	struct str name = { 0 };
	const char *rest = names_next(key ? attr_get(key, ATTR_COLUMNS) : NULL, NULL, &name);
	int is = rest && strcmp(str_text(&name), column->name) == 0 && !names_next(rest, NULL, &name);

	str_free(&name);
	return is;
}

static int is_serial(const struct sqlite_type *type)
{
	return type->row == &types[TYPE_SERIAL2] || type->row == &types[TYPE_SERIAL4] ||
	       type->row == &types[TYPE_SERIAL8];
}

static const struct {
	enum attr_id id;
	const char *text;
} sequence_options[] = {
	{ ATTR_START, "start value of a sequence" },
	{ ATTR_INCREMENT, "increment of a sequence" },
	{ ATTR_MINVALUE, "bounds of a sequence" },
	{ ATTR_MAXVALUE, "bounds of a sequence" },
	{ ATTR_CYCLE, "cycle of a sequence" },
	{ ATTR_SEQUENCE_NAME, "names of sequences" },
	{ ATTR_PERSISTENCE, "logged and unlogged sequences" },
};

/* Numbered by SQLite itself: the alias of the rowid; AUTOINCREMENT where no number may ever come again. */
static void identity(struct sqlite_facts *f, struct object *to, const struct object *column,
                     const struct sqlite_type *type)
{
	size_t i;

	sqlite_keep(f, to, column, ATTR_AUTOINCREMENT);
	if (!attr_get(column, ATTR_IDENTITY) && !is_serial(type))
		return;
	attr_set(f->out, to, ATTR_NOT_NULL, "yes");
	if (attr_is(column, ATTR_IDENTITY, "always"))
		attr_set(f->out, to, ATTR_AUTOINCREMENT, "yes");
	if (!is_key(column))
		diag_add(f->diag, DIAG_SQLITE_IDENTITY, column->at, object_end(column),
		         "%s numbers itself but is not the primary key, which sqlite needs for that", column->name);
	for (i = 0; i < sizeof(sequence_options) / sizeof(sequence_options[0]); i++)
		if (attr_find(column, sequence_options[i].id))
			sqlite_lacks(f, column, attr_find(column, sequence_options[i].id)->at, "%s",
			             sequence_options[i].text);
}

/* ---- columns ---- */

static void collation(struct sqlite_facts *f, struct object *to, const struct object *column,
                      const struct sqlite_type *type)
{
	const struct attr *a = attr_find(column, ATTR_COLLATE);
	struct str name = { 0 };
	const char *said = type->is_nocase ? "nocase" : "";

	if (a && names_next(a->value, NULL, &name))
		said = sqlite_collation(str_text(&name));
	if (!said)
		sqlite_lacks(f, column, a->at, "collation %s", str_text(&name));
	else if (*said && strcmp(said, "binary") != 0)
		attr_set(f->out, to, ATTR_COLLATE, said);
	str_free(&name);
}

/* The column's default, or that of its domain. */
static void defaults(struct sqlite_facts *f, struct object *to, const struct object *column,
                     const struct sqlite_type *type)
{
	const struct object *from = column;
	const struct type *domain;

	for (domain = sqlite_domain(type->type); domain; domain = sqlite_domain(domain->under)) {
		if (attr_get(domain->object, ATTR_NOT_NULL))
			attr_set(f->out, to, ATTR_NOT_NULL, "yes");
		if (!attr_get(from, ATTR_DEFAULT) && attr_get(domain->object, ATTR_DEFAULT))
			from = domain->object;
	}
	sqlite_carry(f, to, from, ATTR_DEFAULT, (struct sqlite_translation){ .target = type });
}

static void generated(struct sqlite_facts *f, struct object *to, const struct object *column,
                      const struct sqlite_type *type)
{
	if (!attr_get(column, ATTR_GENERATED))
		return;
	sqlite_carry(f, to, column, ATTR_GENERATED,
	             (struct sqlite_translation){
	                     .table = column->parent, .is_pure = 1, .target = sqlite_is_scaled(type) ? type : NULL });
	attr_set(f->out, to, ATTR_STORED, attr_is(column, ATTR_STORED, "virtual") ? "virtual" : "stored");
}

/* As text 9 comes behind 10, and 1.10 is not 1.1; so a decimal must fit into a REAL. */
static int is_kept(struct sqlite_facts *f, const struct object *column, const struct sqlite_type *type)
{
	const struct attr *a = attr_find(column, ATTR_TYPE);

	if (type->row != &types[TYPE_NUMERIC] || type->is_array || sqlite_is_scaled(type))
		return 1;
	diag_add(f->diag, DIAG_SQLITE_NUMERIC, a->at ? a->at : column->at, a->at ? a->at : object_end(column),
	         "sqlite cannot keep %s exactly and in order: column %s", a->value, column->name);
	return 0;
}

/* A table for SQLite alone may have types of SQLite's own; then it is not STRICT. */
static int kept_type(struct sqlite_facts *f, const struct object *column, struct sqlite_type *type)
{
	const struct attr *a = attr_find(column, ATTR_TYPE);

	if (sqlite_type_of(type_of_object(f->types, column), type))
		return sqlite_is_own(column) || is_kept(f, column, type);
	if (!a || sqlite_is_own(column)) {
		*type = (struct sqlite_type){ .word = a ? a->value : NULL, .scale = -1 };
		return 1;
	}
	diag_add(f->diag, DIAG_SQLITE_TYPE, a->at ? a->at : column->at, a->at ? a->at : object_end(column),
	         "sqlite has nothing to keep %s in: column %s", a->value, column->name);
	return 0;
}

/* Which labels were called otherwise: there is no enum in SQLite that could say so. */
static void renamed_labels(struct sqlite_facts *f, struct object *to, const struct object *labels)
{
	const struct object *label = labels ? object_first(labels, KIND_LABEL) : NULL;
	struct str list = { 0 }, old = { 0 };

	for (; label; label = object_after(label, KIND_LABEL)) {
		if (!names_next(attr_get(label, ATTR_RENAMED), NULL, &old))
			continue;
		str_add(&list, list.length ? ", " : "");
		str_ident(&list, str_text(&old));
		str_add(&list, ", ");
		str_ident(&list, label->name);
	}
	if (list.length)
		attr_set(f->out, to, ATTR_LABELS, str_text(&list));
	str_free(&list);
	str_free(&old);
}

static void column_facts(struct sqlite_facts *f, struct object *table, const struct object *column)
{
	struct sqlite_type type;
	struct object *to;

	sqlite_refuse_attributes(f, column);
	if (!kept_type(f, column, &type))
		return;
	to = sqlite_add(f, table, column);
	if (!to)
		return;
	attr_set(f->out, to, ATTR_TYPE, type.word);
	sqlite_keep(f, to, column, ATTR_NOT_NULL);
	renamed_labels(f, to, type.labels);
	collation(f, to, column, &type);
	identity(f, to, column, &type);
	defaults(f, to, column, &type);
	generated(f, to, column, &type);
}

static int is_strict(const struct object *table)
{
	static const char *const words[] = { "INT", "INTEGER", "REAL", "TEXT", "BLOB", "ANY" };
	const struct object *column;
	size_t i;

	for (column = object_first(table, KIND_COLUMN); column; column = object_after(column, KIND_COLUMN)) {
		for (i = 0; i < sizeof(words) / sizeof(words[0]) && !attr_is(column, ATTR_TYPE, words[i]);)
			i++;
		if (i == sizeof(words) / sizeof(words[0]))
			return 0;
	}
	return 1;
}

/* ---- checks of types ---- */

/* TABLE_COLUMN_label, the one name that does not say where the check comes from but what it is about. */
static void add_check(struct sqlite_facts *f, struct object *table, const struct object *column, const char *label,
                      const char *expr)
{
	struct str name = { 0 }, quoted = { 0 }, bare = { 0 };
	struct object *o;

	str_ident(&quoted, column->name);
	sqlite_part_name(&name, table->name, str_text(&quoted), label);
	sqlite_free_name(&name, f->out, table, KIND_CONSTRAINT);
	str_add(&bare, expr);
	sqlite_bare(&bare);
	o = catalog_add(f->out, table, KIND_CONSTRAINT, NULL, str_text(&name), NULL);
	attr_set(f->out, o, ATTR_FORM, "check");
	attr_set(f->out, o, ATTR_EXPR, str_text(&bare));
	attr_set(f->out, o, ATTR_UNNAMED, "yes");
	str_free(&name);
	str_free(&quoted);
	str_free(&bare);
}

static void label_check(struct sqlite_facts *f, struct object *table, const struct object *column,
                        const struct object *labels)
{
	struct str expr = { 0 };
	const struct object *label;
	const char *separator = "";

	str_ident(&expr, column->name);
	str_add(&expr, " in (");
	for (label = object_first(labels, KIND_LABEL); label; label = object_after(label, KIND_LABEL)) {
		str_add(&expr, separator);
		str_literal(&expr, label->name, 0);
		separator = ", ";
	}
	str_char(&expr, ')');
	add_check(f, table, column, "enum", str_text(&expr));
	str_free(&expr);
}

/* The labels of an array stand in JSON: what is left without them are its signs and null. */
static void array_check(struct sqlite_facts *f, struct object *table, const struct object *column,
                        const struct object *labels)
{
	struct str expr = { 0 }, json = { 0 }, inner = { 0 };
	const struct object *label;
	int good = 1;

	str_ident(&inner, column->name);
	for (label = object_first(labels, KIND_LABEL); label; label = object_after(label, KIND_LABEL)) {
		good &= strpbrk(label->name, ",\"\\") == NULL;
		str_clear(&json);
		str_clear(&expr);
		str_json(&json, label->name);
		str_printf(&expr, "replace(%s, ", str_text(&inner));
		str_literal(&expr, str_text(&json), 0);
		str_add(&expr, ", '')");
		str_clear(&inner);
		str_add(&inner, str_text(&expr));
	}
	str_clear(&expr);
	str_printf(&expr, "trim(%s, '[], nul') = ''", str_text(&inner));
	if (good && object_first(labels, KIND_LABEL))
		add_check(f, table, column, "enum", str_text(&expr));
	str_free(&expr);
	str_free(&json);
	str_free(&inner);
}

/* char(n), varchar(n): at most n; bit(n): just n. */
static void length_check(struct sqlite_facts *f, struct object *table, const struct object *column,
                         const struct sqlite_type *type)
{
	struct str expr = { 0 };

	str_add(&expr, "length(");
	str_ident(&expr, column->name);
	str_printf(&expr, ") %s %ld", type->row == &types[TYPE_BIT] ? "=" : "<=", type->length);
	add_check(f, table, column, "length", str_text(&expr));
	str_free(&expr);
}

static void bool_check(struct sqlite_facts *f, struct object *table, const struct object *column)
{
	struct str expr = { 0 };

	str_ident(&expr, column->name);
	str_add(&expr, " in (0, 1)");
	add_check(f, table, column, "bool", str_text(&expr));
	str_free(&expr);
}

/* json_valid(NULL) is false before SQLite 3.45. */
static void json_check(struct sqlite_facts *f, struct object *table, const struct object *column)
{
	struct str name = { 0 }, expr = { 0 };

	str_ident(&name, column->name);
	if (!attr_get(f->copies[column->order], ATTR_NOT_NULL))
		str_printf(&expr, "%s is null or ", str_text(&name));
	str_printf(&expr, "json_valid(%s)", str_text(&name));
	add_check(f, table, column, "json", str_text(&expr));
	str_free(&name);
	str_free(&expr);
}

static void form_check(struct sqlite_facts *f, struct object *table, const struct object *column,
                       const struct sqlite_type *type)
{
	struct str expr = { 0 };
	const char *label = sqlite_form_check(&expr, type, column->name);

	if (label && attr_is(table, ATTR_STRICT, "yes"))
		add_check(f, table, column, label, str_text(&expr));
	str_free(&expr);
}

static void domain_check(struct sqlite_facts *f, struct object *table, const struct object *column,
                         const struct object *check, const struct sqlite_type *type)
{
	const struct attr *a = attr_find(check, ATTR_EXPR);
	struct str name = { 0 };
	struct sqlite_translation t = { .mem = f->mem, .types = f->types, .is_pure = 1, .value_type = type };
	const char *expr;

	if (!a || !sqlite_is_meant(check))
		return;
	str_ident(&name, column->name);
	t.value = str_text(&name);
	t.text = a->value;
	expr = sqlite_translate(&t);
	if (expr)
		add_check(f, table, column, "check", expr);
	else
		sqlite_translation_report(&t, f->diag, a->at ? a->at : check->at);
	str_free(&name);
}

static void type_checks(struct sqlite_facts *f, struct object *table, const struct object *column)
{
	struct sqlite_type type;
	const struct type *domain;
	const struct object *check;

	if (!f->copies[column->order] || !sqlite_type_of(type_of_object(f->types, column), &type))
		return;
	if (type.labels)
		(type.is_array ? array_check : label_check)(f, table, column, type.labels);
	if (type.length > 0)
		length_check(f, table, column, &type);
	if (type.row == &types[TYPE_BOOL] && !type.is_array)
		bool_check(f, table, column);
	if (type.is_json)
		json_check(f, table, column);
	form_check(f, table, column, &type);
	for (domain = sqlite_domain(type.type); domain; domain = sqlite_domain(domain->under))
		for (check = object_first(domain->object, KIND_CONSTRAINT); check;
		     check = object_after(check, KIND_CONSTRAINT))
			domain_check(f, table, column, check, &type);
}

/* ---- constraints ---- */

static void key(struct sqlite_facts *f, struct object *to, const struct object *from)
{
	sqlite_keep(f, to, from, ATTR_COLUMNS);
	if (attr_find(from, ATTR_DEFERRABLE) || attr_find(from, ATTR_INITIALLY_DEFERRED))
		sqlite_lacks(f, from, 0, "keys that are checked later");
}

/* The columns of a primary key are not null, whatever they say. */
static void primary_key(struct sqlite_facts *f, struct object *to, const struct object *from)
{
	const char *list = attr_get(from, ATTR_COLUMNS);
	struct str name = { 0 };

	key(f, to, from);
	while ((list = names_next(list, NULL, &name)))
		attr_set(f->out, catalog_find(f->out, to->parent, KIND_COLUMN, NULL, str_text(&name), NULL),
		         ATTR_NOT_NULL, "yes");
	str_free(&name);
}

static void check(struct sqlite_facts *f, struct object *to, const struct object *from)
{
	sqlite_carry(f, to, from, ATTR_EXPR, (struct sqlite_translation){ .table = from->parent, .is_pure = 1 });
}

static void foreign_key(struct sqlite_facts *f, struct object *to, const struct object *from)
{
	static const enum attr_id kept[] = { ATTR_COLUMNS, ATTR_REF_COLUMNS, ATTR_ON_DELETE, ATTR_ON_UPDATE,
		                             ATTR_INITIALLY_DEFERRED };
	const struct object *needed = sqlite_model_object(f->model, KIND_TABLE, attr_get(from, ATTR_REF_TABLE));
	struct str name = { 0 };
	size_t i;

	for (i = 0; i < sizeof(kept) / sizeof(kept[0]); i++)
		sqlite_keep(f, to, from, kept[i]);
	if (attr_find(from, ATTR_DEFERRABLE) || attr_find(from, ATTR_INITIALLY_DEFERRED))
		attr_set(f->out, to, ATTR_DEFERRABLE, "yes");
	if (needed && !sqlite_is_meant(needed))
		dialect_left_out(f->diag, from, needed, "sqlite");
	if (needed)
		str_ident(&name, needed->name);
	else
		str_add(&name, attr_get(from, ATTR_REF_TABLE));
	attr_set(f->out, to, ATTR_REF_TABLE, str_text(&name));
	if (attr_is(from, ATTR_MATCH, "full") && strchr(attr_get(from, ATTR_COLUMNS), ','))
		sqlite_lacks(f, from, attr_find(from, ATTR_MATCH)->at, "match full of several columns");
	str_free(&name);
}

/* NOT NULL is said by the column. */
static const struct {
	const char *form;
	void (*facts)(struct sqlite_facts *f, struct object *to, const struct object *from);
} forms[] = {
	{ "primary key", primary_key },
	{ "unique", key },
	{ "foreign key", foreign_key },
	{ "check", check },
};

void sqlite_facts_constraint(struct sqlite_facts *f, struct object *table, const struct object *constraint)
{
	struct object *to;
	size_t i;

	sqlite_refuse_attributes(f, constraint);
	if (attr_is(constraint, ATTR_FORM, "exclude"))
		sqlite_lacks(f, constraint, 0, "exclusion constraints");
	for (i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		if (!attr_is(constraint, ATTR_FORM, forms[i].form))
			continue;
		to = sqlite_add(f, table, constraint);
		sqlite_keep(f, to, constraint, ATTR_FORM);
		if (to)
			forms[i].facts(f, to, constraint);
	}
}

/* ---- tables ---- */

static void each_child(struct sqlite_facts *f, struct object *to, const struct object *table, enum kind kind,
                       void (*facts)(struct sqlite_facts *f, struct object *to, const struct object *o))
{
	const struct object *o;

	for (o = object_first(table, kind); o; o = object_after(o, kind))
		if (sqlite_is_meant(o))
			facts(f, to, o);
}

/* Policies tell of themselves; a table that only says "row security" must say so. */
static void row_security(struct sqlite_facts *f, const struct object *table)
{
	const struct attr *a = attr_find(table, ATTR_ROW_SECURITY);

	if (a && !object_first(table, KIND_POLICY) && !sqlite_is_own(table))
		sqlite_lacks(f, table, a->at, "row security");
}

static void virtual_table(struct sqlite_facts *f, struct object *to, const struct object *table)
{
	sqlite_keep(f, to, table, ATTR_FORM);
	sqlite_keep(f, to, table, ATTR_METHOD);
	sqlite_keep(f, to, table, ATTR_DEFINITION);
}

void sqlite_facts_table(struct sqlite_facts *f, const struct object *table)
{
	struct object *to;

	if (attr_find(table, ATTR_STORED_TEXT)) {
		to = sqlite_facts_stored(f, NULL, table);
		if (to)
			sqlite_facts_children(f, to, table);
		return;
	}
	sqlite_refuse_attributes(f, table);
	if (attr_is(table, ATTR_FORM, "foreign"))
		sqlite_lacks(f, table, 0, "foreign tables");
	row_security(f, table);
	to = sqlite_add(f, NULL, table);
	if (!to)
		return;
	if (attr_is(table, ATTR_FORM, "virtual")) {
		virtual_table(f, to, table);
		return;
	}
	each_child(f, to, table, KIND_COLUMN, column_facts);
	if (is_strict(to))
		attr_set(f->out, to, ATTR_STRICT, "yes");
	sqlite_keep(f, to, table, ATTR_WITHOUT_ROWID);
	each_child(f, to, table, KIND_CONSTRAINT, sqlite_facts_constraint);
	each_child(f, to, table, KIND_COLUMN, type_checks);
	sqlite_facts_touch(f, to, table);
	sqlite_facts_children(f, to, table);
}
