#ifndef COMPILER_PROGRESS_H
#define COMPILER_PROGRESS_H
/*
 * A line on the terminal that says what is being done, once it takes longer than a second: how long it has taken, on
 * PostgreSQL how far a concurrent index build is (pg_stat_progress_create_index) and who is waited for. It is written
 * and wiped by a thread of its own; where standard error is no terminal there is none, and all of this does nothing.
 */
#include "runtime/schemac.h"

struct progress;
struct options;

/* NULL where there is nothing to show it on. */
struct progress *progress_begin(const struct options *options);
void progress_end(struct progress *p);

/* What is being done now, which goes on from what was; NULL: nothing is, the line is wiped for others to write. */
void progress_say(struct progress *p, const char *text);

/* Where the server can be asked, by a connection beside the one that works; NULL: no longer. */
void progress_watch(struct progress *p, const sc_config *config);

#endif
