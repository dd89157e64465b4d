#ifndef COMPILER_DIAG_H
#define COMPILER_DIAG_H
/* Diagnostics: a list of records, each with a code of diag.def, a span and a text; printed once, sorted by place. */

#include <stdio.h>

#include "compiler/source/source.h"

enum severity { SEVERITY_ERROR, SEVERITY_WARNING, SEVERITY_NOTE };

/* diag.def: DIAG(id, "S101", SEVERITY_ERROR, "title", "explanation and example", "remedy") */
enum diag_id {
#define DIAG(id, code, severity, title, explanation, remedy) DIAG_##id,
#include "compiler/source/diag.def"
#undef DIAG
	DIAG_COUNT
};

struct diag_row {
	const char *code;
	enum severity severity;
	const char *title;
	const char *explanation; /* with an example, for `schemac explain` */
	const char *remedy;      /* one line */
};

extern const struct diag_row diag_rows[DIAG_COUNT];

struct diagnostic {
	enum diag_id id;
	uint32_t start, end; /* span; 0: of the run as a whole */
	const char *message;
	const char *remedy; /* the row's, or one made for the case */
	uint32_t other;     /* a second place ("first declared here"), 0: none */
	const char *other_message;
	struct diagnostic *next;
};

enum { DIAG_MOST = 20 }; /* errors reported in one run */

struct diag {
	struct mem *mem;
	struct sources *sources;
	struct diagnostic *first, *last;
	struct diagnostic *settled; /* last one of the phases before */
	int errors, warnings;
	int warnings_are_errors;
	int lint;    /* tell the findings of style (S8xx) too */
	int trusted; /* leave out the checks that say nothing about a schema that was built before */
};

/* Adds a record. Errors past the 20th are counted, not kept. Returns it for additions, or NULL. */
struct diagnostic *diag_add(struct diag *d, enum diag_id id, uint32_t start, uint32_t end, const char *format, ...)
        __attribute__((format(printf, 5, 6)));
void diag_other(struct diag *d, struct diagnostic *of, uint32_t place, const char *format, ...)
        __attribute__((format(printf, 4, 5)));
void diag_remedy(struct diag *d, struct diagnostic *of, const char *format, ...) __attribute__((format(printf, 3, 4)));

/*
 * Between two phases: from here on nothing is told of a line that has an error already, for it most likely follows from
 * that one.
 */
void diag_settle(struct diag *d);

/* The word of `words` (NULL-terminated) that was likely meant, or NULL: edit distance at most a third of its length. */
const char *diag_suggest(const char *word, const char *const *words);

enum diag_format { DIAG_TEXT, DIAG_JSON, DIAG_SARIF, DIAG_JUNIT };

/*
 * crm.schema:12:15: error[S203]: no table "usres"
 *    12 |     manager bigint references usres;
 *       |                               ^~~~~ did you mean "users"?
 *       = help: ...
 */
void diag_print(const struct diag *d, FILE *out, enum diag_format format, int colour);

const struct diag_row *diag_by_code(const char *code);

#endif
