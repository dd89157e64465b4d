/* Fields of rows, new and patch; values of them as parameters. */
#include <stdlib.h>
#include <string.h>

#include "runtime/row/row.h"

const void *row_value(const sc_field *field, const void *row)
{
	const struct codec *codec = codec_of(field);
	const char *at = (const char *)row + field->offset;

	if (!(field->flags & SC_FIELD_NULLABLE))
		return at;
	if (codec->pointer)
		return ((const sc_str *)(const void *)at)->ptr ? at : NULL;
	return *(const int *)(const void *)at ? at + codec->delta : NULL;
}

sc_state row_given(const sc_relation *r, const sc_field *field, const void *fresh, const void **value)
{
	const struct codec *codec = codec_of(field);
	const char *at = (const char *)fresh + field->set_offset;
	sc_state state;

	(void)r;
	*value = at;
	if (field->flags & SC_FIELD_READ_ONLY)
		return SC_UNSET;
	if (codec->pointer && !(field->flags & SC_FIELD_NULLABLE))
		return ((const sc_str *)(const void *)at)->ptr ? SC_GIVEN : SC_UNSET;
	state = *(const sc_state *)(const void *)at;
	*value = state == SC_GIVEN ? at + codec->delta : NULL;
	/* a text that is set to none is NULL */
	if (state == SC_GIVEN && codec->pointer && !((const sc_str *)*value)->ptr)
		*value = NULL;
	return state;
}

static void *grow(sc_arena *arena, const struct row_params *params)
{
	size_t room = params->room ? params->room * 2 : 16;
	struct db_value *grown = sc_arena_alloc(arena, room * sizeof(*grown));

	if (grown && params->count)
		memcpy(grown, params->values, params->count * sizeof(*grown));
	return grown;
}

static sc_rc wrong_value(sc_db *db, const sc_field *field, enum db_fault fault)
{
	if (fault == DB_FAULT_MEMORY)
		return db_no_memory(db);
	return db_fail(db, SC_E_DATA, NULL, NULL, "give a value that the column's type has",
	               "the database has no such value for the column %s", field->name);
}

sc_rc row_param(sc_db *db, struct row_params *params, const sc_field *field, const void *value)
{
	struct row_state *s = db->rows;
	struct db_value *to;
	enum db_fault fault;

	if (params->count == params->room) {
		struct db_value *grown = grow(&s->scratch, params);

		if (!grown)
			return db_no_memory(db);
		params->values = grown;
		params->room = params->room ? params->room * 2 : 16;
	}
	to = &params->values[params->count++];
	*to = (struct db_value){ 0 };
	if (!value)
		return SC_OK;
	fault = codec_of(field)->in[s->system].encode(field, &s->scratch, value, to);
	return fault ? wrong_value(db, field, fault) : SC_OK;
}

const unsigned char *row_mask(sc_db *db, const sc_relation *r, const void *fresh, int *any)
{
	unsigned char *mask = sc_arena_alloc(&db->rows->scratch, (r->field_count + 7u) / 8u);
	const void *value;
	size_t i;

	*any = 0;
	if (!mask) {
		db_no_memory(db);
		return NULL;
	}
	memset(mask, 0, (r->field_count + 7u) / 8u);
	for (i = 0; i < r->field_count; i++) {
		const sc_field *f = &r->fields[i];

		if (!codec_of(f) || row_given(r, f, fresh, &value) == SC_UNSET)
			continue;
		if (!row_has(db->rows, f)) {
			db_fail(db, SC_E_ARGUMENT, NULL, r->label, "do not set it on this database system",
			        "%s has no column %s on %s", r->name, f->name, db->driver->dialect);
			return NULL;
		}
		mask[i / 8] |= (unsigned char)(1 << i % 8);
		*any = 1;
	}
	return mask;
}
