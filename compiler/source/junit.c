/* Findings in, JUnit's XML out. */
#include "compiler/source/junit.h"

/* What XML cannot say at all (control characters) becomes a question mark. */
static void add_text(struct str *s, const char *text)
{
	for (; text && *text; text++) {
		unsigned char c = (unsigned char)*text;

		if (c == '&')
			str_add(s, "&amp;");
		else if (c == '<')
			str_add(s, "&lt;");
		else if (c == '>')
			str_add(s, "&gt;");
		else if (c == '"')
			str_add(s, "&quot;");
		else if (c == '\n')
			str_add(s, "&#10;");
		else
			str_char(s, c < 0x20 && c != '\t' ? '?' : *text);
	}
}

static void attribute(struct str *s, const char *name, const char *text)
{
	str_printf(s, " %s=\"", name);
	add_text(s, text);
	str_char(s, '"');
}

void junit_begin(struct str *s, const char *suite, size_t tests, size_t failures)
{
	str_add(s, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n<testsuite");
	attribute(s, "name", suite);
	str_printf(s, " tests=\"%zu\" failures=\"%zu\">\n", tests, failures);
}

void junit_case(struct str *s, const char *class_name, const char *name, const char *type, const char *message,
                const char *text)
{
	str_add(s, "<testcase");
	attribute(s, "classname", class_name);
	attribute(s, "name", name);
	if (!type) {
		str_add(s, "/>\n");
		return;
	}
	str_add(s, "><failure");
	attribute(s, "type", type);
	attribute(s, "message", message);
	str_char(s, '>');
	add_text(s, text);
	str_add(s, "</failure></testcase>\n");
}

void junit_end(struct str *s)
{
	str_add(s, "</testsuite>\n</testsuites>\n");
}
