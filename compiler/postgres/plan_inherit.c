/*
 * What a table has from its parents: columns, checks, indexes that come with the parent's, or when it gets the parent,
 * and that become its own when it leaves.
 */
#include <string.h>

#include "compiler/postgres/plan.h"

static int same_parents(const struct object *a, const struct object *b)
{
	return attr_same(a, b, ATTR_PARTITION_OF) && attr_same(a, b, ATTR_INHERITS);
}

/* The table of a catalog that stands first in the list. */
static const struct object *find_table(const struct catalog *c, const char *list)
{
	struct str schema = { 0 }, name = { 0 };
	const struct object *found = NULL;

	if (list && names_next(list, &schema, &name))
		found = catalog_find(c, NULL, KIND_TABLE, str_text(&schema), str_text(&name), NULL);
	str_free(&schema);
	str_free(&name);
	return found;
}

int postgres_is_from_parent(const struct catalog *c, const struct object *o)
{
	const char *list = attr_get(o->parent, ATTR_PARTITION_OF);
	struct str item = { 0 };
	int found = 0;

	if (!list)
		list = attr_get(o->parent, ATTR_INHERITS);
	while (!found && list && (list = postgres_next_item(list, &item))) {
		const struct object *parent = find_table(c, str_text(&item));

		found = parent && catalog_find(c, parent, o->kind, NULL, o->name, NULL);
	}
	str_free(&item);
	return found;
}

int postgres_follows_parent(const struct plan *p, const struct object *column)
{
	const struct note *twin = note_of(&p->making->have, column)->twin,
	                  *table = note_of(&p->making->have, column->parent)->twin;

	return table && table->done && twin ? postgres_is_from_parent(p->want, twin->object)
	                                    : postgres_is_from_parent(p->have, column);
}

int postgres_is_inheritable(const struct object *o)
{
	return o->kind == KIND_COLUMN || (o->kind == KIND_CONSTRAINT && attr_is(o, ATTR_FORM, "check"));
}

const struct object *postgres_without(struct mem *mem, const struct object *o, enum attr_id id)
{
	struct object *left = mem_alloc(mem, sizeof(*left));
	uint16_t i;

	*left = *o;
	left->attrs = mem_array(mem, o->attr_count, sizeof(*left->attrs));
	left->attr_count = 0;
	for (i = 0; i < o->attr_count; i++)
		if (o->attrs[i].id != id)
			left->attrs[left->attr_count++] = o->attrs[i];
	return left;
}

const struct object *postgres_with(struct mem *mem, const struct object *o, enum attr_id id, const char *value)
{
	const struct object *bare = postgres_without(mem, o, id);
	struct object *left = mem_alloc(mem, sizeof(*left));
	uint16_t i, at = 0;

	*left = *bare;
	left->attrs = mem_array(mem, (size_t)bare->attr_count + 1, sizeof(*left->attrs));
	while (at < bare->attr_count && bare->attrs[at].id < id)
		at++;
	for (i = 0; i < at; i++)
		left->attrs[i] = bare->attrs[i];
	left->attrs[at] = (struct attr){ .id = id, .value = value };
	for (; i < bare->attr_count; i++)
		left->attrs[i + 1] = bare->attrs[i];
	left->attr_count = (uint16_t)(bare->attr_count + 1);
	left->attr_mask |= attr_bit(id);
	return left;
}

const struct object *postgres_own(struct mem *mem, const struct object *o)
{
	return postgres_without(mem, postgres_without(mem, o, ATTR_INHERITED), ATTR_ATTACHED_TO);
}

/* The table on the other side of the plan. */
static const struct object *same_table(const struct catalog *c, const struct object *part)
{
	const struct object *table = part->parent;

	return table && table->kind == KIND_TABLE ? catalog_find(c, NULL, KIND_TABLE, table->schema, table->name, NULL)
	                                          : NULL;
}

static int is_inherited(const struct object *o)
{
	return attr_get(o, ATTR_INHERITED) || attr_get(o, ATTR_ATTACHED_TO);
}

/* What a table has from its parent comes with the parent's, or when it gets the parent. */
int postgres_comes_with_parent(const struct plan *p, const struct object *o)
{
	return attr_get(o, ATTR_INHERITED) && postgres_is_inheritable(o) && same_table(p->have, o) &&
	       postgres_is_from_parent(p->want, o);
}

int postgres_is_given(const struct plan *p, const struct object *o)
{
	const struct object *had = postgres_is_inheritable(o) ? same_table(p->have, o) : NULL;
	const struct note *n = note_of(&p->making->want, o);

	return had && n->goes && !(n->twin && postgres_becomes_inherited(n->twin->object, o)) &&
	       !same_parents(had, o->parent) && postgres_is_from_parent(p->want, o);
}

/* A key that is made with its table. */
static int comes_with_table(const struct plan *p, const struct object *o)
{
	const struct note *n = note_of(&p->making->want, o);

	return o->kind == KIND_CONSTRAINT && n->goes && !n->acts;
}

/* The index or key of the parent that it is attached to, if that is there all through the plan or as long as the
 * parent. */
static const struct object *kept_above(const struct plan *p, const struct object *o)
{
	const struct object *of, *had;
	size_t i;

	for (i = 0; i < o->dep_count; i++) {
		if (o->deps[i]->kind != o->kind || o->deps[i]->parent == o->parent)
			continue;
		of = same_table(p->have, o->deps[i]);
		had = of ? catalog_find(p->have, of, o->kind, NULL, o->deps[i]->name, NULL) : NULL;
		if ((had && plan_keeps(p, had)) || comes_with_table(p, o->deps[i]))
			return o->deps[i];
	}
	return NULL;
}

/* A new partition gets its own index for each that its parent has already. */
int postgres_is_made_by_partition(const struct plan *p, const struct object *o)
{
	size_t i;

	if (o->kind != KIND_INDEX || !attr_get(o, ATTR_ATTACHED_TO) || same_table(p->have, o))
		return 0;
	for (i = 0; i < o->dep_count; i++)
		if (o->deps[i]->kind == KIND_INDEX && postgres_is_made_by_partition(p, o->deps[i]))
			return 1;
	return kept_above(p, o) != NULL;
}

static const struct object *attached_in(const struct object *partition, const struct object *index)
{
	const struct object *o = partition->children;
	struct str name = { 0 };

	str_qualified(&name, index->schema, index->name);
	while (o && !attr_is(o, ATTR_ATTACHED_TO, str_text(&name)))
		o = o->next;
	str_free(&name);
	return o;
}

int postgres_attaches_others(const struct plan *p, const struct object *have, const struct object *want)
{
	const struct object *o, *table, *was, *is;

	if ((have->kind != KIND_INDEX && have->kind != KIND_CONSTRAINT) || !have->parent ||
	    !attr_get(have->parent, ATTR_PARTITION_BY))
		return 0;
	for (o = p->want->objects; o; o = o->next) {
		if (o->kind != KIND_TABLE || find_table(p->want, attr_get(o, ATTR_PARTITION_OF)) != want->parent)
			continue;
		table = catalog_find(p->have, NULL, KIND_TABLE, o->schema, o->name, NULL);
		is = attached_in(o, want);
		was = table && same_parents(table, o) ? attached_in(table, have) : NULL;
		if ((is && !was && postgres_is_key_of_index(is)) ||
		    (is && was && (is->kind != was->kind || strcmp(is->name, was->name) != 0)))
			return 1;
	}
	return 0;
}

/* A table that gets attached gets the indexes and keys that its parent has, by names of PostgreSQL's choice, unless it
 * has them already. */
int postgres_is_made_before_attached(const struct plan *p, const struct object *o)
{
	const struct object *had = same_table(p->have, o);

	return had && attr_get(o, ATTR_ATTACHED_TO) && !same_parents(had, o->parent) &&
	       !note_of(&p->making->want, o)->twin && kept_above(p, o);
}

/* The column came as its parent's is; what it has of its own is still to be said. */
void postgres_finish_inherited(struct plan *p, const struct object *o)
{
	const struct object *above =
	        find_table(p->want, attr_get(o->parent, attr_get(o->parent, ATTR_PARTITION_OF) ? ATTR_PARTITION_OF
	                                                                                       : ATTR_INHERITS));
	const struct object *column = above ? catalog_find(p->want, above, KIND_COLUMN, NULL, o->name, NULL) : NULL;
	const char *value = attr_get(o, ATTR_DEFAULT);
	struct script script = { .mem = p->mem };
	struct postgres pg = { .script = &script, .object = o, .mode = CREATE_PLAIN };
	size_t i;

	if (column && !attr_same(o, column, ATTR_DEFAULT)) {
		alter_head(&pg.sql, o);
		postgres_add(&pg.sql, value ? "set default " : "drop default", value ? value : "", NULL);
		postgres_end(&pg);
	}
	postgres_column_rest(&pg, o);
	for (i = 0; i < script.count; i++)
		postgres_add_step(p, ACTION_CREATE, o, script.lines[i].sql,
		                  (struct effect){ .lock = LOCK_ACCESS_EXCLUSIVE });
	str_free(&pg.sql);
	str_free(&pg.unless);
}

/* What a table had from a parent that it has no more is its own. */
const struct object *postgres_as_dropped(struct plan *p, const struct object *o)
{
	const struct object *twin = is_inherited(o) ? same_table(p->want, o) : NULL;

	return twin && !note_of(&p->making->have, o->parent)->goes && !same_parents(o->parent, twin)
	               ? postgres_own(p->mem, o)
	               : o;
}

/* ---- a column that goes from a parent but stays in tables below ---- */

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

/* Was the parent's dropped while the table was below it? Then this one is gone with it. */
static int went_with_parent(const struct plan *p, const struct object *o)
{
	const struct side *have = &p->making->have;
	const struct note *table;
	const struct object *above;
	size_t i;

	if (o->kind != KIND_CONSTRAINT || !postgres_is_inheritable(o) || !attr_get(o, ATTR_INHERITED))
		return 0;
	table = note_of(have, o->parent)->twin;
	for (i = 0; i < o->parent->dep_count; i++) {
		above = o->parent->deps[i]->kind == KIND_TABLE
		                ? catalog_find(p->have, o->parent->deps[i], o->kind, NULL, o->name, NULL)
		                : NULL;
		if (above && note_of(have, above)->done &&
		    !(table && table->done && table->done < note_of(have, above)->done))
			return 1;
	}
	return 0;
}

int postgres_drop_from_parent(struct plan *p, const struct object *column)
{
	const struct object *table, *child;
	int kept = 0;

	if (went_with_parent(p, column))
		return 1;
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
