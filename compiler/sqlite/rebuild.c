/*
 * What ALTER TABLE of SQLite cannot do: the table is made anew under another name, its rows are copied, it takes the
 * place of the old one. All in one transaction, with foreign keys off, which SQLite takes only outside of it, and
 * looked through at the end.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "compiler/sqlite/internal.h"
#include "compiler/sqlite/plan.h"
#include "runtime/db/sqlite_text.h"

static const char new_prefix[] = "schemac_new_";

const struct object *sqlite_part(const struct object *table, const struct object *like)
{
	const struct object *o = object_first(table, like->kind);

	while (o && strcmp(o->name, like->name) != 0)
		o = object_after(o, like->kind);
	return o;
}

/* ---- what ALTER TABLE can do ---- */

static const char *behind_text(const char *value)
{
	const char *end = strchr(value + 1, '\'');

	while (end && end[1] == '\'')
		end = strchr(end + 2, '\'');
	return end ? end + 1 : value;
}

/* A literal: SQLite writes it into the schema, the rows stay as they are. Anything else it would have to compute. */
static int is_constant(const char *value)
{
	static const char *const words[] = { "null", "true", "false" };
	char *end;
	size_t i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (strcasecmp(value, words[i]) == 0)
			return 1;
	if (*value == '\'')
		return !*behind_text(value);
	if ((*value == 'x' || *value == 'X') && value[1] == '\'')
		return !*behind_text(value + 1);
	strtod(value, &end);
	return end > value && !*end;
}

static int can_add(const struct object *column)
{
	const char *value = attr_get(column, ATTR_DEFAULT);

	if (attr_is(column, ATTR_STORED, "stored") || attr_get(column, ATTR_AUTOINCREMENT))
		return 0;
	if (value && !is_constant(value))
		return 0;
	return !attr_get(column, ATTR_NOT_NULL) || (value && strcasecmp(value, "null") != 0);
}

static int is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_' || c == '$' || (c & 0x80);
}

/* Does the text hold the name, in any case and with or without quotes? */
static int names_word(const char *text, const char *name)
{
	size_t length = strlen(name);
	const char *at;

	for (at = text; at && *at; at++)
		if (strncasecmp(at, name, length) == 0 && (at == text || !is_word(at[-1])) && !is_word(at[length]))
			return 1;
	return 0;
}

int sqlite_names(const struct object *o, const char *name)
{
	uint16_t i;

	for (i = 0; i < o->attr_count; i++)
		if (o->attrs[i].id != ATTR_STORED_TEXT && names_word(o->attrs[i].value, name))
			return 1;
	return 0;
}

/* Keys, checks and columns computed from it hold a column fast. */
static int can_drop(const struct object *table, const struct object *column)
{
	const struct object *o;

	for (o = table->children; o; o = o->next)
		if (o != column &&
		    (o->kind == KIND_CONSTRAINT || (o->kind == KIND_COLUMN && attr_get(o, ATTR_GENERATED))) &&
		    sqlite_names(o, column->name))
			return 0;
	return 1;
}

static int same_attributes(const struct object *a, const struct object *b)
{
	int id;

	for (id = 1; id < ATTR_COUNT; id++)
		if (attrs[id].live && !attr_same(a, b, (enum attr_id)id))
			return 0;
	return 1;
}

int sqlite_is_in_table(const struct object *o)
{
	return o->kind == KIND_COLUMN || o->kind == KIND_CONSTRAINT;
}

int sqlite_can_alter(const struct object *have, const struct object *want)
{
	const struct object *o, *twin;
	size_t kept = 0;

	if (!same_attributes(have, want))
		return 0;
	for (o = want->children; o; o = o->next) {
		twin = sqlite_is_in_table(o) ? sqlite_part(have, o) : NULL;
		kept += twin && o->kind == KIND_COLUMN;
		if (sqlite_is_in_table(o) && (twin ? !same_attributes(o, twin) : o->kind != KIND_COLUMN || !can_add(o)))
			return 0;
	}
	for (o = have->children; o; o = o->next)
		if (sqlite_is_in_table(o) && !sqlite_part(want, o) && (o->kind != KIND_COLUMN || !can_drop(have, o)))
			return 0;
	return kept > 0 || !object_first(want, KIND_COLUMN); /* those of a virtual table are its module's */
}

/* ---- the rebuild ---- */

struct rebuild {
	struct plan *plan;
	const struct object *have, *want;
	struct str name, sql; /* the new table's name for the time being */
};

static void say(struct rebuild *r, unsigned hazards)
{
	struct step *step = plan_add(r->plan, ACTION_ALTER, r->want, mem_text(r->plan->mem, str_text(&r->sql)), NULL);

	step->hazards = hazards;
	step->locked = r->want;
	step->rewrites = (hazards & HAZARD_BIT(TABLE_REWRITE)) != 0;
	str_clear(&r->sql);
}

static void create_new(struct rebuild *r)
{
	struct object copy = *r->want;

	copy.name = str_text(&r->name);
	sqlite_write_plain(&r->sql, &copy, 0);
	say(r, 0);
}

/* The columns on both sides: their names, or the values they get. */
static size_t add_columns(struct rebuild *r, int values)
{
	const struct object *column, *had;
	size_t count = 0;

	for (column = object_first(r->want, KIND_COLUMN); column; column = object_after(column, KIND_COLUMN)) {
		had = sqlite_part(r->have, column);
		if (!had || attr_get(column, ATTR_GENERATED))
			continue;
		str_add(&r->sql, count++ ? ", " : "");
		if (values)
			sqlite_add_value(&r->sql, had, column);
		else
			str_ident(&r->sql, column->name);
	}
	return count;
}

/*
 * Stored as something else: a number as text is the same number, but REAL has fewer digits than INTEGER and TEXT can
 * have, TEXT fewer than REAL is printed with, and '007' is 7. Where a check admits no number that a REAL does not keep,
 * those that would lose digits are refused.
 */
static int is_stored_otherwise(const struct object *had, const struct object *column)
{
	const char *then = attr_get(had, ATTR_TYPE), *now = attr_get(column, ATTR_TYPE);

	if (!then || !now || attr_get(column, ATTR_USING) || attr_get(column, ATTR_GENERATED))
		return 0;
	if (sqlite_keeps_digits(column) || (sqlite_keeps_digits(had) && strcasecmp(now, "text") == 0))
		return 0;
	return strcasecmp(then, now) != 0 && strcasecmp(now, "any") != 0 &&
	       !(strcasecmp(then, "integer") == 0 && strcasecmp(now, "text") == 0);
}

static unsigned losses(const struct rebuild *r)
{
	const struct object *column, *had;
	unsigned found = HAZARD_BIT(TABLE_REWRITE) | HAZARD_BIT(BLOCKS_WRITES) | HAZARD_BIT(MAY_FAIL);

	for (column = object_first(r->want, KIND_COLUMN); column; column = object_after(column, KIND_COLUMN)) {
		had = sqlite_part(r->have, column);
		if (had && is_stored_otherwise(had, column))
			found |= HAZARD_BIT(DATA_LOSS);
	}
	for (column = object_first(r->have, KIND_COLUMN); column; column = object_after(column, KIND_COLUMN)) {
		const struct object *wanted = sqlite_part(r->want, column);

		if (!wanted || (attr_get(wanted, ATTR_GENERATED) && !attr_get(column, ATTR_GENERATED)))
			found |= HAZARD_BIT(DATA_LOSS) | HAZARD_BIT(BACKWARD_INCOMPATIBLE);
	}
	return found;
}

static void copy_rows(struct rebuild *r)
{
	str_add(&r->sql, "insert into ");
	str_ident(&r->sql, str_text(&r->name));
	str_add(&r->sql, " (");
	if (!add_columns(r, 0)) {
		str_clear(&r->sql);
		return;
	}
	str_add(&r->sql, ") select ");
	add_columns(r, 1);
	str_add(&r->sql, " from ");
	str_ident(&r->sql, r->have->name);
	say(r, losses(r));
	r->plan->steps[r->plan->count - 1].find = sqlite_rows_in_the_way(r->plan->mem, r->have, r->want);
}

static int counts_on(const struct object *table)
{
	const struct object *column = object_first(table, KIND_COLUMN);

	while (column && !attr_get(column, ATTR_AUTOINCREMENT))
		column = object_after(column, KIND_COLUMN);
	return column != NULL;
}

/* Numbers that were given once are not given again, whether their rows are still there or not. */
static void keep_counter(struct rebuild *r)
{
	if (!counts_on(r->have) || !counts_on(r->want))
		return;
	str_add(&r->sql, "delete from sqlite_sequence where name = ");
	str_literal(&r->sql, str_text(&r->name), 0);
	say(r, 0);
	str_add(&r->sql, "insert into sqlite_sequence (name, seq) select ");
	str_literal(&r->sql, str_text(&r->name), 0);
	str_add(&r->sql, ", seq from sqlite_sequence where name = ");
	str_literal(&r->sql, r->have->name, 0);
	say(r, 0);
}

void sqlite_rebuild(struct plan *p, const struct object *have, const struct object *want)
{
	struct rebuild r = { .plan = p, .have = have, .want = want };

	str_printf(&r.name, "%s%s", new_prefix, want->name);
	create_new(&r);
	copy_rows(&r);
	keep_counter(&r);
	str_add(&r.sql, "drop table ");
	str_ident(&r.sql, have->name);
	say(&r, 0);
	str_add(&r.sql, "alter table ");
	str_ident(&r.sql, str_text(&r.name));
	str_add(&r.sql, " rename to ");
	str_ident(&r.sql, want->name);
	say(&r, 0);
	str_free(&r.name);
	str_free(&r.sql);
}

/* ---- foreign keys ---- */

/* Where one begins. */
static int is_rebuild(const struct step *step)
{
	return step->action == ACTION_ALTER && step->object->kind == KIND_TABLE &&
	       strncasecmp(step->up, "create ", 7) == 0;
}

static int has_foreign_keys(const struct catalog *c)
{
	const struct object *table, *o;

	for (table = c->objects; table; table = table->next)
		for (o = object_first(table, KIND_CONSTRAINT); o; o = object_after(o, KIND_CONSTRAINT))
			if (attr_is(o, ATTR_FORM, "foreign key"))
				return 1;
	return 0;
}

/*
 * The old-fashioned way of renaming leaves the texts of others alone, which name the table that is to come; @renamed,
 * whose steps come before, wants them rewritten. A row of the pragma is a mistake: the check of the table that takes it
 * says so and the transaction is over. */
static const char *const check_sql[] = {
	"create temp table schemac_check (row text, constraint \"every foreign key refers to a row\" check (row is "
	"null))",
	"insert into schemac_check select \"table\" || ' ' || ifnull(rowid, '') || ' -> ' || parent from "
	"pragma_foreign_key_check",
	"drop table temp.schemac_check",
};

static void put(struct plan *p, const struct object *o, const char *sql, int outside)
{
	plan_add(p, ACTION_ALTER, o, sql, NULL)->outside = outside;
}

void sqlite_guard_rebuilds(struct plan *p)
{
	struct plan around = *p;
	const struct object *o;
	size_t first, i;

	for (first = 0; first < p->count && !is_rebuild(&p->steps[first]); first++)
		;
	if (first == p->count)
		return;
	o = p->steps[first].object;
	around.steps = NULL;
	around.count = around.room = 0;
	put(&around, o, "pragma foreign_keys = off", 1);
	for (i = 0; i < p->count; i++) {
		if (i == first)
			put(&around, o, "pragma legacy_alter_table = on", 0);
		*plan_add(&around, ACTION_ALTER, o, "", NULL) = p->steps[i];
	}
	for (i = 0; i < sizeof(check_sql) / sizeof(check_sql[0]) && has_foreign_keys(p->want); i++)
		put(&around, o, check_sql[i], 0);
	put(&around, o, "pragma legacy_alter_table = off", 0);
	put(&around, o, "pragma foreign_keys = on", 1);
	*p = around;
}
