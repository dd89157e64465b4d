/* Attributes of PostgreSQL's objects whose ALTER is more than a few words. Each function ends its own statements. */
#include <stdlib.h>
#include <string.h>

#include "compiler/postgres/plan.h"

static const struct effect brief = { .lock = LOCK_ACCESS_EXCLUSIVE };
static const struct effect quiet = { .lock = LOCK_SHARE_UPDATE_EXCLUSIVE };
static const struct effect none = { .lock = LOCK_NONE };

/* alter ... WORDS; a NULL ends the list. */
static void say(struct alter *a, struct effect effect, const char *words, const char *value, const char *rest)
{
	alter_begin(a);
	postgres_add(&a->sql, words, value ? value : "", rest ? rest : "", NULL);
	alter_end(a, effect);
}

static const char *wanted(const struct alter *a, enum attr_id id)
{
	return attr_get(a->want, id);
}

static const char *had(const struct alter *a, enum attr_id id)
{
	return attr_get(a->have, id);
}

/* Does the item "name=value" or "name 'value'" of a list have this name? */
static size_t name_length(const char *item)
{
	return strcspn(item, "= ");
}

/* The item of the list with the same name; 0 where there is none. */
static int find_item(const char *list, const char *like, struct str *item)
{
	size_t length = name_length(like);

	while (list && (list = postgres_next_item(list, item)))
		if (name_length(str_text(item)) == length && strncmp(str_text(item), like, length) == 0)
			return 1;
	return 0;
}

/* The part of `list` that is not in `other`: items with another value, or (`gone`) names that are not there at all. */
static void list_difference(struct str *out, const char *list, const char *other, int gone)
{
	struct str item = { 0 }, same = { 0 };

	while (list && (list = postgres_next_item(list, &item))) {
		int there = find_item(other, str_text(&item), &same);

		if (gone ? there : there && strcmp(str_text(&item), str_text(&same)) == 0)
			continue;
		str_separate(out, ", ", '\0');
		str_add_bytes(out, str_text(&item), gone ? name_length(str_text(&item)) : item.length);
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

	list_difference(&set, wanted(a, ATTR_OPTIONS), had(a, ATTR_OPTIONS), 0);
	list_difference(&reset, had(a, ATTR_OPTIONS), wanted(a, ATTR_OPTIONS), 1);
	if (reset.length) {
		options_head(a);
		postgres_add(&a->sql, "reset (", str_text(&reset), ")", NULL);
		alter_end(a, quiet);
	}
	if (set.length) {
		options_head(a);
		postgres_options(&a->sql, "set", str_text(&set));
		alter_end(a, quiet);
	}
	str_free(&set);
	str_free(&reset);
}

static void add_fdw_items(struct str *out, const char *word, const char *list, const char *other, int mode)
{
	struct str item = { 0 }, same = { 0 };

	while (list && (list = postgres_next_item(list, &item))) {
		int there = find_item(other, str_text(&item), &same);

		if ((mode == 'a' && there) || (mode == 'd' && there) ||
		    (mode == 's' && (!there || strcmp(str_text(&item), str_text(&same)) == 0)))
			continue;
		str_separate(out, ", ", '(');
		str_printf(out, "%s ", word);
		str_add_bytes(out, str_text(&item), mode == 'd' ? name_length(str_text(&item)) : item.length);
	}
	str_free(&item);
	str_free(&same);
}

void alter_fdw_options(struct alter *a)
{
	const char *then = had(a, ATTR_FDW_OPTIONS), *now = wanted(a, ATTR_FDW_OPTIONS);

	alter_head(&a->sql, a->want);
	str_add(&a->sql, "options (");
	add_fdw_items(&a->sql, "drop", then, now, 'd');
	add_fdw_items(&a->sql, "set", now, then, 's');
	add_fdw_items(&a->sql, "add", now, then, 'a');
	str_add(&a->sql, ")");
	alter_end(a, brief);
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
	const char *then = had(a, ATTR_ROW_SECURITY), *now = wanted(a, ATTR_ROW_SECURITY);

	if (is_enabled(then) != is_enabled(now))
		say(a, brief, is_enabled(now) ? "enable" : "disable", " row level security", NULL);
	if (begins(then, "forced") != begins(now, "forced"))
		say(a, brief, begins(now, "forced") ? "force" : "no force", " row level security", NULL);
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
	const char *now = wanted(a, ATTR_CLUSTER_ON);

	if (!now)
		say(a, quiet, "set without cluster", NULL, NULL);
	else if (names_kept(a, now))
		say(a, quiet, "cluster on ", now, NULL);
}

void alter_replica_identity(struct alter *a)
{
	const char *now = wanted(a, ATTR_REPLICA_IDENTITY);

	if (begins(now, "index ") && !names_kept(a, now + strlen("index ")))
		return;
	if (begins(now, "index "))
		say(a, brief, "replica identity using ", now, NULL);
	else
		say(a, brief, "replica identity ", now ? now : "default", NULL);
}

static int has_part(const struct object *table, const struct object *like)
{
	const struct object *o = object_first(table, like->kind);

	while (o && strcmp(o->name, like->name) != 0)
		o = object_after(o, like->kind);
	return o != NULL;
}

/* A table can get a parent only when it has all that it is to have from it. */
static void give_parts(struct alter *a)
{
	const struct object *o;

	for (o = a->want->children; o; o = o->next)
		if (attr_get(o, ATTR_INHERITED) && postgres_is_inheritable(o) && !has_part(a->have, o) &&
		    postgres_is_from_parent(a->plan->want, o))
			postgres_steps(a->plan, ACTION_CREATE, postgres_own(a->plan->mem, o), 0);
}

void alter_inherits(struct alter *a)
{
	const char *then = had(a, ATTR_INHERITS), *now = wanted(a, ATTR_INHERITS);
	struct str item = { 0 }, same = { 0 };
	const char *list;

	for (list = then; list && (list = postgres_next_item(list, &item));)
		if (!find_item(now, str_text(&item), &same))
			say(a, brief, "no inherit ", str_text(&item), NULL);
	give_parts(a);
	for (list = now; list && (list = postgres_next_item(list, &item));)
		if (!find_item(then, str_text(&item), &same))
			say(a, brief, "inherit ", str_text(&item), NULL);
	str_free(&item);
	str_free(&same);
}

void alter_partition(struct alter *a)
{
	const char *then = had(a, ATTR_PARTITION_OF), *now = wanted(a, ATTR_PARTITION_OF),
	           *bound = wanted(a, ATTR_BOUND);

	if (then) {
		postgres_add(&a->sql, "alter table ", then, " detach partition ", NULL);
		postgres_plain_name(&a->sql, a->want);
		alter_end(a, brief);
	}
	if (now && bound) {
		if (!then || strcmp(then, now) != 0)
			give_parts(a);
		postgres_add(&a->sql, "alter table ", now, " attach partition ", NULL);
		postgres_plain_name(&a->sql, a->want);
		postgres_add(&a->sql, strcmp(bound, "default") == 0 ? " " : " for values ", bound, NULL);
		alter_end(a, (struct effect){ .lock = LOCK_SHARE_UPDATE_EXCLUSIVE,
		                              .hazards = HAZARD_BIT(TABLE_SCAN),
		                              .scans = 1 });
	}
}

/* ---- columns ---- */

enum family { FAMILY_OTHER, FAMILY_NUMBER, FAMILY_TEXT, FAMILY_TIME, FAMILY_BITS, FAMILY_JSON, FAMILY_NET };

static const struct {
	const char *type;
	enum family family;
} families[] = {
	{ "smallint", FAMILY_NUMBER }, { "integer", FAMILY_NUMBER }, { "bigint", FAMILY_NUMBER },
	{ "numeric", FAMILY_NUMBER },  { "real", FAMILY_NUMBER },    { "double precision", FAMILY_NUMBER },
	{ "text", FAMILY_TEXT },       { "character", FAMILY_TEXT }, { "name", FAMILY_TEXT },
	{ "\"char\"", FAMILY_TEXT },   { "date", FAMILY_TIME },      { "timestamp", FAMILY_TIME },
	{ "bit", FAMILY_BITS },        { "json", FAMILY_JSON },      { "inet", FAMILY_NET },
	{ "cidr", FAMILY_NET },
};

static enum family family_of(const char *type)
{
	size_t i;

	if (strchr(type, '['))
		return FAMILY_OTHER;
	for (i = 0; i < sizeof(families) / sizeof(families[0]); i++)
		if (begins(type, families[i].type))
			return families[i].family;
	return FAMILY_OTHER;
}

/*
 * PostgreSQL casts within a family, and to and from texts; whatever else is said goes by way of text, which takes every
 * value that reads the same in both types.
 */
static int casts_directly(const char *then, const char *now)
{
	enum family a = family_of(then), b = family_of(now);

	if (a == FAMILY_TEXT || b == FAMILY_TEXT || (a == b && a != FAMILY_OTHER))
		return 1;
	return (strcmp(then, "integer") == 0 && strcmp(now, "boolean") == 0) ||
	       (strcmp(then, "boolean") == 0 && strcmp(now, "integer") == 0) ||
	       (begins(then, "timestamp") && begins(now, "time "));
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

static void type_statement(struct alter *a)
{
	const char *then = had(a, ATTR_TYPE), *now = wanted(a, ATTR_TYPE), *using = wanted(a, ATTR_USING);
	struct effect effect = { LOCK_ACCESS_EXCLUSIVE,
		                 HAZARD_BIT(TABLE_REWRITE) | HAZARD_BIT(BLOCKS_READS) | HAZARD_BIT(MAY_FAIL), 1, 0, 0 };

	alter_head(&a->sql, a->want);
	postgres_add(&a->sql, "type ", now, NULL);
	postgres_clause(&a->sql, a->want, ATTR_COLLATE, "collate");
	if (keeps_storage(then, now) || strcmp(then, now) == 0) {
		effect = brief;
	} else if (attr_is(a->want->parent, ATTR_FORM, "foreign")) {
		effect = brief;
	} else if (a->want->parent->kind == KIND_TABLE && !wanted(a, ATTR_GENERATED)) {
		str_add(&a->sql, " using ");
		if (using)
			str_add(&a->sql, using);
		else
			str_ident(&a->sql, a->want->name);
		if (!using)
			postgres_add(&a->sql, casts_directly(then, now) ? "" : "::text", "::", now, NULL);
	}
	if (a->want->parent->kind == KIND_TYPE)
		str_add(&a->sql, " cascade");
	alter_end(a, effect);
}

/* The parent's column takes it along. */
static int follows_parent(const struct alter *a)
{
	return postgres_is_from_parent(a->plan->have, a->have) && postgres_is_from_parent(a->plan->want, a->want);
}

/* A default of the old type would stand in the way; it goes first and comes back as it is wanted. */
void alter_type(struct alter *a)
{
	const char *then = had(a, ATTR_DEFAULT), *now = wanted(a, ATTR_DEFAULT);

	if (a->want->parent->kind == KIND_TABLE && follows_parent(a))
		return;
	if (then && a->want->parent->kind == KIND_TABLE)
		say(a, brief, "drop default", NULL, NULL);
	type_statement(a);
	if (then && now && strcmp(then, now) == 0)
		say(a, brief, "set default ", now, NULL);
	if (wanted(a, ATTR_STORAGE) && attr_is(a->have, ATTR_STORAGE, wanted(a, ATTR_STORAGE)))
		say(a, brief, "set storage ", wanted(a, ATTR_STORAGE), NULL);
	if (wanted(a, ATTR_COMPRESSION) && attr_is(a->have, ATTR_COMPRESSION, wanted(a, ATTR_COMPRESSION)))
		say(a, brief, "set compression ", wanted(a, ATTR_COMPRESSION), NULL);
}

void alter_column_first(struct alter *a)
{
	if (had(a, ATTR_GENERATED) && !wanted(a, ATTR_GENERATED) && !follows_parent(a))
		say(a, brief, "drop expression", NULL, NULL);
	if (had(a, ATTR_IDENTITY) && !wanted(a, ATTR_IDENTITY))
		say(a, brief, "drop identity", NULL, NULL);
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
	alter_end(a, brief);
	on_table(a);
	postgres_add(&a->sql, "validate constraint ", str_text(&name), NULL);
	alter_end(a, (struct effect){ LOCK_SHARE_UPDATE_EXCLUSIVE, HAZARD_BIT(TABLE_SCAN) | HAZARD_BIT(MAY_FAIL), 0, 1,
	                              1 });
	say(a, brief, "set not null", NULL, NULL);
	on_table(a);
	postgres_add(&a->sql, "drop constraint ", str_text(&name), NULL);
	alter_end(a, brief);
	str_free(&name);
}

void alter_not_null(struct alter *a)
{
	const struct object *of = a->want->parent;
	int partitioned =
	        attr_get(of, ATTR_PARTITION_BY) || attr_get(of, ATTR_PARTITION_OF) || attr_get(of, ATTR_INHERITS);

	if (!wanted(a, ATTR_NOT_NULL)) {
		say(a, brief, "drop not null", NULL, NULL);
	} else if (a->plan->options.online && !partitioned && !attr_is(of, ATTR_FORM, "foreign")) {
		not_null_online(a);
	} else {
		say(a,
		    (struct effect){ LOCK_ACCESS_EXCLUSIVE,
		                     HAZARD_BIT(TABLE_SCAN) | HAZARD_BIT(BLOCKS_READS) | HAZARD_BIT(MAY_FAIL), 0, 1,
		                     0 },
		    "set not null", NULL, NULL);
	}
}

/* The sequence of a serial column has the name that the identity's own is to get. */
static void free_sequence_name(struct alter *a)
{
	const struct object *of = a->want->parent;
	struct str name = { 0 }, columns = { 0 };

	str_add(&columns, a->want->name);
	postgres_made_name(&name, of->name, str_text(&columns), "seq");
	if (catalog_find(a->plan->have, NULL, KIND_SEQUENCE, of->schema, str_text(&name), NULL)) {
		str_add(&a->sql, "drop sequence if exists ");
		str_qualified(&a->sql, of->schema, str_text(&name));
		alter_end(a, none);
	}
	str_free(&name);
	str_free(&columns);
}

/* The new sequence goes on behind the values that are there. */
static void start_behind_rows(struct alter *a)
{
	struct str table = { 0 };

	postgres_plain_name(&table, a->want->parent);
	str_add(&a->sql, "select setval(pg_get_serial_sequence(");
	postgres_literal(&a->sql, str_text(&table));
	str_add(&a->sql, ", ");
	postgres_literal(&a->sql, a->want->name);
	str_add(&a->sql, "), max(");
	str_ident(&a->sql, a->want->name);
	postgres_add(&a->sql, ")) from ", str_text(&table), " having max(", NULL);
	str_ident(&a->sql, a->want->name);
	str_add(&a->sql, ") is not null");
	alter_end(a, (struct effect){ .lock = LOCK_ACCESS_SHARE });
	str_free(&table);
}

void alter_identity(struct alter *a)
{
	const char *then = had(a, ATTR_IDENTITY), *now = wanted(a, ATTR_IDENTITY);

	if (then && now) {
		say(a, brief, "set generated ", now, NULL);
	} else if (now) {
		free_sequence_name(a);
		alter_head(&a->sql, a->want);
		postgres_add(&a->sql, "add generated ", now, " as identity", NULL);
		postgres_sequence_options(&a->sql, a->want, " (", ")");
		alter_end(a, brief);
		start_behind_rows(a);
	}
}

void alter_storage(struct alter *a)
{
	const char *now = wanted(a, ATTR_STORAGE), *type = wanted(a, ATTR_TYPE);

	if (!now && !attr_is(a->have, ATTR_TYPE, type ? type : ""))
		return; /* the new type brought its own */
	if (!now)
		now = !type                                                                     ? "extended"
		      : begins(type, "numeric") || begins(type, "inet") || begins(type, "cidr") ? "main"
		      : family_of(type) == FAMILY_NUMBER || family_of(type) == FAMILY_TIME      ? "plain"
		                                                                                : "extended";
	say(a, brief, "set storage ", now, NULL);
}

void alter_generated(struct alter *a)
{
	(void)a; /* see alter_column_first() */
}

/* ---- constraints, indexes ---- */

void alter_validate(struct alter *a)
{
	struct str name = { 0 };

	str_ident(&name, a->want->name);
	say(a, (struct effect){ LOCK_SHARE_UPDATE_EXCLUSIVE, HAZARD_BIT(TABLE_SCAN) | HAZARD_BIT(MAY_FAIL), 0, 1, 1 },
	    "validate constraint ", str_text(&name), NULL);
	str_free(&name);
}

void alter_deferrable(struct alter *a)
{
	struct str name = { 0 };

	str_ident(&name, a->want->name);
	say(a, brief, "alter constraint ", str_text(&name),
	    !wanted(a, ATTR_DEFERRABLE)          ? " not deferrable"
	    : wanted(a, ATTR_INITIALLY_DEFERRED) ? " deferrable initially deferred"
	                                         : " deferrable initially immediate");
	str_free(&name);
}

void alter_index_attached(struct alter *a)
{
	const char *parent = wanted(a, ATTR_ATTACHED_TO);

	if (!parent)
		return; /* it went with the parent's */
	postgres_add(&a->sql, "alter index ", parent, " attach partition ", NULL);
	str_qualified(&a->sql, a->want->schema, a->want->name);
	alter_end(a, brief);
}

void alter_statistics_list(struct alter *a)
{
	const char *lists[] = { had(a, ATTR_STATISTICS), wanted(a, ATTR_STATISTICS) };
	struct str item = { 0 }, same = { 0 };
	int i;

	for (i = 0; i < 2; i++) {
		const char *list = lists[i];

		while (list && (list = postgres_next_item(list, &item))) {
			size_t number = name_length(str_text(&item));

			if (i == 0 && find_item(lists[1], str_text(&item), &same))
				continue;
			alter_head(&a->sql, a->want);
			str_printf(&a->sql, "alter column %.*s set statistics %s", (int)number, str_text(&item),
			           i == 0 ? "-1" : str_text(&item) + number + 1);
			alter_end(a, quiet);
		}
	}
	str_free(&item);
	str_free(&same);
}

/* ---- what stands on tables ---- */

void alter_enabled(struct alter *a)
{
	const char *now = wanted(a, ATTR_ENABLED);
	const char *word = !now                           ? "enable"
	                   : strcmp(now, "disabled") == 0 ? "disable"
	                   : strcmp(now, "replica") == 0  ? "enable replica"
	                                                  : "enable always";
	struct str name = { 0 };

	str_ident(&name, a->want->name);
	if (a->want->kind == KIND_EVENT_TRIGGER)
		say(a, none, word, NULL, NULL);
	else
		say(a, (struct effect){ .lock = LOCK_SHARE_ROW_EXCLUSIVE }, word,
		    a->want->kind == KIND_RULE ? " rule " : " trigger ", str_text(&name));
	str_free(&name);
}

void alter_policy(struct alter *a)
{
	const char *to = wanted(a, ATTR_TO);

	postgres_add(&a->sql, "alter policy ", NULL);
	postgres_name(&a->sql, a->want);
	postgres_add(&a->sql, " to ", to ? to : "public", NULL);
	if (wanted(a, ATTR_EXPR))
		postgres_add(&a->sql, " using (", wanted(a, ATTR_EXPR), ")", NULL);
	if (wanted(a, ATTR_CHECK))
		postgres_add(&a->sql, " with check (", wanted(a, ATTR_CHECK), ")", NULL);
	alter_end(a, (struct effect){ .lock = LOCK_ACCESS_EXCLUSIVE, .hazards = HAZARD_BIT(PRIVILEGES) });
}

static const struct {
	enum attr_id attr;
	const char *yes, *no;
} role_words[] = {
	{ ATTR_LOGIN, " login", " nologin" },
	{ ATTR_SUPERUSER, " superuser", " nosuperuser" },
	{ ATTR_CREATEDB, " createdb", " nocreatedb" },
	{ ATTR_CREATEROLE, " createrole", " nocreaterole" },
	{ ATTR_NOINHERIT, " noinherit", " inherit" },
	{ ATTR_REPLICATION, " replication", " noreplication" },
	{ ATTR_BYPASSRLS, " bypassrls", " nobypassrls" },
};

static void role_settings(struct alter *a)
{
	const char *lists[] = { had(a, ATTR_SET), wanted(a, ATTR_SET) };
	struct str line = { 0 };
	int i;

	for (i = 0; i < 2; i++) {
		const char *text = lists[i];

		while ((text = postgres_next_line(text, &line))) {
			str_add(&a->sql, "alter role ");
			str_ident(&a->sql, a->want->name);
			if (i == 0)
				str_printf(&a->sql, " reset %.*s", (int)name_length(str_text(&line)), str_text(&line));
			else
				postgres_add(&a->sql, " set ", str_text(&line), NULL);
			alter_end(a, none);
		}
	}
	str_free(&line);
}

void alter_role(struct alter *a)
{
	const char *limit = wanted(a, ATTR_CONNECTION_LIMIT), *until = wanted(a, ATTR_VALID_UNTIL);
	size_t i;

	str_add(&a->sql, "alter role ");
	str_ident(&a->sql, a->want->name);
	for (i = 0; i < sizeof(role_words) / sizeof(role_words[0]); i++)
		if (!had(a, role_words[i].attr) != !wanted(a, role_words[i].attr))
			str_add(&a->sql, wanted(a, role_words[i].attr) ? role_words[i].yes : role_words[i].no);
	if (limit || had(a, ATTR_CONNECTION_LIMIT))
		postgres_add(&a->sql, " connection limit ", limit ? limit : "-1", NULL);
	if (until || had(a, ATTR_VALID_UNTIL)) {
		str_add(&a->sql, " valid until ");
		postgres_literal(&a->sql, until ? until : "infinity");
	}
	alter_end(a, (struct effect){ .hazards = HAZARD_BIT(PRIVILEGES) });
	role_settings(a);
}

void alter_no_data(struct alter *a)
{
	str_add(&a->sql, "refresh materialized view ");
	postgres_plain_name(&a->sql, a->want);
	if (wanted(a, ATTR_NO_DATA))
		str_add(&a->sql, " with no data");
	alter_end(a, brief);
}

void alter_replace_in_place(struct alter *a)
{
	struct script script = { .mem = a->plan->mem };
	size_t i;

	a->plan->dialect->create(&script, a->want, CREATE_IF_MISSING);
	for (i = 0; i < script.count; i++) {
		str_add(&a->sql, script.lines[i].sql);
		alter_end(a, a->want->kind == KIND_VIEW || a->want->kind == KIND_RULE ? brief : none);
	}
}
