#ifndef COMPILER_IMPORT_H
#define COMPILER_IMPORT_H
/* Inside of `schemac import`: what is done to a catalog before it is printed, and where the catalog of a .sql file
 * comes from. */
#include "compiler/cli/options.h"
#include "runtime/catalog/catalog.h"
#include "runtime/db/db.h"

/*
 * Makes a catalog that a look gave ready to be printed: objects in the order of their names (grants keep theirs, for
 * PostgreSQL does), and of the roles of the server those that the database names; what they may do and who is a member
 * of them is left out unless `with_roles` is set, then all roles stay.
 */
void import_prepare(struct catalog *c, int with_roles);

/* Appends SQL as PostgreSQL printed it in a form that PostgreSQL reads back to the same tree, where its own is read to
 * another. */
void import_reread(struct str *out, const char *sql);

/* What of an SQLite database's catalog can be declared; the rest is said by the very texts that the database keeps. */
sc_rc import_sqlite(sc_db *db, struct catalog *c);

/* A database that holds what a .sql file makes. */
struct import_scratch {
	sc_db *db;             /* NULL: none */
	sc_db *beside;         /* the connection that it was made through */
	struct server *server; /* started for it; NULL: none */
	char name[64];
	struct str roles;      /* that were there before, "\na\nb\n" */
	struct keeper *keeper; /* of the database on a server that stays */
	const char *text;      /* the file's */
	const char *url;
	const struct options *options;
};

/*
 * Loads the file into a scratch database: on the server of options->scratch or SCHEMAC_SCRATCH_URL, else on one started
 * for it; in memory where the file is for SQLite. 0 when that failed, told in `d`. Always to be closed.
 */
int import_scratch_open(struct import_scratch *s, const struct options *options, struct diag *d, const char *path);
void import_scratch_close(struct import_scratch *s);

#endif
