package main

import (
	"context"
	"io"
	"os"
	"path/filepath"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/modeltest"
	"benangmerah/model/sqlite"
	"benangmerah/model/workbook"
)

// book writes the lines of the planned year as a workbook.
func book(t *task) error {
	return t.working(func(f *sqlite.File, _ string) error {
		return t.repeat("write", func() error { return workbook.WriteTable(io.Discard, workbook.XLSX, planned(f.Plan())) })
	})
}

// importBook takes that workbook into a file that knows the agencies and nothing of their plans: read, matched and on the medium. Reading alone is noted beside it.
func importBook(t *task) error {
	setup, cells, err := t.withoutLines()
	if err != nil {
		return err
	}
	t.note("cells", float64(cells))
	folder, clear, err := t.scratch()
	if err != nil {
		return err
	}
	defer clear()
	if err := t.repeat("read", func() error { _, err := t.offer(); return err }); err != nil {
		return err
	}
	path := filepath.Join(folder, "baru.benang")
	return t.repeat("import", func() error { return t.takeIn(path, setup) })
}

func (t *task) offer() (*incoming.Offer, error) {
	return workbook.ReadOffer(context.Background(), t.path(cityBook), workbook.Options{Year: modeltest.PlanYear, Stage: model.Proposed}, nil)
}

// withoutLines gives what a new file needs to know before the workbook comes, and how many cells that has.
func (t *task) withoutLines() (setup model.Edit, cells int, err error) {
	f, err := sqlite.Open(t.path(cityFile), sqlite.Options{})
	if err != nil {
		return setup, 0, err
	}
	setup.Title = "setup.file"
	for _, kind := range []model.Kind{model.KindRegion, model.KindMission, model.KindAgency, model.KindSubUnit, model.KindFund} {
		setup.Put = append(setup.Put, f.Plan().Records(kind)...)
	}
	for _, row := range planned(f.Plan()).Rows {
		for _, c := range row.Cells {
			if !c.None() {
				cells++
			}
		}
	}
	return setup, cells, f.Close()
}

func (t *task) takeIn(path string, setup model.Edit) error {
	f, err := sqlite.Create(path, sqlite.Options{})
	if err != nil {
		return err
	}
	defer os.Remove(path)
	defer f.Close()
	if _, err := f.Do(setup, model.Context{}); err != nil {
		return err
	}
	offer, err := t.offer()
	if err != nil {
		return err
	}
	_, err = f.Do(incoming.Take{Offer: offer}, model.Context{})
	return err
}
