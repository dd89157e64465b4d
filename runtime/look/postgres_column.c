/*
 * Rows of columns. There are more of them than of all else, so that they are read unsorted, by one scan, and made
 * objects when all are there; the names of their types are asked for once a type.
 */
#include <stdlib.h>
#include <string.h>

#include "runtime/look/postgres.h"
#include "runtime/sql.h"

static struct type_name *type_of(struct look *l, uint32_t oid, const char *modifier)
{
	uint32_t number = (uint32_t)strtol(modifier, NULL, 10);
	struct type_name *t = look_find(&l->types, oid, number);

	if (t)
		return t;
	t = mem_alloc(&l->mem, sizeof(*t));
	if (!t)
		return NULL;
	t->oid = oid;
	t->modifier = number;
	t->next = l->first_type;
	l->first_type = t;
	l->type_count++;
	look_put(l, &l->types, oid, number, t);
	return t;
}

enum column_value {
	RELATION,
	NUMBER,
	COLUMN_NAME,
	TYPE,
	MODIFIER,
	COLLATION,
	NOT_NULL,
	STORAGE,
	INHERITED,
	IDENTITY,
	GENERATED,
	COMPRESSION,
	STATISTICS,
	COLUMN_OPTIONS,
	FDW_OPTIONS,
	COLUMN_PRIVILEGES,
	COLUMN_VALUES
};

static const struct column_extra *extra_of(struct look *l, const char *const *v)
{
	struct column_extra *e;
	int i = INHERITED;

	while (i < COLUMN_VALUES && !v[i])
		i++;
	e = i < COLUMN_VALUES ? mem_alloc(&l->mem, sizeof(*e)) : NULL;
	if (!e)
		return NULL;
	e->inherited = mem_text(&l->mem, v[INHERITED]);
	e->identity = mem_text(&l->mem, v[IDENTITY]);
	e->generated = mem_text(&l->mem, v[GENERATED]);
	e->compression = mem_text(&l->mem, v[COMPRESSION]);
	e->statistics = mem_text(&l->mem, v[STATISTICS]);
	e->options = mem_text(&l->mem, v[COLUMN_OPTIONS]);
	e->fdw_options = mem_text(&l->mem, v[FDW_OPTIONS]);
	e->acl = mem_text(&l->mem, v[COLUMN_PRIVILEGES]);
	return e;
}

/* Rows come in any order, so that the objects wait until all are there. */
void look_column(struct look *l, const char *const *v)
{
	struct relation *r = look_relation(l, v[RELATION]);
	uint32_t number = look_oid(v[NUMBER]);
	const struct column_extra *extra = extra_of(l, v);
	struct column *c;

	if (!r && extra) /* an index's: noted for when that is read */
		look_put(l, &l->index_columns, look_oid(v[RELATION]), number, (void *)(uintptr_t)extra);
	if (!r || number > r->column_count)
		return;
	c = &r->columns[number];
	c->name = mem_text(&l->mem, v[COLUMN_NAME]);
	c->type = type_of(l, look_oid(v[TYPE]), v[MODIFIER]);
	c->collation = look_oid(v[COLLATION]);
	c->not_null = *v[NOT_NULL];
	c->storage = *v[STORAGE];
	c->extra = extra;
}

static void set_extra(struct look *l, struct object *o, const struct column_extra *e)
{
	/* from version 17 on a partition's identity is that of the table above it, and none of its own */
	if (e->identity && !(l->version >= 17 && attr_find(o->parent, ATTR_BOUND)))
		look_set(l, o, ATTR_IDENTITY, *e->identity == 'a' ? "always" : "by default");
	if (e->generated)
		look_set(l, o, ATTR_STORED, *e->generated == 'v' ? "virtual" : "stored");
	if (e->compression)
		look_set(l, o, ATTR_COMPRESSION, *e->compression == 'l' ? "lz4" : "pglz");
	look_set(l, o, ATTR_STATISTICS, e->statistics);
	look_options_text(l, o, e->options, "");
	look_flag(l, o, ATTR_INHERITED, look_true(e->inherited));
	look_set(l, o, ATTR_FDW_OPTIONS, e->fdw_options);
}

/* Views have objects for those of their columns only that something is said about. */
static int has_column_object(const struct relation *r, const struct column *c)
{
	if (r->kind != 'v' && r->kind != 'm')
		return 1;
	return r->kind == 'm' && c->extra && (c->extra->statistics || c->extra->compression || c->extra->options);
}

void look_columns_done(struct look *l)
{
	struct relation *r;
	uint32_t i;

	for (r = l->first_relation; r; r = r->next) {
		for (i = 1; r->object && i <= r->column_count; i++) {
			struct column *c = &r->columns[i];

			if (!c->name || !has_column_object(r, c))
				continue;
			c->object = catalog_add(l->catalog, r->object, KIND_COLUMN, NULL, c->name, NULL);
			look_flag(l, c->object, ATTR_NOT_NULL, c->not_null == 't');
			if (c->extra)
				set_extra(l, c->object, c->extra);
		}
	}
}

/* ---- types of columns, by a second query for those that there are ---- */

static int read_type_name(void *context, int columns, const char *const *v)
{
	enum { OID, NUMBER_OF, TEXT, TYPE_COLLATION, TYPE_STORAGE };
	struct look *l = context;
	struct type_name *t = type_of(l, look_oid(v[OID]), v[NUMBER_OF]);

	(void)columns; /* fixed by the query */
	if (!t)
		return 1;
	t->text = mem_text(l->catalog->mem, v[TEXT]);
	t->collation = look_oid(v[TYPE_COLLATION]);
	t->storage = *v[TYPE_STORAGE];
	return 0;
}

static const char *storage_word(char storage)
{
	return storage == 'p' ? "plain" : storage == 'e' ? "external" : storage == 'm' ? "main" : "extended";
}

static void set_type(struct look *l, const struct relation *r, struct column *c)
{
	struct object *o = c->object;

	if (c->storage != c->type->storage) {
		if (!o && r->kind == 'm')
			o = look_told(l, PG_CLASS, r->oid, (uint32_t)(c - r->columns));
		look_set(l, o, ATTR_STORAGE, storage_word(c->storage));
	}
	if (!o || r->kind == 'v' || r->kind == 'm') /* their query says what they are */
		return;
	attr_take(l->catalog, o, ATTR_TYPE, c->type->text);
	if (c->collation != c->type->collation)
		look_set(l, o, ATTR_COLLATE, look_find(&l->collations, PG_COLLATION, c->collation));
}

static void set_types(struct look *l)
{
	struct relation *r;
	uint32_t i;

	for (r = l->first_relation; r; r = r->next)
		for (i = 1; r->object && i <= r->column_count; i++)
			if (r->columns[i].type && r->columns[i].type->text)
				set_type(l, r, &r->columns[i]);
}

sc_rc look_type_names(struct look *l)
{
	struct str oids = { 0 }, modifiers = { 0 };
	const struct type_name *t;
	const char *params[2];
	sc_rc rc = SC_OK;

	for (t = l->first_type; t; t = t->next) {
		str_printf(&oids, "%s%u", oids.length ? "," : "{", t->oid);
		str_printf(&modifiers, "%s%d", modifiers.length ? "," : "{", (int32_t)t->modifier);
	}
	str_char(&oids, '}');
	str_char(&modifiers, '}');
	params[0] = str_text(&oids);
	params[1] = str_text(&modifiers);
	if (str_failed(&oids) || str_failed(&modifiers))
		l->mem.failed = 1;
	else if (l->first_type)
		rc = db_query(l->db, look_sql(l, sql_pg_type_names), 2, params, read_type_name, l);
	if (rc == SC_OK)
		set_types(l);
	str_free(&oids);
	str_free(&modifiers);
	return rc;
}
