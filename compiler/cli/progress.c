/* What is being done in, a line on the terminal out; see progress.h. */
#include "compiler/cli/progress.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

#include "compiler/cli/options.h"
#include "runtime/db/db.h"
#include "runtime/db/db_url.h"

enum { BEGIN_MS = 1000, AGAIN_MS = 250, CONNECT_MS = 2000, COLUMNS = 80 };

struct progress {
	pthread_t thread;
	pthread_mutex_t mutex;
	pthread_cond_t wake;
	char text[300];
	double since;
	int shown, ends;
	sc_config config; /* url NULL and no connection: the server is not asked */
	int watches;
	sc_db *db;
	struct str state; /* what the server said */
};

/* ---- the server ---- */

static int note_state(void *context, int columns, const char *const *values)
{
	struct str *state = context;

	if (columns == 1 && values[0])
		str_printf(state, ", %s", values[0]);
	return 0;
}

/* The connections of this program have its name; they are those of one command, or of others that wait with it. */
static const char *const questions[] = {
	"select p.phase || case when p.phase like 'waiting%' then '' when p.blocks_total > 0 then ', ' || 100 * "
	"p.blocks_done / p.blocks_total || ' %' when p.tuples_total > 0 then ', ' || 100 * p.tuples_done / "
	"p.tuples_total || ' %' else '' end from pg_catalog.pg_stat_progress_create_index p join "
	"pg_catalog.pg_stat_activity a using (pid) where a.datname = current_database() and a.application_name = "
	"current_setting('application_name')",
	"select 'waits for the transaction of ' || string_agg(distinct coalesce(nullif(b.application_name, ''), "
	"'a program') || ' (process ' || b.pid || ')', ', ') from pg_catalog.pg_stat_activity a, "
	"unnest(pg_catalog.pg_blocking_pids(a.pid)) w join pg_catalog.pg_stat_activity b on b.pid = w where a.datname "
	"= current_database() and a.application_name = current_setting('application_name') and a.wait_event_type = "
	"'Lock' having count(*) > 0",
};

/* A connection that cannot be had is not asked for again. */
static void ask(struct progress *p)
{
	size_t i;

	str_clear(&p->state);
	if (p->watches && !p->db) {
		if (db_open(&p->config, &p->db) != SC_OK)
			p->watches = 0;
	}
	for (i = 0; p->watches && i < sizeof(questions) / sizeof(questions[0]); i++)
		if (sc_query(p->db, questions[i], 0, NULL, note_state, &p->state) != SC_OK)
			p->watches = 0;
}

/* ---- the line ---- */

static size_t width(void)
{
	struct winsize size;

	return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 10 ? size.ws_col : COLUMNS;
}

static void wipe(struct progress *p)
{
	if (p->shown)
		fputs("\r\033[K", stderr);
	fflush(stderr);
	p->shown = 0;
}

/* Cut before the last column, where a terminal would begin a new line; not within a letter. */
static void show(struct progress *p)
{
	struct str line = { 0 };
	size_t most = width() - 1;

	str_printf(&line, "%s: %.0f s%s", p->text, (db_now() - p->since) / 1000, str_text(&p->state));
	if (line.length > most) {
		while (most > 0 && (line.data[most] & 0xc0) == 0x80)
			most--;
		line.data[most] = '\0';
	}
	fprintf(stderr, "\r\033[K%s", str_text(&line));
	fflush(stderr);
	p->shown = 1;
	str_free(&line);
}

static void wait_until(struct progress *p, double milliseconds)
{
	struct timespec until;

	clock_gettime(CLOCK_REALTIME, &until);
	until.tv_nsec += (long)milliseconds % 1000 * 1000000;
	until.tv_sec += (time_t)milliseconds / 1000 + until.tv_nsec / 1000000000;
	until.tv_nsec %= 1000000000;
	pthread_cond_timedwait(&p->wake, &p->mutex, &until);
}

static void *run(void *context)
{
	struct progress *p = context;

	pthread_mutex_lock(&p->mutex);
	while (!p->ends) {
		if (*p->text && db_now() - p->since >= BEGIN_MS) {
			show(p); /* before a question, which may take its time where no server answers */
			ask(p);
		}
		wait_until(p, AGAIN_MS);
	}
	wipe(p);
	pthread_mutex_unlock(&p->mutex);
	return NULL;
}

/* ---- what others call ---- */

static int is_wanted(const struct options *options)
{
	const char *terminal = getenv("TERM");

	return isatty(STDERR_FILENO) && terminal && *terminal && strcmp(terminal, "dumb") != 0 && !options->quiet &&
	       options->format == FORMAT_TEXT;
}

struct progress *progress_begin(const struct options *options)
{
	struct progress *p = is_wanted(options) ? mem_heap(1, sizeof(*p)) : NULL;

	if (!p)
		return NULL;
	pthread_mutex_init(&p->mutex, NULL);
	pthread_cond_init(&p->wake, NULL);
	if (pthread_create(&p->thread, NULL, run, p) == 0)
		return p;
	free(p);
	return NULL;
}

void progress_end(struct progress *p)
{
	if (!p)
		return;
	progress_watch(p, NULL);
	pthread_mutex_lock(&p->mutex);
	p->ends = 1;
	pthread_cond_signal(&p->wake);
	pthread_mutex_unlock(&p->mutex);
	pthread_join(p->thread, NULL);
	pthread_cond_destroy(&p->wake);
	pthread_mutex_destroy(&p->mutex);
	str_free(&p->state);
	free(p);
}

void progress_say(struct progress *p, const char *text)
{
	if (!p)
		return;
	pthread_mutex_lock(&p->mutex);
	if (!text)
		wipe(p);
	if (!*p->text)
		p->since = db_now();
	snprintf(p->text, sizeof(p->text), "%.*s", text ? (int)strcspn(text, "\n") : 0, text ? text : "");
	pthread_mutex_unlock(&p->mutex);
}

static int is_server(const char *url)
{
	return url && db_url_kind(url) == URL_POSTGRES;
}

void progress_watch(struct progress *p, const sc_config *config)
{
	if (!p)
		return;
	pthread_mutex_lock(&p->mutex);
	sc_close(p->db);
	p->db = NULL;
	p->watches = config && is_server(config->url ? config->url : db_url_default());
	if (p->watches) {
		p->config = *config;
		p->config.deadline_ms = CONNECT_MS;
		p->config.no_create = p->config.read_only = 1;
		p->config.log = NULL;
	}
	pthread_mutex_unlock(&p->mutex);
}
