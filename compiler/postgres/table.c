/*
 * Tables of PostgreSQL: CREATE TABLE in its forms (plain, typed, inheriting, partition, foreign) and the statements
 * that follow it, for what CREATE TABLE has no words.
 */
#include <string.h>

#include "compiler/postgres/postgres.h"
#include "compiler/resolve/names.h"

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

/* Columns that come from elsewhere are listed only for what they have beyond it. */
static int has_own_options(const struct object *c, const struct object *parent)
{
	const struct object *same = column_of(parent, c->name);

	if (same)
		return !attr_same(c, same, ATTR_DEFAULT) || !attr_same(c, same, ATTR_NOT_NULL) ||
		       !attr_same(c, same, ATTR_IDENTITY) || !attr_same(c, same, ATTR_GENERATED);
	return attr_get(c, ATTR_DEFAULT) || attr_find(c, ATTR_NOT_NULL) || attr_get(c, ATTR_IDENTITY) ||
	       attr_get(c, ATTR_GENERATED);
}

static void add_options_line(struct lines *l, const struct object *c, const struct object *parent)
{
	const struct object *same = column_of(parent, c->name);

	begin_line(l);
	postgres_padded_name(l->sql, c, l->width);
	str_add(l->sql, " with options");
	if (same && attr_get(same, ATTR_DEFAULT) && !attr_get(c, ATTR_DEFAULT))
		str_add(l->sql, " default null");
	postgres_column_options(l->sql, c);
}

static void column_lines(struct lines *l, const struct object *o, enum table_form form)
{
	const struct object *parent = form == FORM_PARTITION ? postgres_partition_parent(o) : NULL;
	const struct object *c;

	for (c = object_first(o, KIND_COLUMN); c; c = object_after(c, KIND_COLUMN)) {
		if (form == FORM_TYPED || form == FORM_PARTITION) {
			if (has_own_options(c, parent))
				add_options_line(l, c, parent);
		} else if (form == FORM_ATTACHED || !attr_find(c, ATTR_INHERITED)) {
			begin_line(l);
			postgres_column_text(l->sql, c, l->width);
			if (form == FORM_PLAIN && postgres_lacks_default(c))
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
		    attr_same(c, other, ATTR_COLUMNS))
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
	return form == FORM_ATTACHED || !attr_find(c, ATTR_INHERITED);
}

static void constraint_lines(struct lines *l, const struct object *o, enum table_form form)
{
	const struct object *c;

	for (c = postgres_next_part(o->children, KIND_CONSTRAINT); c;
	     c = postgres_next_part(c->next, KIND_CONSTRAINT)) {
		if (is_in_create(c, form)) {
			begin_line(l);
			postgres_constraint_text(l->sql, c);
		}
	}
}

/* The list of columns and constraints; `always` an empty one too. */
static void table_list(struct str *s, const struct object *o, enum table_form form, int always)
{
	struct lines l = { .sql = s, .separator = " (\n    ", .width = postgres_column_width(o) };
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
		postgres_bound(s, o);
	table_clauses(s, o, form);
	postgres_end(p);
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
	enum table_form form = postgres_table_form(o);
	const struct object *c;

	create_statement(p, o, form);
	postgres_below_parents(p, o, form);
	for (c = object_first(o, KIND_COLUMN); c; c = object_after(c, KIND_COLUMN))
		postgres_column_rest(p, c);
	for (c = postgres_next_part(o->children, KIND_CONSTRAINT); c;
	     c = postgres_next_part(c->next, KIND_CONSTRAINT)) {
		if (is_late(c) && !attr_find(c, ATTR_INHERITED))
			postgres_create_constraint(p, c);
		postgres_index_marks(p, c);
		postgres_comment(p, c);
	}
	row_security(p, o);
	replica_identity(p, o);
}
