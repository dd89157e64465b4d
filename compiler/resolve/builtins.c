/* The tables of builtins.def and extensions.def, searched by bisection. */
#include "compiler/resolve/builtins.h"

#include <stdlib.h>
#include <string.h>

struct builtin {
	enum builtin_class class;
	int since;
	const char *name;
};

/* Sorted by class and name, as the sections of the file are. */
static const struct builtin builtins[] = {
#define FUNCTION(name, since) { BUILTIN_FUNCTION, since, #name },
#define TYPE_NAME(name, since) { BUILTIN_TYPE, since, #name },
#define OPCLASS(name, since) { BUILTIN_OPCLASS, since, #name },
#define METHOD(name, since) { BUILTIN_METHOD, since, #name },
#include "compiler/resolve/builtins.def"
#undef FUNCTION
#undef TYPE_NAME
#undef OPCLASS
#undef METHOD
};

struct member {
	enum builtin_class class;
	const char *name;
	const char *extension;
};

static const struct member members[] = {
#define KNOWN(extension)
#define MEMBER_FUNCTION(name, extension) { BUILTIN_FUNCTION, #name, #extension },
#define MEMBER_TYPE(name, extension) { BUILTIN_TYPE, #name, #extension },
#define MEMBER_OPCLASS(name, extension) { BUILTIN_OPCLASS, #name, #extension },
#define MEMBER_RELATION(name, extension) { BUILTIN_RELATION, #name, #extension },
#define MEMBER_METHOD(name, extension) { BUILTIN_METHOD, #name, #extension },
#include "compiler/resolve/extensions.def"
#undef KNOWN
#undef MEMBER_FUNCTION
#undef MEMBER_TYPE
#undef MEMBER_OPCLASS
#undef MEMBER_RELATION
#undef MEMBER_METHOD
};

static const char *const known_extensions[] = {
#define KNOWN(extension) #extension,
#define MEMBER_FUNCTION(name, extension)
#define MEMBER_TYPE(name, extension)
#define MEMBER_OPCLASS(name, extension)
#define MEMBER_RELATION(name, extension)
#define MEMBER_METHOD(name, extension)
#include "compiler/resolve/extensions.def"
};

/* Functions that SQLite has and PostgreSQL has not, or not by that name. */
static const char *const sqlite_functions[] = {
	"char",
	"changes",
	"date",
	"datetime",
	"glob",
	"group_concat",
	"hex",
	"ifnull",
	"iif",
	"instr",
	"json",
	"json_array",
	"json_array_length",
	"json_each",
	"json_extract",
	"json_group_array",
	"json_group_object",
	"json_insert",
	"json_object",
	"json_patch",
	"json_quote",
	"json_remove",
	"json_replace",
	"json_set",
	"json_tree",
	"json_type",
	"json_valid",
	"julianday",
	"last_insert_rowid",
	"like",
	"likelihood",
	"likely",
	"printf",
	"quote",
	"randomblob",
	"round",
	"soundex",
	"sqlite_version",
	"strftime",
	"substr",
	"time",
	"timediff",
	"total",
	"total_changes",
	"trim",
	"typeof",
	"unhex",
	"unicode",
	"unixepoch",
	"unlikely",
	"zeroblob",
};

#define COUNT(table) (sizeof(table) / sizeof((table)[0]))

static int compare_builtin(const void *key, const void *entry)
{
	const struct builtin *a = key, *b = entry;

	return a->class == b->class ? strcmp(a->name, b->name) : (int)a->class - (int)b->class;
}

int builtin_since(enum builtin_class class, const char *name)
{
	const struct builtin key = { .class = class, .name = name };
	const struct builtin *found = bsearch(&key, builtins, COUNT(builtins), sizeof(key), compare_builtin);

	return found ? found->since : 0;
}

static int compare_text(const void *text, const void *entry)
{
	return strcmp(text, *(const char *const *)entry);
}

int builtin_sqlite_function(const char *name)
{
	return bsearch(name, sqlite_functions, COUNT(sqlite_functions), sizeof(name), compare_text) != NULL;
}

int builtin_extension_known(const char *extension)
{
	return bsearch(extension, known_extensions, COUNT(known_extensions), sizeof(extension), compare_text) != NULL;
}

static int compare_member(const void *key, const void *entry)
{
	const struct member *a = key, *b = entry;

	return a->class == b->class ? strcmp(a->name, b->name) : (int)a->class - (int)b->class;
}

const char *builtin_extension(enum builtin_class class, const char *name, size_t next)
{
	const struct member key = { .class = class, .name = name };
	const struct member *found = bsearch(&key, members, COUNT(members), sizeof(key), compare_member);

	if (!found)
		return NULL;
	while (found > members && compare_member(&key, found - 1) == 0)
		found--;
	if (next >= (size_t)(members + COUNT(members) - found))
		return NULL;
	found += next;
	return compare_member(&key, found) == 0 ? found->extension : NULL;
}

size_t builtin_names(enum builtin_class class, const char **names, size_t room)
{
	size_t count = 0;

	for (size_t i = 0; i < COUNT(builtins); i++) {
		if (builtins[i].class != class)
			continue;
		if (count < room)
			names[count] = builtins[i].name;
		count++;
	}
	return count;
}
