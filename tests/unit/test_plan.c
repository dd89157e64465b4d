/* Plans for PostgreSQL from catalogs in text: which steps, in which order, with which locks and hazards. No server is
 * needed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "compiler/front/dialects.h"
#include "compiler/plan/plan.h"

struct fixture {
	struct mem mem;
	struct sources sources;
	struct diag diag;
	struct catalog *have, *want;
	struct plan plan;
	struct str text;
};

static struct catalog *read_catalog(struct fixture *f, const char *text)
{
	struct catalog *c = catalog_new(&f->mem, "postgresql");

	assert_int_equal(catalog_read(c, text, strlen(text)), 0);
	return c;
}

static void begin(struct fixture *f, const char *have, const char *want)
{
	memset(f, 0, sizeof(*f));
	f->sources.mem = f->diag.mem = &f->mem;
	f->sources.next_base = 1;
	f->diag.sources = &f->sources;
	f->have = read_catalog(f, have);
	f->want = read_catalog(f, want);
}

static struct object *find(struct catalog *c, enum kind kind, const char *name)
{
	return catalog_find(c, NULL, kind, "public", name, NULL);
}

static struct object *part(struct catalog *c, const char *table, enum kind kind, const char *name)
{
	return catalog_find(c, find(c, KIND_TABLE, table), kind, NULL, name, NULL);
}

static void make(struct fixture *f, int online)
{
	struct plan_options options = { .online = online };
	size_t i;

	plan_needs(f->have);
	plan_needs(f->want);
	plan_make(&f->plan, &dialect_postgres, f->have, f->want, &options, &f->diag);
	str_clear(&f->text);
	for (i = 0; i < f->plan.count; i++)
		str_printf(&f->text, "%s\n", f->plan.steps[i].up);
}

static void steps_are(struct fixture *f, const char *expected)
{
	assert_string_equal(str_text(&f->text), expected);
}

static void end(struct fixture *f)
{
	str_free(&f->text);
	mem_free(&f->mem);
}

static const char plain[] = "table public.t\n  column id\n    .type bigint\n  column a\n    .type text\n";

static void nothing_to_do_is_no_step(void **state)
{
	struct fixture f;

	(void)state;
	begin(&f, plain, plain);
	make(&f, 1);
	assert_int_equal(f.plan.count, 0);
	end(&f);
}

static void a_view_steps_aside_for_a_type(void **state)
{
	static const char view[] =
	        "view public.v\n  .body SELECT a FROM public.t\n  grant app\n    .privileges select\n";
	char old[200], fresh[200];
	struct fixture f;

	(void)state;
	snprintf(old, sizeof(old), "table public.t\n  column a\n    .type integer\n%s", view);
	snprintf(fresh, sizeof(fresh), "table public.t\n  column a\n    .type text\n%s", view);
	begin(&f, old, fresh);
	object_depend(f.have, find(f.have, KIND_VIEW, "v"), find(f.have, KIND_TABLE, "t"));
	object_depend(f.want, find(f.want, KIND_VIEW, "v"), find(f.want, KIND_TABLE, "t"));
	make(&f, 1);
	assert_string_equal(f.plan.steps[0].up, "drop view public.v");
	assert_string_equal(f.plan.steps[1].up, "alter table public.t alter column a type text");
	assert_string_equal(f.plan.steps[2].up, "create view public.v as\nSELECT a FROM public.t");
	assert_string_equal(f.plan.steps[f.plan.count - 1].up, "grant select on table public.v to app");
	assert_true(f.plan.steps[1].rewrites);
	assert_int_equal(f.plan.steps[1].lock, LOCK_ACCESS_EXCLUSIVE);
	assert_true(f.plan.steps[1].hazards & HAZARD_BIT(TABLE_REWRITE));
	end(&f);
}

static void an_enum_that_loses_a_label_is_exchanged(void **state)
{
	struct fixture f;

	(void)state;
	begin(&f,
	      "enum public.e\n  label a\n  label b\ntable public.t\n  column c\n    .type public.e\n    .default "
	      "'a'::public.e\n",
	      "enum public.e\n  label b\n  label c\ntable public.t\n  column c\n    .type public.e\n    .default "
	      "'b'::public.e\n");
	object_depend(f.have, part(f.have, "t", KIND_COLUMN, "c"), find(f.have, KIND_ENUM, "e"));
	object_depend(f.want, part(f.want, "t", KIND_COLUMN, "c"), find(f.want, KIND_ENUM, "e"));
	make(&f, 1);
	steps_are(&f, "alter type public.e rename to schemac_old_e\n"
	              "create type public.e as enum ('b', 'c')\n"
	              "create cast (public.schemac_old_e as public.e) with inout as assignment\n"
	              "alter table public.t alter column c drop default\n"
	              "alter table public.t alter column c type public.e\n"
	              "drop cast (public.schemac_old_e as public.e)\n"
	              "drop type public.schemac_old_e\n"
	              "alter table public.t alter column c set default 'b'::public.e\n");
	end(&f);
}

static void labels_in_another_order_are_seen(void **state)
{
	struct fixture f;

	(void)state;
	begin(&f, "enum public.e\n  label a\n  label b\n", "enum public.e\n  label b\n  label a\n");
	make(&f, 0);
	assert_true(f.plan.count > 0);
	end(&f);
}

static void new_labels_stand_where_they_are_wanted(void **state)
{
	struct fixture f;

	(void)state;
	begin(&f, "enum public.e\n  label m\n", "enum public.e\n  label a\n  label b\n  label m\n  label z\n");
	make(&f, 0);
	steps_are(&f, "alter type public.e add value 'a' before 'm'\n"
	              "alter type public.e add value 'b' after 'a'\n"
	              "alter type public.e add value 'z' after 'm'\n");
	assert_true(f.plan.steps[0].outside);
	end(&f);
}

static void online_forms_are_for_tables_that_exist(void **state)
{
	static const char with_index[] = "table public.t\n  column id\n    .type bigint\n  column a\n    .type text\n  "
	                                 "index t_a\n    .elements a\n";
	struct fixture f;

	(void)state;
	begin(&f, plain, with_index);
	make(&f, 1);
	steps_are(&f, "create index concurrently t_a on public.t (a)\n");
	assert_true(f.plan.steps[0].outside);
	end(&f);
	begin(&f, "", with_index);
	make(&f, 1);
	assert_null(strstr(str_text(&f.text), "concurrently"));
	end(&f);
}

static void what_is_lost_is_a_hazard(void **state)
{
	struct fixture f;

	(void)state;
	begin(&f, plain, "table public.t\n  column id\n    .type bigint\n");
	make(&f, 1);
	steps_are(&f, "alter table public.t drop column a\n");
	assert_true(f.plan.steps[0].hazards & HAZARD_BIT(DATA_LOSS));
	assert_true(hazard_rows[HAZARD_DATA_LOSS].guarded);
	end(&f);
}

static void renames_come_first_and_take_their_users_along(void **state)
{
	struct fixture f;

	(void)state;
	begin(&f,
	      "table public.users\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column "
	      "mail\n    .type text\n"
	      "  constraint users_pkey\n    .form primary key\n    .columns id\n  index ix\n    .elements lower(mail)\n"
	      "table public.notes\n  column \"user\"\n    .type bigint\n  constraint fk\n    .form foreign key\n    "
	      ".columns \"user\"\n"
	      "    .ref_table public.users\n    .ref_columns id\n",
	      "table public.people\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column "
	      "email\n    .type text\n"
	      "  constraint people_pkey\n    .form primary key\n    .columns id\n  index ix\n    .elements "
	      "lower(email)\n"
	      "table public.notes\n  column \"user\"\n    .type bigint\n  constraint fk\n    .form foreign key\n    "
	      ".columns \"user\"\n"
	      "    .ref_table public.people\n    .ref_columns id\n");
	attr_set(f.want, find(f.want, KIND_TABLE, "people"), ATTR_RENAMED, "users");
	attr_set(f.want, part(f.want, "people", KIND_COLUMN, "email"), ATTR_RENAMED, "mail");
	make(&f, 1);
	steps_are(&f, "alter table public.users rename to people\n"
	              "alter sequence public.users_id_seq rename to people_id_seq\n"
	              "alter table public.people rename column mail to email\n"
	              "alter table public.people rename constraint users_pkey to people_pkey\n");
	end(&f);
}

static void two_names_can_move_up(void **state)
{
	struct fixture f;

	(void)state;
	begin(&f, "table public.t\n  column a\n    .type text\n  column b\n    .type bigint\n",
	      "table public.t\n  column b\n    .type text\n  column c\n    .type bigint\n");
	attr_set(f.want, part(f.want, "t", KIND_COLUMN, "c"), ATTR_RENAMED, "b");
	make(&f, 1);
	assert_null(strstr(str_text(&f.text), "rename column b")); /* b is still wanted: it would be two columns */
	end(&f);
}

static void labels_and_types_are_renamed_in_defaults(void **state)
{
	struct fixture f;
	struct object *type;

	(void)state;
	begin(&f,
	      "enum public.e\n  label a\n  label b\ntable public.t\n  column c\n    .type public.e\n    .default "
	      "'a'::public.e\n",
	      "enum public.stage\n  label open\n  label b\ntable public.t\n  column c\n    .type public.stage\n    "
	      ".default 'open'::public.stage\n");
	type = find(f.want, KIND_ENUM, "stage");
	attr_set(f.want, type, ATTR_RENAMED, "e");
	attr_set(f.want, catalog_find(f.want, type, KIND_LABEL, NULL, "open", NULL), ATTR_RENAMED, "a");
	make(&f, 1);
	steps_are(&f, "alter type public.e rename to stage\nalter type public.stage rename value 'a' to 'open'\n");
	end(&f);
}

static void a_constraint_of_another_name_is_renamed(void **state)
{
	struct fixture f;

	(void)state;
	begin(&f, "table public.t\n  column a\n    .type integer\n  constraint x\n    .form check\n    .expr a > 0\n",
	      "table public.t\n  column a\n    .type integer\n  constraint y\n    .form check\n    .expr a > 0\n");
	make(&f, 1);
	steps_are(&f, "alter table public.t rename constraint x to y\n");
	end(&f);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_to_do_is_no_step),
		cmocka_unit_test(a_view_steps_aside_for_a_type),
		cmocka_unit_test(an_enum_that_loses_a_label_is_exchanged),
		cmocka_unit_test(labels_in_another_order_are_seen),
		cmocka_unit_test(new_labels_stand_where_they_are_wanted),
		cmocka_unit_test(online_forms_are_for_tables_that_exist),
		cmocka_unit_test(what_is_lost_is_a_hazard),
		cmocka_unit_test(renames_come_first_and_take_their_users_along),
		cmocka_unit_test(two_names_can_move_up),
		cmocka_unit_test(labels_and_types_are_renamed_in_defaults),
		cmocka_unit_test(a_constraint_of_another_name_is_renamed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
