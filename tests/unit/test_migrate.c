/* Files of SQL as statements, and migrations on an SQLite database in memory. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "runtime/apply/ledger_run.h"
#include "runtime/apply/migrate.h"
#include "runtime/apply/statements.h"

static void test_statements(void **state)
{
	static const char sql[] =
	        "-- a comment; no statement\n"
	        "select ';', \"a;b\", $$;$$, $x$ $$;$x$, E'\\';' /* ; /* ; */ ; */ -- ;\n from t;\n"
	        ";;\n"
	        "create trigger g after insert on t begin insert into u values (case when 1 then 2 else 3 end); delete "
	        "from v; end;\n"
	        "create function f() returns int language sql begin atomic select 1; select 2; end;\n"
	        "create rule r as on insert to t do also (insert into u values (1); insert into u values (2));\n"
	        "-- rows in the way: select 1\n"
	        "-- schemac: outside a transaction\n"
	        "create index concurrently i on t (a);\n"
	        "begin_work($1);\n"
	        "select 'end'";
	static const char *const starts[] = { "select ';'",   "create trigger", "create function", "create rule",
		                              "create index", "begin_work",     "select 'end'" };
	struct mem mem = { 0 };
	struct statements list;
	struct run_step *steps;
	size_t i;

	(void)state;
	assert_true(statements_of(&mem, "postgresql", sql, "here", &list));
	steps = list.steps;
	assert_null(list.problem);
	assert_int_equal(list.count, sizeof(starts) / sizeof(starts[0]));
	for (i = 0; i < list.count; i++) {
		assert_int_equal(strncmp(steps[i].sql, starts[i], strlen(starts[i])), 0);
		assert_int_equal(steps[i].outside, i == 4);
		assert_string_equal(steps[i].find, i == 4 ? "select 1" : "");
		assert_string_equal(steps[i].object, "here");
	}
	assert_non_null(strstr(steps[1].sql, "delete from v; end"));
	mem_free(&mem);
}

/* How many statements a text has, -1 where it has a problem, which is then `problem`. */
static void check_text(const char *dialect, const char *sql, long count, const char *problem)
{
	struct mem mem = { 0 };
	struct statements list;

	assert_true(statements_of(&mem, dialect, sql, "", &list));
	if (count >= 0 && list.problem)
		fail_msg("%s: %s: %s", dialect, sql, list.problem);
	if (count < 0 && (!list.problem || !strstr(list.problem, problem)))
		fail_msg("%s: %s: not \"%s\" but \"%s\"", dialect, sql, problem, list.problem ? list.problem : "");
	if (count >= 0)
		assert_int_equal(list.count, count);
	mem_free(&mem);
}

/* The dialect says what is a comment and what is quoted. */
static void test_statements_by_dialect(void **state)
{
	static const struct {
		const char *sql;
		long postgresql, sqlite;
		const char *problem;
	} rows[] = {
		{ "/* a /* b */ select 1; */ select 2;", 1, 2, "" },
		{ "/* a /* b */\nselect 1;", -1, 1, "line 1: unterminated comment" },
		{ "select 1;\n/* a", -1, -1, "line 2: unterminated comment" },
		{ "select 1 /* ;", -1, -1, "unterminated comment" },
		{ "select $$;$$;", 1, 2, "" },
		{ "select $a$ ; $a;$a$;", 1, 3, "" },
		{ "select E'\\';'; select 2;", 2, -1, "unterminated string literal" },
		{ "select 1 as [a;b]; select 2;", 3, 2, "" },
		{ "select 1 as `a;b`;", 2, 1, "" },
		{ "select 'a;", -1, -1, "line 1: unterminated string literal" },
		{ "select 1;\n\nselect \"a;", -1, -1, "line 3: unterminated quoted identifier" },
		{ "select $$a;", -1, 1, "unterminated dollar-quoted string" },
		{ "select E'\\", -1, -1, "unterminated string literal" },
		{ "select (1;", -1, -1, "unterminated bracket" },
		{ "create trigger g after insert on t begin select 1;", -1, -1, "unterminated body" },
		{ "-- a", -1, -1, "the file contains no statement" },
		{ " -- nothing\n /* at all */ ;\n", -1, -1, "the file contains no statement" },
		{ ";", -1, -1, "the file contains no statement" },
		{ "", 0, 0, "" },
		{ " \n\t\n", 0, 0, "" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		check_text("postgresql", rows[i].sql, rows[i].postgresql, rows[i].problem);
		check_text("sqlite", rows[i].sql, rows[i].sqlite, rows[i].problem);
	}
}

static const sc_step steps[] = { { "table t", "create table t (a integer, b integer) strict" } };
static const sc_asked asked[] = { { "table t", "table t\n", "h" } };
static const sc_migration migrations[] = {
	{ 1, "one", "alter table t add column b integer", "alter table t drop column b", "c1", "f0", "f1" },
	{ 2, "two", "create table u (a integer); insert into u values (1)", "drop table u", "c2", "f1", "f2" },
};
static const sc_target target = { "sqlite", steps, 1, asked, 1, NULL, 0, NULL, 0, "f2", migrations, 2 };
static const sc_bundle bundle = { SC_ABI, "test", "0", &target, 1 };

static sc_db *open_memory(void)
{
	sc_config config = { .url = "sqlite::memory:" };
	sc_db *db;

	assert_int_equal(sc_open(&config, &db), SC_OK);
	return db;
}

/* A database as the schema before the first migration made it. */
static void make_old(sc_db *db)
{
	struct ledger_end end = { .adopts = 1, .fingerprint = "f0" };
	struct ledger_run run;

	assert_int_equal(ledger_run_begin(&run, db, &bundle, &target), SC_OK);
	assert_int_equal(sc_begin(db), SC_OK);
	assert_int_equal(sc_exec(db, "create table t (a integer) strict"), SC_OK);
	assert_int_equal(ledger_run_note(&run, &end, 0, 0), SC_OK);
	assert_int_equal(sc_commit(db), SC_OK);
	ledger_run_end(&run);
}

static const char *value(sc_db *db, struct mem *mem, const char *sql)
{
	const char *text = NULL;

	assert_int_equal(db_value(db, mem, &text, sql, 0, NULL), SC_OK);
	return text ? text : "";
}

static void test_run_and_back(void **state)
{
	struct mem mem = { 0 };
	struct migrated migrated;
	sc_db *db = open_memory();

	(void)state;
	make_old(db);
	assert_int_equal(migrations_run(db, &mem, &bundle, &target, &migrated), SC_OK);
	assert_int_equal(migrated.ran, 2);
	assert_int_equal(migrated.statements, 3);
	assert_string_equal(value(db, &mem, "select count(b) from t"), "0");
	assert_string_equal(value(db, &mem, "select a from u"), "1");
	assert_string_equal(value(db, &mem, "select fingerprint from schemac_ledger"), "f2");
	assert_int_equal(migrations_run(db, &mem, &bundle, &target, &migrated), SC_OK);
	assert_int_equal(migrated.ran, 0);
	assert_int_equal(migrations_roll_back(db, &mem, &bundle, &target, 1, &migrated), SC_OK);
	assert_int_equal(migrated.ran, 1);
	assert_string_equal(value(db, &mem, "select count(*) from sqlite_schema where name = 'u'"), "0");
	assert_string_equal(value(db, &mem, "select fingerprint from schemac_ledger"), "f1");
	assert_int_equal(migrations_run(db, &mem, &bundle, &target, &migrated), SC_OK);
	assert_int_equal(migrated.ran, 1);
	sc_close(db);
	mem_free(&mem);
}

static void test_fingerprint_tells(void **state)
{
	struct mem mem = { 0 };
	struct migrated migrated;
	sc_db *db = open_memory();

	(void)state;
	make_old(db);
	assert_int_equal(
	        sc_exec(db, "update schemac_ledger set fingerprint = 'f1'; alter table t add column b integer"), SC_OK);
	assert_int_equal(migrations_run(db, &mem, &bundle, &target, &migrated), SC_OK);
	assert_int_equal(migrated.ran, 1);
	assert_string_equal(value(db, &mem, "select count(*) from schemac_migration where state = 'done'"), "2");
	sc_close(db);
	db = open_memory();
	make_old(db);
	assert_int_equal(sc_exec(db, "update schemac_ledger set fingerprint = 'other'"), SC_OK);
	assert_int_equal(migrations_run(db, &mem, &bundle, &target, &migrated), SC_E_LEDGER);
	sc_close(db);
	mem_free(&mem);
}

static void test_history_is_checked(void **state)
{
	sc_migration other[] = { migrations[0], migrations[1], { 3, "three", "select 1", NULL, "c3", "f2", "f3" } };
	sc_target changed = target;
	struct mem mem = { 0 };
	struct migrated migrated;
	struct history h;
	sc_db *db = open_memory();

	(void)state;
	make_old(db);
	assert_int_equal(migrations_run(db, &mem, &bundle, &target, &migrated), SC_OK);
	assert_int_equal(history_read(db, &mem, "test", &h), SC_OK);
	assert_int_equal(history_check(db, &h, &target), SC_OK);
	changed.migrations = other;
	other[1].checksum = "edited";
	assert_int_equal(history_check(db, &h, &changed), SC_E_LEDGER);
	assert_string_equal(sc_last_error(db)->object, "migration 0002_two");
	changed.migration_count = 1;
	assert_int_equal(history_check(db, &h, &changed), SC_E_LEDGER);
	other[1] = other[2];
	changed.migration_count = 2;
	assert_int_equal(history_check(db, &h, &changed), SC_E_LEDGER);
	sc_close(db);
	mem_free(&mem);
}

static void test_failure_leaves_nothing(void **state)
{
	sc_migration bad[] = { migrations[0],
		               { 2, "bad", "create table u (a integer); insert into nowhere values (1)", NULL, "c2",
		                 "f1", "f2" } };
	sc_target broken = target;
	struct mem mem = { 0 };
	struct migrated migrated;
	sc_db *db = open_memory();

	(void)state;
	make_old(db);
	broken.migrations = bad;
	assert_int_not_equal(migrations_run(db, &mem, &bundle, &broken, &migrated), SC_OK);
	assert_int_equal(migrated.ran, 1);
	assert_string_equal(sc_last_error(db)->object, "migration 0002_bad");
	assert_non_null(strstr(sc_last_error(db)->detail, "step 2 of 2"));
	assert_string_equal(value(db, &mem, "select count(*) from sqlite_schema where name = 'u'"), "0");
	assert_string_equal(value(db, &mem, "select count(*) from schemac_migration"), "1");
	assert_int_equal(migrations_roll_back(db, &mem, &bundle, &broken, 0, &migrated), SC_OK);
	sc_close(db);
	mem_free(&mem);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_statements),         cmocka_unit_test(test_statements_by_dialect),
		cmocka_unit_test(test_run_and_back),       cmocka_unit_test(test_fingerprint_tells),
		cmocka_unit_test(test_history_is_checked), cmocka_unit_test(test_failure_leaves_nothing),
	};

	return cmocka_run_group_tests_name("migrate", tests, NULL, NULL);
}
