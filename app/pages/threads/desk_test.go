package threads_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"benangmerah/app/look"
	"benangmerah/app/pages/threads"
	"benangmerah/app/stage"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
	"benangmerah/model/thread"
	"benangmerah/reports/chart"
)

// desk is the window that the page is tested in. What is sent to the wall, where the page leads to and what is written is kept.
type desk struct {
	*uitest.Desk
	page   *threads.Page
	theme  look.Theme
	failed []error
	shown  string // what was sent last
	mended *thread.Thread
	large  model.ID
	folder string
	sheet  sheet
	frozen bool // the wall
	blank  bool
}

// sheet is a list that was written.
type sheet struct {
	title, name string
	heads       []string
	rows        [][]incoming.Value
}

func (d *desk) Now() time.Time              { return d.Clock }
func (d *desk) Zone() locale.Zone           { return locale.WIB }
func (d *desk) Fail(err error)              { d.failed = append(d.failed, err) }
func (d *desk) Snapshot() *model.Plan       { return d.File.Plan.Clone() }
func (d *desk) ShowThread(line model.ID)    { d.large = line }
func (d *desk) MendThread(t *thread.Thread) { d.mended = t }
func (d *desk) ShowThreadSlide(id model.ID) { d.shown = fmt.Sprint("thread ", id) }
func (d *desk) ShowThreads()                { d.shown = "threads" }
func (d *desk) ShowBreaks(id model.ID)      { d.shown = fmt.Sprint("breaks ", id) }
func (d *desk) ShowDisagreeing(id model.ID) { d.shown = fmt.Sprint("differing ", id) }
func (d *desk) ShowUnsourced(id model.ID)   { d.shown = fmt.Sprint("unsourced ", id) }
func (d *desk) WallCaption() string         { return d.shown }
func (d *desk) WallFrozen() bool            { return d.frozen }
func (d *desk) WallBlank() bool             { return d.blank }

func (d *desk) ThreadFigure(line model.ID) chart.Figure {
	figure, _, _ := stage.Figure(stage.Thread{Line: line}, stage.Content{Plan: d.File.Plan, W: 1280, H: 720, Language: d.Speaks, Now: model.At(d.Clock)})
	return figure
}

func (d *desk) WriteList(title, name string, heads []string, rows [][]incoming.Value) {
	d.sheet = sheet{title, name, heads, rows}
}

func (d *desk) PickFolder(_ string, picked func(string)) {
	if d.folder != "" {
		picked(d.folder)
	}
}

func (d *desk) Slow(_ string, do func(context.Context, func(int, int)) (any, error), done func(any)) {
	result, err := do(d.T.Context(), func(int, int) {})
	if err != nil {
		d.failed = append(d.failed, err)
		return
	}
	done(result)
}

// open shows the page over a file, which may be nil, on the morning of 20 January 2027.
func open(t testing.TB, file *modeltest.Memory, with ...func(*desk)) *desk {
	t.Helper()
	now := time.Date(2027, 1, 20, 2, 0, 0, 0, time.UTC)
	d := &desk{Desk: &uitest.Desk{T: t, File: file, Clock: now}, theme: look.New(look.Light, 1)}
	for _, w := range with {
		w(d)
	}
	d.Start(d.theme)
	d.page = threads.New(d)
	d.Put(d.page)
	d.page.Show()
	return d
}

// town is the small town with claims of its first agency: two about one thing that disagree, one without a source, one with, and a general one.
type town struct {
	*modeltest.Town
	ninety, eighty, bare, sourced, general model.ID
}

func newTown(t testing.TB) *town {
	t.Helper()
	w := &town{Town: modeltest.Small(t)}
	here := model.Context{Slot: w.Slot, Agency: w.Agency, Speaker: "Kepala DPM", At: model.WIB.Instant("2027-01-18", 9*60)}
	said := func(c model.Context, as model.RecordClaim) model.ID {
		c.At += model.Instant(len(w.Entries)) * 60_000
		return w.ActIn(as, c).Changes[0].Key()
	}
	w.ninety = said(here, model.RecordClaim{Text: "90 % warga di usaha mikro.", Value: "90", Unit: "%"})
	w.eighty = said(here, model.RecordClaim{Text: "Warga di usaha mikro 89,7 %.", Value: "89,7", Unit: "%", Source: "Sakernas 2026"})
	w.bare = said(here, model.RecordClaim{Text: "Pelaku usaha yang dilayani 150.", Value: "150", Unit: "Pelaku Usaha"})
	w.sourced = said(here, model.RecordClaim{Text: "Nilai IKM 88.", Value: "88", Source: "Survei 2026"})
	w.general = said(model.Context{Speaker: "Sekretaris Daerah", At: here.At}, model.RecordClaim{Text: "Ekonomi tumbuh 5 persen.", Value: "5 %"})
	return w
}

func (w *town) claim(id model.ID) model.Claim { return *w.Plan.Claims.Get(id) }
