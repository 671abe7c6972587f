package shell

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver"

	"benangmerah/app/log"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/disk"
)

// NoWindow is the sentence for a person to whom the system gives no window, because it has no OpenGL 2.1. It is a refusal for certain, and no guess after some time.
type NoWindow string

// Error gives the sentence.
func (n NoWindow) Error() string { return string(n) }

// show shows the window. Where there is no OpenGL, Fyne gives a window that is never painted and a program that waits for ever; its native handle tells.
func (s *Shell) show() error {
	s.win.Show()
	if !hasWindow(s.win) {
		log.Note(log.NoWindow)
		return NoWindow(s.Say(text.NoOpenGL, s.log))
	}
	measure("window")
	return nil
}

// hasWindow says whether the system knows a window that was shown. One of a driver without native windows counts as known.
func hasWindow(win fyne.Window) (known bool) {
	native, ok := win.(driver.NativeWindow)
	if !ok {
		return true
	}
	native.RunNative(func(context any) { known = hasHandle(context) })
	return known
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

// Told gives an error in the language of the person at this computer, where there is no window to tell it in.
func Told(a fyne.App, err error) string {
	language := settings{a.Preferences()}.language()
	var e *model.Error
	if errors.As(err, &e) {
		return text.Error(e, language).Error()
	}
	if e = disk.Sentence(err); e != nil {
		return text.Error(e, language).Error()
	}
	return text.VerbsUnexpected.In(language, err)
}

// startedAt is the name of what the measurement of the start puts into the environment: when it started the program, in Unix nanoseconds.
const startedAt = "BENANG_STARTED"

// measure prints on stderr how many milliseconds after its start the program has come somewhere, where that is being measured.
func measure(where string) {
	if at, err := strconv.ParseInt(os.Getenv(startedAt), 10, 64); err == nil {
		fmt.Fprintln(os.Stderr, where, time.Since(time.Unix(0, at)).Milliseconds())
	}
}
