/* What the library does when memory runs out. In a file of its own, so that a program may define the function itself.
 */
#include "runtime/catalog/mem.h"

__attribute__((weak)) void mem_exhausted(void)
{
}
