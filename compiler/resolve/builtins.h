#ifndef COMPILER_BUILTINS_H
#define COMPILER_BUILTINS_H
/* Names that PostgreSQL, its contrib extensions and SQLite bring along (builtins.def, extensions.def). */
#include <stddef.h>

enum builtin_class {
	BUILTIN_FUNCTION,
	BUILTIN_TYPE,
	BUILTIN_OPCLASS,
	BUILTIN_RELATION,
	BUILTIN_METHOD,
	BUILTIN_CLASSES
};

/* The oldest version of PostgreSQL that has it, 13 where it is older; 0 where none has it. */
int builtin_since(enum builtin_class class, const char *name);

/* SQLite's own functions. */
int builtin_sqlite_function(const char *name);

/* The name of an extension that brings it, and (`next` from 0 on) of further ones; NULL when there are no more. */
const char *builtin_extension(enum builtin_class class, const char *name, size_t next);

/* Is it known what this extension brings? */
int builtin_extension_known(const char *extension);

/* Writes the names of a class, at most `room`; gives how many there are. For suggestions. */
size_t builtin_names(enum builtin_class class, const char **names, size_t room);

#endif
