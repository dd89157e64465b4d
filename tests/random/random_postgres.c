/* Slots -> SQL for PostgreSQL: types, sequences, functions, tables. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/random/postgres.h"

uint32_t slot(const struct world *w, enum slot group, size_t index)
{
	return w->slots->v[(size_t)group + index];
}

const char *name_of(const struct world *w, const char *letters, size_t i)
{
	char name[32];

	snprintf(name, sizeof(name), "%s%zu", letters, i);
	return named(slot(w, SLOT_RENAMED, 0), (uint32_t)(letters[0] * 1000 + letters[1] * 10) + (uint32_t)i, name);
}

const char *name_on(const struct world *w, const char *letters, size_t table, size_t i)
{
	char name[32];

	snprintf(name, sizeof(name), "%s%zu_%zu", letters, *letters == 'k' ? i : table, *letters == 'k' ? table : i);
	return named(slot(w, SLOT_RENAMED, 0), (uint32_t)(*letters * 1000 + 500) + (uint32_t)(table * 10 + i), name);
}

static const struct {
	const char *type, *value;
	unsigned traits;
} types[] = {
	{ "smallint", "7", IS_NUMBER },
	{ "integer", "42", IS_NUMBER },
	{ "bigint", "1 + 2", IS_NUMBER },
	{ "numeric(10,2)", "1.5", IS_NUMBER },
	{ "numeric", "0", IS_NUMBER },
	{ "real", "0.5", IS_NUMBER },
	{ "double precision", "2.5", IS_NUMBER },
	{ "text", "'x'", IS_TEXT | COLLATES },
	{ "varchar(20)", "'y'", IS_TEXT | COLLATES },
	{ "varchar(50)", "'it''s'", IS_TEXT | COLLATES },
	{ "char(4)", "'abcd'", IS_TEXT | COLLATES },
	{ "boolean", "true", IS_BOOLEAN },
	{ "date", "current_date", 0 },
	{ "timestamp", "now()", 0 },
	{ "timestamptz", "now()", 0 },
	{ "timestamptz(3)", "now()", 0 },
	{ "uuid", "gen_random_uuid()", 0 },
	{ "jsonb", "'{}'", 0 },
	{ "json", "'[]'", CANNOT_COMPARE },
	{ "bytea", "'\\x00'", 0 },
	{ "inet", "'127.0.0.1'", 0 },
	{ "interval", "'1 day'", 0 },
	{ "time", "'12:00'", 0 },
	{ "integer[]", "'{1,2}'", 0 },
	{ "text[]", "'{}'", 0 },
	{ "int4range", "'[1,2)'", 0 },
	{ "tsvector", "''", 0 },
	{ "bit(3)", "B'101'", 0 },
};
enum { TYPE_COUNT = sizeof(types) / sizeof(types[0]), LABELS = 6 };

static const char *const labels[LABELS] = { "new", "open", "it's", "On Hold", "done", "lost" };

/* Subsets of the labels in one of three orders. */
static void emit_enum(struct world *w, size_t i)
{
	uint32_t seed = slot(w, SLOT_ENUM, i), order = pick(seed, 1, 4), l, n = 0;

	if (!seed)
		return;
	str_printf(w->sql, "create type %s.%s as enum (", i == 2 ? "app" : "public", name_of(w, "e", i));
	for (l = 0; l < LABELS; l++) {
		uint32_t at = order == 3 ? LABELS - 1 - l : order == 2 ? (l + 2) % LABELS : l;

		if (at != 0 && chance(seed, 10 + at, 35))
			continue;
		str_add(w->sql, n++ ? ", " : "");
		str_literal(w->sql, labels[at], 0);
	}
	str_add(w->sql, ");\n");
	if (chance(seed, 2, 20))
		str_printf(w->sql, "comment on type %s.%s is 'comment %u';\n", i == 2 ? "app" : "public",
		           name_of(w, "e", i), pick(seed, 3, 3));
	if (chance(seed, 4, 15))
		str_printf(w->sql, "grant usage on type %s.%s to schemac_r1;\n", i == 2 ? "app" : "public",
		           name_of(w, "e", i));
}

static void emit_domain(struct world *w, size_t i)
{
	static const char *const bases[] = { "text", "varchar(30)", "integer", "bigint" };
	static const char *const values[] = { "'a'", "'b'", "1", "2" };
	uint32_t seed = slot(w, SLOT_DOMAIN, i), base = (uint32_t)i * 2 + pick(seed, 1, 2);

	if (!seed)
		return;
	str_printf(w->sql, "create domain %s as %s", name_of(w, "d", i), bases[base]);
	if (chance(seed, 2, 40))
		str_printf(w->sql, " default %s", values[base]);
	if (chance(seed, 3, 20))
		str_add(w->sql, " not null");
	if (chance(seed, 4, 50))
		str_printf(w->sql, " constraint d%zu_fits check (%s)", i,
		           i == 0 ? (chance(seed, 5, 50) ? "length(value) > 0" : "value <> 'z'")
		                  : (chance(seed, 5, 50) ? "value > 0" : "value < 1000"));
	if (chance(seed, 6, 30))
		str_printf(w->sql, " constraint d%zu_too check (value is not null)", i);
	str_add(w->sql, ";\n");
	if (chance(seed, 7, 20))
		str_printf(w->sql, "comment on domain %s is 'domain %u';\n", name_of(w, "d", i), pick(seed, 8, 2));
}

static void emit_composite(struct world *w)
{
	uint32_t seed = slot(w, SLOT_COMPOSITE, 0), i, n = 0;

	if (!seed)
		return;
	str_printf(w->sql, "create type %s as (", name_of(w, "ct", 0));
	for (i = 0; i < 4; i++)
		if (i == 0 || chance(seed, i, 60))
			str_printf(w->sql, "%sa%u %s", n++ ? ", " : "", i, types[pick(seed, 10 + i, 12)].type);
	str_add(w->sql, ");\n");
}

static void emit_sequence(struct world *w, size_t i)
{
	uint32_t seed = slot(w, SLOT_SEQUENCE, i);

	if (!seed)
		return;
	str_printf(w->sql, "create sequence %s", name_of(w, "s", i));
	if (chance(seed, 1, 30))
		str_add(w->sql, chance(seed, 2, 50) ? " as integer" : " as smallint");
	if (chance(seed, 3, 40))
		str_printf(w->sql, " increment %s", chance(seed, 4, 30) ? "-1" : "5");
	if (chance(seed, 5, 30))
		str_printf(w->sql, " minvalue %s", chance(seed, 6, 50) ? "-100" : "-5");
	if (chance(seed, 7, 30))
		str_printf(w->sql, " maxvalue %s", chance(seed, 8, 50) ? "1000" : "500");
	if (chance(seed, 9, 20))
		str_add(w->sql, " cycle");
	if (chance(seed, 10, 20))
		str_add(w->sql, " cache 10");
	str_add(w->sql, ";\n");
	if (chance(seed, 11, 20))
		str_printf(w->sql, "grant usage on sequence %s to schemac_r1;\n", name_of(w, "s", i));
}

static const char *function_name(const struct world *w, size_t i)
{
	static char name[40];

	snprintf(name, sizeof(name), "%s%s", i == 1 ? "app." : "", i == 2 ? "f2" : name_of(w, "f", i));
	return name;
}

/* f0: of numbers, f1: of texts, f2: for triggers, f3: reads a table, f4: SQL-standard body that reads one. */
static void emit_function(struct world *w, size_t i)
{
	static const char *const volatility[] = { "immutable", "stable", "volatile" };
	uint32_t seed = slot(w, SLOT_FUNCTION, i);

	if (i == 0)
		str_printf(w->sql, "create function %s(a %s) returns %s language sql immutable%s as 'select 1%s';\n",
		           name_of(w, "f", 0), chance(seed, 1, 50) ? "integer" : "integer, b integer default 1",
		           chance(seed, 2, 50) ? "integer" : "bigint", chance(seed, 3, 50) ? " strict" : "",
		           chance(seed, 4, 50) ? "" : " + 1");
	if (i == 1)
		str_printf(w->sql,
		           "create function app.%s(%s text) returns text language sql immutable parallel safe cost %s "
		           "as $$ select '%u'::text $$;\n",
		           name_of(w, "f", 1), chance(seed, 1, 50) ? "a" : "b", chance(seed, 2, 50) ? "10" : "20",
		           pick(seed, 3, 3));
	if (i == 2)
		str_printf(
		        w->sql,
		        "create function f2() returns trigger language plpgsql %s as $$ begin %s return new; end $$;\n",
		        chance(seed, 1, 30) ? "security definer set search_path = public" : "",
		        chance(seed, 2, 50) ? "" : "perform 1;");
	if (i == 3 && w->tables[0].there)
		str_printf(w->sql,
		           "create function f3(r %s) returns setof %s language sql %s as $$ select * from %s $$;\n",
		           w->tables[0].name, w->tables[0].name, volatility[pick(seed, 1, 3) == 0], w->tables[0].name);
	if (i == 4 && w->tables[1].there)
		str_printf(w->sql,
		           "create function f4() returns bigint language sql begin atomic; select count(t.%s) from %s "
		           "t; end;\n",
		           w->tables[1].columns[pick(seed, 1, (uint32_t)w->tables[1].count)].name, w->tables[1].name);
	if (i < 3 && chance(seed, 8, 20))
		str_printf(w->sql, "comment on function %s is 'function %u';\n", function_name(w, i), pick(seed, 9, 2));
	if (i < 3 && chance(seed, 10, 20))
		str_printf(w->sql, "revoke execute on function %s from public;\n", function_name(w, i));
	if (i < 3 && chance(seed, 11, 20))
		str_printf(w->sql, "grant execute on function %s to schemac_r2;\n", function_name(w, i));
}

/* ---- tables ---- */

static void user_type(struct world *w, struct column *c, uint32_t which)
{
	size_t i = which % 3;

	if (which < 6 && slot(w, SLOT_ENUM, i)) {
		snprintf(c->type, sizeof(c->type), "%s.%s%s", i == 2 ? "app" : "public", name_of(w, "e", i),
		         which < 3 ? "" : "[]");
		c->traits = which < 3 ? IS_ENUM : 0;
		c->value = which < 3 ? "'new'" : "'{new}'";
	} else if (which >= 6 && which < 8 && slot(w, SLOT_DOMAIN, which - 6)) {
		snprintf(c->type, sizeof(c->type), "%s", name_of(w, "d", which - 6));
		c->of_domain = 1;
		c->traits = which == 6 ? IS_TEXT : IS_NUMBER;
		c->value = which == 6 ? "'a'" : "5";
	} else if (which == 8 && slot(w, SLOT_COMPOSITE, 0)) {
		snprintf(c->type, sizeof(c->type), "%s", name_of(w, "ct", 0));
		c->traits = CANNOT_COMPARE;
		c->value = "null";
	}
}

static void choose_column(struct world *w, struct table *t, size_t table, size_t i)
{
	uint32_t seed = slot(w, SLOT_COLUMN, table * COLUMNS + i), type;
	struct column *c = &t->columns[t->count];
	char name[8];
	int may_rename;

	if (i > 0 && !seed)
		return;
	type = i == 0 ? 1 + pick(seed, 1, 2) : pick(seed, 1, TYPE_COUNT);
	snprintf(name, sizeof(name), "%s", table == 5 ? "kid" : "id");
	if (i > 0)
		snprintf(name, sizeof(name), "%c%zu", table == 5 ? 'k' : 'c', i);
	may_rename = table != 3 || i == 1; /* see is_indexable() */
	snprintf(c->name, sizeof(c->name), "%s",
	         may_rename ? named(slot(w, SLOT_RENAMED, 0), (uint32_t)(900000 + table * 100 + i), name) : name);
	c->of_domain = 0;
	c->above = NULL;
	snprintf(c->type, sizeof(c->type), "%s", types[type].type);
	c->value = types[type].value;
	c->traits = types[type].traits;
	c->seed = seed;
	c->generated = 0;
	if (i > 0 && chance(seed, 2, 25))
		user_type(w, c, pick(seed, 3, 9));
	t->count++;
}

static int has_column(const struct table *t, const char *name)
{
	size_t i;

	for (i = 0; i < t->count; i++)
		if (strcmp(t->columns[i].name, name) == 0)
			return 1;
	return 0;
}

static void choose_tables(struct world *w)
{
	size_t i, c;

	for (i = 0; i < TABLES; i++) {
		uint32_t seed = slot(w, SLOT_TABLE, i);
		struct table *t = &w->tables[i];

		if (!seed)
			continue;
		t->there = 1;
		t->partitioned = i == 3 && chance(seed, 1, 70);
		snprintf(t->name, sizeof(t->name), "%s.%s", i == 4 ? "app" : "public", name_of(w, "t", i));
		for (c = 0; c < COLUMNS; c++)
			choose_column(w, t, i, c);
	}
}

const struct column *some_column(const struct table *t, uint32_t seed, uint32_t question, unsigned with,
                                 unsigned without)
{
	uint32_t start = pick(seed, question, (uint32_t)t->count), i;

	for (i = 0; i < t->count; i++) {
		const struct column *c = &t->columns[(start + i) % t->count];

		if ((!with || (c->traits & with)) && !(c->traits & without))
			return c;
	}
	return NULL;
}

int inherits(const struct world *w)
{
	return w->tables[5].there && w->tables[0].there && chance(slot(w, SLOT_TABLE, 5), 3, 60);
}

/* Where SHARED is set some columns of t5 are called like one of t0: its own beside that of its parent, where t0 is. */
static void share_columns(struct world *w)
{
	struct table *t = &w->tables[5];
	const struct column *above;
	size_t i, x;

	if (!getenv("SHARED"))
		return;
	for (i = 1; i < t->count; i++) {
		struct column *c = &t->columns[i];

		x = pick(c->seed, 61, COLUMNS);
		above = x < w->tables[0].count ? &w->tables[0].columns[x] : NULL;
		if (!above || above->generated || !chance(c->seed, 60, 40) || has_column(t, above->name))
			continue;
		snprintf(c->name, sizeof(c->name), "%s", above->name);
		if (!inherits(w))
			continue;
		memcpy(c->type, above->type, sizeof(c->type));
		c->value = above->value;
		c->traits = above->traits;
		c->of_domain = above->of_domain;
		c->above = above;
	}
}

static int emit_generated(struct world *w, struct table *t, struct column *c)
{
	const struct column *from = some_column(t, c->seed, 20, IS_NUMBER | IS_TEXT, IS_ENUM);

	if (!from || from >= c || from->generated || !chance(c->seed, 21, 20) || !(c->traits & (IS_NUMBER | IS_TEXT)))
		return 0;
	if (c->of_domain || c->above)
		return 0; /* a domain's check could refuse it; a parent's column is none */
	c->generated = 1;
	if (c->traits & IS_NUMBER)
		str_printf(w->sql, " generated always as (%s%s%s) stored", from->traits & IS_TEXT ? "length(" : "",
		           from->name,
		           from->traits & IS_TEXT    ? ")"
		           : chance(c->seed, 22, 50) ? ""
		                                     : " + 1");
	else
		str_printf(w->sql, " generated always as (%s) stored",
		           from->traits & IS_TEXT && chance(c->seed, 22, 50) ? from->name : "'fix'");
	return 1;
}

static int can_be_identity(const struct table *t, const struct column *c)
{
	return !t->partitioned && !c->above &&
	       (strcmp(c->type, "integer") == 0 || strcmp(c->type, "bigint") == 0 || strcmp(c->type, "smallint") == 0);
}

static void emit_value(struct world *w, struct table *t, struct column *c)
{
	uint32_t s = pick(c->seed, 30, SEQUENCES);

	if (emit_generated(w, t, c))
		return;
	if (can_be_identity(t, c) && chance(c->seed, 31, 30)) {
		str_printf(w->sql, " generated %s as identity%s", chance(c->seed, 32, 50) ? "always" : "by default",
		           chance(c->seed, 33, 30)   ? " (start 10 increment 2)"
		           : chance(c->seed, 34, 20) ? " (minvalue -5 maxvalue 3000 cycle)"
		                                     : "");
		return;
	}
	if (c->traits & IS_NUMBER && slot(w, SLOT_SEQUENCE, s) && chance(c->seed, 35, 20))
		str_printf(w->sql, " default nextval('public.%s')", name_of(w, "s", s));
	else if (c->traits & IS_NUMBER && chance(c->seed, 37, 10))
		str_printf(w->sql, " default public.%s(3)", name_of(w, "f", 0));
	else if (chance(c->seed, 36, 35))
		str_printf(w->sql, " default %s", c->value);
}

static void emit_column(struct world *w, struct table *t, struct column *c)
{
	str_printf(w->sql, "%s\n\t%s %s", c == t->columns ? "" : ",", c->name, c->type);
	if (c->traits & COLLATES && chance(c->above ? c->above->seed : c->seed, 40, 20))
		str_add(w->sql, " collate \"C\"");
	emit_value(w, t, c);
	if (chance(c->seed, 41, 30))
		str_add(w->sql, " not null");
}

static void emit_storage(struct world *w, const struct table *t)
{
	size_t i;

	for (i = 0; i < t->count; i++) {
		const struct column *c = &t->columns[i];

		if (c->traits & IS_TEXT && chance(c->seed, 50, 15))
			str_printf(w->sql, "alter table %s alter %s set storage external;\n", t->name, c->name);
		if (chance(c->seed, 51, 10))
			str_printf(w->sql, "alter table %s alter %s set statistics %u;\n", t->name, c->name,
			           100 + pick(c->seed, 52, 3));
		if (chance(c->seed, 53, 10))
			str_printf(w->sql, "alter table %s alter %s set (n_distinct = -0.%u);\n", t->name, c->name,
			           1 + pick(c->seed, 54, 3));
		if (chance(c->seed, 55, 20))
			str_printf(w->sql, "comment on column %s.%s is 'column %u';\n", t->name, c->name,
			           pick(c->seed, 56, 3));
	}
}

/* One may stand beside the table: it is attached or detached when that changes. */
static void emit_partitions(struct world *w, uint32_t seed)
{
	uint32_t i;

	for (i = 0; i < 3; i++) {
		if (!chance(seed, 10 + i, 60))
			continue;
		if (slot(w, SLOT_DETACHED, i) && chance(slot(w, SLOT_DETACHED, i), 1, 30))
			str_printf(w->sql, "create table public.t3_p%u (like %s);\n", i, w->tables[3].name);
		else
			str_printf(w->sql, "create table public.t3_p%u partition of %s for values from (%u) to (%u);\n",
			           i, w->tables[3].name, i * 100, i * 100 + (chance(seed, 20 + i, 50) ? 100 : 50));
	}
	if (chance(seed, 13, 40))
		str_printf(w->sql, "create table public.t3_rest partition of %s default;\n", w->tables[3].name);
}

static void emit_table(struct world *w, size_t i)
{
	struct table *t = &w->tables[i];
	uint32_t seed = slot(w, SLOT_TABLE, i);
	size_t c;

	if (!t->there)
		return;
	if (i == 5)
		share_columns(w);
	str_printf(w->sql, "create %stable %s (",
	           (i == 4 || (i == 5 && !chance(seed, 3, 60))) && chance(seed, 2, 30) ? "unlogged " : "", t->name);
	for (c = 0; c < t->count; c++)
		emit_column(w, t, &t->columns[c]);
	str_add(w->sql, "\n)");
	if (t->partitioned)
		str_printf(w->sql, " partition by range (%s)", t->columns[0].name);
	else if (i == 5 && inherits(w))
		str_printf(w->sql, " inherits (%s)", w->tables[0].name);
	if (!t->partitioned && chance(seed, 4, 25))
		str_printf(w->sql, " with (fillfactor = %u%s)", 70 + pick(seed, 5, 3) * 10,
		           chance(seed, 6, 50) ? "" : ", autovacuum_enabled = off");
	str_add(w->sql, ";\n");
	emit_storage(w, t);
	if (t->partitioned)
		emit_partitions(w, seed);
}

static void emit_owned(struct world *w)
{
	size_t i;

	for (i = 0; i < SEQUENCES; i++) {
		uint32_t seed = slot(w, SLOT_SEQUENCE, i), t = pick(seed, 20, 3);

		if (seed && w->tables[t].there && chance(seed, 21, 40))
			str_printf(w->sql, "alter sequence %s owned by %s.%s;\n", name_of(w, "s", i), w->tables[t].name,
			           w->tables[t].columns[0].name);
	}
}

static void emit_publication(struct world *w)
{
	uint32_t seed = slot(w, SLOT_PUBLICATION, 0);
	int one = w->tables[0].there, two = w->tables[1].there && chance(seed, 1, 50);

	if (!seed || (!one && !two))
		return;
	str_printf(w->sql, "create publication p0 for table %s%s%s%s;\n", one ? w->tables[0].name : "",
	           one && two ? ", " : "", two ? w->tables[1].name : "",
	           chance(seed, 2, 40) ? " with (publish = 'insert, update')" : "");
}

static void emit_server(struct str *sql)
{
	str_add(sql, "do $$ begin create role schemac_r1; exception when duplicate_object or unique_violation then "
	             "null; end $$;\n"
	             "do $$ begin create role schemac_r2; exception when duplicate_object or unique_violation then "
	             "null; end $$;\n"
	             "create schema app;\n");
}

static void emit(struct str *sql, const struct slots *slots)
{
	struct world w = { .sql = sql, .slots = slots };
	size_t i;

	emit_server(sql);
	choose_tables(&w);
	if (slot(&w, SLOT_SCHEMA_GRANT, 0))
		str_add(sql, "grant usage on schema app to schemac_r1;\n");
	for (i = 0; i < ENUMS; i++)
		emit_enum(&w, i);
	for (i = 0; i < DOMAINS; i++)
		emit_domain(&w, i);
	emit_composite(&w);
	for (i = 0; i < SEQUENCES; i++)
		emit_sequence(&w, i);
	for (i = 0; i < 3; i++)
		emit_function(&w, i);
	for (i = 0; i < TABLES; i++)
		emit_table(&w, i);
	for (; i > 0; i--)
		emit_on_table(&w, i - 1);
	emit_foreign_keys(&w);
	emit_owned(&w);
	for (i = 3; i < FUNCTIONS; i++)
		if (slot(&w, SLOT_FUNCTION, i))
			emit_function(&w, i);
	emit_views(&w);
	emit_publication(&w);
	if (slot(&w, SLOT_AGGREGATE, 0))
		str_printf(sql, "create aggregate total(integer) (sfunc = int4pl, stype = integer, initcond = '%u');\n",
		           pick(slot(&w, SLOT_AGGREGATE, 0), 1, 2));
}

const struct generator random_postgres = { "postgresql", SLOT_COUNT, SLOT_RENAMED, emit };
