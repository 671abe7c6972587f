package shell

import (
	"testing"

	"fyne.io/fyne/v2"

	"benangmerah/app/text"
	"benangmerah/model"
)

func TestCtrlAndFigureWalkThePages(t *testing.T) {
	w := startSample(t)
	for _, c := range []struct {
		key, want string
		area      int
	}{
		{"Ctrl+1", "Menyiapkan rapat", areaHome},
		{"Ctrl+2", "Perangkat daerah", areaProgramme},
		{"Ctrl+3", "Jatuhkan berkas perangkat daerah", areaIncoming},
		{"Ctrl+4", "Yang berbicara", areaSession},
		{"Ctrl+5", "Dari kolom 1", areaComparison},
		{"Ctrl+6", "Prioritas 2027", areaPriorities},
		{"Ctrl+7", "Sebelum disahkan", areaPapers},
		{"Ctrl+8", "Penanggung jawab", areaFollowUp},
		{"Ctrl+0", "Penjaringan", areaActors},
		{"Ctrl+Shift+1", "Kelompok binaan", areaCohorts},
		{"Ctrl+Shift+2", "Semua kelompok", areaRoadmap},
		{"Ctrl+Shift+3", "Lembar", areaRefocusing},
		{"Ctrl+Shift+4", "Misi sampai bukti", areaThreads},
		{"Ctrl+9", "Bagian", areaSettings},
	} {
		w.Press(c.key)
		if w.s.current != c.area {
			t.Errorf("%s shows page %d", c.key, w.s.current)
		}
		w.reads(c.want)
	}
	w.ClickText(t, "Beranda")
	if w.s.current != areaHome {
		t.Error("the rail does not lead home")
	}
}

func TestEveryKeyIsOfOneCommand(t *testing.T) {
	w := startSample(t)
	for page := range w.s.Areas() {
		w.s.GoTo(page)
		seen := map[text.Key]text.Sentence{}
		for _, g := range w.s.groups() {
			for _, c := range g.commands {
				if other, taken := seen[c.Key]; taken && c.Key.Name != "" {
					t.Errorf("page %d: %s is both %q and %q", page, c.Key, other.ID, c.Name.ID)
				}
				seen[c.Key] = c.Name
			}
		}
	}
}

func TestF1ListsEveryKey(t *testing.T) {
	w := startSample(t)
	for page := range w.s.Areas() {
		w.s.GoTo(page)
		w.Press("F1")
		list := newKeyList(w.s)
		unseen := map[keyRow]bool{}
		for _, g := range w.s.groups() {
			for _, c := range g.commands {
				if c.Key.Name != "" {
					unseen[keyRow{c.Name.ID, c.Key.String()}] = true
				}
			}
		}
		for _, r := range list.rows {
			delete(unseen, r)
		}
		if len(unseen) > 0 {
			t.Errorf("page %d: not on the list: %v", page, unseen)
		}
		w.reads("Tombol", list.rows[0].name, list.rows[1].name, list.rows[1].key)
		w.Press("End", "Ctrl+End")
		w.reads(list.rows[len(list.rows)-1].name)
		w.Press("Esc")
		w.uncovered()
	}
}

func TestMenuHoldsEveryCommand(t *testing.T) {
	w := startSample(t)
	w.Press("F12")
	w.reads("Halaman ini", "Buka", "Berkas", "Sunting", "Tampilan", "Proyektor")
	w.Press("Down", "Down", "Right")
	w.reads("Beranda   Ctrl+1", "Usulan berkas   Ctrl+3", "Persandingan   Ctrl+5", "Prioritas   Ctrl+6", "Notula   Ctrl+7")
	w.Press("Down", "Enter")
	if w.s.current != areaProgramme {
		t.Errorf("the menu led to page %d", w.s.current)
	}
	w.uncovered()
	w.Press("F12", "Esc")
	w.uncovered()
	w.ClickText(t, "Menu")
	w.reads("Halaman ini")
}

func TestCommandThatCannotBeDoneIsDisabledNotHidden(t *testing.T) {
	w := start(t)
	for _, item := range w.s.menuItems(w.s.groups()[2].commands) {
		if item.Label == "Tutup berkas   Ctrl+W" && !item.Disabled {
			t.Error("no file is open, but it can be closed")
		}
	}
	w.Press("Ctrl+W", "Ctrl+Shift+S", "Ctrl+I", "Ctrl+Z", "Ctrl+Y", "Ctrl+Right", "Ctrl+S", "Ctrl+P")
	w.uncovered()
}

func TestNoKeyWorksUnderABox(t *testing.T) {
	w := startSample(t)
	before := w.s.Acts()
	for _, key := range []string{"F1", "Ctrl+K", "F12", "Ctrl+Shift+S"} {
		w.Press(key)
		if w.covers() != 1 {
			t.Fatalf("%s opened %d things", key, w.covers())
		}
		w.Press("F5", "F9", "Ctrl+F5", "Ctrl+1", "Ctrl+Z", "Ctrl+K", "F1", "Ctrl+W")
		if w.covers() != 1 || w.s.current != areaSession || w.s.Acts() != before || w.s.Plan() == nil {
			t.Fatalf("under %s keys still work: page %d, %d acts", key, w.s.current, w.s.Acts())
		}
		w.Press("Esc")
		w.uncovered()
	}
}

func TestFinderLeadsToCommandsAgenciesAndProgrammes(t *testing.T) {
	w := startSample(t)
	w.Press("Ctrl+K")
	w.Type("beranda")
	w.reads("perintah", "Beranda", "Ctrl+1")
	w.Press("Esc")
	w.Type("perbesar teks")
	w.Press("Enter")
	w.uncovered()
	if w.s.set.percent() != 125 {
		t.Errorf("the text is at %d %%", w.s.set.percent())
	}
	agency := w.s.Plan().Agencies.Of(0)[4]
	w.Press("Ctrl+K")
	w.Type(agency.Name)
	w.reads("perangkat daerah", agency.Short)
	w.Press("Enter")
	w.uncovered()
	if w.s.current != areaProgramme {
		t.Errorf("an agency led to page %d", w.s.current)
	}
	w.reads(agency.Name)

	var program *model.Line
	for _, l := range w.s.Plan().Lines.Of(w.s.Plan().Agencies.Of(0)[2].ID) {
		if l.Level == model.Program {
			program = l
		}
	}
	w.Press("Ctrl+K")
	w.Type(program.Code)
	w.Press("Down", "Up", "Enter")
	w.reads(program.Code)
}

func TestFinderWalksItsHitsAndSaysWhenThereAreNone(t *testing.T) {
	w := startSample(t)
	w.Press("Ctrl+K")
	w.Type("proyektor")
	w.reads("Layar proyektor", "Proyektor gelap atau terang")
	w.Press("Down", "Down", "Up", "Down", "Enter")
	if !w.s.set.wallDark() {
		t.Error("the second hit, the projector's theme, was not chosen")
	}
	w.Press("Ctrl+K")
	w.Type("zzzz")
	w.reads("Tidak ada yang cocok")
	w.Press("Enter")
	if w.covers() != 1 {
		t.Fatal("Enter on nothing closed the finder")
	}
	w.Press("Esc")
	w.misses("Tidak ada yang cocok")
	w.Press("Esc")
	w.uncovered()
}

// TestUndoWhileTypingIsOfTheTyping looks at Ctrl+Z in an editor of a cell, with the focus in it and beside it.
func TestUndoWhileTypingIsOfTheTyping(t *testing.T) {
	w := startSample(t)
	w.s.GoTo(areaSession)
	grid := w.Canvas().Focused()
	before := w.s.Acts()
	w.Press("Enter")
	w.Type("12")
	w.Press("Ctrl+Z")
	if w.s.Acts() != before {
		t.Fatal("Ctrl+Z in the editor took an act back")
	}
	w.Focus(grid)
	w.Press("Ctrl+Z", "Ctrl+Y")
	if w.s.Acts() != before {
		t.Fatal("Ctrl+Z beside an open editor took an act back")
	}
	w.Press("Esc", "Ctrl+Z")
	if w.s.Acts() != before+1 {
		t.Error("Ctrl+Z on the grid took nothing back")
	}
}

func TestAskedQuestionsDefaultToCancel(t *testing.T) {
	w := startSample(t)
	done := 0
	ask := func() { w.s.Ask("Hapus Dinas Kesehatan beserta 12 barisnya?", "Hapus", func() { done++ }) }
	for _, key := range []string{"Enter", "Esc", "Space"} {
		ask()
		w.reads("Hapus Dinas Kesehatan beserta 12 barisnya?", "Hapus", "Batal")
		w.Press(key)
		w.uncovered()
	}
	ask()
	w.Press("Tab", "Esc")
	w.uncovered()
	if done != 0 {
		t.Fatal("done without a yes")
	}
	ask()
	w.Press("Tab", "Enter")
	w.uncovered()
	ask()
	w.ClickText(t, "Hapus")
	if done != 2 {
		t.Errorf("done %d times", done)
	}
}

func TestWallsKeysAreTheOperators(t *testing.T) {
	w := startSample(t)
	wall := w.s.wall.win.Canvas()
	wall.OnTypedKey()(&fyne.KeyEvent{Name: fyne.KeyF1})
	if w.covers() != 1 {
		t.Error("F1 in the projector's window does nothing")
	}
}
