#ifndef COMPILER_DIALECT_POSTGRES_PLAN_H
#define COMPILER_DIALECT_POSTGRES_PLAN_H
/* Inside of the PostgreSQL planner: how one object is altered in place. Used by dialect_postgres_{plan,alter*}.c only. */
#include "compiler/dialect_postgres.h"
#include "compiler/plan.h"

/* An alter in the making: `have` is what the database holds, `want` what it is to hold. */
struct alter {
	struct plan *plan;
	const struct object *have, *want;
	enum attr_id attr;            /* that the statement in the making is about; ATTR_NONE: several */
	struct str sql;
};

/* What a statement does to the table it touches. */
struct effect {
	enum lock_mode lock;
	unsigned hazards;
	int rewrites, scans, outside;
};

/* Ends the statement in the making: a step with the reason "column email: type text -> citext". */
void alter_end(struct alter *a, struct effect effect);

/* "alter table public.users", "alter table public.users alter column email", "alter index public.ix" ... */
void alter_head(struct str *s, const struct object *o);

/* Can every attribute in which the two differ be altered? CHANGE_ALTER, CHANGE_ALTER_ALONE or CHANGE_REPLACE. */
enum change postgres_change(const struct object *have, const struct object *want, const struct plan_options *options);

/* The steps that alter it. */
void postgres_alter(struct plan *p, const struct object *have, const struct object *want);

extern const struct planner postgres_planner;

/* Special attributes, each ending its own statements. */
typedef void alter_special(struct alter *a);
alter_special alter_type, alter_not_null, alter_identity, alter_identity_options, alter_list_options, alter_fdw_options,
	alter_row_security, alter_replica_identity, alter_inherits, alter_partition, alter_storage, alter_statistics_list,
	alter_enabled, alter_policy, alter_role, alter_validate, alter_deferrable, alter_replace_in_place, alter_no_data,
	alter_index_attached, alter_generated;

/* An enum whose labels go or change places: the type is exchanged and every column recast. */
int postgres_enum_is_exchanged(const struct object *have, const struct object *want);
void postgres_exchange_enum(struct plan *p, const struct object *have, const struct object *want);

/* Turns the script of one object into steps with their effects; `online`: the table exists and may be in use. */
void postgres_steps(struct plan *p, enum action action, const struct object *o, int online);

/* The table an object's statements lock; NULL: none. */
const struct object *postgres_locked(const struct object *o);

#endif
