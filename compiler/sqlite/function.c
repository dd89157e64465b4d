/* PostgreSQL's functions in SQLite's words. A function that has no row here is not taken for SQLite's of the same name.
 */
#include <stdlib.h>
#include <string.h>

#include "compiler/sqlite/internal.h"

/* SQLite's clock has milliseconds; columns keep microseconds. */
#define NOW "strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')"
#define LOCAL "strftime('%Y-%m-%dT%H:%M:%f000', 'now')"
#define TODAY "date('now')"
#define CLOCK "strftime('%H:%M:%f000', 'now')"
#define UUID                                                                                                           \
	"lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' || "    \
	"substr('89ab', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))"

enum { ANY_NUMBER = 100 };

const char sqlite_now[] = NOW;
const char sqlite_local[] = LOCAL;
const char sqlite_today[] = TODAY;
const char sqlite_clock[] = CLOCK;
const char sqlite_uuid[] = UUID;

const char *sqlite_moment_for(const struct type_row *row)
{
	if (row == &types[TYPE_TIMESTAMP])
		return sqlite_local;
	if (row && row->codec == CODEC_DATE)
		return sqlite_today;
	return row && row->codec == CODEC_TIME ? sqlite_clock : sqlite_now;
}

/* Sorted by name. */
static const struct sqlite_function functions[] = {
	{ "abs", 1, 1, "abs($1)", 0 },
	{ "array_agg", 1, 1, "json_group_array($1)", 0 },
	{ "array_length", 2, 2, "nullif(json_array_length($1), 0)", 0 },
	{ "ascii", 1, 1, "unicode($1)", 0 },
	{ "avg", 1, 1, "avg($1)", 0 },
	{ "bool_and", 1, 1, "min($1)", 0 },
	{ "bool_or", 1, 1, "max($1)", 0 },
	{ "btrim", 1, 2, "trim($*)", 0 },
	{ "cardinality", 1, 1, "json_array_length($1)", 0 },
	{ "ceil", 1, 1, "ceil($1)", 0 },
	{ "ceiling", 1, 1, "ceil($1)", 0 },
	{ "char_length", 1, 1, "length($1)", 0 },
	{ "character_length", 1, 1, "length($1)", 0 },
	{ "chr", 1, 1, "char($1)", 0 },
	{ "clock_timestamp", 0, 0, NOW, 1 },
	{ "coalesce", 2, ANY_NUMBER, "coalesce($*)", 0 },
	{ "concat", 1, ANY_NUMBER, "($|)", 0 },
	{ "count", 1, 1, "count($1)", 0 },
	{ "cume_dist", 0, 0, "cume_dist()", 0 },
	{ "dense_rank", 0, 0, "dense_rank()", 0 },
	{ "env", 1, 1, "env($1)", 0 },
	{ "every", 1, 1, "min($1)", 0 },
	{ "exp", 1, 1, "exp($1)", 0 },
	{ "first_value", 1, 1, "first_value($1)", 0 },
	{ "floor", 1, 1, "floor($1)", 0 },
	{ "gen_random_uuid", 0, 0, UUID, 1 },
	{ "json_agg", 1, 1, "json_group_array($1)", 0 },
	{ "json_array_length", 1, 1, "json_array_length($1)", 0 },
	{ "json_build_array", 0, ANY_NUMBER, "json_array($*)", 0 },
	{ "json_build_object", 0, ANY_NUMBER, "json_object($*)", 0 },
	{ "json_object_agg", 2, 2, "json_group_object($*)", 0 },
	{ "jsonb_agg", 1, 1, "json_group_array($1)", 0 },
	{ "jsonb_array_length", 1, 1, "json_array_length($1)", 0 },
	{ "jsonb_build_array", 0, ANY_NUMBER, "json_array($*)", 0 },
	{ "jsonb_build_object", 0, ANY_NUMBER, "json_object($*)", 0 },
	{ "jsonb_object_agg", 2, 2, "json_group_object($*)", 0 },
	{ "lag", 1, 3, "lag($*)", 0 },
	{ "last_value", 1, 1, "last_value($1)", 0 },
	{ "lead", 1, 3, "lead($*)", 0 },
	{ "left", 2, 2, "substr($1, 1, $2)", 0 },
	{ "length", 1, 1, "length($1)", 0 },
	{ "ln", 1, 1, "ln($1)", 0 },
	{ "log", 1, 1, "log($1)", 0 },
	{ "lower", 1, 1, "lower($1)", 0 },
	{ "ltrim", 1, 2, "ltrim($*)", 0 },
	{ "max", 1, 1, "max($1)", 0 },
	{ "min", 1, 1, "min($1)", 0 },
	{ "mod", 2, 2, "(($1) % ($2))", 0 },
	{ "now", 0, 0, NOW, 1 },
	{ "nth_value", 2, 2, "nth_value($*)", 0 },
	{ "ntile", 1, 1, "ntile($1)", 0 },
	{ "nullif", 2, 2, "nullif($*)", 0 },
	{ "octet_length", 1, 1, "length(cast($1 as blob))", 0 },
	{ "percent_rank", 0, 0, "percent_rank()", 0 },
	{ "pow", 2, 2, "pow($*)", 0 },
	{ "power", 2, 2, "pow($*)", 0 },
	{ "random", 0, 0, "abs(random() / 9223372036854775808.0)", 1 },
	{ "rank", 0, 0, "rank()", 0 },
	{ "repeat", 2, 2, "replace(hex(zeroblob($2)), '00', $1)", 0 },
	{ "replace", 3, 3, "replace($*)", 0 },
	{ "right", 2, 2, "substr($1, -($2))", 0 },
	{ "round", 1, 2, "round($*)", 0 },
	{ "row_number", 0, 0, "row_number()", 0 },
	{ "rtrim", 1, 2, "rtrim($*)", 0 },
	{ "sign", 1, 1, "sign($1)", 0 },
	{ "sqrt", 1, 1, "sqrt($1)", 0 },
	{ "statement_timestamp", 0, 0, NOW, 1 },
	{ "string_agg", 2, 2, "group_concat($*)", 0 },
	{ "strpos", 2, 2, "instr($*)", 0 },
	{ "substr", 2, 3, "substr($*)", 0 },
	{ "substring", 2, 3, "substr($*)", 0 },
	{ "sum", 1, 1, "sum($1)", 0 },
	{ "transaction_timestamp", 0, 0, NOW, 1 },
	{ "trunc", 1, 1, "trunc($1)", 0 },
	{ "upper", 1, 1, "upper($1)", 0 },
	{ "uuid_generate_v4", 0, 0, UUID, 1 },
};

static int compare_name(const void *name, const void *row)
{
	return strcmp(name, ((const struct sqlite_function *)row)->name);
}

const struct sqlite_function *sqlite_function_of(const char *name)
{
	return bsearch(name, functions, sizeof(functions) / sizeof(functions[0]), sizeof(functions[0]), compare_name);
}

static const char *const fields[][2] = {
	{ "year", "cast(strftime('%Y', $1) as integer)" },   { "month", "cast(strftime('%m', $1) as integer)" },
	{ "day", "cast(strftime('%d', $1) as integer)" },    { "hour", "cast(strftime('%H', $1) as integer)" },
	{ "minute", "cast(strftime('%M', $1) as integer)" }, { "second", "cast(strftime('%f', $1) as real)" },
	{ "dow", "cast(strftime('%w', $1) as integer)" },    { "doy", "cast(strftime('%j', $1) as integer)" },
	{ "epoch", "cast(strftime('%s', $1) as integer)" },
};

const char *sqlite_extract(const char *field)
{
	size_t i;

	for (i = 0; i < sizeof(fields) / sizeof(fields[0]); i++)
		if (strcmp(fields[i][0], field) == 0)
			return fields[i][1];
	return NULL;
}

/* $*: all with commas between; $|: all joined, NULL as nothing. */
static void fill_all(struct str *out, char how, const struct str *arguments, int count)
{
	int i;

	for (i = 0; i < count; i++) {
		if (how == '|')
			str_printf(out, "%scoalesce(%s, '')", i ? " || " : "", str_text(&arguments[i]));
		else
			str_printf(out, "%s%s", i ? ", " : "", str_text(&arguments[i]));
	}
}

void sqlite_fill(struct str *out, const char *template, const struct str *arguments, int count)
{
	for (; *template; template ++) {
		if (*template != '$') {
			str_char(out, *template);
			continue;
		}
		template ++;
		if (*template == '*' || *template == '|')
			fill_all(out, *template, arguments, count);
		else if (*template - '1' < count)
			str_add(out, str_text(&arguments[*template - '1']));
	}
}
