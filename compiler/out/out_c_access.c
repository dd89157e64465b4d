/* Named tables with their keys in; out: the types of keys, the structs of inserts and updates, the functions, and the
 * descriptors that all of them work from. */
#include <string.h>

#include "compiler/out/out_c.h"

/* ---- types of keys ---- */

void c_write_ids(struct str *s, const struct c_model *c)
{
	size_t i, written = 0;

	for (i = 0; i < c->table_count; i++) {
		const struct c_table *t = &c->tables[i];

		if (!t->has_id || t->fields[t->id].id != t)
			continue;
		if (!written++)
			str_add(s, "/* Keys: a type for each table's, so that one cannot stand for another's. */\n");
		ADD(s, "typedef struct ", t->name, "_id {\n\t", t->fields[t->id].type.c, " value;\n} ", t->name,
		    "_id;\n");
		ADD(s, "struct ", t->name, "_id_opt {\n\tint has;\n\t", t->name, "_id value;\n};\n");
		ADD(s, "struct ", t->name, "_id_set {\n\tsc_state state;\n\t", t->name, "_id value;\n};\n");
	}
	str_add(s, written ? "\n" : "");
}

/* ---- structs ---- */

static size_t settable(const struct c_table *t)
{
	size_t i, count = 0;

	for (i = 0; i < t->count; i++)
		count += !t->fields[i].read_only;
	return count;
}

static void write_set(struct str *s, const struct c_table *t, const char *what)
{
	size_t i;

	ADD(s, "struct ", t->name, what, " {\n");
	for (i = 0; i < t->count; i++)
		if (!t->fields[i].read_only)
			ADD(s, "\t", t->fields[i].set, " ", t->fields[i].name, ";\n");
	if (!settable(t))
		str_add(s, "\tchar no_columns;\n");
	str_add(s, "};\n\n");
}

/* ---- functions ---- */

struct function {
	struct str *s;
	struct c_model *c;
	const struct c_table *t;
	const struct c_key *key; /* NULL: without */
	size_t number;
};

/* A parameter must not have the name of another one. */
static const char *param_name(const struct function *f, const struct c_field *field)
{
	static const char *const others[] = { "db",    "arena",    "row",   "rows", "page", "count", "patch",
		                              "fresh", "inserted", "found", "key",  "keys", "value" };
	size_t i;

	for (i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		if (strcmp(field->name, others[i]) == 0)
			return mem_printf(f->c->mem, "%s_", field->name);
	return field->name;
}

static const struct c_field *key_field(const struct function *f, size_t number)
{
	int column = f->key->columns[number];

	return &f->t->fields[column < 0 ? ~column : column];
}

static const char *plain_type(const struct function *f, const struct c_field *field)
{
	return field->id ? mem_printf(f->c->mem, "%s_id", field->id->name) : field->type.c;
}

/* crm_users_get_by_email(sc_db *db, sc_str email */
static void begin(const struct function *f, const char *verb, int by)
{
	struct str name = { 0 };
	size_t i;

	ADD(&name, f->t->name, "_", verb);
	for (i = 0; by && i < f->key->given; i++)
		ADD(&name, i ? "_" : "_by_", key_field(f, i)->name);
	ADD(f->s, "static inline SC_CHECKED sc_rc ", c_take(f->c, mem_copy(f->c->mem, str_text(&name), name.length)),
	    "(sc_db *db");
	str_free(&name);
}

static void add_key_params(const struct function *f)
{
	size_t i;

	for (i = 0; i < f->key->given; i++)
		ADD(f->s, ", ", plain_type(f, key_field(f, i)), " ", param_name(f, key_field(f, i)));
}

static void add_key_array(const struct function *f)
{
	size_t i;

	str_add(f->s, ")\n{\n\tconst void *key[] = { ");
	for (i = 0; i < f->key->given; i++)
		ADD(f->s, i ? ", &" : "&", param_name(f, key_field(f, i)));
	str_add(f->s, " };\n\n");
}

static void call(const struct function *f, const char *function, const char *arguments)
{
	ADD(f->s, "\treturn ", function, "(db, &", f->t->name, "_relation, ");
	if (f->key)
		str_printf(f->s, "%zu, ", f->number);
	ADD(f->s, arguments, ");\n}\n");
}

static void write_unkeyed(const struct function *f)
{
	const char *name = f->t->name;

	begin(f, "insert", 0);
	ADD(f->s, ", const struct ", name, "_new *fresh, sc_arena *arena, struct ", name, " *row)\n{\n");
	ADD(f->s, "\treturn sc_row_insert(db, &", name, "_relation, fresh, arena, row);\n}\n");
	begin(f, "insert_many", 0);
	ADD(f->s, ", const struct ", name, "_new *fresh, size_t count, sc_arena *arena, struct ", name, " *rows)\n{\n");
	ADD(f->s, "\treturn sc_row_insert_many(db, &", name, "_relation, fresh, count, arena, rows);\n}\n");
	begin(f, "copy_in", 0);
	ADD(f->s, ", const struct ", name, "_new *fresh, size_t count)\n{\n");
	ADD(f->s, "\treturn sc_row_copy_in(db, &", name, "_relation, fresh, count);\n}\n");
}

static void write_reads(const struct function *f)
{
	const char *name = f->t->name;

	begin(f, "count", 0);
	ADD(f->s, ", uint64_t *count)\n{\n\treturn sc_row_count(db, &", name, "_relation, count);\n}\n");
	begin(f, "all", 0);
	ADD(f->s, ", sc_cursor *cursor)\n{\n\treturn sc_row_all(db, &", name, "_relation, cursor);\n}\n");
	begin(f, "copy_out", 0);
	ADD(f->s, ", int (*each)(void *context, const void *row), void *context)\n{\n");
	ADD(f->s, "\treturn sc_row_copy_out(db, &", name, "_relation, each, context);\n}\n");
	ADD(f->s, "static inline SC_CHECKED sc_rc ", c_take(f->c, mem_printf(f->c->mem, "%s_next", name)),
	    "(sc_cursor *cursor, struct ", name, " *row)\n{\n\treturn sc_row_next(cursor, row);\n}\n");
	ADD(f->s, "static inline sc_str ", c_take(f->c, mem_printf(f->c->mem, "%s_json", name)), "(const struct ", name,
	    " *row, sc_arena *arena)\n{\n\treturn sc_row_json(&", name, "_relation, row, arena);\n}\n");
	ADD(f->s, "static inline sc_str ", c_take(f->c, mem_printf(f->c->mem, "%s_print", name)), "(const struct ",
	    name, " *row, sc_arena *arena)\n{\n\treturn sc_row_print(&", name, "_relation, row, arena);\n}\n");
}

static void write_get(const struct function *f, int by)
{
	begin(f, "get", by);
	add_key_params(f);
	ADD(f->s, ", sc_arena *arena, struct ", f->t->name, " *row");
	add_key_array(f);
	call(f, "sc_row_get", "key, arena, row");
	begin(f, "exists", by);
	add_key_params(f);
	add_key_array(f);
	call(f, "sc_row_exists", "key");
	if (f->key->given != 1)
		return;
	begin(f, "get_many", by);
	ADD(f->s, ", const ", plain_type(f, key_field(f, 0)), " *keys, size_t count, sc_arena *arena, struct ",
	    f->t->name, " **rows, size_t *found)\n{\n");
	call(f, "sc_row_get_many", "keys, sizeof(*keys), count, arena, (void *)rows, found");
}

static void write_change(const struct function *f, int by)
{
	begin(f, "update", by);
	add_key_params(f);
	ADD(f->s, ", const struct ", f->t->name, "_patch *patch, sc_arena *arena, struct ", f->t->name, " *row");
	add_key_array(f);
	call(f, "sc_row_update", "key, patch, arena, row");
	begin(f, "delete", by);
	add_key_params(f);
	add_key_array(f);
	call(f, "sc_row_delete", "key");
}

static void write_upsert(const struct function *f, int by)
{
	begin(f, "upsert", by);
	ADD(f->s, ", const struct ", f->t->name, "_new *fresh, sc_arena *arena, struct ", f->t->name,
	    " *row, bool *inserted)\n{\n");
	call(f, "sc_row_upsert", "fresh, arena, row, inserted");
}

static void write_list(const struct function *f)
{
	begin(f, "list", f->key->given > 0);
	add_key_params(f);
	ADD(f->s, ", sc_page *page, sc_arena *arena, struct ", f->t->name, " **rows, size_t *count");
	if (f->key->given) {
		add_key_array(f);
		call(f, "sc_row_list", "key, page, arena, (void *)rows, count");
	} else {
		str_add(f->s, ")\n{\n");
		call(f, "sc_row_list", "NULL, page, arena, (void *)rows, count");
	}
}

static void write_key(const struct function *f)
{
	int by = !f->key->primary;

	if (f->key->ordered) {
		write_list(f);
		return;
	}
	if (f->key->partial)
		return;
	write_get(f, by);
	if (f->key->primary || !f->t->keys[0].primary)
		write_change(f, by);
	if (f->key->target)
		write_upsert(f, by);
}

void c_write_access(struct str *s, struct c_model *c, const struct c_table *t)
{
	struct function f = { s, c, t, NULL, 0 };

	write_set(s, t, "_new");
	write_set(s, t, "_patch");
	write_unkeyed(&f);
	write_reads(&f);
	for (f.number = 0; f.number < t->key_count; f.number++) {
		f.key = &t->keys[f.number];
		write_key(&f);
	}
	str_char(s, '\n');
}

/* ---- descriptors ---- */

static void add_literal(struct str *s, const char *text)
{
	c_literal(s, text, strlen(text), NULL);
}

static int absent_in(const struct c_model *c, const int *absent, const char *dialect)
{
	size_t i;

	for (i = 0; i < c->source_count; i++)
		if (strcmp(c->sources[i].dialect->name, dialect) == 0)
			return absent[i];
	return 0;
}

static void write_field(struct str *s, const struct c_model *c, const struct c_table *t, const struct c_field *f)
{
	unsigned flags = (f->nullable ? SC_FIELD_NULLABLE : 0u) | (f->secret ? SC_FIELD_SECRET : 0u) |
	                 (f->read_only ? SC_FIELD_READ_ONLY : 0u) | (f->identity ? SC_FIELD_IDENTITY : 0u) |
	                 (absent_in(c, f->absent, "postgresql") ? SC_FIELD_NO_POSTGRESQL : 0u) |
	                 (absent_in(c, f->absent, "sqlite") ? SC_FIELD_NO_SQLITE : 0u);

	str_add(s, "\t{ ");
	add_literal(s, f->column->name);
	if (f->type.labels)
		ADD(s, ", &set_of_", f->type.labels->name);
	else if (f->type.sql)
		str_add(s, ", "), add_literal(s, f->type.sql);
	else
		str_add(s, ", NULL");
	ADD(s, ", SC_TYPE_", f->type.id);
	str_printf(s, ", %u, ", flags);
	ADD(s, "offsetof(struct ", t->name, ", ", f->name, "), ");
	if (f->read_only)
		str_add(s, "0 },\n");
	else
		ADD(s, "offsetof(struct ", t->name, "_new, ", f->name, ") },\n");
}

static void write_keys(struct str *s, const struct c_model *c, const struct c_table *t)
{
	size_t i, j, at = 0;

	if (!t->key_count)
		return;
	ADD(s, "static const int16_t key_columns_of_", t->name, "[] = {");
	for (i = 0; i < t->key_count; i++)
		for (j = 0; j < t->keys[i].given + t->keys[i].ordered; j++)
			str_printf(s, "%s%d", i || j ? ", " : " ", t->keys[i].columns[j]);
	ADD(s, " };\nstatic const sc_key keys_of_", t->name, "[] = {\n");
	for (i = 0; i < t->key_count; i++) {
		const struct c_key *k = &t->keys[i];
		unsigned flags = (k->primary ? SC_KEY_PRIMARY : 0u) | (k->unique ? SC_KEY_UNIQUE : 0u) |
		                 (k->target ? SC_KEY_TARGET : 0u) | (k->partial ? SC_KEY_PARTIAL : 0u) |
		                 (absent_in(c, k->absent, "postgresql") ? SC_KEY_NO_POSTGRESQL : 0u) |
		                 (absent_in(c, k->absent, "sqlite") ? SC_KEY_NO_SQLITE : 0u);

		str_add(s, "\t{ ");
		if (k->name)
			add_literal(s, k->name);
		else
			str_add(s, "NULL");
		str_printf(s, ", key_columns_of_%s + %zu, %zu, %zu, %u },\n", t->name, at, k->given, k->ordered, flags);
		at += k->given + k->ordered;
	}
	str_add(s, "};\n");
}

static const struct object *in_dialect(const struct c_model *c, const struct c_table *t, const char *dialect)
{
	size_t i;

	for (i = 0; i < c->source_count; i++)
		if (strcmp(c->sources[i].dialect->name, dialect) == 0 && t->in[i])
			return t->in[i];
	return t->object;
}

void c_write_relation(struct str *s, const struct c_model *c, const struct c_table *t)
{
	const struct object *postgres = in_dialect(c, t, "postgresql");
	size_t i;

	if (t->count)
		ADD(s, "static const sc_field fields_of_", t->name, "[] = {\n");
	for (i = 0; i < t->count; i++)
		write_field(s, c, t, &t->fields[i]);
	str_add(s, t->count ? "};\n" : "");
	write_keys(s, c, t);
	ADD(s, "const sc_relation ", t->name, "_relation = {\n\t");
	add_literal(s, t->name);
	str_add(s, ", ");
	add_literal(s, postgres->schema);
	str_add(s, ", ");
	add_literal(s, postgres->name);
	str_add(s, ", ");
	add_literal(s, in_dialect(c, t, "sqlite")->name);
	ADD(s, t->count ? ", fields_of_" : ", NULL", t->count ? t->name : "");
	ADD(s, t->key_count ? ", keys_of_" : ", NULL", t->key_count ? t->name : "");
	str_printf(s, ", %zu, %zu, %u, ", t->count, t->key_count, t->flags);
	ADD(s, "sizeof(struct ", t->name, "), sizeof(struct ", t->name, "_new)\n};\n\n");
}
