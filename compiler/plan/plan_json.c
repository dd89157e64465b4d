/* A plan as JSON, and back; as SARIF, where each hazard is a finding. */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "compiler/plan/plan_text.h"

enum { PLAN_FORMAT = 1 };

static void add_lines(struct mem *mem, struct str *text, const char ***lines, size_t *count, size_t *room,
                      const struct object *o)
{
	for (; o; o = o->next) {
		size_t from = text->length;
		uint16_t i;

		if (kinds[o->kind].traits & TRAIT_SOURCE)
			continue;
		str_clear(text);
		from = 0;
		object_identity(text, o);
		for (i = 0; i < o->attr_count; i++)
			if (attrs[o->attrs[i].id].live)
				str_printf(text, "\n.%s %s", attrs[o->attrs[i].id].id, o->attrs[i].value);
		*lines = mem_grow(mem, *lines, *count, room, sizeof(**lines));
		(*lines)[(*count)++] = mem_copy(mem, str_text(text) + from, text->length);
		add_lines(mem, text, lines, count, room, o->children);
	}
}

const char *catalog_fingerprint(struct mem *mem, const struct catalog *c)
{
	struct str text = { 0 };
	const char **lines = NULL;
	size_t count = 0, room = 0, i;
	char hash[65];

	add_lines(mem, &text, &lines, &count, &room, c->objects);
	if (count)
		qsort(lines, count, sizeof(*lines), text_compare);
	str_clear(&text);
	for (i = 0; i < count; i++)
		str_printf(&text, "%s\n", lines[i]);
	hash_text(hash, str_text(&text), text.length);
	str_free(&text);
	return mem_text(mem, hash);
}

static void member(struct str *s, const char *name, const char *text)
{
	str_printf(s, ", \"%s\": ", name);
	str_json(s, text);
}

static void hazards_json(struct str *s, unsigned hazards)
{
	int id, count = 0;

	str_add(s, ", \"hazards\": [");
	for (id = 0; id < HAZARD_COUNT; id++) {
		if (!(hazards >> id & 1))
			continue;
		str_add(s, count++ ? ", " : "");
		str_json(s, hazard_rows[id].word);
	}
	str_char(s, ']');
}

static const char *truth(int value)
{
	return value ? "true" : "false";
}

/* "others": [{"locked": "table public.a", "lock": "SHARE"}] */
static void others_json(struct str *s, const struct step *step)
{
	const struct step_lock *lock;
	struct str table = { 0 };

	if (!step->others)
		return;
	str_add(s, ", \"others\": [");
	for (lock = step->others; lock; lock = lock->next) {
		str_clear(&table);
		object_identity(&table, lock->table);
		str_add(s, lock == step->others ? "{\"locked\": " : ", {\"locked\": ");
		str_json(s, str_text(&table));
		member(s, "lock", lock_mode_name(lock->mode));
		str_char(s, '}');
	}
	str_char(s, ']');
	str_free(&table);
}

static void step_json(struct str *s, const struct step *step)
{
	static const char *const actions[] = { "create", "drop", "alter" };
	struct str text = { 0 };

	str_printf(s, "{\"action\": \"%s\"", actions[step->action]);
	object_identity(&text, step->object);
	member(s, "object", str_text(&text));
	member(s, "sql", step->up);
	if (step->down)
		member(s, "down", step->down);
	member(s, "why", step->why);
	member(s, "lock", lock_mode_name(step->lock));
	str_clear(&text);
	if (step->locked)
		object_identity(&text, step->locked);
	member(s, "locked", str_text(&text));
	others_json(s, step);
	str_clear(&text);
	if (step_find_rows(&text, step))
		member(s, "find", str_text(&text));
	str_printf(s, ", \"rewrites\": %s, \"scans\": %s, \"outside\": %s", truth(step->rewrites), truth(step->scans),
	           truth(step->outside));
	if (step->seconds >= 0)
		str_printf(s, ", \"seconds\": %.1f", step->seconds);
	hazards_json(s, step->hazards);
	str_char(s, '}');
	str_free(&text);
}

void plan_json(struct str *s, const struct plan *plan, const struct plan_origin *origin)
{
	size_t i;

	str_printf(s, "{\"format\": %d, \"dialect\": \"%s\"", PLAN_FORMAT, plan->dialect->name);
	member(s, "catalog", origin->catalog);
	member(s, "schema", origin->schema);
	str_add(s, ", \"steps\": [");
	for (i = 0; i < plan->count; i++) {
		str_add(s, i ? ",\n  " : "\n  ");
		step_json(s, &plan->steps[i]);
	}
	str_add(s, plan->count ? "\n]}\n" : "]}\n");
}

/* ---- reading ---- */

static const char *text_of(struct mem *mem, const json_t *object, const char *name)
{
	const char *text = json_string_value(json_object_get(object, name));

	return text ? mem_text(mem, text) : NULL;
}

static unsigned hazards_of(const json_t *list, int *wrong)
{
	unsigned hazards = 0;
	size_t i;

	for (i = 0; i < json_array_size(list); i++) {
		const char *word = json_string_value(json_array_get(list, i));
		int id = 0;

		while (id < HAZARD_COUNT && (!word || strcmp(hazard_rows[id].word, word) != 0))
			id++;
		if (id == HAZARD_COUNT)
			*wrong = 1;
		else
			hazards |= 1u << id;
	}
	return hazards;
}

static const char *read_step(struct mem *mem, const json_t *json, struct saved_step *step)
{
	int wrong = 0;

	step->object = text_of(mem, json, "object");
	step->sql = text_of(mem, json, "sql");
	step->find = text_of(mem, json, "find");
	step->find = step->find ? step->find : "";
	step->outside = json_is_true(json_object_get(json, "outside"));
	step->hazards = hazards_of(json_object_get(json, "hazards"), &wrong);
	if (wrong)
		return "a step has a hazard that this schemac does not know";
	return step->object && step->sql ? NULL : "a step lacks its object or sql";
}

static const char *read_plan(struct mem *mem, const json_t *json, struct saved_plan *plan)
{
	const json_t *steps = json_object_get(json, "steps");
	const char *wrong = NULL;
	size_t i;

	if (json_integer_value(json_object_get(json, "format")) != PLAN_FORMAT)
		return "it is no plan, or one of another schemac";
	plan->dialect = text_of(mem, json, "dialect");
	plan->origin.catalog = text_of(mem, json, "catalog");
	plan->origin.schema = text_of(mem, json, "schema");
	if (!plan->dialect || !plan->origin.catalog || !plan->origin.schema || !json_is_array(steps))
		return "dialect, catalog, schema or steps are missing";
	plan->count = json_array_size(steps);
	plan->steps = mem_array(mem, plan->count + 1, sizeof(*plan->steps));
	for (i = 0; i < plan->count && !wrong; i++)
		wrong = read_step(mem, json_array_get(steps, i), &plan->steps[i]);
	return wrong;
}

const char *plan_json_read(struct mem *mem, const char *text, size_t length, struct saved_plan *plan)
{
	json_error_t error;
	json_t *json = json_loadb(text, length, 0, &error);
	const char *wrong;

	*plan = (struct saved_plan){ 0 };
	if (!json)
		return mem_printf(mem, "line %d: %s", error.line, error.text);
	wrong = read_plan(mem, json, plan);
	json_decref(json);
	return wrong;
}

/* ---- SARIF ---- */

static void sarif_rules(struct str *s)
{
	int id;

	for (id = 0; id < HAZARD_COUNT; id++) {
		str_printf(s, "%s{\"id\": \"%s\", \"shortDescription\": {\"text\": ", id ? ", " : "",
		           hazard_rows[id].word);
		str_json(s, hazard_rows[id].text);
		str_printf(s, "}, \"defaultConfiguration\": {\"level\": \"%s\"}}",
		           hazard_rows[id].guarded ? "error" : "warning");
	}
}

static void sarif_result(struct str *s, const struct step *step, int id)
{
	struct str identity = { 0 }, text = { 0 };

	object_identity(&identity, step->object);
	str_printf(&text, "%s: %s: %s", str_text(&identity), hazard_rows[id].text, step->up);
	str_printf(s, "{\"ruleId\": \"%s\", \"level\": \"%s\", \"message\": {\"text\": ", hazard_rows[id].word,
	           hazard_rows[id].guarded ? "error" : "warning");
	str_json(s, str_text(&text));
	str_add(s, "}, \"locations\": [{\"logicalLocations\": [{\"fullyQualifiedName\": ");
	str_json(s, str_text(&identity));
	str_add(s, "}]}]}");
	str_free(&identity);
	str_free(&text);
}

void plan_sarif(struct str *s, const struct plan *plan)
{
	size_t i, count = 0;
	int id;

	str_add(s, "{\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\", \"version\": \"2.1.0\", \"runs\": "
	           "[{\"tool\": "
	           "{\"driver\": {\"name\": \"schemac\", \"version\": \"" SCHEMAC_VERSION "\", \"rules\": [");
	sarif_rules(s);
	str_add(s, "]}}, \"results\": [");
	for (i = 0; i < plan->count; i++) {
		for (id = 0; id < HAZARD_COUNT; id++) {
			if (!(plan->steps[i].hazards >> id & 1))
				continue;
			str_add(s, count++ ? ",\n  " : "\n  ");
			sarif_result(s, &plan->steps[i], id);
		}
	}
	str_add(s, "]}]}\n");
}
