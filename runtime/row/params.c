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

/* Room for `more` values. */
static int make_room(sc_arena *arena, struct row_params *params, size_t more)
{
	size_t room = params->room ? params->room * 2 : 16;
	struct db_value *grown;

	if (params->room - params->count >= more)
		return 1;
	room = room < params->count + more ? params->count + more : room;
	grown = sc_arena_alloc(arena, room * sizeof(*grown));
	if (!grown)
		return 0;
	if (params->count)
		memcpy(grown, params->values, params->count * sizeof(*grown));
	params->values = grown;
	params->room = room;
	return 1;
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

	if (!make_room(&s->scratch, params, 1))
		return db_no_memory(db);
	to = &params->values[params->count++];
	*to = (struct db_value){ 0 };
	if (!value)
		return SC_OK;
	fault = codec_of(field)->in[s->system].encode(field, &s->scratch, value, to);
	return fault ? wrong_value(db, field, fault) : SC_OK;
}

unsigned char *row_mask(sc_db *db, const struct row_layout *layout)
{
	unsigned char *mask = sc_arena_alloc(&db->rows->scratch, layout->mask_size);

	if (mask)
		memset(mask, 0, layout->mask_size);
	else
		db_no_memory(db);
	return mask;
}

static sc_rc no_column(sc_db *db, const sc_relation *r, const sc_field *field)
{
	return db_fail(db, SC_E_ARGUMENT, NULL, r->label, "do not set it on this database system",
	               "%s has no column %s on %s", r->name, field->name, db->driver->dialect);
}

/* What is given of a field, NULL for NULL; SC_UNSET: nothing. */
static inline sc_state read_setter(const struct row_setter *t, const char *fresh, const void **value)
{
	const char *at = fresh + t->offset;
	sc_state state;

	if (t->form == SETTER_TEXT) {
		*value = at;
		return ((const sc_str *)(const void *)at)->ptr ? SC_GIVEN : SC_UNSET;
	}
	state = *(const sc_state *)(const void *)at;
	*value = state == SC_GIVEN ? at + t->delta : NULL;
	/* a text that is set to none is NULL */
	if (state == SC_GIVEN && t->form == SETTER_STATE_TEXT && !((const sc_str *)*value)->ptr)
		*value = NULL;
	return state;
}

sc_rc row_gather(sc_db *db, const struct row_layout *layout, const void *fresh, struct row_params *params,
                 unsigned char *mask)
{
	const struct row_setter *t = layout->setters, *end = t + layout->setter_count;
	sc_arena *arena = &db->rows->scratch;

	if (!make_room(arena, params, layout->setter_count))
		return db_no_memory(db);
	for (; t < end; t++) {
		struct db_value *to = &params->values[params->count];
		const void *value;
		enum db_fault fault;

		if (t->form == SETTER_ABSENT) {
			if (row_given(layout->relation, t->field, fresh, &value) != SC_UNSET)
				return no_column(db, layout->relation, t->field);
			continue;
		}
		if (read_setter(t, fresh, &value) == SC_UNSET)
			continue;
		mask[t->number / 8] |= (unsigned char)(1 << t->number % 8);
		params->count++;
		to->kind = DB_NULL;
		fault = value ? t->encode(t->field, arena, value, to) : DB_FAULT_NONE;
		if (fault)
			return wrong_value(db, t->field, fault);
	}
	return SC_OK;
}
