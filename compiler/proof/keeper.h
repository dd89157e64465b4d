#ifndef COMPILER_KEEPER_H
#define COMPILER_KEEPER_H
/*
 * Sees to it that something temporary goes, however this process ends: a process of its own waits for that and cleans
 * up. An interrupt from the terminal does not reach it.
 */
#include "runtime/catalog/mem.h"

struct keeper;

/* `clean` runs in the keeper, with the context as it is now; it may open connections, but not use any that are open.
 * NULL: no process could be made, nothing is kept. */
struct keeper *keeper_start(struct mem *mem, void (*clean)(void *context), void *context);

/* Nothing is to be cleaned up any more. */
void keeper_end(struct keeper *keeper);

#endif
