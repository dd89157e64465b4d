/* Made by schemac from guild.schema. Change that file, not this one. */
#ifndef GUILD_H
#define GUILD_H

#include <schemac.h>
#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum guild_key_kind {
	GUILD_KEY_KIND_PASSWORD,
	GUILD_KEY_KIND_ENCRYPTION,
	GUILD_KEY_KIND_SIGNING,
	GUILD_KEY_KIND_TOKEN
};

struct guild_key_kind_opt {
	int has;
	enum guild_key_kind value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *guild_key_kind_text(enum guild_key_kind value);
int guild_key_kind_from_text(const char *text, enum guild_key_kind *value);

enum guild_log_level {
	GUILD_LOG_LEVEL_DEBUG,
	GUILD_LOG_LEVEL_INFO,
	GUILD_LOG_LEVEL_WARNING,
	GUILD_LOG_LEVEL_ERROR,
	GUILD_LOG_LEVEL_CRITICAL
};

struct guild_log_level_opt {
	int has;
	enum guild_log_level value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *guild_log_level_text(enum guild_log_level value);
int guild_log_level_from_text(const char *text, enum guild_log_level *value);

enum guild_channel_kind {
	GUILD_CHANNEL_KIND_TEXT,
	GUILD_CHANNEL_KIND_VOICE,
	GUILD_CHANNEL_KIND_FORUM,
	GUILD_CHANNEL_KIND_ANNOUNCEMENT,
	GUILD_CHANNEL_KIND_STAGE
};

struct guild_channel_kind_opt {
	int has;
	enum guild_channel_kind value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *guild_channel_kind_text(enum guild_channel_kind value);
int guild_channel_kind_from_text(const char *text, enum guild_channel_kind *value);

enum guild_dashboard_kind {
	GUILD_DASHBOARD_KIND_WELCOME,
	GUILD_DASHBOARD_KIND_GAMEHUB,
	GUILD_DASHBOARD_KIND_MONITORING,
	GUILD_DASHBOARD_KIND_PROJECT
};

struct guild_dashboard_kind_opt {
	int has;
	enum guild_dashboard_kind value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *guild_dashboard_kind_text(enum guild_dashboard_kind value);
int guild_dashboard_kind_from_text(const char *text, enum guild_dashboard_kind *value);

enum guild_component_kind {
	GUILD_COMPONENT_KIND_BUTTON,
	GUILD_COMPONENT_KIND_EMBED,
	GUILD_COMPONENT_KIND_MESSAGE,
	GUILD_COMPONENT_KIND_MODAL,
	GUILD_COMPONENT_KIND_SELECTOR,
	GUILD_COMPONENT_KIND_VIEW
};

struct guild_component_kind_opt {
	int has;
	enum guild_component_kind value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *guild_component_kind_text(enum guild_component_kind value);
int guild_component_kind_from_text(const char *text, enum guild_component_kind *value);

enum guild_alert_severity {
	GUILD_ALERT_SEVERITY_INFO,
	GUILD_ALERT_SEVERITY_WARNING,
	GUILD_ALERT_SEVERITY_CRITICAL
};

struct guild_alert_severity_opt {
	int has;
	enum guild_alert_severity value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *guild_alert_severity_text(enum guild_alert_severity value);
int guild_alert_severity_from_text(const char *text, enum guild_alert_severity *value);

enum guild_alert_status {
	GUILD_ALERT_STATUS_OPEN,
	GUILD_ALERT_STATUS_ACKNOWLEDGED,
	GUILD_ALERT_STATUS_RESOLVED
};

struct guild_alert_status_opt {
	int has;
	enum guild_alert_status value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *guild_alert_status_text(enum guild_alert_status value);
int guild_alert_status_from_text(const char *text, enum guild_alert_status *value);

enum guild_metric_kind {
	GUILD_METRIC_KIND_COUNTER,
	GUILD_METRIC_KIND_GAUGE,
	GUILD_METRIC_KIND_HISTOGRAM
};

struct guild_metric_kind_opt {
	int has;
	enum guild_metric_kind value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *guild_metric_kind_text(enum guild_metric_kind value);
int guild_metric_kind_from_text(const char *text, enum guild_metric_kind *value);

enum guild_project_status {
	GUILD_PROJECT_STATUS_PLANNED,
	GUILD_PROJECT_STATUS_ACTIVE,
	GUILD_PROJECT_STATUS_PAUSED,
	GUILD_PROJECT_STATUS_DONE,
	GUILD_PROJECT_STATUS_CANCELLED
};

struct guild_project_status_opt {
	int has;
	enum guild_project_status value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *guild_project_status_text(enum guild_project_status value);
int guild_project_status_from_text(const char *text, enum guild_project_status *value);

enum guild_task_status {
	GUILD_TASK_STATUS_OPEN,
	GUILD_TASK_STATUS_IN_PROGRESS,
	GUILD_TASK_STATUS_REVIEW,
	GUILD_TASK_STATUS_DONE,
	GUILD_TASK_STATUS_CANCELLED
};

struct guild_task_status_opt {
	int has;
	enum guild_task_status value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *guild_task_status_text(enum guild_task_status value);
int guild_task_status_from_text(const char *text, enum guild_task_status *value);

enum guild_priority {
	GUILD_PRIORITY_LOW,
	GUILD_PRIORITY_MEDIUM,
	GUILD_PRIORITY_HIGH,
	GUILD_PRIORITY_URGENT
};

struct guild_priority_opt {
	int has;
	enum guild_priority value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *guild_priority_text(enum guild_priority value);
int guild_priority_from_text(const char *text, enum guild_priority *value);

/* One row per person, known by chat or by password. */
struct guild_users {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	sc_opt_i64 discord_id;
	sc_str username;
	sc_str email;
	/* bcrypt; empty for those who sign in through the chat. */
	sc_str password_hash;
	bool is_active;
	sc_opt_i64 last_seen_at;
};

extern const sc_table guild_users_table;

/* A set of permissions; `rank` orders them, the highest may do most. */
struct guild_roles {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	sc_str name;
	sc_str description;
	int32_t rank;
	bool is_system;
};

extern const sc_table guild_roles_table;

struct guild_permissions {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	/* What may be done, as "area.action". */
	sc_str code;
	sc_str description;
};

extern const sc_table guild_permissions_table;

struct guild_role_permissions {
	int64_t role_id;
	int64_t permission_id;
};

extern const sc_table guild_role_permissions_table;

struct guild_user_roles {
	int64_t user_id;
	int64_t role_id;
	sc_opt_i64 granted_by;
	int64_t granted_at;
};

extern const sc_table guild_user_roles_table;

/* A session of the web pages; only the token's hash is kept. */
struct guild_sessions {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	int64_t user_id;
	sc_str token_hash;
	sc_str ip_address;
	sc_str user_agent;
	int64_t expires_at;
	sc_opt_i64 revoked_at;
};

extern const sc_table guild_sessions_table;

/* Calls counted in one window of time, by who calls and what. */
struct guild_rate_limits {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	sc_str subject;
	sc_str endpoint;
	int64_t window_start;
	int32_t calls;
	sc_opt_i64 blocked_until;
};

extern const sc_table guild_rate_limits_table;

/* Credentials and keys, encrypted; a new version takes the place of the old one at rotation. */
struct guild_security_keys {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	sc_str name;
	int32_t version;
	enum guild_key_kind kind;
	sc_str environment;
	sc_bytes encrypted_value;
	bool is_active;
	sc_opt_i64 rotated_at;
	sc_opt_i64 expires_at;
};

extern const sc_table guild_security_keys_table;

/* Settings that can change while the program runs. */
struct guild_config {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	sc_str key;
	sc_str value;
	sc_str description;
	bool is_public;
	sc_opt_i64 updated_by;
};

extern const sc_table guild_config_table;

/* Who changed what. Rows are added, never changed. */
struct guild_audit_logs {
	int64_t id;
	int64_t created_at;
	sc_opt_i64 user_id;
	sc_str action;
	sc_str entity_type;
	sc_str entity_id;
	sc_str before;
	sc_str after;
	sc_str ip_address;
};

extern const sc_table guild_audit_logs_table;

/* What the programs report. */
struct guild_log_entries {
	int64_t id;
	int64_t created_at;
	enum guild_log_level level;
	sc_str component;
	sc_str message;
	sc_str context;
	sc_str exception;
};

extern const sc_table guild_log_entries_table;

/* A guild that the bot is a member of. */
struct guild_guilds {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	int64_t discord_id;
	sc_str name;
	sc_opt_i64 owner_id;
	int32_t member_count;
	sc_str settings;
	int64_t joined_at;
	sc_opt_i64 left_at;
};

extern const sc_table guild_guilds_table;

/* The categories that the bot sets up in each guild. */
struct guild_categories {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	sc_str name;
	int32_t position;
	bool is_enabled;
};

extern const sc_table guild_categories_table;

/* The channels that the bot sets up in a category. */
struct guild_channels {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	int64_t category_id;
	sc_str name;
	enum guild_channel_kind kind;
	sc_str topic;
	int32_t position;
	bool is_enabled;
};

extern const sc_table guild_channels_table;

/* Which category of a guild stands for one of ours. */
struct guild_category_mappings {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	int64_t guild_id;
	int64_t category_id;
	int64_t discord_id;
};

extern const sc_table guild_category_mappings_table;

/* Which channel of a guild stands for one of ours. */
struct guild_channel_mappings {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	int64_t guild_id;
	int64_t channel_id;
	int64_t discord_id;
};

extern const sc_table guild_channel_mappings_table;

/* Channels in which each message gets a thread of its own. */
struct guild_auto_thread_channels {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	int64_t channel_mapping_id;
	sc_str name_pattern;
	int32_t archive_minutes;
	bool is_enabled;
};

extern const sc_table guild_auto_thread_channels_table;

/* Messages that the bot wrote or has to remember. */
struct guild_messages {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	int64_t channel_mapping_id;
	int64_t discord_id;
	sc_opt_i64 author_id;
	/* The message this one answers. */
	sc_opt_i64 reply_to;
	sc_str content;
	sc_str embeds;
	sc_opt_i64 deleted_at;
};

extern const sc_table guild_messages_table;

/* What a channel shows: a message made of components. */
struct guild_dashboards {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	sc_str name;
	sc_str title;
	enum guild_dashboard_kind kind;
	sc_opt_i64 channel_id;
	int32_t refresh_seconds;
	bool is_enabled;
};

extern const sc_table guild_dashboards_table;

/* A button, selector, embed ... that dashboards are made of. */
struct guild_components {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	sc_str name;
	enum guild_component_kind kind;
	sc_str config;
};

extern const sc_table guild_components_table;

/* Where a component stands on a dashboard. */
struct guild_component_layouts {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	int64_t dashboard_id;
	int64_t component_id;
	int16_t row_number;
	int16_t position;
	sc_str style;
};

extern const sc_table guild_component_layouts_table;

/* Texts with places to fill in. */
struct guild_content_templates {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	sc_str name;
	sc_str locale;
	sc_str body;
	/* Names of the places, a JSON array. */
	sc_str variables;
};

extern const sc_table guild_content_templates_table;

/* The message that shows a dashboard in one guild. */
struct guild_dashboard_messages {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	int64_t dashboard_id;
	int64_t guild_id;
	sc_opt_i64 message_id;
	sc_opt_i64 refreshed_at;
	sc_str last_error;
};

extern const sc_table guild_dashboard_messages_table;

/* One measurement. */
struct guild_metrics {
	int64_t id;
	int64_t created_at;
	sc_str name;
	enum guild_metric_kind kind;
	double value;
	sc_str labels;
};

extern const sc_table guild_metrics_table;

/* Something that a person should look at. */
struct guild_alerts {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	sc_str name;
	enum guild_alert_severity severity;
	enum guild_alert_status status;
	sc_str message;
	sc_opt_i64 metric_id;
	sc_opt_i64 acknowledged_by;
	sc_opt_i64 resolved_at;
};

extern const sc_table guild_alerts_table;

struct guild_projects {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	int64_t guild_id;
	sc_opt_i64 owner_id;
	sc_str name;
	sc_str description;
	enum guild_project_status status;
	enum guild_priority priority;
	sc_opt_i32 starts_on;
	sc_opt_i32 due_on;
};

extern const sc_table guild_projects_table;

struct guild_project_members {
	int64_t project_id;
	int64_t user_id;
	bool is_lead;
	int64_t joined_at;
};

extern const sc_table guild_project_members_table;

struct guild_tasks {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	int64_t project_id;
	/* The task that this one is a part of. */
	sc_opt_i64 parent_id;
	sc_opt_i64 assignee_id;
	sc_str title;
	sc_str description;
	enum guild_task_status status;
	enum guild_priority priority;
	sc_opt_i64 due_at;
	sc_opt_i64 completed_at;
};

extern const sc_table guild_tasks_table;

struct guild_task_comments {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	int64_t task_id;
	sc_opt_i64 author_id;
	sc_str body;
};

extern const sc_table guild_task_comments_table;

/* Names that an error's `object` can have. */
#define GUILD_CONSTRAINT_USERS_NAME_CK "users_name_ck"
#define GUILD_CONSTRAINT_USERS_EMAIL_CK "users_email_ck"
#define GUILD_CONSTRAINT_USERS_PASSWORD_HASHED_CK "users_password_hashed_ck"
#define GUILD_CONSTRAINT_USERS_SIGN_IN_CK "users_sign_in_ck"
#define GUILD_CONSTRAINT_USERS_PKEY "users_pkey"
#define GUILD_CONSTRAINT_USERS_DISCORD_ID_KEY "users_discord_id_key"
#define GUILD_CONSTRAINT_USERS_USERNAME_KEY "users_username_key"
#define GUILD_CONSTRAINT_USERS_EMAIL_KEY "users_email_key"
#define GUILD_CONSTRAINT_ROLES_RANK_CHECK "roles_rank_check"
#define GUILD_CONSTRAINT_ROLES_PKEY "roles_pkey"
#define GUILD_CONSTRAINT_ROLES_NAME_KEY "roles_name_key"
#define GUILD_CONSTRAINT_PERMISSIONS_CODE_CHECK "permissions_code_check"
#define GUILD_CONSTRAINT_PERMISSIONS_PKEY "permissions_pkey"
#define GUILD_CONSTRAINT_PERMISSIONS_CODE_KEY "permissions_code_key"
#define GUILD_CONSTRAINT_ROLE_PERMISSIONS_PKEY "role_permissions_pkey"
#define GUILD_CONSTRAINT_ROLE_PERMISSIONS_ROLE_ID_FKEY "role_permissions_role_id_fkey"
#define GUILD_CONSTRAINT_ROLE_PERMISSIONS_PERMISSION_ID_FKEY "role_permissions_permission_id_fkey"
#define GUILD_CONSTRAINT_USER_ROLES_PKEY "user_roles_pkey"
#define GUILD_CONSTRAINT_USER_ROLES_USER_ID_FKEY "user_roles_user_id_fkey"
#define GUILD_CONSTRAINT_USER_ROLES_ROLE_ID_FKEY "user_roles_role_id_fkey"
#define GUILD_CONSTRAINT_USER_ROLES_GRANTED_BY_FKEY "user_roles_granted_by_fkey"
#define GUILD_CONSTRAINT_SESSIONS_CHECK "sessions_check"
#define GUILD_CONSTRAINT_SESSIONS_PKEY "sessions_pkey"
#define GUILD_CONSTRAINT_SESSIONS_TOKEN_HASH_KEY "sessions_token_hash_key"
#define GUILD_CONSTRAINT_SESSIONS_USER_ID_FKEY "sessions_user_id_fkey"
#define GUILD_CONSTRAINT_RATE_LIMITS_CALLS_CHECK "rate_limits_calls_check"
#define GUILD_CONSTRAINT_RATE_LIMITS_PKEY "rate_limits_pkey"
#define GUILD_CONSTRAINT_RATE_LIMITS_SUBJECT_ENDPOINT_WINDOW_START_KEY "rate_limits_subject_endpoint_window_start_key"
#define GUILD_CONSTRAINT_SECURITY_KEYS_ACTIVE_UX "security_keys_active_ux"
#define GUILD_CONSTRAINT_SECURITY_KEYS_VERSION_CHECK "security_keys_version_check"
#define GUILD_CONSTRAINT_SECURITY_KEYS_ENVIRONMENT_CHECK "security_keys_environment_check"
#define GUILD_CONSTRAINT_SECURITY_KEYS_PKEY "security_keys_pkey"
#define GUILD_CONSTRAINT_SECURITY_KEYS_NAME_ENVIRONMENT_VERSION_KEY "security_keys_name_environment_version_key"
#define GUILD_CONSTRAINT_CONFIG_KEY_CHECK "config_key_check"
#define GUILD_CONSTRAINT_CONFIG_PKEY "config_pkey"
#define GUILD_CONSTRAINT_CONFIG_KEY_KEY "config_key_key"
#define GUILD_CONSTRAINT_CONFIG_UPDATED_BY_FKEY "config_updated_by_fkey"
#define GUILD_CONSTRAINT_AUDIT_LOGS_PKEY "audit_logs_pkey"
#define GUILD_CONSTRAINT_AUDIT_LOGS_USER_ID_FKEY "audit_logs_user_id_fkey"
#define GUILD_CONSTRAINT_LOG_ENTRIES_PKEY "log_entries_pkey"
#define GUILD_CONSTRAINT_GUILDS_PERIOD_CK "guilds_period_ck"
#define GUILD_CONSTRAINT_GUILDS_MEMBER_COUNT_CHECK "guilds_member_count_check"
#define GUILD_CONSTRAINT_GUILDS_PKEY "guilds_pkey"
#define GUILD_CONSTRAINT_GUILDS_DISCORD_ID_KEY "guilds_discord_id_key"
#define GUILD_CONSTRAINT_CATEGORIES_POSITION_CHECK "categories_position_check"
#define GUILD_CONSTRAINT_CATEGORIES_PKEY "categories_pkey"
#define GUILD_CONSTRAINT_CATEGORIES_NAME_KEY "categories_name_key"
#define GUILD_CONSTRAINT_CHANNELS_POSITION_CHECK "channels_position_check"
#define GUILD_CONSTRAINT_CHANNELS_NAME_CHECK "channels_name_check"
#define GUILD_CONSTRAINT_CHANNELS_PKEY "channels_pkey"
#define GUILD_CONSTRAINT_CHANNELS_CATEGORY_ID_NAME_KEY "channels_category_id_name_key"
#define GUILD_CONSTRAINT_CHANNELS_CATEGORY_ID_FKEY "channels_category_id_fkey"
#define GUILD_CONSTRAINT_CATEGORY_MAPPINGS_PKEY "category_mappings_pkey"
#define GUILD_CONSTRAINT_CATEGORY_MAPPINGS_DISCORD_ID_KEY "category_mappings_discord_id_key"
#define GUILD_CONSTRAINT_CATEGORY_MAPPINGS_GUILD_ID_CATEGORY_ID_KEY "category_mappings_guild_id_category_id_key"
#define GUILD_CONSTRAINT_CATEGORY_MAPPINGS_GUILD_ID_FKEY "category_mappings_guild_id_fkey"
#define GUILD_CONSTRAINT_CATEGORY_MAPPINGS_CATEGORY_ID_FKEY "category_mappings_category_id_fkey"
#define GUILD_CONSTRAINT_CHANNEL_MAPPINGS_PKEY "channel_mappings_pkey"
#define GUILD_CONSTRAINT_CHANNEL_MAPPINGS_DISCORD_ID_KEY "channel_mappings_discord_id_key"
#define GUILD_CONSTRAINT_CHANNEL_MAPPINGS_GUILD_ID_CHANNEL_ID_KEY "channel_mappings_guild_id_channel_id_key"
#define GUILD_CONSTRAINT_CHANNEL_MAPPINGS_GUILD_ID_FKEY "channel_mappings_guild_id_fkey"
#define GUILD_CONSTRAINT_CHANNEL_MAPPINGS_CHANNEL_ID_FKEY "channel_mappings_channel_id_fkey"
#define GUILD_CONSTRAINT_AUTO_THREAD_CHANNELS_ARCHIVE_MINUTES_CHECK "auto_thread_channels_archive_minutes_check"
#define GUILD_CONSTRAINT_AUTO_THREAD_CHANNELS_PKEY "auto_thread_channels_pkey"
#define GUILD_CONSTRAINT_AUTO_THREAD_CHANNELS_CHANNEL_MAPPING_ID_KEY "auto_thread_channels_channel_mapping_id_key"
#define GUILD_CONSTRAINT_AUTO_THREAD_CHANNELS_CHANNEL_MAPPING_ID_FKEY "auto_thread_channels_channel_mapping_id_fkey"
#define GUILD_CONSTRAINT_MESSAGES_PKEY "messages_pkey"
#define GUILD_CONSTRAINT_MESSAGES_DISCORD_ID_KEY "messages_discord_id_key"
#define GUILD_CONSTRAINT_MESSAGES_CHANNEL_MAPPING_ID_FKEY "messages_channel_mapping_id_fkey"
#define GUILD_CONSTRAINT_MESSAGES_AUTHOR_ID_FKEY "messages_author_id_fkey"
#define GUILD_CONSTRAINT_MESSAGES_REPLY_TO_FKEY "messages_reply_to_fkey"
#define GUILD_CONSTRAINT_DASHBOARDS_REFRESH_SECONDS_CHECK "dashboards_refresh_seconds_check"
#define GUILD_CONSTRAINT_DASHBOARDS_PKEY "dashboards_pkey"
#define GUILD_CONSTRAINT_DASHBOARDS_NAME_KEY "dashboards_name_key"
#define GUILD_CONSTRAINT_DASHBOARDS_CHANNEL_ID_FKEY "dashboards_channel_id_fkey"
#define GUILD_CONSTRAINT_COMPONENTS_PKEY "components_pkey"
#define GUILD_CONSTRAINT_COMPONENTS_KIND_NAME_KEY "components_kind_name_key"
#define GUILD_CONSTRAINT_COMPONENT_LAYOUTS_PLACE_CK "component_layouts_place_ck"
#define GUILD_CONSTRAINT_COMPONENT_LAYOUTS_PKEY "component_layouts_pkey"
#define GUILD_CONSTRAINT_COMPONENT_LAYOUTS_DASHBOARD_ID_ROW_NUMBER_POSITION_KEY "component_layouts_dashboard_id_row_number_position_key"
#define GUILD_CONSTRAINT_COMPONENT_LAYOUTS_DASHBOARD_ID_FKEY "component_layouts_dashboard_id_fkey"
#define GUILD_CONSTRAINT_COMPONENT_LAYOUTS_COMPONENT_ID_FKEY "component_layouts_component_id_fkey"
#define GUILD_CONSTRAINT_CONTENT_TEMPLATES_PKEY "content_templates_pkey"
#define GUILD_CONSTRAINT_CONTENT_TEMPLATES_NAME_LOCALE_KEY "content_templates_name_locale_key"
#define GUILD_CONSTRAINT_DASHBOARD_MESSAGES_PKEY "dashboard_messages_pkey"
#define GUILD_CONSTRAINT_DASHBOARD_MESSAGES_MESSAGE_ID_KEY "dashboard_messages_message_id_key"
#define GUILD_CONSTRAINT_DASHBOARD_MESSAGES_DASHBOARD_ID_GUILD_ID_KEY "dashboard_messages_dashboard_id_guild_id_key"
#define GUILD_CONSTRAINT_DASHBOARD_MESSAGES_DASHBOARD_ID_FKEY "dashboard_messages_dashboard_id_fkey"
#define GUILD_CONSTRAINT_DASHBOARD_MESSAGES_GUILD_ID_FKEY "dashboard_messages_guild_id_fkey"
#define GUILD_CONSTRAINT_DASHBOARD_MESSAGES_MESSAGE_ID_FKEY "dashboard_messages_message_id_fkey"
#define GUILD_CONSTRAINT_METRICS_PKEY "metrics_pkey"
#define GUILD_CONSTRAINT_ALERTS_RESOLVED_CK "alerts_resolved_ck"
#define GUILD_CONSTRAINT_ALERTS_PKEY "alerts_pkey"
#define GUILD_CONSTRAINT_ALERTS_METRIC_ID_FKEY "alerts_metric_id_fkey"
#define GUILD_CONSTRAINT_ALERTS_ACKNOWLEDGED_BY_FKEY "alerts_acknowledged_by_fkey"
#define GUILD_CONSTRAINT_PROJECTS_PERIOD_CK "projects_period_ck"
#define GUILD_CONSTRAINT_PROJECTS_PKEY "projects_pkey"
#define GUILD_CONSTRAINT_PROJECTS_GUILD_ID_NAME_KEY "projects_guild_id_name_key"
#define GUILD_CONSTRAINT_PROJECTS_GUILD_ID_FKEY "projects_guild_id_fkey"
#define GUILD_CONSTRAINT_PROJECTS_OWNER_ID_FKEY "projects_owner_id_fkey"
#define GUILD_CONSTRAINT_PROJECT_MEMBERS_LEAD_UX "project_members_lead_ux"
#define GUILD_CONSTRAINT_PROJECT_MEMBERS_PKEY "project_members_pkey"
#define GUILD_CONSTRAINT_PROJECT_MEMBERS_PROJECT_ID_FKEY "project_members_project_id_fkey"
#define GUILD_CONSTRAINT_PROJECT_MEMBERS_USER_ID_FKEY "project_members_user_id_fkey"
#define GUILD_CONSTRAINT_TASKS_PARENT_CK "tasks_parent_ck"
#define GUILD_CONSTRAINT_TASKS_COMPLETED_CK "tasks_completed_ck"
#define GUILD_CONSTRAINT_TASKS_PKEY "tasks_pkey"
#define GUILD_CONSTRAINT_TASKS_PROJECT_ID_FKEY "tasks_project_id_fkey"
#define GUILD_CONSTRAINT_TASKS_PARENT_ID_FKEY "tasks_parent_id_fkey"
#define GUILD_CONSTRAINT_TASKS_ASSIGNEE_ID_FKEY "tasks_assignee_id_fkey"
#define GUILD_CONSTRAINT_TASK_COMMENTS_BODY_CHECK "task_comments_body_check"
#define GUILD_CONSTRAINT_TASK_COMMENTS_PKEY "task_comments_pkey"
#define GUILD_CONSTRAINT_TASK_COMMENTS_TASK_ID_FKEY "task_comments_task_id_fkey"
#define GUILD_CONSTRAINT_TASK_COMMENTS_AUTHOR_ID_FKEY "task_comments_author_id_fkey"

/* All that sc_init() needs: DDL, seeds and columns for every database system the schema is for. */
extern const sc_bundle guild_bundle;

#ifdef __cplusplus
}
#endif

#endif
