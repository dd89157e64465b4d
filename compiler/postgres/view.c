/* Views, materialized views, rules, triggers and event triggers of PostgreSQL. */
#include <string.h>
#include <strings.h>

#include "compiler/postgres/postgres.h"

static void column_names(struct str *s, const struct object *o)
{
	if (attr_get(o, ATTR_COLUMNS))
		postgres_add(s, " (", attr_get(o, ATTR_COLUMNS), ")", NULL);
}

static void query(struct str *s, const struct object *o)
{
	postgres_add(s, " as\n", attr_get(o, ATTR_BODY), NULL);
}

void postgres_create_view(struct postgres *p, const struct object *o)
{
	const struct object *c;

	postgres_create_word(p, o);
	str_add(&p->sql, "view ");
	postgres_plain_name(&p->sql, o);
	column_names(&p->sql, o);
	postgres_options(&p->sql, "with", postgres_options_of(o));
	query(&p->sql, o);
	if (attr_get(o, ATTR_CHECK_OPTION))
		postgres_add(&p->sql, "\nwith ", attr_get(o, ATTR_CHECK_OPTION), " check option", NULL);
	postgres_end(p);
	for (c = object_first(o, KIND_COLUMN); c; c = object_after(c, KIND_COLUMN)) {
		if (attr_get(c, ATTR_DEFAULT)) {
			str_add(&p->sql, "alter view ");
			postgres_plain_name(&p->sql, o);
			str_add(&p->sql, " alter column ");
			str_ident(&p->sql, c->name);
			postgres_clause(&p->sql, c, ATTR_DEFAULT, "set default");
			postgres_end(p);
		}
		postgres_comment(p, c);
	}
}

static void matview_column(struct postgres *p, const struct object *c)
{
	static const struct {
		enum attr_id id;
		const char *words;
	} rows[] = { { ATTR_STORAGE, " set storage " },
		     { ATTR_COMPRESSION, " set compression " },
		     { ATTR_STATISTICS, " set statistics " } };
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		if (!attr_get(c, rows[i].id))
			continue;
		str_add(&p->sql, "alter materialized view ");
		postgres_plain_name(&p->sql, c->parent);
		str_add(&p->sql, " alter column ");
		str_ident(&p->sql, c->name);
		postgres_add(&p->sql, rows[i].words, attr_get(c, rows[i].id), NULL);
		postgres_end(p);
	}
	if (attr_get(c, ATTR_OPTIONS)) {
		str_add(&p->sql, "alter materialized view ");
		postgres_plain_name(&p->sql, c->parent);
		str_add(&p->sql, " alter column ");
		str_ident(&p->sql, c->name);
		postgres_options(&p->sql, "set", attr_get(c, ATTR_OPTIONS));
		postgres_end(p);
	}
	postgres_comment(p, c);
}

void postgres_create_matview(struct postgres *p, const struct object *o)
{
	const struct object *c;

	str_add(&p->sql, "create materialized view ");
	postgres_if_missing(p);
	postgres_plain_name(&p->sql, o);
	column_names(&p->sql, o);
	postgres_clause(&p->sql, o, ATTR_METHOD, "using");
	postgres_options(&p->sql, "with", postgres_options_of(o));
	postgres_clause(&p->sql, o, ATTR_TABLESPACE, "tablespace");
	query(&p->sql, o);
	if (attr_find(o, ATTR_NO_DATA))
		str_add(&p->sql, "\nwith no data");
	postgres_end(p);
	for (c = object_first(o, KIND_COLUMN); c; c = object_after(c, KIND_COLUMN))
		matview_column(p, c);
}

/* alter table public.t disable rule r; alter event trigger e disable */
static void set_state(struct postgres *p, const struct object *o, const char *words)
{
	str_add(&p->sql, o->parent ? "alter table " : "alter event trigger ");
	postgres_plain_name(&p->sql, o->parent ? o->parent : o);
	postgres_add(&p->sql, " ", words, NULL);
	if (o->parent) {
		postgres_add(&p->sql, " ", postgres_word(o), " ", NULL);
		str_ident(&p->sql, o->name);
	}
	postgres_end(p);
}

static const char *state_words(const struct object *o)
{
	static const char *const words[][2] = { { "disabled", "disable" },
		                                { "replica", "enable replica" },
		                                { "always", "enable always" } };
	size_t i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (attr_is(o, ATTR_ENABLED, words[i][0]))
			return words[i][1];
	return "enable";
}

static void set_enabled(struct postgres *p, const struct object *o)
{
	if (attr_get(o, ATTR_ENABLED))
		set_state(p, o, state_words(o));
}

/* The trigger of the partitioned table that a partition's comes from. */
static const struct object *trigger_above(const struct object *o)
{
	size_t i;

	for (i = 0; i < o->dep_count; i++)
		if (o->deps[i]->kind == KIND_TRIGGER && strcmp(o->deps[i]->name, o->name) == 0)
			return o->deps[i];
	return NULL;
}

/* What comes from the partitioned table goes with it; here it is only enabled as that is again. */
void postgres_drop_trigger(struct postgres *p, const struct object *o)
{
	const struct object *above = trigger_above(o);

	if (!attr_find(o, ATTR_INHERITED))
		postgres_drop_plainly(p, o, "", "");
	else
		set_state(p, o, above ? state_words(above) : "enable");
}

/* The actions of a rule: nothing, one statement, or several in brackets. */
static void rule_actions(struct str *s, const char *actions)
{
	int bare = strcasecmp(actions, "nothing") == 0 || *actions == '(';

	postgres_add(s, bare ? " " : " (", actions, bare ? NULL : strstr(actions, "--") ? "\n)" : ")", NULL);
}

void postgres_create_rule(struct postgres *p, const struct object *o)
{
	postgres_create_word(p, o);
	str_add(&p->sql, "rule ");
	str_ident(&p->sql, o->name);
	postgres_clause(&p->sql, o, ATTR_EVENTS, "as on");
	str_add(&p->sql, " to ");
	postgres_plain_name(&p->sql, o->parent);
	if (attr_get(o, ATTR_WHERE))
		postgres_add(&p->sql, " where (", attr_get(o, ATTR_WHERE), ")", NULL);
	str_add(&p->sql, attr_find(o, ATTR_INSTEAD) ? " do instead" : " do also");
	rule_actions(&p->sql, attr_get(o, ATTR_BODY) ? attr_get(o, ATTR_BODY) : "nothing");
	postgres_end(p);
	set_enabled(p, o);
}

static void transition_tables(struct str *s, const struct object *o)
{
	if (!attr_get(o, ATTR_OLD_TABLE) && !attr_get(o, ATTR_NEW_TABLE))
		return;
	str_add(s, "\n    referencing");
	postgres_clause(s, o, ATTR_OLD_TABLE, "old table as");
	postgres_clause(s, o, ATTR_NEW_TABLE, "new table as");
}

void postgres_create_trigger(struct postgres *p, const struct object *o)
{
	struct str *s = &p->sql;

	if (attr_find(o, ATTR_INHERITED)) { /* it is there, from the partitioned table */
		set_state(p, o, state_words(o));
		return;
	}
	postgres_unless_there(p, o);
	str_add(s, attr_find(o, ATTR_CONSTRAINT_TRIGGER) ? "create constraint trigger " : "create trigger ");
	str_ident(s, o->name);
	postgres_add(s, "\n    ", attr_get(o, ATTR_TIMING), NULL);
	postgres_clause(s, o, ATTR_EVENTS, "");
	str_add(s, " on ");
	postgres_plain_name(s, o->parent);
	postgres_clause(s, o, ATTR_FROM, "from");
	postgres_flag(s, o, ATTR_DEFERRABLE, "deferrable");
	postgres_flag(s, o, ATTR_INITIALLY_DEFERRED, "initially deferred");
	transition_tables(s, o);
	postgres_add(s, "\n    for each ", attr_is(o, ATTR_EACH, "row") ? "row" : "statement", NULL);
	if (attr_get(o, ATTR_WHERE))
		postgres_add(s, "\n    when (", attr_get(o, ATTR_WHERE), ")", NULL);
	postgres_add(s, "\n    execute function ", attr_get(o, ATTR_EXECUTE), NULL);
	postgres_end(p);
	set_enabled(p, o);
}

/* The tags are kept as a set of plain texts: CREATE TABLE, ALTER TABLE. */
static void tags(struct str *s, const char *list)
{
	struct str item = { 0 };
	const char *separator = "";

	if (!list)
		return;
	str_add(s, " when tag in (");
	while ((list = postgres_next_item(list, &item))) {
		str_add(s, separator);
		if (*str_text(&item) == '\'')
			str_add(s, str_text(&item));
		else
			postgres_literal(s, str_text(&item));
		separator = ", ";
	}
	str_add(s, ")");
	str_free(&item);
}

void postgres_create_event_trigger(struct postgres *p, const struct object *o)
{
	postgres_unless_there(p, o);
	str_add(&p->sql, "create event trigger ");
	postgres_plain_name(&p->sql, o);
	postgres_clause(&p->sql, o, ATTR_EVENTS, "on");
	tags(&p->sql, attr_get(o, ATTR_TAGS));
	postgres_clause(&p->sql, o, ATTR_EXECUTE, "execute function");
	postgres_end(p);
	set_enabled(p, o);
}
