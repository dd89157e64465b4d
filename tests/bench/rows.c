/*
 * What the generated functions cost beside code written by hand on libpq and sqlite3 that does the same. Both are run
 * in turns, and the ratio is that of the medians. rows scan|get|copy|lite-scan|lite-get|lite-insert ROWS      prints
 * "OURS THEIRS", in seconds
 */
#include <endian.h>
#include <libpq-fe.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "rows.h"

enum { TURNS = 7, GETS = 20000 };
static sc_db *db;
static PGconn *pg;
static sqlite3 *lite;
static size_t rows;
static int64_t sum; /* so that nothing is left out */

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void ok(int good, const char *what)
{
	if (good)
		return;
	fprintf(stderr, "%s: %s; %s; %s\n", what, db ? sc_last_error(db)->message : "", pg ? PQerrorMessage(pg) : "",
	        lite ? sqlite3_errmsg(lite) : "");
	exit(1);
}

/* ---- PostgreSQL ---- */

static void scan_ours(void)
{
	struct rows_items row;
	sc_cursor cursor;
	size_t n = 0;

	ok(rows_items_all(db, &cursor) == SC_OK, "all");
	while (rows_items_next(&cursor, &row) == SC_OK) {
		sum += row.id.value + row.count + row.active + (int64_t)row.name.len;
		n++;
	}
	ok(n == rows, "rows");
}

static uint64_t big8(const char *bytes)
{
	uint64_t n;

	memcpy(&n, bytes, 8);
	return be64toh(n);
}

static uint32_t big4(const char *bytes)
{
	uint32_t n;

	memcpy(&n, bytes, 4);
	return be32toh(n);
}

struct by_hand {
	int64_t id;
	int32_t count;
	double weight;
	int64_t at;
	char token[16];
	const char *price, *name;
	int price_length, name_length;
	bool active;
};

/* memcpy and byte order only: numeric stays as it is on the wire */
static void read_by_hand(const PGresult *r, int number, struct by_hand *row)
{
	uint64_t bits;

	row->id = (int64_t)big8(PQgetvalue(r, number, 0));
	row->count = (int32_t)big4(PQgetvalue(r, number, 1));
	bits = big8(PQgetvalue(r, number, 2));
	memcpy(&row->weight, &bits, 8);
	row->at = (int64_t)big8(PQgetvalue(r, number, 3)) + INT64_C(946684800000000);
	memcpy(row->token, PQgetvalue(r, number, 4), 16);
	row->price = PQgetvalue(r, number, 5);
	row->price_length = PQgetlength(r, number, 5);
	row->name = PQgetvalue(r, number, 6);
	row->name_length = PQgetlength(r, number, 6);
	row->active = *PQgetvalue(r, number, 7) != 0;
}

static void scan_theirs(void)
{
	struct by_hand row;
	PGresult *r;
	size_t n = 0;
	int i;

	ok(PQsendQueryParams(pg, "select id, count, weight, at, token, price, name, active from items", 0, NULL, NULL,
	                     NULL, NULL, 1),
	   "send");
	PQsetSingleRowMode(pg);
	while ((r = PQgetResult(pg))) {
		for (i = 0; i < PQntuples(r); i++, n++) {
			read_by_hand(r, i, &row);
			sum += row.id + row.count + row.active + row.name_length;
		}
		PQclear(r);
	}
	ok(n == rows, "rows");
}

static void get_ours(void)
{
	sc_arena arena = { 0 };
	struct rows_items row;
	size_t i;

	for (i = 0; i < GETS; i++) {
		sc_arena_reset(&arena);
		ok(rows_items_get(db, (rows_items_id){ (int64_t)(i * 7919 % rows) + 1 }, &arena, &row) == SC_OK, "get");
		sum += row.count + (int64_t)row.name.len;
	}
	sc_arena_free(&arena);
}

static void get_theirs(void)
{
	static int prepared;
	const Oid type = 20;
	struct by_hand row;
	size_t i;

	if (!prepared++)
		PQclear(PQprepare(pg, "get",
		                  "select id, count, weight, at, token, price, name, active from items where id = $1",
		                  1, &type));
	for (i = 0; i < GETS; i++) {
		uint64_t id = htobe64(i * 7919 % rows + 1);
		const char *values[] = { (const char *)&id };
		int lengths[] = { 8 }, formats[] = { 1 };
		PGresult *r = PQexecPrepared(pg, "get", 1, values, lengths, formats, 1);

		ok(PQntuples(r) == 1, "get");
		read_by_hand(r, 0, &row);
		sum += row.count + row.name_length;
		PQclear(r);
	}
}

static struct rows_items_new *fresh;

static void make_items(void)
{
	static char names[64][24];
	size_t i;

	fresh = calloc(rows, sizeof(*fresh));
	ok(fresh != NULL, "memory");
	for (i = 0; i < 64; i++)
		snprintf(names[i], sizeof(names[i]), "the item number %02zu", i);
	for (i = 0; i < rows; i++) {
		struct rows_items_new *f = &fresh[i];

		f->id = (struct rows_items_id_set)SC_SET({ (int64_t)i + 1 });
		f->count = sc_set_to_i32((int32_t)(i * 31 % 100000));
		f->weight = sc_set_to_f64((double)i * 0.37);
		f->at = sc_set_to_timestamptz((sc_timestamptz){ INT64_C(1700000000000000) + (int64_t)i * 1000003 });
		memcpy(f->token.value.b, &i, sizeof(i));
		f->token.state = SC_GIVEN;
		f->price = sc_set_to_decimal((sc_decimal){ (int64_t)(i * 13 % 9999999), 2 });
		f->name = sc_str_of(names[i % 64]);
		f->active = sc_set_to_bool(i % 3 == 0);
	}
}

static void copy_ours(void)
{
	ok(rows_items_copy_in(db, fresh, rows) == SC_OK, "copy in");
}

/* psql's \copy of the same rows, from a file that was written before */
static void copy_theirs(void)
{
	char command[256];

	snprintf(command, sizeof(command), "psql -qX -d \"$DATABASE_URL\" -c \"\\copy items from 'items.csv' csv\"");
	ok(system(command) == 0, "psql");
}

static void clear_items(void)
{
	ok(sc_exec(db, "truncate items") == SC_OK, "truncate");
}

/* ---- SQLite ---- */

static void lite_scan_ours(void)
{
	struct rows_plain row;
	sc_cursor cursor;
	size_t n = 0;

	ok(rows_plain_all(db, &cursor) == SC_OK, "all");
	while (rows_plain_next(&cursor, &row) == SC_OK) {
		sum += row.id.value + row.count + row.active + (int64_t)row.name.len + (int64_t)row.bytes.len;
		n++;
	}
	ok(n == rows, "rows");
}

static void read_lite(sqlite3_stmt *s, struct rows_plain *row)
{
	row->id.value = sqlite3_column_int64(s, 0);
	row->count = sqlite3_column_int(s, 1);
	row->weight = sqlite3_column_double(s, 2);
	row->name.ptr = (const char *)sqlite3_column_text(s, 3);
	row->name.len = (size_t)sqlite3_column_bytes(s, 3);
	row->active = sqlite3_column_int(s, 4) != 0;
	row->note.ptr = (const char *)sqlite3_column_text(s, 5);
	row->note.len = (size_t)sqlite3_column_bytes(s, 5);
	row->big.has = sqlite3_column_type(s, 6) != SQLITE_NULL;
	row->big.value = sqlite3_column_int64(s, 6);
	row->bytes.ptr = sqlite3_column_blob(s, 7);
	row->bytes.len = (size_t)sqlite3_column_bytes(s, 7);
}

#define PLAIN "select id, count, weight, name, active, note, big, bytes from plain"

static void lite_scan_theirs(void)
{
	struct rows_plain row;
	sqlite3_stmt *s;
	size_t n = 0;

	ok(sqlite3_prepare_v2(lite, PLAIN, -1, &s, NULL) == SQLITE_OK, "prepare");
	while (sqlite3_step(s) == SQLITE_ROW) {
		read_lite(s, &row);
		sum += row.id.value + row.count + row.active + (int64_t)row.name.len + (int64_t)row.bytes.len;
		n++;
	}
	sqlite3_finalize(s);
	ok(n == rows, "rows");
}

static void lite_get_ours(void)
{
	sc_arena arena = { 0 };
	struct rows_plain row;
	size_t i;

	for (i = 0; i < 10 * GETS; i++) {
		sc_arena_reset(&arena);
		ok(rows_plain_get(db, (rows_plain_id){ (int64_t)(i * 7919 % rows) + 1 }, &arena, &row) == SC_OK, "get");
		sum += row.count + (int64_t)row.name.len;
	}
	sc_arena_free(&arena);
}

/* The texts are copied too: they must outlive the statement. */
static void lite_get_theirs(void)
{
	struct rows_plain row;
	sqlite3_stmt *s;
	char name[64], bytes[64];
	size_t i;

	ok(sqlite3_prepare_v2(lite, PLAIN " where id = ?1", -1, &s, NULL) == SQLITE_OK, "prepare");
	for (i = 0; i < 10 * GETS; i++) {
		sqlite3_bind_int64(s, 1, (int64_t)(i * 7919 % rows) + 1);
		ok(sqlite3_step(s) == SQLITE_ROW, "get");
		read_lite(s, &row);
		memcpy(name, row.name.ptr, row.name.len + 1);
		memcpy(bytes, row.bytes.ptr, row.bytes.len);
		sum += row.count + (int64_t)row.name.len + name[0] + bytes[0];
		sqlite3_reset(s);
	}
	sqlite3_finalize(s);
}

static void lite_insert_ours(void)
{
	size_t i;

	ok(sc_begin(db) == SC_OK, "begin");
	for (i = 0; i < rows; i++) {
		struct rows_plain_new f = { .id = SC_SET({ (int64_t)i + 1 }),
			                    .count = SC_SET((int32_t)(i % 100000)),
			                    .weight = SC_SET((double)i),
			                    .name = SC_STR("the item's name"),
			                    .active = SC_SET(i % 3 == 0),
			                    .big = SC_SET((int64_t)i << 20),
			                    .bytes = { "\1\2\3\4\5\6\7", 8 } };

		ok(rows_plain_insert(db, &f, NULL, NULL) == SC_OK, "insert");
	}
	ok(sc_commit(db) == SC_OK, "commit");
}

static void lite_insert_theirs(void)
{
	sqlite3_stmt *s;
	size_t i;

	ok(sqlite3_exec(lite, "begin immediate", NULL, NULL, NULL) == SQLITE_OK, "begin");
	ok(sqlite3_prepare_v2(
	           lite, "insert into plain (id, count, weight, name, active, big, bytes) values (?, ?, ?, ?, ?, ?, ?)",
	           -1, &s, NULL) == SQLITE_OK,
	   "prepare");
	for (i = 0; i < rows; i++) {
		sqlite3_bind_int64(s, 1, (int64_t)i + 1);
		sqlite3_bind_int64(s, 2, (int64_t)(i % 100000));
		sqlite3_bind_double(s, 3, (double)i);
		sqlite3_bind_text(s, 4, "the item's name", 15, SQLITE_STATIC);
		sqlite3_bind_int64(s, 5, i % 3 == 0);
		sqlite3_bind_int64(s, 6, (int64_t)i << 20);
		sqlite3_bind_blob(s, 7, "\1\2\3\4\5\6\7", 8, SQLITE_STATIC);
		ok(sqlite3_step(s) == SQLITE_DONE, "insert");
		sqlite3_reset(s);
	}
	sqlite3_finalize(s);
	ok(sqlite3_exec(lite, "commit", NULL, NULL, NULL) == SQLITE_OK, "commit");
}

static void clear_plain(void)
{
	ok(sc_exec(db, "delete from plain") == SC_OK, "delete");
}

/* ---- turns ---- */

static const struct work {
	const char *name;
	void (*ours)(void), (*theirs)(void), (*before)(void);
} works[] = {
	{ "scan", scan_ours, scan_theirs, NULL },
	{ "get", get_ours, get_theirs, NULL },
	{ "copy", copy_ours, copy_theirs, clear_items },
	{ "lite-scan", lite_scan_ours, lite_scan_theirs, NULL },
	{ "lite-get", lite_get_ours, lite_get_theirs, NULL },
	{ "lite-insert", lite_insert_ours, lite_insert_theirs, clear_plain },
};

static double timed(void (*run)(void), void (*before)(void))
{
	double start;

	if (before)
		before();
	start = now();
	run();
	return now() - start;
}

static int compare(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static void measure(const struct work *w)
{
	double ours[TURNS], theirs[TURNS];
	int i;

	timed(w->ours, w->before);
	timed(w->theirs, w->before);
	for (i = 0; i < TURNS; i++) {
		ours[i] = timed(w->ours, w->before);
		theirs[i] = timed(w->theirs, w->before);
	}
	qsort(ours, TURNS, sizeof(*ours), compare);
	qsort(theirs, TURNS, sizeof(*theirs), compare);
	printf("%.4f %.4f\n", ours[TURNS / 2], theirs[TURNS / 2]);
}

static void open_all(const char *url)
{
	sc_init_result result;

	ok(sc_init(&rows_bundle, NULL, &result, &db) == SC_OK, "init");
	sc_init_result_free(&result);
	if (strncmp(url, "sqlite:", 7) == 0)
		ok(sqlite3_open(url + 7, &lite) == SQLITE_OK, "sqlite3_open");
	else
		ok(PQstatus(pg = PQconnectdb(url)) == CONNECTION_OK, "connect");
}

int main(int argc, char **argv)
{
	const char *url = getenv("DATABASE_URL");
	size_t i;

	if (argc != 3 || !url)
		return 64;
	rows = strtoul(argv[2], NULL, 10);
	open_all(url);
	if (strcmp(argv[1], "copy") == 0 || strcmp(argv[1], "fill") == 0)
		make_items();
	if (strcmp(argv[1], "fill") == 0) {
		clear_items();
		copy_ours();
	}
	for (i = 0; i < sizeof(works) / sizeof(works[0]); i++)
		if (strcmp(argv[1], works[i].name) == 0)
			measure(&works[i]);
	sc_close(db);
	PQfinish(pg);
	sqlite3_close(lite);
	return sum == 42;
}
