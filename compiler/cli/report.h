#ifndef COMPILER_REPORT_H
#define COMPILER_REPORT_H
/* What the runtime answers, as text or JSON. */

#include "compiler/cli/options.h"
#include "compiler/front/compile.h"
#include "runtime/schemac.h"

/* The diagnostics, on standard error. */
void report_compilation(const struct compilation *c, const struct options *options);

/* A guard said no: what it will not do, a line for each hazard. */
void report_refused(const struct options *options, const char *what, const char *lines, const char *remedy);
void report_error(const struct options *options, const sc_error *error);
void report_init(const struct options *options, const sc_init_result *result);

/* What seeds did to each table. */
void report_seeds(const struct options *options, const sc_seed_report *r);
void report_drift(const struct options *options, const sc_drift_report *report);
void report_health(const struct options *options, const sc_health_report *report);

/* Exit status for an rc: 1, or 3 where a guard refused. */
int exit_of(sc_rc rc);

#endif
