/* The rows of a database before and after. */
#include <stdlib.h>
#include <string.h>

#include "tests/pairs/pairs.h"

enum { PER_COLUMN = 3 };

static const char tables_sql[] = /* a partition's rows are its parent's; those of tables that inherit are not */
        "select format('%s%s', case when relkind = 'r' and not relispartition then 'only ' end, oid::regclass), case "
        "when relispartition then 'partition' when relkind = 'p' then 'partitioned' else '' end from pg_class where "
        "relkind in ('r', 'p') and oid >= 16384 and relnamespace::regnamespace::text <> 'schemac'";
static const char columns_sql[] =
        "select a.attname, format_type(a.atttypid, a.atttypmod), case when a.attgenerated <> '' then "
        "pg_get_expr(d.adbin, d.adrelid) else '' end from pg_attribute a left join pg_attrdef d on d.adrelid = "
        "a.attrelid and d.adnum = a.attnum where a.attrelid = regexp_replace($1, '^only ', '')::regclass and a.attnum "
        "> 0 and not a.attisdropped order by a.attname";
static const char sqlite_tables_sql[] = "select '\"' || replace(name, '\"', '\"\"') || '\"', '' from sqlite_schema "
                                        "where type = 'table' and name not like "
                                        "'schemac\\_%' escape '\\' and name not like 'sqlite\\_%' escape '\\'";
static const char sqlite_columns_sql[] = "select name, type, case hidden when 0 then '' else 'generated' end from "
                                         "pragma_table_xinfo(replace(trim($1, '\"'), '\"\"', '\"')) order by name";

struct reading {
	struct mem *mem;
	struct rows *rows;
	struct table_rows *table;
};

static int add_table(void *context, int count, const char *const *values)
{
	struct rows *rows = ((struct reading *)context)->rows;

	(void)count;
	rows->tables = mem_grow(rows->mem, rows->tables, rows->count, &rows->room, sizeof(*rows->tables));
	rows->tables[rows->count++] = (struct table_rows){ .table = mem_text(rows->mem, values[0]),
		                                           .is_partition = strcmp(values[1], "partition") == 0,
		                                           .is_partitioned = strcmp(values[1], "partitioned") == 0 };
	return 0;
}

static int add_column(void *context, int count, const char *const *values)
{
	struct reading *r = context;
	struct table_rows *t = r->table;
	int i;

	for (i = 0; i < count; i++) {
		t->columns = mem_grow(r->mem, t->columns, t->column_count, &t->column_room, sizeof(*t->columns));
		t->columns[t->column_count++] = mem_text(r->mem, values[i] ? values[i] : "");
	}
	return 0;
}

static int add_row(void *context, int count, const char *const *values)
{
	struct reading *r = context;
	struct table_rows *t = r->table;
	int i;

	for (i = 0; i < count; i++) {
		t->cells = mem_grow(r->mem, t->cells, t->cell_count, &t->cell_room, sizeof(*t->cells));
		t->cells[t->cell_count++] = mem_text(r->mem, values[i]);
	}
	t->count++;
	return 0;
}

static sc_rc read_table(sc_db *db, struct reading *r, const char *columns)
{
	struct table_rows *t = r->table;
	struct str sql = { 0 };
	sc_rc rc = sc_query(db, columns, 1, &t->table, add_column, r);
	size_t i;

	for (i = 0; i < t->column_count; i += PER_COLUMN) {
		str_add(&sql, i ? ", " : "select ");
		str_char(&sql, '"');
		str_add(&sql, t->columns[i]);
		str_char(&sql, '"');
	}
	if (!t->column_count)
		str_add(&sql, "select 1");
	if (t->is_partitioned)
		str_add(&sql, ", tableoid::regclass");
	str_printf(&sql, " from %s", t->table);
	if (rc == SC_OK)
		rc = sc_query(db, str_text(&sql), 0, NULL, add_row, r);
	str_free(&sql);
	return rc;
}

int rows_read(sc_db *db, struct mem *mem, struct rows *rows)
{
	int sqlite = strcmp(sc_dialect(db), "sqlite") == 0;
	struct reading r = { mem, rows, NULL };
	sc_rc rc;
	size_t i;

	*rows = (struct rows){ .mem = mem };
	rc = sc_query(db, sqlite ? sqlite_tables_sql : tables_sql, 0, NULL, add_table, &r);
	for (i = 0; rc == SC_OK && i < rows->count; i++) {
		r.table = &rows->tables[i];
		if (r.table->is_partition)
			continue;
		rc = read_table(db, &r, sqlite ? sqlite_columns_sql : columns_sql);
	}
	return rc == SC_OK;
}

/* Which columns of two tables are to be compared. */
struct common {
	size_t before, after;
	int same_type;
};

static size_t find_common(const struct table_rows *a, const struct table_rows *b, struct common *list)
{
	size_t i, j, count = 0;

	for (i = 0; i < a->column_count; i += PER_COLUMN)
		for (j = 0; j < b->column_count; j += PER_COLUMN)
			if (strcmp(a->columns[i], b->columns[j]) == 0 &&
			    strcmp(a->columns[i + 2], b->columns[j + 2]) == 0)
				list[count++] = (struct common){ i / PER_COLUMN, j / PER_COLUMN,
					                         strcmp(a->columns[i + 1], b->columns[j + 1]) == 0 };
	return count;
}

static int compare_texts(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* "only t" and "t" are one table. */
static const char *name_of(const struct table_rows *t)
{
	return strncmp(t->table, "only ", 5) == 0 ? t->table + 5 : t->table;
}

static const struct table_rows *find_table(const struct rows *rows, const char *name)
{
	size_t i;

	for (i = 0; i < rows->count; i++)
		if (strcmp(name_of(&rows->tables[i]), name) == 0)
			return &rows->tables[i];
	return NULL;
}

static size_t width_of(const struct table_rows *t)
{
	return (t->column_count ? t->column_count / PER_COLUMN : 1) + (t->is_partitioned ? 1 : 0);
}

struct comparing {
	const struct rows *before, *after;
	struct common *list;
	size_t common;
};

/*
 * Rows of a partition that came or went with its partition say nothing of the table: one that is no partition any more
 * took its rows along, one that was a table before brought its own.
 */
static int counts(const struct comparing *c, const struct table_rows *t, const struct table_rows *other, size_t row,
                  int after)
{
	const struct table_rows *there;
	const char *partition;

	if (!t->is_partitioned || !other->is_partitioned)
		return 1;
	partition = t->cells[(row + 1) * width_of(t) - 1];
	there = find_table(after ? c->before : c->after, partition);
	return after ? !there || there->is_partition : there && there->is_partition;
}

static const char *row_text(struct mem *mem, const struct comparing *c, const char **cells, int after)
{
	struct str text = { 0 };
	const char *copy;
	size_t i;

	for (i = 0; i < c->common; i++) {
		const char *cell = cells[after ? c->list[i].after : c->list[i].before];

		str_printf(&text, "%s%s", i ? ", " : "", !cell ? "NULL" : c->list[i].same_type ? cell : "(a value)");
	}
	copy = mem_text(mem, str_text(&text));
	str_free(&text);
	return copy;
}

/* The rows in the common columns, a text each, sorted. */
static const char **row_texts(const struct comparing *c, const struct table_rows *t, const struct table_rows *other,
                              int after, size_t *count)
{
	struct mem *mem = c->before->mem;
	const char **texts = mem_array(mem, t->count + 1, sizeof(*texts));
	size_t i;

	for (i = *count = 0; i < t->count; i++)
		if (counts(c, t, other, i, after))
			texts[(*count)++] = row_text(mem, c, t->cells + i * width_of(t), after);
	if (*count)
		qsort(texts, *count, sizeof(*texts), compare_texts);
	return texts;
}

static int table_stayed(struct comparing *c, const struct table_rows *before, const struct table_rows *after,
                        struct str *why)
{
	const char **was, **is;
	size_t had, has, i;

	c->list = mem_array(c->before->mem, before->column_count + 1, sizeof(*c->list));
	c->common = find_common(before, after, c->list);
	was = row_texts(c, before, after, 0, &had);
	is = row_texts(c, after, before, 1, &has);
	if (had != has) {
		str_printf(why, "rows of %s: %zu before, %zu after\n", before->table, had, has);
		return 0;
	}
	for (i = 0; i < had; i++)
		if (strcmp(was[i], is[i]) != 0) {
			str_printf(why, "a row of %s: (%s) before, (%s) after\n", before->table, was[i], is[i]);
			return 0;
		}
	return 1;
}

int rows_stayed(const struct rows *before, const struct rows *after, struct str *why)
{
	struct comparing c = { .before = before, .after = after };
	int good = 1;
	size_t i;

	for (i = 0; i < before->count; i++) {
		const struct table_rows *t = &before->tables[i], *other = find_table(after, name_of(t));

		if (other && !t->is_partition && !other->is_partition)
			good = table_stayed(&c, t, other, why) && good;
	}
	return good;
}
