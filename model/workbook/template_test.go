package workbook_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
	"benangmerah/model/workbook"
)

var stamp = incoming.Stamp{File: "0123456789abcdef", Seq: 7, At: model.At(time.Date(2026, time.November, 2, 3, 4, 5, 0, time.UTC))}

func written(t testing.TB, p *model.Plan, agency model.ID) string {
	t.Helper()
	var out bytes.Buffer
	if err := workbook.WriteTemplate(&out, p, agency, stamp, modeltest.PlanYear); err != nil {
		t.Fatal(err)
	}
	return put(t, "isian.xlsx", out.Bytes())
}

func TestTemplatesAreReadAgainWithoutAChange(t *testing.T) {
	for name, p := range map[string]*model.Plan{"M": modeltest.NewPlan(modeltest.M), "nasty": nastyPlan(t, 3)} {
		for _, a := range p.Agencies.Of(0) {
			o := offer(t, written(t, p, a.ID))
			want := stamp
			want.Agency = a.Code
			if o.Stamp == nil || *o.Stamp != want || o.Agency != a.Code || o.Source != incoming.FromTemplate || o.Year != modeltest.PlanYear {
				t.Fatalf("%s: %+v of %s, year %d", name, o.Stamp, o.Agency, o.Year)
			}
			if len(o.Refuse)+len(o.Unused) > 0 {
				t.Fatalf("%s: refused %v, unused %v", name, o.Refuse, o.Unused)
			}
			allSame(t, p, p, o)
		}
	}
}

// rowsOf gives the cells of the sheet that is filled in.
func rowsOf(t testing.TB, path string) [][]string {
	t.Helper()
	f, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := f.GetRows("Isian", excelize.Options{RawCellValue: true})
	if err := errors.Join(err, f.Close()); err != nil {
		t.Fatal(err)
	}
	return rows
}

// sheetOf opens a template, and gives its columns by their heads.
func sheetOf(t testing.TB, path string) (f *excelize.File, column map[string]string, rows [][]string) {
	t.Helper()
	f, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	rows, column = rowsOf(t, path), map[string]string{}
	for i, head := range rows[2] {
		name, err := excelize.ColumnNumberToName(i + 1)
		if err != nil {
			t.Fatal(err)
		}
		column[head] = name
	}
	return f, column, rows
}

// rowOf gives the number of the first row with a code.
func rowOf(t testing.TB, rows [][]string, code string) string {
	t.Helper()
	at := slices.IndexFunc(rows, func(r []string) bool { return len(r) > 0 && r[0] == code })
	if at < 0 {
		t.Fatalf("no row %s", code)
	}
	return strconv.Itoa(at + 1)
}

func TestWhatIsFilledInIsRead(t *testing.T) {
	w := modeltest.Small(t)
	path := written(t, w.Plan, w.Agency)
	f, at, rows := sheetOf(t, path)
	sub, other := rowOf(t, rows, "2.18.04.2.01.0006"), rowOf(t, rows, "2.18.04.2.01.0007")
	last, err := f.GetRows("Isian")
	if err != nil {
		t.Fatal(err)
	}
	blank := strconv.Itoa(len(last) + 1)
	for cell, value := range map[string]any{
		at["Target 2027 (usulan)"] + sub:            "135",
		at["Target 2027 TW I (usulan)"] + sub:       "30",
		at["Arah"] + sub:                            "turun lebih baik",
		at["Pagu 2027 (usulan) (Rp)"] + sub:         "Rp 125.000.000,-",
		at["Pagu 2028 (usulan) (Rp)"] + other:       210_000_000.55,
		at["Lokasi"] + other:                        "Kota Kecil",
		at["Kode"] + blank:                          "2.18.04.2.01.0009",
		at["Program/Kegiatan/Sub Kegiatan"] + blank: "Pemantauan Perizinan",
		at["Indikator"] + blank:                     "Jumlah izin yang dipantau",
		at["Satuan"] + blank:                        "Izin",
		at["Target 2027 (usulan)"] + blank:          "40",
		at["Sumber Dana"] + blank:                   "DAU",
		at["Pagu 2027 (usulan) (Rp)"] + blank:       "15.000.000",
	} {
		if err := f.SetCellValue("Isian", cell, value); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(f.Save(), f.Close()); err != nil {
		t.Fatal(err)
	}
	before := w.Plan.Clone()
	w.Act(incoming.Take{Offer: offer(t, path), Base: before})
	compareFilled(t, w, before)
}

// compareFilled holds that exactly what was filled in has changed.
func compareFilled(t *testing.T, w *modeltest.Town, before *model.Plan) {
	t.Helper()
	i := *before.Indicators.Get(w.Output)
	i.Direction = model.Lower
	if got := *w.Plan.Indicators.Get(w.Output); got != i {
		t.Errorf("indicator %+v", got)
	}
	if got := w.Plan.Target(w.Output, model.Proposed, 2027); got.Value != "135" || got.Quarters != [4]string{"30"} {
		t.Errorf("target %+v", got)
	}
	if got := w.Plan.Budget(w.Sub, w.DAU, model.Proposed, 2027).Amount; got != 125_000_000*model.Rupiah {
		t.Errorf("budget %d", got)
	}
	if got := w.Plan.Budget(w.OtherSub, w.DAU, model.Proposed, 2028).Amount; got != 210_000_000_55 {
		t.Errorf("next year %d", got)
	}
	if got := w.Plan.Lines.Get(w.OtherSub).Location; got != "Kota Kecil" {
		t.Errorf("location %q", got)
	}
	lines, indicators := w.Plan.Lines.Len()-before.Lines.Len(), w.Plan.Indicators.Len()-before.Indicators.Len()
	budgets, targets := w.Plan.Budgets.Len()-before.Budgets.Len(), w.Plan.Targets.Len()-before.Targets.Len()
	if lines != 1 || indicators != 1 || budgets != 2 || targets != 1 {
		t.Errorf("%d lines, %d indicators, %d budgets and %d targets came", lines, indicators, budgets, targets)
	}
}

// TestLastYearIsShownAndTakenOnlyWhereItIsFilled writes the template of a year that has no lines yet.
func TestLastYearIsShownAndTakenOnlyWhereItIsFilled(t *testing.T) {
	w := modeltest.Small(t)
	ids := model.NewIDs("enacted")
	w.Act(model.Edit{Title: "enacted", Put: []model.Record{
		&model.Budget{ID: ids.Next(), Line: w.Sub, Fund: w.DAU, Stage: model.Enacted, Year: 2027, Amount: 90_000_000_00},
		&model.Budget{ID: ids.Next(), Line: w.OtherSub, Fund: w.DAU, Stage: model.Revised(1), Year: 2027, Amount: 80_000_000_00},
	}})
	var out bytes.Buffer
	if err := workbook.WriteTemplate(&out, w.Plan, w.Agency, stamp, 2028); err != nil {
		t.Fatal(err)
	}
	path := put(t, "isian.xlsx", out.Bytes())
	f, at, rows := sheetOf(t, path)
	if at["Pagu 2027 (perubahan 1) (Rp)"] == "" || at["Pagu 2027 (ditetapkan) (Rp)"]+at["Pagu 2027 (usulan) (Rp)"] != "" {
		t.Errorf("columns %v", at)
	}
	program, err := f.GetCellValue("Isian", at["Pagu 2027 (perubahan 1) (Rp)"]+rowOf(t, rows, "2.18.04"), excelize.Options{RawCellValue: true})
	if err != nil || program != "80000000" {
		t.Errorf("sum %q, %v", program, err)
	}
	allSame(t, w.Plan, w.Plan, offer(t, path))
	sub := rowOf(t, rows, "2.18.04.2.01.0006")
	if err := errors.Join(f.SetCellValue("Isian", at["Target 2028 (usulan)"]+sub, "150"), f.Save(), f.Close()); err != nil {
		t.Fatal(err)
	}
	before := w.Plan.Clone()
	w.Act(incoming.Take{Offer: offer(t, path), Base: before})
	if came := w.Plan.Lines.Len() - before.Lines.Len(); came != 3 {
		t.Errorf("%d lines came, not the sub kegiatan with its kegiatan and program", came)
	}
}

func TestNothingInATemplateIsAFormula(t *testing.T) {
	p := nastyPlan(t, 4)
	for _, a := range p.Agencies.Of(0) {
		f, _, rows := sheetOf(t, written(t, p, a.ID))
		for r := range rows {
			for c := range rows[r] {
				cell, err := excelize.CoordinatesToCellName(c+1, r+1)
				if err != nil {
					t.Fatal(err)
				}
				if formula, err := f.GetCellFormula("Isian", cell); formula != "" || err != nil {
					t.Fatalf("%s: %q, %v", cell, formula, err)
				}
			}
		}
		if err := f.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

func TestHiddenSheetsAndLists(t *testing.T) {
	w := modeltest.Small(t)
	f, at, _ := sheetOf(t, written(t, w.Plan, w.Agency))
	defer f.Close()
	if got := f.GetSheetList(); !slices.Equal(got, []string{"Petunjuk", "Isian", "_daftar", "_benangmerah"}) {
		t.Errorf("sheets %v", got)
	}
	for _, sheet := range []string{"_daftar", "_benangmerah"} {
		if visible, err := f.GetSheetVisible(sheet); visible || err != nil {
			t.Errorf("%s is visible, %v", sheet, err)
		}
	}
	if visible, err := f.GetColVisible("Isian", at["ID"]); visible || err != nil {
		t.Errorf("the column of IDs is visible, %v", err)
	}
	lists, err := f.GetDataValidations("Isian")
	if err != nil || len(lists) != 4 {
		t.Fatalf("%d lists, %v", len(lists), err)
	}
	for _, v := range lists {
		if v.ErrorStyle == nil || *v.ErrorStyle != "warning" {
			t.Errorf("%s lets nothing else be typed", v.Sqref)
		}
	}
}

// TestUnitsAreOfferedOnce holds that of several spellings of a unit the one that the plan uses most is offered, beside the usual units.
func TestUnitsAreOfferedOnce(t *testing.T) {
	w := modeltest.Small(t)
	ids := model.NewIDs("units")
	var put []model.Record
	for _, unit := range []string{"DOKUMEN", "dokumen ", "dokumen", "Perahu", ""} {
		put = append(put, &model.Indicator{ID: ids.Next(), Line: w.Sub, Order: 2 + len(put), Text: "Jumlah", Unit: unit})
	}
	w.Act(model.Edit{Title: "indicators", Put: put})
	f, _, _ := sheetOf(t, written(t, w.Plan, w.Agency))
	defer f.Close()
	columns, err := f.GetCols("_daftar")
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]int{}
	for _, unit := range columns[0] {
		found[strings.ToLower(unit)]++
	}
	if !slices.Contains(columns[0], "dokumen") || found["dokumen"] != 1 || found["perahu"] != 1 || found["orang"] != 1 || found[""] != 0 {
		t.Errorf("offered %q", columns[0])
	}
}

// TestMoneyAsTheInstructionsSay holds that the spellings that the instructions allow are read.
func TestMoneyAsTheInstructionsSay(t *testing.T) {
	for _, text := range []string{"1250000000", "1.250.000.000", "1.250.000.000,00", "Rp1.250.000.000", "Rp 1.250.000.000,-"} {
		if m, given, err := locale.ParseMoney(text, locale.Indonesian); m != 1_250_000_000*model.Rupiah || !given || err != nil {
			t.Errorf("%s: %d, %v", text, m, err)
		}
	}
}

func TestTemplatesOfAllAgencies(t *testing.T) {
	w := modeltest.Small(t)
	folder := filepath.Join(t.TempDir(), "baru", "isian")
	var told []int
	progress := func(done, total int) { told = append(told, done, total) }
	first, err := workbook.WriteTemplates(context.Background(), w.Plan, folder, nil, stamp, 2027, progress)
	if err != nil || len(first) != 2 || !slices.Equal(told, []int{0, 2, 1, 2, 2, 2}) {
		t.Fatalf("%v, %v, told %v", first, err, told)
	}
	if got := filepath.Base(first[0]); got != "Isian 2027 – 2.18.0.00.0.00.01.0000 Dinas Penanaman Modal.xlsx" {
		t.Errorf("name %q", got)
	}
	kept, err := os.ReadFile(first[0])
	if err != nil {
		t.Fatal(err)
	}
	again, err := workbook.WriteTemplates(context.Background(), w.Plan, folder, []model.ID{w.Agency}, stamp, 2027, nil)
	if err != nil || len(again) != 1 || !strings.HasSuffix(again[0], " (2).xlsx") {
		t.Fatalf("%v, %v", again, err)
	}
	for _, path := range []string{first[0], again[0]} {
		if data, err := os.ReadFile(path); err != nil || !bytes.Equal(data, kept) {
			t.Errorf("%s differs, %v", path, err)
		}
	}
}

func TestCanceledTemplatesLeaveNothing(t *testing.T) {
	p := modeltest.NewPlan(modeltest.S)
	folder := t.TempDir()
	ctx, cancel := context.WithCancel(context.Background())
	paths, err := workbook.WriteTemplates(ctx, p, folder, nil, stamp, 2027, func(done, _ int) {
		if done == 2 {
			cancel()
		}
	})
	if left, _ := os.ReadDir(folder); !errors.Is(err, context.Canceled) || paths != nil || len(left) != 0 {
		t.Errorf("%v, %v, left %v", paths, err, left)
	}
}

func TestTemplatesThatCannotBeWritten(t *testing.T) {
	w := modeltest.Small(t)
	if err := workbook.WriteTemplate(&bytes.Buffer{}, w.Plan, 99, stamp, 2027); model.CodeOf(err) != model.NotFound {
		t.Error(err)
	}
	file := put(t, "berkas", nil)
	for _, folder := range []string{file, filepath.Join(file, "di dalam")} {
		if _, err := workbook.WriteTemplates(context.Background(), w.Plan, folder, nil, stamp, 2027, nil); model.CodeOf(err) != model.Invalid {
			t.Errorf("%s: %v", folder, err)
		}
	}
	if _, err := workbook.WriteTemplates(context.Background(), model.NewPlan(), t.TempDir(), nil, stamp, 2027, nil); model.CodeOf(err) != model.Invalid {
		t.Error(err)
	}
}

func TestNamesOfTemplatesAreSafe(t *testing.T) {
	for name, want := range map[string]string{
		"Dinas A/B: \"C\" <D>|E?*\\F":  "Isian 2027 – 1 Dinas A-B- -C- -D--E---F.xlsx",
		"Dinas\tdua\nbaris.":           "Isian 2027 – 1 Dinas-dua-baris.xlsx",
		"Dinas ." + "\u200b":           "Isian 2027 – 1 Dinas.xlsx",
		strings.Repeat("Panjang ", 40): "Isian 2027 – 1 " + strings.Repeat("Panjang ", 13) + "P.xlsx",
	} {
		got := workbook.TemplateName(&model.Agency{Code: "1", Name: name}, 2027)
		if got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}

// realTemplates gives the plan of a real regency, whose lines are those of the year before the template's.
func realTemplates(tb testing.TB) *model.Plan {
	tb.Helper()
	p := newPlan(tb, 2025)
	importInto(tb, p, realFile(tb, "murni"), model.Enacted, 2025)
	return p
}

// BenchmarkTemplates42 writes the templates of a real regency of 42 agencies. It must stay below 5 s.
func BenchmarkTemplates42(b *testing.B) {
	p := realTemplates(b)
	for b.Loop() {
		paths, err := workbook.WriteTemplates(context.Background(), p, b.TempDir(), nil, stamp, 2026, nil)
		if err != nil || len(paths) != 42 {
			b.Fatal(len(paths), err)
		}
	}
}
