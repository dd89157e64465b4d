/*
 * Which partitions take the rows of one that goes, by what the bounds say. Where they say too much, the rows that fit
 * nowhere stop the plan; where too little, the drop is announced as a loss of data.
 */
#include <stdlib.h>
#include <string.h>

#include "compiler/postgres/plan.h"

/* What stands between the parentheses behind the word: in (1, 2), from (1) to (2). */
static const char *list_behind(struct mem *mem, const char *bound, const char *word)
{
	const char *open = strstr(bound, word), *end;
	int quoted = 0, depth = 0;

	open = open ? strchr(open, '(') : NULL;
	for (end = open; end && *end; end++) {
		quoted ^= *end == '\'';
		depth += quoted ? 0 : (*end == '(') - (*end == ')');
		if (!depth)
			return mem_copy(mem, open + 1, (size_t)(end - open) - 1);
	}
	return NULL;
}

static int is_infinite(const char *value, const char *word)
{
	return strcasecmp(value, word) == 0;
}

/* Numbers as such, all else as texts, which dates stand in order as, too. */
static int compare_values(const char *a, const char *b)
{
	int sign_a = is_infinite(a, "maxvalue") - is_infinite(a, "minvalue"),
	    sign_b = is_infinite(b, "maxvalue") - is_infinite(b, "minvalue");
	char *end_a, *end_b;
	double x, y;

	if (sign_a || sign_b)
		return sign_a - sign_b;
	x = strtod(a + (*a == '\''), &end_a);
	y = strtod(b + (*b == '\''), &end_b);
	if ((!*end_a || strcmp(end_a, "'") == 0) && (!*end_b || strcmp(end_b, "'") == 0))
		return (x > y) - (x < y);
	return strcmp(a, b);
}

static int compare_lists(const char *a, const char *b)
{
	struct str x = { 0 }, y = { 0 };
	int by = 0;

	while (!by && a && b && (a = postgres_next_item(a, &x)) && (b = postgres_next_item(b, &y)))
		by = compare_values(str_text(&x), str_text(&y));
	str_free(&x);
	str_free(&y);
	return by;
}

static int has_value(const char *list, const char *value)
{
	struct str item = { 0 };
	int has = 0;

	while (!has && list && (list = postgres_next_item(list, &item)))
		has = compare_values(str_text(&item), value) == 0;
	str_free(&item);
	return has;
}

static int lists_meet(const char *a, const char *b)
{
	struct str item = { 0 };
	int meet = 0;

	while (!meet && a && (a = postgres_next_item(a, &item)))
		meet = has_value(b, str_text(&item));
	str_free(&item);
	return meet;
}

/* Can a row be within both bounds? */
static int bounds_meet(struct mem *mem, const char *a, const char *b)
{
	const char *from_a = list_behind(mem, a, "from "), *from_b = list_behind(mem, b, "from ");
	const char *in_a = list_behind(mem, a, "in "), *in_b = list_behind(mem, b, "in ");

	if (strcmp(a, "default") == 0 || strcmp(b, "default") == 0)
		return 1;
	if (strncmp(a, "from ", 5) == 0 && from_a && from_b)
		return compare_lists(from_a, list_behind(mem, b, ") to ")) < 0 &&
		       compare_lists(from_b, list_behind(mem, a, ") to ")) < 0;
	if (strncmp(a, "in ", 3) == 0 && in_a && in_b)
		return lists_meet(in_a, in_b);
	return 1; /* of hashes */
}

/* A partition that is new, or has other bounds: its rows may stand in others now. */
int postgres_takes_rows(const struct plan *p, const struct object *partition)
{
	const struct note *n = note_of(&p->making->want, partition)->twin;

	return !n || !attr_same(n->object, partition, ATTR_PARTITION_OF) ||
	       !attr_same(n->object, partition, ATTR_BOUND);
}

static int takes_from(const struct plan *p, const struct object *partition, const struct object *had)
{
	const char *bound = attr_get(partition, ATTR_BOUND), *then = attr_get(had, ATTR_BOUND);

	if (!bound || !then || attr_is(partition, ATTR_FORM, "foreign"))
		return 0;
	return strcmp(bound, "default") == 0 || (postgres_takes_rows(p, partition) && bounds_meet(p->mem, then, bound));
}

const struct object *postgres_taken_in_by(const struct plan *p, const struct object *had)
{
	const struct note *above = NULL;
	const struct object *o;
	struct str schema = { 0 }, name = { 0 };

	if (had->kind == KIND_TABLE && attr_get(had, ATTR_PARTITION_OF) && !note_of(&p->making->have, had)->twin &&
	    !attr_is(had, ATTR_FORM, "foreign") && names_next(attr_get(had, ATTR_PARTITION_OF), &schema, &name)) {
		o = catalog_find(p->have, NULL, KIND_TABLE, str_text(&schema), str_text(&name), NULL);
		above = o ? note_of(&p->making->have, o)->twin : NULL;
	}
	str_free(&schema);
	str_free(&name);
	for (o = above && attr_get(above->object, ATTR_PARTITION_BY) ? p->want->objects : NULL; o; o = o->next)
		if (o->kind == KIND_TABLE && attr_same(o, had, ATTR_PARTITION_OF) && takes_from(p, o, had))
			return above->object;
	return NULL;
}
