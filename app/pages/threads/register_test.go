package threads_test

import (
	"strings"
	"testing"

	"benangmerah/model"
)

// toClaim puts the cursor on a claim by its text.
func (d *desk) toClaim(words string) {
	d.T.Helper()
	d.Press("Alt+3", "Ctrl+Home")
	for range 20 {
		if d.aimed(words) {
			return
		}
		d.Press("Down")
	}
	d.T.Fatalf("no claim %q", words)
}

// aimed says whether the form to change the claim under the cursor names the words.
func (d *desk) aimed(words string) bool {
	d.Press("F2")
	named := strings.Contains(strings.Join(d.Texts(), "\n"), "Ubah pernyataan: "+words)
	d.Press("Esc")
	return named
}

func TestClaimsThatDisagreeStandTogether(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	d.Press("Alt+3")
	d.Wants("Pernyataan 5", "berbeda nilai", "90 %", "89,7 %", "Sakernas 2026", "tanpa sumber", "Tanpa sumber", "Bersumber", "Kepala DPM", "Ekonomi tumbuh 5 persen.")
	d.Press("Alt+4")
	d.Wants("Keadaan: berbeda", "Pernyataan 2")
	d.WantsNot("Nilai IKM 88.")
	d.Press("Alt+4")
	d.Wants("Keadaan: tanpa sumber", "Pernyataan 3")
	d.WantsNot("Sakernas 2026")
	d.Press("Alt+4", "Alt+Down")
	d.WantsNot("Ekonomi tumbuh 5 persen.")
	d.Press("Ctrl+F")
	d.Type("ikm")
	d.Wants("Pernyataan 1", "Nilai IKM 88.")
}

func TestAClaimIsRecordedChangedAndUndone(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	d.Press("Alt+Down", "F4")
	d.Wants("Pernyataan baru: DPM")
	d.Type("Izin selesai tiga hari 90 persen.")
	d.Press("Enter")
	d.Type("90")
	d.Press("Enter")
	d.Type("%")
	d.Press("Enter")
	d.Wants("kosong: tanpa sumber")
	d.Press("Enter")
	d.Type("Wali Kota")
	d.Press("Enter")
	made, ok := d.Last().Changes[0].After.(*model.Claim)
	if !ok || made.Text != "Izin selesai tiga hari 90 persen." || made.Value != "90" || made.Unit != "%" || made.Agency != w.Agency || made.Speaker != "Wali Kota" {
		t.Fatalf("%+v", d.Last())
	}
	d.Wants("Izin selesai tiga hari 90 persen.")
	d.Press("F2", "Enter", "Ctrl+A")
	d.Type("91")
	d.Press("Enter", "Enter", "Enter")
	if c := w.claim(made.ID); c.Value != "91" || c.Speaker != "Wali Kota" {
		t.Errorf("%+v", c)
	}
	d.Press("F3")
	d.Type("Laporan 2026")
	d.Press("Enter")
	d.Type("8/2026")
	d.Wants("Agustus 2026")
	d.Press("Enter")
	d.Type("izin yang terbit")
	d.Press("Enter")
	if c := w.claim(made.ID); c.Source != "Laporan 2026" || c.Dated != "2026-08" || c.Definition != "izin yang terbit" {
		t.Errorf("%+v", c)
	}
	d.Press("Ctrl+Z")
	if c := w.claim(made.ID); c.Source != "" {
		t.Errorf("not undone: %+v", c)
	}
	d.Press("Ctrl+F8")
	if w.Plan.Claims.Get(made.ID) != nil || len(d.Asked) != 1 || !strings.Contains(d.Asked[0], "Izin selesai tiga hari 90 persen.") {
		t.Errorf("asked %q", d.Asked)
	}
}

func TestCellsOfAClaimAreEdited(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	d.toClaim("Pelaku usaha")
	d.Press("Home", "Right", "Right", "Enter")
	d.Type("Buku register")
	d.Press("Enter")
	if c := w.claim(w.bare); c.Source != "Buku register" {
		t.Errorf("%+v", c)
	}
	d.toClaim("Pelaku usaha")
	d.Press("Right")
	d.Type("160")
	d.Press("Enter")
	if c := w.claim(w.bare); c.Value != "160" || c.Unit != "Pelaku Usaha" {
		t.Errorf("%+v", c)
	}
	d.toClaim("Pelaku usaha")
	d.Press("Home", "Enter", "Ctrl+A", "Backspace", "Enter")
	if c := w.claim(w.bare); c.Text == "" {
		t.Error("a claim without words")
	}
	d.Press("Alt+Down", "Alt+1")
	d.WantsTold("Selesaikan dahulu isian")
	d.Press("Esc")
}

// A key links a claim to an indicator, of which the likeliest are offered; what the plan says of it stands beside the claim.
func TestAClaimIsLinkedToAnIndicator(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	i := w.Plan.Indicators.Get(w.Output)
	d.toClaim("Pelaku usaha")
	d.Press("F6")
	d.Wants(i.Text)
	d.Press("Down", "Enter")
	if c := w.claim(w.bare); c.Indicator != w.Output {
		t.Fatalf("%+v", c)
	}
	d.Wants("rencana")
	d.toClaim("Pelaku usaha")
	if d.page.LineInView() != i.Line {
		t.Errorf("line %d, want %d", d.page.LineInView(), i.Line)
	}
	d.Press("F6", "Ctrl+A")
	d.Type("indikator yang tidak ada")
	d.Press("Enter")
	d.Wants("Tidak ada indikator dengan nama itu.")
	d.Press("Ctrl+A")
	d.Type(strings.ToUpper(i.Text))
	d.Press("Esc", "Esc")
	d.toClaim("Pelaku usaha")
	d.Press("F6", "Ctrl+A", "Backspace", "Esc", "Enter")
	if c := w.claim(w.bare); c.Indicator != 0 && c.Indicator != w.Output {
		t.Errorf("%+v", c)
	}
}

// A claim without a source becomes a task of its agency, which the source finishes.
func TestATaskToFindTheSource(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	d.toClaim("Pelaku usaha")
	d.Press("F7")
	d.Wants("Tugaskan pencarian sumber pernyataan: Pelaku usaha")
	d.Press("Enter", "Ctrl+A")
	d.Type("besok lusa entah")
	d.Press("Enter")
	d.Press("Ctrl+A")
	d.Type("1/2/2027")
	d.Press("Enter")
	task := w.Plan.OpenTask(w.Plan.Claims.Get(w.bare))
	if task == nil || task.Due != "2027-02-01" || task.Owner == "" || task.Agency != w.Agency {
		t.Fatalf("%+v", task)
	}
	d.WantsTold("Ditugaskan kepada " + task.Owner)
	d.Wants("tugas terbuka, tenggat 1 Feb")
	d.toClaim("Pelaku usaha")
	d.Press("F7")
	d.WantsNot("Tugaskan pencarian sumber pernyataan: Pelaku usaha")
	d.Press("F3")
	d.Type("Register 2026")
	d.Press("Enter", "Enter", "Enter")
	d.WantsTold("F8 menyelesaikannya")
	d.toClaim("Pelaku usaha")
	d.Press("F8")
	if got := w.Plan.Directives.Get(task.ID); got.State != model.Finished || got.Evidence != "Register 2026" {
		t.Errorf("%+v", got)
	}
	d.Press("Ctrl+Z")
	if w.Plan.OpenTask(w.Plan.Claims.Get(w.bare)) == nil {
		t.Error("not undone")
	}
}

// What is half typed stays whatever happens elsewhere.
func TestHalfTypedStays(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory)
	d.toClaim("Nilai IKM")
	d.Press("Home", "Enter")
	d.Type("Nilai IKM 8")
	d.ActIn(model.RecordClaim{Text: "Aaa paling awal.", Value: "1"}, model.Context{})
	d.Wants("Nilai IKM 8")
	d.Type("9.")
	d.Press("Enter")
	if c := w.claim(w.sourced); c.Text != "Nilai IKM 89." {
		t.Errorf("%+v", c)
	}
	d.Press("F4")
	d.Type("Setengah jadi")
	d.ActIn(model.RecordClaim{Text: "Satu lagi.", Value: "2"}, model.Context{})
	d.Wants("Setengah jadi")
}

func TestAFileThatCanOnlyBeRead(t *testing.T) {
	w := newTown(t)
	d := open(t, w.Memory, func(d *desk) { d.Locked = true })
	d.Press("Alt+3", "Down", "F2", "F3", "F4", "F6", "F7", "F8", "Ctrl+F8", "Enter")
	d.Type("x")
	d.Press("Enter")
	d.WantsNot("Enter simpan")
	if d.Done != 0 || len(d.Asked) > 0 {
		t.Errorf("%d acts, asked %q", d.Done, d.Asked)
	}
	d.Press("Alt+1", "Enter")
	if d.mended == nil {
		t.Error("Enter leads nowhere")
	}
}
