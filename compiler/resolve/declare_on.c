/* The object that a grant, comment, label or membership stands on: "on table users", "on column users.email". */
#include <string.h>

#include "compiler/resolve/declare.h"

enum { KINDS_MOST = 5 };

/* Words that stand for more than one kind; the others are those of kinds.def. */
static const struct kind_word {
	const char *words;
	enum kind kinds[KINDS_MOST];
} kind_words[] = {
	{ "table", { KIND_TABLE, KIND_VIEW, KIND_MATVIEW } },
	{ "foreign table", { KIND_TABLE } },
	{ "type", { KIND_TYPE, KIND_ENUM, KIND_DOMAIN, KIND_RANGE } },
	{ "function", { KIND_FUNCTION, KIND_AGGREGATE } },
	{ "routine", { KIND_FUNCTION, KIND_PROCEDURE, KIND_AGGREGATE } },
	{ "foreign server", { KIND_SERVER } },
	{ "column", { KIND_COLUMN } },
};

static const struct kind_word any_relation = { "", { KIND_TABLE, KIND_VIEW, KIND_MATVIEW, KIND_SEQUENCE } };

/* The kinds that the words before a name mean; the words are read. */
static struct kind_word read_kind(struct reading *r)
{
	struct kind_word found = any_relation;
	int best = 0, count, i;

	for (i = 1; i < KIND_COUNT; i++) {
		count = kinds[i].traits & (TRAIT_CHILD | TRAIT_SOURCE) ? 0 : words_match(kinds[i].word, r->next);
		if (count > best) {
			best = count;
			found = (struct kind_word){ kinds[i].word, { (enum kind)i } };
		}
	}
	for (i = 0; i < (int)(sizeof(kind_words) / sizeof(kind_words[0])); i++) {
		count = words_match(kind_words[i].words, r->next);
		if (count >= best && count > 0) {
			best = count;
			found = kind_words[i];
		}
	}
	for (; best > 0; best--)
		read_next(r);
	return found;
}

static struct object *find_kind(struct catalog *c, enum kind kind, const char *schema, const char *from,
                                const char *name, const char *signature)
{
	struct object *o;

	if (!(kinds[kind].traits & TRAIT_SCHEMA))
		return catalog_find(c, NULL, kind, NULL, name, signature);
	o = catalog_find(c, NULL, kind, schema ? schema : from, name, signature);
	return o || schema ? o : catalog_find(c, NULL, kind, "public", name, signature);
}

/* A function named without its types, where there is only one of that name. */
static struct object *find_only(struct catalog *c, enum kind kind, const char *name)
{
	struct object *o, *found = NULL;

	for (o = c->objects; o; o = o->next) {
		if (o->kind != kind || strcmp(o->name, name) != 0)
			continue;
		if (found)
			return NULL;
		found = o;
	}
	return found;
}

static void object_unknown(struct reading *r, const struct kind_word *kind, const char *name, uint32_t at)
{
	struct declare *d = r->declare;
	const char **names = mem_array(d->mem, d->catalog->count + 1, sizeof(*names)), *meant;
	const char *word = *kind->words ? kind->words : "table";
	struct diagnostic *report;
	const struct object *o;
	size_t count = 0, i;

	for (o = d->catalog->objects; o; o = o->next)
		for (i = 0; i < KINDS_MOST; i++)
			if (kind->kinds[i] && kind->kinds[i] == o->kind)
				names[count++] = o->name;
	report = diag_add(d->diag, strcmp(word, "table") == 0 ? DIAG_TABLE_UNKNOWN : DIAG_OBJECT_UNKNOWN, at, r->end,
	                  "no %s \"%s\"", word, name);
	meant = diag_suggest(name, names);
	if (meant && strcmp(meant, name) != 0)
		diag_remedy(d->diag, report, "did you mean \"%s\"?", meant);
}

/* table.column, schema.table.column: what can be granted on a column is the sequence of its identity. */
static int read_column_object(struct reading *r, struct object **object)
{
	static const struct kind_word column = { "column", { KIND_COLUMN } };
	const char *parts[3] = { NULL, NULL, NULL };
	struct slot slot = { 0 };
	uint32_t at = r->next ? r->next->start : r->end;
	const struct object *table;
	int count = 0;

	do
		parts[count] = read_name(r, NULL);
	while (parts[count] && ++count < 3 && read_word(r, "."));
	if (count < 2)
		return read_fail(r, &slot, "a table and its column: users.id");
	table = find_kind(r->declare->catalog, KIND_TABLE, count == 3 ? parts[0] : NULL, r->context->schema,
	                  parts[count - 2], NULL);
	*object = table ? catalog_find(r->declare->catalog, table, KIND_COLUMN, NULL, parts[count - 1], NULL) : NULL;
	if (!*object && !r->quiet)
		object_unknown(r, &column, parts[count - 1], at);
	return *object != NULL;
}

int read_object(struct reading *r, const char *kind_word, struct object **object)
{
	struct kind_word kind = { "table", { KIND_TABLE, KIND_VIEW, KIND_MATVIEW } };
	struct slot slot = { 0 };
	const char *schema, *name, *signature = NULL;
	uint32_t at;
	size_t i;

	if (kind_word && *kind_word)
		kind = (struct kind_word){ kind_word, { kind_by_id(kind_word) } };
	else if (kind_word)
		kind = read_kind(r);
	if (kind.kinds[0] == KIND_COLUMN)
		return read_column_object(r, object);
	if (!read_qualified(r, &schema, &name, &at))
		return read_fail(r, &slot, "the object it stands on");
	if (r->next && r->next->type == TERM_GROUP && kinds[kind.kinds[0]].traits & TRAIT_SIG) {
		signature = read_argument_types(r, r->next);
		read_next(r);
		if (!signature)
			return read_fail(r, &slot, "types of arguments: (integer, text)");
	}
	*object = NULL;
	for (i = 0; i < KINDS_MOST && kind.kinds[i] && !*object; i++) {
		*object = find_kind(r->declare->catalog, kind.kinds[i], schema, r->context->schema, name, signature);
		if (!*object && !signature && kinds[kind.kinds[i]].traits & TRAIT_SIG)
			*object = find_only(r->declare->catalog, kind.kinds[i], name);
	}
	if (!*object && kind.kinds[0] == KIND_SCHEMA && strcmp(name, "public") == 0)
		*object = catalog_add(r->declare->catalog, NULL, KIND_SCHEMA, NULL, name,
		                      NULL); /* every database has it */
	if (!*object && !r->quiet)
		object_unknown(r, &kind, name, at);
	return *object != NULL;
}

const char *read_on(struct reading *r, struct slot *slot)
{
	struct reading look = *r;
	struct object *object;

	look.quiet = 1; /* it was found, or reported, before the clauses were read */
	read_object(&look, slot->row->value, &object);
	r->next = look.next;
	r->end = look.end;
	return "";
}
