package shell

import (
	"fmt"
	"os"

	"fyne.io/fyne/v2/driver"

	"benangmerah/app/log"
	"benangmerah/app/text"
)

// startSeconds is how many ticks a window may need to get a place on the screen.
const startSeconds = 5

// watchStart has the ticks look whether the window has really come up: where there is no OpenGL, Fyne gives a window that is never painted and a
// program that waits for ever.
func (s *Shell) watchStart() { s.startRest = startSeconds }

// tickStart ends the program with a sentence where the window has not come up.
func (s *Shell) tickStart() {
	if s.startRest == 0 {
		return
	}
	native, ok := s.win.(driver.NativeWindow)
	if !ok {
		s.startRest = 0
		return
	}
	up := false
	native.RunNative(func(context any) { up = hasHandle(context) })
	if up {
		s.startRest = 0
		return
	}
	if s.startRest--; s.startRest == 0 {
		log.Note(log.NoWindow)
		fmt.Fprintln(os.Stderr, s.Say(text.NoOpenGL, s.log))
		os.Exit(1)
	}
}

// hasHandle says whether the system knows the window.
func hasHandle(context any) bool {
	switch c := context.(type) {
	case driver.X11WindowContext:
		return c.WindowHandle != 0
	case driver.WindowsWindowContext:
		return c.HWND != 0
	case driver.WaylandWindowContext:
		return c.WaylandSurface != 0
	case driver.MacWindowContext:
		return c.NSWindow != 0
	default:
		return true
	}
}
