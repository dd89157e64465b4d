/* Cases, and the database that they are tried in. */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "compiler/front/dialects.h"
#include "tests/pairs/pairs.h"

/* ---- cases ---- */

static const char *file_of(struct mem *mem, const char *folder, const char *name)
{
	const char *path = mem_printf(mem, "%s/%s", folder, name);

	return access(path, R_OK) == 0 ? path : NULL;
}

static const char *create_roles(struct mem *mem, const json_t *roles)
{
	struct str sql = { 0 };
	const char *text;
	size_t i;

	for (i = 0; i < json_array_size(roles); i++) {
		str_add(&sql, "create role ");
		str_ident(&sql, json_string_value(json_array_get(roles, i)));
		str_char(&sql, ';');
	}
	text = mem_text(mem, str_text(&sql));
	str_free(&sql);
	return text;
}

static int is_sqlite_case(const json_t *json)
{
	const char *dialect = json_string_value(json_object_get(json, "dialect"));

	return dialect && strcmp(dialect, "sqlite") == 0;
}

static void read_json(struct mem *mem, struct pair_case *c, const json_t *json)
{
	const char *path = json_string_value(json_object_get(json, "search_path"));
	const char *kind = json_string_value(json_object_get(json, "kind"));

	c->dialect = dialect_by_name(is_sqlite_case(json) ? "sqlite" : "postgresql");
	c->search_path = path ? mem_text(mem, path) : NULL;
	c->roles = create_roles(mem, json_object_get(json, "roles"));
	c->same = json_is_true(json_object_get(json, "same_catalog")) || (kind && strcmp(kind, "noop") == 0);
	c->may_refuse = json_is_true(json_object_get(json, "expect_refuse"));
}

static int read_folder(struct mem *mem, struct pair_case *c, const char *folder)
{
	json_t *json = json_load_file(mem_printf(mem, "%s/case.json", folder), 0, NULL);

	if (!json)
		return 0;
	read_json(mem, c, json);
	json_decref(json);
	c->setup = file_of(mem, folder, "setup.sql");
	c->old = file_of(mem, folder, "old.sql");
	c->fresh = file_of(mem, folder, "new.sql");
	c->seed = file_of(mem, folder, "seed.sql");
	c->seed_back = file_of(mem, folder, "seed-b.sql");
	return c->old && c->fresh;
}

int case_read(struct mem *mem, struct pair_case *c, char *line)
{
	char *rest = NULL;
	const char *first, *second;

	c->name = strtok_r(line, "\t", &rest);
	first = strtok_r(NULL, "\t", &rest);
	second = strtok_r(NULL, "\t", &rest);
	if (!c->name || !first)
		return 0;
	if (!second)
		return read_folder(mem, c, first);
	c->dialect = &dialect_postgres;
	c->old = first;
	c->fresh = second;
	return 1;
}

/* ---- programs ---- */

void add_shell_word(struct str *s, const char *word)
{
	str_char(s, '\'');
	for (; *word; word++)
		if (*word == '\'')
			str_add(s, "'\\''");
		else
			str_char(s, *word);
	str_char(s, '\'');
}

int run_command(const char *command, struct str *said)
{
	FILE *pipe = popen(command, "r");
	char buffer[4096];
	size_t n;
	int status;

	while (pipe && (n = fread(buffer, 1, sizeof(buffer), pipe)) > 0)
		str_add_bytes(said, buffer, n);
	status = pipe ? pclose(pipe) : -1;
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/* What it printed becomes the reason when it fails. */
static int run(const char *command, struct str *why)
{
	struct str said = { 0 };
	int status = run_command(command, &said);

	if (status)
		str_add(why, said.length ? str_text(&said) : "a program failed\n");
	str_free(&said);
	return status == 0;
}

/*
 * Empties the database without making it anew, which takes longer: what stands in public goes one by one (a new schema
 * would not have the rights of the first), all else by schema. The cluster belongs to the test: roles go as well. What
 * then is still there is an error, and the database is made anew.
 */
static const char empty_sql[] =
        "do $$ declare r record; n bigint; begin"
        " for r in select extname from pg_extension where extname <> 'plpgsql' loop execute format('drop extension %I "
        "cascade', r.extname);"
        " end loop;"
        " for r in select nspname from pg_namespace where oid >= 16384 and nspname !~ '^pg_' loop"
        " execute format('drop schema %I cascade', r.nspname); end loop;"
        " for r in select i.type, i.identity from pg_depend d, pg_identify_object(d.classid, d.objid, d.objsubid) i"
        " where d.refclassid = 'pg_namespace'::regclass and d.refobjid = 'public'::regnamespace and d.deptype = 'n' "
        "loop"
        " execute format('drop %s if exists %s cascade', case r.type when 'composite type' then 'type' when "
        "'statistics object' then"
        " 'statistics' else r.type end, r.identity); end loop;"
        " for r in select rolname from pg_roles where oid >= 16384 loop execute format('drop owned by %1$I; drop role "
        "%1$I', r.rolname);"
        " end loop;"
        " select count(*) into n from (select oid from pg_class union all select oid from pg_proc union all select oid "
        "from pg_type"
        " union all select oid from pg_operator union all select oid from pg_cast union all select oid from "
        "pg_event_trigger"
        " union all select oid from pg_publication union all select oid from pg_foreign_data_wrapper union all select "
        "oid from pg_am"
        " union all select oid from pg_language union all select oid from pg_default_acl union all select oid from "
        "pg_subscription"
        " union all select oid from pg_largeobject_metadata union all select oid from pg_namespace union all select "
        "oid from pg_transform"
        " union all select oid from pg_ts_config union all select oid from pg_ts_dict union all select oid from "
        "pg_extension"
        " union all select setdatabase from pg_db_role_setting where setdatabase <> 0"
        " union all select 20000 from pg_namespace where nspname = 'public' and (nspacl::text <>"
        " '{pg_database_owner=UC/pg_database_owner,=U/pg_database_owner}' or nspowner <> 'pg_database_owner'::regrole "
        "or"
        " obj_description(oid) is distinct from 'standard public schema')) x where oid >= 16384;"
        " if n > 0 then raise 'something stays'; end if; end $$";

static const char roles_sql[] = "do $$ declare r record; begin"
                                " for r in select rolname from pg_roles where oid >= 16384 loop execute format('drop "
                                "owned by %1$I; drop role %1$I', r.rolname);"
                                " end loop; end $$";

static void add_command(struct str *s, const char *option, const char *text)
{
	if (text) {
		str_printf(s, " %s ", option);
		add_shell_word(s, text);
	}
}

static void add_psql(struct str *s, const char *database)
{
	str_printf(s, "PGOPTIONS='-c client_min_messages=error' psql -qX -v ON_ERROR_STOP=1 -d '%s'", database);
}

static int make_anew(const struct setting *s, struct str *why)
{
	struct str command = { 0 };
	int good;

	add_psql(&command, "postgres");
	add_command(&command, "-c", "set allow_system_table_mods = on; delete from pg_subscription");
	str_printf(&command, " -c 'drop database if exists %s with (force)'", s->database);
	add_command(&command, "-c", roles_sql);
	str_printf(&command, " -c 'create database %s' 2>&1", s->database);
	good = run(str_text(&command), why);
	str_free(&command);
	return good;
}

static int is_emptied(const struct setting *s)
{
	struct str command = { 0 }, why = { 0 };
	int good;

	add_psql(&command, s->database);
	add_command(&command, "-c", empty_sql);
	str_add(&command, " >/dev/null 2>&1");
	good = run(str_text(&command), &why);
	str_free(&why);
	str_free(&command);
	return good;
}

void database_url(struct str *url, const struct setting *s, const struct pair_case *c)
{
	if (c->dialect == &dialect_sqlite)
		str_printf(url, "sqlite:%s/%s.db", s->folder, s->database);
	else
		str_printf(url, "dbname=%s", s->database);
}

static void begin_psql(struct str *command, const struct setting *s, const struct pair_case *c)
{
	add_psql(command, s->database);
	add_command(command, "-c", c->roles && *c->roles ? c->roles : NULL);
	if (c->search_path)
		str_printf(command, " -c 'set search_path = %s'", c->search_path);
}

static int load(const struct setting *s, const struct pair_case *c, const char *schema, const char *seed,
                struct str *why)
{
	const char *files[] = { c->setup, schema, seed }, *option = "-f";
	struct str command = { 0 };
	size_t i;
	int good;

	if (c->dialect == &dialect_sqlite) {
		str_printf(&command, "rm -f '%s/%s.db'*; sqlite3 -bail '%s/%s.db'", s->folder, s->database, s->folder,
		           s->database);
		option = "-cmd";
	} else {
		begin_psql(&command, s, c);
	}
	for (i = 0; i < sizeof(files) / sizeof(files[0]); i++) {
		struct str word = { 0 };

		str_printf(&word, "%s%s", *option == '-' && option[1] == 'c' ? ".read " : "", files[i] ? files[i] : "");
		add_command(&command, option, files[i] ? str_text(&word) : NULL);
		str_free(&word);
	}
	str_add(&command, " 2>&1 >/dev/null </dev/null");
	good = run(str_text(&command), why);
	str_free(&command);
	return good;
}

int database_fill(const struct setting *s, const struct pair_case *c, const char *schema, const char *seed,
                  struct str *why)
{
	if (c->dialect != &dialect_sqlite && !is_emptied(s) && !make_anew(s, why))
		return 0;
	return load(s, c, schema, seed, why);
}

int dump_database(const struct setting *s, const struct pair_case *c, const char *file, struct str *why)
{
	struct str command = { 0 };
	int good;

	if (c->dialect == &dialect_sqlite)
		return 1;
	str_printf(&command, "pg_dump --schema-only --no-owner -N schemac -f '%s' '%s' 2>&1", file, s->database);
	good = run(str_text(&command), why);
	str_free(&command);
	return good;
}

/* The next line that is not the key pg_dump makes up for each dump. */
static ssize_t next_line(FILE *file, char **line, size_t *room)
{
	ssize_t n;

	do
		n = getline(line, room, file);
	while (n > 0 && (strncmp(*line, "\\restrict", 9) == 0 || strncmp(*line, "\\unrestrict", 11) == 0));
	return n;
}

static int same_lines(FILE *a, FILE *b)
{
	char *x = NULL, *y = NULL;
	size_t x_room = 0, y_room = 0;
	ssize_t n, m;

	do {
		n = next_line(a, &x, &x_room);
		m = next_line(b, &y, &y_room);
	} while (n > 0 && n == m && memcmp(x, y, (size_t)n) == 0);
	free(x);
	free(y);
	return n <= 0 && m <= 0;
}

static int same_files(const char *is, const char *should)
{
	FILE *a = fopen(is, "r"), *b = fopen(should, "r");
	int same = a && b && same_lines(a, b);

	if (a)
		fclose(a);
	if (b)
		fclose(b);
	return same;
}

/* The oracle is asked where the files are not the same anyway. */
int dumps_equal(const struct setting *s, const struct pair_case *c, const char *is, const char *should, struct str *why)
{
	struct str command = { 0 };
	int good;

	if (c->dialect == &dialect_sqlite || same_files(is, should))
		return 1;
	str_printf(&command, "'%s' --ignore-column-order '%s' '%s' 2>&1", s->oracle, is, should);
	good = run(str_text(&command), why);
	str_free(&command);
	return good;
}
