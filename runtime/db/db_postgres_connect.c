/* Connecting to PostgreSQL: a URL in, a connection or a classified error out; creating a database; the initializers'
 * lock. */
#include "runtime/db/db_postgres.h"

#ifndef SCHEMAC_NO_POSTGRES

#include <errno.h>
#include <inttypes.h>
#include <libpq-fe.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "runtime/db/db_url.h"
#include "runtime/sql.h"

enum { TRY_MOST_MS = 10000, HOST_MOST_S = 3, LOCK_POLL_MOST_MS = 500, PARAMETERS = 12 };

struct parameters {
	const char *names[PARAMETERS];
	const char *values[PARAMETERS];
	int count;
};

static void add_parameter(struct parameters *p, const char *name, const char *value)
{
	if (p->count == PARAMETERS - 1)
		return;
	p->names[p->count] = name;
	p->values[p->count++] = value;
}

/* What stands before the URL gives way to it, what stands behind it holds. */
static void fill_parameters(struct parameters *p, const char *url, const char *database)
{
	*p = (struct parameters){ 0 };
	add_parameter(p, "keepalives_idle", "30");
	add_parameter(p, "keepalives_interval", "10");
	add_parameter(p, "keepalives_count", "3");
	add_parameter(p, "fallback_application_name", "schemac");
	add_parameter(p, "dbname", url);
	if (database)
		add_parameter(p, "dbname", database);
	add_parameter(p, "client_encoding", "UTF8");
}

static const char *value_of(const PQconninfoOption *options, const char *name)
{
	for (; options && options->keyword; options++)
		if (strcmp(options->keyword, name) == 0)
			return options->val && *options->val ? options->val : NULL;
	return NULL;
}

/* What a service says is not looked up twice: it counts as saying all. */
int postgres_names_database(const char *url)
{
	PQconninfoOption *given = PQconninfoParse(url, NULL), *others = PQconndefaults();
	int names = !given || value_of(given, "dbname") || value_of(given, "service") || value_of(others, "dbname");

	PQconninfoFree(given);
	PQconninfoFree(others);
	return names;
}

/* NULL: libpq's own default, which is the user's name. */
static const char *default_database(const sc_db *db, const char *url)
{
	return db->config.database && !postgres_names_database(url) ? db->config.database : NULL;
}

static void log_notice(void *context, const PGresult *result)
{
	const char *severity = PQresultErrorField(result, PG_DIAG_SEVERITY);
	const char *kind = PQresultErrorField(result, PG_DIAG_SEVERITY_NONLOCALIZED);
	const char *message = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
	sc_db *db = context;

	db->ended |= kind && (strcmp(kind, "FATAL") == 0 || strcmp(kind, "PANIC") == 0);
	db_log(context, SC_DEBUG, "%s: %s", severity ? severity : "NOTICE", message ? message : "");
}

static void drop_notice(void *context, const PGresult *result)
{
	(void)context;
	(void)result;
}

/* Has a value swallowed the password, as in "host= password=x"? libpq would go on and tell it in its messages. */
static int swallows_password(const PQconninfoOption *options)
{
	for (; options->keyword; options++)
		if (options->val && strcmp(options->keyword, "password") != 0 &&
		    strncasecmp(options->val, "password=", strlen("password=")) == 0)
			return 1;
	return 0;
}

/* libpq's messages may quote what they could not read, and so a password. */
static sc_rc check_url(sc_db *db, const char *url)
{
	char *problem = NULL;
	PQconninfoOption *options = PQconninfoParse(url, &problem);
	struct str shown = { 0 };
	int readable = options && !swallows_password(options) && !db_url_is_ambiguous(url);

	PQconninfoFree(options);
	if (!readable) {
		db_url_shown(&shown, url);
		if (!problem || db_url_has_secret(url))
			db_fail(db, SC_E_URL, NULL, NULL,
			        "write postgresql://user@host:5432/name; special characters of a password as %-codes "
			        "(@ is %40)",
			        "the URL %s cannot be read", str_text(&shown));
		else
			db_fail(db, SC_E_URL, NULL, NULL, NULL, "%s", problem);
		str_free(&shown);
	}
	PQfreemem(problem);
	return readable ? SC_OK : SC_E_URL;
}

/* An option of the connection, from wherever libpq took it, as a number; `otherwise` where there is none. */
static int number_option(PGconn *conn, const char *name, int otherwise)
{
	PQconninfoOption *options = PQconninfo(conn), *o;
	int number = otherwise;

	for (o = options; o && o->keyword; o++)
		if (strcmp(o->keyword, name) == 0 && o->val && *o->val)
			number = atoi(o->val);
	PQconninfoFree(options);
	return number;
}

/* Goes on with a connection until it stands or fails; 0 when the time is up before. */
static int wait_connected(PGconn *conn, double until)
{
	PostgresPollingStatusType next = PGRES_POLLING_WRITING;

	while (next == PGRES_POLLING_READING || next == PGRES_POLLING_WRITING) {
		struct pollfd fd = { .fd = PQsocket(conn), .events = next == PGRES_POLLING_READING ? POLLIN : POLLOUT };
		double left = until - db_now();
		int ready;

		if (left <= 0)
			return 0;
		ready = poll(&fd, 1, (int)left + 1);
		if (ready < 0 && errno != EINTR)
			return 0;
		if (ready > 0)
			next = PQconnectPoll(conn);
	}
	return 1;
}

static sc_rc fail_timeout(sc_db *db, PGconn *conn, double since)
{
	const char *host = PQhost(conn), *port = PQport(conn);

	return db_fail(db, SC_E_UNREACHABLE, NULL, NULL, NULL, "%s, port %s, gave no answer within %.1f s",
	               host && *host ? host : "the server", port && *port ? port : "5432", (db_now() - since) / 1e3);
}

/*
 * libpq passes on to the next host of a list only by its own clock, in the call that blocks; so a list that hangs is
 * tried again that way.
 */
static PGconn *connect_to_list(const struct parameters *p, int seconds)
{
	struct parameters with = *p;
	char text[16];

	snprintf(text, sizeof(text), "%d", seconds);
	add_parameter(&with, "connect_timeout", text);
	return PQconnectdbParams(with.names, with.values, 1);
}

static int is_list(PGconn *conn)
{
	PQconninfoOption *options = PQconninfo(conn), *o;
	int list = 0;

	for (o = options; o && o->keyword; o++)
		if ((strcmp(o->keyword, "host") == 0 || strcmp(o->keyword, "hostaddr") == 0) && o->val &&
		    strchr(o->val, ','))
			list = 1;
	PQconninfoFree(options);
	return list;
}

/* Brings a connection that was started to its end; *conn is another one after a list was tried again. */
static sc_rc finish_connection(sc_db *db, const struct parameters *p, PGconn **conn)
{
	double since = db_now(), until;
	int list = is_list(*conn);
	int seconds = number_option(*conn, "connect_timeout", list ? HOST_MOST_S : TRY_MOST_MS / 1000);

	until = since + (seconds > 0 ? seconds * 1e3 : TRY_MOST_MS);
	if (db->deadline > 0 && db->deadline < until)
		until = db->deadline;
	if (PQstatus(*conn) != CONNECTION_BAD && !wait_connected(*conn, until)) {
		if (!list)
			return fail_timeout(db, *conn, since);
		PQfinish(*conn);
		*conn = connect_to_list(p, seconds);
	}
	if (!*conn)
		return db_no_memory(db);
	return PQstatus(*conn) == CONNECTION_OK ? SC_OK : postgres_fail_connect(db, *conn);
}

sc_rc postgres_connect(sc_db *db, const char *url, const char *database, struct pg_conn **out)
{
	struct parameters p;
	PGconn *conn;
	sc_rc rc = check_url(db, url);

	if (rc != SC_OK)
		return rc;
	fill_parameters(&p, url, database ? database : default_database(db, url));
	conn = PQconnectStartParams(p.names, p.values, 1);
	if (!conn)
		return db_no_memory(db);
	/* the SQLSTATE of a refused connection is told in no other way */
	PQsetErrorVerbosity(conn, PQERRORS_VERBOSE);
	PQsetNoticeReceiver(conn, drop_notice, NULL);
	rc = finish_connection(db, &p, &conn);
	if (rc != SC_OK) {
		PQfinish(conn);
		return rc;
	}
	PQsetErrorVerbosity(conn, PQERRORS_DEFAULT);
	PQsetNoticeReceiver(conn, log_notice, db);
	*out = conn;
	return SC_OK;
}

/* ---- creating a database ---- */

/* The name the URL comes to with all of libpq's defaults; the copy lives as long as the handle. */
static const char *database_name(sc_db *db, const char *url)
{
	struct parameters p;
	PGconn *conn;
	const char *name;

	fill_parameters(&p, url, default_database(db, url));
	conn = PQconnectStartParams(p.names, p.values, 1);
	name = mem_text(&db->mem, conn ? PQdb(conn) : NULL);
	PQfinish(conn);
	return name;
}

static sc_rc create_by(sc_db *db, PGconn *conn, const char *name)
{
	const struct db_query nothing = { 0 };
	struct str sql = { 0 };
	PGresult *result;
	const char *state;
	sc_rc rc;

	str_add(&sql, "create database ");
	str_ident(&sql, name);
	if (str_failed(&sql)) {
		str_free(&sql);
		return db_no_memory(db);
	}
	result = PQexec(conn, str_text(&sql));
	state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
	if (state && (strcmp(state, "42P04") == 0 || strcmp(state, "23505") == 0))
		rc = SC_OK; /* somebody else was quicker */
	else
		rc = postgres_take(db, conn, result, &nothing);
	PQclear(result);
	if (rc == SC_E_PERMISSION) {
		struct str remedy = { 0 };

		str_printf(&remedy, "let an administrator run: %s; or: alter role ", str_text(&sql));
		str_ident(&remedy, PQuser(conn));
		str_add(&remedy, " createdb");
		db_fail(db, rc, "42501", NULL, str_text(&remedy), "user %s may not create the database %s",
		        PQuser(conn), name);
		str_free(&remedy);
	}
	str_free(&sql);
	return rc;
}

static sc_rc create_named(sc_db *db, const char *url, const char *name)
{
	static const char *const maintenance[] = { "postgres", "template1" };
	struct pg_conn *conn = NULL;
	struct str object = { 0 };
	sc_rc rc = SC_OK;
	size_t i;

	for (i = 0; i < sizeof(maintenance) / sizeof(maintenance[0]); i++) {
		rc = postgres_connect(db, url, maintenance[i], &conn);
		if (rc != SC_E_NO_DATABASE && rc != SC_E_PERMISSION && strcmp(db->error.sqlstate, "28000") != 0)
			break;
	}
	if (rc == SC_OK) {
		rc = create_by(db, conn, name);
		PQfinish(conn);
	}
	if (rc != SC_OK) {
		str_printf(&object, "database %s", name);
		db_object(db, str_text(&object));
		str_free(&object);
	}
	return rc;
}

sc_rc postgres_create_database(sc_db *db, const char *url)
{
	const char *name = database_name(db, url);
	double until = db_now() + db->config.deadline_ms;
	unsigned tries = 0;
	sc_rc rc;

	if (!name)
		return db_no_memory(db);
	for (;;) {
		db->deadline = until;
		rc = create_named(db, url, name);
		db->deadline = 0;
		if (rc == SC_OK) {
			db_clear(db);
			return rc;
		}
		if (!db->error.retryable || db_now() >= until)
			return rc;
		db_sleep(db_backoff(tries++, LOCK_POLL_MOST_MS * 4));
	}
}

/* ---- the lock ---- */

/* FNV-1a of the name: a key of its own among the advisory locks of the database. */
static const char *lock_key(struct str *s, const char *name)
{
	uint64_t key = UINT64_C(0xcbf29ce484222325);
	const char *c;

	for (c = "schemac:"; *c; c++)
		key = (key ^ (unsigned char)*c) * UINT64_C(0x100000001b3);
	for (c = name; *c; c++)
		key = (key ^ (unsigned char)*c) * UINT64_C(0x100000001b3);
	str_printf(s, "%" PRId64, (int64_t)key);
	return str_text(s);
}

static int is_true(void *context, int columns, const char *const *values)
{
	*(int *)context = columns == 1 && values[0] && values[0][0] == 't';
	return 1;
}

static int describe_holder(void *context, int columns, const char *const *values)
{
	if (columns == 3)
		str_printf(context, "held by process %s of user %s (%s)", values[0] ? values[0] : "?",
		           values[1] ? values[1] : "?", values[2] && *values[2] ? values[2] : "no application name");
	return 1;
}

static sc_rc fail_locked(sc_db *db, const char *name, const char *key, int wait_ms)
{
	struct str holder = { 0 };
	struct db_query who = {
		.sql = sql_pg_lock_holder,
		.count = 1,
		.params = &key,
		.row = describe_holder,
		.context = &holder,
	};
	sc_rc rc = postgres_query(db, &who);

	if (rc == SC_OK) {
		rc = db_fail(db, SC_E_BUSY, NULL, NULL, NULL, "the lock of %s was not free within %.1f s", name,
		             wait_ms / 1e3);
		db_detail(db, str_text(&holder));
	}
	str_free(&holder);
	return rc;
}

/*
 * Asks again and again rather than waiting in the server: a session that waits in a statement holds a snapshot, and a
 * concurrent index build of the holder would wait for that.
 */
sc_rc postgres_lock(sc_db *db, const char *name, int wait_ms)
{
	struct str text = { 0 };
	const char *key = lock_key(&text, name);
	int taken = 0;
	struct db_query try = { "select pg_catalog.pg_try_advisory_lock($1::pg_catalog.int8)", 1, &key, is_true,
		                &taken };
	double until = db_now() + wait_ms;
	unsigned tries = 0;
	sc_rc rc;

	for (;;) {
		double left = until - db_now(), delay = db_backoff(tries, LOCK_POLL_MOST_MS);

		rc = str_failed(&text) ? db_no_memory(db) : postgres_query(db, &try);
		if (rc != SC_OK || taken)
			break;
		if (left <= 0) {
			rc = fail_locked(db, name, key, wait_ms);
			break;
		}
		if (tries++ == 0)
			db_log(db, SC_INFO, "waiting for the lock of %s", name);
		db_sleep(delay < left ? delay : left);
	}
	str_free(&text);
	return rc;
}

void postgres_unlock(sc_db *db, const char *name)
{
	struct str text = { 0 };
	const char *key = lock_key(&text, name);

	PQclear(PQexecParams(db->connection, "select pg_catalog.pg_advisory_unlock($1::pg_catalog.int8)", 1, NULL, &key,
	                     NULL, NULL, 0));
	str_free(&text);
}

#endif
