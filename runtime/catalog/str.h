#ifndef RUNTIME_STR_H
#define RUNTIME_STR_H
/* A growing text buffer. Failure is sticky: append without looking, ask str_failed() once at the end. */

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Start with {0}; data is NUL-terminated once anything was appended, see str_text(). */
struct str {
	char *data;
	size_t length;
	size_t room;
	int failed;
};

/* Makes room for `more` bytes and a NUL, and sets `failed` and returns 0 when it cannot. */
int str_make_room(struct str *s, size_t more);

/* Here, so that a compiler may put them in place: most texts are made of many small pieces. */
static inline int str_has_room(struct str *s, size_t more)
{
	return (s->room - s->length > more && !s->failed) || str_make_room(s, more);
}

static inline void str_add_bytes(struct str *s, const char *bytes, size_t length)
{
	if (!str_has_room(s, length))
		return;
	if (length)
		memcpy(s->data + s->length, bytes, length);
	s->length += length;
	s->data[s->length] = '\0';
}

static inline void str_add(struct str *s, const char *text)
{
	str_add_bytes(s, text, strlen(text));
}

static inline void str_char(struct str *s, char c)
{
	if (!str_has_room(s, 1))
		return;
	s->data[s->length++] = c;
	s->data[s->length] = '\0';
}

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

/* How many bytes of the text are valid UTF-8: its length where all are. */
size_t utf8_valid(const char *text);

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

/* For qsort() and bsearch() of an array of texts. */
int text_compare(const void *a, const void *b);

/* A hash of the text's bytes and of what was hashed before, for tables in memory: no two runs need to agree on it. */
uint64_t text_hash(uint64_t before, const char *text, size_t length);

#endif
