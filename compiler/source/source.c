/* Source files: paths and texts go in, places (numbers of bytes over all files) and line:column positions come out. */
#include "compiler/source/source.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

enum { FILE_MOST = 256 * 1024 * 1024, CHUNK = 64 * 1024 };

/* Takes path and text, no copies. One place more than bytes, so that the end of a file is a place of that file. */
static struct source *add(struct sources *s, const char *path, const char *text, size_t length)
{
	struct source *source;

	if (!s->next_base)
		s->next_base = 1;
	if (length >= UINT32_MAX - s->next_base) {
		errno = EFBIG;
		return NULL;
	}
	source = mem_alloc(s->mem, sizeof(*source));
	if (!source)
		return NULL;
	source->path = path;
	source->text = text;
	source->length = length;
	source->base = s->next_base;
	s->next_base += (uint32_t)length + 1;
	if (s->last)
		s->last->next = source;
	else
		s->first = source;
	s->last = source;
	return source;
}

struct source *source_add(struct sources *s, const char *path, const char *text, size_t length)
{
	const char *path_copy = mem_text(s->mem, path);
	const char *text_copy = mem_copy(s->mem, text, length);

	return path_copy && text_copy ? add(s, path_copy, text_copy, length) : NULL;
}

/* The whole of a stream; what is to be expected of a regular file is read at once. NULL with errno set. */
static char *read_all(struct mem *mem, FILE *file, size_t *length)
{
	struct stat status;
	size_t room = CHUNK, count = 0;
	char *text;

	if (fstat(fileno(file), &status) == 0 && S_ISREG(status.st_mode) && status.st_size >= CHUNK)
		room = status.st_size > FILE_MOST ? FILE_MOST : (size_t)status.st_size;
	text = mem_alloc(mem, room + 1);
	while (text) {
		count += fread(text + count, 1, room + 1 - count, file);
		if (ferror(file))
			return NULL;
		if (count <= room)
			break;
		if (room >= FILE_MOST) {
			errno = EFBIG;
			return NULL;
		}
		room = room * 2 > FILE_MOST ? FILE_MOST : room * 2;
		char *larger = mem_alloc(mem, room + 1);

		text = larger ? memcpy(larger, text, count) : NULL;
	}
	if (!text)
		return NULL;
	text[count] = '\0';
	*length = count;
	return text;
}

struct source *source_read(struct sources *s, const char *path)
{
	int standard = strcmp(path, "-") == 0;
	FILE *file = standard ? stdin : fopen(path, "rb");
	size_t length = 0;
	char *text;
	int error;

	if (!file)
		return NULL;
	errno = 0;
	text = read_all(s->mem, file, &length);
	error = errno;
	if (!standard)
		fclose(file);
	errno = error ? error : ENOMEM;
	return text ? add(s, standard ? "<stdin>" : mem_text(s->mem, path), text, length) : NULL;
}

struct source *source_of(const struct sources *s, uint32_t place)
{
	if (!place)
		return NULL;
	for (struct source *source = s->first; source; source = source->next) {
		if (place >= source->base && place - source->base <= source->length)
			return source;
	}
	return NULL;
}

/* Offsets of the first bytes of all lines; a line ends with \n. */
static int map_lines(struct mem *mem, struct source *source)
{
	const char *end = source->text + source->length;
	size_t count = 1, index = 1;

	for (const char *p = source->text; (p = memchr(p, '\n', (size_t)(end - p))); p++)
		count++;
	source->lines = mem_array(mem, count, sizeof(*source->lines));
	if (!source->lines)
		return 0;
	for (const char *p = source->text; (p = memchr(p, '\n', (size_t)(end - p))); p++)
		source->lines[index++] = (uint32_t)(p - source->text) + 1;
	source->line_count = count;
	return 1;
}

/* Index of the last line that begins at or before the offset. */
static size_t find_line(const struct source *source, uint32_t offset)
{
	size_t low = 0, high = source->line_count;

	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;

		if (source->lines[middle] <= offset)
			low = middle;
		else
			high = middle;
	}
	return low;
}

static int count_characters(const char *text, size_t length)
{
	int count = 0;

	for (size_t i = 0; i < length; i++)
		count += ((unsigned char)text[i] & 0xC0) != 0x80;
	return count;
}

int source_position(const struct sources *s, uint32_t place, struct position *position)
{
	struct source *source = source_of(s, place);
	const char *newline;
	size_t line, start;

	*position = (struct position){ 0 };
	if (!source || (!source->lines && !map_lines(s->mem, source)))
		return 0;
	line = find_line(source, place - source->base);
	start = source->lines[line];
	newline = memchr(source->text + start, '\n', source->length - start);
	position->path = source->path;
	position->line = (int)line + 1;
	position->line_text = source->text + start;
	position->line_length = newline ? (size_t)(newline - position->line_text) : source->length - start;
	if (position->line_length && position->line_text[position->line_length - 1] == '\r')
		position->line_length--;
	position->column = 1 + count_characters(position->line_text, place - source->base - start);
	return 1;
}
