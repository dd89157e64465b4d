/*
 * PostgreSQL's part of a plan: the statements of created and dropped objects as steps with their locks and hazards, in
 * forms that do not block where the table exists; and what stands in the way of what.
 */
#include <ctype.h>
#include <string.h>

#include "compiler/postgres/plan.h"

const struct object *postgres_locked(const struct object *o)
{
	const struct object *top = object_top(o);

	return top->kind == KIND_TABLE || top->kind == KIND_MATVIEW || top->kind == KIND_VIEW ? top : NULL;
}

static int begins(const char *text, const char *with)
{
	return strncmp(text, with, strlen(with)) == 0;
}

/* What creating or dropping an object on a table that exists does to it. */
static const struct {
	enum kind kind;
	const char *form; /* of constraints; NULL: any */
	enum action action;
	struct effect effect;
} effects[] = {
	{ KIND_TABLE,
	  NULL,
	  ACTION_DROP,
	  { LOCK_ACCESS_EXCLUSIVE, HAZARD_BIT(DATA_LOSS) | HAZARD_BIT(BACKWARD_INCOMPATIBLE), 0, 0, 0 } },
	{ KIND_COLUMN,
	  NULL,
	  ACTION_DROP,
	  { LOCK_ACCESS_EXCLUSIVE, HAZARD_BIT(DATA_LOSS) | HAZARD_BIT(BACKWARD_INCOMPATIBLE), 0, 0, 0 } },
	{ KIND_COLUMN, NULL, ACTION_CREATE, { LOCK_ACCESS_EXCLUSIVE, 0, 0, 0, 0 } },
	{ KIND_MATVIEW, NULL, ACTION_DROP, { LOCK_ACCESS_EXCLUSIVE, HAZARD_BIT(BACKWARD_INCOMPATIBLE), 0, 0, 0 } },
	{ KIND_VIEW, NULL, ACTION_DROP, { LOCK_ACCESS_EXCLUSIVE, HAZARD_BIT(BACKWARD_INCOMPATIBLE), 0, 0, 0 } },
	{ KIND_FUNCTION,
	  NULL,
	  ACTION_DROP,
	  { LOCK_NONE, HAZARD_BIT(BACKWARD_INCOMPATIBLE) | HAZARD_BIT(UNTRACKED_DEPENDENCY), 0, 0, 0 } },
	{ KIND_PROCEDURE,
	  NULL,
	  ACTION_DROP,
	  { LOCK_NONE, HAZARD_BIT(BACKWARD_INCOMPATIBLE) | HAZARD_BIT(UNTRACKED_DEPENDENCY), 0, 0, 0 } },
	{ KIND_SEQUENCE, NULL, ACTION_DROP, { LOCK_ACCESS_EXCLUSIVE, HAZARD_BIT(DATA_LOSS), 0, 0, 0 } },
	{ KIND_SCHEMA, NULL, ACTION_DROP, { LOCK_NONE, HAZARD_BIT(BACKWARD_INCOMPATIBLE), 0, 0, 0 } },
	{ KIND_ROLE, NULL, ACTION_DROP, { LOCK_NONE, HAZARD_BIT(PRIVILEGES), 0, 0, 0 } },
	{ KIND_EXTENSION, NULL, ACTION_DROP, { LOCK_NONE, HAZARD_BIT(BACKWARD_INCOMPATIBLE), 0, 0, 0 } },
	{ KIND_INDEX,
	  NULL,
	  ACTION_CREATE,
	  { LOCK_SHARE, HAZARD_BIT(BLOCKS_WRITES) | HAZARD_BIT(TABLE_SCAN), 0, 1, 0 } },
	{ KIND_INDEX, NULL, ACTION_DROP, { LOCK_ACCESS_EXCLUSIVE, 0, 0, 0, 0 } },
	{ KIND_CONSTRAINT,
	  "foreign key",
	  ACTION_CREATE,
	  { LOCK_SHARE_ROW_EXCLUSIVE, HAZARD_BIT(BLOCKS_WRITES) | HAZARD_BIT(TABLE_SCAN) | HAZARD_BIT(MAY_FAIL), 0, 1,
	    0 } },
	{ KIND_CONSTRAINT,
	  "check",
	  ACTION_CREATE,
	  { LOCK_ACCESS_EXCLUSIVE, HAZARD_BIT(BLOCKS_READS) | HAZARD_BIT(TABLE_SCAN) | HAZARD_BIT(MAY_FAIL), 0, 1,
	    0 } },
	{ KIND_CONSTRAINT,
	  NULL,
	  ACTION_CREATE,
	  { LOCK_ACCESS_EXCLUSIVE, HAZARD_BIT(BLOCKS_READS) | HAZARD_BIT(TABLE_SCAN) | HAZARD_BIT(MAY_FAIL), 0, 1,
	    0 } },
	{ KIND_CONSTRAINT, NULL, ACTION_DROP, { LOCK_ACCESS_EXCLUSIVE, 0, 0, 0, 0 } },
	{ KIND_TRIGGER, NULL, ACTION_CREATE, { LOCK_SHARE_ROW_EXCLUSIVE, 0, 0, 0, 0 } },
	{ KIND_TRIGGER, NULL, ACTION_DROP, { LOCK_ACCESS_EXCLUSIVE, 0, 0, 0, 0 } },
	{ KIND_POLICY, NULL, ACTION_CREATE, { LOCK_ACCESS_EXCLUSIVE, HAZARD_BIT(PRIVILEGES), 0, 0, 0 } },
	{ KIND_POLICY, NULL, ACTION_DROP, { LOCK_ACCESS_EXCLUSIVE, HAZARD_BIT(PRIVILEGES), 0, 0, 0 } },
	{ KIND_GRANT, NULL, ACTION_CREATE, { LOCK_NONE, HAZARD_BIT(PRIVILEGES), 0, 0, 0 } },
	{ KIND_GRANT, NULL, ACTION_DROP, { LOCK_NONE, HAZARD_BIT(PRIVILEGES), 0, 0, 0 } },
};

static struct effect effect_of(const struct object *o, enum action action)
{
	size_t i;

	for (i = 0; i < sizeof(effects) / sizeof(effects[0]); i++)
		if (effects[i].kind == o->kind && effects[i].action == action &&
		    (!effects[i].form || attr_is(o, ATTR_FORM, effects[i].form)))
			return effects[i].effect;
	return (struct effect){ 0 };
}

static void add_step(struct plan *p, enum action action, const struct object *o, const char *sql, struct effect effect)
{
	struct step *step = plan_add(p, action, o, sql, NULL);

	step->lock = effect.lock;
	step->hazards = effect.hazards;
	step->rewrites = effect.rewrites;
	step->scans = effect.scans;
	step->outside = effect.outside;
	step->locked = effect.lock == LOCK_NONE ? NULL : postgres_locked(o);
}

static struct script script_of(struct plan *p, enum action action, const struct object *o)
{
	struct script script = { .mem = p->mem };

	if (action == ACTION_CREATE)
		p->dialect->create(&script, o, CREATE_PLAIN);
	else
		p->dialect->drop(&script, o);
	return script;
}

static int is_partitioned(const struct object *table)
{
	return attr_get(table, ATTR_PARTITION_BY) || attr_get(table, ATTR_PARTITION_OF);
}

/* "create index ix on ..." -> "create index concurrently ix on ..." */
static const char *concurrently(struct plan *p, const char *sql)
{
	const char *behind = strstr(sql, "index ") + strlen("index ");

	return mem_printf(p->mem, "%.*sconcurrently %s", (int)(behind - sql), sql, behind);
}

static const struct effect concurrent = { LOCK_SHARE_UPDATE_EXCLUSIVE, HAZARD_BIT(TABLE_SCAN), 0, 1, 1 };
static const struct effect validating = { LOCK_SHARE_UPDATE_EXCLUSIVE, HAZARD_BIT(TABLE_SCAN) | HAZARD_BIT(MAY_FAIL), 0,
	                                  1, 1 };

static void create_index_online(struct plan *p, const struct object *o)
{
	struct script script = script_of(p, ACTION_CREATE, o);
	size_t i;

	for (i = 0; i < script.count; i++) {
		const char *sql = script.lines[i].sql;

		if (begins(sql, "create "))
			add_step(p, ACTION_CREATE, o, concurrently(p, sql), concurrent);
		else
			add_step(p, ACTION_CREATE, o, sql, (struct effect){ .lock = LOCK_SHARE_UPDATE_EXCLUSIVE });
	}
}

static void validate(struct plan *p, const struct object *o)
{
	struct str sql = { 0 };

	str_add(&sql, "alter table ");
	postgres_plain_name(&sql, o->parent);
	str_add(&sql, " validate constraint ");
	str_ident(&sql, o->name);
	add_step(p, ACTION_CREATE, o, mem_text(p->mem, str_text(&sql)), validating);
	str_free(&sql);
}

/* Checks and foreign keys: first for new rows only, then the old ones are looked through without blocking anybody. */
static void create_not_valid(struct plan *p, const struct object *o)
{
	struct script script = script_of(p, ACTION_CREATE, o);
	struct effect effect = { .lock = attr_is(o, ATTR_FORM, "check") ? LOCK_ACCESS_EXCLUSIVE
		                                                        : LOCK_SHARE_ROW_EXCLUSIVE };
	size_t i;

	for (i = 0; i < script.count; i++) {
		const char *sql = script.lines[i].sql;

		add_step(p, ACTION_CREATE, o, i == 0 ? mem_printf(p->mem, "%s not valid", sql) : sql, effect);
	}
	if (script.count)
		validate(p, o);
}

static void key_index(struct str *s, const struct object *o)
{
	str_add(s, "create unique index concurrently ");
	str_ident(s, o->name);
	str_add(s, " on ");
	postgres_plain_name(s, o->parent);
	postgres_add(s, " (", attr_get(o, ATTR_COLUMNS), ")", NULL);
	if (attr_get(o, ATTR_INCLUDE))
		postgres_add(s, " include (", attr_get(o, ATTR_INCLUDE), ")", NULL);
	postgres_flag(s, o, ATTR_NULLS_NOT_DISTINCT, "nulls not distinct");
	postgres_options(s, "with", attr_get(o, ATTR_OPTIONS));
}

static void add_marks(struct script *script, const struct object *o)
{
	struct postgres p = { .script = script, .object = o, .mode = CREATE_PLAIN };

	postgres_index_marks(&p, o);
	str_free(&p.sql);
	str_free(&p.unless);
}

/* The table may be clustered on it, or take it for its replica identity. */
static void mark_key(struct plan *p, const struct object *o)
{
	struct script script = { .mem = p->mem };
	size_t i;

	add_marks(&script, o);
	for (i = 0; i < script.count; i++)
		add_step(p, ACTION_CREATE, o, script.lines[i].sql,
		         (struct effect){ .lock = LOCK_SHARE_UPDATE_EXCLUSIVE });
}

/* A key: its index is built beside the writers, the constraint then takes it over. */
static void create_key_online(struct plan *p, const struct object *o)
{
	struct str sql = { 0 };
	struct effect effect = { .lock = LOCK_ACCESS_EXCLUSIVE };

	key_index(&sql, o);
	add_step(p, ACTION_CREATE, o, mem_text(p->mem, str_text(&sql)), concurrent);
	str_clear(&sql);
	str_add(&sql, "alter table ");
	postgres_plain_name(&sql, o->parent);
	str_add(&sql, " add constraint ");
	str_ident(&sql, o->name);
	postgres_add(&sql, " ", attr_get(o, ATTR_FORM), " using index ", NULL);
	str_ident(&sql, o->name);
	if (attr_get(o, ATTR_DEFERRABLE))
		str_add(&sql, attr_get(o, ATTR_INITIALLY_DEFERRED) ? " deferrable initially deferred" : " deferrable");
	add_step(p, ACTION_CREATE, o, mem_text(p->mem, str_text(&sql)), effect);
	mark_key(p, o);
	if (attr_get(o, ATTR_COMMENT)) {
		str_clear(&sql);
		str_add(&sql, "comment on constraint ");
		postgres_name(&sql, o);
		str_add(&sql, " is ");
		postgres_literal(&sql, attr_get(o, ATTR_COMMENT));
		add_step(p, ACTION_CREATE, o, mem_text(p->mem, str_text(&sql)),
		         (struct effect){ .lock = LOCK_SHARE_UPDATE_EXCLUSIVE });
	}
	str_free(&sql);
}

static int is_key(const struct object *o)
{
	return o->kind == KIND_CONSTRAINT &&
	       (attr_is(o, ATTR_FORM, "unique") || attr_is(o, ATTR_FORM, "primary key")) && !attr_get(o, ATTR_PERIOD) &&
	       !attr_get(o, ATTR_TABLESPACE) && !attr_get(o, ATTR_INHERITED);
}

static int can_be_not_valid(const struct object *o)
{
	return o->kind == KIND_CONSTRAINT && (attr_is(o, ATTR_FORM, "foreign key") || attr_is(o, ATTR_FORM, "check")) &&
	       !attr_get(o, ATTR_NOT_VALID) && !attr_get(o, ATTR_NOT_ENFORCED) && !attr_get(o, ATTR_INHERITED);
}

/* A NOT NULL column without a value for the rows that are there, or one whose default is another in each row. */
static struct effect column_effect(const struct object *o)
{
	struct effect effect = effect_of(o, ACTION_CREATE);
	const char *value = attr_get(o, ATTR_DEFAULT);

	if (attr_get(o, ATTR_GENERATED) || attr_get(o, ATTR_IDENTITY) ||
	    (value && strchr(value, '(') && !begins(value, "now()"))) {
		effect.rewrites = 1;
		effect.hazards |= HAZARD_BIT(TABLE_REWRITE) | HAZARD_BIT(BLOCKS_READS);
	} else if (attr_get(o, ATTR_NOT_NULL) && !value) {
		effect.hazards |= HAZARD_BIT(MAY_FAIL);
	}
	return effect;
}

/* 0 when the object has no form that is kinder than the plain one. */
static int create_online(struct plan *p, const struct object *o)
{
	if (o->kind == KIND_INDEX)
		create_index_online(p, o);
	else if (can_be_not_valid(o))
		create_not_valid(p, o);
	else if (is_key(o))
		create_key_online(p, o);
	else
		return 0;
	return 1;
}

static int same_attribute(const struct object *a, const struct object *b, enum attr_id id)
{
	const char *x = attr_get(a, id), *y = attr_get(b, id);

	return x && y ? strcmp(x, y) == 0 : x == y;
}

static int same_parents(const struct object *a, const struct object *b)
{
	return same_attribute(a, b, ATTR_PARTITION_OF) && same_attribute(a, b, ATTR_INHERITS);
}

/* The table of a catalog that stands first in the list. */
static const struct object *find_table(const struct catalog *c, const char *list)
{
	struct str schema = { 0 }, name = { 0 };
	const struct object *found = NULL;

	if (list && names_next(list, &schema, &name))
		found = catalog_find(c, NULL, KIND_TABLE, str_text(&schema), str_text(&name), NULL);
	str_free(&schema);
	str_free(&name);
	return found;
}

int postgres_is_from_parent(const struct catalog *c, const struct object *o)
{
	const char *list = attr_get(o->parent, ATTR_PARTITION_OF);
	struct str item = { 0 };
	int found = 0;

	if (!list)
		list = attr_get(o->parent, ATTR_INHERITS);
	while (!found && list && (list = postgres_next_item(list, &item))) {
		const struct object *parent = find_table(c, str_text(&item));

		found = parent && catalog_find(c, parent, o->kind, NULL, o->name, NULL);
	}
	str_free(&item);
	return found;
}

int postgres_is_inheritable(const struct object *o)
{
	return o->kind == KIND_COLUMN || (o->kind == KIND_CONSTRAINT && attr_is(o, ATTR_FORM, "check"));
}

static const struct object *without(struct mem *mem, const struct object *o, enum attr_id id)
{
	struct object *left = mem_alloc(mem, sizeof(*left));
	uint16_t i;

	*left = *o;
	left->attrs = mem_array(mem, o->attr_count, sizeof(*left->attrs));
	left->attr_count = 0;
	for (i = 0; i < o->attr_count; i++)
		if (o->attrs[i].id != id)
			left->attrs[left->attr_count++] = o->attrs[i];
	return left;
}

const struct object *postgres_own(struct mem *mem, const struct object *o)
{
	return without(mem, without(mem, o, ATTR_INHERITED), ATTR_ATTACHED_TO);
}

/* The table on the other side of the plan. */
static const struct object *same_table(const struct catalog *c, const struct object *part)
{
	const struct object *table = part->parent;

	return table && table->kind == KIND_TABLE ? catalog_find(c, NULL, KIND_TABLE, table->schema, table->name, NULL)
	                                          : NULL;
}

static int is_inherited(const struct object *o)
{
	return attr_get(o, ATTR_INHERITED) || attr_get(o, ATTR_ATTACHED_TO);
}

/* What a table has from its parent comes with the parent's, or when it gets the parent. */
static int comes_with_parent(const struct plan *p, const struct object *o)
{
	return attr_get(o, ATTR_INHERITED) && postgres_is_inheritable(o) && same_table(p->have, o) &&
	       postgres_is_from_parent(p->want, o);
}

/* A new partition gets its own index for each that its parent has already. */
static int is_made_by_partition(const struct plan *p, const struct object *o)
{
	const struct object *above, *of;
	size_t i;

	if (o->kind != KIND_INDEX || !attr_get(o, ATTR_ATTACHED_TO) || same_table(p->have, o))
		return 0;
	for (i = 0; i < o->dep_count; i++) {
		above = o->deps[i];
		if (above->kind == KIND_INDEX && is_made_by_partition(p, above))
			return 1;
		of = above->kind == KIND_INDEX ? same_table(p->have, above) : NULL;
		if (of && catalog_find(p->have, of, KIND_INDEX, NULL, above->name, NULL))
			return plan_keeps(p, catalog_find(p->have, of, KIND_INDEX, NULL, above->name, NULL));
	}
	return 0;
}

/* The column came as its parent's is; what it has of its own is still to be said. */
static void finish_inherited(struct plan *p, const struct object *o)
{
	const struct object *above =
	        find_table(p->want, attr_get(o->parent, attr_get(o->parent, ATTR_PARTITION_OF) ? ATTR_PARTITION_OF
	                                                                                       : ATTR_INHERITS));
	const struct object *column = above ? catalog_find(p->want, above, KIND_COLUMN, NULL, o->name, NULL) : NULL;
	const char *value = attr_get(o, ATTR_DEFAULT);
	struct script script = { .mem = p->mem };
	struct postgres pg = { .script = &script, .object = o, .mode = CREATE_PLAIN };
	size_t i;

	if (column && !same_attribute(o, column, ATTR_DEFAULT)) {
		alter_head(&pg.sql, o);
		postgres_add(&pg.sql, value ? "set default " : "drop default", value ? value : "", NULL);
		postgres_end(&pg);
	}
	postgres_column_rest(&pg, o);
	for (i = 0; i < script.count; i++)
		add_step(p, ACTION_CREATE, o, script.lines[i].sql, (struct effect){ .lock = LOCK_ACCESS_EXCLUSIVE });
	str_free(&pg.sql);
	str_free(&pg.unless);
}

/* What a table had from a parent that it has no more is its own. */
static const struct object *as_dropped(struct plan *p, const struct object *o)
{
	const struct object *twin = is_inherited(o) ? same_table(p->want, o) : NULL;

	return twin && !same_parents(o->parent, twin) ? postgres_own(p->mem, o) : o;
}

void postgres_steps(struct plan *p, enum action action, const struct object *o, int online)
{
	struct script script;
	struct effect effect =
	        o->kind == KIND_COLUMN && action == ACTION_CREATE ? column_effect(o) : effect_of(o, action);
	int on_plain_table = o->parent && o->parent->kind == KIND_TABLE && !is_partitioned(o->parent) &&
	                     !attr_is(o->parent, ATTR_FORM, "foreign");
	size_t i;

	if (online && action == ACTION_CREATE && on_plain_table && create_online(p, o))
		return;
	if (action == ACTION_CREATE && comes_with_parent(p, o)) {
		if (o->kind == KIND_COLUMN)
			finish_inherited(p, o);
		return;
	}
	if (action == ACTION_CREATE && is_made_by_partition(p, o))
		return;
	script = script_of(p, action, action == ACTION_DROP ? as_dropped(p, o) : o);
	if (action == ACTION_CREATE && o->kind == KIND_CONSTRAINT && is_key(o))
		add_marks(&script, o);
	if (action == ACTION_CREATE && !online)
		effect = (struct effect){ .hazards = effect.hazards & HAZARD_BIT(PRIVILEGES) };
	if (o->kind == KIND_LABEL)
		effect.outside = 1; /* a label can be used only after the commit */
	for (i = 0; i < script.count; i++)
		add_step(p, action, o, script.lines[i].sql, effect);
}

static int is_new_table(const struct plan *p, const struct object *o)
{
	const struct object *top = object_top(o);

	return !catalog_find(p->have, NULL, top->kind, top->schema, top->name, top->signature);
}

/* Labels come in their order, so that the one before is there; where there is none before, the next that the type has
 * already. */
static void create_label(struct plan *p, const struct object *o)
{
	const struct object *first = object_first(o->parent, KIND_LABEL), *next = o->next;
	const struct object *type = catalog_find(p->have, NULL, KIND_ENUM, o->schema, o->parent->name, NULL);
	struct str sql = { 0 };

	while (next && !catalog_find(p->have, type, KIND_LABEL, NULL, next->name, NULL))
		next = next->next;
	if (o != first || !next) {
		postgres_steps(p, ACTION_CREATE, o, 0);
		return;
	}
	str_add(&sql, "alter type ");
	postgres_plain_name(&sql, o->parent);
	str_add(&sql, " add value ");
	postgres_literal(&sql, o->name);
	str_add(&sql, " before ");
	postgres_literal(&sql, next->name);
	add_step(p, ACTION_CREATE, o, mem_text(p->mem, str_text(&sql)), (struct effect){ .outside = 1 });
	str_free(&sql);
}

static int is_used_by_table(const struct note *n)
{
	size_t i;

	for (i = 0; i < n->user_count; i++)
		if (n->users[i]->object->kind == KIND_TABLE)
			return 1;
	return 0;
}

static int has_table_below(const struct plan *p, const struct object *table)
{
	const struct note *n = note_of(&p->making->want, table);

	return is_used_by_table(n) || (n->twin && is_used_by_table(n->twin));
}

/* Tables below take the column, the identity is the table's own. */
static void create_identity(struct plan *p, const struct object *o)
{
	const struct object *plain = without(p->mem, o, ATTR_IDENTITY);
	size_t before = p->count;

	if (!has_table_below(p, o->parent)) {
		postgres_steps(p, ACTION_CREATE, o, 0);
		return;
	}
	postgres_steps(p, ACTION_CREATE, plain, 0);
	if (p->count > before)
		postgres_alter(p, plain, o);
}

/* A view's columns are its query's; what is an object is only what is said about one: comment, default. */
static int is_of_query(const struct object *o)
{
	return o->kind == KIND_COLUMN && (o->parent->kind == KIND_VIEW || o->parent->kind == KIND_MATVIEW);
}

static const struct object *without_all(struct mem *mem, const struct object *o)
{
	struct object *bare = mem_alloc(mem, sizeof(*bare));

	*bare = *o;
	bare->attrs = NULL;
	bare->attr_count = 0;
	return bare;
}

static void create(struct plan *p, const struct object *o, int in_new_parent)
{
	int online = p->options.online && o->parent && !in_new_parent && !is_new_table(p, o);

	postgres_ask_secrets(p, NULL, o);
	if (o->kind == KIND_SEQUENCE)
		o = without(p->mem, o, ATTR_OWNED_BY); /* see finish() */
	if (o->kind == KIND_LABEL)
		create_label(p, o);
	else if (is_of_query(o))
		postgres_alter(p, without_all(p->mem, o), o);
	else if (o->kind == KIND_COLUMN && attr_get(o, ATTR_IDENTITY) && !in_new_parent &&
	         o->parent->kind == KIND_TABLE)
		create_identity(p, o);
	else
		postgres_steps(p, ACTION_CREATE, o, online);
	postgres_undo_default_privileges(p, o);
}

/* A view, and the things PostgreSQL drops along, may be gone already with what they stood on. */
static void drop(struct plan *p, const struct object *o)
{
	if (is_of_query(o))
		postgres_alter(p, o, without_all(p->mem, o));
	else if (!postgres_drop_from_parent(p, o))
		postgres_steps(p, ACTION_DROP, o, p->options.online);
}

/* ---- what is a change of more than one attribute ---- */

/* Does the text hold the name as a word? */
static int names_word(const char *text, const char *name)
{
	size_t length = strlen(name);
	const char *at;

	for (at = text; at && (at = strstr(at, name)) != NULL; at++)
		if ((at == text || !isalnum((unsigned char)at[-1])) && !isalnum((unsigned char)at[length]) &&
		    at[length] != '_')
			return 1;
	return 0;
}

/* PostgreSQL does not alter the type of a column that a table is partitioned by. */
static int loses_partition_key(const struct object *have, const struct object *want)
{
	const char *key = attr_get(have, ATTR_PARTITION_BY);
	const struct object *a, *b;

	if (!key || have->kind != KIND_TABLE)
		return 0;
	for (a = object_first(have, KIND_COLUMN); a; a = object_after(a, KIND_COLUMN)) {
		for (b = object_first(want, KIND_COLUMN); b && strcmp(a->name, b->name) != 0;)
			b = object_after(b, KIND_COLUMN);
		if (names_word(key, a->name) && (!b || strcmp(attr_get(a, ATTR_TYPE), attr_get(b, ATTR_TYPE)) != 0))
			return 1;
	}
	return 0;
}

static enum whole as_a_whole(const struct plan *p, const struct object *have, const struct object *want)
{
	if (loses_partition_key(have, want))
		return WHOLE_REPLACE;
	return postgres_is_exchanged(p, have, want) ? WHOLE_ALTER : WHOLE_NO;
}

static void alter(struct plan *p, const struct object *have, const struct object *want)
{
	postgres_ask_secrets(p, have, want);
	if (as_a_whole(p, have, want) == WHOLE_ALTER)
		postgres_exchange(p, have, want);
	else
		postgres_alter(p, have, want);
}

/* A column or domain without its default, a sequence without its owner. */
static const struct object *loosen(struct plan *p, const struct object *have)
{
	struct alter a = { .plan = p, .have = have, .want = have };

	if (have->kind == KIND_SEQUENCE) {
		alter_head(&a.sql, have);
		str_add(&a.sql, "owned by none");
		alter_end(&a, (struct effect){ .lock = LOCK_NONE });
		str_free(&a.sql);
		return without(p->mem, have, ATTR_OWNED_BY);
	}
	alter_head(&a.sql, have);
	str_add(&a.sql, "drop default");
	alter_end(&a, (struct effect){ .lock = LOCK_ACCESS_EXCLUSIVE });
	str_free(&a.sql);
	return without(p->mem, have, ATTR_DEFAULT);
}

/* Sequences get their owners last, when all columns are what and where they are to be. */
static void finish(struct plan *p)
{
	const struct side *want = &p->making->want;
	struct str sql = { 0 };
	size_t i;

	for (i = 1; i < want->count; i++) {
		const struct note *n = &want->notes[i];
		const char *owner =
		        n->object && n->object->kind == KIND_SEQUENCE ? attr_get(n->object, ATTR_OWNED_BY) : NULL;

		if (!owner || !n->acts ||
		    (n->twin && !n->goes && !n->twin->loosens && attr_is(n->twin->object, ATTR_OWNED_BY, owner)))
			continue;
		str_clear(&sql);
		str_add(&sql, "alter sequence ");
		postgres_plain_name(&sql, n->object);
		postgres_add(&sql, " owned by ", owner, NULL);
		plan_add(p, ACTION_ALTER, n->object, mem_text(p->mem, str_text(&sql)), NULL);
	}
	str_free(&sql);
}

const struct planner postgres_planner = {
	.as_a_whole = as_a_whole,
	.change = postgres_change,
	.in_the_way = postgres_in_the_way,
	.loosen = loosen,
	.finish = finish,
	.can_rename = postgres_can_rename,
	.rename = postgres_rename,
	.create = create,
	.drop = drop,
	.alter = alter,
};
