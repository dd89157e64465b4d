/* Keys, foreign keys and indexes of tables in; by what the generated functions find rows out. */
#include "compiler/out/out_c.h"

#include <string.h>

enum { COLUMNS_MOST = 32, FOLLOW_MOST = 8 };

size_t c_field_of(const struct c_table *t, const char *column)
{
	size_t i;

	for (i = 0; i < t->count && strcmp(t->fields[i].column->name, column) != 0;)
		i++;
	return i;
}

/* The fields of "a, b"; 0 where one of them is none. */
static int read_columns(const struct c_table *t, const char *list, struct c_key *key)
{
	struct str name = { 0 };
	int good = list != NULL;

	while (good && (list = names_next(list, NULL, &name))) {
		size_t field = c_field_of(t, str_text(&name));

		good = field < t->count && key->given < COLUMNS_MOST;
		if (good)
			key->columns[key->given++] = (int)field;
	}
	str_free(&name);
	return good && key->given;
}

/* One element of an index: a plain column, with desc or not; its nulls where they are without that being said. */
static int read_element(const struct c_table *t, const char *element, size_t length, struct c_key *key)
{
	struct str text = { 0 }, name = { 0 };
	size_t field = t->count, end;
	int down = 0, good;

	str_add_bytes(&text, element, length);
	if (length > 5 && strcmp(str_text(&text) + length - 5, " DESC") == 0) {
		down = 1;
		text.data[length - 5] = '\0';
	}
	end = strlen(str_text(&text));
	if (end && (str_text(&text)[end - 1] == '"' || strcspn(str_text(&text), " (\"") == end)) {
		names_next(str_text(&text), NULL, &name);
		field = c_field_of(t, str_text(&name));
	}
	good = field < t->count && key->given < COLUMNS_MOST;
	if (good)
		key->columns[key->given++] = down ? ~(int)field : (int)field;
	str_free(&text);
	str_free(&name);
	return good;
}

/* The plain columns at an index' beginning; 1 where these are all. */
static int read_elements(const struct c_table *t, const char *elements, struct c_key *key)
{
	const char *from = elements, *c;
	int depth = 0, quoted = 0;

	for (c = elements;; c++) {
		if (*c == '"' || *c == '\'')
			quoted = quoted == *c ? 0 : quoted ? quoted : *c;
		depth += !quoted && *c == '(' ? 1 : !quoted && *c == ')' ? -1 : 0;
		if (*c && (*c != ',' || depth || quoted))
			continue;
		if (!read_element(t, from, (size_t)(c - from), key))
			return 0;
		if (!*c)
			return 1;
		from = c + 1 + (c[1] == ' ');
	}
}

static int same_columns(const struct c_key *a, const struct c_key *b)
{
	size_t i;

	if (a->given != b->given)
		return 0;
	for (i = 0; i < a->given; i++)
		if (a->columns[i] != b->columns[i])
			return 0;
	return 1;
}

static struct c_key *add_key(struct c_model *c, struct c_table *t, const struct c_key *key)
{
	t->keys = mem_grow(c->mem, t->keys, t->key_count, &t->key_room, sizeof(*t->keys));
	t->keys[t->key_count] = *key;
	return &t->keys[t->key_count++];
}

/* Where the constraint or index is not. */
static void note_absent(struct c_model *c, const struct c_table *t, const struct object *o, struct c_key *key)
{
	size_t i;

	for (i = 0; i < c->source_count; i++)
		key->absent[i] =
		        t->in[i] && !catalog_find(c->sources[i].catalog, t->in[i], o->kind, NULL, o->name, NULL);
}

static int is_settable(const struct c_table *t, const struct c_key *key)
{
	size_t i;

	for (i = 0; i < key->given; i++)
		if (t->fields[key->columns[i]].read_only)
			return 0;
	return 1;
}

static void add_constraint(struct c_model *c, struct c_table *t, const struct object *o)
{
	struct c_key key = { .name = o->name };

	key.primary = attr_is(o, ATTR_FORM, "primary key");
	if ((!key.primary && !attr_is(o, ATTR_FORM, "unique")) || attr_find(o, ATTR_PERIOD) ||
	    !read_columns(t, attr_get(o, ATTR_COLUMNS), &key))
		return;
	key.unique = 1;
	key.target = !attr_find(o, ATTR_DEFERRABLE) && is_settable(t, &key);
	note_absent(c, t, o, &key);
	add_key(c, t, &key);
}

static void add_unique_index(struct c_model *c, struct c_table *t, const struct object *o)
{
	struct c_key key = { .name = o->name };
	size_t i;

	if (!attr_find(o, ATTR_UNIQUE) || !attr_get(o, ATTR_ELEMENTS) ||
	    !read_elements(t, attr_get(o, ATTR_ELEMENTS), &key))
		return;
	for (i = 0; i < key.given; i++)
		key.columns[i] = key.columns[i] < 0 ? ~key.columns[i] : key.columns[i];
	key.unique = 1;
	key.partial = attr_find(o, ATTR_WHERE) != NULL;
	key.target = !key.partial && is_settable(t, &key);
	note_absent(c, t, o, &key);
	add_key(c, t, &key);
}

/* ---- lists ---- */

static const struct c_key *key_of_order(const struct c_table *t)
{
	size_t i, j;

	for (i = 0; i < t->key_count; i++) {
		const struct c_key *key = &t->keys[i];
		int good = key->unique && !key->partial;

		for (j = 0; j < key->given; j++)
			good &= !t->fields[key->columns[j]].nullable;
		for (j = 0; j < TARGETS_MOST; j++)
			good &= !key->absent[j];
		if (good)
			return key;
	}
	return NULL;
}

static int has_column(const struct c_key *key, int column)
{
	size_t i;

	for (i = 0; i < key->given + key->ordered; i++)
		if (key->columns[i] == column || key->columns[i] == ~column)
			return 1;
	return 0;
}

static void add_order(struct c_key *key, int column)
{
	if (!has_column(key, column < 0 ? ~column : column) && key->given + key->ordered < 2 * COLUMNS_MOST)
		key->columns[key->given + key->ordered++] = column;
}

/* Rows by the first columns of an index, in its order behind these; at last the unique key, so that no two are equal.
 */
static void add_list(struct c_model *c, struct c_table *t, const struct c_key *index, size_t given,
                     const struct c_key *unique)
{
	struct c_key key = { .given = given };
	int down = 0;
	size_t i;

	for (i = 0; i < given; i++)
		key.columns[i] = index->columns[i] < 0 ? ~index->columns[i] : index->columns[i];
	for (i = 0; i < t->key_count; i++)
		if (t->keys[i].ordered && same_columns(&t->keys[i], &key))
			return;
	for (i = given; i < index->given; i++) {
		int column = index->columns[i];

		if (t->fields[column < 0 ? ~column : column].nullable)
			break;
		add_order(&key, column);
		down = column < 0;
	}
	for (i = 0; i < unique->given; i++)
		add_order(&key, down ? ~unique->columns[i] : unique->columns[i]);
	if (key.ordered)
		add_key(c, t, &key);
}

/* Is it a unique key? Then there is no list of one row. */
static int is_unique(const struct c_table *t, const struct c_key *index, size_t given)
{
	struct c_key key = { .given = given };
	size_t i;

	for (i = 0; i < given; i++)
		key.columns[i] = index->columns[i] < 0 ? ~index->columns[i] : index->columns[i];
	for (i = 0; i < t->key_count; i++)
		if (t->keys[i].unique && !t->keys[i].partial && same_columns(&t->keys[i], &key))
			return 1;
	return 0;
}

static void add_lists(struct c_model *c, struct c_table *t, const struct c_key *index, size_t least,
                      const struct c_key *unique)
{
	size_t given;

	for (given = least; given <= index->given; given++)
		if (!is_unique(t, index, given))
			add_list(c, t, index, given, unique);
}

static void make_lists(struct c_model *c, struct c_table *t)
{
	const struct c_key *unique = key_of_order(t);
	struct c_key order, index, none = { 0 };
	const struct object *o;
	size_t i, keys = t->key_count;

	if (!unique)
		return;
	order = *unique;
	add_list(c, t, &none, 0, &order);
	for (o = object_first(t->object, KIND_INDEX); o; o = object_after(o, KIND_INDEX)) {
		index = (struct c_key){ 0 };
		if (attr_find(o, ATTR_WHERE) || !attr_get(o, ATTR_ELEMENTS) || attr_find(o, ATTR_METHOD))
			continue;
		read_elements(t, attr_get(o, ATTR_ELEMENTS), &index);
		add_lists(c, t, &index, 1, &order);
	}
	for (i = 0; i < keys; i++) {
		index = t->keys[i];
		if (!index.partial)
			add_lists(c, t, &index, 1, &order);
	}
	for (o = object_first(t->object, KIND_CONSTRAINT); o; o = object_after(o, KIND_CONSTRAINT)) {
		index = (struct c_key){ 0 };
		if (attr_is(o, ATTR_FORM, "foreign key") && read_columns(t, attr_get(o, ATTR_COLUMNS), &index))
			add_lists(c, t, &index, index.given, &order);
	}
}

/* ---- what fields are ---- */

static void set_flags(struct c_model *c, struct c_table *t)
{
	size_t i, f;

	for (f = 0; f < t->count; f++) {
		struct c_field *field = &t->fields[f];
		const char *identity = attr_get(field->column, ATTR_IDENTITY);

		field->read_only =
		        attr_find(field->column, ATTR_GENERATED) || (identity && strcmp(identity, "always") == 0);
		field->secret = attr_find(field->column, ATTR_SECRET) != NULL;
		field->identity = identity != NULL;
		for (i = 0; i < c->source_count; i++)
			field->absent[i] = !t->in[i] || !catalog_find(c->sources[i].catalog, t->in[i], KIND_COLUMN,
			                                              NULL, field->column->name, NULL);
	}
	t->flags = attr_get(t->object, ATTR_PARTITION_BY) ? SC_RELATION_PARTITIONED : 0;
	for (i = 0; i < c->source_count; i++)
		if (strcmp(c->sources[i].dialect->name, "sqlite") == 0 && t->in[i] &&
		    object_first(t->in[i], KIND_TRIGGER))
			t->flags |= SC_RELATION_TRIGGERS;
}

void c_keys_make(struct c_model *c)
{
	size_t i;

	for (i = 0; i < c->table_count; i++) {
		struct c_table *t = &c->tables[i];
		const struct object *o;

		set_flags(c, t);
		for (o = object_first(t->object, KIND_CONSTRAINT); o; o = object_after(o, KIND_CONSTRAINT))
			if (attr_is(o, ATTR_FORM, "primary key"))
				add_constraint(c, t, o);
		for (o = object_first(t->object, KIND_CONSTRAINT); o; o = object_after(o, KIND_CONSTRAINT))
			if (!attr_is(o, ATTR_FORM, "primary key"))
				add_constraint(c, t, o);
		for (o = object_first(t->object, KIND_INDEX); o; o = object_after(o, KIND_INDEX))
			add_unique_index(c, t, o);
		t->has_id = t->key_count && t->keys[0].primary && t->keys[0].given == 1;
		t->id = t->has_id ? (size_t)t->keys[0].columns[0] : 0;
		make_lists(c, t);
	}
}

/* ---- typed keys ---- */

static struct c_table *table_of(const struct c_model *c, const struct object *o)
{
	size_t i;

	for (i = 0; o && i < c->table_count; i++)
		if (c->tables[i].object == o)
			return &c->tables[i];
	return NULL;
}

/* The name at the same place of another list. */
static int paired(const char *from, const char *to, const char *name, struct str *other)
{
	struct str item = { 0 };
	int found = 0;

	while (!found && from && to && (from = names_next(from, NULL, &item)) && (to = names_next(to, NULL, other)))
		found = strcmp(str_text(&item), name) == 0;
	str_free(&item);
	return found;
}

/* The field that a foreign key of this one's refers to. */
static struct c_table *referred(const struct c_model *c, const struct c_table *t, size_t field, size_t *to)
{
	const struct object *o;
	struct str name = { 0 };
	struct c_table *found = NULL;

	for (o = object_first(t->object, KIND_CONSTRAINT); o && !found; o = object_after(o, KIND_CONSTRAINT)) {
		if (!attr_is(o, ATTR_FORM, "foreign key") ||
		    !paired(attr_get(o, ATTR_COLUMNS), attr_get(o, ATTR_REF_COLUMNS), t->fields[field].column->name,
		            &name))
			continue;
		found = table_of(c, bundle_table_named(c->model->catalog, attr_get(o, ATTR_REF_TABLE)));
		if (found && (*to = c_field_of(found, str_text(&name))) == found->count)
			found = NULL;
	}
	str_free(&name);
	return found;
}

/* Whose key a field holds: the one at the end of its foreign keys, or its own table's. */
static const struct c_table *id_of(const struct c_model *c, const struct c_table *t, size_t field, int depth)
{
	const char *type = t->fields[field].type.id;
	const struct c_table *to, *id = NULL;
	size_t there;

	to = depth < FOLLOW_MOST ? referred(c, t, field, &there) : NULL;
	if (to && !(to == t && there == field) && strcmp(to->fields[there].type.id, type) == 0 &&
	    to->fields[there].type.labels == t->fields[field].type.labels)
		id = id_of(c, to, there, depth + 1);
	return id ? id : t->has_id && t->id == field ? t : NULL;
}

static void set_forms(struct c_model *c, struct c_field *f)
{
	const char *name = f->id            ? mem_printf(c->mem, "%s_id", f->id->name)
	                   : f->type.labels ? f->type.labels->name
	                                    : NULL;
	const char *plain = f->id ? name : f->type.c;

	f->row = !f->nullable || f->type.pointer ? plain
	         : name                          ? mem_printf(c->mem, "struct %s_opt", name)
	                                         : mem_printf(c->mem, "sc_opt_%s", f->type.form);
	f->set = !f->nullable && f->type.pointer ? plain
	         : name                          ? mem_printf(c->mem, "struct %s_set", name)
	                                         : mem_printf(c->mem, "sc_set_%s", f->type.form);
}

void c_fields_type(struct c_model *c)
{
	size_t i, f;

	for (i = 0; i < c->table_count; i++)
		for (f = 0; f < c->tables[i].count; f++) {
			struct c_field *field = &c->tables[i].fields[f];

			field->type = c_type_of(c, type_of_object(c->model->types, field->column));
		}
	for (i = 0; i < c->table_count; i++)
		for (f = 0; f < c->tables[i].count; f++)
			c->tables[i].fields[f].id = id_of(c, &c->tables[i], f, 0);
	for (i = 0; i < c->table_count; i++)
		for (f = 0; f < c->tables[i].count; f++)
			set_forms(c, &c->tables[i].fields[f]);
}
