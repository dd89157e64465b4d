/* Reading CSV: see csv.h. */
#include "runtime/catalog/csv.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "runtime/catalog/mem.h"

static int fail(struct csv *c, const char *format, ...) __attribute__((format(printf, 2, 3)));

static int fail(struct csv *c, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(c->message, sizeof(c->message), format, arguments);
	va_end(arguments);
	return -1;
}

static int no_memory(struct csv *c)
{
	mem_fail();
	return fail(c, "out of memory");
}

static void begin(struct csv *c)
{
	*c = (struct csv){ .next_line = 1 };
	hash_begin(&c->hash);
}

int csv_open_text(struct csv *c, const char *text, size_t length)
{
	begin(c);
	c->text = c->at = text;
	c->end = text + length;
	hash_add(&c->hash, text, length);
	c->bytes = length;
	return 1;
}

int csv_open_file(struct csv *c, const char *path)
{
	/* without O_NONBLOCK, opening a FIFO would wait for a writer */
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	struct stat status;

	begin(c);
	if (fd < 0)
		return fail(c, "%s", strerror(errno)), 0;
	if (fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)) {
		close(fd);
		return fail(c, "it is not an ordinary file"), 0;
	}
	c->file = fdopen(fd, "rb");
	c->piece = malloc(CSV_PIECE);
	if (!c->file)
		close(fd);
	if (!c->file || !c->piece)
		return no_memory(c), 0;
	setvbuf(c->file, NULL, _IONBF, 0);
	c->at = c->end = c->piece;
	return 1;
}

void csv_close(struct csv *c)
{
	if (c->file)
		fclose(c->file);
	free(c->piece);
	free(c->fields);
	free(c->values);
	str_free(&c->record);
	c->file = NULL;
	c->piece = NULL;
	c->fields = NULL;
	c->values = NULL;
}

/* Gets the next piece: 1, 0 at the end, -1. */
static int fill(struct csv *c)
{
	size_t got;

	if (!c->file)
		return 0;
	got = fread(c->piece, 1, CSV_PIECE, c->file);
	if (!got && ferror(c->file))
		return fail(c, "cannot be read: %s", strerror(errno));
	hash_add(&c->hash, c->piece, got);
	c->bytes += got;
	c->at = c->piece;
	c->end = c->piece + got;
	return got > 0;
}

static int is_there(struct csv *c)
{
	return c->at < c->end ? 1 : fill(c);
}

/* The next byte is this one: passes over it. */
static int passes(struct csv *c, char byte)
{
	int there = is_there(c);

	if (there <= 0 || *c->at != byte)
		return there < 0 ? -1 : 0;
	c->at++;
	return 1;
}

static int add_field(struct csv *c, size_t start, int null)
{
	if (c->count == c->room) {
		size_t room = c->room ? c->room * 2 : 16;
		struct csv_field *fields = realloc(c->fields, room * sizeof(*fields));
		const char **values;

		if (!fields)
			return no_memory(c);
		c->fields = fields;
		values = realloc(c->values, room * sizeof(*values));
		if (!values)
			return no_memory(c);
		c->values = values;
		c->room = room;
	}
	c->fields[c->count++] = (struct csv_field){ start, null };
	str_char(&c->record, '\0');
	return 1;
}

/* How many bytes of the piece come before one that may mean something. */
static size_t plain_bytes(const struct csv *c)
{
	const char *at = c->at;

	while (at < c->end && *at != '"' && *at != ',' && *at != '\n' && *at != '\r' && *at)
		at++;
	return (size_t)(at - c->at);
}

enum { END_FIELD = 2, END_RECORD, END_FILE };

/* Reads up to what ends a field: END_..., or -1. */
static int read_text(struct csv *c, int *had_quotes)
{
	int quoted = 0, there;

	while ((there = is_there(c)) > 0) {
		size_t plain = plain_bytes(c);
		char byte;

		str_add_bytes(&c->record, c->at, plain);
		c->at += plain;
		if (c->record.length > CSV_RECORD_MOST)
			return fail(c, "a record of over %d MB: is a quote missing?", CSV_RECORD_MOST / (1024 * 1024));
		if (c->at == c->end)
			continue;
		byte = *c->at++;
		if (byte == '"') {
			int doubled = quoted ? passes(c, '"') : 0;

			if (doubled < 0)
				return -1;
			*had_quotes = 1;
			if (!doubled) {
				quoted = !quoted;
				continue;
			}
		} else if (!quoted && byte == ',') {
			return END_FIELD;
		} else if (!quoted && (byte == '\n' || byte == '\r')) {
			c->next_line++;
			return byte == '\r' && passes(c, '\n') < 0 ? -1 : END_RECORD;
		} else if (!byte) {
			return fail(c, "a zero byte: save the file as UTF-8");
		}
		c->next_line += byte == '\n';
		str_char(&c->record, byte);
	}
	if (there < 0)
		return -1;
	return quoted ? fail(c, "a quote is not closed") : END_FILE;
}

static int check_text(struct csv *c)
{
	size_t i;

	for (i = 0; i < c->count; i++) {
		const char *value = str_text(&c->record) + c->fields[i].start;
		size_t wrong = utf8_valid(value);

		if (value[wrong])
			return fail(c, "column %zu is not valid UTF-8 (byte 0x%02x)", i + 1,
			            (unsigned char)value[wrong]);
		c->values[i] = c->fields[i].null ? NULL : value;
	}
	return 1;
}

int csv_next(struct csv *c)
{
	int end;

	if (!c->line && is_there(c) > 0 && c->end - c->at >= 3 && memcmp(c->at, "\xEF\xBB\xBF", 3) == 0)
		c->at += 3;
	str_clear(&c->record);
	c->count = 0;
	c->line = c->next_line;
	end = is_there(c);
	if (end <= 0)
		return end;
	do {
		size_t start = c->record.length;
		int had_quotes = 0;

		end = read_text(c, &had_quotes);
		if (end < 0 || add_field(c, start, !had_quotes && c->record.length == start) < 0)
			return -1;
	} while (end == END_FIELD);
	return str_failed(&c->record) ? fail(c, "out of memory") : check_text(c);
}

int csv_hash(struct csv *c, char hex[65])
{
	int more = 1;

	while (c->file && more > 0)
		more = fill(c);
	c->at = c->end;
	hash_end(&c->hash, hex);
	return more >= 0;
}

int csv_boolean(const char *text)
{
	static const struct {
		const char *word;
		size_t least; /* letters that tell it from others */
		int value;
	} words[] = { { "true", 1, 1 }, { "false", 1, 0 }, { "yes", 1, 1 }, { "no", 1, 0 },
		      { "on", 2, 1 },   { "off", 2, 0 },   { "1", 1, 1 },   { "0", 1, 0 } };
	size_t length, i;

	text += strspn(text, " \t\n\r\f\v");
	length = strcspn(text, " \t\n\r\f\v");
	if (text[length + strspn(text + length, " \t\n\r\f\v")])
		return -1;
	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (length >= words[i].least && length <= strlen(words[i].word) &&
		    strncasecmp(words[i].word, text, length) == 0)
			return words[i].value;
	return -1;
}
