/*
 * Which routines the body of another one mentions. PostgreSQL does not ask for them when the function is made, but
 * looks into the body where it is used soon after, in an index or a materialized view. A word that is by chance the
 * name of a routine does no harm: these edges are soft.
 */
#include <string.h>

#include "compiler/plan/order.h"

struct mention {
	uint32_t node;
	uint32_t next; /* of the same bucket, from 1; 0: none */
};

struct mentions {
	struct mention *items;
	uint32_t *buckets;
	size_t count, room, bucket_count;
};

static size_t hash_of(const char *word, size_t length)
{
	size_t hash = 14695981039346656037u, i;

	for (i = 0; i < length; i++)
		hash = (hash ^ (unsigned char)word[i]) * 1099511628211u;
	return hash;
}

static int is_routine_node(const struct node *n)
{
	return n->object->kind == KIND_FUNCTION || n->object->kind == KIND_PROCEDURE ||
	       n->object->kind == KIND_AGGREGATE;
}

struct mentions *mentions_new(const struct graph *g)
{
	struct mentions *m = mem_alloc(g->mem, sizeof(*m));
	uint32_t i;

	if (!m)
		return NULL;
	for (m->bucket_count = 64; m->bucket_count < g->count;)
		m->bucket_count *= 2;
	m->buckets = mem_array(g->mem, m->bucket_count, sizeof(*m->buckets));
	for (i = 0; m->buckets && i < g->count; i++) {
		const char *name = g->nodes[i].object->name;
		uint32_t *bucket = &m->buckets[hash_of(name, strlen(name)) & (m->bucket_count - 1)];

		if (!is_routine_node(&g->nodes[i]))
			continue;
		m->items = mem_grow(g->mem, m->items, m->count, &m->room, sizeof(*m->items));
		if (!m->items)
			return NULL;
		m->items[m->count++] = (struct mention){ i, *bucket };
		*bucket = (uint32_t)m->count;
	}
	return m->buckets && m->count > 1 ? m : NULL;
}

static void add_mentioned(const struct mentions *m, struct graph *g, uint32_t node, const char *word, size_t length)
{
	uint32_t i = m->buckets[hash_of(word, length) & (m->bucket_count - 1)];

	for (; i; i = m->items[i - 1].next) {
		uint32_t to = m->items[i - 1].node;
		const char *name = g->nodes[to].object->name;

		if (to != node && strncmp(name, word, length) == 0 && !name[length])
			graph_add_edge(g, to, EDGE_SOFT);
	}
}

static int is_word_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
	       (unsigned char)c >= 0x80;
}

void mentions_add_edges(const struct mentions *m, struct graph *g, uint32_t node)
{
	const char *body = attr_get(g->nodes[node].object, ATTR_BODY);
	size_t length;

	for (; body && *body; body += length ? length : 1) {
		length = 0;
		while (is_word_byte(body[length]))
			length++;
		if (length)
			add_mentioned(m, g, node, body, length);
	}
}
