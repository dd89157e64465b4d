/*
 * The PostgreSQL dialect: what becomes of the model (facts), the SQL of single objects, and on a real server (PGHOST)
 * each kind made plainly, made twice where it may be there, and dropped again.
 */
#include "model_of_text.h"

#include "compiler/front/dialects.h"
#include "runtime/look/look.h"

struct facts {
	struct made made;
	struct catalog *catalog;
};

static void begin_version(struct facts *f, const char *text, int version)
{
	made_begin(&f->made, "shop", text);
	f->catalog = catalog_new(&f->made.mem, "postgresql");
	dialect_postgres.facts(f->catalog, f->made.model.catalog, &f->made.diag, version);
}

static void begin(struct facts *f, const char *text)
{
	begin_version(f, text, 0);
	assert_int_equal(f->made.diag.errors, 0);
}

static void end(struct facts *f)
{
	made_end(&f->made);
}

static void assert_facts(const char *model, const char *wanted)
{
	struct facts f;
	struct str got = { 0 };

	begin(&f, model);
	catalog_write(&got, f.catalog, 1);
	assert_string_equal(str_text(&got), wanted);
	str_free(&got);
	end(&f);
}

/* All statements for the model, a line end and a semicolon behind each. */
static void assert_sql(const char *model, enum create_mode mode, const char *wanted)
{
	struct facts f;
	struct script s;
	struct str got = { 0 };
	size_t i;

	begin(&f, model);
	s = (struct script){ .mem = &f.made.mem };
	script_fresh(&s, &dialect_postgres, f.catalog, &f.made.diag, mode);
	for (i = 0; i < s.count; i++)
		str_printf(&got, "%s;\n", s.lines[i].sql);
	assert_string_equal(str_text(&got), wanted);
	str_free(&got);
	end(&f);
}

static void assert_error(const char *model, int version, enum diag_id id, const char *message)
{
	struct facts f;

	begin_version(&f, model, version);
	assert_int_equal(f.made.diag.errors, 1);
	assert_int_equal(f.made.diag.first->id, id);
	assert_string_equal(f.made.diag.first->message, message);
	end(&f);
}

/* ---- facts ---- */

static void test_serial(void **state)
{
	(void)state;
	assert_facts("table public.users\n  column \"Order\"\n    .type serial\n  column big\n    .type bigserial\n",
	             "table public.users\n"
	             "  column \"Order\"\n    .type integer\n    .not_null yes\n"
	             "    .default nextval('public.\"users_Order_seq\"'::regclass)\n"
	             "  column big\n    .type bigint\n    .not_null yes\n"
	             "    .default nextval('public.users_big_seq'::regclass)\n"
	             "sequence public.\"users_Order_seq\"\n  .type integer\n  .owned_by public.users.\"Order\"\n"
	             "sequence public.users_big_seq\n  .owned_by public.users.big\n");
	assert_error("table public.t\n  column a\n    .type serial\n    .default 5\n", 0, DIAG_SERIAL_HERE,
	             "a is serial and has a default of another kind");
}

static void test_touch(void **state)
{
	(void)state;
	assert_facts(
	        "table s.t\n  column at\n    .type timestamp with time zone\n    .touch yes\n",
	        "table s.t\n  column at\n    .type timestamp with time zone\n"
	        "  trigger t_touch\n    .timing before\n    .events update\n    .each row\n    .execute s.touch_at()\n"
	        "function s.touch_at\n  .body \\nbegin\\n\tnew.at := now();\\n\treturn new;\\nend\\n\n"
	        "  .returns trigger\n  .language plpgsql\n");
}

static void test_defaults(void **state)
{
	(void)state;
	assert_facts("table public.t\n  column a\n    .type numeric(10)\n  column b\n    .type character[]\n"
	             "  column c\n    .type bigint\n    .identity always\n    .start 1\n    .increment 1\n"
	             "    .sequence_name public.t_c_seq\n"
	             "  constraint t_pkey\n    .form primary key\n    .columns a\n"
	             "  index i\n    .method btree\n    .elements b\n"
	             "  policy p\n    .expr true\n    .to public\n"
	             "sequence public.s\n  .type bigint\n  .minvalue 1\n  .maxvalue 9223372036854775807\n  .start 1\n"
	             "sequence public.d\n  .type smallint\n  .increment -1\n  .minvalue -32768\n  .maxvalue -1\n  "
	             ".start -1\n",
	             "table public.t\n  .row_security enabled\n  column a\n    .type numeric(10,0)\n    .not_null yes\n"
	             "  column b\n    .type character(1)[]\n"
	             "  column c\n    .type bigint\n    .not_null yes\n    .identity always\n"
	             "  constraint t_pkey\n    .form primary key\n    .columns a\n"
	             "  index i\n    .elements b\n"
	             "  policy p\n    .expr true\n"
	             "sequence public.s\n"
	             "sequence public.d\n  .type smallint\n  .increment -1\n");
}

static void test_partitions(void **state)
{
	(void)state;
	assert_facts("table public.p\n  .partition_of public.t\n  .bound default\n"
	             "table public.t\n  .partition_by range (d)\n  column d\n    .type date\n    .not_null yes\n"
	             "    .comment the day\n"
	             "  constraint t_pkey\n    .form primary key\n    .columns d\n"
	             "  constraint ck\n    .form check\n    .expr (d > '2020-01-01'::date)\n"
	             "  constraint fk\n    .form foreign key\n    .columns d\n    .ref_table public.days\n    "
	             ".ref_columns d\n"
	             "  index t_d_idx\n    .elements d\n"
	             "table public.days\n  column d\n    .type date\n",
	             "table public.p\n  .partition_of public.t\n  .bound default\n"
	             "  column d\n    .type date\n    .not_null yes\n    .inherited yes\n"
	             "  constraint p_pkey\n    .form primary key\n    .inherited yes\n    .columns d\n"
	             "    .attached_to public.t_pkey\n"
	             "  constraint ck\n    .form check\n    .expr (d > '2020-01-01'::date)\n    .inherited yes\n"
	             "  constraint fk\n    .form foreign key\n    .inherited yes\n    .columns d\n    .ref_table "
	             "public.days\n"
	             "    .ref_columns d\n"
	             "  index p_d_idx\n    .elements d\n    .attached_to public.t_d_idx\n"
	             "table public.t\n  .partition_by range (d)\n  column d\n    .comment the day\n    .type date\n"
	             "    .not_null yes\n"
	             "  constraint t_pkey\n    .form primary key\n    .columns d\n"
	             "  constraint ck\n    .form check\n    .expr (d > '2020-01-01'::date)\n"
	             "  constraint fk\n    .form foreign key\n    .columns d\n    .ref_table public.days\n    "
	             ".ref_columns d\n"
	             "  index t_d_idx\n    .elements d\n"
	             "table public.days\n  column d\n    .type date\n");
}

static void test_inherits(void **state)
{
	(void)state;
	assert_facts("table public.c\n  .inherits public.a, public.b\n  column x\n    .type text\n  column a2\n    "
	             ".type text\n"
	             "table public.a\n  column a1\n    .type text\n  column a2\n    .type text\n"
	             "table public.b\n  column b1\n    .type text\n    .default 'b'::text\n",
	             "table public.c\n  .inherits public.a, public.b\n"
	             "  column a1\n    .type text\n    .inherited yes\n"
	             "  column a2\n    .type text\n"
	             "  column b1\n    .type text\n    .default 'b'::text\n    .inherited yes\n"
	             "  column x\n    .type text\n"
	             "table public.a\n  column a1\n    .type text\n  column a2\n    .type text\n"
	             "table public.b\n  column b1\n    .type text\n    .default 'b'::text\n");
}

static void test_only(void **state)
{
	(void)state;
	assert_facts("table public.a\n  .only sqlite\ntable public.b\n  .only postgresql, sqlite\n  column c\n    "
	             ".only sqlite\n",
	             "table public.b\n");
}

static void test_errors(void **state)
{
	static const char unique[] = "table public.t\n  column a\n    .type text\n  constraint k\n    .form unique\n"
	                             "    .columns a\n    .nulls_not_distinct yes\n";
	struct facts f;

	(void)state;
	assert_error(unique, 13, DIAG_POSTGRES_NEWER,
	             "k: nulls not distinct is known since PostgreSQL 15, the target is 13");
	begin_version(&f, unique, 15);
	assert_int_equal(f.made.diag.errors, 0);
	end(&f);
	assert_error("table public.t\n  .without_rowid yes\n", 0, DIAG_POSTGRES_LACKS,
	             "t is without rowid, which PostgreSQL does not have");
}

/* What a declaration needs may be meant for another target. */
static void test_left_out(void **state)
{
	struct facts f;
	struct object *view;

	(void)state;
	made_begin(&f.made, "shop", "table public.t\n  .only sqlite\nview public.v\n  .body select 1\n");
	view = catalog_find(f.made.model.catalog, NULL, KIND_VIEW, "public", "v", NULL);
	object_depend(f.made.model.catalog, view,
	              catalog_find(f.made.model.catalog, NULL, KIND_TABLE, "public", "t", NULL));
	f.catalog = catalog_new(&f.made.mem, "postgresql");
	dialect_postgres.facts(f.catalog, f.made.model.catalog, &f.made.diag, 0);
	assert_int_equal(f.made.diag.errors, 1);
	assert_string_equal(f.made.diag.first->message,
	                    "view public.v needs table public.t, which is not for postgresql");
	end(&f);
}

/* ---- statements ---- */

static void test_table(void **state)
{
	(void)state;
	assert_sql("table public.\"Order\"\n  .unlogged yes\n  .options fillfactor=90\n  .comment it's\n"
	           "  column id\n    .type bigint\n    .identity by default\n    .start 10\n    .not_null yes\n"
	           "  column \"user\"\n    .type text\n    .collate \"C\"\n    .default 'x'::text\n    .comment who\n"
	           "  constraint k\n    .form unique\n    .columns \"user\"\n    .deferrable yes\n    "
	           ".initially_deferred yes\n"
	           "  constraint v\n    .form check\n    .expr id > 0\n    .not_valid yes\n",
	           CREATE_PLAIN,
	           "create unlogged table public.\"Order\" (\n"
	           "    id     bigint generated by default as identity (start with 10) not null,\n"
	           "    \"user\" text collate \"C\" default 'x'::text,\n"
	           "    constraint k unique (\"user\") deferrable initially deferred\n"
	           ") with (fillfactor = 90);\n"
	           "comment on column public.\"Order\".\"user\" is 'who';\n"
	           "alter table public.\"Order\"\n    add constraint v check (id > 0) not valid;\n"
	           "comment on table public.\"Order\" is 'it''s';\n");
}

static void test_guard(void **state)
{
	(void)state;
	assert_sql("enum public.e\n  label \"it's\"\n", CREATE_IF_MISSING,
	           "do $$\nbegin\n"
	           "    if not exists (select from pg_type where typname = 'e' and typnamespace = "
	           "to_regnamespace('public') "
	           "and typisdefined) then\n"
	           "create type public.e as enum ('it''s');\n"
	           "    end if;\nend\n$$;\n");
	assert_sql("schema public\n", CREATE_PLAIN,
	           "do $$\nbegin\n    if not exists (select from pg_namespace where nspname = 'public') then\n"
	           "create schema public;\n    end if;\nend\n$$;\n");
}

static void test_grants(void **state)
{
	(void)state;
	assert_sql("function public.f integer\n  .language sql\n  .body $$\n"
	           "  grant public\n    .privileges none\n"
	           "  grant \"My app\"\n    .privileges execute\n    .grantable execute\n"
	           "table public.t\n  grant app\n    .privileges select, update (a, \"b c\")\n",
	           CREATE_PLAIN,
	           "create table public.t ();\n"
	           "create function public.f(integer)\n    language sql\nas $q1$$$$q1$;\n"
	           "revoke all on function public.f(integer) from public;\n"
	           "revoke all on function public.f(integer) from \"My app\";\n"
	           "grant execute on function public.f(integer) to \"My app\" with grant option;\n"
	           "revoke all on table public.t from app;\n"
	           "grant select, update (a, \"b c\") on table public.t to app;\n");
}

/* ---- on a server ---- */

static const char *all_kinds(void)
{
	static char text[65536];
	FILE *f = fopen("tests/unit/postgres_kinds.catalog", "r");
	size_t length;

	if (!f)
		fail_msg("tests/unit/postgres_kinds.catalog cannot be read");
	length = fread(text, 1, sizeof(text) - 1, f);
	fclose(f);
	text[length] = '\0';
	return text;
}

static struct object *find_in(struct object *list, const char *identity)
{
	struct object *found = NULL;
	struct str s = { 0 };

	for (; list && !found; list = list->next) {
		str_clear(&s);
		object_identity(&s, list);
		found = strcmp(str_text(&s), identity) == 0 ? list : find_in(list->children, identity);
	}
	str_free(&s);
	return found;
}

/* Lines "#needs A | B" of the text. */
static void add_needs(struct catalog *c, const char *text)
{
	static const char mark[] = "\n#needs ";
	char line[512];

	while ((text = strstr(text, mark))) {
		struct object *o, *needed;
		char *bar;

		text += strlen(mark);
		snprintf(line, sizeof(line), "%.*s", (int)strcspn(text, "\n"), text);
		bar = strstr(line, " | ");
		if (!bar)
			continue;
		*bar = '\0';
		o = find_in(c->objects, line);
		needed = find_in(c->objects, bar + 3);
		if (!o || !needed)
			fail_msg("no %s", o ? bar + 3 : line);
		object_depend(c, o, needed);
	}
}

static sc_db *open_database(const char *url)
{
	sc_config config = { .url = url };
	sc_db *db = NULL;

	if (sc_open(&config, &db) != SC_OK)
		fail_msg("%s: %s", url, sc_last_error(db)->message);
	return db;
}

static void run(sc_db *db, const char *sql)
{
	if (sc_exec(db, sql) != SC_OK)
		fail_msg("%s\n%s %s", sql, sc_last_error(db)->message, sc_last_error(db)->detail);
}

static void run_script(sc_db *db, const struct script *s)
{
	size_t i;

	run(db, dialect_postgres.file_head);
	for (i = 0; i < s->count; i++)
		run(db, s->lines[i].sql);
}

/* Without the roles of others. */
static struct catalog *look_at(struct mem *mem, sc_db *db)
{
	struct look_options options = { 0 };
	struct catalog *c = catalog_new(mem, "postgresql");

	if (look(db, &options, c, NULL) != SC_OK)
		fail_msg("%s", sc_last_error(db)->message);
	return c;
}

static void print_difference(void *context, const struct difference *d)
{
	struct str s = { 0 };

	(void)context;
	object_identity(&s, d->a ? d->a : d->b);
	print_error("%s %s: %s | %s\n", str_text(&s), d->attr ? attrs[d->attr].word : "", d->a ? "" : "not plainly",
	            d->b ? "" : "not where it may be there");
	str_free(&s);
}

static void drop_all(sc_db *db, struct facts *f)
{
	struct script s = { .mem = &f->made.mem };
	const struct object **ordered;
	int *phases;
	size_t i = order_objects(&f->made.mem, &dialect_postgres, f->catalog, &f->made.diag, &ordered, &phases);

	while (i-- > 0)
		if (ordered[i]->kind != KIND_ROLE)
			dialect_postgres.drop(&s, ordered[i]);
	run_script(db, &s);
}

static void make_databases(void)
{
	static const char *const statements[] = {
		"drop database if exists schemac_plain with (force)",
		"drop database if exists schemac_again with (force)",
		"drop role if exists sc_test_app",
		"drop role if exists sc_test_reader",
		"create database schemac_plain",
		"create database schemac_again",
	};
	sc_db *server = open_database("dbname=postgres");
	size_t i;

	for (i = 0; i < sizeof(statements) / sizeof(statements[0]); i++)
		run(server, statements[i]);
	sc_close(server);
}

static void drop_databases(void)
{
	static const char *const statements[] = {
		"drop database schemac_plain with (force)",
		"drop database schemac_again with (force)",
		"drop role sc_test_app",
		"drop role sc_test_reader",
	};
	sc_db *server = open_database("dbname=postgres");
	size_t i;

	for (i = 0; i < sizeof(statements) / sizeof(statements[0]); i++)
		run(server, statements[i]);
	sc_close(server);
}

static void test_server(void **state)
{
	const char *text = all_kinds();
	struct script plain, again;
	struct facts f;
	sc_db *a, *b;
	size_t left = 0;
	struct object *o;

	(void)state;
	if (!getenv("PGHOST"))
		skip();
	make_databases();
	made_begin(&f.made, "shop", text);
	add_needs(f.made.model.catalog, text);
	f.catalog = catalog_new(&f.made.mem, "postgresql");
	dialect_postgres.facts(f.catalog, f.made.model.catalog, &f.made.diag, 15);
	plain = again = (struct script){ .mem = &f.made.mem };
	script_fresh(&plain, &dialect_postgres, f.catalog, &f.made.diag, CREATE_PLAIN);
	script_fresh(&again, &dialect_postgres, f.catalog, &f.made.diag, CREATE_IF_MISSING);
	assert_int_equal(f.made.diag.errors, 0);
	a = open_database("dbname=schemac_plain");
	b = open_database("dbname=schemac_again");
	run_script(a, &plain);
	run_script(b, &again);
	run_script(b, &again);
	assert_int_equal(catalog_compare(look_at(&f.made.mem, a), look_at(&f.made.mem, b), print_difference, NULL), 0);
	drop_all(a, &f);
	drop_all(b, &f);
	for (o = look_at(&f.made.mem, a)->objects; o; o = o->next)
		left += o->kind != KIND_SCHEMA; /* the comment on public stays */
	assert_int_equal(left, 0);
	sc_close(a);
	sc_close(b);
	drop_databases();
	end(&f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_serial),     cmocka_unit_test(test_touch),    cmocka_unit_test(test_defaults),
		cmocka_unit_test(test_partitions), cmocka_unit_test(test_inherits), cmocka_unit_test(test_only),
		cmocka_unit_test(test_errors),     cmocka_unit_test(test_left_out), cmocka_unit_test(test_table),
		cmocka_unit_test(test_guard),      cmocka_unit_test(test_grants),   cmocka_unit_test(test_server),
	};

	return cmocka_run_group_tests_name("dialect_postgres", tests, NULL, NULL);
}
