/*
 * Seeds of the model in, the runtime's seeds of one target out: those meant for it, in the words of its SQL, rows that
 * others refer to first. CSV files are read in here, so that a compiled program needs no file beside it.
 */
#include "compiler/out/bundle.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "compiler/sqlite/dialect_sqlite.h"
#include "compiler/sqlite/sqlite.h"
#include "compiler/syntax/parse.h"

/* One seed in the making. */
struct entry {
	const struct object *seed;
	const struct object *in_model; /* its table */
	const struct object *table;    /* the same in the dialect's catalog */
	int state;                     /* 0 not seen, 1 on the way, 2 placed */
};

struct seeds {
	const struct model *m;
	const struct bundle_source *source;
	struct entry *entries; /* in the order of the schema */
	size_t count, room;
	struct entry **by_table; /* sorted by table, then place */
	struct entry **placed;
	size_t placed_count;
};

static void add_entry(struct seeds *s, const struct object *seed)
{
	const char *schema = *seed->schema ? seed->schema : "public";
	const struct object *in_model = catalog_find(s->m->catalog, NULL, KIND_TABLE, schema, seed->name, NULL);
	const struct object *table = in_model ? bundle_table_of(s->source->catalog, in_model) : NULL;

	if (!table || !dialect_is_meant(seed, s->source->dialect->name))
		return;
	s->entries = mem_grow(s->m->mem, s->entries, s->count, &s->room, sizeof(*s->entries));
	s->entries[s->count++] = (struct entry){ seed, in_model, table, 0 };
}

static int compare_entries(const void *left, const void *right)
{
	const struct entry *a = *(struct entry *const *)left, *b = *(struct entry *const *)right;

	if (a->table != b->table)
		return a->table->order < b->table->order ? -1 : 1;
	return a < b ? -1 : a > b;
}

/* The first seed of a table in by_table, or the number of seeds. */
static size_t first_of(const struct seeds *s, const struct object *table)
{
	size_t low = 0, high = s->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (s->by_table[middle]->table->order < table->order)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static void place(struct seeds *s, struct entry *e);

static void place_all_of(struct seeds *s, const struct object *table)
{
	size_t i;

	for (i = first_of(s, table); i < s->count && s->by_table[i]->table == table; i++)
		place(s, s->by_table[i]);
}

/* The tables that an object's SQL mentions. */
static void place_mentioned(struct seeds *s, const struct entry *e, const struct object *o)
{
	const struct object *needed;
	size_t i;

	for (i = 0; i < o->dep_count; i++) {
		needed = object_top(o->deps[i]);
		needed = needed->kind == KIND_TABLE ? bundle_table_of(s->source->catalog, needed) : NULL;
		if (needed && needed != e->table)
			place_all_of(s, needed);
	}
}

/* What a seed's rows look up or refer to comes before it. Tables that refer to each other stay as they were written. */
static void place(struct seeds *s, struct entry *e)
{
	const struct object *o, *needed;

	if (e->state)
		return;
	e->state = 1;
	for (o = object_first(e->table, KIND_CONSTRAINT); o; o = object_after(o, KIND_CONSTRAINT)) {
		needed = bundle_table_named(s->source->catalog, attr_get(o, ATTR_REF_TABLE));
		if (needed && needed != e->table)
			place_all_of(s, needed);
	}
	place_mentioned(s, e, e->seed);
	for (o = object_first(e->seed, KIND_ROW); o; o = object_after(o, KIND_ROW))
		place_mentioned(s, e, o);
	e->state = 2;
	s->placed[s->placed_count++] = e;
}

static void order_entries(struct seeds *s)
{
	size_t i;

	s->placed = mem_array(s->m->mem, s->count, sizeof(struct entry *));
	s->by_table = mem_array(s->m->mem, s->count, sizeof(struct entry *));
	for (i = 0; i < s->count; i++)
		s->by_table[i] = &s->entries[i];
	if (s->count > 1)
		qsort(s->by_table, s->count, sizeof(struct entry *), compare_entries);
	for (i = 0; i < s->count; i++)
		place(s, &s->entries[i]);
}

/* The model's columns that a seed names, as many as `count` says; NULL for one that is not there. */
static const struct object **columns_of(const struct seeds *s, const struct entry *e, const char *list, size_t *count)
{
	const struct object **columns = NULL;
	struct str name = { 0 };
	size_t room = 0;

	*count = 0;
	while ((list = names_next(list, NULL, &name))) {
		columns = mem_grow(s->m->mem, columns, *count, &room, sizeof(*columns));
		columns[(*count)++] =
		        catalog_find(s->m->catalog, e->in_model, KIND_COLUMN, NULL, str_text(&name), NULL);
	}
	str_free(&name);
	return columns;
}

/* A value in the words of the target. */
static const char *value_of(const struct seeds *s, const struct object *column, const char *value, uint32_t at)
{
	if (s->source->dialect != &dialect_sqlite)
		return value;
	return column ? sqlite_value(s->m->mem, s->m->diag, s->m->types, column, value, at)
	              : sqlite_expression(s->m->mem, s->m->diag, value, at);
}

/* "'admin', 'Everything'": what stood between the \x1f. */
static const char *row_of(const struct seeds *s, const struct object *row, const struct object **columns, size_t count)
{
	const struct attr *values = attr_find(row, ATTR_VALUES);
	const char *at = values ? values->value : "";
	struct str text = { 0 };
	const char *copy;
	size_t i;

	for (i = 0; *at; i++) {
		size_t length = strcspn(at, "\x1f");
		const char *value = mem_copy(s->m->mem, at, length);

		value = value_of(s, i < count ? columns[i] : NULL, value, values->at);
		str_add(&text, i ? ", " : "");
		str_add(&text, value ? value : "NULL");
		at += length + (at[length] != '\0');
	}
	copy = mem_copy(s->m->mem, str_text(&text), text.length);
	str_free(&text);
	return copy;
}

static void make_rows(const struct seeds *s, sc_seed *seed, const struct entry *e)
{
	const struct object *row, **columns;
	const char **rows;
	size_t count;

	columns = columns_of(s, e, seed->columns, &count);
	for (row = object_first(e->seed, KIND_ROW); row; row = object_after(row, KIND_ROW))
		seed->row_count++;
	seed->rows = rows = mem_array(s->m->mem, seed->row_count, sizeof(*rows));
	for (row = object_first(e->seed, KIND_ROW); row; row = object_after(row, KIND_ROW))
		*rows++ = row_of(s, row, columns, count);
}

/* A path in the schema is relative to the file that says it. */
static const char *path_beside(const struct model *m, const struct attr *csv)
{
	const struct source *file = source_of(m->sources, csv->at);
	const char *base = file ? file->path : m->path;
	const char *slash = strrchr(base, '/');

	if (*csv->value == '/' || !slash)
		return csv->value;
	return mem_printf(m->mem, "%.*s/%s", (int)(slash - base), base, csv->value);
}

/* The columns that the header line of a CSV text names. */
static const char *header_columns(struct mem *mem, const char *csv)
{
	struct str columns = { 0 }, name = { 0 };
	const char *line = mem_copy(mem, csv, strcspn(csv, "\r\n"));

	while ((line = names_next(line, NULL, &name))) {
		str_add(&columns, columns.length ? ", " : "");
		str_ident(&columns, str_text(&name));
	}
	line = mem_copy(mem, str_text(&columns), columns.length);
	str_free(&columns);
	str_free(&name);
	return line;
}

/* SQLite would keep what is no text, PostgreSQL refuses it when the seed runs. */
static void check_utf8(const struct model *m, const struct source *file, const char *path, uint32_t at)
{
	size_t wrong = scan_find_invalid(file->text, 0, file->length), line = 1, i;
	struct diagnostic *report;

	for (i = 0; i < wrong; i++)
		line += file->text[i] == '\n';
	if (wrong == file->length)
		return;
	report = diag_add(m->diag, DIAG_CSV_READ, at, at, "line %zu of %s is no UTF-8", line, path);
	diag_remedy(m->diag, report, "save the file as UTF-8 (iconv -f latin1 -t utf-8)");
}

static const struct source *csv_file(const struct model *m, const char *path)
{
	const struct source *file = m->sources->first;

	while (file && strcmp(file->path, path) != 0)
		file = file->next;
	return file;
}

void bundle_read_files(const struct model *m)
{
	const struct object *o;

	for (o = m->catalog->objects; o; o = o->next) {
		const struct attr *csv = o->kind == KIND_SEED ? attr_find(o, ATTR_CSV) : NULL;
		const char *path = csv ? path_beside(m, csv) : NULL;
		const struct source *file;

		if (!csv || csv_file(m, path))
			continue;
		file = source_read(m->sources, path);
		if (file)
			check_utf8(m, file, path, csv->at);
		else
			diag_add(m->diag, DIAG_CSV_READ, csv->at, csv->at, "cannot read %s: %s", path, strerror(errno));
	}
}

static void read_csv(const struct seeds *s, sc_seed *seed, const struct attr *csv)
{
	static const char byte_order_mark[] = "\xEF\xBB\xBF";
	const struct source *file = csv_file(s->m, path_beside(s->m, csv));
	size_t skip;

	if (!file)
		return;
	skip = file->length >= 3 && memcmp(file->text, byte_order_mark, 3) == 0 ? 3 : 0;
	seed->csv = file->text + skip;
	seed->csv_length = file->length - skip;
	if (!seed->columns)
		seed->columns = header_columns(s->m->mem, seed->csv);
}

static const char *seed_hash(struct mem *mem, const sc_seed *seed)
{
	struct str text = { 0 };
	char hash[65];
	size_t i;

	str_printf(&text, "%s\n%s\n%s\n%d\n", seed->table, seed->columns ? seed->columns : "",
	           seed->key ? seed->key : "", seed->keep);
	for (i = 0; i < seed->row_count; i++)
		str_printf(&text, "%s\n", seed->rows[i]);
	str_add_bytes(&text, seed->csv ? seed->csv : "", seed->csv_length);
	hash_text(hash, str_text(&text), text.length);
	str_free(&text);
	return mem_text(mem, hash);
}

static void make_seed(const struct seeds *s, sc_seed *seed, const struct entry *e)
{
	const struct attr *csv = attr_find(e->seed, ATTR_CSV);
	struct str name = { 0 };

	str_qualified(&name, e->table->schema, e->table->name);
	seed->table = mem_copy(s->m->mem, str_text(&name), name.length);
	str_free(&name);
	seed->columns = attr_get(e->seed, ATTR_COLUMNS);
	seed->key = attr_get(e->seed, ATTR_KEY);
	seed->environments = attr_get(e->seed, ATTR_ENVIRONMENTS);
	seed->keep = attr_is(e->seed, ATTR_CONFLICT, "keep");
	if (csv)
		read_csv(s, seed, csv);
	else
		make_rows(s, seed, e);
	seed->hash = seed_hash(s->m->mem, seed);
}

const sc_seed *bundle_seeds(const struct model *m, const struct bundle_source *source, size_t *count)
{
	struct seeds s = { .m = m, .source = source };
	const struct object *o;
	sc_seed *seeds;
	size_t i;

	for (o = m->catalog->objects; o; o = o->next)
		if (o->kind == KIND_SEED)
			add_entry(&s, o);
	order_entries(&s);
	seeds = mem_array(m->mem, s.count, sizeof(*seeds));
	for (i = 0; i < s.count; i++)
		make_seed(&s, &seeds[i], s.placed[i]);
	*count = s.count;
	return seeds;
}
