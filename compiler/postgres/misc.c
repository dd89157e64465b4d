/* What stands around the tables in PostgreSQL: schemas, extensions, foreign servers, text search, replication, own SQL.
 */
#include <string.h>

#include "compiler/postgres/postgres.h"

/* Every new database has a schema public, and CREATE SCHEMA wants the right to create even where it has nothing to do.
 */
void postgres_create_schema(struct postgres *p, const struct object *o)
{
	enum create_mode mode = p->mode;

	if (strcmp(o->name, "public") == 0)
		p->mode = CREATE_IF_MISSING;
	postgres_unless_there(p, o);
	str_add(&p->sql, "create schema ");
	postgres_plain_name(&p->sql, o);
	postgres_end(p);
	p->mode = mode;
}

/* What stands in public goes by itself, public stays. */
/* Schema public does not go: it becomes again what it is in a new database. */
static void reset_public(struct postgres *p, const struct object *o)
{
	const struct object *grant;

	for (grant = object_first(o, KIND_GRANT); grant; grant = object_after(grant, KIND_GRANT)) {
		postgres_drop_grant(p, grant);
		postgres_end(p);
	}
	if (attr_find(o, ATTR_COMMENT)) {
		str_add(&p->sql, "comment on schema public is 'standard public schema'");
		postgres_end(p);
	}
}

void postgres_drop_schema(struct postgres *p, const struct object *o)
{
	if (strcmp(o->name, "public") == 0)
		reset_public(p, o);
	else
		postgres_drop_plainly(p, o, "", "");
}

/* One that others need may have come with them. */
void postgres_create_extension(struct postgres *p, const struct object *o)
{
	str_add(&p->sql, "create extension if not exists ");
	postgres_plain_name(&p->sql, o);
	postgres_clause(&p->sql, o, ATTR_IN_SCHEMA, "schema");
	if (attr_get(o, ATTR_VERSION)) {
		str_add(&p->sql, " version ");
		postgres_literal(&p->sql, attr_get(o, ATTR_VERSION));
	}
	str_add(&p->sql, " cascade");
}

void postgres_create_access_method(struct postgres *p, const struct object *o)
{
	postgres_unless_there(p, o);
	str_add(&p->sql, "create access method ");
	postgres_plain_name(&p->sql, o);
	postgres_clause(&p->sql, o, ATTR_FORM, "type");
	postgres_clause(&p->sql, o, ATTR_HANDLER, "handler");
}

static void foreign_options(struct str *s, const struct object *o)
{
	if (attr_get(o, ATTR_FDW_OPTIONS))
		postgres_add(s, " options (", attr_get(o, ATTR_FDW_OPTIONS), ")", NULL);
}

void postgres_create_wrapper(struct postgres *p, const struct object *o)
{
	postgres_unless_there(p, o);
	str_add(&p->sql, "create foreign data wrapper ");
	postgres_plain_name(&p->sql, o);
	postgres_clause(&p->sql, o, ATTR_HANDLER, "handler");
	postgres_clause(&p->sql, o, ATTR_VALIDATOR, "validator");
	foreign_options(&p->sql, o);
}

static void literal_clause(struct str *s, const struct object *o, enum attr_id id, const char *word)
{
	if (!attr_get(o, id))
		return;
	postgres_add(s, " ", word, " ", NULL);
	postgres_literal(s, attr_get(o, id));
}

void postgres_create_server(struct postgres *p, const struct object *o)
{
	str_add(&p->sql, "create server ");
	postgres_if_missing(p);
	postgres_plain_name(&p->sql, o);
	literal_clause(&p->sql, o, ATTR_FORM, "type");
	literal_clause(&p->sql, o, ATTR_VERSION, "version");
	postgres_clause(&p->sql, o, ATTR_WRAPPER_NAME, "foreign data wrapper");
	foreign_options(&p->sql, o);
}

/* "for app server remote"; public stands for all. */
static void mapping_of(struct str *s, const struct object *o)
{
	str_add(s, "for ");
	if (strcmp(o->name, "public") == 0)
		str_add(s, o->name);
	else
		str_ident(s, o->name);
	str_add(s, " server ");
	str_ident(s, o->parent->name);
}

void postgres_create_user_mapping(struct postgres *p, const struct object *o)
{
	str_add(&p->sql, "create user mapping ");
	postgres_if_missing(p);
	mapping_of(&p->sql, o);
	foreign_options(&p->sql, o);
}

void postgres_drop_user_mapping(struct postgres *p, const struct object *o)
{
	str_add(&p->sql, "drop user mapping ");
	mapping_of(&p->sql, o);
}

/* An encoding's name as a literal, whether it was written as one or not. */
static void encoding(struct str *s, const struct object *o, const char *side, const char *word)
{
	struct str value = { 0 };

	if (postgres_defined(o, side, &value)) {
		postgres_add(s, " ", word, " ", NULL);
		if (*str_text(&value) == '\'')
			str_add(s, str_text(&value));
		else
			postgres_literal(s, str_text(&value));
	}
	str_free(&value);
}

void postgres_create_conversion(struct postgres *p, const struct object *o)
{
	struct str value = { 0 };

	postgres_unless_there(p, o);
	postgres_add(&p->sql, "create ", postgres_defined(o, "default", &value) ? "default " : "", "conversion ", NULL);
	postgres_plain_name(&p->sql, o);
	encoding(&p->sql, o, "from", "for");
	encoding(&p->sql, o, "to", "to");
	if (postgres_defined(o, "function", &value))
		postgres_add(&p->sql, " from ", str_text(&value), NULL);
	str_free(&value);
}

/* A mapping a line: "asciiword with public.english, simple". */
void postgres_create_ts_config(struct postgres *p, const struct object *o)
{
	const char *text = attr_get(o, ATTR_DEFINITION);
	struct str line = { 0 }, parser = { 0 };

	postgres_unless_there(p, o);
	str_add(&p->sql, "create text search configuration ");
	postgres_plain_name(&p->sql, o);
	postgres_add(&p->sql, " (parser = ",
	             postgres_defined(o, "parser", &parser) ? str_text(&parser) : "pg_catalog.\"default\"", ")", NULL);
	while ((text = postgres_next_line(text, &line))) {
		if (!strstr(str_text(&line), " with "))
			continue;
		postgres_and_then(p);
		str_add(&p->sql, "alter text search configuration ");
		postgres_plain_name(&p->sql, o);
		postgres_add(&p->sql, " add mapping for ", str_text(&line), NULL);
	}
	str_free(&line);
	str_free(&parser);
}

static int begins(const char *text, const char *with)
{
	return strncmp(text, with, strlen(with)) == 0;
}

static int is_target(const char *line)
{
	return begins(line, "table ") || begins(line, "tables in ") || begins(line, "for ");
}

/* "publish = 'insert'" lines as a list behind "with". */
static void with_lines(struct str *s, const struct object *o, int (*is_other)(const char *line))
{
	const char *text = attr_get(o, ATTR_DEFINITION), *separator = "\n    with (";
	struct str line = { 0 };

	while ((text = postgres_next_line(text, &line))) {
		if (is_other(str_text(&line)))
			continue;
		postgres_add(s, separator, str_text(&line), NULL);
		separator = ", ";
	}
	if (*separator == ',')
		str_add(s, ")");
	str_free(&line);
}

/* "table a", "table only b" -> "table only a, only b": before version 15 the word stands once, before all of them.
 * Tables below one that is published are said on their own. */
static void published_table(struct str *s, const char *table, int is_first)
{
	postgres_add(s, is_first ? "table " : "", begins(table, "only ") ? "" : "only ", table, NULL);
}

void postgres_create_publication(struct postgres *p, const struct object *o)
{
	const char *text = attr_get(o, ATTR_DEFINITION), *separator = "\n    for ";
	struct str line = { 0 };
	int was_table = 0;

	postgres_unless_there(p, o);
	str_add(&p->sql, "create publication ");
	postgres_plain_name(&p->sql, o);
	while ((text = postgres_next_line(text, &line))) {
		const char *target = str_text(&line);

		if (!is_target(target))
			continue;
		str_add(&p->sql, separator);
		if (begins(target, "table "))
			published_table(&p->sql, target + strlen("table "), !was_table);
		else
			str_add(&p->sql, begins(target, "for ") ? target + strlen("for ") : target);
		was_table = begins(target, "table ");
		separator = ",\n    ";
	}
	with_lines(&p->sql, o, is_target);
	str_free(&line);
}

static int is_said_before(const char *line)
{
	return begins(line, "connection") || begins(line, "publication") || begins(line, "connect ") ||
	       begins(line, "create_slot") || begins(line, "enabled") || begins(line, "slot_name") ||
	       begins(line, "copy_data");
}

/* Never reaches out to the publisher: it is made disabled, without a slot, and enabled by whoever runs it. */
void postgres_create_subscription(struct postgres *p, const struct object *o)
{
	struct str value = { 0 };

	postgres_unless_there(p, o);
	str_add(&p->sql, "create subscription ");
	postgres_plain_name(&p->sql, o);
	if (postgres_defined(o, "connection", &value))
		postgres_add(&p->sql, "\n    connection ", str_text(&value), NULL);
	if (postgres_defined(o, "publication", &value))
		postgres_add(&p->sql, "\n    publication ", str_text(&value), NULL);
	str_clear(&value);
	if (!postgres_defined(o, "slot_name", &value)) {
		str_clear(&value);
		postgres_literal(&value, o->name);
	}
	postgres_add(&p->sql, "\n    with (connect = false, slot_name = ", str_text(&value), NULL);
	str_clear(&value);
	with_lines(&value, o, is_said_before);
	if (value.length) { /* "\n    with (a = b)" */
		postgres_add(&p->sql, ", ", strchr(str_text(&value), '(') + 1, NULL);
	} else {
		str_add(&p->sql, ")");
	}
	p->sql.failed |= value.failed;
	str_free(&value);
}

/* Without its slot, so that the publisher need not be there. */
void postgres_drop_subscription(struct postgres *p, const struct object *o)
{
	static const char *const before[] = { " disable", " set (slot_name = none)" };
	size_t i;

	for (i = 0; i < 2; i++) {
		str_add(&p->sql, "alter subscription ");
		postgres_plain_name(&p->sql, o);
		str_add(&p->sql, before[i]);
		postgres_end(p);
	}
	postgres_drop_plainly(p, o, "", "");
}

/*
 * What schemac has no words for may be several statements, so it runs within a block; whether it has run before is only
 * told by what PostgreSQL says to it.
 */
static void execute(struct postgres *p, const char *sql, const char *exception)
{
	struct str block = { 0 };

	str_add(&block, "\nbegin\n    execute ");
	str_dollar(&block, sql);
	postgres_add(&block, ";\n", exception, "end\n", NULL);
	str_add(&p->sql, "do ");
	str_dollar(&p->sql, str_text(&block));
	p->sql.failed |= block.failed;
	str_free(&block);
}

void postgres_create_sql(struct postgres *p, const struct object *o)
{
	static const char is_there[] =
	        "exception when duplicate_object or duplicate_table or duplicate_function or duplicate_schema "
	        "or duplicate_column or duplicate_alias or unique_violation then\n    null;\n";

	if (attr_get(o, ATTR_BODY))
		execute(p, attr_get(o, ATTR_BODY), p->mode == CREATE_IF_MISSING ? is_there : "");
}

void postgres_drop_sql(struct postgres *p, const struct object *o)
{
	if (attr_get(o, ATTR_DROP_BODY))
		execute(p, attr_get(o, ATTR_DROP_BODY), "");
}
