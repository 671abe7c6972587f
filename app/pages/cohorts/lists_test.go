package cohorts_test

import (
	"strconv"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"benangmerah/model"
	"benangmerah/model/curation"
	"benangmerah/model/modeltest"
)

func keyOf(id model.ID) string { return strconv.FormatInt(int64(id), 10) }

// applicant finds an applicant of the second cohort of the sample.
func (d *desk) applicant(name string) model.ID {
	for _, a := range d.Plan().Applicants.Of(d.Plan().Cohorts.Of(0)[1].ID) {
		if d.Plan().ApplicantName(a.ID) == name {
			return a.ID
		}
	}
	d.T.Fatalf("%s does not apply", name)
	return 0
}

func TestRequirementsAreWrittenInPlace(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	d.Press("Alt+3")
	d.Wants("Administrasi", "gerbang", "Mutu produk", "20", "1 sampai 5", "contoh produk", "1 gerbang, 7 dinilai, jumlah bobot 100.")
	d.Press("Ctrl+End", "Home")
	d.Wants("Ketik kriteria baru")
	d.Type("Tenaga kerja")
	d.Press("Enter")
	d.Press("Right", "Right")
	d.Type("12,5")
	d.Press("Enter", "Right", "Right")
	d.Type("0-100")
	d.Press("Enter", "Right")
	d.Type("daftar upah")
	d.Press("Enter")
	l := d.list()
	r := l.Requirements[len(l.Requirements)-1]
	if r.Name != "Tenaga kerja" || r.Points != 125_000 || r.Lowest != 0 || r.Highest != 100 || r.Evidence != "daftar upah" || r.Gate {
		t.Fatalf("stored %+v", r)
	}
	d.Wants("jumlah bobot 112,5.")
	d.Press("F6")
	if l = d.list(); l.Requirements[len(l.Requirements)-2].Name != "Tenaga kerja" {
		t.Error("not moved up")
	}
	d.Press("F4")
	if r = d.Plan().Requirements.Get(r.ID); !r.Gate || r.Points != 0 {
		t.Errorf("no gate: %+v", r)
	}
	d.Press("Home", "Right")
	d.Type("x")
	d.Press("Enter")
	d.Wants("Tulis gerbang atau nilai.")
	d.Press("Ctrl+A")
	d.Type("nilai")
	d.Press("Enter", "Ctrl+Delete")
	if d.Plan().Requirements.Get(r.ID) != nil || !strings.Contains(d.Asked[0], "Hapus kriteria Tenaga kerja dengan 0 penilaian?") {
		t.Errorf("asked %q", d.Asked)
	}
	d.Press("Ctrl+Home", "F4")
	if len(d.Failed) != 1 || !strings.Contains(d.Failed[0].Error(), "skala") {
		t.Errorf("a gate with answers became marked: %v", d.Failed)
	}
}

func TestANewCohortTakesTheRequirementsOfAnother(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	d.Act(model.Edit{Title: "cohort.add", Put: []model.Record{&model.Cohort{Order: 3, Name: "Naik Kelas 2028", From: "2028-01-01", Until: "2028-06-30", Capacity: 3}}})
	d.Press("Alt+Down", "Alt+3")
	d.Wants("Belum ada kriteria. F5 menyalin kriteria Naik Kelas 2027")
	d.Press("F5")
	if l := d.list(); len(l.Requirements) != 8 || l.Weight() != 100*model.Point || !l.Requirements[0].Gate {
		t.Errorf("%d requirements", len(l.Requirements))
	}
	d.Press("Ctrl+Home", "Right", "Right", "Down")
	fyne.CurrentApp().Clipboard().SetContent("30\n10")
	d.Press("Ctrl+V")
	if l := d.list(); l.Requirements[1].Points != 30*model.Point || l.Requirements[2].Points != 10*model.Point {
		t.Errorf("pasted %+v", l.Requirements[1])
	}
}

func TestQuotasSayWhatTheyDo(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	d.Press("Alt+4")
	d.Wants("Contoh Barat", "kecamatan", "1 masuk karenanya: ")
	d.Press("Ctrl+End", "Home")
	d.Type("Kuliner")
	d.Press("Enter")
	quota := func() *model.Quota {
		for _, q := range d.Plan().Quotas.Of(d.list().Cohort.ID) {
			if q.Value == "Kuliner" {
				return q
			}
		}
		t.Fatal("no quota")
		return nil
	}
	if q := quota(); q.By != model.QuotaTrade || q.Least != 1 {
		t.Fatalf("%+v", q)
	}
	d.Press("Right", "Right", "Right")
	d.Type("banyak")
	d.Press("Enter")
	d.Wants(`"banyak" bukan jumlah.`)
	d.Press("Ctrl+A")
	d.Type("2")
	d.Press("Enter")
	if q := quota(); !q.Capped || q.Most != 2 || d.list().Have(q) > 2 {
		t.Fatalf("%+v", q)
	}
	d.Wants("penuh", "tertahan karena penuh")
	d.Press("Ctrl+Delete")
	if got := d.Asked[0]; !strings.Contains(got, "Hapus kuota usaha Kuliner?") || d.Plan().Quotas.Len() != 1 {
		t.Errorf("asked %q", got)
	}
	d.Press("Ctrl+Z")
	quota()
}

func TestProgressIsRecordedMonthByMonth(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	d.Press("Alt+5")
	d.Wants("Belum ada daftar beku.")
	d.Press("Alt+Up")
	d.Wants("September 2026", "Desember 2026", "merek didaftarkan", "belum melapor")
	d.Press("Ctrl+F")
	d.Type("sepatu utama")
	d.Press("Down", "Right", "Right")
	d.Wants("Sepatu Utama, Oktober 2026 · belum ada laporan")
	d.Press("F4", "Enter", "Enter", "Enter", "Enter")
	d.Wants("Perkembangan belum diisi")
	d.Press("Shift+Tab", "Shift+Tab", "Shift+Tab")
	d.Type("omzet naik")
	d.Press("Enter")
	d.Type("12,5")
	d.Press("Enter")
	d.Type("juta rupiah")
	d.Press("Enter")
	d.Type("buku kas")
	d.Press("Enter")
	d.Wants("12,5 juta rupiah", "Sepatu Utama, Oktober 2026 · 12,5 juta rupiah · omzet naik · bukti: buku kas")
	var told *model.MonthReport
	for r := range d.Plan().MonthReports.All() {
		if r.Text == "omzet naik" {
			told = r
		}
	}
	if told == nil || told.Month != "2026-10-01" || told.Value != "12,5" || told.Unit != "juta rupiah" || told.Evidence != "buku kas" {
		t.Fatalf("stored %+v", told)
	}
	d.Press("F5")
	if d.Plan().MonthReports.Get(told.ID) != nil {
		t.Error("the report is still there")
	}
	d.Press("Ctrl+Z")
	d.Wants("omzet naik")
}

func TestListsAreCompared(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	d.Press("Alt+6")
	d.Wants("Naik Kelas 2026, daftar beku 1", "Naik Kelas 2027, sekarang", "masuk", "Semula", "Menjadi", "57,5 → 66,25", "+8,75")
	first := d.Plan().Cohorts.Of(0)[0].ID
	d.Press("Alt+Up")
	d.Wants("5 terpilih dari 5 tempat", "Naik Kelas 2026, daftar beku 1", "0 masuk, 0 keluar")
	var out model.ID
	for _, a := range d.Plan().Applicants.Of(first) {
		if d.Plan().ApplicantName(a.ID) == "Kopi Lereng" {
			out = a.ID
		}
	}
	d.Act(model.ForceApplicants{Applicants: []model.ID{out}, Force: model.ForceOut, Reason: "pindah kota"})
	d.Wants("1 masuk, 1 keluar", "Kopi Lereng", "ditetapkan keluar: pindah kota")
	d.Press("F5")
	d.Wants("Naik Kelas 2027, sekarang")
	l, err := curation.Read(d.Plan(), first)
	if err != nil || l.Standing(out).Why != curation.ForcedOut {
		t.Errorf("%v", err)
	}
}
