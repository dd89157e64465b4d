/*
 * The look at PostgreSQL: each tests/unit/look_postgres/NAME.sql is run within a transaction, looked at there, compared
 * with NAME.catalog and rolled back. The server is the one of PGHOST and PGUSER; without it those are skipped. UPDATE=1
 * writes the files anew. A first line "-- since 15" leaves a file out on older servers,
 * "-- until 15" on newer ones (which print queries otherwise).
 */
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "runtime/look/postgres.h"

#define FOLDER "tests/unit/look_postgres"

/* The server, and a database on it for this run. */
struct fixture {
	sc_db *server, *db;
	char name[64];
};

static struct fixture f;

static void run(sc_db *db, const char *sql)
{
	if (sc_exec(db, sql) != SC_OK)
		fail_msg("%.60s...: %s %s", sql, sc_last_error(db)->message, sc_last_error(db)->detail);
}

static sc_db *open_database(const char *url)
{
	sc_config config = { .url = url, .deadline_ms = 5000 };
	sc_db *db;

	if (sc_open(&config, &db) != SC_OK)
		fail_msg("%s: %s", url, sc_last_error(db)->message);
	return db;
}

static int begin_group(void **state)
{
	char sql[128];

	(void)state;
	if (!getenv("PGHOST"))
		return 0;
	f.server = open_database("dbname=postgres");
	snprintf(f.name, sizeof(f.name), "look_test_%ld", (long)getpid());
	snprintf(sql, sizeof(sql), "create database %s template template0", f.name);
	run(f.server, sql);
	snprintf(sql, sizeof(sql), "dbname=%s", f.name);
	f.db = open_database(sql);
	return 0;
}

static int end_group(void **state)
{
	char sql[128];

	(void)state;
	if (!f.server)
		return 0;
	sc_close(f.db);
	snprintf(sql, sizeof(sql), "drop database %s", f.name);
	run(f.server, sql);
	sc_close(f.server);
	return 0;
}

/* A test that failed may have left its transaction open. */
static void need_server(void)
{
	if (f.db)
		sc_rollback(f.db);
	if (f.db)
		return;
	print_message("no PostgreSQL server: set PGHOST\n");
	skip();
}

static char *read_file(const char *path)
{
	FILE *file = fopen(path, "rb");
	struct str text = { 0 };
	char piece[4096];
	size_t got;

	if (!file)
		return NULL;
	while ((got = fread(piece, 1, sizeof(piece), file)) > 0)
		str_add_bytes(&text, piece, got);
	fclose(file);
	str_add(&text, "");
	return text.data;
}

static void write_file(const char *path, const char *text)
{
	FILE *file = fopen(path, "wb");

	assert_non_null(file);
	fputs(text, file);
	assert_int_equal(fclose(file), 0);
}

/* The database as text; what has no words goes to `unmodeled`. */
static void look_text(const struct look_options *options, struct mem *mem, struct str *text, struct str *unmodeled)
{
	struct catalog *c = catalog_new(mem, "postgresql");

	if (look_postgres(f.db, options, c, unmodeled) != SC_OK)
		fail_msg("look: %s %s", sc_last_error(f.db)->message, sc_last_error(f.db)->detail);
	catalog_sort(c);
	catalog_write(text, c, 1);
}

static void print_difference(const char *wanted, const char *got)
{
	size_t i = 0, line = 0;

	for (; wanted[i] && wanted[i] == got[i]; i++)
		if (wanted[i] == '\n')
			line = i + 1;
	print_error("wanted from here:\n%.600s\nlooked:\n%.600s\n", wanted + line, got + line);
}

static void check_text(const char *path, const char *got)
{
	char *wanted;

	if (getenv("UPDATE"))
		write_file(path, got);
	wanted = read_file(path);
	if (!wanted || strcmp(wanted, got) != 0) {
		print_difference(wanted ? wanted : "", got);
		fail_msg("%s differs", path);
	}
	free(wanted);
}

static int is_for_server(const char *sql)
{
	int version = db_version(f.db) / 10000, limit;

	if (sscanf(sql, "-- since %d", &limit) == 1)
		return version >= limit;
	return sscanf(sql, "-- until %d", &limit) != 1 || version <= limit;
}

static void check_file(void **state)
{
	struct look_options options = { 0 };
	struct str text = { 0 }, unmodeled = { 0 };
	struct mem mem = { 0 };
	char path[300];
	char *sql;

	need_server();
	snprintf(path, sizeof(path), "%s/%s.sql", FOLDER, (const char *)*state);
	sql = read_file(path);
	assert_non_null(sql);
	if (!is_for_server(sql)) {
		free(sql);
		skip();
	}
	assert_int_equal(sc_begin(f.db), SC_OK);
	run(f.db, sql);
	look_text(&options, &mem, &text, &unmodeled);
	assert_int_equal(sc_rollback(f.db), SC_OK);
	snprintf(path, sizeof(path), "%s/%s.catalog", FOLDER, (const char *)*state);
	check_text(path, str_text(&text));
	assert_string_equal(str_text(&unmodeled), "");
	free(sql);
	str_free(&text);
	str_free(&unmodeled);
	mem_free(&mem);
}

/* ---- what is around the objects ---- */

static void an_empty_database_has_nothing(void **state)
{
	struct look_options options = { 0 };
	struct str text = { 0 }, unmodeled = { 0 };
	struct mem mem = { 0 };

	(void)state;
	need_server();
	look_text(&options, &mem, &text, &unmodeled);
	assert_string_equal(str_text(&text), "");
	assert_string_equal(str_text(&unmodeled), "");
	mem_free(&mem);
}

static const char *value_of(struct mem *mem, const char *sql)
{
	const char *value;

	assert_int_equal(db_value(f.db, mem, &value, sql, 0, NULL), SC_OK);
	assert_non_null(value);
	return value;
}

static void settings_are_put_back(void **state)
{
	static const char sql[] =
	        "select current_setting('search_path') || current_setting('timezone') || current_setting('jit')";
	struct look_options options = { 0 };
	struct str text = { 0 };
	struct mem mem = { 0 };

	(void)state;
	need_server();
	run(f.db,
	    "set search_path to public; set timezone to 'Asia/Tokyo'; set jit to on; set quote_all_identifiers to on");
	look_text(&options, &mem, &text, NULL);
	assert_int_equal(f.db->in_transaction, DB_NO_TRANSACTION);
	assert_string_equal(value_of(&mem, sql), "publicAsia/Tokyoon");
	assert_int_equal(sc_begin(f.db), SC_OK);
	run(f.db, "create table \"Mine\" (a int default 1)");
	look_text(&options, &mem, &text, NULL);
	assert_int_equal(f.db->in_transaction, DB_TRANSACTION);
	assert_string_equal(value_of(&mem, sql), "publicAsia/Tokyoon");
	assert_string_equal(value_of(&mem, "select count(*) from \"Mine\""), "0");
	assert_int_equal(sc_rollback(f.db), SC_OK);
	assert_string_equal(str_text(&text), "table public.\"Mine\"\n  column a\n    .type integer\n    .default 1\n");
	run(f.db, "reset all");
	str_free(&text);
	mem_free(&mem);
}

static void a_failed_transaction_is_an_error(void **state)
{
	struct look_options options = { 0 };
	struct mem mem = { 0 };
	struct catalog *c;

	(void)state;
	need_server();
	c = catalog_new(&mem, "postgresql");
	assert_int_equal(sc_begin(f.db), SC_OK);
	assert_int_not_equal(sc_exec(f.db, "select 1 / 0"), SC_OK);
	assert_int_not_equal(look_postgres(f.db, &options, c, NULL), SC_OK);
	assert_string_equal(sc_last_error(f.db)->sqlstate, "25P02");
	assert_int_equal(sc_rollback(f.db), SC_OK);
	assert_int_equal(look_postgres(f.db, &options, c, NULL), SC_OK);
	mem_free(&mem);
}

static void what_has_no_words_is_named(void **state)
{
	struct look_options options = { 0 };
	struct str text = { 0 }, unmodeled = { 0 };
	struct mem mem = { 0 };

	(void)state;
	need_server();
	assert_int_equal(sc_begin(f.db), SC_OK);
	run(f.db, "create extension hstore; select lo_create(0);"
	          "create temporary table gone (a int); create schema schemac; create table schemac.ours (a int)");
	look_text(&options, &mem, &text, &unmodeled);
	assert_int_equal(sc_rollback(f.db), SC_OK);
	assert_string_equal(str_text(&text), "extension hstore\n");
	assert_string_equal(str_text(&unmodeled), "large objects 1\n");
	str_free(&text);
	str_free(&unmodeled);
	mem_free(&mem);
}

/* What the extension gave by itself is nothing to tell of. */
static void privileges_on_what_an_extension_made_are_told(void **state)
{
	struct look_options options = { 0 };
	struct str text = { 0 }, unmodeled = { 0 };
	struct mem mem = { 0 };

	(void)state;
	need_server();
	assert_int_equal(sc_begin(f.db), SC_OK);
	run(f.db,
	    "create extension pg_stat_statements; create extension hstore;"
	    "revoke execute on function hstore_version_diag(hstore) from public;"
	    "grant execute on function akeys(hstore) to pg_monitor with grant option;"
	    "revoke execute on function skeys(hstore) from public; grant execute on function skeys(hstore) to public;"
	    "revoke select on pg_stat_statements from public; grant select (calls, \"query\") on "
	    "pg_stat_statements to pg_monitor; revoke usage on type hstore from public");
	look_text(&options, &mem, &text, &unmodeled);
	assert_int_equal(sc_rollback(f.db), SC_OK);
	assert_string_equal(str_text(&text),
	                    "extension hstore\n"
	                    "  member_grant pg_monitor function public.akeys(public.hstore)\n"
	                    "    .privileges execute\n    .grantable execute\n"
	                    "  member_grant public function public.hstore_version_diag(public.hstore)\n"
	                    "    .privileges none\n"
	                    "  member_grant public type public.hstore\n"
	                    "    .privileges none\n"
	                    "extension pg_stat_statements\n"
	                    "  member_grant pg_monitor table public.pg_stat_statements\n"
	                    "    .privileges select (calls, query)\n"
	                    "  member_grant public table public.pg_stat_statements\n"
	                    "    .privileges none\n");
	assert_string_equal(str_text(&unmodeled), "");
	str_free(&text);
	str_free(&unmodeled);
	mem_free(&mem);
}

static void roles_and_owners_are_told_when_asked_for(void **state)
{
	struct look_options options = { .roles = 1, .owners = 1 };
	struct str text = { 0 };
	struct mem mem = { 0 };

	(void)state;
	need_server();
	assert_int_equal(sc_begin(f.db), SC_OK);
	run(f.db, "create role \"look one\" login connection limit 3; create role look_two; grant look_two to \"look "
	          "one\" with admin option;"
	          "alter role look_two set work_mem = '64MB'; comment on role look_two is 'two';"
	          "create table t (a int); alter table t owner to \"look one\"");
	look_text(&options, &mem, &text, NULL);
	assert_int_equal(sc_rollback(f.db), SC_OK);
	assert_non_null(strstr(str_text(&text), "role \"look one\"\n  .login yes\n  .connection_limit 3\n"));
	assert_non_null(strstr(str_text(&text), "role look_two\n  .comment two\n  .set work_mem TO '64MB'\n"
	                                        "  member \"look one\"\n    .grantable admin\n"));
	assert_non_null(strstr(str_text(&text), "table public.t\n  .owner \"look one\"\n"));
	str_free(&text);
	mem_free(&mem);
}

/* ---- dependencies ---- */

static void add_needs(struct str *s, const struct object *o)
{
	size_t i;

	for (; o; o = o->next) {
		for (i = 0; i < o->dep_count; i++) {
			object_identity(s, o);
			str_add(s, " <- ");
			object_identity(s, o->deps[i]);
			str_char(s, '\n');
		}
		add_needs(s, o->children);
	}
}

static int needs(const struct str *all, const char *line)
{
	return strstr(str_text(all), line) != NULL;
}

static void what_needs_what(void **state)
{
	struct look_options options = { .dependencies = 1 };
	struct str all = { 0 };
	struct mem mem = { 0 };
	struct catalog *c;

	(void)state;
	need_server();
	c = catalog_new(&mem, "postgresql");
	assert_int_equal(sc_begin(f.db), SC_OK);
	run(f.db, "create extension citext; create schema s; create type s.mood as enum ('x');"
	          "create function s.f(int) returns int language sql immutable as 'select $1';"
	          "create sequence own; create table t (id serial primary key, m s.mood[], c citext, own int, check "
	          "(s.f(own) > 0));"
	          "alter sequence own owned by t.own; create view v as select id, m from t; create view w as select id "
	          "from v;"
	          "create table u (a int references t, g int generated always as (s.f(a)) stored);"
	          "create publication p for table u; create index i on t (s.f(own))");
	assert_int_equal(look_postgres(f.db, &options, c, NULL), SC_OK);
	assert_int_equal(sc_rollback(f.db), SC_OK);
	add_needs(&all, c->objects);
	assert_true(needs(&all, "column public.t.m <- enum s.mood\n"));
	assert_true(needs(&all, "column public.t.c <- extension citext\n"));
	assert_true(needs(&all, "column public.t.id <- sequence public.t_id_seq\n"));
	assert_false(needs(&all, "sequence public.t_id_seq <- "));
	assert_true(needs(&all, "sequence public.own <- table public.t\n"));
	assert_true(needs(&all, "constraint public.t.t_own_check <- function s.f(integer)\n"));
	assert_true(needs(&all, "index public.t.i <- function s.f(integer)\n"));
	assert_true(needs(&all, "view public.v <- column public.t.id\n"));
	assert_true(needs(&all, "view public.w <- view public.v\n"));
	assert_true(needs(&all, "constraint public.u.u_a_fkey <- constraint public.t.t_pkey\n"));
	assert_true(needs(&all, "column public.u.g <- function s.f(integer)\n"));
	assert_true(needs(&all, "publication p <- table public.u\n"));
	assert_true(needs(&all, "enum s.mood <- schema s\n"));
	str_free(&all);
	mem_free(&mem);
}

/* ---- texts, without a server ---- */

static void texts_are_picked_apart(void **state)
{
	struct look l = { .version = 15, .census = "casts connections" };
	struct str s = { 0 };

	(void)state;
	assert_string_equal(look_bare(&l, "(a > ')')"), "a > ')'");
	assert_string_equal(look_bare(&l, "(a) + (b)"), "(a) + (b)");
	assert_string_equal(look_bare(&l, "( SELECT 1)"), "( SELECT 1)");
	assert_string_equal(look_bare(&l, "now()"), "now()");
	assert_string_equal(look_place("a \" DO \" ( DO ) DO x", " DO "), " DO x");
	look_lower(&s, "FOR VALUES IN ('A', MINVALUE)");
	assert_string_equal(str_text(&s), "for values in ('A', MINVALUE)");
	assert_true(look_has(&l, "casts"));
	assert_false(look_has(&l, "cast"));
	str_free(&s);
	mem_free(&l.mem);
}

static void queries_are_fitted_to_the_version(void **state)
{
	static const char sql[] = "a{{17: b ;; 15: c ;; d}}{{16: x ;; {{14: 'y'::z ;; }} }}{{connections: k ;; null}}";
	struct look l = { .version = 15, .census = "" };

	(void)state;
	assert_string_equal(look_sql(&l, sql), "a c   'y'::z   null");
	l.version = 13;
	l.census = "connections";
	assert_string_equal(look_sql(&l, sql), "a d    k ");
	l.version = 18;
	assert_string_equal(look_sql(&l, sql), "a b  x  k ");
	mem_free(&l.mem);
}

static int is_sql(const struct dirent *entry)
{
	const char *dot = strrchr(entry->d_name, '.');

	return dot && strcmp(dot, ".sql") == 0;
}

int main(void)
{
	const struct CMUnitTest others[] = {
		cmocka_unit_test(texts_are_picked_apart),
		cmocka_unit_test(queries_are_fitted_to_the_version),
		cmocka_unit_test(an_empty_database_has_nothing),
		cmocka_unit_test(settings_are_put_back),
		cmocka_unit_test(a_failed_transaction_is_an_error),
		cmocka_unit_test(what_has_no_words_is_named),
		cmocka_unit_test(privileges_on_what_an_extension_made_are_told),
		cmocka_unit_test(roles_and_owners_are_told_when_asked_for),
		cmocka_unit_test(what_needs_what),
	};
	enum { OTHERS = sizeof(others) / sizeof(others[0]) };
	struct dirent **entries;
	int count = scandir(FOLDER, &entries, is_sql, alphasort), i, status;
	struct CMUnitTest *tests = calloc((size_t)(count > 0 ? count : 0) + OTHERS, sizeof(*tests));

	if (count <= 0 || !tests) {
		fputs(FOLDER " holds no files\n", stderr);
		return 1;
	}
	memcpy(tests, others, sizeof(others));
	for (i = 0; i < count; i++) {
		char *name = strdup(entries[i]->d_name);

		*strrchr(name, '.') = '\0';
		tests[OTHERS + i] = (struct CMUnitTest){ .name = name, .test_func = check_file, .initial_state = name };
		free(entries[i]);
	}
	free(entries);
	status = _cmocka_run_group_tests("look_postgres", tests, (size_t)(OTHERS + count), begin_group, end_group);
	for (i = 0; i < count; i++)
		free((void *)(uintptr_t)tests[OTHERS + i].name);
	free(tests);
	return status;
}
