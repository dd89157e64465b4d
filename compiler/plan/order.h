#ifndef COMPILER_ORDER_H
#define COMPILER_ORDER_H
/*
 * Inside of the order of creation (order*.c): objects as the nodes of a graph, an edge from each to what it needs.
 */
#include "compiler/plan/dialect.h"

enum edge_state { EDGE_HARD, EDGE_SOFT, EDGE_DROPPED };

struct edge {
	uint32_t to;
	enum edge_state state;
};

struct node {
	const struct object *object;
	const char *module;
	uint32_t first_edge, edge_count;
	uint32_t circle; /* number of the strongly connected component */
	uint32_t module_rank;
	int effective;
	int is_done;
};

struct graph {
	struct mem *mem;
	const struct dialect *dialect;
	struct node *nodes;
	size_t count, room;
	struct edge *edges;
	size_t edge_count, edge_room;
	uint32_t *node_of; /* by object.order: number of the node it belongs to, from 1 */
	size_t order_count;
	uint32_t *finished; /* nodes, what they need first */
};

/* Adds an edge; edges of a node are added one after the other. */
void graph_add_edge(struct graph *g, uint32_t to, enum edge_state state);

/*
 * Numbers the circles (strongly connected components) and fills `finished`: what nothing else needs comes last. Returns
 * how many there are: as many as nodes where nothing goes in a circle.
 */
size_t graph_find_circles(struct graph *g);

/* Drops the soft edges within circles. */
void graph_drop_soft_edges(struct graph *g);

/* Reports each circle of more than one node that is left. */
void graph_report_circles(struct graph *g, struct diag *d);

/*
 * Gives each node the rank of its module: modules in order of their first object, but behind those whose tables they
 * need.
 */
void graph_rank_modules(struct graph *g);

/* Names of routines, to find which of them a body mentions. */
struct mentions;
struct mentions *mentions_new(const struct graph *g);

/* Adds a soft edge for each routine that the body of this node's routine mentions. */
void mentions_add_edges(const struct mentions *m, struct graph *g, uint32_t node);

#endif
