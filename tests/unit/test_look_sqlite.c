/*
 * Looking at SQLite databases that others made: what the catalog says of each form of DDL, that SQLite's own pragmas
 * say the same, and that the catalog makes an equal database again, by the stored texts and without them.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <sqlite3.h>

#include "runtime/db/db_sqlite.h"
#include "runtime/db/sqlite_text.h"
#include "runtime/look/look.h"

struct seen {
	struct mem mem;
	sc_db *db;
	struct catalog *catalog;
	struct str unmodeled;
};

static sc_db *open_memory(void)
{
	sc_config config = { .url = "sqlite::memory:" };
	sc_db *db = NULL;

	if (sc_open(&config, &db) != SC_OK)
		fail_msg("%s", sc_last_error(db)->message);
	return db;
}

static void must_run(sc_db *db, const char *sql)
{
	if (sc_exec(db, sql) != SC_OK)
		fail_msg("%s\n%s", sql, sc_last_error(db)->message);
}

static void see(struct seen *s)
{
	const struct look_options options = { .dependencies = 1 };

	s->catalog = catalog_new(&s->mem, "sqlite");
	assert_int_equal(look_sqlite(s->db, &options, s->catalog, &s->unmodeled), SC_OK);
	assert_int_equal(s->db->in_transaction, 0);
}

static void begin(struct seen *s, const char *ddl)
{
	*s = (struct seen){ .db = open_memory() };
	must_run(s->db, ddl);
	see(s);
}

static void end(struct seen *s)
{
	sc_close(s->db);
	str_free(&s->unmodeled);
	mem_free(&s->mem);
}

static void must_be_same(const char *what, const char *wanted, const char *got)
{
	size_t i, line = 0;

	for (i = 0; wanted[i] && wanted[i] == got[i]; i++)
		line = wanted[i] == '\n' ? i + 1 : line;
	if (wanted[i] || got[i])
		fail_msg("%s: wanted from here:\n%.300s\ngot from here:\n%.300s", what, wanted + line, got + line);
}

/* ---- what the catalog says ---- */

static const char *const readings[][2] = {
	{ "create table t (a)", "table t\n  column a\n" },
	{ "create table t (a int, b Text not null, c varchar ( 10 ) null, d \"my type\", e double precision)",
	  "table t\n  column a\n    .type INT\n  column b\n    .type TEXT\n    .not_null yes\n  column c\n"
	  "    .type varchar ( 10 )\n  column d\n    .type \"my type\"\n  column e\n    .type double precision\n" },
	{ "create table t (a default 1, b default -5, c default 'x', d default (1 + 1), e default current_date, f "
	  "default \"q\", "
	  "g default x'00', h default null, i default true)",
	  "table t\n  column a\n    .default 1\n  column b\n    .default -5\n  column c\n    .default 'x'\n  column d\n"
	  "    .default 1 + 1\n  column e\n    .default current_date\n  column f\n    .default 'q'\n  column g\n"
	  "    .default x'00'\n  column h\n    .default null\n  column i\n    .default true\n" },
	{ "create table t (id integer primary key autoincrement)",
	  "table t\n  column id\n    .type INTEGER\n    .autoincrement yes\n  constraint t_pkey\n    .form primary "
	  "key\n    .columns id\n" },
	{ "create table t (id integer primary key desc)",
	  "table t\n  column id\n    .type INTEGER\n  constraint t_pkey\n    .form primary key\n    .columns id\n"
	  "    .elements id desc\n    .definition rowid = no\n" },
	{ "create table t (a int not null on conflict replace, b int unique on conflict ignore, primary key (B desc, a "
	  "collate "
	  "NOCASE) on conflict abort)",
	  "table t\n  column a\n    .type INT\n    .not_null yes\n    .definition not null on conflict = replace\n  "
	  "column b\n"
	  "    .type INT\n  constraint t_b_key\n    .form unique\n    .columns b\n    .definition on conflict = "
	  "ignore\n"
	  "  constraint t_pkey\n    .form primary key\n    .columns b, a\n    .elements b desc, a collate nocase\n" },
	{ "create table t (a text collate NoCase check (a <> ''), b text collate binary, constraint short check "
	  "(length(a || b) < 9))",
	  "table t\n  column a\n    .type TEXT\n    .collate nocase\n  column b\n    .type TEXT\n  constraint short\n"
	  "    .form check\n    .expr length(a || b) < 9\n  constraint t_a_check\n    .form check\n    .expr a <> "
	  "''\n" },
	{ "create table t (a int, b int as (a + 1), c int generated always as ((a)) stored)",
	  "table t\n  column a\n    .type INT\n  column b\n    .type INT\n    .generated a + 1\n    .stored virtual\n  "
	  "column c\n"
	  "    .type INT\n    .generated a\n    .stored stored\n" },
	{ "create table p (ID integer primary key); create table t (a int references P on delete cascade on update no "
	  "action match "
	  "full deferrable initially deferred, b int, c int constraint k references p (id) not deferrable, foreign key "
	  "(b) "
	  "references p (Id) on delete set null deferrable)",
	  "table p\n  column \"ID\"\n    .type INTEGER\n  constraint p_pkey\n    .form primary key\n    .columns "
	  "\"ID\"\n"
	  "table t\n  column a\n    .type INT\n  column b\n    .type INT\n  column c\n    .type INT\n"
	  "  constraint k\n    .form foreign key\n    .columns c\n    .ref_table p\n    .ref_columns \"ID\"\n"
	  "  constraint t_a_fkey\n    .form foreign key\n    .columns a\n    .ref_table p\n    .on_delete cascade\n    "
	  ".match full\n"
	  "    .deferrable yes\n    .initially_deferred yes\n"
	  "  constraint t_b_fkey\n    .form foreign key\n    .columns b\n    .ref_table p\n    .ref_columns \"ID\"\n"
	  "    .on_delete set null\n    .deferrable yes\n" },
	{ "create table t (a text primary key) without rowid, strict",
	  "table t\n  .strict yes\n  .without_rowid yes\n  column a\n    .type TEXT\n  constraint t_pkey\n    .form "
	  "primary key\n    .columns a\n" },
	{ "create table t (a, b); create unique index i on T (b desc, lower(a) collate rtrim, (a + b)) where (a is not "
	  "null)",
	  "table t\n  column a\n  column b\n  index i\n    .where a is not null\n"
	  "    .elements b desc, lower(a) collate rtrim, (a + b)\n    .unique yes\n" },
	{ "create view v (x, \"y z\") as select 1, 2 -- tail", "view v\n  .body select 1, 2\n  .columns x, \"y z\"\n" },
	{ "create table t (a, b); create trigger r update of b on t when (new.a > 1) begin select case when 1 then 2 "
	  "end; end",
	  "table t\n  column a\n  column b\n  trigger r\n    .where new.a > 1\n    .body begin select case when 1 then "
	  "2 end; end\n"
	  "    .timing before\n    .events update of b\n    .each row\n" },
	{ "create view v as select 1 as a; create trigger r instead of insert on v for each row begin select 1; end",
	  "view v\n  .body select 1 as a\n  trigger r\n    .body begin select 1; end\n    .timing instead of\n    "
	  ".events insert\n"
	  "    .each row\n" },
	{ "create virtual table f using fts5 (title, body, tokenize = 'porter')",
	  "table f\n  .form virtual\n  .method fts5\n  .definition title, body, tokenize = 'porter'\n" },
	{ "create table schemac_x (a); create index schemac_i on schemac_x (a); create temp table t (a)", "" },
};

static void test_readings(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(readings) / sizeof(readings[0]); i++) {
		struct seen s;
		struct str text = { 0 };

		begin(&s, readings[i][0]);
		catalog_sort(s.catalog);
		catalog_write(&text, s.catalog, 1);
		must_be_same(readings[i][0], readings[i][1], str_text(&text));
		assert_string_equal(str_text(&s.unmodeled), "");
		str_free(&text);
		end(&s);
	}
}

/* ---- back into a database ---- */

static const char strange[] =
        "create table \"we\"\"ird\" ([a b] int, `c``d` text default 'dq', 'e f' varchar ( 10 ), \"select\" \"my type\" "
        "not null on "
        "conflict replace default (1+1), check ([a b] > 0) constraint u unique (\"select\" desc, [a b] collate nocase) "
        "constraint x);"
        "create table t1 (id integer primary key desc, b int generated always as (id+1), c as (b) stored, d generated);"
        "create table t2 (id integer constraint nn not null constraint pk primary key on conflict rollback "
        "autoincrement, x int "
        "default +1.5e-3, y default current_timestamp);"
        "create table t3 (a integer, b text, primary key (a desc)) without rowid;"
        "create table t4 (a int references t2 on delete set null match full deferrable initially deferred, b int "
        "references T2 (ID) "
        "not deferrable initially immediate, c int references t2 (id) on insert cascade on delete restrict not null, d "
        "int "
        "references nowhere, foreign key (a, b) references t3 on delete set default);"
        "create table t5 (key text, offset int, \"order\" any, action text, no int, generated int, always int) strict;"
        "create table t6 (a, b, c, primary key (a, b), unique (b collate nocase, c) check (a /* in , ) */ > 1 -- tail\n"
        "), foreign key (a) references t6 (b));"
        "create unique index i1 on t6 (a collate rtrim desc, lower(b || ')') collate nocase, (c + 1) asc) where a is "
        "not null -- end\n;"
        "create index [i 2] on \"we\"\"ird\" ('e f', \"select\" asc);"
        "create view v1 (x, [y z]) as select a, b -- comment\n from t6 /* c */ ;"
        "create view v2 as with w as (select 1) select * from w, v1;"
        "create trigger tr1 after update of a, b on T6 when (new.a > 1) begin update t6 set c = case when a then 1 "
        "else 2 end; end;"
        "create trigger tr2 instead of delete on v1 begin select raise(abort, 'no; end'); end;"
        "create virtual table f using fts5(title, body);"
        "create table made as select 1 as \"a b\", 'x' as c;"
        "alter table t6 add column added text not null default '' check (added <> 'x');"
        "alter table t6 rename column c to \"new c\";"
        "alter table t2 rename to \"T 2\";";

static int add_row(void *context, int columns, const char *const *values)
{
	int i;

	for (i = 0; i < columns; i++)
		str_printf(context, "%s|", values[i] ? values[i] : "NULL");
	str_char(context, '\n');
	return 0;
}

static void write_one(struct str *s, const struct object *o, int stored)
{
	str_clear(s);
	if (stored)
		sqlite_write_create(s, o, 1);
	else
		sqlite_write_plain(s, o, 0);
}

static void create_kind(const struct seen *from, sc_db *to, enum kind kind, int stored)
{
	const struct object *o, *child;
	struct str sql = { 0 };

	for (o = from->catalog->objects; o; o = o->next) {
		if (o->kind == kind) {
			write_one(&sql, o, stored);
			must_run(to, str_text(&sql));
		}
		for (child = object_first(o, kind); child; child = object_after(child, kind)) {
			write_one(&sql, child, stored);
			must_run(to, str_text(&sql));
		}
	}
	str_free(&sql);
}

static void rebuild(const struct seen *from, struct seen *to, int stored)
{
	*to = (struct seen){ .db = open_memory() };
	create_kind(from, to->db, KIND_TABLE, stored);
	create_kind(from, to->db, KIND_VIEW, stored);
	create_kind(from, to->db, KIND_INDEX, stored);
	create_kind(from, to->db, KIND_TRIGGER, stored);
	see(to);
}

static void must_answer_alike(const struct seen *a, const struct seen *b, const char *query)
{
	struct str x = { 0 }, y = { 0 };

	assert_int_equal(sc_query(a->db, query, 0, NULL, add_row, &x), SC_OK);
	assert_int_equal(sc_query(b->db, query, 0, NULL, add_row, &y), SC_OK);
	assert_true(x.length > 0);
	must_be_same(query, str_text(&x), str_text(&y));
	str_free(&x);
	str_free(&y);
}

static void must_look_alike(const struct seen *a, const struct seen *b)
{
	struct str x = { 0 }, y = { 0 };

	catalog_sort(a->catalog);
	catalog_sort(b->catalog);
	catalog_write(&x, a->catalog, 1);
	catalog_write(&y, b->catalog, 1);
	must_be_same("catalog", str_text(&x), str_text(&y));
	str_free(&x);
	str_free(&y);
}

/* By the stored texts even the spelling comes back. */
static void test_stored(void **state)
{
	struct seen first, again;

	(void)state;
	begin(&first, strange);
	rebuild(&first, &again, 1);
	must_look_alike(&first, &again);
	must_answer_alike(&first, &again,
	                  "select type, name, tbl_name, rtrim(sql, char(10)) from sqlite_schema where sql is not null "
	                  "order by 1, 2");
	end(&first);
	end(&again);
}

/* Without them SQLite still sees the same tables, columns, keys and indexes. */
static void test_plain(void **state)
{
	struct seen first, again;

	(void)state;
	begin(&first, strange);
	rebuild(&first, &again, 0);
	must_look_alike(&first, &again);
	must_answer_alike(
	        &first, &again,
	        "select name, type, ncol, wr, strict from pragma_table_list where schema = 'main' order by 1");
	must_answer_alike(
	        &first, &again,
	        "select t.name, c.cid, c.name, c.type, c.\"notnull\", c.dflt_value, c.pk, c.hidden from "
	        "pragma_table_list t "
	        "join pragma_table_xinfo(t.name) c where t.type = 'table' and t.schema = 'main' order by 1, 2");
	must_answer_alike(&first, &again,
	                  "select t.name, f.\"table\", f.\"from\", lower(f.\"to\"), f.on_update, f.on_delete from "
	                  "pragma_table_list t "
	                  "join pragma_foreign_key_list(t.name) f order by 1, 2, 3, 4");
	must_answer_alike(&first, &again,
	                  "select t.name, i.\"unique\", i.origin, i.partial, group_concat(x.name || x.desc || "
	                  "lower(x.coll)) from "
	                  "pragma_table_list t join pragma_index_list(t.name) i join pragma_index_xinfo(i.name) x "
	                  "where t.type = 'table' group by t.name, i.name order by 1, 2, 3, 4, 5");
	end(&first);
	end(&again);
}

/* ---- the rest ---- */

static void test_dependencies(void **state)
{
	struct seen s;
	const struct object *outer;

	(void)state;
	begin(&s, "create table t (a); create view inner_v as select a from T; create view outer_v as select * from "
	          "inner_v, t");
	outer = catalog_find(s.catalog, NULL, KIND_VIEW, "", "outer_v", "");
	assert_non_null(outer);
	assert_int_equal(outer->dep_count, 2);
	assert_string_equal(outer->deps[0]->name, "inner_v");
	assert_string_equal(outer->deps[1]->name, "t");
	end(&s);
}

/* A view whose table is gone does not stand in the way. */
static void test_broken_view(void **state)
{
	struct seen s;

	(void)state;
	begin(&s, "create view v as select * from gone; create table t (a)");
	assert_non_null(catalog_find(s.catalog, NULL, KIND_VIEW, "", "v", ""));
	assert_non_null(catalog_find(s.catalog, NULL, KIND_TABLE, "", "t", ""));
	end(&s);
}

/* What cannot be read is named and compared by its text. */
static void test_unread(void **state)
{
	struct seen s;
	const struct object *o;

	(void)state;
	s = (struct seen){ .db = open_memory() };
	sqlite3_db_config(sqlite_of(s.db), SQLITE_DBCONFIG_DEFENSIVE, 0, NULL);
	must_run(s.db,
	         "create table t (a); pragma writable_schema = on; update sqlite_schema set sql = 'create table t (a) "
	         "as is'");
	see(&s);
	assert_string_equal(str_text(&s.unmodeled), "table t\n");
	o = catalog_find(s.catalog, NULL, KIND_TABLE, "", "t", "");
	assert_non_null(o);
	assert_string_equal(attr_get(o, ATTR_DEFINITION), "create table t (a) as is");
	end(&s);
}

static void test_in_transaction(void **state)
{
	struct seen s = { .db = open_memory() };
	const struct look_options options = { 0 };

	(void)state;
	assert_int_equal(sc_begin(s.db), SC_OK);
	must_run(s.db, "create table t (a)");
	s.catalog = catalog_new(&s.mem, "sqlite");
	assert_int_equal(look_sqlite(s.db, &options, s.catalog, NULL), SC_OK);
	assert_int_equal(sc_commit(s.db), SC_OK);
	assert_int_equal(s.catalog->count, 2);
	end(&s);
}

static void test_names(void **state)
{
	struct str name = { 0 };

	(void)state;
	sqlite_part_name(&name, "users", "email, \"Nick name\"", "key");
	assert_string_equal(str_text(&name), "users_email_Nick name_key");
	sqlite_part_name(&name, "a_table_with_a_name_that_is_rather_long_all_in_all_indeed",
	                 "and_a_column_that_is_no_shorter", "fkey");
	assert_int_equal(name.length, 63);
	assert_string_equal(str_text(&name), "a_table_with_a_name_that_is_r_and_a_column_that_is_no_shor_fkey");
	str_free(&name);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_readings),       cmocka_unit_test(test_stored),
		cmocka_unit_test(test_plain),          cmocka_unit_test(test_dependencies),
		cmocka_unit_test(test_broken_view),    cmocka_unit_test(test_unread),
		cmocka_unit_test(test_in_transaction), cmocka_unit_test(test_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
