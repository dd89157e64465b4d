#ifndef COMPILER_POSTGRES_PLAN_H
#define COMPILER_POSTGRES_PLAN_H
/* Inside of the PostgreSQL planner: how one object is altered in place. Used by plan.c and alter*.c only.
 */
#include "compiler/model/type.h"
#include "compiler/plan/plan.h"
#include "compiler/postgres/postgres.h"

/* An alter in the making: `have` is what the database holds, `want` what it is to hold. */
struct alter {
	struct plan *plan;
	const struct object *have, *want;
	enum attr_id attr; /* that the statement in the making is about; ATTR_NONE: several */
	struct str sql;
};

/* What a statement does to the table it touches. */
struct effect {
	enum lock_mode lock;
	unsigned hazards;
	int rewrites, scans, outside;
};

/* A moment of the strongest lock; of one that lets others read and write; of none. */
extern const struct effect effect_brief, effect_quiet, effect_none;

const char *alter_had(const struct alter *a, enum attr_id id);
const char *alter_wanted(const struct alter *a, enum attr_id id);

/* alter ... WORDS VALUE REST, as a step; NULL ends the list. */
void alter_say(struct alter *a, struct effect effect, const char *words, const char *value, const char *rest);

/* The name of an item "name=value" or "name 'value'" is that long; the item of a list with the same name, 0: none. */
size_t alter_name_length(const char *item);
int alter_find_item(const char *list, const char *like, struct str *item);

/* Ends the statement in the making: a step with the reason "column email: type text -> citext". */
void alter_end(struct alter *a, struct effect effect);

/* "alter table public.users", "alter table public.users alter column email", "alter index public.ix" ... */
void alter_head(struct str *s, const struct object *o);

/* The same for the statement in the making; "alter table only" for what a column does not hand down to the tables
 * below. */
void alter_begin(struct alter *a);

/* Can every attribute in which the two differ be altered? CHANGE_ALTER, CHANGE_ALTER_ALONE or CHANGE_REPLACE. */
enum change postgres_change(const struct object *have, const struct object *want, const struct plan_options *options);

/* Does the function or view give other results for what it gave results for already? */
int postgres_restates(const struct object *have, const struct object *want);

/* The steps that alter it. */
void postgres_alter(struct plan *p, const struct object *have, const struct object *want);

extern const struct planner postgres_planner;

/* Special attributes, each ending its own statements. */
typedef void alter_special(struct alter *a);
alter_special alter_type, alter_not_null, alter_identity, alter_identity_options, alter_identity_persistence,
        alter_list_options, alter_fdw_options, alter_row_security, alter_replica_identity, alter_inherits,
        alter_partition, alter_storage, alter_statistics_list, alter_enabled, alter_policy, alter_role, alter_validate,
        alter_sequence_name, alter_deferrable, alter_replace_in_place, alter_index_attached, alter_generated,
        alter_grant, alter_mark, alter_inherited;

/* ---- plan_cast.c: values of one type as those of another ---- */

enum cast_way {
	CAST_ASSIGNED, /* without a word: then PostgreSQL refuses a text that is too long, and does not cut it */
	CAST_SAID,     /* value::type */
	CAST_BY_TEXT   /* value::text::type, which takes every value that reads the same in both types */
};

struct cast {
	enum cast_way way;
	unsigned hazards; /* data-loss where a value may be another afterwards, cut or rounded, without an error */
};

struct cast postgres_cast(const struct plan *p, const char *then, const char *now);
void postgres_add_cast(struct str *s, enum cast_way way, const char *now);

/* ---- plan_sequence.c: sequences go on where the numbers are ---- */

struct sequence_bounds {
	long long least, most, start;
	int down; /* its increment is negative */
};

/* Of a sequence or an identity column, with what PostgreSQL takes where nothing is said (alter_sequence.c). */
struct sequence_bounds postgres_sequence_bounds(const struct object *o);

/* The sequence that the column's default takes values from; NULL: none. */
const struct object *postgres_sequence_of(const struct object *column);

/* The sequence (NULL: the column's identity) goes on behind the values that the column has. */
void postgres_count_behind_rows(struct plan *p, const struct object *column, const struct object *sequence);

/* Creates a sequence that goes on where the one went to that its columns have had so far, and drops one. */
void postgres_create_counting(struct plan *p, const struct object *sequence);
void postgres_drop_counting(struct plan *p, const struct object *sequence);

/* The column gets an identity that goes on where its sequence went to. */
void postgres_add_identity(struct alter *a);

/* Behind the change of a column's default: where that is another sequence now, it goes on behind the rows. */
void postgres_count_on(struct alter *a);

/* What a column must lose before anything else about it can change: its expression, its identity. */
void alter_column_first(struct alter *a);

/*
 * A type that cannot be altered: an enum whose labels go or change places, a domain over another type, a composite type
 * that columns are of. A new type takes its place and every column is recast.
 */
int postgres_is_exchanged(const struct plan *p, const struct object *have, const struct object *want);
void postgres_exchange(struct plan *p, const struct object *have, const struct object *want);

/* Is the type of the column, attribute or domain one that is exchanged? */
int postgres_is_of_exchanged(const struct plan *p, const struct object *o);

/* The declared type that a column, attribute or domain is of, array or not: enum, domain, composite, range, base type.
 * NULL: none. */
const struct object *postgres_declared_type(struct type_set *set, const struct object *o);

/* Is the domain over the type `held`, or has the composite type an attribute of it, array or not? */
int postgres_type_holds(struct type_set *set, const struct object *type, const struct object *held);

/* What the step does to its object's table, and which others it locks besides. */
void postgres_set_effect(struct plan *p, struct step *step, struct effect effect);

/* A step that locks the object's table. */
void postgres_add_step(struct plan *p, enum action action, const struct object *o, const char *sql,
                       struct effect effect);

/* Does the partition stay one of the same table, where rows of it may belong into others, or rows of others into it? */
int postgres_shifts_rows(const struct plan *p, const struct object *have, const struct object *want);

/* The object without an attribute. */
const struct object *postgres_without(struct mem *mem, const struct object *o, enum attr_id id);

/* The object with another value of an attribute; the value lives as long as `mem`. */
const struct object *postgres_with(struct mem *mem, const struct object *o, enum attr_id id, const char *value);

/* ---- plan_inherit.c: what a table has from its parents ---- */

/* Columns and checks come to the tables below by themselves. */
int postgres_is_inheritable(const struct object *o);

/* The object as if it came from no parent. */
const struct object *postgres_own(struct mem *mem, const struct object *o);

/* Has a parent of the column's or constraint's table one of the same name? */
int postgres_is_from_parent(const struct catalog *c, const struct object *o);

/* Has the column a parent's above it at this point of the plan? */
int postgres_follows_parent(const struct plan *p, const struct object *had);

/* It comes with the parent's, or when the table gets the parent. */
int postgres_comes_with_parent(const struct plan *p, const struct object *o);

/* A new part that the table has to have before it can get its parent. */
int postgres_is_given(const struct plan *p, const struct object *o);

/* A new partition gets its own index for each that its parent has already. */
int postgres_is_made_by_partition(const struct plan *p, const struct object *index);

/* Are other indexes of the partitions to be attached to the index than are? None is ever detached from it. */
int postgres_attaches_others(const struct plan *p, const struct object *have, const struct object *want);
/* An index or key that a table has to have before it is attached, so that it is this one that it has then. */
int postgres_is_made_before_attached(const struct plan *p, const struct object *index);

/* The column came as its parent's is; what it has of its own is still to be said. */
void postgres_finish_inherited(struct plan *p, const struct object *column);

/* What a table had from a parent that it has no more is its own. */
const struct object *postgres_as_dropped(struct plan *p, const struct object *o);

/*
 * Drops a column that tables below are to keep from its own table only; a check that went with the parent's needs no
 * step. 0: it is neither, nothing is done.
 */
int postgres_drop_from_parent(struct plan *p, const struct object *column);

/* ---- plan_beside.c: what is a table's own beside its parent's ---- */

/* The steps that must come before all others; the catalog that the database has behind them. */
const struct catalog *postgres_leave_parents(struct plan *p);

/* "alter table c inherit p" for each parent; words: " inherit ", " no inherit ". */
void postgres_say_parents(struct plan *p, const struct object *table, const char *words);

/* ---- plan_lend.c: what was a table's own and is to be its parent's alone ---- */

int postgres_becomes_inherited(const struct object *had, const struct object *wanted);

/* The table gets the part from a parent that it is lent for the time of the plan. */
void postgres_give_inherited(struct plan *p, const struct object *part);

/* The same for a column that it has, with the values. */
void postgres_hand_over(struct plan *p, const struct object *had, const struct object *wanted);

/* What came from the parents alone and is to be the table's own as well. */
int postgres_becomes_own(const struct object *had, const struct object *wanted);
void postgres_make_own(struct plan *p, const struct object *table);

/* Lent parents go as soon as the table has those it is to have, at the latest at the end. */
void postgres_take_back_from(struct plan *p, const struct object *table);
void postgres_take_back(struct plan *p);

/* ---- plan_bounds.c: partitions whose rows go over to others ---- */

/* Is the wanted partition new, or are its bounds? */
int postgres_takes_rows(const struct plan *p, const struct object *partition);

/* The wanted table that a partition goes from whose rows belong to others of its partitions then; NULL: they go along.
 */
const struct object *postgres_taken_in_by(const struct plan *p, const struct object *had);

/* ---- plan_rows.c: rows of a table that is dropped and made anew ---- */

/* Before a table is dropped: its rows, or those of the table it is a partition of, wait where they are to come back.
 * Gives whether none is lost. */
int postgres_save_rows(struct plan *p, const struct object *had);

/* After a table is created, altered, or dropped (NULL): they come back when it is the last that they wait for. */
void postgres_bring_rows(struct plan *p, const struct object *created);

/* ---- what stands in the way, renames ---- */
enum way postgres_in_the_way(const struct object *dependent, const struct object *wanted, const struct object *have,
                             int goes);

int postgres_can_rename(const struct object *have, const struct object *want);
void postgres_rename(struct plan *p, const struct object *have, const struct object *want);

/* Turns the script of one object into steps; with their effects where its table exists and may be in use (`is_used`).
 */
void postgres_steps(struct plan *p, enum action action, const struct object *o, int is_used);

/* What a new column does to a table that has rows (plan_column.c). */
struct effect postgres_new_column_effect(const struct plan *p, const struct object *column);

/* Takes away what default privileges of the database that is changed give on a new object. */
void postgres_undo_default_privileges(struct plan *p, const struct object *o);

/* Secrets that would have to be written, but are not known, are errors; `had` may be NULL. */
void postgres_ask_secrets(struct plan *p, const struct object *had, const struct object *wanted);

/* The table an object's statements lock; NULL: none. */
const struct object *postgres_locked(const struct object *o);

#endif
