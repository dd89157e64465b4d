/* Made by schemac with guild.h, see there. */
#include "guild.h"

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

static const char *const labels_of_guild_key_kind[] = { "password", "encryption", "signing", "token" };
static const sc_labels set_of_guild_key_kind = { labels_of_guild_key_kind, 4 };

const char *guild_key_kind_text(enum guild_key_kind value)
{
	return (unsigned)value < 4u ? labels_of_guild_key_kind[(unsigned)value] : NULL;
}

int guild_key_kind_from_text(const char *text, enum guild_key_kind *value)
{
	int found = find(labels_of_guild_key_kind, 4, text);

	if (found < 0)
		return 0;
	*value = (enum guild_key_kind)found;
	return 1;
}

static const char *const labels_of_guild_log_level[] = { "debug", "info", "warning", "error", "critical" };
static const sc_labels set_of_guild_log_level = { labels_of_guild_log_level, 5 };

const char *guild_log_level_text(enum guild_log_level value)
{
	return (unsigned)value < 5u ? labels_of_guild_log_level[(unsigned)value] : NULL;
}

int guild_log_level_from_text(const char *text, enum guild_log_level *value)
{
	int found = find(labels_of_guild_log_level, 5, text);

	if (found < 0)
		return 0;
	*value = (enum guild_log_level)found;
	return 1;
}

static const char *const labels_of_guild_channel_kind[] = { "text", "voice", "forum", "announcement", "stage" };
static const sc_labels set_of_guild_channel_kind = { labels_of_guild_channel_kind, 5 };

const char *guild_channel_kind_text(enum guild_channel_kind value)
{
	return (unsigned)value < 5u ? labels_of_guild_channel_kind[(unsigned)value] : NULL;
}

int guild_channel_kind_from_text(const char *text, enum guild_channel_kind *value)
{
	int found = find(labels_of_guild_channel_kind, 5, text);

	if (found < 0)
		return 0;
	*value = (enum guild_channel_kind)found;
	return 1;
}

static const char *const labels_of_guild_dashboard_kind[] = { "welcome", "gamehub", "monitoring", "project" };
static const sc_labels set_of_guild_dashboard_kind = { labels_of_guild_dashboard_kind, 4 };

const char *guild_dashboard_kind_text(enum guild_dashboard_kind value)
{
	return (unsigned)value < 4u ? labels_of_guild_dashboard_kind[(unsigned)value] : NULL;
}

int guild_dashboard_kind_from_text(const char *text, enum guild_dashboard_kind *value)
{
	int found = find(labels_of_guild_dashboard_kind, 4, text);

	if (found < 0)
		return 0;
	*value = (enum guild_dashboard_kind)found;
	return 1;
}

static const char *const labels_of_guild_component_kind[] = { "button", "embed", "message", "modal", "selector", "view" };
static const sc_labels set_of_guild_component_kind = { labels_of_guild_component_kind, 6 };

const char *guild_component_kind_text(enum guild_component_kind value)
{
	return (unsigned)value < 6u ? labels_of_guild_component_kind[(unsigned)value] : NULL;
}

int guild_component_kind_from_text(const char *text, enum guild_component_kind *value)
{
	int found = find(labels_of_guild_component_kind, 6, text);

	if (found < 0)
		return 0;
	*value = (enum guild_component_kind)found;
	return 1;
}

static const char *const labels_of_guild_alert_severity[] = { "info", "warning", "critical" };
static const sc_labels set_of_guild_alert_severity = { labels_of_guild_alert_severity, 3 };

const char *guild_alert_severity_text(enum guild_alert_severity value)
{
	return (unsigned)value < 3u ? labels_of_guild_alert_severity[(unsigned)value] : NULL;
}

int guild_alert_severity_from_text(const char *text, enum guild_alert_severity *value)
{
	int found = find(labels_of_guild_alert_severity, 3, text);

	if (found < 0)
		return 0;
	*value = (enum guild_alert_severity)found;
	return 1;
}

static const char *const labels_of_guild_alert_status[] = { "open", "acknowledged", "resolved" };
static const sc_labels set_of_guild_alert_status = { labels_of_guild_alert_status, 3 };

const char *guild_alert_status_text(enum guild_alert_status value)
{
	return (unsigned)value < 3u ? labels_of_guild_alert_status[(unsigned)value] : NULL;
}

int guild_alert_status_from_text(const char *text, enum guild_alert_status *value)
{
	int found = find(labels_of_guild_alert_status, 3, text);

	if (found < 0)
		return 0;
	*value = (enum guild_alert_status)found;
	return 1;
}

static const char *const labels_of_guild_metric_kind[] = { "counter", "gauge", "histogram" };
static const sc_labels set_of_guild_metric_kind = { labels_of_guild_metric_kind, 3 };

const char *guild_metric_kind_text(enum guild_metric_kind value)
{
	return (unsigned)value < 3u ? labels_of_guild_metric_kind[(unsigned)value] : NULL;
}

int guild_metric_kind_from_text(const char *text, enum guild_metric_kind *value)
{
	int found = find(labels_of_guild_metric_kind, 3, text);

	if (found < 0)
		return 0;
	*value = (enum guild_metric_kind)found;
	return 1;
}

static const char *const labels_of_guild_project_status[] = { "planned", "active", "paused", "done", "cancelled" };
static const sc_labels set_of_guild_project_status = { labels_of_guild_project_status, 5 };

const char *guild_project_status_text(enum guild_project_status value)
{
	return (unsigned)value < 5u ? labels_of_guild_project_status[(unsigned)value] : NULL;
}

int guild_project_status_from_text(const char *text, enum guild_project_status *value)
{
	int found = find(labels_of_guild_project_status, 5, text);

	if (found < 0)
		return 0;
	*value = (enum guild_project_status)found;
	return 1;
}

static const char *const labels_of_guild_task_status[] = { "open", "in_progress", "review", "done", "cancelled" };
static const sc_labels set_of_guild_task_status = { labels_of_guild_task_status, 5 };

const char *guild_task_status_text(enum guild_task_status value)
{
	return (unsigned)value < 5u ? labels_of_guild_task_status[(unsigned)value] : NULL;
}

int guild_task_status_from_text(const char *text, enum guild_task_status *value)
{
	int found = find(labels_of_guild_task_status, 5, text);

	if (found < 0)
		return 0;
	*value = (enum guild_task_status)found;
	return 1;
}

static const char *const labels_of_guild_priority[] = { "low", "medium", "high", "urgent" };
static const sc_labels set_of_guild_priority = { labels_of_guild_priority, 4 };

const char *guild_priority_text(enum guild_priority value)
{
	return (unsigned)value < 4u ? labels_of_guild_priority[(unsigned)value] : NULL;
}

int guild_priority_from_text(const char *text, enum guild_priority *value)
{
	int found = find(labels_of_guild_priority, 4, text);

	if (found < 0)
		return 0;
	*value = (enum guild_priority)found;
	return 1;
}

static const sc_field fields_of_guild_users[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct guild_users, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_users, created_at), offsetof(struct guild_users_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_users, updated_at), offsetof(struct guild_users_new, updated_at) },
	{ "discord_id", NULL, SC_TYPE_INT8, 1, offsetof(struct guild_users, discord_id), offsetof(struct guild_users_new, discord_id) },
	{ "username", NULL, SC_TYPE_TEXT, 0, offsetof(struct guild_users, username), offsetof(struct guild_users_new, username) },
	{ "email", NULL, SC_TYPE_TEXT, 1, offsetof(struct guild_users, email), offsetof(struct guild_users_new, email) },
	{ "password_hash", NULL, SC_TYPE_TEXT, 3, offsetof(struct guild_users, password_hash), offsetof(struct guild_users_new, password_hash) },
	{ "is_active", NULL, SC_TYPE_BOOL, 0, offsetof(struct guild_users, is_active), offsetof(struct guild_users_new, is_active) },
	{ "last_seen_at", NULL, SC_TYPE_TIMESTAMPTZ, 1, offsetof(struct guild_users, last_seen_at), offsetof(struct guild_users_new, last_seen_at) },
};
static const int16_t key_columns_of_guild_users[] = { 0, 3, 4, 5, 0 };
static const sc_key keys_of_guild_users[] = {
	{ "users_pkey", key_columns_of_guild_users + 0, 1, 0, 3 },
	{ "users_discord_id_key", key_columns_of_guild_users + 1, 1, 0, 6 },
	{ "users_username_key", key_columns_of_guild_users + 2, 1, 0, 6 },
	{ "users_email_key", key_columns_of_guild_users + 3, 1, 0, 6 },
	{ NULL, key_columns_of_guild_users + 4, 0, 1, 0 },
};
const sc_relation guild_users_relation = {
	"guild_users", "public", "users", "users", fields_of_guild_users, keys_of_guild_users, 9, 5, 8, sizeof(struct guild_users), sizeof(struct guild_users_new)
};

static const sc_field fields_of_guild_roles[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct guild_roles, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_roles, created_at), offsetof(struct guild_roles_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_roles, updated_at), offsetof(struct guild_roles_new, updated_at) },
	{ "name", NULL, SC_TYPE_TEXT, 0, offsetof(struct guild_roles, name), offsetof(struct guild_roles_new, name) },
	{ "description", NULL, SC_TYPE_TEXT, 1, offsetof(struct guild_roles, description), offsetof(struct guild_roles_new, description) },
	{ "rank", NULL, SC_TYPE_INT4, 0, offsetof(struct guild_roles, rank), offsetof(struct guild_roles_new, rank) },
	{ "is_system", NULL, SC_TYPE_BOOL, 0, offsetof(struct guild_roles, is_system), offsetof(struct guild_roles_new, is_system) },
};
static const int16_t key_columns_of_guild_roles[] = { 0, 3, 0 };
static const sc_key keys_of_guild_roles[] = {
	{ "roles_pkey", key_columns_of_guild_roles + 0, 1, 0, 3 },
	{ "roles_name_key", key_columns_of_guild_roles + 1, 1, 0, 6 },
	{ NULL, key_columns_of_guild_roles + 2, 0, 1, 0 },
};
const sc_relation guild_roles_relation = {
	"guild_roles", "public", "roles", "roles", fields_of_guild_roles, keys_of_guild_roles, 7, 3, 8, sizeof(struct guild_roles), sizeof(struct guild_roles_new)
};

static const sc_field fields_of_guild_permissions[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct guild_permissions, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_permissions, created_at), offsetof(struct guild_permissions_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_permissions, updated_at), offsetof(struct guild_permissions_new, updated_at) },
	{ "code", NULL, SC_TYPE_TEXT, 0, offsetof(struct guild_permissions, code), offsetof(struct guild_permissions_new, code) },
	{ "description", NULL, SC_TYPE_TEXT, 1, offsetof(struct guild_permissions, description), offsetof(struct guild_permissions_new, description) },
};
static const int16_t key_columns_of_guild_permissions[] = { 0, 3, 0 };
static const sc_key keys_of_guild_permissions[] = {
	{ "permissions_pkey", key_columns_of_guild_permissions + 0, 1, 0, 3 },
	{ "permissions_code_key", key_columns_of_guild_permissions + 1, 1, 0, 6 },
	{ NULL, key_columns_of_guild_permissions + 2, 0, 1, 0 },
};
const sc_relation guild_permissions_relation = {
	"guild_permissions", "public", "permissions", "permissions", fields_of_guild_permissions, keys_of_guild_permissions, 5, 3, 8, sizeof(struct guild_permissions), sizeof(struct guild_permissions_new)
};

static const sc_field fields_of_guild_role_permissions[] = {
	{ "role_id", NULL, SC_TYPE_INT8, 0, offsetof(struct guild_role_permissions, role_id), offsetof(struct guild_role_permissions_new, role_id) },
	{ "permission_id", NULL, SC_TYPE_INT8, 0, offsetof(struct guild_role_permissions, permission_id), offsetof(struct guild_role_permissions_new, permission_id) },
};
static const int16_t key_columns_of_guild_role_permissions[] = { 0, 1, 0, 1, 1, 0, 0, 1 };
static const sc_key keys_of_guild_role_permissions[] = {
	{ "role_permissions_pkey", key_columns_of_guild_role_permissions + 0, 2, 0, 7 },
	{ NULL, key_columns_of_guild_role_permissions + 2, 0, 2, 0 },
	{ NULL, key_columns_of_guild_role_permissions + 4, 1, 1, 0 },
	{ NULL, key_columns_of_guild_role_permissions + 6, 1, 1, 0 },
};
const sc_relation guild_role_permissions_relation = {
	"guild_role_permissions", "public", "role_permissions", "role_permissions", fields_of_guild_role_permissions, keys_of_guild_role_permissions, 2, 4, 0, sizeof(struct guild_role_permissions), sizeof(struct guild_role_permissions_new)
};

static const sc_field fields_of_guild_user_roles[] = {
	{ "user_id", NULL, SC_TYPE_INT8, 0, offsetof(struct guild_user_roles, user_id), offsetof(struct guild_user_roles_new, user_id) },
	{ "role_id", NULL, SC_TYPE_INT8, 0, offsetof(struct guild_user_roles, role_id), offsetof(struct guild_user_roles_new, role_id) },
	{ "granted_by", NULL, SC_TYPE_INT8, 1, offsetof(struct guild_user_roles, granted_by), offsetof(struct guild_user_roles_new, granted_by) },
	{ "granted_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_user_roles, granted_at), offsetof(struct guild_user_roles_new, granted_at) },
};
static const int16_t key_columns_of_guild_user_roles[] = { 0, 1, 0, 1, 1, 0, 2, 0, 1, 0, 1 };
static const sc_key keys_of_guild_user_roles[] = {
	{ "user_roles_pkey", key_columns_of_guild_user_roles + 0, 2, 0, 7 },
	{ NULL, key_columns_of_guild_user_roles + 2, 0, 2, 0 },
	{ NULL, key_columns_of_guild_user_roles + 4, 1, 1, 0 },
	{ NULL, key_columns_of_guild_user_roles + 6, 1, 2, 0 },
	{ NULL, key_columns_of_guild_user_roles + 9, 1, 1, 0 },
};
const sc_relation guild_user_roles_relation = {
	"guild_user_roles", "public", "user_roles", "user_roles", fields_of_guild_user_roles, keys_of_guild_user_roles, 4, 5, 0, sizeof(struct guild_user_roles), sizeof(struct guild_user_roles_new)
};

static const sc_field fields_of_guild_sessions[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct guild_sessions, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_sessions, created_at), offsetof(struct guild_sessions_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_sessions, updated_at), offsetof(struct guild_sessions_new, updated_at) },
	{ "user_id", NULL, SC_TYPE_INT8, 0, offsetof(struct guild_sessions, user_id), offsetof(struct guild_sessions_new, user_id) },
	{ "token_hash", NULL, SC_TYPE_TEXT, 2, offsetof(struct guild_sessions, token_hash), offsetof(struct guild_sessions_new, token_hash) },
	{ "ip_address", NULL, SC_TYPE_TEXT, 1, offsetof(struct guild_sessions, ip_address), offsetof(struct guild_sessions_new, ip_address) },
	{ "user_agent", NULL, SC_TYPE_TEXT, 1, offsetof(struct guild_sessions, user_agent), offsetof(struct guild_sessions_new, user_agent) },
	{ "expires_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_sessions, expires_at), offsetof(struct guild_sessions_new, expires_at) },
	{ "revoked_at", NULL, SC_TYPE_TIMESTAMPTZ, 1, offsetof(struct guild_sessions, revoked_at), offsetof(struct guild_sessions_new, revoked_at) },
};
static const int16_t key_columns_of_guild_sessions[] = { 0, 4, 0, 3, 7, 0, 3, 7, 0 };
static const sc_key keys_of_guild_sessions[] = {
	{ "sessions_pkey", key_columns_of_guild_sessions + 0, 1, 0, 3 },
	{ "sessions_token_hash_key", key_columns_of_guild_sessions + 1, 1, 0, 6 },
	{ NULL, key_columns_of_guild_sessions + 2, 0, 1, 0 },
	{ NULL, key_columns_of_guild_sessions + 3, 1, 2, 0 },
	{ NULL, key_columns_of_guild_sessions + 6, 2, 1, 0 },
};
const sc_relation guild_sessions_relation = {
	"guild_sessions", "public", "sessions", "sessions", fields_of_guild_sessions, keys_of_guild_sessions, 9, 5, 8, sizeof(struct guild_sessions), sizeof(struct guild_sessions_new)
};

static const sc_field fields_of_guild_rate_limits[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct guild_rate_limits, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_rate_limits, created_at), offsetof(struct guild_rate_limits_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_rate_limits, updated_at), offsetof(struct guild_rate_limits_new, updated_at) },
	{ "subject", NULL, SC_TYPE_TEXT, 0, offsetof(struct guild_rate_limits, subject), offsetof(struct guild_rate_limits_new, subject) },
	{ "endpoint", NULL, SC_TYPE_TEXT, 0, offsetof(struct guild_rate_limits, endpoint), offsetof(struct guild_rate_limits_new, endpoint) },
	{ "window_start", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_rate_limits, window_start), offsetof(struct guild_rate_limits_new, window_start) },
	{ "calls", NULL, SC_TYPE_INT4, 0, offsetof(struct guild_rate_limits, calls), offsetof(struct guild_rate_limits_new, calls) },
	{ "blocked_until", NULL, SC_TYPE_TIMESTAMPTZ, 1, offsetof(struct guild_rate_limits, blocked_until), offsetof(struct guild_rate_limits_new, blocked_until) },
};
static const int16_t key_columns_of_guild_rate_limits[] = { 0, 3, 4, 5, 0, 5, 0, 3, 4, 5, 0, 3, 4, 5, 0 };
static const sc_key keys_of_guild_rate_limits[] = {
	{ "rate_limits_pkey", key_columns_of_guild_rate_limits + 0, 1, 0, 3 },
	{ "rate_limits_subject_endpoint_window_start_key", key_columns_of_guild_rate_limits + 1, 3, 0, 6 },
	{ NULL, key_columns_of_guild_rate_limits + 4, 0, 1, 0 },
	{ NULL, key_columns_of_guild_rate_limits + 5, 1, 1, 0 },
	{ NULL, key_columns_of_guild_rate_limits + 7, 1, 3, 0 },
	{ NULL, key_columns_of_guild_rate_limits + 11, 2, 2, 0 },
};
const sc_relation guild_rate_limits_relation = {
	"guild_rate_limits", "public", "rate_limits", "rate_limits", fields_of_guild_rate_limits, keys_of_guild_rate_limits, 8, 6, 8, sizeof(struct guild_rate_limits), sizeof(struct guild_rate_limits_new)
};

static const sc_field fields_of_guild_security_keys[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct guild_security_keys, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_security_keys, created_at), offsetof(struct guild_security_keys_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_security_keys, updated_at), offsetof(struct guild_security_keys_new, updated_at) },
	{ "name", NULL, SC_TYPE_TEXT, 0, offsetof(struct guild_security_keys, name), offsetof(struct guild_security_keys_new, name) },
	{ "version", NULL, SC_TYPE_INT4, 0, offsetof(struct guild_security_keys, version), offsetof(struct guild_security_keys_new, version) },
	{ "kind", &set_of_guild_key_kind, SC_TYPE_ENUM, 0, offsetof(struct guild_security_keys, kind), offsetof(struct guild_security_keys_new, kind) },
	{ "environment", NULL, SC_TYPE_TEXT, 0, offsetof(struct guild_security_keys, environment), offsetof(struct guild_security_keys_new, environment) },
	{ "encrypted_value", NULL, SC_TYPE_BYTEA, 2, offsetof(struct guild_security_keys, encrypted_value), offsetof(struct guild_security_keys_new, encrypted_value) },
	{ "is_active", NULL, SC_TYPE_BOOL, 0, offsetof(struct guild_security_keys, is_active), offsetof(struct guild_security_keys_new, is_active) },
	{ "rotated_at", NULL, SC_TYPE_TIMESTAMPTZ, 1, offsetof(struct guild_security_keys, rotated_at), offsetof(struct guild_security_keys_new, rotated_at) },
	{ "expires_at", NULL, SC_TYPE_TIMESTAMPTZ, 1, offsetof(struct guild_security_keys, expires_at), offsetof(struct guild_security_keys_new, expires_at) },
};
static const int16_t key_columns_of_guild_security_keys[] = { 0, 3, 6, 4, 3, 6, 0, 3, 6, 4, 0, 3, 6, 4, 0 };
static const sc_key keys_of_guild_security_keys[] = {
	{ "security_keys_pkey", key_columns_of_guild_security_keys + 0, 1, 0, 3 },
	{ "security_keys_name_environment_version_key", key_columns_of_guild_security_keys + 1, 3, 0, 6 },
	{ "security_keys_active_ux", key_columns_of_guild_security_keys + 4, 2, 0, 34 },
	{ NULL, key_columns_of_guild_security_keys + 6, 0, 1, 0 },
	{ NULL, key_columns_of_guild_security_keys + 7, 1, 3, 0 },
	{ NULL, key_columns_of_guild_security_keys + 11, 2, 2, 0 },
};
const sc_relation guild_security_keys_relation = {
	"guild_security_keys", "public", "security_keys", "security_keys", fields_of_guild_security_keys, keys_of_guild_security_keys, 11, 6, 8, sizeof(struct guild_security_keys), sizeof(struct guild_security_keys_new)
};

static const sc_field fields_of_guild_config[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct guild_config, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_config, created_at), offsetof(struct guild_config_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_config, updated_at), offsetof(struct guild_config_new, updated_at) },
	{ "key", NULL, SC_TYPE_TEXT, 0, offsetof(struct guild_config, key), offsetof(struct guild_config_new, key) },
	{ "value", NULL, SC_TYPE_JSONB, 0, offsetof(struct guild_config, value), offsetof(struct guild_config_new, value) },
	{ "description", NULL, SC_TYPE_TEXT, 1, offsetof(struct guild_config, description), offsetof(struct guild_config_new, description) },
	{ "is_public", NULL, SC_TYPE_BOOL, 0, offsetof(struct guild_config, is_public), offsetof(struct guild_config_new, is_public) },
	{ "updated_by", NULL, SC_TYPE_INT8, 1, offsetof(struct guild_config, updated_by), offsetof(struct guild_config_new, updated_by) },
};
static const int16_t key_columns_of_guild_config[] = { 0, 3, 0, 7, 0 };
static const sc_key keys_of_guild_config[] = {
	{ "config_pkey", key_columns_of_guild_config + 0, 1, 0, 3 },
	{ "config_key_key", key_columns_of_guild_config + 1, 1, 0, 6 },
	{ NULL, key_columns_of_guild_config + 2, 0, 1, 0 },
	{ NULL, key_columns_of_guild_config + 3, 1, 1, 0 },
};
const sc_relation guild_config_relation = {
	"guild_config", "public", "config", "config", fields_of_guild_config, keys_of_guild_config, 8, 4, 8, sizeof(struct guild_config), sizeof(struct guild_config_new)
};

static const sc_field fields_of_guild_audit_logs[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct guild_audit_logs, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_audit_logs, created_at), offsetof(struct guild_audit_logs_new, created_at) },
	{ "user_id", NULL, SC_TYPE_INT8, 1, offsetof(struct guild_audit_logs, user_id), offsetof(struct guild_audit_logs_new, user_id) },
	{ "action", NULL, SC_TYPE_TEXT, 0, offsetof(struct guild_audit_logs, action), offsetof(struct guild_audit_logs_new, action) },
	{ "entity_type", NULL, SC_TYPE_TEXT, 0, offsetof(struct guild_audit_logs, entity_type), offsetof(struct guild_audit_logs_new, entity_type) },
	{ "entity_id", NULL, SC_TYPE_TEXT, 1, offsetof(struct guild_audit_logs, entity_id), offsetof(struct guild_audit_logs_new, entity_id) },
	{ "before", NULL, SC_TYPE_JSONB, 1, offsetof(struct guild_audit_logs, before), offsetof(struct guild_audit_logs_new, before) },
	{ "after", NULL, SC_TYPE_JSONB, 1, offsetof(struct guild_audit_logs, after), offsetof(struct guild_audit_logs_new, after) },
	{ "ip_address", NULL, SC_TYPE_TEXT, 1, offsetof(struct guild_audit_logs, ip_address), offsetof(struct guild_audit_logs_new, ip_address) },
};
static const int16_t key_columns_of_guild_audit_logs[] = { 0, 0, 2, -2, -1, 2, 1, 0, 4, 0, 4, 5, -2, -1, 4, 5, 1, 0 };
static const sc_key keys_of_guild_audit_logs[] = {
	{ "audit_logs_pkey", key_columns_of_guild_audit_logs + 0, 1, 0, 3 },
	{ NULL, key_columns_of_guild_audit_logs + 1, 0, 1, 0 },
	{ NULL, key_columns_of_guild_audit_logs + 2, 1, 2, 0 },
	{ NULL, key_columns_of_guild_audit_logs + 5, 2, 1, 0 },
	{ NULL, key_columns_of_guild_audit_logs + 8, 1, 1, 0 },
	{ NULL, key_columns_of_guild_audit_logs + 10, 2, 2, 0 },
	{ NULL, key_columns_of_guild_audit_logs + 14, 3, 1, 0 },
};
const sc_relation guild_audit_logs_relation = {
	"guild_audit_logs", "public", "audit_logs", "audit_logs", fields_of_guild_audit_logs, keys_of_guild_audit_logs, 9, 7, 0, sizeof(struct guild_audit_logs), sizeof(struct guild_audit_logs_new)
};

static const sc_field fields_of_guild_log_entries[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct guild_log_entries, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_log_entries, created_at), offsetof(struct guild_log_entries_new, created_at) },
	{ "level", &set_of_guild_log_level, SC_TYPE_ENUM, 0, offsetof(struct guild_log_entries, level), offsetof(struct guild_log_entries_new, level) },
	{ "component", NULL, SC_TYPE_TEXT, 0, offsetof(struct guild_log_entries, component), offsetof(struct guild_log_entries_new, component) },
	{ "message", NULL, SC_TYPE_TEXT, 0, offsetof(struct guild_log_entries, message), offsetof(struct guild_log_entries_new, message) },
	{ "context", NULL, SC_TYPE_JSONB, 1, offsetof(struct guild_log_entries, context), offsetof(struct guild_log_entries_new, context) },
	{ "exception", NULL, SC_TYPE_TEXT, 1, offsetof(struct guild_log_entries, exception), offsetof(struct guild_log_entries_new, exception) },
};
static const int16_t key_columns_of_guild_log_entries[] = { 0, 0, 1, 0 };
static const sc_key keys_of_guild_log_entries[] = {
	{ "log_entries_pkey", key_columns_of_guild_log_entries + 0, 1, 0, 3 },
	{ NULL, key_columns_of_guild_log_entries + 1, 0, 1, 0 },
	{ NULL, key_columns_of_guild_log_entries + 2, 1, 1, 0 },
};
const sc_relation guild_log_entries_relation = {
	"guild_log_entries", "public", "log_entries", "log_entries", fields_of_guild_log_entries, keys_of_guild_log_entries, 7, 3, 0, sizeof(struct guild_log_entries), sizeof(struct guild_log_entries_new)
};

static const sc_field fields_of_guild_guilds[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct guild_guilds, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_guilds, created_at), offsetof(struct guild_guilds_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_guilds, updated_at), offsetof(struct guild_guilds_new, updated_at) },
	{ "discord_id", NULL, SC_TYPE_INT8, 0, offsetof(struct guild_guilds, discord_id), offsetof(struct guild_guilds_new, discord_id) },
	{ "name", NULL, SC_TYPE_TEXT, 0, offsetof(struct guild_guilds, name), offsetof(struct guild_guilds_new, name) },
	{ "owner_id", NULL, SC_TYPE_INT8, 1, offsetof(struct guild_guilds, owner_id), offsetof(struct guild_guilds_new, owner_id) },
	{ "member_count", NULL, SC_TYPE_INT4, 0, offsetof(struct guild_guilds, member_count), offsetof(struct guild_guilds_new, member_count) },
	{ "settings", NULL, SC_TYPE_JSONB, 0, offsetof(struct guild_guilds, settings), offsetof(struct guild_guilds_new, settings) },
	{ "joined_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_guilds, joined_at), offsetof(struct guild_guilds_new, joined_at) },
	{ "left_at", NULL, SC_TYPE_TIMESTAMPTZ, 1, offsetof(struct guild_guilds, left_at), offsetof(struct guild_guilds_new, left_at) },
};
static const int16_t key_columns_of_guild_guilds[] = { 0, 3, 0 };
static const sc_key keys_of_guild_guilds[] = {
	{ "guilds_pkey", key_columns_of_guild_guilds + 0, 1, 0, 3 },
	{ "guilds_discord_id_key", key_columns_of_guild_guilds + 1, 1, 0, 6 },
	{ NULL, key_columns_of_guild_guilds + 2, 0, 1, 0 },
};
const sc_relation guild_guilds_relation = {
	"guild_guilds", "public", "guilds", "guilds", fields_of_guild_guilds, keys_of_guild_guilds, 10, 3, 8, sizeof(struct guild_guilds), sizeof(struct guild_guilds_new)
};

static const sc_field fields_of_guild_categories[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct guild_categories, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_categories, created_at), offsetof(struct guild_categories_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_categories, updated_at), offsetof(struct guild_categories_new, updated_at) },
	{ "name", NULL, SC_TYPE_TEXT, 0, offsetof(struct guild_categories, name), offsetof(struct guild_categories_new, name) },
	{ "position", NULL, SC_TYPE_INT4, 0, offsetof(struct guild_categories, position), offsetof(struct guild_categories_new, position) },
	{ "is_enabled", NULL, SC_TYPE_BOOL, 0, offsetof(struct guild_categories, is_enabled), offsetof(struct guild_categories_new, is_enabled) },
};
static const int16_t key_columns_of_guild_categories[] = { 0, 3, 0 };
static const sc_key keys_of_guild_categories[] = {
	{ "categories_pkey", key_columns_of_guild_categories + 0, 1, 0, 3 },
	{ "categories_name_key", key_columns_of_guild_categories + 1, 1, 0, 6 },
	{ NULL, key_columns_of_guild_categories + 2, 0, 1, 0 },
};
const sc_relation guild_categories_relation = {
	"guild_categories", "public", "categories", "categories", fields_of_guild_categories, keys_of_guild_categories, 6, 3, 8, sizeof(struct guild_categories), sizeof(struct guild_categories_new)
};

static const sc_field fields_of_guild_channels[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct guild_channels, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_channels, created_at), offsetof(struct guild_channels_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_channels, updated_at), offsetof(struct guild_channels_new, updated_at) },
	{ "category_id", NULL, SC_TYPE_INT8, 0, offsetof(struct guild_channels, category_id), offsetof(struct guild_channels_new, category_id) },
	{ "name", NULL, SC_TYPE_TEXT, 0, offsetof(struct guild_channels, name), offsetof(struct guild_channels_new, name) },
	{ "kind", &set_of_guild_channel_kind, SC_TYPE_ENUM, 0, offsetof(struct guild_channels, kind), offsetof(struct guild_channels_new, kind) },
	{ "topic", NULL, SC_TYPE_TEXT, 1, offsetof(struct guild_channels, topic), offsetof(struct guild_channels_new, topic) },
	{ "position", NULL, SC_TYPE_INT4, 0, offsetof(struct guild_channels, position), offsetof(struct guild_channels_new, position) },
	{ "is_enabled", NULL, SC_TYPE_BOOL, 0, offsetof(struct guild_channels, is_enabled), offsetof(struct guild_channels_new, is_enabled) },
};
static const int16_t key_columns_of_guild_channels[] = { 0, 3, 4, 0, 3, 4, 0 };
static const sc_key keys_of_guild_channels[] = {
	{ "channels_pkey", key_columns_of_guild_channels + 0, 1, 0, 3 },
	{ "channels_category_id_name_key", key_columns_of_guild_channels + 1, 2, 0, 6 },
	{ NULL, key_columns_of_guild_channels + 3, 0, 1, 0 },
	{ NULL, key_columns_of_guild_channels + 4, 1, 2, 0 },
};
const sc_relation guild_channels_relation = {
	"guild_channels", "public", "channels", "channels", fields_of_guild_channels, keys_of_guild_channels, 9, 4, 8, sizeof(struct guild_channels), sizeof(struct guild_channels_new)
};

static const sc_field fields_of_guild_category_mappings[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct guild_category_mappings, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_category_mappings, created_at), offsetof(struct guild_category_mappings_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_category_mappings, updated_at), offsetof(struct guild_category_mappings_new, updated_at) },
	{ "guild_id", NULL, SC_TYPE_INT8, 0, offsetof(struct guild_category_mappings, guild_id), offsetof(struct guild_category_mappings_new, guild_id) },
	{ "category_id", NULL, SC_TYPE_INT8, 0, offsetof(struct guild_category_mappings, category_id), offsetof(struct guild_category_mappings_new, category_id) },
	{ "discord_id", NULL, SC_TYPE_INT8, 0, offsetof(struct guild_category_mappings, discord_id), offsetof(struct guild_category_mappings_new, discord_id) },
};
static const int16_t key_columns_of_guild_category_mappings[] = { 0, 5, 3, 4, 0, 4, 0, 3, 4, 0 };
static const sc_key keys_of_guild_category_mappings[] = {
	{ "category_mappings_pkey", key_columns_of_guild_category_mappings + 0, 1, 0, 3 },
	{ "category_mappings_discord_id_key", key_columns_of_guild_category_mappings + 1, 1, 0, 6 },
	{ "category_mappings_guild_id_category_id_key", key_columns_of_guild_category_mappings + 2, 2, 0, 6 },
	{ NULL, key_columns_of_guild_category_mappings + 4, 0, 1, 0 },
	{ NULL, key_columns_of_guild_category_mappings + 5, 1, 1, 0 },
	{ NULL, key_columns_of_guild_category_mappings + 7, 1, 2, 0 },
};
const sc_relation guild_category_mappings_relation = {
	"guild_category_mappings", "public", "category_mappings", "category_mappings", fields_of_guild_category_mappings, keys_of_guild_category_mappings, 6, 6, 8, sizeof(struct guild_category_mappings), sizeof(struct guild_category_mappings_new)
};

static const sc_field fields_of_guild_channel_mappings[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct guild_channel_mappings, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_channel_mappings, created_at), offsetof(struct guild_channel_mappings_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_channel_mappings, updated_at), offsetof(struct guild_channel_mappings_new, updated_at) },
	{ "guild_id", NULL, SC_TYPE_INT8, 0, offsetof(struct guild_channel_mappings, guild_id), offsetof(struct guild_channel_mappings_new, guild_id) },
	{ "channel_id", NULL, SC_TYPE_INT8, 0, offsetof(struct guild_channel_mappings, channel_id), offsetof(struct guild_channel_mappings_new, channel_id) },
	{ "discord_id", NULL, SC_TYPE_INT8, 0, offsetof(struct guild_channel_mappings, discord_id), offsetof(struct guild_channel_mappings_new, discord_id) },
};
static const int16_t key_columns_of_guild_channel_mappings[] = { 0, 5, 3, 4, 0, 4, 0, 3, 4, 0 };
static const sc_key keys_of_guild_channel_mappings[] = {
	{ "channel_mappings_pkey", key_columns_of_guild_channel_mappings + 0, 1, 0, 3 },
	{ "channel_mappings_discord_id_key", key_columns_of_guild_channel_mappings + 1, 1, 0, 6 },
	{ "channel_mappings_guild_id_channel_id_key", key_columns_of_guild_channel_mappings + 2, 2, 0, 6 },
	{ NULL, key_columns_of_guild_channel_mappings + 4, 0, 1, 0 },
	{ NULL, key_columns_of_guild_channel_mappings + 5, 1, 1, 0 },
	{ NULL, key_columns_of_guild_channel_mappings + 7, 1, 2, 0 },
};
const sc_relation guild_channel_mappings_relation = {
	"guild_channel_mappings", "public", "channel_mappings", "channel_mappings", fields_of_guild_channel_mappings, keys_of_guild_channel_mappings, 6, 6, 8, sizeof(struct guild_channel_mappings), sizeof(struct guild_channel_mappings_new)
};

static const sc_field fields_of_guild_auto_thread_channels[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct guild_auto_thread_channels, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_auto_thread_channels, created_at), offsetof(struct guild_auto_thread_channels_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_auto_thread_channels, updated_at), offsetof(struct guild_auto_thread_channels_new, updated_at) },
	{ "channel_mapping_id", NULL, SC_TYPE_INT8, 0, offsetof(struct guild_auto_thread_channels, channel_mapping_id), offsetof(struct guild_auto_thread_channels_new, channel_mapping_id) },
	{ "name_pattern", NULL, SC_TYPE_TEXT, 0, offsetof(struct guild_auto_thread_channels, name_pattern), offsetof(struct guild_auto_thread_channels_new, name_pattern) },
	{ "archive_minutes", NULL, SC_TYPE_INT4, 0, offsetof(struct guild_auto_thread_channels, archive_minutes), offsetof(struct guild_auto_thread_channels_new, archive_minutes) },
	{ "is_enabled", NULL, SC_TYPE_BOOL, 0, offsetof(struct guild_auto_thread_channels, is_enabled), offsetof(struct guild_auto_thread_channels_new, is_enabled) },
};
static const int16_t key_columns_of_guild_auto_thread_channels[] = { 0, 3, 0 };
static const sc_key keys_of_guild_auto_thread_channels[] = {
	{ "auto_thread_channels_pkey", key_columns_of_guild_auto_thread_channels + 0, 1, 0, 3 },
	{ "auto_thread_channels_channel_mapping_id_key", key_columns_of_guild_auto_thread_channels + 1, 1, 0, 6 },
	{ NULL, key_columns_of_guild_auto_thread_channels + 2, 0, 1, 0 },
};
const sc_relation guild_auto_thread_channels_relation = {
	"guild_auto_thread_channels", "public", "auto_thread_channels", "auto_thread_channels", fields_of_guild_auto_thread_channels, keys_of_guild_auto_thread_channels, 7, 3, 8, sizeof(struct guild_auto_thread_channels), sizeof(struct guild_auto_thread_channels_new)
};

static const sc_field fields_of_guild_messages[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct guild_messages, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_messages, created_at), offsetof(struct guild_messages_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_messages, updated_at), offsetof(struct guild_messages_new, updated_at) },
	{ "channel_mapping_id", NULL, SC_TYPE_INT8, 0, offsetof(struct guild_messages, channel_mapping_id), offsetof(struct guild_messages_new, channel_mapping_id) },
	{ "discord_id", NULL, SC_TYPE_INT8, 0, offsetof(struct guild_messages, discord_id), offsetof(struct guild_messages_new, discord_id) },
	{ "author_id", NULL, SC_TYPE_INT8, 1, offsetof(struct guild_messages, author_id), offsetof(struct guild_messages_new, author_id) },
	{ "reply_to", NULL, SC_TYPE_INT8, 1, offsetof(struct guild_messages, reply_to), offsetof(struct guild_messages_new, reply_to) },
	{ "content", NULL, SC_TYPE_TEXT, 1, offsetof(struct guild_messages, content), offsetof(struct guild_messages_new, content) },
	{ "embeds", NULL, SC_TYPE_JSONB, 0, offsetof(struct guild_messages, embeds), offsetof(struct guild_messages_new, embeds) },
	{ "deleted_at", NULL, SC_TYPE_TIMESTAMPTZ, 1, offsetof(struct guild_messages, deleted_at), offsetof(struct guild_messages_new, deleted_at) },
};
static const int16_t key_columns_of_guild_messages[] = { 0, 4, 0, 3, -2, -1, 3, 1, 0, 5, 0, 6, 0 };
static const sc_key keys_of_guild_messages[] = {
	{ "messages_pkey", key_columns_of_guild_messages + 0, 1, 0, 3 },
	{ "messages_discord_id_key", key_columns_of_guild_messages + 1, 1, 0, 6 },
	{ NULL, key_columns_of_guild_messages + 2, 0, 1, 0 },
	{ NULL, key_columns_of_guild_messages + 3, 1, 2, 0 },
	{ NULL, key_columns_of_guild_messages + 6, 2, 1, 0 },
	{ NULL, key_columns_of_guild_messages + 9, 1, 1, 0 },
	{ NULL, key_columns_of_guild_messages + 11, 1, 1, 0 },
};
const sc_relation guild_messages_relation = {
	"guild_messages", "public", "messages", "messages", fields_of_guild_messages, keys_of_guild_messages, 10, 7, 8, sizeof(struct guild_messages), sizeof(struct guild_messages_new)
};

static const sc_field fields_of_guild_dashboards[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct guild_dashboards, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_dashboards, created_at), offsetof(struct guild_dashboards_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_dashboards, updated_at), offsetof(struct guild_dashboards_new, updated_at) },
	{ "name", NULL, SC_TYPE_TEXT, 0, offsetof(struct guild_dashboards, name), offsetof(struct guild_dashboards_new, name) },
	{ "title", NULL, SC_TYPE_TEXT, 0, offsetof(struct guild_dashboards, title), offsetof(struct guild_dashboards_new, title) },
	{ "kind", &set_of_guild_dashboard_kind, SC_TYPE_ENUM, 0, offsetof(struct guild_dashboards, kind), offsetof(struct guild_dashboards_new, kind) },
	{ "channel_id", NULL, SC_TYPE_INT8, 1, offsetof(struct guild_dashboards, channel_id), offsetof(struct guild_dashboards_new, channel_id) },
	{ "refresh_seconds", NULL, SC_TYPE_INT4, 0, offsetof(struct guild_dashboards, refresh_seconds), offsetof(struct guild_dashboards_new, refresh_seconds) },
	{ "is_enabled", NULL, SC_TYPE_BOOL, 0, offsetof(struct guild_dashboards, is_enabled), offsetof(struct guild_dashboards_new, is_enabled) },
};
static const int16_t key_columns_of_guild_dashboards[] = { 0, 3, 0, 6, 0 };
static const sc_key keys_of_guild_dashboards[] = {
	{ "dashboards_pkey", key_columns_of_guild_dashboards + 0, 1, 0, 3 },
	{ "dashboards_name_key", key_columns_of_guild_dashboards + 1, 1, 0, 6 },
	{ NULL, key_columns_of_guild_dashboards + 2, 0, 1, 0 },
	{ NULL, key_columns_of_guild_dashboards + 3, 1, 1, 0 },
};
const sc_relation guild_dashboards_relation = {
	"guild_dashboards", "public", "dashboards", "dashboards", fields_of_guild_dashboards, keys_of_guild_dashboards, 9, 4, 8, sizeof(struct guild_dashboards), sizeof(struct guild_dashboards_new)
};

static const sc_field fields_of_guild_components[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct guild_components, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_components, created_at), offsetof(struct guild_components_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_components, updated_at), offsetof(struct guild_components_new, updated_at) },
	{ "name", NULL, SC_TYPE_TEXT, 0, offsetof(struct guild_components, name), offsetof(struct guild_components_new, name) },
	{ "kind", &set_of_guild_component_kind, SC_TYPE_ENUM, 0, offsetof(struct guild_components, kind), offsetof(struct guild_components_new, kind) },
	{ "config", NULL, SC_TYPE_JSONB, 0, offsetof(struct guild_components, config), offsetof(struct guild_components_new, config) },
};
static const int16_t key_columns_of_guild_components[] = { 0, 4, 3, 0, 4, 3, 0 };
static const sc_key keys_of_guild_components[] = {
	{ "components_pkey", key_columns_of_guild_components + 0, 1, 0, 3 },
	{ "components_kind_name_key", key_columns_of_guild_components + 1, 2, 0, 6 },
	{ NULL, key_columns_of_guild_components + 3, 0, 1, 0 },
	{ NULL, key_columns_of_guild_components + 4, 1, 2, 0 },
};
const sc_relation guild_components_relation = {
	"guild_components", "public", "components", "components", fields_of_guild_components, keys_of_guild_components, 6, 4, 8, sizeof(struct guild_components), sizeof(struct guild_components_new)
};

static const sc_field fields_of_guild_component_layouts[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct guild_component_layouts, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_component_layouts, created_at), offsetof(struct guild_component_layouts_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_component_layouts, updated_at), offsetof(struct guild_component_layouts_new, updated_at) },
	{ "dashboard_id", NULL, SC_TYPE_INT8, 0, offsetof(struct guild_component_layouts, dashboard_id), offsetof(struct guild_component_layouts_new, dashboard_id) },
	{ "component_id", NULL, SC_TYPE_INT8, 0, offsetof(struct guild_component_layouts, component_id), offsetof(struct guild_component_layouts_new, component_id) },
	{ "row_number", NULL, SC_TYPE_INT2, 0, offsetof(struct guild_component_layouts, row_number), offsetof(struct guild_component_layouts_new, row_number) },
	{ "position", NULL, SC_TYPE_INT2, 0, offsetof(struct guild_component_layouts, position), offsetof(struct guild_component_layouts_new, position) },
	{ "style", NULL, SC_TYPE_JSONB, 0, offsetof(struct guild_component_layouts, style), offsetof(struct guild_component_layouts_new, style) },
};
static const int16_t key_columns_of_guild_component_layouts[] = { 0, 3, 5, 6, 0, 4, 0, 3, 5, 6, 0, 3, 5, 6, 0 };
static const sc_key keys_of_guild_component_layouts[] = {
	{ "component_layouts_pkey", key_columns_of_guild_component_layouts + 0, 1, 0, 3 },
	{ "component_layouts_dashboard_id_row_number_position_key", key_columns_of_guild_component_layouts + 1, 3, 0, 6 },
	{ NULL, key_columns_of_guild_component_layouts + 4, 0, 1, 0 },
	{ NULL, key_columns_of_guild_component_layouts + 5, 1, 1, 0 },
	{ NULL, key_columns_of_guild_component_layouts + 7, 1, 3, 0 },
	{ NULL, key_columns_of_guild_component_layouts + 11, 2, 2, 0 },
};
const sc_relation guild_component_layouts_relation = {
	"guild_component_layouts", "public", "component_layouts", "component_layouts", fields_of_guild_component_layouts, keys_of_guild_component_layouts, 8, 6, 8, sizeof(struct guild_component_layouts), sizeof(struct guild_component_layouts_new)
};

static const sc_field fields_of_guild_content_templates[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct guild_content_templates, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_content_templates, created_at), offsetof(struct guild_content_templates_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_content_templates, updated_at), offsetof(struct guild_content_templates_new, updated_at) },
	{ "name", NULL, SC_TYPE_TEXT, 0, offsetof(struct guild_content_templates, name), offsetof(struct guild_content_templates_new, name) },
	{ "locale", NULL, SC_TYPE_TEXT, 0, offsetof(struct guild_content_templates, locale), offsetof(struct guild_content_templates_new, locale) },
	{ "body", NULL, SC_TYPE_TEXT, 0, offsetof(struct guild_content_templates, body), offsetof(struct guild_content_templates_new, body) },
	{ "variables", NULL, SC_TYPE_JSONB, 0, offsetof(struct guild_content_templates, variables), offsetof(struct guild_content_templates_new, variables) },
};
static const int16_t key_columns_of_guild_content_templates[] = { 0, 3, 4, 0, 3, 4, 0 };
static const sc_key keys_of_guild_content_templates[] = {
	{ "content_templates_pkey", key_columns_of_guild_content_templates + 0, 1, 0, 3 },
	{ "content_templates_name_locale_key", key_columns_of_guild_content_templates + 1, 2, 0, 6 },
	{ NULL, key_columns_of_guild_content_templates + 3, 0, 1, 0 },
	{ NULL, key_columns_of_guild_content_templates + 4, 1, 2, 0 },
};
const sc_relation guild_content_templates_relation = {
	"guild_content_templates", "public", "content_templates", "content_templates", fields_of_guild_content_templates, keys_of_guild_content_templates, 7, 4, 8, sizeof(struct guild_content_templates), sizeof(struct guild_content_templates_new)
};

static const sc_field fields_of_guild_dashboard_messages[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct guild_dashboard_messages, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_dashboard_messages, created_at), offsetof(struct guild_dashboard_messages_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_dashboard_messages, updated_at), offsetof(struct guild_dashboard_messages_new, updated_at) },
	{ "dashboard_id", NULL, SC_TYPE_INT8, 0, offsetof(struct guild_dashboard_messages, dashboard_id), offsetof(struct guild_dashboard_messages_new, dashboard_id) },
	{ "guild_id", NULL, SC_TYPE_INT8, 0, offsetof(struct guild_dashboard_messages, guild_id), offsetof(struct guild_dashboard_messages_new, guild_id) },
	{ "message_id", NULL, SC_TYPE_INT8, 1, offsetof(struct guild_dashboard_messages, message_id), offsetof(struct guild_dashboard_messages_new, message_id) },
	{ "refreshed_at", NULL, SC_TYPE_TIMESTAMPTZ, 1, offsetof(struct guild_dashboard_messages, refreshed_at), offsetof(struct guild_dashboard_messages_new, refreshed_at) },
	{ "last_error", NULL, SC_TYPE_TEXT, 1, offsetof(struct guild_dashboard_messages, last_error), offsetof(struct guild_dashboard_messages_new, last_error) },
};
static const int16_t key_columns_of_guild_dashboard_messages[] = { 0, 5, 3, 4, 0, 4, 0, 3, 4, 0 };
static const sc_key keys_of_guild_dashboard_messages[] = {
	{ "dashboard_messages_pkey", key_columns_of_guild_dashboard_messages + 0, 1, 0, 3 },
	{ "dashboard_messages_message_id_key", key_columns_of_guild_dashboard_messages + 1, 1, 0, 6 },
	{ "dashboard_messages_dashboard_id_guild_id_key", key_columns_of_guild_dashboard_messages + 2, 2, 0, 6 },
	{ NULL, key_columns_of_guild_dashboard_messages + 4, 0, 1, 0 },
	{ NULL, key_columns_of_guild_dashboard_messages + 5, 1, 1, 0 },
	{ NULL, key_columns_of_guild_dashboard_messages + 7, 1, 2, 0 },
};
const sc_relation guild_dashboard_messages_relation = {
	"guild_dashboard_messages", "public", "dashboard_messages", "dashboard_messages", fields_of_guild_dashboard_messages, keys_of_guild_dashboard_messages, 8, 6, 8, sizeof(struct guild_dashboard_messages), sizeof(struct guild_dashboard_messages_new)
};

static const sc_field fields_of_guild_metrics[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct guild_metrics, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_metrics, created_at), offsetof(struct guild_metrics_new, created_at) },
	{ "name", NULL, SC_TYPE_TEXT, 0, offsetof(struct guild_metrics, name), offsetof(struct guild_metrics_new, name) },
	{ "kind", &set_of_guild_metric_kind, SC_TYPE_ENUM, 0, offsetof(struct guild_metrics, kind), offsetof(struct guild_metrics_new, kind) },
	{ "value", NULL, SC_TYPE_FLOAT8, 0, offsetof(struct guild_metrics, value), offsetof(struct guild_metrics_new, value) },
	{ "labels", NULL, SC_TYPE_JSONB, 0, offsetof(struct guild_metrics, labels), offsetof(struct guild_metrics_new, labels) },
};
static const int16_t key_columns_of_guild_metrics[] = { 0, 0, 2, -2, -1, 2, 1, 0 };
static const sc_key keys_of_guild_metrics[] = {
	{ "metrics_pkey", key_columns_of_guild_metrics + 0, 1, 0, 3 },
	{ NULL, key_columns_of_guild_metrics + 1, 0, 1, 0 },
	{ NULL, key_columns_of_guild_metrics + 2, 1, 2, 0 },
	{ NULL, key_columns_of_guild_metrics + 5, 2, 1, 0 },
};
const sc_relation guild_metrics_relation = {
	"guild_metrics", "public", "metrics", "metrics", fields_of_guild_metrics, keys_of_guild_metrics, 6, 4, 0, sizeof(struct guild_metrics), sizeof(struct guild_metrics_new)
};

static const sc_field fields_of_guild_alerts[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct guild_alerts, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_alerts, created_at), offsetof(struct guild_alerts_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_alerts, updated_at), offsetof(struct guild_alerts_new, updated_at) },
	{ "name", NULL, SC_TYPE_TEXT, 0, offsetof(struct guild_alerts, name), offsetof(struct guild_alerts_new, name) },
	{ "severity", &set_of_guild_alert_severity, SC_TYPE_ENUM, 0, offsetof(struct guild_alerts, severity), offsetof(struct guild_alerts_new, severity) },
	{ "status", &set_of_guild_alert_status, SC_TYPE_ENUM, 0, offsetof(struct guild_alerts, status), offsetof(struct guild_alerts_new, status) },
	{ "message", NULL, SC_TYPE_TEXT, 0, offsetof(struct guild_alerts, message), offsetof(struct guild_alerts_new, message) },
	{ "metric_id", NULL, SC_TYPE_INT8, 1, offsetof(struct guild_alerts, metric_id), offsetof(struct guild_alerts_new, metric_id) },
	{ "acknowledged_by", NULL, SC_TYPE_INT8, 1, offsetof(struct guild_alerts, acknowledged_by), offsetof(struct guild_alerts_new, acknowledged_by) },
	{ "resolved_at", NULL, SC_TYPE_TIMESTAMPTZ, 1, offsetof(struct guild_alerts, resolved_at), offsetof(struct guild_alerts_new, resolved_at) },
};
static const int16_t key_columns_of_guild_alerts[] = { 0, 0, 7, 0, 8, 0 };
static const sc_key keys_of_guild_alerts[] = {
	{ "alerts_pkey", key_columns_of_guild_alerts + 0, 1, 0, 3 },
	{ NULL, key_columns_of_guild_alerts + 1, 0, 1, 0 },
	{ NULL, key_columns_of_guild_alerts + 2, 1, 1, 0 },
	{ NULL, key_columns_of_guild_alerts + 4, 1, 1, 0 },
};
const sc_relation guild_alerts_relation = {
	"guild_alerts", "public", "alerts", "alerts", fields_of_guild_alerts, keys_of_guild_alerts, 10, 4, 8, sizeof(struct guild_alerts), sizeof(struct guild_alerts_new)
};

static const sc_field fields_of_guild_projects[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct guild_projects, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_projects, created_at), offsetof(struct guild_projects_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_projects, updated_at), offsetof(struct guild_projects_new, updated_at) },
	{ "guild_id", NULL, SC_TYPE_INT8, 0, offsetof(struct guild_projects, guild_id), offsetof(struct guild_projects_new, guild_id) },
	{ "owner_id", NULL, SC_TYPE_INT8, 1, offsetof(struct guild_projects, owner_id), offsetof(struct guild_projects_new, owner_id) },
	{ "name", NULL, SC_TYPE_TEXT, 0, offsetof(struct guild_projects, name), offsetof(struct guild_projects_new, name) },
	{ "description", NULL, SC_TYPE_TEXT, 1, offsetof(struct guild_projects, description), offsetof(struct guild_projects_new, description) },
	{ "status", &set_of_guild_project_status, SC_TYPE_ENUM, 0, offsetof(struct guild_projects, status), offsetof(struct guild_projects_new, status) },
	{ "priority", &set_of_guild_priority, SC_TYPE_ENUM, 0, offsetof(struct guild_projects, priority), offsetof(struct guild_projects_new, priority) },
	{ "starts_on", NULL, SC_TYPE_DATE, 1, offsetof(struct guild_projects, starts_on), offsetof(struct guild_projects_new, starts_on) },
	{ "due_on", NULL, SC_TYPE_DATE, 1, offsetof(struct guild_projects, due_on), offsetof(struct guild_projects_new, due_on) },
};
static const int16_t key_columns_of_guild_projects[] = { 0, 3, 5, 0, 4, 0, 3, 5, 0 };
static const sc_key keys_of_guild_projects[] = {
	{ "projects_pkey", key_columns_of_guild_projects + 0, 1, 0, 3 },
	{ "projects_guild_id_name_key", key_columns_of_guild_projects + 1, 2, 0, 6 },
	{ NULL, key_columns_of_guild_projects + 3, 0, 1, 0 },
	{ NULL, key_columns_of_guild_projects + 4, 1, 1, 0 },
	{ NULL, key_columns_of_guild_projects + 6, 1, 2, 0 },
};
const sc_relation guild_projects_relation = {
	"guild_projects", "public", "projects", "projects", fields_of_guild_projects, keys_of_guild_projects, 11, 5, 8, sizeof(struct guild_projects), sizeof(struct guild_projects_new)
};

static const sc_field fields_of_guild_project_members[] = {
	{ "project_id", NULL, SC_TYPE_INT8, 0, offsetof(struct guild_project_members, project_id), offsetof(struct guild_project_members_new, project_id) },
	{ "user_id", NULL, SC_TYPE_INT8, 0, offsetof(struct guild_project_members, user_id), offsetof(struct guild_project_members_new, user_id) },
	{ "is_lead", NULL, SC_TYPE_BOOL, 0, offsetof(struct guild_project_members, is_lead), offsetof(struct guild_project_members_new, is_lead) },
	{ "joined_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_project_members, joined_at), offsetof(struct guild_project_members_new, joined_at) },
};
static const int16_t key_columns_of_guild_project_members[] = { 0, 1, 0, 0, 1, 1, 0, 0, 1 };
static const sc_key keys_of_guild_project_members[] = {
	{ "project_members_pkey", key_columns_of_guild_project_members + 0, 2, 0, 7 },
	{ "project_members_lead_ux", key_columns_of_guild_project_members + 2, 1, 0, 34 },
	{ NULL, key_columns_of_guild_project_members + 3, 0, 2, 0 },
	{ NULL, key_columns_of_guild_project_members + 5, 1, 1, 0 },
	{ NULL, key_columns_of_guild_project_members + 7, 1, 1, 0 },
};
const sc_relation guild_project_members_relation = {
	"guild_project_members", "public", "project_members", "project_members", fields_of_guild_project_members, keys_of_guild_project_members, 4, 5, 0, sizeof(struct guild_project_members), sizeof(struct guild_project_members_new)
};

static const sc_field fields_of_guild_tasks[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct guild_tasks, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_tasks, created_at), offsetof(struct guild_tasks_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_tasks, updated_at), offsetof(struct guild_tasks_new, updated_at) },
	{ "project_id", NULL, SC_TYPE_INT8, 0, offsetof(struct guild_tasks, project_id), offsetof(struct guild_tasks_new, project_id) },
	{ "parent_id", NULL, SC_TYPE_INT8, 1, offsetof(struct guild_tasks, parent_id), offsetof(struct guild_tasks_new, parent_id) },
	{ "assignee_id", NULL, SC_TYPE_INT8, 1, offsetof(struct guild_tasks, assignee_id), offsetof(struct guild_tasks_new, assignee_id) },
	{ "title", NULL, SC_TYPE_TEXT, 0, offsetof(struct guild_tasks, title), offsetof(struct guild_tasks_new, title) },
	{ "description", NULL, SC_TYPE_TEXT, 1, offsetof(struct guild_tasks, description), offsetof(struct guild_tasks_new, description) },
	{ "status", &set_of_guild_task_status, SC_TYPE_ENUM, 0, offsetof(struct guild_tasks, status), offsetof(struct guild_tasks_new, status) },
	{ "priority", &set_of_guild_priority, SC_TYPE_ENUM, 0, offsetof(struct guild_tasks, priority), offsetof(struct guild_tasks_new, priority) },
	{ "due_at", NULL, SC_TYPE_TIMESTAMPTZ, 1, offsetof(struct guild_tasks, due_at), offsetof(struct guild_tasks_new, due_at) },
	{ "completed_at", NULL, SC_TYPE_TIMESTAMPTZ, 1, offsetof(struct guild_tasks, completed_at), offsetof(struct guild_tasks_new, completed_at) },
};
static const int16_t key_columns_of_guild_tasks[] = { 0, 0, 3, 8, -10, -1, 3, 8, -10, -1, 3, 8, 9, 0, 4, 0, 5, 0, 5, 10, 0 };
static const sc_key keys_of_guild_tasks[] = {
	{ "tasks_pkey", key_columns_of_guild_tasks + 0, 1, 0, 3 },
	{ NULL, key_columns_of_guild_tasks + 1, 0, 1, 0 },
	{ NULL, key_columns_of_guild_tasks + 2, 1, 3, 0 },
	{ NULL, key_columns_of_guild_tasks + 6, 2, 2, 0 },
	{ NULL, key_columns_of_guild_tasks + 10, 3, 1, 0 },
	{ NULL, key_columns_of_guild_tasks + 14, 1, 1, 0 },
	{ NULL, key_columns_of_guild_tasks + 16, 1, 1, 0 },
	{ NULL, key_columns_of_guild_tasks + 18, 2, 1, 0 },
};
const sc_relation guild_tasks_relation = {
	"guild_tasks", "public", "tasks", "tasks", fields_of_guild_tasks, keys_of_guild_tasks, 12, 8, 8, sizeof(struct guild_tasks), sizeof(struct guild_tasks_new)
};

static const sc_field fields_of_guild_task_comments[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct guild_task_comments, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_task_comments, created_at), offsetof(struct guild_task_comments_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct guild_task_comments, updated_at), offsetof(struct guild_task_comments_new, updated_at) },
	{ "task_id", NULL, SC_TYPE_INT8, 0, offsetof(struct guild_task_comments, task_id), offsetof(struct guild_task_comments_new, task_id) },
	{ "author_id", NULL, SC_TYPE_INT8, 1, offsetof(struct guild_task_comments, author_id), offsetof(struct guild_task_comments_new, author_id) },
	{ "body", NULL, SC_TYPE_TEXT, 0, offsetof(struct guild_task_comments, body), offsetof(struct guild_task_comments_new, body) },
};
static const int16_t key_columns_of_guild_task_comments[] = { 0, 0, 3, 1, 0, 3, 1, 0, 4, 0 };
static const sc_key keys_of_guild_task_comments[] = {
	{ "task_comments_pkey", key_columns_of_guild_task_comments + 0, 1, 0, 3 },
	{ NULL, key_columns_of_guild_task_comments + 1, 0, 1, 0 },
	{ NULL, key_columns_of_guild_task_comments + 2, 1, 2, 0 },
	{ NULL, key_columns_of_guild_task_comments + 5, 2, 1, 0 },
	{ NULL, key_columns_of_guild_task_comments + 8, 1, 1, 0 },
};
const sc_relation guild_task_comments_relation = {
	"guild_task_comments", "public", "task_comments", "task_comments", fields_of_guild_task_comments, keys_of_guild_task_comments, 6, 5, 8, sizeof(struct guild_task_comments), sizeof(struct guild_task_comments_new)
};

static const sc_column postgresql_columns_of_guild_users[] = {
	COLUMN(guild_users, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(guild_users, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_users, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_users, discord_id, "discord_id", "public.snowflake", 1, 0, 0, 0),
	COLUMN(guild_users, username, "username", "text", 0, 0, 0, 0),
	COLUMN(guild_users, email, "email", "text", 1, 0, 0, 0),
	COLUMN(guild_users, password_hash, "password_hash", "text", 1, 1, 0, 0),
	COLUMN(guild_users, is_active, "is_active", "boolean", 0, 0, 1, 0),
	COLUMN(guild_users, last_seen_at, "last_seen_at", "timestamp with time zone", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_guild_roles[] = {
	COLUMN(guild_roles, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(guild_roles, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_roles, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_roles, name, "name", "text", 0, 0, 0, 0),
	COLUMN(guild_roles, description, "description", "text", 1, 0, 0, 0),
	COLUMN(guild_roles, rank, "rank", "integer", 0, 0, 1, 0),
	COLUMN(guild_roles, is_system, "is_system", "boolean", 0, 0, 1, 0),
};

static const sc_column postgresql_columns_of_guild_permissions[] = {
	COLUMN(guild_permissions, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(guild_permissions, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_permissions, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_permissions, code, "code", "text", 0, 0, 0, 0),
	COLUMN(guild_permissions, description, "description", "text", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_guild_role_permissions[] = {
	COLUMN(guild_role_permissions, role_id, "role_id", "bigint", 0, 0, 0, 1),
	COLUMN(guild_role_permissions, permission_id, "permission_id", "bigint", 0, 0, 0, 1),
};

static const sc_column postgresql_columns_of_guild_user_roles[] = {
	COLUMN(guild_user_roles, user_id, "user_id", "bigint", 0, 0, 0, 1),
	COLUMN(guild_user_roles, role_id, "role_id", "bigint", 0, 0, 0, 1),
	COLUMN(guild_user_roles, granted_by, "granted_by", "bigint", 1, 0, 0, 0),
	COLUMN(guild_user_roles, granted_at, "granted_at", "timestamp with time zone", 0, 0, 1, 0),
};

static const sc_column postgresql_columns_of_guild_sessions[] = {
	COLUMN(guild_sessions, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(guild_sessions, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_sessions, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_sessions, user_id, "user_id", "bigint", 0, 0, 0, 0),
	COLUMN(guild_sessions, token_hash, "token_hash", "text", 0, 1, 0, 0),
	COLUMN(guild_sessions, ip_address, "ip_address", "text", 1, 0, 0, 0),
	COLUMN(guild_sessions, user_agent, "user_agent", "text", 1, 0, 0, 0),
	COLUMN(guild_sessions, expires_at, "expires_at", "timestamp with time zone", 0, 0, 0, 0),
	COLUMN(guild_sessions, revoked_at, "revoked_at", "timestamp with time zone", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_guild_rate_limits[] = {
	COLUMN(guild_rate_limits, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(guild_rate_limits, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_rate_limits, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_rate_limits, subject, "subject", "text", 0, 0, 0, 0),
	COLUMN(guild_rate_limits, endpoint, "endpoint", "text", 0, 0, 0, 0),
	COLUMN(guild_rate_limits, window_start, "window_start", "timestamp with time zone", 0, 0, 0, 0),
	COLUMN(guild_rate_limits, calls, "calls", "integer", 0, 0, 1, 0),
	COLUMN(guild_rate_limits, blocked_until, "blocked_until", "timestamp with time zone", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_guild_security_keys[] = {
	COLUMN(guild_security_keys, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(guild_security_keys, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_security_keys, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_security_keys, name, "name", "text", 0, 0, 0, 0),
	COLUMN(guild_security_keys, version, "version", "integer", 0, 0, 1, 0),
	COLUMN(guild_security_keys, kind, "kind", "public.key_kind", 0, 0, 0, 0),
	COLUMN(guild_security_keys, environment, "environment", "text", 0, 0, 1, 0),
	COLUMN(guild_security_keys, encrypted_value, "encrypted_value", "bytea", 0, 1, 0, 0),
	COLUMN(guild_security_keys, is_active, "is_active", "boolean", 0, 0, 1, 0),
	COLUMN(guild_security_keys, rotated_at, "rotated_at", "timestamp with time zone", 1, 0, 0, 0),
	COLUMN(guild_security_keys, expires_at, "expires_at", "timestamp with time zone", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_guild_config[] = {
	COLUMN(guild_config, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(guild_config, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_config, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_config, key, "key", "text", 0, 0, 0, 0),
	COLUMN(guild_config, value, "value", "jsonb", 0, 0, 0, 0),
	COLUMN(guild_config, description, "description", "text", 1, 0, 0, 0),
	COLUMN(guild_config, is_public, "is_public", "boolean", 0, 0, 1, 0),
	COLUMN(guild_config, updated_by, "updated_by", "bigint", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_guild_audit_logs[] = {
	COLUMN(guild_audit_logs, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(guild_audit_logs, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_audit_logs, user_id, "user_id", "bigint", 1, 0, 0, 0),
	COLUMN(guild_audit_logs, action, "action", "text", 0, 0, 0, 0),
	COLUMN(guild_audit_logs, entity_type, "entity_type", "text", 0, 0, 0, 0),
	COLUMN(guild_audit_logs, entity_id, "entity_id", "text", 1, 0, 0, 0),
	COLUMN(guild_audit_logs, before, "before", "jsonb", 1, 0, 0, 0),
	COLUMN(guild_audit_logs, after, "after", "jsonb", 1, 0, 0, 0),
	COLUMN(guild_audit_logs, ip_address, "ip_address", "text", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_guild_log_entries[] = {
	COLUMN(guild_log_entries, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(guild_log_entries, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_log_entries, level, "level", "public.log_level", 0, 0, 0, 0),
	COLUMN(guild_log_entries, component, "component", "text", 0, 0, 0, 0),
	COLUMN(guild_log_entries, message, "message", "text", 0, 0, 0, 0),
	COLUMN(guild_log_entries, context, "context", "jsonb", 1, 0, 0, 0),
	COLUMN(guild_log_entries, exception, "exception", "text", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_guild_guilds[] = {
	COLUMN(guild_guilds, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(guild_guilds, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_guilds, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_guilds, discord_id, "discord_id", "public.snowflake", 0, 0, 0, 0),
	COLUMN(guild_guilds, name, "name", "text", 0, 0, 0, 0),
	COLUMN(guild_guilds, owner_id, "owner_id", "public.snowflake", 1, 0, 0, 0),
	COLUMN(guild_guilds, member_count, "member_count", "integer", 0, 0, 1, 0),
	COLUMN(guild_guilds, settings, "settings", "jsonb", 0, 0, 1, 0),
	COLUMN(guild_guilds, joined_at, "joined_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_guilds, left_at, "left_at", "timestamp with time zone", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_guild_categories[] = {
	COLUMN(guild_categories, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(guild_categories, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_categories, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_categories, name, "name", "text", 0, 0, 0, 0),
	COLUMN(guild_categories, position, "position", "integer", 0, 0, 0, 0),
	COLUMN(guild_categories, is_enabled, "is_enabled", "boolean", 0, 0, 1, 0),
};

static const sc_column postgresql_columns_of_guild_channels[] = {
	COLUMN(guild_channels, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(guild_channels, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_channels, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_channels, category_id, "category_id", "bigint", 0, 0, 0, 0),
	COLUMN(guild_channels, name, "name", "text", 0, 0, 0, 0),
	COLUMN(guild_channels, kind, "kind", "public.channel_kind", 0, 0, 1, 0),
	COLUMN(guild_channels, topic, "topic", "text", 1, 0, 0, 0),
	COLUMN(guild_channels, position, "position", "integer", 0, 0, 0, 0),
	COLUMN(guild_channels, is_enabled, "is_enabled", "boolean", 0, 0, 1, 0),
};

static const sc_column postgresql_columns_of_guild_category_mappings[] = {
	COLUMN(guild_category_mappings, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(guild_category_mappings, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_category_mappings, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_category_mappings, guild_id, "guild_id", "bigint", 0, 0, 0, 0),
	COLUMN(guild_category_mappings, category_id, "category_id", "bigint", 0, 0, 0, 0),
	COLUMN(guild_category_mappings, discord_id, "discord_id", "public.snowflake", 0, 0, 0, 0),
};

static const sc_column postgresql_columns_of_guild_channel_mappings[] = {
	COLUMN(guild_channel_mappings, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(guild_channel_mappings, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_channel_mappings, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_channel_mappings, guild_id, "guild_id", "bigint", 0, 0, 0, 0),
	COLUMN(guild_channel_mappings, channel_id, "channel_id", "bigint", 0, 0, 0, 0),
	COLUMN(guild_channel_mappings, discord_id, "discord_id", "public.snowflake", 0, 0, 0, 0),
};

static const sc_column postgresql_columns_of_guild_auto_thread_channels[] = {
	COLUMN(guild_auto_thread_channels, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(guild_auto_thread_channels, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_auto_thread_channels, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_auto_thread_channels, channel_mapping_id, "channel_mapping_id", "bigint", 0, 0, 0, 0),
	COLUMN(guild_auto_thread_channels, name_pattern, "name_pattern", "text", 0, 0, 1, 0),
	COLUMN(guild_auto_thread_channels, archive_minutes, "archive_minutes", "integer", 0, 0, 1, 0),
	COLUMN(guild_auto_thread_channels, is_enabled, "is_enabled", "boolean", 0, 0, 1, 0),
};

static const sc_column postgresql_columns_of_guild_messages[] = {
	COLUMN(guild_messages, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(guild_messages, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_messages, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_messages, channel_mapping_id, "channel_mapping_id", "bigint", 0, 0, 0, 0),
	COLUMN(guild_messages, discord_id, "discord_id", "public.snowflake", 0, 0, 0, 0),
	COLUMN(guild_messages, author_id, "author_id", "bigint", 1, 0, 0, 0),
	COLUMN(guild_messages, reply_to, "reply_to", "bigint", 1, 0, 0, 0),
	COLUMN(guild_messages, content, "content", "text", 1, 0, 0, 0),
	COLUMN(guild_messages, embeds, "embeds", "jsonb", 0, 0, 1, 0),
	COLUMN(guild_messages, deleted_at, "deleted_at", "timestamp with time zone", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_guild_dashboards[] = {
	COLUMN(guild_dashboards, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(guild_dashboards, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_dashboards, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_dashboards, name, "name", "text", 0, 0, 0, 0),
	COLUMN(guild_dashboards, title, "title", "text", 0, 0, 0, 0),
	COLUMN(guild_dashboards, kind, "kind", "public.dashboard_kind", 0, 0, 0, 0),
	COLUMN(guild_dashboards, channel_id, "channel_id", "bigint", 1, 0, 0, 0),
	COLUMN(guild_dashboards, refresh_seconds, "refresh_seconds", "integer", 0, 0, 1, 0),
	COLUMN(guild_dashboards, is_enabled, "is_enabled", "boolean", 0, 0, 1, 0),
};

static const sc_column postgresql_columns_of_guild_components[] = {
	COLUMN(guild_components, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(guild_components, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_components, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_components, name, "name", "text", 0, 0, 0, 0),
	COLUMN(guild_components, kind, "kind", "public.component_kind", 0, 0, 0, 0),
	COLUMN(guild_components, config, "config", "jsonb", 0, 0, 1, 0),
};

static const sc_column postgresql_columns_of_guild_component_layouts[] = {
	COLUMN(guild_component_layouts, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(guild_component_layouts, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_component_layouts, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_component_layouts, dashboard_id, "dashboard_id", "bigint", 0, 0, 0, 0),
	COLUMN(guild_component_layouts, component_id, "component_id", "bigint", 0, 0, 0, 0),
	COLUMN(guild_component_layouts, row_number, "row_number", "smallint", 0, 0, 0, 0),
	COLUMN(guild_component_layouts, position, "position", "smallint", 0, 0, 0, 0),
	COLUMN(guild_component_layouts, style, "style", "jsonb", 0, 0, 1, 0),
};

static const sc_column postgresql_columns_of_guild_content_templates[] = {
	COLUMN(guild_content_templates, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(guild_content_templates, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_content_templates, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_content_templates, name, "name", "text", 0, 0, 0, 0),
	COLUMN(guild_content_templates, locale, "locale", "text", 0, 0, 1, 0),
	COLUMN(guild_content_templates, body, "body", "text", 0, 0, 0, 0),
	COLUMN(guild_content_templates, variables, "variables", "jsonb", 0, 0, 1, 0),
};

static const sc_column postgresql_columns_of_guild_dashboard_messages[] = {
	COLUMN(guild_dashboard_messages, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(guild_dashboard_messages, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_dashboard_messages, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_dashboard_messages, dashboard_id, "dashboard_id", "bigint", 0, 0, 0, 0),
	COLUMN(guild_dashboard_messages, guild_id, "guild_id", "bigint", 0, 0, 0, 0),
	COLUMN(guild_dashboard_messages, message_id, "message_id", "bigint", 1, 0, 0, 0),
	COLUMN(guild_dashboard_messages, refreshed_at, "refreshed_at", "timestamp with time zone", 1, 0, 0, 0),
	COLUMN(guild_dashboard_messages, last_error, "last_error", "text", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_guild_metrics[] = {
	COLUMN(guild_metrics, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(guild_metrics, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_metrics, name, "name", "text", 0, 0, 0, 0),
	COLUMN(guild_metrics, kind, "kind", "public.metric_kind", 0, 0, 1, 0),
	COLUMN(guild_metrics, value, "value", "double precision", 0, 0, 0, 0),
	COLUMN(guild_metrics, labels, "labels", "jsonb", 0, 0, 1, 0),
};

static const sc_column postgresql_columns_of_guild_alerts[] = {
	COLUMN(guild_alerts, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(guild_alerts, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_alerts, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_alerts, name, "name", "text", 0, 0, 0, 0),
	COLUMN(guild_alerts, severity, "severity", "public.alert_severity", 0, 0, 0, 0),
	COLUMN(guild_alerts, status, "status", "public.alert_status", 0, 0, 1, 0),
	COLUMN(guild_alerts, message, "message", "text", 0, 0, 0, 0),
	COLUMN(guild_alerts, metric_id, "metric_id", "bigint", 1, 0, 0, 0),
	COLUMN(guild_alerts, acknowledged_by, "acknowledged_by", "bigint", 1, 0, 0, 0),
	COLUMN(guild_alerts, resolved_at, "resolved_at", "timestamp with time zone", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_guild_projects[] = {
	COLUMN(guild_projects, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(guild_projects, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_projects, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_projects, guild_id, "guild_id", "bigint", 0, 0, 0, 0),
	COLUMN(guild_projects, owner_id, "owner_id", "bigint", 1, 0, 0, 0),
	COLUMN(guild_projects, name, "name", "text", 0, 0, 0, 0),
	COLUMN(guild_projects, description, "description", "text", 1, 0, 0, 0),
	COLUMN(guild_projects, status, "status", "public.project_status", 0, 0, 1, 0),
	COLUMN(guild_projects, priority, "priority", "public.priority", 0, 0, 1, 0),
	COLUMN(guild_projects, starts_on, "starts_on", "date", 1, 0, 0, 0),
	COLUMN(guild_projects, due_on, "due_on", "date", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_guild_project_members[] = {
	COLUMN(guild_project_members, project_id, "project_id", "bigint", 0, 0, 0, 1),
	COLUMN(guild_project_members, user_id, "user_id", "bigint", 0, 0, 0, 1),
	COLUMN(guild_project_members, is_lead, "is_lead", "boolean", 0, 0, 1, 0),
	COLUMN(guild_project_members, joined_at, "joined_at", "timestamp with time zone", 0, 0, 1, 0),
};

static const sc_column postgresql_columns_of_guild_tasks[] = {
	COLUMN(guild_tasks, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(guild_tasks, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_tasks, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_tasks, project_id, "project_id", "bigint", 0, 0, 0, 0),
	COLUMN(guild_tasks, parent_id, "parent_id", "bigint", 1, 0, 0, 0),
	COLUMN(guild_tasks, assignee_id, "assignee_id", "bigint", 1, 0, 0, 0),
	COLUMN(guild_tasks, title, "title", "text", 0, 0, 0, 0),
	COLUMN(guild_tasks, description, "description", "text", 1, 0, 0, 0),
	COLUMN(guild_tasks, status, "status", "public.task_status", 0, 0, 1, 0),
	COLUMN(guild_tasks, priority, "priority", "public.priority", 0, 0, 1, 0),
	COLUMN(guild_tasks, due_at, "due_at", "timestamp with time zone", 1, 0, 0, 0),
	COLUMN(guild_tasks, completed_at, "completed_at", "timestamp with time zone", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_guild_task_comments[] = {
	COLUMN(guild_task_comments, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(guild_task_comments, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_task_comments, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(guild_task_comments, task_id, "task_id", "bigint", 0, 0, 0, 0),
	COLUMN(guild_task_comments, author_id, "author_id", "bigint", 1, 0, 0, 0),
	COLUMN(guild_task_comments, body, "body", "text", 0, 0, 0, 0),
};

static const sc_table postgresql_tables[] = {
	{ "public", "users", postgresql_columns_of_guild_users, 9, sizeof(struct guild_users) },
	{ "public", "roles", postgresql_columns_of_guild_roles, 7, sizeof(struct guild_roles) },
	{ "public", "permissions", postgresql_columns_of_guild_permissions, 5, sizeof(struct guild_permissions) },
	{ "public", "role_permissions", postgresql_columns_of_guild_role_permissions, 2, sizeof(struct guild_role_permissions) },
	{ "public", "user_roles", postgresql_columns_of_guild_user_roles, 4, sizeof(struct guild_user_roles) },
	{ "public", "sessions", postgresql_columns_of_guild_sessions, 9, sizeof(struct guild_sessions) },
	{ "public", "rate_limits", postgresql_columns_of_guild_rate_limits, 8, sizeof(struct guild_rate_limits) },
	{ "public", "security_keys", postgresql_columns_of_guild_security_keys, 11, sizeof(struct guild_security_keys) },
	{ "public", "config", postgresql_columns_of_guild_config, 8, sizeof(struct guild_config) },
	{ "public", "audit_logs", postgresql_columns_of_guild_audit_logs, 9, sizeof(struct guild_audit_logs) },
	{ "public", "log_entries", postgresql_columns_of_guild_log_entries, 7, sizeof(struct guild_log_entries) },
	{ "public", "guilds", postgresql_columns_of_guild_guilds, 10, sizeof(struct guild_guilds) },
	{ "public", "categories", postgresql_columns_of_guild_categories, 6, sizeof(struct guild_categories) },
	{ "public", "channels", postgresql_columns_of_guild_channels, 9, sizeof(struct guild_channels) },
	{ "public", "category_mappings", postgresql_columns_of_guild_category_mappings, 6, sizeof(struct guild_category_mappings) },
	{ "public", "channel_mappings", postgresql_columns_of_guild_channel_mappings, 6, sizeof(struct guild_channel_mappings) },
	{ "public", "auto_thread_channels", postgresql_columns_of_guild_auto_thread_channels, 7, sizeof(struct guild_auto_thread_channels) },
	{ "public", "messages", postgresql_columns_of_guild_messages, 10, sizeof(struct guild_messages) },
	{ "public", "dashboards", postgresql_columns_of_guild_dashboards, 9, sizeof(struct guild_dashboards) },
	{ "public", "components", postgresql_columns_of_guild_components, 6, sizeof(struct guild_components) },
	{ "public", "component_layouts", postgresql_columns_of_guild_component_layouts, 8, sizeof(struct guild_component_layouts) },
	{ "public", "content_templates", postgresql_columns_of_guild_content_templates, 7, sizeof(struct guild_content_templates) },
	{ "public", "dashboard_messages", postgresql_columns_of_guild_dashboard_messages, 8, sizeof(struct guild_dashboard_messages) },
	{ "public", "metrics", postgresql_columns_of_guild_metrics, 6, sizeof(struct guild_metrics) },
	{ "public", "alerts", postgresql_columns_of_guild_alerts, 10, sizeof(struct guild_alerts) },
	{ "public", "projects", postgresql_columns_of_guild_projects, 11, sizeof(struct guild_projects) },
	{ "public", "project_members", postgresql_columns_of_guild_project_members, 4, sizeof(struct guild_project_members) },
	{ "public", "tasks", postgresql_columns_of_guild_tasks, 12, sizeof(struct guild_tasks) },
	{ "public", "task_comments", postgresql_columns_of_guild_task_comments, 6, sizeof(struct guild_task_comments) },
};

const sc_table guild_users_table = { "public", "users", postgresql_columns_of_guild_users, 9, sizeof(struct guild_users) };
const sc_table guild_roles_table = { "public", "roles", postgresql_columns_of_guild_roles, 7, sizeof(struct guild_roles) };
const sc_table guild_permissions_table = { "public", "permissions", postgresql_columns_of_guild_permissions, 5, sizeof(struct guild_permissions) };
const sc_table guild_role_permissions_table = { "public", "role_permissions", postgresql_columns_of_guild_role_permissions, 2, sizeof(struct guild_role_permissions) };
const sc_table guild_user_roles_table = { "public", "user_roles", postgresql_columns_of_guild_user_roles, 4, sizeof(struct guild_user_roles) };
const sc_table guild_sessions_table = { "public", "sessions", postgresql_columns_of_guild_sessions, 9, sizeof(struct guild_sessions) };
const sc_table guild_rate_limits_table = { "public", "rate_limits", postgresql_columns_of_guild_rate_limits, 8, sizeof(struct guild_rate_limits) };
const sc_table guild_security_keys_table = { "public", "security_keys", postgresql_columns_of_guild_security_keys, 11, sizeof(struct guild_security_keys) };
const sc_table guild_config_table = { "public", "config", postgresql_columns_of_guild_config, 8, sizeof(struct guild_config) };
const sc_table guild_audit_logs_table = { "public", "audit_logs", postgresql_columns_of_guild_audit_logs, 9, sizeof(struct guild_audit_logs) };
const sc_table guild_log_entries_table = { "public", "log_entries", postgresql_columns_of_guild_log_entries, 7, sizeof(struct guild_log_entries) };
const sc_table guild_guilds_table = { "public", "guilds", postgresql_columns_of_guild_guilds, 10, sizeof(struct guild_guilds) };
const sc_table guild_categories_table = { "public", "categories", postgresql_columns_of_guild_categories, 6, sizeof(struct guild_categories) };
const sc_table guild_channels_table = { "public", "channels", postgresql_columns_of_guild_channels, 9, sizeof(struct guild_channels) };
const sc_table guild_category_mappings_table = { "public", "category_mappings", postgresql_columns_of_guild_category_mappings, 6, sizeof(struct guild_category_mappings) };
const sc_table guild_channel_mappings_table = { "public", "channel_mappings", postgresql_columns_of_guild_channel_mappings, 6, sizeof(struct guild_channel_mappings) };
const sc_table guild_auto_thread_channels_table = { "public", "auto_thread_channels", postgresql_columns_of_guild_auto_thread_channels, 7, sizeof(struct guild_auto_thread_channels) };
const sc_table guild_messages_table = { "public", "messages", postgresql_columns_of_guild_messages, 10, sizeof(struct guild_messages) };
const sc_table guild_dashboards_table = { "public", "dashboards", postgresql_columns_of_guild_dashboards, 9, sizeof(struct guild_dashboards) };
const sc_table guild_components_table = { "public", "components", postgresql_columns_of_guild_components, 6, sizeof(struct guild_components) };
const sc_table guild_component_layouts_table = { "public", "component_layouts", postgresql_columns_of_guild_component_layouts, 8, sizeof(struct guild_component_layouts) };
const sc_table guild_content_templates_table = { "public", "content_templates", postgresql_columns_of_guild_content_templates, 7, sizeof(struct guild_content_templates) };
const sc_table guild_dashboard_messages_table = { "public", "dashboard_messages", postgresql_columns_of_guild_dashboard_messages, 8, sizeof(struct guild_dashboard_messages) };
const sc_table guild_metrics_table = { "public", "metrics", postgresql_columns_of_guild_metrics, 6, sizeof(struct guild_metrics) };
const sc_table guild_alerts_table = { "public", "alerts", postgresql_columns_of_guild_alerts, 10, sizeof(struct guild_alerts) };
const sc_table guild_projects_table = { "public", "projects", postgresql_columns_of_guild_projects, 11, sizeof(struct guild_projects) };
const sc_table guild_project_members_table = { "public", "project_members", postgresql_columns_of_guild_project_members, 4, sizeof(struct guild_project_members) };
const sc_table guild_tasks_table = { "public", "tasks", postgresql_columns_of_guild_tasks, 12, sizeof(struct guild_tasks) };
const sc_table guild_task_comments_table = { "public", "task_comments", postgresql_columns_of_guild_task_comments, 6, sizeof(struct guild_task_comments) };

static const sc_step postgresql_steps[] = {
	{ "role guild_app",
	  "create role guild_app login" },
	{ "role guild_app",
	  "comment on role guild_app is 'What bot and web pages connect as.'" },
	{ "role guild_monitor",
	  "create role guild_monitor" },
	{ "role guild_monitor",
	  "comment on role guild_monitor is 'Dashboards of the operators.'" },
	{ "extension pgcrypto",
	  "create extension if not exists pgcrypto cascade" },
	{ "extension \"uuid-ossp\"",
	  "create extension if not exists \"uuid-ossp\" cascade" },
	{ "enum public.key_kind",
	  "create type public.key_kind as enum ('password', 'encryption', 'signing', 'token')" },
	{ "enum public.log_level",
	  "create type public.log_level as enum ('debug', 'info', 'warning', 'error', 'critical')" },
	{ "enum public.channel_kind",
	  "create type public.channel_kind as enum ('text', 'voice', 'forum', 'announcement', 'stage')" },
	{ "enum public.dashboard_kind",
	  "create type public.dashboard_kind as enum ('welcome', 'gamehub', 'monitoring', 'project')" },
	{ "enum public.component_kind",
	  "create type public.component_kind as enum ('button', 'embed', 'message', 'modal', 'selector', 'view')" },
	{ "enum public.alert_severity",
	  "create type public.alert_severity as enum ('info', 'warning', 'critical')" },
	{ "enum public.alert_status",
	  "create type public.alert_status as enum ('open', 'acknowledged', 'resolved')" },
	{ "enum public.metric_kind",
	  "create type public.metric_kind as enum ('counter', 'gauge', 'histogram')" },
	{ "enum public.project_status",
	  "create type public.project_status as enum ('planned', 'active', 'paused', 'done', 'cancelled')" },
	{ "enum public.task_status",
	  "create type public.task_status as enum ('open', 'in_progress', 'review', 'done', 'cancelled')" },
	{ "enum public.priority",
	  "create type public.priority as enum ('low', 'medium', 'high', 'urgent')" },
	{ "domain public.snowflake",
	  "create domain public.snowflake as bigint\n"
	  "    constraint snowflake_check check (value > 0)" },
	{ "domain public.snowflake",
	  "comment on domain public.snowflake is 'Discord''s own numbers.'" },
	{ "table public.users",
	  "create table public.users (\n"
	  "    id            bigint generated always as identity not null,\n"
	  "    created_at    timestamp with time zone default now() not null,\n"
	  "    updated_at    timestamp with time zone default now() not null,\n"
	  "    discord_id    public.snowflake,\n"
	  "    username      text not null,\n"
	  "    email         text,\n"
	  "    password_hash text,\n"
	  "    is_active     boolean default true not null,\n"
	  "    last_seen_at  timestamp with time zone,\n"
	  "    constraint users_name_ck check (length(username) between 2 and 64),\n"
	  "    constraint users_email_ck check (email = lower(email) and email like '%_@_%._%'),\n"
	  "    constraint users_password_hashed_ck check (password_hash like '$%'),\n"
	  "    constraint users_sign_in_ck check (discord_id is not null or email is not null),\n"
	  "    constraint users_pkey primary key (id),\n"
	  "    constraint users_discord_id_key unique (discord_id),\n"
	  "    constraint users_username_key unique (username),\n"
	  "    constraint users_email_key unique (email)\n"
	  ")" },
	{ "table public.users",
	  "comment on column public.users.password_hash is 'bcrypt; empty for those who sign in through the chat.'" },
	{ "table public.users",
	  "comment on table public.users is 'One row per person, known by chat or by password.'" },
	{ "table public.roles",
	  "create table public.roles (\n"
	  "    id          bigint generated always as identity not null,\n"
	  "    created_at  timestamp with time zone default now() not null,\n"
	  "    updated_at  timestamp with time zone default now() not null,\n"
	  "    name        text not null,\n"
	  "    description text,\n"
	  "    rank        integer default 0 not null,\n"
	  "    is_system   boolean default false not null,\n"
	  "    constraint roles_rank_check check (rank >= 0),\n"
	  "    constraint roles_pkey primary key (id),\n"
	  "    constraint roles_name_key unique (name)\n"
	  ")" },
	{ "table public.roles",
	  "comment on table public.roles is 'A set of permissions; `rank` orders them, the highest may do most.'" },
	{ "table public.permissions",
	  "create table public.permissions (\n"
	  "    id          bigint generated always as identity not null,\n"
	  "    created_at  timestamp with time zone default now() not null,\n"
	  "    updated_at  timestamp with time zone default now() not null,\n"
	  "    code        text not null,\n"
	  "    description text,\n"
	  "    constraint permissions_code_check check (code like '%_._%'),\n"
	  "    constraint permissions_pkey primary key (id),\n"
	  "    constraint permissions_code_key unique (code)\n"
	  ")" },
	{ "table public.permissions",
	  "comment on column public.permissions.code is 'What may be done, as \"area.action\".'" },
	{ "table public.role_permissions",
	  "create table public.role_permissions (\n"
	  "    role_id       bigint not null,\n"
	  "    permission_id bigint not null,\n"
	  "    constraint role_permissions_pkey primary key (role_id, permission_id)\n"
	  ")" },
	{ "table public.user_roles",
	  "create table public.user_roles (\n"
	  "    user_id    bigint not null,\n"
	  "    role_id    bigint not null,\n"
	  "    granted_by bigint,\n"
	  "    granted_at timestamp with time zone default now() not null,\n"
	  "    constraint user_roles_pkey primary key (user_id, role_id)\n"
	  ")" },
	{ "table public.sessions",
	  "create table public.sessions (\n"
	  "    id         bigint generated always as identity not null,\n"
	  "    created_at timestamp with time zone default now() not null,\n"
	  "    updated_at timestamp with time zone default now() not null,\n"
	  "    user_id    bigint not null,\n"
	  "    token_hash text not null,\n"
	  "    ip_address text,\n"
	  "    user_agent text,\n"
	  "    expires_at timestamp with time zone not null,\n"
	  "    revoked_at timestamp with time zone,\n"
	  "    constraint sessions_check check (expires_at > created_at),\n"
	  "    constraint sessions_pkey primary key (id),\n"
	  "    constraint sessions_token_hash_key unique (token_hash)\n"
	  ")" },
	{ "table public.sessions",
	  "alter table public.sessions enable row level security" },
	{ "table public.sessions",
	  "comment on table public.sessions is 'A session of the web pages; only the token''s hash is kept.'" },
	{ "table public.rate_limits",
	  "create table public.rate_limits (\n"
	  "    id            bigint generated always as identity not null,\n"
	  "    created_at    timestamp with time zone default now() not null,\n"
	  "    updated_at    timestamp with time zone default now() not null,\n"
	  "    subject       text not null,\n"
	  "    endpoint      text not null,\n"
	  "    window_start  timestamp with time zone not null,\n"
	  "    calls         integer default 0 not null,\n"
	  "    blocked_until timestamp with time zone,\n"
	  "    constraint rate_limits_calls_check check (calls >= 0),\n"
	  "    constraint rate_limits_pkey primary key (id),\n"
	  "    constraint rate_limits_subject_endpoint_window_start_key unique (subject, endpoint, window_start)\n"
	  ")" },
	{ "table public.rate_limits",
	  "comment on table public.rate_limits is 'Calls counted in one window of time, by who calls and what.'" },
	{ "table public.security_keys",
	  "create table public.security_keys (\n"
	  "    id              bigint generated always as identity not null,\n"
	  "    created_at      timestamp with time zone default now() not null,\n"
	  "    updated_at      timestamp with time zone default now() not null,\n"
	  "    name            text not null,\n"
	  "    version         integer default 1 not null,\n"
	  "    kind            public.key_kind not null,\n"
	  "    environment     text default 'development' not null,\n"
	  "    encrypted_value bytea not null,\n"
	  "    is_active       boolean default true not null,\n"
	  "    rotated_at      timestamp with time zone,\n"
	  "    expires_at      timestamp with time zone,\n"
	  "    constraint security_keys_version_check check (version > 0),\n"
	  "    constraint security_keys_environment_check check (environment in ('development', 'testing', 'production')),\n"
	  "    constraint security_keys_pkey primary key (id),\n"
	  "    constraint security_keys_name_environment_version_key unique (name, environment, version)\n"
	  ")" },
	{ "table public.security_keys",
	  "comment on table public.security_keys is 'Credentials and keys, encrypted; a new version takes the place of the old one at rotation.'" },
	{ "table public.config",
	  "create table public.config (\n"
	  "    id          bigint generated always as identity not null,\n"
	  "    created_at  timestamp with time zone default now() not null,\n"
	  "    updated_at  timestamp with time zone default now() not null,\n"
	  "    key         text not null,\n"
	  "    value       jsonb not null,\n"
	  "    description text,\n"
	  "    is_public   boolean default false not null,\n"
	  "    updated_by  bigint,\n"
	  "    constraint config_key_check check (length(key) between 1 and 128),\n"
	  "    constraint config_pkey primary key (id),\n"
	  "    constraint config_key_key unique (key)\n"
	  ")" },
	{ "table public.config",
	  "comment on table public.config is 'Settings that can change while the program runs.'" },
	{ "table public.audit_logs",
	  "create table public.audit_logs (\n"
	  "    id          bigint generated always as identity not null,\n"
	  "    created_at  timestamp with time zone default now() not null,\n"
	  "    user_id     bigint,\n"
	  "    action      text not null,\n"
	  "    entity_type text not null,\n"
	  "    entity_id   text,\n"
	  "    before      jsonb,\n"
	  "    after       jsonb,\n"
	  "    ip_address  text,\n"
	  "    constraint audit_logs_pkey primary key (id)\n"
	  ")" },
	{ "table public.audit_logs",
	  "comment on table public.audit_logs is 'Who changed what. Rows are added, never changed.'" },
	{ "table public.log_entries",
	  "create table public.log_entries (\n"
	  "    id         bigint generated always as identity not null,\n"
	  "    created_at timestamp with time zone default now() not null,\n"
	  "    level      public.log_level not null,\n"
	  "    component  text not null,\n"
	  "    message    text not null,\n"
	  "    context    jsonb,\n"
	  "    exception  text,\n"
	  "    constraint log_entries_pkey primary key (id)\n"
	  ")" },
	{ "table public.log_entries",
	  "comment on table public.log_entries is 'What the programs report.'" },
	{ "table public.guilds",
	  "create table public.guilds (\n"
	  "    id           bigint generated always as identity not null,\n"
	  "    created_at   timestamp with time zone default now() not null,\n"
	  "    updated_at   timestamp with time zone default now() not null,\n"
	  "    discord_id   public.snowflake not null,\n"
	  "    name         text not null,\n"
	  "    owner_id     public.snowflake,\n"
	  "    member_count integer default 0 not null,\n"
	  "    settings     jsonb default '{}' not null,\n"
	  "    joined_at    timestamp with time zone default now() not null,\n"
	  "    left_at      timestamp with time zone,\n"
	  "    constraint guilds_period_ck check (left_at >= joined_at),\n"
	  "    constraint guilds_member_count_check check (member_count >= 0),\n"
	  "    constraint guilds_pkey primary key (id),\n"
	  "    constraint guilds_discord_id_key unique (discord_id)\n"
	  ")" },
	{ "table public.guilds",
	  "comment on table public.guilds is 'A guild that the bot is a member of.'" },
	{ "table public.categories",
	  "create table public.categories (\n"
	  "    id         bigint generated always as identity not null,\n"
	  "    created_at timestamp with time zone default now() not null,\n"
	  "    updated_at timestamp with time zone default now() not null,\n"
	  "    name       text not null,\n"
	  "    \"position\" integer not null,\n"
	  "    is_enabled boolean default true not null,\n"
	  "    constraint categories_position_check check (position >= 0),\n"
	  "    constraint categories_pkey primary key (id),\n"
	  "    constraint categories_name_key unique (name)\n"
	  ")" },
	{ "table public.categories",
	  "comment on table public.categories is 'The categories that the bot sets up in each guild.'" },
	{ "table public.channels",
	  "create table public.channels (\n"
	  "    id          bigint generated always as identity not null,\n"
	  "    created_at  timestamp with time zone default now() not null,\n"
	  "    updated_at  timestamp with time zone default now() not null,\n"
	  "    category_id bigint not null,\n"
	  "    name        text not null,\n"
	  "    kind        public.channel_kind default 'text' not null,\n"
	  "    topic       text,\n"
	  "    \"position\"  integer not null,\n"
	  "    is_enabled  boolean default true not null,\n"
	  "    constraint channels_position_check check (position >= 0),\n"
	  "    constraint channels_name_check check (name = lower(name)),\n"
	  "    constraint channels_pkey primary key (id),\n"
	  "    constraint channels_category_id_name_key unique (category_id, name)\n"
	  ")" },
	{ "table public.channels",
	  "comment on table public.channels is 'The channels that the bot sets up in a category.'" },
	{ "table public.category_mappings",
	  "create table public.category_mappings (\n"
	  "    id          bigint generated always as identity not null,\n"
	  "    created_at  timestamp with time zone default now() not null,\n"
	  "    updated_at  timestamp with time zone default now() not null,\n"
	  "    guild_id    bigint not null,\n"
	  "    category_id bigint not null,\n"
	  "    discord_id  public.snowflake not null,\n"
	  "    constraint category_mappings_pkey primary key (id),\n"
	  "    constraint category_mappings_discord_id_key unique (discord_id),\n"
	  "    constraint category_mappings_guild_id_category_id_key unique (guild_id, category_id)\n"
	  ")" },
	{ "table public.category_mappings",
	  "comment on table public.category_mappings is 'Which category of a guild stands for one of ours.'" },
	{ "table public.channel_mappings",
	  "create table public.channel_mappings (\n"
	  "    id         bigint generated always as identity not null,\n"
	  "    created_at timestamp with time zone default now() not null,\n"
	  "    updated_at timestamp with time zone default now() not null,\n"
	  "    guild_id   bigint not null,\n"
	  "    channel_id bigint not null,\n"
	  "    discord_id public.snowflake not null,\n"
	  "    constraint channel_mappings_pkey primary key (id),\n"
	  "    constraint channel_mappings_discord_id_key unique (discord_id),\n"
	  "    constraint channel_mappings_guild_id_channel_id_key unique (guild_id, channel_id)\n"
	  ")" },
	{ "table public.channel_mappings",
	  "comment on table public.channel_mappings is 'Which channel of a guild stands for one of ours.'" },
	{ "table public.auto_thread_channels",
	  "create table public.auto_thread_channels (\n"
	  "    id                 bigint generated always as identity not null,\n"
	  "    created_at         timestamp with time zone default now() not null,\n"
	  "    updated_at         timestamp with time zone default now() not null,\n"
	  "    channel_mapping_id bigint not null,\n"
	  "    name_pattern       text default '{author}' not null,\n"
	  "    archive_minutes    integer default 1440 not null,\n"
	  "    is_enabled         boolean default true not null,\n"
	  "    constraint auto_thread_channels_archive_minutes_check check (archive_minutes in (60, 1440, 4320, 10080)),\n"
	  "    constraint auto_thread_channels_pkey primary key (id),\n"
	  "    constraint auto_thread_channels_channel_mapping_id_key unique (channel_mapping_id)\n"
	  ")" },
	{ "table public.auto_thread_channels",
	  "comment on table public.auto_thread_channels is 'Channels in which each message gets a thread of its own.'" },
	{ "table public.messages",
	  "create table public.messages (\n"
	  "    id                 bigint generated always as identity not null,\n"
	  "    created_at         timestamp with time zone default now() not null,\n"
	  "    updated_at         timestamp with time zone default now() not null,\n"
	  "    channel_mapping_id bigint not null,\n"
	  "    discord_id         public.snowflake not null,\n"
	  "    author_id          bigint,\n"
	  "    reply_to           bigint,\n"
	  "    content            text,\n"
	  "    embeds             jsonb default '[]' not null,\n"
	  "    deleted_at         timestamp with time zone,\n"
	  "    constraint messages_pkey primary key (id),\n"
	  "    constraint messages_discord_id_key unique (discord_id)\n"
	  ")" },
	{ "table public.messages",
	  "comment on column public.messages.reply_to is 'The message this one answers.'" },
	{ "table public.messages",
	  "comment on table public.messages is 'Messages that the bot wrote or has to remember.'" },
	{ "table public.dashboards",
	  "create table public.dashboards (\n"
	  "    id              bigint generated always as identity not null,\n"
	  "    created_at      timestamp with time zone default now() not null,\n"
	  "    updated_at      timestamp with time zone default now() not null,\n"
	  "    name            text not null,\n"
	  "    title           text not null,\n"
	  "    kind            public.dashboard_kind not null,\n"
	  "    channel_id      bigint,\n"
	  "    refresh_seconds integer default 300 not null,\n"
	  "    is_enabled      boolean default true not null,\n"
	  "    constraint dashboards_refresh_seconds_check check (refresh_seconds between 10 and 86400),\n"
	  "    constraint dashboards_pkey primary key (id),\n"
	  "    constraint dashboards_name_key unique (name)\n"
	  ")" },
	{ "table public.dashboards",
	  "comment on table public.dashboards is 'What a channel shows: a message made of components.'" },
	{ "table public.components",
	  "create table public.components (\n"
	  "    id         bigint generated always as identity not null,\n"
	  "    created_at timestamp with time zone default now() not null,\n"
	  "    updated_at timestamp with time zone default now() not null,\n"
	  "    name       text not null,\n"
	  "    kind       public.component_kind not null,\n"
	  "    config     jsonb default '{}' not null,\n"
	  "    constraint components_pkey primary key (id),\n"
	  "    constraint components_kind_name_key unique (kind, name)\n"
	  ")" },
	{ "table public.components",
	  "comment on table public.components is 'A button, selector, embed ... that dashboards are made of.'" },
	{ "table public.component_layouts",
	  "create table public.component_layouts (\n"
	  "    id           bigint generated always as identity not null,\n"
	  "    created_at   timestamp with time zone default now() not null,\n"
	  "    updated_at   timestamp with time zone default now() not null,\n"
	  "    dashboard_id bigint not null,\n"
	  "    component_id bigint not null,\n"
	  "    row_number   smallint not null,\n"
	  "    \"position\"   smallint not null,\n"
	  "    style        jsonb default '{}' not null,\n"
	  "    constraint component_layouts_place_ck check (row_number between 0 and 4 and position between 0 and 4),\n"
	  "    constraint component_layouts_pkey primary key (id),\n"
	  "    constraint component_layouts_dashboard_id_row_number_position_key unique (dashboard_id, row_number, \"position\")\n"
	  ")" },
	{ "table public.component_layouts",
	  "comment on table public.component_layouts is 'Where a component stands on a dashboard.'" },
	{ "table public.content_templates",
	  "create table public.content_templates (\n"
	  "    id         bigint generated always as identity not null,\n"
	  "    created_at timestamp with time zone default now() not null,\n"
	  "    updated_at timestamp with time zone default now() not null,\n"
	  "    name       text not null,\n"
	  "    locale     text default 'en' not null,\n"
	  "    body       text not null,\n"
	  "    variables  jsonb default '[]' not null,\n"
	  "    constraint content_templates_pkey primary key (id),\n"
	  "    constraint content_templates_name_locale_key unique (name, locale)\n"
	  ")" },
	{ "table public.content_templates",
	  "comment on column public.content_templates.variables is 'Names of the places, a JSON array.'" },
	{ "table public.content_templates",
	  "comment on table public.content_templates is 'Texts with places to fill in.'" },
	{ "table public.dashboard_messages",
	  "create table public.dashboard_messages (\n"
	  "    id           bigint generated always as identity not null,\n"
	  "    created_at   timestamp with time zone default now() not null,\n"
	  "    updated_at   timestamp with time zone default now() not null,\n"
	  "    dashboard_id bigint not null,\n"
	  "    guild_id     bigint not null,\n"
	  "    message_id   bigint,\n"
	  "    refreshed_at timestamp with time zone,\n"
	  "    last_error   text,\n"
	  "    constraint dashboard_messages_pkey primary key (id),\n"
	  "    constraint dashboard_messages_message_id_key unique (message_id),\n"
	  "    constraint dashboard_messages_dashboard_id_guild_id_key unique (dashboard_id, guild_id)\n"
	  ")" },
	{ "table public.dashboard_messages",
	  "comment on table public.dashboard_messages is 'The message that shows a dashboard in one guild.'" },
	{ "table public.metrics",
	  "create table public.metrics (\n"
	  "    id         bigint generated always as identity not null,\n"
	  "    created_at timestamp with time zone default now() not null,\n"
	  "    name       text not null,\n"
	  "    kind       public.metric_kind default 'gauge' not null,\n"
	  "    value      double precision not null,\n"
	  "    labels     jsonb default '{}' not null,\n"
	  "    constraint metrics_pkey primary key (id)\n"
	  ")" },
	{ "table public.metrics",
	  "comment on table public.metrics is 'One measurement.'" },
	{ "table public.alerts",
	  "create table public.alerts (\n"
	  "    id              bigint generated always as identity not null,\n"
	  "    created_at      timestamp with time zone default now() not null,\n"
	  "    updated_at      timestamp with time zone default now() not null,\n"
	  "    name            text not null,\n"
	  "    severity        public.alert_severity not null,\n"
	  "    status          public.alert_status default 'open' not null,\n"
	  "    message         text not null,\n"
	  "    metric_id       bigint,\n"
	  "    acknowledged_by bigint,\n"
	  "    resolved_at     timestamp with time zone,\n"
	  "    constraint alerts_resolved_ck check ((status = 'resolved') = (resolved_at is not null)),\n"
	  "    constraint alerts_pkey primary key (id)\n"
	  ")" },
	{ "table public.alerts",
	  "comment on table public.alerts is 'Something that a person should look at.'" },
	{ "table public.projects",
	  "create table public.projects (\n"
	  "    id          bigint generated always as identity not null,\n"
	  "    created_at  timestamp with time zone default now() not null,\n"
	  "    updated_at  timestamp with time zone default now() not null,\n"
	  "    guild_id    bigint not null,\n"
	  "    owner_id    bigint,\n"
	  "    name        text not null,\n"
	  "    description text,\n"
	  "    status      public.project_status default 'planned' not null,\n"
	  "    priority    public.priority default 'medium' not null,\n"
	  "    starts_on   date,\n"
	  "    due_on      date,\n"
	  "    constraint projects_period_ck check (due_on >= starts_on),\n"
	  "    constraint projects_pkey primary key (id),\n"
	  "    constraint projects_guild_id_name_key unique (guild_id, name)\n"
	  ")" },
	{ "table public.project_members",
	  "create table public.project_members (\n"
	  "    project_id bigint not null,\n"
	  "    user_id    bigint not null,\n"
	  "    is_lead    boolean default false not null,\n"
	  "    joined_at  timestamp with time zone default now() not null,\n"
	  "    constraint project_members_pkey primary key (project_id, user_id)\n"
	  ")" },
	{ "table public.tasks",
	  "create table public.tasks (\n"
	  "    id           bigint generated always as identity not null,\n"
	  "    created_at   timestamp with time zone default now() not null,\n"
	  "    updated_at   timestamp with time zone default now() not null,\n"
	  "    project_id   bigint not null,\n"
	  "    parent_id    bigint,\n"
	  "    assignee_id  bigint,\n"
	  "    title        text not null,\n"
	  "    description  text,\n"
	  "    status       public.task_status default 'open' not null,\n"
	  "    priority     public.priority default 'medium' not null,\n"
	  "    due_at       timestamp with time zone,\n"
	  "    completed_at timestamp with time zone,\n"
	  "    constraint tasks_parent_ck check (parent_id <> id),\n"
	  "    constraint tasks_completed_ck check ((status = 'done') = (completed_at is not null)),\n"
	  "    constraint tasks_pkey primary key (id)\n"
	  ")" },
	{ "table public.tasks",
	  "comment on column public.tasks.parent_id is 'The task that this one is a part of.'" },
	{ "table public.task_comments",
	  "create table public.task_comments (\n"
	  "    id         bigint generated always as identity not null,\n"
	  "    created_at timestamp with time zone default now() not null,\n"
	  "    updated_at timestamp with time zone default now() not null,\n"
	  "    task_id    bigint not null,\n"
	  "    author_id  bigint,\n"
	  "    body       text not null,\n"
	  "    constraint task_comments_body_check check (length(body) > 0),\n"
	  "    constraint task_comments_pkey primary key (id)\n"
	  ")" },
	{ "index public.role_permissions.role_permissions_permission_id_idx",
	  "create index role_permissions_permission_id_idx on public.role_permissions (permission_id)" },
	{ "index public.user_roles.user_roles_role_id_idx",
	  "create index user_roles_role_id_idx on public.user_roles (role_id)" },
	{ "index public.user_roles.user_roles_granted_by_idx",
	  "create index user_roles_granted_by_idx on public.user_roles (granted_by)" },
	{ "index public.sessions.sessions_user_id_expires_at_idx",
	  "create index sessions_user_id_expires_at_idx on public.sessions (user_id, expires_at)" },
	{ "index public.rate_limits.rate_limits_window_start_idx",
	  "create index rate_limits_window_start_idx on public.rate_limits (window_start)" },
	{ "index public.security_keys.security_keys_active_ux",
	  "create unique index security_keys_active_ux on public.security_keys (name, environment) where (is_active)" },
	{ "index public.config.config_updated_by_idx",
	  "create index config_updated_by_idx on public.config (updated_by)" },
	{ "index public.audit_logs.audit_logs_user_id_created_at_idx",
	  "create index audit_logs_user_id_created_at_idx on public.audit_logs (user_id, created_at DESC)" },
	{ "index public.audit_logs.audit_logs_entity_type_entity_id_created_at_idx",
	  "create index audit_logs_entity_type_entity_id_created_at_idx on public.audit_logs (entity_type, entity_id, created_at DESC)" },
	{ "index public.log_entries.log_entries_created_at_idx",
	  "create index log_entries_created_at_idx on public.log_entries (created_at DESC)" },
	{ "index public.log_entries.log_entries_component_created_at_idx",
	  "create index log_entries_component_created_at_idx on public.log_entries (component, created_at DESC) where (level in ('error', 'critical'))" },
	{ "index public.category_mappings.category_mappings_category_id_idx",
	  "create index category_mappings_category_id_idx on public.category_mappings (category_id)" },
	{ "index public.channel_mappings.channel_mappings_channel_id_idx",
	  "create index channel_mappings_channel_id_idx on public.channel_mappings (channel_id)" },
	{ "index public.messages.messages_channel_mapping_id_created_at_idx",
	  "create index messages_channel_mapping_id_created_at_idx on public.messages (channel_mapping_id, created_at DESC)" },
	{ "index public.messages.messages_author_id_idx",
	  "create index messages_author_id_idx on public.messages (author_id)" },
	{ "index public.messages.messages_reply_to_idx",
	  "create index messages_reply_to_idx on public.messages (reply_to)" },
	{ "index public.dashboards.dashboards_channel_id_idx",
	  "create index dashboards_channel_id_idx on public.dashboards (channel_id)" },
	{ "index public.component_layouts.component_layouts_component_id_idx",
	  "create index component_layouts_component_id_idx on public.component_layouts (component_id)" },
	{ "index public.dashboard_messages.dashboard_messages_guild_id_idx",
	  "create index dashboard_messages_guild_id_idx on public.dashboard_messages (guild_id)" },
	{ "index public.metrics.metrics_name_created_at_idx",
	  "create index metrics_name_created_at_idx on public.metrics (name, created_at DESC)" },
	{ "index public.alerts.alerts_severity_created_at_idx",
	  "create index alerts_severity_created_at_idx on public.alerts (severity, created_at DESC) where (status <> 'resolved')" },
	{ "index public.alerts.alerts_metric_id_idx",
	  "create index alerts_metric_id_idx on public.alerts (metric_id)" },
	{ "index public.alerts.alerts_acknowledged_by_idx",
	  "create index alerts_acknowledged_by_idx on public.alerts (acknowledged_by)" },
	{ "index public.projects.projects_owner_id_idx",
	  "create index projects_owner_id_idx on public.projects (owner_id)" },
	{ "index public.project_members.project_members_lead_ux",
	  "create unique index project_members_lead_ux on public.project_members (project_id) where (is_lead)" },
	{ "index public.project_members.project_members_user_id_idx",
	  "create index project_members_user_id_idx on public.project_members (user_id)" },
	{ "index public.tasks.tasks_open_ix",
	  "create index tasks_open_ix on public.tasks (due_at) where (status in ('open', 'in_progress', 'review'))" },
	{ "index public.tasks.tasks_project_id_status_priority_idx",
	  "create index tasks_project_id_status_priority_idx on public.tasks (project_id, status, priority DESC)" },
	{ "index public.tasks.tasks_parent_id_idx",
	  "create index tasks_parent_id_idx on public.tasks (parent_id)" },
	{ "index public.tasks.tasks_assignee_id_due_at_idx",
	  "create index tasks_assignee_id_due_at_idx on public.tasks (assignee_id, due_at)" },
	{ "index public.task_comments.task_comments_task_id_created_at_idx",
	  "create index task_comments_task_id_created_at_idx on public.task_comments (task_id, created_at)" },
	{ "index public.task_comments.task_comments_author_id_idx",
	  "create index task_comments_author_id_idx on public.task_comments (author_id)" },
	{ "constraint public.role_permissions.role_permissions_role_id_fkey",
	  "alter table public.role_permissions\n"
	  "    add constraint role_permissions_role_id_fkey foreign key (role_id) references public.roles (id) on delete cascade" },
	{ "constraint public.role_permissions.role_permissions_permission_id_fkey",
	  "alter table public.role_permissions\n"
	  "    add constraint role_permissions_permission_id_fkey foreign key (permission_id) references public.permissions (id) on delete cascade" },
	{ "constraint public.user_roles.user_roles_user_id_fkey",
	  "alter table public.user_roles\n"
	  "    add constraint user_roles_user_id_fkey foreign key (user_id) references public.users (id) on delete cascade" },
	{ "constraint public.user_roles.user_roles_role_id_fkey",
	  "alter table public.user_roles\n"
	  "    add constraint user_roles_role_id_fkey foreign key (role_id) references public.roles (id) on delete cascade" },
	{ "constraint public.user_roles.user_roles_granted_by_fkey",
	  "alter table public.user_roles\n"
	  "    add constraint user_roles_granted_by_fkey foreign key (granted_by) references public.users (id) on delete set null" },
	{ "constraint public.sessions.sessions_user_id_fkey",
	  "alter table public.sessions\n"
	  "    add constraint sessions_user_id_fkey foreign key (user_id) references public.users (id) on delete cascade" },
	{ "constraint public.config.config_updated_by_fkey",
	  "alter table public.config\n"
	  "    add constraint config_updated_by_fkey foreign key (updated_by) references public.users (id) on delete set null" },
	{ "constraint public.audit_logs.audit_logs_user_id_fkey",
	  "alter table public.audit_logs\n"
	  "    add constraint audit_logs_user_id_fkey foreign key (user_id) references public.users (id) on delete set null" },
	{ "constraint public.channels.channels_category_id_fkey",
	  "alter table public.channels\n"
	  "    add constraint channels_category_id_fkey foreign key (category_id) references public.categories (id) on delete cascade" },
	{ "constraint public.category_mappings.category_mappings_guild_id_fkey",
	  "alter table public.category_mappings\n"
	  "    add constraint category_mappings_guild_id_fkey foreign key (guild_id) references public.guilds (id) on delete cascade" },
	{ "constraint public.category_mappings.category_mappings_category_id_fkey",
	  "alter table public.category_mappings\n"
	  "    add constraint category_mappings_category_id_fkey foreign key (category_id) references public.categories (id) on delete cascade" },
	{ "constraint public.channel_mappings.channel_mappings_guild_id_fkey",
	  "alter table public.channel_mappings\n"
	  "    add constraint channel_mappings_guild_id_fkey foreign key (guild_id) references public.guilds (id) on delete cascade" },
	{ "constraint public.channel_mappings.channel_mappings_channel_id_fkey",
	  "alter table public.channel_mappings\n"
	  "    add constraint channel_mappings_channel_id_fkey foreign key (channel_id) references public.channels (id) on delete cascade" },
	{ "constraint public.auto_thread_channels.auto_thread_channels_channel_mapping_id_fkey",
	  "alter table public.auto_thread_channels\n"
	  "    add constraint auto_thread_channels_channel_mapping_id_fkey foreign key (channel_mapping_id) references public.channel_mappings (id) on delete cascade" },
	{ "constraint public.messages.messages_channel_mapping_id_fkey",
	  "alter table public.messages\n"
	  "    add constraint messages_channel_mapping_id_fkey foreign key (channel_mapping_id) references public.channel_mappings (id) on delete cascade" },
	{ "constraint public.messages.messages_author_id_fkey",
	  "alter table public.messages\n"
	  "    add constraint messages_author_id_fkey foreign key (author_id) references public.users (id) on delete set null" },
	{ "constraint public.messages.messages_reply_to_fkey",
	  "alter table public.messages\n"
	  "    add constraint messages_reply_to_fkey foreign key (reply_to) references public.messages (id) on delete set null" },
	{ "constraint public.dashboards.dashboards_channel_id_fkey",
	  "alter table public.dashboards\n"
	  "    add constraint dashboards_channel_id_fkey foreign key (channel_id) references public.channels (id) on delete set null" },
	{ "constraint public.component_layouts.component_layouts_dashboard_id_fkey",
	  "alter table public.component_layouts\n"
	  "    add constraint component_layouts_dashboard_id_fkey foreign key (dashboard_id) references public.dashboards (id) on delete cascade" },
	{ "constraint public.component_layouts.component_layouts_component_id_fkey",
	  "alter table public.component_layouts\n"
	  "    add constraint component_layouts_component_id_fkey foreign key (component_id) references public.components (id) on delete cascade" },
	{ "constraint public.dashboard_messages.dashboard_messages_dashboard_id_fkey",
	  "alter table public.dashboard_messages\n"
	  "    add constraint dashboard_messages_dashboard_id_fkey foreign key (dashboard_id) references public.dashboards (id) on delete cascade" },
	{ "constraint public.dashboard_messages.dashboard_messages_guild_id_fkey",
	  "alter table public.dashboard_messages\n"
	  "    add constraint dashboard_messages_guild_id_fkey foreign key (guild_id) references public.guilds (id) on delete cascade" },
	{ "constraint public.dashboard_messages.dashboard_messages_message_id_fkey",
	  "alter table public.dashboard_messages\n"
	  "    add constraint dashboard_messages_message_id_fkey foreign key (message_id) references public.messages (id) on delete set null" },
	{ "constraint public.alerts.alerts_metric_id_fkey",
	  "alter table public.alerts\n"
	  "    add constraint alerts_metric_id_fkey foreign key (metric_id) references public.metrics (id) on delete set null" },
	{ "constraint public.alerts.alerts_acknowledged_by_fkey",
	  "alter table public.alerts\n"
	  "    add constraint alerts_acknowledged_by_fkey foreign key (acknowledged_by) references public.users (id) on delete set null" },
	{ "constraint public.projects.projects_guild_id_fkey",
	  "alter table public.projects\n"
	  "    add constraint projects_guild_id_fkey foreign key (guild_id) references public.guilds (id) on delete cascade" },
	{ "constraint public.projects.projects_owner_id_fkey",
	  "alter table public.projects\n"
	  "    add constraint projects_owner_id_fkey foreign key (owner_id) references public.users (id) on delete set null" },
	{ "constraint public.project_members.project_members_project_id_fkey",
	  "alter table public.project_members\n"
	  "    add constraint project_members_project_id_fkey foreign key (project_id) references public.projects (id) on delete cascade" },
	{ "constraint public.project_members.project_members_user_id_fkey",
	  "alter table public.project_members\n"
	  "    add constraint project_members_user_id_fkey foreign key (user_id) references public.users (id) on delete cascade" },
	{ "constraint public.tasks.tasks_project_id_fkey",
	  "alter table public.tasks\n"
	  "    add constraint tasks_project_id_fkey foreign key (project_id) references public.projects (id) on delete cascade" },
	{ "constraint public.tasks.tasks_parent_id_fkey",
	  "alter table public.tasks\n"
	  "    add constraint tasks_parent_id_fkey foreign key (parent_id) references public.tasks (id) on delete cascade" },
	{ "constraint public.tasks.tasks_assignee_id_fkey",
	  "alter table public.tasks\n"
	  "    add constraint tasks_assignee_id_fkey foreign key (assignee_id) references public.users (id) on delete set null" },
	{ "constraint public.task_comments.task_comments_task_id_fkey",
	  "alter table public.task_comments\n"
	  "    add constraint task_comments_task_id_fkey foreign key (task_id) references public.tasks (id) on delete cascade" },
	{ "constraint public.task_comments.task_comments_author_id_fkey",
	  "alter table public.task_comments\n"
	  "    add constraint task_comments_author_id_fkey foreign key (author_id) references public.users (id) on delete set null" },
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
	{ "view public.project_progress",
	  "create view public.project_progress as\n"
	  "select p.id, p.name, count(t.id) as tasks, count(t.completed_at) as done\n"
	  "        from projects p left join tasks t on t.project_id = p.id\n"
	  "        group by p.id, p.name" },
	{ "view public.project_progress",
	  "comment on view public.project_progress is 'How far each project is.'" },
	{ "trigger public.users.users_touch",
	  "create trigger users_touch\n"
	  "    before update on public.users\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.roles.roles_touch",
	  "create trigger roles_touch\n"
	  "    before update on public.roles\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.permissions.permissions_touch",
	  "create trigger permissions_touch\n"
	  "    before update on public.permissions\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.sessions.sessions_touch",
	  "create trigger sessions_touch\n"
	  "    before update on public.sessions\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.rate_limits.rate_limits_touch",
	  "create trigger rate_limits_touch\n"
	  "    before update on public.rate_limits\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.security_keys.security_keys_touch",
	  "create trigger security_keys_touch\n"
	  "    before update on public.security_keys\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.config.config_touch",
	  "create trigger config_touch\n"
	  "    before update on public.config\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.guilds.guilds_touch",
	  "create trigger guilds_touch\n"
	  "    before update on public.guilds\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.categories.categories_touch",
	  "create trigger categories_touch\n"
	  "    before update on public.categories\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.channels.channels_touch",
	  "create trigger channels_touch\n"
	  "    before update on public.channels\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.category_mappings.category_mappings_touch",
	  "create trigger category_mappings_touch\n"
	  "    before update on public.category_mappings\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.channel_mappings.channel_mappings_touch",
	  "create trigger channel_mappings_touch\n"
	  "    before update on public.channel_mappings\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.auto_thread_channels.auto_thread_channels_touch",
	  "create trigger auto_thread_channels_touch\n"
	  "    before update on public.auto_thread_channels\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.messages.messages_touch",
	  "create trigger messages_touch\n"
	  "    before update on public.messages\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.dashboards.dashboards_touch",
	  "create trigger dashboards_touch\n"
	  "    before update on public.dashboards\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.components.components_touch",
	  "create trigger components_touch\n"
	  "    before update on public.components\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.component_layouts.component_layouts_touch",
	  "create trigger component_layouts_touch\n"
	  "    before update on public.component_layouts\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.content_templates.content_templates_touch",
	  "create trigger content_templates_touch\n"
	  "    before update on public.content_templates\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.dashboard_messages.dashboard_messages_touch",
	  "create trigger dashboard_messages_touch\n"
	  "    before update on public.dashboard_messages\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.alerts.alerts_touch",
	  "create trigger alerts_touch\n"
	  "    before update on public.alerts\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.projects.projects_touch",
	  "create trigger projects_touch\n"
	  "    before update on public.projects\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.tasks.tasks_touch",
	  "create trigger tasks_touch\n"
	  "    before update on public.tasks\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.task_comments.task_comments_touch",
	  "create trigger task_comments_touch\n"
	  "    before update on public.task_comments\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "policy public.sessions.sessions_own",
	  "create policy sessions_own on public.sessions to guild_app\n"
	  "    using (user_id = current_setting('guild.user_id')::bigint)" },
	{ "grant public.users.guild_app",
	  "grant delete, insert, select, update on table public.users to guild_app" },
	{ "grant public.roles.guild_app",
	  "grant delete, insert, select, update on table public.roles to guild_app" },
	{ "grant public.permissions.guild_app",
	  "grant delete, insert, select, update on table public.permissions to guild_app" },
	{ "grant public.role_permissions.guild_app",
	  "grant delete, insert, select, update on table public.role_permissions to guild_app" },
	{ "grant public.user_roles.guild_app",
	  "grant delete, insert, select, update on table public.user_roles to guild_app" },
	{ "grant public.sessions.guild_app",
	  "grant delete, insert, select, update on table public.sessions to guild_app" },
	{ "grant public.rate_limits.guild_app",
	  "grant delete, insert, select, update on table public.rate_limits to guild_app" },
	{ "grant public.security_keys.guild_app",
	  "grant insert, select, update on table public.security_keys to guild_app" },
	{ "grant public.config.guild_app",
	  "grant delete, insert, select, update on table public.config to guild_app" },
	{ "grant public.audit_logs.guild_app",
	  "grant insert, select on table public.audit_logs to guild_app" },
	{ "grant public.audit_logs.guild_monitor",
	  "grant select on table public.audit_logs to guild_monitor" },
	{ "grant public.log_entries.guild_app",
	  "grant delete, insert, select on table public.log_entries to guild_app" },
	{ "grant public.log_entries.guild_monitor",
	  "grant select on table public.log_entries to guild_monitor" },
	{ "grant public.guilds.guild_app",
	  "grant delete, insert, select, update on table public.guilds to guild_app" },
	{ "grant public.categories.guild_app",
	  "grant delete, insert, select, update on table public.categories to guild_app" },
	{ "grant public.channels.guild_app",
	  "grant delete, insert, select, update on table public.channels to guild_app" },
	{ "grant public.category_mappings.guild_app",
	  "grant delete, insert, select, update on table public.category_mappings to guild_app" },
	{ "grant public.channel_mappings.guild_app",
	  "grant delete, insert, select, update on table public.channel_mappings to guild_app" },
	{ "grant public.auto_thread_channels.guild_app",
	  "grant delete, insert, select, update on table public.auto_thread_channels to guild_app" },
	{ "grant public.messages.guild_app",
	  "grant delete, insert, select, update on table public.messages to guild_app" },
	{ "grant public.dashboards.guild_app",
	  "grant delete, insert, select, update on table public.dashboards to guild_app" },
	{ "grant public.components.guild_app",
	  "grant delete, insert, select, update on table public.components to guild_app" },
	{ "grant public.component_layouts.guild_app",
	  "grant delete, insert, select, update on table public.component_layouts to guild_app" },
	{ "grant public.content_templates.guild_app",
	  "grant delete, insert, select, update on table public.content_templates to guild_app" },
	{ "grant public.dashboard_messages.guild_app",
	  "grant delete, insert, select, update on table public.dashboard_messages to guild_app" },
	{ "grant public.metrics.guild_app",
	  "grant delete, insert, select on table public.metrics to guild_app" },
	{ "grant public.metrics.guild_monitor",
	  "grant select on table public.metrics to guild_monitor" },
	{ "grant public.alerts.guild_app",
	  "grant insert, select, update on table public.alerts to guild_app" },
	{ "grant public.alerts.guild_monitor",
	  "grant select on table public.alerts to guild_monitor" },
	{ "grant public.projects.guild_app",
	  "grant delete, insert, select, update on table public.projects to guild_app" },
	{ "grant public.project_members.guild_app",
	  "grant delete, insert, select, update on table public.project_members to guild_app" },
	{ "grant public.tasks.guild_app",
	  "grant delete, insert, select, update on table public.tasks to guild_app" },
	{ "grant public.task_comments.guild_app",
	  "grant delete, insert, select, update on table public.task_comments to guild_app" },
};

static const sc_asked postgresql_asked[] = {
	{ "role guild_app",
	  "role guild_app\n  .comment What bot and web pages connect as.\n  .login yes\n",
	  "d6e0b741cb330cbe361af6867e71603ce5217ca73635a2417e9b2d3c76abbed9" },
	{ "role guild_monitor",
	  "role guild_monitor\n  .comment Dashboards of the operators.\n",
	  "632012d277df827d8ec3a868183ba146e9576159df234eacd3617c461417dbb4" },
	{ "extension pgcrypto",
	  "extension pgcrypto\n",
	  "9e75499cebb1da793c28133ceb1486a660879fa7a38950bcdce235d9340ac3d6" },
	{ "extension \"uuid-ossp\"",
	  "extension \"uuid-ossp\"\n",
	  "db90a86dd4a5a8d02c0ad24a3a54d9fb2c6ab0fba64653589388b9aa5d2dff88" },
	{ "enum public.alert_severity",
	  "enum public.alert_severity\n  label info\n  label warning\n  label critical\n",
	  "22958a5a11d6f6a53750baad8582ad117fdcb056e3cf2d08aca05195bdd7ec68" },
	{ "enum public.alert_status",
	  "enum public.alert_status\n  label open\n  label acknowledged\n  label resolved\n",
	  "5153c3d7a353929ed9b4da222dd88bc44230a48a5e6836b6e6e621ef98afb202" },
	{ "enum public.channel_kind",
	  "enum public.channel_kind\n  label text\n  label voice\n  label forum\n  label announcement\n  label stage\n",
	  "d1cdc3f059fcc312b660270ad98531709d6ba9f9e9fcdd23753a7f8d07d999b8" },
	{ "enum public.component_kind",
	  "enum public.component_kind\n  label button\n  label embed\n  label message\n  label modal\n  label selector\n  label view\n",
	  "6d42bf31bc026f424a7c9febccd8d5361e606988212065693c429891eb894d18" },
	{ "enum public.dashboard_kind",
	  "enum public.dashboard_kind\n  label welcome\n  label gamehub\n  label monitoring\n  label project\n",
	  "4a2b6eeb4fb5cd46c815566fef69f688b3e5bab6110ada1e1f326a92635ee165" },
	{ "enum public.key_kind",
	  "enum public.key_kind\n  label password\n  label encryption\n  label signing\n  label token\n",
	  "7ee32074e3d8861e4a6c5524e9fe8a323492884bf8e1c029a9ca946e3a6ab3f5" },
	{ "enum public.log_level",
	  "enum public.log_level\n  label debug\n  label info\n  label warning\n  label error\n  label critical\n",
	  "031f5901ad5c7f0d46b867ed907ed71b8e658523ec8f545b41b42bb6c785c7ad" },
	{ "enum public.metric_kind",
	  "enum public.metric_kind\n  label counter\n  label gauge\n  label histogram\n",
	  "75297328a04e51f9c148402c6e68b464c25bdb10c5306f9fb51b5b53bb2dd055" },
	{ "enum public.priority",
	  "enum public.priority\n  label low\n  label medium\n  label high\n  label urgent\n",
	  "1a10be090c29b533c548d0f100270d85ec20fda27fecf9276ef4d75026467eed" },
	{ "enum public.project_status",
	  "enum public.project_status\n  label planned\n  label active\n  label paused\n  label done\n  label cancelled\n",
	  "cee71d4c5d10d8e429ae0ff7712b90bb133bc03df0e2a4678960ac68f04bd305" },
	{ "enum public.task_status",
	  "enum public.task_status\n  label open\n  label in_progress\n  label review\n  label done\n  label cancelled\n",
	  "a03593285bb158b0af1a1a9e3ac0e86283225b2c8d69ca417ce038fd220ca11d" },
	{ "domain public.snowflake",
	  "domain public.snowflake\n  .comment Discord's own numbers.\n  .type bigint\n  constraint snowflake_check\n    .form check\n    .expr value > 0\n",
	  "1817d2099af6018972714299d752f80c2a79de5baf7737a617d065be42e911a2" },
	{ "table public.alerts",
	  "table public.alerts\n  .comment Something that a person should look at.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column name\n    .type text\n    .not_null yes\n  column severity\n    .type public.alert_severity\n    .not_null yes\n  column status\n    .type public.alert_status\n    .not_null yes\n    .default 'open'\n  column message\n    .type text\n    .not_null yes\n  column metric_id\n    .type bigint\n  column acknowledged_by\n    .type bigint\n  column resolved_at\n    .type timestamp with time zone\n  constraint alerts_acknowledged_by_fkey\n    .form foreign key\n    .columns acknowledged_by\n    .ref_table public.users\n    .ref_columns id\n    .on_delete set null\n  constraint alerts_metric_id_fkey\n    .form foreign key\n    .columns metric_id\n    .ref_table public.metrics\n    .ref_columns id\n    .on_delete set null\n  constraint alerts_pkey\n    .form primary key\n    .columns id\n  constraint alerts_resolved_ck\n    .form check\n    .expr (status = 'resolved') = (resolved_at is not null)\n  index alerts_acknowledged_by_idx\n    .elements acknowledged_by\n  index alerts_metric_id_idx\n    .elements metric_id\n  index alerts_severity_created_at_idx\n    .where status <> 'resolved'\n    .elements severity, created_at DESC\n  trigger alerts_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant guild_app\n    .privileges insert, select, update\n  grant guild_monitor\n    .privileges select\n",
	  "d51cd3dcf1a19c6b6fd1b29e3bd26258c67ad7f6140de89eed1e12004ce80769" },
	{ "table public.audit_logs",
	  "table public.audit_logs\n  .comment Who changed what. Rows are added, never changed.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column user_id\n    .type bigint\n  column action\n    .type text\n    .not_null yes\n  column entity_type\n    .type text\n    .not_null yes\n  column entity_id\n    .type text\n  column before\n    .type jsonb\n  column after\n    .type jsonb\n  column ip_address\n    .type text\n  constraint audit_logs_pkey\n    .form primary key\n    .columns id\n  constraint audit_logs_user_id_fkey\n    .form foreign key\n    .columns user_id\n    .ref_table public.users\n    .ref_columns id\n    .on_delete set null\n  index audit_logs_entity_type_entity_id_created_at_idx\n    .elements entity_type, entity_id, created_at DESC\n  index audit_logs_user_id_created_at_idx\n    .elements user_id, created_at DESC\n  grant guild_app\n    .privileges insert, select\n  grant guild_monitor\n    .privileges select\n",
	  "bfa6c95c2cda45a6d60ef78b643bfe68bcf8e095b7cc0981a50833d4c517e184" },
	{ "table public.auto_thread_channels",
	  "table public.auto_thread_channels\n  .comment Channels in which each message gets a thread of its own.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column channel_mapping_id\n    .type bigint\n    .not_null yes\n  column name_pattern\n    .type text\n    .not_null yes\n    .default '{author}'\n  column archive_minutes\n    .type integer\n    .not_null yes\n    .default 1440\n  column is_enabled\n    .type boolean\n    .not_null yes\n    .default true\n  constraint auto_thread_channels_archive_minutes_check\n    .form check\n    .expr archive_minutes in (60, 1440, 4320, 10080)\n  constraint auto_thread_channels_channel_mapping_id_fkey\n    .form foreign key\n    .columns channel_mapping_id\n    .ref_table public.channel_mappings\n    .ref_columns id\n    .on_delete cascade\n  constraint auto_thread_channels_channel_mapping_id_key\n    .form unique\n    .columns channel_mapping_id\n  constraint auto_thread_channels_pkey\n    .form primary key\n    .columns id\n  trigger auto_thread_channels_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant guild_app\n    .privileges delete, insert, select, update\n",
	  "e9225f10213880041243a686f88c33df76d5f19f0e4e0204e8c141261b0c8e2b" },
	{ "table public.categories",
	  "table public.categories\n  .comment The categories that the bot sets up in each guild.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column name\n    .type text\n    .not_null yes\n  column \"position\"\n    .type integer\n    .not_null yes\n  column is_enabled\n    .type boolean\n    .not_null yes\n    .default true\n  constraint categories_name_key\n    .form unique\n    .columns name\n  constraint categories_pkey\n    .form primary key\n    .columns id\n  constraint categories_position_check\n    .form check\n    .expr position >= 0\n  trigger categories_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant guild_app\n    .privileges delete, insert, select, update\n",
	  "0a093ac5646ad7dd85ad33bf509a5d995f4f2c36cb9418bb785375a24ea57094" },
	{ "table public.category_mappings",
	  "table public.category_mappings\n  .comment Which category of a guild stands for one of ours.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column guild_id\n    .type bigint\n    .not_null yes\n  column category_id\n    .type bigint\n    .not_null yes\n  column discord_id\n    .type public.snowflake\n    .not_null yes\n  constraint category_mappings_category_id_fkey\n    .form foreign key\n    .columns category_id\n    .ref_table public.categories\n    .ref_columns id\n    .on_delete cascade\n  constraint category_mappings_discord_id_key\n    .form unique\n    .columns discord_id\n  constraint category_mappings_guild_id_category_id_key\n    .form unique\n    .columns guild_id, category_id\n  constraint category_mappings_guild_id_fkey\n    .form foreign key\n    .columns guild_id\n    .ref_table public.guilds\n    .ref_columns id\n    .on_delete cascade\n  constraint category_mappings_pkey\n    .form primary key\n    .columns id\n  index category_mappings_category_id_idx\n    .elements category_id\n  trigger category_mappings_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant guild_app\n    .privileges delete, insert, select, update\n",
	  "d12372c13850d699649b79d277e8e1e21847a88b43dfb1bb3b34ed909c895bfc" },
	{ "table public.channel_mappings",
	  "table public.channel_mappings\n  .comment Which channel of a guild stands for one of ours.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column guild_id\n    .type bigint\n    .not_null yes\n  column channel_id\n    .type bigint\n    .not_null yes\n  column discord_id\n    .type public.snowflake\n    .not_null yes\n  constraint channel_mappings_channel_id_fkey\n    .form foreign key\n    .columns channel_id\n    .ref_table public.channels\n    .ref_columns id\n    .on_delete cascade\n  constraint channel_mappings_discord_id_key\n    .form unique\n    .columns discord_id\n  constraint channel_mappings_guild_id_channel_id_key\n    .form unique\n    .columns guild_id, channel_id\n  constraint channel_mappings_guild_id_fkey\n    .form foreign key\n    .columns guild_id\n    .ref_table public.guilds\n    .ref_columns id\n    .on_delete cascade\n  constraint channel_mappings_pkey\n    .form primary key\n    .columns id\n  index channel_mappings_channel_id_idx\n    .elements channel_id\n  trigger channel_mappings_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant guild_app\n    .privileges delete, insert, select, update\n",
	  "79169e40dbd2f0dce57baca18ca57a2505f5a3b6fefe503ced3ae653cf734449" },
	{ "table public.channels",
	  "table public.channels\n  .comment The channels that the bot sets up in a category.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column category_id\n    .type bigint\n    .not_null yes\n  column name\n    .type text\n    .not_null yes\n  column kind\n    .type public.channel_kind\n    .not_null yes\n    .default 'text'\n  column topic\n    .type text\n  column \"position\"\n    .type integer\n    .not_null yes\n  column is_enabled\n    .type boolean\n    .not_null yes\n    .default true\n  constraint channels_category_id_fkey\n    .form foreign key\n    .columns category_id\n    .ref_table public.categories\n    .ref_columns id\n    .on_delete cascade\n  constraint channels_category_id_name_key\n    .form unique\n    .columns category_id, name\n  constraint channels_name_check\n    .form check\n    .expr name = lower(name)\n  constraint channels_pkey\n    .form primary key\n    .columns id\n  constraint channels_position_check\n    .form check\n    .expr position >= 0\n  trigger channels_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant guild_app\n    .privileges delete, insert, select, update\n",
	  "d1ef3edb73129803a0259af0389493784292d4f01571f3f0726c0c7d3963bb55" },
	{ "table public.component_layouts",
	  "table public.component_layouts\n  .comment Where a component stands on a dashboard.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column dashboard_id\n    .type bigint\n    .not_null yes\n  column component_id\n    .type bigint\n    .not_null yes\n  column row_number\n    .type smallint\n    .not_null yes\n  column \"position\"\n    .type smallint\n    .not_null yes\n  column style\n    .type jsonb\n    .not_null yes\n    .default '{}'\n  constraint component_layouts_component_id_fkey\n    .form foreign key\n    .columns component_id\n    .ref_table public.components\n    .ref_columns id\n    .on_delete cascade\n  constraint component_layouts_dashboard_id_fkey\n    .form foreign key\n    .columns dashboard_id\n    .ref_table public.dashboards\n    .ref_columns id\n    .on_delete cascade\n  constraint component_layouts_dashboard_id_row_number_position_key\n    .form unique\n    .columns dashboard_id, row_number, \"position\"\n  constraint component_layouts_pkey\n    .form primary key\n    .columns id\n  constraint component_layouts_place_ck\n    .form check\n    .expr row_number between 0 and 4 and position between 0 and 4\n  index component_layouts_component_id_idx\n    .elements component_id\n  trigger component_layouts_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant guild_app\n    .privileges delete, insert, select, update\n",
	  "8a04751d9aca8bdf5907ac69eb1f2fd3aee7148f37ac607f075a3990749c9d72" },
	{ "table public.components",
	  "table public.components\n  .comment A button, selector, embed ... that dashboards are made of.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column name\n    .type text\n    .not_null yes\n  column kind\n    .type public.component_kind\n    .not_null yes\n  column config\n    .type jsonb\n    .not_null yes\n    .default '{}'\n  constraint components_kind_name_key\n    .form unique\n    .columns kind, name\n  constraint components_pkey\n    .form primary key\n    .columns id\n  trigger components_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant guild_app\n    .privileges delete, insert, select, update\n",
	  "6ad3da94b3cf6da2ee2e2e53548f78c5a20de3f06839872e657bc887083fc20c" },
	{ "table public.config",
	  "table public.config\n  .comment Settings that can change while the program runs.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column key\n    .type text\n    .not_null yes\n  column value\n    .type jsonb\n    .not_null yes\n  column description\n    .type text\n  column is_public\n    .type boolean\n    .not_null yes\n    .default false\n  column updated_by\n    .type bigint\n  constraint config_key_check\n    .form check\n    .expr length(key) between 1 and 128\n  constraint config_key_key\n    .form unique\n    .columns key\n  constraint config_pkey\n    .form primary key\n    .columns id\n  constraint config_updated_by_fkey\n    .form foreign key\n    .columns updated_by\n    .ref_table public.users\n    .ref_columns id\n    .on_delete set null\n  index config_updated_by_idx\n    .elements updated_by\n  trigger config_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant guild_app\n    .privileges delete, insert, select, update\n",
	  "5236ed8b26e339c5bbfcbebba9e36da7bba83d885559dd5a258faa53f8e83a2d" },
	{ "table public.content_templates",
	  "table public.content_templates\n  .comment Texts with places to fill in.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column name\n    .type text\n    .not_null yes\n  column locale\n    .type text\n    .not_null yes\n    .default 'en'\n  column body\n    .type text\n    .not_null yes\n  column variables\n    .comment Names of the places, a JSON array.\n    .type jsonb\n    .not_null yes\n    .default '[]'\n  constraint content_templates_name_locale_key\n    .form unique\n    .columns name, locale\n  constraint content_templates_pkey\n    .form primary key\n    .columns id\n  trigger content_templates_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant guild_app\n    .privileges delete, insert, select, update\n",
	  "92040c72d8cbf37ea54a6e946ad8b7458aa008dacc7792b7726d25f0fa09601d" },
	{ "table public.dashboard_messages",
	  "table public.dashboard_messages\n  .comment The message that shows a dashboard in one guild.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column dashboard_id\n    .type bigint\n    .not_null yes\n  column guild_id\n    .type bigint\n    .not_null yes\n  column message_id\n    .type bigint\n  column refreshed_at\n    .type timestamp with time zone\n  column last_error\n    .type text\n  constraint dashboard_messages_dashboard_id_fkey\n    .form foreign key\n    .columns dashboard_id\n    .ref_table public.dashboards\n    .ref_columns id\n    .on_delete cascade\n  constraint dashboard_messages_dashboard_id_guild_id_key\n    .form unique\n    .columns dashboard_id, guild_id\n  constraint dashboard_messages_guild_id_fkey\n    .form foreign key\n    .columns guild_id\n    .ref_table public.guilds\n    .ref_columns id\n    .on_delete cascade\n  constraint dashboard_messages_message_id_fkey\n    .form foreign key\n    .columns message_id\n    .ref_table public.messages\n    .ref_columns id\n    .on_delete set null\n  constraint dashboard_messages_message_id_key\n    .form unique\n    .columns message_id\n  constraint dashboard_messages_pkey\n    .form primary key\n    .columns id\n  index dashboard_messages_guild_id_idx\n    .elements guild_id\n  trigger dashboard_messages_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant guild_app\n    .privileges delete, insert, select, update\n",
	  "9addcc1ef848d9a257d07c356b0157ef78e443ded3507ed0e1cc0c5459e64330" },
	{ "table public.dashboards",
	  "table public.dashboards\n  .comment What a channel shows: a message made of components.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column name\n    .type text\n    .not_null yes\n  column title\n    .type text\n    .not_null yes\n  column kind\n    .type public.dashboard_kind\n    .not_null yes\n  column channel_id\n    .type bigint\n  column refresh_seconds\n    .type integer\n    .not_null yes\n    .default 300\n  column is_enabled\n    .type boolean\n    .not_null yes\n    .default true\n  constraint dashboards_channel_id_fkey\n    .form foreign key\n    .columns channel_id\n    .ref_table public.channels\n    .ref_columns id\n    .on_delete set null\n  constraint dashboards_name_key\n    .form unique\n    .columns name\n  constraint dashboards_pkey\n    .form primary key\n    .columns id\n  constraint dashboards_refresh_seconds_check\n    .form check\n    .expr refresh_seconds between 10 and 86400\n  index dashboards_channel_id_idx\n    .elements channel_id\n  trigger dashboards_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant guild_app\n    .privileges delete, insert, select, update\n",
	  "38d381859e53be8c24c9fb8fe8c36017b1e49c6eac9ff05c7e0e2dd2a952d94a" },
	{ "table public.guilds",
	  "table public.guilds\n  .comment A guild that the bot is a member of.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column discord_id\n    .type public.snowflake\n    .not_null yes\n  column name\n    .type text\n    .not_null yes\n  column owner_id\n    .type public.snowflake\n  column member_count\n    .type integer\n    .not_null yes\n    .default 0\n  column settings\n    .type jsonb\n    .not_null yes\n    .default '{}'\n  column joined_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column left_at\n    .type timestamp with time zone\n  constraint guilds_discord_id_key\n    .form unique\n    .columns discord_id\n  constraint guilds_member_count_check\n    .form check\n    .expr member_count >= 0\n  constraint guilds_period_ck\n    .form check\n    .expr left_at >= joined_at\n  constraint guilds_pkey\n    .form primary key\n    .columns id\n  trigger guilds_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant guild_app\n    .privileges delete, insert, select, update\n",
	  "25e5e21cf9092a670e8caad898eea1cf7d3d9071f050cf0ddb3ac68bc66f33c7" },
	{ "table public.log_entries",
	  "table public.log_entries\n  .comment What the programs report.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column level\n    .type public.log_level\n    .not_null yes\n  column component\n    .type text\n    .not_null yes\n  column message\n    .type text\n    .not_null yes\n  column context\n    .type jsonb\n  column exception\n    .type text\n  constraint log_entries_pkey\n    .form primary key\n    .columns id\n  index log_entries_component_created_at_idx\n    .where level in ('error', 'critical')\n    .elements component, created_at DESC\n  index log_entries_created_at_idx\n    .elements created_at DESC\n  grant guild_app\n    .privileges delete, insert, select\n  grant guild_monitor\n    .privileges select\n",
	  "5107d601fa8a653eb7390d66a0e9e9c7c98569b85773a7c9ba5700f08241a177" },
	{ "table public.messages",
	  "table public.messages\n  .comment Messages that the bot wrote or has to remember.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column channel_mapping_id\n    .type bigint\n    .not_null yes\n  column discord_id\n    .type public.snowflake\n    .not_null yes\n  column author_id\n    .type bigint\n  column reply_to\n    .comment The message this one answers.\n    .type bigint\n  column content\n    .type text\n  column embeds\n    .type jsonb\n    .not_null yes\n    .default '[]'\n  column deleted_at\n    .type timestamp with time zone\n  constraint messages_author_id_fkey\n    .form foreign key\n    .columns author_id\n    .ref_table public.users\n    .ref_columns id\n    .on_delete set null\n  constraint messages_channel_mapping_id_fkey\n    .form foreign key\n    .columns channel_mapping_id\n    .ref_table public.channel_mappings\n    .ref_columns id\n    .on_delete cascade\n  constraint messages_discord_id_key\n    .form unique\n    .columns discord_id\n  constraint messages_pkey\n    .form primary key\n    .columns id\n  constraint messages_reply_to_fkey\n    .form foreign key\n    .columns reply_to\n    .ref_table public.messages\n    .ref_columns id\n    .on_delete set null\n  index messages_author_id_idx\n    .elements author_id\n  index messages_channel_mapping_id_created_at_idx\n    .elements channel_mapping_id, created_at DESC\n  index messages_reply_to_idx\n    .elements reply_to\n  trigger messages_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant guild_app\n    .privileges delete, insert, select, update\n",
	  "39d2866c682f3e84e0ceaef5214ff99bc5926187d053cdab23c86ac752be6797" },
	{ "table public.metrics",
	  "table public.metrics\n  .comment One measurement.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column name\n    .type text\n    .not_null yes\n  column kind\n    .type public.metric_kind\n    .not_null yes\n    .default 'gauge'\n  column value\n    .type double precision\n    .not_null yes\n  column labels\n    .type jsonb\n    .not_null yes\n    .default '{}'\n  constraint metrics_pkey\n    .form primary key\n    .columns id\n  index metrics_name_created_at_idx\n    .elements name, created_at DESC\n  grant guild_app\n    .privileges delete, insert, select\n  grant guild_monitor\n    .privileges select\n",
	  "accb381d442bf7a1ab3b3b708369f965a625477b026e91db456352d0a263b35b" },
	{ "table public.permissions",
	  "table public.permissions\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column code\n    .comment What may be done, as \"area.action\".\n    .type text\n    .not_null yes\n  column description\n    .type text\n  constraint permissions_code_check\n    .form check\n    .expr code like '%_._%'\n  constraint permissions_code_key\n    .form unique\n    .columns code\n  constraint permissions_pkey\n    .form primary key\n    .columns id\n  trigger permissions_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant guild_app\n    .privileges delete, insert, select, update\n",
	  "881fb1ae4afe1d95593c6c4bb8d6daee965ce66810a7d1685045d750ffe9b5ec" },
	{ "table public.project_members",
	  "table public.project_members\n  column project_id\n    .type bigint\n    .not_null yes\n  column user_id\n    .type bigint\n    .not_null yes\n  column is_lead\n    .type boolean\n    .not_null yes\n    .default false\n  column joined_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  constraint project_members_pkey\n    .form primary key\n    .columns project_id, user_id\n  constraint project_members_project_id_fkey\n    .form foreign key\n    .columns project_id\n    .ref_table public.projects\n    .ref_columns id\n    .on_delete cascade\n  constraint project_members_user_id_fkey\n    .form foreign key\n    .columns user_id\n    .ref_table public.users\n    .ref_columns id\n    .on_delete cascade\n  index project_members_lead_ux\n    .where is_lead\n    .elements project_id\n    .unique yes\n  index project_members_user_id_idx\n    .elements user_id\n  grant guild_app\n    .privileges delete, insert, select, update\n",
	  "ee21245582a6ce293ab76510fc66f786f9a2e788043a654cd210b742fb27a00d" },
	{ "table public.projects",
	  "table public.projects\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column guild_id\n    .type bigint\n    .not_null yes\n  column owner_id\n    .type bigint\n  column name\n    .type text\n    .not_null yes\n  column description\n    .type text\n  column status\n    .type public.project_status\n    .not_null yes\n    .default 'planned'\n  column priority\n    .type public.priority\n    .not_null yes\n    .default 'medium'\n  column starts_on\n    .type date\n  column due_on\n    .type date\n  constraint projects_guild_id_fkey\n    .form foreign key\n    .columns guild_id\n    .ref_table public.guilds\n    .ref_columns id\n    .on_delete cascade\n  constraint projects_guild_id_name_key\n    .form unique\n    .columns guild_id, name\n  constraint projects_owner_id_fkey\n    .form foreign key\n    .columns owner_id\n    .ref_table public.users\n    .ref_columns id\n    .on_delete set null\n  constraint projects_period_ck\n    .form check\n    .expr due_on >= starts_on\n  constraint projects_pkey\n    .form primary key\n    .columns id\n  index projects_owner_id_idx\n    .elements owner_id\n  trigger projects_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant guild_app\n    .privileges delete, insert, select, update\n",
	  "be46717ef809431e569a7a6b372ec011ef4a706712fcc1e401e2d3264cb2c024" },
	{ "table public.rate_limits",
	  "table public.rate_limits\n  .comment Calls counted in one window of time, by who calls and what.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column subject\n    .type text\n    .not_null yes\n  column endpoint\n    .type text\n    .not_null yes\n  column window_start\n    .type timestamp with time zone\n    .not_null yes\n  column calls\n    .type integer\n    .not_null yes\n    .default 0\n  column blocked_until\n    .type timestamp with time zone\n  constraint rate_limits_calls_check\n    .form check\n    .expr calls >= 0\n  constraint rate_limits_pkey\n    .form primary key\n    .columns id\n  constraint rate_limits_subject_endpoint_window_start_key\n    .form unique\n    .columns subject, endpoint, window_start\n  index rate_limits_window_start_idx\n    .elements window_start\n  trigger rate_limits_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant guild_app\n    .privileges delete, insert, select, update\n",
	  "903101a62394990af5e40e147ac8d1bec1c9f40f627ec583381b60fcbe0d521e" },
	{ "table public.role_permissions",
	  "table public.role_permissions\n  column role_id\n    .type bigint\n    .not_null yes\n  column permission_id\n    .type bigint\n    .not_null yes\n  constraint role_permissions_permission_id_fkey\n    .form foreign key\n    .columns permission_id\n    .ref_table public.permissions\n    .ref_columns id\n    .on_delete cascade\n  constraint role_permissions_pkey\n    .form primary key\n    .columns role_id, permission_id\n  constraint role_permissions_role_id_fkey\n    .form foreign key\n    .columns role_id\n    .ref_table public.roles\n    .ref_columns id\n    .on_delete cascade\n  index role_permissions_permission_id_idx\n    .elements permission_id\n  grant guild_app\n    .privileges delete, insert, select, update\n",
	  "e0e6816ef2389b4118561e4ce5db891bb5b130cce32ee9dd97d9b6141f78d881" },
	{ "table public.roles",
	  "table public.roles\n  .comment A set of permissions; `rank` orders them, the highest may do most.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column name\n    .type text\n    .not_null yes\n  column description\n    .type text\n  column rank\n    .type integer\n    .not_null yes\n    .default 0\n  column is_system\n    .type boolean\n    .not_null yes\n    .default false\n  constraint roles_name_key\n    .form unique\n    .columns name\n  constraint roles_pkey\n    .form primary key\n    .columns id\n  constraint roles_rank_check\n    .form check\n    .expr rank >= 0\n  trigger roles_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant guild_app\n    .privileges delete, insert, select, update\n",
	  "af0e2d73cc4011dd839e4d2997772deaa347dddbf8aa1fa91d4aa21871f58c3d" },
	{ "table public.security_keys",
	  "table public.security_keys\n  .comment Credentials and keys, encrypted; a new version takes the place of the old one at rotation.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column name\n    .type text\n    .not_null yes\n  column version\n    .type integer\n    .not_null yes\n    .default 1\n  column kind\n    .type public.key_kind\n    .not_null yes\n  column environment\n    .type text\n    .not_null yes\n    .default 'development'\n  column encrypted_value\n    .type bytea\n    .not_null yes\n  column is_active\n    .type boolean\n    .not_null yes\n    .default true\n  column rotated_at\n    .type timestamp with time zone\n  column expires_at\n    .type timestamp with time zone\n  constraint security_keys_environment_check\n    .form check\n    .expr environment in ('development', 'testing', 'production')\n  constraint security_keys_name_environment_version_key\n    .form unique\n    .columns name, environment, version\n  constraint security_keys_pkey\n    .form primary key\n    .columns id\n  constraint security_keys_version_check\n    .form check\n    .expr version > 0\n  index security_keys_active_ux\n    .where is_active\n    .elements name, environment\n    .unique yes\n  trigger security_keys_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant guild_app\n    .privileges insert, select, update\n",
	  "11106e4a60cc8f8c7f37af15c8a76e3728477b93892bd0a22a11e405ecd87707" },
	{ "table public.sessions",
	  "table public.sessions\n  .comment A session of the web pages; only the token's hash is kept.\n  .row_security enabled\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column user_id\n    .type bigint\n    .not_null yes\n  column token_hash\n    .type text\n    .not_null yes\n  column ip_address\n    .type text\n  column user_agent\n    .type text\n  column expires_at\n    .type timestamp with time zone\n    .not_null yes\n  column revoked_at\n    .type timestamp with time zone\n  constraint sessions_check\n    .form check\n    .expr expires_at > created_at\n  constraint sessions_pkey\n    .form primary key\n    .columns id\n  constraint sessions_token_hash_key\n    .form unique\n    .columns token_hash\n  constraint sessions_user_id_fkey\n    .form foreign key\n    .columns user_id\n    .ref_table public.users\n    .ref_columns id\n    .on_delete cascade\n  index sessions_user_id_expires_at_idx\n    .elements user_id, expires_at\n  trigger sessions_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  policy sessions_own\n    .expr user_id = current_setting('guild.user_id')::bigint\n    .to guild_app\n  grant guild_app\n    .privileges delete, insert, select, update\n",
	  "13dd9bd5b4423d17b2718a33d606341f3f1e786c8731bc9538ec6e242bdade61" },
	{ "table public.task_comments",
	  "table public.task_comments\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column task_id\n    .type bigint\n    .not_null yes\n  column author_id\n    .type bigint\n  column body\n    .type text\n    .not_null yes\n  constraint task_comments_author_id_fkey\n    .form foreign key\n    .columns author_id\n    .ref_table public.users\n    .ref_columns id\n    .on_delete set null\n  constraint task_comments_body_check\n    .form check\n    .expr length(body) > 0\n  constraint task_comments_pkey\n    .form primary key\n    .columns id\n  constraint task_comments_task_id_fkey\n    .form foreign key\n    .columns task_id\n    .ref_table public.tasks\n    .ref_columns id\n    .on_delete cascade\n  index task_comments_author_id_idx\n    .elements author_id\n  index task_comments_task_id_created_at_idx\n    .elements task_id, created_at\n  trigger task_comments_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant guild_app\n    .privileges delete, insert, select, update\n",
	  "b8117b40bd67d80bfce185a03ae8a6acac28aa38832763ea0302c0ec87eeff5c" },
	{ "table public.tasks",
	  "table public.tasks\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column project_id\n    .type bigint\n    .not_null yes\n  column parent_id\n    .comment The task that this one is a part of.\n    .type bigint\n  column assignee_id\n    .type bigint\n  column title\n    .type text\n    .not_null yes\n  column description\n    .type text\n  column status\n    .type public.task_status\n    .not_null yes\n    .default 'open'\n  column priority\n    .type public.priority\n    .not_null yes\n    .default 'medium'\n  column due_at\n    .type timestamp with time zone\n  column completed_at\n    .type timestamp with time zone\n  constraint tasks_assignee_id_fkey\n    .form foreign key\n    .columns assignee_id\n    .ref_table public.users\n    .ref_columns id\n    .on_delete set null\n  constraint tasks_completed_ck\n    .form check\n    .expr (status = 'done') = (completed_at is not null)\n  constraint tasks_parent_ck\n    .form check\n    .expr parent_id <> id\n  constraint tasks_parent_id_fkey\n    .form foreign key\n    .columns parent_id\n    .ref_table public.tasks\n    .ref_columns id\n    .on_delete cascade\n  constraint tasks_pkey\n    .form primary key\n    .columns id\n  constraint tasks_project_id_fkey\n    .form foreign key\n    .columns project_id\n    .ref_table public.projects\n    .ref_columns id\n    .on_delete cascade\n  index tasks_assignee_id_due_at_idx\n    .elements assignee_id, due_at\n  index tasks_open_ix\n    .where status in ('open', 'in_progress', 'review')\n    .elements due_at\n  index tasks_parent_id_idx\n    .elements parent_id\n  index tasks_project_id_status_priority_idx\n    .elements project_id, status, priority DESC\n  trigger tasks_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant guild_app\n    .privileges delete, insert, select, update\n",
	  "39b299ed208752482092728ec589dceb9b2fac38bde7aac4d8477a4272ec84ec" },
	{ "table public.user_roles",
	  "table public.user_roles\n  column user_id\n    .type bigint\n    .not_null yes\n  column role_id\n    .type bigint\n    .not_null yes\n  column granted_by\n    .type bigint\n  column granted_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  constraint user_roles_granted_by_fkey\n    .form foreign key\n    .columns granted_by\n    .ref_table public.users\n    .ref_columns id\n    .on_delete set null\n  constraint user_roles_pkey\n    .form primary key\n    .columns user_id, role_id\n  constraint user_roles_role_id_fkey\n    .form foreign key\n    .columns role_id\n    .ref_table public.roles\n    .ref_columns id\n    .on_delete cascade\n  constraint user_roles_user_id_fkey\n    .form foreign key\n    .columns user_id\n    .ref_table public.users\n    .ref_columns id\n    .on_delete cascade\n  index user_roles_granted_by_idx\n    .elements granted_by\n  index user_roles_role_id_idx\n    .elements role_id\n  grant guild_app\n    .privileges delete, insert, select, update\n",
	  "5abf84d2a85330ea448f265e9fca6928a155bb8870cbd519804bf4686c40d8d7" },
	{ "table public.users",
	  "table public.users\n  .comment One row per person, known by chat or by password.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column discord_id\n    .type public.snowflake\n  column username\n    .type text\n    .not_null yes\n  column email\n    .type text\n  column password_hash\n    .comment bcrypt; empty for those who sign in through the chat.\n    .type text\n  column is_active\n    .type boolean\n    .not_null yes\n    .default true\n  column last_seen_at\n    .type timestamp with time zone\n  constraint users_discord_id_key\n    .form unique\n    .columns discord_id\n  constraint users_email_ck\n    .form check\n    .expr email = lower(email) and email like '%_@_%._%'\n  constraint users_email_key\n    .form unique\n    .columns email\n  constraint users_name_ck\n    .form check\n    .expr length(username) between 2 and 64\n  constraint users_password_hashed_ck\n    .form check\n    .expr password_hash like '$%'\n  constraint users_pkey\n    .form primary key\n    .columns id\n  constraint users_sign_in_ck\n    .form check\n    .expr discord_id is not null or email is not null\n  constraint users_username_key\n    .form unique\n    .columns username\n  trigger users_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant guild_app\n    .privileges delete, insert, select, update\n",
	  "912e726f65bc7cc4e990428e774548c980fe8a4ce6d0c079234acc0169abe85e" },
	{ "function public.touch_updated_at()",
	  "function public.touch_updated_at\n  .body \\nbegin\\n\tnew.updated_at := now();\\n\treturn new;\\nend\\n\n  .returns trigger\n  .language plpgsql\n",
	  "70f957114c74ba19a151324e96eece530f0fd62268ae15ec06a69742b1b1f2ce" },
	{ "view public.project_progress",
	  "view public.project_progress\n  .comment How far each project is.\n  .body select p.id, p.name, count(t.id) as tasks, count(t.completed_at) as done\\n        from projects p left join tasks t on t.project_id = p.id\\n        group by p.id, p.name\n",
	  "0612c120bee3910138fa31cc70c8e1b6f5f4a10c9d2d33ea310bfbe199803fa6" },
};

static const sc_seed_column postgresql_seed_columns_1[] = {
	{ "name", 1 },
	{ "description", 2 },
	{ "rank", 0 },
	{ "is_system", 0 },
};

static const sc_seed_part postgresql_seed_parts_1[] = {
	{ "'owner', 'Everything, and the keys', 100, true", 0, NULL, NULL },
	{ "'admin', 'Settings, roles and dashboards', 80, true", 0, NULL, NULL },
	{ "'moderator', 'Channels, messages and alerts', 50, true", 0, NULL, NULL },
	{ "'member', 'Own tasks and profile', 10, true", 0, NULL, NULL },
	{ "'guest', 'Reads what is public', 0, true", 0, NULL, NULL },
};

static const sc_seed postgresql_seed_1 = {
	sizeof(sc_seed), "public.roles", NULL, NULL, 0, postgresql_seed_columns_1, 4, postgresql_seed_parts_1, 5, 5,
	NULL, NULL, 0, NULL,
	NULL,
	"d56c92974e9f05ab1c4c89c237333ac0fd983cdb70a18254d82e150d73bf1ff5"
};

static const sc_seed_column postgresql_seed_columns_2[] = {
	{ "code", 1 },
	{ "description", 2 },
};

static const sc_seed_part postgresql_seed_parts_2[] = {
	{ "'keys.rotate', 'Rotate security keys'", 0, NULL, NULL },
	{ "'settings.write', 'Change settings'", 0, NULL, NULL },
	{ "'roles.assign', 'Give and take roles'", 0, NULL, NULL },
	{ "'dashboards.write', 'Set up dashboards'", 0, NULL, NULL },
	{ "'channels.write', 'Set up channels'", 0, NULL, NULL },
	{ "'alerts.acknowledge', 'Take care of alerts'", 0, NULL, NULL },
	{ "'projects.write', 'Set up projects'", 0, NULL, NULL },
	{ "'tasks.write', 'Work on tasks'", 0, NULL, NULL },
	{ "'public.read', 'Read what is public'", 0, NULL, NULL },
};

static const sc_seed postgresql_seed_2 = {
	sizeof(sc_seed), "public.permissions", NULL, NULL, 0, postgresql_seed_columns_2, 2, postgresql_seed_parts_2, 9, 9,
	NULL, NULL, 0, NULL,
	NULL,
	"a989502818e7ad5e3e284c60eb8c4fc3a64718a6bb82d619b0f858a41ac1c359"
};

static const sc_seed_column postgresql_seed_columns_3[] = {
	{ "role_id", 1 },
	{ "permission_id", 1 },
};

static const sc_seed_part postgresql_seed_parts_3[] = {
	{ "(select id from roles where name = 'owner'), (select id from permissions where code = 'keys.rotate')", 0, NULL, NULL },
	{ "(select id from roles where name = 'owner'), (select id from permissions where code = 'settings.write')", 0, NULL, NULL },
	{ "(select id from roles where name = 'owner'), (select id from permissions where code = 'roles.assign')", 0, NULL, NULL },
	{ "(select id from roles where name = 'admin'), (select id from permissions where code = 'settings.write')", 0, NULL, NULL },
	{ "(select id from roles where name = 'admin'), (select id from permissions where code = 'roles.assign')", 0, NULL, NULL },
	{ "(select id from roles where name = 'admin'), (select id from permissions where code = 'dashboards.write')", 0, NULL, NULL },
	{ "(select id from roles where name = 'admin'), (select id from permissions where code = 'projects.write')", 0, NULL, NULL },
	{ "(select id from roles where name = 'moderator'), (select id from permissions where code = 'channels.write')", 0, NULL, NULL },
	{ "(select id from roles where name = 'moderator'), (select id from permissions where code = 'alerts.acknowledge')", 0, NULL, NULL },
	{ "(select id from roles where name = 'member'), (select id from permissions where code = 'tasks.write')", 0, NULL, NULL },
	{ "(select id from roles where name = 'guest'), (select id from permissions where code = 'public.read')", 0, NULL, NULL },
};

static const sc_seed postgresql_seed_3 = {
	sizeof(sc_seed), "public.role_permissions", NULL, NULL, 0, postgresql_seed_columns_3, 2, postgresql_seed_parts_3, 11, 11,
	NULL, NULL, 0, NULL,
	NULL,
	"1152f0473fe7b320e3d99f1d29b18830e66cb809c8384b6cb24699719536d68b"
};

static const sc_seed_column postgresql_seed_columns_4[] = {
	{ "name", 1 },
	{ "\"position\"", 0 },
};

static const sc_seed_part postgresql_seed_parts_4[] = {
	{ "'Welcome', 0", 0, NULL, NULL },
	{ "'Information', 1", 0, NULL, NULL },
	{ "'Community', 2", 0, NULL, NULL },
	{ "'Game hub', 3", 0, NULL, NULL },
	{ "'Projects', 4", 0, NULL, NULL },
	{ "'Moderation', 5", 0, NULL, NULL },
	{ "'Monitoring', 6", 0, NULL, NULL },
};

static const sc_seed postgresql_seed_4 = {
	sizeof(sc_seed), "public.categories", NULL, NULL, 0, postgresql_seed_columns_4, 2, postgresql_seed_parts_4, 7, 7,
	NULL, NULL, 0, NULL,
	NULL,
	"389e7cfeec9911df4eeedb3b9a8871b29f10db5d26bd5c34ef5428cf6e79610f"
};

static const sc_seed_column postgresql_seed_columns_5[] = {
	{ "category_id", 1 },
	{ "name", 1 },
	{ "kind", 0 },
	{ "topic", 2 },
	{ "\"position\"", 0 },
};

static const sc_seed_part postgresql_seed_parts_5[] = {
	{ "(select id from categories where name = 'Welcome'), 'welcome', 'text', 'Start here', 0", 0, NULL, NULL },
	{ "(select id from categories where name = 'Welcome'), 'rules', 'text', 'What holds for all', 1", 0, NULL, NULL },
	{ "(select id from categories where name = 'Information'), 'announcements', 'announcement', 'News', 0", 0, NULL, NULL },
	{ "(select id from categories where name = 'Community'), 'general', 'text', 'Talk about anything', 0", 0, NULL, NULL },
	{ "(select id from categories where name = 'Community'), 'ideas', 'forum', 'What could be better', 1", 0, NULL, NULL },
	{ "(select id from categories where name = 'Community'), 'lounge', 'voice', null, 2", 0, NULL, NULL },
	{ "(select id from categories where name = 'Game hub'), 'gamehub', 'text', 'Find others to play with', 0", 0, NULL, NULL },
	{ "(select id from categories where name = 'Projects'), 'projects', 'forum', 'One thread a project', 0", 0, NULL, NULL },
	{ "(select id from categories where name = 'Moderation'), 'reports', 'text', 'What members reported', 0", 0, NULL, NULL },
	{ "(select id from categories where name = 'Monitoring'), 'alerts', 'text', 'What needs a look', 0", 0, NULL, NULL },
	{ "(select id from categories where name = 'Monitoring'), 'status', 'text', 'How the bot is', 1", 0, NULL, NULL },
};

static const sc_seed postgresql_seed_5 = {
	sizeof(sc_seed), "public.channels", NULL, NULL, 0, postgresql_seed_columns_5, 5, postgresql_seed_parts_5, 11, 11,
	NULL, NULL, 0, NULL,
	NULL,
	"ed05499943987953f8f75c59e2020111372e4895c0e4f27405b682c2670b190a"
};

static const sc_seed_column postgresql_seed_columns_6[] = {
	{ "name", 1 },
	{ "title", 0 },
	{ "kind", 0 },
	{ "channel_id", 2 },
};

static const sc_seed_part postgresql_seed_parts_6[] = {
	{ "'welcome', 'Welcome', 'welcome', (select id from channels where name = 'welcome')", 0, NULL, NULL },
	{ "'gamehub', 'Game hub', 'gamehub', (select id from channels where name = 'gamehub')", 0, NULL, NULL },
	{ "'monitoring', 'Health of the bot', 'monitoring', (select id from channels where name = 'status')", 0, NULL, NULL },
	{ "'project', 'Projects', 'project', (select id from channels where name = 'projects')", 0, NULL, NULL },
};

static const sc_seed postgresql_seed_6 = {
	sizeof(sc_seed), "public.dashboards", NULL, NULL, 0, postgresql_seed_columns_6, 4, postgresql_seed_parts_6, 4, 4,
	NULL, NULL, 0, NULL,
	NULL,
	"646fa69630c5ede51563ffbe6d6177edb1ce472a5a3a3b67750aff4d1edceaa0"
};

static const sc_seed_column postgresql_seed_columns_7[] = {
	{ "name", 1 },
	{ "kind", 1 },
	{ "config", 0 },
};

static const sc_seed_part postgresql_seed_parts_7[] = {
	{ "'accept_rules', 'button', '{\"label\": \"I accept\", \"style\": \"success\"}'", 0, NULL, NULL },
	{ "'introduce', 'modal', '{\"title\": \"Introduce yourself\"}'", 0, NULL, NULL },
	{ "'greeting', 'embed', '{\"template\": \"greeting\"}'", 0, NULL, NULL },
	{ "'choose_game', 'selector', '{\"placeholder\": \"Choose a game\"}'", 0, NULL, NULL },
	{ "'find_players', 'button', '{\"label\": \"Find players\", \"style\": \"primary\"}'", 0, NULL, NULL },
	{ "'health', 'embed', '{\"template\": \"health\"}'", 0, NULL, NULL },
	{ "'refresh', 'button', '{\"label\": \"Refresh\", \"style\": \"secondary\"}'", 0, NULL, NULL },
	{ "'new_task', 'modal', '{\"title\": \"New task\"}'", 0, NULL, NULL },
	{ "'task_list', 'view', '{\"page_size\": 10}'", 0, NULL, NULL },
};

static const sc_seed postgresql_seed_7 = {
	sizeof(sc_seed), "public.components", NULL, NULL, 0, postgresql_seed_columns_7, 3, postgresql_seed_parts_7, 9, 9,
	NULL, NULL, 0, NULL,
	NULL,
	"49074ba47db5464564650c53f2f23a6631f5f57069534177d871f98bc851a513"
};

static const sc_seed_column postgresql_seed_columns_8[] = {
	{ "dashboard_id", 1 },
	{ "component_id", 0 },
	{ "row_number", 1 },
	{ "\"position\"", 1 },
};

static const sc_seed_part postgresql_seed_parts_8[] = {
	{ "(select id from dashboards where name = 'welcome'), (select id from components where name = 'greeting'), 0, 0", 0, NULL, NULL },
	{ "(select id from dashboards where name = 'welcome'), (select id from components where name = 'accept_rules'), 1, 0", 0, NULL, NULL },
	{ "(select id from dashboards where name = 'welcome'), (select id from components where name = 'introduce'), 1, 1", 0, NULL, NULL },
	{ "(select id from dashboards where name = 'gamehub'), (select id from components where name = 'choose_game'), 0, 0", 0, NULL, NULL },
	{ "(select id from dashboards where name = 'gamehub'), (select id from components where name = 'find_players'), 1, 0", 0, NULL, NULL },
	{ "(select id from dashboards where name = 'monitoring'), (select id from components where name = 'health'), 0, 0", 0, NULL, NULL },
	{ "(select id from dashboards where name = 'monitoring'), (select id from components where name = 'refresh'), 1, 0", 0, NULL, NULL },
	{ "(select id from dashboards where name = 'project'), (select id from components where name = 'task_list'), 0, 0", 0, NULL, NULL },
	{ "(select id from dashboards where name = 'project'), (select id from components where name = 'new_task'), 1, 0", 0, NULL, NULL },
};

static const sc_seed postgresql_seed_8 = {
	sizeof(sc_seed), "public.component_layouts", NULL, NULL, 0, postgresql_seed_columns_8, 4, postgresql_seed_parts_8, 9, 9,
	NULL, NULL, 0, NULL,
	NULL,
	"4f7e89efefb9867edd5d69c00a81c30a4f681a3ab452b676627436e8ee321e84"
};

static const sc_seed_column postgresql_seed_columns_9[] = {
	{ "name", 1 },
	{ "locale", 1 },
	{ "body", 0 },
	{ "variables", 0 },
};

static const sc_seed_part postgresql_seed_parts_9[] = {
	{ "'greeting', 'en', 'Welcome, {member}! You are number {count}.', '[\"member\", \"count\"]'", 0, NULL, NULL },
	{ "'greeting', 'de', 'Willkommen, {member}! Du bist Nummer {count}.', '[\"member\", \"count\"]'", 0, NULL, NULL },
	{ "'health', 'en', 'Up since {since}, {alerts} alerts are open.', '[\"since\", \"alerts\"]'", 0, NULL, NULL },
};

static const sc_seed postgresql_seed_9 = {
	sizeof(sc_seed), "public.content_templates", NULL, NULL, 0, postgresql_seed_columns_9, 4, postgresql_seed_parts_9, 3, 3,
	NULL, NULL, 0, NULL,
	NULL,
	"fc389d7e9149b165bf36a65059b965ee3f38ceab1cdf59ab8089b54e93c258b1"
};

static const sc_seed_column postgresql_seed_columns_10[] = {
	{ "username", 1 },
	{ "email", 2 },
	{ "password_hash", 6 },
};

static const sc_seed_part postgresql_seed_parts_10[] = {
	{ "'operator', 'operator@example.com', crypt(", 1, "ADMIN_PASSWORD", NULL },
	{ ", gen_salt('bf', 10))", 0, NULL, NULL },
};

static const sc_seed postgresql_seed_10 = {
	sizeof(sc_seed), "public.users", NULL, "development, testing", 1, postgresql_seed_columns_10, 3, postgresql_seed_parts_10, 2, 1,
	NULL, NULL, 0, NULL,
	NULL,
	"e8da46c93f97cab9c70054feb7d448f0e221294ba50b89997f0ab23a2f471367"
};

static const sc_seed_column postgresql_seed_columns_11[] = {
	{ "key", 1 },
	{ "value", 0 },
	{ "description", 2 },
	{ "is_public", 0 },
};

static const sc_seed_part postgresql_seed_parts_11[] = {
	{ "'bot.prefix', '\"!\"', 'What commands begin with', true", 0, NULL, NULL },
	{ "'bot.locale', '\"en\"', 'Language of the texts', true", 0, NULL, NULL },
	{ "'log.level', '\"info\"', 'What is reported at least', false", 0, NULL, NULL },
	{ "'metrics.keep_days', '30', 'How long measurements are kept', false", 0, NULL, NULL },
};

static const sc_seed postgresql_seed_11 = {
	sizeof(sc_seed), "public.config", NULL, NULL, 1, postgresql_seed_columns_11, 4, postgresql_seed_parts_11, 4, 4,
	NULL, NULL, 0, NULL,
	NULL,
	"34600051a73e9120b246862d5386fb11f45ff724993540f6244c30ab5f47bfc3"
};

static const sc_seed_column postgresql_seed_columns_12[] = {
	{ "user_id", 1 },
	{ "role_id", 1 },
};

static const sc_seed_part postgresql_seed_parts_12[] = {
	{ "(select id from users where username = 'operator'), (select id from roles where name = 'owner')", 0, NULL, NULL },
};

static const sc_seed postgresql_seed_12 = {
	sizeof(sc_seed), "public.user_roles", NULL, "development, testing", 0, postgresql_seed_columns_12, 2, postgresql_seed_parts_12, 1, 1,
	NULL, NULL, 0, NULL,
	NULL,
	"41412af9975d318aa7837f98b0b77115ebbed2511bfd1d7c1f5b022b8ef0c399"
};

static const sc_seed *const postgresql_seeds[] = {
	&postgresql_seed_1,
	&postgresql_seed_2,
	&postgresql_seed_3,
	&postgresql_seed_4,
	&postgresql_seed_5,
	&postgresql_seed_6,
	&postgresql_seed_7,
	&postgresql_seed_8,
	&postgresql_seed_9,
	&postgresql_seed_10,
	&postgresql_seed_11,
	&postgresql_seed_12,
};

static const sc_column sqlite_columns_of_guild_users[] = {
	COLUMN(guild_users, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_users, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_users, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_users, discord_id, "discord_id", "INTEGER", 1, 0, 0, 0),
	COLUMN(guild_users, username, "username", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_users, email, "email", "TEXT", 1, 0, 0, 0),
	COLUMN(guild_users, password_hash, "password_hash", "TEXT", 1, 1, 0, 0),
	COLUMN(guild_users, is_active, "is_active", "INTEGER", 0, 0, 1, 0),
	COLUMN(guild_users, last_seen_at, "last_seen_at", "TEXT", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_guild_roles[] = {
	COLUMN(guild_roles, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_roles, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_roles, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_roles, name, "name", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_roles, description, "description", "TEXT", 1, 0, 0, 0),
	COLUMN(guild_roles, rank, "rank", "INTEGER", 0, 0, 1, 0),
	COLUMN(guild_roles, is_system, "is_system", "INTEGER", 0, 0, 1, 0),
};

static const sc_column sqlite_columns_of_guild_permissions[] = {
	COLUMN(guild_permissions, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_permissions, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_permissions, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_permissions, code, "code", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_permissions, description, "description", "TEXT", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_guild_role_permissions[] = {
	COLUMN(guild_role_permissions, role_id, "role_id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_role_permissions, permission_id, "permission_id", "INTEGER", 0, 0, 0, 1),
};

static const sc_column sqlite_columns_of_guild_user_roles[] = {
	COLUMN(guild_user_roles, user_id, "user_id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_user_roles, role_id, "role_id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_user_roles, granted_by, "granted_by", "INTEGER", 1, 0, 0, 0),
	COLUMN(guild_user_roles, granted_at, "granted_at", "TEXT", 0, 0, 1, 0),
};

static const sc_column sqlite_columns_of_guild_sessions[] = {
	COLUMN(guild_sessions, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_sessions, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_sessions, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_sessions, user_id, "user_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(guild_sessions, token_hash, "token_hash", "TEXT", 0, 1, 0, 0),
	COLUMN(guild_sessions, ip_address, "ip_address", "TEXT", 1, 0, 0, 0),
	COLUMN(guild_sessions, user_agent, "user_agent", "TEXT", 1, 0, 0, 0),
	COLUMN(guild_sessions, expires_at, "expires_at", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_sessions, revoked_at, "revoked_at", "TEXT", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_guild_rate_limits[] = {
	COLUMN(guild_rate_limits, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_rate_limits, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_rate_limits, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_rate_limits, subject, "subject", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_rate_limits, endpoint, "endpoint", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_rate_limits, window_start, "window_start", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_rate_limits, calls, "calls", "INTEGER", 0, 0, 1, 0),
	COLUMN(guild_rate_limits, blocked_until, "blocked_until", "TEXT", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_guild_security_keys[] = {
	COLUMN(guild_security_keys, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_security_keys, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_security_keys, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_security_keys, name, "name", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_security_keys, version, "version", "INTEGER", 0, 0, 1, 0),
	COLUMN(guild_security_keys, kind, "kind", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_security_keys, environment, "environment", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_security_keys, encrypted_value, "encrypted_value", "BLOB", 0, 1, 0, 0),
	COLUMN(guild_security_keys, is_active, "is_active", "INTEGER", 0, 0, 1, 0),
	COLUMN(guild_security_keys, rotated_at, "rotated_at", "TEXT", 1, 0, 0, 0),
	COLUMN(guild_security_keys, expires_at, "expires_at", "TEXT", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_guild_config[] = {
	COLUMN(guild_config, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_config, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_config, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_config, key, "key", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_config, value, "value", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_config, description, "description", "TEXT", 1, 0, 0, 0),
	COLUMN(guild_config, is_public, "is_public", "INTEGER", 0, 0, 1, 0),
	COLUMN(guild_config, updated_by, "updated_by", "INTEGER", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_guild_audit_logs[] = {
	COLUMN(guild_audit_logs, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_audit_logs, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_audit_logs, user_id, "user_id", "INTEGER", 1, 0, 0, 0),
	COLUMN(guild_audit_logs, action, "action", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_audit_logs, entity_type, "entity_type", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_audit_logs, entity_id, "entity_id", "TEXT", 1, 0, 0, 0),
	COLUMN(guild_audit_logs, before, "before", "TEXT", 1, 0, 0, 0),
	COLUMN(guild_audit_logs, after, "after", "TEXT", 1, 0, 0, 0),
	COLUMN(guild_audit_logs, ip_address, "ip_address", "TEXT", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_guild_log_entries[] = {
	COLUMN(guild_log_entries, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_log_entries, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_log_entries, level, "level", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_log_entries, component, "component", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_log_entries, message, "message", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_log_entries, context, "context", "TEXT", 1, 0, 0, 0),
	COLUMN(guild_log_entries, exception, "exception", "TEXT", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_guild_guilds[] = {
	COLUMN(guild_guilds, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_guilds, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_guilds, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_guilds, discord_id, "discord_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(guild_guilds, name, "name", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_guilds, owner_id, "owner_id", "INTEGER", 1, 0, 0, 0),
	COLUMN(guild_guilds, member_count, "member_count", "INTEGER", 0, 0, 1, 0),
	COLUMN(guild_guilds, settings, "settings", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_guilds, joined_at, "joined_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_guilds, left_at, "left_at", "TEXT", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_guild_categories[] = {
	COLUMN(guild_categories, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_categories, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_categories, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_categories, name, "name", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_categories, position, "position", "INTEGER", 0, 0, 0, 0),
	COLUMN(guild_categories, is_enabled, "is_enabled", "INTEGER", 0, 0, 1, 0),
};

static const sc_column sqlite_columns_of_guild_channels[] = {
	COLUMN(guild_channels, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_channels, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_channels, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_channels, category_id, "category_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(guild_channels, name, "name", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_channels, kind, "kind", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_channels, topic, "topic", "TEXT", 1, 0, 0, 0),
	COLUMN(guild_channels, position, "position", "INTEGER", 0, 0, 0, 0),
	COLUMN(guild_channels, is_enabled, "is_enabled", "INTEGER", 0, 0, 1, 0),
};

static const sc_column sqlite_columns_of_guild_category_mappings[] = {
	COLUMN(guild_category_mappings, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_category_mappings, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_category_mappings, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_category_mappings, guild_id, "guild_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(guild_category_mappings, category_id, "category_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(guild_category_mappings, discord_id, "discord_id", "INTEGER", 0, 0, 0, 0),
};

static const sc_column sqlite_columns_of_guild_channel_mappings[] = {
	COLUMN(guild_channel_mappings, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_channel_mappings, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_channel_mappings, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_channel_mappings, guild_id, "guild_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(guild_channel_mappings, channel_id, "channel_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(guild_channel_mappings, discord_id, "discord_id", "INTEGER", 0, 0, 0, 0),
};

static const sc_column sqlite_columns_of_guild_auto_thread_channels[] = {
	COLUMN(guild_auto_thread_channels, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_auto_thread_channels, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_auto_thread_channels, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_auto_thread_channels, channel_mapping_id, "channel_mapping_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(guild_auto_thread_channels, name_pattern, "name_pattern", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_auto_thread_channels, archive_minutes, "archive_minutes", "INTEGER", 0, 0, 1, 0),
	COLUMN(guild_auto_thread_channels, is_enabled, "is_enabled", "INTEGER", 0, 0, 1, 0),
};

static const sc_column sqlite_columns_of_guild_messages[] = {
	COLUMN(guild_messages, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_messages, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_messages, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_messages, channel_mapping_id, "channel_mapping_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(guild_messages, discord_id, "discord_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(guild_messages, author_id, "author_id", "INTEGER", 1, 0, 0, 0),
	COLUMN(guild_messages, reply_to, "reply_to", "INTEGER", 1, 0, 0, 0),
	COLUMN(guild_messages, content, "content", "TEXT", 1, 0, 0, 0),
	COLUMN(guild_messages, embeds, "embeds", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_messages, deleted_at, "deleted_at", "TEXT", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_guild_dashboards[] = {
	COLUMN(guild_dashboards, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_dashboards, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_dashboards, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_dashboards, name, "name", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_dashboards, title, "title", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_dashboards, kind, "kind", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_dashboards, channel_id, "channel_id", "INTEGER", 1, 0, 0, 0),
	COLUMN(guild_dashboards, refresh_seconds, "refresh_seconds", "INTEGER", 0, 0, 1, 0),
	COLUMN(guild_dashboards, is_enabled, "is_enabled", "INTEGER", 0, 0, 1, 0),
};

static const sc_column sqlite_columns_of_guild_components[] = {
	COLUMN(guild_components, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_components, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_components, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_components, name, "name", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_components, kind, "kind", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_components, config, "config", "TEXT", 0, 0, 1, 0),
};

static const sc_column sqlite_columns_of_guild_component_layouts[] = {
	COLUMN(guild_component_layouts, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_component_layouts, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_component_layouts, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_component_layouts, dashboard_id, "dashboard_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(guild_component_layouts, component_id, "component_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(guild_component_layouts, row_number, "row_number", "INTEGER", 0, 0, 0, 0),
	COLUMN(guild_component_layouts, position, "position", "INTEGER", 0, 0, 0, 0),
	COLUMN(guild_component_layouts, style, "style", "TEXT", 0, 0, 1, 0),
};

static const sc_column sqlite_columns_of_guild_content_templates[] = {
	COLUMN(guild_content_templates, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_content_templates, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_content_templates, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_content_templates, name, "name", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_content_templates, locale, "locale", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_content_templates, body, "body", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_content_templates, variables, "variables", "TEXT", 0, 0, 1, 0),
};

static const sc_column sqlite_columns_of_guild_dashboard_messages[] = {
	COLUMN(guild_dashboard_messages, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_dashboard_messages, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_dashboard_messages, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_dashboard_messages, dashboard_id, "dashboard_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(guild_dashboard_messages, guild_id, "guild_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(guild_dashboard_messages, message_id, "message_id", "INTEGER", 1, 0, 0, 0),
	COLUMN(guild_dashboard_messages, refreshed_at, "refreshed_at", "TEXT", 1, 0, 0, 0),
	COLUMN(guild_dashboard_messages, last_error, "last_error", "TEXT", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_guild_metrics[] = {
	COLUMN(guild_metrics, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_metrics, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_metrics, name, "name", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_metrics, kind, "kind", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_metrics, value, "value", "REAL", 0, 0, 0, 0),
	COLUMN(guild_metrics, labels, "labels", "TEXT", 0, 0, 1, 0),
};

static const sc_column sqlite_columns_of_guild_alerts[] = {
	COLUMN(guild_alerts, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_alerts, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_alerts, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_alerts, name, "name", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_alerts, severity, "severity", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_alerts, status, "status", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_alerts, message, "message", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_alerts, metric_id, "metric_id", "INTEGER", 1, 0, 0, 0),
	COLUMN(guild_alerts, acknowledged_by, "acknowledged_by", "INTEGER", 1, 0, 0, 0),
	COLUMN(guild_alerts, resolved_at, "resolved_at", "TEXT", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_guild_projects[] = {
	COLUMN(guild_projects, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_projects, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_projects, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_projects, guild_id, "guild_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(guild_projects, owner_id, "owner_id", "INTEGER", 1, 0, 0, 0),
	COLUMN(guild_projects, name, "name", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_projects, description, "description", "TEXT", 1, 0, 0, 0),
	COLUMN(guild_projects, status, "status", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_projects, priority, "priority", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_projects, starts_on, "starts_on", "TEXT", 1, 0, 0, 0),
	COLUMN(guild_projects, due_on, "due_on", "TEXT", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_guild_project_members[] = {
	COLUMN(guild_project_members, project_id, "project_id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_project_members, user_id, "user_id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_project_members, is_lead, "is_lead", "INTEGER", 0, 0, 1, 0),
	COLUMN(guild_project_members, joined_at, "joined_at", "TEXT", 0, 0, 1, 0),
};

static const sc_column sqlite_columns_of_guild_tasks[] = {
	COLUMN(guild_tasks, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_tasks, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_tasks, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_tasks, project_id, "project_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(guild_tasks, parent_id, "parent_id", "INTEGER", 1, 0, 0, 0),
	COLUMN(guild_tasks, assignee_id, "assignee_id", "INTEGER", 1, 0, 0, 0),
	COLUMN(guild_tasks, title, "title", "TEXT", 0, 0, 0, 0),
	COLUMN(guild_tasks, description, "description", "TEXT", 1, 0, 0, 0),
	COLUMN(guild_tasks, status, "status", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_tasks, priority, "priority", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_tasks, due_at, "due_at", "TEXT", 1, 0, 0, 0),
	COLUMN(guild_tasks, completed_at, "completed_at", "TEXT", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_guild_task_comments[] = {
	COLUMN(guild_task_comments, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(guild_task_comments, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_task_comments, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(guild_task_comments, task_id, "task_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(guild_task_comments, author_id, "author_id", "INTEGER", 1, 0, 0, 0),
	COLUMN(guild_task_comments, body, "body", "TEXT", 0, 0, 0, 0),
};

static const sc_table sqlite_tables[] = {
	{ "", "users", sqlite_columns_of_guild_users, 9, sizeof(struct guild_users) },
	{ "", "roles", sqlite_columns_of_guild_roles, 7, sizeof(struct guild_roles) },
	{ "", "permissions", sqlite_columns_of_guild_permissions, 5, sizeof(struct guild_permissions) },
	{ "", "role_permissions", sqlite_columns_of_guild_role_permissions, 2, sizeof(struct guild_role_permissions) },
	{ "", "user_roles", sqlite_columns_of_guild_user_roles, 4, sizeof(struct guild_user_roles) },
	{ "", "sessions", sqlite_columns_of_guild_sessions, 9, sizeof(struct guild_sessions) },
	{ "", "rate_limits", sqlite_columns_of_guild_rate_limits, 8, sizeof(struct guild_rate_limits) },
	{ "", "security_keys", sqlite_columns_of_guild_security_keys, 11, sizeof(struct guild_security_keys) },
	{ "", "config", sqlite_columns_of_guild_config, 8, sizeof(struct guild_config) },
	{ "", "audit_logs", sqlite_columns_of_guild_audit_logs, 9, sizeof(struct guild_audit_logs) },
	{ "", "log_entries", sqlite_columns_of_guild_log_entries, 7, sizeof(struct guild_log_entries) },
	{ "", "guilds", sqlite_columns_of_guild_guilds, 10, sizeof(struct guild_guilds) },
	{ "", "categories", sqlite_columns_of_guild_categories, 6, sizeof(struct guild_categories) },
	{ "", "channels", sqlite_columns_of_guild_channels, 9, sizeof(struct guild_channels) },
	{ "", "category_mappings", sqlite_columns_of_guild_category_mappings, 6, sizeof(struct guild_category_mappings) },
	{ "", "channel_mappings", sqlite_columns_of_guild_channel_mappings, 6, sizeof(struct guild_channel_mappings) },
	{ "", "auto_thread_channels", sqlite_columns_of_guild_auto_thread_channels, 7, sizeof(struct guild_auto_thread_channels) },
	{ "", "messages", sqlite_columns_of_guild_messages, 10, sizeof(struct guild_messages) },
	{ "", "dashboards", sqlite_columns_of_guild_dashboards, 9, sizeof(struct guild_dashboards) },
	{ "", "components", sqlite_columns_of_guild_components, 6, sizeof(struct guild_components) },
	{ "", "component_layouts", sqlite_columns_of_guild_component_layouts, 8, sizeof(struct guild_component_layouts) },
	{ "", "content_templates", sqlite_columns_of_guild_content_templates, 7, sizeof(struct guild_content_templates) },
	{ "", "dashboard_messages", sqlite_columns_of_guild_dashboard_messages, 8, sizeof(struct guild_dashboard_messages) },
	{ "", "metrics", sqlite_columns_of_guild_metrics, 6, sizeof(struct guild_metrics) },
	{ "", "alerts", sqlite_columns_of_guild_alerts, 10, sizeof(struct guild_alerts) },
	{ "", "projects", sqlite_columns_of_guild_projects, 11, sizeof(struct guild_projects) },
	{ "", "project_members", sqlite_columns_of_guild_project_members, 4, sizeof(struct guild_project_members) },
	{ "", "tasks", sqlite_columns_of_guild_tasks, 12, sizeof(struct guild_tasks) },
	{ "", "task_comments", sqlite_columns_of_guild_task_comments, 6, sizeof(struct guild_task_comments) },
};


static const sc_step sqlite_steps[] = {
	{ "table users",
	  "create table users (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    discord_id INTEGER,\n"
	  "    username TEXT not null,\n"
	  "    email TEXT,\n"
	  "    password_hash TEXT,\n"
	  "    is_active INTEGER not null default true,\n"
	  "    last_seen_at TEXT,\n"
	  "    constraint users_pkey primary key (id autoincrement),\n"
	  "    constraint users_discord_id_key unique (discord_id),\n"
	  "    constraint users_username_key unique (username),\n"
	  "    constraint users_email_key unique (email),\n"
	  "    constraint users_name_ck check (length(username) between 2 and 64),\n"
	  "    constraint users_email_ck check (email = lower(email) and email glob '*\?@\?*.\?*'),\n"
	  "    constraint users_password_hashed_ck check (password_hash glob '$*'),\n"
	  "    constraint users_sign_in_ck check (discord_id is not null or email is not null),\n"
	  "    constraint users_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint users_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint users_discord_id_check check (discord_id > 0),\n"
	  "    constraint users_is_active_bool check (is_active in (0, 1)),\n"
	  "    constraint users_last_seen_at_timestamptz check (last_seen_at is strftime('%Y-%m-%dT%H:%M:%S', substr(last_seen_at, 1, 19), '+0 days') || substr(last_seen_at, 20) and substr(last_seen_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z')\n"
	  ") strict" },
	{ "table roles",
	  "create table roles (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    name TEXT not null,\n"
	  "    description TEXT,\n"
	  "    rank INTEGER not null default 0,\n"
	  "    is_system INTEGER not null default false,\n"
	  "    constraint roles_pkey primary key (id autoincrement),\n"
	  "    constraint roles_name_key unique (name),\n"
	  "    constraint roles_rank_check check (rank >= 0),\n"
	  "    constraint roles_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint roles_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint roles_rank_range check (rank between -2147483648 and 2147483647),\n"
	  "    constraint roles_is_system_bool check (is_system in (0, 1))\n"
	  ") strict" },
	{ "table permissions",
	  "create table permissions (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    code TEXT not null,\n"
	  "    description TEXT,\n"
	  "    constraint permissions_pkey primary key (id autoincrement),\n"
	  "    constraint permissions_code_key unique (code),\n"
	  "    constraint permissions_code_check check (code glob '*\?.\?*'),\n"
	  "    constraint permissions_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint permissions_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z')\n"
	  ") strict" },
	{ "table role_permissions",
	  "create table role_permissions (\n"
	  "    role_id INTEGER not null,\n"
	  "    permission_id INTEGER not null,\n"
	  "    constraint role_permissions_pkey primary key (role_id, permission_id),\n"
	  "    constraint role_permissions_role_id_fkey foreign key (role_id) references roles (id) on delete cascade,\n"
	  "    constraint role_permissions_permission_id_fkey foreign key (permission_id) references permissions (id) on delete cascade\n"
	  ") strict" },
	{ "table user_roles",
	  "create table user_roles (\n"
	  "    user_id INTEGER not null,\n"
	  "    role_id INTEGER not null,\n"
	  "    granted_by INTEGER,\n"
	  "    granted_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    constraint user_roles_pkey primary key (user_id, role_id),\n"
	  "    constraint user_roles_granted_at_timestamptz check (granted_at is strftime('%Y-%m-%dT%H:%M:%S', substr(granted_at, 1, 19), '+0 days') || substr(granted_at, 20) and substr(granted_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint user_roles_user_id_fkey foreign key (user_id) references users (id) on delete cascade,\n"
	  "    constraint user_roles_role_id_fkey foreign key (role_id) references roles (id) on delete cascade,\n"
	  "    constraint user_roles_granted_by_fkey foreign key (granted_by) references users (id) on delete set null\n"
	  ") strict" },
	{ "table sessions",
	  "create table sessions (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    user_id INTEGER not null,\n"
	  "    token_hash TEXT not null,\n"
	  "    ip_address TEXT,\n"
	  "    user_agent TEXT,\n"
	  "    expires_at TEXT not null,\n"
	  "    revoked_at TEXT,\n"
	  "    constraint sessions_pkey primary key (id autoincrement),\n"
	  "    constraint sessions_token_hash_key unique (token_hash),\n"
	  "    constraint sessions_check check (expires_at > created_at),\n"
	  "    constraint sessions_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint sessions_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint sessions_expires_at_timestamptz check (expires_at is strftime('%Y-%m-%dT%H:%M:%S', substr(expires_at, 1, 19), '+0 days') || substr(expires_at, 20) and substr(expires_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint sessions_revoked_at_timestamptz check (revoked_at is strftime('%Y-%m-%dT%H:%M:%S', substr(revoked_at, 1, 19), '+0 days') || substr(revoked_at, 20) and substr(revoked_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint sessions_user_id_fkey foreign key (user_id) references users (id) on delete cascade\n"
	  ") strict" },
	{ "table rate_limits",
	  "create table rate_limits (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    subject TEXT not null,\n"
	  "    endpoint TEXT not null,\n"
	  "    window_start TEXT not null,\n"
	  "    calls INTEGER not null default 0,\n"
	  "    blocked_until TEXT,\n"
	  "    constraint rate_limits_pkey primary key (id autoincrement),\n"
	  "    constraint rate_limits_subject_endpoint_window_start_key unique (subject, endpoint, window_start),\n"
	  "    constraint rate_limits_calls_check check (calls >= 0),\n"
	  "    constraint rate_limits_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint rate_limits_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint rate_limits_window_start_timestamptz check (window_start is strftime('%Y-%m-%dT%H:%M:%S', substr(window_start, 1, 19), '+0 days') || substr(window_start, 20) and substr(window_start, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint rate_limits_calls_range check (calls between -2147483648 and 2147483647),\n"
	  "    constraint rate_limits_blocked_until_timestamptz check (blocked_until is strftime('%Y-%m-%dT%H:%M:%S', substr(blocked_until, 1, 19), '+0 days') || substr(blocked_until, 20) and substr(blocked_until, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z')\n"
	  ") strict" },
	{ "table security_keys",
	  "create table security_keys (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    name TEXT not null,\n"
	  "    version INTEGER not null default 1,\n"
	  "    kind TEXT not null,\n"
	  "    environment TEXT not null default 'development',\n"
	  "    encrypted_value BLOB not null,\n"
	  "    is_active INTEGER not null default true,\n"
	  "    rotated_at TEXT,\n"
	  "    expires_at TEXT,\n"
	  "    constraint security_keys_pkey primary key (id autoincrement),\n"
	  "    constraint security_keys_name_environment_version_key unique (name, environment, version),\n"
	  "    constraint security_keys_version_check check (version > 0),\n"
	  "    constraint security_keys_environment_check check (environment in ('development', 'testing', 'production')),\n"
	  "    constraint security_keys_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint security_keys_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint security_keys_version_range check (version between -2147483648 and 2147483647),\n"
	  "    constraint security_keys_kind_enum check (kind in ('password', 'encryption', 'signing', 'token')),\n"
	  "    constraint security_keys_is_active_bool check (is_active in (0, 1)),\n"
	  "    constraint security_keys_rotated_at_timestamptz check (rotated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(rotated_at, 1, 19), '+0 days') || substr(rotated_at, 20) and substr(rotated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint security_keys_expires_at_timestamptz check (expires_at is strftime('%Y-%m-%dT%H:%M:%S', substr(expires_at, 1, 19), '+0 days') || substr(expires_at, 20) and substr(expires_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z')\n"
	  ") strict" },
	{ "table config",
	  "create table config (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    key TEXT not null,\n"
	  "    value TEXT not null,\n"
	  "    description TEXT,\n"
	  "    is_public INTEGER not null default false,\n"
	  "    updated_by INTEGER,\n"
	  "    constraint config_pkey primary key (id autoincrement),\n"
	  "    constraint config_key_key unique (key),\n"
	  "    constraint config_key_check check (length(key) between 1 and 128),\n"
	  "    constraint config_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint config_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint config_value_json check (json_valid(value)),\n"
	  "    constraint config_is_public_bool check (is_public in (0, 1)),\n"
	  "    constraint config_updated_by_fkey foreign key (updated_by) references users (id) on delete set null\n"
	  ") strict" },
	{ "table audit_logs",
	  "create table audit_logs (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    user_id INTEGER,\n"
	  "    action TEXT not null,\n"
	  "    entity_type TEXT not null,\n"
	  "    entity_id TEXT,\n"
	  "    before TEXT,\n"
	  "    after TEXT,\n"
	  "    ip_address TEXT,\n"
	  "    constraint audit_logs_pkey primary key (id autoincrement),\n"
	  "    constraint audit_logs_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint audit_logs_before_json check (before is null or json_valid(before)),\n"
	  "    constraint audit_logs_after_json check (after is null or json_valid(after)),\n"
	  "    constraint audit_logs_user_id_fkey foreign key (user_id) references users (id) on delete set null\n"
	  ") strict" },
	{ "table log_entries",
	  "create table log_entries (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    level TEXT not null,\n"
	  "    component TEXT not null,\n"
	  "    message TEXT not null,\n"
	  "    context TEXT,\n"
	  "    exception TEXT,\n"
	  "    constraint log_entries_pkey primary key (id autoincrement),\n"
	  "    constraint log_entries_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint log_entries_level_enum check (level in ('debug', 'info', 'warning', 'error', 'critical')),\n"
	  "    constraint log_entries_context_json check (context is null or json_valid(context))\n"
	  ") strict" },
	{ "table guilds",
	  "create table guilds (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    discord_id INTEGER not null,\n"
	  "    name TEXT not null,\n"
	  "    owner_id INTEGER,\n"
	  "    member_count INTEGER not null default 0,\n"
	  "    settings TEXT not null default '{}',\n"
	  "    joined_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    left_at TEXT,\n"
	  "    constraint guilds_pkey primary key (id autoincrement),\n"
	  "    constraint guilds_discord_id_key unique (discord_id),\n"
	  "    constraint guilds_period_ck check (left_at >= joined_at),\n"
	  "    constraint guilds_member_count_check check (member_count >= 0),\n"
	  "    constraint guilds_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint guilds_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint guilds_discord_id_check check (discord_id > 0),\n"
	  "    constraint guilds_owner_id_check check (owner_id > 0),\n"
	  "    constraint guilds_member_count_range check (member_count between -2147483648 and 2147483647),\n"
	  "    constraint guilds_settings_json check (json_valid(settings)),\n"
	  "    constraint guilds_joined_at_timestamptz check (joined_at is strftime('%Y-%m-%dT%H:%M:%S', substr(joined_at, 1, 19), '+0 days') || substr(joined_at, 20) and substr(joined_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint guilds_left_at_timestamptz check (left_at is strftime('%Y-%m-%dT%H:%M:%S', substr(left_at, 1, 19), '+0 days') || substr(left_at, 20) and substr(left_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z')\n"
	  ") strict" },
	{ "table categories",
	  "create table categories (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    name TEXT not null,\n"
	  "    \"position\" INTEGER not null,\n"
	  "    is_enabled INTEGER not null default true,\n"
	  "    constraint categories_pkey primary key (id autoincrement),\n"
	  "    constraint categories_name_key unique (name),\n"
	  "    constraint categories_position_check check (\"position\" >= 0),\n"
	  "    constraint categories_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint categories_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint categories_position_range check (\"position\" between -2147483648 and 2147483647),\n"
	  "    constraint categories_is_enabled_bool check (is_enabled in (0, 1))\n"
	  ") strict" },
	{ "table channels",
	  "create table channels (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    category_id INTEGER not null,\n"
	  "    name TEXT not null,\n"
	  "    kind TEXT not null default 'text',\n"
	  "    topic TEXT,\n"
	  "    \"position\" INTEGER not null,\n"
	  "    is_enabled INTEGER not null default true,\n"
	  "    constraint channels_pkey primary key (id autoincrement),\n"
	  "    constraint channels_category_id_name_key unique (category_id, name),\n"
	  "    constraint channels_position_check check (\"position\" >= 0),\n"
	  "    constraint channels_name_check check (name = lower(name)),\n"
	  "    constraint channels_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint channels_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint channels_kind_enum check (kind in ('text', 'voice', 'forum', 'announcement', 'stage')),\n"
	  "    constraint channels_position_range check (\"position\" between -2147483648 and 2147483647),\n"
	  "    constraint channels_is_enabled_bool check (is_enabled in (0, 1)),\n"
	  "    constraint channels_category_id_fkey foreign key (category_id) references categories (id) on delete cascade\n"
	  ") strict" },
	{ "table category_mappings",
	  "create table category_mappings (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    guild_id INTEGER not null,\n"
	  "    category_id INTEGER not null,\n"
	  "    discord_id INTEGER not null,\n"
	  "    constraint category_mappings_pkey primary key (id autoincrement),\n"
	  "    constraint category_mappings_discord_id_key unique (discord_id),\n"
	  "    constraint category_mappings_guild_id_category_id_key unique (guild_id, category_id),\n"
	  "    constraint category_mappings_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint category_mappings_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint category_mappings_discord_id_check check (discord_id > 0),\n"
	  "    constraint category_mappings_guild_id_fkey foreign key (guild_id) references guilds (id) on delete cascade,\n"
	  "    constraint category_mappings_category_id_fkey foreign key (category_id) references categories (id) on delete cascade\n"
	  ") strict" },
	{ "table channel_mappings",
	  "create table channel_mappings (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    guild_id INTEGER not null,\n"
	  "    channel_id INTEGER not null,\n"
	  "    discord_id INTEGER not null,\n"
	  "    constraint channel_mappings_pkey primary key (id autoincrement),\n"
	  "    constraint channel_mappings_discord_id_key unique (discord_id),\n"
	  "    constraint channel_mappings_guild_id_channel_id_key unique (guild_id, channel_id),\n"
	  "    constraint channel_mappings_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint channel_mappings_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint channel_mappings_discord_id_check check (discord_id > 0),\n"
	  "    constraint channel_mappings_guild_id_fkey foreign key (guild_id) references guilds (id) on delete cascade,\n"
	  "    constraint channel_mappings_channel_id_fkey foreign key (channel_id) references channels (id) on delete cascade\n"
	  ") strict" },
	{ "table auto_thread_channels",
	  "create table auto_thread_channels (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    channel_mapping_id INTEGER not null,\n"
	  "    name_pattern TEXT not null default '{author}',\n"
	  "    archive_minutes INTEGER not null default 1440,\n"
	  "    is_enabled INTEGER not null default true,\n"
	  "    constraint auto_thread_channels_pkey primary key (id autoincrement),\n"
	  "    constraint auto_thread_channels_channel_mapping_id_key unique (channel_mapping_id),\n"
	  "    constraint auto_thread_channels_archive_minutes_check check (archive_minutes in (60, 1440, 4320, 10080)),\n"
	  "    constraint auto_thread_channels_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint auto_thread_channels_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint auto_thread_channels_archive_minutes_range check (archive_minutes between -2147483648 and 2147483647),\n"
	  "    constraint auto_thread_channels_is_enabled_bool check (is_enabled in (0, 1)),\n"
	  "    constraint auto_thread_channels_channel_mapping_id_fkey foreign key (channel_mapping_id) references channel_mappings (id) on delete cascade\n"
	  ") strict" },
	{ "table messages",
	  "create table messages (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    channel_mapping_id INTEGER not null,\n"
	  "    discord_id INTEGER not null,\n"
	  "    author_id INTEGER,\n"
	  "    reply_to INTEGER,\n"
	  "    content TEXT,\n"
	  "    embeds TEXT not null default '[]',\n"
	  "    deleted_at TEXT,\n"
	  "    constraint messages_pkey primary key (id autoincrement),\n"
	  "    constraint messages_discord_id_key unique (discord_id),\n"
	  "    constraint messages_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint messages_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint messages_discord_id_check check (discord_id > 0),\n"
	  "    constraint messages_embeds_json check (json_valid(embeds)),\n"
	  "    constraint messages_deleted_at_timestamptz check (deleted_at is strftime('%Y-%m-%dT%H:%M:%S', substr(deleted_at, 1, 19), '+0 days') || substr(deleted_at, 20) and substr(deleted_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint messages_channel_mapping_id_fkey foreign key (channel_mapping_id) references channel_mappings (id) on delete cascade,\n"
	  "    constraint messages_author_id_fkey foreign key (author_id) references users (id) on delete set null,\n"
	  "    constraint messages_reply_to_fkey foreign key (reply_to) references messages (id) on delete set null\n"
	  ") strict" },
	{ "table dashboards",
	  "create table dashboards (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    name TEXT not null,\n"
	  "    title TEXT not null,\n"
	  "    kind TEXT not null,\n"
	  "    channel_id INTEGER,\n"
	  "    refresh_seconds INTEGER not null default 300,\n"
	  "    is_enabled INTEGER not null default true,\n"
	  "    constraint dashboards_pkey primary key (id autoincrement),\n"
	  "    constraint dashboards_name_key unique (name),\n"
	  "    constraint dashboards_refresh_seconds_check check (refresh_seconds between 10 and 86400),\n"
	  "    constraint dashboards_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint dashboards_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint dashboards_kind_enum check (kind in ('welcome', 'gamehub', 'monitoring', 'project')),\n"
	  "    constraint dashboards_refresh_seconds_range check (refresh_seconds between -2147483648 and 2147483647),\n"
	  "    constraint dashboards_is_enabled_bool check (is_enabled in (0, 1)),\n"
	  "    constraint dashboards_channel_id_fkey foreign key (channel_id) references channels (id) on delete set null\n"
	  ") strict" },
	{ "table components",
	  "create table components (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    name TEXT not null,\n"
	  "    kind TEXT not null,\n"
	  "    config TEXT not null default '{}',\n"
	  "    constraint components_pkey primary key (id autoincrement),\n"
	  "    constraint components_kind_name_key unique (kind, name),\n"
	  "    constraint components_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint components_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint components_kind_enum check (kind in ('button', 'embed', 'message', 'modal', 'selector', 'view')),\n"
	  "    constraint components_config_json check (json_valid(config))\n"
	  ") strict" },
	{ "table component_layouts",
	  "create table component_layouts (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    dashboard_id INTEGER not null,\n"
	  "    component_id INTEGER not null,\n"
	  "    row_number INTEGER not null,\n"
	  "    \"position\" INTEGER not null,\n"
	  "    style TEXT not null default '{}',\n"
	  "    constraint component_layouts_pkey primary key (id autoincrement),\n"
	  "    constraint component_layouts_dashboard_id_row_number_position_key unique (dashboard_id, row_number, \"position\"),\n"
	  "    constraint component_layouts_place_ck check (row_number between 0 and 4 and \"position\" between 0 and 4),\n"
	  "    constraint component_layouts_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint component_layouts_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint component_layouts_row_number_range check (row_number between -32768 and 32767),\n"
	  "    constraint component_layouts_position_range check (\"position\" between -32768 and 32767),\n"
	  "    constraint component_layouts_style_json check (json_valid(style)),\n"
	  "    constraint component_layouts_dashboard_id_fkey foreign key (dashboard_id) references dashboards (id) on delete cascade,\n"
	  "    constraint component_layouts_component_id_fkey foreign key (component_id) references components (id) on delete cascade\n"
	  ") strict" },
	{ "table content_templates",
	  "create table content_templates (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    name TEXT not null,\n"
	  "    locale TEXT not null default 'en',\n"
	  "    body TEXT not null,\n"
	  "    variables TEXT not null default '[]',\n"
	  "    constraint content_templates_pkey primary key (id autoincrement),\n"
	  "    constraint content_templates_name_locale_key unique (name, locale),\n"
	  "    constraint content_templates_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint content_templates_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint content_templates_variables_json check (json_valid(variables))\n"
	  ") strict" },
	{ "table dashboard_messages",
	  "create table dashboard_messages (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    dashboard_id INTEGER not null,\n"
	  "    guild_id INTEGER not null,\n"
	  "    message_id INTEGER,\n"
	  "    refreshed_at TEXT,\n"
	  "    last_error TEXT,\n"
	  "    constraint dashboard_messages_pkey primary key (id autoincrement),\n"
	  "    constraint dashboard_messages_message_id_key unique (message_id),\n"
	  "    constraint dashboard_messages_dashboard_id_guild_id_key unique (dashboard_id, guild_id),\n"
	  "    constraint dashboard_messages_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint dashboard_messages_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint dashboard_messages_refreshed_at_timestamptz check (refreshed_at is strftime('%Y-%m-%dT%H:%M:%S', substr(refreshed_at, 1, 19), '+0 days') || substr(refreshed_at, 20) and substr(refreshed_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint dashboard_messages_dashboard_id_fkey foreign key (dashboard_id) references dashboards (id) on delete cascade,\n"
	  "    constraint dashboard_messages_guild_id_fkey foreign key (guild_id) references guilds (id) on delete cascade,\n"
	  "    constraint dashboard_messages_message_id_fkey foreign key (message_id) references messages (id) on delete set null\n"
	  ") strict" },
	{ "table metrics",
	  "create table metrics (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    name TEXT not null,\n"
	  "    kind TEXT not null default 'gauge',\n"
	  "    value REAL not null,\n"
	  "    labels TEXT not null default '{}',\n"
	  "    constraint metrics_pkey primary key (id autoincrement),\n"
	  "    constraint metrics_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint metrics_kind_enum check (kind in ('counter', 'gauge', 'histogram')),\n"
	  "    constraint metrics_labels_json check (json_valid(labels))\n"
	  ") strict" },
	{ "table alerts",
	  "create table alerts (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    name TEXT not null,\n"
	  "    severity TEXT not null,\n"
	  "    status TEXT not null default 'open',\n"
	  "    message TEXT not null,\n"
	  "    metric_id INTEGER,\n"
	  "    acknowledged_by INTEGER,\n"
	  "    resolved_at TEXT,\n"
	  "    constraint alerts_pkey primary key (id autoincrement),\n"
	  "    constraint alerts_resolved_ck check ((status = 'resolved') = (resolved_at is not null)),\n"
	  "    constraint alerts_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint alerts_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint alerts_severity_enum check (severity in ('info', 'warning', 'critical')),\n"
	  "    constraint alerts_status_enum check (status in ('open', 'acknowledged', 'resolved')),\n"
	  "    constraint alerts_resolved_at_timestamptz check (resolved_at is strftime('%Y-%m-%dT%H:%M:%S', substr(resolved_at, 1, 19), '+0 days') || substr(resolved_at, 20) and substr(resolved_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint alerts_metric_id_fkey foreign key (metric_id) references metrics (id) on delete set null,\n"
	  "    constraint alerts_acknowledged_by_fkey foreign key (acknowledged_by) references users (id) on delete set null\n"
	  ") strict" },
	{ "table projects",
	  "create table projects (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    guild_id INTEGER not null,\n"
	  "    owner_id INTEGER,\n"
	  "    name TEXT not null,\n"
	  "    description TEXT,\n"
	  "    status TEXT not null default 'planned',\n"
	  "    priority TEXT not null default 'medium',\n"
	  "    starts_on TEXT,\n"
	  "    due_on TEXT,\n"
	  "    constraint projects_pkey primary key (id autoincrement),\n"
	  "    constraint projects_guild_id_name_key unique (guild_id, name),\n"
	  "    constraint projects_period_ck check (due_on >= starts_on),\n"
	  "    constraint projects_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint projects_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint projects_status_enum check (status in ('planned', 'active', 'paused', 'done', 'cancelled')),\n"
	  "    constraint projects_priority_enum check (priority in ('low', 'medium', 'high', 'urgent')),\n"
	  "    constraint projects_starts_on_date check (starts_on is date(starts_on, '+0 days')),\n"
	  "    constraint projects_due_on_date check (due_on is date(due_on, '+0 days')),\n"
	  "    constraint projects_guild_id_fkey foreign key (guild_id) references guilds (id) on delete cascade,\n"
	  "    constraint projects_owner_id_fkey foreign key (owner_id) references users (id) on delete set null\n"
	  ") strict" },
	{ "table project_members",
	  "create table project_members (\n"
	  "    project_id INTEGER not null,\n"
	  "    user_id INTEGER not null,\n"
	  "    is_lead INTEGER not null default false,\n"
	  "    joined_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    constraint project_members_pkey primary key (project_id, user_id),\n"
	  "    constraint project_members_is_lead_bool check (is_lead in (0, 1)),\n"
	  "    constraint project_members_joined_at_timestamptz check (joined_at is strftime('%Y-%m-%dT%H:%M:%S', substr(joined_at, 1, 19), '+0 days') || substr(joined_at, 20) and substr(joined_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint project_members_project_id_fkey foreign key (project_id) references projects (id) on delete cascade,\n"
	  "    constraint project_members_user_id_fkey foreign key (user_id) references users (id) on delete cascade\n"
	  ") strict" },
	{ "table tasks",
	  "create table tasks (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    project_id INTEGER not null,\n"
	  "    parent_id INTEGER,\n"
	  "    assignee_id INTEGER,\n"
	  "    title TEXT not null,\n"
	  "    description TEXT,\n"
	  "    status TEXT not null default 'open',\n"
	  "    priority TEXT not null default 'medium',\n"
	  "    due_at TEXT,\n"
	  "    completed_at TEXT,\n"
	  "    constraint tasks_pkey primary key (id autoincrement),\n"
	  "    constraint tasks_parent_ck check (parent_id <> id),\n"
	  "    constraint tasks_completed_ck check ((status = 'done') = (completed_at is not null)),\n"
	  "    constraint tasks_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint tasks_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint tasks_status_enum check (status in ('open', 'in_progress', 'review', 'done', 'cancelled')),\n"
	  "    constraint tasks_priority_enum check (priority in ('low', 'medium', 'high', 'urgent')),\n"
	  "    constraint tasks_due_at_timestamptz check (due_at is strftime('%Y-%m-%dT%H:%M:%S', substr(due_at, 1, 19), '+0 days') || substr(due_at, 20) and substr(due_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint tasks_completed_at_timestamptz check (completed_at is strftime('%Y-%m-%dT%H:%M:%S', substr(completed_at, 1, 19), '+0 days') || substr(completed_at, 20) and substr(completed_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint tasks_project_id_fkey foreign key (project_id) references projects (id) on delete cascade,\n"
	  "    constraint tasks_parent_id_fkey foreign key (parent_id) references tasks (id) on delete cascade,\n"
	  "    constraint tasks_assignee_id_fkey foreign key (assignee_id) references users (id) on delete set null\n"
	  ") strict" },
	{ "table task_comments",
	  "create table task_comments (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    task_id INTEGER not null,\n"
	  "    author_id INTEGER,\n"
	  "    body TEXT not null,\n"
	  "    constraint task_comments_pkey primary key (id autoincrement),\n"
	  "    constraint task_comments_body_check check (length(body) > 0),\n"
	  "    constraint task_comments_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint task_comments_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint task_comments_task_id_fkey foreign key (task_id) references tasks (id) on delete cascade,\n"
	  "    constraint task_comments_author_id_fkey foreign key (author_id) references users (id) on delete set null\n"
	  ") strict" },
	{ "index role_permissions.role_permissions_permission_id_idx",
	  "create index role_permissions_permission_id_idx on role_permissions (permission_id)" },
	{ "index user_roles.user_roles_role_id_idx",
	  "create index user_roles_role_id_idx on user_roles (role_id)" },
	{ "index user_roles.user_roles_granted_by_idx",
	  "create index user_roles_granted_by_idx on user_roles (granted_by)" },
	{ "index sessions.sessions_user_id_expires_at_idx",
	  "create index sessions_user_id_expires_at_idx on sessions (user_id, expires_at)" },
	{ "index rate_limits.rate_limits_window_start_idx",
	  "create index rate_limits_window_start_idx on rate_limits (window_start)" },
	{ "index security_keys.security_keys_active_ux",
	  "create unique index security_keys_active_ux on security_keys (name, environment) where is_active" },
	{ "index config.config_updated_by_idx",
	  "create index config_updated_by_idx on config (updated_by)" },
	{ "index audit_logs.audit_logs_user_id_created_at_idx",
	  "create index audit_logs_user_id_created_at_idx on audit_logs (user_id, created_at desc)" },
	{ "index audit_logs.audit_logs_entity_type_entity_id_created_at_idx",
	  "create index audit_logs_entity_type_entity_id_created_at_idx on audit_logs (entity_type, entity_id, created_at desc)" },
	{ "index log_entries.log_entries_created_at_idx",
	  "create index log_entries_created_at_idx on log_entries (created_at desc)" },
	{ "index log_entries.log_entries_component_created_at_idx",
	  "create index log_entries_component_created_at_idx on log_entries (component, created_at desc) where level in ('error', 'critical')" },
	{ "index category_mappings.category_mappings_category_id_idx",
	  "create index category_mappings_category_id_idx on category_mappings (category_id)" },
	{ "index channel_mappings.channel_mappings_channel_id_idx",
	  "create index channel_mappings_channel_id_idx on channel_mappings (channel_id)" },
	{ "index messages.messages_channel_mapping_id_created_at_idx",
	  "create index messages_channel_mapping_id_created_at_idx on messages (channel_mapping_id, created_at desc)" },
	{ "index messages.messages_author_id_idx",
	  "create index messages_author_id_idx on messages (author_id)" },
	{ "index messages.messages_reply_to_idx",
	  "create index messages_reply_to_idx on messages (reply_to)" },
	{ "index dashboards.dashboards_channel_id_idx",
	  "create index dashboards_channel_id_idx on dashboards (channel_id)" },
	{ "index component_layouts.component_layouts_component_id_idx",
	  "create index component_layouts_component_id_idx on component_layouts (component_id)" },
	{ "index dashboard_messages.dashboard_messages_guild_id_idx",
	  "create index dashboard_messages_guild_id_idx on dashboard_messages (guild_id)" },
	{ "index metrics.metrics_name_created_at_idx",
	  "create index metrics_name_created_at_idx on metrics (name, created_at desc)" },
	{ "index alerts.alerts_severity_created_at_idx",
	  "create index alerts_severity_created_at_idx on alerts (severity, created_at desc) where status <> 'resolved'" },
	{ "index alerts.alerts_metric_id_idx",
	  "create index alerts_metric_id_idx on alerts (metric_id)" },
	{ "index alerts.alerts_acknowledged_by_idx",
	  "create index alerts_acknowledged_by_idx on alerts (acknowledged_by)" },
	{ "index projects.projects_owner_id_idx",
	  "create index projects_owner_id_idx on projects (owner_id)" },
	{ "index project_members.project_members_lead_ux",
	  "create unique index project_members_lead_ux on project_members (project_id) where is_lead" },
	{ "index project_members.project_members_user_id_idx",
	  "create index project_members_user_id_idx on project_members (user_id)" },
	{ "index tasks.tasks_open_ix",
	  "create index tasks_open_ix on tasks (due_at) where status in ('open', 'in_progress', 'review')" },
	{ "index tasks.tasks_project_id_status_priority_idx",
	  "create index tasks_project_id_status_priority_idx on tasks (project_id, status, priority desc)" },
	{ "index tasks.tasks_parent_id_idx",
	  "create index tasks_parent_id_idx on tasks (parent_id)" },
	{ "index tasks.tasks_assignee_id_due_at_idx",
	  "create index tasks_assignee_id_due_at_idx on tasks (assignee_id, due_at)" },
	{ "index task_comments.task_comments_task_id_created_at_idx",
	  "create index task_comments_task_id_created_at_idx on task_comments (task_id, created_at)" },
	{ "index task_comments.task_comments_author_id_idx",
	  "create index task_comments_author_id_idx on task_comments (author_id)" },
	{ "view project_progress",
	  "create view project_progress as select p.id, p.name, count(t.id) as tasks, count(t.completed_at) as done\n"
	  " from projects p left join tasks t on t.project_id = p.id\n"
	  " group by p.id, p.name" },
	{ "trigger users.users_touch",
	  "create trigger users_touch after update on users for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update users set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger roles.roles_touch",
	  "create trigger roles_touch after update on roles for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update roles set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger permissions.permissions_touch",
	  "create trigger permissions_touch after update on permissions for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update permissions set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger sessions.sessions_touch",
	  "create trigger sessions_touch after update on sessions for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update sessions set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger rate_limits.rate_limits_touch",
	  "create trigger rate_limits_touch after update on rate_limits for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update rate_limits set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger security_keys.security_keys_touch",
	  "create trigger security_keys_touch after update on security_keys for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update security_keys set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger config.config_touch",
	  "create trigger config_touch after update on config for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update config set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger guilds.guilds_touch",
	  "create trigger guilds_touch after update on guilds for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update guilds set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger categories.categories_touch",
	  "create trigger categories_touch after update on categories for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update categories set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger channels.channels_touch",
	  "create trigger channels_touch after update on channels for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update channels set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger category_mappings.category_mappings_touch",
	  "create trigger category_mappings_touch after update on category_mappings for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update category_mappings set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger channel_mappings.channel_mappings_touch",
	  "create trigger channel_mappings_touch after update on channel_mappings for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update channel_mappings set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger auto_thread_channels.auto_thread_channels_touch",
	  "create trigger auto_thread_channels_touch after update on auto_thread_channels for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update auto_thread_channels set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger messages.messages_touch",
	  "create trigger messages_touch after update on messages for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update messages set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger dashboards.dashboards_touch",
	  "create trigger dashboards_touch after update on dashboards for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update dashboards set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger components.components_touch",
	  "create trigger components_touch after update on components for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update components set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger component_layouts.component_layouts_touch",
	  "create trigger component_layouts_touch after update on component_layouts for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update component_layouts set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger content_templates.content_templates_touch",
	  "create trigger content_templates_touch after update on content_templates for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update content_templates set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger dashboard_messages.dashboard_messages_touch",
	  "create trigger dashboard_messages_touch after update on dashboard_messages for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update dashboard_messages set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger alerts.alerts_touch",
	  "create trigger alerts_touch after update on alerts for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update alerts set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger projects.projects_touch",
	  "create trigger projects_touch after update on projects for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update projects set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger tasks.tasks_touch",
	  "create trigger tasks_touch after update on tasks for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update tasks set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger task_comments.task_comments_touch",
	  "create trigger task_comments_touch after update on task_comments for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update task_comments set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
};

static const sc_asked sqlite_asked[] = {
	{ "table alerts",
	  "table alerts\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column name\n    .type TEXT\n    .not_null yes\n  column severity\n    .type TEXT\n    .not_null yes\n  column status\n    .type TEXT\n    .not_null yes\n    .default 'open'\n  column message\n    .type TEXT\n    .not_null yes\n  column metric_id\n    .type INTEGER\n  column acknowledged_by\n    .type INTEGER\n  column resolved_at\n    .type TEXT\n  constraint alerts_acknowledged_by_fkey\n    .form foreign key\n    .columns acknowledged_by\n    .ref_table users\n    .ref_columns id\n    .on_delete set null\n  constraint alerts_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint alerts_metric_id_fkey\n    .form foreign key\n    .columns metric_id\n    .ref_table metrics\n    .ref_columns id\n    .on_delete set null\n  constraint alerts_pkey\n    .form primary key\n    .columns id\n  constraint alerts_resolved_at_timestamptz\n    .form check\n    .expr resolved_at is strftime('%Y-%m-%dT%H:%M:%S', substr(resolved_at, 1, 19), '+0 days') || substr(resolved_at, 20) and substr(resolved_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint alerts_resolved_ck\n    .form check\n    .expr (status = 'resolved') = (resolved_at is not null)\n  constraint alerts_severity_enum\n    .form check\n    .expr severity in ('info', 'warning', 'critical')\n  constraint alerts_status_enum\n    .form check\n    .expr status in ('open', 'acknowledged', 'resolved')\n  constraint alerts_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  index alerts_acknowledged_by_idx\n    .elements acknowledged_by\n  index alerts_metric_id_idx\n    .elements metric_id\n  index alerts_severity_created_at_idx\n    .where status <> 'resolved'\n    .elements severity, created_at desc\n  trigger alerts_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update alerts set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "e79756d8118a162fb6c53ba81336df6310f6658ee0cc6b9c2dde78ad6a8a8573" },
	{ "table audit_logs",
	  "table audit_logs\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column user_id\n    .type INTEGER\n  column action\n    .type TEXT\n    .not_null yes\n  column entity_type\n    .type TEXT\n    .not_null yes\n  column entity_id\n    .type TEXT\n  column before\n    .type TEXT\n  column after\n    .type TEXT\n  column ip_address\n    .type TEXT\n  constraint audit_logs_after_json\n    .form check\n    .expr after is null or json_valid(after)\n  constraint audit_logs_before_json\n    .form check\n    .expr before is null or json_valid(before)\n  constraint audit_logs_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint audit_logs_pkey\n    .form primary key\n    .columns id\n  constraint audit_logs_user_id_fkey\n    .form foreign key\n    .columns user_id\n    .ref_table users\n    .ref_columns id\n    .on_delete set null\n  index audit_logs_entity_type_entity_id_created_at_idx\n    .elements entity_type, entity_id, created_at desc\n  index audit_logs_user_id_created_at_idx\n    .elements user_id, created_at desc\n",
	  "f76c0866ae50ab47f4e6796c068d3f5e8843dd1a21df2fdf5dec81cc88daad94" },
	{ "table auto_thread_channels",
	  "table auto_thread_channels\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column channel_mapping_id\n    .type INTEGER\n    .not_null yes\n  column name_pattern\n    .type TEXT\n    .not_null yes\n    .default '{author}'\n  column archive_minutes\n    .type INTEGER\n    .not_null yes\n    .default 1440\n  column is_enabled\n    .type INTEGER\n    .not_null yes\n    .default true\n  constraint auto_thread_channels_archive_minutes_check\n    .form check\n    .expr archive_minutes in (60, 1440, 4320, 10080)\n  constraint auto_thread_channels_archive_minutes_range\n    .form check\n    .expr archive_minutes between -2147483648 and 2147483647\n  constraint auto_thread_channels_channel_mapping_id_fkey\n    .form foreign key\n    .columns channel_mapping_id\n    .ref_table channel_mappings\n    .ref_columns id\n    .on_delete cascade\n  constraint auto_thread_channels_channel_mapping_id_key\n    .form unique\n    .columns channel_mapping_id\n  constraint auto_thread_channels_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint auto_thread_channels_is_enabled_bool\n    .form check\n    .expr is_enabled in (0, 1)\n  constraint auto_thread_channels_pkey\n    .form primary key\n    .columns id\n  constraint auto_thread_channels_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  trigger auto_thread_channels_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update auto_thread_channels set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "d4c62b2da5e53c8f43f8f050bbf7b24d65e5ec84b1867a5ff7009ee080861112" },
	{ "table categories",
	  "table categories\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column name\n    .type TEXT\n    .not_null yes\n  column \"position\"\n    .type INTEGER\n    .not_null yes\n  column is_enabled\n    .type INTEGER\n    .not_null yes\n    .default true\n  constraint categories_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint categories_is_enabled_bool\n    .form check\n    .expr is_enabled in (0, 1)\n  constraint categories_name_key\n    .form unique\n    .columns name\n  constraint categories_pkey\n    .form primary key\n    .columns id\n  constraint categories_position_check\n    .form check\n    .expr \"position\" >= 0\n  constraint categories_position_range\n    .form check\n    .expr \"position\" between -2147483648 and 2147483647\n  constraint categories_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  trigger categories_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update categories set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "f7800159886ff415a529fbeae3397aa26841fceaedbcea593d692d6a701fcd77" },
	{ "table category_mappings",
	  "table category_mappings\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column guild_id\n    .type INTEGER\n    .not_null yes\n  column category_id\n    .type INTEGER\n    .not_null yes\n  column discord_id\n    .type INTEGER\n    .not_null yes\n  constraint category_mappings_category_id_fkey\n    .form foreign key\n    .columns category_id\n    .ref_table categories\n    .ref_columns id\n    .on_delete cascade\n  constraint category_mappings_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint category_mappings_discord_id_check\n    .form check\n    .expr discord_id > 0\n  constraint category_mappings_discord_id_key\n    .form unique\n    .columns discord_id\n  constraint category_mappings_guild_id_category_id_key\n    .form unique\n    .columns guild_id, category_id\n  constraint category_mappings_guild_id_fkey\n    .form foreign key\n    .columns guild_id\n    .ref_table guilds\n    .ref_columns id\n    .on_delete cascade\n  constraint category_mappings_pkey\n    .form primary key\n    .columns id\n  constraint category_mappings_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  index category_mappings_category_id_idx\n    .elements category_id\n  trigger category_mappings_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update category_mappings set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "5ef1a87999546314aec7d94b51a4d5baaddf56c44edad93c810be22a303ebd68" },
	{ "table channel_mappings",
	  "table channel_mappings\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column guild_id\n    .type INTEGER\n    .not_null yes\n  column channel_id\n    .type INTEGER\n    .not_null yes\n  column discord_id\n    .type INTEGER\n    .not_null yes\n  constraint channel_mappings_channel_id_fkey\n    .form foreign key\n    .columns channel_id\n    .ref_table channels\n    .ref_columns id\n    .on_delete cascade\n  constraint channel_mappings_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint channel_mappings_discord_id_check\n    .form check\n    .expr discord_id > 0\n  constraint channel_mappings_discord_id_key\n    .form unique\n    .columns discord_id\n  constraint channel_mappings_guild_id_channel_id_key\n    .form unique\n    .columns guild_id, channel_id\n  constraint channel_mappings_guild_id_fkey\n    .form foreign key\n    .columns guild_id\n    .ref_table guilds\n    .ref_columns id\n    .on_delete cascade\n  constraint channel_mappings_pkey\n    .form primary key\n    .columns id\n  constraint channel_mappings_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  index channel_mappings_channel_id_idx\n    .elements channel_id\n  trigger channel_mappings_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update channel_mappings set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "ca98fe8d9c18dee2e7a8892cc6ea18d509372f8514f57793a3c0f702a2b49dc3" },
	{ "table channels",
	  "table channels\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column category_id\n    .type INTEGER\n    .not_null yes\n  column name\n    .type TEXT\n    .not_null yes\n  column kind\n    .type TEXT\n    .not_null yes\n    .default 'text'\n  column topic\n    .type TEXT\n  column \"position\"\n    .type INTEGER\n    .not_null yes\n  column is_enabled\n    .type INTEGER\n    .not_null yes\n    .default true\n  constraint channels_category_id_fkey\n    .form foreign key\n    .columns category_id\n    .ref_table categories\n    .ref_columns id\n    .on_delete cascade\n  constraint channels_category_id_name_key\n    .form unique\n    .columns category_id, name\n  constraint channels_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint channels_is_enabled_bool\n    .form check\n    .expr is_enabled in (0, 1)\n  constraint channels_kind_enum\n    .form check\n    .expr kind in ('text', 'voice', 'forum', 'announcement', 'stage')\n  constraint channels_name_check\n    .form check\n    .expr name = lower(name)\n  constraint channels_pkey\n    .form primary key\n    .columns id\n  constraint channels_position_check\n    .form check\n    .expr \"position\" >= 0\n  constraint channels_position_range\n    .form check\n    .expr \"position\" between -2147483648 and 2147483647\n  constraint channels_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  trigger channels_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update channels set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "55d5176eda84b478ab53ab3dc3440838ff6de3fce2cac1686f8bd8e5af460c3f" },
	{ "table component_layouts",
	  "table component_layouts\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column dashboard_id\n    .type INTEGER\n    .not_null yes\n  column component_id\n    .type INTEGER\n    .not_null yes\n  column row_number\n    .type INTEGER\n    .not_null yes\n  column \"position\"\n    .type INTEGER\n    .not_null yes\n  column style\n    .type TEXT\n    .not_null yes\n    .default '{}'\n  constraint component_layouts_component_id_fkey\n    .form foreign key\n    .columns component_id\n    .ref_table components\n    .ref_columns id\n    .on_delete cascade\n  constraint component_layouts_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint component_layouts_dashboard_id_fkey\n    .form foreign key\n    .columns dashboard_id\n    .ref_table dashboards\n    .ref_columns id\n    .on_delete cascade\n  constraint component_layouts_dashboard_id_row_number_position_key\n    .form unique\n    .columns dashboard_id, row_number, \"position\"\n  constraint component_layouts_pkey\n    .form primary key\n    .columns id\n  constraint component_layouts_place_ck\n    .form check\n    .expr row_number between 0 and 4 and \"position\" between 0 and 4\n  constraint component_layouts_position_range\n    .form check\n    .expr \"position\" between -32768 and 32767\n  constraint component_layouts_row_number_range\n    .form check\n    .expr row_number between -32768 and 32767\n  constraint component_layouts_style_json\n    .form check\n    .expr json_valid(style)\n  constraint component_layouts_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  index component_layouts_component_id_idx\n    .elements component_id\n  trigger component_layouts_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update component_layouts set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "5d493faf15a1e3cc909207deee0bb08f8752cd1bba8fd1de61579d5e7a78b040" },
	{ "table components",
	  "table components\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column name\n    .type TEXT\n    .not_null yes\n  column kind\n    .type TEXT\n    .not_null yes\n  column config\n    .type TEXT\n    .not_null yes\n    .default '{}'\n  constraint components_config_json\n    .form check\n    .expr json_valid(config)\n  constraint components_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint components_kind_enum\n    .form check\n    .expr kind in ('button', 'embed', 'message', 'modal', 'selector', 'view')\n  constraint components_kind_name_key\n    .form unique\n    .columns kind, name\n  constraint components_pkey\n    .form primary key\n    .columns id\n  constraint components_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  trigger components_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update components set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "9320ee87700adeb2562018ae2a2891b45a4268693896148d20a6fff8ea0a0229" },
	{ "table config",
	  "table config\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column key\n    .type TEXT\n    .not_null yes\n  column value\n    .type TEXT\n    .not_null yes\n  column description\n    .type TEXT\n  column is_public\n    .type INTEGER\n    .not_null yes\n    .default false\n  column updated_by\n    .type INTEGER\n  constraint config_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint config_is_public_bool\n    .form check\n    .expr is_public in (0, 1)\n  constraint config_key_check\n    .form check\n    .expr length(key) between 1 and 128\n  constraint config_key_key\n    .form unique\n    .columns key\n  constraint config_pkey\n    .form primary key\n    .columns id\n  constraint config_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint config_updated_by_fkey\n    .form foreign key\n    .columns updated_by\n    .ref_table users\n    .ref_columns id\n    .on_delete set null\n  constraint config_value_json\n    .form check\n    .expr json_valid(value)\n  index config_updated_by_idx\n    .elements updated_by\n  trigger config_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update config set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "7fcd07ad102722e956b481ad6d4399318e003ec355ea02f7148442721681dc61" },
	{ "table content_templates",
	  "table content_templates\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column name\n    .type TEXT\n    .not_null yes\n  column locale\n    .type TEXT\n    .not_null yes\n    .default 'en'\n  column body\n    .type TEXT\n    .not_null yes\n  column variables\n    .type TEXT\n    .not_null yes\n    .default '[]'\n  constraint content_templates_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint content_templates_name_locale_key\n    .form unique\n    .columns name, locale\n  constraint content_templates_pkey\n    .form primary key\n    .columns id\n  constraint content_templates_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint content_templates_variables_json\n    .form check\n    .expr json_valid(variables)\n  trigger content_templates_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update content_templates set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "e6d451d8f778cd2e195b6abafd939a37d7b45c69095bb53417e058d42e52fc0c" },
	{ "table dashboard_messages",
	  "table dashboard_messages\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column dashboard_id\n    .type INTEGER\n    .not_null yes\n  column guild_id\n    .type INTEGER\n    .not_null yes\n  column message_id\n    .type INTEGER\n  column refreshed_at\n    .type TEXT\n  column last_error\n    .type TEXT\n  constraint dashboard_messages_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint dashboard_messages_dashboard_id_fkey\n    .form foreign key\n    .columns dashboard_id\n    .ref_table dashboards\n    .ref_columns id\n    .on_delete cascade\n  constraint dashboard_messages_dashboard_id_guild_id_key\n    .form unique\n    .columns dashboard_id, guild_id\n  constraint dashboard_messages_guild_id_fkey\n    .form foreign key\n    .columns guild_id\n    .ref_table guilds\n    .ref_columns id\n    .on_delete cascade\n  constraint dashboard_messages_message_id_fkey\n    .form foreign key\n    .columns message_id\n    .ref_table messages\n    .ref_columns id\n    .on_delete set null\n  constraint dashboard_messages_message_id_key\n    .form unique\n    .columns message_id\n  constraint dashboard_messages_pkey\n    .form primary key\n    .columns id\n  constraint dashboard_messages_refreshed_at_timestamptz\n    .form check\n    .expr refreshed_at is strftime('%Y-%m-%dT%H:%M:%S', substr(refreshed_at, 1, 19), '+0 days') || substr(refreshed_at, 20) and substr(refreshed_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint dashboard_messages_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  index dashboard_messages_guild_id_idx\n    .elements guild_id\n  trigger dashboard_messages_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update dashboard_messages set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "b766ed96f8651b5ec3486f075a930c6c0dab69df1445d6d86446506525d29438" },
	{ "table dashboards",
	  "table dashboards\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column name\n    .type TEXT\n    .not_null yes\n  column title\n    .type TEXT\n    .not_null yes\n  column kind\n    .type TEXT\n    .not_null yes\n  column channel_id\n    .type INTEGER\n  column refresh_seconds\n    .type INTEGER\n    .not_null yes\n    .default 300\n  column is_enabled\n    .type INTEGER\n    .not_null yes\n    .default true\n  constraint dashboards_channel_id_fkey\n    .form foreign key\n    .columns channel_id\n    .ref_table channels\n    .ref_columns id\n    .on_delete set null\n  constraint dashboards_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint dashboards_is_enabled_bool\n    .form check\n    .expr is_enabled in (0, 1)\n  constraint dashboards_kind_enum\n    .form check\n    .expr kind in ('welcome', 'gamehub', 'monitoring', 'project')\n  constraint dashboards_name_key\n    .form unique\n    .columns name\n  constraint dashboards_pkey\n    .form primary key\n    .columns id\n  constraint dashboards_refresh_seconds_check\n    .form check\n    .expr refresh_seconds between 10 and 86400\n  constraint dashboards_refresh_seconds_range\n    .form check\n    .expr refresh_seconds between -2147483648 and 2147483647\n  constraint dashboards_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  index dashboards_channel_id_idx\n    .elements channel_id\n  trigger dashboards_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update dashboards set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "d05b18b939ff7ed64d7efb8de00241d19b881390d28e4593c9bc7c2ad4223a9b" },
	{ "table guilds",
	  "table guilds\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column discord_id\n    .type INTEGER\n    .not_null yes\n  column name\n    .type TEXT\n    .not_null yes\n  column owner_id\n    .type INTEGER\n  column member_count\n    .type INTEGER\n    .not_null yes\n    .default 0\n  column settings\n    .type TEXT\n    .not_null yes\n    .default '{}'\n  column joined_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column left_at\n    .type TEXT\n  constraint guilds_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint guilds_discord_id_check\n    .form check\n    .expr discord_id > 0\n  constraint guilds_discord_id_key\n    .form unique\n    .columns discord_id\n  constraint guilds_joined_at_timestamptz\n    .form check\n    .expr joined_at is strftime('%Y-%m-%dT%H:%M:%S', substr(joined_at, 1, 19), '+0 days') || substr(joined_at, 20) and substr(joined_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint guilds_left_at_timestamptz\n    .form check\n    .expr left_at is strftime('%Y-%m-%dT%H:%M:%S', substr(left_at, 1, 19), '+0 days') || substr(left_at, 20) and substr(left_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint guilds_member_count_check\n    .form check\n    .expr member_count >= 0\n  constraint guilds_member_count_range\n    .form check\n    .expr member_count between -2147483648 and 2147483647\n  constraint guilds_owner_id_check\n    .form check\n    .expr owner_id > 0\n  constraint guilds_period_ck\n    .form check\n    .expr left_at >= joined_at\n  constraint guilds_pkey\n    .form primary key\n    .columns id\n  constraint guilds_settings_json\n    .form check\n    .expr json_valid(settings)\n  constraint guilds_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  trigger guilds_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update guilds set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "2b48ab551156d36d7bdfad2022de4c7811752f173b8a034d21af1e72e63074df" },
	{ "table log_entries",
	  "table log_entries\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column level\n    .type TEXT\n    .not_null yes\n  column component\n    .type TEXT\n    .not_null yes\n  column message\n    .type TEXT\n    .not_null yes\n  column context\n    .type TEXT\n  column exception\n    .type TEXT\n  constraint log_entries_context_json\n    .form check\n    .expr context is null or json_valid(context)\n  constraint log_entries_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint log_entries_level_enum\n    .form check\n    .expr level in ('debug', 'info', 'warning', 'error', 'critical')\n  constraint log_entries_pkey\n    .form primary key\n    .columns id\n  index log_entries_component_created_at_idx\n    .where level in ('error', 'critical')\n    .elements component, created_at desc\n  index log_entries_created_at_idx\n    .elements created_at desc\n",
	  "a61f3c5e0d6081bdb3b4fff843ece9a3b3861d6a1e3bc9631424d032094dda5b" },
	{ "table messages",
	  "table messages\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column channel_mapping_id\n    .type INTEGER\n    .not_null yes\n  column discord_id\n    .type INTEGER\n    .not_null yes\n  column author_id\n    .type INTEGER\n  column reply_to\n    .type INTEGER\n  column content\n    .type TEXT\n  column embeds\n    .type TEXT\n    .not_null yes\n    .default '[]'\n  column deleted_at\n    .type TEXT\n  constraint messages_author_id_fkey\n    .form foreign key\n    .columns author_id\n    .ref_table users\n    .ref_columns id\n    .on_delete set null\n  constraint messages_channel_mapping_id_fkey\n    .form foreign key\n    .columns channel_mapping_id\n    .ref_table channel_mappings\n    .ref_columns id\n    .on_delete cascade\n  constraint messages_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint messages_deleted_at_timestamptz\n    .form check\n    .expr deleted_at is strftime('%Y-%m-%dT%H:%M:%S', substr(deleted_at, 1, 19), '+0 days') || substr(deleted_at, 20) and substr(deleted_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint messages_discord_id_check\n    .form check\n    .expr discord_id > 0\n  constraint messages_discord_id_key\n    .form unique\n    .columns discord_id\n  constraint messages_embeds_json\n    .form check\n    .expr json_valid(embeds)\n  constraint messages_pkey\n    .form primary key\n    .columns id\n  constraint messages_reply_to_fkey\n    .form foreign key\n    .columns reply_to\n    .ref_table messages\n    .ref_columns id\n    .on_delete set null\n  constraint messages_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  index messages_author_id_idx\n    .elements author_id\n  index messages_channel_mapping_id_created_at_idx\n    .elements channel_mapping_id, created_at desc\n  index messages_reply_to_idx\n    .elements reply_to\n  trigger messages_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update messages set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "dda3dded10bf5fc373917d1db3ed9bbeeb69df40b8195b23eabe639ccc9a7c43" },
	{ "table metrics",
	  "table metrics\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column name\n    .type TEXT\n    .not_null yes\n  column kind\n    .type TEXT\n    .not_null yes\n    .default 'gauge'\n  column value\n    .type REAL\n    .not_null yes\n  column labels\n    .type TEXT\n    .not_null yes\n    .default '{}'\n  constraint metrics_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint metrics_kind_enum\n    .form check\n    .expr kind in ('counter', 'gauge', 'histogram')\n  constraint metrics_labels_json\n    .form check\n    .expr json_valid(labels)\n  constraint metrics_pkey\n    .form primary key\n    .columns id\n  index metrics_name_created_at_idx\n    .elements name, created_at desc\n",
	  "471879a27b1dc7287e1a4582e4d21811baec30ea77ce033d355a853de013ba35" },
	{ "table permissions",
	  "table permissions\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column code\n    .type TEXT\n    .not_null yes\n  column description\n    .type TEXT\n  constraint permissions_code_check\n    .form check\n    .expr code glob '*\?.\?*'\n  constraint permissions_code_key\n    .form unique\n    .columns code\n  constraint permissions_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint permissions_pkey\n    .form primary key\n    .columns id\n  constraint permissions_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  trigger permissions_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update permissions set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "97a5693ab4e2f5cb3d6740f5e834fa93631f6d42355976ac32b45f4d8eeaaaa7" },
	{ "table project_members",
	  "table project_members\n  .strict yes\n  column project_id\n    .type INTEGER\n    .not_null yes\n  column user_id\n    .type INTEGER\n    .not_null yes\n  column is_lead\n    .type INTEGER\n    .not_null yes\n    .default false\n  column joined_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  constraint project_members_is_lead_bool\n    .form check\n    .expr is_lead in (0, 1)\n  constraint project_members_joined_at_timestamptz\n    .form check\n    .expr joined_at is strftime('%Y-%m-%dT%H:%M:%S', substr(joined_at, 1, 19), '+0 days') || substr(joined_at, 20) and substr(joined_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint project_members_pkey\n    .form primary key\n    .columns project_id, user_id\n  constraint project_members_project_id_fkey\n    .form foreign key\n    .columns project_id\n    .ref_table projects\n    .ref_columns id\n    .on_delete cascade\n  constraint project_members_user_id_fkey\n    .form foreign key\n    .columns user_id\n    .ref_table users\n    .ref_columns id\n    .on_delete cascade\n  index project_members_lead_ux\n    .where is_lead\n    .elements project_id\n    .unique yes\n  index project_members_user_id_idx\n    .elements user_id\n",
	  "d87aeb62018b0065ade0a431d820d26bad8f590cf0a4b68588ec542b988f1672" },
	{ "table projects",
	  "table projects\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column guild_id\n    .type INTEGER\n    .not_null yes\n  column owner_id\n    .type INTEGER\n  column name\n    .type TEXT\n    .not_null yes\n  column description\n    .type TEXT\n  column status\n    .type TEXT\n    .not_null yes\n    .default 'planned'\n  column priority\n    .type TEXT\n    .not_null yes\n    .default 'medium'\n  column starts_on\n    .type TEXT\n  column due_on\n    .type TEXT\n  constraint projects_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint projects_due_on_date\n    .form check\n    .expr due_on is date(due_on, '+0 days')\n  constraint projects_guild_id_fkey\n    .form foreign key\n    .columns guild_id\n    .ref_table guilds\n    .ref_columns id\n    .on_delete cascade\n  constraint projects_guild_id_name_key\n    .form unique\n    .columns guild_id, name\n  constraint projects_owner_id_fkey\n    .form foreign key\n    .columns owner_id\n    .ref_table users\n    .ref_columns id\n    .on_delete set null\n  constraint projects_period_ck\n    .form check\n    .expr due_on >= starts_on\n  constraint projects_pkey\n    .form primary key\n    .columns id\n  constraint projects_priority_enum\n    .form check\n    .expr priority in ('low', 'medium', 'high', 'urgent')\n  constraint projects_starts_on_date\n    .form check\n    .expr starts_on is date(starts_on, '+0 days')\n  constraint projects_status_enum\n    .form check\n    .expr status in ('planned', 'active', 'paused', 'done', 'cancelled')\n  constraint projects_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  index projects_owner_id_idx\n    .elements owner_id\n  trigger projects_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update projects set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "86171298106b1adc865c215c6754a42793e11a8eae5757cd992fa7001a79293e" },
	{ "table rate_limits",
	  "table rate_limits\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column subject\n    .type TEXT\n    .not_null yes\n  column endpoint\n    .type TEXT\n    .not_null yes\n  column window_start\n    .type TEXT\n    .not_null yes\n  column calls\n    .type INTEGER\n    .not_null yes\n    .default 0\n  column blocked_until\n    .type TEXT\n  constraint rate_limits_blocked_until_timestamptz\n    .form check\n    .expr blocked_until is strftime('%Y-%m-%dT%H:%M:%S', substr(blocked_until, 1, 19), '+0 days') || substr(blocked_until, 20) and substr(blocked_until, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint rate_limits_calls_check\n    .form check\n    .expr calls >= 0\n  constraint rate_limits_calls_range\n    .form check\n    .expr calls between -2147483648 and 2147483647\n  constraint rate_limits_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint rate_limits_pkey\n    .form primary key\n    .columns id\n  constraint rate_limits_subject_endpoint_window_start_key\n    .form unique\n    .columns subject, endpoint, window_start\n  constraint rate_limits_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint rate_limits_window_start_timestamptz\n    .form check\n    .expr window_start is strftime('%Y-%m-%dT%H:%M:%S', substr(window_start, 1, 19), '+0 days') || substr(window_start, 20) and substr(window_start, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  index rate_limits_window_start_idx\n    .elements window_start\n  trigger rate_limits_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update rate_limits set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "d27465ef495a3216d76dcbc7b3cf94698c8ea5cc0a71dd2d920acccc23f17498" },
	{ "table role_permissions",
	  "table role_permissions\n  .strict yes\n  column role_id\n    .type INTEGER\n    .not_null yes\n  column permission_id\n    .type INTEGER\n    .not_null yes\n  constraint role_permissions_permission_id_fkey\n    .form foreign key\n    .columns permission_id\n    .ref_table permissions\n    .ref_columns id\n    .on_delete cascade\n  constraint role_permissions_pkey\n    .form primary key\n    .columns role_id, permission_id\n  constraint role_permissions_role_id_fkey\n    .form foreign key\n    .columns role_id\n    .ref_table roles\n    .ref_columns id\n    .on_delete cascade\n  index role_permissions_permission_id_idx\n    .elements permission_id\n",
	  "1f840e028a8ae240c9a467dd46eeae48aca69c345e32686b47e3d11733b5ff07" },
	{ "table roles",
	  "table roles\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column name\n    .type TEXT\n    .not_null yes\n  column description\n    .type TEXT\n  column rank\n    .type INTEGER\n    .not_null yes\n    .default 0\n  column is_system\n    .type INTEGER\n    .not_null yes\n    .default false\n  constraint roles_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint roles_is_system_bool\n    .form check\n    .expr is_system in (0, 1)\n  constraint roles_name_key\n    .form unique\n    .columns name\n  constraint roles_pkey\n    .form primary key\n    .columns id\n  constraint roles_rank_check\n    .form check\n    .expr rank >= 0\n  constraint roles_rank_range\n    .form check\n    .expr rank between -2147483648 and 2147483647\n  constraint roles_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  trigger roles_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update roles set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "df8a0ceb6db9f51e9837131e7fdaa16bcdef5a3b3df50a1e5068e8fe8710d9ef" },
	{ "table security_keys",
	  "table security_keys\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column name\n    .type TEXT\n    .not_null yes\n  column version\n    .type INTEGER\n    .not_null yes\n    .default 1\n  column kind\n    .type TEXT\n    .not_null yes\n  column environment\n    .type TEXT\n    .not_null yes\n    .default 'development'\n  column encrypted_value\n    .type BLOB\n    .not_null yes\n  column is_active\n    .type INTEGER\n    .not_null yes\n    .default true\n  column rotated_at\n    .type TEXT\n  column expires_at\n    .type TEXT\n  constraint security_keys_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint security_keys_environment_check\n    .form check\n    .expr environment in ('development', 'testing', 'production')\n  constraint security_keys_expires_at_timestamptz\n    .form check\n    .expr expires_at is strftime('%Y-%m-%dT%H:%M:%S', substr(expires_at, 1, 19), '+0 days') || substr(expires_at, 20) and substr(expires_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint security_keys_is_active_bool\n    .form check\n    .expr is_active in (0, 1)\n  constraint security_keys_kind_enum\n    .form check\n    .expr kind in ('password', 'encryption', 'signing', 'token')\n  constraint security_keys_name_environment_version_key\n    .form unique\n    .columns name, environment, version\n  constraint security_keys_pkey\n    .form primary key\n    .columns id\n  constraint security_keys_rotated_at_timestamptz\n    .form check\n    .expr rotated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(rotated_at, 1, 19), '+0 days') || substr(rotated_at, 20) and substr(rotated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint security_keys_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint security_keys_version_check\n    .form check\n    .expr version > 0\n  constraint security_keys_version_range\n    .form check\n    .expr version between -2147483648 and 2147483647\n  index security_keys_active_ux\n    .where is_active\n    .elements name, environment\n    .unique yes\n  trigger security_keys_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update security_keys set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "bbffad43dce6c2ff8bd0f9e2cb382255f1a87abe116ec151f8d086b1f4562bd6" },
	{ "table sessions",
	  "table sessions\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column user_id\n    .type INTEGER\n    .not_null yes\n  column token_hash\n    .type TEXT\n    .not_null yes\n  column ip_address\n    .type TEXT\n  column user_agent\n    .type TEXT\n  column expires_at\n    .type TEXT\n    .not_null yes\n  column revoked_at\n    .type TEXT\n  constraint sessions_check\n    .form check\n    .expr expires_at > created_at\n  constraint sessions_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint sessions_expires_at_timestamptz\n    .form check\n    .expr expires_at is strftime('%Y-%m-%dT%H:%M:%S', substr(expires_at, 1, 19), '+0 days') || substr(expires_at, 20) and substr(expires_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint sessions_pkey\n    .form primary key\n    .columns id\n  constraint sessions_revoked_at_timestamptz\n    .form check\n    .expr revoked_at is strftime('%Y-%m-%dT%H:%M:%S', substr(revoked_at, 1, 19), '+0 days') || substr(revoked_at, 20) and substr(revoked_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint sessions_token_hash_key\n    .form unique\n    .columns token_hash\n  constraint sessions_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint sessions_user_id_fkey\n    .form foreign key\n    .columns user_id\n    .ref_table users\n    .ref_columns id\n    .on_delete cascade\n  index sessions_user_id_expires_at_idx\n    .elements user_id, expires_at\n  trigger sessions_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update sessions set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "2d43e180ad8af0612dded3a90cbbb1f9b93c7006966b9773720cad78e85b5124" },
	{ "table task_comments",
	  "table task_comments\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column task_id\n    .type INTEGER\n    .not_null yes\n  column author_id\n    .type INTEGER\n  column body\n    .type TEXT\n    .not_null yes\n  constraint task_comments_author_id_fkey\n    .form foreign key\n    .columns author_id\n    .ref_table users\n    .ref_columns id\n    .on_delete set null\n  constraint task_comments_body_check\n    .form check\n    .expr length(body) > 0\n  constraint task_comments_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint task_comments_pkey\n    .form primary key\n    .columns id\n  constraint task_comments_task_id_fkey\n    .form foreign key\n    .columns task_id\n    .ref_table tasks\n    .ref_columns id\n    .on_delete cascade\n  constraint task_comments_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  index task_comments_author_id_idx\n    .elements author_id\n  index task_comments_task_id_created_at_idx\n    .elements task_id, created_at\n  trigger task_comments_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update task_comments set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "0b2457598af507976f2439ea149ae6f023e07fb0a3feb7b927b843b0c4e69cfe" },
	{ "table tasks",
	  "table tasks\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column project_id\n    .type INTEGER\n    .not_null yes\n  column parent_id\n    .type INTEGER\n  column assignee_id\n    .type INTEGER\n  column title\n    .type TEXT\n    .not_null yes\n  column description\n    .type TEXT\n  column status\n    .type TEXT\n    .not_null yes\n    .default 'open'\n  column priority\n    .type TEXT\n    .not_null yes\n    .default 'medium'\n  column due_at\n    .type TEXT\n  column completed_at\n    .type TEXT\n  constraint tasks_assignee_id_fkey\n    .form foreign key\n    .columns assignee_id\n    .ref_table users\n    .ref_columns id\n    .on_delete set null\n  constraint tasks_completed_at_timestamptz\n    .form check\n    .expr completed_at is strftime('%Y-%m-%dT%H:%M:%S', substr(completed_at, 1, 19), '+0 days') || substr(completed_at, 20) and substr(completed_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint tasks_completed_ck\n    .form check\n    .expr (status = 'done') = (completed_at is not null)\n  constraint tasks_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint tasks_due_at_timestamptz\n    .form check\n    .expr due_at is strftime('%Y-%m-%dT%H:%M:%S', substr(due_at, 1, 19), '+0 days') || substr(due_at, 20) and substr(due_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint tasks_parent_ck\n    .form check\n    .expr parent_id <> id\n  constraint tasks_parent_id_fkey\n    .form foreign key\n    .columns parent_id\n    .ref_table tasks\n    .ref_columns id\n    .on_delete cascade\n  constraint tasks_pkey\n    .form primary key\n    .columns id\n  constraint tasks_priority_enum\n    .form check\n    .expr priority in ('low', 'medium', 'high', 'urgent')\n  constraint tasks_project_id_fkey\n    .form foreign key\n    .columns project_id\n    .ref_table projects\n    .ref_columns id\n    .on_delete cascade\n  constraint tasks_status_enum\n    .form check\n    .expr status in ('open', 'in_progress', 'review', 'done', 'cancelled')\n  constraint tasks_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  index tasks_assignee_id_due_at_idx\n    .elements assignee_id, due_at\n  index tasks_open_ix\n    .where status in ('open', 'in_progress', 'review')\n    .elements due_at\n  index tasks_parent_id_idx\n    .elements parent_id\n  index tasks_project_id_status_priority_idx\n    .elements project_id, status, priority desc\n  trigger tasks_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update tasks set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "a88a7130a44075533ac05f3b0c9a9d89cccc806a15d240022db703670c6d9efc" },
	{ "table user_roles",
	  "table user_roles\n  .strict yes\n  column user_id\n    .type INTEGER\n    .not_null yes\n  column role_id\n    .type INTEGER\n    .not_null yes\n  column granted_by\n    .type INTEGER\n  column granted_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  constraint user_roles_granted_at_timestamptz\n    .form check\n    .expr granted_at is strftime('%Y-%m-%dT%H:%M:%S', substr(granted_at, 1, 19), '+0 days') || substr(granted_at, 20) and substr(granted_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint user_roles_granted_by_fkey\n    .form foreign key\n    .columns granted_by\n    .ref_table users\n    .ref_columns id\n    .on_delete set null\n  constraint user_roles_pkey\n    .form primary key\n    .columns user_id, role_id\n  constraint user_roles_role_id_fkey\n    .form foreign key\n    .columns role_id\n    .ref_table roles\n    .ref_columns id\n    .on_delete cascade\n  constraint user_roles_user_id_fkey\n    .form foreign key\n    .columns user_id\n    .ref_table users\n    .ref_columns id\n    .on_delete cascade\n  index user_roles_granted_by_idx\n    .elements granted_by\n  index user_roles_role_id_idx\n    .elements role_id\n",
	  "31e714631514c72e8f228cc7db928c59f3dbee33be69b33fe75967c744582ce4" },
	{ "table users",
	  "table users\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column discord_id\n    .type INTEGER\n  column username\n    .type TEXT\n    .not_null yes\n  column email\n    .type TEXT\n  column password_hash\n    .type TEXT\n  column is_active\n    .type INTEGER\n    .not_null yes\n    .default true\n  column last_seen_at\n    .type TEXT\n  constraint users_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint users_discord_id_check\n    .form check\n    .expr discord_id > 0\n  constraint users_discord_id_key\n    .form unique\n    .columns discord_id\n  constraint users_email_ck\n    .form check\n    .expr email = lower(email) and email glob '*\?@\?*.\?*'\n  constraint users_email_key\n    .form unique\n    .columns email\n  constraint users_is_active_bool\n    .form check\n    .expr is_active in (0, 1)\n  constraint users_last_seen_at_timestamptz\n    .form check\n    .expr last_seen_at is strftime('%Y-%m-%dT%H:%M:%S', substr(last_seen_at, 1, 19), '+0 days') || substr(last_seen_at, 20) and substr(last_seen_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint users_name_ck\n    .form check\n    .expr length(username) between 2 and 64\n  constraint users_password_hashed_ck\n    .form check\n    .expr password_hash glob '$*'\n  constraint users_pkey\n    .form primary key\n    .columns id\n  constraint users_sign_in_ck\n    .form check\n    .expr discord_id is not null or email is not null\n  constraint users_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint users_username_key\n    .form unique\n    .columns username\n  trigger users_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update users set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "a1aa41c3f034e95a4ab055ebd2505c66bc00b558249976945f4b7528ce5e8ba2" },
	{ "view project_progress",
	  "view project_progress\n  .body select p.id, p.name, count(t.id) as tasks, count(t.completed_at) as done\\n from projects p left join tasks t on t.project_id = p.id\\n group by p.id, p.name\n",
	  "9acdcbff1c6dc06561ca8b43ae7ec567cdf672d73ec8b92f7d9626b8df5426e8" },
};

static const sc_seed_column sqlite_seed_columns_1[] = {
	{ "name", 1 },
	{ "description", 2 },
	{ "rank", 0 },
	{ "is_system", 32 },
};

static const sc_seed_part sqlite_seed_parts_1[] = {
	{ "'owner', 'Everything, and the keys', 100, true", 0, NULL, NULL },
	{ "'admin', 'Settings, roles and dashboards', 80, true", 0, NULL, NULL },
	{ "'moderator', 'Channels, messages and alerts', 50, true", 0, NULL, NULL },
	{ "'member', 'Own tasks and profile', 10, true", 0, NULL, NULL },
	{ "'guest', 'Reads what is public', 0, true", 0, NULL, NULL },
};

static const sc_seed sqlite_seed_1 = {
	sizeof(sc_seed), "roles", NULL, NULL, 0, sqlite_seed_columns_1, 4, sqlite_seed_parts_1, 5, 5,
	NULL, NULL, 0, NULL,
	NULL,
	"04aa6992df9250e564c0739d25400a6621b9dc3c9cbe34c7e91648df6de3782f"
};

static const sc_seed_column sqlite_seed_columns_2[] = {
	{ "code", 1 },
	{ "description", 2 },
};

static const sc_seed_part sqlite_seed_parts_2[] = {
	{ "'keys.rotate', 'Rotate security keys'", 0, NULL, NULL },
	{ "'settings.write', 'Change settings'", 0, NULL, NULL },
	{ "'roles.assign', 'Give and take roles'", 0, NULL, NULL },
	{ "'dashboards.write', 'Set up dashboards'", 0, NULL, NULL },
	{ "'channels.write', 'Set up channels'", 0, NULL, NULL },
	{ "'alerts.acknowledge', 'Take care of alerts'", 0, NULL, NULL },
	{ "'projects.write', 'Set up projects'", 0, NULL, NULL },
	{ "'tasks.write', 'Work on tasks'", 0, NULL, NULL },
	{ "'public.read', 'Read what is public'", 0, NULL, NULL },
};

static const sc_seed sqlite_seed_2 = {
	sizeof(sc_seed), "permissions", NULL, NULL, 0, sqlite_seed_columns_2, 2, sqlite_seed_parts_2, 9, 9,
	NULL, NULL, 0, NULL,
	NULL,
	"d9f21c5b4f4571e1e57160e07cdb99316dd6d09db686f834610bc72e006cfaea"
};

static const sc_seed_column sqlite_seed_columns_3[] = {
	{ "role_id", 1 },
	{ "permission_id", 1 },
};

static const sc_seed_part sqlite_seed_parts_3[] = {
	{ "(select id from roles where name = 'owner'), (select id from permissions where code = 'keys.rotate')", 0, NULL, NULL },
	{ "(select id from roles where name = 'owner'), (select id from permissions where code = 'settings.write')", 0, NULL, NULL },
	{ "(select id from roles where name = 'owner'), (select id from permissions where code = 'roles.assign')", 0, NULL, NULL },
	{ "(select id from roles where name = 'admin'), (select id from permissions where code = 'settings.write')", 0, NULL, NULL },
	{ "(select id from roles where name = 'admin'), (select id from permissions where code = 'roles.assign')", 0, NULL, NULL },
	{ "(select id from roles where name = 'admin'), (select id from permissions where code = 'dashboards.write')", 0, NULL, NULL },
	{ "(select id from roles where name = 'admin'), (select id from permissions where code = 'projects.write')", 0, NULL, NULL },
	{ "(select id from roles where name = 'moderator'), (select id from permissions where code = 'channels.write')", 0, NULL, NULL },
	{ "(select id from roles where name = 'moderator'), (select id from permissions where code = 'alerts.acknowledge')", 0, NULL, NULL },
	{ "(select id from roles where name = 'member'), (select id from permissions where code = 'tasks.write')", 0, NULL, NULL },
	{ "(select id from roles where name = 'guest'), (select id from permissions where code = 'public.read')", 0, NULL, NULL },
};

static const sc_seed sqlite_seed_3 = {
	sizeof(sc_seed), "role_permissions", NULL, NULL, 0, sqlite_seed_columns_3, 2, sqlite_seed_parts_3, 11, 11,
	NULL, NULL, 0, NULL,
	NULL,
	"d6c8906b78a90f695ec6e5d66635cd496276b41492bba55adf461a118612832a"
};

static const sc_seed_column sqlite_seed_columns_4[] = {
	{ "name", 1 },
	{ "\"position\"", 0 },
};

static const sc_seed_part sqlite_seed_parts_4[] = {
	{ "'Welcome', 0", 0, NULL, NULL },
	{ "'Information', 1", 0, NULL, NULL },
	{ "'Community', 2", 0, NULL, NULL },
	{ "'Game hub', 3", 0, NULL, NULL },
	{ "'Projects', 4", 0, NULL, NULL },
	{ "'Moderation', 5", 0, NULL, NULL },
	{ "'Monitoring', 6", 0, NULL, NULL },
};

static const sc_seed sqlite_seed_4 = {
	sizeof(sc_seed), "categories", NULL, NULL, 0, sqlite_seed_columns_4, 2, sqlite_seed_parts_4, 7, 7,
	NULL, NULL, 0, NULL,
	NULL,
	"e4355a43ebacd44e80b62ee27d182301136e48ba92f61e868fef161b606841b1"
};

static const sc_seed_column sqlite_seed_columns_5[] = {
	{ "category_id", 1 },
	{ "name", 1 },
	{ "kind", 0 },
	{ "topic", 2 },
	{ "\"position\"", 0 },
};

static const sc_seed_part sqlite_seed_parts_5[] = {
	{ "(select id from categories where name = 'Welcome'), 'welcome', 'text', 'Start here', 0", 0, NULL, NULL },
	{ "(select id from categories where name = 'Welcome'), 'rules', 'text', 'What holds for all', 1", 0, NULL, NULL },
	{ "(select id from categories where name = 'Information'), 'announcements', 'announcement', 'News', 0", 0, NULL, NULL },
	{ "(select id from categories where name = 'Community'), 'general', 'text', 'Talk about anything', 0", 0, NULL, NULL },
	{ "(select id from categories where name = 'Community'), 'ideas', 'forum', 'What could be better', 1", 0, NULL, NULL },
	{ "(select id from categories where name = 'Community'), 'lounge', 'voice', null, 2", 0, NULL, NULL },
	{ "(select id from categories where name = 'Game hub'), 'gamehub', 'text', 'Find others to play with', 0", 0, NULL, NULL },
	{ "(select id from categories where name = 'Projects'), 'projects', 'forum', 'One thread a project', 0", 0, NULL, NULL },
	{ "(select id from categories where name = 'Moderation'), 'reports', 'text', 'What members reported', 0", 0, NULL, NULL },
	{ "(select id from categories where name = 'Monitoring'), 'alerts', 'text', 'What needs a look', 0", 0, NULL, NULL },
	{ "(select id from categories where name = 'Monitoring'), 'status', 'text', 'How the bot is', 1", 0, NULL, NULL },
};

static const sc_seed sqlite_seed_5 = {
	sizeof(sc_seed), "channels", NULL, NULL, 0, sqlite_seed_columns_5, 5, sqlite_seed_parts_5, 11, 11,
	NULL, NULL, 0, NULL,
	NULL,
	"916c29029fa78bdd8c2b5c7b65442122a60cfdf8468cf2169a552132b1af5287"
};

static const sc_seed_column sqlite_seed_columns_6[] = {
	{ "name", 1 },
	{ "title", 0 },
	{ "kind", 0 },
	{ "channel_id", 2 },
};

static const sc_seed_part sqlite_seed_parts_6[] = {
	{ "'welcome', 'Welcome', 'welcome', (select id from channels where name = 'welcome')", 0, NULL, NULL },
	{ "'gamehub', 'Game hub', 'gamehub', (select id from channels where name = 'gamehub')", 0, NULL, NULL },
	{ "'monitoring', 'Health of the bot', 'monitoring', (select id from channels where name = 'status')", 0, NULL, NULL },
	{ "'project', 'Projects', 'project', (select id from channels where name = 'projects')", 0, NULL, NULL },
};

static const sc_seed sqlite_seed_6 = {
	sizeof(sc_seed), "dashboards", NULL, NULL, 0, sqlite_seed_columns_6, 4, sqlite_seed_parts_6, 4, 4,
	NULL, NULL, 0, NULL,
	NULL,
	"224dae8520542bdb9e774d7beae2f2247d9db7309a20ad8cae9eb4b47f4eb6bf"
};

static const sc_seed_column sqlite_seed_columns_7[] = {
	{ "name", 1 },
	{ "kind", 1 },
	{ "config", 0 },
};

static const sc_seed_part sqlite_seed_parts_7[] = {
	{ "'accept_rules', 'button', '{\"label\": \"I accept\", \"style\": \"success\"}'", 0, NULL, NULL },
	{ "'introduce', 'modal', '{\"title\": \"Introduce yourself\"}'", 0, NULL, NULL },
	{ "'greeting', 'embed', '{\"template\": \"greeting\"}'", 0, NULL, NULL },
	{ "'choose_game', 'selector', '{\"placeholder\": \"Choose a game\"}'", 0, NULL, NULL },
	{ "'find_players', 'button', '{\"label\": \"Find players\", \"style\": \"primary\"}'", 0, NULL, NULL },
	{ "'health', 'embed', '{\"template\": \"health\"}'", 0, NULL, NULL },
	{ "'refresh', 'button', '{\"label\": \"Refresh\", \"style\": \"secondary\"}'", 0, NULL, NULL },
	{ "'new_task', 'modal', '{\"title\": \"New task\"}'", 0, NULL, NULL },
	{ "'task_list', 'view', '{\"page_size\": 10}'", 0, NULL, NULL },
};

static const sc_seed sqlite_seed_7 = {
	sizeof(sc_seed), "components", NULL, NULL, 0, sqlite_seed_columns_7, 3, sqlite_seed_parts_7, 9, 9,
	NULL, NULL, 0, NULL,
	NULL,
	"c9003d44bafc5a29be7031f9d6aa89e3f8d78c38b3bead74515a1f167d053eec"
};

static const sc_seed_column sqlite_seed_columns_8[] = {
	{ "dashboard_id", 1 },
	{ "component_id", 0 },
	{ "row_number", 1 },
	{ "\"position\"", 1 },
};

static const sc_seed_part sqlite_seed_parts_8[] = {
	{ "(select id from dashboards where name = 'welcome'), (select id from components where name = 'greeting'), 0, 0", 0, NULL, NULL },
	{ "(select id from dashboards where name = 'welcome'), (select id from components where name = 'accept_rules'), 1, 0", 0, NULL, NULL },
	{ "(select id from dashboards where name = 'welcome'), (select id from components where name = 'introduce'), 1, 1", 0, NULL, NULL },
	{ "(select id from dashboards where name = 'gamehub'), (select id from components where name = 'choose_game'), 0, 0", 0, NULL, NULL },
	{ "(select id from dashboards where name = 'gamehub'), (select id from components where name = 'find_players'), 1, 0", 0, NULL, NULL },
	{ "(select id from dashboards where name = 'monitoring'), (select id from components where name = 'health'), 0, 0", 0, NULL, NULL },
	{ "(select id from dashboards where name = 'monitoring'), (select id from components where name = 'refresh'), 1, 0", 0, NULL, NULL },
	{ "(select id from dashboards where name = 'project'), (select id from components where name = 'task_list'), 0, 0", 0, NULL, NULL },
	{ "(select id from dashboards where name = 'project'), (select id from components where name = 'new_task'), 1, 0", 0, NULL, NULL },
};

static const sc_seed sqlite_seed_8 = {
	sizeof(sc_seed), "component_layouts", NULL, NULL, 0, sqlite_seed_columns_8, 4, sqlite_seed_parts_8, 9, 9,
	NULL, NULL, 0, NULL,
	NULL,
	"290584d2d51799533fe9bd6a7e13fcf8420b869ed90ac9feede2e43c9080279e"
};

static const sc_seed_column sqlite_seed_columns_9[] = {
	{ "name", 1 },
	{ "locale", 1 },
	{ "body", 0 },
	{ "variables", 0 },
};

static const sc_seed_part sqlite_seed_parts_9[] = {
	{ "'greeting', 'en', 'Welcome, {member}! You are number {count}.', '[\"member\", \"count\"]'", 0, NULL, NULL },
	{ "'greeting', 'de', 'Willkommen, {member}! Du bist Nummer {count}.', '[\"member\", \"count\"]'", 0, NULL, NULL },
	{ "'health', 'en', 'Up since {since}, {alerts} alerts are open.', '[\"since\", \"alerts\"]'", 0, NULL, NULL },
};

static const sc_seed sqlite_seed_9 = {
	sizeof(sc_seed), "content_templates", NULL, NULL, 0, sqlite_seed_columns_9, 4, sqlite_seed_parts_9, 3, 3,
	NULL, NULL, 0, NULL,
	NULL,
	"8f6f2f356e1bb1941e29a2b8f134c33700bbe7939f79cbb87d8f5ed1940c810b"
};

static const sc_seed_column sqlite_seed_columns_10[] = {
	{ "username", 1 },
	{ "email", 2 },
	{ "password_hash", 6 },
};

static const sc_seed_part sqlite_seed_parts_10[] = {
	{ "'operator', 'operator@example.com', ", 1, "ADMIN_PASSWORD_HASH", NULL },
	{ "", 0, NULL, NULL },
};

static const sc_seed sqlite_seed_10 = {
	sizeof(sc_seed), "users", NULL, "development, testing", 1, sqlite_seed_columns_10, 3, sqlite_seed_parts_10, 2, 1,
	NULL, NULL, 0, NULL,
	NULL,
	"089743e746b3052cea0a710d7bd8d3a4db31d3b0976582c80311400956b11aca"
};

static const sc_seed_column sqlite_seed_columns_11[] = {
	{ "key", 1 },
	{ "value", 0 },
	{ "description", 2 },
	{ "is_public", 32 },
};

static const sc_seed_part sqlite_seed_parts_11[] = {
	{ "'bot.prefix', '\"!\"', 'What commands begin with', true", 0, NULL, NULL },
	{ "'bot.locale', '\"en\"', 'Language of the texts', true", 0, NULL, NULL },
	{ "'log.level', '\"info\"', 'What is reported at least', false", 0, NULL, NULL },
	{ "'metrics.keep_days', '30', 'How long measurements are kept', false", 0, NULL, NULL },
};

static const sc_seed sqlite_seed_11 = {
	sizeof(sc_seed), "config", NULL, NULL, 1, sqlite_seed_columns_11, 4, sqlite_seed_parts_11, 4, 4,
	NULL, NULL, 0, NULL,
	NULL,
	"c7d6a0ca2d1e67dbc67269d3eb5a1c7413e89fb9ebf0b47fe7b600d668b3f3a5"
};

static const sc_seed_column sqlite_seed_columns_12[] = {
	{ "user_id", 1 },
	{ "role_id", 1 },
};

static const sc_seed_part sqlite_seed_parts_12[] = {
	{ "(select id from users where username = 'operator'), (select id from roles where name = 'owner')", 0, NULL, NULL },
};

static const sc_seed sqlite_seed_12 = {
	sizeof(sc_seed), "user_roles", NULL, "development, testing", 0, sqlite_seed_columns_12, 2, sqlite_seed_parts_12, 1, 1,
	NULL, NULL, 0, NULL,
	NULL,
	"64c33d7119496f161fc56c79454b18ebe2cd29ce83994bdc7c3618cf5d6176d5"
};

static const sc_seed *const sqlite_seeds[] = {
	&sqlite_seed_1,
	&sqlite_seed_2,
	&sqlite_seed_3,
	&sqlite_seed_4,
	&sqlite_seed_5,
	&sqlite_seed_6,
	&sqlite_seed_7,
	&sqlite_seed_8,
	&sqlite_seed_9,
	&sqlite_seed_10,
	&sqlite_seed_11,
	&sqlite_seed_12,
};

static const sc_target targets[] = {
	{ "postgresql", postgresql_steps, 202, postgresql_asked, 47, postgresql_seeds, 12, postgresql_tables, 29,
	  "dccb962b18d00b485e942f094c7be418da0e3d980597c4870025463e27d15666",
	  NULL, 0 },
	{ "sqlite", sqlite_steps, 85, sqlite_asked, 30, sqlite_seeds, 12, sqlite_tables, 29,
	  "454bcec16b8f40d91bf1124e3350a4dd45a0626ceaf464228c4f34892ebbfc19",
	  NULL, 0 },
};

const sc_bundle guild_bundle = { 1u, "guild", "0.1.0", targets, 2 };
