/*
 * JSON text of libpg_query -> nodes. The writer is known and trusted to be well-formed; what it may hold is unusual
 * depth, which ends the reading. Texts are decoded in place, nothing is copied.
 */
#include "compiler/sql/sql_tree.h"

#include <stdlib.h>
#include <string.h>

struct reader {
	struct mem *mem;
	char *p;
	int with_operators;
	struct sql_node *spare;
	size_t spare_count;
};

enum { NODES_AT_ONCE = 64 };

static struct sql_node *new_node(struct reader *r)
{
	if (r->spare_count == 0) {
		r->spare = mem_array(r->mem, NODES_AT_ONCE, sizeof(*r->spare));
		if (!r->spare)
			return NULL;
		r->spare_count = NODES_AT_ONCE;
	}
	r->spare_count--;
	return r->spare++;
}

static unsigned hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return (unsigned)(c - '0');
	if (c >= 'a' && c <= 'f')
		return (unsigned)(c - 'a' + 10);
	if (c >= 'A' && c <= 'F')
		return (unsigned)(c - 'A' + 10);
	return 0;
}

/* The character behind a backslash; \u00XX is all that the writer makes of control characters and < >. */
static char *decode_escape(struct reader *r, char *to)
{
	static const char plain[] = "b\bf\fn\nr\rt\t";
	char c = *r->p++;
	const char *found;

	if (c == 'u') {
		unsigned code = 0;

		for (int i = 0; i < 4 && *r->p; i++)
			code = code * 16 + hex_digit(*r->p++);
		*to++ = (char)(code & 0x7f);
		return to;
	}
	found = strchr(plain, c);
	*to++ = found && c ? found[1] : c;
	return to;
}

/* A text behind its opening quote; gives it decoded, the reader behind the closing one. */
static char *read_text(struct reader *r)
{
	char *start = r->p, *to;

	while (*r->p && *r->p != '"' && *r->p != '\\')
		r->p++;
	to = r->p;
	while (*r->p && *r->p != '"') {
		if (*r->p == '\\' && r->p[1]) {
			r->p++;
			to = decode_escape(r, to);
		} else {
			*to++ = *r->p++;
		}
	}
	if (*r->p)
		r->p++;
	*to = '\0';
	return start;
}

/* A number, true, false or null. What follows it is still to be read, so the end is marked by copying. */
static const char *read_word(struct reader *r)
{
	char *start = r->p;

	while (*r->p && !strchr(",]}", *r->p))
		r->p++;
	return mem_copy(r->mem, start, (size_t)(r->p - start));
}

/* Members that nobody asks for: a third of all. "name" is an operator where it is a list. */
static int is_dull(const struct reader *r, const char *key)
{
	static const char *const dull[] = { "boolop",      "funcformat",     "inh",     "kind",
		                            "limitOption", "nulls_ordering", "op",      "ordering",
		                            "override",    "relpersistence", "typemod", NULL };

	if (*r->p == '[')
		return !r->with_operators && strcmp(key, "name") == 0;
	for (int i = 0; dull[i] && dull[i][0] <= key[0]; i++)
		if (strcmp(dull[i], key) == 0)
			return 1;
	return 0;
}

/* Past a value, whatever it holds. */
static void skip_value(struct reader *r)
{
	int depth = 0;

	for (; *r->p; r->p++) {
		if (*r->p == '"') {
			for (r->p++; *r->p && *r->p != '"'; r->p++)
				if (*r->p == '\\' && r->p[1])
					r->p++;
			if (!*r->p)
				return;
		} else if (*r->p == '{' || *r->p == '[') {
			depth++;
		} else if (*r->p == '}' || *r->p == ']') {
			if (depth-- == 0)
				return;
		} else if (*r->p == ',' && depth == 0) {
			return;
		}
	}
}

static int read_value(struct reader *r, struct sql_node *node, int depth);

/* A member or an item; 0 when it cannot be read. A dull one is passed over: *read stays NULL. */
static int read_child(struct reader *r, int depth, int is_member, struct sql_node **read)
{
	const char *key = "";
	struct sql_node *child;

	*read = NULL;
	if (is_member) {
		if (*r->p++ != '"')
			return 0;
		key = read_text(r);
		if (*r->p++ != ':')
			return 0;
		if (is_dull(r, key)) {
			skip_value(r);
			return 1;
		}
	}
	child = new_node(r);
	if (!child)
		return 0;
	child->key = key;
	*read = child;
	return read_value(r, child, depth + 1);
}

static int read_members(struct reader *r, struct sql_node *node, int depth, char close)
{
	struct sql_node **tail = &node->child;

	r->p++;
	while (*r->p && *r->p != close) {
		struct sql_node *child;

		if (!read_child(r, depth, close == '}', &child))
			return 0;
		if (child) {
			*tail = child;
			tail = &child->next;
		}
		if (*r->p == ',')
			r->p++;
	}
	return *r->p++ == close;
}

static int read_value(struct reader *r, struct sql_node *node, int depth)
{
	if (depth > SQL_DEPTH)
		return 0;
	switch (*r->p) {
	case '{':
		return read_members(r, node, depth, '}');
	case '[':
		return read_members(r, node, depth, ']');
	case '"':
		r->p++;
		node->text = read_text(r);
		return 1;
	default:
		node->text = read_word(r);
		return node->text && *node->text;
	}
}

const struct sql_node *sql_tree_read(struct mem *mem, char *json, int with_operators)
{
	struct reader r = { .mem = mem, .p = json, .with_operators = with_operators };
	struct sql_node *root = new_node(&r);

	if (!root)
		return NULL;
	root->key = "";
	return read_value(&r, root, 0) ? root : NULL;
}

const struct sql_node *sql_get(const struct sql_node *node, const char *key)
{
	if (!node)
		return NULL;
	for (const struct sql_node *child = node->child; child; child = child->next)
		if (strcmp(child->key, key) == 0)
			return child;
	return NULL;
}

const char *sql_text(const struct sql_node *node, const char *key)
{
	const struct sql_node *member = sql_get(node, key);

	return member ? member->text : NULL;
}

const struct sql_node *sql_items(const struct sql_node *node, const char *key)
{
	const struct sql_node *member = sql_get(node, key);

	return member ? member->child : NULL;
}

long sql_number(const struct sql_node *node, const char *key, long otherwise)
{
	const char *text = sql_text(node, key);

	return text ? strtol(text, NULL, 10) : otherwise;
}

size_t sql_count(const struct sql_node *node, const char *key)
{
	size_t count = 0;

	for (const struct sql_node *item = sql_items(node, key); item; item = item->next)
		count++;
	return count;
}

const char *sql_string(const struct sql_node *item)
{
	return sql_text(sql_is(item, "String"), "sval");
}

const struct sql_node *sql_is(const struct sql_node *item, const char *type)
{
	return item && item->child && strcmp(item->child->key, type) == 0 ? item->child : NULL;
}
