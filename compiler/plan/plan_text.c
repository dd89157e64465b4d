/* A plan in, text or SQL out. */
#include "compiler/plan/plan_text.h"

#include <stdio.h>
#include <string.h>

static const char *const lock_modes[] = {
	"",      "ACCESS SHARE",        "ROW SHARE", "ROW EXCLUSIVE",    "SHARE UPDATE EXCLUSIVE",
	"SHARE", "SHARE ROW EXCLUSIVE", "EXCLUSIVE", "ACCESS EXCLUSIVE",
};

const char *lock_mode_name(enum lock_mode mode)
{
	return lock_modes[mode];
}

void hazards_text(struct str *s, unsigned hazards)
{
	int id, count = 0;

	for (id = 0; id < HAZARD_COUNT; id++)
		if (hazards >> id & 1)
			str_printf(s, "%s%s", count++ ? ", " : "", hazard_rows[id].word);
}

static void semicolon(struct str *s, size_t from)
{
	if (s->length > from)
		str_add(s, "; ");
}

/* "locks public.a in SHARE mode", and after that ", public.b in SHARE mode" */
static void add_lock(struct str *s, size_t from, const struct object *table, enum lock_mode mode)
{
	str_add(s, s->length > from ? ", " : "locks ");
	str_qualified(s, table->schema, table->name);
	str_printf(s, " in %s mode", lock_mode_name(mode));
}

void step_effects(struct str *s, const struct step *step)
{
	const struct step_lock *lock;
	size_t from = s->length;

	if (step->lock != LOCK_NONE && step->locked) {
		add_lock(s, from, step->locked, step->lock);
		if (step->rewrites || step->scans)
			str_add(s, step->rewrites ? " and writes it anew" : " and reads all of it");
	}
	for (lock = step->others; lock; lock = lock->next)
		add_lock(s, from, lock->table, lock->mode);
	if (step->seconds >= 0.5) {
		semicolon(s, from);
		str_printf(s, "about %.0f s", step->seconds);
	}
	if (step->outside) {
		semicolon(s, from);
		str_add(s, "outside a transaction");
	}
	if (step->hazards) {
		semicolon(s, from);
		str_add(s, "hazards: ");
		hazards_text(s, step->hazards);
	}
}

/* ---- rows in the way ---- */

static void find_check(struct str *s, const struct object *o)
{
	str_add(s, "select * from ");
	str_qualified(s, o->parent->schema, o->parent->name);
	str_printf(s, " where not (%s)", attr_get(o, ATTR_EXPR));
}

static void each_name(struct str *s, const char *list, const char *before, const char *after, const char *between)
{
	struct str name = { 0 };
	int count = 0;

	while (list && (list = names_next(list, NULL, &name))) {
		str_printf(s, "%s%s", count++ ? between : "", before);
		str_ident(s, str_text(&name));
		str_add(s, after);
	}
	str_free(&name);
}

static void find_doubles(struct str *s, const struct object *o, const char *columns)
{
	str_printf(s, "select %s, count(*) from ", columns);
	str_qualified(s, o->parent->schema, o->parent->name);
	str_add(s, " where ");
	each_name(s, columns, "", " is not null", " and ");
	str_printf(s, " group by %s having count(*) > 1", columns);
}

static void find_orphans(struct str *s, const struct object *o)
{
	const char *columns = attr_get(o, ATTR_COLUMNS), *others = attr_get(o, ATTR_REF_COLUMNS);
	struct str a = { 0 }, b = { 0 };
	int count = 0;

	str_add(s, "select * from ");
	str_qualified(s, o->parent->schema, o->parent->name);
	str_add(s, " t where ");
	each_name(s, columns, "t.", " is not null", " and ");
	str_printf(s, " and not exists (select from %s r where ", attr_get(o, ATTR_REF_TABLE));
	while (columns && others && (columns = names_next(columns, NULL, &a)) &&
	       (others = names_next(others, NULL, &b))) {
		str_printf(s, "%sr.", count++ ? " and " : "");
		str_ident(s, str_text(&b));
		str_add(s, " = t.");
		str_ident(s, str_text(&a));
	}
	str_char(s, ')');
	str_free(&a);
	str_free(&b);
}

static int find_in_constraint(struct str *s, const struct object *o)
{
	const char *form = attr_get(o, ATTR_FORM), *columns = attr_get(o, ATTR_COLUMNS);

	if (!form || !o->parent || o->parent->kind != KIND_TABLE)
		return 0;
	if (strcmp(form, "check") == 0 && attr_get(o, ATTR_EXPR))
		return find_check(s, o), 1;
	if (!columns)
		return 0;
	if (strcmp(form, "foreign key") == 0 && attr_get(o, ATTR_REF_TABLE) && attr_get(o, ATTR_REF_COLUMNS))
		return find_orphans(s, o), 1;
	if (strcmp(form, "primary key") == 0 || strcmp(form, "unique") == 0)
		return find_doubles(s, o, columns), 1;
	return 0;
}

/* Of a new column without a default all rows have none. */
static int find_without_value(struct str *s, const struct step *step, const struct object *column)
{
	int is_new = step->action == ACTION_CREATE;

	if (is_new ? !(step->hazards & HAZARD_BIT(MAY_FAIL)) : !strstr(step->up, "not null"))
		return 0;
	str_add(s, "select * from ");
	str_qualified(s, column->parent->schema, column->parent->name);
	if (is_new)
		return 1;
	str_add(s, " where ");
	str_ident(s, column->name);
	str_add(s, " is null");
	return 1;
}

int step_find_rows(struct str *s, const struct step *step)
{
	const struct object *o = step->object;

	if (step->find)
		str_add(s, step->find);
	if (step->find || !o || step->action == ACTION_DROP)
		return step->find != NULL;
	if (o->kind == KIND_CONSTRAINT)
		return find_in_constraint(s, o);
	if (o->kind == KIND_INDEX && attr_get(o, ATTR_UNIQUE) && attr_get(o, ATTR_ELEMENTS) &&
	    !attr_get(o, ATTR_WHERE) && !strpbrk(attr_get(o, ATTR_ELEMENTS), " (")) {
		find_doubles(s, o, attr_get(o, ATTR_ELEMENTS));
		return 1;
	}
	if (o->kind == KIND_COLUMN && o->parent->kind == KIND_TABLE && attr_get(o, ATTR_NOT_NULL))
		return find_without_value(s, step, o);
	return 0;
}

/* ---- text ---- */

static const char *const actions[] = { "create", "drop", "alter" };

static void title(struct str *s, const struct step *step)
{
	str_printf(s, "%s ", actions[step->action]);
	object_identity(s, step->object);
	if (*step->why)
		str_printf(s, " (%s)", step->why);
}

/* Each line of a text behind a margin. */
static void add_margin(struct str *s, const char *text, const char *margin)
{
	for (;;) {
		size_t length = strcspn(text, "\n");

		str_add(s, length ? margin : "");
		str_add_bytes(s, text, length);
		if (!text[length])
			return;
		str_char(s, '\n');
		text += length + 1;
	}
}

static void step_text(struct str *s, size_t number, const struct step *step)
{
	struct str effects = { 0 };

	str_printf(s, "%3zu. ", number);
	title(s, step);
	str_char(s, '\n');
	add_margin(s, step->up, "       ");
	str_add(s, ";\n");
	step_effects(&effects, step);
	if (effects.length)
		str_printf(s, "     = %s\n", str_text(&effects));
	str_free(&effects);
}

void plan_text(struct str *s, const struct plan *plan)
{
	size_t i;

	for (i = 0; i < plan->count; i++)
		step_text(s, i + 1, &plan->steps[i]);
}

/* A text that may hold line ends, as a comment. */
static void add_comment(struct str *s, const char *text)
{
	add_margin(s, text, "-- ");
	str_char(s, '\n');
}

static void step_sql(struct str *s, size_t number, const struct step *step)
{
	struct step said = *step;
	struct str text = { 0 };

	said.outside = 0; /* that has a line of its own below */
	str_printf(&text, "%zu. ", number);
	title(&text, step);
	add_comment(s, str_text(&text));
	str_clear(&text);
	step_effects(&text, &said);
	if (text.length)
		add_comment(s, str_text(&text));
	str_clear(&text);
	if (step->hazards & HAZARD_BIT(MAY_FAIL) && step_find_rows(&text, step) && !strchr(str_text(&text), '\n'))
		str_printf(s, "-- rows in the way: %s\n", str_text(&text));
	if (step->outside)
		str_add(s, "-- schemac: outside a transaction\n");
	str_printf(s, "%s;\n\n", step->up);
	str_free(&text);
}

void plan_sql(struct str *s, const struct plan *plan)
{
	size_t i;

	for (i = 0; i < plan->count; i++)
		step_sql(s, i + 1, &plan->steps[i]);
}
