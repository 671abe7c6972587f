package papers_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
	"benangmerah/reports"
)

func TestWithoutFileAndWithoutMeeting(t *testing.T) {
	d := open(t, 1, nil)
	d.Wants("Buka atau buat berkas dahulu;", "terbaca di sini.")
	d.Press("PageDown", "F5", "F6", "Ctrl+P", "Ctrl+S")
	d.ClickText(t, "Buat PDF rancangan")
	if title, sub := d.page.Heading(); title != "Notula" || sub != "" {
		t.Errorf("the heading is %q, %q", title, sub)
	}
	d.File = modeltest.NewMemory()
	if _, err := d.File.Do(model.Found("Kota Baru", 2028), model.Context{}); err != nil {
		t.Fatal(err)
	}
	d.page.Load()
	d.page.Show()
	d.Wants("Belum ada rapat di berkas ini.")
	d.File = modeltest.Contoh(t)
	d.page.Load()
	d.page.Show()
	d.Wants("Halaman 1 dari 18")
	d.File = nil
	d.page.Load()
	d.WantsNot("Halaman 1 dari 18")
	if len(d.Failed)+len(d.Asked) > 0 || d.composed() != 1 {
		t.Errorf("failed %v, asked %q, composed %d times", d.Failed, d.Asked, d.composed())
	}
}

func TestKeysTurnThePages(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t))
	for _, step := range []struct{ key, want string }{
		{"PageUp", "Halaman 1 dari 18"},
		{"PageDown", "Halaman 2 dari 18"},
		{"PageDown", "Halaman 3 dari 18"},
		{"PageUp", "Halaman 2 dari 18"},
		{"End", "Halaman 18 dari 18"},
		{"PageDown", "Halaman 18 dari 18"},
		{"Home", "Halaman 1 dari 18"},
	} {
		d.Press(step.key)
		d.Wants(step.want)
	}
	d.ClickText(t, "Berikut")
	d.Wants("Halaman 2 dari 18")
	d.ClickText(t, "Sebelum")
	d.Wants("Halaman 1 dari 18", "BERITA ACARA")
}

func TestPageIsEnlarged(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t))
	small, _ := d.Find("SEKRETARIAT DAERAH")
	d.Press("F6")
	large, ok := d.Find("SEKRETARIAT DAERAH")
	if !ok || large.Size.Width < 1.5*small.Size.Width {
		t.Errorf("%v became %v", small.Size, large.Size)
	}
	d.Scroll(fyne.NewPos(800, 300), 0, 5000)
	d.WantsNot("SEKRETARIAT DAERAH")
	d.ClickText(t, "Selebar ruang")
	if again, _ := d.Find("SEKRETARIAT DAERAH"); again != small {
		t.Errorf("%v is %v afterwards", small, again)
	}
}

func TestOutlineLeadsToItsPage(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t))
	d.Wants("Bagian", "LAMPIRAN I – DAFTAR HADIR")
	d.ClickText(t, "LAMPIRAN I – DAFTAR HADIR")
	d.Wants("Halaman 3 dari 18")
	d.Press("Up")
	d.Wants("Halaman 2 dari 18")
}

func TestCheckLeadsToItsAgency(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t))
	findings := reports.Findings(d.Plan())
	d.Wants("Sebelum disahkan", "Giliran tanpa keputusan", findings[1].Subject)
	at, _ := d.Find(findings[1].Subject)
	d.DoubleClick(at.Center())
	d.Press("Up", "Enter")
	if len(d.mended) != 2 || d.mended[0] != findings[1] || d.mended[1] != findings[0] {
		t.Errorf("led to %+v, want the second and the first of %+v", d.mended, findings)
	}
}

func TestDraftIsWrittenIntoTheFolder(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t), func(d *desk) { d.Folder = t.TempDir() })
	for _, name := range []string{"berita-acara-2027-rancangan.pdf", "berita-acara-2027-rancangan-2.pdf"} {
		d.Press("Ctrl+P")
		path := filepath.Join(d.Folder, name)
		data, err := os.ReadFile(path)
		if err != nil || !bytes.HasPrefix(data, []byte("%PDF-")) {
			t.Errorf("%s: %v", name, err)
		}
		d.WantsTold("Ditulis: " + path + " (18 halaman)")
	}
	d.Folder = filepath.Join(d.Folder, "none")
	d.ClickText(t, "Buat PDF rancangan")
	if model.CodeOf(d.Failed[0]) != model.Invalid {
		t.Errorf("a folder that is not there: %v", d.Failed)
	}
	d.Folder = ""
	before := len(d.Told)
	d.Press("Ctrl+P")
	if len(d.Told) != before {
		t.Error("a cancelled dialog wrote something")
	}
}

func TestFinalNeedsAReasonWhileSomethingIsMissing(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t), func(d *desk) { d.Folder = t.TempDir() })
	acts := d.Acts()
	d.ClickText(t, "Sahkan sebagai final")
	d.Wants("Alasan mengesahkan walau belum lengkap")
	d.Press("Enter")
	d.Wants("Tulis alasannya: alasan ini dicetak di berita acara.")
	d.Type("Rapat dilanjutkan pekan depan")
	d.Press("Esc")
	d.WantsNot("Tulis alasannya")
	if d.Acts() != acts {
		t.Fatal("made final without Enter")
	}
	d.Press("Ctrl+S")
	d.Wants("Rapat dilanjutkan pekan depan")
	d.Press("Enter")
	d.WantsNot("Sahkan dengan alasan ini")
	issue := d.Plan().Issues.Of(d.Plan().CurrentMeeting().ID)[0]
	if want := "Rapat dilanjutkan pekan depan: giliran tanpa keputusan: "; !strings.HasPrefix(issue.Overrides, want) {
		t.Errorf("passed over: %q", issue.Overrides)
	}
	d.Wants("Disahkan: versi 1", "Dilewatkan: Rapat dilanjutkan pekan depan")
	d.Wants("Versi 1 · 20 Januari 2027 pukul 16.00 WIB", "Buat PDF versi 1")
	d.WantsTold("berita-acara-2027-versi-1.pdf")
	d.WantsNot("RANCANGAN")
}

func TestFinalIsAskedForOnceNothingIsMissing(t *testing.T) {
	d := open(t, 1, agreed(t), func(d *desk) { d.No = true })
	d.Wants("Semua pemeriksaan terpenuhi.", "isi berkas sekarang", "RANCANGAN")
	d.Press("Ctrl+S")
	if len(d.Asked) != 1 || d.Asked[0] != "Sahkan berita acara sebagai versi 1? Sidik datanya dicetak di setiap halaman. Sahkan sebagai final" {
		t.Fatalf("asked: %q", d.Asked)
	}
	d.No = false
	d.Press("Ctrl+S")
	d.Wants("Versi 1", "berlaku", "Disahkan: versi 1", "Buat PDF versi 1")
	d.WantsNot("RANCANGAN", "isi berkas sekarang")
	if len(d.Told) > 0 {
		t.Errorf("told %q though no folder was picked", d.Told)
	}
	d.Folder = t.TempDir()
	d.Press("Ctrl+P")
	d.WantsTold("berita-acara-2027-versi-1.pdf")
	asked := len(d.Asked)
	d.Press("Ctrl+S")
	if len(d.Asked) != asked {
		t.Error("asked to make it final again while version 1 stands")
	}
}

func TestPaperIsComposedWhenItIsLookedAt(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t))
	d.Press("PageDown")
	d.page.Show()
	d.page.Load()
	if d.composed() != 1 {
		t.Errorf("composed %d times for nothing", d.composed()-1)
	}
	d.Act(model.TakeNote{Text: "x"})
	d.Wants("Isi berkas berubah sejak disusun.", "Halaman 2 dari 18")
	d.page.Show()
	d.WantsNot("Isi berkas berubah sejak disusun.")
	d.Wants("Halaman 2 dari 18")
	if d.composed() != 2 {
		t.Errorf("composed %d times", d.composed())
	}
}

func TestSheetAndPublicCopyAreSwitched(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t), func(d *desk) { d.Folder = t.TempDir() })
	shape := func() float32 {
		at, _ := d.Find("MENYEPAKATI")
		return at.Pos.Y
	}
	before := shape()
	for _, c := range d.page.Commands() {
		if c.Key.Name == "" {
			c.Do()
		}
	}
	if shape() == before {
		t.Error("the sheet is the same")
	}
	d.Press("Ctrl+P")
	d.WantsTold("berita-acara-2027-rancangan-publik.pdf")
}

func TestReadOnlyFileIsReadAndWrittenAsADraft(t *testing.T) {
	d := open(t, 1, agreed(t), func(d *desk) { d.Locked, d.Folder = true, t.TempDir() })
	acts := d.Acts()
	d.Press("Ctrl+S")
	d.ClickText(t, "Sahkan sebagai final")
	if d.Acts() != acts || len(d.Asked) > 0 {
		t.Error("a file that can only be read was made final")
	}
	d.Press("Ctrl+P")
	d.WantsTold("rancangan.pdf")
}

func TestLargeTextInEnglishFits(t *testing.T) {
	d := open(t, 1.5, modeltest.Contoh(t), func(d *desk) { d.Speaks = locale.English })
	d.Act(model.TakeNote{Text: "x"})
	if least := d.page.Content().MinSize(); least.Width > uitest.PageWidth || least.Height > uitest.PageHeight {
		t.Errorf("the page must be %v at least", least)
	}
	d.wantsWhole("Previous", "Next", "Full width", "Reduce", "Enlarge", "Page 1 of 18", "The file has changed since this was composed.", "the file as it is now")
}

func TestHiddenPageWaitsToBeLookedAt(t *testing.T) {
	d := open(t, 1, agreed(t))
	d.Wants("Semua pemeriksaan terpenuhi.")
	d.page.Hide()
	d.Act(model.GiveDirective{Text: "Siapkan laporan"})
	d.Wants("Semua pemeriksaan terpenuhi.")
	d.page.Show()
	d.Wants("Arahan tanpa penanggung jawab")
	d.WantsNot("Semua pemeriksaan terpenuhi.")
}

func TestEveryKindOfPaperIsShownAndWritten(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t), func(d *desk) { d.Folder = t.TempDir() })
	first := d.Plan().Agencies.Of(0)[0]
	for _, step := range []struct {
		key, title, file string
	}{
		{"", "KESEPAKATAN HASIL RAPAT", "berita-acara-2027-rancangan.pdf"},
		{"F2", "NOTULA", "notula-2027-rancangan.pdf"},
		{"F4", "Hari ke-1", "notula-2027-hari-1-rancangan.pdf"},
		{"F2", "PETIKAN BERITA ACARA", "petikan-2027-" + strings.ReplaceAll(strings.ToLower(first.Label()), " ", "-") + "-rancangan.pdf"},
		{"F2", "DAFTAR HADIR", "daftar-hadir-2027.pdf"},
		{"F2", "LEMBAR ARAHAN", "lembar-arahan-2027-rancangan.pdf"},
		{"F2", "ACARA", "acara-2027.pdf"},
		{"F2", "DAFTAR PRIORITAS", "daftar-prioritas-2027-rancangan.pdf"},
		{"F2", "KESEPAKATAN HASIL RAPAT", "berita-acara-2027-rancangan-2.pdf"},
	} {
		if step.key != "" {
			d.Press(step.key)
		}
		d.Wants(step.title, "Halaman 1 dari ")
		d.Press("Ctrl+P")
		d.WantsTold(filepath.Join(d.Folder, step.file) + " (")
	}
	if len(d.Failed) > 0 {
		t.Errorf("failed: %v", d.Failed)
	}
}

func TestAgencyAndDayAreChosenWhereThePaperIsAboutThem(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t))
	before := d.composed()
	d.Press("F3", "F4")
	if d.composed() != before {
		t.Error("the minutes were composed anew for an agency or a day")
	}
	d.Press("F2", "F2")
	list := d.Plan().Agencies.Of(0)
	d.Wants("PETIKAN BERITA ACARA", list[0].Label())
	d.Press("F3")
	d.Wants(list[1].Label())
	d.File = agreed(t)
	d.page.Load()
	d.page.Show()
	d.Wants("Berita acara kesepakatan", "KESEPAKATAN HASIL RAPAT PEMAPARAN")
}

func TestEverythingIsDeliveredIntoAFolder(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t))
	d.Press("Ctrl+Shift+P")
	if len(d.delivered) > 0 {
		t.Error("delivered though no folder was picked")
	}
	d.Folder = t.TempDir()
	d.ClickText(t, "Paket naskah")
	d.WantsTold("Ditulis: " + filepath.Join(d.Folder, "naskah") + " (7 berkas untuk 2 perangkat daerah)")
	if len(d.delivered) != 1 || d.delivered[0].Public || d.delivered[0].version != 0 {
		t.Errorf("delivered %+v", d.delivered)
	}
}
