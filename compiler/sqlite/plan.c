/*
 * SQLite's part of a plan. Columns are added and dropped by ALTER TABLE where SQLite can; any other change of a table
 * is a rebuild. Indexes, triggers and views have no ALTER: they are dropped and created.
 */
#include "compiler/sqlite/plan.h"

#include <string.h>
#include <strings.h>

#include "runtime/db/sqlite_text.h"

static int is_special(const struct object *table)
{
	return attr_get(table, ATTR_FORM) || attr_get(table, ATTR_DEFINITION);
}

static enum whole as_a_whole(const struct plan *p, const struct object *have, const struct object *want)
{
	(void)p;
	if (have->kind != KIND_TABLE || sqlite_can_alter(have, want))
		return WHOLE_NO;
	return is_special(have) || is_special(want) ? WHOLE_REPLACE : WHOLE_ALTER;
}

static enum change change(const struct object *have, const struct object *want, const struct plan_options *options)
{
	(void)have;
	(void)want;
	(void)options;
	return CHANGE_REPLACE;
}

/*
 * A view or trigger may name what is gone, SQLite looks when it is used; but it does look through all of them when a
 * table is renamed or loses a column. So those that name such a table step aside.
 */
static enum way in_the_way(const struct object *dependent, const struct object *wanted, const struct object *have,
                           int goes)
{
	(void)wanted;
	(void)have;
	(void)goes;
	switch (dependent->kind) {
	case KIND_VIEW:
	case KIND_TRIGGER:
	case KIND_INDEX:
		return WAY_GO;
	default:
		return WAY_FREE;
	}
}

static const struct {
	enum kind kind;
	enum action action;
	unsigned hazards;
} hazards[] = {
	{ KIND_TABLE, ACTION_DROP, HAZARD_BIT(DATA_LOSS) | HAZARD_BIT(BACKWARD_INCOMPATIBLE) },
	{ KIND_COLUMN, ACTION_DROP,
	  HAZARD_BIT(DATA_LOSS) | HAZARD_BIT(BACKWARD_INCOMPATIBLE) | HAZARD_BIT(TABLE_REWRITE) },
	{ KIND_VIEW, ACTION_DROP, HAZARD_BIT(BACKWARD_INCOMPATIBLE) },
	{ KIND_INDEX, ACTION_CREATE, HAZARD_BIT(TABLE_SCAN) },
};

static unsigned hazards_of(const struct object *o, enum action action)
{
	size_t i;

	for (i = 0; i < sizeof(hazards) / sizeof(hazards[0]); i++)
		if (hazards[i].kind == o->kind && hazards[i].action == action)
			return hazards[i].hazards;
	return 0;
}

static void add(struct plan *p, enum action action, const struct object *o, const char *sql)
{
	const struct object *top = object_top(o);
	struct step *step = plan_add(p, action, o, sql, NULL);

	step->hazards = hazards_of(o, action);
	step->locked = top->kind == KIND_TABLE ? top : NULL;
	step->scans = (step->hazards & HAZARD_BIT(TABLE_SCAN)) != 0;
	step->rewrites = (step->hazards & HAZARD_BIT(TABLE_REWRITE)) != 0;
	if (o->kind == KIND_INDEX && attr_get(o, ATTR_UNIQUE) && action == ACTION_CREATE)
		step->hazards |= HAZARD_BIT(MAY_FAIL);
}

static void alter_table(struct str *sql, const struct object *column, const char *words)
{
	str_add(sql, "alter table ");
	str_ident(sql, column->parent->name);
	str_add(sql, words);
}

static void create(struct plan *p, const struct object *o, int in_new_parent)
{
	struct script script = { .mem = p->mem };
	struct str sql = { 0 };
	size_t i;

	(void)in_new_parent;
	if (o->kind == KIND_COLUMN) {
		alter_table(&sql, o, " add column ");
		sqlite_write_column(&sql, o);
		add(p, ACTION_CREATE, o, mem_text(p->mem, str_text(&sql)));
	} else {
		p->dialect->create(&script, o, CREATE_PLAIN);
	}
	for (i = 0; i < script.count; i++)
		add(p, ACTION_CREATE, o, script.lines[i].sql);
	str_free(&sql);
}

static void drop(struct plan *p, const struct object *o)
{
	struct script script = { .mem = p->mem };
	struct str sql = { 0 };
	size_t i;

	if (o->kind == KIND_COLUMN) {
		alter_table(&sql, o, " drop column ");
		str_ident(&sql, o->name);
		add(p, ACTION_DROP, o, mem_text(p->mem, str_text(&sql)));
	} else {
		p->dialect->drop(&script, o);
	}
	for (i = 0; i < script.count; i++)
		add(p, ACTION_DROP, o, script.lines[i].sql);
	str_free(&sql);
}

static void alter(struct plan *p, const struct object *have, const struct object *want)
{
	if (have->kind == KIND_TABLE)
		sqlite_rebuild(p, have, want);
}

/* A constraint without a name of its own is called by its table and columns, whatever they are called. */
static int can_rename(const struct object *have, const struct object *want)
{
	if (have->kind == KIND_CONSTRAINT)
		return attr_get(have, ATTR_UNNAMED) && attr_get(want, ATTR_UNNAMED);
	return (have->kind == KIND_TABLE || have->kind == KIND_COLUMN) && !attr_get(have, ATTR_DEFINITION);
}

static void say_rename(struct plan *p, const struct object *want, const char *from, const char *to)
{
	struct str sql = { 0 };
	struct step *step;

	str_add(&sql, "alter table ");
	str_ident(&sql, want->parent ? want->parent->name : from);
	str_add(&sql, want->parent ? " rename column " : "");
	if (want->parent)
		str_ident(&sql, from);
	str_add(&sql, want->parent ? " to " : " rename to ");
	str_ident(&sql, to);
	add(p, ACTION_ALTER, want, mem_text(p->mem, str_text(&sql)));
	step = &p->steps[p->count - 1];
	step->hazards = HAZARD_BIT(BACKWARD_INCOMPATIBLE);
	step->why = mem_printf(p->mem, "renamed: %s -> %s", from, to);
	str_free(&sql);
}

/* A table that is to be written in another case has its own new name already, as SQLite sees it. */
static void rename_it(struct plan *p, const struct object *have, const struct object *want)
{
	const char *from = have->name;

	if (have->kind == KIND_CONSTRAINT)
		return;
	if (have->kind == KIND_TABLE && strcasecmp(from, want->name) == 0) {
		from = mem_printf(p->mem, "schemac_other_case_%s", have->name);
		say_rename(p, want, have->name, from);
	}
	say_rename(p, want, from, want->name);
}

const struct planner sqlite_planner = {
	.as_a_whole = as_a_whole,
	.change = change,
	.in_the_way = in_the_way,
	.finish = sqlite_guard_rebuilds,
	.folds_case = 1,
	.global_triggers = 1,
	.can_rename = can_rename,
	.rename = rename_it,
	.create = create,
	.drop = drop,
	.alter = alter,
};
