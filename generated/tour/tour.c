/* Made by schemac with tour.h, see there. */
#include "tour.h"

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

static const char *const labels_of_tour_priority[] = { "low", "medium", "high", "very high" };
static const sc_labels set_of_tour_priority = { labels_of_tour_priority, 4 };

const char *tour_priority_text(enum tour_priority value)
{
	return (unsigned)value < 4u ? labels_of_tour_priority[(unsigned)value] : NULL;
}

int tour_priority_from_text(const char *text, enum tour_priority *value)
{
	int found = find(labels_of_tour_priority, 4, text);

	if (found < 0)
		return 0;
	*value = (enum tour_priority)found;
	return 1;
}

static const sc_field fields_of_tour_tour_numbers[] = {
	{ "id", NULL, SC_TYPE_INT8, 52, offsetof(struct tour_tour_numbers, id), 0 },
	{ "second", NULL, SC_TYPE_INT8, 48, offsetof(struct tour_tour_numbers, second), offsetof(struct tour_tour_numbers_new, second) },
	{ "third", NULL, SC_TYPE_INT8, 52, offsetof(struct tour_tour_numbers, third), 0 },
	{ "free", NULL, SC_TYPE_INT8, 16, offsetof(struct tour_tour_numbers, free), offsetof(struct tour_tour_numbers_new, free) },
	{ "size", NULL, SC_TYPE_NUMERIC, 16, offsetof(struct tour_tour_numbers, size), offsetof(struct tour_tour_numbers_new, size) },
};
static const int16_t key_columns_of_tour_tour_numbers[] = { 0, 0 };
static const sc_key keys_of_tour_tour_numbers[] = {
	{ "tour_numbers_pkey", key_columns_of_tour_tour_numbers + 0, 1, 0, 3 },
	{ NULL, key_columns_of_tour_tour_numbers + 1, 0, 1, 0 },
};
const sc_relation tour_tour_numbers_relation = {
	"tour_tour_numbers", "public", "tour_numbers", "tour_numbers", fields_of_tour_tour_numbers, keys_of_tour_tour_numbers, 5, 2, 0, sizeof(struct tour_tour_numbers), sizeof(struct tour_tour_numbers_new)
};

static const sc_field fields_of_tour_tour_twins[] = {
	{ "id", NULL, SC_TYPE_INT8, 16, offsetof(struct tour_tour_twins, id), offsetof(struct tour_tour_twins_new, id) },
	{ "second", NULL, SC_TYPE_INT8, 16, offsetof(struct tour_tour_twins, second), offsetof(struct tour_tour_twins_new, second) },
	{ "third", NULL, SC_TYPE_INT8, 16, offsetof(struct tour_tour_twins, third), offsetof(struct tour_tour_twins_new, third) },
	{ "free", NULL, SC_TYPE_INT8, 16, offsetof(struct tour_tour_twins, free), offsetof(struct tour_tour_twins_new, free) },
	{ "size", NULL, SC_TYPE_NUMERIC, 16, offsetof(struct tour_tour_twins, size), offsetof(struct tour_tour_twins_new, size) },
	{ "own", NULL, SC_TYPE_TEXT, 17, offsetof(struct tour_tour_twins, own), offsetof(struct tour_tour_twins_new, own) },
};
const sc_relation tour_tour_twins_relation = {
	"tour_tour_twins", "public", "tour_twins", "tour_twins", fields_of_tour_tour_twins, NULL, 6, 0, 0, sizeof(struct tour_tour_twins), sizeof(struct tour_tour_twins_new)
};

static const sc_field fields_of_tour_tour_keys[] = {
	{ "a", NULL, SC_TYPE_INT4, 16, offsetof(struct tour_tour_keys, a), offsetof(struct tour_tour_keys_new, a) },
	{ "b", NULL, SC_TYPE_INT4, 16, offsetof(struct tour_tour_keys, b), offsetof(struct tour_tour_keys_new, b) },
	{ "c", NULL, SC_TYPE_INT4, 17, offsetof(struct tour_tour_keys, c), offsetof(struct tour_tour_keys_new, c) },
	{ "d", NULL, SC_TYPE_INT4, 17, offsetof(struct tour_tour_keys, d), offsetof(struct tour_tour_keys_new, d) },
	{ "name", NULL, SC_TYPE_TEXT, 16, offsetof(struct tour_tour_keys, name), offsetof(struct tour_tour_keys_new, name) },
};
static const int16_t key_columns_of_tour_tour_keys[] = { 0, 1, 4, 0, 1, 2, 0, 1, 2, 3, 0, 1, 3, 0, 1, 3, 2, 0, 1, 0, 1 };
static const sc_key keys_of_tour_tour_keys[] = {
	{ "tour_keys_pkey", key_columns_of_tour_tour_keys + 0, 2, 0, 7 },
	{ "tour_keys_name_uq", key_columns_of_tour_tour_keys + 2, 1, 0, 6 },
	{ NULL, key_columns_of_tour_tour_keys + 3, 0, 2, 0 },
	{ NULL, key_columns_of_tour_tour_keys + 5, 1, 2, 0 },
	{ NULL, key_columns_of_tour_tour_keys + 8, 2, 2, 0 },
	{ NULL, key_columns_of_tour_tour_keys + 12, 1, 2, 0 },
	{ NULL, key_columns_of_tour_tour_keys + 15, 2, 2, 0 },
	{ NULL, key_columns_of_tour_tour_keys + 19, 1, 1, 0 },
};
const sc_relation tour_tour_keys_relation = {
	"tour_tour_keys", "public", "tour_keys", "tour_keys", fields_of_tour_tour_keys, keys_of_tour_tour_keys, 5, 8, 0, sizeof(struct tour_tour_keys), sizeof(struct tour_tour_keys_new)
};

static const sc_field fields_of_tour_tour_swift[] = {
	{ "id", NULL, SC_TYPE_INT8, 52, offsetof(struct tour_tour_swift, id), 0 },
};
static const int16_t key_columns_of_tour_tour_swift[] = { 0, 0 };
static const sc_key keys_of_tour_tour_swift[] = {
	{ "tour_swift_pkey", key_columns_of_tour_tour_swift + 0, 1, 0, 3 },
	{ NULL, key_columns_of_tour_tour_swift + 1, 0, 1, 0 },
};
const sc_relation tour_tour_swift_relation = {
	"tour_tour_swift", "public", "tour_swift", "tour_swift", fields_of_tour_tour_swift, keys_of_tour_tour_swift, 1, 2, 0, sizeof(struct tour_tour_swift), sizeof(struct tour_tour_swift_new)
};

static const sc_field fields_of_tour_tour_quiet[] = {
	{ "id", NULL, SC_TYPE_INT4, 16, offsetof(struct tour_tour_quiet, id), offsetof(struct tour_tour_quiet_new, id) },
};
static const int16_t key_columns_of_tour_tour_quiet[] = { 0, 0 };
static const sc_key keys_of_tour_tour_quiet[] = {
	{ "tour_quiet_pkey", key_columns_of_tour_tour_quiet + 0, 1, 0, 7 },
	{ NULL, key_columns_of_tour_tour_quiet + 1, 0, 1, 0 },
};
const sc_relation tour_tour_quiet_relation = {
	"tour_tour_quiet", "public", "tour_quiet", "tour_quiet", fields_of_tour_tour_quiet, keys_of_tour_tour_quiet, 1, 2, 0, sizeof(struct tour_tour_quiet), sizeof(struct tour_tour_quiet_new)
};

static const sc_field fields_of_tour_tour_parts[] = {
	{ "id", NULL, SC_TYPE_INT4, 16, offsetof(struct tour_tour_parts, id), offsetof(struct tour_tour_parts_new, id) },
	{ "kind", NULL, SC_TYPE_TEXT, 16, offsetof(struct tour_tour_parts, kind), offsetof(struct tour_tour_parts_new, kind) },
};
static const int16_t key_columns_of_tour_tour_parts[] = { 0, 1, 0, 1, 0, 1 };
static const sc_key keys_of_tour_tour_parts[] = {
	{ "tour_parts_uq", key_columns_of_tour_tour_parts + 0, 2, 0, 6 },
	{ NULL, key_columns_of_tour_tour_parts + 2, 0, 2, 0 },
	{ NULL, key_columns_of_tour_tour_parts + 4, 1, 1, 0 },
};
const sc_relation tour_tour_parts_relation = {
	"tour_tour_parts", "public", "tour_parts", "tour_parts", fields_of_tour_tour_parts, keys_of_tour_tour_parts, 2, 3, 4, sizeof(struct tour_tour_parts), sizeof(struct tour_tour_parts_new)
};

static const sc_field fields_of_tour_tour_far[] = {
	{ "id", NULL, SC_TYPE_INT4, 16, offsetof(struct tour_tour_far, id), offsetof(struct tour_tour_far_new, id) },
};
const sc_relation tour_tour_far_relation = {
	"tour_tour_far", "public", "tour_far", "tour_far", fields_of_tour_tour_far, NULL, 1, 0, 4, sizeof(struct tour_tour_far), sizeof(struct tour_tour_far_new)
};

static const sc_field fields_of_tour_tour_kept[] = {
	{ "id", NULL, SC_TYPE_INT8, 8, offsetof(struct tour_tour_kept, id), offsetof(struct tour_tour_kept_new, id) },
	{ "n", NULL, SC_TYPE_INT4, 9, offsetof(struct tour_tour_kept, n), offsetof(struct tour_tour_kept_new, n) },
};
static const int16_t key_columns_of_tour_tour_kept[] = { 0, 0 };
static const sc_key keys_of_tour_tour_kept[] = {
	{ "tour_kept_pkey", key_columns_of_tour_tour_kept + 0, 1, 0, 7 },
	{ NULL, key_columns_of_tour_tour_kept + 1, 0, 1, 0 },
};
const sc_relation tour_tour_kept_relation = {
	"tour_tour_kept", "public", "tour_kept", "tour_kept", fields_of_tour_tour_kept, keys_of_tour_tour_kept, 2, 2, 0, sizeof(struct tour_tour_kept), sizeof(struct tour_tour_kept_new)
};

static const sc_field fields_of_tour_tour_counted[] = {
	{ "id", NULL, SC_TYPE_INT8, 44, offsetof(struct tour_tour_counted, id), 0 },
	{ "n", NULL, SC_TYPE_INT4, 8, offsetof(struct tour_tour_counted, n), offsetof(struct tour_tour_counted_new, n) },
	{ "twice", NULL, SC_TYPE_INT4, 12, offsetof(struct tour_tour_counted, twice), 0 },
};
static const int16_t key_columns_of_tour_tour_counted[] = { 0, 0 };
static const sc_key keys_of_tour_tour_counted[] = {
	{ "tour_counted_pkey", key_columns_of_tour_tour_counted + 0, 1, 0, 3 },
	{ NULL, key_columns_of_tour_tour_counted + 1, 0, 1, 0 },
};
const sc_relation tour_tour_counted_relation = {
	"tour_tour_counted", "public", "tour_counted", "tour_counted", fields_of_tour_tour_counted, keys_of_tour_tour_counted, 3, 2, 0, sizeof(struct tour_tour_counted), sizeof(struct tour_tour_counted_new)
};

static const sc_field fields_of_tour_people[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct tour_people, id), 0 },
	{ "created_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct tour_people, created_at), offsetof(struct tour_people_new, created_at) },
	{ "updated_at", NULL, SC_TYPE_TIMESTAMPTZ, 0, offsetof(struct tour_people, updated_at), offsetof(struct tour_people_new, updated_at) },
	{ "mail", NULL, SC_TYPE_TEXT, 0, offsetof(struct tour_people, mail), offsetof(struct tour_people_new, mail) },
	{ "full_name", NULL, SC_TYPE_TEXT, 0, offsetof(struct tour_people, full_name), offsetof(struct tour_people_new, full_name) },
	{ "nickname", NULL, SC_TYPE_TEXT, 1, offsetof(struct tour_people, nickname), offsetof(struct tour_people_new, nickname) },
	{ "importance", &set_of_tour_priority, SC_TYPE_ENUM, 0, offsetof(struct tour_people, importance), offsetof(struct tour_people_new, importance) },
	{ "boss", NULL, SC_TYPE_INT8, 1, offsetof(struct tour_people, boss), offsetof(struct tour_people_new, boss) },
	{ "password", NULL, SC_TYPE_TEXT, 3, offsetof(struct tour_people, password), offsetof(struct tour_people_new, password) },
	{ "active", NULL, SC_TYPE_BOOL, 0, offsetof(struct tour_people, active), offsetof(struct tour_people_new, active) },
	{ "fee", NULL, SC_TYPE_DECIMAL, 0, offsetof(struct tour_people, fee), offsetof(struct tour_people_new, fee) },
	{ "born_on", NULL, SC_TYPE_DATE, 1, offsetof(struct tour_people, born_on), offsetof(struct tour_people_new, born_on) },
	{ "wakes_at", NULL, SC_TYPE_TIME, 1, offsetof(struct tour_people, wakes_at), offsetof(struct tour_people_new, wakes_at) },
	{ "picture", NULL, SC_TYPE_BYTEA, 1, offsetof(struct tour_people, picture), offsetof(struct tour_people_new, picture) },
	{ "settings", NULL, SC_TYPE_JSONB, 0, offsetof(struct tour_people, settings), offsetof(struct tour_people_new, settings) },
	{ "token", NULL, SC_TYPE_UUID, 1, offsetof(struct tour_people, token), offsetof(struct tour_people_new, token) },
	{ "initial", NULL, SC_TYPE_TEXT, 4, offsetof(struct tour_people, initial), 0 },
	{ "home", "geo.place", SC_TYPE_AS_TEXT, 17, offsetof(struct tour_people, home), offsetof(struct tour_people_new, home) },
	{ "sorting", NULL, SC_TYPE_TEXT, 17, offsetof(struct tour_people, sorting), offsetof(struct tour_people_new, sorting) },
	{ "biography", NULL, SC_TYPE_TEXT, 17, offsetof(struct tour_people, biography), offsetof(struct tour_people_new, biography) },
	{ "shout", NULL, SC_TYPE_TEXT, 12, offsetof(struct tour_people, shout), 0 },
};
static const int16_t key_columns_of_tour_people[] = { 0, 3, 4, 11, 15, 0, 7, 0, 4, 0 };
static const sc_key keys_of_tour_people[] = {
	{ "people_pkey", key_columns_of_tour_people + 0, 1, 0, 3 },
	{ "people_mail_key", key_columns_of_tour_people + 1, 1, 0, 6 },
	{ "people_full_name_born_on_key", key_columns_of_tour_people + 2, 2, 0, 18 },
	{ "people_token_ux", key_columns_of_tour_people + 4, 1, 0, 34 },
	{ NULL, key_columns_of_tour_people + 5, 0, 1, 0 },
	{ NULL, key_columns_of_tour_people + 6, 1, 1, 0 },
	{ NULL, key_columns_of_tour_people + 8, 1, 1, 0 },
};
const sc_relation tour_people_relation = {
	"tour_people", "public", "people", "people", fields_of_tour_people, keys_of_tour_people, 21, 7, 8, sizeof(struct tour_people), sizeof(struct tour_people_new)
};

static const sc_field fields_of_tour_friendships[] = {
	{ "person_id", NULL, SC_TYPE_INT8, 0, offsetof(struct tour_friendships, person_id), offsetof(struct tour_friendships_new, person_id) },
	{ "friend_id", NULL, SC_TYPE_INT8, 0, offsetof(struct tour_friendships, friend_id), offsetof(struct tour_friendships_new, friend_id) },
	{ "since", NULL, SC_TYPE_DATE, 0, offsetof(struct tour_friendships, since), offsetof(struct tour_friendships_new, since) },
};
static const int16_t key_columns_of_tour_friendships[] = { 0, 1, 0, 1, 1, 0, 0, 1 };
static const sc_key keys_of_tour_friendships[] = {
	{ "friendships_pk", key_columns_of_tour_friendships + 0, 2, 0, 7 },
	{ NULL, key_columns_of_tour_friendships + 2, 0, 2, 0 },
	{ NULL, key_columns_of_tour_friendships + 4, 1, 1, 0 },
	{ NULL, key_columns_of_tour_friendships + 6, 1, 1, 0 },
};
const sc_relation tour_friendships_relation = {
	"tour_friendships", "public", "friendships", "friendships", fields_of_tour_friendships, keys_of_tour_friendships, 3, 4, 0, sizeof(struct tour_friendships), sizeof(struct tour_friendships_new)
};

static const sc_field fields_of_tour_rooms[] = {
	{ "id", NULL, SC_TYPE_INT8, 36, offsetof(struct tour_rooms, id), 0 },
	{ "name", NULL, SC_TYPE_TEXT, 0, offsetof(struct tour_rooms, name), offsetof(struct tour_rooms_new, name) },
	{ "places", NULL, SC_TYPE_INT4, 0, offsetof(struct tour_rooms, places), offsetof(struct tour_rooms_new, places) },
	{ "floor", NULL, SC_TYPE_INT2, 1, offsetof(struct tour_rooms, floor), offsetof(struct tour_rooms_new, floor) },
	{ "area", NULL, SC_TYPE_FLOAT4, 1, offsetof(struct tour_rooms, area), offsetof(struct tour_rooms_new, area) },
	{ "height", NULL, SC_TYPE_FLOAT8, 1, offsetof(struct tour_rooms, height), offsetof(struct tour_rooms_new, height) },
};
static const int16_t key_columns_of_tour_rooms[] = { 0, 3, 1, 1, 0, 3, 1, 0 };
static const sc_key keys_of_tour_rooms[] = {
	{ "rooms_pkey", key_columns_of_tour_rooms + 0, 1, 0, 3 },
	{ "rooms_floor_uq", key_columns_of_tour_rooms + 1, 2, 0, 22 },
	{ "rooms_name_key", key_columns_of_tour_rooms + 3, 1, 0, 6 },
	{ NULL, key_columns_of_tour_rooms + 4, 0, 1, 0 },
	{ NULL, key_columns_of_tour_rooms + 5, 1, 2, 0 },
};
const sc_relation tour_rooms_relation = {
	"tour_rooms", "public", "rooms", "rooms", fields_of_tour_rooms, keys_of_tour_rooms, 6, 5, 0, sizeof(struct tour_rooms), sizeof(struct tour_rooms_new)
};

static const sc_field fields_of_tour_bookings[] = {
	{ "id", NULL, SC_TYPE_INT8, 52, offsetof(struct tour_bookings, id), 0 },
	{ "room_id", NULL, SC_TYPE_INT8, 16, offsetof(struct tour_bookings, room_id), offsetof(struct tour_bookings_new, room_id) },
	{ "during", "tstzrange", SC_TYPE_AS_TEXT, 16, offsetof(struct tour_bookings, during), offsetof(struct tour_bookings_new, during) },
	{ "score", "public.score_range", SC_TYPE_AS_TEXT, 17, offsetof(struct tour_bookings, score), offsetof(struct tour_bookings_new, score) },
	{ "colours", "text[]", SC_TYPE_AS_TEXT, 16, offsetof(struct tour_bookings, colours), offsetof(struct tour_bookings_new, colours) },
};
static const int16_t key_columns_of_tour_bookings[] = { 0, 0, 1, 0 };
static const sc_key keys_of_tour_bookings[] = {
	{ "bookings_pkey", key_columns_of_tour_bookings + 0, 1, 0, 3 },
	{ NULL, key_columns_of_tour_bookings + 1, 0, 1, 0 },
	{ NULL, key_columns_of_tour_bookings + 2, 1, 1, 0 },
};
const sc_relation tour_bookings_relation = {
	"tour_bookings", "public", "bookings", "bookings", fields_of_tour_bookings, keys_of_tour_bookings, 5, 3, 0, sizeof(struct tour_bookings), sizeof(struct tour_bookings_new)
};

static const sc_field fields_of_tour_events[] = {
	{ "day", NULL, SC_TYPE_DATE, 16, offsetof(struct tour_events, day), offsetof(struct tour_events_new, day) },
	{ "kind", NULL, SC_TYPE_TEXT, 16, offsetof(struct tour_events, kind), offsetof(struct tour_events_new, kind) },
	{ "note", NULL, SC_TYPE_TEXT, 17, offsetof(struct tour_events, note), offsetof(struct tour_events_new, note) },
};
static const int16_t key_columns_of_tour_events[] = { 0, 1, 0, 1, 1, 0, 0, 1 };
static const sc_key keys_of_tour_events[] = {
	{ "events_pkey", key_columns_of_tour_events + 0, 2, 0, 7 },
	{ NULL, key_columns_of_tour_events + 2, 0, 2, 0 },
	{ NULL, key_columns_of_tour_events + 4, 1, 1, 0 },
	{ NULL, key_columns_of_tour_events + 6, 1, 1, 0 },
};
const sc_relation tour_events_relation = {
	"tour_events", "public", "events", "events", fields_of_tour_events, keys_of_tour_events, 3, 4, 4, sizeof(struct tour_events), sizeof(struct tour_events_new)
};

static const sc_field fields_of_tour_documents[] = {
	{ "id", NULL, SC_TYPE_INT8, 48, offsetof(struct tour_documents, id), offsetof(struct tour_documents_new, id) },
	{ "title", NULL, SC_TYPE_TEXT, 16, offsetof(struct tour_documents, title), offsetof(struct tour_documents_new, title) },
};
static const int16_t key_columns_of_tour_documents[] = { 0, 0 };
static const sc_key keys_of_tour_documents[] = {
	{ "documents_pkey", key_columns_of_tour_documents + 0, 1, 0, 7 },
	{ NULL, key_columns_of_tour_documents + 1, 0, 1, 0 },
};
const sc_relation tour_documents_relation = {
	"tour_documents", "public", "documents", "documents", fields_of_tour_documents, keys_of_tour_documents, 2, 2, 0, sizeof(struct tour_documents), sizeof(struct tour_documents_new)
};

static const sc_field fields_of_tour_scratch[] = {
	{ "id", NULL, SC_TYPE_INT4, 16, offsetof(struct tour_scratch, id), offsetof(struct tour_scratch_new, id) },
	{ "note", NULL, SC_TYPE_TEXT, 17, offsetof(struct tour_scratch, note), offsetof(struct tour_scratch_new, note) },
};
static const int16_t key_columns_of_tour_scratch[] = { 0, 0 };
static const sc_key keys_of_tour_scratch[] = {
	{ "scratch_pkey", key_columns_of_tour_scratch + 0, 1, 0, 7 },
	{ NULL, key_columns_of_tour_scratch + 1, 0, 1, 0 },
};
const sc_relation tour_scratch_relation = {
	"tour_scratch", "public", "scratch", "scratch", fields_of_tour_scratch, keys_of_tour_scratch, 2, 2, 0, sizeof(struct tour_scratch), sizeof(struct tour_scratch_new)
};

static const sc_field fields_of_tour_drawings[] = {
	{ "id", NULL, SC_TYPE_INT8, 16, offsetof(struct tour_drawings, id), offsetof(struct tour_drawings_new, id) },
	{ "title", NULL, SC_TYPE_TEXT, 16, offsetof(struct tour_drawings, title), offsetof(struct tour_drawings_new, title) },
	{ "scale", NULL, SC_TYPE_FLOAT4, 16, offsetof(struct tour_drawings, scale), offsetof(struct tour_drawings_new, scale) },
};
const sc_relation tour_drawings_relation = {
	"tour_drawings", "public", "drawings", "drawings", fields_of_tour_drawings, NULL, 3, 0, 0, sizeof(struct tour_drawings), sizeof(struct tour_drawings_new)
};

static const sc_field fields_of_tour_places[] = {
	{ "name", NULL, SC_TYPE_TEXT, 17, offsetof(struct tour_places, name), offsetof(struct tour_places_new, name) },
	{ "latitude", NULL, SC_TYPE_FLOAT8, 17, offsetof(struct tour_places, latitude), offsetof(struct tour_places_new, latitude) },
	{ "longitude", NULL, SC_TYPE_FLOAT8, 17, offsetof(struct tour_places, longitude), offsetof(struct tour_places_new, longitude) },
};
static const int16_t key_columns_of_tour_places[] = { 0 };
static const sc_key keys_of_tour_places[] = {
	{ "places_name_key", key_columns_of_tour_places + 0, 1, 0, 6 },
};
const sc_relation tour_places_relation = {
	"tour_places", "public", "places", "places", fields_of_tour_places, keys_of_tour_places, 3, 1, 0, sizeof(struct tour_places), sizeof(struct tour_places_new)
};

static const sc_field fields_of_tour_settings[] = {
	{ "name", NULL, SC_TYPE_TEXT, 8, offsetof(struct tour_settings, name), offsetof(struct tour_settings_new, name) },
	{ "value", NULL, SC_TYPE_TEXT, 8, offsetof(struct tour_settings, value), offsetof(struct tour_settings_new, value) },
};
static const int16_t key_columns_of_tour_settings[] = { 0, 0 };
static const sc_key keys_of_tour_settings[] = {
	{ "settings_pkey", key_columns_of_tour_settings + 0, 1, 0, 7 },
	{ NULL, key_columns_of_tour_settings + 1, 0, 1, 0 },
};
const sc_relation tour_settings_relation = {
	"tour_settings", "public", "settings", "settings", fields_of_tour_settings, keys_of_tour_settings, 2, 2, 0, sizeof(struct tour_settings), sizeof(struct tour_settings_new)
};

static const sc_field fields_of_tour_notes[] = {
	{ "id", NULL, SC_TYPE_INT8, 44, offsetof(struct tour_notes, id), 0 },
	{ "text", NULL, SC_TYPE_TEXT, 8, offsetof(struct tour_notes, text), offsetof(struct tour_notes_new, text) },
};
static const int16_t key_columns_of_tour_notes[] = { 0, 0 };
static const sc_key keys_of_tour_notes[] = {
	{ "notes_pkey", key_columns_of_tour_notes + 0, 1, 0, 3 },
	{ NULL, key_columns_of_tour_notes + 1, 0, 1, 0 },
};
const sc_relation tour_notes_relation = {
	"tour_notes", "public", "notes", "notes", fields_of_tour_notes, keys_of_tour_notes, 2, 2, 0, sizeof(struct tour_notes), sizeof(struct tour_notes_new)
};

static const sc_field fields_of_tour_countries[] = {
	{ "code", NULL, SC_TYPE_TEXT, 0, offsetof(struct tour_countries, code), offsetof(struct tour_countries_new, code) },
	{ "name", NULL, SC_TYPE_TEXT, 0, offsetof(struct tour_countries, name), offsetof(struct tour_countries_new, name) },
	{ "population", NULL, SC_TYPE_INT8, 0, offsetof(struct tour_countries, population), offsetof(struct tour_countries_new, population) },
};
static const int16_t key_columns_of_tour_countries[] = { 0, 0 };
static const sc_key keys_of_tour_countries[] = {
	{ "countries_pkey", key_columns_of_tour_countries + 0, 1, 0, 7 },
	{ NULL, key_columns_of_tour_countries + 1, 0, 1, 0 },
};
const sc_relation tour_countries_relation = {
	"tour_countries", "public", "countries", "countries", fields_of_tour_countries, keys_of_tour_countries, 3, 2, 0, sizeof(struct tour_countries), sizeof(struct tour_countries_new)
};

static const sc_field fields_of_tour_far_away[] = {
	{ "id", NULL, SC_TYPE_INT8, 16, offsetof(struct tour_far_away, id), offsetof(struct tour_far_away_new, id) },
	{ "name", NULL, SC_TYPE_TEXT, 17, offsetof(struct tour_far_away, name), offsetof(struct tour_far_away_new, name) },
};
const sc_relation tour_far_away_relation = {
	"tour_far_away", "public", "far_away", "far_away", fields_of_tour_far_away, NULL, 2, 0, 0, sizeof(struct tour_far_away), sizeof(struct tour_far_away_new)
};

static const sc_column postgresql_columns_of_tour_tour_numbers[] = {
	COLUMN(tour_tour_numbers, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(tour_tour_numbers, second, "second", "bigint", 0, 0, 1, 0),
	COLUMN(tour_tour_numbers, third, "third", "bigint", 0, 0, 1, 0),
	COLUMN(tour_tour_numbers, free, "free", "bigint", 0, 0, 1, 0),
	COLUMN(tour_tour_numbers, size, "size", "numeric", 0, 0, 0, 0),
};

static const sc_column postgresql_columns_of_tour_tour_twins[] = {
	COLUMN(tour_tour_twins, id, "id", "bigint", 0, 0, 0, 0),
	COLUMN(tour_tour_twins, second, "second", "bigint", 0, 0, 0, 0),
	COLUMN(tour_tour_twins, third, "third", "bigint", 0, 0, 0, 0),
	COLUMN(tour_tour_twins, free, "free", "bigint", 0, 0, 1, 0),
	COLUMN(tour_tour_twins, size, "size", "numeric", 0, 0, 0, 0),
	COLUMN(tour_tour_twins, own, "own", "text", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_tour_tour_keys[] = {
	COLUMN(tour_tour_keys, a, "a", "integer", 0, 0, 0, 1),
	COLUMN(tour_tour_keys, b, "b", "integer", 0, 0, 1, 1),
	COLUMN(tour_tour_keys, c, "c", "integer", 1, 0, 0, 0),
	COLUMN(tour_tour_keys, d, "d", "integer", 1, 0, 0, 0),
	COLUMN(tour_tour_keys, name, "name", "text", 0, 0, 0, 0),
};

static const sc_column postgresql_columns_of_tour_tour_swift[] = {
	COLUMN(tour_tour_swift, id, "id", "bigint", 0, 0, 1, 1),
};

static const sc_column postgresql_columns_of_tour_tour_quiet[] = {
	COLUMN(tour_tour_quiet, id, "id", "integer", 0, 0, 0, 1),
};

static const sc_column postgresql_columns_of_tour_tour_parts[] = {
	COLUMN(tour_tour_parts, id, "id", "integer", 0, 0, 0, 0),
	COLUMN(tour_tour_parts, kind, "kind", "text", 0, 0, 0, 0),
};

static const sc_column postgresql_columns_of_tour_tour_far[] = {
	COLUMN(tour_tour_far, id, "id", "integer", 0, 0, 0, 0),
};

static const sc_column postgresql_columns_of_tour_people[] = {
	COLUMN(tour_people, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(tour_people, created_at, "created_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(tour_people, updated_at, "updated_at", "timestamp with time zone", 0, 0, 1, 0),
	COLUMN(tour_people, mail, "mail", "public.mail_address", 0, 0, 0, 0),
	COLUMN(tour_people, full_name, "full_name", "character varying(80)", 0, 0, 0, 0),
	COLUMN(tour_people, nickname, "nickname", "text", 1, 0, 0, 0),
	COLUMN(tour_people, importance, "importance", "public.priority", 0, 0, 1, 0),
	COLUMN(tour_people, boss, "boss", "bigint", 1, 0, 0, 0),
	COLUMN(tour_people, password, "password", "text", 1, 1, 0, 0),
	COLUMN(tour_people, active, "active", "boolean", 0, 0, 1, 0),
	COLUMN(tour_people, fee, "fee", "numeric(10,2)", 0, 0, 1, 0),
	COLUMN(tour_people, born_on, "born_on", "date", 1, 0, 0, 0),
	COLUMN(tour_people, wakes_at, "wakes_at", "time without time zone", 1, 0, 0, 0),
	COLUMN(tour_people, picture, "picture", "bytea", 1, 0, 0, 0),
	COLUMN(tour_people, settings, "settings", "jsonb", 0, 0, 1, 0),
	COLUMN(tour_people, token, "token", "uuid", 1, 0, 0, 0),
	COLUMN(tour_people, initial, "initial", "text", 0, 0, 1, 0),
	COLUMN(tour_people, home, "home", "geo.place", 1, 0, 0, 0),
	COLUMN(tour_people, sorting, "sorting", "text", 1, 0, 0, 0),
	COLUMN(tour_people, biography, "biography", "text", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_tour_friendships[] = {
	COLUMN(tour_friendships, person_id, "person_id", "bigint", 0, 0, 0, 1),
	COLUMN(tour_friendships, friend_id, "friend_id", "bigint", 0, 0, 0, 1),
	COLUMN(tour_friendships, since, "since", "date", 0, 0, 1, 0),
};

static const sc_column postgresql_columns_of_tour_rooms[] = {
	COLUMN(tour_rooms, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(tour_rooms, name, "name", "text", 0, 0, 0, 0),
	COLUMN(tour_rooms, places, "places", "integer", 0, 0, 1, 0),
	COLUMN(tour_rooms, floor, "floor", "smallint", 1, 0, 0, 0),
	COLUMN(tour_rooms, area, "area", "real", 1, 0, 0, 0),
	COLUMN(tour_rooms, height, "height", "double precision", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_tour_bookings[] = {
	COLUMN(tour_bookings, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(tour_bookings, room_id, "room_id", "bigint", 0, 0, 0, 0),
	COLUMN(tour_bookings, during, "during", "tstzrange", 0, 0, 0, 0),
	COLUMN(tour_bookings, score, "score", "public.score_range", 1, 0, 0, 0),
	COLUMN(tour_bookings, colours, "colours", "text[]", 0, 0, 1, 0),
};

static const sc_column postgresql_columns_of_tour_events[] = {
	COLUMN(tour_events, day, "day", "date", 0, 0, 0, 1),
	COLUMN(tour_events, kind, "kind", "text", 0, 0, 0, 1),
	COLUMN(tour_events, note, "note", "text", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_tour_documents[] = {
	COLUMN(tour_documents, id, "id", "bigint", 0, 0, 1, 1),
	COLUMN(tour_documents, title, "title", "text", 0, 0, 0, 0),
};

static const sc_column postgresql_columns_of_tour_scratch[] = {
	COLUMN(tour_scratch, id, "id", "integer", 0, 0, 1, 1),
	COLUMN(tour_scratch, note, "note", "text", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_tour_drawings[] = {
	COLUMN(tour_drawings, id, "id", "bigint", 0, 0, 0, 0),
	COLUMN(tour_drawings, title, "title", "text", 0, 0, 0, 0),
	COLUMN(tour_drawings, scale, "scale", "real", 0, 0, 0, 0),
};

static const sc_column postgresql_columns_of_tour_places[] = {
	COLUMN(tour_places, name, "name", "text", 1, 0, 0, 0),
	COLUMN(tour_places, latitude, "latitude", "double precision", 1, 0, 0, 0),
	COLUMN(tour_places, longitude, "longitude", "double precision", 1, 0, 0, 0),
};

static const sc_column postgresql_columns_of_tour_countries[] = {
	COLUMN(tour_countries, code, "code", "text", 0, 0, 0, 1),
	COLUMN(tour_countries, name, "name", "text", 0, 0, 0, 0),
	COLUMN(tour_countries, population, "population", "bigint", 0, 0, 0, 0),
};

static const sc_column postgresql_columns_of_tour_far_away[] = {
	COLUMN(tour_far_away, id, "id", "bigint", 0, 0, 0, 0),
	COLUMN(tour_far_away, name, "name", "text", 1, 0, 0, 0),
};

static const sc_table postgresql_tables[] = {
	{ "public", "tour_numbers", postgresql_columns_of_tour_tour_numbers, 5, sizeof(struct tour_tour_numbers) },
	{ "public", "tour_twins", postgresql_columns_of_tour_tour_twins, 6, sizeof(struct tour_tour_twins) },
	{ "public", "tour_keys", postgresql_columns_of_tour_tour_keys, 5, sizeof(struct tour_tour_keys) },
	{ "public", "tour_swift", postgresql_columns_of_tour_tour_swift, 1, sizeof(struct tour_tour_swift) },
	{ "public", "tour_quiet", postgresql_columns_of_tour_tour_quiet, 1, sizeof(struct tour_tour_quiet) },
	{ "public", "tour_parts", postgresql_columns_of_tour_tour_parts, 2, sizeof(struct tour_tour_parts) },
	{ "public", "tour_far", postgresql_columns_of_tour_tour_far, 1, sizeof(struct tour_tour_far) },
	{ "public", "people", postgresql_columns_of_tour_people, 20, sizeof(struct tour_people) },
	{ "public", "friendships", postgresql_columns_of_tour_friendships, 3, sizeof(struct tour_friendships) },
	{ "public", "rooms", postgresql_columns_of_tour_rooms, 6, sizeof(struct tour_rooms) },
	{ "public", "bookings", postgresql_columns_of_tour_bookings, 5, sizeof(struct tour_bookings) },
	{ "public", "events", postgresql_columns_of_tour_events, 3, sizeof(struct tour_events) },
	{ "public", "documents", postgresql_columns_of_tour_documents, 2, sizeof(struct tour_documents) },
	{ "public", "scratch", postgresql_columns_of_tour_scratch, 2, sizeof(struct tour_scratch) },
	{ "public", "drawings", postgresql_columns_of_tour_drawings, 3, sizeof(struct tour_drawings) },
	{ "public", "places", postgresql_columns_of_tour_places, 3, sizeof(struct tour_places) },
	{ "public", "countries", postgresql_columns_of_tour_countries, 3, sizeof(struct tour_countries) },
	{ "public", "far_away", postgresql_columns_of_tour_far_away, 2, sizeof(struct tour_far_away) },
};

const sc_table tour_tour_numbers_table = { "public", "tour_numbers", postgresql_columns_of_tour_tour_numbers, 5, sizeof(struct tour_tour_numbers) };
const sc_table tour_tour_twins_table = { "public", "tour_twins", postgresql_columns_of_tour_tour_twins, 6, sizeof(struct tour_tour_twins) };
const sc_table tour_tour_keys_table = { "public", "tour_keys", postgresql_columns_of_tour_tour_keys, 5, sizeof(struct tour_tour_keys) };
const sc_table tour_tour_swift_table = { "public", "tour_swift", postgresql_columns_of_tour_tour_swift, 1, sizeof(struct tour_tour_swift) };
const sc_table tour_tour_quiet_table = { "public", "tour_quiet", postgresql_columns_of_tour_tour_quiet, 1, sizeof(struct tour_tour_quiet) };
const sc_table tour_tour_parts_table = { "public", "tour_parts", postgresql_columns_of_tour_tour_parts, 2, sizeof(struct tour_tour_parts) };
const sc_table tour_tour_far_table = { "public", "tour_far", postgresql_columns_of_tour_tour_far, 1, sizeof(struct tour_tour_far) };
const sc_table tour_people_table = { "public", "people", postgresql_columns_of_tour_people, 20, sizeof(struct tour_people) };
const sc_table tour_friendships_table = { "public", "friendships", postgresql_columns_of_tour_friendships, 3, sizeof(struct tour_friendships) };
const sc_table tour_rooms_table = { "public", "rooms", postgresql_columns_of_tour_rooms, 6, sizeof(struct tour_rooms) };
const sc_table tour_bookings_table = { "public", "bookings", postgresql_columns_of_tour_bookings, 5, sizeof(struct tour_bookings) };
const sc_table tour_events_table = { "public", "events", postgresql_columns_of_tour_events, 3, sizeof(struct tour_events) };
const sc_table tour_documents_table = { "public", "documents", postgresql_columns_of_tour_documents, 2, sizeof(struct tour_documents) };
const sc_table tour_scratch_table = { "public", "scratch", postgresql_columns_of_tour_scratch, 2, sizeof(struct tour_scratch) };
const sc_table tour_drawings_table = { "public", "drawings", postgresql_columns_of_tour_drawings, 3, sizeof(struct tour_drawings) };
const sc_table tour_places_table = { "public", "places", postgresql_columns_of_tour_places, 3, sizeof(struct tour_places) };
const sc_table tour_countries_table = { "public", "countries", postgresql_columns_of_tour_countries, 3, sizeof(struct tour_countries) };
const sc_table tour_far_away_table = { "public", "far_away", postgresql_columns_of_tour_far_away, 2, sizeof(struct tour_far_away) };

static const sc_step postgresql_steps[] = {
	{ "role tour_owner",
	  "create role tour_owner superuser replication" },
	{ "role tour_clerk",
	  "create role tour_clerk login" },
	{ "role tour_clerk",
	  "alter role tour_clerk set work_mem TO '64MB'" },
	{ "role tour_app",
	  "create role tour_app login connection limit 20" },
	{ "role tour_reader",
	  "create role tour_reader noinherit valid until '2099-12-31 00:00:00+00'" },
	{ "role tour_admin",
	  "create role tour_admin createdb createrole bypassrls" },
	{ "member role tour_reader.tour_app",
	  "grant tour_reader to tour_app" },
	{ "member role tour_admin.tour_app",
	  "grant tour_admin to tour_app with admin option" },
	{ "schema geo",
	  "create schema geo" },
	{ "schema inner_works",
	  "create schema inner_works" },
	{ "schema inner_works",
	  "comment on schema inner_works is 'Functions that nobody calls by hand.'" },
	{ "extension hstore",
	  "create extension if not exists hstore version '1.8' cascade" },
	{ "extension pgcrypto",
	  "create extension if not exists pgcrypto cascade" },
	{ "extension btree_gist",
	  "create extension if not exists btree_gist cascade" },
	{ "language tour_pl",
	  "create trusted language tour_pl handler plpgsql_call_handler inline plpgsql_inline_handler validator plpgsql_validator" },
	{ "access method tour_heap",
	  "create access method tour_heap type table handler heap_tableam_handler" },
	{ "foreign data wrapper tour_bare",
	  "create foreign data wrapper tour_bare" },
	{ "server tour_disk",
	  "create server tour_disk type 'disk' version '1.0' foreign data wrapper tour_bare" },
	{ "foreign data wrapper tour_wrapper",
	  "create foreign data wrapper tour_wrapper" },
	{ "server elsewhere",
	  "create server elsewhere foreign data wrapper tour_wrapper options (host 'example.org')" },
	{ "user mapping server tour_disk.public",
	  "create user mapping for public server tour_disk" },
	{ "user mapping server elsewhere.tour_app",
	  "create user mapping for tour_app server elsewhere options (\"user\" 'guest')" },
	{ "collation public.german_sorting",
	  "create collation public.german_sorting (\n"
	  "    locale = 'de-DE-x-icu',\n"
	  "    provider = icu\n"
	  ")" },
	{ "enum public.priority",
	  "create type public.priority as enum ('low', 'medium', 'high', 'very high')" },
	{ "enum public.priority",
	  "comment on type public.priority is 'How urgent something is, least first.'" },
	{ "domain public.mail_address",
	  "create domain public.mail_address as text\n"
	  "    constraint mail_address_form_ck check (value = lower(value) and value like '%_@_%')" },
	{ "domain public.mail_address",
	  "comment on domain public.mail_address is 'Lower case, with something before and behind the @.'" },
	{ "domain public.percentage",
	  "create domain public.percentage as numeric(5,2) default 0\n"
	  "    constraint percentage_check check (value between 0 and 100)" },
	{ "type geo.place",
	  "create type geo.place as (\n"
	  "    name text,\n"
	  "    latitude double precision,\n"
	  "    longitude double precision\n"
	  ")" },
	{ "type geo.place",
	  "comment on type geo.place is 'A point with a name.'" },
	{ "domain geo.country_code",
	  "create domain geo.country_code as text collate \"C\" not null\n"
	  "    constraint country_code_check check (length(value) = 2)" },
	{ "type public.tour_ghost",
	  "create type public.tour_ghost" },
	{ "function public.tour_money_in(cstring)",
	  "do $$\n"
	  "begin\n"
	  "    if not exists (select from pg_type where typname = 'tour_money' and typnamespace = to_regnamespace('public')) then\n"
	  "create type public.tour_money;\n"
	  "    end if;\n"
	  "end\n"
	  "$$" },
	{ "function public.tour_money_in(cstring)",
	  "create function public.tour_money_in(cstring)\n"
	  "    returns public.tour_money\n"
	  "    language internal\n"
	  "    immutable strict\n"
	  "as $$int8in$$" },
	{ "function public.tour_money_out(public.tour_money)",
	  "do $$\n"
	  "begin\n"
	  "    if not exists (select from pg_type where typname = 'tour_money' and typnamespace = to_regnamespace('public')) then\n"
	  "create type public.tour_money;\n"
	  "    end if;\n"
	  "end\n"
	  "$$" },
	{ "function public.tour_money_out(public.tour_money)",
	  "create function public.tour_money_out(public.tour_money)\n"
	  "    returns cstring\n"
	  "    language internal\n"
	  "    immutable strict\n"
	  "as $$int8out$$" },
	{ "type public.tour_money",
	  "create type public.tour_money (\n"
	  "    input = tour_money_in,\n"
	  "    output = tour_money_out,\n"
	  "    internallength = 8,\n"
	  "    passedbyvalue,\n"
	  "    alignment = double\n"
	  ")" },
	{ "domain public.tour_note",
	  "create domain public.tour_note as text" },
	{ "range public.tour_words",
	  "create type public.tour_words as range (\n"
	  "    subtype = text,\n"
	  "    collation = \"C\"\n"
	  ")" },
	{ "range public.score_range",
	  "create type public.score_range as range (\n"
	  "    subtype = double precision,\n"
	  "    subtype_diff = float8mi\n"
	  ")" },
	{ "sequence public.scratch_id_seq",
	  "create sequence public.scratch_id_seq as integer" },
	{ "sequence public.tour_ups",
	  "create sequence public.tour_ups" },
	{ "sequence public.tour_lost",
	  "create unlogged sequence public.tour_lost" },
	{ "sequence public.order_numbers",
	  "create sequence public.order_numbers as integer start with 1000 increment by 10 minvalue 10 maxvalue 2000000000 cache 5 cycle" },
	{ "sequence public.order_numbers",
	  "comment on sequence public.order_numbers is 'Numbers of orders, in steps of ten.'" },
	{ "conversion public.tour_latin",
	  "create conversion public.tour_latin for 'latin1' to 'utf8' from iso8859_1_to_utf8" },
	{ "text search parser public.tour_parser",
	  "create text search parser public.tour_parser (\n"
	  "    start = prsd_start,\n"
	  "    gettoken = prsd_nexttoken,\n"
	  "    end = prsd_end,\n"
	  "    lextypes = prsd_lextype\n"
	  ")" },
	{ "text search template public.tour_template",
	  "create text search template public.tour_template (\n"
	  "    lexize = dsimple_lexize\n"
	  ")" },
	{ "text search dictionary public.tour_simple",
	  "create text search dictionary public.tour_simple (\n"
	  "    template = simple,\n"
	  "    stopwords = english\n"
	  ")" },
	{ "text search configuration public.tour_search",
	  "create text search configuration public.tour_search (parser = default)" },
	{ "text search configuration public.tour_search",
	  "alter text search configuration public.tour_search add mapping for asciiword with tour_simple" },
	{ "text search configuration public.tour_search",
	  "alter text search configuration public.tour_search add mapping for word with tour_simple" },
	{ "table public.tour_numbers",
	  "create table public.tour_numbers (\n"
	  "    id     bigint generated always as identity (sequence name public.tour_numbers_seq) not null,\n"
	  "    second bigint generated by default as identity not null,\n"
	  "    third  bigint generated always as identity not null,\n"
	  "    free   bigint default nextval('tour_lost') not null,\n"
	  "    size   numeric not null,\n"
	  "    constraint tour_numbers_pkey primary key (id)\n"
	  ")" },
	{ "table public.tour_numbers",
	  "comment on sequence public.tour_numbers_third_seq is 'of its sequence'" },
	{ "table public.tour_numbers",
	  "comment on column public.tour_numbers.size is ' begins with a blank'" },
	{ "table public.tour_numbers",
	  "alter sequence public.tour_lost owned by public.tour_numbers.free" },
	{ "table public.tour_twins",
	  "create table public.tour_twins (\n"
	  "    own    text\n"
	  ") inherits (public.tour_numbers)" },
	{ "table public.tour_keys",
	  "create table public.tour_keys (\n"
	  "    a    integer not null,\n"
	  "    b    integer default 0 not null,\n"
	  "    c    integer,\n"
	  "    d    integer,\n"
	  "    name text not null,\n"
	  "    constraint tour_keys_name_uq unique (name),\n"
	  "    constraint tour_keys_ck check (a > 0),\n"
	  "    constraint tour_keys_pkey primary key (a, b)\n"
	  ")" },
	{ "table public.tour_keys",
	  "comment on index public.tour_keys_name_uq is 'of its index'" },
	{ "table public.tour_keys",
	  "alter table public.tour_keys cluster on tour_keys_pkey" },
	{ "table public.tour_keys",
	  "alter table only public.tour_keys replica identity using index tour_keys_pkey" },
	{ "table public.tour_swift",
	  "create unlogged table public.tour_swift (\n"
	  "    id bigint generated always as identity not null,\n"
	  "    constraint tour_swift_pkey primary key (id)\n"
	  ")" },
	{ "table public.tour_swift",
	  "alter sequence public.tour_swift_id_seq set logged" },
	{ "table public.tour_quiet",
	  "create table public.tour_quiet (\n"
	  "    id integer not null,\n"
	  "    constraint tour_quiet_pkey primary key (id)\n"
	  ")" },
	{ "table public.tour_quiet",
	  "alter table public.tour_quiet force row level security" },
	{ "table public.tour_quiet",
	  "alter table only public.tour_quiet replica identity nothing" },
	{ "table public.tour_quiet",
	  "alter table public.tour_quiet owner to tour_clerk" },
	{ "table public.tour_parts",
	  "create table public.tour_parts (\n"
	  "    id   integer not null,\n"
	  "    kind text not null,\n"
	  "    constraint tour_parts_uq unique (id, kind)\n"
	  ") partition by list (kind)" },
	{ "table public.tour_parts_a",
	  "create table public.tour_parts_a (\n"
	  "    id   integer not null,\n"
	  "    kind text not null,\n"
	  "    constraint tour_parts_a_uq unique (id, kind)\n"
	  ")" },
	{ "table public.tour_parts_a",
	  "alter table only public.tour_parts attach partition public.tour_parts_a for values in ('a')" },
	{ "table public.tour_parts_b",
	  "create table public.tour_parts_b partition of public.tour_parts for values in ('b')" },
	{ "table public.tour_far",
	  "create table public.tour_far (\n"
	  "    id integer not null\n"
	  ") partition by range (id)" },
	{ "table public.tour_far_1",
	  "create foreign table public.tour_far_1 partition of public.tour_far for values from (1) to (10) server elsewhere options (\"table\" 'far')" },
	{ "table public.tour_far_2",
	  "create unlogged table public.tour_far_2 partition of public.tour_far for values from (10) to (20)" },
	{ "table public.people",
	  "create table public.people (\n"
	  "    id         bigint generated always as identity not null,\n"
	  "    created_at timestamp with time zone default now() not null,\n"
	  "    updated_at timestamp with time zone default now() not null,\n"
	  "    mail       public.mail_address not null,\n"
	  "    full_name  character varying(80) not null,\n"
	  "    nickname   text,\n"
	  "    importance public.priority default 'medium' not null,\n"
	  "    boss       bigint,\n"
	  "    password   text,\n"
	  "    active     boolean default true not null,\n"
	  "    fee        numeric(10,2) default 0 not null,\n"
	  "    born_on    date,\n"
	  "    wakes_at   time without time zone,\n"
	  "    picture    bytea,\n"
	  "    settings   jsonb default '{}' not null,\n"
	  "    token      uuid,\n"
	  "    initial    text generated always as (upper(substr(full_name, 1, 1))) stored not null,\n"
	  "    home       geo.place,\n"
	  "    sorting    text collate public.german_sorting,\n"
	  "    biography  text,\n"
	  "    constraint people_name_ck check (length(full_name) > 0),\n"
	  "    constraint people_fee_ck check (fee >= 0) no inherit,\n"
	  "    constraint people_pkey primary key (id),\n"
	  "    constraint people_mail_key unique (mail),\n"
	  "    constraint people_full_name_born_on_key unique (full_name, born_on) deferrable initially deferred\n"
	  ")" },
	{ "table public.people",
	  "comment on column public.people.updated_at is 'When somebody changed the row last.'" },
	{ "table public.people",
	  "alter table only public.people alter column biography set storage external" },
	{ "table public.people",
	  "alter table only public.people alter column biography set compression pglz" },
	{ "table public.people",
	  "alter table only public.people alter column biography set statistics 500" },
	{ "table public.people",
	  "alter table public.people enable row level security" },
	{ "table public.people",
	  "comment on table public.people is 'One row a person.\n"
	  "It shows what a column can have.'" },
	{ "table public.friendships",
	  "create table public.friendships (\n"
	  "    person_id bigint not null,\n"
	  "    friend_id bigint not null,\n"
	  "    since     date default current_date not null,\n"
	  "    constraint friendships_pk primary key (person_id, friend_id),\n"
	  "    constraint friendships_check check (person_id <> friend_id)\n"
	  ")" },
	{ "table public.friendships",
	  "comment on table public.friendships is 'Who is a friend of whom.'" },
	{ "table public.rooms",
	  "create table public.rooms (\n"
	  "    id     bigint generated always as identity not null,\n"
	  "    name   text not null,\n"
	  "    places integer default 1 not null,\n"
	  "    floor  smallint,\n"
	  "    area   real,\n"
	  "    height double precision,\n"
	  "    constraint rooms_floor_uq unique nulls not distinct (floor, name) include (places),\n"
	  "    constraint rooms_places_check check (places > 0),\n"
	  "    constraint rooms_pkey primary key (id),\n"
	  "    constraint rooms_name_key unique (name)\n"
	  ")" },
	{ "table public.bookings",
	  "create table public.bookings (\n"
	  "    id      bigint generated always as identity not null,\n"
	  "    room_id bigint not null,\n"
	  "    during  tstzrange not null,\n"
	  "    score   public.score_range,\n"
	  "    colours text[] default '{}' not null,\n"
	  "    constraint bookings_once_ex exclude using gist (room_id WITH =, during WITH &&) where (not isempty(during)),\n"
	  "    constraint bookings_pkey primary key (id)\n"
	  ")" },
	{ "table public.bookings",
	  "alter table public.bookings\n"
	  "    add constraint bookings_old_ck check (not isempty(during)) not valid" },
	{ "table public.bookings",
	  "alter table public.bookings enable row level security" },
	{ "table public.bookings",
	  "alter table public.bookings force row level security" },
	{ "table public.bookings",
	  "comment on table public.bookings is 'No room is taken twice at a time.'" },
	{ "table public.events",
	  "create table public.events (\n"
	  "    day  date not null,\n"
	  "    kind text not null,\n"
	  "    note text,\n"
	  "    constraint events_pkey primary key (day, kind)\n"
	  ") partition by range (day)" },
	{ "table public.events",
	  "comment on table public.events is 'What happened, a partition a year.'" },
	{ "table public.events_2026",
	  "create table public.events_2026 partition of public.events for values from ('2026-01-01') to ('2027-01-01')" },
	{ "table public.events_2027",
	  "create table public.events_2027 partition of public.events for values from ('2027-01-01') to ('2028-01-01') partition by list (kind)" },
	{ "table public.events_2027_visit",
	  "create table public.events_2027_visit partition of public.events_2027 for values in ('visit', 'tour')" },
	{ "table public.events_2027_rest",
	  "create table public.events_2027_rest partition of public.events_2027 default" },
	{ "table public.events_rest",
	  "create table public.events_rest partition of public.events default" },
	{ "table public.documents",
	  "create table public.documents (\n"
	  "    id    bigint generated by default as identity (start with 100 increment by 5) not null,\n"
	  "    title text not null,\n"
	  "    constraint documents_pkey primary key (id)\n"
	  ")" },
	{ "table public.documents",
	  "alter table only public.documents replica identity full" },
	{ "table public.scratch",
	  "create unlogged table public.scratch (\n"
	  "    id   integer default nextval('public.scratch_id_seq'::regclass) not null,\n"
	  "    note text,\n"
	  "    constraint scratch_pkey primary key (id)\n"
	  ") with (autovacuum_enabled = false)" },
	{ "table public.scratch",
	  "alter sequence public.scratch_id_seq owned by public.scratch.id" },
	{ "table public.drawings",
	  "create table public.drawings (\n"
	  "    scale real not null\n"
	  ") inherits (public.documents)" },
	{ "table public.places",
	  "create table public.places of geo.place (\n"
	  "    constraint places_name_key unique (name)\n"
	  ")" },
	{ "table public.countries",
	  "create table public.countries (\n"
	  "    code       text not null,\n"
	  "    name       text not null,\n"
	  "    population bigint not null,\n"
	  "    constraint countries_pkey primary key (code)\n"
	  ")" },
	{ "table public.far_away",
	  "create foreign table public.far_away (\n"
	  "    id   bigint options (key 'yes') not null,\n"
	  "    name text\n"
	  ") server elsewhere options (\"table\" 'far')" },
	{ "index public.tour_keys.tour_keys_c_d_idx",
	  "create index tour_keys_c_d_idx on public.tour_keys (c, d)" },
	{ "index public.tour_keys.tour_keys_d_c_idx",
	  "create index tour_keys_d_c_idx on public.tour_keys (d, c)" },
	{ "index public.people.people_search_ix",
	  "create index people_search_ix on public.people (lower(full_name), created_at DESC) where (active)" },
	{ "index public.people.people_token_ux",
	  "create unique index people_token_ux on public.people (token) where (token is not null)" },
	{ "index public.people.people_settings_ix",
	  "create index people_settings_ix on public.people using gin (settings jsonb_path_ops) with (fastupdate = off)" },
	{ "index public.people.people_name_de_ix",
	  "create index people_name_de_ix on public.people (full_name COLLATE \"C\" text_pattern_ops DESC NULLS LAST) include (mail) with (fillfactor = 90)" },
	{ "index public.people.people_boss_idx",
	  "create index people_boss_idx on public.people (boss)" },
	{ "index public.friendships.friendships_friend_id_idx",
	  "create index friendships_friend_id_idx on public.friendships (friend_id)" },
	{ "index public.bookings.bookings_room_id_idx",
	  "create index bookings_room_id_idx on public.bookings (room_id)" },
	{ "index public.bookings.bookings_during_idx",
	  "create index bookings_during_idx on public.bookings using gist (during)" },
	{ "index public.events.events_kind_idx",
	  "create index events_kind_idx on only public.events (kind)" },
	{ "index public.events_2026.events_2026_kind_idx",
	  "create index events_2026_kind_idx on public.events_2026 (kind)" },
	{ "index public.events_2026.events_2026_kind_idx",
	  "alter index public.events_kind_idx attach partition public.events_2026_kind_idx" },
	{ "index public.events_2027.events_2027_kind_idx",
	  "create index events_2027_kind_idx on only public.events_2027 (kind)" },
	{ "index public.events_2027.events_2027_kind_idx",
	  "alter index public.events_kind_idx attach partition public.events_2027_kind_idx" },
	{ "index public.events_2027_visit.events_2027_visit_kind_idx",
	  "create index events_2027_visit_kind_idx on public.events_2027_visit (kind)" },
	{ "index public.events_2027_visit.events_2027_visit_kind_idx",
	  "alter index public.events_2027_kind_idx attach partition public.events_2027_visit_kind_idx" },
	{ "index public.events_2027_rest.events_2027_rest_kind_idx",
	  "create index events_2027_rest_kind_idx on public.events_2027_rest (kind)" },
	{ "index public.events_2027_rest.events_2027_rest_kind_idx",
	  "alter index public.events_2027_kind_idx attach partition public.events_2027_rest_kind_idx" },
	{ "index public.events_rest.events_rest_kind_idx",
	  "create index events_rest_kind_idx on public.events_rest (kind)" },
	{ "index public.events_rest.events_rest_kind_idx",
	  "alter index public.events_kind_idx attach partition public.events_rest_kind_idx" },
	{ "statistics public.people_mail_stat",
	  "create statistics public.people_mail_stat (dependencies, ndistinct) on mail, full_name from public.people" },
	{ "constraint public.tour_keys.tour_keys_third_fk",
	  "alter table public.tour_keys\n"
	  "    add constraint tour_keys_third_fk foreign key (c, d) references public.tour_keys (a, b) on update restrict" },
	{ "constraint public.tour_keys.tour_keys_fourth_fk",
	  "alter table public.tour_keys\n"
	  "    add constraint tour_keys_fourth_fk foreign key (c, d) references public.tour_keys (a, b) on update set null" },
	{ "constraint public.tour_keys.tour_keys_c_d_fkey",
	  "alter table public.tour_keys\n"
	  "    add constraint tour_keys_c_d_fkey foreign key (c, d) references public.tour_keys (a, b) on update set default on delete set default (d)" },
	{ "constraint public.tour_keys.tour_keys_d_c_fkey",
	  "alter table public.tour_keys\n"
	  "    add constraint tour_keys_d_c_fkey foreign key (d, c) references public.tour_keys (a, b)" },
	{ "constraint public.people.people_boss_fkey",
	  "alter table public.people\n"
	  "    add constraint people_boss_fkey foreign key (boss) references public.people (id) on update cascade on delete set null" },
	{ "constraint public.friendships.friendships_person_fk",
	  "alter table public.friendships\n"
	  "    add constraint friendships_person_fk foreign key (person_id) references public.people (id) on delete cascade" },
	{ "constraint public.friendships.friendships_friend_id_fkey",
	  "alter table public.friendships\n"
	  "    add constraint friendships_friend_id_fkey foreign key (friend_id) references public.people (id) match full on update cascade on delete cascade deferrable initially deferred" },
	{ "constraint public.bookings.bookings_room_id_fkey",
	  "alter table public.bookings\n"
	  "    add constraint bookings_room_id_fkey foreign key (room_id) references public.rooms (id) on delete restrict" },
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
	{ "function public.tour_nothing()",
	  "create function public.tour_nothing()\n"
	  "    returns trigger\n"
	  "    language plpgsql\n"
	  "as $$ begin return null; end $$" },
	{ "function public.tour_rank()",
	  "create function public.tour_rank()\n"
	  "    returns bigint\n"
	  "    language internal\n"
	  "    window parallel restricted\n"
	  "as $$window_rank$$" },
	{ "function public.tour_many(bigint)",
	  "create function public.tour_many(n bigint)\n"
	  "    returns SETOF bigint\n"
	  "    language internal\n"
	  "    immutable leakproof strict rows 100 support generate_series_int8_support\n"
	  "as $$generate_series_step_int8$$" },
	{ "function public.tour_more(integer)",
	  "create function public.tour_more(x integer)\n"
	  "    returns integer\n"
	  "    language sql\n"
	  "    strict\n"
	  " return x + 1 " },
	{ "function public.tour_hash(public.hstore)",
	  "create function public.tour_hash(h public.hstore)\n"
	  "    returns text\n"
	  "    language sql\n"
	  "as $$ select h -> 'a' $$" },
	{ "function public.tour_library(public.hstore)",
	  "create function public.tour_library(h public.hstore)\n"
	  "    returns integer\n"
	  "    language c\n"
	  "    immutable strict\n"
	  "as '$libdir/hstore', 'hstore_version_diag'" },
	{ "function public.tour_compare(public.tour_money, public.tour_money)",
	  "create function public.tour_compare(a public.tour_money, b public.tour_money)\n"
	  "    returns integer\n"
	  "    language internal\n"
	  "    immutable strict\n"
	  "as $$btint8cmp$$" },
	{ "transform \"integer\"(sql)",
	  "create transform for integer language sql (from sql with function prsd_lextype(internal), to sql with function int4recv(internal))" },
	{ "function public.tour_plain(integer)",
	  "create function public.tour_plain(n integer)\n"
	  "    returns text\n"
	  "    language sql\n"
	  "    transform for type integer immutable\n"
	  "as $$ select n::text $$" },
	{ "function public.shout(text)",
	  "create function public.shout(words text)\n"
	  "    returns text\n"
	  "    language sql\n"
	  "    immutable strict parallel safe cost 10\n"
	  "as $$\n"
	  "        select upper(words) || '!'\n"
	  "    $$" },
	{ "function public.shout(text)",
	  "comment on function public.shout(text) is 'Says it louder.'" },
	{ "function inner_works.note_change()",
	  "create function inner_works.note_change()\n"
	  "    returns trigger\n"
	  "    language plpgsql\n"
	  "    security definer\n"
	  "    set search_path TO 'public', 'pg_temp'\n"
	  "as $$\n"
	  "        begin\n"
	  "            perform pg_notify('people', new.id::text);\n"
	  "            return null;\n"
	  "        end\n"
	  "    $$" },
	{ "function public.name_length()",
	  "create function public.name_length()\n"
	  "    returns trigger\n"
	  "    language plpgsql\n"
	  "as $$\n"
	  "        begin\n"
	  "            if length(new.full_name) > 60 then\n"
	  "                raise exception 'name is too long';\n"
	  "            end if;\n"
	  "            return new;\n"
	  "        end\n"
	  "    $$" },
	{ "function public.grown_up(date, date)",
	  "create function public.grown_up(born date, on_day date DEFAULT current_date)\n"
	  "    returns boolean\n"
	  "    language sql\n"
	  "    stable\n"
	  "as $$\n"
	  "        select born + interval '18 years' <= on_day\n"
	  "    $$" },
	{ "function public.names_like(text)",
	  "create function public.names_like(pattern text)\n"
	  "    returns TABLE(id bigint, name text)\n"
	  "    language sql\n"
	  "    stable rows 10\n"
	  "as $$\n"
	  "        select p.id, p.full_name from people p where p.full_name like pattern\n"
	  "    $$" },
	{ "procedure public.forget(bigint)",
	  "create procedure public.forget(IN person bigint)\n"
	  "    language sql\n"
	  "as $$ delete from people where id = person $$" },
	{ "function public.longer(text, text)",
	  "create function public.longer(a text, b text)\n"
	  "    returns text\n"
	  "    language sql\n"
	  "    immutable\n"
	  "as $$\n"
	  "        select case when length(a) >= length(b) then a else b end\n"
	  "    $$" },
	{ "function public.same_start(text, text)",
	  "create function public.same_start(a text, b text)\n"
	  "    returns boolean\n"
	  "    language sql\n"
	  "    immutable\n"
	  "as $$\n"
	  "        select left(a, 1) = left(b, 1)\n"
	  "    $$" },
	{ "function public.place_text(geo.place)",
	  "create function public.place_text(p geo.place)\n"
	  "    returns text\n"
	  "    language sql\n"
	  "    immutable\n"
	  "as $$ select p.name $$" },
	{ "function public.watch()",
	  "create function public.watch()\n"
	  "    returns event_trigger\n"
	  "    language plpgsql\n"
	  "as $$ begin raise notice 'gone'; end $$" },
	{ "operator family public.tour_family(btree)",
	  "create operator family public.tour_family using btree" },
	{ "operator family public.tour_class(hash)",
	  "create operator family public.tour_class using hash" },
	{ "operator class public.tour_class(hash)",
	  "create operator class public.tour_class for type smallint using hash family public.tour_class as\n"
	  "    function 1 hashint2(smallint)" },
	{ "aggregate public.longest(text)",
	  "create aggregate public.longest(text) (\n"
	  "    sfunc = longer,\n"
	  "    stype = text\n"
	  ")" },
	{ "operator public.\"<~>\"(text, text)",
	  "create operator public.<~> (\n"
	  "    leftarg = text,\n"
	  "    rightarg = text,\n"
	  "    function = same_start,\n"
	  "    commutator = <~>\n"
	  ")" },
	{ "cast \"public.tour_money\"(bigint)",
	  "create cast (public.tour_money as bigint) without function as implicit" },
	{ "cast \"public.tour_money\"(text)",
	  "create cast (public.tour_money as text) with inout as assignment" },
	{ "cast \"geo.place\"(text)",
	  "create cast (geo.place as text) with function public.place_text(geo.place) as assignment" },
	{ "view public.tour_local",
	  "create view public.tour_local as\n"
	  "select id, name from rooms where id > 1\n"
	  "with local check option" },
	{ "view public.tour_local",
	  "alter view public.tour_local alter column id set default 5" },
	{ "view public.tour_cascaded",
	  "create view public.tour_cascaded as\n"
	  "select id, name from rooms where id > 1\n"
	  "with cascaded check option" },
	{ "view public.tour_checked",
	  "create view public.tour_checked as\n"
	  "select id, name from rooms where id > 1\n"
	  "with cascaded check option" },
	{ "materialized view public.tour_filled",
	  "create materialized view public.tour_filled as\n"
	  "select count(*) as rooms from rooms" },
	{ "view public.active_people",
	  "create view public.active_people as\n"
	  "select id, mail, full_name, importance from people where active" },
	{ "view public.active_people",
	  "comment on view public.active_people is 'Those who are active.'" },
	{ "view public.loud_people",
	  "create view public.loud_people (name) with (security_barrier = true) as\n"
	  "select shout(full_name) from people where active" },
	{ "materialized view public.people_by_priority",
	  "create materialized view public.people_by_priority as\n"
	  "select importance, count(*) as people from people group by importance\n"
	  "with no data" },
	{ "index materialized view public.people_by_priority.people_by_priority_importance_idx",
	  "create unique index people_by_priority_importance_idx on public.people_by_priority (importance)" },
	{ "rule public.tour_keys.tour_keys_log",
	  "create rule tour_keys_log as on update to public.tour_keys do also nothing" },
	{ "rule view public.loud_people.loud_people_quiet",
	  "create rule loud_people_quiet as on insert to public.loud_people do instead nothing" },
	{ "trigger public.tour_keys.tour_keys_each",
	  "create trigger tour_keys_each\n"
	  "    after delete on public.tour_keys\n"
	  "    referencing old table as gone\n"
	  "    for each statement\n"
	  "    execute function public.tour_nothing()" },
	{ "trigger public.tour_keys.tour_keys_each",
	  "alter table public.tour_keys enable always trigger tour_keys_each" },
	{ "trigger public.tour_keys.tour_keys_new",
	  "create trigger tour_keys_new\n"
	  "    after insert on public.tour_keys\n"
	  "    referencing new table as came\n"
	  "    for each statement\n"
	  "    execute function public.tour_nothing()" },
	{ "trigger public.tour_keys.tour_keys_new",
	  "alter table public.tour_keys enable replica trigger tour_keys_new" },
	{ "trigger public.people.people_length",
	  "create trigger people_length\n"
	  "    before insert or update of full_name on public.people\n"
	  "    for each row\n"
	  "    when (new.active)\n"
	  "    execute function public.name_length()" },
	{ "trigger public.people.people_note",
	  "create constraint trigger people_note\n"
	  "    after insert on public.people deferrable initially deferred\n"
	  "    for each row\n"
	  "    execute function inner_works.note_change()" },
	{ "trigger public.people.people_touch",
	  "create trigger people_touch\n"
	  "    before update on public.people\n"
	  "    for each row\n"
	  "    execute function public.touch_updated_at()" },
	{ "trigger view public.tour_local.tour_local_new",
	  "create trigger tour_local_new\n"
	  "    instead of insert on public.tour_local\n"
	  "    for each row\n"
	  "    execute function public.tour_nothing()" },
	{ "policy public.tour_keys.tour_keys_all",
	  "create policy tour_keys_all on public.tour_keys to tour_clerk\n"
	  "    using (true)" },
	{ "policy public.tour_keys.tour_keys_new",
	  "create policy tour_keys_new on public.tour_keys for insert to tour_clerk\n"
	  "    with check (a > 1)" },
	{ "policy public.tour_keys.tour_keys_gone",
	  "create policy tour_keys_gone on public.tour_keys for delete to tour_clerk\n"
	  "    using (a > 1)" },
	{ "policy public.people.people_own",
	  "create policy people_own on public.people for select to tour_app\n"
	  "    using (mail = current_setting('tour.mail', true))" },
	{ "policy public.people.people_change",
	  "create policy people_change on public.people as restrictive for update to tour_admin, tour_app\n"
	  "    using (active)\n"
	  "    with check (active)" },
	{ "grant public.people.tour_app",
	  "grant select, update (nickname, settings) on table public.people to tour_app" },
	{ "grant public.people.tour_admin",
	  "grant delete, insert, references, select, trigger, truncate, update on table public.people to tour_admin with grant option" },
	{ "member grant extension pgcrypto.public(function public.gen_random_bytes(integer))",
	  "revoke all on function public.gen_random_bytes(integer) from public" },
	{ "member grant extension pgcrypto.tour_app(function public.gen_random_bytes(integer))",
	  "revoke all on function public.gen_random_bytes(integer) from tour_app" },
	{ "member grant extension pgcrypto.tour_app(function public.gen_random_bytes(integer))",
	  "grant execute on function public.gen_random_bytes(integer) to tour_app" },
	{ "grant schema inner_works.tour_app",
	  "grant usage on schema inner_works to tour_app" },
	{ "grant view public.loud_people.tour_reader",
	  "grant select on table public.loud_people to tour_reader" },
	{ "grant procedure public.forget(bigint).tour_admin",
	  "grant execute on procedure public.forget(bigint) to tour_admin" },
	{ "default privileges tour_admin(inner_works ON functions TO tour_app)",
	  "alter default privileges for role tour_admin in schema inner_works grant execute on functions to tour_app" },
	{ "publication tour_changes",
	  "create publication tour_changes\n"
	  "    for table only people, rooms\n"
	  "    with (publish = 'insert, update')" },
	{ "event trigger watch_ddl",
	  "create event trigger watch_ddl on ddl_command_end when tag in ('DROP TABLE') execute function public.watch()" },
	{ "event trigger watch_ddl",
	  "alter event trigger watch_ddl disable" },
	{ "sql greeting",
	  "do $q2$\n"
	  "begin\n"
	  "    execute $q1$\n"
	  "    do $$ begin execute format('alter database %I set tour.greeting = %L', current_database(), 'hello'); end $$\n"
	  "$q1$;\n"
	  "end\n"
	  "$q2$" },
};

static const sc_asked postgresql_asked[] = {
	{ "role tour_admin",
	  "role tour_admin\n  .createdb yes\n  .createrole yes\n  .bypassrls yes\n  member tour_app\n    .grantable admin\n",
	  "bdd4487ebc4a9f08c1b178c7e9cf97e2e33b89c379083b47ae74815e00dd7899" },
	{ "role tour_app",
	  "role tour_app\n  .login yes\n  .connection_limit 20\n",
	  "774850403d64b5f3468cbf72dc1df4bde4d77aa5daa848afdd2b08fa4900b9d9" },
	{ "role tour_clerk",
	  "role tour_clerk\n  .set work_mem TO '64MB'\n  .login yes\n",
	  "aa98e18f866710d4b8a340db148469669bd3e4adac50a34478db0bf0543d01e7" },
	{ "role tour_owner",
	  "role tour_owner\n  .superuser yes\n  .replication yes\n",
	  "2a0b11ed4d66fdf13f9d5a3d6073a644bac77ce2302bcf8d6fb663497bef5804" },
	{ "role tour_reader",
	  "role tour_reader\n  .noinherit yes\n  .valid_until 2099-12-31 00:00:00+00\n  member tour_app\n",
	  "f58ec014c8275e071f08c8b5bfd3010c5cdad876d07a0767058fb24a52be9f6d" },
	{ "schema geo",
	  "schema geo\n",
	  "ca3f12b18fc5f03b81efa6de9e1740bf0d3a64cffd1469b43eb223d6d6d98745" },
	{ "schema inner_works",
	  "schema inner_works\n  .comment Functions that nobody calls by hand.\n  grant tour_app\n    .privileges usage\n",
	  "80a41819b6dcc7cd01aa75c69bad58ae27270b3e844243e6da0e035fe92b205a" },
	{ "extension btree_gist",
	  "extension btree_gist\n",
	  "ca16889c7dc1d614c984702808d0e41804585985dae50e639fa9e4dcf460136a" },
	{ "extension hstore",
	  "extension hstore\n  .version 1.8\n",
	  "8b4fcb69104504d46867775345ac18eb9301de6b2a618317d1258162c6e53325" },
	{ "extension pgcrypto",
	  "extension pgcrypto\n  member_grant public function public.gen_random_bytes(integer)\n    .privileges none\n  member_grant tour_app function public.gen_random_bytes(integer)\n    .privileges execute\n",
	  "6ad04324a90d04f838c691083fadb2d6f65ee1426b301346d3494393c084bc03" },
	{ "language tour_pl",
	  "language tour_pl\n  .handler plpgsql_call_handler\n  .validator plpgsql_validator\n  .inline plpgsql_inline_handler\n  .trusted yes\n",
	  "a77b1ecae8b4acf32d0857846cb96b85dabc91a53302baf206794a3f9a191190" },
	{ "access method tour_heap",
	  "access_method tour_heap\n  .form table\n  .handler heap_tableam_handler\n",
	  "377aa12902c41eb2d31dfc1498d9c0a67a94b0f577cf6bfbaca728aa04661fa0" },
	{ "foreign data wrapper tour_bare",
	  "wrapper tour_bare\n",
	  "e7e00d4f4d61d63aed0abeb5f8e21b50a0e24aecabe846907b6b99804621e4e9" },
	{ "foreign data wrapper tour_wrapper",
	  "wrapper tour_wrapper\n",
	  "7e7367e7e04fb4fefdc571ddcd808da473ed61b8880dad803ce10d705000b5b0" },
	{ "server elsewhere",
	  "server elsewhere\n  .fdw_options host 'example.org'\n  .wrapper_name tour_wrapper\n  user_mapping tour_app\n    .fdw_options \"user\" 'guest'\n",
	  "590d514c17b6639ed18d4346e8558755a3560c6d1bca6aa380b10ab05f5c49db" },
	{ "server tour_disk",
	  "server tour_disk\n  .form disk\n  .version 1.0\n  .wrapper_name tour_bare\n  user_mapping public\n",
	  "0cd40ab44d35b4998d52accbc337bb9dbbbb3154709f3dbd36e57f797e67fe83" },
	{ "collation public.german_sorting",
	  "collation public.german_sorting\n  .definition locale = 'de-DE-x-icu'\\nprovider = icu\n",
	  "83aa83f0872ee97b0c1389c0b2651b6b3d34159b5143929750b847a00cb83a38" },
	{ "enum public.priority",
	  "enum public.priority\n  .comment How urgent something is, least first.\n  label low\n  label medium\n  label high\n  label \"very high\"\n",
	  "d1d3dce0311f9ef71f0642302c041b3fbd27b4bc0a31985e3688ce8b031fdaf6" },
	{ "type geo.place",
	  "type geo.place\n  .form composite\n  .comment A point with a name.\n  column name\n    .type text\n  column latitude\n    .type double precision\n  column longitude\n    .type double precision\n",
	  "0f918443b075c2e83910897ab506c763e1d43c32ffdbb2dbab1e69d725b782d0" },
	{ "type public.tour_ghost",
	  "type public.tour_ghost\n  .form shell\n",
	  "81c32b27f4ac343a40eed72dadf499e373c05606030f7df251aefd925d0221ad" },
	{ "type public.tour_money",
	  "type public.tour_money\n  .form base\n  .definition input = tour_money_in\\noutput = tour_money_out\\ninternallength = 8\\npassedbyvalue\\nalignment = double\n",
	  "23c7a2233cc8c89469660e505b80d5f5b82f48837ca6aba16c7934f6478d91bf" },
	{ "domain geo.country_code",
	  "domain geo.country_code\n  .type text\n  .not_null yes\n  .collate \"C\"\n  constraint country_code_check\n    .form check\n    .expr length(value) = 2\n",
	  "89c5849eef0790834c8ef84294bdd7ba24e7d4a556e890436b9a513f73534d8d" },
	{ "domain public.mail_address",
	  "domain public.mail_address\n  .comment Lower case, with something before and behind the @.\n  .type text\n  constraint mail_address_form_ck\n    .form check\n    .expr value = lower(value) and value like '%_@_%'\n",
	  "54a83355f91f6bcde9c6867030ff3a44db2a943fd256d59191b2293f4d7e00d8" },
	{ "domain public.percentage",
	  "domain public.percentage\n  .type numeric(5,2)\n  .default 0\n  constraint percentage_check\n    .form check\n    .expr value between 0 and 100\n",
	  "ab04fb7080dace510c3e566b77aa315238acfe58f1879bd043270eb29585c542" },
	{ "domain public.tour_note",
	  "domain public.tour_note\n  .type text\n",
	  "ba30021c9512964a7f6683ef7a1d70f4e7c5f3565b8b83785dfce834cd05e7dd" },
	{ "range public.score_range",
	  "range public.score_range\n  .type double precision\n  .definition subtype_diff = float8mi\n",
	  "4ccf134eb83239dc15ed4feadfe4d103f0bfb8688d5bcbe0a64b52101d1e597d" },
	{ "range public.tour_words",
	  "range public.tour_words\n  .type text\n  .collate \"C\"\n",
	  "5cf5a82759ff18d32f35d5ce3f9cb068eb2cb52a5b838498b3dc9cf6a7d06bf6" },
	{ "sequence public.order_numbers",
	  "sequence public.order_numbers\n  .comment Numbers of orders, in steps of ten.\n  .type integer\n  .start 1000\n  .increment 10\n  .minvalue 10\n  .maxvalue 2000000000\n  .cache 5\n  .cycle yes\n",
	  "d105262d3b938a7fb800724e0a2ca0719f8fb4dc79095829c6f5b4f12ff77522" },
	{ "sequence public.scratch_id_seq",
	  "sequence public.scratch_id_seq\n  .type integer\n  .owned_by public.scratch.id\n",
	  "42fa6932317043a678d2d01c2723bd69e6d068ec929415a0e5027dacd4c89ca5" },
	{ "sequence public.tour_lost",
	  "sequence public.tour_lost\n  .owned_by public.tour_numbers.free\n  .unlogged yes\n",
	  "3c161764fc12ea4c0d0b137ddbae297f6c6f917ea124ed3f3482601d2359eaff" },
	{ "sequence public.tour_ups",
	  "sequence public.tour_ups\n",
	  "b85846642db98d538842eb47578a562bf9155b15b2c7b8a369cee26bd6df0c87" },
	{ "conversion public.tour_latin",
	  "conversion public.tour_latin\n  .definition from = latin1\\nto = utf8\\nfunction = iso8859_1_to_utf8\n",
	  "66cef66cafedae2d07ba5a332dfa186fda73a87bbbec557865c8acef2e1ffab4" },
	{ "text search parser public.tour_parser",
	  "ts_parser public.tour_parser\n  .definition start = prsd_start\\ngettoken = prsd_nexttoken\\nend = prsd_end\\nlextypes = prsd_lextype\n",
	  "1d63c539b0c30f8e5f71e75977a4e5871e4f28e19dfd6448c071e207a971e61f" },
	{ "text search template public.tour_template",
	  "ts_template public.tour_template\n  .definition lexize = dsimple_lexize\n",
	  "3f23bd212e97d11330eca7f46ca5a661d1b9161ba986146646ca44dc049a554e" },
	{ "text search dictionary public.tour_simple",
	  "ts_dictionary public.tour_simple\n  .definition template = simple\\nstopwords = english\n",
	  "f3dc700980aaf2c1226bec3760870b8dfce5452269574735f0002cfbad0d735d" },
	{ "text search configuration public.tour_search",
	  "ts_config public.tour_search\n  .definition parser = default\\nasciiword with tour_simple\\nword with tour_simple\n",
	  "bb5b3b9b3f0e9df571131648380c24e81c9e52459dd12218593472fc13af0318" },
	{ "table public.bookings",
	  "table public.bookings\n  .comment No room is taken twice at a time.\n  .row_security forced\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column room_id\n    .type bigint\n    .not_null yes\n  column during\n    .type tstzrange\n    .not_null yes\n  column score\n    .type public.score_range\n  column colours\n    .type text[]\n    .not_null yes\n    .default '{}'\n  constraint bookings_old_ck\n    .form check\n    .expr not isempty(during)\n    .not_valid yes\n  constraint bookings_once_ex\n    .form exclude\n    .method gist\n    .where not isempty(during)\n    .elements room_id WITH =, during WITH &&\n  constraint bookings_pkey\n    .form primary key\n    .columns id\n  constraint bookings_room_id_fkey\n    .form foreign key\n    .columns room_id\n    .ref_table public.rooms\n    .ref_columns id\n    .on_delete restrict\n  index bookings_during_idx\n    .method gist\n    .elements during\n  index bookings_room_id_idx\n    .elements room_id\n",
	  "b66112a2575b7c4fe681fa43594aef071db0f6b7ddbb854e7d30d990579cd294" },
	{ "table public.countries",
	  "table public.countries\n  column code\n    .type text\n    .not_null yes\n  column name\n    .type text\n    .not_null yes\n  column population\n    .type bigint\n    .not_null yes\n  constraint countries_pkey\n    .form primary key\n    .columns code\n",
	  "9bb3402788ddc971bc6d01a3f4f6a6048edf6c59656270f22b514eecd6c8b67c" },
	{ "table public.documents",
	  "table public.documents\n  .replica_identity full\n  column id\n    .type bigint\n    .not_null yes\n    .identity by default\n    .start 100\n    .increment 5\n  column title\n    .type text\n    .not_null yes\n  constraint documents_pkey\n    .form primary key\n    .columns id\n",
	  "e927466c6485670b87a4765fd0f5250ad89d35ca08034ce44256b2ced18d9a66" },
	{ "table public.drawings",
	  "table public.drawings\n  .inherits public.documents\n  column id\n    .type bigint\n    .not_null yes\n    .inherited yes\n  column title\n    .type text\n    .not_null yes\n    .inherited yes\n  column scale\n    .type real\n    .not_null yes\n",
	  "ab1c595536185a1e56b29714f0ae9b998274d25cbfab159e6e4847f1b4d86666" },
	{ "table public.events",
	  "table public.events\n  .comment What happened, a partition a year.\n  .partition_by range (day)\n  column day\n    .type date\n    .not_null yes\n  column kind\n    .type text\n    .not_null yes\n  column note\n    .type text\n  constraint events_pkey\n    .form primary key\n    .columns day, kind\n  index events_kind_idx\n    .elements kind\n",
	  "fa066d46ba81296fc522bb700b468d68e8486877e6b1e006a058dd02f6c3dc77" },
	{ "table public.events_2026",
	  "table public.events_2026\n  .partition_of public.events\n  .bound from ('2026-01-01') to ('2027-01-01')\n  column day\n    .type date\n    .not_null yes\n    .inherited yes\n  column kind\n    .type text\n    .not_null yes\n    .inherited yes\n  column note\n    .type text\n    .inherited yes\n  constraint events_2026_pkey\n    .form primary key\n    .inherited yes\n    .columns day, kind\n    .attached_to public.events_pkey\n  index events_2026_kind_idx\n    .elements kind\n    .attached_to public.events_kind_idx\n",
	  "069fe8a4cf375c6b2daf3f37d04c17963d0eab1b6b1f521322f4caa537683b6c" },
	{ "table public.events_2027",
	  "table public.events_2027\n  .partition_by list (kind)\n  .partition_of public.events\n  .bound from ('2027-01-01') to ('2028-01-01')\n  column day\n    .type date\n    .not_null yes\n    .inherited yes\n  column kind\n    .type text\n    .not_null yes\n    .inherited yes\n  column note\n    .type text\n    .inherited yes\n  constraint events_2027_pkey\n    .form primary key\n    .inherited yes\n    .columns day, kind\n    .attached_to public.events_pkey\n  index events_2027_kind_idx\n    .elements kind\n    .attached_to public.events_kind_idx\n",
	  "deea74f1166dfe74a6ba92b729548529a3e4420c491c154930472c9fe2a88071" },
	{ "table public.events_2027_rest",
	  "table public.events_2027_rest\n  .partition_of public.events_2027\n  .bound default\n  column day\n    .type date\n    .not_null yes\n    .inherited yes\n  column kind\n    .type text\n    .not_null yes\n    .inherited yes\n  column note\n    .type text\n    .inherited yes\n  constraint events_2027_rest_pkey\n    .form primary key\n    .inherited yes\n    .columns day, kind\n    .attached_to public.events_2027_pkey\n  index events_2027_rest_kind_idx\n    .elements kind\n    .attached_to public.events_2027_kind_idx\n",
	  "05f41efa35dff6e8ad561bf847579398a1a8170181d264cad8f368fd07f41a15" },
	{ "table public.events_2027_visit",
	  "table public.events_2027_visit\n  .partition_of public.events_2027\n  .bound in ('visit', 'tour')\n  column day\n    .type date\n    .not_null yes\n    .inherited yes\n  column kind\n    .type text\n    .not_null yes\n    .inherited yes\n  column note\n    .type text\n    .inherited yes\n  constraint events_2027_visit_pkey\n    .form primary key\n    .inherited yes\n    .columns day, kind\n    .attached_to public.events_2027_pkey\n  index events_2027_visit_kind_idx\n    .elements kind\n    .attached_to public.events_2027_kind_idx\n",
	  "b54fb4d4399637e32ed97ef1d62ab37d2405f07d33e04646cfab407ab6b9d670" },
	{ "table public.events_rest",
	  "table public.events_rest\n  .partition_of public.events\n  .bound default\n  column day\n    .type date\n    .not_null yes\n    .inherited yes\n  column kind\n    .type text\n    .not_null yes\n    .inherited yes\n  column note\n    .type text\n    .inherited yes\n  constraint events_rest_pkey\n    .form primary key\n    .inherited yes\n    .columns day, kind\n    .attached_to public.events_pkey\n  index events_rest_kind_idx\n    .elements kind\n    .attached_to public.events_kind_idx\n",
	  "710fe131449b35cb5302ea8561e7c79cc9ee5ddfa60d1f3def52e957dda5574b" },
	{ "table public.far_away",
	  "table public.far_away\n  .form foreign\n  .fdw_options \"table\" 'far'\n  .server_name elsewhere\n  column id\n    .type bigint\n    .not_null yes\n    .fdw_options key 'yes'\n  column name\n    .type text\n",
	  "07fa927fa8e18a1872a56be996ea95951ff68b594b4e5ea4212eec35af7aa7ad" },
	{ "table public.friendships",
	  "table public.friendships\n  .comment Who is a friend of whom.\n  column person_id\n    .type bigint\n    .not_null yes\n  column friend_id\n    .type bigint\n    .not_null yes\n  column since\n    .type date\n    .not_null yes\n    .default current_date\n  constraint friendships_check\n    .form check\n    .expr person_id <> friend_id\n  constraint friendships_friend_id_fkey\n    .form foreign key\n    .columns friend_id\n    .ref_table public.people\n    .ref_columns id\n    .on_delete cascade\n    .on_update cascade\n    .match full\n    .deferrable yes\n    .initially_deferred yes\n  constraint friendships_person_fk\n    .form foreign key\n    .columns person_id\n    .ref_table public.people\n    .ref_columns id\n    .on_delete cascade\n  constraint friendships_pk\n    .form primary key\n    .columns person_id, friend_id\n  index friendships_friend_id_idx\n    .elements friend_id\n",
	  "47dd9e8e3a0b69be478fe1cadc0f2f5c624832f49e393e0b46ef6f151e957c1e" },
	{ "table public.people",
	  "table public.people\n  .comment One row a person.\\nIt shows what a column can have.\n  .row_security enabled\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column created_at\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column updated_at\n    .comment When somebody changed the row last.\n    .type timestamp with time zone\n    .not_null yes\n    .default now()\n  column mail\n    .type public.mail_address\n    .not_null yes\n  column full_name\n    .type character varying(80)\n    .not_null yes\n  column nickname\n    .type text\n  column importance\n    .type public.priority\n    .not_null yes\n    .default 'medium'\n  column boss\n    .type bigint\n  column password\n    .type text\n  column active\n    .type boolean\n    .not_null yes\n    .default true\n  column fee\n    .type numeric(10,2)\n    .not_null yes\n    .default 0\n  column born_on\n    .type date\n  column wakes_at\n    .type time without time zone\n  column picture\n    .type bytea\n  column settings\n    .type jsonb\n    .not_null yes\n    .default '{}'\n  column token\n    .type uuid\n  column initial\n    .type text\n    .not_null yes\n    .generated upper(substr(full_name, 1, 1))\n    .stored stored\n  column home\n    .type geo.place\n  column sorting\n    .type text\n    .collate public.german_sorting\n  column biography\n    .type text\n    .storage external\n    .compression pglz\n    .statistics 500\n  constraint people_boss_fkey\n    .form foreign key\n    .columns boss\n    .ref_table public.people\n    .ref_columns id\n    .on_delete set null\n    .on_update cascade\n  constraint people_fee_ck\n    .form check\n    .expr fee >= 0\n    .no_inherit yes\n  constraint people_full_name_born_on_key\n    .form unique\n    .columns full_name, born_on\n    .deferrable yes\n    .initially_deferred yes\n  constraint people_mail_key\n    .form unique\n    .columns mail\n  constraint people_name_ck\n    .form check\n    .expr length(full_name) > 0\n  constraint people_pkey\n    .form primary key\n    .columns id\n  index people_boss_idx\n    .elements boss\n  index people_name_de_ix\n    .options fillfactor=90\n    .include mail\n    .elements full_name COLLATE \"C\" text_pattern_ops DESC NULLS LAST\n  index people_search_ix\n    .where active\n    .elements lower(full_name), created_at DESC\n  index people_settings_ix\n    .options fastupdate=off\n    .method gin\n    .elements settings jsonb_path_ops\n  index people_token_ux\n    .where token is not null\n    .elements token\n    .unique yes\n  trigger people_length\n    .where new.active\n    .timing before\n    .events insert or update of full_name\n    .each row\n    .execute public.name_length()\n  trigger people_note\n    .deferrable yes\n    .initially_deferred yes\n    .timing after\n    .events insert\n    .each row\n    .execute inner_works.note_change()\n    .constraint_trigger yes\n  trigger people_touch\n    .timing before\n    .events update\n    .each row\n    .execute public.touch_updated_at()\n  policy people_change\n    .expr active\n    .command update\n    .restrictive yes\n    .to tour_admin, tour_app\n    .check active\n  policy people_own\n    .expr mail = current_setting('tour.mail', true)\n    .command select\n    .to tour_app\n  grant tour_app\n    .privileges select, update (nickname, settings)\n  grant tour_admin\n    .privileges delete, insert, references, select, trigger, truncate, update\n    .grantable delete, insert, references, select, trigger, truncate, update\n",
	  "4322826b36637dd47ecaeb228b9f15356d52cc3937d0cefa2b0b10c2801dd979" },
	{ "table public.places",
	  "table public.places\n  .of geo.place\n  column name\n    .type text\n  column latitude\n    .type double precision\n  column longitude\n    .type double precision\n  constraint places_name_key\n    .form unique\n    .columns name\n",
	  "5583750c6938992987713f8aba4d4d6f2a1b2660a25bc9a4ff4e1eda9e2887ee" },
	{ "table public.rooms",
	  "table public.rooms\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n  column name\n    .type text\n    .not_null yes\n  column places\n    .type integer\n    .not_null yes\n    .default 1\n  column floor\n    .type smallint\n  column area\n    .type real\n  column height\n    .type double precision\n  constraint rooms_floor_uq\n    .form unique\n    .columns floor, name\n    .include places\n    .nulls_not_distinct yes\n  constraint rooms_name_key\n    .form unique\n    .columns name\n  constraint rooms_pkey\n    .form primary key\n    .columns id\n  constraint rooms_places_check\n    .form check\n    .expr places > 0\n",
	  "551ada08a6fbd78def6500b0bf12e0067ddb4b8b752c1d1ce7415b87b2ea2eef" },
	{ "table public.scratch",
	  "table public.scratch\n  .options autovacuum_enabled=false\n  .unlogged yes\n  column id\n    .type integer\n    .not_null yes\n    .default nextval('public.scratch_id_seq'::regclass)\n  column note\n    .type text\n  constraint scratch_pkey\n    .form primary key\n    .columns id\n",
	  "d4f2bc82c5cff42e0f6b84cb3228ea8c01726c3c226a0572d51f75153fffcdb6" },
	{ "table public.tour_far",
	  "table public.tour_far\n  .partition_by range (id)\n  column id\n    .type integer\n    .not_null yes\n",
	  "8725eee8a8bb1409772adef103df3e8cdec80d7027a08baba4677ae58d668e91" },
	{ "table public.tour_far_1",
	  "table public.tour_far_1\n  .form foreign\n  .fdw_options \"table\" 'far'\n  .partition_of public.tour_far\n  .bound from (1) to (10)\n  .server_name elsewhere\n  column id\n    .type integer\n    .not_null yes\n    .inherited yes\n",
	  "fb296f065aebfd1b495970c55e663476b2a7bbcd85e69cff78a4ab55ccc8b910" },
	{ "table public.tour_far_2",
	  "table public.tour_far_2\n  .unlogged yes\n  .partition_of public.tour_far\n  .bound from (10) to (20)\n  column id\n    .type integer\n    .not_null yes\n    .inherited yes\n",
	  "f36d84fad74e4e7be7dba2ef5be7d134c48a0c62ffd12002ed058f138b25b31b" },
	{ "table public.tour_keys",
	  "table public.tour_keys\n  .replica_identity index tour_keys_pkey\n  .cluster_on tour_keys_pkey\n  column a\n    .type integer\n    .not_null yes\n  column b\n    .type integer\n    .not_null yes\n    .default 0\n  column c\n    .type integer\n  column d\n    .type integer\n  column name\n    .type text\n    .not_null yes\n  constraint tour_keys_c_d_fkey\n    .form foreign key\n    .columns c, d\n    .ref_table public.tour_keys\n    .ref_columns a, b\n    .on_delete set default\n    .on_delete_columns d\n    .on_update set default\n  constraint tour_keys_ck\n    .form check\n    .expr a > 0\n  constraint tour_keys_d_c_fkey\n    .form foreign key\n    .columns d, c\n    .ref_table public.tour_keys\n    .ref_columns a, b\n  constraint tour_keys_fourth_fk\n    .form foreign key\n    .columns c, d\n    .ref_table public.tour_keys\n    .ref_columns a, b\n    .on_update set null\n  constraint tour_keys_name_uq\n    .form unique\n    .inner_comment of its index\n    .columns name\n  constraint tour_keys_pkey\n    .form primary key\n    .columns a, b\n  constraint tour_keys_third_fk\n    .form foreign key\n    .columns c, d\n    .ref_table public.tour_keys\n    .ref_columns a, b\n    .on_update restrict\n  index tour_keys_c_d_idx\n    .elements c, d\n  index tour_keys_d_c_idx\n    .elements d, c\n  rule tour_keys_log\n    .body nothing\n    .events update\n  trigger tour_keys_each\n    .enabled always\n    .timing after\n    .events delete\n    .each statement\n    .execute public.tour_nothing()\n    .old_table gone\n  trigger tour_keys_new\n    .enabled replica\n    .timing after\n    .events insert\n    .each statement\n    .execute public.tour_nothing()\n    .new_table came\n  policy tour_keys_all\n    .expr true\n    .to tour_clerk\n  policy tour_keys_gone\n    .expr a > 1\n    .command delete\n    .to tour_clerk\n  policy tour_keys_new\n    .command insert\n    .to tour_clerk\n    .check a > 1\n",
	  "a895f2c4245d3a2c3e96c434d7656764d5010d48d9c98de7b30f21810816e694" },
	{ "table public.tour_numbers",
	  "table public.tour_numbers\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n    .sequence_name public.tour_numbers_seq\n  column second\n    .type bigint\n    .not_null yes\n    .identity by default\n  column third\n    .inner_comment of its sequence\n    .type bigint\n    .not_null yes\n    .identity always\n  column free\n    .type bigint\n    .not_null yes\n    .default nextval('tour_lost')\n  column size\n    .comment  begins with a blank\n    .type numeric\n    .not_null yes\n  constraint tour_numbers_pkey\n    .form primary key\n    .columns id\n",
	  "ae1cdee754c4494159ba578ab567979e5e46e9951f72cc748efebb56246dd6f4" },
	{ "table public.tour_parts",
	  "table public.tour_parts\n  .partition_by list (kind)\n  column id\n    .type integer\n    .not_null yes\n  column kind\n    .type text\n    .not_null yes\n  constraint tour_parts_uq\n    .form unique\n    .columns id, kind\n",
	  "0b523a632da9f98ecbf30c80fa6e6df5ab48ec83e775fd541ad08abc1780854b" },
	{ "table public.tour_parts_a",
	  "table public.tour_parts_a\n  .partition_of public.tour_parts\n  .bound in ('a')\n  column id\n    .type integer\n    .not_null yes\n    .inherited yes\n  column kind\n    .type text\n    .not_null yes\n    .inherited yes\n  constraint tour_parts_a_uq\n    .form unique\n    .inherited yes\n    .columns id, kind\n    .attached_to public.tour_parts_uq\n",
	  "eaf6ab4171bf9486d5bb3059fb9ea5e710bfb550d8c8d4fbc8832c5922fbd07d" },
	{ "table public.tour_parts_b",
	  "table public.tour_parts_b\n  .partition_of public.tour_parts\n  .bound in ('b')\n  column id\n    .type integer\n    .not_null yes\n    .inherited yes\n  column kind\n    .type text\n    .not_null yes\n    .inherited yes\n  constraint tour_parts_b_id_kind_key\n    .form unique\n    .inherited yes\n    .columns id, kind\n    .attached_to public.tour_parts_uq\n",
	  "4f70c83ad716f1ad82f6704d2058565da09893d33d0d0841f13efebd021547ad" },
	{ "table public.tour_quiet",
	  "table public.tour_quiet\n  .owner tour_clerk\n  .row_security forced only\n  .replica_identity nothing\n  column id\n    .type integer\n    .not_null yes\n  constraint tour_quiet_pkey\n    .form primary key\n    .columns id\n",
	  "99c32e2fef35060db63f23460216d4b7881fc8b9f408bc16643236acb7e64b83" },
	{ "table public.tour_swift",
	  "table public.tour_swift\n  .unlogged yes\n  column id\n    .type bigint\n    .not_null yes\n    .identity always\n    .persistence logged\n  constraint tour_swift_pkey\n    .form primary key\n    .columns id\n",
	  "3502db8153ef8e407ff98f4daed00a0b95138ace5743c662979aa8a49c32fa80" },
	{ "table public.tour_twins",
	  "table public.tour_twins\n  .inherits public.tour_numbers\n  column id\n    .type bigint\n    .not_null yes\n    .inherited yes\n  column second\n    .type bigint\n    .not_null yes\n    .inherited yes\n  column third\n    .type bigint\n    .not_null yes\n    .inherited yes\n  column free\n    .type bigint\n    .not_null yes\n    .default nextval('tour_lost')\n    .inherited yes\n  column size\n    .type numeric\n    .not_null yes\n    .inherited yes\n  column own\n    .type text\n",
	  "81d324f33c845384e4425d49e081ddffcf6dc491d2d6f0d932887ae79c2f504f" },
	{ "statistics public.people_mail_stat",
	  "statistics public.people_mail_stat\n  .columns mail, full_name\n  .from public.people\n  .kinds dependencies, ndistinct\n",
	  "6bcd88ef25a09dc711059769aa661865e66efde2852f6ef12bbc1541ce0df0d6" },
	{ "function inner_works.note_change()",
	  "function inner_works.note_change\n  .body \\n        begin\\n            perform pg_notify('people', new.id::text);\\n            return null;\\n        end\\n    \n  .returns trigger\n  .language plpgsql\n  .security_definer yes\n  .set search_path TO 'public', 'pg_temp'\n",
	  "181f51ff83a7a6afdaa26eeea9fd3eeef5891b41ce787b8dacd28a800fc8c8fc" },
	{ "function public.grown_up(date, date)",
	  "function public.grown_up date, date\n  .body \\n        select born + interval '18 years' <= on_day\\n    \n  .arguments born date, on_day date DEFAULT current_date\n  .returns boolean\n  .language sql\n  .volatility stable\n",
	  "3d883dde8a3787904df284aa81fbe1058e7eaa151f616bef52544ad06c38bb9b" },
	{ "function public.longer(text, text)",
	  "function public.longer text, text\n  .body \\n        select case when length(a) >= length(b) then a else b end\\n    \n  .arguments a text, b text\n  .returns text\n  .language sql\n  .volatility immutable\n",
	  "7c8b2383e7ecd102adec624d8a2cb2d17b03352dab50140349811d0c9b6e16fe" },
	{ "function public.name_length()",
	  "function public.name_length\n  .body \\n        begin\\n            if length(new.full_name) > 60 then\\n                raise exception 'name is too long';\\n            end if;\\n            return new;\\n        end\\n    \n  .returns trigger\n  .language plpgsql\n",
	  "076c3fb0db80b34e9d0dd05b330126a76e09686c3a979f307bfedcbe10ad38a3" },
	{ "function public.names_like(text)",
	  "function public.names_like text\n  .body \\n        select p.id, p.full_name from people p where p.full_name like pattern\\n    \n  .arguments pattern text\n  .returns TABLE(id bigint, name text)\n  .language sql\n  .volatility stable\n  .rows 10\n",
	  "6e11f5867856e5c34378f7522d0339961aa0563cda04b1ce6586806ce5d66be3" },
	{ "function public.place_text(geo.place)",
	  "function public.place_text geo.place\n  .body  select p.name \n  .arguments p geo.place\n  .returns text\n  .language sql\n  .volatility immutable\n",
	  "c074c178ecab572b26c972a4114fb82a4bcda0ea756f9269b7aa3d33cc0bd23a" },
	{ "function public.same_start(text, text)",
	  "function public.same_start text, text\n  .body \\n        select left(a, 1) = left(b, 1)\\n    \n  .arguments a text, b text\n  .returns boolean\n  .language sql\n  .volatility immutable\n",
	  "40714cfe07e8a9f18e613273eaa30bf33bd439f47bb36db32ab3397395790287" },
	{ "function public.shout(text)",
	  "function public.shout text\n  .comment Says it louder.\n  .body \\n        select upper(words) || '!'\\n    \n  .strict yes\n  .arguments words text\n  .returns text\n  .language sql\n  .volatility immutable\n  .parallel safe\n  .cost 10\n",
	  "25270a198a0446819812e8d4297b1b794cbb08d508f73a4af75adca9f7494c72" },
	{ "function public.touch_updated_at()",
	  "function public.touch_updated_at\n  .body \\nbegin\\n\tnew.updated_at := now();\\n\treturn new;\\nend\\n\n  .returns trigger\n  .language plpgsql\n",
	  "70f957114c74ba19a151324e96eece530f0fd62268ae15ec06a69742b1b1f2ce" },
	{ "function public.tour_compare(public.tour_money, public.tour_money)",
	  "function public.tour_compare public.tour_money, public.tour_money\n  .body btint8cmp\n  .strict yes\n  .arguments a public.tour_money, b public.tour_money\n  .returns integer\n  .language internal\n  .volatility immutable\n",
	  "833f779eaf9aadd932073c1af8d54a2fed6ccf6ca96784c90d7a6adccaa72f7b" },
	{ "function public.tour_hash(public.hstore)",
	  "function public.tour_hash public.hstore\n  .body  select h -> 'a' \n  .arguments h public.hstore\n  .returns text\n  .language sql\n",
	  "c29822624a4657216495f95bff77d42c8b7627303c77d5ad4ee6f9557c003056" },
	{ "function public.tour_library(public.hstore)",
	  "function public.tour_library public.hstore\n  .body hstore_version_diag\n  .strict yes\n  .arguments h public.hstore\n  .returns integer\n  .language c\n  .volatility immutable\n  .link_symbol $libdir/hstore\n",
	  "9f3771c05e03fb0452fe8d7c4b9305ccc46d854320de44024aa569efa338a257" },
	{ "function public.tour_many(bigint)",
	  "function public.tour_many bigint\n  .body generate_series_step_int8\n  .strict yes\n  .arguments n bigint\n  .returns SETOF bigint\n  .language internal\n  .volatility immutable\n  .leakproof yes\n  .rows 100\n  .support generate_series_int8_support\n",
	  "75cf81cfc08e73ce60c12e51c5e6860071419b4e20b3d232c9aa760be0b10a5b" },
	{ "function public.tour_money_in(cstring)",
	  "function public.tour_money_in cstring\n  .body int8in\n  .strict yes\n  .arguments cstring\n  .returns public.tour_money\n  .language internal\n  .volatility immutable\n",
	  "c304fa29cb1e0302354c9e58c5ab20838a56899ba59d46f5740f4d669966554c" },
	{ "function public.tour_money_out(public.tour_money)",
	  "function public.tour_money_out public.tour_money\n  .body int8out\n  .strict yes\n  .arguments public.tour_money\n  .returns cstring\n  .language internal\n  .volatility immutable\n",
	  "2d131710d6e44d244b10cd57bcfa695c44affe63cf131989dc7d6f027cf4cbd5" },
	{ "function public.tour_more(integer)",
	  "function public.tour_more integer\n  .body  return x + 1 \n  .strict yes\n  .arguments x integer\n  .returns integer\n  .language sql\n  .atomic yes\n",
	  "6f4e803d1f5240572fb326df7dcc79f6caf66022e00d85c9e212feb5bb8f8321" },
	{ "function public.tour_nothing()",
	  "function public.tour_nothing\n  .body  begin return null; end \n  .returns trigger\n  .language plpgsql\n",
	  "83e3947324713d2b58b25cf8cbfcc4b50625bb1db5442a1c53283d090ad94fcf" },
	{ "function public.tour_plain(integer)",
	  "function public.tour_plain integer\n  .body  select n::text \n  .arguments n integer\n  .returns text\n  .language sql\n  .volatility immutable\n  .transform for type integer\n",
	  "04414bedfc6807eee8b79510c7eef6ee38ccf08b5960d7d07295dd7f66106c47" },
	{ "function public.tour_rank()",
	  "function public.tour_rank\n  .body window_rank\n  .returns bigint\n  .language internal\n  .window yes\n  .parallel restricted\n",
	  "fab40f4001654dcaa7ae447a5be8b012f93a0c18faadb44e874b09f154a73c29" },
	{ "function public.watch()",
	  "function public.watch\n  .body  begin raise notice 'gone'; end \n  .returns event_trigger\n  .language plpgsql\n",
	  "b1772cb824ee6662571eede5818a83819d0f48e0a48b4874d80b3a5003be35fe" },
	{ "procedure public.forget(bigint)",
	  "procedure public.forget bigint\n  .body  delete from people where id = person \n  .arguments IN person bigint\n  .language sql\n  grant tour_admin\n    .privileges execute\n",
	  "32f400b1309ae60bb75407cc36e32e45a335c33da69b8ea38109c613d83472d8" },
	{ "aggregate public.longest(text)",
	  "aggregate public.longest text\n  .arguments text\n  .definition sfunc = longer\\nstype = text\n",
	  "df6e228eb83ec342f2149eaff10a0001e99c57b5e8c358ef396a765ab7349c03" },
	{ "operator public.\"<~>\"(text, text)",
	  "operator public.\"<~>\" text, text\n  .definition function = same_start\\ncommutator = <~>\n",
	  "6ca1c3a737e629556db52c3ecf9772168cf31cf19244fe302707f205251dcd65" },
	{ "operator family public.tour_class(hash)",
	  "opfamily public.tour_class hash\n",
	  "75cfeb9905d4eb482c2cea4e3dfaffb0c8ff0b6219f907f7b348c1531871a4e4" },
	{ "operator family public.tour_family(btree)",
	  "opfamily public.tour_family btree\n",
	  "bd2fcf5cd522e1cbc400255664b6619e26a5e0b4fe6fb3e0a8cbe162528d4cf8" },
	{ "operator class public.tour_class(hash)",
	  "opclass public.tour_class hash\n  .definition for type smallint\\nfamily public.tour_class\\nfunction 1 hashint2(smallint)\n",
	  "448e49ba226f0af52126baad79d079add42a2743661e34e96d2a8e0bfa40a029" },
	{ "cast \"geo.place\"(text)",
	  "cast \"geo.place\" text\n  .function_name public.place_text(geo.place)\n  .context assignment\n",
	  "b16cc3a0fd5ee3d6121fa86101458b785c54f3d78a358d93d05c9f8c63e73ce5" },
	{ "cast \"public.tour_money\"(bigint)",
	  "cast \"public.tour_money\" bigint\n  .function_name binary\n  .context implicit\n",
	  "b035d42c3931370cc8b81882d0628429f79b04f377d90a397c6aca4fa2ce29c9" },
	{ "cast \"public.tour_money\"(text)",
	  "cast \"public.tour_money\" text\n  .function_name inout\n  .context assignment\n",
	  "12a0b567a047374eff75a0ab358280d828686b3edced04cac310d74a5e126201" },
	{ "transform \"integer\"(sql)",
	  "transform \"integer\" sql\n  .definition from sql with function prsd_lextype(internal)\\nto sql with function int4recv(internal)\n",
	  "4b5e82344afd242825380a1eaf4d0289a476b5f00b7170f33c6e1c01acd35abd" },
	{ "view public.active_people",
	  "view public.active_people\n  .comment Those who are active.\n  .body select id, mail, full_name, importance from people where active\n",
	  "0b250af537169d7c3506f1c45d2fc9cafb4445d55389556335b3770b3abff6f1" },
	{ "view public.loud_people",
	  "view public.loud_people\n  .options security_barrier=true\n  .body select shout(full_name) from people where active\n  .columns name\n  rule loud_people_quiet\n    .body nothing\n    .events insert\n    .instead yes\n  grant tour_reader\n    .privileges select\n",
	  "a415f88c2ae0266abd5b15faf3a1c17794c239be9c58640dbddea650d7701d7c" },
	{ "view public.tour_cascaded",
	  "view public.tour_cascaded\n  .body select id, name from rooms where id > 1\n  .check_option cascaded\n",
	  "f3f71df78891f6b3336404d2f68f21ff182c75df7dec66ed1b1606f142bb9d13" },
	{ "view public.tour_checked",
	  "view public.tour_checked\n  .body select id, name from rooms where id > 1\n  .check_option cascaded\n",
	  "70c9e36f0cdac0d289156b59882c25963993b2d62763ddd489a088b45dec3821" },
	{ "view public.tour_local",
	  "view public.tour_local\n  .body select id, name from rooms where id > 1\n  .check_option local\n  column id\n    .default 5\n  trigger tour_local_new\n    .timing instead of\n    .events insert\n    .each row\n    .execute public.tour_nothing()\n",
	  "195bf6f591e0819b711cf91aafe8ccebc7871dbb9c00349fca7f382401941ee8" },
	{ "materialized view public.people_by_priority",
	  "matview public.people_by_priority\n  .body select importance, count(*) as people from people group by importance\n  index people_by_priority_importance_idx\n    .elements importance\n    .unique yes\n",
	  "7d40ac1ea525bcf51684aff899d1b62dbc63aa9d2943b8b65ddf498f2223e5a9" },
	{ "materialized view public.tour_filled",
	  "matview public.tour_filled\n  .body select count(*) as rooms from rooms\n",
	  "dc1605ffb9b18799ce684f8f94f9a1bb73a49a38ed5a6a7fdc20924d7521321d" },
	{ "default privileges tour_admin(inner_works ON functions TO tour_app)",
	  "default_privileges tour_admin inner_works ON functions TO tour_app\n  .privileges execute\n",
	  "bdc5b16821401a9baa27329dc7fc43618e1446243d6c0fe24b6cfdb8b0a7e389" },
	{ "publication tour_changes",
	  "publication tour_changes\n  .definition table people, rooms\\npublish = 'insert, update'\n",
	  "344fb47365772af29d616b06e40f0f7014540cd1d283b2735e5aa4b1ec72de42" },
	{ "event trigger watch_ddl",
	  "event_trigger watch_ddl\n  .enabled disabled\n  .events ddl_command_end\n  .execute public.watch()\n  .tags DROP TABLE\n",
	  "148ca5c213473628edc7dd25a528fefd12e14c2493dde3bcd3a9d90f4b742fce" },
	{ "sql greeting",
	  "sql greeting\n  .body \\n    do $$ begin execute format('alter database %I set tour.greeting = %L', current_database(), 'hello'); end $$\\n\n  .drop_body \\n    do $$ begin execute format('alter database %I reset tour.greeting', current_database()); end $$\\n\n",
	  "b49a74b7a43c7ab5f9d40ad2ede0b124b311d222cec8e627f4fa87be559bab28" },
};

static const sc_seed_column postgresql_seed_columns_1[] = {
	{ "name", 1 },
	{ "places", 0 },
};

static const sc_seed_part postgresql_seed_parts_1[] = {
	{ "'Cellar', 3", 0, NULL, NULL },
};

static const sc_seed postgresql_seed_1 = {
	sizeof(sc_seed), "public.rooms", NULL, NULL, 0, postgresql_seed_columns_1, 2, postgresql_seed_parts_1, 1, 1,
	NULL, NULL, 0, NULL,
	NULL,
	"a589fbed01938385740a41d609f71518169b44495e6db942cc9b7458b0c0525f"
};

static const sc_seed_column postgresql_seed_columns_2[] = {
	{ "code", 1 },
	{ "name", 0 },
	{ "population", 0 },
};

static const sc_seed postgresql_seed_2 = {
	sizeof(sc_seed), "public.countries", NULL, NULL, 0, postgresql_seed_columns_2, 3, NULL, 0, 0,
	"parts/countries.csv", "code,name,population\n"
	  "de,Germany,84000000\n"
	  "fr,France,68000000\n"
	  "jp,Japan,124000000\n"
	  "\"va\",\"Vatican City\",800\n", 103, NULL,
	NULL,
	"0cd1b2d488a8de747360b3d4951410289d0dececb4ba116422f292548f2c216b"
};

static const sc_seed_column postgresql_seed_columns_3[] = {
	{ "name", 1 },
	{ "places", 0 },
	{ "floor", 2 },
};

static const sc_seed_part postgresql_seed_parts_3[] = {
	{ "'Library', 12, 1", 0, NULL, NULL },
	{ "'Hall', 200, 0", 0, NULL, NULL },
	{ "'Attic', 4, null", 0, NULL, NULL },
};

static const sc_seed postgresql_seed_3 = {
	sizeof(sc_seed), "public.rooms", NULL, NULL, 2, postgresql_seed_columns_3, 3, postgresql_seed_parts_3, 3, 3,
	NULL, NULL, 0, NULL,
	NULL,
	"e93beb7bc091625f56d8281b7d768e865576719936e9cdb2147e986a54fef61f"
};

static const sc_seed_column postgresql_seed_columns_4[] = {
	{ "mail", 1 },
	{ "full_name", 0 },
	{ "importance", 0 },
	{ "password", 6 },
};

static const sc_seed_part postgresql_seed_parts_4[] = {
	{ "'ada@example.org', 'Ada Lovelace', 'very high', crypt(", 1, "TOUR_PASSWORD", NULL },
	{ ", gen_salt('bf'))", 0, NULL, NULL },
};

static const sc_seed postgresql_seed_4 = {
	sizeof(sc_seed), "public.people", NULL, "development, testing", 1, postgresql_seed_columns_4, 4, postgresql_seed_parts_4, 2, 1,
	NULL, NULL, 0, NULL,
	NULL,
	"2c36320a7b12b2ff1f8ac94f031be5f590aad6b9dd29e50e85d52d2f8f6a694c"
};

static const sc_seed_column postgresql_seed_columns_5[] = {
	{ "mail", 1 },
	{ "full_name", 0 },
	{ "importance", 0 },
	{ "settings", 0 },
};

static const sc_seed_part postgresql_seed_parts_5[] = {
	{ "'charles@example.org', 'Charles Babbage', 'high', '{\"engine\": \"analytical\"}'", 0, NULL, NULL },
	{ "'grace@example.org', 'Grace Hopper', 'medium', '{}'", 0, NULL, NULL },
};

static const sc_seed postgresql_seed_5 = {
	sizeof(sc_seed), "public.people", NULL, "development, testing", 0, postgresql_seed_columns_5, 4, postgresql_seed_parts_5, 2, 2,
	NULL, NULL, 0, NULL,
	NULL,
	"00c3f21edd778b9a777835b4ddbbed8d4ef9ac32decc01035d5a41d1bae15d22"
};

static const sc_seed_column postgresql_seed_columns_6[] = {
	{ "person_id", 1 },
	{ "friend_id", 1 },
};

static const sc_seed_part postgresql_seed_parts_6[] = {
	{ "", 2, "select id from public.people where mail = 'charles@example.org'", "ref(people, 'charles@example.org')" },
	{ ", ", 2, "select id from public.people where mail = 'grace@example.org'", "ref(people, 'grace@example.org')" },
	{ "", 0, NULL, NULL },
};

static const sc_seed postgresql_seed_6 = {
	sizeof(sc_seed), "public.friendships", NULL, "development, testing", 0, postgresql_seed_columns_6, 2, postgresql_seed_parts_6, 3, 1,
	NULL, NULL, 0, NULL,
	NULL,
	"6d6523da269128bde63f7b1406e4fa61e25621ad0586a9cc6361b7a897d78ba2"
};

static const sc_seed *const postgresql_seeds[] = {
	&postgresql_seed_1,
	&postgresql_seed_2,
	&postgresql_seed_3,
	&postgresql_seed_4,
	&postgresql_seed_5,
	&postgresql_seed_6,
};

static const sc_column sqlite_columns_of_tour_tour_kept[] = {
	COLUMN(tour_tour_kept, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(tour_tour_kept, n, "n", "INT", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_tour_tour_counted[] = {
	COLUMN(tour_tour_counted, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(tour_tour_counted, n, "n", "INTEGER", 0, 0, 0, 0),
	COLUMN(tour_tour_counted, twice, "twice", "INTEGER", 0, 0, 1, 0),
};

static const sc_column sqlite_columns_of_tour_people[] = {
	COLUMN(tour_people, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(tour_people, created_at, "created_at", "TEXT", 0, 0, 1, 0),
	COLUMN(tour_people, updated_at, "updated_at", "TEXT", 0, 0, 1, 0),
	COLUMN(tour_people, mail, "mail", "TEXT", 0, 0, 0, 0),
	COLUMN(tour_people, full_name, "full_name", "TEXT", 0, 0, 0, 0),
	COLUMN(tour_people, nickname, "nickname", "TEXT", 1, 0, 0, 0),
	COLUMN(tour_people, importance, "importance", "TEXT", 0, 0, 1, 0),
	COLUMN(tour_people, boss, "boss", "INTEGER", 1, 0, 0, 0),
	COLUMN(tour_people, password, "password", "TEXT", 1, 1, 0, 0),
	COLUMN(tour_people, active, "active", "INTEGER", 0, 0, 1, 0),
	COLUMN(tour_people, fee, "fee", "REAL", 0, 0, 1, 0),
	COLUMN(tour_people, born_on, "born_on", "TEXT", 1, 0, 0, 0),
	COLUMN(tour_people, wakes_at, "wakes_at", "TEXT", 1, 0, 0, 0),
	COLUMN(tour_people, picture, "picture", "BLOB", 1, 0, 0, 0),
	COLUMN(tour_people, settings, "settings", "TEXT", 0, 0, 1, 0),
	COLUMN(tour_people, token, "token", "TEXT", 1, 0, 0, 0),
	COLUMN(tour_people, initial, "initial", "TEXT", 0, 0, 1, 0),
	COLUMN(tour_people, shout, "shout", "TEXT", 0, 0, 1, 0),
};

static const sc_column sqlite_columns_of_tour_friendships[] = {
	COLUMN(tour_friendships, person_id, "person_id", "INTEGER", 0, 0, 0, 1),
	COLUMN(tour_friendships, friend_id, "friend_id", "INTEGER", 0, 0, 0, 1),
	COLUMN(tour_friendships, since, "since", "TEXT", 0, 0, 1, 0),
};

static const sc_column sqlite_columns_of_tour_rooms[] = {
	COLUMN(tour_rooms, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(tour_rooms, name, "name", "TEXT", 0, 0, 0, 0),
	COLUMN(tour_rooms, places, "places", "INTEGER", 0, 0, 1, 0),
	COLUMN(tour_rooms, floor, "floor", "INTEGER", 1, 0, 0, 0),
	COLUMN(tour_rooms, area, "area", "REAL", 1, 0, 0, 0),
	COLUMN(tour_rooms, height, "height", "REAL", 1, 0, 0, 0),
};

static const sc_column sqlite_columns_of_tour_settings[] = {
	COLUMN(tour_settings, name, "name", "TEXT", 0, 0, 0, 1),
	COLUMN(tour_settings, value, "value", "TEXT", 0, 0, 0, 0),
};

static const sc_column sqlite_columns_of_tour_notes[] = {
	COLUMN(tour_notes, id, "id", "INTEGER", 0, 0, 0, 1),
	COLUMN(tour_notes, text, "text", "TEXT", 0, 0, 0, 0),
};

static const sc_column sqlite_columns_of_tour_countries[] = {
	COLUMN(tour_countries, code, "code", "TEXT", 0, 0, 0, 1),
	COLUMN(tour_countries, name, "name", "TEXT", 0, 0, 0, 0),
	COLUMN(tour_countries, population, "population", "INTEGER", 0, 0, 0, 0),
};

static const sc_table sqlite_tables[] = {
	{ "", "tour_kept", sqlite_columns_of_tour_tour_kept, 2, sizeof(struct tour_tour_kept) },
	{ "", "tour_counted", sqlite_columns_of_tour_tour_counted, 3, sizeof(struct tour_tour_counted) },
	{ "", "people", sqlite_columns_of_tour_people, 18, sizeof(struct tour_people) },
	{ "", "friendships", sqlite_columns_of_tour_friendships, 3, sizeof(struct tour_friendships) },
	{ "", "rooms", sqlite_columns_of_tour_rooms, 6, sizeof(struct tour_rooms) },
	{ "", "settings", sqlite_columns_of_tour_settings, 2, sizeof(struct tour_settings) },
	{ "", "notes", sqlite_columns_of_tour_notes, 2, sizeof(struct tour_notes) },
	{ "", "countries", sqlite_columns_of_tour_countries, 3, sizeof(struct tour_countries) },
};

const sc_table tour_tour_kept_table = { "", "tour_kept", sqlite_columns_of_tour_tour_kept, 2, sizeof(struct tour_tour_kept) };
const sc_table tour_tour_counted_table = { "", "tour_counted", sqlite_columns_of_tour_tour_counted, 3, sizeof(struct tour_tour_counted) };
const sc_table tour_settings_table = { "", "settings", sqlite_columns_of_tour_settings, 2, sizeof(struct tour_settings) };
const sc_table tour_notes_table = { "", "notes", sqlite_columns_of_tour_notes, 2, sizeof(struct tour_notes) };

static const sc_step sqlite_steps[] = {
	{ "table tour_kept",
	  " CREATE TABLE tour_kept (id INTEGER PRIMARY KEY AUTOINCREMENT, n INT) \n" },
	{ "table tour_counted",
	  "create table tour_counted (\n"
	  "    id INTEGER not null,\n"
	  "    n INTEGER not null,\n"
	  "    twice INTEGER not null generated always as (n * 2) virtual,\n"
	  "    constraint tour_counted_pkey primary key (id autoincrement),\n"
	  "    constraint tour_counted_n_range check (n between -2147483648 and 2147483647),\n"
	  "    constraint tour_counted_twice_range check (twice between -2147483648 and 2147483647)\n"
	  ") strict" },
	{ "table people",
	  "create table people (\n"
	  "    id INTEGER not null,\n"
	  "    created_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    updated_at TEXT not null default (strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')),\n"
	  "    mail TEXT not null,\n"
	  "    full_name TEXT not null,\n"
	  "    nickname TEXT,\n"
	  "    importance TEXT not null default 'medium',\n"
	  "    boss INTEGER,\n"
	  "    password TEXT,\n"
	  "    active INTEGER not null default true,\n"
	  "    fee REAL not null default 0,\n"
	  "    born_on TEXT,\n"
	  "    wakes_at TEXT,\n"
	  "    picture BLOB,\n"
	  "    settings TEXT not null default '{}',\n"
	  "    token TEXT,\n"
	  "    initial TEXT not null generated always as (upper(substr(full_name, 1, 1))) stored,\n"
	  "    shout TEXT not null generated always as (upper(full_name)) virtual,\n"
	  "    constraint people_pkey primary key (id autoincrement),\n"
	  "    constraint people_mail_key unique (mail),\n"
	  "    constraint people_name_ck check (length(full_name) > 0),\n"
	  "    constraint people_created_at_timestamptz check (created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint people_updated_at_timestamptz check (updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'),\n"
	  "    constraint people_mail_check check (mail = lower(mail) and mail glob '*\?@\?*'),\n"
	  "    constraint people_full_name_length check (length(full_name) <= 80),\n"
	  "    constraint people_importance_enum check (importance in ('low', 'medium', 'high', 'very high')),\n"
	  "    constraint people_active_bool check (active in (0, 1)),\n"
	  "    constraint people_fee_numeric check (fee = round(fee, 2) and abs(fee) < 1e8),\n"
	  "    constraint people_born_on_date check (born_on is date(born_on, '+0 days')),\n"
	  "    constraint people_wakes_at_time check (wakes_at is strftime('%H:%M:%S', substr(wakes_at, 1, 8), '+0 days') || substr(wakes_at, 9) and substr(wakes_at, 9) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]'),\n"
	  "    constraint people_settings_json check (json_valid(settings)),\n"
	  "    constraint people_token_uuid check (length(token) = 36 and token glob '[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f]*' and ltrim(substr(token, 25), '0123456789abcdef') = ''),\n"
	  "    constraint people_boss_fkey foreign key (boss) references people (id) on update cascade on delete set null\n"
	  ") strict" },
	{ "table friendships",
	  "create table friendships (\n"
	  "    person_id INTEGER not null,\n"
	  "    friend_id INTEGER not null,\n"
	  "    since TEXT not null default (date('now')),\n"
	  "    constraint friendships_pk primary key (person_id, friend_id),\n"
	  "    constraint friendships_check check (person_id <> friend_id),\n"
	  "    constraint friendships_since_date check (since is date(since, '+0 days')),\n"
	  "    constraint friendships_person_fk foreign key (person_id) references people (id) on delete cascade,\n"
	  "    constraint friendships_friend_id_fkey foreign key (friend_id) references people (id) on update cascade on delete cascade deferrable initially deferred\n"
	  ") strict" },
	{ "table rooms",
	  "create table rooms (\n"
	  "    id INTEGER not null,\n"
	  "    name TEXT not null,\n"
	  "    places INTEGER not null default 1,\n"
	  "    floor INTEGER,\n"
	  "    area REAL,\n"
	  "    height REAL,\n"
	  "    constraint rooms_pkey primary key (id autoincrement),\n"
	  "    constraint rooms_name_key unique (name),\n"
	  "    constraint rooms_places_check check (places > 0),\n"
	  "    constraint rooms_places_range check (places between -2147483648 and 2147483647),\n"
	  "    constraint rooms_floor_range check (floor between -32768 and 32767),\n"
	  "    constraint rooms_area_range check (abs(area) <= 3.4028235e38 or abs(area) = 9e999)\n"
	  ") strict" },
	{ "table settings",
	  "create table settings (\n"
	  "    name TEXT not null,\n"
	  "    value TEXT not null,\n"
	  "    constraint settings_pkey primary key (name)\n"
	  ") strict, without rowid" },
	{ "table notes",
	  "create table notes (\n"
	  "    id INTEGER not null,\n"
	  "    text TEXT not null,\n"
	  "    constraint notes_pkey primary key (id autoincrement)\n"
	  ") strict" },
	{ "table countries",
	  "create table countries (\n"
	  "    code TEXT not null,\n"
	  "    name TEXT not null,\n"
	  "    population INTEGER not null,\n"
	  "    constraint countries_pkey primary key (code)\n"
	  ") strict" },
	{ "index people.people_search_ix",
	  "create index people_search_ix on people (lower(full_name), created_at desc) where active" },
	{ "index people.people_token_ux",
	  "create unique index people_token_ux on people (token) where token is not null" },
	{ "index people.people_boss_idx",
	  "create index people_boss_idx on people (boss)" },
	{ "index friendships.friendships_friend_id_idx",
	  "create index friendships_friend_id_idx on friendships (friend_id)" },
	{ "view active_people",
	  "create view active_people as select id, mail, full_name, importance from people where active" },
	{ "trigger people.people_touch",
	  "create trigger people_touch after update on people for each row when new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n"
	  "begin\n"
	  "    update people set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\n"
	  "end" },
};

static const sc_asked sqlite_asked[] = {
	{ "table countries",
	  "table countries\n  .strict yes\n  column code\n    .type TEXT\n    .not_null yes\n  column name\n    .type TEXT\n    .not_null yes\n  column population\n    .type INTEGER\n    .not_null yes\n  constraint countries_pkey\n    .form primary key\n    .columns code\n",
	  "c030f34be64403251015db41a8ce52308b8ad7fe0626eac320ca26e4c4dc3d61" },
	{ "table friendships",
	  "table friendships\n  .strict yes\n  column person_id\n    .type INTEGER\n    .not_null yes\n  column friend_id\n    .type INTEGER\n    .not_null yes\n  column since\n    .type TEXT\n    .not_null yes\n    .default date('now')\n  constraint friendships_check\n    .form check\n    .expr person_id <> friend_id\n  constraint friendships_friend_id_fkey\n    .form foreign key\n    .columns friend_id\n    .ref_table people\n    .ref_columns id\n    .on_delete cascade\n    .on_update cascade\n    .deferrable yes\n    .initially_deferred yes\n  constraint friendships_person_fk\n    .form foreign key\n    .columns person_id\n    .ref_table people\n    .ref_columns id\n    .on_delete cascade\n  constraint friendships_pk\n    .form primary key\n    .columns person_id, friend_id\n  constraint friendships_since_date\n    .form check\n    .expr since is date(since, '+0 days')\n  index friendships_friend_id_idx\n    .elements friend_id\n",
	  "a6abf6bfc84789e7de38e1d68ecadff0e5a0aa28827beb8c085351f4fde91d3d" },
	{ "table notes",
	  "table notes\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column text\n    .type TEXT\n    .not_null yes\n  constraint notes_pkey\n    .form primary key\n    .columns id\n",
	  "ded2046e4b1780f71801d25da43ef46476813329266f8469cd48ffb9fd754078" },
	{ "table people",
	  "table people\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column created_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column updated_at\n    .type TEXT\n    .not_null yes\n    .default strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n  column mail\n    .type TEXT\n    .not_null yes\n  column full_name\n    .type TEXT\n    .not_null yes\n  column nickname\n    .type TEXT\n  column importance\n    .type TEXT\n    .not_null yes\n    .default 'medium'\n  column boss\n    .type INTEGER\n  column password\n    .type TEXT\n  column active\n    .type INTEGER\n    .not_null yes\n    .default true\n  column fee\n    .type REAL\n    .not_null yes\n    .default 0\n  column born_on\n    .type TEXT\n  column wakes_at\n    .type TEXT\n  column picture\n    .type BLOB\n  column settings\n    .type TEXT\n    .not_null yes\n    .default '{}'\n  column token\n    .type TEXT\n  column initial\n    .type TEXT\n    .not_null yes\n    .generated upper(substr(full_name, 1, 1))\n    .stored stored\n  column shout\n    .type TEXT\n    .not_null yes\n    .generated upper(full_name)\n    .stored virtual\n  constraint people_active_bool\n    .form check\n    .expr active in (0, 1)\n  constraint people_born_on_date\n    .form check\n    .expr born_on is date(born_on, '+0 days')\n  constraint people_boss_fkey\n    .form foreign key\n    .columns boss\n    .ref_table people\n    .ref_columns id\n    .on_delete set null\n    .on_update cascade\n  constraint people_created_at_timestamptz\n    .form check\n    .expr created_at is strftime('%Y-%m-%dT%H:%M:%S', substr(created_at, 1, 19), '+0 days') || substr(created_at, 20) and substr(created_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint people_fee_numeric\n    .form check\n    .expr fee = round(fee, 2) and abs(fee) < 1e8\n  constraint people_full_name_length\n    .form check\n    .expr length(full_name) <= 80\n  constraint people_importance_enum\n    .form check\n    .expr importance in ('low', 'medium', 'high', 'very high')\n  constraint people_mail_check\n    .form check\n    .expr mail = lower(mail) and mail glob '*\?@\?*'\n  constraint people_mail_key\n    .form unique\n    .columns mail\n  constraint people_name_ck\n    .form check\n    .expr length(full_name) > 0\n  constraint people_pkey\n    .form primary key\n    .columns id\n  constraint people_settings_json\n    .form check\n    .expr json_valid(settings)\n  constraint people_token_uuid\n    .form check\n    .expr length(token) = 36 and token glob '[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f][0-9a-f][0-9a-f]-[0-9a-f][0-9a-f]*' and ltrim(substr(token, 25), '0123456789abcdef') = ''\n  constraint people_updated_at_timestamptz\n    .form check\n    .expr updated_at is strftime('%Y-%m-%dT%H:%M:%S', substr(updated_at, 1, 19), '+0 days') || substr(updated_at, 20) and substr(updated_at, 20) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]Z'\n  constraint people_wakes_at_time\n    .form check\n    .expr wakes_at is strftime('%H:%M:%S', substr(wakes_at, 1, 8), '+0 days') || substr(wakes_at, 9) and substr(wakes_at, 9) glob '.[0-9][0-9][0-9][0-9][0-9][0-9]'\n  index people_boss_idx\n    .elements boss\n  index people_search_ix\n    .where active\n    .elements lower(full_name), created_at desc\n  index people_token_ux\n    .where token is not null\n    .elements token\n    .unique yes\n  trigger people_touch\n    .where new.updated_at is not strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')\n    .body begin\\n    update people set updated_at = strftime('%Y-%m-%dT%H:%M:%f000Z', 'now') where rowid = new.rowid;\\nend\n    .timing after\n    .events update\n    .each row\n",
	  "88f103e415c92a6d82a47184178bbd71605e456e44bcd5f5f6d9e676a933c051" },
	{ "table rooms",
	  "table rooms\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column name\n    .type TEXT\n    .not_null yes\n  column places\n    .type INTEGER\n    .not_null yes\n    .default 1\n  column floor\n    .type INTEGER\n  column area\n    .type REAL\n  column height\n    .type REAL\n  constraint rooms_area_range\n    .form check\n    .expr abs(area) <= 3.4028235e38 or abs(area) = 9e999\n  constraint rooms_floor_range\n    .form check\n    .expr floor between -32768 and 32767\n  constraint rooms_name_key\n    .form unique\n    .columns name\n  constraint rooms_pkey\n    .form primary key\n    .columns id\n  constraint rooms_places_check\n    .form check\n    .expr places > 0\n  constraint rooms_places_range\n    .form check\n    .expr places between -2147483648 and 2147483647\n",
	  "12947fec091219030c53991a900d7ca3eabfc5b9982029d382c2362678e0e3d2" },
	{ "table settings",
	  "table settings\n  .strict yes\n  .without_rowid yes\n  column name\n    .type TEXT\n    .not_null yes\n  column value\n    .type TEXT\n    .not_null yes\n  constraint settings_pkey\n    .form primary key\n    .columns name\n",
	  "78b99742765c24d8f95fb15db0ad3e365a15a12f4aee863f053e7af743e45bbd" },
	{ "table tour_counted",
	  "table tour_counted\n  .strict yes\n  column id\n    .type INTEGER\n    .not_null yes\n    .autoincrement yes\n  column n\n    .type INTEGER\n    .not_null yes\n  column twice\n    .type INTEGER\n    .not_null yes\n    .generated n * 2\n    .stored virtual\n  constraint tour_counted_n_range\n    .form check\n    .expr n between -2147483648 and 2147483647\n  constraint tour_counted_pkey\n    .form primary key\n    .columns id\n  constraint tour_counted_twice_range\n    .form check\n    .expr twice between -2147483648 and 2147483647\n",
	  "5469a7f1b9eac19be005e6a1f889be24b1980f6cb54a145af04d05763948d865" },
	{ "table tour_kept",
	  "table tour_kept\n  column id\n    .type INTEGER\n    .autoincrement yes\n  column n\n    .type INT\n  constraint tour_kept_pkey\n    .form primary key\n    .columns id\n",
	  "0faecc81a8e81570addb3f7dea49ac357d4fd90c56b434cd5371d6cb565cf429" },
	{ "view active_people",
	  "view active_people\n  .body select id, mail, full_name, importance from people where active\n",
	  "7f7f995e2c5adddde44611dbffc232a8671ff503793723dd8ebbc77c2a5dec8f" },
};

static const sc_seed_column sqlite_seed_columns_1[] = {
	{ "name", 1 },
	{ "places", 0 },
};

static const sc_seed_part sqlite_seed_parts_1[] = {
	{ "'Cellar', 3", 0, NULL, NULL },
};

static const sc_seed sqlite_seed_1 = {
	sizeof(sc_seed), "rooms", NULL, NULL, 0, sqlite_seed_columns_1, 2, sqlite_seed_parts_1, 1, 1,
	NULL, NULL, 0, NULL,
	NULL,
	"8ae036e3a7243e3961afa4ec02bb0b98e47c50efc518ef40c5f4bd6e509d96c8"
};

static const sc_seed_column sqlite_seed_columns_2[] = {
	{ "code", 1 },
	{ "name", 0 },
	{ "population", 0 },
};

static const sc_seed sqlite_seed_2 = {
	sizeof(sc_seed), "countries", NULL, NULL, 0, sqlite_seed_columns_2, 3, NULL, 0, 0,
	"parts/countries.csv", "code,name,population\n"
	  "de,Germany,84000000\n"
	  "fr,France,68000000\n"
	  "jp,Japan,124000000\n"
	  "\"va\",\"Vatican City\",800\n", 103, NULL,
	NULL,
	"cf0eaf47a02211bbaa1220a529d2b2ede83bb3171725052a449dfe38727f9849"
};

static const sc_seed_column sqlite_seed_columns_3[] = {
	{ "name", 1 },
	{ "places", 0 },
	{ "floor", 2 },
};

static const sc_seed_part sqlite_seed_parts_3[] = {
	{ "'Library', 12, 1", 0, NULL, NULL },
	{ "'Hall', 200, 0", 0, NULL, NULL },
	{ "'Attic', 4, null", 0, NULL, NULL },
};

static const sc_seed sqlite_seed_3 = {
	sizeof(sc_seed), "rooms", NULL, NULL, 2, sqlite_seed_columns_3, 3, sqlite_seed_parts_3, 3, 3,
	NULL, NULL, 0, NULL,
	NULL,
	"c28c937ef9e201181803aa8a132f881dadfcacdd45cddf069815bb8b9aee4f58"
};

static const sc_seed_column sqlite_seed_columns_4[] = {
	{ "mail", 1 },
	{ "full_name", 0 },
	{ "importance", 0 },
	{ "settings", 0 },
};

static const sc_seed_part sqlite_seed_parts_4[] = {
	{ "'charles@example.org', 'Charles Babbage', 'high', '{\"engine\": \"analytical\"}'", 0, NULL, NULL },
	{ "'grace@example.org', 'Grace Hopper', 'medium', '{}'", 0, NULL, NULL },
};

static const sc_seed sqlite_seed_4 = {
	sizeof(sc_seed), "people", NULL, "development, testing", 0, sqlite_seed_columns_4, 4, sqlite_seed_parts_4, 2, 2,
	NULL, NULL, 0, NULL,
	NULL,
	"efbef24d2ff0fe46868bd5c36d76e311d5aaaa765a3c37bb506ca4b410e07afb"
};

static const sc_seed_column sqlite_seed_columns_5[] = {
	{ "person_id", 1 },
	{ "friend_id", 1 },
};

static const sc_seed_part sqlite_seed_parts_5[] = {
	{ "", 2, "select id from people where mail = 'charles@example.org'", "ref(people, 'charles@example.org')" },
	{ ", ", 2, "select id from people where mail = 'grace@example.org'", "ref(people, 'grace@example.org')" },
	{ "", 0, NULL, NULL },
};

static const sc_seed sqlite_seed_5 = {
	sizeof(sc_seed), "friendships", NULL, "development, testing", 0, sqlite_seed_columns_5, 2, sqlite_seed_parts_5, 3, 1,
	NULL, NULL, 0, NULL,
	NULL,
	"22556726e28501ab5c2bdd2bdce670f4ce1ae0e852891e9f891bcbf79142f243"
};

static const sc_seed *const sqlite_seeds[] = {
	&sqlite_seed_1,
	&sqlite_seed_2,
	&sqlite_seed_3,
	&sqlite_seed_4,
	&sqlite_seed_5,
};

static const sc_target targets[] = {
	{ "postgresql", postgresql_steps, 201, postgresql_asked, 105, postgresql_seeds, 6, postgresql_tables, 18,
	  "d89a06e1c310358ebd35c6dd38ab23b7122da40591863030eacd6efac6973c9d",
	  NULL, 0 },
	{ "sqlite", sqlite_steps, 14, sqlite_asked, 9, sqlite_seeds, 5, sqlite_tables, 8,
	  "167cc80e6b329cc22287bbb2a11c144216b7b5aa44f6d91c95da43340b421974",
	  NULL, 0 },
};

const sc_bundle tour_bundle = { 1u, "tour", "0.1.0", targets, 2 };
