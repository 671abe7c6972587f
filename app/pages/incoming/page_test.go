package incoming_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2/test"

	"benangmerah/app/look"
	page "benangmerah/app/pages/incoming"
	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
)

func TestWithoutAFileThereIsNothingToBringTo(t *testing.T) {
	d := open(t, nil)
	d.Wants("Belum ada berkas terbuka.")
	d.page.Bring("/tempat/x.xlsx")
	d.WantsTold("Buka atau buat berkas dahulu.")
	d.Press("Ctrl+T", "Ctrl+Enter", "B", "1", "Alt+Delete", "Enter")
	d.File = modeltest.Small(t).Memory
	d.page.Load()
	d.page.Show()
	d.WantsNot("Belum ada berkas terbuka.")
	d.Wants("Belum ada berkas. Yang dapat dibaca:", ".xlsx .csv .benang.", "Jatuhkan berkas perangkat daerah di jendela ini", "semua perangkat daerah (2)")
	d.Press("Ctrl+Enter", "Down", "7")
	if title, _ := d.page.Heading(); title != "Usulan berkas" || len(d.Failed) > 0 {
		t.Errorf("heading %q, failed %v", title, d.Failed)
	}
}

func TestEveryRowShowsItsFate(t *testing.T) {
	d, _, path := town(t)
	d.page.Bring(path)
	d.Wants("DPM 2027.xlsx", "Templat · lembar Isian · DPM · dicap 15 Januari 2027 pukul 15.00 WIB, tindakan 3", "Tinjau 4", "+ baru 1", "± berubah 1",
		"≠ bentrok 1", "× ditolak 1", "= sama 1", "Catatan 2",
		"baris 2", "2.18.04.2.01.0006", "Penyediaan Pelayanan Perizinan Berusaha", "indikator: "+output, // the line
		"Target 2027", "120", "150", "Pagu 2027", "110.000.000", "120.000.000", "saat dicap: 100.000.000", "di sini diubah 18 Januari 2027 pukul 08.00 WIB oleh", "pilih", // the conflict
		"50.000.000", "75.000.000", "3 isian", "Satuan · Target 2027", // changed and new
		"baris 6", "10^12", "\"10^12\" bukan jumlah uang. Ketik misalnya", // refused
		"Usulan 2027", "360.000.000 → 445.000.000", "3 dari 3 baris dicentang", "1 bentrok belum dipilih")
	d.WantsNot("Penyediaan Layanan Konsultasi")
	if acts := d.Acts(); acts != 4 {
		t.Errorf("the preview did %d acts", acts-4)
	}
}

func TestLensesShowOneFate(t *testing.T) {
	d, _, path := town(t)
	d.page.Bring(path)
	for _, step := range []struct{ key, sees, misses string }{
		{"1", "Pendampingan Izin di Kecamatan", "75.000.000"},
		{"2", "75.000.000", "110.000.000"},
		{"3", "110.000.000", "Pendampingan Izin di Kecamatan"},
		{"4", "10^12", "75.000.000"},
		{"5", "Penyediaan Layanan Konsultasi", "10^12"},
		{"6", "Kolom ini tidak dipakai.", "Penyediaan Layanan Konsultasi"},
		{"7", "85.000.000", "Kolom ini tidak dipakai."},
		{"0", "10^12", "Penyediaan Layanan Konsultasi"},
	} {
		d.Press(step.key)
		d.Wants(step.sees)
		d.WantsNot(step.misses)
	}
	d.ClickText(t, "= sama 1")
	d.Wants("Penyediaan Layanan Konsultasi")
}

// TestTwoKeysTakeAFileOver is the common case: a file without conflicts is picked and applied by Enter, and Ctrl+Z takes all of it back.
func TestTwoKeysTakeAFileOver(t *testing.T) {
	w := modeltest.Small(t)
	before := w.Plan.Clone()
	d := open(t, w.Memory)
	d.Picked = d.lay("DPM.xlsx", before, template(row(2, sub, output, target("150"), money(dau, 120*million)), row(3, newSub, "", money(pad, 60*million))))
	d.Press("Enter", "Enter")
	d.Wants("Diterapkan sebagai satu tindakan: 1 baru, 1 berubah. Ctrl+Z mengurungkan.", "diterapkan", "= sama 2")
	if d.Acts() != 4 || amount(w.Plan, w.Sub, w.DAU) != 120*million || w.Plan.Target(w.Output, proposed, year).Value != "150" {
		t.Fatalf("%d acts, DAU %v", d.Acts(), amount(w.Plan, w.Sub, w.DAU))
	}
	if e := w.Entries[3]; e.Act != "import" {
		t.Errorf("the act is %s", e.Act)
	}
	d.Undo()
	if same, kind := before.Equal(w.Plan); !same {
		t.Errorf("after the undo the records of kind %s are others", kind)
	}
	d.Wants("pratinjau", "± berubah 1", "+ baru 1")
	d.WantsNot("Diterapkan sebagai satu tindakan")
	d.Undo() // the undo: done again
	d.Wants("diterapkan", "= sama 2")
	d.page.Bring(d.Picked)
	d.Wants("Tidak ada yang berubah: isi berkas itu sudah ada di sini.", "= sama 2")
	d.Press("Ctrl+Enter")
	d.WantsTold("Tidak ada yang berubah")
	if d.Acts() != 6 {
		t.Errorf("%d acts: the same file was taken again", d.Acts())
	}
}

func TestConflictIsChosenForTheFile(t *testing.T) {
	d, w, path := town(t)
	d.page.Bring(path)
	d.Press("B") // the cursor stands on the conflict
	d.Wants("berkas", "360.000.000 → 455.000.000")
	d.WantsNot("1 bentrok belum dipilih")
	d.Press("Ctrl+Enter")
	if len(d.Asked) > 0 || amount(w.Plan, w.Sub, w.DAU) != 120*million {
		t.Errorf("asked %q, DAU %v", d.Asked, amount(w.Plan, w.Sub, w.DAU))
	}
	d.Wants("1 baru, 1 berubah, 1 bentrok", "≠ bentrok 0")
}

func TestConflictIsChosenForThePlan(t *testing.T) {
	d, w, path := town(t)
	d.page.Bring(path)
	d.ClickText(t, "Tetap")
	d.Wants("tetap")
	d.Press("Ctrl+Enter")
	if len(d.Asked) > 0 || amount(w.Plan, w.Sub, w.DAU) != 110*million || amount(w.Plan, w.Sub, w.PAD) != 75*million {
		t.Errorf("asked %q, DAU %v, PAD %v", d.Asked, amount(w.Plan, w.Sub, w.DAU), amount(w.Plan, w.Sub, w.PAD))
	}
}

func TestOpenConflictsAreAskedAbout(t *testing.T) {
	d, w, path := town(t)
	d.page.Bring(path)
	d.Press("Ctrl+Enter")
	if len(d.Asked) != 1 || !strings.HasPrefix(d.Asked[0], "1 bentrok belum dipilih; nilai yang ada di sini dipertahankan.") || d.Acts() != 4 {
		t.Fatalf("asked %q, %d acts", d.Asked, d.Acts())
	}
	d.No = false
	d.Press("Ctrl+Enter")
	if d.Acts() != 5 || amount(w.Plan, w.Sub, w.DAU) != 110*million || w.Plan.Target(w.Output, proposed, year).Value != "150" {
		t.Errorf("%d acts, DAU %v", d.Acts(), amount(w.Plan, w.Sub, w.DAU))
	}
	d.Wants("≠ bentrok 1")
	d.Undo()
	d.Press("Alt+B", "Ctrl+Enter")
	if amount(w.Plan, w.Sub, w.DAU) != 120*million {
		t.Error("Alt+B did not choose the file in every conflict")
	}
}

func TestAgreedFiguresAreLocked(t *testing.T) {
	w := modeltest.Small(t)
	base := w.Plan.Clone()
	w.Act(model.Decide{Agency: w.Agency, Verdict: model.Accepted})
	d := open(t, w.Memory)
	d.page.Bring(d.lay("DPM.xlsx", base, template(row(2, sub, "", money(dau, 120*million)), row(3, otherSub, "", money(dau, 210*million)))))
	d.Wants("≠ bentrok 2", "terkunci", "terkunci: disepakati 18 Januari 2027")
	d.Press("Down", "B", "Alt+B", "Space", "Ctrl+Enter")
	if d.Acts() != 4 || amount(w.Plan, w.Sub, w.DAU) != 100*million {
		t.Errorf("%d acts: an agreed figure was overwritten", d.Acts())
	}
}

func TestOnlyTickedRowsAreTaken(t *testing.T) {
	d, w, path := town(t)
	d.page.Bring(path)
	d.Press("2", "Space")
	d.Wants("2 dari 3 baris dicentang")
	d.Press("0", "Alt+T", "Ctrl+Enter")
	if amount(w.Plan, w.Sub, w.PAD) != 50*million || w.Plan.Lines.Len() != 6 {
		t.Errorf("PAD %v, %d lines", amount(w.Plan, w.Sub, w.PAD), w.Plan.Lines.Len())
	}
	d.Wants("1 baru, 1 bentrok")
}

func TestTicksOfManyRows(t *testing.T) {
	d, _, path := town(t)
	d.page.Bring(path)
	d.Press("Ctrl+A", "Space")
	d.Wants("0 dari 3 baris dicentang")
	d.WantsNot("→")
	d.Press("Ctrl+Enter")
	d.WantsTold("Belum ada baris yang dicentang.")
	d.Press("Alt+A")
	d.Wants("3 dari 3 baris dicentang")
	d.Press("Alt+A")
	d.Wants("0 dari 3 baris dicentang")
	d.Press("1", "Alt+A")
	d.Wants("1 dari 3 baris dicentang")
}

func TestRowsFoldAndLeadToTheirLine(t *testing.T) {
	d, w, path := town(t)
	d.page.Bring(path)
	d.Press("1", "Right")
	d.unfolded(true)
	d.Press("Left")
	d.unfolded(false)
	d.Press("Ctrl+Shift+Right")
	d.unfolded(true)
	d.Press("Ctrl+Shift+Left")
	d.unfolded(false)
	d.Press("2", "Enter")
	if d.opened != [2]model.ID{w.Agency, w.Sub} {
		t.Errorf("opened %v", d.opened)
	}
}

// unfolded fails the test where the fields of the new line are not listed as they should be.
func (d *desk) unfolded(want bool) {
	d.T.Helper()
	if _, listed := d.Find("60.000.000"); listed != want {
		d.T.Errorf("the fields are listed: %v", listed)
	}
}

func TestSeveralFilesWaitInAQueue(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	first := d.lay("a.xlsx", w.Plan.Clone(), template(row(2, sub, "", money(dau, 120*million))))
	second := d.lay("b.xlsx", w.Plan.Clone(), template(row(2, otherSub, "", money(dau, 220*million))))
	d.shelf["/tempat/c.xlsx"] = func(page.Choices) (page.Arrival, error) {
		return page.Arrival{}, model.Invalidf("Pilih berkas lain.", "Berkas itu tidak berisi satu baris pun.")
	}
	d.page.Bring(first, second, "/tempat/c.xlsx")
	d.Wants("a.xlsx", "b.xlsx", "c.xlsx", "pratinjau", "belum dibuka")
	d.Press("Enter") // apply the first
	d.Wants("diterapkan", "Berkas berikut")
	d.Press("Enter", "Enter") // on to the second, apply it
	if amount(w.Plan, w.Sub, w.DAU) != 120*million || amount(w.Plan, w.OtherSub, w.DAU) != 220*million {
		t.Error("not both files were taken over")
	}
	d.Press("Enter")
	d.Wants("c.xlsx ditolak. Berkas itu tidak berisi satu baris pun.", "Pilih berkas lain.", "ditolak")
	d.Press("Ctrl+PageUp")
	d.Wants("Diterapkan sebagai satu tindakan: 1 berubah.")
	d.Press("Ctrl+PageDown", "Alt+Delete")
	d.WantsNot("c.xlsx")
	d.Press("Alt+Delete", "Alt+Delete")
	d.Wants("Belum ada berkas. Yang dapat dibaca")
}

func TestCancelledReadingLeavesNothing(t *testing.T) {
	d, _, path := town(t, func(d *desk) { d.Cancels = true })
	d.page.Bring(path)
	d.Wants("DPM 2027.xlsx belum dibuka.")
	if _, previewed := d.Find("pratinjau"); previewed {
		t.Error("there is a preview")
	}
	if len(d.Failed) != 1 || d.Acts() != 4 {
		t.Errorf("failed %v, %d acts", d.Failed, d.Acts())
	}
	d.Cancels = false
	d.Press("Enter")
	d.Wants("pratinjau")
}

func TestFileThatCanOnlyBeReadIsPreviewed(t *testing.T) {
	d, _, path := town(t, func(d *desk) { d.Locked = true })
	d.page.Bring(path)
	d.Wants("Berkas ini hanya dapat dibaca: pratinjau tetap terlihat", "≠ bentrok 1")
	d.Press("Ctrl+Enter")
	d.WantsTold("Berkas ini hanya dapat dibaca.")
	if d.Acts() != 4 {
		t.Error("something was applied")
	}
}

func TestChangesWhileAFileIsPreviewedAreSeen(t *testing.T) {
	d, w, path := town(t)
	d.page.Bring(path)
	d.Press("2", "Space")
	if _, err := d.Do(model.SetBudget{Line: w.OtherSub, Fund: w.DAU, Stage: proposed, Year: year, Amount: 1 * million, Known: true}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	d.Wants("= sama 1", "2 dari 3 baris dicentang") // the file did not touch it: what changed here stays
	d.page.Hide()
	if _, err := d.Do(model.SetBudget{Line: w.Sub, Fund: w.PAD, Stage: proposed, Year: year, Amount: 75 * million, Known: true}, model.Context{}); err != nil {
		t.Fatal(err)
	}
	d.Wants("± berubah 1")
	d.page.Show()
	d.Wants("± berubah 0", "= sama 2")
}

func TestStampOfAnotherFileIsSaid(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	d.page.Bring(d.lay("DPM.xlsx", nil, template(row(2, sub, "", money(dau, 120*million)))))
	d.Wants("dicap oleh berkas lain", "± berubah 1")
}

func TestTableIsReadAsItIsChosen(t *testing.T) {
	w := modeltest.Small(t)
	d := open(t, w.Memory)
	var asked []page.Choices
	path := d.lay("tabel.csv", nil, func(c page.Choices) *incoming.Offer {
		asked = append(asked, c)
		stage := max(c.Stage, proposed)
		r := row(2, sub, "", incoming.Cell{Column: "Pagu", Field: model.FieldBudget, Stage: stage, Year: year, Fund: dau, Amount: 130 * million, Given: true})
		return &incoming.Offer{Source: incoming.FromTable, Agency: c.Agency, Year: year, Stage: stage, Rows: []incoming.Row{r}}
	})
	d.page.Bring(path)
	d.Wants("Tabel", "Sebagai tahap", "Usulan", "Perangkat daerah", "menurut berkas", "Baris ini tidak menyebut perangkat daerahnya.")
	d.ClickText(t, "menurut berkas")
	d.Press("Down", "Down", "Enter")
	d.ClickText(t, "DPM")
	d.Wants("± berubah 1", "130.000.000")
	d.Press("Alt+Down")
	d.Wants("Ditetapkan 2027", "+ baru 1")
	if last := asked[len(asked)-1]; last.Agency != agency || last.Stage != model.Enacted {
		t.Errorf("read as %v", last)
	}
	d.Press("Ctrl+Enter")
	if w.Plan.Budget(w.Sub, w.DAU, model.Enacted, year) == nil {
		t.Error("not taken over as enacted")
	}
}

func TestTemplatesAreWrittenForOneOrAll(t *testing.T) {
	d, w, _ := town(t)
	d.Press("Ctrl+T")
	if d.written != nil {
		t.Error("written though no folder was picked")
	}
	d.Folder = "/tempat/templat"
	d.Press("Ctrl+T")
	d.Wants("2 templat ditulis ke /tempat/templat", "Buku kerja Excel berisi baris")
	d.WantsTold("2 templat ditulis ke /tempat/templat")
	d.ClickText(t, "semua perangkat daerah (2)")
	d.Press("Down", "Down", "Enter")
	d.ClickText(t, "Tulis templat")
	if len(d.written) != 1 || w.Plan.Agencies.Get(d.written[0]) == nil {
		t.Errorf("written for %v", d.written)
	}
}

func TestLargeTextInEnglishFits(t *testing.T) {
	d, _, path := town(t, func(d *desk) { d.Theme, d.Speaks = look.New(look.Light, 1.5), locale.English })
	d.page.Bring(path)
	d.Wants("Review 4", "≠ conflict 1", "Keep", "Use the file's", "3 of 3 rows ticked", "changed here")
	if least := d.page.Content().MinSize(); least.Width > uitest.PageWidth || least.Height > uitest.PageHeight {
		t.Errorf("the page must be %v at least", least)
	}
}

func TestLooksAreChangedInPlace(t *testing.T) {
	d, _, path := town(t)
	d.page.Bring(path)
	d.Press("B")
	test.ApplyTheme(t, d.App.Settings().Theme())
	d.page.Load()
	d.Wants("DPM 2027.xlsx", "berkas")
	d.WantsNot("1 bentrok belum dipilih")
}
