#ifndef RUNTIME_STR_H
#define RUNTIME_STR_H
/* A growing text buffer. Failure is sticky: append without looking, ask str_failed() once at the end. */

#include <stddef.h>

/* Start with {0}; data is NUL-terminated once anything was appended, see str_text(). */
struct str {
	char *data;
	size_t length;
	size_t room;
	int failed;
};

void str_add(struct str *s, const char *text);
void str_add_bytes(struct str *s, const char *bytes, size_t length);
void str_char(struct str *s, char c);
void str_printf(struct str *s, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Appends `separator` unless the text is empty or ends in `after`: for lists. */
void str_separate(struct str *s, const char *separator, char after);

/*
 * An SQL identifier, in double quotes where PostgreSQL or SQLite needs them: user -> "user", order_no -> order_no.
 * The one function all names go through on their way into SQL.
 */
void str_ident(struct str *s, const char *name);

/* schema.name, both quoted where needed; only the name where schema is NULL or empty. */
void str_qualified(struct str *s, const char *schema, const char *name);

/* An SQL literal: 'it''s'; E'...' where it holds a backslash and `escapes` is set (PostgreSQL). */
void str_literal(struct str *s, const char *text, int escapes);

/* Dollar-quoted text, with a tag that does not occur in it: $$select 1$$, $a$...$a$. */
void str_dollar(struct str *s, const char *text);

/* A C string literal with its quotes. */
void str_c_literal(struct str *s, const char *text, size_t length);

/* A JSON string with its quotes; bytes that are no UTF-8 become U+FFFD. */
void str_json(struct str *s, const char *text);

/* The text, never NULL. */
const char *str_text(const struct str *s);

int str_failed(const struct str *s);
void str_clear(struct str *s);
void str_free(struct str *s);

/* Is the name one that needs no quotes? */
int ident_is_plain(const char *name);

/*
 * Walks a list of SQL names, "a, \"b c\", public.t": gives the next item unquoted in `out` (room bytes) with its
 * qualification left out when `out_schema` is NULL, else split off into it. Returns the rest of the list, or NULL at
 * its end.
 */
const char *names_next(const char *list, struct str *out_schema, struct str *out);

#endif
