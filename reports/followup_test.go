package reports_test

import (
	"bytes"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/monev"
	"benangmerah/reports"
)

// followed is a town of which everything can be told at the end of a quarter: good, doubtful, bad and unknown; money that ran out; what was said in two years; directives that are late, underway and new.
func followed(t *testing.T) *modeltest.Town {
	t.Helper()
	w := modeltest.Small(t)
	million := model.Money(1_000_000 * model.Rupiah)
	spend := func(line, fund model.ID, quarter int, amount model.Money) {
		w.Act(model.EnterCells{Quarters: []model.SetQuarter{{Line: line, Fund: fund, Stage: model.Realised, Year: year, Quarter: quarter, Amount: amount * million, Known: true}}})
	}
	spend(w.Sub, w.DAU, 1, 170)
	spend(w.OtherSub, w.DAU, 2, 70)
	spend(w.OtherProgram, w.PAD, 2, 30)
	for stage, text := range map[model.Stage]string{model.Proposed: "60", model.Realised: "55"} {
		w.Act(model.EnterCells{Quarters: []model.SetQuarter{{Indicator: w.Output, Stage: stage, Year: year, Quarter: 2, Text: text}}})
	}
	w.Act(model.Evaluate{Said: []model.Evaluation{{Line: w.Sub, Year: year - 1, Quarter: 4, Obstacle: "Lelang gagal karena harga"}}})
	w.Act(model.Evaluate{Said: []model.Evaluation{
		{Line: w.Sub, Year: year, Quarter: 2, Obstacle: "Lelang gagal lagi karena harga", Driver: "Petugas cakap", Next: "Hitung ulang harga"},
		{Line: w.OtherProgram, Year: year, Quarter: 2, Driver: "Koperasi aktif"},
	}})
	said := model.Context{At: model.WIB.Instant("2027-01-18", 9*60), Agency: w.Agency}
	w.ActIn(model.GiveDirective{Text: "Benahi antrean", Owner: "Kepala Dinas", Due: "2027-03-01"}, said)
	w.ActIn(model.GiveDirective{Text: "Satukan layanan", Due: "2027-12-31"}, said)
	w.ActIn(model.GiveDirective{Text: "Perhatian semua"}, model.Context{At: said.At})
	return w
}

var (
	halfYear = monev.Query{Year: year, Quarter: 2}
	july     = model.Date("2027-07-10")
)

func TestTheReportOfAQuarterTellsEverything(t *testing.T) {
	w := followed(t)
	doc, err := reports.FollowUp(w.Plan, halfYear, july, reports.Options{})
	if err != nil {
		t.Fatal(err)
	}
	got := outline(doc)
	for _, want := range []string{
		"LAPORAN TINDAK LANJUT", "TRIWULAN II TAHUN 2027", "Rp270.000.000,00 (64,3%)", "2: 1 baik, 0 perlu perhatian, 0 kritis, 1 belum dapat dinilai",
		"Baik mulai 76%, perhatian mulai 66%", "150.000.000", "■ kritis, melebihi pagu", "226,7%*", "70,0%*", "▲ perhatian", "85,7%*", "● baik", "60 Pelaku Usaha", "91,7%",
		"Lelang gagal lagi karena harga", "Petugas cakap", "Hitung ulang harga", "Koperasi aktif", "Benahi antrean", "1 Maret 2027", "terlambat", "173 hari", "Perhatian semua", "Kota Kecil, 10 Juli 2027",
		"2.18.04.2.01.0006 (triwulan IV tahun 2026): Lelang gagal karena harga",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("the report does not say %q:\n%s", want, got)
		}
	}
	alone := halfYear
	alone.Agency = w.OtherAgency
	if doc, err = reports.FollowUp(w.Plan, alone, july, reports.Options{}); err != nil {
		t.Fatal(err)
	}
	if got := outline(doc); strings.Contains(got, "Lelang") || strings.Contains(got, "antrean") || !strings.Contains(got, "Koperasi aktif") {
		t.Errorf("that of one agency tells of others:\n%s", got)
	}
}

func TestTheReportOfAQuarterIsWritten(t *testing.T) {
	w := followed(t)
	var a, b bytes.Buffer
	for _, out := range []*bytes.Buffer{&a, &b} {
		if pages, err := reports.WriteFollowUp(t.Context(), out, w.Plan, halfYear, july, reports.Options{}, nil); err != nil || pages < 2 {
			t.Fatal(pages, err)
		}
	}
	if !bytes.HasPrefix(a.Bytes(), []byte("%PDF-")) || !bytes.Equal(a.Bytes(), b.Bytes()) {
		t.Error("two reports of the same quarter differ")
	}
	q := halfYear
	if name := reports.FollowUpName(w.Plan, q); name != "laporan-tindak-lanjut-2027-tw2.pdf" {
		t.Error(name)
	}
	if q.Agency = w.Agency; reports.FollowUpName(w.Plan, q) != "laporan-tindak-lanjut-2027-tw2-dpm.pdf" {
		t.Error(reports.FollowUpName(w.Plan, q))
	}
	begun := modeltest.NewMemory()
	if _, err := begun.Do(model.Found("Kota Uji", year), model.Context{}); err != nil {
		t.Fatal(err)
	}
	for what, p := range map[string]*model.Plan{"no region": model.NewPlan(), "nobody": begun.Plan} {
		if _, err := reports.FollowUp(p, halfYear, july, reports.Options{}); err == nil || model.CodeOf(err) == model.Internal {
			t.Errorf("%s: %v", what, err)
		}
	}
}

// Every sentence of the report can be said otherwise.
func TestEverySentenceOfTheReportOfAQuarterIsOnIt(t *testing.T) {
	w := followed(t)
	edit, list := marked(t, w.Plan)
	w.Act(edit)
	var said strings.Builder
	for quarter := 1; quarter <= 4; quarter++ {
		doc, err := reports.FollowUp(w.Plan, monev.Query{Year: year, Quarter: quarter}, july, reports.Options{})
		if err != nil {
			t.Fatal(err)
		}
		said.WriteString(strings.ToUpper(outline(doc)))
	}
	n := 0
	for i, s := range list {
		if !strings.HasPrefix(s.Name, "FollowUp.") {
			continue
		}
		if n++; !strings.Contains(said.String(), marker(i)) {
			t.Errorf("%s is not on the report", s.Name)
		}
	}
	if n < 30 {
		t.Errorf("only %d sentences", n)
	}
}

func TestAgenciesThatToldNothingAreNamedUnderTheReport(t *testing.T) {
	w := followed(t)
	first := monev.Query{Year: year, Quarter: 1}
	silent := "Belum ada realisasi yang dilaporkan oleh 1 perangkat daerah: " + w.Plan.Agencies.Get(w.OtherAgency).Name
	line := w.Plan.Lines.Get(w.OtherProgram).Name
	for _, c := range []struct {
		query  monev.Query
		silent bool
	}{{first, true}, {halfYear, false}, {monev.Query{Agency: w.OtherAgency, Year: year, Quarter: 1}, false}} {
		doc, err := reports.FollowUp(w.Plan, c.query, july, reports.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := outline(doc); strings.Contains(got, silent) != c.silent || strings.Contains(got, line) == c.silent {
			t.Errorf("%+v:\n%s", c.query, got)
		}
	}
}
