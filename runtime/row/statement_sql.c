/* A relation's descriptor in; the SQL of a statement out, in the words that PostgreSQL and SQLite share. */
#include "runtime/row/row.h"

#include <stdlib.h>

struct writer {
	const struct row_state *state;
	struct row_statement *statement;
	const sc_relation *r;
	struct str *s;
};

/* A parameter: $1, and its type where the server must be told; ?1 on SQLite. */
static void add_param(struct writer *w, const sc_field *field)
{
	struct row_statement *st = w->statement;
	const struct codec *codec = codec_of(field);
	uint32_t *grown = st->oids;

	if (st->db.param_count == st->oid_room) {
		st->oid_room = st->oid_room ? st->oid_room * 2 : 16;
		grown = realloc(st->oids, st->oid_room * sizeof(*grown));
		if (!grown) {
			mem_fail();
			w->s->failed = 1;
			return;
		}
		st->oids = grown;
	}
	grown[st->db.param_count++] = codec->param;
	if (w->state->system == SYSTEM_SQLITE)
		str_printf(w->s, "?%zu", st->db.param_count);
	else
		str_printf(w->s, "$%zu", st->db.param_count);
	if (w->state->system == SYSTEM_POSTGRES && field->type == SC_TYPE_AS_TEXT)
		str_printf(w->s, "::%s", (const char *)field->more);
}

static void add_relation(struct writer *w)
{
	if (w->state->system == SYSTEM_SQLITE)
		str_ident(w->s, w->r->sqlite_name);
	else
		str_qualified(w->s, w->r->schema, w->r->name);
}

static void add_columns(struct writer *w)
{
	size_t i, count = 0;

	for (i = 0; i < w->r->field_count; i++) {
		const sc_field *f = &w->r->fields[i];

		if (!row_has(w->state, f))
			continue;
		str_add(w->s, count++ ? ", " : "");
		str_ident(w->s, f->name);
		if (w->state->system == SYSTEM_POSTGRES && f->type == SC_TYPE_AS_TEXT)
			str_add(w->s, "::text");
	}
}

static void add_returning(struct writer *w)
{
	if (!w->statement->ask.returning)
		return;
	str_add(w->s, " returning ");
	add_columns(w);
}

static const sc_field *key_field(const sc_relation *r, const sc_key *key, size_t number)
{
	int16_t column = key->columns[number];

	return &r->fields[column < 0 ? ~column : column];
}

/* a = $1 and b = $2 */
static void add_key(struct writer *w)
{
	const sc_key *key = &w->r->keys[w->statement->ask.key];
	size_t i;

	for (i = 0; i < key->given; i++) {
		const sc_field *f = key_field(w->r, key, i);

		str_add(w->s, i ? " and " : "");
		str_ident(w->s, f->name);
		str_add(w->s, " = ");
		add_param(w, f);
	}
}

static int is_given(const struct writer *w, size_t number)
{
	return w->statement->mask[number / 8] >> number % 8 & 1;
}

static void add_values(struct writer *w)
{
	uint32_t row;
	size_t i, count;

	for (row = 0; row < w->statement->ask.count; row++) {
		str_add(w->s, row ? ", (" : "(");
		for (i = count = 0; i < w->r->field_count; i++) {
			if (!is_given(w, i))
				continue;
			str_add(w->s, count++ ? ", " : "");
			add_param(w, &w->r->fields[i]);
		}
		str_char(w->s, ')');
	}
}

static size_t add_given_names(struct writer *w)
{
	size_t i, count = 0;

	for (i = 0; i < w->r->field_count; i++) {
		if (!is_given(w, i))
			continue;
		str_add(w->s, count++ ? ", " : " (");
		str_ident(w->s, w->r->fields[i].name);
	}
	return count;
}

static int is_of_key(const struct writer *w, size_t number)
{
	const sc_key *key = &w->r->keys[w->statement->ask.key];
	size_t i;

	for (i = 0; i < key->given; i++)
		if (key_field(w->r, key, i) == &w->r->fields[number])
			return 1;
	return 0;
}

/* What is given but the key; where that is nothing, the key again, so that there is a row to return. */
static void add_excluded(struct writer *w)
{
	size_t i, count = 0;
	int pass;

	for (pass = 0; pass < 2 && !count; pass++)
		for (i = 0; i < w->r->field_count; i++) {
			if (!is_given(w, i) || is_of_key(w, i) != pass)
				continue;
			str_add(w->s, count++ ? ", " : "");
			str_ident(w->s, w->r->fields[i].name);
			str_add(w->s, " = excluded.");
			str_ident(w->s, w->r->fields[i].name);
		}
}

static void add_conflict(struct writer *w)
{
	const sc_key *key = &w->r->keys[w->statement->ask.key];
	size_t i;

	str_add(w->s, " on conflict (");
	for (i = 0; i < key->given; i++) {
		str_add(w->s, i ? ", " : "");
		str_ident(w->s, key_field(w->r, key, i)->name);
	}
	str_add(w->s, w->statement->ask.op == OP_UPSERT ? ") do update set " : ") do nothing");
	if (w->statement->ask.op == OP_UPSERT)
		add_excluded(w);
}

static void write_insert(struct writer *w)
{
	str_add(w->s, "insert into ");
	add_relation(w);
	if (add_given_names(w)) {
		str_add(w->s, ") values ");
		add_values(w);
	} else {
		str_add(w->s, " default values");
	}
	if (w->statement->ask.op != OP_INSERT)
		add_conflict(w);
	add_returning(w);
}

static void write_update(struct writer *w)
{
	size_t i, count = 0;

	str_add(w->s, "update ");
	add_relation(w);
	str_add(w->s, " set ");
	for (i = 0; i < w->r->field_count; i++) {
		if (!is_given(w, i))
			continue;
		str_add(w->s, count++ ? ", " : "");
		str_ident(w->s, w->r->fields[i].name);
		str_add(w->s, " = ");
		add_param(w, &w->r->fields[i]);
	}
	str_add(w->s, " where ");
	add_key(w);
	add_returning(w);
}

static void write_delete(struct writer *w)
{
	str_add(w->s, "delete from ");
	add_relation(w);
	str_add(w->s, " where ");
	add_key(w);
}

static void add_select(struct writer *w)
{
	str_add(w->s, "select ");
	add_columns(w);
	str_add(w->s, " from ");
	add_relation(w);
}

static void write_get(struct writer *w)
{
	add_select(w);
	str_add(w->s, " where ");
	add_key(w);
}

/* a in ($1, $2), (a, b) in (values ($1, $2), ($3, $4)) */
static void write_get_many(struct writer *w)
{
	const sc_key *key = &w->r->keys[w->statement->ask.key];
	uint32_t n;
	size_t i;

	add_select(w);
	str_add(w->s, " where (");
	for (i = 0; i < key->given; i++) {
		str_add(w->s, i ? ", " : "");
		str_ident(w->s, key_field(w->r, key, i)->name);
	}
	str_add(w->s, key->given > 1 ? ") in (values " : ") in (");
	for (n = 0; n < w->statement->ask.count; n++) {
		str_add(w->s, n ? ", " : "");
		str_add(w->s, key->given > 1 ? "(" : "");
		for (i = 0; i < key->given; i++) {
			str_add(w->s, i ? ", " : "");
			add_param(w, key_field(w->r, key, i));
		}
		str_add(w->s, key->given > 1 ? ")" : "");
	}
	str_char(w->s, ')');
}

static void write_exists(struct writer *w)
{
	str_add(w->s, "select 1 from ");
	add_relation(w);
	str_add(w->s, " where ");
	add_key(w);
	str_add(w->s, " limit 1");
}

static int goes_down(const struct writer *w, const sc_key *key, size_t number)
{
	return (key->columns[number] < 0) != (w->statement->ask.backward != 0);
}

/* Behind the row whose values are the parameters: b > $2 or b = $2 and c < $3 ..., each as deep as there are columns.
 */
static void add_after(struct writer *w, const sc_key *key)
{
	size_t first = key->given, end = first + key->ordered, i, j;

	str_add(w->s, key->given ? " and (" : " where (");
	for (i = first; i < end; i++) {
		str_add(w->s, i > first ? " or (" : "(");
		for (j = first; j <= i; j++) {
			const sc_field *f = key_field(w->r, key, j);

			str_add(w->s, j > first ? " and " : "");
			str_ident(w->s, f->name);
			str_add(w->s, j < i ? " = " : goes_down(w, key, j) ? " < " : " > ");
			add_param(w, f);
		}
		str_char(w->s, ')');
	}
	str_char(w->s, ')');
}

/* All in one direction: (b, c) > ($2, $3), for which an index is used from there on. */
static void add_after_row(struct writer *w, const sc_key *key)
{
	size_t first = key->given, end = first + key->ordered, i;

	str_add(w->s, key->given ? " and (" : " where (");
	for (i = first; i < end; i++) {
		str_add(w->s, i > first ? ", " : "");
		str_ident(w->s, key_field(w->r, key, i)->name);
	}
	str_add(w->s, goes_down(w, key, first) ? ") < (" : ") > (");
	for (i = first; i < end; i++) {
		str_add(w->s, i > first ? ", " : "");
		add_param(w, key_field(w->r, key, i));
	}
	str_char(w->s, ')');
}

int row_is_one_way(const sc_key *key)
{
	size_t i;

	for (i = 1; i < key->ordered; i++)
		if ((key->columns[key->given + i] < 0) != (key->columns[key->given] < 0))
			return 0;
	return 1;
}

static void write_list(struct writer *w)
{
	static const sc_field limit = { "limit", NULL, SC_TYPE_INT8, 0, 0, 0 };
	const sc_key *key = &w->r->keys[w->statement->ask.key];
	size_t i;

	add_select(w);
	if (key->given) {
		str_add(w->s, " where ");
		add_key(w);
	}
	if (w->statement->ask.after && row_is_one_way(key))
		add_after_row(w, key);
	else if (w->statement->ask.after)
		add_after(w, key);
	for (i = 0; i < key->ordered; i++) {
		str_add(w->s, i ? ", " : " order by ");
		str_ident(w->s, key_field(w->r, key, key->given + i)->name);
		str_add(w->s, goes_down(w, key, key->given + i) ? " desc" : "");
	}
	str_add(w->s, " limit ");
	add_param(w, &limit);
}

static void write_count(struct writer *w)
{
	str_add(w->s, "select count(*) from ");
	add_relation(w);
}

static const struct {
	void (*write)(struct writer *w);
	const char *word;
} ops[] = {
	[OP_INSERT] = { write_insert, "insert" },
	[OP_INSERT_NEW] = { write_insert, "upsert" },
	[OP_UPSERT] = { write_insert, "upsert" },
	[OP_UPDATE] = { write_update, "update" },
	[OP_DELETE] = { write_delete, "delete" },
	[OP_GET] = { write_get, "get" },
	[OP_GET_MANY] = { write_get_many, "get_many" },
	[OP_EXISTS] = { write_exists, "exists" },
	[OP_LIST] = { write_list, "list" },
	[OP_COUNT] = { write_count, "count" },
	[OP_ALL] = { add_select, "all" },
};

/* The comment shows the function in pg_stat_statements and in the server's log. */
void row_write_sql(const struct row_state *state, struct row_statement *statement)
{
	struct writer w = { state, statement, statement->ask.relation, &statement->sql };

	str_printf(w.s, "/* %s_%s */ ", w.r->label, ops[statement->ask.op].word);
	ops[statement->ask.op].write(&w);
	/* a row that was there has been locked by the transaction that updates it */
	if (statement->ask.op == OP_UPSERT && state->system == SYSTEM_POSTGRES)
		str_add(w.s, statement->ask.returning ? ", (xmax = 0)" : " returning (xmax = 0)");
}
