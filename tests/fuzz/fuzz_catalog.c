/*
 * Fuzz target of the reader of catalogs, which reads what the ledger keeps and what snapshots are made of. What it
 * takes it holds to the laws of the canonical text: written and read again it is the same catalog, and the same text.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/catalog/catalog.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void fail(const char *law, const char *text)
{
	fprintf(stderr, "%s\n%s\n", law, text);
	abort();
}

static struct catalog *read_again(struct mem *mem, const struct str *text)
{
	struct catalog *c = catalog_new(mem, "postgresql");

	if (catalog_read(c, str_text(text), text->length) != 0)
		fail("what was written is not read", str_text(text));
	return c;
}

static void check_text(struct mem *mem, const struct catalog *c)
{
	struct str once = { 0 }, twice = { 0 };
	struct catalog *again;

	catalog_write(&once, c, 0);
	again = read_again(mem, &once);
	catalog_write(&twice, again, 0);
	if (once.length != twice.length || memcmp(str_text(&once), str_text(&twice), once.length) != 0)
		fail("written twice it differs", str_text(&once));
	if (catalog_compare(c, again, NULL, NULL) != 0)
		fail("read again it compares unequal", str_text(&once));
	str_free(&once);
	str_free(&twice);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct mem mem = { 0 };
	struct catalog *c = catalog_new(&mem, "postgresql");

	if (catalog_read(c, (const char *)data, size) == 0) {
		check_text(&mem, c);
		catalog_sort(c);
		check_text(&mem, c);
	}
	mem_free(&mem);
	return 0;
}
