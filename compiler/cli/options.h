#ifndef COMPILER_OPTIONS_H
#define COMPILER_OPTIONS_H
/* The command line: commands and options are rows of tables; reading, help and checking are written once over them. */

#include <stdio.h>

#include "compiler/source/diag.h"

enum exit_status {
	EXIT_DONE = 0, /* done, or nothing differs */
	EXIT_FAILED = 1,
	EXIT_DIFFERS = 2, /* drift, pending work, findings of lint */
	EXIT_REFUSED = 3, /* a guard said no */
	EXIT_USAGE = 64
};

enum report_format { FORMAT_TEXT, FORMAT_JSON, FORMAT_SARIF, FORMAT_JUNIT };

struct options {
	const char *output;      /* -o: folder */
	const char *dialect;     /* --dialect: this target only */
	const char *db;          /* --db: URL */
	const char *environment; /* --env */
	const char *depfile;     /* -MF */
	const char *scratch;     /* --scratch: URL of a server for scratch databases */
	const char *allow;       /* --allow: hazards */
	const char *plan;        /* --plan: file to be applied */
	const char *out;         /* --out: file for a plan */
	const char *message;     /* -m: name of a migration */
	const char *to;          /* --to: number of a migration */
	const char *file;        /* import -o: file */
	const char *split;       /* --split: folder for one file a schema */
	enum report_format format;
	int dependencies;    /* -MD */
	int check;           /* --check: change nothing, say whether anything would */
	int in_place;        /* -i */
	const char *confirm; /* --confirm: name of the database */
	const char *only;    /* --only: table to be seeded */
	int no_seeds;
	int no_create;
	int strict;
	int verbose;
	int quiet;
	int again;
	int full; /* --full */
	int sql;  /* --sql: statements only */
	int dry_run;
	int verify;
	int baseline;
	int blocking; /* --blocking: plain forms, not those for a database in use */
	int roles;    /* --roles: what the roles may do, and their members */
	int owners;
	int force;
	int lock_timeout_ms;
	int deadline_ms;
	int lock_wait_ms;
	const char *const *arguments; /* what is not an option */
	int argument_count;
	int colour;                /* of standard error */
	struct progress *progress; /* NULL: none is shown */
};

struct command {
	const char *name;
	const char *arguments; /* as in the usage line */
	int least, most;       /* how many arguments; most -1: any number */
	const char *options;   /* ids of option rows that it takes */
	const char *summary;   /* one line */
	const char *description;
	int (*run)(const struct options *options);
};

/*
 * Reads argv[1..] of a command into `options`. Gives -1 to go on, else the exit status (help was printed, or the usage
 * is wrong and was told).
 */
int options_read(struct options *options, const struct command *command, int argc, char **argv);

void command_help(const struct command *command, FILE *out);

#endif
