/* Which hazards of a plan are allowed: the list of --allow against the steps. Part of plan_text.h. */
#include <string.h>

#include "compiler/plan/plan_text.h"

/* The next item of the list, without blanks around it; NULL at its end. */
static const char *next_item(const char *list, struct str *item)
{
	size_t length;

	list += strspn(list, ", \t");
	if (!*list)
		return NULL;
	length = strcspn(list, ",");
	str_clear(item);
	str_add_bytes(item, list, length);
	while (item->length && strchr(" \t", item->data[item->length - 1]))
		item->data[--item->length] = '\0';
	return list + length;
}

/* "users.nick" means "column public.users.nick", and "column public.users.nick" itself. */
static int is_named(const char *identity, const char *name)
{
	size_t length = strlen(identity), end = strlen(name);

	if (end > length || strcmp(identity + length - end, name) != 0)
		return 0;
	return end == length || identity[length - end - 1] == '.' || identity[length - end - 1] == ' ';
}

static int item_allows(const char *item, enum hazard hazard, const char *identity)
{
	const char *word = hazard_rows[hazard].word;
	size_t length = strlen(word);

	if (strcmp(item, "all") == 0)
		return 1;
	if (strncmp(item, word, length) != 0)
		return 0;
	return item[length] == '\0' || (item[length] == ':' && is_named(identity, item + length + 1));
}

static int allows(const char *allow, enum hazard hazard, const char *identity)
{
	struct str item = { 0 };
	int allowed = 0;

	while (allow && !allowed && (allow = next_item(allow, &item)))
		allowed = item_allows(str_text(&item), hazard, identity);
	str_free(&item);
	return allowed;
}

int plan_allows(const char *allow, enum hazard hazard, const struct object *object)
{
	struct str identity = { 0 };
	int allowed;

	if (!hazard_rows[hazard].guarded)
		return 1;
	object_identity(&identity, object);
	allowed = allows(allow, hazard, str_text(&identity));
	str_free(&identity);
	return allowed;
}

static size_t refuse(struct str *s, unsigned hazards, const char *identity, const char *allow)
{
	size_t count = 0;
	int id;

	for (id = 0; id < HAZARD_COUNT; id++) {
		if (!(hazards >> id & 1) || !hazard_rows[id].guarded || allows(allow, (enum hazard)id, identity))
			continue;
		str_printf(s, "%s: %s: %s\n", identity, hazard_rows[id].word, hazard_rows[id].text);
		count++;
	}
	return count;
}

size_t plan_refused(struct str *s, const struct plan *plan, const char *allow)
{
	struct str identity = { 0 };
	size_t count = 0, i;

	for (i = 0; i < plan->count; i++) {
		str_clear(&identity);
		object_identity(&identity, plan->steps[i].object);
		count += refuse(s, plan->steps[i].hazards, str_text(&identity), allow);
	}
	str_free(&identity);
	return count;
}

size_t saved_refused(struct str *s, const struct saved_plan *plan, const char *allow)
{
	size_t count = 0, i;

	for (i = 0; i < plan->count; i++)
		count += refuse(s, plan->steps[i].hazards, plan->steps[i].object, allow);
	return count;
}

static int is_hazard(const char *item)
{
	size_t length = strcspn(item, ":");
	int id;

	for (id = 0; id < HAZARD_COUNT; id++)
		if (strlen(hazard_rows[id].word) == length && strncmp(hazard_rows[id].word, item, length) == 0)
			return 1;
	return strcmp(item, "all") == 0;
}

const char *plan_allow_wrong(struct mem *mem, const char *allow)
{
	struct str item = { 0 };
	const char *wrong = NULL;

	while (allow && !wrong && (allow = next_item(allow, &item)))
		if (!is_hazard(str_text(&item)))
			wrong = mem_text(mem, str_text(&item));
	str_free(&item);
	return wrong;
}
