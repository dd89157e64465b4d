/* The order of modules: a graph of its own, from one to each whose tables it needs. */
#include <stdlib.h>
#include <string.h>

#include "compiler/plan/order.h"

static int by_number(uint32_t a, uint32_t b)
{
	return a < b ? -1 : a > b;
}

static int is_table_phase(const struct node *n)
{
	return n->effective >= 30 && n->effective < 40;
}

struct modules {
	const char **names;
	size_t count, room;
	uint32_t last; /* the one asked for last: objects of a module mostly follow each other */
};

static uint32_t module_number(struct graph *g, struct modules *m, const char *name)
{
	uint32_t i;

	if (m->count && strcmp(m->names[m->last], name) == 0)
		return m->last;
	for (i = 0; i < m->count && strcmp(m->names[i], name) != 0; i++)
		;
	if (i == m->count) {
		m->names = mem_grow(g->mem, m->names, m->count, &m->room, sizeof(*m->names));
		m->names[m->count++] = name;
	}
	m->last = i;
	return i;
}

static void add_module_edges(struct graph *g, struct graph *of, const struct node *n)
{
	uint32_t k;

	for (k = n->first_edge; is_table_phase(n) && k < n->first_edge + n->edge_count; k++) {
		const struct node *needed = &g->nodes[g->edges[k].to];

		if (needed->module_rank == n->module_rank || !is_table_phase(needed) ||
		    g->edges[k].state == EDGE_DROPPED)
			continue;
		graph_add_edge(of, needed->module_rank, EDGE_HARD);
	}
}

static int by_module(const void *left, const void *right)
{
	const struct node *a = *(struct node *const *)left, *b = *(struct node *const *)right;
	int by = by_number(a->module_rank, b->module_rank);

	return by ? by : by_number(a->object->order, b->object->order);
}

/* The graph of modules: one needs another where one of its tables needs one of the other's. */
static void connect_modules(struct graph *g, struct graph *of)
{
	struct node **sorted = mem_array(g->mem, g->count + 1, sizeof(*sorted));
	size_t m, i;

	if (!sorted)
		return;
	for (i = 0; i < g->count; i++)
		sorted[i] = &g->nodes[i];
	qsort(sorted, g->count, sizeof(*sorted), by_module);
	for (m = i = 0; m < of->count; m++) {
		of->nodes[m].first_edge = (uint32_t)of->edge_count;
		for (; i < g->count && sorted[i]->module_rank == m; i++)
			add_module_edges(g, of, sorted[i]);
		of->nodes[m].edge_count = (uint32_t)of->edge_count - of->nodes[m].first_edge;
	}
}

void graph_rank_modules(struct graph *g)
{
	struct modules m = { 0 };
	struct graph of = { .mem = g->mem };
	uint32_t *rank;
	uint32_t i;

	for (i = 0; i < g->count; i++) /* it is the tables by which modules are known */
		if (is_table_phase(&g->nodes[i]))
			module_number(g, &m, g->nodes[i].module);
	for (i = 0; i < g->count; i++)
		g->nodes[i].module_rank = module_number(g, &m, g->nodes[i].module);
	of.count = m.count;
	of.nodes = mem_array(g->mem, m.count + 1, sizeof(*of.nodes));
	of.finished = mem_array(g->mem, m.count + 1, sizeof(uint32_t));
	rank = mem_array(g->mem, m.count + 1, sizeof(uint32_t));
	if (g->mem->failed)
		return;
	connect_modules(g, &of);
	graph_find_circles(&of);
	for (i = 0; i < m.count; i++)
		rank[of.finished[i]] = i;
	for (i = 0; i < g->count; i++)
		g->nodes[i].module_rank = rank[g->nodes[i].module_rank];
}
