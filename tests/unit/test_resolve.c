/* resolve(): names after PostgreSQL's rule, types, references, what must exist before what. */
#include "tests/unit/model_of_schema.h"

/* ---- names: each was chosen by a server for the very same declaration ---- */

static const char columns[] =
        "id int?; n int?; n2 int?; nick text?; mail text?; day timestamp?; data jsonb?; flag boolean?; "
        "tags int[]?; \"Mixed Col\" text?; span int4range?; "
        "größenänderungsmöglichkeitsüberprüfung text?;";

static const struct {
	const char *table, *part, *name;
} names[] = {
	{ "users", "primary key (id)", "users_pkey" },
	{ "users", "primary key (id, n)", "users_pkey" },
	{ "users", "unique (mail)", "users_mail_key" },
	{ "users", "unique (nick, mail)", "users_nick_mail_key" },
	{ "users", "unique (mail) include (n)", "users_mail_n_key" },
	{ "users", "unique (\"Mixed Col\", größenänderungsmöglichkeitsüberprüfung)",
	  "users_Mixed Col_größenänderungsmöglichkeitsüberprüfun_key" },
	{ "users", "check (n > 0)", "users_n_check" },
	{ "users", "check (n > n2)", "users_check" },
	{ "users", "check (length(nick) > 0)", "users_nick_check" },
	{ "users", "check (day > date '2020-01-01')", "users_day_check" },
	{ "users", "check (nick <> 'n' and nick is not null)", "users_nick_check" },
	{ "users", "check (1 = 1)", "users_check" },
	{ "users", "check (extract(year from day) > 2000)", "users_day_check" },
	{ "users", "check (cast(n as bigint) > 0)", "users_n_check" },
	{ "users", "check ((n > 0) = flag)", "users_check" },
	{ "users", "check (\"Mixed Col\" like 'n%')", "users_Mixed Col_check" },
	{ "users", "foreign key (n) references users (id)", "users_n_fkey" },
	{ "users", "foreign key (n, n2) references users (id, n)", "users_n_n2_fkey" },
	{ "users", "exclude using gist (n with =, span with &&)", "users_n_span_excl" },
	{ "users", "exclude (lower(nick) with =)", "users_lower_excl" },
	{ "users", "exclude (nick with =) where (n > 0)", "users_nick_excl" },
	{ "users", "index (nick)", "users_nick_idx" },
	{ "users", "index (nick, n desc nulls last)", "users_nick_n_idx" },
	{ "users", "index (lower(mail))", "users_lower_idx" },
	{ "users", "index ((n + 1))", "users_expr_idx" },
	{ "users", "index ((n + 1), (n + 2), (n + 3))", "users_expr_expr1_expr2_idx" },
	{ "users", "index (lower(nick), lower(mail))", "users_lower_lower1_idx" },
	{ "users", "index (nick) include (n, mail)", "users_nick_n_mail_idx" },
	{ "users", "index (nick text_pattern_ops, (mail || nick) collate \"C\" desc)", "users_nick_expr_idx" },
	{ "users", "index ((data ->> 'x'))", "users_expr_idx" },
	{ "users", "index (((data ->> 'x')::int))", "users_int4_idx" },
	{ "users", "index ((day::date))", "users_day_idx" },
	{ "users", "index ((nick::varchar(5)))", "users_nick_idx" },
	{ "users", "index ((case when n > 0 then nick end))", "users_case_idx" },
	{ "users", "index ((case when n > 0 then 1 else n end))", "users_n_idx" },
	{ "users", "index (coalesce(nick, mail))", "users_coalesce_idx" },
	{ "users", "index (nullif(n, 5))", "users_nullif_idx" },
	{ "users", "index (greatest(n, n2))", "users_greatest_idx" },
	{ "users", "index ((array[n]))", "users_array_idx" },
	{ "users", "index ((tags[1]))", "users_tags_idx" },
	{ "users", "index (date_part('year', day))", "users_date_part_idx" },
	{ "users", "index (extract(year from day))", "users_extract_idx" },
	{ "users", "index ((day at time zone 'utc'))", "users_timezone_idx" },
	{ "users", "index (trim(nick))", "users_btrim_idx" },
	{ "users", "index (('x'::text))", "users_text_idx" },
	{ "users", "index (((n + 1)::bigint))", "users_int8_idx" },
	{ "users", "index ((cast(n + 1 as bigint)))", "users_int8_idx" },
	{ "users", "index ((-n))", "users_expr_idx" },
	{ "users", "index ((not flag))", "users_expr_idx" },
	{ "users", "index (pg_catalog.lower(nick))", "users_lower_idx" },
	{ "users", "index (größenänderungsmöglichkeitsüberprüfung, \"Mixed Col\", nick, mail, day)",
	  "users_größenänderungsmöglichkeitsüberprüfung_Mixed Co_idx" },
	{ "users", "index (md5(nick), upper(lower(mail)), abs(n))", "users_md5_upper_abs_idx" },
	{ "users", "unique index (mail) where (n > 0)", "users_mail_idx" },
	{ "users", "index (n) using hash", "users_n_idx" },
	{ "users", "index (tags) using gin", "users_tags_idx" },
	{ "\"Order Lines\"", "primary key (id)", "Order Lines_pkey" },
	{ "\"Order Lines\"", "unique (nick, mail)", "Order Lines_nick_mail_key" },
	{ "\"Order Lines\"", "check (n > 0)", "Order Lines_n_check" },
	{ "\"Order Lines\"", "check (day > date '2020-01-01')", "Order Lines_day_check" },
	{ "\"Order Lines\"", "check (extract(year from day) > 2000)", "Order Lines_day_check" },
	{ "\"Order Lines\"", "check (\"Mixed Col\" like 'n%')", "Order Lines_Mixed Col_check" },
	{ "\"Order Lines\"", "exclude using gist (n with =, span with &&)", "Order Lines_n_span_excl" },
	{ "\"Order Lines\"", "index (nick)", "Order Lines_nick_idx" },
	{ "\"Order Lines\"", "index ((n + 1))", "Order Lines_expr_idx" },
	{ "\"Order Lines\"", "index (nick) include (n, mail)", "Order Lines_nick_n_mail_idx" },
	{ "\"Order Lines\"", "index (((data ->> 'x')::int))", "Order Lines_int4_idx" },
	{ "\"Order Lines\"", "index ((case when n > 0 then nick end))", "Order Lines_case_idx" },
	{ "\"Order Lines\"", "index (nullif(n, 5))", "Order Lines_nullif_idx" },
	{ "\"Order Lines\"", "index ((tags[1]))", "Order Lines_tags_idx" },
	{ "\"Order Lines\"", "index ((day at time zone 'utc'))", "Order Lines_timezone_idx" },
	{ "\"Order Lines\"", "index (((n + 1)::bigint))", "Order Lines_int8_idx" },
	{ "\"Order Lines\"", "index ((not flag))", "Order Lines_expr_idx" },
	{ "\"Order Lines\"", "index (md5(nick), upper(lower(mail)), abs(n))", "Order Lines_md5_upper_abs_idx" },
	{ "\"Order Lines\"", "index (tags) using gin", "Order Lines_tags_idx" },
	{ "a_table_with_a_name_that_is_itself_nearly_as_long_as_is_allowed", "primary key (id)",
	  "a_table_with_a_name_that_is_itself_nearly_as_long_as_is_al_pkey" },
	{ "a_table_with_a_name_that_is_itself_nearly_as_long_as_is_allowed", "unique (nick, mail)",
	  "a_table_with_a_name_that_is_itself_nearly_as_long_nick_mail_key" },
	{ "a_table_with_a_name_that_is_itself_nearly_as_long_as_is_allowed", "check (n > 0)",
	  "a_table_with_a_name_that_is_itself_nearly_as_long_as_is_n_check" },
	{ "a_table_with_a_name_that_is_itself_nearly_as_long_as_is_allowed", "check (day > date '2020-01-01')",
	  "a_table_with_a_name_that_is_itself_nearly_as_long_as__day_check" },
	{ "a_table_with_a_name_that_is_itself_nearly_as_long_as_is_allowed", "check (extract(year from day) > 2000)",
	  "a_table_with_a_name_that_is_itself_nearly_as_long_as__day_check" },
	{ "a_table_with_a_name_that_is_itself_nearly_as_long_as_is_allowed", "check (\"Mixed Col\" like 'n%')",
	  "a_table_with_a_name_that_is_itself_nearly_as_lo_Mixed Col_check" },
	{ "a_table_with_a_name_that_is_itself_nearly_as_long_as_is_allowed",
	  "exclude using gist (n with =, span with &&)",
	  "a_table_with_a_name_that_is_itself_nearly_as_long_a_n_span_excl" },
	{ "a_table_with_a_name_that_is_itself_nearly_as_long_as_is_allowed", "index (nick)",
	  "a_table_with_a_name_that_is_itself_nearly_as_long_as_i_nick_idx" },
	{ "a_table_with_a_name_that_is_itself_nearly_as_long_as_is_allowed", "index ((n + 1))",
	  "a_table_with_a_name_that_is_itself_nearly_as_long_as_i_expr_idx" },
	{ "a_table_with_a_name_that_is_itself_nearly_as_long_as_is_allowed", "index (nick) include (n, mail)",
	  "a_table_with_a_name_that_is_itself_nearly_as_lo_nick_n_mail_idx" },
	{ "a_table_with_a_name_that_is_itself_nearly_as_long_as_is_allowed", "index (((data ->> 'x')::int))",
	  "a_table_with_a_name_that_is_itself_nearly_as_long_as_i_int4_idx" },
	{ "a_table_with_a_name_that_is_itself_nearly_as_long_as_is_allowed", "index ((case when n > 0 then nick end))",
	  "a_table_with_a_name_that_is_itself_nearly_as_long_as_i_case_idx" },
	{ "a_table_with_a_name_that_is_itself_nearly_as_long_as_is_allowed", "index (nullif(n, 5))",
	  "a_table_with_a_name_that_is_itself_nearly_as_long_as_nullif_idx" },
	{ "a_table_with_a_name_that_is_itself_nearly_as_long_as_is_allowed", "index ((tags[1]))",
	  "a_table_with_a_name_that_is_itself_nearly_as_long_as_i_tags_idx" },
	{ "a_table_with_a_name_that_is_itself_nearly_as_long_as_is_allowed", "index ((day at time zone 'utc'))",
	  "a_table_with_a_name_that_is_itself_nearly_as_long__timezone_idx" },
	{ "a_table_with_a_name_that_is_itself_nearly_as_long_as_is_allowed", "index (((n + 1)::bigint))",
	  "a_table_with_a_name_that_is_itself_nearly_as_long_as_i_int8_idx" },
	{ "a_table_with_a_name_that_is_itself_nearly_as_long_as_is_allowed", "index ((not flag))",
	  "a_table_with_a_name_that_is_itself_nearly_as_long_as_i_expr_idx" },
	{ "a_table_with_a_name_that_is_itself_nearly_as_long_as_is_allowed",
	  "index (md5(nick), upper(lower(mail)), abs(n))",
	  "a_table_with_a_name_that_is_itself_nearly_as__md5_upper_abs_idx" },
	{ "a_table_with_a_name_that_is_itself_nearly_as_long_as_is_allowed", "index (tags) using gin",
	  "a_table_with_a_name_that_is_itself_nearly_as_long_as_i_tags_idx" },
	{ "größenänderungsmöglichkeitsüberprüfungsänderung", "primary key (id)",
	  "größenänderungsmöglichkeitsüberprüfungsänderung_pkey" },
	{ "größenänderungsmöglichkeitsüberprüfungsänderung", "unique (nick, mail)",
	  "größenänderungsmöglichkeitsüberprüfungsänd_nick_mail_key" },
	{ "größenänderungsmöglichkeitsüberprüfungsänderung", "check (n > 0)",
	  "größenänderungsmöglichkeitsüberprüfungsänderung_n_check" },
	{ "größenänderungsmöglichkeitsüberprüfungsänderung", "check (day > date '2020-01-01')",
	  "größenänderungsmöglichkeitsüberprüfungsänderun_day_check" },
	{ "größenänderungsmöglichkeitsüberprüfungsänderung", "check (extract(year from day) > 2000)",
	  "größenänderungsmöglichkeitsüberprüfungsänderun_day_check" },
	{ "größenänderungsmöglichkeitsüberprüfungsänderung", "check (\"Mixed Col\" like 'n%')",
	  "größenänderungsmöglichkeitsüberprüfungsä_Mixed Col_check" },
	{ "größenänderungsmöglichkeitsüberprüfungsänderung", "exclude using gist (n with =, span with &&)",
	  "größenänderungsmöglichkeitsüberprüfungsänder_n_span_excl" },
	{ "größenänderungsmöglichkeitsüberprüfungsänderung", "index (nick)",
	  "größenänderungsmöglichkeitsüberprüfungsänderung_nick_idx" },
	{ "größenänderungsmöglichkeitsüberprüfungsänderung", "index ((n + 1))",
	  "größenänderungsmöglichkeitsüberprüfungsänderung_expr_idx" },
	{ "größenänderungsmöglichkeitsüberprüfungsänderung", "index (nick) include (n, mail)",
	  "größenänderungsmöglichkeitsüberprüfungsä_nick_n_mail_idx" },
	{ "größenänderungsmöglichkeitsüberprüfungsänderung", "index (((data ->> 'x')::int))",
	  "größenänderungsmöglichkeitsüberprüfungsänderung_int4_idx" },
	{ "größenänderungsmöglichkeitsüberprüfungsänderung", "index ((case when n > 0 then nick end))",
	  "größenänderungsmöglichkeitsüberprüfungsänderung_case_idx" },
	{ "größenänderungsmöglichkeitsüberprüfungsänderung", "index (nullif(n, 5))",
	  "größenänderungsmöglichkeitsüberprüfungsänderu_nullif_idx" },
	{ "größenänderungsmöglichkeitsüberprüfungsänderung", "index ((tags[1]))",
	  "größenänderungsmöglichkeitsüberprüfungsänderung_tags_idx" },
	{ "größenänderungsmöglichkeitsüberprüfungsänderung", "index ((day at time zone 'utc'))",
	  "größenänderungsmöglichkeitsüberprüfungsände_timezone_idx" },
	{ "größenänderungsmöglichkeitsüberprüfungsänderung", "index (((n + 1)::bigint))",
	  "größenänderungsmöglichkeitsüberprüfungsänderung_int8_idx" },
	{ "größenänderungsmöglichkeitsüberprüfungsänderung", "index ((not flag))",
	  "größenänderungsmöglichkeitsüberprüfungsänderung_expr_idx" },
	{ "größenänderungsmöglichkeitsüberprüfungsänderung", "index (md5(nick), upper(lower(mail)), abs(n))",
	  "größenänderungsmöglichkeitsüberprüfungs_md5_upper_abs_idx" },
	{ "größenänderungsmöglichkeitsüberprüfungsänderung", "index (tags) using gin",
	  "größenänderungsmöglichkeitsüberprüfungsänderung_tags_idx" },
};

static int is_there(const struct object *table, const char *name)
{
	const struct object *o;

	for (o = table->children; o; o = o->next)
		if ((o->kind == KIND_CONSTRAINT || o->kind == KIND_INDEX) && strcmp(o->name, name) == 0)
			return 1;
	return 0;
}

static const struct object *last_table(const struct catalog *c)
{
	const struct object *o = c->objects, *last = NULL;

	for (; o; o = o->next)
		last = o->kind == KIND_TABLE ? o : last;
	return last;
}

static void test_names(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		int is_users = strcmp(names[i].table, "users") == 0;
		const struct object *table;
		struct front f;
		char *text;

		front_begin(&f);
		text = mem_printf(&f.mem, "%stable %s { %s %s%s; }",
		                  is_users ? "" : "table users { id int; n int; primary key (id); unique (id, n); }\n",
		                  names[i].table, columns,
		                  is_users && strstr(names[i].part, "references") ? "unique (id); unique (id, n); "
		                                                                  : "",
		                  names[i].part);
		table = last_table(front_read(&f, text));
		front_expect_good(&f, text);
		if (!is_there(table, names[i].name))
			fail_msg("%s of %s is not called %s but %s", names[i].part, names[i].table, names[i].name,
			         table->last_child->name);
		front_end(&f);
	}
}

/* What is named by hand keeps its name; the others make way, in the order PostgreSQL names them. */
static void test_names_that_clash(void **state)
{
	static const char text[] = "table t_a { id int; unique t_a_b_key (id); }\n"
	                           "table t { a int; a_b int; id int identity primary key; check (a > 0); check (a > "
	                           "1); check t_a_check2 (a > 2);\n"
	                           "  unique (a_b); index (a); index (a); index t_a_idx1 (a_b); }\n"
	                           "sequence t_id_seq1; view t_pkey as $$ select 1 as one $$;\n";
	static const char *const expected[] = { "t_pkey1",    "t_a_check", "t_a_check1", "t_a_check2",
		                                "t_a_b_key1", "t_a_idx",   "t_a_idx2",   "t_a_idx1" };
	const struct object *table;
	struct front f;
	size_t i;

	(void)state;
	front_begin(&f);
	table = catalog_find(front_read(&f, text), NULL, KIND_TABLE, "public", "t", NULL);
	front_expect_good(&f, text);
	for (i = 0; i < sizeof(expected) / sizeof(expected[0]); i++)
		if (!is_there(table, expected[i]))
			fail_msg("nothing is called %s", expected[i]);
	front_end(&f);
}

/* ---- attributes after resolving ---- */

static void expect_attr(const char *text, const char *identity, enum attr_id attr, const char *value)
{
	const struct object *o, *child, *found = NULL;
	struct str name = { 0 };
	struct front f;
	const char *has;

	front_begin(&f);
	for (o = front_read(&f, text)->objects; o && !found; o = o->next) {
		for (child = o; child && !found; child = child == o ? o->children : child->next) {
			str_clear(&name);
			object_identity(&name, child);
			found = strcmp(str_text(&name), identity) == 0 ? child : NULL;
		}
	}
	front_expect_good(&f, text);
	has = attr_get(found, attr);
	if (!found || (value ? !has || strcmp(has, value) != 0 : has != NULL))
		fail_msg("%s\n%s has %s \"%s\", not \"%s\"", text, identity, attrs[attr].word, has ? has : "(none)",
		         value ? value : "(none)");
	str_free(&name);
	front_end(&f);
}

/* What the values of t.c are in the end: a row of types.def, "ENUM public.mood", "ARRAY", or "TEXT" for all else. */
static void expect_base(const char *text, const char *base)
{
	struct front f;
	const struct type *type;
	const char *has;

	front_begin(&f);
	front_read(&f, text);
	type = type_of_object(f.model.types,
	                      column_of(catalog_find(f.model.catalog, NULL, KIND_TABLE, "public", "t", NULL), "c"));
	assert_non_null(type);
	type = type->base;
	has = type->kind == TYPE_IS_ARRAY  ? "ARRAY"
	      : type->kind == TYPE_IS_ENUM ? mem_printf(&f.mem, "ENUM %s", type->name)
	      : type->row                  ? type->row->id
	                                   : "TEXT";
	if (strcmp(has, base) != 0)
		fail_msg("%s\nthe base type is %s, not %s", text, has, base);
	front_end(&f);
}

static void test_types(void **state)
{
	static const struct {
		const char *written, *type, *base;
	} written[] = {
		{ "int", "integer", "INT4" },
		{ "int8", "bigint", "INT8" },
		{ "serial", "serial", "SERIAL4" },
		{ "varchar(20)", "character varying(20)", "VARCHAR" },
		{ "char varying (20)", "character varying(20)", "VARCHAR" },
		{ "char", "character(1)", "CHAR" },
		{ "bpchar", "bpchar", "CHAR" },
		{ "\"char\"", "\"char\"", "CHAR1" },
		{ "bit", "bit(1)", "BIT" },
		{ "bit varying (5)", "bit varying(5)", "VARBIT" },
		{ "numeric", "numeric", "NUMERIC" },
		{ "dec(5)", "numeric(5,0)", "NUMERIC" },
		{ "numeric(10, -2)", "numeric(10,-2)", "NUMERIC" },
		{ "float", "double precision", "FLOAT8" },
		{ "float(24)", "real", "FLOAT4" },
		{ "float(25)", "double precision", "FLOAT8" },
		{ "double precision", "double precision", "FLOAT8" },
		{ "timestamptz(3)", "timestamp(3) with time zone", "TIMESTAMPTZ" },
		{ "timestamp (3) with time zone", "timestamp(3) with time zone", "TIMESTAMPTZ" },
		{ "timestamp", "timestamp without time zone", "TIMESTAMP" },
		{ "time with time zone", "time with time zone", "TIMETZ" },
		{ "interval day to second (2)", "interval day to second(2)", "INTERVAL" },
		{ "interval(3)", "interval(3)", "INTERVAL" },
		{ "text[]", "text[]", "ARRAY" },
		{ "int[3][4]", "integer[]", "ARRAY" },
		{ "date array", "date[]", "ARRAY" },
		{ "pg_catalog.int4", "integer", "INT4" },
		{ "mood", "public.mood", "ENUM public.mood" },
		{ "s.mood[]", "s.mood[]", "ARRAY" },
		{ "age", "public.age", "INT4" },
		{ "moody", "public.moody", "ENUM public.mood" },
		{ "citext", "public.citext", "TEXT" },
		{ "hstore", "s.hstore", "TEXT" },
		{ "fr", "public.fr", "TEXT" },
		{ "fmr", "public.fmr", "TEXT" },
		{ "tmultirange", "public.tmultirange", "TEXT" },
		{ "other", "public.other", "TEXT" },
		{ "\"Odd\"", "public.\"Odd\"", "TEXT" },
	};
	static const char around[] =
	        "extension citext; schema s { enum mood { a } } extension hstore schema s;\n"
	        "enum mood { b } domain age : int; domain moody : mood; type \"Odd\" { x int; }\n"
	        "range fr { subtype float8; multirange_type_name fmr; } range trange { subtype = time; }\n"
	        "table other { x int; }\n";
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(written) / sizeof(written[0]); i++) {
		char text[1024];

		snprintf(text, sizeof(text), "%stable t { c %s; }", around, written[i].written);
		expect_attr(text, "column public.t.c", ATTR_TYPE, written[i].type);
		expect_base(text, written[i].base);
		expect_attr(text, "column public.t.c", ATTR_NOT_NULL, "yes");
		snprintf(text, sizeof(text), "%stable t { c %s?; }", around, written[i].written);
		expect_attr(text, "column public.t.c", ATTR_NOT_NULL, NULL);
	}
}

static void test_references(void **state)
{
	(void)state;
	expect_attr("table users { id int primary key; } table t { u int references users; }",
	            "constraint public.t.t_u_fkey", ATTR_REF_COLUMNS, "id");
	expect_attr("table t { a int?; primary key (a); }", "column public.t.a", ATTR_NOT_NULL, "yes");
	expect_attr("table users { b int; a int; primary key (b, a); } table t { x int; y int; foreign key (x, y) "
	            "references users; }",
	            "constraint public.t.t_x_y_fkey", ATTR_REF_COLUMNS, "b, a");
	expect_attr("schema s { table u { id int primary key; } table m { x int references u; } } table u { id int "
	            "primary key; }",
	            "constraint s.m.m_x_fkey", ATTR_REF_TABLE, "s.u");
	expect_attr("schema s { table m { x int references u; } } table u { id int primary key; }",
	            "constraint s.m.m_x_fkey", ATTR_REF_TABLE, "public.u");
	expect_attr("function f() returns trigger language plpgsql as $$ x $$; table t { a int; trigger g after insert "
	            "execute function f(5, 'x'); }",
	            "trigger public.t.g", ATTR_EXECUTE, "public.f('5', 'x')");
	expect_attr("extension moddatetime; table t { a int; trigger g before update for each row execute function "
	            "moddatetime('a'); }",
	            "trigger public.t.g", ATTR_EXECUTE, "public.moddatetime('a')");
}

static void test_sequences(void **state)
{
	(void)state;
	expect_attr("sequence s start 1 increment 1 cache 1;", "sequence public.s", ATTR_START, NULL);
	expect_attr("sequence s minvalue 5 start 5;", "sequence public.s", ATTR_START, NULL);
	expect_attr("sequence s increment by -1 start with -1;", "sequence public.s", ATTR_START, NULL);
	expect_attr("sequence s increment by -1 start with -2;", "sequence public.s", ATTR_START, "-2");
	expect_attr("sequence s as smallint maxvalue 32767;", "sequence public.s", ATTR_MAXVALUE, NULL);
	expect_attr("sequence s as smallint maxvalue 32766;", "sequence public.s", ATTR_MAXVALUE, "32766");
	expect_attr("sequence s as bigint;", "sequence public.s", ATTR_TYPE, NULL);
	expect_attr("table t { id int identity (minvalue 1 maxvalue 2147483647 start 3); }", "column public.t.id",
	            ATTR_MAXVALUE, NULL);
	expect_attr("table t { id int identity (minvalue 1 maxvalue 2147483647 start 3); }", "column public.t.id",
	            ATTR_START, "3");
	expect_attr("table t { id int; } sequence s owned by t.id;", "sequence public.s", ATTR_OWNED_BY, "public.t.id");
}

/* ---- what must exist first ---- */

static int depends(const struct catalog *c, const struct object *o, enum kind kind, const char *name)
{
	size_t i;

	(void)c;
	for (i = 0; o && i < o->dep_count; i++)
		if (o->deps[i]->kind == kind && strcmp(o->deps[i]->name, name) == 0)
			return 1;
	return 0;
}

static void test_dependencies(void **state)
{
	static const char text[] =
	        "role app; schema s; extension citext; enum mood { a } domain d : mood; sequence n; sequence owned "
	        "owned by t.id;\n"
	        "table s.base { x int; } table t inherits (s.base) { id int default nextval('n'); d d; c citext; boss "
	        "int references u;\n"
	        "  index (d); policy p to app; trigger g after insert execute function f(); grant select to app; }\n"
	        "table u { id int primary key; } function f() returns trigger language plpgsql as $$ x $$;\n"
	        "table p { a int; partition by range (a) { partition p1 default; } }\n";
	struct object *t;
	struct catalog *c;
	struct front f;

	(void)state;
	front_begin(&f);
	c = front_read(&f, text);
	front_expect_good(&f, text);
	t = catalog_find(c, NULL, KIND_TABLE, "public", "t", NULL);
	assert_true(depends(c, t, KIND_DOMAIN, "d"));
	assert_true(depends(c, t, KIND_EXTENSION, "citext"));
	assert_true(depends(c, t, KIND_TABLE, "base"));
	assert_true(depends(c, t, KIND_SEQUENCE, "n"));
	assert_false(depends(c, t, KIND_TABLE, "u"));
	assert_true(depends(c, catalog_find(c, t, KIND_CONSTRAINT, NULL, "t_boss_fkey", NULL), KIND_TABLE, "u"));
	assert_true(depends(c, catalog_find(c, t, KIND_INDEX, NULL, "t_d_idx", NULL), KIND_TABLE, "t"));
	assert_true(depends(c, catalog_find(c, t, KIND_POLICY, NULL, "p", NULL), KIND_ROLE, "app"));
	assert_true(depends(c, catalog_find(c, t, KIND_GRANT, NULL, "app", NULL), KIND_ROLE, "app"));
	assert_true(depends(c, catalog_find(c, t, KIND_TRIGGER, NULL, "g", NULL), KIND_FUNCTION, "f"));
	assert_true(depends(c, catalog_find(c, NULL, KIND_DOMAIN, "public", "d", NULL), KIND_ENUM, "mood"));
	assert_true(depends(c, catalog_find(c, NULL, KIND_SEQUENCE, "public", "owned", NULL), KIND_TABLE, "t"));
	assert_true(depends(c, catalog_find(c, NULL, KIND_TABLE, "s", "base", NULL), KIND_SCHEMA, "s"));
	assert_true(depends(c, catalog_find(c, NULL, KIND_TABLE, "public", "p1", NULL), KIND_TABLE, "p"));
	front_end(&f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_names),     cmocka_unit_test(test_names_that_clash),
		cmocka_unit_test(test_types),     cmocka_unit_test(test_references),
		cmocka_unit_test(test_sequences), cmocka_unit_test(test_dependencies),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
