/* Rows of relations: tables and views, their queries, defaults, parents. */
#include <string.h>

#include "runtime/look/postgres.h"

enum { HEAP = 2 };

static struct relation *add_relation(struct look *l, uint32_t oid, const char *schema, const char *name, long columns)
{
	struct relation *r = mem_alloc(&l->mem, sizeof(*r));

	if (!r)
		return NULL;
	r->oid = oid;
	r->schema = schema;
	r->name = mem_text(&l->mem, name);
	r->column_count = columns > 0 ? (uint32_t)columns : 0;
	r->columns = mem_array(&l->mem, r->column_count + 1, sizeof(*r->columns));
	if (!r->columns || !r->name)
		return NULL;
	if (l->last_relation)
		l->last_relation->next = r;
	else
		l->first_relation = r;
	l->last_relation = r;
	look_put(l, &l->relations, PG_CLASS, oid, r);
	return r;
}

/* The options of a TOAST table stand at its table; the table may come later. */
static void add_toast(struct look *l, const char *oid, const char *options)
{
	look_put(l, &l->names, PG_CLASS, look_oid(oid), mem_text(&l->mem, options));
}

void look_toast_options(struct look *l)
{
	struct relation *r;

	for (r = l->first_relation; r; r = r->next)
		if (r->toast)
			look_options_text(l, r->object, look_find(&l->names, PG_CLASS, r->toast), "toast.");
}

static enum kind kind_of(char relkind)
{
	static const struct {
		char relkind;
		enum kind kind;
	} rows[] = { { 'v', KIND_VIEW }, { 'm', KIND_MATVIEW }, { 'c', KIND_TYPE } };
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (rows[i].relkind == relkind)
			return rows[i].kind;
	return KIND_TABLE;
}

static void set_replica_identity(struct look *l, struct object *o, const char *identity)
{
	if (identity && *identity != 'i') /* the index says so itself */
		look_set(l, o, ATTR_REPLICA_IDENTITY, *identity == 'f' ? "full" : "nothing");
}

/* "RANGE (day)" -> "range (day)" */
static void set_partition(struct look *l, struct object *o, const char *key, const char *bound)
{
	static const char for_values[] = "for values ";

	if (key) {
		look_lower(&l->text, key);
		look_set_text(l, o, ATTR_PARTITION_BY);
	}
	if (!bound)
		return;
	look_lower(&l->text, bound);
	if (strncmp(str_text(&l->text), for_values, sizeof(for_values) - 1) == 0)
		attr_set(l->catalog, o, ATTR_BOUND, str_text(&l->text) + sizeof(for_values) - 1);
	else
		attr_set(l->catalog, o, ATTR_BOUND, str_text(&l->text));
	str_clear(&l->text);
}

static void set_place(struct look *l, struct object *o, const char *tablespace, const char *method)
{
	const char *name = look_name(l, PG_TABLESPACE, tablespace);

	str_clear(&l->text);
	if (name)
		str_ident(&l->text, name);
	look_set_text(l, o, ATTR_TABLESPACE);
	if (look_oid(method) != HEAP)
		look_set(l, o, ATTR_METHOD, look_name(l, PG_AM, method));
}

void look_table(struct look *l, const char *const *v)
{
	enum {
		OID,
		SCHEMA,
		NAME,
		KIND,
		COLUMNS,
		OWNER,
		PRIVILEGES,
		ROW_TYPE,
		TOAST,
		OPTIONS,
		TABLESPACE,
		METHOD,
		PERSISTENCE,
		REPLICA_IDENTITY,
		ROW_SECURITY,
		POPULATED,
		OF,
		PARTITION_KEY,
		BOUND
	};
	static const char *const row_security[] = { "", "enabled", "forced only", "forced" };
	const char *schema = look_name(l, PG_NAMESPACE, v[SCHEMA]);
	struct relation *r;
	struct object *o;

	if (*v[KIND] == 't')
		add_toast(l, v[OID], v[OPTIONS]);
	if (!schema)
		return;
	r = add_relation(l, look_oid(v[OID]), schema, v[NAME], (long)look_oid(v[COLUMNS]));
	if (!r)
		return;
	r->kind = *v[KIND];
	r->owner = look_oid(v[OWNER]);
	r->toast = look_oid(v[TOAST]);
	r->acl = mem_text(&l->mem, v[PRIVILEGES]);
	r->persistence = v[PERSISTENCE] ? "u" : NULL;
	if (r->kind == 'S' || look_is_member(l, PG_CLASS, r->oid) || look_is_member(l, PG_TYPE, look_oid(v[ROW_TYPE])))
		return;
	o = r->object = look_add(l, PG_CLASS, r->oid, NULL, kind_of(r->kind), schema, v[NAME], NULL);
	look_put(l, &l->objects, PG_TYPE, look_oid(v[ROW_TYPE]), o);
	look_set_owner(l, o, v[OWNER]);
	look_set(l, o, ATTR_FORM, r->kind == 'f' ? "foreign" : r->kind == 'c' ? "composite" : NULL);
	if (r->kind == 'c')
		return;
	look_options_text(l, o, v[OPTIONS], "");
	set_place(l, o, v[TABLESPACE], v[METHOD]);
	look_flag(l, o, ATTR_UNLOGGED, v[PERSISTENCE] != NULL);
	look_flag(l, o, ATTR_NO_DATA, r->kind == 'm' && !look_true(v[POPULATED]));
	look_set(l, o, ATTR_ROW_SECURITY, row_security[look_oid(v[ROW_SECURITY]) & 3]);
	look_set(l, o, ATTR_OF, v[OF]);
	set_replica_identity(l, o, v[REPLICA_IDENTITY]);
	set_partition(l, o, v[PARTITION_KEY], v[BOUND]);
}

void look_default(struct look *l, const char *const *v)
{
	enum { OID, RELATION, NUMBER, EXPRESSION, LENT };
	struct object *o = look_told(l, PG_CLASS, look_oid(v[RELATION]), look_oid(v[NUMBER]));
	enum attr_id attr = attr_find(o, ATTR_STORED) ? ATTR_GENERATED : ATTR_DEFAULT;

	if (!o)
		return;
	look_put(l, &l->objects, PG_ATTRDEF, look_oid(v[OID]), o);
	look_printed(l, o,
	             &(struct look_printed){ PG_ATTRDEF, look_oid(v[OID]), attr, look_relation(l, v[RELATION]),
	                                     v[EXPRESSION], v[LENT] });
}

void look_foreign_table(struct look *l, const char *const *v)
{
	enum { RELATION, SERVER, OPTIONS };
	const struct relation *r = look_relation(l, v[RELATION]);

	if (!r)
		return;
	look_set(l, r->object, ATTR_SERVER_NAME, v[SERVER]);
	look_set(l, r->object, ATTR_FDW_OPTIONS, v[OPTIONS]);
}

void look_view(struct look *l, const char *const *v)
{
	enum { RELATION, QUERY };
	const struct relation *r = look_relation(l, v[RELATION]);
	const char *query = v[QUERY];
	size_t length;

	if (!r || !r->object || !query)
		return;
	query += strspn(query, " \n");
	length = strlen(query);
	while (length && strchr("; \n", query[length - 1]))
		length--;
	str_clear(&l->text);
	str_add_bytes(&l->text, query, length);
	look_set_text(l, r->object, ATTR_BODY);
}

/* Parents of indexes: the constraint or index of the table above. */
static void attach(struct look *l, struct object *o, const struct object *parent)
{
	if (!o || !parent)
		return;
	str_clear(&l->text);
	str_qualified(&l->text, parent->schema, parent->name);
	look_set_text(l, o, ATTR_ATTACHED_TO);
}

void look_parent(struct look *l, const char *const *v)
{
	enum { CHILD, PARENT };
	const struct relation *r = look_relation(l, v[CHILD]), *parent = look_relation(l, v[PARENT]);
	enum attr_id id;

	if (!r || !parent) {
		attach(l, look_object(l, PG_CLASS, look_oid(v[CHILD]), 0),
		       look_object(l, PG_CLASS, look_oid(v[PARENT]), 0));
		return;
	}
	if (!r->object)
		return;
	id = attr_find(r->object, ATTR_BOUND) ? ATTR_PARTITION_OF : ATTR_INHERITS;
	str_clear(&l->text);
	if (attr_get(r->object, id))
		str_printf(&l->text, "%s, ", attr_get(r->object, id));
	str_qualified(&l->text, parent->schema, parent->name);
	look_set_text(l, r->object, id);
}
