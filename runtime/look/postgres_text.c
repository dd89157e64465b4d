/* Texts of the look at PostgreSQL: picking apart what the server prints, lists and options. */
#include <stdlib.h>
#include <string.h>

#include "runtime/look/postgres.h"

/* Behind the quoted text that begins here; a doubled quote is two texts side by side. */
static const char *behind_quote(const char *sql)
{
	const char *end = strchr(sql + 1, *sql);

	return end ? end + 1 : sql + strlen(sql);
}

const char *look_step(const char *sql)
{
	size_t depth = 0;

	do {
		if (*sql == '\'' || *sql == '"') {
			sql = behind_quote(sql);
			continue;
		}
		depth += *sql == '(' || *sql == '[';
		depth -= depth && (*sql == ')' || *sql == ']');
		sql++;
	} while (depth && *sql);
	return sql;
}

const char *look_place(const char *sql, const char *words)
{
	size_t length = strlen(words);

	while (*sql && strncmp(sql, words, length) != 0)
		sql = look_step(sql);
	return *sql ? sql : NULL;
}

void look_lower(struct str *s, const char *sql)
{
	while (*sql) {
		const char *next = look_step(sql);

		if (next == sql + 1 && *sql >= 'A' && *sql <= 'Z')
			str_char(s, (char)(*sql + ('a' - 'A')));
		else
			str_add_bytes(s, sql, (size_t)(next - sql));
		sql = next;
	}
}

static int begins_query(const char *sql)
{
	static const char *const words[] = { "SELECT", "WITH", "VALUES" };
	size_t i;

	sql += strspn(sql, " \n");
	for (i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (strncmp(sql, words[i], strlen(words[i])) == 0)
			return 1;
	return 0;
}

const char *look_bare(struct look *l, const char *expression)
{
	const char *end;

	if (*expression != '(' || begins_query(expression + 1))
		return expression;
	end = look_step(expression);
	return *end ? expression : mem_copy(&l->mem, expression + 1, (size_t)(end - expression) - 2);
}

/* Behind the bracket of the list in "(ARRAY['a'::character varying])::text[]"; NULL where something else stands there.
 */
static const char *behind_list(const char *sql)
{
	static const char opening[] = "(ARRAY[", varying[] = "::character varying])", text[] = "::text[]";
	const char *end;

	if (strncmp(sql, opening, sizeof(opening) - 1) != 0)
		return NULL;
	end = look_step(sql);
	if (strncmp(end, text, sizeof(text) - 1) != 0 || (size_t)(end - sql) < sizeof(opening) + sizeof(varying) - 2)
		return NULL;
	return strncmp(end - (sizeof(varying) - 1), varying, sizeof(varying) - 1) == 0 ? end - 1 : NULL;
}

/* A rule puts the text up to what it mends, and that mended, behind `s`, and gives where to go on; NULL: nothing here.
 */
typedef const char *repair(struct str *s, const char *from, const char *at);

/*
 * PostgreSQL prints "x in ('a', 'b')" of a varchar x in words that it reads as something else, a cast of each item in
 * place of one cast of the list. With the list's own type behind it, it is read as it was.
 */
static const char *repair_list(struct str *s, const char *from, const char *at)
{
	const char *end = behind_list(at);

	if (end) {
		str_add_bytes(s, from, (size_t)(end - from));
		str_add(s, "::character varying[]");
	}
	return end;
}

/* extract('YEAR' from d) is printed as EXTRACT(YEAR FROM d), and that is read as 'year'. */
static const char *repair_field(struct str *s, const char *from, const char *at)
{
	static const char extract[] = "EXTRACT(", upper[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ_";
	const char *field = at + sizeof(extract) - 1;
	size_t length;

	if (strncmp(at, extract, sizeof(extract) - 1) != 0)
		return NULL;
	length = strcspn(field, " '\"()");
	if (strcspn(field, upper) >= length || strncmp(field + length, " FROM ", 6) != 0)
		return NULL;
	str_add_bytes(s, from, (size_t)(field - from));
	str_printf(s, "'%.*s'", (int)length, field);
	return field + length;
}

static const struct {
	const char *mark; /* stands in every text that the rule has something to do with */
	repair *rule;
} repairs[] = { { "::character varying])::text[]", repair_list }, { "EXTRACT(", repair_field } };

static void apply_repair(struct str *s, const char *sql, repair *rule)
{
	const char *from = sql, *at = sql, *end;

	while (*at) {
		end = rule(s, from, at);
		from = end ? end : from;
		at = *at == '\'' || *at == '"' ? behind_quote(at) : at + 1;
	}
	str_add(s, from);
}

const char *look_stable(struct look *l, const char *sql)
{
	struct str s = { 0 };
	size_t i;

	for (i = 0; sql && i < sizeof(repairs) / sizeof(repairs[0]); i++) {
		if (!strstr(sql, repairs[i].mark))
			continue;
		str_clear(&s);
		apply_repair(&s, sql, repairs[i].rule);
		sql = mem_copy(&l->mem, str_text(&s), s.length);
	}
	str_free(&s);
	return sql;
}

int look_number(const char **list, long *number)
{
	char *end;

	if (!*list)
		return 0;
	while (**list == '{' || **list == ',' || **list == ' ')
		(*list)++;
	*number = strtol(*list, &end, 10);
	if (end == *list)
		return 0;
	*list = end;
	return 1;
}

void look_columns(struct str *s, const struct relation *r, const char *numbers)
{
	long number;
	const char *separator = "";

	while (r && look_number(&numbers, &number)) {
		if (number < 1 || (uint32_t)number > r->column_count || !r->columns[number].name)
			continue;
		str_add(s, separator);
		str_ident(s, r->columns[number].name);
		separator = ", ";
	}
}

const char *look_item(const char *list, struct str *item)
{
	const char *end;

	str_clear(item);
	if (!list || !*list)
		return NULL;
	end = strchr(list, ITEM_END);
	if (!end)
		end = list + strlen(list);
	str_add_bytes(item, list, (size_t)(end - list));
	return *end ? end + 1 : end;
}

enum { OPTIONS_MOST = 128 };

static void join(struct str *s, const char **items, size_t count)
{
	size_t i;

	for (i = 0; i < count; i++) {
		str_add(s, i ? ", " : "");
		str_add(s, items[i]);
	}
}

/* Options that have an attribute of their own: a view's check option. */
static int is_said_otherwise(struct look *l, struct object *o, const char *option)
{
	static const char check_option[] = "check_option=";

	if (strncmp(option, check_option, sizeof(check_option) - 1) != 0)
		return 0;
	look_set(l, o, ATTR_CHECK_OPTION, option + sizeof(check_option) - 1);
	return 1;
}

/* The items of a list that join() made; gives how many. */
static size_t split(struct look *l, const char *list, const char **items, size_t most)
{
	size_t count = 0;

	while (list && count < most) {
		const char *end = strstr(list, ", ");

		items[count++] = end ? mem_copy(&l->mem, list, (size_t)(end - list)) : list;
		list = end ? end + 2 : NULL;
	}
	return count;
}

void look_options_text(struct look *l, struct object *o, const char *options, const char *prefix)
{
	const char *items[OPTIONS_MOST], *written;
	const char *own = attr_get(o, ATTR_OPTIONS_ORDER) ? attr_get(o, ATTR_OPTIONS_ORDER) : attr_get(o, ATTR_OPTIONS);
	struct str item = { 0 };
	size_t count;

	if (!o || !options)
		return;
	count = split(l, own, items, OPTIONS_MOST); /* a table's own, before those of its TOAST table */
	while (count < OPTIONS_MOST && (options = look_item(options, &item)))
		if (!is_said_otherwise(l, o, str_text(&item)))
			items[count++] = mem_printf(&l->mem, "%s%s", prefix, str_text(&item));
	str_free(&item);
	if (l->mem.failed)
		return;
	str_clear(&l->text);
	join(&l->text, items, count);
	written = mem_text(&l->mem, str_text(&l->text));
	qsort(items, count, sizeof(*items), text_compare);
	str_clear(&l->text);
	join(&l->text, items, count);
	if (written && strcmp(written, str_text(&l->text)) != 0)
		attr_set(l->catalog, o, ATTR_OPTIONS_ORDER, written);
	look_set_text(l, o, ATTR_OPTIONS);
}

/* Settings whose value is a list of names, each to be quoted on its own. */
static int is_list(const char *name)
{
	static const char *const lists[] = { "local_preload_libraries",   "search_path",
		                             "session_preload_libraries", "shared_preload_libraries",
		                             "temp_tablespaces",          "unix_socket_directories" };
	size_t i;

	for (i = 0; i < sizeof(lists) / sizeof(lists[0]); i++)
		if (strcmp(name, lists[i]) == 0)
			return 1;
	return 0;
}

static void add_list(struct str *s, const char *value)
{
	struct str name = { 0 };
	const char *separator = "";

	while ((value = names_next(value, NULL, &name))) {
		str_add(s, separator);
		str_literal(s, str_text(&name), 1);
		separator = ", ";
	}
	str_free(&name);
}

void look_set_settings(struct look *l, struct object *o, const char *settings)
{
	struct str item = { 0 }, *s = &l->text;

	str_clear(s);
	while ((settings = look_item(settings, &item))) {
		char *value = strchr(item.data, '=');

		if (!value)
			continue;
		*value++ = '\0';
		str_separate(s, "\n", '\n');
		str_ident(s, item.data);
		str_add(s, " TO ");
		if (is_list(item.data))
			add_list(s, value);
		else
			str_literal(s, value, 1);
	}
	str_free(&item);
	look_set_text(l, o, ATTR_SET);
}

int look_has(const struct look *l, const char *word)
{
	const char *at = l->census;
	size_t length = strlen(word);

	while (at && *at) {
		size_t here = strcspn(at, " ");

		if (here == length && strncmp(at, word, length) == 0)
			return 1;
		at += here + (at[here] == ' ');
	}
	return 0;
}

/* Is "15", or a word of the census, true of this server? */
static int holds(const struct look *l, const char *condition)
{
	if (*condition >= '0' && *condition <= '9')
		return l->version >= atoi(condition);
	return look_has(l, "connections");
}

/* Where the alternative that begins here ends: at the next ";;" or "}}" that is not nested. */
static const char *alternative_end(const char *p)
{
	int depth = 0;

	for (; *p; p++) {
		if (strncmp(p, "{{", 2) == 0)
			depth++;
		else if (depth && strncmp(p, "}}", 2) == 0)
			depth--;
		else if (!depth && (strncmp(p, ";;", 2) == 0 || strncmp(p, "}}", 2) == 0))
			break;
		else
			continue;
		p++;
	}
	return p;
}

static size_t condition_length(const char *p)
{
	size_t length = strspn(p, " \n") + strspn(p + strspn(p, " \n"), "0123456789abcdefghijklmnopqrstuvwxyz");

	return p[length] == ':' && p[length + 1] != ':' ? length + 1 : 0;
}

static void add_sql(struct look *l, struct str *s, const char *sql, const char *end);

/* "15: a ;; 14: b ;; c}}": the first whose condition holds, or has none. Gives what follows. */
static const char *add_alternative(struct look *l, struct str *s, const char *p)
{
	int done = 0;

	for (;;) {
		const char *end = alternative_end(p);
		size_t condition = condition_length(p);

		if (!done && (!condition || holds(l, p + strspn(p, " \n")))) {
			add_sql(l, s, p + condition, end);
			done = 1;
		}
		if (!*end || *end == '}')
			return *end ? end + 2 : end;
		p = end + 2;
	}
}

static void add_sql(struct look *l, struct str *s, const char *sql, const char *end)
{
	while (sql < end) {
		const char *mark = strstr(sql, "{{");

		if (!mark || mark > end)
			mark = end;
		str_add_bytes(s, sql, (size_t)(mark - sql));
		sql = mark < end ? add_alternative(l, s, mark + 2) : end;
	}
}

const char *look_sql(struct look *l, const char *sql)
{
	struct str text = { 0 };
	const char *copy;

	add_sql(l, &text, sql, sql + strlen(sql));
	copy = str_failed(&text) ? NULL : mem_text(&l->mem, str_text(&text));
	str_free(&text);
	return copy;
}
