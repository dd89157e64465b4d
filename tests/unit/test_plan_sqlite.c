/* Plans for SQLite, run on databases in memory: what ALTER TABLE does, what a rebuild does, and that rows stay. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "compiler/front/dialects.h"
#include "compiler/plan/plan.h"
#include "runtime/look/look.h"

struct fixture {
	struct mem mem;
	struct sources sources;
	struct diag diag;
	struct catalog *have, *want;
	struct plan plan;
	sc_db *db;
	struct str rows;
};

static sc_db *open_with(const char *sql)
{
	sc_config config = { .url = "sqlite::memory:" };
	sc_db *db;

	assert_int_equal(sc_open(&config, &db), SC_OK);
	assert_int_equal(sc_exec(db, sql), SC_OK);
	return db;
}

static struct catalog *look_at(struct fixture *f, sc_db *db)
{
	struct look_options options = { .dependencies = 1 };
	struct catalog *c = catalog_new(&f->mem, "sqlite");

	assert_int_equal(look(db, &options, c, NULL), SC_OK);
	plan_needs(c);
	return c;
}

static void begin(struct fixture *f, const char *old, const char *fresh)
{
	sc_db *db = open_with(fresh);

	memset(f, 0, sizeof(*f));
	f->sources.mem = f->diag.mem = &f->mem;
	f->sources.next_base = 1;
	f->diag.sources = &f->sources;
	f->db = open_with(old);
	f->have = look_at(f, f->db);
	f->want = look_at(f, db);
	sc_close(db);
}

static void make(struct fixture *f)
{
	struct plan_options options = { .online = 1 };

	plan_make(&f->plan, &dialect_sqlite, f->have, f->want, &options, &f->diag);
	assert_int_equal(f->diag.errors, 0);
}

/* Statements outside of a transaction by themselves, the others together. */
static sc_rc run(struct fixture *f)
{
	sc_rc rc = SC_OK;
	int open = 0;
	size_t i;

	for (i = 0; i < f->plan.count && rc == SC_OK; i++) {
		if (open == f->plan.steps[i].outside)
			rc = open ? sc_commit(f->db) : sc_begin(f->db);
		open = !f->plan.steps[i].outside;
		if (rc == SC_OK)
			rc = sc_exec(f->db, f->plan.steps[i].up);
	}
	if (rc != SC_OK)
		print_message("%s: %s\n", f->plan.steps[i - 1].up, sc_last_error(f->db)->message);
	if (!open)
		return rc;
	return rc == SC_OK ? sc_commit(f->db) : (sc_rollback(f->db), rc);
}

static void tell(void *context, const struct difference *d)
{
	struct str s = { 0 };

	(void)context;
	object_identity(&s, d->a ? d->a : d->b);
	print_message("differs: %s %s\n", str_text(&s), attrs[d->attr].word);
	str_free(&s);
}

static void reaches(struct fixture *f)
{
	struct catalog *is = look_at(f, f->db);

	assert_int_equal(catalog_compare(is, f->want, tell, NULL), 0);
	f->have = is;
	make(f);
	assert_int_equal(f->plan.count, 0);
}

static int add_row(void *context, int columns, const char *const *v)
{
	struct str *rows = context;
	int i;

	for (i = 0; i < columns; i++)
		str_printf(rows, "%s%s", i ? "," : "", v[i] ? v[i] : "-");
	str_char(rows, ';');
	return 0;
}

static void rows_are(struct fixture *f, const char *sql, const char *expected)
{
	str_clear(&f->rows);
	assert_int_equal(sc_query(f->db, sql, 0, NULL, add_row, &f->rows), SC_OK);
	assert_string_equal(str_text(&f->rows), expected);
}

static void end(struct fixture *f)
{
	sc_close(f->db);
	str_free(&f->rows);
	mem_free(&f->mem);
}

static void migrates(struct fixture *f, const char *old, const char *fresh, const char *steps)
{
	size_t i;

	begin(f, old, fresh);
	make(f);
	for (i = 0; steps && i < f->plan.count; i++)
		str_printf(&f->rows, "%s\n", f->plan.steps[i].up);
	if (steps)
		assert_string_equal(str_text(&f->rows), steps);
	assert_int_equal(run(f), SC_OK);
	reaches(f);
}

static void columns_come_and_go_by_alter(void **state)
{
	struct fixture f;

	(void)state;
	migrates(&f, "create table t (id integer primary key, a text, b int); insert into t values (1, 'x', 2)",
	         "create table t (id integer primary key, b int, c text not null default 'new')",
	         "alter table t add column c TEXT not null default 'new'\nalter table t drop column a\n");
	rows_are(&f, "select id, b, c from t", "1,2,new;");
	end(&f);
}

static void a_rebuild_keeps_rows_indexes_triggers_and_views(void **state)
{
	struct fixture f;

	(void)state;
	migrates(&f,
	         "create table t (id integer primary key autoincrement, a text, gone int);"
	         "create index i on t (a); create view v as select a from t;"
	         "create table log (n int); create trigger g after insert on t begin insert into log values (new.id); "
	         "end;"
	         "create trigger far after insert on log begin select a from t; end;"
	         "insert into t (a, gone) values ('one', 1), (null, 2), ('three', 3); delete from t where id = 3",
	         "create table t (id integer primary key autoincrement, a text not null default 'none' check "
	         "(length(a) < 9), b real);"
	         "create index i on t (a); create view v as select a from t;"
	         "create table log (n int); create trigger g after insert on t begin insert into log values (new.id); "
	         "end;"
	         "create trigger far after insert on log begin select a from t; end;",
	         NULL);
	rows_are(&f, "select id, a, b from t order by id", "1,one,-;2,none,-;");
	rows_are(&f, "select count(*) from log", "3;"); /* copying rows sets off no trigger */
	assert_int_equal(sc_exec(f.db, "insert into t (a) values ('next')"), SC_OK);
	rows_are(&f, "select max(id) from t", "4;"); /* a number that was given once is not given again */
	rows_are(&f, "select count(*) from v", "3;");
	end(&f);
}

static void foreign_keys_to_a_rebuilt_table_hold(void **state)
{
	static const char child[] = "create table c (p int references p (id) on delete cascade);";
	struct fixture f;
	struct str old = { 0 }, fresh = { 0 };

	(void)state;
	str_printf(&old,
	           "create table p (id integer primary key, n int); %s insert into p values (1, 2), (2, 3); insert "
	           "into c values (1), (2)",
	           child);
	str_printf(&fresh, "create table p (id integer primary key, n text not null default ''); %s", child);
	migrates(&f, str_text(&old), str_text(&fresh), NULL);
	rows_are(&f, "select p from c order by p", "1;2;"); /* dropping the old table cascades nowhere */
	assert_int_equal(sc_exec(f.db, "delete from p where id = 1"), SC_OK);
	rows_are(&f, "select p from c", "2;");
	str_free(&old);
	str_free(&fresh);
	end(&f);
}

static void a_broken_foreign_key_undoes_it_all(void **state)
{
	struct fixture f;

	(void)state;
	begin(&f, "create table p (id integer primary key); create table c (p int); insert into c values (7)",
	      "create table p (id integer primary key); create table c (p int references p (id))");
	make(&f);
	assert_int_not_equal(run(&f), SC_OK);
	assert_int_equal(catalog_compare(look_at(&f, f.db), f.have, NULL, NULL), 0);
	rows_are(&f, "select p from c", "7;");
	end(&f);
}

static void rows_that_do_not_fit_undo_it_all(void **state)
{
	struct fixture f;

	(void)state;
	begin(&f, "create table t (a int); insert into t values (-1)", "create table t (a int check (a > 0))");
	make(&f);
	assert_int_equal(run(&f), SC_E_CONSTRAINT);
	rows_are(&f, "select a from t", "-1;");
	end(&f);
}

static void renames(void **state)
{
	struct fixture f;
	struct object *table;

	(void)state;
	begin(&f,
	      "create table users (id integer primary key, mail text, x int); create table c (u int references users "
	      "(id));"
	      "create view v as select mail from users; create index i on users (mail); insert into users values (1, "
	      "'a', 2)",
	      "create table people (id integer primary key, email text, x int); create table c (u int references "
	      "people (id));"
	      "create view v as select email from people; create index i on people (email)");
	table = catalog_find(f.want, NULL, KIND_TABLE, NULL, "people", NULL);
	attr_set(f.want, table, ATTR_RENAMED, "users");
	attr_set(f.want, catalog_find(f.want, table, KIND_COLUMN, NULL, "email", NULL), ATTR_RENAMED, "mail");
	make(&f);
	assert_string_equal(f.plan.steps[0].up, "alter table users rename to people");
	assert_string_equal(f.plan.steps[1].up, "alter table people rename column mail to email");
	assert_int_equal(run(&f), SC_OK);
	reaches(&f);
	rows_are(&f, "select email from v", "a;");
	end(&f);
}

static void a_rename_that_nobody_said_is_pointed_out(void **state)
{
	struct fixture f;

	(void)state;
	begin(&f, "create table t (id integer primary key, mail text)",
	      "create table t (id integer primary key, email text)");
	make(&f);
	assert_non_null(f.diag.first);
	assert_int_equal(f.diag.first->id, DIAG_RENAME_UNSAID);
	assert_non_null(strstr(f.diag.first->remedy, "@renamed(mail)"));
	end(&f);
}

/* Rows of a rebuilt table that are not what they were. */
static void what_a_rebuild_loses(void **state)
{
	static const struct {
		const char *old, *fresh;
		int loses;
	} rows[] = {
		{ "create table t (a integer, b text)", "create table t (a text, b text)", 0 },
		{ "create table t (a integer, b text) strict", "create table t (a any, b text) strict", 0 },
		{ "create table t (a integer, b text)", "create table t (a integer not null, b text)", 0 },
		{ "create table t (a integer, b text)", "create table t (a real, b text)", 1 },
		{ "create table t (a real, b text)", "create table t (a text, b text)", 1 },
		{ "create table t (a text, b text)", "create table t (a integer, b text)", 1 },
		{ "create table t (a integer, b text)", "create table t (a integer, b text as (a || 'x') stored)", 1 },
		{ "create table t (a integer, b text, check (a > 0))", "create table t (b text)", 1 },
	};
	struct fixture f;
	size_t i, s;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		unsigned found = 0;

		begin(&f, rows[i].old, rows[i].fresh);
		make(&f);
		for (s = 0; s < f.plan.count; s++)
			found |= f.plan.steps[s].hazards;
		assert_int_equal(!!(found & HAZARD_BIT(DATA_LOSS)), rows[i].loses);
		end(&f);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(columns_come_and_go_by_alter),
		cmocka_unit_test(a_rebuild_keeps_rows_indexes_triggers_and_views),
		cmocka_unit_test(foreign_keys_to_a_rebuilt_table_hold),
		cmocka_unit_test(a_broken_foreign_key_undoes_it_all),
		cmocka_unit_test(rows_that_do_not_fit_undo_it_all),
		cmocka_unit_test(what_a_rebuild_loses),
		cmocka_unit_test(renames),
		cmocka_unit_test(a_rename_that_nobody_said_is_pointed_out),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
