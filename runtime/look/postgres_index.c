/* Rows of constraints and indexes. Both are put together from their structure; the server prints expressions only. */
#include <stdlib.h>
#include <string.h>

#include "runtime/look/postgres.h"

struct opclass {
	uint32_t method;
	uint32_t type;
	int is_default;
	int is_for_others; /* its type is preferred or polymorphic */
	const char *name;  /* qualified where it is not the system's */
};

static const char *action_word(char action)
{
	switch (action) {
	case 'r':
		return "restrict";
	case 'c':
		return "cascade";
	case 'n':
		return "set null";
	default:
		return "set default";
	}
}

static void set_columns(struct look *l, struct object *o, enum attr_id id, const struct relation *r,
                        const char *numbers)
{
	if (!numbers)
		return;
	str_clear(&l->text);
	look_columns(&l->text, r, numbers);
	look_set_text(l, o, id);
}

static const char *form_of(char contype)
{
	static const struct {
		char contype;
		const char *form;
	} rows[] = { { 'p', "primary key" }, { 'u', "unique" },  { 'f', "foreign key" },
		     { 'c', "check" },       { 'x', "exclude" }, { 'n', "not null" } };
	size_t i;

	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (rows[i].contype == contype)
			return rows[i].form;
	return NULL;
}

enum constraint_column {
	OID,
	TABLE,
	DOMAIN,
	NAME,
	TYPE,
	FLAGS,
	INDEX,
	PARENT,
	COLUMNS,
	REF_TABLE,
	REF_COLUMNS,
	ON_UPDATE,
	ON_DELETE,
	MATCH,
	SET_COLUMNS,
	EXPRESSION,
	LENT,
	OPERATORS
};
enum constraint_flag {
	IS_DEFERRABLE = 1,
	IS_DEFERRED = 2,
	NOT_VALID = 4,
	NO_INHERIT = 8,
	NOT_LOCAL = 16,
	TEMPORAL = 32,
	NOT_ENFORCED = 64
};

static void set_reference(struct look *l, struct object *o, const char *const *v)
{
	const struct relation *to = look_relation(l, v[REF_TABLE]);

	if (!to)
		return;
	str_clear(&l->text);
	str_qualified(&l->text, to->schema, to->name);
	look_set_text(l, o, ATTR_REF_TABLE);
	set_columns(l, o, ATTR_REF_COLUMNS, to, v[REF_COLUMNS]);
	if (v[ON_UPDATE])
		look_set(l, o, ATTR_ON_UPDATE, action_word(*v[ON_UPDATE]));
	if (v[ON_DELETE])
		look_set(l, o, ATTR_ON_DELETE, action_word(*v[ON_DELETE]));
	if (v[MATCH])
		look_set(l, o, ATTR_MATCH, "full");
}

static void set_flags(struct look *l, struct object *o, uint32_t flags, char type)
{
	look_flag(l, o, ATTR_DEFERRABLE, flags & IS_DEFERRABLE);
	look_flag(l, o, ATTR_INITIALLY_DEFERRED, flags & IS_DEFERRED);
	look_flag(l, o, ATTR_NOT_ENFORCED, flags & NOT_ENFORCED);
	/* what is not enforced is never valid, and keys are never inherited by the tables below */
	look_flag(l, o, ATTR_NOT_VALID, (flags & NOT_VALID) && !(flags & NOT_ENFORCED));
	look_flag(l, o, ATTR_NO_INHERIT, (flags & NO_INHERIT) && (type == 'c' || type == 'n'));
	look_flag(l, o, ATTR_INHERITED, flags & NOT_LOCAL);
	look_flag(l, o, ATTR_PERIOD, flags & TEMPORAL);
}

/* From version 18 on each NOT NULL is a constraint: one of note only where its name or a flag is. */
static int is_plain_not_null(struct look *l, const char *const *v, const struct relation *r,
                             const struct object *parent)
{
	const char *numbers = v[COLUMNS];
	long number = 0;

	if (*v[TYPE] != 'n')
		return 0;
	if (!r)
		return look_has_made_name(l, v[NAME], parent->name, NULL, "not_null");
	if (look_oid(v[FLAGS]) & (NOT_VALID | NO_INHERIT | NOT_LOCAL))
		return !(look_oid(v[FLAGS]) & (NOT_VALID | NO_INHERIT));
	return look_number(&numbers, &number) && number > 0 && (uint32_t)number <= r->column_count &&
	       r->columns[number].name && look_has_made_name(l, v[NAME], r->name, r->columns[number].name, "not_null");
}

void look_constraint(struct look *l, const char *const *v)
{
	const struct relation *r = look_relation(l, v[TABLE]);
	struct object *parent = r ? r->object : look_object(l, PG_TYPE, look_oid(v[DOMAIN]), 0);
	struct object *o;

	if (!parent || look_is_member(l, PG_CONSTRAINT, look_oid(v[OID])) || is_plain_not_null(l, v, r, parent))
		return;
	o = look_add(l, PG_CONSTRAINT, look_oid(v[OID]), parent, KIND_CONSTRAINT, NULL, v[NAME], NULL);
	look_set(l, o, ATTR_FORM, form_of(*v[TYPE]));
	if (*v[TYPE] != 'c' && *v[TYPE] != 'x')
		set_columns(l, o, ATTR_COLUMNS, r, v[COLUMNS]);
	if (*v[TYPE] == 'f')
		set_reference(l, o, v);
	else if (look_oid(v[INDEX]))
		look_put(l, &l->objects, PG_CLASS, look_oid(v[INDEX]), o);
	set_columns(l, o, ATTR_ON_DELETE_COLUMNS, r, v[SET_COLUMNS]);
	look_printed(l, o,
	             &(struct look_printed){ PG_CONSTRAINT, look_oid(v[OID]), ATTR_EXPR, r, v[EXPRESSION], v[LENT] });
	set_flags(l, o, look_oid(v[FLAGS]), *v[TYPE]);
	if (v[OPERATORS])
		look_put(l, &l->exclusions, PG_CLASS, look_oid(v[INDEX]), mem_text(&l->mem, v[OPERATORS]));
}

void look_opclass_name(struct look *l, const char *const *v)
{
	enum { CLASS, METHOD, SCHEMA, NAME_OF, FOR_TYPE, DEFAULT, FOR_OTHERS };
	struct opclass *c = mem_alloc(&l->mem, sizeof(*c));

	if (!c)
		return;
	c->method = look_oid(v[METHOD]);
	c->type = look_oid(v[FOR_TYPE]);
	c->is_default = look_true(v[DEFAULT]);
	c->is_for_others = look_true(v[FOR_OTHERS]);
	str_clear(&l->text);
	str_qualified(&l->text, look_name(l, PG_NAMESPACE, v[SCHEMA]), v[NAME_OF]);
	c->name = mem_text(&l->mem, str_text(&l->text));
	look_put(l, &l->opclasses, PG_OPCLASS, look_oid(v[CLASS]), c);
	if (c->is_default) /* found by method and type as well */
		look_put(l, &l->opclasses, c->method, c->type, c);
}

enum index_flag { IS_UNIQUE = 1, IS_INVALID = 2, IS_CLUSTERED = 4, IS_IDENTITY = 8, NOT_DISTINCT = 16 };

/* An index while it is put together: where its parallel lists stand. */
struct index {
	uint32_t oid;
	const struct relation *table;
	const char *columns, *classes, *collations, *orders;
	const char *elements;  /* as the server prints them, where there are expressions */
	const char *operators; /* of an exclusion constraint */
	long number;           /* of the element, from 1 */
};

/* Does the class go without saying for a column of the type? */
static int is_default_class(const struct look *l, const struct opclass *c, uint32_t type)
{
	if (!c->is_default)
		return 0;
	return c->type == type || (c->is_for_others && !look_find(&l->opclasses, c->method, type));
}

/* Names and numbers stand as they are, all else as a literal: (siglen='32'). */
static void add_class_options(struct str *s, const char *options)
{
	struct str item = { 0 };
	const char *separator = " (";

	while ((options = look_item(options, &item))) {
		char *value = strchr(item.data, '=');

		if (!value)
			continue;
		*value++ = '\0';
		str_add(s, separator);
		str_ident(s, item.data);
		str_char(s, '=');
		if (ident_is_plain(value))
			str_add(s, value);
		else
			str_literal(s, value, 1);
		separator = ", ";
	}
	str_char(s, ')');
	str_free(&item);
}

static void add_class(struct look *l, struct str *s, const struct index *x, uint32_t class, const struct column *column)
{
	const struct opclass *c = look_find(&l->opclasses, PG_OPCLASS, class);
	const struct column_extra *extra = look_find(&l->index_columns, x->oid, (uint32_t)x->number);
	const char *options = extra ? extra->options : NULL;

	if (c && (options || !is_default_class(l, c, look_base_type(l, column->type->oid))))
		str_printf(s, " %s", c->name);
	if (options)
		add_class_options(s, options);
}

static void add_order(struct str *s, long order)
{
	enum { DESC = 1, NULLS_FIRST = 2 };

	if (order & DESC)
		str_add(s, order & NULLS_FIRST ? " DESC" : " DESC NULLS LAST");
	else if (order & NULLS_FIRST)
		str_add(s, " NULLS FIRST");
}

static void add_column_element(struct look *l, struct str *s, const struct index *x, const struct column *column,
                               long class, long collation, long order)
{
	const char *name;

	str_ident(s, column->name);
	if (collation && (uint32_t)collation != column->collation) {
		name = look_find(&l->collations, PG_COLLATION, (uint32_t)collation);
		str_printf(s, " COLLATE %s", name ? name : "\"default\"");
	}
	add_class(l, s, x, (uint32_t) class, column);
	add_order(s, order);
}

/* Behind the outer one of two pairs of parentheses, "((a + b))"; what else there is as it stands. */
static const char *add_twice_bracketed(struct str *s, const char *element)
{
	const char *inner = element + 1, *end;

	if (element[0] != '(' || element[1] != '(')
		return element;
	end = look_step(inner);
	if (*end != ')')
		return element;
	str_add_bytes(s, inner, (size_t)(end - inner));
	return end + 1;
}

/* The next element of "a, lower(b) DESC, ((c + d))" goes into `s`, where that is not NULL; gives the rest. */
static const char *next_element(struct str *s, const char *elements)
{
	const char *end = elements;

	while (*end && *end != ',' && *end != ')')
		end = look_step(end);
	if (s) {
		elements = add_twice_bracketed(s, elements);
		str_add_bytes(s, elements, (size_t)(end - elements));
	}
	return *end == ',' ? end + 1 + strspn(end + 1, " ") : end;
}

/* " WITH =", and on to the next operator. */
static void add_operator(struct str *s, const char **operators)
{
	struct str item = { 0 };

	*operators = look_item(*operators, &item);
	str_printf(s, " WITH %s", str_text(&item));
	str_free(&item);
}

static void add_elements(struct look *l, struct str *s, struct index *x, long count)
{
	long number, class, collation, order;

	for (x->number = 1;
	     x->number <= count && look_number(&x->columns, &number) && look_number(&x->classes, &class) &&
	     look_number(&x->collations, &collation) && look_number(&x->orders, &order);
	     x->number++) {
		str_add(s, x->number > 1 ? ", " : "");
		if (number > 0 && (uint32_t)number <= x->table->column_count && x->table->columns[number].name) {
			add_column_element(l, s, x, &x->table->columns[number], class, collation, order);
			if (x->elements)
				x->elements = next_element(NULL, x->elements);
		} else if (x->elements) {
			x->elements = next_element(s, x->elements);
		}
		if (x->operators)
			add_operator(s, &x->operators);
	}
}

/* "2 500, 3 100": the columns that have statistics targets of their own. */
static void set_statistics(struct look *l, struct object *o, uint32_t index, long count)
{
	long i;

	if (!l->index_columns.count)
		return;
	str_clear(&l->text);
	for (i = 1; i <= count; i++) {
		const struct column_extra *c = look_find(&l->index_columns, index, (uint32_t)i);

		if (c && c->statistics)
			str_printf(&l->text, "%s%ld %s", l->text.length ? ", " : "", i, c->statistics);
	}
	look_set_text(l, o, ATTR_STATISTICS);
}

static void mark_table(struct look *l, struct object *table, const char *name, uint32_t flags)
{
	str_clear(&l->text);
	if (flags & IS_CLUSTERED) {
		str_ident(&l->text, name);
		look_set_text(l, table, ATTR_CLUSTER_ON);
	}
	if (flags & IS_IDENTITY) {
		str_add(&l->text, "index ");
		str_ident(&l->text, name);
		look_set_text(l, table, ATTR_REPLICA_IDENTITY);
	}
}

enum index_value {
	X_OID,
	X_TABLE,
	X_NAME,
	X_METHOD,
	X_TABLESPACE,
	X_OPTIONS,
	X_FLAGS,
	X_KEYS,
	X_COLUMNS,
	X_CLASSES,
	X_COLLATIONS,
	X_ORDERS,
	X_WHERE,
	X_LENT,
	X_DEFINITION
};

/* Elements of an index, or of an exclusion constraint; then the columns it only carries. */
static void set_elements(struct look *l, struct object *o, struct index *x, const char *const *v)
{
	enum { BTREE = 403 };
	long keys = (long)look_oid(v[X_KEYS]);

	str_clear(&l->text);
	if (o->kind == KIND_INDEX || x->operators) {
		add_elements(l, &l->text, x, keys);
		look_set_text(l, o, ATTR_ELEMENTS);
		if (look_oid(v[X_METHOD]) != BTREE)
			look_set(l, o, ATTR_METHOD, look_name(l, PG_AM, v[X_METHOD]));
		look_printed(l, o,
		             &(struct look_printed){ PG_CLASS, x->oid, ATTR_WHERE, x->table, v[X_WHERE], v[X_LENT] });
	} else {
		long number;

		while (keys-- > 0)
			look_number(&x->columns, &number);
	}
	look_columns(&l->text, x->table, x->columns);
	look_set_text(l, o, ATTR_INCLUDE);
}

static const char *printed_elements(const char *definition)
{
	const char *open = definition;

	while (open && *open && *open != '(')
		open = look_step(open);
	return open && *open ? open + 1 : NULL;
}

void look_index(struct look *l, const char *const *v)
{
	const struct relation *table = look_relation(l, v[X_TABLE]);
	uint32_t oid = look_oid(v[X_OID]), flags = look_oid(v[X_FLAGS]);
	struct object *o = look_object(l, PG_CLASS, oid, 0); /* a constraint's */
	struct index x = { oid, table, v[X_COLUMNS], v[X_CLASSES], v[X_COLLATIONS], v[X_ORDERS], NULL, NULL, 0 };
	const char *tablespace = look_name(l, PG_TABLESPACE, v[X_TABLESPACE]);

	if (!table || !table->object || look_is_member(l, PG_CLASS, oid))
		return;
	if (!o) {
		o = look_add(l, PG_CLASS, oid, table->object, KIND_INDEX, NULL, v[X_NAME], NULL);
		look_flag(l, o, ATTR_UNIQUE, flags & IS_UNIQUE);
	}
	if (!o)
		return;
	x.elements = printed_elements(v[X_DEFINITION]);
	x.operators = look_find(&l->exclusions, PG_CLASS, oid);
	set_elements(l, o, &x, v);
	look_options_text(l, o, v[X_OPTIONS], "");
	str_clear(&l->text);
	if (tablespace)
		str_ident(&l->text, tablespace);
	look_set_text(l, o, ATTR_TABLESPACE);
	look_flag(l, o, ATTR_INVALID, flags & IS_INVALID);
	look_flag(l, o, ATTR_NULLS_NOT_DISTINCT, flags & NOT_DISTINCT);
	set_statistics(l, o, oid, (long)look_oid(v[X_KEYS]));
	if (flags & (IS_CLUSTERED | IS_IDENTITY))
		mark_table(l, table->object, v[X_NAME], flags);
}
