/* Any text through the lexer: both dialects end, and PostgreSQL's own scanner divides what it takes in the same way. */
#include "scanner.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void walk(const char *text, int flags)
{
	struct sql_token t = sql_token_at(text, flags);

	while (t.type != SQL_END) {
		if (t.end <= t.start || t.end > text + strlen(text))
			abort();
		t = sql_token_at(t.end, flags);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = malloc(size + 1);

	if (!text)
		return 0;
	memcpy(text, data, size);
	text[size] = '\0';
	walk(text, SQL_SQLITE);
	walk(text, SQL_POSTGRES);
	walk(text, SQL_POSTGRES | SQL_BACKSLASHES);
	if (scanner_differs(text) != SCANNER_AGREES)
		abort();
	free(text);
	return 0;
}
