package sqlite

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// part splits a part off a file and opens it.
func part(tb testing.TB, f *File, agency model.ID) *File {
	tb.Helper()
	path := filepath.Join(tb.TempDir(), "bagian.benang")
	if err := f.Split(agency, path); err != nil {
		tb.Fatal(err)
	}
	return open(tb, path, quick())
}

// addPersons adds what a part must not hold, persons among it, and what it must.
func addPersons(t *testing.T, f *File, w *modeltest.Town) {
	t.Helper()
	mustDo(t, f, model.Edit{Title: "edit", Put: []model.Record{
		&model.Official{Office: "WALI KOTA", Name: "Nama Rahasia", NIP: "197001011995031001", Role: model.Chair},
		&model.Participant{Day: w.Day, Name: "Nama Rahasia", Office: "Kepala Dinas", Agency: w.Agency},
		&model.Mission{Number: 1, Text: "Misi satu"},
		&model.Ceiling{Agency: w.Agency, Year: 2027, Amount: 100}, &model.Ceiling{Agency: w.OtherAgency, Year: 2027, Amount: 200}, &model.Ceiling{Year: 2027, Amount: 300},
		&model.SubUnit{Agency: w.Agency, Code: "1", Name: "Bidang Satu"}, &model.SubUnit{Agency: w.OtherAgency, Code: "1", Name: "Bidang Lain"},
		&model.Waiver{Agency: w.Agency, Line: w.Sub, Rule: "unit", Year: 2027, Reason: "sementara"},
		&model.CatalogEntry{Year: 2027, Half: model.CityHalf, Code: "2.18", Name: "PENANAMAN MODAL"},
		&model.CatalogEntry{Year: 2019, Half: model.CityHalf, Code: "2.18", Name: "PENANAMAN MODAL"},
	}})
	mustDo(t, f, model.TakeNote{Text: "Nama Rahasia berkata"})
}

func TestSplit(t *testing.T) {
	f, w := town(t, quick())
	addPersons(t, f, w)
	before := content(t, f.Path())
	g := part(t, f, w.Agency)
	want := map[model.Kind]int{
		model.KindRegion: 1, model.KindMission: 1, model.KindAgency: 1, model.KindSubUnit: 1, model.KindFund: 3, model.KindCeiling: 1, model.KindLine: 4,
		model.KindIndicator: 2, model.KindTarget: 2, model.KindBudget: 4, model.KindCatalog: 1, model.KindWaiver: 1, model.KindOrigin: 1,
	}
	for _, kind := range model.Kinds() {
		list := g.Plan().Records(kind)
		if len(list) != want[kind] {
			t.Errorf("%d records of kind %s, want %d", len(list), kind, want[kind])
		}
		for _, r := range list {
			if held, ok := f.Plan().Record(kind, r.Key()); kind != model.KindOrigin && (!ok || !model.SameRecord(held, r)) {
				t.Errorf("%s %d is not as in the file", kind, r.Key())
			}
		}
	}
	o := g.Plan().Origin()
	if o == nil || o.File != f.ID() || o.Seq != f.Size() || o.Agency != w.Agency || o.At == 0 || g.ID() == f.ID() {
		t.Fatalf("origin %+v", o)
	}
	mustPass(t, g)
	wantNames(t, filepath.Dir(g.Path()), "bagian.benang", ".bagian.benang.lock")
	if !bytes.Equal(content(t, f.Path()), before) {
		t.Error("splitting changed the file")
	}
	if whole := content(t, g.Path()); bytes.Contains(whole, []byte("Rahasia")) || bytes.Contains(whole, []byte("Koperasi")) {
		t.Error("the part holds what is not the agency's")
	}
}

// The file of an agency is a file like any other, except that what it was given with cannot be undone.
func TestWorkInAPart(t *testing.T) {
	f, w := town(t, quick())
	g := part(t, f, w.Agency)
	given := g.Snapshot()
	if _, ok := g.CanUndo(); ok {
		t.Error("the beginning of a part can be undone")
	}
	for _, undo := range []func(model.Context) (*model.Entry, error){g.Undo, func(c model.Context) (*model.Entry, error) { return g.Revert(1, c) }} {
		_, err := undo(model.Context{})
		wantCode(t, err, model.Invalid)
	}
	mustDo(t, g, model.SetBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Proposed, Year: 2027, Amount: 7, Known: true})
	if _, err := g.Undo(model.Context{}); err != nil {
		t.Fatal(err)
	}
	mustEqual(t, "undone", g.Plan(), given)
	if _, err := g.Redo(model.Context{}); err != nil {
		t.Fatal(err)
	}
	mustPass(t, g)
	if b := g.Plan().Budget(w.Sub, w.DAU, model.Proposed, 2027); b == nil || b.Amount != 7 {
		t.Errorf("the budget is %+v", b)
	}
}

func TestSplitOfAFileForReadingOnly(t *testing.T) {
	f, w := town(t, quick())
	mustClose(t, f)
	o := quick()
	o.ReadOnly = true
	g := part(t, open(t, f.Path(), o), w.Agency)
	if only, why := g.ReadOnly(); only {
		t.Error(why)
	}
	mustDo(t, g, model.TakeNote{Text: "catatan"})
}

func TestSplitRefuses(t *testing.T) {
	f, w := town(t, quick())
	folder := t.TempDir()
	path := filepath.Join(folder, "bagian.benang")
	wantCode(t, f.Split(w.Sub, path), model.NotFound)
	wantCode(t, part(t, f, w.Agency).Split(w.Agency, path), model.Conflict)
	wantNames(t, folder)
	if err := os.WriteFile(path, []byte("penting"), 0o666); err != nil {
		t.Fatal(err)
	}
	wantCode(t, f.Split(w.Agency, path), model.Conflict)
	if string(content(t, path)) != "penting" {
		t.Error("a file was replaced")
	}
	wantCode(t, f.Split(w.Agency, filepath.Join(folder, "tiada", "x.benang")), model.NotFound)
	wantNames(t, folder, "bagian.benang")
}

func TestGiven(t *testing.T) {
	f, w := town(t, quick())
	g := part(t, f, w.Agency)
	given := g.Snapshot()
	for _, file := range []*File{f, g} {
		mustDo(t, file, model.SetBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Proposed, Year: 2027, Amount: model.Money(file.Size()), Known: true})
	}
	got, err := f.Given(g)
	if err != nil {
		t.Fatal(err)
	}
	mustEqual(t, "given", got, given)
}

func TestGivenRefuses(t *testing.T) {
	f, w := town(t, quick())
	early, err := f.Backup(filepath.Join(t.TempDir(), "lama.benang"))
	if err != nil {
		t.Fatal(err)
	}
	mustDo(t, f, model.TakeNote{Text: "catatan"})
	g := part(t, f, w.Agency)
	other, _ := town(t, quick())
	refuses := func(main, part *File, code model.Code, says string) {
		t.Helper()
		_, err := main.Given(part)
		wantCode(t, err, code)
		if !strings.Contains(err.Error(), says) {
			t.Errorf("%v does not say %q", err, says)
		}
	}
	refuses(other, g, model.Conflict, "dibagikan dari berkas lain (tanda "+f.ID()[:8]+")")
	refuses(f, other, model.Invalid, "bukan berkas perangkat daerah")
	refuses(g, g, model.Conflict, "sendiri berkas perangkat daerah")
	old := open(t, early.Path, quick())
	refuses(old, g, model.Conflict, "pada tindakan nomor 4, sedangkan di sini baru ada 3")
	mustDo(t, old, model.SetBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Proposed, Year: 2027, Amount: 9, Known: true})
	refuses(old, g, model.Conflict, "saat dibagikan tidak sama")
}

func TestDamagedPartIsRefused(t *testing.T) {
	f, w := town(t, quick())
	g := part(t, f, w.Agency)
	mustClose(t, g)
	whole := content(t, g.Path())
	refused(t, written(t, whole[:len(whole)/2]), model.Damaged)
	refused(t, written(t, nil), model.Damaged)
	refused(t, written(t, []byte("PK\x03\x04 buku kerja")), model.Foreign)
}

func TestTouched(t *testing.T) {
	f, w := town(t, quick())
	set := func(amount model.Money, operator string) int64 {
		e, err := f.Do(model.SetBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Proposed, Year: 2027, Amount: amount, Known: true}, model.Context{Operator: operator})
		if err != nil {
			t.Fatal(err)
		}
		return e.Seq
	}
	first, last := set(1, "Operator A"), set(2, "Operator B")
	name := model.Ref{Kind: model.KindBudget, ID: f.Plan().Budget(w.Sub, w.DAU, model.Proposed, 2027).ID}
	for after, want := range map[int64]int{0: len(f.Plan().Records(model.KindBudget)), first - 1: 1, first: 1, last: 0} {
		got, err := f.Touched(context.Background(), after)
		if err != nil {
			t.Fatal(err)
		}
		budgets := 0
		for r := range got {
			if r.Kind == model.KindBudget {
				budgets++
			}
		}
		touch := got[name]
		if budgets != want || want > 0 && (touch.Seq != last || touch.Operator != "Operator B" || touch.Act != "enter.budget" || touch.At == 0) {
			t.Errorf("after %d: %d budgets, the last touch %+v", after, budgets, touch)
		}
	}
	stopped, stop := context.WithCancel(context.Background())
	stop()
	if _, err := f.Touched(stopped, 0); err == nil {
		t.Error("it went on after it was cancelled")
	}
}

func TestLastTouch(t *testing.T) {
	f, w := town(t, quick())
	wants := func(kind model.Kind, id model.ID, seq int64, act string) {
		t.Helper()
		got, err := f.LastTouch(model.Ref{Kind: kind, ID: id})
		if err != nil || got.Seq != seq || got.Act != act {
			t.Errorf("%s: touched by %+v, %v", kind, got, err)
		}
	}
	begun := mustDo(t, f, model.BeginSlot{Slot: w.Slot})
	mustDo(t, f, model.AdjustClock{By: 60})
	noted := mustDo(t, f, model.TakeNote{Text: "satu"})
	for range 20 {
		mustDo(t, f, model.TakeNote{Text: "dua"})
	}
	note := noted.Changes[0].Key()
	wants(model.KindSlot, w.Slot, begun.Seq, "slot.begin")
	wants(model.KindNote, note, noted.Seq, "note")
	wants(model.KindClaim, note, 0, "")
	edited := mustDo(t, f, model.EditNote{Note: note, Text: "tiga"})
	wants(model.KindNote, note, edited.Seq, "note.edit")
	mustStep(t, f.Undo)
	wants(model.KindNote, note, noted.Seq, "note")
	for range 2 {
		redone := mustStep(t, f.Redo)
		wants(model.KindNote, note, redone.Seq, "note.edit")
		mustStep(t, f.Undo)
		wants(model.KindNote, note, noted.Seq, "note")
	}
	if _, err := f.Revert(noted.Seq, model.Context{}); err != nil {
		t.Fatal(err)
	}
	wants(model.KindNote, note, 0, "")
}

// BenchmarkLastTouch looks for what made the oldest correction of a long meeting, behind all others.
func BenchmarkLastTouch(b *testing.B) {
	f := open(b, large(b), Options{})
	var oldest *model.Correction
	for c := range f.Plan().Corrections.All() {
		if oldest == nil || c.At < oldest.At {
			oldest = c
		}
	}
	for b.Loop() {
		if touch, err := f.LastTouch(model.Ref{Kind: model.KindCorrection, ID: oldest.ID}); err != nil || touch.Seq == 0 {
			b.Fatal(touch, err)
		}
	}
}

func BenchmarkSplit(b *testing.B) {
	f := open(b, large(b), Options{})
	folder, n := b.TempDir(), 0
	agencies := f.Plan().Agencies.Of(0)
	var bytes int64
	for b.Loop() {
		n++
		path := filepath.Join(folder, model.NewSeed()+".benang")
		if err := f.Split(agencies[n%len(agencies)].ID, path); err != nil {
			b.Fatal(err)
		}
		info, err := os.Stat(path)
		if err != nil {
			b.Fatal(err)
		}
		bytes += info.Size()
	}
	b.ReportMetric(float64(bytes)/float64(n), "bytes/file")
}
