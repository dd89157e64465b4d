/*
 * A live PostgreSQL database into a catalog: one transaction, one batch of queries whose rows the other postgres
 * files turn into objects. The order of the queries is that in which their rows need one another.
 */
#include "runtime/look/postgres.h"
#include "runtime/sql.h"

static const struct look_query queries[] = {
	{ .sql = sql_pg_names, .read = look_some_name },
	{ .sql = sql_pg_extensions,
	  .where = "extensions",
	  .kind = KIND_EXTENSION,
	  .class = PG_EXTENSION,
	  .attrs = { ATTR_IN_SCHEMA, ATTR_COMMENT, ATTR_VERSION } },
	{ .sql = sql_pg_members, .read = look_member },
	{ .sql = sql_pg_schemas, .read = look_schema },
	{ .sql = sql_pg_collation_names, .read = look_collation_name },
	{ .sql = sql_pg_roles, .when = WITH_ROLES, .read = look_role },
	{ .sql = sql_pg_role_members, .when = WITH_ROLES, .read = look_role_member },

	{ .sql = sql_pg_relations, .read = look_table, .done = look_toast_options },
	{ .sql = sql_pg_attributes, .read = look_column, .done = look_columns_done },
	{ .sql = sql_pg_defaults, .read = look_default },
	{ .sql = sql_pg_sequence_owners, .read = look_sequence_owner },
	{ .sql = sql_pg_sequences, .read = look_sequence, .done = look_relation_grants },
	{ .sql = sql_pg_foreign_tables, .where = "foreign", .read = look_foreign_table },
	{ .sql = sql_pg_views, .read = look_view },
	{ .sql = sql_pg_types, .read = look_type },
	{ .sql = sql_pg_labels, .read = look_label },
	{ .sql = sql_pg_ranges, .where = "ranges", .read = look_range },
	{ .sql = sql_pg_constraints, .read = look_constraint },
	{ .sql = sql_pg_opclass_names, .read = look_opclass_name },
	{ .sql = sql_pg_indexes, .read = look_index },
	{ .sql = sql_pg_inherits, .where = "inherits", .read = look_parent },
	{ .sql = sql_pg_statistics,
	  .where = "statistics",
	  .kind = KIND_STATISTICS,
	  .class = PG_STATISTIC_EXT,
	  .attrs = { ATTR_FROM, ATTR_COLUMNS, ATTR_KINDS, ATTR_STATISTICS } },

	{ .sql = sql_pg_functions, .read = look_function },
	{ .sql = sql_pg_aggregates,
	  .where = "aggregates",
	  .kind = KIND_AGGREGATE,
	  .class = PG_PROC,
	  .attrs = { ATTR_ARGUMENTS, ATTR_PARALLEL, ATTR_DEFINITION } },
	{ .sql = sql_pg_operators,
	  .where = "operators",
	  .kind = KIND_OPERATOR,
	  .class = PG_OPERATOR,
	  .attrs = { ATTR_DEFINITION } },
	{ .sql = sql_pg_opfamilies,
	  .where = "opfamilies",
	  .kind = KIND_OPFAMILY,
	  .class = PG_OPFAMILY,
	  .attrs = { ATTR_DEFINITION } },
	{ .sql = sql_pg_opclasses,
	  .where = "opclasses",
	  .kind = KIND_OPCLASS,
	  .class = PG_OPCLASS,
	  .attrs = { ATTR_DEFINITION } },
	{ .sql = sql_pg_casts,
	  .where = "casts",
	  .kind = KIND_CAST,
	  .class = PG_CAST,
	  .attrs = { ATTR_FUNCTION_NAME, ATTR_CONTEXT } },
	{ .sql = sql_pg_transforms,
	  .where = "transforms",
	  .kind = KIND_TRANSFORM,
	  .class = PG_TRANSFORM,
	  .attrs = { ATTR_DEFINITION } },
	{ .sql = sql_pg_languages,
	  .where = "languages",
	  .kind = KIND_LANGUAGE,
	  .class = PG_LANGUAGE,
	  .attrs = { ATTR_HANDLER, ATTR_INLINE, ATTR_VALIDATOR, ATTR_TRUSTED } },
	{ .sql = sql_pg_access_methods,
	  .where = "access_methods",
	  .kind = KIND_ACCESS_METHOD,
	  .class = PG_AM,
	  .attrs = { ATTR_FORM, ATTR_HANDLER } },
	{ .sql = sql_pg_collations,
	  .where = "collations",
	  .kind = KIND_COLLATION,
	  .class = PG_COLLATION,
	  .attrs = { ATTR_DEFINITION } },
	{ .sql = sql_pg_conversions,
	  .where = "conversions",
	  .kind = KIND_CONVERSION,
	  .class = PG_CONVERSION,
	  .attrs = { ATTR_DEFINITION } },
	{ .sql = sql_pg_ts_parsers,
	  .where = "ts_parsers",
	  .kind = KIND_TS_PARSER,
	  .class = PG_TS_PARSER,
	  .attrs = { ATTR_DEFINITION } },
	{ .sql = sql_pg_ts_templates,
	  .where = "ts_templates",
	  .kind = KIND_TS_TEMPLATE,
	  .class = PG_TS_TEMPLATE,
	  .attrs = { ATTR_DEFINITION } },
	{ .sql = sql_pg_ts_dictionaries, .where = "ts_dictionaries", .read = look_dictionary },
	{ .sql = sql_pg_ts_configs,
	  .where = "ts_configs",
	  .kind = KIND_TS_CONFIG,
	  .class = PG_TS_CONFIG,
	  .attrs = { ATTR_DEFINITION } },

	{ .sql = sql_pg_wrappers,
	  .where = "foreign",
	  .kind = KIND_WRAPPER,
	  .class = PG_FOREIGN_DATA_WRAPPER,
	  .attrs = { ATTR_HANDLER, ATTR_VALIDATOR, ATTR_FDW_OPTIONS } },
	{ .sql = sql_pg_servers,
	  .where = "foreign",
	  .kind = KIND_SERVER,
	  .class = PG_FOREIGN_SERVER,
	  .attrs = { ATTR_WRAPPER_NAME, ATTR_FORM, ATTR_VERSION, ATTR_FDW_OPTIONS } },
	{ .sql = sql_pg_user_mappings,
	  .where = "foreign",
	  .kind = KIND_USER_MAPPING,
	  .class = PG_USER_MAPPING,
	  .parent_class = PG_FOREIGN_SERVER,
	  .attrs = { ATTR_FDW_OPTIONS } },
	{ .sql = sql_pg_triggers, .read = look_trigger },
	{ .sql = sql_pg_rules, .read = look_rule },
	{ .sql = sql_pg_policies,
	  .where = "policies",
	  .kind = KIND_POLICY,
	  .class = PG_POLICY,
	  .parent_class = PG_CLASS,
	  .attrs = { ATTR_COMMAND, ATTR_RESTRICTIVE, ATTR_TO, ATTR_EXPR, ATTR_CHECK } },
	{ .sql = sql_pg_event_triggers,
	  .where = "event_triggers",
	  .kind = KIND_EVENT_TRIGGER,
	  .class = PG_EVENT_TRIGGER,
	  .attrs = { ATTR_EVENTS, ATTR_TAGS, ATTR_EXECUTE, ATTR_ENABLED } },
	{ .sql = sql_pg_publications,
	  .where = "publications",
	  .kind = KIND_PUBLICATION,
	  .class = PG_PUBLICATION,
	  .attrs = { ATTR_DEFINITION } },
	{ .sql = sql_pg_subscriptions,
	  .where = "subscriptions",
	  .kind = KIND_SUBSCRIPTION,
	  .class = PG_SUBSCRIPTION,
	  .attrs = { ATTR_DEFINITION } },
	{ .sql = sql_pg_member_grants, .where = "extensions", .read = look_member_grant },
	{ .sql = sql_pg_default_privileges, .where = "default_privileges", .read = look_default_privileges },
	{ .sql = sql_pg_security_labels, .where = "security_labels", .read = look_security_label },
	{ .sql = sql_pg_comments, .read = look_comment },
	{ .sql = sql_pg_dependencies,
	  .when = WITH_DEPENDENCIES,
	  .read = look_dependency,
	  .done = look_dependencies_done },
	{ .sql = sql_pg_unmodeled, .when = WITH_UNMODELED, .read = look_unmodeled },
};
enum { QUERY_COUNT = sizeof(queries) / sizeof(queries[0]) };

/* One query of the batch under way. */
struct reading {
	struct look *look;
	const struct look_query *query;
};

/* What is to be done between the rows of one query and those of a later one. */
static void advance(struct look *l, size_t to)
{
	for (; l->at < to; l->at++)
		if (queries[l->at].done && !l->mem.failed && !l->catalog->mem->failed)
			queries[l->at].done(l);
}

static int read_row(void *context, int columns, const char *const *values)
{
	const struct reading *r = context;
	struct look *l = r->look;

	(void)columns; /* fixed by the query */
	advance(l, (size_t)(r->query - queries));
	if (r->query->read)
		r->query->read(l, values);
	else
		look_plain(l, r->query, values);
	return l->mem.failed || l->catalog->mem->failed;
}

static int is_wanted(const struct look *l, const struct look_query *q)
{
	if (q->where && !look_has(l, q->where))
		return 0;
	if (q->when == WITH_ROLES)
		return l->options->roles;
	if (q->when == WITH_DEPENDENCIES)
		return l->options->dependencies;
	return q->when == ALWAYS || l->unmodeled;
}

static sc_rc out_of_memory(struct look *l)
{
	return db_fail(l->db, SC_E_MEMORY, NULL, NULL, NULL, "out of memory");
}

static sc_rc run_queries(struct look *l)
{
	struct reading readings[QUERY_COUNT];
	struct db_query batch[QUERY_COUNT];
	size_t count = 0, failed, i;
	sc_rc rc;

	for (i = 0; i < QUERY_COUNT; i++) {
		if (!is_wanted(l, &queries[i]))
			continue;
		readings[count] = (struct reading){ l, &queries[i] };
		batch[count] = (struct db_query){ .sql = look_sql(l, queries[i].sql),
			                          .row = read_row,
			                          .context = &readings[count] };
		if (!batch[count].sql)
			return out_of_memory(l);
		count++;
	}
	rc = db_batch(l->db, batch, count, &failed);
	if (rc != SC_OK)
		return rc;
	advance(l, QUERY_COUNT);
	rc = look_type_names(l);
	return rc == SC_OK ? look_printed_again(l) : rc;
}

/* What the server's printing depends on, fixed until the end of the transaction or savepoint. */
static const char settings[] =
        "set local search_path to ''; set local datestyle to iso; set local intervalstyle to postgres; "
        "set local timezone to 'UTC'; set local extra_float_digits to 3; set local quote_all_identifiers to off; "
        "set local bytea_output to hex; set local xmloption to content; set local lc_monetary to 'C'; "
        "set local standard_conforming_strings to on; set local jit to off";

static sc_rc begin(struct look *l, int within)
{
	const char *open = within ? "savepoint schemac_look" : "begin isolation level repeatable read read only";
	const char *text = mem_printf(&l->mem, "%s; %s", open, settings);
	sc_rc rc = text ? sc_exec(l->db, text) : out_of_memory(l);

	return rc == SC_OK ? db_value(l->db, &l->mem, &l->census, sql_pg_census, 0, NULL) : rc;
}

/* A failure within the caller's transaction is the caller's to roll back, and the settings go with it. */
static sc_rc end(struct look *l, int within, sc_rc rc)
{
	if (!within) {
		sc_rc ended = sc_rollback(l->db);

		return rc == SC_OK ? ended : rc;
	}
	if (rc != SC_OK)
		return rc;
	return sc_exec(l->db, "rollback to savepoint schemac_look; release savepoint schemac_look");
}

sc_rc look_postgres(sc_db *db, const struct look_options *options, struct catalog *into, struct str *unmodeled)
{
	struct look l = { .db = db, .options = options, .catalog = into, .unmodeled = unmodeled };
	int within = db->in_transaction != DB_NO_TRANSACTION;
	sc_rc rc;

	into->version = db_version(db);
	l.version = into->version / 10000;
	rc = begin(&l, within);
	if (rc == SC_OK)
		rc = run_queries(&l);
	if (rc == SC_OK && (l.mem.failed || into->mem->failed || str_failed(&l.text)))
		rc = out_of_memory(&l);
	rc = end(&l, within, rc);
	str_free(&l.text);
	mem_free(&l.mem);
	return rc;
}
