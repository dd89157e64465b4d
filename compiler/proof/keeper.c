/* The keeper holds the reading end of a pipe: a byte tells it that all is done, the end of the pipe that nobody is left
 * to say so. */
#include "compiler/proof/keeper.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

struct keeper {
	pid_t process;
	int tell; /* the writing end */
};

/* What is open here belongs to the other process: connections, which would otherwise outlive it. */
static void close_all_but(int kept)
{
	long most = sysconf(_SC_OPEN_MAX), fd;

	for (fd = STDERR_FILENO + 1; fd < (most > 0 && most < 4096 ? most : 4096); fd++)
		if (fd != kept)
			close((int)fd);
}

static void keep(int listen, void (*clean)(void *context), void *context)
{
	char byte;
	ssize_t got;

	setsid();
	signal(SIGINT, SIG_IGN);
	signal(SIGTERM, SIG_IGN);
	signal(SIGHUP, SIG_IGN);
	close_all_but(listen);
	do
		got = read(listen, &byte, 1);
	while (got < 0 && errno == EINTR);
	if (got == 0)
		clean(context);
	_exit(0);
}

struct keeper *keeper_start(struct mem *mem, void (*clean)(void *context), void *context)
{
	struct keeper *k = mem_alloc(mem, sizeof(*k));
	int ends[2];

	if (!k || pipe(ends) != 0)
		return NULL;
	fcntl(ends[1], F_SETFD, FD_CLOEXEC);
	fcntl(ends[0], F_SETFD, FD_CLOEXEC);
	k->process = fork();
	if (k->process == 0)
		keep(ends[0], clean, context);
	close(ends[0]);
	k->tell = ends[1];
	if (k->process > 0)
		return k;
	close(ends[1]);
	return NULL;
}

void keeper_end(struct keeper *k)
{
	ssize_t told;
	int status;

	if (!k)
		return;
	do
		told = write(k->tell, "", 1);
	while (told < 0 && errno == EINTR);
	close(k->tell);
	while (waitpid(k->process, &status, 0) < 0 && errno == EINTR)
		continue;
}
