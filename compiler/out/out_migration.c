/* A plan in, the text of a migration out; and what its head says, back. Part of migrations.h. */
#include <string.h>

#include "compiler/out/migrations.h"

static const char hazard_mark[] = "-- hazard: ";

void migration_hazards(struct str *s, const struct plan *plan)
{
	struct str identity = { 0 };
	size_t i, at;
	int id;

	for (id = 0; id < HAZARD_COUNT; id++) {
		for (i = 0; i < plan->count; i++) {
			if (!(plan->steps[i].hazards >> id & 1))
				continue;
			str_clear(&identity);
			object_identity(&identity, plan->steps[i].object);
			for (at = 0; at < identity.length; at++)
				if (identity.data[at] == '\n')
					identity.data[at] = ' ';
			str_printf(s, "%s%s: %s\n", hazard_mark, hazard_rows[id].word, str_text(&identity));
		}
	}
	str_free(&identity);
}

void out_migration(struct str *s, const struct plan *plan, const struct migration_head *head)
{
	const char *slash = strrchr(head->schema, '/');

	str_printf(s, "-- Migration %04d_%s, %s: written by schemac migrate from %s.\n", head->number, head->name,
	           head->direction, slash ? slash + 1 : head->schema);
	str_add(s,
	        "-- Read it, and change it where the rows need more. Once it has run anywhere, leave it as it is.\n");
	str_printf(s, "-- schema before: %s\n-- schema after: %s\n", head->before, head->after);
	migration_hazards(s, plan);
	str_char(s, '\n');
	plan_sql(s, plan);
	if (!plan->count)
		str_add(s, "-- nothing to do in the database\nselect 1;\n");
	while (s->length > 1 && s->data[s->length - 1] == '\n' && s->data[s->length - 2] == '\n')
		s->data[--s->length] = '\0';
}

/* "data-loss: table public.notes" */
static size_t refuse_line(struct str *s, const char *line, size_t length, const char *allow)
{
	const char *colon = memchr(line, ':', length);
	struct saved_step step = { 0 };
	struct saved_plan plan = { .steps = &step, .count = 1 };
	struct str object = { 0 };
	size_t refused;
	int id;

	if (!colon || (size_t)(colon - line) + 2 > length)
		return 0;
	for (id = 0; id < HAZARD_COUNT; id++)
		if (strlen(hazard_rows[id].word) == (size_t)(colon - line) &&
		    strncmp(hazard_rows[id].word, line, (size_t)(colon - line)) == 0)
			step.hazards = 1u << id;
	str_add_bytes(&object, colon + 2, length - (size_t)(colon - line) - 2);
	step.object = str_text(&object);
	refused = saved_refused(s, &plan, allow);
	str_free(&object);
	return refused;
}

size_t migration_refused(struct str *s, const char *sql, const char *allow)
{
	size_t mark = sizeof(hazard_mark) - 1, count = 0;

	while (*sql == '-') {
		size_t length = strcspn(sql, "\n");

		if (length > mark && strncmp(sql, hazard_mark, mark) == 0)
			count += refuse_line(s, sql + mark, length - mark, allow);
		sql += length + (sql[length] == '\n');
	}
	return count;
}
