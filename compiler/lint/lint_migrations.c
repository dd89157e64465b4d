/* A folder of SQL in, findings out. Each statement is parsed, and its node's type says what it can do. */
#include "compiler/lint/lint_migrations.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compiler/front/dialects.h"
#include "compiler/lint/lint_private.h"

static int is_created(const struct linting *l, const char *table)
{
	size_t i;

	for (i = 0; table && i < l->created_count; i++)
		if (strcmp(l->created[i], table) == 0)
			return 1;
	return 0;
}

/* Does the name stand in the line as a name of its own? */
static int names(const char *line, size_t length, const char *name)
{
	size_t size = strlen(name);
	const char *at = line;

	while ((at = strstr(at, name)) && at + size <= line + length) {
		if (strchr(" .\"", at[-1]) && strchr(".\"\n", at[size])) /* a hazard's word stands before it */
			return 1;
		at++;
	}
	return 0;
}

/* Does the head of the file name the hazard for an object in whose name the table stands? */
static int is_known(const struct linting *l, int id, const char *table)
{
	const char *line = l->file->text;

	while (line[0] == '-' && line[1] == '-') {
		size_t length = strcspn(line, "\n"), word = strlen(hazard_rows[id].word);

		if (strncmp(line, "-- hazard: ", 11) == 0 && length > 11 + word &&
		    strncmp(line + 11, hazard_rows[id].word, word) == 0 && line[11 + word] == ':' &&
		    (!table || names(line + 12 + word, length - 12 - word, table)))
			return 1;
		line += length + (line[length] == '\n');
	}
	return 0;
}

static void tell(struct linting *l, const struct finding *f)
{
	uint32_t end = l->at + 1;
	struct diagnostic *d;
	int id;

	if (l->sum) {
		*l->sum |= f->hazards;
		return;
	}
	for (id = 0; id < HAZARD_COUNT; id++) {
		if (!(f->hazards >> id & 1) || is_known(l, id, f->table))
			continue;
		d = diag_add(l->diag, DIAG_MIGRATION_HAZARD, l->at, end, "%s: %s: %s", hazard_rows[id].word, f->what,
		             hazard_rows[id].text);
		if (d && l->remedy)
			diag_remedy(l->diag, d, "%s", l->remedy);
	}
	if (f->must_be_outside && !l->outside)
		diag_add(l->diag, DIAG_MIGRATION_OUTSIDE, l->at, end, "%s cannot run in a transaction", f->what);
	if (!f->must_be_outside && l->outside && f->hazards & HAZARD_BIT(DATA_LOSS))
		diag_add(l->diag, DIAG_MIGRATION_OUTSIDE, l->at, end,
		         "%s is not taken back when a statement behind it fails", f->what);
}

void lint_found(struct linting *l, unsigned hazards, const char *table, const char *what)
{
	struct finding f = { hazards, table, what, 0 };

	if (!is_created(l, table))
		tell(l, &f);
}

void lint_note_created(struct linting *l, const char *table)
{
	if (!table)
		return;
	l->created = mem_grow(l->diag->mem, l->created, l->created_count, &l->created_room, sizeof(*l->created));
	l->created[l->created_count++] = table;
}

void lint_must_be_outside(struct linting *l, const char *what)
{
	tell(l, &(struct finding){ 0, NULL, what, 1 });
}

void lint_own_affair(struct linting *l)
{
	diag_add(l->diag, DIAG_MIGRATION_OUTSIDE, l->at, l->at + 1,
	         "begin, commit and rollback are schemac's own affair");
}

/* ---- ALTER TABLE ---- */

struct command_row {
	const char *subtype;
	unsigned hazards;
	const char *what;
};

static const struct command_row commands[] = {
	{ "AT_DropColumn", HAZARD_BIT(DATA_LOSS) | HAZARD_BIT(BACKWARD_INCOMPATIBLE), "dropping a column" },
	{ "AT_AlterColumnType", HAZARD_BIT(TABLE_REWRITE) | HAZARD_BIT(BLOCKS_READS) | HAZARD_BIT(MAY_FAIL),
	  "changing a column's type" },
	{ "AT_SetNotNull", HAZARD_BIT(TABLE_SCAN) | HAZARD_BIT(BLOCKS_READS) | HAZARD_BIT(MAY_FAIL), "set not null" },
	{ "AT_SetTableSpace", HAZARD_BIT(TABLE_REWRITE) | HAZARD_BIT(BLOCKS_READS), "moving a table" },
	{ "AT_SetLogged", HAZARD_BIT(TABLE_REWRITE) | HAZARD_BIT(BLOCKS_READS), "set logged" },
	{ "AT_SetUnLogged", HAZARD_BIT(TABLE_REWRITE) | HAZARD_BIT(BLOCKS_READS), "set unlogged" },
	{ "AT_ValidateConstraint", HAZARD_BIT(TABLE_SCAN) | HAZARD_BIT(MAY_FAIL), "validating a constraint" },
	{ "AT_AddIdentity", HAZARD_BIT(MAY_FAIL), "adding an identity" },
};

static void lint_new_constraint(struct linting *l, const struct sql_node *command, const char *table)
{
	const struct sql_node *c = sql_get(sql_get(command, "def"), "Constraint");
	const char *type = sql_text(c, "contype");

	if (!type || sql_text(c, "skip_validation") || sql_text(c, "indexname"))
		return;
	if (strcmp(type, "CONSTR_FOREIGN") == 0 || strcmp(type, "CONSTR_CHECK") == 0)
		lint_found(l, HAZARD_BIT(TABLE_SCAN) | HAZARD_BIT(BLOCKS_WRITES) | HAZARD_BIT(MAY_FAIL), table,
		           "adding a constraint without NOT VALID");
	else
		lint_found(l, HAZARD_BIT(TABLE_SCAN) | HAZARD_BIT(BLOCKS_READS) | HAZARD_BIT(MAY_FAIL), table,
		           "adding a key without an index that was built before");
}

/* A default that is a function may be another for each row. */
static void lint_new_column(struct linting *l, const struct sql_node *command, const char *table)
{
	const struct sql_node *column = sql_get(sql_get(command, "def"), "ColumnDef"), *item;
	int not_null = 0, has_default = 0, calls = 0;

	for (item = sql_items(column, "constraints"); item; item = item->next) {
		const struct sql_node *c = sql_get(item, "Constraint");
		const char *type = sql_text(c, "contype");

		not_null |= type && strcmp(type, "CONSTR_NOTNULL") == 0;
		has_default |= type && (strcmp(type, "CONSTR_DEFAULT") == 0 || strcmp(type, "CONSTR_IDENTITY") == 0 ||
		                        strcmp(type, "CONSTR_GENERATED") == 0);
		calls |= sql_get(sql_get(c, "raw_expr"), "FuncCall") != NULL ||
		         (type && strcmp(type, "CONSTR_GENERATED") == 0);
	}
	if (not_null && !has_default)
		lint_found(l, HAZARD_BIT(MAY_FAIL), table, "adding a column that is not null and has no default");
	if (calls)
		lint_found(l, HAZARD_BIT(TABLE_REWRITE) | HAZARD_BIT(BLOCKS_READS), table,
		           "adding a column whose default is computed");
}

static void lint_command(struct linting *l, const struct sql_node *command, const char *table)
{
	const char *subtype = sql_text(command, "subtype");
	size_t i;

	for (i = 0; subtype && i < sizeof(commands) / sizeof(commands[0]); i++)
		if (strcmp(commands[i].subtype, subtype) == 0)
			lint_found(l, commands[i].hazards, table, commands[i].what);
	if (subtype && strcmp(subtype, "AT_AddConstraint") == 0)
		lint_new_constraint(l, command, table);
	if (subtype && strcmp(subtype, "AT_AddColumn") == 0)
		lint_new_column(l, command, table);
	if (subtype && strcmp(subtype, "AT_DetachPartition") == 0 &&
	    sql_text(sql_get(sql_get(command, "def"), "PartitionCmd"), "concurrent"))
		lint_must_be_outside(l, "detaching a partition concurrently");
}

static void lint_alter(struct linting *l, const struct sql_node *s)
{
	const char *table = sql_text(sql_get(s, "relation"), "relname");
	const struct sql_node *item;

	for (item = sql_items(s, "cmds"); item; item = item->next)
		lint_command(l, sql_get(item, "AlterTableCmd"), table);
}

/* ---- other statements ---- */

static void lint_create(struct linting *l, const struct sql_node *s)
{
	lint_note_created(l, sql_text(sql_get(s, "relation"), "relname"));
}

static const char *last_name(const struct sql_node *item)
{
	const struct sql_node *part = sql_items(sql_get(item, "List"), "items");
	const char *name = sql_string(item);

	for (; part; part = part->next)
		name = sql_string(part) ? sql_string(part) : name;
	return name;
}

static void lint_drop(struct linting *l, const struct sql_node *s)
{
	static const char *const holders[] = { "OBJECT_TABLE", "OBJECT_SCHEMA", "OBJECT_FOREIGN_TABLE",
		                               "OBJECT_SEQUENCE" };
	const char *type = sql_text(s, "removeType"), *behavior = sql_text(s, "behavior");
	const struct sql_node *item;
	unsigned hazards = HAZARD_BIT(BACKWARD_INCOMPATIBLE);
	size_t i;

	for (i = 0; type && i < sizeof(holders) / sizeof(holders[0]); i++)
		if (strcmp(holders[i], type) == 0)
			hazards |= HAZARD_BIT(DATA_LOSS);
	if (behavior && strcmp(behavior, "DROP_CASCADE") == 0)
		hazards |= HAZARD_BIT(DATA_LOSS) | HAZARD_BIT(UNTRACKED_DEPENDENCY);
	if (type && strcmp(type, "OBJECT_INDEX") == 0 && behavior && strcmp(behavior, "DROP_RESTRICT") == 0)
		hazards = 0; /* its lock is held for a moment only */
	for (item = sql_items(s, "objects"); item; item = item->next)
		lint_found(l, hazards, last_name(item), "dropping an object");
	if (sql_text(s, "concurrent"))
		lint_must_be_outside(l, "dropping an index concurrently");
}

static void lint_index(struct linting *l, const struct sql_node *s)
{
	const char *table = sql_text(sql_get(s, "relation"), "relname");

	if (sql_text(s, "concurrent"))
		lint_must_be_outside(l, "creating an index concurrently");
	else
		lint_found(l, HAZARD_BIT(TABLE_SCAN) | HAZARD_BIT(BLOCKS_WRITES), table,
		           "creating an index without CONCURRENTLY");
	if (sql_text(s, "unique"))
		lint_found(l, HAZARD_BIT(MAY_FAIL), table, "creating a unique index");
}

static void lint_rename(struct linting *l, const struct sql_node *s)
{
	lint_found(l, HAZARD_BIT(BACKWARD_INCOMPATIBLE), sql_text(sql_get(s, "relation"), "relname"), "renaming");
}

static void lint_truncate(struct linting *l, const struct sql_node *s)
{
	const struct sql_node *item;

	for (item = sql_items(s, "relations"); item; item = item->next)
		lint_found(l, HAZARD_BIT(DATA_LOSS) | HAZARD_BIT(BLOCKS_READS),
		           sql_text(sql_get(item, "RangeVar"), "relname"), "truncate");
}

static void lint_delete(struct linting *l, const struct sql_node *s)
{
	lint_found(l, HAZARD_BIT(DATA_LOSS), sql_text(sql_get(s, "relation"), "relname"), "delete");
}

static void lint_update(struct linting *l, const struct sql_node *s)
{
	if (!sql_get(s, "whereClause"))
		lint_found(l, HAZARD_BIT(TABLE_REWRITE), sql_text(sql_get(s, "relation"), "relname"),
		           "updating all rows at once");
}

static void lint_vacuum(struct linting *l, const struct sql_node *s)
{
	(void)s;
	lint_must_be_outside(l, "vacuum");
}

static void lint_cluster(struct linting *l, const struct sql_node *s)
{
	lint_found(l, HAZARD_BIT(TABLE_REWRITE) | HAZARD_BIT(BLOCKS_READS), sql_text(sql_get(s, "relation"), "relname"),
	           "cluster");
}

static void lint_refresh(struct linting *l, const struct sql_node *s)
{
	if (!sql_text(s, "concurrent"))
		lint_found(l, HAZARD_BIT(BLOCKS_READS), sql_text(sql_get(s, "relation"), "relname"),
		           "refreshing without CONCURRENTLY");
}

static void lint_transaction(struct linting *l, const struct sql_node *s)
{
	(void)s;
	lint_own_affair(l);
}

static void lint_drop_owned(struct linting *l, const struct sql_node *s)
{
	(void)s;
	lint_found(l, HAZARD_BIT(DATA_LOSS) | HAZARD_BIT(PRIVILEGES), NULL, "drop owned");
}

static const struct {
	const char *node;
	void (*lint)(struct linting *l, const struct sql_node *s);
} statements[] = {
	{ "AlterTableStmt", lint_alter },
	{ "CreateStmt", lint_create },
	{ "DropStmt", lint_drop },
	{ "IndexStmt", lint_index },
	{ "RenameStmt", lint_rename },
	{ "TruncateStmt", lint_truncate },
	{ "DeleteStmt", lint_delete },
	{ "UpdateStmt", lint_update },
	{ "VacuumStmt", lint_vacuum },
	{ "ClusterStmt", lint_cluster },
	{ "RefreshMatViewStmt", lint_refresh },
	{ "TransactionStmt", lint_transaction },
	{ "DropOwnedStmt", lint_drop_owned },
};

static void lint_statement(struct linting *l, const struct run_step *step)
{
	const struct sql_tree *tree = sql_parse(l->sql, SQL_STATEMENTS, step->sql);
	const struct sql_node *s = sql_get(sql_items(tree->root, "stmts"), "stmt");
	size_t i;

	l->outside = step->outside;
	if (tree->error && !tree->newer)
		diag_add(l->diag, DIAG_MIGRATION_SYNTAX, l->at + (uint32_t)tree->at, l->at + (uint32_t)tree->end, "%s",
		         tree->error);
	for (i = 0; s && i < sizeof(statements) / sizeof(statements[0]); i++)
		if (sql_get(s, statements[i].node))
			statements[i].lint(l, sql_get(s, statements[i].node));
}

/* Where each statement stands in its file. */
static uint32_t *places_of(struct mem *mem, const struct source *file, const struct run_step *steps, size_t count)
{
	uint32_t *places = mem_array(mem, count + 1, sizeof(*places));
	const char *at = file->text, *here;
	size_t i;

	for (i = 0; i < count; i++) {
		here = strstr(at, steps[i].sql);
		here = here ? here : at;
		places[i] = file->base + (uint32_t)(here - file->text);
		at = here + strlen(steps[i].sql);
	}
	return places;
}

static void lint_text(struct linting *l, const struct dialect *dialect)
{
	struct statements list;
	uint32_t *places;
	size_t i;

	if (!statements_of(l->diag->mem, dialect->name, l->file->text, l->file->path, &list))
		return;
	places = places_of(l->diag->mem, l->file, list.steps, list.count);
	if (list.problem) {
		uint32_t at = l->file->base + (uint32_t)list.problem_at;

		diag_add(l->diag, DIAG_MIGRATION_SYNTAX, at, at + 1, "%s", list.problem);
		return;
	}
	if (dialect == &dialect_sqlite) {
		lint_sqlite(l, list.steps, list.count, places);
		return;
	}
	for (i = 0; i < list.count; i++) {
		l->at = places[i];
		lint_statement(l, &list.steps[i]);
	}
}

void lint_migration(struct diag *d, const struct source *file, const struct dialect *dialect)
{
	struct linting l = { .diag = d, .file = file, .sql = sql_new(d->mem) };

	lint_text(&l, dialect);
}

static void add_hazards(struct step *step, const struct dialect *dialect, struct mem *mem)
{
	const char *said = attr_get(step->object, step->action == ACTION_DROP ? ATTR_DROP_BODY : ATTR_BODY);
	struct source text = { .path = "", .text = said ? said : "" };
	struct diag unheard = { .mem = mem };
	struct linting l = { .diag = &unheard, .file = &text, .sql = sql_new(mem), .sum = &step->hazards };

	step->hazards |= HAZARD_BIT(UNCHECKED);
	lint_text(&l, dialect);
}

void lint_said(struct plan *plan)
{
	size_t i;

	for (i = 0; i < plan->count; i++)
		if (plan->steps[i].object->kind == KIND_SQL)
			add_hazards(&plan->steps[i], plan->dialect, plan->mem);
}

static int ends_in(const char *text, const char *end)
{
	size_t a = strlen(text), b = strlen(end);

	return a > b && strcmp(text + a - b, end) == 0;
}

static int is_migration(const struct dirent *entry)
{
	return ends_in(entry->d_name, ".up.sql") || ends_in(entry->d_name, ".down.sql");
}

/* What the snapshot beside them says: "snapshot 1 sqlite 0"; PostgreSQL where there is none. */
static const struct dialect *dialect_of(struct diag *d, const char *folder)
{
	const struct source *snapshot = source_read(d->sources, mem_printf(d->mem, "%s/schema.snapshot", folder));
	char dialect[32];
	int format;

	if (snapshot && sscanf(snapshot->text, "snapshot %d %31s", &format, dialect) == 2 && dialect_by_name(dialect))
		return dialect_by_name(dialect);
	return ends_in(folder, "/sqlite") ? &dialect_sqlite : &dialect_postgres;
}

static int is_there(const char *folder)
{
	DIR *dir = opendir(folder);

	if (dir)
		closedir(dir);
	return dir != NULL;
}

static int lint_folder(struct diag *d, const char *folder, const struct dialect *dialect)
{
	struct dirent **entries;
	int count = scandir(folder, &entries, is_migration, alphasort), i;

	if (count < 0) {
		diag_add(d, DIAG_FILE_READ, 0, 0, "%s: %s", folder, strerror(errno));
		return 0;
	}
	dialect = dialect ? dialect : dialect_of(d, folder);
	for (i = 0; i < count; i++) {
		const char *path = mem_printf(d->mem, "%s/%s", folder, entries[i]->d_name);
		const struct source *file = source_read(d->sources, path);

		if (file)
			lint_migration(d, file, dialect);
		else
			diag_add(d, DIAG_FILE_READ, 0, 0, "%s: %s", path, strerror(errno));
		free(entries[i]);
	}
	free(entries);
	return 1;
}

int lint_migrations(struct diag *d, const char *folder)
{
	const struct dialect *const *each;
	int good = lint_folder(d, folder, NULL);

	for (each = dialects; good && *each; each++) { /* of a schema for several database systems */
		const char *own = mem_printf(d->mem, "%s/%s", folder, (*each)->name);

		if (is_there(own))
			good = lint_folder(d, own, *each);
	}
	return good;
}
