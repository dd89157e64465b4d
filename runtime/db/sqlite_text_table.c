/* Stored text of a table, its columns and options -> catalog object. Part of sqlite_text_read.h. */
#include "runtime/db/sqlite_text_read.h"

/* A word that stands for a text, as "text" does; but not the words that are values. */
static int is_value_word(const struct sqlite_cursor *c)
{
	return sqlite_at(c, "null") || sqlite_at(c, "true") || sqlite_at(c, "false") || sqlite_at(c, "current_time") ||
	       sqlite_at(c, "current_date") || sqlite_at(c, "current_timestamp");
}

static int read_default(struct sqlite_reader *r, struct object *column)
{
	const char *from = r->at.start;

	str_clear(&r->value);
	str_clear(&r->constraint);
	if (sqlite_at(&r->at, "(")) {
		if (!sqlite_take_group(&r->at, &r->value))
			return 0;
		sqlite_bare(&r->value);
	} else if ((r->at.type == SQLITE_TOKEN_WORD && !is_value_word(&r->at)) || r->at.type == SQLITE_TOKEN_NAME) {
		sqlite_take_name(&r->at, &r->name);
		str_literal(&r->value, str_text(&r->name), 0);
	} else {
		if (sqlite_at(&r->at, "-") || sqlite_at(&r->at, "+"))
			sqlite_advance(&r->at);
		sqlite_advance(&r->at);
		str_add_bytes(&r->value, from, (size_t)(r->at.before - from));
	}
	attr_set(r->catalog, column, ATTR_DEFAULT, str_text(&r->value));
	return 1;
}

static int read_generated(struct sqlite_reader *r, struct object *column)
{
	int stored;

	if (!sqlite_take_group(&r->at, &r->value))
		return 0;
	sqlite_bare(&r->value);
	attr_set(r->catalog, column, ATTR_GENERATED, str_text(&r->value));
	stored = sqlite_take(&r->at, "stored");
	if (!stored)
		sqlite_take(&r->at, "virtual");
	attr_set(r->catalog, column, ATTR_STORED, stored ? "stored" : "virtual");
	return 1;
}

/* Binary is what a column has anyway. */
static int read_collate(struct sqlite_reader *r, struct object *column)
{
	if (!sqlite_take_name(&r->at, &r->name))
		return 0;
	str_clear(&r->value);
	sqlite_add_collation(&r->value, str_text(&r->name));
	attr_set(r->catalog, column, ATTR_COLLATE,
	         sqlite_same_name(str_text(&r->name), "binary") ? NULL : str_text(&r->value));
	return 1;
}

static int at_generated(const struct sqlite_reader *r)
{
	struct sqlite_cursor ahead = r->at;

	return sqlite_take(&ahead, "generated") && sqlite_take(&ahead, "always");
}

static int ends_type(const struct sqlite_reader *r)
{
	static const char *const words[] = { "constraint", "default",    "null",    "not", "primary",    "unique",
		                             "check",      "references", "collate", "as",  "deferrable", "on" };
	size_t i;

	if (r->at.type != SQLITE_TOKEN_WORD && r->at.type != SQLITE_TOKEN_NAME && r->at.type != SQLITE_TOKEN_STRING)
		return 1;
	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (sqlite_at(&r->at, words[i]))
			return 1;
	return at_generated(r);
}

/* Any words, then perhaps brackets. The standard types are reported in capitals, the others as they were written. */
static int read_type(struct sqlite_reader *r, struct object *column)
{
	static const char *const standard[] = { "ANY", "BLOB", "INT", "INTEGER", "REAL", "TEXT" };
	const char *from = r->at.start;
	size_t i;

	while (!ends_type(r))
		sqlite_advance(&r->at);
	if (sqlite_at(&r->at, "(") && from != r->at.start && !sqlite_take_group(&r->at, NULL))
		return 0;
	if (from == r->at.start)
		return 1;
	str_clear(&r->value);
	str_add_bytes(&r->value, from, (size_t)(r->at.before - from));
	for (i = 0; i < sizeof(standard) / sizeof(standard[0]); i++) {
		if (!sqlite_same_name(str_text(&r->value), standard[i]))
			continue;
		str_clear(&r->value);
		str_add(&r->value, standard[i]);
	}
	attr_set(r->catalog, column, ATTR_TYPE, str_text(&r->value));
	return 1;
}

/* "not null", or "not deferrable" with what may follow it, which is the default */
static int read_not(struct sqlite_reader *r, struct object *column)
{
	str_clear(&r->constraint);
	if (sqlite_take(&r->at, "deferrable")) {
		sqlite_read_deferrable(r, NULL);
		return 1;
	}
	if (!sqlite_take(&r->at, "null"))
		return 0;
	attr_set(r->catalog, column, ATTR_NOT_NULL, "yes");
	sqlite_read_conflict(r, column, "not null on conflict");
	return 1;
}

static int read_null(struct sqlite_reader *r, struct object *column)
{
	(void)column;
	str_clear(&r->constraint);
	sqlite_read_conflict(r, NULL, "");
	return 1;
}

static int read_inner_name(struct sqlite_reader *r, struct object *column)
{
	(void)column;
	return sqlite_take_name(&r->at, &r->constraint);
}

static int read_always(struct sqlite_reader *r, struct object *column)
{
	return sqlite_take(&r->at, "always") && sqlite_take(&r->at, "as") && read_generated(r, column);
}

/* What may stand behind a column's type, by its first word; constraints besides. */
static const struct {
	const char *word;
	int (*read)(struct sqlite_reader *r, struct object *column);
} clauses[] = {
	{ "constraint", read_inner_name }, { "default", read_default },  { "null", read_null },    { "not", read_not },
	{ "collate", read_collate },       { "generated", read_always }, { "as", read_generated },
};

static int read_clause(struct sqlite_reader *r, struct object *column)
{
	size_t i;

	for (i = 0; i < sizeof(clauses) / sizeof(clauses[0]); i++)
		if (sqlite_take(&r->at, clauses[i].word))
			return clauses[i].read(r, column);
	return sqlite_read_inner_constraint(r, column);
}

static int ends_column(const struct sqlite_reader *r)
{
	return sqlite_at(&r->at, ",") || sqlite_at(&r->at, ")");
}

static int read_column(struct sqlite_reader *r)
{
	struct object *column;

	if (!sqlite_take_name(&r->at, &r->name))
		return 0;
	column = catalog_add(r->catalog, r->object, KIND_COLUMN, NULL, str_text(&r->name), NULL);
	if (!column || !read_type(r, column))
		return 0;
	str_clear(&r->constraint);
	r->reference = NULL;
	while (!ends_column(r))
		if (!read_clause(r, column))
			return 0;
	return 1;
}

static int read_options(struct sqlite_reader *r)
{
	while (r->at.type != SQLITE_TOKEN_END) {
		if (sqlite_take(&r->at, "strict"))
			attr_set(r->catalog, r->object, ATTR_STRICT, "yes");
		else if (sqlite_take(&r->at, "without") && sqlite_take(&r->at, "rowid"))
			attr_set(r->catalog, r->object, ATTR_WITHOUT_ROWID, "yes");
		else
			return sqlite_take(&r->at, ";");
		sqlite_take(&r->at, ",");
	}
	return 1;
}

int sqlite_read_table(struct sqlite_reader *r)
{
	if (!sqlite_take(&r->at, "("))
		return 0;
	do {
		if (sqlite_at_constraint(r))
			break;
		if (!read_column(r))
			return 0;
	} while (sqlite_take(&r->at, ","));
	str_clear(&r->constraint);
	while (!sqlite_at(&r->at, ")")) {
		if (!sqlite_read_constraint(r))
			return 0;
		if (sqlite_take(&r->at, ","))
			str_clear(&r->constraint);
	}
	return sqlite_take(&r->at, ")") && read_options(r);
}
