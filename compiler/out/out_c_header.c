/* Named model in, text of the C header out. */
#include <string.h>

#include "compiler/out/out_c.h"

static const char *file_name(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

static void write_begin(struct str *s, const struct c_model *c)
{
	const char *from = file_name(c->model->path);

	c_comment(s, "", mem_printf(c->mem, "Made by schemac from %s. Change that file, not this one.", from));
	ADD(s, "#ifndef ", c->upper, "_H\n#define ", c->upper, "_H\n\n");
	ADD(s, "#include <schemac.h>\n#include <stdbool.h>\n#include <stdint.h>\n\n");
	ADD(s, "#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n");
}

static void write_enum(struct str *s, const struct c_enum *e)
{
	const struct object *label = object_first(e->object, KIND_LABEL);
	size_t i;

	c_comment(s, "", attr_get(e->object, ATTR_COMMENT));
	ADD(s, "enum ", e->name, " {\n");
	for (i = 0; i < e->count; i++, label = object_after(label, KIND_LABEL)) {
		c_comment(s, "\t", attr_get(label, ATTR_COMMENT));
		ADD(s, "\t", e->constants[i], i + 1 < e->count ? ",\n" : "\n");
	}
	if (!e->count)
		ADD(s, "\t", e->constants[0], " = -1\n");
	ADD(s, "};\n\nstruct ", e->name, "_opt {\n\tint has;\n\tenum ", e->name, " value;\n};\n\n");
	ADD(s, "struct ", e->name, "_set {\n\tsc_state state;\n\tenum ", e->name, " value;\n};\n\n");
	ADD(s, "/* The label in the database, NULL for a number that stands for none; and back: 1, or 0 for an unknown "
	       "label. */\n");
	ADD(s, "const char *", e->name, "_text(enum ", e->name, " value);\n");
	ADD(s, "int ", e->name, "_from_text(const char *text, enum ", e->name, " *value);\n\n");
}

static void write_table(struct str *s, const struct c_table *t)
{
	size_t i;

	c_comment(s, "", attr_get(t->object, ATTR_COMMENT));
	ADD(s, "struct ", t->name, " {\n");
	for (i = 0; i < t->count; i++) {
		const struct c_field *f = &t->fields[i];

		c_comment(s, "\t", attr_get(f->column, ATTR_COMMENT));
		ADD(s, "\t", f->row, " ", f->name, ";");
		if (f->type.note)
			c_comment(s, " ", f->type.note);
		else
			str_char(s, '\n');
	}
	if (!t->count)
		str_add(s, "\tchar no_columns;\n");
	ADD(s, "};\n\nextern const sc_table ", t->name, "_table;\n");
	ADD(s, "extern const sc_relation ", t->name, "_relation;\n\n");
}

/* What a violation is reported with: constraints, and unique indexes that are none. */
static int is_reported(const struct object *o)
{
	if (o->kind == KIND_INDEX)
		return attr_get(o, ATTR_UNIQUE) != NULL;
	return o->kind == KIND_CONSTRAINT && !attr_is(o, ATTR_FORM, "not null");
}

static void write_constraints(struct str *s, struct c_model *c)
{
	struct c_names seen = { 0 };
	const struct object *o;
	size_t i, length = s->length;

	for (i = 0; i < c->table_count; i++)
		for (o = c->tables[i].object->children; o; o = o->next) {
			if (!is_reported(o) || !c_names_add(&seen, c->mem, o->name))
				continue;
			if (s->length == length)
				ADD(s, "/* Names that an error's `object` can have. */\n");
			ADD(s, "#define ", c_constant(c, "CONSTRAINT", o->name), " ");
			c_literal(s, o->name, strlen(o->name), NULL);
			str_char(s, '\n');
		}
	if (s->length != length)
		str_char(s, '\n');
}

void c_write_header(struct str *s, struct c_model *c)
{
	size_t i;

	write_begin(s, c);
	for (i = 0; i < c->enum_count; i++)
		write_enum(s, &c->enums[i]);
	c_write_ids(s, c);
	for (i = 0; i < c->table_count; i++) {
		write_table(s, &c->tables[i]);
		c_write_access(s, c, &c->tables[i]);
	}
	write_constraints(s, c);
	ADD(s, "/* All that sc_init() needs: DDL, seeds and columns for every database system the schema is for. */\n");
	ADD(s, "extern const sc_bundle ", c->prefix, "_bundle;\n\n");
	ADD(s, "#ifdef __cplusplus\n}\n#endif\n\n#endif\n");
}
