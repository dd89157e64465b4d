#ifndef TESTS_PAIRS_PAIRS_H
#define TESTS_PAIRS_PAIRS_H
/* Pairs of schemas: reading a case, filling and dumping the database, counting rows. */
#include "compiler/plan/dialect.h"
#include "runtime/catalog/mem.h"
#include "runtime/catalog/str.h"
#include "runtime/db/db.h"

struct setting {
	const char *database, *folder, *oracle;
	int verbose;
};

/* Texts are file names; NULL where there is none. */
struct pair_case {
	const char *name;
	const struct dialect *dialect;
	const char *setup, *old, *fresh, *seed, *seed_back;
	const char *search_path;
	const char *roles; /* SQL that creates those it wants to be there */
	int same;          /* old and new are one catalog */
	int may_refuse;
};

/* From a line of the list, which is written into. 0 when the line or the case cannot be read. */
int case_read(struct mem *mem, struct pair_case *c, char *line);

/* The functions below give 0 when it went wrong, with the reason in `why`. */

/*
 * An empty database in a cluster without roles but the superuser's, then the case's roles and setup, `schema` and
 * `seed` (a file each, NULL: none), run by psql, which stops at the first error.
 */
int database_fill(const struct setting *s, const struct pair_case *c, const char *schema, const char *seed,
                  struct str *why);
/* SQLite has nothing like pg_dump that says the same of the same: there the catalogs alone are compared. */
int dump_database(const struct setting *s, const struct pair_case *c, const char *file, struct str *why);
int dumps_equal(const struct setting *s, const struct pair_case *c, const char *is, const char *should,
                struct str *why);

void database_url(struct str *url, const struct setting *s, const struct pair_case *c);

struct table_rows {
	const char *table, *rows;
};

struct rows {
	struct mem *mem;
	struct table_rows *tables;
	size_t count, room;
};

int count_rows(sc_db *db, struct mem *mem, struct rows *rows);
/* Tables in both have as many rows after as before. */
int rows_stayed(const struct rows *before, const struct rows *after, struct str *why);

#endif
