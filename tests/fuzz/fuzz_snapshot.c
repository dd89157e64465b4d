/*
 * Fuzz target of the reader of snapshots, and of what is printed from one: whatever it takes is written as the same
 * snapshot again, for each database system it has a part of, and can be printed as a .schema.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compiler/out/snapshot.h"
#include "compiler/print/print_schema.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void fail(const char *law, const char *text)
{
	fprintf(stderr, "%s\n%s\n", law, text);
	abort();
}

/* A part as build writes it, but for the order of its objects. */
static void write_part(struct str *s, struct mem *mem, const struct catalog *c)
{
	str_printf(s, "snapshot %d %s %d\n", SNAPSHOT_FORMAT, c->dialect, c->version);
	catalog_write(s, c, 1);
	snapshot_write_needs(s, mem, c);
}

static void check_part(struct mem *mem, const struct catalog *c)
{
	struct str once = { 0 }, twice = { 0 }, schema = { 0 };
	const struct catalog *again;
	size_t wrong;

	write_part(&once, mem, c);
	again = snapshot_read(mem, str_text(&once), once.length, c->dialect, &wrong);
	if (!again)
		fail("what was written is not read", str_text(&once));
	write_part(&twice, mem, again);
	if (strcmp(str_text(&once), str_text(&twice)) != 0)
		fail("written twice it differs", str_text(&once));
	print_schema(&schema, c, "fuzz");
	str_free(&once);
	str_free(&twice);
	str_free(&schema);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const systems[] = { "postgresql", "sqlite", NULL };
	struct mem mem = { 0 };
	size_t i, wrong;

	for (i = 0; i < sizeof(systems) / sizeof(systems[0]); i++) {
		const struct catalog *c = snapshot_read(&mem, (const char *)data, size, systems[i], &wrong);

		if (c)
			check_part(&mem, c);
	}
	mem_free(&mem);
	return 0;
}
