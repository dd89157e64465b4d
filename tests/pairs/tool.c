/* The program's own commands, run on a case's database. */
#include <string.h>

#include "compiler/front/dialects.h"
#include "tests/pairs/pairs.h"

enum { EXIT_DONE = 0, EXIT_FAILED = 1, EXIT_REFUSED = 3 };

/* `words` are the command and its options, the last of which may take the file. */
static int run_tool(const struct setting *s, const struct pair_case *c, const char *words, const char *file,
                    struct str *said)
{
	struct str command = { 0 }, url = { 0 };
	int status;

	database_url(&url, s, c);
	add_shell_word(&command, s->tool);
	str_printf(&command, " %.*s --db ", (int)strcspn(words, " "), words);
	add_shell_word(&command, str_text(&url));
	str_add(&command, words + strcspn(words, " "));
	str_char(&command, ' ');
	add_shell_word(&command, file);
	str_add(&command, " 2>&1 </dev/null");
	status = run_command(str_text(&command), said);
	str_free(&command);
	str_free(&url);
	return status;
}

static int succeeds(const struct setting *s, const struct pair_case *c, const char *words, const char *file,
                    struct str *why)
{
	struct str said = { 0 };
	int status = run_tool(s, c, words, file, &said);

	if (status != EXIT_DONE)
		str_printf(why, "%s ended with %d: %s\n", words, status, str_text(&said));
	str_free(&said);
	return status == EXIT_DONE;
}

int tool_import(const struct setting *s, const struct pair_case *c, const char *file, struct str *why)
{
	return succeeds(s, c, c->dialect == &dialect_sqlite ? "import -o" : "import --roles -o", file, why);
}

int tool_adopt(const struct setting *s, const struct pair_case *c, const char *file, struct str *why)
{
	return succeeds(s, c, "baseline -q", file, why);
}

/* Does it name what has to be corrected, in the schema or in the rows? */
static int asks(const char *said)
{
	const char *error = strstr(said, "error[S");

	return (error && error[7] >= '0' && error[7] <= '9') || strstr(said, "correct the rows");
}

int tool_apply(const struct setting *s, const struct pair_case *c, const char *file, struct str *why, int *refused)
{
	struct str said = { 0 };
	int status = run_tool(s, c, "apply -q --allow all", file, &said);

	*refused = status == EXIT_REFUSED || (status == EXIT_FAILED && asks(str_text(&said)));
	if (status != EXIT_DONE)
		str_printf(why, "apply ended with %d: %s\n", status, str_text(&said));
	str_free(&said);
	return status == EXIT_DONE;
}

int tool_is_done(const struct setting *s, const struct pair_case *c, const char *file, struct str *why)
{
	return succeeds(s, c, "plan", file, why);
}

void tool_plan(const struct setting *s, const struct pair_case *c, const char *file, struct str *out)
{
	run_tool(s, c, "plan --sql", file, out);
}
