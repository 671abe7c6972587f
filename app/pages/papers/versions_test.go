package papers_test

import (
	"path/filepath"
	"testing"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/reports"
)

// issues gives the versions of the meeting.
func (d *desk) issues() []*model.Issue { return d.Plan().Issues.Of(d.Plan().CurrentMeeting().ID) }

// final is a page over a file whose first version stands.
func final(t *testing.T) *desk {
	t.Helper()
	d := open(t, 1, agreed(t), func(d *desk) { d.yes = true })
	d.Press("Ctrl+S")
	d.reads("Buat PDF versi 1", "Disahkan: versi 1")
	d.folder = t.TempDir()
	return d
}

func TestWhatFollowsLeavesTheVersionAsItIs(t *testing.T) {
	w := agreed(t)
	if _, err := w.Do(model.GiveDirective{Text: "Siapkan laporan", Owner: "Kepala", Due: "2027-02-01"}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	d := open(t, 1, w, func(d *desk) { d.yes = true })
	d.Press("Ctrl+S")
	d.page.Show()
	composed := d.composed
	for x := range d.Plan().Directives.All() {
		d.do(model.SetDirective{Directive: x.ID, State: model.Finished, Evidence: "Laporan diterima"})
	}
	d.page.Show()
	if d.misses("Isi berkas berubah sejak disusun."); d.composed != composed {
		t.Error("composed anew though the version is the same")
	}
	d.Press("F5")
	d.reads("Disahkan: versi 1", "Buat PDF versi 1")
	if len(d.failed) > 0 {
		t.Errorf("failed: %v", d.failed)
	}
}

func TestReopeningNeedsAReasonAndMakesDrafts(t *testing.T) {
	d := final(t)
	acts := d.Acts()
	d.Press("F10")
	d.reads("Alasan membuka kembali rapat setelah versi 1 disahkan")
	d.Press("Enter")
	d.reads("Tulis alasannya")
	d.Type("pagu keliru")
	d.Press("Esc")
	if d.Acts() != acts {
		t.Fatal("opened again without Enter")
	}
	d.ClickText(t, "Buka kembali")
	d.Press("Enter")
	d.reads("RANCANGAN", "Buat PDF rancangan", "isi berkas sekarang", "dibuka kembali karena pagu keliru")
	d.misses("Disahkan: versi 1")
	d.says("Pengesahan berikutnya menggantikan versi 1.")
	d.Press("Ctrl+P")
	d.says("berita-acara-2027-rancangan.pdf")
}

func TestAnEarlierVersionIsLookedAtAndWritten(t *testing.T) {
	d := final(t)
	d.Press("F10")
	d.Type("pagu keliru")
	d.Press("Enter")
	d.do(model.GiveDirective{Text: "Perbaiki pagu.", Owner: "Kepala", Due: "2027-02-01"})
	d.Press("F5")
	d.reads("RANCANGAN")
	d.Press("Ctrl+S")
	d.says("berita-acara-2027-versi-2.pdf")
	d.reads("Disahkan: versi 2", "berlaku", "digantikan")
	last := d.composed
	d.ClickText(t, "Versi 1 · 20 Januari 2027 pukul 16.00 WIB")
	if d.composed != last+1 {
		t.Errorf("composed %d times for the first version", d.composed-last)
	}
	d.reads("Buat PDF versi 1")
	d.misses("RANCANGAN")
	d.Press("Ctrl+P")
	d.says(filepath.Join(d.folder, "berita-acara-2027-versi-1.pdf"))
	d.Press("Ctrl+Shift+P")
	if n := len(d.delivered); n != 1 || d.delivered[0].version != 1 {
		t.Errorf("delivered %+v", d.delivered)
	}
	d.Press("Up")
	d.reads("Buat PDF versi 2")
	if len(d.issues()) != 2 || len(d.failed) > 0 {
		t.Errorf("%d versions, failed %v", len(d.issues()), d.failed)
	}
}

func TestChangesSinceTheVersionAreAPaperOnceThereAreSome(t *testing.T) {
	d := final(t)
	kinds := func() (n int) {
		for first := d.composed; n == 0 || !d.Sees(text.PaperKinds["berita-acara"].ID); n++ {
			d.Press("F2")
			if d.Sees(text.PaperKinds["daftar-perubahan"].ID) || d.composed > first+9 {
				return n
			}
		}
		return -1
	}
	if kinds() != -1 {
		t.Error("changes are offered though there is nothing to compare")
	}
	d.Press("F10")
	d.Type("pagu keliru")
	d.Press("Enter")
	d.do(model.GiveDirective{Text: "Perbaiki pagu.", Owner: "Kepala", Due: "2027-02-01"})
	if kinds() == -1 {
		t.Fatal("changes are not offered")
	}
	d.reads("DAFTAR PERUBAHAN", "RANCANGAN")
	d.Press("Ctrl+P")
	d.says("daftar-perubahan-2027-dari-versi-1-rancangan.pdf")
	if len(d.failed) > 0 {
		t.Errorf("failed %v", d.failed)
	}
}

func TestFindingsAreLetPassByKey(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t))
	all := reports.Findings(d.Plan())
	kind := 0
	for _, f := range all {
		if f.Check == all[1].Check {
			kind++
		}
	}
	d.Press("F8")
	d.reads("Alasan melewatkan: ", "Lewatkan dengan alasan ini")
	d.Type("dijadwalkan ulang")
	d.Press("Enter")
	if left := reports.Findings(d.Plan()); len(left) != len(all)-1 || left[0] != all[1] {
		t.Fatalf("left %d of %d", len(left), len(all))
	}
	d.Press("Ctrl+F8")
	d.reads(text.Checks[string(all[1].Check)].ID)
	d.Type("menyusul")
	d.Press("Enter")
	if left := reports.Findings(d.Plan()); len(left) != len(all)-kind {
		t.Errorf("left %d of %d after all %d of a kind", len(left), len(all), kind)
	}
	d.Press("Ctrl+Shift+F8")
	d.Type("diputuskan pimpinan")
	d.Press("Enter")
	if left := reports.Findings(d.Plan()); len(left) != 0 {
		t.Errorf("left %+v", left)
	}
	d.reads("Semua pemeriksaan terpenuhi.", "Dilewatkan: menyusul")
	d.Press("F8") // nothing is open any more
	d.misses("Lewatkan dengan alasan ini")
	d.Press("F9")
	if left := reports.Findings(d.Plan()); len(left) != 1 {
		t.Errorf("held back: %+v", left)
	}
	d.misses("Semua pemeriksaan terpenuhi.")
}

func TestPassedFindingsStandBehindTheOpenOnes(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t))
	all := reports.Findings(d.Plan())
	d.Press("F8")
	d.Type("dijadwalkan ulang")
	d.Press("Enter")
	d.reads(all[1].Subject)
	d.Press("Ctrl+End")
	d.reads("Dilewatkan: dijadwalkan ulang")
	d.Press("F9")
	if left := reports.Findings(d.Plan()); len(left) != len(all) {
		t.Errorf("held back %d of %d", len(left), len(all))
	}
}

func TestReadOnlyFileLetsNothingPass(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t), func(d *desk) { d.readOnly = true })
	acts := d.Acts()
	d.Press("F8", "Ctrl+F8", "Ctrl+Shift+F8", "F9", "F10")
	d.misses("Lewatkan dengan alasan ini", "Dilewatkan")
	if d.Acts() != acts {
		t.Error("something was recorded")
	}
}

func TestRefusedReasonIsToldAtItsPlace(t *testing.T) {
	refused := model.Errorf(model.Locked, "", "Berkas hanya dapat dibaca.")
	d := open(t, 1, modeltest.Contoh(t), func(d *desk) { d.refuse = refused })
	d.Press("F8")
	d.Type("menyusul")
	d.Press("Enter")
	d.reads("Berkas hanya dapat dibaca.")
	d.Press("Esc")
	d.misses("Berkas hanya dapat dibaca.")
}

func TestPDFIsVerified(t *testing.T) {
	d := final(t)
	verify := func() {
		for _, c := range d.page.Commands() {
			if c.Name == text.PapersVerify {
				c.Do()
			}
		}
	}
	told := len(d.told)
	if verify(); len(d.told) != told {
		t.Error("a cancelled dialog verified something")
	}
	d.pdf = "/tmp/naskah.pdf"
	verify()
	d.says("Diperiksa: /tmp/naskah.pdf")
	d.refuse = model.Errorf(model.NotFound, "", "Berkas tidak ditemukan.")
	if verify(); len(d.failed) != 1 {
		t.Errorf("failed %v", d.failed)
	}
}
