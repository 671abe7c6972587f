package followup_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
)

// wantsInOrder asks that lines which begin so can be read one below the other.
func (d *desk) wantsInOrder(texts ...string) {
	d.T.Helper()
	seen := d.Texts()
	for _, text := range texts {
		at := slices.IndexFunc(seen, func(line string) bool { return strings.HasPrefix(line, text) })
		if at < 0 {
			d.T.Errorf("nothing reads %q where it should; the window reads %q", text, d.Texts())
			return
		}
		seen = seen[at+1:]
	}
}

// newest is the directive that the newest act made.
func (d *desk) newest() model.Directive {
	d.T.Helper()
	made, ok := d.Last().Changes[0].After.(*model.Directive)
	if !ok {
		d.T.Fatalf("the newest act is %s", d.Last().Act)
	}
	return *made
}

func TestWithoutAFile(t *testing.T) {
	d := open(t, nil)
	d.Wants("Belum ada berkas terbuka.")
	d.Press("F3", "F5", "Alt+2", "Alt+3", "Alt+Down", "Ctrl+Enter", "Ctrl+F")
	d.WantsNot("Arahan baru:")
	if d.shown != nil {
		t.Errorf("shown %v", d.shown)
	}
}

func TestAFileThatCanOnlyBeRead(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory, func(d *desk) { d.Locked = true })
	d.Press("F3", "F5", "F9", "Enter")
	d.Type("x")
	d.Press("Enter", "Alt+2", "F5", "F8")
	d.WantsNot("Enter simpan")
	if d.Done != 0 {
		t.Errorf("%d acts", d.Done)
	}
	d.Press("Alt+1")
	d.Wants("Siapkan data per kelurahan")
}

func TestAnAgencyWithNothingOpen(t *testing.T) {
	d := open(t, modeltest.Small(t).Memory)
	d.Press("Alt+Down")
	d.Wants("tidak ada yang terbuka", "Tidak ada arahan yang terbuka untuk DPM.")
	d.Press("Alt+2")
	d.Wants("Belum ada koreksi untuk DPM.")
}

func TestAgenciesAreChosenInTheirList(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	d.Press("Alt+Left", "Down", "Down")
	d.Wants("Dinas Koperasi", "Tidak ada arahan yang terbuka untuk Dinas Koperasi.")
	d.Press("Up", "Enter")
	d.WantsNot("Sebut sumber setiap angka")
	d.Press("F6", "Enter")
	if w.directive(w.late).State != model.Underway {
		t.Error("Enter does not lead to the list")
	}
	d.ClickText(t, "Semua perangkat daerah")
	d.Wants("Sebut sumber setiap angka")
}

func TestDirectivesOfAnEarlierMeetingComeBack(t *testing.T) {
	w := newTown(t)
	w.Act(model.Edit{Title: "agenda.edit", Put: []model.Record{
		&model.Meeting{ID: 51, Title: "Rapat berikutnya", Year: modeltest.PlanYear + 1, Base: model.Proposed},
		&model.Day{ID: 52, Meeting: 51, Date: "2028-01-17", Start: 8 * 60, End: 12 * 60},
		&model.Slot{ID: 53, Day: 52, Order: 1, Purpose: model.Presenting, Agency: w.Agency, Presentation: 15},
	}})
	w.directed(model.Context{Slot: 53, Agency: w.Agency, Speaker: "Wali Kota"}, model.GiveDirective{Text: "Arahan yang baru"})
	d := open(t, w.Memory, func(d *desk) { d.Clock = time.Date(2028, 1, 17, 3, 0, 0, 0, time.UTC) })
	d.Wants("Siapkan data per kelurahan", "Wali Kota · 18 Jan 2027 · Rapat Pemaparan", "terlambat 365", "Arahan yang baru", "Wali Kota · Hari 1")
}

func TestWhatIsInViewGoesToTheWall(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	sent := func(want ...model.ID) {
		t.Helper()
		if !slices.Equal(d.shown, want) {
			t.Errorf("shown %v, want %v", d.shown, want)
		}
	}
	d.Press("Ctrl+Enter")
	sent(0, 0)
	d.Press("Alt+Down", "Ctrl+Enter")
	sent(w.Agency, 0)
	d.Press("Down", "Alt+Enter")
	sent(w.soon)
	d.Press("Alt+2", "Down", "Alt+Enter")
	sent(w.target)
	d.ClickText(t, "Tayangkan arahan")
	sent(w.Agency, 0)
	d.WantsTold("Di layar: " + d.WallCaption())
	d.Frozen = true
	d.Press("Ctrl+Enter")
	d.WantsTold("Layar sedang dibekukan.")
	d.Blank = true
	d.Press("Alt+Enter")
	d.WantsTold("Layar sedang dikosongkan.")
}

// row gives the texts of a row that was written, with money in sen.
func (s sheet) row(i int) (texts []string) {
	for _, v := range s.rows[i] {
		if v.Money {
			v.Text = strconv.FormatInt(int64(v.Amount), 10)
		}
		texts = append(texts, v.Text)
	}
	return texts
}

func TestTheListInViewGoesOutAsAWorkbook(t *testing.T) {
	w := newTown(t)
	w.Act(model.RequestExtension{Directive: w.late, To: "2027-03-01", Reason: "data"})
	d := open(t, w.Memory)
	d.Press("Alt+Down", "Ctrl+P")
	if d.sheet.title != "Arahan" || d.sheet.name != "Arahan-DPM-2027-01-20" || len(d.sheet.rows) != 3 {
		t.Fatalf("written %+v", d.sheet)
	}
	want := []string{"DPM", "Siapkan data per kelurahan", "Kepala Dinas DPM", "17 Jan 2027", "terlambat", "", "1 Mar 2027", "", "Wali Kota", "18 Januari 2027 pukul 08.00 WIB", "", ""}
	if got := d.sheet.row(0); !slices.Equal(got, want) || len(d.sheet.heads) != len(want) {
		t.Errorf("row %q under %q", got, d.sheet.heads)
	}
	if got := d.sheet.row(2); got[10] != "Kunjungan belajar · ke Banyuwangi" {
		t.Errorf("visit %q", got)
	}
	d.Press("Alt+2", "Alt+Up", "Ctrl+P")
	want = []string{
		"DPM", "2.18.04.2.01.0006", "Penyediaan Pelayanan Perizinan Berusaha", "pagu", "DAU", "10000000000", "7500000000", "dicatat", "18 Jan 2027", "", "Wali Kota",
		"18 Januari 2027 pukul 08.00 WIB", "",
	}
	if got := d.sheet.row(0); d.sheet.name != "Koreksi-2027-01-20" || !slices.Equal(got, want) || len(d.sheet.heads) != len(want) {
		t.Errorf("row %q under %q", got, d.sheet.heads)
	}
}

func TestHalfTypedEntriesSurvive(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	d.Press("Right")
	d.Type("Camat Ti")
	d.Act(model.SetDirective{Directive: w.late, State: model.Finished, Evidence: "x"})
	d.Wants("Camat Ti")
	d.Press("Alt+Down", "Alt+2")
	d.WantsTold("Selesaikan dahulu isian yang sedang diketik")
	d.Type("mur")
	d.Press("Enter")
	if got := w.directive(w.late); got.Owner != "Camat Timur" || got.State != model.Finished {
		t.Errorf("stored %+v", got)
	}
	d.Press("Ctrl+Home", "F6")
	d.Type("9 dari 12")
	d.Act(model.EditDirective{Directive: w.soon, As: model.GiveDirective{Text: "lain", Due: "2027-02-01"}})
	d.Press("Alt+Down")
	d.Wants("9 dari 12", "Berjalan: ")
	d.page.Load()
	d.Wants("9 dari 12")
}

func TestAFormBelongsToItsDirective(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	d.Press("F6")
	d.Type("tentang data")
	d.Act(model.GiveDirective{Text: "Yang paling mendesak", Due: "2027-01-01"})
	d.Press("Enter")
	if got := w.directive(w.late); got.State != model.Underway || got.Evidence != "tentang data" {
		t.Errorf("stored %+v", got)
	}
}

func TestSearch(t *testing.T) {
	d := open(t, newTown(t).Memory)
	d.Press("Ctrl+F")
	d.Type("KEPALA sertif")
	d.Wants("Jadwalkan sertifikasi", "Arahan 1")
	d.WantsNot("Siapkan data")
	d.Press("Down", "Alt+2")
	d.Wants(`Tidak ada yang cocok dengan "KEPALA sertif"`)
	d.Press("Ctrl+F", "Esc")
	d.Type("dau")
	d.Wants("75.000.000", "Koreksi 1")
	d.Press("Esc")
	d.Wants("Koreksi 3")
}

func TestAnotherFileBeginsAnew(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	d.Press("Alt+Down", "F3")
	d.Type("setengah")
	d.File = modeltest.Small(t).Memory
	d.page.Load()
	d.WantsNot("setengah", "Siapkan data")
	d.Press("F3")
	d.Wants("Arahan baru: umum")
	d.WantsNot("setengah")
}

func TestTheNextDayComesByItself(t *testing.T) {
	d := open(t, newTown(t).Memory)
	d.Wants("Senin · 12 hari lagi")
	d.Clock = d.Clock.Add(24 * time.Hour)
	d.page.Tick(d.Clock)
	d.Wants("Senin · 11 hari lagi", "terlambat 4 hari")
	d.page.Hide()
	d.Clock = d.Clock.Add(24 * time.Hour)
	d.page.Tick(d.Clock)
	d.Wants("terlambat 4 hari")
	d.page.Show()
	d.Wants("terlambat 5 hari")
}

func TestChangesWaitUntilThePageIsLookedAt(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	d.page.Hide()
	d.Act(model.SetDirective{Directive: w.late, State: model.Cancelled, Evidence: "x"})
	d.Wants("Siapkan data per kelurahan")
	d.page.Show()
	d.WantsNot("Siapkan data per kelurahan")
}

func TestInEnglish(t *testing.T) {
	d := open(t, newTown(t).Memory, func(d *desk) { d.Speaks = locale.English })
	d.Wants("Follow-up", "All agencies", "4 directives, 1 overdue", "3 days late", "overdue", "Benchmark visit")
	d.Press("F5", "Enter", "Enter")
	d.WantsNot("perlu bukti")
	d.Press("Esc", "Alt+2")
	d.Wants("noted", "since 18 Jan 2027")
}

func TestAFileThatIsClosedWhileSomethingIsTyped(t *testing.T) {
	for _, keys := range [][]string{{"F2", "Enter", "Enter", "Enter"}, {"Right"}, {"Ctrl+F"}} {
		d := open(t, newTown(t).Memory)
		d.Press(keys...)
		d.Type("2.18")
		d.File = nil
		d.page.Load()
		d.Type("04")
		d.Press("Tab", "Enter", "F5")
		d.Wants("Belum ada berkas terbuka.")
		if d.Done != 0 {
			t.Errorf("%q: %d acts", keys, d.Done)
		}
	}
}
