/* Made by schemac from tour.schema. Change that file, not this one. */
#ifndef TOUR_H
#define TOUR_H

#include <schemac.h>
#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* How urgent something is, least first. */
enum tour_priority {
	TOUR_PRIORITY_LOW,
	TOUR_PRIORITY_MEDIUM,
	TOUR_PRIORITY_HIGH,
	TOUR_PRIORITY_VERY_HIGH
};

struct tour_priority_opt {
	int has;
	enum tour_priority value;
};

/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown label. */
const char *tour_priority_text(enum tour_priority value);
int tour_priority_from_text(const char *text, enum tour_priority *value);

struct tour_tour_numbers {
	int64_t id;
	int64_t second;
	int64_t third;
	int64_t free;
	/*  begins with a blank */
	sc_str size;
};

extern const sc_table tour_tour_numbers_table;

struct tour_tour_twins {
	int64_t id;
	int64_t second;
	int64_t third;
	int64_t free;
	sc_str size;
	sc_str own;
};

extern const sc_table tour_tour_twins_table;

struct tour_tour_keys {
	int32_t a;
	int32_t b;
	sc_opt_i32 c;
	sc_opt_i32 d;
	sc_str name;
};

extern const sc_table tour_tour_keys_table;

struct tour_tour_swift {
	int64_t id;
};

extern const sc_table tour_tour_swift_table;

struct tour_tour_quiet {
	int32_t id;
};

extern const sc_table tour_tour_quiet_table;

struct tour_tour_parts {
	int32_t id;
	sc_str kind;
};

extern const sc_table tour_tour_parts_table;

struct tour_tour_far {
	int32_t id;
};

extern const sc_table tour_tour_far_table;

/* A table whose text SQLite keeps as it is, and a trigger of its own. */
struct tour_tour_kept {
	int64_t id;
	sc_opt_i32 n;
};

extern const sc_table tour_tour_kept_table;

struct tour_tour_counted {
	int64_t id;
	int32_t n;
	int32_t twice;
};

extern const sc_table tour_tour_counted_table;

/*
 * One row a person.
 * It shows what a column can have.
 */
struct tour_people {
	int64_t id;
	int64_t created_at;
	/* When somebody changed the row last. */
	int64_t updated_at;
	sc_str mail;
	sc_str full_name;
	sc_str nickname;
	enum tour_priority importance;
	sc_opt_i64 boss;
	sc_str password;
	bool active;
	sc_str fee;
	sc_opt_i32 born_on;
	sc_opt_i64 wakes_at;
	sc_bytes picture;
	sc_str settings;
	sc_opt_uuid token;
	sc_str initial;
	sc_str home;
	sc_str sorting;
	sc_str biography;
	sc_str shout;
};

extern const sc_table tour_people_table;

/* Who is a friend of whom. */
struct tour_friendships {
	int64_t person_id;
	int64_t friend_id;
	int32_t since;
};

extern const sc_table tour_friendships_table;

struct tour_rooms {
	int64_t id;
	sc_str name;
	int32_t places;
	sc_opt_i16 floor;
	sc_opt_f32 area;
	sc_opt_f64 height;
};

extern const sc_table tour_rooms_table;

/* No room is taken twice at a time. */
struct tour_bookings {
	int64_t id;
	int64_t room_id;
	sc_str during;
	sc_str score;
	sc_array colours; /* text[] */
};

extern const sc_table tour_bookings_table;

/* What happened, a partition a year. */
struct tour_events {
	int32_t day;
	sc_str kind;
	sc_str note;
};

extern const sc_table tour_events_table;

struct tour_documents {
	int64_t id;
	sc_str title;
};

extern const sc_table tour_documents_table;

struct tour_scratch {
	int32_t id;
	sc_str note;
};

extern const sc_table tour_scratch_table;

struct tour_drawings {
	int64_t id;
	sc_str title;
	float scale;
};

extern const sc_table tour_drawings_table;

struct tour_places {
	sc_str name;
	sc_opt_f64 latitude;
	sc_opt_f64 longitude;
};

extern const sc_table tour_places_table;

struct tour_settings {
	sc_str name;
	sc_str value;
};

extern const sc_table tour_settings_table;

struct tour_notes {
	int64_t id;
	sc_str text;
};

extern const sc_table tour_notes_table;

struct tour_countries {
	sc_str code;
	sc_str name;
	int64_t population;
};

extern const sc_table tour_countries_table;

struct tour_far_away {
	int64_t id;
	sc_str name;
};

extern const sc_table tour_far_away_table;

/* Names that an error's `object` can have. */
#define TOUR_CONSTRAINT_TOUR_NUMBERS_PKEY "tour_numbers_pkey"
#define TOUR_CONSTRAINT_TOUR_KEYS_NAME_UQ "tour_keys_name_uq"
#define TOUR_CONSTRAINT_TOUR_KEYS_CK "tour_keys_ck"
#define TOUR_CONSTRAINT_TOUR_KEYS_THIRD_FK "tour_keys_third_fk"
#define TOUR_CONSTRAINT_TOUR_KEYS_FOURTH_FK "tour_keys_fourth_fk"
#define TOUR_CONSTRAINT_TOUR_KEYS_PKEY "tour_keys_pkey"
#define TOUR_CONSTRAINT_TOUR_KEYS_C_D_FKEY "tour_keys_c_d_fkey"
#define TOUR_CONSTRAINT_TOUR_KEYS_D_C_FKEY "tour_keys_d_c_fkey"
#define TOUR_CONSTRAINT_TOUR_SWIFT_PKEY "tour_swift_pkey"
#define TOUR_CONSTRAINT_TOUR_QUIET_PKEY "tour_quiet_pkey"
#define TOUR_CONSTRAINT_TOUR_PARTS_UQ "tour_parts_uq"
#define TOUR_CONSTRAINT_TOUR_KEPT_PKEY "tour_kept_pkey"
#define TOUR_CONSTRAINT_TOUR_COUNTED_PKEY "tour_counted_pkey"
#define TOUR_CONSTRAINT_PEOPLE_NAME_CK "people_name_ck"
#define TOUR_CONSTRAINT_PEOPLE_FEE_CK "people_fee_ck"
#define TOUR_CONSTRAINT_PEOPLE_TOKEN_UX "people_token_ux"
#define TOUR_CONSTRAINT_PEOPLE_PKEY "people_pkey"
#define TOUR_CONSTRAINT_PEOPLE_MAIL_KEY "people_mail_key"
#define TOUR_CONSTRAINT_PEOPLE_FULL_NAME_BORN_ON_KEY "people_full_name_born_on_key"
#define TOUR_CONSTRAINT_PEOPLE_BOSS_FKEY "people_boss_fkey"
#define TOUR_CONSTRAINT_FRIENDSHIPS_PK "friendships_pk"
#define TOUR_CONSTRAINT_FRIENDSHIPS_PERSON_FK "friendships_person_fk"
#define TOUR_CONSTRAINT_FRIENDSHIPS_CHECK "friendships_check"
#define TOUR_CONSTRAINT_FRIENDSHIPS_FRIEND_ID_FKEY "friendships_friend_id_fkey"
#define TOUR_CONSTRAINT_ROOMS_FLOOR_UQ "rooms_floor_uq"
#define TOUR_CONSTRAINT_ROOMS_PLACES_CHECK "rooms_places_check"
#define TOUR_CONSTRAINT_ROOMS_PKEY "rooms_pkey"
#define TOUR_CONSTRAINT_ROOMS_NAME_KEY "rooms_name_key"
#define TOUR_CONSTRAINT_BOOKINGS_ONCE_EX "bookings_once_ex"
#define TOUR_CONSTRAINT_BOOKINGS_OLD_CK "bookings_old_ck"
#define TOUR_CONSTRAINT_BOOKINGS_PKEY "bookings_pkey"
#define TOUR_CONSTRAINT_BOOKINGS_ROOM_ID_FKEY "bookings_room_id_fkey"
#define TOUR_CONSTRAINT_EVENTS_PKEY "events_pkey"
#define TOUR_CONSTRAINT_DOCUMENTS_PKEY "documents_pkey"
#define TOUR_CONSTRAINT_SCRATCH_PKEY "scratch_pkey"
#define TOUR_CONSTRAINT_PLACES_NAME_KEY "places_name_key"
#define TOUR_CONSTRAINT_SETTINGS_PKEY "settings_pkey"
#define TOUR_CONSTRAINT_NOTES_PKEY "notes_pkey"
#define TOUR_CONSTRAINT_COUNTRIES_PKEY "countries_pkey"

/* All that sc_init() needs: DDL, seeds and columns for every database system the schema is for. */
extern const sc_bundle tour_bundle;

#ifdef __cplusplus
}
#endif

#endif
