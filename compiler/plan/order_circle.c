/* Circles in the graph of objects, by Tarjan's algorithm: found, opened where that is allowed, reported where not. */
#include <string.h>

#include "compiler/plan/order.h"

/* Tarjan's walk, with a stack of its own: a chain of views may be long. */
struct walk {
	uint32_t *index, *low; /* by node; index 0: not seen yet */
	uint32_t *path;        /* nodes being walked */
	uint32_t *next_edge;   /* by node */
	uint32_t *open;        /* nodes whose circle is not known yet */
	char *is_open;
	size_t path_count, open_count, finished;
	uint32_t last_index, circles;
};

static void enter(struct walk *w, uint32_t node)
{
	w->index[node] = w->low[node] = ++w->last_index;
	w->path[w->path_count++] = node;
	w->open[w->open_count++] = node;
	w->is_open[node] = 1;
}

static void lower(uint32_t *low, uint32_t to)
{
	if (to < *low)
		*low = to;
}

static void leave(struct graph *g, struct walk *w, uint32_t node)
{
	uint32_t last;

	g->finished[w->finished++] = node;
	w->path_count--;
	if (w->path_count)
		lower(&w->low[w->path[w->path_count - 1]], w->low[node]);
	if (w->low[node] != w->index[node])
		return;
	w->circles++;
	do {
		last = w->open[--w->open_count];
		w->is_open[last] = 0;
		g->nodes[last].circle = w->circles;
	} while (last != node);
}

static void walk_from(struct graph *g, struct walk *w, uint32_t root)
{
	enter(w, root);
	while (w->path_count) {
		uint32_t node = w->path[w->path_count - 1];
		const struct node *n = &g->nodes[node];
		const struct edge *e;

		if (w->next_edge[node] == n->edge_count) {
			leave(g, w, node);
			continue;
		}
		e = &g->edges[n->first_edge + w->next_edge[node]++];
		if (e->state == EDGE_DROPPED)
			continue;
		if (!w->index[e->to])
			enter(w, e->to);
		else if (w->is_open[e->to])
			lower(&w->low[node], w->index[e->to]);
	}
}

size_t graph_find_circles(struct graph *g)
{
	struct walk w = { 0 };
	uint32_t i;

	w.index = mem_array(g->mem, g->count + 1, sizeof(uint32_t));
	w.low = mem_array(g->mem, g->count + 1, sizeof(uint32_t));
	w.path = mem_array(g->mem, g->count + 1, sizeof(uint32_t));
	w.next_edge = mem_array(g->mem, g->count + 1, sizeof(uint32_t));
	w.open = mem_array(g->mem, g->count + 1, sizeof(uint32_t));
	w.is_open = mem_array(g->mem, g->count + 1, 1);
	if (g->mem->failed)
		return g->count;
	for (i = 0; i < g->count; i++)
		if (!w.index[i])
			walk_from(g, &w, i);
	return w.circles;
}

void graph_drop_soft_edges(struct graph *g)
{
	size_t i;
	uint32_t k;

	for (i = 0; i < g->count; i++) {
		const struct node *n = &g->nodes[i];

		for (k = n->first_edge; k < n->first_edge + n->edge_count; k++)
			if (g->edges[k].state == EDGE_SOFT && g->nodes[g->edges[k].to].circle == n->circle)
				g->edges[k].state = EDGE_DROPPED;
	}
}

/* The next node of the same circle that this one needs; itself where there is none. */
static uint32_t next_in_circle(const struct graph *g, uint32_t node)
{
	const struct node *n = &g->nodes[node];
	uint32_t k;

	for (k = n->first_edge; k < n->first_edge + n->edge_count; k++)
		if (g->edges[k].state != EDGE_DROPPED && g->nodes[g->edges[k].to].circle == n->circle)
			return g->edges[k].to;
	return node;
}

static void report_circle(struct graph *g, struct diag *d, uint32_t node)
{
	char *seen = mem_array(g->mem, g->count + 1, 1);
	const struct object *first;
	struct str path = { 0 };
	uint32_t start;

	if (!seen)
		return;
	for (; !seen[node]; node = next_in_circle(g, node)) /* into the circle itself, wherever it was entered */
		seen[node] = 1;
	start = node;
	first = g->nodes[start].object;
	do {
		object_identity(&path, g->nodes[node].object);
		str_add(&path, " -> ");
		node = next_in_circle(g, node);
	} while (node != start);
	object_identity(&path, first);
	diag_add(d, DIAG_DEPENDENCY_CYCLE, first->at, first->at + (first->at ? (uint32_t)strlen(first->name) : 0),
	         "these need each other: %s", str_text(&path));
	str_free(&path);
}

/* Each circle of more than one node once. */
void graph_report_circles(struct graph *g, struct diag *d)
{
	char *told = mem_array(g->mem, g->count + 2, 1);
	uint32_t i;

	for (i = 0; d && told && i < g->count; i++) {
		uint32_t circle = g->nodes[i].circle;

		if (!told[circle] && next_in_circle(g, i) != i)
			report_circle(g, d, i);
		told[circle] |= next_in_circle(g, i) != i;
	}
}
