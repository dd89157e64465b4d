/* Made by schemac from platform.schema. Change that file, not this one. */
#ifndef PLATFORM_H
#define PLATFORM_H

#include <schemac.h>
#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum platform_user_role {
	PLATFORM_USER_ROLE_STANDARD_USER,
	PLATFORM_USER_ROLE_POWER_USER,
	PLATFORM_USER_ROLE_DEVELOPER,
	PLATFORM_USER_ROLE_ADMIN,
	PLATFORM_USER_ROLE_SUPER_ADMIN
};

struct platform_user_role_opt {
	int has;
	enum platform_user_role value;
};

struct platform_user_role_set {
	sc_state state;
	enum platform_user_role value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *platform_user_role_text(enum platform_user_role value);
int platform_user_role_from_text(const char *text, enum platform_user_role *value);

enum platform_plan_tier {
	PLATFORM_PLAN_TIER_FREE,
	PLATFORM_PLAN_TIER_PRO,
	PLATFORM_PLAN_TIER_ENTERPRISE,
	PLATFORM_PLAN_TIER_DEVELOPER
};

struct platform_plan_tier_opt {
	int has;
	enum platform_plan_tier value;
};

struct platform_plan_tier_set {
	sc_state state;
	enum platform_plan_tier value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *platform_plan_tier_text(enum platform_plan_tier value);
int platform_plan_tier_from_text(const char *text, enum platform_plan_tier *value);

enum platform_payment_status {
	PLATFORM_PAYMENT_STATUS_ACTIVE,
	PLATFORM_PAYMENT_STATUS_PAST_DUE,
	PLATFORM_PAYMENT_STATUS_SUSPENDED,
	PLATFORM_PAYMENT_STATUS_CANCELLED
};

struct platform_payment_status_opt {
	int has;
	enum platform_payment_status value;
};

struct platform_payment_status_set {
	sc_state state;
	enum platform_payment_status value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *platform_payment_status_text(enum platform_payment_status value);
int platform_payment_status_from_text(const char *text, enum platform_payment_status *value);

enum platform_run_status {
	PLATFORM_RUN_STATUS_QUEUED,
	PLATFORM_RUN_STATUS_IN_PROGRESS,
	PLATFORM_RUN_STATUS_REQUIRES_ACTION,
	PLATFORM_RUN_STATUS_CANCELLING,
	PLATFORM_RUN_STATUS_CANCELLED,
	PLATFORM_RUN_STATUS_FAILED,
	PLATFORM_RUN_STATUS_COMPLETED,
	PLATFORM_RUN_STATUS_EXPIRED
};

struct platform_run_status_opt {
	int has;
	enum platform_run_status value;
};

struct platform_run_status_set {
	sc_state state;
	enum platform_run_status value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *platform_run_status_text(enum platform_run_status value);
int platform_run_status_from_text(const char *text, enum platform_run_status *value);

enum platform_message_role {
	PLATFORM_MESSAGE_ROLE_SYSTEM,
	PLATFORM_MESSAGE_ROLE_USER,
	PLATFORM_MESSAGE_ROLE_ASSISTANT,
	PLATFORM_MESSAGE_ROLE_TOOL
};

struct platform_message_role_opt {
	int has;
	enum platform_message_role value;
};

struct platform_message_role_set {
	sc_state state;
	enum platform_message_role value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *platform_message_role_text(enum platform_message_role value);
int platform_message_role_from_text(const char *text, enum platform_message_role *value);

enum platform_tool_outcome {
	PLATFORM_TOOL_OUTCOME_SUCCESS,
	PLATFORM_TOOL_OUTCOME_ERROR,
	PLATFORM_TOOL_OUTCOME_PERMISSION_DENIED,
	PLATFORM_TOOL_OUTCOME_RATE_LIMITED,
	PLATFORM_TOOL_OUTCOME_TIMEOUT
};

struct platform_tool_outcome_opt {
	int has;
	enum platform_tool_outcome value;
};

struct platform_tool_outcome_set {
	sc_state state;
	enum platform_tool_outcome value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *platform_tool_outcome_text(enum platform_tool_outcome value);
int platform_tool_outcome_from_text(const char *text, enum platform_tool_outcome *value);

enum platform_availability {
	PLATFORM_AVAILABILITY_AVAILABLE,
	PLATFORM_AVAILABILITY_PREVIEW,
	PLATFORM_AVAILABILITY_DEPRECATED,
	PLATFORM_AVAILABILITY_RETIRED
};

struct platform_availability_opt {
	int has;
	enum platform_availability value;
};

struct platform_availability_set {
	sc_state state;
	enum platform_availability value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *platform_availability_text(enum platform_availability value);
int platform_availability_from_text(const char *text, enum platform_availability *value);

enum platform_research_status {
	PLATFORM_RESEARCH_STATUS_PENDING,
	PLATFORM_RESEARCH_STATUS_RESEARCHING,
	PLATFORM_RESEARCH_STATUS_COMPLETED,
	PLATFORM_RESEARCH_STATUS_FAILED
};

struct platform_research_status_opt {
	int has;
	enum platform_research_status value;
};

struct platform_research_status_set {
	sc_state state;
	enum platform_research_status value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *platform_research_status_text(enum platform_research_status value);
int platform_research_status_from_text(const char *text, enum platform_research_status *value);

enum platform_change_kind {
	PLATFORM_CHANGE_KIND_CREATED,
	PLATFORM_CHANGE_KIND_PRICE_CHANGED,
	PLATFORM_CHANGE_KIND_AVAILABILITY_CHANGED,
	PLATFORM_CHANGE_KIND_CAPABILITY_CHANGED,
	PLATFORM_CHANGE_KIND_REMOVED
};

struct platform_change_kind_opt {
	int has;
	enum platform_change_kind value;
};

struct platform_change_kind_set {
	sc_state state;
	enum platform_change_kind value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *platform_change_kind_text(enum platform_change_kind value);
int platform_change_kind_from_text(const char *text, enum platform_change_kind *value);

enum platform_corpus_status {
	PLATFORM_CORPUS_STATUS_CREATING,
	PLATFORM_CORPUS_STATUS_AVAILABLE,
	PLATFORM_CORPUS_STATUS_ARCHIVED,
	PLATFORM_CORPUS_STATUS_FAILED,
	PLATFORM_CORPUS_STATUS_DELETING
};

struct platform_corpus_status_opt {
	int has;
	enum platform_corpus_status value;
};

struct platform_corpus_status_set {
	sc_state state;
	enum platform_corpus_status value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *platform_corpus_status_text(enum platform_corpus_status value);
int platform_corpus_status_from_text(const char *text, enum platform_corpus_status *value);

enum platform_corpus_domain {
	PLATFORM_CORPUS_DOMAIN_GENERAL,
	PLATFORM_CORPUS_DOMAIN_FINANCE,
	PLATFORM_CORPUS_DOMAIN_HEALTHCARE,
	PLATFORM_CORPUS_DOMAIN_RETAIL,
	PLATFORM_CORPUS_DOMAIN_SOFTWARE,
	PLATFORM_CORPUS_DOMAIN_CUSTOMER_SUPPORT
};

struct platform_corpus_domain_opt {
	int has;
	enum platform_corpus_domain value;
};

struct platform_corpus_domain_set {
	sc_state state;
	enum platform_corpus_domain value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *platform_corpus_domain_text(enum platform_corpus_domain value);
int platform_corpus_domain_from_text(const char *text, enum platform_corpus_domain *value);

enum platform_audit_action {
	PLATFORM_AUDIT_ACTION_CREATE,
	PLATFORM_AUDIT_ACTION_READ,
	PLATFORM_AUDIT_ACTION_UPDATE,
	PLATFORM_AUDIT_ACTION_DELETE,
	PLATFORM_AUDIT_ACTION_SEARCH,
	PLATFORM_AUDIT_ACTION_UPLOAD,
	PLATFORM_AUDIT_ACTION_EXPORT,
	PLATFORM_AUDIT_ACTION_VALIDATE
};

struct platform_audit_action_opt {
	int has;
	enum platform_audit_action value;
};

struct platform_audit_action_set {
	sc_state state;
	enum platform_audit_action value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *platform_audit_action_text(enum platform_audit_action value);
int platform_audit_action_from_text(const char *text, enum platform_audit_action *value);

enum platform_audit_status {
	PLATFORM_AUDIT_STATUS_SUCCESS,
	PLATFORM_AUDIT_STATUS_FAILURE,
	PLATFORM_AUDIT_STATUS_PARTIAL,
	PLATFORM_AUDIT_STATUS_IN_PROGRESS
};

struct platform_audit_status_opt {
	int has;
	enum platform_audit_status value;
};

struct platform_audit_status_set {
	sc_state state;
	enum platform_audit_status value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *platform_audit_status_text(enum platform_audit_status value);
int platform_audit_status_from_text(const char *text, enum platform_audit_status *value);

enum platform_demo_status {
	PLATFORM_DEMO_STATUS_STARTED,
	PLATFORM_DEMO_STATUS_IN_PROGRESS,
	PLATFORM_DEMO_STATUS_COMPLETED,
	PLATFORM_DEMO_STATUS_ABANDONED
};

struct platform_demo_status_opt {
	int has;
	enum platform_demo_status value;
};

struct platform_demo_status_set {
	sc_state state;
	enum platform_demo_status value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *platform_demo_status_text(enum platform_demo_status value);
int platform_demo_status_from_text(const char *text, enum platform_demo_status *value);

/* Keys: a type for each table's, so that one cannot stand for another's. */
typedef struct platform_userbase_id {
	int64_t value;
} platform_userbase_id;
struct platform_userbase_id_opt {
	int has;
	platform_userbase_id value;
};
struct platform_userbase_id_set {
	sc_state state;
	platform_userbase_id value;
};
typedef struct platform_secrets_id {
	int64_t value;
} platform_secrets_id;
struct platform_secrets_id_opt {
	int has;
	platform_secrets_id value;
};
struct platform_secrets_id_set {
	sc_state state;
	platform_secrets_id value;
};
typedef struct platform_refresh_tokens_id {
	int64_t value;
} platform_refresh_tokens_id;
struct platform_refresh_tokens_id_opt {
	int has;
	platform_refresh_tokens_id value;
};
struct platform_refresh_tokens_id_set {
	sc_state state;
	platform_refresh_tokens_id value;
};
typedef struct platform_agents_id {
	int64_t value;
} platform_agents_id;
struct platform_agents_id_opt {
	int has;
	platform_agents_id value;
};
struct platform_agents_id_set {
	sc_state state;
	platform_agents_id value;
};
typedef struct platform_threads_id {
	int64_t value;
} platform_threads_id;
struct platform_threads_id_opt {
	int has;
	platform_threads_id value;
};
struct platform_threads_id_set {
	sc_state state;
	platform_threads_id value;
};
typedef struct platform_runs_id {
	int64_t value;
} platform_runs_id;
struct platform_runs_id_opt {
	int has;
	platform_runs_id value;
};
struct platform_runs_id_set {
	sc_state state;
	platform_runs_id value;
};
typedef struct platform_run_steps_id {
	int64_t value;
} platform_run_steps_id;
struct platform_run_steps_id_opt {
	int has;
	platform_run_steps_id value;
};
struct platform_run_steps_id_set {
	sc_state state;
	platform_run_steps_id value;
};
typedef struct platform_messages_id {
	int64_t value;
} platform_messages_id;
struct platform_messages_id_opt {
	int has;
	platform_messages_id value;
};
struct platform_messages_id_set {
	sc_state state;
	platform_messages_id value;
};
typedef struct platform_tool_usage_logs_id {
	int64_t value;
} platform_tool_usage_logs_id;
struct platform_tool_usage_logs_id_opt {
	int has;
	platform_tool_usage_logs_id value;
};
struct platform_tool_usage_logs_id_set {
	sc_state state;
	platform_tool_usage_logs_id value;
};
typedef struct platform_ai_providers_id {
	int64_t value;
} platform_ai_providers_id;
struct platform_ai_providers_id_opt {
	int has;
	platform_ai_providers_id value;
};
struct platform_ai_providers_id_set {
	sc_state state;
	platform_ai_providers_id value;
};
typedef struct platform_ai_supply_items_id {
	int64_t value;
} platform_ai_supply_items_id;
struct platform_ai_supply_items_id_opt {
	int has;
	platform_ai_supply_items_id value;
};
struct platform_ai_supply_items_id_set {
	sc_state state;
	platform_ai_supply_items_id value;
};
typedef struct platform_research_sessions_id {
	int64_t value;
} platform_research_sessions_id;
struct platform_research_sessions_id_opt {
	int has;
	platform_research_sessions_id value;
};
struct platform_research_sessions_id_set {
	sc_state state;
	platform_research_sessions_id value;
};
typedef struct platform_supply_update_logs_id {
	int64_t value;
} platform_supply_update_logs_id;
struct platform_supply_update_logs_id_opt {
	int has;
	platform_supply_update_logs_id value;
};
struct platform_supply_update_logs_id_set {
	sc_state state;
	platform_supply_update_logs_id value;
};
typedef struct platform_corpora_id {
	int64_t value;
} platform_corpora_id;
struct platform_corpora_id_opt {
	int has;
	platform_corpora_id value;
};
struct platform_corpora_id_set {
	sc_state state;
	platform_corpora_id value;
};
typedef struct platform_corpus_documents_id {
	int64_t value;
} platform_corpus_documents_id;
struct platform_corpus_documents_id_opt {
	int has;
	platform_corpus_documents_id value;
};
struct platform_corpus_documents_id_set {
	sc_state state;
	platform_corpus_documents_id value;
};
typedef struct platform_content_references_id {
	int64_t value;
} platform_content_references_id;
struct platform_content_references_id_opt {
	int has;
	platform_content_references_id value;
};
struct platform_content_references_id_set {
	sc_state state;
	platform_content_references_id value;
};
typedef struct platform_corpus_audit_logs_id {
	int64_t value;
} platform_corpus_audit_logs_id;
struct platform_corpus_audit_logs_id_opt {
	int has;
	platform_corpus_audit_logs_id value;
};
struct platform_corpus_audit_logs_id_set {
	sc_state state;
	platform_corpus_audit_logs_id value;
};
typedef struct platform_demo_industries_id {
	int64_t value;
} platform_demo_industries_id;
struct platform_demo_industries_id_opt {
	int has;
	platform_demo_industries_id value;
};
struct platform_demo_industries_id_set {
	sc_state state;
	platform_demo_industries_id value;
};
typedef struct platform_demo_scenarios_id {
	int64_t value;
} platform_demo_scenarios_id;
struct platform_demo_scenarios_id_opt {
	int has;
	platform_demo_scenarios_id value;
};
struct platform_demo_scenarios_id_set {
	sc_state state;
	platform_demo_scenarios_id value;
};
typedef struct platform_demo_sessions_id {
	int64_t value;
} platform_demo_sessions_id;
struct platform_demo_sessions_id_opt {
	int has;
	platform_demo_sessions_id value;
};
struct platform_demo_sessions_id_set {
	sc_state state;
	platform_demo_sessions_id value;
};
typedef struct platform_demo_interactions_id {
	int64_t value;
} platform_demo_interactions_id;
struct platform_demo_interactions_id_opt {
	int has;
	platform_demo_interactions_id value;
};
struct platform_demo_interactions_id_set {
	sc_state state;
	platform_demo_interactions_id value;
};
typedef struct platform_demo_metrics_id {
	int64_t value;
} platform_demo_metrics_id;
struct platform_demo_metrics_id_opt {
	int has;
	platform_demo_metrics_id value;
};
struct platform_demo_metrics_id_set {
	sc_state state;
	platform_demo_metrics_id value;
};
typedef struct platform_demo_feedback_id {
	int64_t value;
} platform_demo_feedback_id;
struct platform_demo_feedback_id_opt {
	int has;
	platform_demo_feedback_id value;
};
struct platform_demo_feedback_id_set {
	sc_state state;
	platform_demo_feedback_id value;
};

/* One row per person who can sign in. */
struct platform_userbase {
	platform_userbase_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	sc_str email;
	sc_str full_name;
	/* Where the picture of the person lies. */
	sc_str picture;
	/* bcrypt; empty for those who sign in through an identity provider. */
	sc_str hashed_password;
	bool is_active;
	bool is_superuser;
	enum platform_user_role role;
	/* What is granted or denied beyond the role: {"reports.export": true}. */
	sc_str permissions; /* jsonb */
	bool is_developer;
	enum platform_plan_tier plan_tier;
	sc_timestamptz plan_started_at;
	sc_opt_timestamptz plan_expires_at;
	sc_str feature_flags; /* jsonb */
	sc_str tool_permissions; /* jsonb */
	bool auto_renew;
	enum platform_payment_status payment_status;
	/* Days of trial that the person was given; 0 for none. */
	int32_t trial_period;
	sc_opt_timestamptz last_login_at;
};

extern const sc_table platform_userbase_table;
extern const sc_relation platform_userbase_relation;

struct platform_userbase_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str email;
	sc_set_str full_name;
	sc_set_str picture;
	sc_set_str hashed_password;
	sc_set_bool is_active;
	sc_set_bool is_superuser;
	struct platform_user_role_set role;
	sc_str permissions;
	sc_set_bool is_developer;
	struct platform_plan_tier_set plan_tier;
	sc_set_timestamptz plan_started_at;
	sc_set_timestamptz plan_expires_at;
	sc_str feature_flags;
	sc_str tool_permissions;
	sc_set_bool auto_renew;
	struct platform_payment_status_set payment_status;
	sc_set_i32 trial_period;
	sc_set_timestamptz last_login_at;
};

struct platform_userbase_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str email;
	sc_set_str full_name;
	sc_set_str picture;
	sc_set_str hashed_password;
	sc_set_bool is_active;
	sc_set_bool is_superuser;
	struct platform_user_role_set role;
	sc_str permissions;
	sc_set_bool is_developer;
	struct platform_plan_tier_set plan_tier;
	sc_set_timestamptz plan_started_at;
	sc_set_timestamptz plan_expires_at;
	sc_str feature_flags;
	sc_str tool_permissions;
	sc_set_bool auto_renew;
	struct platform_payment_status_set payment_status;
	sc_set_i32 trial_period;
	sc_set_timestamptz last_login_at;
};

static inline SC_CHECKED sc_rc platform_userbase_insert(sc_db *db, const struct platform_userbase_new *fresh, sc_arena *arena, struct platform_userbase *row)
{
	return sc_row_insert(db, &platform_userbase_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc platform_userbase_insert_many(sc_db *db, const struct platform_userbase_new *fresh, size_t count, sc_arena *arena, struct platform_userbase *rows)
{
	return sc_row_insert_many(db, &platform_userbase_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc platform_userbase_copy_in(sc_db *db, const struct platform_userbase_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &platform_userbase_relation, fresh, count);
}
static inline SC_CHECKED sc_rc platform_userbase_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &platform_userbase_relation, count);
}
static inline SC_CHECKED sc_rc platform_userbase_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &platform_userbase_relation, cursor);
}
static inline SC_CHECKED sc_rc platform_userbase_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &platform_userbase_relation, each, context);
}
static inline SC_CHECKED sc_rc platform_userbase_next(sc_cursor *cursor, struct platform_userbase *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str platform_userbase_json(const struct platform_userbase *row, sc_arena *arena)
{
	return sc_row_json(&platform_userbase_relation, row, arena);
}
static inline sc_str platform_userbase_print(const struct platform_userbase *row, sc_arena *arena)
{
	return sc_row_print(&platform_userbase_relation, row, arena);
}
static inline SC_CHECKED sc_rc platform_userbase_get(sc_db *db, platform_userbase_id id, sc_arena *arena, struct platform_userbase *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &platform_userbase_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_userbase_exists(sc_db *db, platform_userbase_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &platform_userbase_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_userbase_get_many(sc_db *db, const platform_userbase_id *keys, size_t count, sc_arena *arena, struct platform_userbase **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_userbase_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_userbase_update(sc_db *db, platform_userbase_id id, const struct platform_userbase_patch *patch, sc_arena *arena, struct platform_userbase *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &platform_userbase_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc platform_userbase_delete(sc_db *db, platform_userbase_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &platform_userbase_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_userbase_get_by_email(sc_db *db, sc_str email, sc_arena *arena, struct platform_userbase *row)
{
	const void *key[] = { &email };

	return sc_row_get(db, &platform_userbase_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_userbase_exists_by_email(sc_db *db, sc_str email)
{
	const void *key[] = { &email };

	return sc_row_exists(db, &platform_userbase_relation, 1, key);
}
static inline SC_CHECKED sc_rc platform_userbase_get_many_by_email(sc_db *db, const sc_str *keys, size_t count, sc_arena *arena, struct platform_userbase **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_userbase_relation, 1, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_userbase_upsert_by_email(sc_db *db, const struct platform_userbase_new *fresh, sc_arena *arena, struct platform_userbase *row, bool *inserted)
{
	return sc_row_upsert(db, &platform_userbase_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc platform_userbase_list(sc_db *db, sc_page *page, sc_arena *arena, struct platform_userbase **rows, size_t *count)
{
	return sc_row_list(db, &platform_userbase_relation, 2, NULL, page, arena, (void *)rows, count);
}

/* A user's own keys of other services, encrypted by the application. */
struct platform_secrets {
	platform_secrets_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	platform_userbase_id user_id;
	sc_str name;
	sc_bytes encrypted_value;
	sc_opt_timestamptz expires_at;
};

extern const sc_table platform_secrets_table;
extern const sc_relation platform_secrets_relation;

struct platform_secrets_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct platform_userbase_id_set user_id;
	sc_str name;
	sc_bytes encrypted_value;
	sc_set_timestamptz expires_at;
};

struct platform_secrets_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct platform_userbase_id_set user_id;
	sc_str name;
	sc_bytes encrypted_value;
	sc_set_timestamptz expires_at;
};

static inline SC_CHECKED sc_rc platform_secrets_insert(sc_db *db, const struct platform_secrets_new *fresh, sc_arena *arena, struct platform_secrets *row)
{
	return sc_row_insert(db, &platform_secrets_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc platform_secrets_insert_many(sc_db *db, const struct platform_secrets_new *fresh, size_t count, sc_arena *arena, struct platform_secrets *rows)
{
	return sc_row_insert_many(db, &platform_secrets_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc platform_secrets_copy_in(sc_db *db, const struct platform_secrets_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &platform_secrets_relation, fresh, count);
}
static inline SC_CHECKED sc_rc platform_secrets_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &platform_secrets_relation, count);
}
static inline SC_CHECKED sc_rc platform_secrets_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &platform_secrets_relation, cursor);
}
static inline SC_CHECKED sc_rc platform_secrets_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &platform_secrets_relation, each, context);
}
static inline SC_CHECKED sc_rc platform_secrets_next(sc_cursor *cursor, struct platform_secrets *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str platform_secrets_json(const struct platform_secrets *row, sc_arena *arena)
{
	return sc_row_json(&platform_secrets_relation, row, arena);
}
static inline sc_str platform_secrets_print(const struct platform_secrets *row, sc_arena *arena)
{
	return sc_row_print(&platform_secrets_relation, row, arena);
}
static inline SC_CHECKED sc_rc platform_secrets_get(sc_db *db, platform_secrets_id id, sc_arena *arena, struct platform_secrets *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &platform_secrets_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_secrets_exists(sc_db *db, platform_secrets_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &platform_secrets_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_secrets_get_many(sc_db *db, const platform_secrets_id *keys, size_t count, sc_arena *arena, struct platform_secrets **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_secrets_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_secrets_update(sc_db *db, platform_secrets_id id, const struct platform_secrets_patch *patch, sc_arena *arena, struct platform_secrets *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &platform_secrets_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc platform_secrets_delete(sc_db *db, platform_secrets_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &platform_secrets_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_secrets_get_by_user_id_name(sc_db *db, platform_userbase_id user_id, sc_str name, sc_arena *arena, struct platform_secrets *row)
{
	const void *key[] = { &user_id, &name };

	return sc_row_get(db, &platform_secrets_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_secrets_exists_by_user_id_name(sc_db *db, platform_userbase_id user_id, sc_str name)
{
	const void *key[] = { &user_id, &name };

	return sc_row_exists(db, &platform_secrets_relation, 1, key);
}
static inline SC_CHECKED sc_rc platform_secrets_upsert_by_user_id_name(sc_db *db, const struct platform_secrets_new *fresh, sc_arena *arena, struct platform_secrets *row, bool *inserted)
{
	return sc_row_upsert(db, &platform_secrets_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc platform_secrets_list(sc_db *db, sc_page *page, sc_arena *arena, struct platform_secrets **rows, size_t *count)
{
	return sc_row_list(db, &platform_secrets_relation, 2, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_secrets_list_by_user_id(sc_db *db, platform_userbase_id user_id, sc_page *page, sc_arena *arena, struct platform_secrets **rows, size_t *count)
{
	const void *key[] = { &user_id };

	return sc_row_list(db, &platform_secrets_relation, 3, key, page, arena, (void *)rows, count);
}

/* Long-lived tokens; only their hash is kept. */
struct platform_refresh_tokens {
	platform_refresh_tokens_id id;
	sc_timestamptz created_at;
	platform_userbase_id user_id;
	sc_str token_hash;
	/* The token this one took the place of. */
	struct platform_refresh_tokens_id_opt replaces_id;
	sc_str user_agent;
	sc_timestamptz expires_at;
	sc_opt_timestamptz revoked_at;
};

extern const sc_table platform_refresh_tokens_table;
extern const sc_relation platform_refresh_tokens_relation;

struct platform_refresh_tokens_new {
	sc_set_timestamptz created_at;
	struct platform_userbase_id_set user_id;
	sc_str token_hash;
	struct platform_refresh_tokens_id_set replaces_id;
	sc_set_str user_agent;
	sc_set_timestamptz expires_at;
	sc_set_timestamptz revoked_at;
};

struct platform_refresh_tokens_patch {
	sc_set_timestamptz created_at;
	struct platform_userbase_id_set user_id;
	sc_str token_hash;
	struct platform_refresh_tokens_id_set replaces_id;
	sc_set_str user_agent;
	sc_set_timestamptz expires_at;
	sc_set_timestamptz revoked_at;
};

static inline SC_CHECKED sc_rc platform_refresh_tokens_insert(sc_db *db, const struct platform_refresh_tokens_new *fresh, sc_arena *arena, struct platform_refresh_tokens *row)
{
	return sc_row_insert(db, &platform_refresh_tokens_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc platform_refresh_tokens_insert_many(sc_db *db, const struct platform_refresh_tokens_new *fresh, size_t count, sc_arena *arena, struct platform_refresh_tokens *rows)
{
	return sc_row_insert_many(db, &platform_refresh_tokens_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc platform_refresh_tokens_copy_in(sc_db *db, const struct platform_refresh_tokens_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &platform_refresh_tokens_relation, fresh, count);
}
static inline SC_CHECKED sc_rc platform_refresh_tokens_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &platform_refresh_tokens_relation, count);
}
static inline SC_CHECKED sc_rc platform_refresh_tokens_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &platform_refresh_tokens_relation, cursor);
}
static inline SC_CHECKED sc_rc platform_refresh_tokens_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &platform_refresh_tokens_relation, each, context);
}
static inline SC_CHECKED sc_rc platform_refresh_tokens_next(sc_cursor *cursor, struct platform_refresh_tokens *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str platform_refresh_tokens_json(const struct platform_refresh_tokens *row, sc_arena *arena)
{
	return sc_row_json(&platform_refresh_tokens_relation, row, arena);
}
static inline sc_str platform_refresh_tokens_print(const struct platform_refresh_tokens *row, sc_arena *arena)
{
	return sc_row_print(&platform_refresh_tokens_relation, row, arena);
}
static inline SC_CHECKED sc_rc platform_refresh_tokens_get(sc_db *db, platform_refresh_tokens_id id, sc_arena *arena, struct platform_refresh_tokens *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &platform_refresh_tokens_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_refresh_tokens_exists(sc_db *db, platform_refresh_tokens_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &platform_refresh_tokens_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_refresh_tokens_get_many(sc_db *db, const platform_refresh_tokens_id *keys, size_t count, sc_arena *arena, struct platform_refresh_tokens **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_refresh_tokens_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_refresh_tokens_update(sc_db *db, platform_refresh_tokens_id id, const struct platform_refresh_tokens_patch *patch, sc_arena *arena, struct platform_refresh_tokens *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &platform_refresh_tokens_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc platform_refresh_tokens_delete(sc_db *db, platform_refresh_tokens_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &platform_refresh_tokens_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_refresh_tokens_get_by_token_hash(sc_db *db, sc_str token_hash, sc_arena *arena, struct platform_refresh_tokens *row)
{
	const void *key[] = { &token_hash };

	return sc_row_get(db, &platform_refresh_tokens_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_refresh_tokens_exists_by_token_hash(sc_db *db, sc_str token_hash)
{
	const void *key[] = { &token_hash };

	return sc_row_exists(db, &platform_refresh_tokens_relation, 1, key);
}
static inline SC_CHECKED sc_rc platform_refresh_tokens_get_many_by_token_hash(sc_db *db, const sc_str *keys, size_t count, sc_arena *arena, struct platform_refresh_tokens **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_refresh_tokens_relation, 1, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_refresh_tokens_upsert_by_token_hash(sc_db *db, const struct platform_refresh_tokens_new *fresh, sc_arena *arena, struct platform_refresh_tokens *row, bool *inserted)
{
	return sc_row_upsert(db, &platform_refresh_tokens_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc platform_refresh_tokens_list(sc_db *db, sc_page *page, sc_arena *arena, struct platform_refresh_tokens **rows, size_t *count)
{
	return sc_row_list(db, &platform_refresh_tokens_relation, 2, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_refresh_tokens_list_by_user_id(sc_db *db, platform_userbase_id user_id, sc_page *page, sc_arena *arena, struct platform_refresh_tokens **rows, size_t *count)
{
	const void *key[] = { &user_id };

	return sc_row_list(db, &platform_refresh_tokens_relation, 3, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_refresh_tokens_list_by_user_id_expires_at(sc_db *db, platform_userbase_id user_id, sc_timestamptz expires_at, sc_page *page, sc_arena *arena, struct platform_refresh_tokens **rows, size_t *count)
{
	const void *key[] = { &user_id, &expires_at };

	return sc_row_list(db, &platform_refresh_tokens_relation, 4, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_refresh_tokens_list_by_replaces_id(sc_db *db, platform_refresh_tokens_id replaces_id, sc_page *page, sc_arena *arena, struct platform_refresh_tokens **rows, size_t *count)
{
	const void *key[] = { &replaces_id };

	return sc_row_list(db, &platform_refresh_tokens_relation, 5, key, page, arena, (void *)rows, count);
}

/* An agent that can be given work. */
struct platform_agents {
	platform_agents_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	sc_str name;
	sc_str description;
	sc_str model;
	sc_str instructions;
	/* Names of the tools it may call, a JSON array. */
	sc_str tools; /* jsonb */
	bool is_enabled;
};

extern const sc_table platform_agents_table;
extern const sc_relation platform_agents_relation;

struct platform_agents_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str name;
	sc_set_str description;
	sc_str model;
	sc_set_str instructions;
	sc_str tools;
	sc_set_bool is_enabled;
};

struct platform_agents_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str name;
	sc_set_str description;
	sc_str model;
	sc_set_str instructions;
	sc_str tools;
	sc_set_bool is_enabled;
};

static inline SC_CHECKED sc_rc platform_agents_insert(sc_db *db, const struct platform_agents_new *fresh, sc_arena *arena, struct platform_agents *row)
{
	return sc_row_insert(db, &platform_agents_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc platform_agents_insert_many(sc_db *db, const struct platform_agents_new *fresh, size_t count, sc_arena *arena, struct platform_agents *rows)
{
	return sc_row_insert_many(db, &platform_agents_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc platform_agents_copy_in(sc_db *db, const struct platform_agents_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &platform_agents_relation, fresh, count);
}
static inline SC_CHECKED sc_rc platform_agents_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &platform_agents_relation, count);
}
static inline SC_CHECKED sc_rc platform_agents_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &platform_agents_relation, cursor);
}
static inline SC_CHECKED sc_rc platform_agents_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &platform_agents_relation, each, context);
}
static inline SC_CHECKED sc_rc platform_agents_next(sc_cursor *cursor, struct platform_agents *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str platform_agents_json(const struct platform_agents *row, sc_arena *arena)
{
	return sc_row_json(&platform_agents_relation, row, arena);
}
static inline sc_str platform_agents_print(const struct platform_agents *row, sc_arena *arena)
{
	return sc_row_print(&platform_agents_relation, row, arena);
}
static inline SC_CHECKED sc_rc platform_agents_get(sc_db *db, platform_agents_id id, sc_arena *arena, struct platform_agents *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &platform_agents_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_agents_exists(sc_db *db, platform_agents_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &platform_agents_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_agents_get_many(sc_db *db, const platform_agents_id *keys, size_t count, sc_arena *arena, struct platform_agents **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_agents_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_agents_update(sc_db *db, platform_agents_id id, const struct platform_agents_patch *patch, sc_arena *arena, struct platform_agents *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &platform_agents_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc platform_agents_delete(sc_db *db, platform_agents_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &platform_agents_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_agents_get_by_name(sc_db *db, sc_str name, sc_arena *arena, struct platform_agents *row)
{
	const void *key[] = { &name };

	return sc_row_get(db, &platform_agents_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_agents_exists_by_name(sc_db *db, sc_str name)
{
	const void *key[] = { &name };

	return sc_row_exists(db, &platform_agents_relation, 1, key);
}
static inline SC_CHECKED sc_rc platform_agents_get_many_by_name(sc_db *db, const sc_str *keys, size_t count, sc_arena *arena, struct platform_agents **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_agents_relation, 1, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_agents_upsert_by_name(sc_db *db, const struct platform_agents_new *fresh, sc_arena *arena, struct platform_agents *row, bool *inserted)
{
	return sc_row_upsert(db, &platform_agents_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc platform_agents_list(sc_db *db, sc_page *page, sc_arena *arena, struct platform_agents **rows, size_t *count)
{
	return sc_row_list(db, &platform_agents_relation, 2, NULL, page, arena, (void *)rows, count);
}

/* A conversation of one user. */
struct platform_threads {
	platform_threads_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	platform_userbase_id user_id;
	sc_str title;
	sc_str metadata; /* jsonb */
	sc_opt_timestamptz archived_at;
};

extern const sc_table platform_threads_table;
extern const sc_relation platform_threads_relation;

struct platform_threads_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct platform_userbase_id_set user_id;
	sc_set_str title;
	sc_str metadata;
	sc_set_timestamptz archived_at;
};

struct platform_threads_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct platform_userbase_id_set user_id;
	sc_set_str title;
	sc_str metadata;
	sc_set_timestamptz archived_at;
};

static inline SC_CHECKED sc_rc platform_threads_insert(sc_db *db, const struct platform_threads_new *fresh, sc_arena *arena, struct platform_threads *row)
{
	return sc_row_insert(db, &platform_threads_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc platform_threads_insert_many(sc_db *db, const struct platform_threads_new *fresh, size_t count, sc_arena *arena, struct platform_threads *rows)
{
	return sc_row_insert_many(db, &platform_threads_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc platform_threads_copy_in(sc_db *db, const struct platform_threads_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &platform_threads_relation, fresh, count);
}
static inline SC_CHECKED sc_rc platform_threads_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &platform_threads_relation, count);
}
static inline SC_CHECKED sc_rc platform_threads_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &platform_threads_relation, cursor);
}
static inline SC_CHECKED sc_rc platform_threads_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &platform_threads_relation, each, context);
}
static inline SC_CHECKED sc_rc platform_threads_next(sc_cursor *cursor, struct platform_threads *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str platform_threads_json(const struct platform_threads *row, sc_arena *arena)
{
	return sc_row_json(&platform_threads_relation, row, arena);
}
static inline sc_str platform_threads_print(const struct platform_threads *row, sc_arena *arena)
{
	return sc_row_print(&platform_threads_relation, row, arena);
}
static inline SC_CHECKED sc_rc platform_threads_get(sc_db *db, platform_threads_id id, sc_arena *arena, struct platform_threads *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &platform_threads_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_threads_exists(sc_db *db, platform_threads_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &platform_threads_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_threads_get_many(sc_db *db, const platform_threads_id *keys, size_t count, sc_arena *arena, struct platform_threads **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_threads_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_threads_update(sc_db *db, platform_threads_id id, const struct platform_threads_patch *patch, sc_arena *arena, struct platform_threads *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &platform_threads_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc platform_threads_delete(sc_db *db, platform_threads_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &platform_threads_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_threads_list(sc_db *db, sc_page *page, sc_arena *arena, struct platform_threads **rows, size_t *count)
{
	return sc_row_list(db, &platform_threads_relation, 1, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_threads_list_by_user_id(sc_db *db, platform_userbase_id user_id, sc_page *page, sc_arena *arena, struct platform_threads **rows, size_t *count)
{
	const void *key[] = { &user_id };

	return sc_row_list(db, &platform_threads_relation, 2, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_threads_list_by_user_id_updated_at(sc_db *db, platform_userbase_id user_id, sc_timestamptz updated_at, sc_page *page, sc_arena *arena, struct platform_threads **rows, size_t *count)
{
	const void *key[] = { &user_id, &updated_at };

	return sc_row_list(db, &platform_threads_relation, 3, key, page, arena, (void *)rows, count);
}

/* One execution of an agent over a thread. */
struct platform_runs {
	platform_runs_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	platform_threads_id thread_id;
	platform_agents_id agent_id;
	enum platform_run_status status;
	sc_opt_timestamptz started_at;
	sc_opt_timestamptz finished_at;
	int64_t input_tokens;
	int64_t output_tokens;
	sc_str error_code;
	sc_str error_message;
};

extern const sc_table platform_runs_table;
extern const sc_relation platform_runs_relation;

struct platform_runs_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct platform_threads_id_set thread_id;
	struct platform_agents_id_set agent_id;
	struct platform_run_status_set status;
	sc_set_timestamptz started_at;
	sc_set_timestamptz finished_at;
	sc_set_i64 input_tokens;
	sc_set_i64 output_tokens;
	sc_set_str error_code;
	sc_set_str error_message;
};

struct platform_runs_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct platform_threads_id_set thread_id;
	struct platform_agents_id_set agent_id;
	struct platform_run_status_set status;
	sc_set_timestamptz started_at;
	sc_set_timestamptz finished_at;
	sc_set_i64 input_tokens;
	sc_set_i64 output_tokens;
	sc_set_str error_code;
	sc_set_str error_message;
};

static inline SC_CHECKED sc_rc platform_runs_insert(sc_db *db, const struct platform_runs_new *fresh, sc_arena *arena, struct platform_runs *row)
{
	return sc_row_insert(db, &platform_runs_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc platform_runs_insert_many(sc_db *db, const struct platform_runs_new *fresh, size_t count, sc_arena *arena, struct platform_runs *rows)
{
	return sc_row_insert_many(db, &platform_runs_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc platform_runs_copy_in(sc_db *db, const struct platform_runs_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &platform_runs_relation, fresh, count);
}
static inline SC_CHECKED sc_rc platform_runs_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &platform_runs_relation, count);
}
static inline SC_CHECKED sc_rc platform_runs_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &platform_runs_relation, cursor);
}
static inline SC_CHECKED sc_rc platform_runs_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &platform_runs_relation, each, context);
}
static inline SC_CHECKED sc_rc platform_runs_next(sc_cursor *cursor, struct platform_runs *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str platform_runs_json(const struct platform_runs *row, sc_arena *arena)
{
	return sc_row_json(&platform_runs_relation, row, arena);
}
static inline sc_str platform_runs_print(const struct platform_runs *row, sc_arena *arena)
{
	return sc_row_print(&platform_runs_relation, row, arena);
}
static inline SC_CHECKED sc_rc platform_runs_get(sc_db *db, platform_runs_id id, sc_arena *arena, struct platform_runs *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &platform_runs_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_runs_exists(sc_db *db, platform_runs_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &platform_runs_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_runs_get_many(sc_db *db, const platform_runs_id *keys, size_t count, sc_arena *arena, struct platform_runs **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_runs_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_runs_update(sc_db *db, platform_runs_id id, const struct platform_runs_patch *patch, sc_arena *arena, struct platform_runs *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &platform_runs_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc platform_runs_delete(sc_db *db, platform_runs_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &platform_runs_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_runs_list(sc_db *db, sc_page *page, sc_arena *arena, struct platform_runs **rows, size_t *count)
{
	return sc_row_list(db, &platform_runs_relation, 1, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_runs_list_by_thread_id(sc_db *db, platform_threads_id thread_id, sc_page *page, sc_arena *arena, struct platform_runs **rows, size_t *count)
{
	const void *key[] = { &thread_id };

	return sc_row_list(db, &platform_runs_relation, 2, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_runs_list_by_thread_id_created_at(sc_db *db, platform_threads_id thread_id, sc_timestamptz created_at, sc_page *page, sc_arena *arena, struct platform_runs **rows, size_t *count)
{
	const void *key[] = { &thread_id, &created_at };

	return sc_row_list(db, &platform_runs_relation, 3, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_runs_list_by_agent_id(sc_db *db, platform_agents_id agent_id, sc_page *page, sc_arena *arena, struct platform_runs **rows, size_t *count)
{
	const void *key[] = { &agent_id };

	return sc_row_list(db, &platform_runs_relation, 4, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_runs_list_by_agent_id_status(sc_db *db, platform_agents_id agent_id, enum platform_run_status status, sc_page *page, sc_arena *arena, struct platform_runs **rows, size_t *count)
{
	const void *key[] = { &agent_id, &status };

	return sc_row_list(db, &platform_runs_relation, 5, key, page, arena, (void *)rows, count);
}

/* One step of a run: a call of a tool, a handover, an answer. */
struct platform_run_steps {
	platform_run_steps_id id;
	sc_timestamptz created_at;
	platform_runs_id run_id;
	int32_t position;
	sc_str kind;
	sc_str details; /* jsonb */
	sc_opt_timestamptz finished_at;
};

extern const sc_table platform_run_steps_table;
extern const sc_relation platform_run_steps_relation;

struct platform_run_steps_new {
	sc_set_timestamptz created_at;
	struct platform_runs_id_set run_id;
	sc_set_i32 position;
	sc_str kind;
	sc_str details;
	sc_set_timestamptz finished_at;
};

struct platform_run_steps_patch {
	sc_set_timestamptz created_at;
	struct platform_runs_id_set run_id;
	sc_set_i32 position;
	sc_str kind;
	sc_str details;
	sc_set_timestamptz finished_at;
};

static inline SC_CHECKED sc_rc platform_run_steps_insert(sc_db *db, const struct platform_run_steps_new *fresh, sc_arena *arena, struct platform_run_steps *row)
{
	return sc_row_insert(db, &platform_run_steps_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc platform_run_steps_insert_many(sc_db *db, const struct platform_run_steps_new *fresh, size_t count, sc_arena *arena, struct platform_run_steps *rows)
{
	return sc_row_insert_many(db, &platform_run_steps_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc platform_run_steps_copy_in(sc_db *db, const struct platform_run_steps_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &platform_run_steps_relation, fresh, count);
}
static inline SC_CHECKED sc_rc platform_run_steps_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &platform_run_steps_relation, count);
}
static inline SC_CHECKED sc_rc platform_run_steps_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &platform_run_steps_relation, cursor);
}
static inline SC_CHECKED sc_rc platform_run_steps_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &platform_run_steps_relation, each, context);
}
static inline SC_CHECKED sc_rc platform_run_steps_next(sc_cursor *cursor, struct platform_run_steps *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str platform_run_steps_json(const struct platform_run_steps *row, sc_arena *arena)
{
	return sc_row_json(&platform_run_steps_relation, row, arena);
}
static inline sc_str platform_run_steps_print(const struct platform_run_steps *row, sc_arena *arena)
{
	return sc_row_print(&platform_run_steps_relation, row, arena);
}
static inline SC_CHECKED sc_rc platform_run_steps_get(sc_db *db, platform_run_steps_id id, sc_arena *arena, struct platform_run_steps *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &platform_run_steps_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_run_steps_exists(sc_db *db, platform_run_steps_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &platform_run_steps_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_run_steps_get_many(sc_db *db, const platform_run_steps_id *keys, size_t count, sc_arena *arena, struct platform_run_steps **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_run_steps_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_run_steps_update(sc_db *db, platform_run_steps_id id, const struct platform_run_steps_patch *patch, sc_arena *arena, struct platform_run_steps *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &platform_run_steps_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc platform_run_steps_delete(sc_db *db, platform_run_steps_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &platform_run_steps_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_run_steps_get_by_run_id_position(sc_db *db, platform_runs_id run_id, int32_t position, sc_arena *arena, struct platform_run_steps *row)
{
	const void *key[] = { &run_id, &position };

	return sc_row_get(db, &platform_run_steps_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_run_steps_exists_by_run_id_position(sc_db *db, platform_runs_id run_id, int32_t position)
{
	const void *key[] = { &run_id, &position };

	return sc_row_exists(db, &platform_run_steps_relation, 1, key);
}
static inline SC_CHECKED sc_rc platform_run_steps_upsert_by_run_id_position(sc_db *db, const struct platform_run_steps_new *fresh, sc_arena *arena, struct platform_run_steps *row, bool *inserted)
{
	return sc_row_upsert(db, &platform_run_steps_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc platform_run_steps_list(sc_db *db, sc_page *page, sc_arena *arena, struct platform_run_steps **rows, size_t *count)
{
	return sc_row_list(db, &platform_run_steps_relation, 2, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_run_steps_list_by_run_id(sc_db *db, platform_runs_id run_id, sc_page *page, sc_arena *arena, struct platform_run_steps **rows, size_t *count)
{
	const void *key[] = { &run_id };

	return sc_row_list(db, &platform_run_steps_relation, 3, key, page, arena, (void *)rows, count);
}

/* What was said in a thread. */
struct platform_messages {
	platform_messages_id id;
	sc_timestamptz created_at;
	platform_threads_id thread_id;
	struct platform_runs_id_opt run_id;
	enum platform_message_role role;
	sc_str content;
	sc_str metadata; /* jsonb */
};

extern const sc_table platform_messages_table;
extern const sc_relation platform_messages_relation;

struct platform_messages_new {
	sc_set_timestamptz created_at;
	struct platform_threads_id_set thread_id;
	struct platform_runs_id_set run_id;
	struct platform_message_role_set role;
	sc_str content;
	sc_str metadata;
};

struct platform_messages_patch {
	sc_set_timestamptz created_at;
	struct platform_threads_id_set thread_id;
	struct platform_runs_id_set run_id;
	struct platform_message_role_set role;
	sc_str content;
	sc_str metadata;
};

static inline SC_CHECKED sc_rc platform_messages_insert(sc_db *db, const struct platform_messages_new *fresh, sc_arena *arena, struct platform_messages *row)
{
	return sc_row_insert(db, &platform_messages_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc platform_messages_insert_many(sc_db *db, const struct platform_messages_new *fresh, size_t count, sc_arena *arena, struct platform_messages *rows)
{
	return sc_row_insert_many(db, &platform_messages_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc platform_messages_copy_in(sc_db *db, const struct platform_messages_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &platform_messages_relation, fresh, count);
}
static inline SC_CHECKED sc_rc platform_messages_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &platform_messages_relation, count);
}
static inline SC_CHECKED sc_rc platform_messages_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &platform_messages_relation, cursor);
}
static inline SC_CHECKED sc_rc platform_messages_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &platform_messages_relation, each, context);
}
static inline SC_CHECKED sc_rc platform_messages_next(sc_cursor *cursor, struct platform_messages *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str platform_messages_json(const struct platform_messages *row, sc_arena *arena)
{
	return sc_row_json(&platform_messages_relation, row, arena);
}
static inline sc_str platform_messages_print(const struct platform_messages *row, sc_arena *arena)
{
	return sc_row_print(&platform_messages_relation, row, arena);
}
static inline SC_CHECKED sc_rc platform_messages_get(sc_db *db, platform_messages_id id, sc_arena *arena, struct platform_messages *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &platform_messages_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_messages_exists(sc_db *db, platform_messages_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &platform_messages_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_messages_get_many(sc_db *db, const platform_messages_id *keys, size_t count, sc_arena *arena, struct platform_messages **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_messages_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_messages_update(sc_db *db, platform_messages_id id, const struct platform_messages_patch *patch, sc_arena *arena, struct platform_messages *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &platform_messages_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc platform_messages_delete(sc_db *db, platform_messages_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &platform_messages_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_messages_list(sc_db *db, sc_page *page, sc_arena *arena, struct platform_messages **rows, size_t *count)
{
	return sc_row_list(db, &platform_messages_relation, 1, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_messages_list_by_thread_id(sc_db *db, platform_threads_id thread_id, sc_page *page, sc_arena *arena, struct platform_messages **rows, size_t *count)
{
	const void *key[] = { &thread_id };

	return sc_row_list(db, &platform_messages_relation, 2, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_messages_list_by_thread_id_created_at(sc_db *db, platform_threads_id thread_id, sc_timestamptz created_at, sc_page *page, sc_arena *arena, struct platform_messages **rows, size_t *count)
{
	const void *key[] = { &thread_id, &created_at };

	return sc_row_list(db, &platform_messages_relation, 3, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_messages_list_by_run_id(sc_db *db, platform_runs_id run_id, sc_page *page, sc_arena *arena, struct platform_messages **rows, size_t *count)
{
	const void *key[] = { &run_id };

	return sc_row_list(db, &platform_messages_relation, 4, key, page, arena, (void *)rows, count);
}

/* Each call of a tool: for limits by plan, billing and analysis. */
struct platform_tool_usage_logs {
	platform_tool_usage_logs_id id;
	sc_timestamptz created_at;
	platform_userbase_id user_id;
	struct platform_runs_id_opt run_id;
	sc_str tool_name;
	sc_str category;
	sc_opt_i32 execution_time_ms;
	sc_opt_i32 tokens_used;
	sc_opt_i32 cost_cents;
	enum platform_tool_outcome status;
	enum platform_plan_tier plan_tier;
	sc_str permission_check; /* jsonb */
	sc_str arguments; /* jsonb */
};

extern const sc_table platform_tool_usage_logs_table;
extern const sc_relation platform_tool_usage_logs_relation;

struct platform_tool_usage_logs_new {
	sc_set_timestamptz created_at;
	struct platform_userbase_id_set user_id;
	struct platform_runs_id_set run_id;
	sc_str tool_name;
	sc_set_str category;
	sc_set_i32 execution_time_ms;
	sc_set_i32 tokens_used;
	sc_set_i32 cost_cents;
	struct platform_tool_outcome_set status;
	struct platform_plan_tier_set plan_tier;
	sc_set_str permission_check;
	sc_set_str arguments;
};

struct platform_tool_usage_logs_patch {
	sc_set_timestamptz created_at;
	struct platform_userbase_id_set user_id;
	struct platform_runs_id_set run_id;
	sc_str tool_name;
	sc_set_str category;
	sc_set_i32 execution_time_ms;
	sc_set_i32 tokens_used;
	sc_set_i32 cost_cents;
	struct platform_tool_outcome_set status;
	struct platform_plan_tier_set plan_tier;
	sc_set_str permission_check;
	sc_set_str arguments;
};

static inline SC_CHECKED sc_rc platform_tool_usage_logs_insert(sc_db *db, const struct platform_tool_usage_logs_new *fresh, sc_arena *arena, struct platform_tool_usage_logs *row)
{
	return sc_row_insert(db, &platform_tool_usage_logs_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc platform_tool_usage_logs_insert_many(sc_db *db, const struct platform_tool_usage_logs_new *fresh, size_t count, sc_arena *arena, struct platform_tool_usage_logs *rows)
{
	return sc_row_insert_many(db, &platform_tool_usage_logs_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc platform_tool_usage_logs_copy_in(sc_db *db, const struct platform_tool_usage_logs_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &platform_tool_usage_logs_relation, fresh, count);
}
static inline SC_CHECKED sc_rc platform_tool_usage_logs_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &platform_tool_usage_logs_relation, count);
}
static inline SC_CHECKED sc_rc platform_tool_usage_logs_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &platform_tool_usage_logs_relation, cursor);
}
static inline SC_CHECKED sc_rc platform_tool_usage_logs_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &platform_tool_usage_logs_relation, each, context);
}
static inline SC_CHECKED sc_rc platform_tool_usage_logs_next(sc_cursor *cursor, struct platform_tool_usage_logs *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str platform_tool_usage_logs_json(const struct platform_tool_usage_logs *row, sc_arena *arena)
{
	return sc_row_json(&platform_tool_usage_logs_relation, row, arena);
}
static inline sc_str platform_tool_usage_logs_print(const struct platform_tool_usage_logs *row, sc_arena *arena)
{
	return sc_row_print(&platform_tool_usage_logs_relation, row, arena);
}
static inline SC_CHECKED sc_rc platform_tool_usage_logs_get(sc_db *db, platform_tool_usage_logs_id id, sc_arena *arena, struct platform_tool_usage_logs *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &platform_tool_usage_logs_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_tool_usage_logs_exists(sc_db *db, platform_tool_usage_logs_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &platform_tool_usage_logs_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_tool_usage_logs_get_many(sc_db *db, const platform_tool_usage_logs_id *keys, size_t count, sc_arena *arena, struct platform_tool_usage_logs **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_tool_usage_logs_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_tool_usage_logs_update(sc_db *db, platform_tool_usage_logs_id id, const struct platform_tool_usage_logs_patch *patch, sc_arena *arena, struct platform_tool_usage_logs *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &platform_tool_usage_logs_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc platform_tool_usage_logs_delete(sc_db *db, platform_tool_usage_logs_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &platform_tool_usage_logs_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_tool_usage_logs_list(sc_db *db, sc_page *page, sc_arena *arena, struct platform_tool_usage_logs **rows, size_t *count)
{
	return sc_row_list(db, &platform_tool_usage_logs_relation, 1, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_tool_usage_logs_list_by_user_id(sc_db *db, platform_userbase_id user_id, sc_page *page, sc_arena *arena, struct platform_tool_usage_logs **rows, size_t *count)
{
	const void *key[] = { &user_id };

	return sc_row_list(db, &platform_tool_usage_logs_relation, 2, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_tool_usage_logs_list_by_user_id_created_at(sc_db *db, platform_userbase_id user_id, sc_timestamptz created_at, sc_page *page, sc_arena *arena, struct platform_tool_usage_logs **rows, size_t *count)
{
	const void *key[] = { &user_id, &created_at };

	return sc_row_list(db, &platform_tool_usage_logs_relation, 3, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_tool_usage_logs_list_by_tool_name(sc_db *db, sc_str tool_name, sc_page *page, sc_arena *arena, struct platform_tool_usage_logs **rows, size_t *count)
{
	const void *key[] = { &tool_name };

	return sc_row_list(db, &platform_tool_usage_logs_relation, 4, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_tool_usage_logs_list_by_tool_name_created_at(sc_db *db, sc_str tool_name, sc_timestamptz created_at, sc_page *page, sc_arena *arena, struct platform_tool_usage_logs **rows, size_t *count)
{
	const void *key[] = { &tool_name, &created_at };

	return sc_row_list(db, &platform_tool_usage_logs_relation, 5, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_tool_usage_logs_list_by_run_id(sc_db *db, platform_runs_id run_id, sc_page *page, sc_arena *arena, struct platform_tool_usage_logs **rows, size_t *count)
{
	const void *key[] = { &run_id };

	return sc_row_list(db, &platform_tool_usage_logs_relation, 6, key, page, arena, (void *)rows, count);
}

/* Who offers models. */
struct platform_ai_providers {
	platform_ai_providers_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	sc_str name;
	sc_str homepage;
};

extern const sc_table platform_ai_providers_table;
extern const sc_relation platform_ai_providers_relation;

struct platform_ai_providers_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str name;
	sc_set_str homepage;
};

struct platform_ai_providers_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str name;
	sc_set_str homepage;
};

static inline SC_CHECKED sc_rc platform_ai_providers_insert(sc_db *db, const struct platform_ai_providers_new *fresh, sc_arena *arena, struct platform_ai_providers *row)
{
	return sc_row_insert(db, &platform_ai_providers_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc platform_ai_providers_insert_many(sc_db *db, const struct platform_ai_providers_new *fresh, size_t count, sc_arena *arena, struct platform_ai_providers *rows)
{
	return sc_row_insert_many(db, &platform_ai_providers_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc platform_ai_providers_copy_in(sc_db *db, const struct platform_ai_providers_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &platform_ai_providers_relation, fresh, count);
}
static inline SC_CHECKED sc_rc platform_ai_providers_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &platform_ai_providers_relation, count);
}
static inline SC_CHECKED sc_rc platform_ai_providers_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &platform_ai_providers_relation, cursor);
}
static inline SC_CHECKED sc_rc platform_ai_providers_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &platform_ai_providers_relation, each, context);
}
static inline SC_CHECKED sc_rc platform_ai_providers_next(sc_cursor *cursor, struct platform_ai_providers *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str platform_ai_providers_json(const struct platform_ai_providers *row, sc_arena *arena)
{
	return sc_row_json(&platform_ai_providers_relation, row, arena);
}
static inline sc_str platform_ai_providers_print(const struct platform_ai_providers *row, sc_arena *arena)
{
	return sc_row_print(&platform_ai_providers_relation, row, arena);
}
static inline SC_CHECKED sc_rc platform_ai_providers_get(sc_db *db, platform_ai_providers_id id, sc_arena *arena, struct platform_ai_providers *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &platform_ai_providers_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_ai_providers_exists(sc_db *db, platform_ai_providers_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &platform_ai_providers_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_ai_providers_get_many(sc_db *db, const platform_ai_providers_id *keys, size_t count, sc_arena *arena, struct platform_ai_providers **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_ai_providers_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_ai_providers_update(sc_db *db, platform_ai_providers_id id, const struct platform_ai_providers_patch *patch, sc_arena *arena, struct platform_ai_providers *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &platform_ai_providers_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc platform_ai_providers_delete(sc_db *db, platform_ai_providers_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &platform_ai_providers_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_ai_providers_get_by_name(sc_db *db, sc_str name, sc_arena *arena, struct platform_ai_providers *row)
{
	const void *key[] = { &name };

	return sc_row_get(db, &platform_ai_providers_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_ai_providers_exists_by_name(sc_db *db, sc_str name)
{
	const void *key[] = { &name };

	return sc_row_exists(db, &platform_ai_providers_relation, 1, key);
}
static inline SC_CHECKED sc_rc platform_ai_providers_get_many_by_name(sc_db *db, const sc_str *keys, size_t count, sc_arena *arena, struct platform_ai_providers **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_ai_providers_relation, 1, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_ai_providers_upsert_by_name(sc_db *db, const struct platform_ai_providers_new *fresh, sc_arena *arena, struct platform_ai_providers *row, bool *inserted)
{
	return sc_row_upsert(db, &platform_ai_providers_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc platform_ai_providers_list(sc_db *db, sc_page *page, sc_arena *arena, struct platform_ai_providers **rows, size_t *count)
{
	return sc_row_list(db, &platform_ai_providers_relation, 2, NULL, page, arena, (void *)rows, count);
}

/* A model that can be bought, with its price and limits. */
struct platform_ai_supply_items {
	platform_ai_supply_items_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	platform_ai_providers_id provider_id;
	sc_str model_name;
	sc_str model_version;
	/* US dollars for a million tokens read. */
	sc_opt_decimal pricing_input;
	/* US dollars for a million tokens written. */
	sc_opt_decimal pricing_output;
	sc_opt_i32 context_window;
	sc_opt_i32 max_output_tokens;
	sc_str capabilities; /* jsonb */
	enum platform_availability availability;
	sc_str api_endpoints; /* jsonb */
	/* How far the figures are trusted, in percent. */
	int16_t confidence;
	sc_str research_source;
	sc_opt_timestamptz last_researched_at;
};

extern const sc_table platform_ai_supply_items_table;
extern const sc_relation platform_ai_supply_items_relation;

struct platform_ai_supply_items_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct platform_ai_providers_id_set provider_id;
	sc_str model_name;
	sc_str model_version;
	sc_set_decimal pricing_input;
	sc_set_decimal pricing_output;
	sc_set_i32 context_window;
	sc_set_i32 max_output_tokens;
	sc_str capabilities;
	struct platform_availability_set availability;
	sc_str api_endpoints;
	sc_set_i16 confidence;
	sc_set_str research_source;
	sc_set_timestamptz last_researched_at;
};

struct platform_ai_supply_items_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct platform_ai_providers_id_set provider_id;
	sc_str model_name;
	sc_str model_version;
	sc_set_decimal pricing_input;
	sc_set_decimal pricing_output;
	sc_set_i32 context_window;
	sc_set_i32 max_output_tokens;
	sc_str capabilities;
	struct platform_availability_set availability;
	sc_str api_endpoints;
	sc_set_i16 confidence;
	sc_set_str research_source;
	sc_set_timestamptz last_researched_at;
};

static inline SC_CHECKED sc_rc platform_ai_supply_items_insert(sc_db *db, const struct platform_ai_supply_items_new *fresh, sc_arena *arena, struct platform_ai_supply_items *row)
{
	return sc_row_insert(db, &platform_ai_supply_items_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc platform_ai_supply_items_insert_many(sc_db *db, const struct platform_ai_supply_items_new *fresh, size_t count, sc_arena *arena, struct platform_ai_supply_items *rows)
{
	return sc_row_insert_many(db, &platform_ai_supply_items_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc platform_ai_supply_items_copy_in(sc_db *db, const struct platform_ai_supply_items_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &platform_ai_supply_items_relation, fresh, count);
}
static inline SC_CHECKED sc_rc platform_ai_supply_items_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &platform_ai_supply_items_relation, count);
}
static inline SC_CHECKED sc_rc platform_ai_supply_items_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &platform_ai_supply_items_relation, cursor);
}
static inline SC_CHECKED sc_rc platform_ai_supply_items_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &platform_ai_supply_items_relation, each, context);
}
static inline SC_CHECKED sc_rc platform_ai_supply_items_next(sc_cursor *cursor, struct platform_ai_supply_items *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str platform_ai_supply_items_json(const struct platform_ai_supply_items *row, sc_arena *arena)
{
	return sc_row_json(&platform_ai_supply_items_relation, row, arena);
}
static inline sc_str platform_ai_supply_items_print(const struct platform_ai_supply_items *row, sc_arena *arena)
{
	return sc_row_print(&platform_ai_supply_items_relation, row, arena);
}
static inline SC_CHECKED sc_rc platform_ai_supply_items_get(sc_db *db, platform_ai_supply_items_id id, sc_arena *arena, struct platform_ai_supply_items *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &platform_ai_supply_items_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_ai_supply_items_exists(sc_db *db, platform_ai_supply_items_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &platform_ai_supply_items_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_ai_supply_items_get_many(sc_db *db, const platform_ai_supply_items_id *keys, size_t count, sc_arena *arena, struct platform_ai_supply_items **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_ai_supply_items_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_ai_supply_items_update(sc_db *db, platform_ai_supply_items_id id, const struct platform_ai_supply_items_patch *patch, sc_arena *arena, struct platform_ai_supply_items *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &platform_ai_supply_items_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc platform_ai_supply_items_delete(sc_db *db, platform_ai_supply_items_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &platform_ai_supply_items_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_ai_supply_items_get_by_provider_id_model_name_model_version(sc_db *db, platform_ai_providers_id provider_id, sc_str model_name, sc_str model_version, sc_arena *arena, struct platform_ai_supply_items *row)
{
	const void *key[] = { &provider_id, &model_name, &model_version };

	return sc_row_get(db, &platform_ai_supply_items_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_ai_supply_items_exists_by_provider_id_model_name_model_version(sc_db *db, platform_ai_providers_id provider_id, sc_str model_name, sc_str model_version)
{
	const void *key[] = { &provider_id, &model_name, &model_version };

	return sc_row_exists(db, &platform_ai_supply_items_relation, 1, key);
}
static inline SC_CHECKED sc_rc platform_ai_supply_items_upsert_by_provider_id_model_name_model_version(sc_db *db, const struct platform_ai_supply_items_new *fresh, sc_arena *arena, struct platform_ai_supply_items *row, bool *inserted)
{
	return sc_row_upsert(db, &platform_ai_supply_items_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc platform_ai_supply_items_list(sc_db *db, sc_page *page, sc_arena *arena, struct platform_ai_supply_items **rows, size_t *count)
{
	return sc_row_list(db, &platform_ai_supply_items_relation, 2, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_ai_supply_items_list_by_availability(sc_db *db, enum platform_availability availability, sc_page *page, sc_arena *arena, struct platform_ai_supply_items **rows, size_t *count)
{
	const void *key[] = { &availability };

	return sc_row_list(db, &platform_ai_supply_items_relation, 3, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_ai_supply_items_list_by_availability_provider_id(sc_db *db, enum platform_availability availability, platform_ai_providers_id provider_id, sc_page *page, sc_arena *arena, struct platform_ai_supply_items **rows, size_t *count)
{
	const void *key[] = { &availability, &provider_id };

	return sc_row_list(db, &platform_ai_supply_items_relation, 4, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_ai_supply_items_list_by_provider_id(sc_db *db, platform_ai_providers_id provider_id, sc_page *page, sc_arena *arena, struct platform_ai_supply_items **rows, size_t *count)
{
	const void *key[] = { &provider_id };

	return sc_row_list(db, &platform_ai_supply_items_relation, 5, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_ai_supply_items_list_by_provider_id_model_name(sc_db *db, platform_ai_providers_id provider_id, sc_str model_name, sc_page *page, sc_arena *arena, struct platform_ai_supply_items **rows, size_t *count)
{
	const void *key[] = { &provider_id, &model_name };

	return sc_row_list(db, &platform_ai_supply_items_relation, 6, key, page, arena, (void *)rows, count);
}

/* One research of the market, on a schedule or by a user's wish. */
struct platform_research_sessions {
	platform_research_sessions_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	sc_str research_query;
	enum platform_research_status status;
	struct platform_userbase_id_opt initiated_by;
	/* The research service's own number of the work. */
	sc_str external_id;
	sc_str research_plan; /* jsonb */
	sc_str questions; /* jsonb */
	sc_str raw_results; /* jsonb */
	sc_str processed_data; /* jsonb */
	sc_str citations; /* jsonb */
	sc_str error_message;
	sc_opt_timestamptz completed_at;
};

extern const sc_table platform_research_sessions_table;
extern const sc_relation platform_research_sessions_relation;

struct platform_research_sessions_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str research_query;
	struct platform_research_status_set status;
	struct platform_userbase_id_set initiated_by;
	sc_set_str external_id;
	sc_set_str research_plan;
	sc_set_str questions;
	sc_set_str raw_results;
	sc_set_str processed_data;
	sc_set_str citations;
	sc_set_str error_message;
	sc_set_timestamptz completed_at;
};

struct platform_research_sessions_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str research_query;
	struct platform_research_status_set status;
	struct platform_userbase_id_set initiated_by;
	sc_set_str external_id;
	sc_set_str research_plan;
	sc_set_str questions;
	sc_set_str raw_results;
	sc_set_str processed_data;
	sc_set_str citations;
	sc_set_str error_message;
	sc_set_timestamptz completed_at;
};

static inline SC_CHECKED sc_rc platform_research_sessions_insert(sc_db *db, const struct platform_research_sessions_new *fresh, sc_arena *arena, struct platform_research_sessions *row)
{
	return sc_row_insert(db, &platform_research_sessions_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc platform_research_sessions_insert_many(sc_db *db, const struct platform_research_sessions_new *fresh, size_t count, sc_arena *arena, struct platform_research_sessions *rows)
{
	return sc_row_insert_many(db, &platform_research_sessions_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc platform_research_sessions_copy_in(sc_db *db, const struct platform_research_sessions_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &platform_research_sessions_relation, fresh, count);
}
static inline SC_CHECKED sc_rc platform_research_sessions_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &platform_research_sessions_relation, count);
}
static inline SC_CHECKED sc_rc platform_research_sessions_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &platform_research_sessions_relation, cursor);
}
static inline SC_CHECKED sc_rc platform_research_sessions_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &platform_research_sessions_relation, each, context);
}
static inline SC_CHECKED sc_rc platform_research_sessions_next(sc_cursor *cursor, struct platform_research_sessions *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str platform_research_sessions_json(const struct platform_research_sessions *row, sc_arena *arena)
{
	return sc_row_json(&platform_research_sessions_relation, row, arena);
}
static inline sc_str platform_research_sessions_print(const struct platform_research_sessions *row, sc_arena *arena)
{
	return sc_row_print(&platform_research_sessions_relation, row, arena);
}
static inline SC_CHECKED sc_rc platform_research_sessions_get(sc_db *db, platform_research_sessions_id id, sc_arena *arena, struct platform_research_sessions *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &platform_research_sessions_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_research_sessions_exists(sc_db *db, platform_research_sessions_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &platform_research_sessions_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_research_sessions_get_many(sc_db *db, const platform_research_sessions_id *keys, size_t count, sc_arena *arena, struct platform_research_sessions **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_research_sessions_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_research_sessions_update(sc_db *db, platform_research_sessions_id id, const struct platform_research_sessions_patch *patch, sc_arena *arena, struct platform_research_sessions *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &platform_research_sessions_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc platform_research_sessions_delete(sc_db *db, platform_research_sessions_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &platform_research_sessions_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_research_sessions_get_by_external_id(sc_db *db, sc_str external_id, sc_arena *arena, struct platform_research_sessions *row)
{
	const void *key[] = { &external_id };

	return sc_row_get(db, &platform_research_sessions_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_research_sessions_exists_by_external_id(sc_db *db, sc_str external_id)
{
	const void *key[] = { &external_id };

	return sc_row_exists(db, &platform_research_sessions_relation, 1, key);
}
static inline SC_CHECKED sc_rc platform_research_sessions_get_many_by_external_id(sc_db *db, const sc_str *keys, size_t count, sc_arena *arena, struct platform_research_sessions **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_research_sessions_relation, 1, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_research_sessions_upsert_by_external_id(sc_db *db, const struct platform_research_sessions_new *fresh, sc_arena *arena, struct platform_research_sessions *row, bool *inserted)
{
	return sc_row_upsert(db, &platform_research_sessions_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc platform_research_sessions_list(sc_db *db, sc_page *page, sc_arena *arena, struct platform_research_sessions **rows, size_t *count)
{
	return sc_row_list(db, &platform_research_sessions_relation, 2, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_research_sessions_list_by_initiated_by(sc_db *db, platform_userbase_id initiated_by, sc_page *page, sc_arena *arena, struct platform_research_sessions **rows, size_t *count)
{
	const void *key[] = { &initiated_by };

	return sc_row_list(db, &platform_research_sessions_relation, 3, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_research_sessions_list_by_status(sc_db *db, enum platform_research_status status, sc_page *page, sc_arena *arena, struct platform_research_sessions **rows, size_t *count)
{
	const void *key[] = { &status };

	return sc_row_list(db, &platform_research_sessions_relation, 4, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_research_sessions_list_by_status_created_at(sc_db *db, enum platform_research_status status, sc_timestamptz created_at, sc_page *page, sc_arena *arena, struct platform_research_sessions **rows, size_t *count)
{
	const void *key[] = { &status, &created_at };

	return sc_row_list(db, &platform_research_sessions_relation, 5, key, page, arena, (void *)rows, count);
}

/* What changed of an item, when, and from which research it is known. */
struct platform_supply_update_logs {
	platform_supply_update_logs_id id;
	sc_timestamptz created_at;
	platform_ai_supply_items_id supply_item_id;
	struct platform_research_sessions_id_opt research_session_id;
	sc_str field_updated;
	enum platform_change_kind change;
	sc_str old_value; /* jsonb */
	sc_str new_value; /* jsonb */
	sc_str update_reason;
	struct platform_userbase_id_opt updated_by;
};

extern const sc_table platform_supply_update_logs_table;
extern const sc_relation platform_supply_update_logs_relation;

struct platform_supply_update_logs_new {
	sc_set_timestamptz created_at;
	struct platform_ai_supply_items_id_set supply_item_id;
	struct platform_research_sessions_id_set research_session_id;
	sc_str field_updated;
	struct platform_change_kind_set change;
	sc_set_str old_value;
	sc_set_str new_value;
	sc_set_str update_reason;
	struct platform_userbase_id_set updated_by;
};

struct platform_supply_update_logs_patch {
	sc_set_timestamptz created_at;
	struct platform_ai_supply_items_id_set supply_item_id;
	struct platform_research_sessions_id_set research_session_id;
	sc_str field_updated;
	struct platform_change_kind_set change;
	sc_set_str old_value;
	sc_set_str new_value;
	sc_set_str update_reason;
	struct platform_userbase_id_set updated_by;
};

static inline SC_CHECKED sc_rc platform_supply_update_logs_insert(sc_db *db, const struct platform_supply_update_logs_new *fresh, sc_arena *arena, struct platform_supply_update_logs *row)
{
	return sc_row_insert(db, &platform_supply_update_logs_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc platform_supply_update_logs_insert_many(sc_db *db, const struct platform_supply_update_logs_new *fresh, size_t count, sc_arena *arena, struct platform_supply_update_logs *rows)
{
	return sc_row_insert_many(db, &platform_supply_update_logs_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc platform_supply_update_logs_copy_in(sc_db *db, const struct platform_supply_update_logs_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &platform_supply_update_logs_relation, fresh, count);
}
static inline SC_CHECKED sc_rc platform_supply_update_logs_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &platform_supply_update_logs_relation, count);
}
static inline SC_CHECKED sc_rc platform_supply_update_logs_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &platform_supply_update_logs_relation, cursor);
}
static inline SC_CHECKED sc_rc platform_supply_update_logs_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &platform_supply_update_logs_relation, each, context);
}
static inline SC_CHECKED sc_rc platform_supply_update_logs_next(sc_cursor *cursor, struct platform_supply_update_logs *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str platform_supply_update_logs_json(const struct platform_supply_update_logs *row, sc_arena *arena)
{
	return sc_row_json(&platform_supply_update_logs_relation, row, arena);
}
static inline sc_str platform_supply_update_logs_print(const struct platform_supply_update_logs *row, sc_arena *arena)
{
	return sc_row_print(&platform_supply_update_logs_relation, row, arena);
}
static inline SC_CHECKED sc_rc platform_supply_update_logs_get(sc_db *db, platform_supply_update_logs_id id, sc_arena *arena, struct platform_supply_update_logs *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &platform_supply_update_logs_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_supply_update_logs_exists(sc_db *db, platform_supply_update_logs_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &platform_supply_update_logs_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_supply_update_logs_get_many(sc_db *db, const platform_supply_update_logs_id *keys, size_t count, sc_arena *arena, struct platform_supply_update_logs **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_supply_update_logs_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_supply_update_logs_update(sc_db *db, platform_supply_update_logs_id id, const struct platform_supply_update_logs_patch *patch, sc_arena *arena, struct platform_supply_update_logs *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &platform_supply_update_logs_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc platform_supply_update_logs_delete(sc_db *db, platform_supply_update_logs_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &platform_supply_update_logs_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_supply_update_logs_list(sc_db *db, sc_page *page, sc_arena *arena, struct platform_supply_update_logs **rows, size_t *count)
{
	return sc_row_list(db, &platform_supply_update_logs_relation, 1, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_supply_update_logs_list_by_supply_item_id(sc_db *db, platform_ai_supply_items_id supply_item_id, sc_page *page, sc_arena *arena, struct platform_supply_update_logs **rows, size_t *count)
{
	const void *key[] = { &supply_item_id };

	return sc_row_list(db, &platform_supply_update_logs_relation, 2, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_supply_update_logs_list_by_supply_item_id_created_at(sc_db *db, platform_ai_supply_items_id supply_item_id, sc_timestamptz created_at, sc_page *page, sc_arena *arena, struct platform_supply_update_logs **rows, size_t *count)
{
	const void *key[] = { &supply_item_id, &created_at };

	return sc_row_list(db, &platform_supply_update_logs_relation, 3, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_supply_update_logs_list_by_research_session_id(sc_db *db, platform_research_sessions_id research_session_id, sc_page *page, sc_arena *arena, struct platform_supply_update_logs **rows, size_t *count)
{
	const void *key[] = { &research_session_id };

	return sc_row_list(db, &platform_supply_update_logs_relation, 4, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_supply_update_logs_list_by_updated_by(sc_db *db, platform_userbase_id updated_by, sc_page *page, sc_arena *arena, struct platform_supply_update_logs **rows, size_t *count)
{
	const void *key[] = { &updated_by };

	return sc_row_list(db, &platform_supply_update_logs_relation, 5, key, page, arena, (void *)rows, count);
}

/* A body of documents that agents search. */
struct platform_corpora {
	platform_corpora_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	sc_str name;
	sc_str description;
	enum platform_corpus_domain domain;
	enum platform_corpus_status status;
	struct platform_userbase_id_opt created_by;
	bool is_public;
	int64_t document_count;
	sc_str metadata; /* jsonb */
};

extern const sc_table platform_corpora_table;
extern const sc_relation platform_corpora_relation;

struct platform_corpora_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str name;
	sc_set_str description;
	struct platform_corpus_domain_set domain;
	struct platform_corpus_status_set status;
	struct platform_userbase_id_set created_by;
	sc_set_bool is_public;
	sc_set_i64 document_count;
	sc_str metadata;
};

struct platform_corpora_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str name;
	sc_set_str description;
	struct platform_corpus_domain_set domain;
	struct platform_corpus_status_set status;
	struct platform_userbase_id_set created_by;
	sc_set_bool is_public;
	sc_set_i64 document_count;
	sc_str metadata;
};

static inline SC_CHECKED sc_rc platform_corpora_insert(sc_db *db, const struct platform_corpora_new *fresh, sc_arena *arena, struct platform_corpora *row)
{
	return sc_row_insert(db, &platform_corpora_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc platform_corpora_insert_many(sc_db *db, const struct platform_corpora_new *fresh, size_t count, sc_arena *arena, struct platform_corpora *rows)
{
	return sc_row_insert_many(db, &platform_corpora_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc platform_corpora_copy_in(sc_db *db, const struct platform_corpora_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &platform_corpora_relation, fresh, count);
}
static inline SC_CHECKED sc_rc platform_corpora_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &platform_corpora_relation, count);
}
static inline SC_CHECKED sc_rc platform_corpora_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &platform_corpora_relation, cursor);
}
static inline SC_CHECKED sc_rc platform_corpora_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &platform_corpora_relation, each, context);
}
static inline SC_CHECKED sc_rc platform_corpora_next(sc_cursor *cursor, struct platform_corpora *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str platform_corpora_json(const struct platform_corpora *row, sc_arena *arena)
{
	return sc_row_json(&platform_corpora_relation, row, arena);
}
static inline sc_str platform_corpora_print(const struct platform_corpora *row, sc_arena *arena)
{
	return sc_row_print(&platform_corpora_relation, row, arena);
}
static inline SC_CHECKED sc_rc platform_corpora_get(sc_db *db, platform_corpora_id id, sc_arena *arena, struct platform_corpora *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &platform_corpora_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_corpora_exists(sc_db *db, platform_corpora_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &platform_corpora_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_corpora_get_many(sc_db *db, const platform_corpora_id *keys, size_t count, sc_arena *arena, struct platform_corpora **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_corpora_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_corpora_update(sc_db *db, platform_corpora_id id, const struct platform_corpora_patch *patch, sc_arena *arena, struct platform_corpora *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &platform_corpora_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc platform_corpora_delete(sc_db *db, platform_corpora_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &platform_corpora_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_corpora_get_by_created_by_name(sc_db *db, platform_userbase_id created_by, sc_str name, sc_arena *arena, struct platform_corpora *row)
{
	const void *key[] = { &created_by, &name };

	return sc_row_get(db, &platform_corpora_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_corpora_exists_by_created_by_name(sc_db *db, platform_userbase_id created_by, sc_str name)
{
	const void *key[] = { &created_by, &name };

	return sc_row_exists(db, &platform_corpora_relation, 1, key);
}
static inline SC_CHECKED sc_rc platform_corpora_upsert_by_created_by_name(sc_db *db, const struct platform_corpora_new *fresh, sc_arena *arena, struct platform_corpora *row, bool *inserted)
{
	return sc_row_upsert(db, &platform_corpora_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc platform_corpora_list(sc_db *db, sc_page *page, sc_arena *arena, struct platform_corpora **rows, size_t *count)
{
	return sc_row_list(db, &platform_corpora_relation, 2, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_corpora_list_by_status(sc_db *db, enum platform_corpus_status status, sc_page *page, sc_arena *arena, struct platform_corpora **rows, size_t *count)
{
	const void *key[] = { &status };

	return sc_row_list(db, &platform_corpora_relation, 3, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_corpora_list_by_status_domain(sc_db *db, enum platform_corpus_status status, enum platform_corpus_domain domain, sc_page *page, sc_arena *arena, struct platform_corpora **rows, size_t *count)
{
	const void *key[] = { &status, &domain };

	return sc_row_list(db, &platform_corpora_relation, 4, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_corpora_list_by_created_by(sc_db *db, platform_userbase_id created_by, sc_page *page, sc_arena *arena, struct platform_corpora **rows, size_t *count)
{
	const void *key[] = { &created_by };

	return sc_row_list(db, &platform_corpora_relation, 5, key, page, arena, (void *)rows, count);
}

/* One document of a corpus. */
struct platform_corpus_documents {
	platform_corpus_documents_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	platform_corpora_id corpus_id;
	sc_str title;
	sc_str body;
	/* SHA-256 of the body in hex, so that none is taken twice. */
	sc_str content_hash;
	sc_str source_url;
	sc_str metadata; /* jsonb */
};

extern const sc_table platform_corpus_documents_table;
extern const sc_relation platform_corpus_documents_relation;

struct platform_corpus_documents_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct platform_corpora_id_set corpus_id;
	sc_str title;
	sc_str body;
	sc_str content_hash;
	sc_set_str source_url;
	sc_str metadata;
};

struct platform_corpus_documents_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct platform_corpora_id_set corpus_id;
	sc_str title;
	sc_str body;
	sc_str content_hash;
	sc_set_str source_url;
	sc_str metadata;
};

static inline SC_CHECKED sc_rc platform_corpus_documents_insert(sc_db *db, const struct platform_corpus_documents_new *fresh, sc_arena *arena, struct platform_corpus_documents *row)
{
	return sc_row_insert(db, &platform_corpus_documents_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc platform_corpus_documents_insert_many(sc_db *db, const struct platform_corpus_documents_new *fresh, size_t count, sc_arena *arena, struct platform_corpus_documents *rows)
{
	return sc_row_insert_many(db, &platform_corpus_documents_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc platform_corpus_documents_copy_in(sc_db *db, const struct platform_corpus_documents_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &platform_corpus_documents_relation, fresh, count);
}
static inline SC_CHECKED sc_rc platform_corpus_documents_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &platform_corpus_documents_relation, count);
}
static inline SC_CHECKED sc_rc platform_corpus_documents_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &platform_corpus_documents_relation, cursor);
}
static inline SC_CHECKED sc_rc platform_corpus_documents_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &platform_corpus_documents_relation, each, context);
}
static inline SC_CHECKED sc_rc platform_corpus_documents_next(sc_cursor *cursor, struct platform_corpus_documents *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str platform_corpus_documents_json(const struct platform_corpus_documents *row, sc_arena *arena)
{
	return sc_row_json(&platform_corpus_documents_relation, row, arena);
}
static inline sc_str platform_corpus_documents_print(const struct platform_corpus_documents *row, sc_arena *arena)
{
	return sc_row_print(&platform_corpus_documents_relation, row, arena);
}
static inline SC_CHECKED sc_rc platform_corpus_documents_get(sc_db *db, platform_corpus_documents_id id, sc_arena *arena, struct platform_corpus_documents *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &platform_corpus_documents_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_corpus_documents_exists(sc_db *db, platform_corpus_documents_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &platform_corpus_documents_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_corpus_documents_get_many(sc_db *db, const platform_corpus_documents_id *keys, size_t count, sc_arena *arena, struct platform_corpus_documents **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_corpus_documents_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_corpus_documents_update(sc_db *db, platform_corpus_documents_id id, const struct platform_corpus_documents_patch *patch, sc_arena *arena, struct platform_corpus_documents *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &platform_corpus_documents_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc platform_corpus_documents_delete(sc_db *db, platform_corpus_documents_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &platform_corpus_documents_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_corpus_documents_get_by_corpus_id_content_hash(sc_db *db, platform_corpora_id corpus_id, sc_str content_hash, sc_arena *arena, struct platform_corpus_documents *row)
{
	const void *key[] = { &corpus_id, &content_hash };

	return sc_row_get(db, &platform_corpus_documents_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_corpus_documents_exists_by_corpus_id_content_hash(sc_db *db, platform_corpora_id corpus_id, sc_str content_hash)
{
	const void *key[] = { &corpus_id, &content_hash };

	return sc_row_exists(db, &platform_corpus_documents_relation, 1, key);
}
static inline SC_CHECKED sc_rc platform_corpus_documents_upsert_by_corpus_id_content_hash(sc_db *db, const struct platform_corpus_documents_new *fresh, sc_arena *arena, struct platform_corpus_documents *row, bool *inserted)
{
	return sc_row_upsert(db, &platform_corpus_documents_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc platform_corpus_documents_list(sc_db *db, sc_page *page, sc_arena *arena, struct platform_corpus_documents **rows, size_t *count)
{
	return sc_row_list(db, &platform_corpus_documents_relation, 2, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_corpus_documents_list_by_corpus_id(sc_db *db, platform_corpora_id corpus_id, sc_page *page, sc_arena *arena, struct platform_corpus_documents **rows, size_t *count)
{
	const void *key[] = { &corpus_id };

	return sc_row_list(db, &platform_corpus_documents_relation, 3, key, page, arena, (void *)rows, count);
}

/* What a message can point to: "@corpus:finance", "@model:large". */
struct platform_content_references {
	platform_content_references_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	sc_str name;
	sc_str friendly_name;
	sc_str description;
	sc_str kind;
	sc_str value;
	sc_str version;
	struct platform_corpora_id_opt corpus_id;
};

extern const sc_table platform_content_references_table;
extern const sc_relation platform_content_references_relation;

struct platform_content_references_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str name;
	sc_str friendly_name;
	sc_set_str description;
	sc_str kind;
	sc_str value;
	sc_str version;
	struct platform_corpora_id_set corpus_id;
};

struct platform_content_references_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str name;
	sc_str friendly_name;
	sc_set_str description;
	sc_str kind;
	sc_str value;
	sc_str version;
	struct platform_corpora_id_set corpus_id;
};

static inline SC_CHECKED sc_rc platform_content_references_insert(sc_db *db, const struct platform_content_references_new *fresh, sc_arena *arena, struct platform_content_references *row)
{
	return sc_row_insert(db, &platform_content_references_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc platform_content_references_insert_many(sc_db *db, const struct platform_content_references_new *fresh, size_t count, sc_arena *arena, struct platform_content_references *rows)
{
	return sc_row_insert_many(db, &platform_content_references_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc platform_content_references_copy_in(sc_db *db, const struct platform_content_references_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &platform_content_references_relation, fresh, count);
}
static inline SC_CHECKED sc_rc platform_content_references_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &platform_content_references_relation, count);
}
static inline SC_CHECKED sc_rc platform_content_references_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &platform_content_references_relation, cursor);
}
static inline SC_CHECKED sc_rc platform_content_references_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &platform_content_references_relation, each, context);
}
static inline SC_CHECKED sc_rc platform_content_references_next(sc_cursor *cursor, struct platform_content_references *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str platform_content_references_json(const struct platform_content_references *row, sc_arena *arena)
{
	return sc_row_json(&platform_content_references_relation, row, arena);
}
static inline sc_str platform_content_references_print(const struct platform_content_references *row, sc_arena *arena)
{
	return sc_row_print(&platform_content_references_relation, row, arena);
}
static inline SC_CHECKED sc_rc platform_content_references_get(sc_db *db, platform_content_references_id id, sc_arena *arena, struct platform_content_references *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &platform_content_references_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_content_references_exists(sc_db *db, platform_content_references_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &platform_content_references_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_content_references_get_many(sc_db *db, const platform_content_references_id *keys, size_t count, sc_arena *arena, struct platform_content_references **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_content_references_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_content_references_update(sc_db *db, platform_content_references_id id, const struct platform_content_references_patch *patch, sc_arena *arena, struct platform_content_references *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &platform_content_references_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc platform_content_references_delete(sc_db *db, platform_content_references_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &platform_content_references_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_content_references_get_by_kind_name_version(sc_db *db, sc_str kind, sc_str name, sc_str version, sc_arena *arena, struct platform_content_references *row)
{
	const void *key[] = { &kind, &name, &version };

	return sc_row_get(db, &platform_content_references_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_content_references_exists_by_kind_name_version(sc_db *db, sc_str kind, sc_str name, sc_str version)
{
	const void *key[] = { &kind, &name, &version };

	return sc_row_exists(db, &platform_content_references_relation, 1, key);
}
static inline SC_CHECKED sc_rc platform_content_references_upsert_by_kind_name_version(sc_db *db, const struct platform_content_references_new *fresh, sc_arena *arena, struct platform_content_references *row, bool *inserted)
{
	return sc_row_upsert(db, &platform_content_references_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc platform_content_references_list(sc_db *db, sc_page *page, sc_arena *arena, struct platform_content_references **rows, size_t *count)
{
	return sc_row_list(db, &platform_content_references_relation, 2, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_content_references_list_by_corpus_id(sc_db *db, platform_corpora_id corpus_id, sc_page *page, sc_arena *arena, struct platform_content_references **rows, size_t *count)
{
	const void *key[] = { &corpus_id };

	return sc_row_list(db, &platform_content_references_relation, 3, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_content_references_list_by_kind(sc_db *db, sc_str kind, sc_page *page, sc_arena *arena, struct platform_content_references **rows, size_t *count)
{
	const void *key[] = { &kind };

	return sc_row_list(db, &platform_content_references_relation, 4, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_content_references_list_by_kind_name(sc_db *db, sc_str kind, sc_str name, sc_page *page, sc_arena *arena, struct platform_content_references **rows, size_t *count)
{
	const void *key[] = { &kind, &name };

	return sc_row_list(db, &platform_content_references_relation, 5, key, page, arena, (void *)rows, count);
}

/* Who did what with a corpus. Rows are added, never changed. */
struct platform_corpus_audit_logs {
	platform_corpus_audit_logs_id id;
	sc_timestamptz created_at;
	struct platform_userbase_id_opt user_id;
	struct platform_corpora_id_opt corpus_id;
	enum platform_audit_action action;
	enum platform_audit_status status;
	sc_str resource_type;
	sc_str resource_id;
	sc_opt_i32 duration_ms;
	sc_str result_data; /* jsonb */
	sc_str user_agent;
	sc_str ip_address;
	sc_str request_id;
	/* Marks for the compliance report: {"gdpr": true}. */
	sc_str compliance; /* jsonb */
};

extern const sc_table platform_corpus_audit_logs_table;
extern const sc_relation platform_corpus_audit_logs_relation;

struct platform_corpus_audit_logs_new {
	sc_set_timestamptz created_at;
	struct platform_userbase_id_set user_id;
	struct platform_corpora_id_set corpus_id;
	struct platform_audit_action_set action;
	struct platform_audit_status_set status;
	sc_str resource_type;
	sc_set_str resource_id;
	sc_set_i32 duration_ms;
	sc_set_str result_data;
	sc_set_str user_agent;
	sc_set_str ip_address;
	sc_set_str request_id;
	sc_str compliance;
};

struct platform_corpus_audit_logs_patch {
	sc_set_timestamptz created_at;
	struct platform_userbase_id_set user_id;
	struct platform_corpora_id_set corpus_id;
	struct platform_audit_action_set action;
	struct platform_audit_status_set status;
	sc_str resource_type;
	sc_set_str resource_id;
	sc_set_i32 duration_ms;
	sc_set_str result_data;
	sc_set_str user_agent;
	sc_set_str ip_address;
	sc_set_str request_id;
	sc_str compliance;
};

static inline SC_CHECKED sc_rc platform_corpus_audit_logs_insert(sc_db *db, const struct platform_corpus_audit_logs_new *fresh, sc_arena *arena, struct platform_corpus_audit_logs *row)
{
	return sc_row_insert(db, &platform_corpus_audit_logs_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc platform_corpus_audit_logs_insert_many(sc_db *db, const struct platform_corpus_audit_logs_new *fresh, size_t count, sc_arena *arena, struct platform_corpus_audit_logs *rows)
{
	return sc_row_insert_many(db, &platform_corpus_audit_logs_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc platform_corpus_audit_logs_copy_in(sc_db *db, const struct platform_corpus_audit_logs_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &platform_corpus_audit_logs_relation, fresh, count);
}
static inline SC_CHECKED sc_rc platform_corpus_audit_logs_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &platform_corpus_audit_logs_relation, count);
}
static inline SC_CHECKED sc_rc platform_corpus_audit_logs_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &platform_corpus_audit_logs_relation, cursor);
}
static inline SC_CHECKED sc_rc platform_corpus_audit_logs_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &platform_corpus_audit_logs_relation, each, context);
}
static inline SC_CHECKED sc_rc platform_corpus_audit_logs_next(sc_cursor *cursor, struct platform_corpus_audit_logs *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str platform_corpus_audit_logs_json(const struct platform_corpus_audit_logs *row, sc_arena *arena)
{
	return sc_row_json(&platform_corpus_audit_logs_relation, row, arena);
}
static inline sc_str platform_corpus_audit_logs_print(const struct platform_corpus_audit_logs *row, sc_arena *arena)
{
	return sc_row_print(&platform_corpus_audit_logs_relation, row, arena);
}
static inline SC_CHECKED sc_rc platform_corpus_audit_logs_get(sc_db *db, platform_corpus_audit_logs_id id, sc_arena *arena, struct platform_corpus_audit_logs *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &platform_corpus_audit_logs_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_corpus_audit_logs_exists(sc_db *db, platform_corpus_audit_logs_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &platform_corpus_audit_logs_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_corpus_audit_logs_get_many(sc_db *db, const platform_corpus_audit_logs_id *keys, size_t count, sc_arena *arena, struct platform_corpus_audit_logs **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_corpus_audit_logs_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_corpus_audit_logs_update(sc_db *db, platform_corpus_audit_logs_id id, const struct platform_corpus_audit_logs_patch *patch, sc_arena *arena, struct platform_corpus_audit_logs *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &platform_corpus_audit_logs_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc platform_corpus_audit_logs_delete(sc_db *db, platform_corpus_audit_logs_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &platform_corpus_audit_logs_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_corpus_audit_logs_list(sc_db *db, sc_page *page, sc_arena *arena, struct platform_corpus_audit_logs **rows, size_t *count)
{
	return sc_row_list(db, &platform_corpus_audit_logs_relation, 1, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_corpus_audit_logs_list_by_user_id(sc_db *db, platform_userbase_id user_id, sc_page *page, sc_arena *arena, struct platform_corpus_audit_logs **rows, size_t *count)
{
	const void *key[] = { &user_id };

	return sc_row_list(db, &platform_corpus_audit_logs_relation, 2, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_corpus_audit_logs_list_by_user_id_created_at(sc_db *db, platform_userbase_id user_id, sc_timestamptz created_at, sc_page *page, sc_arena *arena, struct platform_corpus_audit_logs **rows, size_t *count)
{
	const void *key[] = { &user_id, &created_at };

	return sc_row_list(db, &platform_corpus_audit_logs_relation, 3, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_corpus_audit_logs_list_by_corpus_id(sc_db *db, platform_corpora_id corpus_id, sc_page *page, sc_arena *arena, struct platform_corpus_audit_logs **rows, size_t *count)
{
	const void *key[] = { &corpus_id };

	return sc_row_list(db, &platform_corpus_audit_logs_relation, 4, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_corpus_audit_logs_list_by_corpus_id_created_at(sc_db *db, platform_corpora_id corpus_id, sc_timestamptz created_at, sc_page *page, sc_arena *arena, struct platform_corpus_audit_logs **rows, size_t *count)
{
	const void *key[] = { &corpus_id, &created_at };

	return sc_row_list(db, &platform_corpus_audit_logs_relation, 5, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_corpus_audit_logs_list_by_action(sc_db *db, enum platform_audit_action action, sc_page *page, sc_arena *arena, struct platform_corpus_audit_logs **rows, size_t *count)
{
	const void *key[] = { &action };

	return sc_row_list(db, &platform_corpus_audit_logs_relation, 6, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_corpus_audit_logs_list_by_action_created_at(sc_db *db, enum platform_audit_action action, sc_timestamptz created_at, sc_page *page, sc_arena *arena, struct platform_corpus_audit_logs **rows, size_t *count)
{
	const void *key[] = { &action, &created_at };

	return sc_row_list(db, &platform_corpus_audit_logs_relation, 7, key, page, arena, (void *)rows, count);
}

/* A trade that a demonstration can be shown for. */
struct platform_demo_industries {
	platform_demo_industries_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	sc_str code;
	sc_str name;
};

extern const sc_table platform_demo_industries_table;
extern const sc_relation platform_demo_industries_relation;

struct platform_demo_industries_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str code;
	sc_str name;
};

struct platform_demo_industries_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str code;
	sc_str name;
};

static inline SC_CHECKED sc_rc platform_demo_industries_insert(sc_db *db, const struct platform_demo_industries_new *fresh, sc_arena *arena, struct platform_demo_industries *row)
{
	return sc_row_insert(db, &platform_demo_industries_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc platform_demo_industries_insert_many(sc_db *db, const struct platform_demo_industries_new *fresh, size_t count, sc_arena *arena, struct platform_demo_industries *rows)
{
	return sc_row_insert_many(db, &platform_demo_industries_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc platform_demo_industries_copy_in(sc_db *db, const struct platform_demo_industries_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &platform_demo_industries_relation, fresh, count);
}
static inline SC_CHECKED sc_rc platform_demo_industries_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &platform_demo_industries_relation, count);
}
static inline SC_CHECKED sc_rc platform_demo_industries_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &platform_demo_industries_relation, cursor);
}
static inline SC_CHECKED sc_rc platform_demo_industries_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &platform_demo_industries_relation, each, context);
}
static inline SC_CHECKED sc_rc platform_demo_industries_next(sc_cursor *cursor, struct platform_demo_industries *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str platform_demo_industries_json(const struct platform_demo_industries *row, sc_arena *arena)
{
	return sc_row_json(&platform_demo_industries_relation, row, arena);
}
static inline sc_str platform_demo_industries_print(const struct platform_demo_industries *row, sc_arena *arena)
{
	return sc_row_print(&platform_demo_industries_relation, row, arena);
}
static inline SC_CHECKED sc_rc platform_demo_industries_get(sc_db *db, platform_demo_industries_id id, sc_arena *arena, struct platform_demo_industries *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &platform_demo_industries_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_demo_industries_exists(sc_db *db, platform_demo_industries_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &platform_demo_industries_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_demo_industries_get_many(sc_db *db, const platform_demo_industries_id *keys, size_t count, sc_arena *arena, struct platform_demo_industries **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_demo_industries_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_demo_industries_update(sc_db *db, platform_demo_industries_id id, const struct platform_demo_industries_patch *patch, sc_arena *arena, struct platform_demo_industries *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &platform_demo_industries_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc platform_demo_industries_delete(sc_db *db, platform_demo_industries_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &platform_demo_industries_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_demo_industries_get_by_code(sc_db *db, sc_str code, sc_arena *arena, struct platform_demo_industries *row)
{
	const void *key[] = { &code };

	return sc_row_get(db, &platform_demo_industries_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_demo_industries_exists_by_code(sc_db *db, sc_str code)
{
	const void *key[] = { &code };

	return sc_row_exists(db, &platform_demo_industries_relation, 1, key);
}
static inline SC_CHECKED sc_rc platform_demo_industries_get_many_by_code(sc_db *db, const sc_str *keys, size_t count, sc_arena *arena, struct platform_demo_industries **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_demo_industries_relation, 1, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_demo_industries_upsert_by_code(sc_db *db, const struct platform_demo_industries_new *fresh, sc_arena *arena, struct platform_demo_industries *row, bool *inserted)
{
	return sc_row_upsert(db, &platform_demo_industries_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc platform_demo_industries_list(sc_db *db, sc_page *page, sc_arena *arena, struct platform_demo_industries **rows, size_t *count)
{
	return sc_row_list(db, &platform_demo_industries_relation, 2, NULL, page, arena, (void *)rows, count);
}

/* A prepared example of a trade. */
struct platform_demo_scenarios {
	platform_demo_scenarios_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	platform_demo_industries_id industry_id;
	sc_str name;
	sc_str prompt;
	int32_t position;
};

extern const sc_table platform_demo_scenarios_table;
extern const sc_relation platform_demo_scenarios_relation;

struct platform_demo_scenarios_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct platform_demo_industries_id_set industry_id;
	sc_str name;
	sc_str prompt;
	sc_set_i32 position;
};

struct platform_demo_scenarios_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct platform_demo_industries_id_set industry_id;
	sc_str name;
	sc_str prompt;
	sc_set_i32 position;
};

static inline SC_CHECKED sc_rc platform_demo_scenarios_insert(sc_db *db, const struct platform_demo_scenarios_new *fresh, sc_arena *arena, struct platform_demo_scenarios *row)
{
	return sc_row_insert(db, &platform_demo_scenarios_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc platform_demo_scenarios_insert_many(sc_db *db, const struct platform_demo_scenarios_new *fresh, size_t count, sc_arena *arena, struct platform_demo_scenarios *rows)
{
	return sc_row_insert_many(db, &platform_demo_scenarios_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc platform_demo_scenarios_copy_in(sc_db *db, const struct platform_demo_scenarios_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &platform_demo_scenarios_relation, fresh, count);
}
static inline SC_CHECKED sc_rc platform_demo_scenarios_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &platform_demo_scenarios_relation, count);
}
static inline SC_CHECKED sc_rc platform_demo_scenarios_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &platform_demo_scenarios_relation, cursor);
}
static inline SC_CHECKED sc_rc platform_demo_scenarios_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &platform_demo_scenarios_relation, each, context);
}
static inline SC_CHECKED sc_rc platform_demo_scenarios_next(sc_cursor *cursor, struct platform_demo_scenarios *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str platform_demo_scenarios_json(const struct platform_demo_scenarios *row, sc_arena *arena)
{
	return sc_row_json(&platform_demo_scenarios_relation, row, arena);
}
static inline sc_str platform_demo_scenarios_print(const struct platform_demo_scenarios *row, sc_arena *arena)
{
	return sc_row_print(&platform_demo_scenarios_relation, row, arena);
}
static inline SC_CHECKED sc_rc platform_demo_scenarios_get(sc_db *db, platform_demo_scenarios_id id, sc_arena *arena, struct platform_demo_scenarios *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &platform_demo_scenarios_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_demo_scenarios_exists(sc_db *db, platform_demo_scenarios_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &platform_demo_scenarios_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_demo_scenarios_get_many(sc_db *db, const platform_demo_scenarios_id *keys, size_t count, sc_arena *arena, struct platform_demo_scenarios **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_demo_scenarios_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_demo_scenarios_update(sc_db *db, platform_demo_scenarios_id id, const struct platform_demo_scenarios_patch *patch, sc_arena *arena, struct platform_demo_scenarios *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &platform_demo_scenarios_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc platform_demo_scenarios_delete(sc_db *db, platform_demo_scenarios_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &platform_demo_scenarios_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_demo_scenarios_get_by_industry_id_name(sc_db *db, platform_demo_industries_id industry_id, sc_str name, sc_arena *arena, struct platform_demo_scenarios *row)
{
	const void *key[] = { &industry_id, &name };

	return sc_row_get(db, &platform_demo_scenarios_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_demo_scenarios_exists_by_industry_id_name(sc_db *db, platform_demo_industries_id industry_id, sc_str name)
{
	const void *key[] = { &industry_id, &name };

	return sc_row_exists(db, &platform_demo_scenarios_relation, 1, key);
}
static inline SC_CHECKED sc_rc platform_demo_scenarios_upsert_by_industry_id_name(sc_db *db, const struct platform_demo_scenarios_new *fresh, sc_arena *arena, struct platform_demo_scenarios *row, bool *inserted)
{
	return sc_row_upsert(db, &platform_demo_scenarios_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc platform_demo_scenarios_list(sc_db *db, sc_page *page, sc_arena *arena, struct platform_demo_scenarios **rows, size_t *count)
{
	return sc_row_list(db, &platform_demo_scenarios_relation, 2, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_demo_scenarios_list_by_industry_id(sc_db *db, platform_demo_industries_id industry_id, sc_page *page, sc_arena *arena, struct platform_demo_scenarios **rows, size_t *count)
{
	const void *key[] = { &industry_id };

	return sc_row_list(db, &platform_demo_scenarios_relation, 3, key, page, arena, (void *)rows, count);
}

/* One visit to the demonstration, signed in or not. */
struct platform_demo_sessions {
	platform_demo_sessions_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	struct platform_userbase_id_opt user_id;
	platform_demo_industries_id industry_id;
	sc_str company_name;
	sc_str contact_email;
	enum platform_demo_status status;
	int16_t progress;
	sc_opt_timestamptz completed_at;
};

extern const sc_table platform_demo_sessions_table;
extern const sc_relation platform_demo_sessions_relation;

struct platform_demo_sessions_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct platform_userbase_id_set user_id;
	struct platform_demo_industries_id_set industry_id;
	sc_set_str company_name;
	sc_set_str contact_email;
	struct platform_demo_status_set status;
	sc_set_i16 progress;
	sc_set_timestamptz completed_at;
};

struct platform_demo_sessions_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct platform_userbase_id_set user_id;
	struct platform_demo_industries_id_set industry_id;
	sc_set_str company_name;
	sc_set_str contact_email;
	struct platform_demo_status_set status;
	sc_set_i16 progress;
	sc_set_timestamptz completed_at;
};

static inline SC_CHECKED sc_rc platform_demo_sessions_insert(sc_db *db, const struct platform_demo_sessions_new *fresh, sc_arena *arena, struct platform_demo_sessions *row)
{
	return sc_row_insert(db, &platform_demo_sessions_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc platform_demo_sessions_insert_many(sc_db *db, const struct platform_demo_sessions_new *fresh, size_t count, sc_arena *arena, struct platform_demo_sessions *rows)
{
	return sc_row_insert_many(db, &platform_demo_sessions_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc platform_demo_sessions_copy_in(sc_db *db, const struct platform_demo_sessions_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &platform_demo_sessions_relation, fresh, count);
}
static inline SC_CHECKED sc_rc platform_demo_sessions_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &platform_demo_sessions_relation, count);
}
static inline SC_CHECKED sc_rc platform_demo_sessions_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &platform_demo_sessions_relation, cursor);
}
static inline SC_CHECKED sc_rc platform_demo_sessions_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &platform_demo_sessions_relation, each, context);
}
static inline SC_CHECKED sc_rc platform_demo_sessions_next(sc_cursor *cursor, struct platform_demo_sessions *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str platform_demo_sessions_json(const struct platform_demo_sessions *row, sc_arena *arena)
{
	return sc_row_json(&platform_demo_sessions_relation, row, arena);
}
static inline sc_str platform_demo_sessions_print(const struct platform_demo_sessions *row, sc_arena *arena)
{
	return sc_row_print(&platform_demo_sessions_relation, row, arena);
}
static inline SC_CHECKED sc_rc platform_demo_sessions_get(sc_db *db, platform_demo_sessions_id id, sc_arena *arena, struct platform_demo_sessions *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &platform_demo_sessions_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_demo_sessions_exists(sc_db *db, platform_demo_sessions_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &platform_demo_sessions_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_demo_sessions_get_many(sc_db *db, const platform_demo_sessions_id *keys, size_t count, sc_arena *arena, struct platform_demo_sessions **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_demo_sessions_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_demo_sessions_update(sc_db *db, platform_demo_sessions_id id, const struct platform_demo_sessions_patch *patch, sc_arena *arena, struct platform_demo_sessions *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &platform_demo_sessions_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc platform_demo_sessions_delete(sc_db *db, platform_demo_sessions_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &platform_demo_sessions_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_demo_sessions_list(sc_db *db, sc_page *page, sc_arena *arena, struct platform_demo_sessions **rows, size_t *count)
{
	return sc_row_list(db, &platform_demo_sessions_relation, 1, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_demo_sessions_list_by_user_id(sc_db *db, platform_userbase_id user_id, sc_page *page, sc_arena *arena, struct platform_demo_sessions **rows, size_t *count)
{
	const void *key[] = { &user_id };

	return sc_row_list(db, &platform_demo_sessions_relation, 2, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_demo_sessions_list_by_industry_id(sc_db *db, platform_demo_industries_id industry_id, sc_page *page, sc_arena *arena, struct platform_demo_sessions **rows, size_t *count)
{
	const void *key[] = { &industry_id };

	return sc_row_list(db, &platform_demo_sessions_relation, 3, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_demo_sessions_list_by_industry_id_created_at(sc_db *db, platform_demo_industries_id industry_id, sc_timestamptz created_at, sc_page *page, sc_arena *arena, struct platform_demo_sessions **rows, size_t *count)
{
	const void *key[] = { &industry_id, &created_at };

	return sc_row_list(db, &platform_demo_sessions_relation, 4, key, page, arena, (void *)rows, count);
}

/* What was asked and answered in a demonstration. */
struct platform_demo_interactions {
	platform_demo_interactions_id id;
	sc_timestamptz created_at;
	platform_demo_sessions_id session_id;
	struct platform_demo_scenarios_id_opt scenario_id;
	sc_str prompt;
	sc_str response;
	sc_opt_i32 latency_ms;
};

extern const sc_table platform_demo_interactions_table;
extern const sc_relation platform_demo_interactions_relation;

struct platform_demo_interactions_new {
	sc_set_timestamptz created_at;
	struct platform_demo_sessions_id_set session_id;
	struct platform_demo_scenarios_id_set scenario_id;
	sc_str prompt;
	sc_set_str response;
	sc_set_i32 latency_ms;
};

struct platform_demo_interactions_patch {
	sc_set_timestamptz created_at;
	struct platform_demo_sessions_id_set session_id;
	struct platform_demo_scenarios_id_set scenario_id;
	sc_str prompt;
	sc_set_str response;
	sc_set_i32 latency_ms;
};

static inline SC_CHECKED sc_rc platform_demo_interactions_insert(sc_db *db, const struct platform_demo_interactions_new *fresh, sc_arena *arena, struct platform_demo_interactions *row)
{
	return sc_row_insert(db, &platform_demo_interactions_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc platform_demo_interactions_insert_many(sc_db *db, const struct platform_demo_interactions_new *fresh, size_t count, sc_arena *arena, struct platform_demo_interactions *rows)
{
	return sc_row_insert_many(db, &platform_demo_interactions_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc platform_demo_interactions_copy_in(sc_db *db, const struct platform_demo_interactions_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &platform_demo_interactions_relation, fresh, count);
}
static inline SC_CHECKED sc_rc platform_demo_interactions_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &platform_demo_interactions_relation, count);
}
static inline SC_CHECKED sc_rc platform_demo_interactions_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &platform_demo_interactions_relation, cursor);
}
static inline SC_CHECKED sc_rc platform_demo_interactions_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &platform_demo_interactions_relation, each, context);
}
static inline SC_CHECKED sc_rc platform_demo_interactions_next(sc_cursor *cursor, struct platform_demo_interactions *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str platform_demo_interactions_json(const struct platform_demo_interactions *row, sc_arena *arena)
{
	return sc_row_json(&platform_demo_interactions_relation, row, arena);
}
static inline sc_str platform_demo_interactions_print(const struct platform_demo_interactions *row, sc_arena *arena)
{
	return sc_row_print(&platform_demo_interactions_relation, row, arena);
}
static inline SC_CHECKED sc_rc platform_demo_interactions_get(sc_db *db, platform_demo_interactions_id id, sc_arena *arena, struct platform_demo_interactions *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &platform_demo_interactions_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_demo_interactions_exists(sc_db *db, platform_demo_interactions_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &platform_demo_interactions_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_demo_interactions_get_many(sc_db *db, const platform_demo_interactions_id *keys, size_t count, sc_arena *arena, struct platform_demo_interactions **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_demo_interactions_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_demo_interactions_update(sc_db *db, platform_demo_interactions_id id, const struct platform_demo_interactions_patch *patch, sc_arena *arena, struct platform_demo_interactions *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &platform_demo_interactions_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc platform_demo_interactions_delete(sc_db *db, platform_demo_interactions_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &platform_demo_interactions_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_demo_interactions_list(sc_db *db, sc_page *page, sc_arena *arena, struct platform_demo_interactions **rows, size_t *count)
{
	return sc_row_list(db, &platform_demo_interactions_relation, 1, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_demo_interactions_list_by_session_id(sc_db *db, platform_demo_sessions_id session_id, sc_page *page, sc_arena *arena, struct platform_demo_interactions **rows, size_t *count)
{
	const void *key[] = { &session_id };

	return sc_row_list(db, &platform_demo_interactions_relation, 2, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_demo_interactions_list_by_session_id_created_at(sc_db *db, platform_demo_sessions_id session_id, sc_timestamptz created_at, sc_page *page, sc_arena *arena, struct platform_demo_interactions **rows, size_t *count)
{
	const void *key[] = { &session_id, &created_at };

	return sc_row_list(db, &platform_demo_interactions_relation, 3, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_demo_interactions_list_by_scenario_id(sc_db *db, platform_demo_scenarios_id scenario_id, sc_page *page, sc_arena *arena, struct platform_demo_interactions **rows, size_t *count)
{
	const void *key[] = { &scenario_id };

	return sc_row_list(db, &platform_demo_interactions_relation, 4, key, page, arena, (void *)rows, count);
}

/* Figures that a demonstration showed: what would be saved. */
struct platform_demo_metrics {
	platform_demo_metrics_id id;
	sc_timestamptz created_at;
	platform_demo_sessions_id session_id;
	sc_str name;
	double baseline_value;
	double improved_value;
	sc_str unit;
};

extern const sc_table platform_demo_metrics_table;
extern const sc_relation platform_demo_metrics_relation;

struct platform_demo_metrics_new {
	sc_set_timestamptz created_at;
	struct platform_demo_sessions_id_set session_id;
	sc_str name;
	sc_set_f64 baseline_value;
	sc_set_f64 improved_value;
	sc_str unit;
};

struct platform_demo_metrics_patch {
	sc_set_timestamptz created_at;
	struct platform_demo_sessions_id_set session_id;
	sc_str name;
	sc_set_f64 baseline_value;
	sc_set_f64 improved_value;
	sc_str unit;
};

static inline SC_CHECKED sc_rc platform_demo_metrics_insert(sc_db *db, const struct platform_demo_metrics_new *fresh, sc_arena *arena, struct platform_demo_metrics *row)
{
	return sc_row_insert(db, &platform_demo_metrics_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc platform_demo_metrics_insert_many(sc_db *db, const struct platform_demo_metrics_new *fresh, size_t count, sc_arena *arena, struct platform_demo_metrics *rows)
{
	return sc_row_insert_many(db, &platform_demo_metrics_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc platform_demo_metrics_copy_in(sc_db *db, const struct platform_demo_metrics_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &platform_demo_metrics_relation, fresh, count);
}
static inline SC_CHECKED sc_rc platform_demo_metrics_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &platform_demo_metrics_relation, count);
}
static inline SC_CHECKED sc_rc platform_demo_metrics_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &platform_demo_metrics_relation, cursor);
}
static inline SC_CHECKED sc_rc platform_demo_metrics_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &platform_demo_metrics_relation, each, context);
}
static inline SC_CHECKED sc_rc platform_demo_metrics_next(sc_cursor *cursor, struct platform_demo_metrics *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str platform_demo_metrics_json(const struct platform_demo_metrics *row, sc_arena *arena)
{
	return sc_row_json(&platform_demo_metrics_relation, row, arena);
}
static inline sc_str platform_demo_metrics_print(const struct platform_demo_metrics *row, sc_arena *arena)
{
	return sc_row_print(&platform_demo_metrics_relation, row, arena);
}
static inline SC_CHECKED sc_rc platform_demo_metrics_get(sc_db *db, platform_demo_metrics_id id, sc_arena *arena, struct platform_demo_metrics *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &platform_demo_metrics_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_demo_metrics_exists(sc_db *db, platform_demo_metrics_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &platform_demo_metrics_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_demo_metrics_get_many(sc_db *db, const platform_demo_metrics_id *keys, size_t count, sc_arena *arena, struct platform_demo_metrics **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_demo_metrics_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_demo_metrics_update(sc_db *db, platform_demo_metrics_id id, const struct platform_demo_metrics_patch *patch, sc_arena *arena, struct platform_demo_metrics *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &platform_demo_metrics_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc platform_demo_metrics_delete(sc_db *db, platform_demo_metrics_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &platform_demo_metrics_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_demo_metrics_get_by_session_id_name(sc_db *db, platform_demo_sessions_id session_id, sc_str name, sc_arena *arena, struct platform_demo_metrics *row)
{
	const void *key[] = { &session_id, &name };

	return sc_row_get(db, &platform_demo_metrics_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_demo_metrics_exists_by_session_id_name(sc_db *db, platform_demo_sessions_id session_id, sc_str name)
{
	const void *key[] = { &session_id, &name };

	return sc_row_exists(db, &platform_demo_metrics_relation, 1, key);
}
static inline SC_CHECKED sc_rc platform_demo_metrics_upsert_by_session_id_name(sc_db *db, const struct platform_demo_metrics_new *fresh, sc_arena *arena, struct platform_demo_metrics *row, bool *inserted)
{
	return sc_row_upsert(db, &platform_demo_metrics_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc platform_demo_metrics_list(sc_db *db, sc_page *page, sc_arena *arena, struct platform_demo_metrics **rows, size_t *count)
{
	return sc_row_list(db, &platform_demo_metrics_relation, 2, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc platform_demo_metrics_list_by_session_id(sc_db *db, platform_demo_sessions_id session_id, sc_page *page, sc_arena *arena, struct platform_demo_metrics **rows, size_t *count)
{
	const void *key[] = { &session_id };

	return sc_row_list(db, &platform_demo_metrics_relation, 3, key, page, arena, (void *)rows, count);
}

/* What the visitor thought of it. */
struct platform_demo_feedback {
	platform_demo_feedback_id id;
	sc_timestamptz created_at;
	platform_demo_sessions_id session_id;
	int16_t rating;
	sc_str comment;
};

extern const sc_table platform_demo_feedback_table;
extern const sc_relation platform_demo_feedback_relation;

struct platform_demo_feedback_new {
	sc_set_timestamptz created_at;
	struct platform_demo_sessions_id_set session_id;
	sc_set_i16 rating;
	sc_set_str comment;
};

struct platform_demo_feedback_patch {
	sc_set_timestamptz created_at;
	struct platform_demo_sessions_id_set session_id;
	sc_set_i16 rating;
	sc_set_str comment;
};

static inline SC_CHECKED sc_rc platform_demo_feedback_insert(sc_db *db, const struct platform_demo_feedback_new *fresh, sc_arena *arena, struct platform_demo_feedback *row)
{
	return sc_row_insert(db, &platform_demo_feedback_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc platform_demo_feedback_insert_many(sc_db *db, const struct platform_demo_feedback_new *fresh, size_t count, sc_arena *arena, struct platform_demo_feedback *rows)
{
	return sc_row_insert_many(db, &platform_demo_feedback_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc platform_demo_feedback_copy_in(sc_db *db, const struct platform_demo_feedback_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &platform_demo_feedback_relation, fresh, count);
}
static inline SC_CHECKED sc_rc platform_demo_feedback_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &platform_demo_feedback_relation, count);
}
static inline SC_CHECKED sc_rc platform_demo_feedback_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &platform_demo_feedback_relation, cursor);
}
static inline SC_CHECKED sc_rc platform_demo_feedback_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &platform_demo_feedback_relation, each, context);
}
static inline SC_CHECKED sc_rc platform_demo_feedback_next(sc_cursor *cursor, struct platform_demo_feedback *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str platform_demo_feedback_json(const struct platform_demo_feedback *row, sc_arena *arena)
{
	return sc_row_json(&platform_demo_feedback_relation, row, arena);
}
static inline sc_str platform_demo_feedback_print(const struct platform_demo_feedback *row, sc_arena *arena)
{
	return sc_row_print(&platform_demo_feedback_relation, row, arena);
}
static inline SC_CHECKED sc_rc platform_demo_feedback_get(sc_db *db, platform_demo_feedback_id id, sc_arena *arena, struct platform_demo_feedback *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &platform_demo_feedback_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_demo_feedback_exists(sc_db *db, platform_demo_feedback_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &platform_demo_feedback_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_demo_feedback_get_many(sc_db *db, const platform_demo_feedback_id *keys, size_t count, sc_arena *arena, struct platform_demo_feedback **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_demo_feedback_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_demo_feedback_update(sc_db *db, platform_demo_feedback_id id, const struct platform_demo_feedback_patch *patch, sc_arena *arena, struct platform_demo_feedback *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &platform_demo_feedback_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc platform_demo_feedback_delete(sc_db *db, platform_demo_feedback_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &platform_demo_feedback_relation, 0, key);
}
static inline SC_CHECKED sc_rc platform_demo_feedback_get_by_session_id(sc_db *db, platform_demo_sessions_id session_id, sc_arena *arena, struct platform_demo_feedback *row)
{
	const void *key[] = { &session_id };

	return sc_row_get(db, &platform_demo_feedback_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc platform_demo_feedback_exists_by_session_id(sc_db *db, platform_demo_sessions_id session_id)
{
	const void *key[] = { &session_id };

	return sc_row_exists(db, &platform_demo_feedback_relation, 1, key);
}
static inline SC_CHECKED sc_rc platform_demo_feedback_get_many_by_session_id(sc_db *db, const platform_demo_sessions_id *keys, size_t count, sc_arena *arena, struct platform_demo_feedback **rows, size_t *found)
{
	return sc_row_get_many(db, &platform_demo_feedback_relation, 1, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc platform_demo_feedback_upsert_by_session_id(sc_db *db, const struct platform_demo_feedback_new *fresh, sc_arena *arena, struct platform_demo_feedback *row, bool *inserted)
{
	return sc_row_upsert(db, &platform_demo_feedback_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc platform_demo_feedback_list(sc_db *db, sc_page *page, sc_arena *arena, struct platform_demo_feedback **rows, size_t *count)
{
	return sc_row_list(db, &platform_demo_feedback_relation, 2, NULL, page, arena, (void *)rows, count);
}

/* Names that an error's `object` can have. */
#define PLATFORM_CONSTRAINT_USERBASE_PASSWORD_HASHED_CK "userbase_password_hashed_ck"
#define PLATFORM_CONSTRAINT_USERBASE_PLAN_PERIOD_CK "userbase_plan_period_ck"
#define PLATFORM_CONSTRAINT_USERBASE_TRIAL_PERIOD_CK "userbase_trial_period_ck"
#define PLATFORM_CONSTRAINT_USERBASE_PKEY "userbase_pkey"
#define PLATFORM_CONSTRAINT_USERBASE_EMAIL_KEY "userbase_email_key"
#define PLATFORM_CONSTRAINT_SECRETS_NAME_CHECK "secrets_name_check"
#define PLATFORM_CONSTRAINT_SECRETS_PKEY "secrets_pkey"
#define PLATFORM_CONSTRAINT_SECRETS_USER_ID_NAME_KEY "secrets_user_id_name_key"
#define PLATFORM_CONSTRAINT_SECRETS_USER_ID_FKEY "secrets_user_id_fkey"
#define PLATFORM_CONSTRAINT_REFRESH_TOKENS_CHECK "refresh_tokens_check"
#define PLATFORM_CONSTRAINT_REFRESH_TOKENS_PKEY "refresh_tokens_pkey"
#define PLATFORM_CONSTRAINT_REFRESH_TOKENS_TOKEN_HASH_KEY "refresh_tokens_token_hash_key"
#define PLATFORM_CONSTRAINT_REFRESH_TOKENS_USER_ID_FKEY "refresh_tokens_user_id_fkey"
#define PLATFORM_CONSTRAINT_REFRESH_TOKENS_REPLACES_ID_FKEY "refresh_tokens_replaces_id_fkey"
#define PLATFORM_CONSTRAINT_AGENTS_NAME_CHECK "agents_name_check"
#define PLATFORM_CONSTRAINT_AGENTS_PKEY "agents_pkey"
#define PLATFORM_CONSTRAINT_AGENTS_NAME_KEY "agents_name_key"
#define PLATFORM_CONSTRAINT_THREADS_PKEY "threads_pkey"
#define PLATFORM_CONSTRAINT_THREADS_USER_ID_FKEY "threads_user_id_fkey"
#define PLATFORM_CONSTRAINT_RUNS_PERIOD_CK "runs_period_ck"
#define PLATFORM_CONSTRAINT_RUNS_TOKENS_CK "runs_tokens_ck"
#define PLATFORM_CONSTRAINT_RUNS_FAILED_CK "runs_failed_ck"
#define PLATFORM_CONSTRAINT_RUNS_PKEY "runs_pkey"
#define PLATFORM_CONSTRAINT_RUNS_THREAD_ID_FKEY "runs_thread_id_fkey"
#define PLATFORM_CONSTRAINT_RUNS_AGENT_ID_FKEY "runs_agent_id_fkey"
#define PLATFORM_CONSTRAINT_RUN_STEPS_POSITION_CHECK "run_steps_position_check"
#define PLATFORM_CONSTRAINT_RUN_STEPS_PKEY "run_steps_pkey"
#define PLATFORM_CONSTRAINT_RUN_STEPS_RUN_ID_POSITION_KEY "run_steps_run_id_position_key"
#define PLATFORM_CONSTRAINT_RUN_STEPS_RUN_ID_FKEY "run_steps_run_id_fkey"
#define PLATFORM_CONSTRAINT_MESSAGES_PKEY "messages_pkey"
#define PLATFORM_CONSTRAINT_MESSAGES_THREAD_ID_FKEY "messages_thread_id_fkey"
#define PLATFORM_CONSTRAINT_MESSAGES_RUN_ID_FKEY "messages_run_id_fkey"
#define PLATFORM_CONSTRAINT_TOOL_USAGE_LOGS_AMOUNTS_CK "tool_usage_logs_amounts_ck"
#define PLATFORM_CONSTRAINT_TOOL_USAGE_LOGS_PKEY "tool_usage_logs_pkey"
#define PLATFORM_CONSTRAINT_TOOL_USAGE_LOGS_USER_ID_FKEY "tool_usage_logs_user_id_fkey"
#define PLATFORM_CONSTRAINT_TOOL_USAGE_LOGS_RUN_ID_FKEY "tool_usage_logs_run_id_fkey"
#define PLATFORM_CONSTRAINT_AI_PROVIDERS_PKEY "ai_providers_pkey"
#define PLATFORM_CONSTRAINT_AI_PROVIDERS_NAME_KEY "ai_providers_name_key"
#define PLATFORM_CONSTRAINT_AI_SUPPLY_ITEMS_PRICES_CK "ai_supply_items_prices_ck"
#define PLATFORM_CONSTRAINT_AI_SUPPLY_ITEMS_LIMITS_CK "ai_supply_items_limits_ck"
#define PLATFORM_CONSTRAINT_AI_SUPPLY_ITEMS_CONFIDENCE_CHECK "ai_supply_items_confidence_check"
#define PLATFORM_CONSTRAINT_AI_SUPPLY_ITEMS_PKEY "ai_supply_items_pkey"
#define PLATFORM_CONSTRAINT_AI_SUPPLY_ITEMS_PROVIDER_ID_MODEL_NAME_MODEL_VERSION_KEY "ai_supply_items_provider_id_model_name_model_version_key"
#define PLATFORM_CONSTRAINT_AI_SUPPLY_ITEMS_PROVIDER_ID_FKEY "ai_supply_items_provider_id_fkey"
#define PLATFORM_CONSTRAINT_RESEARCH_SESSIONS_CHECK "research_sessions_check"
#define PLATFORM_CONSTRAINT_RESEARCH_SESSIONS_PKEY "research_sessions_pkey"
#define PLATFORM_CONSTRAINT_RESEARCH_SESSIONS_EXTERNAL_ID_KEY "research_sessions_external_id_key"
#define PLATFORM_CONSTRAINT_RESEARCH_SESSIONS_INITIATED_BY_FKEY "research_sessions_initiated_by_fkey"
#define PLATFORM_CONSTRAINT_SUPPLY_UPDATE_LOGS_PKEY "supply_update_logs_pkey"
#define PLATFORM_CONSTRAINT_SUPPLY_UPDATE_LOGS_SUPPLY_ITEM_ID_FKEY "supply_update_logs_supply_item_id_fkey"
#define PLATFORM_CONSTRAINT_SUPPLY_UPDATE_LOGS_RESEARCH_SESSION_ID_FKEY "supply_update_logs_research_session_id_fkey"
#define PLATFORM_CONSTRAINT_SUPPLY_UPDATE_LOGS_UPDATED_BY_FKEY "supply_update_logs_updated_by_fkey"
#define PLATFORM_CONSTRAINT_CORPORA_DOCUMENT_COUNT_CHECK "corpora_document_count_check"
#define PLATFORM_CONSTRAINT_CORPORA_PKEY "corpora_pkey"
#define PLATFORM_CONSTRAINT_CORPORA_CREATED_BY_NAME_KEY "corpora_created_by_name_key"
#define PLATFORM_CONSTRAINT_CORPORA_CREATED_BY_FKEY "corpora_created_by_fkey"
#define PLATFORM_CONSTRAINT_CORPUS_DOCUMENTS_CONTENT_HASH_CHECK "corpus_documents_content_hash_check"
#define PLATFORM_CONSTRAINT_CORPUS_DOCUMENTS_PKEY "corpus_documents_pkey"
#define PLATFORM_CONSTRAINT_CORPUS_DOCUMENTS_CORPUS_ID_CONTENT_HASH_KEY "corpus_documents_corpus_id_content_hash_key"
#define PLATFORM_CONSTRAINT_CORPUS_DOCUMENTS_CORPUS_ID_FKEY "corpus_documents_corpus_id_fkey"
#define PLATFORM_CONSTRAINT_CONTENT_REFERENCES_PKEY "content_references_pkey"
#define PLATFORM_CONSTRAINT_CONTENT_REFERENCES_KIND_NAME_VERSION_KEY "content_references_kind_name_version_key"
#define PLATFORM_CONSTRAINT_CONTENT_REFERENCES_CORPUS_ID_FKEY "content_references_corpus_id_fkey"
#define PLATFORM_CONSTRAINT_CORPUS_AUDIT_LOGS_DURATION_MS_CHECK "corpus_audit_logs_duration_ms_check"
#define PLATFORM_CONSTRAINT_CORPUS_AUDIT_LOGS_PKEY "corpus_audit_logs_pkey"
#define PLATFORM_CONSTRAINT_CORPUS_AUDIT_LOGS_USER_ID_FKEY "corpus_audit_logs_user_id_fkey"
#define PLATFORM_CONSTRAINT_CORPUS_AUDIT_LOGS_CORPUS_ID_FKEY "corpus_audit_logs_corpus_id_fkey"
#define PLATFORM_CONSTRAINT_DEMO_INDUSTRIES_CODE_CHECK "demo_industries_code_check"
#define PLATFORM_CONSTRAINT_DEMO_INDUSTRIES_PKEY "demo_industries_pkey"
#define PLATFORM_CONSTRAINT_DEMO_INDUSTRIES_CODE_KEY "demo_industries_code_key"
#define PLATFORM_CONSTRAINT_DEMO_SCENARIOS_POSITION_CHECK "demo_scenarios_position_check"
#define PLATFORM_CONSTRAINT_DEMO_SCENARIOS_PKEY "demo_scenarios_pkey"
#define PLATFORM_CONSTRAINT_DEMO_SCENARIOS_INDUSTRY_ID_NAME_KEY "demo_scenarios_industry_id_name_key"
#define PLATFORM_CONSTRAINT_DEMO_SCENARIOS_INDUSTRY_ID_FKEY "demo_scenarios_industry_id_fkey"
#define PLATFORM_CONSTRAINT_DEMO_SESSIONS_COMPLETED_CK "demo_sessions_completed_ck"
#define PLATFORM_CONSTRAINT_DEMO_SESSIONS_PROGRESS_CHECK "demo_sessions_progress_check"
#define PLATFORM_CONSTRAINT_DEMO_SESSIONS_PKEY "demo_sessions_pkey"
#define PLATFORM_CONSTRAINT_DEMO_SESSIONS_USER_ID_FKEY "demo_sessions_user_id_fkey"
#define PLATFORM_CONSTRAINT_DEMO_SESSIONS_INDUSTRY_ID_FKEY "demo_sessions_industry_id_fkey"
#define PLATFORM_CONSTRAINT_DEMO_INTERACTIONS_LATENCY_MS_CHECK "demo_interactions_latency_ms_check"
#define PLATFORM_CONSTRAINT_DEMO_INTERACTIONS_PKEY "demo_interactions_pkey"
#define PLATFORM_CONSTRAINT_DEMO_INTERACTIONS_SESSION_ID_FKEY "demo_interactions_session_id_fkey"
#define PLATFORM_CONSTRAINT_DEMO_INTERACTIONS_SCENARIO_ID_FKEY "demo_interactions_scenario_id_fkey"
#define PLATFORM_CONSTRAINT_DEMO_METRICS_PKEY "demo_metrics_pkey"
#define PLATFORM_CONSTRAINT_DEMO_METRICS_SESSION_ID_NAME_KEY "demo_metrics_session_id_name_key"
#define PLATFORM_CONSTRAINT_DEMO_METRICS_SESSION_ID_FKEY "demo_metrics_session_id_fkey"
#define PLATFORM_CONSTRAINT_DEMO_FEEDBACK_RATING_CHECK "demo_feedback_rating_check"
#define PLATFORM_CONSTRAINT_DEMO_FEEDBACK_PKEY "demo_feedback_pkey"
#define PLATFORM_CONSTRAINT_DEMO_FEEDBACK_SESSION_ID_KEY "demo_feedback_session_id_key"
#define PLATFORM_CONSTRAINT_DEMO_FEEDBACK_SESSION_ID_FKEY "demo_feedback_session_id_fkey"

/* All that sc_init() needs: DDL, seeds and columns for every database system the schema is for. */
extern const sc_bundle platform_bundle;

#ifdef __cplusplus
}
#endif

#endif
