/*
 * SQL as PostgreSQL prints it in, SQL that it reads back to the very same tree out. Mostly they are the same.
 * Of what is not:
 *   (ARRAY['a'::varchar])::text[]  is read as an array of texts: a cast right behind ARRAY[...] casts its elements.
 *                                  Printed so it was a varchar[] made a text[], as x in ('a', 'b') does. With the
 *                                  array's own type in between it is that again.
 *   union select null::integer     gets the name int4, though it had none: null::integer as "?column?"
 */
#include <stdlib.h>
#include <string.h>

#include "compiler/live/import.h"

static const char *behind_quote(const char *at)
{
	char quote = *at++;

	while (*at && (*at != quote || at[1] == quote))
		at += *at == quote ? 2 : 1;
	return *at ? at + 1 : at;
}

/* Behind the bracket that belongs to the one that `at` begins with; NULL: there is none. */
static const char *behind_bracket(const char *at)
{
	size_t depth = 0;

	do {
		if (*at == '\'' || *at == '"') {
			at = behind_quote(at);
			continue;
		}
		depth += *at == '(' || *at == '[';
		depth -= *at == ')' || *at == ']';
		at++;
	} while (depth && *at);
	return depth ? NULL : at;
}

static int is_name_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
	       (unsigned char)c >= 0x80;
}

/* Behind a type as PostgreSQL prints it: public."A b"(10), character varying, timestamp(3) without time zone; no array.
 */
static const char *behind_type(const char *at)
{
	static const char *const words[] = { " varying", " precision", " without time zone", " with time zone" };
	size_t i;

	while (*at == '"' || *at == '.' || is_name_byte(*at))
		at = *at == '"' ? behind_quote(at) : at + 1;
	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (*at == '(' && behind_bracket(at))
			at = behind_bracket(at);
		if (strncmp(at, words[i], strlen(words[i])) == 0)
			at += strlen(words[i]);
	}
	return *at == '(' && behind_bracket(at) ? behind_bracket(at) : at;
}

/* ---- arrays ---- */

/* Start of the type that an element ends with, "'a'::text" -> "text"; NULL: it ends with none. */
static const char *type_at_end(const char *element, const char *end)
{
	const char *at = element, *type = NULL;

	while (at < end) {
		if (strncmp(at, "::", 2) == 0) {
			type = at + 2;
			at = behind_type(type);
			if (at != end)
				type = NULL;
		} else if (*at == '(' || *at == '[') {
			const char *next = behind_bracket(at);

			at = next ? next : end;
		} else {
			at = *at == '\'' || *at == '"' ? behind_quote(at) : at + 1;
		}
	}
	return type;
}

static const char *element_end(const char *at, const char *end)
{
	while (at < end && *at != ',') {
		const char *next = *at == '(' || *at == '['    ? behind_bracket(at)
		                   : *at == '\'' || *at == '"' ? behind_quote(at)
		                                               : at + 1;

		at = next ? next : end;
	}
	return at;
}

/* The type that all elements of ARRAY[...] are cast to, with its length; NULL: they are not all cast to one. */
static const char *common_type(const char *first, const char *end, size_t *length)
{
	const char *type = NULL, *at = first, *stop, *one;

	for (;; at = stop + 1 + strspn(stop + 1, " \n")) {
		stop = element_end(at, end);
		one = type_at_end(at, stop);
		if (!one || (type && ((size_t)(stop - one) != *length || strncmp(one, type, *length) != 0)))
			return NULL;
		type = one;
		*length = (size_t)(stop - one);
		if (stop >= end)
			return type;
	}
}

/* "(ARRAY[...])::text[]" with elements of another type: appends it with that type in between, and gives what follows
 * the array. */
static const char *add_array(struct str *out, const char *at)
{
	static const char start[] = "(ARRAY[";
	const char *bracket = at + strlen(start) - 1, *end, *type, *to;
	size_t length = 0;

	if (strncmp(at, start, strlen(start)) != 0 || !(end = behind_bracket(bracket)) || strncmp(end, ")::", 3) != 0)
		return NULL;
	to = behind_type(end + 3);
	type = common_type(bracket + 1, end - 1, &length);
	if (!type || strncmp(to, "[]", 2) != 0 ||
	    ((size_t)(to - end - 3) == length && strncmp(type, end + 3, length) == 0))
		return NULL;
	str_char(out, '(');
	str_add_bytes(out, at, (size_t)(end - at) + 1);
	str_add(out, "::");
	str_add_bytes(out, type, length);
	str_add(out, "[])");
	return end + 1;
}

/* ---- columns without a name ---- */

static int is_word(const char *at, const char *word)
{
	return strncmp(at, word, strlen(word)) == 0 && !is_name_byte(at[strlen(word)]);
}

/* "NULL::integer", "'a'::text", "(1)::bigint": an item of a SELECT that would be called after the type. */
static const char *behind_unnamed(const char *at)
{
	const char *end;

	if (is_word(at, "NULL"))
		end = at + 4;
	else if (*at == '\'')
		end = behind_quote(at);
	else if (*at == '(' && ((at[1] >= '0' && at[1] <= '9') || at[1] == '-'))
		end = behind_bracket(at);
	else
		return NULL;
	if (!end || strncmp(end, "::", 2) != 0)
		return NULL;
	end = behind_type(end + 2);
	while (strncmp(end, "[]", 2) == 0)
		end += 2;
	return end;
}

/* Does the list of a SELECT end, or go on with its next item? */
static int is_item_end(const char *at)
{
	static const char *const words[] = { "FROM",  "WHERE", "UNION", "EXCEPT", "INTERSECT",
		                             "GROUP", "ORDER", "LIMIT", "HAVING" };
	size_t i;

	if (*at == ',' || *at == ')' || *at == ';' || !*at)
		return 1;
	at += strspn(at, " \n");
	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (is_word(at, words[i]))
			return 1;
	return *at == '\0' || *at == ';' || *at == ')';
}

/* ---- walking ---- */

struct walk {
	struct str *out;
	const char *at;
	unsigned long long lists; /* a bit a depth of brackets: within the list of a SELECT */
	int item_starts;          /* at the start of an item of such a list */
};

/* Words that begin and end the list of a SELECT at this depth. */
static size_t word_here(struct walk *w)
{
	size_t length = 0;

	while (is_name_byte(w->at[length]))
		length++;
	if (length == 6 && strncmp(w->at, "SELECT", 6) == 0) {
		w->lists |= 1;
		w->item_starts = 1;
	} else if (w->item_starts && length == 8 && strncmp(w->at, "DISTINCT", 8) == 0) {
		return length;
	} else if (is_item_end(w->at)) {
		w->lists &= ~1ull;
		w->item_starts = 0;
	} else {
		w->item_starts = 0;
	}
	return length;
}

static void step(struct walk *w)
{
	const char *next = w->at + 1;

	if (*w->at == '\'' || *w->at == '"') {
		next = behind_quote(w->at);
		w->item_starts = 0;
	} else if (is_name_byte(*w->at)) {
		next = w->at + word_here(w);
	} else if (*w->at == '(' || *w->at == '[') {
		w->lists <<= 1;
		w->item_starts = 0;
	} else if (*w->at == ')' || *w->at == ']') {
		w->lists >>= 1;
		w->item_starts = 0;
	} else if (*w->at != ' ' && *w->at != '\n') {
		w->item_starts = *w->at == ',' && w->lists & 1;
	}
	str_add_bytes(w->out, w->at, (size_t)(next - w->at));
	w->at = next;
}

void import_reread(struct str *out, const char *sql)
{
	struct walk w = { .out = out, .at = sql };

	while (*w.at) {
		const char *array = *w.at == '(' ? add_array(out, w.at) : NULL;
		const char *unnamed = w.item_starts ? behind_unnamed(w.at) : NULL;

		if (array) {
			w.at = array;
		} else if (unnamed && is_item_end(unnamed)) {
			str_add_bytes(out, w.at, (size_t)(unnamed - w.at));
			str_add(out, " AS \"?column?\"");
			w.at = unnamed;
			w.item_starts = 0;
		} else {
			step(&w);
		}
	}
}
