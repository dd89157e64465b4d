/* sc_query and sc_exec on both databases: parameters and their number, bytes, and which constraint was violated. */
#include "tests/unit/db_fixture.h"

#define ON_BOTH(what)                                                                                                  \
	static void sqlite_##what(void **state)                                                                        \
	{                                                                                                              \
		sc_db *db = open_url(f.sqlite);                                                                        \
		(void)state;                                                                                           \
		what(db, 1);                                                                                           \
		sc_close(db);                                                                                          \
	}                                                                                                              \
	static void postgres_##what(void **state)                                                                      \
	{                                                                                                              \
		sc_db *db = open_postgres();                                                                           \
		(void)state;                                                                                           \
		what(db, 0);                                                                                           \
		sc_close(db);                                                                                          \
	}

static void parameters(sc_db *db, int is_sqlite)
{
	static const struct {
		const char *sql;
		int count;
		const char *wanted; /* NULL: SC_E_ARGUMENT */
	} cases[] = {
		{ "select 1", 0, "1;" },           { "select 1", 1, NULL },
		{ "select $1", 0, NULL },          { "select $1", 1, "a;" },
		{ "select $1", 2, NULL },          { "select $1, $1", 1, "a,a;" },
		{ "select $1, $1", 2, NULL },      { "select $2, $1, $2", 2, "b,a,b;" },
		{ "select $2", 2, NULL },          { "select $2", 1, NULL },
		{ "select $1, $3", 3, NULL },      { "select $3, $2, $1 -- $4", 3, "NULL,b,a;" },
		{ "select '$2', $1", 1, "$2,a;" }, { " -- nothing", 0, "" },
	};
	const char *params[] = { "a", "b", NULL };
	size_t i;

	(void)is_sqlite;
	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct rows rows = { 0 };
		sc_rc rc = sc_query(db, cases[i].sql, cases[i].count, params, note_row, &rows);

		if (rc != (cases[i].wanted ? SC_OK : SC_E_ARGUMENT) ||
		    (cases[i].wanted && strcmp(rows.text, cases[i].wanted) != 0))
			fail_msg("%s with %d: %s, %s: %s", cases[i].sql, cases[i].count, sc_rc_name(rc), rows.text,
			         sc_last_error(db)->message);
	}
	/* there are no values for sc_exec */
	assert_rc(db, sc_exec(db, "select $1"), SC_E_ARGUMENT);
	assert_value(db, "select 1", "1");
}

static void sqlite_parameters_of_its_own(void **state)
{
	static const char *const sql[] = {
		"select ?", "select ?1", "select :a", "select @a", "select $a", "select $01x"
	};
	const char *params[] = { "a" };
	sc_db *db = open_url(f.sqlite);
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(sql) / sizeof(sql[0]); i++)
		assert_rc(db, sc_query(db, sql[i], 1, params, NULL, NULL), SC_E_ARGUMENT);
	sc_close(db);
}

/* Runs it with the one parameter, and wants these rows. */
static void assert_rows(sc_db *db, const char *sql, const char *param, const char *wanted)
{
	struct rows rows = { 0 };

	if (sc_query(db, sql, 1, &param, note_row, &rows) != SC_OK)
		fail_msg("%s: %s", sql, sc_last_error(db)->message);
	if (strcmp(rows.text, wanted) != 0)
		fail_msg("%s with %s: %s, not %s", sql, param, rows.text, wanted);
}

static void bytes(sc_db *db, int is_sqlite)
{
	static const struct {
		const char *text, *shown;
	} forms[] = {
		{ "\\x00ff", "\\x00ff" },
		{ "\\xABcd", "\\xabcd" },
		{ "\\x", "\\x" },
		{ "", "\\x" },
		{ "\\x 01 02\n", "\\x0102" },
		{ "a\\\\b", "\\x615c62" },
		{ "\\000\\377z", "\\x00ff7a" },
		{ "\xc3\xa9", "\\xc3a9" },
	};
	static const char *const wrong[] = { "\\x0", "\\xzz", "\\", "\\9", "\\400", "\\x0 0" };
	static const char *const finds[] = {
		"select t from q where b = $1",
		"select t from q where q.b = $1 order by id",
		"select t from q as z where z.b=$1",
		"select t from q z where $1 = z.b",
		"select t from q where not b <> $1",
		"select t from q where b in ($1)",
		"select t from q where b in ('', $1) and t is not null",
		"select t from q where b between $1 and $1",
		"select t from (select 'k' as k) k join q on k.k = 'k' and q.\"b\" = $1",
		"update q set b = $1 where t = 'k' returning t",
	};
	const char *params[] = { "1", "\\x41", "\\x41" };
	struct rows rows = { 0 };
	size_t i;

	assert_ok(db, sc_exec(db, is_sqlite ? "create table q (id int primary key, t text, b blob) strict"
	                                    : "create table q (id int primary key, t text, b bytea)"));
	/* the same text is bytes in the one column, and text in the other */
	assert_ok(db, sc_query(db, "insert into q values ($1, $2, $3)", 3, params, NULL, NULL));
	assert_ok(db, sc_query(db, "select t, b from q", 0, NULL, note_row, &rows));
	assert_string_equal(rows.text, "\\x41,\\x41;");
	assert_value(db, "select length(t) from q", "4");
	assert_value(db, "select length(b) from q", "1");
	for (i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		params[1] = forms[i].text;
		assert_ok(db, sc_exec(db, "delete from q"));
		assert_ok(db,
		          sc_query(db, "insert into q (b, t, id) values ($2, upper('x'), $1)", 2, params, NULL, NULL));
		assert_value(db, "select b from q", forms[i].shown);
	}
	for (i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		params[1] = wrong[i];
		assert_rc(db, sc_query(db, "insert into q (id, b) values ($1, $2)", 2, params, NULL, NULL), SC_E_DATA);
	}
	assert_ok(db, sc_exec(db, "delete from q; insert into q (id, t) values (1, 'k')"));
	assert_rows(db, "update q set t = 'k', b = $1", "\\x00ff", "");
	for (i = 0; i < sizeof(finds) / sizeof(finds[0]); i++)
		assert_rows(db, finds[i], "\\x00FF", "k;");
	assert_rows(db, "insert into q values (2, 'a', null) on conflict (id) do update set b = $1", "\\x07", "");
	assert_rows(db, "insert into q values (2, 'a', null) on conflict (id) do update set b = $1", "\\x07", "");
	assert_rows(db, "insert into q (id, b) values (3, $1), (4, $1) returning b", "\\x09", "\\x09;\\x09;");
	assert_rows(db, "select b from q where t = 'a' and b is not null and t <> $1", "\\x07", "\\x07;");
	assert_ok(db, sc_exec(db, "drop table q"));
}

ON_BOTH(parameters)
ON_BOTH(bytes)

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sqlite_parameters),
		cmocka_unit_test(postgres_parameters),
		cmocka_unit_test(sqlite_parameters_of_its_own),
		cmocka_unit_test(sqlite_bytes),
		cmocka_unit_test(postgres_bytes),
	};

	return cmocka_run_group_tests(tests, create_databases, drop_databases);
}
