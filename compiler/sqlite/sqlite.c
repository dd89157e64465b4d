/*
 * The SQLite dialect: model -> catalog -> statements. Here: which kinds there are, what is left out, and the objects'
 * creation, which runtime/db/sqlite_text.h writes.
 */
#include "compiler/sqlite/internal.h"

#include <stdarg.h>
#include <string.h>

#include "compiler/sqlite/dialect_sqlite.h"
#include "compiler/sqlite/plan.h"
#include "runtime/db/sqlite_text.h"

/* ---- reports ---- */

void sqlite_lacks(struct sqlite_facts *f, const struct object *o, uint32_t at, const char *format, ...)
{
	char what[256];
	struct str identity = { 0 };
	va_list args;

	va_start(args, format);
	vsnprintf(what, sizeof(what), format, args);
	va_end(args);
	object_identity(&identity, o);
	diag_add(f->diag, DIAG_SQLITE_LACKS, at ? at : o->at, at ? at : object_end(o), "sqlite has no %s: %s", what,
	         str_text(&identity));
	str_free(&identity);
}

/* ---- what is meant ---- */

int sqlite_is_meant(const struct object *o)
{
	for (; o; o = o->parent)
		if (!dialect_is_meant(o, "sqlite"))
			return 0;
	return 1;
}

int sqlite_is_own(const struct object *o)
{
	for (; o; o = o->parent)
		if (!dialect_is_meant(o, "postgresql"))
			return 1;
	return 0;
}

/* ---- names and attributes ---- */

static const char *lower(struct mem *mem, const char *name)
{
	char *copy = mem_text(mem, name), *at;

	for (at = copy; at && *at; at++)
		if (*at >= 'A' && *at <= 'Z')
			*at = (char)(*at | 0x20);
	return copy;
}

/* Tables, views and indexes share one space of names; columns and constraints have their table's. */
int sqlite_takes_name(struct sqlite_facts *f, const struct object *o)
{
	enum kind space = o->kind == KIND_VIEW || o->kind == KIND_INDEX ? KIND_TABLE : o->kind;
	const char *name = lower(f->mem, o->name);
	const struct object *other;
	struct diagnostic *told;

	if (space != KIND_TABLE && space != KIND_TRIGGER)
		return 1;
	if (strncmp(name, "sqlite_", 7) == 0 || strncmp(name, "schemac_", 8) == 0) {
		diag_add(f->diag, DIAG_SQLITE_NAME, o->at, object_end(o),
		         "%s %s: names that begin so are not free in sqlite", kinds[o->kind].word, o->name);
		return 0;
	}
	other = catalog_find(f->names, NULL, space, NULL, name, NULL);
	if (!other) {
		struct object *new = catalog_add(f->names, NULL, space, NULL, name, NULL);

		if (new)
			new->at = o->at;
		return 1;
	}
	told = diag_add(f->diag, DIAG_SQLITE_NAME, o->at, object_end(o),
	                "%s %s: sqlite has this name already, in whatever case", kinds[o->kind].word, o->name);
	if (other->at && other->at != o->at)
		diag_other(f->diag, told, other->at, "taken here");
	return 0;
}

struct object *sqlite_add(struct sqlite_facts *f, struct object *parent, const struct object *from)
{
	struct object *o;
	uint16_t i;

	if (!sqlite_takes_name(f, from))
		return NULL;
	o = catalog_add(f->out, parent, from->kind, NULL, from->name, NULL);
	if (!o)
		return NULL;
	o->at = from->at;
	f->copies[from->order] = o;
	for (i = 0; i < from->attr_count; i++)
		if (!attrs[from->attrs[i].id].live)
			attr_set_at(f->out, o, from->attrs[i].id, from->attrs[i].value, from->attrs[i].at);
	return o;
}

void sqlite_keep(struct sqlite_facts *f, struct object *to, const struct object *from, enum attr_id id)
{
	const struct attr *a = attr_find(from, id);

	if (a)
		attr_set_at(f->out, to, id, a->value, a->at);
}

/* A query stays as it is; an expression loses the brackets around it. */
static void set_text(struct sqlite_facts *f, struct object *to, const struct attr *a, const char *text)
{
	struct str bare = { 0 };

	str_add(&bare, text);
	if (attrs[a->id].class == CLASS_EXPR)
		sqlite_bare(&bare);
	else
		sqlite_trim(&bare);
	attr_set_at(f->out, to, a->id, str_text(&bare), a->at);
	str_free(&bare);
}

/* Without the semicolon that may end a query. */
static const char *one_statement(struct mem *mem, const char *text)
{
	size_t length = strlen(text);

	while (length && strchr(" \t\r\n;", text[length - 1]))
		length--;
	return mem_copy(mem, text, length);
}

int sqlite_carry(struct sqlite_facts *f, struct object *to, const struct object *from, enum attr_id id,
                 struct sqlite_translation t)
{
	const struct attr *a = attr_find(from, id);
	const char *text;

	if (!a)
		return 1;
	t.mem = f->mem;
	t.types = f->types;
	t.text = one_statement(f->mem, a->value);
	text = sqlite_is_own(from) ? t.text : sqlite_translate(&t);
	if (!text) {
		sqlite_translation_report(&t, f->diag, a->at ? a->at : from->at);
		return 0;
	}
	set_text(f, to, a, text);
	return 1;
}

/* ---- kinds ---- */

static void nothing(struct sqlite_facts *f, const struct object *o)
{
	(void)f;
	(void)o;
}

static void schema_facts(struct sqlite_facts *f, const struct object *o)
{
	if (strcmp(o->name, "public") != 0)
		diag_add(f->diag, DIAG_SQLITE_SCHEMA, o->at, object_end(o), "sqlite has no schema %s", o->name);
}

/* Composites are kept as JSON, in the columns that have them. */
static void type_facts(struct sqlite_facts *f, const struct object *o)
{
	if (!attr_is(o, ATTR_FORM, "composite"))
		sqlite_lacks(f, o, 0, "types of one's own");
}

static void sql_facts(struct sqlite_facts *f, const struct object *o)
{
	struct object *to = sqlite_add(f, NULL, o);

	sqlite_keep(f, to, o, ATTR_BODY);
	sqlite_keep(f, to, o, ATTR_DROP_BODY);
}

static void copy_children(struct sqlite_facts *f, struct object *to, const struct object *from)
{
	const struct object *child;
	struct object *copy;
	uint16_t i;

	for (child = from->children; child; child = child->next) {
		copy = sqlite_add(f, to, child);
		for (i = 0; i < child->attr_count; i++)
			sqlite_keep(f, copy, child, child->attrs[i].id);
	}
}

static void seed_facts(struct sqlite_facts *f, const struct object *o)
{
	struct object *to = sqlite_add(f, NULL, o);
	uint16_t i;

	for (i = 0; i < o->attr_count; i++)
		sqlite_keep(f, to, o, o->attrs[i].id);
	if (to)
		copy_children(f, to, o);
}

/* What SQLite makes of each kind: a function, or that it lacks it. */
static const struct {
	const char *lacks;
	void (*facts)(struct sqlite_facts *f, const struct object *o);
} cells[KIND_COUNT] = {
	[KIND_ROLE] = { "roles", NULL },
	[KIND_SCHEMA] = { NULL, schema_facts },
	[KIND_EXTENSION] = { "extensions", NULL },
	[KIND_LANGUAGE] = { "languages", NULL },
	[KIND_ACCESS_METHOD] = { "access methods", NULL },
	[KIND_WRAPPER] = { "foreign data", NULL },
	[KIND_SERVER] = { "foreign data", NULL },
	[KIND_COLLATION] = { "collations of one's own", NULL },
	[KIND_ENUM] = { NULL, nothing }, /* a check of the columns */
	[KIND_TYPE] = { NULL, type_facts },
	[KIND_DOMAIN] = { NULL, nothing }, /* checks of the columns */
	[KIND_RANGE] = { NULL, nothing },  /* columns are text */
	[KIND_SEQUENCE] = { "sequences", NULL },
	[KIND_CONVERSION] = { "conversions", NULL },
	[KIND_TS_PARSER] = { "text search parsers", NULL },
	[KIND_TS_TEMPLATE] = { "text search templates", NULL },
	[KIND_TS_DICTIONARY] = { "text search dictionaries", NULL },
	[KIND_TS_CONFIG] = { "text search configurations", NULL },
	[KIND_TABLE] = { NULL, sqlite_facts_table },
	[KIND_STATISTICS] = { "extended statistics", NULL },
	[KIND_FUNCTION] = { "functions in SQL", NULL },
	[KIND_PROCEDURE] = { "procedures", NULL },
	[KIND_AGGREGATE] = { "aggregates of one's own", NULL },
	[KIND_OPERATOR] = { "operators of one's own", NULL },
	[KIND_OPFAMILY] = { "operator families", NULL },
	[KIND_OPCLASS] = { "operator classes", NULL },
	[KIND_CAST] = { "casts of one's own", NULL },
	[KIND_TRANSFORM] = { "transforms", NULL },
	[KIND_VIEW] = { NULL, sqlite_facts_view },
	[KIND_MATVIEW] = { "materialized views", NULL },
	[KIND_RULE] = { "rules", NULL },
	[KIND_POLICY] = { "policies", NULL },
	[KIND_GRANT] = { "privileges", NULL },
	[KIND_MEMBER_GRANT] = { "privileges", NULL },
	[KIND_DEFAULT_PRIVILEGES] = { "privileges", NULL },
	[KIND_PUBLICATION] = { "publications", NULL },
	[KIND_SUBSCRIPTION] = { "subscriptions", NULL },
	[KIND_EVENT_TRIGGER] = { "event triggers", NULL },
	[KIND_SECURITY_LABEL] = { "security labels", NULL },
	[KIND_SQL] = { NULL, sql_facts },
	[KIND_SEED] = { NULL, seed_facts },
};

/* A child of any object that is a thing of its own: a grant, a policy ... */
static void refuse_child(struct sqlite_facts *f, const struct object *o)
{
	if (cells[o->kind].lacks && sqlite_is_meant(o))
		sqlite_lacks(f, o, 0, "%s", cells[o->kind].lacks);
}

void sqlite_facts_children(struct sqlite_facts *f, struct object *to, const struct object *from)
{
	const struct object *o;

	for (o = from->children; o; o = o->next) {
		if (!sqlite_is_meant(o))
			continue;
		if (o->kind == KIND_INDEX)
			sqlite_facts_index(f, to, o);
		else if (o->kind == KIND_TRIGGER)
			sqlite_facts_trigger(f, to, o);
		else
			refuse_child(f, o);
	}
}

/* What stands in another schema: the schema itself is the mistake, where it is declared. */
static int is_in_public(struct sqlite_facts *f, const struct object *o)
{
	if (!(kinds[o->kind].traits & TRAIT_SCHEMA) || !*o->schema || strcmp(o->schema, "public") == 0)
		return 1;
	if (!catalog_find(f->model, NULL, KIND_SCHEMA, NULL, o->schema, NULL))
		diag_add(f->diag, DIAG_SQLITE_SCHEMA, o->at, object_end(o), "sqlite has no schema %s", o->schema);
	return 0;
}

static void object_facts(struct sqlite_facts *f, const struct object *o)
{
	const struct object *child;

	if (!sqlite_is_meant(o) || !is_in_public(f, o))
		return;
	if (cells[o->kind].lacks) {
		sqlite_lacks(f, o, 0, "%s", cells[o->kind].lacks);
		return;
	}
	if (!cells[o->kind].facts)
		return;
	cells[o->kind].facts(f, o);
	for (child = o->children; child && o->kind != KIND_TABLE && o->kind != KIND_VIEW; child = child->next)
		refuse_child(f, child);
}

/* ---- what needs what ---- */

static int is_relation(const struct object *o)
{
	return o->kind == KIND_TABLE || o->kind == KIND_VIEW || o->kind == KIND_MATVIEW;
}

/* Only views: SQLite lets a foreign key name a table that is still to come. */
static void copy_needs(struct sqlite_facts *f)
{
	const struct object *o, *needed;
	size_t i;

	for (o = f->model->objects; o; o = o->next) {
		if ((o->kind != KIND_VIEW && o->kind != KIND_SQL) || !f->copies[o->order])
			continue;
		for (i = 0; i < o->dep_count; i++) {
			needed = o->deps[i];
			if (f->copies[needed->order])
				object_depend(f->out, f->copies[o->order], f->copies[needed->order]);
			else if (is_relation(needed) && !sqlite_is_meant(needed))
				dialect_left_out(f->diag, o, needed, "sqlite");
		}
	}
}

void sqlite_facts(struct catalog *out, const struct catalog *model, struct diag *d, int version)
{
	struct mem scratch = { 0 };
	struct sqlite_facts f = { .out = out, .model = model, .diag = d, .mem = &scratch };
	const struct object *o;
	int errors = d->errors;

	(void)version; /* STRICT tables are asked for in any case: 3.37 */
	f.types = types_new(f.mem, model, NULL);
	f.names = catalog_new(f.mem, "");
	f.copies = mem_array(f.mem, model->count + 1, sizeof(struct object *));
	for (o = model->objects; f.names && f.copies && o; o = o->next)
		object_facts(&f, o);
	if (f.names && f.copies)
		copy_needs(&f);
	mem_free(&scratch);
	if (d->errors == errors && !d->trusted)
		sqlite_verify(out, d);
}

/* ---- statements ---- */

static void create(struct script *s, const struct object *o, enum create_mode mode)
{
	struct str sql = { 0 };

	if (o->kind == KIND_SQL)
		str_add(&sql, attr_get(o, ATTR_BODY) ? attr_get(o, ATTR_BODY) : "");
	else if (o->kind != KIND_SEED)
		sqlite_write_create(&sql, o, mode == CREATE_IF_MISSING);
	if (sql.length)
		script_add_str(s, o, &sql);
	str_free(&sql);
}

static void drop(struct script *s, const struct object *o)
{
	struct str sql = { 0 };

	if (o->kind == KIND_SQL) {
		str_add(&sql, attr_get(o, ATTR_DROP_BODY) ? attr_get(o, ATTR_DROP_BODY) : "");
	} else if (o->kind == KIND_TABLE || o->kind == KIND_INDEX || o->kind == KIND_VIEW || o->kind == KIND_TRIGGER) {
		str_printf(&sql, "drop %s ", kinds[o->kind].word);
		str_ident(&sql, o->name);
	}
	if (sql.length)
		script_add_str(s, o, &sql);
	str_free(&sql);
}

/* All constraints stand in their table: SQLite has no other place for them. */
static int is_part(const struct object *o)
{
	return o->kind == KIND_COLUMN || o->kind == KIND_CONSTRAINT || o->kind == KIND_ROW;
}

const struct dialect dialect_sqlite = {
	.name = "sqlite",
	.can_pipeline = 0,
	.facts = sqlite_facts,
	.create = create,
	.drop = drop,
	.is_part = is_part,
	.file_head = "pragma foreign_keys = on;\n",
	.planner = &sqlite_planner,
};
