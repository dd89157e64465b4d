/* Slots -> SQL for SQLite. */
#include <stdio.h>
#include <string.h>

#include "tests/random/random.h"

enum { TABLES = 5, COLUMNS = 6, INDEXES = 3, TRIGGERS = 2, VIEWS = 4 };

enum slot {
	SLOT_TABLE,
	SLOT_COLUMN = SLOT_TABLE + TABLES,
	SLOT_CHECK = SLOT_COLUMN + TABLES * COLUMNS,
	SLOT_UNIQUE = SLOT_CHECK + TABLES,
	SLOT_FOREIGN = SLOT_UNIQUE + TABLES,
	SLOT_INDEX = SLOT_FOREIGN + TABLES,
	SLOT_TRIGGER = SLOT_INDEX + TABLES * INDEXES,
	SLOT_VIEW = SLOT_TRIGGER + TABLES * TRIGGERS,
	SLOT_VIEW_TRIGGER = SLOT_VIEW + VIEWS,
	SLOT_RENAMED = SLOT_VIEW_TRIGGER + VIEWS,
	SLOT_COUNT
};

static const struct {
	const char *type, *value;
	int is_number;
} types[] = {
	{ "INTEGER", "42", 1 },      { "TEXT", "'it''s'", 0 }, { "REAL", "1.5", 1 },
	{ "BLOB", "x'00ff'", 0 },    { "INT", "-7", 1 },       { "TEXT", "current_timestamp", 0 },
	{ "INTEGER", "(1 + 2)", 1 }, { "TEXT", "'x'", 0 },
};
enum { TYPE_COUNT = sizeof(types) / sizeof(types[0]) };

struct table {
	int there, counts;
	struct column {
		char name[8];
		uint32_t type, seed;
		int generated;
	} columns[COLUMNS];
	size_t count;
};

struct world {
	struct str *sql;
	const struct slots *slots;
	struct table tables[TABLES];
	int views[VIEWS];
};

static uint32_t slot(const struct world *w, enum slot group, size_t index)
{
	return w->slots->v[(size_t)group + index];
}

/* "t" and 2 -> what the table t2 is called in this schema, see named(). */
static const char *name_of(const struct world *w, const char *letters, size_t i)
{
	char name[32];

	snprintf(name, sizeof(name), "%s%zu", letters, i);
	return named(slot(w, SLOT_RENAMED, 0), (uint32_t)(letters[0] * 1000 + letters[1] * 10) + (uint32_t)i, name);
}

static const char *name_on(const struct world *w, const char *letter, size_t table, size_t i)
{
	char name[32];

	snprintf(name, sizeof(name), "%s%zu_%zu", letter, table, i);
	return named(slot(w, SLOT_RENAMED, 0), (uint32_t)(*letter * 1000 + 500) + (uint32_t)(table * 10 + i), name);
}

static const char *column_name(const struct world *w, size_t table, size_t i)
{
	char name[32];

	snprintf(name, sizeof(name), i ? "c%zu" : "id", i);
	return named(slot(w, SLOT_RENAMED, 0), (uint32_t)(900000 + table * 100 + i), name);
}

static const struct column *some(const struct table *t, uint32_t seed, uint32_t question)
{
	return &t->columns[pick(seed, question, (uint32_t)t->count)];
}

static void choose(struct world *w, size_t i)
{
	struct table *t = &w->tables[i];
	size_t c;

	t->there = slot(w, SLOT_TABLE, i) != 0;
	for (c = 0; c < COLUMNS; c++) {
		uint32_t seed = slot(w, SLOT_COLUMN, i * COLUMNS + c);
		struct column *column = &t->columns[t->count];

		if (c > 0 && !seed)
			continue;
		snprintf(column->name, sizeof(column->name), "%s", column_name(w, i, c));
		column->type = c ? pick(seed, 1, TYPE_COUNT) : 0;
		column->seed = seed;
		column->generated = c > 1 && chance(seed, 2, 15);
		t->count++;
	}
}

static void emit_column(struct world *w, const struct table *t, size_t i)
{
	const struct column *c = &t->columns[i];

	str_printf(w->sql, "%s\n\t%s %s", i ? "," : "", c->name, types[c->type].type);
	if (c->generated) {
		str_printf(w->sql, " generated always as (%s%s%s) %s", types[c->type].is_number ? "" : "'a' || ",
		           t->columns[0].name, types[c->type].is_number ? " + 1" : "",
		           chance(c->seed, 3, 50) ? "stored" : "virtual");
		return;
	}
	if (i && chance(c->seed, 4, 50))
		str_printf(w->sql, " default %s", types[c->type].value);
	if (i && chance(c->seed, 4, 50) && chance(c->seed, 5, 50))
		str_add(w->sql, " not null");
	if (i && chance(c->seed, 6, 20) && !types[c->type].is_number)
		str_add(w->sql, " collate nocase");
}

static void emit_key(struct world *w, size_t i, uint32_t seed)
{
	struct table *t = &w->tables[i];

	if (chance(seed, 1, 60)) {
		t->counts = chance(seed, 2, 40) && !chance(seed, 5, 15);
		str_printf(w->sql, "%s", t->counts ? " primary key autoincrement" : " primary key");
	} else {
		str_add(w->sql, " not null unique");
	}
}

static void emit_constraints(struct world *w, size_t i, int rowless)
{
	const struct table *t = &w->tables[i];
	uint32_t check = slot(w, SLOT_CHECK, i), unique = slot(w, SLOT_UNIQUE, i), foreign = slot(w, SLOT_FOREIGN, i);

	if (check)
		str_printf(w->sql, ",\n\t%scheck (%s is not null or %s > %u)",
		           chance(check, 1, 50) ? "constraint fits " : "", some(t, check, 2)->name, t->columns[0].name,
		           pick(check, 3, 3));
	if (unique && !rowless) /* SQLite cannot rename a column that such a key shares with the table's own */
		str_printf(w->sql, ",\n\t%sunique (%s, %s)", chance(unique, 1, 50) ? "constraint one " : "",
		           t->columns[0].name, some(t, unique, 2)->name);
	if (foreign && w->tables[pick(foreign, 1, TABLES)].there)
		str_printf(w->sql, ",\n\t%sforeign key (%s) references %s (%s)%s",
		           chance(foreign, 2, 50) ? "constraint refers " : "", t->columns[0].name,
		           name_of(w, "t", pick(foreign, 1, TABLES)), column_name(w, pick(foreign, 1, TABLES), 0),
		           chance(foreign, 3, 40)   ? " on delete cascade"
		           : chance(foreign, 4, 30) ? " deferrable initially deferred"
		                                    : "");
}

static void emit_table(struct world *w, size_t i)
{
	struct table *t = &w->tables[i];
	uint32_t seed = slot(w, SLOT_TABLE, i);
	int rowless = chance(seed, 1, 60) && chance(seed, 5, 15);
	size_t c;

	if (!t->there)
		return;
	str_printf(w->sql, "create table %s (", name_of(w, "t", i));
	for (c = 0; c < t->count; c++) {
		emit_column(w, t, c);
		if (c == 0)
			emit_key(w, i, seed);
	}
	emit_constraints(w, i, rowless);
	str_printf(w->sql, "\n)%s%s%s;\n", chance(seed, 6, 50) ? " strict" : "",
	           chance(seed, 6, 50) && rowless ? "," : "", rowless ? " without rowid" : "");
}

static void emit_index(struct world *w, size_t i, size_t x)
{
	const struct table *t = &w->tables[i];
	uint32_t seed = slot(w, SLOT_INDEX, i * INDEXES + x);

	if (!seed)
		return;
	str_printf(w->sql, "create %sindex %s on %s (", chance(seed, 1, 15) ? "unique " : "", name_on(w, "i", i, x),
	           name_of(w, "t", i));
	if (chance(seed, 2, 25))
		str_printf(w->sql, "lower(%s), ", some(t, seed, 3)->name);
	str_printf(w->sql, "%s%s)", some(t, seed, 4)->name, chance(seed, 5, 30) ? " desc" : "");
	if (chance(seed, 6, 25))
		str_printf(w->sql, " where %s is not null", some(t, seed, 7)->name);
	str_add(w->sql, ";\n");
}

static void emit_trigger(struct world *w, size_t i, size_t x)
{
	const struct table *t = &w->tables[i];
	uint32_t seed = slot(w, SLOT_TRIGGER, i * TRIGGERS + x), to = pick(seed, 1, TABLES);

	if (!seed || !w->tables[to].there)
		return;
	str_printf(w->sql, "create trigger %s %s ", name_on(w, "g", i, x), chance(seed, 2, 50) ? "after" : "before");
	if (chance(seed, 3, 40))
		str_printf(w->sql, "update of %s", some(t, seed, 4)->name);
	else
		str_add(w->sql, chance(seed, 5, 50) ? "insert" : "delete");
	str_printf(w->sql, " on %s", name_of(w, "t", i));
	if (chance(seed, 6, 30) && chance(seed, 3, 40))
		str_printf(w->sql, " when new.%s > 5", t->columns[0].name);
	str_printf(w->sql, " begin select %s from %s; delete from %s where %s = -1; end;\n",
	           some(&w->tables[to], seed, 7)->name, name_of(w, "t", to), name_of(w, "t", to),
	           w->tables[to].columns[0].name);
}

static void emit_view(struct world *w, size_t i)
{
	uint32_t seed = slot(w, SLOT_VIEW, i), of = pick(seed, 1, TABLES), on = i ? pick(seed, 2, (uint32_t)i) : 0;

	if (!seed)
		return;
	if (i && w->views[on] && chance(seed, 3, 40))
		str_printf(w->sql, "create view %s as select a from %s where a > %u;\n", name_of(w, "v", i),
		           name_of(w, "v", on), pick(seed, 4, 3));
	else if (w->tables[of].there)
		str_printf(w->sql, "create view %s%s as select %s as a, %s as b from %s;\n", name_of(w, "v", i),
		           chance(seed, 5, 20) ? " (a, b)" : "", w->tables[of].columns[0].name,
		           some(&w->tables[of], seed, 6)->name, name_of(w, "t", of));
	else
		return;
	w->views[i] = 1;
	if (slot(w, SLOT_VIEW_TRIGGER, i))
		str_printf(w->sql, "create trigger vg%zu instead of delete on %s begin select %u; end;\n", i,
		           name_of(w, "v", i), pick(slot(w, SLOT_VIEW_TRIGGER, i), 1, 3));
}

static void emit(struct str *sql, const struct slots *slots)
{
	struct world w = { .sql = sql, .slots = slots };
	size_t i, x;

	for (i = 0; i < TABLES; i++)
		choose(&w, i);
	for (i = 0; i < TABLES; i++)
		emit_table(&w, i);
	for (i = 0; i < TABLES; i++) {
		for (x = 0; x < INDEXES && w.tables[i].there; x++)
			emit_index(&w, i, x);
		for (x = 0; x < TRIGGERS && w.tables[i].there; x++)
			emit_trigger(&w, i, x);
	}
	for (i = 0; i < VIEWS; i++)
		emit_view(&w, i);
}

const struct generator random_sqlite = { "sqlite", SLOT_COUNT, SLOT_RENAMED, emit };
