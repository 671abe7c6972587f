package cohorts_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"benangmerah/model"
	"benangmerah/model/curation"
	"benangmerah/model/modeltest"
)

func TestWithoutAFileAndWithoutACohort(t *testing.T) {
	open(t, nil).Wants("Buka berkas untuk melihat kelompok binaan.")
	d := open(t, modeltest.NewMemory())
	d.Wants("Belum ada kelompok binaan. F3")
	d.Press("F3")
	d.Type("Naik Kelas 2028")
	d.Press("Enter")
	d.Type("1/9/2028")
	d.Wants("1 September 2028")
	d.Press("Enter")
	d.Type("31/12/2028")
	d.Press("Enter")
	d.Type("seratus")
	d.Press("Enter", "Enter")
	d.Wants(`"seratus" bukan jumlah tempat.`)
	d.Press("Shift+Tab", "Ctrl+A")
	d.Type("100")
	d.Press("Enter", "Enter")
	c := d.Plan().Cohorts.Of(0)
	if len(c) != 1 || c[0].Name != "Naik Kelas 2028" || c[0].From != "2028-09-01" || c[0].Until != "2028-12-31" || c[0].Capacity != 100 {
		t.Fatalf("stored %+v", c)
	}
	d.Wants("Naik Kelas 2028", "0 pemohon, 100 tempat", "belum mempunyai pemohon")
	d.Press("F2", "Enter", "Enter", "Enter", "Ctrl+A")
	d.Type("120")
	d.Press("Enter", "Enter")
	if got := d.Plan().Cohorts.Of(0)[0].Capacity; got != 120 {
		t.Errorf("%d places", got)
	}
	d.Press("Alt+Shift+Delete")
	if d.Plan().Cohorts.Len() != 0 || !strings.Contains(d.Asked[0], "Hapus Naik Kelas 2028 dengan 0 pemohon") {
		t.Errorf("asked %q, %d left", d.Asked, d.Plan().Cohorts.Len())
	}
	d.Press("Ctrl+Z")
	d.Wants("Naik Kelas 2028")
}

func TestTheCaseOf227Businesses(t *testing.T) {
	d := open(t, businesses(t, 227, 100))
	d.Wants("Naik Kelas", "227 pemohon, 202 lulus gerbang, 98 terpilih dari 100 tempat", "3 pelaku seri di garis")
	tie := d.list().Ties[0]
	d.Press("Alt+2", "Ctrl+F")
	for _, s := range tie.Members {
		d.Press("Ctrl+F", "Ctrl+A")
		d.Type(s.Actor.Name)
		d.Wants("seri di garis, belum", "Seri pada nilai 53,75 untuk 2 tempat, belum diputuskan: "+tie.Members[0].Actor.Name)
	}
	d.Press("Ctrl+F", "Esc", "Alt+G")
	d.Wants("Garis: 98 terpilih dari 100 tempat", tie.Members[0].Actor.Name, tie.Members[1].Actor.Name, tie.Members[2].Actor.Name, "nilai di bawah garis")
	d.keep("case-line", "Garis")
	d.Press("F9")
	if len(d.Failed) != 1 || !strings.Contains(d.Failed[0].Error(), tie.Members[0].Actor.Name) {
		t.Fatalf("an open tie was not named: %v", d.Failed)
	}
	d.tick(tie.Members[0].Actor.Name, tie.Members[2].Actor.Name)
	d.Press("F4")
	d.Wants("Alasan mereka yang terpilih", "Terpilih dari seri: "+tie.Members[0].Actor.Name)
	d.Type("lebih banyak pekerja")
	d.Press("Enter")
	if l := d.list(); l.Chosen != 100 || len(l.Ties) != 0 || l.Standing(tie.Members[1].Applicant.ID).Why != curation.TieLost {
		t.Fatalf("%d chosen, ties %+v", l.Chosen, l.Ties)
	}
	d.Press("Ctrl+Z")
	if l := d.list(); l.Chosen != 98 || len(l.Ties) != 1 {
		t.Error("undo leaves the tie decided")
	}
	d.tick(tie.Members[0].Actor.Name, tie.Members[2].Actor.Name)
	d.Press("F4")
	d.Type("lebih banyak pekerja")
	d.Press("Enter", "F8")
	d.Wants("Kesempatan berikutnya bagi 127 pelaku")
	d.Type("angkatan Maret 2028")
	d.Press("Enter")
	d.Wants("Daftar ini dapat dibekukan.")
	d.Press("F9")
	d.Type("hasil kurasi")
	d.Press("Enter")
	if got := d.Asked[len(d.Asked)-1]; !strings.Contains(got, "Bekukan daftar 1 dari Naik Kelas: 100 terpilih, 127 tidak?") {
		t.Errorf("asked %q", got)
	}
	fixed := d.Plan().CuratedLists.Of(caseID)
	if len(fixed) != 1 || fixed[0].Note != "hasil kurasi" || len(d.Plan().Curateds.Of(fixed[0].ID)) != 227 {
		t.Fatalf("fixed %+v", fixed)
	}
	d.Wants("daftar beku 1")
	d.Press("Alt+5")
	d.Wants("September 2027", "Desember 2027", "belum melapor")
}

// tick ticks actors of the order by searching for each.
func (d *desk) tick(names ...string) {
	d.T.Helper()
	for _, name := range names {
		d.Press("Ctrl+F", "Ctrl+A")
		d.Type(name)
		d.Press("Down", "Ctrl+Home", "Space")
	}
	d.Press("Ctrl+F", "Esc", "Down")
}

func TestSomebodyIsAssessedWithEvidenceByKeys(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	d.Wants("Naik Kelas 2027", "10 pemohon", "Anyaman Lestari", "Administrasi", "bukti?")
	s := d.named("Anyaman Lestari")
	d.Press("Ctrl+Home", "Right", "Right", "Right", "Right", "Right", "Right")
	d.Wants("Anyaman Lestari, Merek: 3 · bukti belum ada: tanda daftar merek")
	d.Press("Left", "Left", "Left", "Left")
	d.Wants("Anyaman Lestari, Legalitas usaha: 4 · bukti: nomor induk berusaha")
	d.Type("9")
	d.Wants("1 sampai 5")
	d.Press("Enter")
	d.Wants("Nilai untuk Legalitas usaha di luar skala 1 sampai 5.")
	d.Press("Ctrl+A")
	d.Type("3,5")
	d.Press("Enter")
	requirement := d.list().Requirements[1]
	if x := d.Plan().AssessmentAt(s.Applicant.ID, requirement.ID); x.Mark != 35_000 {
		t.Fatalf("the mark is %+v", x)
	}
	d.Press("F4")
	d.Wants("Bukti", "Penilai (jabatan)")
	d.Type("NIB 912030")
	d.Press("Enter")
	d.Type("Dinas Koperasi")
	d.Press("Enter", "Ctrl+A")
	d.Type("18/1/2027")
	d.Press("Enter")
	x := d.Plan().AssessmentAt(s.Applicant.ID, requirement.ID)
	if x.Evidence != "NIB 912030" || x.Assessor != "Dinas Koperasi" || x.Date != "2027-01-18" || x.Mark != 35_000 {
		t.Fatalf("stored %+v", x)
	}
	d.Wants("bukti: NIB 912030 · Dinas Koperasi · 18 Jan 2027")
	d.Press("Delete")
	if d.Plan().AssessmentAt(s.Applicant.ID, requirement.ID) != nil || d.named("Anyaman Lestari").Why != curation.Unmarked {
		t.Error("the mark is still there")
	}
	d.Wants("Legalitas usaha: belum dinilai")
	d.Press("F4")
	d.WantsTold("Isi nilainya dahulu")
	d.Press("Ctrl+Z")
	if x := d.named("Anyaman Lestari").Findings[1]; x == nil || x.Evidence != "NIB 912030" || x.Mark != 35_000 {
		t.Errorf("undo brings %+v back", x)
	}
	d.Press("Left")
	d.Type("t")
	d.Press("Enter")
	if s := d.named("Anyaman Lestari"); s.Why != curation.Gated {
		t.Errorf("%s", s.Why)
	}
	d.Press("Ctrl+Z")
	if s := d.named("Anyaman Lestari"); !s.Findings[0].Met || s.Why != curation.ByScore {
		t.Error("undo does not bring the answer back")
	}
}

func TestABlockOfMarksIsPasted(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	d.Press("Ctrl+Home", "Right")
	paste := func(cells string) {
		fyne.CurrentApp().Clipboard().SetContent(cells)
		d.Press("Ctrl+V")
	}
	done := d.Done
	paste("ya\t5\t5\ntidak\t1\t7")
	d.Wants("di luar skala", "yang ditempel")
	paste("ya\t5\t\ntidak\t1\t4")
	if d.Done != done+1 {
		t.Fatalf("%d acts", d.Done-done)
	}
	first, second := d.named("Anyaman Lestari"), d.named("Bambu Indah")
	if first.Findings[1].Mark != 5*model.Point || first.Findings[2].Mark != 4*model.Point || second.Findings[0].Met || second.Findings[2].Mark != 4*model.Point {
		t.Errorf("pasted %+v %+v", first.Findings[1], second.Findings[2])
	}
	d.Press("Ctrl+End")
	paste("1\t2")
	d.Wants("tidak muat")
}

func TestApplicantsComeAndGo(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	d.Press("F5")
	d.Type("Batik Melati")
	d.Wants("sudah dikenal: Kriya · Contoh Utara")
	d.Press("Enter", "Enter", "Enter", "Enter", "Enter")
	actors := d.Plan().Actors.Len()
	if s := d.named("Batik Melati"); s.Actor.District != "Contoh Utara" {
		t.Errorf("%+v", s.Actor)
	}
	d.Press("F5")
	d.Type("Gula Semut")
	d.Press("Enter")
	d.Type("Kuliner")
	d.Press("Enter", "Enter", "Enter", "Enter")
	if s := d.named("Gula Semut"); s.Actor.Trade != "Kuliner" || d.Plan().Actors.Len() != actors+1 {
		t.Errorf("%+v", s.Actor)
	}
	d.Press("Ctrl+Delete")
	if got := d.Asked[0]; !strings.Contains(got, "Keluarkan Gula Semut dari pemohon Naik Kelas 2027") {
		t.Errorf("asked %q", got)
	}
	d.WantsNot("Gula Semut")
}

func TestTablesAreSeenBeforeTheyAreTaken(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	d.Picked = filepath.Join(t.TempDir(), "nilai.csv")
	table := "Nama;Legalitas usaha;Bukti Legalitas usaha\r\nAnyaman Lestari;5;NIB 1\r\nTiada;3;\r\n"
	if err := os.WriteFile(d.Picked, []byte(table), 0o600); err != nil {
		t.Fatal(err)
	}
	d.No = true
	d.Press("F7")
	if got := d.Asked[0]; !strings.Contains(got, "nilai.csv: 2 baris dibaca, 1 dapat dipakai, 1 ditolak") || !strings.Contains(got, "Baris 3: Tiada bukan pemohon") {
		t.Errorf("asked %q", got)
	}
	if d.named("Anyaman Lestari").Findings[1].Mark != 4*model.Point {
		t.Fatal("taken without being agreed to")
	}
	d.No = false
	d.Press("F7")
	if x := d.named("Anyaman Lestari").Findings[1]; x.Mark != 5*model.Point || x.Evidence != "NIB 1" {
		t.Errorf("%+v", x)
	}
	if err := os.WriteFile(d.Picked, []byte("Nama;Usaha\r\nGula Semut;Kuliner\r\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	d.Press("F6")
	if d.named("Gula Semut").Actor.Trade != "Kuliner" {
		t.Error("not imported")
	}
}

func TestPeopleAreForcedAndSentOn(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	d.Press("Alt+2", "Ctrl+Home")
	first := d.list().Standings[0]
	d.Wants("menurut nilai", first.Actor.Name+": nilai ")
	d.Press("F4")
	d.WantsTold("Centang dahulu yang terpilih dari seri")
	d.Press("Alt+G")
	d.Wants("mengisi kuota", "Garis: 5 terpilih dari 6 tempat")
	d.Press("Ctrl+Home", "F6", "Enter")
	d.Wants("Alasan belum diisi")
	d.Type("pindah kota")
	d.Press("Enter")
	d.Wants("ditetapkan", "pindah kota", "tanpa lanjutan")
	if s := d.list().Standing(first.Applicant.ID); s.Why != curation.ForcedOut {
		t.Errorf("%s is %s", s.Actor.Name, s.Why)
	}
	d.Press("Ctrl+Home", "F7")
	if s := d.list().Standing(first.Applicant.ID); s.Why != curation.ByScore {
		t.Errorf("%s is %s", s.Actor.Name, s.Why)
	}
	d.tick("Tenun Senja")
	d.Press("F5")
	d.Type("juara kota")
	d.Press("Enter")
	if s := d.named("Tenun Senja"); s.Why != curation.ForcedIn || !s.Chosen || s.Detail != "juara kota" {
		t.Errorf("%s is %s", s.Actor.Name, s.Why)
	}
	d.Press("F8")
	d.Type("naik kelas 2026")
	d.Wants("kelompok binaan, 1 September")
	d.Press("Enter")
	d.Wants("Naik Kelas 2026 dimulai sebelum Naik Kelas 2027.")
	d.Press("Esc")
	later := &model.Cohort{ID: 77, Name: "Naik Kelas 2028", From: "2028-09-01", Until: "2028-12-31", Capacity: 5}
	d.Act(model.Edit{Title: "cohort.add", Put: []model.Record{later}})
	d.Press("F8")
	d.Type("naik kelas 2028")
	d.Press("Enter")
	for _, s := range d.list().Standings {
		if !s.Chosen && s.Applicant.Next != later.ID {
			t.Errorf("%s: %+v", s.Actor.Name, s.Applicant)
		}
	}
	d.Press("F8")
	d.WantsTold("Semua yang tidak terpilih sudah mempunyai")
}

func TestTheListGoesOnTheWallAndOnPaper(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	cohort := d.list().Cohort.ID
	d.Press("Ctrl+Enter")
	if d.WallCaption() != "cohort "+strings.TrimSpace(keyOf(cohort)) {
		t.Errorf("shown %q", d.WallCaption())
	}
	d.Press("Alt+Enter")
	d.WantsTold("Di layar: counts ")
	d.Folder = t.TempDir()
	d.Press("Ctrl+P")
	d.Wants("Nomor daftar beku, atau sekarang", "bertanda rancangan")
	d.Press("Enter")
	d.WantsTold("kelompok-binaan-naik-kelas-2027-sekarang.pdf")
	d.Press("Alt+Up", "Ctrl+P")
	d.Wants("dibekukan 15 Jan")
	d.Press("Enter")
	d.WantsTold("kelompok-binaan-naik-kelas-2026-daftar-1.pdf")
	files, err := os.ReadDir(d.Folder)
	if err != nil || len(files) != 2 {
		t.Errorf("%d files: %v", len(files), err)
	}
	d.Press("Alt+2", "Alt+Shift+E")
	if len(d.List.Rows) != 12 || d.List.Heads[1] != "Pelaku" || d.List.Rows[0][1].Text != "Kopi Lereng" {
		t.Errorf("%d rows, %v", len(d.List.Rows), d.List.Heads)
	}
}

func TestAReadOnlyFileIsOnlyLookedAt(t *testing.T) {
	d := open(t, modeltest.Contoh(t), func(d *desk) { d.Locked = true })
	for _, key := range []string{"Alt+1", "F4", "F5", "Delete", "Ctrl+Delete", "Alt+2", "F5", "F7", "F9", "Alt+3", "F4", "Ctrl+Delete", "F3", "Alt+Shift+Delete"} {
		d.Press(key)
	}
	if d.Done > 0 || len(d.Asked) > 0 {
		t.Errorf("%d acts, asked %q", d.Done, d.Asked)
	}
}

func TestAHalfTypedMarkStaysWhateverHappensElsewhere(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	d.Press("Ctrl+Home", "Right", "Right")
	d.Type("2")
	d.Act(model.Edit{Title: "cohort.edit", Put: []model.Record{&model.Cohort{Order: 9, Name: "Lain", From: "2028-01-01", Until: "2028-02-01", Capacity: 3}}})
	d.Press("Alt+2")
	d.WantsTold("Selesaikan dahulu isian")
	d.Press("Enter")
	if got := d.Plan().AssessmentAt(d.applicant("Anyaman Lestari"), d.Plan().Requirements.Of(d.Plan().Cohorts.Of(0)[1].ID)[1].ID); got.Mark != 2*model.Point {
		t.Errorf("%+v", got)
	}
}
