#ifndef RUNTIME_DB_POSTGRES_H
#define RUNTIME_DB_POSTGRES_H
/* What the files of the PostgreSQL driver share. libpq's types by their tags, so that libpq-fe.h stays out of headers.
 */
#include "runtime/db/db.h"

struct pg_conn;
struct pg_result;

/* One try to connect, until db->deadline; `database` takes the place of the one the URL names, NULL: it does not. */
sc_rc postgres_connect(sc_db *db, const char *url, const char *database, struct pg_conn **conn);

/* Does the URL, with libpq's variables and files behind it, say which database? */
int postgres_names_database(const char *url);

/* Puts the error of a result, or of the connection where there is no result, into the handle. */
sc_rc postgres_fail(sc_db *db, struct pg_conn *conn, const struct pg_result *result);

/* The same for a connection that did not come about. */
sc_rc postgres_fail_connect(sc_db *db, struct pg_conn *conn);

/* Gives the rows of a result to the query's callback; anything but a good result is a failure. */
sc_rc postgres_take(sc_db *db, struct pg_conn *conn, struct pg_result *result, const struct db_query *q);

/* Asks libpq whether a transaction is open. */
void postgres_note_transaction(sc_db *db);

/* Sets what the configuration wishes for the whole session. */
sc_rc postgres_set_session(sc_db *db);

/* Makes the key for sc_cancel anew, for the connection there is now or for none. */
void postgres_cancel_key(sc_db *db);

sc_rc postgres_exec(sc_db *db, const char *sql);
sc_rc postgres_query(sc_db *db, const struct db_query *q);
sc_rc postgres_batch(sc_db *db, const struct db_query *queries, size_t count, size_t *failed);
sc_rc postgres_lock(sc_db *db, const char *name, int wait_ms);
void postgres_unlock(sc_db *db, const char *name);
sc_rc postgres_drop_database(sc_db *db, int force);
sc_rc postgres_create_database(sc_db *db, const char *url);

#endif
