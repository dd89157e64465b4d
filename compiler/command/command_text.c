/* Commands on text alone: fmt, lint, explain. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "compiler/cli/report.h"
#include "compiler/command/command.h"
#include "compiler/front/compile.h"
#include "compiler/lint/lint_migrations.h"
#include "compiler/out/out.h"
#include "compiler/syntax/ast.h"

/* Puts the text in the place of the file. */
static int write_back(struct compilation *c, const char *path, const struct str *text)
{
	struct out_files files = { .mem = &c->mem };
	const char *slash = strrchr(path, '/');
	const char *folder = slash ? mem_copy(&c->mem, path, (size_t)(slash - path) + 1) : ".";
	struct str *content = out_add(&files, slash ? slash + 1 : path);
	int good;

	str_add_bytes(content, str_text(text), text->length);
	good = out_write(&files, folder, &c->diag);
	out_free(&files);
	return good;
}

/* Formats one file; the exit status. */
static int format_file(struct compilation *c, const struct options *options, const char *path)
{
	const struct source *source = source_read(&c->sources, path);
	struct str text = { 0 };
	int status = EXIT_DONE;

	if (!source) {
		diag_add(&c->diag, DIAG_FILE_READ, 0, 0, "%s: %s", path, strerror(errno));
		return EXIT_FAILED;
	}
	if (!format_source(&c->mem, &c->diag, source, &text)) {
		status = EXIT_FAILED;
	} else if (options->check) {
		status = strcmp(str_text(&text), source->text) == 0 ? EXIT_DONE : EXIT_DIFFERS;
		if (status == EXIT_DIFFERS)
			printf("%s is not in canonical form\n", path);
	} else if (options->in_place && strcmp(path, "-") != 0) {
		status = write_back(c, path, &text) ? EXIT_DONE : EXIT_FAILED;
	} else {
		fwrite(str_text(&text), 1, text.length, stdout);
	}
	str_free(&text);
	return status;
}

int command_fmt(const struct options *options)
{
	struct compilation c;
	int status = EXIT_DONE, i;

	compile_begin(&c);
	for (i = 0; i < options->argument_count; i++) {
		int one = format_file(&c, options, options->arguments[i]);

		if (one == EXIT_FAILED || status == EXIT_DONE)
			status = one;
	}
	report_compilation(&c, options);
	compile_end(&c);
	return status;
}

static int is_folder(const char *path)
{
	struct stat info;

	return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

static int lint_folder(const struct options *options)
{
	struct compilation c;
	int findings;

	compile_begin(&c);
	lint_migrations(&c.diag, options->arguments[0]);
	report_compilation(&c, options);
	findings = c.diag.warnings > 0;
	if (c.diag.errors)
		findings = -1;
	compile_end(&c);
	return findings < 0 ? EXIT_FAILED : findings ? options->strict ? EXIT_FAILED : EXIT_DIFFERS : EXIT_DONE;
}

int command_lint(const struct options *options)
{
	struct compilation c;
	int good, findings;

	if (is_folder(options->arguments[0]))
		return lint_folder(options);
	good = compile(&c, options->arguments[0], NULL, COMPILE_LINT);
	findings = c.diag.warnings > 0;
	report_compilation(&c, options);
	compile_end(&c);
	return !good ? EXIT_FAILED : findings ? options->strict ? EXIT_FAILED : EXIT_DIFFERS : EXIT_DONE;
}

static void list_codes(void)
{
	int i;

	for (i = 0; i < DIAG_COUNT; i++)
		printf("%s  %s\n", diag_rows[i].code, diag_rows[i].title);
}

int command_explain(const struct options *options)
{
	static const char *const severities[] = { "error", "warning", "note" };
	const struct diag_row *row;

	if (!options->argument_count)
		return list_codes(), EXIT_DONE;
	row = diag_by_code(options->arguments[0]);
	if (!row) {
		fprintf(stderr, "schemac: no diagnostic \"%s\"; schemac explain lists them all\n",
		        options->arguments[0]);
		return EXIT_FAILED;
	}
	printf("%s (%s): %s\n\n%s\n\nremedy: %s\n", row->code, severities[row->severity], row->title, row->explanation,
	       row->remedy);
	return EXIT_DONE;
}
