/*
 * Random pairs of schemas, migrated there and back. Environment: SEED (default 1), N pairs (default 60), DIALECT
 * (postgresql, sqlite; default both), URL_A and URL_B of two databases that may be emptied (default: made on the server
 * that PGHOST names), SHARED (set: tables have columns of their own beside those of their parents, of which one plan in
 * fifty still ends in an error). random                  N pairs from SEED on; prints the failures, each with the
 * command that repeats it random show SEED        both schemas of a pair random one SEED         one pair with its
 * plans random files A.sql B.sql   the same for two files
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tests/random/random.h"

uint32_t pick(uint32_t seed, uint32_t question, uint32_t below)
{
	uint64_t z = ((uint64_t)seed << 32 | question) + 0x9e3779b97f4a7c15u;

	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
	z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
	return (uint32_t)((z ^ (z >> 31)) % below);
}

int chance(uint32_t seed, uint32_t question, uint32_t percent)
{
	return pick(seed, question, 100) < percent;
}

static char *next_name(void)
{
	static char names[8][64];
	static size_t at;

	return names[at++ % 8];
}

const char *named(uint32_t seed, uint32_t which, const char *name)
{
	char *text = next_name();

	snprintf(text, sizeof(char[64]), "%s%s", seed && chance(seed, which, 25) ? "z" : "", name);
	return text;
}

const char *other_name(const char *name)
{
	char *text = next_name();

	if (*name != 'z')
		snprintf(text, sizeof(char[64]), "z%s", name);
	else
		snprintf(text, sizeof(char[64]), "%s", name + 1);
	return text;
}

static void fill(struct slots *s, size_t count, uint32_t seed, uint32_t density)
{
	size_t i;

	for (i = 0; i < count; i++)
		s->v[i] =
		        chance(seed, (uint32_t)(2 * i), density) ? 1 + pick(seed, (uint32_t)(2 * i + 1), 1u << 30) : 0;
}

/* The second schema: the first with a share of its slots filled anew. */
static void change(struct slots *s, size_t count, uint32_t seed)
{
	static const uint32_t shares[] = { 2, 5, 10, 25, 60 };
	uint32_t share = shares[pick(seed, 7000001, 5)], density = 40 + pick(seed, 7000002, 50);
	struct slots other;
	size_t i;

	fill(&other, count, seed ^ 0x5bd1e995u, density);
	for (i = 0; i < count; i++)
		if (chance(seed, (uint32_t)(7100000 + i), share))
			s->v[i] = other.v[i];
}

static void make_pair(const struct generator *g, uint32_t seed, struct str *old, struct str *fresh)
{
	struct slots s;

	fill(&s, g->slots, seed, 40 + pick(seed, 7000003, 50));
	g->emit(old, &s);
	change(&s, g->slots, seed);
	if (chance(seed, 7000005, 35))
		s.v[g->renamed] = 1 + pick(seed, 7000006, 1u << 30);
	g->emit(fresh, &s);
}

static const char *setting(const char *name, const char *otherwise)
{
	const char *value = getenv(name);

	return value && *value ? value : otherwise;
}

static int check_seed(struct pair *p, uint32_t seed)
{
	struct str old = { 0 }, fresh = { 0 };
	int bad;

	make_pair(p->generator, seed, &old, &fresh);
	p->online = chance(seed, 7000004, 50);
	str_clear(&p->report);
	bad = pair_check(p, str_text(&old), str_text(&fresh));
	if (bad)
		printf("FAIL  DIALECT=%s random one %u\n%s\n", p->generator->name, seed, str_text(&p->report));
	else if (p->verbose)
		printf("%s", str_text(&p->report));
	str_free(&old);
	str_free(&fresh);
	return bad;
}

static char *read_file(const char *path)
{
	FILE *f = fopen(path, "rb");
	struct str text = { 0 };
	char bytes[4096];
	size_t got;

	while (f && (got = fread(bytes, 1, sizeof(bytes), f)) > 0)
		str_add_bytes(&text, bytes, got);
	if (!f || fclose(f) != 0) {
		perror(path);
		exit(66);
	}
	return text.data ? text.data : strdup("");
}

static int check_files(struct pair *p, const char *old, const char *fresh)
{
	char *a = read_file(old), *b = read_file(fresh);
	int bad = pair_check(p, a, b);

	printf("%s%s\n", str_text(&p->report), bad ? "FAIL" : "ok");
	free(a);
	free(b);
	return bad;
}

static int show(const struct generator *g, uint32_t seed)
{
	struct str old = { 0 }, fresh = { 0 };

	make_pair(g, seed, &old, &fresh);
	printf("-- old\n%s\n-- new\n%s", str_text(&old), str_text(&fresh));
	str_free(&old);
	str_free(&fresh);
	return 0;
}

static int check_many(struct pair *p, uint32_t seed, unsigned long count)
{
	unsigned long i, bad = 0;

	for (i = 0; i < count; i++)
		bad += check_seed(p, seed + (uint32_t)i) != 0;
	printf("%s: %lu of %lu pairs good, %lu of them with rows\n", p->generator->name, count - bad, count, p->kept);
	return bad != 0;
}

static int run(struct pair *p, int argc, char **argv)
{
	unsigned long count = strtoul(setting("N", "60"), NULL, 10);
	uint32_t seed = (uint32_t)strtoul(argc > 2 ? argv[2] : setting("SEED", "1"), NULL, 10);

	if (argc == 3 && strcmp(argv[1], "show") == 0)
		return show(p->generator, seed);
	p->verbose = argc == 3 && strcmp(argv[1], "one") == 0;
	if (p->verbose)
		return check_seed(p, seed);
	if (argc == 4 && strcmp(argv[1], "files") == 0)
		return check_files(p, argv[2], argv[3]);
	return check_many(p, seed, count);
}

/* Makes or drops the two databases on the server that PGHOST names. */
static int on_server(const char *verb)
{
	sc_config config = { .url = "dbname=postgres" };
	char sql[96];
	sc_db *db;
	int i, bad = sc_open(&config, &db) != SC_OK;

	for (i = 0; i < 2 && !bad; i++) {
		snprintf(sql, sizeof(sql), "%s schemac_random_%c%ld", verb, 'a' + i, (long)getpid());
		bad = sc_exec(db, sql) != SC_OK;
	}
	if (bad)
		fprintf(stderr, "%s: %s\n", verb, sc_last_error(db)->message);
	sc_close(db);
	return bad;
}

int main(int argc, char **argv)
{
	static const struct generator *const generators[] = { &random_postgres, &random_sqlite };
	const char *dialect = setting("DIALECT", "");
	char urls[2][96];
	int bad = 0;
	size_t i;

	setvbuf(stdout, NULL, _IOLBF, 0);
	for (i = 0; i < 2; i++) {
		struct pair p = { .generator = generators[i] };
		int live = generators[i] == &random_postgres;

		if (*dialect && strcmp(dialect, generators[i]->name) != 0)
			continue;
		snprintf(urls[0], sizeof(urls[0]),
		         live ? "dbname=schemac_random_a%ld" : "sqlite::memory:", (long)getpid());
		snprintf(urls[1], sizeof(urls[1]),
		         live ? "dbname=schemac_random_b%ld" : "sqlite::memory:", (long)getpid());
		p.have_url = live ? setting("URL_A", urls[0]) : urls[0];
		p.want_url = live ? setting("URL_B", urls[1]) : urls[1];
		if (live && !getenv("URL_A") && on_server("create database"))
			return 1;
		bad |= run(&p, argc, argv);
		if (live && !getenv("URL_A"))
			bad |= on_server("drop database");
		str_free(&p.report);
	}
	return bad;
}
