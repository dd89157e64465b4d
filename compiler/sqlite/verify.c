/* What SQLite's own library says to a catalog's statements -> diagnostics at the objects' places. */
#include <string.h>

#include "compiler/sqlite/internal.h"
#include "runtime/db/db_sqlite_check.h"
#include "runtime/db/sqlite_text.h"

struct verify {
	struct mem *mem;
	struct sqlite_statement *statements;
	size_t count, room;
};

static void add(struct verify *v, const struct object *o)
{
	struct str sql = { 0 };
	struct sqlite_statement *grown = mem_grow(v->mem, v->statements, v->count, &v->room, sizeof(*grown));

	if (o->kind == KIND_SQL)
		str_add(&sql, attr_get(o, ATTR_BODY) ? attr_get(o, ATTR_BODY) : "");
	else
		sqlite_write_create(&sql, o, 0);
	if (grown && sql.length) {
		v->statements = grown;
		grown[v->count++] = (struct sqlite_statement){ o, mem_copy(v->mem, str_text(&sql), sql.length) };
	}
	str_free(&sql);
}

/* Whatever is named later must be there: tables, views, what stands on them, then what was said by hand. */
static void add_all(struct verify *v, const struct catalog *c)
{
	static const struct {
		enum kind kind;
		int is_child;
	} steps[] = { { KIND_TABLE, 0 }, { KIND_VIEW, 0 }, { KIND_INDEX, 1 }, { KIND_TRIGGER, 1 }, { KIND_SQL, 0 } };
	const struct object *o, *child;
	size_t i;

	for (i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
		for (o = c->objects; o; o = o->next) {
			if (!steps[i].is_child && o->kind == steps[i].kind)
				add(v, o);
			child = steps[i].is_child ? object_first(o, steps[i].kind) : NULL;
			for (; child; child = object_after(child, steps[i].kind))
				add(v, child);
		}
	}
}

/* A touch trigger has the place of its column, all else one of its own. */
static uint32_t place_of(const struct object *o)
{
	while (o && !o->at)
		o = o->parent;
	return o ? o->at : 0;
}

void sqlite_verify(const struct catalog *c, struct diag *d)
{
	struct mem mem = { .on_failure = c->mem->on_failure };
	struct verify v = { .mem = &mem };
	struct str message = { 0 }, identity = { 0 };
	size_t failed = 0;

	add_all(&v, c);
	/* a text that a database keeps was taken by its own library, with its own settings */
	if (v.count && sqlite_check_script(v.statements, v.count, &failed, &message) == 0 &&
	    !attr_get(v.statements[failed].object, ATTR_STORED_TEXT)) {
		const struct object *o = v.statements[failed].object;
		uint32_t at = place_of(o);

		object_identity(&identity, o);
		diag_add(d, DIAG_SQLITE_REFUSES, at, at ? at + (uint32_t)(o->at ? strlen(o->name) : 1) : 0,
		         "sqlite does not take %s: %s", str_text(&identity), str_text(&message));
	}
	str_free(&message);
	str_free(&identity);
	mem_free(&mem);
}
