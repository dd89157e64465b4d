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

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *platform_demo_status_text(enum platform_demo_status value);
int platform_demo_status_from_text(const char *text, enum platform_demo_status *value);

/* One row per person who can sign in. */
struct platform_userbase {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
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
	sc_str permissions;
	bool is_developer;
	enum platform_plan_tier plan_tier;
	int64_t plan_started_at;
	sc_opt_i64 plan_expires_at;
	sc_str feature_flags;
	sc_str tool_permissions;
	bool auto_renew;
	enum platform_payment_status payment_status;
	/* Days of trial that the person was given; 0 for none. */
	int32_t trial_period;
	sc_opt_i64 last_login_at;
};

extern const sc_table platform_userbase_table;

/* A user's own keys of other services, encrypted by the application. */
struct platform_secrets {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	int64_t user_id;
	sc_str name;
	sc_bytes encrypted_value;
	sc_opt_i64 expires_at;
};

extern const sc_table platform_secrets_table;

/* Long-lived tokens; only their hash is kept. */
struct platform_refresh_tokens {
	int64_t id;
	int64_t created_at;
	int64_t user_id;
	sc_str token_hash;
	/* The token this one took the place of. */
	sc_opt_i64 replaces_id;
	sc_str user_agent;
	int64_t expires_at;
	sc_opt_i64 revoked_at;
};

extern const sc_table platform_refresh_tokens_table;

/* An agent that can be given work. */
struct platform_agents {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	sc_str name;
	sc_str description;
	sc_str model;
	sc_str instructions;
	/* Names of the tools it may call, a JSON array. */
	sc_str tools;
	bool is_enabled;
};

extern const sc_table platform_agents_table;

/* A conversation of one user. */
struct platform_threads {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	int64_t user_id;
	sc_str title;
	sc_str metadata;
	sc_opt_i64 archived_at;
};

extern const sc_table platform_threads_table;

/* One execution of an agent over a thread. */
struct platform_runs {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	int64_t thread_id;
	int64_t agent_id;
	enum platform_run_status status;
	sc_opt_i64 started_at;
	sc_opt_i64 finished_at;
	int64_t input_tokens;
	int64_t output_tokens;
	sc_str error_code;
	sc_str error_message;
};

extern const sc_table platform_runs_table;

/* One step of a run: a call of a tool, a handover, an answer. */
struct platform_run_steps {
	int64_t id;
	int64_t created_at;
	int64_t run_id;
	int32_t position;
	sc_str kind;
	sc_str details;
	sc_opt_i64 finished_at;
};

extern const sc_table platform_run_steps_table;

/* What was said in a thread. */
struct platform_messages {
	int64_t id;
	int64_t created_at;
	int64_t thread_id;
	sc_opt_i64 run_id;
	enum platform_message_role role;
	sc_str content;
	sc_str metadata;
};

extern const sc_table platform_messages_table;

/* Each call of a tool: for limits by plan, billing and analysis. */
struct platform_tool_usage_logs {
	int64_t id;
	int64_t created_at;
	int64_t user_id;
	sc_opt_i64 run_id;
	sc_str tool_name;
	sc_str category;
	sc_opt_i32 execution_time_ms;
	sc_opt_i32 tokens_used;
	sc_opt_i32 cost_cents;
	enum platform_tool_outcome status;
	enum platform_plan_tier plan_tier;
	sc_str permission_check;
	sc_str arguments;
};

extern const sc_table platform_tool_usage_logs_table;

/* Who offers models. */
struct platform_ai_providers {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	sc_str name;
	sc_str homepage;
};

extern const sc_table platform_ai_providers_table;

/* A model that can be bought, with its price and limits. */
struct platform_ai_supply_items {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	int64_t provider_id;
	sc_str model_name;
	sc_str model_version;
	/* US dollars for a million tokens read. */
	sc_str pricing_input;
	/* US dollars for a million tokens written. */
	sc_str pricing_output;
	sc_opt_i32 context_window;
	sc_opt_i32 max_output_tokens;
	sc_str capabilities;
	enum platform_availability availability;
	sc_str api_endpoints;
	/* How far the figures are trusted, in percent. */
	int16_t confidence;
	sc_str research_source;
	sc_opt_i64 last_researched_at;
};

extern const sc_table platform_ai_supply_items_table;

/* One research of the market, on a schedule or by a user's wish. */
struct platform_research_sessions {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	sc_str research_query;
	enum platform_research_status status;
	sc_opt_i64 initiated_by;
	/* The research service's own number of the work. */
	sc_str external_id;
	sc_str research_plan;
	sc_str questions;
	sc_str raw_results;
	sc_str processed_data;
	sc_str citations;
	sc_str error_message;
	sc_opt_i64 completed_at;
};

extern const sc_table platform_research_sessions_table;

/* What changed of an item, when, and from which research it is known. */
struct platform_supply_update_logs {
	int64_t id;
	int64_t created_at;
	int64_t supply_item_id;
	sc_opt_i64 research_session_id;
	sc_str field_updated;
	enum platform_change_kind change;
	sc_str old_value;
	sc_str new_value;
	sc_str update_reason;
	sc_opt_i64 updated_by;
};

extern const sc_table platform_supply_update_logs_table;

/* A body of documents that agents search. */
struct platform_corpora {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	sc_str name;
	sc_str description;
	enum platform_corpus_domain domain;
	enum platform_corpus_status status;
	sc_opt_i64 created_by;
	bool is_public;
	int64_t document_count;
	sc_str metadata;
};

extern const sc_table platform_corpora_table;

/* One document of a corpus. */
struct platform_corpus_documents {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	int64_t corpus_id;
	sc_str title;
	sc_str body;
	/* SHA-256 of the body in hex, so that none is taken twice. */
	sc_str content_hash;
	sc_str source_url;
	sc_str metadata;
};

extern const sc_table platform_corpus_documents_table;

/* What a message can point to: "@corpus:finance", "@model:large". */
struct platform_content_references {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	sc_str name;
	sc_str friendly_name;
	sc_str description;
	sc_str kind;
	sc_str value;
	sc_str version;
	sc_opt_i64 corpus_id;
};

extern const sc_table platform_content_references_table;

/* Who did what with a corpus. Rows are added, never changed. */
struct platform_corpus_audit_logs {
	int64_t id;
	int64_t created_at;
	sc_opt_i64 user_id;
	sc_opt_i64 corpus_id;
	enum platform_audit_action action;
	enum platform_audit_status status;
	sc_str resource_type;
	sc_str resource_id;
	sc_opt_i32 duration_ms;
	sc_str result_data;
	sc_str user_agent;
	sc_str ip_address;
	sc_str request_id;
	/* Marks for the compliance report: {"gdpr": true}. */
	sc_str compliance;
};

extern const sc_table platform_corpus_audit_logs_table;

/* A trade that a demonstration can be shown for. */
struct platform_demo_industries {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	sc_str code;
	sc_str name;
};

extern const sc_table platform_demo_industries_table;

/* A prepared example of a trade. */
struct platform_demo_scenarios {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	int64_t industry_id;
	sc_str name;
	sc_str prompt;
	int32_t position;
};

extern const sc_table platform_demo_scenarios_table;

/* One visit to the demonstration, signed in or not. */
struct platform_demo_sessions {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	sc_opt_i64 user_id;
	int64_t industry_id;
	sc_str company_name;
	sc_str contact_email;
	enum platform_demo_status status;
	int16_t progress;
	sc_opt_i64 completed_at;
};

extern const sc_table platform_demo_sessions_table;

/* What was asked and answered in a demonstration. */
struct platform_demo_interactions {
	int64_t id;
	int64_t created_at;
	int64_t session_id;
	sc_opt_i64 scenario_id;
	sc_str prompt;
	sc_str response;
	sc_opt_i32 latency_ms;
};

extern const sc_table platform_demo_interactions_table;

/* Figures that a demonstration showed: what would be saved. */
struct platform_demo_metrics {
	int64_t id;
	int64_t created_at;
	int64_t session_id;
	sc_str name;
	double baseline_value;
	double improved_value;
	sc_str unit;
};

extern const sc_table platform_demo_metrics_table;

/* What the visitor thought of it. */
struct platform_demo_feedback {
	int64_t id;
	int64_t created_at;
	int64_t session_id;
	int16_t rating;
	sc_str comment;
};

extern const sc_table platform_demo_feedback_table;

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
