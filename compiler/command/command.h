#ifndef COMPILER_COMMAND_H
#define COMPILER_COMMAND_H
/* The commands. Each gives the exit status. */

#include "compiler/cli/options.h"

int command_new(const struct options *options);
int command_build(const struct options *options);
int command_fmt(const struct options *options);
int command_lint(const struct options *options);
int command_explain(const struct options *options);
int command_import(const struct options *options);
int command_baseline(const struct options *options);
int command_init(const struct options *options);
int command_seed(const struct options *options);
int command_drift(const struct options *options);
int command_status(const struct options *options);
int command_health(const struct options *options);
int command_reset(const struct options *options);
int command_test_db(const struct options *options);
int command_diff(const struct options *options);
int command_plan(const struct options *options);
int command_apply(const struct options *options);
int command_repair(const struct options *options);
int command_migrate(const struct options *options);
int command_rollback(const struct options *options);

#endif
