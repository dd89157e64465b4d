/* Stored CREATE text -> catalog object: indexes, views, triggers, virtual tables. Part of sqlite_text.h. */
#include "runtime/db/sqlite_text_read.h"

#include <string.h>

static const struct object *column_of(const struct object *table, const char *name)
{
	const struct object *o = object_first(table, KIND_COLUMN);

	while (o && !sqlite_same_name(o->name, name))
		o = object_after(o, KIND_COLUMN);
	return o;
}

const char *sqlite_declared(const struct object *table, const char *name)
{
	const struct object *column = column_of(table, name);

	return column ? column->name : name;
}

int sqlite_has_column(const struct object *table, const char *name)
{
	return column_of(table, name) != NULL;
}

void sqlite_add_collation(struct str *s, const char *name)
{
	struct str lower = { 0 };

	for (; *name; name++)
		str_char(&lower, *name >= 'A' && *name <= 'Z' ? (char)(*name | 0x20) : *name);
	str_ident(s, str_text(&lower));
	str_free(&lower);
}

static const struct object *table_of(const struct sqlite_reader *r)
{
	return r->object->kind == KIND_TABLE ? r->object : r->object->parent;
}

/* Does a name stand here that is an element by itself, and no expression? */
static int at_column(const struct sqlite_cursor *at)
{
	struct sqlite_cursor c = *at;

	if (c.type != SQLITE_TOKEN_WORD && c.type != SQLITE_TOKEN_NAME && c.type != SQLITE_TOKEN_STRING)
		return 0;
	sqlite_advance(&c);
	return sqlite_at(&c, ",") || sqlite_at(&c, ")") || sqlite_at(&c, "collate") || sqlite_at(&c, "asc") ||
	       sqlite_at(&c, "desc") || sqlite_at(&c, "autoincrement");
}

static int ends_element(const struct sqlite_cursor *c)
{
	return sqlite_at(c, ",") || sqlite_at(c, ")") || sqlite_at(c, "asc") || sqlite_at(c, "desc") ||
	       sqlite_at(c, "autoincrement") || c->type == SQLITE_TOKEN_END;
}

/* collate NAME at the end of an element: else it belongs to the expression. */
static int take_last_collate(struct sqlite_cursor *at, struct str *name)
{
	struct sqlite_cursor c = *at;

	if (!sqlite_take(&c, "collate") || !sqlite_take_name(&c, name) || !ends_element(&c))
		return 0;
	*at = c;
	return 1;
}

static int read_expression(struct sqlite_reader *r, struct str *elements)
{
	const char *from = r->at.start;
	struct sqlite_cursor ahead;

	for (;;) {
		ahead = r->at;
		if (ends_element(&r->at) || take_last_collate(&ahead, &r->name))
			break;
		if (!sqlite_at(&r->at, "("))
			sqlite_advance(&r->at);
		else if (!sqlite_take_group(&r->at, NULL))
			return 0;
	}
	str_add_bytes(elements, from, (size_t)(r->at.before - from));
	return r->at.before > from;
}

static int read_element(struct sqlite_reader *r, struct str *elements, struct str *columns)
{
	if (at_column(&r->at)) {
		const char *name;

		sqlite_take_name(&r->at, &r->name);
		name = sqlite_declared(table_of(r), str_text(&r->name));
		str_ident(elements, name);
		if (columns && columns->length)
			str_add(columns, ", ");
		if (columns)
			str_ident(columns, name);
	} else if (!read_expression(r, elements)) {
		return 0;
	}
	if (take_last_collate(&r->at, &r->name)) {
		str_add(elements, " collate ");
		sqlite_add_collation(elements, str_text(&r->name));
	}
	if (sqlite_take(&r->at, "desc"))
		str_add(elements, " desc");
	else
		sqlite_take(&r->at, "asc");
	return 1;
}

int sqlite_read_elements(struct sqlite_reader *r, struct str *elements, struct str *columns, int *autoincrement)
{
	if (!sqlite_take(&r->at, "("))
		return 0;
	do {
		if (elements->length)
			str_add(elements, ", ");
		if (!read_element(r, elements, columns))
			return 0;
	} while (sqlite_take(&r->at, ","));
	if (autoincrement)
		*autoincrement = sqlite_take(&r->at, "autoincrement");
	return sqlite_take(&r->at, ")");
}

/* The rest of the text as an expression without outer brackets, or up to the word where one is given. */
static void take_expression(struct sqlite_reader *r, enum attr_id id, const char *until)
{
	const char *from = r->at.start;

	while (r->at.type != SQLITE_TOKEN_END && !sqlite_at(&r->at, ";") && !(until && sqlite_at(&r->at, until)))
		if (!sqlite_at(&r->at, "(") || !sqlite_take_group(&r->at, NULL))
			sqlite_advance(&r->at);
	str_clear(&r->value);
	str_add_bytes(&r->value, from, (size_t)(r->at.before - from));
	sqlite_bare(&r->value);
	attr_set(r->catalog, r->object, id, str_text(&r->value));
}

static int read_index(struct sqlite_reader *r)
{
	struct str elements = { 0 };
	int good = sqlite_take(&r->at, "on") && sqlite_take_name(&r->at, &r->name) &&
	           sqlite_read_elements(r, &elements, NULL, NULL);

	attr_set(r->catalog, r->object, ATTR_ELEMENTS, str_text(&elements));
	if (good && sqlite_take(&r->at, "where"))
		take_expression(r, ATTR_WHERE, NULL);
	str_free(&elements);
	return good;
}

/* "(a, b)" or "a, b" of columns that `table` has */
static int read_list(struct sqlite_reader *r, const struct object *table, struct str *list)
{
	do {
		if (!sqlite_take_name(&r->at, &r->name))
			return 0;
		str_add(list, list->length ? ", " : "");
		str_ident(list, sqlite_declared(table, str_text(&r->name)));
	} while (sqlite_take(&r->at, ","));
	return 1;
}

static int read_view(struct sqlite_reader *r)
{
	struct str list = { 0 };
	const char *from, *end;
	int good = 1;

	if (sqlite_take(&r->at, "(")) {
		good = read_list(r, NULL, &list) && sqlite_take(&r->at, ")");
		attr_set(r->catalog, r->object, ATTR_COLUMNS, str_text(&list));
	}
	str_free(&list);
	if (!good || !sqlite_take(&r->at, "as"))
		return 0;
	for (from = end = r->at.start; r->at.type != SQLITE_TOKEN_END; end = r->at.before) {
		if (sqlite_at(&r->at, ";"))
			break;
		sqlite_advance(&r->at);
	}
	str_clear(&r->value);
	str_add_bytes(&r->value, from, (size_t)(end - from));
	attr_set(r->catalog, r->object, ATTR_BODY, str_text(&r->value));
	return end > from;
}

static int read_timing(struct sqlite_reader *r)
{
	int instead = sqlite_take(&r->at, "instead") && sqlite_take(&r->at, "of");
	int after = !instead && sqlite_take(&r->at, "after");

	if (!instead && !after)
		sqlite_take(&r->at, "before");
	attr_set(r->catalog, r->object, ATTR_TIMING, instead ? "instead of" : after ? "after" : "before");
	return sqlite_at(&r->at, "insert") || sqlite_at(&r->at, "delete") || sqlite_at(&r->at, "update");
}

static int read_event(struct sqlite_reader *r)
{
	struct str event = { 0 }, list = { 0 };
	int good = 1;

	str_add(&event, sqlite_at(&r->at, "insert") ? "insert" : sqlite_at(&r->at, "delete") ? "delete" : "update");
	sqlite_advance(&r->at);
	if (sqlite_take(&r->at, "of")) {
		good = read_list(r, r->object->parent, &list);
		str_printf(&event, " of %s", str_text(&list));
	}
	attr_set(r->catalog, r->object, ATTR_EVENTS, str_text(&event));
	str_free(&event);
	str_free(&list);
	return good;
}

static int read_trigger(struct sqlite_reader *r)
{
	const char *from, *end;

	if (!read_timing(r) || !read_event(r) || !sqlite_take(&r->at, "on") || !sqlite_take_name(&r->at, &r->name))
		return 0;
	if (sqlite_take(&r->at, "for") && (!sqlite_take(&r->at, "each") || !sqlite_take(&r->at, "row")))
		return 0;
	attr_set(r->catalog, r->object, ATTR_EACH, "row");
	if (sqlite_take(&r->at, "when"))
		take_expression(r, ATTR_WHERE, "begin");
	if (!sqlite_at(&r->at, "begin"))
		return 0;
	for (from = end = r->at.start; r->at.type != SQLITE_TOKEN_END; sqlite_advance(&r->at))
		if (sqlite_at(&r->at, "end"))
			end = r->at.next;
	str_clear(&r->value);
	str_add_bytes(&r->value, from, (size_t)(end - from));
	attr_set(r->catalog, r->object, ATTR_BODY, str_text(&r->value));
	return end > from;
}

static int read_virtual(struct sqlite_reader *r)
{
	struct str module = { 0 };

	attr_set(r->catalog, r->object, ATTR_FORM, "virtual");
	if (!sqlite_take(&r->at, "using") || !sqlite_take_name(&r->at, &r->name))
		return 0;
	str_ident(&module, str_text(&r->name));
	attr_set(r->catalog, r->object, ATTR_METHOD, str_text(&module));
	str_free(&module);
	if (sqlite_at(&r->at, "(")) {
		if (!sqlite_take_group(&r->at, &r->value))
			return 0;
		attr_set(r->catalog, r->object, ATTR_DEFINITION, str_text(&r->value));
	}
	return 1;
}

static const struct {
	const char *word;
	enum kind kind;
	int (*read)(struct sqlite_reader *r);
} forms[] = {
	{ "table", KIND_TABLE, sqlite_read_table }, { "index", KIND_INDEX, read_index },
	{ "view", KIND_VIEW, read_view },           { "trigger", KIND_TRIGGER, read_trigger },
	{ "virtual", KIND_TABLE, read_virtual },
};

enum { FORM_COUNT = sizeof(forms) / sizeof(forms[0]) };

/* [if not exists] [schema.]name */
static int read_name(struct sqlite_cursor *c, struct str *name)
{
	if (sqlite_take(c, "if"))
		sqlite_take(c, "not"), sqlite_take(c, "exists");
	if (!sqlite_take_name(c, name))
		return 0;
	return !sqlite_take(c, ".") || sqlite_take_name(c, name);
}

/* "create ... word name": the row of forms[], FORM_COUNT where it is none. The cursor then stands behind the name. */
static size_t read_begin(struct sqlite_cursor *c, struct str *name, int *unique)
{
	size_t i = FORM_COUNT;

	sqlite_advance(c);
	if (!sqlite_take(c, "create"))
		return i;
	if (!sqlite_take(c, "temp"))
		sqlite_take(c, "temporary");
	*unique = sqlite_take(c, "unique");
	for (i = 0; i < FORM_COUNT && !sqlite_take(c, forms[i].word); i++)
		;
	if (i < FORM_COUNT && strcmp(forms[i].word, "virtual") == 0 && !sqlite_take(c, "table"))
		return FORM_COUNT;
	return i < FORM_COUNT && read_name(c, name) ? i : FORM_COUNT;
}

void sqlite_read_head(const char *text, struct sqlite_head *head)
{
	struct sqlite_cursor c = { .next = text };
	int unique = 0;
	size_t form = read_begin(&c, &head->name, &unique);

	head->kind = form < FORM_COUNT ? forms[form].kind : KIND_NONE;
	str_clear(&head->table);
	if (head->kind != KIND_INDEX && head->kind != KIND_TRIGGER)
		return;
	while (c.type != SQLITE_TOKEN_END && !sqlite_take(&c, "on"))
		sqlite_advance(&c);
	sqlite_take_name(&c, &head->table);
}

/* Keeps the stored text where the writer's differs: names quoted in another way, clauses in another place. */
static void keep_text(struct sqlite_reader *r, const char *text)
{
	struct str plain = { 0 };
	struct sqlite_cursor a = { .next = text }, b;

	sqlite_write_plain(&plain, r->object, 0);
	b = (struct sqlite_cursor){ .next = str_text(&plain) };
	sqlite_skip_head(&a);
	sqlite_skip_head(&b);
	if (!sqlite_same_text(&a, &b))
		attr_set(r->catalog, r->object, ATTR_STORED_TEXT, text);
	str_free(&plain);
}

struct object *sqlite_read_create(struct catalog *c, struct object *parent, const char *text)
{
	struct sqlite_reader r = { .catalog = c, .at = { .next = text } };
	int unique = 0;
	size_t form = read_begin(&r.at, &r.name, &unique);

	if (form < FORM_COUNT)
		r.object = catalog_add(c, parent, forms[form].kind, NULL, str_text(&r.name), NULL);
	if (r.object && !forms[form].read(&r)) {
		catalog_remove(c, r.object);
		r.object = NULL;
	}
	if (r.object && unique)
		attr_set(c, r.object, ATTR_UNIQUE, "yes");
	if (r.object)
		keep_text(&r, text);
	str_free(&r.constraint);
	str_free(&r.name);
	str_free(&r.value);
	return c->mem->failed ? NULL : r.object;
}
