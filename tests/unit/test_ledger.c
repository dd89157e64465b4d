/* The line that the ledger gets, over all cases of what is asked, what was made and what a run found and left. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "runtime/apply/ledger_line.h"

/* A table in a few words: "a+ b" is column a not null and column b; "-" is none; "" a table without columns. */
static struct ledger_text table(struct mem *mem, const char *words)
{
	struct ledger_text t = { 0 };
	struct str text = { 0 };
	char hash[65];
	size_t length;

	if (!words || strcmp(words, "-") == 0)
		return t;
	str_add(&text, "table public.t\n");
	for (; *words; words += length + (words[length] == ' ')) {
		length = strcspn(words, " ");
		str_printf(&text, "  column %.1s\n    .type integer\n", words);
		if (memchr(words, '+', length))
			str_add(&text, "    .not_null true\n");
	}
	hash_text(hash, str_text(&text), text.length);
	t.text = mem_text(mem, str_text(&text));
	t.hash = mem_text(mem, hash);
	str_free(&text);
	return t;
}

enum { TOUCHED = 1, FULFILLED = 2, RESTORED = 4, REACHED = 8, ADOPTS = 16, MIGRATED = 32 };

struct row {
	const char *asked, *asked_then, *made_then, *before, *after;
	int run;
	const char *line_asked, *line_made; /* "-": no line */
};

static const struct row rows[] = {
	/* nothing moved */
	{ "a", "a", "a", "a", "a", 0, "a", "a" },
	{ "a", "a", "a", "a", "a", FULFILLED, "a", "a" },
	/* a manual change stays one, whatever runs */
	{ "a+", "a+", "a+", "a", "a", 0, "a+", "a+" },
	{ "a+", "a+", "a+", "a", "a", FULFILLED, "a+", "a+" },
	{ "a+", "a+", "a+", "a z", "a z", FULFILLED, "a+", "a+" },
	{ "a+", "a+", "a+", "a z", "a z", REACHED, "a+", "a+" },
	{ "a+", "a+", "a+", "a z", "a z", RESTORED, "a+", "a+" },
	{ "a b", "a b", "a b", "a", "a", FULFILLED, "a b", "a b" },
	/* beside what a plan changes, and what a migration does */
	{ "a+ p", "a+", "a+", "a z", "a z p", FULFILLED | TOUCHED, "a+ p", "a+ p" },
	{ "a+ p", "a+", "a+", "a z", "a z p", REACHED, "a+ p", "a+ p" },
	{ "a+ p q", "a+", "a+", "a z", "a z p", ADOPTS, "a+ p", "a+ p" },
	{ "a b p", "a b", "a b", "a", "a p", FULFILLED | TOUCHED, "a b p", "a b p" },
	{ "a+ p", "a+ b", "a+ b", "a b z", "a z p", FULFILLED | TOUCHED, "a+ p", "a+ p" },
	/* what a step undoes or changes is changed by the run */
	{ "a+", "a+", "a+", "a", "a+", TOUCHED, "a+", "a+" },
	{ "a", "a", "a+", "a z", "a", TOUCHED, "a", "a" },
	{ "a+ b", "a+ b", "a+ b", "a b", "a b+", TOUCHED, "a+ b", "a+ b+" },
	{ "a b", "a b", "a b", "a", "a b", TOUCHED, "a b", "a b" },
	/* a run without steps about it prints it otherwise: nothing that was changed by hand is taken over */
	{ "a", "a", "a", "a z", "a z+", FULFILLED, "a", "a" },
	{ "a b", "a b", "a b", "a b", "a b+", FULFILLED, "a b", "a b+" },
	/* the change by hand is what the schema asks now */
	{ "a", "a+", "a+", "a", "a", FULFILLED, "a", "a" },
	{ "a z", "a", "a", "a z", "a z", 0, "a z", "a z" },
	{ "a z", "a", "a", "a z", "a z", FULFILLED, "a z", "a z" },
	{ "a z b", "a b", "a b", "a b z y", "a b z y", FULFILLED, "a z b", "a b z" },
	/* asked anew and not done yet: pending */
	{ "a p", "a", "a", "a", "a", 0, "a", "a" },
	{ "a p", "a", "a", "a z", "a z", 0, "a", "a" },
	/* taken back by a migration: as if what it left had been asked for */
	{ "a p", "a p", "a p", "a p", "a", MIGRATED, "a", "a" },
	{ "a p", "a p", "a p", "a z p", "a z", MIGRATED, "a", "a" },
	{ "a p", "a p", "a p", "a p", "a", 0, "a p", "a" },
	{ "a p", "a", "a p", "a p", "a", ADOPTS, "a", "a" },
	/* dropped by hand stays dropped; dropped by the run is known no more */
	{ "a", "a", "a", "-", "-", FULFILLED, "a", "a" },
	{ "a", "a", "a", "-", "-", 0, "a", "a" },
	{ "a b", "a", "a", "-", "-", 0, "a", "a" },
	{ "a", "a", "a", "a", "-", 0, "-", "-" },
	{ "-", "a", "a", "a", "-", FULFILLED, "-", "-" },
	{ "-", "a", "a", "-", "-", FULFILLED, "-", "-" },
	{ "a", "-", "-", "-", "-", FULFILLED, "-", "-" },
	/* no longer asked for, still there */
	{ "-", "a", "a", "a", "a", FULFILLED, "a", "a" },
	{ "-", "a", "a", "a z", "a z", FULFILLED, "a", "a" },
	/* created again */
	{ "a", "a", "a", "-", "a", TOUCHED, "a", "a" },
	{ "a b", "a", "a", "-", "a b", TOUCHED, "a b", "a b" },
	/* unknown to the ledger */
	{ "a", "-", "-", "-", "a+", TOUCHED, "a", "a+" },
	{ "a", "-", "-", "-", "a+", REACHED, "a", "a+" },
	{ "a", "-", "-", "a", "a", 0, "a", "a" },
	{ "a", "-", "-", "a+", "a+", 0, "-", "-" },
	{ "a", "-", "-", "a+", "a+", REACHED, "-", "-" },
	{ "a", "-", "-", "a+", "a+", FULFILLED, "a", "a+" },
	{ "a", "-", "-", "a+", "a+", ADOPTS, "a+", "a+" },
	{ "-", "-", "-", "-", "a", 0, "-", "-" },
	{ "-", "-", "-", "-", "a", ADOPTS, "a", "a" },
	/* order: a column that is moved by hand is a change, until repair finds all of it */
	{ "a b c", "a b c", "a b c", "a c b", "a c b", FULFILLED, "a b c", "a b c" },
	{ "a b c", "a b c", "a b c", "a c b", "a c b", RESTORED, "a b c", "a c b" },
	{ "a b c", "a b c", "a b c", "a c", "a c b", RESTORED, "a b c", "a c b" },
	{ "a b c p", "a b c", "a b c", "a c b", "a c b p", FULFILLED | TOUCHED, "a b c p", "a b p c" },
	{ "a p", "a", "a", "a z", "a z p", FULFILLED | TOUCHED, "a p", "a p" },
};

static void check(const struct row *row, size_t number)
{
	struct mem mem = { 0 };
	struct ledger_case c = { .dialect = "postgresql",
		                 .asked = table(&mem, row->asked),
		                 .asked_then = table(&mem, row->asked_then),
		                 .made_then = table(&mem, row->made_then),
		                 .before = table(&mem, row->before),
		                 .after = table(&mem, row->after),
		                 .touched = row->run & TOUCHED,
		                 .fulfilled = row->run & FULFILLED,
		                 .restored = row->run & RESTORED,
		                 .reached = row->run & REACHED,
		                 .migrated = row->run & MIGRATED,
		                 .adopts = row->run & ADOPTS };
	struct ledger_line line = { 0 };
	const char *asked = table(&mem, row->line_asked).text, *made = table(&mem, row->line_made).text;
	int has = ledger_line(&mem, &c, &line);
	char hash[65];

	if (has != (asked != NULL) || (asked && (strcmp(line.asked, asked) != 0 || strcmp(line.made, made) != 0)))
		fail_msg("case %zu: asked\n%s\nmade\n%s", number, has ? line.asked : "-", has ? line.made : "-");
	if (has) {
		hash_text(hash, line.made, strlen(line.made));
		assert_string_equal(line.made_hash, hash);
		hash_text(hash, line.asked, strlen(line.asked));
		assert_string_equal(line.asked_hash, hash);
	}
	mem_free(&mem);
}

static void test_table_of_cases(void **state)
{
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		check(&rows[i], i);
}

/* What a row of a small alphabet of states says, for all of them. */
static const char *const states[] = { "-", "", "a", "a+", "a z", "a+ z", "z a" };

enum { STATES = sizeof(states) / sizeof(states[0]) };

/* Whatever the case, what only a hand changed is never in the line: the law of the whole. */
static void check_law(struct mem *mem, const int *pick, int run)
{
	struct ledger_case c = { .dialect = "postgresql",
		                 .asked = table(mem, states[pick[0]]),
		                 .asked_then = table(mem, states[pick[0]]),
		                 .made_then = table(mem, states[pick[1]]),
		                 .before = table(mem, states[pick[2]]),
		                 .after = table(mem, states[pick[2]]),
		                 .touched = run & TOUCHED,
		                 .fulfilled = run & FULFILLED,
		                 .reached = run & REACHED,
		                 .migrated = run & MIGRATED,
		                 .adopts = run & ADOPTS };
	struct ledger_line line = { 0 };
	int has = ledger_line(mem, &c, &line);
	int as_asked = c.asked.text && c.after.text && strcmp(c.asked.text, c.after.text) == 0;

	if (!c.made_then.text || !c.asked.text)
		return;
	assert_true(has);
	assert_string_equal(line.made, as_asked ? c.after.text : c.made_then.text);
	assert_string_equal(line.asked, c.asked_then.text);
}

static void test_no_run_without_an_effect_takes_a_change_over(void **state)
{
	struct mem mem = { 0 };
	int pick[3], i, run;

	(void)state;
	for (i = 0; i < STATES * STATES * STATES; i++) {
		pick[0] = i % STATES;
		pick[1] = i / STATES % STATES;
		pick[2] = i / STATES / STATES;
		for (run = 0; run < 64; run++)
			if (!(run & RESTORED))
				check_law(&mem, pick, run);
	}
	mem_free(&mem);
}

/* A text of another version that cannot be read is kept. */
static void test_unreadable_text_is_kept(void **state)
{
	struct mem mem = { 0 };
	struct ledger_case c = { .dialect = "postgresql",
		                 .asked = table(&mem, "a"),
		                 .asked_then = { "table public.t\n  .new_word x\n", "h1" },
		                 .made_then = { "no_kind x\n", "h2" },
		                 .before = table(&mem, "a z"),
		                 .after = table(&mem, "a z"),
		                 .touched = 1 };
	struct ledger_line line = { 0 };

	(void)state;
	assert_true(ledger_line(&mem, &c, &line));
	assert_string_equal(line.made, "no_kind x\n");
	assert_string_equal(line.asked_hash, "h1");
	mem_free(&mem);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_table_of_cases),
		cmocka_unit_test(test_no_run_without_an_effect_takes_a_change_over),
		cmocka_unit_test(test_unreadable_text_is_kept),
	};

	return cmocka_run_group_tests_name("ledger", tests, NULL, NULL);
}
