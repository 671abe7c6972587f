package incoming_test

import (
	"context"
	"path/filepath"
	"testing"
	"time"

	page "benangmerah/app/pages/incoming"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/merging"
	"benangmerah/model/modeltest"
)

// desk is a window without a file on disk: acts go to a file in memory and are shown on the page as the window shows them. The files that can be
// read lie on the desk, by their paths.
type desk struct {
	*uitest.Desk
	page    *page.Page
	shelf   map[string]func(page.Choices) (page.Arrival, error)
	written []model.ID
	opened  [2]model.ID
}

func (d *desk) Incoming() []string                  { return []string{".xlsx", ".csv", ".benang"} }
func (d *desk) OpenProgramme(agency, line model.ID) { d.opened = [2]model.ID{agency, line} }

func (d *desk) PickIncoming() {
	if d.Picked != "" {
		d.page.Bring(d.Picked)
	}
}

func (d *desk) Reading(path string, c page.Choices) func(context.Context, func(int, int)) (page.Arrival, error) {
	return func(context.Context, func(int, int)) (page.Arrival, error) { return d.shelf[path](c) }
}

// Merge merges into the file in memory, and shows that on the page as the window does.
func (d *desk) Merge(_ string, m *merging.Merge, choices merging.Choices, prepared func(write func() (page.Merged, error))) {
	result, err := m.Resolve(choices, merging.Stamp{At: model.At(time.Date(2027, time.January, 20, 3, 0, 0, 0, time.UTC)), By: "Sekretariat"})
	if err != nil {
		d.Fail(err)
		return
	}
	prepared(func() (page.Merged, error) {
		err := d.File.Plan.Replay(result.Entries)
		d.File.Entries = append(d.File.Entries, result.Entries...)
		d.page.Changed(result.Entries[len(result.Entries)-1])
		return page.Merged{Acts: result.Acts, Decided: result.Decided, Backup: "kota (sebelum penggabungan).benang"}, err
	})
}

func (d *desk) Templates(agencies []model.ID, _ string) func(context.Context, func(int, int)) (int, error) {
	return func(context.Context, func(int, int)) (int, error) {
		d.written = agencies
		return len(agencies), nil
	}
}

// open shows the page over a file, which may be nil. Questions are answered with no.
func open(t testing.TB, file *modeltest.Memory, with ...func(*desk)) *desk {
	t.Helper()
	d := &desk{Desk: &uitest.Desk{T: t, File: file, No: true}, shelf: map[string]func(page.Choices) (page.Arrival, error){}}
	for _, w := range with {
		w(d)
	}
	d.Open(func() uitest.Page {
		d.page = page.New(d)
		return d.page
	})
	return d
}

// lay puts a file on the desk: an offer, weighed with the plan at its stamp.
func (d *desk) lay(name string, base *model.Plan, offer func(page.Choices) *incoming.Offer) string {
	path := filepath.Join("/tempat", name)
	d.shelf[path] = func(c page.Choices) (page.Arrival, error) {
		o := offer(c)
		o.Name = name
		return page.Arrival{Offer: o, Base: base, Touched: d.touched()}, nil
	}
	return path
}

// touched says who changed what last, from the journal.
func (d *desk) touched() map[model.Ref]model.Touch {
	touched := map[model.Ref]model.Touch{}
	for _, e := range d.File.Entries {
		model.Touches(touched, e)
	}
	return touched
}
