/*
 * Privileges. They come as PostgreSQL keeps them, "{app=r*w/owner,=r/owner}"; what is told is where they differ from
 * those that an object of the kind has by itself.
 */
#include <stdlib.h>
#include <string.h>

#include "runtime/look/postgres.h"

static const struct {
	char letter;
	const char *word;
} privileges[] = {
	{ 'r', "select" },     { 'a', "insert" },  { 'w', "update" },    { 'd', "delete" },  { 'D', "truncate" },
	{ 'x', "references" }, { 't', "trigger" }, { 'm', "maintain" },  { 'X', "execute" }, { 'U', "usage" },
	{ 'C', "create" },     { 'c', "connect" }, { 'T', "temporary" }, { 's', "set" },     { 'A', "alter system" },
};
enum { PRIVILEGE_COUNT = sizeof(privileges) / sizeof(privileges[0]), ITEMS_MOST = 2 * PRIVILEGE_COUNT };

/* A privilege on one column. */
struct column_privilege {
	const char *column;
	int privilege;
	int grantable;
	struct column_privilege *next;
};

/* What one role holds on an object. */
struct holder {
	const char *name;         /* "public" for all */
	uint32_t held, grantable; /* a bit for each place in privileges[] */
	struct column_privilege *columns;
	struct holder *next;
};

static int place_of(char letter)
{
	int i;

	for (i = 0; i < PRIVILEGE_COUNT; i++)
		if (privileges[i].letter == letter)
			return i;
	return -1;
}

static uint32_t bits_of(const char *letters)
{
	uint32_t bits = 0;

	for (; *letters; letters++)
		if (place_of(*letters) >= 0)
			bits |= 1u << place_of(*letters);
	return bits;
}

static struct holder *holder_of(struct look *l, struct holder **list, const char *name)
{
	struct holder *h;

	for (; *list; list = &(*list)->next)
		if (strcmp((*list)->name, name) == 0)
			return *list;
	h = mem_alloc(&l->mem, sizeof(*h));
	if (!h)
		return NULL;
	h->name = mem_text(&l->mem, name);
	*list = h; /* the order of the list is kept */
	return h->name ? h : NULL;
}

static void add_column_privilege(struct look *l, struct holder *h, int privilege, int grantable, const char *column)
{
	struct column_privilege *c = mem_alloc(&l->mem, sizeof(*c));

	if (!c)
		return;
	c->column = column;
	c->privilege = privilege;
	c->grantable = grantable;
	c->next = h->columns;
	h->columns = c;
}

/* "r*w/owner" */
static void add_letters(struct look *l, struct holder *h, const char *letters, const char *column)
{
	for (; *letters && *letters != '/'; letters++) {
		int place = place_of(*letters), grantable = letters[1] == '*';

		if (place < 0)
			continue;
		if (column) {
			add_column_privilege(l, h, place, grantable, column);
		} else {
			h->held |= 1u << place;
			h->grantable |= grantable ? 1u << place : 0;
		}
	}
}

/* "app=rw/owner", "\"a b\"=rw/owner", "=r/owner" */
static void add_entry(struct look *l, struct holder **list, const char *entry, const char *column)
{
	struct str name = { 0 };
	struct holder *h;

	if (*entry != '"') {
		size_t length = strcspn(entry, "=");

		str_add_bytes(&name, entry, length);
		entry += length;
	} else {
		while (*++entry && (*entry != '"' || entry[1] == '"')) {
			str_char(&name, *entry);
			entry += *entry == '"';
		}
		entry += *entry == '"';
	}
	h = *entry == '=' ? holder_of(l, list, name.length ? str_text(&name) : "public") : NULL;
	if (h)
		add_letters(l, h, entry + 1, column);
	str_free(&name);
}

/* Next element of the text of an array, "{a,\"b\\\"c\"}"; NULL at its end. */
static const char *next_entry(const char *array, struct str *entry)
{
	str_clear(entry);
	if (*array == '{' || *array == ',')
		array++;
	if (!*array || *array == '}')
		return NULL;
	if (*array != '"') {
		size_t length = strcspn(array, ",}");

		str_add_bytes(entry, array, length);
		return array + length;
	}
	while (*++array && *array != '"') {
		array += *array == '\\' && array[1];
		str_char(entry, *array);
	}
	return *array ? array + 1 : array;
}

static void read_privileges(struct look *l, struct holder **list, const char *acl, const char *column)
{
	struct str entry = { 0 };

	while ((acl = next_entry(acl, &entry)))
		add_entry(l, list, str_text(&entry), column);
	str_free(&entry);
}

/* ---- what goes without saying ---- */

struct usual {
	const char *owner, *others;
};

static const char *table_privileges(const struct look *l)
{
	return l->version >= 17 ? "arwdDxtm" : "arwdDxt";
}

static struct usual usual_of(const struct look *l, enum kind kind)
{
	static const struct {
		enum kind kind;
		struct usual usual;
	} rows[] = {
		{ KIND_SEQUENCE, { "rwU", "" } }, { KIND_COLUMN, { "rwU", "" } }, /* the sequence of an identity */
		{ KIND_SCHEMA, { "UC", "" } },    { KIND_FUNCTION, { "X", "X" } }, { KIND_PROCEDURE, { "X", "X" } },
		{ KIND_AGGREGATE, { "X", "X" } }, { KIND_LANGUAGE, { "U", "U" } }, { KIND_TYPE, { "U", "U" } },
		{ KIND_ENUM, { "U", "U" } },      { KIND_DOMAIN, { "U", "U" } },   { KIND_RANGE, { "U", "U" } },
		{ KIND_WRAPPER, { "U", "" } },    { KIND_SERVER, { "U", "" } },
	};
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (rows[i].kind == kind)
			return rows[i].usual;
	return (struct usual){ table_privileges(l), "" };
}

/* ---- telling ---- */

/* "update (email, nickname)"; NULL where no column is. */
static const char *column_item(struct look *l, const struct holder *h, int privilege, int only_grantable)
{
	const struct column_privilege *c;
	const char **names;
	size_t count = 0, i;

	for (c = h->columns; c; c = c->next)
		count += c->privilege == privilege && (c->grantable || !only_grantable);
	names = count ? mem_array(&l->mem, count, sizeof(*names)) : NULL;
	if (!names)
		return NULL;
	for (c = h->columns, i = 0; c; c = c->next)
		if (c->privilege == privilege && (c->grantable || !only_grantable))
			names[i++] = c->column;
	qsort(names, count, sizeof(*names), text_compare);
	str_clear(&l->text);
	str_printf(&l->text, "%s (", privileges[privilege].word);
	for (i = 0; i < count; i++) {
		str_add(&l->text, i ? ", " : "");
		str_ident(&l->text, names[i]);
	}
	str_char(&l->text, ')');
	return mem_text(&l->mem, str_text(&l->text));
}

static void set_privileges(struct look *l, struct object *grant, enum attr_id id, const struct holder *h, uint32_t bits,
                           int only_grantable)
{
	const char *items[ITEMS_MOST];
	size_t count = 0, i;
	int p;

	for (p = 0; p < PRIVILEGE_COUNT; p++) {
		const char *columns = h->columns ? column_item(l, h, p, only_grantable) : NULL;

		if (bits & (1u << p))
			items[count++] = privileges[p].word;
		if (columns)
			items[count++] = columns;
	}
	qsort(items, count, sizeof(items[0]), text_compare);
	str_clear(&l->text);
	for (i = 0; i < count; i++)
		str_printf(&l->text, "%s%s", i ? ", " : "", items[i]);
	look_set_text(l, grant, id);
}

static void set_grant(struct look *l, struct object *grant, const struct holder *h)
{
	if (h->held || h->columns)
		set_privileges(l, grant, ATTR_PRIVILEGES, h, h->held, 0);
	else
		look_set(l, grant, ATTR_PRIVILEGES, "none");
	set_privileges(l, grant, ATTR_GRANTABLE, h, h->grantable, 1);
}

/* Makes sure that who has privileges by default is in the list, also when all were taken away. */
static void add_usual(struct look *l, struct holder **list, const char *owner, struct usual usual)
{
	if (owner && *usual.owner)
		holder_of(l, list, owner);
	if (*usual.others)
		holder_of(l, list, "public");
}

static int is_usual(const struct holder *h, const char *owner, struct usual usual)
{
	uint32_t bits = 0;

	if (h->columns || h->grantable)
		return 0;
	if (owner && strcmp(h->name, owner) == 0)
		bits = bits_of(usual.owner);
	else if (strcmp(h->name, "public") == 0)
		bits = bits_of(usual.others);
	return h->held == bits;
}

static void tell(struct look *l, struct object *o, struct holder *list, const char *owner, struct usual usual)
{
	const struct holder *h;
	struct object *grant;

	add_usual(l, &list, owner, usual);
	for (h = list; h; h = h->next) {
		if (is_usual(h, owner, usual))
			continue;
		grant = catalog_add(l->catalog, o, KIND_GRANT, NULL, h->name, NULL);
		set_grant(l, grant, h);
		look_flag(l, grant, ATTR_OWN, owner && strcmp(h->name, owner) == 0);
	}
}

/* Schema public is made with privileges of its own. */
static void tell_public_schema(struct look *l, struct object *o, struct holder *list, const char *owner)
{
	tell(l, o, list, owner, (struct usual){ "UC", l->version >= 15 ? "U" : "UC" });
}

void look_grants(struct look *l, struct object *o, const char *owner, const char *acl)
{
	struct holder *list = NULL;
	struct holder *h;

	if (!o)
		return;
	if (acl)
		read_privileges(l, &list, acl, NULL);
	if (o->kind == KIND_SCHEMA && strcmp(o->name, "public") == 0) {
		h = acl || !owner ? NULL : holder_of(l, &list, owner);
		if (h)
			h->held = bits_of("UC");
		tell_public_schema(l, o, list, owner);
	} else if (acl) {
		tell(l, o, list, owner, usual_of(l, o->kind));
	}
}

/* Privileges on columns are told with those on their table. */
void look_relation_grants(struct look *l)
{
	struct relation *r;
	uint32_t i;

	for (r = l->first_relation; r; r = r->next) {
		struct object *o = r->kind == 'c' ? NULL : look_object(l, PG_CLASS, r->oid, 0);
		const char *owner = look_find(&l->names, PG_AUTHID, r->owner);
		struct holder *list = NULL;

		if (!o)
			continue;
		if (r->acl)
			read_privileges(l, &list, r->acl, NULL);
		for (i = 1; i <= r->column_count; i++)
			if (r->columns[i].extra && r->columns[i].extra->acl)
				read_privileges(l, &list, r->columns[i].extra->acl, r->columns[i].name);
		if (r->acl)
			tell(l, o, list, owner, usual_of(l, o->kind));
		else if (list)
			tell(l, o, list, NULL, (struct usual){ "", "" });
	}
}

/* ---- default privileges ---- */

struct default_kind {
	char letter;
	const char *word;
	struct usual usual;
};

static struct default_kind default_kind_of(const struct look *l, char letter)
{
	static const struct default_kind kinds_of[] = {
		{ 'S', "sequences", { "rwU", "" } },    { 'f', "functions", { "X", "X" } },
		{ 'T', "types", { "U", "U" } },         { 'n', "schemas", { "UC", "" } },
		{ 'L', "large objects", { "rw", "" } },
	};
	size_t i;

	for (i = 0; i < sizeof(kinds_of) / sizeof(kinds_of[0]); i++)
		if (kinds_of[i].letter == letter)
			return kinds_of[i];
	return (struct default_kind){ 'r', "tables", { table_privileges(l), "" } };
}

static void add_default_privileges(struct look *l, uint32_t oid, const char *role, const char *schema, const char *word,
                                   const struct holder *h)
{
	const char *signature;

	str_clear(&l->text);
	if (schema) {
		str_ident(&l->text, schema);
		str_char(&l->text, ' ');
	}
	str_printf(&l->text, "ON %s TO ", word);
	if (strcmp(h->name, "public") == 0)
		str_add(&l->text, h->name);
	else
		str_ident(&l->text, h->name);
	signature = mem_text(&l->mem, str_text(&l->text));
	if (signature)
		set_grant(l, look_add(l, PG_DEFAULT_ACL, oid, NULL, KIND_DEFAULT_PRIVILEGES, NULL, role, signature), h);
}

/* Those of a schema are added to what goes without saying, those of no schema stand in its place. */
void look_default_privileges(struct look *l, const char *const *v)
{
	enum { OID, ROLE, SCHEMA, KIND, PRIVILEGES };
	const char *role = look_name(l, PG_AUTHID, v[ROLE]), *schema = look_name(l, PG_NAMESPACE, v[SCHEMA]);
	struct default_kind kind = default_kind_of(l, *v[KIND]);
	struct holder *list = NULL;
	const struct holder *h;

	if (!role || (look_oid(v[SCHEMA]) && !schema))
		return;
	if (schema)
		kind.usual = (struct usual){ "", "" };
	read_privileges(l, &list, v[PRIVILEGES], NULL);
	add_usual(l, &list, role, kind.usual);
	for (h = list; h; h = h->next)
		if (!is_usual(h, role, kind.usual))
			add_default_privileges(l, look_oid(v[OID]), role, schema, kind.word, h);
}

/* ---- on what an extension made ---- */

void look_member_grant(struct look *l, const char *const *v)
{
	enum { EXTENSION, SIGNATURE, GRANTEE, PRIVILEGES, GRANTABLE, INITIAL };
	struct object *extension = look_object(l, PG_EXTENSION, look_oid(v[EXTENSION]), 0), *grant;

	if (!extension)
		return;
	grant = catalog_add(l->catalog, extension, KIND_MEMBER_GRANT, NULL, v[GRANTEE], v[SIGNATURE]);
	look_set(l, grant, ATTR_PRIVILEGES, v[PRIVILEGES]);
	look_set(l, grant, ATTR_GRANTABLE, v[GRANTABLE]);
	look_set(l, grant, ATTR_INITIAL, v[INITIAL]);
}
