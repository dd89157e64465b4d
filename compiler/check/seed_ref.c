/* Text of a ref() -> the row and the column that it means. */
#include "compiler/check/seed_ref.h"

#include "compiler/resolve/names.h"
#include "compiler/syntax/lexeme.h"

int seed_ref_is(const char *value)
{
	struct lexeme word, open;

	lexeme_next(lexeme_next(value, &word), &open);
	return word.type == LEXEME_WORD && lexeme_is(&word, "ref") && open.type == LEXEME_OPEN && *open.start == '(';
}

static const struct object *table_named(const struct catalog *c, const char *reference)
{
	struct str schema = { 0 }, name = { 0 };
	const struct object *table = NULL;

	if (names_next(reference, &schema, &name))
		table = catalog_find(c, NULL, KIND_TABLE, schema.length ? str_text(&schema) : "public", str_text(&name),
		                     NULL);
	str_free(&schema);
	str_free(&name);
	return table;
}

/* The values behind the table's name, up to the bracket that closes; gives what is behind it, NULL where it is wrong.
 */
static const char *read_values(struct mem *mem, const char *text, struct seed_ref *ref)
{
	while (*text == ',') {
		const char *start = text + 1, *at = start;
		struct lexeme t;

		start += strspn(start, " ");
		for (at = lexeme_next(start, &t); t.type != LEXEME_COMMA && t.type != LEXEME_CLOSE;
		     at = lexeme_next(at, &t)) {
			if (t.type == LEXEME_END)
				return NULL;
			at = t.type == LEXEME_OPEN ? lexeme_skip(at) : at;
		}
		if (t.start == start || ref->count == REF_KEYS_MOST)
			return NULL;
		ref->values[ref->count++] = mem_copy(mem, start, (size_t)(t.start - start));
		text = t.start;
	}
	return *text == ')' ? text + 1 : NULL;
}

/* Splits "a, b" into the keys: how many there are. */
static size_t take_keys(struct mem *mem, const char *list, struct seed_ref *ref)
{
	struct str name = { 0 };
	size_t count = 0;

	while (list && (list = names_next(list, NULL, &name)))
		if (count++ < REF_KEYS_MOST)
			ref->keys[count - 1] = mem_text(mem, str_text(&name));
	str_free(&name);
	return count;
}

static int find_key(struct mem *mem, const struct catalog *c, struct seed_ref *ref)
{
	const char *schema = ref->table->schema;
	const struct object *o;

	for (o = c->objects; o; o = o->next)
		if (o->kind == KIND_SEED && strcmp(o->name, ref->table->name) == 0 && attr_get(o, ATTR_KEY) &&
		    strcmp(*o->schema ? o->schema : "public", schema) == 0 &&
		    take_keys(mem, attr_get(o, ATTR_KEY), ref) == ref->count)
			return 1;
	for (o = object_first(ref->table, KIND_CONSTRAINT); o; o = object_after(o, KIND_CONSTRAINT))
		if (attr_is(o, ATTR_FORM, "unique") && take_keys(mem, attr_get(o, ATTR_COLUMNS), ref) == ref->count)
			return 1;
	return 0;
}

/* The column that a list has at the place where another list has `name`: of a foreign key. */
static const char *same_place(struct mem *mem, const char *list, const char *other, const char *name)
{
	struct str left = { 0 }, right = { 0 };
	const char *found = NULL;

	while (!found && list && other && (list = names_next(list, NULL, &left)) &&
	       (other = names_next(other, NULL, &right)))
		if (strcmp(str_text(&left), name) == 0)
			found = mem_text(mem, str_text(&right));
	str_free(&left);
	str_free(&right);
	return found;
}

static const char *primary_key(const struct object *table)
{
	const struct object *o;

	for (o = object_first(table, KIND_CONSTRAINT); o; o = object_after(o, KIND_CONSTRAINT))
		if (attr_is(o, ATTR_FORM, "primary key"))
			return attr_get(o, ATTR_COLUMNS);
	return NULL;
}

static const char *column_meant(struct mem *mem, const struct catalog *c, const struct object *from, const char *column,
                                const struct object *to)
{
	const struct object *o = from ? object_first(from, KIND_CONSTRAINT) : NULL;
	struct str name = { 0 };
	const char *meant = NULL, *key = primary_key(to);

	for (; o && !meant; o = object_after(o, KIND_CONSTRAINT)) {
		const char *columns = attr_get(o, ATTR_REF_COLUMNS);

		if (attr_is(o, ATTR_FORM, "foreign key") && table_named(c, attr_get(o, ATTR_REF_TABLE)) == to)
			meant = same_place(mem, attr_get(o, ATTR_COLUMNS), columns ? columns : key, column);
	}
	if (!meant && key && !names_next(names_next(key, NULL, &name), NULL, &name)) {
		names_next(key, NULL, &name);
		meant = mem_text(mem, str_text(&name));
	}
	str_free(&name);
	return meant;
}

const char *seed_ref_read(struct mem *mem, const struct catalog *catalog, const struct object *table,
                          const char *column, const char *value, struct seed_ref *ref)
{
	const char *start = strchr(value, '('), *end = start ? start + 1 + strcspn(start + 1, ",)") : NULL;

	*ref = (struct seed_ref){ 0 };
	if (!end || !*end)
		return "is written ref(TABLE, KEY...)";
	ref->table = table_named(catalog, mem_copy(mem, start + 1, (size_t)(end - start - 1)));
	if (!ref->table)
		return "names no table";
	end = read_values(mem, end, ref);
	if (!end || end[strspn(end, " \n\t")])
		return "is written ref(TABLE, KEY...), and is the whole value";
	if (!ref->count || !find_key(mem, catalog, ref))
		return "has not one value for each column of the key of that table's seed";
	ref->column = column_meant(mem, catalog, table, column, ref->table);
	return ref->column ? NULL : "refers to a table without a primary key of one column";
}
