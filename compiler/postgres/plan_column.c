/* What a new column does to the rows that are there: is each written anew? */
#include <string.h>

#include "compiler/postgres/plan.h"

/* Functions of PostgreSQL and its extensions that give another result at each call (pg_proc.provolatile = 'v'). */
static const char *const volatile_functions[] = {
	"array_sample",
	"array_shuffle",
	"clock_timestamp",
	"currval",
	"current_query",
	"gen_random_bytes",
	"gen_random_uuid",
	"gen_salt",
	"lastval",
	"nextval",
	"pg_backend_random",
	"pg_current_wal_lsn",
	"pg_database_size",
	"pg_is_in_recovery",
	"pg_read_file",
	"pg_relation_size",
	"pg_sleep",
	"pg_total_relation_size",
	"query_to_xml",
	"random",
	"random_normal",
	"set_config",
	"setval",
	"table_to_xml",
	"timeofday",
	"uuid_generate_v1",
	"uuid_generate_v1mc",
	"uuid_generate_v4",
	"uuidv4",
	"uuidv7",
};

static const struct object *function_needed(const struct object *o, const char *name)
{
	size_t i;

	for (i = 0; i < o->dep_count; i++)
		if (o->deps[i]->kind == KIND_FUNCTION && strcmp(o->deps[i]->name, name) == 0)
			return o->deps[i];
	return NULL;
}

/* Of an extension's function, "public.f(", nothing is known. */
static int is_volatile(const struct object *o, const char *name, int is_qualified)
{
	const struct object *function = function_needed(o, name);
	size_t i;

	if (function)
		return !attr_get(function, ATTR_VOLATILITY);
	for (i = 0; i < sizeof(volatile_functions) / sizeof(volatile_functions[0]); i++)
		if (strcmp(volatile_functions[i], name) == 0)
			return 1;
	return is_qualified;
}

static int calls_volatile(const struct object *column, const char *text)
{
	struct str word = { 0 };
	int found = 0, is_qualified = 0, of_catalog = 0;

	while (!found && (text = plan_next_word(text, &word))) {
		found = *text == '(' && is_volatile(column, str_text(&word), is_qualified && !of_catalog);
		is_qualified = *text == '.';
		of_catalog = is_qualified && strcmp(str_text(&word), "pg_catalog") == 0;
	}
	str_free(&word);
	return found;
}

/* Has it, or the domain that it is over, a check or NOT NULL? */
static int is_constrained_domain(const struct type *t)
{
	for (; t && t->kind == TYPE_IS_DOMAIN; t = t->under)
		if (attr_get(t->object, ATTR_NOT_NULL) || object_first(t->object, KIND_CONSTRAINT))
			return 1;
	return 0;
}

struct effect postgres_new_column_effect(const struct plan *p, const struct object *o)
{
	struct effect effect = { .lock = LOCK_ACCESS_EXCLUSIVE };
	const char *value = attr_get(o, ATTR_DEFAULT);
	int constrained = is_constrained_domain(type_of_object(p->want_types, o));
	int computed = attr_get(o, ATTR_GENERATED) && !attr_is(o, ATTR_STORED, "virtual");

	if (o->parent->kind != KIND_TABLE || attr_is(o->parent, ATTR_FORM, "foreign"))
		return effect;
	if (computed || attr_get(o, ATTR_IDENTITY) || (value && calls_volatile(o, value)) || constrained) {
		effect.rewrites = 1;
		effect.hazards |= HAZARD_BIT(TABLE_REWRITE) | HAZARD_BIT(BLOCKS_READS);
	}
	if (computed || (!value && !attr_get(o, ATTR_IDENTITY) && (attr_get(o, ATTR_NOT_NULL) || constrained)))
		effect.hazards |= HAZARD_BIT(MAY_FAIL);
	return effect;
}
