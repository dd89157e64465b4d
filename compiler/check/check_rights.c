/* Checks of policies, triggers and privileges. */
#include <string.h>

#include "compiler/check/check.h"
#include "compiler/model/member.h"

void check_policy(struct check_run *run, const struct object *o)
{
	const char *command = attr_get(o, ATTR_COMMAND);

	if (!command)
		return;
	if (strcmp(command, "insert") == 0 && attr_get(o, ATTR_EXPR))
		check_report(run, DIAG_POLICY_CLAUSE, o, ATTR_EXPR,
		             "a policy for insert has no rows to look at: write with check, not using");
	if ((strcmp(command, "select") == 0 || strcmp(command, "delete") == 0) && attr_get(o, ATTR_CHECK))
		check_report(run, DIAG_POLICY_CLAUSE, o, ATTR_CHECK,
		             "a policy for %s writes no rows: write using, not with check", command);
}

/* --- triggers --- */

static int has_event(const char *events, const char *event)
{
	const char *found = strstr(events, event);

	return found && (found == events || found[-1] == ' ');
}

static void clause(struct check_run *run, const struct object *o, enum attr_id attr, const char *text)
{
	check_report(run, DIAG_TRIGGER_CLAUSE, o, attr, "trigger %s: %s", o->name, text);
}

static void check_instead(struct check_run *run, const struct object *o, const char *events, int each_row)
{
	if (o->parent->kind != KIND_VIEW)
		clause(run, o, ATTR_TIMING, "instead of is for views; a table has before and after");
	if (!each_row)
		clause(run, o, ATTR_EACH, "instead of runs for each row");
	if (attr_get(o, ATTR_BODY)) /* SQLite's triggers may have columns and a condition */
		return;
	if (strstr(events, "update of "))
		clause(run, o, ATTR_EVENTS, "instead of takes no columns: write update");
	if (attr_get(o, ATTR_WHERE))
		clause(run, o, ATTR_WHERE, "instead of takes no condition");
}

static void check_events(struct check_run *run, const struct object *o, const char *events, const char *timing,
                         int each_row)
{
	if (has_event(events, "truncate") && each_row)
		clause(run, o, ATTR_EVENTS, "truncate looks at no rows: write for each statement");
	if (o->parent->kind == KIND_VIEW && each_row && strcmp(timing, "instead of") != 0)
		clause(run, o, ATTR_TIMING, "for each row of a view there is instead of only");
	if ((attr_get(o, ATTR_OLD_TABLE) || attr_get(o, ATTR_NEW_TABLE)) && strcmp(timing, "after") != 0)
		clause(run, o, ATTR_TIMING, "old table and new table are there after the event only");
	if (attr_get(o, ATTR_OLD_TABLE) && !has_event(events, "update") && !has_event(events, "delete"))
		clause(run, o, ATTR_OLD_TABLE, "an insert has no old rows");
	if (attr_get(o, ATTR_NEW_TABLE) && !has_event(events, "update") && !has_event(events, "insert"))
		clause(run, o, ATTR_NEW_TABLE, "a delete has no new rows");
	if (attr_get(o, ATTR_CONSTRAINT_TRIGGER) && (!each_row || strcmp(timing, "after") != 0))
		clause(run, o, ATTR_TIMING, "a constraint trigger runs after the event, for each row");
}

void check_trigger(struct check_run *run, const struct object *o)
{
	const char *timing = attr_get(o, ATTR_TIMING), *events = attr_get(o, ATTR_EVENTS);
	int each_row = attr_is(o, ATTR_EACH, "row");

	if (!timing || !events || !o->parent)
		return;
	if (!attr_get(o, ATTR_EXECUTE) == !attr_get(o, ATTR_BODY))
		clause(run, o, ATTR_BODY,
		       "write either execute function NAME(), or for SQLite: as $$ begin ... end $$");
	if (strcmp(timing, "instead of") == 0)
		check_instead(run, o, events, each_row);
	check_events(run, o, events, timing, each_row);
}

void check_trigger_function(struct check_run *run, const struct object *o)
{
	const char *arguments = attr_get(o, ATTR_ARGUMENTS), *returns = attr_get(o, ATTR_RETURNS);

	if (returns && (strcmp(returns, "trigger") == 0 || strcmp(returns, "event_trigger") == 0) && arguments &&
	    *arguments)
		check_report(run, DIAG_TRIGGER_ARGUMENTS, o, ATTR_ARGUMENTS,
		             "%s returns %s and so takes no arguments: those of the trigger come in TG_ARGV", o->name,
		             returns);
}

/* --- privileges --- */

struct privileges_row {
	enum kind kind;
	const char *words;
};

static const struct privileges_row privileges[] = {
	{ KIND_TABLE, "select insert update delete truncate references trigger maintain" },
	{ KIND_VIEW, "select insert update delete truncate references trigger maintain" },
	{ KIND_MATVIEW, "select insert update delete truncate references trigger maintain" },
	{ KIND_COLUMN, "select insert update references usage" }, /* usage of the sequence of an identity */
	{ KIND_SEQUENCE, "usage select update" },
	{ KIND_SCHEMA, "create usage" },
	{ KIND_FUNCTION, "execute" },
	{ KIND_PROCEDURE, "execute" },
	{ KIND_AGGREGATE, "execute" },
	{ KIND_ENUM, "usage" },
	{ KIND_TYPE, "usage" },
	{ KIND_DOMAIN, "usage" },
	{ KIND_RANGE, "usage" },
	{ KIND_LANGUAGE, "usage" },
	{ KIND_WRAPPER, "usage" },
	{ KIND_SERVER, "usage" },
};

static int is_word_of(const char *words, const char *word, size_t length)
{
	for (const char *p = words; *p;) {
		size_t here = strcspn(p, " ");

		if (here == length && strncmp(p, word, length) == 0)
			return 1;
		p += here + (p[here] == ' ');
	}
	return 0;
}

/* Past the privilege that begins at `p`, its columns too: "update (a, b), select" */
static const char *next_privilege(const char *p)
{
	int depth = 0;

	for (; *p && (depth || *p != ','); p++)
		depth += (*p == '(') - (*p == ')');
	return *p ? p + 1 + strspn(p + 1, " ") : p;
}

static void check_privileges(struct check_run *run, const struct object *o, enum attr_id attr, const char *words,
                             enum kind of)
{
	const char *list = attr_get(o, attr);

	for (const char *p = list ? list : ""; *p; p = next_privilege(p)) {
		size_t length = strcspn(p, " ,(");

		if (strncmp(p, "all", length) == 0 || strncmp(p, "none", length) == 0 || is_word_of(words, p, length))
			continue;
		check_report(run, DIAG_GRANT_KIND, o, attr, "%.*s is no privilege of a %s; those are: %s", (int)length,
		             p, kinds[of].word, words);
	}
}

void check_grant(struct check_run *run, const struct object *o)
{
	const struct member_row *member = o->kind == KIND_MEMBER_GRANT ? member_row_of(o->signature) : NULL;
	enum kind of = member ? member->kind : o->parent ? o->parent->kind : KIND_NONE;

	for (size_t i = 0; i < sizeof(privileges) / sizeof(privileges[0]); i++) {
		if (privileges[i].kind != of)
			continue;
		check_privileges(run, o, ATTR_PRIVILEGES, privileges[i].words, of);
		check_privileges(run, o, ATTR_GRANTABLE, privileges[i].words, of);
	}
}
