/* What several checks need: places and lists of names. */
#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "compiler/check/check.h"

/* Bytes from a place on that belong to what stands there: a quoted name or text, or up to a blank or separator. */
static uint32_t length_at(const struct sources *sources, uint32_t at)
{
	const struct source *source = source_of(sources, at);
	const char *text = source ? source->text + (at - source->base) : "";
	size_t length;

	if (*text == '"' || *text == '\'') {
		const char *end = strchr(text + 1, *text);

		return end ? (uint32_t)(end - text) + 1 : 1;
	}
	length = strcspn(text, " \t\r\n;,()[]{}");
	return length ? (uint32_t)length : 1;
}

struct diagnostic *check_report(struct check_run *run, enum diag_id id, const struct object *o, enum attr_id attr,
                                const char *format, ...)
{
	const struct attr *a = attr == ATTR_NONE ? NULL : attr_find(o, attr);
	uint32_t at = a && a->at ? a->at : o->at;
	char message[1024];
	va_list args;

	while (!at && o->parent) {
		o = o->parent;
		at = o->at;
	}
	va_start(args, format);
	vsnprintf(message, sizeof(message), format, args);
	va_end(args);
	return diag_add(run->model->diag, id, at, at ? at + length_at(run->model->sources, at) : 0, "%s", message);
}

const char *check_shown_type(const char *type)
{
	return strncmp(type, "public.", 7) == 0 ? type + 7 : type;
}

static void add_name(struct check_run *run, struct check_names *names, const char *name)
{
	names->names = mem_grow(run->mem, names->names, names->count, &names->room, sizeof(*names->names));
	names->names[names->count++] = mem_text(run->mem, name);
}

struct check_names check_names(struct check_run *run, const char *list)
{
	struct check_names names = { 0 };

	while (list && (list = names_next(list, NULL, &run->text)))
		add_name(run, &names, str_text(&run->text));
	return names;
}

int check_names_has(const struct check_names *names, const char *name)
{
	for (size_t i = 0; i < names->count; i++)
		if (strcmp(names->names[i], name) == 0)
			return 1;
	return 0;
}

int check_names_lead(const struct check_names *some, const struct check_names *all)
{
	struct check_names lead = *all;

	if (some->count == 0 || some->count > all->count)
		return 0;
	lead.count = some->count;
	for (size_t i = 0; i < some->count; i++)
		if (!check_names_has(&lead, some->names[i]))
			return 0;
	return 1;
}

const struct object *check_named(struct check_run *run, enum kind kind, const char *name)
{
	struct str schema = { 0 };
	const struct object *o;

	if (!name || !names_next(name, &schema, &run->text))
		return NULL;
	o = catalog_find(run->model->catalog, NULL, kind, schema.length ? str_text(&schema) : "public",
	                 str_text(&run->text), NULL);
	str_free(&schema);
	return o;
}

/* Behind the element that begins at `p`: its comma, or the end. */
static const char *skip_element(const char *p)
{
	int depth = 0;

	for (; *p && (depth || *p != ','); p++) {
		if (*p == '(')
			depth++;
		else if (*p == ')')
			depth--;
		else if (*p == '\'' || *p == '"')
			p = strchr(p + 1, *p) ? strchr(p + 1, *p) : p + strlen(p) - 1;
	}
	return p;
}

struct check_names check_elements(struct check_run *run, const char *elements, int *plain)
{
	struct check_names names = { 0 };
	const char *p = elements;

	*plain = 1;
	while (p && *p) {
		const char *behind;

		p += strspn(p, ", \n\t");
		if (!*p)
			break;
		behind = *p == '(' ? NULL : names_next(p, NULL, &run->text);
		if (!behind || *behind == '(') {
			*plain = 0;
			break;
		}
		add_name(run, &names, str_text(&run->text));
		p = skip_element(behind);
	}
	return names;
}
