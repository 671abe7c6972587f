package intake_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"benangmerah/app/intake"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/modeltest"
	"benangmerah/model/sqlite"
)

// town saves the small town and opens it.
func town(t *testing.T) (*sqlite.File, *modeltest.Town) {
	t.Helper()
	w := modeltest.Small(t)
	f, err := sqlite.Create(filepath.Join(t.TempDir(), "kota.benang"), sqlite.Options{Operator: "Sekretariat"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Close() })
	var put []model.Record
	for _, kind := range model.Kinds() {
		put = append(put, w.Plan.Records(kind)...)
	}
	do(t, f, model.Edit{Title: "setup.file", Put: put})
	return f, w
}

func do(t *testing.T, f *sqlite.File, act model.Act) {
	t.Helper()
	if _, err := f.Do(act, model.Context{}); err != nil {
		t.Fatal(err)
	}
}

// written writes the template of the town's first agency.
func written(t *testing.T, f *sqlite.File, w *modeltest.Town) string {
	t.Helper()
	paths, err := intake.Templates(f, 1, []model.ID{w.Agency}, filepath.Join(t.TempDir(), "keluar"), intake.Year(f.Plan()))(t.Context(), nil)
	if err != nil || len(paths) != 1 {
		t.Fatalf("%q: %v", paths, err)
	}
	return paths[0]
}

func TestStampLeadsToThePlanAsItWas(t *testing.T) {
	f, w := town(t)
	path := written(t, f, w)
	budget := f.Plan().Budget(w.Sub, w.DAU, model.Proposed, modeltest.PlanYear)
	do(t, f, model.SetBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Proposed, Year: modeltest.PlanYear, Amount: 5, Known: true})
	a, err := intake.Read(t.Context(), f, path, intake.Options{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if same, kind := a.Base.Equal(w.Plan); !same || a.Offer.Source != incoming.FromTemplate {
		t.Errorf("the base differs in %s; the form is %s", kind, a.Offer.Source)
	}
	if by := a.Touched[model.Ref{Kind: model.KindBudget, ID: budget.ID}]; by.Operator != "Sekretariat" || by.Seq != 2 || len(a.Touched) != 1 {
		t.Errorf("touched: %v", a.Touched)
	}
}

func TestStampOfAnotherFileHasNoPlan(t *testing.T) {
	f, w := town(t)
	other, _ := town(t)
	a, err := intake.Read(t.Context(), other, written(t, f, w), intake.Options{}, nil)
	if err != nil || a.Base != nil || a.Touched != nil || a.Offer.Stamp.File != f.ID() {
		t.Errorf("base %v, touched %v: %v", a.Base, a.Touched, err)
	}
}

func TestPartIsKnownByItsOrigin(t *testing.T) {
	f, w := town(t)
	other, _ := town(t)
	path := filepath.Join(t.TempDir(), "bagian.benang")
	if err := f.Split(w.Agency, path); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		file *sqlite.File
		path string
		want bool
	}{{f, path, true}, {other, path, false}, {f, other.Path(), false}, {f, path + ".tiada", false}} {
		if got := intake.IsPart(c.file, c.path); got != c.want {
			t.Errorf("%s is a part: %v", c.path, got)
		}
	}
	a, err := intake.Read(t.Context(), f, path, intake.Options{}, nil)
	if err != nil || a.Offer.Source != incoming.FromPart || a.Base == nil {
		t.Errorf("%v: %v", a, err)
	}
	if _, err := intake.Read(t.Context(), other, path, intake.Options{}, nil); model.CodeOf(err) != model.Conflict {
		t.Errorf("a part of another file: %v", err)
	}
}

func TestCancelledWritingLeavesNoFolder(t *testing.T) {
	f, w := town(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	folder := filepath.Join(t.TempDir(), "keluar")
	if _, err := intake.Templates(f, 1, []model.ID{w.Agency}, folder, 2027)(ctx, nil); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if _, err := os.Stat(folder); err == nil {
		t.Error("the folder stays")
	}
}

func TestFreePathsHaveNumbers(t *testing.T) {
	dir := t.TempDir()
	for _, want := range []string{"x.benang", "x (2).benang", "x (3).benang"} {
		path := intake.FreePath(dir, "x.benang")
		if filepath.Base(path) != want {
			t.Errorf("free is %s, want %s", path, want)
		}
		if err := os.WriteFile(path, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// TestRefusedRowsAreNamedInTheirOrder has a row that cannot be read below one whose kind of help the plan does not know.
func TestRefusedRowsAreNamedInTheirOrder(t *testing.T) {
	w, intakeID := modeltest.Small(t), model.ID(801)
	w.Act(model.Edit{Title: "intake.fields", Put: []model.Record{&model.Intake{ID: intakeID, Theme: "UMKM", Year: modeltest.PlanYear}}})
	path := filepath.Join(t.TempDir(), "usulan.csv")
	text := "Pelaku;Jenis Bantuan;Usulan;Nilai\nBatik Melati;Sulap;Tongkat;1.000\nBatik Melati;Peralatan;Meja;seribu\nJumlah;;;1.000\n"
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	b, err := intake.ReadProposals(t.Context(), w.Plan, intakeID, path, nil)
	if err != nil || len(b.Refusals) != 2 {
		t.Fatalf("%+v, %v", b, err)
	}
	for i, want := range []string{"2 Jenis Bantuan Sulap", "3 Nilai seribu"} {
		if r := b.Refusals[i]; fmt.Sprint(r.Row, " ", r.Column, " ", r.Value) != want {
			t.Errorf("refusal %d is %+v, not %s", i, r, want)
		}
	}
}
