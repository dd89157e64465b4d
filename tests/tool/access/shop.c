/* What the functions of a table give, and refuse, one after the other. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "shop.h"

static sc_db *db;
static sc_arena arena;

static void want(sc_rc rc, sc_rc wanted, int line)
{
	const sc_error *e = sc_last_error(db);

	if (rc == wanted)
		return;
	printf("line %d: %s, not %s: %s; %s; %s\n", line, sc_rc_name(rc), sc_rc_name(wanted), e->message, e->detail,
	       e->object);
	exit(1);
}
#define IS(call, rc) want(call, rc, __LINE__)
#define OK(call) IS(call, SC_OK)
#define TRUE(condition)                                                                                                \
	do {                                                                                                           \
		if (!(condition)) {                                                                                    \
			printf("line %d: not %s\n", __LINE__, #condition);                                             \
			exit(1);                                                                                       \
		}                                                                                                      \
	} while (0)

static int is(sc_str text, const char *other)
{
	return text.ptr && strcmp(text.ptr, other) == 0 && text.len == strlen(other);
}

/* Inserts, and what stands in the way; NULL, not set and given are three things. */
static void customers(struct shop_customers *c)
{
	struct shop_customers d;
	bool inserted;

	OK(shop_customers_insert(
	        db,
	        &(struct shop_customers_new){ .email = SC_STR("ann@example.com"), .secret = SC_SET(SC_STR("hush")) },
	        &arena, c));
	TRUE(is(c->email, "ann@example.com") && !c->phone.ptr && is(c->secret, "hush"));
	TRUE(!strstr(shop_customers_print(c, &arena).ptr, "hush") &&
	     strstr(shop_customers_json(c, &arena).ptr, "hush"));
	IS(shop_customers_insert(db, &(struct shop_customers_new){ .email = SC_STR("ann@example.com") }, NULL, NULL),
	   SC_E_CONSTRAINT);
	TRUE(sc_violates(db, SHOP_CONSTRAINT_CUSTOMERS_EMAIL_KEY));
	TRUE(!sc_violates(db, SHOP_CONSTRAINT_ORDERS_PKEY));
	IS(shop_customers_insert(db, &(struct shop_customers_new){ 0 }, NULL, NULL), SC_E_CONSTRAINT);
	OK(shop_customers_get(db, c->id, &arena, &d));
	TRUE(d.id.value == c->id.value && d.created_at.us == c->created_at.us);
	OK(shop_customers_get_by_email(db, SC_STR("ann@example.com"), &arena, &d));
	IS(shop_customers_get_by_email(db, SC_STR("bob@example.com"), &arena, &d), SC_NOT_FOUND);
	OK(shop_customers_update(db, c->id, &(struct shop_customers_patch){ .phone = SC_SET(SC_STR("123")) }, &arena,
	                         c));
	TRUE(is(c->phone, "123"));
	OK(shop_customers_update(db, c->id, &(struct shop_customers_patch){ 0 }, &arena, c));
	TRUE(is(c->phone, "123"));
	OK(shop_customers_update(db, c->id, &(struct shop_customers_patch){ .phone = SC_SET_NULL }, &arena, c));
	TRUE(!c->phone.ptr);
	OK(shop_customers_get(db, c->id, &arena, &d));
	TRUE(d.updated_at.us == c->updated_at.us); /* what the trigger has set since */
	IS(shop_customers_update(db, (shop_customers_id){ 99 }, &(struct shop_customers_patch){ .phone = SC_SET_NULL },
	                         NULL, NULL),
	   SC_NOT_FOUND);
	OK(shop_customers_upsert_by_email(
	        db, &(struct shop_customers_new){ .email = SC_STR("ann@example.com"), .phone = SC_SET(SC_STR("9")) },
	        &arena, &d, &inserted));
	TRUE(!inserted && d.id.value == c->id.value && is(d.phone, "9") && is(d.secret, "hush"));
	OK(shop_customers_upsert_by_email(db, &(struct shop_customers_new){ .email = SC_STR("eve@example.com") },
	                                  &arena, &d, &inserted));
	TRUE(inserted);
	OK(shop_customers_upsert_by_email(db, &(struct shop_customers_new){ .email = SC_STR("eve@example.com") }, NULL,
	                                  NULL, &inserted));
	TRUE(!inserted);
}

static void orders(shop_customers_id customer)
{
	struct shop_orders o, *list;
	sc_page page = { .limit = 70 };
	sc_decimal total = { 0, 2 }, less = { -1, 0 };
	size_t n, i, all = 0;

	for (i = 0; i < 300; i++) {
		total.units = (int64_t)i * 100 + 5;
		OK(shop_orders_insert(db,
		                      &(struct shop_orders_new){ .customer = SC_SET(customer),
		                                                 .total = SC_SET(total),
		                                                 .state = SC_SET(SHOP_ORDER_STATE_SENT_OUT) },
		                      &arena, &o));
	}
	TRUE(o.total.units == 29905 && o.total.scale == 2 && o.state == SHOP_ORDER_STATE_SENT_OUT);
	IS(shop_orders_insert(db, &(struct shop_orders_new){ .customer = SC_SET(customer), .total = SC_SET(less) },
	                      NULL, NULL),
	   SC_E_CONSTRAINT);
	TRUE(sc_violates(db, SHOP_CONSTRAINT_ORDERS_TOTAL_CK));
	do {
		OK(shop_orders_list_by_customer(db, customer, &page, &arena, &list, &n));
		all += n;
		for (i = 1; i < n; i++)
			TRUE(list[i].created_at.us < list[i - 1].created_at.us ||
			     (list[i].created_at.us == list[i - 1].created_at.us &&
			      list[i].id.value < list[i - 1].id.value));
	} while (n);
	TRUE(all == 300);
}

static int see(void *context, const void *row)
{
	(void)row;
	++*(int *)context;
	return 0;
}

static void cursors(void)
{
	struct shop_orders o;
	sc_cursor cursor;
	uint64_t count;
	int seen = 0;

	OK(shop_orders_all(db, &cursor));
	IS(shop_orders_count(db, &count), SC_E_ARGUMENT);
	while (shop_orders_next(&cursor, &o) == SC_OK)
		seen++;
	TRUE(seen == 300);
	sc_cursor_close(&cursor);
	OK(sc_begin(db));
	OK(shop_orders_all(db, &cursor));
	OK(shop_orders_next(&cursor, &o));
	sc_cursor_close(&cursor);
	OK(shop_orders_count(db, &count));
	OK(sc_commit(db));
	OK(shop_orders_copy_out(db, see, &seen));
	TRUE(seen == 600 && count == 300);
}

static void lines(shop_orders_id order)
{
	static struct shop_lines_new fresh[1000];
	static struct shop_lines out[1000];
	struct shop_lines *list;
	uint64_t count;
	size_t n;
	int i;

	for (i = 0; i < 1000; i++)
		fresh[i] =
		        (struct shop_lines_new){ .order_id = SC_SET(order), .number = SC_SET(i), .what = SC_STR("x") };
	OK(shop_lines_insert_many(db, fresh, 1000, &arena, out));
	TRUE(out[999].number == 999 && out[500].number == 500);
	IS(shop_lines_insert_many(db, fresh + 990, 10, NULL, NULL), SC_E_CONSTRAINT);
	OK(shop_lines_list_by_order_id(db, order, &(sc_page){ .limit = 5, .backward = true }, &arena, &list, &n));
	TRUE(n == 5 && list[0].number == 999 && list[4].number == 995);
	OK(shop_lines_delete(db, order, 999));
	IS(shop_lines_delete(db, order, 999), SC_NOT_FOUND);
	OK(shop_lines_exists(db, order, 998));
	IS(shop_lines_exists(db, order, 999), SC_NOT_FOUND);
	for (i = 0; i < 1000; i++)
		fresh[i].number.value += 2000;
	OK(shop_lines_copy_in(db, fresh, 1000));
	IS(shop_lines_copy_in(db, fresh, 1000), SC_E_CONSTRAINT);
	fresh[1].what = (sc_str){ "y", 1 };
	fresh[1].number.state = SC_UNSET;
	OK(shop_lines_count(db, &count));
	TRUE(count == 1999);
}

/* A column that goes or gets another type under the program. */
static void moved(shop_customers_id id)
{
	struct shop_customers c;

	OK(sc_exec(db, strcmp(sc_dialect(db), "sqlite") == 0
	                       ? "alter table customers drop column phone"
	                       : "alter table customers alter column phone type int using null"));
	IS(shop_customers_get(db, id, &arena, &c), SC_E_SCHEMA);
}

int main(void)
{
	struct shop_customers c, *list;
	struct shop_orders o;
	sc_init_result result;
	sc_cursor cursor;
	size_t n;

	if (sc_init(&shop_bundle, NULL, &result, &db) != SC_OK)
		return printf("%s; %s\n", result.error.message, result.error.detail), 1;
	sc_init_result_free(&result);
	customers(&c);
	orders(c.id);
	cursors();
	OK(shop_orders_all(db, &cursor));
	OK(shop_orders_next(&cursor, &o));
	sc_cursor_close(&cursor);
	lines(o.id);
	{
		const shop_customers_id ids[] = { c.id, { 99999 }, { c.id.value + 1 }, c.id };

		OK(shop_customers_get_many(db, ids, 4, &arena, &list, &n));
		TRUE(n <= 2 && list[0].id.value >= c.id.value);
	}
	moved(c.id);
	sc_arena_free(&arena);
	sc_close(db);
	return 0;
}
