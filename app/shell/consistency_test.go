package shell

import (
	"strings"
	"testing"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/consistency"
	"benangmerah/model/modeltest"
)

// enacted gives the sample an approved budget of the planned year: some lines as they were asked for, some with less, some not at all, one under another code: it gives the
// code that this had before.
func (w *window) enacted() (moved string) {
	w.t.Helper()
	p := w.s.Plan()
	year, edit, id := p.Region().Year, model.Edit{Title: "edit"}, model.ID(80_000)
	var pair model.LinePair
	for _, a := range p.Agencies.Of(0) {
		for i, l := range p.Lines.Of(a.ID) {
			for _, b := range p.Budgets.Of(l.ID) {
				if b.Stage != model.Proposed || b.Year != year || i%7 == 3 {
					continue
				}
				id++
				enacted := *b
				enacted.ID, enacted.Stage = id, model.Enacted
				if i%3 == 0 {
					enacted.Amount -= enacted.Amount / 10
				}
				if pair.Line == 0 && l.Level == model.SubActivity && len(p.Budgets.Of(l.ID)) < 4 {
					other := *l
					id++
					moved = l.Code
					other.ID, other.Code = id, l.Code[:len(l.Code)-2]+"98"
					edit.Put = append(edit.Put, &other)
					pair = model.LinePair{Line: l.ID, Successor: id}
				}
				if l.ID == pair.Line {
					enacted.Line = pair.Successor
				}
				edit.Put = append(edit.Put, &enacted)
			}
		}
	}
	for _, act := range []model.Act{edit, model.JoinLines{Pairs: []model.LinePair{pair}}} {
		if _, err := w.s.Do(act, model.Context{}); err != nil {
			w.t.Fatal(err)
		}
	}
	return moved
}

func TestConsistencyIsCountedListedAndLeadsToTheLine(t *testing.T) {
	w := startSample(t)
	before := w.enacted()
	found := consistency.Of(w.s.Plan(), modeltest.PlanYear)
	w.command(text.CommandConsistency)
	w.keep("consistency")
	w.reads("Konsistensi 2027 · semua tahap: "+w.s.number(found.Sum("", consistency.Pair{}).Count)+" temuan", "Seluruh daerah", "Hilang", "Beda uang", "Tanpa target")
	w.Press("F5")
	w.reads("Rencana → Usulan")
	w.Press("F5")
	w.reads("Usulan → Hasil")
	w.Press("F5")
	pair := consistency.Pair{From: model.Agreed, To: model.Enacted}
	if found.Sum(consistency.Moved, pair).Count != 1 {
		t.Fatalf("moved: %+v", found.Sum(consistency.Moved, pair))
	}
	w.reads("Hasil → Ditetapkan: " + w.s.number(found.Sum("", pair).Count) + " temuan")
	w.keep("consistency-pair")
	w.Press("Right", "Right", "Right", "Enter")
	w.keep("consistency-moved")
	w.reads("Pindah · Seluruh daerah · Hasil → Ditetapkan: 1 temuan", "semula "+before, "Sebelum", "Sesudah")
	if w.covers() != 2 {
		t.Errorf("%d boxes", w.covers())
	}
	w.Press("Ctrl+P")
	w.ClickText(t, "Pilih folder ini")
	w.tells("konsistensi-2027.xlsx (1 baris)")
	w.Press("Esc")
	if w.covers() != 1 {
		t.Errorf("%d boxes after Esc", w.covers())
	}
	w.Press("Ctrl+Home", "Enter")
	w.keep("consistency-list")
	w.Press("Down", "Enter")
	w.uncovered()
	if w.s.current != areaProgramme {
		t.Errorf("Enter led to page %d", w.s.current)
	}
}

func TestConsistencyOfAFileWithNothingInIt(t *testing.T) {
	w := start(t)
	memory := modeltest.NewMemory()
	if _, err := memory.Do(model.Edit{Title: "setup.region", Put: []model.Record{&model.Region{ID: model.RegionID, Name: "Kota Kosong", Year: 2027}}}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	w.s.OpenFile(w.save("kosong.benang", memory))
	w.command(text.CommandConsistency)
	w.tells("Tidak ada yang tidak konsisten pada tahun 2027.")
	w.uncovered()
}

func TestConsistencyInEveryLook(t *testing.T) {
	for _, l := range []struct {
		name    string
		dark    bool
		percent int
	}{{"dark", true, 100}, {"150", false, 150}, {"175", false, 175}} {
		w := startSample(t)
		w.enacted()
		if w.s.Dark() != l.dark {
			w.command(text.CommandDark)
		}
		w.s.ResizeText(l.percent - 100)
		w.command(text.CommandConsistency)
		w.keep("consistency-" + l.name)
		beyond := w.beyond()
		w.Press("Enter")
		w.keep("consistency-list-" + l.name)
		if beyond = append(beyond, w.beyond()...); len(beyond) > 0 {
			t.Errorf("%s: %q reach over the edge", l.name, strings.Join(beyond, "; "))
		}
	}
}
