/*
 * Secrets of a server, a user mapping or a subscription are read from no database: look puts *** in their place. A plan
 * that would have to write one cannot be made; it is not to end with three stars for a password.
 */
#include <string.h>

#include "compiler/postgres/plan.h"

static const struct {
	enum kind kind;
	enum attr_id attr;
	const char *(*next)(const char *list, struct str *item);
} secrets[] = {
	{ KIND_SERVER, ATTR_FDW_OPTIONS, postgres_next_item },
	{ KIND_USER_MAPPING, ATTR_FDW_OPTIONS, postgres_next_item },
	{ KIND_SUBSCRIPTION, ATTR_DEFINITION, postgres_next_line },
};

enum { SECRET_COUNT = sizeof(secrets) / sizeof(secrets[0]) };

static int has_item(const char *list, const char *like, const char *(*next)(const char *, struct str *))
{
	struct str item = { 0 };
	int found = 0;

	while (list && !found && (list = next(list, &item)))
		found = strcmp(str_text(&item), like) == 0;
	str_free(&item);
	return found;
}

static void tell(struct plan *p, const struct object *o, const char *item)
{
	struct str identity = { 0 };
	struct diagnostic *d;

	object_identity(&identity, o);
	d = diag_add(p->diag, DIAG_SECRET_UNKNOWN, o->at, object_end(o),
	             "%s: %.*s is to be set, and its value is not known", str_text(&identity), (int)strcspn(item, " ="),
	             item);
	if (d)
		diag_remedy(p->diag, d, "write the value in the place of ***");
	str_free(&identity);
}

void postgres_ask_secrets(struct plan *p, const struct object *had, const struct object *wanted)
{
	struct str item = { 0 };
	size_t i;

	for (i = 0; i < SECRET_COUNT; i++) {
		const char *list = secrets[i].kind == wanted->kind ? attr_get(wanted, secrets[i].attr) : NULL;

		while (list && (list = secrets[i].next(list, &item)))
			if (strstr(str_text(&item), "***") &&
			    !has_item(attr_get(had, secrets[i].attr), str_text(&item), secrets[i].next))
				tell(p, wanted, str_text(&item));
	}
	str_free(&item);
}
