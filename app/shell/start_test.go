package shell

import (
	"errors"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// bare is a window to which the system gave what context says.
type bare struct {
	fyne.Window
	context any
	shown   bool
}

func (b *bare) Show() { b.shown = true }

func (b *bare) RunNative(f func(context any)) { f(b.context) }

func TestAWindowWithoutAHandleIsRefusedAtOnce(t *testing.T) {
	w := start(t)
	for _, context := range []any{driver.X11WindowContext{}, driver.WindowsWindowContext{}, driver.WaylandWindowContext{}, driver.MacWindowContext{}} {
		win := &bare{Window: w.Window, context: context}
		w.s.win = win
		err := w.s.show()
		var refused NoWindow
		if !errors.As(err, &refused) || !win.shown {
			t.Fatalf("%T: shown %v, error %v", context, win.shown, err)
		}
		if refused.Error() != text.NoOpenGL.In(locale.Indonesian, w.s.log) || !strings.Contains(refused.Error(), w.s.log) {
			t.Errorf("%T: told %q", context, refused)
		}
	}
	w.s.set.setLanguage(locale.English)
	if err := w.s.show(); err == nil || !strings.HasPrefix(err.Error(), "The window cannot be opened") {
		t.Errorf("in English: %v", err)
	}
}

func TestAWindowWithAHandleIsShown(t *testing.T) {
	w := start(t)
	for _, context := range []any{
		driver.X11WindowContext{WindowHandle: 1}, driver.WindowsWindowContext{HWND: 1}, driver.WaylandWindowContext{WaylandSurface: 1}, driver.MacWindowContext{NSWindow: 1}, nil,
	} {
		w.s.win = &bare{Window: w.Window, context: context}
		if err := w.s.show(); err != nil {
			t.Errorf("%#v: %v", context, err)
		}
	}
}

func TestWhatIsToldWithoutAWindowIsInThePersonsLanguage(t *testing.T) {
	w := start(t)
	err := model.Invalidf("Jalankan tanpa --software.", "Pada sistem ini jendela tidak dapat diminta dilukis oleh perangkat lunak.")
	if got := Told(w.App, err); got != err.Error() {
		t.Errorf("told %q", got)
	}
	w.s.set.setLanguage(locale.English)
	if got := Told(w.App, err); !strings.HasSuffix(got, "Run it without --software.") {
		t.Errorf("told %q", got)
	}
	if got := Told(w.App, errors.New("x")); !strings.Contains(got, "Details: x") {
		t.Errorf("told %q", got)
	}
}
