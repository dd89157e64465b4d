/* Types and sequences of PostgreSQL: enum, composite, base, shell, domain, range, collation, sequence. */
#include <string.h>
#include <strings.h>

#include "compiler/postgres/postgres.h"

/* The lines of the definition as a list in brackets; `first` is an item put before them, NULL for none. */
static void definition_list(struct str *s, const struct object *o, const char *first)
{
	const char *text = attr_get(o, ATTR_DEFINITION);
	struct str line = { 0 };
	const char *separator = "\n    ";

	str_add(s, " (");
	if (first) {
		postgres_add(s, separator, first, NULL);
		separator = ",\n    ";
	}
	while ((text = postgres_next_line(text, &line))) {
		postgres_add(s, separator, str_text(&line), NULL);
		separator = ",\n    ";
	}
	str_add(s, "\n)");
	str_free(&line);
}

void postgres_create_enum(struct postgres *p, const struct object *o)
{
	const struct object *label;
	const char *separator = "";

	postgres_unless_there(p, o);
	str_add(&p->sql, "create type ");
	postgres_plain_name(&p->sql, o);
	str_add(&p->sql, " as enum (");
	for (label = object_first(o, KIND_LABEL); label; label = object_after(label, KIND_LABEL)) {
		str_add(&p->sql, separator);
		postgres_literal(&p->sql, label->name);
		separator = ", ";
	}
	str_add(&p->sql, ")");
	postgres_end(p);
}

/* A label on its own, for an enum that is there: behind the one before it in the declaration. */
void postgres_create_label(struct postgres *p, const struct object *o)
{
	const struct object *label, *before = NULL, *after = object_after(o, KIND_LABEL);

	for (label = object_first(o->parent, KIND_LABEL); label && label != o; label = object_after(label, KIND_LABEL))
		before = label;
	str_add(&p->sql, "alter type ");
	postgres_plain_name(&p->sql, o->parent);
	str_add(&p->sql, " add value ");
	postgres_if_missing(p);
	postgres_literal(&p->sql, o->name);
	if (before || after) {
		str_add(&p->sql, before ? " after " : " before ");
		postgres_literal(&p->sql, before ? before->name : after->name);
	}
}

static void create_composite(struct postgres *p, const struct object *o)
{
	const struct object *column;
	const char *separator = "\n    ";

	str_add(&p->sql, " as (");
	for (column = object_first(o, KIND_COLUMN); column; column = object_after(column, KIND_COLUMN)) {
		str_add(&p->sql, separator);
		str_ident(&p->sql, column->name);
		postgres_clause(&p->sql, column, ATTR_TYPE, "");
		postgres_clause(&p->sql, column, ATTR_COLLATE, "collate");
		separator = ",\n    ";
	}
	str_add(&p->sql, "\n)");
}

void postgres_create_type(struct postgres *p, const struct object *o)
{
	if (attr_is(o, ATTR_FORM, "shell") && p->mode == CREATE_IF_MISSING)
		str_add(&p->unless, "select from pg_type where typname = ");
	if (p->unless.length) {
		postgres_literal(&p->unless, o->name);
		str_add(&p->unless, " and typnamespace = to_regnamespace(");
		postgres_literal(&p->unless, o->schema);
		str_add(&p->unless, ")");
	} else {
		postgres_unless_there(p, o);
	}
	str_add(&p->sql, "create type ");
	postgres_plain_name(&p->sql, o);
	if (attr_is(o, ATTR_FORM, "base"))
		definition_list(&p->sql, o, NULL);
	else if (!attr_is(o, ATTR_FORM, "shell"))
		create_composite(p, o);
	postgres_end(p);
	postgres_column_comments(p, o);
}

static int is_made_later(const struct object *constraint)
{
	return attr_find(constraint, ATTR_NOT_VALID) || !postgres_is_part(constraint);
}

/* From version 18 on NOT NULL can have a name. */
static int has_not_null_constraint(const struct object *domain)
{
	const struct object *c = object_first(domain, KIND_CONSTRAINT);

	while (c && !attr_is(c, ATTR_FORM, "not null"))
		c = object_after(c, KIND_CONSTRAINT);
	return c != NULL;
}

static void domain_constraints(struct postgres *p, const struct object *o)
{
	const struct object *c;

	for (c = object_first(o, KIND_CONSTRAINT); c; c = object_after(c, KIND_CONSTRAINT)) {
		if (!is_made_later(c)) {
			str_add(&p->sql, "\n    ");
			postgres_constraint_text(&p->sql, c);
		}
	}
}

void postgres_create_domain(struct postgres *p, const struct object *o)
{
	const struct object *c;

	postgres_unless_there(p, o);
	str_add(&p->sql, "create domain ");
	postgres_plain_name(&p->sql, o);
	postgres_clause(&p->sql, o, ATTR_TYPE, "as");
	postgres_clause(&p->sql, o, ATTR_COLLATE, "collate");
	postgres_clause(&p->sql, o, ATTR_DEFAULT, "default");
	if (!has_not_null_constraint(o))
		postgres_flag(&p->sql, o, ATTR_NOT_NULL, "not null");
	domain_constraints(p, o);
	postgres_end(p);
	for (c = object_first(o, KIND_CONSTRAINT); c; c = object_after(c, KIND_CONSTRAINT)) {
		if (!postgres_is_part(c))
			continue;
		if (attr_find(c, ATTR_NOT_VALID))
			postgres_create_constraint(p, c);
		postgres_comment(p, c);
	}
}

void postgres_create_range(struct postgres *p, const struct object *o)
{
	struct str first = { 0 };

	postgres_unless_there(p, o);
	str_add(&p->sql, "create type ");
	postgres_plain_name(&p->sql, o);
	str_add(&p->sql, " as range");
	postgres_add(&first, "subtype = ", attr_get(o, ATTR_TYPE) ? attr_get(o, ATTR_TYPE) : "text", NULL);
	if (attr_get(o, ATTR_COLLATE))
		postgres_add(&first, ",\n    collation = ", attr_get(o, ATTR_COLLATE), NULL);
	definition_list(&p->sql, o, str_text(&first));
	str_free(&first);
}

void postgres_create_collation(struct postgres *p, const struct object *o)
{
	str_add(&p->sql, "create collation ");
	postgres_if_missing(p);
	postgres_plain_name(&p->sql, o);
	definition_list(&p->sql, o, NULL);
}

void postgres_create_ts(struct postgres *p, const struct object *o)
{
	postgres_unless_there(p, o);
	postgres_add(&p->sql, "create ", postgres_word(o), " ", NULL);
	postgres_plain_name(&p->sql, o);
	definition_list(&p->sql, o, NULL);
}

void postgres_create_aggregate(struct postgres *p, const struct object *o)
{
	const char *arguments = attr_get(o, ATTR_ARGUMENTS);
	const char *parallel = attr_get(o, ATTR_PARALLEL);
	struct str first = { 0 };

	postgres_create_word(p, o);
	str_add(&p->sql, "aggregate ");
	postgres_plain_name(&p->sql, o);
	arguments = arguments ? arguments : o->signature;
	postgres_add(&p->sql, "(", *arguments ? arguments : "*", ")", NULL);
	if (parallel)
		postgres_add(&first, "parallel = ", parallel, NULL);
	definition_list(&p->sql, o, parallel ? str_text(&first) : NULL);
	str_free(&first);
}

/* The operator's own words first, then leftarg and rightarg from the signature: "integer, NONE". */
void postgres_create_operator(struct postgres *p, const struct object *o)
{
	struct str side = { 0 }, first = { 0 };
	const char *rest = postgres_next_item(o->signature, &side);
	const char *separator = "";

	postgres_unless_there(p, o);
	str_add(&p->sql, "create operator ");
	str_ident(&p->sql, o->schema);
	postgres_add(&p->sql, ".", o->name, NULL);
	if (rest && strcasecmp(str_text(&side), "none") != 0) {
		postgres_add(&first, "leftarg = ", str_text(&side), NULL);
		separator = ",\n    ";
	}
	rest = postgres_next_item(rest, &side);
	if (rest && strcasecmp(str_text(&side), "none") != 0)
		postgres_add(&first, separator, "rightarg = ", str_text(&side), NULL);
	definition_list(&p->sql, o, str_text(&first));
	str_free(&side);
	str_free(&first);
}

static int is_made_by_functions(const struct object *type)
{
	return type->kind == KIND_RANGE || (type->kind == KIND_TYPE && attr_is(type, ATTR_FORM, "base"));
}

int postgres_is_made_by(const struct object *type, const struct object *function)
{
	return is_made_by_functions(type) && postgres_needs(type, function);
}

/* A type and the functions it is made by need each other: they go together. */
void postgres_drop_type(struct postgres *p, const struct object *o)
{
	size_t i;
	int together = 0;

	for (i = 0; i < o->dep_count; i++)
		together |= o->deps[i]->kind == KIND_FUNCTION && postgres_needs(o->deps[i], o);
	postgres_drop_plainly(p, o, "", together ? " cascade" : "");
}

void postgres_create_shells(struct postgres *p, const struct object *function)
{
	size_t i;

	for (i = 0; i < function->dep_count; i++) {
		const struct object *type = object_top(function->deps[i]);
		enum create_mode mode = p->mode;

		if (!postgres_is_made_by(type, function))
			continue;
		p->mode = CREATE_IF_MISSING; /* another function of the type may have made it */
		str_add(&p->unless, "select from pg_type where typname = ");
		postgres_literal(&p->unless, type->name);
		str_add(&p->unless, " and typnamespace = to_regnamespace(");
		postgres_literal(&p->unless, type->schema);
		str_add(&p->unless, ")");
		str_add(&p->sql, "create type ");
		postgres_plain_name(&p->sql, type);
		postgres_end(p);
		p->mode = mode;
	}
}

static void sequence_number(struct str *s, const struct object *o, enum attr_id id, const char *word)
{
	const char *value = attr_get(o, id);

	if (value)
		postgres_add(s, " ", word, " ", value, NULL);
}

void postgres_sequence_options(struct str *s, const struct object *o, const char *opening, const char *closing)
{
	struct str list = { 0 };

	postgres_clause(&list, o, ATTR_SEQUENCE_NAME, "sequence name");
	sequence_number(&list, o, ATTR_START, "start with");
	sequence_number(&list, o, ATTR_INCREMENT, "increment by");
	sequence_number(&list, o, ATTR_MINVALUE, "minvalue");
	sequence_number(&list, o, ATTR_MAXVALUE, "maxvalue");
	sequence_number(&list, o, ATTR_CACHE, "cache");
	postgres_flag(&list, o, ATTR_CYCLE, "cycle");
	if (list.length)
		postgres_add(s, opening, str_text(&list) + 1, closing, NULL);
	s->failed |= list.failed;
	str_free(&list);
}

void postgres_owner_table(struct str *table, const char *owned_by)
{
	size_t end = strlen(owned_by), i;
	int quoted = 0;

	for (i = 0; owned_by[i]; i++) {
		if (owned_by[i] == '"')
			quoted = !quoted;
		else if (owned_by[i] == '.' && !quoted)
			end = i;
	}
	str_clear(table);
	str_add_bytes(table, owned_by, end);
}

static void own(struct postgres *p, const struct object *sequence)
{
	str_add(&p->sql, "alter sequence ");
	postgres_plain_name(&p->sql, sequence);
	postgres_clause(&p->sql, sequence, ATTR_OWNED_BY, "owned by");
	postgres_end(p);
}

static int needs(const struct object *o, const struct object *needed)
{
	size_t i;

	for (i = 0; i < o->dep_count; i++)
		if (o->deps[i] == needed)
			return 1;
	return 0;
}

/* Sequences that a default of the table uses are made before it; they get their owner here. */
static void own_needed(struct postgres *p, const struct object *part, const char *table)
{
	struct str owner = { 0 };
	size_t i;

	for (i = 0; i < part->dep_count; i++) {
		const struct object *sequence = part->deps[i];

		if (sequence->kind != KIND_SEQUENCE || !attr_get(sequence, ATTR_OWNED_BY))
			continue;
		if (part->parent && needs(part->parent, sequence))
			continue; /* done with the table's */
		postgres_owner_table(&owner, attr_get(sequence, ATTR_OWNED_BY));
		if (strcmp(str_text(&owner), table) == 0)
			own(p, sequence);
	}
	str_free(&owner);
}

static void own_sequences(struct postgres *p, const struct object *table)
{
	const struct object *column;
	struct str name = { 0 };

	postgres_plain_name(&name, table);
	own_needed(p, table, str_text(&name));
	for (column = object_first(table, KIND_COLUMN); column; column = object_after(column, KIND_COLUMN))
		own_needed(p, column, str_text(&name));
	str_free(&name);
}

/* The table was there before. */
static void own_by_table(struct postgres *p, const struct object *sequence)
{
	const char *owned_by = attr_get(sequence, ATTR_OWNED_BY);
	const struct object *table = NULL;
	struct str name = { 0 };

	if (owned_by) {
		postgres_owner_table(&name, owned_by);
		table = postgres_needed(sequence, KIND_NONE, str_text(&name));
	}
	if (table && !postgres_needs(table, sequence))
		own(p, sequence);
	str_free(&name);
}

void postgres_link_sequences(struct postgres *p, const struct object *o)
{
	if (o->kind == KIND_SEQUENCE)
		own_by_table(p, o);
	else if (o->kind == KIND_TABLE)
		own_sequences(p, o);
}

void postgres_create_sequence(struct postgres *p, const struct object *o)
{
	str_add(&p->sql, "create ");
	if (attr_find(o, ATTR_UNLOGGED))
		str_add(&p->sql, "unlogged ");
	str_add(&p->sql, "sequence ");
	postgres_if_missing(p);
	postgres_plain_name(&p->sql, o);
	postgres_clause(&p->sql, o, ATTR_TYPE, "as");
	postgres_sequence_options(&p->sql, o, " ", "");
	postgres_end(p);
}

/* One that is owned may have gone with its table. */
void postgres_drop_sequence(struct postgres *p, const struct object *o)
{
	postgres_drop_plainly(p, o, attr_get(o, ATTR_OWNED_BY) ? "if exists " : "", "");
}
