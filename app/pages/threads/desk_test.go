package threads_test

import (
	"fmt"
	"testing"
	"time"

	"benangmerah/app/pages/threads"
	"benangmerah/app/stage"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/thread"
	"benangmerah/reports/chart"
)

// desk is the window that the page is tested in. What is sent to the wall, where the page leads to and what is written is kept.
type desk struct {
	*uitest.Desk
	page   *threads.Page
	mended *thread.Thread
	large  model.ID

	title, subtitle string // as they were shown anew
}

func (d *desk) ShowThread(line model.ID, _ int) { d.large = line }
func (d *desk) MendThread(t *thread.Thread)     { d.mended = t }
func (d *desk) ShowThreadSlide(id model.ID, year int) {
	d.Send(fmt.Sprint("thread ", id, " of ", year))
}
func (d *desk) ShowHeading()                { d.title, d.subtitle = d.page.Heading() }
func (d *desk) ShowThreads()                { d.Send("threads") }
func (d *desk) ShowBreaks(id model.ID)      { d.Send(fmt.Sprint("breaks ", id)) }
func (d *desk) ShowDisagreeing(id model.ID) { d.Send(fmt.Sprint("differing ", id)) }
func (d *desk) ShowUnsourced(id model.ID)   { d.Send(fmt.Sprint("unsourced ", id)) }

func (d *desk) ThreadFigure(line model.ID, year int) chart.Figure {
	figure, _, _ := stage.Figure(stage.Thread{Line: line, Year: year}, stage.Content{Plan: d.File.Plan, W: 1280, H: 720, Language: d.Speaks, Now: model.At(d.Clock)})
	return figure
}

// open shows the page over a file, which may be nil, on the morning of 20 January 2027.
func open(t testing.TB, file *modeltest.Memory, with ...func(*desk)) *desk {
	t.Helper()
	now := time.Date(2027, 1, 20, 2, 0, 0, 0, time.UTC)
	d := &desk{Desk: &uitest.Desk{T: t, File: file, Clock: now}}
	for _, w := range with {
		w(d)
	}
	d.Open(func() uitest.Page {
		d.page = threads.New(d)
		return d.page
	})
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
