#ifndef RUNTIME_DB_URL_H
#define RUNTIME_DB_URL_H
#include "runtime/catalog/str.h"

/* Which database a URL names, and where it comes from when none is given. */

enum url_kind {
	URL_UNREADABLE,
	URL_POSTGRES, /* postgresql://, postgres://, key=value ... */
	URL_SQLITE,   /* sqlite:PATH, sqlite://PATH, sqlite::memory: */
	URL_FOREIGN   /* of a system there is no driver for: mysql:// */
};

enum url_kind db_url_kind(const char *url);

/* The path of an SQLite URL: "sqlite:a.db" and "sqlite://a.db" -> "a.db". Points into the URL. */
const char *db_url_path(const char *url);

/* DATABASE_URL, else "postgresql://" where libpq's own variables say where, else NULL. Belongs to the environment. */
const char *db_url_default(void);

/* Does it carry a secret, so that what others say about it may not be shown? */
int db_url_has_secret(const char *url);

/*
 * Does an @ or / that is not written as %40 or %2F stand where libpq would cut the password there? It would take the
 * rest for the host, and tell it in its messages.
 */
int db_url_is_ambiguous(const char *url);

/* A PostgreSQL URL like the one given, for another database of the same server. */
void db_url_of_database(struct str *out, const char *url, const char *database);

#endif
