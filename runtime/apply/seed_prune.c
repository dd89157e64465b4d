/*
 * Rows that a seed owns: the ledger has a line for each that the seed inserted, "TABLE own KEY". Its hash is "kept" in
 * a run that still has the row, "gone" before that.
 */
#include "runtime/apply/seed_run.h"

/* SQL for the ledger's line of a row: 'public.roles own ' || its key as text. */
static void add_line(struct str *sql, const struct seed_run *r, const char *row)
{
	const char *join = r->words->has_operators ? " operator(pg_catalog.||) " : " || ";
	struct str head = { 0 };
	size_t i;

	str_printf(&head, "%s own ", r->seed->table);
	str_literal(sql, str_text(&head), 0);
	sql->failed |= str_failed(&head);
	str_free(&head);
	for (i = 0; i < r->seed->column_count; i++) {
		if (!(r->seed->columns[i].flags & SC_SEED_KEY))
			continue;
		str_printf(sql, "%s%s(%s.%s%s)", join, r->words->has_operators ? "pg_catalog.quote_nullable" : "quote",
		           row, r->seed->columns[i].name, r->words->has_operators ? "::pg_catalog.text" : "");
		join = r->words->has_operators ? " operator(pg_catalog.||) ',' operator(pg_catalog.||) "
		                               : " || ',' || ";
	}
}

/* Runs a statement about the ledger's lines; its $1 is the bundle. */
static sc_rc run(struct seed_run *r, struct str *sql, size_t *changed)
{
	size_t unused = 0;
	sc_rc rc = str_failed(sql) ? db_no_memory(r->db)
	                           : seed_change(r, str_text(sql), 1, &r->bundle, changed ? changed : &unused);

	str_free(sql);
	return rc;
}

static void add_mine(struct str *sql, const struct seed_run *r)
{
	struct str head = { 0 };

	str_printf(&head, "%s own ", r->seed->table);
	str_printf(sql, "bundle = $1 and substr(seed, 1, %zu) = ", head.length);
	str_literal(sql, str_text(&head), 0);
	sql->failed |= str_failed(&head);
	str_free(&head);
}

sc_rc seed_prune_begin(struct seed_run *r)
{
	struct str sql = { 0 };

	if (!(r->seed->flags & SC_SEED_PRUNE))
		return SC_OK;
	str_printf(&sql, "update %s%sseed set hash = 'gone' where ", ledger_only(r->db), ledger_prefix(r->db));
	add_mine(&sql, r);
	return run(r, &sql, NULL);
}

sc_rc seed_prune_note(struct seed_run *r)
{
	struct str sql = { 0 };
	sc_rc rc;

	if (!(r->seed->flags & SC_SEED_PRUNE))
		return SC_OK;
	str_printf(&sql, "update %s%sseed set hash = 'kept' where bundle = $1 and seed in (select ", ledger_only(r->db),
	           ledger_prefix(r->db));
	add_line(&sql, r, "s");
	str_printf(&sql, " from %s as s)", r->words->stage);
	rc = run(r, &sql, NULL);
	if (rc != SC_OK)
		return rc;
	str_printf(&sql, "insert into %sseed (bundle, seed, hash) select $1, ", ledger_prefix(r->db));
	add_line(&sql, r, "s");
	str_printf(&sql, ", 'kept' from %s as s where not exists (select 1 from %s as t where ", r->words->stage,
	           r->seed->table);
	seed_add_match(&sql, r, 1);
	str_add(&sql, ") on conflict (bundle, seed) do update set hash = 'kept'");
	return run(r, &sql, NULL);
}

sc_rc seed_prune_end(struct seed_run *r)
{
	struct str sql = { 0 };
	sc_rc rc;

	if (!(r->seed->flags & SC_SEED_PRUNE))
		return SC_OK;
	str_printf(&sql, "delete from %s as t where ", r->seed->table);
	add_line(&sql, r, "t");
	str_printf(&sql, " in (select seed from %s%sseed where hash = 'gone' and ", ledger_only(r->db),
	           ledger_prefix(r->db));
	add_mine(&sql, r);
	str_char(&sql, ')');
	rc = run(r, &sql, &r->count->deleted);
	if (rc != SC_OK)
		return rc;
	str_printf(&sql, "delete from %s%sseed where hash = 'gone' and ", ledger_only(r->db), ledger_prefix(r->db));
	add_mine(&sql, r);
	return run(r, &sql, NULL);
}
