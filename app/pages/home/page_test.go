package home_test

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"benangmerah/app/look"
	"benangmerah/app/pages/home"
	"benangmerah/app/text"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
)

// desk is a window without files: what the page asks for is written down.
type desk struct {
	*uitest.Screen
	t        testing.TB
	page     *home.Page
	plan     *model.Plan
	path     string
	language locale.Language
	recent   []string
	asked    []string
	folder   string // what is picked; "" is a cancelled dialog
}

func (d *desk) Plan() *model.Plan                       { return d.plan }
func (d *desk) Path() string                            { return d.path }
func (d *desk) Say(s text.Sentence, args ...any) string { return s.In(d.language, args...) }
func (d *desk) Language() locale.Language               { return d.language }
func (d *desk) Now() time.Time                          { return time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC) }
func (d *desk) Focus(o fyne.Focusable)                  { d.Canvas().Focus(o) }
func (d *desk) OpenFile(path string)                    { d.asked = append(d.asked, "open "+path) }
func (d *desk) OpenSample()                             { d.asked = append(d.asked, "sample") }
func (d *desk) AskOpen()                                { d.asked = append(d.asked, "ask") }
func (d *desk) Recent() []string                        { return d.recent }

func (d *desk) NewFile(region string, year int, path string) {
	d.asked = append(d.asked, "new "+region+" "+time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC).Format("2006")+" "+path)
}

func (d *desk) PickNew(_, name string, picked func(path string)) {
	if d.folder != "" {
		picked(filepath.Join(d.folder, name+".benang"))
	}
}

// open shows the page in a window of the old office machine.
func open(t testing.TB, scale float32, with ...func(*desk)) *desk {
	t.Helper()
	d := &desk{t: t}
	for _, w := range with {
		w(d)
	}
	d.Screen = uitest.Show(uitest.Start(look.New(look.Light, scale)), container.NewWithoutLayout(), 1270, 676)
	t.Cleanup(d.Window.Close)
	d.page = home.New(d)
	d.Window.SetContent(d.page.Content())
	d.Window.Resize(fyne.NewSize(1270, 676))
	d.page.Load()
	d.page.Show()
	return d
}

func (d *desk) reads(texts ...string) {
	d.t.Helper()
	all := strings.Join(d.Texts(), "\n")
	for _, want := range texts {
		if !strings.Contains(all, want) {
			d.t.Errorf("cannot read %q in\n%s", want, all)
		}
	}
}

func (d *desk) did(want ...string) {
	d.t.Helper()
	if !slices.Equal(d.asked, want) {
		d.t.Errorf("the window was asked for %q, want %q", d.asked, want)
	}
	d.asked = nil
}

func TestFirstStart(t *testing.T) {
	d := open(t, 1)
	d.reads("Benang Merah", "Buat berkas baru", "Buka berkas", "Coba contoh: Kota Contoh", "Belum ada berkas yang pernah dibuka di komputer ini.", "belum")
	if title, sub := d.page.Heading(); title != "Beranda" || sub != "" {
		t.Errorf("the heading is %q, %q", title, sub)
	}
	d.ClickText(t, "Buka berkas")
	d.ClickText(t, "Coba contoh: Kota Contoh")
	d.did("ask", "sample")
	if d.Sees("Nama daerah") {
		t.Error("the form is open")
	}
}

func TestNewFileByKeys(t *testing.T) {
	d := open(t, 1, func(d *desk) { d.folder = "f" })
	d.Press("Enter")
	d.reads("Berkas baru", "Nama daerah, misalnya Kota Contoh", "2027")
	d.Press("Enter", "Enter")
	d.reads("Isi nama daerah.")
	d.Type("Kota Baru")
	d.Press("Enter", "Ctrl+A", "Delete")
	d.Type("27")
	d.Press("Enter")
	d.reads("Tulis tahun empat angka, misalnya 2027.", "Kota Baru")
	d.did()
	d.Press("Ctrl+A", "Delete")
	d.Type("2028")
	d.Press("Enter")
	d.did("new Kota Baru 2028 " + filepath.Join("f", "Kota Baru 2028.benang"))
	if d.Sees("Tulis tahun empat angka") {
		t.Error("the refusal stays")
	}
}

func TestNewFileIsGivenUp(t *testing.T) {
	d := open(t, 1)
	d.page.BeginNew()
	d.Type("Kota Baru")
	d.ClickText(t, "Pilih folder dan buat")
	d.did()
	d.reads("Kota Baru")
	d.page.Load()
	d.reads("Kota Baru")
	d.page.BeginNew()
	d.Press("Esc")
	if d.Sees("Kota Baru") {
		t.Error("Esc does not close the form")
	}
	d.page.BeginNew()
	d.reads("Kota Baru")
	d.plan = modeltest.Small(t).Plan
	d.page.Load()
	if d.Sees("Berkas baru") {
		t.Error("the form stays open over another file")
	}
}

func TestRecentFiles(t *testing.T) {
	a, b := filepath.Join("x", "kota-a.benang"), filepath.Join("y", "kota-b.benang")
	d := open(t, 1, func(d *desk) { d.recent, d.path = []string{a, b}, b })
	d.reads("kota-a.benang", "kota-b.benang", "sedang dibuka")
	d.ClickText(t, "kota-a.benang")
	d.did("open " + a)
	d.Press("Tab", "Tab", "Tab", "Tab", "Enter")
	d.did("open " + b)
}

func TestPreparationOfTheSample(t *testing.T) {
	file := modeltest.Contoh(t)
	d := open(t, 1, func(d *desk) { d.plan = file.Plan })
	d.reads("4 pejabat", "12 perangkat daerah · pagu Rp1,10 T", "57 program · 171 sub kegiatan · Rp1,08 T", "27 giliran dalam 3 hari", "4 dari 27 giliran selesai")
	if title, sub := d.page.Heading(); title != "Kota Contoh" || sub != "Tahun rencana 2027" {
		t.Errorf("the heading is %q, %q", title, sub)
	}
	e, err := file.Do(model.Finalise{Fingerprint: strings.Repeat("a", 64), Root: strings.Repeat("b", 64)}, model.Context{})
	if err != nil {
		t.Fatal(err)
	}
	d.page.Hide()
	d.page.Changed(e)
	d.page.Show()
	d.reads("versi 1 sudah disahkan")
	d.page.Changed(e)
	d.reads("versi 1 sudah disahkan")
}

func TestPreparationBegins(t *testing.T) {
	file := modeltest.NewMemory()
	if _, err := file.Do(model.Found("Kota Baru", 2028), model.Context{}); err != nil {
		t.Fatal(err)
	}
	d := open(t, 1, func(d *desk) { d.plan = file.Plan })
	d.reads("0 pejabat", "belum")
	town := modeltest.Small(t)
	d.plan = town.Plan
	d.page.Load()
	d.reads("2 perangkat daerah · pagu belum diisi", "3 giliran dalam 1 hari", "mulai 18 Januari 2027")
}

func TestEverythingFitsLargeText(t *testing.T) {
	d := open(t, 1.5, func(d *desk) { d.recent = []string{strings.Repeat("kota-dengan-nama-panjang-", 6) + ".benang"} })
	d.page.BeginNew()
	if least := d.page.Content().MinSize(); least.Width > 1200 || least.Height > 600 {
		t.Errorf("the page must be %v at least", least)
	}
	for _, words := range []string{"Coba contoh: Kota Contoh", "Pilih folder dan buat", "Menyiapkan rapat"} {
		at, ok := d.Find(words)
		if !ok || at.Pos.X+at.Size.Width > 1270 {
			t.Errorf("%q is at %v", words, at)
		}
	}
	if d.page.Tools() != nil || d.page.Commands() != nil {
		t.Error("home has tools or keys of its own")
	}
}
