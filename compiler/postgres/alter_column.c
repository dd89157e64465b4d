/* Attributes of columns whose ALTER is more than a few words. Each function ends its own statements. */
#include <stdlib.h>
#include <string.h>

#include "compiler/postgres/plan.h"

static int begins(const char *value, const char *word)
{
	return value && strncmp(value, word, strlen(word)) == 0;
}

static unsigned long number_in(const char *type, int index)
{
	const char *at = strchr(type, '(');

	if (at && index)
		at = strchr(at, ',');
	return at ? strtoul(at + 1, NULL, 10) : 0;
}

/* Longer texts and wider numbers of the same scale are stored as they were: no rewrite, no scan. */
static int keeps_storage(const char *then, const char *now)
{
	unsigned long a = number_in(then, 0), b = number_in(now, 0);

	if (begins(then, "character varying") && (begins(now, "character varying") || strcmp(now, "text") == 0))
		return !b || (a && b >= a);
	if (begins(then, "numeric") && begins(now, "numeric"))
		return !b || (a && b >= a && number_in(then, 1) == number_in(now, 1));
	return strcmp(then, "text") == 0 && strcmp(now, "character varying") == 0;
}

/* How values get to the new type; the hazard of that. Whoever writes the expression knows what it loses. */
static unsigned say_using(struct alter *a)
{
	const char *then = alter_had(a, ATTR_TYPE), *now = alter_wanted(a, ATTR_TYPE);
	struct cast cast = postgres_cast(a->plan, then, now);

	if (alter_wanted(a, ATTR_USING)) {
		postgres_clause(&a->sql, a->want, ATTR_USING, "using");
		return 0;
	}
	if (cast.way != CAST_ASSIGNED) {
		str_add(&a->sql, " using ");
		str_ident(&a->sql, a->want->name);
		postgres_add_cast(&a->sql, cast.way, now);
	}
	return cast.hazards;
}

/* The query for texts that the new type does not take; NULL where it has no length. */
static const char *too_long(const struct alter *a)
{
	const char *now = alter_wanted(a, ATTR_TYPE);
	unsigned long most = begins(now, "character") && !strchr(now, '[') ? number_in(now, 0) : 0;
	struct str s = { 0 };
	const char *query;

	if (!most || alter_wanted(a, ATTR_USING))
		return NULL;
	str_add(&s, "select * from ");
	postgres_plain_name(&s, a->want->parent);
	str_add(&s, " where length(");
	str_ident(&s, a->want->name);
	str_printf(&s, "::text) > %lu", most);
	query = mem_text(a->plan->mem, str_text(&s));
	str_free(&s);
	return query;
}

static void type_statement(struct alter *a)
{
	const char *then = alter_had(a, ATTR_TYPE), *now = alter_wanted(a, ATTR_TYPE);
	struct effect effect = { LOCK_ACCESS_EXCLUSIVE,
		                 HAZARD_BIT(TABLE_REWRITE) | HAZARD_BIT(BLOCKS_READS) | HAZARD_BIT(MAY_FAIL), 1, 0, 0 };

	alter_head(&a->sql, a->want);
	postgres_add(&a->sql, "type ", now, NULL);
	postgres_clause(&a->sql, a->want, ATTR_COLLATE, "collate");
	if (keeps_storage(then, now) || strcmp(then, now) == 0) {
		effect = effect_brief;
	} else if (attr_is(a->want->parent, ATTR_FORM, "foreign")) {
		effect = effect_brief;
	} else if (a->want->parent->kind == KIND_TABLE && !alter_wanted(a, ATTR_GENERATED)) {
		effect.hazards |= say_using(a);
	}
	if (a->want->parent->kind == KIND_TYPE)
		str_add(&a->sql, " cascade");
	alter_end(a, effect);
	if (a->want->parent->kind == KIND_TABLE && effect.rewrites)
		a->plan->steps[a->plan->count - 1].find = too_long(a);
}

/* The parent's column takes it along. */
static int follows_parent(const struct alter *a)
{
	return postgres_is_from_parent(a->plan->have, a->have) && postgres_is_from_parent(a->plan->want, a->want);
}

/* A default of the old type would stand in the way; it goes first and comes back as it is wanted. */
void alter_type(struct alter *a)
{
	const char *then = alter_had(a, ATTR_DEFAULT), *now = alter_wanted(a, ATTR_DEFAULT);

	if (a->want->parent->kind == KIND_TABLE && follows_parent(a))
		return;
	if (then && a->want->parent->kind == KIND_TABLE)
		alter_say(a, effect_brief, "drop default", NULL, NULL);
	type_statement(a);
	if (then && now && strcmp(then, now) == 0)
		alter_say(a, effect_brief, "set default ", now, NULL);
	if (alter_wanted(a, ATTR_STORAGE) && attr_is(a->have, ATTR_STORAGE, alter_wanted(a, ATTR_STORAGE)))
		alter_say(a, effect_brief, "set storage ", alter_wanted(a, ATTR_STORAGE), NULL);
	if (alter_wanted(a, ATTR_COMPRESSION) && attr_is(a->have, ATTR_COMPRESSION, alter_wanted(a, ATTR_COMPRESSION)))
		alter_say(a, effect_brief, "set compression ", alter_wanted(a, ATTR_COMPRESSION), NULL);
}

void alter_column_first(struct alter *a)
{
	if (alter_had(a, ATTR_GENERATED) && !alter_wanted(a, ATTR_GENERATED) && !follows_parent(a))
		alter_say(a, effect_brief, "drop expression", NULL, NULL);
	if (alter_had(a, ATTR_IDENTITY) && !alter_wanted(a, ATTR_IDENTITY))
		alter_say(a, effect_brief, "drop identity", NULL, NULL);
}

static void not_null_check(struct alter *a, struct str *name)
{
	size_t room = 63 - strlen("schemac__not_null");
	struct str bare = { 0 };

	str_printf(&bare, "schemac_%.*s_not_null", (int)room, a->want->name);
	str_ident(name, str_text(&bare));
	str_free(&bare);
}

static void on_table(struct alter *a)
{
	str_add(&a->sql, "alter table ");
	postgres_plain_name(&a->sql, a->want->parent);
	str_char(&a->sql, ' ');
}

/* The rows are looked through by a constraint that blocks nobody, SET NOT NULL then takes its word for it. */
static void not_null_online(struct alter *a)
{
	struct str name = { 0 };

	not_null_check(a, &name);
	on_table(a);
	postgres_add(&a->sql, "add constraint ", str_text(&name), " check (", NULL);
	str_ident(&a->sql, a->want->name);
	str_add(&a->sql, " is not null) not valid");
	alter_end(a, effect_brief);
	on_table(a);
	postgres_add(&a->sql, "validate constraint ", str_text(&name), NULL);
	alter_end(a, (struct effect){ LOCK_SHARE_UPDATE_EXCLUSIVE, HAZARD_BIT(TABLE_SCAN) | HAZARD_BIT(MAY_FAIL), 0, 1,
	                              1 });
	alter_say(a, effect_brief, "set not null", NULL, NULL);
	on_table(a);
	postgres_add(&a->sql, "drop constraint ", str_text(&name), NULL);
	alter_end(a, effect_brief);
	str_free(&name);
}

void alter_not_null(struct alter *a)
{
	const struct object *of = a->want->parent;
	int partitioned =
	        attr_get(of, ATTR_PARTITION_BY) || attr_get(of, ATTR_PARTITION_OF) || attr_get(of, ATTR_INHERITS);

	if (!alter_wanted(a, ATTR_NOT_NULL)) {
		alter_say(a, effect_brief, "drop not null", NULL, NULL);
	} else if (a->plan->options.online && !partitioned && !attr_is(of, ATTR_FORM, "foreign")) {
		not_null_online(a);
	} else {
		alter_say(a,
		          (struct effect){ LOCK_ACCESS_EXCLUSIVE,
		                           HAZARD_BIT(TABLE_SCAN) | HAZARD_BIT(BLOCKS_READS) | HAZARD_BIT(MAY_FAIL), 0,
		                           1, 0 },
		          "set not null", NULL, NULL);
	}
}

void alter_identity(struct alter *a)
{
	const char *then = alter_had(a, ATTR_IDENTITY), *now = alter_wanted(a, ATTR_IDENTITY);

	if (then && now)
		alter_say(a, effect_brief, "set generated ", now, NULL);
	else if (now)
		postgres_add_identity(a);
}

void alter_storage(struct alter *a)
{
	const char *now = alter_wanted(a, ATTR_STORAGE), *type = alter_wanted(a, ATTR_TYPE);

	if (!now && !attr_is(a->have, ATTR_TYPE, type ? type : ""))
		return; /* the new type brought its own */
	if (!now)       /* types of one size have no choice */
		now = begins(type, "numeric") || begins(type, "inet") || begins(type, "cidr") ? "main" : "extended";
	alter_say(a, effect_brief, "set storage ", now, NULL);
}

void alter_generated(struct alter *a)
{
	(void)a; /* see alter_column_first() */
}
