package followup_test

import (
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"benangmerah/app/uitest"
	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/monev"
)

// inYear shows the page in the middle of the plan year, on the realisation.
func inYear(t testing.TB, file *modeltest.Memory, with ...func(*desk)) *desk {
	t.Helper()
	d := open(t, file, append([]func(*desk){func(d *desk) { d.Clock = time.Date(2027, 8, 10, 2, 0, 0, 0, time.UTC) }}, with...)...)
	d.Press("Alt+4")
	return d
}

// spent is what a line was told to have spent from a source, quarter by quarter.
func (w *town) spent(line, fund model.ID) model.Quarters {
	if b := w.Plan.Budget(line, fund, model.Realised, modeltest.PlanYear); b != nil {
		return b.Quarters
	}
	return model.Quarters{}
}

func TestAQuarterIsFilledInByKeys(t *testing.T) {
	w := newTown(t)
	d := inYear(t, w.Memory)
	d.Wants("2027 sampai triwulan II:", "Dinas Koperasi", "Pagu / target")
	d.Press("Alt+Down")
	d.Wants("Penghambat dan", "pendorong", "DAU", "kritis")
	d.toRow("DAU")
	d.Press("Right", "Right", "Right")
	d.Type("12 jt")
	d.Wants("Rp12.000.000,00")
	d.Press("Enter")
	if q := w.spent(w.Sub, w.DAU); q.Amount[1] != 12_000_000*model.Rupiah || q.Given[0] {
		t.Fatalf("%+v", q)
	}
	d.Wants("12.000.000")
	d.Press("Ctrl+Z")
	if q := w.spent(w.Sub, w.DAU); q.Given[1] {
		t.Error("not undone")
	}
	d.Press("F5")
	d.Wants("2027 sampai triwulan I:")
	d.Press("F9")
	d.Wants("2026 sampai triwulan I:")
	d.Press("F10", "F8")
	d.Wants("2027 sampai triwulan IV")
}

// toRow puts the cursor on the first row whose first cell begins with words.
func (d *desk) toRow(words string) {
	d.T.Helper()
	d.Press("Ctrl+Home")
	for range 40 {
		d.Press("Ctrl+C")
		if strings.HasPrefix(fyne.CurrentApp().Clipboard().Content(), words) {
			return
		}
		d.Press("Down")
	}
	d.T.Fatalf("no row reads %q in %q", words, d.Texts())
}

func TestWhatStandsInTheWayIsSaidInPlaceAndInTheForm(t *testing.T) {
	w := newTown(t)
	w.Act(model.Evaluate{Said: []model.Evaluation{{Line: w.OtherProgram, Year: 2026, Quarter: 3, Obstacle: "Pelatih belum tersedia di kota"}}})
	d := inYear(t, w.Memory)
	d.Press("Alt+Down", "Alt+Down")
	d.toRow(w.Plan.Lines.Get(w.OtherProgram).Name)
	d.Press("F2")
	d.Wants("Isi evaluasi, triwulan II 2027")
	d.Type("Pelatih belum tersedia")
	d.Press("Enter", "Enter")
	d.Type("Undang pelatih luar")
	d.Press("Enter")
	e := w.Plan.Evaluation(w.OtherProgram, 2027, 2)
	if e == nil || e.Obstacle != "Pelatih belum tersedia" || e.Next != "Undang pelatih luar" {
		t.Fatalf("%+v", e)
	}
	d.Wants("berulang, TW III")
	d.Press("F2", "Enter")
	d.Type("Dukungan lurah")
	d.Press("Enter", "Enter")
	d.Wants("Dukungan lurah")
	d.WantsNot("Pendorong")
	d.Press("End")
	d.Type("Pelatih belum tersedia lagi")
	d.Press("Enter")
	if e := w.Plan.Evaluation(w.OtherProgram, 2027, 2); e.Obstacle != "Pelatih belum tersedia lagi" || e.Driver != "Dukungan lurah" {
		t.Errorf("%+v", e)
	}
	d.Window.Resize(fyne.NewSize(1800, uitest.PageHeight))
	d.Press("Alt+Up", "Alt+Down")
	d.Wants("Penghambat", "Pendorong", "Dukungan lurah")
	d.toRow(w.Plan.Lines.Get(w.OtherProgram).Name)
	d.Press("End")
	d.Type("Dukungan camat")
	d.Press("Enter")
	if e := w.Plan.Evaluation(w.OtherProgram, 2027, 2); e.Driver != "Dukungan camat" || e.Next != "Undang pelatih luar" {
		t.Errorf("%+v", e)
	}
	d.Press("Alt+5")
	d.Wants("Masalah yang berulang, 1", "Pelatih belum tersedia di kota")
}

func TestABlockIsPastedAsOneAct(t *testing.T) {
	w := newTown(t)
	d := inYear(t, w.Memory)
	d.Press("Alt+Down")
	d.toRow("DAU")
	d.Press("Right", "Right")
	done := d.Done
	fyne.CurrentApp().Clipboard().SetContent("1.000\t2.000,25\n3.000\t\n")
	d.Press("Ctrl+V")
	if q := w.spent(w.Sub, w.DAU); d.Done != done+1 || q.Amount[0] != 1_000*model.Rupiah || q.Amount[1] != 2_000*model.Rupiah+25 {
		t.Fatalf("%d acts, %+v", d.Done-done, q)
	}
	d.Press("Ctrl+Z")
	if q := w.spent(w.Sub, w.DAU); q.Given[0] || q.Given[1] {
		t.Error("not undone as one")
	}
	done = d.Done
	fyne.CurrentApp().Clipboard().SetContent("1.000\tseribu\n")
	d.Press("Ctrl+V")
	if d.Done != done {
		t.Error("half of a block was taken")
	}
	d.Wants("seribu")
}

func TestIndicatorsHaveTheLightOfTheirThresholds(t *testing.T) {
	w := newTown(t)
	d := inYear(t, w.Memory)
	d.Press("Alt+Down", "F8")
	d.toRow(w.Plan.Indicators.Get(w.Output).Text)
	d.Press("Right", "Right", "Right", "Right", "Right")
	d.Type("70")
	d.Press("Enter")
	target := w.Plan.Target(w.Output, model.Realised, 2027)
	if target == nil || target.Quarters[3] != "70" {
		t.Fatalf("%+v", target)
	}
	of := func() monev.Light {
		for _, r := range monev.Of(w.Plan, monev.Query{Agency: w.Agency, Year: 2027, Quarter: 4}).Accounts[0].Rows {
			for _, m := range r.Measures {
				if m.Indicator.ID == w.Output {
					return m.Light
				}
			}
		}
		return monev.Unknown
	}
	before := of()
	d.Press("Ctrl+F6")
	d.Type("40")
	d.Press("Enter")
	d.Type("20")
	d.Press("Enter")
	if got := w.Plan.Thresholds(); got.Good != 40 || got.Attention != 20 {
		t.Fatalf("%+v", got)
	}
	if of() == before {
		t.Errorf("the light stays %d", before)
	}
	d.Wants("Baik mulai 40%, perhatian mulai 20%")
	d.Press("Ctrl+F6")
	d.Type("20")
	d.Press("Enter")
	d.Type("30")
	d.Press("Enter")
	d.Wants("Ambang 20 dan 30")
}

func TestAHalfTypedFigureStays(t *testing.T) {
	w := newTown(t)
	d := inYear(t, w.Memory)
	d.Press("Alt+Down")
	d.toRow("DAU")
	d.Press("Right", "Right")
	d.Type("55")
	d.Act(model.TakeNote{Text: "Dari tempat lain"})
	d.Press("F6", "Alt+1")
	d.WantsTold("ketik")
	d.Press("Enter")
	if q := w.spent(w.Sub, w.DAU); q.Amount[0] != 55*model.Rupiah {
		t.Errorf("%+v", q)
	}
}

func TestAFileIsPreviewedThenTakenAsOneAct(t *testing.T) {
	w := newTown(t)
	line := w.Plan.Lines.Get(w.Sub)
	code := w.Plan.Agencies.Get(w.Agency).Code
	d := inYear(t, w.Memory, func(d *desk) {
		d.told = []monev.Told{
			{Row: 2, Agency: code, Line: line.Code, Fund: w.Plan.Funds.Get(w.DAU).Name, Amount: 5_000_000 * model.Rupiah, Known: true, Obstacle: "Lelang gagal"},
			{Row: 3, Agency: code, Line: "9.99", Amount: 1, Known: true},
		}
	})
	done := d.Done
	d.Press("Ctrl+F7")
	d.Wants("TW II 2027: 1 berubah, 1 ditolak", "Kode 9.99 tidak ada pada", "Belum ada yang berubah")
	if d.Done != done {
		t.Fatal("something was done before it was taken")
	}
	d.Press("F10")
	if q := w.spent(w.Sub, w.DAU); d.Done != done+1 || q.Amount[1] != 5_000_000*model.Rupiah {
		t.Fatalf("%+v", q)
	}
	d.WantsTold("1 baris dari realisasi.xlsx diterapkan")
	d.Wants("2027 sampai triwulan II:")
	d.Press("Ctrl+Z")
	if q := w.spent(w.Sub, w.DAU); q.Given[1] || w.Plan.Evaluation(w.Sub, 2027, 2) != nil {
		t.Error("not undone as one")
	}
	d.Press("Ctrl+F7", "Escape")
	d.Wants("2027 sampai triwulan II:")
}

func TestFormsReportAndWall(t *testing.T) {
	w := newTown(t)
	d := inYear(t, w.Memory)
	d.Press("Ctrl+F8", "Ctrl+F9", "Ctrl+Enter")
	whole := monev.Query{Year: 2027, Quarter: 2}
	if len(d.asked) != 2 || d.asked[0] != whole || d.asked[1] != whole || d.wall != whole || d.shown != nil {
		t.Errorf("%+v, %+v, %v", d.asked, d.wall, d.shown)
	}
	d.Press("Alt+Down", "Ctrl+F8", "Alt+5", "Ctrl+Enter")
	if d.asked[2].Agency != w.Agency || len(d.shown) != 1 || d.shown[0] != w.Agency {
		t.Errorf("%+v, %v", d.asked, d.shown)
	}
	d.Press("Alt+4", "Ctrl+P")
	if d.sheet.title != "Realisasi" || len(d.sheet.rows) == 0 || len(d.sheet.rows[0]) != len(d.sheet.heads) {
		t.Errorf("%+v", d.sheet)
	}
}

func TestPromisesLeadToTheirDirectives(t *testing.T) {
	w := newTown(t)
	w.Act(model.Edit{Title: "agenda.edit", Put: []model.Record{
		&model.Meeting{ID: 501, Title: "Rapat kedua", Year: 2028, Base: model.Proposed},
		&model.Day{ID: 502, Meeting: 501, Date: "2028-01-17", Start: 8 * 60, End: 12 * 60},
	}})
	w.Act(model.SetDirective{Directive: w.late, State: model.Finished, Evidence: "Daftar"})
	d := open(t, w.Memory, func(d *desk) { d.Clock = time.Date(2028, 1, 17, 2, 0, 0, 0, time.UTC) })
	d.Press("Alt+5")
	d.Wants("Janji rapat sebelumnya:", "Arahan terbuka menurut perangkat daerah", "Belajar loket satu pintu")
	d.wantsInOrder("Jadwalkan sertifikasi", "Siapkan data per kelurahan")
	d.Press("Ctrl+P")
	if d.sheet.title != "Janji" || len(d.sheet.rows[0]) != len(d.sheet.heads) {
		t.Errorf("%+v", d.sheet)
	}
	d.toRow("Jadwalkan sertifikasi")
	d.Press("Enter", "F6", "Enter")
	if w.directive(w.soon).State != model.Underway {
		t.Error("Enter does not lead to the directive")
	}
}

// TestTheLineInViewOfAPromiseIsThatOfItsDirective goes from a promise about a programme to one about no line.
func TestTheLineInViewOfAPromiseIsThatOfItsDirective(t *testing.T) {
	w := newTown(t)
	w.Act(model.Edit{Title: "agenda.edit", Put: []model.Record{
		&model.Meeting{ID: 501, Title: "Rapat kedua", Year: 2028, Base: model.Proposed},
		&model.Day{ID: 502, Meeting: 501, Date: "2028-01-17", Start: 8 * 60, End: 12 * 60},
	}})
	d := open(t, w.Memory, func(d *desk) { d.Clock = time.Date(2028, 1, 17, 2, 0, 0, 0, time.UTC) })
	d.Press("Alt+5")
	for words, want := range map[string]model.ID{"Jadwalkan sertifikasi": w.Program, "Siapkan data per kelurahan": 0} {
		d.toRow(words)
		if got := d.page.LineInView(); got != want {
			t.Errorf("the line of %q is %d, not %d", words, got, want)
		}
		if agency, many := d.page.AgencyInView(); many {
			t.Errorf("%q is all of agency %d", words, agency)
		}
	}
	d.toRow(w.Plan.Agencies.Get(w.Agency).Label())
	if agency, many := d.page.AgencyInView(); !many || agency != w.Agency || d.page.LineInView() != 0 {
		t.Errorf("what is open at an agency is of agency %d, %v, line %d", agency, many, d.page.LineInView())
	}
}

func TestTheSumOfAllSaysHowManyReported(t *testing.T) {
	w := newTown(t)
	w.Act(model.EnterCells{Quarters: []model.SetQuarter{{Line: w.Sub, Fund: w.DAU, Stage: model.Realised, Year: 2027, Quarter: 1, Amount: 5 * model.Rupiah, Known: true}}})
	d := inYear(t, w.Memory)
	d.Wants("1 dari 2 melaporkan)")
}

func TestRealisationThatCanOnlyBeRead(t *testing.T) {
	w := newTown(t)
	d := inYear(t, w.Memory, func(d *desk) { d.Locked = true })
	d.Press("Alt+Down", "Down", "Right", "Right", "Enter")
	d.Type("5")
	d.Press("Enter", "F2", "Ctrl+F6", "Ctrl+F7")
	if d.Done != 0 || len(d.told) != 0 {
		t.Errorf("%d acts", d.Done)
	}
	d.WantsNot("Enter simpan")
	d.Press("F9", "F9", "F9")
	d.Wants("Belum ada pagu, target, atau realisasi tahun 2024")
}

func BenchmarkRealisationIsShown(b *testing.B) {
	d := large(b)
	d.Clock = time.Date(2027, 8, 10, 2, 0, 0, 0, time.UTC)
	b.ResetTimer()
	for i := range b.N {
		d.Press([]string{"Alt+4", "Alt+1"}[i%2])
	}
}

func BenchmarkRealisationOfAnAgencyIsChosen(b *testing.B) {
	d := large(b)
	d.Press("Alt+4")
	b.ResetTimer()
	for i := range b.N {
		d.Press([]string{"Alt+Down", "Alt+Up"}[i%2])
	}
}
