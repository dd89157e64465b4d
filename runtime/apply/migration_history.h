#ifndef RUNTIME_MIGRATION_HISTORY_H
#define RUNTIME_MIGRATION_HISTORY_H
/* The table of migrations: writing it. Used by migrate.c and those who read it through migrate.h. */
#include "runtime/apply/migrate.h"
#include "runtime/apply/statements.h"

/* The DDL of the table, safe to run twice. */
const char *history_ddl(const sc_db *db);
sc_rc history_create(sc_db *db);

/* Within the caller's transaction. */
sc_rc history_write(sc_db *db, const char *bundle, const sc_migration *m, enum migration_state state, size_t done,
                    size_t statements, double milliseconds);
sc_rc history_remove(sc_db *db, const char *bundle, int number);

/* Calls `note` in a transaction of its own. */
sc_rc history_transaction(sc_db *db, sc_rc (*note)(void *context, size_t done), void *context, size_t done);

#endif
