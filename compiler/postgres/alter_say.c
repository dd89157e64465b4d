/* The statement in the making: its head, its end as a step, what is common to most. */
#include <string.h>

#include "compiler/postgres/plan.h"

const struct effect effect_brief = { .lock = LOCK_ACCESS_EXCLUSIVE };
const struct effect effect_quiet = { .lock = LOCK_SHARE_UPDATE_EXCLUSIVE };
const struct effect effect_none = { .lock = LOCK_NONE };

void alter_head(struct str *s, const struct object *o)
{
	const struct object *of = o->parent;

	switch (o->kind) {
	case KIND_COLUMN:
		postgres_add(s, "alter ", postgres_word(of), " ", NULL);
		postgres_plain_name(s, of);
		str_add(s, of->kind == KIND_TYPE ? " alter attribute " : " alter column ");
		str_ident(s, o->name);
		break;
	case KIND_CONSTRAINT:
	case KIND_TRIGGER:
	case KIND_RULE:
		postgres_add(s, "alter ", postgres_word(of), " ", NULL);
		postgres_plain_name(s, of);
		break;
	case KIND_USER_MAPPING:
		str_add(s, "alter user mapping for ");
		str_ident(s, o->name);
		str_add(s, " server ");
		str_ident(s, of->name);
		break;
	default:
		postgres_add(s, "alter ", postgres_word(o), " ", NULL);
		postgres_name(s, o);
	}
	str_char(s, ' ');
}

static int has_heirs(const struct alter *a)
{
	const struct note *table = note_of(&a->plan->making->have, a->have->parent);
	size_t i;

	for (i = 0; i < table->user_count; i++)
		if (table->users[i]->object->kind == KIND_TABLE)
			return 1;
	return 0;
}

static int is_handed_down(enum attr_id id)
{
	return id != ATTR_DEFAULT && id != ATTR_STATISTICS && id != ATTR_STORAGE && id != ATTR_OPTIONS &&
	       id != ATTR_COMPRESSION;
}

void alter_begin(struct alter *a)
{
	const struct object *of = a->want->parent;

	if (a->want->kind != KIND_COLUMN || of->kind != KIND_TABLE || is_handed_down(a->attr) || !has_heirs(a)) {
		alter_head(&a->sql, a->want);
		return;
	}
	str_add(&a->sql, "alter table only ");
	postgres_plain_name(&a->sql, of);
	str_add(&a->sql, " alter column ");
	str_ident(&a->sql, a->want->name);
	str_char(&a->sql, ' ');
}

static const char *why(struct alter *a)
{
	const char *then = attr_get(a->have, a->attr), *now = attr_get(a->want, a->attr);

	if (a->attr == ATTR_NONE)
		return "";
	return mem_printf(a->plan->mem, "%s %s: %s %s -> %s", kinds[a->want->kind].word, a->want->name,
	                  attrs[a->attr].word, then ? then : "none", now ? now : "none");
}

void alter_end(struct alter *a, struct effect effect)
{
	struct step *step;

	if (!a->sql.length)
		return;
	step = plan_add(a->plan, ACTION_ALTER, a->want, mem_copy(a->plan->mem, str_text(&a->sql), a->sql.length), NULL);
	step->why = why(a);
	postgres_set_effect(a->plan, step, effect);
	str_clear(&a->sql);
}

/* alter ... WORDS; a NULL ends the list. */
void alter_say(struct alter *a, struct effect effect, const char *words, const char *value, const char *rest)
{
	alter_begin(a);
	postgres_add(&a->sql, words, value ? value : "", rest ? rest : "", NULL);
	alter_end(a, effect);
}

const char *alter_wanted(const struct alter *a, enum attr_id id)
{
	return attr_get(a->want, id);
}

const char *alter_had(const struct alter *a, enum attr_id id)
{
	return attr_get(a->have, id);
}
