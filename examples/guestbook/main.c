/*
 * A guest book on PostgreSQL or SQLite, whichever DATABASE_URL or libpq's PG* variables name; without them in the file
 * guestbook.db where it is called.
 *
 *   guestbook                            lists what was written
 *   guestbook write NAME MESSAGE [MOOD]  writes it into the book
 *
 * The database, its table and the first entry are made by sc_init() when they are missing.
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

/* Opens the database and brings it up; NULL after an error was told. */
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

/* What the names of constraints mean to a reader; the generated header has a constant for each. */
static int explain(const sc_error *e)
{
	static const char *const meanings[][2] = {
		{ GUESTBOOK_CONSTRAINT_ENTRIES_AUTHOR_CK, "a name has 1 to 80 letters" },
		{ GUESTBOOK_CONSTRAINT_ENTRIES_MESSAGE_CK, "a message has 1 to 1000 letters" },
		{ GUESTBOOK_CONSTRAINT_ENTRIES_SAID_ONCE_UQ, "you have written that already" },
	};
	size_t i;

	for (i = 0; i < sizeof(meanings) / sizeof(meanings[0]); i++)
		if (e->rc == SC_E_CONSTRAINT && strstr(e->object, meanings[i][0])) {
			fprintf(stderr, "guestbook: %s\n", meanings[i][1]);
			return EXIT_FAILURE;
		}
	return fail(e);
}

static int write_entry(sc_db *db, const char *const *values)
{
	enum guestbook_mood mood;

	if (!guestbook_mood_from_text(values[2], &mood)) {
		fprintf(stderr, "guestbook: no mood \"%s\"; there are", values[2]);
		for (mood = GUESTBOOK_MOOD_HAPPY; guestbook_mood_text(mood); mood = (enum guestbook_mood)(mood + 1))
			fprintf(stderr, " %s", guestbook_mood_text(mood));
		fprintf(stderr, "\n");
		return EXIT_USAGE;
	}
	if (sc_query(db, "insert into entries (author, message, mood) values ($1, $2, $3)", 3, values, NULL, NULL) !=
	    SC_OK)
		return explain(sc_last_error(db));
	printf("Thank you, %s.\n", values[0]);
	return EXIT_SUCCESS;
}

static int show_entry(void *context, int columns, const char *const *values)
{
	size_t *count = context;

	if (columns == 4)
		printf("%.16s  %s (%s): %s\n", values[0], values[1], values[2], values[3]);
	(*count)++;
	return 0;
}

static int list_entries(sc_db *db)
{
	size_t count = 0;

	if (sc_query(db, "select written_at, author, mood, message from entries order by id", 0, NULL, show_entry,
	             &count) != SC_OK)
		return fail(sc_last_error(db));
	printf("%zu %s\n", count, count == 1 ? "entry" : "entries");
	return EXIT_SUCCESS;
}

int main(int argc, char **argv)
{
	const char *values[3] = { NULL, NULL, "happy" };
	int writes = argc > 1 && strcmp(argv[1], "write") == 0;
	int status, i;
	sc_db *db;

	if (argc > 1 && (!writes || argc < 4 || argc > 5)) {
		fprintf(stderr, "usage: %s [write NAME MESSAGE [happy|curious|tired]]\n", argv[0]);
		return EXIT_USAGE;
	}
	db = open_book();
	if (!db)
		return EXIT_FAILURE;
	for (i = 2; i < argc; i++)
		values[i - 2] = argv[i];
	status = writes ? write_entry(db, values) : list_entries(db);
	sc_close(db);
	return status;
}
