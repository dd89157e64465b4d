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

struct secretary_tenant_status_set {
	sc_state state;
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

struct secretary_customer_status_set {
	sc_state state;
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

struct secretary_appointment_status_set {
	sc_state state;
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

struct secretary_direction_set {
	sc_state state;
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

struct secretary_channel_set {
	sc_state state;
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

struct secretary_task_status_set {
	sc_state state;
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

struct secretary_invoice_status_set {
	sc_state state;
	enum secretary_invoice_status value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *secretary_invoice_status_text(enum secretary_invoice_status value);
int secretary_invoice_status_from_text(const char *text, enum secretary_invoice_status *value);

/* Keys: a type for each table's, so that one cannot stand for another's. */
typedef struct secretary_tenants_id {
	int64_t value;
} secretary_tenants_id;
struct secretary_tenants_id_opt {
	int has;
	secretary_tenants_id value;
};
struct secretary_tenants_id_set {
	sc_state state;
	secretary_tenants_id value;
};
typedef struct secretary_roles_id {
	int64_t value;
} secretary_roles_id;
struct secretary_roles_id_opt {
	int has;
	secretary_roles_id value;
};
struct secretary_roles_id_set {
	sc_state state;
	secretary_roles_id value;
};
typedef struct secretary_users_id {
	int64_t value;
} secretary_users_id;
struct secretary_users_id_opt {
	int has;
	secretary_users_id value;
};
struct secretary_users_id_set {
	sc_state state;
	secretary_users_id value;
};
typedef struct secretary_audit_logs_id {
	int64_t value;
} secretary_audit_logs_id;
struct secretary_audit_logs_id_opt {
	int has;
	secretary_audit_logs_id value;
};
struct secretary_audit_logs_id_set {
	sc_state state;
	secretary_audit_logs_id value;
};
typedef struct secretary_customers_id {
	int64_t value;
} secretary_customers_id;
struct secretary_customers_id_opt {
	int has;
	secretary_customers_id value;
};
struct secretary_customers_id_set {
	sc_state state;
	secretary_customers_id value;
};
typedef struct secretary_appointments_id {
	int64_t value;
} secretary_appointments_id;
struct secretary_appointments_id_opt {
	int has;
	secretary_appointments_id value;
};
struct secretary_appointments_id_set {
	sc_state state;
	secretary_appointments_id value;
};
typedef struct secretary_messages_id {
	int64_t value;
} secretary_messages_id;
struct secretary_messages_id_opt {
	int has;
	secretary_messages_id value;
};
struct secretary_messages_id_set {
	sc_state state;
	secretary_messages_id value;
};
typedef struct secretary_tasks_id {
	int64_t value;
} secretary_tasks_id;
struct secretary_tasks_id_opt {
	int has;
	secretary_tasks_id value;
};
struct secretary_tasks_id_set {
	sc_state state;
	secretary_tasks_id value;
};
typedef struct secretary_invoices_id {
	int64_t value;
} secretary_invoices_id;
struct secretary_invoices_id_opt {
	int has;
	secretary_invoices_id value;
};
struct secretary_invoices_id_set {
	sc_state state;
	secretary_invoices_id value;
};

/* A firm that uses the secretary. The tenant "system" is the operator itself. */
struct secretary_tenants {
	secretary_tenants_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	sc_str slug;
	sc_str name;
	enum secretary_tenant_status status;
	bool is_system;
	sc_str locale;
	sc_str time_zone;
	sc_str settings; /* jsonb */
};

extern const sc_table secretary_tenants_table;
extern const sc_relation secretary_tenants_relation;

struct secretary_tenants_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str slug;
	sc_str name;
	struct secretary_tenant_status_set status;
	sc_set_bool is_system;
	sc_str locale;
	sc_str time_zone;
	sc_str settings;
};

struct secretary_tenants_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str slug;
	sc_str name;
	struct secretary_tenant_status_set status;
	sc_set_bool is_system;
	sc_str locale;
	sc_str time_zone;
	sc_str settings;
};

static inline SC_CHECKED sc_rc secretary_tenants_insert(sc_db *db, const struct secretary_tenants_new *fresh, sc_arena *arena, struct secretary_tenants *row)
{
	return sc_row_insert(db, &secretary_tenants_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc secretary_tenants_insert_many(sc_db *db, const struct secretary_tenants_new *fresh, size_t count, sc_arena *arena, struct secretary_tenants *rows)
{
	return sc_row_insert_many(db, &secretary_tenants_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc secretary_tenants_copy_in(sc_db *db, const struct secretary_tenants_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &secretary_tenants_relation, fresh, count);
}
static inline SC_CHECKED sc_rc secretary_tenants_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &secretary_tenants_relation, count);
}
static inline SC_CHECKED sc_rc secretary_tenants_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &secretary_tenants_relation, cursor);
}
static inline SC_CHECKED sc_rc secretary_tenants_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &secretary_tenants_relation, each, context);
}
static inline SC_CHECKED sc_rc secretary_tenants_next(sc_cursor *cursor, struct secretary_tenants *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str secretary_tenants_json(const struct secretary_tenants *row, sc_arena *arena)
{
	return sc_row_json(&secretary_tenants_relation, row, arena);
}
static inline sc_str secretary_tenants_print(const struct secretary_tenants *row, sc_arena *arena)
{
	return sc_row_print(&secretary_tenants_relation, row, arena);
}
static inline SC_CHECKED sc_rc secretary_tenants_get(sc_db *db, secretary_tenants_id id, sc_arena *arena, struct secretary_tenants *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &secretary_tenants_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc secretary_tenants_exists(sc_db *db, secretary_tenants_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &secretary_tenants_relation, 0, key);
}
static inline SC_CHECKED sc_rc secretary_tenants_get_many(sc_db *db, const secretary_tenants_id *keys, size_t count, sc_arena *arena, struct secretary_tenants **rows, size_t *found)
{
	return sc_row_get_many(db, &secretary_tenants_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc secretary_tenants_update(sc_db *db, secretary_tenants_id id, const struct secretary_tenants_patch *patch, sc_arena *arena, struct secretary_tenants *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &secretary_tenants_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc secretary_tenants_delete(sc_db *db, secretary_tenants_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &secretary_tenants_relation, 0, key);
}
static inline SC_CHECKED sc_rc secretary_tenants_get_by_slug(sc_db *db, sc_str slug, sc_arena *arena, struct secretary_tenants *row)
{
	const void *key[] = { &slug };

	return sc_row_get(db, &secretary_tenants_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc secretary_tenants_exists_by_slug(sc_db *db, sc_str slug)
{
	const void *key[] = { &slug };

	return sc_row_exists(db, &secretary_tenants_relation, 1, key);
}
static inline SC_CHECKED sc_rc secretary_tenants_get_many_by_slug(sc_db *db, const sc_str *keys, size_t count, sc_arena *arena, struct secretary_tenants **rows, size_t *found)
{
	return sc_row_get_many(db, &secretary_tenants_relation, 1, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc secretary_tenants_upsert_by_slug(sc_db *db, const struct secretary_tenants_new *fresh, sc_arena *arena, struct secretary_tenants *row, bool *inserted)
{
	return sc_row_upsert(db, &secretary_tenants_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc secretary_tenants_list(sc_db *db, sc_page *page, sc_arena *arena, struct secretary_tenants **rows, size_t *count)
{
	return sc_row_list(db, &secretary_tenants_relation, 3, NULL, page, arena, (void *)rows, count);
}

/* What a user may do. */
struct secretary_roles {
	secretary_roles_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	sc_str name;
	sc_str description;
	/* Codes of what is permitted, a JSON array; "*" for everything. */
	sc_str permissions; /* jsonb */
	bool is_system;
};

extern const sc_table secretary_roles_table;
extern const sc_relation secretary_roles_relation;

struct secretary_roles_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str name;
	sc_set_str description;
	sc_str permissions;
	sc_set_bool is_system;
};

struct secretary_roles_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	sc_str name;
	sc_set_str description;
	sc_str permissions;
	sc_set_bool is_system;
};

static inline SC_CHECKED sc_rc secretary_roles_insert(sc_db *db, const struct secretary_roles_new *fresh, sc_arena *arena, struct secretary_roles *row)
{
	return sc_row_insert(db, &secretary_roles_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc secretary_roles_insert_many(sc_db *db, const struct secretary_roles_new *fresh, size_t count, sc_arena *arena, struct secretary_roles *rows)
{
	return sc_row_insert_many(db, &secretary_roles_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc secretary_roles_copy_in(sc_db *db, const struct secretary_roles_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &secretary_roles_relation, fresh, count);
}
static inline SC_CHECKED sc_rc secretary_roles_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &secretary_roles_relation, count);
}
static inline SC_CHECKED sc_rc secretary_roles_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &secretary_roles_relation, cursor);
}
static inline SC_CHECKED sc_rc secretary_roles_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &secretary_roles_relation, each, context);
}
static inline SC_CHECKED sc_rc secretary_roles_next(sc_cursor *cursor, struct secretary_roles *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str secretary_roles_json(const struct secretary_roles *row, sc_arena *arena)
{
	return sc_row_json(&secretary_roles_relation, row, arena);
}
static inline sc_str secretary_roles_print(const struct secretary_roles *row, sc_arena *arena)
{
	return sc_row_print(&secretary_roles_relation, row, arena);
}
static inline SC_CHECKED sc_rc secretary_roles_get(sc_db *db, secretary_roles_id id, sc_arena *arena, struct secretary_roles *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &secretary_roles_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc secretary_roles_exists(sc_db *db, secretary_roles_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &secretary_roles_relation, 0, key);
}
static inline SC_CHECKED sc_rc secretary_roles_get_many(sc_db *db, const secretary_roles_id *keys, size_t count, sc_arena *arena, struct secretary_roles **rows, size_t *found)
{
	return sc_row_get_many(db, &secretary_roles_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc secretary_roles_update(sc_db *db, secretary_roles_id id, const struct secretary_roles_patch *patch, sc_arena *arena, struct secretary_roles *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &secretary_roles_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc secretary_roles_delete(sc_db *db, secretary_roles_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &secretary_roles_relation, 0, key);
}
static inline SC_CHECKED sc_rc secretary_roles_get_by_name(sc_db *db, sc_str name, sc_arena *arena, struct secretary_roles *row)
{
	const void *key[] = { &name };

	return sc_row_get(db, &secretary_roles_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc secretary_roles_exists_by_name(sc_db *db, sc_str name)
{
	const void *key[] = { &name };

	return sc_row_exists(db, &secretary_roles_relation, 1, key);
}
static inline SC_CHECKED sc_rc secretary_roles_get_many_by_name(sc_db *db, const sc_str *keys, size_t count, sc_arena *arena, struct secretary_roles **rows, size_t *found)
{
	return sc_row_get_many(db, &secretary_roles_relation, 1, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc secretary_roles_upsert_by_name(sc_db *db, const struct secretary_roles_new *fresh, sc_arena *arena, struct secretary_roles *row, bool *inserted)
{
	return sc_row_upsert(db, &secretary_roles_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc secretary_roles_list(sc_db *db, sc_page *page, sc_arena *arena, struct secretary_roles **rows, size_t *count)
{
	return sc_row_list(db, &secretary_roles_relation, 2, NULL, page, arena, (void *)rows, count);
}

/* A person of a tenant who can sign in. */
struct secretary_users {
	secretary_users_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	secretary_tenants_id tenant_id;
	sc_str email;
	sc_str full_name;
	/* bcrypt, never the password itself. */
	sc_str password_hash;
	bool is_active;
	bool must_change_password;
	int32_t failed_logins;
	sc_opt_timestamptz locked_until;
	sc_opt_timestamptz last_login_at;
};

extern const sc_table secretary_users_table;
extern const sc_relation secretary_users_relation;

struct secretary_users_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct secretary_tenants_id_set tenant_id;
	sc_str email;
	sc_str full_name;
	sc_str password_hash;
	sc_set_bool is_active;
	sc_set_bool must_change_password;
	sc_set_i32 failed_logins;
	sc_set_timestamptz locked_until;
	sc_set_timestamptz last_login_at;
};

struct secretary_users_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct secretary_tenants_id_set tenant_id;
	sc_str email;
	sc_str full_name;
	sc_str password_hash;
	sc_set_bool is_active;
	sc_set_bool must_change_password;
	sc_set_i32 failed_logins;
	sc_set_timestamptz locked_until;
	sc_set_timestamptz last_login_at;
};

static inline SC_CHECKED sc_rc secretary_users_insert(sc_db *db, const struct secretary_users_new *fresh, sc_arena *arena, struct secretary_users *row)
{
	return sc_row_insert(db, &secretary_users_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc secretary_users_insert_many(sc_db *db, const struct secretary_users_new *fresh, size_t count, sc_arena *arena, struct secretary_users *rows)
{
	return sc_row_insert_many(db, &secretary_users_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc secretary_users_copy_in(sc_db *db, const struct secretary_users_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &secretary_users_relation, fresh, count);
}
static inline SC_CHECKED sc_rc secretary_users_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &secretary_users_relation, count);
}
static inline SC_CHECKED sc_rc secretary_users_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &secretary_users_relation, cursor);
}
static inline SC_CHECKED sc_rc secretary_users_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &secretary_users_relation, each, context);
}
static inline SC_CHECKED sc_rc secretary_users_next(sc_cursor *cursor, struct secretary_users *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str secretary_users_json(const struct secretary_users *row, sc_arena *arena)
{
	return sc_row_json(&secretary_users_relation, row, arena);
}
static inline sc_str secretary_users_print(const struct secretary_users *row, sc_arena *arena)
{
	return sc_row_print(&secretary_users_relation, row, arena);
}
static inline SC_CHECKED sc_rc secretary_users_get(sc_db *db, secretary_users_id id, sc_arena *arena, struct secretary_users *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &secretary_users_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc secretary_users_exists(sc_db *db, secretary_users_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &secretary_users_relation, 0, key);
}
static inline SC_CHECKED sc_rc secretary_users_get_many(sc_db *db, const secretary_users_id *keys, size_t count, sc_arena *arena, struct secretary_users **rows, size_t *found)
{
	return sc_row_get_many(db, &secretary_users_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc secretary_users_update(sc_db *db, secretary_users_id id, const struct secretary_users_patch *patch, sc_arena *arena, struct secretary_users *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &secretary_users_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc secretary_users_delete(sc_db *db, secretary_users_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &secretary_users_relation, 0, key);
}
static inline SC_CHECKED sc_rc secretary_users_get_by_email(sc_db *db, sc_str email, sc_arena *arena, struct secretary_users *row)
{
	const void *key[] = { &email };

	return sc_row_get(db, &secretary_users_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc secretary_users_exists_by_email(sc_db *db, sc_str email)
{
	const void *key[] = { &email };

	return sc_row_exists(db, &secretary_users_relation, 1, key);
}
static inline SC_CHECKED sc_rc secretary_users_get_many_by_email(sc_db *db, const sc_str *keys, size_t count, sc_arena *arena, struct secretary_users **rows, size_t *found)
{
	return sc_row_get_many(db, &secretary_users_relation, 1, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc secretary_users_upsert_by_email(sc_db *db, const struct secretary_users_new *fresh, sc_arena *arena, struct secretary_users *row, bool *inserted)
{
	return sc_row_upsert(db, &secretary_users_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc secretary_users_list(sc_db *db, sc_page *page, sc_arena *arena, struct secretary_users **rows, size_t *count)
{
	return sc_row_list(db, &secretary_users_relation, 2, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc secretary_users_list_by_tenant_id(sc_db *db, secretary_tenants_id tenant_id, sc_page *page, sc_arena *arena, struct secretary_users **rows, size_t *count)
{
	const void *key[] = { &tenant_id };

	return sc_row_list(db, &secretary_users_relation, 3, key, page, arena, (void *)rows, count);
}

struct secretary_user_roles {
	secretary_users_id user_id;
	secretary_roles_id role_id;
	sc_timestamptz granted_at;
};

extern const sc_table secretary_user_roles_table;
extern const sc_relation secretary_user_roles_relation;

struct secretary_user_roles_new {
	struct secretary_users_id_set user_id;
	struct secretary_roles_id_set role_id;
	sc_set_timestamptz granted_at;
};

struct secretary_user_roles_patch {
	struct secretary_users_id_set user_id;
	struct secretary_roles_id_set role_id;
	sc_set_timestamptz granted_at;
};

static inline SC_CHECKED sc_rc secretary_user_roles_insert(sc_db *db, const struct secretary_user_roles_new *fresh, sc_arena *arena, struct secretary_user_roles *row)
{
	return sc_row_insert(db, &secretary_user_roles_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc secretary_user_roles_insert_many(sc_db *db, const struct secretary_user_roles_new *fresh, size_t count, sc_arena *arena, struct secretary_user_roles *rows)
{
	return sc_row_insert_many(db, &secretary_user_roles_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc secretary_user_roles_copy_in(sc_db *db, const struct secretary_user_roles_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &secretary_user_roles_relation, fresh, count);
}
static inline SC_CHECKED sc_rc secretary_user_roles_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &secretary_user_roles_relation, count);
}
static inline SC_CHECKED sc_rc secretary_user_roles_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &secretary_user_roles_relation, cursor);
}
static inline SC_CHECKED sc_rc secretary_user_roles_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &secretary_user_roles_relation, each, context);
}
static inline SC_CHECKED sc_rc secretary_user_roles_next(sc_cursor *cursor, struct secretary_user_roles *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str secretary_user_roles_json(const struct secretary_user_roles *row, sc_arena *arena)
{
	return sc_row_json(&secretary_user_roles_relation, row, arena);
}
static inline sc_str secretary_user_roles_print(const struct secretary_user_roles *row, sc_arena *arena)
{
	return sc_row_print(&secretary_user_roles_relation, row, arena);
}
static inline SC_CHECKED sc_rc secretary_user_roles_get(sc_db *db, secretary_users_id user_id, secretary_roles_id role_id, sc_arena *arena, struct secretary_user_roles *row)
{
	const void *key[] = { &user_id, &role_id };

	return sc_row_get(db, &secretary_user_roles_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc secretary_user_roles_exists(sc_db *db, secretary_users_id user_id, secretary_roles_id role_id)
{
	const void *key[] = { &user_id, &role_id };

	return sc_row_exists(db, &secretary_user_roles_relation, 0, key);
}
static inline SC_CHECKED sc_rc secretary_user_roles_update(sc_db *db, secretary_users_id user_id, secretary_roles_id role_id, const struct secretary_user_roles_patch *patch, sc_arena *arena, struct secretary_user_roles *row)
{
	const void *key[] = { &user_id, &role_id };

	return sc_row_update(db, &secretary_user_roles_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc secretary_user_roles_delete(sc_db *db, secretary_users_id user_id, secretary_roles_id role_id)
{
	const void *key[] = { &user_id, &role_id };

	return sc_row_delete(db, &secretary_user_roles_relation, 0, key);
}
static inline SC_CHECKED sc_rc secretary_user_roles_upsert(sc_db *db, const struct secretary_user_roles_new *fresh, sc_arena *arena, struct secretary_user_roles *row, bool *inserted)
{
	return sc_row_upsert(db, &secretary_user_roles_relation, 0, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc secretary_user_roles_list(sc_db *db, sc_page *page, sc_arena *arena, struct secretary_user_roles **rows, size_t *count)
{
	return sc_row_list(db, &secretary_user_roles_relation, 1, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc secretary_user_roles_list_by_role_id(sc_db *db, secretary_roles_id role_id, sc_page *page, sc_arena *arena, struct secretary_user_roles **rows, size_t *count)
{
	const void *key[] = { &role_id };

	return sc_row_list(db, &secretary_user_roles_relation, 2, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc secretary_user_roles_list_by_user_id(sc_db *db, secretary_users_id user_id, sc_page *page, sc_arena *arena, struct secretary_user_roles **rows, size_t *count)
{
	const void *key[] = { &user_id };

	return sc_row_list(db, &secretary_user_roles_relation, 3, key, page, arena, (void *)rows, count);
}

/* Who did what. Rows are added, never changed. */
struct secretary_audit_logs {
	secretary_audit_logs_id id;
	sc_timestamptz created_at;
	secretary_tenants_id tenant_id;
	struct secretary_users_id_opt user_id;
	sc_str action;
	sc_str entity_type;
	sc_opt_i64 entity_id;
	sc_str details; /* jsonb */
};

extern const sc_table secretary_audit_logs_table;
extern const sc_relation secretary_audit_logs_relation;

struct secretary_audit_logs_new {
	sc_set_timestamptz created_at;
	struct secretary_tenants_id_set tenant_id;
	struct secretary_users_id_set user_id;
	sc_str action;
	sc_set_str entity_type;
	sc_set_i64 entity_id;
	sc_set_str details;
};

struct secretary_audit_logs_patch {
	sc_set_timestamptz created_at;
	struct secretary_tenants_id_set tenant_id;
	struct secretary_users_id_set user_id;
	sc_str action;
	sc_set_str entity_type;
	sc_set_i64 entity_id;
	sc_set_str details;
};

static inline SC_CHECKED sc_rc secretary_audit_logs_insert(sc_db *db, const struct secretary_audit_logs_new *fresh, sc_arena *arena, struct secretary_audit_logs *row)
{
	return sc_row_insert(db, &secretary_audit_logs_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc secretary_audit_logs_insert_many(sc_db *db, const struct secretary_audit_logs_new *fresh, size_t count, sc_arena *arena, struct secretary_audit_logs *rows)
{
	return sc_row_insert_many(db, &secretary_audit_logs_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc secretary_audit_logs_copy_in(sc_db *db, const struct secretary_audit_logs_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &secretary_audit_logs_relation, fresh, count);
}
static inline SC_CHECKED sc_rc secretary_audit_logs_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &secretary_audit_logs_relation, count);
}
static inline SC_CHECKED sc_rc secretary_audit_logs_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &secretary_audit_logs_relation, cursor);
}
static inline SC_CHECKED sc_rc secretary_audit_logs_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &secretary_audit_logs_relation, each, context);
}
static inline SC_CHECKED sc_rc secretary_audit_logs_next(sc_cursor *cursor, struct secretary_audit_logs *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str secretary_audit_logs_json(const struct secretary_audit_logs *row, sc_arena *arena)
{
	return sc_row_json(&secretary_audit_logs_relation, row, arena);
}
static inline sc_str secretary_audit_logs_print(const struct secretary_audit_logs *row, sc_arena *arena)
{
	return sc_row_print(&secretary_audit_logs_relation, row, arena);
}
static inline SC_CHECKED sc_rc secretary_audit_logs_get(sc_db *db, secretary_audit_logs_id id, sc_arena *arena, struct secretary_audit_logs *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &secretary_audit_logs_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc secretary_audit_logs_exists(sc_db *db, secretary_audit_logs_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &secretary_audit_logs_relation, 0, key);
}
static inline SC_CHECKED sc_rc secretary_audit_logs_get_many(sc_db *db, const secretary_audit_logs_id *keys, size_t count, sc_arena *arena, struct secretary_audit_logs **rows, size_t *found)
{
	return sc_row_get_many(db, &secretary_audit_logs_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc secretary_audit_logs_update(sc_db *db, secretary_audit_logs_id id, const struct secretary_audit_logs_patch *patch, sc_arena *arena, struct secretary_audit_logs *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &secretary_audit_logs_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc secretary_audit_logs_delete(sc_db *db, secretary_audit_logs_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &secretary_audit_logs_relation, 0, key);
}
static inline SC_CHECKED sc_rc secretary_audit_logs_list(sc_db *db, sc_page *page, sc_arena *arena, struct secretary_audit_logs **rows, size_t *count)
{
	return sc_row_list(db, &secretary_audit_logs_relation, 1, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc secretary_audit_logs_list_by_tenant_id(sc_db *db, secretary_tenants_id tenant_id, sc_page *page, sc_arena *arena, struct secretary_audit_logs **rows, size_t *count)
{
	const void *key[] = { &tenant_id };

	return sc_row_list(db, &secretary_audit_logs_relation, 2, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc secretary_audit_logs_list_by_tenant_id_created_at(sc_db *db, secretary_tenants_id tenant_id, sc_timestamptz created_at, sc_page *page, sc_arena *arena, struct secretary_audit_logs **rows, size_t *count)
{
	const void *key[] = { &tenant_id, &created_at };

	return sc_row_list(db, &secretary_audit_logs_relation, 3, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc secretary_audit_logs_list_by_user_id(sc_db *db, secretary_users_id user_id, sc_page *page, sc_arena *arena, struct secretary_audit_logs **rows, size_t *count)
{
	const void *key[] = { &user_id };

	return sc_row_list(db, &secretary_audit_logs_relation, 4, key, page, arena, (void *)rows, count);
}

struct secretary_customers {
	secretary_customers_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	secretary_tenants_id tenant_id;
	/* The tenant's own number of the customer. */
	sc_str number;
	sc_str name;
	sc_str email;
	sc_str phone;
	sc_str address;
	enum secretary_customer_status status;
	struct secretary_users_id_opt owner_id;
	sc_str notes;
};

extern const sc_table secretary_customers_table;
extern const sc_relation secretary_customers_relation;

struct secretary_customers_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct secretary_tenants_id_set tenant_id;
	sc_str number;
	sc_str name;
	sc_set_str email;
	sc_set_str phone;
	sc_set_str address;
	struct secretary_customer_status_set status;
	struct secretary_users_id_set owner_id;
	sc_set_str notes;
};

struct secretary_customers_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct secretary_tenants_id_set tenant_id;
	sc_str number;
	sc_str name;
	sc_set_str email;
	sc_set_str phone;
	sc_set_str address;
	struct secretary_customer_status_set status;
	struct secretary_users_id_set owner_id;
	sc_set_str notes;
};

static inline SC_CHECKED sc_rc secretary_customers_insert(sc_db *db, const struct secretary_customers_new *fresh, sc_arena *arena, struct secretary_customers *row)
{
	return sc_row_insert(db, &secretary_customers_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc secretary_customers_insert_many(sc_db *db, const struct secretary_customers_new *fresh, size_t count, sc_arena *arena, struct secretary_customers *rows)
{
	return sc_row_insert_many(db, &secretary_customers_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc secretary_customers_copy_in(sc_db *db, const struct secretary_customers_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &secretary_customers_relation, fresh, count);
}
static inline SC_CHECKED sc_rc secretary_customers_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &secretary_customers_relation, count);
}
static inline SC_CHECKED sc_rc secretary_customers_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &secretary_customers_relation, cursor);
}
static inline SC_CHECKED sc_rc secretary_customers_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &secretary_customers_relation, each, context);
}
static inline SC_CHECKED sc_rc secretary_customers_next(sc_cursor *cursor, struct secretary_customers *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str secretary_customers_json(const struct secretary_customers *row, sc_arena *arena)
{
	return sc_row_json(&secretary_customers_relation, row, arena);
}
static inline sc_str secretary_customers_print(const struct secretary_customers *row, sc_arena *arena)
{
	return sc_row_print(&secretary_customers_relation, row, arena);
}
static inline SC_CHECKED sc_rc secretary_customers_get(sc_db *db, secretary_customers_id id, sc_arena *arena, struct secretary_customers *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &secretary_customers_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc secretary_customers_exists(sc_db *db, secretary_customers_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &secretary_customers_relation, 0, key);
}
static inline SC_CHECKED sc_rc secretary_customers_get_many(sc_db *db, const secretary_customers_id *keys, size_t count, sc_arena *arena, struct secretary_customers **rows, size_t *found)
{
	return sc_row_get_many(db, &secretary_customers_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc secretary_customers_update(sc_db *db, secretary_customers_id id, const struct secretary_customers_patch *patch, sc_arena *arena, struct secretary_customers *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &secretary_customers_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc secretary_customers_delete(sc_db *db, secretary_customers_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &secretary_customers_relation, 0, key);
}
static inline SC_CHECKED sc_rc secretary_customers_get_by_tenant_id_number(sc_db *db, secretary_tenants_id tenant_id, sc_str number, sc_arena *arena, struct secretary_customers *row)
{
	const void *key[] = { &tenant_id, &number };

	return sc_row_get(db, &secretary_customers_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc secretary_customers_exists_by_tenant_id_number(sc_db *db, secretary_tenants_id tenant_id, sc_str number)
{
	const void *key[] = { &tenant_id, &number };

	return sc_row_exists(db, &secretary_customers_relation, 1, key);
}
static inline SC_CHECKED sc_rc secretary_customers_upsert_by_tenant_id_number(sc_db *db, const struct secretary_customers_new *fresh, sc_arena *arena, struct secretary_customers *row, bool *inserted)
{
	return sc_row_upsert(db, &secretary_customers_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc secretary_customers_get_by_tenant_id_id(sc_db *db, secretary_tenants_id tenant_id, secretary_customers_id id, sc_arena *arena, struct secretary_customers *row)
{
	const void *key[] = { &tenant_id, &id };

	return sc_row_get(db, &secretary_customers_relation, 2, key, arena, row);
}
static inline SC_CHECKED sc_rc secretary_customers_exists_by_tenant_id_id(sc_db *db, secretary_tenants_id tenant_id, secretary_customers_id id)
{
	const void *key[] = { &tenant_id, &id };

	return sc_row_exists(db, &secretary_customers_relation, 2, key);
}
static inline SC_CHECKED sc_rc secretary_customers_list(sc_db *db, sc_page *page, sc_arena *arena, struct secretary_customers **rows, size_t *count)
{
	return sc_row_list(db, &secretary_customers_relation, 3, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc secretary_customers_list_by_tenant_id(sc_db *db, secretary_tenants_id tenant_id, sc_page *page, sc_arena *arena, struct secretary_customers **rows, size_t *count)
{
	const void *key[] = { &tenant_id };

	return sc_row_list(db, &secretary_customers_relation, 4, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc secretary_customers_list_by_tenant_id_name(sc_db *db, secretary_tenants_id tenant_id, sc_str name, sc_page *page, sc_arena *arena, struct secretary_customers **rows, size_t *count)
{
	const void *key[] = { &tenant_id, &name };

	return sc_row_list(db, &secretary_customers_relation, 5, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc secretary_customers_list_by_owner_id(sc_db *db, secretary_users_id owner_id, sc_page *page, sc_arena *arena, struct secretary_customers **rows, size_t *count)
{
	const void *key[] = { &owner_id };

	return sc_row_list(db, &secretary_customers_relation, 6, key, page, arena, (void *)rows, count);
}

struct secretary_appointments {
	secretary_appointments_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	secretary_tenants_id tenant_id;
	secretary_customers_id customer_id;
	struct secretary_users_id_opt user_id;
	sc_str subject;
	sc_str location;
	sc_timestamptz starts_at;
	sc_timestamptz ends_at;
	enum secretary_appointment_status status;
};

extern const sc_table secretary_appointments_table;
extern const sc_relation secretary_appointments_relation;

struct secretary_appointments_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct secretary_tenants_id_set tenant_id;
	struct secretary_customers_id_set customer_id;
	struct secretary_users_id_set user_id;
	sc_str subject;
	sc_set_str location;
	sc_set_timestamptz starts_at;
	sc_set_timestamptz ends_at;
	struct secretary_appointment_status_set status;
};

struct secretary_appointments_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct secretary_tenants_id_set tenant_id;
	struct secretary_customers_id_set customer_id;
	struct secretary_users_id_set user_id;
	sc_str subject;
	sc_set_str location;
	sc_set_timestamptz starts_at;
	sc_set_timestamptz ends_at;
	struct secretary_appointment_status_set status;
};

static inline SC_CHECKED sc_rc secretary_appointments_insert(sc_db *db, const struct secretary_appointments_new *fresh, sc_arena *arena, struct secretary_appointments *row)
{
	return sc_row_insert(db, &secretary_appointments_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc secretary_appointments_insert_many(sc_db *db, const struct secretary_appointments_new *fresh, size_t count, sc_arena *arena, struct secretary_appointments *rows)
{
	return sc_row_insert_many(db, &secretary_appointments_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc secretary_appointments_copy_in(sc_db *db, const struct secretary_appointments_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &secretary_appointments_relation, fresh, count);
}
static inline SC_CHECKED sc_rc secretary_appointments_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &secretary_appointments_relation, count);
}
static inline SC_CHECKED sc_rc secretary_appointments_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &secretary_appointments_relation, cursor);
}
static inline SC_CHECKED sc_rc secretary_appointments_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &secretary_appointments_relation, each, context);
}
static inline SC_CHECKED sc_rc secretary_appointments_next(sc_cursor *cursor, struct secretary_appointments *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str secretary_appointments_json(const struct secretary_appointments *row, sc_arena *arena)
{
	return sc_row_json(&secretary_appointments_relation, row, arena);
}
static inline sc_str secretary_appointments_print(const struct secretary_appointments *row, sc_arena *arena)
{
	return sc_row_print(&secretary_appointments_relation, row, arena);
}
static inline SC_CHECKED sc_rc secretary_appointments_get(sc_db *db, secretary_appointments_id id, sc_arena *arena, struct secretary_appointments *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &secretary_appointments_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc secretary_appointments_exists(sc_db *db, secretary_appointments_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &secretary_appointments_relation, 0, key);
}
static inline SC_CHECKED sc_rc secretary_appointments_get_many(sc_db *db, const secretary_appointments_id *keys, size_t count, sc_arena *arena, struct secretary_appointments **rows, size_t *found)
{
	return sc_row_get_many(db, &secretary_appointments_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc secretary_appointments_update(sc_db *db, secretary_appointments_id id, const struct secretary_appointments_patch *patch, sc_arena *arena, struct secretary_appointments *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &secretary_appointments_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc secretary_appointments_delete(sc_db *db, secretary_appointments_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &secretary_appointments_relation, 0, key);
}
static inline SC_CHECKED sc_rc secretary_appointments_list(sc_db *db, sc_page *page, sc_arena *arena, struct secretary_appointments **rows, size_t *count)
{
	return sc_row_list(db, &secretary_appointments_relation, 1, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc secretary_appointments_list_by_tenant_id(sc_db *db, secretary_tenants_id tenant_id, sc_page *page, sc_arena *arena, struct secretary_appointments **rows, size_t *count)
{
	const void *key[] = { &tenant_id };

	return sc_row_list(db, &secretary_appointments_relation, 2, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc secretary_appointments_list_by_tenant_id_starts_at(sc_db *db, secretary_tenants_id tenant_id, sc_timestamptz starts_at, sc_page *page, sc_arena *arena, struct secretary_appointments **rows, size_t *count)
{
	const void *key[] = { &tenant_id, &starts_at };

	return sc_row_list(db, &secretary_appointments_relation, 3, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc secretary_appointments_list_by_tenant_id_customer_id(sc_db *db, secretary_tenants_id tenant_id, secretary_customers_id customer_id, sc_page *page, sc_arena *arena, struct secretary_appointments **rows, size_t *count)
{
	const void *key[] = { &tenant_id, &customer_id };

	return sc_row_list(db, &secretary_appointments_relation, 4, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc secretary_appointments_list_by_user_id(sc_db *db, secretary_users_id user_id, sc_page *page, sc_arena *arena, struct secretary_appointments **rows, size_t *count)
{
	const void *key[] = { &user_id };

	return sc_row_list(db, &secretary_appointments_relation, 5, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc secretary_appointments_list_by_user_id_starts_at(sc_db *db, secretary_users_id user_id, sc_timestamptz starts_at, sc_page *page, sc_arena *arena, struct secretary_appointments **rows, size_t *count)
{
	const void *key[] = { &user_id, &starts_at };

	return sc_row_list(db, &secretary_appointments_relation, 6, key, page, arena, (void *)rows, count);
}

/* A message from or to a customer, with what the secretary made of it. */
struct secretary_messages {
	secretary_messages_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	secretary_tenants_id tenant_id;
	struct secretary_customers_id_opt customer_id;
	enum secretary_direction direction;
	enum secretary_channel channel;
	sc_str subject;
	sc_str body;
	sc_str summary;
	sc_timestamptz sent_at;
};

extern const sc_table secretary_messages_table;
extern const sc_relation secretary_messages_relation;

struct secretary_messages_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct secretary_tenants_id_set tenant_id;
	struct secretary_customers_id_set customer_id;
	struct secretary_direction_set direction;
	struct secretary_channel_set channel;
	sc_set_str subject;
	sc_str body;
	sc_set_str summary;
	sc_set_timestamptz sent_at;
};

struct secretary_messages_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct secretary_tenants_id_set tenant_id;
	struct secretary_customers_id_set customer_id;
	struct secretary_direction_set direction;
	struct secretary_channel_set channel;
	sc_set_str subject;
	sc_str body;
	sc_set_str summary;
	sc_set_timestamptz sent_at;
};

static inline SC_CHECKED sc_rc secretary_messages_insert(sc_db *db, const struct secretary_messages_new *fresh, sc_arena *arena, struct secretary_messages *row)
{
	return sc_row_insert(db, &secretary_messages_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc secretary_messages_insert_many(sc_db *db, const struct secretary_messages_new *fresh, size_t count, sc_arena *arena, struct secretary_messages *rows)
{
	return sc_row_insert_many(db, &secretary_messages_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc secretary_messages_copy_in(sc_db *db, const struct secretary_messages_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &secretary_messages_relation, fresh, count);
}
static inline SC_CHECKED sc_rc secretary_messages_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &secretary_messages_relation, count);
}
static inline SC_CHECKED sc_rc secretary_messages_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &secretary_messages_relation, cursor);
}
static inline SC_CHECKED sc_rc secretary_messages_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &secretary_messages_relation, each, context);
}
static inline SC_CHECKED sc_rc secretary_messages_next(sc_cursor *cursor, struct secretary_messages *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str secretary_messages_json(const struct secretary_messages *row, sc_arena *arena)
{
	return sc_row_json(&secretary_messages_relation, row, arena);
}
static inline sc_str secretary_messages_print(const struct secretary_messages *row, sc_arena *arena)
{
	return sc_row_print(&secretary_messages_relation, row, arena);
}
static inline SC_CHECKED sc_rc secretary_messages_get(sc_db *db, secretary_messages_id id, sc_arena *arena, struct secretary_messages *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &secretary_messages_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc secretary_messages_exists(sc_db *db, secretary_messages_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &secretary_messages_relation, 0, key);
}
static inline SC_CHECKED sc_rc secretary_messages_get_many(sc_db *db, const secretary_messages_id *keys, size_t count, sc_arena *arena, struct secretary_messages **rows, size_t *found)
{
	return sc_row_get_many(db, &secretary_messages_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc secretary_messages_update(sc_db *db, secretary_messages_id id, const struct secretary_messages_patch *patch, sc_arena *arena, struct secretary_messages *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &secretary_messages_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc secretary_messages_delete(sc_db *db, secretary_messages_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &secretary_messages_relation, 0, key);
}
static inline SC_CHECKED sc_rc secretary_messages_list(sc_db *db, sc_page *page, sc_arena *arena, struct secretary_messages **rows, size_t *count)
{
	return sc_row_list(db, &secretary_messages_relation, 1, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc secretary_messages_list_by_tenant_id(sc_db *db, secretary_tenants_id tenant_id, sc_page *page, sc_arena *arena, struct secretary_messages **rows, size_t *count)
{
	const void *key[] = { &tenant_id };

	return sc_row_list(db, &secretary_messages_relation, 2, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc secretary_messages_list_by_tenant_id_sent_at(sc_db *db, secretary_tenants_id tenant_id, sc_timestamptz sent_at, sc_page *page, sc_arena *arena, struct secretary_messages **rows, size_t *count)
{
	const void *key[] = { &tenant_id, &sent_at };

	return sc_row_list(db, &secretary_messages_relation, 3, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc secretary_messages_list_by_tenant_id_customer_id(sc_db *db, secretary_tenants_id tenant_id, secretary_customers_id customer_id, sc_page *page, sc_arena *arena, struct secretary_messages **rows, size_t *count)
{
	const void *key[] = { &tenant_id, &customer_id };

	return sc_row_list(db, &secretary_messages_relation, 4, key, page, arena, (void *)rows, count);
}

struct secretary_tasks {
	secretary_tasks_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	secretary_tenants_id tenant_id;
	struct secretary_customers_id_opt customer_id;
	struct secretary_users_id_opt assignee_id;
	struct secretary_messages_id_opt message_id;
	sc_str title;
	sc_opt_date due_on;
	enum secretary_task_status status;
	sc_opt_timestamptz done_at;
};

extern const sc_table secretary_tasks_table;
extern const sc_relation secretary_tasks_relation;

struct secretary_tasks_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct secretary_tenants_id_set tenant_id;
	struct secretary_customers_id_set customer_id;
	struct secretary_users_id_set assignee_id;
	struct secretary_messages_id_set message_id;
	sc_str title;
	sc_set_date due_on;
	struct secretary_task_status_set status;
	sc_set_timestamptz done_at;
};

struct secretary_tasks_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct secretary_tenants_id_set tenant_id;
	struct secretary_customers_id_set customer_id;
	struct secretary_users_id_set assignee_id;
	struct secretary_messages_id_set message_id;
	sc_str title;
	sc_set_date due_on;
	struct secretary_task_status_set status;
	sc_set_timestamptz done_at;
};

static inline SC_CHECKED sc_rc secretary_tasks_insert(sc_db *db, const struct secretary_tasks_new *fresh, sc_arena *arena, struct secretary_tasks *row)
{
	return sc_row_insert(db, &secretary_tasks_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc secretary_tasks_insert_many(sc_db *db, const struct secretary_tasks_new *fresh, size_t count, sc_arena *arena, struct secretary_tasks *rows)
{
	return sc_row_insert_many(db, &secretary_tasks_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc secretary_tasks_copy_in(sc_db *db, const struct secretary_tasks_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &secretary_tasks_relation, fresh, count);
}
static inline SC_CHECKED sc_rc secretary_tasks_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &secretary_tasks_relation, count);
}
static inline SC_CHECKED sc_rc secretary_tasks_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &secretary_tasks_relation, cursor);
}
static inline SC_CHECKED sc_rc secretary_tasks_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &secretary_tasks_relation, each, context);
}
static inline SC_CHECKED sc_rc secretary_tasks_next(sc_cursor *cursor, struct secretary_tasks *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str secretary_tasks_json(const struct secretary_tasks *row, sc_arena *arena)
{
	return sc_row_json(&secretary_tasks_relation, row, arena);
}
static inline sc_str secretary_tasks_print(const struct secretary_tasks *row, sc_arena *arena)
{
	return sc_row_print(&secretary_tasks_relation, row, arena);
}
static inline SC_CHECKED sc_rc secretary_tasks_get(sc_db *db, secretary_tasks_id id, sc_arena *arena, struct secretary_tasks *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &secretary_tasks_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc secretary_tasks_exists(sc_db *db, secretary_tasks_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &secretary_tasks_relation, 0, key);
}
static inline SC_CHECKED sc_rc secretary_tasks_get_many(sc_db *db, const secretary_tasks_id *keys, size_t count, sc_arena *arena, struct secretary_tasks **rows, size_t *found)
{
	return sc_row_get_many(db, &secretary_tasks_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc secretary_tasks_update(sc_db *db, secretary_tasks_id id, const struct secretary_tasks_patch *patch, sc_arena *arena, struct secretary_tasks *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &secretary_tasks_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc secretary_tasks_delete(sc_db *db, secretary_tasks_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &secretary_tasks_relation, 0, key);
}
static inline SC_CHECKED sc_rc secretary_tasks_list(sc_db *db, sc_page *page, sc_arena *arena, struct secretary_tasks **rows, size_t *count)
{
	return sc_row_list(db, &secretary_tasks_relation, 1, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc secretary_tasks_list_by_tenant_id(sc_db *db, secretary_tenants_id tenant_id, sc_page *page, sc_arena *arena, struct secretary_tasks **rows, size_t *count)
{
	const void *key[] = { &tenant_id };

	return sc_row_list(db, &secretary_tasks_relation, 2, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc secretary_tasks_list_by_tenant_id_customer_id(sc_db *db, secretary_tenants_id tenant_id, secretary_customers_id customer_id, sc_page *page, sc_arena *arena, struct secretary_tasks **rows, size_t *count)
{
	const void *key[] = { &tenant_id, &customer_id };

	return sc_row_list(db, &secretary_tasks_relation, 3, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc secretary_tasks_list_by_assignee_id(sc_db *db, secretary_users_id assignee_id, sc_page *page, sc_arena *arena, struct secretary_tasks **rows, size_t *count)
{
	const void *key[] = { &assignee_id };

	return sc_row_list(db, &secretary_tasks_relation, 4, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc secretary_tasks_list_by_message_id(sc_db *db, secretary_messages_id message_id, sc_page *page, sc_arena *arena, struct secretary_tasks **rows, size_t *count)
{
	const void *key[] = { &message_id };

	return sc_row_list(db, &secretary_tasks_relation, 5, key, page, arena, (void *)rows, count);
}

struct secretary_invoices {
	secretary_invoices_id id;
	sc_timestamptz created_at;
	sc_timestamptz updated_at;
	secretary_tenants_id tenant_id;
	secretary_customers_id customer_id;
	sc_str number;
	enum secretary_invoice_status status;
	sc_opt_date issued_on;
	sc_opt_date due_on;
	sc_str currency;
};

extern const sc_table secretary_invoices_table;
extern const sc_relation secretary_invoices_relation;

struct secretary_invoices_new {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct secretary_tenants_id_set tenant_id;
	struct secretary_customers_id_set customer_id;
	sc_str number;
	struct secretary_invoice_status_set status;
	sc_set_date issued_on;
	sc_set_date due_on;
	sc_str currency;
};

struct secretary_invoices_patch {
	sc_set_timestamptz created_at;
	sc_set_timestamptz updated_at;
	struct secretary_tenants_id_set tenant_id;
	struct secretary_customers_id_set customer_id;
	sc_str number;
	struct secretary_invoice_status_set status;
	sc_set_date issued_on;
	sc_set_date due_on;
	sc_str currency;
};

static inline SC_CHECKED sc_rc secretary_invoices_insert(sc_db *db, const struct secretary_invoices_new *fresh, sc_arena *arena, struct secretary_invoices *row)
{
	return sc_row_insert(db, &secretary_invoices_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc secretary_invoices_insert_many(sc_db *db, const struct secretary_invoices_new *fresh, size_t count, sc_arena *arena, struct secretary_invoices *rows)
{
	return sc_row_insert_many(db, &secretary_invoices_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc secretary_invoices_copy_in(sc_db *db, const struct secretary_invoices_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &secretary_invoices_relation, fresh, count);
}
static inline SC_CHECKED sc_rc secretary_invoices_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &secretary_invoices_relation, count);
}
static inline SC_CHECKED sc_rc secretary_invoices_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &secretary_invoices_relation, cursor);
}
static inline SC_CHECKED sc_rc secretary_invoices_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &secretary_invoices_relation, each, context);
}
static inline SC_CHECKED sc_rc secretary_invoices_next(sc_cursor *cursor, struct secretary_invoices *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str secretary_invoices_json(const struct secretary_invoices *row, sc_arena *arena)
{
	return sc_row_json(&secretary_invoices_relation, row, arena);
}
static inline sc_str secretary_invoices_print(const struct secretary_invoices *row, sc_arena *arena)
{
	return sc_row_print(&secretary_invoices_relation, row, arena);
}
static inline SC_CHECKED sc_rc secretary_invoices_get(sc_db *db, secretary_invoices_id id, sc_arena *arena, struct secretary_invoices *row)
{
	const void *key[] = { &id };

	return sc_row_get(db, &secretary_invoices_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc secretary_invoices_exists(sc_db *db, secretary_invoices_id id)
{
	const void *key[] = { &id };

	return sc_row_exists(db, &secretary_invoices_relation, 0, key);
}
static inline SC_CHECKED sc_rc secretary_invoices_get_many(sc_db *db, const secretary_invoices_id *keys, size_t count, sc_arena *arena, struct secretary_invoices **rows, size_t *found)
{
	return sc_row_get_many(db, &secretary_invoices_relation, 0, keys, sizeof(*keys), count, arena, (void *)rows, found);
}
static inline SC_CHECKED sc_rc secretary_invoices_update(sc_db *db, secretary_invoices_id id, const struct secretary_invoices_patch *patch, sc_arena *arena, struct secretary_invoices *row)
{
	const void *key[] = { &id };

	return sc_row_update(db, &secretary_invoices_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc secretary_invoices_delete(sc_db *db, secretary_invoices_id id)
{
	const void *key[] = { &id };

	return sc_row_delete(db, &secretary_invoices_relation, 0, key);
}
static inline SC_CHECKED sc_rc secretary_invoices_get_by_tenant_id_number(sc_db *db, secretary_tenants_id tenant_id, sc_str number, sc_arena *arena, struct secretary_invoices *row)
{
	const void *key[] = { &tenant_id, &number };

	return sc_row_get(db, &secretary_invoices_relation, 1, key, arena, row);
}
static inline SC_CHECKED sc_rc secretary_invoices_exists_by_tenant_id_number(sc_db *db, secretary_tenants_id tenant_id, sc_str number)
{
	const void *key[] = { &tenant_id, &number };

	return sc_row_exists(db, &secretary_invoices_relation, 1, key);
}
static inline SC_CHECKED sc_rc secretary_invoices_upsert_by_tenant_id_number(sc_db *db, const struct secretary_invoices_new *fresh, sc_arena *arena, struct secretary_invoices *row, bool *inserted)
{
	return sc_row_upsert(db, &secretary_invoices_relation, 1, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc secretary_invoices_list(sc_db *db, sc_page *page, sc_arena *arena, struct secretary_invoices **rows, size_t *count)
{
	return sc_row_list(db, &secretary_invoices_relation, 2, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc secretary_invoices_list_by_tenant_id(sc_db *db, secretary_tenants_id tenant_id, sc_page *page, sc_arena *arena, struct secretary_invoices **rows, size_t *count)
{
	const void *key[] = { &tenant_id };

	return sc_row_list(db, &secretary_invoices_relation, 3, key, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc secretary_invoices_list_by_tenant_id_customer_id(sc_db *db, secretary_tenants_id tenant_id, secretary_customers_id customer_id, sc_page *page, sc_arena *arena, struct secretary_invoices **rows, size_t *count)
{
	const void *key[] = { &tenant_id, &customer_id };

	return sc_row_list(db, &secretary_invoices_relation, 4, key, page, arena, (void *)rows, count);
}

struct secretary_invoice_lines {
	secretary_invoices_id invoice_id;
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
extern const sc_relation secretary_invoice_lines_relation;

struct secretary_invoice_lines_new {
	struct secretary_invoices_id_set invoice_id;
	sc_set_i32 position;
	sc_str description;
	sc_set_i32 quantity;
	sc_set_i64 unit_price;
	sc_set_i16 tax_percent;
};

struct secretary_invoice_lines_patch {
	struct secretary_invoices_id_set invoice_id;
	sc_set_i32 position;
	sc_str description;
	sc_set_i32 quantity;
	sc_set_i64 unit_price;
	sc_set_i16 tax_percent;
};

static inline SC_CHECKED sc_rc secretary_invoice_lines_insert(sc_db *db, const struct secretary_invoice_lines_new *fresh, sc_arena *arena, struct secretary_invoice_lines *row)
{
	return sc_row_insert(db, &secretary_invoice_lines_relation, fresh, arena, row);
}
static inline SC_CHECKED sc_rc secretary_invoice_lines_insert_many(sc_db *db, const struct secretary_invoice_lines_new *fresh, size_t count, sc_arena *arena, struct secretary_invoice_lines *rows)
{
	return sc_row_insert_many(db, &secretary_invoice_lines_relation, fresh, count, arena, rows);
}
static inline SC_CHECKED sc_rc secretary_invoice_lines_copy_in(sc_db *db, const struct secretary_invoice_lines_new *fresh, size_t count)
{
	return sc_row_copy_in(db, &secretary_invoice_lines_relation, fresh, count);
}
static inline SC_CHECKED sc_rc secretary_invoice_lines_count(sc_db *db, uint64_t *count)
{
	return sc_row_count(db, &secretary_invoice_lines_relation, count);
}
static inline SC_CHECKED sc_rc secretary_invoice_lines_all(sc_db *db, sc_cursor *cursor)
{
	return sc_row_all(db, &secretary_invoice_lines_relation, cursor);
}
static inline SC_CHECKED sc_rc secretary_invoice_lines_copy_out(sc_db *db, int (*each)(void *context, const void *row), void *context)
{
	return sc_row_copy_out(db, &secretary_invoice_lines_relation, each, context);
}
static inline SC_CHECKED sc_rc secretary_invoice_lines_next(sc_cursor *cursor, struct secretary_invoice_lines *row)
{
	return sc_row_next(cursor, row);
}
static inline sc_str secretary_invoice_lines_json(const struct secretary_invoice_lines *row, sc_arena *arena)
{
	return sc_row_json(&secretary_invoice_lines_relation, row, arena);
}
static inline sc_str secretary_invoice_lines_print(const struct secretary_invoice_lines *row, sc_arena *arena)
{
	return sc_row_print(&secretary_invoice_lines_relation, row, arena);
}
static inline SC_CHECKED sc_rc secretary_invoice_lines_get(sc_db *db, secretary_invoices_id invoice_id, int32_t position, sc_arena *arena, struct secretary_invoice_lines *row)
{
	const void *key[] = { &invoice_id, &position };

	return sc_row_get(db, &secretary_invoice_lines_relation, 0, key, arena, row);
}
static inline SC_CHECKED sc_rc secretary_invoice_lines_exists(sc_db *db, secretary_invoices_id invoice_id, int32_t position)
{
	const void *key[] = { &invoice_id, &position };

	return sc_row_exists(db, &secretary_invoice_lines_relation, 0, key);
}
static inline SC_CHECKED sc_rc secretary_invoice_lines_update(sc_db *db, secretary_invoices_id invoice_id, int32_t position, const struct secretary_invoice_lines_patch *patch, sc_arena *arena, struct secretary_invoice_lines *row)
{
	const void *key[] = { &invoice_id, &position };

	return sc_row_update(db, &secretary_invoice_lines_relation, 0, key, patch, arena, row);
}
static inline SC_CHECKED sc_rc secretary_invoice_lines_delete(sc_db *db, secretary_invoices_id invoice_id, int32_t position)
{
	const void *key[] = { &invoice_id, &position };

	return sc_row_delete(db, &secretary_invoice_lines_relation, 0, key);
}
static inline SC_CHECKED sc_rc secretary_invoice_lines_upsert(sc_db *db, const struct secretary_invoice_lines_new *fresh, sc_arena *arena, struct secretary_invoice_lines *row, bool *inserted)
{
	return sc_row_upsert(db, &secretary_invoice_lines_relation, 0, fresh, arena, row, inserted);
}
static inline SC_CHECKED sc_rc secretary_invoice_lines_list(sc_db *db, sc_page *page, sc_arena *arena, struct secretary_invoice_lines **rows, size_t *count)
{
	return sc_row_list(db, &secretary_invoice_lines_relation, 1, NULL, page, arena, (void *)rows, count);
}
static inline SC_CHECKED sc_rc secretary_invoice_lines_list_by_invoice_id(sc_db *db, secretary_invoices_id invoice_id, sc_page *page, sc_arena *arena, struct secretary_invoice_lines **rows, size_t *count)
{
	const void *key[] = { &invoice_id };

	return sc_row_list(db, &secretary_invoice_lines_relation, 2, key, page, arena, (void *)rows, count);
}

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
