/* Attributes of what is no table or column whose ALTER is more than a few words; each function ends its own statements.
 */
#include <string.h>

#include "compiler/postgres/plan.h"

void alter_validate(struct alter *a)
{
	struct str name = { 0 };

	str_ident(&name, a->want->name);
	alter_say(
	        a,
	        (struct effect){ LOCK_SHARE_UPDATE_EXCLUSIVE, HAZARD_BIT(TABLE_SCAN) | HAZARD_BIT(MAY_FAIL), 0, 1, 1 },
	        "validate constraint ", str_text(&name), NULL);
	str_free(&name);
}

void alter_deferrable(struct alter *a)
{
	struct str name = { 0 };

	str_ident(&name, a->want->name);
	alter_say(a, effect_brief, "alter constraint ", str_text(&name),
	          !alter_wanted(a, ATTR_DEFERRABLE)          ? " not deferrable"
	          : alter_wanted(a, ATTR_INITIALLY_DEFERRED) ? " deferrable initially deferred"
	                                                     : " deferrable initially immediate");
	str_free(&name);
}

void alter_index_attached(struct alter *a)
{
	const char *parent = alter_wanted(a, ATTR_ATTACHED_TO);

	if (!parent)
		return; /* it went with the parent's */
	postgres_add(&a->sql, "alter index ", parent, " attach partition ", NULL);
	str_qualified(&a->sql, a->want->schema, a->want->name);
	alter_end(a, effect_brief);
}

void alter_statistics_list(struct alter *a)
{
	const char *lists[] = { alter_had(a, ATTR_STATISTICS), alter_wanted(a, ATTR_STATISTICS) };
	struct str item = { 0 }, same = { 0 };
	int i;

	for (i = 0; i < 2; i++) {
		const char *list = lists[i];

		while (list && (list = postgres_next_item(list, &item))) {
			size_t number = alter_name_length(str_text(&item));

			if (i == 0 && alter_find_item(lists[1], str_text(&item), &same))
				continue;
			alter_head(&a->sql, a->want);
			str_printf(&a->sql, "alter column %.*s set statistics %s", (int)number, str_text(&item),
			           i == 0 ? "-1" : str_text(&item) + number + 1);
			alter_end(a, effect_quiet);
		}
	}
	str_free(&item);
	str_free(&same);
}

/* ---- what stands on tables ---- */

void alter_enabled(struct alter *a)
{
	const char *now = alter_wanted(a, ATTR_ENABLED);
	const char *word = !now                           ? "enable"
	                   : strcmp(now, "disabled") == 0 ? "disable"
	                   : strcmp(now, "replica") == 0  ? "enable replica"
	                                                  : "enable always";
	struct str name = { 0 };

	str_ident(&name, a->want->name);
	if (a->want->kind == KIND_EVENT_TRIGGER)
		alter_say(a, effect_none, word, NULL, NULL);
	else
		alter_say(a, (struct effect){ .lock = LOCK_SHARE_ROW_EXCLUSIVE }, word,
		          a->want->kind == KIND_RULE ? " rule " : " trigger ", str_text(&name));
	str_free(&name);
}

void alter_policy(struct alter *a)
{
	const char *to = alter_wanted(a, ATTR_TO);

	postgres_add(&a->sql, "alter policy ", NULL);
	postgres_name(&a->sql, a->want);
	postgres_add(&a->sql, " to ", to ? to : "public", NULL);
	if (alter_wanted(a, ATTR_EXPR))
		postgres_add(&a->sql, " using (", alter_wanted(a, ATTR_EXPR), ")", NULL);
	if (alter_wanted(a, ATTR_CHECK))
		postgres_add(&a->sql, " with check (", alter_wanted(a, ATTR_CHECK), ")", NULL);
	alter_end(a, (struct effect){ .lock = LOCK_ACCESS_EXCLUSIVE, .hazards = HAZARD_BIT(PRIVILEGES) });
}

static const struct {
	enum attr_id attr;
	const char *yes, *no;
} role_words[] = {
	{ ATTR_LOGIN, " login", " nologin" },
	{ ATTR_SUPERUSER, " superuser", " nosuperuser" },
	{ ATTR_CREATEDB, " createdb", " nocreatedb" },
	{ ATTR_CREATEROLE, " createrole", " nocreaterole" },
	{ ATTR_NOINHERIT, " noinherit", " inherit" },
	{ ATTR_REPLICATION, " replication", " noreplication" },
	{ ATTR_BYPASSRLS, " bypassrls", " nobypassrls" },
};

static void role_settings(struct alter *a)
{
	const char *lists[] = { alter_had(a, ATTR_SET), alter_wanted(a, ATTR_SET) };
	struct str line = { 0 };
	int i;

	for (i = 0; i < 2; i++) {
		const char *text = lists[i];

		while ((text = postgres_next_line(text, &line))) {
			str_add(&a->sql, "alter role ");
			str_ident(&a->sql, a->want->name);
			if (i == 0)
				str_printf(&a->sql, " reset %.*s", (int)alter_name_length(str_text(&line)),
				           str_text(&line));
			else
				postgres_add(&a->sql, " set ", str_text(&line), NULL);
			alter_end(a, effect_none);
		}
	}
	str_free(&line);
}

void alter_role(struct alter *a)
{
	const char *limit = alter_wanted(a, ATTR_CONNECTION_LIMIT), *until = alter_wanted(a, ATTR_VALID_UNTIL);
	size_t i, head;

	str_add(&a->sql, "alter role ");
	str_ident(&a->sql, a->want->name);
	head = a->sql.length;
	for (i = 0; i < sizeof(role_words) / sizeof(role_words[0]); i++)
		if (!alter_had(a, role_words[i].attr) != !alter_wanted(a, role_words[i].attr))
			str_add(&a->sql, alter_wanted(a, role_words[i].attr) ? role_words[i].yes : role_words[i].no);
	if (limit || alter_had(a, ATTR_CONNECTION_LIMIT))
		postgres_add(&a->sql, " connection limit ", limit ? limit : "-1", NULL);
	if (until || alter_had(a, ATTR_VALID_UNTIL)) {
		str_add(&a->sql, " valid until ");
		postgres_literal(&a->sql, until ? until : "infinity");
	}
	if (a->sql.length > head)
		alter_end(a, (struct effect){ .hazards = HAZARD_BIT(PRIVILEGES) });
	str_clear(&a->sql);
	role_settings(a);
}

void alter_replace_in_place(struct alter *a)
{
	struct script script = { .mem = a->plan->mem };
	size_t i;

	a->plan->dialect->create(&script, a->want, CREATE_IF_MISSING);
	for (i = 0; i < script.count; i++) {
		str_add(&a->sql, script.lines[i].sql);
		alter_end(a, a->want->kind == KIND_VIEW || a->want->kind == KIND_RULE ? effect_brief : effect_none);
	}
}
