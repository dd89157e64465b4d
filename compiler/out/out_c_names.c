/* Model in; its enums, tables and columns with C names and C types out. */
#include "compiler/out/out_c.h"

#include <stdlib.h>
#include <string.h>

/* C and C++ keywords, macros of the system's headers, and types that a struct's fields have. Sorted. */
/* clang-format off */
static const char *const reserved[] = {
	"EOF", "I", "NULL", "alignas", "alignof", "and", "and_eq", "asm", "assert", "auto", "bitand", "bitor",
	"bool", "break", "case", "catch", "char", "char16_t", "char32_t", "char8_t", "class", "co_await",
	"co_return", "co_yield", "compl", "complex", "concept", "const", "const_cast", "consteval",
	"constexpr", "constinit", "continue", "decltype", "default", "delete", "do", "double", "dynamic_cast",
	"else", "enum", "errno", "explicit", "export", "extern", "false", "float", "for", "friend", "goto",
	"i386", "if", "imaginary", "inline", "int", "int16_t", "int32_t", "int64_t", "linux", "long", "major",
	"makedev", "minor", "mutable", "namespace", "new", "noexcept", "not", "not_eq", "nullptr", "offsetof",
	"operator", "or", "or_eq", "private", "protected", "public", "register", "reinterpret_cast",
	"requires", "restrict", "return", "short", "signed", "sizeof", "static", "static_assert",
	"static_cast", "stderr", "stdin", "stdout", "struct", "switch", "template", "this", "thread_local",
	"throw", "true", "try", "typedef", "typeid", "typename", "typeof", "typeof_unqual", "union", "unix",
	"unsigned", "using", "virtual", "void", "volatile", "wchar_t", "while", "xor", "xor_eq"
};
/* clang-format on */

static int compare_word(const void *word, const void *row)
{
	return strcmp(word, *(const char *const *)row);
}

/* _Bool and whatever else C keeps for itself begins with '_' and a capital letter. */
static int is_reserved(const char *name)
{
	if (name[0] == '_' && name[1] >= 'A' && name[1] <= 'Z')
		return 1;
	return bsearch(name, reserved, sizeof(reserved) / sizeof(reserved[0]), sizeof(reserved[0]), compare_word) !=
	       NULL;
}

static size_t slot_of(const struct c_names *names, const char *text)
{
	size_t hash = 1469598103u, i;

	for (i = 0; text[i]; i++)
		hash = (hash ^ (unsigned char)text[i]) * 16777619u;
	for (hash &= names->room - 1; names->slots[hash] && strcmp(names->slots[hash], text) != 0;)
		hash = (hash + 1) & (names->room - 1);
	return hash;
}

static void grow(struct c_names *names, struct mem *mem)
{
	struct c_names larger = { .room = names->room ? names->room * 2 : 32, .count = names->count };
	size_t i;

	larger.slots = mem_array(mem, larger.room, sizeof(char *));
	for (i = 0; i < names->room; i++)
		if (names->slots[i])
			larger.slots[slot_of(&larger, names->slots[i])] = names->slots[i];
	*names = larger;
}

int c_names_add(struct c_names *names, struct mem *mem, const char *text)
{
	size_t slot;

	if (names->count * 2 >= names->room)
		grow(names, mem);
	slot = slot_of(names, text);
	if (names->slots[slot])
		return 0;
	names->slots[slot] = text;
	names->count++;
	return 1;
}

static int is_taken(const struct c_names *names, const char *text)
{
	return names->room && names->slots[slot_of(names, text)];
}

static int is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Whatever the locale says is a letter. */
static int is_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '_';
}

/* The name with what C does not take replaced: "super admin" -> super_admin, "größe" -> gr_c3_b6_c3_9fe. */
static void add_identifier(struct str *s, const char *name, int upper)
{
	for (; *name; name++) {
		char c = *name;

		if (c & ~0x7f)
			str_printf(s, "_%02x", (unsigned char)c);
		else if (upper && c >= 'a' && c <= 'z')
			str_char(s, (char)(c - 'a' + 'A'));
		else
			str_char(s, is_word(c) ? c : '_');
	}
}

static const char *identifier(struct mem *mem, const char *name, int upper)
{
	struct str s = { 0 };
	const char *copy;

	add_identifier(&s, name, upper);
	copy = mem_copy(mem, str_text(&s), s.length);
	str_free(&s);
	return copy;
}

/* What a name brings with it: "#" marks a tag of a struct or enum, the rest are functions and variables. */
struct form {
	const char *before, *after;
};

enum { FORMS_MOST = 12 };

static const struct form table_forms[] = {
	{ "#", "" },    { "#", "_new" }, { "#", "_patch" },  { "", "_table" },   { "", "_relation" },
	{ "#", "_id" }, { "", "_id" },   { "#", "_id_opt" }, { "#", "_id_set" }, { 0 }
};
static const struct form enum_forms[] = { { "#", "" },     { "#", "_opt" },      { "#", "_set" },
	                                  { "", "_text" }, { "", "_from_text" }, { 0 } };
static const struct form constant_forms[] = { { "", "" }, { 0 } };

static const char *join(struct mem *mem, const char *before, const char *name, const char *after)
{
	size_t lengths[] = { strlen(before), strlen(name), strlen(after) };
	char *text;

	if (!lengths[0] && !lengths[2])
		return name;
	text = mem_alloc(mem, lengths[0] + lengths[1] + lengths[2] + 1);
	memcpy(text, before, lengths[0]);
	memcpy(text + lengths[0], name, lengths[1]);
	memcpy(text + lengths[0] + lengths[1], after, lengths[2] + 1);
	return text;
}

/* Takes the name in all its forms; 0 when one of them is taken already. */
static int take_forms(struct c_model *c, const char *name, const struct form *forms)
{
	const char *texts[FORMS_MOST];
	int count = 0, i;

	for (; forms[count].before; count++) {
		texts[count] = join(c->mem, forms[count].before, name, forms[count].after);
		if (is_taken(&c->taken, texts[count]))
			return 0;
	}
	for (i = 0; i < count; i++)
		c_names_add(&c->taken, c->mem, texts[i]);
	return 1;
}

/* The name, or with a number behind it the first that is free in all its forms. */
static const char *take(struct c_model *c, const char *name, const struct form *forms)
{
	const char *candidate = name;
	unsigned number = 1;

	while (!take_forms(c, candidate, forms))
		candidate = mem_printf(c->mem, "%s_%u", name, ++number);
	return candidate;
}

const char *c_constant(struct c_model *c, const char *kind, const char *name)
{
	const char *before = join(c->mem, c->upper, "_", join(c->mem, kind, *kind ? "_" : "", ""));

	return take(c, join(c->mem, before, identifier(c->mem, name, 1), ""), constant_forms);
}

/* public.users -> crm_users, billing.invoices -> crm_billing_invoices */
static const char *name_of(struct c_model *c, const struct object *o, const struct form *forms)
{
	struct str s = { 0 };
	const char *name;

	str_add(&s, c->prefix);
	if (*o->schema && strcmp(o->schema, "public") != 0) {
		str_char(&s, '_');
		add_identifier(&s, o->schema, 0);
	}
	str_char(&s, '_');
	add_identifier(&s, o->name, 0);
	name = take(c, mem_copy(c->mem, str_text(&s), s.length), forms);
	str_free(&s);
	return name;
}

static void make_enum(struct c_model *c, struct c_enum *e, const struct object *o)
{
	const struct object *label;
	const char *name;

	e->object = o;
	e->name = name_of(c, o, enum_forms);
	for (label = object_first(o, KIND_LABEL); label; label = object_after(label, KIND_LABEL))
		e->count++;
	e->constants = mem_array(c->mem, e->count + 1, sizeof(char *));
	name = e->name + strlen(c->prefix) + 1;
	e->count = 0;
	for (label = object_first(o, KIND_LABEL); label; label = object_after(label, KIND_LABEL))
		e->constants[e->count++] =
		        c_constant(c, "", mem_printf(c->mem, "%s_%s", name, *label->name ? label->name : "empty"));
	if (!e->count)
		e->constants[0] = c_constant(c, "", mem_printf(c->mem, "%s_none", name));
}

static int compare_enums(const void *left, const void *right)
{
	const struct object *a = ((const struct c_enum *)left)->object, *b = ((const struct c_enum *)right)->object;

	return a->order < b->order ? -1 : a->order > b->order;
}

struct c_enum *c_enum_of(const struct c_model *c, const struct object *o)
{
	struct c_enum key = { .object = o };

	return bsearch(&key, c->enums, c->enum_count, sizeof(key), compare_enums);
}

const char *c_take(struct c_model *c, const char *name)
{
	return take(c, name, constant_forms);
}

static const char *field_name(struct c_model *c, struct c_names *fields, const char *column)
{
	const char *name = ident_is_plain(column) ? column : identifier(c->mem, column, 0);
	const char *unique;
	unsigned number = 1;

	if (!*name || is_digit(*name))
		name = mem_printf(c->mem, "_%s", name);
	if (is_reserved(name) || strncmp(name, "sc_", 3) == 0)
		name = mem_printf(c->mem, "%s_", name);
	if (is_taken(&c->taken, name)) /* C++ wants a member and a type of its own to have two names */
		name = mem_printf(c->mem, "%s_", name);
	for (unique = name; !c_names_add(fields, c->mem, unique);)
		unique = mem_printf(c->mem, "%s_%u", name, ++number);
	return unique;
}

/* A field for each column that the struct does not have yet; what the .schema says of a column goes before what a
 * system does. */
static void add_fields(struct c_model *c, struct c_table *t, struct c_names *columns, struct c_names *names,
                       const struct object *from)
{
	const char *key = bundle_key_of(t->object);
	const struct object *column, *said;

	for (column = object_first(from, KIND_COLUMN); column; column = object_after(column, KIND_COLUMN)) {
		struct c_field *f;

		if (!c_names_add(columns, c->mem, column->name))
			continue;
		t->fields = mem_grow(c->mem, t->fields, t->count, &t->room, sizeof(*t->fields));
		f = &t->fields[t->count++];
		said = catalog_find(c->model->catalog, t->object, KIND_COLUMN, NULL, column->name, NULL);
		f->column = said ? said : column;
		f->name = field_name(c, names, column->name);
		f->nullable = !attr_get(f->column, ATTR_NOT_NULL) &&
		              !(bundle_list_holds(key, column->name) && bundle_key_is_not_null(column->parent, column));
	}
}

/* The columns of a table in a system: those of its type and of the tables it inherits from are among them. */
static void make_table(struct c_model *c, struct c_table *t, const struct bundle_source *sources, size_t count)
{
	const struct object *o = t->object;
	struct c_names columns = { 0 }, names = { 0 };
	size_t i;

	for (i = 0; i < count; i++) {
		t->in[i] = bundle_table_of(sources[i].catalog, o);
		add_fields(c, t, &columns, &names, t->in[i]);
	}
	add_fields(c, t, &columns, &names, o);
}

struct c_model *c_model_make(const struct model *m, const struct bundle_source *sources, size_t count)
{
	struct c_model *c = mem_alloc(m->mem, sizeof(*c));
	const struct object *o;
	size_t i;

	c->mem = m->mem;
	c->model = m;
	c->sources = sources;
	c->source_count = count;
	c->prefix = identifier(m->mem, m->name, 0);
	if (is_digit(*c->prefix))
		c->prefix = mem_printf(m->mem, "db_%s", c->prefix);
	c->upper = identifier(m->mem, c->prefix, 1);
	for (o = m->catalog->objects; o; o = o->next) {
		c->enum_count += o->kind == KIND_ENUM;
		c->table_count += (size_t)bundle_has_struct(o);
	}
	c->enums = mem_array(m->mem, c->enum_count, sizeof(*c->enums));
	c->tables = mem_array(m->mem, c->table_count, sizeof(*c->tables));
	c->enum_count = c->table_count = 0;
	for (o = m->catalog->objects; o; o = o->next)
		if (o->kind == KIND_ENUM)
			make_enum(c, &c->enums[c->enum_count++], o);
	if (c->enum_count > 1)
		qsort(c->enums, c->enum_count, sizeof(*c->enums), compare_enums);
	for (o = m->catalog->objects; o; o = o->next)
		if (bundle_has_struct(o)) {
			c->tables[c->table_count].object = o;
			c->tables[c->table_count++].name = name_of(c, o, table_forms);
		}
	for (i = 0; i < c->table_count; i++)
		make_table(c, &c->tables[i], sources, count);
	c_keys_make(c);
	c_fields_type(c);
	return c;
}
