/* The built-in column types (types.def): by a word as it is written, and by a canonical type text. */
#include "compiler/model/types.h"

#include <string.h>

const struct type_row types[TYPE_COUNT] = {
#define TYPE(id, canonical, aliases, params, c, c_null, sqlite, codec)                                                 \
	{ #id, canonical, aliases, params, c, c_null, sqlite, CODEC_##codec },
#include "compiler/model/types.def"
#undef TYPE
};

/* Is the word among "int|int4"? */
static int is_alias(const char *aliases, const char *word, size_t length)
{
	while (*aliases) {
		if (strncmp(aliases, word, length) == 0 && (aliases[length] == '|' || aliases[length] == '\0'))
			return 1;
		aliases += strcspn(aliases, "|");
		aliases += *aliases == '|';
	}
	return 0;
}

static const struct type_row *by_bytes(const char *word, size_t length)
{
	int i;

	for (i = 0; i < TYPE_COUNT; i++) {
		if (*types[i].canonical == *word && strncmp(types[i].canonical, word, length) == 0 &&
		    types[i].canonical[length] == '\0')
			return &types[i];
		if (*types[i].aliases && is_alias(types[i].aliases, word, length))
			return &types[i];
	}
	return NULL;
}

const struct type_row *type_by_word(const char *word)
{
	return by_bytes(word, strlen(word));
}

const char *type_second_word(const char *first)
{
	static const char *const pairs[][2] = {
		{ "double", "precision" },
		{ "character", "varying" },
		{ "char", "varying" },
		{ "bit", "varying" },
	};
	size_t i;

	for (i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
		if (strcmp(pairs[i][0], first) == 0)
			return pairs[i][1];
	return NULL;
}

/* "timestamp(3) with time zone" -> "timestamp with time zone", as far as a built-in name can be long. */
static const struct type_row *without_modifier(const char *text, size_t length)
{
	const char *open = memchr(text, '(', length);
	const char *close = open ? memchr(open, ')', length - (size_t)(open - text)) : NULL;
	char name[64];
	size_t head, tail;

	if (!close)
		return by_bytes(text, length);
	head = (size_t)(open - text);
	tail = length - (size_t)(close + 1 - text);
	if (head + tail >= sizeof(name))
		return NULL;
	memcpy(name, text, head);
	memcpy(name + head, close + 1, tail);
	return by_bytes(name, head + tail);
}

const struct type_row *type_of_text(const char *text, int *is_array)
{
	size_t length = strlen(text);
	int array = length > 2 && strcmp(text + length - 2, "[]") == 0; /* one pair, however many dimensions */

	length -= array ? 2 : 0;
	if (is_array)
		*is_array = array;
	if (strncmp(text, "interval", 8) == 0 && (length == 8 || text[8] == ' ' || text[8] == '('))
		return &types[TYPE_INTERVAL];
	return without_modifier(text, length);
}
