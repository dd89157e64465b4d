/* What stands in the block of a table: its columns with what is said behind them, and its other parts. */
#include <string.h>

#include "compiler/print/print_private.h"

/* A constraint of one column and without a name of its own is said behind the column. */
static int is_inline(struct print *p, const struct object *o, const struct object *column)
{
	const char *columns = attr_get(o, ATTR_COLUMNS);
	struct str name = { 0 };
	int same;

	if (o->kind != KIND_CONSTRAINT || !columns || attr_is(o, ATTR_FORM, "not null") || attr_get(o, ATTR_COMMENT) ||
	    attr_get(o, ATTR_INNER_COMMENT) || attr_find(o, ATTR_ATTACHED_TO) || !form_of_object(o))
		return 0;
	str_ident(&name, column->name);
	same = strcmp(columns, str_text(&name)) == 0;
	str_free(&name);
	return same && print_is_chosen(p, o);
}

/* references users (id) on delete cascade */
static void print_inline(struct print *p, const struct object *o)
{
	struct printed at;

	print_start(&at, o, form_of_object(o));
	at.said[ATTR_COLUMNS] = 1;
	if (at.form->scope != SCOPE_FOREIGN_KEY) {
		str_char(p->out, ' ');
		str_add(p->out, at.form->words);
	}
	print_clauses(p, &at, at.form->scope);
}

/* The columns of a table that was attached as a partition can stand in an order of their own. */
static int has_own_order(struct print *p, const struct object *table)
{
	const struct object *c, *before = NULL, *from;

	if (!attr_find(table, ATTR_PARTITION_OF))
		return 0;
	for (c = object_first(table, KIND_COLUMN); c; c = object_after(c, KIND_COLUMN)) {
		from = column_inherited(p->catalog, table, c->name);
		if (from && before && before->order > from->order)
			return 1;
		before = from ? from : before;
	}
	return 0;
}

/* A column that a parent or type gives as it is need not be said again. */
static int is_given(struct print *p, const struct object *column)
{
	static const enum attr_id looked_at[] = { ATTR_TYPE,       ATTR_NOT_NULL, ATTR_DEFAULT,     ATTR_GENERATED,
		                                  ATTR_COLLATE,    ATTR_STORAGE,  ATTR_COMPRESSION, ATTR_COMMENT,
		                                  ATTR_STATISTICS, ATTR_OPTIONS,  ATTR_FDW_OPTIONS };
	const struct object *from = column_inherited(p->catalog, column->parent, column->name);
	size_t i;

	if (!from || has_own_order(p, column->parent) ||
	    (!attr_find(column, ATTR_INHERITED) && !attr_find(column->parent, ATTR_OF)))
		return 0;
	for (i = 0; i < sizeof(looked_at) / sizeof(looked_at[0]); i++)
		if (!attr_same(column, from, looked_at[i]))
			return 0;
	return 1;
}

/* Its parent has a default, and it has not. */
static int is_without_default(struct print *p, const struct object *column)
{
	const struct object *from = column_inherited(p->catalog, column->parent, column->name);

	return from && attr_get(from, ATTR_DEFAULT) && !attr_get(column, ATTR_DEFAULT) &&
	       !attr_get(column, ATTR_GENERATED) && !attr_get(column, ATTR_IDENTITY);
}

static void print_column(struct print *p, const struct object *column)
{
	struct printed at;
	const struct object *o;

	if (is_given(p, column))
		return;
	print_start(&at, column, form_of_object(column));
	print_declaration(p, &at);
	if (is_without_default(p, column))
		str_add(p->out, " default null");
	for (o = object_first(column->parent, KIND_CONSTRAINT); o; o = object_after(o, KIND_CONSTRAINT))
		if (is_inline(p, o, column))
			print_inline(p, o);
	str_add(p->out, ";\n");
}

/* Is the constraint said behind one of the columns that are printed? */
static int is_said_inline(struct print *p, const struct object *o)
{
	const struct object *column;

	for (column = object_first(o->parent, KIND_COLUMN); column; column = object_after(column, KIND_COLUMN))
		if (is_inline(p, o, column) && !is_given(p, column))
			return 1;
	return 0;
}

/* Another of the partition, attached to none, that would be taken for it. */
static int has_rival(const struct object *o, const struct object *above)
{
	const struct object *other = object_first(o->parent, o->kind);

	while (other && (other == o || attr_find(other, ATTR_ATTACHED_TO) || !index_fits(other, above)))
		other = object_after(other, o->kind);
	return other != NULL;
}

/* Is there something of its own to be said of a partition's key or index? So it is where the one above was made on the
 * partitioned table only, with which nothing else came; and of a key that is attached to a mere index. */
static int is_attached_by_hand(struct print *p, const struct object *o)
{
	static const enum attr_id own[] = { ATTR_OPTIONS, ATTR_TABLESPACE, ATTR_STATISTICS };
	struct str name = { 0 };
	const struct object *table = partition_parent(p->catalog, o->parent), *index = NULL;
	int differs = attr_get(o, ATTR_COMMENT) || attr_get(o, ATTR_INNER_COMMENT);
	size_t i;

	if (table && names_next(attr_get(o, ATTR_ATTACHED_TO), NULL, &name))
		index = catalog_find(p->catalog, table, o->kind, NULL, str_text(&name), NULL);
	str_free(&name);
	for (i = 0; index && i < sizeof(own) / sizeof(own[0]); i++)
		differs |= !attr_same(o, index, own[i]);
	return differs || (table && !index) || (index && (attr_find(index, ATTR_INVALID) || has_rival(o, index)));
}

/* What a parent gives under the name that PostgreSQL chooses. */
static int is_given_part(struct print *p, const struct object *o)
{
	if (!attr_find(o, ATTR_ATTACHED_TO))
		return o->kind == KIND_CONSTRAINT && attr_find(o, ATTR_INHERITED);
	return print_is_chosen(p, o) && !is_attached_by_hand(p, o);
}

void print_part(struct print *p, const struct object *o)
{
	struct printed at;

	if (is_given_part(p, o) ||
	    (o->kind == KIND_CONSTRAINT && o->parent->kind == KIND_TABLE && is_said_inline(p, o)))
		return;
	print_start(&at, o, form_of_object(o));
	if (!at.form) {
		p->unsaid++;
		return;
	}
	print_declaration(p, &at);
	str_add(p->out, ";\n");
}

static const enum kind table_parts[] = { KIND_CONSTRAINT, KIND_INDEX, KIND_RULE, KIND_TRIGGER, KIND_POLICY };

void print_table_block(struct print *p, const struct object *o)
{
	const struct object *part;
	size_t i;

	for (part = object_first(o, KIND_COLUMN); part; part = object_after(part, KIND_COLUMN))
		print_column(p, part);
	if (object_first(o, KIND_POLICY) &&
	    !attr_find(o, ATTR_ROW_SECURITY)) { /* policies enable it unless this is said */
		print_indent(p);
		str_add(p->out, "row security disabled;\n");
	}
	for (i = 0; i < sizeof(table_parts) / sizeof(table_parts[0]); i++)
		for (part = object_first(o, table_parts[i]); part; part = object_after(part, table_parts[i]))
			print_part(p, part);
	print_grants(p, o, 1);
	for (part = object_first(o, KIND_COLUMN); part; part = object_after(part, KIND_COLUMN))
		print_grants(p, part, 0);
}
