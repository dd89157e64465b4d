/* Rows made up for a proof: for every rule that can be guessed, and missed when they are gone. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

#include "compiler/front/dialects.h"
#include "compiler/proof/proof_rows.h"
#include "runtime/look/look.h"

struct fixture {
	struct mem mem;
	struct diag diag;
	struct plan plan;
	struct proof_rows rows;
	sc_db *db;
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
	struct plan_options options = { .online = 1 };
	sc_db *db = open_with(fresh);

	memset(f, 0, sizeof(*f));
	f->diag.mem = &f->mem;
	f->db = open_with(old);
	plan_make(&f->plan, &dialect_sqlite, look_at(f, f->db), look_at(f, db), &options, &f->diag);
	sc_close(db);
	proof_rows_begin(&f->rows, &f->mem, &f->plan);
	assert_int_equal(proof_rows_make(&f->rows, f->db), SC_OK);
}

static void end(struct fixture *f)
{
	sc_close(f->db);
	mem_free(&f->mem);
}

static long count(struct fixture *f, const char *sql)
{
	const char *value = NULL;

	assert_int_equal(db_value(f->db, &f->mem, &value, sql, 0, NULL), SC_OK);
	assert_non_null(value);
	return strtol(value, NULL, 10);
}

static void run(struct fixture *f)
{
	size_t i;

	for (i = 0; i < f->plan.count; i++)
		assert_int_equal(sc_exec(f->db, f->plan.steps[i].up), SC_OK);
}

static const struct proof_table *lost(struct fixture *f, int behind)
{
	const struct proof_table *found;

	assert_int_equal(proof_rows_check(&f->rows, f->db, behind, &found), SC_OK);
	return found;
}

static const char rules[] =
        "create table a (id integer primary key, mail text not null unique check (mail like '%@%'), n integer not null "
        "check (n > 100), state text not null check (state in ('open', 'it''s')), doc text check (json_valid(doc)), "
        "twice integer generated always as (n * 2) stored, flag integer not null check (flag in (0, 1))) strict;"
        "create table b (a integer not null references a (id), me integer references b (id), id integer primary key, "
        "x blob not null, unique (a, x)) strict;"
        "create table c (u integer not null, v text not null, primary key (u, v), foreign key (u) references b (id)) "
        "strict;"
        "create table never (id integer primary key, x text not null check (x = lower(hex(x)))) strict";

static void test_rules(void **state)
{
	struct fixture f;
	size_t tables;

	(void)state;
	begin(&f, rules, rules);
	assert_int_equal(count(&f, "select count(*) from a"), 3);
	assert_int_equal(count(&f, "select count(*) from b"), 3);
	assert_int_equal(count(&f, "select count(*) from c"), 3);
	assert_int_equal(count(&f, "select count(*) from never"), 0);
	assert_int_equal(count(&f, "select count(*) from pragma_foreign_key_check"), 0);
	assert_int_equal(proof_rows_count(&f.rows, &tables), 9);
	assert_int_equal(tables, 3);
	assert_null(lost(&f, 0));
	end(&f);
}

static const char old[] = "create table t (id integer primary key, a text, b integer not null) strict;"
                          "create table u (id integer primary key, a text) strict";
static const char fresh[] = "create table t (id integer primary key, b integer not null, c text, check (b > 0)) strict;"
                            "create table u (id integer primary key, a text) strict";

static void test_staying(void **state)
{
	struct fixture f;

	(void)state;
	begin(&f, old, fresh);
	assert_null(lost(&f, 0));
	run(&f);
	assert_null(lost(&f, 1)); /* t.a was dropped, and the plan says so: all else is there */
	assert_int_equal(sc_exec(f.db, "update t set b = b + 1 where id = 2"), SC_OK);
	assert_non_null(lost(&f, 1));
	assert_string_equal(lost(&f, 1)->table->name, "t");
	assert_int_equal(sc_exec(f.db, "update t set b = b - 1 where id = 2; delete from u where id = 1"), SC_OK);
	assert_string_equal(lost(&f, 1)->table->name, "u");
	end(&f);
}

static void test_exclude(void **state)
{
	struct fixture f;
	const struct object *o;

	(void)state;
	begin(&f, old, fresh);
	for (o = f.plan.want->objects; o && strcmp(o->name, "u") != 0; o = o->next)
		;
	assert_non_null(o);
	assert_non_null(proof_rows_exclude(&f.rows, o));
	assert_int_equal(sc_exec(f.db, "delete from t; delete from u"), SC_OK);
	assert_int_equal(proof_rows_make(&f.rows, f.db), SC_OK);
	assert_int_equal(count(&f, "select count(*) from t"), 3);
	assert_int_equal(count(&f, "select count(*) from u"), 0);
	assert_null(proof_rows_exclude(&f.rows, o));
	end(&f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rules),
		cmocka_unit_test(test_staying),
		cmocka_unit_test(test_exclude),
	};

	return cmocka_run_group_tests_name("proof_rows", tests, NULL, NULL);
}
