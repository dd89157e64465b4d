/*
 * Tries a script with SQLite. In two ways: the quick one writes all texts into sqlite_schema at once and lets SQLite
 * read its schema back, for each CREATE by itself costs time in proportion to all there are. It only says yes. The slow
 * one runs statement by statement, to tell which is not taken and why.
 */
#include "runtime/db/db_sqlite_check.h"

#ifndef SCHEMAC_NO_SQLITE

#include <sqlite3.h>
#include <string.h>

#include "runtime/db/sqlite_text.h"

enum { OPEN_FLAGS = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX };

struct check {
	sqlite3 *sqlite;
	struct mem mem;
	struct catalog *functions; /* those SQLite has; only for looking up */
	struct str text;
};

static int run(struct check *c, const char *sql)
{
	return sqlite3_exec(c->sqlite, sql, NULL, NULL, NULL) == SQLITE_OK;
}

/* Is the text in `c->text` a statement that SQLite can compile? */
static int compiles(struct check *c)
{
	sqlite3_stmt *statement = NULL;
	int rc = sqlite3_prepare_v2(c->sqlite, str_text(&c->text), -1, &statement, NULL);

	sqlite3_finalize(statement);
	return rc == SQLITE_OK && !str_failed(&c->text);
}

static void say(struct check *c, const char *before, const char *name, const char *after)
{
	str_clear(&c->text);
	str_add(&c->text, before);
	str_ident(&c->text, name);
	str_add(&c->text, after);
}

static int has_virtual_column(const struct object *table)
{
	const struct object *column = object_first(table, KIND_COLUMN);

	while (column && !attr_is(column, ATTR_STORED, "virtual"))
		column = object_after(column, KIND_COLUMN);
	return column != NULL;
}

/* Looks up what constraints, defaults and stored columns name; virtual columns only where they are asked for. */
static int try_insert(struct check *c, const struct object *o)
{
	say(c, "insert into ", o->name, has_virtual_column(o) ? " default values returning *" : " default values");
	return compiles(c);
}

static int try_delete(struct check *c, const struct object *o)
{
	say(c, "delete from ", o->name, "");
	return compiles(c);
}

static int try_select(struct check *c, const struct object *o)
{
	say(c, "select * from ", o->name, "");
	return compiles(c);
}

static const char *plain_column(const struct object *table)
{
	const struct object *column = object_first(table, KIND_COLUMN);

	while (column && attr_get(column, ATTR_GENERATED))
		column = object_after(column, KIND_COLUMN);
	return column ? column->name : NULL; /* the columns of a view are not known */
}

/* Of the first column that the trigger is for, "update of a, b", else of the table's. */
static int try_update(struct check *c, const struct object *o, const char *columns)
{
	struct str name = { 0 };
	const char *column = names_next(columns, NULL, &name) ? str_text(&name) : plain_column(o);

	say(c, "update ", o->name, " set ");
	if (column)
		str_ident(&c->text, column);
	str_add(&c->text, " = null");
	str_free(&name);
	return !column || compiles(c);
}

/* What fires the trigger. */
static int try_trigger(struct check *c, const struct object *trigger)
{
	const char *events = attr_get(trigger, ATTR_EVENTS);

	if (!events || strcmp(events, "insert") == 0)
		return try_insert(c, trigger->parent);
	if (strcmp(events, "delete") == 0)
		return try_delete(c, trigger->parent);
	return try_update(c, trigger->parent, strncmp(events, "update of ", 10) == 0 ? events + 10 : NULL);
}

static int try_object(struct check *c, const struct object *o)
{
	switch ((int)o->kind) {
	case KIND_TABLE:
		return attr_is(o, ATTR_FORM, "virtual") || try_insert(c, o);
	case KIND_VIEW:
		return try_select(c, o);
	case KIND_TRIGGER:
		return try_trigger(c, o);
	default:
		return 1;
	}
}

/* A name in quotes that is not known is an error, not a text. */
static int begin(struct check *c)
{
	return sqlite3_open_v2(":memory:", &c->sqlite, OPEN_FLAGS, NULL) == SQLITE_OK &&
	       sqlite3_db_config(c->sqlite, SQLITE_DBCONFIG_DQS_DDL, 0, NULL) == SQLITE_OK &&
	       sqlite3_db_config(c->sqlite, SQLITE_DBCONFIG_DQS_DML, 0, NULL) == SQLITE_OK;
}

static void end(struct check *c)
{
	sqlite3_close(c->sqlite);
	str_free(&c->text);
	mem_free(&c->mem);
}

void sqlite_leave_memory_uncounted(void)
{
	sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

/* ---- the quick way ---- */

static const char *kind_word(const struct object *o)
{
	return kinds[o->kind].word; /* table, index, view, trigger: as in sqlite_schema */
}

/* Words that may stand before a bracket and are no functions. */
static int is_keyword(const struct sqlite_cursor *c)
{
	static const char *const words[] = { "in",   "and",     "or",   "not",  "when", "then",
		                             "else", "between", "like", "glob", "is",   "cast" };
	size_t i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (sqlite_at(c, words[i]))
			return 1;
	return 0;
}

static int add_function(void *context, int columns, char **values, char **names)
{
	struct catalog *functions = context;

	(void)names;
	if (columns == 1 && !catalog_find(functions, NULL, KIND_FUNCTION, NULL, values[0], NULL))
		catalog_add(functions, NULL, KIND_FUNCTION, NULL, values[0], NULL);
	return 0;
}

static int read_functions(struct check *c)
{
	c->functions = catalog_new(&c->mem, "");
	return c->functions && sqlite3_exec(c->sqlite, "select distinct name from pragma_function_list", add_function,
	                                    c->functions, NULL) == SQLITE_OK;
}

/* A name in quotes must be one of the table's, a word before a bracket a function; behind "collate" stands any name. */
static int is_known(struct check *c, const struct object *table, struct sqlite_cursor *at, struct str *name)
{
	struct sqlite_cursor token = *at;

	if (token.type == SQLITE_TOKEN_NAME) {
		sqlite_take_name(at, name);
		return sqlite_same_name(str_text(name), table->name) || sqlite_has_column(table, str_text(name));
	}
	sqlite_advance(at);
	if (token.type != SQLITE_TOKEN_WORD)
		return 1;
	if (sqlite_at(&token, "collate"))
		return sqlite_take_name(at, name);
	if (!sqlite_at(at, "(") || is_keyword(&token))
		return 1;
	str_clear(name);
	str_add_bytes(name, token.start, token.length);
	return catalog_find(c->functions, NULL, KIND_FUNCTION, NULL, str_text(name), NULL) != NULL;
}

static int knows_names(struct check *c, const struct object *table, const char *expr)
{
	struct sqlite_cursor at = { .next = expr };
	struct str name = { 0 };
	int good = 1;

	if (!expr)
		return 1;
	sqlite_advance(&at);
	while (good && at.type != SQLITE_TOKEN_END)
		good = is_known(c, table, &at, &name);
	str_free(&name);
	return good;
}

/*
 * When SQLite reads its schema back it takes an unknown name in quotes for a text, and an unknown function for one that
 * may come later.
 */
static int knows_all_names(struct check *c, const struct object *o)
{
	static const enum attr_id places[] = { ATTR_EXPR, ATTR_GENERATED, ATTR_DEFAULT, ATTR_WHERE, ATTR_ELEMENTS };
	const struct object *child;
	size_t i;
	int good = 1;

	if (o->kind != KIND_TABLE && o->kind != KIND_INDEX)
		return 1;
	for (i = 0; i < sizeof(places) / sizeof(places[0]) && o->kind == KIND_INDEX; i++)
		good &= knows_names(c, o->parent, attr_get(o, places[i]));
	for (child = o->children; child && o->kind == KIND_TABLE; child = child->next)
		for (i = 0;
		     i < sizeof(places) / sizeof(places[0]) && kinds[child->kind].phase < kinds[KIND_INDEX].phase; i++)
			good &= knows_names(c, o, attr_get(child, places[i]));
	return good;
}

/* Can it be a row of sqlite_schema? Modules of virtual tables make tables of their own. */
static int is_plain(struct check *c, const struct object *o)
{
	return o->kind != KIND_SQL && !attr_is(o, ATTR_FORM, "virtual") && !attr_get(o, ATTR_STORED_TEXT) &&
	       knows_all_names(c, o);
}

/* Nothing is run, so any page will do, but SQLite wants each index of a table to have its own. */
static int page_of(const struct object *o)
{
	const struct object *index;
	int page = 2;

	if (o->kind != KIND_TABLE && o->kind != KIND_INDEX)
		return 0;
	for (index = object_first(o->parent, KIND_INDEX); index && index != o; index = object_after(index, KIND_INDEX))
		page++;
	return page;
}

static int write_row(sqlite3_stmt *insert, const struct sqlite_statement *s)
{
	const struct object *o = s->object;

	sqlite3_bind_text(insert, 1, kind_word(o), -1, SQLITE_STATIC);
	sqlite3_bind_text(insert, 2, o->name, -1, SQLITE_STATIC);
	sqlite3_bind_text(insert, 3, o->parent ? o->parent->name : o->name, -1, SQLITE_STATIC);
	sqlite3_bind_int(insert, 4, page_of(o));
	sqlite3_bind_text(insert, 5, s->sql, -1, SQLITE_STATIC);
	return sqlite3_step(insert) == SQLITE_DONE && sqlite3_reset(insert) == SQLITE_OK;
}

static size_t most_indexes(const struct sqlite_statement *statements, size_t count)
{
	size_t i, most = 0;

	for (i = 0; i < count; i++) {
		size_t page = (size_t)page_of(statements[i].object);

		most = page > most ? page : most;
	}
	return most;
}

/* A page for each index that a table may have, and sqlite_sequence, which AUTOINCREMENT needs. */
static int make_room(struct check *c, size_t count)
{
	str_clear(&c->text);
	str_printf(&c->text,
	           "create table room (id integer primary key autoincrement, x); "
	           "insert into room (x) values (zeroblob(%zu)); drop table room",
	           count < 2000 ? count * 4096 : 8192000);
	return run(c, str_text(&c->text));
}

static int write_schema(struct check *c, const struct sqlite_statement *statements, size_t count)
{
	sqlite3_stmt *insert = NULL;
	size_t i;
	int good = make_room(c, most_indexes(statements, count)) && run(c, "pragma writable_schema = on; begin") &&
	           sqlite3_prepare_v2(c->sqlite, "insert into sqlite_schema values (?, ?, ?, ?, ?)", -1, &insert,
	                              NULL) == SQLITE_OK;

	for (i = 0; i < count && good; i++)
		good = is_plain(c, statements[i].object) && write_row(insert, &statements[i]);
	sqlite3_finalize(insert);
	return good && run(c, "commit; pragma writable_schema = reset") && run(c, "select count(*) from sqlite_schema");
}

int sqlite_takes_schema(const struct sqlite_statement *statements, size_t count)
{
	struct check c = { 0 };
	size_t i;
	int good = begin(&c) && read_functions(&c) && write_schema(&c, statements, count);

	for (i = 0; i < count && good; i++)
		good = statements[i].object->kind == KIND_TABLE || try_object(&c, statements[i].object);
	end(&c);
	return good;
}

/* ---- the slow way ---- */

/* Triggers come last, each tried before the next is there, so that it is known which of them is at fault. */
static int find_fault(struct check *c, const struct sqlite_statement *statements, size_t count, size_t *failed)
{
	size_t i;

	for (i = 0; i < count; i++) {
		*failed = i;
		if (statements[i].object->kind != KIND_TRIGGER && !run(c, statements[i].sql))
			return 0;
	}
	for (i = 0; i < count; i++) {
		*failed = i;
		if (statements[i].object->kind != KIND_TRIGGER && !try_object(c, statements[i].object))
			return 0;
	}
	for (i = 0; i < count; i++) {
		*failed = i;
		if (statements[i].object->kind == KIND_TRIGGER &&
		    (!run(c, statements[i].sql) || !try_object(c, statements[i].object)))
			return 0;
	}
	return 1;
}

int sqlite_check_script(const struct sqlite_statement *statements, size_t count, size_t *failed, struct str *message)
{
	struct check c = { 0 };
	int good;

	if (!begin(&c) || !run(&c, "pragma foreign_keys = on")) {
		end(&c);
		return -1;
	}
	good = find_fault(&c, statements, count, failed);
	if (!good)
		str_add(message, sqlite3_errmsg(c.sqlite));
	end(&c);
	return good;
}

#else

void sqlite_leave_memory_uncounted(void)
{
}

int sqlite_takes_schema(const struct sqlite_statement *statements, size_t count)
{
	(void)statements;
	(void)count;
	return 0;
}

int sqlite_check_script(const struct sqlite_statement *statements, size_t count, size_t *failed, struct str *message)
{
	(void)statements;
	(void)count;
	(void)failed;
	(void)message;
	return -1;
}

#endif
