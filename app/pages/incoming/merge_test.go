package incoming_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"benangmerah/app/look"
	page "benangmerah/app/pages/incoming"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/merging"
	"benangmerah/model/modeltest"
)

// side gives what was done to a file in memory after an entry.
func side(t *testing.T, name string, m *modeltest.Memory, seq int) merging.Side {
	t.Helper()
	s := merging.Side{Name: name, Size: int64(len(m.Entries)), Plan: m.Plan.Clone(), Entries: slices.Clone(m.Entries[seq:])}
	for _, e := range s.Entries {
		text, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		sum := sha256.Sum256(text)
		s.Leaves = append(s.Leaves, hex.EncodeToString(sum[:]))
		if e.Merged != nil {
			s.Leaves[len(s.Leaves)-1] = e.Merged.Leaf
		}
	}
	return s
}

// layCopy puts a copy of the town on the desk on which figures were changed since entry 3, one of them here too, and a note was taken.
func layCopy(t *testing.T, d *desk, w, other *modeltest.Town) string {
	t.Helper()
	at := func(hour int, who string) model.Context {
		return model.Context{At: model.At(time.Date(2027, time.January, 18, hour, 5, 0, 0, time.UTC)), Operator: who}
	}
	base := w.Plan.Clone()
	w.ActIn(model.SetBudget{Line: w.Sub, Fund: w.DAU, Stage: proposed, Year: year, Amount: 110 * million, Known: true}, at(2, "Laptop A"))
	other.ActIn(model.SetBudget{Line: w.Sub, Fund: w.DAU, Stage: proposed, Year: year, Amount: 120 * million, Known: true}, at(3, "Laptop B"))
	other.ActIn(model.SetBudget{Line: w.OtherSub, Fund: w.DAU, Stage: proposed, Year: year, Amount: 210 * million, Known: true}, at(3, "Laptop B"))
	c := at(4, "Laptop B")
	c.Slot, c.Agency = w.Slot, w.Agency
	other.ActIn(model.TakeNote{Text: "Wali Kota meminta data penduduk terbaru."}, c)
	path := filepath.Join("/tempat", "laptop-b.benang")
	d.shelf[path] = func(page.Choices) (page.Arrival, error) {
		f := &merging.Fork{Seq: 3, Base: base, Ours: side(t, "kota.benang", w.Memory, 3), Theirs: side(t, "laptop-b.benang", other.Memory, 3)}
		f.Entry = func(seq int64) (*model.Entry, error) { return w.Entries[seq-1], nil }
		if nothing := f.Nothing(); nothing != nil {
			return page.Arrival{}, nothing
		}
		m, err := merging.Weigh(f)
		return page.Arrival{Offer: &incoming.Offer{Name: "laptop-b.benang", Source: incoming.FromCopy}, Base: base, Merge: m}, err
	}
	return path
}

func TestACopyIsMergedOnceItsConflictsAreDecided(t *testing.T) {
	w, other := modeltest.Small(t), modeltest.Small(t)
	d := open(t, w.Memory)
	path := layCopy(t, d, w, other)
	d.page.Bring(path)
	d.Wants("laptop-b.benang", "Salinan berkas ini", "Asal bersama", "Di sini", "Di salinan", "Yang berlaku", "100.000.000", "110.000.000", "120.000.000", "210.000.000",
		"Wali Kota meminta data", "di sini: Laptop A", "di salinan: Laptop B", "Belum ada yang digabung: 1 bentrok", "≠ bentrok 1", "Gabungkan")
	d.Press("Ctrl+Enter")
	if d.Acts() != 4 {
		t.Fatal("a merge was done with an open conflict")
	}
	d.Press("B")
	d.Wants("isi salinan", "asal bersama tindakan 3 · 1 tindakan di sini · 3 di salinan")
	d.Press("T", "Ctrl+Enter")
	d.Wants("Digabung: 3 tindakan dari laptop-b.benang, 1 bentrok diputuskan.", "diterapkan")
	if amount(w.Plan, w.Sub, w.DAU) != 110*million || amount(w.Plan, w.OtherSub, w.DAU) != 210*million || w.Plan.Notes.Len() != 1 {
		t.Error("the merge did not leave what was chosen")
	}
	last := w.Entries[len(w.Entries)-1]
	if last.Act != "merge" || !strings.Contains(last.Reason, "dipakai di sini") || w.Entries[5].Operator != "Laptop B" || w.Entries[5].Merged.Seq != 5 {
		t.Errorf("the journal ends with %+v", last)
	}
	d.page.Bring(path)
	d.Wants("sudah pernah digabung")
}

func TestAThirdValueIsTyped(t *testing.T) {
	w, other := modeltest.Small(t), modeltest.Small(t)
	d := open(t, w.Memory)
	d.page.Bring(layCopy(t, d, w, other))
	d.Press("End", "Enter")
	d.Type("115.000.000")
	d.Press("Enter")
	d.Wants("isi lain", "115.000.000")
	d.Press("Ctrl+Enter")
	d.Wants("Digabung: 3 tindakan")
	if amount(w.Plan, w.Sub, w.DAU) != 115*million {
		t.Errorf("the figure is %v", amount(w.Plan, w.Sub, w.DAU))
	}
}

// What is done here while a copy is in view is compared anew, and what was decided stays decided.
func TestACopyIsComparedAnewWhenSomethingIsDoneHere(t *testing.T) {
	w, other := modeltest.Small(t), modeltest.Small(t)
	d := open(t, w.Memory)
	d.page.Bring(layCopy(t, d, w, other))
	d.Press("B")
	d.page.Changed(w.Act(model.SetBudget{Line: w.OtherSub, Fund: w.DAU, Stage: proposed, Year: year, Amount: 190 * million, Known: true}))
	d.Wants("Belum ada yang digabung: 1 bentrok", "190.000.000", "isi salinan", "≠ bentrok 2")
	d.Press("Alt+B")
	d.Wants("350.000.000 → 380.000.000")
	d.Press("Ctrl+Enter")
	d.Wants("Digabung: 3 tindakan dari laptop-b.benang, 2 bentrok diputuskan.")
}

func TestEveryLookOfACopy(t *testing.T) {
	for _, look := range []struct {
		name  string
		theme look.Theme
		lang  locale.Language
	}{
		{"light", look.New(look.Light, 1), locale.Indonesian},
		{"dark", look.New(look.Dark, 1), locale.Indonesian},
		{"150", look.New(look.Light, 1.5), locale.Indonesian},
		{"en", look.New(look.Light, 1), locale.English},
	} {
		t.Run(look.name, func(t *testing.T) {
			w, other := modeltest.Small(t), modeltest.Small(t)
			d := open(t, w.Memory, func(d *desk) { d.Theme, d.Speaks = look.theme, look.lang })
			d.page.Bring(layCopy(t, d, w, other))
			d.keep(look.name+"-copy-1", "laptop-b.benang")
			d.Press("B")
			d.keep(look.name + "-copy-2")
			d.Press("Ctrl+Enter")
			d.keep(look.name + "-copy-3")
		})
	}
}
