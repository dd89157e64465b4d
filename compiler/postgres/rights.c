/*
 * Default privileges that a database has while a plan runs: what they give on the objects that the plan creates is
 * taken away, so that its own grants say who may do what. And grants that change.
 */
#include <string.h>

#include "compiler/postgres/plan.h"

static const struct {
	enum kind kind;
	const char *word;
} scopes[] = {
	{ KIND_TABLE, "tables" },       { KIND_VIEW, "tables" },         { KIND_MATVIEW, "tables" },
	{ KIND_SEQUENCE, "sequences" }, { KIND_COLUMN, "sequences" }, /* of an identity */
	{ KIND_FUNCTION, "functions" }, { KIND_PROCEDURE, "functions" }, { KIND_AGGREGATE, "functions" },
	{ KIND_TYPE, "types" },         { KIND_ENUM, "types" },          { KIND_DOMAIN, "types" },
	{ KIND_RANGE, "types" },        { KIND_SCHEMA, "schemas" },
};

static const char *scope_word(enum kind kind)
{
	size_t i;

	for (i = 0; i < sizeof(scopes) / sizeof(scopes[0]); i++)
		if (scopes[i].kind == kind)
			return scopes[i].word;
	return NULL;
}

static void say(struct plan *p, const struct object *o, const char *what, const char *word, const char *whom)
{
	struct str sql = { 0 };
	struct step *step;

	postgres_grant_on(&sql, what, o, word, whom);
	step = plan_add(p, ACTION_CREATE, o, mem_text(p->mem, str_text(&sql)), NULL);
	step->hazards = HAZARD_BIT(PRIVILEGES);
	str_free(&sql);
}

static int is_granted(const struct object *o, const char *to)
{
	const struct object *grant;

	for (grant = object_first(o, KIND_GRANT); grant; grant = object_after(grant, KIND_GRANT))
		if (strcmp(grant->name, to) == 0)
			return 1;
	return 0;
}

static int concerns(const struct object *o, const struct postgres_scope *at)
{
	struct str schema = { 0 };
	int same;

	str_ident(&schema, o->schema);
	same = !at->schema.length || strcmp(str_text(&schema), str_text(&at->schema)) == 0;
	str_free(&schema);
	return same && strcmp(str_text(&at->kind), scope_word(o->kind)) == 0;
}

/*
 * To others nothing is left but what the plan grants. The owner and, for some kinds, all have something by themselves,
 * of which the default privileges may have taken a part.
 */
static void undo(struct plan *p, const struct object *o, const struct object *defaults)
{
	struct postgres_scope at = { 0 };
	struct str to = { 0 };
	const char *usual = NULL;

	if (!postgres_read_scope(&at, defaults->signature) || !concerns(o, &at)) {
		postgres_free_scope(&at);
		return;
	}
	names_next(str_text(&at.to), NULL, &to);
	if (strcmp(str_text(&to), defaults->name) == 0)
		usual = "all";
	else if (strcmp(str_text(&to), "public") == 0)
		usual = postgres_usual_privilege(str_text(&at.kind));
	if (usual && !is_granted(o, str_text(&to)))
		say(p, o, mem_printf(p->mem, "grant %s", usual), "to", str_text(&to));
	else if (!usual || !at.schema.length || strcmp(usual, "all") == 0)
		say(p, o, "revoke all", "from", str_text(&to));
	str_free(&to);
	postgres_free_scope(&at);
}

static void undo_all(struct plan *p, const struct object *o)
{
	const struct object *defaults;
	int own = 0;

	for (defaults = p->have->objects; defaults; defaults = defaults->next) {
		if (defaults->kind != KIND_DEFAULT_PRIVILEGES || !p->options.user ||
		    strcmp(defaults->name, p->options.user) != 0)
			continue;
		undo(p, o, defaults);
		own = 1;
	}
	if (!own && p->options.user && is_granted(o, p->options.user))
		say(p, o, "revoke all", "from", p->options.user);
}

void postgres_undo_default_privileges(struct plan *p, const struct object *o)
{
	const struct object *column;

	if (o->kind == KIND_COLUMN ? attr_get(o, ATTR_IDENTITY) != NULL : scope_word(o->kind) != NULL)
		undo_all(p, o);
	if (o->kind == KIND_TABLE)
		for (column = object_first(o, KIND_COLUMN); column; column = object_after(column, KIND_COLUMN))
			if (attr_get(column, ATTR_IDENTITY))
				undo_all(p, column);
}

/* ---- grants that change ---- */

static int is_listed(const char *item, const char *list)
{
	struct str one = { 0 };
	int found = 0;

	while (!found && list && (list = postgres_next_item(list, &one)))
		found = strcmp(item, str_text(&one)) == 0;
	str_free(&one);
	return found;
}

/* The items of `list` that are not in `other`, and not in `nor`. */
static void difference(struct str *out, const char *list, const char *other, const char *nor)
{
	struct str item = { 0 };

	while (list && (list = postgres_next_item(list, &item))) {
		if (is_listed(str_text(&item), other) || is_listed(str_text(&item), nor))
			continue;
		str_separate(out, ", ", '\0');
		str_add(out, str_text(&item));
	}
	str_free(&item);
}

static void change_grant(struct alter *a, const char *verb, const struct str *list, const char *word,
                         const char *behind)
{
	const char *what;

	if (!list->length)
		return;
	what = mem_printf(a->plan->mem, "%s%s", verb, str_text(list));
	postgres_grant_on(&a->sql, what, postgres_granted_on(a->want), word, a->want->name);
	str_add(&a->sql, behind);
	alter_end(a, (struct effect){ .hazards = HAZARD_BIT(PRIVILEGES) });
}

/* Columns' privileges go with those on their table, so the two are said anew together. */
static void grant_anew(struct alter *a)
{
	struct script script = { .mem = a->plan->mem };
	size_t i;

	if (a->want->kind == KIND_GRANT) { /* the other kind begins with that by itself */
		postgres_grant_on(&a->sql, "revoke all", a->want->parent, "from", a->want->name);
		alter_end(a, (struct effect){ .hazards = HAZARD_BIT(PRIVILEGES) });
	}
	a->plan->dialect->create(&script, a->want, CREATE_PLAIN);
	for (i = 0; i < script.count; i++) {
		str_add(&a->sql, script.lines[i].sql);
		alter_end(a, (struct effect){ .hazards = HAZARD_BIT(PRIVILEGES) });
	}
}

/* First what comes, then what goes: who keeps something keeps the place among the others. */
void alter_grant(struct alter *a)
{
	const char *then = attr_get(a->have, ATTR_PRIVILEGES), *now = attr_get(a->want, ATTR_PRIVILEGES);
	const char *could = attr_get(a->have, ATTR_GRANTABLE), *can = attr_get(a->want, ATTR_GRANTABLE);
	struct str more = { 0 }, with_option = { 0 }, less = { 0 }, option = { 0 };

	if (!then || !now || strchr(then, '(') || strchr(now, '(') || strcmp(then, "none") == 0 ||
	    strcmp(now, "none") == 0) {
		grant_anew(a);
		return;
	}
	difference(&more, now, then, can);
	difference(&with_option, can, could, NULL);
	difference(&less, then, now, NULL);
	difference(&option, could, can, str_text(&less));
	change_grant(a, "grant ", &more, "to", "");
	change_grant(a, "grant ", &with_option, "to", " with grant option");
	change_grant(a, "revoke ", &less, "from", "");
	change_grant(a, "revoke grant option for ", &option, "from", "");
	str_free(&more);
	str_free(&with_option);
	str_free(&less);
	str_free(&option);
}
