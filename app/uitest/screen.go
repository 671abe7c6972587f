// Package uitest helps to test the window without a display: a person's keys, clicks and eyes on a window in memory.
package uitest

import (
	"fmt"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"benangmerah/app/look"
)

// Screen is a window in memory, painted by Fyne's software painter.
type Screen struct {
	App    fyne.App
	Window fyne.Window
}

// Open starts a new program in memory with the given look and shows content in a window of width × height.
// There is one program at a time: an older screen is of no use afterwards.
func Open(content fyne.CanvasObject, width, height float32, th look.Theme) *Screen {
	app := Start(th)
	return Show(app, content, width, height)
}

// Start starts a new program in memory. Widgets measure their texts when they are made: make them afterwards.
func Start(th look.Theme) fyne.App {
	app := test.NewApp()
	app.Settings().SetTheme(th)
	return app
}

// Show opens a window of width × height in the program.
func Show(app fyne.App, content fyne.CanvasObject, width, height float32) *Screen {
	w := app.NewWindow("")
	w.SetPadded(false)
	w.SetContent(content)
	w.Resize(fyne.NewSize(width, height))
	return &Screen{App: app, Window: w}
}

// New is Start and Show for a test in the light look at 100 %: build makes the content once the program runs.
func New(t testing.TB, width, height float32, build func() fyne.CanvasObject) *Screen {
	t.Helper()
	app := Start(look.New(look.Light, 1))
	s := Show(app, build(), width, height)
	t.Cleanup(s.Window.Close)
	return s
}

// Canvas is the window's canvas.
func (s *Screen) Canvas() fyne.Canvas { return s.Window.Canvas() }

// Focus puts the focus on a widget.
func (s *Screen) Focus(w fyne.Focusable) { s.Canvas().Focus(w) }

// Picture is what the window looks like.
func (s *Screen) Picture() image.Image {
	s.settle()
	return s.Canvas().Capture()
}

// Save writes the picture of the window as a PNG file and makes the folder that it lies in.
func (s *Screen) Save(path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return fmt.Errorf("save picture: %w", err)
	}
	f, err := os.Create(path)
	if err != nil {
		return fmt.Errorf("save picture: %w", err)
	}
	if err := png.Encode(f, s.Picture()); err != nil {
		_ = f.Close()
		return fmt.Errorf("save picture: %w", err)
	}
	return f.Close()
}
