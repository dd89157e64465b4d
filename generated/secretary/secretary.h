/* Made by schemac from secretary.schema. Change that file, not this one. */
#ifndef SECRETARY_H
#define SECRETARY_H

#include <schemac.h>
#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum secretary_tenant_status {
	SECRETARY_TENANT_STATUS_TRIAL,
	SECRETARY_TENANT_STATUS_ACTIVE,
	SECRETARY_TENANT_STATUS_SUSPENDED,
	SECRETARY_TENANT_STATUS_CLOSED
};

struct secretary_tenant_status_opt {
	int has;
	enum secretary_tenant_status value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *secretary_tenant_status_text(enum secretary_tenant_status value);
int secretary_tenant_status_from_text(const char *text, enum secretary_tenant_status *value);

enum secretary_customer_status {
	SECRETARY_CUSTOMER_STATUS_LEAD,
	SECRETARY_CUSTOMER_STATUS_ACTIVE,
	SECRETARY_CUSTOMER_STATUS_INACTIVE
};

struct secretary_customer_status_opt {
	int has;
	enum secretary_customer_status value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *secretary_customer_status_text(enum secretary_customer_status value);
int secretary_customer_status_from_text(const char *text, enum secretary_customer_status *value);

enum secretary_appointment_status {
	SECRETARY_APPOINTMENT_STATUS_PROPOSED,
	SECRETARY_APPOINTMENT_STATUS_CONFIRMED,
	SECRETARY_APPOINTMENT_STATUS_CANCELLED,
	SECRETARY_APPOINTMENT_STATUS_HELD,
	SECRETARY_APPOINTMENT_STATUS_MISSED
};

struct secretary_appointment_status_opt {
	int has;
	enum secretary_appointment_status value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *secretary_appointment_status_text(enum secretary_appointment_status value);
int secretary_appointment_status_from_text(const char *text, enum secretary_appointment_status *value);

enum secretary_direction {
	SECRETARY_DIRECTION_INCOMING,
	SECRETARY_DIRECTION_OUTGOING
};

struct secretary_direction_opt {
	int has;
	enum secretary_direction value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *secretary_direction_text(enum secretary_direction value);
int secretary_direction_from_text(const char *text, enum secretary_direction *value);

enum secretary_channel {
	SECRETARY_CHANNEL_EMAIL,
	SECRETARY_CHANNEL_PHONE,
	SECRETARY_CHANNEL_CHAT,
	SECRETARY_CHANNEL_LETTER
};

struct secretary_channel_opt {
	int has;
	enum secretary_channel value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *secretary_channel_text(enum secretary_channel value);
int secretary_channel_from_text(const char *text, enum secretary_channel *value);

enum secretary_task_status {
	SECRETARY_TASK_STATUS_OPEN,
	SECRETARY_TASK_STATUS_DONE,
	SECRETARY_TASK_STATUS_DROPPED
};

struct secretary_task_status_opt {
	int has;
	enum secretary_task_status value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *secretary_task_status_text(enum secretary_task_status value);
int secretary_task_status_from_text(const char *text, enum secretary_task_status *value);

enum secretary_invoice_status {
	SECRETARY_INVOICE_STATUS_DRAFT,
	SECRETARY_INVOICE_STATUS_SENT,
	SECRETARY_INVOICE_STATUS_PAID,
	SECRETARY_INVOICE_STATUS_OVERDUE,
	SECRETARY_INVOICE_STATUS_CANCELLED
};

struct secretary_invoice_status_opt {
	int has;
	enum secretary_invoice_status value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *secretary_invoice_status_text(enum secretary_invoice_status value);
int secretary_invoice_status_from_text(const char *text, enum secretary_invoice_status *value);

/* A firm that uses the secretary. The tenant "system" is the operator itself. */
struct secretary_tenants {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	sc_str slug;
	sc_str name;
	enum secretary_tenant_status status;
	bool is_system;
	sc_str locale;
	sc_str time_zone;
	sc_str settings;
};

extern const sc_table secretary_tenants_table;

/* What a user may do. */
struct secretary_roles {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	sc_str name;
	sc_str description;
	/* Codes of what is permitted, a JSON array; "*" for everything. */
	sc_str permissions;
	bool is_system;
};

extern const sc_table secretary_roles_table;

/* A person of a tenant who can sign in. */
struct secretary_users {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	int64_t tenant_id;
	sc_str email;
	sc_str full_name;
	/* bcrypt, never the password itself. */
	sc_str password_hash;
	bool is_active;
	bool must_change_password;
	int32_t failed_logins;
	sc_opt_i64 locked_until;
	sc_opt_i64 last_login_at;
};

extern const sc_table secretary_users_table;

struct secretary_user_roles {
	int64_t user_id;
	int64_t role_id;
	int64_t granted_at;
};

extern const sc_table secretary_user_roles_table;

/* Who did what. Rows are added, never changed. */
struct secretary_audit_logs {
	int64_t id;
	int64_t created_at;
	int64_t tenant_id;
	sc_opt_i64 user_id;
	sc_str action;
	sc_str entity_type;
	sc_opt_i64 entity_id;
	sc_str details;
};

extern const sc_table secretary_audit_logs_table;

struct secretary_customers {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	int64_t tenant_id;
	/* The tenant's own number of the customer. */
	sc_str number;
	sc_str name;
	sc_str email;
	sc_str phone;
	sc_str address;
	enum secretary_customer_status status;
	sc_opt_i64 owner_id;
	sc_str notes;
};

extern const sc_table secretary_customers_table;

struct secretary_appointments {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	int64_t tenant_id;
	int64_t customer_id;
	sc_opt_i64 user_id;
	sc_str subject;
	sc_str location;
	int64_t starts_at;
	int64_t ends_at;
	enum secretary_appointment_status status;
};

extern const sc_table secretary_appointments_table;

/* A message from or to a customer, with what the secretary made of it. */
struct secretary_messages {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	int64_t tenant_id;
	sc_opt_i64 customer_id;
	enum secretary_direction direction;
	enum secretary_channel channel;
	sc_str subject;
	sc_str body;
	sc_str summary;
	int64_t sent_at;
};

extern const sc_table secretary_messages_table;

struct secretary_tasks {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	int64_t tenant_id;
	sc_opt_i64 customer_id;
	sc_opt_i64 assignee_id;
	sc_opt_i64 message_id;
	sc_str title;
	sc_opt_i32 due_on;
	enum secretary_task_status status;
	sc_opt_i64 done_at;
};

extern const sc_table secretary_tasks_table;

struct secretary_invoices {
	int64_t id;
	int64_t created_at;
	int64_t updated_at;
	int64_t tenant_id;
	int64_t customer_id;
	sc_str number;
	enum secretary_invoice_status status;
	sc_opt_i32 issued_on;
	sc_opt_i32 due_on;
	sc_str currency;
};

extern const sc_table secretary_invoices_table;

struct secretary_invoice_lines {
	int64_t invoice_id;
	int32_t position;
	sc_str description;
	int32_t quantity;
	/* Price of one, in hundredths of the currency. */
	int64_t unit_price;
	int16_t tax_percent;
	/* What the line comes to before tax. */
	int64_t amount;
};

extern const sc_table secretary_invoice_lines_table;

/* Names that an error's `object` can have. */
#define SECRETARY_CONSTRAINT_TENANTS_SLUG_CK "tenants_slug_ck"
#define SECRETARY_CONSTRAINT_TENANTS_SYSTEM_UX "tenants_system_ux"
#define SECRETARY_CONSTRAINT_TENANTS_PKEY "tenants_pkey"
#define SECRETARY_CONSTRAINT_TENANTS_SLUG_KEY "tenants_slug_key"
#define SECRETARY_CONSTRAINT_ROLES_PKEY "roles_pkey"
#define SECRETARY_CONSTRAINT_ROLES_NAME_KEY "roles_name_key"
#define SECRETARY_CONSTRAINT_USERS_PASSWORD_HASHED_CK "users_password_hashed_ck"
#define SECRETARY_CONSTRAINT_USERS_FAILED_LOGINS_CHECK "users_failed_logins_check"
#define SECRETARY_CONSTRAINT_USERS_PKEY "users_pkey"
#define SECRETARY_CONSTRAINT_USERS_EMAIL_KEY "users_email_key"
#define SECRETARY_CONSTRAINT_USERS_TENANT_ID_FKEY "users_tenant_id_fkey"
#define SECRETARY_CONSTRAINT_USER_ROLES_PKEY "user_roles_pkey"
#define SECRETARY_CONSTRAINT_USER_ROLES_USER_ID_FKEY "user_roles_user_id_fkey"
#define SECRETARY_CONSTRAINT_USER_ROLES_ROLE_ID_FKEY "user_roles_role_id_fkey"
#define SECRETARY_CONSTRAINT_AUDIT_LOGS_PKEY "audit_logs_pkey"
#define SECRETARY_CONSTRAINT_AUDIT_LOGS_TENANT_ID_FKEY "audit_logs_tenant_id_fkey"
#define SECRETARY_CONSTRAINT_AUDIT_LOGS_USER_ID_FKEY "audit_logs_user_id_fkey"
#define SECRETARY_CONSTRAINT_CUSTOMERS_PKEY "customers_pkey"
#define SECRETARY_CONSTRAINT_CUSTOMERS_TENANT_ID_NUMBER_KEY "customers_tenant_id_number_key"
#define SECRETARY_CONSTRAINT_CUSTOMERS_TENANT_ID_ID_KEY "customers_tenant_id_id_key"
#define SECRETARY_CONSTRAINT_CUSTOMERS_TENANT_ID_FKEY "customers_tenant_id_fkey"
#define SECRETARY_CONSTRAINT_CUSTOMERS_OWNER_ID_FKEY "customers_owner_id_fkey"
#define SECRETARY_CONSTRAINT_APPOINTMENTS_PERIOD_CK "appointments_period_ck"
#define SECRETARY_CONSTRAINT_APPOINTMENTS_PKEY "appointments_pkey"
#define SECRETARY_CONSTRAINT_APPOINTMENTS_TENANT_ID_FKEY "appointments_tenant_id_fkey"
#define SECRETARY_CONSTRAINT_APPOINTMENTS_USER_ID_FKEY "appointments_user_id_fkey"
#define SECRETARY_CONSTRAINT_APPOINTMENTS_TENANT_ID_CUSTOMER_ID_FKEY "appointments_tenant_id_customer_id_fkey"
#define SECRETARY_CONSTRAINT_MESSAGES_PKEY "messages_pkey"
#define SECRETARY_CONSTRAINT_MESSAGES_TENANT_ID_FKEY "messages_tenant_id_fkey"
#define SECRETARY_CONSTRAINT_MESSAGES_TENANT_ID_CUSTOMER_ID_FKEY "messages_tenant_id_customer_id_fkey"
#define SECRETARY_CONSTRAINT_TASKS_DONE_CK "tasks_done_ck"
#define SECRETARY_CONSTRAINT_TASKS_PKEY "tasks_pkey"
#define SECRETARY_CONSTRAINT_TASKS_TENANT_ID_FKEY "tasks_tenant_id_fkey"
#define SECRETARY_CONSTRAINT_TASKS_ASSIGNEE_ID_FKEY "tasks_assignee_id_fkey"
#define SECRETARY_CONSTRAINT_TASKS_MESSAGE_ID_FKEY "tasks_message_id_fkey"
#define SECRETARY_CONSTRAINT_TASKS_TENANT_ID_CUSTOMER_ID_FKEY "tasks_tenant_id_customer_id_fkey"
#define SECRETARY_CONSTRAINT_INVOICES_PERIOD_CK "invoices_period_ck"
#define SECRETARY_CONSTRAINT_INVOICES_ISSUED_CK "invoices_issued_ck"
#define SECRETARY_CONSTRAINT_INVOICES_CURRENCY_CHECK "invoices_currency_check"
#define SECRETARY_CONSTRAINT_INVOICES_PKEY "invoices_pkey"
#define SECRETARY_CONSTRAINT_INVOICES_TENANT_ID_NUMBER_KEY "invoices_tenant_id_number_key"
#define SECRETARY_CONSTRAINT_INVOICES_TENANT_ID_FKEY "invoices_tenant_id_fkey"
#define SECRETARY_CONSTRAINT_INVOICES_TENANT_ID_CUSTOMER_ID_FKEY "invoices_tenant_id_customer_id_fkey"
#define SECRETARY_CONSTRAINT_INVOICE_LINES_AMOUNTS_CK "invoice_lines_amounts_ck"
#define SECRETARY_CONSTRAINT_INVOICE_LINES_PKEY "invoice_lines_pkey"
#define SECRETARY_CONSTRAINT_INVOICE_LINES_INVOICE_ID_FKEY "invoice_lines_invoice_id_fkey"

/* All that sc_init() needs: DDL, seeds and columns for every database system the schema is for. */
extern const sc_bundle secretary_bundle;

#ifdef __cplusplus
}
#endif

#endif
