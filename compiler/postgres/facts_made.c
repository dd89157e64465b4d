/*
 * Objects that nobody declares and PostgreSQL has all the same: the sequence of a serial column, the function and
 * trigger of @touch, the family that an operator class brings along. The catalog of facts goes in, they are added to
 * it.
 */
#include <stdio.h>
#include <string.h>

#include "compiler/postgres/facts.h"

/* ---- serial ---- */

/* A name for a relation that is free in the schema: as PostgreSQL does, with a number where it is taken. */
static const char *free_name(struct facts *f, const char *schema, const char *table, const char *column,
                             const char *label)
{
	static const enum kind relations[] = { KIND_SEQUENCE, KIND_TABLE, KIND_VIEW, KIND_MATVIEW, KIND_TYPE };
	char numbered[32] = "";
	unsigned number = 0;
	int taken;

	do {
		size_t i;

		str_clear(&f->text);
		if (number)
			snprintf(numbered, sizeof(numbered), "%s%u", label, number);
		postgres_made_name(&f->text, table, column, number ? numbered : label);
		for (taken = 0, i = 0; i < sizeof(relations) / sizeof(relations[0]); i++)
			taken |= catalog_find(f->out, NULL, relations[i], schema, str_text(&f->text), NULL) != NULL;
		number++;
	} while (taken && number < 1000);
	return mem_text(f->out->mem, str_text(&f->text));
}

static const struct {
	const char *serial;
	const char *type;
} serials[] = { { "smallserial", "smallint" }, { "serial", "integer" }, { "bigserial", "bigint" } };

static void set_serial_default(struct facts *f, struct object *column, const struct object *sequence)
{
	struct str name = { 0 };

	str_clear(&f->text);
	postgres_plain_name(&name, sequence);
	str_add(&f->text, "nextval(");
	postgres_literal(&f->text, str_text(&name));
	str_add(&f->text, "::regclass)");
	attr_set(f->out, column, ATTR_DEFAULT, str_text(&f->text));
	str_free(&name);
}

static void make_serial(struct facts *f, struct object *column, const char *type)
{
	const struct object *table = column->parent;
	const char *name = free_name(f, table->schema, table->name, column->name, "seq");
	struct object *sequence;

	if (attr_get(column, ATTR_DEFAULT) || attr_get(column, ATTR_IDENTITY) || attr_get(column, ATTR_GENERATED)) {
		diag_add(f->diag, DIAG_SERIAL_HERE, column->at, object_end(column),
		         "%s is serial and has a default of another kind", column->name);
		return;
	}
	sequence = name ? catalog_add(f->out, NULL, KIND_SEQUENCE, table->schema, name, NULL) : NULL;
	if (!sequence)
		return;
	sequence->at = column->at;
	attr_set(f->out, sequence, ATTR_MODULE, attr_get(table, ATTR_MODULE));
	if (strcmp(type, "bigint") != 0)
		attr_take(f->out, sequence, ATTR_TYPE, type);
	str_clear(&f->text);
	postgres_column_name(&f->text, column);
	attr_set(f->out, sequence, ATTR_OWNED_BY, str_text(&f->text));
	attr_take(f->out, column, ATTR_TYPE, type);
	attr_take(f->out, column, ATTR_NOT_NULL, "yes");
	set_serial_default(f, column, sequence);
	object_depend(f->out, column, sequence);
}

void postgres_make_serial(struct facts *f, struct object *o)
{
	size_t i;

	for (i = 0; i < sizeof(serials) / sizeof(serials[0]); i++) {
		if (attr_is(o, ATTR_TYPE, serials[i].serial)) {
			make_serial(f, o, serials[i].type);
			return;
		}
	}
}

/* ---- @touch ---- */

/* One function a schema and column name: "touch_updated_at". */
static struct object *touch_function(struct facts *f, const struct object *column)
{
	const struct object *table = column->parent;
	struct object *function;
	struct str body = { 0 };

	str_clear(&f->text);
	postgres_made_name(&f->text, "touch", column->name, NULL);
	function = catalog_find(f->out, NULL, KIND_FUNCTION, table->schema, str_text(&f->text), NULL);
	if (function)
		return function;
	function = catalog_add(f->out, NULL, KIND_FUNCTION, table->schema, str_text(&f->text), NULL);
	if (!function)
		return NULL;
	function->at = column->at;
	attr_set(f->out, function, ATTR_MODULE, attr_get(table, ATTR_MODULE));
	attr_take(f->out, function, ATTR_RETURNS, "trigger");
	attr_take(f->out, function, ATTR_LANGUAGE, "plpgsql");
	str_add(&body, "\nbegin\n\tnew.");
	str_ident(&body, column->name);
	str_add(&body, " := now();\n\treturn new;\nend\n");
	attr_set(f->out, function, ATTR_BODY, str_text(&body));
	str_free(&body);
	return function;
}

static void add_touch(struct facts *f, struct object *column)
{
	struct object *table = column->parent, *function = touch_function(f, column), *trigger;

	str_clear(&f->text);
	postgres_made_name(&f->text, table->name, NULL, "touch");
	if (catalog_find(f->out, table, KIND_TRIGGER, NULL, str_text(&f->text), NULL)) {
		str_clear(&f->text);
		postgres_made_name(&f->text, table->name, column->name, "touch");
	}
	trigger = function ? catalog_add(f->out, table, KIND_TRIGGER, NULL, str_text(&f->text), NULL) : NULL;
	if (!trigger)
		return;
	trigger->at = column->at;
	attr_take(f->out, trigger, ATTR_TIMING, "before");
	attr_take(f->out, trigger, ATTR_EVENTS, "update");
	attr_take(f->out, trigger, ATTR_EACH, "row");
	str_clear(&f->text);
	str_qualified(&f->text, function->schema, function->name);
	str_add(&f->text, "()");
	attr_set(f->out, trigger, ATTR_EXECUTE, str_text(&f->text));
	object_depend(f->out, trigger, function);
}

/* Triggers of a partitioned table hold for its partitions; those of a parent do not hold for the tables that inherit.
 */
void postgres_make_touches(struct facts *f)
{
	struct object *o, *column;

	for (o = f->out->objects; o; o = o->next) {
		if (o->kind != KIND_TABLE || attr_get(o, ATTR_PARTITION_OF))
			continue;
		for (column = object_first(o, KIND_COLUMN); column; column = object_after(column, KIND_COLUMN))
			if (attr_find(column, ATTR_TOUCH))
				add_touch(f, column);
	}
}

/* ---- operator classes ---- */

void postgres_make_opfamily(struct facts *f, struct object *o)
{
	const char *text = attr_get(o, ATTR_DEFINITION), *type = text ? strstr(text, "for type ") : NULL;
	const char *behind = type ? type + strcspn(type, "\n") : text;
	struct object *family;

	str_clear(&f->text);
	if (!text || postgres_defined(o, "family", &f->text))
		return;
	family = catalog_find(f->out, NULL, KIND_OPFAMILY, o->schema, o->name, o->signature);
	if (!family) {
		family = catalog_add(f->out, NULL, KIND_OPFAMILY, o->schema, o->name, o->signature);
		if (!family)
			return;
		family->at = o->at;
		attr_set(f->out, family, ATTR_MODULE, attr_get(o, ATTR_MODULE));
	}
	str_clear(&f->text);
	str_add_bytes(&f->text, text, (size_t)(behind - text));
	str_add(&f->text, type ? "\nfamily " : "family ");
	str_qualified(&f->text, o->schema, o->name);
	postgres_add(&f->text, type ? "" : "\n", behind, NULL);
	attr_set(f->out, o, ATTR_DEFINITION, str_text(&f->text));
}
