/*
 * The SQLite dialect: expressions in its words and run by SQLite, what it refuses, and for each kind the law: what the
 * facts say, created in an empty database and looked at, is what the facts say.
 */
#include "tests/unit/model_of_text.h"

#include "compiler/front/dialects.h"
#include "compiler/sqlite/sqlite.h"
#include "runtime/look/look.h"

static sc_db *open_memory(void)
{
	sc_config config = { .url = "sqlite::memory:" };
	sc_db *db = NULL;

	if (sc_open(&config, &db) != SC_OK)
		fail_msg("%s", sc_last_error(db)->message);
	return db;
}

/* ---- expressions ---- */

static const char *translate(struct made *made, const char *text)
{
	return sqlite_expression(&made->mem, &made->diag, text, 0);
}

static const char *const words[][2] = {
	{ "a = 1 and b is not null", "a = 1 and b is not null" },
	{ "a::integer > 0", "cast(round(a) as integer) > 0" },
	{ "'member'::public.user_role", "'member'" },
	{ "'5'::integer + 1", "5 + 1" },
	{ "'t'::boolean", "1" },
	{ "'{}'::text[]", "'[]'" },
	{ "'{a,\"b c\",NULL}'::text[]", "'[\"a\",\"b c\",NULL]'" },
	{ "'\\x00ff'::bytea", "x'00ff'" },
	{ "'{\"a\": 1}'::jsonb", "'{\"a\": 1}'" },
	{ "cast(a as text)", "cast(a as text)" },
	{ "cast('x' as character varying(3))", "'x'" },
	{ "a::numeric(10,2)", "round(cast(a as real), 2)" },
	{ "E'it\\'s\\n'", "'it''s\n'" },
	{ "$$it's$$", "'it''s'" },
	{ "a = any (array['x', 'y'])", "a in ('x', 'y')" },
	{ "a = any (array['x'::text, 'y'::text])", "a in ('x', 'y')" },
	{ "a <> all ('{1,2}'::integer[])", "a not in (1, 2)" },
	{ "'x' = any (tags)", "'x' in (select value from json_each(tags))" },
	{ "a like 'x_%'", "a glob 'x?*'" },
	{ "a like '10\\%*'", "a glob '10%[*]'" },
	{ "a like '!_%' escape '!'", "a glob '_*'" },
	{ "a not like 'x%'", "a not glob 'x*'" },
	{ "a ~~ 'x%'", "a glob 'x*'" },
	{ "a ilike 'x%'", "a like 'x%'" },
	{ "a ilike '5\\%'", "a like '5\\%' escape '\\'" },
	{ "case when a > 1 then 'x' else 'y' end", "case when a > 1 then 'x' else 'y' end" },
	{ "char_length(a)", "length(a)" },
	{ "left(a, 2) || right(b, 3)", "substr(a, 1, 2) || substr(b, -(3))" },
	{ "position('a' in b)", "instr(b, 'a')" },
	{ "substring(a from 2 for 3)", "substr(a, 2, 3)" },
	{ "substring(a for 3)", "substr(a, 1, 3)" },
	{ "substring(a, 2)", "substr(a, 2)" },
	{ "trim(both 'x' from a)", "trim(a, 'x')" },
	{ "trim(leading from a)", "ltrim(a)" },
	{ "trim(a)", "trim(a)" },
	{ "btrim(a, 'x')", "trim(a, 'x')" },
	{ "concat(a, b)", "(coalesce(a, '') || coalesce(b, ''))" },
	{ "extract(year from a)", "cast(strftime('%Y', a) as integer)" },
	{ "a is distinct from b", "a is not b" },
	{ "a is not distinct from b", "a is b" },
	{ "a is unknown", "a is null" },
	{ "a collate \"C\" < b", "a collate binary < b" },
	{ "date '2026-01-02'", "'2026-01-02'" },
	{ "\"Order\" > 1", "\"Order\" > 1" },
	{ "index > 1", "\"index\" > 1" },
	{ "public.users.id", "users.id" },
	{ "now()", "strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')" },
	{ "current_timestamp", "strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')" },
	{ "localtimestamp", "strftime('%Y-%m-%dT%H:%M:%f000', 'now')" },
	{ "now() at time zone 'utc'", "strftime('%Y-%m-%dT%H:%M:%f000', 'now')" },
	{ "now()::timestamp", "strftime('%Y-%m-%dT%H:%M:%f000', 'now')" },
	{ "now()::date", "date('now')" },
	{ "current_date", "date('now')" },
	{ "(select count(*) from users u where u.id in (1, 2))",
	  "(select count(*) from users u where u.id in (1, 2))" },
	{ "with w (a) as (select 1) select a from w", "with w (a) as (select 1) select a from w" },
	{ "'2026-03-04 05:06:07'::timestamp::date", "'2026-03-04'" },
	{ "timestamptz '2026-01-01 00:30+02'", "'2025-12-31T22:30:00.000000Z'" },
	{ "timestamptz '2024-02-28 23:30:00.5 -01:00'", "'2024-02-29T00:30:00.500000Z'" },
	{ "'2026-01-01 10:00+02'::timestamp", "'2026-01-01T10:00:00.000000'" },
	{ "'2026-1-5 10:00'::date", "'2026-01-05'" },
	{ "time '4:05'", "'04:05:00.000000'" },
	{ "'{A0EEBC99-9C0B4EF8-BB6D6BB9BD380A11}'::uuid", "'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'" },
	{ "env('X')", "env('X')" },
	{ "~a & 1", "~a & 1" },
	{ "a /* of /* old */ */ > 1 -- ever", "a > 1" },
};

static void test_words(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		struct made made;
		const char *got;

		made_begin(&made, "shop", "");
		got = translate(&made, words[i][0]);
		if (!got || strcmp(got, words[i][1]) != 0)
			fail_msg("%s\n  wanted: %s\n  got:    %s", words[i][0], words[i][1],
			         got ? got : made.diag.first->message);
		made_end(&made);
	}
}

static const char *const refused[][2] = {
	{ "a ~ '^x'", "regular expressions: ~" },
	{ "a !~* '^x'", "regular expressions: !~*" },
	{ "a similar to 'x'", "SIMILAR TO: similar" },
	{ "now() + interval '1 day'", "intervals: interval" },
	{ "'1 day'::interval", "intervals: interval" },
	{ "crypt('a', 'b')", "this function: crypt" },
	{ "public.shout(a)", "this function: shout" },
	{ "lower(a, b)", "this function with these arguments: lower" },
	{ "tags[1]", "parts of arrays: [" },
	{ "tags @> array['a']", "containment: @>" },
	{ "a ^ 2", "an operator for powers; say power(a, b): ^" },
	{ "a #> b", "this operator: #>" },
	{ "a collate \"de_DE\"", "this collation: \"de_DE\"" },
	{ "a at time zone 'CET'", "time zones: at" },
	{ "extract(century from a)", "this part of a time: century" },
	{ "a = all (array[1])", "= ALL: all" },
	{ "'x'::regclass", "this type: regclass" },
	{ "'maybe'::boolean", "this cast: boolean" },
	{ "'tomorrow'::date", "this cast: date" },
	{ "a)", "this form: )" },
	{ "'open", "this text: '" },
	{ "a; drop table b", "more than one statement here: ;" },
};

static void test_refused(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(refused) / sizeof(refused[0]); i++) {
		struct made made;
		struct str wanted = { 0 };
		const char *got;

		made_begin(&made, "shop", "");
		str_printf(&wanted, "sqlite cannot have %s", refused[i][1]);
		got = translate(&made, refused[i][0]);
		if (got)
			fail_msg("%s became %s", refused[i][0], got);
		assert_int_equal(made.diag.errors, 1);
		assert_int_equal(made.diag.first->id, DIAG_SQLITE_EXPRESSION);
		assert_string_equal(made.diag.first->message, str_text(&wanted));
		str_free(&wanted);
		made_end(&made);
	}
}

/* What SQLite makes of the translation is what PostgreSQL gives for the original. */
static const char *const values[][2] = {
	{ "'aBc' like 'a%'", "1" },
	{ "'ABC' like 'a%'", "0" },
	{ "'ABC' ilike 'a%'", "1" },
	{ "'50%' like '50\\%'", "1" },
	{ "'500' like '50\\%'", "0" },
	{ "'a*b' like 'a*b'", "1" },
	{ "'axb' like 'a*b'", "0" },
	{ "2.7::integer", "3" },
	{ "(7.0 / 2)::integer", "4" },
	{ "left('hello', 2)", "he" },
	{ "right('hello', 2)", "lo" },
	{ "'x' = any (array['x', 'y'])", "1" },
	{ "3 <> all ('{1,2}'::integer[])", "1" },
	{ "concat('a', null, 'b')", "ab" },
	{ "trim(both 'x' from 'xxaxx')", "a" },
	{ "position('b' in 'abc')", "2" },
	{ "mod(7, 3)", "1" },
	{ "null is distinct from 1", "1" },
	{ "extract(month from '2026-03-04'::date)", "3" },
	{ "length(gen_random_uuid()::text)", "36" },
	{ "substring(gen_random_uuid()::text from 15 for 1)", "4" },
	{ "length(now()::text)", "27" },
	{ "'it''s' || E'\\t!'", "it's\t!" },
	{ "array_length(array[1, 2, 3], 1)", "3" },
	{ "repeat('ab', 3)", "ababab" },
	{ "case when 'b' in ('a', 'b') then 1 else 2 end", "1" },
	{ "coalesce(null, nullif(1, 1), 5)", "5" },
	{ "'abcdef'::character varying(3)", "abc" },
	{ "round(2.345::numeric, 1)", "2.3" },
	{ "random() >= 0 and random() < 1", "1" },
};

static int keep_value(void *context, int columns, const char *const *row)
{
	(void)columns;
	str_add(context, row[0] ? row[0] : "NULL");
	return 0;
}

static void test_values(void **state)
{
	sc_db *db = open_memory();
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(values) / sizeof(values[0]); i++) {
		struct made made;
		struct str sql = { 0 }, got = { 0 };

		made_begin(&made, "shop", "");
		str_add(&sql, "select ");
		str_add(&sql, translate(&made, values[i][0]));
		if (sc_query(db, str_text(&sql), 0, NULL, keep_value, &got) != SC_OK)
			fail_msg("%s: %s", str_text(&sql), sc_last_error(db)->message);
		if (strcmp(str_text(&got), values[i][1]) != 0)
			fail_msg("%s gives %s, not %s", str_text(&sql), str_text(&got), values[i][1]);
		str_free(&sql);
		str_free(&got);
		made_end(&made);
	}
	sc_close(db);
}

static const char *const assigned[][3] = {
	{ "text[]", "'{a,b}'", "'[\"a\",\"b\"]'" },
	{ "integer[]", "'{1,2}'", "'[1,2]'" },
	{ "boolean", "'yes'", "1" },
	{ "boolean", "true", "true" },
	{ "date", "now()", "date('now')" },
	{ "timestamp with time zone", "now()", "strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')" },
	{ "timestamp without time zone", "now()", "strftime('%Y-%m-%dT%H:%M:%f000', 'now')" },
	{ "numeric(4,2)", "0.10", "0.10" },
	{ "numeric(4,2)", "'0.10'", "0.10" },
	{ "numeric(4,2)", "1.2000", "1.2000" },
	{ "numeric(4,2)", "1.0 / 3", "round(1.0 / 3, 2)" },
	{ "numeric(4,2)", "null", "null" },
	{ "uuid", "'A0EEBC999C0B4EF8BB6D6BB9BD380A11'", "'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'" },
	{ "time without time zone", "'04:05'", "'04:05:00.000000'" },
	{ "integer", "'7'", "7" },
	{ "bytea", "'\\x01'", "x'01'" },
	{ "text", "'{a}'", "'{a}'" },
	{ "character varying(2)", "'abc'", "'abc'" },
	{ "timestamp with time zone", "'2026-01-01'", "'2026-01-01T00:00:00.000000Z'" },
};

/* What has no form in SQLite that means the same. */
static const char *const unassigned[][2] = {
	{ "numeric(4,2)", "1.239" }, { "numeric(4,2)", "'x'" },
	{ "date", "'tomorrow'" },    { "date", "'2026-02-30'" },
	{ "date", "'2023-02-29'" },  { "timestamp with time zone", "'2026-01-01 25:00'" },
	{ "uuid", "'a0eebc99'" },    { "timestamp with time zone", "'2026-01-01 10:00 Europe/Berlin'" },
};

/* The value for a column of the type; NULL: it is refused. */
static const char *assign(struct made *made, const char *type, const char *value)
{
	struct object *table, *column;

	made_begin(made, "shop", "");
	table = catalog_add(made->model.catalog, NULL, KIND_TABLE, "public", "t", NULL);
	column = catalog_add(made->model.catalog, table, KIND_COLUMN, NULL, "c", NULL);
	attr_set(made->model.catalog, column, ATTR_TYPE, type);
	return sqlite_value(&made->mem, &made->diag, made->model.types, column, value, 0);
}

static void test_assigned(void **state)
{
	struct made made;
	const char *got;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(assigned) / sizeof(assigned[0]); i++) {
		got = assign(&made, assigned[i][0], assigned[i][1]);
		if (!got || strcmp(got, assigned[i][2]) != 0)
			fail_msg("%s %s gives %s, not %s", assigned[i][0], assigned[i][1], got ? got : "nothing",
			         assigned[i][2]);
		made_end(&made);
	}
	for (i = 0; i < sizeof(unassigned) / sizeof(unassigned[0]); i++) {
		got = assign(&made, unassigned[i][0], unassigned[i][1]);
		if (got || !made.diag.errors)
			fail_msg("%s %s gives %s", unassigned[i][0], unassigned[i][1], got ? got : "no error");
		made_end(&made);
	}
}

/* ---- facts and the law ---- */

struct law {
	struct made made;
	struct catalog *facts;
	sc_db *db;
};

static void law_facts(struct law *l, const char *model)
{
	made_begin(&l->made, "shop", model);
	l->facts = catalog_new(&l->made.mem, "sqlite");
	l->db = NULL;
	dialect_sqlite.facts(l->facts, l->made.model.catalog, &l->made.diag, 0);
}

static void law_end(struct law *l)
{
	if (l->db)
		sc_close(l->db);
	made_end(&l->made);
}

static void must_be_good(const struct law *l)
{
	if (l->made.diag.errors)
		fail_msg("%s", l->made.diag.first->message);
}

static void run_script(struct law *l, enum create_mode mode)
{
	struct script script = { .mem = &l->made.mem };
	size_t i;

	script_fresh(&script, &dialect_sqlite, l->facts, &l->made.diag, mode);
	must_be_good(l);
	for (i = 0; i < script.count; i++)
		if (sc_exec(l->db, script.lines[i].sql) != SC_OK)
			fail_msg("%s\n%s", script.lines[i].sql, sc_last_error(l->db)->message);
}

static void must_be_same(const char *wanted, const char *got)
{
	size_t i, line = 0;

	for (i = 0; wanted[i] && wanted[i] == got[i]; i++)
		line = wanted[i] == '\n' ? i + 1 : line;
	if (wanted[i] || got[i])
		fail_msg("wanted from here:\n%.200s\ngot from here:\n%.200s", wanted + line, got + line);
}

/* Creates, in both ways, and looks. */
static void law_holds(struct law *l)
{
	struct catalog *live = catalog_new(&l->made.mem, "sqlite");
	struct str wanted = { 0 }, got = { 0 };
	const struct look_options options = { 0 };
	const struct object *o;

	must_be_good(l);
	l->db = open_memory();
	run_script(l, CREATE_PLAIN);
	run_script(l, CREATE_IF_MISSING);
	assert_int_equal(look_sqlite(l->db, &options, live, NULL), SC_OK);
	for (o = live->objects; o; o = o->next)
		assert_null(attr_get(o, ATTR_STORED_TEXT));
	catalog_sort(live);
	catalog_sort(l->facts);
	catalog_write(&wanted, l->facts, 1);
	catalog_write(&got, live, 1);
	must_be_same(str_text(&wanted), str_text(&got));
	str_free(&wanted);
	str_free(&got);
}

static const struct object *fact(const struct law *l, enum kind kind, const char *table, const char *name)
{
	const struct object *parent = table ? catalog_find(l->facts, NULL, KIND_TABLE, "", table, "") : NULL;
	const struct object *o = catalog_find(l->facts, parent, kind, "", name, "");

	if (!o)
		fail_msg("no %s %s", kinds[kind].word, name);
	return o;
}

static void must_be(const struct object *o, enum attr_id id, const char *value)
{
	const char *has = attr_get(o, id);

	if (!value)
		assert_null(has);
	else
		assert_string_equal(has ? has : "nothing", value);
}

static void must_take(const struct law *l, const char *sql)
{
	if (sc_exec(l->db, sql) != SC_OK)
		fail_msg("%s: %s", sql, sc_last_error(l->db)->message);
}

static void must_refuse(const struct law *l, const char *sql)
{
	assert_int_equal(sc_exec(l->db, sql), SC_E_CONSTRAINT);
}

static const char types_model[] =
        "enum public.mood\n  label ok\n  label \"it's\"\n"
        "domain public.email\n  .type character varying(60)\n  .default 'a@b'\n"
        "  constraint email_check\n    .form check\n    .expr VALUE like '%@%'\n"
        "domain public.work_email\n  .type public.email\n  .not_null yes\n"
        "type public.address\n  .form composite\n  column street\n    .type text\n"
        "table public.t\n"
        "  column id\n    .type bigint\n    .not_null yes\n    .identity always\n"
        "  column flag\n    .type boolean\n    .not_null yes\n    .default false\n"
        "  column mood\n    .type public.mood\n    .default 'ok'::public.mood\n"
        "  column mail\n    .type public.work_email\n"
        "  column code\n    .type character(3)\n"
        "  column price\n    .type numeric(10,2)\n    .default 0.10\n"
        "  column tags\n    .type text[]\n    .default '{}'\n"
        "  column home\n    .type public.address\n"
        "  column doc\n    .type jsonb\n    .default '{}'::jsonb\n"
        "  column born\n    .type date\n    .default now()\n"
        "  column key\n    .type uuid\n    .default gen_random_uuid()\n"
        "  column raw\n    .type bytea\n"
        "  column ratio\n    .type double precision\n"
        "  column nick\n    .type citext\n"
        "  column initial\n    .type text\n    .generated upper(left(code, 1))\n    .stored stored\n"
        "  column sorted\n    .type text\n    .collate \"C\"\n"
        "  constraint t_pkey\n    .form primary key\n    .columns id\n"
        "  constraint t_price_check\n    .form check\n    .expr price >= 9\n";

static void test_types(void **state)
{
	struct law l;

	(void)state;
	law_facts(&l, types_model);
	law_holds(&l);
	must_be(fact(&l, KIND_TABLE, NULL, "t"), ATTR_STRICT, "yes");
	must_be(fact(&l, KIND_COLUMN, "t", "id"), ATTR_TYPE, "INTEGER");
	must_be(fact(&l, KIND_COLUMN, "t", "id"), ATTR_AUTOINCREMENT, "yes");
	must_be(fact(&l, KIND_COLUMN, "t", "mail"), ATTR_NOT_NULL, "yes");
	must_be(fact(&l, KIND_COLUMN, "t", "mail"), ATTR_DEFAULT, "'a@b'");
	must_be(fact(&l, KIND_COLUMN, "t", "tags"), ATTR_DEFAULT, "'[]'");
	must_be(fact(&l, KIND_COLUMN, "t", "price"), ATTR_DEFAULT, "0.10");
	must_be(fact(&l, KIND_COLUMN, "t", "born"), ATTR_DEFAULT, "date('now')");
	must_be(fact(&l, KIND_COLUMN, "t", "nick"), ATTR_COLLATE, "nocase");
	must_be(fact(&l, KIND_COLUMN, "t", "sorted"), ATTR_COLLATE, NULL);
	must_be(fact(&l, KIND_COLUMN, "t", "initial"), ATTR_GENERATED, "upper(substr(code, 1, 1))");
	must_be(fact(&l, KIND_CONSTRAINT, "t", "t_flag_bool"), ATTR_EXPR, "flag in (0, 1)");
	must_be(fact(&l, KIND_CONSTRAINT, "t", "t_mood_enum"), ATTR_EXPR, "mood in ('ok', 'it''s')");
	must_be(fact(&l, KIND_CONSTRAINT, "t", "t_mail_check"), ATTR_EXPR, "mail glob '*@*'");
	must_be(fact(&l, KIND_CONSTRAINT, "t", "t_mail_length"), ATTR_EXPR, "length(mail) <= 60");
	must_be(fact(&l, KIND_CONSTRAINT, "t", "t_tags_json"), ATTR_EXPR, "tags is null or json_valid(tags)");
	must_be(fact(&l, KIND_CONSTRAINT, "t", "t_price_check"), ATTR_EXPR, "price >= 9");
	must_be(fact(&l, KIND_CONSTRAINT, "t", "t_price_numeric"), ATTR_EXPR,
	        "price = round(price, 2) and abs(price) < 1e8");
	must_take(&l, "insert into t (price) values ('10.50')");
	must_refuse(&l, "insert into t (price) values ('8')");
	must_refuse(&l, "insert into t (price, flag) values ('10', 2)");
	must_refuse(&l, "insert into t (price, mood) values ('10', 'bad')");
	must_refuse(&l, "insert into t (price, mail) values ('10', 'nobody')");
	must_refuse(&l, "insert into t (price, tags) values ('10', '{a}')");
	must_refuse(&l, "insert into t (price, code) values ('10', 'abcd')");
	assert_int_equal(sc_exec(l.db, "insert into t (price, ratio) values ('10', 'x')"), SC_E_DATA);
	law_end(&l);
}

static const char keys_model[] =
        "table public.parent\n"
        "  column a\n    .type integer\n    .not_null yes\n"
        "  column b\n    .type text\n    .not_null yes\n"
        "  column \"Group\"\n    .type integer\n"
        "  constraint parent_pkey\n    .form primary key\n    .columns a, b\n"
        "  constraint parent_b_key\n    .form unique\n    .columns b\n    .unnamed yes\n"
        "  index parent_ix\n    .elements \"Group\" DESC NULLS LAST, lower(b) COLLATE \"C\", (a + 1)\n    .where "
        "\"Group\" is not null\n"
        "  index parent_ux\n    .unique yes\n    .elements b, a NULLS FIRST\n"
        "table public.child\n"
        "  column id\n    .type serial\n    .not_null yes\n"
        "  column a\n    .type integer\n"
        "  column b\n    .type text\n"
        "  constraint child_pkey\n    .form primary key\n    .columns id\n"
        "  constraint child_fk\n    .form foreign key\n    .columns a, b\n    .ref_table public.parent\n    "
        ".ref_columns a, b\n"
        "    .on_delete cascade\n    .on_update set null\n    .deferrable yes\n    .initially_deferred yes\n"
        "  constraint child_later_fk\n    .form foreign key\n    .columns id\n    .ref_table public.later\n    "
        ".ref_columns id\n"
        "table public.later\n"
        "  column id\n    .type bigint\n    .not_null yes\n"
        "  constraint later_pkey\n    .form primary key\n    .columns id\n"
        "  constraint later_id_fkey\n    .form foreign key\n    .columns id\n    .ref_table public.child\n    "
        ".ref_columns id\n";

/* What the C struct cannot hold, or what would not be equal or in order as stored, is refused. */
static const struct {
	const char *type, *good, *bad; /* lists of SQL values */
} kept[] = {
	{ "smallint", "-32768; 32767; null", "32768; -32769; 'x'; 1.5" },
	{ "integer", "-2147483648; 2147483647", "2147483648; 99999999999; 'x'" },
	{ "oid", "0; 4294967295", "-1; 4294967296" },
	{ "bigint", "9223372036854775807; -9223372036854775807", "9223372036854775808" },
	{ "real", "1.5; 3.4028234e38; -9e999", "1e39" },
	{ "boolean", "0; 1", "2" },
	{ "numeric(5,2)", "0; 999.99; -999.99; '1.10'; 0.1; 29.29", "1000; 1.239; 'x'; 999.999; '1.2.3'" },
	{ "numeric(15,4)", "12345678901.2345; 99999999999.9999; '0.0001'", "123456789012.3; 0.00001" },
	{ "numeric(15)", "999999999999999; 0", "1000000000000000; 0.5" },
	{ "numeric(2,4)", "0.0099; -0.0001", "0.01; 0.00001" },
	{ "uuid", "'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'",
	  "'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'; 'a0eebc999c0b4ef8bb6d6bb9bd380a11'; 'x'; "
	  "'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a1-'; ''" },
	{ "date", "'2026-02-28'; '2024-02-29'; '0001-01-01'; null",
	  "'2026-02-30'; '2026-1-1'; 'x'; '2460000'; ''; '2026-01-01T00:00:00'" },
	{ "time", "'23:59:59.999999'; '00:00:00.000000'",
	  "'24:00:00.000000'; '12:00'; '12:00:00'; 'x'; '12:60:00.000000'" },
	{ "timestamp", "'2026-02-28T23:59:59.999999'",
	  "'2026-02-28T23:59:59.999999Z'; '2026-02-28 23:59:59.999999'; '2026-02-30T00:00:00.000000'; '2026-02-28'; "
	  "''" },
	{ "timestamptz", "'2026-02-28T23:59:59.999999Z'; null",
	  "'2026-02-28T23:59:59.999999'; '2026-02-28T23:59:59Z'; '2026-02-28T23:59:59.999Z'; "
	  "'2026-02-28T24:00:00.000000Z'; '2026-02-28T23:59:59.999999+'; 'now'" },
	{ "macaddr", "'08:00:2b:01:02:03'", "'08-00-2b-01-02-03'; '08:00:2B:01:02:03'; 'x'" },
	{ "macaddr8", "'08:00:2b:01:02:03:04:05'", "'08:00:2b:01:02:03'" },
	{ "bit(3)", "'101'", "'10'; '102'; '1010'" },
	{ "bit varying(3)", "'101'; ''", "'1010'; 'a'" },
	{ "jsonb", "'[1]'; null", "'['" },
	{ "public.mood[]", "'[\"ok\",\"it''s\"]'; '[]'; '[null]'; null", "'[\"no\"]'; '[\"ok\",1]'" },
};

static void must_keep(const struct law *l, const char *type, const char *list, int good)
{
	struct str sql = { 0 };

	while (*list) {
		size_t length = strcspn(list, ";");

		str_clear(&sql);
		str_printf(&sql, "insert into t (a) values (%.*s)", (int)length, list);
		if ((sc_exec(l->db, str_text(&sql)) == SC_OK) != good)
			fail_msg("%s: %s: %s", type, str_text(&sql), good ? sc_last_error(l->db)->message : "is taken");
		list += length + (list[length] == ';');
	}
	str_free(&sql);
}

static void test_kept(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(kept) / sizeof(kept[0]); i++) {
		struct str model = { 0 };
		struct law l;

		str_add(&model, "enum public.mood\n  label ok\n  label \"it's\"\n");
		str_printf(&model, "table public.t\n  column a\n    .type %s\n", kept[i].type);
		law_facts(&l, str_text(&model));
		law_holds(&l);
		must_keep(&l, kept[i].type, kept[i].good, 1);
		must_keep(&l, kept[i].type, kept[i].bad, 0);
		law_end(&l);
		str_free(&model);
	}
}

/* A decimal is equal to itself however it is written, and is in order. */
static void test_decimals(void **state)
{
	struct law l;
	struct str rows = { 0 };

	(void)state;
	law_facts(&l, "table public.t\n  column a\n    .type numeric(12,2)\n"
	              "  constraint t_a_key\n    .form unique\n    .columns a\n    .unnamed yes\n");
	law_holds(&l);
	must_take(&l, "insert into t values (10), ('9'), (1.10), ('0.1'), (0.2), (-3)");
	must_refuse(&l, "insert into t values ('1.1')");
	must_refuse(&l, "insert into t values (1.1)");
	assert_int_equal(
	        sc_query(l.db, "select group_concat(a) from (select a from t order by a)", 0, NULL, keep_value, &rows),
	        SC_OK);
	assert_string_equal(str_text(&rows), "-3.0,0.1,0.2,1.1,9.0,10.0");
	str_free(&rows);
	law_end(&l);
}

/* What could not be kept exactly is no column. */
static void test_decimals_refused(void **state)
{
	static const char *const numerics[] = { "numeric", "numeric(16,2)", "numeric(3,-2)", "numeric(2,16)" };
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(numerics) / sizeof(numerics[0]); i++) {
		struct str model = { 0 };
		struct law l;

		str_printf(&model, "table public.t\n  column a\n    .type %s\n", numerics[i]);
		law_facts(&l, str_text(&model));
		assert_int_equal(l.made.diag.errors, 1);
		assert_int_equal(l.made.diag.first->id, DIAG_SQLITE_NUMERIC);
		law_end(&l);
		str_free(&model);
	}
}

/* A numeric is compared as it is in a view, and sums are exact. */
static void test_numeric_in_view(void **state)
{
	struct law l;
	struct catalog *model;

	(void)state;
	made_begin(&l.made, "shop",
	           "table public.t\n  column price\n    .type numeric(10,2)\nview public.dear\n"
	           "  .body select price, sum(price) over () as s from t where t.price > 9\n"
	           "view public.total\n  .body select sum(price) as a, sum(distinct t.price) as b from t\n");
	model = l.made.model.catalog;
	object_depend(model, catalog_find(model, NULL, KIND_VIEW, "public", "dear", ""),
	              catalog_find(model, NULL, KIND_TABLE, "public", "t", ""));
	object_depend(model, catalog_find(model, NULL, KIND_VIEW, "public", "total", ""),
	              catalog_find(model, NULL, KIND_TABLE, "public", "t", ""));
	l.facts = catalog_new(&l.made.mem, "sqlite");
	dialect_sqlite.facts(l.facts, model, &l.made.diag, 0);
	law_holds(&l);
	must_take(&l, "with recursive r(n) as (select 1 union all select n + 1 from r where n < 1000) "
	              "insert into t select 0.1 from r");
	must_take(&l, "create temp table same (ok integer check (ok)) strict; insert into same select a = 100 and b = "
	              "0.1 from total");
	must_be(fact(&l, KIND_VIEW, NULL, "dear"), ATTR_BODY,
	        "select price, sum(price) over () as s from t where t.price > 9");
	must_be(fact(&l, KIND_VIEW, NULL, "total"), ATTR_BODY,
	        "select (sum(cast(round(price * 1e2) as integer)) / 1e2) as a, "
	        "(sum(distinct cast(round(t.price * 1e2) as integer)) / 1e2) as b from t");
	assert_int_equal(fact(&l, KIND_VIEW, NULL, "dear")->dep_count, 1);
	law_end(&l);
}

static void test_keys(void **state)
{
	struct law l;

	(void)state;
	law_facts(&l, keys_model);
	law_holds(&l);
	must_be(fact(&l, KIND_COLUMN, "child", "id"), ATTR_AUTOINCREMENT, NULL);
	must_be(fact(&l, KIND_CONSTRAINT, "child", "child_fk"), ATTR_REF_TABLE, "parent");
	must_be(fact(&l, KIND_INDEX, "parent", "parent_ix"), ATTR_ELEMENTS,
	        "\"Group\" desc, lower(b) collate \"binary\", (a + 1)");
	must_be(fact(&l, KIND_INDEX, "parent", "parent_ux"), ATTR_ELEMENTS, "b, a");
	law_end(&l);
}

static const char views_model[] =
        "table public.users\n"
        "  column id\n    .type bigint\n    .not_null yes\n    .identity by default\n"
        "  column name\n    .type text\n    .not_null yes\n"
        "  column changed\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n    .touch yes\n"
        "  column seen\n    .type date\n    .touch yes\n"
        "  constraint users_pkey\n    .form primary key\n    .columns id\n"
        "  trigger users_log\n    .only sqlite\n    .timing after\n    .events update of name\n    .where (new.name <> "
        "old.name)\n"
        "    .body insert into log values (new.id, new.name)\n"
        "table public.log\n  column id\n    .type bigint\n  column name\n    .type text\n"
        "view public.names\n  .columns id, n\n  .body  select u.id, u.name::text from public.users u where u.name like "
        "'a%';\n"
        "  trigger names_gone\n    .only sqlite\n    .timing instead of\n    .events delete\n"
        "    .body begin delete from users where id = old.id; end;\n"
        "view public.recent\n  .only postgresql\n  .body select now() - interval '1 day'\n"
        "role app\n  .only postgresql\n"
        "sql pragma_like\n  .only sqlite\n  .body create table by_hand (x)\n  .drop_body drop table by_hand\n";

static void test_views_and_triggers(void **state)
{
	struct law l;
	struct str got = { 0 };

	(void)state;
	law_facts(&l, views_model);
	must_be_good(&l);
	catalog_remove(l.facts, (struct object *)(uintptr_t)fact(&l, KIND_SQL, NULL,
	                                                         "pragma_like")); /* no database reports it */
	law_holds(&l);
	assert_null(catalog_find(l.facts, NULL, KIND_VIEW, "", "recent", ""));
	assert_null(catalog_find(l.facts, NULL, KIND_ROLE, "", "app", ""));
	must_be(fact(&l, KIND_TRIGGER, "users", "users_log"), ATTR_WHERE, "new.name <> old.name");
	must_be(fact(&l, KIND_TRIGGER, "users", "users_touch"), ATTR_TIMING, "after");
	must_take(&l, "insert into users (name, changed, seen) values ('anna', '1901-01-01T00:00:00.000000Z', "
	              "'1901-01-01'), ('bob', '1901-01-01T00:00:00.000000Z', '1901-01-01')");
	must_take(&l, "pragma recursive_triggers = on");
	must_take(&l, "update users set name = 'alma' where id = 1");
	assert_int_equal(sc_query(l.db, "select group_concat((changed like '20%Z') || (seen like '20%')) from users", 0,
	                          NULL, keep_value, &got),
	                 SC_OK);
	assert_string_equal(str_text(&got), "11,00");
	str_clear(&got);
	must_take(&l, "delete from names where id = 1");
	assert_int_equal(sc_query(l.db, "select (select count(*) from users) || (select max(name) from log)", 0, NULL,
	                          keep_value, &got),
	                 SC_OK);
	assert_string_equal(str_text(&got), "1alma");
	str_free(&got);
	law_end(&l);
}

/* ---- what it refuses ---- */

#define T "table public.t\n  column a\n    .type integer\n"

static const struct {
	const char *model;
	enum diag_id id;
	const char *message;
} mistakes[] = {
	{ "role app\n", DIAG_SQLITE_LACKS, "sqlite has no roles: role app" },
	{ "extension citext\n", DIAG_SQLITE_LACKS, "sqlite has no extensions: extension citext" },
	{ "sequence public.s\n", DIAG_SQLITE_LACKS, "sqlite has no sequences: sequence public.s" },
	{ "function public.f integer\n", DIAG_SQLITE_LACKS,
	  "sqlite has no functions in SQL: function public.f(integer)" },
	{ "matview public.m\n", DIAG_SQLITE_LACKS, "sqlite has no materialized views: materialized view public.m" },
	{ "type public.b\n  .form base\n", DIAG_SQLITE_LACKS, "sqlite has no types of one's own: type public.b" },
	{ "schema billing\n", DIAG_SQLITE_SCHEMA, "sqlite has no schema billing" },
	{ "table billing.t\n  column a\n    .type integer\n", DIAG_SQLITE_SCHEMA, "sqlite has no schema billing" },
	{ T "  .unlogged yes\n", DIAG_SQLITE_LACKS, "sqlite has no unlogged tables: table public.t" },
	{ T "  .row_security enabled\n", DIAG_SQLITE_LACKS, "sqlite has no row security: table public.t" },
	{ T "  policy p\n", DIAG_SQLITE_LACKS, "sqlite has no policies: policy public.t.p" },
	{ T "  grant app\n", DIAG_SQLITE_LACKS, "sqlite has no privileges: grant public.t.app" },
	{ T "    .storage plain\n", DIAG_SQLITE_LACKS, "sqlite has no storage of columns: column public.t.a" },
	{ T "    .collate public.german\n", DIAG_SQLITE_LACKS, "sqlite has no collation german: column public.t.a" },
	{ T "    .identity always\n", DIAG_SQLITE_IDENTITY,
	  "a numbers itself but is not the primary key, which sqlite needs for that" },
	{ "table public.t\n  column a\n    .type tsvector\n", DIAG_SQLITE_TYPE,
	  "sqlite has nothing to keep tsvector in: column a" },
	{ "table public.t\n  column a\n    .type hstore\n", DIAG_SQLITE_TYPE,
	  "sqlite has nothing to keep hstore in: column a" },
	{ T "  constraint c\n    .form exclude\n", DIAG_SQLITE_LACKS,
	  "sqlite has no exclusion constraints: constraint public.t.c" },
	{ T "  constraint c\n    .form unique\n    .columns a\n    .nulls_not_distinct yes\n", DIAG_SQLITE_LACKS,
	  "sqlite has no unique nulls: constraint public.t.c" },
	{ T "  constraint c\n    .form unique\n    .columns a\n    .deferrable yes\n", DIAG_SQLITE_LACKS,
	  "sqlite has no keys that are checked later: constraint public.t.c" },
	{ T "  constraint c\n    .form check\n    .expr a < random()\n", DIAG_SQLITE_EXPRESSION,
	  "sqlite cannot have a value that changes by itself in a check, an index or a generated column: random" },
	{ T "  constraint c\n    .form check\n    .expr nothing > 1\n", DIAG_SQLITE_REFUSES,
	  "sqlite does not take table t: no such column: nothing" },
	{ T "  index i\n    .elements a int4_ops\n", DIAG_SQLITE_LACKS,
	  "sqlite has no operator class int4_ops: index public.t.i" },
	{ T "  index i\n    .elements a DESC NULLS FIRST\n", DIAG_SQLITE_LACKS,
	  "sqlite has no index with nulls in that order: index public.t.i" },
	{ T "  index i\n    .elements a\n    .method gin\n", DIAG_SQLITE_LACKS,
	  "sqlite has no gin indexes: index public.t.i" },
	{ T "  index i\n    .elements a\n    .include a\n", DIAG_SQLITE_LACKS,
	  "sqlite has no included columns: index public.t.i" },
	{ T "  index t\n    .elements a\n", DIAG_SQLITE_NAME,
	  "index t: sqlite has this name already, in whatever case" },
	{ T "table public.\"T\"\n  column a\n    .type integer\n", DIAG_SQLITE_NAME,
	  "table T: sqlite has this name already, in whatever case" },
	{ "table public.sqlite_x\n  column a\n    .type integer\n", DIAG_SQLITE_NAME,
	  "table sqlite_x: names that begin so are not free in sqlite" },
	{ T "  trigger g\n    .timing after\n    .events insert\n    .execute public.f()\n", DIAG_SQLITE_LACKS,
	  "sqlite has no trigger functions: trigger public.t.g" },
	{ T "  trigger g\n    .timing after\n    .events insert or delete\n    .body select 1\n", DIAG_SQLITE_LACKS,
	  "sqlite has no triggers for several events: trigger public.t.g" },
	{ T "  trigger g\n    .timing after\n    .events insert\n    .body insert into nowhere values (1)\n",
	  DIAG_SQLITE_REFUSES, "sqlite does not take trigger t.g: no such table: main.nowhere" },
	{ "view public.v\n  .body select * from nowhere\n", DIAG_SQLITE_REFUSES,
	  "sqlite does not take view v: no such table: main.nowhere" },
	{ T "  .only postgresql\ntable public.u\n  column a\n    .type integer\n  constraint f\n    .form foreign "
	    "key\n    .columns a\n"
	    "    .ref_table public.t\n    .ref_columns a\n",
	  DIAG_LEFT_OUT, "constraint public.u.f needs table public.t, which is not for sqlite" },
};

static void test_mistakes(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(mistakes) / sizeof(mistakes[0]); i++) {
		struct law l;
		const struct diagnostic *first;

		law_facts(&l, mistakes[i].model);
		first = l.made.diag.first;
		if (!first)
			fail_msg("taken: %s", mistakes[i].model);
		assert_string_equal(first->message, mistakes[i].message);
		assert_int_equal(first->id, mistakes[i].id);
		assert_int_equal(l.made.diag.errors, 1);
		law_end(&l);
	}
}

static void test_drop(void **state)
{
	struct law l;
	struct script script;

	(void)state;
	law_facts(&l, keys_model);
	law_holds(&l);
	script = (struct script){ .mem = &l.made.mem };
	dialect_sqlite.drop(&script, fact(&l, KIND_INDEX, "parent", "parent_ix"));
	dialect_sqlite.drop(&script, fact(&l, KIND_TABLE, NULL, "child"));
	assert_int_equal(script.count, 2);
	assert_string_equal(script.lines[0].sql, "drop index parent_ix");
	assert_string_equal(script.lines[1].sql, "drop table child");
	must_take(&l, script.lines[0].sql);
	must_take(&l, script.lines[1].sql);
	law_end(&l);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_words),
		cmocka_unit_test(test_refused),
		cmocka_unit_test(test_values),
		cmocka_unit_test(test_assigned),
		cmocka_unit_test(test_types),
		cmocka_unit_test(test_kept),
		cmocka_unit_test(test_decimals),
		cmocka_unit_test(test_decimals_refused),
		cmocka_unit_test(test_numeric_in_view),
		cmocka_unit_test(test_keys),
		cmocka_unit_test(test_views_and_triggers),
		cmocka_unit_test(test_mistakes),
		cmocka_unit_test(test_drop),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
