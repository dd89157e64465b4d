/*
 * Names of other objects in attributes: tables, roles, collations, servers. Each is qualified, must be
 * there, and is needed before what names it.
 */
#include <string.h>

#include "compiler/resolve/resolve.h"
#include "compiler/syntax/lexeme.h"

struct object *resolve_find(struct resolve *r, const enum kind *wanted, const char *from, const char *name)
{
	struct object *found = NULL;
	const enum kind *kind;

	if (!names_next(name, &r->schema, &r->name))
		return NULL;
	for (kind = wanted; !found && *kind; kind++) {
		const char *schema =
		        kinds[*kind].traits & TRAIT_SCHEMA ? r->schema.length ? str_text(&r->schema) : from : NULL;

		found = catalog_find(r->catalog, NULL, *kind, schema, str_text(&r->name), NULL);
		if (!found && schema && !r->schema.length)
			found = catalog_find(r->catalog, NULL, *kind, "public", str_text(&r->name), NULL);
	}
	return found;
}

void resolve_set_name(struct resolve *r, struct object *o, enum attr_id attr, const struct object *found,
                      const char *rest)
{
	const struct attr *a = attr_find(o, attr);

	str_clear(&r->text);
	str_qualified(&r->text, found->schema, found->name);
	str_add(&r->text, rest);
	if (strcmp(a->value, str_text(&r->text)) != 0)
		attr_set_at(r->catalog, o, attr, str_text(&r->text), a->at);
}

/* ---- tables, types, servers: attributes that name one object ---- */

static const enum kind tables[] = { KIND_TABLE, KIND_NONE };
static const enum kind relations[] = { KIND_TABLE, KIND_MATVIEW, KIND_NONE };
static const enum kind composites[] = { KIND_TYPE, KIND_NONE };
static const enum kind servers[] = { KIND_SERVER, KIND_NONE };
static const enum kind wrappers[] = { KIND_WRAPPER, KIND_EXTENSION, KIND_NONE };
static const enum kind schemas[] = { KIND_SCHEMA, KIND_NONE };
static const enum kind roles[] = { KIND_ROLE, KIND_NONE };

static const struct named {
	enum attr_id attr;
	const enum kind *kinds;
	enum diag_id id;
	const char *word;
	int needed_by_top; /* the whole table needs it, not only the child that names it */
} named[] = {
	{ ATTR_REF_TABLE, tables, DIAG_TABLE_UNKNOWN, "table", 0 },
	{ ATTR_PARTITION_OF, tables, DIAG_TABLE_UNKNOWN, "table", 1 },
	{ ATTR_FROM, relations, DIAG_TABLE_UNKNOWN, "table", 0 },
	{ ATTR_OF, composites, DIAG_TYPE_UNKNOWN, "type", 1 },
	{ ATTR_SERVER_NAME, servers, DIAG_OBJECT_UNKNOWN, "server", 1 },
	{ ATTR_WRAPPER_NAME, wrappers, DIAG_OBJECT_UNKNOWN, "foreign data wrapper", 1 },
	{ ATTR_IN_SCHEMA, schemas, DIAG_SCHEMA_UNKNOWN, "schema", 1 },
};

static void unknown_name(struct resolve *r, const struct object *o, const struct named *n, const char *value)
{
	struct diagnostic *report;

	names_next(value, &r->schema, &r->name);
	report = resolve_report(r, n->id, o, n->attr, value,
	                        mem_printf(r->mem, "no %s \"%s%s%s\"", n->word, str_text(&r->schema),
	                                   r->schema.length ? "." : "", str_text(&r->name)));
	resolve_suggest(r, report, n->kinds, NULL, str_text(&r->name));
}

static int is_schema_everybody_has(const struct named *n, const char *value)
{
	return n->attr == ATTR_IN_SCHEMA && (strcmp(value, "public") == 0 || strcmp(value, "pg_catalog") == 0);
}

static void settle_named(struct resolve *r, struct object *o, enum attr_id attr)
{
	const struct named *n = named;
	const char *value = attr_get(o, attr);
	struct object *found;

	while (n->attr != attr)
		n++;
	if ((n->attr == ATTR_FROM && o->kind == KIND_COLLATION) || is_schema_everybody_has(n, value))
		return;
	found = resolve_find(r, n->kinds, o->schema, value);
	if (!found) {
		unknown_name(r, o, n, value);
		return;
	}
	resolve_set_name(r, o, n->attr, found, "");
	object_depend(r->catalog, n->needed_by_top ? object_top(o) : o, found);
}

/* inherits (a, billing.b) */
static void settle_inherits(struct resolve *r, struct object *o)
{
	const struct attr *a = attr_find(o, ATTR_INHERITS);
	static const struct named n = { ATTR_INHERITS, tables, DIAG_TABLE_UNKNOWN, "table", 1 };
	struct str all = { 0 }, schema = { 0 }, name = { 0 };
	const char *list = a ? a->value : NULL;

	while (list && (list = names_next(list, &schema, &name))) {
		struct object *found;

		str_clear(&r->text);
		str_qualified(&r->text, str_text(&schema), str_text(&name));
		found = resolve_find(r, tables, o->schema, str_text(&r->text));
		if (!found) {
			unknown_name(r, o, &n, str_text(&r->text));
			continue;
		}
		str_separate(&all, ", ", '\0');
		str_qualified(&all, found->schema, found->name);
		object_depend(r->catalog, o, found);
	}
	if (a)
		attr_set_at(r->catalog, o, ATTR_INHERITS, str_text(&all), a->at);
	str_free(&all);
	str_free(&schema);
	str_free(&name);
}

enum { PARENTS_MOST = 64 };

/* A table that is its own parent, by whatever way. */
static void check_parents(struct resolve *r, struct object *o)
{
	const struct object *at = o;
	const char *path = o->name, *parent;
	int i;

	for (i = 0; at && i < PARENTS_MOST; i++) {
		parent = attr_get(at, ATTR_PARTITION_OF);
		parent = parent ? parent : attr_get(at, ATTR_INHERITS);
		at = parent ? resolve_find(r, tables, at->schema, parent) : NULL;
		if (at)
			path = mem_printf(r->mem, "%s -> %s", path, at->name);
		if (at != o)
			continue;
		diag_add(r->diag, DIAG_PARENT_CYCLE, o->at, o->at + (uint32_t)strlen(o->name),
		         "tables inherit from each other: %s", path);
		attr_set(r->catalog, o, ATTR_INHERITS, NULL);
		attr_set(r->catalog, o, ATTR_PARTITION_OF, NULL);
		return;
	}
}

/* Splits table.column or schema.table.column; 0 where it is neither. */
static int split_column(struct resolve *r, const char *value, const char **table, const char **column)
{
	const char *last = value, *rest = value;
	struct lexeme t;

	do {
		rest = lexeme_next(rest, &t);
		if (t.type == LEXEME_DOT)
			last = t.start;
	} while (t.type != LEXEME_END);
	if (last == value)
		return 0;
	*table = mem_copy(r->mem, value, (size_t)(last - value));
	lexeme_next(last + 1, &t);
	str_clear(&r->text);
	lexeme_name(&r->text, &t);
	*column = mem_text(r->mem, str_text(&r->text));
	return 1;
}

/* owned by users.id */
static void settle_owned_by(struct resolve *r, struct object *o)
{
	static const struct named n = { ATTR_OWNED_BY, tables, DIAG_TABLE_UNKNOWN, "table", 1 };
	static const enum kind columns[] = { KIND_COLUMN, KIND_NONE };
	const struct attr *a = attr_find(o, ATTR_OWNED_BY);
	const char *table_name = a->value, *column = "";
	struct object *table = NULL;

	if (split_column(r, a->value, &table_name, &column))
		table = resolve_find(r, tables, o->schema, table_name);
	if (!table) {
		unknown_name(r, o, &n, table_name);
		return;
	}
	if (!column_find(r->catalog, table, column))
		resolve_suggest(r,
		                resolve_report(r, DIAG_COLUMN_UNKNOWN, o, ATTR_OWNED_BY, a->value,
		                               mem_printf(r->mem, "no column \"%s\" in %s", column, table->name)),
		                columns, table, column);
	str_clear(&r->text);
	str_qualified(&r->text, table->schema, table->name);
	str_char(&r->text, '.');
	str_ident(&r->text, column);
	attr_set_at(r->catalog, o, ATTR_OWNED_BY, str_text(&r->text), a->at);
}

/* ---- collations, languages, defaults ---- */

static void settle_collation(struct resolve *r, struct object *o)
{
	static const enum kind collations[] = { KIND_COLLATION, KIND_NONE };
	const char *value = attr_get(o, ATTR_COLLATE);
	struct object *found = value ? resolve_find(r, collations, o->schema, value) : NULL;

	if (!found)
		return; /* the server has hundreds of its own */
	resolve_set_name(r, o, ATTR_COLLATE, found, "");
	object_depend(r->catalog, object_top(o), found);
}

static void settle_language(struct resolve *r, struct object *o)
{
	static const enum kind languages[] = { KIND_LANGUAGE, KIND_EXTENSION, KIND_NONE };
	const char *value = attr_get(o, ATTR_LANGUAGE);

	if (value)
		object_depend(r->catalog, o, resolve_find(r, languages, "", value));
}

/* default nextval('order_no'): the table needs the sequence. */
static void settle_nextval(struct resolve *r, struct object *o)
{
	static const enum kind sequences[] = { KIND_SEQUENCE, KIND_NONE };
	const char *value = attr_get(o, ATTR_DEFAULT), *start, *end;

	if (!value || strncmp(value, "nextval('", 9) != 0)
		return;
	start = value + 9;
	end = strchr(start, '\'');
	if (end)
		object_depend(r->catalog, object_top(o),
		              resolve_find(r, sequences, o->schema, mem_copy(r->mem, start, (size_t)(end - start))));
}

static int needs(const struct object *o, const struct object *needed)
{
	size_t i;

	for (i = 0; i < o->dep_count; i++)
		if (o->deps[i] == needed)
			return 1;
	return 0;
}

/* The table whose default counts a sequence comes after it, though the sequence is owned by it. */
static void sequence_after_owner(struct resolve *r, struct object *o)
{
	const char *owner = attr_get(o, ATTR_OWNED_BY), *name, *column;
	struct object *table;

	if (o->kind != KIND_SEQUENCE || !owner || !split_column(r, owner, &name, &column))
		return;
	table = resolve_find(r, tables, o->schema, name);
	if (table && !needs(table, o))
		object_depend(r->catalog, o, table);
}

/* ---- roles ---- */

static int is_role_everybody_has(const char *name)
{
	static const char *const known[] = { "public",       "current_user", "session_user",
		                             "current_role", "user",         "postgres" };
	size_t i;

	for (i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (strcmp(name, known[i]) == 0)
			return 1;
	return strncmp(name, "pg_", 3) == 0;
}

static void need_role(struct resolve *r, struct object *o, enum attr_id attr, const char *name)
{
	struct object *role = catalog_find(r->catalog, NULL, KIND_ROLE, NULL, name, NULL);
	struct diagnostic *report;

	if (role) {
		object_depend(r->catalog, o, role);
		return;
	}
	if (is_role_everybody_has(name))
		return;
	report = attr == ATTR_NONE ? diag_add(r->diag, DIAG_ROLE_UNKNOWN, o->at, o->at + (uint32_t)strlen(name),
	                                      "no role \"%s\"", name)
	                           : resolve_report(r, DIAG_ROLE_UNKNOWN, o, attr, name,
	                                            mem_printf(r->mem, "no role \"%s\"", name));
	if (!report)
		return;
	diag_remedy(r->diag, report, "declare it: role %s;", name);
	resolve_suggest(r, report, roles, NULL, name);
}

static void settle_roles(struct resolve *r, struct object *o)
{
	const char *list, *owner;
	struct str name = { 0 };

	if (o->kind == KIND_COLUMN || o->kind == KIND_CONSTRAINT || o->kind == KIND_INDEX)
		return;
	list = attr_get(o, ATTR_TO);
	owner = attr_get(o, ATTR_OWNER);
	if (o->kind == KIND_GRANT || o->kind == KIND_MEMBER_GRANT || o->kind == KIND_MEMBER ||
	    o->kind == KIND_USER_MAPPING || o->kind == KIND_DEFAULT_PRIVILEGES)
		need_role(r, o, ATTR_NONE, o->name);
	if (o->kind == KIND_DEFAULT_PRIVILEGES)
		names_next(strstr(o->signature, " TO ") + 4, NULL, &name);
	if (name.length)
		need_role(r, o, ATTR_PRIVILEGES, str_text(&name));
	while (list && (list = names_next(list, NULL, &name)))
		need_role(r, o, ATTR_TO, str_text(&name));
	if (owner && names_next(owner, NULL, &name))
		need_role(r, o, ATTR_OWNER, str_text(&name));
	str_free(&name);
}

/* ---- the rest ---- */

/* Names without a schema that belong to the schema of their table. */
static void settle_own_schema(struct resolve *r, struct object *o, enum attr_id attr)
{
	const struct attr *a = attr_find(o, attr);

	if (!a || !names_next(a->value, &r->schema, &r->name) || r->schema.length)
		return;
	str_clear(&r->text);
	str_qualified(&r->text, o->schema, str_text(&r->name));
	attr_set_at(r->catalog, o, attr, str_text(&r->text), a->at);
}

/* What is created by a statement of its own, behind its table. */
static int stands_alone(const struct object *o)
{
	return o->kind == KIND_INDEX || o->kind == KIND_TRIGGER || o->kind == KIND_POLICY || o->kind == KIND_RULE ||
	       o->kind == KIND_GRANT || (o->kind == KIND_CONSTRAINT && attr_is(o, ATTR_FORM, "foreign key"));
}

/* What is to be done for an attribute, where there is something. */
static void settle_attribute(struct resolve *r, struct object *o, enum attr_id attr)
{
	switch ((int)attr) {
	case ATTR_REF_TABLE:
	case ATTR_PARTITION_OF:
	case ATTR_FROM:
	case ATTR_OF:
	case ATTR_SERVER_NAME:
	case ATTR_WRAPPER_NAME:
	case ATTR_IN_SCHEMA:
		settle_named(r, o, attr);
		break;
	case ATTR_INHERITS:
		settle_inherits(r, o);
		break;
	case ATTR_HANDLER:
	case ATTR_VALIDATOR:
	case ATTR_INLINE:
	case ATTR_SUPPORT:
	case ATTR_EXECUTE:
	case ATTR_FUNCTION_NAME:
		resolve_function(r, o, attr);
		break;
	case ATTR_OWNED_BY:
		settle_owned_by(r, o);
		break;
	case ATTR_COLLATE:
		settle_collation(r, o);
		break;
	case ATTR_LANGUAGE:
		settle_language(r, o);
		break;
	case ATTR_DEFAULT:
		settle_nextval(r, o);
		break;
	case ATTR_SEQUENCE_NAME:
	case ATTR_ATTACHED_TO:
		settle_own_schema(r, o, attr);
		break;
	default:
		break;
	}
}

/* Attributes are set anew here, but none is added or taken away. */
static void settle_object(struct resolve *r, struct object *o)
{
	uint16_t i;

	for (i = 0; i < o->attr_count; i++)
		settle_attribute(r, o, o->attrs[i].id);
	settle_roles(r, o);
	if (stands_alone(o) && o->parent)
		object_depend(r->catalog, o, object_top(o));
}

static void settle_seed(struct resolve *r, struct object *o)
{
	struct object *table;
	struct diagnostic *report;

	if (o->kind != KIND_SEED)
		return;
	table = catalog_find(r->catalog, NULL, KIND_TABLE, o->schema, o->name, NULL);
	if (table) {
		object_depend(r->catalog, o, table);
		return;
	}
	report = diag_add(r->diag, DIAG_TABLE_UNKNOWN, o->at, o->at + (uint32_t)strlen(o->name), "no table \"%s\"",
	                  o->name);
	resolve_suggest(r, report, tables, NULL, o->name);
}

static void check_tables(struct resolve *r, struct object *o)
{
	if (o->kind == KIND_TABLE && (attr_find(o, ATTR_PARTITION_OF) || attr_find(o, ATTR_INHERITS)))
		check_parents(r, o);
	sequence_after_owner(r, o);
}

void resolve_objects(struct resolve *r)
{
	struct object *o;

	for (o = r->catalog->objects; o; o = o->next)
		resolve_note_function(r, o);
	resolve_each(r, r->catalog->objects, settle_object);
	for (o = r->catalog->objects; o; o = o->next) {
		settle_seed(r, o);
		check_tables(r, o);
	}
}
