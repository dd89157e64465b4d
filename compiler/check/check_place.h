#ifndef COMPILER_CHECK_PLACE_H
#define COMPILER_CHECK_PLACE_H
/* A text of the model has other blanks than the source it was read from, and no comments. These find its bytes there
 * again. */
#include "compiler/source/source.h"

/*
 * The place of a byte of a text that stands in the source from `at` on, up to blanks and comments; 0 where it does not.
 *   source "a  +/ * x * / b", text "a + b": byte 4 -> the place of b
 */
uint32_t place_of_byte(const struct sources *sources, uint32_t at, const char *text, size_t byte);

/* The first place from `at` on that is no blank and no comment. */
uint32_t place_behind_gap(const struct sources *sources, uint32_t at);

#endif
