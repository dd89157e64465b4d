/* Options of all commands, one row each, over getopt_long. */
#include "compiler/cli/options.h"

#include <errno.h>
#include <getopt.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { TEXT, FLAG, FORMAT, REPORT, FINDINGS, SECONDS };

struct option_row {
	char id;     /* in command.options, and getopt's value */
	char letter; /* short form, 0: none */
	const char *name;
	const char *argument;
	int type;
	size_t field; /* offset in struct options */
	const char *help;
};

#define FIELD(name) offsetof(struct options, name)

static const struct option_row rows[] = {
	{ 'o', 'o', "output", "DIR", TEXT, FIELD(output),
	  "write below DIR (default: generated/NAME beside the schema)" },
	{ 'U', 'o', "output", "FILE", TEXT, FIELD(file), "write to FILE instead of standard output" },
	{ 'h', 0, "split", "DIR", TEXT, FIELD(split), "write one file a schema below DIR, and one that includes them" },
	{ 'R', 0, "roles", NULL, FLAG, FIELD(roles),
	  "all roles of the server, with what they may do and their members" },
	{ 'W', 0, "owners", NULL, FLAG, FIELD(owners), "who owns each object" },
	{ 'k', 0, "force", NULL, FLAG, FIELD(force), "go on where schema and database differ" },
	{ 'd', 0, "db", "URL", TEXT, FIELD(db), "database: postgresql://..., \"host=... dbname=...\", sqlite:PATH" },
	{ 'e', 0, "env", "NAME", TEXT, FIELD(environment),
	  "development, testing or production (default: SCHEMAC_ENV)" },
	{ 't', 0, "dialect", "NAME", TEXT, FIELD(dialect), "only this target: postgresql or sqlite" },
	{ 'f', 0, "format", "FORMAT", FORMAT, FIELD(format), "text, json or sarif" },
	{ 'J', 0, "format", "FORMAT", REPORT, FIELD(format), "text or json" },
	{ 'j', 0, "format", "FORMAT", FINDINGS, FIELD(format), "text, json, sarif or junit" },
	{ 'M', 0, "dependencies", NULL, FLAG, FIELD(dependencies), "(-MD) write NAME.d for make and ninja too" },
	{ 'F', 0, "depfile", "FILE", TEXT, FIELD(depfile), "(-MF) where to write the dependencies" },
	{ 'c', 0, "check", NULL, FLAG, FIELD(check), "change nothing; exit 2 when something would change" },
	{ 'i', 'i', "in-place", NULL, FLAG, FIELD(in_place), "write the files back" },
	{ 'n', 0, "no-seeds", NULL, FLAG, FIELD(no_seeds), "leave the seeds out" },
	{ 'y', 0, "only", "TABLE", TEXT, FIELD(only), "seed this table alone" },
	{ 'N', 0, "no-create", NULL, FLAG, FIELD(no_create), "do not create a missing database" },
	{ 'C', 0, "confirm", "NAME", TEXT, FIELD(confirm), "the name of the database, to say that it may be dropped" },
	{ 'z', 0, "force", NULL, FLAG, FIELD(force), "end the sessions of others that are connected" },
	{ 'l', 0, "full", NULL, FLAG, FIELD(full),
	  "look at all objects even where the ledger says that nothing is to be done" },
	{ 's', 0, "strict", NULL, FLAG, FIELD(strict), "warnings count as errors" },
	{ 'a', 0, "again", NULL, FLAG, FIELD(again), "load files that were loaded before once more" },
	{ 'w', 0, "wait", "SECONDS", SECONDS, FIELD(lock_wait_ms),
	  "how long to wait for another initializer (default 60)" },
	{ 'T', 0, "deadline", "SECONDS", SECONDS, FIELD(deadline_ms), "how long to try to connect (default 30)" },
	{ 'x', 0, "scratch", "URL", TEXT, FIELD(scratch),
	  "server for scratch databases (default: SCHEMAC_SCRATCH_URL)" },
	{ 'A', 0, "allow", "LIST", TEXT, FIELD(allow),
	  "hazards that are allowed: data-loss:users.nick, irreversible ... or all" },
	{ 'P', 0, "plan", "FILE", TEXT, FIELD(plan), "run the plan of this file, if the database is still as it was" },
	{ 'O', 0, "out", "FILE", TEXT, FIELD(out), "write the plan to a file, for apply --plan" },
	{ 'S', 0, "sql", NULL, FLAG, FIELD(sql), "print the statements only" },
	{ 'D', 0, "dry-run", NULL, FLAG, FIELD(dry_run), "run what can be taken back, and take it back" },
	{ 'V', 0, "verify", NULL, FLAG, FIELD(verify), "prove it on a scratch copy first: there, and back again" },
	{ 'B', 0, "blocking", NULL, FLAG, FIELD(blocking), "plain statements, not the forms for a database in use" },
	{ 'L', 0, "lock-timeout", "SECONDS", SECONDS, FIELD(lock_timeout_ms),
	  "how long a step may wait for a lock (default 3)" },
	{ 'm', 'm', "message", "NAME", TEXT, FIELD(message), "name of the migration" },
	{ 'b', 0, "baseline", NULL, FLAG, FIELD(baseline),
	  "take the schema as it is for the beginning; no migration is written" },
	{ 'r', 0, "to", "NUMBER", TEXT, FIELD(to), "roll back all migrations after this one; 0: all" },
	{ 'v', 'v', "verbose", NULL, FLAG, FIELD(verbose), "tell every step on standard error" },
	{ 'q', 'q', "quiet", NULL, FLAG, FIELD(quiet), "say nothing when all is well" },
};

enum { ROW_COUNT = sizeof(rows) / sizeof(rows[0]) };

static int takes(const struct command *command, const struct option_row *row)
{
	return strchr(command->options, row->id) != NULL;
}

void command_help(const struct command *command, FILE *out)
{
	size_t i;

	fprintf(out, "usage: schemac %s [options]%s%s\n\n%s\n\noptions:\n", command->name,
	        *command->arguments ? " " : "", command->arguments, command->description);
	for (i = 0; i < ROW_COUNT; i++) {
		const struct option_row *row = &rows[i];
		char left[64];

		if (!takes(command, row))
			continue;
		snprintf(left, sizeof(left), "%c%c%s--%s%s%s", row->letter ? '-' : ' ', row->letter ? row->letter : ' ',
		         row->letter ? ", " : "  ", row->name, row->argument ? "=" : "",
		         row->argument ? row->argument : "");
		fprintf(out, "  %-26s %s\n", left, row->help);
	}
	fprintf(out, "  %-26s %s\n  %-26s %s\n", "    --help", "this text", "    --version", "the version");
}

/* The first `count` formats are those that the command has. */
static int read_format(enum report_format *format, const char *text, int count)
{
	static const char *const names[] = { "text", "json", "sarif", "junit" };
	static const char *const lists[] = { "", "", "text or json", "text, json or sarif",
		                             "text, json, sarif or junit" };
	int i;

	for (i = 0; i < count; i++) {
		if (strcmp(names[i], text) == 0) {
			*format = (enum report_format)i;
			return 1;
		}
	}
	fprintf(stderr, "schemac: --format is %s, not \"%s\"\n", lists[count], text);
	return 0;
}

static int read_seconds(int *milliseconds, const char *text, const char *name)
{
	char *end;
	double value;

	errno = 0;
	value = strtod(text, &end);
	if (errno || *end || end == text || !(value > 0) || value > 86400) {
		fprintf(stderr, "schemac: --%s takes seconds, not \"%s\"\n", name, text);
		return 0;
	}
	*milliseconds = (int)(value * 1000);
	return 1;
}

static int set(struct options *options, const struct option_row *row)
{
	void *field = (char *)options + row->field;

	switch (row->type) {
	case TEXT:
		*(const char **)field = optarg;
		return 1;
	case FLAG:
		*(int *)field = 1;
		return 1;
	case FORMAT:
		return read_format(field, optarg, FORMAT_SARIF + 1);
	case REPORT:
		return read_format(field, optarg, FORMAT_JSON + 1);
	case FINDINGS:
		return read_format(field, optarg, FORMAT_JUNIT + 1);
	default:
		return read_seconds(field, optarg, row->name);
	}
}

enum { OPTION_HELP = 1, OPTION_VERSION = 2 };

static void make_tables(const struct command *command, struct option *longs, char *shorts)
{
	size_t i, n = 0, s = 0;

	for (i = 0; i < ROW_COUNT; i++) {
		if (!takes(command, &rows[i]))
			continue;
		longs[n++] = (struct option){ rows[i].name, rows[i].argument ? required_argument : no_argument, NULL,
			                      rows[i].id };
		if (rows[i].letter)
			shorts[s++] = rows[i].letter;
		if (rows[i].letter && rows[i].argument)
			shorts[s++] = ':';
	}
	longs[n++] = (struct option){ "help", no_argument, NULL, OPTION_HELP };
	longs[n++] = (struct option){ "version", no_argument, NULL, OPTION_VERSION };
	longs[n] = (struct option){ 0 };
	shorts[s] = '\0';
}

/* Compilers' own spelling of the two options that build tools pass: -MD, -MF FILE. */
static void spell_out(int argc, char **argv)
{
	static char dependencies[] = "--dependencies", depfile[] = "--depfile";
	int i;

	for (i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
		if (strcmp(argv[i], "-MD") == 0)
			argv[i] = dependencies;
		else if (strcmp(argv[i], "-MF") == 0)
			argv[i] = depfile;
	}
}

static const struct option_row *row_of(const struct command *command, int id)
{
	size_t i;

	for (i = 0; i < ROW_COUNT; i++)
		if (takes(command, &rows[i]) && (rows[i].id == id || (rows[i].letter && rows[i].letter == id)))
			return &rows[i];
	return NULL;
}

static int usage(const struct command *command)
{
	fprintf(stderr, "usage: schemac %s [options]%s%s; see schemac %s --help\n", command->name,
	        *command->arguments ? " " : "", command->arguments, command->name);
	return EXIT_USAGE;
}

static int read_all(struct options *options, const struct command *command, int argc, char **argv)
{
	struct option longs[ROW_COUNT + 3];
	char shorts[2 * ROW_COUNT + 1];
	int id;

	make_tables(command, longs, shorts);
	optind = 1;
	while ((id = getopt_long(argc, argv, shorts, longs, NULL)) != -1) {
		const struct option_row *row = row_of(command, id);

		if (id == OPTION_HELP)
			return command_help(command, stdout), EXIT_DONE;
		if (id == OPTION_VERSION)
			return printf("schemac %s\n", SCHEMAC_VERSION), EXIT_DONE;
		if (!row || !set(options, row))
			return usage(command);
	}
	return -1;
}

int options_read(struct options *options, const struct command *command, int argc, char **argv)
{
	const char *no_colour = getenv("NO_COLOR");
	int status;

	*options = (struct options){ 0 };
	spell_out(argc, argv);
	status = read_all(options, command, argc, argv);
	if (status >= 0)
		return status;
	options->colour = isatty(STDERR_FILENO) && !(no_colour && *no_colour);
	options->arguments = (const char *const *)(argv + optind);
	options->argument_count = argc - optind;
	if (options->argument_count < command->least ||
	    (command->most >= 0 && options->argument_count > command->most)) {
		fprintf(stderr, "schemac %s: %s\n", command->name,
		        options->argument_count < command->least ? "something is missing" : "too many arguments");
		return usage(command);
	}
	return -1;
}
