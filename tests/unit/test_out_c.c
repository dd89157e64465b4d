/* The C output: it compiles without a warning as C11 and C++17, whatever the names are, and the data in it are right.
 */
#include "tests/unit/model_of_text.h"

#include <sys/stat.h>
#include <unistd.h>

#include "compiler/front/dialects.h"
#include "compiler/out/out_c.h"

/* Names that are keywords, clash with each other once they are C, hold what C does not take; texts that need escapes.
 */
static const char catalog[] = "enum public.user_role\n"
                              "  .comment What somebody may do */ /* ?\?/\n"
                              "  label member\n"
                              "  label \"super admin\"\n"
                              "  label \"super_admin\"\n"
                              "  label \"\"\n"
                              "enum public.nothing\n"
                              "domain public.mail\n"
                              "  .type character varying(80)\n"
                              "table public.users\n"
                              "  .comment One row a person\\nwho can sign in\n"
                              "  column id\n"
                              "    .type bigint\n"
                              "    .not_null yes\n"
                              "    .identity always\n"
                              "  column class\n"
                              "    .type text\n"
                              "  column class_\n"
                              "    .type text\n"
                              "  column \"a b\"\n"
                              "    .type public.mail\n"
                              "  column a_b\n"
                              "    .type public.mail\n"
                              "  column \"1st\"\n"
                              "    .type integer[]\n"
                              "  column \"größe\"\n"
                              "    .type double precision\n"
                              "    .not_null yes\n"
                              "  column role\n"
                              "    .type public.user_role\n"
                              "    .not_null yes\n"
                              "  column other_role\n"
                              "    .type public.user_role\n"
                              "  constraint users_pkey\n"
                              "    .form primary key\n"
                              "    .columns id\n"
                              "  constraint \"a check\"\n"
                              "    .form check\n"
                              "    .expr (id > 0)\n"
                              "table billing.users\n"
                              "  column empty\n"
                              "    .type boolean\n"
                              "table public.user_role_opt\n"
                              "table public.billing_users\n"
                              "  column x\n"
                              "    .type bytea\n"
                              "seed public.users\n"
                              "  .columns class\n"
                              "  row 1\n"
                              "    .values 'a\"b\\\\n?\?='\n";

struct files {
	char folder[64], header[96], source[96], program[96];
};

static void write_file(const char *path, const char *text)
{
	FILE *f = fopen(path, "w");

	assert_non_null(f);
	assert_int_equal(fputs(text, f) >= 0, 1);
	assert_int_equal(fclose(f), 0);
}

static void make(struct made *made, struct str *header, struct str *source)
{
	struct bundle_source from;
	struct str live = { 0 };
	const sc_bundle *bundle;
	struct c_model *c;

	made_begin(made, "shop", catalog);
	str_add_bytes(&live, catalog, (size_t)(strstr(catalog, "seed ") - catalog));
	from = made_source(made, &dialect_postgres, str_text(&live));
	for (unsigned i = 0; i < 2; i++)
		script_add((struct script *)(uintptr_t)from.script, from.catalog->objects,
		           mem_printf(&made->mem, "create \"x\\%u\" -- %5000s\n?", i, "end"));
	bundle = bundle_make(&made->model, &from, 1);
	c = c_model_make(&made->model, &from, 1);
	c_write_header(header, c);
	c_write_source(source, c, bundle);
	str_free(&live);
}

static void write_all(struct files *files, const char *program)
{
	struct made made;
	struct str header = { 0 }, source = { 0 };

	strcpy(files->folder, "/tmp/schemac-test-XXXXXX");
	assert_non_null(mkdtemp(files->folder));
	snprintf(files->header, sizeof(files->header), "%s/shop.h", files->folder);
	snprintf(files->source, sizeof(files->source), "%s/shop.c", files->folder);
	snprintf(files->program, sizeof(files->program), "%s/main.c", files->folder);
	make(&made, &header, &source);
	write_file(files->header, str_text(&header));
	write_file(files->source, str_text(&source));
	write_file(files->program, program);
	str_free(&header);
	str_free(&source);
	made_end(&made);
}

static int run(const char *format, ...) __attribute__((format(printf, 1, 2)));

static int run(const char *format, ...)
{
	char command[512];
	va_list args;
	int length;

	va_start(args, format);
	length = vsnprintf(command, sizeof(command), format, args);
	va_end(args);
	assert_true(length > 0 && (size_t)length < sizeof(command));
	return system(command);
}

static void remove_all(const struct files *files)
{
	assert_int_equal(run("rm -rf %s", files->folder), 0);
}

static void compiles_without_warning(void **state)
{
	static const char flags[] = "-Wall -Wextra -Wpedantic -Wconversion -Werror -Iruntime -fsyntax-only";
	static const char *const compilers[] = { "gcc", "clang", "g++", "clang++" };
	struct files files;
	size_t i, tried = 0;

	(void)state;
	write_all(&files, "#include \"shop.h\"\nint main(void) { return 0; }\n");
	for (i = 0; i < 4; i++) {
		const char *language = strstr(compilers[i], "++") ? "-x c++ -std=c++17" : "-std=c11";

		if (run("command -v %s >/dev/null 2>&1", compilers[i]) != 0)
			continue;
		assert_int_equal(run("%s %s %s -I%s %s", compilers[i], language, flags, files.folder, files.source), 0);
		assert_int_equal(run("%s %s %s -I%s %s", compilers[i], language, flags, files.folder, files.program),
		                 0);
		tried++;
	}
	assert_true(tried > 0);
	remove_all(&files);
}

/* A program against the generated code: its exit status is the number of the check that fails. */
static const char program[] =
        "#include \"shop.h\"\n#include <stddef.h>\n#include <string.h>\n"
        "int main(void)\n{\n"
        "\tstruct shop_users row = { 0 };\n\tenum shop_user_role role;\n\tconst sc_target *t = shop_bundle.targets;\n"
        "\tif (strcmp(shop_user_role_text(SHOP_USER_ROLE_SUPER_ADMIN), \"super admin\")) return 1;\n"
        "\tif (strcmp(shop_user_role_text(SHOP_USER_ROLE_SUPER_ADMIN_2), \"super_admin\")) return 2;\n"
        "\tif (shop_user_role_text((enum shop_user_role)99)) return 3;\n"
        "\tif (!shop_user_role_from_text(\"\", &role) || role != SHOP_USER_ROLE_EMPTY) return 4;\n"
        "\tif (shop_user_role_from_text(\"none\", &role)) return 5;\n"
        "\trow.class_.ptr = row.class__2.ptr = row.a_b.ptr = row.a_b_2.ptr = \"\"; row._1st.ptr = \"{1}\"; "
        "row.gr_c3_b6_c3_9fe = 1.5;\n"
        "\trow.role = SHOP_USER_ROLE_MEMBER; row.other_role.has = 1;\n"
        "\tif (t->table_count != 4 || t->tables[0].row_size != sizeof(row)) return 6;\n"
        "\tif (t->tables[0].columns[1].offset != offsetof(struct shop_users, class_)) return 7;\n"
        "\tif (strcmp(shop_users_table.columns[6].name, \"gr\\303\\266\\303\\237e\")) return 8;\n"
        "\tif (!t->tables[0].columns[0].key || t->tables[0].columns[0].nullable) return 9;\n"
        "\tif (strcmp(SHOP_CONSTRAINT_A_CHECK, \"a check\")) return 10;\n"
        "\tif (t->step_count != 2 || strncmp(t->steps[1].sql, \"create \\\"x\\\\1\\\" --\", 15)) return 11;\n"
        "\tif (strcmp(t->steps[1].sql + strlen(t->steps[1].sql) - 5, \"end\\n?\")) return 12;\n"
        "\tif (strcmp(t->seeds[0]->parts[0].sql, \"'a\\\"b\\\\n\\?\\?='\")) return 13;\n"
        "\tif (strcmp(shop_billing_users_table.schema, \"billing\")) return 14;\n"
        "\tif (strcmp(shop_billing_users_2_table.name, \"billing_users\")) return 15;\n"
        "\treturn shop_bundle.abi == SC_ABI && t->asked_count == 7 ? 0 : 16;\n}\n";

static void data_are_right(void **state)
{
	struct files files;

	(void)state;
	write_all(&files, program);
	assert_int_equal(run("cc -std=c11 -Iruntime -I%s -o %s/main %s %s", files.folder, files.folder, files.program,
	                     files.source),
	                 0);
	assert_int_equal(run("%s/main", files.folder), 0);
	remove_all(&files);
}

static void bytes_are_the_same(void **state)
{
	struct made a, b;
	struct str header[2] = { { 0 } }, source[2] = { { 0 } };

	(void)state;
	make(&a, &header[0], &source[0]);
	make(&b, &header[1], &source[1]);
	assert_string_equal(str_text(&header[0]), str_text(&header[1]));
	assert_string_equal(str_text(&source[0]), str_text(&source[1]));
	for (int i = 0; i < 2; i++) {
		str_free(&header[i]);
		str_free(&source[i]);
	}
	made_end(&a);
	made_end(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(compiles_without_warning),
		cmocka_unit_test(data_are_right),
		cmocka_unit_test(bytes_are_the_same),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
