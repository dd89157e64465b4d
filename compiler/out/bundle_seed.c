/*
 * Seeds of the model in, the runtime's seeds of one target out: those meant for it, in the words of its SQL, rows that
 * others refer to first. Values are split into text and what is sent as a parameter here, while tokens can be told
 * apart.
 */
#include "compiler/out/bundle.h"

#include <stdlib.h>
#include <string.h>

#include "compiler/check/seed_ref.h"
#include "compiler/resolve/names.h"
#include "compiler/sqlite/dialect_sqlite.h"
#include "compiler/sqlite/sqlite.h"
#include "compiler/syntax/lexeme.h"

/* One seed in the making. */
struct entry {
	const struct object *seed;
	const struct object *in_model; /* its table */
	const struct object *table;    /* the same in the dialect's catalog */
	int state;                     /* 0 not seen, 1 on the way, 2 placed */
};

struct seeds {
	const struct model *m;
	const struct bundle_source *source;
	struct entry *entries; /* in the order of the schema */
	size_t count, room;
	struct entry **by_table; /* sorted by table, then place */
	struct entry **placed;
	size_t placed_count;
	struct name_set ids; /* of rows without a key */
};

struct seed_id {
	size_t times;
};

static void add_entry(struct seeds *s, const struct object *seed)
{
	const char *schema = *seed->schema ? seed->schema : "public";
	const struct object *in_model = catalog_find(s->m->catalog, NULL, KIND_TABLE, schema, seed->name, NULL);
	const struct object *table = in_model ? bundle_table_of(s->source->catalog, in_model) : NULL;

	if (!table || !dialect_is_meant(seed, s->source->dialect->name))
		return;
	s->entries = mem_grow(s->m->mem, s->entries, s->count, &s->room, sizeof(*s->entries));
	s->entries[s->count++] = (struct entry){ seed, in_model, table, 0 };
}

static int compare_entries(const void *left, const void *right)
{
	const struct entry *a = *(struct entry *const *)left, *b = *(struct entry *const *)right;

	if (a->table != b->table)
		return a->table->order < b->table->order ? -1 : 1;
	return a < b ? -1 : a > b;
}

/* The first seed of a table in by_table, or the number of seeds. */
static size_t first_of(const struct seeds *s, const struct object *table)
{
	size_t low = 0, high = s->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (s->by_table[middle]->table->order < table->order)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static void place(struct seeds *s, struct entry *e);

static void place_all_of(struct seeds *s, const struct object *table)
{
	size_t i;

	for (i = first_of(s, table); i < s->count && s->by_table[i]->table == table; i++)
		place(s, s->by_table[i]);
}

/* The tables that an object's SQL mentions. */
static void place_mentioned(struct seeds *s, const struct entry *e, const struct object *o)
{
	const struct object *needed;
	size_t i;

	for (i = 0; i < o->dep_count; i++) {
		needed = object_top(o->deps[i]);
		needed = needed->kind == KIND_TABLE ? bundle_table_of(s->source->catalog, needed) : NULL;
		if (needed && needed != e->table)
			place_all_of(s, needed);
	}
}

/* The tables that rows refer to by ref(). */
static void place_referred(struct seeds *s, const struct entry *e, const struct object *row)
{
	const char *at = attr_get(row, ATTR_VALUES);
	struct seed_ref ref;

	while (at && *at) {
		size_t length = strcspn(at, "\x1f");
		const char *value = mem_copy(s->m->mem, at, length);
		const struct object *table =
		        seed_ref_is(value) && !seed_ref_read(s->m->mem, s->m->catalog, NULL, "", value, &ref)
		                ? bundle_table_of(s->source->catalog, ref.table)
		                : NULL;

		if (table && table != e->table)
			place_all_of(s, table);
		at += length + (at[length] != '\0');
	}
}

/* What a seed's rows look up or refer to comes before it. Tables that refer to each other stay as they were written. */
static void place(struct seeds *s, struct entry *e)
{
	const struct object *o, *needed;

	if (e->state)
		return;
	e->state = 1;
	for (o = object_first(e->table, KIND_CONSTRAINT); o; o = object_after(o, KIND_CONSTRAINT)) {
		needed = bundle_table_named(s->source->catalog, attr_get(o, ATTR_REF_TABLE));
		if (needed && needed != e->table)
			place_all_of(s, needed);
	}
	place_mentioned(s, e, e->seed);
	for (o = object_first(e->seed, KIND_ROW); o; o = object_after(o, KIND_ROW)) {
		place_mentioned(s, e, o);
		place_referred(s, e, o);
	}
	e->state = 2;
	s->placed[s->placed_count++] = e;
}

static void order_entries(struct seeds *s)
{
	size_t i;

	s->placed = mem_array(s->m->mem, s->count, sizeof(struct entry *));
	s->by_table = mem_array(s->m->mem, s->count, sizeof(struct entry *));
	for (i = 0; i < s->count; i++)
		s->by_table[i] = &s->entries[i];
	if (s->count > 1)
		qsort(s->by_table, s->count, sizeof(struct entry *), compare_entries);
	for (i = 0; i < s->count; i++)
		place(s, &s->entries[i]);
}

/* The model's columns that a seed names, as many as `count` says; NULL for one that is not there. */
static const struct object **columns_of(const struct seeds *s, const struct entry *e, const char *list, size_t *count)
{
	const struct object **columns = NULL;
	struct str name = { 0 };
	size_t room = 0;

	*count = 0;
	while ((list = names_next(list, NULL, &name))) {
		columns = mem_grow(s->m->mem, columns, *count, &room, sizeof(*columns));
		columns[(*count)++] =
		        catalog_find(s->m->catalog, e->in_model, KIND_COLUMN, NULL, str_text(&name), NULL);
	}
	str_free(&name);
	return columns;
}

/* ---- rows ---- */

/* Parts of rows in the making. */
struct parts {
	struct mem *mem;
	sc_seed_part *items;
	size_t count, room;
	struct str text; /* since the last part */
};

static void end_part(struct parts *p, unsigned kind, const char *value, const char *shown)
{
	p->items = mem_grow(p->mem, p->items, p->count, &p->room, sizeof(*p->items));
	p->items[p->count++] =
	        (sc_seed_part){ mem_copy(p->mem, str_text(&p->text), p->text.length), kind, value, shown };
	str_clear(&p->text);
}

/* A value in the words of the target. */
static const char *value_of(const struct seeds *s, const struct object *column, const char *value, uint32_t at)
{
	if (s->source->dialect != &dialect_sqlite)
		return value;
	return column ? sqlite_value(s->m->mem, s->m->diag, s->m->types, column, value, at)
	              : sqlite_expression(s->m->mem, s->m->diag, value, at);
}

/* At env ( 'NAME' ): the name, and what is behind it. NULL: something else. */
static const char *env_name(struct mem *mem, const struct lexeme *word, const char **at)
{
	struct lexeme open, name, close;
	const char *behind = lexeme_next(lexeme_next(lexeme_next(*at, &open), &name), &close);

	if (word->type != LEXEME_WORD || !lexeme_is(word, "env") || open.type != LEXEME_OPEN ||
	    name.type != LEXEME_STRING || *name.start != '\'' || close.type != LEXEME_CLOSE)
		return NULL;
	*at = behind;
	return mem_copy(mem, name.start + 1, name.length - 2);
}

/* Text as it is, and each env() as a part of its own. What is in a string literal is no call: tokens are read. */
static void add_text(struct parts *p, const char *text)
{
	const char *at = text, *from = text, *name;
	struct lexeme t;

	while (at = lexeme_next(at, &t), t.type != LEXEME_END) {
		const char *behind = at;

		name = env_name(p->mem, &t, &behind);
		if (!name)
			continue;
		str_add_bytes(&p->text, from, (size_t)(t.start - from));
		end_part(p, SC_PART_ENV, name, NULL);
		at = from = behind;
	}
	str_add(&p->text, from);
}

/* "select id from public.users where email = 'ann@example.com'" */
static void add_reference(const struct seeds *s, struct parts *p, const struct entry *e, const char *column,
                          const char *value, uint32_t at)
{
	struct seed_ref ref;
	struct str sql = { 0 };
	const struct object *table;
	size_t i;

	if (seed_ref_read(s->m->mem, s->m->catalog, e->in_model, column, value, &ref) ||
	    !(table = bundle_table_of(s->source->catalog, ref.table)))
		return; /* reported by the check */
	str_add(&sql, "select ");
	str_ident(&sql, ref.column);
	str_add(&sql, " from ");
	str_qualified(&sql, table->schema, table->name);
	for (i = 0; i < ref.count; i++) {
		const struct object *key = column_find(s->m->catalog, ref.table, ref.keys[i]);
		const char *wanted = value_of(s, key, ref.values[i], at);

		str_add(&sql, i ? " and " : " where ");
		str_ident(&sql, ref.keys[i]);
		str_printf(&sql, " = %s", wanted ? wanted : "NULL");
	}
	end_part(p, SC_PART_REF | (ref.table == e->in_model ? SC_PART_LOOK : 0),
	         mem_copy(s->m->mem, str_text(&sql), sql.length), value);
	str_free(&sql);
}

/* Does a row look up others of its table, or call what might? A statement of both would not see them. */
static int looks_up(const struct entry *e, const struct object *row)
{
	const char *at = attr_get(row, ATTR_VALUES);
	struct lexeme t = { .type = LEXEME_END };
	size_t i;

	for (i = 0; i < row->dep_count; i++) {
		const struct object *needed = object_top(row->deps[i]);

		if (needed == e->in_model || needed->kind == KIND_FUNCTION || needed->kind == KIND_VIEW)
			return 1;
	}
	if (!attr_is(e->seed, ATTR_ONLY, "sqlite")) /* its SQL is not looked at for names */
		return 0;
	while (at && (at = lexeme_next(at, &t)) && t.type != LEXEME_END)
		if (lexeme_is(&t, "select"))
			return 1;
	return 0;
}

/* What stood between the \x1f: "'admin', 'Everything'" in parts. */
static void add_row(const struct seeds *s, struct parts *p, const struct entry *e, const struct object *row,
                    const struct object **columns, size_t count)
{
	const struct attr *values = attr_find(row, ATTR_VALUES);
	const char *at = values ? values->value : "";
	size_t first = p->count, i;

	for (i = 0; *at; i++) {
		size_t length = strcspn(at, "\x1f");
		const char *value = mem_copy(s->m->mem, at, length);
		const struct object *column = i < count ? columns[i] : NULL;

		str_add(&p->text, i ? ", " : "");
		if (seed_ref_is(value)) {
			add_reference(s, p, e, column ? column->name : "", value, values->at);
		} else {
			value = value_of(s, column, value, values->at);
			add_text(p, value ? value : "NULL");
		}
		at += length + (at[length] != '\0');
	}
	end_part(p, SC_PART_END, NULL, NULL);
	if (looks_up(e, row))
		p->items[first].kind |= SC_PART_LOOK;
}

/* ---- rows without a key ---- */

/* A value of a row, with the place of its column in the table. */
struct placed_value {
	uint32_t place;
	const char *text;
};

static int compare_values(const void *left, const void *right)
{
	const struct placed_value *a = left, *b = right;

	return a->place < b->place ? -1 : a->place > b->place;
}

/* Its values in the order of the table's columns: another order of the seed's columns or another name is no other row.
 */
static const char *row_id(const struct seeds *s, const struct object *row, const struct object **columns, size_t count)
{
	struct placed_value *values = mem_array(s->m->mem, count + 1, sizeof(*values));
	const char *at = attr_get(row, ATTR_VALUES);
	struct str text = { 0 };
	char hash[65];
	size_t i;

	for (i = 0; at && *at && i < count; i++) {
		size_t length = strcspn(at, "\x1f");

		values[i] = (struct placed_value){ columns[i] ? columns[i]->order : (uint32_t)i,
			                           mem_copy(s->m->mem, at, length) };
		at += length + (at[length] != '\0');
	}
	count = i;
	if (count > 1)
		qsort(values, count, sizeof(*values), compare_values);
	for (i = 0; i < count; i++)
		str_printf(&text, "%s\x1f", values[i].text);
	hash_text(hash, str_text(&text), text.length);
	str_free(&text);
	return mem_copy(s->m->mem, hash, 32);
}

/* An equal row above makes another id: it is inserted as often as it is written. */
static const char *own_id(struct seeds *s, const struct object *table, const char *id)
{
	const char *name = mem_printf(s->m->mem, "%s %s", table->name, id);
	struct seed_id *one = name_set_find(&s->ids, 0, table->schema, name);

	if (!one) {
		one = mem_alloc(s->m->mem, sizeof(*one));
		name_set_add(&s->ids, 0, table->schema, name, one);
	}
	return ++one->times == 1 ? id : mem_printf(s->m->mem, "%s %zu", id, one->times);
}

static void make_rows(struct seeds *s, sc_seed *seed, const struct entry *e)
{
	const char *list = attr_get(e->seed, ATTR_COLUMNS);
	struct parts parts = { .mem = s->m->mem };
	const struct object *row, **columns;
	size_t count;

	columns = columns_of(s, e, list, &count);
	for (row = object_first(e->seed, KIND_ROW); row; row = object_after(row, KIND_ROW)) {
		add_row(s, &parts, e, row, columns, count);
		if (!attr_get(e->seed, ATTR_KEY))
			parts.items[parts.count - 1].value = own_id(s, e->in_model, row_id(s, row, columns, count));
		seed->row_count++;
	}
	seed->parts = parts.items;
	seed->part_count = parts.count;
	str_free(&parts.text);
}

/* ---- the seed ---- */

/* How a column of the table is filled; `live` is it in the target's catalog. */
static unsigned flags_of(const struct seeds *s, const struct entry *e, const struct object *column,
                         const struct object *live, const char *key)
{
	const char *identity = live ? attr_get(live, ATTR_IDENTITY) : NULL;
	const char *def = live ? attr_get(live, ATTR_DEFAULT) : NULL,
	           *type = column ? attr_get(column, ATTR_TYPE) : NULL;
	unsigned flags = 0;

	if (column && bundle_list_holds(key, column->name))
		flags |= SC_SEED_KEY;
	if (live && !attr_get(live, ATTR_NOT_NULL) && !bundle_list_holds(bundle_key_of(e->table), live->name))
		flags |= SC_SEED_NULLABLE;
	if (column && attr_get(column, ATTR_SECRET))
		flags |= SC_SEED_SECRET;
	if (identity && strcmp(identity, "always") == 0)
		flags |= SC_SEED_FIXED;
	if (identity || (live && attr_get(live, ATTR_AUTOINCREMENT)) || (def && strstr(def, "nextval(")) ||
	    (type && strstr(type, "serial")))
		flags |= SC_SEED_NUMBERED;
	return s->source->dialect == &dialect_sqlite && column ? flags | sqlite_csv_flags(s->m->types, column) : flags;
}

static void make_columns(const struct seeds *s, sc_seed *seed, const struct entry *e, const char *list)
{
	const char *key = attr_get(e->seed, ATTR_KEY);
	const struct object **columns = columns_of(s, e, list, &seed->column_count);
	sc_seed_column *made = mem_array(s->m->mem, seed->column_count + 1, sizeof(*made));
	struct str name = { 0 };
	size_t i;

	seed->columns = made;
	for (i = 0; i < seed->column_count; i++) {
		list = names_next(list, NULL, &name);
		made[i].flags = flags_of(s, e, columns[i], column_find(s->source->catalog, e->table, str_text(&name)),
		                         key ? key : "");
		made[i].name = mem_text(s->m->mem, str_text(&name));
		str_clear(&name);
		str_ident(&name, made[i].name);
		made[i].name = mem_text(s->m->mem, str_text(&name));
	}
	str_free(&name);
}

static void take_file(sc_seed *seed, const struct attr *csv, const struct seed_file *file)
{
	seed->source = csv->value;
	seed->csv = file->text;
	seed->csv_length = file->text ? file->length : 0;
	if (!file->text) {
		seed->file = file->name;
		seed->file_hash = file->hash;
	}
}

static const char *seed_hash(struct mem *mem, const sc_seed *seed, const struct seed_file *file)
{
	struct str text = { 0 };
	char hash[65];
	size_t i;

	str_printf(&text, "%s\n%u\n%s\n", seed->table, seed->flags, file ? file->hash : "");
	for (i = 0; i < seed->column_count; i++)
		str_printf(&text, "%s %u\n", seed->columns[i].name, seed->columns[i].flags);
	for (i = 0; i < seed->part_count; i++)
		str_printf(&text, "%s\n%u %s\n", seed->parts[i].sql, seed->parts[i].kind,
		           seed->parts[i].value ? seed->parts[i].value : "");
	hash_text(hash, str_text(&text), text.length);
	str_free(&text);
	return mem_text(mem, hash);
}

static const char *qualified(struct mem *mem, const char *schema, const char *name)
{
	struct str text = { 0 };
	const char *copy;

	str_qualified(&text, schema, name);
	copy = mem_copy(mem, str_text(&text), text.length);
	str_free(&text);
	return copy;
}

static const sc_seed *make_seed(struct seeds *s, const struct entry *e)
{
	const struct attr *csv = attr_find(e->seed, ATTR_CSV);
	const struct seed_file *file = csv ? bundle_csv_find(s->m, csv) : NULL;
	const char *former = attr_get(e->in_model, ATTR_RENAMED);
	sc_seed *seed = mem_alloc(s->m->mem, sizeof(*seed));

	seed->size = sizeof(*seed);
	seed->table = qualified(s->m->mem, e->table->schema, e->table->name);
	seed->former = former ? qualified(s->m->mem, e->table->schema, former) : NULL;
	seed->environments = attr_get(e->seed, ATTR_ENVIRONMENTS);
	seed->flags = (attr_is(e->seed, ATTR_CONFLICT, "keep") ? SC_SEED_KEEP : 0u) |
	              (attr_get(e->seed, ATTR_PRUNE) ? SC_SEED_PRUNE : 0u);
	make_columns(s, seed, e, file ? file->columns : attr_get(e->seed, ATTR_COLUMNS));
	if (file)
		take_file(seed, csv, file);
	else if (!csv)
		make_rows(s, seed, e);
	seed->hash = seed_hash(s->m->mem, seed, file);
	return seed;
}

const sc_seed *const *bundle_seeds(const struct model *m, const struct bundle_source *source, size_t *count)
{
	struct seeds s = { .m = m, .source = source };
	const struct object *o;
	const sc_seed **seeds;
	size_t i;

	name_set_init(&s.ids, m->mem);
	for (o = m->catalog->objects; o; o = o->next)
		if (o->kind == KIND_SEED)
			add_entry(&s, o);
	order_entries(&s);
	seeds = mem_array(m->mem, s.count + 1, sizeof(*seeds));
	for (i = 0; i < s.count; i++)
		seeds[i] = make_seed(&s, s.placed[i]);
	*count = s.count;
	return seeds;
}
