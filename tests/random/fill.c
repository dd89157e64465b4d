/* Rows for whatever tables a database has, so that a plan can be seen to keep them. What does not fit is left out. */
#include <string.h>

#include "tests/random/random.h"

/* Three rows a table; a table that refers to another one is filled in the second round if not in the first. */
static const char fill_postgres[] =
        "do $fill$ declare t record; k int; round int; begin"
        " set constraints all immediate;"
        " for round in 1..2 loop for t in"
        "  select c.oid::regclass as name,"
        "   string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns,"
        "   string_agg(case y.typcategory"
        "    when 'N' then case when c.relkind = 'p' then '$1 * 60' else '$1' end"
        "    when 'S' then '''v'' || $1' when 'B' then '$1 > 1' when 'E' then format('(enum_range(null::%s))[$1]', f)"
        "    when 'A' then '''{}''' when 'R' then '''empty''' when 'T' then '''1 day''' when 'I' then '''10.0.0.1'''"
        "    when 'V' then 'B''101''' when 'D' then case when f like 'time %' or f = 'time' then '''12:30''' else "
        "'''2020-02-02''' end"
        "    else case y.typname when 'uuid' then 'gen_random_uuid()' when 'bytea' then '''\\x0102''' when 'tsvector' "
        "then '''a b'''"
        "     when 'json' then '''{\"a\": 1}''' when 'jsonb' then '''{\"b\": 2}''' else 'null' end end"
        "    || '::' || f, ', ' order by a.attnum) as cells"
        "  from pg_class c join pg_attribute a on a.attrelid = c.oid join pg_type y on y.oid = a.atttypid"
        "  cross join lateral format_type(a.atttypid, a.atttypmod) f"
        "  where c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped and "
        "a.attgenerated = ''"
        "   and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)' group by c.oid order by c.oid"
        " loop for k in 1..3 loop begin"
        "  execute replace(format('insert into %s (%s) overriding system value values (%s)', t.name, t.columns, "
        "t.cells),"
        "   '$1', (k + 3 * (round - 1))::text);"
        " exception when others then null; end; end loop; end loop; end loop; end $fill$";

static const char fill_sqlite[] =
        "select 'insert or ignore into \"' || m.name || '\" (' || group_concat('\"' || c.name || '\"') || ') values ('"
        " || group_concat(case c.type when 'TEXT' then '''v' || k || '''' when 'BLOB' then 'x''0' || k || ''''"
        " when 'REAL' then k || '.5' else k end) || ')'"
        " from sqlite_schema m, pragma_table_xinfo(m.name) c, (select 1 as k union all select 2 union all select 3)"
        " where m.type = 'table' and m.name not like 'sqlite%' and c.hidden = 0 group by m.name, k order by k";

static int add_statement(void *context, int count, const char *const *values)
{
	struct str *sql = context;

	if (count == 1 && values[0])
		str_printf(sql, "%s\n", values[0]);
	return 0;
}

int fill_tables(sc_db *db)
{
	struct str sql = { 0 };
	char *line, *rest = NULL;
	int good;

	if (strcmp(sc_dialect(db), "postgresql") == 0)
		return sc_exec(db, fill_postgres) == SC_OK;
	good = sc_query(db, fill_sqlite, 0, NULL, add_statement, &sql) == SC_OK;
	for (line = sql.data ? strtok_r(sql.data, "\n", &rest) : NULL; good && line; line = strtok_r(NULL, "\n", &rest))
		if (sc_exec(db, line) != SC_OK)
			continue; /* it does not fit */
	str_free(&sql);
	return good;
}
