/* What is meant for which dialect, and scripts: lists of statements that a dialect's create and drop append to. */
#include "compiler/plan/dialect.h"

#include <string.h>

int dialect_is_meant(const struct object *o, const char *name)
{
	const char *list = attr_get(o, ATTR_ONLY);
	struct str item = { 0 };
	int found = !list;

	while (!found && (list = names_next(list, NULL, &item)))
		found = strcmp(str_text(&item), name) == 0;
	str_free(&item);
	return found;
}

uint32_t object_end(const struct object *o)
{
	return o->at ? o->at + (uint32_t)strlen(o->name) : 0;
}

void dialect_left_out(struct diag *d, const struct object *o, const struct object *needed, const char *name)
{
	struct diagnostic *told;
	struct str a = { 0 }, b = { 0 };

	object_identity(&a, o);
	object_identity(&b, needed);
	told = diag_add(d, DIAG_LEFT_OUT, o->at, object_end(o), "%s needs %s, which is not for %s", str_text(&a),
	                str_text(&b), name);
	if (told && needed->at)
		diag_other(d, told, needed->at, "declared here");
	str_free(&a);
	str_free(&b);
}

void script_add(struct script *s, const struct object *object, const char *sql)
{
	struct script_line *grown = mem_grow(s->mem, s->lines, s->count, &s->room, sizeof(*grown));

	if (!grown || !sql)
		return;
	s->lines = grown;
	s->lines[s->count++] = (struct script_line){ object, sql };
}

void script_add_str(struct script *s, const struct object *object, struct str *sql)
{
	if (str_failed(sql))
		s->mem->failed = 1;
	else
		script_add(s, object, mem_copy(s->mem, str_text(sql), sql->length));
	str_clear(sql);
}

void script_fresh(struct script *s, const struct dialect *dialect, const struct catalog *c, struct diag *d,
                  enum create_mode mode)
{
	const struct object **ordered;
	int *effective;
	size_t count = order_objects(s->mem, dialect, c, d, &ordered, &effective);
	size_t i;

	for (i = 0; i < count; i++)
		dialect->create(s, ordered[i], mode);
}
