/*
 * The order of creation. Catalog in, a list of the objects that are created on their own out, each behind what it
 * needs.
 *
 * Objects are nodes, dependencies are edges. Circles are looked for twice: with all edges, after which the soft ones
 * within a circle are dropped; a circle that is left then is a mistake. An edge is soft where PostgreSQL does not ask
 * for it: a function's body may name what is not there yet, a sequence gets its owner later.
 */
#include <stdlib.h>
#include <string.h>

#include "compiler/plan/order.h"

enum { FOREIGN_KEY_PHASE = 60 };

void graph_add_edge(struct graph *g, uint32_t to, enum edge_state state)
{
	g->edges = mem_grow(g->mem, g->edges, g->edge_count, &g->edge_room, sizeof(*g->edges));
	g->edges[g->edge_count++] = (struct edge){ to, state };
}

/* An object below another is never asked for before it: the index of a materialized view does not pull the view early.
 */
static int phase_of(const struct object *o)
{
	int phase = o->kind == KIND_CONSTRAINT && attr_is(o, ATTR_FORM, "foreign key") ? FOREIGN_KEY_PHASE
	                                                                               : kinds[o->kind].phase;

	return o->parent && phase < kinds[o->parent->kind].phase ? kinds[o->parent->kind].phase : phase;
}

static void add_node(struct graph *g, const struct object *o)
{
	const char *module = attr_get(object_top(o), ATTR_MODULE);

	g->nodes = mem_grow(g->mem, g->nodes, g->count, &g->room, sizeof(*g->nodes));
	g->nodes[g->count++] = (struct node){ .object = o, .effective = phase_of(o), .module = module ? module : "" };
}

/* A node for each object that is no part; parts go to the node of their parent. */
static void add_nodes(struct graph *g, const struct object *list, uint32_t parent)
{
	for (; list; list = list->next) {
		uint32_t node = parent;

		if (!parent || !g->dialect->is_part(list)) {
			add_node(g, list);
			node = (uint32_t)g->count;
		}
		if (list->order <= g->order_count)
			g->node_of[list->order] = node;
		add_nodes(g, list->children, node);
	}
}

static int is_routine(const struct object *o)
{
	return o->kind == KIND_FUNCTION || o->kind == KIND_PROCEDURE;
}

static int has_body_of_text(const struct object *o)
{
	return is_routine(o) && !attr_find(o, ATTR_ATOMIC);
}

static int is_word_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
	       (unsigned char)c >= 0x80;
}

/* Does the text hold the name as a word? */
static int mentions(const struct object *o, enum attr_id id, const char *name)
{
	const char *text = attr_get(o, id), *at;
	size_t length = strlen(name);

	for (at = text; at && (at = strstr(at, name)); at++)
		if ((at == text || !is_word_byte(at[-1])) && !is_word_byte(at[length]))
			return 1;
	return 0;
}

/* What a routine needs to be declared stands in its head: in the arguments with their defaults, in the result. */
static int is_in_head(const struct object *routine, const char *name)
{
	return mentions(routine, ATTR_ARGUMENTS, name) || mentions(routine, ATTR_RETURNS, name) ||
	       mentions(routine, ATTR_SUPPORT, name) || mentions(routine, ATTR_TRANSFORM, name);
}

static int depends_on(const struct object *o, const struct object *needed)
{
	size_t i;

	for (i = 0; i < o->dep_count; i++)
		if (o->deps[i] == needed)
			return 1;
	return 0;
}

/* A base type is made by its input and output functions, for which it is there as a shell. */
static int is_shell_for(const struct object *type, const struct object *function)
{
	return (type->kind == KIND_TYPE || type->kind == KIND_RANGE) && is_routine(function) &&
	       depends_on(type, function);
}

static int is_soft(const struct object *o, const struct object *needed)
{
	const struct object *top = object_top(needed);

	if (o->kind == KIND_SEQUENCE)
		return top->kind == KIND_TABLE;
	if (is_shell_for(top, o))
		return 1;
	return has_body_of_text(o) && kinds[top->kind].phase >= kinds[KIND_COLLATION].phase &&
	       !is_in_head(o, top->name);
}

static void add_edge(struct graph *g, size_t from, const struct object *o, const struct object *needed)
{
	uint32_t to = needed->order <= g->order_count ? g->node_of[needed->order] : 0;

	if (!to || to - 1 == from)
		return;
	graph_add_edge(g, to - 1, is_soft(o, needed) ? EDGE_SOFT : EDGE_HARD);
}

/* Edges of an object and its parts. */
static void add_edges(struct graph *g, size_t node, const struct object *o)
{
	const struct object *child;
	size_t i;

	for (i = 0; i < o->dep_count; i++)
		add_edge(g, node, o, o->deps[i]);
	for (child = o->children; child; child = child->next)
		if (g->node_of[child->order] == node + 1)
			add_edges(g, node, child);
}

static void connect(struct graph *g)
{
	struct mentions *mentions = mentions_new(g);
	size_t i;

	for (i = 0; i < g->count; i++) {
		const struct object *o = g->nodes[i].object;

		g->nodes[i].first_edge = (uint32_t)g->edge_count;
		if (o->parent)
			add_edge(g, i, o, o->parent);
		add_edges(g, i, o);
		if (mentions && has_body_of_text(o))
			mentions_add_edges(mentions, g, (uint32_t)i);
		g->nodes[i].edge_count = (uint32_t)g->edge_count - g->nodes[i].first_edge;
	}
}

/* What a dependent needs early is made early: `finished` from its end walks dependents first. */
static void spread_phases(struct graph *g)
{
	size_t i;
	uint32_t k;

	for (i = g->count; i-- > 0;) {
		const struct node *n = &g->nodes[g->finished[i]];

		for (k = n->first_edge; k < n->first_edge + n->edge_count; k++) {
			struct node *needed = &g->nodes[g->edges[k].to];

			if (g->edges[k].state != EDGE_DROPPED && n->effective < needed->effective)
				needed->effective = n->effective;
		}
	}
}

/* ---- the order itself ---- */

static int by_number(uint32_t a, uint32_t b)
{
	return a < b ? -1 : a > b;
}

static int by_rank(const void *left, const void *right)
{
	const struct node *a = *(struct node *const *)left, *b = *(struct node *const *)right;
	int by = a->effective - b->effective;

	by = by ? by : by_number(a->module_rank, b->module_rank);
	return by ? by : by_number(a->object->order, b->object->order);
}

struct emission {
	const struct object **ordered;
	int *effective;
	size_t count;
	uint32_t *path;
	uint32_t *next_edge;
};

static void emit(struct graph *g, struct emission *e, uint32_t root)
{
	size_t depth = 1;

	e->path[0] = root;
	g->nodes[root].is_done = 1;
	while (depth) {
		uint32_t node = e->path[depth - 1];
		const struct node *n = &g->nodes[node];
		const struct edge *edge;

		if (e->next_edge[node] == n->edge_count) {
			e->ordered[e->count] = n->object;
			e->effective[e->count++] = n->effective;
			depth--;
			continue;
		}
		edge = &g->edges[n->first_edge + e->next_edge[node]++];
		if (edge->state == EDGE_DROPPED || g->nodes[edge->to].is_done)
			continue;
		g->nodes[edge->to].is_done = 1;
		e->path[depth++] = edge->to;
	}
}

static void emit_all(struct graph *g, struct emission *e)
{
	struct node **sorted = mem_array(g->mem, g->count + 1, sizeof(*sorted));
	size_t i;

	e->path = mem_array(g->mem, g->count + 1, sizeof(uint32_t));
	e->next_edge = mem_array(g->mem, g->count + 1, sizeof(uint32_t));
	if (g->mem->failed)
		return;
	for (i = 0; i < g->count; i++)
		sorted[i] = &g->nodes[i];
	qsort(sorted, g->count, sizeof(*sorted), by_rank);
	for (i = 0; i < g->count; i++)
		if (!sorted[i]->is_done)
			emit(g, e, (uint32_t)(sorted[i] - g->nodes));
}

size_t order_objects(struct mem *mem, const struct dialect *dialect, const struct catalog *c, struct diag *d,
                     const struct object ***ordered, int **effective)
{
	struct graph g = { .mem = mem, .dialect = dialect, .order_count = c->count };
	struct emission e = { 0 };

	g.node_of = mem_array(mem, c->count + 1, sizeof(uint32_t));
	if (!g.node_of)
		return 0;
	add_nodes(&g, c->objects, 0);
	connect(&g);
	g.finished = mem_array(mem, g.count + 1, sizeof(uint32_t));
	e.ordered = mem_array(mem, g.count + 1, sizeof(*e.ordered));
	e.effective = mem_array(mem, g.count + 1, sizeof(*e.effective));
	if (mem->failed)
		return 0;
	if (graph_find_circles(&g) < g.count) {
		graph_drop_soft_edges(&g);
		graph_find_circles(&g);
		graph_report_circles(&g, d);
	}
	spread_phases(&g);
	graph_rank_modules(&g);
	emit_all(&g, &e);
	*ordered = e.ordered;
	*effective = e.effective;
	return e.count;
}
