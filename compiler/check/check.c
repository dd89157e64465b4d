/* The table of checks. All run, none stops another; those of lint only when it is asked for. */
#include "compiler/check/check.h"

enum { IDS_MOST = 4 };

struct check {
	const char *name;
	enum kind kind;
	int lint;
	check_function *run;
	enum diag_id ids[IDS_MOST]; /* what it may report */
};

static const struct check checks[] = {
	{ "an empty table", KIND_TABLE, 0, check_table_empty, { DIAG_TABLE_EMPTY } },
	{ "limits of a table", KIND_TABLE, 0, check_table_size, { DIAG_TABLE_SIZE } },
	{ "columns of a key", KIND_CONSTRAINT, 0, check_key_columns, { DIAG_KEY_COLUMN_TWICE, DIAG_KEY_SIZE } },
	{ "actions of a foreign key", KIND_CONSTRAINT, 0, check_foreign_key, { DIAG_ACTION_NEVER } },
	{ "identity", KIND_COLUMN, 0, check_identity, { DIAG_IDENTITY_NULLABLE, DIAG_SEQUENCE_RANGE } },
	{ "default",
	  KIND_COLUMN,
	  0,
	  check_default,
	  { DIAG_DEFAULT_GENERATED, DIAG_DEFAULT_VALUE, DIAG_DEFAULT_LENGTH } },
	{ "default of a domain", KIND_DOMAIN, 0, check_default, { DIAG_DEFAULT_VALUE, DIAG_DEFAULT_LENGTH } },
	{ "@touch", KIND_COLUMN, 0, check_touch, { DIAG_TOUCH_TYPE } },
	{ "@renamed", KIND_NONE, 0, check_renamed, { DIAG_RENAMED_TWICE, DIAG_RENAMED_THERE } },
	{ "range of a sequence", KIND_SEQUENCE, 0, check_sequence, { DIAG_SEQUENCE_RANGE } },
	{ "labels of an enum", KIND_ENUM, 0, check_enum, { DIAG_ENUM_EMPTY } },
	{ "method of an index", KIND_INDEX, 0, check_index_method, { DIAG_INDEX_METHOD } },
	{ "method of an exclusion", KIND_CONSTRAINT, 0, check_exclude_method, { DIAG_INDEX_METHOD } },
	{ "parent of a partition", KIND_TABLE, 0, check_partition_parent, { DIAG_PARTITION_PARENT } },
	{ "bound of a partition", KIND_TABLE, 0, check_partition_bound, { DIAG_PARTITION_BOUND } },
	{ "keys of a partitioned table", KIND_TABLE, 0, check_partition_key, { DIAG_PARTITION_KEY } },
	{ "clauses of a policy", KIND_POLICY, 0, check_policy, { DIAG_POLICY_CLAUSE } },
	{ "clauses of a trigger", KIND_TRIGGER, 0, check_trigger, { DIAG_TRIGGER_CLAUSE } },
	{ "function of a trigger", KIND_FUNCTION, 0, check_trigger_function, { DIAG_TRIGGER_ARGUMENTS } },
	{ "privileges of a kind", KIND_GRANT, 0, check_grant, { DIAG_GRANT_KIND } },
	{ "privileges of a member", KIND_MEMBER_GRANT, 0, check_grant, { DIAG_GRANT_KIND } },
	{ "key of a seed", KIND_SEED, 0, check_seed_key, { DIAG_SEED_KEY } },
	{ "columns that a seed leaves out", KIND_SEED, 0, check_seed_required, { DIAG_SEED_REQUIRED } },
	{ "values of a seed",
	  KIND_SEED,
	  0,
	  check_seed_values,
	  { DIAG_SEED_VALUE, DIAG_SEED_NULL, DIAG_SEED_TWICE, DIAG_SEED_REF } },
	{ "file of a seed", KIND_SEED, 0, check_seed_csv, { DIAG_CSV_READ, DIAG_CSV_HEADER } },
	{ "a primary key", KIND_TABLE, 1, lint_primary_key, { DIAG_LINT_PRIMARY_KEY } },
	{ "an index for a foreign key", KIND_CONSTRAINT, 1, lint_foreign_key_index, { DIAG_LINT_FOREIGN_KEY } },
	{ "one index like another",
	  KIND_TABLE,
	  1,
	  lint_index_twice,
	  { DIAG_LINT_INDEX_TWICE, DIAG_LINT_INDEX_PREFIX } },
	{ "types to think about", KIND_COLUMN, 1, lint_type, { DIAG_LINT_TYPE } },
	{ "names that need quotes", KIND_NONE, 1, lint_name, { DIAG_LINT_NAME } },
	{ "security definer", KIND_FUNCTION, 1, lint_definer, { DIAG_LINT_DEFINER } },
};

enum { CHECKS = sizeof(checks) / sizeof(checks[0]) };

/* For each kind the checks it meets, in the order of the table, ended by NULL. */
struct plan {
	const struct check *of[KIND_COUNT][CHECKS + 1];
};

static struct plan *make_plan(struct check_run *run)
{
	struct plan *plan = mem_alloc(run->mem, sizeof(*plan));

	for (int kind = 0; kind < KIND_COUNT; kind++) {
		size_t count = 0;

		for (size_t i = 0; i < CHECKS; i++)
			if ((checks[i].kind == KIND_NONE || (int)checks[i].kind == kind) &&
			    (!checks[i].lint || run->model->diag->lint))
				plan->of[kind][count++] = &checks[i];
	}
	return plan;
}

/* Its text is what it is, and SQLite took that already. */
static int is_stored(const struct model *m, const struct object *o)
{
	return !m->postgres && attr_find(o, ATTR_STORED_TEXT);
}

static void check_list(struct check_run *run, const struct plan *plan, const struct object *list)
{
	for (const struct object *o = list; o; o = o->next) {
		if (is_stored(run->model, o))
			continue;
		for (const struct check *const *check = plan->of[o->kind]; *check; check++)
			(*check)->run(run, o);
		check_list(run, plan, o->children);
	}
}

enum { OLDEST_VERSION = 13, NEWEST_VERSION = 18 };

static void check_model(struct check_run *run)
{
	struct model *m = run->model;

	if (m->postgres && m->postgres_version &&
	    (m->postgres_version < OLDEST_VERSION || m->postgres_version > NEWEST_VERSION))
		diag_add(m->diag, DIAG_TARGET_VERSION, m->name_at, m->name_at,
		         "the target is PostgreSQL %d; %d to %d are known", m->postgres_version, OLDEST_VERSION,
		         NEWEST_VERSION);
	if (!m->catalog->objects && !m->diag->errors)
		diag_add(m->diag, DIAG_MODEL_EMPTY, 0, 0, "%s declares nothing", m->path);
	check_seed_cycle(run);
}

void check(struct model *m)
{
	struct mem mem = { 0 };
	struct check_run run = { .model = m, .mem = &mem };

	check_model(&run);
	check_list(&run, make_plan(&run), m->catalog->objects);
	str_free(&run.text);
	mem_free(&mem);
}
