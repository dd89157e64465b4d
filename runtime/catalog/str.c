/* The growing text buffer: appending, and the one place where names and literals are quoted. */
#include "runtime/catalog/str.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "runtime/catalog/mem.h"

static int no_room(struct str *s)
{
	s->failed = 1;
	mem_fail();
	return 0;
}

int str_make_room(struct str *s, size_t more)
{
	size_t room = s->room ? s->room : 64;
	char *data;

	if (s->failed)
		return 0;
	if (more >= SIZE_MAX / 4 || s->length >= SIZE_MAX / 4)
		return no_room(s);
	if (s->length + more + 1 <= s->room)
		return 1;
	while (room < s->length + more + 1)
		room *= 2;
	data = realloc(s->data, room);
	if (!data)
		return no_room(s);
	s->data = data;
	s->room = room;
	return 1;
}

/* Prints into what room there is; only a longer text is printed twice. */
void str_printf(struct str *s, const char *format, ...)
{
	size_t room = s->failed ? 0 : s->room - s->length;
	va_list args;
	int length;

	va_start(args, format);
	length = vsnprintf(room ? s->data + s->length : NULL, room, format, args);
	va_end(args);
	if (length < 0 || ((size_t)length >= room && !str_make_room(s, (size_t)length))) {
		if (room)
			s->data[s->length] = '\0';
		s->failed = 1;
		return;
	}
	if ((size_t)length >= room) {
		va_start(args, format);
		vsnprintf(s->data + s->length, (size_t)length + 1, format, args);
		va_end(args);
	}
	s->length += (size_t)length;
}

void str_separate(struct str *s, const char *separator, char after)
{
	if (s->length && s->data[s->length - 1] != after)
		str_add(s, separator);
}

const char *str_text(const struct str *s)
{
	return s->data ? s->data : "";
}

int str_failed(const struct str *s)
{
	return s->failed;
}

void str_clear(struct str *s)
{
	s->length = 0;
	if (s->data)
		s->data[0] = '\0';
}

void str_free(struct str *s)
{
	free(s->data);
	*s = (struct str){ 0 };
}

/* Eight bytes at a time: names are short, and each is hashed at least twice. */
uint64_t text_hash(uint64_t before, const char *text, size_t length)
{
	uint64_t word;

	for (;; text += sizeof(word), length -= sizeof(word)) {
		word = length;
		memcpy(&word, text, length < sizeof(word) ? length : sizeof(word));
		before = (before ^ word) * 0x9E3779B97F4A7C15u;
		before ^= before >> 29;
		if (length <= sizeof(word))
			return before;
	}
}

int text_compare(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}
