/* Checks of seeds: their key, the columns they leave out, their values, their files, and the order they go in. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "compiler/check/check.h"
#include "compiler/check/check_row.h"
#include "compiler/check/seed_ref.h"
#include "compiler/resolve/names.h"
#include "runtime/catalog/csv.h"

static const struct object *table_of(const struct check_run *run, const struct object *seed)
{
	const char *schema = *seed->schema ? seed->schema : "public";

	return catalog_find(run->model->catalog, NULL, KIND_TABLE, schema, seed->name, NULL);
}

/* --- its key --- */

static int same_names(const struct check_names *a, const struct check_names *b)
{
	return a->count == b->count && check_names_lead(a, b);
}

static int is_unique(struct check_run *run, const struct object *table, const struct check_names *key)
{
	for (const struct object *o = table->children; o; o = o->next) {
		struct check_names columns;
		int plain = 1;

		if (attr_is(o, ATTR_FORM, "primary key") || attr_is(o, ATTR_FORM, "unique"))
			columns = check_names(run, attr_get(o, ATTR_COLUMNS));
		else if (o->kind == KIND_INDEX && attr_get(o, ATTR_UNIQUE) && !attr_get(o, ATTR_WHERE) &&
		         attr_get(o, ATTR_ELEMENTS))
			columns = check_elements(run, attr_get(o, ATTR_ELEMENTS), &plain);
		else
			continue;
		if (plain && same_names(key, &columns))
			return 1;
	}
	return 0;
}

void check_seed_key(struct check_run *run, const struct object *o)
{
	const struct object *table = table_of(run, o);
	struct check_names key = check_names(run, attr_get(o, ATTR_KEY)),
	                   columns = check_names(run, attr_get(o, ATTR_COLUMNS));

	if (!table || key.count == 0)
		return;
	if (!is_unique(run, table, &key))
		check_report(run, DIAG_SEED_KEY, o, ATTR_KEY,
		             "(%s) is no unique key of %s, so that no row can be found by it", attr_get(o, ATTR_KEY),
		             table->name);
	for (size_t i = 0; columns.count && i < key.count; i++)
		if (!check_names_has(&columns, key.names[i]))
			check_report(run, DIAG_SEED_KEY, o, ATTR_KEY,
			             "the key's column %s is none of the seed's columns", key.names[i]);
}

/* --- columns that are left out --- */

static int has_own_value(struct check_run *run, const struct object *column)
{
	const char *type = attr_get(column, ATTR_TYPE);
	const struct object *domain = type ? check_named(run, KIND_DOMAIN, type) : NULL;

	return !attr_get(column, ATTR_NOT_NULL) || attr_get(column, ATTR_DEFAULT) || attr_get(column, ATTR_GENERATED) ||
	       attr_get(column, ATTR_IDENTITY) || (type && strstr(type, "serial")) ||
	       attr_get(column, ATTR_AUTOINCREMENT) || (domain && attr_get(domain, ATTR_DEFAULT));
}

static void check_left_out(struct check_run *run, const struct object *seed, enum attr_id attr,
                           const struct check_names *columns)
{
	const struct object *table = table_of(run, seed);

	for (const struct object *c = table ? object_first(table, KIND_COLUMN) : NULL; c;
	     c = object_after(c, KIND_COLUMN))
		if (!check_names_has(columns, c->name) && !has_own_value(run, c))
			check_report(run, DIAG_SEED_REQUIRED, seed, attr,
			             "column %s of %s cannot be null and has no default: it must be seeded", c->name,
			             table->name);
}

void check_seed_required(struct check_run *run, const struct object *o)
{
	struct check_names columns = check_names(run, attr_get(o, ATTR_COLUMNS));

	if (columns.count)
		check_left_out(run, o, ATTR_COLUMNS, &columns);
}

/* --- values --- */

/* One row's key as text, to be sorted. */
struct row_key {
	const char *text;
	const struct object *row;
};

static int compare_keys(const void *left, const void *right)
{
	const struct row_key *a = left, *b = right;
	int order = strcmp(a->text, b->text);

	return order ? order : (a->row->order > b->row->order) - (a->row->order < b->row->order);
}

static void report_value(struct check_run *run, enum diag_id id, const struct object *row,
                         const struct row_value *value, const char *column, const char *wrong)
{
	uint32_t at = value->at ? value->at : row->at;

	diag_add(run->model->diag, id, at, at + (value->at ? (uint32_t)strlen(value->text) : 0), "%s %s: %s", column,
	         wrong, value->text);
}

static void check_value(struct check_run *run, const struct object *row, const struct object *column,
                        const struct row_value *value)
{
	const struct type *type = type_of_object(run->model->types, column);
	const char *wrong;
	int late;

	if (seed_ref_is(value->text)) {
		struct seed_ref ref;

		wrong = seed_ref_read(run->mem, run->model->catalog, row->parent ? table_of(run, row->parent) : NULL,
		                      column->name, value->text, &ref);
		if (wrong)
			report_value(run, DIAG_SEED_REF, row, value, column->name, wrong);
		return;
	}
	if (strcasecmp(value->text, "null") == 0) {
		if (attr_get(column, ATTR_NOT_NULL))
			report_value(run, DIAG_SEED_NULL, row, value, column->name, "cannot be null");
		return;
	}
	wrong = type ? check_literal(run, type, value->text, &late) : NULL;
	if (wrong)
		report_value(run, DIAG_SEED_VALUE, row, value, column->name,
		             mem_printf(run->mem, "is of type %s, and this %s", check_shown_type(type->text), wrong));
}

/* What keeps rows apart: the values of the key, where all of them are literals. */
static const char *key_text(struct check_run *run, const struct check_names *columns, const struct check_names *key,
                            const struct row_value *values, size_t count)
{
	const char *text = "";

	for (size_t i = 0; i < columns->count && i < count; i++) {
		const char *value = values[i].text;

		if (!check_names_has(key, columns->names[i]))
			continue;
		if (strcasecmp(value, "null") == 0 || (*value != '\'' && !strchr("0123456789-", *value)) ||
		    strpbrk(value, "()|"))
			return NULL;
		text = mem_printf(run->mem, "%s%s, ", text, value);
	}
	return *text ? mem_copy(run->mem, text, strlen(text) - 2) : NULL;
}

static void check_twice(struct check_run *run, struct row_key *keys, size_t count)
{
	struct diagnostic *d;

	if (count < 2)
		return;
	qsort(keys, count, sizeof(*keys), compare_keys);
	for (size_t i = 1; i < count; i++) {
		if (strcmp(keys[i].text, keys[i - 1].text) != 0)
			continue;
		d = check_report(run, DIAG_SEED_TWICE, keys[i].row, ATTR_VALUES, "a second row with the key (%s)",
		                 keys[i].text);
		if (d)
			diag_other(run->model->diag, d, keys[i - 1].row->at, "the first is here");
	}
}

static void check_rows(struct check_run *run, const struct object *seed, const struct object *table,
                       const struct check_names *columns, const struct check_names *key)
{
	const struct object **of = mem_array(run->mem, columns->count + 1, sizeof(*of));
	size_t rows = 0, keyed = 0;
	struct row_key *keys;

	for (size_t i = 0; i < columns->count; i++)
		of[i] = column_find(run->model->catalog, table, columns->names[i]);
	for (const struct object *row = object_first(seed, KIND_ROW); row; row = object_after(row, KIND_ROW))
		rows++;
	keys = mem_array(run->mem, rows + 1, sizeof(*keys));
	for (const struct object *row = object_first(seed, KIND_ROW); row; row = object_after(row, KIND_ROW)) {
		struct row_value *values;
		size_t count = row_values(run->mem, run->model->sources, row, &values);

		for (size_t i = 0; i < count && i < columns->count; i++)
			if (of[i])
				check_value(run, row, of[i], &values[i]);
		keys[keyed] = (struct row_key){ key_text(run, columns, key, values, count), row };
		keyed += keys[keyed].text != NULL;
	}
	check_twice(run, keys, keyed);
}

void check_seed_values(struct check_run *run, const struct object *o)
{
	const struct object *table = table_of(run, o);
	struct check_names columns = check_names(run, attr_get(o, ATTR_COLUMNS)),
	                   key = check_names(run, attr_get(o, ATTR_KEY));

	if (table && columns.count)
		check_rows(run, o, table, &columns, &key);
}

/* --- files --- */

/* A path in a schema is relative to the file that says it. */
static const char *path_beside(struct check_run *run, const struct attr *csv)
{
	const struct source *file = source_of(run->model->sources, csv->at);
	const char *base = file ? file->path : run->model->path;
	const char *slash = base ? strrchr(base, '/') : NULL;

	if (*csv->value == '/' || !slash)
		return csv->value;
	return mem_printf(run->mem, "%.*s/%s", (int)(slash - base), base, csv->value);
}

/* The fields of the file's first record; 0 with the reader's message where there is none. */
static int read_header(struct check_run *run, const char *path, struct check_names *header, const char **message)
{
	struct csv c;
	int good = csv_open_file(&c, path) && csv_next(&c) >= 0;

	*header = (struct check_names){ 0 };
	for (size_t i = 0; good && i < c.count; i++) {
		header->names = mem_grow(run->mem, header->names, header->count, &header->room, sizeof(*header->names));
		header->names[header->count++] = mem_text(run->mem, c.values[i] ? c.values[i] : "");
	}
	*message = mem_text(run->mem, c.message);
	csv_close(&c);
	return good;
}

static void check_header(struct check_run *run, const struct object *seed, const struct object *table, const char *path,
                         const struct check_names *header)
{
	struct check_names wanted = check_names(run, attr_get(seed, ATTR_COLUMNS)),
	                   key = check_names(run, attr_get(seed, ATTR_KEY));

	for (size_t i = 0; i < wanted.count; i++)
		if (!check_names_has(header, wanted.names[i]))
			check_report(run, DIAG_CSV_HEADER, seed, ATTR_CSV, "%s lacks the column \"%s\" of the seed",
			             path, wanted.names[i]);
	for (size_t i = 0; wanted.count && i < header->count; i++)
		if (!check_names_has(&wanted, header->names[i]))
			check_report(run, DIAG_CSV_HEADER, seed, ATTR_CSV,
			             "%s has a column \"%s\" that the seed does not name", path, header->names[i]);
	for (size_t i = 0; i < header->count; i++)
		if (!column_find(run->model->catalog, table, header->names[i]))
			check_report(run, DIAG_CSV_HEADER, seed, ATTR_CSV,
			             "%s has a column \"%s\" that %s does not have", path, header->names[i],
			             table->name);
	for (size_t i = 1; i < header->count; i++)
		for (size_t j = 0; j < i; j++)
			if (strcmp(header->names[i], header->names[j]) == 0)
				check_report(run, DIAG_CSV_HEADER, seed, ATTR_CSV, "%s has the column \"%s\" twice",
				             path, header->names[i]);
	for (size_t i = 0; i < key.count; i++)
		if (!check_names_has(header, key.names[i]))
			check_report(run, DIAG_CSV_HEADER, seed, ATTR_CSV, "%s lacks the key's column %s", path,
			             key.names[i]);
	check_left_out(run, seed, ATTR_CSV, header);
}

void check_seed_csv(struct check_run *run, const struct object *o)
{
	const struct attr *csv = attr_find(o, ATTR_CSV);
	const struct object *table = table_of(run, o);
	struct check_names header;
	const char *path, *message;

	if (!csv)
		return;
	path = path_beside(run, csv);
	if (!read_header(run, path, &header, &message)) {
		check_report(run, DIAG_CSV_READ, o, ATTR_CSV, "cannot read %s: %s", path, message);
		return;
	}
	if (header.count == 0)
		check_report(run, DIAG_CSV_HEADER, o, ATTR_CSV, "%s has no header line with the names of its columns",
		             path);
	else if (table)
		check_header(run, o, table, path, &header);
}

/* --- circles --- */

enum { SEEN_NOT, SEEN_OPEN, SEEN_DONE };

struct circle {
	struct check_run *run;
	const struct object **seeds; /* by the table's order: its first seed */
	unsigned char *state;
	size_t count;
};

/* A foreign key whose columns the seed fills, checked at once. */
static int is_filled(struct check_run *run, const struct object *seed, const struct object *key)
{
	struct check_names columns = check_names(run, attr_get(seed, ATTR_COLUMNS));
	struct check_names needed = check_names(run, attr_get(key, ATTR_COLUMNS));

	if (!attr_is(key, ATTR_FORM, "foreign key") || attr_get(key, ATTR_DEFERRABLE))
		return 0;
	for (size_t i = 0; i < needed.count; i++)
		if (!check_names_has(&columns, needed.names[i]))
			return 0;
	return needed.count > 0;
}

static void follow(struct circle *c, const struct object *table)
{
	const struct object *seed = c->seeds[table->order];

	c->state[table->order] = SEEN_OPEN;
	for (const struct object *key = object_first(table, KIND_CONSTRAINT); key;
	     key = object_after(key, KIND_CONSTRAINT)) {
		const struct object *other = is_filled(c->run, seed, key)
		                                     ? check_named(c->run, KIND_TABLE, attr_get(key, ATTR_REF_TABLE))
		                                     : NULL;

		if (!other || other == table || other->order >= c->count || !c->seeds[other->order])
			continue;
		if (c->state[other->order] == SEEN_OPEN)
			check_report(c->run, DIAG_SEED_CYCLE, seed, ATTR_NONE,
			             "the rows of %s and %s refer to each other: none of them can be first",
			             table->name, other->name);
		else if (c->state[other->order] == SEEN_NOT)
			follow(c, other);
	}
	c->state[table->order] = SEEN_DONE;
}

void check_seed_cycle(struct check_run *run)
{
	struct circle c = { .run = run };

	for (const struct object *o = run->model->catalog->objects; o; o = o->next)
		if (o->kind == KIND_TABLE && o->order >= c.count)
			c.count = o->order + 1;
	c.seeds = mem_array(run->mem, c.count + 1, sizeof(*c.seeds));
	c.state = mem_array(run->mem, c.count + 1, 1);
	for (const struct object *o = run->model->catalog->objects; o; o = o->next) {
		const struct object *table = o->kind == KIND_SEED ? table_of(run, o) : NULL;

		if (table && !c.seeds[table->order])
			c.seeds[table->order] = o;
	}
	for (const struct object *o = run->model->catalog->objects; o; o = o->next)
		if (o->kind == KIND_TABLE && c.seeds[o->order] && c.state[o->order] == SEEN_NOT)
			follow(&c, o);
}
