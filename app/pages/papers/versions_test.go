package papers_test

import (
	"fmt"
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
	d := open(t, 1, agreed(t))
	d.Press("Ctrl+S")
	d.Wants("Buat PDF versi 1", "Disahkan: versi 1")
	d.Folder = t.TempDir()
	return d
}

func TestWhatFollowsLeavesTheVersionAsItIs(t *testing.T) {
	w := agreed(t)
	if _, err := w.Do(model.GiveDirective{Text: "Siapkan laporan", Owner: "Kepala", Due: "2027-02-01"}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	d := open(t, 1, w)
	d.Press("Ctrl+S")
	d.page.Show()
	composed := d.composed()
	for x := range d.Plan().Directives.All() {
		d.Act(model.SetDirective{Directive: x.ID, State: model.Finished, Evidence: "Laporan diterima"})
	}
	d.page.Show()
	if d.WantsNot("Isi berkas berubah sejak disusun."); d.composed() != composed {
		t.Error("composed anew though the version is the same")
	}
	d.Press("F5")
	d.Wants("Disahkan: versi 1", "Buat PDF versi 1")
	if len(d.Failed) > 0 {
		t.Errorf("failed: %v", d.Failed)
	}
}

func TestReopeningNeedsAReasonAndMakesDrafts(t *testing.T) {
	d := final(t)
	acts := d.Acts()
	d.Press("F10")
	d.Wants("Alasan membuka kembali rapat setelah versi 1 disahkan")
	d.Press("Enter")
	d.Wants("Tulis alasannya")
	d.Type("pagu keliru")
	d.Press("Esc")
	if d.Acts() != acts {
		t.Fatal("opened again without Enter")
	}
	d.ClickText(t, "Buka kembali")
	d.Press("Enter")
	d.Wants("RANCANGAN", "Buat PDF rancangan", "isi berkas sekarang", "dibuka kembali karena pagu keliru")
	d.WantsNot("Disahkan: versi 1")
	d.WantsTold("Pengesahan berikutnya menggantikan versi 1.")
	d.Press("Ctrl+P")
	d.WantsTold("berita-acara-2027-rancangan.pdf")
}

func TestAnEarlierVersionIsLookedAtAndWritten(t *testing.T) {
	d := final(t)
	d.Press("F10")
	d.Type("pagu keliru")
	d.Press("Enter")
	d.Act(model.GiveDirective{Text: "Perbaiki pagu.", Owner: "Kepala", Due: "2027-02-01"})
	d.Press("F5")
	d.Wants("RANCANGAN")
	d.Press("Ctrl+S")
	d.WantsTold("berita-acara-2027-versi-2.pdf")
	d.Wants("Disahkan: versi 2", "berlaku", "digantikan")
	last := d.composed()
	d.ClickText(t, "Versi 1 · 20 Januari 2027 pukul 16.00 WIB")
	if d.composed() != last+1 {
		t.Errorf("composed %d times for the first version", d.composed()-last)
	}
	d.Wants("Buat PDF versi 1")
	d.WantsNot("RANCANGAN")
	d.Press("Ctrl+P")
	d.WantsTold(filepath.Join(d.Folder, "berita-acara-2027-versi-1.pdf"))
	d.Press("Ctrl+Shift+P")
	if n := len(d.delivered); n != 1 || d.delivered[0].version != 1 {
		t.Errorf("delivered %+v", d.delivered)
	}
	d.Press("Up")
	d.Wants("Buat PDF versi 2")
	if len(d.issues()) != 2 || len(d.Failed) > 0 {
		t.Errorf("%d versions, failed %v", len(d.issues()), d.Failed)
	}
}

func TestVersionsOfAnEarlierMeetingAreLookedAtAndWritten(t *testing.T) {
	d := final(t)
	first := d.Plan().CurrentMeeting()
	for i, day := range d.Plan().Days.Of(first.ID) {
		if day.Closed == 0 {
			d.Act(model.CloseDay{Day: day.ID, Title: fmt.Sprint("Tutup hari ke-", i+1), Leave: true})
		}
	}
	d.Act(model.BeginMeeting{Year: first.Year + 1, Base: model.Proposed, TakeLines: true})
	d.page.Show()
	d.Wants("isi berkas sekarang", "berlaku", "Buat PDF rancangan")
	d.ClickText(t, "Rapat Pemaparan (18 Januari 2027, tahun")
	d.Wants("Buat PDF rancangan") // a head is no paper
	d.ClickText(t, "Versi 1 · 20 Januari 2027 pukul 16.00 WIB")
	d.Wants("Buat PDF versi 1")
	d.WantsNot("RANCANGAN")
	d.Press("Ctrl+P")
	d.WantsTold(filepath.Join(d.Folder, "berita-acara-2027-versi-1.pdf"))
	d.Press("Ctrl+Shift+P")
	if n := len(d.delivered); n != 1 || d.delivered[0].version != 1 || d.delivered[0].meeting != first.ID {
		t.Errorf("delivered %+v", d.delivered)
	}
	d.Press("F7")
	d.Wants("Yang terbuka adalah versi 1, yang tidak berubah lagi.")
	if len(d.Failed) > 0 {
		t.Errorf("failed %v", d.Failed)
	}
}

func TestChangesSinceTheVersionAreAPaperOnceThereAreSome(t *testing.T) {
	d := final(t)
	kinds := func() (n int) {
		for first := d.composed(); n == 0 || !d.Sees(text.PaperKinds["berita-acara"].ID); n++ {
			d.Press("F2")
			if d.Sees(text.PaperKinds["daftar-perubahan"].ID) || d.composed() > first+9 {
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
	d.Act(model.GiveDirective{Text: "Perbaiki pagu.", Owner: "Kepala", Due: "2027-02-01"})
	if kinds() == -1 {
		t.Fatal("changes are not offered")
	}
	d.Wants("DAFTAR PERUBAHAN", "RANCANGAN")
	d.Press("Ctrl+P")
	d.WantsTold("daftar-perubahan-2027-dari-versi-1-rancangan.pdf")
	if len(d.Failed) > 0 {
		t.Errorf("failed %v", d.Failed)
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
	d.Wants("Alasan melewatkan: ", "Lewatkan dengan alasan ini")
	d.Type("dijadwalkan ulang")
	d.Press("Enter")
	if left := reports.Findings(d.Plan()); len(left) != len(all)-1 || left[0] != all[1] {
		t.Fatalf("left %d of %d", len(left), len(all))
	}
	d.Press("Ctrl+F8")
	d.Wants(text.Checks[string(all[1].Check)].ID)
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
	d.Wants("Semua pemeriksaan terpenuhi.", "Dilewatkan: menyusul")
	d.Press("F8") // nothing is open any more
	d.WantsNot("Lewatkan dengan alasan ini")
	d.Press("F9")
	if left := reports.Findings(d.Plan()); len(left) != 1 {
		t.Errorf("held back: %+v", left)
	}
	d.WantsNot("Semua pemeriksaan terpenuhi.")
}

func TestPassedFindingsStandBehindTheOpenOnes(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t))
	all := reports.Findings(d.Plan())
	d.Press("F8")
	d.Type("dijadwalkan ulang")
	d.Press("Enter")
	d.Wants(all[1].Subject)
	d.Press("Ctrl+End")
	d.Wants("Dilewatkan: dijadwalkan ulang")
	d.Press("F9")
	if left := reports.Findings(d.Plan()); len(left) != len(all) {
		t.Errorf("held back %d of %d", len(left), len(all))
	}
}

func TestReadOnlyFileLetsNothingPass(t *testing.T) {
	d := open(t, 1, modeltest.Contoh(t), func(d *desk) { d.Locked = true })
	acts := d.Acts()
	d.Press("F8", "Ctrl+F8", "Ctrl+Shift+F8", "F9", "F10")
	d.WantsNot("Lewatkan dengan alasan ini", "Dilewatkan")
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
	d.Wants("Berkas hanya dapat dibaca.")
	d.Press("Esc")
	d.WantsNot("Berkas hanya dapat dibaca.")
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
	told := len(d.Told)
	if verify(); len(d.Told) != told {
		t.Error("a cancelled dialog verified something")
	}
	d.Picked = "/tmp/naskah.pdf"
	verify()
	d.WantsTold("Diperiksa: /tmp/naskah.pdf")
	d.refuse = model.Errorf(model.NotFound, "", "Berkas tidak ditemukan.")
	if verify(); len(d.Failed) != 1 {
		t.Errorf("failed %v", d.Failed)
	}
}
