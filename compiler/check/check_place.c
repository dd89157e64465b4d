/* Text of the model -> places in the source, by walking both side by side. */
#include "compiler/check/check_place.h"

#include <ctype.h>
#include <string.h>

/* Behind a comment that nests. */
static const char *skip_block(const char *p, const char *end)
{
	int depth = 0;

	while (p < end) {
		if (p[0] == '/' && p[1] == '*') {
			depth++;
			p += 2;
		} else if (p[0] == '*' && p[1] == '/') {
			p += 2;
			if (--depth == 0)
				return p;
		} else {
			p++;
		}
	}
	return end;
}

/* Behind one blank or comment; the same where there is none. */
static const char *skip_one(const char *p, const char *end)
{
	if (p >= end)
		return p;
	if (isspace((unsigned char)*p))
		return p + 1;
	if ((p[0] == '-' && p[1] == '-') || (p[0] == '/' && p[1] == '/'))
		return p + strcspn(p, "\n");
	if (p[0] == '/' && p[1] == '*')
		return skip_block(p, end);
	return p;
}

uint32_t place_of_byte(const struct sources *sources, uint32_t at, const char *text, size_t byte)
{
	const struct source *source = at ? source_of(sources, at) : NULL;
	const char *p, *end, *stop = text + byte;

	if (!source)
		return 0;
	p = source->text + (at - source->base);
	end = source->text + source->length;
	while (text < stop || isspace((unsigned char)*text)) {
		const char *next;

		if (p < end && *p == *text && text < stop) {
			p++;
			text++;
		} else if (isspace((unsigned char)*text)) {
			text++;
		} else {
			next = skip_one(p, end);
			if (next == p)
				return 0;
			p = next;
		}
	}
	while (*text && p < end && *p != *text && skip_one(p, end) != p)
		p = skip_one(p, end);
	return source->base + (uint32_t)(p - source->text);
}

uint32_t place_behind_gap(const struct sources *sources, uint32_t at)
{
	const struct source *source = at ? source_of(sources, at) : NULL;
	const char *p, *end, *next;

	if (!source)
		return 0;
	p = source->text + (at - source->base);
	end = source->text + source->length;
	while ((next = skip_one(p, end)) != p)
		p = next;
	return source->base + (uint32_t)(p - source->text);
}
