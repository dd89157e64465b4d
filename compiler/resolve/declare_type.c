/*
 * Types: from the words of a .schema to the spelling of PostgreSQL's format_type(), and from a user's type name to the
 * declaration it means.
 *   varchar(20)[]  ->  character varying(20)[]      timestamptz(3)  ->  timestamp(3) with time zone      email  ->
 * public.email
 */
#include <stdlib.h>
#include <string.h>

#include "compiler/model/types.h"
#include "compiler/resolve/builtins.h"
#include "compiler/resolve/declare.h"

/* ---- reading ---- */

/* The built-in type that begins here and how many words its name has; NULL: none. */
static const struct type_row *builtin_at(const struct term *t, int *words)
{
	const char *second;
	char name[64];

	*words = 1;
	if (t->type == TERM_QUOTED)
		return strcmp(t->text, "char") == 0 ? &types[TYPE_CHAR1] : NULL;
	second = type_second_word(t->text);
	if (!second || !t->next || !words_match(second, t->next))
		return type_by_word(t->text);
	snprintf(name, sizeof(name), "%s %s", t->text, second);
	*words = 2;
	return type_by_word(name);
}

int is_builtin_type(const struct term *t)
{
	int words;

	return t->type == TERM_WORD && (!t->next || !words_match(".", t->next)) && builtin_at(t, &words);
}

/* What the first number in parentheses may be. */
static const struct {
	enum type_id least_type, most_type;
	long least, most;
} limits[] = {
	{ TYPE_FLOAT4, TYPE_FLOAT8, 1, 53 },      { TYPE_NUMERIC, TYPE_NUMERIC, 1, 1000 },
	{ TYPE_VARCHAR, TYPE_CHAR, 1, 10485760 }, { TYPE_BIT, TYPE_VARBIT, 1, 83886080 },
	{ TYPE_TIME, TYPE_INTERVAL, 0, 6 },
};

enum { SCALE_MOST = 1000, NO_NUMBER = -10000 };

static void check_modifiers(struct reading *r, const struct type_row *row, const struct term *group,
                            const long modifier[2])
{
	const enum type_id id = (enum type_id)(row - types);
	size_t i;

	for (i = 0; i < sizeof(limits) / sizeof(limits[0]); i++)
		if (id >= limits[i].least_type && id <= limits[i].most_type &&
		    (modifier[0] < limits[i].least || modifier[0] > limits[i].most))
			diag_add(r->declare->diag, DIAG_TYPE_MODIFIER, group->start, group->end,
			         "the number in parentheses of %s is from %ld to %ld", row->canonical, limits[i].least,
			         limits[i].most);
	if (modifier[1] != NO_NUMBER && (modifier[1] < -SCALE_MOST || modifier[1] > SCALE_MOST))
		diag_add(r->declare->diag, DIAG_TYPE_MODIFIER, group->start, group->end,
		         "the scale of %s is from %d to %d", row->canonical, -SCALE_MOST, SCALE_MOST);
}

/* The numbers in parentheses, NO_NUMBER for a missing one; when they are no numbers or too many there are none
 * (reported). */
static void read_modifiers(struct reading *r, const struct type_row *row, long modifier[2])
{
	const struct term *group = read_type_of(r, TERM_GROUP), *t;
	int count = 0, most = row->params < 0 ? 1 : row->id[0] == 'F' ? 1 : row->params;

	modifier[0] = modifier[1] = NO_NUMBER;
	if (!group)
		return;
	for (t = group->inside; t; t = t->next) {
		int negative = count == 1 && words_match("-", t);

		t = negative ? t->next : t;
		if (!t || t->type != TERM_NUMBER || count == most || t->text[strspn(t->text, "0123456789")])
			break;
		modifier[count++] = strtol(t->text, NULL, 10) * (negative ? -1 : 1);
		if (!t->next && !r->quiet)
			check_modifiers(r, row, group, modifier);
		if (!t->next)
			return;
		if (!words_match(",", t->next))
			break;
		t = t->next;
	}
	modifier[0] = modifier[1] = NO_NUMBER;
	if (!r->quiet)
		diag_add(r->declare->diag, DIAG_TYPE_MODIFIER, group->start, group->end,
		         most ? "%s takes at most %d number%s in parentheses" : "%s takes nothing in parentheses",
		         row->canonical, most, most == 1 ? "" : "s");
}

/* [with | without] time zone, said behind the precision; the row of what it makes. */
static const struct type_row *read_time_zone(struct reading *r, const struct type_row *row)
{
	int is_time = row == &types[TYPE_TIME], is_stamp = row == &types[TYPE_TIMESTAMP], with;

	if ((!is_time && !is_stamp) || !r->next)
		return row;
	with = words_match("with time zone", r->next);
	if (with || words_match("without time zone", r->next)) {
		read_next(r);
		read_next(r);
		read_next(r);
	}
	return !with ? row : &types[is_time ? TYPE_TIMETZ : TYPE_TIMESTAMPTZ];
}

/* "timestamp with time zone" and 3 -> "timestamp(3) with time zone" */
static void add_modified(struct str *s, const char *canonical, long first, long second)
{
	const char *zone = strstr(canonical, " with");
	size_t length = zone ? (size_t)(zone - canonical) : strlen(canonical);

	str_add_bytes(s, canonical, length);
	if (first >= 0 && second != NO_NUMBER)
		str_printf(s, "(%ld,%ld)", first, second);
	else if (first >= 0)
		str_printf(s, "(%ld)", first);
	str_add(s, canonical + length);
}

/* interval day to second (3) */
static void read_interval(struct reading *r, struct str *s)
{
	static const char *const fields[] = { "year", "month", "day", "hour", "minute", "second", "to" };
	long modifier[2];
	size_t i;

	str_add(s, "interval");
	for (i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
		if (!read_word(r, fields[i]))
			continue;
		str_printf(s, " %s", fields[i]);
		i = (size_t)-1; /* from the first again */
	}
	read_modifiers(r, &types[TYPE_INTERVAL], modifier);
	if (modifier[0] >= 0)
		str_printf(s, "(%ld)", modifier[0]);
}

static void read_builtin(struct reading *r, const struct type_row *row, const char *word, struct str *s)
{
	long modifier[2];

	if (row == &types[TYPE_INTERVAL]) {
		read_interval(r, s);
		return;
	}
	read_modifiers(r, row, modifier);
	row = read_time_zone(r, row);
	if (row == &types[TYPE_FLOAT8] && modifier[0] >= 0) { /* float(24) is a real */
		row = &types[modifier[0] <= 24 ? TYPE_FLOAT4 : TYPE_FLOAT8];
		modifier[0] = -1;
	}
	if (row == &types[TYPE_NUMERIC] && modifier[0] >= 0 && modifier[1] == NO_NUMBER)
		modifier[1] = 0;
	if ((row == &types[TYPE_BIT] || row == &types[TYPE_CHAR]) && modifier[0] < 0)
		modifier[0] = 1;
	if (row == &types[TYPE_CHAR] && strcmp(word, "bpchar") == 0 && modifier[0] == 1)
		str_add(s, "bpchar");
	else
		add_modified(s, row->canonical, modifier[0], modifier[1]);
}

/* [], [3], array, array[3]: one pair of brackets, however many there are. */
static void read_array(struct reading *r, struct str *s)
{
	int is_array = read_word(r, "array");

	while (read_type_of(r, TERM_BRACKET))
		is_array = 1;
	if (is_array)
		str_add(s, "[]");
}

/* billing.email, geometry(Point,4326): modifiers as they are written, without blanks */
static int read_user_type(struct reading *r, struct str *s)
{
	const char *schema, *name;
	const struct term *group, *t;

	if (!read_qualified(r, &schema, &name, NULL))
		return 0;
	str_qualified(s, schema, name);
	group = read_type_of(r, TERM_GROUP);
	if (!group)
		return 1;
	str_char(s, '(');
	for (t = group->inside; t; t = t->next)
		add_text(r->declare, s, t, t->next);
	str_char(s, ')');
	return 1;
}

/* pg_catalog.int4 is int4, whatever else has that name. */
static void skip_catalog(struct reading *r)
{
	if (r->next && r->next->type == TERM_WORD && words_match("pg_catalog .", r->next) && r->next->next->next) {
		read_next(r);
		read_next(r);
	}
}

const char *read_type(struct reading *r, struct slot *slot)
{
	struct str *s = &r->declare->text;
	const struct type_row *row = NULL;
	const char *word;
	int words = 0;

	skip_catalog(r);
	if (!r->next || (r->next->type != TERM_WORD && r->next->type != TERM_QUOTED)) {
		read_fail(r, slot, shape_expects[SHAPE_TYPE]);
		return NULL;
	}
	word = r->next->text;
	if (!r->next->next || !words_match(".", r->next->next))
		row = builtin_at(r->next, &words);
	str_clear(s);
	for (; row && words > 0; words--)
		read_next(r);
	if (row) {
		read_builtin(r, row, word, s);
	} else if (!read_user_type(r, s)) {
		read_fail(r, slot, shape_expects[SHAPE_TYPE]);
		return NULL;
	}
	read_array(r, s);
	return mem_copy(r->declare->mem, str_text(s), s->length);
}

/* ---- finding what a name means ---- */

/* Types of extensions that do not come with PostgreSQL; those that do are in builtins.h. */
static const struct {
	const char *extension, *types;
} foreign_types[] = {
	{ "postgis", "geometry geography box2d box3d geometry_dump valid_detail " },
	{ "postgis_raster", "raster rastbandarg " },
	{ "postgis_topology", "topogeometry " },
	{ "vector", "vector halfvec sparsevec " },
	{ "ip4r", "ip4 ip6 ip4r ip6r ipaddress iprange " },
	{ "h3", "h3index " },
	{ "semver", "semver " },
	{ "prefix", "prefix_range " },
	{ "debversion", "debversion " },
	{ "pgmp", "mpz mpq " },
	{ "pg_uint128", "uint16 uint8 uint4 uint2 " },
	{ "hll", "hll " },
	{ "timescaledb", "" },
};

static int has_word(const char *list, const char *word)
{
	size_t length = strlen(word);
	const char *at;

	for (at = list; (at = strstr(at, word)); at += length)
		if ((at == list || at[-1] == ' ') && at[length] == ' ')
			return 1;
	return 0;
}

static struct object *declared_extension(const struct model *m, const char *name)
{
	return catalog_find(m->catalog, NULL, KIND_EXTENSION, NULL, name, NULL);
}

/* An extension of which nothing is known may bring anything. */
static struct object *unknown_extension(const struct model *m)
{
	struct object *o;
	size_t i;

	for (o = m->catalog->objects; o; o = o->next) {
		if (o->kind != KIND_EXTENSION || builtin_extension_known(o->name))
			continue;
		for (i = 0; i < sizeof(foreign_types) / sizeof(foreign_types[0]); i++)
			if (strcmp(foreign_types[i].extension, o->name) == 0)
				break;
		if (i == sizeof(foreign_types) / sizeof(foreign_types[0]))
			return o;
	}
	return NULL;
}

/* The declared extension that brings the type. */
static struct object *extension_of(const struct model *m, const char *name)
{
	struct object *found = NULL;
	const char *extension;
	size_t i;

	for (i = 0; !found && (extension = builtin_extension(BUILTIN_TYPE, name, i)); i++)
		found = declared_extension(m, extension);
	for (i = 0; !found && i < sizeof(foreign_types) / sizeof(foreign_types[0]); i++)
		if (has_word(foreign_types[i].types, name))
			found = declared_extension(m, foreign_types[i].extension);
	return found ? found : unknown_extension(m);
}

static const enum kind type_kinds[] = { KIND_ENUM,  KIND_DOMAIN, KIND_TYPE,   KIND_RANGE,
	                                KIND_TABLE, KIND_VIEW,   KIND_MATVIEW };

/* The range whose definition gives its multirange this name. */
static struct object *range_with_multirange(const struct model *m, const char *schema, const char *name)
{
	static const char word[] = "multirange_type_name = ";
	struct object *o;
	struct str last = { 0 };

	for (o = m->catalog->objects; o; o = o->next) {
		const char *line =
		        o->kind == KIND_RANGE && strcmp(o->schema, schema) == 0 ? attr_get(o, ATTR_DEFINITION) : NULL;

		line = line ? strstr(line, word) : NULL;
		if (line && names_next(line + strlen(word), NULL, &last) &&
		    strcspn(str_text(&last), "\n") == strlen(name) && strncmp(str_text(&last), name, strlen(name)) == 0)
			break;
	}
	str_free(&last);
	return o;
}

/* PostgreSQL calls a range's multirange as the range, with multirange for range, or with _multirange behind. */
static struct object *multirange_of(const struct model *m, const char *schema, const char *name)
{
	const char *at = strstr(name, "multirange");
	struct object *found = NULL;
	struct str s = { 0 };

	if (at) {
		str_add_bytes(&s, name, (size_t)(at - name));
		str_add(&s, at + strlen("multi"));
		found = catalog_find(m->catalog, NULL, KIND_RANGE, schema, str_text(&s), NULL);
	}
	if (!found && at && at > name && at[-1] == '_') {
		str_clear(&s);
		str_add_bytes(&s, name, (size_t)(at - 1 - name));
		found = catalog_find(m->catalog, NULL, KIND_RANGE, schema, str_text(&s), NULL);
	}
	str_free(&s);
	return found ? found : range_with_multirange(m, schema, name);
}

static struct object *type_in(const struct model *m, const char *schema, const char *name)
{
	struct object *found = NULL;
	size_t i;

	for (i = 0; !found && i < sizeof(type_kinds) / sizeof(type_kinds[0]); i++)
		found = catalog_find(m->catalog, NULL, type_kinds[i], schema, name, NULL);
	return found ? found : multirange_of(m, schema, name);
}

/* Splits "billing.email(3)[]" into names and what is behind them. */
static const char *split_type(const char *text, struct str *schema, struct str *name)
{
	str_clear(schema);
	str_clear(name);
	for (;;) {
		if (*text == '"') {
			for (text++; *text && (*text != '"' || text[1] == '"'); text++) {
				text += *text == '"';
				str_char(name, *text);
			}
			text += *text == '"';
		} else {
			size_t length = strcspn(text, ".([ ");

			str_add_bytes(name, text, length);
			text += length;
		}
		if (*text != '.')
			return text;
		text++;
		str_clear(schema);
		str_add(schema, str_text(name));
		str_clear(name);
	}
}

static struct object *find_type(struct model *m, const char *from, const char *schema, const char *name,
                                const char **found_in)
{
	struct object *o;

	if (*schema) {
		*found_in = schema;
		o = type_in(m, schema, name);
		return o || !extension_of(m, name) ? o : extension_of(m, name);
	}
	*found_in = from;
	o = type_in(m, from, name);
	if (o)
		return o;
	*found_in = "public";
	o = strcmp(from, "public") == 0 ? NULL : type_in(m, "public", name);
	if (o)
		return o;
	o = extension_of(m, name);
	if (o && attr_get(o, ATTR_IN_SCHEMA))
		*found_in = attr_get(o, ATTR_IN_SCHEMA);
	return o;
}

static int is_catalog_schema(const char *schema)
{
	return strcmp(schema, "pg_catalog") == 0 || strcmp(schema, "information_schema") == 0;
}

struct settled type_settle(struct model *m, const char *schema, const char *text, int pseudo)
{
	struct settled found = { .text = text };
	struct str in = { 0 }, name = { 0 }, full = { 0 };
	const char *rest, *where;

	if (type_of_text(text, &found.is_array))
		return found;
	rest = split_type(text, &in, &name);
	found.is_array = strlen(rest) >= 2 && strcmp(rest + strlen(rest) - 2, "[]") == 0;
	found.object = find_type(m, schema, str_text(&in), str_text(&name), &where);
	if (found.object) {
		str_qualified(&full, where, str_text(&name));
		str_add(&full, rest);
		found.text = mem_copy(m->mem, str_text(&full), full.length);
	} else {
		found.unknown = !is_catalog_schema(str_text(&in)) &&
		                !(pseudo && !in.length && builtin_since(BUILTIN_TYPE, str_text(&name)));
	}
	str_free(&in);
	str_free(&name);
	str_free(&full);
	return found;
}

/* ---- saying that there is none ---- */

static size_t add_declared_types(const struct model *m, const char **names)
{
	const struct object *o;
	size_t count = 0, i;

	for (o = m->catalog->objects; o; o = o->next)
		for (i = 0; i < sizeof(type_kinds) / sizeof(type_kinds[0]); i++)
			if (o->kind == type_kinds[i])
				names[count++] = o->name;
	return count;
}

/* Words of types.def: the canonical ones and their aliases. */
static size_t add_builtin_types(struct mem *mem, const char **names)
{
	size_t count = 0, length;
	int i;

	for (i = 0; i < TYPE_COUNT; i++) {
		const char *alias = types[i].aliases;

		names[count++] = types[i].canonical;
		for (; *alias; alias += length + (alias[length] == '|')) {
			length = strcspn(alias, "|");
			names[count++] = mem_copy(mem, alias, length);
		}
	}
	return count;
}

void type_unknown(struct model *m, const char *text, uint32_t start, uint32_t end)
{
	struct str schema = { 0 }, name = { 0 };
	const char **names = mem_array(m->mem, m->catalog->count + 4 * TYPE_COUNT, sizeof(*names));
	const char *extension, *meant;
	struct diagnostic *report;
	size_t count;

	split_type(text, &schema, &name);
	count = add_declared_types(m, names);
	add_builtin_types(m->mem, names + count);
	report = diag_add(m->diag, DIAG_TYPE_UNKNOWN, start, end, "no type \"%s%s%s\"", str_text(&schema),
	                  schema.length ? "." : "", str_text(&name));
	extension = builtin_extension(BUILTIN_TYPE, str_text(&name), 0);
	meant = diag_suggest(str_text(&name), names);
	if (extension)
		diag_remedy(m->diag, report, "declare the extension that brings it: extension %s;", extension);
	else if (meant)
		diag_remedy(m->diag, report, "did you mean \"%s\"?", meant);
	str_free(&schema);
	str_free(&name);
}
