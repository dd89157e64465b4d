/* Programs initdb and postgres in, a running server out; the folder and the server go when it is stopped. */
#include "compiler/proof/server.h"

#include "compiler/proof/keeper.h"

#include <errno.h>
#include <ftw.h>
#include <glob.h>
#include <grp.h>
#include <pwd.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

struct server {
	struct mem *mem;
	const char *folder;
	const char *url;
	uid_t user; /* that runs it; 0: this one */
	gid_t group;
	pid_t process;
	struct keeper *keeper;
};

enum { WAIT_MS = 20, TRIES = 1500 };

/* /usr/lib/postgresql/15/bin: by the number in it */
static int version_of(const char *path)
{
	path += strcspn(path, "0123456789");
	return atoi(path);
}

static const char *programs(struct mem *mem)
{
	static const char *const places[] = {
		"/usr/lib/postgresql/*/bin",         "/usr/pgsql-*/bin", "/usr/local/pgsql/bin",
		"/opt/homebrew/opt/postgresql*/bin", "/usr/local/bin",   "/usr/bin"
	};
	const char *named = getenv("SCHEMAC_PG_BIN"), *best = NULL;
	glob_t found = { 0 };
	size_t i, k;

	if (named && *named)
		return named;
	for (i = 0; !best && i < sizeof(places) / sizeof(places[0]); i++) {
		if (glob(mem_printf(mem, "%s/initdb", places[i]), 0, NULL, &found) == 0)
			for (k = 0; k < found.gl_pathc; k++)
				if (!best || version_of(found.gl_pathv[k]) > version_of(best))
					best = mem_copy(mem, found.gl_pathv[k],
					                strlen(found.gl_pathv[k]) - strlen("/initdb"));
		globfree(&found);
	}
	return best;
}

/* PostgreSQL refuses to run as root. */
static int choose_user(struct server *s)
{
	const struct passwd *user = getuid() ? NULL : getpwnam("postgres");

	if (getuid())
		return 1;
	if (!user)
		user = getpwnam("nobody");
	if (!user)
		return 0;
	s->user = user->pw_uid;
	s->group = user->pw_gid;
	return chown(s->folder, s->user, s->group) == 0;
}

/* In the child: as the other user, in the folder, output to a file there. */
static void become(const struct server *s, const char *log)
{
	if (s->user && (setgroups(0, NULL) != 0 || setgid(s->group) != 0 || setuid(s->user) != 0))
		_exit(127);
	if (chdir(s->folder) != 0 || !freopen("/dev/null", "r", stdin) || !freopen(log, "a", stdout) ||
	    !freopen(log, "a", stderr))
		_exit(127);
	umask(077);
}

static pid_t launch(const struct server *s, const char *const *arguments)
{
	pid_t child = fork();

	if (child != 0)
		return child;
	become(s, mem_printf(s->mem, "%s/log", s->folder));
	setsid();
	execv(arguments[0], (char *const *)(uintptr_t)arguments);
	_exit(127);
}

static int initialize(const struct server *s, const char *bin)
{
	const char *const arguments[] = { mem_printf(s->mem, "%s/initdb", bin),
		                          "-D",
		                          mem_printf(s->mem, "%s/data", s->folder),
		                          "-U",
		                          "postgres",
		                          "--auth=trust",
		                          "--encoding=UTF8",
		                          "--locale=C",
		                          "--no-sync",
		                          NULL };
	pid_t child = launch(s, arguments);
	int status = 1;

	while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR)
		continue;
	return child > 0 && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static void pause_a_little(void)
{
	const struct timespec time = { 0, WAIT_MS * 1000000L };

	nanosleep(&time, NULL);
}

/* The last line but one of its file of the process says what it is at. */
static int is_ready(const struct server *s)
{
	FILE *file = fopen(mem_printf(s->mem, "%s/data/postmaster.pid", s->folder), "r");
	char line[256];
	int ready = 0;

	while (file && fgets(line, sizeof(line), file))
		ready = ready || strncmp(line, "ready", 5) == 0;
	if (file)
		fclose(file);
	return ready;
}

static int run(struct server *s, const char *bin)
{
	const char *const arguments[] = { mem_printf(s->mem, "%s/postgres", bin),
		                          "-D",
		                          mem_printf(s->mem, "%s/data", s->folder),
		                          "-c",
		                          "listen_addresses=",
		                          "-c",
		                          "port=5432", /* whatever PGPORT says */
		                          "-c",
		                          mem_printf(s->mem, "unix_socket_directories=%s", s->folder),
		                          "-c",
		                          "fsync=off",
		                          "-c",
		                          "full_page_writes=off",
		                          "-c",
		                          "synchronous_commit=off",
		                          "-c",
		                          "wal_level=logical",
		                          NULL };
	int i, status;

	s->process = launch(s, arguments);
	for (i = 0; s->process > 0 && i < TRIES; i++) {
		if (is_ready(s))
			return 1;
		if (waitpid(s->process, &status, WNOHANG) == s->process)
			s->process = 0;
		pause_a_little();
	}
	return 0;
}

static int remove_one(const char *path, const struct stat *info, int type, struct FTW *walk)
{
	(void)info, (void)type, (void)walk;
	return remove(path);
}

static struct server *failed(struct server *s, const char **why, const char *text)
{
	*why = text;
	if (s->folder)
		server_stop(s);
	return NULL;
}

/* Who started it was ended before it was stopped. The keeper knows the folder only, the server's process stands in it.
 */
static void clean_up(void *context)
{
	const struct server *s = context;
	FILE *file = fopen(mem_printf(s->mem, "%s/data/postmaster.pid", s->folder), "r");
	long process = 0;
	int i;

	if (file && fscanf(file, "%ld", &process) == 1 && process > 1)
		kill((pid_t)process, SIGQUIT);
	if (file)
		fclose(file);
	for (i = 0; i < TRIES && process > 1 && kill((pid_t)process, 0) == 0; i++)
		pause_a_little();
	nftw(s->folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

struct server *server_start(struct mem *mem, const char **why)
{
	struct server *s = mem_alloc(mem, sizeof(*s));
	const char *bin = programs(mem), *base = getenv("TMPDIR");
	char *folder = mem_printf(mem, "%s/schemac-XXXXXX", base && *base && strlen(base) < 60 ? base : "/tmp");

	s->mem = mem;
	if (!bin)
		return failed(s, why, "no PostgreSQL server programs are here to start one");
	s->folder = mkdtemp(folder);
	if (!s->folder || !choose_user(s))
		return failed(s, why, "no temporary folder can be made for a server");
	s->keeper = keeper_start(mem, clean_up, s);
	if (!initialize(s, bin))
		return failed(s, why, "initdb failed");
	if (!run(s, bin))
		return failed(s, why, "a PostgreSQL server was started but did not become ready");
	s->url = mem_printf(mem, "postgresql:///postgres?host=%s&user=postgres&port=5432", s->folder);
	return s;
}

const char *server_url(const struct server *server)
{
	return server->url;
}

void server_stop(struct server *s)
{
	int status;

	if (s->process > 0) {
		kill(s->process, SIGQUIT); /* at once: nothing of it is kept */
		while (waitpid(s->process, &status, 0) < 0 && errno == EINTR)
			continue;
	}
	s->process = 0;
	nftw(s->folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
	keeper_end(s->keeper);
}
