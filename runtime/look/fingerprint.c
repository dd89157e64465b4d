/*
 * Whether a database is still the one that was looked at, in one query. Each row of PostgreSQL's catalogs says in xmin
 * which transaction wrote it, and a row that is written anew stands elsewhere: as long as the list of xmin of a catalog
 * is the same, in the order of its pages, no row was added, changed or dropped. What VACUUM and ANALYZE note in place
 * leaves it alone.
 */
#include <string.h>

#include "runtime/catalog/catalog.h"
#include "runtime/look/look.h"

/* What is schemac's own or lives in one session only does not count. */
#define NOT_OWN "not in (select oid from own_classes)"

struct counted {
	const char *from;
	const char *where;
	int since; /* version of the server */
};

static const struct counted catalogs[] = {
	{ "pg_class", "oid " NOT_OWN, 0 },
	{ "pg_attribute", "attnum > 0 and attrelid " NOT_OWN, 0 },
	{ "pg_attrdef", "adrelid " NOT_OWN, 0 },
	{ "pg_constraint", "conrelid " NOT_OWN, 0 },
	{ "pg_index", "indrelid " NOT_OWN, 0 },
	{ "pg_inherits", "inhrelid " NOT_OWN, 0 },
	{ "pg_type", "typnamespace not in (select oid from own_schemas)", 0 },
	{ "pg_namespace", "oid not in (select oid from own_schemas)", 0 },
	{ "pg_rewrite", "ev_class " NOT_OWN, 0 },
	{ "pg_trigger", "tgrelid " NOT_OWN, 0 },
	{ "pg_sequence", "seqrelid " NOT_OWN, 0 },
	{ "pg_proc", "pronamespace not in (select oid from own_schemas)", 0 },
	/* members of extensions, and the columns that sequences belong to: all else comes with a row of another catalog
	 */
	{ "pg_depend",
	  "deptype in ('e', 'x') or (classid = 'pg_catalog.pg_class'::pg_catalog.regclass and refclassid = "
	  "'pg_catalog.pg_class'::pg_catalog.regclass and refobjsubid "
	  "> 0 and objsubid = 0 and objid " NOT_OWN ")",
	  0 },
	{ "pg_aggregate", NULL, 0 },
	{ "pg_am", NULL, 0 },
	{ "pg_amop", NULL, 0 },
	{ "pg_amproc", NULL, 0 },
	{ "pg_auth_members", NULL, 0 },
	{ "pg_cast", NULL, 0 },
	{ "pg_collation", NULL, 0 },
	{ "pg_conversion", NULL, 0 },
	{ "pg_database", "datname = current_database()", 0 },
	{ "pg_db_role_setting", NULL, 0 },
	{ "pg_default_acl", NULL, 0 },
	{ "pg_description", NULL, 0 },
	{ "pg_enum", NULL, 0 },
	{ "pg_event_trigger", NULL, 0 },
	{ "pg_extension", NULL, 0 },
	{ "pg_foreign_data_wrapper", NULL, 0 },
	{ "pg_foreign_server", NULL, 0 },
	{ "pg_foreign_table", NULL, 0 },
	{ "pg_init_privs", NULL, 0 },
	{ "pg_language", NULL, 0 },
	{ "pg_opclass", NULL, 0 },
	{ "pg_operator", NULL, 0 },
	{ "pg_opfamily", NULL, 0 },
	{ "pg_parameter_acl", NULL, 150000 },
	{ "pg_partitioned_table", NULL, 0 },
	{ "pg_policy", NULL, 0 },
	{ "pg_publication", NULL, 0 },
	{ "pg_publication_namespace", NULL, 150000 },
	{ "pg_publication_rel", NULL, 0 },
	{ "pg_range", NULL, 0 },
	{ "pg_seclabel", NULL, 0 },
	{ "pg_shdescription", NULL, 0 },
	{ "pg_shseclabel", NULL, 0 },
	{ "pg_statistic_ext", NULL, 0 },
	{ "pg_tablespace", NULL, 0 },
	{ "pg_transform", NULL, 0 },
	{ "pg_ts_config", NULL, 0 },
	{ "pg_ts_config_map", NULL, 0 },
	{ "pg_ts_dict", NULL, 0 },
	{ "pg_ts_parser", NULL, 0 },
	{ "pg_ts_template", NULL, 0 },
};

/* Of catalogs whose rows not everybody may read, what the views show. */
static const char *const views[] = { "pg_roles", "pg_user_mappings" };

static const char own[] = "with own_schemas as materialized (select oid from pg_catalog.pg_namespace where nspname = "
                          "'schemac' or nspname ~ '^pg_(toast_)?temp_'), own_classes as materialized (select oid from "
                          "pg_catalog.pg_class where relpersistence = 't' or relnamespace in (select oid from "
                          "own_schemas)) select concat_ws(' ', (select system_identifier from "
                          "pg_catalog.pg_control_system())";

/* Subscriptions may not be read by all: where there are any, no two fingerprints are the same. */
static const char end[] =
        ", (select pg_catalog.clock_timestamp() where exists (select oid from pg_catalog.pg_subscription where subdbid "
        "= (select oid from pg_catalog.pg_database where datname = pg_catalog.current_database()))))";

static void write_query(struct str *sql, int version)
{
	size_t i;

	str_add(sql, own);
	for (i = 0; i < sizeof(catalogs) / sizeof(catalogs[0]); i++) {
		const struct counted *c = &catalogs[i];

		if (c->since <= version)
			str_printf(sql,
			           ", (select coalesce(hash_array_extended(array_agg(xmin), 0), 0) from "
			           "pg_catalog.%s%s%s)",
			           c->from, c->where ? " where " : "", c->where ? c->where : "");
	}
	for (i = 0; i < sizeof(views) / sizeof(views[0]); i++)
		str_printf(sql, ", (select sum(hashtextextended(v::text, 0)) from pg_catalog.%s v)", views[i]);
	str_add(sql, end);
}

/* The pages are read in their order, from the first on. */
static const char settings[] = "select pg_catalog.set_config('jit', 'off', true), "
                               "pg_catalog.set_config('synchronize_seqscans', 'off', true), "
                               "pg_catalog.set_config('max_parallel_workers_per_gather', '0', true)";

static int take_value(void *context, int columns, const char *const *values)
{
	struct str *text = context;

	str_add(text, columns == 1 && values[0] ? values[0] : "");
	return 0;
}

static sc_rc ask(sc_db *db, struct str *text)
{
	struct str sql = { 0 };
	struct db_query queries[] = { { .sql = settings }, { .row = take_value, .context = text } };
	size_t failed;
	sc_rc rc;

	if (strcmp(db->driver->dialect, "sqlite") == 0)
		return db_query(db, "pragma schema_version", 0, NULL, take_value, text);
	write_query(&sql, db_version(db));
	queries[1].sql = str_text(&sql);
	rc = str_failed(&sql) ? db_no_memory(db) : db_batch(db, queries, 2, &failed);
	str_free(&sql);
	return rc;
}

sc_rc look_fingerprint(sc_db *db, struct mem *mem, const char **fingerprint)
{
	struct str text = { 0 };
	char hash[65];
	sc_rc rc;

	*fingerprint = "";
	str_printf(&text, "%s %d ", sc_version(), db_version(db));
	rc = ask(db, &text);
	hash_text(hash, str_text(&text), text.length);
	if (rc == SC_OK)
		*fingerprint = mem_text(mem, hash);
	if (!*fingerprint || str_failed(&text))
		rc = db_no_memory(db);
	str_free(&text);
	return rc;
}
