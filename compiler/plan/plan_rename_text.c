/*
 * The catalog behind a rename. The database keeps what uses a thing by its number and prints the new name from then on;
 * here the texts are gone through word by word. Where this cannot be exact (queries, whose columns keep the old name)
 * the text stays as it was: then it differs from the wanted one and the object is made again.
 */
#include <ctype.h>
#include <string.h>

#include "compiler/plan/plan_rename.h"

enum { PARTS_MOST = 4 };

/* "a.b.c" in a text. */
struct chain {
	struct str parts[PARTS_MOST];
	size_t count;
	const char *end;
};

struct rewriting {
	const struct renames *renames;
	const struct object *object; /* whose text it is, as it was */
	enum attr_id attr;
	struct str out;
	struct chain chain;
};

static int is_start(char c)
{
	return isalpha((unsigned char)c) || c == '_' || (c & 0x80) || c == '"';
}

static int is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_' || c == '$' || (c & 0x80);
}

/* One identifier, unquoted into `part`; gives what is behind it. */
static const char *read_part(const char *at, struct str *part)
{
	str_clear(part);
	if (*at != '"') {
		for (; is_word(*at); at++)
			str_char(part, *at);
		return at;
	}
	for (at++; *at && (*at != '"' || at[1] == '"'); at++) {
		at += *at == '"';
		str_char(part, *at);
	}
	return at + (*at == '"');
}

static void read_chain(struct chain *c, const char *at)
{
	c->count = 0;
	do {
		at = read_part(at + (c->count > 0), &c->parts[c->count]);
		c->count++;
	} while (c->count < PARTS_MOST && *at == '.' && is_start(at[1]));
	c->end = at;
}

static int part_is(const struct chain *c, size_t i, const char *name)
{
	return i < c->count && strcmp(str_text(&c->parts[i]), name) == 0;
}

static int set_part(struct chain *c, size_t i, const char *name)
{
	if (strcmp(str_text(&c->parts[i]), name) == 0)
		return 0;
	str_clear(&c->parts[i]);
	str_add(&c->parts[i], name);
	return 1;
}

static int depends_on(const struct object *o, const struct object *needed)
{
	size_t i;

	for (i = 0; i < o->dep_count; i++)
		if (o->deps[i] == needed || object_top(o->deps[i]) == needed)
			return 1;
	return 0;
}

static int is_relation(const struct object *o)
{
	return o->kind == KIND_TABLE || o->kind == KIND_VIEW || o->kind == KIND_MATVIEW || o->kind == KIND_SEQUENCE;
}

/* Does a bare "users." in a text of the object mean this table? */
static int sees(const struct object *o, const struct object *relation)
{
	return object_top(o) == relation || depends_on(o, relation) || (o->parent && depends_on(o->parent, relation));
}

static int names_table(const char *name, const struct object *table)
{
	struct str schema = { 0 }, bare = { 0 };
	int same = name && names_next(name, &schema, &bare) && strcmp(str_text(&schema), table->schema) == 0 &&
	           strcmp(str_text(&bare), table->name) == 0;

	str_free(&schema);
	str_free(&bare);
	return same;
}

/* Can a word in this text be a column of the table? */
static int sees_columns(const struct rewriting *w, const struct object *table)
{
	const struct object *o = w->object;

	if (w->attr == ATTR_REF_COLUMNS)
		return names_table(attr_get(o, ATTR_REF_TABLE), table);
	if (w->attr == ATTR_OWNED_BY)
		return 1;
	return object_top(o) == table || (o->kind == KIND_STATISTICS && depends_on(o, table));
}

static int rename_column(struct rewriting *w, const struct rename *r)
{
	struct chain *c = &w->chain;
	const struct object *table = r->had->parent;
	size_t last = c->count - 1;

	if (!part_is(c, last, r->had->name) || !sees_columns(w, table))
		return 0;
	if (last == 2 && (!part_is(c, 0, table->schema) || !part_is(c, 1, table->name)))
		return 0;
	return set_part(c, last, r->name);
}

static int rename_object(struct rewriting *w, const struct rename *r)
{
	struct chain *c = &w->chain;
	const struct object *had = r->had;
	int changed;

	if (had->kind == KIND_SCHEMA)
		return c->count > 1 && part_is(c, 0, had->name) && set_part(c, 0, r->name);
	if (*had->schema && c->count > 1 && part_is(c, 0, had->schema) && part_is(c, 1, had->name)) {
		changed = set_part(c, 0, r->schema);
		return set_part(c, 1, r->name) || changed;
	}
	if (!part_is(c, 0, had->name) || !is_relation(had))
		return 0;
	if (w->attr == ATTR_REF_TABLE)
		return c->count == 1 && !*had->schema && set_part(c, 0, r->name);
	return c->count == 2 && sees(w->object, had) && set_part(c, 0, r->name);
}

/* An index or constraint is named by its table (cluster on) and by those of partitions, a role by grants. */
static int rename_other(struct rewriting *w, const struct rename *r)
{
	struct chain *c = &w->chain;
	const struct object *had = r->had;
	int named = w->attr == ATTR_CLUSTER_ON || w->attr == ATTR_REPLICA_IDENTITY || w->attr == ATTR_ATTACHED_TO;

	if (had->kind == KIND_ROLE)
		return (w->attr == ATTR_TO || w->attr == ATTR_OWNER) && c->count == 1 && part_is(c, 0, had->name) &&
		       set_part(c, 0, r->name);
	return named && part_is(c, c->count - 1, had->name) && (c->count == 1 || part_is(c, 0, had->schema)) &&
	       set_part(c, c->count - 1, r->name);
}

static int rename_chain(struct rewriting *w)
{
	int changed = 0;
	size_t i;

	for (i = 0; i < w->renames->count; i++) {
		const struct rename *r = &w->renames->items[i];

		if (r->had->kind == KIND_COLUMN)
			changed |= rename_column(w, r);
		else if (r->had->kind == KIND_INDEX || r->had->kind == KIND_CONSTRAINT || r->had->kind == KIND_ROLE)
			changed |= rename_other(w, r);
		else if (!r->had->parent)
			changed |= rename_object(w, r);
	}
	return changed;
}

static void write_chain(struct str *out, const struct chain *c)
{
	size_t i;

	for (i = 0; i < c->count; i++) {
		str_add(out, i ? "." : "");
		str_ident(out, str_text(&c->parts[i]));
	}
}

static const char *literal_end(const char *at)
{
	for (at++; *at && (*at != '\'' || at[1] == '\''); at++)
		at += *at == '\'';
	return at + (*at == '\'');
}

/* 'open'::public.stage: is it this label of the enum? */
static int is_label(const struct rename *r, const char *at, const char *end)
{
	struct str text = { 0 };
	int same;

	if (r->had->kind != KIND_LABEL)
		return 0;
	str_literal(&text, r->had->name, 1);
	str_add(&text, "::");
	str_qualified(&text, r->had->schema, r->had->parent->name);
	same = strncmp(at, str_text(&text), text.length) == 0 && !is_word(at[text.length]) && at[text.length] != '[' &&
	       end < at + text.length;
	str_free(&text);
	return same;
}

static void rewrite(struct rewriting *w, const char *at);

/* 'public.s'::regclass holds a name, 'open'::public.stage a label; anything else is data. */
static void write_literal(struct rewriting *w, const char *at, const char *end)
{
	size_t i;

	if (strncmp(end, "::regclass", 10) == 0 && end > at + 2) {
		char *name = mem_copy(w->renames->mem, at + 1, (size_t)(end - at) - 2);

		str_char(&w->out, '\'');
		rewrite(w, name);
		str_char(&w->out, '\'');
		return;
	}
	for (i = 0; i < w->renames->count; i++)
		if (is_label(&w->renames->items[i], at, end)) {
			str_literal(&w->out, w->renames->items[i].name, 1);
			return;
		}
	str_add_bytes(&w->out, at, (size_t)(end - at));
}

static void rewrite(struct rewriting *w, const char *at)
{
	while (*at) {
		const char *end;

		if (*at == '\'') {
			end = literal_end(at);
			write_literal(w, at, end);
		} else if (is_start(*at)) {
			read_chain(&w->chain, at);
			end = w->chain.end;
			if (rename_chain(w))
				write_chain(&w->out, &w->chain);
			else
				str_add_bytes(&w->out, at, (size_t)(end - at));
		} else {
			for (end = at + 1; is_word(*at) && is_word(*end); end++) /* a number */
				;
			str_add_bytes(&w->out, at, (size_t)(end - at));
		}
		at = end;
	}
}

/* ---- the copy ---- */

/* Texts of people, and those that the database keeps as they were written. */
static int is_kept(const struct catalog *c, const struct object *o, enum attr_id id)
{
	if (attrs[id].class == CLASS_FLAG || attrs[id].class == CLASS_INT || id == ATTR_COMMENT ||
	    id == ATTR_INNER_COMMENT)
		return 1;
	if (attrs[id].class == CLASS_WORD)
		return id != ATTR_REPLICA_IDENTITY; /* "primary key" is no column called key */
	if (id != ATTR_BODY)
		return 0;
	return ((o->kind == KIND_FUNCTION || o->kind == KIND_PROCEDURE) && !attr_get(o, ATTR_ATOMIC)) ||
	       strcmp(c->dialect, "sqlite") == 0;
}

static const char *rewritten(struct rewriting *w, struct mem *mem, const char *text)
{
	str_clear(&w->out);
	rewrite(w, text);
	return strcmp(str_text(&w->out), text) == 0 ? text : mem_text(mem, str_text(&w->out));
}

struct copying {
	const struct catalog *from;
	struct catalog *to;
	const struct renames *renames;
	struct object **copies; /* by order of the original */
	struct rewriting rewriting;
};

static const char *schema_of(const struct copying *c, const struct object *o, const struct rename *r)
{
	size_t i;

	if (r)
		return r->schema;
	for (i = 0; i < c->renames->count; i++) {
		r = &c->renames->items[i];
		if (r->had->kind == KIND_SCHEMA && strcmp(r->had->name, o->schema) == 0)
			return r->name;
	}
	return o->schema;
}

/* A grant is called by its role. */
static const char *name_of(const struct copying *c, const struct object *o, const struct rename *r)
{
	size_t i;

	if (r)
		return r->name;
	for (i = 0; (o->kind == KIND_GRANT || o->kind == KIND_MEMBER_GRANT) && i < c->renames->count; i++) {
		r = &c->renames->items[i];
		if (r->had->kind == KIND_ROLE && strcmp(r->had->name, o->name) == 0)
			return r->name;
	}
	return o->name;
}

static void copy_object(struct copying *c, const struct object *o, struct object *parent)
{
	const struct rename *r = rename_of(c->renames, o);
	struct rewriting *w = &c->rewriting;
	const struct object *child;
	struct object *copy;
	uint16_t i;

	w->object = o;
	w->attr = ATTR_NONE;
	copy = catalog_add(c->to, parent, o->kind, schema_of(c, o, r), name_of(c, o, r),
	                   *o->signature ? rewritten(w, c->to->mem, o->signature) : NULL);
	copy->at = o->at;
	copy->oid = o->oid;
	c->copies[o->order] = copy;
	for (i = 0; i < o->attr_count; i++) {
		const struct attr *a = &o->attrs[i];

		w->object = o;
		w->attr = a->id;
		attr_take(c->to, copy, a->id,
		          is_kept(c->from, o, a->id) ? a->value : rewritten(w, c->to->mem, a->value));
	}
	for (child = o->children; child; child = child->next)
		copy_object(c, child, copy);
}

static void copy_needs(struct copying *c, const struct object *list)
{
	const struct object *o;
	size_t i;

	for (o = list; o; o = o->next) {
		for (i = 0; i < o->dep_count; i++)
			object_depend(c->to, c->copies[o->order], c->copies[o->deps[i]->order]);
		copy_needs(c, o->children);
	}
}

struct catalog *rename_catalog(struct mem *mem, const struct catalog *have, const struct renames *r)
{
	struct copying c = {
		.from = have, .to = catalog_new(mem, have->dialect), .renames = r, .rewriting = { .renames = r }
	};
	const struct object *o;
	size_t i;

	c.to->version = have->version;
	c.copies = mem_array(mem, have->count + 1, sizeof(*c.copies));
	for (o = have->objects; o; o = o->next)
		copy_object(&c, o, NULL);
	copy_needs(&c, have->objects);
	str_free(&c.rewriting.out);
	for (i = 0; i < PARTS_MOST; i++)
		str_free(&c.rewriting.chain.parts[i]);
	return c.to;
}
