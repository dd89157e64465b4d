/* schemac new: a project's first files from templates. Nothing that exists is overwritten. */
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "compiler/command/command.h"
#include "compiler/command/templates.h"
#include "runtime/catalog/str.h"

struct template
{
	const char *path; /* below the project's folder; @NAME@ is the project's name */
	const char *text;
};

static const struct template templates[] = {
	{ "@NAME@.schema", template_schema },
	{ "Makefile", template_Makefile },
	{ "main.c", template_main_c },
	{ ".env.example", template_env_example },
};

static void fill(struct str *out, const char *text, const char *name)
{
	const char *at;

	for (; (at = strstr(text, "@NAME@")); text = at + 6) {
		str_add_bytes(out, text, (size_t)(at - text));
		str_add(out, name);
	}
	str_add(out, text);
}

/* A name that is one in SQL, C and the file system alike. */
static int is_name(const char *name)
{
	const char *c = name;

	if (!islower((unsigned char)*c))
		return 0;
	while (islower((unsigned char)*c) || isdigit((unsigned char)*c) || *c == '_')
		c++;
	return *c == '\0' && c - name <= 40 && ident_is_plain(name);
}

/* 1 written, 0 was there, -1 failed (errno). */
static int write_new(const char *path, const char *text)
{
	int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
	size_t length = strlen(text), done = 0;

	if (file < 0)
		return errno == EEXIST ? 0 : -1;
	while (done < length) {
		ssize_t n = write(file, text + done, length - done);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			break;
		done += (size_t)n;
	}
	if (close(file) != 0 || done < length) {
		unlink(path);
		return -1;
	}
	return 1;
}

/* The lines of the template that an .env.example does not have yet are added to it. */
static int complete_env(const char *path, const char *text)
{
	FILE *file = fopen(path, "r+");
	struct str have = { 0 };
	char buffer[4096];
	size_t n;
	int added = 0;

	if (!file)
		return -1;
	while ((n = fread(buffer, 1, sizeof(buffer), file)) > 0)
		str_add_bytes(&have, buffer, n);
	fseek(file, 0, SEEK_END);
	while (*text) {
		size_t length = strcspn(text, "\n");
		size_t key = strcspn(text, "=\n");
		char *line = strndup(text, text[0] != '#' && text[key] == '=' ? key + 1 : length);

		if (line && text[0] != '#' && !strstr(str_text(&have), line)) {
			fprintf(file, "%s%.*s\n",
			        !added && have.length && have.data[have.length - 1] != '\n' ? "\n" : "", (int)length,
			        text);
			added = 1;
		}
		free(line);
		text += length + (text[length] == '\n');
	}
	str_free(&have);
	return fclose(file) == 0 ? added : -1;
}

static int make_file(const struct template *t, const char *name)
{
	struct str path = { 0 }, text = { 0 };
	int done;

	str_printf(&path, "%s/", name);
	fill(&path, t->path, name);
	fill(&text, t->text, name);
	done = str_failed(&path) || str_failed(&text) ? -1 : write_new(str_text(&path), str_text(&text));
	if (done == 0 && strcmp(t->path, ".env.example") == 0)
		done = complete_env(str_text(&path), str_text(&text));
	if (done < 0)
		fprintf(stderr, "schemac: error: cannot write %s: %s\n", str_text(&path), strerror(errno));
	else
		printf("%-10s %s\n", done ? "written" : "kept", str_text(&path));
	str_free(&path);
	str_free(&text);
	return done >= 0;
}

int command_new(const struct options *options)
{
	const char *name = options->arguments[0];
	size_t i;

	if (!is_name(name)) {
		fprintf(stderr,
		        "schemac: error: \"%s\" cannot name a project\n   = help: use lower-case letters, digits and "
		        "_, "
		        "beginning with a letter, no keyword of SQL\n",
		        name);
		return EXIT_FAILED;
	}
	if (mkdir(name, 0777) != 0 && errno != EEXIST) {
		fprintf(stderr, "schemac: error: cannot create the folder %s: %s\n", name, strerror(errno));
		return EXIT_FAILED;
	}
	for (i = 0; i < sizeof(templates) / sizeof(templates[0]); i++)
		if (!make_file(&templates[i], name))
			return EXIT_FAILED;
	printf("\nnext:\n  cd %s\n  schemac init %s.schema      # an SQLite file, or the database in DATABASE_URL\n"
	       "  schemac drift %s.schema     # nothing differs\n  make && ./%s\n",
	       name, name, name, name);
	return EXIT_DONE;
}
