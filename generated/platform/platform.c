/* Made by schemac with platform.h, see there. */
#include "platform.h"

#include <stddef.h>
#include <string.h>

#ifdef __cplusplus
static_assert(SC_ABI == 1u, "schemac.h is of another version: build again");
#else
_Static_assert(SC_ABI == 1u, "schemac.h is of another version: build again");
#endif

#ifdef __GNUC__
#pragma GCC diagnostic ignored "-Woverlength-strings" /* statements stand in one piece */
#endif

#define COLUMN(table, field, name, type, nullable, secret, has_default, key)                  \
	{                                                                                     \
		name, type, nullable, secret, has_default, key, offsetof(struct table, field), \
			sizeof(((struct table *)0)->field)                                    \
	}

static int find(const char *const *labels, int count, const char *text)
{
	int i;

	for (i = 0; i < count; i++)
		if (strcmp(labels[i], text) == 0)
			return i;
	return -1;
}

static const char *const labels_of_platform_user_role[] = { "standard_user", "power_user", "developer", "admin", "super_admin" };
static const sc_labels set_of_platform_user_role = { labels_of_platform_user_role, 5 };

const char *platform_user_role_text(enum platform_user_role value)
{
	return (unsigned)value < 5u ? labels_of_platform_user_role[(unsigned)value] : NULL;
}

int platform_user_role_from_text(const char *text, enum platform_user_role *value)
{
	int found = find(labels_of_platform_user_role, 5, text);

	if (found < 0)
		return 0;
	*value = (enum platform_user_role)found;
	return 1;
}

static const char *const labels_of_platform_plan_tier[] = { "free", "pro", "enterprise", "developer" };
static const sc_labels set_of_platform_plan_tier = { labels_of_platform_plan_tier, 4 };

const char *platform_plan_tier_text(enum platform_plan_tier value)
{
	return (unsigned)value < 4u ? labels_of_platform_plan_tier[(unsigned)value] : NULL;
}

int platform_plan_tier_from_text(const char *text, enum platform_plan_tier *value)
{
	int found = find(labels_of_platform_plan_tier, 4, text);

	if (found < 0)
		return 0;
	*value = (enum platform_plan_tier)found;
	return 1;
}

static const char *const labels_of_platform_payment_status[] = { "active", "past_due", "suspended", "cancelled" };
static const sc_labels set_of_platform_payment_status = { labels_of_platform_payment_status, 4 };

const char *platform_payment_status_text(enum platform_payment_status value)
{
	return (unsigned)value < 4u ? labels_of_platform_payment_status[(unsigned)value] : NULL;
}

int platform_payment_status_from_text(const char *text, enum platform_payment_status *value)
{
	int found = find(labels_of_platform_payment_status, 4, text);

	if (found < 0)
		return 0;
	*value = (enum platform_payment_status)found;
	return 1;
}

static const char *const labels_of_platform_run_status[] = { "queued", "in_progress", "requires_action", "cancelling", "cancelled", "failed", "completed", "expired" };
static const sc_labels set_of_platform_run_status = { labels_of_platform_run_status, 8 };

const char *platform_run_status_text(enum platform_run_status value)
{
	return (unsigned)value < 8u ? labels_of_platform_run_status[(unsigned)value] : NULL;
}

int platform_run_status_from_text(const char *text, enum platform_run_status *value)
{
	int found = find(labels_of_platform_run_status, 8, text);

	if (found < 0)
		return 0;
	*value = (enum platform_run_status)found;
	return 1;
}

static const char *const labels_of_platform_message_role[] = { "system", "user", "assistant", "tool" };
static const sc_labels set_of_platform_message_role = { labels_of_platform_message_role, 4 };

const char *platform_message_role_text(enum platform_message_role value)
{
	return (unsigned)value < 4u ? labels_of_platform_message_role[(unsigned)value] : NULL;
}

int platform_message_role_from_text(const char *text, enum platform_message_role *value)
{
	int found = find(labels_of_platform_message_role, 4, text);

	if (found < 0)
		return 0;
	*value = (enum platform_message_role)found;
	return 1;
}

static const char *const labels_of_platform_tool_outcome[] = { "success", "error", "permission_denied", "rate_limited", "timeout" };
static const sc_labels set_of_platform_tool_outcome = { labels_of_platform_tool_outcome, 5 };

const char *platform_tool_outcome_text(enum platform_tool_outcome value)
{
	return (unsigned)value < 5u ? labels_of_platform_tool_outcome[(unsigned)value] : NULL;
}

int platform_tool_outcome_from_text(const char *text, enum platform_tool_outcome *value)
{
	int found = find(labels_of_platform_tool_outcome, 5, text);

	if (found < 0)
		return 0;
	*value = (enum platform_tool_outcome)found;
	return 1;
}

static const char *const labels_of_platform_availability[] = { "available", "preview", "deprecated", "retired" };
static const sc_labels set_of_platform_availability = { labels_of_platform_availability, 4 };

const char *platform_availability_text(enum platform_availability value)
{
	return (unsigned)value < 4u ? labels_of_platform_availability[(unsigned)value] : NULL;
}

int platform_availability_from_text(const char *text, enum platform_availability *value)
{
	int found = find(labels_of_platform_availability, 4, text);

	if (found < 0)
		return 0;
	*value = (enum platform_availability)found;
	return 1;
}

static const char *const labels_of_platform_research_status[] = { "pending", "researching", "completed", "failed" };
static const sc_labels set_of_platform_research_status = { labels_of_platform_research_status, 4 };

const char *platform_research_status_text(enum platform_research_status value)
{
	return (unsigned)value < 4u ? labels_of_platform_research_status[(unsigned)value] : NULL;
}

int platform_research_status_from_text(const char *text, enum platform_research_status *value)
{
	int found = find(labels_of_platform_research_status, 4, text);

	if (found < 0)
		return 0;
	*value = (enum platform_research_status)found;
	return 1;
}

static const char *const labels_of_platform_change_kind[] = { "created", "price_changed", "availability_changed", "capability_changed", "removed" };
static const sc_labels set_of_platform_change_kind = { labels_of_platform_change_kind, 5 };

const char *platform_change_kind_text(enum platform_change_kind value)
{
	return (unsigned)value < 5u ? labels_of_platform_change_kind[(unsigned)value] : NULL;
}

int platform_change_kind_from_text(const char *text, enum platform_change_kind *value)
{
	int found = find(labels_of_platform_change_kind, 5, text);

	if (found < 0)
		return 0;
	*value = (enum platform_change_kind)found;
	return 1;
}

static const char *const labels_of_platform_corpus_status[] = { "creating", "available", "archived", "failed", "deleting" };
static const sc_labels set_of_platform_corpus_status = { labels_of_platform_corpus_status, 5 };

const char *platform_corpus_status_text(enum platform_corpus_status value)
{
	return (unsigned)value < 5u ? labels_of_platform_corpus_status[(unsigned)value] : NULL;
}

int platform_corpus_status_from_text(const char *text, enum platform_corpus_status *value)
{
	int found = find(labels_of_platform_corpus_status, 5, text);

	if (found < 0)
		return 0;
	*value = (enum platform_corpus_status)found;
	return 1;
}

static const char *const labels_of_platform_corpus_domain[] = { "general", "finance", "healthcare", "retail", "software", "customer support" };
static const sc_labels set_of_platform_corpus_domain = { labels_of_platform_corpus_domain, 6 };

const char *platform_corpus_domain_text(enum platform_corpus_domain value)
{
	return (unsigned)value < 6u ? labels_of_platform_corpus_domain[(unsigned)value] : NULL;
}

int platform_corpus_domain_from_text(const char *text, enum platform_corpus_domain *value)
{
	int found = find(labels_of_platform_corpus_domain, 6, text);

	if (found < 0)
		return 0;
	*value = (enum platform_corpus_domain)found;
	return 1;
}

static const char *const labels_of_platform_audit_action[] = { "create", "read", "update", "delete", "search", "upload", "export", "validate" };
static const sc_labels set_of_platform_audit_action = { labels_of_platform_audit_action, 8 };

const char *platform_audit_action_text(enum platform_audit_action value)
{
	return (unsigned)value < 8u ? labels_of_platform_audit_action[(unsigned)value] : NULL;
}

int platform_audit_action_from_text(const char *text, enum platform_audit_action *value)
{
	int found = find(labels_of_platform_audit_action, 8, text);

	if (found < 0)
		return 0;
	*value = (enum platform_audit_action)found;
	return 1;
}

static const char *const labels_of_platform_audit_status[] = { "success", "failure", "partial", "in_progress" };
static const sc_labels set_of_platform_audit_status = { labels_of_platform_audit_status, 4 };

const char *platform_audit_status_text(enum platform_audit_status value)
{
	return (unsigned)value < 4u ? labels_of_platform_audit_status[(unsigned)value] : NULL;
}

int platform_audit_status_from_text(const char *text, enum platform_audit_status *value)
{
	int found = find(labels_of_platform_audit_status, 4, text);

	if (found < 0)
		return 0;
	*value = (enum platform_audit_status)found;
	return 1;
}

static const char *const labels_of_platform_demo_status[] = { "started", "in_progress", "completed", "abandoned" };
static const sc_labels set_of_platform_demo_status = { labels_of_platform_demo_status, 4 };

const char *platform_demo_status_text(enum platform_demo_status value)
{
	return (unsigned)value < 4u ? labels_of_platform_demo_status[(unsigned)value] : NULL;
}

int platform_demo_status_from_text(const char *text, enum platform_demo_status *value)
{
	int found = find(labels_of_platform_demo_status, 4, text);

	if (found < 0)
		return 0;
	*value = (enum platform_demo_status)found;
	return 1;
}

static const sc_field fields_of_platform_userbase[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct platform_userbase, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_userbase, created_at), offsetof(struct platform_userbase_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_userbase, updated_at), offsetof(struct platform_userbase_new, updated_at) },
	{ "email", NULL, SC_TYPE_TEXT, 0, offsetof(struct platform_userbase, email), offsetof(struct platform_userbase_new, email) },
	{ "full_name", NULL, SC_TYPE_TEXT, 1, offsetof(struct platform_userbase, full_name), offsetof(struct platform_userbase_new, full_name) },
	{ "picture", NULL, SC_TYPE_TEXT, 1, offsetof(struct platform_userbase, picture), offsetof(struct platform_userbase_new, picture) },
	{ "hashed_password", NULL, SC_TYPE_TEXT, 3, offsetof(struct platform_userbase, hashed_password), offsetof(struct platform_userbase_new, hashed_password) },
	{ "is_active", NULL, SC_TYPE_BOOL, 0, offsetof(struct platform_userbase, is_active), offsetof(struct platform_userbase_new, is_active) },
	{ "is_superuser", NULL, SC_TYPE_BOOL, 0, offsetof(struct platform_userbase, is_superuser), offsetof(struct platform_userbase_new, is_superuser) },
	{ "role", &set_of_platform_user_role, SC_TYPE_ENUM, 0, offsetof(struct platform_userbase, role), offsetof(struct platform_userbase_new, role) },
	{ "permissions", NULL, SC_TYPE_JSONB, 0, offsetof(struct platform_userbase, permissions), offsetof(struct platform_userbase_new, permissions) },
	{ "is_developer", NULL, SC_TYPE_BOOL, 0, offsetof(struct platform_userbase, is_developer), offsetof(struct platform_userbase_new, is_developer) },
	{ "plan_tier", &set_of_platform_plan_tier, SC_TYPE_ENUM, 0, offsetof(struct platform_userbase, plan_tier), offsetof(struct platform_userbase_new, plan_tier) },
	{ "plan_started_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_userbase, plan_started_at), offsetof(struct platform_userbase_new, plan_started_at) },
	{ "plan_expires_at", NULL, SC_TYPE_TIMESTAMPTZ, 1, offsetof(struct platform_userbase, plan_expires_at), offsetof(struct platform_userbase_new, plan_expires_at) },
	{ "feature_flags", NULL, SC_TYPE_JSONB, 0, offsetof(struct platform_userbase, feature_flags), offsetof(struct platform_userbase_new, feature_flags) },
	{ "tool_permissions", NULL, SC_TYPE_JSONB, 0, offsetof(struct platform_userbase, tool_permissions), offsetof(struct platform_userbase_new, tool_permissions) },
	{ "auto_renew", NULL, SC_TYPE_BOOL, 0, offsetof(struct platform_userbase, auto_renew), offsetof(struct platform_userbase_new, auto_renew) },
	{ "payment_status", &set_of_platform_payment_status, SC_TYPE_ENUM, 0, offsetof(struct platform_userbase, payment_status), offsetof(struct platform_userbase_new, payment_status) },
	{ "trial_period", NULL, SC_TYPE_INT4, 0, offsetof(struct platform_userbase, trial_period), offsetof(struct platform_userbase_new, trial_period) },
	{ "last_login_at", NULL, SC_TYPE_TIMESTAMPTZ, 1, offsetof(struct platform_userbase, last_login_at), offsetof(struct platform_userbase_new, last_login_at) },
};
static const int16_t key_columns_of_platform_userbase[] = { 0, 3, 0 };
static const sc_key keys_of_platform_userbase[] = {
	{ "userbase_pkey", key_columns_of_platform_userbase + 0, 1, 0, 3 },
	{ "userbase_email_key", key_columns_of_platform_userbase + 1, 1, 0, 6 },
	{ NULL, key_columns_of_platform_userbase + 2, 0, 1, 0 },
};
const sc_relation platform_userbase_relation = {
	"platform_userbase", "public", "userbase", "userbase", fields_of_platform_userbase, keys_of_platform_userbase, 21, 3, 8, sizeof(struct platform_userbase), sizeof(struct platform_userbase_new)
};

static const sc_field fields_of_platform_secrets[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct platform_secrets, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_secrets, created_at), offsetof(struct platform_secrets_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_secrets, updated_at), offsetof(struct platform_secrets_new, updated_at) },
	{ "user_id", NULL, SC_TYPE_INT8, 0, offsetof(struct platform_secrets, user_id), offsetof(struct platform_secrets_new, user_id) },
	{ "name", NULL, SC_TYPE_TEXT, 0, offsetof(struct platform_secrets, name), offsetof(struct platform_secrets_new, name) },
	{ "encrypted_value", NULL, SC_TYPE_BYTEA, 2, offsetof(struct platform_secrets, encrypted_value), offsetof(struct platform_secrets_new, encrypted_value) },
	{ "expires_at", NULL, SC_TYPE_TIMESTAMPTZ, 1, offsetof(struct platform_secrets, expires_at), offsetof(struct platform_secrets_new, expires_at) },
};
static const int16_t key_columns_of_platform_secrets[] = { 0, 3, 4, 0, 3, 4, 0 };
static const sc_key keys_of_platform_secrets[] = {
	{ "secrets_pkey", key_columns_of_platform_secrets + 0, 1, 0, 3 },
	{ "secrets_user_id_name_key", key_columns_of_platform_secrets + 1, 2, 0, 6 },
	{ NULL, key_columns_of_platform_secrets + 3, 0, 1, 0 },
	{ NULL, key_columns_of_platform_secrets + 4, 1, 2, 0 },
};
const sc_relation platform_secrets_relation = {
	"platform_secrets", "public", "secrets", "secrets", fields_of_platform_secrets, keys_of_platform_secrets, 7, 4, 8, sizeof(struct platform_secrets), sizeof(struct platform_secrets_new)
};

static const sc_field fields_of_platform_refresh_tokens[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct platform_refresh_tokens, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_refresh_tokens, created_at), offsetof(struct platform_refresh_tokens_new, created_at) },
	{ "user_id", NULL, SC_TYPE_INT8, 0, offsetof(struct platform_refresh_tokens, user_id), offsetof(struct platform_refresh_tokens_new, user_id) },
	{ "token_hash", NULL, SC_TYPE_TEXT, 2, offsetof(struct platform_refresh_tokens, token_hash), offsetof(struct platform_refresh_tokens_new, token_hash) },
	{ "replaces_id", NULL, SC_TYPE_INT8, 1, offsetof(struct platform_refresh_tokens, replaces_id), offsetof(struct platform_refresh_tokens_new, replaces_id) },
	{ "user_agent", NULL, SC_TYPE_TEXT, 1, offsetof(struct platform_refresh_tokens, user_agent), offsetof(struct platform_refresh_tokens_new, user_agent) },
	{ "expires_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_refresh_tokens, expires_at), offsetof(struct platform_refresh_tokens_new, expires_at) },
	{ "revoked_at", NULL, SC_TYPE_TIMESTAMPTZ, 1, offsetof(struct platform_refresh_tokens, revoked_at), offsetof(struct platform_refresh_tokens_new, revoked_at) },
};
static const int16_t key_columns_of_platform_refresh_tokens[] = { 0, 3, 0, 2, 6, 0, 2, 6, 0, 4, 0 };
static const sc_key keys_of_platform_refresh_tokens[] = {
	{ "refresh_tokens_pkey", key_columns_of_platform_refresh_tokens + 0, 1, 0, 3 },
	{ "refresh_tokens_token_hash_key", key_columns_of_platform_refresh_tokens + 1, 1, 0, 6 },
	{ NULL, key_columns_of_platform_refresh_tokens + 2, 0, 1, 0 },
	{ NULL, key_columns_of_platform_refresh_tokens + 3, 1, 2, 0 },
	{ NULL, key_columns_of_platform_refresh_tokens + 6, 2, 1, 0 },
	{ NULL, key_columns_of_platform_refresh_tokens + 9, 1, 1, 0 },
};
const sc_relation platform_refresh_tokens_relation = {
	"platform_refresh_tokens", "public", "refresh_tokens", "refresh_tokens", fields_of_platform_refresh_tokens, keys_of_platform_refresh_tokens, 8, 6, 0, sizeof(struct platform_refresh_tokens), sizeof(struct platform_refresh_tokens_new)
};

static const sc_field fields_of_platform_agents[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct platform_agents, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_agents, created_at), offsetof(struct platform_agents_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_agents, updated_at), offsetof(struct platform_agents_new, updated_at) },
	{ "name", NULL, SC_TYPE_TEXT, 0, offsetof(struct platform_agents, name), offsetof(struct platform_agents_new, name) },
	{ "description", NULL, SC_TYPE_TEXT, 1, offsetof(struct platform_agents, description), offsetof(struct platform_agents_new, description) },
	{ "model", NULL, SC_TYPE_TEXT, 0, offsetof(struct platform_agents, model), offsetof(struct platform_agents_new, model) },
	{ "instructions", NULL, SC_TYPE_TEXT, 1, offsetof(struct platform_agents, instructions), offsetof(struct platform_agents_new, instructions) },
	{ "tools", NULL, SC_TYPE_JSONB, 0, offsetof(struct platform_agents, tools), offsetof(struct platform_agents_new, tools) },
	{ "is_enabled", NULL, SC_TYPE_BOOL, 0, offsetof(struct platform_agents, is_enabled), offsetof(struct platform_agents_new, is_enabled) },
};
static const int16_t key_columns_of_platform_agents[] = { 0, 3, 0 };
static const sc_key keys_of_platform_agents[] = {
	{ "agents_pkey", key_columns_of_platform_agents + 0, 1, 0, 3 },
	{ "agents_name_key", key_columns_of_platform_agents + 1, 1, 0, 6 },
	{ NULL, key_columns_of_platform_agents + 2, 0, 1, 0 },
};
const sc_relation platform_agents_relation = {
	"platform_agents", "public", "agents", "agents", fields_of_platform_agents, keys_of_platform_agents, 9, 3, 8, sizeof(struct platform_agents), sizeof(struct platform_agents_new)
};

static const sc_field fields_of_platform_threads[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct platform_threads, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_threads, created_at), offsetof(struct platform_threads_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_threads, updated_at), offsetof(struct platform_threads_new, updated_at) },
	{ "user_id", NULL, SC_TYPE_INT8, 0, offsetof(struct platform_threads, user_id), offsetof(struct platform_threads_new, user_id) },
	{ "title", NULL, SC_TYPE_TEXT, 1, offsetof(struct platform_threads, title), offsetof(struct platform_threads_new, title) },
	{ "metadata", NULL, SC_TYPE_JSONB, 0, offsetof(struct platform_threads, metadata), offsetof(struct platform_threads_new, metadata) },
	{ "archived_at", NULL, SC_TYPE_TIMESTAMPTZ, 1, offsetof(struct platform_threads, archived_at), offsetof(struct platform_threads_new, archived_at) },
};
static const int16_t key_columns_of_platform_threads[] = { 0, 0, 3, -3, -1, 3, 2, 0 };
static const sc_key keys_of_platform_threads[] = {
	{ "threads_pkey", key_columns_of_platform_threads + 0, 1, 0, 3 },
	{ NULL, key_columns_of_platform_threads + 1, 0, 1, 0 },
	{ NULL, key_columns_of_platform_threads + 2, 1, 2, 0 },
	{ NULL, key_columns_of_platform_threads + 5, 2, 1, 0 },
};
const sc_relation platform_threads_relation = {
	"platform_threads", "public", "threads", "threads", fields_of_platform_threads, keys_of_platform_threads, 7, 4, 8, sizeof(struct platform_threads), sizeof(struct platform_threads_new)
};

static const sc_field fields_of_platform_runs[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct platform_runs, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_runs, created_at), offsetof(struct platform_runs_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_runs, updated_at), offsetof(struct platform_runs_new, updated_at) },
	{ "thread_id", NULL, SC_TYPE_INT8, 0, offsetof(struct platform_runs, thread_id), offsetof(struct platform_runs_new, thread_id) },
	{ "agent_id", NULL, SC_TYPE_INT8, 0, offsetof(struct platform_runs, agent_id), offsetof(struct platform_runs_new, agent_id) },
	{ "status", &set_of_platform_run_status, SC_TYPE_ENUM, 0, offsetof(struct platform_runs, status), offsetof(struct platform_runs_new, status) },
	{ "started_at", NULL, SC_TYPE_TIMESTAMPTZ, 1, offsetof(struct platform_runs, started_at), offsetof(struct platform_runs_new, started_at) },
	{ "finished_at", NULL, SC_TYPE_TIMESTAMPTZ, 1, offsetof(struct platform_runs, finished_at), offsetof(struct platform_runs_new, finished_at) },
	{ "input_tokens", NULL, SC_TYPE_INT8, 0, offsetof(struct platform_runs, input_tokens), offsetof(struct platform_runs_new, input_tokens) },
	{ "output_tokens", NULL, SC_TYPE_INT8, 0, offsetof(struct platform_runs, output_tokens), offsetof(struct platform_runs_new, output_tokens) },
	{ "error_code", NULL, SC_TYPE_TEXT, 1, offsetof(struct platform_runs, error_code), offsetof(struct platform_runs_new, error_code) },
	{ "error_message", NULL, SC_TYPE_TEXT, 1, offsetof(struct platform_runs, error_message), offsetof(struct platform_runs_new, error_message) },
};
static const int16_t key_columns_of_platform_runs[] = { 0, 0, 3, 1, 0, 3, 1, 0, 4, 5, 0, 4, 5, 0 };
static const sc_key keys_of_platform_runs[] = {
	{ "runs_pkey", key_columns_of_platform_runs + 0, 1, 0, 3 },
	{ NULL, key_columns_of_platform_runs + 1, 0, 1, 0 },
	{ NULL, key_columns_of_platform_runs + 2, 1, 2, 0 },
	{ NULL, key_columns_of_platform_runs + 5, 2, 1, 0 },
	{ NULL, key_columns_of_platform_runs + 8, 1, 2, 0 },
	{ NULL, key_columns_of_platform_runs + 11, 2, 1, 0 },
};
const sc_relation platform_runs_relation = {
	"platform_runs", "public", "runs", "runs", fields_of_platform_runs, keys_of_platform_runs, 12, 6, 8, sizeof(struct platform_runs), sizeof(struct platform_runs_new)
};

static const sc_field fields_of_platform_run_steps[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct platform_run_steps, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_run_steps, created_at), offsetof(struct platform_run_steps_new, created_at) },
	{ "run_id", NULL, SC_TYPE_INT8, 0, offsetof(struct platform_run_steps, run_id), offsetof(struct platform_run_steps_new, run_id) },
	{ "position", NULL, SC_TYPE_INT4, 0, offsetof(struct platform_run_steps, position), offsetof(struct platform_run_steps_new, position) },
	{ "kind", NULL, SC_TYPE_TEXT, 0, offsetof(struct platform_run_steps, kind), offsetof(struct platform_run_steps_new, kind) },
	{ "details", NULL, SC_TYPE_JSONB, 0, offsetof(struct platform_run_steps, details), offsetof(struct platform_run_steps_new, details) },
	{ "finished_at", NULL, SC_TYPE_TIMESTAMPTZ, 1, offsetof(struct platform_run_steps, finished_at), offsetof(struct platform_run_steps_new, finished_at) },
};
static const int16_t key_columns_of_platform_run_steps[] = { 0, 2, 3, 0, 2, 3, 0 };
static const sc_key keys_of_platform_run_steps[] = {
	{ "run_steps_pkey", key_columns_of_platform_run_steps + 0, 1, 0, 3 },
	{ "run_steps_run_id_position_key", key_columns_of_platform_run_steps + 1, 2, 0, 6 },
	{ NULL, key_columns_of_platform_run_steps + 3, 0, 1, 0 },
	{ NULL, key_columns_of_platform_run_steps + 4, 1, 2, 0 },
};
const sc_relation platform_run_steps_relation = {
	"platform_run_steps", "public", "run_steps", "run_steps", fields_of_platform_run_steps, keys_of_platform_run_steps, 7, 4, 0, sizeof(struct platform_run_steps), sizeof(struct platform_run_steps_new)
};

static const sc_field fields_of_platform_messages[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct platform_messages, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_messages, created_at), offsetof(struct platform_messages_new, created_at) },
	{ "thread_id", NULL, SC_TYPE_INT8, 0, offsetof(struct platform_messages, thread_id), offsetof(struct platform_messages_new, thread_id) },
	{ "run_id", NULL, SC_TYPE_INT8, 1, offsetof(struct platform_messages, run_id), offsetof(struct platform_messages_new, run_id) },
	{ "role", &set_of_platform_message_role, SC_TYPE_ENUM, 0, offsetof(struct platform_messages, role), offsetof(struct platform_messages_new, role) },
	{ "content", NULL, SC_TYPE_TEXT, 0, offsetof(struct platform_messages, content), offsetof(struct platform_messages_new, content) },
	{ "metadata", NULL, SC_TYPE_JSONB, 0, offsetof(struct platform_messages, metadata), offsetof(struct platform_messages_new, metadata) },
};
static const int16_t key_columns_of_platform_messages[] = { 0, 0, 2, 1, 0, 2, 1, 0, 3, 0 };
static const sc_key keys_of_platform_messages[] = {
	{ "messages_pkey", key_columns_of_platform_messages + 0, 1, 0, 3 },
	{ NULL, key_columns_of_platform_messages + 1, 0, 1, 0 },
	{ NULL, key_columns_of_platform_messages + 2, 1, 2, 0 },
	{ NULL, key_columns_of_platform_messages + 5, 2, 1, 0 },
	{ NULL, key_columns_of_platform_messages + 8, 1, 1, 0 },
};
const sc_relation platform_messages_relation = {
	"platform_messages", "public", "messages", "messages", fields_of_platform_messages, keys_of_platform_messages, 7, 5, 0, sizeof(struct platform_messages), sizeof(struct platform_messages_new)
};

static const sc_field fields_of_platform_tool_usage_logs[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct platform_tool_usage_logs, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_tool_usage_logs, created_at), offsetof(struct platform_tool_usage_logs_new, created_at) },
	{ "user_id", NULL, SC_TYPE_INT8, 0, offsetof(struct platform_tool_usage_logs, user_id), offsetof(struct platform_tool_usage_logs_new, user_id) },
	{ "run_id", NULL, SC_TYPE_INT8, 1, offsetof(struct platform_tool_usage_logs, run_id), offsetof(struct platform_tool_usage_logs_new, run_id) },
	{ "tool_name", NULL, SC_TYPE_TEXT, 0, offsetof(struct platform_tool_usage_logs, tool_name), offsetof(struct platform_tool_usage_logs_new, tool_name) },
	{ "category", NULL, SC_TYPE_TEXT, 1, offsetof(struct platform_tool_usage_logs, category), offsetof(struct platform_tool_usage_logs_new, category) },
	{ "execution_time_ms", NULL, SC_TYPE_INT4, 1, offsetof(struct platform_tool_usage_logs, execution_time_ms), offsetof(struct platform_tool_usage_logs_new, execution_time_ms) },
	{ "tokens_used", NULL, SC_TYPE_INT4, 1, offsetof(struct platform_tool_usage_logs, tokens_used), offsetof(struct platform_tool_usage_logs_new, tokens_used) },
	{ "cost_cents", NULL, SC_TYPE_INT4, 1, offsetof(struct platform_tool_usage_logs, cost_cents), offsetof(struct platform_tool_usage_logs_new, cost_cents) },
	{ "status", &set_of_platform_tool_outcome, SC_TYPE_ENUM, 0, offsetof(struct platform_tool_usage_logs, status), offsetof(struct platform_tool_usage_logs_new, status) },
	{ "plan_tier", &set_of_platform_plan_tier, SC_TYPE_ENUM, 0, offsetof(struct platform_tool_usage_logs, plan_tier), offsetof(struct platform_tool_usage_logs_new, plan_tier) },
	{ "permission_check", NULL, SC_TYPE_JSONB, 1, offsetof(struct platform_tool_usage_logs, permission_check), offsetof(struct platform_tool_usage_logs_new, permission_check) },
	{ "arguments", NULL, SC_TYPE_JSONB, 1, offsetof(struct platform_tool_usage_logs, arguments), offsetof(struct platform_tool_usage_logs_new, arguments) },
};
static const int16_t key_columns_of_platform_tool_usage_logs[] = { 0, 0, 2, -2, -1, 2, 1, 0, 4, -2, -1, 4, 1, 0, 3, 0 };
static const sc_key keys_of_platform_tool_usage_logs[] = {
	{ "tool_usage_logs_pkey", key_columns_of_platform_tool_usage_logs + 0, 1, 0, 3 },
	{ NULL, key_columns_of_platform_tool_usage_logs + 1, 0, 1, 0 },
	{ NULL, key_columns_of_platform_tool_usage_logs + 2, 1, 2, 0 },
	{ NULL, key_columns_of_platform_tool_usage_logs + 5, 2, 1, 0 },
	{ NULL, key_columns_of_platform_tool_usage_logs + 8, 1, 2, 0 },
	{ NULL, key_columns_of_platform_tool_usage_logs + 11, 2, 1, 0 },
	{ NULL, key_columns_of_platform_tool_usage_logs + 14, 1, 1, 0 },
};
const sc_relation platform_tool_usage_logs_relation = {
	"platform_tool_usage_logs", "public", "tool_usage_logs", "tool_usage_logs", fields_of_platform_tool_usage_logs, keys_of_platform_tool_usage_logs, 13, 7, 0, sizeof(struct platform_tool_usage_logs), sizeof(struct platform_tool_usage_logs_new)
};

static const sc_field fields_of_platform_ai_providers[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct platform_ai_providers, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_ai_providers, created_at), offsetof(struct platform_ai_providers_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_ai_providers, updated_at), offsetof(struct platform_ai_providers_new, updated_at) },
	{ "name", NULL, SC_TYPE_TEXT, 0, offsetof(struct platform_ai_providers, name), offsetof(struct platform_ai_providers_new, name) },
	{ "homepage", NULL, SC_TYPE_TEXT, 1, offsetof(struct platform_ai_providers, homepage), offsetof(struct platform_ai_providers_new, homepage) },
};
static const int16_t key_columns_of_platform_ai_providers[] = { 0, 3, 0 };
static const sc_key keys_of_platform_ai_providers[] = {
	{ "ai_providers_pkey", key_columns_of_platform_ai_providers + 0, 1, 0, 3 },
	{ "ai_providers_name_key", key_columns_of_platform_ai_providers + 1, 1, 0, 6 },
	{ NULL, key_columns_of_platform_ai_providers + 2, 0, 1, 0 },
};
const sc_relation platform_ai_providers_relation = {
	"platform_ai_providers", "public", "ai_providers", "ai_providers", fields_of_platform_ai_providers, keys_of_platform_ai_providers, 5, 3, 8, sizeof(struct platform_ai_providers), sizeof(struct platform_ai_providers_new)
};

static const sc_field fields_of_platform_ai_supply_items[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct platform_ai_supply_items, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_ai_supply_items, created_at), offsetof(struct platform_ai_supply_items_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_ai_supply_items, updated_at), offsetof(struct platform_ai_supply_items_new, updated_at) },
	{ "provider_id", NULL, SC_TYPE_INT8, 0, offsetof(struct platform_ai_supply_items, provider_id), offsetof(struct platform_ai_supply_items_new, provider_id) },
	{ "model_name", NULL, SC_TYPE_TEXT, 0, offsetof(struct platform_ai_supply_items, model_name), offsetof(struct platform_ai_supply_items_new, model_name) },
	{ "model_version", NULL, SC_TYPE_TEXT, 0, offsetof(struct platform_ai_supply_items, model_version), offsetof(struct platform_ai_supply_items_new, model_version) },
	{ "pricing_input", NULL, SC_TYPE_DECIMAL, 1, offsetof(struct platform_ai_supply_items, pricing_input), offsetof(struct platform_ai_supply_items_new, pricing_input) },
	{ "pricing_output", NULL, SC_TYPE_DECIMAL, 1, offsetof(struct platform_ai_supply_items, pricing_output), offsetof(struct platform_ai_supply_items_new, pricing_output) },
	{ "context_window", NULL, SC_TYPE_INT4, 1, offsetof(struct platform_ai_supply_items, context_window), offsetof(struct platform_ai_supply_items_new, context_window) },
	{ "max_output_tokens", NULL, SC_TYPE_INT4, 1, offsetof(struct platform_ai_supply_items, max_output_tokens), offsetof(struct platform_ai_supply_items_new, max_output_tokens) },
	{ "capabilities", NULL, SC_TYPE_JSONB, 0, offsetof(struct platform_ai_supply_items, capabilities), offsetof(struct platform_ai_supply_items_new, capabilities) },
	{ "availability", &set_of_platform_availability, SC_TYPE_ENUM, 0, offsetof(struct platform_ai_supply_items, availability), offsetof(struct platform_ai_supply_items_new, availability) },
	{ "api_endpoints", NULL, SC_TYPE_JSONB, 0, offsetof(struct platform_ai_supply_items, api_endpoints), offsetof(struct platform_ai_supply_items_new, api_endpoints) },
	{ "confidence", NULL, SC_TYPE_INT2, 0, offsetof(struct platform_ai_supply_items, confidence), offsetof(struct platform_ai_supply_items_new, confidence) },
	{ "research_source", NULL, SC_TYPE_TEXT, 1, offsetof(struct platform_ai_supply_items, research_source), offsetof(struct platform_ai_supply_items_new, research_source) },
	{ "last_researched_at", NULL, SC_TYPE_TIMESTAMPTZ, 1, offsetof(struct platform_ai_supply_items, last_researched_at), offsetof(struct platform_ai_supply_items_new, last_researched_at) },
};
static const int16_t key_columns_of_platform_ai_supply_items[] = { 0, 3, 4, 5, 0, 11, 3, 0, 11, 3, 0, 3, 4, 5, 0, 3, 4, 5, 0 };
static const sc_key keys_of_platform_ai_supply_items[] = {
	{ "ai_supply_items_pkey", key_columns_of_platform_ai_supply_items + 0, 1, 0, 3 },
	{ "ai_supply_items_provider_id_model_name_model_version_key", key_columns_of_platform_ai_supply_items + 1, 3, 0, 6 },
	{ NULL, key_columns_of_platform_ai_supply_items + 4, 0, 1, 0 },
	{ NULL, key_columns_of_platform_ai_supply_items + 5, 1, 2, 0 },
	{ NULL, key_columns_of_platform_ai_supply_items + 8, 2, 1, 0 },
	{ NULL, key_columns_of_platform_ai_supply_items + 11, 1, 3, 0 },
	{ NULL, key_columns_of_platform_ai_supply_items + 15, 2, 2, 0 },
};
const sc_relation platform_ai_supply_items_relation = {
	"platform_ai_supply_items", "public", "ai_supply_items", "ai_supply_items", fields_of_platform_ai_supply_items, keys_of_platform_ai_supply_items, 16, 7, 8, sizeof(struct platform_ai_supply_items), sizeof(struct platform_ai_supply_items_new)
};

static const sc_field fields_of_platform_research_sessions[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct platform_research_sessions, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_research_sessions, created_at), offsetof(struct platform_research_sessions_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_research_sessions, updated_at), offsetof(struct platform_research_sessions_new, updated_at) },
	{ "research_query", NULL, SC_TYPE_TEXT, 0, offsetof(struct platform_research_sessions, research_query), offsetof(struct platform_research_sessions_new, research_query) },
	{ "status", &set_of_platform_research_status, SC_TYPE_ENUM, 0, offsetof(struct platform_research_sessions, status), offsetof(struct platform_research_sessions_new, status) },
	{ "initiated_by", NULL, SC_TYPE_INT8, 1, offsetof(struct platform_research_sessions, initiated_by), offsetof(struct platform_research_sessions_new, initiated_by) },
	{ "external_id", NULL, SC_TYPE_TEXT, 1, offsetof(struct platform_research_sessions, external_id), offsetof(struct platform_research_sessions_new, external_id) },
	{ "research_plan", NULL, SC_TYPE_JSONB, 1, offsetof(struct platform_research_sessions, research_plan), offsetof(struct platform_research_sessions_new, research_plan) },
	{ "questions", NULL, SC_TYPE_JSONB, 1, offsetof(struct platform_research_sessions, questions), offsetof(struct platform_research_sessions_new, questions) },
	{ "raw_results", NULL, SC_TYPE_JSONB, 1, offsetof(struct platform_research_sessions, raw_results), offsetof(struct platform_research_sessions_new, raw_results) },
	{ "processed_data", NULL, SC_TYPE_JSONB, 1, offsetof(struct platform_research_sessions, processed_data), offsetof(struct platform_research_sessions_new, processed_data) },
	{ "citations", NULL, SC_TYPE_JSONB, 1, offsetof(struct platform_research_sessions, citations), offsetof(struct platform_research_sessions_new, citations) },
	{ "error_message", NULL, SC_TYPE_TEXT, 1, offsetof(struct platform_research_sessions, error_message), offsetof(struct platform_research_sessions_new, error_message) },
	{ "completed_at", NULL, SC_TYPE_TIMESTAMPTZ, 1, offsetof(struct platform_research_sessions, completed_at), offsetof(struct platform_research_sessions_new, completed_at) },
};
static const int16_t key_columns_of_platform_research_sessions[] = { 0, 6, 0, 5, 0, 4, -2, -1, 4, 1, 0 };
static const sc_key keys_of_platform_research_sessions[] = {
	{ "research_sessions_pkey", key_columns_of_platform_research_sessions + 0, 1, 0, 3 },
	{ "research_sessions_external_id_key", key_columns_of_platform_research_sessions + 1, 1, 0, 6 },
	{ NULL, key_columns_of_platform_research_sessions + 2, 0, 1, 0 },
	{ NULL, key_columns_of_platform_research_sessions + 3, 1, 1, 0 },
	{ NULL, key_columns_of_platform_research_sessions + 5, 1, 2, 0 },
	{ NULL, key_columns_of_platform_research_sessions + 8, 2, 1, 0 },
};
const sc_relation platform_research_sessions_relation = {
	"platform_research_sessions", "public", "research_sessions", "research_sessions", fields_of_platform_research_sessions, keys_of_platform_research_sessions, 14, 6, 8, sizeof(struct platform_research_sessions), sizeof(struct platform_research_sessions_new)
};

static const sc_field fields_of_platform_supply_update_logs[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct platform_supply_update_logs, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_supply_update_logs, created_at), offsetof(struct platform_supply_update_logs_new, created_at) },
	{ "supply_item_id", NULL, SC_TYPE_INT8, 0, offsetof(struct platform_supply_update_logs, supply_item_id), offsetof(struct platform_supply_update_logs_new, supply_item_id) },
	{ "research_session_id", NULL, SC_TYPE_INT8, 1, offsetof(struct platform_supply_update_logs, research_session_id), offsetof(struct platform_supply_update_logs_new, research_session_id) },
	{ "field_updated", NULL, SC_TYPE_TEXT, 0, offsetof(struct platform_supply_update_logs, field_updated), offsetof(struct platform_supply_update_logs_new, field_updated) },
	{ "change", &set_of_platform_change_kind, SC_TYPE_ENUM, 0, offsetof(struct platform_supply_update_logs, change), offsetof(struct platform_supply_update_logs_new, change) },
	{ "old_value", NULL, SC_TYPE_JSONB, 1, offsetof(struct platform_supply_update_logs, old_value), offsetof(struct platform_supply_update_logs_new, old_value) },
	{ "new_value", NULL, SC_TYPE_JSONB, 1, offsetof(struct platform_supply_update_logs, new_value), offsetof(struct platform_supply_update_logs_new, new_value) },
	{ "update_reason", NULL, SC_TYPE_TEXT, 1, offsetof(struct platform_supply_update_logs, update_reason), offsetof(struct platform_supply_update_logs_new, update_reason) },
	{ "updated_by", NULL, SC_TYPE_INT8, 1, offsetof(struct platform_supply_update_logs, updated_by), offsetof(struct platform_supply_update_logs_new, updated_by) },
};
static const int16_t key_columns_of_platform_supply_update_logs[] = { 0, 0, 2, -2, -1, 2, 1, 0, 3, 0, 9, 0 };
static const sc_key keys_of_platform_supply_update_logs[] = {
	{ "supply_update_logs_pkey", key_columns_of_platform_supply_update_logs + 0, 1, 0, 3 },
	{ NULL, key_columns_of_platform_supply_update_logs + 1, 0, 1, 0 },
	{ NULL, key_columns_of_platform_supply_update_logs + 2, 1, 2, 0 },
	{ NULL, key_columns_of_platform_supply_update_logs + 5, 2, 1, 0 },
	{ NULL, key_columns_of_platform_supply_update_logs + 8, 1, 1, 0 },
	{ NULL, key_columns_of_platform_supply_update_logs + 10, 1, 1, 0 },
};
const sc_relation platform_supply_update_logs_relation = {
	"platform_supply_update_logs", "public", "supply_update_logs", "supply_update_logs", fields_of_platform_supply_update_logs, keys_of_platform_supply_update_logs, 10, 6, 0, sizeof(struct platform_supply_update_logs), sizeof(struct platform_supply_update_logs_new)
};

static const sc_field fields_of_platform_corpora[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct platform_corpora, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_corpora, created_at), offsetof(struct platform_corpora_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_corpora, updated_at), offsetof(struct platform_corpora_new, updated_at) },
	{ "name", NULL, SC_TYPE_TEXT, 0, offsetof(struct platform_corpora, name), offsetof(struct platform_corpora_new, name) },
	{ "description", NULL, SC_TYPE_TEXT, 1, offsetof(struct platform_corpora, description), offsetof(struct platform_corpora_new, description) },
	{ "domain", &set_of_platform_corpus_domain, SC_TYPE_ENUM, 0, offsetof(struct platform_corpora, domain), offsetof(struct platform_corpora_new, domain) },
	{ "status", &set_of_platform_corpus_status, SC_TYPE_ENUM, 0, offsetof(struct platform_corpora, status), offsetof(struct platform_corpora_new, status) },
	{ "created_by", NULL, SC_TYPE_INT8, 1, offsetof(struct platform_corpora, created_by), offsetof(struct platform_corpora_new, created_by) },
	{ "is_public", NULL, SC_TYPE_BOOL, 0, offsetof(struct platform_corpora, is_public), offsetof(struct platform_corpora_new, is_public) },
	{ "document_count", NULL, SC_TYPE_INT8, 0, offsetof(struct platform_corpora, document_count), offsetof(struct platform_corpora_new, document_count) },
	{ "metadata", NULL, SC_TYPE_JSONB, 0, offsetof(struct platform_corpora, metadata), offsetof(struct platform_corpora_new, metadata) },
};
static const int16_t key_columns_of_platform_corpora[] = { 0, 7, 3, 0, 6, 5, 0, 6, 5, 0, 7, 3, 0 };
static const sc_key keys_of_platform_corpora[] = {
	{ "corpora_pkey", key_columns_of_platform_corpora + 0, 1, 0, 3 },
	{ "corpora_created_by_name_key", key_columns_of_platform_corpora + 1, 2, 0, 6 },
	{ NULL, key_columns_of_platform_corpora + 3, 0, 1, 0 },
	{ NULL, key_columns_of_platform_corpora + 4, 1, 2, 0 },
	{ NULL, key_columns_of_platform_corpora + 7, 2, 1, 0 },
	{ NULL, key_columns_of_platform_corpora + 10, 1, 2, 0 },
};
const sc_relation platform_corpora_relation = {
	"platform_corpora", "public", "corpora", "corpora", fields_of_platform_corpora, keys_of_platform_corpora, 11, 6, 8, sizeof(struct platform_corpora), sizeof(struct platform_corpora_new)
};

static const sc_field fields_of_platform_corpus_documents[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct platform_corpus_documents, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_corpus_documents, created_at), offsetof(struct platform_corpus_documents_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_corpus_documents, updated_at), offsetof(struct platform_corpus_documents_new, updated_at) },
	{ "corpus_id", NULL, SC_TYPE_INT8, 0, offsetof(struct platform_corpus_documents, corpus_id), offsetof(struct platform_corpus_documents_new, corpus_id) },
	{ "title", NULL, SC_TYPE_TEXT, 0, offsetof(struct platform_corpus_documents, title), offsetof(struct platform_corpus_documents_new, title) },
	{ "body", NULL, SC_TYPE_TEXT, 0, offsetof(struct platform_corpus_documents, body), offsetof(struct platform_corpus_documents_new, body) },
	{ "content_hash", NULL, SC_TYPE_TEXT, 0, offsetof(struct platform_corpus_documents, content_hash), offsetof(struct platform_corpus_documents_new, content_hash) },
	{ "source_url", NULL, SC_TYPE_TEXT, 1, offsetof(struct platform_corpus_documents, source_url), offsetof(struct platform_corpus_documents_new, source_url) },
	{ "metadata", NULL, SC_TYPE_JSONB, 0, offsetof(struct platform_corpus_documents, metadata), offsetof(struct platform_corpus_documents_new, metadata) },
};
static const int16_t key_columns_of_platform_corpus_documents[] = { 0, 3, 6, 0, 3, 6, 0 };
static const sc_key keys_of_platform_corpus_documents[] = {
	{ "corpus_documents_pkey", key_columns_of_platform_corpus_documents + 0, 1, 0, 3 },
	{ "corpus_documents_corpus_id_content_hash_key", key_columns_of_platform_corpus_documents + 1, 2, 0, 6 },
	{ NULL, key_columns_of_platform_corpus_documents + 3, 0, 1, 0 },
	{ NULL, key_columns_of_platform_corpus_documents + 4, 1, 2, 0 },
};
const sc_relation platform_corpus_documents_relation = {
	"platform_corpus_documents", "public", "corpus_documents", "corpus_documents", fields_of_platform_corpus_documents, keys_of_platform_corpus_documents, 9, 4, 8, sizeof(struct platform_corpus_documents), sizeof(struct platform_corpus_documents_new)
};

static const sc_field fields_of_platform_content_references[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct platform_content_references, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_content_references, created_at), offsetof(struct platform_content_references_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_content_references, updated_at), offsetof(struct platform_content_references_new, updated_at) },
	{ "name", NULL, SC_TYPE_TEXT, 0, offsetof(struct platform_content_references, name), offsetof(struct platform_content_references_new, name) },
	{ "friendly_name", NULL, SC_TYPE_TEXT, 0, offsetof(struct platform_content_references, friendly_name), offsetof(struct platform_content_references_new, friendly_name) },
	{ "description", NULL, SC_TYPE_TEXT, 1, offsetof(struct platform_content_references, description), offsetof(struct platform_content_references_new, description) },
	{ "kind", NULL, SC_TYPE_TEXT, 0, offsetof(struct platform_content_references, kind), offsetof(struct platform_content_references_new, kind) },
	{ "value", NULL, SC_TYPE_TEXT, 0, offsetof(struct platform_content_references, value), offsetof(struct platform_content_references_new, value) },
	{ "version", NULL, SC_TYPE_TEXT, 0, offsetof(struct platform_content_references, version), offsetof(struct platform_content_references_new, version) },
	{ "corpus_id", NULL, SC_TYPE_INT8, 1, offsetof(struct platform_content_references, corpus_id), offsetof(struct platform_content_references_new, corpus_id) },
};
static const int16_t key_columns_of_platform_content_references[] = { 0, 6, 3, 8, 0, 9, 0, 6, 3, 8, 0, 6, 3, 8, 0 };
static const sc_key keys_of_platform_content_references[] = {
	{ "content_references_pkey", key_columns_of_platform_content_references + 0, 1, 0, 3 },
	{ "content_references_kind_name_version_key", key_columns_of_platform_content_references + 1, 3, 0, 6 },
	{ NULL, key_columns_of_platform_content_references + 4, 0, 1, 0 },
	{ NULL, key_columns_of_platform_content_references + 5, 1, 1, 0 },
	{ NULL, key_columns_of_platform_content_references + 7, 1, 3, 0 },
	{ NULL, key_columns_of_platform_content_references + 11, 2, 2, 0 },
};
const sc_relation platform_content_references_relation = {
	"platform_content_references", "public", "content_references", "content_references", fields_of_platform_content_references, keys_of_platform_content_references, 10, 6, 8, sizeof(struct platform_content_references), sizeof(struct platform_content_references_new)
};

static const sc_field fields_of_platform_corpus_audit_logs[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct platform_corpus_audit_logs, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_corpus_audit_logs, created_at), offsetof(struct platform_corpus_audit_logs_new, created_at) },
	{ "user_id", NULL, SC_TYPE_INT8, 1, offsetof(struct platform_corpus_audit_logs, user_id), offsetof(struct platform_corpus_audit_logs_new, user_id) },
	{ "corpus_id", NULL, SC_TYPE_INT8, 1, offsetof(struct platform_corpus_audit_logs, corpus_id), offsetof(struct platform_corpus_audit_logs_new, corpus_id) },
	{ "action", &set_of_platform_audit_action, SC_TYPE_ENUM, 0, offsetof(struct platform_corpus_audit_logs, action), offsetof(struct platform_corpus_audit_logs_new, action) },
	{ "status", &set_of_platform_audit_status, SC_TYPE_ENUM, 0, offsetof(struct platform_corpus_audit_logs, status), offsetof(struct platform_corpus_audit_logs_new, status) },
	{ "resource_type", NULL, SC_TYPE_TEXT, 0, offsetof(struct platform_corpus_audit_logs, resource_type), offsetof(struct platform_corpus_audit_logs_new, resource_type) },
	{ "resource_id", NULL, SC_TYPE_TEXT, 1, offsetof(struct platform_corpus_audit_logs, resource_id), offsetof(struct platform_corpus_audit_logs_new, resource_id) },
	{ "duration_ms", NULL, SC_TYPE_INT4, 1, offsetof(struct platform_corpus_audit_logs, duration_ms), offsetof(struct platform_corpus_audit_logs_new, duration_ms) },
	{ "result_data", NULL, SC_TYPE_JSONB, 1, offsetof(struct platform_corpus_audit_logs, result_data), offsetof(struct platform_corpus_audit_logs_new, result_data) },
	{ "user_agent", NULL, SC_TYPE_TEXT, 1, offsetof(struct platform_corpus_audit_logs, user_agent), offsetof(struct platform_corpus_audit_logs_new, user_agent) },
	{ "ip_address", NULL, SC_TYPE_TEXT, 1, offsetof(struct platform_corpus_audit_logs, ip_address), offsetof(struct platform_corpus_audit_logs_new, ip_address) },
	{ "request_id", NULL, SC_TYPE_TEXT, 1, offsetof(struct platform_corpus_audit_logs, request_id), offsetof(struct platform_corpus_audit_logs_new, request_id) },
	{ "compliance", NULL, SC_TYPE_JSONB, 0, offsetof(struct platform_corpus_audit_logs, compliance), offsetof(struct platform_corpus_audit_logs_new, compliance) },
};
static const int16_t key_columns_of_platform_corpus_audit_logs[] = { 0, 0, 2, -2, -1, 2, 1, 0, 3, -2, -1, 3, 1, 0, 4, -2, -1, 4, 1, 0 };
static const sc_key keys_of_platform_corpus_audit_logs[] = {
	{ "corpus_audit_logs_pkey", key_columns_of_platform_corpus_audit_logs + 0, 1, 0, 3 },
	{ NULL, key_columns_of_platform_corpus_audit_logs + 1, 0, 1, 0 },
	{ NULL, key_columns_of_platform_corpus_audit_logs + 2, 1, 2, 0 },
	{ NULL, key_columns_of_platform_corpus_audit_logs + 5, 2, 1, 0 },
	{ NULL, key_columns_of_platform_corpus_audit_logs + 8, 1, 2, 0 },
	{ NULL, key_columns_of_platform_corpus_audit_logs + 11, 2, 1, 0 },
	{ NULL, key_columns_of_platform_corpus_audit_logs + 14, 1, 2, 0 },
	{ NULL, key_columns_of_platform_corpus_audit_logs + 17, 2, 1, 0 },
};
const sc_relation platform_corpus_audit_logs_relation = {
	"platform_corpus_audit_logs", "public", "corpus_audit_logs", "corpus_audit_logs", fields_of_platform_corpus_audit_logs, keys_of_platform_corpus_audit_logs, 14, 8, 0, sizeof(struct platform_corpus_audit_logs), sizeof(struct platform_corpus_audit_logs_new)
};

static const sc_field fields_of_platform_demo_industries[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct platform_demo_industries, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_demo_industries, created_at), offsetof(struct platform_demo_industries_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_demo_industries, updated_at), offsetof(struct platform_demo_industries_new, updated_at) },
	{ "code", NULL, SC_TYPE_TEXT, 0, offsetof(struct platform_demo_industries, code), offsetof(struct platform_demo_industries_new, code) },
	{ "name", NULL, SC_TYPE_TEXT, 0, offsetof(struct platform_demo_industries, name), offsetof(struct platform_demo_industries_new, name) },
};
static const int16_t key_columns_of_platform_demo_industries[] = { 0, 3, 0 };
static const sc_key keys_of_platform_demo_industries[] = {
	{ "demo_industries_pkey", key_columns_of_platform_demo_industries + 0, 1, 0, 3 },
	{ "demo_industries_code_key", key_columns_of_platform_demo_industries + 1, 1, 0, 6 },
	{ NULL, key_columns_of_platform_demo_industries + 2, 0, 1, 0 },
};
const sc_relation platform_demo_industries_relation = {
	"platform_demo_industries", "public", "demo_industries", "demo_industries", fields_of_platform_demo_industries, keys_of_platform_demo_industries, 5, 3, 8, sizeof(struct platform_demo_industries), sizeof(struct platform_demo_industries_new)
};

static const sc_field fields_of_platform_demo_scenarios[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct platform_demo_scenarios, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_demo_scenarios, created_at), offsetof(struct platform_demo_scenarios_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_demo_scenarios, updated_at), offsetof(struct platform_demo_scenarios_new, updated_at) },
	{ "industry_id", NULL, SC_TYPE_INT8, 0, offsetof(struct platform_demo_scenarios, industry_id), offsetof(struct platform_demo_scenarios_new, industry_id) },
	{ "name", NULL, SC_TYPE_TEXT, 0, offsetof(struct platform_demo_scenarios, name), offsetof(struct platform_demo_scenarios_new, name) },
	{ "prompt", NULL, SC_TYPE_TEXT, 0, offsetof(struct platform_demo_scenarios, prompt), offsetof(struct platform_demo_scenarios_new, prompt) },
	{ "position", NULL, SC_TYPE_INT4, 0, offsetof(struct platform_demo_scenarios, position), offsetof(struct platform_demo_scenarios_new, position) },
};
static const int16_t key_columns_of_platform_demo_scenarios[] = { 0, 3, 4, 0, 3, 4, 0 };
static const sc_key keys_of_platform_demo_scenarios[] = {
	{ "demo_scenarios_pkey", key_columns_of_platform_demo_scenarios + 0, 1, 0, 3 },
	{ "demo_scenarios_industry_id_name_key", key_columns_of_platform_demo_scenarios + 1, 2, 0, 6 },
	{ NULL, key_columns_of_platform_demo_scenarios + 3, 0, 1, 0 },
	{ NULL, key_columns_of_platform_demo_scenarios + 4, 1, 2, 0 },
};
const sc_relation platform_demo_scenarios_relation = {
	"platform_demo_scenarios", "public", "demo_scenarios", "demo_scenarios", fields_of_platform_demo_scenarios, keys_of_platform_demo_scenarios, 7, 4, 8, sizeof(struct platform_demo_scenarios), sizeof(struct platform_demo_scenarios_new)
};

static const sc_field fields_of_platform_demo_sessions[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct platform_demo_sessions, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_demo_sessions, created_at), offsetof(struct platform_demo_sessions_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_demo_sessions, updated_at), offsetof(struct platform_demo_sessions_new, updated_at) },
	{ "user_id", NULL, SC_TYPE_INT8, 1, offsetof(struct platform_demo_sessions, user_id), offsetof(struct platform_demo_sessions_new, user_id) },
	{ "industry_id", NULL, SC_TYPE_INT8, 0, offsetof(struct platform_demo_sessions, industry_id), offsetof(struct platform_demo_sessions_new, industry_id) },
	{ "company_name", NULL, SC_TYPE_TEXT, 1, offsetof(struct platform_demo_sessions, company_name), offsetof(struct platform_demo_sessions_new, company_name) },
	{ "contact_email", NULL, SC_TYPE_TEXT, 1, offsetof(struct platform_demo_sessions, contact_email), offsetof(struct platform_demo_sessions_new, contact_email) },
	{ "status", &set_of_platform_demo_status, SC_TYPE_ENUM, 0, offsetof(struct platform_demo_sessions, status), offsetof(struct platform_demo_sessions_new, status) },
	{ "progress", NULL, SC_TYPE_INT2, 0, offsetof(struct platform_demo_sessions, progress), offsetof(struct platform_demo_sessions_new, progress) },
	{ "completed_at", NULL, SC_TYPE_TIMESTAMPTZ, 1, offsetof(struct platform_demo_sessions, completed_at), offsetof(struct platform_demo_sessions_new, completed_at) },
};
static const int16_t key_columns_of_platform_demo_sessions[] = { 0, 0, 3, 0, 4, -2, -1, 4, 1, 0 };
static const sc_key keys_of_platform_demo_sessions[] = {
	{ "demo_sessions_pkey", key_columns_of_platform_demo_sessions + 0, 1, 0, 3 },
	{ NULL, key_columns_of_platform_demo_sessions + 1, 0, 1, 0 },
	{ NULL, key_columns_of_platform_demo_sessions + 2, 1, 1, 0 },
	{ NULL, key_columns_of_platform_demo_sessions + 4, 1, 2, 0 },
	{ NULL, key_columns_of_platform_demo_sessions + 7, 2, 1, 0 },
};
const sc_relation platform_demo_sessions_relation = {
	"platform_demo_sessions", "public", "demo_sessions", "demo_sessions", fields_of_platform_demo_sessions, keys_of_platform_demo_sessions, 10, 5, 8, sizeof(struct platform_demo_sessions), sizeof(struct platform_demo_sessions_new)
};

static const sc_field fields_of_platform_demo_interactions[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct platform_demo_interactions, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_demo_interactions, created_at), offsetof(struct platform_demo_interactions_new, created_at) },
	{ "session_id", NULL, SC_TYPE_INT8, 0, offsetof(struct platform_demo_interactions, session_id), offsetof(struct platform_demo_interactions_new, session_id) },
	{ "scenario_id", NULL, SC_TYPE_INT8, 1, offsetof(struct platform_demo_interactions, scenario_id), offsetof(struct platform_demo_interactions_new, scenario_id) },
	{ "prompt", NULL, SC_TYPE_TEXT, 0, offsetof(struct platform_demo_interactions, prompt), offsetof(struct platform_demo_interactions_new, prompt) },
	{ "response", NULL, SC_TYPE_TEXT, 1, offsetof(struct platform_demo_interactions, response), offsetof(struct platform_demo_interactions_new, response) },
	{ "latency_ms", NULL, SC_TYPE_INT4, 1, offsetof(struct platform_demo_interactions, latency_ms), offsetof(struct platform_demo_interactions_new, latency_ms) },
};
static const int16_t key_columns_of_platform_demo_interactions[] = { 0, 0, 2, 1, 0, 2, 1, 0, 3, 0 };
static const sc_key keys_of_platform_demo_interactions[] = {
	{ "demo_interactions_pkey", key_columns_of_platform_demo_interactions + 0, 1, 0, 3 },
	{ NULL, key_columns_of_platform_demo_interactions + 1, 0, 1, 0 },
	{ NULL, key_columns_of_platform_demo_interactions + 2, 1, 2, 0 },
	{ NULL, key_columns_of_platform_demo_interactions + 5, 2, 1, 0 },
	{ NULL, key_columns_of_platform_demo_interactions + 8, 1, 1, 0 },
};
const sc_relation platform_demo_interactions_relation = {
	"platform_demo_interactions", "public", "demo_interactions", "demo_interactions", fields_of_platform_demo_interactions, keys_of_platform_demo_interactions, 7, 5, 0, sizeof(struct platform_demo_interactions), sizeof(struct platform_demo_interactions_new)
};

static const sc_field fields_of_platform_demo_metrics[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct platform_demo_metrics, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_demo_metrics, created_at), offsetof(struct platform_demo_metrics_new, created_at) },
	{ "session_id", NULL, SC_TYPE_INT8, 0, offsetof(struct platform_demo_metrics, session_id), offsetof(struct platform_demo_metrics_new, session_id) },
	{ "name", NULL, SC_TYPE_TEXT, 0, offsetof(struct platform_demo_metrics, name), offsetof(struct platform_demo_metrics_new, name) },
	{ "baseline_value", NULL, SC_TYPE_FLOAT8, 0, offsetof(struct platform_demo_metrics, baseline_value), offsetof(struct platform_demo_metrics_new, baseline_value) },
	{ "improved_value", NULL, SC_TYPE_FLOAT8, 0, offsetof(struct platform_demo_metrics, improved_value), offsetof(struct platform_demo_metrics_new, improved_value) },
	{ "unit", NULL, SC_TYPE_TEXT, 0, offsetof(struct platform_demo_metrics, unit), offsetof(struct platform_demo_metrics_new, unit) },
};
static const int16_t key_columns_of_platform_demo_metrics[] = { 0, 2, 3, 0, 2, 3, 0 };
static const sc_key keys_of_platform_demo_metrics[] = {
	{ "demo_metrics_pkey", key_columns_of_platform_demo_metrics + 0, 1, 0, 3 },
	{ "demo_metrics_session_id_name_key", key_columns_of_platform_demo_metrics + 1, 2, 0, 6 },
	{ NULL, key_columns_of_platform_demo_metrics + 3, 0, 1, 0 },
	{ NULL, key_columns_of_platform_demo_metrics + 4, 1, 2, 0 },
};
const sc_relation platform_demo_metrics_relation = {
	"platform_demo_metrics", "public", "demo_metrics", "demo_metrics", fields_of_platform_demo_metrics, keys_of_platform_demo_metrics, 7, 4, 0, sizeof(struct platform_demo_metrics), sizeof(struct platform_demo_metrics_new)
};

static const sc_field fields_of_platform_demo_feedback[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct platform_demo_feedback, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct platform_demo_feedback, created_at), offsetof(struct platform_demo_feedback_new, created_at) },
	{ "session_id", NULL, SC_TYPE_INT8, 0, offsetof(struct platform_demo_feedback, session_id), offsetof(struct platform_demo_feedback_new, session_id) },
	{ "rating", NULL, SC_TYPE_INT2, 0, offsetof(struct platform_demo_feedback, rating), offsetof(struct platform_demo_feedback_new, rating) },
	{ "comment", NULL, SC_TYPE_TEXT, 1, offsetof(struct platform_demo_feedback, comment), offsetof(struct platform_demo_feedback_new, comment) },
};
static const int16_t key_columns_of_platform_demo_feedback[] = { 0, 2, 0 };
static const sc_key keys_of_platform_demo_feedback[] = {
	{ "demo_feedback_pkey", key_columns_of_platform_demo_feedback + 0, 1, 0, 3 },
	{ "demo_feedback_session_id_key", key_columns_of_platform_demo_feedback + 1, 1, 0, 6 },
	{ NULL, key_columns_of_platform_demo_feedback + 2, 0, 1, 0 },
};
const sc_relation platform_demo_feedback_relation = {
	"platform_demo_feedback", "public", "demo_feedback", "demo_feedback", fields_of_platform_demo_feedback, keys_of_platform_demo_feedback, 5, 3, 0, sizeof(struct platform_demo_feedback), sizeof(struct platform_demo_feedback_new)
};

static const sc_column postgresql_columns_of_platform_userbase[] = {
	COLUMN(platform_userbase, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(platform_userbase, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_userbase, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_userbase, email, "email", "public.email_address", 0, 0, 0, 0),
	COLUMN(platform_userbase, full_name, "full_name", "text", 1, 0, 0, 0),
	COLUMN(platform_userbase, picture, "picture", "text", 1, 0, 0, 0),
	COLUMN(platform_userbase, hashed_password, "hashed_password", "text", 1, 1, 0, 0),
	COLUMN(platform_userbase, is_active, "is_active", "boolean", 0, 0, 1, 0),
	COLUMN(platform_userbase, is_superuser, "is_superuser", "boolean", 0, 0, 1, 0),
	COLUMN(platform_userbase, role, "role", "public.user_role", 0, 0, 1, 0),
	COLUMN(platform_userbase, permissions, "permissions", "jsonb", 0, 0, 1, 0),
	COLUMN(platform_userbase, is_developer, "is_developer", "boolean", 0, 0, 1, 0),
	COLUMN(platform_userbase, plan_tier, "plan_tier", "public.plan_tier", 0, 0, 1, 0),
	COLUMN(platform_userbase, plan_started_at, "plan_started_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_userbase, plan_expires_at, "plan_expires_at", "timestamp with time zone", 1, 0, 0, 0),
	COLUMN(platform_userbase, feature_flags, "feature_flags", "jsonb", 0, 0, 1, 0),
	COLUMN(platform_userbase, tool_permissions, "tool_permissions", "jsonb", 0, 0, 1, 0),
	COLUMN(platform_userbase, auto_renew, "auto_renew", "boolean", 0, 0, 1, 0),
	COLUMN(platform_userbase, payment_status, "payment_status", "public.payment_status", 0, 0, 1, 0),
	COLUMN(platform_userbase, trial_period, "trial_period", "integer", 0, 0, 1, 0),
	COLUMN(platform_userbase, last_login_at, "last_login_at", "timestamp with time zone", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_platform_secrets[] = {
	COLUMN(platform_secrets, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(platform_secrets, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_secrets, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_secrets, user_id, "user_id", "bigint", 0, 0, 0, 0),
	COLUMN(platform_secrets, name, "name", "text", 0, 0, 0, 0),
	COLUMN(platform_secrets, encrypted_value, "encrypted_value", "bytea", 0, 1, 0, 0),
	COLUMN(platform_secrets, expires_at, "expires_at", "timestamp with time zone", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_platform_refresh_tokens[] = {
	COLUMN(platform_refresh_tokens, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(platform_refresh_tokens, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_refresh_tokens, user_id, "user_id", "bigint", 0, 0, 0, 0),
	COLUMN(platform_refresh_tokens, token_hash, "token_hash", "text", 0, 1, 0, 0),
	COLUMN(platform_refresh_tokens, replaces_id, "replaces_id", "bigint", 1, 0, 0, 0),
	COLUMN(platform_refresh_tokens, user_agent, "user_agent", "text", 1, 0, 0, 0),
	COLUMN(platform_refresh_tokens, expires_at, "expires_at", "timestamp with time zone", 0, 0, 0, 0),
	COLUMN(platform_refresh_tokens, revoked_at, "revoked_at", "timestamp with time zone", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_platform_agents[] = {
	COLUMN(platform_agents, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(platform_agents, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_agents, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_agents, name, "name", "text", 0, 0, 0, 0),
	COLUMN(platform_agents, description, "description", "text", 1, 0, 0, 0),
	COLUMN(platform_agents, model, "model", "text", 0, 0, 0, 0),
	COLUMN(platform_agents, instructions, "instructions", "text", 1, 0, 0, 0),
	COLUMN(platform_agents, tools, "tools", "jsonb", 0, 0, 1, 0),
	COLUMN(platform_agents, is_enabled, "is_enabled", "boolean", 0, 0, 1, 0),
};

static const sc_column postgresql_columns_of_platform_threads[] = {
	COLUMN(platform_threads, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(platform_threads, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_threads, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_threads, user_id, "user_id", "bigint", 0, 0, 0, 0),
	COLUMN(platform_threads, title, "title", "text", 1, 0, 0, 0),
	COLUMN(platform_threads, metadata, "metadata", "jsonb", 0, 0, 1, 0),
	COLUMN(platform_threads, archived_at, "archived_at", "timestamp with time zone", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_platform_runs[] = {
	COLUMN(platform_runs, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(platform_runs, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_runs, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_runs, thread_id, "thread_id", "bigint", 0, 0, 0, 0),
	COLUMN(platform_runs, agent_id, "agent_id", "bigint", 0, 0, 0, 0),
	COLUMN(platform_runs, status, "status", "public.run_status", 0, 0, 1, 0),
	COLUMN(platform_runs, started_at, "started_at", "timestamp with time zone", 1, 0, 0, 0),
	COLUMN(platform_runs, finished_at, "finished_at", "timestamp with time zone", 1, 0, 0, 0),
	COLUMN(platform_runs, input_tokens, "input_tokens", "bigint", 0, 0, 1, 0),
	COLUMN(platform_runs, output_tokens, "output_tokens", "bigint", 0, 0, 1, 0),
	COLUMN(platform_runs, error_code, "error_code", "text", 1, 0, 0, 0),
	COLUMN(platform_runs, error_message, "error_message", "text", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_platform_run_steps[] = {
	COLUMN(platform_run_steps, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(platform_run_steps, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_run_steps, run_id, "run_id", "bigint", 0, 0, 0, 0),
	COLUMN(platform_run_steps, position, "position", "integer", 0, 0, 0, 0),
	COLUMN(platform_run_steps, kind, "kind", "text", 0, 0, 0, 0),
	COLUMN(platform_run_steps, details, "details", "jsonb", 0, 0, 1, 0),
	COLUMN(platform_run_steps, finished_at, "finished_at", "timestamp with time zone", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_platform_messages[] = {
	COLUMN(platform_messages, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(platform_messages, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_messages, thread_id, "thread_id", "bigint", 0, 0, 0, 0),
	COLUMN(platform_messages, run_id, "run_id", "bigint", 1, 0, 0, 0),
	COLUMN(platform_messages, role, "role", "public.message_role", 0, 0, 0, 0),
	COLUMN(platform_messages, content, "content", "text", 0, 0, 0, 0),
	COLUMN(platform_messages, metadata, "metadata", "jsonb", 0, 0, 1, 0),
};

static const sc_column postgresql_columns_of_platform_tool_usage_logs[] = {
	COLUMN(platform_tool_usage_logs, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(platform_tool_usage_logs, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_tool_usage_logs, user_id, "user_id", "bigint", 0, 0, 0, 0),
	COLUMN(platform_tool_usage_logs, run_id, "run_id", "bigint", 1, 0, 0, 0),
	COLUMN(platform_tool_usage_logs, tool_name, "tool_name", "text", 0, 0, 0, 0),
	COLUMN(platform_tool_usage_logs, category, "category", "text", 1, 0, 0, 0),
	COLUMN(platform_tool_usage_logs, execution_time_ms, "execution_time_ms", "integer", 1, 0, 0, 0),
	COLUMN(platform_tool_usage_logs, tokens_used, "tokens_used", "integer", 1, 0, 0, 0),
	COLUMN(platform_tool_usage_logs, cost_cents, "cost_cents", "integer", 1, 0, 0, 0),
	COLUMN(platform_tool_usage_logs, status, "status", "public.tool_outcome", 0, 0, 0, 0),
	COLUMN(platform_tool_usage_logs, plan_tier, "plan_tier", "public.plan_tier", 0, 0, 0, 0),
	COLUMN(platform_tool_usage_logs, permission_check, "permission_check", "jsonb", 1, 0, 0, 0),
	COLUMN(platform_tool_usage_logs, arguments, "arguments", "jsonb", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_platform_ai_providers[] = {
	COLUMN(platform_ai_providers, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(platform_ai_providers, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_ai_providers, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_ai_providers, name, "name", "text", 0, 0, 0, 0),
	COLUMN(platform_ai_providers, homepage, "homepage", "text", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_platform_ai_supply_items[] = {
	COLUMN(platform_ai_supply_items, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(platform_ai_supply_items, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_ai_supply_items, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_ai_supply_items, provider_id, "provider_id", "bigint", 0, 0, 0, 0),
	COLUMN(platform_ai_supply_items, model_name, "model_name", "text", 0, 0, 0, 0),
	COLUMN(platform_ai_supply_items, model_version, "model_version", "text", 0, 0, 1, 0),
	COLUMN(platform_ai_supply_items, pricing_input, "pricing_input", "numeric(12,6)", 1, 0, 0, 0),
	COLUMN(platform_ai_supply_items, pricing_output, "pricing_output", "numeric(12,6)", 1, 0, 0, 0),
	COLUMN(platform_ai_supply_items, context_window, "context_window", "integer", 1, 0, 0, 0),
	COLUMN(platform_ai_supply_items, max_output_tokens, "max_output_tokens", "integer", 1, 0, 0, 0),
	COLUMN(platform_ai_supply_items, capabilities, "capabilities", "jsonb", 0, 0, 1, 0),
	COLUMN(platform_ai_supply_items, availability, "availability", "public.availability", 0, 0, 1, 0),
	COLUMN(platform_ai_supply_items, api_endpoints, "api_endpoints", "jsonb", 0, 0, 1, 0),
	COLUMN(platform_ai_supply_items, confidence, "confidence", "smallint", 0, 0, 1, 0),
	COLUMN(platform_ai_supply_items, research_source, "research_source", "text", 1, 0, 0, 0),
	COLUMN(platform_ai_supply_items, last_researched_at, "last_researched_at", "timestamp with time zone", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_platform_research_sessions[] = {
	COLUMN(platform_research_sessions, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(platform_research_sessions, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_research_sessions, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_research_sessions, research_query, "research_query", "text", 0, 0, 0, 0),
	COLUMN(platform_research_sessions, status, "status", "public.research_status", 0, 0, 1, 0),
	COLUMN(platform_research_sessions, initiated_by, "initiated_by", "bigint", 1, 0, 0, 0),
	COLUMN(platform_research_sessions, external_id, "external_id", "text", 1, 0, 0, 0),
	COLUMN(platform_research_sessions, research_plan, "research_plan", "jsonb", 1, 0, 0, 0),
	COLUMN(platform_research_sessions, questions, "questions", "jsonb", 1, 0, 0, 0),
	COLUMN(platform_research_sessions, raw_results, "raw_results", "jsonb", 1, 0, 0, 0),
	COLUMN(platform_research_sessions, processed_data, "processed_data", "jsonb", 1, 0, 0, 0),
	COLUMN(platform_research_sessions, citations, "citations", "jsonb", 1, 0, 0, 0),
	COLUMN(platform_research_sessions, error_message, "error_message", "text", 1, 0, 0, 0),
	COLUMN(platform_research_sessions, completed_at, "completed_at", "timestamp with time zone", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_platform_supply_update_logs[] = {
	COLUMN(platform_supply_update_logs, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(platform_supply_update_logs, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_supply_update_logs, supply_item_id, "supply_item_id", "bigint", 0, 0, 0, 0),
	COLUMN(platform_supply_update_logs, research_session_id, "research_session_id", "bigint", 1, 0, 0, 0),
	COLUMN(platform_supply_update_logs, field_updated, "field_updated", "text", 0, 0, 0, 0),
	COLUMN(platform_supply_update_logs, change, "change", "public.change_kind", 0, 0, 0, 0),
	COLUMN(platform_supply_update_logs, old_value, "old_value", "jsonb", 1, 0, 0, 0),
	COLUMN(platform_supply_update_logs, new_value, "new_value", "jsonb", 1, 0, 0, 0),
	COLUMN(platform_supply_update_logs, update_reason, "update_reason", "text", 1, 0, 0, 0),
	COLUMN(platform_supply_update_logs, updated_by, "updated_by", "bigint", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_platform_corpora[] = {
	COLUMN(platform_corpora, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(platform_corpora, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_corpora, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_corpora, name, "name", "text", 0, 0, 0, 0),
	COLUMN(platform_corpora, description, "description", "text", 1, 0, 0, 0),
	COLUMN(platform_corpora, domain, "domain", "public.corpus_domain", 0, 0, 1, 0),
	COLUMN(platform_corpora, status, "status", "public.corpus_status", 0, 0, 1, 0),
	COLUMN(platform_corpora, created_by, "created_by", "bigint", 1, 0, 0, 0),
	COLUMN(platform_corpora, is_public, "is_public", "boolean", 0, 0, 1, 0),
	COLUMN(platform_corpora, document_count, "document_count", "bigint", 0, 0, 1, 0),
	COLUMN(platform_corpora, metadata, "metadata", "jsonb", 0, 0, 1, 0),
};

static const sc_column postgresql_columns_of_platform_corpus_documents[] = {
	COLUMN(platform_corpus_documents, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(platform_corpus_documents, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_corpus_documents, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_corpus_documents, corpus_id, "corpus_id", "bigint", 0, 0, 0, 0),
	COLUMN(platform_corpus_documents, title, "title", "text", 0, 0, 0, 0),
	COLUMN(platform_corpus_documents, body, "body", "text", 0, 0, 0, 0),
	COLUMN(platform_corpus_documents, content_hash, "content_hash", "text", 0, 0, 0, 0),
	COLUMN(platform_corpus_documents, source_url, "source_url", "text", 1, 0, 0, 0),
	COLUMN(platform_corpus_documents, metadata, "metadata", "jsonb", 0, 0, 1, 0),
};

static const sc_column postgresql_columns_of_platform_content_references[] = {
	COLUMN(platform_content_references, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(platform_content_references, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_content_references, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_content_references, name, "name", "text", 0, 0, 0, 0),
	COLUMN(platform_content_references, friendly_name, "friendly_name", "text", 0, 0, 0, 0),
	COLUMN(platform_content_references, description, "description", "text", 1, 0, 0, 0),
	COLUMN(platform_content_references, kind, "kind", "text", 0, 0, 0, 0),
	COLUMN(platform_content_references, value, "value", "text", 0, 0, 0, 0),
	COLUMN(platform_content_references, version, "version", "text", 0, 0, 1, 0),
	COLUMN(platform_content_references, corpus_id, "corpus_id", "bigint", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_platform_corpus_audit_logs[] = {
	COLUMN(platform_corpus_audit_logs, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(platform_corpus_audit_logs, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_corpus_audit_logs, user_id, "user_id", "bigint", 1, 0, 0, 0),
	COLUMN(platform_corpus_audit_logs, corpus_id, "corpus_id", "bigint", 1, 0, 0, 0),
	COLUMN(platform_corpus_audit_logs, action, "action", "public.audit_action", 0, 0, 0, 0),
	COLUMN(platform_corpus_audit_logs, status, "status", "public.audit_status", 0, 0, 0, 0),
	COLUMN(platform_corpus_audit_logs, resource_type, "resource_type", "text", 0, 0, 0, 0),
	COLUMN(platform_corpus_audit_logs, resource_id, "resource_id", "text", 1, 0, 0, 0),
	COLUMN(platform_corpus_audit_logs, duration_ms, "duration_ms", "integer", 1, 0, 0, 0),
	COLUMN(platform_corpus_audit_logs, result_data, "result_data", "jsonb", 1, 0, 0, 0),
	COLUMN(platform_corpus_audit_logs, user_agent, "user_agent", "text", 1, 0, 0, 0),
	COLUMN(platform_corpus_audit_logs, ip_address, "ip_address", "text", 1, 0, 0, 0),
	COLUMN(platform_corpus_audit_logs, request_id, "request_id", "text", 1, 0, 0, 0),
	COLUMN(platform_corpus_audit_logs, compliance, "compliance", "jsonb", 0, 0, 1, 0),
};

static const sc_column postgresql_columns_of_platform_demo_industries[] = {
	COLUMN(platform_demo_industries, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(platform_demo_industries, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_demo_industries, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_demo_industries, code, "code", "text", 0, 0, 0, 0),
	COLUMN(platform_demo_industries, name, "name", "text", 0, 0, 0, 0),
};

static const sc_column postgresql_columns_of_platform_demo_scenarios[] = {
	COLUMN(platform_demo_scenarios, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(platform_demo_scenarios, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_demo_scenarios, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_demo_scenarios, industry_id, "industry_id", "bigint", 0, 0, 0, 0),
	COLUMN(platform_demo_scenarios, name, "name", "text", 0, 0, 0, 0),
	COLUMN(platform_demo_scenarios, prompt, "prompt", "text", 0, 0, 0, 0),
	COLUMN(platform_demo_scenarios, position, "position", "integer", 0, 0, 1, 0),
};

static const sc_column postgresql_columns_of_platform_demo_sessions[] = {
	COLUMN(platform_demo_sessions, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(platform_demo_sessions, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_demo_sessions, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_demo_sessions, user_id, "user_id", "bigint", 1, 0, 0, 0),
	COLUMN(platform_demo_sessions, industry_id, "industry_id", "bigint", 0, 0, 0, 0),
	COLUMN(platform_demo_sessions, company_name, "company_name", "text", 1, 0, 0, 0),
	COLUMN(platform_demo_sessions, contact_email, "contact_email", "public.email_address", 1, 0, 0, 0),
	COLUMN(platform_demo_sessions, status, "status", "public.demo_status", 0, 0, 1, 0),
	COLUMN(platform_demo_sessions, progress, "progress", "smallint", 0, 0, 1, 0),
	COLUMN(platform_demo_sessions, completed_at, "completed_at", "timestamp with time zone", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_platform_demo_interactions[] = {
	COLUMN(platform_demo_interactions, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(platform_demo_interactions, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_demo_interactions, session_id, "session_id", "bigint", 0, 0, 0, 0),
	COLUMN(platform_demo_interactions, scenario_id, "scenario_id", "bigint", 1, 0, 0, 0),
	COLUMN(platform_demo_interactions, prompt, "prompt", "text", 0, 0, 0, 0),
	COLUMN(platform_demo_interactions, response, "response", "text", 1, 0, 0, 0),
	COLUMN(platform_demo_interactions, latency_ms, "latency_ms", "integer", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_platform_demo_metrics[] = {
	COLUMN(platform_demo_metrics, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(platform_demo_metrics, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_demo_metrics, session_id, "session_id", "bigint", 0, 0, 0, 0),
	COLUMN(platform_demo_metrics, name, "name", "text", 0, 0, 0, 0),
	COLUMN(platform_demo_metrics, baseline_value, "baseline_value", "double precision", 0, 0, 0, 0),
	COLUMN(platform_demo_metrics, improved_value, "improved_value", "double precision", 0, 0, 0, 0),
	COLUMN(platform_demo_metrics, unit, "unit", "text", 0, 0, 1, 0),
};

static const sc_column postgresql_columns_of_platform_demo_feedback[] = {
	COLUMN(platform_demo_feedback, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(platform_demo_feedback, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(platform_demo_feedback, session_id, "session_id", "bigint", 0, 0, 0, 0),
	COLUMN(platform_demo_feedback, rating, "rating", "smallint", 0, 0, 0, 0),
	COLUMN(platform_demo_feedback, comment, "comment", "text", 1, 0, 0, 0),
};

static const sc_table postgresql_tables[] = {
	{ "public", "userbase", postgresql_columns_of_platform_userbase, 21, sizeof(struct platform_userbase) },
	{ "public", "secrets", postgresql_columns_of_platform_secrets, 7, sizeof(struct platform_secrets) },
	{ "public", "refresh_tokens", postgresql_columns_of_platform_refresh_tokens, 8, sizeof(struct platform_refresh_tokens) },
	{ "public", "agents", postgresql_columns_of_platform_agents, 9, sizeof(struct platform_agents) },
	{ "public", "threads", postgresql_columns_of_platform_threads, 7, sizeof(struct platform_threads) },
	{ "public", "runs", postgresql_columns_of_platform_runs, 12, sizeof(struct platform_runs) },
	{ "public", "run_steps", postgresql_columns_of_platform_run_steps, 7, sizeof(struct platform_run_steps) },
	{ "public", "messages", postgresql_columns_of_platform_messages, 7, sizeof(struct platform_messages) },
	{ "public", "tool_usage_logs", postgresql_columns_of_platform_tool_usage_logs, 13, sizeof(struct platform_tool_usage_logs) },
	{ "public", "ai_providers", postgresql_columns_of_platform_ai_providers, 5, sizeof(struct platform_ai_providers) },
	{ "public", "ai_supply_items", postgresql_columns_of_platform_ai_supply_items, 16, sizeof(struct platform_ai_supply_items) },
	{ "public", "research_sessions", postgresql_columns_of_platform_research_sessions, 14, sizeof(struct platform_research_sessions) },
	{ "public", "supply_update_logs", postgresql_columns_of_platform_supply_update_logs, 10, sizeof(struct platform_supply_update_logs) },
	{ "public", "corpora", postgresql_columns_of_platform_corpora, 11, sizeof(struct platform_corpora) },
	{ "public", "corpus_documents", postgresql_columns_of_platform_corpus_documents, 9, sizeof(struct platform_corpus_documents) },
	{ "public", "content_references", postgresql_columns_of_platform_content_references, 10, sizeof(struct platform_content_references) },
	{ "public", "corpus_audit_logs", postgresql_columns_of_platform_corpus_audit_logs, 14, sizeof(struct platform_corpus_audit_logs) },
	{ "public", "demo_industries", postgresql_columns_of_platform_demo_industries, 5, sizeof(struct platform_demo_industries) },
	{ "public", "demo_scenarios", postgresql_columns_of_platform_demo_scenarios, 7, sizeof(struct platform_demo_scenarios) },
	{ "public", "demo_sessions", postgresql_columns_of_platform_demo_sessions, 10, sizeof(struct platform_demo_sessions) },
	{ "public", "demo_interactions", postgresql_columns_of_platform_demo_interactions, 7, sizeof(struct platform_demo_interactions) },
	{ "public", "demo_metrics", postgresql_columns_of_platform_demo_metrics, 7, sizeof(struct platform_demo_metrics) },
	{ "public", "demo_feedback", postgresql_columns_of_platform_demo_feedback, 5, sizeof(struct platform_demo_feedback) },
};

const sc_table platform_userbase_table = { "public", "userbase", postgresql_columns_of_platform_userbase, 21, sizeof(struct platform_userbase) };
const sc_table platform_secrets_table = { "public", "secrets", postgresql_columns_of_platform_secrets, 7, sizeof(struct platform_secrets) };
const sc_table platform_refresh_tokens_table = { "public", "refresh_tokens", postgresql_columns_of_platform_refresh_tokens, 8, sizeof(struct platform_refresh_tokens) };
const sc_table platform_agents_table = { "public", "agents", postgresql_columns_of_platform_agents, 9, sizeof(struct platform_agents) };
const sc_table platform_threads_table = { "public", "threads", postgresql_columns_of_platform_threads, 7, sizeof(struct platform_threads) };
const sc_table platform_runs_table = { "public", "runs", postgresql_columns_of_platform_runs, 12, sizeof(struct platform_runs) };
const sc_table platform_run_steps_table = { "public", "run_steps", postgresql_columns_of_platform_run_steps, 7, sizeof(struct platform_run_steps) };
const sc_table platform_messages_table = { "public", "messages", postgresql_columns_of_platform_messages, 7, sizeof(struct platform_messages) };
const sc_table platform_tool_usage_logs_table = { "public", "tool_usage_logs", postgresql_columns_of_platform_tool_usage_logs, 13, sizeof(struct platform_tool_usage_logs) };
const sc_table platform_ai_providers_table = { "public", "ai_providers", postgresql_columns_of_platform_ai_providers, 5, sizeof(struct platform_ai_providers) };
const sc_table platform_ai_supply_items_table = { "public", "ai_supply_items", postgresql_columns_of_platform_ai_supply_items, 16, sizeof(struct platform_ai_supply_items) };
const sc_table platform_research_sessions_table = { "public", "research_sessions", postgresql_columns_of_platform_research_sessions, 14, sizeof(struct platform_research_sessions) };
const sc_table platform_supply_update_logs_table = { "public", "supply_update_logs", postgresql_columns_of_platform_supply_update_logs, 10, sizeof(struct platform_supply_update_logs) };
const sc_table platform_corpora_table = { "public", "corpora", postgresql_columns_of_platform_corpora, 11, sizeof(struct platform_corpora) };
const sc_table platform_corpus_documents_table = { "public", "corpus_documents", postgresql_columns_of_platform_corpus_documents, 9, sizeof(struct platform_corpus_documents) };
const sc_table platform_content_references_table = { "public", "content_references", postgresql_columns_of_platform_content_references, 10, sizeof(struct platform_content_references) };
const sc_table platform_corpus_audit_logs_table = { "public", "corpus_audit_logs", postgresql_columns_of_platform_corpus_audit_logs, 14, sizeof(struct platform_corpus_audit_logs) };
const sc_table platform_demo_industries_table = { "public", "demo_industries", postgresql_columns_of_platform_demo_industries, 5, sizeof(struct platform_demo_industries) };
const sc_table platform_demo_scenarios_table = { "public", "demo_scenarios", postgresql_columns_of_platform_demo_scenarios, 7, sizeof(struct platform_demo_scenarios) };
const sc_table platform_demo_sessions_table = { "public", "demo_sessions", postgresql_columns_of_platform_demo_sessions, 10, sizeof(struct platform_demo_sessions) };
const sc_table platform_demo_interactions_table = { "public", "demo_interactions", postgresql_columns_of_platform_demo_interactions, 7, sizeof(struct platform_demo_interactions) };
const sc_table platform_demo_metrics_table = { "public", "demo_metrics", postgresql_columns_of_platform_demo_metrics, 7, sizeof(struct platform_demo_metrics) };
const sc_table platform_demo_feedback_table = { "public", "demo_feedback", postgresql_columns_of_platform_demo_feedback, 5, sizeof(struct platform_demo_feedback) };

static const sc_step postgresql_steps[] = {
	{ "role platform_app",
	  "create role platform_app login" },
	{ "role platform_app",
	  "comment on role platform_app is 'The application itself.'" },
	{ "role platform_reader",
	  "create role platform_reader" },
	{ "role platform_reader",
	  "comment on role platform_reader is 'Reports and dashboards: reads, never writes.'" },
	{ "extension pgcrypto",
	  "create extension if not exists pgcrypto cascade" },
	{ "enum public.user_role",
	  "create type public.user_role as enum ('standard_user', 'power_user', 'developer', 'admin', 'super_admin')" },
	{ "enum public.plan_tier",
	  "create type public.plan_tier as enum ('free', 'pro', 'enterprise', 'developer')" },
	{ "enum public.payment_status",
	  "create type public.payment_status as enum ('active', 'past_due', 'suspended', 'cancelled')" },
	{ "enum public.run_status",
	  "create type public.run_status as enum ('queued', 'in_progress', 'requires_action', 'cancelling', 'cancelled', 'failed', 'completed', 'expired')" },
	{ "enum public.message_role",
	  "create type public.message_role as enum ('system', 'user', 'assistant', 'tool')" },
	{ "enum public.tool_outcome",
	  "create type public.tool_outcome as enum ('success', 'error', 'permission_denied', 'rate_limited', 'timeout')" },
	{ "enum public.availability",
	  "create type public.availability as enum ('available', 'preview', 'deprecated', 'retired')" },
	{ "enum public.research_status",
	  "create type public.research_status as enum ('pending', 'researching', 'completed', 'failed')" },
	{ "enum public.change_kind",
	  "create type public.change_kind as enum ('created', 'price_changed', 'availability_changed', 'capability_changed', 'removed')" },
	{ "enum public.corpus_status",
	  "create type public.corpus_status as enum ('creating', 'available', 'archived', 'failed', 'deleting')" },
	{ "enum public.corpus_domain",
	  "create type public.corpus_domain as enum ('general', 'finance', 'healthcare', 'retail', 'software', 'customer support')" },
	{ "enum public.audit_action",
	  "create type public.audit_action as enum ('create', 'read', 'update', 'delete', 'search', 'upload', 'export', 'validate')" },
	{ "enum public.audit_status",
	  "create type public.audit_status as enum ('success', 'failure', 'partial', 'in_progress')" },
	{ "enum public.demo_status",
	  "create type public.demo_status as enum ('started', 'in_progress', 'completed', 'abandoned')" },
	{ "domain public.email_address",
	  "create domain public.email_address as text\n"
	  "    constraint email_address_check check (value = lower(value) and value like '%_@_%._%' and length(value) <= 320)" },
	{ "domain public.email_address",
	  "comment on domain public.email_address is 'Kept in lower case, so that no two spellings of one address get in.'" },
	{ "table public.userbase",
	  "create table public.userbase (\n"
	  "    id               bigint generated always as identity not null,\n"
	  "    created_at       timestamp with time zone default now() not null,\n"
	  "    updated_at       timestamp with time zone default now() not null,\n"
	  "    email            public.email_address not null,\n"
	  "    full_name        text,\n"
	  "    picture          text,\n"
	  "    hashed_password  text,\n"
	  "    is_active        boolean default true not null,\n"
	  "    is_superuser     boolean default false not null,\n"
	  "    role             public.user_role default 'standard_user' not null,\n"
	  "    permissions      jsonb default '{}' not null,\n"
	  "    is_developer     boolean default false not null,\n"
	  "    plan_tier        public.plan_tier default 'free' not null,\n"
	  "    plan_started_at  timestamp with time zone default now() not null,\n"
	  "    plan_expires_at  timestamp with time zone,\n"
	  "    feature_flags    jsonb default '{}' not null,\n"
	  "    tool_permissions jsonb default '{}' not null,\n"
	  "    auto_renew       boolean default false not null,\n"
	  "    payment_status   public.payment_status default 'active' not null,\n"
	  "    trial_period     integer default 0 not null,\n"
	  "    last_login_at    timestamp with time zone,\n"
	  "    constraint userbase_password_hashed_ck check (hashed_password like '$%'),\n"
	  "    constraint userbase_plan_period_ck check (plan_expires_at > plan_started_at),\n"
	  "    constraint userbase_trial_period_ck check (trial_period between 0 and 365),\n"
	  "    constraint userbase_pkey primary key (id),\n"
	  "    constraint userbase_email_key unique (email)\n"
	  ")" },
	{ "table public.userbase",
	  "comment on column public.userbase.picture is 'Where the picture of the person lies.'" },
	{ "table public.userbase",
	  "comment on column public.userbase.hashed_password is 'bcrypt; empty for those who sign in through an identity provider.'" },
	{ "table public.userbase",
	  "comment on column public.userbase.permissions is 'What is granted or denied beyond the role: {\"reports.export\": true}.'" },
	{ "table public.userbase",
	  "comment on column public.userbase.trial_period is 'Days of trial that the person was given; 0 for none.'" },
	{ "table public.userbase",
	  "comment on table public.userbase is 'One row per person who can sign in.'" },
	{ "table public.secrets",
	  "create table public.secrets (\n"
	  "    id              bigint generated always as identity not null,\n"
	  "    created_at      timestamp with time zone default now() not null,\n"
	  "    updated_at      timestamp with time zone default now() not null,\n"
	  "    user_id         bigint not null,\n"
	  "    name            text not null,\n"
	  "    encrypted_value bytea not null,\n"
	  "    expires_at      timestamp with time zone,\n"
	  "    constraint secrets_name_check check (length(name) between 1 and 128),\n"
	  "    constraint secrets_pkey primary key (id),\n"
	  "    constraint secrets_user_id_name_key unique (user_id, name)\n"
	  ")" },
	{ "table public.secrets",
	  "alter table public.secrets enable row level security" },
	{ "table public.secrets",
	  "comment on table public.secrets is 'A user''s own keys of other services, encrypted by the application.'" },
	{ "table public.refresh_tokens",
	  "create table public.refresh_tokens (\n"
	  "    id          bigint generated always as identity not null,\n"
	  "    created_at  timestamp with time zone default now() not null,\n"
	  "    user_id     bigint not null,\n"
	  "    token_hash  text not null,\n"
	  "    replaces_id bigint,\n"
	  "    user_agent  text,\n"
	  "    expires_at  timestamp with time zone not null,\n"
	  "    revoked_at  timestamp with time zone,\n"
	  "    constraint refresh_tokens_check check (expires_at > created_at),\n"
	  "    constraint refresh_tokens_pkey primary key (id),\n"
	  "    constraint refresh_tokens_token_hash_key unique (token_hash)\n"
	  ")" },
	{ "table public.refresh_tokens",
	  "comment on column public.refresh_tokens.replaces_id is 'The token this one took the place of.'" },
	{ "table public.refresh_tokens",
	  "comment on table public.refresh_tokens is 'Long-lived tokens; only their hash is kept.'" },
	{ "table public.agents",
	  "create table public.agents (\n"
	  "    id           bigint generated always as identity not null,\n"
	  "    created_at   timestamp with time zone default now() not null,\n"
	  "    updated_at   timestamp with time zone default now() not null,\n"
	  "    name         text not null,\n"
	  "    description  text,\n"
	  "    model        text not null,\n"
	  "    instructions text,\n"
	  "    tools        jsonb default '[]' not null,\n"
	  "    is_enabled   boolean default true not null,\n"
	  "    constraint agents_name_check check (length(name) between 1 and 64),\n"
	  "    constraint agents_pkey primary key (id),\n"
	  "    constraint agents_name_key unique (name)\n"
	  ")" },
	{ "table public.agents",
	  "comment on column public.agents.tools is 'Names of the tools it may call, a JSON array.'" },
	{ "table public.agents",
	  "comment on table public.agents is 'An agent that can be given work.'" },
	{ "table public.threads",
	  "create table public.threads (\n"
	  "    id          bigint generated always as identity not null,\n"
	  "    created_at  timestamp with time zone default now() not null,\n"
	  "    updated_at  timestamp with time zone default now() not null,\n"
	  "    user_id     bigint not null,\n"
	  "    title       text,\n"
	  "    metadata    jsonb default '{}' not null,\n"
	  "    archived_at timestamp with time zone,\n"
	  "    constraint threads_pkey primary key (id)\n"
	  ")" },
	{ "table public.threads",
	  "comment on table public.threads is 'A conversation of one user.'" },
	{ "table public.runs",
	  "create table public.runs (\n"
	  "    id            bigint generated always as identity not null,\n"
	  "    created_at    timestamp with time zone default now() not null,\n"
	  "    updated_at    timestamp with time zone default now() not null,\n"
	  "    thread_id     bigint not null,\n"
	  "    agent_id      bigint not null,\n"
	  "    status        public.run_status default 'queued' not null,\n"
	  "    started_at    timestamp with time zone,\n"
	  "    finished_at   timestamp with time zone,\n"
	  "    input_tokens  bigint default 0 not null,\n"
	  "    output_tokens bigint default 0 not null,\n"
	  "    error_code    text,\n"
	  "    error_message text,\n"
	  "    constraint runs_period_ck check (finished_at >= started_at),\n"
	  "    constraint runs_tokens_ck check (input_tokens >= 0 and output_tokens >= 0),\n"
	  "    constraint runs_failed_ck check (status <> 'failed' or error_message is not null),\n"
	  "    constraint runs_pkey primary key (id)\n"
	  ")" },
	{ "table public.runs",
	  "comment on table public.runs is 'One execution of an agent over a thread.'" },
	{ "table public.run_steps",
	  "create table public.run_steps (\n"
	  "    id          bigint generated always as identity not null,\n"
	  "    created_at  timestamp with time zone default now() not null,\n"
	  "    run_id      bigint not null,\n"
	  "    \"position\"  integer not null,\n"
	  "    kind        text not null,\n"
	  "    details     jsonb default '{}' not null,\n"
	  "    finished_at timestamp with time zone,\n"
	  "    constraint run_steps_position_check check (position > 0),\n"
	  "    constraint run_steps_pkey primary key (id),\n"
	  "    constraint run_steps_run_id_position_key unique (run_id, \"position\")\n"
	  ")" },
	{ "table public.run_steps",
	  "comment on table public.run_steps is 'One step of a run: a call of a tool, a handover, an answer.'" },
	{ "table public.messages",
	  "create table public.messages (\n"
	  "    id         bigint generated always as identity not null,\n"
	  "    created_at timestamp with time zone default now() not null,\n"
	  "    thread_id  bigint not null,\n"
	  "    run_id     bigint,\n"
	  "    role       public.message_role not null,\n"
	  "    content    text not null,\n"
	  "    metadata   jsonb default '{}' not null,\n"
	  "    constraint messages_pkey primary key (id)\n"
	  ")" },
	{ "table public.messages",
	  "comment on table public.messages is 'What was said in a thread.'" },
	{ "table public.tool_usage_logs",
	  "create table public.tool_usage_logs (\n"
	  "    id                bigint generated always as identity not null,\n"
	  "    created_at        timestamp with time zone default now() not null,\n"
	  "    user_id           bigint not null,\n"
	  "    run_id            bigint,\n"
	  "    tool_name         text not null,\n"
	  "    category          text,\n"
	  "    execution_time_ms integer,\n"
	  "    tokens_used       integer,\n"
	  "    cost_cents        integer,\n"
	  "    status            public.tool_outcome not null,\n"
	  "    plan_tier         public.plan_tier not null,\n"
	  "    permission_check  jsonb,\n"
	  "    arguments         jsonb,\n"
	  "    constraint tool_usage_logs_amounts_ck check (execution_time_ms >= 0 and tokens_used >= 0 and cost_cents >= 0),\n"
	  "    constraint tool_usage_logs_pkey primary key (id)\n"
	  ")" },
	{ "table public.tool_usage_logs",
	  "comment on table public.tool_usage_logs is 'Each call of a tool: for limits by plan, billing and analysis.'" },
	{ "table public.ai_providers",
	  "create table public.ai_providers (\n"
	  "    id         bigint generated always as identity not null,\n"
	  "    created_at timestamp with time zone default now() not null,\n"
	  "    updated_at timestamp with time zone default now() not null,\n"
	  "    name       text not null,\n"
	  "    homepage   text,\n"
	  "    constraint ai_providers_pkey primary key (id),\n"
	  "    constraint ai_providers_name_key unique (name)\n"
	  ")" },
	{ "table public.ai_providers",
	  "comment on table public.ai_providers is 'Who offers models.'" },
	{ "table public.ai_supply_items",
	  "create table public.ai_supply_items (\n"
	  "    id                 bigint generated always as identity not null,\n"
	  "    created_at         timestamp with time zone default now() not null,\n"
	  "    updated_at         timestamp with time zone default now() not null,\n"
	  "    provider_id        bigint not null,\n"
	  "    model_name         text not null,\n"
	  "    model_version      text default '' not null,\n"
	  "    pricing_input      numeric(12,6),\n"
	  "    pricing_output     numeric(12,6),\n"
	  "    context_window     integer,\n"
	  "    max_output_tokens  integer,\n"
	  "    capabilities       jsonb default '[]' not null,\n"
	  "    availability       public.availability default 'available' not null,\n"
	  "    api_endpoints      jsonb default '{}' not null,\n"
	  "    confidence         smallint default 0 not null,\n"
	  "    research_source    text,\n"
	  "    last_researched_at timestamp with time zone,\n"
	  "    constraint ai_supply_items_prices_ck check (pricing_input >= 0 and pricing_output >= 0),\n"
	  "    constraint ai_supply_items_limits_ck check (context_window > 0 and max_output_tokens > 0),\n"
	  "    constraint ai_supply_items_confidence_check check (confidence between 0 and 100),\n"
	  "    constraint ai_supply_items_pkey primary key (id),\n"
	  "    constraint ai_supply_items_provider_id_model_name_model_version_key unique (provider_id, model_name, model_version)\n"
	  ")" },
	{ "table public.ai_supply_items",
	  "comment on column public.ai_supply_items.pricing_input is 'US dollars for a million tokens read.'" },
	{ "table public.ai_supply_items",
	  "comment on column public.ai_supply_items.pricing_output is 'US dollars for a million tokens written.'" },
	{ "table public.ai_supply_items",
	  "comment on column public.ai_supply_items.confidence is 'How far the figures are trusted, in percent.'" },
	{ "table public.ai_supply_items",
	  "comment on table public.ai_supply_items is 'A model that can be bought, with its price and limits.'" },
	{ "table public.research_sessions",
	  "create table public.research_sessions (\n"
	  "    id             bigint generated always as identity not null,\n"
	  "    created_at     timestamp with time zone default now() not null,\n"
	  "    updated_at     timestamp with time zone default now() not null,\n"
	  "    research_query text not null,\n"
	  "    status         public.research_status default 'pending' not null,\n"
	  "    initiated_by   bigint,\n"
	  "    external_id    text,\n"
	  "    research_plan  jsonb,\n"
	  "    questions      jsonb,\n"
	  "    raw_results    jsonb,\n"
	  "    processed_data jsonb,\n"
	  "    citations      jsonb,\n"
	  "    error_message  text,\n"
	  "    completed_at   timestamp with time zone,\n"
	  "    constraint research_sessions_check check (status <> 'completed' or completed_at is not null),\n"
	  "    constraint research_sessions_pkey primary key (id),\n"
	  "    constraint research_sessions_external_id_key unique (external_id)\n"
	  ")" },
	{ "table public.research_sessions",
	  "comment on column public.research_sessions.external_id is 'The research service''s own number of the work.'" },
	{ "table public.research_sessions",
	  "comment on table public.research_sessions is 'One research of the market, on a schedule or by a user''s wish.'" },
	{ "table public.supply_update_logs",
	  "create table public.supply_update_logs (\n"
	  "    id                  bigint generated always as identity not null,\n"
	  "    created_at          timestamp with time zone default now() not null,\n"
	  "    supply_item_id      bigint not null,\n"
	  "    research_session_id bigint,\n"
	  "    field_updated       text not null,\n"
	  "    change              public.change_kind not null,\n"
	  "    old_value           jsonb,\n"
	  "    new_value           jsonb,\n"
	  "    update_reason       text,\n"
	  "    updated_by          bigint,\n"
	  "    constraint supply_update_logs_pkey primary key (id)\n"
	  ")" },
	{ "table public.supply_update_logs",
	  "comment on table public.supply_update_logs is 'What changed of an item, when, and from which research it is known.'" },
	{ "table public.corpora",
	  "create table public.corpora (\n"
	  "    id             bigint generated always as identity not null,\n"
	  "    created_at     timestamp with time zone default now() not null,\n"
	  "    updated_at     timestamp with time zone default now() not null,\n"
	  "    name           text not null,\n"
	  "    description    text,\n"
	  "    domain         public.corpus_domain default 'general' not null,\n"
	  "    status         public.corpus_status default 'creating' not null,\n"
	  "    created_by     bigint,\n"
	  "    is_public      boolean default false not null,\n"
	  "    document_count bigint default 0 not null,\n"
	  "    metadata       jsonb default '{}' not null,\n"
	  "    constraint corpora_document_count_check check (document_count >= 0),\n"
	  "    constraint corpora_pkey primary key (id),\n"
	  "    constraint corpora_created_by_name_key unique (created_by, name)\n"
	  ")" },
	{ "table public.corpora",
	  "comment on table public.corpora is 'A body of documents that agents search.'" },
	{ "table public.corpus_documents",
	  "create table public.corpus_documents (\n"
	  "    id           bigint generated always as identity not null,\n"
	  "    created_at   timestamp with time zone default now() not null,\n"
	  "    updated_at   timestamp with time zone default now() not null,\n"
	  "    corpus_id    bigint not null,\n"
	  "    title        text not null,\n"
	  "    body         text not null,\n"
	  "    content_hash text not null,\n"
	  "    source_url   text,\n"
	  "    metadata     jsonb default '{}' not null,\n"
	  "    constraint corpus_documents_content_hash_check check (length(content_hash) = 64),\n"
	  "    constraint corpus_documents_pkey primary key (id),\n"
	  "    constraint corpus_documents_corpus_id_content_hash_key unique (corpus_id, content_hash)\n"
	  ")" },
	{ "table public.corpus_documents",
	  "comment on column public.corpus_documents.content_hash is 'SHA-256 of the body in hex, so that none is taken twice.'" },
	{ "table public.corpus_documents",
	  "comment on table public.corpus_documents is 'One document of a corpus.'" },
	{ "table public.content_references",
	  "create table public.content_references (\n"
	  "    id            bigint generated always as identity not null,\n"
	  "    created_at    timestamp with time zone default now() not null,\n"
	  "    updated_at    timestamp with time zone default now() not null,\n"
	  "    name          text not null,\n"
	  "    friendly_name text not null,\n"
	  "    description   text,\n"
	  "    kind          text not null,\n"
	  "    value         text not null,\n"
	  "    version       text default '1.0' not null,\n"
	  "    corpus_id     bigint,\n"
	  "    constraint content_references_pkey primary key (id),\n"
	  "    constraint content_references_kind_name_version_key unique (kind, name, version)\n"
	  ")" },
	{ "table public.content_references",
	  "comment on table public.content_references is 'What a message can point to: \"@corpus:finance\", \"@model:large\".'" },
	{ "table public.corpus_audit_logs",
	  "create table public.corpus_audit_logs (\n"
	  "    id            bigint generated always as identity not null,\n"
	  "    created_at    timestamp with time zone default now() not null,\n"
	  "    user_id       bigint,\n"
	  "    corpus_id     bigint,\n"
	  "    action        public.audit_action not null,\n"
	  "    status        public.audit_status not null,\n"
	  "    resource_type text not null,\n"
	  "    resource_id   text,\n"
	  "    duration_ms   integer,\n"
	  "    result_data   jsonb,\n"
	  "    user_agent    text,\n"
	  "    ip_address    text,\n"
	  "    request_id    text,\n"
	  "    compliance    jsonb default '{}' not null,\n"
	  "    constraint corpus_audit_logs_duration_ms_check check (duration_ms >= 0),\n"
	  "    constraint corpus_audit_logs_pkey primary key (id)\n"
	  ")" },
	{ "table public.corpus_audit_logs",
	  "comment on column public.corpus_audit_logs.compliance is 'Marks for the compliance report: {\"gdpr\": true}.'" },
	{ "table public.corpus_audit_logs",
	  "comment on table public.corpus_audit_logs is 'Who did what with a corpus. Rows are added, never changed.'" },
	{ "table public.demo_industries",
	  "create table public.demo_industries (\n"
	  "    id         bigint generated always as identity not null,\n"
	  "    created_at timestamp with time zone default now() not null,\n"
	  "    updated_at timestamp with time zone default now() not null,\n"
	  "    code       text not null,\n"
	  "    name       text not null,\n"
	  "    constraint demo_industries_code_check check (code = lower(code)),\n"
	  "    constraint demo_industries_pkey primary key (id),\n"
	  "    constraint demo_industries_code_key unique (code)\n"
	  ")" },
	{ "table public.demo_industries",
	  "comment on table public.demo_industries is 'A trade that a demonstration can be shown for.'" },
	{ "table public.demo_scenarios",
	  "create table public.demo_scenarios (\n"
	  "    id          bigint generated always as identity not null,\n"
	  "    created_at  timestamp with time zone default now() not null,\n"
	  "    updated_at  timestamp with time zone default now() not null,\n"
	  "    industry_id bigint not null,\n"
	  "    name        text not null,\n"
	  "    prompt      text not null,\n"
	  "    \"position\"  integer default 1 not null,\n"
	  "    constraint demo_scenarios_position_check check (position > 0),\n"
	  "    constraint demo_scenarios_pkey primary key (id),\n"
	  "    constraint demo_scenarios_industry_id_name_key unique (industry_id, name)\n"
	  ")" },
	{ "table public.demo_scenarios",
	  "comment on table public.demo_scenarios is 'A prepared example of a trade.'" },
	{ "table public.demo_sessions",
	  "create table public.demo_sessions (\n"
	  "    id            bigint generated always as identity not null,\n"
	  "    created_at    timestamp with time zone default now() not null,\n"
	  "    updated_at    timestamp with time zone default now() not null,\n"
	  "    user_id       bigint,\n"
	  "    industry_id   bigint not null,\n"
	  "    company_name  text,\n"
	  "    contact_email public.email_address,\n"
	  "    status        public.demo_status default 'started' not null,\n"
	  "    progress      smallint default 0 not null,\n"
	  "    completed_at  timestamp with time zone,\n"
	  "    constraint demo_sessions_completed_ck check (status <> 'completed' or completed_at is not null),\n"
	  "    constraint demo_sessions_progress_check check (progress between 0 and 100),\n"
	  "    constraint demo_sessions_pkey primary key (id)\n"
	  ")" },
	{ "table public.demo_sessions",
	  "comment on table public.demo_sessions is 'One visit to the demonstration, signed in or not.'" },
	{ "table public.demo_interactions",
	  "create table public.demo_interactions (\n"
	  "    id          bigint generated always as identity not null,\n"
	  "    created_at  timestamp with time zone default now() not null,\n"
	  "    session_id  bigint not null,\n"
	  "    scenario_id bigint,\n"
	  "    prompt      text not null,\n"
	  "    response    text,\n"
	  "    latency_ms  integer,\n"
	  "    constraint demo_interactions_latency_ms_check check (latency_ms >= 0),\n"
	  "    constraint demo_interactions_pkey primary key (id)\n"
	  ")" },
	{ "table public.demo_interactions",
	  "comment on table public.demo_interactions is 'What was asked and answered in a demonstration.'" },
	{ "table public.demo_metrics",
	  "create table public.demo_metrics (\n"
	  "    id             bigint generated always as identity not null,\n"
	  "    created_at     timestamp with time zone default now() not null,\n"
	  "    session_id     bigint not null,\n"
	  "    name           text not null,\n"
	  "    baseline_value double precision not null,\n"
	  "    improved_value double precision not null,\n"
	  "    unit           text default '' not null,\n"
	  "    constraint demo_metrics_pkey primary key (id),\n"
	  "    constraint demo_metrics_session_id_name_key unique (session_id, name)\n"
	  ")" },
	{ "table public.demo_metrics",
	  "comment on table public.demo_metrics is 'Figures that a demonstration showed: what would be saved.'" },
	{ "table public.demo_feedback",
	  "create table public.demo_feedback (\n"
	  "    id         bigint generated always as identity not null,\n"
	  "    created_at timestamp with time zone default now() not null,\n"
	  "    session_id bigint not null,\n"
	  "    rating     smallint not null,\n"
	  "    comment    text,\n"
	  "    constraint demo_feedback_rating_check check (rating between 1 and 5),\n"
	  "    constraint demo_feedback_pkey primary key (id),\n"
	  "    constraint demo_feedback_session_id_key unique (session_id)\n"
	  ")" },
	{ "table public.demo_feedback",
	  "comment on table public.demo_feedback is 'What the visitor thought of it.'" },
	{ "index public.userbase.userbase_plan_tier_plan_expires_at_idx",
	  "create index userbase_plan_tier_plan_expires_at_idx on public.userbase (plan_tier, plan_expires_at) where (is_active)" },
	{ "index public.refresh_tokens.refresh_tokens_user_id_expires_at_idx",
	  "create index refresh_tokens_user_id_expires_at_idx on public.refresh_tokens (user_id, expires_at)" },
	{ "index public.refresh_tokens.refresh_tokens_replaces_id_idx",
	  "create index refresh_tokens_replaces_id_idx on public.refresh_tokens (replaces_id)" },
	{ "index public.threads.threads_user_id_updated_at_idx",
	  "create index threads_user_id_updated_at_idx on public.threads (user_id, updated_at DESC)" },
	{ "index public.runs.runs_open_ix",
	  "create index runs_open_ix on public.runs (created_at) where (status in ('queued', 'in_progress', 'requires_action'))" },
	{ "index public.runs.runs_thread_id_created_at_idx",
	  "create index runs_thread_id_created_at_idx on public.runs (thread_id, created_at)" },
	{ "index public.runs.runs_agent_id_status_idx",
	  "create index runs_agent_id_status_idx on public.runs (agent_id, status)" },
	{ "index public.messages.messages_thread_id_created_at_idx",
	  "create index messages_thread_id_created_at_idx on public.messages (thread_id, created_at)" },
	{ "index public.messages.messages_run_id_idx",
	  "create index messages_run_id_idx on public.messages (run_id)" },
	{ "index public.tool_usage_logs.tool_usage_logs_user_id_created_at_idx",
	  "create index tool_usage_logs_user_id_created_at_idx on public.tool_usage_logs (user_id, created_at DESC)" },
	{ "index public.tool_usage_logs.tool_usage_logs_tool_name_created_at_idx",
	  "create index tool_usage_logs_tool_name_created_at_idx on public.tool_usage_logs (tool_name, created_at DESC)" },
	{ "index public.tool_usage_logs.tool_usage_logs_run_id_idx",
	  "create index tool_usage_logs_run_id_idx on public.tool_usage_logs (run_id)" },
	{ "index public.ai_supply_items.ai_supply_items_availability_provider_id_idx",
	  "create index ai_supply_items_availability_provider_id_idx on public.ai_supply_items (availability, provider_id)" },
	{ "index public.research_sessions.research_sessions_initiated_by_idx",
	  "create index research_sessions_initiated_by_idx on public.research_sessions (initiated_by)" },
	{ "index public.research_sessions.research_sessions_status_created_at_idx",
	  "create index research_sessions_status_created_at_idx on public.research_sessions (status, created_at DESC)" },
	{ "index public.supply_update_logs.supply_update_logs_supply_item_id_created_at_idx",
	  "create index supply_update_logs_supply_item_id_created_at_idx on public.supply_update_logs (supply_item_id, created_at DESC)" },
	{ "index public.supply_update_logs.supply_update_logs_research_session_id_idx",
	  "create index supply_update_logs_research_session_id_idx on public.supply_update_logs (research_session_id)" },
	{ "index public.supply_update_logs.supply_update_logs_updated_by_idx",
	  "create index supply_update_logs_updated_by_idx on public.supply_update_logs (updated_by)" },
	{ "index public.corpora.corpora_status_domain_idx",
	  "create index corpora_status_domain_idx on public.corpora (status, domain)" },
	{ "index public.corpus_documents.corpus_documents_search_ix",
	  "create index corpus_documents_search_ix on public.corpus_documents using gin (to_tsvector('english', body))" },
	{ "index public.content_references.content_references_corpus_id_idx",
	  "create index content_references_corpus_id_idx on public.content_references (corpus_id)" },
	{ "index public.corpus_audit_logs.corpus_audit_logs_user_id_created_at_idx",
	  "create index corpus_audit_logs_user_id_created_at_idx on public.corpus_audit_logs (user_id, created_at DESC)" },
	{ "index public.corpus_audit_logs.corpus_audit_logs_corpus_id_created_at_idx",
	  "create index corpus_audit_logs_corpus_id_created_at_idx on public.corpus_audit_logs (corpus_id, created_at DESC)" },
	{ "index public.corpus_audit_logs.corpus_audit_logs_action_created_at_idx",
	  "create index corpus_audit_logs_action_created_at_idx on public.corpus_audit_logs (action, created_at DESC)" },
	{ "index public.corpus_audit_logs.corpus_audit_logs_request_id_idx",
	  "create index corpus_audit_logs_request_id_idx on public.corpus_audit_logs (request_id) where (request_id is not null)" },
	{ "index public.demo_sessions.demo_sessions_user_id_idx",
	  "create index demo_sessions_user_id_idx on public.demo_sessions (user_id)" },
	{ "index public.demo_sessions.demo_sessions_industry_id_created_at_idx",
	  "create index demo_sessions_industry_id_created_at_idx on public.demo_sessions (industry_id, created_at DESC)" },
	{ "index public.demo_interactions.demo_interactions_session_id_created_at_idx",
	  "create index demo_interactions_session_id_created_at_idx on public.demo_interactions (session_id, created_at)" },
	{ "index public.demo_interactions.demo_interactions_scenario_id_idx",
	  "create index demo_interactions_scenario_id_idx on public.demo_interactions (scenario_id)" },
	{ "constraint public.secrets.secrets_user_id_fkey",
	  "alter table public.secrets\n"
	  "    add constraint secrets_user_id_fkey foreign key (user_id) references public.userbase (id) on delete cascade" },
	{ "constraint public.refresh_tokens.refresh_tokens_user_id_fkey",
	  "alter table public.refresh_tokens\n"
	  "    add constraint refresh_tokens_user_id_fkey foreign key (user_id) references public.userbase (id) on delete cascade" },
	{ "constraint public.refresh_tokens.refresh_tokens_replaces_id_fkey",
	  "alter table public.refresh_tokens\n"
	  "    add constraint refresh_tokens_replaces_id_fkey foreign key (replaces_id) references public.refresh_tokens (id) on delete set null" },
	{ "constraint public.threads.threads_user_id_fkey",
	  "alter table public.threads\n"
	  "    add constraint threads_user_id_fkey foreign key (user_id) references public.userbase (id) on delete cascade" },
	{ "constraint public.runs.runs_thread_id_fkey",
	  "alter table public.runs\n"
	  "    add constraint runs_thread_id_fkey foreign key (thread_id) references public.threads (id) on delete cascade" },
	{ "constraint public.runs.runs_agent_id_fkey",
	  "alter table public.runs\n"
	  "    add constraint runs_agent_id_fkey foreign key (agent_id) references public.agents (id) on delete restrict" },
	{ "constraint public.run_steps.run_steps_run_id_fkey",
	  "alter table public.run_steps\n"
	  "    add constraint run_steps_run_id_fkey foreign key (run_id) references public.runs (id) on delete cascade" },
	{ "constraint public.messages.messages_thread_id_fkey",
	  "alter table public.messages\n"
	  "    add constraint messages_thread_id_fkey foreign key (thread_id) references public.threads (id) on delete cascade" },
	{ "constraint public.messages.messages_run_id_fkey",
	  "alter table public.messages\n"
	  "    add constraint messages_run_id_fkey foreign key (run_id) references public.runs (id) on delete set null" },
	{ "constraint public.tool_usage_logs.tool_usage_logs_user_id_fkey",
	  "alter table public.tool_usage_logs\n"
	  "    add constraint tool_usage_logs_user_id_fkey foreign key (user_id) references public.userbase (id) on delete cascade" },
	{ "constraint public.tool_usage_logs.tool_usage_logs_run_id_fkey",
	  "alter table public.tool_usage_logs\n"
	  "    add constraint tool_usage_logs_run_id_fkey foreign key (run_id) references public.runs (id) on delete set null" },
	{ "constraint public.ai_supply_items.ai_supply_items_provider_id_fkey",
	  "alter table public.ai_supply_items\n"
	  "    add constraint ai_supply_items_provider_id_fkey foreign key (provider_id) references public.ai_providers (id) on delete restrict" },
	{ "constraint public.research_sessions.research_sessions_initiated_by_fkey",
	  "alter table public.research_sessions\n"
	  "    add constraint research_sessions_initiated_by_fkey foreign key (initiated_by) references public.userbase (id) on delete set null" },
	{ "constraint public.supply_update_logs.supply_update_logs_supply_item_id_fkey",
	  "alter table public.supply_update_logs\n"
	  "    add constraint supply_update_logs_supply_item_id_fkey foreign key (supply_item_id) references public.ai_supply_items (id) on delete cascade" },
	{ "constraint public.supply_update_logs.supply_update_logs_research_session_id_fkey",
	  "alter table public.supply_update_logs\n"
	  "    add constraint supply_update_logs_research_session_id_fkey foreign key (research_session_id) references public.research_sessions (id) on delete set null" },
	{ "constraint public.supply_update_logs.supply_update_logs_updated_by_fkey",
	  "alter table public.supply_update_logs\n"
	  "    add constraint supply_update_logs_updated_by_fkey foreign key (updated_by) references public.userbase (id) on delete set null" },
	{ "constraint public.corpora.corpora_created_by_fkey",
	  "alter table public.corpora\n"
	  "    add constraint corpora_created_by_fkey foreign key (created_by) references public.userbase (id) on delete set null" },
	{ "constraint public.corpus_documents.corpus_documents_corpus_id_fkey",
	  "alter table public.corpus_documents\n"
	  "    add constraint corpus_documents_corpus_id_fkey foreign key (corpus_id) references public.corpora (id) on delete cascade" },
	{ "constraint public.content_references.content_references_corpus_id_fkey",
	  "alter table public.content_references\n"
	  "    add constraint content_references_corpus_id_fkey foreign key (corpus_id) references public.corpora (id) on delete cascade" },
	{ "constraint public.corpus_audit_logs.corpus_audit_logs_user_id_fkey",
	  "alter table public.corpus_audit_logs\n"
	  "    add constraint corpus_audit_logs_user_id_fkey foreign key (user_id) references public.userbase (id) on delete set null" },
	{ "constraint public.corpus_audit_logs.corpus_audit_logs_corpus_id_fkey",
	  "alter table public.corpus_audit_logs\n"
	  "    add constraint corpus_audit_logs_corpus_id_fkey foreign key (corpus_id) references public.corpora (id) on delete set null" },
	{ "constraint public.demo_scenarios.demo_scenarios_industry_id_fkey",
	  "alter table public.demo_scenarios\n"
	  "    add constraint demo_scenarios_industry_id_fkey foreign key (industry_id) references public.demo_industries (id) on delete cascade" },
	{ "constraint public.demo_sessions.demo_sessions_user_id_fkey",
	  "alter table public.demo_sessions\n"
	  "    add constraint demo_sessions_user_id_fkey foreign key (user_id) references public.userbase (id) on delete set null" },
	{ "constraint public.demo_sessions.demo_sessions_industry_id_fkey",
	  "alter table public.demo_sessions\n"
	  "    add constraint demo_sessions_industry_id_fkey foreign key (industry_id) references public.demo_industries (id) on delete restrict" },
	{ "constraint public.demo_interactions.demo_interactions_session_id_fkey",
	  "alter table public.demo_interactions\n"
	  "    add constraint demo_interactions_session_id_fkey foreign key (session_id) references public.demo_sessions (id) on delete cascade" },
	{ "constraint public.demo_interactions.demo_interactions_scenario_id_fkey",
	  "alter table public.demo_interactions\n"
	  "    add constraint demo_interactions_scenario_id_fkey foreign key (scenario_id) references public.demo_scenarios (id) on delete set null" },
	{ "constraint public.demo_metrics.demo_metrics_session_id_fkey",
	  "alter table public.demo_metrics\n"
	  "    add constraint demo_metrics_session_id_fkey foreign key (session_id) references public.demo_sessions (id) on delete cascade" },
	{ "constraint public.demo_feedback.demo_feedback_session_id_fkey",
	  "alter table public.demo_feedback\n"
	  "    add constraint demo_feedback_session_id_fkey foreign key (session_id) references public.demo_sessions (id) on delete cascade" },
	{ "function public.touch_updated_at()",
	  "create function public.touch_updated_at()\n"
	  "    returns trigger\n"
	  "    language plpgsql\n"
	  "as $$\n"
	  "begin\n"
	  "\tnew.updated_at := now();\n"
	  "\treturn new;\n"
	  "end\n"
	  "$$" },
	{ "view public.demo_outcomes",
	  "create view public.demo_outcomes as\n"
	  "select i.code, count(s.id) as sessions, avg(s.progress) as progress\n"
	  "        from demo_industries i left join demo_sessions s on s.industry_id = i.id\n"
	  "        group by i.code" },
	{ "view public.demo_outcomes",
	  "comment on view public.demo_outcomes is 'How each trade''s demonstrations went.'" },
	{ "trigger public.userbase.userbase_touch",
	  "create trigger userbase_touch\n"
	  "    before update on public.userbase\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.secrets.secrets_touch",
	  "create trigger secrets_touch\n"
	  "    before update on public.secrets\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.agents.agents_touch",
	  "create trigger agents_touch\n"
	  "    before update on public.agents\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.threads.threads_touch",
	  "create trigger threads_touch\n"
	  "    before update on public.threads\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.runs.runs_touch",
	  "create trigger runs_touch\n"
	  "    before update on public.runs\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.ai_providers.ai_providers_touch",
	  "create trigger ai_providers_touch\n"
	  "    before update on public.ai_providers\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.ai_supply_items.ai_supply_items_touch",
	  "create trigger ai_supply_items_touch\n"
	  "    before update on public.ai_supply_items\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.research_sessions.research_sessions_touch",
	  "create trigger research_sessions_touch\n"
	  "    before update on public.research_sessions\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.corpora.corpora_touch",
	  "create trigger corpora_touch\n"
	  "    before update on public.corpora\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.corpus_documents.corpus_documents_touch",
	  "create trigger corpus_documents_touch\n"
	  "    before update on public.corpus_documents\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.content_references.content_references_touch",
	  "create trigger content_references_touch\n"
	  "    before update on public.content_references\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.demo_industries.demo_industries_touch",
	  "create trigger demo_industries_touch\n"
	  "    before update on public.demo_industries\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.demo_scenarios.demo_scenarios_touch",
	  "create trigger demo_scenarios_touch\n"
	  "    before update on public.demo_scenarios\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.demo_sessions.demo_sessions_touch",
	  "create trigger demo_sessions_touch\n"
	  "    before update on public.demo_sessions\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "policy public.secrets.secrets_own",
	  "create policy secrets_own on public.secrets to platform_app\n"
	  "    using (user_id = current_setting('platform.user_id')::bigint)" },
	{ "grant public.userbase.platform_app",
	  "grant delete, insert, select, update on table public.userbase to platform_app" },
	{ "grant public.userbase.platform_reader",
	  "grant select (created_at, email, id, plan_tier, role) on table public.userbase to platform_reader" },
	{ "grant public.secrets.platform_app",
	  "grant delete, insert, select, update on table public.secrets to platform_app" },
	{ "grant public.refresh_tokens.platform_app",
	  "grant delete, insert, select, update on table public.refresh_tokens to platform_app" },
	{ "grant public.agents.platform_app",
	  "grant delete, insert, select, update on table public.agents to platform_app" },
	{ "grant public.agents.platform_reader",
	  "grant select on table public.agents to platform_reader" },
	{ "grant public.threads.platform_app",
	  "grant delete, insert, select, update on table public.threads to platform_app" },
	{ "grant public.runs.platform_app",
	  "grant delete, insert, select, update on table public.runs to platform_app" },
	{ "grant public.runs.platform_reader",
	  "grant select on table public.runs to platform_reader" },
	{ "grant public.run_steps.platform_app",
	  "grant delete, insert, select, update on table public.run_steps to platform_app" },
	{ "grant public.messages.platform_app",
	  "grant delete, insert, select, update on table public.messages to platform_app" },
	{ "grant public.tool_usage_logs.platform_app",
	  "grant insert, select on table public.tool_usage_logs to platform_app" },
	{ "grant public.tool_usage_logs.platform_reader",
	  "grant select on table public.tool_usage_logs to platform_reader" },
	{ "grant public.ai_providers.platform_app",
	  "grant delete, insert, select, update on table public.ai_providers to platform_app" },
	{ "grant public.ai_providers.platform_reader",
	  "grant select on table public.ai_providers to platform_reader" },
	{ "grant public.ai_supply_items.platform_app",
	  "grant delete, insert, select, update on table public.ai_supply_items to platform_app" },
	{ "grant public.ai_supply_items.platform_reader",
	  "grant select on table public.ai_supply_items to platform_reader" },
	{ "grant public.research_sessions.platform_app",
	  "grant delete, insert, select, update on table public.research_sessions to platform_app" },
	{ "grant public.supply_update_logs.platform_app",
	  "grant insert, select on table public.supply_update_logs to platform_app" },
	{ "grant public.supply_update_logs.platform_reader",
	  "grant select on table public.supply_update_logs to platform_reader" },
	{ "grant public.corpora.platform_app",
	  "grant delete, insert, select, update on table public.corpora to platform_app" },
	{ "grant public.corpora.platform_reader",
	  "grant select on table public.corpora to platform_reader" },
	{ "grant public.corpus_documents.platform_app",
	  "grant delete, insert, select, update on table public.corpus_documents to platform_app" },
	{ "grant public.content_references.platform_app",
	  "grant delete, insert, select, update on table public.content_references to platform_app" },
	{ "grant public.corpus_audit_logs.platform_app",
	  "grant insert, select on table public.corpus_audit_logs to platform_app" },
	{ "grant public.corpus_audit_logs.platform_reader",
	  "grant select on table public.corpus_audit_logs to platform_reader" },
	{ "grant public.demo_industries.platform_app",
	  "grant delete, insert, select, update on table public.demo_industries to platform_app" },
	{ "grant public.demo_scenarios.platform_app",
	  "grant delete, insert, select, update on table public.demo_scenarios to platform_app" },
	{ "grant public.demo_sessions.platform_app",
	  "grant delete, insert, select, update on table public.demo_sessions to platform_app" },
	{ "grant public.demo_sessions.platform_reader",
	  "grant select on table public.demo_sessions to platform_reader" },
	{ "grant public.demo_interactions.platform_app",
	  "grant delete, insert, select, update on table public.demo_interactions to platform_app" },
	{ "grant public.demo_metrics.platform_app",
	  "grant delete, insert, select, update on table public.demo_metrics to platform_app" },
	{ "grant public.demo_feedback.platform_app",
	  "grant delete, insert, select, update on table public.demo_feedback to platform_app" },
};

static const sc_asked postgresql_asked[] = {
	{ "role platform_app",
	  "role platform_app\n  .comment The application itself.\n  .login yes\n",
	  "f71d1064716e9598ee8be11c3aa63b8dad45c14b22420fa1968a4d51b937a18f" },
	{ "role platform_reader",
	  "role platform_reader\n  .comment Reports and dashboards: reads, never writes.\n",
	  "33b9ef8af7761950b7f9262b11cbe14eca0522f10ff6cc19edf10425bdc0465f" },
	{ "extension pgcrypto",
	  "extension pgcrypto\n",
	  "9e75499cebb1da793c28133ceb1486a660879fa7a38950bcdce235d9340ac3d6" },
	{ "enum public.audit_action",
	  "enum public.audit_action\n  label \"create\"\n  label read\n  label \"update\"\n  label \"delete\"\n  label search\n  label upload\n  label export\n  label validate\n",
	  "87a5e36a3441f2e02d5ff8c5335ce02a05f955c8772999081db4db4572b7dcd8" },
	{ "enum public.audit_status",
	  "enum public.audit_status\n  label success\n  label failure\n  label partial\n  label in_progress\n",
	  "21c3d8e26dcc5c7cef0bf8d1e8af51ded80bbc9cb3b63c128c51cb747ffe1a79" },
	{ "enum public.availability",
	  "enum public.availability\n  label available\n  label preview\n  label deprecated\n  label retired\n",
	  "6ebb44a1c06579cf4bd31a7ffdb3a478bea937d64fc17c3f3ba79fdd30a57f80" },
	{ "enum public.change_kind",
	  "enum public.change_kind\n  label created\n  label price_changed\n  label availability_changed\n  label capability_changed\n  label removed\n",
	  "748564e13624ab906796176da31b08162013b21a5c0e06efebf53cadb74bca2e" },
	{ "enum public.corpus_domain",
	  "enum public.corpus_domain\n  label general\n  label finance\n  label healthcare\n  label retail\n  label software\n  label \"customer support\"\n",
	  "dd4ca74d64368c4f422381814a1f122716c43d740c146a0f97dfb0310c83448f" },
	{ "enum public.corpus_status",
	  "enum public.corpus_status\n  label creating\n  label available\n  label archived\n  label failed\n  label deleting\n",
	  "40d45ef8d00b131987bd7c2a64a9b6d6ca868a7a80577af4df17f1a9f71ca570" },
	{ "enum public.demo_status",
	  "enum public.demo_status\n  label started\n  label in_progress\n  label completed\n  label abandoned\n",
	  "da6c0ed17ce60fd3178d3695dbb416a8c98078ed06e932114a1ecfb6e614931e" },
	{ "enum public.message_role",
	  "enum public.message_role\n  label system\n  label \"user\"\n  label assistant\n  label tool\n",
	  "c1ca36dea56ac62046742df544affe1426a3436e2706d658fe1086ecf7c53575" },
	{ "enum public.payment_status",
	  "enum public.payment_status\n  label active\n  label past_due\n  label suspended\n  label cancelled\n",
	  "a97f90bb7e7de9c53c052dfea7a5a67a62cd0b5aad65383294afd944be1bfe89" },
	{ "enum public.plan_tier",
	  "enum public.plan_tier\n  label free\n  label pro\n  label enterprise\n  label developer\n",
	  "ea0ca75221cebbc7da0d183fc1ab98b0836712318962386f413e1a85b16bf5b8" },
	{ "enum public.research_status",
	  "enum public.research_status\n  label pending\n  label researching\n  label completed\n  label failed\n",
	  "ea36d278d37808dd98a4971d4d7557bc6ca74ebf69a699f4fd2203f40cb59b9f" },
	{ "enum public.run_status",
	  "enum public.run_status\n  label queued\n  label in_progress\n  label requires_action\n  label cancelling\n  label cancelled\n  label failed\n  label completed\n  label expired\n",
	  "17c2505c80fb525d6e9610e044e2579d844a9ea15eaa30b42f35d031c01b3592" },
	{ "enum public.tool_outcome",
	  "enum public.tool_outcome\n  label success\n  label error\n  label permission_denied\n  label rate_limited\n  label timeout\n",
	  "f2973f797b08d85da533a7da6c0a3db1d13d4918144b8b63612bb11e4b8552ea" },
	{ "enum public.user_role",
	  "enum public.user_role\n  label standard_user\n  label power_user\n  label developer\n  label admin\n  label super_admin\n",
	  "009005d7bc8188cd397dcf7a9cfdee8b456821fafac286f665935f6fba2977c7" },
	{ "domain public.email_address",
	  "domain public.email_address\n  .comment Kept in lower case, so that no two spellings of one address get in.\n  .type text\n  constraint email_address_check\n    .form check\n    .expr value = lower(value) and value like '%_@_%._%' and length(value) <= 320\n",
	  "8a5addafa79e2bfaf7585c94c77dc4478a1febc734e2f29f059178b2d9e262c3" },
	{ "table public.agents",
	  "table public.agents\n  .comment An agent that can be given work.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column name\n    .type text\n    .not_null yes\n  column description\n    .type text\n  column model\n    .type text\n    .not_null yes\n  column instructions\n    .type text\n  column tools\n    .comment Names of the tools it may call, a JSON array.\n    .type jsonb\n    .not_null yes\n    .default '[]'\n  column is_enabled\n    .type boolean\n    .not_null yes\n    .default true\n  constraint agents_name_check\n    .form check\n    .expr length(name) between 1 and 64\n  constraint agents_name_key\n    .form unique\n    .columns name\n  constraint agents_pkey\n    .form primary key\n    .columns id\n  trigger agents_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant platform_app\n    .privileges delete, insert, select, update\n  grant platform_reader\n    .privileges select\n",
	  "4b37472b886d897a948b26e137c64ec59897cfd79295c0ec9ac2a8d1ff700c5f" },
	{ "table public.ai_providers",
	  "table public.ai_providers\n  .comment Who offers models.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column name\n    .type text\n    .not_null yes\n  column homepage\n    .type text\n  constraint ai_providers_name_key\n    .form unique\n    .columns name\n  constraint ai_providers_pkey\n    .form primary key\n    .columns id\n  trigger ai_providers_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant platform_app\n    .privileges delete, insert, select, update\n  grant platform_reader\n    .privileges select\n",
	  "b205166bd743b023899ad70a5351f6a16a025c9316981f0c1e4e772efad3dd50" },
	{ "table public.ai_supply_items",
	  "table public.ai_supply_items\n  .comment A model that can be bought, with its price and limits.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column provider_id\n    .type bigint\n    .not_null yes\n  column model_name\n    .type text\n    .not_null yes\n  column model_version\n    .type text\n    .not_null yes\n    .default ''\n  column pricing_input\n    .comment US dollars for a million tokens read.\n    .type numeric(12,6)\n  column pricing_output\n    .comment US dollars for a million tokens written.\n    .type numeric(12,6)\n  column context_window\n    .type integer\n  column max_output_tokens\n    .type integer\n  column capabilities\n    .type jsonb\n    .not_null yes\n    .default '[]'\n  column availability\n    .type public.availability\n    .not_null yes\n    .default 'available'\n  column api_endpoints\n    .type jsonb\n    .not_null yes\n    .default '{}'\n  column confidence\n    .comment How far the figures are trusted, in percent.\n    .type smallint\n    .not_null yes\n    .default 0\n  column research_source\n    .type text\n  column last_researched_at\n    .type timestamp with time zone\n  constraint ai_supply_items_confidence_check\n    .form check\n    .expr confidence between 0 and 100\n  constraint ai_supply_items_limits_ck\n    .form check\n    .expr context_window > 0 and max_output_tokens > 0\n  constraint ai_supply_items_pkey\n    .form primary key\n    .columns id\n  constraint ai_supply_items_prices_ck\n    .form check\n    .expr pricing_input >= 0 and pricing_output >= 0\n  constraint ai_supply_items_provider_id_fkey\n    .form foreign key\n    .columns provider_id\n    .ref_table public.ai_providers\n    .ref_columns id\n    .on_delete restrict\n  constraint ai_supply_items_provider_id_model_name_model_version_key\n    .form unique\n    .columns provider_id, model_name, model_version\n  index ai_supply_items_availability_provider_id_idx\n    .elements availability, provider_id\n  trigger ai_supply_items_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant platform_app\n    .privileges delete, insert, select, update\n  grant platform_reader\n    .privileges select\n",
	  "8a957227b8cf85147ac42151db2fd55099302be526159c4d0691664874d04f72" },
	{ "table public.content_references",
	  "table public.content_references\n  .comment What a message can point to: \"@corpus:finance\", \"@model:large\".\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column name\n    .type text\n    .not_null yes\n  column friendly_name\n    .type text\n    .not_null yes\n  column description\n    .type text\n  column kind\n    .type text\n    .not_null yes\n  column value\n    .type text\n    .not_null yes\n  column version\n    .type text\n    .not_null yes\n    .default '1.0'\n  column corpus_id\n    .type bigint\n  constraint content_references_corpus_id_fkey\n    .form foreign key\n    .columns corpus_id\n    .ref_table public.corpora\n    .ref_columns id\n    .on_delete cascade\n  constraint content_references_kind_name_version_key\n    .form unique\n    .columns kind, name, version\n  constraint content_references_pkey\n    .form primary key\n    .columns id\n  index content_references_corpus_id_idx\n    .elements corpus_id\n  trigger content_references_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant platform_app\n    .privileges delete, insert, select, update\n",
	  "5686abc6e71d5c80f843b6898f035a5f89bf9e2b24c46080fb45b0f4a4c3f539" },
	{ "table public.corpora",
	  "table public.corpora\n  .comment A body of documents that agents search.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column name\n    .type text\n    .not_null yes\n  column description\n    .type text\n  column domain\n    .type public.corpus_domain\n    .not_null yes\n    .default 'general'\n  column status\n    .type public.corpus_status\n    .not_null yes\n    .default 'creating'\n  column created_by\n    .type bigint\n  column is_public\n    .type boolean\n    .not_null yes\n    .default false\n  column document_count\n    .type bigint\n    .not_null yes\n    .default 0\n  column metadata\n    .type jsonb\n    .not_null yes\n    .default '{}'\n  constraint corpora_created_by_fkey\n    .form foreign key\n    .columns created_by\n    .ref_table public.userbase\n    .ref_columns id\n    .on_delete set null\n  constraint corpora_created_by_name_key\n    .form unique\n    .columns created_by, name\n  constraint corpora_document_count_check\n    .form check\n    .expr document_count >= 0\n  constraint corpora_pkey\n    .form primary key\n    .columns id\n  index corpora_status_domain_idx\n    .elements status, domain\n  trigger corpora_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant platform_app\n    .privileges delete, insert, select, update\n  grant platform_reader\n    .privileges select\n",
	  "62282c442bc19d01b095c52f928c175c448a03e54b4570b2a946588c791c2b8d" },
	{ "table public.corpus_audit_logs",
	  "table public.corpus_audit_logs\n  .comment Who did what with a corpus. Rows are added, never changed.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column user_id\n    .type bigint\n  column corpus_id\n    .type bigint\n  column action\n    .type public.audit_action\n    .not_null yes\n  column status\n    .type public.audit_status\n    .not_null yes\n  column resource_type\n    .type text\n    .not_null yes\n  column resource_id\n    .type text\n  column duration_ms\n    .type integer\n  column result_data\n    .type jsonb\n  column user_agent\n    .type text\n  column ip_address\n    .type text\n  column request_id\n    .type text\n  column compliance\n    .comment Marks for the compliance report: {\"gdpr\": true}.\n    .type jsonb\n    .not_null yes\n    .default '{}'\n  constraint corpus_audit_logs_corpus_id_fkey\n    .form foreign key\n    .columns corpus_id\n    .ref_table public.corpora\n    .ref_columns id\n    .on_delete set null\n  constraint corpus_audit_logs_duration_ms_check\n    .form check\n    .expr duration_ms >= 0\n  constraint corpus_audit_logs_pkey\n    .form primary key\n    .columns id\n  constraint corpus_audit_logs_user_id_fkey\n    .form foreign key\n    .columns user_id\n    .ref_table public.userbase\n    .ref_columns id\n    .on_delete set null\n  index corpus_audit_logs_action_created_at_idx\n    .elements action, created_at DESC\n  index corpus_audit_logs_corpus_id_created_at_idx\n    .elements corpus_id, created_at DESC\n  index corpus_audit_logs_request_id_idx\n    .where request_id is not null\n    .elements request_id\n  index corpus_audit_logs_user_id_created_at_idx\n    .elements user_id, created_at DESC\n  grant platform_app\n    .privileges insert, select\n  grant platform_reader\n    .privileges select\n",
	  "4e7ca87d4036341c1cfd4d1f926824f09c97e60faccced84ca3aacd5f0bfc501" },
	{ "table public.corpus_documents",
	  "table public.corpus_documents\n  .comment One document of a corpus.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column corpus_id\n    .type bigint\n    .not_null yes\n  column title\n    .type text\n    .not_null yes\n  column body\n    .type text\n    .not_null yes\n  column content_hash\n    .comment SHA-256 of the body in hex, so that none is taken twice.\n    .type text\n    .not_null yes\n  column source_url\n    .type text\n  column metadata\n    .type jsonb\n    .not_null yes\n    .default '{}'\n  constraint corpus_documents_content_hash_check\n    .form check\n    .expr length(content_hash) = 64\n  constraint corpus_documents_corpus_id_content_hash_key\n    .form unique\n    .columns corpus_id, content_hash\n  constraint corpus_documents_corpus_id_fkey\n    .form foreign key\n    .columns corpus_id\n    .ref_table public.corpora\n    .ref_columns id\n    .on_delete cascade\n  constraint corpus_documents_pkey\n    .form primary key\n    .columns id\n  index corpus_documents_search_ix\n    .method gin\n    .elements to_tsvector('english', body)\n  trigger corpus_documents_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant platform_app\n    .privileges delete, insert, select, update\n",
	  "5a861c3c37a9f86b741cdb3e151f248fc7ec075222692b250fa3ffd57734fb7d" },
	{ "table public.demo_feedback",
	  "table public.demo_feedback\n  .comment What the visitor thought of it.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column session_id\n    .type bigint\n    .not_null yes\n  column rating\n    .type smallint\n    .not_null yes\n  column comment\n    .type text\n  constraint demo_feedback_pkey\n    .form primary key\n    .columns id\n  constraint demo_feedback_rating_check\n    .form check\n    .expr rating between 1 and 5\n  constraint demo_feedback_session_id_fkey\n    .form foreign key\n    .columns session_id\n    .ref_table public.demo_sessions\n    .ref_columns id\n    .on_delete cascade\n  constraint demo_feedback_session_id_key\n    .form unique\n    .columns session_id\n  grant platform_app\n    .privileges delete, insert, select, update\n",
	  "57514cf69c11320bbe1a4b6c3d6f5d24da94b7b72a861d8e86aacb1b81f987ea" },
	{ "table public.demo_industries",
	  "table public.demo_industries\n  .comment A trade that a demonstration can be shown for.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column code\n    .type text\n    .not_null yes\n  column name\n    .type text\n    .not_null yes\n  constraint demo_industries_code_check\n    .form check\n    .expr code = lower(code)\n  constraint demo_industries_code_key\n    .form unique\n    .columns code\n  constraint demo_industries_pkey\n    .form primary key\n    .columns id\n  trigger demo_industries_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant platform_app\n    .privileges delete, insert, select, update\n",
	  "0d53909145f1604d3ebf44dc1edd360d42711f599b4e2cdf222943c682fa103b" },
	{ "table public.demo_interactions",
	  "table public.demo_interactions\n  .comment What was asked and answered in a demonstration.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column session_id\n    .type bigint\n    .not_null yes\n  column scenario_id\n    .type bigint\n  column prompt\n    .type text\n    .not_null yes\n  column response\n    .type text\n  column latency_ms\n    .type integer\n  constraint demo_interactions_latency_ms_check\n    .form check\n    .expr latency_ms >= 0\n  constraint demo_interactions_pkey\n    .form primary key\n    .columns id\n  constraint demo_interactions_scenario_id_fkey\n    .form foreign key\n    .columns scenario_id\n    .ref_table public.demo_scenarios\n    .ref_columns id\n    .on_delete set null\n  constraint demo_interactions_session_id_fkey\n    .form foreign key\n    .columns session_id\n    .ref_table public.demo_sessions\n    .ref_columns id\n    .on_delete cascade\n  index demo_interactions_scenario_id_idx\n    .elements scenario_id\n  index demo_interactions_session_id_created_at_idx\n    .elements session_id, created_at\n  grant platform_app\n    .privileges delete, insert, select, update\n",
	  "501bbd4affff4fb229a2a5963c87d0dea4c6360fd0b26fe1309424b6115d5fe6" },
	{ "table public.demo_metrics",
	  "table public.demo_metrics\n  .comment Figures that a demonstration showed: what would be saved.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column session_id\n    .type bigint\n    .not_null yes\n  column name\n    .type text\n    .not_null yes\n  column baseline_value\n    .type double precision\n    .not_null yes\n  column improved_value\n    .type double precision\n    .not_null yes\n  column unit\n    .type text\n    .not_null yes\n    .default ''\n  constraint demo_metrics_pkey\n    .form primary key\n    .columns id\n  constraint demo_metrics_session_id_fkey\n    .form foreign key\n    .columns session_id\n    .ref_table public.demo_sessions\n    .ref_columns id\n    .on_delete cascade\n  constraint demo_metrics_session_id_name_key\n    .form unique\n    .columns session_id, name\n  grant platform_app\n    .privileges delete, insert, select, update\n",
	  "240399b80735deecc3fcc0e2a9bf97a1d239a63c2d27a50fe414e2b2da7f6fe6" },
	{ "table public.demo_scenarios",
	  "table public.demo_scenarios\n  .comment A prepared example of a trade.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column industry_id\n    .type bigint\n    .not_null yes\n  column name\n    .type text\n    .not_null yes\n  column prompt\n    .type text\n    .not_null yes\n  column \"position\"\n    .type integer\n    .not_null yes\n    .default 1\n  constraint demo_scenarios_industry_id_fkey\n    .form foreign key\n    .columns industry_id\n    .ref_table public.demo_industries\n    .ref_columns id\n    .on_delete cascade\n  constraint demo_scenarios_industry_id_name_key\n    .form unique\n    .columns industry_id, name\n  constraint demo_scenarios_pkey\n    .form primary key\n    .columns id\n  constraint demo_scenarios_position_check\n    .form check\n    .expr position > 0\n  trigger demo_scenarios_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant platform_app\n    .privileges delete, insert, select, update\n",
	  "7b6dbc2719280e0341ce973639046c29805b3d5bcc8168d85fedf5bd1ce1e7c9" },
	{ "table public.demo_sessions",
	  "table public.demo_sessions\n  .comment One visit to the demonstration, signed in or not.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column user_id\n    .type bigint\n  column industry_id\n    .type bigint\n    .not_null yes\n  column company_name\n    .type text\n  column contact_email\n    .type public.email_address\n  column status\n    .type public.demo_status\n    .not_null yes\n    .default 'started'\n  column progress\n    .type smallint\n    .not_null yes\n    .default 0\n  column completed_at\n    .type timestamp with time zone\n  constraint demo_sessions_completed_ck\n    .form check\n    .expr status <> 'completed' or completed_at is not null\n  constraint demo_sessions_industry_id_fkey\n    .form foreign key\n    .columns industry_id\n    .ref_table public.demo_industries\n    .ref_columns id\n    .on_delete restrict\n  constraint demo_sessions_pkey\n    .form primary key\n    .columns id\n  constraint demo_sessions_progress_check\n    .form check\n    .expr progress between 0 and 100\n  constraint demo_sessions_user_id_fkey\n    .form foreign key\n    .columns user_id\n    .ref_table public.userbase\n    .ref_columns id\n    .on_delete set null\n  index demo_sessions_industry_id_created_at_idx\n    .elements industry_id, created_at DESC\n  index demo_sessions_user_id_idx\n    .elements user_id\n  trigger demo_sessions_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant platform_app\n    .privileges delete, insert, select, update\n  grant platform_reader\n    .privileges select\n",
	  "3149462d2b479f4b45681a5112c3b0c4be2840339017241dad8dfecb31f3f8c4" },
	{ "table public.messages",
	  "table public.messages\n  .comment What was said in a thread.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column thread_id\n    .type bigint\n    .not_null yes\n  column run_id\n    .type bigint\n  column role\n    .type public.message_role\n    .not_null yes\n  column content\n    .type text\n    .not_null yes\n  column metadata\n    .type jsonb\n    .not_null yes\n    .default '{}'\n  constraint messages_pkey\n    .form primary key\n    .columns id\n  constraint messages_run_id_fkey\n    .form foreign key\n    .columns run_id\n    .ref_table public.runs\n    .ref_columns id\n    .on_delete set null\n  constraint messages_thread_id_fkey\n    .form foreign key\n    .columns thread_id\n    .ref_table public.threads\n    .ref_columns id\n    .on_delete cascade\n  index messages_run_id_idx\n    .elements run_id\n  index messages_thread_id_created_at_idx\n    .elements thread_id, created_at\n  grant platform_app\n    .privileges delete, insert, select, update\n",
	  "5f00e884c19d1186a31796a98689390ae80b6d191fe99c78b2fdba800bb039e0" },
	{ "table public.refresh_tokens",
	  "table public.refresh_tokens\n  .comment Long-lived tokens; only their hash is kept.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column user_id\n    .type bigint\n    .not_null yes\n  column token_hash\n    .type text\n    .not_null yes\n  column replaces_id\n    .comment The token this one took the place of.\n    .type bigint\n  column user_agent\n    .type text\n  column expires_at\n    .type timestamp with time zone\n    .not_null yes\n  column revoked_at\n    .type timestamp with time zone\n  constraint refresh_tokens_check\n    .form check\n    .expr expires_at > created_at\n  constraint refresh_tokens_pkey\n    .form primary key\n    .columns id\n  constraint refresh_tokens_replaces_id_fkey\n    .form foreign key\n    .columns replaces_id\n    .ref_table public.refresh_tokens\n    .ref_columns id\n    .on_delete set null\n  constraint refresh_tokens_token_hash_key\n    .form unique\n    .columns token_hash\n  constraint refresh_tokens_user_id_fkey\n    .form foreign key\n    .columns user_id\n    .ref_table public.userbase\n    .ref_columns id\n    .on_delete cascade\n  index refresh_tokens_replaces_id_idx\n    .elements replaces_id\n  index refresh_tokens_user_id_expires_at_idx\n    .elements user_id, expires_at\n  grant platform_app\n    .privileges delete, insert, select, update\n",
	  "500f7c7847507e689fea026add69f87450c5cf27b7830f2e0572a490d8d957d3" },
	{ "table public.research_sessions",
	  "table public.research_sessions\n  .comment One research of the market, on a schedule or by a user's wish.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column research_query\n    .type text\n    .not_null yes\n  column status\n    .type public.research_status\n    .not_null yes\n    .default 'pending'\n  column initiated_by\n    .type bigint\n  column external_id\n    .comment The research service's own number of the work.\n    .type text\n  column research_plan\n    .type jsonb\n  column questions\n    .type jsonb\n  column raw_results\n    .type jsonb\n  column processed_data\n    .type jsonb\n  column citations\n    .type jsonb\n  column error_message\n    .type text\n  column completed_at\n    .type timestamp with time zone\n  constraint research_sessions_check\n    .form check\n    .expr status <> 'completed' or completed_at is not null\n  constraint research_sessions_external_id_key\n    .form unique\n    .columns external_id\n  constraint research_sessions_initiated_by_fkey\n    .form foreign key\n    .columns initiated_by\n    .ref_table public.userbase\n    .ref_columns id\n    .on_delete set null\n  constraint research_sessions_pkey\n    .form primary key\n    .columns id\n  index research_sessions_initiated_by_idx\n    .elements initiated_by\n  index research_sessions_status_created_at_idx\n    .elements status, created_at DESC\n  trigger research_sessions_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant platform_app\n    .privileges delete, insert, select, update\n",
	  "df8d9d735b6f1cf714a93dae4f07c8c932a13ecfbe984bf06d9ae53d9378e3d8" },
	{ "table public.run_steps",
	  "table public.run_steps\n  .comment One step of a run: a call of a tool, a handover, an answer.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column run_id\n    .type bigint\n    .not_null yes\n  column \"position\"\n    .type integer\n    .not_null yes\n  column kind\n    .type text\n    .not_null yes\n  column details\n    .type jsonb\n    .not_null yes\n    .default '{}'\n  column finished_at\n    .type timestamp with time zone\n  constraint run_steps_pkey\n    .form primary key\n    .columns id\n  constraint run_steps_position_check\n    .form check\n    .expr position > 0\n  constraint run_steps_run_id_fkey\n    .form foreign key\n    .columns run_id\n    .ref_table public.runs\n    .ref_columns id\n    .on_delete cascade\n  constraint run_steps_run_id_position_key\n    .form unique\n    .columns run_id, \"position\"\n  grant platform_app\n    .privileges delete, insert, select, update\n",
	  "b6e0d05dcc003514905ff05d7f30c32165629d7222e967303213382bee95172f" },
	{ "table public.runs",
	  "table public.runs\n  .comment One execution of an agent over a thread.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column thread_id\n    .type bigint\n    .not_null yes\n  column agent_id\n    .type bigint\n    .not_null yes\n  column status\n    .type public.run_status\n    .not_null yes\n    .default 'queued'\n  column started_at\n    .type timestamp with time zone\n  column finished_at\n    .type timestamp with time zone\n  column input_tokens\n    .type bigint\n    .not_null yes\n    .default 0\n  column output_tokens\n    .type bigint\n    .not_null yes\n    .default 0\n  column error_code\n    .type text\n  column error_message\n    .type text\n  constraint runs_agent_id_fkey\n    .form foreign key\n    .columns agent_id\n    .ref_table public.agents\n    .ref_columns id\n    .on_delete restrict\n  constraint runs_failed_ck\n    .form check\n    .expr status <> 'failed' or error_message is not null\n  constraint runs_period_ck\n    .form check\n    .expr finished_at >= started_at\n  constraint runs_pkey\n    .form primary key\n    .columns id\n  constraint runs_thread_id_fkey\n    .form foreign key\n    .columns thread_id\n    .ref_table public.threads\n    .ref_columns id\n    .on_delete cascade\n  constraint runs_tokens_ck\n    .form check\n    .expr input_tokens >= 0 and output_tokens >= 0\n  index runs_agent_id_status_idx\n    .elements agent_id, status\n  index runs_open_ix\n    .where status in ('queued', 'in_progress', 'requires_action')\n    .elements created_at\n  index runs_thread_id_created_at_idx\n    .elements thread_id, created_at\n  trigger runs_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant platform_app\n    .privileges delete, insert, select, update\n  grant platform_reader\n    .privileges select\n",
	  "2b1a3b922742db616553adc99de4b307daac2c7cc4617ed99693887a8cca0bc1" },
	{ "table public.secrets",
	  "table public.secrets\n  .comment A user's own keys of other services, encrypted by the application.\n  .row_security enabled\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column user_id\n    .type bigint\n    .not_null yes\n  column name\n    .type text\n    .not_null yes\n  column encrypted_value\n    .type bytea\n    .not_null yes\n  column expires_at\n    .type timestamp with time zone\n  constraint secrets_name_check\n    .form check\n    .expr length(name) between 1 and 128\n  constraint secrets_pkey\n    .form primary key\n    .columns id\n  constraint secrets_user_id_fkey\n    .form foreign key\n    .columns user_id\n    .ref_table public.userbase\n    .ref_columns id\n    .on_delete cascade\n  constraint secrets_user_id_name_key\n    .form unique\n    .columns user_id, name\n  trigger secrets_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  policy secrets_own\n    .expr user_id = current_setting('platform.user_id')::bigint\n    .to platform_app\n  grant platform_app\n    .privileges delete, insert, select, update\n",
	  "9b413f98bb8ba0c453197c6dd7a332f3ea71399ee409637fd719878105d85901" },
	{ "table public.supply_update_logs",
	  "table public.supply_update_logs\n  .comment What changed of an item, when, and from which research it is known.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column supply_item_id\n    .type bigint\n    .not_null yes\n  column research_session_id\n    .type bigint\n  column field_updated\n    .type text\n    .not_null yes\n  column change\n    .type public.change_kind\n    .not_null yes\n  column old_value\n    .type jsonb\n  column new_value\n    .type jsonb\n  column update_reason\n    .type text\n  column updated_by\n    .type bigint\n  constraint supply_update_logs_pkey\n    .form primary key\n    .columns id\n  constraint supply_update_logs_research_session_id_fkey\n    .form foreign key\n    .columns research_session_id\n    .ref_table public.research_sessions\n    .ref_columns id\n    .on_delete set null\n  constraint supply_update_logs_supply_item_id_fkey\n    .form foreign key\n    .columns supply_item_id\n    .ref_table public.ai_supply_items\n    .ref_columns id\n    .on_delete cascade\n  constraint supply_update_logs_updated_by_fkey\n    .form foreign key\n    .columns updated_by\n    .ref_table public.userbase\n    .ref_columns id\n    .on_delete set null\n  index supply_update_logs_research_session_id_idx\n    .elements research_session_id\n  index supply_update_logs_supply_item_id_created_at_idx\n    .elements supply_item_id, created_at DESC\n  index supply_update_logs_updated_by_idx\n    .elements updated_by\n  grant platform_app\n    .privileges insert, select\n  grant platform_reader\n    .privileges select\n",
	  "aef2bd88c8e1f99cc3405a1a6aa9b33052289bdd872caee2b838f13b068145dd" },
	{ "table public.threads",
	  "table public.threads\n  .comment A conversation of one user.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column user_id\n    .type bigint\n    .not_null yes\n  column title\n    .type text\n  column metadata\n    .type jsonb\n    .not_null yes\n    .default '{}'\n  column archived_at\n    .type timestamp with time zone\n  constraint threads_pkey\n    .form primary key\n    .columns id\n  constraint threads_user_id_fkey\n    .form foreign key\n    .columns user_id\n    .ref_table public.userbase\n    .ref_columns id\n    .on_delete cascade\n  index threads_user_id_updated_at_idx\n    .elements user_id, updated_at DESC\n  trigger threads_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant platform_app\n    .privileges delete, insert, select, update\n",
	  "faf67aac867053d65f176e09aa11f3e5003baef4100bfc60d7c851ee61beae45" },
	{ "table public.tool_usage_logs",
	  "table public.tool_usage_logs\n  .comment Each call of a tool: for limits by plan, billing and analysis.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column user_id\n    .type bigint\n    .not_null yes\n  column run_id\n    .type bigint\n  column tool_name\n    .type text\n    .not_null yes\n  column category\n    .type text\n  column execution_time_ms\n    .type integer\n  column tokens_used\n    .type integer\n  column cost_cents\n    .type integer\n  column status\n    .type public.tool_outcome\n    .not_null yes\n  column plan_tier\n    .type public.plan_tier\n    .not_null yes\n  column permission_check\n    .type jsonb\n  column arguments\n    .type jsonb\n  constraint tool_usage_logs_amounts_ck\n    .form check\n    .expr execution_time_ms >= 0 and tokens_used >= 0 and cost_cents >= 0\n  constraint tool_usage_logs_pkey\n    .form primary key\n    .columns id\n  constraint tool_usage_logs_run_id_fkey\n    .form foreign key\n    .columns run_id\n    .ref_table public.runs\n    .ref_columns id\n    .on_delete set null\n  constraint tool_usage_logs_user_id_fkey\n    .form foreign key\n    .columns user_id\n    .ref_table public.userbase\n    .ref_columns id\n    .on_delete cascade\n  index tool_usage_logs_run_id_idx\n    .elements run_id\n  index tool_usage_logs_tool_name_created_at_idx\n    .elements tool_name, created_at DESC\n  index tool_usage_logs_user_id_created_at_idx\n    .elements user_id, created_at DESC\n  grant platform_app\n    .privileges insert, select\n  grant platform_reader\n    .privileges select\n",
	  "ec2e44ce1a1653aedc2f2d541a66de17859d5cee47a19f45490fe409d2737d6e" },
	{ "table public.userbase",
	  "table public.userbase\n  .comment One row per person who can sign in.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column email\n    .type public.email_address\n    .not_null yes\n  column full_name\n    .type text\n  column picture\n    .comment Where the picture of the person lies.\n    .type text\n  column hashed_password\n    .comment bcrypt; empty for those who sign in through an identity provider.\n    .type text\n  column is_active\n    .type boolean\n    .not_null yes\n    .default true\n  column is_superuser\n    .type boolean\n    .not_null yes\n    .default false\n  column role\n    .type public.user_role\n    .not_null yes\n    .default 'standard_user'\n  column permissions\n    .comment What is granted or denied beyond the role: {\"reports.export\": true}.\n    .type jsonb\n    .not_null yes\n    .default '{}'\n  column is_developer\n    .type boolean\n    .not_null yes\n    .default false\n  column plan_tier\n    .type public.plan_tier\n    .not_null yes\n    .default 'free'\n  column plan_started_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column plan_expires_at\n    .type timestamp with time zone\n  column feature_flags\n    .type jsonb\n    .not_null yes\n    .default '{}'\n  column tool_permissions\n    .type jsonb\n    .not_null yes\n    .default '{}'\n  column auto_renew\n    .type boolean\n    .not_null yes\n    .default false\n  column payment_status\n    .type public.payment_status\n    .not_null yes\n    .default 'active'\n  column trial_period\n    .comment Days of trial that the person was given; 0 for none.\n    .type integer\n    .not_null yes\n    .default 0\n  column last_login_at\n    .type timestamp with time zone\n  constraint userbase_email_key\n    .form unique\n    .columns email\n  constraint userbase_password_hashed_ck\n    .form check\n    .expr hashed_password like '$%'\n  constraint userbase_pkey\n    .form primary key\n    .columns id\n  constraint userbase_plan_period_ck\n    .form check\n    .expr plan_expires_at > plan_started_at\n  constraint userbase_trial_period_ck\n    .form check\n    .expr trial_period between 0 and 365\n  index userbase_plan_tier_plan_expires_at_idx\n    .where is_active\n    .elements plan_tier, plan_expires_at\n  trigger userbase_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant platform_app\n    .privileges delete, insert, select, update\n  grant platform_reader\n    .privileges select (created_at, email, id, plan_tier, role)\n",
	  "a01217061f132f1621f2d5a0b64058264db5b7c06672826adf14c833ed11b519" },
	{ "function public.touch_updated_at()",
	  "function public.touch_updated_at\n  .body \\nbegin\\n\tnew.updated_at := now();\\n\treturn new;\\nend\\n\n  .returns trigger\n  .language plpgsql\n",
	  "70f957114c74ba19a151324e96eece530f0fd62268ae15ec06a69742b1b1f2ce" },
	{ "view public.demo_outcomes",
	  "view public.demo_outcomes\n  .comment How each trade's demonstrations went.\n  .body select i.code, count(s.id) as sessions, avg(s.progress) as progress\\n        from demo_industries i left join demo_sessions s on s.industry_id = i.id\\n        group by i.code\n",
	  "b1259fd0cf46706de8530c7a2be586d85aa37716715946719af0f787c3ab18b4" },
};

static const sc_seed_column postgresql_seed_columns_1[] = {
	{ "name", 1 },
	{ "description", 2 },
	{ "model", 0 },
	{ "instructions", 2 },
};

static const sc_seed_part postgresql_seed_parts_1[] = {
	{ "'triage', 'Finds out what the user wants and who can do it', 'small', 'Classify the request.'", 0, NULL, NULL },
	{ "'data', 'Reads and summarises the data at hand', 'large', 'Collect the figures that the request needs.'", 0, NULL, NULL },
	{ "'optimization', 'Proposes what to change', 'large', 'Propose changes with their expected effect.'", 0, NULL, NULL },
	{ "'actions', 'Plans how the changes are made', 'large', 'Turn the proposal into steps.'", 0, NULL, NULL },
	{ "'reporting', 'Writes the answer', 'small', 'Write a short report.'", 0, NULL, NULL },
	{ "'supply_researcher', 'Keeps the market of models up to date', 'large', 'Research prices and limits.'", 0, NULL, NULL },
};

static const sc_seed postgresql_seed_1 = {
	sizeof(sc_seed), "public.agents", NULL, NULL, 0, postgresql_seed_columns_1, 4, postgresql_seed_parts_1, 6, 6,
	NULL, NULL, 0, NULL,
	NULL,
	"38987a464011621630e784e15e1898204d79a6bbcf50aac2e0b9e84ff2ee3cd1"
};

static const sc_seed_column postgresql_seed_columns_2[] = {
	{ "name", 1 },
	{ "homepage", 2 },
};

static const sc_seed_part postgresql_seed_parts_2[] = {
	{ "'openai', 'https://openai.com'", 0, NULL, NULL },
	{ "'anthropic', 'https://www.anthropic.com'", 0, NULL, NULL },
	{ "'google', 'https://ai.google.dev'", 0, NULL, NULL },
	{ "'mistral', 'https://mistral.ai'", 0, NULL, NULL },
	{ "'cohere', 'https://cohere.com'", 0, NULL, NULL },
};

static const sc_seed postgresql_seed_2 = {
	sizeof(sc_seed), "public.ai_providers", NULL, NULL, 0, postgresql_seed_columns_2, 2, postgresql_seed_parts_2, 5, 5,
	NULL, NULL, 0, NULL,
	NULL,
	"9b918257e84911a2a50282ef2caafa2b05407bfbc2a7d3a17b7bd628257896d6"
};

static const sc_seed_column postgresql_seed_columns_3[] = {
	{ "code", 1 },
	{ "name", 0 },
};

static const sc_seed_part postgresql_seed_parts_3[] = {
	{ "'finance', 'Banking and insurance'", 0, NULL, NULL },
	{ "'healthcare', 'Hospitals and care'", 0, NULL, NULL },
	{ "'ecommerce', 'Shops on the web'", 0, NULL, NULL },
	{ "'software', 'Makers of software'", 0, NULL, NULL },
};

static const sc_seed postgresql_seed_3 = {
	sizeof(sc_seed), "public.demo_industries", NULL, NULL, 0, postgresql_seed_columns_3, 2, postgresql_seed_parts_3, 4, 4,
	NULL, NULL, 0, NULL,
	NULL,
	"f88f80bd317395e76f13f1ee76c1a3681d7694046822431272718f5fa4de5ad3"
};

static const sc_seed_column postgresql_seed_columns_4[] = {
	{ "industry_id", 1 },
	{ "name", 1 },
	{ "prompt", 0 },
	{ "\"position\"", 0 },
};

static const sc_seed_part postgresql_seed_parts_4[] = {
	{ "(select id from demo_industries where code = 'finance'), 'Fraud check', 'Cut the cost of checking payments', 1", 0, NULL, NULL },
	{ "(select id from demo_industries where code = 'healthcare'), 'Triage', 'Answer patients faster', 1", 0, NULL, NULL },
	{ "(select id from demo_industries where code = 'ecommerce'), 'Search', 'Find the product that is meant', 1", 0, NULL, NULL },
	{ "(select id from demo_industries where code = 'software'), 'Review', 'Review each change within a minute', 1", 0, NULL, NULL },
};

static const sc_seed postgresql_seed_4 = {
	sizeof(sc_seed), "public.demo_scenarios", NULL, NULL, 0, postgresql_seed_columns_4, 4, postgresql_seed_parts_4, 4, 4,
	NULL, NULL, 0, NULL,
	NULL,
	"4ac78be1cd5e71138946c2018abcb0ad9430aca8d1890bf6e23c314c08df8d6a"
};

static const sc_seed_column postgresql_seed_columns_5[] = {
	{ "email", 1 },
	{ "full_name", 2 },
	{ "hashed_password", 6 },
	{ "role", 0 },
	{ "is_superuser", 0 },
	{ "is_developer", 0 },
	{ "plan_tier", 0 },
};

static const sc_seed_part postgresql_seed_parts_5[] = {
	{ "'admin@example.com', 'Administrator', crypt(", 1, "ADMIN_PASSWORD", NULL },
	{ ", gen_salt('bf', 10)), 'super_admin', true, true, 'enterprise'", 0, NULL, NULL },
};

static const sc_seed postgresql_seed_5 = {
	sizeof(sc_seed), "public.userbase", NULL, "development, testing", 1, postgresql_seed_columns_5, 7, postgresql_seed_parts_5, 2, 1,
	NULL, NULL, 0, NULL,
	NULL,
	"c16b4dabe54124981eb5662db7fc624eee20438c9545fa5f61649d03a0ce0c75"
};

static const sc_seed *const postgresql_seeds[] = {
	&postgresql_seed_1,
	&postgresql_seed_2,
	&postgresql_seed_3,
	&postgresql_seed_4,
	&postgresql_seed_5,
};

static const sc_column sqlite_columns_of_platform_userbase[] = {
	COLUMN(platform_userbase, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(platform_userbase, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_userbase, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_userbase, email, "email", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_userbase, full_name, "full_name", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_userbase, picture, "picture", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_userbase, hashed_password, "hashed_password", "TEXT", 1, 1, 0, 0),
	COLUMN(platform_userbase, is_active, "is_active", "INTEGER", 0, 0, 1, 0),
	COLUMN(platform_userbase, is_superuser, "is_superuser", "INTEGER", 0, 0, 1, 0),
	COLUMN(platform_userbase, role, "role", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_userbase, permissions, "permissions", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_userbase, is_developer, "is_developer", "INTEGER", 0, 0, 1, 0),
	COLUMN(platform_userbase, plan_tier, "plan_tier", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_userbase, plan_started_at, "plan_started_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_userbase, plan_expires_at, "plan_expires_at", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_userbase, feature_flags, "feature_flags", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_userbase, tool_permissions, "tool_permissions", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_userbase, auto_renew, "auto_renew", "INTEGER", 0, 0, 1, 0),
	COLUMN(platform_userbase, payment_status, "payment_status", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_userbase, trial_period, "trial_period", "INTEGER", 0, 0, 1, 0),
	COLUMN(platform_userbase, last_login_at, "last_login_at", "TEXT", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_platform_secrets[] = {
	COLUMN(platform_secrets, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(platform_secrets, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_secrets, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_secrets, user_id, "user_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(platform_secrets, name, "name", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_secrets, encrypted_value, "encrypted_value", "BLOB", 0, 1, 0, 0),
	COLUMN(platform_secrets, expires_at, "expires_at", "TEXT", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_platform_refresh_tokens[] = {
	COLUMN(platform_refresh_tokens, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(platform_refresh_tokens, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_refresh_tokens, user_id, "user_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(platform_refresh_tokens, token_hash, "token_hash", "TEXT", 0, 1, 0, 0),
	COLUMN(platform_refresh_tokens, replaces_id, "replaces_id", "INTEGER", 1, 0, 0, 0),
	COLUMN(platform_refresh_tokens, user_agent, "user_agent", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_refresh_tokens, expires_at, "expires_at", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_refresh_tokens, revoked_at, "revoked_at", "TEXT", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_platform_agents[] = {
	COLUMN(platform_agents, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(platform_agents, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_agents, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_agents, name, "name", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_agents, description, "description", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_agents, model, "model", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_agents, instructions, "instructions", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_agents, tools, "tools", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_agents, is_enabled, "is_enabled", "INTEGER", 0, 0, 1, 0),
};

static const sc_column sqlite_columns_of_platform_threads[] = {
	COLUMN(platform_threads, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(platform_threads, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_threads, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_threads, user_id, "user_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(platform_threads, title, "title", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_threads, metadata, "metadata", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_threads, archived_at, "archived_at", "TEXT", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_platform_runs[] = {
	COLUMN(platform_runs, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(platform_runs, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_runs, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_runs, thread_id, "thread_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(platform_runs, agent_id, "agent_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(platform_runs, status, "status", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_runs, started_at, "started_at", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_runs, finished_at, "finished_at", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_runs, input_tokens, "input_tokens", "INTEGER", 0, 0, 1, 0),
	COLUMN(platform_runs, output_tokens, "output_tokens", "INTEGER", 0, 0, 1, 0),
	COLUMN(platform_runs, error_code, "error_code", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_runs, error_message, "error_message", "TEXT", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_platform_run_steps[] = {
	COLUMN(platform_run_steps, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(platform_run_steps, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_run_steps, run_id, "run_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(platform_run_steps, position, "position", "INTEGER", 0, 0, 0, 0),
	COLUMN(platform_run_steps, kind, "kind", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_run_steps, details, "details", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_run_steps, finished_at, "finished_at", "TEXT", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_platform_messages[] = {
	COLUMN(platform_messages, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(platform_messages, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_messages, thread_id, "thread_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(platform_messages, run_id, "run_id", "INTEGER", 1, 0, 0, 0),
	COLUMN(platform_messages, role, "role", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_messages, content, "content", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_messages, metadata, "metadata", "TEXT", 0, 0, 1, 0),
};

static const sc_column sqlite_columns_of_platform_tool_usage_logs[] = {
	COLUMN(platform_tool_usage_logs, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(platform_tool_usage_logs, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_tool_usage_logs, user_id, "user_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(platform_tool_usage_logs, run_id, "run_id", "INTEGER", 1, 0, 0, 0),
	COLUMN(platform_tool_usage_logs, tool_name, "tool_name", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_tool_usage_logs, category, "category", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_tool_usage_logs, execution_time_ms, "execution_time_ms", "INTEGER", 1, 0, 0, 0),
	COLUMN(platform_tool_usage_logs, tokens_used, "tokens_used", "INTEGER", 1, 0, 0, 0),
	COLUMN(platform_tool_usage_logs, cost_cents, "cost_cents", "INTEGER", 1, 0, 0, 0),
	COLUMN(platform_tool_usage_logs, status, "status", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_tool_usage_logs, plan_tier, "plan_tier", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_tool_usage_logs, permission_check, "permission_check", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_tool_usage_logs, arguments, "arguments", "TEXT", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_platform_ai_providers[] = {
	COLUMN(platform_ai_providers, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(platform_ai_providers, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_ai_providers, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_ai_providers, name, "name", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_ai_providers, homepage, "homepage", "TEXT", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_platform_ai_supply_items[] = {
	COLUMN(platform_ai_supply_items, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(platform_ai_supply_items, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_ai_supply_items, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_ai_supply_items, provider_id, "provider_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(platform_ai_supply_items, model_name, "model_name", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_ai_supply_items, model_version, "model_version", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_ai_supply_items, pricing_input, "pricing_input", "REAL", 1, 0, 0, 0),
	COLUMN(platform_ai_supply_items, pricing_output, "pricing_output", "REAL", 1, 0, 0, 0),
	COLUMN(platform_ai_supply_items, context_window, "context_window", "INTEGER", 1, 0, 0, 0),
	COLUMN(platform_ai_supply_items, max_output_tokens, "max_output_tokens", "INTEGER", 1, 0, 0, 0),
	COLUMN(platform_ai_supply_items, capabilities, "capabilities", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_ai_supply_items, availability, "availability", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_ai_supply_items, api_endpoints, "api_endpoints", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_ai_supply_items, confidence, "confidence", "INTEGER", 0, 0, 1, 0),
	COLUMN(platform_ai_supply_items, research_source, "research_source", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_ai_supply_items, last_researched_at, "last_researched_at", "TEXT", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_platform_research_sessions[] = {
	COLUMN(platform_research_sessions, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(platform_research_sessions, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_research_sessions, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_research_sessions, research_query, "research_query", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_research_sessions, status, "status", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_research_sessions, initiated_by, "initiated_by", "INTEGER", 1, 0, 0, 0),
	COLUMN(platform_research_sessions, external_id, "external_id", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_research_sessions, research_plan, "research_plan", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_research_sessions, questions, "questions", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_research_sessions, raw_results, "raw_results", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_research_sessions, processed_data, "processed_data", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_research_sessions, citations, "citations", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_research_sessions, error_message, "error_message", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_research_sessions, completed_at, "completed_at", "TEXT", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_platform_supply_update_logs[] = {
	COLUMN(platform_supply_update_logs, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(platform_supply_update_logs, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_supply_update_logs, supply_item_id, "supply_item_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(platform_supply_update_logs, research_session_id, "research_session_id", "INTEGER", 1, 0, 0, 0),
	COLUMN(platform_supply_update_logs, field_updated, "field_updated", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_supply_update_logs, change, "change", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_supply_update_logs, old_value, "old_value", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_supply_update_logs, new_value, "new_value", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_supply_update_logs, update_reason, "update_reason", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_supply_update_logs, updated_by, "updated_by", "INTEGER", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_platform_corpora[] = {
	COLUMN(platform_corpora, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(platform_corpora, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_corpora, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_corpora, name, "name", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_corpora, description, "description", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_corpora, domain, "domain", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_corpora, status, "status", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_corpora, created_by, "created_by", "INTEGER", 1, 0, 0, 0),
	COLUMN(platform_corpora, is_public, "is_public", "INTEGER", 0, 0, 1, 0),
	COLUMN(platform_corpora, document_count, "document_count", "INTEGER", 0, 0, 1, 0),
	COLUMN(platform_corpora, metadata, "metadata", "TEXT", 0, 0, 1, 0),
};

static const sc_column sqlite_columns_of_platform_corpus_documents[] = {
	COLUMN(platform_corpus_documents, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(platform_corpus_documents, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_corpus_documents, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_corpus_documents, corpus_id, "corpus_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(platform_corpus_documents, title, "title", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_corpus_documents, body, "body", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_corpus_documents, content_hash, "content_hash", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_corpus_documents, source_url, "source_url", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_corpus_documents, metadata, "metadata", "TEXT", 0, 0, 1, 0),
};

static const sc_column sqlite_columns_of_platform_content_references[] = {
	COLUMN(platform_content_references, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(platform_content_references, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_content_references, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_content_references, name, "name", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_content_references, friendly_name, "friendly_name", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_content_references, description, "description", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_content_references, kind, "kind", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_content_references, value, "value", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_content_references, version, "version", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_content_references, corpus_id, "corpus_id", "INTEGER", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_platform_corpus_audit_logs[] = {
	COLUMN(platform_corpus_audit_logs, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(platform_corpus_audit_logs, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_corpus_audit_logs, user_id, "user_id", "INTEGER", 1, 0, 0, 0),
	COLUMN(platform_corpus_audit_logs, corpus_id, "corpus_id", "INTEGER", 1, 0, 0, 0),
	COLUMN(platform_corpus_audit_logs, action, "action", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_corpus_audit_logs, status, "status", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_corpus_audit_logs, resource_type, "resource_type", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_corpus_audit_logs, resource_id, "resource_id", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_corpus_audit_logs, duration_ms, "duration_ms", "INTEGER", 1, 0, 0, 0),
	COLUMN(platform_corpus_audit_logs, result_data, "result_data", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_corpus_audit_logs, user_agent, "user_agent", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_corpus_audit_logs, ip_address, "ip_address", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_corpus_audit_logs, request_id, "request_id", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_corpus_audit_logs, compliance, "compliance", "TEXT", 0, 0, 1, 0),
};

static const sc_column sqlite_columns_of_platform_demo_industries[] = {
	COLUMN(platform_demo_industries, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(platform_demo_industries, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_demo_industries, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_demo_industries, code, "code", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_demo_industries, name, "name", "TEXT", 0, 0, 0, 0),
};

static const sc_column sqlite_columns_of_platform_demo_scenarios[] = {
	COLUMN(platform_demo_scenarios, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(platform_demo_scenarios, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_demo_scenarios, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_demo_scenarios, industry_id, "industry_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(platform_demo_scenarios, name, "name", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_demo_scenarios, prompt, "prompt", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_demo_scenarios, position, "position", "INTEGER", 0, 0, 1, 0),
};

static const sc_column sqlite_columns_of_platform_demo_sessions[] = {
	COLUMN(platform_demo_sessions, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(platform_demo_sessions, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_demo_sessions, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_demo_sessions, user_id, "user_id", "INTEGER", 1, 0, 0, 0),
	COLUMN(platform_demo_sessions, industry_id, "industry_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(platform_demo_sessions, company_name, "company_name", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_demo_sessions, contact_email, "contact_email", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_demo_sessions, status, "status", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_demo_sessions, progress, "progress", "INTEGER", 0, 0, 1, 0),
	COLUMN(platform_demo_sessions, completed_at, "completed_at", "TEXT", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_platform_demo_interactions[] = {
	COLUMN(platform_demo_interactions, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(platform_demo_interactions, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_demo_interactions, session_id, "session_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(platform_demo_interactions, scenario_id, "scenario_id", "INTEGER", 1, 0, 0, 0),
	COLUMN(platform_demo_interactions, prompt, "prompt", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_demo_interactions, response, "response", "TEXT", 1, 0, 0, 0),
	COLUMN(platform_demo_interactions, latency_ms, "latency_ms", "INTEGER", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_platform_demo_metrics[] = {
	COLUMN(platform_demo_metrics, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(platform_demo_metrics, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_demo_metrics, session_id, "session_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(platform_demo_metrics, name, "name", "TEXT", 0, 0, 0, 0),
	COLUMN(platform_demo_metrics, baseline_value, "baseline_value", "REAL", 0, 0, 0, 0),
	COLUMN(platform_demo_metrics, improved_value, "improved_value", "REAL", 0, 0, 0, 0),
	COLUMN(platform_demo_metrics, unit, "unit", "TEXT", 0, 0, 1, 0),
};

static const sc_column sqlite_columns_of_platform_demo_feedback[] = {
	COLUMN(platform_demo_feedback, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(platform_demo_feedback, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(platform_demo_feedback, session_id, "session_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(platform_demo_feedback, rating, "rating", "INTEGER", 0, 0, 0, 0),
	COLUMN(platform_demo_feedback, comment, "comment", "TEXT", 1, 0, 0, 0),
};

static const sc_table sqlite_tables[] = {
	{ "", "userbase", sqlite_columns_of_platform_userbase, 21, sizeof(struct platform_userbase) },
	{ "", "secrets", sqlite_columns_of_platform_secrets, 7, sizeof(struct platform_secrets) },
	{ "", "refresh_tokens", sqlite_columns_of_platform_refresh_tokens, 8, sizeof(struct platform_refresh_tokens) },
	{ "", "agents", sqlite_columns_of_platform_agents, 9, sizeof(struct platform_agents) },
	{ "", "threads", sqlite_columns_of_platform_threads, 7, sizeof(struct platform_threads) },
	{ "", "runs", sqlite_columns_of_platform_runs, 12, sizeof(struct platform_runs) },
	{ "", "run_steps", sqlite_columns_of_platform_run_steps, 7, sizeof(struct platform_run_steps) },
	{ "", "messages", sqlite_columns_of_platform_messages, 7, sizeof(struct platform_messages) },
	{ "", "tool_usage_logs", sqlite_columns_of_platform_tool_usage_logs, 13, sizeof(struct platform_tool_usage_logs) },
	{ "", "ai_providers", sqlite_columns_of_platform_ai_providers, 5, sizeof(struct platform_ai_providers) },
	{ "", "ai_supply_items", sqlite_columns_of_platform_ai_supply_items, 16, sizeof(struct platform_ai_supply_items) },
	{ "", "research_sessions", sqlite_columns_of_platform_research_sessions, 14, sizeof(struct platform_research_sessions) },
	{ "", "supply_update_logs", sqlite_columns_of_platform_supply_update_logs, 10, sizeof(struct platform_supply_update_logs) },
	{ "", "corpora", sqlite_columns_of_platform_corpora, 11, sizeof(struct platform_corpora) },
	{ "", "corpus_documents", sqlite_columns_of_platform_corpus_documents, 9, sizeof(struct platform_corpus_documents) },
	{ "", "content_references", sqlite_columns_of_platform_content_references, 10, sizeof(struct platform_content_references) },
	{ "", "corpus_audit_logs", sqlite_columns_of_platform_corpus_audit_logs, 14, sizeof(struct platform_corpus_audit_logs) },
	{ "", "demo_industries", sqlite_columns_of_platform_demo_industries, 5, sizeof(struct platform_demo_industries) },
	{ "", "demo_scenarios", sqlite_columns_of_platform_demo_scenarios, 7, sizeof(struct platform_demo_scenarios) },
	{ "", "demo_sessions", sqlite_columns_of_platform_demo_sessions, 10, sizeof(struct platform_demo_sessions) },
	{ "", "demo_interactions", sqlite_columns_of_platform_demo_interactions, 7, sizeof(struct platform_demo_interactions) },
	{ "", "demo_metrics", sqlite_columns_of_platform_demo_metrics, 7, sizeof(struct platform_demo_metrics) },
	{ "", "demo_feedback", sqlite_columns_of_platform_demo_feedback, 5, sizeof(struct platform_demo_feedback) },
};


static const sc_step sqlite_steps[] = {
	{ "table userbase",
	  "create table userbase (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    email TEXT not null,\n"
	  "    full_name TEXT,\n"
	  "    picture TEXT,\n"
	  "    hashed_password TEXT,\n"
	  "    is_active INTEGER not null default true,\n"
	  "    is_superuser INTEGER not null default false,\n"
	  "    role TEXT not null default 'standard_user',\n"
	  "    permissions TEXT not null default '{}',\n"
	  "    is_developer INTEGER not null default false,\n"
	  "    plan_tier TEXT not null default 'free',\n"
	  "    plan_started_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    plan_expires_at TEXT,\n"
	  "    feature_flags TEXT not null default '{}',\n"
	  "    tool_permissions TEXT not null default '{}',\n"
	  "    auto_renew INTEGER not null default false,\n"
	  "    payment_status TEXT not null default 'active',\n"
	  "    trial_period INTEGER not null default 0,\n"
	  "    last_login_at TEXT,\n"
	  "    constraint userbase_pkey primary key (id autoincrement),\n"
	  "    constraint userbase_email_key unique (email),\n"
	  "    constraint userbase_password_hashed_ck check (hashed_password glob '$*'),\n"
	  "    constraint userbase_plan_period_ck check (plan_expires_at > plan_started_at),\n"
	  "    constraint userbase_trial_period_ck check (trial_period between 0 and 365),\n"
	  "    constraint userbase_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint userbase_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint userbase_email_check check (email = lower(email) and email glob '*\?@\?*.\?*' and length(email) <= 320),\n"
	  "    constraint userbase_is_active_bool check (is_active in (0, 1)),\n"
	  "    constraint userbase_is_superuser_bool check (is_superuser in (0, 1)),\n"
	  "    constraint userbase_role_enum check (role in ('standard_user', 'power_user', 'developer', 'admin', 'super_admin')),\n"
	  "    constraint userbase_permissions_json check (json_valid(permissions)),\n"
	  "    constraint userbase_is_developer_bool check (is_developer in (0, 1)),\n"
	  "    constraint userbase_plan_tier_enum check (plan_tier in ('free', 'pro', 'enterprise', 'developer')),\n"
	  "    constraint userbase_plan_started_at_timestamptz check (plan_started_at is strftime('%Y-%m-%dT%H:%M:%S', substr(plan_started_at, 1, 19), '+0 days') || substr(plan_started_at, 20) and substr(plan_started_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint userbase_plan_expires_at_timestamptz check (plan_expires_at is strftime('%Y-%m-%dT%H:%M:%S', substr(plan_expires_at, 1, 19), '+0 days') || substr(plan_expires_at, 20) and substr(plan_expires_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint userbase_feature_flags_json check (json_valid(feature_flags)),\n"
	  "    constraint userbase_tool_permissions_json check (json_valid(tool_permissions)),\n"
	  "    constraint userbase_auto_renew_bool check (auto_renew in (0, 1)),\n"
	  "    constraint userbase_payment_status_enum check (payment_status in ('active', 'past_due', 'suspended', 'cancelled')),\n"
	  "    constraint userbase_trial_period_range check (trial_period between -2147483648 and 2147483647),\n"
	  "    constraint userbase_last_login_at_timestamptz check (last_login_at is strftime('%Y-%m-%dT%H:%M:%S', substr(last_login_at, 1, 19), '+0 days') || substr(last_login_at, 20) and substr(last_login_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z')\n"
	  ") strict" },
	{ "table secrets",
	  "create table secrets (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    user_id INTEGER not null,\n"
	  "    name TEXT not null,\n"
	  "    encrypted_value BLOB not null,\n"
	  "    expires_at TEXT,\n"
	  "    constraint secrets_pkey primary key (id autoincrement),\n"
	  "    constraint secrets_user_id_name_key unique (user_id, name),\n"
	  "    constraint secrets_name_check check (length(name) between 1 and 128),\n"
	  "    constraint secrets_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint secrets_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint secrets_expires_at_timestamptz check (expires_at is strftime('%Y-%m-%dT%H:%M:%S', substr(expires_at, 1, 19), '+0 days') || substr(expires_at, 20) and substr(expires_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint secrets_user_id_fkey foreign key (user_id) references userbase (id) on delete cascade\n"
	  ") strict" },
	{ "table refresh_tokens",
	  "create table refresh_tokens (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    user_id INTEGER not null,\n"
	  "    token_hash TEXT not null,\n"
	  "    replaces_id INTEGER,\n"
	  "    user_agent TEXT,\n"
	  "    expires_at TEXT not null,\n"
	  "    revoked_at TEXT,\n"
	  "    constraint refresh_tokens_pkey primary key (id autoincrement),\n"
	  "    constraint refresh_tokens_token_hash_key unique (token_hash),\n"
	  "    constraint refresh_tokens_check check (expires_at > created_at),\n"
	  "    constraint refresh_tokens_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint refresh_tokens_expires_at_timestamptz check (expires_at is strftime('%Y-%m-%dT%H:%M:%S', substr(expires_at, 1, 19), '+0 days') || substr(expires_at, 20) and substr(expires_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint refresh_tokens_revoked_at_timestamptz check (revoked_at is strftime('%Y-%m-%dT%H:%M:%S', substr(revoked_at, 1, 19), '+0 days') || substr(revoked_at, 20) and substr(revoked_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint refresh_tokens_user_id_fkey foreign key (user_id) references userbase (id) on delete cascade,\n"
	  "    constraint refresh_tokens_replaces_id_fkey foreign key (replaces_id) references refresh_tokens (id) on delete set null\n"
	  ") strict" },
	{ "table agents",
	  "create table agents (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    name TEXT not null,\n"
	  "    description TEXT,\n"
	  "    model TEXT not null,\n"
	  "    instructions TEXT,\n"
	  "    tools TEXT not null default '[]',\n"
	  "    is_enabled INTEGER not null default true,\n"
	  "    constraint agents_pkey primary key (id autoincrement),\n"
	  "    constraint agents_name_key unique (name),\n"
	  "    constraint agents_name_check check (length(name) between 1 and 64),\n"
	  "    constraint agents_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint agents_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint agents_tools_json check (json_valid(tools)),\n"
	  "    constraint agents_is_enabled_bool check (is_enabled in (0, 1))\n"
	  ") strict" },
	{ "table threads",
	  "create table threads (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    user_id INTEGER not null,\n"
	  "    title TEXT,\n"
	  "    metadata TEXT not null default '{}',\n"
	  "    archived_at TEXT,\n"
	  "    constraint threads_pkey primary key (id autoincrement),\n"
	  "    constraint threads_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint threads_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint threads_metadata_json check (json_valid(metadata)),\n"
	  "    constraint threads_archived_at_timestamptz check (archived_at is strftime('%Y-%m-%dT%H:%M:%S', substr(archived_at, 1, 19), '+0 days') || substr(archived_at, 20) and substr(archived_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint threads_user_id_fkey foreign key (user_id) references userbase (id) on delete cascade\n"
	  ") strict" },
	{ "table runs",
	  "create table runs (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    thread_id INTEGER not null,\n"
	  "    agent_id INTEGER not null,\n"
	  "    status TEXT not null default 'queued',\n"
	  "    started_at TEXT,\n"
	  "    finished_at TEXT,\n"
	  "    input_tokens INTEGER not null default 0,\n"
	  "    output_tokens INTEGER not null default 0,\n"
	  "    error_code TEXT,\n"
	  "    error_message TEXT,\n"
	  "    constraint runs_pkey primary key (id autoincrement),\n"
	  "    constraint runs_period_ck check (finished_at >= started_at),\n"
	  "    constraint runs_tokens_ck check (input_tokens >= 0 and output_tokens >= 0),\n"
	  "    constraint runs_failed_ck check (status <> 'failed' or error_message is not null),\n"
	  "    constraint runs_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint runs_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint runs_status_enum check (status in ('queued', 'in_progress', 'requires_action', 'cancelling', 'cancelled', 'failed', 'completed', 'expired')),\n"
	  "    constraint runs_started_at_timestamptz check (started_at is strftime('%Y-%m-%dT%H:%M:%S', substr(started_at, 1, 19), '+0 days') || substr(started_at, 20) and substr(started_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint runs_finished_at_timestamptz check (finished_at is strftime('%Y-%m-%dT%H:%M:%S', substr(finished_at, 1, 19), '+0 days') || substr(finished_at, 20) and substr(finished_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint runs_thread_id_fkey foreign key (thread_id) references threads (id) on delete cascade,\n"
	  "    constraint runs_agent_id_fkey foreign key (agent_id) references agents (id) on delete restrict\n"
	  ") strict" },
	{ "table run_steps",
	  "create table run_steps (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    run_id INTEGER not null,\n"
	  "    \"position\" INTEGER not null,\n"
	  "    kind TEXT not null,\n"
	  "    details TEXT not null default '{}',\n"
	  "    finished_at TEXT,\n"
	  "    constraint run_steps_pkey primary key (id autoincrement),\n"
	  "    constraint run_steps_run_id_position_key unique (run_id, \"position\"),\n"
	  "    constraint run_steps_position_check check (\"position\" > 0),\n"
	  "    constraint run_steps_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint run_steps_position_range check (\"position\" between -2147483648 and 2147483647),\n"
	  "    constraint run_steps_details_json check (json_valid(details)),\n"
	  "    constraint run_steps_finished_at_timestamptz check (finished_at is strftime('%Y-%m-%dT%H:%M:%S', substr(finished_at, 1, 19), '+0 days') || substr(finished_at, 20) and substr(finished_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint run_steps_run_id_fkey foreign key (run_id) references runs (id) on delete cascade\n"
	  ") strict" },
	{ "table messages",
	  "create table messages (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    thread_id INTEGER not null,\n"
	  "    run_id INTEGER,\n"
	  "    role TEXT not null,\n"
	  "    content TEXT not null,\n"
	  "    metadata TEXT not null default '{}',\n"
	  "    constraint messages_pkey primary key (id autoincrement),\n"
	  "    constraint messages_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint messages_role_enum check (role in ('system', 'user', 'assistant', 'tool')),\n"
	  "    constraint messages_metadata_json check (json_valid(metadata)),\n"
	  "    constraint messages_thread_id_fkey foreign key (thread_id) references threads (id) on delete cascade,\n"
	  "    constraint messages_run_id_fkey foreign key (run_id) references runs (id) on delete set null\n"
	  ") strict" },
	{ "table tool_usage_logs",
	  "create table tool_usage_logs (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    user_id INTEGER not null,\n"
	  "    run_id INTEGER,\n"
	  "    tool_name TEXT not null,\n"
	  "    category TEXT,\n"
	  "    execution_time_ms INTEGER,\n"
	  "    tokens_used INTEGER,\n"
	  "    cost_cents INTEGER,\n"
	  "    status TEXT not null,\n"
	  "    plan_tier TEXT not null,\n"
	  "    permission_check TEXT,\n"
	  "    arguments TEXT,\n"
	  "    constraint tool_usage_logs_pkey primary key (id autoincrement),\n"
	  "    constraint tool_usage_logs_amounts_ck check (execution_time_ms >= 0 and tokens_used >= 0 and cost_cents >= 0),\n"
	  "    constraint tool_usage_logs_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint tool_usage_logs_execution_time_ms_range check (execution_time_ms between -2147483648 and 2147483647),\n"
	  "    constraint tool_usage_logs_tokens_used_range check (tokens_used between -2147483648 and 2147483647),\n"
	  "    constraint tool_usage_logs_cost_cents_range check (cost_cents between -2147483648 and 2147483647),\n"
	  "    constraint tool_usage_logs_status_enum check (status in ('success', 'error', 'permission_denied', 'rate_limited', 'timeout')),\n"
	  "    constraint tool_usage_logs_plan_tier_enum check (plan_tier in ('free', 'pro', 'enterprise', 'developer')),\n"
	  "    constraint tool_usage_logs_permission_check_json check (permission_check is null or json_valid(permission_check)),\n"
	  "    constraint tool_usage_logs_arguments_json check (arguments is null or json_valid(arguments)),\n"
	  "    constraint tool_usage_logs_user_id_fkey foreign key (user_id) references userbase (id) on delete cascade,\n"
	  "    constraint tool_usage_logs_run_id_fkey foreign key (run_id) references runs (id) on delete set null\n"
	  ") strict" },
	{ "table ai_providers",
	  "create table ai_providers (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    name TEXT not null,\n"
	  "    homepage TEXT,\n"
	  "    constraint ai_providers_pkey primary key (id autoincrement),\n"
	  "    constraint ai_providers_name_key unique (name),\n"
	  "    constraint ai_providers_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint ai_providers_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z')\n"
	  ") strict" },
	{ "table ai_supply_items",
	  "create table ai_supply_items (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    provider_id INTEGER not null,\n"
	  "    model_name TEXT not null,\n"
	  "    model_version TEXT not null default '',\n"
	  "    pricing_input REAL,\n"
	  "    pricing_output REAL,\n"
	  "    context_window INTEGER,\n"
	  "    max_output_tokens INTEGER,\n"
	  "    capabilities TEXT not null default '[]',\n"
	  "    availability TEXT not null default 'available',\n"
	  "    api_endpoints TEXT not null default '{}',\n"
	  "    confidence INTEGER not null default 0,\n"
	  "    research_source TEXT,\n"
	  "    last_researched_at TEXT,\n"
	  "    constraint ai_supply_items_pkey primary key (id autoincrement),\n"
	  "    constraint ai_supply_items_provider_id_model_name_model_version_key unique (provider_id, model_name, model_version),\n"
	  "    constraint ai_supply_items_prices_ck check (pricing_input >= 0 and pricing_output >= 0),\n"
	  "    constraint ai_supply_items_limits_ck check (context_window > 0 and max_output_tokens > 0),\n"
	  "    constraint ai_supply_items_confidence_check check (confidence between 0 and 100),\n"
	  "    constraint ai_supply_items_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint ai_supply_items_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint ai_supply_items_pricing_input_numeric check (pricing_input = round(pricing_input, 6) and abs(pricing_input) < 1e6),\n"
	  "    constraint ai_supply_items_pricing_output_numeric check (pricing_output = round(pricing_output, 6) and abs(pricing_output) < 1e6),\n"
	  "    constraint ai_supply_items_context_window_range check (context_window between -2147483648 and 2147483647),\n"
	  "    constraint ai_supply_items_max_output_tokens_range check (max_output_tokens between -2147483648 and 2147483647),\n"
	  "    constraint ai_supply_items_capabilities_json check (json_valid(capabilities)),\n"
	  "    constraint ai_supply_items_availability_enum check (availability in ('available', 'preview', 'deprecated', 'retired')),\n"
	  "    constraint ai_supply_items_api_endpoints_json check (json_valid(api_endpoints)),\n"
	  "    constraint ai_supply_items_confidence_range check (confidence between -32768 and 32767),\n"
	  "    constraint ai_supply_items_last_researched_at_timestamptz check (last_researched_at is strftime('%Y-%m-%dT%H:%M:%S', substr(last_researched_at, 1, 19), '+0 days') || substr(last_researched_at, 20) and substr(last_researched_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint ai_supply_items_provider_id_fkey foreign key (provider_id) references ai_providers (id) on delete restrict\n"
	  ") strict" },
	{ "table research_sessions",
	  "create table research_sessions (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    research_query TEXT not null,\n"
	  "    status TEXT not null default 'pending',\n"
	  "    initiated_by INTEGER,\n"
	  "    external_id TEXT,\n"
	  "    research_plan TEXT,\n"
	  "    questions TEXT,\n"
	  "    raw_results TEXT,\n"
	  "    processed_data TEXT,\n"
	  "    citations TEXT,\n"
	  "    error_message TEXT,\n"
	  "    completed_at TEXT,\n"
	  "    constraint research_sessions_pkey primary key (id autoincrement),\n"
	  "    constraint research_sessions_external_id_key unique (external_id),\n"
	  "    constraint research_sessions_check check (status <> 'completed' or completed_at is not null),\n"
	  "    constraint research_sessions_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint research_sessions_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint research_sessions_status_enum check (status in ('pending', 'researching', 'completed', 'failed')),\n"
	  "    constraint research_sessions_research_plan_json check (research_plan is null or json_valid(research_plan)),\n"
	  "    constraint research_sessions_questions_json check (questions is null or json_valid(questions)),\n"
	  "    constraint research_sessions_raw_results_json check (raw_results is null or json_valid(raw_results)),\n"
	  "    constraint research_sessions_processed_data_json check (processed_data is null or json_valid(processed_data)),\n"
	  "    constraint research_sessions_citations_json check (citations is null or json_valid(citations)),\n"
	  "    constraint research_sessions_completed_at_timestamptz check (completed_at is strftime('%Y-%m-%dT%H:%M:%S', substr(completed_at, 1, 19), '+0 days') || substr(completed_at, 20) and substr(completed_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint research_sessions_initiated_by_fkey foreign key (initiated_by) references userbase (id) on delete set null\n"
	  ") strict" },
	{ "table supply_update_logs",
	  "create table supply_update_logs (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    supply_item_id INTEGER not null,\n"
	  "    research_session_id INTEGER,\n"
	  "    field_updated TEXT not null,\n"
	  "    change TEXT not null,\n"
	  "    old_value TEXT,\n"
	  "    new_value TEXT,\n"
	  "    update_reason TEXT,\n"
	  "    updated_by INTEGER,\n"
	  "    constraint supply_update_logs_pkey primary key (id autoincrement),\n"
	  "    constraint supply_update_logs_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint supply_update_logs_change_enum check (change in ('created', 'price_changed', 'availability_changed', 'capability_changed', 'removed')),\n"
	  "    constraint supply_update_logs_old_value_json check (old_value is null or json_valid(old_value)),\n"
	  "    constraint supply_update_logs_new_value_json check (new_value is null or json_valid(new_value)),\n"
	  "    constraint supply_update_logs_supply_item_id_fkey foreign key (supply_item_id) references ai_supply_items (id) on delete cascade,\n"
	  "    constraint supply_update_logs_research_session_id_fkey foreign key (research_session_id) references research_sessions (id) on delete set null,\n"
	  "    constraint supply_update_logs_updated_by_fkey foreign key (updated_by) references userbase (id) on delete set null\n"
	  ") strict" },
	{ "table corpora",
	  "create table corpora (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    name TEXT not null,\n"
	  "    description TEXT,\n"
	  "    domain TEXT not null default 'general',\n"
	  "    status TEXT not null default 'creating',\n"
	  "    created_by INTEGER,\n"
	  "    is_public INTEGER not null default false,\n"
	  "    document_count INTEGER not null default 0,\n"
	  "    metadata TEXT not null default '{}',\n"
	  "    constraint corpora_pkey primary key (id autoincrement),\n"
	  "    constraint corpora_created_by_name_key unique (created_by, name),\n"
	  "    constraint corpora_document_count_check check (document_count >= 0),\n"
	  "    constraint corpora_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint corpora_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint corpora_domain_enum check (domain in ('general', 'finance', 'healthcare', 'retail', 'software', 'customer support')),\n"
	  "    constraint corpora_status_enum check (status in ('creating', 'available', 'archived', 'failed', 'deleting')),\n"
	  "    constraint corpora_is_public_bool check (is_public in (0, 1)),\n"
	  "    constraint corpora_metadata_json check (json_valid(metadata)),\n"
	  "    constraint corpora_created_by_fkey foreign key (created_by) references userbase (id) on delete set null\n"
	  ") strict" },
	{ "table corpus_documents",
	  "create table corpus_documents (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    corpus_id INTEGER not null,\n"
	  "    title TEXT not null,\n"
	  "    body TEXT not null,\n"
	  "    content_hash TEXT not null,\n"
	  "    source_url TEXT,\n"
	  "    metadata TEXT not null default '{}',\n"
	  "    constraint corpus_documents_pkey primary key (id autoincrement),\n"
	  "    constraint corpus_documents_corpus_id_content_hash_key unique (corpus_id, content_hash),\n"
	  "    constraint corpus_documents_content_hash_check check (length(content_hash) = 64),\n"
	  "    constraint corpus_documents_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint corpus_documents_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint corpus_documents_metadata_json check (json_valid(metadata)),\n"
	  "    constraint corpus_documents_corpus_id_fkey foreign key (corpus_id) references corpora (id) on delete cascade\n"
	  ") strict" },
	{ "table content_references",
	  "create table content_references (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    name TEXT not null,\n"
	  "    friendly_name TEXT not null,\n"
	  "    description TEXT,\n"
	  "    kind TEXT not null,\n"
	  "    value TEXT not null,\n"
	  "    version TEXT not null default '1.0',\n"
	  "    corpus_id INTEGER,\n"
	  "    constraint content_references_pkey primary key (id autoincrement),\n"
	  "    constraint content_references_kind_name_version_key unique (kind, name, version),\n"
	  "    constraint content_references_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint content_references_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint content_references_corpus_id_fkey foreign key (corpus_id) references corpora (id) on delete cascade\n"
	  ") strict" },
	{ "table corpus_audit_logs",
	  "create table corpus_audit_logs (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    user_id INTEGER,\n"
	  "    corpus_id INTEGER,\n"
	  "    action TEXT not null,\n"
	  "    status TEXT not null,\n"
	  "    resource_type TEXT not null,\n"
	  "    resource_id TEXT,\n"
	  "    duration_ms INTEGER,\n"
	  "    result_data TEXT,\n"
	  "    user_agent TEXT,\n"
	  "    ip_address TEXT,\n"
	  "    request_id TEXT,\n"
	  "    compliance TEXT not null default '{}',\n"
	  "    constraint corpus_audit_logs_pkey primary key (id autoincrement),\n"
	  "    constraint corpus_audit_logs_duration_ms_check check (duration_ms >= 0),\n"
	  "    constraint corpus_audit_logs_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint corpus_audit_logs_action_enum check (action in ('create', 'read', 'update', 'delete', 'search', 'upload', 'export', 'validate')),\n"
	  "    constraint corpus_audit_logs_status_enum check (status in ('success', 'failure', 'partial', 'in_progress')),\n"
	  "    constraint corpus_audit_logs_duration_ms_range check (duration_ms between -2147483648 and 2147483647),\n"
	  "    constraint corpus_audit_logs_result_data_json check (result_data is null or json_valid(result_data)),\n"
	  "    constraint corpus_audit_logs_compliance_json check (json_valid(compliance)),\n"
	  "    constraint corpus_audit_logs_user_id_fkey foreign key (user_id) references userbase (id) on delete set null,\n"
	  "    constraint corpus_audit_logs_corpus_id_fkey foreign key (corpus_id) references corpora (id) on delete set null\n"
	  ") strict" },
	{ "table demo_industries",
	  "create table demo_industries (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    code TEXT not null,\n"
	  "    name TEXT not null,\n"
	  "    constraint demo_industries_pkey primary key (id autoincrement),\n"
	  "    constraint demo_industries_code_key unique (code),\n"
	  "    constraint demo_industries_code_check check (code = lower(code)),\n"
	  "    constraint demo_industries_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint demo_industries_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z')\n"
	  ") strict" },
	{ "table demo_scenarios",
	  "create table demo_scenarios (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    industry_id INTEGER not null,\n"
	  "    name TEXT not null,\n"
	  "    prompt TEXT not null,\n"
	  "    \"position\" INTEGER not null default 1,\n"
	  "    constraint demo_scenarios_pkey primary key (id autoincrement),\n"
	  "    constraint demo_scenarios_industry_id_name_key unique (industry_id, name),\n"
	  "    constraint demo_scenarios_position_check check (\"position\" > 0),\n"
	  "    constraint demo_scenarios_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint demo_scenarios_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint demo_scenarios_position_range check (\"position\" between -2147483648 and 2147483647),\n"
	  "    constraint demo_scenarios_industry_id_fkey foreign key (industry_id) references demo_industries (id) on delete cascade\n"
	  ") strict" },
	{ "table demo_sessions",
	  "create table demo_sessions (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    user_id INTEGER,\n"
	  "    industry_id INTEGER not null,\n"
	  "    company_name TEXT,\n"
	  "    contact_email TEXT,\n"
	  "    status TEXT not null default 'started',\n"
	  "    progress INTEGER not null default 0,\n"
	  "    completed_at TEXT,\n"
	  "    constraint demo_sessions_pkey primary key (id autoincrement),\n"
	  "    constraint demo_sessions_completed_ck check (status <> 'completed' or completed_at is not null),\n"
	  "    constraint demo_sessions_progress_check check (progress between 0 and 100),\n"
	  "    constraint demo_sessions_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint demo_sessions_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint demo_sessions_contact_email_check check (contact_email = lower(contact_email) and contact_email glob '*\?@\?*.\?*' and length(contact_email) <= 320),\n"
	  "    constraint demo_sessions_status_enum check (status in ('started', 'in_progress', 'completed', 'abandoned')),\n"
	  "    constraint demo_sessions_progress_range check (progress between -32768 and 32767),\n"
	  "    constraint demo_sessions_completed_at_timestamptz check (completed_at is strftime('%Y-%m-%dT%H:%M:%S', substr(completed_at, 1, 19), '+0 days') || substr(completed_at, 20) and substr(completed_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint demo_sessions_user_id_fkey foreign key (user_id) references userbase (id) on delete set null,\n"
	  "    constraint demo_sessions_industry_id_fkey foreign key (industry_id) references demo_industries (id) on delete restrict\n"
	  ") strict" },
	{ "table demo_interactions",
	  "create table demo_interactions (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    session_id INTEGER not null,\n"
	  "    scenario_id INTEGER,\n"
	  "    prompt TEXT not null,\n"
	  "    response TEXT,\n"
	  "    latency_ms INTEGER,\n"
	  "    constraint demo_interactions_pkey primary key (id autoincrement),\n"
	  "    constraint demo_interactions_latency_ms_check check (latency_ms >= 0),\n"
	  "    constraint demo_interactions_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint demo_interactions_latency_ms_range check (latency_ms between -2147483648 and 2147483647),\n"
	  "    constraint demo_interactions_session_id_fkey foreign key (session_id) references demo_sessions (id) on delete cascade,\n"
	  "    constraint demo_interactions_scenario_id_fkey foreign key (scenario_id) references demo_scenarios (id) on delete set null\n"
	  ") strict" },
	{ "table demo_metrics",
	  "create table demo_metrics (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    session_id INTEGER not null,\n"
	  "    name TEXT not null,\n"
	  "    baseline_value REAL not null,\n"
	  "    improved_value REAL not null,\n"
	  "    unit TEXT not null default '',\n"
	  "    constraint demo_metrics_pkey primary key (id autoincrement),\n"
	  "    constraint demo_metrics_session_id_name_key unique (session_id, name),\n"
	  "    constraint demo_metrics_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint demo_metrics_session_id_fkey foreign key (session_id) references demo_sessions (id) on delete cascade\n"
	  ") strict" },
	{ "table demo_feedback",
	  "create table demo_feedback (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    session_id INTEGER not null,\n"
	  "    rating INTEGER not null,\n"
	  "    comment TEXT,\n"
	  "    constraint demo_feedback_pkey primary key (id autoincrement),\n"
	  "    constraint demo_feedback_session_id_key unique (session_id),\n"
	  "    constraint demo_feedback_rating_check check (rating between 1 and 5),\n"
	  "    constraint demo_feedback_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint demo_feedback_rating_range check (rating between -32768 and 32767),\n"
	  "    constraint demo_feedback_session_id_fkey foreign key (session_id) references demo_sessions (id) on delete cascade\n"
	  ") strict" },
	{ "index userbase.userbase_plan_tier_plan_expires_at_idx",
	  "create index userbase_plan_tier_plan_expires_at_idx on userbase (plan_tier, plan_expires_at) where is_active" },
	{ "index refresh_tokens.refresh_tokens_user_id_expires_at_idx",
	  "create index refresh_tokens_user_id_expires_at_idx on refresh_tokens (user_id, expires_at)" },
	{ "index refresh_tokens.refresh_tokens_replaces_id_idx",
	  "create index refresh_tokens_replaces_id_idx on refresh_tokens (replaces_id)" },
	{ "index threads.threads_user_id_updated_at_idx",
	  "create index threads_user_id_updated_at_idx on threads (user_id, updated_at desc)" },
	{ "index runs.runs_open_ix",
	  "create index runs_open_ix on runs (created_at) where status in ('queued', 'in_progress', 'requires_action')" },
	{ "index runs.runs_thread_id_created_at_idx",
	  "create index runs_thread_id_created_at_idx on runs (thread_id, created_at)" },
	{ "index runs.runs_agent_id_status_idx",
	  "create index runs_agent_id_status_idx on runs (agent_id, status)" },
	{ "index messages.messages_thread_id_created_at_idx",
	  "create index messages_thread_id_created_at_idx on messages (thread_id, created_at)" },
	{ "index messages.messages_run_id_idx",
	  "create index messages_run_id_idx on messages (run_id)" },
	{ "index tool_usage_logs.tool_usage_logs_user_id_created_at_idx",
	  "create index tool_usage_logs_user_id_created_at_idx on tool_usage_logs (user_id, created_at desc)" },
	{ "index tool_usage_logs.tool_usage_logs_tool_name_created_at_idx",
	  "create index tool_usage_logs_tool_name_created_at_idx on tool_usage_logs (tool_name, created_at desc)" },
	{ "index tool_usage_logs.tool_usage_logs_run_id_idx",
	  "create index tool_usage_logs_run_id_idx on tool_usage_logs (run_id)" },
	{ "index ai_supply_items.ai_supply_items_availability_provider_id_idx",
	  "create index ai_supply_items_availability_provider_id_idx on ai_supply_items (availability, provider_id)" },
	{ "index research_sessions.research_sessions_initiated_by_idx",
	  "create index research_sessions_initiated_by_idx on research_sessions (initiated_by)" },
	{ "index research_sessions.research_sessions_status_created_at_idx",
	  "create index research_sessions_status_created_at_idx on research_sessions (status, created_at desc)" },
	{ "index supply_update_logs.supply_update_logs_supply_item_id_created_at_idx",
	  "create index supply_update_logs_supply_item_id_created_at_idx on supply_update_logs (supply_item_id, created_at desc)" },
	{ "index supply_update_logs.supply_update_logs_research_session_id_idx",
	  "create index supply_update_logs_research_session_id_idx on supply_update_logs (research_session_id)" },
	{ "index supply_update_logs.supply_update_logs_updated_by_idx",
	  "create index supply_update_logs_updated_by_idx on supply_update_logs (updated_by)" },
	{ "index corpora.corpora_status_domain_idx",
	  "create index corpora_status_domain_idx on corpora (status, domain)" },
	{ "index content_references.content_references_corpus_id_idx",
	  "create index content_references_corpus_id_idx on content_references (corpus_id)" },
	{ "index corpus_audit_logs.corpus_audit_logs_user_id_created_at_idx",
	  "create index corpus_audit_logs_user_id_created_at_idx on corpus_audit_logs (user_id, created_at desc)" },
	{ "index corpus_audit_logs.corpus_audit_logs_corpus_id_created_at_idx",
	  "create index corpus_audit_logs_corpus_id_created_at_idx on corpus_audit_logs (corpus_id, created_at desc)" },
	{ "index corpus_audit_logs.corpus_audit_logs_action_created_at_idx",
	  "create index corpus_audit_logs_action_created_at_idx on corpus_audit_logs (action, created_at desc)" },
	{ "index corpus_audit_logs.corpus_audit_logs_request_id_idx",
	  "create index corpus_audit_logs_request_id_idx on corpus_audit_logs (request_id) where request_id is not null" },
	{ "index demo_sessions.demo_sessions_user_id_idx",
	  "create index demo_sessions_user_id_idx on demo_sessions (user_id)" },
	{ "index demo_sessions.demo_sessions_industry_id_created_at_idx",
	  "create index demo_sessions_industry_id_created_at_idx on demo_sessions (industry_id, created_at desc)" },
	{ "index demo_interactions.demo_interactions_session_id_created_at_idx",
	  "create index demo_interactions_session_id_created_at_idx on demo_interactions (session_id, created_at)" },
	{ "index demo_interactions.demo_interactions_scenario_id_idx",
	  "create index demo_interactions_scenario_id_idx on demo_interactions (scenario_id)" },
	{ "view demo_outcomes",
	  "create view demo_outcomes as select i.code, count(s.id) as sessions, avg(s.progress) as progress\n"
	  " from demo_industries i left join demo_sessions s on s.industry_id = i.id\n"
	  " group by i.code" },
	{ "trigger userbase.userbase_touch",
	  "create trigger userbase_touch after update on userbase for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update userbase set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger secrets.secrets_touch",
	  "create trigger secrets_touch after update on secrets for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update secrets set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger agents.agents_touch",
	  "create trigger agents_touch after update on agents for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update agents set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger threads.threads_touch",
	  "create trigger threads_touch after update on threads for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update threads set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger runs.runs_touch",
	  "create trigger runs_touch after update on runs for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update runs set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger ai_providers.ai_providers_touch",
	  "create trigger ai_providers_touch after update on ai_providers for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update ai_providers set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger ai_supply_items.ai_supply_items_touch",
	  "create trigger ai_supply_items_touch after update on ai_supply_items for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update ai_supply_items set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger research_sessions.research_sessions_touch",
	  "create trigger research_sessions_touch after update on research_sessions for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update research_sessions set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger corpora.corpora_touch",
	  "create trigger corpora_touch after update on corpora for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update corpora set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger corpus_documents.corpus_documents_touch",
	  "create trigger corpus_documents_touch after update on corpus_documents for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update corpus_documents set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger content_references.content_references_touch",
	  "create trigger content_references_touch after update on content_references for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update content_references set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger demo_industries.demo_industries_touch",
	  "create trigger demo_industries_touch after update on demo_industries for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update demo_industries set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger demo_scenarios.demo_scenarios_touch",
	  "create trigger demo_scenarios_touch after update on demo_scenarios for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update demo_scenarios set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger demo_sessions.demo_sessions_touch",
	  "create trigger demo_sessions_touch after update on demo_sessions for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update demo_sessions set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
};

static const sc_asked sqlite_asked[] = {
	{ "table agents",
	  "table agents\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column name\n    .type TEXT\n    .not_null yes\n  column description\n    .type TEXT\n  column model\n    .type TEXT\n    .not_null yes\n  column instructions\n    .type TEXT\n  column tools\n    .type TEXT\n    .not_null yes\n    .default '[]'\n  column is_enabled\n    .type INTEGER\n    .not_null yes\n    .default true\n  constraint agents_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint agents_is_enabled_bool\n    .form check\n    .expr is_enabled in (0, 1)\n  constraint agents_name_check\n    .form check\n    .expr length(name) between 1 and 64\n  constraint agents_name_key\n    .form unique\n    .columns name\n  constraint agents_pkey\n    .form primary key\n    .columns id\n  constraint agents_tools_json\n    .form check\n    .expr json_valid(tools)\n  constraint agents_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  trigger agents_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update agents set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "3168e4efba0a9c9b28dcedd58535d61ef556d94c29906162a2318b005e5d81e6" },
	{ "table ai_providers",
	  "table ai_providers\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column name\n    .type TEXT\n    .not_null yes\n  column homepage\n    .type TEXT\n  constraint ai_providers_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint ai_providers_name_key\n    .form unique\n    .columns name\n  constraint ai_providers_pkey\n    .form primary key\n    .columns id\n  constraint ai_providers_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  trigger ai_providers_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update ai_providers set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "5a6c5ba962157628eedb3b97c475032d35070ee3e73dd61aee3407c4998311c1" },
	{ "table ai_supply_items",
	  "table ai_supply_items\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column provider_id\n    .type INTEGER\n    .not_null yes\n  column model_name\n    .type TEXT\n    .not_null yes\n  column model_version\n    .type TEXT\n    .not_null yes\n    .default ''\n  column pricing_input\n    .type REAL\n  column pricing_output\n    .type REAL\n  column context_window\n    .type INTEGER\n  column max_output_tokens\n    .type INTEGER\n  column capabilities\n    .type TEXT\n    .not_null yes\n    .default '[]'\n  column availability\n    .type TEXT\n    .not_null yes\n    .default 'available'\n  column api_endpoints\n    .type TEXT\n    .not_null yes\n    .default '{}'\n  column confidence\n    .type INTEGER\n    .not_null yes\n    .default 0\n  column research_source\n    .type TEXT\n  column last_researched_at\n    .type TEXT\n  constraint ai_supply_items_api_endpoints_json\n    .form check\n    .expr json_valid(api_endpoints)\n  constraint ai_supply_items_availability_enum\n    .form check\n    .expr availability in ('available', 'preview', 'deprecated', 'retired')\n  constraint ai_supply_items_capabilities_json\n    .form check\n    .expr json_valid(capabilities)\n  constraint ai_supply_items_confidence_check\n    .form check\n    .expr confidence between 0 and 100\n  constraint ai_supply_items_confidence_range\n    .form check\n    .expr confidence between -32768 and 32767\n  constraint ai_supply_items_context_window_range\n    .form check\n    .expr context_window between -2147483648 and 2147483647\n  constraint ai_supply_items_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint ai_supply_items_last_researched_at_timestamptz\n    .form check\n    .expr last_researched_at is strftime('%Y-%m-%dT%H:%M:%S', substr(last_researched_at, 1, 19), '+0 days') || substr(last_researched_at, 20) and substr(last_researched_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint ai_supply_items_limits_ck\n    .form check\n    .expr context_window > 0 and max_output_tokens > 0\n  constraint ai_supply_items_max_output_tokens_range\n    .form check\n    .expr max_output_tokens between -2147483648 and 2147483647\n  constraint ai_supply_items_pkey\n    .form primary key\n    .columns id\n  constraint ai_supply_items_prices_ck\n    .form check\n    .expr pricing_input >= 0 and pricing_output >= 0\n  constraint ai_supply_items_pricing_input_numeric\n    .form check\n    .expr pricing_input = round(pricing_input, 6) and abs(pricing_input) < 1e6\n  constraint ai_supply_items_pricing_output_numeric\n    .form check\n    .expr pricing_output = round(pricing_output, 6) and abs(pricing_output) < 1e6\n  constraint ai_supply_items_provider_id_fkey\n    .form foreign key\n    .columns provider_id\n    .ref_table ai_providers\n    .ref_columns id\n    .on_delete restrict\n  constraint ai_supply_items_provider_id_model_name_model_version_key\n    .form unique\n    .columns provider_id, model_name, model_version\n  constraint ai_supply_items_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  index ai_supply_items_availability_provider_id_idx\n    .elements availability, provider_id\n  trigger ai_supply_items_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update ai_supply_items set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "9019b273d1f495509335e9f942268b75ca2c33b3becc8abd20a2834432ee39ee" },
	{ "table content_references",
	  "table content_references\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column name\n    .type TEXT\n    .not_null yes\n  column friendly_name\n    .type TEXT\n    .not_null yes\n  column description\n    .type TEXT\n  column kind\n    .type TEXT\n    .not_null yes\n  column value\n    .type TEXT\n    .not_null yes\n  column version\n    .type TEXT\n    .not_null yes\n    .default '1.0'\n  column corpus_id\n    .type INTEGER\n  constraint content_references_corpus_id_fkey\n    .form foreign key\n    .columns corpus_id\n    .ref_table corpora\n    .ref_columns id\n    .on_delete cascade\n  constraint content_references_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint content_references_kind_name_version_key\n    .form unique\n    .columns kind, name, version\n  constraint content_references_pkey\n    .form primary key\n    .columns id\n  constraint content_references_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  index content_references_corpus_id_idx\n    .elements corpus_id\n  trigger content_references_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update content_references set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "b3ad1939bd27aedb2e1ee47863a899905e5a1e9e447421fa6e38caa75e1d2c03" },
	{ "table corpora",
	  "table corpora\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column name\n    .type TEXT\n    .not_null yes\n  column description\n    .type TEXT\n  column domain\n    .type TEXT\n    .not_null yes\n    .default 'general'\n  column status\n    .type TEXT\n    .not_null yes\n    .default 'creating'\n  column created_by\n    .type INTEGER\n  column is_public\n    .type INTEGER\n    .not_null yes\n    .default false\n  column document_count\n    .type INTEGER\n    .not_null yes\n    .default 0\n  column metadata\n    .type TEXT\n    .not_null yes\n    .default '{}'\n  constraint corpora_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint corpora_created_by_fkey\n    .form foreign key\n    .columns created_by\n    .ref_table userbase\n    .ref_columns id\n    .on_delete set null\n  constraint corpora_created_by_name_key\n    .form unique\n    .columns created_by, name\n  constraint corpora_document_count_check\n    .form check\n    .expr document_count >= 0\n  constraint corpora_domain_enum\n    .form check\n    .expr domain in ('general', 'finance', 'healthcare', 'retail', 'software', 'customer support')\n  constraint corpora_is_public_bool\n    .form check\n    .expr is_public in (0, 1)\n  constraint corpora_metadata_json\n    .form check\n    .expr json_valid(metadata)\n  constraint corpora_pkey\n    .form primary key\n    .columns id\n  constraint corpora_status_enum\n    .form check\n    .expr status in ('creating', 'available', 'archived', 'failed', 'deleting')\n  constraint corpora_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  index corpora_status_domain_idx\n    .elements status, domain\n  trigger corpora_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update corpora set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "b49e4c74f18b6f9de5e43d1a918d51b81a5ef29568701f0123e055688a5e42bc" },
	{ "table corpus_audit_logs",
	  "table corpus_audit_logs\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column user_id\n    .type INTEGER\n  column corpus_id\n    .type INTEGER\n  column action\n    .type TEXT\n    .not_null yes\n  column status\n    .type TEXT\n    .not_null yes\n  column resource_type\n    .type TEXT\n    .not_null yes\n  column resource_id\n    .type TEXT\n  column duration_ms\n    .type INTEGER\n  column result_data\n    .type TEXT\n  column user_agent\n    .type TEXT\n  column ip_address\n    .type TEXT\n  column request_id\n    .type TEXT\n  column compliance\n    .type TEXT\n    .not_null yes\n    .default '{}'\n  constraint corpus_audit_logs_action_enum\n    .form check\n    .expr action in ('create', 'read', 'update', 'delete', 'search', 'upload', 'export', 'validate')\n  constraint corpus_audit_logs_compliance_json\n    .form check\n    .expr json_valid(compliance)\n  constraint corpus_audit_logs_corpus_id_fkey\n    .form foreign key\n    .columns corpus_id\n    .ref_table corpora\n    .ref_columns id\n    .on_delete set null\n  constraint corpus_audit_logs_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint corpus_audit_logs_duration_ms_check\n    .form check\n    .expr duration_ms >= 0\n  constraint corpus_audit_logs_duration_ms_range\n    .form check\n    .expr duration_ms between -2147483648 and 2147483647\n  constraint corpus_audit_logs_pkey\n    .form primary key\n    .columns id\n  constraint corpus_audit_logs_result_data_json\n    .form check\n    .expr result_data is null or json_valid(result_data)\n  constraint corpus_audit_logs_status_enum\n    .form check\n    .expr status in ('success', 'failure', 'partial', 'in_progress')\n  constraint corpus_audit_logs_user_id_fkey\n    .form foreign key\n    .columns user_id\n    .ref_table userbase\n    .ref_columns id\n    .on_delete set null\n  index corpus_audit_logs_action_created_at_idx\n    .elements action, created_at desc\n  index corpus_audit_logs_corpus_id_created_at_idx\n    .elements corpus_id, created_at desc\n  index corpus_audit_logs_request_id_idx\n    .where request_id is not null\n    .elements request_id\n  index corpus_audit_logs_user_id_created_at_idx\n    .elements user_id, created_at desc\n",
	  "ec573000ce449f8bbb1569f9ca8763fa781dfd764e01ffde7df88e67b2e724c4" },
	{ "table corpus_documents",
	  "table corpus_documents\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column corpus_id\n    .type INTEGER\n    .not_null yes\n  column title\n    .type TEXT\n    .not_null yes\n  column body\n    .type TEXT\n    .not_null yes\n  column content_hash\n    .type TEXT\n    .not_null yes\n  column source_url\n    .type TEXT\n  column metadata\n    .type TEXT\n    .not_null yes\n    .default '{}'\n  constraint corpus_documents_content_hash_check\n    .form check\n    .expr length(content_hash) = 64\n  constraint corpus_documents_corpus_id_content_hash_key\n    .form unique\n    .columns corpus_id, content_hash\n  constraint corpus_documents_corpus_id_fkey\n    .form foreign key\n    .columns corpus_id\n    .ref_table corpora\n    .ref_columns id\n    .on_delete cascade\n  constraint corpus_documents_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint corpus_documents_metadata_json\n    .form check\n    .expr json_valid(metadata)\n  constraint corpus_documents_pkey\n    .form primary key\n    .columns id\n  constraint corpus_documents_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  trigger corpus_documents_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update corpus_documents set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "dfe2ea9341e9737f8be4750293e7ea9dfd27f964ab75f367bc0f169d58c0dff7" },
	{ "table demo_feedback",
	  "table demo_feedback\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column session_id\n    .type INTEGER\n    .not_null yes\n  column rating\n    .type INTEGER\n    .not_null yes\n  column comment\n    .type TEXT\n  constraint demo_feedback_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint demo_feedback_pkey\n    .form primary key\n    .columns id\n  constraint demo_feedback_rating_check\n    .form check\n    .expr rating between 1 and 5\n  constraint demo_feedback_rating_range\n    .form check\n    .expr rating between -32768 and 32767\n  constraint demo_feedback_session_id_fkey\n    .form foreign key\n    .columns session_id\n    .ref_table demo_sessions\n    .ref_columns id\n    .on_delete cascade\n  constraint demo_feedback_session_id_key\n    .form unique\n    .columns session_id\n",
	  "b576a9a6b81963081f1c144a1429369b1f2c47a2065ae3e09b26d9de3c87e1ea" },
	{ "table demo_industries",
	  "table demo_industries\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column code\n    .type TEXT\n    .not_null yes\n  column name\n    .type TEXT\n    .not_null yes\n  constraint demo_industries_code_check\n    .form check\n    .expr code = lower(code)\n  constraint demo_industries_code_key\n    .form unique\n    .columns code\n  constraint demo_industries_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint demo_industries_pkey\n    .form primary key\n    .columns id\n  constraint demo_industries_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  trigger demo_industries_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update demo_industries set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "739bce65ff70a161187b8b1ac34391d26181c288210c5fb2403733dda6b0ab54" },
	{ "table demo_interactions",
	  "table demo_interactions\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column session_id\n    .type INTEGER\n    .not_null yes\n  column scenario_id\n    .type INTEGER\n  column prompt\n    .type TEXT\n    .not_null yes\n  column response\n    .type TEXT\n  column latency_ms\n    .type INTEGER\n  constraint demo_interactions_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint demo_interactions_latency_ms_check\n    .form check\n    .expr latency_ms >= 0\n  constraint demo_interactions_latency_ms_range\n    .form check\n    .expr latency_ms between -2147483648 and 2147483647\n  constraint demo_interactions_pkey\n    .form primary key\n    .columns id\n  constraint demo_interactions_scenario_id_fkey\n    .form foreign key\n    .columns scenario_id\n    .ref_table demo_scenarios\n    .ref_columns id\n    .on_delete set null\n  constraint demo_interactions_session_id_fkey\n    .form foreign key\n    .columns session_id\n    .ref_table demo_sessions\n    .ref_columns id\n    .on_delete cascade\n  index demo_interactions_scenario_id_idx\n    .elements scenario_id\n  index demo_interactions_session_id_created_at_idx\n    .elements session_id, created_at\n",
	  "b5185073c061939c71e39ba22d7b07122225ab333d21bc86f728ac7502032756" },
	{ "table demo_metrics",
	  "table demo_metrics\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column session_id\n    .type INTEGER\n    .not_null yes\n  column name\n    .type TEXT\n    .not_null yes\n  column baseline_value\n    .type REAL\n    .not_null yes\n  column improved_value\n    .type REAL\n    .not_null yes\n  column unit\n    .type TEXT\n    .not_null yes\n    .default ''\n  constraint demo_metrics_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint demo_metrics_pkey\n    .form primary key\n    .columns id\n  constraint demo_metrics_session_id_fkey\n    .form foreign key\n    .columns session_id\n    .ref_table demo_sessions\n    .ref_columns id\n    .on_delete cascade\n  constraint demo_metrics_session_id_name_key\n    .form unique\n    .columns session_id, name\n",
	  "9cb49d63614b61227dbca6a715a053277c647d2b1dec06e6faa38ce91cf0a0a8" },
	{ "table demo_scenarios",
	  "table demo_scenarios\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column industry_id\n    .type INTEGER\n    .not_null yes\n  column name\n    .type TEXT\n    .not_null yes\n  column prompt\n    .type TEXT\n    .not_null yes\n  column \"position\"\n    .type INTEGER\n    .not_null yes\n    .default 1\n  constraint demo_scenarios_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint demo_scenarios_industry_id_fkey\n    .form foreign key\n    .columns industry_id\n    .ref_table demo_industries\n    .ref_columns id\n    .on_delete cascade\n  constraint demo_scenarios_industry_id_name_key\n    .form unique\n    .columns industry_id, name\n  constraint demo_scenarios_pkey\n    .form primary key\n    .columns id\n  constraint demo_scenarios_position_check\n    .form check\n    .expr \"position\" > 0\n  constraint demo_scenarios_position_range\n    .form check\n    .expr \"position\" between -2147483648 and 2147483647\n  constraint demo_scenarios_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  trigger demo_scenarios_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update demo_scenarios set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "4a9d0e8744304b99cda32da7d591330f13c529d229999d528511d78c92eb120f" },
	{ "table demo_sessions",
	  "table demo_sessions\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column user_id\n    .type INTEGER\n  column industry_id\n    .type INTEGER\n    .not_null yes\n  column company_name\n    .type TEXT\n  column contact_email\n    .type TEXT\n  column status\n    .type TEXT\n    .not_null yes\n    .default 'started'\n  column progress\n    .type INTEGER\n    .not_null yes\n    .default 0\n  column completed_at\n    .type TEXT\n  constraint demo_sessions_completed_at_timestamptz\n    .form check\n    .expr completed_at is strftime('%Y-%m-%dT%H:%M:%S', substr(completed_at, 1, 19), '+0 days') || substr(completed_at, 20) and substr(completed_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint demo_sessions_completed_ck\n    .form check\n    .expr status <> 'completed' or completed_at is not null\n  constraint demo_sessions_contact_email_check\n    .form check\n    .expr contact_email = lower(contact_email) and contact_email glob '*\?@\?*.\?*' and length(contact_email) <= 320\n  constraint demo_sessions_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint demo_sessions_industry_id_fkey\n    .form foreign key\n    .columns industry_id\n    .ref_table demo_industries\n    .ref_columns id\n    .on_delete restrict\n  constraint demo_sessions_pkey\n    .form primary key\n    .columns id\n  constraint demo_sessions_progress_check\n    .form check\n    .expr progress between 0 and 100\n  constraint demo_sessions_progress_range\n    .form check\n    .expr progress between -32768 and 32767\n  constraint demo_sessions_status_enum\n    .form check\n    .expr status in ('started', 'in_progress', 'completed', 'abandoned')\n  constraint demo_sessions_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint demo_sessions_user_id_fkey\n    .form foreign key\n    .columns user_id\n    .ref_table userbase\n    .ref_columns id\n    .on_delete set null\n  index demo_sessions_industry_id_created_at_idx\n    .elements industry_id, created_at desc\n  index demo_sessions_user_id_idx\n    .elements user_id\n  trigger demo_sessions_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update demo_sessions set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "18af682ea01d43d757baeef40ca93d7bcce0b6088c6b8e555221aaa7dff0fefa" },
	{ "table messages",
	  "table messages\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column thread_id\n    .type INTEGER\n    .not_null yes\n  column run_id\n    .type INTEGER\n  column role\n    .type TEXT\n    .not_null yes\n  column content\n    .type TEXT\n    .not_null yes\n  column metadata\n    .type TEXT\n    .not_null yes\n    .default '{}'\n  constraint messages_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint messages_metadata_json\n    .form check\n    .expr json_valid(metadata)\n  constraint messages_pkey\n    .form primary key\n    .columns id\n  constraint messages_role_enum\n    .form check\n    .expr role in ('system', 'user', 'assistant', 'tool')\n  constraint messages_run_id_fkey\n    .form foreign key\n    .columns run_id\n    .ref_table runs\n    .ref_columns id\n    .on_delete set null\n  constraint messages_thread_id_fkey\n    .form foreign key\n    .columns thread_id\n    .ref_table threads\n    .ref_columns id\n    .on_delete cascade\n  index messages_run_id_idx\n    .elements run_id\n  index messages_thread_id_created_at_idx\n    .elements thread_id, created_at\n",
	  "5570c9c749b8998236164f2445c691209ed3a3b129499f4d20a9da268bd634b7" },
	{ "table refresh_tokens",
	  "table refresh_tokens\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column user_id\n    .type INTEGER\n    .not_null yes\n  column token_hash\n    .type TEXT\n    .not_null yes\n  column replaces_id\n    .type INTEGER\n  column user_agent\n    .type TEXT\n  column expires_at\n    .type TEXT\n    .not_null yes\n  column revoked_at\n    .type TEXT\n  constraint refresh_tokens_check\n    .form check\n    .expr expires_at > created_at\n  constraint refresh_tokens_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint refresh_tokens_expires_at_timestamptz\n    .form check\n    .expr expires_at is strftime('%Y-%m-%dT%H:%M:%S', substr(expires_at, 1, 19), '+0 days') || substr(expires_at, 20) and substr(expires_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint refresh_tokens_pkey\n    .form primary key\n    .columns id\n  constraint refresh_tokens_replaces_id_fkey\n    .form foreign key\n    .columns replaces_id\n    .ref_table refresh_tokens\n    .ref_columns id\n    .on_delete set null\n  constraint refresh_tokens_revoked_at_timestamptz\n    .form check\n    .expr revoked_at is strftime('%Y-%m-%dT%H:%M:%S', substr(revoked_at, 1, 19), '+0 days') || substr(revoked_at, 20) and substr(revoked_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint refresh_tokens_token_hash_key\n    .form unique\n    .columns token_hash\n  constraint refresh_tokens_user_id_fkey\n    .form foreign key\n    .columns user_id\n    .ref_table userbase\n    .ref_columns id\n    .on_delete cascade\n  index refresh_tokens_replaces_id_idx\n    .elements replaces_id\n  index refresh_tokens_user_id_expires_at_idx\n    .elements user_id, expires_at\n",
	  "28fea0c3bd2aa6100c83f5aa64510efec08d5c81dc5682aff02ecae8eeef33ab" },
	{ "table research_sessions",
	  "table research_sessions\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column research_query\n    .type TEXT\n    .not_null yes\n  column status\n    .type TEXT\n    .not_null yes\n    .default 'pending'\n  column initiated_by\n    .type INTEGER\n  column external_id\n    .type TEXT\n  column research_plan\n    .type TEXT\n  column questions\n    .type TEXT\n  column raw_results\n    .type TEXT\n  column processed_data\n    .type TEXT\n  column citations\n    .type TEXT\n  column error_message\n    .type TEXT\n  column completed_at\n    .type TEXT\n  constraint research_sessions_check\n    .form check\n    .expr status <> 'completed' or completed_at is not null\n  constraint research_sessions_citations_json\n    .form check\n    .expr citations is null or json_valid(citations)\n  constraint research_sessions_completed_at_timestamptz\n    .form check\n    .expr completed_at is strftime('%Y-%m-%dT%H:%M:%S', substr(completed_at, 1, 19), '+0 days') || substr(completed_at, 20) and substr(completed_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint research_sessions_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint research_sessions_external_id_key\n    .form unique\n    .columns external_id\n  constraint research_sessions_initiated_by_fkey\n    .form foreign key\n    .columns initiated_by\n    .ref_table userbase\n    .ref_columns id\n    .on_delete set null\n  constraint research_sessions_pkey\n    .form primary key\n    .columns id\n  constraint research_sessions_processed_data_json\n    .form check\n    .expr processed_data is null or json_valid(processed_data)\n  constraint research_sessions_questions_json\n    .form check\n    .expr questions is null or json_valid(questions)\n  constraint research_sessions_raw_results_json\n    .form check\n    .expr raw_results is null or json_valid(raw_results)\n  constraint research_sessions_research_plan_json\n    .form check\n    .expr research_plan is null or json_valid(research_plan)\n  constraint research_sessions_status_enum\n    .form check\n    .expr status in ('pending', 'researching', 'completed', 'failed')\n  constraint research_sessions_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  index research_sessions_initiated_by_idx\n    .elements initiated_by\n  index research_sessions_status_created_at_idx\n    .elements status, created_at desc\n  trigger research_sessions_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update research_sessions set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "f73615fa869f947c7f4c2170553910f7e23e9f60f780f3fc29f79c0925638e84" },
	{ "table run_steps",
	  "table run_steps\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column run_id\n    .type INTEGER\n    .not_null yes\n  column \"position\"\n    .type INTEGER\n    .not_null yes\n  column kind\n    .type TEXT\n    .not_null yes\n  column details\n    .type TEXT\n    .not_null yes\n    .default '{}'\n  column finished_at\n    .type TEXT\n  constraint run_steps_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint run_steps_details_json\n    .form check\n    .expr json_valid(details)\n  constraint run_steps_finished_at_timestamptz\n    .form check\n    .expr finished_at is strftime('%Y-%m-%dT%H:%M:%S', substr(finished_at, 1, 19), '+0 days') || substr(finished_at, 20) and substr(finished_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint run_steps_pkey\n    .form primary key\n    .columns id\n  constraint run_steps_position_check\n    .form check\n    .expr \"position\" > 0\n  constraint run_steps_position_range\n    .form check\n    .expr \"position\" between -2147483648 and 2147483647\n  constraint run_steps_run_id_fkey\n    .form foreign key\n    .columns run_id\n    .ref_table runs\n    .ref_columns id\n    .on_delete cascade\n  constraint run_steps_run_id_position_key\n    .form unique\n    .columns run_id, \"position\"\n",
	  "5af5f3947f704454aaf5dcae2fc5d92ec1b19bd0a455b17589f0259590628365" },
	{ "table runs",
	  "table runs\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column thread_id\n    .type INTEGER\n    .not_null yes\n  column agent_id\n    .type INTEGER\n    .not_null yes\n  column status\n    .type TEXT\n    .not_null yes\n    .default 'queued'\n  column started_at\n    .type TEXT\n  column finished_at\n    .type TEXT\n  column input_tokens\n    .type INTEGER\n    .not_null yes\n    .default 0\n  column output_tokens\n    .type INTEGER\n    .not_null yes\n    .default 0\n  column error_code\n    .type TEXT\n  column error_message\n    .type TEXT\n  constraint runs_agent_id_fkey\n    .form foreign key\n    .columns agent_id\n    .ref_table agents\n    .ref_columns id\n    .on_delete restrict\n  constraint runs_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint runs_failed_ck\n    .form check\n    .expr status <> 'failed' or error_message is not null\n  constraint runs_finished_at_timestamptz\n    .form check\n    .expr finished_at is strftime('%Y-%m-%dT%H:%M:%S', substr(finished_at, 1, 19), '+0 days') || substr(finished_at, 20) and substr(finished_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint runs_period_ck\n    .form check\n    .expr finished_at >= started_at\n  constraint runs_pkey\n    .form primary key\n    .columns id\n  constraint runs_started_at_timestamptz\n    .form check\n    .expr started_at is strftime('%Y-%m-%dT%H:%M:%S', substr(started_at, 1, 19), '+0 days') || substr(started_at, 20) and substr(started_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint runs_status_enum\n    .form check\n    .expr status in ('queued', 'in_progress', 'requires_action', 'cancelling', 'cancelled', 'failed', 'completed', 'expired')\n  constraint runs_thread_id_fkey\n    .form foreign key\n    .columns thread_id\n    .ref_table threads\n    .ref_columns id\n    .on_delete cascade\n  constraint runs_tokens_ck\n    .form check\n    .expr input_tokens >= 0 and output_tokens >= 0\n  constraint runs_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  index runs_agent_id_status_idx\n    .elements agent_id, status\n  index runs_open_ix\n    .where status in ('queued', 'in_progress', 'requires_action')\n    .elements created_at\n  index runs_thread_id_created_at_idx\n    .elements thread_id, created_at\n  trigger runs_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update runs set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "1f916193e121a36918508a4600bd7907a803864e5c29280a78b727e074694916" },
	{ "table secrets",
	  "table secrets\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column user_id\n    .type INTEGER\n    .not_null yes\n  column name\n    .type TEXT\n    .not_null yes\n  column encrypted_value\n    .type BLOB\n    .not_null yes\n  column expires_at\n    .type TEXT\n  constraint secrets_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint secrets_expires_at_timestamptz\n    .form check\n    .expr expires_at is strftime('%Y-%m-%dT%H:%M:%S', substr(expires_at, 1, 19), '+0 days') || substr(expires_at, 20) and substr(expires_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint secrets_name_check\n    .form check\n    .expr length(name) between 1 and 128\n  constraint secrets_pkey\n    .form primary key\n    .columns id\n  constraint secrets_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint secrets_user_id_fkey\n    .form foreign key\n    .columns user_id\n    .ref_table userbase\n    .ref_columns id\n    .on_delete cascade\n  constraint secrets_user_id_name_key\n    .form unique\n    .columns user_id, name\n  trigger secrets_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update secrets set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "30f05749a7b0d07f0bafdd092b5979d639c5fe22bbb9ceea41b6a41f040dab17" },
	{ "table supply_update_logs",
	  "table supply_update_logs\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column supply_item_id\n    .type INTEGER\n    .not_null yes\n  column research_session_id\n    .type INTEGER\n  column field_updated\n    .type TEXT\n    .not_null yes\n  column change\n    .type TEXT\n    .not_null yes\n  column old_value\n    .type TEXT\n  column new_value\n    .type TEXT\n  column update_reason\n    .type TEXT\n  column updated_by\n    .type INTEGER\n  constraint supply_update_logs_change_enum\n    .form check\n    .expr change in ('created', 'price_changed', 'availability_changed', 'capability_changed', 'removed')\n  constraint supply_update_logs_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint supply_update_logs_new_value_json\n    .form check\n    .expr new_value is null or json_valid(new_value)\n  constraint supply_update_logs_old_value_json\n    .form check\n    .expr old_value is null or json_valid(old_value)\n  constraint supply_update_logs_pkey\n    .form primary key\n    .columns id\n  constraint supply_update_logs_research_session_id_fkey\n    .form foreign key\n    .columns research_session_id\n    .ref_table research_sessions\n    .ref_columns id\n    .on_delete set null\n  constraint supply_update_logs_supply_item_id_fkey\n    .form foreign key\n    .columns supply_item_id\n    .ref_table ai_supply_items\n    .ref_columns id\n    .on_delete cascade\n  constraint supply_update_logs_updated_by_fkey\n    .form foreign key\n    .columns updated_by\n    .ref_table userbase\n    .ref_columns id\n    .on_delete set null\n  index supply_update_logs_research_session_id_idx\n    .elements research_session_id\n  index supply_update_logs_supply_item_id_created_at_idx\n    .elements supply_item_id, created_at desc\n  index supply_update_logs_updated_by_idx\n    .elements updated_by\n",
	  "8de4b4563da119dde69d8062383c7627668993520852223a63ae8be87dffabe6" },
	{ "table threads",
	  "table threads\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column user_id\n    .type INTEGER\n    .not_null yes\n  column title\n    .type TEXT\n  column metadata\n    .type TEXT\n    .not_null yes\n    .default '{}'\n  column archived_at\n    .type TEXT\n  constraint threads_archived_at_timestamptz\n    .form check\n    .expr archived_at is strftime('%Y-%m-%dT%H:%M:%S', substr(archived_at, 1, 19), '+0 days') || substr(archived_at, 20) and substr(archived_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint threads_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint threads_metadata_json\n    .form check\n    .expr json_valid(metadata)\n  constraint threads_pkey\n    .form primary key\n    .columns id\n  constraint threads_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint threads_user_id_fkey\n    .form foreign key\n    .columns user_id\n    .ref_table userbase\n    .ref_columns id\n    .on_delete cascade\n  index threads_user_id_updated_at_idx\n    .elements user_id, updated_at desc\n  trigger threads_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update threads set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "7585fc910131d209b82d0e6ef373a964f9c9375dd2b2eb74032ed4613934cbe8" },
	{ "table tool_usage_logs",
	  "table tool_usage_logs\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column user_id\n    .type INTEGER\n    .not_null yes\n  column run_id\n    .type INTEGER\n  column tool_name\n    .type TEXT\n    .not_null yes\n  column category\n    .type TEXT\n  column execution_time_ms\n    .type INTEGER\n  column tokens_used\n    .type INTEGER\n  column cost_cents\n    .type INTEGER\n  column status\n    .type TEXT\n    .not_null yes\n  column plan_tier\n    .type TEXT\n    .not_null yes\n  column permission_check\n    .type TEXT\n  column arguments\n    .type TEXT\n  constraint tool_usage_logs_amounts_ck\n    .form check\n    .expr execution_time_ms >= 0 and tokens_used >= 0 and cost_cents >= 0\n  constraint tool_usage_logs_arguments_json\n    .form check\n    .expr arguments is null or json_valid(arguments)\n  constraint tool_usage_logs_cost_cents_range\n    .form check\n    .expr cost_cents between -2147483648 and 2147483647\n  constraint tool_usage_logs_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint tool_usage_logs_execution_time_ms_range\n    .form check\n    .expr execution_time_ms between -2147483648 and 2147483647\n  constraint tool_usage_logs_permission_check_json\n    .form check\n    .expr permission_check is null or json_valid(permission_check)\n  constraint tool_usage_logs_pkey\n    .form primary key\n    .columns id\n  constraint tool_usage_logs_plan_tier_enum\n    .form check\n    .expr plan_tier in ('free', 'pro', 'enterprise', 'developer')\n  constraint tool_usage_logs_run_id_fkey\n    .form foreign key\n    .columns run_id\n    .ref_table runs\n    .ref_columns id\n    .on_delete set null\n  constraint tool_usage_logs_status_enum\n    .form check\n    .expr status in ('success', 'error', 'permission_denied', 'rate_limited', 'timeout')\n  constraint tool_usage_logs_tokens_used_range\n    .form check\n    .expr tokens_used between -2147483648 and 2147483647\n  constraint tool_usage_logs_user_id_fkey\n    .form foreign key\n    .columns user_id\n    .ref_table userbase\n    .ref_columns id\n    .on_delete cascade\n  index tool_usage_logs_run_id_idx\n    .elements run_id\n  index tool_usage_logs_tool_name_created_at_idx\n    .elements tool_name, created_at desc\n  index tool_usage_logs_user_id_created_at_idx\n    .elements user_id, created_at desc\n",
	  "23113e05563c44f1557c296e2e556d114fcdbe3823ff5c0c6837200d850de8d7" },
	{ "table userbase",
	  "table userbase\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column email\n    .type TEXT\n    .not_null yes\n  column full_name\n    .type TEXT\n  column picture\n    .type TEXT\n  column hashed_password\n    .type TEXT\n  column is_active\n    .type INTEGER\n    .not_null yes\n    .default true\n  column is_superuser\n    .type INTEGER\n    .not_null yes\n    .default false\n  column role\n    .type TEXT\n    .not_null yes\n    .default 'standard_user'\n  column permissions\n    .type TEXT\n    .not_null yes\n    .default '{}'\n  column is_developer\n    .type INTEGER\n    .not_null yes\n    .default false\n  column plan_tier\n    .type TEXT\n    .not_null yes\n    .default 'free'\n  column plan_started_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column plan_expires_at\n    .type TEXT\n  column feature_flags\n    .type TEXT\n    .not_null yes\n    .default '{}'\n  column tool_permissions\n    .type TEXT\n    .not_null yes\n    .default '{}'\n  column auto_renew\n    .type INTEGER\n    .not_null yes\n    .default false\n  column payment_status\n    .type TEXT\n    .not_null yes\n    .default 'active'\n  column trial_period\n    .type INTEGER\n    .not_null yes\n    .default 0\n  column last_login_at\n    .type TEXT\n  constraint userbase_auto_renew_bool\n    .form check\n    .expr auto_renew in (0, 1)\n  constraint userbase_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint userbase_email_check\n    .form check\n    .expr email = lower(email) and email glob '*\?@\?*.\?*' and length(email) <= 320\n  constraint userbase_email_key\n    .form unique\n    .columns email\n  constraint userbase_feature_flags_json\n    .form check\n    .expr json_valid(feature_flags)\n  constraint userbase_is_active_bool\n    .form check\n    .expr is_active in (0, 1)\n  constraint userbase_is_developer_bool\n    .form check\n    .expr is_developer in (0, 1)\n  constraint userbase_is_superuser_bool\n    .form check\n    .expr is_superuser in (0, 1)\n  constraint userbase_last_login_at_timestamptz\n    .form check\n    .expr last_login_at is strftime('%Y-%m-%dT%H:%M:%S', substr(last_login_at, 1, 19), '+0 days') || substr(last_login_at, 20) and substr(last_login_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint userbase_password_hashed_ck\n    .form check\n    .expr hashed_password glob '$*'\n  constraint userbase_payment_status_enum\n    .form check\n    .expr payment_status in ('active', 'past_due', 'suspended', 'cancelled')\n  constraint userbase_permissions_json\n    .form check\n    .expr json_valid(permissions)\n  constraint userbase_pkey\n    .form primary key\n    .columns id\n  constraint userbase_plan_expires_at_timestamptz\n    .form check\n    .expr plan_expires_at is strftime('%Y-%m-%dT%H:%M:%S', substr(plan_expires_at, 1, 19), '+0 days') || substr(plan_expires_at, 20) and substr(plan_expires_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint userbase_plan_period_ck\n    .form check\n    .expr plan_expires_at > plan_started_at\n  constraint userbase_plan_started_at_timestamptz\n    .form check\n    .expr plan_started_at is strftime('%Y-%m-%dT%H:%M:%S', substr(plan_started_at, 1, 19), '+0 days') || substr(plan_started_at, 20) and substr(plan_started_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint userbase_plan_tier_enum\n    .form check\n    .expr plan_tier in ('free', 'pro', 'enterprise', 'developer')\n  constraint userbase_role_enum\n    .form check\n    .expr role in ('standard_user', 'power_user', 'developer', 'admin', 'super_admin')\n  constraint userbase_tool_permissions_json\n    .form check\n    .expr json_valid(tool_permissions)\n  constraint userbase_trial_period_ck\n    .form check\n    .expr trial_period between 0 and 365\n  constraint userbase_trial_period_range\n    .form check\n    .expr trial_period between -2147483648 and 2147483647\n  constraint userbase_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  index userbase_plan_tier_plan_expires_at_idx\n    .where is_active\n    .elements plan_tier, plan_expires_at\n  trigger userbase_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update userbase set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "747004947300dc7374e7f6cbb4f7f9decae512cb5d8ba6d864f0700291741dee" },
	{ "view demo_outcomes",
	  "view demo_outcomes\n  .body select i.code, count(s.id) as sessions, avg(s.progress) as progress\\n from demo_industries i left join demo_sessions s on s.industry_id = i.id\\n group by i.code\n",
	  "b6fab8521313f70fdf95c770e15543a152fd39bae9f39220cf5f02e45114f1fa" },
};

static const sc_seed_column sqlite_seed_columns_1[] = {
	{ "name", 1 },
	{ "description", 2 },
	{ "model", 0 },
	{ "instructions", 2 },
};

static const sc_seed_part sqlite_seed_parts_1[] = {
	{ "'triage', 'Finds out what the user wants and who can do it', 'small', 'Classify the request.'", 0, NULL, NULL },
	{ "'data', 'Reads and summarises the data at hand', 'large', 'Collect the figures that the request needs.'", 0, NULL, NULL },
	{ "'optimization', 'Proposes what to change', 'large', 'Propose changes with their expected effect.'", 0, NULL, NULL },
	{ "'actions', 'Plans how the changes are made', 'large', 'Turn the proposal into steps.'", 0, NULL, NULL },
	{ "'reporting', 'Writes the answer', 'small', 'Write a short report.'", 0, NULL, NULL },
	{ "'supply_researcher', 'Keeps the market of models up to date', 'large', 'Research prices and limits.'", 0, NULL, NULL },
};

static const sc_seed sqlite_seed_1 = {
	sizeof(sc_seed), "agents", NULL, NULL, 0, sqlite_seed_columns_1, 4, sqlite_seed_parts_1, 6, 6,
	NULL, NULL, 0, NULL,
	NULL,
	"cfb521c1565f4df5ba4972de19879dbd4c58aef54c224186572c246e12e7b525"
};

static const sc_seed_column sqlite_seed_columns_2[] = {
	{ "name", 1 },
	{ "homepage", 2 },
};

static const sc_seed_part sqlite_seed_parts_2[] = {
	{ "'openai', 'https://openai.com'", 0, NULL, NULL },
	{ "'anthropic', 'https://www.anthropic.com'", 0, NULL, NULL },
	{ "'google', 'https://ai.google.dev'", 0, NULL, NULL },
	{ "'mistral', 'https://mistral.ai'", 0, NULL, NULL },
	{ "'cohere', 'https://cohere.com'", 0, NULL, NULL },
};

static const sc_seed sqlite_seed_2 = {
	sizeof(sc_seed), "ai_providers", NULL, NULL, 0, sqlite_seed_columns_2, 2, sqlite_seed_parts_2, 5, 5,
	NULL, NULL, 0, NULL,
	NULL,
	"6c98328cfd34d64dd43a8b005f307153cd522d3016b90e0ca7fb8df08f4879fe"
};

static const sc_seed_column sqlite_seed_columns_3[] = {
	{ "code", 1 },
	{ "name", 0 },
};

static const sc_seed_part sqlite_seed_parts_3[] = {
	{ "'finance', 'Banking and insurance'", 0, NULL, NULL },
	{ "'healthcare', 'Hospitals and care'", 0, NULL, NULL },
	{ "'ecommerce', 'Shops on the web'", 0, NULL, NULL },
	{ "'software', 'Makers of software'", 0, NULL, NULL },
};

static const sc_seed sqlite_seed_3 = {
	sizeof(sc_seed), "demo_industries", NULL, NULL, 0, sqlite_seed_columns_3, 2, sqlite_seed_parts_3, 4, 4,
	NULL, NULL, 0, NULL,
	NULL,
	"2779b7439184d1bea7117636eadb94ea2056336b5f70269b7d43f8642fd89f2d"
};

static const sc_seed_column sqlite_seed_columns_4[] = {
	{ "industry_id", 1 },
	{ "name", 1 },
	{ "prompt", 0 },
	{ "\"position\"", 0 },
};

static const sc_seed_part sqlite_seed_parts_4[] = {
	{ "(select id from demo_industries where code = 'finance'), 'Fraud check', 'Cut the cost of checking payments', 1", 0, NULL, NULL },
	{ "(select id from demo_industries where code = 'healthcare'), 'Triage', 'Answer patients faster', 1", 0, NULL, NULL },
	{ "(select id from demo_industries where code = 'ecommerce'), 'Search', 'Find the product that is meant', 1", 0, NULL, NULL },
	{ "(select id from demo_industries where code = 'software'), 'Review', 'Review each change within a minute', 1", 0, NULL, NULL },
};

static const sc_seed sqlite_seed_4 = {
	sizeof(sc_seed), "demo_scenarios", NULL, NULL, 0, sqlite_seed_columns_4, 4, sqlite_seed_parts_4, 4, 4,
	NULL, NULL, 0, NULL,
	NULL,
	"35c6434b46c3028c8e15bfe3b36f4e87a88081e89ccfac1653244c998d83d48c"
};

static const sc_seed_column sqlite_seed_columns_5[] = {
	{ "email", 1 },
	{ "full_name", 2 },
	{ "hashed_password", 6 },
	{ "role", 0 },
	{ "is_superuser", 32 },
	{ "is_developer", 32 },
	{ "plan_tier", 0 },
};

static const sc_seed_part sqlite_seed_parts_5[] = {
	{ "'admin@example.com', 'Administrator', ", 1, "ADMIN_PASSWORD_HASH", NULL },
	{ ", 'super_admin', true, true, 'enterprise'", 0, NULL, NULL },
};

static const sc_seed sqlite_seed_5 = {
	sizeof(sc_seed), "userbase", NULL, "development, testing", 1, sqlite_seed_columns_5, 7, sqlite_seed_parts_5, 2, 1,
	NULL, NULL, 0, NULL,
	NULL,
	"fb1af988426945525dd0b08cacfa0c0091bbde7ee270cad4d01dce45f9a69337"
};

static const sc_seed *const sqlite_seeds[] = {
	&sqlite_seed_1,
	&sqlite_seed_2,
	&sqlite_seed_3,
	&sqlite_seed_4,
	&sqlite_seed_5,
};

static const sc_target targets[] = {
	{ "postgresql", postgresql_steps, 188, postgresql_asked, 43, postgresql_seeds, 5, postgresql_tables, 23,
	  "d5b7149e5f83ba6f99012bc088c973f4058e316744ca61036df56ab079907105",
	  NULL, 0 },
	{ "sqlite", sqlite_steps, 66, sqlite_asked, 24, sqlite_seeds, 5, sqlite_tables, 23,
	  "a75c4ec4c022e1beacc16d7e0d963f3387ed5a3da56bf5a7e20cb6dd2cb99ac7",
	  NULL, 0 },
};

const sc_bundle platform_bundle = { 1u, "platform", "0.1.0", targets, 2 };
