/*
 * The law of the catalog: what the model says, created in an empty database and looked at, is what the model says.
 * Tested for each schema of tests/law on each of its targets. Expressions in those schemas are written the way the
 * database prints them.
 */
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "compiler/front/compile.h"
#include "runtime/look/look.h"

static void on_server(sc_db *db, const char *sql)
{
	if (sc_exec(db, sql) != SC_OK)
		fail_msg("%s: %s", sql, sc_last_error(db)->message);
}

/* Subscriptions keep their database, and roles are the server's: what an earlier schema left goes first. */
static const char drop_subscriptions[] =
        "do $$ declare s text; begin "
        "for s in select quote_ident(subname) from pg_subscription where subdbid = "
        "(select oid from pg_database where datname = current_database()) loop "
        "execute format('alter subscription %s set (slot_name = none)', s); execute 'drop subscription ' || s; "
        "end loop; end $$";
static const char drop_roles[] = "do $$ declare r text; begin for r in select quote_ident(rolname) from pg_roles where "
                                 "rolname ~ '^law[_ ]' loop "
                                 "execute 'drop role ' || r; end loop; end $$";

/* Leaves the server as it was found. */
static void clean_server(void)
{
	sc_config config = { .url = "dbname=schemac_law" }, maintenance = { .url = "dbname=postgres" };
	sc_db *db = NULL, *server = NULL;

	if (sc_open(&config, &db) == SC_OK)
		on_server(db, drop_subscriptions);
	sc_close(db);
	if (sc_open(&maintenance, &server) != SC_OK)
		fail_msg("%s", sc_last_error(server)->message);
	on_server(server, "drop database if exists schemac_law with (force)");
	on_server(server, drop_roles);
	sc_close(server);
}

/* An empty database of the dialect; NULL where there is none to be had here. */
static sc_db *empty_database(const char *dialect)
{
	sc_config config = { .url = "sqlite::memory:" };
	sc_db *db = NULL, *server = NULL;
	struct str url = { 0 };

	if (strcmp(dialect, "postgresql") == 0) {
		if (!getenv("PGHOST"))
			return NULL;
		clean_server();
		config.url = "dbname=postgres";
		if (sc_open(&config, &server) != SC_OK)
			fail_msg("%s", sc_last_error(server)->message);
		on_server(server, "create database schemac_law");
		sc_close(server);
		config.url = "dbname=schemac_law";
	}
	if (sc_open(&config, &db) != SC_OK)
		fail_msg("%s", sc_last_error(db)->message);
	str_free(&url);
	return db;
}

static void create(sc_db *db, const struct compiled_target *t)
{
	const char **sql = calloc(t->script.count + 1, sizeof(*sql));
	size_t i, failed = 0;

	for (i = 0; i < t->script.count; i++)
		sql[i] = t->script.lines[i].sql;
	if (db_run(db, sql, t->script.count, &failed) != SC_OK)
		fail_msg("%s\n%s %s", sql[failed], sc_last_error(db)->message, sc_last_error(db)->detail);
	free(sql);
}

static void print_difference(const char *wanted, const char *live)
{
	size_t i = 0, line = 0;

	for (; wanted[i] && wanted[i] == live[i]; i++)
		if (wanted[i] == '\n')
			line = i + 1;
	print_error("wanted from here:\n%.600s\nlive from here:\n%.600s\n", wanted + line, live + line);
}

/* Roles are the server's: those of the schema are looked for, the others are not its business. */
static void drop_foreign_roles(struct catalog *live, const struct catalog *wanted)
{
	struct object *o = live->objects, *next;

	for (; o; o = next) {
		next = o->next;
		if (o->kind == KIND_ROLE && !catalog_find(wanted, NULL, KIND_ROLE, "", o->name, ""))
			catalog_remove(live, o);
	}
}

/* 0: there is no such database here. */
static int check_target(struct mem *mem, const struct compiled_target *t)
{
	struct look_options options = { .roles = 1 };
	struct catalog *live = catalog_new(mem, t->dialect->name);
	struct str wanted = { 0 }, got = { 0 }, unmodeled = { 0 };
	sc_db *db = empty_database(t->dialect->name);

	if (!db)
		return 0;
	create(db, t);
	if (look(db, &options, live, &unmodeled) != SC_OK)
		fail_msg("look: %s %s", sc_last_error(db)->message, sc_last_error(db)->detail);
	assert_string_equal(str_text(&unmodeled), "");
	drop_foreign_roles(live, t->catalog);
	catalog_sort(live);
	catalog_sort(t->catalog);
	catalog_write(&wanted, t->catalog, 1);
	catalog_write(&got, live, 1);
	if (strcmp(str_text(&wanted), str_text(&got)) != 0) {
		print_difference(str_text(&wanted), str_text(&got));
		fail_msg("%s: the live catalog differs from the model's", t->dialect->name);
	}
	str_free(&wanted);
	str_free(&got);
	str_free(&unmodeled);
	sc_close(db);
	if (strcmp(t->dialect->name, "postgresql") == 0)
		clean_server();
	return 1;
}

static void check_file(void **state)
{
	struct compilation c;
	int complete = 1;
	size_t i;

	if (!compile(&c, *state, NULL, 0)) {
		diag_print(&c.diag, stderr, DIAG_TEXT, 0);
		fail_msg("%s does not compile", (const char *)*state);
	}
	for (i = 0; i < c.target_count; i++)
		complete &= check_target(&c.mem, &c.targets[i]);
	compile_end(&c);
	if (!complete) {
		print_message("no PostgreSQL server: PGHOST is not set\n");
		skip();
	}
}

static int is_schema(const struct dirent *entry)
{
	const char *dot = strrchr(entry->d_name, '.');

	return dot && strcmp(dot, ".schema") == 0;
}

int main(void)
{
	struct dirent **entries;
	int count = scandir("tests/law", &entries, is_schema, alphasort), i, status;
	struct CMUnitTest *tests = calloc((size_t)(count > 0 ? count : 1), sizeof(*tests));

	if (count <= 0 || !tests) {
		fputs("tests/law holds no schemas\n", stderr);
		return 1;
	}
	for (i = 0; i < count; i++) {
		char path[512];

		snprintf(path, sizeof(path), "tests/law/%s", entries[i]->d_name);
		tests[i] = (struct CMUnitTest){ .name = strdup(path), .test_func = check_file };
		tests[i].initial_state = (void *)(uintptr_t)tests[i].name;
	}
	status = _cmocka_run_group_tests("law", tests, (size_t)count, NULL, NULL);
	for (i = 0; i < count; i++) {
		free((void *)(uintptr_t)tests[i].name);
		free(entries[i]);
	}
	free(tests);
	free(entries);
	return status;
}
