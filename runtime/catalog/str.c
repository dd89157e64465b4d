/* The growing text buffer: appending, and the one place where names and literals are quoted. */
#include "runtime/catalog/str.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Makes room for `more` bytes and a NUL; 0 when it cannot. */
static int make_room(struct str *s, size_t more)
{
	size_t room = s->room ? s->room : 64;
	char *data;

	if (s->failed)
		return 0;
	if (more >= SIZE_MAX / 4 || s->length >= SIZE_MAX / 4) {
		s->failed = 1;
		return 0;
	}
	if (s->length + more + 1 <= s->room)
		return 1;
	while (room < s->length + more + 1)
		room *= 2;
	data = realloc(s->data, room);
	if (!data) {
		s->failed = 1;
		return 0;
	}
	s->data = data;
	s->room = room;
	return 1;
}

/* Is there room without a look at the rest? The common case, as most texts are made of many small pieces. */
static int has_room(const struct str *s, size_t more)
{
	return s->room - s->length > more && !s->failed;
}

void str_add_bytes(struct str *s, const char *bytes, size_t length)
{
	if (!has_room(s, length) && !make_room(s, length))
		return;
	if (length)
		memcpy(s->data + s->length, bytes, length);
	s->length += length;
	s->data[s->length] = '\0';
}

void str_add(struct str *s, const char *text)
{
	str_add_bytes(s, text, strlen(text));
}

void str_char(struct str *s, char c)
{
	if (!has_room(s, 1) && !make_room(s, 1))
		return;
	s->data[s->length++] = c;
	s->data[s->length] = '\0';
}

void str_printf(struct str *s, const char *format, ...)
{
	va_list args;
	int length;

	va_start(args, format);
	length = vsnprintf(NULL, 0, format, args);
	va_end(args);
	if (length < 0) {
		s->failed = 1;
		return;
	}
	if (!make_room(s, (size_t)length))
		return;
	va_start(args, format);
	vsnprintf(s->data + s->length, (size_t)length + 1, format, args);
	va_end(args);
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
