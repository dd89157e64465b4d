/* Grants, default privileges and security labels, as the statements they are read from. */
#include <string.h>

#include "compiler/print/print_private.h"

/* The next item of a set, commas within parentheses left alone; its length, 0 at the end. */
static size_t item_length(const char *list)
{
	size_t length = 0;
	int depth = 0;

	for (; list[length] && (depth || list[length] != ','); length++)
		depth += (list[length] == '(') - (list[length] == ')');
	return length;
}

static int is_item(const char *list, const char *item, size_t length)
{
	while (list && *list) {
		size_t one = item_length(list);

		if (one == length && strncmp(list, item, length) == 0)
			return 1;
		list += one;
		list += strspn(list, ", ");
	}
	return 0;
}

static size_t print_items(struct str *s, const char *list, const char *among, int wanted)
{
	size_t count = 0;

	while (list && *list) {
		size_t length = item_length(list);

		if (is_item(among, list, length) == wanted) {
			str_add(s, count++ ? ", " : "");
			str_add_bytes(s, list, length);
		}
		list += length;
		list += strspn(list, ", ");
	}
	return count;
}

static void print_target(struct print *p, const struct object *of)
{
	str_printf(p->out, " on %s ", kinds[of->kind].word);
	str_qualified(p->out, of->schema, of->parent ? of->parent->name : of->name);
	if (of->parent) {
		str_char(p->out, '.');
		str_ident(p->out, of->name);
	}
	if (kinds[of->kind].traits & TRAIT_SIG)
		str_printf(p->out, "(%s)", of->signature);
}

static void print_only(struct print *p, const struct object *o)
{
	const char *only = attr_get(o, ATTR_ONLY);

	if (only && !(p->depth && attr_is(o->parent, ATTR_ONLY, only)))
		str_printf(p->out, " @only(%s)", only);
}

/* The privileges that are (not) grantable as one statement; `in_block`: without saying on what. */
static void print_grant_part(struct print *p, const struct object *o, int grantable, int in_block)
{
	struct str items = { 0 };

	if (print_items(&items, attr_get(o, ATTR_PRIVILEGES), attr_get(o, ATTR_GRANTABLE), grantable)) {
		print_indent(p);
		str_printf(p->out, "grant %s", str_text(&items));
		if (o->kind == KIND_MEMBER_GRANT)
			str_printf(p->out, " on %s", o->signature);
		else if (!in_block)
			print_target(p, o->parent);
		str_add(p->out, " to ");
		str_ident(p->out, o->name);
		str_add(p->out, grantable ? " with grant option" : "");
		print_only(p, o);
		str_add(p->out, ";\n");
	}
	str_free(&items);
}

void print_grants(struct print *p, const struct object *of, int in_block)
{
	const struct object *o;

	for (o = object_first(of, KIND_GRANT); o; o = object_after(o, KIND_GRANT)) {
		print_grant_part(p, o, 0, in_block);
		print_grant_part(p, o, 1, in_block);
	}
	for (o = object_first(of, KIND_SECURITY_LABEL); o; o = object_after(o, KIND_SECURITY_LABEL)) {
		print_indent(p);
		str_add(p->out, "security label for ");
		str_ident(p->out, o->name);
		if (!in_block)
			print_target(p, of);
		str_add(p->out, " is ");
		print_string(p, attr_get(o, ATTR_LABEL_TEXT) ? attr_get(o, ATTR_LABEL_TEXT) : "");
		str_add(p->out, ";\n");
	}
}

/* On what the extension made. */
void print_member_grants(struct print *p, const struct object *extension)
{
	const struct object *o;

	for (o = object_first(extension, KIND_MEMBER_GRANT); o; o = object_after(o, KIND_MEMBER_GRANT)) {
		print_grant_part(p, o, 0, 1);
		print_grant_part(p, o, 1, 1);
	}
}

/* "SCHEMA ON KIND TO GRANTEE" of a role -> default privileges for role ... */
static void print_default_part(struct print *p, const struct object *o, int grantable)
{
	const char *on = strncmp(o->signature, "ON ", 3) == 0 ? o->signature : strstr(o->signature, " ON ");
	const char *to = on ? strstr(on, " TO ") : NULL;
	struct str items = { 0 };

	if (to && print_items(&items, attr_get(o, ATTR_PRIVILEGES), attr_get(o, ATTR_GRANTABLE), grantable)) {
		print_indent(p);
		str_add(p->out, "default privileges for role ");
		str_ident(p->out, o->name);
		if (on != o->signature) {
			str_add(p->out, " in schema ");
			str_add_bytes(p->out, o->signature, (size_t)(on - o->signature));
			on++;
		}
		str_printf(p->out, " grant %s on ", str_text(&items));
		str_add_bytes(p->out, on + 3, (size_t)(to - on - 3));
		str_printf(p->out, " to %s%s;\n", to + 4, grantable ? " with grant option" : "");
	}
	str_free(&items);
}

void print_default_privileges(struct print *p, const struct object *o)
{
	print_default_part(p, o, 0);
	print_default_part(p, o, 1);
}
