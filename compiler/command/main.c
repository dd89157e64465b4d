/*
 * schemac: one declarative .schema file into SQL, C and a live database.
 *
 *   command_new, command_build, command_text     without a database: new; build; fmt, lint, explain
 *   command_database                             with one: init, seed, drift, status, health
 *   command_import                               a live database into a .schema
 *   command_plan, command_apply                  any sources: diff; a live database: plan, apply, repair
 *   command_operate                              reset, test-db
 *   command_migrate                              migrate without a database; rollback
 *   options      reads the command line by tables         report   prints what the runtime answers
 *   compile      text -> model -> catalog and script of each target; see model.h, dialect.h, runtime/catalog/catalog.h
 */
#include <malloc.h>
#include <stdio.h>
#include <string.h>

#include "compiler/cli/progress.h"
#include "compiler/command/command.h"
#include "runtime/db/db_sqlite_check.h"

static const struct command commands[] = {
	{ "new", "NAME", 1, 1, "", "start a project: schema, Makefile, main.c, .env.example",
	  "Makes the folder NAME with a first schema, a Makefile, a program and .env.example.\nWhat exists already is "
	  "not touched.",
	  command_new },
	{ "build", "FILE.schema", 1, 1, "otMFcfsq", "compile a schema to DDL, C, snapshot and diagrams",
	  "Compiles the schema and writes everything made from it. Files are written at the end, only when they "
	  "changed,\n"
	  "and only when there was no error.",
	  command_build },
	{ "fmt", "FILE.schema...", 1, -1, "ic", "print a schema in its one canonical form",
	  "Prints the files in canonical form, comments kept; with -i writes them back.", command_fmt },
	{ "lint", "FILE.schema|DIR", 1, 1, "js", "report what is legal but likely wrong",
	  "Compiles the schema without writing anything and reports errors, warnings and findings; exit 2 when there "
	  "are any.\n"
	  "Of a folder of migrations it reports the hazards that their statements have and their heads do not name.",
	  command_lint },
	{ "explain", "CODE", 0, 1, "", "explain a diagnostic: schemac explain S203",
	  "Explains a diagnostic's code with an example; without a code lists them all.", command_explain },
	{ "init", "FILE.schema", 1, 1, "delnNJwTvq",
	  "bring a database to the schema: whatever is missing, in any state",
	  "Creates the database if it is missing, then all objects, then the seeds of the environment. Safe to repeat "
	  "and to\n"
	  "interrupt; two at once wait for each other.",
	  command_init },
	{ "seed", "FILE.schema", 1, 1, "deayDJwTvq", "run the seeds of the environment",
	  "Inserts and updates the rows that the schema's seeds ask for.", command_seed },
	{ "drift", "FILE.schema", 1, 1, "desljTvq", "report where schema and database differ, and which one changed",
	  "Compares schema, ledger and database; writes nothing. Exit 2 when anything differs.", command_drift },
	{ "status", "FILE.schema", 1, 1, "deJTv", "show what was applied, when, and what is pending",
	  "Shows what the ledger says: when and by whom the schema was applied, and the state of each migration. "
	  "Exit 2 when\n"
	  "the schema or a migration is pending; drift reports manual changes.",
	  command_status },
	{ "diff", "A B", 2, 2, "tfSBxTv", "plan from any source to any other",
	  "Prints what leads from A to B; exit 2 when that is anything. A source is FILE.schema, a snapshot, FILE.sql, "
	  "a folder of\n"
	  "migrations, postgresql://..., \"host=... dbname=...\", sqlite:PATH, or the word EMPTY.",
	  command_diff },
	{ "plan", "FILE.schema", 1, 1, "deflSOVBxTv", "print what apply would do to a database",
	  "Prints each step with its lock, what it does to the table, its hazards and why; exit 2 when there is "
	  "anything to do.\n"
	  "With --out the plan is written for apply --plan.",
	  command_plan },
	{ "apply", "FILE.schema", 1, 1, "deflAPDVBLxNwTvq", "bring a database to the schema: plan and run",
	  "Runs what plan prints. What loses data or cannot be undone is refused unless allowed by name. Safe to "
	  "repeat and to\n"
	  "interrupt: the next run finishes.",
	  command_apply },
	{ "repair", "FILE.schema", 1, 1, "deflADBLxwTvq", "revert manual changes",
	  "Plans from the live database to what the last apply made of it, and runs that: creates what is missing, "
	  "puts back what\n"
	  "was changed, takes away what was added to the schema's objects.",
	  command_repair },
	{ "import", "[FILE.sql | URL]", 0, 1, "dUhRWsxTvq", "print an existing database as a .schema",
	  "Reads the whole database in one transaction and prints the schema that builds it again. The source is --db, "
	  "a URL, or a .sql\n"
	  "file, which is loaded into a scratch database: on the server of --scratch, else on one started for it. What "
	  "has no words is\n"
	  "named on standard error; with --strict that is a failure.",
	  command_import },
	{ "baseline", "FILE.schema", 1, 1, "dekJwTvq", "adopt an existing database",
	  "Takes what the database holds for applied: writes the ledger and nothing else. Where schema and database "
	  "visibly differ\n"
	  "nothing is written and the exit status is 2; with --force it is adopted, and the differences are pending.",
	  command_baseline },
	{ "migrate", "FILE.schema", 1, 1, "tmbcBVxJq", "write the migration from the last state to the schema",
	  "Plans from the snapshot after the last migration to the schema, without a database, and writes the next "
	  "pair of files\n"
	  "in the folder migrations beside the schema. With --check exit 2 when there is one to be written. With "
	  "--baseline only\n"
	  "the snapshot is written: migrations begin at this schema.",
	  command_migrate },
	{ "rollback", "FILE.schema", 1, 1, "deJArwTvq", "take back the last migration, or all after a number",
	  "Runs the .down.sql of migrations that ran, last first. What loses data is refused unless allowed by name.",
	  command_rollback },
	{ "reset", "FILE.schema", 1, 1, "deCznJwTvq", "drop the database and make it anew",
	  "Drops the database and all that is in it, creates it again and seeds it. In development and testing, for a "
	  "database that\n"
	  "was made from this schema; any other needs its name: --confirm NAME.",
	  command_reset },
	{ "test-db", "FILE.schema [-- COMMAND...]", 1, -1, "deTvq", "a database of its own for a test",
	  "Copies a database that is at the schema, from a template that is made once, and runs the command with "
	  "DATABASE_URL set to\n"
	  "the copy, which is dropped afterwards. Without a command it prints the URL; such a copy goes after an hour. "
	  "--db "
	  "names the\n"
	  "server.",
	  command_test_db },
	{ "health", "FILE.schema", 1, 1, "deJTv", "check connection, version, ledger and columns",
	  "Runs a short list of checks, each with what to do when it fails.", command_health },
};

enum { COMMAND_COUNT = sizeof(commands) / sizeof(commands[0]) };

static void help(FILE *out)
{
	size_t i;

	fputs("usage: schemac COMMAND [options] [arguments]\n\n", out);
	for (i = 0; i < COMMAND_COUNT; i++)
		fprintf(out, "  %-9s %s\n", commands[i].name, commands[i].summary);
	fputs("\nschemac COMMAND --help tells more; schemac explain CODE explains a diagnostic.\n", out);
}

static int unknown_command(const char *name)
{
	const char *names[COMMAND_COUNT + 1] = { 0 };
	const char *likely;
	size_t i;

	for (i = 0; i < COMMAND_COUNT; i++)
		names[i] = commands[i].name;
	likely = diag_suggest(name, names);
	fprintf(stderr, "schemac: no command \"%s\"", name);
	if (likely)
		fprintf(stderr, "; did you mean \"%s\"?", likely);
	fputs("\nsee schemac --help\n", stderr);
	return EXIT_USAGE;
}

static int run(const struct command *command, int argc, char **argv)
{
	struct options options;
	int status = options_read(&options, command, argc, argv);

	if (status < 0) {
		options.progress = progress_begin(&options);
		status = command->run(&options);
		progress_end(options.progress);
	}
	if (fflush(stdout) != 0 || ferror(stdout)) {
		perror("schemac: standard output");
		return EXIT_FAILED;
	}
	return status;
}

/*
 * Of the process: SQLite's check of a schema goes side by side, and files of many megabytes are made as texts that
 * grow, which is without copying where they have pages of their own. Left to itself malloc() gives that up after the
 * first.
 */
static void prepare(void)
{
	sqlite_leave_memory_uncounted();
#ifdef M_MMAP_THRESHOLD
	mallopt(M_MMAP_THRESHOLD, 256 * 1024);
#endif
}

int main(int argc, char **argv)
{
	size_t i;

	prepare();
	if (argc < 2) {
		help(stderr);
		return EXIT_USAGE;
	}
	if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0 || strcmp(argv[1], "help") == 0)
		return help(stdout), EXIT_DONE;
	if (strcmp(argv[1], "--version") == 0)
		return printf("schemac %s\n", SCHEMAC_VERSION), EXIT_DONE;
	for (i = 0; i < COMMAND_COUNT; i++)
		if (strcmp(argv[1], commands[i].name) == 0)
			return run(&commands[i], argc - 1, argv + 1);
	return unknown_command(argv[1]);
}
