/* The dialects by name, and scripts: lists of statements that a dialect's create and drop append to. */
#include "compiler/plan/dialect.h"

#include <string.h>

const struct dialect *const dialects[] = { &dialect_postgres, &dialect_sqlite, NULL };

const struct dialect *dialect_by_name(const char *name)
{
	const struct dialect *const *d;

	for (d = dialects; *d; d++)
		if (strcmp((*d)->name, name) == 0)
			return *d;
	return NULL;
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
