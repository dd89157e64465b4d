/* Errors of seeds name file, line and values; what may be a secret is left out. */
#include <string.h>

#include "runtime/apply/seed_run.h"

enum { SHOWN_MOST = 80 };

static void add_shown(struct str *s, const char *value)
{
	size_t length = value ? strlen(value) : 0;

	if (!value) {
		str_add(s, "NULL");
		return;
	}
	if (length > SHOWN_MOST)
		for (length = SHOWN_MOST; length && ((unsigned char)value[length] & 0xC0) == 0x80;)
			length--;
	str_char(s, '"');
	str_add_bytes(s, value, length);
	str_add(s, value[length] ? "...\"" : "\"");
}

void seed_error_hide(struct seed_run *r)
{
	const sc_error *e = &r->db->error;
	char sqlstate[6];
	const char *object;

	if (!r->has_secrets || (e->rc != SC_E_CONSTRAINT && e->rc != SC_E_DATA))
		return;
	memcpy(sqlstate, e->sqlstate, sizeof(sqlstate));
	object = mem_text(r->mem, e->object);
	db_fail(r->db, e->rc, sqlstate, object ? object : "", NULL,
	        e->rc == SC_E_CONSTRAINT ? "a row breaks a constraint (the seed has secret values: they are not shown)"
	                                 : "a value does not fit (the seed has secret values: they are not shown)");
}

static const char *place_of(struct seed_run *r, const char *line)
{
	return r->seed->source ? mem_printf(r->mem, "%s:%s", r->seed->source, line)
	                       : mem_printf(r->mem, "row %s of the seed of %s", line, r->seed->table);
}

/* The error anew: with the place before its message, and the values as its detail. */
static sc_rc fail_again(struct seed_run *r, sc_rc rc, const char *place, const char *detail)
{
	const sc_error *e = &r->db->error;
	const char *message = mem_text(r->mem, e->message), *object = mem_text(r->mem, e->object);
	const char *remedy = mem_text(r->mem, e->remedy);
	char sqlstate[6];

	memcpy(sqlstate, e->sqlstate, sizeof(sqlstate));
	if (!place || !message || !object || !remedy)
		return db_no_memory(r->db);
	db_fail(r->db, rc, sqlstate, *object ? object : r->seed->table, *remedy ? remedy : NULL, "%s: %s", place,
	        message);
	db_detail(r->db, detail);
	return rc;
}

static const sc_seed_column *column_named(const struct seed_run *r, const char *name)
{
	size_t i;

	for (i = 0; name && i < r->seed->column_count; i++)
		if (strcmp(r->seed->columns[i].name, name) == 0)
			return &r->seed->columns[i];
	return NULL;
}

sc_rc seed_error_place(struct seed_run *r, sc_rc rc, size_t line, const char *column, const char *value)
{
	const sc_seed_column *c = column_named(r, column);
	const char *place = mem_printf(r->mem, "%s:%zu", r->seed->source, line);
	struct str detail = { 0 };

	if (c && place) {
		place = mem_printf(r->mem, "%s: column %s", place, column);
		if (!(c->flags & SC_SEED_SECRET)) {
			str_add(&detail, "value: ");
			add_shown(&detail, value);
		}
	}
	if (!c || c->flags & SC_SEED_SECRET)
		seed_error_hide(r);
	rc = str_failed(&detail) ? db_no_memory(r->db) : fail_again(r, rc, place, str_text(&detail));
	str_free(&detail);
	return rc;
}

struct shown {
	struct seed_run *r;
	struct str text;
};

static int show_row(void *context, int columns, const char *const *values)
{
	struct shown *shown = context;
	int i;

	for (i = 0; i < columns && (size_t)i < shown->r->seed->column_count; i++) {
		const sc_seed_column *c = &shown->r->seed->columns[i];

		if (c->flags & SC_SEED_SECRET)
			continue;
		str_printf(&shown->text, "%s%s = ", shown->text.length ? ", " : "", c->name);
		add_shown(&shown->text, values[i]);
	}
	return 1;
}

/* The error is kept while the row is read: the failed statement is taken back first. */
sc_rc seed_error_row(struct seed_run *r, sc_rc rc, const char *line)
{
	const char *place = place_of(r, line), *params[] = { line };
	struct shown shown = { .r = r };
	sc_error kept;
	const char *sql;

	seed_error_hide(r);
	kept = r->db->error;
	kept.message = mem_text(r->mem, kept.message);
	kept.object = mem_text(r->mem, kept.object);
	kept.remedy = mem_text(r->mem, kept.remedy);
	sql = mem_printf(r->mem, "select %s from %s where \"schemac line\" = cast($1 as bigint)", r->columns,
	                 r->words->stage);
	if (!sql || !place || !kept.message || !kept.object || !kept.remedy)
		return db_no_memory(r->db);
	if (r->db->in_transaction == DB_FAILED_TRANSACTION &&
	    sc_exec(r->db, "rollback to savepoint schemac_seed") != SC_OK)
		return r->db->error.rc;
	if (!r->has_secrets && db_query(r->db, sql, 1, params, show_row, &shown) != SC_OK)
		str_clear(&shown.text);
	db_fail(r->db, rc, kept.sqlstate, kept.object, *kept.remedy ? kept.remedy : NULL, "%s", kept.message);
	rc = fail_again(r, rc, place, str_text(&shown.text));
	str_free(&shown.text);
	return rc;
}
