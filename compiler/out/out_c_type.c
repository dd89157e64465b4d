/* A column's type in; what it is in C out: one row for each built-in type, and one for each kind of the user's types.
 */
#include "compiler/model/type.h"
#include "compiler/out/out_c.h"

/* By type_id; what has no row is read and written as text. */
static const struct c_type rows[TYPE_COUNT] = {
	[TYPE_BOOL] = { "BOOL", "bool", "bool", 0, NULL, NULL, NULL },
	[TYPE_INT2] = { "INT2", "int16_t", "i16", 0, NULL, NULL, NULL },
	[TYPE_INT4] = { "INT4", "int32_t", "i32", 0, NULL, NULL, NULL },
	[TYPE_INT8] = { "INT8", "int64_t", "i64", 0, NULL, NULL, NULL },
	[TYPE_SERIAL2] = { "INT2", "int16_t", "i16", 0, NULL, NULL, NULL },
	[TYPE_SERIAL4] = { "INT4", "int32_t", "i32", 0, NULL, NULL, NULL },
	[TYPE_SERIAL8] = { "INT8", "int64_t", "i64", 0, NULL, NULL, NULL },
	[TYPE_FLOAT4] = { "FLOAT4", "float", "f32", 0, NULL, NULL, NULL },
	[TYPE_FLOAT8] = { "FLOAT8", "double", "f64", 0, NULL, NULL, NULL },
	[TYPE_NUMERIC] = { "NUMERIC", "sc_str", "str", 1, NULL, NULL, NULL },
	[TYPE_MONEY] = { "MONEY", "int64_t", "i64", 0, "the smallest unit of the currency", NULL, NULL },
	[TYPE_TEXT] = { "TEXT", "sc_str", "str", 1, NULL, NULL, NULL },
	[TYPE_VARCHAR] = { "TEXT", "sc_str", "str", 1, NULL, NULL, NULL },
	[TYPE_CHAR] = { "TEXT", "sc_str", "str", 1, NULL, NULL, NULL },
	[TYPE_NAME] = { "TEXT", "sc_str", "str", 1, NULL, NULL, NULL },
	[TYPE_BYTEA] = { "BYTEA", "sc_bytes", "bytes", 1, NULL, NULL, NULL },
	[TYPE_DATE] = { "DATE", "sc_date", "date", 0, NULL, NULL, NULL },
	[TYPE_TIME] = { "TIME", "sc_time", "time", 0, NULL, NULL, NULL },
	[TYPE_TIMETZ] = { "TIMETZ", "sc_timetz", "timetz", 0, NULL, NULL, NULL },
	[TYPE_TIMESTAMP] = { "TIMESTAMP", "sc_timestamp", "timestamp", 0, NULL, NULL, NULL },
	[TYPE_TIMESTAMPTZ] = { "TIMESTAMPTZ", "sc_timestamptz", "timestamptz", 0, NULL, NULL, NULL },
	[TYPE_INTERVAL] = { "INTERVAL", "sc_interval", "interval", 0, NULL, NULL, NULL },
	[TYPE_UUID] = { "UUID", "sc_uuid", "uuid", 0, NULL, NULL, NULL },
	[TYPE_JSON] = { "JSON", "sc_str", "str", 1, "json", NULL, NULL },
	[TYPE_JSONB] = { "JSONB", "sc_str", "str", 1, "jsonb", NULL, NULL },
	[TYPE_BIT] = { "BIT", "sc_str", "str", 1, "bits, as 0 and 1", NULL, NULL },
	[TYPE_VARBIT] = { "VARBIT", "sc_str", "str", 1, "bits, as 0 and 1", NULL, NULL },
	[TYPE_INET] = { "INET", "sc_inet", "inet", 0, NULL, NULL, NULL },
	[TYPE_CIDR] = { "CIDR", "sc_inet", "inet", 0, NULL, NULL, NULL },
	[TYPE_MACADDR] = { "MACADDR", "sc_macaddr", "macaddr", 0, NULL, NULL, NULL },
	[TYPE_MACADDR8] = { "MACADDR8", "sc_macaddr8", "macaddr8", 0, NULL, NULL, NULL },
	[TYPE_OID] = { "OID", "uint32_t", "u32", 0, NULL, NULL, NULL },
};

enum { DECIMAL_DIGITS = 18 };

static int is_decimal(const struct type *type)
{
	int digits = type_precision(type), scale = type_scale(type);

	return type->row == &types[TYPE_NUMERIC] && digits != TYPE_NO_LIMIT && digits <= DECIMAL_DIGITS && scale >= 0 &&
	       scale <= DECIMAL_DIGITS;
}

struct c_type c_type_of(const struct c_model *c, const struct type *type)
{
	static const struct c_type decimal = { "DECIMAL", "sc_decimal", "decimal", 0, NULL, NULL, NULL };
	struct c_type text = { "AS_TEXT", "sc_str", "str", 1, NULL, NULL, NULL };
	const struct type *base = type ? type->base : NULL;

	if (base && base->kind == TYPE_IS_ENUM) {
		struct c_enum *e = c_enum_of(c, base->object);

		e->used = 1;
		return (struct c_type){ "ENUM", mem_printf(c->mem, "enum %s", e->name), NULL, 0, NULL, NULL, e };
	}
	if (base && base->kind == TYPE_IS_BUILTIN && is_decimal(base))
		return decimal;
	if (base && base->kind == TYPE_IS_BUILTIN && rows[base->row - types].id)
		return rows[base->row - types];
	text.sql = base ? base->text : "text";
	text.note = text.sql;
	return text;
}
