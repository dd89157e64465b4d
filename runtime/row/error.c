/* Errors of rows: which are the schema's, and which constraint was violated. */
#include <string.h>

#include "runtime/row/row.h"

/* "users.email, users.name" is the key of these columns. */
static int is_key_of(const sc_relation *r, const sc_key *key, const char *columns)
{
	size_t i, length;

	for (i = 0; i < key->given; i++) {
		const char *column = r->fields[key->columns[i]].name;

		length = strlen(r->sqlite_name);
		if (strncmp(columns, r->sqlite_name, length) != 0 || columns[length] != '.')
			return 0;
		columns += length + 1;
		length = strlen(column);
		if (strncmp(columns, column, length) != 0)
			return 0;
		columns += length;
		if (i + 1 < key->given && strncmp(columns, ", ", 2) != 0)
			return 0;
		columns += i + 1 < key->given ? 2 : 0;
	}
	return *columns == '\0';
}

/* SQLite names the columns of a key instead of its constraint. */
static void name_constraint(sc_db *db, const sc_relation *r)
{
	struct str object = { 0 };
	size_t i;

	for (i = 0; i < r->key_count; i++) {
		if (!r->keys[i].name || (r->keys[i].flags & SC_KEY_NO_SQLITE) ||
		    !is_key_of(r, &r->keys[i], db->error.object))
			continue;
		str_add(&object, "constraint ");
		str_qualified(&object, r->sqlite_name, r->keys[i].name);
		db_object(db, str_text(&object));
		str_free(&object);
		return;
	}
}

sc_rc row_error(sc_db *db, const sc_relation *r, sc_rc rc)
{
	if (rc == SC_OK || rc == SC_NOT_FOUND)
		return rc;
	if (rc == SC_E_CONSTRAINT && db->rows->system == SYSTEM_SQLITE)
		name_constraint(db, r);
	if (rc == SC_E_MISSING || strcmp(db->error.sqlstate, "42804") == 0) {
		struct str message = { 0 };

		str_add(&message, db->error.message);
		rc = db_fail(db, SC_E_SCHEMA, NULL, r->label, NULL, "%s", str_text(&message));
		str_free(&message);
	}
	return rc;
}

int sc_violates(const sc_db *db, const char *constraint)
{
	struct str name = { 0 };
	const char *object;
	size_t length;
	int is = 0;

	if (!db || !constraint || db->error.rc != SC_E_CONSTRAINT)
		return 0;
	object = db->error.object;
	length = strlen(object);
	str_ident(&name, constraint);
	if (length > name.length)
		is = strchr(" .", object[length - name.length - 1]) &&
		     strcmp(object + length - name.length, str_text(&name)) == 0;
	is |= strcmp(object, constraint) == 0;
	is |= strncmp(object, "index '", 7) == 0 && strncmp(object + 7, constraint, strlen(constraint)) == 0 &&
	      object[7 + strlen(constraint)] == '\'';
	str_free(&name);
	return is;
}
