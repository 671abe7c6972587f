package refocusing_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func TestWithoutAFileOrASheetThePageSaysWhatToDo(t *testing.T) {
	open(t, nil).Wants("Belum ada berkas terbuka.")
	d := open(t, modeltest.Small(t).Memory)
	d.Wants("Belum ada lembar refocusing.", "F3")
	d = open(t, modeltest.Small(t).Memory, func(d *desk) { d.Locked = true })
	d.Wants("dapat dibaca.")
	d.Press("F3")
	d.WantsNot("Perubahan ke")
}

func TestASheetIsBegunAndItsUnitsTyped(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.Press("F3")
	d.Type("Tanggap darurat")
	d.Press("Enter", "Enter")
	d.Type("2")
	d.Wants("menulis ke tahap")
	d.Press("Enter")
	d.Type("usulan")
	d.Press("Enter", "Enter", "Enter")
	list := w.Plan.Refocusings.Of(0)
	if len(list) != 1 || list[0].Number != 2 || list[0].Base != model.Proposed || list[0].Year != modeltest.PlanYear || list[0].Balance != model.BalanceTotal {
		t.Fatalf("%+v", list)
	}
	d.Wants("BELUM ADA UNIT", "unit baru: ketik namanya")
	d.Type("Jawa Barat")
	d.Press("Enter")
	d.Type("Banten")
	d.Press("Enter")
	if units := w.Plan.RefocusUnits.Of(list[0].ID); len(units) != 2 || units[0].Name != "Jawa Barat" || units[1].Name != "Banten" {
		t.Fatalf("%+v", units)
	}
	d.Type("jawa  barat")
	d.Press("Enter")
	d.Wants("sudah ada di lembar ini")
	d.Press("Esc", "Ctrl+Z")
	if n := w.Plan.RefocusUnits.Len(); n != 1 {
		t.Errorf("after the undo %d units are left", n)
	}
}

func TestABadHeadOfASheetIsToldAndStays(t *testing.T) {
	w, id := refocused(t, model.BalanceTotal)
	d := open(t, w.Memory)
	d.Press("F2", "Tab", "Tab", "Tab", "Tab")
	d.Type("setengah")
	d.Press("Enter", "Enter")
	d.Wants(`"setengah" bukan syarat keseimbangan.`)
	d.Press("Shift+Tab", "Ctrl+A")
	d.Type("sisa")
	d.Press("Enter", "Enter")
	if got := w.Plan.Refocusings.Get(id).Balance; got != model.BalanceBelow {
		t.Errorf("balance %q", got)
	}
}

func TestTheBalanceIsLiveWhileAFigureIsTyped(t *testing.T) {
	w, id := refocused(t, model.BalanceTotal)
	d := open(t, w.Memory)
	d.Wants("SEIMBANG · selisih Rp0,00")
	d.Press("Ctrl+Home", "Down", "Right", "Right")
	d.Type("1,5 jt")
	d.Wants("SISA Rp1.500.000,00 BELUM DIBAGIKAN", "Saat diketik", "Rp1.500.000")
	if unitNamed(t, w.Plan, id, "Perjalanan dinas").Cut != 0 {
		t.Fatal("a half-typed figure was stored")
	}
	d.Press("Esc")
	d.Wants("SEIMBANG")
	d.WantsNot("Saat diketik")
	d.Type("30.000.000,01")
	d.Press("Enter")
	if got := unitNamed(t, w.Plan, id, "Perjalanan dinas"); got.Cut != 30*million+1 || got.After() != 30*million-1 {
		t.Errorf("%+v", got)
	}
	d.Wants("SISA Rp30.000.000,01 BELUM DIBAGIKAN", "−30.000.000,01", "turun 50,00%")
	d.Press("Ctrl+Home", "Down", "Down", "Down", "Down", "Down", "Down", "Right", "Right", "Right")
	d.Type("30jt")
	d.Press("Enter")
	d.Wants("SISA Rp0,01 BELUM DIBAGIKAN")
}

func TestAHalfTypedFigureOutlivesARefresh(t *testing.T) {
	w, id := refocused(t, model.BalanceTotal)
	d := open(t, w.Memory)
	d.Press("Ctrl+Home", "Down", "Right", "Right")
	d.Type("12 jt")
	d.Act(model.PutRefocusUnits{Refocusing: id, Units: []model.RefocusUnit{{Name: "Baru", Added: 2 * million}}})
	d.Wants("SISA Rp10.000.000,00 BELUM DIBAGIKAN")
	d.Press("Alt+2")
	d.WantsTold("Selesaikan dahulu isian")
	d.Press("Enter")
	if got := unitNamed(t, w.Plan, id, "Perjalanan dinas"); got.Cut != 12*million {
		t.Errorf("%+v", got)
	}
}

func TestGroupsMustBalanceByThemselves(t *testing.T) {
	w, id := refocused(t, model.BalanceGroup)
	d := open(t, w.Memory)
	u := unitNamed(t, w.Plan, id, "Gaji")
	u.Cut = 5 * million
	v := unitNamed(t, w.Plan, id, "Konsultasi")
	v.Added = 5 * million
	d.Act(model.Edit{Title: "refocus.unit", Put: []model.Record{&u, &v}})
	d.Wants("2 KELOMPOK BELUM SEIMBANG · DPM: sisa Rp5.000.000", "kurang potongan")
}

func TestABlockIsPastedByOneActOrNotAtAll(t *testing.T) {
	w, id := refocused(t, model.BalanceTotal)
	d := open(t, w.Memory)
	clip := func(s string) { fyne.CurrentApp().Clipboard().SetContent(s) }
	clip("60 jt\t30 jt\t0\t30.000.000\n40 jt\t50 rb\t-1\t\n200 jt\t0\t0\t199 jt")
	d.Press("Ctrl+Home", "Down", "Right", "Ctrl+V")
	d.Wants("Tidak ada yang ditempel; 2 baris ditolak.", "Baris 2 (Gaji)", "Baris 3 (Konsultasi): menjadi 199.000.000")
	if d.Done != 0 || unitNamed(t, w.Plan, id, "Perjalanan dinas").Cut != 0 {
		t.Fatal("a refused block was partly pasted")
	}
	clip("Jawa Barat\t1 M\t\t250,5 jt\t1.250.500.000\t6\t9\tIndustri kecil\t10\t12\tpaket\tpandemi\tdisetujui\nBanten\t2 M\t500 jt\t\n")
	d.Press("Ctrl+End", "Home", "Ctrl+V")
	if d.Done != 1 {
		t.Fatalf("%d acts, want one: %v", d.Done, d.Told)
	}
	want := model.RefocusUnit{
		Refocusing: id, Name: "Jawa Barat", Before: billion, Added: 250_500_000 * rupiah, MonthsBefore: "6", MonthsAfter: "9", Beneficiary: "Industri kecil",
		VolumeBefore: "10", VolumeAfter: "12", VolumeUnit: "paket", Reason: "pandemi", State: model.RefocusApproved,
	}
	got := unitNamed(t, w.Plan, id, "Jawa Barat")
	want.ID, want.Order = got.ID, 5
	if got != want {
		t.Errorf("stored %+v", got)
	}
	if b := unitNamed(t, w.Plan, id, "Banten"); b.Cut != 500*million || b.Order != 6 {
		t.Errorf("stored %+v", b)
	}
	d.Press("Ctrl+Z")
	if n := w.Plan.RefocusUnits.Len(); n != 4 {
		t.Errorf("after the undo there are %d units", n)
	}
}

func TestAListOfUnitsIsTakenAtOnce(t *testing.T) {
	w, id := refocused(t, model.BalanceTotal)
	d := open(t, w.Memory)
	d.Press("F4")
	if refusal := d.asked(" \n"); !strings.Contains(refusal, "Belum ada nama unit") {
		t.Errorf("refused with %q", refusal)
	}
	if refusal := d.asked("Aceh\nGaji baru\nAceh"); !strings.Contains(refusal, "Baris 3 (Aceh)") {
		t.Errorf("refused with %q", refusal)
	}
	if refusal := d.asked("Aceh\t1,5 M\nBali\r\n"); refusal != "" || d.Done != 1 {
		t.Errorf("refused with %q", refusal)
	}
	if u := unitNamed(t, w.Plan, id, "Aceh"); u.Before != 1_500*million {
		t.Errorf("%+v", u)
	}
	d.WantsTold("2 unit masuk ke Tanggap darurat.")
}

func TestAgenciesAndTheirBudgetsBecomeUnits(t *testing.T) {
	w := modeltest.Small(t)
	id := w.Act(model.StartRefocusing{Sheet: model.Refocusing{Name: "A", Number: 1, Base: model.Proposed}}).Changes[0].Key()
	d := open(t, w.Memory)
	d.Press("Ctrl+F4")
	d.Type("tidak ada")
	d.Press("Enter")
	d.Wants("tidak cocok dengan perangkat daerah mana pun")
	d.Press("Ctrl+A", "Delete", "Enter")
	if n := w.Plan.RefocusUnits.Len(); n != w.Plan.Agencies.Len() {
		t.Errorf("%d units of %d agencies", n, w.Plan.Agencies.Len())
	}
	d.Press("Ctrl+Z", "F9", "Enter")
	if figures, loose := w.Plan.RefocusFigures(id); len(figures) == 0 || len(loose) != 0 {
		t.Errorf("%d figures, %d loose", len(figures), len(loose))
	}
}

func TestUnitsAreDecidedOneKeyEach(t *testing.T) {
	w, id := refocused(t, model.BalanceTotal)
	d := open(t, w.Memory)
	d.Press("Ctrl+Home", "Down", "F5")
	if unitNamed(t, w.Plan, id, "Perjalanan dinas").State != model.RefocusApproved {
		t.Error("not approved")
	}
	d.Press("Down", "F6", "Enter")
	d.Wants("Alasan belum diisi.")
	d.Type("layanan wajib")
	d.Press("Enter")
	if u := unitNamed(t, w.Plan, id, "Gaji"); u.State != model.RefocusRejected || u.Reason != "layanan wajib" {
		t.Errorf("%+v", u)
	}
	d.Wants("ditolak", "disetujui")
	d.Press("F7")
	if unitNamed(t, w.Plan, id, "Gaji").State != model.RefocusProposed {
		t.Error("not proposed again")
	}
	d.Press("Ctrl+F5")
	if s := w.Plan.RefocusSheet(id); s.Total.Waiting != 0 {
		t.Errorf("%d wait", s.Total.Waiting)
	}
	d.Press("Ctrl+Delete")
	if w.Plan.RefocusUnits.Len() != 3 || !strings.Contains(d.Asked[0], "Hapus 1 unit dari Tanggap darurat: Gaji?") {
		t.Errorf("%q, %d units", d.Asked, w.Plan.RefocusUnits.Len())
	}
}

func TestSharesOf34ProvincesAreExact(t *testing.T) {
	w, id := provinces(t)
	s := w.Plan.RefocusSheet(id)
	if s.Total.Added != 113_150*million || s.Total.Difference() != 0 || len(s.Lacks()) != 0 {
		t.Fatalf("%+v", s.Total)
	}
	d := open(t, w.Memory)
	d.Wants("SEIMBANG · selisih Rp0,00", "Rp113.150.000.000")
	d.Press("Alt+2")
	d.Wants("Industri kecil", "91.650.000.000", "Rp91,65 M dari Rp113,15 M = 81,0%", "Industri menengah", "19,0%", "300 menjadi 375 paket", "113.150.000.000", "100,0%")
	d.Wants("Industri kecil: tambahan Rp91.650.000.000,00 dari Rp113.150.000.000,00 = 81,00%")
	d.Press("Ctrl+Enter")
	d.Press("Alt+1", "Ctrl+Enter")
	if got := strings.Join(d.Shown, ", "); !strings.HasPrefix(got, "shares ") || !strings.Contains(got, ", units ") {
		t.Errorf("sent %q", got)
	}
}

func TestRulesArePreviewedAndAppliedAsOneAct(t *testing.T) {
	w, id := refocused(t, model.BalanceTotal)
	d := open(t, w.Memory)
	d.Press("Alt+3")
	d.Wants("Belum ada aturan. F8 menulis aturan")
	d.Press("F8")
	d.Type("potong perjalanan dinas")
	d.Wants("tidak dapat dibaca")
	d.Type(" 50 %, jangan sentuh gaji; konsultasi = 1,5 jt")
	d.Wants("3 aturan: 2 unit kena, potongan Rp31.500.000; 1 unit dilindungi; 1 unit tidak kena", "perjalanan dinas: potong 50%", "SISA Rp31.500.000,00 BELUM DIBAGIKAN")
	d.Press("Enter")
	if d.Done != 0 {
		t.Fatal("a preview changed the file")
	}
	d.Wants("perjalanan dinas: potong 50%", "gaji: jangan sentuh", "konsultasi: potong Rp1.500.000", "30.000.000", "Tidak kena aturan",
		"SISA Rp31.500.000,00 BELUM DIBAGIKAN", "Bila aturan diterapkan")
	d.Press("Ctrl+F8")
	if d.Done != 1 || unitNamed(t, w.Plan, id, "Perjalanan dinas").Cut != 30*million || unitNamed(t, w.Plan, id, "Gaji").Cut != 0 || unitNamed(t, w.Plan, id, "Konsultasi").Cut != 1_500_000*rupiah {
		t.Errorf("%d acts", d.Done)
	}
	d.WantsTold("potongan 2 unit berubah")
	d.Press("Ctrl+Z")
	if unitNamed(t, w.Plan, id, "Perjalanan dinas").Cut != 0 {
		t.Error("not undone")
	}
	d.Press("Ctrl+Home", "Ctrl+Delete")
	d.WantsNot("perjalanan dinas: potong")
}

func TestASheetIsAdoptedAndTheBudgetUndone(t *testing.T) {
	w, id := refocused(t, model.BalanceTotal)
	d := open(t, w.Memory)
	u, v := unitNamed(t, w.Plan, id, "Perjalanan dinas"), unitNamed(t, w.Plan, id, "Konsultasi")
	u.Cut = 30 * million
	d.Act(model.Edit{Title: "refocus.unit", Put: []model.Record{&u}})
	d.Press("F10")
	if want := "Tanggap darurat belum dapat diterapkan ke tahap Perubahan 1: sisa Rp30.000.000."; !strings.EqualFold(d.failure(), want) || len(d.Asked) != 0 {
		t.Fatalf("refused with %q, asked %q", d.failure(), d.Asked)
	}
	v.Added = 30 * million
	d.Act(model.Edit{Title: "refocus.unit", Put: []model.Record{&v}})
	d.Press("F10")
	if !strings.Contains(d.failure(), "4 unit belum diputuskan") {
		t.Fatalf("refused with %q", d.failure())
	}
	d.Press("Ctrl+F5")
	d.No = true
	acts := d.Done
	d.Press("F10")
	if d.Done != acts || len(d.Asked) != 1 {
		t.Fatal("adopted though it was answered no")
	}
	for _, want := range []string{"Terapkan Tanggap darurat ke tahap", "tahun 2027", "potongan Rp30.000.000,00, tambahan Rp30.000.000,00", "2 pagu ditulis, 1 unit tanpa baris"} {
		if !strings.Contains(d.Asked[0], want) {
			t.Errorf("%q is not in the question %q", want, d.Asked[0])
		}
	}
	d.No = false
	d.Press("F10")
	if b := w.Plan.Budget(w.OtherSub, w.DAU, model.Revised(1), modeltest.PlanYear); b == nil || b.Amount != 230*million || !w.Plan.RefocusAdopted(id) {
		t.Fatalf("%+v, %v", b, d.Failed)
	}
	d.Wants("diterapkan")
	d.Press("Ctrl+Z")
	if w.Plan.RefocusAdopted(id) {
		t.Error("not undone")
	}
	d.Press("Ctrl+F10")
	if w.Plan.RefocusRest(id) != 0 {
		t.Error("the other budgets were not taken over")
	}
}

func TestTheStateAndTheLineAreEntered(t *testing.T) {
	w, id := refocused(t, model.BalanceTotal)
	d := open(t, w.Memory)
	d.Press("Alt+4", "Ctrl+End", "Up")
	d.Wants("Satuan", "Alasan", "tanpa baris")
	d.Press("Home", "Right", "Right", "Right", "Right", "Right", "Right", "Right", "Right", "Right")
	d.Type(w.Plan.Lines.Get(w.OtherSub).Code + " DAU")
	d.Press("Enter")
	if u := unitNamed(t, w.Plan, id, "Bantuan usaha"); u.Line != w.OtherSub || u.Before == 0 {
		t.Errorf("%+v", u)
	}
	d.Press("Up", "Left")
	d.Type("ditolak")
	d.Press("Enter")
	d.Wants("perlu alasan")
	d.Press("Esc", "Left")
	d.Type("cukup")
	d.Press("Enter", "Up", "Right")
	d.Type("ditolak")
	d.Press("Enter")
	if u := unitNamed(t, w.Plan, id, "Bantuan usaha"); u.State != model.RefocusRejected || u.Reason != "cukup" {
		t.Errorf("%+v", u)
	}
	d.Press("Alt+4")
	d.Wants("Semula (Rp)")
}

func TestThePaperIsWrittenAsDraft(t *testing.T) {
	w, _ := refocused(t, model.BalanceTotal)
	d := open(t, w.Memory, func(d *desk) { d.Folder = t.TempDir() })
	d.Press("Ctrl+P")
	list, err := filepath.Glob(filepath.Join(d.Folder, "refocusing-2027-perubahan-1-*.pdf"))
	if err != nil || len(list) != 1 {
		t.Fatalf("%v, %v, %v", list, err, d.Failed)
	}
	if data, err := os.ReadFile(list[0]); err != nil || len(data) < 1000 {
		t.Errorf("%d bytes, %v", len(data), err)
	}
}

func TestASheetIsRemovedAfterItIsNamed(t *testing.T) {
	w, _ := provinces(t)
	d := open(t, w.Memory)
	d.Press("Ctrl+F3")
	if w.Plan.Refocusings.Len() != 0 || !strings.Contains(d.Asked[0], "Hapus lembar Dampak pandemi dengan 35 unitnya?") {
		t.Errorf("%q", d.Asked)
	}
	d.Press("Ctrl+Z")
	d.Wants("Dampak pandemi")
	d.Press("Ctrl+F")
	d.Type("provinsi 07")
	d.Wants("Provinsi 07")
	d.WantsNot("Provinsi 08")
}

// TestNoFigureOfALargeAgencyIsCut has an agency with hundreds of billions, to the sen, as real ones have.
func TestNoFigureOfALargeAgencyIsCut(t *testing.T) {
	w, id := refocused(t, model.BalanceBelow)
	for _, name := range []string{"Perjalanan dinas", "Gaji"} {
		u := unitNamed(t, w.Plan, id, name)
		u.Group, u.Before, u.Cut = "Dinas Pendidikan dan Kebudayaan", 281_477_493_739_06, 81_477_493_739_07
		w.Act(model.Edit{Title: "refocus.unit", Put: []model.Record{&u}})
	}
	d := open(t, w.Memory)
	d.Wants("562.954.987.478,12", "162.954.987.478,14", "399.999.999.999,98", "281.477.493.739,06", "199.999.999.999,99", "turun 28,95%")
	d.Keep("refocusing-large")
}
