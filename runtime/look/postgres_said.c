/* What is said of objects that are there already: comments, security labels; and roles, who is a member of whom. */
#include <string.h>

#include "runtime/look/postgres.h"

/* Schema public is in every database. It is told of where something about it is not as it was made. */
static void finish_public_schema(struct look *l, struct object *o, uint32_t oid, const char *comment)
{
	if (strcmp(comment, "standard public schema") != 0)
		attr_set(l->catalog, o, ATTR_COMMENT, comment);
	if (o->attr_count || o->children)
		return;
	catalog_remove(l->catalog, o);
	look_put(l, &l->objects, PG_NAMESPACE, oid, NULL);
}

/* An oid of pg_class whose object stands for more than it: the index of a constraint, the sequence of an identity. */
static int is_inner(uint32_t class, uint32_t number, const struct object *o)
{
	return class == PG_CLASS && !number && (o->kind == KIND_CONSTRAINT || o->kind == KIND_COLUMN);
}

void look_comment(struct look *l, const char *const *v)
{
	enum { CLASS, OID, NUMBER, TEXT };
	uint32_t class = look_oid(v[CLASS]), oid = look_oid(v[OID]), number = look_oid(v[NUMBER]);
	struct object *o = look_told(l, class, oid, number);

	if (!o)
		return;
	if (class == PG_NAMESPACE && strcmp(o->name, "public") == 0)
		finish_public_schema(l, o, oid, v[TEXT]);
	else
		look_set(l, o, is_inner(class, number, o) ? ATTR_INNER_COMMENT : ATTR_COMMENT, v[TEXT]);
}

void look_security_label(struct look *l, const char *const *v)
{
	enum { CLASS, OID, NUMBER, PROVIDER, LABEL };
	struct object *o = look_told(l, look_oid(v[CLASS]), look_oid(v[OID]), look_oid(v[NUMBER]));

	if (o)
		look_set(l, catalog_add(l->catalog, o, KIND_SECURITY_LABEL, NULL, v[PROVIDER], NULL), ATTR_LABEL_TEXT,
		         v[LABEL]);
}

/* Membership in a role of PostgreSQL's own makes that role known too. */
void look_role_member(struct look *l, const char *const *v)
{
	enum { ROLE, MEMBER, ADMIN, OTHER_INHERIT, NO_SET, INHERIT };
	const char *name = look_name(l, PG_AUTHID, v[ROLE]), *member = look_name(l, PG_AUTHID, v[MEMBER]);
	struct object *o = look_object(l, PG_AUTHID, look_oid(v[ROLE]), 0);

	if (!name || !member)
		return;
	if (!o)
		o = look_add(l, PG_AUTHID, look_oid(v[ROLE]), NULL, KIND_ROLE, NULL, name, NULL);
	if (!o)
		return;
	o = catalog_add(l->catalog, o, KIND_MEMBER, NULL, member, NULL);
	look_set(l, o, ATTR_GRANTABLE, look_true(v[ADMIN]) ? "admin" : NULL);
	str_clear(&l->text);
	if (look_true(v[OTHER_INHERIT]))
		str_add(&l->text, look_true(v[INHERIT]) ? "inherit=true" : "inherit=false");
	if (look_true(v[NO_SET]))
		str_printf(&l->text, "%sset=false", l->text.length ? ", " : "");
	look_set_text(l, o, ATTR_OPTIONS);
}

void look_role(struct look *l, const char *const *v)
{
	enum { OID, NAME, FIRST };
	static const enum attr_id ids[] = { ATTR_LOGIN,      ATTR_SUPERUSER,        ATTR_CREATEDB,
		                            ATTR_CREATEROLE, ATTR_NOINHERIT,        ATTR_REPLICATION,
		                            ATTR_BYPASSRLS,  ATTR_CONNECTION_LIMIT, ATTR_VALID_UNTIL };
	enum { COUNT = sizeof(ids) / sizeof(ids[0]) };
	struct object *o = look_add(l, PG_AUTHID, look_oid(v[OID]), NULL, KIND_ROLE, NULL, v[NAME], NULL);
	size_t i;

	for (i = 0; i < COUNT; i++)
		look_set(l, o, ids[i], v[FIRST + i]);
	look_set_settings(l, o, v[FIRST + COUNT]);
}
