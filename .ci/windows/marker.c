/* An opengl32.dll that stands for Mesa's in the smoke test: it hands everything on to the system's and writes what it is asked for into the file that BENANG_MARKER
   names. So the test sees whose OpenGL the program is painted with. */
#include <stdio.h>
#include <stdlib.h>
#include <windows.h>

static HMODULE theirs;

static void mark(const char *what) {
  const char *name = getenv("BENANG_MARKER");
  FILE *f = name ? fopen(name, "ab") : NULL;
  if (f) {
    fprintf(f, "%s\n", what);
    fclose(f);
  }
}

static FARPROC of(const char *name) {
  if (!theirs) theirs = LoadLibraryA("C:\\windows\\system32\\opengl32.dll");
  return theirs ? GetProcAddress(theirs, name) : NULL;
}

BOOL WINAPI DllMain(HINSTANCE self, DWORD reason, LPVOID reserved) {
  (void)self, (void)reserved;
  if (reason == DLL_PROCESS_ATTACH) mark("loaded");
  return TRUE;
}

#define FORWARD(result, name, parameters, arguments)              \
  result WINAPI mark_##name parameters {    \
    mark(#name);                                                  \
    result(WINAPI * f) parameters = (void *)of(#name);            \
    return f ? f arguments : (result)0;                           \
  }
FORWARD(HGLRC, wglCreateContext, (HDC dc), (dc))
FORWARD(BOOL, wglDeleteContext, (HGLRC c), (c))
FORWARD(HDC, wglGetCurrentDC, (void), ())
FORWARD(HGLRC, wglGetCurrentContext, (void), ())
FORWARD(BOOL, wglMakeCurrent, (HDC dc, HGLRC c), (dc, c))
FORWARD(BOOL, wglShareLists, (HGLRC a, HGLRC b), (a, b))

/* What gdi32 asks for when a program asks it. */
FORWARD(int, wglChoosePixelFormat, (HDC dc, const PIXELFORMATDESCRIPTOR *p), (dc, p))
FORWARD(int, wglDescribePixelFormat, (HDC dc, int i, UINT n, PIXELFORMATDESCRIPTOR *p), (dc, i, n, p))
FORWARD(int, wglGetPixelFormat, (HDC dc), (dc))
FORWARD(BOOL, wglSetPixelFormat, (HDC dc, int i, const PIXELFORMATDESCRIPTOR *p), (dc, i, p))
FORWARD(BOOL, wglSwapBuffers, (HDC dc), (dc))

/* What OpenGL 1.1 exports by name is found here too. */
PROC WINAPI mark_wglGetProcAddress(LPCSTR name) {
  static int asked;
  if (!asked++) mark("wglGetProcAddress");
  PROC(WINAPI * f)(LPCSTR) = (void *)of("wglGetProcAddress");
  PROC p = f ? f(name) : NULL;
  return p ? p : (PROC)of(name);
}
