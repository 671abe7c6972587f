package papers_test

import (
	"context"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"benangmerah/app/issued"
	"benangmerah/app/look"
	"benangmerah/app/pages/papers"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/reports"
)

// desk is the window that the page is tested in.
type desk struct {
	*uitest.Desk
	page     *papers.Page
	refuse   error // of every act
	mended   []reports.Finding
	register int // how often the register was opened

	delivered []delivered
}

// delivered is what was asked to be delivered.
type delivered struct {
	reports.Options
	meeting model.ID
	version int
}

// store is the file as reports finalise it.
type store struct{ *uitest.Desk }

func (s store) Size() int64 { return s.Acts() }

func (s store) At(seq int64) (*model.Plan, error) {
	p := s.Snapshot()
	return p, p.Rewind(s.File.NewestFirst(seq))
}

func (s store) Entries(from, to int64) ([]*model.Entry, error) {
	return s.File.Entries[from-1 : to], nil
}
func (s store) Root() ([32]byte, error) { return [32]byte{1, 2, 3}, nil }

func (d *desk) Mend(f reports.Finding)   { d.mended = append(d.mended, f) }
func (d *desk) Editions() *issued.Source { return issued.Of(store{d.Desk}) }
func (d *desk) ShowRegister()            { d.register++ }
func (d *desk) Finalise(reason string) (*model.Issue, error) {
	return reports.Finalise(store{d.Desk}, reason)
}

func (d *desk) VerifyPDF() func(context.Context, string) (string, error) {
	return func(_ context.Context, path string) (string, error) { return "Diperiksa: " + path, d.refuse }
}

func (d *desk) Deliver(meeting model.ID, version int) func(context.Context, string, reports.Options, func(done, total int)) (papers.Delivered, error) {
	return func(_ context.Context, below string, o reports.Options, _ func(done, total int)) (papers.Delivered, error) {
		d.delivered = append(d.delivered, delivered{o, meeting, version})
		return papers.Delivered{Folder: filepath.Join(below, "naskah"), Files: 7, Agencies: 2}, nil
	}
}

func (d *desk) Do(act model.Act, c model.Context) (*model.Entry, error) {
	if d.refuse != nil {
		return nil, d.refuse
	}
	return d.Desk.Do(act, c)
}

// composed is how often pages were composed.
func (d *desk) composed() (n int) {
	for _, title := range d.Slowly {
		if strings.HasPrefix(title, "Menyusun") {
			n++
		}
	}
	return n
}

// wantsWhole fails the test for each of the texts that is not to be read whole in the window.
func (d *desk) wantsWhole(texts ...string) {
	d.T.Helper()
	room := d.Canvas().Size()
	for _, words := range texts {
		if at, ok := d.Find(words); !ok || at.Pos.X+at.Size.Width > room.Width || at.Pos.Y+at.Size.Height > room.Height {
			d.T.Errorf("%q is at %v, found %v", words, at, ok)
		}
	}
}

// open shows the page over a file, which may be nil, on the afternoon of 20 January 2027.
func open(t testing.TB, scale float32, file *modeltest.Memory, with ...func(*desk)) *desk {
	t.Helper()
	now := time.Date(2027, 1, 20, 9, 0, 0, 0, time.UTC)
	d := &desk{Desk: &uitest.Desk{T: t, File: file, Clock: now, Theme: look.New(look.Light, scale)}}
	for _, w := range with {
		w(d)
	}
	d.Open(func() uitest.Page {
		d.page = papers.New(d)
		return d.page
	})
	return d
}

// agreed is the small town after a meeting in which everything was decided: nothing is missing before the minutes can be final.
func agreed(t testing.TB) *modeltest.Memory {
	t.Helper()
	w := modeltest.Small(t)
	w.Act(model.Edit{Title: "attendance.edit", Put: []model.Record{
		&model.Participant{ID: model.NewIDs("p").Next(), Day: w.Day, Name: "Contoh", Office: "Sekretaris", Presence: model.Present},
	}})
	for _, agency := range []model.ID{w.Agency, w.OtherAgency} {
		w.Act(model.Decide{Agency: agency, Verdict: model.Accepted})
	}
	if findings := reports.Findings(w.Plan); len(findings) > 0 {
		t.Fatalf("still missing: %v", findings)
	}
	return w.Memory
}
