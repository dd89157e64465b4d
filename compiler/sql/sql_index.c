/* Model -> table of the names that its SQL may use. */
#include "compiler/sql/sql_index.h"

#include <string.h>

#include "compiler/model/type.h"
#include "compiler/resolve/builtins.h"
#include "compiler/resolve/names.h"

/* The classes that an object's name stands in, for each kind. */
static const unsigned char classes_of_kind[KIND_COUNT] = {
	[KIND_TABLE] = 1 << NAME_RELATION | 1 << NAME_TYPE,
	[KIND_VIEW] = 1 << NAME_RELATION | 1 << NAME_TYPE,
	[KIND_MATVIEW] = 1 << NAME_RELATION | 1 << NAME_TYPE,
	[KIND_SEQUENCE] = 1 << NAME_RELATION | 1 << NAME_SEQUENCE,
	[KIND_ENUM] = 1 << NAME_TYPE,
	[KIND_TYPE] = 1 << NAME_TYPE,
	[KIND_DOMAIN] = 1 << NAME_TYPE,
	[KIND_RANGE] = 1 << NAME_TYPE | 1 << NAME_FUNCTION,
	[KIND_FUNCTION] = 1 << NAME_FUNCTION,
	[KIND_PROCEDURE] = 1 << NAME_FUNCTION,
	[KIND_AGGREGATE] = 1 << NAME_FUNCTION,
	[KIND_OPCLASS] = 1 << NAME_OPCLASS,
	[KIND_ACCESS_METHOD] = 1 << NAME_METHOD,
	[KIND_OPERATOR] = 1 << NAME_OPERATOR,
};

static uint32_t hash_of(enum name_class class, const char *name)
{
	uint32_t hash = 2166136261U + (uint32_t) class;

	for (; *name; name++)
		hash = (hash ^ (unsigned char)*name) * 16777619U;
	return hash;
}

static void add(struct sql_index *index, enum name_class class, const char *schema, const char *name, struct object *o)
{
	struct sql_name *entry = mem_alloc(index->mem, sizeof(*entry));
	struct sql_name **bucket;

	entry->hash = hash_of(class, name);
	entry->class = class;
	entry->name = name;
	entry->schema = schema;
	entry->object = o;
	bucket = &index->buckets[entry->hash % index->bucket_count];
	entry->next = *bucket;
	*bucket = entry;
	index->counts[class]++;
}

const struct sql_name *sql_index_find(const struct sql_index *index, enum name_class class, const char *schema,
                                      const char *name, const struct sql_name *after)
{
	uint32_t hash = hash_of(class, name);
	const struct sql_name *e = after ? after->next : index->buckets[hash % index->bucket_count];

	for (; e; e = e->next) {
		if (e->hash != hash || e->class != class || strcmp(e->name, name) != 0)
			continue;
		if (!schema || !*schema || !e->schema || strcmp(e->schema, schema) == 0)
			return e;
	}
	return NULL;
}

/* --- what brings more names than its own --- */

/* floatrange -> floatmultirange, else span -> span_multirange; a type and its constructor. */
static void add_multirange(struct sql_index *index, struct object *range)
{
	const char *in = strstr(range->name, "range");
	const char *name = in ? mem_printf(index->mem, "%.*smultirange%s", (int)(in - range->name), range->name, in + 5)
	                      : mem_printf(index->mem, "%s_multirange", range->name);
	const char *line = attr_get(range, ATTR_DEFINITION);

	line = line ? strstr(line, "multirange_type_name") : NULL;
	if (line) {
		line += strlen("multirange_type_name");
		line += strspn(line, " =");
		name = mem_copy(index->mem, line, strcspn(line, "\n"));
		if (strrchr(name, '.'))
			name = strrchr(name, '.') + 1;
	}
	add(index, NAME_TYPE, range->schema, name, range);
	add(index, NAME_FUNCTION, range->schema, name, range);
}

int sql_is_sqlite_only(const struct model *m)
{
	return m->sqlite && !m->postgres;
}

/* Is a column's type one that brings a sequence of its own: serial, or identity? */
static int has_sequence(const struct sql_index *index, const struct object *column)
{
	const struct type *type = type_of_object(index->model->types, column);

	if (attr_get(column, ATTR_IDENTITY))
		return 1;
	return type && (type->row == &types[TYPE_SERIAL2] || type->row == &types[TYPE_SERIAL4] ||
	                type->row == &types[TYPE_SERIAL8]);
}

static void add_sequences(struct sql_index *index, struct object *table)
{
	for (struct object *o = object_first(table, KIND_COLUMN); o; o = object_after(o, KIND_COLUMN)) {
		const char *name = attr_get(o, ATTR_SEQUENCE_NAME);

		if (!has_sequence(index, o))
			continue;
		if (!name)
			name = name_make(index->mem, table->name, o->name, "seq");
		add(index, NAME_SEQUENCE, table->schema, name, o);
		add(index, NAME_RELATION, table->schema, name, o);
	}
}

static void declare_extension(struct sql_index *index, const char *name)
{
	if (!builtin_extension_known(name))
		index->unknown_extension = name;
}

/* --- sql blocks: what their statements create --- */

struct maker_row {
	const char *statement;
	const char *member; /* with the name: a RangeVar's members, or a list of strings */
	unsigned classes;
};

static const struct maker_row makers[] = {
	{ "CreateStmt", "relation", 1 << NAME_RELATION | 1 << NAME_TYPE },
	{ "ViewStmt", "view", 1 << NAME_RELATION | 1 << NAME_TYPE },
	{ "CreateTableAsStmt", "into", 1 << NAME_RELATION | 1 << NAME_TYPE },
	{ "CreateSeqStmt", "sequence", 1 << NAME_RELATION | 1 << NAME_SEQUENCE },
	{ "CreateFunctionStmt", "funcname", 1 << NAME_FUNCTION },
	{ "CreateEnumStmt", "typeName", 1 << NAME_TYPE },
	{ "CreateRangeStmt", "typeName", 1 << NAME_TYPE | 1 << NAME_FUNCTION },
	{ "CreateDomainStmt", "domainname", 1 << NAME_TYPE },
	{ "CompositeTypeStmt", "typevar", 1 << NAME_TYPE },
	{ "DefineStmt", "defnames", 1 << NAME_TYPE | 1 << NAME_FUNCTION },
	{ "CreateOpClassStmt", "opclassname", 1 << NAME_OPCLASS },
	{ "CreateAmStmt", "amname", 1 << NAME_METHOD },
};

static const char *last_string(const struct sql_node *list)
{
	const char *name = NULL;

	for (const struct sql_node *item = list ? list->child : NULL; item; item = item->next)
		name = sql_string(item) ? sql_string(item) : name;
	return name;
}

static const char *made_name(const struct sql_node *member)
{
	const struct sql_node *into = sql_get(member, "rel");

	if (member->text)
		return member->text;
	if (into)
		member = into;
	return sql_text(member, "relname") ? sql_text(member, "relname") : last_string(member);
}

static void add_made(struct sql_index *index, const struct sql_node *statement, struct object *block)
{
	for (size_t i = 0; i < sizeof(makers) / sizeof(makers[0]); i++) {
		const struct sql_node *node = sql_is(statement, makers[i].statement);
		const struct sql_node *member = sql_get(node, makers[i].member);
		const char *name = member ? made_name(member) : NULL;

		for (enum name_class class = 0; name && class < NAME_CLASSES; class ++)
			if (makers[i].classes & 1U << class)
				add(index, class, NULL, name, block);
	}
	if (sql_is(statement, "DoStmt"))
		index->open = 1;
	if (sql_is(statement, "CreateExtensionStmt"))
		index->open = 1;
}

static void add_block(struct sql_index *index, struct object *block)
{
	const char *body = attr_get(block, ATTR_BODY);
	const struct sql_tree *tree = body ? sql_parse(index->sql, SQL_STATEMENTS, body) : NULL;

	if (!tree || !tree->root) {
		index->open = 1;
		return;
	}
	for (const struct sql_node *item = sql_items(tree->root, "stmts"); item; item = item->next)
		add_made(index, sql_get(item, "stmt"), block);
}

/* --- the whole model --- */

static void add_object(struct sql_index *index, struct object *o)
{
	for (enum name_class class = 0; class < NAME_CLASSES; class ++)
		if (classes_of_kind[o->kind] & 1 << class)
			add(index, class, o->schema, o->name, o);
	if (o->kind == KIND_RANGE)
		add_multirange(index, o);
	else if (o->kind == KIND_TABLE)
		add_sequences(index, o);
	else if (o->kind == KIND_EXTENSION)
		declare_extension(index, o->name);
	else if (o->kind == KIND_SQL)
		add_block(index, o);
}

static uint32_t highest_order(const struct object *list)
{
	uint32_t highest = 0;

	for (const struct object *o = list; o; o = o->next) {
		uint32_t below = highest_order(o->children);

		highest = o->order > highest ? o->order : highest;
		highest = below > highest ? below : highest;
	}
	return highest;
}

struct sql_index *sql_index_new(struct model *m, struct sql *sql, struct mem *mem)
{
	struct sql_index *index = mem_alloc(mem, sizeof(*index));
	size_t objects = 0;

	for (const struct object *o = m->catalog->objects; o; o = o->next)
		objects++;
	index->model = m;
	index->mem = mem;
	index->sql = sql;
	index->bucket_count = objects * 3 + 64;
	index->buckets = mem_array(mem, index->bucket_count, sizeof(struct sql_name *));
	index->order_count = highest_order(m->catalog->objects) + 1;
	index->columns = mem_array(mem, index->order_count, sizeof(struct sql_columns *));
	for (struct object *o = m->catalog->objects; o; o = o->next)
		add_object(index, o);
	if (index->counts[NAME_OPERATOR])
		sql_keep_operators(sql);
	return index;
}

struct object *sql_index_extension(const struct sql_index *index, int builtin_class, const char *name,
                                   const char **undeclared)
{
	const char *extension;

	*undeclared = NULL;
	for (size_t i = 0; (extension = builtin_extension((enum builtin_class)builtin_class, name, i)); i++) {
		struct object *o = catalog_find(index->model->catalog, NULL, KIND_EXTENSION, NULL, extension, NULL);

		if (o)
			return o;
		*undeclared = extension;
	}
	return NULL;
}

static const int builtin_of_class[NAME_CLASSES] = {
	[NAME_RELATION] = -1, [NAME_FUNCTION] = BUILTIN_FUNCTION, [NAME_TYPE] = BUILTIN_TYPE,
	[NAME_SEQUENCE] = -1, [NAME_OPCLASS] = BUILTIN_OPCLASS,   [NAME_METHOD] = BUILTIN_METHOD,
	[NAME_OPERATOR] = -1,
};

const char *sql_index_suggest(const struct sql_index *index, enum name_class class, const char *name)
{
	int builtin = builtin_of_class[class];
	size_t more = builtin < 0 ? 0 : builtin_names((enum builtin_class)builtin, NULL, 0);
	const char **words;
	size_t count = 0;

	if (index->model->diag->errors >= DIAG_MOST)
		return NULL; /* it would not be shown */
	words = mem_array(index->mem, index->counts[class] + more + 1, sizeof(*words));
	for (size_t i = 0; i < index->bucket_count; i++)
		for (const struct sql_name *e = index->buckets[i]; e; e = e->next)
			if (e->class == class)
				words[count++] = e->name;
	if (builtin >= 0)
		count += builtin_names((enum builtin_class)builtin, words + count, more);
	words[count] = NULL;
	return diag_suggest(name, words);
}

struct sql_columns *sql_index_columns(struct sql_index *index, const struct object *o)
{
	struct sql_columns **slot = &index->columns[o->order < index->order_count ? o->order : 0];

	if (!*slot)
		*slot = mem_alloc(index->mem, sizeof(**slot));
	return *slot;
}

void sql_columns_add(struct mem *mem, struct sql_columns *columns, const char *name)
{
	columns->names = mem_grow(mem, columns->names, columns->count, &columns->room, sizeof(*columns->names));
	columns->names[columns->count++] = name;
}

int sql_columns_has(const struct sql_columns *columns, const char *name)
{
	for (size_t i = 0; i < columns->count; i++)
		if (strcmp(columns->names[i], name) == 0)
			return 1;
	return 0;
}
