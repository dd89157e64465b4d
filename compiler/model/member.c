#include "compiler/model/member.h"

#include <string.h>

const struct member_row member_rows[] = {
	{ "function", KIND_FUNCTION },
	{ "procedure", KIND_PROCEDURE },
	{ "table", KIND_TABLE },
	{ "sequence", KIND_SEQUENCE },
	{ "type", KIND_TYPE },
	{ "schema", KIND_SCHEMA },
	{ "language", KIND_LANGUAGE },
	{ "foreign data wrapper", KIND_WRAPPER },
	{ "foreign server", KIND_SERVER },
};
const size_t member_count = sizeof(member_rows) / sizeof(member_rows[0]);

const struct member_row *member_row_of(const char *signature)
{
	size_t i, length;

	for (i = 0; i < member_count; i++) {
		length = strlen(member_rows[i].word);
		if (strncmp(signature, member_rows[i].word, length) == 0 && signature[length] == ' ')
			return &member_rows[i];
	}
	return NULL;
}
