/* Rows of functions and procedures, triggers, rules and text search dictionaries. */
#include <stdlib.h>
#include <string.h>

#include "runtime/look/postgres.h"

void look_function(struct look *l, const char *const *v)
{
	enum { OID, SCHEMA, NAME, SIGNATURE, OWNER, PRIVILEGES, KIND, FIRST };
	static const enum attr_id ids[] = {
		ATTR_ARGUMENTS,  ATTR_RETURNS, ATTR_LANGUAGE,         ATTR_BODY,      ATTR_ATOMIC, ATTR_LINK_SYMBOL,
		ATTR_VOLATILITY, ATTR_STRICT,  ATTR_SECURITY_DEFINER, ATTR_LEAKPROOF, ATTR_WINDOW, ATTR_PARALLEL,
		ATTR_COST,       ATTR_ROWS,    ATTR_SUPPORT,          ATTR_TRANSFORM
	};
	enum { COUNT = sizeof(ids) / sizeof(ids[0]) };
	const char *schema = look_name(l, PG_NAMESPACE, v[SCHEMA]);
	struct object *o;
	size_t i;

	if (!schema)
		return;
	o = look_add(l, PG_PROC, look_oid(v[OID]), NULL, *v[KIND] == 'p' ? KIND_PROCEDURE : KIND_FUNCTION, schema,
	             v[NAME], v[SIGNATURE]);
	look_set_owner(l, o, v[OWNER]);
	for (i = 0; i < COUNT; i++)
		look_set(l, o, ids[i], v[FIRST + i]);
	if (v[FIRST + 3] && !*v[FIRST + 3]) /* a body may well be empty */
		attr_set(l->catalog, o, ATTR_BODY, "");
	look_set_settings(l, o, v[FIRST + COUNT]);
	look_grants(l, o, look_name(l, PG_AUTHID, v[OWNER]), v[PRIVILEGES]);
}

enum trigger_column {
	OID,
	TABLE,
	NAME,
	TYPE,
	FUNCTION,
	FUNCTION_NAME,
	ARGUMENT_COUNT,
	ARGUMENTS,
	COLUMNS,
	ENABLED,
	CONSTRAINT,
	DEFERRABLE,
	DEFERRED,
	FROM_TABLE,
	OLD_TABLE,
	NEW_TABLE,
	INHERITED,
	DEFINITION
};
enum trigger_type { FOR_ROW = 1, BEFORE = 2, INSERT = 4, DELETE = 8, UPDATE = 16, TRUNCATE = 32, INSTEAD = 64 };

/* "insert or update of a, b or delete or truncate" */
static void add_events(struct str *s, uint32_t type, const struct relation *r, const char *columns)
{
	static const struct {
		uint32_t bit;
		const char *word;
	} events[] = { { INSERT, "insert" }, { UPDATE, "update" }, { DELETE, "delete" }, { TRUNCATE, "truncate" } };
	size_t i;

	for (i = 0; i < sizeof(events) / sizeof(events[0]); i++) {
		if (!(type & events[i].bit))
			continue;
		str_add(s, s->length ? " or " : "");
		str_add(s, events[i].word);
		if (events[i].bit == UPDATE && columns && *columns) {
			str_add(s, " of ");
			look_columns(s, r, columns);
		}
	}
}

static int is_octal(const char *p)
{
	return p[0] >= '0' && p[0] <= '3' && p[1] >= '0' && p[1] <= '7' && p[2] >= '0' && p[2] <= '7';
}

/* One argument of encode(tgargs, 'escape'), where \000 ends each, up to that end. */
static const char *add_argument(struct str *s, const char *bytes)
{
	struct str text = { 0 };

	while (*bytes) {
		int value = (unsigned char)*bytes++;

		if (value == '\\' && is_octal(bytes)) {
			value = (bytes[0] - '0') * 64 + (bytes[1] - '0') * 8 + bytes[2] - '0';
			bytes += 3;
			if (!value)
				break;
		} else if (value == '\\' && *bytes == '\\') {
			bytes++;
		}
		str_char(&text, (char)value);
	}
	str_literal(s, str_text(&text), 1);
	str_free(&text);
	return bytes;
}

/* public.note('a') */
static void add_call(struct look *l, struct str *s, const char *const *v)
{
	const struct object *function = look_object(l, PG_PROC, look_oid(v[FUNCTION]), 0);
	const char *arguments = v[ARGUMENTS];
	uint32_t i, count = look_oid(v[ARGUMENT_COUNT]);

	if (function)
		str_qualified(s, function->schema, function->name);
	else
		str_add(s, v[FUNCTION_NAME]);
	str_char(s, '(');
	for (i = 0; i < count; i++) {
		str_add(s, i ? ", " : "");
		arguments = add_argument(s, arguments);
	}
	str_char(s, ')');
}

static const char *enabled_word(const char *enabled)
{
	if (!enabled)
		return NULL;
	return *enabled == 'D' ? "disabled" : *enabled == 'R' ? "replica" : *enabled == 'A' ? "always" : NULL;
}

/* The condition in "... WHEN (condition) EXECUTE ..." */
static void set_when(struct look *l, struct object *o, const char *definition)
{
	static const char when[] = " WHEN (";
	const char *at = definition ? look_place(definition, when) : NULL;
	const char *open = at ? at + sizeof(when) - 2 : NULL;

	if (open)
		look_set(l, o, ATTR_WHERE, look_bare(l, mem_copy(&l->mem, open, (size_t)(look_step(open) - open))));
}

static void set_transition(struct look *l, struct object *o, enum attr_id id, const char *name)
{
	if (!name)
		return;
	str_clear(&l->text);
	str_ident(&l->text, name);
	look_set_text(l, o, id);
}

static void set_constraint(struct look *l, struct object *o, const char *const *v)
{
	const struct relation *from = look_relation(l, v[FROM_TABLE]);

	if (!look_true(v[CONSTRAINT]))
		return;
	look_flag(l, o, ATTR_CONSTRAINT_TRIGGER, 1);
	look_flag(l, o, ATTR_DEFERRABLE, look_true(v[DEFERRABLE]));
	look_flag(l, o, ATTR_INITIALLY_DEFERRED, look_true(v[DEFERRED]));
	if (!from)
		return;
	str_qualified(&l->text, from->schema, from->name);
	look_set_text(l, o, ATTR_FROM);
}

void look_trigger(struct look *l, const char *const *v)
{
	const struct relation *r = look_relation(l, v[TABLE]);
	uint32_t type = look_oid(v[TYPE]);
	struct object *o;

	if (!r || !r->object || look_is_member(l, PG_TRIGGER, look_oid(v[OID])))
		return;
	o = look_add(l, PG_TRIGGER, look_oid(v[OID]), r->object, KIND_TRIGGER, NULL, v[NAME], NULL);
	look_set(l, o, ATTR_TIMING, type & BEFORE ? "before" : type & INSTEAD ? "instead of" : "after");
	str_clear(&l->text);
	add_events(&l->text, type, r, v[COLUMNS]);
	look_set_text(l, o, ATTR_EVENTS);
	look_set(l, o, ATTR_EACH, type & FOR_ROW ? "row" : "statement");
	add_call(l, &l->text, v);
	look_set_text(l, o, ATTR_EXECUTE);
	look_set(l, o, ATTR_ENABLED, enabled_word(v[ENABLED]));
	look_flag(l, o, ATTR_INHERITED, look_true(v[INHERITED]));
	set_constraint(l, o, v);
	set_transition(l, o, ATTR_OLD_TABLE, v[OLD_TABLE]);
	set_transition(l, o, ATTR_NEW_TABLE, v[NEW_TABLE]);
	set_when(l, o, v[DEFINITION]);
}

/* What stands between two places, without the blanks around it and a semicolon at its end. */
static const char *trimmed(struct look *l, const char *from, const char *to)
{
	while (from < to && strchr(" \n", *from))
		from++;
	while (to > from && strchr(" \n;", to[-1]))
		to--;
	return mem_copy(&l->mem, from, (size_t)(to - from));
}

/* The word that parts a rule's condition from its actions. */
static const char *place_of_do(const char *definition)
{
	static const char word[] = " DO";
	const char *at = look_place(definition, word);

	while (at && !strchr(" \n", at[sizeof(word) - 1]))
		at = look_place(at + 1, word);
	return at;
}

/* CREATE RULE r AS ON INSERT TO t WHERE condition DO INSTEAD actions; */
static void set_rule_parts(struct look *l, struct object *o, const char *definition, int is_instead)
{
	static const char where[] = " WHERE ";
	const char *does = place_of_do(definition), *condition = look_place(definition, where), *actions;

	if (!does)
		return;
	if (condition && condition < does)
		look_set(l, o, ATTR_WHERE, trimmed(l, condition + sizeof(where) - 1, does));
	actions = does + strlen(is_instead ? " DO INSTEAD" : " DO");
	actions = trimmed(l, actions, actions + strlen(actions));
	look_set(l, o, ATTR_BODY, actions && strcmp(actions, "NOTHING") == 0 ? "nothing" : actions);
}

void look_rule(struct look *l, const char *const *v)
{
	enum { RULE, ON, RULE_NAME, EVENT, IS_INSTEAD, RULE_ENABLED, RULE_DEFINITION };
	const struct relation *r = look_relation(l, v[ON]);
	struct object *o;

	if (!r || !r->object || look_is_member(l, PG_REWRITE, look_oid(v[RULE])))
		return;
	o = look_add(l, PG_REWRITE, look_oid(v[RULE]), r->object, KIND_RULE, NULL, v[RULE_NAME], NULL);
	look_set(l, o, ATTR_EVENTS, v[EVENT]);
	look_flag(l, o, ATTR_INSTEAD, look_true(v[IS_INSTEAD]));
	look_set(l, o, ATTR_ENABLED, enabled_word(v[RULE_ENABLED]));
	set_rule_parts(l, o, v[RULE_DEFINITION], look_true(v[IS_INSTEAD]));
}

/* "template = pg_catalog.snowball, language = 'english'", each on a line of its own. */
static void set_lines(struct look *l, struct object *o, const char *list)
{
	str_clear(&l->text);
	while (*list) {
		const char *next = look_step(list);

		if (*list == ',') {
			str_char(&l->text, '\n');
			next += strspn(next, " ");
		} else {
			str_add_bytes(&l->text, list, (size_t)(next - list));
		}
		list = next;
	}
	look_set_text(l, o, ATTR_DEFINITION);
}

void look_dictionary(struct look *l, const char *const *v)
{
	enum { DICTIONARY, SCHEMA, DICTIONARY_NAME, OWNER, TEXT };
	const char *schema = look_name(l, PG_NAMESPACE, v[SCHEMA]);
	struct object *o;

	if (!schema || look_is_member(l, PG_TS_DICT, look_oid(v[DICTIONARY])))
		return;
	o = look_add(l, PG_TS_DICT, look_oid(v[DICTIONARY]), NULL, KIND_TS_DICTIONARY, schema, v[DICTIONARY_NAME],
	             NULL);
	look_set_owner(l, o, v[OWNER]);
	set_lines(l, o, v[TEXT]);
}
