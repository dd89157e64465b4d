/* Constraints, indexes and extended statistics of PostgreSQL. */
#include <string.h>

#include "compiler/postgres/postgres.h"

static void deferrable(struct str *s, const struct object *o)
{
	postgres_flag(s, o, ATTR_DEFERRABLE, "deferrable");
	postgres_flag(s, o, ATTR_INITIALLY_DEFERRED, "initially deferred");
}

static void columns(struct str *s, const char *words, const char *list)
{
	if (list)
		postgres_add(s, words, " (", list, ")", NULL);
}

/* What primary key, unique and exclude have alike behind their columns. */
static void index_rest(struct str *s, const struct object *o)
{
	columns(s, " include", attr_get(o, ATTR_INCLUDE));
	postgres_options(s, "with", postgres_options_of(o));
	postgres_clause(s, o, ATTR_TABLESPACE, "using index tablespace");
}

static void key_text(struct str *s, const struct object *o)
{
	str_add(s, attr_get(o, ATTR_FORM));
	postgres_flag(s, o, ATTR_NULLS_NOT_DISTINCT, "nulls not distinct");
	postgres_add(s, " (", attr_get(o, ATTR_COLUMNS), NULL);
	postgres_flag(s, o, ATTR_PERIOD, "without overlaps");
	str_add(s, ")");
	index_rest(s, o);
	deferrable(s, o);
}

/* "a, b" -> "a, period b" */
static void temporal_columns(struct str *s, const char *list)
{
	struct str item = { 0 };
	const char *rest = list ? postgres_next_item(list, &item) : NULL;

	while (rest) {
		const char *more = *rest ? rest : NULL;

		postgres_add(s, more ? "" : "period ", str_text(&item), more ? ", " : "", NULL);
		rest = postgres_next_item(rest, &item);
	}
	str_free(&item);
}

static void foreign_key_columns(struct str *s, const struct object *o, enum attr_id id)
{
	const char *list = attr_get(o, id);

	if (!list)
		return;
	str_add(s, " (");
	if (attr_find(o, ATTR_PERIOD))
		temporal_columns(s, list);
	else
		str_add(s, list);
	str_add(s, ")");
}

static void foreign_key_text(struct str *s, const struct object *o)
{
	str_add(s, "foreign key");
	foreign_key_columns(s, o, ATTR_COLUMNS);
	postgres_clause(s, o, ATTR_REF_TABLE, "references");
	foreign_key_columns(s, o, ATTR_REF_COLUMNS);
	postgres_clause(s, o, ATTR_MATCH, "match");
	postgres_clause(s, o, ATTR_ON_UPDATE, "on update");
	postgres_clause(s, o, ATTR_ON_DELETE, "on delete");
	columns(s, "", attr_get(o, ATTR_ON_DELETE_COLUMNS));
	deferrable(s, o);
	postgres_flag(s, o, ATTR_NOT_ENFORCED, "not enforced");
	postgres_flag(s, o, ATTR_NOT_VALID, "not valid");
}

static void check_text(struct str *s, const struct object *o)
{
	postgres_add(s, "check (", attr_get(o, ATTR_EXPR), ")", NULL);
	postgres_flag(s, o, ATTR_NO_INHERIT, "no inherit");
	postgres_flag(s, o, ATTR_NOT_ENFORCED, "not enforced");
	postgres_flag(s, o, ATTR_NOT_VALID, "not valid");
}

static void exclude_text(struct str *s, const struct object *o)
{
	str_add(s, "exclude");
	postgres_clause(s, o, ATTR_METHOD, "using");
	postgres_add(s, " (", attr_get(o, ATTR_ELEMENTS), ")", NULL);
	index_rest(s, o);
	if (attr_get(o, ATTR_WHERE))
		postgres_add(s, " where (", attr_get(o, ATTR_WHERE), ")", NULL);
	deferrable(s, o);
}

static void not_null_text(struct str *s, const struct object *o)
{
	str_add(s, "not null");
	postgres_clause(s, o, ATTR_COLUMNS, ""); /* a domain has none */
	postgres_flag(s, o, ATTR_NO_INHERIT, "no inherit");
	postgres_flag(s, o, ATTR_NOT_VALID, "not valid");
}

static const struct {
	const char *form;
	void (*text)(struct str *s, const struct object *o);
	enum attr_id needs;
} forms[] = {
	{ "primary key", key_text, ATTR_COLUMNS },           { "unique", key_text, ATTR_COLUMNS },
	{ "foreign key", foreign_key_text, ATTR_REF_TABLE }, { "check", check_text, ATTR_EXPR },
	{ "exclude", exclude_text, ATTR_ELEMENTS },          { "not null", not_null_text, ATTR_FORM },
};

void postgres_constraint_text(struct str *s, const struct object *o)
{
	size_t i;

	for (i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		if (!attr_is(o, ATTR_FORM, forms[i].form) || !attr_get(o, forms[i].needs))
			continue;
		str_add(s, "constraint ");
		str_ident(s, o->name);
		str_add(s, " ");
		forms[i].text(s, o);
	}
}

/* "alter table public.users ", "alter domain public.email " */
static void alter_parent(struct postgres *p, const struct object *o)
{
	postgres_add(&p->sql, "alter ", postgres_word(o->parent), " ", NULL);
	postgres_plain_name(&p->sql, o->parent);
}

/* A key of a partitioned table: those of its partitions are made by themselves and attached. */
static void alter_parent_alone(struct postgres *p, const struct object *o)
{
	const char *form = attr_get(o, ATTR_FORM);

	if (!attr_get(o->parent, ATTR_PARTITION_BY) || strcmp(form, "check") == 0 || strcmp(form, "foreign key") == 0) {
		alter_parent(p, o);
		return;
	}
	str_add(&p->sql, "alter table only ");
	postgres_plain_name(&p->sql, o->parent);
	str_char(&p->sql, ' ');
}

static void unless_on_domain(struct postgres *p, const struct object *o)
{
	if (p->mode != CREATE_IF_MISSING)
		return;
	str_add(&p->unless, "select from pg_constraint c join pg_type t on t.oid = c.contypid where c.conname = ");
	postgres_literal(&p->unless, o->name);
	str_add(&p->unless, " and t.typname = ");
	postgres_literal(&p->unless, o->parent->name);
	str_add(&p->unless, " and t.typnamespace = to_regnamespace(");
	postgres_literal(&p->unless, o->parent->schema);
	str_add(&p->unless, ")");
}

static void attach(struct postgres *p, const struct object *o)
{
	if (!attr_get(o, ATTR_ATTACHED_TO))
		return;
	postgres_add(&p->sql, "alter index ", attr_get(o, ATTR_ATTACHED_TO), " attach partition ", NULL);
	postgres_index_name(&p->sql, o);
	postgres_end(p);
}

/* A partition's foreign key comes and goes with its parent's. */
static int is_made_by_parent(const struct object *o)
{
	return attr_find(o, ATTR_INHERITED) && attr_is(o, ATTR_FORM, "foreign key");
}

void postgres_create_constraint(struct postgres *p, const struct object *o)
{
	if (is_made_by_parent(o))
		return;
	if (o->parent->kind == KIND_DOMAIN)
		unless_on_domain(p, o);
	else
		postgres_unless_there(p, o);
	alter_parent_alone(p, o);
	str_add(&p->sql, "\n    add ");
	postgres_constraint_text(&p->sql, o);
	postgres_end(p);
	attach(p, o);
	if (o->parent->kind == KIND_TABLE && !postgres_is_part(o))
		postgres_index_marks(p, o);
}

/* "alter table p detach partition p1" */
static void alter_above(struct postgres *p, const struct object *table, const char *words)
{
	postgres_add(&p->sql, "alter table ", attr_get(table, ATTR_PARTITION_OF), words, NULL);
	postgres_plain_name(&p->sql, table);
}

/* What is inherited goes with what the parent has. A key that is attached to an index goes only while its table stands
 * alone. */
void postgres_drop_constraint(struct postgres *p, const struct object *o)
{
	int is_attached = postgres_is_key_of_index(o) && attr_get(o->parent, ATTR_PARTITION_OF);

	if (attr_find(o, ATTR_INHERITED))
		return;
	if (is_attached) {
		alter_above(p, o->parent, " detach partition ");
		postgres_end(p);
	}
	alter_parent(p, o);
	str_add(&p->sql, " drop constraint ");
	str_ident(&p->sql, o->name);
	if (is_attached) {
		postgres_end(p);
		alter_above(p, o->parent, " attach partition ");
		postgres_bound(&p->sql, o->parent);
	}
}

/* "2 500, 3 100": targets of an index's columns. */
static void index_statistics(struct postgres *p, const struct object *o)
{
	const char *list = attr_get(o, ATTR_STATISTICS);
	struct str item = { 0 };

	while (list && (list = postgres_next_item(list, &item))) {
		const char *target = strchr(str_text(&item), ' ');

		if (!target)
			continue;
		str_add(&p->sql, "alter index ");
		postgres_index_name(&p->sql, o);
		str_add(&p->sql, " alter column ");
		str_add_bytes(&p->sql, str_text(&item), (size_t)(target - str_text(&item)));
		postgres_add(&p->sql, " set statistics", target, NULL);
		postgres_end(p);
	}
	str_free(&item);
}

/* Does the value of a NAME attribute, maybe qualified, mean this index? */
static int is_named(const struct object *o, const char *value)
{
	struct str name = { 0 };
	int same = value && names_next(value, NULL, &name) && strcmp(str_text(&name), o->name) == 0;

	str_free(&name);
	return same;
}

void postgres_index_marks(struct postgres *p, const struct object *o)
{
	const char *identity = attr_get(o->parent, ATTR_REPLICA_IDENTITY);

	if (is_named(o, attr_get(o->parent, ATTR_CLUSTER_ON))) {
		str_add(&p->sql, "alter table ");
		postgres_plain_name(&p->sql, o->parent);
		str_add(&p->sql, " cluster on ");
		str_ident(&p->sql, o->name);
		postgres_end(p);
	}
	if (identity && strncmp(identity, "index ", 6) == 0 && is_named(o, identity + 6)) {
		str_add(&p->sql, "alter table only ");
		postgres_plain_name(&p->sql, o->parent);
		str_add(&p->sql, " replica identity using index ");
		str_ident(&p->sql, o->name);
		postgres_end(p);
	}
}

void postgres_create_index(struct postgres *p, const struct object *o)
{
	struct str *s = &p->sql;
	const char *elements = attr_get(o, ATTR_ELEMENTS);

	postgres_add(s, "create ", attr_find(o, ATTR_UNIQUE) ? "unique " : "", "index ", NULL);
	postgres_if_missing(p);
	str_ident(s, o->name);
	str_add(s, attr_get(o->parent, ATTR_PARTITION_BY) ? " on only " : " on ");
	postgres_plain_name(s, o->parent);
	postgres_clause(s, o, ATTR_METHOD, "using");
	postgres_add(s, " (", elements ? elements : "", ")", NULL);
	columns(s, " include", attr_get(o, ATTR_INCLUDE));
	postgres_flag(s, o, ATTR_NULLS_NOT_DISTINCT, "nulls not distinct");
	postgres_options(s, "with", postgres_options_of(o));
	postgres_clause(s, o, ATTR_TABLESPACE, "tablespace");
	if (attr_get(o, ATTR_WHERE))
		postgres_add(s, " where (", attr_get(o, ATTR_WHERE), ")", NULL);
	postgres_end(p);
	attach(p, o);
	index_statistics(p, o);
	postgres_index_marks(p, o);
}

/* An index that is attached goes with the one it is attached to. */
void postgres_drop_index(struct postgres *p, const struct object *o)
{
	if (!attr_get(o, ATTR_ATTACHED_TO))
		postgres_drop_plainly(p, o, "", "");
}

void postgres_create_statistics(struct postgres *p, const struct object *o)
{
	struct str *s = &p->sql;
	const char *of = attr_get(o, ATTR_COLUMNS) ? attr_get(o, ATTR_COLUMNS) : attr_get(o, ATTR_ELEMENTS);

	str_add(s, "create statistics ");
	postgres_if_missing(p);
	postgres_plain_name(s, o);
	columns(s, "", attr_get(o, ATTR_KINDS));
	postgres_add(s, " on ", of ? of : "", NULL);
	postgres_clause(s, o, attr_get(o, ATTR_FROM) ? ATTR_FROM : ATTR_REF_TABLE, "from");
	postgres_end(p);
	if (attr_get(o, ATTR_STATISTICS)) {
		str_add(s, "alter statistics ");
		postgres_plain_name(s, o);
		postgres_clause(s, o, ATTR_STATISTICS, "set statistics");
		postgres_end(p);
	}
}
