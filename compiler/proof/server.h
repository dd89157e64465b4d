#ifndef COMPILER_SERVER_H
#define COMPILER_SERVER_H
/* A PostgreSQL server for a moment: in a temporary folder, reached by a socket in it only, run by a user without
 * rights. */
#include "runtime/catalog/mem.h"

struct server;

/*
 * Starts one with the newest PostgreSQL programs on this machine (SCHEMAC_PG_BIN names another folder of them). NULL
 * when that cannot be; `why` then says so, in mem. The server belongs to mem, too, but must be stopped.
 */
struct server *server_start(struct mem *mem, const char **why);

/* What to connect with, as its superuser. */
const char *server_url(const struct server *server);

/* Stops it and removes its folder. */
void server_stop(struct server *server);

#endif
