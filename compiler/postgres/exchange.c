/*
 * Types that PostgreSQL cannot alter: enums that lose a label or change their order, domains over another type,
 * composite types that columns are of, and whatever holds one of these. A new type takes the place of the old one, and
 * every column is recast.
 */
#include <string.h>

#include "compiler/postgres/plan.h"
#include "compiler/resolve/names.h"

struct exchange {
	struct plan *plan;
	const struct object *have, *want;
	const struct object *about; /* whose steps they are */
	struct str sql, type, old;
};

static void say(struct exchange *x, const struct object *table, int rewrites)
{
	struct step *step = plan_add(x->plan, ACTION_ALTER, x->about, mem_text(x->plan->mem, str_text(&x->sql)), NULL);

	if (table) {
		step->lock = LOCK_ACCESS_EXCLUSIVE;
		step->locked = table;
		step->rewrites = rewrites;
		step->hazards =
		        rewrites ? HAZARD_BIT(TABLE_REWRITE) | HAZARD_BIT(BLOCKS_READS) | HAZARD_BIT(MAY_FAIL) : 0;
	}
	str_clear(&x->sql);
}

static void old_name(struct str *s, const struct object *type)
{
	enum { ROOM = NAME_BYTES - sizeof("schemac_old_9999999_") };

	if (strlen(type->name) > ROOM) /* two of them may begin alike */
		str_printf(s, "schemac_old_%.*s_%zu", ROOM, type->name, (size_t)type->order);
	else
		str_printf(s, "schemac_old_%s", type->name);
}

/* The type's exchange; NULL: it has none. */
static const struct note *exchange_of(const struct plan *p, const struct object *have)
{
	const struct note *n = have->parent ? NULL : note_of(&p->making->have, have);

	if (!n || !n->twin || kinds[have->kind].phase >= kinds[KIND_TABLE].phase ||
	    !(have->kind == KIND_ENUM || have->kind == KIND_DOMAIN || have->kind == KIND_TYPE) ||
	    !postgres_is_exchanged(p, have, n->twin->object))
		return NULL;
	return n->twin;
}

/* The hazard of a value's way from one type to the other, with what types in it lose that are exchanged as well. */
static unsigned loss_of(struct plan *p, const struct object *have, const struct object *want)
{
	const struct object *a, *b, *held;
	unsigned loses = 0;

	for (a = object_first(have, KIND_COLUMN); a && have->kind == KIND_TYPE && want->kind == KIND_TYPE;
	     a = object_after(a, KIND_COLUMN)) {
		b = column_of(want, a->name);
		held = postgres_declared_type(p->have_types, a);
		if (!b)
			loses |= HAZARD_BIT(DATA_LOSS);
		else
			loses |= postgres_cast(p, attr_get(a, ATTR_TYPE), attr_get(b, ATTR_TYPE)).hazards;
		if (b && held && exchange_of(p, held))
			loses |= loss_of(p, held, exchange_of(p, held)->object);
	}
	held = have->kind == KIND_DOMAIN ? postgres_declared_type(p->have_types, have) : NULL;
	if (held && exchange_of(p, held))
		loses |= loss_of(p, held, exchange_of(p, held)->object);
	return loses;
}

/* The attribute's value as the new type takes it: `($1).a`, `($1).a::integer`. */
static void add_attribute(struct exchange *x, const struct object *had, const struct object *wanted)
{
	struct cast cast = postgres_cast(x->plan, attr_get(had, ATTR_TYPE), attr_get(wanted, ATTR_TYPE));

	str_add(&x->sql, "($1).");
	str_ident(&x->sql, had->name);
	postgres_add_cast(&x->sql, cast.way, attr_get(wanted, ATTR_TYPE));
}

/* Attribute by attribute, by name. Each is assigned to its type, so that a text that is too long is refused. */
static void composite_body(struct exchange *x)
{
	const struct object *a, *b;
	const char *separator = "";

	str_add(&x->sql, "select ");
	for (b = object_first(x->want, KIND_COLUMN); b; b = object_after(b, KIND_COLUMN), separator = ", ") {
		a = column_of(x->have, b->name);
		str_add(&x->sql, separator);
		if (a)
			add_attribute(x, a, b);
		else
			str_add(&x->sql, "null");
	}
}

static void function_name(struct exchange *x, struct str *s)
{
	str_qualified(s, x->want->schema, mem_printf(x->plan->mem, "schemac_cast_%.45s", x->want->name));
	postgres_add(s, "(", str_text(&x->old), ")", NULL);
}

/* Strict: NULL stays NULL, and a value whose attributes are all NULL is no NULL. */
static void create_function(struct exchange *x)
{
	struct str body = { 0 };

	composite_body(x);
	str_add_bytes(&body, str_text(&x->sql), x->sql.length);
	str_clear(&x->sql);
	str_add(&x->sql, "create function ");
	function_name(x, &x->sql);
	postgres_add(&x->sql, " returns ", str_text(&x->type), " language sql immutable strict as ", NULL);
	str_dollar(&x->sql, str_text(&body));
	say(x, NULL, 0);
	str_free(&body);
}

static int is_composite(const struct object *o)
{
	return o->kind == KIND_TYPE;
}

static int has_cast(const struct object *have, const struct object *want)
{
	return have->kind == want->kind && (have->kind == KIND_ENUM || is_composite(have));
}

/*
 * With a cast from the old type to the new one PostgreSQL itself brings over what holds values of it: arrays, element
 * by element whatever their dimensions, domains, attributes of other types.
 */
static void create_cast(struct exchange *x)
{
	if (!has_cast(x->have, x->want))
		return;
	if (is_composite(x->want))
		create_function(x);
	postgres_add(&x->sql, "create cast (", str_text(&x->old), " as ", str_text(&x->type), ") with ", NULL);
	if (is_composite(x->want)) {
		str_add(&x->sql, "function ");
		function_name(x, &x->sql);
	} else {
		str_add(&x->sql, "inout");
	}
	str_add(&x->sql, " as assignment");
	say(x, NULL, 0);
}

/* The column as it is wanted; NULL where it is not. */
static const struct object *wanted_column(const struct exchange *x, const struct object *column)
{
	const struct object *of = column->parent;

	return column_of(catalog_find(x->plan->want, NULL, of->kind, of->schema, of->name, NULL), column->name);
}

static void set(struct exchange *x, const struct object *column, const char *words, const char *value)
{
	alter_head(&x->sql, column);
	postgres_add(&x->sql, words, value, NULL);
	say(x, column->parent, 0);
}

/* What PostgreSQL takes from a column with its type. Where another value is wanted the column's own change sees to it.
 */
static void put_back(struct exchange *x, const struct object *column)
{
	static const struct {
		enum attr_id attr;
		const char *words;
	} rows[] = { { ATTR_DEFAULT, "set default " },
		     { ATTR_STORAGE, "set storage " },
		     { ATTR_COMPRESSION, "set compression " } };
	const struct object *wanted = wanted_column(x, column);
	int loosened = note_of(&x->plan->making->have, column)->loosens; /* its default comes back later */
	size_t i;

	for (i = loosened ? 1 : 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const char *value = attr_get(column, rows[i].attr);

		if (value && attr_is(wanted, rows[i].attr, value))
			set(x, column, rows[i].words, value);
	}
}

static void recast(struct exchange *x, const struct object *column)
{
	const struct type *type = type_of_object(x->plan->have_types, column);
	const char *array = type->text + strlen(type_item(type)->text);
	const char *now = mem_printf(x->plan->mem, "%s%s", str_text(&x->type), array);
	struct cast cast = postgres_cast(x->plan, attr_get(column, ATTR_TYPE), now);

	if (attr_get(column, ATTR_DEFAULT))
		set(x, column, "drop default", "");
	alter_head(&x->sql, column);
	postgres_add(&x->sql, "type ", now, NULL);
	if (cast.way != CAST_ASSIGNED) {
		str_add(&x->sql, " using ");
		str_ident(&x->sql, column->name);
		postgres_add_cast(&x->sql, cast.way, now);
	}
	say(x, column->parent, 1);
	x->plan->steps[x->plan->count - 1].object = wanted_column(x, column);
	x->plan->steps[x->plan->count - 1].hazards |= loss_of(x->plan, x->have, x->want) | cast.hazards;
	put_back(x, column);
}

static void recast_all(struct exchange *x, const struct catalog *have)
{
	const struct object *o, *column;

	for (o = have->objects; o; o = o->next) {
		if (o->kind != KIND_TABLE)
			continue;
		for (column = object_first(o, KIND_COLUMN); column; column = object_after(column, KIND_COLUMN))
			if (postgres_declared_type(x->plan->have_types, column) == x->have &&
			    plan_keeps(x->plan, column) && !postgres_follows_parent(x->plan, column))
				recast(x, column);
	}
}

static void create_new(struct exchange *x)
{
	struct script script = { .mem = x->plan->mem };
	size_t i;

	x->plan->dialect->create(&script, x->want, CREATE_PLAIN);
	for (i = 0; i < script.count; i++) {
		str_add(&x->sql, script.lines[i].sql);
		say(x, NULL, 0);
	}
}

static const char *word_of(const struct object *type)
{
	return type->kind == KIND_DOMAIN ? "domain " : "type ";
}

/* ---- what is left of the old types ---- */

static struct exchange begin(struct plan *p, const struct object *have, const struct object *want)
{
	struct exchange x = { .plan = p, .have = have, .want = want };
	struct str name = { 0 };

	old_name(&name, want);
	str_qualified(&x.type, want->schema, want->name);
	str_qualified(&x.old, want->schema, str_text(&name));
	str_free(&name);
	return x;
}

static void end(struct exchange *x)
{
	str_free(&x->sql);
	str_free(&x->type);
	str_free(&x->old);
}

static void drop_old(struct plan *p, const struct object *about, const struct object *have, const struct object *want)
{
	struct exchange x = begin(p, have, want);

	x.about = about;
	if (has_cast(have, want)) {
		postgres_add(&x.sql, "drop cast (", str_text(&x.old), " as ", str_text(&x.type), ")", NULL);
		say(&x, NULL, 0);
		if (is_composite(want)) {
			str_add(&x.sql, "drop function ");
			function_name(&x, &x.sql);
			say(&x, NULL, 0);
		}
	}
	postgres_add(&x.sql, "drop ", word_of(have), str_text(&x.old), NULL);
	say(&x, NULL, 0);
	end(&x);
}

/* Has it and all that holds it been exchanged, now that `last` is? */
static int is_over(const struct plan *p, const struct object *have, const struct object *last)
{
	const struct note *n = exchange_of(p, have);
	const struct object *o;

	if (!n)
		return 1;
	if (have != last && !n->done)
		return 0;
	for (o = p->have->objects; o; o = o->next)
		if (postgres_type_holds(p->have_types, o, have) && !is_over(p, o, last))
			return 0;
	return 1;
}

/* Is it `type`, or held by it at any depth? */
static int is_within(struct type_set *set, const struct object *held, const struct object *type)
{
	const struct object *o;

	if (held == type)
		return 1;
	for (o = set->catalog->objects; o; o = o->next)
		if (postgres_type_holds(set, o, held) && is_within(set, o, type))
			return 1;
	return 0;
}

/* An old type goes as soon as nothing old holds it, the last made first. */
static void drop_over(struct plan *p, const struct object *last)
{
	size_t before = (size_t)-1;

	for (;;) {
		const struct object *o, *next = NULL;
		size_t best = 0;

		for (o = p->have->objects; o; o = o->next) {
			const struct note *n = exchange_of(p, o);
			size_t done = !n ? 0 : o == last ? (size_t)-2 : n->done;

			if (done > best && done < before && is_within(p->have_types, o, last) && is_over(p, o, last)) {
				next = o;
				best = done;
			}
		}
		if (!next)
			return;
		drop_old(p, exchange_of(p, last)->object, next, exchange_of(p, next)->object);
		before = best;
	}
}

/* What holds a type is found by the object of the catalog; one that had to lose its default first comes as a copy. */
static const struct object *in_catalog(const struct plan *p, const struct object *have, const struct object *want)
{
	const struct note *n = note_of(&p->making->want, want);

	return n && n->twin ? n->twin->object : have;
}

void postgres_exchange(struct plan *p, const struct object *loosened, const struct object *want)
{
	const struct object *have = in_catalog(p, loosened, want);
	struct exchange x = begin(p, have, want);
	struct str name = { 0 };

	x.about = want;
	old_name(&name, want);
	postgres_add(&x.sql, "alter ", word_of(have), str_text(&x.type), " rename to ", NULL);
	str_ident(&x.sql, str_text(&name));
	say(&x, NULL, 0);
	create_new(&x);
	create_cast(&x);
	recast_all(&x, p->have);
	drop_over(p, have);
	str_free(&name);
	end(&x);
}
