/* Privileges: of one object, of those to come, of what an extension made. */
#include <stdlib.h>
#include <string.h>

#include "compiler/model/member.h"
#include "compiler/resolve/declare.h"

/* ---- privileges ---- */

/* What ALL means for a kind, as a database reports it. */
static const struct {
	enum kind kind;
	const char *word; /* in default privileges; NULL: they have none for it */
	const char *all;
} all_privileges[] = {
	{ KIND_TABLE, "tables", "delete, insert, references, select, trigger, truncate, update" },
	{ KIND_VIEW, NULL, "delete, insert, references, select, trigger, truncate, update" },
	{ KIND_MATVIEW, NULL, "delete, insert, references, select, trigger, truncate, update" },
	{ KIND_SEQUENCE, "sequences", "select, update, usage" },
	{ KIND_COLUMN, NULL, "select, update, usage" },
	{ KIND_SCHEMA, "schemas", "create, usage" },
	{ KIND_FUNCTION, "functions", "execute" },
	{ KIND_PROCEDURE, "routines", "execute" },
	{ KIND_AGGREGATE, NULL, "execute" },
	{ KIND_TYPE, "types", "usage" },
	{ KIND_ENUM, NULL, "usage" },
	{ KIND_DOMAIN, NULL, "usage" },
	{ KIND_RANGE, NULL, "usage" },
	{ KIND_LANGUAGE, NULL, "usage" },
	{ KIND_WRAPPER, NULL, "usage" },
	{ KIND_SERVER, NULL, "usage" },
	{ KIND_NONE, "large objects", "select, update" },
};

enum { ALL_COUNT = sizeof(all_privileges) / sizeof(all_privileges[0]) };

/* The privileges that a statement names: "select", "update (a, b)", or "all". */
struct privileges {
	const char **items;
	size_t count, room;
	int is_all;
};

/* Columns sorted by their bare names, each once, then quoted where needed. */
static const char *column_list(struct declare *d, const char **names, size_t count)
{
	size_t i;

	qsort(names, count, sizeof(*names), text_compare);
	str_clear(&d->text);
	for (i = 0; i < count; i++) {
		if (i > 0 && strcmp(names[i], names[i - 1]) == 0)
			continue;
		str_separate(&d->text, ", ", '\0');
		str_ident(&d->text, names[i]);
	}
	return mem_text(d->mem, str_text(&d->text));
}

static const char *privilege_columns(struct reading *r, const char *word)
{
	const struct term *group = read_type_of(r, TERM_GROUP);
	struct reading inner = *r;
	const char **items = NULL;
	size_t count = 0, room = 0;
	struct slot slot = { 0 };

	inner.next = group->inside;
	inner.end = group->start + 1;
	do {
		const char *name = read_name(&inner, NULL);

		if (!name) {
			read_fail(&inner, &slot, shape_expects[SHAPE_COLUMNS]);
			return NULL;
		}
		items = mem_grow(r->declare->mem, items, count, &room, sizeof(*items));
		items[count++] = name;
	} while (read_word(&inner, ","));
	return mem_printf(r->declare->mem, "%s (%s)", word, column_list(r->declare, items, count));
}

static int privilege_unknown(struct reading *r, const char *word, uint32_t at)
{
	static const char *const words[] = { "select",  "insert",   "update", "delete", "truncate", "references",
		                             "trigger", "maintain", "usage",  "create", "connect",  "temporary",
		                             "execute", "set",      "all",    "none",   NULL };
	struct diagnostic *report;
	const char *meant;
	size_t i;

	for (i = 0; words[i]; i++)
		if (strcmp(word, words[i]) == 0)
			return 0;
	report = diag_add(r->declare->diag, DIAG_PRIVILEGE_UNKNOWN, at, r->end, "no privilege \"%s\"", word);
	meant = diag_suggest(word, words);
	if (meant)
		diag_remedy(r->declare->diag, report, "did you mean \"%s\"?", meant);
	return 1;
}

static int read_privileges(struct reading *r, struct privileges *p)
{
	struct slot slot = { 0 };
	const char *word;
	uint32_t at;

	do {
		word = read_name(r, &at);
		if (!word)
			return read_fail(r, &slot, "privileges: select, update (nick)");
		if (privilege_unknown(r, word, at))
			return 0;
		if (strcmp(word, "all") == 0) {
			read_word(r, "privileges");
			p->is_all = 1;
		}
		if (r->next && r->next->type == TERM_GROUP)
			word = privilege_columns(r, word);
		if (!word)
			return 0;
		p->items = mem_grow(r->declare->mem, p->items, p->count, &p->room, sizeof(*p->items));
		p->items[p->count++] = word;
	} while (read_word(r, ","));
	return 1;
}

/* Adds the items of a list as PRIVILEGES has it: commas within parentheses part columns. */
static void add_items(struct mem *mem, struct privileges *p, const char *list)
{
	int depth = 0;
	size_t length;

	while (list && *list) {
		for (length = 0; list[length] && (depth || list[length] != ','); length++)
			depth += (list[length] == '(') - (list[length] == ')');
		p->items = mem_grow(mem, p->items, p->count, &p->room, sizeof(*p->items));
		p->items[p->count++] = mem_copy(mem, list, length);
		list += length;
		list += strspn(list, ", ");
	}
}

/* Adds the bare names of "update (a, b)". */
static void add_columns(struct mem *mem, struct privileges *columns, const char *item)
{
	const char *list = strchr(item, '(');
	struct str name = { 0 };

	list = mem_copy(mem, list + 1, strlen(list) - 2);
	while ((list = names_next(list, NULL, &name))) {
		columns->items = mem_grow(mem, columns->items, columns->count, &columns->room, sizeof(*columns->items));
		columns->items[columns->count++] = mem_text(mem, str_text(&name));
	}
	str_free(&name);
}

/* "update (a)" and "update (b)" become "update (a, b)". */
static void join_columns(struct declare *d, struct privileges *p)
{
	size_t i, kept = 0;

	for (i = 0; i < p->count; i++) {
		const char *open = strchr(p->items[i], '('), *last = kept ? p->items[kept - 1] : "";
		size_t length = open ? (size_t)(open - p->items[i]) : 0;
		struct privileges columns = { 0 };

		if (!open || strncmp(last, p->items[i], length + 1) != 0) {
			p->items[kept++] = p->items[i];
			continue;
		}
		add_columns(d->mem, &columns, last);
		add_columns(d->mem, &columns, p->items[i]);
		p->items[kept - 1] =
		        mem_printf(d->mem, "%.*s(%s)", (int)length, last, column_list(d, columns.items, columns.count));
	}
	p->count = kept;
}

/* What the object has already and the new ones, as one set. */
static void add_privileges(struct declare *d, struct object *o, enum attr_id attr, const struct privileges *new,
                           const char *all, uint32_t at)
{
	struct privileges sum = { 0 };
	size_t i;

	add_items(d->mem, &sum, attr_get(o, attr));
	if (new->is_all)
		add_items(d->mem, &sum, all);
	for (i = 0; i < new->count; i++)
		if (!new->is_all || strchr(new->items[i], '('))
			add_items(d->mem, &sum, new->items[i]);
	if (sum.count)
		qsort(sum.items, sum.count, sizeof(*sum.items), text_compare);
	join_columns(d, &sum);
	attr_set_at(d->catalog, o, attr, sorted_list(d, sum.items, sum.count), at);
}

static const char *all_of(enum kind kind, const char *word)
{
	size_t i;

	for (i = 0; i < ALL_COUNT; i++)
		if (word ? all_privileges[i].word && strcmp(all_privileges[i].word, word) == 0
		         : all_privileges[i].kind == kind)
			return all_privileges[i].all;
	return NULL;
}

static int with_grant_option(const struct term *t)
{
	while (t && !words_match("with grant option", t))
		t = t->next;
	return t != NULL;
}

static int read_grant_end(struct reading *r)
{
	struct slot slot = { 0 };

	if (words_match("with grant option", r->next)) {
		read_next(r);
		read_next(r);
		read_next(r);
	}
	while (r->next && r->next->type == TERM_AT && read_clause(r))
		;
	return r->next ? read_fail(r, &slot, "the end of the grant") : 1;
}

/* ---- what an extension made ---- */

static const struct member_row *read_member_word(struct reading *r)
{
	size_t i;
	int count;

	for (i = 0; i < member_count; i++) {
		count = words_match(member_rows[i].word, r->next);
		if (count == 0)
			continue;
		while (count-- > 0)
			read_next(r);
		return &member_rows[i];
	}
	return NULL;
}

/* function hstore(text, text): what PostgreSQL calls it; it is in the extension's schema where no other is named. */
static int read_member(struct reading *r)
{
	struct slot slot = { 0 };
	const struct object *extension = r->context->object;
	const struct member_row *row = read_member_word(r);
	const char *schema, *name, *types = NULL, *in = attr_get(extension, ATTR_IN_SCHEMA);
	struct str s = { 0 };
	uint32_t at;

	if (!row || !read_qualified(r, &schema, &name, &at))
		return read_fail(r, &slot, "what the extension made: function akeys(hstore), table spatial_ref_sys");
	if (kinds[row->kind].traits & TRAIT_SIG && r->next && r->next->type == TERM_GROUP) {
		types = read_argument_types(r, r->next);
		read_next(r);
	}
	if (kinds[row->kind].traits & TRAIT_SIG && !types)
		return read_fail(r, &slot, "types of arguments: (integer, text)");
	str_printf(&s, "%s ", row->word);
	if (kinds[row->kind].traits & TRAIT_SCHEMA && !schema)
		str_printf(&s, "%s.", in ? in : "public");
	str_qualified(&s, schema ? schema : "", name);
	if (types)
		str_printf(&s, "(%s)", types);
	r->signature = mem_copy(r->declare->mem, str_text(&s), s.length);
	str_free(&s);
	return 1;
}

/* What the grant is on; what ALL means there. */
static int read_granted_on(struct reading *r, struct object **of, const char **all)
{
	struct slot slot = { 0 };

	if (r->form->kind == KIND_MEMBER_GRANT) {
		if (!read_word(r, "on"))
			return read_fail(r, &slot, "on and what the extension made");
		if (!read_member(r))
			return 0;
		*all = all_of(member_row_of(r->signature)->kind, NULL);
		return 1;
	}
	if (read_word(r, "on")) {
		if (!read_object(r, "", of))
			return 0;
	} else if (!*of) {
		diag_add(r->declare->diag, DIAG_PART_WITHOUT_TABLE, r->statement->start, r->end,
		         "the grant does not say on what");
		return 0;
	}
	*all = all_of((*of)->kind, NULL);
	return 1;
}

/* select, update (nick) [on table users] to app, web [with grant option] */
int read_grant(struct reading *r)
{
	struct privileges p = { 0 };
	struct object *of = r->context->object;
	const char *all = NULL;
	struct slot slot = { 0 };
	int grantable = with_grant_option(r->next);
	uint32_t start = r->statement->start;

	if (!read_privileges(r, &p))
		return 0;
	if (!read_granted_on(r, &of, &all))
		return 0;
	if (!read_word(r, "to"))
		return read_fail(r, &slot, "to and role names");
	r->parent = of;
	do {
		r->name = read_name(r, &r->name_at);
		if (!r->name)
			return read_fail(r, &slot, shape_expects[SHAPE_ROLES]);
		r->object = catalog_find(r->declare->catalog, of, r->form->kind, NULL, r->name, r->signature);
		if (!r->object && !declare_object(r))
			return 0;
		declare_targets(r);
		add_privileges(r->declare, r->object, ATTR_PRIVILEGES, &p, all, start);
		if (grantable)
			add_privileges(r->declare, r->object, ATTR_GRANTABLE, &p, all, start);
	} while (read_word(r, ","));
	return read_grant_end(r);
}

/* ---- default privileges ---- */

/* for role app [in schema billing] grant select on tables to web, admin [with grant option] */
int read_default_privileges(struct reading *r)
{
	struct privileges p = { 0 };
	const char *role, *schema = NULL, *kind, *all;
	struct slot slot = { 0 };
	uint32_t start = r->statement->start;
	int grantable = with_grant_option(r->next);

	role = read_word(r, "for") && read_word(r, "role") ? read_name(r, &r->name_at) : NULL;
	if (role && read_word(r, "in"))
		schema = read_word(r, "schema") ? read_name(r, NULL) : "";
	if (!role || (schema && !*schema) || !read_word(r, "grant") || !read_privileges(r, &p) || !read_word(r, "on"))
		return read_fail(r, &slot, "for role ROLE [in schema SCHEMA] grant PRIVILEGES on tables to ROLE");
	kind = read_name(r, NULL);
	if (kind && strcmp(kind, "large") == 0 && read_word(r, "objects"))
		kind = "large objects";
	all = kind ? all_of(KIND_NONE, kind) : NULL;
	if (!all || !read_word(r, "to"))
		return read_fail(r, &slot,
		                 "tables, sequences, functions, routines, types, schemas or large objects, and to");
	do {
		const char *grantee = read_name(r, NULL);
		struct str s = { 0 };

		if (!grantee)
			return read_fail(r, &slot, shape_expects[SHAPE_ROLES]);
		if (schema) {
			str_ident(&s, schema);
			str_char(&s, ' ');
		}
		str_printf(&s, "ON %s TO ", kind);
		str_ident(&s, grantee);
		r->signature = mem_copy(r->declare->mem, str_text(&s), s.length);
		str_free(&s);
		r->name = role;
		r->object = catalog_find(r->declare->catalog, NULL, KIND_DEFAULT_PRIVILEGES, NULL, role, r->signature);
		if (!r->object && !declare_object(r))
			return 0;
		add_privileges(r->declare, r->object, ATTR_PRIVILEGES, &p, all, start);
		if (grantable)
			add_privileges(r->declare, r->object, ATTR_GRANTABLE, &p, all, start);
	} while (read_word(r, ","));
	return read_grant_end(r);
}
