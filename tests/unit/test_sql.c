/* The door to libpg_query: forms, places of errors, trees; and check_sql() on models. */
#include "tests/unit/model_of_text.h"

#include "compiler/resolve/builtins.h"
#include "compiler/sql/sql.h"
#include "compiler/sql/sql_check.h"
#include "compiler/sql/sql_newer.h"

static struct mem mem;
static struct sql *sql;

static int setup(void **state)
{
	(void)state;
	mem = (struct mem){ 0 };
	sql = sql_new(&mem);
	return 0;
}

static int teardown(void **state)
{
	(void)state;
	mem_free(&mem);
	return 0;
}

static void good(enum sql_form form, const char *text)
{
	const struct sql_tree *tree = sql_parse(sql, form, text);

	if (tree->error)
		fail_msg("%s: %s", text, tree->error);
}

/* `text` has one ^ before the bytes that the error is to mean. */
static void wrong(enum sql_form form, const char *text, const char *part)
{
	char clean[256];
	size_t at = strcspn(text, "^");
	const struct sql_tree *tree;

	snprintf(clean, sizeof(clean), "%.*s%s", (int)at, text, text + at + 1);
	tree = sql_parse(sql, form, clean);
	if (!tree->error)
		fail_msg("%s: no error", clean);
	assert_null(tree->root);
	if (!strstr(tree->error, part))
		fail_msg("%s: %s", clean, tree->error);
	if (tree->at != at)
		fail_msg("%s: at %zu, not %zu", clean, tree->at, at);
}

static void test_forms(void **state)
{
	(void)state;
	good(SQL_EXPR, "length(name) > 0 -- a comment");
	good(SQL_EXPR, "(1, 2)");
	good(SQL_EXPR, "(select 1)");
	good(SQL_QUERY, "select 1 union all values (2) order by 1");
	good(SQL_QUERY, "with x as (select 1) select * from x");
	good(SQL_STATEMENTS, "insert into t values (1); select 1;");
	good(SQL_TYPE, "numeric(10, 2)[]");
	good(SQL_ELEMENTS, "a, lower(b) COLLATE \"C\" text_pattern_ops DESC NULLS LAST, (a + b)");
	good(SQL_EXCLUDE, "room with =, during with &&");
	good(SQL_PARTITION_BY, "range (day, lower(kind))");
	good(SQL_BOUND, "from ('2026-01-01') to (maxvalue)");
	good(SQL_BOUND, "with (modulus 2, remainder 0)");
	good(SQL_BOUND, "default");
	good(SQL_EXECUTE, "public.note('a')");
	good(SQL_RULE, "nothing");
	good(SQL_RULE, "insert into t values (new.a); select 1");
	good(SQL_ARGUMENTS, "a integer, b text default 'x', variadic c int[]");
	good(SQL_ARGUMENTS, "");
	good(SQL_RETURNS, "SETOF public.users");
	good(SQL_RETURNS, "TABLE(a integer, b text)");
	good(SQL_ATOMIC, "return a + 1");
	good(SQL_ATOMIC, "begin atomic select 1; select 2; end");
}

static void test_errors(void **state)
{
	(void)state;
	wrong(SQL_EXPR, "length(name) >^", "ends too early");
	wrong(SQL_EXPR, "a + ^* b", "near");
	wrong(SQL_EXPR, "'\xC3\xA4\xC3\xB6' || ^, x", "near");
	wrong(SQL_EXPR, "^a, b", "a list");
	wrong(SQL_EXPR, "^select 1", "parentheses");
	wrong(SQL_EXPR, "a ^b", "near");
	wrong(SQL_EXPR, "1)^; drop table t; select (2", "more than one");
	wrong(SQL_QUERY, "select 1^; select 2", "more than one");
	wrong(SQL_QUERY, "^delete from t", "no query");
	wrong(SQL_QUERY, "^", "ends too early");
	wrong(SQL_QUERY, "select * ^form t", "near");
	wrong(SQL_ELEMENTS, "a, lower(b^", "ends too early");
	wrong(SQL_TYPE, "numeric(^,2)", "near");
}

static void test_cache(void **state)
{
	const struct sql_tree *first = sql_parse(sql, SQL_EXPR, "a > 1");

	(void)state;
	assert_ptr_equal(first, sql_parse(sql, SQL_EXPR, "a > 1"));
	assert_ptr_not_equal(first, sql_parse(sql, SQL_EXPR, "a > 2"));
	for (int i = 0; i < 5000; i++) {
		char text[32];

		snprintf(text, sizeof(text), "a > %d", i);
		assert_non_null(sql_parse(sql, SQL_EXPR, text)->root);
	}
	assert_ptr_equal(first, sql_parse(sql, SQL_EXPR, "a > 1"));
}

/* Hundred thousand operators in a row would overrun the parser's stack; brackets end with its own limit. */
static void test_deep(void **state)
{
	const size_t count = 100000;
	char *text = mem_alloc(&mem, 2 * count + 2);

	(void)state;
	text[0] = '1';
	for (size_t i = 0; i < count; i++)
		memcpy(text + 1 + 2 * i, "+1", 2);
	assert_null(sql_parse(sql, SQL_EXPR, text)->error);
	memset(text, '(', count);
	text[count] = '\0';
	assert_non_null(sql_parse(sql, SQL_EXPR, text)->error);
	text = mem_alloc(&mem, 2 * count * 40);
	memset(text, ' ', 2 * count * 40 - 2);
	text[0] = '1';
	assert_null(sql_parse(sql, SQL_EXPR, text)->error);
}

static void test_plpgsql(void **state)
{
	struct sql_error error;
	const char *body = "\nbegin\n  a := 1;\n  retrun a;\nend";

	(void)state;
	assert_true(sql_check_plpgsql(sql, "a integer", "integer", "begin return a; end", &error));
	assert_true(sql_check_plpgsql(sql, "", "trigger", "begin new.x := now(); return new; end", &error));
	assert_true(sql_check_plpgsql(sql, "a public.mood, out b text", "text",
	                              "declare x public.t%rowtype; c cursor for select 1; begin open c; end", &error));
	assert_true(sql_check_plpgsql(sql, "out a integer", "SETOF integer", "begin a := 1; return next; return; end",
	                              &error));
	assert_false(sql_check_plpgsql(sql, "a integer", "integer", body, &error));
	assert_int_equal(error.at, strstr(body, "retrun") - body);
	assert_int_equal(error.end - error.at, 6);
	assert_false(sql_check_plpgsql(sql, "", "void", "begin perform f(1 +); end", &error));
	assert_string_equal(error.message, "syntax error at or near \")\"");
	assert_false(sql_check_plpgsql(sql, "", "void", "begin x := 1; end", &error));
	assert_int_equal(error.at, 6);
}

static void test_newer(void **state)
{
	const char *construct;
	size_t at;

	(void)state;
	assert_int_equal(sql_parse(sql, SQL_EXPR, "data is json object")->newer, 16);
	assert_int_equal(sql_parse(sql, SQL_QUERY, "select * from json_table(d, '$' columns (a int))")->newer, 17);
	assert_int_equal(sql_parse(sql, SQL_STATEMENTS,
	                           "merge into t using s on t.a = s.a when matched then delete returning t.a")
	                         ->newer,
	                 17);
	assert_int_equal(sql_parse(sql, SQL_QUERY, "select * from (select 1)")->newer, 16);
	assert_int_equal(sql_parse(sql, SQL_EXPR, "a > 1_000")->newer, 16);
	assert_int_equal(sql_parse(sql, SQL_EXPR, "a >")->newer, 0);
	assert_int_equal(sql_newer("select 'json_table(' from", "syntax error", &construct, &at), 0);
	assert_int_equal(sql_newer("-- is json\nselect )", "syntax error", &construct, &at), 0);
}

static void test_builtins(void **state)
{
	const char *before = "", *names[4000];
	size_t count = builtin_names(BUILTIN_FUNCTION, names, 4000);

	(void)state;
	assert_in_range(count, 2000, 4000);
	for (size_t i = 0; i < count; before = names[i++])
		assert_true(strcmp(before, names[i]) < 0 && builtin_since(BUILTIN_FUNCTION, names[i]) >= 13);
	assert_int_equal(builtin_since(BUILTIN_FUNCTION, "trim_array"), 14);
	assert_int_equal(builtin_since(BUILTIN_FUNCTION, "uuidv7"), 18);
	assert_int_equal(builtin_since(BUILTIN_FUNCTION, "lenght"), 0);
	assert_int_equal(builtin_since(BUILTIN_TYPE, "int4multirange"), 14);
	assert_int_equal(builtin_since(BUILTIN_OPCLASS, "text_pattern_ops"), 13);
	assert_string_equal(builtin_extension(BUILTIN_FUNCTION, "gen_salt", 0), "pgcrypto");
	assert_null(builtin_extension(BUILTIN_FUNCTION, "gen_salt", 1));
	assert_string_equal(builtin_extension(BUILTIN_OPCLASS, "gin_trgm_ops", 0), "pg_trgm");
	assert_true(builtin_extension_known("uuid-ossp"));
	assert_false(builtin_extension_known("postgis"));
	assert_true(builtin_sqlite_function("strftime"));
	assert_false(builtin_sqlite_function("strftim"));
}

/* --- check_sql(): the codes that a model gives, in order, "" for none --- */

static const char shop[] = "schema public\n"
                           "enum public.mood\n"
                           "  label sad\n"
                           "  label happy\n"
                           "sequence public.order_no\n"
                           "table public.users\n"
                           "  column id\n"
                           "    .type bigint\n"
                           "    .identity always\n"
                           "  column name\n"
                           "    .type text\n"
                           "  column mood\n"
                           "    .type public.mood\n"
                           "table public.orders\n"
                           "  column id\n"
                           "    .type bigint\n"
                           "  column user_id\n"
                           "    .type bigint\n"
                           "view public.happy\n"
                           "  .body select id, name as who from users where mood = 'happy'\n"
                           "function public.shout text\n"
                           "  .arguments t text, n integer DEFAULT 1\n"
                           "  .returns text\n"
                           "  .language sql\n"
                           "  .body select upper(t) || n\n";

static void expect_codes(const struct diag *d, const char *text, const char *codes)
{
	struct str found = { 0 };

	for (const struct diagnostic *one = d->first; one; one = one->next) {
		str_separate(&found, " ", '\0');
		str_add(&found, diag_rows[one->id].code);
	}
	if (strcmp(str_text(&found), codes) != 0)
		fail_msg("%s\ngives [%s], not [%s]: %s", text, str_text(&found), codes,
		         d->first ? d->first->message : "");
	str_free(&found);
}

static void gives(const char *more, const char *codes)
{
	struct made made;
	char *text = mem_printf(&mem, "%s%s", shop, more);

	made_begin(&made, "shop", text);
	made.model.postgres = 1;
	check_sql(&made.model);
	expect_codes(&made.diag, more, codes);
	made_end(&made);
}

/* A view, and the codes its query gives. */
static void query(const char *body, const char *codes)
{
	gives(mem_printf(&mem, "view public.v\n  .body %s\n", body), codes);
}

static void check_of_users(const char *expr, const char *codes)
{
	gives(mem_printf(&mem,
	                 "table public.t\n  column a\n    .type integer\n  column b\n    .type text\n  constraint c\n"
	                 "    .form check\n    .expr %s\n",
	                 expr),
	      codes);
}

static void test_columns(void **state)
{
	(void)state;
	check_of_users("a > 0 and length(b) < 5", "");
	check_of_users("t.a > 0", "");
	check_of_users("public.t.a > 0", "");
	check_of_users("tableoid > 0", "");
	check_of_users("t is not null", "");
	check_of_users("c > 0", "S502");
	check_of_users("t.c > 0", "S502");
	check_of_users("u.a > 0", "S514");
	check_of_users("a in (select 1)", "S509");
	gives("table public.t\n  column a\n    .type integer\n    .default b\n", "S509");
	gives("domain public.d\n  .type text\n  constraint c\n    .form check\n    .expr value <> ''\n", "");
	gives("domain public.d\n  .type text\n  constraint c\n    .form check\n    .expr valu <> ''\n", "S502");
	gives("table public.t\n  column a\n    .type integer\n  column b\n    .type integer\n    .generated a + 1\n",
	      "");
	gives("table public.t\n  column a\n    .type integer\n  column b\n    .type integer\n    .generated b + 1\n",
	      "S516");
	gives("table public.t\n  column a\n    .type integer\n  index i\n    .elements a, lower(c) DESC\n", "S502");
	gives("table public.t\n  column a\n    .type integer\n  index i\n    .elements c DESC\n", "S502");
	gives("table public.t\n  column a\n    .type integer\n    .default nextval('order_no')\n", "");
	gives("table public.t\n  column a\n    .type integer\n    .default nextval('users_id_seq'::regclass)\n", "");
	gives("table public.t\n  column a\n    .type integer\n    .default nextval('oder_no')\n", "S511");
	gives("table public.t\n  .inherits public.users\n  column a\n    .type integer\n  constraint c\n    .form "
	      "check\n"
	      "    .expr name <> '' and a > 0\n",
	      "");
}

static void test_queries(void **state)
{
	(void)state;
	query("select u.name, o.id from users u join orders o on o.user_id = u.id order by u.name", "");
	query("select name as n from users group by name having count(*) > 1 order by n", "");
	query("select u.nam from users u", "S502");
	query("select users.name from users u", "S514");
	query("select nam from users", "S502");
	query("select * from usres", "S503");
	query("select who from happy", "");
	query("select name from happy", "S502");
	query("with x as (select id as i from users) select i from x", "");
	query("with x as (select id as i from users) select id from x", "S502");
	query("with recursive x (n) as (select 1 union all select n + 1 from x where n < 9) select n from x", "");
	query("select s.a from (select id as a from users) s", "");
	query("select s.id from (select id as a from users) s", "S502");
	query("select g.day, extract(year from g.day) from generate_series(now(), now(), '1 day') as g(day)", "");
	query("select * from users u where exists (select 1 from orders where user_id = u.id)", "");
	query("select * from users u, lateral (select 1 from orders o where o.user_id = u.id) s", "");
	query("select pg_class.relname, table_name from pg_class, information_schema.tables", "");
	query("select x.a from (values (1, 2)) x (a, b)", "");
	query("select x.c from (values (1, 2)) x (a, b)", "S502");
	query("select (u).name, u.*, row_number() over w from users u window w as (order by id)", "");
	query("select id from users union select user_id from orders order by id", "");
	query("select id from users for update of users", "");
	query("selct 1", "S501");
}

static void test_functions(void **state)
{
	(void)state;
	query("select shout(name), shout(name, 2) from users", "");
	query("select shout() from users", "S505");
	query("select public.shout('a', 1, 2) from users", "S505");
	query("select shuot(name) from users", "S504");
	query("select crypt(name, 'x') from users", "S508");
	gives("extension pgcrypto\nview public.v\n  .body select crypt(name, 'x') from users\n", "");
	gives("extension postgis\nview public.v\n  .body select st_area('x'), st_other('x')\n", "S513");
	query("select name::citex from users", "S506");
	query("select name::citext from users", "S508");
	query("select 'sad'::mood, 'bad'::mood", "S507");
	query("select coalesce(name, 'x'), cast(id as numeric(10, 2)), current_date, mood(name) from users", "");
	gives("table public.t\n  column a\n    .type text\n  index i\n    .method gin\n    .elements a gin_trgm_ops\n",
	      "S508");
	gives("table public.t\n  column a\n    .type text\n  index i\n    .elements a text_patern_ops\n", "S512");
	gives("sql extra\n  .body create function made() returns int language c as 'x'; create table other (a int)\n"
	      "view public.v\n  .body select made(), a, b from other\n",
	      "");
}

static void test_bodies(void **state)
{
	static const char head[] =
	        "function public.f integer\n  .arguments a integer\n  .returns integer\n  .language ";

	(void)state;
	gives(mem_printf(&mem, "%ssql\n  .body select a + id from users where f.a = id\n", head), "");
	gives(mem_printf(&mem, "%ssql\n  .body select b + id from users\n", head), "S502");
	gives(mem_printf(&mem, "%ssql\n  .body insert into orders (id, usr) values (1, a) returning 1\n", head),
	      "S502");
	gives(mem_printf(&mem,
	                 "%ssql\n  .body update users u set name = 'x' from orders o where o.id = u.id; select 1\n",
	                 head),
	      "");
	gives(mem_printf(&mem,
	                 "%ssql\n  .body insert into users (id) values (1) on conflict (id) do update set name = "
	                 "excluded.name\n",
	                 head),
	      "");
	gives(mem_printf(&mem, "%ssql\n  .body delete from user\n", head), "S501");
	gives(mem_printf(&mem, "%ssql\n  .body create temp table x (y int); select y from x\n", head), "");
	gives(mem_printf(&mem, "%ssql\n  .body return a + 1\n  .atomic yes\n", head), "");
	gives(mem_printf(&mem, "%ssql\n  .body return b + 1\n  .atomic yes\n", head), "S502");
	gives(mem_printf(&mem, "%splpgsql\n  .body begin return a; end\n", head), "");
	gives(mem_printf(&mem, "%splpgsql\n  .body begin retrun a; end\n", head), "S501");
	gives("function public.f mod\n  .arguments a mod\n  .returns integer\n  .language c\n  .body x\n", "S506");
}

static void test_triggers(void **state)
{
	static const char table[] =
	        "function public.note\n  .returns trigger\n  .language plpgsql\n  .body begin return new; end\n"
	        "function public.other\n  .returns integer\n  .language sql\n  .body select 1\n"
	        "table public.t\n  column a\n    .type integer\n";

	(void)state;
	gives(mem_printf(&mem, "%s  trigger x\n    .where new.a > old.a\n    .execute public.note()\n", table), "");
	gives(mem_printf(&mem, "%s  trigger x\n    .where a > 1\n", table), "S509");
	gives(mem_printf(&mem, "%s  trigger x\n    .where new.b > 1\n", table), "S502");
	gives(mem_printf(&mem, "%s  trigger x\n    .execute public.other()\n", table), "S515");
	gives(mem_printf(&mem, "%s  policy p\n    .expr a in (select id from users)\n    .check b > 1\n", table),
	      "S502");
	gives(mem_printf(&mem, "%s  rule r\n    .body insert into orders values (new.a)\n", table), "");
	gives(mem_printf(&mem, "%s  rule r\n    .body insert into orders values (new.b)\n", table), "S502");
}

/* What depends on what: the names of the needed objects, of the last top-level one or its last child. */
static void test_depends(void **state)
{
	struct made made;
	const struct object *v, *f;

	(void)state;
	made_begin(&made, "shop",
	           mem_printf(&mem,
	                      "%sview public.v\n  .body select shout(who), 'sad'::mood from happy\n"
	                      "table public.t\n  column a\n    .type integer\n    .default nextval('order_no')\n",
	                      shop));
	made.model.postgres = 1;
	check_sql(&made.model);
	v = catalog_find(made.model.catalog, NULL, KIND_VIEW, "public", "v", NULL);
	assert_int_equal(v->dep_count, 3);
	f = catalog_find(made.model.catalog, NULL, KIND_TABLE, "public", "t", NULL);
	assert_int_equal(f->children->dep_count, 1);
	assert_string_equal(f->children->deps[0]->name, "order_no");
	made_end(&made);
}

/* A place in the source: byte for byte where the text stands there as it is. */
static void test_places(void **state)
{
	static const char text[] = "table t { a int; check (length(b) > 0); }";
	struct made made;
	struct object *t, *c;

	(void)state;
	made_begin(&made, "shop", "table public.t\n  column a\n    .type integer\n  constraint c\n    .form check\n");
	made.model.postgres = 1;
	assert_non_null(source_add(&made.sources, "shop.schema", text, strlen(text)));
	t = made.model.catalog->objects;
	c = object_first(t, KIND_CONSTRAINT);
	attr_set_at(made.model.catalog, c, ATTR_EXPR, "length(b) > 0", 1 + (uint32_t)(strstr(text, "length") - text));
	check_sql(&made.model);
	assert_non_null(made.diag.first);
	assert_int_equal(made.diag.first->start, 1 + (strstr(text, "b)") - text));
	assert_int_equal(made.diag.first->end, made.diag.first->start + 1);
	made_end(&made);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_forms, setup, teardown),
		cmocka_unit_test_setup_teardown(test_errors, setup, teardown),
		cmocka_unit_test_setup_teardown(test_cache, setup, teardown),
		cmocka_unit_test_setup_teardown(test_deep, setup, teardown),
		cmocka_unit_test_setup_teardown(test_plpgsql, setup, teardown),
		cmocka_unit_test_setup_teardown(test_newer, setup, teardown),
		cmocka_unit_test_setup_teardown(test_builtins, setup, teardown),
		cmocka_unit_test_setup_teardown(test_columns, setup, teardown),
		cmocka_unit_test_setup_teardown(test_queries, setup, teardown),
		cmocka_unit_test_setup_teardown(test_functions, setup, teardown),
		cmocka_unit_test_setup_teardown(test_bodies, setup, teardown),
		cmocka_unit_test_setup_teardown(test_triggers, setup, teardown),
		cmocka_unit_test_setup_teardown(test_depends, setup, teardown),
		cmocka_unit_test_setup_teardown(test_places, setup, teardown),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
