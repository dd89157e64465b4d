/* A column that goes from a parent table but stays in tables that inherit from it. */
#include <string.h>

#include "compiler/postgres/plan.h"

/* The column of the same name in `table`, where that inherits from the column's table. */
static const struct object *below(const struct catalog *c, const struct object *table, const struct object *column)
{
	const char *list = attr_get(table, ATTR_INHERITS);
	struct str schema = { 0 }, name = { 0 };
	int inherits = 0;

	while (!inherits && list && (list = names_next(list, &schema, &name))) {
		inherits = strcmp(str_text(&name), column->parent->name) == 0 &&
		           strcmp(str_text(&schema), column->parent->schema) == 0;
		str_clear(&schema);
		str_clear(&name);
	}
	str_free(&schema);
	str_free(&name);
	return inherits ? catalog_find(c, table, KIND_COLUMN, NULL, column->name, NULL) : NULL;
}

static void say(struct plan *p, const struct object *column, const char *only)
{
	struct str sql = { 0 };
	struct step *step;

	postgres_add(&sql, "alter table ", only, NULL);
	postgres_plain_name(&sql, column->parent);
	str_add(&sql, " drop column ");
	str_ident(&sql, column->name);
	step = plan_add(p, ACTION_DROP, column, mem_text(p->mem, str_text(&sql)), NULL);
	step->lock = LOCK_ACCESS_EXCLUSIVE;
	step->locked = column->parent;
	step->hazards = HAZARD_BIT(DATA_LOSS) | HAZARD_BIT(BACKWARD_INCOMPATIBLE);
	str_free(&sql);
}

int postgres_drop_from_parent(struct plan *p, const struct object *column)
{
	const struct object *table, *child;
	int kept = 0;

	if (column->kind != KIND_COLUMN || column->parent->kind != KIND_TABLE || attr_get(column, ATTR_INHERITED))
		return 0;
	for (table = p->have->objects; table && !kept; table = table->next) {
		child = table->kind == KIND_TABLE ? below(p->have, table, column) : NULL;
		kept = child && plan_keeps(p, child);
	}
	if (!kept)
		return 0;
	say(p, column, "only ");
	for (table = p->have->objects; table; table = table->next) {
		child = table->kind == KIND_TABLE ? below(p->have, table, column) : NULL;
		if (child && !plan_keeps(p, child) && attr_get(child, ATTR_INHERITED))
			say(p, child, "");
	}
	return 1;
}
