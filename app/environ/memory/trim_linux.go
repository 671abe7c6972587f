//go:build cgo && linux && !android && !ci

package memory

/*
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
static void trim(void) { malloc_trim(0); }
#else
static void trim(void) {}
#endif
*/
import "C"

// trim gives back the free pages in the heap of malloc, of glibc. A painter in software compiles its shaders at the start and with each new kind of thing on the screen, and what the
// compiler needed stays with malloc for good otherwise: some 7 MiB after the start. See malloc_trim(3).
func trim() { C.trim() }
