package shell

import (
	"path/filepath"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/sqlite"
)

// split splits the file of the first agency off a file and gives its path.
func (w *window) split(path string, agency model.ID) string {
	w.t.Helper()
	f, err := sqlite.Open(path, sqlite.Options{ReadOnly: true})
	if err != nil {
		w.t.Fatal(err)
	}
	part := filepath.Join(w.dir, "bagian-dinas.benang")
	if err := f.Split(agency, part); err != nil {
		w.t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		w.t.Fatal(err)
	}
	return part
}

// TestAnAgencyWorksInItsOwnFile opens the file of one agency, looks at every page, and enters, undoes and redoes a figure.
func TestAnAgencyWorksInItsOwnFile(t *testing.T) {
	w := start(t)
	town := modeltest.Small(t)
	w.s.OpenFile(w.split(w.save("kota-kecil.benang", town.Memory), town.Agency))
	if w.s.Plan() == nil || w.s.Plan().Origin() == nil {
		t.Fatalf("it did not open; the window reads %q", w.Texts())
	}
	for _, key := range []string{"Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6", "Ctrl+7", "Ctrl+8", "Ctrl+9"} {
		w.Press(key)
		w.uncovered()
		if beyond := w.beyond(); len(beyond) > 0 {
			t.Errorf("%s: %q reach over the edge", key, beyond)
		}
		w.misses("Dinas Koperasi")
	}
	w.Press("Ctrl+2")
	w.reads("Dinas Penanaman Modal", "PROGRAM PELAYANAN PENANAMAN MODAL")
	given := w.s.Plan().Clone()
	w.Press("Ctrl+Z")
	if same, kind := w.s.Plan().Equal(given); !same || w.s.Acts() != 1 {
		t.Fatalf("what the file was given with was undone: %s", kind)
	}
	set := model.SetBudget{Line: town.Sub, Fund: town.DAU, Stage: model.Proposed, Year: modeltest.PlanYear, Amount: 7, Known: true}
	if _, err := w.s.Do(set, model.Context{}); err != nil {
		t.Fatal(err)
	}
	w.Press("Ctrl+Z")
	if same, kind := w.s.Plan().Equal(given); !same {
		t.Fatalf("not undone: %s", kind)
	}
	w.Press("Ctrl+Y")
	if w.s.Plan().Budget(town.Sub, town.DAU, model.Proposed, modeltest.PlanYear).Amount != 7 {
		t.Error("not redone")
	}
}
