package uitest

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"benangmerah/app/look"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
)

// Sheet is a list that was written as a workbook.
type Sheet struct {
	Title, Name string
	Heads       []string
	Rows        [][]incoming.Value
}

// Open starts the window in the desk's look, and brings the page into view that build makes once the program runs.
func (d *Desk) Open(build func() Page) {
	d.Start(d.Theme)
	page := build()
	d.Put(page)
	page.Show()
}

// Now is what the clock of the desk says.
func (d *Desk) Now() time.Time { return d.Clock }

// Zone is that of western Indonesia.
func (d *Desk) Zone() locale.Zone { return locale.WIB }

// Snapshot is a copy of the plan that slow work may read.
func (d *Desk) Snapshot() *model.Plan { return d.File.Plan.Clone() }

// Acts is how many acts have been done to the file.
func (d *Desk) Acts() int64 { return int64(len(d.File.Entries)) }

// Fail keeps what went wrong.
func (d *Desk) Fail(err error) { d.Failed = append(d.Failed, err) }

// Slow does at once what takes long, and keeps the progress that it tells.
func (d *Desk) Slow(title string, do func(context.Context, func(done, total int)) (any, error), done func(any)) {
	d.Slowly = append(d.Slowly, title)
	ctx, cancel := context.WithCancel(d.T.Context())
	defer cancel()
	if d.Cancels {
		cancel()
	}
	result, err := do(ctx, func(n, of int) { d.Progress = append(d.Progress, fmt.Sprintf("%d/%d", n, of)) })
	if err != nil {
		d.Fail(err)
		return
	}
	done(result)
}

// PickFile picks the file of the desk, if there is one.
func (d *Desk) PickFile(_ string, _ []string, picked func(path string)) {
	if d.Picked != "" {
		picked(d.Picked)
	}
}

// PickFolder picks the folder of the desk, if there is one.
func (d *Desk) PickFolder(_ string, picked func(path string)) {
	if d.Folder != "" {
		picked(d.Folder)
	}
}

// WriteList keeps a list.
func (d *Desk) WriteList(title, name string, heads []string, rows [][]incoming.Value) {
	d.List = Sheet{title, name, heads, rows}
}

// Send puts something on the wall.
func (d *Desk) Send(caption string) { d.Shown = append(d.Shown, caption) }

// WallCaption is what was sent to the wall last, "" where nothing was.
func (d *Desk) WallCaption() string {
	if len(d.Shown) == 0 {
		return ""
	}
	return d.Shown[len(d.Shown)-1]
}

// WallFrozen says whether the wall keeps what it shows.
func (d *Desk) WallFrozen() bool { return d.Frozen }

// WallBlank says whether the wall is dark.
func (d *Desk) WallBlank() bool { return d.Blank }

// Look is a look of the window, by the name of its pictures.
type Look struct {
	Name  string
	Theme look.Theme
}

// Looks are light, dark, and light with large text.
func Looks() []Look {
	return []Look{{"light", look.New(look.Light, 1)}, {"dark", look.New(look.Dark, 1)}, {"150", look.New(look.Light, 1.5)}}
}

// Keep fails the test where one of the texts cannot be read or the page has no room in its window, and photographs it.
func (d *Desk) Keep(name string, texts ...string) {
	d.T.Helper()
	d.Wants(texts...)
	if least := d.page.Content().MinSize(); least.Width > PageWidth || least.Height > PageHeight {
		d.T.Errorf("%s: the page must be %v at least", name, least)
	}
	d.Photograph(name)
}

// Photograph saves a picture of the window in the folder that BENANG_PICTURES names, if it names one.
func (d *Desk) Photograph(name string) {
	d.T.Helper()
	if dir := os.Getenv("BENANG_PICTURES"); dir != "" {
		if err := d.Save(filepath.Join(dir, name+".png")); err != nil {
			d.T.Fatal(err)
		}
	}
}
