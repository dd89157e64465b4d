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

struct guild_key_kind_set {
	sc_state state;
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

struct guild_log_level_set {
	sc_state state;
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

struct guild_channel_kind_set {
	sc_state state;
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

struct guild_dashboard_kind_set {
	sc_state state;
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

struct guild_component_kind_set {
	sc_state state;
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

struct guild_alert_severity_set {
	sc_state state;
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

struct guild_alert_status_set {
	sc_state state;
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

struct guild_metric_kind_set {
	sc_state state;
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

struct guild_project_status_set {
	sc_state state;
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

struct guild_task_status_set {
	sc_state state;
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

struct guild_priority_set {
	sc_state state;
	enum guild_priority value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *guild_priority_text(enum guild_priority value);
int guild_priority_from_text(const char *text, enum guild_priority *value);

/* Keys: a type for each table's, so that one cannot stand for another's. */
typedef struct guild_users_id {
	int64_t value;
} guild_users_id;
struct guild_users_id_opt {
	int has;
	guild_users_id value;
};
struct guild_users_id_set {
	sc_state state;
	guild_users_id value;
};
typedef struct guild_roles_id {
	int64_t value;
} guild_roles_id;
struct guild_roles_id_opt {
	int has;
	guild_roles_id value;
};
struct guild_roles_id_set {
	sc_state state;
	guild_roles_id value;
};
typedef struct guild_permissions_id {
	int64_t value;
} guild_permissions_id;
struct guild_permissions_id_opt {
	int has;
	guild_permissions_id value;
};
struct guild_permissions_id_set {
	sc_state state;
	guild_permissions_id value;
};
typedef struct guild_sessions_id {
	int64_t value;
} guild_sessions_id;
struct guild_sessions_id_opt {
	int has;
	guild_sessions_id value;
};
struct guild_sessions_id_set {
	sc_state state;
	guild_sessions_id value;
};
typedef struct guild_rate_limits_id {
	int64_t value;
} guild_rate_limits_id;
struct guild_rate_limits_id_opt {
	int has;
	guild_rate_limits_id value;
};
struct guild_rate_limits_id_set {
	sc_state state;
	guild_rate_limits_id value;
};
typedef struct guild_security_keys_id {
	int64_t value;
} guild_security_keys_id;
struct guild_security_keys_id_opt {
	int has;
	guild_security_keys_id value;
};
struct guild_security_keys_id_set {
	sc_state state;
	guild_security_keys_id value;
};
typedef struct guild_config_id {
	int64_t value;
} guild_config_id;
struct guild_config_id_opt {
	int has;
	guild_config_id value;
};
struct guild_config_id_set {
	sc_state state;
	guild_config_id value;
};
typedef struct guild_audit_logs_id {
	int64_t value;
} guild_audit_logs_id;
struct guild_audit_logs_id_opt {
	int has;
	guild_audit_logs_id value;
};
struct guild_audit_logs_id_set {
	sc_state state;
	guild_audit_logs_id value;
};
typedef struct guild_log_entries_id {
	int64_t value;
} guild_log_entries_id;
struct guild_log_entries_id_opt {
	int has;
	guild_log_entries_id value;
};
struct guild_log_entries_id_set {
	sc_state state;
	guild_log_entries_id value;
};
typedef struct guild_guilds_id {
	int64_t value;
} guild_guilds_id;
struct guild_guilds_id_opt {
	int has;
	guild_guilds_id value;
};
struct guild_guilds_id_set {
	sc_state state;
	guild_guilds_id value;
};
typedef struct guild_categories_id {
	int64_t value;
} guild_categories_id;
struct guild_categories_id_opt {
	int has;
	guild_categories_id value;
};
struct guild_categories_id_set {
	sc_state state;
	guild_categories_id value;
};
typedef struct guild_channels_id {
	int64_t value;
} guild_channels_id;
struct guild_channels_id_opt {
	int has;
	guild_channels_id value;
};
struct guild_channels_id_set {
	sc_state state;
	guild_channels_id value;
};
typedef struct guild_category_mappings_id {
	int64_t value;
} guild_category_mappings_id;
struct guild_category_mappings_id_opt {
	int has;
	guild_category_mappings_id value;
};
struct guild_category_mappings_id_set {
	sc_state state;
	guild_category_mappings_id value;
};
typedef struct guild_channel_mappings_id {
	int64_t value;
} guild_channel_mappings_id;
struct guild_channel_mappings_id_opt {
	int has;
	guild_channel_mappings_id value;
};
struct guild_channel_mappings_id_set {
	sc_state state;
	guild_channel_mappings_id value;
};
typedef struct guild_auto_thread_channels_id {
	int64_t value;
} guild_auto_thread_channels_id;
struct guild_auto_thread_channels_id_opt {
	int has;
	guild_auto_thread_channels_id value;
};
struct guild_auto_thread_channels_id_set {
	sc_state state;
	guild_auto_thread_channels_id value;
};
typedef struct guild_messages_id {
	int64_t value;
} guild_messages_id;
struct guild_messages_id_opt {
	int has;
	guild_messages_id value;
};
struct guild_messages_id_set {
	sc_state state;
	guild_messages_id value;
};
typedef struct guild_dashboards_id {
	int64_t value;
} guild_dashboards_id;
struct guild_dashboards_id_opt {
	int has;
	guild_dashboards_id value;
};
struct guild_dashboards_id_set {
	sc_state state;
	guild_dashboards_id value;
};
typedef struct guild_components_id {
	int64_t value;
} guild_components_id;
struct guild_components_id_opt {
	int has;
	guild_components_id value;
};
struct guild_components_id_set {
	sc_state state;
	guild_components_id value;
};
typedef struct guild_component_layouts_id {
	int64_t value;
} guild_component_layouts_id;
struct guild_component_layouts_id_opt {
	int has;
	guild_component_layouts_id value;
};
struct guild_component_layouts_id_set {
	sc_state state;
	guild_component_layouts_id value;
};
typedef struct guild_content_templates_id {
	int64_t value;
} guild_content_templates_id;
struct guild_content_templates_id_opt {
	int has;
	guild_content_templates_id value;
};
struct guild_content_templates_id_set {
	sc_state state;
	guild_content_templates_id value;
};
typedef struct guild_dashboard_messages_id {
	int64_t value;
} guild_dashboard_messages_id;
struct guild_dashboard_messages_id_opt {
	int has;
	guild_dashboard_messages_id value;
};
struct guild_dashboard_messages_id_set {
	sc_state state;
	guild_dashboard_messages_id value;
};
typedef struct guild_metrics_id {
	int64_t value;
} guild_metrics_id;
struct guild_metrics_id_opt {
	int has;
	guild_metrics_id value;
};
struct guild_metrics_id_set {
	sc_state state;
	guild_metrics_id value;
};
typedef struct guild_alerts_id {
	int64_t value;
} guild_alerts_id;
struct guild_alerts_id_opt {
	int has;
	guild_alerts_id value;
};
struct guild_alerts_id_set {
	sc_state state;
	guild_alerts_id value;
};
typedef struct guild_projects_id {
	int64_t value;
} guild_projects_id;
struct guild_projects_id_opt {
	int has;
	guild_projects_id value;
};
struct guild_projects_id_set {
	sc_state state;
	guild_projects_id value;
};
typedef struct guild_tasks_id {
	int64_t value;
} guild_tasks_id;
struct guild_tasks_id_opt {
	int has;
	guild_tasks_id value;
};
struct guild_tasks_id_set {
	sc_state state;
	guild_tasks_id value;
};
typedef struct guild_task_comments_id {
	int64_t value;
} guild_task_comments_id;
struct guild_task_comments_id_opt {
	int has;
	guild_task_comments_id value;
};
struct guild_task_comments_id_set {
	sc_state state;
	guild_task_comments_id value;
};

/* One row per person, known by chat or by password. */
struct guild_users {
	guild_users_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	sc_opt_i64 discord_id;
	sc_str username;
	sc_str email;
	/* bcrypt; empty for those who sign in through the chat. */
	sc_str password_hash;
	bool is_active;
	sc_opt_timestamptz last_seen_at;
};

extern const sc_table guild_users_table;
extern const sc_relation guild_users_relation;

struct guild_users_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_set_i64 discord_id;
	sc_str username;
	sc_set_str email;
	sc_set_str password_hash;
	sc_set_bool is_active;
	sc_set_timestamptz last_seen_at;
};

struct guild_users_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_set_i64 discord_id;
	sc_str username;
	sc_set_str email;
	sc_set_str password_hash;
	sc_set_bool is_active;
	sc_set_timestamptz last_seen_at;
};

static inline SC_CHECKED sc_rc guild_users_insert(sc_db *db, const struct guild_users_new *fresh, sc_arena *arena, struct guild_users *row)
{
	return sc_row_insert(db, &guild_users_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc guild_users_insert_many(sc_db *db, const struct guild_users_new *fresh, size_t count, sc_arena *arena, struct guild_users *rows)
{
	return sc_row_insert_many(db, &guild_users_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc guild_users_copy_in(sc_db *db, const struct guild_users_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &guild_users_relation, fresh, count);
}
static inline SC_CHECKED sc_rc guild_users_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &guild_users_relation, count);
}
static inline SC_CHECKED sc_rc guild_users_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &guild_users_relation, cursor);
}
static inline SC_CHECKED sc_rc guild_users_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &guild_users_relation, each, context);
}
static inline SC_CHECKED sc_rc guild_users_next(sc_cursor *cursor, struct guild_users *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str guild_users_json(const struct guild_users *row, sc_arena *arena)
{
	return sc_row_json(&guild_users_relation, row, arena);
}
static inline sc_str guild_users_print(const struct guild_users *row, sc_arena *arena)
{
	return sc_row_print(&guild_users_relation, row, arena);
}
static inline SC_CHECKED sc_rc guild_users_get(sc_db *db, guild_users_id id, sc_arena *arena, struct guild_users *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &guild_users_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_users_exists(sc_db *db, guild_users_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &guild_users_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_users_get_many(sc_db *db, const guild_users_id *keys, size_t count, sc_arena *arena, struct guild_users **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_users_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_users_update(sc_db *db, guild_users_id id, const struct guild_users_patch *patch, sc_arena *arena, struct guild_users *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &guild_users_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc guild_users_delete(sc_db *db, guild_users_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &guild_users_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_users_get_by_discord_id(sc_db *db, int64_t discord_id, sc_arena *arena, struct guild_users *row)
{
	const void *key[] = { &discord_id };

	return sc_row_get(db, &guild_users_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_users_exists_by_discord_id(sc_db *db, int64_t discord_id)
{
	const void *key[] = { &discord_id };

	return sc_row_exists(db, &guild_users_relation, 1, key);
}
static inline SC_CHECKED sc_rc guild_users_get_many_by_discord_id(sc_db *db, const int64_t *keys, size_t count, sc_arena *arena, struct guild_users **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_users_relation, 1, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_users_upsert_by_discord_id(sc_db *db, const struct guild_users_new *fresh, sc_arena *arena, struct guild_users *row, bool *inserted)
{
	return sc_row_upsert(db, &guild_users_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc guild_users_get_by_username(sc_db *db, sc_str username, sc_arena *arena, struct guild_users *row)
{
	const void *key[] = { &username };

	return sc_row_get(db, &guild_users_relation, 2, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_users_exists_by_username(sc_db *db, sc_str username)
{
	const void *key[] = { &username };

	return sc_row_exists(db, &guild_users_relation, 2, key);
}
static inline SC_CHECKED sc_rc guild_users_get_many_by_username(sc_db *db, const sc_str *keys, size_t count, sc_arena *arena, struct guild_users **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_users_relation, 2, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_users_upsert_by_username(sc_db *db, const struct guild_users_new *fresh, sc_arena *arena, struct guild_users *row, bool *inserted)
{
	return sc_row_upsert(db, &guild_users_relation, 2, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc guild_users_get_by_email(sc_db *db, sc_str email, sc_arena *arena, struct guild_users *row)
{
	const void *key[] = { &email };

	return sc_row_get(db, &guild_users_relation, 3, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_users_exists_by_email(sc_db *db, sc_str email)
{
	const void *key[] = { &email };

	return sc_row_exists(db, &guild_users_relation, 3, key);
}
static inline SC_CHECKED sc_rc guild_users_get_many_by_email(sc_db *db, const sc_str *keys, size_t count, sc_arena *arena, struct guild_users **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_users_relation, 3, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_users_upsert_by_email(sc_db *db, const struct guild_users_new *fresh, sc_arena *arena, struct guild_users *row, bool *inserted)
{
	return sc_row_upsert(db, &guild_users_relation, 3, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc guild_users_list(sc_db *db, sc_page *page, sc_arena *arena, struct guild_users **rows, size_t *count)
{
	return sc_row_list(db, &guild_users_relation, 4, NULL, page, arena, (void *)rows, count);
}

/* A set of permissions; `rank` orders them, the highest may do most. */
struct guild_roles {
	guild_roles_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	sc_str name;
	sc_str description;
	int32_t rank;
	bool is_system;
};

extern const sc_table guild_roles_table;
extern const sc_relation guild_roles_relation;

struct guild_roles_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str name;
	sc_set_str description;
	sc_set_i32 rank;
	sc_set_bool is_system;
};

struct guild_roles_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str name;
	sc_set_str description;
	sc_set_i32 rank;
	sc_set_bool is_system;
};

static inline SC_CHECKED sc_rc guild_roles_insert(sc_db *db, const struct guild_roles_new *fresh, sc_arena *arena, struct guild_roles *row)
{
	return sc_row_insert(db, &guild_roles_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc guild_roles_insert_many(sc_db *db, const struct guild_roles_new *fresh, size_t count, sc_arena *arena, struct guild_roles *rows)
{
	return sc_row_insert_many(db, &guild_roles_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc guild_roles_copy_in(sc_db *db, const struct guild_roles_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &guild_roles_relation, fresh, count);
}
static inline SC_CHECKED sc_rc guild_roles_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &guild_roles_relation, count);
}
static inline SC_CHECKED sc_rc guild_roles_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &guild_roles_relation, cursor);
}
static inline SC_CHECKED sc_rc guild_roles_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &guild_roles_relation, each, context);
}
static inline SC_CHECKED sc_rc guild_roles_next(sc_cursor *cursor, struct guild_roles *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str guild_roles_json(const struct guild_roles *row, sc_arena *arena)
{
	return sc_row_json(&guild_roles_relation, row, arena);
}
static inline sc_str guild_roles_print(const struct guild_roles *row, sc_arena *arena)
{
	return sc_row_print(&guild_roles_relation, row, arena);
}
static inline SC_CHECKED sc_rc guild_roles_get(sc_db *db, guild_roles_id id, sc_arena *arena, struct guild_roles *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &guild_roles_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_roles_exists(sc_db *db, guild_roles_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &guild_roles_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_roles_get_many(sc_db *db, const guild_roles_id *keys, size_t count, sc_arena *arena, struct guild_roles **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_roles_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_roles_update(sc_db *db, guild_roles_id id, const struct guild_roles_patch *patch, sc_arena *arena, struct guild_roles *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &guild_roles_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc guild_roles_delete(sc_db *db, guild_roles_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &guild_roles_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_roles_get_by_name(sc_db *db, sc_str name, sc_arena *arena, struct guild_roles *row)
{
	const void *key[] = { &name };

	return sc_row_get(db, &guild_roles_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_roles_exists_by_name(sc_db *db, sc_str name)
{
	const void *key[] = { &name };

	return sc_row_exists(db, &guild_roles_relation, 1, key);
}
static inline SC_CHECKED sc_rc guild_roles_get_many_by_name(sc_db *db, const sc_str *keys, size_t count, sc_arena *arena, struct guild_roles **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_roles_relation, 1, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_roles_upsert_by_name(sc_db *db, const struct guild_roles_new *fresh, sc_arena *arena, struct guild_roles *row, bool *inserted)
{
	return sc_row_upsert(db, &guild_roles_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc guild_roles_list(sc_db *db, sc_page *page, sc_arena *arena, struct guild_roles **rows, size_t *count)
{
	return sc_row_list(db, &guild_roles_relation, 2, NULL, page, arena, (void *)rows, count);
}

struct guild_permissions {
	guild_permissions_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	/* What may be done, as "area.action". */
	sc_str code;
	sc_str description;
};

extern const sc_table guild_permissions_table;
extern const sc_relation guild_permissions_relation;

struct guild_permissions_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str code;
	sc_set_str description;
};

struct guild_permissions_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str code;
	sc_set_str description;
};

static inline SC_CHECKED sc_rc guild_permissions_insert(sc_db *db, const struct guild_permissions_new *fresh, sc_arena *arena, struct guild_permissions *row)
{
	return sc_row_insert(db, &guild_permissions_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc guild_permissions_insert_many(sc_db *db, const struct guild_permissions_new *fresh, size_t count, sc_arena *arena, struct guild_permissions *rows)
{
	return sc_row_insert_many(db, &guild_permissions_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc guild_permissions_copy_in(sc_db *db, const struct guild_permissions_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &guild_permissions_relation, fresh, count);
}
static inline SC_CHECKED sc_rc guild_permissions_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &guild_permissions_relation, count);
}
static inline SC_CHECKED sc_rc guild_permissions_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &guild_permissions_relation, cursor);
}
static inline SC_CHECKED sc_rc guild_permissions_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &guild_permissions_relation, each, context);
}
static inline SC_CHECKED sc_rc guild_permissions_next(sc_cursor *cursor, struct guild_permissions *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str guild_permissions_json(const struct guild_permissions *row, sc_arena *arena)
{
	return sc_row_json(&guild_permissions_relation, row, arena);
}
static inline sc_str guild_permissions_print(const struct guild_permissions *row, sc_arena *arena)
{
	return sc_row_print(&guild_permissions_relation, row, arena);
}
static inline SC_CHECKED sc_rc guild_permissions_get(sc_db *db, guild_permissions_id id, sc_arena *arena, struct guild_permissions *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &guild_permissions_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_permissions_exists(sc_db *db, guild_permissions_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &guild_permissions_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_permissions_get_many(sc_db *db, const guild_permissions_id *keys, size_t count, sc_arena *arena, struct guild_permissions **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_permissions_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_permissions_update(sc_db *db, guild_permissions_id id, const struct guild_permissions_patch *patch, sc_arena *arena, struct guild_permissions *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &guild_permissions_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc guild_permissions_delete(sc_db *db, guild_permissions_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &guild_permissions_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_permissions_get_by_code(sc_db *db, sc_str code, sc_arena *arena, struct guild_permissions *row)
{
	const void *key[] = { &code };

	return sc_row_get(db, &guild_permissions_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_permissions_exists_by_code(sc_db *db, sc_str code)
{
	const void *key[] = { &code };

	return sc_row_exists(db, &guild_permissions_relation, 1, key);
}
static inline SC_CHECKED sc_rc guild_permissions_get_many_by_code(sc_db *db, const sc_str *keys, size_t count, sc_arena *arena, struct guild_permissions **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_permissions_relation, 1, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_permissions_upsert_by_code(sc_db *db, const struct guild_permissions_new *fresh, sc_arena *arena, struct guild_permissions *row, bool *inserted)
{
	return sc_row_upsert(db, &guild_permissions_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc guild_permissions_list(sc_db *db, sc_page *page, sc_arena *arena, struct guild_permissions **rows, size_t *count)
{
	return sc_row_list(db, &guild_permissions_relation, 2, NULL, page, arena, (void *)rows, count);
}

struct guild_role_permissions {
	guild_roles_id role_id;
	guild_permissions_id permission_id;
};

extern const sc_table guild_role_permissions_table;
extern const sc_relation guild_role_permissions_relation;

struct guild_role_permissions_new {
	struct guild_roles_id_set role_id;
	struct guild_permissions_id_set permission_id;
};

struct guild_role_permissions_patch {
	struct guild_roles_id_set role_id;
	struct guild_permissions_id_set permission_id;
};

static inline SC_CHECKED sc_rc guild_role_permissions_insert(sc_db *db, const struct guild_role_permissions_new *fresh, sc_arena *arena, struct guild_role_permissions *row)
{
	return sc_row_insert(db, &guild_role_permissions_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc guild_role_permissions_insert_many(sc_db *db, const struct guild_role_permissions_new *fresh, size_t count, sc_arena *arena, struct guild_role_permissions *rows)
{
	return sc_row_insert_many(db, &guild_role_permissions_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc guild_role_permissions_copy_in(sc_db *db, const struct guild_role_permissions_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &guild_role_permissions_relation, fresh, count);
}
static inline SC_CHECKED sc_rc guild_role_permissions_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &guild_role_permissions_relation, count);
}
static inline SC_CHECKED sc_rc guild_role_permissions_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &guild_role_permissions_relation, cursor);
}
static inline SC_CHECKED sc_rc guild_role_permissions_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &guild_role_permissions_relation, each, context);
}
static inline SC_CHECKED sc_rc guild_role_permissions_next(sc_cursor *cursor, struct guild_role_permissions *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str guild_role_permissions_json(const struct guild_role_permissions *row, sc_arena *arena)
{
	return sc_row_json(&guild_role_permissions_relation, row, arena);
}
static inline sc_str guild_role_permissions_print(const struct guild_role_permissions *row, sc_arena *arena)
{
	return sc_row_print(&guild_role_permissions_relation, row, arena);
}
static inline SC_CHECKED sc_rc guild_role_permissions_get(sc_db *db, guild_roles_id role_id, guild_permissions_id permission_id, sc_arena *arena, struct guild_role_permissions *row)
{
	const void *key[] = { &role_id, &permission_id };

	return sc_row_get(db, &guild_role_permissions_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_role_permissions_exists(sc_db *db, guild_roles_id role_id, guild_permissions_id permission_id)
{
	const void *key[] = { &role_id, &permission_id };

	return sc_row_exists(db, &guild_role_permissions_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_role_permissions_update(sc_db *db, guild_roles_id role_id, guild_permissions_id permission_id, const struct guild_role_permissions_patch *patch, sc_arena *arena, struct guild_role_permissions *row)
{
	const void *key[] = { &role_id, &permission_id };

	return sc_row_update(db, &guild_role_permissions_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc guild_role_permissions_delete(sc_db *db, guild_roles_id role_id, guild_permissions_id permission_id)
{
	const void *key[] = { &role_id, &permission_id };

	return sc_row_delete(db, &guild_role_permissions_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_role_permissions_upsert(sc_db *db, const struct guild_role_permissions_new *fresh, sc_arena *arena, struct guild_role_permissions *row, bool *inserted)
{
	return sc_row_upsert(db, &guild_role_permissions_relation, 0, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc guild_role_permissions_list(sc_db *db, sc_page *page, sc_arena *arena, struct guild_role_permissions **rows, size_t *count)
{
	return sc_row_list(db, &guild_role_permissions_relation, 1, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_role_permissions_list_by_permission_id(sc_db *db, guild_permissions_id permission_id, sc_page *page, sc_arena *arena, struct guild_role_permissions **rows, size_t *count)
{
	const void *key[] = { &permission_id };

	return sc_row_list(db, &guild_role_permissions_relation, 2, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_role_permissions_list_by_role_id(sc_db *db, guild_roles_id role_id, sc_page *page, sc_arena *arena, struct guild_role_permissions **rows, size_t *count)
{
	const void *key[] = { &role_id };

	return sc_row_list(db, &guild_role_permissions_relation, 3, key, page, arena, (void *)rows, count);
}

struct guild_user_roles {
	guild_users_id user_id;
	guild_roles_id role_id;
	struct guild_users_id_opt granted_by;
	sc_timestamptz granted_at;
};

extern const sc_table guild_user_roles_table;
extern const sc_relation guild_user_roles_relation;

struct guild_user_roles_new {
	struct guild_users_id_set user_id;
	struct guild_roles_id_set role_id;
	struct guild_users_id_set granted_by;
	sc_set_timestamptz granted_at;
};

struct guild_user_roles_patch {
	struct guild_users_id_set user_id;
	struct guild_roles_id_set role_id;
	struct guild_users_id_set granted_by;
	sc_set_timestamptz granted_at;
};

static inline SC_CHECKED sc_rc guild_user_roles_insert(sc_db *db, const struct guild_user_roles_new *fresh, sc_arena *arena, struct guild_user_roles *row)
{
	return sc_row_insert(db, &guild_user_roles_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc guild_user_roles_insert_many(sc_db *db, const struct guild_user_roles_new *fresh, size_t count, sc_arena *arena, struct guild_user_roles *rows)
{
	return sc_row_insert_many(db, &guild_user_roles_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc guild_user_roles_copy_in(sc_db *db, const struct guild_user_roles_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &guild_user_roles_relation, fresh, count);
}
static inline SC_CHECKED sc_rc guild_user_roles_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &guild_user_roles_relation, count);
}
static inline SC_CHECKED sc_rc guild_user_roles_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &guild_user_roles_relation, cursor);
}
static inline SC_CHECKED sc_rc guild_user_roles_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &guild_user_roles_relation, each, context);
}
static inline SC_CHECKED sc_rc guild_user_roles_next(sc_cursor *cursor, struct guild_user_roles *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str guild_user_roles_json(const struct guild_user_roles *row, sc_arena *arena)
{
	return sc_row_json(&guild_user_roles_relation, row, arena);
}
static inline sc_str guild_user_roles_print(const struct guild_user_roles *row, sc_arena *arena)
{
	return sc_row_print(&guild_user_roles_relation, row, arena);
}
static inline SC_CHECKED sc_rc guild_user_roles_get(sc_db *db, guild_users_id user_id, guild_roles_id role_id, sc_arena *arena, struct guild_user_roles *row)
{
	const void *key[] = { &user_id, &role_id };

	return sc_row_get(db, &guild_user_roles_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_user_roles_exists(sc_db *db, guild_users_id user_id, guild_roles_id role_id)
{
	const void *key[] = { &user_id, &role_id };

	return sc_row_exists(db, &guild_user_roles_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_user_roles_update(sc_db *db, guild_users_id user_id, guild_roles_id role_id, const struct guild_user_roles_patch *patch, sc_arena *arena, struct guild_user_roles *row)
{
	const void *key[] = { &user_id, &role_id };

	return sc_row_update(db, &guild_user_roles_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc guild_user_roles_delete(sc_db *db, guild_users_id user_id, guild_roles_id role_id)
{
	const void *key[] = { &user_id, &role_id };

	return sc_row_delete(db, &guild_user_roles_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_user_roles_upsert(sc_db *db, const struct guild_user_roles_new *fresh, sc_arena *arena, struct guild_user_roles *row, bool *inserted)
{
	return sc_row_upsert(db, &guild_user_roles_relation, 0, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc guild_user_roles_list(sc_db *db, sc_page *page, sc_arena *arena, struct guild_user_roles **rows, size_t *count)
{
	return sc_row_list(db, &guild_user_roles_relation, 1, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_user_roles_list_by_role_id(sc_db *db, guild_roles_id role_id, sc_page *page, sc_arena *arena, struct guild_user_roles **rows, size_t *count)
{
	const void *key[] = { &role_id };

	return sc_row_list(db, &guild_user_roles_relation, 2, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_user_roles_list_by_granted_by(sc_db *db, guild_users_id granted_by, sc_page *page, sc_arena *arena, struct guild_user_roles **rows, size_t *count)
{
	const void *key[] = { &granted_by };

	return sc_row_list(db, &guild_user_roles_relation, 3, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_user_roles_list_by_user_id(sc_db *db, guild_users_id user_id, sc_page *page, sc_arena *arena, struct guild_user_roles **rows, size_t *count)
{
	const void *key[] = { &user_id };

	return sc_row_list(db, &guild_user_roles_relation, 4, key, page, arena, (void *)rows, count);
}

/* A session of the web pages; only the token's hash is kept. */
struct guild_sessions {
	guild_sessions_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	guild_users_id user_id;
	sc_str token_hash;
	sc_str ip_address;
	sc_str user_agent;
	sc_timestamptz expires_at;
	sc_opt_timestamptz revoked_at;
};

extern const sc_table guild_sessions_table;
extern const sc_relation guild_sessions_relation;

struct guild_sessions_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct guild_users_id_set user_id;
	sc_str token_hash;
	sc_set_str ip_address;
	sc_set_str user_agent;
	sc_set_timestamptz expires_at;
	sc_set_timestamptz revoked_at;
};

struct guild_sessions_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct guild_users_id_set user_id;
	sc_str token_hash;
	sc_set_str ip_address;
	sc_set_str user_agent;
	sc_set_timestamptz expires_at;
	sc_set_timestamptz revoked_at;
};

static inline SC_CHECKED sc_rc guild_sessions_insert(sc_db *db, const struct guild_sessions_new *fresh, sc_arena *arena, struct guild_sessions *row)
{
	return sc_row_insert(db, &guild_sessions_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc guild_sessions_insert_many(sc_db *db, const struct guild_sessions_new *fresh, size_t count, sc_arena *arena, struct guild_sessions *rows)
{
	return sc_row_insert_many(db, &guild_sessions_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc guild_sessions_copy_in(sc_db *db, const struct guild_sessions_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &guild_sessions_relation, fresh, count);
}
static inline SC_CHECKED sc_rc guild_sessions_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &guild_sessions_relation, count);
}
static inline SC_CHECKED sc_rc guild_sessions_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &guild_sessions_relation, cursor);
}
static inline SC_CHECKED sc_rc guild_sessions_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &guild_sessions_relation, each, context);
}
static inline SC_CHECKED sc_rc guild_sessions_next(sc_cursor *cursor, struct guild_sessions *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str guild_sessions_json(const struct guild_sessions *row, sc_arena *arena)
{
	return sc_row_json(&guild_sessions_relation, row, arena);
}
static inline sc_str guild_sessions_print(const struct guild_sessions *row, sc_arena *arena)
{
	return sc_row_print(&guild_sessions_relation, row, arena);
}
static inline SC_CHECKED sc_rc guild_sessions_get(sc_db *db, guild_sessions_id id, sc_arena *arena, struct guild_sessions *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &guild_sessions_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_sessions_exists(sc_db *db, guild_sessions_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &guild_sessions_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_sessions_get_many(sc_db *db, const guild_sessions_id *keys, size_t count, sc_arena *arena, struct guild_sessions **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_sessions_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_sessions_update(sc_db *db, guild_sessions_id id, const struct guild_sessions_patch *patch, sc_arena *arena, struct guild_sessions *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &guild_sessions_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc guild_sessions_delete(sc_db *db, guild_sessions_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &guild_sessions_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_sessions_get_by_token_hash(sc_db *db, sc_str token_hash, sc_arena *arena, struct guild_sessions *row)
{
	const void *key[] = { &token_hash };

	return sc_row_get(db, &guild_sessions_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_sessions_exists_by_token_hash(sc_db *db, sc_str token_hash)
{
	const void *key[] = { &token_hash };

	return sc_row_exists(db, &guild_sessions_relation, 1, key);
}
static inline SC_CHECKED sc_rc guild_sessions_get_many_by_token_hash(sc_db *db, const sc_str *keys, size_t count, sc_arena *arena, struct guild_sessions **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_sessions_relation, 1, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_sessions_upsert_by_token_hash(sc_db *db, const struct guild_sessions_new *fresh, sc_arena *arena, struct guild_sessions *row, bool *inserted)
{
	return sc_row_upsert(db, &guild_sessions_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc guild_sessions_list(sc_db *db, sc_page *page, sc_arena *arena, struct guild_sessions **rows, size_t *count)
{
	return sc_row_list(db, &guild_sessions_relation, 2, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_sessions_list_by_user_id(sc_db *db, guild_users_id user_id, sc_page *page, sc_arena *arena, struct guild_sessions **rows, size_t *count)
{
	const void *key[] = { &user_id };

	return sc_row_list(db, &guild_sessions_relation, 3, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_sessions_list_by_user_id_expires_at(sc_db *db, guild_users_id user_id, sc_timestamptz expires_at, sc_page *page, sc_arena *arena, struct guild_sessions **rows, size_t *count)
{
	const void *key[] = { &user_id, &expires_at };

	return sc_row_list(db, &guild_sessions_relation, 4, key, page, arena, (void *)rows, count);
}

/* Calls counted in one window of time, by who calls and what. */
struct guild_rate_limits {
	guild_rate_limits_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	sc_str subject;
	sc_str endpoint;
	sc_timestamptz window_start;
	int32_t calls;
	sc_opt_timestamptz blocked_until;
};

extern const sc_table guild_rate_limits_table;
extern const sc_relation guild_rate_limits_relation;

struct guild_rate_limits_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str subject;
	sc_str endpoint;
	sc_set_timestamptz window_start;
	sc_set_i32 calls;
	sc_set_timestamptz blocked_until;
};

struct guild_rate_limits_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str subject;
	sc_str endpoint;
	sc_set_timestamptz window_start;
	sc_set_i32 calls;
	sc_set_timestamptz blocked_until;
};

static inline SC_CHECKED sc_rc guild_rate_limits_insert(sc_db *db, const struct guild_rate_limits_new *fresh, sc_arena *arena, struct guild_rate_limits *row)
{
	return sc_row_insert(db, &guild_rate_limits_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc guild_rate_limits_insert_many(sc_db *db, const struct guild_rate_limits_new *fresh, size_t count, sc_arena *arena, struct guild_rate_limits *rows)
{
	return sc_row_insert_many(db, &guild_rate_limits_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc guild_rate_limits_copy_in(sc_db *db, const struct guild_rate_limits_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &guild_rate_limits_relation, fresh, count);
}
static inline SC_CHECKED sc_rc guild_rate_limits_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &guild_rate_limits_relation, count);
}
static inline SC_CHECKED sc_rc guild_rate_limits_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &guild_rate_limits_relation, cursor);
}
static inline SC_CHECKED sc_rc guild_rate_limits_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &guild_rate_limits_relation, each, context);
}
static inline SC_CHECKED sc_rc guild_rate_limits_next(sc_cursor *cursor, struct guild_rate_limits *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str guild_rate_limits_json(const struct guild_rate_limits *row, sc_arena *arena)
{
	return sc_row_json(&guild_rate_limits_relation, row, arena);
}
static inline sc_str guild_rate_limits_print(const struct guild_rate_limits *row, sc_arena *arena)
{
	return sc_row_print(&guild_rate_limits_relation, row, arena);
}
static inline SC_CHECKED sc_rc guild_rate_limits_get(sc_db *db, guild_rate_limits_id id, sc_arena *arena, struct guild_rate_limits *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &guild_rate_limits_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_rate_limits_exists(sc_db *db, guild_rate_limits_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &guild_rate_limits_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_rate_limits_get_many(sc_db *db, const guild_rate_limits_id *keys, size_t count, sc_arena *arena, struct guild_rate_limits **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_rate_limits_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_rate_limits_update(sc_db *db, guild_rate_limits_id id, const struct guild_rate_limits_patch *patch, sc_arena *arena, struct guild_rate_limits *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &guild_rate_limits_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc guild_rate_limits_delete(sc_db *db, guild_rate_limits_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &guild_rate_limits_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_rate_limits_get_by_subject_endpoint_window_start(sc_db *db, sc_str subject, sc_str endpoint, sc_timestamptz window_start, sc_arena *arena, struct guild_rate_limits *row)
{
	const void *key[] = { &subject, &endpoint, &window_start };

	return sc_row_get(db, &guild_rate_limits_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_rate_limits_exists_by_subject_endpoint_window_start(sc_db *db, sc_str subject, sc_str endpoint, sc_timestamptz window_start)
{
	const void *key[] = { &subject, &endpoint, &window_start };

	return sc_row_exists(db, &guild_rate_limits_relation, 1, key);
}
static inline SC_CHECKED sc_rc guild_rate_limits_upsert_by_subject_endpoint_window_start(sc_db *db, const struct guild_rate_limits_new *fresh, sc_arena *arena, struct guild_rate_limits *row, bool *inserted)
{
	return sc_row_upsert(db, &guild_rate_limits_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc guild_rate_limits_list(sc_db *db, sc_page *page, sc_arena *arena, struct guild_rate_limits **rows, size_t *count)
{
	return sc_row_list(db, &guild_rate_limits_relation, 2, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_rate_limits_list_by_window_start(sc_db *db, sc_timestamptz window_start, sc_page *page, sc_arena *arena, struct guild_rate_limits **rows, size_t *count)
{
	const void *key[] = { &window_start };

	return sc_row_list(db, &guild_rate_limits_relation, 3, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_rate_limits_list_by_subject(sc_db *db, sc_str subject, sc_page *page, sc_arena *arena, struct guild_rate_limits **rows, size_t *count)
{
	const void *key[] = { &subject };

	return sc_row_list(db, &guild_rate_limits_relation, 4, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_rate_limits_list_by_subject_endpoint(sc_db *db, sc_str subject, sc_str endpoint, sc_page *page, sc_arena *arena, struct guild_rate_limits **rows, size_t *count)
{
	const void *key[] = { &subject, &endpoint };

	return sc_row_list(db, &guild_rate_limits_relation, 5, key, page, arena, (void *)rows, count);
}

/* Credentials and keys, encrypted; a new version takes the place of the old one at rotation. */
struct guild_security_keys {
	guild_security_keys_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	sc_str name;
	int32_t version;
	enum guild_key_kind kind;
	sc_str environment;
	sc_bytes encrypted_value;
	bool is_active;
	sc_opt_timestamptz rotated_at;
	sc_opt_timestamptz expires_at;
};

extern const sc_table guild_security_keys_table;
extern const sc_relation guild_security_keys_relation;

struct guild_security_keys_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str name;
	sc_set_i32 version;
	struct guild_key_kind_set kind;
	sc_str environment;
	sc_bytes encrypted_value;
	sc_set_bool is_active;
	sc_set_timestamptz rotated_at;
	sc_set_timestamptz expires_at;
};

struct guild_security_keys_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str name;
	sc_set_i32 version;
	struct guild_key_kind_set kind;
	sc_str environment;
	sc_bytes encrypted_value;
	sc_set_bool is_active;
	sc_set_timestamptz rotated_at;
	sc_set_timestamptz expires_at;
};

static inline SC_CHECKED sc_rc guild_security_keys_insert(sc_db *db, const struct guild_security_keys_new *fresh, sc_arena *arena, struct guild_security_keys *row)
{
	return sc_row_insert(db, &guild_security_keys_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc guild_security_keys_insert_many(sc_db *db, const struct guild_security_keys_new *fresh, size_t count, sc_arena *arena, struct guild_security_keys *rows)
{
	return sc_row_insert_many(db, &guild_security_keys_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc guild_security_keys_copy_in(sc_db *db, const struct guild_security_keys_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &guild_security_keys_relation, fresh, count);
}
static inline SC_CHECKED sc_rc guild_security_keys_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &guild_security_keys_relation, count);
}
static inline SC_CHECKED sc_rc guild_security_keys_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &guild_security_keys_relation, cursor);
}
static inline SC_CHECKED sc_rc guild_security_keys_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &guild_security_keys_relation, each, context);
}
static inline SC_CHECKED sc_rc guild_security_keys_next(sc_cursor *cursor, struct guild_security_keys *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str guild_security_keys_json(const struct guild_security_keys *row, sc_arena *arena)
{
	return sc_row_json(&guild_security_keys_relation, row, arena);
}
static inline sc_str guild_security_keys_print(const struct guild_security_keys *row, sc_arena *arena)
{
	return sc_row_print(&guild_security_keys_relation, row, arena);
}
static inline SC_CHECKED sc_rc guild_security_keys_get(sc_db *db, guild_security_keys_id id, sc_arena *arena, struct guild_security_keys *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &guild_security_keys_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_security_keys_exists(sc_db *db, guild_security_keys_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &guild_security_keys_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_security_keys_get_many(sc_db *db, const guild_security_keys_id *keys, size_t count, sc_arena *arena, struct guild_security_keys **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_security_keys_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_security_keys_update(sc_db *db, guild_security_keys_id id, const struct guild_security_keys_patch *patch, sc_arena *arena, struct guild_security_keys *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &guild_security_keys_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc guild_security_keys_delete(sc_db *db, guild_security_keys_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &guild_security_keys_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_security_keys_get_by_name_environment_version(sc_db *db, sc_str name, sc_str environment, int32_t version, sc_arena *arena, struct guild_security_keys *row)
{
	const void *key[] = { &name, &environment, &version };

	return sc_row_get(db, &guild_security_keys_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_security_keys_exists_by_name_environment_version(sc_db *db, sc_str name, sc_str environment, int32_t version)
{
	const void *key[] = { &name, &environment, &version };

	return sc_row_exists(db, &guild_security_keys_relation, 1, key);
}
static inline SC_CHECKED sc_rc guild_security_keys_upsert_by_name_environment_version(sc_db *db, const struct guild_security_keys_new *fresh, sc_arena *arena, struct guild_security_keys *row, bool *inserted)
{
	return sc_row_upsert(db, &guild_security_keys_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc guild_security_keys_list(sc_db *db, sc_page *page, sc_arena *arena, struct guild_security_keys **rows, size_t *count)
{
	return sc_row_list(db, &guild_security_keys_relation, 3, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_security_keys_list_by_name(sc_db *db, sc_str name, sc_page *page, sc_arena *arena, struct guild_security_keys **rows, size_t *count)
{
	const void *key[] = { &name };

	return sc_row_list(db, &guild_security_keys_relation, 4, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_security_keys_list_by_name_environment(sc_db *db, sc_str name, sc_str environment, sc_page *page, sc_arena *arena, struct guild_security_keys **rows, size_t *count)
{
	const void *key[] = { &name, &environment };

	return sc_row_list(db, &guild_security_keys_relation, 5, key, page, arena, (void *)rows, count);
}

/* Settings that can change while the program runs. */
struct guild_config {
	guild_config_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	sc_str key;
	sc_str value; /* jsonb */
	sc_str description;
	bool is_public;
	struct guild_users_id_opt updated_by;
};

extern const sc_table guild_config_table;
extern const sc_relation guild_config_relation;

struct guild_config_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str key;
	sc_str value;
	sc_set_str description;
	sc_set_bool is_public;
	struct guild_users_id_set updated_by;
};

struct guild_config_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str key;
	sc_str value;
	sc_set_str description;
	sc_set_bool is_public;
	struct guild_users_id_set updated_by;
};

static inline SC_CHECKED sc_rc guild_config_insert(sc_db *db, const struct guild_config_new *fresh, sc_arena *arena, struct guild_config *row)
{
	return sc_row_insert(db, &guild_config_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc guild_config_insert_many(sc_db *db, const struct guild_config_new *fresh, size_t count, sc_arena *arena, struct guild_config *rows)
{
	return sc_row_insert_many(db, &guild_config_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc guild_config_copy_in(sc_db *db, const struct guild_config_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &guild_config_relation, fresh, count);
}
static inline SC_CHECKED sc_rc guild_config_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &guild_config_relation, count);
}
static inline SC_CHECKED sc_rc guild_config_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &guild_config_relation, cursor);
}
static inline SC_CHECKED sc_rc guild_config_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &guild_config_relation, each, context);
}
static inline SC_CHECKED sc_rc guild_config_next(sc_cursor *cursor, struct guild_config *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str guild_config_json(const struct guild_config *row, sc_arena *arena)
{
	return sc_row_json(&guild_config_relation, row, arena);
}
static inline sc_str guild_config_print(const struct guild_config *row, sc_arena *arena)
{
	return sc_row_print(&guild_config_relation, row, arena);
}
static inline SC_CHECKED sc_rc guild_config_get(sc_db *db, guild_config_id id, sc_arena *arena, struct guild_config *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &guild_config_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_config_exists(sc_db *db, guild_config_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &guild_config_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_config_get_many(sc_db *db, const guild_config_id *keys, size_t count, sc_arena *arena, struct guild_config **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_config_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_config_update(sc_db *db, guild_config_id id, const struct guild_config_patch *patch, sc_arena *arena, struct guild_config *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &guild_config_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc guild_config_delete(sc_db *db, guild_config_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &guild_config_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_config_get_by_key(sc_db *db, sc_str key_, sc_arena *arena, struct guild_config *row)
{
	const void *key[] = { &key_ };

	return sc_row_get(db, &guild_config_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_config_exists_by_key(sc_db *db, sc_str key_)
{
	const void *key[] = { &key_ };

	return sc_row_exists(db, &guild_config_relation, 1, key);
}
static inline SC_CHECKED sc_rc guild_config_get_many_by_key(sc_db *db, const sc_str *keys, size_t count, sc_arena *arena, struct guild_config **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_config_relation, 1, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_config_upsert_by_key(sc_db *db, const struct guild_config_new *fresh, sc_arena *arena, struct guild_config *row, bool *inserted)
{
	return sc_row_upsert(db, &guild_config_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc guild_config_list(sc_db *db, sc_page *page, sc_arena *arena, struct guild_config **rows, size_t *count)
{
	return sc_row_list(db, &guild_config_relation, 2, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_config_list_by_updated_by(sc_db *db, guild_users_id updated_by, sc_page *page, sc_arena *arena, struct guild_config **rows, size_t *count)
{
	const void *key[] = { &updated_by };

	return sc_row_list(db, &guild_config_relation, 3, key, page, arena, (void *)rows, count);
}

/* Who changed what. Rows are added, never changed. */
struct guild_audit_logs {
	guild_audit_logs_id id;
	sc_timestamptz created_at;
	struct guild_users_id_opt user_id;
	sc_str action;
	sc_str entity_type;
	sc_str entity_id;
	sc_str before; /* jsonb */
	sc_str after; /* jsonb */
	sc_str ip_address;
};

extern const sc_table guild_audit_logs_table;
extern const sc_relation guild_audit_logs_relation;

struct guild_audit_logs_new {
	sc_set_timestamptz created_at;
	struct guild_users_id_set user_id;
	sc_str action;
	sc_str entity_type;
	sc_set_str entity_id;
	sc_set_str before;
	sc_set_str after;
	sc_set_str ip_address;
};

struct guild_audit_logs_patch {
	sc_set_timestamptz created_at;
	struct guild_users_id_set user_id;
	sc_str action;
	sc_str entity_type;
	sc_set_str entity_id;
	sc_set_str before;
	sc_set_str after;
	sc_set_str ip_address;
};

static inline SC_CHECKED sc_rc guild_audit_logs_insert(sc_db *db, const struct guild_audit_logs_new *fresh, sc_arena *arena, struct guild_audit_logs *row)
{
	return sc_row_insert(db, &guild_audit_logs_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc guild_audit_logs_insert_many(sc_db *db, const struct guild_audit_logs_new *fresh, size_t count, sc_arena *arena, struct guild_audit_logs *rows)
{
	return sc_row_insert_many(db, &guild_audit_logs_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc guild_audit_logs_copy_in(sc_db *db, const struct guild_audit_logs_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &guild_audit_logs_relation, fresh, count);
}
static inline SC_CHECKED sc_rc guild_audit_logs_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &guild_audit_logs_relation, count);
}
static inline SC_CHECKED sc_rc guild_audit_logs_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &guild_audit_logs_relation, cursor);
}
static inline SC_CHECKED sc_rc guild_audit_logs_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &guild_audit_logs_relation, each, context);
}
static inline SC_CHECKED sc_rc guild_audit_logs_next(sc_cursor *cursor, struct guild_audit_logs *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str guild_audit_logs_json(const struct guild_audit_logs *row, sc_arena *arena)
{
	return sc_row_json(&guild_audit_logs_relation, row, arena);
}
static inline sc_str guild_audit_logs_print(const struct guild_audit_logs *row, sc_arena *arena)
{
	return sc_row_print(&guild_audit_logs_relation, row, arena);
}
static inline SC_CHECKED sc_rc guild_audit_logs_get(sc_db *db, guild_audit_logs_id id, sc_arena *arena, struct guild_audit_logs *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &guild_audit_logs_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_audit_logs_exists(sc_db *db, guild_audit_logs_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &guild_audit_logs_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_audit_logs_get_many(sc_db *db, const guild_audit_logs_id *keys, size_t count, sc_arena *arena, struct guild_audit_logs **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_audit_logs_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_audit_logs_update(sc_db *db, guild_audit_logs_id id, const struct guild_audit_logs_patch *patch, sc_arena *arena, struct guild_audit_logs *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &guild_audit_logs_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc guild_audit_logs_delete(sc_db *db, guild_audit_logs_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &guild_audit_logs_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_audit_logs_list(sc_db *db, sc_page *page, sc_arena *arena, struct guild_audit_logs **rows, size_t *count)
{
	return sc_row_list(db, &guild_audit_logs_relation, 1, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_audit_logs_list_by_user_id(sc_db *db, guild_users_id user_id, sc_page *page, sc_arena *arena, struct guild_audit_logs **rows, size_t *count)
{
	const void *key[] = { &user_id };

	return sc_row_list(db, &guild_audit_logs_relation, 2, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_audit_logs_list_by_user_id_created_at(sc_db *db, guild_users_id user_id, sc_timestamptz created_at, sc_page *page, sc_arena *arena, struct guild_audit_logs **rows, size_t *count)
{
	const void *key[] = { &user_id, &created_at };

	return sc_row_list(db, &guild_audit_logs_relation, 3, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_audit_logs_list_by_entity_type(sc_db *db, sc_str entity_type, sc_page *page, sc_arena *arena, struct guild_audit_logs **rows, size_t *count)
{
	const void *key[] = { &entity_type };

	return sc_row_list(db, &guild_audit_logs_relation, 4, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_audit_logs_list_by_entity_type_entity_id(sc_db *db, sc_str entity_type, sc_str entity_id, sc_page *page, sc_arena *arena, struct guild_audit_logs **rows, size_t *count)
{
	const void *key[] = { &entity_type, &entity_id };

	return sc_row_list(db, &guild_audit_logs_relation, 5, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_audit_logs_list_by_entity_type_entity_id_created_at(sc_db *db, sc_str entity_type, sc_str entity_id, sc_timestamptz created_at, sc_page *page, sc_arena *arena, struct guild_audit_logs **rows, size_t *count)
{
	const void *key[] = { &entity_type, &entity_id, &created_at };

	return sc_row_list(db, &guild_audit_logs_relation, 6, key, page, arena, (void *)rows, count);
}

/* What the programs report. */
struct guild_log_entries {
	guild_log_entries_id id;
	sc_timestamptz created_at;
	enum guild_log_level level;
	sc_str component;
	sc_str message;
	sc_str context; /* jsonb */
	sc_str exception;
};

extern const sc_table guild_log_entries_table;
extern const sc_relation guild_log_entries_relation;

struct guild_log_entries_new {
	sc_set_timestamptz created_at;
	struct guild_log_level_set level;
	sc_str component;
	sc_str message;
	sc_set_str context;
	sc_set_str exception;
};

struct guild_log_entries_patch {
	sc_set_timestamptz created_at;
	struct guild_log_level_set level;
	sc_str component;
	sc_str message;
	sc_set_str context;
	sc_set_str exception;
};

static inline SC_CHECKED sc_rc guild_log_entries_insert(sc_db *db, const struct guild_log_entries_new *fresh, sc_arena *arena, struct guild_log_entries *row)
{
	return sc_row_insert(db, &guild_log_entries_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc guild_log_entries_insert_many(sc_db *db, const struct guild_log_entries_new *fresh, size_t count, sc_arena *arena, struct guild_log_entries *rows)
{
	return sc_row_insert_many(db, &guild_log_entries_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc guild_log_entries_copy_in(sc_db *db, const struct guild_log_entries_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &guild_log_entries_relation, fresh, count);
}
static inline SC_CHECKED sc_rc guild_log_entries_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &guild_log_entries_relation, count);
}
static inline SC_CHECKED sc_rc guild_log_entries_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &guild_log_entries_relation, cursor);
}
static inline SC_CHECKED sc_rc guild_log_entries_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &guild_log_entries_relation, each, context);
}
static inline SC_CHECKED sc_rc guild_log_entries_next(sc_cursor *cursor, struct guild_log_entries *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str guild_log_entries_json(const struct guild_log_entries *row, sc_arena *arena)
{
	return sc_row_json(&guild_log_entries_relation, row, arena);
}
static inline sc_str guild_log_entries_print(const struct guild_log_entries *row, sc_arena *arena)
{
	return sc_row_print(&guild_log_entries_relation, row, arena);
}
static inline SC_CHECKED sc_rc guild_log_entries_get(sc_db *db, guild_log_entries_id id, sc_arena *arena, struct guild_log_entries *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &guild_log_entries_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_log_entries_exists(sc_db *db, guild_log_entries_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &guild_log_entries_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_log_entries_get_many(sc_db *db, const guild_log_entries_id *keys, size_t count, sc_arena *arena, struct guild_log_entries **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_log_entries_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_log_entries_update(sc_db *db, guild_log_entries_id id, const struct guild_log_entries_patch *patch, sc_arena *arena, struct guild_log_entries *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &guild_log_entries_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc guild_log_entries_delete(sc_db *db, guild_log_entries_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &guild_log_entries_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_log_entries_list(sc_db *db, sc_page *page, sc_arena *arena, struct guild_log_entries **rows, size_t *count)
{
	return sc_row_list(db, &guild_log_entries_relation, 1, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_log_entries_list_by_created_at(sc_db *db, sc_timestamptz created_at, sc_page *page, sc_arena *arena, struct guild_log_entries **rows, size_t *count)
{
	const void *key[] = { &created_at };

	return sc_row_list(db, &guild_log_entries_relation, 2, key, page, arena, (void *)rows, count);
}

/* A guild that the bot is a member of. */
struct guild_guilds {
	guild_guilds_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	int64_t discord_id;
	sc_str name;
	sc_opt_i64 owner_id;
	int32_t member_count;
	sc_str settings; /* jsonb */
	sc_timestamptz joined_at;
	sc_opt_timestamptz left_at;
};

extern const sc_table guild_guilds_table;
extern const sc_relation guild_guilds_relation;

struct guild_guilds_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_set_i64 discord_id;
	sc_str name;
	sc_set_i64 owner_id;
	sc_set_i32 member_count;
	sc_str settings;
	sc_set_timestamptz joined_at;
	sc_set_timestamptz left_at;
};

struct guild_guilds_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_set_i64 discord_id;
	sc_str name;
	sc_set_i64 owner_id;
	sc_set_i32 member_count;
	sc_str settings;
	sc_set_timestamptz joined_at;
	sc_set_timestamptz left_at;
};

static inline SC_CHECKED sc_rc guild_guilds_insert(sc_db *db, const struct guild_guilds_new *fresh, sc_arena *arena, struct guild_guilds *row)
{
	return sc_row_insert(db, &guild_guilds_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc guild_guilds_insert_many(sc_db *db, const struct guild_guilds_new *fresh, size_t count, sc_arena *arena, struct guild_guilds *rows)
{
	return sc_row_insert_many(db, &guild_guilds_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc guild_guilds_copy_in(sc_db *db, const struct guild_guilds_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &guild_guilds_relation, fresh, count);
}
static inline SC_CHECKED sc_rc guild_guilds_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &guild_guilds_relation, count);
}
static inline SC_CHECKED sc_rc guild_guilds_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &guild_guilds_relation, cursor);
}
static inline SC_CHECKED sc_rc guild_guilds_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &guild_guilds_relation, each, context);
}
static inline SC_CHECKED sc_rc guild_guilds_next(sc_cursor *cursor, struct guild_guilds *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str guild_guilds_json(const struct guild_guilds *row, sc_arena *arena)
{
	return sc_row_json(&guild_guilds_relation, row, arena);
}
static inline sc_str guild_guilds_print(const struct guild_guilds *row, sc_arena *arena)
{
	return sc_row_print(&guild_guilds_relation, row, arena);
}
static inline SC_CHECKED sc_rc guild_guilds_get(sc_db *db, guild_guilds_id id, sc_arena *arena, struct guild_guilds *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &guild_guilds_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_guilds_exists(sc_db *db, guild_guilds_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &guild_guilds_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_guilds_get_many(sc_db *db, const guild_guilds_id *keys, size_t count, sc_arena *arena, struct guild_guilds **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_guilds_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_guilds_update(sc_db *db, guild_guilds_id id, const struct guild_guilds_patch *patch, sc_arena *arena, struct guild_guilds *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &guild_guilds_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc guild_guilds_delete(sc_db *db, guild_guilds_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &guild_guilds_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_guilds_get_by_discord_id(sc_db *db, int64_t discord_id, sc_arena *arena, struct guild_guilds *row)
{
	const void *key[] = { &discord_id };

	return sc_row_get(db, &guild_guilds_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_guilds_exists_by_discord_id(sc_db *db, int64_t discord_id)
{
	const void *key[] = { &discord_id };

	return sc_row_exists(db, &guild_guilds_relation, 1, key);
}
static inline SC_CHECKED sc_rc guild_guilds_get_many_by_discord_id(sc_db *db, const int64_t *keys, size_t count, sc_arena *arena, struct guild_guilds **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_guilds_relation, 1, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_guilds_upsert_by_discord_id(sc_db *db, const struct guild_guilds_new *fresh, sc_arena *arena, struct guild_guilds *row, bool *inserted)
{
	return sc_row_upsert(db, &guild_guilds_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc guild_guilds_list(sc_db *db, sc_page *page, sc_arena *arena, struct guild_guilds **rows, size_t *count)
{
	return sc_row_list(db, &guild_guilds_relation, 2, NULL, page, arena, (void *)rows, count);
}

/* The categories that the bot sets up in each guild. */
struct guild_categories {
	guild_categories_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	sc_str name;
	int32_t position;
	bool is_enabled;
};

extern const sc_table guild_categories_table;
extern const sc_relation guild_categories_relation;

struct guild_categories_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str name;
	sc_set_i32 position;
	sc_set_bool is_enabled;
};

struct guild_categories_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str name;
	sc_set_i32 position;
	sc_set_bool is_enabled;
};

static inline SC_CHECKED sc_rc guild_categories_insert(sc_db *db, const struct guild_categories_new *fresh, sc_arena *arena, struct guild_categories *row)
{
	return sc_row_insert(db, &guild_categories_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc guild_categories_insert_many(sc_db *db, const struct guild_categories_new *fresh, size_t count, sc_arena *arena, struct guild_categories *rows)
{
	return sc_row_insert_many(db, &guild_categories_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc guild_categories_copy_in(sc_db *db, const struct guild_categories_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &guild_categories_relation, fresh, count);
}
static inline SC_CHECKED sc_rc guild_categories_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &guild_categories_relation, count);
}
static inline SC_CHECKED sc_rc guild_categories_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &guild_categories_relation, cursor);
}
static inline SC_CHECKED sc_rc guild_categories_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &guild_categories_relation, each, context);
}
static inline SC_CHECKED sc_rc guild_categories_next(sc_cursor *cursor, struct guild_categories *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str guild_categories_json(const struct guild_categories *row, sc_arena *arena)
{
	return sc_row_json(&guild_categories_relation, row, arena);
}
static inline sc_str guild_categories_print(const struct guild_categories *row, sc_arena *arena)
{
	return sc_row_print(&guild_categories_relation, row, arena);
}
static inline SC_CHECKED sc_rc guild_categories_get(sc_db *db, guild_categories_id id, sc_arena *arena, struct guild_categories *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &guild_categories_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_categories_exists(sc_db *db, guild_categories_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &guild_categories_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_categories_get_many(sc_db *db, const guild_categories_id *keys, size_t count, sc_arena *arena, struct guild_categories **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_categories_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_categories_update(sc_db *db, guild_categories_id id, const struct guild_categories_patch *patch, sc_arena *arena, struct guild_categories *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &guild_categories_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc guild_categories_delete(sc_db *db, guild_categories_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &guild_categories_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_categories_get_by_name(sc_db *db, sc_str name, sc_arena *arena, struct guild_categories *row)
{
	const void *key[] = { &name };

	return sc_row_get(db, &guild_categories_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_categories_exists_by_name(sc_db *db, sc_str name)
{
	const void *key[] = { &name };

	return sc_row_exists(db, &guild_categories_relation, 1, key);
}
static inline SC_CHECKED sc_rc guild_categories_get_many_by_name(sc_db *db, const sc_str *keys, size_t count, sc_arena *arena, struct guild_categories **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_categories_relation, 1, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_categories_upsert_by_name(sc_db *db, const struct guild_categories_new *fresh, sc_arena *arena, struct guild_categories *row, bool *inserted)
{
	return sc_row_upsert(db, &guild_categories_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc guild_categories_list(sc_db *db, sc_page *page, sc_arena *arena, struct guild_categories **rows, size_t *count)
{
	return sc_row_list(db, &guild_categories_relation, 2, NULL, page, arena, (void *)rows, count);
}

/* The channels that the bot sets up in a category. */
struct guild_channels {
	guild_channels_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	guild_categories_id category_id;
	sc_str name;
	enum guild_channel_kind kind;
	sc_str topic;
	int32_t position;
	bool is_enabled;
};

extern const sc_table guild_channels_table;
extern const sc_relation guild_channels_relation;

struct guild_channels_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct guild_categories_id_set category_id;
	sc_str name;
	struct guild_channel_kind_set kind;
	sc_set_str topic;
	sc_set_i32 position;
	sc_set_bool is_enabled;
};

struct guild_channels_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct guild_categories_id_set category_id;
	sc_str name;
	struct guild_channel_kind_set kind;
	sc_set_str topic;
	sc_set_i32 position;
	sc_set_bool is_enabled;
};

static inline SC_CHECKED sc_rc guild_channels_insert(sc_db *db, const struct guild_channels_new *fresh, sc_arena *arena, struct guild_channels *row)
{
	return sc_row_insert(db, &guild_channels_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc guild_channels_insert_many(sc_db *db, const struct guild_channels_new *fresh, size_t count, sc_arena *arena, struct guild_channels *rows)
{
	return sc_row_insert_many(db, &guild_channels_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc guild_channels_copy_in(sc_db *db, const struct guild_channels_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &guild_channels_relation, fresh, count);
}
static inline SC_CHECKED sc_rc guild_channels_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &guild_channels_relation, count);
}
static inline SC_CHECKED sc_rc guild_channels_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &guild_channels_relation, cursor);
}
static inline SC_CHECKED sc_rc guild_channels_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &guild_channels_relation, each, context);
}
static inline SC_CHECKED sc_rc guild_channels_next(sc_cursor *cursor, struct guild_channels *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str guild_channels_json(const struct guild_channels *row, sc_arena *arena)
{
	return sc_row_json(&guild_channels_relation, row, arena);
}
static inline sc_str guild_channels_print(const struct guild_channels *row, sc_arena *arena)
{
	return sc_row_print(&guild_channels_relation, row, arena);
}
static inline SC_CHECKED sc_rc guild_channels_get(sc_db *db, guild_channels_id id, sc_arena *arena, struct guild_channels *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &guild_channels_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_channels_exists(sc_db *db, guild_channels_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &guild_channels_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_channels_get_many(sc_db *db, const guild_channels_id *keys, size_t count, sc_arena *arena, struct guild_channels **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_channels_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_channels_update(sc_db *db, guild_channels_id id, const struct guild_channels_patch *patch, sc_arena *arena, struct guild_channels *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &guild_channels_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc guild_channels_delete(sc_db *db, guild_channels_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &guild_channels_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_channels_get_by_category_id_name(sc_db *db, guild_categories_id category_id, sc_str name, sc_arena *arena, struct guild_channels *row)
{
	const void *key[] = { &category_id, &name };

	return sc_row_get(db, &guild_channels_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_channels_exists_by_category_id_name(sc_db *db, guild_categories_id category_id, sc_str name)
{
	const void *key[] = { &category_id, &name };

	return sc_row_exists(db, &guild_channels_relation, 1, key);
}
static inline SC_CHECKED sc_rc guild_channels_upsert_by_category_id_name(sc_db *db, const struct guild_channels_new *fresh, sc_arena *arena, struct guild_channels *row, bool *inserted)
{
	return sc_row_upsert(db, &guild_channels_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc guild_channels_list(sc_db *db, sc_page *page, sc_arena *arena, struct guild_channels **rows, size_t *count)
{
	return sc_row_list(db, &guild_channels_relation, 2, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_channels_list_by_category_id(sc_db *db, guild_categories_id category_id, sc_page *page, sc_arena *arena, struct guild_channels **rows, size_t *count)
{
	const void *key[] = { &category_id };

	return sc_row_list(db, &guild_channels_relation, 3, key, page, arena, (void *)rows, count);
}

/* Which category of a guild stands for one of ours. */
struct guild_category_mappings {
	guild_category_mappings_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	guild_guilds_id guild_id;
	guild_categories_id category_id;
	int64_t discord_id;
};

extern const sc_table guild_category_mappings_table;
extern const sc_relation guild_category_mappings_relation;

struct guild_category_mappings_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct guild_guilds_id_set guild_id;
	struct guild_categories_id_set category_id;
	sc_set_i64 discord_id;
};

struct guild_category_mappings_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct guild_guilds_id_set guild_id;
	struct guild_categories_id_set category_id;
	sc_set_i64 discord_id;
};

static inline SC_CHECKED sc_rc guild_category_mappings_insert(sc_db *db, const struct guild_category_mappings_new *fresh, sc_arena *arena, struct guild_category_mappings *row)
{
	return sc_row_insert(db, &guild_category_mappings_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc guild_category_mappings_insert_many(sc_db *db, const struct guild_category_mappings_new *fresh, size_t count, sc_arena *arena, struct guild_category_mappings *rows)
{
	return sc_row_insert_many(db, &guild_category_mappings_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc guild_category_mappings_copy_in(sc_db *db, const struct guild_category_mappings_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &guild_category_mappings_relation, fresh, count);
}
static inline SC_CHECKED sc_rc guild_category_mappings_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &guild_category_mappings_relation, count);
}
static inline SC_CHECKED sc_rc guild_category_mappings_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &guild_category_mappings_relation, cursor);
}
static inline SC_CHECKED sc_rc guild_category_mappings_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &guild_category_mappings_relation, each, context);
}
static inline SC_CHECKED sc_rc guild_category_mappings_next(sc_cursor *cursor, struct guild_category_mappings *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str guild_category_mappings_json(const struct guild_category_mappings *row, sc_arena *arena)
{
	return sc_row_json(&guild_category_mappings_relation, row, arena);
}
static inline sc_str guild_category_mappings_print(const struct guild_category_mappings *row, sc_arena *arena)
{
	return sc_row_print(&guild_category_mappings_relation, row, arena);
}
static inline SC_CHECKED sc_rc guild_category_mappings_get(sc_db *db, guild_category_mappings_id id, sc_arena *arena, struct guild_category_mappings *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &guild_category_mappings_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_category_mappings_exists(sc_db *db, guild_category_mappings_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &guild_category_mappings_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_category_mappings_get_many(sc_db *db, const guild_category_mappings_id *keys, size_t count, sc_arena *arena, struct guild_category_mappings **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_category_mappings_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_category_mappings_update(sc_db *db, guild_category_mappings_id id, const struct guild_category_mappings_patch *patch, sc_arena *arena, struct guild_category_mappings *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &guild_category_mappings_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc guild_category_mappings_delete(sc_db *db, guild_category_mappings_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &guild_category_mappings_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_category_mappings_get_by_discord_id(sc_db *db, int64_t discord_id, sc_arena *arena, struct guild_category_mappings *row)
{
	const void *key[] = { &discord_id };

	return sc_row_get(db, &guild_category_mappings_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_category_mappings_exists_by_discord_id(sc_db *db, int64_t discord_id)
{
	const void *key[] = { &discord_id };

	return sc_row_exists(db, &guild_category_mappings_relation, 1, key);
}
static inline SC_CHECKED sc_rc guild_category_mappings_get_many_by_discord_id(sc_db *db, const int64_t *keys, size_t count, sc_arena *arena, struct guild_category_mappings **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_category_mappings_relation, 1, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_category_mappings_upsert_by_discord_id(sc_db *db, const struct guild_category_mappings_new *fresh, sc_arena *arena, struct guild_category_mappings *row, bool *inserted)
{
	return sc_row_upsert(db, &guild_category_mappings_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc guild_category_mappings_get_by_guild_id_category_id(sc_db *db, guild_guilds_id guild_id, guild_categories_id category_id, sc_arena *arena, struct guild_category_mappings *row)
{
	const void *key[] = { &guild_id, &category_id };

	return sc_row_get(db, &guild_category_mappings_relation, 2, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_category_mappings_exists_by_guild_id_category_id(sc_db *db, guild_guilds_id guild_id, guild_categories_id category_id)
{
	const void *key[] = { &guild_id, &category_id };

	return sc_row_exists(db, &guild_category_mappings_relation, 2, key);
}
static inline SC_CHECKED sc_rc guild_category_mappings_upsert_by_guild_id_category_id(sc_db *db, const struct guild_category_mappings_new *fresh, sc_arena *arena, struct guild_category_mappings *row, bool *inserted)
{
	return sc_row_upsert(db, &guild_category_mappings_relation, 2, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc guild_category_mappings_list(sc_db *db, sc_page *page, sc_arena *arena, struct guild_category_mappings **rows, size_t *count)
{
	return sc_row_list(db, &guild_category_mappings_relation, 3, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_category_mappings_list_by_category_id(sc_db *db, guild_categories_id category_id, sc_page *page, sc_arena *arena, struct guild_category_mappings **rows, size_t *count)
{
	const void *key[] = { &category_id };

	return sc_row_list(db, &guild_category_mappings_relation, 4, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_category_mappings_list_by_guild_id(sc_db *db, guild_guilds_id guild_id, sc_page *page, sc_arena *arena, struct guild_category_mappings **rows, size_t *count)
{
	const void *key[] = { &guild_id };

	return sc_row_list(db, &guild_category_mappings_relation, 5, key, page, arena, (void *)rows, count);
}

/* Which channel of a guild stands for one of ours. */
struct guild_channel_mappings {
	guild_channel_mappings_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	guild_guilds_id guild_id;
	guild_channels_id channel_id;
	int64_t discord_id;
};

extern const sc_table guild_channel_mappings_table;
extern const sc_relation guild_channel_mappings_relation;

struct guild_channel_mappings_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct guild_guilds_id_set guild_id;
	struct guild_channels_id_set channel_id;
	sc_set_i64 discord_id;
};

struct guild_channel_mappings_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct guild_guilds_id_set guild_id;
	struct guild_channels_id_set channel_id;
	sc_set_i64 discord_id;
};

static inline SC_CHECKED sc_rc guild_channel_mappings_insert(sc_db *db, const struct guild_channel_mappings_new *fresh, sc_arena *arena, struct guild_channel_mappings *row)
{
	return sc_row_insert(db, &guild_channel_mappings_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc guild_channel_mappings_insert_many(sc_db *db, const struct guild_channel_mappings_new *fresh, size_t count, sc_arena *arena, struct guild_channel_mappings *rows)
{
	return sc_row_insert_many(db, &guild_channel_mappings_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc guild_channel_mappings_copy_in(sc_db *db, const struct guild_channel_mappings_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &guild_channel_mappings_relation, fresh, count);
}
static inline SC_CHECKED sc_rc guild_channel_mappings_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &guild_channel_mappings_relation, count);
}
static inline SC_CHECKED sc_rc guild_channel_mappings_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &guild_channel_mappings_relation, cursor);
}
static inline SC_CHECKED sc_rc guild_channel_mappings_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &guild_channel_mappings_relation, each, context);
}
static inline SC_CHECKED sc_rc guild_channel_mappings_next(sc_cursor *cursor, struct guild_channel_mappings *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str guild_channel_mappings_json(const struct guild_channel_mappings *row, sc_arena *arena)
{
	return sc_row_json(&guild_channel_mappings_relation, row, arena);
}
static inline sc_str guild_channel_mappings_print(const struct guild_channel_mappings *row, sc_arena *arena)
{
	return sc_row_print(&guild_channel_mappings_relation, row, arena);
}
static inline SC_CHECKED sc_rc guild_channel_mappings_get(sc_db *db, guild_channel_mappings_id id, sc_arena *arena, struct guild_channel_mappings *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &guild_channel_mappings_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_channel_mappings_exists(sc_db *db, guild_channel_mappings_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &guild_channel_mappings_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_channel_mappings_get_many(sc_db *db, const guild_channel_mappings_id *keys, size_t count, sc_arena *arena, struct guild_channel_mappings **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_channel_mappings_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_channel_mappings_update(sc_db *db, guild_channel_mappings_id id, const struct guild_channel_mappings_patch *patch, sc_arena *arena, struct guild_channel_mappings *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &guild_channel_mappings_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc guild_channel_mappings_delete(sc_db *db, guild_channel_mappings_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &guild_channel_mappings_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_channel_mappings_get_by_discord_id(sc_db *db, int64_t discord_id, sc_arena *arena, struct guild_channel_mappings *row)
{
	const void *key[] = { &discord_id };

	return sc_row_get(db, &guild_channel_mappings_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_channel_mappings_exists_by_discord_id(sc_db *db, int64_t discord_id)
{
	const void *key[] = { &discord_id };

	return sc_row_exists(db, &guild_channel_mappings_relation, 1, key);
}
static inline SC_CHECKED sc_rc guild_channel_mappings_get_many_by_discord_id(sc_db *db, const int64_t *keys, size_t count, sc_arena *arena, struct guild_channel_mappings **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_channel_mappings_relation, 1, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_channel_mappings_upsert_by_discord_id(sc_db *db, const struct guild_channel_mappings_new *fresh, sc_arena *arena, struct guild_channel_mappings *row, bool *inserted)
{
	return sc_row_upsert(db, &guild_channel_mappings_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc guild_channel_mappings_get_by_guild_id_channel_id(sc_db *db, guild_guilds_id guild_id, guild_channels_id channel_id, sc_arena *arena, struct guild_channel_mappings *row)
{
	const void *key[] = { &guild_id, &channel_id };

	return sc_row_get(db, &guild_channel_mappings_relation, 2, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_channel_mappings_exists_by_guild_id_channel_id(sc_db *db, guild_guilds_id guild_id, guild_channels_id channel_id)
{
	const void *key[] = { &guild_id, &channel_id };

	return sc_row_exists(db, &guild_channel_mappings_relation, 2, key);
}
static inline SC_CHECKED sc_rc guild_channel_mappings_upsert_by_guild_id_channel_id(sc_db *db, const struct guild_channel_mappings_new *fresh, sc_arena *arena, struct guild_channel_mappings *row, bool *inserted)
{
	return sc_row_upsert(db, &guild_channel_mappings_relation, 2, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc guild_channel_mappings_list(sc_db *db, sc_page *page, sc_arena *arena, struct guild_channel_mappings **rows, size_t *count)
{
	return sc_row_list(db, &guild_channel_mappings_relation, 3, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_channel_mappings_list_by_channel_id(sc_db *db, guild_channels_id channel_id, sc_page *page, sc_arena *arena, struct guild_channel_mappings **rows, size_t *count)
{
	const void *key[] = { &channel_id };

	return sc_row_list(db, &guild_channel_mappings_relation, 4, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_channel_mappings_list_by_guild_id(sc_db *db, guild_guilds_id guild_id, sc_page *page, sc_arena *arena, struct guild_channel_mappings **rows, size_t *count)
{
	const void *key[] = { &guild_id };

	return sc_row_list(db, &guild_channel_mappings_relation, 5, key, page, arena, (void *)rows, count);
}

/* Channels in which each message gets a thread of its own. */
struct guild_auto_thread_channels {
	guild_auto_thread_channels_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	guild_channel_mappings_id channel_mapping_id;
	sc_str name_pattern;
	int32_t archive_minutes;
	bool is_enabled;
};

extern const sc_table guild_auto_thread_channels_table;
extern const sc_relation guild_auto_thread_channels_relation;

struct guild_auto_thread_channels_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct guild_channel_mappings_id_set channel_mapping_id;
	sc_str name_pattern;
	sc_set_i32 archive_minutes;
	sc_set_bool is_enabled;
};

struct guild_auto_thread_channels_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct guild_channel_mappings_id_set channel_mapping_id;
	sc_str name_pattern;
	sc_set_i32 archive_minutes;
	sc_set_bool is_enabled;
};

static inline SC_CHECKED sc_rc guild_auto_thread_channels_insert(sc_db *db, const struct guild_auto_thread_channels_new *fresh, sc_arena *arena, struct guild_auto_thread_channels *row)
{
	return sc_row_insert(db, &guild_auto_thread_channels_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc guild_auto_thread_channels_insert_many(sc_db *db, const struct guild_auto_thread_channels_new *fresh, size_t count, sc_arena *arena, struct guild_auto_thread_channels *rows)
{
	return sc_row_insert_many(db, &guild_auto_thread_channels_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc guild_auto_thread_channels_copy_in(sc_db *db, const struct guild_auto_thread_channels_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &guild_auto_thread_channels_relation, fresh, count);
}
static inline SC_CHECKED sc_rc guild_auto_thread_channels_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &guild_auto_thread_channels_relation, count);
}
static inline SC_CHECKED sc_rc guild_auto_thread_channels_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &guild_auto_thread_channels_relation, cursor);
}
static inline SC_CHECKED sc_rc guild_auto_thread_channels_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &guild_auto_thread_channels_relation, each, context);
}
static inline SC_CHECKED sc_rc guild_auto_thread_channels_next(sc_cursor *cursor, struct guild_auto_thread_channels *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str guild_auto_thread_channels_json(const struct guild_auto_thread_channels *row, sc_arena *arena)
{
	return sc_row_json(&guild_auto_thread_channels_relation, row, arena);
}
static inline sc_str guild_auto_thread_channels_print(const struct guild_auto_thread_channels *row, sc_arena *arena)
{
	return sc_row_print(&guild_auto_thread_channels_relation, row, arena);
}
static inline SC_CHECKED sc_rc guild_auto_thread_channels_get(sc_db *db, guild_auto_thread_channels_id id, sc_arena *arena, struct guild_auto_thread_channels *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &guild_auto_thread_channels_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_auto_thread_channels_exists(sc_db *db, guild_auto_thread_channels_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &guild_auto_thread_channels_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_auto_thread_channels_get_many(sc_db *db, const guild_auto_thread_channels_id *keys, size_t count, sc_arena *arena, struct guild_auto_thread_channels **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_auto_thread_channels_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_auto_thread_channels_update(sc_db *db, guild_auto_thread_channels_id id, const struct guild_auto_thread_channels_patch *patch, sc_arena *arena, struct guild_auto_thread_channels *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &guild_auto_thread_channels_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc guild_auto_thread_channels_delete(sc_db *db, guild_auto_thread_channels_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &guild_auto_thread_channels_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_auto_thread_channels_get_by_channel_mapping_id(sc_db *db, guild_channel_mappings_id channel_mapping_id, sc_arena *arena, struct guild_auto_thread_channels *row)
{
	const void *key[] = { &channel_mapping_id };

	return sc_row_get(db, &guild_auto_thread_channels_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_auto_thread_channels_exists_by_channel_mapping_id(sc_db *db, guild_channel_mappings_id channel_mapping_id)
{
	const void *key[] = { &channel_mapping_id };

	return sc_row_exists(db, &guild_auto_thread_channels_relation, 1, key);
}
static inline SC_CHECKED sc_rc guild_auto_thread_channels_get_many_by_channel_mapping_id(sc_db *db, const guild_channel_mappings_id *keys, size_t count, sc_arena *arena, struct guild_auto_thread_channels **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_auto_thread_channels_relation, 1, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_auto_thread_channels_upsert_by_channel_mapping_id(sc_db *db, const struct guild_auto_thread_channels_new *fresh, sc_arena *arena, struct guild_auto_thread_channels *row, bool *inserted)
{
	return sc_row_upsert(db, &guild_auto_thread_channels_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc guild_auto_thread_channels_list(sc_db *db, sc_page *page, sc_arena *arena, struct guild_auto_thread_channels **rows, size_t *count)
{
	return sc_row_list(db, &guild_auto_thread_channels_relation, 2, NULL, page, arena, (void *)rows, count);
}

/* Messages that the bot wrote or has to remember. */
struct guild_messages {
	guild_messages_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	guild_channel_mappings_id channel_mapping_id;
	int64_t discord_id;
	struct guild_users_id_opt author_id;
	/* The message this one answers. */
	struct guild_messages_id_opt reply_to;
	sc_str content;
	sc_str embeds; /* jsonb */
	sc_opt_timestamptz deleted_at;
};

extern const sc_table guild_messages_table;
extern const sc_relation guild_messages_relation;

struct guild_messages_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct guild_channel_mappings_id_set channel_mapping_id;
	sc_set_i64 discord_id;
	struct guild_users_id_set author_id;
	struct guild_messages_id_set reply_to;
	sc_set_str content;
	sc_str embeds;
	sc_set_timestamptz deleted_at;
};

struct guild_messages_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct guild_channel_mappings_id_set channel_mapping_id;
	sc_set_i64 discord_id;
	struct guild_users_id_set author_id;
	struct guild_messages_id_set reply_to;
	sc_set_str content;
	sc_str embeds;
	sc_set_timestamptz deleted_at;
};

static inline SC_CHECKED sc_rc guild_messages_insert(sc_db *db, const struct guild_messages_new *fresh, sc_arena *arena, struct guild_messages *row)
{
	return sc_row_insert(db, &guild_messages_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc guild_messages_insert_many(sc_db *db, const struct guild_messages_new *fresh, size_t count, sc_arena *arena, struct guild_messages *rows)
{
	return sc_row_insert_many(db, &guild_messages_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc guild_messages_copy_in(sc_db *db, const struct guild_messages_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &guild_messages_relation, fresh, count);
}
static inline SC_CHECKED sc_rc guild_messages_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &guild_messages_relation, count);
}
static inline SC_CHECKED sc_rc guild_messages_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &guild_messages_relation, cursor);
}
static inline SC_CHECKED sc_rc guild_messages_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &guild_messages_relation, each, context);
}
static inline SC_CHECKED sc_rc guild_messages_next(sc_cursor *cursor, struct guild_messages *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str guild_messages_json(const struct guild_messages *row, sc_arena *arena)
{
	return sc_row_json(&guild_messages_relation, row, arena);
}
static inline sc_str guild_messages_print(const struct guild_messages *row, sc_arena *arena)
{
	return sc_row_print(&guild_messages_relation, row, arena);
}
static inline SC_CHECKED sc_rc guild_messages_get(sc_db *db, guild_messages_id id, sc_arena *arena, struct guild_messages *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &guild_messages_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_messages_exists(sc_db *db, guild_messages_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &guild_messages_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_messages_get_many(sc_db *db, const guild_messages_id *keys, size_t count, sc_arena *arena, struct guild_messages **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_messages_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_messages_update(sc_db *db, guild_messages_id id, const struct guild_messages_patch *patch, sc_arena *arena, struct guild_messages *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &guild_messages_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc guild_messages_delete(sc_db *db, guild_messages_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &guild_messages_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_messages_get_by_discord_id(sc_db *db, int64_t discord_id, sc_arena *arena, struct guild_messages *row)
{
	const void *key[] = { &discord_id };

	return sc_row_get(db, &guild_messages_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_messages_exists_by_discord_id(sc_db *db, int64_t discord_id)
{
	const void *key[] = { &discord_id };

	return sc_row_exists(db, &guild_messages_relation, 1, key);
}
static inline SC_CHECKED sc_rc guild_messages_get_many_by_discord_id(sc_db *db, const int64_t *keys, size_t count, sc_arena *arena, struct guild_messages **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_messages_relation, 1, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_messages_upsert_by_discord_id(sc_db *db, const struct guild_messages_new *fresh, sc_arena *arena, struct guild_messages *row, bool *inserted)
{
	return sc_row_upsert(db, &guild_messages_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc guild_messages_list(sc_db *db, sc_page *page, sc_arena *arena, struct guild_messages **rows, size_t *count)
{
	return sc_row_list(db, &guild_messages_relation, 2, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_messages_list_by_channel_mapping_id(sc_db *db, guild_channel_mappings_id channel_mapping_id, sc_page *page, sc_arena *arena, struct guild_messages **rows, size_t *count)
{
	const void *key[] = { &channel_mapping_id };

	return sc_row_list(db, &guild_messages_relation, 3, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_messages_list_by_channel_mapping_id_created_at(sc_db *db, guild_channel_mappings_id channel_mapping_id, sc_timestamptz created_at, sc_page *page, sc_arena *arena, struct guild_messages **rows, size_t *count)
{
	const void *key[] = { &channel_mapping_id, &created_at };

	return sc_row_list(db, &guild_messages_relation, 4, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_messages_list_by_author_id(sc_db *db, guild_users_id author_id, sc_page *page, sc_arena *arena, struct guild_messages **rows, size_t *count)
{
	const void *key[] = { &author_id };

	return sc_row_list(db, &guild_messages_relation, 5, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_messages_list_by_reply_to(sc_db *db, guild_messages_id reply_to, sc_page *page, sc_arena *arena, struct guild_messages **rows, size_t *count)
{
	const void *key[] = { &reply_to };

	return sc_row_list(db, &guild_messages_relation, 6, key, page, arena, (void *)rows, count);
}

/* What a channel shows: a message made of components. */
struct guild_dashboards {
	guild_dashboards_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	sc_str name;
	sc_str title;
	enum guild_dashboard_kind kind;
	struct guild_channels_id_opt channel_id;
	int32_t refresh_seconds;
	bool is_enabled;
};

extern const sc_table guild_dashboards_table;
extern const sc_relation guild_dashboards_relation;

struct guild_dashboards_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str name;
	sc_str title;
	struct guild_dashboard_kind_set kind;
	struct guild_channels_id_set channel_id;
	sc_set_i32 refresh_seconds;
	sc_set_bool is_enabled;
};

struct guild_dashboards_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str name;
	sc_str title;
	struct guild_dashboard_kind_set kind;
	struct guild_channels_id_set channel_id;
	sc_set_i32 refresh_seconds;
	sc_set_bool is_enabled;
};

static inline SC_CHECKED sc_rc guild_dashboards_insert(sc_db *db, const struct guild_dashboards_new *fresh, sc_arena *arena, struct guild_dashboards *row)
{
	return sc_row_insert(db, &guild_dashboards_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc guild_dashboards_insert_many(sc_db *db, const struct guild_dashboards_new *fresh, size_t count, sc_arena *arena, struct guild_dashboards *rows)
{
	return sc_row_insert_many(db, &guild_dashboards_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc guild_dashboards_copy_in(sc_db *db, const struct guild_dashboards_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &guild_dashboards_relation, fresh, count);
}
static inline SC_CHECKED sc_rc guild_dashboards_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &guild_dashboards_relation, count);
}
static inline SC_CHECKED sc_rc guild_dashboards_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &guild_dashboards_relation, cursor);
}
static inline SC_CHECKED sc_rc guild_dashboards_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &guild_dashboards_relation, each, context);
}
static inline SC_CHECKED sc_rc guild_dashboards_next(sc_cursor *cursor, struct guild_dashboards *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str guild_dashboards_json(const struct guild_dashboards *row, sc_arena *arena)
{
	return sc_row_json(&guild_dashboards_relation, row, arena);
}
static inline sc_str guild_dashboards_print(const struct guild_dashboards *row, sc_arena *arena)
{
	return sc_row_print(&guild_dashboards_relation, row, arena);
}
static inline SC_CHECKED sc_rc guild_dashboards_get(sc_db *db, guild_dashboards_id id, sc_arena *arena, struct guild_dashboards *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &guild_dashboards_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_dashboards_exists(sc_db *db, guild_dashboards_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &guild_dashboards_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_dashboards_get_many(sc_db *db, const guild_dashboards_id *keys, size_t count, sc_arena *arena, struct guild_dashboards **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_dashboards_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_dashboards_update(sc_db *db, guild_dashboards_id id, const struct guild_dashboards_patch *patch, sc_arena *arena, struct guild_dashboards *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &guild_dashboards_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc guild_dashboards_delete(sc_db *db, guild_dashboards_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &guild_dashboards_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_dashboards_get_by_name(sc_db *db, sc_str name, sc_arena *arena, struct guild_dashboards *row)
{
	const void *key[] = { &name };

	return sc_row_get(db, &guild_dashboards_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_dashboards_exists_by_name(sc_db *db, sc_str name)
{
	const void *key[] = { &name };

	return sc_row_exists(db, &guild_dashboards_relation, 1, key);
}
static inline SC_CHECKED sc_rc guild_dashboards_get_many_by_name(sc_db *db, const sc_str *keys, size_t count, sc_arena *arena, struct guild_dashboards **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_dashboards_relation, 1, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_dashboards_upsert_by_name(sc_db *db, const struct guild_dashboards_new *fresh, sc_arena *arena, struct guild_dashboards *row, bool *inserted)
{
	return sc_row_upsert(db, &guild_dashboards_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc guild_dashboards_list(sc_db *db, sc_page *page, sc_arena *arena, struct guild_dashboards **rows, size_t *count)
{
	return sc_row_list(db, &guild_dashboards_relation, 2, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_dashboards_list_by_channel_id(sc_db *db, guild_channels_id channel_id, sc_page *page, sc_arena *arena, struct guild_dashboards **rows, size_t *count)
{
	const void *key[] = { &channel_id };

	return sc_row_list(db, &guild_dashboards_relation, 3, key, page, arena, (void *)rows, count);
}

/* A button, selector, embed ... that dashboards are made of. */
struct guild_components {
	guild_components_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	sc_str name;
	enum guild_component_kind kind;
	sc_str config; /* jsonb */
};

extern const sc_table guild_components_table;
extern const sc_relation guild_components_relation;

struct guild_components_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str name;
	struct guild_component_kind_set kind;
	sc_str config;
};

struct guild_components_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str name;
	struct guild_component_kind_set kind;
	sc_str config;
};

static inline SC_CHECKED sc_rc guild_components_insert(sc_db *db, const struct guild_components_new *fresh, sc_arena *arena, struct guild_components *row)
{
	return sc_row_insert(db, &guild_components_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc guild_components_insert_many(sc_db *db, const struct guild_components_new *fresh, size_t count, sc_arena *arena, struct guild_components *rows)
{
	return sc_row_insert_many(db, &guild_components_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc guild_components_copy_in(sc_db *db, const struct guild_components_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &guild_components_relation, fresh, count);
}
static inline SC_CHECKED sc_rc guild_components_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &guild_components_relation, count);
}
static inline SC_CHECKED sc_rc guild_components_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &guild_components_relation, cursor);
}
static inline SC_CHECKED sc_rc guild_components_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &guild_components_relation, each, context);
}
static inline SC_CHECKED sc_rc guild_components_next(sc_cursor *cursor, struct guild_components *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str guild_components_json(const struct guild_components *row, sc_arena *arena)
{
	return sc_row_json(&guild_components_relation, row, arena);
}
static inline sc_str guild_components_print(const struct guild_components *row, sc_arena *arena)
{
	return sc_row_print(&guild_components_relation, row, arena);
}
static inline SC_CHECKED sc_rc guild_components_get(sc_db *db, guild_components_id id, sc_arena *arena, struct guild_components *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &guild_components_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_components_exists(sc_db *db, guild_components_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &guild_components_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_components_get_many(sc_db *db, const guild_components_id *keys, size_t count, sc_arena *arena, struct guild_components **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_components_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_components_update(sc_db *db, guild_components_id id, const struct guild_components_patch *patch, sc_arena *arena, struct guild_components *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &guild_components_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc guild_components_delete(sc_db *db, guild_components_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &guild_components_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_components_get_by_kind_name(sc_db *db, enum guild_component_kind kind, sc_str name, sc_arena *arena, struct guild_components *row)
{
	const void *key[] = { &kind, &name };

	return sc_row_get(db, &guild_components_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_components_exists_by_kind_name(sc_db *db, enum guild_component_kind kind, sc_str name)
{
	const void *key[] = { &kind, &name };

	return sc_row_exists(db, &guild_components_relation, 1, key);
}
static inline SC_CHECKED sc_rc guild_components_upsert_by_kind_name(sc_db *db, const struct guild_components_new *fresh, sc_arena *arena, struct guild_components *row, bool *inserted)
{
	return sc_row_upsert(db, &guild_components_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc guild_components_list(sc_db *db, sc_page *page, sc_arena *arena, struct guild_components **rows, size_t *count)
{
	return sc_row_list(db, &guild_components_relation, 2, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_components_list_by_kind(sc_db *db, enum guild_component_kind kind, sc_page *page, sc_arena *arena, struct guild_components **rows, size_t *count)
{
	const void *key[] = { &kind };

	return sc_row_list(db, &guild_components_relation, 3, key, page, arena, (void *)rows, count);
}

/* Where a component stands on a dashboard. */
struct guild_component_layouts {
	guild_component_layouts_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	guild_dashboards_id dashboard_id;
	guild_components_id component_id;
	int16_t row_number;
	int16_t position;
	sc_str style; /* jsonb */
};

extern const sc_table guild_component_layouts_table;
extern const sc_relation guild_component_layouts_relation;

struct guild_component_layouts_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct guild_dashboards_id_set dashboard_id;
	struct guild_components_id_set component_id;
	sc_set_i16 row_number;
	sc_set_i16 position;
	sc_str style;
};

struct guild_component_layouts_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct guild_dashboards_id_set dashboard_id;
	struct guild_components_id_set component_id;
	sc_set_i16 row_number;
	sc_set_i16 position;
	sc_str style;
};

static inline SC_CHECKED sc_rc guild_component_layouts_insert(sc_db *db, const struct guild_component_layouts_new *fresh, sc_arena *arena, struct guild_component_layouts *row)
{
	return sc_row_insert(db, &guild_component_layouts_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc guild_component_layouts_insert_many(sc_db *db, const struct guild_component_layouts_new *fresh, size_t count, sc_arena *arena, struct guild_component_layouts *rows)
{
	return sc_row_insert_many(db, &guild_component_layouts_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc guild_component_layouts_copy_in(sc_db *db, const struct guild_component_layouts_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &guild_component_layouts_relation, fresh, count);
}
static inline SC_CHECKED sc_rc guild_component_layouts_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &guild_component_layouts_relation, count);
}
static inline SC_CHECKED sc_rc guild_component_layouts_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &guild_component_layouts_relation, cursor);
}
static inline SC_CHECKED sc_rc guild_component_layouts_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &guild_component_layouts_relation, each, context);
}
static inline SC_CHECKED sc_rc guild_component_layouts_next(sc_cursor *cursor, struct guild_component_layouts *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str guild_component_layouts_json(const struct guild_component_layouts *row, sc_arena *arena)
{
	return sc_row_json(&guild_component_layouts_relation, row, arena);
}
static inline sc_str guild_component_layouts_print(const struct guild_component_layouts *row, sc_arena *arena)
{
	return sc_row_print(&guild_component_layouts_relation, row, arena);
}
static inline SC_CHECKED sc_rc guild_component_layouts_get(sc_db *db, guild_component_layouts_id id, sc_arena *arena, struct guild_component_layouts *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &guild_component_layouts_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_component_layouts_exists(sc_db *db, guild_component_layouts_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &guild_component_layouts_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_component_layouts_get_many(sc_db *db, const guild_component_layouts_id *keys, size_t count, sc_arena *arena, struct guild_component_layouts **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_component_layouts_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_component_layouts_update(sc_db *db, guild_component_layouts_id id, const struct guild_component_layouts_patch *patch, sc_arena *arena, struct guild_component_layouts *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &guild_component_layouts_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc guild_component_layouts_delete(sc_db *db, guild_component_layouts_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &guild_component_layouts_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_component_layouts_get_by_dashboard_id_row_number_position(sc_db *db, guild_dashboards_id dashboard_id, int16_t row_number, int16_t position, sc_arena *arena, struct guild_component_layouts *row)
{
	const void *key[] = { &dashboard_id, &row_number, &position };

	return sc_row_get(db, &guild_component_layouts_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_component_layouts_exists_by_dashboard_id_row_number_position(sc_db *db, guild_dashboards_id dashboard_id, int16_t row_number, int16_t position)
{
	const void *key[] = { &dashboard_id, &row_number, &position };

	return sc_row_exists(db, &guild_component_layouts_relation, 1, key);
}
static inline SC_CHECKED sc_rc guild_component_layouts_upsert_by_dashboard_id_row_number_position(sc_db *db, const struct guild_component_layouts_new *fresh, sc_arena *arena, struct guild_component_layouts *row, bool *inserted)
{
	return sc_row_upsert(db, &guild_component_layouts_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc guild_component_layouts_list(sc_db *db, sc_page *page, sc_arena *arena, struct guild_component_layouts **rows, size_t *count)
{
	return sc_row_list(db, &guild_component_layouts_relation, 2, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_component_layouts_list_by_component_id(sc_db *db, guild_components_id component_id, sc_page *page, sc_arena *arena, struct guild_component_layouts **rows, size_t *count)
{
	const void *key[] = { &component_id };

	return sc_row_list(db, &guild_component_layouts_relation, 3, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_component_layouts_list_by_dashboard_id(sc_db *db, guild_dashboards_id dashboard_id, sc_page *page, sc_arena *arena, struct guild_component_layouts **rows, size_t *count)
{
	const void *key[] = { &dashboard_id };

	return sc_row_list(db, &guild_component_layouts_relation, 4, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_component_layouts_list_by_dashboard_id_row_number(sc_db *db, guild_dashboards_id dashboard_id, int16_t row_number, sc_page *page, sc_arena *arena, struct guild_component_layouts **rows, size_t *count)
{
	const void *key[] = { &dashboard_id, &row_number };

	return sc_row_list(db, &guild_component_layouts_relation, 5, key, page, arena, (void *)rows, count);
}

/* Texts with places to fill in. */
struct guild_content_templates {
	guild_content_templates_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	sc_str name;
	sc_str locale;
	sc_str body;
	/* Names of the places, a JSON array. */
	sc_str variables; /* jsonb */
};

extern const sc_table guild_content_templates_table;
extern const sc_relation guild_content_templates_relation;

struct guild_content_templates_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str name;
	sc_str locale;
	sc_str body;
	sc_str variables;
};

struct guild_content_templates_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str name;
	sc_str locale;
	sc_str body;
	sc_str variables;
};

static inline SC_CHECKED sc_rc guild_content_templates_insert(sc_db *db, const struct guild_content_templates_new *fresh, sc_arena *arena, struct guild_content_templates *row)
{
	return sc_row_insert(db, &guild_content_templates_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc guild_content_templates_insert_many(sc_db *db, const struct guild_content_templates_new *fresh, size_t count, sc_arena *arena, struct guild_content_templates *rows)
{
	return sc_row_insert_many(db, &guild_content_templates_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc guild_content_templates_copy_in(sc_db *db, const struct guild_content_templates_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &guild_content_templates_relation, fresh, count);
}
static inline SC_CHECKED sc_rc guild_content_templates_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &guild_content_templates_relation, count);
}
static inline SC_CHECKED sc_rc guild_content_templates_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &guild_content_templates_relation, cursor);
}
static inline SC_CHECKED sc_rc guild_content_templates_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &guild_content_templates_relation, each, context);
}
static inline SC_CHECKED sc_rc guild_content_templates_next(sc_cursor *cursor, struct guild_content_templates *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str guild_content_templates_json(const struct guild_content_templates *row, sc_arena *arena)
{
	return sc_row_json(&guild_content_templates_relation, row, arena);
}
static inline sc_str guild_content_templates_print(const struct guild_content_templates *row, sc_arena *arena)
{
	return sc_row_print(&guild_content_templates_relation, row, arena);
}
static inline SC_CHECKED sc_rc guild_content_templates_get(sc_db *db, guild_content_templates_id id, sc_arena *arena, struct guild_content_templates *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &guild_content_templates_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_content_templates_exists(sc_db *db, guild_content_templates_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &guild_content_templates_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_content_templates_get_many(sc_db *db, const guild_content_templates_id *keys, size_t count, sc_arena *arena, struct guild_content_templates **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_content_templates_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_content_templates_update(sc_db *db, guild_content_templates_id id, const struct guild_content_templates_patch *patch, sc_arena *arena, struct guild_content_templates *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &guild_content_templates_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc guild_content_templates_delete(sc_db *db, guild_content_templates_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &guild_content_templates_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_content_templates_get_by_name_locale(sc_db *db, sc_str name, sc_str locale, sc_arena *arena, struct guild_content_templates *row)
{
	const void *key[] = { &name, &locale };

	return sc_row_get(db, &guild_content_templates_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_content_templates_exists_by_name_locale(sc_db *db, sc_str name, sc_str locale)
{
	const void *key[] = { &name, &locale };

	return sc_row_exists(db, &guild_content_templates_relation, 1, key);
}
static inline SC_CHECKED sc_rc guild_content_templates_upsert_by_name_locale(sc_db *db, const struct guild_content_templates_new *fresh, sc_arena *arena, struct guild_content_templates *row, bool *inserted)
{
	return sc_row_upsert(db, &guild_content_templates_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc guild_content_templates_list(sc_db *db, sc_page *page, sc_arena *arena, struct guild_content_templates **rows, size_t *count)
{
	return sc_row_list(db, &guild_content_templates_relation, 2, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_content_templates_list_by_name(sc_db *db, sc_str name, sc_page *page, sc_arena *arena, struct guild_content_templates **rows, size_t *count)
{
	const void *key[] = { &name };

	return sc_row_list(db, &guild_content_templates_relation, 3, key, page, arena, (void *)rows, count);
}

/* The message that shows a dashboard in one guild. */
struct guild_dashboard_messages {
	guild_dashboard_messages_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	guild_dashboards_id dashboard_id;
	guild_guilds_id guild_id;
	struct guild_messages_id_opt message_id;
	sc_opt_timestamptz refreshed_at;
	sc_str last_error;
};

extern const sc_table guild_dashboard_messages_table;
extern const sc_relation guild_dashboard_messages_relation;

struct guild_dashboard_messages_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct guild_dashboards_id_set dashboard_id;
	struct guild_guilds_id_set guild_id;
	struct guild_messages_id_set message_id;
	sc_set_timestamptz refreshed_at;
	sc_set_str last_error;
};

struct guild_dashboard_messages_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct guild_dashboards_id_set dashboard_id;
	struct guild_guilds_id_set guild_id;
	struct guild_messages_id_set message_id;
	sc_set_timestamptz refreshed_at;
	sc_set_str last_error;
};

static inline SC_CHECKED sc_rc guild_dashboard_messages_insert(sc_db *db, const struct guild_dashboard_messages_new *fresh, sc_arena *arena, struct guild_dashboard_messages *row)
{
	return sc_row_insert(db, &guild_dashboard_messages_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc guild_dashboard_messages_insert_many(sc_db *db, const struct guild_dashboard_messages_new *fresh, size_t count, sc_arena *arena, struct guild_dashboard_messages *rows)
{
	return sc_row_insert_many(db, &guild_dashboard_messages_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc guild_dashboard_messages_copy_in(sc_db *db, const struct guild_dashboard_messages_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &guild_dashboard_messages_relation, fresh, count);
}
static inline SC_CHECKED sc_rc guild_dashboard_messages_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &guild_dashboard_messages_relation, count);
}
static inline SC_CHECKED sc_rc guild_dashboard_messages_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &guild_dashboard_messages_relation, cursor);
}
static inline SC_CHECKED sc_rc guild_dashboard_messages_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &guild_dashboard_messages_relation, each, context);
}
static inline SC_CHECKED sc_rc guild_dashboard_messages_next(sc_cursor *cursor, struct guild_dashboard_messages *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str guild_dashboard_messages_json(const struct guild_dashboard_messages *row, sc_arena *arena)
{
	return sc_row_json(&guild_dashboard_messages_relation, row, arena);
}
static inline sc_str guild_dashboard_messages_print(const struct guild_dashboard_messages *row, sc_arena *arena)
{
	return sc_row_print(&guild_dashboard_messages_relation, row, arena);
}
static inline SC_CHECKED sc_rc guild_dashboard_messages_get(sc_db *db, guild_dashboard_messages_id id, sc_arena *arena, struct guild_dashboard_messages *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &guild_dashboard_messages_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_dashboard_messages_exists(sc_db *db, guild_dashboard_messages_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &guild_dashboard_messages_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_dashboard_messages_get_many(sc_db *db, const guild_dashboard_messages_id *keys, size_t count, sc_arena *arena, struct guild_dashboard_messages **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_dashboard_messages_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_dashboard_messages_update(sc_db *db, guild_dashboard_messages_id id, const struct guild_dashboard_messages_patch *patch, sc_arena *arena, struct guild_dashboard_messages *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &guild_dashboard_messages_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc guild_dashboard_messages_delete(sc_db *db, guild_dashboard_messages_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &guild_dashboard_messages_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_dashboard_messages_get_by_message_id(sc_db *db, guild_messages_id message_id, sc_arena *arena, struct guild_dashboard_messages *row)
{
	const void *key[] = { &message_id };

	return sc_row_get(db, &guild_dashboard_messages_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_dashboard_messages_exists_by_message_id(sc_db *db, guild_messages_id message_id)
{
	const void *key[] = { &message_id };

	return sc_row_exists(db, &guild_dashboard_messages_relation, 1, key);
}
static inline SC_CHECKED sc_rc guild_dashboard_messages_get_many_by_message_id(sc_db *db, const guild_messages_id *keys, size_t count, sc_arena *arena, struct guild_dashboard_messages **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_dashboard_messages_relation, 1, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_dashboard_messages_upsert_by_message_id(sc_db *db, const struct guild_dashboard_messages_new *fresh, sc_arena *arena, struct guild_dashboard_messages *row, bool *inserted)
{
	return sc_row_upsert(db, &guild_dashboard_messages_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc guild_dashboard_messages_get_by_dashboard_id_guild_id(sc_db *db, guild_dashboards_id dashboard_id, guild_guilds_id guild_id, sc_arena *arena, struct guild_dashboard_messages *row)
{
	const void *key[] = { &dashboard_id, &guild_id };

	return sc_row_get(db, &guild_dashboard_messages_relation, 2, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_dashboard_messages_exists_by_dashboard_id_guild_id(sc_db *db, guild_dashboards_id dashboard_id, guild_guilds_id guild_id)
{
	const void *key[] = { &dashboard_id, &guild_id };

	return sc_row_exists(db, &guild_dashboard_messages_relation, 2, key);
}
static inline SC_CHECKED sc_rc guild_dashboard_messages_upsert_by_dashboard_id_guild_id(sc_db *db, const struct guild_dashboard_messages_new *fresh, sc_arena *arena, struct guild_dashboard_messages *row, bool *inserted)
{
	return sc_row_upsert(db, &guild_dashboard_messages_relation, 2, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc guild_dashboard_messages_list(sc_db *db, sc_page *page, sc_arena *arena, struct guild_dashboard_messages **rows, size_t *count)
{
	return sc_row_list(db, &guild_dashboard_messages_relation, 3, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_dashboard_messages_list_by_guild_id(sc_db *db, guild_guilds_id guild_id, sc_page *page, sc_arena *arena, struct guild_dashboard_messages **rows, size_t *count)
{
	const void *key[] = { &guild_id };

	return sc_row_list(db, &guild_dashboard_messages_relation, 4, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_dashboard_messages_list_by_dashboard_id(sc_db *db, guild_dashboards_id dashboard_id, sc_page *page, sc_arena *arena, struct guild_dashboard_messages **rows, size_t *count)
{
	const void *key[] = { &dashboard_id };

	return sc_row_list(db, &guild_dashboard_messages_relation, 5, key, page, arena, (void *)rows, count);
}

/* One measurement. */
struct guild_metrics {
	guild_metrics_id id;
	sc_timestamptz created_at;
	sc_str name;
	enum guild_metric_kind kind;
	double value;
	sc_str labels; /* jsonb */
};

extern const sc_table guild_metrics_table;
extern const sc_relation guild_metrics_relation;

struct guild_metrics_new {
	sc_set_timestamptz created_at;
	sc_str name;
	struct guild_metric_kind_set kind;
	sc_set_f64 value;
	sc_str labels;
};

struct guild_metrics_patch {
	sc_set_timestamptz created_at;
	sc_str name;
	struct guild_metric_kind_set kind;
	sc_set_f64 value;
	sc_str labels;
};

static inline SC_CHECKED sc_rc guild_metrics_insert(sc_db *db, const struct guild_metrics_new *fresh, sc_arena *arena, struct guild_metrics *row)
{
	return sc_row_insert(db, &guild_metrics_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc guild_metrics_insert_many(sc_db *db, const struct guild_metrics_new *fresh, size_t count, sc_arena *arena, struct guild_metrics *rows)
{
	return sc_row_insert_many(db, &guild_metrics_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc guild_metrics_copy_in(sc_db *db, const struct guild_metrics_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &guild_metrics_relation, fresh, count);
}
static inline SC_CHECKED sc_rc guild_metrics_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &guild_metrics_relation, count);
}
static inline SC_CHECKED sc_rc guild_metrics_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &guild_metrics_relation, cursor);
}
static inline SC_CHECKED sc_rc guild_metrics_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &guild_metrics_relation, each, context);
}
static inline SC_CHECKED sc_rc guild_metrics_next(sc_cursor *cursor, struct guild_metrics *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str guild_metrics_json(const struct guild_metrics *row, sc_arena *arena)
{
	return sc_row_json(&guild_metrics_relation, row, arena);
}
static inline sc_str guild_metrics_print(const struct guild_metrics *row, sc_arena *arena)
{
	return sc_row_print(&guild_metrics_relation, row, arena);
}
static inline SC_CHECKED sc_rc guild_metrics_get(sc_db *db, guild_metrics_id id, sc_arena *arena, struct guild_metrics *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &guild_metrics_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_metrics_exists(sc_db *db, guild_metrics_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &guild_metrics_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_metrics_get_many(sc_db *db, const guild_metrics_id *keys, size_t count, sc_arena *arena, struct guild_metrics **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_metrics_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_metrics_update(sc_db *db, guild_metrics_id id, const struct guild_metrics_patch *patch, sc_arena *arena, struct guild_metrics *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &guild_metrics_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc guild_metrics_delete(sc_db *db, guild_metrics_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &guild_metrics_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_metrics_list(sc_db *db, sc_page *page, sc_arena *arena, struct guild_metrics **rows, size_t *count)
{
	return sc_row_list(db, &guild_metrics_relation, 1, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_metrics_list_by_name(sc_db *db, sc_str name, sc_page *page, sc_arena *arena, struct guild_metrics **rows, size_t *count)
{
	const void *key[] = { &name };

	return sc_row_list(db, &guild_metrics_relation, 2, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_metrics_list_by_name_created_at(sc_db *db, sc_str name, sc_timestamptz created_at, sc_page *page, sc_arena *arena, struct guild_metrics **rows, size_t *count)
{
	const void *key[] = { &name, &created_at };

	return sc_row_list(db, &guild_metrics_relation, 3, key, page, arena, (void *)rows, count);
}

/* Something that a person should look at. */
struct guild_alerts {
	guild_alerts_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	sc_str name;
	enum guild_alert_severity severity;
	enum guild_alert_status status;
	sc_str message;
	struct guild_metrics_id_opt metric_id;
	struct guild_users_id_opt acknowledged_by;
	sc_opt_timestamptz resolved_at;
};

extern const sc_table guild_alerts_table;
extern const sc_relation guild_alerts_relation;

struct guild_alerts_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str name;
	struct guild_alert_severity_set severity;
	struct guild_alert_status_set status;
	sc_str message;
	struct guild_metrics_id_set metric_id;
	struct guild_users_id_set acknowledged_by;
	sc_set_timestamptz resolved_at;
};

struct guild_alerts_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str name;
	struct guild_alert_severity_set severity;
	struct guild_alert_status_set status;
	sc_str message;
	struct guild_metrics_id_set metric_id;
	struct guild_users_id_set acknowledged_by;
	sc_set_timestamptz resolved_at;
};

static inline SC_CHECKED sc_rc guild_alerts_insert(sc_db *db, const struct guild_alerts_new *fresh, sc_arena *arena, struct guild_alerts *row)
{
	return sc_row_insert(db, &guild_alerts_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc guild_alerts_insert_many(sc_db *db, const struct guild_alerts_new *fresh, size_t count, sc_arena *arena, struct guild_alerts *rows)
{
	return sc_row_insert_many(db, &guild_alerts_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc guild_alerts_copy_in(sc_db *db, const struct guild_alerts_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &guild_alerts_relation, fresh, count);
}
static inline SC_CHECKED sc_rc guild_alerts_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &guild_alerts_relation, count);
}
static inline SC_CHECKED sc_rc guild_alerts_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &guild_alerts_relation, cursor);
}
static inline SC_CHECKED sc_rc guild_alerts_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &guild_alerts_relation, each, context);
}
static inline SC_CHECKED sc_rc guild_alerts_next(sc_cursor *cursor, struct guild_alerts *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str guild_alerts_json(const struct guild_alerts *row, sc_arena *arena)
{
	return sc_row_json(&guild_alerts_relation, row, arena);
}
static inline sc_str guild_alerts_print(const struct guild_alerts *row, sc_arena *arena)
{
	return sc_row_print(&guild_alerts_relation, row, arena);
}
static inline SC_CHECKED sc_rc guild_alerts_get(sc_db *db, guild_alerts_id id, sc_arena *arena, struct guild_alerts *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &guild_alerts_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_alerts_exists(sc_db *db, guild_alerts_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &guild_alerts_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_alerts_get_many(sc_db *db, const guild_alerts_id *keys, size_t count, sc_arena *arena, struct guild_alerts **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_alerts_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_alerts_update(sc_db *db, guild_alerts_id id, const struct guild_alerts_patch *patch, sc_arena *arena, struct guild_alerts *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &guild_alerts_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc guild_alerts_delete(sc_db *db, guild_alerts_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &guild_alerts_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_alerts_list(sc_db *db, sc_page *page, sc_arena *arena, struct guild_alerts **rows, size_t *count)
{
	return sc_row_list(db, &guild_alerts_relation, 1, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_alerts_list_by_metric_id(sc_db *db, guild_metrics_id metric_id, sc_page *page, sc_arena *arena, struct guild_alerts **rows, size_t *count)
{
	const void *key[] = { &metric_id };

	return sc_row_list(db, &guild_alerts_relation, 2, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_alerts_list_by_acknowledged_by(sc_db *db, guild_users_id acknowledged_by, sc_page *page, sc_arena *arena, struct guild_alerts **rows, size_t *count)
{
	const void *key[] = { &acknowledged_by };

	return sc_row_list(db, &guild_alerts_relation, 3, key, page, arena, (void *)rows, count);
}

struct guild_projects {
	guild_projects_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	guild_guilds_id guild_id;
	struct guild_users_id_opt owner_id;
	sc_str name;
	sc_str description;
	enum guild_project_status status;
	enum guild_priority priority;
	sc_opt_date starts_on;
	sc_opt_date due_on;
};

extern const sc_table guild_projects_table;
extern const sc_relation guild_projects_relation;

struct guild_projects_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct guild_guilds_id_set guild_id;
	struct guild_users_id_set owner_id;
	sc_str name;
	sc_set_str description;
	struct guild_project_status_set status;
	struct guild_priority_set priority;
	sc_set_date starts_on;
	sc_set_date due_on;
};

struct guild_projects_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct guild_guilds_id_set guild_id;
	struct guild_users_id_set owner_id;
	sc_str name;
	sc_set_str description;
	struct guild_project_status_set status;
	struct guild_priority_set priority;
	sc_set_date starts_on;
	sc_set_date due_on;
};

static inline SC_CHECKED sc_rc guild_projects_insert(sc_db *db, const struct guild_projects_new *fresh, sc_arena *arena, struct guild_projects *row)
{
	return sc_row_insert(db, &guild_projects_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc guild_projects_insert_many(sc_db *db, const struct guild_projects_new *fresh, size_t count, sc_arena *arena, struct guild_projects *rows)
{
	return sc_row_insert_many(db, &guild_projects_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc guild_projects_copy_in(sc_db *db, const struct guild_projects_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &guild_projects_relation, fresh, count);
}
static inline SC_CHECKED sc_rc guild_projects_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &guild_projects_relation, count);
}
static inline SC_CHECKED sc_rc guild_projects_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &guild_projects_relation, cursor);
}
static inline SC_CHECKED sc_rc guild_projects_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &guild_projects_relation, each, context);
}
static inline SC_CHECKED sc_rc guild_projects_next(sc_cursor *cursor, struct guild_projects *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str guild_projects_json(const struct guild_projects *row, sc_arena *arena)
{
	return sc_row_json(&guild_projects_relation, row, arena);
}
static inline sc_str guild_projects_print(const struct guild_projects *row, sc_arena *arena)
{
	return sc_row_print(&guild_projects_relation, row, arena);
}
static inline SC_CHECKED sc_rc guild_projects_get(sc_db *db, guild_projects_id id, sc_arena *arena, struct guild_projects *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &guild_projects_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_projects_exists(sc_db *db, guild_projects_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &guild_projects_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_projects_get_many(sc_db *db, const guild_projects_id *keys, size_t count, sc_arena *arena, struct guild_projects **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_projects_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_projects_update(sc_db *db, guild_projects_id id, const struct guild_projects_patch *patch, sc_arena *arena, struct guild_projects *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &guild_projects_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc guild_projects_delete(sc_db *db, guild_projects_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &guild_projects_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_projects_get_by_guild_id_name(sc_db *db, guild_guilds_id guild_id, sc_str name, sc_arena *arena, struct guild_projects *row)
{
	const void *key[] = { &guild_id, &name };

	return sc_row_get(db, &guild_projects_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_projects_exists_by_guild_id_name(sc_db *db, guild_guilds_id guild_id, sc_str name)
{
	const void *key[] = { &guild_id, &name };

	return sc_row_exists(db, &guild_projects_relation, 1, key);
}
static inline SC_CHECKED sc_rc guild_projects_upsert_by_guild_id_name(sc_db *db, const struct guild_projects_new *fresh, sc_arena *arena, struct guild_projects *row, bool *inserted)
{
	return sc_row_upsert(db, &guild_projects_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc guild_projects_list(sc_db *db, sc_page *page, sc_arena *arena, struct guild_projects **rows, size_t *count)
{
	return sc_row_list(db, &guild_projects_relation, 2, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_projects_list_by_owner_id(sc_db *db, guild_users_id owner_id, sc_page *page, sc_arena *arena, struct guild_projects **rows, size_t *count)
{
	const void *key[] = { &owner_id };

	return sc_row_list(db, &guild_projects_relation, 3, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_projects_list_by_guild_id(sc_db *db, guild_guilds_id guild_id, sc_page *page, sc_arena *arena, struct guild_projects **rows, size_t *count)
{
	const void *key[] = { &guild_id };

	return sc_row_list(db, &guild_projects_relation, 4, key, page, arena, (void *)rows, count);
}

struct guild_project_members {
	guild_projects_id project_id;
	guild_users_id user_id;
	bool is_lead;
	sc_timestamptz joined_at;
};

extern const sc_table guild_project_members_table;
extern const sc_relation guild_project_members_relation;

struct guild_project_members_new {
	struct guild_projects_id_set project_id;
	struct guild_users_id_set user_id;
	sc_set_bool is_lead;
	sc_set_timestamptz joined_at;
};

struct guild_project_members_patch {
	struct guild_projects_id_set project_id;
	struct guild_users_id_set user_id;
	sc_set_bool is_lead;
	sc_set_timestamptz joined_at;
};

static inline SC_CHECKED sc_rc guild_project_members_insert(sc_db *db, const struct guild_project_members_new *fresh, sc_arena *arena, struct guild_project_members *row)
{
	return sc_row_insert(db, &guild_project_members_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc guild_project_members_insert_many(sc_db *db, const struct guild_project_members_new *fresh, size_t count, sc_arena *arena, struct guild_project_members *rows)
{
	return sc_row_insert_many(db, &guild_project_members_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc guild_project_members_copy_in(sc_db *db, const struct guild_project_members_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &guild_project_members_relation, fresh, count);
}
static inline SC_CHECKED sc_rc guild_project_members_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &guild_project_members_relation, count);
}
static inline SC_CHECKED sc_rc guild_project_members_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &guild_project_members_relation, cursor);
}
static inline SC_CHECKED sc_rc guild_project_members_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &guild_project_members_relation, each, context);
}
static inline SC_CHECKED sc_rc guild_project_members_next(sc_cursor *cursor, struct guild_project_members *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str guild_project_members_json(const struct guild_project_members *row, sc_arena *arena)
{
	return sc_row_json(&guild_project_members_relation, row, arena);
}
static inline sc_str guild_project_members_print(const struct guild_project_members *row, sc_arena *arena)
{
	return sc_row_print(&guild_project_members_relation, row, arena);
}
static inline SC_CHECKED sc_rc guild_project_members_get(sc_db *db, guild_projects_id project_id, guild_users_id user_id, sc_arena *arena, struct guild_project_members *row)
{
	const void *key[] = { &project_id, &user_id };

	return sc_row_get(db, &guild_project_members_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_project_members_exists(sc_db *db, guild_projects_id project_id, guild_users_id user_id)
{
	const void *key[] = { &project_id, &user_id };

	return sc_row_exists(db, &guild_project_members_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_project_members_update(sc_db *db, guild_projects_id project_id, guild_users_id user_id, const struct guild_project_members_patch *patch, sc_arena *arena, struct guild_project_members *row)
{
	const void *key[] = { &project_id, &user_id };

	return sc_row_update(db, &guild_project_members_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc guild_project_members_delete(sc_db *db, guild_projects_id project_id, guild_users_id user_id)
{
	const void *key[] = { &project_id, &user_id };

	return sc_row_delete(db, &guild_project_members_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_project_members_upsert(sc_db *db, const struct guild_project_members_new *fresh, sc_arena *arena, struct guild_project_members *row, bool *inserted)
{
	return sc_row_upsert(db, &guild_project_members_relation, 0, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc guild_project_members_list(sc_db *db, sc_page *page, sc_arena *arena, struct guild_project_members **rows, size_t *count)
{
	return sc_row_list(db, &guild_project_members_relation, 2, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_project_members_list_by_user_id(sc_db *db, guild_users_id user_id, sc_page *page, sc_arena *arena, struct guild_project_members **rows, size_t *count)
{
	const void *key[] = { &user_id };

	return sc_row_list(db, &guild_project_members_relation, 3, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_project_members_list_by_project_id(sc_db *db, guild_projects_id project_id, sc_page *page, sc_arena *arena, struct guild_project_members **rows, size_t *count)
{
	const void *key[] = { &project_id };

	return sc_row_list(db, &guild_project_members_relation, 4, key, page, arena, (void *)rows, count);
}

struct guild_tasks {
	guild_tasks_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	guild_projects_id project_id;
	/* The task that this one is a part of. */
	struct guild_tasks_id_opt parent_id;
	struct guild_users_id_opt assignee_id;
	sc_str title;
	sc_str description;
	enum guild_task_status status;
	enum guild_priority priority;
	sc_opt_timestamptz due_at;
	sc_opt_timestamptz completed_at;
};

extern const sc_table guild_tasks_table;
extern const sc_relation guild_tasks_relation;

struct guild_tasks_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct guild_projects_id_set project_id;
	struct guild_tasks_id_set parent_id;
	struct guild_users_id_set assignee_id;
	sc_str title;
	sc_set_str description;
	struct guild_task_status_set status;
	struct guild_priority_set priority;
	sc_set_timestamptz due_at;
	sc_set_timestamptz completed_at;
};

struct guild_tasks_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct guild_projects_id_set project_id;
	struct guild_tasks_id_set parent_id;
	struct guild_users_id_set assignee_id;
	sc_str title;
	sc_set_str description;
	struct guild_task_status_set status;
	struct guild_priority_set priority;
	sc_set_timestamptz due_at;
	sc_set_timestamptz completed_at;
};

static inline SC_CHECKED sc_rc guild_tasks_insert(sc_db *db, const struct guild_tasks_new *fresh, sc_arena *arena, struct guild_tasks *row)
{
	return sc_row_insert(db, &guild_tasks_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc guild_tasks_insert_many(sc_db *db, const struct guild_tasks_new *fresh, size_t count, sc_arena *arena, struct guild_tasks *rows)
{
	return sc_row_insert_many(db, &guild_tasks_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc guild_tasks_copy_in(sc_db *db, const struct guild_tasks_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &guild_tasks_relation, fresh, count);
}
static inline SC_CHECKED sc_rc guild_tasks_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &guild_tasks_relation, count);
}
static inline SC_CHECKED sc_rc guild_tasks_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &guild_tasks_relation, cursor);
}
static inline SC_CHECKED sc_rc guild_tasks_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &guild_tasks_relation, each, context);
}
static inline SC_CHECKED sc_rc guild_tasks_next(sc_cursor *cursor, struct guild_tasks *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str guild_tasks_json(const struct guild_tasks *row, sc_arena *arena)
{
	return sc_row_json(&guild_tasks_relation, row, arena);
}
static inline sc_str guild_tasks_print(const struct guild_tasks *row, sc_arena *arena)
{
	return sc_row_print(&guild_tasks_relation, row, arena);
}
static inline SC_CHECKED sc_rc guild_tasks_get(sc_db *db, guild_tasks_id id, sc_arena *arena, struct guild_tasks *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &guild_tasks_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_tasks_exists(sc_db *db, guild_tasks_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &guild_tasks_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_tasks_get_many(sc_db *db, const guild_tasks_id *keys, size_t count, sc_arena *arena, struct guild_tasks **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_tasks_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_tasks_update(sc_db *db, guild_tasks_id id, const struct guild_tasks_patch *patch, sc_arena *arena, struct guild_tasks *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &guild_tasks_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc guild_tasks_delete(sc_db *db, guild_tasks_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &guild_tasks_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_tasks_list(sc_db *db, sc_page *page, sc_arena *arena, struct guild_tasks **rows, size_t *count)
{
	return sc_row_list(db, &guild_tasks_relation, 1, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_tasks_list_by_project_id(sc_db *db, guild_projects_id project_id, sc_page *page, sc_arena *arena, struct guild_tasks **rows, size_t *count)
{
	const void *key[] = { &project_id };

	return sc_row_list(db, &guild_tasks_relation, 2, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_tasks_list_by_project_id_status(sc_db *db, guild_projects_id project_id, enum guild_task_status status, sc_page *page, sc_arena *arena, struct guild_tasks **rows, size_t *count)
{
	const void *key[] = { &project_id, &status };

	return sc_row_list(db, &guild_tasks_relation, 3, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_tasks_list_by_project_id_status_priority(sc_db *db, guild_projects_id project_id, enum guild_task_status status, enum guild_priority priority, sc_page *page, sc_arena *arena, struct guild_tasks **rows, size_t *count)
{
	const void *key[] = { &project_id, &status, &priority };

	return sc_row_list(db, &guild_tasks_relation, 4, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_tasks_list_by_parent_id(sc_db *db, guild_tasks_id parent_id, sc_page *page, sc_arena *arena, struct guild_tasks **rows, size_t *count)
{
	const void *key[] = { &parent_id };

	return sc_row_list(db, &guild_tasks_relation, 5, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_tasks_list_by_assignee_id(sc_db *db, guild_users_id assignee_id, sc_page *page, sc_arena *arena, struct guild_tasks **rows, size_t *count)
{
	const void *key[] = { &assignee_id };

	return sc_row_list(db, &guild_tasks_relation, 6, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_tasks_list_by_assignee_id_due_at(sc_db *db, guild_users_id assignee_id, sc_timestamptz due_at, sc_page *page, sc_arena *arena, struct guild_tasks **rows, size_t *count)
{
	const void *key[] = { &assignee_id, &due_at };

	return sc_row_list(db, &guild_tasks_relation, 7, key, page, arena, (void *)rows, count);
}

struct guild_task_comments {
	guild_task_comments_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	guild_tasks_id task_id;
	struct guild_users_id_opt author_id;
	sc_str body;
};

extern const sc_table guild_task_comments_table;
extern const sc_relation guild_task_comments_relation;

struct guild_task_comments_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct guild_tasks_id_set task_id;
	struct guild_users_id_set author_id;
	sc_str body;
};

struct guild_task_comments_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct guild_tasks_id_set task_id;
	struct guild_users_id_set author_id;
	sc_str body;
};

static inline SC_CHECKED sc_rc guild_task_comments_insert(sc_db *db, const struct guild_task_comments_new *fresh, sc_arena *arena, struct guild_task_comments *row)
{
	return sc_row_insert(db, &guild_task_comments_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc guild_task_comments_insert_many(sc_db *db, const struct guild_task_comments_new *fresh, size_t count, sc_arena *arena, struct guild_task_comments *rows)
{
	return sc_row_insert_many(db, &guild_task_comments_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc guild_task_comments_copy_in(sc_db *db, const struct guild_task_comments_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &guild_task_comments_relation, fresh, count);
}
static inline SC_CHECKED sc_rc guild_task_comments_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &guild_task_comments_relation, count);
}
static inline SC_CHECKED sc_rc guild_task_comments_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &guild_task_comments_relation, cursor);
}
static inline SC_CHECKED sc_rc guild_task_comments_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &guild_task_comments_relation, each, context);
}
static inline SC_CHECKED sc_rc guild_task_comments_next(sc_cursor *cursor, struct guild_task_comments *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str guild_task_comments_json(const struct guild_task_comments *row, sc_arena *arena)
{
	return sc_row_json(&guild_task_comments_relation, row, arena);
}
static inline sc_str guild_task_comments_print(const struct guild_task_comments *row, sc_arena *arena)
{
	return sc_row_print(&guild_task_comments_relation, row, arena);
}
static inline SC_CHECKED sc_rc guild_task_comments_get(sc_db *db, guild_task_comments_id id, sc_arena *arena, struct guild_task_comments *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &guild_task_comments_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc guild_task_comments_exists(sc_db *db, guild_task_comments_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &guild_task_comments_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_task_comments_get_many(sc_db *db, const guild_task_comments_id *keys, size_t count, sc_arena *arena, struct guild_task_comments **rows, size_t *found)
{
	return sc_row_get_many(db, &guild_task_comments_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc guild_task_comments_update(sc_db *db, guild_task_comments_id id, const struct guild_task_comments_patch *patch, sc_arena *arena, struct guild_task_comments *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &guild_task_comments_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc guild_task_comments_delete(sc_db *db, guild_task_comments_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &guild_task_comments_relation, 0, key);
}
static inline SC_CHECKED sc_rc guild_task_comments_list(sc_db *db, sc_page *page, sc_arena *arena, struct guild_task_comments **rows, size_t *count)
{
	return sc_row_list(db, &guild_task_comments_relation, 1, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_task_comments_list_by_task_id(sc_db *db, guild_tasks_id task_id, sc_page *page, sc_arena *arena, struct guild_task_comments **rows, size_t *count)
{
	const void *key[] = { &task_id };

	return sc_row_list(db, &guild_task_comments_relation, 2, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_task_comments_list_by_task_id_created_at(sc_db *db, guild_tasks_id task_id, sc_timestamptz created_at, sc_page *page, sc_arena *arena, struct guild_task_comments **rows, size_t *count)
{
	const void *key[] = { &task_id, &created_at };

	return sc_row_list(db, &guild_task_comments_relation, 3, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc guild_task_comments_list_by_author_id(sc_db *db, guild_users_id author_id, sc_page *page, sc_arena *arena, struct guild_task_comments **rows, size_t *count)
{
	const void *key[] = { &author_id };

	return sc_row_list(db, &guild_task_comments_relation, 4, key, page, arena, (void *)rows, count);
}

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
