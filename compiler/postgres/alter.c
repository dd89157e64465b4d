/*
 * ALTER for PostgreSQL: a row for each attribute that can be changed in place, with its words, lock and hazards. An
 * object that differs in an attribute without a row is dropped and created again.
 */
#include <string.h>

#include "compiler/postgres/plan.h"

struct alter_row {
	enum kind kind;
	enum attr_id attr;
	const char *set;        /* words when the value is wanted, it stands for $v; NULL: cannot */
	const char *unset;      /* words when none is wanted; NULL: cannot */
	alter_special *special; /* instead of the words */
	struct effect effect;
	int alone; /* what depends on it must be gone meanwhile */
};

#define BRIEF                                                                                                          \
	{                                                                                                              \
		LOCK_ACCESS_EXCLUSIVE, 0, 0, 0, 0                                                                      \
	}
#define QUIET                                                                                                          \
	{                                                                                                              \
		LOCK_SHARE_UPDATE_EXCLUSIVE, 0, 0, 0, 0                                                                \
	}
#define NONE_HELD                                                                                                      \
	{                                                                                                              \
		LOCK_NONE, 0, 0, 0, 0                                                                                  \
	}
#define REWRITE                                                                                                        \
	{                                                                                                              \
		LOCK_ACCESS_EXCLUSIVE, HAZARD_BIT(TABLE_REWRITE) | HAZARD_BIT(BLOCKS_READS), 1, 0, 0                   \
	}
#define WORDS(kind, attr, set, unset, effect)                                                                          \
	{                                                                                                              \
		KIND_##kind, ATTR_##attr, set, unset, NULL, effect, 0                                                  \
	}
#define SPECIAL(kind, attr, function)                                                                                  \
	{                                                                                                              \
		KIND_##kind, ATTR_##attr, NULL, NULL, function, BRIEF, 0                                               \
	}
#define NOTHING(kind, attr)                                                                                            \
	{                                                                                                              \
		KIND_##kind, ATTR_##attr, "", "", NULL, NONE_HELD, 0                                                   \
	}
#define SEQUENCE_ROWS(kind, special)                                                                                   \
	SPECIAL(kind, START, special), SPECIAL(kind, INCREMENT, special), SPECIAL(kind, MINVALUE, special),            \
	        SPECIAL(kind, MAXVALUE, special), SPECIAL(kind, CACHE, special), SPECIAL(kind, CYCLE, special)
#define ROLE_ROW(attr) SPECIAL(ROLE, attr, alter_role)
#define IN_PLACE(kind, attr) SPECIAL(kind, attr, alter_replace_in_place)

static const struct alter_row rows[] = {
	WORDS(TABLE, UNLOGGED, "set unlogged", "set logged", REWRITE),
	WORDS(TABLE, TABLESPACE, "set tablespace $v", "set tablespace pg_default", REWRITE),
	WORDS(TABLE, METHOD, "set access method $v", "set access method heap", REWRITE),
	SPECIAL(TABLE, CLUSTER_ON, alter_mark),
	WORDS(TABLE, OF, "of $v", "not of", BRIEF),
	SPECIAL(TABLE, ROW_SECURITY, alter_row_security),
	SPECIAL(TABLE, REPLICA_IDENTITY, alter_replica_identity),
	SPECIAL(TABLE, OPTIONS, alter_list_options),
	SPECIAL(TABLE, INHERITS, alter_inherits),
	SPECIAL(TABLE, PARTITION_OF, alter_partition),
	SPECIAL(TABLE, BOUND, alter_partition),
	SPECIAL(TABLE, FDW_OPTIONS, alter_fdw_options),

	{ KIND_COLUMN, ATTR_TYPE, NULL, NULL, alter_type, REWRITE, 1 },
	{ KIND_COLUMN, ATTR_COLLATE, NULL, NULL, alter_type, REWRITE, 1 },
	SPECIAL(COLUMN, NOT_NULL, alter_not_null),
	WORDS(COLUMN, DEFAULT, "set default $v", "drop default", BRIEF),
	SPECIAL(COLUMN, GENERATED, alter_generated),
	SPECIAL(COLUMN, STORED, alter_generated),
	SPECIAL(COLUMN, IDENTITY, alter_identity),
	SEQUENCE_ROWS(COLUMN, alter_identity_options),
	SPECIAL(COLUMN, PERSISTENCE, alter_identity_persistence),
	SPECIAL(COLUMN, STORAGE, alter_storage),
	WORDS(COLUMN, COMPRESSION, "set compression $v", "set compression default", BRIEF),
	WORDS(COLUMN, STATISTICS, "set statistics $v", "set statistics -1", QUIET),
	SPECIAL(COLUMN, OPTIONS, alter_list_options),
	SPECIAL(COLUMN, FDW_OPTIONS, alter_fdw_options),
	SPECIAL(COLUMN, INHERITED, alter_inherited),
	SPECIAL(COLUMN, SEQUENCE_NAME, alter_sequence_name),

	SPECIAL(CONSTRAINT, NOT_VALID, alter_validate),
	SPECIAL(CONSTRAINT, DEFERRABLE, alter_deferrable),
	SPECIAL(CONSTRAINT, INITIALLY_DEFERRED, alter_deferrable),
	SPECIAL(CONSTRAINT, ATTACHED_TO, alter_index_attached),
	SPECIAL(CONSTRAINT, OPTIONS, alter_list_options),
	SPECIAL(CONSTRAINT, INHERITED, alter_inherited),

	SPECIAL(INDEX, OPTIONS, alter_list_options),
	SPECIAL(INDEX, STATISTICS, alter_statistics_list),
	SPECIAL(INDEX, ATTACHED_TO, alter_index_attached),
	WORDS(INDEX, TABLESPACE, "set tablespace $v", "set tablespace pg_default", REWRITE),
	WORDS(STATISTICS, STATISTICS, "set statistics $v", "set statistics -1", NONE_HELD),

	SPECIAL(SEQUENCE, TYPE, alter_identity_options),
	WORDS(SEQUENCE, OWNED_BY, "", "owned by none", NONE_HELD), /* a new owner is said at the end of the plan */
	WORDS(SEQUENCE, UNLOGGED, "set unlogged", "set logged", NONE_HELD),
	SEQUENCE_ROWS(SEQUENCE, alter_identity_options),

	WORDS(DOMAIN, DEFAULT, "set default $v", "drop default", NONE_HELD),
	WORDS(DOMAIN, NOT_NULL, "set not null", "drop not null", NONE_HELD),

	SPECIAL(VIEW, OPTIONS, alter_list_options),
	WORDS(VIEW, CHECK_OPTION, "set (check_option = $v)", "reset (check_option)", BRIEF),
	IN_PLACE(VIEW, BODY),
	IN_PLACE(VIEW, COLUMNS),
	SPECIAL(MATVIEW, OPTIONS, alter_list_options),
	WORDS(MATVIEW, TABLESPACE, "set tablespace $v", "set tablespace pg_default", REWRITE),
	SPECIAL(MATVIEW, CLUSTER_ON, alter_mark),

	IN_PLACE(FUNCTION, BODY),
	IN_PLACE(FUNCTION, LANGUAGE),
	IN_PLACE(FUNCTION, VOLATILITY),
	IN_PLACE(FUNCTION, STRICT),
	IN_PLACE(FUNCTION, SECURITY_DEFINER),
	IN_PLACE(FUNCTION, LEAKPROOF),
	IN_PLACE(FUNCTION, PARALLEL),
	IN_PLACE(FUNCTION, COST),
	IN_PLACE(FUNCTION, ROWS),
	IN_PLACE(FUNCTION, SUPPORT),
	IN_PLACE(FUNCTION, SET),
	IN_PLACE(FUNCTION, TRANSFORM),
	IN_PLACE(FUNCTION, LINK_SYMBOL),
	IN_PLACE(FUNCTION, ATOMIC),
	IN_PLACE(FUNCTION, WINDOW),
	IN_PLACE(PROCEDURE, BODY),
	IN_PLACE(PROCEDURE, LANGUAGE),
	IN_PLACE(PROCEDURE, SECURITY_DEFINER),
	IN_PLACE(PROCEDURE, SET),
	IN_PLACE(PROCEDURE, TRANSFORM),
	IN_PLACE(PROCEDURE, ATOMIC),
	IN_PLACE(RULE, BODY),
	IN_PLACE(RULE, WHERE),
	IN_PLACE(RULE, INSTEAD),
	IN_PLACE(RULE, EVENTS),
	SPECIAL(RULE, ENABLED, alter_enabled),
	SPECIAL(TRIGGER, ENABLED, alter_enabled),
	NOTHING(TRIGGER, INHERITED),
	SPECIAL(EVENT_TRIGGER, ENABLED, alter_enabled),
	SPECIAL(GRANT, PRIVILEGES, alter_grant),
	SPECIAL(GRANT, GRANTABLE, alter_grant),
	SPECIAL(MEMBER_GRANT, PRIVILEGES, alter_grant),
	SPECIAL(MEMBER_GRANT, GRANTABLE, alter_grant),
	SPECIAL(POLICY, EXPR, alter_policy),
	SPECIAL(POLICY, CHECK, alter_policy),
	SPECIAL(POLICY, TO, alter_policy),

	WORDS(EXTENSION, VERSION, "update to '$v'", "", NONE_HELD),
	WORDS(EXTENSION, IN_SCHEMA, "set schema $v", "set schema public", NONE_HELD),
	WORDS(SERVER, VERSION, "version '$v'", NULL, NONE_HELD),
	SPECIAL(SERVER, FDW_OPTIONS, alter_fdw_options),
	SPECIAL(USER_MAPPING, FDW_OPTIONS, alter_fdw_options),
	SPECIAL(WRAPPER, FDW_OPTIONS, alter_fdw_options),
	WORDS(WRAPPER, HANDLER, "handler $v", "no handler", NONE_HELD),
	WORDS(WRAPPER, VALIDATOR, "validator $v", "no validator", NONE_HELD),
	ROLE_ROW(LOGIN),
	ROLE_ROW(SUPERUSER),
	ROLE_ROW(CREATEDB),
	ROLE_ROW(CREATEROLE),
	ROLE_ROW(NOINHERIT),
	ROLE_ROW(REPLICATION),
	ROLE_ROW(BYPASSRLS),
	ROLE_ROW(CONNECTION_LIMIT),
	ROLE_ROW(VALID_UNTIL),
	ROLE_ROW(SET),
};

enum { ROW_COUNT = sizeof(rows) / sizeof(rows[0]) };

static const struct alter_row *row_of(enum kind kind, enum attr_id attr)
{
	size_t i;

	for (i = 0; i < ROW_COUNT; i++)
		if (rows[i].kind == kind && rows[i].attr == attr)
			return &rows[i];
	return NULL;
}

static int differs(const struct object *a, const struct object *b, enum attr_id id)
{
	return attrs[id].live && !attr_same(a, b, id);
}

/* Comments and owners are said the same way for every kind that has them. */
static int is_generic(enum attr_id id)
{
	return id == ATTR_COMMENT || id == ATTR_INNER_COMMENT || id == ATTR_OWNER;
}

/* Length of a query's list of columns, as PostgreSQL prints queries. */
static size_t list_length(const char *query)
{
	const char *end = strstr(query, "\n   FROM ");

	return end ? (size_t)(end - query) : strlen(query);
}

/*
 * A view takes CREATE OR REPLACE only while its columns stay and new ones come last: the list of the columns is the
 * same text, or begins with it. Whatever changes the types of what it reads has the view dropped anyway.
 */
static int fits_in_place(const struct object *have, const struct object *want)
{
	const char *then = attr_get(have, ATTR_BODY), *now = attr_get(want, ATTR_BODY);
	size_t length;

	if (have->kind != KIND_VIEW)
		return 1;
	if (!then || !now || differs(have, want, ATTR_COLUMNS))
		return 0;
	length = list_length(then);
	return strncmp(then, now, length) == 0 && (list_length(now) == length || now[length] == ',');
}

/* Does it give other results for what it gave results for already? A view that only gets more columns does not. */
static int restates(const struct object *have, const struct object *want, enum attr_id id)
{
	static const enum attr_id results[] = { ATTR_BODY, ATTR_LANGUAGE,    ATTR_STRICT,
		                                ATTR_SET,  ATTR_LINK_SYMBOL, ATTR_ATOMIC };
	size_t i;

	if (have->kind == KIND_VIEW && id == ATTR_BODY)
		return strcmp(attr_get(have, id) + list_length(attr_get(have, id)),
		              attr_get(want, id) + list_length(attr_get(want, id))) != 0;
	for (i = 0; have->kind == KIND_FUNCTION && i < sizeof(results) / sizeof(results[0]); i++)
		if (results[i] == id)
			return 1;
	return 0;
}

int postgres_restates(const struct object *have, const struct object *want)
{
	int id;

	for (id = 1; id < ATTR_COUNT; id++)
		if (differs(have, want, (enum attr_id)id) && restates(have, want, (enum attr_id)id))
			return 1;
	return 0;
}

static enum change change_of(const struct object *have, const struct object *want, enum attr_id id)
{
	const struct alter_row *row = row_of(have->kind, id);

	if (is_generic(id))
		return CHANGE_ALTER;
	if (id == ATTR_INHERITED && postgres_becomes_inherited(have, want))
		return CHANGE_REPLACE;
	if (!row || (!row->special && !(attr_get(want, id) ? row->set : row->unset)))
		return CHANGE_REPLACE;
	if (row->special == alter_replace_in_place && !fits_in_place(have, want))
		return CHANGE_REPLACE;
	if (row->special == alter_generated && attr_get(want, ATTR_GENERATED))
		return CHANGE_REPLACE;
	if (row->special == alter_deferrable && !attr_is(have, ATTR_FORM, "foreign key"))
		return CHANGE_REPLACE;
	if (row->special == alter_policy && attr_get(have, id) && !attr_get(want, id) && id != ATTR_TO)
		return CHANGE_REPLACE;
	if (row->special == alter_validate && attr_get(want, ATTR_NOT_VALID))
		return CHANGE_REPLACE;
	return row->alone || restates(have, want, id) ? CHANGE_ALTER_ALONE : CHANGE_ALTER;
}

enum change postgres_change(const struct object *have, const struct object *want, const struct plan_options *options)
{
	enum change most = CHANGE_NONE;
	int id;

	(void)options;
	for (id = 1; id < ATTR_COUNT && most != CHANGE_REPLACE; id++) {
		if (differs(have, want, (enum attr_id)id)) {
			enum change change = change_of(have, want, (enum attr_id)id);

			most = change > most ? change : most;
		}
	}
	return most;
}

static void say(struct alter *a, const struct alter_row *row)
{
	const char *value = attr_get(a->want, row->attr);
	const char *words = value ? row->set : row->unset;
	const char *at = strstr(words, "$v");

	if (!*words)
		return;
	alter_begin(a);
	str_add_bytes(&a->sql, words, at ? (size_t)(at - words) : strlen(words));
	if (at)
		postgres_add(&a->sql, value, at + 2, NULL);
	alter_end(a, row->effect);
}

static void say_generic(struct alter *a, enum attr_id id)
{
	const char *value = attr_get(a->want, id);

	if (id == ATTR_COMMENT || id == ATTR_INNER_COMMENT) {
		str_add(&a->sql, "comment on ");
		if (id == ATTR_COMMENT) {
			postgres_add(&a->sql, postgres_word(a->want), " ", NULL);
			postgres_name(&a->sql, a->want);
		} else {
			postgres_inner(&a->sql, a->want);
		}
		str_add(&a->sql, " is ");
		if (value)
			postgres_literal(&a->sql, value);
		else
			str_add(&a->sql, "null");
	} else if (value) {
		postgres_add(&a->sql, "alter ", postgres_word(a->want), " ", NULL);
		postgres_name(&a->sql, a->want);
		postgres_add(&a->sql, " owner to ", value, NULL);
	}
	alter_end(a, (struct effect){ LOCK_SHARE_UPDATE_EXCLUSIVE, 0, 0, 0, 0 });
}

/* A special that serves several attributes speaks once for all of them. */
static int was_said(const struct alter *a, int id, alter_special *special)
{
	int before;

	for (before = 1; before < id; before++) {
		const struct alter_row *row = row_of(a->have->kind, (enum attr_id)before);

		if (row && row->special == special && differs(a->have, a->want, (enum attr_id)before))
			return 1;
	}
	return 0;
}

static void alter_one(struct alter *a, int id)
{
	const struct alter_row *row = row_of(a->want->kind, (enum attr_id)id);

	if (!differs(a->have, a->want, (enum attr_id)id))
		return;
	a->attr = (enum attr_id)id;
	if (is_generic(a->attr))
		say_generic(a, a->attr);
	else if (row && row->special && !was_said(a, id, row->special))
		row->special(a);
	else if (row && !row->special)
		say(a, row);
}

/* A table that has left a parent that is published can be unlogged; that comes last. */
void postgres_alter(struct plan *p, const struct object *have, const struct object *want)
{
	struct alter a = { .plan = p, .have = have, .want = want };
	int id;

	if (want->kind == KIND_COLUMN && want->parent->kind == KIND_TABLE)
		alter_column_first(&a);
	for (id = 1; id < ATTR_COUNT; id++)
		if (id != ATTR_UNLOGGED)
			alter_one(&a, id);
	alter_one(&a, ATTR_UNLOGGED);
	if (want->kind == KIND_COLUMN && want->parent->kind == KIND_TABLE)
		postgres_count_on(&a);
	if (a.sql.failed)
		p->mem->failed = 1;
	str_free(&a.sql);
}
