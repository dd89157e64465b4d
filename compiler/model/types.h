#ifndef COMPILER_TYPES_H
#define COMPILER_TYPES_H
/* Built-in column types, one row each (types.def). */

enum codec {
	CODEC_BOOL,
	CODEC_INT,
	CODEC_FLOAT,
	CODEC_NUMERIC,
	CODEC_TEXT,
	CODEC_BYTES,
	CODEC_DATE,
	CODEC_TIME,
	CODEC_TIMESTAMP,
	CODEC_INTERVAL,
	CODEC_UUID,
	CODEC_JSON
};

enum type_id {
#define TYPE(id, canonical, aliases, params, c, c_null, sqlite, codec) TYPE_##id,
#include "compiler/model/types.def"
#undef TYPE
	TYPE_COUNT
};

struct type_row {
	const char *id;
	const char *canonical;
	const char *aliases;
	int params;
	const char *c;
	const char *c_null;
	const char *sqlite;
	enum codec codec;
};

extern const struct type_row types[TYPE_COUNT];

/* The row of a canonical name or alias without parameters ("int8", "character varying"); NULL where there is none. */
const struct type_row *type_by_word(const char *word);

/* What follows the first word in a name of two: "precision" behind "double"; NULL: it is a name alone. */
const char *type_second_word(const char *first);

/* The row that a canonical type text belongs to: "character varying(20)[]" -> VARCHAR; `is_array` may be NULL. NULL: a
 * user's type. */
const struct type_row *type_of_text(const char *text, int *is_array);

#endif
