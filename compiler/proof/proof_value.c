/* A table in, an INSERT out; see proof_value.h. */
#include "compiler/proof/proof_value.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CANDIDATES_MOST = 12 };

/* ---- values by type ---- */

/* The text of a value: %d stands for the number of the row (1 to 9). By the type's name, or by pg_type.typcategory. */
static const struct {
	const char *type; /* a category where it is one letter */
	const char *text;
} samples[] = {
	{ "date", "2020-01-0%d" },
	{ "timestamp", "2020-01-0%d 00:00:00" },
	{ "time", "0%d:00:00" },
	{ "interval", "%d hours" },
	{ "uuid", "00000000-0000-4000-8000-00000000000%d" },
	{ "json", "{\"a\": %d}" },
	{ "bytea", "\\x0%d" },
	{ "xml", "<a>%d</a>" },
	{ "tsquery", "r%d" },
	{ "tsvector", "r%d" },
	{ "macaddr8", "08:00:2b:01:02:03:04:0%d" },
	{ "macaddr", "08:00:2b:01:02:0%d" },
	{ "point", "(%d,1)" },
	{ "N", "%d" },
	{ "S", "r%d" },
	{ "B", "true" },
	{ "A", "{}" },
	{ "R", "empty" },
	{ "I", "10.0.0.%d" },
	{ "V", "1" },
	{ "D", "2020-01-0%d" },
	{ "integer", "%d" }, /* SQLite's */
	{ "real", "%d" },
	{ "numeric", "%d" },
	{ "text", "r%d" },
	{ "any", "%d" },
};

static const char *sample_of(const char *type, const char *category)
{
	size_t i;

	for (i = 0; i < sizeof(samples) / sizeof(samples[0]); i++) {
		const char *name = samples[i].type;
		size_t length = strlen(name);

		if (length == 1 ? strcmp(name, category) == 0 : strncasecmp(type, name, length) == 0)
			return samples[i].text;
	}
	return NULL;
}

struct type_facts {
	char label[256], category[2], name[128];
};

static int note_type(void *context, int columns, const char *const *values)
{
	struct type_facts *f = context;

	if (columns == 3 && values[1] && values[2]) {
		snprintf(f->label, sizeof(f->label), "%s", values[0] ? values[0] : "");
		snprintf(f->category, sizeof(f->category), "%s", values[1]);
		snprintf(f->name, sizeof(f->name), "%s", values[2]);
	}
	return 0;
}

/* What a type is beneath its domains. */
static void ask_type(const struct proof_value *v, const char *type, struct type_facts *f)
{
	static const char sql[] =
	        "with recursive b as (select oid, typtype, typbasetype, typcategory from pg_catalog.pg_type where oid "
	        "= $1::regtype union all select t.oid, t.typtype, t.typbasetype, t.typcategory from pg_catalog.pg_type "
	        "t join b on t.oid = b.typbasetype and b.typtype = 'd') select (select enumlabel from "
	        "pg_catalog.pg_enum where enumtypid = b.oid order by enumsortorder limit 1), typcategory, "
	        "format_type(oid, null) from b where typtype <> 'd'";

	*f = (struct type_facts){ 0 };
	if (!v->postgres)
		snprintf(f->name, sizeof(f->name), "%s", type);
	else if (sc_query(v->db, sql, 1, &type, note_type, f) != SC_OK)
		db_clear(v->db);
}

static int add_sample(const struct proof_value *v, struct str *sql, const char *type, int is_short);

static void add_attribute(const struct proof_value *v, struct str *sql, const struct object *attribute)
{
	if (!add_sample(v, sql, attr_get(attribute, ATTR_TYPE), 1))
		str_add(sql, "null");
}

/* row(..., ...)::public.addr, array[...]::public.mood[]; 0: it is neither, or nothing is known of what is in it */
static int add_composed(const struct proof_value *v, struct str *sql, const char *type)
{
	const struct type *t = v->postgres ? type_of(v->types, type) : NULL;
	const struct object *a = NULL;
	size_t before = sql->length, first;

	t = t ? t->base : NULL;
	if (t && t->kind == TYPE_IS_ARRAY) {
		str_add(sql, "array[");
		if (add_sample(v, sql, t->element->text, 1)) {
			str_printf(sql, "]::%s", type);
			return 1;
		}
		sql->length = before;
		return 0;
	}
	if (!t || t->kind != TYPE_IS_COMPOSITE || t->object->kind != KIND_TYPE)
		return 0;
	str_add(sql, "row(");
	first = sql->length;
	for (a = object_first(t->object, KIND_COLUMN); a; a = object_after(a, KIND_COLUMN)) {
		str_add(sql, sql->length > first ? ", " : "");
		add_attribute(v, sql, a);
	}
	str_printf(sql, ")::%s", type);
	return 1;
}

static int add_sample(const struct proof_value *v, struct str *sql, const char *type, int is_short)
{
	const char *text, *number;
	struct str value = { 0 };
	struct type_facts f;

	if (add_composed(v, sql, type))
		return 1;
	ask_type(v, type, &f);
	text = *f.label ? f.label : sample_of(f.name, f.category);
	if (!v->postgres && strcasecmp(type, "blob") == 0) {
		str_printf(sql, "x'0%d'", v->row);
		return 1;
	}
	if (!text)
		return 0;
	if (is_short && strcmp(f.category, "S") == 0) /* enough for varchar(1) */
		text = "%d";
	number = *f.label ? NULL : strstr(text, "%d");
	str_add_bytes(&value, text, number ? (size_t)(number - text) : strlen(text));
	if (number)
		str_printf(&value, "%d%s", v->row, number + 2);
	str_literal(sql, str_text(&value), v->postgres);
	if (v->postgres)
		str_printf(sql, "::%s", type);
	str_free(&value);
	return 1;
}

/* ---- other values: the literals of the checks ---- */

struct candidates {
	const struct proof_value *v;
	const char **items; /* as SQL */
	size_t count, room;
};

static void add_candidate(struct candidates *c, const char *from, size_t length)
{
	if (c->count >= CANDIDATES_MOST)
		return;
	c->items = mem_grow(c->v->mem, c->items, c->count, &c->room, sizeof(*c->items));
	c->items[c->count++] = mem_copy(c->v->mem, from, length);
}

/* "total > 10" wants 11 */
static void add_next(struct candidates *c, const char *number)
{
	char text[24];
	int length = snprintf(text, sizeof(text), "%ld", strtol(number, NULL, 10) + c->v->row);

	add_candidate(c, text, (size_t)length);
}

static size_t quoted_length(const char *text)
{
	const char *end = text + 1;

	while (*end && (*end != '\'' || end[1] == '\''))
		end += *end == '\'' ? 2 : 1;
	return (size_t)(end - text) + (*end == '\'');
}

static int is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_';
}

/* 'a' and 12 of "status in ('a', 'b') and n1 > 12" */
static void collect(struct candidates *c, const char *text)
{
	while (*text) {
		size_t length = 1;

		if (*text == '\'') {
			length = quoted_length(text);
			add_candidate(c, text, length);
		} else if (isdigit((unsigned char)*text)) {
			length = strspn(text, "0123456789.");
			add_candidate(c, text, length);
			add_next(c, text);
		} else {
			while (is_word(*text) && is_word(text[length]))
				length++;
		}
		text += length;
	}
}

static int mentions(const char *text, const char *name)
{
	size_t length = strlen(name);
	const char *at = text;

	for (; (at = strstr(at, name)); at++)
		if ((at == text || !is_word(at[-1])) && !is_word(at[length]))
			return 1;
	return 0;
}

static void collect_checks(struct candidates *c, const struct object *of, const char *name)
{
	const struct object *o;

	for (o = object_first(of, KIND_CONSTRAINT); o; o = object_after(o, KIND_CONSTRAINT)) {
		const char *text = attr_get(o, ATTR_EXPR);

		if (text && (!name || mentions(text, name)))
			collect(c, text);
	}
}

static const struct object *domain_of(const struct proof_value *v, const char *type)
{
	struct str schema = { 0 }, name = { 0 };
	const struct object *found = NULL;

	if (names_next(type, &schema, &name))
		found = catalog_find(v->catalog, NULL, KIND_DOMAIN, str_text(&schema), str_text(&name), NULL);
	str_free(&schema);
	str_free(&name);
	return found;
}

/* With the row's number for the last 0 (or 1) of the text. */
static void add_numbered(struct candidates *c, const char *text)
{
	char copy[64], *last, *one;

	snprintf(copy, sizeof(copy), "%s", text);
	last = strrchr(copy, '0');
	one = strrchr(copy, '1');
	last = one > last ? one : last;
	if (last)
		*last = (char)('0' + c->v->row);
	add_candidate(c, copy, strlen(copy));
}

/* Marks among the candidates: the sample of the type, and a short one. */
static const char sample[] = "", short_sample[] = " ";

/* The one of this turn. */
static const char *candidate(const struct proof_value *v, const struct object *column, const char *type, size_t turn)
{
	static const char *const texts[] = { "'r0@r.org'", "'{\"a\": 0}'", "'2020-01-01T00:00:00.000Z'", "'2020-01-01'",
		                             "'00000000-0000-4000-8000-000000000000'" };
	const struct object *domain = domain_of(v, type);
	struct candidates c = { .v = v };
	size_t i;
	int has_literal;

	collect_checks(&c, v->table, column->name);
	if (domain)
		collect_checks(&c, domain, NULL);
	has_literal = c.count && *c.items[0] == '\'';
	for (i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		if (strcasecmp(type, "text") == 0 || domain)
			add_numbered(&c, texts[i]);
	if (has_literal) /* "in ('open', 'paid')" */
		return turn == 0 ? c.items[0] : turn <= c.count ? c.items[turn - 1] : sample;
	return turn == 0 ? sample : turn == 1 ? short_sample : c.count ? c.items[(turn - 2) % c.count] : sample;
}

/* ---- keys ---- */

static int holds(const char *list, const char *name)
{
	struct str item = { 0 };
	int found = 0;

	while (!found && list && (list = names_next(list, NULL, &item)))
		found = strcmp(str_text(&item), name) == 0;
	str_free(&item);
	return found;
}

static const struct object *key_of(const struct object *table, const char *column)
{
	const struct object *o;

	for (o = object_first(table, KIND_CONSTRAINT); o; o = object_after(o, KIND_CONSTRAINT))
		if (attr_is(o, ATTR_FORM, "foreign key") && holds(attr_get(o, ATTR_COLUMNS), column))
			return o;
	return NULL;
}

/* The column that a key's column refers to: the same place in the other list. */
static int other_column(const struct object *key, const char *column, struct str *other)
{
	const char *a = attr_get(key, ATTR_COLUMNS), *b = attr_get(key, ATTR_REF_COLUMNS);
	struct str item = { 0 };
	int found = 0;

	while (!found && a && b && (a = names_next(a, NULL, &item)) && (b = names_next(b, NULL, other)))
		found = strcmp(str_text(&item), column) == 0;
	str_free(&item);
	return found;
}

static int is_itself(const struct object *key)
{
	struct str schema = { 0 }, name = { 0 };
	int itself;

	names_next(attr_get(key, ATTR_REF_TABLE), &schema, &name);
	itself = strcmp(str_text(&name), key->parent->name) == 0 &&
	         (!schema.length || strcmp(str_text(&schema), key->parent->schema) == 0);
	str_free(&schema);
	str_free(&name);
	return itself;
}

static int add_key(const struct proof_value *v, struct str *sql, const char *column, size_t turn)
{
	const struct object *key = key_of(v->table, column);
	struct str other = { 0 };
	int found = key && attr_get(key, ATTR_REF_TABLE) && !is_itself(key) && other_column(key, column, &other);

	if (found) {
		str_add(sql, "(select ");
		str_ident(sql, str_text(&other));
		str_printf(sql, " from %s order by %s limit 1 offset %d)", attr_get(key, ATTR_REF_TABLE),
		           attr_get(key, ATTR_REF_COLUMNS), turn % 2 ? 0 : v->row - 1);
	}
	str_free(&other);
	return found;
}

/* ---- the row ---- */

/* Left to the database: generated ones always, those with a default now and then. */
static int is_left_out(const struct proof_value *v, const struct object *column, size_t turn)
{
	const char *fallback = attr_get(column, ATTR_DEFAULT);

	if (attr_get(column, ATTR_GENERATED) || attr_get(column, ATTR_IDENTITY))
		return 1;
	return fallback && (strstr(fallback, "nextval") || (turn ? turn == 3 : v->row % 2));
}

/* The second row has NULL where it can. */
static int is_null(const struct proof_value *v, const struct object *column, size_t turn)
{
	return !attr_get(column, ATTR_NOT_NULL) && (turn ? turn == 4 : v->row == 2);
}

static void add_value(const struct proof_value *v, struct str *sql, const struct object *column, size_t turn)
{
	const char *type = attr_get(column, ATTR_TYPE) ? attr_get(column, ATTR_TYPE) : "any", *value;

	if (is_null(v, column, turn)) {
		str_add(sql, "null");
		return;
	}
	if (add_key(v, sql, column->name, turn))
		return;
	value = candidate(v, column, type, turn);
	if (value != sample && value != short_sample)
		str_add(sql, value);
	else if (!add_sample(v, sql, type, value == short_sample))
		str_add(sql, "null");
}

/* ---- whose fault it was ---- */

static int is_blamed_by(const struct object *constraints, const char *text, const struct object *column)
{
	const struct object *o;

	for (o = object_first(constraints, KIND_CONSTRAINT); o; o = object_after(o, KIND_CONSTRAINT)) {
		const char *condition = attr_get(o, ATTR_EXPR);

		if (!mentions(text, o->name))
			continue;
		if (constraints != column->parent || holds(attr_get(o, ATTR_COLUMNS), column->name) ||
		    (condition && mentions(condition, column->name)))
			return 1;
	}
	return 0;
}

static int is_blamed(const struct proof_value *v, const char *text, const struct object *column)
{
	const char *type = attr_get(column, ATTR_TYPE);
	const struct object *domain = type ? domain_of(v, type) : NULL;

	return mentions(text, column->name) || is_blamed_by(v->table, text, column) ||
	       (domain && is_blamed_by(domain, text, column)) || (type && strstr(text, type));
}

void proof_value_blame(struct proof_value *v)
{
	const sc_error *e = sc_last_error(v->db);
	struct str text = { 0 };
	const struct object *c;
	size_t i = 0, blamed = 0;

	str_printf(&text, "%s %s", e->message, e->object);
	for (c = object_first(v->table, KIND_COLUMN); c; c = object_after(c, KIND_COLUMN), i++) {
		if (is_blamed(v, str_text(&text), c)) {
			v->turns[i]++;
			blamed++;
		}
	}
	for (; !blamed && i > 0; i--)
		v->turns[i - 1]++;
	str_free(&text);
}

void proof_value_begin(struct proof_value *v)
{
	const struct object *c;
	size_t count = 0;

	for (c = object_first(v->table, KIND_COLUMN); c; c = object_after(c, KIND_COLUMN))
		count++;
	v->turns = mem_array(v->mem, count + 1, sizeof(*v->turns));
}

int proof_value_insert(const struct proof_value *v, struct str *sql)
{
	struct str values = { 0 };
	const struct object *c;
	size_t column = 0;
	int count = 0;

	str_add(sql, "insert into ");
	str_qualified(sql, v->table->schema, v->table->name);
	str_add(sql, " (");
	for (c = object_first(v->table, KIND_COLUMN); c; c = object_after(c, KIND_COLUMN)) {
		size_t turn = v->turns[column++];

		if (is_left_out(v, c, turn))
			continue;
		str_add(sql, count ? ", " : "");
		str_add(&values, count++ ? ", " : "");
		str_ident(sql, c->name);
		add_value(v, &values, c, turn);
	}
	str_printf(sql, ") values (%s)", str_text(&values));
	if (!count) {
		str_clear(sql);
		str_add(sql, "insert into ");
		str_qualified(sql, v->table->schema, v->table->name);
		str_add(sql, " default values");
	}
	str_free(&values);
	return !str_failed(sql);
}
