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
	size_t plain = strcspn(value, "\\\n\r");

	str_add_bytes(s, value, plain);
	for (value += plain; *value; value += plain) {
		str_add(s, *value == '\\' ? "\\\\" : *value == '\n' ? "\\n" : "\\r");
		plain = strcspn(++value, "\\\n\r");
		str_add_bytes(s, value, plain);
	}
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

/* The text is copied once and cut where it stands: words and values are pieces of that copy. */
struct reader {
	struct catalog *catalog;
	struct object *open[DEPTH_MOST]; /* the object last read at each depth */
	struct str schema, name;
};

static char *unescape(char *text)
{
	char *from = strchr(text, '\\'), *to = from;

	for (; from && *from; from++) {
		if (*from == '\\' && from[1]) {
			from++;
			*to++ = *from == 'n' ? '\n' : *from == 'r' ? '\r' : *from;
		} else {
			*to++ = *from;
		}
	}
	if (to)
		*to = '\0';
	return text;
}

/* Cuts the first word off; gives what follows the space behind it. */
static char *first_word(char *line)
{
	line += strcspn(line, " ");
	if (*line)
		*line++ = '\0';
	return line;
}

static int read_attr(struct reader *r, size_t depth, char *line)
{
	char *value = first_word(line);
	enum attr_id id = attr_by_id(line);

	if (id == ATTR_NONE || depth == 0 || !r->open[depth - 1])
		return 0;
	attr_take(r->catalog, r->open[depth - 1], id, unescape(value));
	return 1;
}

static int read_object(struct reader *r, size_t depth, char *line)
{
	char *names = unescape(first_word(line));
	enum kind kind = kind_by_id(line);
	struct object *parent = depth ? r->open[depth - 1] : NULL;
	const char *signature;

	if (kind == KIND_NONE || (depth && !parent))
		return 0;
	signature = names_next(names, &r->schema, &r->name);
	if (!signature)
		return 0;
	signature += *signature == ' ';
	r->open[depth] = catalog_add_new(r->catalog, parent, kind, str_text(&r->schema), str_text(&r->name), signature);
	memset(r->open + depth + 1, 0, (DEPTH_MOST - depth - 1) * sizeof(r->open[0]));
	return r->open[depth] != NULL;
}

static int read_line(struct reader *r, char *line)
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
	char *line = mem_copy(c->mem, text, length), *end = line + length, *stop;
	int number = 0, wrong = 0;

	for (; line && line < end && !wrong; line = stop + 1) {
		stop = memchr(line, '\n', (size_t)(end - line));
		stop = stop ? stop : end;
		*stop = '\0';
		number++;
		if (strlen(line) != (size_t)(stop - line) || !read_line(&r, line))
			wrong = number;
	}
	if (c->mem->failed)
		wrong = wrong ? wrong : number + 1;
	str_free(&r.schema);
	str_free(&r.name);
	return wrong;
}
