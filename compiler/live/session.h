#ifndef COMPILER_SESSION_H
#define COMPILER_SESSION_H
/* A compiled schema and its database: what most commands with a database begin with. */

#include "compiler/cli/report.h"
#include "compiler/front/compile.h"
#include "runtime/apply/snapshot.h"

struct session {
	struct compilation compilation;
	const sc_bundle *bundle;
	sc_config config;
	const struct options *options;
	sc_db *db;
	struct snapshot snapshot; /* by session_look() */
	int forgets_ledger;       /* plans are made as if there were none */
};

/*
 * Where the schema was built before and only the ledger or a look is wanted of it, compile it without the checks that
 * take most of the time (COMPILE_TRUSTED). Else as session_begin() and session_open().
 */
int session_begin_trusted(struct session *s, const struct options *options);

/* Compiles options->arguments[0] and works out how to reach the database. 0 when there were errors; they are told. */
int session_begin(struct session *s, const struct options *options);

/* The same, and opens the database, which must be there; the exit status, 0 to go on. */
int session_open(struct session *s, const struct options *options);

/*
 * The same, with a look into s->snapshot, where anything was changed since the ledger was written: the schema is
 * compiled (with `flags` of compile_flag) while the database is looked at, for the one waits for the server and the
 * other does not.
 */
int session_look(struct session *s, const struct options *options, int flags, const struct look_options *how);

/* Closes all; gives `status`. Always to be called. */
int session_end(struct session *s, int status);

/* Tells the error of the handle; the exit status for rc. */
int session_fail(const struct session *s, sc_rc rc);

/* What the options say about connecting, for a URL. */
sc_config session_config(const struct options *options, const char *url);

/* The target of the bundle, its catalog and dialect for the database at hand; NULL, told, where it has none. */
const sc_target *session_target(const struct session *s, const struct compiled_target **compiled);

#endif
