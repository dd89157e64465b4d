/*
 * The statements of a created or dropped object as steps with their locks and hazards, in forms that do not block where
 * the table exists.
 */
#include <string.h>

#include "compiler/postgres/plan.h"

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
	{ KIND_MEMBER_GRANT, NULL, ACTION_CREATE, { LOCK_NONE, HAZARD_BIT(PRIVILEGES), 0, 0, 0 } },
	{ KIND_MEMBER_GRANT, NULL, ACTION_DROP, { LOCK_NONE, HAZARD_BIT(PRIVILEGES), 0, 0, 0 } },
};

static struct effect effect_of(const struct object *o, enum action action)
{
	size_t i;

	/* that of a partitioned table has nothing in it: those of its partitions are attached to it */
	if (o->kind == KIND_INDEX && action == ACTION_CREATE && attr_get(o->parent, ATTR_PARTITION_BY))
		return (struct effect){ .lock = LOCK_SHARE };
	for (i = 0; i < sizeof(effects) / sizeof(effects[0]); i++)
		if (effects[i].kind == o->kind && effects[i].action == action &&
		    (!effects[i].form || attr_is(o, ATTR_FORM, effects[i].form)))
			return effects[i].effect;
	return (struct effect){ 0 };
}

void postgres_add_step(struct plan *p, enum action action, const struct object *o, const char *sql,
                       struct effect effect)
{
	postgres_set_effect(p, plan_add(p, action, o, sql, NULL), effect);
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

/* The strong lock is on the index alone. */
static const struct effect attaching = { .lock = LOCK_ACCESS_SHARE };

static void create_index_online(struct plan *p, const struct object *o)
{
	struct script script = script_of(p, ACTION_CREATE, o);
	size_t i;

	for (i = 0; i < script.count; i++) {
		const char *sql = script.lines[i].sql;

		if (begins(sql, "create "))
			postgres_add_step(p, ACTION_CREATE, o, concurrently(p, sql), concurrent);
		else
			postgres_add_step(p, ACTION_CREATE, o, sql,
			                  strstr(sql, " attach partition ") ? attaching : effect_quiet);
	}
}

static void validate(struct plan *p, const struct object *o)
{
	struct str sql = { 0 };

	str_add(&sql, "alter table ");
	postgres_plain_name(&sql, o->parent);
	str_add(&sql, " validate constraint ");
	str_ident(&sql, o->name);
	postgres_add_step(p, ACTION_CREATE, o, mem_text(p->mem, str_text(&sql)), validating);
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

		postgres_add_step(p, ACTION_CREATE, o, i == 0 ? mem_printf(p->mem, "%s not valid", sql) : sql, effect);
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
		postgres_add_step(p, ACTION_CREATE, o, script.lines[i].sql,
		                  (struct effect){ .lock = LOCK_SHARE_UPDATE_EXCLUSIVE });
}

/* A key: its index is built beside the writers, the constraint then takes it over. */
static void create_key_online(struct plan *p, const struct object *o)
{
	struct str sql = { 0 };
	struct effect effect = { .lock = LOCK_ACCESS_EXCLUSIVE };

	key_index(&sql, o);
	postgres_add_step(p, ACTION_CREATE, o, mem_text(p->mem, str_text(&sql)), concurrent);
	str_clear(&sql);
	str_add(&sql, "alter table ");
	postgres_plain_name(&sql, o->parent);
	str_add(&sql, " add constraint ");
	str_ident(&sql, o->name);
	postgres_add(&sql, " ", attr_get(o, ATTR_FORM), " using index ", NULL);
	str_ident(&sql, o->name);
	if (attr_get(o, ATTR_DEFERRABLE))
		str_add(&sql, attr_get(o, ATTR_INITIALLY_DEFERRED) ? " deferrable initially deferred" : " deferrable");
	postgres_add_step(p, ACTION_CREATE, o, mem_text(p->mem, str_text(&sql)), effect);
	mark_key(p, o);
	if (attr_get(o, ATTR_COMMENT)) {
		str_clear(&sql);
		str_add(&sql, "comment on constraint ");
		postgres_name(&sql, o);
		str_add(&sql, " is ");
		postgres_literal(&sql, attr_get(o, ATTR_COMMENT));
		postgres_add_step(p, ACTION_CREATE, o, mem_text(p->mem, str_text(&sql)),
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

static int is_foreign(const struct object *table)
{
	return attr_is(table, ATTR_FORM, "foreign");
}

/*
 * Is it on a table that exists and holds its rows itself? What is said of a partitioned table is said of its partitions
 * too, and their parts mostly come with its own; but an index of a partition is made by itself and then attached.
 */
static int can_be_online(const struct plan *p, const struct object *o)
{
	if (!o->parent || o->parent->kind != KIND_TABLE || is_foreign(o->parent))
		return 0;
	if (!is_partitioned(o->parent))
		return 1;
	return o->kind == KIND_INDEX && !attr_get(o->parent, ATTR_PARTITION_BY) &&
	       !postgres_is_made_by_partition(p, o) && !postgres_is_made_before_attached(p, o);
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

void postgres_steps(struct plan *p, enum action action, const struct object *o, int is_used)
{
	struct script script;
	struct effect effect = o->kind == KIND_COLUMN && action == ACTION_CREATE ? postgres_new_column_effect(p, o)
	                                                                         : effect_of(o, action);
	size_t i;

	if (is_used && p->options.online && action == ACTION_CREATE && can_be_online(p, o) && create_online(p, o))
		return;
	if (action == ACTION_CREATE && postgres_comes_with_parent(p, o)) {
		if (o->kind == KIND_COLUMN)
			postgres_finish_inherited(p, o);
		return;
	}
	if (action == ACTION_CREATE && (postgres_is_made_by_partition(p, o) || postgres_is_made_before_attached(p, o)))
		return;
	script = script_of(p, action, action == ACTION_DROP ? postgres_as_dropped(p, o) : o);
	if (action == ACTION_CREATE && o->kind == KIND_CONSTRAINT && is_key(o))
		add_marks(&script, o);
	if (action == ACTION_CREATE && !is_used)
		effect = (struct effect){ .hazards = effect.hazards & HAZARD_BIT(PRIVILEGES) };
	if (o->kind == KIND_LABEL)
		effect.outside = 1; /* a label can be used only after the commit */
	for (i = 0; i < script.count; i++)
		postgres_add_step(p, action, o, script.lines[i].sql, effect);
}
