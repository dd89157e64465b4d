#ifndef COMPILER_PLAN_ORDER_H
#define COMPILER_PLAN_ORDER_H
/* Inside of the order: plan_order.c has the graph, plan_order_parent.c and plan_order_name.c further edges of it. */

#include "compiler/plan/plan.h"

/* The node that does something about an object: itself, or the one of the parent it is part of. */
struct note *order_acting(const struct side *s, const struct object *o);

/* What the object needs is before the node. */
void order_needs(struct planning *p, struct note *node, const struct object *o);

/* ---- plan_order_parent.c: of tables and those below them ---- */

int order_comes_down(const struct object *part);
int order_came_down(const struct object *part);
int order_fits_before(const struct planning *p, const struct note *node);
int order_gets_parent(const struct note *altered);
int order_waits_for_parents(struct planning *p, const struct object *o);
void order_under_parents(struct planning *p, struct note *node);
void order_handed_over(struct planning *p, struct note *node);
void order_above_partitions(struct planning *p, struct note *node);
void order_made_own(struct planning *p, struct note *node);
void order_left(struct planning *p, struct note *node, const struct object *parent);

/* ---- plan_order_name.c ---- */

void order_names(struct planning *p);

#endif
