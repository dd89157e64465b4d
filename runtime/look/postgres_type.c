/* Rows of types on their own (enums, domains, ranges, base types) and of sequences, whether on their own or of columns.
 */
#include <stdlib.h>
#include <string.h>

#include "runtime/look/postgres.h"

struct domain {
	uint32_t base;
};

static void add_domain(struct look *l, uint32_t oid, uint32_t base)
{
	struct domain *d = mem_alloc(&l->mem, sizeof(*d));

	if (!d)
		return;
	d->base = base;
	look_put(l, &l->domains, PG_TYPE, oid, d);
}

uint32_t look_base_type(const struct look *l, uint32_t oid)
{
	const struct domain *d;

	while ((d = look_find(&l->domains, PG_TYPE, oid)))
		oid = d->base;
	return oid;
}

static enum kind kind_of(char typtype)
{
	return typtype == 'e' ? KIND_ENUM : typtype == 'd' ? KIND_DOMAIN : typtype == 'r' ? KIND_RANGE : KIND_TYPE;
}

/* A composite type was added with its relation; the row types of tables are none of their own. */
static struct object *type_object(struct look *l, uint32_t oid, const char *relation, const char *schema,
                                  const char *name, char typtype)
{
	struct object *o;

	if (!relation)
		return look_add(l, PG_TYPE, oid, NULL, kind_of(typtype), schema, name, NULL);
	o = look_object(l, PG_CLASS, look_oid(relation), 0);
	return o && o->kind == KIND_TYPE ? o : NULL;
}

void look_type(struct look *l, const char *const *v)
{
	enum {
		OID,
		SCHEMA,
		NAME,
		FORM,
		OWNER,
		PRIVILEGES,
		RELATION,
		DEFINED,
		BASE,
		TYPE,
		NOT_NULL,
		DEFAULT,
		COLLATION,
		DEFINITION
	};
	const char *schema = look_name(l, PG_NAMESPACE, v[SCHEMA]);
	uint32_t oid = look_oid(v[OID]);
	struct object *o;

	if (*v[FORM] == 'd')
		add_domain(l, oid, look_oid(v[BASE]));
	if (!schema || look_is_member(l, PG_TYPE, oid))
		return;
	o = type_object(l, oid, v[RELATION], schema, v[NAME], *v[FORM]);
	if (!o)
		return;
	look_set_owner(l, o, v[OWNER]);
	if (o->kind == KIND_TYPE && !v[RELATION])
		look_set(l, o, ATTR_FORM, look_true(v[DEFINED]) ? "base" : "shell");
	look_set(l, o, ATTR_TYPE, v[TYPE]);
	look_flag(l, o, ATTR_NOT_NULL, look_true(v[NOT_NULL]));
	look_set(l, o, ATTR_DEFAULT, v[DEFAULT]);
	if (v[COLLATION])
		look_set(l, o, ATTR_COLLATE, look_find(&l->collations, PG_COLLATION, look_oid(v[COLLATION])));
	if (look_true(v[DEFINED]))
		look_set(l, o, ATTR_DEFINITION, v[DEFINITION]);
	look_grants(l, o, look_name(l, PG_AUTHID, v[OWNER]), v[PRIVILEGES]);
}

void look_label(struct look *l, const char *const *v)
{
	enum { TYPE, LABEL };
	struct object *o = look_object(l, PG_TYPE, look_oid(v[TYPE]), 0);

	if (o)
		catalog_add(l->catalog, o, KIND_LABEL, NULL, v[LABEL], NULL);
}

void look_range(struct look *l, const char *const *v)
{
	enum { TYPE, SUBTYPE, COLLATION, DEFINITION };
	struct object *o = look_object(l, PG_TYPE, look_oid(v[TYPE]), 0);

	look_set(l, o, ATTR_TYPE, v[SUBTYPE]);
	if (v[COLLATION])
		look_set(l, o, ATTR_COLLATE, look_find(&l->collations, PG_COLLATION, look_oid(v[COLLATION])));
	look_set(l, o, ATTR_DEFINITION, v[DEFINITION]);
}

void look_sequence_owner(struct look *l, const char *const *v)
{
	enum { SEQUENCE, TABLE, COLUMN, DEPENDENCY };
	struct relation *r = look_relation(l, v[SEQUENCE]);

	if (!r)
		return;
	r->owner_table = look_relation(l, v[TABLE]);
	r->owner_column = look_oid(v[COLUMN]);
	r->is_identity = *v[DEPENDENCY] == 'i';
}

enum { NAME_BYTES = 63 };

static size_t clipped(const char *name, size_t most)
{
	size_t length = strlen(name);

	if (length <= most)
		return length;
	while (most > 0 && ((unsigned char)name[most] & 0xC0) == 0x80)
		most--;
	return most;
}

/* The name PostgreSQL gives by itself, "table_column_seq": the longer of the two is cut until it fits; column may be
 * NULL. */
static void add_made_name(struct str *s, const char *table, const char *column, const char *label)
{
	size_t first = strlen(table), second = column ? strlen(column) + 1 : 0, rest = NAME_BYTES - strlen(label) - 1;

	while (first + second > rest) {
		if (!second || first > second - 1)
			first--;
		else
			second--;
	}
	str_add_bytes(s, table, clipped(table, first));
	if (column) {
		str_char(s, '_');
		str_add_bytes(s, column, clipped(column, second - 1));
	}
	str_printf(s, "_%s", label);
}

int look_has_made_name(struct look *l, const char *name, const char *table, const char *column, const char *label)
{
	int same;

	str_clear(&l->text);
	add_made_name(&l->text, table, column, label);
	same = strcmp(str_text(&l->text), name) == 0;
	str_clear(&l->text);
	return same;
}

/* The object whose attributes are the sequence's: itself, or the identity column. */
static struct object *sequence_object(struct look *l, struct relation *r)
{
	struct object *o;

	if (r->is_identity) {
		o = r->owner_table ? look_object(l, PG_CLASS, r->owner_table->oid, r->owner_column) : NULL;
		if (o) {
			look_put(l, &l->objects, PG_CLASS, r->oid, o);
			if (!look_has_made_name(l, r->name, r->owner_table->name, o->name, "seq")) {
				str_qualified(&l->text, r->schema, r->name);
				look_set_text(l, o, ATTR_SEQUENCE_NAME);
			}
		}
		return o;
	}
	o = r->object = look_add(l, PG_CLASS, r->oid, NULL, KIND_SEQUENCE, r->schema, r->name, NULL);
	look_flag(l, o, ATTR_UNLOGGED, r->persistence != NULL);
	if (o && l->options->owners) {
		const char *owner = look_find(&l->names, PG_AUTHID, r->owner);

		str_ident(&l->text, owner ? owner : "");
		look_set_text(l, o, ATTR_OWNER);
	}
	return o;
}

static void set_owned_by(struct look *l, struct object *o, const struct relation *r)
{
	const struct relation *table = r->owner_table;

	if (!table || r->is_identity || r->owner_column > table->column_count || !table->columns[r->owner_column].name)
		return;
	str_clear(&l->text);
	str_qualified(&l->text, table->schema, table->name);
	str_char(&l->text, '.');
	str_ident(&l->text, table->columns[r->owner_column].name);
	look_set_text(l, o, ATTR_OWNED_BY);
}

struct limits {
	const char *type; /* NULL: bigint, which is the default */
	const char *least, *most;
};

static struct limits limits_of(uint32_t type)
{
	enum { INT2 = 21, INT4 = 23 };

	if (type == INT2)
		return (struct limits){ "smallint", "-32768", "32767" };
	if (type == INT4)
		return (struct limits){ "integer", "-2147483648", "2147483647" };
	return (struct limits){ NULL, "-9223372036854775808", "9223372036854775807" };
}

static void set_unless(struct look *l, struct object *o, enum attr_id id, const char *value, const char *usual)
{
	if (strcmp(value, usual) != 0)
		look_set(l, o, id, value);
}

void look_sequence(struct look *l, const char *const *v)
{
	enum { OID, TYPE, START, INCREMENT, MINVALUE, MAXVALUE, CACHE, CYCLE };
	struct relation *r = look_relation(l, v[OID]);
	struct limits limits = limits_of(look_oid(v[TYPE]));
	int down = *v[INCREMENT] == '-';
	struct object *o;

	if (!r || look_is_member(l, PG_CLASS, r->oid))
		return;
	o = sequence_object(l, r);
	if (!o)
		return;
	if (!r->is_identity)
		look_set(l, o, ATTR_TYPE, limits.type);
	else if (r->owner_table && !r->persistence != !r->owner_table->persistence)
		look_set(l, o, ATTR_PERSISTENCE, r->persistence ? "unlogged" : "logged");
	set_unless(l, o, ATTR_START, v[START], down ? v[MAXVALUE] : v[MINVALUE]);
	set_unless(l, o, ATTR_INCREMENT, v[INCREMENT], "1");
	set_unless(l, o, ATTR_MINVALUE, v[MINVALUE], down ? limits.least : "1");
	set_unless(l, o, ATTR_MAXVALUE, v[MAXVALUE], down ? "-1" : limits.most);
	set_unless(l, o, ATTR_CACHE, v[CACHE], "1");
	look_flag(l, o, ATTR_CYCLE, look_true(v[CYCLE]));
	set_owned_by(l, o, r);
}
