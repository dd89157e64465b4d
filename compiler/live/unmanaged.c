/* A plan in, a note on the objects that it leaves alone out. */
#include "compiler/live/unmanaged.h"

#include <stdio.h>

enum { NAMES_MOST = 20 };

struct list {
	struct str names;
	const char *bundle; /* the other schema that one of them belongs to */
	size_t count;
};

static void add(struct list *list, const struct live_plan *l, const struct object *o)
{
	const struct ledger_entry *entry;
	struct str identity = { 0 };

	object_identity(&identity, o);
	entry = ledger_find(&l->ledger, str_text(&identity));
	if (entry)
		list->bundle = entry->bundle;
	if (list->count++ < NAMES_MOST)
		str_printf(&list->names, "   %s\n", str_text(&identity));
	str_free(&identity);
}

void unmanaged_report(const struct live_plan *l)
{
	struct list list = { 0 };
	const struct object *o;

	for (o = l->ledger.exists || l->session->forgets_ledger ? NULL : l->have->objects; o; o = o->next)
		if (!(kinds[o->kind].traits & TRAIT_CLUSTER) &&
		    !catalog_find(l->compiled->catalog, NULL, o->kind, o->schema, o->name, o->signature))
			add(&list, l, o);
	if (list.count > NAMES_MOST)
		str_printf(&list.names, "   ... and %zu more\n", list.count - NAMES_MOST);
	if (list.count)
		fprintf(stderr,
		        "schemac: note: this database has no ledger of %s; %zu object%s unmanaged, and left alone:\n%s"
		        "   = help: `schemac baseline` with the schema that they were made from adopts them (%s%s%s)\n",
		        l->session->bundle->name, list.count, list.count == 1 ? " is" : "s are", str_text(&list.names),
		        list.bundle ? "the ledger of " : "schemac import writes one", list.bundle ? list.bundle : "",
		        list.bundle ? " has some of them" : "");
	str_free(&list.names);
}
