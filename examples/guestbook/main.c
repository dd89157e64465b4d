/*
 * A guest book on PostgreSQL or SQLite, whichever DATABASE_URL or libpq's PG* variables name; without them in the file
 * guestbook.db where it is called.
 *
 *   guestbook                            lists what was written
 *   guestbook write NAME MESSAGE [MOOD]  writes it into the book
 *
 * The database, its table and the first entry are made by sc_init() when they are missing. There is no SQL in this
 * program: guestbook.h has a struct and functions for the table.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "guestbook.h"

enum { EXIT_USAGE = 64 };

static int fail(const sc_error *e)
{
	fprintf(stderr, "guestbook: %s\n", e->message);
	if (*e->detail)
		fprintf(stderr, "  %s\n", e->detail);
	if (*e->remedy)
		fprintf(stderr, "  what to do: %s\n", e->remedy);
	return EXIT_FAILURE;
}

/* Opens the database and brings it up; NULL after an error that was printed. */
static sc_db *open_book(void)
{
	sc_config config = { 0 };
	sc_init_result result = { 0 };
	sc_db *db = NULL;

	if (sc_init(&guestbook_bundle, &config, &result, &db) != SC_OK) {
		fail(&result.error);
		sc_close(db);
		db = NULL;
	} else if (result.created) {
		printf("A new book on %s, made in %.0f ms.\n", sc_dialect(db), result.milliseconds);
	}
	sc_init_result_free(&result);
	return db;
}

/* What a violated constraint means to a reader; the generated header has a constant for each. */
static int explain(const sc_db *db)
{
	static const char *const meanings[][2] = {
		{ GUESTBOOK_CONSTRAINT_ENTRIES_AUTHOR_CK, "a name has 1 to 80 letters" },
		{ GUESTBOOK_CONSTRAINT_ENTRIES_MESSAGE_CK, "a message has 1 to 1000 letters" },
		{ GUESTBOOK_CONSTRAINT_ENTRIES_SAID_ONCE_UQ, "you have written that already" },
	};
	size_t i;

	for (i = 0; i < sizeof(meanings) / sizeof(meanings[0]); i++)
		if (sc_violates(db, meanings[i][0])) {
			fprintf(stderr, "guestbook: %s\n", meanings[i][1]);
			return EXIT_FAILURE;
		}
	return fail(sc_last_error(db));
}

static int write_entry(sc_db *db, const char *author, const char *message, const char *mood)
{
	struct guestbook_entries_new entry = { .author = sc_str_of(author), .message = sc_str_of(message) };
	enum guestbook_mood m;

	/* a mood that is not set is the column's default */
	if (mood && !guestbook_mood_from_text(mood, &entry.mood.value)) {
		fprintf(stderr, "guestbook: no mood \"%s\"; there are", mood);
		for (m = GUESTBOOK_MOOD_HAPPY; guestbook_mood_text(m); m = (enum guestbook_mood)(m + 1))
			fprintf(stderr, " %s", guestbook_mood_text(m));
		fprintf(stderr, "\n");
		return EXIT_USAGE;
	}
	entry.mood.state = mood ? SC_GIVEN : SC_UNSET;
	if (guestbook_entries_insert(db, &entry, NULL, NULL) != SC_OK)
		return explain(db);
	printf("Thank you, %s.\n", author);
	return EXIT_SUCCESS;
}

static void show_entry(const struct guestbook_entries *entry)
{
	char when[SC_TEXT_MOST];

	sc_timestamptz_text(entry->written_at, when, sizeof(when));
	printf("%.16s  %s (%s): %s\n", when, entry->author.ptr, guestbook_mood_text(entry->mood), entry->message.ptr);
}

/* Page by page, in the order of the key: `page` goes on behind the last row that it gave. */
static int list_entries(sc_db *db)
{
	struct guestbook_entries *entries;
	sc_arena arena = { 0 };
	sc_page page = { 0 };
	size_t count, all = 0, i;
	sc_rc rc;

	do {
		rc = guestbook_entries_list(db, &page, &arena, &entries, &count);
		for (i = 0; i < count; i++)
			show_entry(&entries[i]);
		all += count;
	} while (rc == SC_OK && count);
	if (rc == SC_OK)
		printf("%zu %s\n", all, all == 1 ? "entry" : "entries");
	else
		fail(sc_last_error(db));
	sc_arena_free(&arena);
	return rc == SC_OK ? EXIT_SUCCESS : EXIT_FAILURE;
}

int main(int argc, char **argv)
{
	int writes = argc > 1 && strcmp(argv[1], "write") == 0;
	int status;
	sc_db *db;

	if (argc > 1 && (!writes || argc < 4 || argc > 5)) {
		fprintf(stderr, "usage: %s [write NAME MESSAGE [happy|curious|tired]]\n", argv[0]);
		return EXIT_USAGE;
	}
	db = open_book();
	if (!db)
		return EXIT_FAILURE;
	status = writes ? write_entry(db, argv[2], argv[3], argc > 4 ? argv[4] : NULL) : list_entries(db);
	sc_close(db);
	return status;
}
