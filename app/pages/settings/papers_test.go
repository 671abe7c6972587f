package settings_test

import (
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"benangmerah/app/pages/settings"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
	"benangmerah/reports"
)

// The rows of the form of the papers, from the top.
const (
	rowSheet = iota
	rowTop
	rowRight
	rowBottom
	rowLeft
	rowSize
	rowSpacing
	rowFont
	rowLogo
	rowAnchor
)

// papers opens the section of the form of the papers over the sample.
func papers(t *testing.T, with ...func(*desk)) *desk {
	t.Helper()
	d := open(t, modeltest.Contoh(t), with...)
	d.page.Open(settings.SectionPapers)
	return d
}

// logoFile writes a picture file and gives its path.
func logoFile(t *testing.T) string {
	t.Helper()
	img := image.NewNRGBA(image.Rect(0, 0, 90, 120))
	for x := range 90 {
		for y := range 120 {
			img.Set(x, y, color.NRGBA{R: 0x8E, G: uint8(y), B: 0x2D, A: 0xFF})
		}
	}
	path := filepath.Join(t.TempDir(), "logo.png")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close() //nolint:errcheck // Encode tells what matters
	if err := png.Encode(f, img); err != nil {
		t.Fatal(err)
	}
	return path
}

func (d *desk) form() model.PaperForm { return d.File.Plan.PaperForm() }

func TestTheFormOfThePapersIsTyped(t *testing.T) {
	d := papers(t)
	d.wants("25 mm", "12 pt", "1,5", "Liberation Sans", "5 sampai 60; biasa 25", "F4 · Liberation Sans", "DAFTAR HADIR", "MENYEPAKATI")
	before := len(d.File.Entries)
	d.Press("Space")
	d.goTo(rowTop, colValue)
	d.enter("20,5", "Enter")
	d.enter("21 mm", "Enter")
	d.goTo(rowSize, colValue)
	d.enter("11", "Enter")
	d.enter("1,15", "Enter")
	d.Press("Space")
	d.goTo(rowAnchor, colValue)
	d.enter("#", "Enter")
	want := model.PaperForm{ID: model.PaperFormID, Sheet: "a4", Top: 205, Right: 210, TextSize: 110, Spacing: 115, Font: "noto", Anchor: "#"}
	if d.form() != want {
		t.Errorf("the form is %+v", d.form())
	}
	d.wantsAct(before, 7, "papers.form")
	d.wants("20,5 mm", "A4 · Noto Sans")
	d.goTo(rowTop, colValue)
	d.Press("Delete")
	if d.form().Top != 0 {
		t.Errorf("after Delete the top margin is %d", d.form().Top)
	}
	d.Press("Ctrl+Z")
	d.wants("20,5 mm")
}

func TestAMeasureThatNoPageHasIsRefusedAtItsCell(t *testing.T) {
	d := papers(t)
	before := len(d.File.Entries)
	for typed, refusal := range map[string]string{
		"2": "Nilai 2 mm", "600": "Nilai 600 mm", "lebar": "lebar", "20,55": "Nilai 20,55 mm",
	} {
		d.goTo(rowBottom, colValue)
		d.enter(typed, "Enter")
		if !strings.Contains(strings.Join(d.Texts(), " "), refusal) {
			t.Errorf("%q: %q", typed, d.Texts())
		}
		d.Press("Esc")
	}
	if len(d.File.Entries) != before {
		t.Errorf("%s was done", d.Last().Act)
	}
}

func TestALogoIsChosenAndRemoved(t *testing.T) {
	path := logoFile(t)
	d := papers(t, func(d *desk) { d.Picked = path })
	d.goTo(rowLogo, colValue)
	d.wants("tidak ada")
	d.Press("Space")
	d.wants("90 × 120 titik", "F4 · Liberation Sans · berlogo")
	d.Press("Ctrl+Shift+Delete")
	if d.form().Logo != "" {
		t.Error("the logo is still there")
	}
	d.Press("Ctrl+Z")
	d.wants("90 × 120 titik")
	before := len(d.File.Entries)
	d.Picked = filepath.Join(filepath.Dir(path), "tidak-ada.png")
	d.Press("Ctrl+Shift+L")
	d.WantsFailed("Berkas gambar tidak-ada.png tidak dapat dibuka.")
	if err := os.WriteFile(path, []byte("teks"), 0o600); err != nil {
		t.Fatal(err)
	}
	d.Picked = path
	d.Press("Ctrl+Shift+L")
	d.WantsFailed("bukan gambar")
	if len(d.File.Entries) != before {
		t.Errorf("%s was done", d.Last().Act)
	}
}

func TestAnnexesAreOrderedAndLeftOut(t *testing.T) {
	d := papers(t)
	d.Press("F6", "Ctrl+Home", "Alt+Down")
	if got := d.form().Parts; got != "agreed,attendance,open,directives,corrections,priorities" {
		t.Errorf("after Alt+Down the order is %q", got)
	}
	d.Press("Alt+Down", "Alt+Up", "Alt+Up", "Alt+Up")
	if got := d.form().Parts; got != "" {
		t.Errorf("back at its place the order is %q", got)
	}
	d.Press("Down", "Down", "Space")
	if got := d.form().Parts; got != "attendance,agreed,directives,corrections,priorities" {
		t.Errorf("without the third the order is %q", got)
	}
	d.wants("tidak")
	d.Press("Ctrl+End", "Alt+Up")
	if got := d.form().Parts; strings.Contains(got, "open") {
		t.Errorf("what is left out was moved: %q", got)
	}
	d.Press("Space")
	if got := d.form().Parts; got != "attendance,agreed,directives,corrections,priorities,open" {
		t.Errorf("printed again the order is %q", got)
	}
	d.Press("Ctrl+Z")
	if got := d.form().Parts; got != "attendance,agreed,directives,corrections,priorities" {
		t.Errorf("after undo the order is %q", got)
	}
}

func TestTheFormOfAFileThatIsOnlyReadStays(t *testing.T) {
	d := papers(t, func(d *desk) { d.Locked = true })
	before := len(d.File.Entries)
	d.Press("Space", "F6", "Space", "Alt+Down", "Ctrl+Shift+L", "Ctrl+Shift+Delete")
	d.page.Open(settings.SectionSentences)
	d.Press("Delete", "Ctrl+Shift+A")
	if len(d.File.Entries) != before {
		t.Errorf("%s was done", d.Last().Act)
	}
}

// sentencesOf opens the section of the sentences and seeks.
func sentencesOf(t *testing.T, sought string) *desk {
	t.Helper()
	d := open(t, modeltest.Contoh(t))
	d.page.Open(settings.SectionSentences)
	d.Press("Ctrl+F")
	d.Type(sought)
	d.Press("Down")
	return d
}

func TestASentenceIsSoughtWrittenAndBroughtBack(t *testing.T) {
	d := sentencesOf(t, "demikian berita")
	d.wants("Berita acara: kesepakatan", "Closing", "Kalimat ini tidak punya kata yang diganti.")
	d.wantsNot("Opening")
	before := len(d.File.Entries)
	d.Press("Enter", "Ctrl+A")
	d.enter("Demikian disepakati.", "Enter")
	d.wantsAct(before, 1, "papers.sentence")
	if got := reports.WordingOf(d.File.Plan).Closing; got != "Demikian disepakati." {
		t.Errorf("the sentence is %q", got)
	}
	d.wants("diubah", "1 diubah", "Bawaan: Demikian berita acara ini dibuat")
	d.Press("Ctrl+Home", "Down", "Right", "Delete")
	if d.File.Plan.Sentences.Len() != 0 {
		t.Error("Delete does not bring the usual sentence back")
	}
	d.wants("semua bawaan")
	d.Press("Ctrl+Z", "Ctrl+Shift+R")
	if d.File.Plan.Sentences.Len() != 0 {
		t.Error("the key does not bring the usual sentence back")
	}
}

func TestASentenceThatCannotBeIsRefusedAtItsCell(t *testing.T) {
	d := sentencesOf(t, "FooterDraft")
	d.wants("Kata yang dikenal: {fingerprint}. Wajib: {fingerprint}.")
	before := len(d.File.Entries)
	d.Press("Enter", "Ctrl+A")
	d.enter("Rancangan {sidik}", "Enter")
	if !strings.Contains(strings.Join(d.Texts(), " "), "yang dikenal: {fingerprint}") {
		t.Errorf("the window reads %q", d.Texts())
	}
	d.Press("Esc", "Enter", "Enter")
	if len(d.File.Entries) != before {
		t.Errorf("%s was done", d.Last().Act)
	}
}

func TestAllSentencesAreBroughtBack(t *testing.T) {
	d := sentencesOf(t, "CopiesTo")
	for _, typed := range []string{"Satu;", "Dua;", "Tiga; dan", "Arsip."} {
		d.Press("Enter", "Ctrl+A")
		d.enter(typed, "Enter")
	}
	if got := reports.WordingOf(d.File.Plan).CopiesTo; len(got) != 4 || got[3] != "Arsip." {
		t.Fatalf("copies go to %q", got)
	}
	d.wants("butir berikut: ketik di sini")
	d.Press("Ctrl+Shift+A")
	if len(d.Asked) != 1 || !strings.HasPrefix(d.Asked[0], "Kembalikan 4 kalimat") || d.File.Plan.Sentences.Len() != 0 {
		t.Errorf("asked %q, %d sentences are left", d.Asked, d.File.Plan.Sentences.Len())
	}
	d.Press("Ctrl+Z")
	if d.File.Plan.Sentences.Len() != 4 {
		t.Errorf("after undo there are %d sentences", d.File.Plan.Sentences.Len())
	}
}

func TestEveryGroupOfSentencesHasItsEnglish(t *testing.T) {
	for _, s := range reports.Sentences() {
		if text.PaperGroups[s.Group].In(locale.English) == "" {
			t.Errorf("%s is of the group %q", s.Name, s.Group)
		}
	}
	for _, m := range reports.Measures() {
		if text.PapersFormMeasures[m.Name].In(locale.English) == "" {
			t.Errorf("the measure %q has no name", m.Name)
		}
	}
}

// TestTheFormOfThePapers looks at both sections, at several sizes of text, in English, with a logo, annexes left out and sentences changed.
func TestTheFormOfThePapers(t *testing.T) {
	path := logoFile(t)
	for _, percent := range []int{100, 125, 150} {
		d := papers(t, func(d *desk) { d.Picked, d.percent = path, percent })
		name := strconv.Itoa(percent)
		d.keep("papers-"+name, "Batas atas", "Pilih logo", "DAFTAR HADIR")
		d.Press("Ctrl+Shift+L", "F6", "Down", "Down", "Space")
		d.goTo(0, 1)
		d.keep("papers-logo-"+name, "Pilih logo")
		d.page.Open(settings.SectionSentences)
		d.keep("sentences-"+name, "Berita acara: judul", "BERITA ACARA", "Bawaan: BERITA ACARA")
		d.Press("Down", "Down", "Enter", "Ctrl+A")
		d.enter("NOMOR SURAT {number}", "Enter")
		d.Press("Up")
		d.keep("sentences-changed-"+name, "diubah")
	}
	d := papers(t, func(d *desk) { d.Speaks, d.dark = locale.English, true })
	d.keep("papers-english", "Top margin", "Choose the logo")
}
