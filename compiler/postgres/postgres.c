/*
 * The PostgreSQL dialect: a row per kind of object. Catalog object in, statements out; the work of each kind stands in
 * the other files of this folder.
 */
#include "compiler/postgres/postgres.h"
#include "compiler/postgres/dialect_postgres.h"
#include "compiler/postgres/plan.h"

#include <string.h>

#define IN_SCHEMA(name, schema) name " = $n and " schema " = to_regnamespace($s)"
#define FIND_TYPE "select from pg_type where " IN_SCHEMA("typname", "typnamespace") " and typisdefined"
#define FIND_METHOD(name, schema, method)                                                                              \
	"(select oid from pg_am where amname = $g) = " method " and " IN_SCHEMA(name, schema)

static const struct postgres_cell cells[KIND_COUNT] = {
	[KIND_ROLE] = { "role", NULL, CAN_COMMENT, postgres_create_role, NULL, NULL,
	                "select from pg_roles where rolname = $n" },
	[KIND_MEMBER] = { "", NULL, 0, postgres_create_member, postgres_drop_member, NULL, NULL },
	[KIND_SCHEMA] = { "schema", "schema", CAN_COMMENT | CAN_OWN, postgres_create_schema, postgres_drop_schema, NULL,
	                  "select from pg_namespace where nspname = $n" },
	[KIND_EXTENSION] = { "extension", NULL, CAN_COMMENT, postgres_create_extension, NULL, NULL, NULL },
	[KIND_LANGUAGE] = { "language", "language", CAN_COMMENT | CAN_OWN | CAN_REPLACE, postgres_create_language, NULL,
	                    NULL, NULL },
	[KIND_ACCESS_METHOD] = { "access method", NULL, CAN_COMMENT, postgres_create_access_method, NULL, NULL,
	                         "select from pg_am where amname = $n" },
	[KIND_WRAPPER] = { "foreign data wrapper", "foreign data wrapper", CAN_COMMENT | CAN_OWN,
	                   postgres_create_wrapper, NULL, NULL,
	                   "select from pg_foreign_data_wrapper where fdwname = $n" },
	[KIND_SERVER] = { "server", "foreign server", CAN_COMMENT | CAN_OWN, postgres_create_server, NULL, NULL, NULL },
	[KIND_USER_MAPPING] = { "user mapping", NULL, 0, postgres_create_user_mapping, postgres_drop_user_mapping, NULL,
	                        NULL },
	[KIND_COLLATION] = { "collation", NULL, CAN_COMMENT | CAN_OWN, postgres_create_collation, NULL, NULL, NULL },
	[KIND_ENUM] = { "type", "type", CAN_COMMENT | CAN_OWN, postgres_create_enum, NULL, NULL, FIND_TYPE },
	[KIND_LABEL] = { "", NULL, 0, postgres_create_label, NULL, NULL, NULL },
	[KIND_TYPE] = { "type", "type", CAN_COMMENT | CAN_OWN, postgres_create_type, postgres_drop_type, NULL,
	                FIND_TYPE },
	[KIND_DOMAIN] = { "domain", "type", CAN_COMMENT | CAN_OWN, postgres_create_domain, NULL, NULL, FIND_TYPE },
	[KIND_RANGE] = { "type", "type", CAN_COMMENT | CAN_OWN, postgres_create_range, postgres_drop_type, NULL,
	                 FIND_TYPE },
	[KIND_SEQUENCE] = { "sequence", "sequence", CAN_COMMENT | CAN_OWN, postgres_create_sequence,
	                    postgres_drop_sequence, NULL, NULL },
	[KIND_CONVERSION] = { "conversion", NULL, CAN_COMMENT | CAN_OWN, postgres_create_conversion, NULL, NULL,
	                      "select from pg_conversion where " IN_SCHEMA("conname", "connamespace") },
	[KIND_TS_PARSER] = { "text search parser", NULL, CAN_COMMENT, postgres_create_ts, NULL, NULL,
	                     "select from pg_ts_parser where " IN_SCHEMA("prsname", "prsnamespace") },
	[KIND_TS_TEMPLATE] = { "text search template", NULL, CAN_COMMENT, postgres_create_ts, NULL, NULL,
	                       "select from pg_ts_template where " IN_SCHEMA("tmplname", "tmplnamespace") },
	[KIND_TS_DICTIONARY] = { "text search dictionary", NULL, CAN_COMMENT | CAN_OWN, postgres_create_ts, NULL, NULL,
	                         "select from pg_ts_dict where " IN_SCHEMA("dictname", "dictnamespace") },
	[KIND_TS_CONFIG] = { "text search configuration", NULL, CAN_COMMENT | CAN_OWN, postgres_create_ts_config, NULL,
	                     NULL, "select from pg_ts_config where " IN_SCHEMA("cfgname", "cfgnamespace") },
	[KIND_TABLE] = { "table", "table", CAN_COMMENT | CAN_OWN, postgres_create_table, NULL, NULL, NULL },
	[KIND_COLUMN] = { "column", NULL, CAN_COMMENT, postgres_create_column, postgres_drop_column,
	                  postgres_column_name, NULL },
	[KIND_CONSTRAINT] = { "constraint", NULL, CAN_COMMENT, postgres_create_constraint, postgres_drop_constraint,
	                      postgres_child_name,
	                      "select from pg_constraint where conname = $n and conrelid = to_regclass($p)" },
	[KIND_INDEX] = { "index", NULL, CAN_COMMENT, postgres_create_index, postgres_drop_index, postgres_index_name,
	                 NULL },
	[KIND_STATISTICS] = { "statistics", NULL, CAN_COMMENT | CAN_OWN, postgres_create_statistics, NULL, NULL, NULL },
	[KIND_FUNCTION] = { "function", "function", CAN_COMMENT | CAN_OWN | CAN_REPLACE, postgres_create_routine,
	                    postgres_drop_routine, postgres_signature_name, NULL },
	[KIND_PROCEDURE] = { "procedure", "procedure", CAN_COMMENT | CAN_OWN | CAN_REPLACE, postgres_create_routine,
	                     postgres_drop_routine, postgres_signature_name, NULL },
	[KIND_AGGREGATE] = { "aggregate", "function", CAN_COMMENT | CAN_OWN | CAN_REPLACE, postgres_create_aggregate,
	                     NULL, postgres_signature_name, NULL },
	[KIND_OPERATOR] = { "operator", NULL, CAN_COMMENT | CAN_OWN, postgres_create_operator, NULL,
	                    postgres_operator_name,
	                    "select from pg_operator where oid = to_regoperator($f) and oprcode <> 0" },
	[KIND_OPFAMILY] = { "operator family", NULL, CAN_COMMENT | CAN_OWN, postgres_create_opfamily, NULL,
	                    postgres_method_name,
	                    "select from pg_opfamily where " FIND_METHOD("opfname", "opfnamespace", "opfmethod") },
	[KIND_OPCLASS] = { "operator class", NULL, CAN_COMMENT | CAN_OWN, postgres_create_opclass, NULL,
	                   postgres_method_name,
	                   "select from pg_opclass where " FIND_METHOD("opcname", "opcnamespace", "opcmethod") },
	[KIND_CAST] = { "cast", NULL, CAN_COMMENT, postgres_create_cast, NULL, postgres_cast_name,
	                "select from pg_cast where castsource = to_regtype($n) and casttarget = to_regtype($g)" },
	[KIND_TRANSFORM] = { "transform", NULL, CAN_COMMENT | CAN_REPLACE, postgres_create_transform, NULL,
	                     postgres_transform_name, NULL },
	[KIND_VIEW] = { "view", "table", CAN_COMMENT | CAN_OWN | CAN_REPLACE, postgres_create_view, NULL, NULL, NULL },
	[KIND_MATVIEW] = { "materialized view", "table", CAN_COMMENT | CAN_OWN, postgres_create_matview, NULL, NULL,
	                   NULL },
	[KIND_RULE] = { "rule", NULL, CAN_COMMENT | CAN_REPLACE, postgres_create_rule, NULL, postgres_child_name,
	                NULL },
	[KIND_TRIGGER] = { "trigger", NULL, CAN_COMMENT, postgres_create_trigger, postgres_drop_trigger,
	                   postgres_child_name,
	                   "select from pg_trigger where tgname = $n and tgrelid = to_regclass($p) and not "
	                   "tgisinternal" },
	[KIND_POLICY] = { "policy", NULL, CAN_COMMENT, postgres_create_policy, NULL, postgres_child_name,
	                  "select from pg_policy where polname = $n and polrelid = to_regclass($p)" },
	[KIND_GRANT] = { "", NULL, 0, postgres_create_grant, postgres_drop_grant, NULL, NULL },
	[KIND_MEMBER_GRANT] = { "", NULL, 0, postgres_create_grant, postgres_drop_grant, NULL, NULL },
	[KIND_DEFAULT_PRIVILEGES] = { "", NULL, 0, postgres_create_default_privileges, postgres_drop_default_privileges,
	                              NULL, NULL },
	[KIND_PUBLICATION] = { "publication", NULL, CAN_COMMENT | CAN_OWN, postgres_create_publication, NULL, NULL,
	                       "select from pg_publication where pubname = $n" },
	[KIND_SUBSCRIPTION] = { "subscription", NULL, CAN_COMMENT | CAN_OWN, postgres_create_subscription,
	                        postgres_drop_subscription, NULL,
	                        "select from pg_subscription where subname = $n and subdbid = (select oid from "
	                        "pg_database "
	                        "where datname = current_database())" },
	[KIND_EVENT_TRIGGER] = { "event trigger", NULL, CAN_COMMENT | CAN_OWN, postgres_create_event_trigger, NULL,
	                         NULL, "select from pg_event_trigger where evtname = $n" },
	[KIND_SECURITY_LABEL] = { "", NULL, 0, postgres_create_security_label, postgres_drop_security_label, NULL,
	                          NULL },
	[KIND_SQL] = { "", NULL, 0, postgres_create_sql, postgres_drop_sql, NULL, NULL },
};

const struct postgres_cell *postgres_cell_of(const struct object *o)
{
	return &cells[o->kind];
}

const char *postgres_word(const struct object *o)
{
	return o->kind == KIND_TABLE && attr_is(o, ATTR_FORM, "foreign") ? "foreign table" : cells[o->kind].word;
}

void postgres_name(struct str *s, const struct object *o)
{
	if (cells[o->kind].name)
		cells[o->kind].name(s, o);
	else
		postgres_plain_name(s, o);
}

/*
 * A check that calls a function which itself speaks of the table or domain cannot stand within its CREATE: it becomes a
 * statement of its own, behind that function.
 */
static int is_check_of_later_function(const struct object *constraint)
{
	size_t i;

	for (i = 0; i < constraint->dep_count; i++)
		if (constraint->deps[i]->kind == KIND_FUNCTION &&
		    postgres_needs(constraint->deps[i], constraint->parent))
			return 1;
	return 0;
}

int postgres_is_key_of_index(const struct object *o)
{
	return o->kind == KIND_CONSTRAINT && attr_find(o, ATTR_ATTACHED_TO) && !attr_find(o, ATTR_INHERITED);
}

int postgres_is_part(const struct object *o)
{
	if (o->kind == KIND_CONSTRAINT)
		return !attr_is(o, ATTR_FORM, "foreign key") && !postgres_is_key_of_index(o) &&
		       !is_check_of_later_function(o);
	return o->kind == KIND_COLUMN || o->kind == KIND_LABEL || o->kind == KIND_ROW;
}

void postgres_inner(struct str *s, const struct object *o)
{
	str_add(s, o->kind == KIND_CONSTRAINT ? "index " : "sequence ");
	if (o->kind == KIND_CONSTRAINT)
		str_qualified(s, o->schema, o->name);
	else
		postgres_identity_sequence(s, o);
}

static void inner_comment(struct postgres *p, const struct object *o)
{
	const char *comment = attr_get(o, ATTR_INNER_COMMENT);

	if (!comment)
		return;
	str_add(&p->sql, "comment on ");
	postgres_inner(&p->sql, o);
	str_add(&p->sql, " is ");
	postgres_literal(&p->sql, comment);
	postgres_end(p);
}

void postgres_comment(struct postgres *p, const struct object *o)
{
	const char *comment = attr_get(o, ATTR_COMMENT);

	inner_comment(p, o);
	if (!comment || !(cells[o->kind].can & CAN_COMMENT))
		return;
	postgres_add(&p->sql, "comment on ", postgres_word(o), " ", NULL);
	postgres_name(&p->sql, o);
	str_add(&p->sql, " is ");
	postgres_literal(&p->sql, comment);
	postgres_end(p);
}

void postgres_owner(struct postgres *p, const struct object *o)
{
	const char *owner = attr_get(o, ATTR_OWNER);

	if (!owner || !(cells[o->kind].can & CAN_OWN))
		return;
	postgres_add(&p->sql, "alter ", postgres_word(o), " ", NULL);
	postgres_name(&p->sql, o);
	postgres_add(&p->sql, " owner to ", owner, NULL);
	postgres_end(p);
}

static void finish(struct postgres *p)
{
	if (p->sql.failed || p->unless.failed)
		p->script->mem->failed = 1;
	str_free(&p->sql);
	str_free(&p->unless);
}

static void create(struct script *s, const struct object *o, enum create_mode mode)
{
	struct postgres p = { .script = s, .object = o, .mode = mode };

	if (!cells[o->kind].create)
		return; /* seeds are no part of the catalog */
	cells[o->kind].create(&p, o);
	postgres_end(&p);
	postgres_owner(&p, o);
	postgres_link_sequences(&p, o);
	postgres_comment(&p, o);
	finish(&p);
}

void postgres_drop_plainly(struct postgres *p, const struct object *o, const char *if_exists, const char *behind)
{
	postgres_add(&p->sql, "drop ", postgres_word(o), " ", if_exists, NULL);
	postgres_name(&p->sql, o);
	str_add(&p->sql, behind);
}

static void drop(struct script *s, const struct object *o)
{
	struct postgres p = { .script = s, .object = o, .mode = CREATE_PLAIN };

	if (cells[o->kind].drop)
		cells[o->kind].drop(&p, o);
	else if (*cells[o->kind].word)
		postgres_drop_plainly(&p, o, "", "");
	postgres_end(&p);
	finish(&p);
}

const struct dialect dialect_postgres = {
	.name = "postgresql",
	.can_pipeline = 1,
	.facts = postgres_facts,
	.create = create,
	.drop = drop,
	.is_part = postgres_is_part,
	.file_head = "set client_min_messages = warning;\n"
	             "set check_function_bodies = off;\n"
	             "set standard_conforming_strings = on;\n"
	             "set search_path = public;\n",
	.planner = &postgres_planner,
};
