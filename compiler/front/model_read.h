#ifndef COMPILER_MODEL_READ_H
#define COMPILER_MODEL_READ_H
/* A .schema file becomes a model. */
#include "compiler/model/model.h"

/*
 * Reads a .schema with its includes, declares, resolves and checks it. Always gives a model; it is only good when
 * diag->errors is 0.
 */
struct model *model_read(struct mem *mem, struct diag *d, const char *path);

#endif
