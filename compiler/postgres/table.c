/*
 * Tables of PostgreSQL: CREATE TABLE in its forms (plain, typed, inheriting, partition, foreign) and the statements
 * that follow it, for what CREATE TABLE has no words.
 */
#include <string.h>

#include "compiler/postgres/postgres.h"

enum { WIDTH_MOST = 40 };

/* The columns' lines of a create: a separator before each, names padded to one width. */
struct lines {
	struct str *sql;
	const char *separator;
	size_t width;
};

static void begin_line(struct lines *l)
{
	str_add(l->sql, l->separator);
	l->separator = ",\n    ";
}

static void pad(struct str *s, size_t from, size_t width)
{
	static const char spaces[WIDTH_MOST + 1] = "                                        ";
	size_t length = s->length - from;

	str_add_bytes(s, spaces, length < width ? width - length : 0);
}

static size_t column_width(const struct object *table)
{
	const struct object *c;
	struct str name = { 0 };
	size_t width = 0;

	for (c = object_first(table, KIND_COLUMN); c; c = object_after(c, KIND_COLUMN)) {
		str_clear(&name);
		str_ident(&name, c->name);
		width = name.length > width ? name.length : width;
	}
	str_free(&name);
	return width < WIDTH_MOST ? width : WIDTH_MOST;
}

/* Within a column's definition a default of several words stands in parentheses: now() AT TIME ZONE 'utc' */
/* Operators in words have no place in a default without brackets: PostgreSQL's grammar takes them for clauses of the
 * column. */
static int has_word_operator(const char *value)
{
	static const char *const words[] = { " at time zone ", " and ",     " or ",    " is ",
		                             " in (",          " like ",    " ilike ", " between ",
		                             " similar ",      " collate ", " isnull", " notnull" };
	size_t i;

	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (strcasestr(value, words[i]))
			return 1;
	return strncasecmp(value, "not ", 4) == 0;
}

static void add_default(struct str *s, const struct object *c)
{
	const char *value = attr_get(c, ATTR_DEFAULT);

	if (value && has_word_operator(value))
		postgres_add(s, " default (", value, ")", NULL);
	else
		postgres_clause(s, c, ATTR_DEFAULT, "default");
}

/* One with a name or flags of its own makes the column NOT NULL. */
static int has_not_null_constraint(const struct object *column)
{
	const struct object *o;
	struct str name = { 0 };
	int has = 0;

	str_ident(&name, column->name);
	for (o = object_first(column->parent, KIND_CONSTRAINT); o && !has; o = object_after(o, KIND_CONSTRAINT))
		has = attr_is(o, ATTR_FORM, "not null") && attr_is(o, ATTR_COLUMNS, str_text(&name));
	str_free(&name);
	return has;
}

/* What may follow the type of a column, and "with options" of an inherited one. */
static void column_options(struct str *s, const struct object *c)
{
	const char *identity = attr_get(c, ATTR_IDENTITY);

	add_default(s, c);
	if (attr_get(c, ATTR_GENERATED))
		postgres_add(s, " generated always as (", attr_get(c, ATTR_GENERATED), ")",
		             attr_is(c, ATTR_STORED, "virtual") ? " virtual" : " stored", NULL);
	if (identity) {
		postgres_add(s, " generated ", identity, " as identity", NULL);
		postgres_sequence_options(s, c, " (", ")");
	}
	if (!has_not_null_constraint(c))
		postgres_flag(s, c, ATTR_NOT_NULL, "not null");
}

void postgres_column_text(struct str *s, const struct object *c, size_t width)
{
	size_t from = s->length;

	str_ident(s, c->name);
	pad(s, from, width);
	postgres_clause(s, c, ATTR_TYPE, "");
	if (attr_get(c, ATTR_FDW_OPTIONS))
		postgres_add(s, " options (", attr_get(c, ATTR_FDW_OPTIONS), ")", NULL);
	postgres_clause(s, c, ATTR_COLLATE, "collate");
	column_options(s, c);
}

static void alter_column(struct postgres *p, const struct object *c)
{
	str_add(&p->sql, "alter table only ");
	postgres_plain_name(&p->sql, c->parent);
	str_add(&p->sql, " alter column ");
	str_ident(&p->sql, c->name);
}

static void set_on_column(struct postgres *p, const struct object *c, enum attr_id id, const char *words)
{
	const char *value = attr_get(c, id);

	if (!value)
		return;
	alter_column(p, c);
	postgres_add(&p->sql, " ", words, " ", value, NULL);
	postgres_end(p);
}

/* An identity column's sequence that is to be kept otherwise than its table. */
static void identity_persistence(struct postgres *p, const struct object *c)
{
	const char *value = attr_get(c, ATTR_PERSISTENCE);

	if (!value || !attr_get(c, ATTR_IDENTITY))
		return;
	str_add(&p->sql, "alter sequence ");
	postgres_identity_sequence(&p->sql, c);
	postgres_add(&p->sql, " set ", value, NULL);
	postgres_end(p);
}

void postgres_column_rest(struct postgres *p, const struct object *c)
{
	identity_persistence(p, c);
	set_on_column(p, c, ATTR_STORAGE, "set storage");
	set_on_column(p, c, ATTR_COMPRESSION, "set compression");
	set_on_column(p, c, ATTR_STATISTICS, "set statistics");
	if (attr_get(c, ATTR_OPTIONS)) {
		alter_column(p, c);
		postgres_options(&p->sql, "set", attr_get(c, ATTR_OPTIONS));
		postgres_end(p);
	}
	postgres_comment(p, c);
}

void postgres_column_comments(struct postgres *p, const struct object *o)
{
	const struct object *c;

	for (c = object_first(o, KIND_COLUMN); c; c = object_after(c, KIND_COLUMN))
		postgres_comment(p, c);
}

static int is_inherited(const struct object *o)
{
	return attr_find(o, ATTR_INHERITED) != NULL;
}

/* The table's parent in a partition, found among what it depends on. */
static const struct object *partition_parent(const struct object *o)
{
	const char *name = attr_get(o, ATTR_PARTITION_OF);

	return name ? postgres_needed(o, KIND_TABLE, name) : NULL;
}

/* A key that comes with the parent's has the name that PostgreSQL gives it, so nothing is to be said about it. */
static int has_made_name(const struct object *constraint)
{
	int primary = attr_is(constraint, ATTR_FORM, "primary key");
	struct str name = { 0 }, columns = { 0 }, item = { 0 };
	const char *list = attr_get(constraint, ATTR_COLUMNS);
	int same;

	while (!primary && list && (list = names_next(list, NULL, &item))) {
		str_separate(&columns, "_", '\0');
		str_add(&columns, str_text(&item));
	}
	postgres_made_name(&name, constraint->parent->name, primary ? NULL : str_text(&columns),
	                   primary ? "pkey" : "key");
	same = strcmp(str_text(&name), constraint->name) == 0;
	str_free(&name);
	str_free(&columns);
	str_free(&item);
	return same;
}

static const struct object *next_part(const struct object *o, enum kind kind)
{
	while (o && (o->kind != kind || !postgres_is_part(o)))
		o = o->next;
	return o;
}

/* Can it be said as PARTITION OF: the parent's columns in the parent's order, keys by the names they get? */
static int is_plain_partition(const struct object *o, const struct object *parent)
{
	const struct object *mine = next_part(o->children, KIND_COLUMN),
	                    *theirs = next_part(parent->children, KIND_COLUMN);
	const struct object *c;

	for (; mine && theirs; mine = next_part(mine->next, KIND_COLUMN), theirs = next_part(theirs->next, KIND_COLUMN))
		if (!is_inherited(mine) || strcmp(mine->name, theirs->name) != 0)
			return 0;
	if (mine || theirs)
		return 0;
	for (c = next_part(o->children, KIND_CONSTRAINT); c; c = next_part(c->next, KIND_CONSTRAINT))
		if (attr_find(c, ATTR_ATTACHED_TO) && !has_made_name(c))
			return 0;
	return 1;
}

/* FORM_ATTACHED: made alone, and then the partition or child of others. */
enum table_form { FORM_PLAIN, FORM_TYPED, FORM_PARTITION, FORM_ATTACHED };

static const struct object *column_of(const struct object *table, const char *name)
{
	const struct object *c = object_first(table, KIND_COLUMN);

	while (c && strcmp(c->name, name) != 0)
		c = object_after(c, KIND_COLUMN);
	return c;
}

/* The parent, of those that INHERITS names, that has the column. */
static const struct object *parent_with(const struct object *o, const char *column)
{
	const char *list = attr_get(o, ATTR_INHERITS);
	const struct object *parent = NULL;
	struct str item = { 0 };

	while (list && (list = postgres_next_item(list, &item))) {
		const struct object *one = postgres_needed(o, KIND_TABLE, str_text(&item));

		if (one && column_of(one, column)) {
			parent = one;
			break;
		}
	}
	str_free(&item);
	return parent;
}

/* Declares a child all columns of its parents, in an order that INHERITS would not give it: theirs first? */
static int has_own_order(const struct object *o)
{
	const char *list = attr_get(o, ATTR_INHERITS);
	const struct object *mine = object_first(o, KIND_COLUMN), *c;
	struct str item = { 0 };
	int declares_all = 1, moved = 0;

	while (declares_all && list && (list = postgres_next_item(list, &item))) {
		const struct object *parent = postgres_needed(o, KIND_TABLE, str_text(&item));

		for (c = parent ? object_first(parent, KIND_COLUMN) : NULL; c; c = object_after(c, KIND_COLUMN)) {
			const struct object *same = column_of(o, c->name);

			declares_all &= same && !is_inherited(same);
			if (parent_with(o, c->name) != parent)
				continue; /* an earlier parent has it, and its place */
			moved |= !mine || strcmp(mine->name, c->name) != 0;
			mine = mine ? object_after(mine, KIND_COLUMN) : NULL;
		}
	}
	str_free(&item);
	return declares_all && moved;
}

static enum table_form form_of(const struct object *o)
{
	const struct object *parent = partition_parent(o);

	if (attr_get(o, ATTR_OF))
		return FORM_TYPED;
	if (!attr_get(o, ATTR_PARTITION_OF))
		return has_own_order(o) ? FORM_ATTACHED : FORM_PLAIN;
	return parent && is_plain_partition(o, parent) ? FORM_PARTITION : FORM_ATTACHED;
}

static int has_same(const struct object *a, const struct object *b, enum attr_id id)
{
	const char *x = attr_get(a, id), *y = attr_get(b, id);

	return x && y ? strcmp(x, y) == 0 : x == y;
}

/* Columns that come from elsewhere are listed only for what they have beyond it. */
static int has_own_options(const struct object *c, const struct object *parent)
{
	const struct object *same = parent ? column_of(parent, c->name) : NULL;

	if (same)
		return !has_same(c, same, ATTR_DEFAULT) || !has_same(c, same, ATTR_NOT_NULL) ||
		       !has_same(c, same, ATTR_IDENTITY) || !has_same(c, same, ATTR_GENERATED);
	return attr_get(c, ATTR_DEFAULT) || attr_find(c, ATTR_NOT_NULL) || attr_get(c, ATTR_IDENTITY) ||
	       attr_get(c, ATTR_GENERATED);
}

static void add_options_line(struct lines *l, const struct object *c, const struct object *parent)
{
	const struct object *same = parent ? column_of(parent, c->name) : NULL;
	size_t from;

	begin_line(l);
	from = l->sql->length;
	str_ident(l->sql, c->name);
	pad(l->sql, from, l->width);
	str_add(l->sql, " with options");
	if (same && attr_get(same, ATTR_DEFAULT) && !attr_get(c, ATTR_DEFAULT))
		str_add(l->sql, " default null");
	column_options(l->sql, c);
}

/* A column of its own that a parent has too, and with a default. */
static int lacks_default(const struct object *c)
{
	const struct object *parent = parent_with(c->parent, c->name);

	return parent && attr_get(column_of(parent, c->name), ATTR_DEFAULT) && !attr_get(c, ATTR_DEFAULT) &&
	       !attr_get(c, ATTR_GENERATED) && !attr_get(c, ATTR_IDENTITY);
}

static void column_lines(struct lines *l, const struct object *o, enum table_form form)
{
	const struct object *parent = form == FORM_PARTITION ? partition_parent(o) : NULL;
	const struct object *c;

	for (c = object_first(o, KIND_COLUMN); c; c = object_after(c, KIND_COLUMN)) {
		if (form == FORM_TYPED || form == FORM_PARTITION) {
			if (has_own_options(c, parent))
				add_options_line(l, c, parent);
		} else if (form == FORM_ATTACHED || !is_inherited(c)) {
			begin_line(l);
			postgres_column_text(l->sql, c, l->width);
			if (form == FORM_PLAIN && lacks_default(c))
				str_add(l->sql, " default null");
		}
	}
}

/* Within one CREATE TABLE PostgreSQL makes one of two keys over the same columns. */
static int is_double(const struct object *c)
{
	const struct object *other;

	for (other = object_first(c->parent, KIND_CONSTRAINT); other; other = object_after(other, KIND_CONSTRAINT))
		if (attr_is(c, ATTR_FORM, "unique") && other != c && attr_get(other, ATTR_COLUMNS) &&
		    (attr_is(other, ATTR_FORM, "primary key") ||
		     (attr_is(other, ATTR_FORM, "unique") && other->order < c->order)) &&
		    has_same(c, other, ATTR_COLUMNS))
			return 1;
	return 0;
}

/* Valid from the first row on, and one of its kind? */
static int is_late(const struct object *c)
{
	return attr_find(c, ATTR_NOT_VALID) || is_double(c);
}

/* Is the constraint said within CREATE TABLE? */
static int is_in_create(const struct object *c, enum table_form form)
{
	if (is_late(c))
		return 0;
	if (form == FORM_PARTITION && attr_find(c, ATTR_ATTACHED_TO))
		return 0;
	return form == FORM_ATTACHED || !is_inherited(c);
}

static void constraint_lines(struct lines *l, const struct object *o, enum table_form form)
{
	const struct object *c;

	for (c = next_part(o->children, KIND_CONSTRAINT); c; c = next_part(c->next, KIND_CONSTRAINT)) {
		if (is_in_create(c, form)) {
			begin_line(l);
			postgres_constraint_text(l->sql, c);
		}
	}
}

/* The list of columns and constraints; `always` an empty one too. */
static void table_list(struct str *s, const struct object *o, enum table_form form, int always)
{
	struct lines l = { .sql = s, .separator = " (\n    ", .width = column_width(o) };
	const char *opening = l.separator;

	column_lines(&l, o, form);
	constraint_lines(&l, o, form);
	if (l.separator != opening)
		str_add(s, "\n)");
	else if (always)
		str_add(s, " ()");
}

static void table_clauses(struct str *s, const struct object *o, enum table_form form)
{
	if (attr_get(o, ATTR_INHERITS) && form != FORM_ATTACHED)
		postgres_add(s, " inherits (", attr_get(o, ATTR_INHERITS), ")", NULL);
	postgres_clause(s, o, ATTR_PARTITION_BY, "partition by");
	postgres_clause(s, o, ATTR_METHOD, "using");
	postgres_options(s, "with", postgres_options_of(o));
	postgres_clause(s, o, ATTR_TABLESPACE, "tablespace");
	postgres_clause(s, o, ATTR_SERVER_NAME, "server");
	if (attr_get(o, ATTR_FDW_OPTIONS))
		postgres_add(s, " options (", attr_get(o, ATTR_FDW_OPTIONS), ")", NULL);
}

/* default | for values ... */
static void add_bound(struct str *s, const struct object *o)
{
	const char *bound = attr_get(o, ATTR_BOUND);

	if (bound)
		postgres_add(s, strcmp(bound, "default") == 0 ? " " : " for values ", bound, NULL);
}

static void create_statement(struct postgres *p, const struct object *o, enum table_form form)
{
	struct str *s = &p->sql;

	postgres_add(s, "create ", attr_find(o, ATTR_UNLOGGED) ? "unlogged " : "", postgres_word(o), " ", NULL);
	postgres_if_missing(p);
	postgres_plain_name(s, o);
	if (form == FORM_TYPED)
		postgres_clause(s, o, ATTR_OF, "of");
	if (form == FORM_PARTITION)
		postgres_clause(s, o, ATTR_PARTITION_OF, "partition of");
	table_list(s, o, form, form == FORM_PLAIN || form == FORM_ATTACHED);
	if (form == FORM_PARTITION)
		add_bound(s, o);
	table_clauses(s, o, form);
	postgres_end(p);
}

static void attach(struct postgres *p, const struct object *o)
{
	struct str name = { 0 };

	if (p->mode == CREATE_IF_MISSING) {
		postgres_plain_name(&name, o);
		str_add(&p->unless, "select from pg_inherits where inhrelid = to_regclass(");
		postgres_literal(&p->unless, str_text(&name));
		str_add(&p->unless, ")");
		str_free(&name);
	}
	postgres_add(&p->sql, "alter table only ", attr_get(o, ATTR_PARTITION_OF), " attach partition ", NULL);
	postgres_plain_name(&p->sql, o);
	add_bound(&p->sql, o);
	postgres_end(p);
}

/* Makes a table that stands alone the child of its parents, each of which it may be already. */
static void add_parents(struct postgres *p, const struct object *o)
{
	const char *list = attr_get(o, ATTR_INHERITS);
	struct str item = { 0 }, name = { 0 };

	postgres_plain_name(&name, o);
	while (list && (list = postgres_next_item(list, &item))) {
		if (p->mode == CREATE_IF_MISSING) {
			str_add(&p->unless, "select from pg_inherits where inhrelid = to_regclass(");
			postgres_literal(&p->unless, str_text(&name));
			str_add(&p->unless, ") and inhparent = to_regclass(");
			postgres_literal(&p->unless, str_text(&item));
			str_add(&p->unless, ")");
		}
		postgres_add(&p->sql, "alter table only ", str_text(&name), " inherit ", str_text(&item), NULL);
		postgres_end(p);
	}
	str_free(&item);
	str_free(&name);
}

/* An inherited column whose default or NOT NULL is not its parent's. */
static void inherited_column(struct postgres *p, const struct object *c, const struct object *parent)
{
	const struct object *same = parent ? column_of(parent, c->name) : NULL;

	if (!same || !has_same(c, same, ATTR_DEFAULT)) {
		const char *value = attr_get(c, ATTR_DEFAULT);

		if (value || same) {
			alter_column(p, c);
			postgres_add(&p->sql, value ? " set default " : " drop default", value, NULL);
			postgres_end(p);
		}
	}
	if (attr_find(c, ATTR_NOT_NULL) && (!same || !attr_find(same, ATTR_NOT_NULL))) {
		alter_column(p, c);
		str_add(&p->sql, " set not null");
		postgres_end(p);
	}
}

static void inherited_columns(struct postgres *p, const struct object *o)
{
	const struct object *c;

	for (c = object_first(o, KIND_COLUMN); c; c = object_after(c, KIND_COLUMN))
		if (is_inherited(c) || lacks_default(c))
			inherited_column(p, c, parent_with(o, c->name));
}

static void row_security(struct postgres *p, const struct object *o)
{
	const char *value = attr_get(o, ATTR_ROW_SECURITY);

	if (value && strcmp(value, "forced only") != 0) {
		str_add(&p->sql, "alter table ");
		postgres_plain_name(&p->sql, o);
		str_add(&p->sql, " enable row level security");
		postgres_end(p);
	}
	if (value && strncmp(value, "forced", 6) == 0) {
		str_add(&p->sql, "alter table ");
		postgres_plain_name(&p->sql, o);
		str_add(&p->sql, " force row level security");
		postgres_end(p);
	}
}

static void replica_identity(struct postgres *p, const struct object *o)
{
	const char *value = attr_get(o, ATTR_REPLICA_IDENTITY);

	if (!value || strncmp(value, "index ", 6) == 0)
		return;
	str_add(&p->sql, "alter table only ");
	postgres_plain_name(&p->sql, o);
	postgres_add(&p->sql, " replica identity ", value, NULL);
	postgres_end(p);
}

void postgres_create_table(struct postgres *p, const struct object *o)
{
	enum table_form form = form_of(o);
	const struct object *c;

	create_statement(p, o, form);
	if (form == FORM_ATTACHED && attr_get(o, ATTR_PARTITION_OF))
		attach(p, o);
	else if (form == FORM_ATTACHED)
		add_parents(p, o);
	else if (attr_get(o, ATTR_INHERITS))
		inherited_columns(p, o);
	for (c = object_first(o, KIND_COLUMN); c; c = object_after(c, KIND_COLUMN))
		postgres_column_rest(p, c);
	for (c = next_part(o->children, KIND_CONSTRAINT); c; c = next_part(c->next, KIND_CONSTRAINT)) {
		if (is_late(c) && !is_inherited(c))
			postgres_create_constraint(p, c);
		postgres_index_marks(p, c);
		postgres_comment(p, c);
	}
	row_security(p, o);
	replica_identity(p, o);
}

void postgres_create_column(struct postgres *p, const struct object *o)
{
	const struct object *of = o->parent;

	postgres_add(&p->sql, "alter ", postgres_word(of), " ", NULL);
	postgres_plain_name(&p->sql, of);
	str_add(&p->sql, of->kind == KIND_TYPE ? " add attribute " : " add column ");
	if (of->kind == KIND_TABLE)
		postgres_if_missing(p);
	postgres_column_text(&p->sql, o, 0);
	postgres_end(p);
	if (of->kind == KIND_TABLE)
		postgres_column_rest(p, o);
	else
		postgres_comment(p, o);
}

/* An inherited column goes with the parent's. */
void postgres_drop_column(struct postgres *p, const struct object *o)
{
	if (is_inherited(o))
		return;
	postgres_add(&p->sql, "alter ", postgres_word(o->parent), " ", NULL);
	postgres_plain_name(&p->sql, o->parent);
	str_add(&p->sql, o->parent->kind == KIND_TYPE ? " drop attribute " : " drop column ");
	str_ident(&p->sql, o->name);
}
