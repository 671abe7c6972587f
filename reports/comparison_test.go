package reports_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
	"benangmerah/reports"
	"benangmerah/reports/paper"
	"benangmerah/reports/scene"
)

// asked puts what was asked for beside the outcome.
func asked(f model.Filter, v model.View) model.Panel {
	p := model.Panel{Count: 2, Filter: f, View: v}
	p.Columns[0], p.Columns[1] = model.PanelColumn{Stage: model.Proposed}, model.PanelColumn{Stage: model.Agreed}
	return p
}

func compared(t testing.TB, p *model.Plan, panel model.Panel, o reports.ComparisonOptions) paper.Document {
	t.Helper()
	doc, err := reports.Comparison(p, panel, o)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// The tables of a comparison: of its columns, how it is to be read, its rows, and the sums of the agencies where there are any.
const (
	ofRows     = 2
	ofAgencies = 3
)

// tables gives the tables of a comparison.
func tables(doc paper.Document) (list []paper.Table) {
	for _, b := range doc.Sections[0].Blocks {
		if t, ok := b.(paper.Table); ok {
			list = append(list, t)
		}
	}
	return list
}

func wantsRow(t *testing.T, table paper.Table, kind paper.RowKind, want ...string) {
	t.Helper()
	for _, r := range table.Rows {
		if got := textsOf(r); r.Kind == kind && slices.Equal(got, want) {
			return
		}
	}
	t.Errorf("no row reads %q in\n%s", want, rowsOf(table))
}

func textsOf(r paper.Row) (list []string) {
	for _, c := range r.Cells {
		list = append(list, c.Text)
	}
	return list
}

func rowsOf(table paper.Table) string {
	var b strings.Builder
	for _, r := range table.Rows {
		b.WriteString(rowKind(r) + cellTexts(r.Cells) + "\n")
	}
	return b.String()
}

func TestComparisonOfAgenciesOnPaper(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Agreed, Year: year, Amount: 75_000_000 * model.Rupiah})
	doc := compared(t, w.Plan, asked(model.Filter{}, model.View{}), reports.ComparisonOptions{})
	if doc.Sections[0].Landscape {
		t.Error("two columns of agencies lie on the wide page")
	}
	list := tables(doc)
	wantsRow(t, list[0], paper.Ordinary, "1", "Usulan", "2027", "sekarang", "Seluruh perangkat daerah", "420.000.000")
	wantsRow(t, list[ofRows], paper.Ordinary, "1", "Dinas Penanaman Modal", "350.000.000", "325.000.000", "(25.000.000)", "−7,1%", "turun")
	wantsRow(t, list[ofRows], paper.Ordinary, "", "di luar APBD, tidak dijumlahkan", "30.000.000", "30.000.000", "", "", "")
	wantsRow(t, list[ofRows], paper.Ordinary, "2", "Dinas Koperasi", "70.000.000", "70.000.000", "0", "0,0%", "tetap")
	wantsRow(t, list[ofRows], paper.Total, "JUMLAH SELURUH 2 BARIS", "420.000.000", "395.000.000", "(25.000.000)", "−6,0%", "turun")
	printed := readOut(pages(t, doc))
	wants(t, printed, "BAHAN PERSANDINGAN", "DARI USULAN 2027 KE HASIL 2027", "0 baru, 0 hapus, 0 pindah, 0 naik, 1 turun, 1 tetap", "rupiah penuh",
		"kolom 2 dikurangi kolom 1", "Angka pada gambar dibulatkan", "turun (Rp25 jt)", "Halaman 1 dari 1")
	readable(t, pages(t, doc))
}

func TestLinesStandUnderTheirAgenciesOnPaperWithSubtotals(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Agreed, Year: year, Amount: 75_000_000*model.Rupiah + 25})
	f := model.Filter{Level: model.SubActivity}
	rows := tables(compared(t, w.Plan, asked(f, model.View{Sort: model.SortByCode}), reports.ComparisonOptions{}))[ofRows]
	wantsRow(t, rows, paper.Group, "Dinas Penanaman Modal")
	wantsRow(t, rows, paper.Ordinary, "2.18.04.2.01.0006", "Penyediaan Pelayanan Perizinan Berusaha", "150.000.000,00", "125.000.000,25", "(24.999.999,75)", "−16,7%", "turun")
	wantsRow(t, rows, paper.Subtotal, "Jumlah Dinas Penanaman Modal", "350.000.000,00", "325.000.000,25", "(24.999.999,75)", "−7,1%", "turun")
	wantsRow(t, rows, paper.Total, "JUMLAH SELURUH 3 BARIS", "420.000.000,00", "395.000.000,25", "(24.999.999,75)", "−6,0%", "turun")

	list := tables(compared(t, w.Plan, asked(f, model.View{}), reports.ComparisonOptions{}))
	if len(list) != 4 || textsOf(list[ofRows].Rows[0])[1] != "Penyediaan Pelayanan Perizinan Berusaha\nDPM" {
		t.Fatalf("%d tables, the first row reads %q", len(list), textsOf(list[ofRows].Rows[0]))
	}
	wantsRow(t, list[ofAgencies], paper.Ordinary, "2", "Dinas Penanaman Modal", "350.000.000,00", "325.000.000,25", "(24.999.999,75)", "−7,1%", "turun")

	changed := tables(compared(t, w.Plan, asked(f, model.View{Lens: model.LensChanged}), reports.ComparisonOptions{}))[ofRows]
	wantsRow(t, changed, paper.Total, "JUMLAH 1 BARIS YANG DITAMPILKAN", "150.000.000,00", "125.000.000,25", "(24.999.999,75)", "−16,7%", "turun")
	wantsRow(t, changed, paper.Total, "JUMLAH SELURUH 3 BARIS", "420.000.000,00", "395.000.000,25", "(24.999.999,75)", "−6,0%", "turun")
	if len(changed.Rows) != 4 {
		t.Errorf("rows\n%s", rowsOf(changed))
	}
}

func TestTargetsOnPaperSayHowFarTheyWereReached(t *testing.T) {
	w := modeltest.Small(t)
	put := []model.Record{
		&model.Target{ID: 95, Indicator: w.Output, Stage: model.Realised, Year: year, Value: "90"},
		&model.Indicator{ID: 96, Line: w.Sub, Order: 9, Text: "Lama penerbitan izin", Unit: "hari", Direction: model.Lower, Formula: model.Inverse},
		&model.Target{ID: 97, Indicator: 96, Stage: model.Proposed, Year: year, Value: "4"},
	}
	w.Act(model.Edit{Title: "setup.ceilings", Put: put})
	panel := asked(model.Filter{Level: model.SubActivity}, model.View{})
	panel.Columns[1].Stage = model.Realised
	rows := tables(compared(t, w.Plan, panel, reports.ComparisonOptions{Targets: true}))[ofRows]
	wantsRow(t, rows, paper.Ordinary, "", "Jumlah pelaku usaha yang dilayani (satuan: Pelaku Usaha)", "120", "90", "capaian 75,0% (R/T)")
	wantsRow(t, rows, paper.Ordinary, "", "Lama penerbitan izin (satuan: hari)", "4", "–", "capaian tidak dapat dihitung: belum ada realisasi")
}

func TestComparisonWithAMomentOnPaper(t *testing.T) {
	w := modeltest.Small(t)
	before := w.Plan.Clone()
	w.Act(model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Agreed, Year: year, Amount: 0})
	panel := asked(model.Filter{}, model.View{})
	panel.Columns[0] = model.PanelColumn{Stage: model.Agreed, Moment: 60}
	moments := map[model.ID]reports.Moment{60: {Name: "Tutup hari 1", Plan: before}}
	printed := readOut(pages(t, compared(t, w.Plan, panel, reports.ComparisonOptions{Moments: moments})))
	wants(t, printed, "DARI HASIL 2027, TUTUP HARI 1 KE HASIL 2027", "(100.000.000)")
	for name, bad := range map[string]model.Panel{"a moment that is not there": panel, "no columns": {}} {
		if _, err := reports.Comparison(w.Plan, bad, reports.ComparisonOptions{}); model.CodeOf(err) != model.Conflict {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := reports.Comparison(model.NewPlan(), panel, reports.ComparisonOptions{}); model.CodeOf(err) != model.Conflict {
		t.Errorf("without a region: %v", err)
	}
	if got := reports.ComparisonName(w.Plan, panel); got != "persandingan-hasil-2027-hasil-2027.pdf" {
		t.Errorf("named %s", got)
	}
}

// wide puts all columns that there can be beside each other.
func wide(level model.Level, v model.View) model.Panel {
	p := model.Panel{Count: 4, Filter: model.Filter{Level: level}, View: v}
	for i, s := range []model.Stage{model.Planned, model.Proposed, model.Agreed, model.Realised} {
		p.Columns[i].Stage = s
	}
	return p
}

func TestLargeComparisonsAreReadableOnPaper(t *testing.T) {
	plan := modeltest.Generate(modeltest.M, 3).Plan
	for name, c := range map[string]struct {
		panel model.Panel
		o     reports.ComparisonOptions
	}{
		"agencies":             {asked(model.Filter{}, model.View{}), reports.ComparisonOptions{}},
		"agencies of four":     {wide(0, model.View{}), reports.ComparisonOptions{Paper: paper.A4}},
		"lines with targets":   {wide(model.SubActivity, model.View{Sort: model.SortByCode}), reports.ComparisonOptions{Targets: true}},
		"programmes by change": {asked(model.Filter{Level: model.Program}, model.View{}), reports.ComparisonOptions{Paper: paper.A4}},
		"sources":              {asked(model.Filter{By: model.ByFund}, model.View{}), reports.ComparisonOptions{}},
		"missions":             {wide(0, model.View{Step: true}), reports.ComparisonOptions{}},
	} {
		t.Run(name, func(t *testing.T) {
			list := pages(t, compared(t, plan, c.panel, c.o))
			readable(t, list)
			m, _ := c.panel.Matrix(plan, nil)
			printed := readOut(list)
			for _, r := range m.See(c.panel.View).Rows {
				if !strings.Contains(printed, squeezed(r.Name)) {
					t.Errorf("not on paper: %s", r.Name)
				}
			}
			unbroken(t, list, m)
			keep(t, name, plan, c.panel, c.o)
		})
	}
}

// unbroken fails the test where the total of a side does not stand on one line.
func unbroken(t *testing.T, list []scene.Scene, m *model.Matrix) {
	t.Helper()
	whole := map[string]bool{}
	for _, page := range list {
		for _, said := range texts(page) {
			whole[said] = true
		}
	}
	for _, f := range m.Totals {
		if f.Known && !whole[locale.FormatTable(f.Amount, locale.Indonesian, 0)] && !whole[locale.FormatTable(f.Amount, locale.Indonesian, locale.WithSen)] {
			t.Errorf("the total %d is broken, or not on paper", f.Amount)
		}
	}
}

func TestTheLargestAmountsStandOnOneLineOnTheNarrowestPage(t *testing.T) {
	w := modeltest.Small(t)
	amount := 1_078_983_576_660*model.Rupiah + 1
	for _, s := range []model.Stage{model.Planned, model.Proposed, model.Agreed, model.Realised} {
		w.Act(model.SetBudget{Line: w.Sub, Fund: w.DAU, Stage: s, Year: year, Amount: amount, Known: true})
	}
	for _, level := range []model.Level{0, model.SubActivity} {
		for count := 2; count <= 4; count++ {
			panel := wide(level, model.View{Sort: model.SortByCode})
			panel.Count = count
			m, _ := panel.Matrix(w.Plan, nil)
			list := pages(t, compared(t, w.Plan, panel, reports.ComparisonOptions{Paper: paper.A4}))
			readable(t, list)
			unbroken(t, list, m)
		}
	}
}

func TestTheSampleComparedOnPaper(t *testing.T) {
	m := modeltest.Contoh(t)
	for name, panel := range map[string]model.Panel{
		"sample": asked(model.Filter{}, model.View{}), "sample-sub": asked(model.Filter{Level: model.SubActivity}, model.View{Lens: model.LensChanged, Sort: model.SortByCode}),
		"sample-dana": asked(model.Filter{By: model.ByFund}, model.View{}), "sample-misi": asked(model.Filter{By: model.ByMission}, model.View{}),
	} {
		readable(t, pages(t, compared(t, m.Plan, panel, reports.ComparisonOptions{})))
		keep(t, name, m.Plan, panel, reports.ComparisonOptions{Targets: true})
	}
}

// keep writes the paper where BENANG_PICTURES names a folder, twice: the same input must give the same bytes.
func keep(t *testing.T, name string, p *model.Plan, panel model.Panel, o reports.ComparisonOptions) {
	t.Helper()
	var one, two bytes.Buffer
	for _, w := range []*bytes.Buffer{&one, &two} {
		if _, err := reports.WriteComparison(t.Context(), w, p, panel, o, nil); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(one.Bytes(), two.Bytes()) {
		t.Errorf("%s is another file each time", name)
	}
	if dir := os.Getenv("BENANG_PICTURES"); dir != "" {
		path := filepath.Join(dir, "persandingan-"+strings.ReplaceAll(name, " ", "-")+".pdf")
		if err := os.WriteFile(path, one.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func TestCancelledComparisonIsNotWritten(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var out bytes.Buffer
	_, err := reports.WriteComparison(ctx, &out, modeltest.Small(t).Plan, asked(model.Filter{}, model.View{}), reports.ComparisonOptions{}, nil)
	if !errors.Is(err, context.Canceled) || out.Len() > 0 {
		t.Errorf("error %v, %d bytes written", err, out.Len())
	}
}

// BenchmarkComparison writes the sub kegiatan of set L, in four columns with their targets, as PDF.
func BenchmarkComparison(b *testing.B) {
	plan := modeltest.Generate(modeltest.L, 1).Plan
	panel, pages := wide(model.SubActivity, model.View{Sort: model.SortByCode}), 0
	for b.Loop() {
		n, err := reports.WriteComparison(b.Context(), io.Discard, plan, panel, reports.ComparisonOptions{Targets: true}, nil)
		if err != nil {
			b.Fatal(err)
		}
		pages += n
	}
	b.ReportMetric(float64(b.Elapsed().Milliseconds())/float64(pages), "ms/page")
	b.ReportMetric(float64(pages)/float64(b.N), "pages")
}
