/* What which PostgreSQL knows first: a clause that the oldest server to be served lacks is an error at its place. */
#include <string.h>

#include "compiler/postgres/postgres.h"

enum match { MATCH_ANY, MATCH_WORD, MATCH_PART, MATCH_ITEM };

static const struct {
	enum kind kind; /* KIND_NONE: any */
	enum attr_id id;
	enum match match;
	const char *value;
	int since;
	const char *what;
} features[] = {
	{ KIND_NONE, ATTR_NULLS_NOT_DISTINCT, MATCH_ANY, "", 15, "nulls not distinct" },
	{ KIND_NONE, ATTR_ON_DELETE_COLUMNS, MATCH_ANY, "", 15, "on delete set null (columns)" },
	{ KIND_SEQUENCE, ATTR_UNLOGGED, MATCH_ANY, "", 15, "unlogged sequence" },
	{ KIND_COLUMN, ATTR_PERSISTENCE, MATCH_ANY, "", 15, "a sequence that is kept otherwise than its table" },
	{ KIND_VIEW, ATTR_OPTIONS, MATCH_PART, "security_invoker", 15, "security_invoker" },
	{ KIND_PUBLICATION, ATTR_DEFINITION, MATCH_PART, "tables in schema", 15, "tables in schema" },
	{ KIND_PUBLICATION, ATTR_DEFINITION, MATCH_PART, " (", 15, "a publication of columns or rows" },
	{ KIND_STATISTICS, ATTR_COLUMNS, MATCH_PART, "(", 14, "statistics of expressions" },
	{ KIND_PROCEDURE, ATTR_ARGUMENTS, MATCH_ITEM, "OUT ", 14, "an OUT argument of a procedure" },
	{ KIND_SUBSCRIPTION, ATTR_DEFINITION, MATCH_PART, "binary =", 14, "binary" },
	{ KIND_SUBSCRIPTION, ATTR_DEFINITION, MATCH_PART, "streaming =", 14, "streaming" },
	{ KIND_SUBSCRIPTION, ATTR_DEFINITION, MATCH_PART, "two_phase =", 15, "two_phase" },
	{ KIND_SUBSCRIPTION, ATTR_DEFINITION, MATCH_PART, "disable_on_error =", 15, "disable_on_error" },
	{ KIND_SUBSCRIPTION, ATTR_DEFINITION, MATCH_PART, "streaming = 'parallel'", 16, "streaming = parallel" },
	{ KIND_SUBSCRIPTION, ATTR_DEFINITION, MATCH_PART, "origin =", 16, "origin" },
	{ KIND_SUBSCRIPTION, ATTR_DEFINITION, MATCH_PART, "password_required =", 16, "password_required" },
	{ KIND_SUBSCRIPTION, ATTR_DEFINITION, MATCH_PART, "run_as_owner =", 16, "run_as_owner" },
	{ KIND_SUBSCRIPTION, ATTR_DEFINITION, MATCH_PART, "failover =", 17, "failover" },
	{ KIND_GRANT, ATTR_PRIVILEGES, MATCH_ITEM, "maintain", 17, "the privilege maintain" },
	{ KIND_MEMBER_GRANT, ATTR_PRIVILEGES, MATCH_ITEM, "maintain", 17, "the privilege maintain" },
	{ KIND_DEFAULT_PRIVILEGES, ATTR_PRIVILEGES, MATCH_ITEM, "maintain", 17, "the privilege maintain" },
	{ KIND_EVENT_TRIGGER, ATTR_EVENTS, MATCH_WORD, "login", 17, "an event trigger on login" },
	{ KIND_PUBLICATION, ATTR_DEFINITION, MATCH_PART, "publish_generated_columns =", 18,
	  "publish_generated_columns" },
	{ KIND_NONE, ATTR_COMPRESSION, MATCH_ANY, "", 14, "compression" },
	{ KIND_NONE, ATTR_ATOMIC, MATCH_ANY, "", 14, "a body of standard SQL" },
	{ KIND_RANGE, ATTR_DEFINITION, MATCH_PART, "multirange_type_name", 14, "multirange_type_name" },
	{ KIND_NONE, ATTR_TYPE, MATCH_PART, "multirange", 14, "a multirange type" },
	{ KIND_TYPE, ATTR_DEFINITION, MATCH_PART, "subscript =", 14, "subscript" },
	{ KIND_NONE, ATTR_NOT_ENFORCED, MATCH_ANY, "", 18, "not enforced" },
	{ KIND_NONE, ATTR_PERIOD, MATCH_ANY, "", 18, "without overlaps" },
	{ KIND_COLUMN, ATTR_STORED, MATCH_WORD, "virtual", 18, "a virtual generated column" },
	{ KIND_CONSTRAINT, ATTR_FORM, MATCH_WORD, "not null", 18, "a named not null constraint" },
	{ KIND_COLLATION, ATTR_DEFINITION, MATCH_PART, "builtin", 17, "the collation provider builtin" },
	{ KIND_COLLATION, ATTR_DEFINITION, MATCH_PART, "rules =", 16, "a rule of a collation" },
};

enum { FEATURES = sizeof(features) / sizeof(features[0]) };

/* Is there an item of this text; for a text that ends in a blank, one that begins so? */
static int has_item(const char *list, const char *wanted)
{
	size_t length = strlen(wanted);
	struct str item = { 0 };
	int has = 0;

	while (!has && list && (list = postgres_next_item(list, &item)))
		has = strncmp(str_text(&item), wanted, length) == 0 &&
		      (wanted[length - 1] == ' ' || item.length == length);
	str_free(&item);
	return has;
}

static int is_used(size_t i, const struct object *o, const struct attr *a)
{
	if (a->id != features[i].id || (features[i].kind != KIND_NONE && features[i].kind != o->kind))
		return 0;
	if (features[i].match == MATCH_WORD)
		return strcmp(a->value, features[i].value) == 0;
	if (features[i].match == MATCH_ITEM)
		return has_item(a->value, features[i].value);
	return features[i].match == MATCH_ANY || strstr(a->value, features[i].value) != NULL;
}

static void check_attribute(struct diag *d, const struct object *o, const struct attr *a, int version)
{
	uint32_t at = a->at ? a->at : o->at;
	struct diagnostic *told;
	size_t i;

	for (i = 0; i < FEATURES; i++) {
		if (features[i].since <= version || !is_used(i, o, a))
			continue;
		told = diag_add(d, DIAG_POSTGRES_NEWER, at, at ? at + 1 : 0,
		                "%s: %s is known since PostgreSQL %d, the target is %d", o->name, features[i].what,
		                features[i].since, version);
		if (told)
			diag_remedy(d, told, "leave it out, or say: target postgresql %d;", features[i].since);
	}
}

static void check_list(struct diag *d, const struct object *list, int version, const char *is_watched)
{
	uint16_t i;

	for (; list; list = list->next) {
		for (i = 0; i < list->attr_count; i++)
			if (is_watched[list->attrs[i].id])
				check_attribute(d, list, &list->attrs[i], version);
		check_list(d, list->children, version, is_watched);
	}
}

void postgres_facts_version(const struct catalog *c, struct diag *d, int version)
{
	char is_watched[ATTR_COUNT] = { 0 };
	size_t i;

	if (version >= 10000) /* as a server says it: 130004 */
		version /= 10000;
	if (version <= 0)
		return;
	for (i = 0; i < FEATURES; i++)
		is_watched[features[i].id] = 1;
	check_list(d, c->objects, version, is_watched);
}
