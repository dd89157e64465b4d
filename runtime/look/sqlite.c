/*
 * Live SQLite database -> catalog. The schema is the CREATE texts in sqlite_schema and nothing else, so one query
 * brings it all and sqlite_text.h reads it; unlike the pragmas this does not fail on a view whose table is gone or a
 * module that is not loaded. Objects have no schema: "table users".
 */
#include <string.h>

#include "runtime/db/sqlite_text.h"
#include "runtime/look/look.h"
#include "runtime/sql.h"

struct look {
	struct catalog *into;
	struct catalog *shadows; /* tables of virtual tables' modules */
	struct str *unmodeled;
};

static int add_shadow(void *context, int columns, const char *const *values)
{
	struct look *l = context;

	return columns != 1 || !values[0] || !catalog_add(l->shadows, NULL, KIND_TABLE, NULL, values[0], NULL);
}

static struct object *find_exact(const struct catalog *c, const char *name)
{
	struct object *o = catalog_find(c, NULL, KIND_TABLE, NULL, name, NULL);

	return o ? o : catalog_find(c, NULL, KIND_VIEW, NULL, name, NULL);
}

/* In any case; names in another case than declared are rare. */
static struct object *find(const struct catalog *c, const char *name)
{
	struct object *o = find_exact(c, name);

	if (o)
		return o;
	for (o = c->objects; o; o = o->next)
		if ((o->kind == KIND_TABLE || o->kind == KIND_VIEW) && sqlite_same_name(o->name, name))
			return o;
	return NULL;
}

/* Not understood: the text itself is then what can be compared. */
static struct object *add_unread(struct look *l, struct object *parent, const char *type, const char *name,
                                 const char *text)
{
	struct object *o = catalog_add(l->into, parent, kind_by_id(type), NULL, name, NULL);

	attr_set(l->into, o, ATTR_DEFINITION, text);
	attr_set(l->into, o, ATTR_STORED_TEXT, text);
	if (l->unmodeled)
		str_printf(l->unmodeled, "%s %s\n", type, name);
	return o;
}

static int add_object(void *context, int columns, const char *const *values)
{
	struct look *l = context;
	struct object *parent = NULL, *o;

	if (columns != 4 || !values[0] || !values[1] || !values[2] || !values[3])
		return 1;
	if (catalog_find(l->shadows, NULL, KIND_TABLE, NULL, values[2], NULL))
		return 0;
	if (strcmp(values[0], "index") == 0 || strcmp(values[0], "trigger") == 0) {
		parent = find(l->into, values[2]);
		if (!parent)
			return 0; /* a table of ours */
	}
	o = sqlite_read_create(l->into, parent, values[3]);
	if (!o && !l->into->mem->failed)
		o = add_unread(l, parent, values[0], values[1], values[3]);
	return o == NULL;
}

/* Spelled as in the referenced table; names in another table may be written in another case. */
static void respell(struct catalog *c, struct object *key)
{
	struct str name = { 0 }, list = { 0 };
	const char *rest = attr_get(key, ATTR_REF_TABLE);
	const struct object *table = names_next(rest, NULL, &name) ? find(c, str_text(&name)) : NULL;

	if (table) {
		str_ident(&list, table->name);
		attr_set(c, key, ATTR_REF_TABLE, str_text(&list));
	}
	str_clear(&list);
	for (rest = attr_get(key, ATTR_REF_COLUMNS); table && (rest = names_next(rest, NULL, &name));) {
		str_add(&list, list.length ? ", " : "");
		str_ident(&list, sqlite_declared(table, str_text(&name)));
	}
	if (list.length)
		attr_set(c, key, ATTR_REF_COLUMNS, str_text(&list));
	str_free(&name);
	str_free(&list);
}

static void respell_references(struct catalog *c)
{
	struct object *table, *o;

	for (table = c->objects; table; table = table->next)
		for (o = object_first(table, KIND_CONSTRAINT); o; o = object_after(o, KIND_CONSTRAINT))
			if (attr_get(o, ATTR_REF_TABLE))
				respell(c, o);
}

/* A view needs what its query names behind "from", "join" and the commas between. */
static void add_dependencies(struct catalog *c, struct object *view)
{
	struct sqlite_cursor at = { .next = attr_get(view, ATTR_BODY) };
	struct str name = { 0 };

	sqlite_advance(&at);
	while (at.type != SQLITE_TOKEN_END) {
		int listed = sqlite_at(&at, ",");

		if (!listed && !sqlite_at(&at, "from") && !sqlite_at(&at, "join")) {
			sqlite_advance(&at);
			continue;
		}
		sqlite_advance(&at);
		if (sqlite_take_name(&at, &name))
			object_depend(c, view, listed ? find_exact(c, str_text(&name)) : find(c, str_text(&name)));
	}
	str_free(&name);
}

static void add_all_dependencies(struct catalog *c)
{
	struct object *o;

	for (o = c->objects; o; o = o->next)
		if (o->kind == KIND_VIEW && attr_get(o, ATTR_BODY))
			add_dependencies(c, o);
}

static sc_rc read_all(sc_db *db, struct look *l)
{
	const struct db_query queries[] = {
		{ sql_sqlite_shadows, 0, NULL, add_shadow, l },
		{ sql_sqlite_objects, 0, NULL, add_object, l },
	};
	size_t failed;

	return db_batch(db, queries, sizeof(queries) / sizeof(queries[0]), &failed);
}

sc_rc look_sqlite(sc_db *db, const struct look_options *options, struct catalog *into, struct str *unmodeled)
{
	struct mem mem = { 0 };
	struct look l = { .into = into, .shadows = catalog_new(&mem, "sqlite"), .unmodeled = unmodeled };
	int own = !db->in_transaction;
	sc_rc rc = l.shadows && own ? sc_begin(db) : SC_OK;

	if (rc == SC_OK && l.shadows)
		rc = read_all(db, &l);
	if (own)
		(void)sc_rollback(db);
	if (!l.shadows || into->mem->failed || mem.failed)
		rc = db_fail(db, SC_E_MEMORY, NULL, NULL, NULL, "out of memory reading the schema");
	if (rc == SC_OK) {
		into->version = db_version(db);
		respell_references(into);
		if (options && options->dependencies)
			add_all_dependencies(into);
	}
	mem_free(&mem);
	return rc;
}
