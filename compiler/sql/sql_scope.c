/* Scopes: which columns can be named where. Reports and dependencies of a fragment. */
#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "compiler/check/check_place.h"
#include "compiler/sql/sql_names.h"

/* --- places and reports --- */

static int is_word(char c)
{
	return isalnum((unsigned char)c) || c == '_' || ((unsigned char)c & 0x80);
}

static size_t word_length(const char *text)
{
	size_t length = 0;

	if (*text == '"' || *text == '\'') {
		const char *end = strchr(text + 1, *text);

		return end ? (size_t)(end - text) + 1 : 1;
	}
	while (is_word(text[length]))
		length++;
	return length ? length : 1;
}

/*
 * Some values are written in another form than the source has them (DESC for desc). The word that is meant most likely
 * stands unchanged a little further on.
 */
static uint32_t find_in_source(const struct fragment *f, const char *word, size_t length)
{
	const struct source *source = source_of(f->run->model->sources, f->at);
	const char *start, *end;

	if (!source || !is_word(*word))
		return f->at;
	start = source->text + (f->at - source->base);
	end = start + 2 * strlen(f->text) + 64;
	if (end > source->text + source->length)
		end = source->text + source->length;
	for (const char *p = start; p + length <= end; p++)
		if (strncasecmp(p, word, length) == 0 && (p == start || !is_word(p[-1])) && !is_word(p[length]))
			return f->at + (uint32_t)(p - start);
	return f->at;
}

static void find_span(const struct fragment *f, long location, size_t length, uint32_t *start, uint32_t *end)
{
	const struct sources *sources = f->run->model->sources;
	size_t whole = strlen(f->text), byte = 0;

	*start = *end = f->at;
	if (!f->at)
		return;
	if (location >= (long)f->tree->before)
		byte = (size_t)location - f->tree->before;
	else if (!length)
		length = whole;
	if (byte > whole)
		byte = whole;
	if (!length)
		length = word_length(f->text + byte);
	if (length > whole - byte)
		length = whole - byte;
	*start = place_of_byte(sources, f->at, f->text, byte);
	*end = *start && length ? place_of_byte(sources, *start, f->text + byte, length - 1) + 1 : *start;
	if (*end <= 1) {
		*start = find_in_source(f, f->text + byte, length);
		*end = *start + (uint32_t)length;
	}
}

/* What was found wrong when names were resolved is not told a second time. */
static int was_told(const struct diag *d, uint32_t start)
{
	for (const struct diagnostic *one = d->first; start && one; one = one->next)
		if (one->start == start && diag_rows[one->id].severity == SEVERITY_ERROR)
			return 1;
	return 0;
}

struct diagnostic *fragment_error(const struct fragment *f, enum diag_id id, long location, size_t length,
                                  const char *format, ...)
{
	uint32_t start, end;
	va_list args;
	char message[1024];

	if (f->limits & SQL_SILENT)
		return NULL;
	find_span(f, location, length, &start, &end);
	if (was_told(f->run->model->diag, start))
		return NULL;
	va_start(args, format);
	vsnprintf(message, sizeof(message), format, args);
	va_end(args);
	return diag_add(f->run->model->diag, id, start, end, "%s", message);
}

void fragment_depend(const struct fragment *f, struct object *needed)
{
	needed = object_top(needed);
	if (!(f->limits & SQL_SILENT) && needed != object_top(f->owner))
		object_depend(f->run->model->catalog, f->owner, needed);
}

/* --- columns of relations --- */

static void add_columns_of(struct sql_run *run, struct sql_columns *columns, const struct object *o, int depth);

/* Parents of a table, by their names: inherits, partition of, of. */
static void add_named(struct sql_run *run, struct sql_columns *columns, const char *list, enum kind kind, int depth)
{
	struct str schema = { 0 }, name = { 0 };

	while (list && (list = names_next(list, &schema, &name))) {
		const struct object *o =
		        catalog_find(run->model->catalog, NULL, kind, str_text(&schema), str_text(&name), NULL);

		if (o && depth < 32)
			add_columns_of(run, columns, o, depth + 1);
		else
			columns->open = 1;
	}
	str_free(&schema);
	str_free(&name);
}

static void add_columns_of(struct sql_run *run, struct sql_columns *columns, const struct object *o, int depth)
{
	for (const struct object *c = object_first(o, KIND_COLUMN); c; c = object_after(c, KIND_COLUMN))
		if (depth == 0 || !sql_columns_has(columns, c->name))
			sql_columns_add(run->mem, columns, c->name);
	add_named(run, columns, attr_get(o, ATTR_INHERITS), KIND_TABLE, depth);
	add_named(run, columns, attr_get(o, ATTR_PARTITION_OF), KIND_TABLE, depth);
	if (o->kind == KIND_TABLE)
		add_named(run, columns, attr_get(o, ATTR_OF), KIND_TYPE, depth);
}

/* What the query gives, under the names of the view's own list as far as that reaches. */
static void add_view_columns(struct sql_run *run, struct sql_columns *columns, struct object *view)
{
	const char *body = attr_get(view, ATTR_BODY), *list = attr_get(view, ATTR_COLUMNS);
	const struct sql_tree *tree = body ? sql_parse(run->sql, SQL_QUERY, body) : NULL;
	struct sql_columns given = { 0 };
	struct str name = { 0 };

	while (list && (list = names_next(list, NULL, &name)))
		sql_columns_add(run->mem, columns, mem_text(run->mem, str_text(&name)));
	str_free(&name);
	if (tree && tree->root) {
		struct fragment f = { .run = run, .owner = view, .text = body, .tree = tree, .limits = SQL_SILENT };

		sql_query_columns(&f, tree->root, &given);
	} else {
		given.open = 1;
	}
	for (size_t i = columns->count; i < given.count; i++)
		sql_columns_add(run->mem, columns, given.names[i]);
	columns->open |= given.open;
}

static const char *const sequence_columns[] = { "last_value", "log_cnt", "is_called" };

const struct sql_columns *sql_relation_columns(struct sql_run *run, const struct object *o)
{
	struct sql_columns *columns = sql_index_columns(run->index, o);

	if (columns->state == 1)
		columns->open = 1; /* a view that stands on itself: reported elsewhere */
	if (columns->state)
		return columns;
	columns->state = 1;
	if (o->kind == KIND_TABLE || o->kind == KIND_TYPE) {
		add_columns_of(run, columns, o, 0);
	} else if (o->kind == KIND_VIEW || o->kind == KIND_MATVIEW) {
		/* the catalog's objects are never const themselves */
		add_view_columns(run, columns,
		                 catalog_find(run->model->catalog, NULL, o->kind, o->schema, o->name, NULL));
	} else if (o->kind == KIND_SEQUENCE || o->kind == KIND_COLUMN) {
		for (size_t i = 0; i < sizeof(sequence_columns) / sizeof(sequence_columns[0]); i++)
			sql_columns_add(run->mem, columns, sequence_columns[i]);
	} else {
		columns->open = 1;
	}
	columns->state = 2;
	return columns;
}

void sql_scope_add(const struct fragment *f, struct sql_scope *scope, const char *alias, const struct object *object,
                   const struct sql_columns *columns)
{
	struct sql_source *source = mem_alloc(f->run->mem, sizeof(*source));

	source->alias = alias;
	source->object = object;
	source->columns = columns;
	source->next = scope->sources;
	scope->sources = source;
}

/* --- a column's name --- */

static int is_system_column(const struct model *m, const char *name)
{
	static const char *const postgres[] = { "ctid", "tableoid", "xmin", "xmax", "cmin", "cmax", NULL };
	static const char *const sqlite[] = { "rowid", "oid", "_rowid_", NULL };

	for (const char *const *known = sql_is_sqlite_only(m) ? sqlite : postgres; *known; known++)
		if (strcmp(*known, name) == 0)
			return 1;
	return 0;
}

static void check_generated(const struct fragment *f, const struct sql_source *source, const char *name, long location)
{
	const struct object *column;

	if (!(f->limits & SQL_NO_GENERATED) || !source->object)
		return;
	column = catalog_find(f->run->model->catalog, source->object, KIND_COLUMN, NULL, name, NULL);
	if (column && attr_get(column, ATTR_GENERATED))
		fragment_error(f, DIAG_SQL_GENERATED, location, 0, "%s uses the generated column %s%s", f->what, name,
		               column == f->owner ? " itself" : "");
}

/* Does a source give the column? 2: that is not known. */
static int gives(const struct fragment *f, const struct sql_source *source, const char *name)
{
	if (sql_columns_has(source->columns, name))
		return 1;
	if (source->columns->open)
		return 2;
	return is_system_column(f->run->model, name);
}

static size_t words_of_scope(const struct sql_scope *scope, int aliases, const char **words)
{
	size_t count = 0;

	for (; scope; scope = scope->outer) {
		for (size_t i = 0; scope->names && i < scope->names->count; i++, count++)
			if (words)
				words[count] = scope->names->names[i];
		for (const struct sql_source *s = scope->sources; s; s = s->next) {
			if (aliases) {
				if (words)
					words[count] = s->alias;
				count++;
			}
			for (size_t i = 0; !aliases && i < s->columns->count; i++, count++)
				if (words)
					words[count] = s->columns->names[i];
		}
	}
	return count;
}

static void suggest(const struct fragment *f, struct diagnostic *d, const struct sql_scope *scope, int aliases,
                    const char *name)
{
	const char **words, *likely;
	size_t count;

	if (!d)
		return;
	count = words_of_scope(scope, aliases, NULL);
	words = mem_array(f->run->mem, count + 1, sizeof(*words));
	words_of_scope(scope, aliases, words);
	likely = diag_suggest(name, words);
	if (likely)
		diag_remedy(f->run->model->diag, d, "did you mean \"%s\"?", likely);
}

static const struct sql_source *only_source(const struct sql_scope *scope)
{
	return scope && !scope->outer && scope->sources && !scope->sources->next ? scope->sources : NULL;
}

static void unknown_column(const struct fragment *f, const struct sql_scope *scope, const char *name, long location)
{
	const struct sql_source *only = only_source(scope);
	struct diagnostic *d;

	if (only)
		d = fragment_error(f, DIAG_SQL_COLUMN, location, 0, "%s names the column %s, which %s does not have",
		                   f->what, name, only->alias);
	else
		d = fragment_error(f, DIAG_SQL_COLUMN, location, 0, "%s names the column %s, which nothing here has",
		                   f->what, name);
	suggest(f, d, scope, 0, name);
}

static void check_single(const struct fragment *f, const char *name, long location, const struct sql_scope *scope)
{
	int maybe = 0;

	for (const struct sql_scope *s = scope; s; s = s->outer) {
		if (s->names && sql_columns_has(s->names, name))
			return;
		for (const struct sql_source *source = s->sources; source; source = source->next) {
			int found = gives(f, source, name);

			if (found == 1) {
				check_generated(f, source, name, location);
				return;
			}
			maybe |= found == 2 || strcmp(source->alias, name) == 0;
		}
		maybe |= s->open;
	}
	if (!maybe)
		unknown_column(f, scope, name, location);
}

long fragment_find(const struct fragment *f, const char *name)
{
	size_t length = strlen(name);

	for (const char *p = f->text; (p = strcasestr(p, name)); p++)
		if ((p == f->text || !is_word(p[-1])) && !is_word(p[length]))
			return (long)(f->tree->before + (size_t)(p - f->text));
	return 0;
}

void sql_check_name(const struct fragment *f, const char *name, const struct sql_scope *scope)
{
	check_single(f, name, fragment_find(f, name), scope);
}

static const struct sql_source *find_alias(const struct sql_scope *scope, const char *alias)
{
	for (; scope; scope = scope->outer)
		for (const struct sql_source *source = scope->sources; source; source = source->next)
			if (strcmp(source->alias, alias) == 0)
				return source;
	return NULL;
}

static int anything_goes(const struct sql_scope *scope, const char *name)
{
	for (; scope; scope = scope->outer)
		if (scope->open || (scope->names && sql_columns_has(scope->names, name)))
			return 1;
	return 0;
}

static void check_qualified(const struct fragment *f, const char *alias, const char *name, long location,
                            const struct sql_scope *scope)
{
	const struct sql_source *source = find_alias(scope, alias);
	struct diagnostic *d;

	if (!source) {
		if (anything_goes(scope, alias) || (f->function && strcmp(f->function, alias) == 0))
			return;
		d = fragment_error(f, DIAG_SQL_QUALIFIER, location, 0, "%s speaks of %s.%s, but there is no %s here",
		                   f->what, alias, name ? name : "*", alias);
		suggest(f, d, scope, 1, alias);
		return;
	}
	if (!name || sql_index_find(f->run->index, NAME_FUNCTION, NULL, name, NULL))
		return;
	if (gives(f, source, name)) {
		check_generated(f, source, name, location);
		return;
	}
	d = fragment_error(f, DIAG_SQL_COLUMN, location, strlen(alias) + 1 + strlen(name),
	                   "%s names the column %s.%s, which %s does not have", f->what, alias, name,
	                   source->object ? source->object->name : alias);
	if (d)
		suggest(f, d,
		        &(struct sql_scope){ .sources =
		                                     &(struct sql_source){ .columns = source->columns, .alias = "" } },
		        0, name);
}

/* Outside of sub-selects, which have columns of their own. */
static int is_outermost(const struct sql_scope *scope)
{
	return !scope || !scope->outer;
}

/* `second`: a column's name or "*", NULL where the first stands alone. */
static int check_place(const struct fragment *f, const char *first, const char *second, long location,
                       const struct sql_scope *scope)
{
	struct diagnostic *d;

	if (!is_outermost(scope))
		return 1;
	if (f->limits & SQL_NO_COLUMNS) {
		d = fragment_error(f, DIAG_SQL_PLACE, location, 0, "%s cannot name a column: %s%s%s", f->what, first,
		                   second ? "." : "", second ? second : "");
		if (d && !second)
			diag_remedy(f->run->model->diag, d, "a text is written in single quotes: '%s'", first);
		return 0;
	}
	if (f->limits & SQL_NEW_OLD && !second) {
		d = fragment_error(f, DIAG_SQL_PLACE, location, 0, "%s must say whose column %s is: new.%s or old.%s",
		                   f->what, first, first, first);
		return 0;
	}
	return 1;
}

void sql_check_column(const struct fragment *f, const struct sql_node *ref, const struct sql_scope *scope)
{
	const char *names[4] = { NULL };
	long location = sql_number(ref, "location", 0);
	int count = 0, star = 0;

	for (const struct sql_node *item = sql_items(ref, "fields"); item && count < 4; item = item->next) {
		if (sql_string(item))
			names[count++] = sql_string(item);
		else
			star = 1;
	}
	if (count == 0 || count > 3 || !check_place(f, names[0], count == 1 && star ? "*" : names[1], location, scope))
		return;
	if (count == 1 && !star)
		check_single(f, names[0], location, scope);
	else if (count == 1 || (count == 2 && !star))
		check_qualified(f, names[0], names[1], location, scope);
	else if (find_alias(scope, names[1]))
		check_qualified(f, names[1], names[2], location, scope);
	/* else a.b.*: a column of a composite type, or schema.table.* of a table that was checked where it was named */
}
