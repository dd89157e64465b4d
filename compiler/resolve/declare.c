/*
 * Statements go in, objects of the model's catalog come out. Order of declarations does not matter, so it goes by
 * rounds: mixins, database and targets are collected first; then all that needs no look-up; then what is told apart by
 * types (functions, casts); then what names the object it stands on (grant ... on schema billing).
 */
#include "compiler/resolve/declare.h"

#include <stdlib.h>
#include <string.h>

/* ---- the first round: mixins, database, target ---- */

static void collect_mixin(struct declare *d, const struct statement *s)
{
	const struct term *name = s->terms->next;
	struct mixin *known, *m;

	if (!name || (name->type != TERM_WORD && name->type != TERM_QUOTED)) {
		diag_add(d->diag, DIAG_NAME_MISSING, s->start, s->terms->end, "a mixin needs a name");
		return;
	}
	known = declare_mixin(d, name->text);
	if (known) {
		struct diagnostic *report = diag_add(d->diag, DIAG_DECLARED_TWICE, name->start, name->end,
		                                     "mixin %s is declared twice", name->text);

		diag_other(d->diag, report, known->statement->terms->next->start, "first declared here");
		return;
	}
	m = mem_alloc(d->mem, sizeof(*m));
	m->name = name->text;
	m->statement = s;
	m->next = d->mixins;
	d->mixins = m;
	if (name->next && words_match(":", name->next))
		m->bases = name->next->next;
	else if (name->next)
		diag_add(d->diag, DIAG_CLAUSE_UNKNOWN, name->next->start, name->next->end,
		         "a mixin has a block, and other mixins behind a ':'");
	if (!s->has_block)
		diag_add(d->diag, DIAG_BLOCK_MISSING, s->start, s->end, "mixin %s needs a block with its columns",
		         m->name);
}

static void said_twice(struct declare *d, const struct term *t, uint32_t first)
{
	struct diagnostic *report =
	        diag_add(d->diag, DIAG_DATABASE_TWICE, t->start, t->end, "%s is said twice", t->text);

	diag_other(d->diag, report, first, "first said here");
}

/* Files are named after the database, in the folder of the output. */
static int is_file_name(const char *name)
{
	if (*name == '.' || !*name)
		return 0;
	for (; *name; name++)
		if (*name == '/' || (unsigned char)*name < ' ')
			return 0;
	return 1;
}

static void collect_database(struct declare *d, const struct statement *s)
{
	const struct term *name = s->terms->next;

	if (d->model->name_at) {
		said_twice(d, s->terms, d->model->name_at);
	} else if (!name || (name->type != TERM_WORD && name->type != TERM_QUOTED)) {
		diag_add(d->diag, DIAG_NAME_MISSING, s->start, s->terms->end, "the database needs a name");
	} else if (name->next) {
		diag_add(d->diag, DIAG_CLAUSE_UNKNOWN, name->next->start, name->next->end,
		         "nothing can follow the name of the database");
	} else if (!is_file_name(name->text)) {
		diag_add(d->diag, DIAG_DATABASE_FILE, name->start, name->end,
		         "the name of the database names files as well");
	} else {
		d->model->name = name->text;
		d->model->name_at = name->start;
	}
}

/* 13, or 9.6 -> the number that servers of that version have: 130000, 90600 */
static int version_number(const char *text)
{
	long major = strtol(text, NULL, 10);

	return major < 0 || major > 1000 ? 0 : (int)major;
}

static const struct term *collect_target(struct declare *d, const struct term *t)
{
	static const char *const targets[] = { "postgresql", "sqlite", NULL };
	struct diagnostic *report;
	const char *meant;

	if (words_match("postgresql", t)) {
		d->model->postgres = 1;
		if (t->next && t->next->type == TERM_NUMBER) {
			t = t->next;
			d->model->postgres_version = version_number(t->text);
		}
	} else if (words_match("sqlite", t)) {
		d->model->sqlite = 1;
	} else {
		report = diag_add(d->diag, DIAG_TARGET_UNKNOWN, t->start, t->end, "no target \"%s\"", t->text);
		meant = diag_suggest(t->text, targets);
		if (meant)
			diag_remedy(d->diag, report, "did you mean \"%s\"?", meant);
		while (t->next && !words_match(",", t->next))
			t = t->next;
	}
	return t->next;
}

static void collect_targets(struct declare *d, const struct statement *s)
{
	const struct term *t = s->terms->next;

	if (d->target_at) {
		said_twice(d, s->terms, d->target_at);
		return;
	}
	d->target_at = s->start;
	if (!t)
		diag_add(d->diag, DIAG_TARGET_UNKNOWN, s->start, s->end, "which target?");
	while (t) {
		t = collect_target(d, t);
		if (t && !words_match(",", t)) {
			diag_add(d->diag, DIAG_TARGET_UNKNOWN, t->start, t->end, "targets are parted by ','");
			return;
		}
		t = t ? t->next : NULL;
	}
}

static void collect(struct declare *d, const struct statement *statements)
{
	const struct statement *s;
	int count;

	for (s = statements; s; s = s->next) {
		const struct form_row *form = form_match(PLACE_TOP, s->terms, &count);

		if (!form)
			continue;
		if (form->head == HEAD_MIXIN)
			collect_mixin(d, s);
		else if (form->head == HEAD_DATABASE)
			collect_database(d, s);
		else if (form->head == HEAD_TARGET)
			collect_targets(d, s);
		else if (scope_rows[form->scope].block & PLACE_TOP)
			collect(d, s->block);
	}
}

/* ---- the others ---- */

struct mixin *declare_mixin(struct declare *d, const char *name)
{
	struct mixin *m = d->mixins;

	while (m && strcmp(m->name, name) != 0)
		m = m->next;
	return m;
}

const char *const *declare_mixin_names(struct declare *d)
{
	const struct mixin *m;
	const char **names;
	size_t count = 0;

	for (m = d->mixins; m; m = m->next)
		count++;
	names = mem_array(d->mem, count + 1, sizeof(*names));
	for (m = d->mixins, count = 0; m; m = m->next)
		names[count++] = m->name;
	return names;
}

void declare_block(struct declare *d, const struct statement *statements, const struct context *context)
{
	const struct statement *s;

	for (s = statements; s; s = s->next)
		declare_statement(d, s, context);
}

void declare_defer(struct declare *d, struct deferred_list *list, const struct statement *s,
                   const struct form_row *form, const struct context *context)
{
	struct deferred *added = mem_alloc(d->mem, sizeof(*added));

	added->statement = s;
	added->form = form;
	added->context = mem_alloc(d->mem, sizeof(*context));
	*added->context = *context;
	if (list->last)
		list->last->next = added;
	else
		list->first = added;
	list->last = added;
}

/* Declaring one may add others behind it: a function's block with grants. */
static void declare_deferred(struct declare *d, struct deferred_list *list)
{
	const struct deferred *wait;

	for (wait = list->first; wait; wait = wait->next)
		declare_form(d, wait->statement, wait->form, wait->context);
}

void declare(struct model *m, const struct statement *statements)
{
	struct declare d = { .model = m, .mem = m->mem, .diag = m->diag, .catalog = m->catalog };
	struct context top = { .places = PLACE_TOP, .schema = "public" };

	language_init(&d.language, m->mem);
	collect(&d, statements);
	if (!d.target_at)
		m->postgres = m->sqlite = 1;
	declare_block(&d, statements, &top);
	declare_deferred(&d, &d.routines);
	declare_deferred(&d, &d.children);
	str_free(&d.text);
}
