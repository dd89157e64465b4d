/* LISTEN and NOTIFY, and the end of a statement from another thread. */
#include "runtime/db/db_session.h"

sc_rc sc_cancel(sc_db *db)
{
	sc_rc rc;

	if (!db || !db->driver)
		return SC_E_ARGUMENT;
	pthread_mutex_lock(&db->cancel_lock);
	rc = db->driver->session->cancel(db);
	pthread_mutex_unlock(&db->cancel_lock);
	return rc;
}

static sc_rc ready_for(sc_db *db, const void *argument)
{
	sc_rc rc = db_ready(db);

	if (rc == SC_OK && !argument)
		return db_fail(db, SC_E_ARGUMENT, NULL, NULL, NULL, "an argument is missing");
	if (rc == SC_OK && !db->driver->session->wait)
		return db_fail(db, SC_E_ARGUMENT, NULL, NULL,
		               "connect to PostgreSQL, or look at the tables from time to time",
		               "%s has no notifications", db->driver->dialect);
	return rc;
}

sc_rc sc_listen(sc_db *db, const char *channel)
{
	struct str sql = { 0 };
	sc_rc rc = ready_for(db, channel);

	if (rc != SC_OK)
		return rc;
	str_add(&sql, "listen ");
	str_ident(&sql, channel);
	rc = str_failed(&sql) ? db_no_memory(db) : db->driver->exec(db, str_text(&sql));
	db->ran_sql = 1; /* the channel ends when the connection goes back to its pool */
	str_free(&sql);
	return rc;
}

sc_rc sc_notify(sc_db *db, const char *channel, const char *payload)
{
	const char *const params[] = { channel, payload ? payload : "" };
	sc_rc rc = ready_for(db, channel);

	return rc == SC_OK ? db_query(db, "select pg_catalog.pg_notify($1, $2)", 2, params, NULL, NULL) : rc;
}

sc_rc sc_wait(sc_db *db, int wait_ms, sc_notification *notification)
{
	sc_rc rc = ready_for(db, notification);

	return rc == SC_OK ? db->driver->session->wait(db, wait_ms, notification) : rc;
}
