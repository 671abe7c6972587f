package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"benangmerah/app/shell"
	"benangmerah/app/uitest"
	"benangmerah/model/modeltest"
)

// The areas that are measured, down the rail, and the size of the screen of an old office machine.
const (
	areaProgramme  = 1
	areaSession    = 3
	areaComparison = 4

	screenWidth, screenHeight = 1366, 768
)

// desk is the program with both windows in memory, on a computer of its own: everything but the pixels.
type desk struct {
	*uitest.Screen
	s   *shell.Shell
	now time.Time
}

// firstMorning is when the meeting begins: eight o'clock in the west of the country.
var firstMorning = time.Date(modeltest.PlanYear, time.January, 18, 1, 0, 0, 0, time.UTC)

// newDesk starts the program in a folder that holds its home.
func newDesk(folder string) (*desk, error) {
	for _, name := range []string{"HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"} {
		if err := os.Setenv(name, folder); err != nil {
			return nil, err
		}
	}
	app := test.NewApp()
	d := &desk{s: shell.New(app, "measure"), now: firstMorning}
	d.s.RunInline()
	d.s.SetClock(func() time.Time { return d.now })
	d.Screen = &uitest.Screen{App: app, Window: d.s.Window()}
	d.Window.Resize(fyne.NewSize(screenWidth, screenHeight))
	return d, nil
}

// open opens a file and the projector's window.
func (d *desk) open(path string) error {
	d.s.OpenFile(path)
	if d.s.Path() != path {
		return fmt.Errorf("%s did not open; the window reads %q", path, d.Texts())
	}
	d.Press("F11")
	return nil
}

// inWindow measures what a person waits for, until both windows show it, without the pixels.
func inWindow(t *task) error {
	path, clear, err := t.copied(cityFile)
	if err != nil {
		return err
	}
	defer clear()
	d, err := newDesk(filepath.Dir(path))
	if err != nil {
		return err
	}
	if err := t.once("opened", func() error { return d.open(path) }); err != nil {
		return err
	}
	for _, measure := range []func(*desk, *task) error{corrections, searches, comparisons} {
		if err := measure(d, t); err != nil {
			return err
		}
	}
	d.s.CloseFile()
	return nil
}

// times is how often something small is done.
const times = 20

// corrections types amounts on the figure under the cursor, and measures from Enter.
func corrections(d *desk, t *task) error {
	d.s.GoTo(areaSession)
	for n := range times * t.runs {
		acts := d.s.Acts()
		d.Press("Enter")
		d.Type(strconv.Itoa(100_000_000 + n))
		if err := t.once("correction", func() error { d.Press("Enter"); return nil }); err != nil {
			return err
		}
		if d.s.Acts() != acts+1 {
			return fmt.Errorf("no correction was made; the window reads %q", d.Texts())
		}
	}
	return nil
}

// searches types a letter more and takes it away, over every line of the city.
func searches(d *desk, t *task) error {
	d.s.GoTo(areaProgramme)
	d.Press("Ctrl+F")
	d.Type("p")
	for range times {
		if err := t.once("search", func() error { d.Type("e"); return nil }); err != nil {
			return err
		}
		d.Press("Backspace")
	}
	d.Press("Esc")
	return nil
}

// kindsOfRows is how many kinds of rows F5 goes through.
const kindsOfRows = 8

// comparisons shows every sub kegiatan of the city beside what was agreed, and then goes down the rows, a window at a time.
func comparisons(d *desk, t *task) error {
	d.s.GoTo(areaComparison)
	d.Press("F5", "F5") // from agencies over programmes to kegiatan
	for range t.runs {
		if err := t.once("comparison", func() error { d.Press("F5"); return nil }); err != nil {
			return err
		}
		top := d.Texts()
		for range times {
			if err := t.once("down", func() error { d.Press("PageDown"); return nil }); err != nil {
				return err
			}
		}
		if slices.Equal(top, d.Texts()) {
			return fmt.Errorf("the rows did not move; the window reads %q", top)
		}
		for range kindsOfRows - 1 {
			d.Press("F5")
		}
	}
	return nil
}
