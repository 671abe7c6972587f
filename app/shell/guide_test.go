package shell

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/reports/guide"
)

// The tables of keys of the guide are those of the commands that there are; where they are not, make pictures writes them anew.
func TestGuidePrintsTheKeysOfThisProgram(t *testing.T) {
	w := startSample(t)
	want := w.s.GuideKeys()
	got := guide.AllKeys()
	for i, a := range want {
		if i >= len(got) || !reflect.DeepEqual(got[i], a) {
			t.Fatalf("the keys of %q in assets/%s are not those of the program: run make pictures", a.ID, guide.KeysFile)
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d areas in assets/%s, %d in the program: run make pictures", len(got), guide.KeysFile, len(want))
	}
}

func TestF1OpensTheGuideAtThePageInView(t *testing.T) {
	w := startSample(t)
	for page, id := range guidePlaces {
		section := guide.Open().Find(id)
		if section == nil {
			t.Fatalf("page %d: the guide has no section %q", page, id)
		}
		w.s.GoTo(page)
		w.Press("F1")
		w.reads(section.Heading(), "Tombol", "Isi panduan")
		w.Press("Esc")
		w.uncovered()
	}
}

func TestF1TurnsFromTheKeysToTheContents(t *testing.T) {
	w := startSample(t)
	w.s.GoTo(areaSession)
	w.Press("F1")
	w.reads("Mulai giliran berikut", "F9")
	w.Press("F1")
	w.reads("3  Tiga hari sidang", "3.1  Memulai dan mengganti giliran")
	w.misses("Mulai giliran yang dilihat")
	w.Press("Down", "Down", "Down")
	w.reads("3.3  Memberi koreksi", "Letakkan kursor pada angka di kolom ")
	w.Press("F1")
	w.reads("Mulai giliran yang dilihat")
}

func TestGuideIsReadWithTheKeyboard(t *testing.T) {
	w := startSample(t)
	w.s.GoTo(areaSession)
	w.Press("F1", "Ctrl+PageDown")
	w.reads("3.1  Memulai dan mengganti giliran")
	w.Press("Ctrl+PageUp", "Ctrl+PageUp")
	w.reads("2.6  Yang memegang apa")
	w.Press("Ctrl+F")
	w.Type("flashdisk tercabut")
	w.reads("6.3  Flashdisk tercabut atau berkas hilang", "Coba lagi.")
	w.misses("2.6  Yang memegang apa")
	w.Press("Esc")
	w.reads("6.3  Flashdisk tercabut atau berkas hilang")
	w.Type("zzzz")
	w.reads("Tidak ada yang cocok")
	w.Press("Esc", "Esc")
	w.uncovered()
}

func TestLinksOfTheGuideLeadThereAndBack(t *testing.T) {
	w := startSample(t)
	w.s.openGuide(guide.Open().Find("latihan"))
	w.Press("Ctrl+F")
	w.Type("latihan kota rekaan")
	w.Press("Enter", "Right", "Right", "Enter")
	w.reads("3.6  Keputusan")
	w.Press("Alt+Left")
	w.reads("1.5  Berlatih dengan contoh")
	w.Press("Alt+Left")
	w.reads("1.5  Berlatih dengan contoh")
	w.Press("Left", "Enter")
	w.reads("3.7  Catatan, arahan, dan pernyataan")
}

func TestAnErrorLeadsIntoTheGuide(t *testing.T) {
	w := startSample(t)
	w.s.GoTo(areaSession)
	w.s.Fail(model.Invalidf("Kosongkan sebagian isinya, lalu ulangi.", "Disk tempat %s penuh: tidak ada yang diubah.", "kota.benang"))
	w.reads("(F1: Panduan 6.4)")
	w.Press("F1")
	w.reads("6.4  Disk penuh")
	w.Press("Esc", "Esc", "F1")
	w.reads("3  Tiga hari sidang")
	w.Press("Esc")
	w.s.Fail(model.Invalidf("Ulangi.", "Sesuatu yang lain."))
	w.misses("(F1:")
}

func TestCausesOfErrorsAreSectionsOfTheGuide(t *testing.T) {
	for template, id := range text.GuideCauses {
		if guide.Open().Find(id) == nil {
			t.Errorf("the guide has no section %q", id)
		}
		if !text.HasEnglish(template) {
			t.Errorf("no error says %q", template)
		}
	}
}

func TestGuideIsWrittenAsPDF(t *testing.T) {
	w := startSample(t)
	folder := t.TempDir()
	w.s.writeGuideTo(folder)
	w.reads("Panduan ditulis: ")
	data, err := os.ReadFile(filepath.Join(folder, text.GuideFile.ID))
	if err != nil || !strings.HasPrefix(string(data), "%PDF-") {
		t.Errorf("%d bytes, %v", len(data), err)
	}
	w.s.openGuide(guide.Open().Find("listrik"))
	w.Press("Ctrl+P")
	if w.covers() != 1 {
		t.Errorf("Ctrl+P does not ask for a folder: %d things lie over the window", w.covers())
	}
}

func TestGuideFollowsLanguageAndTheme(t *testing.T) {
	w := startSample(t)
	w.s.switchLanguage()
	w.s.switchDark()
	w.Press("F1")
	w.reads("Contents", "Next", "3  Tiga hari sidang")
	if page := guideScene(guide.Open().Find("sidang"), 600); page.Background != sceneColor("background") {
		t.Errorf("the page is %v", page.Background)
	}
}

func BenchmarkGuideOpens(b *testing.B) {
	w := startSample(b)
	w.Window.Resize(fyne.NewSize(1366, 768))
	for b.Loop() {
		w.Press("F1", "Esc")
	}
}
