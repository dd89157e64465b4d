/* What is asked, what the ledger says and what a run found and left in; the line that the ledger is to have out. */
#include "runtime/apply/ledger_line.h"

#include <string.h>

struct ledger_text ledger_text_of(struct mem *mem, const struct object *o)
{
	struct ledger_text t = { 0 };
	struct str text = { 0 };
	char hash[65];

	if (!o)
		return t;
	object_write(&text, o, 0, 1);
	hash_text(hash, str_text(&text), text.length);
	t.text = mem_copy(mem, str_text(&text), text.length);
	t.hash = mem_text(mem, hash);
	mem->failed |= str_failed(&text);
	str_free(&text);
	return t;
}

/* ---- one attribute or part, of which the case has five readings ---- */

/* The same object in each reading; NULL where it does not exist. */
struct readings {
	const struct object *asked, *asked_then, *made_then, *before, *after;
};

struct merging {
	const struct ledger_case *c;
	struct catalog *into;
	int for_asked; /* the text of what was asked is wanted, not that of what was made */
};

/* The same for one value: of an attribute, or the word that a part exists. */
struct values {
	const char *asked, *asked_then, *made_then, *before, *after;
};

static int same(const char *a, const char *b)
{
	return a && b ? strcmp(a, b) == 0 : a == b;
}

/* Did the run change the value, rather than find it changed? */
static int is_of_the_run(const struct ledger_case *c, const struct values *v)
{
	return same(v->before, v->made_then) || (c->touched && !same(v->before, v->after));
}

static const char *made_value(const struct ledger_case *c, const struct values *v)
{
	int asked_anew = !same(v->asked, v->asked_then);

	if (is_of_the_run(c, v))
		return v->after;
	if (asked_anew && (c->fulfilled || same(v->asked, v->after) || !same(v->before, v->after)))
		return v->after;
	return v->made_then;
}

/* Where the schema's text is not fulfilled yet, what a run changed is as if it had been asked for as it is now. */
static const char *asked_value(const struct ledger_case *c, const struct values *v)
{
	return !same(v->before, v->after) && is_of_the_run(c, v) ? v->after : v->asked_then;
}

static const char *value_of(const struct merging *m, const struct values *v)
{
	return m->for_asked ? asked_value(m->c, v) : made_value(m->c, v);
}

/* ---- objects ---- */

static const struct object *part(const struct object *parent, const struct object *like)
{
	const struct object *o;

	for (o = object_first(parent, like->kind); o; o = object_after(o, like->kind))
		if (strcmp(o->name, like->name) == 0 && strcmp(o->signature, like->signature) == 0)
			return o;
	return NULL;
}

static struct readings parts(const struct readings *r, const struct object *like)
{
	return (struct readings){ part(r->asked, like), part(r->asked_then, like), part(r->made_then, like),
		                  part(r->before, like), part(r->after, like) };
}

static const char *exists(const struct object *o)
{
	return o ? "" : NULL;
}

static int is_wanted(const struct merging *m, const struct readings *r)
{
	struct values v = { exists(r->asked), exists(r->asked_then), exists(r->made_then), exists(r->before),
		            exists(r->after) };

	return value_of(m, &v) != NULL;
}

static void merge_attrs(const struct merging *m, struct object *o, const struct readings *r)
{
	int id;

	for (id = 1; id < ATTR_COUNT; id++) {
		enum attr_id a = (enum attr_id)id;
		struct values v = { attr_get(r->asked, a), attr_get(r->asked_then, a), attr_get(r->made_then, a),
			            attr_get(r->before, a), attr_get(r->after, a) };
		const char *value = value_of(m, &v);

		if (value)
			attr_take(m->into, o, a, value);
	}
}

/* Do two lists have what is in both in the same order? */
static int same_order(const struct object *a, const struct object *b)
{
	const struct object *child, *last = NULL, *at, *twin;

	for (child = a ? a->children : NULL; child; child = child->next) {
		twin = b ? part(b, child) : NULL;
		if (!twin)
			continue;
		for (at = last; at && at != twin; at = at->next)
			;
		if (last && !at)
			return 0;
		last = twin;
	}
	return 1;
}

/* Parts in order; what only the second list has stands behind what it follows there. */
struct ordered {
	const struct object **items;
	size_t count;
};

static void insert(struct ordered *list, size_t at, const struct object *o)
{
	memmove(list->items + at + 1, list->items + at, (list->count - at) * sizeof(*list->items));
	list->items[at] = o;
	list->count++;
}

static size_t place_behind(const struct ordered *list, const struct object *o)
{
	size_t i;

	for (i = 0; o && i < list->count; i++)
		if (list->items[i]->kind == o->kind && strcmp(list->items[i]->name, o->name) == 0 &&
		    strcmp(list->items[i]->signature, o->signature) == 0)
			return i + 1;
	return 0;
}

static size_t count_parts(const struct object *o)
{
	size_t count = 0;

	for (o = o ? o->children : NULL; o; o = o->next)
		count++;
	return count;
}

static struct ordered order_parts(struct mem *mem, const struct object *first, const struct object *second)
{
	struct ordered list = { mem_array(mem, count_parts(first) + count_parts(second) + 1, sizeof(*list.items)), 0 };
	const struct object *o, *last = NULL;

	for (o = first && list.items ? first->children : NULL; o; o = o->next)
		list.items[list.count++] = o;
	for (o = second && list.items ? second->children : NULL; o; last = o, o = o->next)
		if (!first || !part(first, o))
			insert(&list, place_behind(&list, last), o);
	return list;
}

static void merge(const struct merging *m, struct object *parent, const struct object *like, const struct readings *r)
{
	const struct object *then = m->for_asked ? r->asked_then : r->made_then;
	int moved_by_hand = !same_order(r->made_then, r->before);
	struct ordered list =
	        moved_by_hand ? order_parts(m->into->mem, then, r->after) : order_parts(m->into->mem, r->after, then);
	struct object *o = catalog_add(m->into, parent, like->kind, like->schema, like->name, like->signature);
	size_t i;

	if (!o)
		return;
	merge_attrs(m, o, r);
	for (i = 0; i < list.count; i++) {
		struct readings child = parts(r, list.items[i]);

		if (is_wanted(m, &child))
			merge(m, o, list.items[i], &child);
	}
}

/* ---- texts ---- */

/* A text that cannot be read is as good as none: nothing is known of it. */
static const struct object *read_text(struct mem *mem, const char *dialect, struct ledger_text t)
{
	struct catalog *c = t.text ? catalog_new(mem, dialect) : NULL;

	return c && catalog_read(c, t.text, strlen(t.text)) == 0 ? c->objects : NULL;
}

static struct ledger_text merged(struct mem *mem, const struct ledger_case *c, const struct readings *r, int for_asked)
{
	struct merging m = { c, catalog_new(mem, c->dialect), for_asked };

	if (!m.into)
		return (struct ledger_text){ 0 };
	merge(&m, NULL, r->after, r);
	catalog_sort(m.into);
	return ledger_text_of(mem, m.into->objects);
}

static int write_line(struct ledger_line *line, struct ledger_text asked, struct ledger_text made)
{
	line->asked = asked.text;
	line->asked_hash = asked.hash;
	line->made = made.text;
	line->made_hash = made.hash;
	return asked.text && made.text;
}

/* An object that no line knows: asked for as it is, or made by the run. */
static int line_of_new(const struct ledger_case *c, struct ledger_line *line)
{
	int is_new = !c->before.text && (c->touched || c->reached);

	if (c->asked.text && (c->fulfilled || is_new || same(c->asked.text, c->after.text)))
		return write_line(line, c->asked, c->after);
	return c->adopts && write_line(line, c->after, c->after);
}

static struct readings read_texts(struct mem *mem, const struct ledger_case *c)
{
	return (struct readings){ read_text(mem, c->dialect, c->asked), read_text(mem, c->dialect, c->asked_then),
		                  read_text(mem, c->dialect, c->made_then), read_text(mem, c->dialect, c->before),
		                  read_text(mem, c->dialect, c->after) };
}

/* Is it as it was made, but for the order of its parts? A column that was put back stands behind the others. */
static int is_restored(const struct ledger_case *c, const struct readings *r)
{
	return c->restored && object_compare(r->made_then, r->after, NULL, NULL) == 0;
}

static int line_of_known(struct mem *mem, const struct ledger_case *c, struct ledger_line *line)
{
	int as_asked = same(c->asked.text, c->after.text);
	int is_same = !c->migrated && same(c->asked.hash, c->asked_then.hash);
	int is_settled = c->asked.text && (as_asked || c->fulfilled || c->reached || is_same);
	int asked_moves = !is_settled && !same(c->before.hash, c->after.hash);
	int made_merges = !as_asked && !same(c->before.hash, c->made_then.hash);
	struct ledger_text asked = is_settled ? c->asked : c->asked_then, made = c->after;
	struct readings r = { 0 };

	if (asked_moves || made_merges) {
		r = read_texts(mem, c);
		if (!r.after || !r.made_then || !r.asked_then)
			return write_line(line, c->asked_then, c->made_then);
	}
	if (asked_moves)
		asked = merged(mem, c, &r, 1);
	if (made_merges && !is_restored(c, &r))
		made = merged(mem, c, &r, 0);
	return write_line(line, asked, made);
}

int ledger_line(struct mem *mem, const struct ledger_case *c, struct ledger_line *line)
{
	if (!c->after.text) /* dropped by the run, or else by hand */
		return !c->before.text && c->asked.text && write_line(line, c->asked_then, c->made_then);
	return c->made_then.text ? line_of_known(mem, c, line) : line_of_new(c, line);
}
