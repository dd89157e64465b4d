/* Indexes, views and triggers of the model -> SQLite's; and what of a declaration SQLite has nothing for. */
#include <string.h>

#include "compiler/sqlite/internal.h"
#include "runtime/db/sqlite_text.h"

/* ---- clauses that SQLite lacks ---- */

static const struct {
	enum kind kind;
	enum attr_id id;
	const char *text;
} lacking[] = {
	{ KIND_TABLE, ATTR_UNLOGGED, "unlogged tables" },
	{ KIND_TABLE, ATTR_INHERITS, "inheritance" },
	{ KIND_TABLE, ATTR_OF, "typed tables" },
	{ KIND_TABLE, ATTR_PARTITION_BY, "partitions" },
	{ KIND_TABLE, ATTR_PARTITION_OF, "partitions" },
	{ KIND_TABLE, ATTR_OPTIONS, "storage parameters" },
	{ KIND_TABLE, ATTR_TABLESPACE, "tablespaces" },
	{ KIND_TABLE, ATTR_REPLICA_IDENTITY, "replica identity" },
	{ KIND_TABLE, ATTR_CLUSTER_ON, "clustering" },
	{ KIND_TABLE, ATTR_OWNER, "owners" },
	{ KIND_COLUMN, ATTR_STORAGE, "storage of columns" },
	{ KIND_COLUMN, ATTR_COMPRESSION, "compression of columns" },
	{ KIND_COLUMN, ATTR_STATISTICS, "statistics targets" },
	{ KIND_COLUMN, ATTR_FDW_OPTIONS, "options of columns" },
	{ KIND_CONSTRAINT, ATTR_INCLUDE, "included columns" },
	{ KIND_CONSTRAINT, ATTR_NULLS_NOT_DISTINCT, "unique nulls" },
	{ KIND_CONSTRAINT, ATTR_ON_DELETE_COLUMNS, "set null of some columns" },
	{ KIND_CONSTRAINT, ATTR_NO_INHERIT, "inheritance" },
	{ KIND_CONSTRAINT, ATTR_NOT_VALID, "constraints that are not valid" },
	{ KIND_CONSTRAINT, ATTR_NOT_ENFORCED, "constraints that are not enforced" },
	{ KIND_CONSTRAINT, ATTR_PERIOD, "keys without overlaps" },
	{ KIND_CONSTRAINT, ATTR_TABLESPACE, "tablespaces" },
	{ KIND_CONSTRAINT, ATTR_OPTIONS, "storage parameters" },
	{ KIND_INDEX, ATTR_INCLUDE, "included columns" },
	{ KIND_INDEX, ATTR_NULLS_NOT_DISTINCT, "unique nulls" },
	{ KIND_INDEX, ATTR_TABLESPACE, "tablespaces" },
	{ KIND_INDEX, ATTR_OPTIONS, "storage parameters" },
	{ KIND_INDEX, ATTR_STATISTICS, "statistics targets" },
	{ KIND_INDEX, ATTR_INVALID, "invalid indexes" },
	{ KIND_VIEW, ATTR_CHECK_OPTION, "views with check option" },
	{ KIND_VIEW, ATTR_OPTIONS, "options of views" },
	{ KIND_VIEW, ATTR_OWNER, "owners" },
	{ KIND_TRIGGER, ATTR_CONSTRAINT_TRIGGER, "constraint triggers" },
	{ KIND_TRIGGER, ATTR_OLD_TABLE, "transition tables" },
	{ KIND_TRIGGER, ATTR_NEW_TABLE, "transition tables" },
	{ KIND_TRIGGER, ATTR_ENABLED, "disabled triggers" },
};

void sqlite_refuse_attributes(struct sqlite_facts *f, const struct object *o)
{
	size_t i;

	for (i = 0; i < sizeof(lacking) / sizeof(lacking[0]); i++)
		if (lacking[i].kind == o->kind && attr_find(o, lacking[i].id))
			sqlite_lacks(f, o, attr_find(o, lacking[i].id)->at, "%s", lacking[i].text);
}

/* ---- indexes ---- */

/* The elements of an index while they are read, as tokens of their text. */
struct elements {
	struct sqlite_facts *f;
	const struct object *index;
	const char *text;
	const struct pg_token *at;
	struct str out;
};

static int is_sign(const struct pg_token *token, const char *sign)
{
	return token->type == PG_SIGN && strcmp(token->text, sign) == 0;
}

static int is_word(const struct pg_token *token, const char *word)
{
	return token->type == PG_WORD && strcmp(token->text, word) == 0;
}

static void skip_group(struct elements *e)
{
	int depth = 0;

	do {
		depth += is_sign(e->at, "(") - is_sign(e->at, ")");
		if (e->at->type != PG_END)
			e->at++;
	} while (depth > 0 && e->at->type != PG_END);
}

/* (a + b), lower(a), public.f(a): up to what may follow an element. */
static void skip_expression(struct elements *e)
{
	if (is_sign(e->at, "(")) {
		skip_group(e);
		return;
	}
	for (e->at++; is_sign(e->at, "."); e->at++)
		e->at++;
	if (is_sign(e->at, "("))
		skip_group(e);
}

static int add_expression(struct elements *e)
{
	const struct attr *a = attr_find(e->index, ATTR_ELEMENTS);
	const struct pg_token *first = e->at;
	struct sqlite_translation t = {
		.mem = e->f->mem, .types = e->f->types, .table = e->index->parent, .is_pure = 1
	};
	const char *expr;

	skip_expression(e);
	if ((first->type == PG_WORD || first->type == PG_QUOTED) && e->at == first + 1) {
		str_ident(&e->out, first->text);
		return 1;
	}
	t.text = mem_copy(e->f->mem, e->text + first->start, e->at[-1].end - first->start);
	expr = sqlite_translate(&t);
	if (expr)
		str_add(&e->out, expr);
	else
		sqlite_translation_report(&t, e->f->diag, a->at ? a->at + (uint32_t)first->start : e->index->at);
	return expr != NULL;
}

static int add_collation(struct elements *e)
{
	const char *said;

	if (!is_word(e->at, "collate"))
		return 1;
	e->at++;
	if (is_sign(e->at + 1, "."))
		e->at += 2;
	said = sqlite_collation(e->at->text);
	if (!said) {
		sqlite_lacks(e->f, e->index, attr_find(e->index, ATTR_ELEMENTS)->at, "collation %s", e->at->text);
		return 0;
	}
	if (*said) {
		str_add(&e->out, " collate ");
		sqlite_add_collation(&e->out, said);
	}
	e->at++;
	return 1;
}

/* Nulls come first in SQLite, last where the order is turned: what PostgreSQL calls nulls first and desc nulls last. */
static int add_order(struct elements *e)
{
	uint32_t at = attr_find(e->index, ATTR_ELEMENTS)->at;
	int is_down;

	if ((e->at->type == PG_WORD || e->at->type == PG_QUOTED) && !is_word(e->at, "asc") && !is_word(e->at, "desc") &&
	    !is_word(e->at, "nulls")) {
		sqlite_lacks(e->f, e->index, at, "operator class %s", e->at->text);
		return 0;
	}
	is_down = is_word(e->at, "desc");
	e->at += is_down || is_word(e->at, "asc");
	str_add(&e->out, is_down ? " desc" : "");
	if (!is_word(e->at, "nulls"))
		return 1;
	if (is_word(e->at + 1, "last") != is_down) {
		sqlite_lacks(e->f, e->index, at, "index with nulls in that order");
		return 0;
	}
	e->at += 2;
	return 1;
}

static int add_elements(struct elements *e)
{
	for (;;) {
		if (!add_expression(e) || !add_collation(e) || !add_order(e))
			return 0;
		if (!is_sign(e->at, ","))
			break;
		str_add(&e->out, ", ");
		e->at++;
	}
	if (e->at->type != PG_END)
		sqlite_lacks(e->f, e->index, attr_find(e->index, ATTR_ELEMENTS)->at, "such elements of an index");
	return e->at->type == PG_END;
}

static void element_facts(struct sqlite_facts *f, struct object *to, const struct object *index)
{
	struct elements e = { .f = f, .index = index, .text = attr_get(index, ATTR_ELEMENTS) };
	size_t bad;

	if (!e.text)
		return;
	e.at = pg_tokens(f->mem, e.text, &bad);
	if (e.at && add_elements(&e))
		attr_set_at(f->out, to, ATTR_ELEMENTS, str_text(&e.out), attr_find(index, ATTR_ELEMENTS)->at);
	else if (!e.at)
		sqlite_lacks(f, index, 0, "such elements of an index");
	str_free(&e.out);
}

void sqlite_facts_index(struct sqlite_facts *f, struct object *table, const struct object *index)
{
	const struct attr *method = attr_find(index, ATTR_METHOD);
	struct object *to;

	if (attr_find(index, ATTR_STORED_TEXT)) {
		sqlite_facts_stored(f, table, index);
		return;
	}
	sqlite_refuse_attributes(f, index);
	if (method && strcmp(method->value, "btree") != 0)
		sqlite_lacks(f, index, method->at, "%s indexes", method->value);
	to = sqlite_add(f, table, index);
	if (!to)
		return;
	sqlite_keep(f, to, index, ATTR_UNIQUE);
	element_facts(f, to, index);
	sqlite_carry(f, to, index, ATTR_WHERE, (struct sqlite_translation){ .table = index->parent, .is_pure = 1 });
}

/* ---- views ---- */

void sqlite_facts_view(struct sqlite_facts *f, const struct object *view)
{
	int stored = attr_find(view, ATTR_STORED_TEXT) != NULL;
	struct object *to;

	sqlite_refuse_attributes(f, view);
	to = stored ? sqlite_facts_stored(f, NULL, view) : sqlite_add(f, NULL, view);
	if (!to)
		return;
	if (stored) {
		sqlite_facts_children(f, to, view);
		return;
	}
	sqlite_keep(f, to, view, ATTR_COLUMNS);
	sqlite_carry(f, to, view, ATTR_BODY, (struct sqlite_translation){ .view = view });
	sqlite_facts_children(f, to, view);
}

/* ---- triggers ---- */

/* "begin ... end", whether the text has these words or only what stands between them. */
static void body(struct sqlite_facts *f, struct object *to, const struct object *trigger)
{
	const struct attr *a = attr_find(trigger, ATTR_BODY);
	struct str text = { 0 }, whole = { 0 };
	struct sqlite_cursor c;

	str_add(&text, a->value);
	sqlite_trim(&text);
	c = (struct sqlite_cursor){ .next = str_text(&text) };
	sqlite_advance(&c);
	if (sqlite_at(&c, "begin")) {
		while (text.length && text.data[text.length - 1] == ';')
			text.data[--text.length] = '\0';
		sqlite_trim(&text);
		str_add(&whole, str_text(&text));
	} else {
		int ends = text.length && text.data[text.length - 1] == ';';

		str_printf(&whole, "begin\n    %s%s\nend", str_text(&text), ends ? "" : ";");
	}
	attr_set_at(f->out, to, ATTR_BODY, str_text(&whole), a->at);
	str_free(&text);
	str_free(&whole);
}

/* SQLite's form: the statements themselves stand in the trigger. */
void sqlite_facts_trigger(struct sqlite_facts *f, struct object *on, const struct object *trigger)
{
	const struct attr *events = attr_find(trigger, ATTR_EVENTS), *execute = attr_find(trigger, ATTR_EXECUTE);
	struct object *to;

	if (attr_find(trigger, ATTR_STORED_TEXT)) {
		sqlite_facts_stored(f, on, trigger);
		return;
	}
	sqlite_refuse_attributes(f, trigger);
	if (execute || !attr_find(trigger, ATTR_BODY)) {
		sqlite_lacks(f, trigger, execute ? execute->at : 0, "trigger functions");
		return;
	}
	if (attr_is(trigger, ATTR_EACH, "statement"))
		sqlite_lacks(f, trigger, attr_find(trigger, ATTR_EACH)->at, "triggers for each statement");
	if (events && strstr(events->value, " or "))
		sqlite_lacks(f, trigger, events->at, "triggers for several events");
	to = sqlite_add(f, on, trigger);
	if (!to)
		return;
	sqlite_keep(f, to, trigger, ATTR_TIMING);
	sqlite_keep(f, to, trigger, ATTR_EVENTS);
	attr_set(f->out, to, ATTR_EACH, "row");
	sqlite_carry(f, to, trigger, ATTR_WHERE, (struct sqlite_translation){ .table = trigger->parent });
	body(f, to, trigger);
}

/* ---- @touch ---- */

/* A word for the row's number that no column has taken. */
static const char *rowid_of(const struct object *table)
{
	static const char *const words[] = { "rowid", "_rowid_", "oid" };
	size_t i = 0;

	while (i + 1 < sizeof(words) / sizeof(words[0]) && sqlite_has_column(table, words[i]))
		i++;
	return words[i];
}

static const char *moment_for(struct sqlite_facts *f, const struct object *column)
{
	struct sqlite_type type;

	if (!sqlite_type_of(type_of_object(f->types, column), &type))
		return sqlite_now;
	return type.row && type.row->codec == CODEC_INT ? "cast(strftime('%s', 'now') as integer)"
	                                                : sqlite_moment_for(type.row);
}

/*
 * The row was written already, so it is written once more. That fires the trigger again only where triggers are
 * recursive, and then not: the moment is the same within a statement.
 */
void sqlite_facts_touch(struct sqlite_facts *f, struct object *table, const struct object *from)
{
	struct str when = { 0 }, set = { 0 }, name = { 0 };
	const struct object *column;
	struct object trigger = { .kind = KIND_TRIGGER, .parent = table };
	struct object *to;

	for (column = object_first(from, KIND_COLUMN); column; column = object_after(column, KIND_COLUMN)) {
		if (!attr_find(column, ATTR_TOUCH) || !sqlite_is_meant(column))
			continue;
		trigger.at = trigger.at ? trigger.at : column->at;
		str_add(&when, when.length ? " or new." : "new.");
		str_ident(&when, column->name);
		str_printf(&when, " is not %s", moment_for(f, column));
		str_add(&set, set.length ? ", " : "");
		str_ident(&set, column->name);
		str_printf(&set, " = %s", moment_for(f, column));
	}
	sqlite_part_name(&name, table->name, NULL, "touch");
	trigger.name = str_text(&name);
	to = set.length ? sqlite_add(f, table, &trigger) : NULL;
	str_clear(&name);
	str_ident(&name, table->name);
	attr_set(f->out, to, ATTR_TIMING, "after");
	attr_set(f->out, to, ATTR_EVENTS, "update");
	attr_set(f->out, to, ATTR_EACH, "row");
	attr_set(f->out, to, ATTR_WHERE, str_text(&when));
	str_clear(&when);
	str_printf(&when, "begin\n    update %s set %s where %s = new.%s;\nend", str_text(&name), str_text(&set),
	           rowid_of(table), rowid_of(table));
	attr_set(f->out, to, ATTR_BODY, str_text(&when));
	str_free(&when);
	str_free(&set);
	str_free(&name);
}
