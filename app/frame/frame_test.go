package frame_test

import (
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"benangmerah/app/frame"
	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// desk is the window that a page with a frame is tested in.
type desk struct {
	*uitest.Desk
}

func (d *desk) Fail(err error)      { d.T.Error(err) }
func (d *desk) WallCaption() string { return "Gambar" }

// rows is a list of the names of agencies, or of their codes.
type rows struct {
	page  *page
	table *parts.Grid
	said  func(*model.Agency) string
	list  []*model.Agency
	reads int
}

func newRows(p *page, said func(*model.Agency) string) *rows {
	l := &rows{page: p, said: said}
	l.table = parts.NewGrid(l, parts.Column{Title: "Isi", Min: 200, Weight: 1})
	l.table.OnMove = func(int, int) { p.RefreshFoot() }
	l.table.OnCommit = func(int, int, string) string { return "" }
	return l
}

func (l *rows) Grid() *parts.Grid { return l.table }

func (l *rows) Read() {
	l.reads++
	l.list = nil
	if l.page.Plan != nil {
		for _, a := range l.page.Plan.Agencies.Of(0) {
			if (l.page.agency == 0 || a.ID == l.page.agency) && l.page.Seeks(l.said(a)) {
				l.list = append(l.list, a)
			}
		}
	}
	l.table.Refresh()
}

func (l *rows) None() string { return "Kosong." }

func (l *rows) Aim() string {
	if row, _ := l.table.Cursor(); row >= 0 && row < len(l.list) {
		return "Pada " + l.list[row].Name
	}
	return ""
}

func (l *rows) Rows() int             { return len(l.list) }
func (l *rows) Row(row int) parts.Row { return parts.Row{Key: frame.KeyOf(l.list[row].ID)} }
func (l *rows) Cell(row, _ int) parts.Cell {
	return parts.Cell{Text: "[" + l.said(l.page.Plan.Agencies.Get(l.list[row].ID)) + "]", Editable: true}
}

// page has two lists of the agencies of a file, beside the agencies.
type page struct {
	*frame.Frame
	agency model.ID
	lens   int
	lists  []frame.List
	begun  int
}

func newPage(d frame.Desk) (p *page, names, codes *rows) {
	p = &page{}
	p.Frame = frame.New(d, look.IconThreads, frame.Hooks{
		Begin: func() { p.begun, p.agency = p.begun+1, 0 }, Head: func() { p.Title.Set("Kepala", ""); p.MarkLens(p.lens) },
		Lists: func() []frame.List { return p.lists }, List: func() frame.List { return p.lists[p.lens] }, Row: func() int { return p.lens },
		Read: func() {},
	})
	side := frame.NewSide(p.Frame, "Perangkat", func(a *model.Agency) model.ID { return a.ID }, func(a *model.Agency) parts.Cell { return parts.Cell{Text: a.Short} },
		func() model.ID { return p.agency }, func(id model.ID) { p.agency = id; p.Restart(); p.Read() })
	names, codes = newRows(p, func(a *model.Agency) string { return a.Name }), newRows(p, func(a *model.Agency) string { return a.Code })
	p.lists = []frame.List{names, codes}
	p.NewSearch(text.ThreadsSearch, text.Ctrl(fyne.KeyF), nil)
	lenses := p.Lenses([]text.Sentence{{ID: "Nama"}, {ID: "Kode"}}, []text.Key{text.Alt(fyne.Key1), text.Alt(fyne.Key2)}, p.turn)
	row := func(name string) *fyne.Container {
		return p.Row([]text.Command{{Button: text.Sentence{ID: name}, Key: text.Plain(fyne.KeyF5), Do: func() {
			p.Ask(&parts.Form{Kind: "x", About: "Tanya", Questions: []parts.Question{{Title: "Apa"}}, Done: func([]string) string { return "" }})
		}, On: p.HasRows}})
	}
	p.Lay(frame.Spec{NoFile: text.ThreadsNoFile, Side: side.Grid(), SideWidth: 200, Over: []fyne.CanvasObject{lenses}, Rows: []*fyne.Container{row("Tombol nama"), row("Tombol kode")}})
	return p, names, codes
}

func (p *page) turn(to int) { p.Turn(func() { p.lens = to }) }

func (p *page) Heading() (title, subtitle string) { return "Uji", "" }

func (p *page) Commands() []text.Command {
	return []text.Command{
		{Key: text.Plain(fyne.KeyF5), Do: func() {
			p.Ask(&parts.Form{Kind: "x", About: "Tanya", Questions: []parts.Question{{Title: "Apa"}}, Done: func([]string) string { return "" }})
		}},
		{Key: text.Alt(fyne.Key1), Do: func() { p.turn(0) }},
		{Key: text.Alt(fyne.Key2), Do: func() { p.turn(1) }},
		{Key: text.Ctrl(fyne.KeyF), Do: p.FocusSearch},
	}
}

func open(t *testing.T, file *modeltest.Memory) (d *desk, p *page, names, codes *rows) {
	t.Helper()
	d = &desk{Desk: &uitest.Desk{T: t, File: file, Clock: time.Date(2027, 1, 20, 2, 0, 0, 0, time.UTC)}}
	d.Start(look.New(look.Light, 1))
	p, names, codes = newPage(d)
	d.Put(p)
	p.Show()
	return d, p, names, codes
}

func TestOnlyTheListInViewIsRead(t *testing.T) {
	d, p, names, codes := open(t, modeltest.Contoh(t))
	if names.reads == 0 || codes.reads != 0 {
		t.Fatalf("names were read %d times, codes %d times", names.reads, codes.reads)
	}
	d.Wants("Kepala", "Pada "+names.list[0].Name, "Tombol nama")
	d.Press("Alt+2")
	d.Wants("["+codes.list[0].Code+"]", "Tombol kode")
	if codes.reads != 1 {
		t.Errorf("codes were read %d times", codes.reads)
	}
	d.Press("Alt+1", "Alt+2")
	if names.reads+codes.reads != 2 {
		t.Errorf("turning reads again what did not change: %d", names.reads+codes.reads)
	}
	p.Hide()
	before := names.reads + codes.reads
	p.Changed(nil)
	if now := names.reads + codes.reads; now != before {
		t.Errorf("%d lists were read of a page that is not looked at", now-before)
	}
	p.Show()
	if codes.reads != 2 || names.reads != 1 {
		t.Errorf("shown again: names %d, codes %d", names.reads, codes.reads)
	}
}

// TestAListThatIsNotTrueAnyMoreIsNotAsked closes the file, and takes away what a hidden list shows.
func TestAListThatIsNotTrueAnyMoreIsNotAsked(t *testing.T) {
	d, p, _, codes := open(t, modeltest.Contoh(t))
	d.Press("Alt+2", "Alt+1")
	gone := codes.list[0]
	d.File = modeltest.NewMemory()
	p.Load()
	if p.begun == 0 || d.Plan().Agencies.Get(gone.ID) != nil {
		t.Fatal("no other file")
	}
	d.Wants("Kosong.")
	d.Press("Down", "Alt+2", "Down")
	d.Wants("Kosong.")
	d.File = nil
	p.Load()
	d.Press("Tab", "Down", "Enter")
	d.Wants("Belum ada berkas terbuka.")
}

func TestNothingTurnsAwayFromWhatIsTyped(t *testing.T) {
	d, p, names, _ := open(t, modeltest.Contoh(t))
	d.Press("F2")
	d.Type("setengah")
	if _, _, typed, open := names.table.Editing(); !open || !strings.Contains(typed, "setengah") {
		t.Fatalf("nothing is typed: %q", typed)
	}
	p.turn(1)
	if p.lens != 0 || len(d.Told) != 1 {
		t.Errorf("turned to %d, told %q", p.lens, d.Told)
	}
	d.Press("Esc", "F5")
	d.Wants("Tanya")
	for _, line := range d.Texts() {
		if line == "Tombol nama" || strings.HasPrefix(line, "Pada ") {
			t.Errorf("%q beside the question", line)
		}
	}
	d.Press("Esc")
	d.Wants("Tombol nama", "Pada ")
}

func TestTheSearchNarrowsAndTheSideStartsAnew(t *testing.T) {
	d, _, names, _ := open(t, modeltest.Contoh(t))
	all := len(names.list)
	d.Press("Ctrl+F")
	d.Type("dinas kes")
	if len(names.list) == 0 || len(names.list) >= all {
		t.Fatalf("%d of %d", len(names.list), all)
	}
	d.Press("Esc", "Alt+1")
	d.Press("Ctrl+End")
	if row, _ := names.table.Cursor(); row != len(names.list)-1 {
		t.Fatalf("the cursor is on %d of %d", row, len(names.list))
	}
}

func TestWhatIsOnTheWallIsTold(t *testing.T) {
	d, p, _, _ := open(t, modeltest.Contoh(t))
	p.TellWall()
	d.Frozen = true
	p.TellWall()
	d.Blank = true
	p.TellWall()
	want := []string{"Di layar: Gambar", text.FrameWallFrozen.ID, text.FrameWallBlank.ID}
	if strings.Join(d.Told, "\n") != strings.Join(want, "\n") {
		t.Errorf("%q", d.Told)
	}
}
