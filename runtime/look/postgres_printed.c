/*
 * Expressions printed with lent names. To print one the server opens its relation, which for a database of many takes
 * longer than all else of a look. So the server is asked to print it as if its columns were those of pg_statistic,
 * which is open: "(stanullfrac >= 0)". Here they get their own names: "(amount >= 0)". As each column that the
 * expression names is printed once, their number tells whether something else has such a name; then the server is asked
 * again.
 */
#include <string.h>

#include "runtime/look/postgres.h"
#include "runtime/sql.h"

/* Of PostgreSQL 12 and later, by number. */
static const char *const names[] = {
	"starelid",    "staattnum",   "stainherit",  "stanullfrac", "stawidth",    "stadistinct", "stakind1",
	"stakind2",    "stakind3",    "stakind4",    "stakind5",    "staop1",      "staop2",      "staop3",
	"staop4",      "staop5",      "stacoll1",    "stacoll2",    "stacoll3",    "stacoll4",    "stacoll5",
	"stanumbers1", "stanumbers2", "stanumbers3", "stanumbers4", "stanumbers5", "stavalues1",  "stavalues2",
	"stavalues3",  "stavalues4",  "stavalues5",
};

/* One to be asked for again. */
struct lent {
	uint32_t class, oid;
	enum attr_id attr;
	struct object *object;
	struct lent *next;
};

static int is_in_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' ||
	       (unsigned char)c >= 0x80;
}

/* Behind the quoted part, the word or number, or the one character that `at` begins with. */
static const char *behind_token(const char *at)
{
	const char *end = at;

	if (*at == '\'' || *at == '"') {
		end = strchr(at + 1, *at);
		return end ? end + 1 : at + strlen(at);
	}
	while (is_in_word(*end))
		end++;
	return end > at ? end : at + 1;
}

/* The number of the column that is called so, 0 for any other word. What stands behind a point is a field. */
static uint32_t lent_column(const char *text, const char *word, const char *end)
{
	size_t length = (size_t)(end - word), i;

	if (length < 6 || strncmp(word, "sta", 3) != 0 || (word > text && strchr(".:", word[-1])) || *end == '(')
		return 0;
	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strlen(names[i]) == length && memcmp(word, names[i], length) == 0)
			return (uint32_t)i + 1;
	return 0;
}

/* The text with the relation's names, in l->mem; *count says how many there were. */
static const char *own_names(struct look *l, const struct relation *r, const char *text, long *count)
{
	const char *at, *end, *own;

	str_clear(&l->text);
	for (*count = 0, at = text; *at; at = end) {
		uint32_t number;

		end = behind_token(at);
		number = lent_column(text, at, end);
		if (number && number <= r->column_count && r->columns[number].name) {
			str_ident(&l->text, r->columns[number].name);
			++*count;
		} else {
			str_add_bytes(&l->text, at, (size_t)(end - at));
		}
	}
	own = str_failed(&l->text) ? NULL : mem_text(&l->mem, str_text(&l->text));
	l->mem.failed |= !own;
	str_clear(&l->text);
	return own;
}

static void ask_again(struct look *l, struct object *o, const struct look_printed *printed)
{
	struct lent *again = mem_alloc(&l->mem, sizeof(*again));

	if (!again)
		return;
	*again = (struct lent){ printed->class, printed->oid, printed->attr, o, l->lent };
	l->lent = again;
}

void look_printed(struct look *l, struct object *o, const struct look_printed *printed)
{
	const char *own = printed->text;
	long count = 0;

	if (printed->count && printed->relation)
		own = own_names(l, printed->relation, printed->text, &count);
	if (count == (long)look_oid(printed->count))
		look_set(l, o, printed->attr, own);
	else if (o)
		ask_again(l, o, printed);
}

static int read_again(void *context, int columns, const char *const *values)
{
	struct look *l = context;
	const struct lent *lent = l->lent;

	(void)columns;
	while (lent && (lent->class != look_oid(values[0]) || lent->oid != look_oid(values[1])))
		lent = lent->next;
	if (lent)
		look_set(l, lent->object, lent->attr, values[2]);
	return l->mem.failed;
}

sc_rc look_printed_again(struct look *l)
{
	struct str oids = { 0 };
	const struct lent *lent;
	const char *params[1];
	sc_rc rc = SC_OK;

	for (lent = l->lent; lent; lent = lent->next)
		str_printf(&oids, "%s%u", oids.length ? "," : "{", lent->oid);
	str_char(&oids, '}');
	params[0] = str_text(&oids);
	if (str_failed(&oids))
		l->mem.failed = 1;
	else if (l->lent)
		rc = db_query(l->db, sql_pg_printed, 1, params, read_again, l);
	str_free(&oids);
	return rc;
}
