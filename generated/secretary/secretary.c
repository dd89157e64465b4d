/* Made by schemac with secretary.h, see there. */
#include "secretary.h"

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

static const char *const labels_of_secretary_tenant_status[] = { "trial", "active", "suspended", "closed" };
static const sc_labels set_of_secretary_tenant_status = { labels_of_secretary_tenant_status, 4 };

const char *secretary_tenant_status_text(enum secretary_tenant_status value)
{
	return (unsigned)value < 4u ? labels_of_secretary_tenant_status[(unsigned)value] : NULL;
}

int secretary_tenant_status_from_text(const char *text, enum secretary_tenant_status *value)
{
	int found = find(labels_of_secretary_tenant_status, 4, text);

	if (found < 0)
		return 0;
	*value = (enum secretary_tenant_status)found;
	return 1;
}

static const char *const labels_of_secretary_customer_status[] = { "lead", "active", "inactive" };
static const sc_labels set_of_secretary_customer_status = { labels_of_secretary_customer_status, 3 };

const char *secretary_customer_status_text(enum secretary_customer_status value)
{
	return (unsigned)value < 3u ? labels_of_secretary_customer_status[(unsigned)value] : NULL;
}

int secretary_customer_status_from_text(const char *text, enum secretary_customer_status *value)
{
	int found = find(labels_of_secretary_customer_status, 3, text);

	if (found < 0)
		return 0;
	*value = (enum secretary_customer_status)found;
	return 1;
}

static const char *const labels_of_secretary_appointment_status[] = { "proposed", "confirmed", "cancelled", "held", "missed" };
static const sc_labels set_of_secretary_appointment_status = { labels_of_secretary_appointment_status, 5 };

const char *secretary_appointment_status_text(enum secretary_appointment_status value)
{
	return (unsigned)value < 5u ? labels_of_secretary_appointment_status[(unsigned)value] : NULL;
}

int secretary_appointment_status_from_text(const char *text, enum secretary_appointment_status *value)
{
	int found = find(labels_of_secretary_appointment_status, 5, text);

	if (found < 0)
		return 0;
	*value = (enum secretary_appointment_status)found;
	return 1;
}

static const char *const labels_of_secretary_direction[] = { "incoming", "outgoing" };
static const sc_labels set_of_secretary_direction = { labels_of_secretary_direction, 2 };

const char *secretary_direction_text(enum secretary_direction value)
{
	return (unsigned)value < 2u ? labels_of_secretary_direction[(unsigned)value] : NULL;
}

int secretary_direction_from_text(const char *text, enum secretary_direction *value)
{
	int found = find(labels_of_secretary_direction, 2, text);

	if (found < 0)
		return 0;
	*value = (enum secretary_direction)found;
	return 1;
}

static const char *const labels_of_secretary_channel[] = { "email", "phone", "chat", "letter" };
static const sc_labels set_of_secretary_channel = { labels_of_secretary_channel, 4 };

const char *secretary_channel_text(enum secretary_channel value)
{
	return (unsigned)value < 4u ? labels_of_secretary_channel[(unsigned)value] : NULL;
}

int secretary_channel_from_text(const char *text, enum secretary_channel *value)
{
	int found = find(labels_of_secretary_channel, 4, text);

	if (found < 0)
		return 0;
	*value = (enum secretary_channel)found;
	return 1;
}

static const char *const labels_of_secretary_task_status[] = { "open", "done", "dropped" };
static const sc_labels set_of_secretary_task_status = { labels_of_secretary_task_status, 3 };

const char *secretary_task_status_text(enum secretary_task_status value)
{
	return (unsigned)value < 3u ? labels_of_secretary_task_status[(unsigned)value] : NULL;
}

int secretary_task_status_from_text(const char *text, enum secretary_task_status *value)
{
	int found = find(labels_of_secretary_task_status, 3, text);

	if (found < 0)
		return 0;
	*value = (enum secretary_task_status)found;
	return 1;
}

static const char *const labels_of_secretary_invoice_status[] = { "draft", "sent", "paid", "overdue", "cancelled" };
static const sc_labels set_of_secretary_invoice_status = { labels_of_secretary_invoice_status, 5 };

const char *secretary_invoice_status_text(enum secretary_invoice_status value)
{
	return (unsigned)value < 5u ? labels_of_secretary_invoice_status[(unsigned)value] : NULL;
}

int secretary_invoice_status_from_text(const char *text, enum secretary_invoice_status *value)
{
	int found = find(labels_of_secretary_invoice_status, 5, text);

	if (found < 0)
		return 0;
	*value = (enum secretary_invoice_status)found;
	return 1;
}

static const sc_field fields_of_secretary_tenants[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct secretary_tenants, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct secretary_tenants, created_at), offsetof(struct secretary_tenants_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct secretary_tenants, updated_at), offsetof(struct secretary_tenants_new, updated_at) },
	{ "slug", NULL, SC_TYPE_TEXT, 0, offsetof(struct secretary_tenants, slug), offsetof(struct secretary_tenants_new, slug) },
	{ "name", NULL, SC_TYPE_TEXT, 0, offsetof(struct secretary_tenants, name), offsetof(struct secretary_tenants_new, name) },
	{ "status", &set_of_secretary_tenant_status, SC_TYPE_ENUM, 0, offsetof(struct secretary_tenants, status), offsetof(struct secretary_tenants_new, status) },
	{ "is_system", NULL, SC_TYPE_BOOL, 0, offsetof(struct secretary_tenants, is_system), offsetof(struct secretary_tenants_new, is_system) },
	{ "locale", NULL, SC_TYPE_TEXT, 0, offsetof(struct secretary_tenants, locale), offsetof(struct secretary_tenants_new, locale) },
	{ "time_zone", NULL, SC_TYPE_TEXT, 0, offsetof(struct secretary_tenants, time_zone), offsetof(struct secretary_tenants_new, time_zone) },
	{ "settings", NULL, SC_TYPE_JSONB, 0, offsetof(struct secretary_tenants, settings), offsetof(struct secretary_tenants_new, settings) },
};
static const int16_t key_columns_of_secretary_tenants[] = { 0, 3, 6, 0 };
static const sc_key keys_of_secretary_tenants[] = {
	{ "tenants_pkey", key_columns_of_secretary_tenants + 0, 1, 0, 3 },
	{ "tenants_slug_key", key_columns_of_secretary_tenants + 1, 1, 0, 6 },
	{ "tenants_system_ux", key_columns_of_secretary_tenants + 2, 1, 0, 34 },
	{ NULL, key_columns_of_secretary_tenants + 3, 0, 1, 0 },
};
const sc_relation secretary_tenants_relation = {
	"secretary_tenants", "public", "tenants", "tenants", fields_of_secretary_tenants, keys_of_secretary_tenants, 10, 4, 8, sizeof(struct secretary_tenants), sizeof(struct secretary_tenants_new)
};

static const sc_field fields_of_secretary_roles[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct secretary_roles, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct secretary_roles, created_at), offsetof(struct secretary_roles_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct secretary_roles, updated_at), offsetof(struct secretary_roles_new, updated_at) },
	{ "name", NULL, SC_TYPE_TEXT, 0, offsetof(struct secretary_roles, name), offsetof(struct secretary_roles_new, name) },
	{ "description", NULL, SC_TYPE_TEXT, 1, offsetof(struct secretary_roles, description), offsetof(struct secretary_roles_new, description) },
	{ "permissions", NULL, SC_TYPE_JSONB, 0, offsetof(struct secretary_roles, permissions), offsetof(struct secretary_roles_new, permissions) },
	{ "is_system", NULL, SC_TYPE_BOOL, 0, offsetof(struct secretary_roles, is_system), offsetof(struct secretary_roles_new, is_system) },
};
static const int16_t key_columns_of_secretary_roles[] = { 0, 3, 0 };
static const sc_key keys_of_secretary_roles[] = {
	{ "roles_pkey", key_columns_of_secretary_roles + 0, 1, 0, 3 },
	{ "roles_name_key", key_columns_of_secretary_roles + 1, 1, 0, 6 },
	{ NULL, key_columns_of_secretary_roles + 2, 0, 1, 0 },
};
const sc_relation secretary_roles_relation = {
	"secretary_roles", "public", "roles", "roles", fields_of_secretary_roles, keys_of_secretary_roles, 7, 3, 8, sizeof(struct secretary_roles), sizeof(struct secretary_roles_new)
};

static const sc_field fields_of_secretary_users[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct secretary_users, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct secretary_users, created_at), offsetof(struct secretary_users_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct secretary_users, updated_at), offsetof(struct secretary_users_new, updated_at) },
	{ "tenant_id", NULL, SC_TYPE_INT8, 0, offsetof(struct secretary_users, tenant_id), offsetof(struct secretary_users_new, tenant_id) },
	{ "email", NULL, SC_TYPE_TEXT, 0, offsetof(struct secretary_users, email), offsetof(struct secretary_users_new, email) },
	{ "full_name", NULL, SC_TYPE_TEXT, 0, offsetof(struct secretary_users, full_name), offsetof(struct secretary_users_new, full_name) },
	{ "password_hash", NULL, SC_TYPE_TEXT, 2, offsetof(struct secretary_users, password_hash), offsetof(struct secretary_users_new, password_hash) },
	{ "is_active", NULL, SC_TYPE_BOOL, 0, offsetof(struct secretary_users, is_active), offsetof(struct secretary_users_new, is_active) },
	{ "must_change_password", NULL, SC_TYPE_BOOL, 0, offsetof(struct secretary_users, must_change_password), offsetof(struct secretary_users_new, must_change_password) },
	{ "failed_logins", NULL, SC_TYPE_INT4, 0, offsetof(struct secretary_users, failed_logins), offsetof(struct secretary_users_new, failed_logins) },
	{ "locked_until", NULL, SC_TYPE_TIMESTAMPTZ, 1, offsetof(struct secretary_users, locked_until), offsetof(struct secretary_users_new, locked_until) },
	{ "last_login_at", NULL, SC_TYPE_TIMESTAMPTZ, 1, offsetof(struct secretary_users, last_login_at), offsetof(struct secretary_users_new, last_login_at) },
};
static const int16_t key_columns_of_secretary_users[] = { 0, 4, 0, 3, 0 };
static const sc_key keys_of_secretary_users[] = {
	{ "users_pkey", key_columns_of_secretary_users + 0, 1, 0, 3 },
	{ "users_email_key", key_columns_of_secretary_users + 1, 1, 0, 6 },
	{ NULL, key_columns_of_secretary_users + 2, 0, 1, 0 },
	{ NULL, key_columns_of_secretary_users + 3, 1, 1, 0 },
};
const sc_relation secretary_users_relation = {
	"secretary_users", "public", "users", "users", fields_of_secretary_users, keys_of_secretary_users, 12, 4, 8, sizeof(struct secretary_users), sizeof(struct secretary_users_new)
};

static const sc_field fields_of_secretary_user_roles[] = {
	{ "user_id", NULL, SC_TYPE_INT8, 0, offsetof(struct secretary_user_roles, user_id), offsetof(struct secretary_user_roles_new, user_id) },
	{ "role_id", NULL, SC_TYPE_INT8, 0, offsetof(struct secretary_user_roles, role_id), offsetof(struct secretary_user_roles_new, role_id) },
	{ "granted_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct secretary_user_roles, granted_at), offsetof(struct secretary_user_roles_new, granted_at) },
};
static const int16_t key_columns_of_secretary_user_roles[] = { 0, 1, 0, 1, 1, 0, 0, 1 };
static const sc_key keys_of_secretary_user_roles[] = {
	{ "user_roles_pkey", key_columns_of_secretary_user_roles + 0, 2, 0, 7 },
	{ NULL, key_columns_of_secretary_user_roles + 2, 0, 2, 0 },
	{ NULL, key_columns_of_secretary_user_roles + 4, 1, 1, 0 },
	{ NULL, key_columns_of_secretary_user_roles + 6, 1, 1, 0 },
};
const sc_relation secretary_user_roles_relation = {
	"secretary_user_roles", "public", "user_roles", "user_roles", fields_of_secretary_user_roles, keys_of_secretary_user_roles, 3, 4, 0, sizeof(struct secretary_user_roles), sizeof(struct secretary_user_roles_new)
};

static const sc_field fields_of_secretary_audit_logs[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct secretary_audit_logs, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct secretary_audit_logs, created_at), offsetof(struct secretary_audit_logs_new, created_at) },
	{ "tenant_id", NULL, SC_TYPE_INT8, 0, offsetof(struct secretary_audit_logs, tenant_id), offsetof(struct secretary_audit_logs_new, tenant_id) },
	{ "user_id", NULL, SC_TYPE_INT8, 1, offsetof(struct secretary_audit_logs, user_id), offsetof(struct secretary_audit_logs_new, user_id) },
	{ "action", NULL, SC_TYPE_TEXT, 0, offsetof(struct secretary_audit_logs, action), offsetof(struct secretary_audit_logs_new, action) },
	{ "entity_type", NULL, SC_TYPE_TEXT, 1, offsetof(struct secretary_audit_logs, entity_type), offsetof(struct secretary_audit_logs_new, entity_type) },
	{ "entity_id", NULL, SC_TYPE_INT8, 1, offsetof(struct secretary_audit_logs, entity_id), offsetof(struct secretary_audit_logs_new, entity_id) },
	{ "details", NULL, SC_TYPE_JSONB, 1, offsetof(struct secretary_audit_logs, details), offsetof(struct secretary_audit_logs_new, details) },
};
static const int16_t key_columns_of_secretary_audit_logs[] = { 0, 0, 2, -2, -1, 2, 1, 0, 3, 0 };
static const sc_key keys_of_secretary_audit_logs[] = {
	{ "audit_logs_pkey", key_columns_of_secretary_audit_logs + 0, 1, 0, 3 },
	{ NULL, key_columns_of_secretary_audit_logs + 1, 0, 1, 0 },
	{ NULL, key_columns_of_secretary_audit_logs + 2, 1, 2, 0 },
	{ NULL, key_columns_of_secretary_audit_logs + 5, 2, 1, 0 },
	{ NULL, key_columns_of_secretary_audit_logs + 8, 1, 1, 0 },
};
const sc_relation secretary_audit_logs_relation = {
	"secretary_audit_logs", "public", "audit_logs", "audit_logs", fields_of_secretary_audit_logs, keys_of_secretary_audit_logs, 8, 5, 0, sizeof(struct secretary_audit_logs), sizeof(struct secretary_audit_logs_new)
};

static const sc_field fields_of_secretary_customers[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct secretary_customers, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct secretary_customers, created_at), offsetof(struct secretary_customers_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct secretary_customers, updated_at), offsetof(struct secretary_customers_new, updated_at) },
	{ "tenant_id", NULL, SC_TYPE_INT8, 0, offsetof(struct secretary_customers, tenant_id), offsetof(struct secretary_customers_new, tenant_id) },
	{ "number", NULL, SC_TYPE_TEXT, 0, offsetof(struct secretary_customers, number), offsetof(struct secretary_customers_new, number) },
	{ "name", NULL, SC_TYPE_TEXT, 0, offsetof(struct secretary_customers, name), offsetof(struct secretary_customers_new, name) },
	{ "email", NULL, SC_TYPE_TEXT, 1, offsetof(struct secretary_customers, email), offsetof(struct secretary_customers_new, email) },
	{ "phone", NULL, SC_TYPE_TEXT, 1, offsetof(struct secretary_customers, phone), offsetof(struct secretary_customers_new, phone) },
	{ "address", NULL, SC_TYPE_TEXT, 1, offsetof(struct secretary_customers, address), offsetof(struct secretary_customers_new, address) },
	{ "status", &set_of_secretary_customer_status, SC_TYPE_ENUM, 0, offsetof(struct secretary_customers, status), offsetof(struct secretary_customers_new, status) },
	{ "owner_id", NULL, SC_TYPE_INT8, 1, offsetof(struct secretary_customers, owner_id), offsetof(struct secretary_customers_new, owner_id) },
	{ "notes", NULL, SC_TYPE_TEXT, 1, offsetof(struct secretary_customers, notes), offsetof(struct secretary_customers_new, notes) },
};
static const int16_t key_columns_of_secretary_customers[] = { 0, 3, 4, 3, 0, 0, 3, 5, 0, 3, 5, 0, 10, 0 };
static const sc_key keys_of_secretary_customers[] = {
	{ "customers_pkey", key_columns_of_secretary_customers + 0, 1, 0, 3 },
	{ "customers_tenant_id_number_key", key_columns_of_secretary_customers + 1, 2, 0, 6 },
	{ "customers_tenant_id_id_key", key_columns_of_secretary_customers + 3, 2, 0, 2 },
	{ NULL, key_columns_of_secretary_customers + 5, 0, 1, 0 },
	{ NULL, key_columns_of_secretary_customers + 6, 1, 2, 0 },
	{ NULL, key_columns_of_secretary_customers + 9, 2, 1, 0 },
	{ NULL, key_columns_of_secretary_customers + 12, 1, 1, 0 },
};
const sc_relation secretary_customers_relation = {
	"secretary_customers", "public", "customers", "customers", fields_of_secretary_customers, keys_of_secretary_customers, 12, 7, 8, sizeof(struct secretary_customers), sizeof(struct secretary_customers_new)
};

static const sc_field fields_of_secretary_appointments[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct secretary_appointments, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct secretary_appointments, created_at), offsetof(struct secretary_appointments_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct secretary_appointments, updated_at), offsetof(struct secretary_appointments_new, updated_at) },
	{ "tenant_id", NULL, SC_TYPE_INT8, 0, offsetof(struct secretary_appointments, tenant_id), offsetof(struct secretary_appointments_new, tenant_id) },
	{ "customer_id", NULL, SC_TYPE_INT8, 0, offsetof(struct secretary_appointments, customer_id), offsetof(struct secretary_appointments_new, customer_id) },
	{ "user_id", NULL, SC_TYPE_INT8, 1, offsetof(struct secretary_appointments, user_id), offsetof(struct secretary_appointments_new, user_id) },
	{ "subject", NULL, SC_TYPE_TEXT, 0, offsetof(struct secretary_appointments, subject), offsetof(struct secretary_appointments_new, subject) },
	{ "location", NULL, SC_TYPE_TEXT, 1, offsetof(struct secretary_appointments, location), offsetof(struct secretary_appointments_new, location) },
	{ "starts_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct secretary_appointments, starts_at), offsetof(struct secretary_appointments_new, starts_at) },
	{ "ends_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct secretary_appointments, ends_at), offsetof(struct secretary_appointments_new, ends_at) },
	{ "status", &set_of_secretary_appointment_status, SC_TYPE_ENUM, 0, offsetof(struct secretary_appointments, status), offsetof(struct secretary_appointments_new, status) },
};
static const int16_t key_columns_of_secretary_appointments[] = { 0, 0, 3, 8, 0, 3, 8, 0, 3, 4, 0, 5, 8, 0, 5, 8, 0 };
static const sc_key keys_of_secretary_appointments[] = {
	{ "appointments_pkey", key_columns_of_secretary_appointments + 0, 1, 0, 3 },
	{ NULL, key_columns_of_secretary_appointments + 1, 0, 1, 0 },
	{ NULL, key_columns_of_secretary_appointments + 2, 1, 2, 0 },
	{ NULL, key_columns_of_secretary_appointments + 5, 2, 1, 0 },
	{ NULL, key_columns_of_secretary_appointments + 8, 2, 1, 0 },
	{ NULL, key_columns_of_secretary_appointments + 11, 1, 2, 0 },
	{ NULL, key_columns_of_secretary_appointments + 14, 2, 1, 0 },
};
const sc_relation secretary_appointments_relation = {
	"secretary_appointments", "public", "appointments", "appointments", fields_of_secretary_appointments, keys_of_secretary_appointments, 11, 7, 8, sizeof(struct secretary_appointments), sizeof(struct secretary_appointments_new)
};

static const sc_field fields_of_secretary_messages[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct secretary_messages, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct secretary_messages, created_at), offsetof(struct secretary_messages_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct secretary_messages, updated_at), offsetof(struct secretary_messages_new, updated_at) },
	{ "tenant_id", NULL, SC_TYPE_INT8, 0, offsetof(struct secretary_messages, tenant_id), offsetof(struct secretary_messages_new, tenant_id) },
	{ "customer_id", NULL, SC_TYPE_INT8, 1, offsetof(struct secretary_messages, customer_id), offsetof(struct secretary_messages_new, customer_id) },
	{ "direction", &set_of_secretary_direction, SC_TYPE_ENUM, 0, offsetof(struct secretary_messages, direction), offsetof(struct secretary_messages_new, direction) },
	{ "channel", &set_of_secretary_channel, SC_TYPE_ENUM, 0, offsetof(struct secretary_messages, channel), offsetof(struct secretary_messages_new, channel) },
	{ "subject", NULL, SC_TYPE_TEXT, 1, offsetof(struct secretary_messages, subject), offsetof(struct secretary_messages_new, subject) },
	{ "body", NULL, SC_TYPE_TEXT, 0, offsetof(struct secretary_messages, body), offsetof(struct secretary_messages_new, body) },
	{ "summary", NULL, SC_TYPE_TEXT, 1, offsetof(struct secretary_messages, summary), offsetof(struct secretary_messages_new, summary) },
	{ "sent_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct secretary_messages, sent_at), offsetof(struct secretary_messages_new, sent_at) },
};
static const int16_t key_columns_of_secretary_messages[] = { 0, 0, 3, -11, -1, 3, 10, 0, 3, 4, 0 };
static const sc_key keys_of_secretary_messages[] = {
	{ "messages_pkey", key_columns_of_secretary_messages + 0, 1, 0, 3 },
	{ NULL, key_columns_of_secretary_messages + 1, 0, 1, 0 },
	{ NULL, key_columns_of_secretary_messages + 2, 1, 2, 0 },
	{ NULL, key_columns_of_secretary_messages + 5, 2, 1, 0 },
	{ NULL, key_columns_of_secretary_messages + 8, 2, 1, 0 },
};
const sc_relation secretary_messages_relation = {
	"secretary_messages", "public", "messages", "messages", fields_of_secretary_messages, keys_of_secretary_messages, 11, 5, 8, sizeof(struct secretary_messages), sizeof(struct secretary_messages_new)
};

static const sc_field fields_of_secretary_tasks[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct secretary_tasks, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct secretary_tasks, created_at), offsetof(struct secretary_tasks_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct secretary_tasks, updated_at), offsetof(struct secretary_tasks_new, updated_at) },
	{ "tenant_id", NULL, SC_TYPE_INT8, 0, offsetof(struct secretary_tasks, tenant_id), offsetof(struct secretary_tasks_new, tenant_id) },
	{ "customer_id", NULL, SC_TYPE_INT8, 1, offsetof(struct secretary_tasks, customer_id), offsetof(struct secretary_tasks_new, customer_id) },
	{ "assignee_id", NULL, SC_TYPE_INT8, 1, offsetof(struct secretary_tasks, assignee_id), offsetof(struct secretary_tasks_new, assignee_id) },
	{ "message_id", NULL, SC_TYPE_INT8, 1, offsetof(struct secretary_tasks, message_id), offsetof(struct secretary_tasks_new, message_id) },
	{ "title", NULL, SC_TYPE_TEXT, 0, offsetof(struct secretary_tasks, title), offsetof(struct secretary_tasks_new, title) },
	{ "due_on", NULL, SC_TYPE_DATE, 1, offsetof(struct secretary_tasks, due_on), offsetof(struct secretary_tasks_new, due_on) },
	{ "status", &set_of_secretary_task_status, SC_TYPE_ENUM, 0, offsetof(struct secretary_tasks, status), offsetof(struct secretary_tasks_new, status) },
	{ "done_at", NULL, SC_TYPE_TIMESTAMPTZ, 1, offsetof(struct secretary_tasks, done_at), offsetof(struct secretary_tasks_new, done_at) },
};
static const int16_t key_columns_of_secretary_tasks[] = { 0, 0, 3, 0, 3, 4, 0, 5, 0, 6, 0 };
static const sc_key keys_of_secretary_tasks[] = {
	{ "tasks_pkey", key_columns_of_secretary_tasks + 0, 1, 0, 3 },
	{ NULL, key_columns_of_secretary_tasks + 1, 0, 1, 0 },
	{ NULL, key_columns_of_secretary_tasks + 2, 1, 1, 0 },
	{ NULL, key_columns_of_secretary_tasks + 4, 2, 1, 0 },
	{ NULL, key_columns_of_secretary_tasks + 7, 1, 1, 0 },
	{ NULL, key_columns_of_secretary_tasks + 9, 1, 1, 0 },
};
const sc_relation secretary_tasks_relation = {
	"secretary_tasks", "public", "tasks", "tasks", fields_of_secretary_tasks, keys_of_secretary_tasks, 11, 6, 8, sizeof(struct secretary_tasks), sizeof(struct secretary_tasks_new)
};

static const sc_field fields_of_secretary_invoices[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct secretary_invoices, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct secretary_invoices, created_at), offsetof(struct secretary_invoices_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct secretary_invoices, updated_at), offsetof(struct secretary_invoices_new, updated_at) },
	{ "tenant_id", NULL, SC_TYPE_INT8, 0, offsetof(struct secretary_invoices, tenant_id), offsetof(struct secretary_invoices_new, tenant_id) },
	{ "customer_id", NULL, SC_TYPE_INT8, 0, offsetof(struct secretary_invoices, customer_id), offsetof(struct secretary_invoices_new, customer_id) },
	{ "number", NULL, SC_TYPE_TEXT, 0, offsetof(struct secretary_invoices, number), offsetof(struct secretary_invoices_new, number) },
	{ "status", &set_of_secretary_invoice_status, SC_TYPE_ENUM, 0, offsetof(struct secretary_invoices, status), offsetof(struct secretary_invoices_new, status) },
	{ "issued_on", NULL, SC_TYPE_DATE, 1, offsetof(struct secretary_invoices, issued_on), offsetof(struct secretary_invoices_new, issued_on) },
	{ "due_on", NULL, SC_TYPE_DATE, 1, offsetof(struct secretary_invoices, due_on), offsetof(struct secretary_invoices_new, due_on) },
	{ "currency", NULL, SC_TYPE_TEXT, 0, offsetof(struct secretary_invoices, currency), offsetof(struct secretary_invoices_new, currency) },
};
static const int16_t key_columns_of_secretary_invoices[] = { 0, 3, 5, 0, 3, 4, 0, 3, 4, 0 };
static const sc_key keys_of_secretary_invoices[] = {
	{ "invoices_pkey", key_columns_of_secretary_invoices + 0, 1, 0, 3 },
	{ "invoices_tenant_id_number_key", key_columns_of_secretary_invoices + 1, 2, 0, 6 },
	{ NULL, key_columns_of_secretary_invoices + 3, 0, 1, 0 },
	{ NULL, key_columns_of_secretary_invoices + 4, 1, 2, 0 },
	{ NULL, key_columns_of_secretary_invoices + 7, 2, 1, 0 },
};
const sc_relation secretary_invoices_relation = {
	"secretary_invoices", "public", "invoices", "invoices", fields_of_secretary_invoices, keys_of_secretary_invoices, 10, 5, 8, sizeof(struct secretary_invoices), sizeof(struct secretary_invoices_new)
};

static const sc_field fields_of_secretary_invoice_lines[] = {
	{ "invoice_id", NULL, SC_TYPE_INT8, 0, offsetof(struct secretary_invoice_lines, invoice_id), offsetof(struct secretary_invoice_lines_new, invoice_id) },
	{ "position", NULL, SC_TYPE_INT4, 0, offsetof(struct secretary_invoice_lines, position), offsetof(struct secretary_invoice_lines_new, position) },
	{ "description", NULL, SC_TYPE_TEXT, 0, offsetof(struct secretary_invoice_lines, description), offsetof(struct secretary_invoice_lines_new, description) },
	{ "quantity", NULL, SC_TYPE_INT4, 0, offsetof(struct secretary_invoice_lines, quantity), offsetof(struct secretary_invoice_lines_new, quantity) },
	{ "unit_price", NULL, SC_TYPE_INT8, 0, offsetof(struct secretary_invoice_lines, unit_price), offsetof(struct secretary_invoice_lines_new, unit_price) },
	{ "tax_percent", NULL, SC_TYPE_INT2, 0, offsetof(struct secretary_invoice_lines, tax_percent), offsetof(struct secretary_invoice_lines_new, tax_percent) },
	{ "amount", NULL, SC_TYPE_INT8, 4, offsetof(struct secretary_invoice_lines, amount), 0 },
};
static const int16_t key_columns_of_secretary_invoice_lines[] = { 0, 1, 0, 1, 0, 1 };
static const sc_key keys_of_secretary_invoice_lines[] = {
	{ "invoice_lines_pkey", key_columns_of_secretary_invoice_lines + 0, 2, 0, 7 },
	{ NULL, key_columns_of_secretary_invoice_lines + 2, 0, 2, 0 },
	{ NULL, key_columns_of_secretary_invoice_lines + 4, 1, 1, 0 },
};
const sc_relation secretary_invoice_lines_relation = {
	"secretary_invoice_lines", "public", "invoice_lines", "invoice_lines", fields_of_secretary_invoice_lines, keys_of_secretary_invoice_lines, 7, 3, 0, sizeof(struct secretary_invoice_lines), sizeof(struct secretary_invoice_lines_new)
};

static const sc_column postgresql_columns_of_secretary_tenants[] = {
	COLUMN(secretary_tenants, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(secretary_tenants, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(secretary_tenants, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(secretary_tenants, slug, "slug", "text", 0, 0, 0, 0),
	COLUMN(secretary_tenants, name, "name", "text", 0, 0, 0, 0),
	COLUMN(secretary_tenants, status, "status", "public.tenant_status", 0, 0, 1, 0),
	COLUMN(secretary_tenants, is_system, "is_system", "boolean", 0, 0, 1, 0),
	COLUMN(secretary_tenants, locale, "locale", "text", 0, 0, 1, 0),
	COLUMN(secretary_tenants, time_zone, "time_zone", "text", 0, 0, 1, 0),
	COLUMN(secretary_tenants, settings, "settings", "jsonb", 0, 0, 1, 0),
};

static const sc_column postgresql_columns_of_secretary_roles[] = {
	COLUMN(secretary_roles, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(secretary_roles, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(secretary_roles, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(secretary_roles, name, "name", "text", 0, 0, 0, 0),
	COLUMN(secretary_roles, description, "description", "text", 1, 0, 0, 0),
	COLUMN(secretary_roles, permissions, "permissions", "jsonb", 0, 0, 1, 0),
	COLUMN(secretary_roles, is_system, "is_system", "boolean", 0, 0, 1, 0),
};

static const sc_column postgresql_columns_of_secretary_users[] = {
	COLUMN(secretary_users, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(secretary_users, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(secretary_users, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(secretary_users, tenant_id, "tenant_id", "bigint", 0, 0, 0, 0),
	COLUMN(secretary_users, email, "email", "public.email_address", 0, 0, 0, 0),
	COLUMN(secretary_users, full_name, "full_name", "text", 0, 0, 0, 0),
	COLUMN(secretary_users, password_hash, "password_hash", "text", 0, 1, 0, 0),
	COLUMN(secretary_users, is_active, "is_active", "boolean", 0, 0, 1, 0),
	COLUMN(secretary_users, must_change_password, "must_change_password", "boolean", 0, 0, 1, 0),
	COLUMN(secretary_users, failed_logins, "failed_logins", "integer", 0, 0, 1, 0),
	COLUMN(secretary_users, locked_until, "locked_until", "timestamp with time zone", 1, 0, 0, 0),
	COLUMN(secretary_users, last_login_at, "last_login_at", "timestamp with time zone", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_secretary_user_roles[] = {
	COLUMN(secretary_user_roles, user_id, "user_id", "bigint", 0, 0, 0, 1),
	COLUMN(secretary_user_roles, role_id, "role_id", "bigint", 0, 0, 0, 1),
	COLUMN(secretary_user_roles, granted_at, "granted_at", "timestamp with time zone", 0, 0, 1, 0),
};

static const sc_column postgresql_columns_of_secretary_audit_logs[] = {
	COLUMN(secretary_audit_logs, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(secretary_audit_logs, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(secretary_audit_logs, tenant_id, "tenant_id", "bigint", 0, 0, 0, 0),
	COLUMN(secretary_audit_logs, user_id, "user_id", "bigint", 1, 0, 0, 0),
	COLUMN(secretary_audit_logs, action, "action", "text", 0, 0, 0, 0),
	COLUMN(secretary_audit_logs, entity_type, "entity_type", "text", 1, 0, 0, 0),
	COLUMN(secretary_audit_logs, entity_id, "entity_id", "bigint", 1, 0, 0, 0),
	COLUMN(secretary_audit_logs, details, "details", "jsonb", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_secretary_customers[] = {
	COLUMN(secretary_customers, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(secretary_customers, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(secretary_customers, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(secretary_customers, tenant_id, "tenant_id", "bigint", 0, 0, 0, 0),
	COLUMN(secretary_customers, number, "number", "text", 0, 0, 0, 0),
	COLUMN(secretary_customers, name, "name", "text", 0, 0, 0, 0),
	COLUMN(secretary_customers, email, "email", "public.email_address", 1, 0, 0, 0),
	COLUMN(secretary_customers, phone, "phone", "text", 1, 0, 0, 0),
	COLUMN(secretary_customers, address, "address", "text", 1, 0, 0, 0),
	COLUMN(secretary_customers, status, "status", "public.customer_status", 0, 0, 1, 0),
	COLUMN(secretary_customers, owner_id, "owner_id", "bigint", 1, 0, 0, 0),
	COLUMN(secretary_customers, notes, "notes", "text", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_secretary_appointments[] = {
	COLUMN(secretary_appointments, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(secretary_appointments, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(secretary_appointments, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(secretary_appointments, tenant_id, "tenant_id", "bigint", 0, 0, 0, 0),
	COLUMN(secretary_appointments, customer_id, "customer_id", "bigint", 0, 0, 0, 0),
	COLUMN(secretary_appointments, user_id, "user_id", "bigint", 1, 0, 0, 0),
	COLUMN(secretary_appointments, subject, "subject", "text", 0, 0, 0, 0),
	COLUMN(secretary_appointments, location, "location", "text", 1, 0, 0, 0),
	COLUMN(secretary_appointments, starts_at, "starts_at", "timestamp with time zone", 0, 0, 0, 0),
	COLUMN(secretary_appointments, ends_at, "ends_at", "timestamp with time zone", 0, 0, 0, 0),
	COLUMN(secretary_appointments, status, "status", "public.appointment_status", 0, 0, 1, 0),
};

static const sc_column postgresql_columns_of_secretary_messages[] = {
	COLUMN(secretary_messages, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(secretary_messages, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(secretary_messages, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(secretary_messages, tenant_id, "tenant_id", "bigint", 0, 0, 0, 0),
	COLUMN(secretary_messages, customer_id, "customer_id", "bigint", 1, 0, 0, 0),
	COLUMN(secretary_messages, direction, "direction", "public.direction", 0, 0, 0, 0),
	COLUMN(secretary_messages, channel, "channel", "public.channel", 0, 0, 0, 0),
	COLUMN(secretary_messages, subject, "subject", "text", 1, 0, 0, 0),
	COLUMN(secretary_messages, body, "body", "text", 0, 0, 0, 0),
	COLUMN(secretary_messages, summary, "summary", "text", 1, 0, 0, 0),
	COLUMN(secretary_messages, sent_at, "sent_at", "timestamp with time zone", 0, 0, 1, 0),
};

static const sc_column postgresql_columns_of_secretary_tasks[] = {
	COLUMN(secretary_tasks, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(secretary_tasks, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(secretary_tasks, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(secretary_tasks, tenant_id, "tenant_id", "bigint", 0, 0, 0, 0),
	COLUMN(secretary_tasks, customer_id, "customer_id", "bigint", 1, 0, 0, 0),
	COLUMN(secretary_tasks, assignee_id, "assignee_id", "bigint", 1, 0, 0, 0),
	COLUMN(secretary_tasks, message_id, "message_id", "bigint", 1, 0, 0, 0),
	COLUMN(secretary_tasks, title, "title", "text", 0, 0, 0, 0),
	COLUMN(secretary_tasks, due_on, "due_on", "date", 1, 0, 0, 0),
	COLUMN(secretary_tasks, status, "status", "public.task_status", 0, 0, 1, 0),
	COLUMN(secretary_tasks, done_at, "done_at", "timestamp with time zone", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_secretary_invoices[] = {
	COLUMN(secretary_invoices, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(secretary_invoices, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(secretary_invoices, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(secretary_invoices, tenant_id, "tenant_id", "bigint", 0, 0, 0, 0),
	COLUMN(secretary_invoices, customer_id, "customer_id", "bigint", 0, 0, 0, 0),
	COLUMN(secretary_invoices, number, "number", "text", 0, 0, 0, 0),
	COLUMN(secretary_invoices, status, "status", "public.invoice_status", 0, 0, 1, 0),
	COLUMN(secretary_invoices, issued_on, "issued_on", "date", 1, 0, 0, 0),
	COLUMN(secretary_invoices, due_on, "due_on", "date", 1, 0, 0, 0),
	COLUMN(secretary_invoices, currency, "currency", "text", 0, 0, 1, 0),
};

static const sc_column postgresql_columns_of_secretary_invoice_lines[] = {
	COLUMN(secretary_invoice_lines, invoice_id, "invoice_id", "bigint", 0, 0, 0, 1),
	COLUMN(secretary_invoice_lines, position, "position", "integer", 0, 0, 0, 1),
	COLUMN(secretary_invoice_lines, description, "description", "text", 0, 0, 0, 0),
	COLUMN(secretary_invoice_lines, quantity, "quantity", "integer", 0, 0, 1, 0),
	COLUMN(secretary_invoice_lines, unit_price, "unit_price", "bigint", 0, 0, 0, 0),
	COLUMN(secretary_invoice_lines, tax_percent, "tax_percent", "smallint", 0, 0, 1, 0),
	COLUMN(secretary_invoice_lines, amount, "amount", "bigint", 0, 0, 1, 0),
};

static const sc_table postgresql_tables[] = {
	{ "public", "tenants", postgresql_columns_of_secretary_tenants, 10, sizeof(struct secretary_tenants) },
	{ "public", "roles", postgresql_columns_of_secretary_roles, 7, sizeof(struct secretary_roles) },
	{ "public", "users", postgresql_columns_of_secretary_users, 12, sizeof(struct secretary_users) },
	{ "public", "user_roles", postgresql_columns_of_secretary_user_roles, 3, sizeof(struct secretary_user_roles) },
	{ "public", "audit_logs", postgresql_columns_of_secretary_audit_logs, 8, sizeof(struct secretary_audit_logs) },
	{ "public", "customers", postgresql_columns_of_secretary_customers, 12, sizeof(struct secretary_customers) },
	{ "public", "appointments", postgresql_columns_of_secretary_appointments, 11, sizeof(struct secretary_appointments) },
	{ "public", "messages", postgresql_columns_of_secretary_messages, 11, sizeof(struct secretary_messages) },
	{ "public", "tasks", postgresql_columns_of_secretary_tasks, 11, sizeof(struct secretary_tasks) },
	{ "public", "invoices", postgresql_columns_of_secretary_invoices, 10, sizeof(struct secretary_invoices) },
	{ "public", "invoice_lines", postgresql_columns_of_secretary_invoice_lines, 7, sizeof(struct secretary_invoice_lines) },
};

const sc_table secretary_tenants_table = { "public", "tenants", postgresql_columns_of_secretary_tenants, 10, sizeof(struct secretary_tenants) };
const sc_table secretary_roles_table = { "public", "roles", postgresql_columns_of_secretary_roles, 7, sizeof(struct secretary_roles) };
const sc_table secretary_users_table = { "public", "users", postgresql_columns_of_secretary_users, 12, sizeof(struct secretary_users) };
const sc_table secretary_user_roles_table = { "public", "user_roles", postgresql_columns_of_secretary_user_roles, 3, sizeof(struct secretary_user_roles) };
const sc_table secretary_audit_logs_table = { "public", "audit_logs", postgresql_columns_of_secretary_audit_logs, 8, sizeof(struct secretary_audit_logs) };
const sc_table secretary_customers_table = { "public", "customers", postgresql_columns_of_secretary_customers, 12, sizeof(struct secretary_customers) };
const sc_table secretary_appointments_table = { "public", "appointments", postgresql_columns_of_secretary_appointments, 11, sizeof(struct secretary_appointments) };
const sc_table secretary_messages_table = { "public", "messages", postgresql_columns_of_secretary_messages, 11, sizeof(struct secretary_messages) };
const sc_table secretary_tasks_table = { "public", "tasks", postgresql_columns_of_secretary_tasks, 11, sizeof(struct secretary_tasks) };
const sc_table secretary_invoices_table = { "public", "invoices", postgresql_columns_of_secretary_invoices, 10, sizeof(struct secretary_invoices) };
const sc_table secretary_invoice_lines_table = { "public", "invoice_lines", postgresql_columns_of_secretary_invoice_lines, 7, sizeof(struct secretary_invoice_lines) };

static const sc_step postgresql_steps[] = {
	{ "role secretary_app",
	  "create role secretary_app login" },
	{ "role secretary_app",
	  "comment on role secretary_app is 'The application; it sees one tenant at a time.'" },
	{ "extension pgcrypto",
	  "create extension if not exists pgcrypto cascade" },
	{ "enum public.tenant_status",
	  "create type public.tenant_status as enum ('trial', 'active', 'suspended', 'closed')" },
	{ "enum public.customer_status",
	  "create type public.customer_status as enum ('lead', 'active', 'inactive')" },
	{ "enum public.appointment_status",
	  "create type public.appointment_status as enum ('proposed', 'confirmed', 'cancelled', 'held', 'missed')" },
	{ "enum public.direction",
	  "create type public.direction as enum ('incoming', 'outgoing')" },
	{ "enum public.channel",
	  "create type public.channel as enum ('email', 'phone', 'chat', 'letter')" },
	{ "enum public.task_status",
	  "create type public.task_status as enum ('open', 'done', 'dropped')" },
	{ "enum public.invoice_status",
	  "create type public.invoice_status as enum ('draft', 'sent', 'paid', 'overdue', 'cancelled')" },
	{ "domain public.email_address",
	  "create domain public.email_address as text\n"
	  "    constraint email_address_check check (value = lower(value) and value like '%_@_%._%' and length(value) <= 320)" },
	{ "domain public.email_address",
	  "comment on domain public.email_address is 'Kept in lower case, so that no two spellings of one address get in.'" },
	{ "table public.tenants",
	  "create table public.tenants (\n"
	  "    id         bigint generated always as identity not null,\n"
	  "    created_at timestamp with time zone default now() not null,\n"
	  "    updated_at timestamp with time zone default now() not null,\n"
	  "    slug       text not null,\n"
	  "    name       text not null,\n"
	  "    status     public.tenant_status default 'trial' not null,\n"
	  "    is_system  boolean default false not null,\n"
	  "    locale     text default 'en' not null,\n"
	  "    time_zone  text default 'UTC' not null,\n"
	  "    settings   jsonb default '{}' not null,\n"
	  "    constraint tenants_slug_ck check (slug = lower(slug) and length(slug) between 2 and 63),\n"
	  "    constraint tenants_pkey primary key (id),\n"
	  "    constraint tenants_slug_key unique (slug)\n"
	  ")" },
	{ "table public.tenants",
	  "comment on table public.tenants is 'A firm that uses the secretary. The tenant \"system\" is the operator itself.'" },
	{ "table public.roles",
	  "create table public.roles (\n"
	  "    id          bigint generated always as identity not null,\n"
	  "    created_at  timestamp with time zone default now() not null,\n"
	  "    updated_at  timestamp with time zone default now() not null,\n"
	  "    name        text not null,\n"
	  "    description text,\n"
	  "    permissions jsonb default '[]' not null,\n"
	  "    is_system   boolean default false not null,\n"
	  "    constraint roles_pkey primary key (id),\n"
	  "    constraint roles_name_key unique (name)\n"
	  ")" },
	{ "table public.roles",
	  "comment on column public.roles.permissions is 'Codes of what is permitted, a JSON array; \"*\" for everything.'" },
	{ "table public.roles",
	  "comment on table public.roles is 'What a user may do.'" },
	{ "table public.users",
	  "create table public.users (\n"
	  "    id                   bigint generated always as identity not null,\n"
	  "    created_at           timestamp with time zone default now() not null,\n"
	  "    updated_at           timestamp with time zone default now() not null,\n"
	  "    tenant_id            bigint not null,\n"
	  "    email                public.email_address not null,\n"
	  "    full_name            text not null,\n"
	  "    password_hash        text not null,\n"
	  "    is_active            boolean default true not null,\n"
	  "    must_change_password boolean default false not null,\n"
	  "    failed_logins        integer default 0 not null,\n"
	  "    locked_until         timestamp with time zone,\n"
	  "    last_login_at        timestamp with time zone,\n"
	  "    constraint users_password_hashed_ck check (password_hash like '$%'),\n"
	  "    constraint users_failed_logins_check check (failed_logins >= 0),\n"
	  "    constraint users_pkey primary key (id),\n"
	  "    constraint users_email_key unique (email)\n"
	  ")" },
	{ "table public.users",
	  "comment on column public.users.password_hash is 'bcrypt, never the password itself.'" },
	{ "table public.users",
	  "alter table public.users enable row level security" },
	{ "table public.users",
	  "comment on table public.users is 'A person of a tenant who can sign in.'" },
	{ "table public.user_roles",
	  "create table public.user_roles (\n"
	  "    user_id    bigint not null,\n"
	  "    role_id    bigint not null,\n"
	  "    granted_at timestamp with time zone default now() not null,\n"
	  "    constraint user_roles_pkey primary key (user_id, role_id)\n"
	  ")" },
	{ "table public.audit_logs",
	  "create table public.audit_logs (\n"
	  "    id          bigint generated always as identity not null,\n"
	  "    created_at  timestamp with time zone default now() not null,\n"
	  "    tenant_id   bigint not null,\n"
	  "    user_id     bigint,\n"
	  "    action      text not null,\n"
	  "    entity_type text,\n"
	  "    entity_id   bigint,\n"
	  "    details     jsonb,\n"
	  "    constraint audit_logs_pkey primary key (id)\n"
	  ")" },
	{ "table public.audit_logs",
	  "comment on table public.audit_logs is 'Who did what. Rows are added, never changed.'" },
	{ "table public.customers",
	  "create table public.customers (\n"
	  "    id         bigint generated always as identity not null,\n"
	  "    created_at timestamp with time zone default now() not null,\n"
	  "    updated_at timestamp with time zone default now() not null,\n"
	  "    tenant_id  bigint not null,\n"
	  "    number     text not null,\n"
	  "    name       text not null,\n"
	  "    email      public.email_address,\n"
	  "    phone      text,\n"
	  "    address    text,\n"
	  "    status     public.customer_status default 'lead' not null,\n"
	  "    owner_id   bigint,\n"
	  "    notes      text,\n"
	  "    constraint customers_pkey primary key (id),\n"
	  "    constraint customers_tenant_id_number_key unique (tenant_id, number),\n"
	  "    constraint customers_tenant_id_id_key unique (tenant_id, id)\n"
	  ")" },
	{ "table public.customers",
	  "comment on column public.customers.number is 'The tenant''s own number of the customer.'" },
	{ "table public.customers",
	  "alter table public.customers enable row level security" },
	{ "table public.appointments",
	  "create table public.appointments (\n"
	  "    id          bigint generated always as identity not null,\n"
	  "    created_at  timestamp with time zone default now() not null,\n"
	  "    updated_at  timestamp with time zone default now() not null,\n"
	  "    tenant_id   bigint not null,\n"
	  "    customer_id bigint not null,\n"
	  "    user_id     bigint,\n"
	  "    subject     text not null,\n"
	  "    location    text,\n"
	  "    starts_at   timestamp with time zone not null,\n"
	  "    ends_at     timestamp with time zone not null,\n"
	  "    status      public.appointment_status default 'proposed' not null,\n"
	  "    constraint appointments_period_ck check (ends_at > starts_at),\n"
	  "    constraint appointments_pkey primary key (id)\n"
	  ")" },
	{ "table public.appointments",
	  "alter table public.appointments enable row level security" },
	{ "table public.messages",
	  "create table public.messages (\n"
	  "    id          bigint generated always as identity not null,\n"
	  "    created_at  timestamp with time zone default now() not null,\n"
	  "    updated_at  timestamp with time zone default now() not null,\n"
	  "    tenant_id   bigint not null,\n"
	  "    customer_id bigint,\n"
	  "    direction   public.direction not null,\n"
	  "    channel     public.channel not null,\n"
	  "    subject     text,\n"
	  "    body        text not null,\n"
	  "    summary     text,\n"
	  "    sent_at     timestamp with time zone default now() not null,\n"
	  "    constraint messages_pkey primary key (id)\n"
	  ")" },
	{ "table public.messages",
	  "alter table public.messages enable row level security" },
	{ "table public.messages",
	  "comment on table public.messages is 'A message from or to a customer, with what the secretary made of it.'" },
	{ "table public.tasks",
	  "create table public.tasks (\n"
	  "    id          bigint generated always as identity not null,\n"
	  "    created_at  timestamp with time zone default now() not null,\n"
	  "    updated_at  timestamp with time zone default now() not null,\n"
	  "    tenant_id   bigint not null,\n"
	  "    customer_id bigint,\n"
	  "    assignee_id bigint,\n"
	  "    message_id  bigint,\n"
	  "    title       text not null,\n"
	  "    due_on      date,\n"
	  "    status      public.task_status default 'open' not null,\n"
	  "    done_at     timestamp with time zone,\n"
	  "    constraint tasks_done_ck check ((status = 'done') = (done_at is not null)),\n"
	  "    constraint tasks_pkey primary key (id)\n"
	  ")" },
	{ "table public.tasks",
	  "alter table public.tasks enable row level security" },
	{ "table public.invoices",
	  "create table public.invoices (\n"
	  "    id          bigint generated always as identity not null,\n"
	  "    created_at  timestamp with time zone default now() not null,\n"
	  "    updated_at  timestamp with time zone default now() not null,\n"
	  "    tenant_id   bigint not null,\n"
	  "    customer_id bigint not null,\n"
	  "    number      text not null,\n"
	  "    status      public.invoice_status default 'draft' not null,\n"
	  "    issued_on   date,\n"
	  "    due_on      date,\n"
	  "    currency    text default 'EUR' not null,\n"
	  "    constraint invoices_period_ck check (due_on >= issued_on),\n"
	  "    constraint invoices_issued_ck check (status = 'draft' or issued_on is not null),\n"
	  "    constraint invoices_currency_check check (length(currency) = 3),\n"
	  "    constraint invoices_pkey primary key (id),\n"
	  "    constraint invoices_tenant_id_number_key unique (tenant_id, number)\n"
	  ")" },
	{ "table public.invoices",
	  "alter table public.invoices enable row level security" },
	{ "table public.invoice_lines",
	  "create table public.invoice_lines (\n"
	  "    invoice_id  bigint not null,\n"
	  "    \"position\"  integer not null,\n"
	  "    description text not null,\n"
	  "    quantity    integer default 1 not null,\n"
	  "    unit_price  bigint not null,\n"
	  "    tax_percent smallint default 0 not null,\n"
	  "    amount      bigint generated always as (quantity * unit_price) stored not null,\n"
	  "    constraint invoice_lines_amounts_ck check (position > 0 and quantity > 0 and tax_percent between 0 and 100),\n"
	  "    constraint invoice_lines_pkey primary key (invoice_id, \"position\")\n"
	  ")" },
	{ "table public.invoice_lines",
	  "comment on column public.invoice_lines.unit_price is 'Price of one, in hundredths of the currency.'" },
	{ "table public.invoice_lines",
	  "comment on column public.invoice_lines.amount is 'What the line comes to before tax.'" },
	{ "index public.tenants.tenants_system_ux",
	  "create unique index tenants_system_ux on public.tenants (is_system) where (is_system)" },
	{ "index public.users.users_tenant_id_idx",
	  "create index users_tenant_id_idx on public.users (tenant_id)" },
	{ "index public.user_roles.user_roles_role_id_idx",
	  "create index user_roles_role_id_idx on public.user_roles (role_id)" },
	{ "index public.audit_logs.audit_logs_tenant_id_created_at_idx",
	  "create index audit_logs_tenant_id_created_at_idx on public.audit_logs (tenant_id, created_at DESC)" },
	{ "index public.audit_logs.audit_logs_user_id_idx",
	  "create index audit_logs_user_id_idx on public.audit_logs (user_id)" },
	{ "index public.customers.customers_tenant_id_name_idx",
	  "create index customers_tenant_id_name_idx on public.customers (tenant_id, name)" },
	{ "index public.customers.customers_owner_id_idx",
	  "create index customers_owner_id_idx on public.customers (owner_id)" },
	{ "index public.appointments.appointments_agreed_ix",
	  "create index appointments_agreed_ix on public.appointments (starts_at) where (status in ('proposed', 'confirmed'))" },
	{ "index public.appointments.appointments_tenant_id_starts_at_idx",
	  "create index appointments_tenant_id_starts_at_idx on public.appointments (tenant_id, starts_at)" },
	{ "index public.appointments.appointments_tenant_id_customer_id_idx",
	  "create index appointments_tenant_id_customer_id_idx on public.appointments (tenant_id, customer_id)" },
	{ "index public.appointments.appointments_user_id_starts_at_idx",
	  "create index appointments_user_id_starts_at_idx on public.appointments (user_id, starts_at)" },
	{ "index public.messages.messages_tenant_id_sent_at_idx",
	  "create index messages_tenant_id_sent_at_idx on public.messages (tenant_id, sent_at DESC)" },
	{ "index public.messages.messages_tenant_id_customer_id_idx",
	  "create index messages_tenant_id_customer_id_idx on public.messages (tenant_id, customer_id)" },
	{ "index public.tasks.tasks_tenant_id_due_on_idx",
	  "create index tasks_tenant_id_due_on_idx on public.tasks (tenant_id, due_on) where (status = 'open')" },
	{ "index public.tasks.tasks_tenant_id_customer_id_idx",
	  "create index tasks_tenant_id_customer_id_idx on public.tasks (tenant_id, customer_id)" },
	{ "index public.tasks.tasks_assignee_id_idx",
	  "create index tasks_assignee_id_idx on public.tasks (assignee_id)" },
	{ "index public.tasks.tasks_message_id_idx",
	  "create index tasks_message_id_idx on public.tasks (message_id)" },
	{ "index public.invoices.invoices_tenant_id_customer_id_idx",
	  "create index invoices_tenant_id_customer_id_idx on public.invoices (tenant_id, customer_id)" },
	{ "index public.invoices.invoices_tenant_id_due_on_idx",
	  "create index invoices_tenant_id_due_on_idx on public.invoices (tenant_id, due_on) where (status in ('sent', 'overdue'))" },
	{ "constraint public.users.users_tenant_id_fkey",
	  "alter table public.users\n"
	  "    add constraint users_tenant_id_fkey foreign key (tenant_id) references public.tenants (id) on delete cascade" },
	{ "constraint public.user_roles.user_roles_user_id_fkey",
	  "alter table public.user_roles\n"
	  "    add constraint user_roles_user_id_fkey foreign key (user_id) references public.users (id) on delete cascade" },
	{ "constraint public.user_roles.user_roles_role_id_fkey",
	  "alter table public.user_roles\n"
	  "    add constraint user_roles_role_id_fkey foreign key (role_id) references public.roles (id) on delete restrict" },
	{ "constraint public.audit_logs.audit_logs_tenant_id_fkey",
	  "alter table public.audit_logs\n"
	  "    add constraint audit_logs_tenant_id_fkey foreign key (tenant_id) references public.tenants (id) on delete cascade" },
	{ "constraint public.audit_logs.audit_logs_user_id_fkey",
	  "alter table public.audit_logs\n"
	  "    add constraint audit_logs_user_id_fkey foreign key (user_id) references public.users (id) on delete set null" },
	{ "constraint public.customers.customers_tenant_id_fkey",
	  "alter table public.customers\n"
	  "    add constraint customers_tenant_id_fkey foreign key (tenant_id) references public.tenants (id) on delete cascade" },
	{ "constraint public.customers.customers_owner_id_fkey",
	  "alter table public.customers\n"
	  "    add constraint customers_owner_id_fkey foreign key (owner_id) references public.users (id) on delete set null" },
	{ "constraint public.appointments.appointments_tenant_id_fkey",
	  "alter table public.appointments\n"
	  "    add constraint appointments_tenant_id_fkey foreign key (tenant_id) references public.tenants (id) on delete cascade" },
	{ "constraint public.appointments.appointments_user_id_fkey",
	  "alter table public.appointments\n"
	  "    add constraint appointments_user_id_fkey foreign key (user_id) references public.users (id) on delete set null" },
	{ "constraint public.appointments.appointments_tenant_id_customer_id_fkey",
	  "alter table public.appointments\n"
	  "    add constraint appointments_tenant_id_customer_id_fkey foreign key (tenant_id, customer_id) references public.customers (tenant_id, id) on delete cascade" },
	{ "constraint public.messages.messages_tenant_id_fkey",
	  "alter table public.messages\n"
	  "    add constraint messages_tenant_id_fkey foreign key (tenant_id) references public.tenants (id) on delete cascade" },
	{ "constraint public.messages.messages_tenant_id_customer_id_fkey",
	  "alter table public.messages\n"
	  "    add constraint messages_tenant_id_customer_id_fkey foreign key (tenant_id, customer_id) references public.customers (tenant_id, id) on delete cascade" },
	{ "constraint public.tasks.tasks_tenant_id_fkey",
	  "alter table public.tasks\n"
	  "    add constraint tasks_tenant_id_fkey foreign key (tenant_id) references public.tenants (id) on delete cascade" },
	{ "constraint public.tasks.tasks_assignee_id_fkey",
	  "alter table public.tasks\n"
	  "    add constraint tasks_assignee_id_fkey foreign key (assignee_id) references public.users (id) on delete set null" },
	{ "constraint public.tasks.tasks_message_id_fkey",
	  "alter table public.tasks\n"
	  "    add constraint tasks_message_id_fkey foreign key (message_id) references public.messages (id) on delete set null" },
	{ "constraint public.tasks.tasks_tenant_id_customer_id_fkey",
	  "alter table public.tasks\n"
	  "    add constraint tasks_tenant_id_customer_id_fkey foreign key (tenant_id, customer_id) references public.customers (tenant_id, id) on delete cascade" },
	{ "constraint public.invoices.invoices_tenant_id_fkey",
	  "alter table public.invoices\n"
	  "    add constraint invoices_tenant_id_fkey foreign key (tenant_id) references public.tenants (id) on delete cascade" },
	{ "constraint public.invoices.invoices_tenant_id_customer_id_fkey",
	  "alter table public.invoices\n"
	  "    add constraint invoices_tenant_id_customer_id_fkey foreign key (tenant_id, customer_id) references public.customers (tenant_id, id) on delete restrict" },
	{ "constraint public.invoice_lines.invoice_lines_invoice_id_fkey",
	  "alter table public.invoice_lines\n"
	  "    add constraint invoice_lines_invoice_id_fkey foreign key (invoice_id) references public.invoices (id) on delete cascade" },
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
	{ "view public.invoice_totals",
	  "create view public.invoice_totals as\n"
	  "select i.id, i.tenant_id, i.number, sum(l.amount) as net, sum(l.amount * (100 + l.tax_percent) / 100) as gross\n"
	  "        from invoices i join invoice_lines l on l.invoice_id = i.id\n"
	  "        group by i.id, i.tenant_id, i.number" },
	{ "view public.invoice_totals",
	  "comment on view public.invoice_totals is 'What each invoice comes to.'" },
	{ "trigger public.tenants.tenants_touch",
	  "create trigger tenants_touch\n"
	  "    before update on public.tenants\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.roles.roles_touch",
	  "create trigger roles_touch\n"
	  "    before update on public.roles\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.users.users_touch",
	  "create trigger users_touch\n"
	  "    before update on public.users\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.customers.customers_touch",
	  "create trigger customers_touch\n"
	  "    before update on public.customers\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.appointments.appointments_touch",
	  "create trigger appointments_touch\n"
	  "    before update on public.appointments\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.messages.messages_touch",
	  "create trigger messages_touch\n"
	  "    before update on public.messages\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.tasks.tasks_touch",
	  "create trigger tasks_touch\n"
	  "    before update on public.tasks\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger public.invoices.invoices_touch",
	  "create trigger invoices_touch\n"
	  "    before update on public.invoices\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "policy public.users.users_tenant",
	  "create policy users_tenant on public.users to secretary_app\n"
	  "    using (tenant_id = current_setting('secretary.tenant')::bigint)" },
	{ "policy public.customers.customers_tenant",
	  "create policy customers_tenant on public.customers to secretary_app\n"
	  "    using (tenant_id = current_setting('secretary.tenant')::bigint)" },
	{ "policy public.appointments.appointments_tenant",
	  "create policy appointments_tenant on public.appointments to secretary_app\n"
	  "    using (tenant_id = current_setting('secretary.tenant')::bigint)" },
	{ "policy public.messages.messages_tenant",
	  "create policy messages_tenant on public.messages to secretary_app\n"
	  "    using (tenant_id = current_setting('secretary.tenant')::bigint)" },
	{ "policy public.tasks.tasks_tenant",
	  "create policy tasks_tenant on public.tasks to secretary_app\n"
	  "    using (tenant_id = current_setting('secretary.tenant')::bigint)" },
	{ "policy public.invoices.invoices_tenant",
	  "create policy invoices_tenant on public.invoices to secretary_app\n"
	  "    using (tenant_id = current_setting('secretary.tenant')::bigint)" },
	{ "grant public.tenants.secretary_app",
	  "grant select, update on table public.tenants to secretary_app" },
	{ "grant public.roles.secretary_app",
	  "grant select on table public.roles to secretary_app" },
	{ "grant public.users.secretary_app",
	  "grant delete, insert, select, update on table public.users to secretary_app" },
	{ "grant public.user_roles.secretary_app",
	  "grant delete, insert, select, update on table public.user_roles to secretary_app" },
	{ "grant public.audit_logs.secretary_app",
	  "grant insert, select on table public.audit_logs to secretary_app" },
	{ "grant public.customers.secretary_app",
	  "grant delete, insert, select, update on table public.customers to secretary_app" },
	{ "grant public.appointments.secretary_app",
	  "grant delete, insert, select, update on table public.appointments to secretary_app" },
	{ "grant public.messages.secretary_app",
	  "grant delete, insert, select, update on table public.messages to secretary_app" },
	{ "grant public.tasks.secretary_app",
	  "grant delete, insert, select, update on table public.tasks to secretary_app" },
	{ "grant public.invoices.secretary_app",
	  "grant delete, insert, select, update on table public.invoices to secretary_app" },
	{ "grant public.invoice_lines.secretary_app",
	  "grant delete, insert, select, update on table public.invoice_lines to secretary_app" },
};

static const sc_asked postgresql_asked[] = {
	{ "role secretary_app",
	  "role secretary_app\n  .comment The application; it sees one tenant at a time.\n  .login yes\n",
	  "f424e47c7a478ca49a49602a8acfc9a0f93b59478cae810e316b4b8035330a5a" },
	{ "extension pgcrypto",
	  "extension pgcrypto\n",
	  "9e75499cebb1da793c28133ceb1486a660879fa7a38950bcdce235d9340ac3d6" },
	{ "enum public.appointment_status",
	  "enum public.appointment_status\n  label proposed\n  label confirmed\n  label cancelled\n  label held\n  label missed\n",
	  "234319b43bc60b25464ce38e1c4dd392c6b4b82ca116997c24d637a4c718bc52" },
	{ "enum public.channel",
	  "enum public.channel\n  label email\n  label phone\n  label chat\n  label letter\n",
	  "2ace84fce47405783935105b409480d598d2a73e91c1937c113c6ac61d39904c" },
	{ "enum public.customer_status",
	  "enum public.customer_status\n  label lead\n  label active\n  label inactive\n",
	  "ab1500e533428ed8711a52a8e97570d5291b69b7e829bf8ee92561a8edee5b21" },
	{ "enum public.direction",
	  "enum public.direction\n  label incoming\n  label outgoing\n",
	  "92d1e3cacace3d89ebb75b85d99a7dc3c65d97a0fb6c0a04b06319306bd1d173" },
	{ "enum public.invoice_status",
	  "enum public.invoice_status\n  label draft\n  label sent\n  label paid\n  label overdue\n  label cancelled\n",
	  "7cb775908f8c52ac3334150b3bc2a2e44d11b851077ab980e2e56aa367de670f" },
	{ "enum public.task_status",
	  "enum public.task_status\n  label open\n  label done\n  label dropped\n",
	  "ae630dd03c5c7494e1944905e36a8b54982248a9e0cca83635db6b828548f2ad" },
	{ "enum public.tenant_status",
	  "enum public.tenant_status\n  label trial\n  label active\n  label suspended\n  label closed\n",
	  "6fc45331a4ded9b0c484cb5cae511ffc08cecd72f6f9f685c3774e56271cbf46" },
	{ "domain public.email_address",
	  "domain public.email_address\n  .comment Kept in lower case, so that no two spellings of one address get in.\n  .type text\n  constraint email_address_check\n    .form check\n    .expr value = lower(value) and value like '%_@_%._%' and length(value) <= 320\n",
	  "8a5addafa79e2bfaf7585c94c77dc4478a1febc734e2f29f059178b2d9e262c3" },
	{ "table public.appointments",
	  "table public.appointments\n  .row_security enabled\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column tenant_id\n    .type bigint\n    .not_null yes\n  column customer_id\n    .type bigint\n    .not_null yes\n  column user_id\n    .type bigint\n  column subject\n    .type text\n    .not_null yes\n  column location\n    .type text\n  column starts_at\n    .type timestamp with time zone\n    .not_null yes\n  column ends_at\n    .type timestamp with time zone\n    .not_null yes\n  column status\n    .type public.appointment_status\n    .not_null yes\n    .default 'proposed'\n  constraint appointments_period_ck\n    .form check\n    .expr ends_at > starts_at\n  constraint appointments_pkey\n    .form primary key\n    .columns id\n  constraint appointments_tenant_id_customer_id_fkey\n    .form foreign key\n    .columns tenant_id, customer_id\n    .ref_table public.customers\n    .ref_columns tenant_id, id\n    .on_delete cascade\n  constraint appointments_tenant_id_fkey\n    .form foreign key\n    .columns tenant_id\n    .ref_table public.tenants\n    .ref_columns id\n    .on_delete cascade\n  constraint appointments_user_id_fkey\n    .form foreign key\n    .columns user_id\n    .ref_table public.users\n    .ref_columns id\n    .on_delete set null\n  index appointments_agreed_ix\n    .where status in ('proposed', 'confirmed')\n    .elements starts_at\n  index appointments_tenant_id_customer_id_idx\n    .elements tenant_id, customer_id\n  index appointments_tenant_id_starts_at_idx\n    .elements tenant_id, starts_at\n  index appointments_user_id_starts_at_idx\n    .elements user_id, starts_at\n  trigger appointments_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  policy appointments_tenant\n    .expr tenant_id = current_setting('secretary.tenant')::bigint\n    .to secretary_app\n  grant secretary_app\n    .privileges delete, insert, select, update\n",
	  "b2ae06986a6364ffafb06623d3cc40ac937ce32e37510edc7deeb03409206ce7" },
	{ "table public.audit_logs",
	  "table public.audit_logs\n  .comment Who did what. Rows are added, never changed.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column tenant_id\n    .type bigint\n    .not_null yes\n  column user_id\n    .type bigint\n  column action\n    .type text\n    .not_null yes\n  column entity_type\n    .type text\n  column entity_id\n    .type bigint\n  column details\n    .type jsonb\n  constraint audit_logs_pkey\n    .form primary key\n    .columns id\n  constraint audit_logs_tenant_id_fkey\n    .form foreign key\n    .columns tenant_id\n    .ref_table public.tenants\n    .ref_columns id\n    .on_delete cascade\n  constraint audit_logs_user_id_fkey\n    .form foreign key\n    .columns user_id\n    .ref_table public.users\n    .ref_columns id\n    .on_delete set null\n  index audit_logs_tenant_id_created_at_idx\n    .elements tenant_id, created_at DESC\n  index audit_logs_user_id_idx\n    .elements user_id\n  grant secretary_app\n    .privileges insert, select\n",
	  "6764ab7833967c4a3436123108150ccb42eb4e7c5b72990f6b2138bb00e0b4b9" },
	{ "table public.customers",
	  "table public.customers\n  .row_security enabled\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column tenant_id\n    .type bigint\n    .not_null yes\n  column number\n    .comment The tenant's own number of the customer.\n    .type text\n    .not_null yes\n  column name\n    .type text\n    .not_null yes\n  column email\n    .type public.email_address\n  column phone\n    .type text\n  column address\n    .type text\n  column status\n    .type public.customer_status\n    .not_null yes\n    .default 'lead'\n  column owner_id\n    .type bigint\n  column notes\n    .type text\n  constraint customers_owner_id_fkey\n    .form foreign key\n    .columns owner_id\n    .ref_table public.users\n    .ref_columns id\n    .on_delete set null\n  constraint customers_pkey\n    .form primary key\n    .columns id\n  constraint customers_tenant_id_fkey\n    .form foreign key\n    .columns tenant_id\n    .ref_table public.tenants\n    .ref_columns id\n    .on_delete cascade\n  constraint customers_tenant_id_id_key\n    .form unique\n    .columns tenant_id, id\n  constraint customers_tenant_id_number_key\n    .form unique\n    .columns tenant_id, number\n  index customers_owner_id_idx\n    .elements owner_id\n  index customers_tenant_id_name_idx\n    .elements tenant_id, name\n  trigger customers_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  policy customers_tenant\n    .expr tenant_id = current_setting('secretary.tenant')::bigint\n    .to secretary_app\n  grant secretary_app\n    .privileges delete, insert, select, update\n",
	  "f0a7574649f458581a9032e7d5912aa56411f4390b87b5a5a54d60939308c007" },
	{ "table public.invoice_lines",
	  "table public.invoice_lines\n  column invoice_id\n    .type bigint\n    .not_null yes\n  column \"position\"\n    .type integer\n    .not_null yes\n  column description\n    .type text\n    .not_null yes\n  column quantity\n    .type integer\n    .not_null yes\n    .default 1\n  column unit_price\n    .comment Price of one, in hundredths of the currency.\n    .type bigint\n    .not_null yes\n  column tax_percent\n    .type smallint\n    .not_null yes\n    .default 0\n  column amount\n    .comment What the line comes to before tax.\n    .type bigint\n    .not_null yes\n    .generated quantity * unit_price\n    .stored stored\n  constraint invoice_lines_amounts_ck\n    .form check\n    .expr position > 0 and quantity > 0 and tax_percent between 0 and 100\n  constraint invoice_lines_invoice_id_fkey\n    .form foreign key\n    .columns invoice_id\n    .ref_table public.invoices\n    .ref_columns id\n    .on_delete cascade\n  constraint invoice_lines_pkey\n    .form primary key\n    .columns invoice_id, \"position\"\n  grant secretary_app\n    .privileges delete, insert, select, update\n",
	  "40a4babbb02d73d1066f75b0e44cf36be41db84581cc5cf6bc8e372280c902c3" },
	{ "table public.invoices",
	  "table public.invoices\n  .row_security enabled\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column tenant_id\n    .type bigint\n    .not_null yes\n  column customer_id\n    .type bigint\n    .not_null yes\n  column number\n    .type text\n    .not_null yes\n  column status\n    .type public.invoice_status\n    .not_null yes\n    .default 'draft'\n  column issued_on\n    .type date\n  column due_on\n    .type date\n  column currency\n    .type text\n    .not_null yes\n    .default 'EUR'\n  constraint invoices_currency_check\n    .form check\n    .expr length(currency) = 3\n  constraint invoices_issued_ck\n    .form check\n    .expr status = 'draft' or issued_on is not null\n  constraint invoices_period_ck\n    .form check\n    .expr due_on >= issued_on\n  constraint invoices_pkey\n    .form primary key\n    .columns id\n  constraint invoices_tenant_id_customer_id_fkey\n    .form foreign key\n    .columns tenant_id, customer_id\n    .ref_table public.customers\n    .ref_columns tenant_id, id\n    .on_delete restrict\n  constraint invoices_tenant_id_fkey\n    .form foreign key\n    .columns tenant_id\n    .ref_table public.tenants\n    .ref_columns id\n    .on_delete cascade\n  constraint invoices_tenant_id_number_key\n    .form unique\n    .columns tenant_id, number\n  index invoices_tenant_id_customer_id_idx\n    .elements tenant_id, customer_id\n  index invoices_tenant_id_due_on_idx\n    .where status in ('sent', 'overdue')\n    .elements tenant_id, due_on\n  trigger invoices_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  policy invoices_tenant\n    .expr tenant_id = current_setting('secretary.tenant')::bigint\n    .to secretary_app\n  grant secretary_app\n    .privileges delete, insert, select, update\n",
	  "d53ee788bc6ce720797370fa1a1977db572f34a9c02907f316cf7fc715c4ad4d" },
	{ "table public.messages",
	  "table public.messages\n  .comment A message from or to a customer, with what the secretary made of it.\n  .row_security enabled\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column tenant_id\n    .type bigint\n    .not_null yes\n  column customer_id\n    .type bigint\n  column direction\n    .type public.direction\n    .not_null yes\n  column channel\n    .type public.channel\n    .not_null yes\n  column subject\n    .type text\n  column body\n    .type text\n    .not_null yes\n  column summary\n    .type text\n  column sent_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  constraint messages_pkey\n    .form primary key\n    .columns id\n  constraint messages_tenant_id_customer_id_fkey\n    .form foreign key\n    .columns tenant_id, customer_id\n    .ref_table public.customers\n    .ref_columns tenant_id, id\n    .on_delete cascade\n  constraint messages_tenant_id_fkey\n    .form foreign key\n    .columns tenant_id\n    .ref_table public.tenants\n    .ref_columns id\n    .on_delete cascade\n  index messages_tenant_id_customer_id_idx\n    .elements tenant_id, customer_id\n  index messages_tenant_id_sent_at_idx\n    .elements tenant_id, sent_at DESC\n  trigger messages_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  policy messages_tenant\n    .expr tenant_id = current_setting('secretary.tenant')::bigint\n    .to secretary_app\n  grant secretary_app\n    .privileges delete, insert, select, update\n",
	  "3a457ee65ce49731d968b444e704f4552c054d330f5b7a6a692eec65753cde8e" },
	{ "table public.roles",
	  "table public.roles\n  .comment What a user may do.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column name\n    .type text\n    .not_null yes\n  column description\n    .type text\n  column permissions\n    .comment Codes of what is permitted, a JSON array; \"*\" for everything.\n    .type jsonb\n    .not_null yes\n    .default '[]'\n  column is_system\n    .type boolean\n    .not_null yes\n    .default false\n  constraint roles_name_key\n    .form unique\n    .columns name\n  constraint roles_pkey\n    .form primary key\n    .columns id\n  trigger roles_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant secretary_app\n    .privileges select\n",
	  "02f3d7ba78965ec1d71fa4380b0ff243ea9e8065dc3b4616046fbed496b020ee" },
	{ "table public.tasks",
	  "table public.tasks\n  .row_security enabled\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column tenant_id\n    .type bigint\n    .not_null yes\n  column customer_id\n    .type bigint\n  column assignee_id\n    .type bigint\n  column message_id\n    .type bigint\n  column title\n    .type text\n    .not_null yes\n  column due_on\n    .type date\n  column status\n    .type public.task_status\n    .not_null yes\n    .default 'open'\n  column done_at\n    .type timestamp with time zone\n  constraint tasks_assignee_id_fkey\n    .form foreign key\n    .columns assignee_id\n    .ref_table public.users\n    .ref_columns id\n    .on_delete set null\n  constraint tasks_done_ck\n    .form check\n    .expr (status = 'done') = (done_at is not null)\n  constraint tasks_message_id_fkey\n    .form foreign key\n    .columns message_id\n    .ref_table public.messages\n    .ref_columns id\n    .on_delete set null\n  constraint tasks_pkey\n    .form primary key\n    .columns id\n  constraint tasks_tenant_id_customer_id_fkey\n    .form foreign key\n    .columns tenant_id, customer_id\n    .ref_table public.customers\n    .ref_columns tenant_id, id\n    .on_delete cascade\n  constraint tasks_tenant_id_fkey\n    .form foreign key\n    .columns tenant_id\n    .ref_table public.tenants\n    .ref_columns id\n    .on_delete cascade\n  index tasks_assignee_id_idx\n    .elements assignee_id\n  index tasks_message_id_idx\n    .elements message_id\n  index tasks_tenant_id_customer_id_idx\n    .elements tenant_id, customer_id\n  index tasks_tenant_id_due_on_idx\n    .where status = 'open'\n    .elements tenant_id, due_on\n  trigger tasks_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  policy tasks_tenant\n    .expr tenant_id = current_setting('secretary.tenant')::bigint\n    .to secretary_app\n  grant secretary_app\n    .privileges delete, insert, select, update\n",
	  "60d6313a817c7a4938c04ce325b234b7e5106390231507d443d432b58a11c6bf" },
	{ "table public.tenants",
	  "table public.tenants\n  .comment A firm that uses the secretary. The tenant \"system\" is the operator itself.\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column slug\n    .type text\n    .not_null yes\n  column name\n    .type text\n    .not_null yes\n  column status\n    .type public.tenant_status\n    .not_null yes\n    .default 'trial'\n  column is_system\n    .type boolean\n    .not_null yes\n    .default false\n  column locale\n    .type text\n    .not_null yes\n    .default 'en'\n  column time_zone\n    .type text\n    .not_null yes\n    .default 'UTC'\n  column settings\n    .type jsonb\n    .not_null yes\n    .default '{}'\n  constraint tenants_pkey\n    .form primary key\n    .columns id\n  constraint tenants_slug_ck\n    .form check\n    .expr slug = lower(slug) and length(slug) between 2 and 63\n  constraint tenants_slug_key\n    .form unique\n    .columns slug\n  index tenants_system_ux\n    .where is_system\n    .elements is_system\n    .unique yes\n  trigger tenants_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  grant secretary_app\n    .privileges select, update\n",
	  "559ab0048eecd8ad5a479d0b6c9f3abbf5d5d25e7a9c984d8404f1c7e24f47e1" },
	{ "table public.user_roles",
	  "table public.user_roles\n  column user_id\n    .type bigint\n    .not_null yes\n  column role_id\n    .type bigint\n    .not_null yes\n  column granted_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  constraint user_roles_pkey\n    .form primary key\n    .columns user_id, role_id\n  constraint user_roles_role_id_fkey\n    .form foreign key\n    .columns role_id\n    .ref_table public.roles\n    .ref_columns id\n    .on_delete restrict\n  constraint user_roles_user_id_fkey\n    .form foreign key\n    .columns user_id\n    .ref_table public.users\n    .ref_columns id\n    .on_delete cascade\n  index user_roles_role_id_idx\n    .elements role_id\n  grant secretary_app\n    .privileges delete, insert, select, update\n",
	  "1cb60f12c5b64064412ceab3a59423b7bae7487ac21e9342c0a818752d998fda" },
	{ "table public.users",
	  "table public.users\n  .comment A person of a tenant who can sign in.\n  .row_security enabled\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column tenant_id\n    .type bigint\n    .not_null yes\n  column email\n    .type public.email_address\n    .not_null yes\n  column full_name\n    .type text\n    .not_null yes\n  column password_hash\n    .comment bcrypt, never the password itself.\n    .type text\n    .not_null yes\n  column is_active\n    .type boolean\n    .not_null yes\n    .default true\n  column must_change_password\n    .type boolean\n    .not_null yes\n    .default false\n  column failed_logins\n    .type integer\n    .not_null yes\n    .default 0\n  column locked_until\n    .type timestamp with time zone\n  column last_login_at\n    .type timestamp with time zone\n  constraint users_email_key\n    .form unique\n    .columns email\n  constraint users_failed_logins_check\n    .form check\n    .expr failed_logins >= 0\n  constraint users_password_hashed_ck\n    .form check\n    .expr password_hash like '$%'\n  constraint users_pkey\n    .form primary key\n    .columns id\n  constraint users_tenant_id_fkey\n    .form foreign key\n    .columns tenant_id\n    .ref_table public.tenants\n    .ref_columns id\n    .on_delete cascade\n  index users_tenant_id_idx\n    .elements tenant_id\n  trigger users_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  policy users_tenant\n    .expr tenant_id = current_setting('secretary.tenant')::bigint\n    .to secretary_app\n  grant secretary_app\n    .privileges delete, insert, select, update\n",
	  "294dff0e6698d38d4efceab4fef4a60960dff9a81e9573155724e8c499f5c333" },
	{ "function public.touch_updated_at()",
	  "function public.touch_updated_at\n  .body \\nbegin\\n\tnew.updated_at := now();\\n\treturn new;\\nend\\n\n  .returns trigger\n  .language plpgsql\n",
	  "70f957114c74ba19a151324e96eece530f0fd62268ae15ec06a69742b1b1f2ce" },
	{ "view public.invoice_totals",
	  "view public.invoice_totals\n  .comment What each invoice comes to.\n  .body select i.id, i.tenant_id, i.number, sum(l.amount) as net, sum(l.amount * (100 + l.tax_percent) / 100) as gross\\n        from invoices i join invoice_lines l on l.invoice_id = i.id\\n        group by i.id, i.tenant_id, i.number\n",
	  "eaae191724ff0f9cda8a601d15b894a128761e18e71474d3444d8a80cf7e8416" },
};

static const sc_seed_column postgresql_seed_columns_1[] = {
	{ "slug", 1 },
	{ "name", 0 },
	{ "status", 0 },
	{ "is_system", 0 },
};

static const sc_seed_part postgresql_seed_parts_1[] = {
	{ "'system', 'System', 'active', true", 0, NULL, NULL },
};

static const sc_seed postgresql_seed_1 = {
	sizeof(sc_seed), "public.tenants", NULL, NULL, 0, postgresql_seed_columns_1, 4, postgresql_seed_parts_1, 1, 1,
	NULL, NULL, 0, NULL,
	NULL,
	"d0a4d57f62c3d1fe082170194d538e51df8ffedcdf6c98a34a26735f208fa994"
};

static const sc_seed_column postgresql_seed_columns_2[] = {
	{ "name", 1 },
	{ "description", 2 },
	{ "permissions", 0 },
	{ "is_system", 0 },
};

static const sc_seed_part postgresql_seed_parts_2[] = {
	{ "'admin', 'Everything, in all tenants', '[\"*\"]', true", 0, NULL, NULL },
	{ "'manager', 'Everything in the own tenant', '[\"tenant.*\"]', true", 0, NULL, NULL },
	{ "'agent', 'Customers, appointments, messages and tasks', '[\"customers.*\", \"office.tasks\", \"office.messages\"]', true", 0, NULL, NULL },
	{ "'accountant', 'Invoices', '[\"customers.read\", \"office.invoices\"]', true", 0, NULL, NULL },
	{ "'viewer', 'Reads', '[\"*.read\"]', true", 0, NULL, NULL },
};

static const sc_seed postgresql_seed_2 = {
	sizeof(sc_seed), "public.roles", NULL, NULL, 0, postgresql_seed_columns_2, 4, postgresql_seed_parts_2, 5, 5,
	NULL, NULL, 0, NULL,
	NULL,
	"0360a9edac3f10efa576e4bbff827a04c4aaaf2eb04a4e4c1d96dca5327cf17d"
};

static const sc_seed_column postgresql_seed_columns_3[] = {
	{ "slug", 1 },
	{ "name", 0 },
	{ "status", 0 },
};

static const sc_seed_part postgresql_seed_parts_3[] = {
	{ "'example', 'Example Ltd', 'active'", 0, NULL, NULL },
};

static const sc_seed postgresql_seed_3 = {
	sizeof(sc_seed), "public.tenants", NULL, "development, testing", 1, postgresql_seed_columns_3, 3, postgresql_seed_parts_3, 1, 1,
	NULL, NULL, 0, NULL,
	NULL,
	"9c2b3d4d74032254ea92dba3e48d57c5bb5a191ed97e01ce57ae8d3df99551cb"
};

static const sc_seed_column postgresql_seed_columns_4[] = {
	{ "tenant_id", 0 },
	{ "email", 1 },
	{ "full_name", 0 },
	{ "password_hash", 4 },
	{ "must_change_password", 0 },
};

static const sc_seed_part postgresql_seed_parts_4[] = {
	{ "(select id from tenants where slug = 'system'), 'admin@ai-secretary.com', 'Administrator', crypt(", 1, "ADMIN_PASSWORD", NULL },
	{ ", gen_salt('bf', 10)), true", 0, NULL, NULL },
};

static const sc_seed postgresql_seed_4 = {
	sizeof(sc_seed), "public.users", NULL, NULL, 1, postgresql_seed_columns_4, 5, postgresql_seed_parts_4, 2, 1,
	NULL, NULL, 0, NULL,
	NULL,
	"7836682123274c26314472aa9491fb0bd42d0d8539c2d8b07ecadc70f0af6407"
};

static const sc_seed_column postgresql_seed_columns_5[] = {
	{ "user_id", 1 },
	{ "role_id", 1 },
};

static const sc_seed_part postgresql_seed_parts_5[] = {
	{ "(select id from users where email = 'admin@ai-secretary.com'), (select id from roles where name = 'admin')", 0, NULL, NULL },
};

static const sc_seed postgresql_seed_5 = {
	sizeof(sc_seed), "public.user_roles", NULL, NULL, 0, postgresql_seed_columns_5, 2, postgresql_seed_parts_5, 1, 1,
	NULL, NULL, 0, NULL,
	NULL,
	"bc9e9f0f05c039130eb73784d7297ba634a399923aff844200f5fec1084bf16f"
};

static const sc_seed_column postgresql_seed_columns_6[] = {
	{ "tenant_id", 1 },
	{ "number", 1 },
	{ "name", 0 },
	{ "email", 2 },
	{ "status", 0 },
};

static const sc_seed_part postgresql_seed_parts_6[] = {
	{ "(select id from tenants where slug = 'example'), 'C-1', 'Ada Lovelace', 'ada@example.org', 'active'", 0, NULL, NULL },
	{ "(select id from tenants where slug = 'example'), 'C-2', 'Charles Babbage', 'charles@example.org', 'lead'", 0, NULL, NULL },
};

static const sc_seed postgresql_seed_6 = {
	sizeof(sc_seed), "public.customers", NULL, "development, testing", 1, postgresql_seed_columns_6, 5, postgresql_seed_parts_6, 2, 2,
	NULL, NULL, 0, NULL,
	NULL,
	"f034bdcb102052c0b529f9c7839fcfa103ffb6aaea83a2bdca9bc3e8d96aeca3"
};

static const sc_seed *const postgresql_seeds[] = {
	&postgresql_seed_1,
	&postgresql_seed_2,
	&postgresql_seed_3,
	&postgresql_seed_4,
	&postgresql_seed_5,
	&postgresql_seed_6,
};

static const sc_column sqlite_columns_of_secretary_tenants[] = {
	COLUMN(secretary_tenants, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(secretary_tenants, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(secretary_tenants, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(secretary_tenants, slug, "slug", "TEXT", 0, 0, 0, 0),
	COLUMN(secretary_tenants, name, "name", "TEXT", 0, 0, 0, 0),
	COLUMN(secretary_tenants, status, "status", "TEXT", 0, 0, 1, 0),
	COLUMN(secretary_tenants, is_system, "is_system", "INTEGER", 0, 0, 1, 0),
	COLUMN(secretary_tenants, locale, "locale", "TEXT", 0, 0, 1, 0),
	COLUMN(secretary_tenants, time_zone, "time_zone", "TEXT", 0, 0, 1, 0),
	COLUMN(secretary_tenants, settings, "settings", "TEXT", 0, 0, 1, 0),
};

static const sc_column sqlite_columns_of_secretary_roles[] = {
	COLUMN(secretary_roles, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(secretary_roles, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(secretary_roles, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(secretary_roles, name, "name", "TEXT", 0, 0, 0, 0),
	COLUMN(secretary_roles, description, "description", "TEXT", 1, 0, 0, 0),
	COLUMN(secretary_roles, permissions, "permissions", "TEXT", 0, 0, 1, 0),
	COLUMN(secretary_roles, is_system, "is_system", "INTEGER", 0, 0, 1, 0),
};

static const sc_column sqlite_columns_of_secretary_users[] = {
	COLUMN(secretary_users, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(secretary_users, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(secretary_users, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(secretary_users, tenant_id, "tenant_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(secretary_users, email, "email", "TEXT", 0, 0, 0, 0),
	COLUMN(secretary_users, full_name, "full_name", "TEXT", 0, 0, 0, 0),
	COLUMN(secretary_users, password_hash, "password_hash", "TEXT", 0, 1, 0, 0),
	COLUMN(secretary_users, is_active, "is_active", "INTEGER", 0, 0, 1, 0),
	COLUMN(secretary_users, must_change_password, "must_change_password", "INTEGER", 0, 0, 1, 0),
	COLUMN(secretary_users, failed_logins, "failed_logins", "INTEGER", 0, 0, 1, 0),
	COLUMN(secretary_users, locked_until, "locked_until", "TEXT", 1, 0, 0, 0),
	COLUMN(secretary_users, last_login_at, "last_login_at", "TEXT", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_secretary_user_roles[] = {
	COLUMN(secretary_user_roles, user_id, "user_id", "INTEGER", 0, 0, 0, 1),
	COLUMN(secretary_user_roles, role_id, "role_id", "INTEGER", 0, 0, 0, 1),
	COLUMN(secretary_user_roles, granted_at, "granted_at", "TEXT", 0, 0, 1, 0),
};

static const sc_column sqlite_columns_of_secretary_audit_logs[] = {
	COLUMN(secretary_audit_logs, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(secretary_audit_logs, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(secretary_audit_logs, tenant_id, "tenant_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(secretary_audit_logs, user_id, "user_id", "INTEGER", 1, 0, 0, 0),
	COLUMN(secretary_audit_logs, action, "action", "TEXT", 0, 0, 0, 0),
	COLUMN(secretary_audit_logs, entity_type, "entity_type", "TEXT", 1, 0, 0, 0),
	COLUMN(secretary_audit_logs, entity_id, "entity_id", "INTEGER", 1, 0, 0, 0),
	COLUMN(secretary_audit_logs, details, "details", "TEXT", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_secretary_customers[] = {
	COLUMN(secretary_customers, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(secretary_customers, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(secretary_customers, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(secretary_customers, tenant_id, "tenant_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(secretary_customers, number, "number", "TEXT", 0, 0, 0, 0),
	COLUMN(secretary_customers, name, "name", "TEXT", 0, 0, 0, 0),
	COLUMN(secretary_customers, email, "email", "TEXT", 1, 0, 0, 0),
	COLUMN(secretary_customers, phone, "phone", "TEXT", 1, 0, 0, 0),
	COLUMN(secretary_customers, address, "address", "TEXT", 1, 0, 0, 0),
	COLUMN(secretary_customers, status, "status", "TEXT", 0, 0, 1, 0),
	COLUMN(secretary_customers, owner_id, "owner_id", "INTEGER", 1, 0, 0, 0),
	COLUMN(secretary_customers, notes, "notes", "TEXT", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_secretary_appointments[] = {
	COLUMN(secretary_appointments, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(secretary_appointments, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(secretary_appointments, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(secretary_appointments, tenant_id, "tenant_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(secretary_appointments, customer_id, "customer_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(secretary_appointments, user_id, "user_id", "INTEGER", 1, 0, 0, 0),
	COLUMN(secretary_appointments, subject, "subject", "TEXT", 0, 0, 0, 0),
	COLUMN(secretary_appointments, location, "location", "TEXT", 1, 0, 0, 0),
	COLUMN(secretary_appointments, starts_at, "starts_at", "TEXT", 0, 0, 0, 0),
	COLUMN(secretary_appointments, ends_at, "ends_at", "TEXT", 0, 0, 0, 0),
	COLUMN(secretary_appointments, status, "status", "TEXT", 0, 0, 1, 0),
};

static const sc_column sqlite_columns_of_secretary_messages[] = {
	COLUMN(secretary_messages, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(secretary_messages, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(secretary_messages, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(secretary_messages, tenant_id, "tenant_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(secretary_messages, customer_id, "customer_id", "INTEGER", 1, 0, 0, 0),
	COLUMN(secretary_messages, direction, "direction", "TEXT", 0, 0, 0, 0),
	COLUMN(secretary_messages, channel, "channel", "TEXT", 0, 0, 0, 0),
	COLUMN(secretary_messages, subject, "subject", "TEXT", 1, 0, 0, 0),
	COLUMN(secretary_messages, body, "body", "TEXT", 0, 0, 0, 0),
	COLUMN(secretary_messages, summary, "summary", "TEXT", 1, 0, 0, 0),
	COLUMN(secretary_messages, sent_at, "sent_at", "TEXT", 0, 0, 1, 0),
};

static const sc_column sqlite_columns_of_secretary_tasks[] = {
	COLUMN(secretary_tasks, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(secretary_tasks, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(secretary_tasks, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(secretary_tasks, tenant_id, "tenant_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(secretary_tasks, customer_id, "customer_id", "INTEGER", 1, 0, 0, 0),
	COLUMN(secretary_tasks, assignee_id, "assignee_id", "INTEGER", 1, 0, 0, 0),
	COLUMN(secretary_tasks, message_id, "message_id", "INTEGER", 1, 0, 0, 0),
	COLUMN(secretary_tasks, title, "title", "TEXT", 0, 0, 0, 0),
	COLUMN(secretary_tasks, due_on, "due_on", "TEXT", 1, 0, 0, 0),
	COLUMN(secretary_tasks, status, "status", "TEXT", 0, 0, 1, 0),
	COLUMN(secretary_tasks, done_at, "done_at", "TEXT", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_secretary_invoices[] = {
	COLUMN(secretary_invoices, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(secretary_invoices, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(secretary_invoices, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(secretary_invoices, tenant_id, "tenant_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(secretary_invoices, customer_id, "customer_id", "INTEGER", 0, 0, 0, 0),
	COLUMN(secretary_invoices, number, "number", "TEXT", 0, 0, 0, 0),
	COLUMN(secretary_invoices, status, "status", "TEXT", 0, 0, 1, 0),
	COLUMN(secretary_invoices, issued_on, "issued_on", "TEXT", 1, 0, 0, 0),
	COLUMN(secretary_invoices, due_on, "due_on", "TEXT", 1, 0, 0, 0),
	COLUMN(secretary_invoices, currency, "currency", "TEXT", 0, 0, 1, 0),
};

static const sc_column sqlite_columns_of_secretary_invoice_lines[] = {
	COLUMN(secretary_invoice_lines, invoice_id, "invoice_id", "INTEGER", 0, 0, 0, 1),
	COLUMN(secretary_invoice_lines, position, "position", "INTEGER", 0, 0, 0, 1),
	COLUMN(secretary_invoice_lines, description, "description", "TEXT", 0, 0, 0, 0),
	COLUMN(secretary_invoice_lines, quantity, "quantity", "INTEGER", 0, 0, 1, 0),
	COLUMN(secretary_invoice_lines, unit_price, "unit_price", "INTEGER", 0, 0, 0, 0),
	COLUMN(secretary_invoice_lines, tax_percent, "tax_percent", "INTEGER", 0, 0, 1, 0),
	COLUMN(secretary_invoice_lines, amount, "amount", "INTEGER", 0, 0, 1, 0),
};

static const sc_table sqlite_tables[] = {
	{ "", "tenants", sqlite_columns_of_secretary_tenants, 10, sizeof(struct secretary_tenants) },
	{ "", "roles", sqlite_columns_of_secretary_roles, 7, sizeof(struct secretary_roles) },
	{ "", "users", sqlite_columns_of_secretary_users, 12, sizeof(struct secretary_users) },
	{ "", "user_roles", sqlite_columns_of_secretary_user_roles, 3, sizeof(struct secretary_user_roles) },
	{ "", "audit_logs", sqlite_columns_of_secretary_audit_logs, 8, sizeof(struct secretary_audit_logs) },
	{ "", "customers", sqlite_columns_of_secretary_customers, 12, sizeof(struct secretary_customers) },
	{ "", "appointments", sqlite_columns_of_secretary_appointments, 11, sizeof(struct secretary_appointments) },
	{ "", "messages", sqlite_columns_of_secretary_messages, 11, sizeof(struct secretary_messages) },
	{ "", "tasks", sqlite_columns_of_secretary_tasks, 11, sizeof(struct secretary_tasks) },
	{ "", "invoices", sqlite_columns_of_secretary_invoices, 10, sizeof(struct secretary_invoices) },
	{ "", "invoice_lines", sqlite_columns_of_secretary_invoice_lines, 7, sizeof(struct secretary_invoice_lines) },
};


static const sc_step sqlite_steps[] = {
	{ "table tenants",
	  "create table tenants (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    slug TEXT not null,\n"
	  "    name TEXT not null,\n"
	  "    status TEXT not null default 'trial',\n"
	  "    is_system INTEGER not null default false,\n"
	  "    locale TEXT not null default 'en',\n"
	  "    time_zone TEXT not null default 'UTC',\n"
	  "    settings TEXT not null default '{}',\n"
	  "    constraint tenants_pkey primary key (id autoincrement),\n"
	  "    constraint tenants_slug_key unique (slug),\n"
	  "    constraint tenants_slug_ck check (slug = lower(slug) and length(slug) between 2 and 63),\n"
	  "    constraint tenants_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint tenants_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint tenants_status_enum check (status in ('trial', 'active', 'suspended', 'closed')),\n"
	  "    constraint tenants_is_system_bool check (is_system in (0, 1)),\n"
	  "    constraint tenants_settings_json check (json_valid(settings))\n"
	  ") strict" },
	{ "table roles",
	  "create table roles (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    name TEXT not null,\n"
	  "    description TEXT,\n"
	  "    permissions TEXT not null default '[]',\n"
	  "    is_system INTEGER not null default false,\n"
	  "    constraint roles_pkey primary key (id autoincrement),\n"
	  "    constraint roles_name_key unique (name),\n"
	  "    constraint roles_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint roles_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint roles_permissions_json check (json_valid(permissions)),\n"
	  "    constraint roles_is_system_bool check (is_system in (0, 1))\n"
	  ") strict" },
	{ "table users",
	  "create table users (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    tenant_id INTEGER not null,\n"
	  "    email TEXT not null,\n"
	  "    full_name TEXT not null,\n"
	  "    password_hash TEXT not null,\n"
	  "    is_active INTEGER not null default true,\n"
	  "    must_change_password INTEGER not null default false,\n"
	  "    failed_logins INTEGER not null default 0,\n"
	  "    locked_until TEXT,\n"
	  "    last_login_at TEXT,\n"
	  "    constraint users_pkey primary key (id autoincrement),\n"
	  "    constraint users_email_key unique (email),\n"
	  "    constraint users_password_hashed_ck check (password_hash glob '$*'),\n"
	  "    constraint users_failed_logins_check check (failed_logins >= 0),\n"
	  "    constraint users_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint users_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint users_email_check check (email = lower(email) and email glob '*\?@\?*.\?*' and length(email) <= 320),\n"
	  "    constraint users_is_active_bool check (is_active in (0, 1)),\n"
	  "    constraint users_must_change_password_bool check (must_change_password in (0, 1)),\n"
	  "    constraint users_failed_logins_range check (failed_logins between -2147483648 and 2147483647),\n"
	  "    constraint users_locked_until_timestamptz check (locked_until is strftime('%Y-%m-%dT%H:%M:%S', substr(locked_until, 1, 19), '+0 days') || substr(locked_until, 20) and substr(locked_until, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint users_last_login_at_timestamptz check (last_login_at is strftime('%Y-%m-%dT%H:%M:%S', substr(last_login_at, 1, 19), '+0 days') || substr(last_login_at, 20) and substr(last_login_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint users_tenant_id_fkey foreign key (tenant_id) references tenants (id) on delete cascade\n"
	  ") strict" },
	{ "table user_roles",
	  "create table user_roles (\n"
	  "    user_id INTEGER not null,\n"
	  "    role_id INTEGER not null,\n"
	  "    granted_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    constraint user_roles_pkey primary key (user_id, role_id),\n"
	  "    constraint user_roles_granted_at_timestamptz check (granted_at is strftime('%Y-%m-%dT%H:%M:%S', substr(granted_at, 1, 19), '+0 days') || substr(granted_at, 20) and substr(granted_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint user_roles_user_id_fkey foreign key (user_id) references users (id) on delete cascade,\n"
	  "    constraint user_roles_role_id_fkey foreign key (role_id) references roles (id) on delete restrict\n"
	  ") strict" },
	{ "table audit_logs",
	  "create table audit_logs (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    tenant_id INTEGER not null,\n"
	  "    user_id INTEGER,\n"
	  "    action TEXT not null,\n"
	  "    entity_type TEXT,\n"
	  "    entity_id INTEGER,\n"
	  "    details TEXT,\n"
	  "    constraint audit_logs_pkey primary key (id autoincrement),\n"
	  "    constraint audit_logs_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint audit_logs_details_json check (details is null or json_valid(details)),\n"
	  "    constraint audit_logs_tenant_id_fkey foreign key (tenant_id) references tenants (id) on delete cascade,\n"
	  "    constraint audit_logs_user_id_fkey foreign key (user_id) references users (id) on delete set null\n"
	  ") strict" },
	{ "table customers",
	  "create table customers (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    tenant_id INTEGER not null,\n"
	  "    number TEXT not null,\n"
	  "    name TEXT not null,\n"
	  "    email TEXT,\n"
	  "    phone TEXT,\n"
	  "    address TEXT,\n"
	  "    status TEXT not null default 'lead',\n"
	  "    owner_id INTEGER,\n"
	  "    notes TEXT,\n"
	  "    constraint customers_pkey primary key (id autoincrement),\n"
	  "    constraint customers_tenant_id_number_key unique (tenant_id, number),\n"
	  "    constraint customers_tenant_id_id_key unique (tenant_id, id),\n"
	  "    constraint customers_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint customers_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint customers_email_check check (email = lower(email) and email glob '*\?@\?*.\?*' and length(email) <= 320),\n"
	  "    constraint customers_status_enum check (status in ('lead', 'active', 'inactive')),\n"
	  "    constraint customers_tenant_id_fkey foreign key (tenant_id) references tenants (id) on delete cascade,\n"
	  "    constraint customers_owner_id_fkey foreign key (owner_id) references users (id) on delete set null\n"
	  ") strict" },
	{ "table appointments",
	  "create table appointments (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    tenant_id INTEGER not null,\n"
	  "    customer_id INTEGER not null,\n"
	  "    user_id INTEGER,\n"
	  "    subject TEXT not null,\n"
	  "    location TEXT,\n"
	  "    starts_at TEXT not null,\n"
	  "    ends_at TEXT not null,\n"
	  "    status TEXT not null default 'proposed',\n"
	  "    constraint appointments_pkey primary key (id autoincrement),\n"
	  "    constraint appointments_period_ck check (ends_at > starts_at),\n"
	  "    constraint appointments_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint appointments_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint appointments_starts_at_timestamptz check (starts_at is strftime('%Y-%m-%dT%H:%M:%S', substr(starts_at, 1, 19), '+0 days') || substr(starts_at, 20) and substr(starts_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint appointments_ends_at_timestamptz check (ends_at is strftime('%Y-%m-%dT%H:%M:%S', substr(ends_at, 1, 19), '+0 days') || substr(ends_at, 20) and substr(ends_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint appointments_status_enum check (status in ('proposed', 'confirmed', 'cancelled', 'held', 'missed')),\n"
	  "    constraint appointments_tenant_id_fkey foreign key (tenant_id) references tenants (id) on delete cascade,\n"
	  "    constraint appointments_user_id_fkey foreign key (user_id) references users (id) on delete set null,\n"
	  "    constraint appointments_tenant_id_customer_id_fkey foreign key (tenant_id, customer_id) references customers (tenant_id, id) on delete cascade\n"
	  ") strict" },
	{ "table messages",
	  "create table messages (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    tenant_id INTEGER not null,\n"
	  "    customer_id INTEGER,\n"
	  "    direction TEXT not null,\n"
	  "    channel TEXT not null,\n"
	  "    subject TEXT,\n"
	  "    body TEXT not null,\n"
	  "    summary TEXT,\n"
	  "    sent_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    constraint messages_pkey primary key (id autoincrement),\n"
	  "    constraint messages_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint messages_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint messages_direction_enum check (direction in ('incoming', 'outgoing')),\n"
	  "    constraint messages_channel_enum check (channel in ('email', 'phone', 'chat', 'letter')),\n"
	  "    constraint messages_sent_at_timestamptz check (sent_at is strftime('%Y-%m-%dT%H:%M:%S', substr(sent_at, 1, 19), '+0 days') || substr(sent_at, 20) and substr(sent_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint messages_tenant_id_fkey foreign key (tenant_id) references tenants (id) on delete cascade,\n"
	  "    constraint messages_tenant_id_customer_id_fkey foreign key (tenant_id, customer_id) references customers (tenant_id, id) on delete cascade\n"
	  ") strict" },
	{ "table tasks",
	  "create table tasks (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    tenant_id INTEGER not null,\n"
	  "    customer_id INTEGER,\n"
	  "    assignee_id INTEGER,\n"
	  "    message_id INTEGER,\n"
	  "    title TEXT not null,\n"
	  "    due_on TEXT,\n"
	  "    status TEXT not null default 'open',\n"
	  "    done_at TEXT,\n"
	  "    constraint tasks_pkey primary key (id autoincrement),\n"
	  "    constraint tasks_done_ck check ((status = 'done') = (done_at is not null)),\n"
	  "    constraint tasks_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint tasks_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint tasks_due_on_date check (due_on is date(due_on, '+0 days')),\n"
	  "    constraint tasks_status_enum check (status in ('open', 'done', 'dropped')),\n"
	  "    constraint tasks_done_at_timestamptz check (done_at is strftime('%Y-%m-%dT%H:%M:%S', substr(done_at, 1, 19), '+0 days') || substr(done_at, 20) and substr(done_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint tasks_tenant_id_fkey foreign key (tenant_id) references tenants (id) on delete cascade,\n"
	  "    constraint tasks_assignee_id_fkey foreign key (assignee_id) references users (id) on delete set null,\n"
	  "    constraint tasks_message_id_fkey foreign key (message_id) references messages (id) on delete set null,\n"
	  "    constraint tasks_tenant_id_customer_id_fkey foreign key (tenant_id, customer_id) references customers (tenant_id, id) on delete cascade\n"
	  ") strict" },
	{ "table invoices",
	  "create table invoices (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    tenant_id INTEGER not null,\n"
	  "    customer_id INTEGER not null,\n"
	  "    number TEXT not null,\n"
	  "    status TEXT not null default 'draft',\n"
	  "    issued_on TEXT,\n"
	  "    due_on TEXT,\n"
	  "    currency TEXT not null default 'EUR',\n"
	  "    constraint invoices_pkey primary key (id autoincrement),\n"
	  "    constraint invoices_tenant_id_number_key unique (tenant_id, number),\n"
	  "    constraint invoices_period_ck check (due_on >= issued_on),\n"
	  "    constraint invoices_issued_ck check (status = 'draft' or issued_on is not null),\n"
	  "    constraint invoices_currency_check check (length(currency) = 3),\n"
	  "    constraint invoices_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint invoices_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint invoices_status_enum check (status in ('draft', 'sent', 'paid', 'overdue', 'cancelled')),\n"
	  "    constraint invoices_issued_on_date check (issued_on is date(issued_on, '+0 days')),\n"
	  "    constraint invoices_due_on_date check (due_on is date(due_on, '+0 days')),\n"
	  "    constraint invoices_tenant_id_fkey foreign key (tenant_id) references tenants (id) on delete cascade,\n"
	  "    constraint invoices_tenant_id_customer_id_fkey foreign key (tenant_id, customer_id) references customers (tenant_id, id) on delete restrict\n"
	  ") strict" },
	{ "table invoice_lines",
	  "create table invoice_lines (\n"
	  "    invoice_id INTEGER not null,\n"
	  "    \"position\" INTEGER not null,\n"
	  "    description TEXT not null,\n"
	  "    quantity INTEGER not null default 1,\n"
	  "    unit_price INTEGER not null,\n"
	  "    tax_percent INTEGER not null default 0,\n"
	  "    amount INTEGER not null generated always as (quantity * unit_price) stored,\n"
	  "    constraint invoice_lines_pkey primary key (invoice_id, \"position\"),\n"
	  "    constraint invoice_lines_amounts_ck check (\"position\" > 0 and quantity > 0 and tax_percent between 0 and 100),\n"
	  "    constraint invoice_lines_position_range check (\"position\" between -2147483648 and 2147483647),\n"
	  "    constraint invoice_lines_quantity_range check (quantity between -2147483648 and 2147483647),\n"
	  "    constraint invoice_lines_tax_percent_range check (tax_percent between -32768 and 32767),\n"
	  "    constraint invoice_lines_invoice_id_fkey foreign key (invoice_id) references invoices (id) on delete cascade\n"
	  ") strict" },
	{ "index tenants.tenants_system_ux",
	  "create unique index tenants_system_ux on tenants (is_system) where is_system" },
	{ "index users.users_tenant_id_idx",
	  "create index users_tenant_id_idx on users (tenant_id)" },
	{ "index user_roles.user_roles_role_id_idx",
	  "create index user_roles_role_id_idx on user_roles (role_id)" },
	{ "index audit_logs.audit_logs_tenant_id_created_at_idx",
	  "create index audit_logs_tenant_id_created_at_idx on audit_logs (tenant_id, created_at desc)" },
	{ "index audit_logs.audit_logs_user_id_idx",
	  "create index audit_logs_user_id_idx on audit_logs (user_id)" },
	{ "index customers.customers_tenant_id_name_idx",
	  "create index customers_tenant_id_name_idx on customers (tenant_id, name)" },
	{ "index customers.customers_owner_id_idx",
	  "create index customers_owner_id_idx on customers (owner_id)" },
	{ "index appointments.appointments_agreed_ix",
	  "create index appointments_agreed_ix on appointments (starts_at) where status in ('proposed', 'confirmed')" },
	{ "index appointments.appointments_tenant_id_starts_at_idx",
	  "create index appointments_tenant_id_starts_at_idx on appointments (tenant_id, starts_at)" },
	{ "index appointments.appointments_tenant_id_customer_id_idx",
	  "create index appointments_tenant_id_customer_id_idx on appointments (tenant_id, customer_id)" },
	{ "index appointments.appointments_user_id_starts_at_idx",
	  "create index appointments_user_id_starts_at_idx on appointments (user_id, starts_at)" },
	{ "index messages.messages_tenant_id_sent_at_idx",
	  "create index messages_tenant_id_sent_at_idx on messages (tenant_id, sent_at desc)" },
	{ "index messages.messages_tenant_id_customer_id_idx",
	  "create index messages_tenant_id_customer_id_idx on messages (tenant_id, customer_id)" },
	{ "index tasks.tasks_tenant_id_due_on_idx",
	  "create index tasks_tenant_id_due_on_idx on tasks (tenant_id, due_on) where status = 'open'" },
	{ "index tasks.tasks_tenant_id_customer_id_idx",
	  "create index tasks_tenant_id_customer_id_idx on tasks (tenant_id, customer_id)" },
	{ "index tasks.tasks_assignee_id_idx",
	  "create index tasks_assignee_id_idx on tasks (assignee_id)" },
	{ "index tasks.tasks_message_id_idx",
	  "create index tasks_message_id_idx on tasks (message_id)" },
	{ "index invoices.invoices_tenant_id_customer_id_idx",
	  "create index invoices_tenant_id_customer_id_idx on invoices (tenant_id, customer_id)" },
	{ "index invoices.invoices_tenant_id_due_on_idx",
	  "create index invoices_tenant_id_due_on_idx on invoices (tenant_id, due_on) where status in ('sent', 'overdue')" },
	{ "view invoice_totals",
	  "create view invoice_totals as select i.id, i.tenant_id, i.number, sum(l.amount) as net, sum(l.amount * (100 + l.tax_percent) / 100) as gross\n"
	  " from invoices i join invoice_lines l on l.invoice_id = i.id\n"
	  " group by i.id, i.tenant_id, i.number" },
	{ "trigger tenants.tenants_touch",
	  "create trigger tenants_touch after update on tenants for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update tenants set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger roles.roles_touch",
	  "create trigger roles_touch after update on roles for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update roles set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger users.users_touch",
	  "create trigger users_touch after update on users for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update users set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger customers.customers_touch",
	  "create trigger customers_touch after update on customers for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update customers set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger appointments.appointments_touch",
	  "create trigger appointments_touch after update on appointments for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update appointments set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger messages.messages_touch",
	  "create trigger messages_touch after update on messages for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update messages set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger tasks.tasks_touch",
	  "create trigger tasks_touch after update on tasks for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update tasks set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
	{ "trigger invoices.invoices_touch",
	  "create trigger invoices_touch after update on invoices for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update invoices set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
};

static const sc_asked sqlite_asked[] = {
	{ "table appointments",
	  "table appointments\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column tenant_id\n    .type INTEGER\n    .not_null yes\n  column customer_id\n    .type INTEGER\n    .not_null yes\n  column user_id\n    .type INTEGER\n  column subject\n    .type TEXT\n    .not_null yes\n  column location\n    .type TEXT\n  column starts_at\n    .type TEXT\n    .not_null yes\n  column ends_at\n    .type TEXT\n    .not_null yes\n  column status\n    .type TEXT\n    .not_null yes\n    .default 'proposed'\n  constraint appointments_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint appointments_ends_at_timestamptz\n    .form check\n    .expr ends_at is strftime('%Y-%m-%dT%H:%M:%S', substr(ends_at, 1, 19), '+0 days') || substr(ends_at, 20) and substr(ends_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint appointments_period_ck\n    .form check\n    .expr ends_at > starts_at\n  constraint appointments_pkey\n    .form primary key\n    .columns id\n  constraint appointments_starts_at_timestamptz\n    .form check\n    .expr starts_at is strftime('%Y-%m-%dT%H:%M:%S', substr(starts_at, 1, 19), '+0 days') || substr(starts_at, 20) and substr(starts_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint appointments_status_enum\n    .form check\n    .expr status in ('proposed', 'confirmed', 'cancelled', 'held', 'missed')\n  constraint appointments_tenant_id_customer_id_fkey\n    .form foreign key\n    .columns tenant_id, customer_id\n    .ref_table customers\n    .ref_columns tenant_id, id\n    .on_delete cascade\n  constraint appointments_tenant_id_fkey\n    .form foreign key\n    .columns tenant_id\n    .ref_table tenants\n    .ref_columns id\n    .on_delete cascade\n  constraint appointments_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint appointments_user_id_fkey\n    .form foreign key\n    .columns user_id\n    .ref_table users\n    .ref_columns id\n    .on_delete set null\n  index appointments_agreed_ix\n    .where status in ('proposed', 'confirmed')\n    .elements starts_at\n  index appointments_tenant_id_customer_id_idx\n    .elements tenant_id, customer_id\n  index appointments_tenant_id_starts_at_idx\n    .elements tenant_id, starts_at\n  index appointments_user_id_starts_at_idx\n    .elements user_id, starts_at\n  trigger appointments_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update appointments set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "87a1fb4ec6a72d076aba5ada7f4409398469d0bc4cadea1d8d729c6863ff47cd" },
	{ "table audit_logs",
	  "table audit_logs\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column tenant_id\n    .type INTEGER\n    .not_null yes\n  column user_id\n    .type INTEGER\n  column action\n    .type TEXT\n    .not_null yes\n  column entity_type\n    .type TEXT\n  column entity_id\n    .type INTEGER\n  column details\n    .type TEXT\n  constraint audit_logs_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint audit_logs_details_json\n    .form check\n    .expr details is null or json_valid(details)\n  constraint audit_logs_pkey\n    .form primary key\n    .columns id\n  constraint audit_logs_tenant_id_fkey\n    .form foreign key\n    .columns tenant_id\n    .ref_table tenants\n    .ref_columns id\n    .on_delete cascade\n  constraint audit_logs_user_id_fkey\n    .form foreign key\n    .columns user_id\n    .ref_table users\n    .ref_columns id\n    .on_delete set null\n  index audit_logs_tenant_id_created_at_idx\n    .elements tenant_id, created_at desc\n  index audit_logs_user_id_idx\n    .elements user_id\n",
	  "b08fc9b8b2575784cce6b5b01acd9b00a2cbead7a1b868b3b809f04acf4bae0f" },
	{ "table customers",
	  "table customers\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column tenant_id\n    .type INTEGER\n    .not_null yes\n  column number\n    .type TEXT\n    .not_null yes\n  column name\n    .type TEXT\n    .not_null yes\n  column email\n    .type TEXT\n  column phone\n    .type TEXT\n  column address\n    .type TEXT\n  column status\n    .type TEXT\n    .not_null yes\n    .default 'lead'\n  column owner_id\n    .type INTEGER\n  column notes\n    .type TEXT\n  constraint customers_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint customers_email_check\n    .form check\n    .expr email = lower(email) and email glob '*\?@\?*.\?*' and length(email) <= 320\n  constraint customers_owner_id_fkey\n    .form foreign key\n    .columns owner_id\n    .ref_table users\n    .ref_columns id\n    .on_delete set null\n  constraint customers_pkey\n    .form primary key\n    .columns id\n  constraint customers_status_enum\n    .form check\n    .expr status in ('lead', 'active', 'inactive')\n  constraint customers_tenant_id_fkey\n    .form foreign key\n    .columns tenant_id\n    .ref_table tenants\n    .ref_columns id\n    .on_delete cascade\n  constraint customers_tenant_id_id_key\n    .form unique\n    .columns tenant_id, id\n  constraint customers_tenant_id_number_key\n    .form unique\n    .columns tenant_id, number\n  constraint customers_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  index customers_owner_id_idx\n    .elements owner_id\n  index customers_tenant_id_name_idx\n    .elements tenant_id, name\n  trigger customers_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update customers set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "f94ea9cef2ffdb8dce58a25a4fe067f705f5a5b3baea630eb93dc545b775c772" },
	{ "table invoice_lines",
	  "table invoice_lines\n  .strict yes\n  column invoice_id\n    .type INTEGER\n    .not_null yes\n  column \"position\"\n    .type INTEGER\n    .not_null yes\n  column description\n    .type TEXT\n    .not_null yes\n  column quantity\n    .type INTEGER\n    .not_null yes\n    .default 1\n  column unit_price\n    .type INTEGER\n    .not_null yes\n  column tax_percent\n    .type INTEGER\n    .not_null yes\n    .default 0\n  column amount\n    .type INTEGER\n    .not_null yes\n    .generated quantity * unit_price\n    .stored stored\n  constraint invoice_lines_amounts_ck\n    .form check\n    .expr \"position\" > 0 and quantity > 0 and tax_percent between 0 and 100\n  constraint invoice_lines_invoice_id_fkey\n    .form foreign key\n    .columns invoice_id\n    .ref_table invoices\n    .ref_columns id\n    .on_delete cascade\n  constraint invoice_lines_pkey\n    .form primary key\n    .columns invoice_id, \"position\"\n  constraint invoice_lines_position_range\n    .form check\n    .expr \"position\" between -2147483648 and 2147483647\n  constraint invoice_lines_quantity_range\n    .form check\n    .expr quantity between -2147483648 and 2147483647\n  constraint invoice_lines_tax_percent_range\n    .form check\n    .expr tax_percent between -32768 and 32767\n",
	  "7966d8d5a7084b69181eecd7486f32526cf9c284309d596278f1ae3bd9f0506b" },
	{ "table invoices",
	  "table invoices\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column tenant_id\n    .type INTEGER\n    .not_null yes\n  column customer_id\n    .type INTEGER\n    .not_null yes\n  column number\n    .type TEXT\n    .not_null yes\n  column status\n    .type TEXT\n    .not_null yes\n    .default 'draft'\n  column issued_on\n    .type TEXT\n  column due_on\n    .type TEXT\n  column currency\n    .type TEXT\n    .not_null yes\n    .default 'EUR'\n  constraint invoices_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint invoices_currency_check\n    .form check\n    .expr length(currency) = 3\n  constraint invoices_due_on_date\n    .form check\n    .expr due_on is date(due_on, '+0 days')\n  constraint invoices_issued_ck\n    .form check\n    .expr status = 'draft' or issued_on is not null\n  constraint invoices_issued_on_date\n    .form check\n    .expr issued_on is date(issued_on, '+0 days')\n  constraint invoices_period_ck\n    .form check\n    .expr due_on >= issued_on\n  constraint invoices_pkey\n    .form primary key\n    .columns id\n  constraint invoices_status_enum\n    .form check\n    .expr status in ('draft', 'sent', 'paid', 'overdue', 'cancelled')\n  constraint invoices_tenant_id_customer_id_fkey\n    .form foreign key\n    .columns tenant_id, customer_id\n    .ref_table customers\n    .ref_columns tenant_id, id\n    .on_delete restrict\n  constraint invoices_tenant_id_fkey\n    .form foreign key\n    .columns tenant_id\n    .ref_table tenants\n    .ref_columns id\n    .on_delete cascade\n  constraint invoices_tenant_id_number_key\n    .form unique\n    .columns tenant_id, number\n  constraint invoices_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  index invoices_tenant_id_customer_id_idx\n    .elements tenant_id, customer_id\n  index invoices_tenant_id_due_on_idx\n    .where status in ('sent', 'overdue')\n    .elements tenant_id, due_on\n  trigger invoices_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update invoices set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "563e5df0fd586ecf515691d1209af202dcb8886f7f157751d4c7fc92c3890464" },
	{ "table messages",
	  "table messages\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column tenant_id\n    .type INTEGER\n    .not_null yes\n  column customer_id\n    .type INTEGER\n  column direction\n    .type TEXT\n    .not_null yes\n  column channel\n    .type TEXT\n    .not_null yes\n  column subject\n    .type TEXT\n  column body\n    .type TEXT\n    .not_null yes\n  column summary\n    .type TEXT\n  column sent_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  constraint messages_channel_enum\n    .form check\n    .expr channel in ('email', 'phone', 'chat', 'letter')\n  constraint messages_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint messages_direction_enum\n    .form check\n    .expr direction in ('incoming', 'outgoing')\n  constraint messages_pkey\n    .form primary key\n    .columns id\n  constraint messages_sent_at_timestamptz\n    .form check\n    .expr sent_at is strftime('%Y-%m-%dT%H:%M:%S', substr(sent_at, 1, 19), '+0 days') || substr(sent_at, 20) and substr(sent_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint messages_tenant_id_customer_id_fkey\n    .form foreign key\n    .columns tenant_id, customer_id\n    .ref_table customers\n    .ref_columns tenant_id, id\n    .on_delete cascade\n  constraint messages_tenant_id_fkey\n    .form foreign key\n    .columns tenant_id\n    .ref_table tenants\n    .ref_columns id\n    .on_delete cascade\n  constraint messages_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  index messages_tenant_id_customer_id_idx\n    .elements tenant_id, customer_id\n  index messages_tenant_id_sent_at_idx\n    .elements tenant_id, sent_at desc\n  trigger messages_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update messages set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "85d30c7417e5677b8549e2de37a24d99d4deddffe115b43c5522235340f85f0f" },
	{ "table roles",
	  "table roles\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column name\n    .type TEXT\n    .not_null yes\n  column description\n    .type TEXT\n  column permissions\n    .type TEXT\n    .not_null yes\n    .default '[]'\n  column is_system\n    .type INTEGER\n    .not_null yes\n    .default false\n  constraint roles_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint roles_is_system_bool\n    .form check\n    .expr is_system in (0, 1)\n  constraint roles_name_key\n    .form unique\n    .columns name\n  constraint roles_permissions_json\n    .form check\n    .expr json_valid(permissions)\n  constraint roles_pkey\n    .form primary key\n    .columns id\n  constraint roles_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  trigger roles_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update roles set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "a0077b346e343640fa2988c691cd3356871f66210747623ac3ba4e5a904b4912" },
	{ "table tasks",
	  "table tasks\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column tenant_id\n    .type INTEGER\n    .not_null yes\n  column customer_id\n    .type INTEGER\n  column assignee_id\n    .type INTEGER\n  column message_id\n    .type INTEGER\n  column title\n    .type TEXT\n    .not_null yes\n  column due_on\n    .type TEXT\n  column status\n    .type TEXT\n    .not_null yes\n    .default 'open'\n  column done_at\n    .type TEXT\n  constraint tasks_assignee_id_fkey\n    .form foreign key\n    .columns assignee_id\n    .ref_table users\n    .ref_columns id\n    .on_delete set null\n  constraint tasks_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint tasks_done_at_timestamptz\n    .form check\n    .expr done_at is strftime('%Y-%m-%dT%H:%M:%S', substr(done_at, 1, 19), '+0 days') || substr(done_at, 20) and substr(done_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint tasks_done_ck\n    .form check\n    .expr (status = 'done') = (done_at is not null)\n  constraint tasks_due_on_date\n    .form check\n    .expr due_on is date(due_on, '+0 days')\n  constraint tasks_message_id_fkey\n    .form foreign key\n    .columns message_id\n    .ref_table messages\n    .ref_columns id\n    .on_delete set null\n  constraint tasks_pkey\n    .form primary key\n    .columns id\n  constraint tasks_status_enum\n    .form check\n    .expr status in ('open', 'done', 'dropped')\n  constraint tasks_tenant_id_customer_id_fkey\n    .form foreign key\n    .columns tenant_id, customer_id\n    .ref_table customers\n    .ref_columns tenant_id, id\n    .on_delete cascade\n  constraint tasks_tenant_id_fkey\n    .form foreign key\n    .columns tenant_id\n    .ref_table tenants\n    .ref_columns id\n    .on_delete cascade\n  constraint tasks_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  index tasks_assignee_id_idx\n    .elements assignee_id\n  index tasks_message_id_idx\n    .elements message_id\n  index tasks_tenant_id_customer_id_idx\n    .elements tenant_id, customer_id\n  index tasks_tenant_id_due_on_idx\n    .where status = 'open'\n    .elements tenant_id, due_on\n  trigger tasks_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update tasks set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "18ae2811ac7eeab94cb0d7a1f69ca3fcda6664ea9de959faf1e216d3e5772788" },
	{ "table tenants",
	  "table tenants\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column slug\n    .type TEXT\n    .not_null yes\n  column name\n    .type TEXT\n    .not_null yes\n  column status\n    .type TEXT\n    .not_null yes\n    .default 'trial'\n  column is_system\n    .type INTEGER\n    .not_null yes\n    .default false\n  column locale\n    .type TEXT\n    .not_null yes\n    .default 'en'\n  column time_zone\n    .type TEXT\n    .not_null yes\n    .default 'UTC'\n  column settings\n    .type TEXT\n    .not_null yes\n    .default '{}'\n  constraint tenants_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint tenants_is_system_bool\n    .form check\n    .expr is_system in (0, 1)\n  constraint tenants_pkey\n    .form primary key\n    .columns id\n  constraint tenants_settings_json\n    .form check\n    .expr json_valid(settings)\n  constraint tenants_slug_ck\n    .form check\n    .expr slug = lower(slug) and length(slug) between 2 and 63\n  constraint tenants_slug_key\n    .form unique\n    .columns slug\n  constraint tenants_status_enum\n    .form check\n    .expr status in ('trial', 'active', 'suspended', 'closed')\n  constraint tenants_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  index tenants_system_ux\n    .where is_system\n    .elements is_system\n    .unique yes\n  trigger tenants_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update tenants set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "a850fbe24d2bd08a864fb6e54a7c8523cfc3c4acefefe111d3a6056e64e9c248" },
	{ "table user_roles",
	  "table user_roles\n  .strict yes\n  column user_id\n    .type INTEGER\n    .not_null yes\n  column role_id\n    .type INTEGER\n    .not_null yes\n  column granted_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  constraint user_roles_granted_at_timestamptz\n    .form check\n    .expr granted_at is strftime('%Y-%m-%dT%H:%M:%S', substr(granted_at, 1, 19), '+0 days') || substr(granted_at, 20) and substr(granted_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint user_roles_pkey\n    .form primary key\n    .columns user_id, role_id\n  constraint user_roles_role_id_fkey\n    .form foreign key\n    .columns role_id\n    .ref_table roles\n    .ref_columns id\n    .on_delete restrict\n  constraint user_roles_user_id_fkey\n    .form foreign key\n    .columns user_id\n    .ref_table users\n    .ref_columns id\n    .on_delete cascade\n  index user_roles_role_id_idx\n    .elements role_id\n",
	  "708ffbd78be870ba07254995d2ab6897c9df7d1b2d6f6f80ac45cc8c2ceb9a3d" },
	{ "table users",
	  "table users\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column tenant_id\n    .type INTEGER\n    .not_null yes\n  column email\n    .type TEXT\n    .not_null yes\n  column full_name\n    .type TEXT\n    .not_null yes\n  column password_hash\n    .type TEXT\n    .not_null yes\n  column is_active\n    .type INTEGER\n    .not_null yes\n    .default true\n  column must_change_password\n    .type INTEGER\n    .not_null yes\n    .default false\n  column failed_logins\n    .type INTEGER\n    .not_null yes\n    .default 0\n  column locked_until\n    .type TEXT\n  column last_login_at\n    .type TEXT\n  constraint users_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint users_email_check\n    .form check\n    .expr email = lower(email) and email glob '*\?@\?*.\?*' and length(email) <= 320\n  constraint users_email_key\n    .form unique\n    .columns email\n  constraint users_failed_logins_check\n    .form check\n    .expr failed_logins >= 0\n  constraint users_failed_logins_range\n    .form check\n    .expr failed_logins between -2147483648 and 2147483647\n  constraint users_is_active_bool\n    .form check\n    .expr is_active in (0, 1)\n  constraint users_last_login_at_timestamptz\n    .form check\n    .expr last_login_at is strftime('%Y-%m-%dT%H:%M:%S', substr(last_login_at, 1, 19), '+0 days') || substr(last_login_at, 20) and substr(last_login_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint users_locked_until_timestamptz\n    .form check\n    .expr locked_until is strftime('%Y-%m-%dT%H:%M:%S', substr(locked_until, 1, 19), '+0 days') || substr(locked_until, 20) and substr(locked_until, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint users_must_change_password_bool\n    .form check\n    .expr must_change_password in (0, 1)\n  constraint users_password_hashed_ck\n    .form check\n    .expr password_hash glob '$*'\n  constraint users_pkey\n    .form primary key\n    .columns id\n  constraint users_tenant_id_fkey\n    .form foreign key\n    .columns tenant_id\n    .ref_table tenants\n    .ref_columns id\n    .on_delete cascade\n  constraint users_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  index users_tenant_id_idx\n    .elements tenant_id\n  trigger users_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update users set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "9a70120f0f00682e599312249421d1d06a6d87760023b0c136068411e969bdfa" },
	{ "view invoice_totals",
	  "view invoice_totals\n  .body select i.id, i.tenant_id, i.number, sum(l.amount) as net, sum(l.amount * (100 + l.tax_percent) / 100) as gross\\n from invoices i join invoice_lines l on l.invoice_id = i.id\\n group by i.id, i.tenant_id, i.number\n",
	  "5f75ced0b65240ba9e1793ff1abd8c3c0ae633172a296a8972ba324d347c7680" },
};

static const sc_seed_column sqlite_seed_columns_1[] = {
	{ "slug", 1 },
	{ "name", 0 },
	{ "status", 0 },
	{ "is_system", 32 },
};

static const sc_seed_part sqlite_seed_parts_1[] = {
	{ "'system', 'System', 'active', true", 0, NULL, NULL },
};

static const sc_seed sqlite_seed_1 = {
	sizeof(sc_seed), "tenants", NULL, NULL, 0, sqlite_seed_columns_1, 4, sqlite_seed_parts_1, 1, 1,
	NULL, NULL, 0, NULL,
	NULL,
	"ec29335353dd1d5cb16899f54e01b670e8ce892db3023274d26e5af08ca5af13"
};

static const sc_seed_column sqlite_seed_columns_2[] = {
	{ "name", 1 },
	{ "description", 2 },
	{ "permissions", 0 },
	{ "is_system", 32 },
};

static const sc_seed_part sqlite_seed_parts_2[] = {
	{ "'admin', 'Everything, in all tenants', '[\"*\"]', true", 0, NULL, NULL },
	{ "'manager', 'Everything in the own tenant', '[\"tenant.*\"]', true", 0, NULL, NULL },
	{ "'agent', 'Customers, appointments, messages and tasks', '[\"customers.*\", \"office.tasks\", \"office.messages\"]', true", 0, NULL, NULL },
	{ "'accountant', 'Invoices', '[\"customers.read\", \"office.invoices\"]', true", 0, NULL, NULL },
	{ "'viewer', 'Reads', '[\"*.read\"]', true", 0, NULL, NULL },
};

static const sc_seed sqlite_seed_2 = {
	sizeof(sc_seed), "roles", NULL, NULL, 0, sqlite_seed_columns_2, 4, sqlite_seed_parts_2, 5, 5,
	NULL, NULL, 0, NULL,
	NULL,
	"c92ce583440cff4e0a492272fa673d08fd94cf37145e0dfbdd2697e06c1b71da"
};

static const sc_seed_column sqlite_seed_columns_3[] = {
	{ "slug", 1 },
	{ "name", 0 },
	{ "status", 0 },
};

static const sc_seed_part sqlite_seed_parts_3[] = {
	{ "'example', 'Example Ltd', 'active'", 0, NULL, NULL },
};

static const sc_seed sqlite_seed_3 = {
	sizeof(sc_seed), "tenants", NULL, "development, testing", 1, sqlite_seed_columns_3, 3, sqlite_seed_parts_3, 1, 1,
	NULL, NULL, 0, NULL,
	NULL,
	"487b87b8d7bead5d3003fbd690172f0c62c985cd1e0cda5b9e1574b560710bd6"
};

static const sc_seed_column sqlite_seed_columns_4[] = {
	{ "tenant_id", 0 },
	{ "email", 1 },
	{ "full_name", 0 },
	{ "password_hash", 4 },
	{ "must_change_password", 32 },
};

static const sc_seed_part sqlite_seed_parts_4[] = {
	{ "(select id from tenants where slug = 'system'), 'admin@ai-secretary.com', 'Administrator', ", 5, "ADMIN_PASSWORD_HASH", NULL },
	{ ", true", 0, NULL, NULL },
};

static const sc_seed sqlite_seed_4 = {
	sizeof(sc_seed), "users", NULL, NULL, 1, sqlite_seed_columns_4, 5, sqlite_seed_parts_4, 2, 1,
	NULL, NULL, 0, NULL,
	NULL,
	"afdbed9636f817ddad0e065cc5228046a006b39356ddc3dd16226a6ff0bf42a9"
};

static const sc_seed_column sqlite_seed_columns_5[] = {
	{ "user_id", 1 },
	{ "role_id", 1 },
};

static const sc_seed_part sqlite_seed_parts_5[] = {
	{ "(select id from users where email = 'admin@ai-secretary.com'), (select id from roles where name = 'admin')", 0, NULL, NULL },
};

static const sc_seed sqlite_seed_5 = {
	sizeof(sc_seed), "user_roles", NULL, NULL, 0, sqlite_seed_columns_5, 2, sqlite_seed_parts_5, 1, 1,
	NULL, NULL, 0, NULL,
	NULL,
	"a4a28e9f3cbfeab9f8a93f46d25fad29f35d368eb8165520e67a7c928b930180"
};

static const sc_seed_column sqlite_seed_columns_6[] = {
	{ "tenant_id", 1 },
	{ "number", 1 },
	{ "name", 0 },
	{ "email", 2 },
	{ "status", 0 },
};

static const sc_seed_part sqlite_seed_parts_6[] = {
	{ "(select id from tenants where slug = 'example'), 'C-1', 'Ada Lovelace', 'ada@example.org', 'active'", 0, NULL, NULL },
	{ "(select id from tenants where slug = 'example'), 'C-2', 'Charles Babbage', 'charles@example.org', 'lead'", 0, NULL, NULL },
};

static const sc_seed sqlite_seed_6 = {
	sizeof(sc_seed), "customers", NULL, "development, testing", 1, sqlite_seed_columns_6, 5, sqlite_seed_parts_6, 2, 2,
	NULL, NULL, 0, NULL,
	NULL,
	"82cae7d47f677776bba748434ea79f0319a31450bb17cbb8d329f24ed1c3f0a0"
};

static const sc_seed *const sqlite_seeds[] = {
	&sqlite_seed_1,
	&sqlite_seed_2,
	&sqlite_seed_3,
	&sqlite_seed_4,
	&sqlite_seed_5,
	&sqlite_seed_6,
};

static const sc_target targets[] = {
	{ "postgresql", postgresql_steps, 105, postgresql_asked, 23, postgresql_seeds, 6, postgresql_tables, 11,
	  "a1c53a9ff77c842510f7e6fda071be309735e4a1d7f4cfe05148af49de65e764",
	  NULL, 0 },
	{ "sqlite", sqlite_steps, 39, sqlite_asked, 12, sqlite_seeds, 6, sqlite_tables, 11,
	  "2cfe895e1971ab469c6eab77275c0922f6d8927dd41b89153515eb719fe8d702",
	  NULL, 0 },
};

const sc_bundle secretary_bundle = { 1u, "secretary", "0.1.0", targets, 2 };
