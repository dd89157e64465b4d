/*
 * What the name of a type means: a type text as it was declared and the schema it is seen from go in, the canonical
 * text and the declaration it names come out, or the extension that brings it.
 *   email  ->  public.email, domain public.email        geometry(Point,4326)  ->  the declared extension postgis
 */
#include <string.h>

#include "compiler/model/type.h"
#include "compiler/resolve/builtins.h"
#include "compiler/resolve/declare.h"

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

static struct object *find_type(struct model *m, const char *from, const char *schema, const char *name,
                                const char **found_in)
{
	struct object *o;

	if (*schema) {
		*found_in = schema;
		o = type_object(m->catalog, schema, name);
		return o || !extension_of(m, name) ? o : extension_of(m, name);
	}
	*found_in = from;
	o = type_object(m->catalog, from, name);
	if (o)
		return o;
	*found_in = "public";
	o = strcmp(from, "public") == 0 ? NULL : type_object(m->catalog, "public", name);
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
	rest = type_split(text, &in, &name);
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
	size_t count = 0;

	for (o = m->catalog->objects; o; o = o->next)
		if (type_is_kind(o->kind))
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

	type_split(text, &schema, &name);
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
