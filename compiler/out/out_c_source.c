/* Named model and bundle in, text of the C source out: functions of the enums, then the bundle as const data. */
#include <stdio.h>
#include <string.h>

#include "compiler/out/out_c.h"

/* One database system. */
struct part {
	const char *name; /* postgresql */
	const sc_target *target;
	size_t number;
};

static void add_text(struct str *s, const char *text)
{
	if (text)
		c_literal(s, text, strlen(text), "\t  ");
	else
		str_add(s, "NULL");
}

/* In one line: for texts that only the runtime reads. */
static void add_flat(struct str *s, const char *text)
{
	c_literal(s, text, strlen(text), NULL);
}

static void add_size(struct str *s, size_t value)
{
	char digits[24];

	snprintf(digits, sizeof(digits), "%zu", value);
	str_add(s, digits);
}

/* "postgresql_steps, 12"; an array cannot be empty in C. */
static void add_array(struct str *s, const struct part *p, const char *array, size_t count)
{
	if (count)
		ADD(s, p->name, array, ", ");
	else
		str_add(s, "NULL, ");
	add_size(s, count);
}

static void write_begin(struct str *s, const struct c_model *c)
{
	const char *name = c->model->name;

	c_comment(s, "", mem_printf(c->mem, "Made by schemac with %s.h, see there.", name));
	ADD(s, "#include \"", name, ".h\"\n\n#include <stddef.h>\n#include <string.h>\n\n");
	ADD(s, "#ifdef __cplusplus\nstatic_assert(SC_ABI == 1u, \"schemac.h is of another version: build "
	       "again\");\n#else\n"
	       "_Static_assert(SC_ABI == 1u, \"schemac.h is of another version: build again\");\n#endif\n\n");
	ADD(s, "#ifdef __GNUC__\n#pragma GCC diagnostic ignored \"-Woverlength-strings\" /* statements stand in one "
	       "piece */\n"
	       "#endif\n\n");
	ADD(s, "#define COLUMN(table, field, name, type, nullable, secret, has_default, key)                  \\\n"
	       "\t{                                                                                     \\\n"
	       "\t\tname, type, nullable, secret, has_default, key, offsetof(struct table, field), \\\n"
	       "\t\t\tsizeof(((struct table *)0)->field)                                    \\\n"
	       "\t}\n\n");
}

static void write_search(struct str *s)
{
	ADD(s, "static int find(const char *const *labels, int count, const char *text)\n{\n\tint i;\n\n"
	       "\tfor (i = 0; i < count; i++)\n\t\tif (strcmp(labels[i], text) == 0)\n\t\t\treturn i;\n"
	       "\treturn -1;\n}\n\n");
}

static void write_enum(struct str *s, const struct c_model *c, const struct c_enum *e)
{
	const struct object *label;
	const char *array = mem_printf(c->mem, "labels_of_%s", e->name);
	const char *count = mem_printf(c->mem, "%zu", e->count);

	if (!e->count) {
		if (e->used)
			ADD(s, "static const sc_labels set_of_", e->name, " = { NULL, 0 };\n\n");
		ADD(s, "const char *", e->name, "_text(enum ", e->name,
		    " value)\n{\n\t(void)value;\n\treturn NULL;\n}\n\n");
		ADD(s, "int ", e->name, "_from_text(const char *text, enum ", e->name,
		    " *value)\n{\n\t(void)text;\n\t(void)value;\n\treturn 0;\n}\n\n");
		return;
	}
	ADD(s, "static const char *const ", array, "[] = {");
	for (label = object_first(e->object, KIND_LABEL); label; label = object_after(label, KIND_LABEL)) {
		str_add(s, " ");
		add_text(s, label->name);
		str_add(s, object_after(label, KIND_LABEL) ? "," : " ");
	}
	str_add(s, "};\n");
	if (e->used)
		ADD(s, "static const sc_labels set_of_", e->name, " = { ", array, ", ", count, " };\n");
	ADD(s, "\nconst char *", e->name, "_text(enum ", e->name, " value)\n{\n");
	ADD(s, "\treturn (unsigned)value < ", count, "u ? ", array, "[(unsigned)value] : NULL;\n}\n\n");
	ADD(s, "int ", e->name, "_from_text(const char *text, enum ", e->name, " *value)\n{\n");
	ADD(s, "\tint found = find(", array, ", ", count, ", text);\n\n\tif (found < 0)\n\t\treturn 0;\n");
	ADD(s, "\t*value = (enum ", e->name, ")found;\n\treturn 1;\n}\n\n");
}

/* Columns stand in the struct's order, but for those that the database system does not have. */
static const struct c_field *field_of(const struct c_table *t, const char *column, size_t *at)
{
	size_t i;

	for (i = 0; i < t->count; i++) {
		const struct c_field *f = &t->fields[(*at + i) % t->count];

		if (strcmp(f->column->name, column) == 0) {
			*at = (size_t)(f - t->fields) + 1;
			return f;
		}
	}
	return NULL;
}

static void write_column(struct str *s, const struct c_table *t, const struct c_field *f, const sc_column *c)
{
	ADD(s, "\tCOLUMN(", t->name, ", ", f->name, ", ");
	add_text(s, c->name);
	str_add(s, ", ");
	add_text(s, c->type);
	ADD(s, c->nullable ? ", 1" : ", 0", c->secret ? ", 1" : ", 0", c->has_default ? ", 1" : ", 0",
	    c->key ? ", 1" : ", 0", "),\n");
}

static void write_columns(struct str *s, const struct part *p, const struct c_table *t, const sc_table *table)
{
	size_t i, at = 0;

	if (!table->column_count)
		return;
	ADD(s, "static const sc_column ", p->name, "_columns_of_", t->name, "[] = {\n");
	for (i = 0; i < table->column_count; i++) {
		const struct c_field *f = field_of(t, table->columns[i].name, &at);

		if (f)
			write_column(s, t, f, &table->columns[i]);
	}
	ADD(s, "};\n\n");
}

static void add_table(struct str *s, const struct part *p, const struct c_table *t, const sc_table *table)
{
	ADD(s, "{ ");
	add_text(s, table->schema);
	ADD(s, ", ");
	add_text(s, table->name);
	if (table->column_count)
		ADD(s, ", ", p->name, "_columns_of_", t->name, ", ");
	else
		str_add(s, ", NULL, ");
	add_size(s, table->column_count);
	ADD(s, ", sizeof(struct ", t->name, ") }");
}

/* The bundle has its tables in the model's order, without those the system does not have. */
static void write_tables(struct str *s, const struct c_model *c, const struct part *p)
{
	const sc_table *table = p->target->tables;
	size_t i;

	for (i = 0; i < c->table_count; i++) {
		const struct c_table *t = &c->tables[i];

		if (t->in[p->number])
			write_columns(s, p, t, table++);
	}
	if (p->target->table_count)
		ADD(s, "static const sc_table ", p->name, "_tables[] = {\n");
	for (table = p->target->tables, i = 0; i < c->table_count; i++) {
		if (!c->tables[i].in[p->number])
			continue;
		str_char(s, '\t');
		add_table(s, p, &c->tables[i], table++);
		str_add(s, ",\n");
	}
	ADD(s, p->target->table_count ? "};\n\n" : "");
	for (table = p->target->tables, i = 0; i < c->table_count; i++) {
		if (!c->tables[i].in[p->number])
			continue;
		if (p->number == 0 || !c->tables[i].in[0]) {
			ADD(s, "const sc_table ", c->tables[i].name, "_table = ");
			add_table(s, p, &c->tables[i], table);
			str_add(s, ";\n");
		}
		table++;
	}
	str_char(s, '\n');
}

static void write_steps(struct str *s, const struct part *p)
{
	size_t i;

	if (!p->target->step_count)
		return;
	ADD(s, "static const sc_step ", p->name, "_steps[] = {\n");
	for (i = 0; i < p->target->step_count; i++) {
		str_add(s, "\t{ ");
		add_text(s, p->target->steps[i].object);
		str_add(s, ",\n\t  ");
		add_text(s, p->target->steps[i].sql);
		str_add(s, " },\n");
	}
	str_add(s, "};\n\n");
}

static void write_asked(struct str *s, const struct part *p)
{
	size_t i;

	if (!p->target->asked_count)
		return;
	ADD(s, "static const sc_asked ", p->name, "_asked[] = {\n");
	for (i = 0; i < p->target->asked_count; i++) {
		str_add(s, "\t{ ");
		add_text(s, p->target->asked[i].object);
		str_add(s, ",\n\t  ");
		add_flat(s, p->target->asked[i].text);
		str_add(s, ",\n\t  ");
		add_text(s, p->target->asked[i].hash);
		str_add(s, " },\n");
	}
	str_add(s, "};\n\n");
}

static void add_number(struct str *s, const char *before, size_t value)
{
	str_add(s, before);
	add_size(s, value);
}

static void write_seed_columns(struct str *s, const sc_seed *seed)
{
	size_t i;

	for (i = 0; i < seed->column_count; i++) {
		str_add(s, "\t{ ");
		add_text(s, seed->columns[i].name);
		add_number(s, ", ", seed->columns[i].flags);
		str_add(s, " },\n");
	}
}

static void write_seed_parts(struct str *s, const sc_seed *seed)
{
	size_t i;

	for (i = 0; i < seed->part_count; i++) {
		str_add(s, "\t{ ");
		add_text(s, seed->parts[i].sql);
		add_number(s, ", ", seed->parts[i].kind);
		str_add(s, ", ");
		add_text(s, seed->parts[i].value);
		str_add(s, ", ");
		add_text(s, seed->parts[i].shown);
		str_add(s, " },\n");
	}
}

/* "static const TYPE NAME_KIND_1[] = {", when there is anything in it */
static int begin_seed_array(struct str *s, const struct part *p, const char *type, const char *kind, size_t number,
                            size_t count)
{
	if (!count)
		return 0;
	ADD(s, "static const ", type, " ", p->name, kind);
	add_size(s, number + 1);
	str_add(s, "[] = {\n");
	return 1;
}

static void add_seed_array(struct str *s, const struct part *p, const char *kind, size_t number, size_t count)
{
	str_add(s, ", ");
	if (count) {
		ADD(s, p->name, kind);
		add_size(s, number + 1);
	} else {
		str_add(s, "NULL");
	}
	add_number(s, ", ", count);
}

static void write_seed(struct str *s, const struct part *p, size_t number)
{
	const sc_seed *seed = p->target->seeds[number];

	if (begin_seed_array(s, p, "sc_seed_column", "_seed_columns_", number, seed->column_count)) {
		write_seed_columns(s, seed);
		str_add(s, "};\n\n");
	}
	if (begin_seed_array(s, p, "sc_seed_part", "_seed_parts_", number, seed->part_count)) {
		write_seed_parts(s, seed);
		str_add(s, "};\n\n");
	}
	ADD(s, "static const sc_seed ", p->name, "_seed_");
	add_number(s, "", number + 1);
	str_add(s, " = {\n\tsizeof(sc_seed), ");
	add_text(s, seed->table);
	str_add(s, ", ");
	add_text(s, seed->former);
	str_add(s, ", ");
	add_text(s, seed->environments);
	add_number(s, ", ", seed->flags);
	add_seed_array(s, p, "_seed_columns_", number, seed->column_count);
	add_seed_array(s, p, "_seed_parts_", number, seed->part_count);
	add_number(s, ", ", seed->row_count);
	str_add(s, ",\n\t");
	add_text(s, seed->source);
	str_add(s, ", ");
	if (seed->csv)
		c_literal(s, seed->csv, seed->csv_length, "\t  ");
	else
		str_add(s, "NULL");
	add_number(s, ", ", seed->csv_length);
	str_add(s, ", ");
	add_text(s, seed->file);
	str_add(s, ",\n\t");
	add_text(s, seed->file_hash);
	str_add(s, ",\n\t");
	add_text(s, seed->hash);
	str_add(s, "\n};\n\n");
}

static void write_seeds(struct str *s, const struct part *p)
{
	size_t i;

	if (!p->target->seed_count)
		return;
	for (i = 0; i < p->target->seed_count; i++)
		write_seed(s, p, i);
	ADD(s, "static const sc_seed *const ", p->name, "_seeds[] = {\n");
	for (i = 0; i < p->target->seed_count; i++) {
		ADD(s, "\t&", p->name, "_seed_");
		add_number(s, "", i + 1);
		str_add(s, ",\n");
	}
	str_add(s, "};\n\n");
}

static void write_migrations(struct str *s, const struct part *p)
{
	size_t i;

	if (!p->target->migration_count)
		return;
	ADD(s, "static const sc_migration ", p->name, "_migrations[] = {\n");
	for (i = 0; i < p->target->migration_count; i++) {
		const sc_migration *m = &p->target->migrations[i];
		const char *const texts[] = { m->checksum, m->before, m->after };
		size_t t;

		str_add(s, "\t{ ");
		add_size(s, (size_t)m->number);
		str_add(s, ", ");
		add_text(s, m->name);
		str_add(s, ",\n\t  ");
		c_literal(s, m->up, strlen(m->up), "\t  ");
		str_add(s, ",\n\t  ");
		if (m->down)
			c_literal(s, m->down, strlen(m->down), "\t  ");
		else
			str_add(s, "NULL");
		for (t = 0; t < sizeof(texts) / sizeof(texts[0]); t++) {
			str_add(s, ",\n\t  ");
			add_text(s, texts[t]);
		}
		str_add(s, " },\n");
	}
	str_add(s, "};\n\n");
}

static void write_target(struct str *s, const struct part *p)
{
	const sc_target *t = p->target;

	str_add(s, "\t{ ");
	add_text(s, t->dialect);
	str_add(s, ", ");
	add_array(s, p, "_steps", t->step_count);
	str_add(s, ", ");
	add_array(s, p, "_asked", t->asked_count);
	str_add(s, ", ");
	add_array(s, p, "_seeds", t->seed_count);
	str_add(s, ", ");
	add_array(s, p, "_tables", t->table_count);
	str_add(s, ",\n\t  ");
	add_text(s, t->fingerprint);
	str_add(s, ",\n\t  ");
	add_array(s, p, "_migrations", t->migration_count);
	str_add(s, " },\n");
}

void c_write_source(struct str *s, const struct c_model *c, const sc_bundle *bundle)
{
	struct part *parts = mem_array(c->mem, bundle->target_count, sizeof(*parts));
	size_t i;

	write_begin(s, c);
	if (c->enum_count)
		write_search(s);
	for (i = 0; i < c->enum_count; i++)
		write_enum(s, c, &c->enums[i]);
	for (i = 0; i < c->table_count; i++)
		c_write_relation(s, c, &c->tables[i]);
	for (i = 0; i < bundle->target_count; i++) {
		parts[i] = (struct part){ bundle->targets[i].dialect, &bundle->targets[i], i };
		write_tables(s, c, &parts[i]);
		write_steps(s, &parts[i]);
		write_asked(s, &parts[i]);
		write_seeds(s, &parts[i]);
		write_migrations(s, &parts[i]);
	}
	if (bundle->target_count)
		ADD(s, "static const sc_target targets[] = {\n");
	for (i = 0; i < bundle->target_count; i++)
		write_target(s, &parts[i]);
	ADD(s, bundle->target_count ? "};\n\n" : "", "const sc_bundle ", c->prefix, "_bundle = { 1u, ");
	add_text(s, bundle->name);
	str_add(s, ", ");
	add_text(s, bundle->version);
	ADD(s, bundle->target_count ? ", targets, " : ", NULL, ");
	add_size(s, bundle->target_count);
	str_add(s, " };\n");
}
