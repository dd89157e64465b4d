/* Slots -> SQL for PostgreSQL: what stands on tables, and views. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tests/random/postgres.h"

/* ---- constraints ---- */

static void condition(const struct world *w, const struct column *c, uint32_t seed)
{
	struct str *s = w->sql;
	static const char *const numbers[] = { "0", "1", "2" };
	int calls = chance(seed, 91, 20);

	if (c->traits & IS_NUMBER)
		str_printf(s, calls ? "%s::integer > public.%s(2)" : "%s > %s", c->name,
		           calls ? name_of(w, "f", 0) : numbers[pick(seed, 90, 3)]);
	else if (c->traits & IS_TEXT)
		str_printf(s, calls ? "app.%s(%s) <> 'q'" : "%s(%s) < 10%s", calls ? name_of(w, "f", 1) : "length",
		           c->name, numbers[pick(seed, 90, 3)]);
	else if (c->traits & IS_ENUM)
		str_printf(s, "%s = 'new'", c->name);
	else if (c->traits & IS_BOOLEAN)
		str_add(s, c->name);
	else
		str_printf(s, "%s is not null", c->name);
}

/*
 * An index of a new partition is called by the names that the columns had when its parent's index was made: there
 * columns that may be renamed stay out of it.
 */
static int is_indexable(const struct table *t, const struct column *c)
{
	return !t->partitioned || !strstr(c->name, "c1");
}

/* The key columns of a partitioned table must hold the column it is partitioned by. */
static void emit_constraint(struct world *w, size_t table, size_t i)
{
	const struct table *t = &w->tables[table];
	uint32_t seed = slot(w, SLOT_CONSTRAINT, table * CONSTRAINTS + i);
	const struct column *a = some_column(t, seed, 1, 0, CANNOT_COMPARE);

	if (i == 0) {
		if (seed || table < 3)
			str_printf(w->sql, "alter table %s add constraint %s%zu primary key (%s);\n", t->name,
			           chance(seed, 2, 80) ? "pk" : "the_key", table, t->columns[0].name);
		return;
	}
	if (!seed)
		return;
	str_printf(w->sql, "alter table %s add constraint %s ", t->name, name_on(w, "k", table, i));
	if (i == 1) {
		a = is_indexable(t, a) ? a : t->columns;
		str_printf(w->sql, "unique (%s%s%s)%s", t->columns[0].name, a == t->columns ? "" : ", ",
		           a == t->columns ? "" : a->name,
		           chance(seed, 4, 20)   ? " deferrable"
		           : chance(seed, 5, 20) ? " deferrable initially deferred"
		                                 : "");
	} else if (i == 2 && !t->partitioned && chance(seed, 10, 15)) {
		str_printf(w->sql, "exclude using btree (%s with =)%s%s", t->columns[0].name,
		           chance(seed, 11, 30) ? " where (1 > 0)" : "",
		           chance(seed, 12, 30) ? " deferrable initially deferred" : "");
	} else {
		str_add(w->sql, "check (");
		condition(w, a, seed);
		str_add(w->sql, chance(seed, 6, 15) && table != 0 && table != 3 ? ") not valid"
		                : chance(seed, 7, 15) && !t->partitioned        ? ") no inherit"
		                                                                : ")");
	}
	str_add(w->sql, ";\n");
	if (chance(seed, 8, 20))
		str_printf(w->sql, "comment on constraint %s on %s is 'constraint %u';\n", name_on(w, "k", table, i),
		           t->name, pick(seed, 9, 2));
}

/* A check of t5 that its parent has as well, to the letter. */
static void emit_shared_check(struct world *w)
{
	uint32_t seed = slot(w, SLOT_CONSTRAINT, 3), own = slot(w, SLOT_TABLE, 5);
	const struct column *a;

	if (!getenv("SHARED") || !inherits(w) || !seed || chance(seed, 7, 15) || !chance(own, 70, 35))
		return;
	a = some_column(&w->tables[0], seed, 1, 0, CANNOT_COMPARE);
	str_printf(w->sql, "alter table %s add constraint %s check (", w->tables[5].name, name_on(w, "k", 0, 3));
	condition(w, a, seed);
	str_add(w->sql, ");\n");
}

static const char *const acts[] = { "", " on delete cascade", " on delete set null", " on update cascade",
	                            " on delete restrict" };

/* The last constraint of a table refers to one of the first three. */
void emit_foreign_keys(struct world *w)
{
	size_t i;

	for (i = 0; i < TABLES; i++) {
		uint32_t seed = slot(w, SLOT_INDEX, i * INDEXES + 2), to = pick(seed, 1, 3);
		const struct column *c;

		if (!w->tables[i].there || !seed || !w->tables[to].there)
			continue;
		c = some_column(&w->tables[i], seed, 2, IS_NUMBER, 0);
		if (!c ||
		    (strcmp(c->type, "integer") != 0 && strcmp(c->type, "bigint") != 0 &&
		     strcmp(c->type, "smallint") != 0) ||
		    (c->generated && chance(seed, 4, 100)))
			continue;
		str_printf(w->sql, "alter table %s add constraint fk foreign key (%s) references %s (%s)%s%s;\n",
		           w->tables[i].name, c->name, w->tables[to].name, w->tables[to].columns[0].name,
		           acts[pick(seed, 3, 5)],
		           chance(seed, 5, 15)                                ? " deferrable initially deferred"
		           : chance(seed, 6, 15) && !w->tables[i].partitioned ? " not valid"
		                                                              : "");
	}
}

/* ---- indexes, statistics ---- */

static void emit_index(struct world *w, size_t table, size_t i)
{
	const struct table *t = &w->tables[table];
	uint32_t seed = slot(w, SLOT_INDEX, table * INDEXES + i);
	const struct column *a = some_column(t, seed, 1, 0, CANNOT_COMPARE),
	                    *b = some_column(t, seed, 2, 0, CANNOT_COMPARE);
	const struct column *text = some_column(t, seed, 3, IS_TEXT, 0), *last = &t->columns[t->count - 1];

	if (!seed)
		return;
	if (t->partitioned) { /* each over a column of its own: PostgreSQL counts up the names of those that partitions
		                 get for the same */
		if (i || (last != t->columns && is_indexable(t, last) && !(last->traits & CANNOT_COMPARE)))
			str_printf(w->sql, "create index %s on %s (%s);\n", name_on(w, "i", table, i), t->name,
			           i ? t->columns[0].name : last->name);
		return;
	}
	if (chance(seed, 4, 15))
		str_printf(w->sql, "create index %s on %s using hash (%s)", name_on(w, "i", table, i), t->name,
		           t->columns[0].name);
	else if (text && chance(seed, 5, 30))
		str_printf(w->sql, "create index %s on %s (%s%s(%s)%s, %s desc nulls last)", name_on(w, "i", table, i),
		           t->name, chance(seed, 13, 30) ? "app." : "",
		           chance(seed, 13, 30) ? name_of(w, "f", 1) : "lower", text->name,
		           chance(seed, 6, 30) ? " text_pattern_ops" : "", a->name);
	else
		str_printf(w->sql, "create %sindex %s on %s (%s%s%s)",
		           chance(seed, 7, 20) && !t->partitioned ? "unique " : "", name_on(w, "i", table, i), t->name,
		           a->name, a == b ? "" : ", ", a == b ? "" : b->name);
	if (chance(seed, 8, 20))
		str_add(w->sql, " with (fillfactor = 80)");
	if (chance(seed, 9, 25)) {
		str_add(w->sql, " where ");
		condition(w, b, seed);
	}
	str_add(w->sql, ";\n");
	if (chance(seed, 10, 20))
		str_printf(w->sql, "comment on index %s.%s is 'index %u';\n", table == 4 ? "app" : "public",
		           name_on(w, "i", table, i), pick(seed, 11, 2));
	if (chance(seed, 12, 10) && !t->partitioned && !chance(seed, 9, 25) && !chance(seed, 4, 15))
		str_printf(w->sql, "alter table %s cluster on %s;\n", t->name, name_on(w, "i", table, i));
}

static void emit_statistics(struct world *w, size_t table)
{
	const struct table *t = &w->tables[table];
	uint32_t seed = slot(w, SLOT_STATISTICS, table);
	const struct column *a = some_column(t, seed, 1, 0, CANNOT_COMPARE);

	if (!seed || !a || a == t->columns || table == 5) /* PostgreSQL orders them by the places of columns */
		return;
	str_printf(w->sql, "create statistics %s (%s) on %s, %s from %s;\n", name_of(w, "st", table),
	           chance(seed, 2, 50) ? "ndistinct" : "dependencies, mcv", t->columns[0].name, a->name, t->name);
}

/* ---- triggers, policies, rules, grants ---- */

static void emit_trigger(struct world *w, size_t table, size_t i)
{
	static const char *const events[] = { "insert", "update", "insert or update", "delete or update" };
	const struct table *t = &w->tables[table];
	uint32_t seed = slot(w, SLOT_TRIGGER, table * TRIGGERS + i);
	const struct column *c = some_column(t, seed, 1, 0, 0);

	if (!seed)
		return;
	str_printf(w->sql, "create trigger %s %s ", name_on(w, "g", table, i),
	           chance(seed, 2, 50) ? "before" : "after");
	if (chance(seed, 3, 40))
		str_printf(w->sql, "update of %s on %s for each row", c->name, t->name);
	else
		str_printf(w->sql, "%s on %s for each row", events[pick(seed, 4, 4)], t->name);
	if (chance(seed, 5, 30) && !chance(seed, 3, 40) && pick(seed, 4, 4) == 1)
		str_printf(w->sql, " when (old.%s is distinct from new.%s)", t->columns[0].name, t->columns[0].name);
	str_printf(w->sql, " execute function f2(%s);\n", chance(seed, 6, 30) ? "'a', 'b'" : "");
	if (chance(seed, 7, 15))
		str_printf(w->sql, "alter table %s disable trigger %s;\n", t->name, name_on(w, "g", table, i));
	if (chance(seed, 8, 15))
		str_printf(w->sql, "comment on trigger %s on %s is 'trigger';\n", name_on(w, "g", table, i), t->name);
}

static void emit_policy(struct world *w, size_t table, size_t i)
{
	static const char *const commands[] = { "all", "select", "update", "delete" };
	const struct table *t = &w->tables[table];
	uint32_t seed = slot(w, SLOT_POLICY, table * POLICIES + i);
	const struct column *c = some_column(t, seed, 1, 0, 0);

	if (!seed)
		return;
	str_printf(w->sql, "alter table %s enable row level security;\ncreate policy %s on %s%s for %s to %s using (",
	           t->name, name_on(w, "y", table, i), t->name, chance(seed, 2, 20) ? " as restrictive" : "",
	           commands[pick(seed, 3, 4)], chance(seed, 4, 50) ? "public" : "schemac_r1");
	condition(w, c, seed);
	str_add(w->sql, pick(seed, 3, 4) % 2 == 0 && chance(seed, 5, 30) ? ") with check (true);\n" : ");\n");
	if (chance(seed, 6, 15))
		str_printf(w->sql, "alter table %s force row level security;\n", t->name);
}

static void emit_grant(struct world *w, size_t table)
{
	const struct table *t = &w->tables[table];
	uint32_t seed = slot(w, SLOT_GRANT, table);

	if (!seed)
		return;
	str_printf(w->sql, "grant select%s on %s to schemac_r1%s;\n", chance(seed, 1, 50) ? ", insert" : "", t->name,
	           chance(seed, 2, 20) ? " with grant option" : "");
	if (chance(seed, 3, 40))
		str_printf(w->sql, "grant update (%s) on %s to schemac_r2;\n", some_column(t, seed, 4, 0, 0)->name,
		           t->name);
	if (chance(seed, 5, 20))
		str_printf(w->sql, "grant all on %s to schemac_r2;\n", t->name);
}

static void emit_rule(struct world *w, size_t table)
{
	const struct table *t = &w->tables[table];
	uint32_t seed = slot(w, SLOT_RULE, table);

	if (seed && !t->partitioned && chance(seed, 1, 30))
		str_printf(w->sql, "create rule r0 as on delete to %s where old.%s is null do %snothing;\n", t->name,
		           some_column(t, seed, 2, 0, 0)->name, chance(seed, 3, 50) ? "instead " : "");
}

static void emit_comment(struct world *w, size_t table)
{
	uint32_t seed = slot(w, SLOT_COMMENT, table);

	if (seed)
		str_printf(w->sql, "comment on table %s is 'table %u';\n", w->tables[table].name, pick(seed, 1, 3));
	if (chance(seed, 2, 20) && seed && !w->tables[table].partitioned)
		str_printf(w->sql, "alter table %s replica identity %s;\n", w->tables[table].name,
		           chance(seed, 3, 50) ? "full" : "nothing");
}

void emit_on_table(struct world *w, size_t table)
{
	size_t i;

	if (!w->tables[table].there)
		return;
	for (i = 0; i < CONSTRAINTS; i++)
		emit_constraint(w, table, i);
	if (table == 5)
		emit_shared_check(w);
	for (i = 0; i + 1 < INDEXES; i++)
		emit_index(w, table, i);
	emit_statistics(w, table);
	for (i = 0; i < TRIGGERS; i++)
		emit_trigger(w, table, i);
	for (i = 0; i < POLICIES; i++)
		emit_policy(w, table, i);
	emit_rule(w, table);
	emit_grant(w, table);
	emit_comment(w, table);
}

/* ---- views ---- */

/* "select a, b as other from t where ..."; the names go to `v`. */
static int emit_query(struct world *w, struct view *v, uint32_t seed, size_t below)
{
	const struct table *t = &w->tables[pick(seed, 1, TABLES)];
	const struct view *from = below ? &w->views[pick(seed, 2, (uint32_t)below)] : NULL;
	int of_view = from && from->there && chance(seed, 3, 40);
	size_t count = of_view ? from->count : t->count, i;

	for (i = 0; i < count; i++) {
		const char *name = of_view ? from->columns[i] : t->columns[i].name;

		if (i > 0 && chance(seed, 20 + (uint32_t)i, 40))
			continue;
		if (strlen(name) < 6 && chance(seed, 40 + (uint32_t)i, 20))
			snprintf(v->columns[v->count], sizeof(v->columns[0]), "x%.6s", name);
		else
			snprintf(v->columns[v->count], sizeof(v->columns[0]), "%.8s", name);
		str_printf(w->sql, "%s%s as %s", v->count ? ", " : "select ", name, v->columns[v->count]);
		v->count++;
	}
	if (chance(seed, 10, 15) && v->count < COLUMNS) {
		str_printf(w->sql, ", public.%s(%u) as fx%zu", name_of(w, "f", 0), pick(seed, 11, 3), below);
		snprintf(v->columns[v->count++], sizeof(v->columns[0]), "fx%zu", below);
	}
	if (of_view)
		str_printf(w->sql, " from %s", name_of(w, "v", (size_t)(from - w->views)));
	else
		str_printf(w->sql, " from %s", t->name);
	if (!of_view && chance(seed, 4, 40)) {
		str_add(w->sql, " where ");
		condition(w, some_column(t, seed, 5, 0, 0), seed);
	}
	return 1;
}

/* The source of a query is decided by the same picks as in emit_query(). */
static int has_source(const struct world *w, uint32_t seed, size_t below)
{
	const struct view *from = below ? &w->views[pick(seed, 2, (uint32_t)below)] : NULL;

	return (from && from->there && chance(seed, 3, 40)) || w->tables[pick(seed, 1, TABLES)].there;
}

static void emit_view(struct world *w, size_t i)
{
	uint32_t seed = slot(w, SLOT_VIEW, i);

	if (!seed || !has_source(w, seed, i))
		return;
	str_printf(w->sql, "create view %s%s as ", name_of(w, "v", i),
	           chance(seed, 6, 25) ? " with (security_barrier = true)" : "");
	emit_query(w, &w->views[i], seed, i);
	w->views[i].there = 1;
	str_add(w->sql, ";\n");
	if (slot(w, SLOT_VIEW_GRANT, i))
		str_printf(w->sql, "grant select on %s to schemac_r1;\ncomment on view %s is 'view %u';\n",
		           name_of(w, "v", i), name_of(w, "v", i), pick(slot(w, SLOT_VIEW_GRANT, i), 1, 2));
	if (chance(seed, 7, 20))
		str_printf(w->sql, "comment on column %s.%s is 'seen';\n", name_of(w, "v", i), w->views[i].columns[0]);
	if (chance(seed, 8, 15))
		str_printf(w->sql, "create trigger vg instead of insert on %s for each row execute function f2();\n",
		           name_of(w, "v", i));
	if (chance(seed, 9, 15))
		str_printf(w->sql, "alter view %s alter %s set default 1;\n", name_of(w, "v", i),
		           w->views[i].columns[0]);
}

static void emit_matview(struct world *w, size_t i)
{
	uint32_t seed = slot(w, SLOT_MATVIEW, i);
	struct view v = { 0 };
	size_t x;

	if (!seed || !has_source(w, seed, VIEWS))
		return;
	str_printf(w->sql, "create materialized view %s as ", name_of(w, "m", i));
	emit_query(w, &v, seed, VIEWS);
	str_add(w->sql, chance(seed, 7, 20) ? " with no data;\n" : ";\n");
	for (x = 0; x < ON_MATVIEW; x++)
		if (slot(w, SLOT_MATVIEW_INDEX, i * ON_MATVIEW + x))
			str_printf(w->sql, "create %sindex mi%zu_%zu on %s (%s);\n", x ? "" : "unique ", i, x,
			           name_of(w, "m", i), v.columns[0]);
	if (chance(seed, 8, 30))
		str_printf(w->sql, "comment on materialized view %s is 'kept';\ngrant select on %s to schemac_r2;\n",
		           name_of(w, "m", i), name_of(w, "m", i));
}

void emit_views(struct world *w)
{
	size_t i;

	for (i = 0; i < VIEWS; i++)
		emit_view(w, i);
	for (i = 0; i < MATVIEWS; i++)
		emit_matview(w, i);
}
