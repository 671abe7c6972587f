package shell

import (
	"strings"
	"testing"

	"benangmerah/model"
)

func TestTakeBackTakesBackOneAct(t *testing.T) {
	w := startSample(t)
	first := w.correct(7_654_321 * model.Rupiah)
	noted, err := w.s.Do(model.TakeNote{Text: "satu"}, model.Context{Slot: w.s.heldSlot().ID})
	if err != nil {
		t.Fatal(err)
	}
	note := noted.Changes[0].Key()
	if _, err := w.s.Do(model.EditNote{Note: note, Text: "dua"}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	wants := func(text string) {
		t.Helper()
		if n := w.s.Plan().Notes.Get(note); n == nil && text != "" || n != nil && n.Text != text {
			t.Errorf("the note is %+v, want %q", n, text)
		}
	}
	if err := w.s.TakeBack(model.KindCorrection, first.ID); err != nil || w.s.Plan().Corrections.Get(first.ID) != nil {
		t.Errorf("the correction was not taken back: %v", err)
	}
	wants("dua")
	if err := w.s.TakeBack(model.KindNote, note); err != nil {
		t.Error(err)
	}
	wants("satu")
	if err := w.s.TakeBack(model.KindNote, note); err != nil {
		t.Error(err)
	}
	wants("")
	if err := w.s.TakeBack(model.KindNote, note); model.CodeOf(err) != model.NotFound || !strings.Contains(err.Error(), "Yang diurungkan tidak ada lagi di berkas.") {
		t.Errorf("taken back once more: %v", err)
	}
	w.Press("Ctrl+Y")
	wants("satu")
}

func TestTakeBackIsRefusedWhereSomethingWasBuiltOnIt(t *testing.T) {
	w := startSample(t)
	first := w.correct(7_654_321 * model.Rupiah)
	w.correct(7_000_000 * model.Rupiah)
	acts := w.s.Acts()
	if err := w.s.TakeBack(model.KindCorrection, first.ID); model.CodeOf(err) != model.Conflict || w.s.Acts() != acts {
		t.Errorf("taken back: %v", err)
	}
	w.s.CloseFile()
	if err := w.s.TakeBack(model.KindCorrection, first.ID); model.CodeOf(err) != model.NotFound {
		t.Errorf("without a file: %v", err)
	}
}

func TestOpenDirectivesOfAnAgency(t *testing.T) {
	w := startSample(t)
	w.s.ShowDirectives(w.s.heldSlot().Agency, 0)
	w.wallReads("Arahan terbuka")
	w.s.ShowDirectives(0, 0)
	w.wallReads("Arahan terbuka")
}
