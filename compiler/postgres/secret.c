/*
 * Secrets of a server, a user mapping or a subscription are read from no database: look puts *** in their place. A plan
 * that would have to write one cannot be made; it is not to end with three stars for a password.
 */
#include <string.h>

#include "compiler/postgres/dialect_postgres.h"
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

void postgres_each_secret(const struct object *o, postgres_secret_fn *each, void *context)
{
	struct str item = { 0 };
	size_t i;

	for (i = 0; i < SECRET_COUNT; i++) {
		const char *list = secrets[i].kind == o->kind ? attr_get(o, secrets[i].attr) : NULL;

		while (list && (list = secrets[i].next(list, &item)))
			if (strstr(str_text(&item), "***"))
				each(context, o, str_text(&item));
	}
	str_free(&item);
}

struct asking {
	struct plan *plan;
	const struct object *had;
};

static int had_item(const struct object *had, const char *item)
{
	size_t i;

	for (i = 0; had && i < SECRET_COUNT; i++)
		if (secrets[i].kind == had->kind && has_item(attr_get(had, secrets[i].attr), item, secrets[i].next))
			return 1;
	return 0;
}

static void ask(void *context, const struct object *o, const char *item)
{
	const struct asking *a = context;
	struct str identity = { 0 };
	struct diagnostic *d;

	if (had_item(a->had, item))
		return;
	object_identity(&identity, o);
	d = diag_add(a->plan->diag, DIAG_SECRET_UNKNOWN, o->at, object_end(o),
	             "%s: %.*s is to be set, and its value is not known", str_text(&identity), (int)strcspn(item, " ="),
	             item);
	if (d)
		diag_remedy(a->plan->diag, d, "write the value in the place of ***");
	str_free(&identity);
}

void postgres_ask_secrets(struct plan *p, const struct object *had, const struct object *wanted)
{
	struct asking a = { p, had };

	postgres_each_secret(wanted, ask, &a);
}
