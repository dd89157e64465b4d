/* Attributes of tables whose ALTER is more than a few words. Each function ends its own statements. */
#include <string.h>

#include "compiler/postgres/plan.h"

/* Does the item "name=value" or "name 'value'" of a list have this name? */
size_t alter_name_length(const char *item)
{
	return strcspn(item, "= ");
}

/* The item of the list with the same name; 0 where there is none. */
int alter_find_item(const char *list, const char *like, struct str *item)
{
	size_t length = alter_name_length(like);

	while (list && (list = postgres_next_item(list, item)))
		if (alter_name_length(str_text(item)) == length && strncmp(str_text(item), like, length) == 0)
			return 1;
	return 0;
}

/* The part of `list` that is not in `other`: items with another value, or (`gone`) names that are not there at all. */
static void list_difference(struct str *out, const char *list, const char *other, int gone)
{
	struct str item = { 0 }, same = { 0 };

	while (list && (list = postgres_next_item(list, &item))) {
		int there = alter_find_item(other, str_text(&item), &same);

		if (gone ? there : there && strcmp(str_text(&item), str_text(&same)) == 0)
			continue;
		str_separate(out, ", ", '\0');
		str_add_bytes(out, str_text(&item), gone ? alter_name_length(str_text(&item)) : item.length);
	}
	str_free(&item);
	str_free(&same);
}

static void options_head(struct alter *a)
{
	if (a->want->kind == KIND_CONSTRAINT) { /* a key's options are its index's */
		str_add(&a->sql, "alter index ");
		str_qualified(&a->sql, a->want->schema, a->want->name);
		str_char(&a->sql, ' ');
	} else {
		alter_head(&a->sql, a->want);
	}
}

void alter_list_options(struct alter *a)
{
	struct str set = { 0 }, reset = { 0 };

	list_difference(&set, alter_wanted(a, ATTR_OPTIONS), alter_had(a, ATTR_OPTIONS), 0);
	list_difference(&reset, alter_had(a, ATTR_OPTIONS), alter_wanted(a, ATTR_OPTIONS), 1);
	if (reset.length) {
		options_head(a);
		postgres_add(&a->sql, "reset (", str_text(&reset), ")", NULL);
		alter_end(a, effect_quiet);
	}
	if (set.length) {
		options_head(a);
		postgres_options(&a->sql, "set", str_text(&set));
		alter_end(a, effect_quiet);
	}
	str_free(&set);
	str_free(&reset);
}

static void add_fdw_items(struct str *out, const char *word, const char *list, const char *other, int mode)
{
	struct str item = { 0 }, same = { 0 };

	while (list && (list = postgres_next_item(list, &item))) {
		int there = alter_find_item(other, str_text(&item), &same);

		if ((mode == 'a' && there) || (mode == 'd' && there) ||
		    (mode == 's' && (!there || strcmp(str_text(&item), str_text(&same)) == 0)))
			continue;
		str_separate(out, ", ", '(');
		str_printf(out, "%s ", word);
		str_add_bytes(out, str_text(&item), mode == 'd' ? alter_name_length(str_text(&item)) : item.length);
	}
	str_free(&item);
	str_free(&same);
}

void alter_fdw_options(struct alter *a)
{
	const char *then = alter_had(a, ATTR_FDW_OPTIONS), *now = alter_wanted(a, ATTR_FDW_OPTIONS);

	alter_head(&a->sql, a->want);
	str_add(&a->sql, "options (");
	add_fdw_items(&a->sql, "drop", then, now, 'd');
	add_fdw_items(&a->sql, "set", now, then, 's');
	add_fdw_items(&a->sql, "add", now, then, 'a');
	str_add(&a->sql, ")");
	alter_end(a, effect_brief);
}

static int begins(const char *value, const char *word)
{
	return value && strncmp(value, word, strlen(word)) == 0;
}

static int is_enabled(const char *security)
{
	return security && strcmp(security, "forced only") != 0;
}

void alter_row_security(struct alter *a)
{
	const char *then = alter_had(a, ATTR_ROW_SECURITY), *now = alter_wanted(a, ATTR_ROW_SECURITY);

	if (is_enabled(then) != is_enabled(now))
		alter_say(a, effect_brief, is_enabled(now) ? "enable" : "disable", " row level security", NULL);
	if (begins(then, "forced") != begins(now, "forced"))
		alter_say(a, effect_brief, begins(now, "forced") ? "force" : "no force", " row level security", NULL);
}

/* Is the index or key there all the time? One that is made in this plan sets its table's marks itself. */
static int is_kept(const struct alter *a, const char *index)
{
	const struct object *o;

	for (o = a->have->children; o; o = o->next)
		if ((o->kind == KIND_INDEX || o->kind == KIND_CONSTRAINT) && strcmp(o->name, index) == 0)
			return plan_keeps(a->plan, o);
	return 0;
}

static int names_kept(const struct alter *a, const char *value)
{
	struct str name = { 0 };
	int kept = names_next(value, NULL, &name) && is_kept(a, str_text(&name));

	str_free(&name);
	return kept;
}

void alter_mark(struct alter *a)
{
	const char *now = alter_wanted(a, ATTR_CLUSTER_ON);

	if (!now)
		alter_say(a, effect_quiet, "set without cluster", NULL, NULL);
	else if (names_kept(a, now))
		alter_say(a, effect_quiet, "cluster on ", now, NULL);
}

void alter_replica_identity(struct alter *a)
{
	const char *now = alter_wanted(a, ATTR_REPLICA_IDENTITY);

	if (begins(now, "index ") && !names_kept(a, now + strlen("index ")))
		return;
	if (begins(now, "index "))
		alter_say(a, effect_brief, "replica identity using ", now, NULL);
	else
		alter_say(a, effect_brief, "replica identity ", now ? now : "default", NULL);
}

static int is_handed_over(const struct alter *a, const struct object *check)
{
	const struct note *twin = note_of(&a->plan->making->want, check)->twin;

	return check->kind != KIND_COLUMN && twin && postgres_becomes_inherited(twin->object, check);
}

static void give_part(struct alter *a, const struct object *o)
{
	if (attr_get(o, ATTR_INHERITED) && attr_get(a->want, ATTR_INHERITS))
		postgres_give_inherited(a->plan, o);
	else
		postgres_steps(a->plan, ACTION_CREATE, postgres_own(a->plan->mem, o), 0);
}

/* A table can get a parent only when it has all that it is to have from it; what is computed comes last. */
static void give_parts(struct alter *a)
{
	const struct object *o;
	int computed;

	for (computed = 0; computed < 2; computed++)
		for (o = a->want->children; o; o = o->next)
			if ((o->kind == KIND_CONSTRAINT || attr_get(o, ATTR_GENERATED)) == computed &&
			    (postgres_is_given(a->plan, o) || is_handed_over(a, o)))
				give_part(a, o);
}

void alter_inherits(struct alter *a)
{
	const char *then = alter_had(a, ATTR_INHERITS), *now = alter_wanted(a, ATTR_INHERITS);
	struct str item = { 0 }, same = { 0 };
	const char *list;

	for (list = then; list && (list = postgres_next_item(list, &item));)
		if (!alter_find_item(now, str_text(&item), &same))
			alter_say(a, effect_brief, "no inherit ", str_text(&item), NULL);
	give_parts(a);
	for (list = now; list && (list = postgres_next_item(list, &item));)
		if (!alter_find_item(then, str_text(&item), &same))
			alter_say(a, effect_brief, "inherit ", str_text(&item), NULL);
	postgres_take_back_from(a->plan, a->want);
	str_free(&item);
	str_free(&same);
}

static void give_indexes(struct alter *a)
{
	const struct object *o;

	for (o = a->want->children; o; o = o->next)
		if (postgres_is_made_before_attached(a->plan, o))
			postgres_steps(a->plan, ACTION_CREATE, postgres_own(a->plan->mem, o), 0);
}

void alter_partition(struct alter *a)
{
	const char *then = alter_had(a, ATTR_PARTITION_OF), *now = alter_wanted(a, ATTR_PARTITION_OF),
	           *bound = alter_wanted(a, ATTR_BOUND);

	if (then) {
		postgres_add(&a->sql, "alter table ", then, " detach partition ", NULL);
		postgres_plain_name(&a->sql, a->want);
		alter_end(a, effect_brief);
	}
	if (now && bound) {
		if (!then || strcmp(then, now) != 0)
			give_parts(a);
		give_indexes(a);
		postgres_add(&a->sql, "alter table ", now, " attach partition ", NULL);
		postgres_plain_name(&a->sql, a->want);
		postgres_add(&a->sql, strcmp(bound, "default") == 0 ? " " : " for values ", bound, NULL);
		alter_end(a, (struct effect){ .lock = LOCK_SHARE_UPDATE_EXCLUSIVE,
		                              .hazards = HAZARD_BIT(TABLE_SCAN),
		                              .scans = 1 });
	}
}

/* Of a table's columns and checks the first says it for all. */
void alter_inherited(struct alter *a)
{
	const struct object *o;

	if (!postgres_becomes_own(a->have, a->want) || !postgres_is_from_parent(a->plan->want, a->want))
		return;
	for (o = a->want->parent->children; o != a->want; o = o->next) {
		const struct note *n = note_of(&a->plan->making->want, o);

		if (n->twin && n->acts && postgres_is_inheritable(o) && postgres_becomes_own(n->twin->object, o) &&
		    postgres_is_from_parent(a->plan->want, o))
			return;
	}
	postgres_make_own(a->plan, a->want->parent);
}
