/* Database URLs: which kind, which path, what is shown, what the environment says. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "runtime/db/db.h"
#include "runtime/db/db_url.h"

struct kind_case {
	const char *url;
	enum url_kind kind;
};

static void kinds_are_told_apart(void **state)
{
	static const struct kind_case cases[] = {
		{ "postgresql://u@h/db", URL_POSTGRES },
		{ "postgres://h", URL_POSTGRES },
		{ "POSTGRESQL://h", URL_POSTGRES },
		{ "postgresql://", URL_POSTGRES },
		{ "host=h dbname=d", URL_POSTGRES },
		{ "  service = prod", URL_POSTGRES },
		{ "sqlite:a.db", URL_SQLITE },
		{ "sqlite:///var/a.db", URL_SQLITE },
		{ "sqlite::memory:", URL_SQLITE },
		{ "sqlite:", URL_UNREADABLE },
		{ "sqlite://", URL_UNREADABLE },
		{ "mysql://u@h/db", URL_FOREIGN },
		{ "postgresql+psycopg2://u@h/db", URL_FOREIGN },
		{ "jdbc:postgresql://h/db", URL_FOREIGN },
		{ "a.db", URL_UNREADABLE },
		{ "", URL_UNREADABLE },
		{ "=x", URL_UNREADABLE },
		{ "/tmp/a=b", URL_UNREADABLE },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		if (db_url_kind(cases[i].url) != cases[i].kind)
			fail_msg("%s is taken for kind %d", cases[i].url, (int)db_url_kind(cases[i].url));
}

static void sqlite_paths(void **state)
{
	(void)state;
	assert_string_equal(db_url_path("sqlite:a.db"), "a.db");
	assert_string_equal(db_url_path("sqlite:/tmp/a.db"), "/tmp/a.db");
	assert_string_equal(db_url_path("sqlite://a.db"), "a.db");
	assert_string_equal(db_url_path("sqlite:///tmp/a.db"), "/tmp/a.db");
	assert_string_equal(db_url_path("sqlite::memory:"), ":memory:");
	assert_string_equal(db_url_path("sqlite://:memory:"), ":memory:");
}

struct shown_case {
	const char *url;
	const char *shown;
};

static void secrets_are_not_shown(void **state)
{
	static const struct shown_case cases[] = {
		{ "postgresql://u:secret@h:5432/db", "postgresql://u:***@h:5432/db" },
		{ "postgresql://u@h:5432/db", "postgresql://u@h:5432/db" },
		{ "postgresql://h:5432/db", "postgresql://h:5432/db" },
		{ "postgresql://u:@h/db", "postgresql://u:***@h/db" },
		{ "postgresql://:secret@h", "postgresql://:***@h" },
		{ "postgresql://u:se/cr@et@h/db", "postgresql://u:***@h/db" },
		{ "postgresql://u:se?cr@h/db", "postgresql://u:***" },
		{ "postgresql://u:a@se?cr@h/db", "postgresql://u:***" },
		{ "postgresql://h:1/db?password=se@cret", "postgresql://h:***" },
		{ "postgresql://h/db?password=secret&sslmode=require",
		  "postgresql://h/db?password=***&sslmode=require" },
		{ "postgresql://h/db?sslmode=require&PASSWORD=secret",
		  "postgresql://h/db?sslmode=require&PASSWORD=***" },
		{ "postgresql://h/db?pass%77ord=secret", "postgresql://h/db?pass%77ord=***" },
		{ "postgresql://h/db?sslpassword=secret#x", "postgresql://h/db?sslpassword=***" },
		{ "postgresql://u:%73ecret@[::1]:5432,h2/db", "postgresql://u:***@[::1]:5432,h2/db" },
		{ "mysql://u:secret@h/db", "mysql://u:***@h/db" },
		{ "host=h password=secret dbname=d", "host=h password=*** dbname=d" },
		{ "password=secret", "password=***" },
		{ "host=h password='se cr\\'et' dbname=d", "host=h password=*** dbname=d" },
		{ "host=h password = secret dbname=d", "host=h password = *** dbname=d" },
		{ "host=h password='secret", "host=h password=***" },
		{ "host=h PASSWORD=sec\\ ret user=u", "host=h PASSWORD=*** user=u" },
		{ "host=h password=two words dbname=d", "host=h password=*** dbname=d" },
		{ "host= password=secret user=u", "host= password=*** user=u" },
		{ "host=h password= user=u", "host=h password=*** user=u" },
		{ "host='h password=secret", "host='h password=***" },
		{ "host=h user=password", "host=h user=password" },
		{ "u:secret@h", "u:***@h" },
		{ "sqlite:a:b@c.db", "sqlite:a:b@c.db" },
		{ "", "" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct str s = { 0 };

		db_url_shown(&s, cases[i].url);
		assert_string_equal(str_text(&s), cases[i].shown);
		assert_int_equal(db_url_has_secret(cases[i].url), strcmp(cases[i].url, cases[i].shown) != 0);
		str_free(&s);
	}
}

static void ambiguous_urls_are_found(void **state)
{
	(void)state;
	assert_true(db_url_is_ambiguous("postgresql://u:p@ss@h/db"));
	assert_true(db_url_is_ambiguous("postgresql://u:p@ss/w@h/db"));
	assert_true(db_url_is_ambiguous("postgresql://u:pa/ss@h/db"));
	assert_false(db_url_is_ambiguous("postgresql://u:p%40ss@h/db"));
	assert_false(db_url_is_ambiguous("postgresql://u:p?ss@h/db"));
	assert_false(db_url_is_ambiguous("postgresql://h:1/db?user=me@server"));
	assert_false(db_url_is_ambiguous("postgresql:///db"));
	assert_false(db_url_is_ambiguous("postgresql://"));
	assert_false(db_url_is_ambiguous("host=h user=a@b/c@d"));
}

static void the_environment_names_a_database(void **state)
{
	static const char *const libpq[] = { "PGHOST", "PGHOSTADDR", "PGPORT", "PGDATABASE", "PGSERVICE" };
	char *kept[5];
	size_t i;

	(void)state;
	unsetenv("DATABASE_URL");
	for (i = 0; i < 5; i++) {
		kept[i] = getenv(libpq[i]) ? strdup(getenv(libpq[i])) : NULL;
		unsetenv(libpq[i]);
	}
	assert_null(db_url_default());
	setenv("DATABASE_URL", "", 1);
	assert_null(db_url_default());
	setenv("PGDATABASE", "x", 1);
	assert_string_equal(db_url_default(), "postgresql://");
	setenv("DATABASE_URL", "sqlite:x.db", 1);
	assert_string_equal(db_url_default(), "sqlite:x.db");
	unsetenv("DATABASE_URL");
	unsetenv("PGDATABASE");
	for (i = 0; i < 5; i++)
		if (kept[i]) {
			setenv(libpq[i], kept[i], 1);
			free(kept[i]);
		}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(kinds_are_told_apart),
		cmocka_unit_test(sqlite_paths),
		cmocka_unit_test(secrets_are_not_shown),
		cmocka_unit_test(ambiguous_urls_are_found),
		cmocka_unit_test(the_environment_names_a_database),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
