/* Threads for work that falls into a few parts, each of which writes to what is its own. */
#include "compiler/source/lanes.h"

#include <pthread.h>
#include <stdatomic.h>
#include <unistd.h>

enum { THREADS_MOST = 8 };

struct run {
	void (*work)(void *context, size_t lane);
	void *context;
	size_t count;
	atomic_size_t next;
};

static void *take_turns(void *of)
{
	struct run *run = of;
	size_t lane;

	while ((lane = atomic_fetch_add(&run->next, 1)) < run->count)
		run->work(run->context, lane);
	return NULL;
}

static size_t helpers_for(size_t count)
{
	long processors = sysconf(_SC_NPROCESSORS_ONLN);
	size_t most = processors < 1 ? 1 : processors > THREADS_MOST ? THREADS_MOST : (size_t)processors;

	return (count < most ? count : most) - (count > 0);
}

/* This thread works too, and alone where no other can be had. */
void lanes_run(size_t count, void (*work)(void *context, size_t lane), void *context)
{
	struct run run = { .work = work, .context = context, .count = count };
	size_t helpers = helpers_for(count), started = 0;
	pthread_t threads[THREADS_MOST];

	while (started < helpers && pthread_create(&threads[started], NULL, take_turns, &run) == 0)
		started++;
	take_turns(&run);
	while (started > 0)
		pthread_join(threads[--started], NULL);
}

void lane_begin(struct lane *lane, const struct diag *diag)
{
	*lane = (struct lane){ .diag = *diag };
	lane->diag.mem = &lane->mem;
	lane->diag.first = lane->diag.last = lane->diag.settled = NULL;
	lane->diag.errors = lane->diag.warnings = 0;
}

void lane_join(struct lane *lane, struct diag *into)
{
	struct diag *from = &lane->diag;

	if (from->first && into->last)
		into->last->next = from->first;
	else if (from->first)
		into->first = from->first;
	into->last = from->last ? from->last : into->last;
	into->errors += from->errors;
	into->warnings += from->warnings;
	from->first = from->last = NULL;
	from->errors = from->warnings = 0;
}
