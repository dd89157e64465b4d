/* The catalog as canonical text: identities, writing, reading back, fingerprints of objects. Part of catalog.h. */
#include <stdlib.h>
#include <string.h>

#include "runtime/catalog/catalog.h"

static void add_parents(struct str *s, const struct object *o)
{
	if (!o->parent) {
		str_qualified(s, o->schema, o->name);
	} else {
		add_parents(s, o->parent);
		str_char(s, '.');
		str_ident(s, o->name);
	}
	if (kinds[o->kind].traits & TRAIT_SIG)
		str_printf(s, "(%s)", o->signature);
}

void object_identity(struct str *s, const struct object *o)
{
	const struct object *top = object_top(o);

	str_printf(s, "%s ", kinds[o->kind].word);
	if (o->parent && top->kind != KIND_TABLE) /* grants and labels stand on any kind: "grant schema billing.app" */
		str_printf(s, "%s ", kinds[top->kind].word);
	add_parents(s, o);
}

/* One line: backslash and line ends escaped. */
static void add_escaped(struct str *s, const char *value)
{
	const char *from = value;

	for (; *value; value++) {
		if (*value != '\\' && *value != '\n' && *value != '\r')
			continue;
		str_add_bytes(s, from, (size_t)(value - from));
		str_add(s, *value == '\\' ? "\\\\" : *value == '\n' ? "\\n" : "\\r");
		from = value + 1;
	}
	str_add(s, from);
}

static void indent(struct str *s, int depth)
{
	while (depth-- > 0)
		str_add(s, "  ");
}

/* A kind's id in lower case: "ts_parser"; so that a line's first word says which kind or attribute it is. */
static void add_id(struct str *s, const char *id)
{
	for (; *id; id++)
		str_char(s, *id >= 'A' && *id <= 'Z' ? (char)(*id | 0x20) : *id);
}

static void write_attrs(struct str *s, const struct object *o, int depth, int live_only)
{
	uint16_t i;

	for (i = 0; i < o->attr_count; i++) {
		if (live_only && !attrs[o->attrs[i].id].live)
			continue;
		indent(s, depth);
		str_char(s, '.');
		add_id(s, attrs[o->attrs[i].id].id);
		str_char(s, ' ');
		add_escaped(s, o->attrs[i].value);
		str_char(s, '\n');
	}
}

/* A quoted name may hold a line end: it is escaped like a value. */
static void write_name(struct str *s, const struct object *o)
{
	struct str name = { 0 };

	str_qualified(&name, o->parent ? "" : o->schema, o->name);
	add_escaped(s, str_text(&name));
	s->failed |= name.failed;
	str_free(&name);
}

void object_write(struct str *s, const struct object *o, int depth, int live_only)
{
	const struct object *child;

	if (o->kind == KIND_SQL)
		live_only = 0; /* said by its statements alone, and so kept whole */
	if (live_only && (kinds[o->kind].traits & TRAIT_SOURCE))
		return;
	indent(s, depth);
	add_id(s, kinds[o->kind].id);
	str_char(s, ' ');
	write_name(s, o);
	if (*o->signature) {
		str_add(s, " ");
		add_escaped(s, o->signature);
	}
	str_char(s, '\n');
	write_attrs(s, o, depth + 1, live_only);
	for (child = o->children; child; child = child->next)
		object_write(s, child, depth + 1, live_only);
}

void catalog_write(struct str *s, const struct catalog *c, int live_only)
{
	const struct object *o;

	for (o = c->objects; o; o = o->next)
		object_write(s, o, 0, live_only);
}

void object_hash(char hex[65], const struct object *o, int live_only)
{
	struct str text = { 0 };

	object_write(&text, o, 0, live_only);
	hash_text(hex, str_text(&text), text.length);
	str_free(&text);
}

enum { DEPTH_MOST = 16 };

struct reader {
	struct catalog *catalog;
	struct object *open[DEPTH_MOST]; /* the object last read at each depth */
	struct str word, line, schema, name, value;
};

static void unescape(struct str *out, const char *text)
{
	for (; *text; text++) {
		if (*text == '\\' && text[1]) {
			text++;
			str_char(out, *text == 'n' ? '\n' : *text == 'r' ? '\r' : *text);
		} else {
			str_char(out, *text);
		}
	}
}

/* Splits the first word off; gives what follows the space behind it. */
static const char *first_word(struct str *word, const char *line)
{
	size_t length = strcspn(line, " ");

	str_clear(word);
	str_add_bytes(word, line, length);
	return line[length] ? line + length + 1 : line + length;
}

static int read_attr(struct reader *r, size_t depth, const char *line)
{
	const char *value = first_word(&r->word, line);
	enum attr_id id = attr_by_id(str_text(&r->word));

	if (id == ATTR_NONE || depth == 0 || !r->open[depth - 1])
		return 0;
	str_clear(&r->value);
	unescape(&r->value, value);
	attr_set(r->catalog, r->open[depth - 1], id, str_text(&r->value));
	return 1;
}

static int read_object(struct reader *r, size_t depth, const char *line)
{
	const char *rest = first_word(&r->word, line);
	enum kind kind = kind_by_id(str_text(&r->word));
	struct object *parent = depth ? r->open[depth - 1] : NULL;

	if (kind == KIND_NONE || (depth && !parent))
		return 0;
	str_clear(&r->line);
	unescape(&r->line, rest);
	rest = names_next(str_text(&r->line), &r->schema, &r->name);
	if (!rest)
		return 0;
	str_clear(&r->value);
	str_add(&r->value, *rest == ' ' ? rest + 1 : rest);
	if (catalog_find(r->catalog, parent, kind, str_text(&r->schema), str_text(&r->name), str_text(&r->value)))
		return 0;
	r->open[depth] =
	        catalog_add(r->catalog, parent, kind, str_text(&r->schema), str_text(&r->name), str_text(&r->value));
	memset(r->open + depth + 1, 0, (DEPTH_MOST - depth - 1) * sizeof(r->open[0]));
	return 1;
}

static int read_line(struct reader *r, const char *line)
{
	size_t spaces = strspn(line, " ");
	size_t depth = spaces / 2;

	line += spaces;
	if (*line == '\0' || *line == '#')
		return 1;
	if (spaces % 2 || depth >= DEPTH_MOST)
		return 0;
	return *line == '.' ? read_attr(r, depth, line + 1) : read_object(r, depth, line);
}

int catalog_read(struct catalog *c, const char *text, size_t length)
{
	struct reader r = { .catalog = c };
	struct str line = { 0 };
	const char *end = text + length;
	int number = 0, wrong = 0;

	while (text < end && !wrong) {
		const char *stop = memchr(text, '\n', (size_t)(end - text));

		stop = stop ? stop : end;
		number++;
		str_clear(&line);
		str_add_bytes(&line, text, (size_t)(stop - text));
		if (strlen(str_text(&line)) != line.length || !read_line(&r, str_text(&line)))
			wrong = number;
		text = stop + 1;
	}
	if (str_failed(&line) || c->mem->failed)
		wrong = wrong ? wrong : number + 1;
	str_free(&line);
	str_free(&r.word);
	str_free(&r.line);
	str_free(&r.schema);
	str_free(&r.name);
	str_free(&r.value);
	return wrong;
}
