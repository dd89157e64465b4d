#ifndef TESTS_RANDOM_RANDOM_H
#define TESTS_RANDOM_RANDOM_H
/*
 * Random schemas. A schema is a row of slots, one for each object it may have; a slot is 0 (absent) or a seed from
 * which all of the object follows. Two schemas that differ in few slots are near each other; emit() turns slots into
 * SQL, leaving out what would stand on something absent.
 */
#include <stddef.h>
#include <stdint.h>

#include "runtime/catalog/str.h"
#include "runtime/db/db.h"

enum { SLOTS_MOST = 512 };

struct slots {
	uint32_t v[SLOTS_MOST];
};

/* A generator of one dialect. */
struct generator {
	const char *name;
	size_t slots, renamed; /* how many; the one that says which names are the others */
	void (*emit)(struct str *sql, const struct slots *slots);
};

extern const struct generator random_postgres, random_sqlite;

/* A number below `below` that follows from the seed and which question is asked of it. */
uint32_t pick(uint32_t seed, uint32_t question, uint32_t below);

/* True in `percent` of the cases. */
int chance(uint32_t seed, uint32_t question, uint32_t percent);

/*
 * The name, or its other one where the seed says so for `which`: "t0" or "zt0". What has the other name in the other
 * schema of a pair was renamed. The text is good until eight more were asked for.
 */
const char *named(uint32_t seed, uint32_t which, const char *name);
/* The other of the two. */
const char *other_name(const char *name);

/* Puts rows into all tables; 0 when the database cannot be asked. */
int fill_tables(sc_db *db);

/*
 * Applies `old` to one database and `fresh` to the other, plans the first to what is found in the second, runs the
 * plan, compares; then back. Rows that are there stay; where the new schema cannot take them (a key over equal values,
 * a text as a number) the pair is tried once more without. 0 when all is as it must be, else `report` says what is not.
 */
struct pair {
	const struct generator *generator;
	const char *have_url, *want_url;
	int online;
	int verbose;        /* the plans go into the report in any case */
	unsigned long kept; /* pairs that kept their rows, there and back */
	struct str report;
};

int pair_check(struct pair *p, const char *old, const char *fresh);

#endif
