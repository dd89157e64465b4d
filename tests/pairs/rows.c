/* The rows of a database before and after. */
#include <stdlib.h>
#include <string.h>

#include "tests/pairs/pairs.h"

enum { PER_COLUMN = 3 };

static const char tables_sql[] = /* a partition's rows are its parent's; those of tables that inherit are not */
        "select format('%s%s', case relkind when 'r' then 'only ' end, oid::regclass) from pg_class where relkind in "
        "('r', 'p') and not relispartition and oid >= 16384 and relnamespace::regnamespace::text <> 'schemac'";
static const char columns_sql[] =
        "select a.attname, format_type(a.atttypid, a.atttypmod), case when a.attgenerated <> '' then "
        "pg_get_expr(d.adbin, d.adrelid) else '' end from pg_attribute a left join pg_attrdef d on d.adrelid = "
        "a.attrelid and d.adnum = a.attnum where a.attrelid = regexp_replace($1, '^only ', '')::regclass and a.attnum "
        "> 0 and not a.attisdropped order by a.attname";
static const char sqlite_tables_sql[] =
        "select '\"' || replace(name, '\"', '\"\"') || '\"' from sqlite_schema where type = 'table' and name not like "
        "'schemac\\_%' escape '\\' and name not like 'sqlite\\_%' escape '\\'";
static const char sqlite_columns_sql[] = "select name, type, case hidden when 0 then '' else 'generated' end from "
                                         "pragma_table_xinfo(replace(trim(?, '\"'), '\"\"', '\"')) order by name";

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
	rows->tables[rows->count++] = (struct table_rows){ .table = mem_text(rows->mem, values[0]) };
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

/* The rows in the common columns, a text each, sorted. */
static const char **row_texts(struct mem *mem, const struct table_rows *t, const struct common *list, size_t common,
                              int after)
{
	const char **texts = mem_array(mem, t->count + 1, sizeof(*texts));
	size_t width = t->column_count ? t->column_count / PER_COLUMN : 1, i, j;

	for (i = 0; i < t->count; i++) {
		struct str text = { 0 };

		for (j = 0; j < common; j++) {
			const char *cell = t->cells[i * width + (after ? list[j].after : list[j].before)];

			str_printf(&text, "%s%s", j ? ", " : "",
			           !cell               ? "NULL"
			           : list[j].same_type ? cell
			                               : "(a value)");
		}
		texts[i] = mem_text(mem, str_text(&text));
		str_free(&text);
	}
	if (t->count)
		qsort(texts, t->count, sizeof(*texts), compare_texts);
	return texts;
}

static int table_stayed(struct mem *mem, const struct table_rows *before, const struct table_rows *after,
                        struct str *why)
{
	struct common *list = mem_array(mem, before->column_count + 1, sizeof(*list));
	size_t common = find_common(before, after, list), i;
	const char **was = row_texts(mem, before, list, common, 0), **is = row_texts(mem, after, list, common, 1);

	if (before->count != after->count) {
		str_printf(why, "rows of %s: %zu before, %zu after\n", before->table, before->count, after->count);
		return 0;
	}
	for (i = 0; i < before->count; i++)
		if (strcmp(was[i], is[i]) != 0) {
			str_printf(why, "a row of %s: (%s) before, (%s) after\n", before->table, was[i], is[i]);
			return 0;
		}
	return 1;
}

/* "only t" and "t" are one table. */
static const char *name_of(const struct table_rows *t)
{
	return strncmp(t->table, "only ", 5) == 0 ? t->table + 5 : t->table;
}

int rows_stayed(const struct rows *before, const struct rows *after, struct str *why)
{
	size_t i, j;
	int good = 1;

	for (i = 0; i < before->count; i++)
		for (j = 0; j < after->count; j++)
			if (strcmp(name_of(&before->tables[i]), name_of(&after->tables[j])) == 0)
				good = table_stayed(before->mem, &before->tables[i], &after->tables[j], why) && good;
	return good;
}
