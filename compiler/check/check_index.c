/* Checks of indexes, exclusions and partitions: what each access method can do, what belongs to a partitioned table. */
#include <string.h>
#include <strings.h>

#include "compiler/check/check.h"

/* --- access methods --- */

struct method_row {
	const char *name;
	int unique, include, several, ordered, exclude;
};

/* PostgreSQL's own: pg_indexam_has_property() says the same. What is not listed may do anything. */
static const struct method_row methods[] = {
	{ "btree", 1, 1, 1, 1, 1 }, { "hash", 0, 0, 0, 0, 1 },   { "gist", 0, 1, 1, 0, 1 },
	{ "gin", 0, 0, 1, 0, 0 },   { "spgist", 0, 1, 0, 0, 1 }, { "brin", 0, 0, 1, 0, 0 },
};

static const struct method_row *find_method(const char *name)
{
	for (size_t i = 0; name && i < sizeof(methods) / sizeof(methods[0]); i++)
		if (strcmp(methods[i].name, name) == 0)
			return &methods[i];
	return NULL;
}

/* Goes through the elements' own words, outside of brackets and quotes: ordered, and how many there are. */
static size_t count_elements(const char *elements, int *is_ordered)
{
	size_t count = 1;
	int depth = 0;

	*is_ordered = 0;
	for (const char *p = elements; *p; p++) {
		if (*p == '"' || *p == '\'') {
			p = strchr(p + 1, *p);
			if (!p)
				break;
		} else if (*p == '(') {
			depth++;
		} else if (*p == ')') {
			depth--;
		} else if (*p == ',' && depth == 0) {
			count++;
		} else if (*p == ' ' && depth == 0) {
			*is_ordered |= strncasecmp(p, " desc", 5) == 0 || strncasecmp(p, " nulls ", 7) == 0;
		}
	}
	return count;
}

void check_index_method(struct check_run *run, const struct object *o)
{
	const struct method_row *method = find_method(attr_get(o, ATTR_METHOD));
	const char *elements = attr_get(o, ATTR_ELEMENTS);
	int is_ordered;
	size_t count;

	if (!method || !elements)
		return;
	count = count_elements(elements, &is_ordered);
	if (!method->unique && attr_get(o, ATTR_UNIQUE))
		check_report(run, DIAG_INDEX_METHOD, o, ATTR_METHOD, "an index of method %s cannot be unique",
		             method->name);
	if (!method->include && attr_get(o, ATTR_INCLUDE))
		check_report(run, DIAG_INDEX_METHOD, o, ATTR_INCLUDE,
		             "an index of method %s cannot include other columns", method->name);
	if (!method->several && count > 1)
		check_report(run, DIAG_INDEX_METHOD, o, ATTR_ELEMENTS, "an index of method %s has one column only",
		             method->name);
	if (!method->ordered && is_ordered)
		check_report(run, DIAG_INDEX_METHOD, o, ATTR_ELEMENTS,
		             "an index of method %s has no order: no desc, no nulls first", method->name);
}

void check_exclude_method(struct check_run *run, const struct object *o)
{
	const struct method_row *method = find_method(attr_get(o, ATTR_METHOD));

	if (!attr_is(o, ATTR_FORM, "exclude"))
		return;
	if (method && !method->exclude)
		check_report(run, DIAG_INDEX_METHOD, o, ATTR_METHOD, "an index of method %s cannot exclude rows",
		             method->name);
	if (!method && !attr_get(o, ATTR_METHOD) && attr_get(o, ATTR_ELEMENTS) &&
	    strstr(attr_get(o, ATTR_ELEMENTS), "&&"))
		check_report(run, DIAG_INDEX_METHOD, o, ATTR_ELEMENTS,
		             "an index of method btree knows no &&; write: exclude using gist");
}

/* --- partitions --- */

enum strategy { STRATEGY_NONE, STRATEGY_RANGE, STRATEGY_LIST, STRATEGY_HASH };

static enum strategy strategy_of(const struct object *table)
{
	static const char *const words[] = {
		[STRATEGY_RANGE] = "range", [STRATEGY_LIST] = "list", [STRATEGY_HASH] = "hash"
	};
	const char *key = table ? attr_get(table, ATTR_PARTITION_BY) : NULL;

	for (int i = STRATEGY_RANGE; key && i <= STRATEGY_HASH; i++)
		if (strncasecmp(key, words[i], strlen(words[i])) == 0)
			return (enum strategy)i;
	return STRATEGY_NONE;
}

static enum strategy bound_strategy(const char *bound)
{
	if (strncasecmp(bound, "from", 4) == 0)
		return STRATEGY_RANGE;
	if (strncasecmp(bound, "in", 2) == 0)
		return STRATEGY_LIST;
	return strncasecmp(bound, "with", 4) == 0 ? STRATEGY_HASH : STRATEGY_NONE;
}

void check_partition_parent(struct check_run *run, const struct object *o)
{
	const char *name = attr_get(o, ATTR_PARTITION_OF);
	const struct object *parent = name ? check_named(run, KIND_TABLE, name) : NULL;

	if (parent && !attr_get(parent, ATTR_PARTITION_BY))
		check_report(run, DIAG_PARTITION_PARENT, o, ATTR_PARTITION_OF,
		             "%s is a partition of %s, which is not partitioned", o->name, parent->name);
	if (attr_get(o, ATTR_PARTITION_BY) && attr_get(o, ATTR_INHERITS))
		check_report(run, DIAG_PARTITION_PARENT, o, ATTR_PARTITION_BY,
		             "%s is partitioned and cannot inherit from a table", o->name);
	if (name && !attr_get(o, ATTR_BOUND))
		check_report(run, DIAG_PARTITION_BOUND, o, ATTR_PARTITION_OF,
		             "partition %s does not say for which values it is", o->name);
}

void check_partition_bound(struct check_run *run, const struct object *o)
{
	static const char *const forms[] = { [STRATEGY_RANGE] = "for values from (...) to (...)",
		                             [STRATEGY_LIST] = "for values in (...)",
		                             [STRATEGY_HASH] = "for values with (modulus ..., remainder ...)" };
	const char *bound = attr_get(o, ATTR_BOUND);
	const struct object *parent = bound ? check_named(run, KIND_TABLE, attr_get(o, ATTR_PARTITION_OF)) : NULL;
	enum strategy wanted = strategy_of(parent);

	if (wanted == STRATEGY_NONE)
		return;
	if (strcmp(bound, "default") == 0) {
		if (wanted == STRATEGY_HASH)
			check_report(run, DIAG_PARTITION_BOUND, o, ATTR_BOUND,
			             "%s is partitioned by hash, which has no default partition", parent->name);
	} else if (bound_strategy(bound) != wanted) {
		check_report(run, DIAG_PARTITION_BOUND, o, ATTR_BOUND, "%s is partitioned by %s: write %s",
		             parent->name,
		             wanted == STRATEGY_RANGE  ? "range"
		             : wanted == STRATEGY_LIST ? "list"
		                                       : "hash",
		             forms[wanted]);
	}
}

/* The columns of "range (a, lower(b))"; 0 where one is an expression. */
static int partition_columns(struct check_run *run, const struct object *o, struct check_names *names)
{
	const char *key = attr_get(o, ATTR_PARTITION_BY);
	const char *open = key ? strchr(key, '(') : NULL;
	size_t length = open ? strlen(open) : 0;
	int plain;

	if (length < 2)
		return 1;
	*names = check_elements(run, mem_copy(run->mem, open + 1, length - 2), &plain);
	return plain;
}

static void check_one_key(struct check_run *run, const struct object *table, const struct object *key,
                          enum attr_id attr, const struct check_names *columns, int plain)
{
	struct check_names partition = { 0 };

	if (!partition_columns(run, table, &partition)) {
		check_report(run, DIAG_PARTITION_KEY, key, attr,
		             "%s is partitioned by an expression: it can have no unique key of its own", table->name);
		return;
	}
	for (size_t i = 0; plain && i < partition.count; i++)
		if (!check_names_has(columns, partition.names[i]))
			check_report(run, DIAG_PARTITION_KEY, key, attr,
			             "a unique key of %s must have the column %s, by which it is partitioned",
			             table->name, partition.names[i]);
}

void check_partition_key(struct check_run *run, const struct object *o)
{
	if (!attr_get(o, ATTR_PARTITION_BY))
		return;
	for (const struct object *c = object_first(o, KIND_CONSTRAINT); c; c = object_after(c, KIND_CONSTRAINT)) {
		if (attr_is(c, ATTR_FORM, "primary key") || attr_is(c, ATTR_FORM, "unique")) {
			struct check_names columns = check_names(run, attr_get(c, ATTR_COLUMNS));

			check_one_key(run, o, c, ATTR_COLUMNS, &columns, 1);
		}
	}
	for (const struct object *c = object_first(o, KIND_INDEX); c; c = object_after(c, KIND_INDEX)) {
		if (attr_get(c, ATTR_UNIQUE) && attr_get(c, ATTR_ELEMENTS)) {
			int plain;
			struct check_names columns = check_elements(run, attr_get(c, ATTR_ELEMENTS), &plain);

			check_one_key(run, o, c, ATTR_ELEMENTS, &columns, 1);
		}
	}
}
