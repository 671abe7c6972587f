package shell

import (
	"testing"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/sqlite"
)

// lastYear gives the file lines of the year before: those of some agencies under other codes, one under a name that two lines bear now, one with another agency.
func (w *window) lastYear() {
	w.t.Helper()
	p := w.s.Plan()
	year, edit := p.Region().Year, model.Edit{Title: "edit"}
	agencies := p.Agencies.Of(0)
	id := model.ID(70_000)
	for n, a := range agencies[:3] {
		for i, l := range p.Lines.Of(a.ID) {
			if l.Level != model.SubActivity || i%(n+2) != 0 {
				continue
			}
			id++
			old := *l
			old.ID, old.Parent, old.Year, old.Code = id, 0, year-1, l.Code[:len(l.Code)-4]+l.Code[len(l.Code)-2:]
			if len(edit.Put)%5 == 4 {
				old.Agency, old.SubUnit = agencies[4].ID, 0
			}
			edit.Put = append(edit.Put, &old)
		}
	}
	first := *edit.Put[0].(*model.Line)
	first.ID, first.Code = id+1, first.Code+"9"
	edit.Put = append(edit.Put, &first)
	if _, err := w.s.Do(edit, model.Context{}); err != nil {
		w.t.Fatal(err)
	}
}

// links counts what is on record.
func (w *window) links() (joined, refused int) {
	for _, s := range w.s.Plan().Successions.Of(0) {
		if s.Refused {
			refused++
		} else {
			joined++
		}
	}
	return joined, refused
}

func (w *window) hasLinks(joined, refused int) {
	w.t.Helper()
	if j, r := w.links(); j != joined || r != refused {
		w.t.Errorf("%d joined, %d refused; want %d and %d", j, r, joined, refused)
	}
}

func TestLinesThatMovedAreJoinedByKeys(t *testing.T) {
	w := startSample(t)
	w.command(text.CommandLinks)
	w.tells("Tidak ada baris yang tampak berpindah")
	w.uncovered()
	w.lastYear()
	w.command(text.CommandLinks)
	w.keep("links")
	proposals := w.s.Plan().ProposeSuccessions()
	clear := len(model.ClearPairs(proposals))
	w.reads("Baris yang berpindah: "+w.s.number(len(proposals))+" diusulkan, 0 disatukan, 0 ditolak", "nama sama, kode lain", "pilih satu")
	w.Press("Ctrl+End")
	w.reads("nama sama, perangkat", "daerah lain")
	w.Press("Ctrl+Home", "Down")
	w.Press("Delete")
	w.hasLinks(0, 1)
	w.Press("Enter")
	w.hasLinks(1, 1)
	w.Press("Space")
	w.hasLinks(2, 1)
	w.reads("disatukan", "bukan baris yang sama")
	w.Press("Ctrl+Z", "Ctrl+Z", "Ctrl+Y")
	w.hasLinks(1, 1)
	w.Press("Ctrl+Home", "Down", "Delete") // takes the refusal back
	w.hasLinks(1, 0)
	w.Press("F5")
	w.keep("links-joined")
	if joined, refused := w.links(); joined < clear || refused != 0 {
		t.Errorf("%d joined of %d, %d refused", joined, clear, refused)
	}
	w.tells("sebagai satu tindakan")
	acts := w.s.Acts()
	w.Press("F5")
	w.tells("Tidak ada lagi yang namanya sama persis")
	if w.s.Acts() != acts {
		t.Error("joining nothing was an act")
	}
	w.Press("Ctrl+Z")
	w.hasLinks(1, 0)
	w.Press("Ctrl+Home", "Down", "F6")
	w.uncovered()
	if w.s.current != areaProgramme {
		t.Errorf("F6 led to page %d", w.s.current)
	}
}

func TestLinksOfAFileThatIsOnlyRead(t *testing.T) {
	w := startSample(t)
	w.lastYear()
	path := w.s.Path()
	w.s.CloseFile()
	holder, err := sqlite.Open(path, sqlite.Options{}) // a second opener can only read
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := holder.Close(); err != nil {
			t.Error(err)
		}
	}()
	w.s.OpenFile(path)
	w.command(text.CommandLinks)
	w.Press("Space", "Delete", "F5", "Enter")
	w.hasLinks(0, 0)
	w.reads("0 disatukan")
}

func TestLinksInEveryLook(t *testing.T) {
	for _, l := range []struct {
		name    string
		dark    bool
		percent int
	}{{"dark", true, 100}, {"150", false, 150}, {"175", false, 175}} {
		w := startSample(t)
		w.lastYear()
		if w.s.Dark() != l.dark {
			w.command(text.CommandDark)
		}
		w.s.ResizeText(l.percent - 100)
		w.command(text.CommandLinks)
		w.Press("Space")
		w.keep("links-" + l.name)
		if beyond := w.beyond(); len(beyond) > 0 {
			t.Errorf("%s: %q reach over the edge", l.name, beyond)
		}
	}
}
