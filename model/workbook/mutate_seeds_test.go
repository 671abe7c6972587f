package workbook_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strconv"
	"testing"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/model/workbook"
)

// mutation is a kind of file of which mutants are read, and what they are brought to.
type mutation struct {
	name, file string
	count      int // of mutants
	seed       interface{ mutant(mutator) []byte }
	list       bool // a nomenclature
	now, base  *model.Plan
	options    workbook.Options
}

// hamlet is the size of a plan of which thousands of files can be weighed.
var hamlet = modeltest.Size{
	Agencies: 3, Programs: 4, Activities: 6, Subs: 12, Indicators: 26, Years: 1, Stages: []model.Stage{model.Enacted, model.Proposed}, Days: 1, Corrections: 3,
}

// mutations gives a kind of file for everything that is read, 5,000 mutants in all.
func mutations(t *testing.T) []mutation {
	w := modeltest.Small(t)
	stamped := w.Plan.Clone()
	million := 1_000_000 * model.Rupiah
	w.Act(model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Proposed, Year: modeltest.PlanYear, Amount: 90 * million})
	w.ActIn(model.Decide{Agency: w.Agency, Lines: []model.ID{w.OtherSub}, Verdict: model.Accepted}, model.Context{Slot: w.Slot})
	generated := modeltest.NewPlan(hamlet)
	bare := withoutLines(generated)
	first := generated.Agencies.Of(0)[0]
	large := modeltest.NewPlan(modeltest.S)
	largest := large.Agencies.Of(0)[0]
	export := func(f workbook.Format) []byte { return exported(t, f, table(generated)) }
	empty := newPlan(t, modeltest.PlanYear)
	of2027 := workbook.Options{Year: modeltest.PlanYear, Stage: model.Proposed}
	return []mutation{
		{name: "template", file: "isian.xlsx", count: 900, seed: bookOf(t, filledTemplate(t, stamped, w.Agency)), now: w.Plan, base: stamped},
		{name: "template without its past", file: "isian.xlsx", count: 300, seed: bookOf(t, filledTemplate(t, generated, first.ID)), now: generated},
		{name: "large template", file: "isian.xlsx", count: 60, seed: bookOf(t, written(t, large, largest.ID)), now: large, base: large},
		{name: "export", file: "ekspor.xlsx", count: 450, seed: newBookSeed(export(workbook.XLSX)), now: generated, options: of2027},
		{name: "export as text", file: "ekspor.csv", count: 450, seed: newCSVSeed(string(export(workbook.CSV)), ';', nil), now: generated, options: of2027},
		{name: "export as JSON", file: "ekspor.json", count: 450, seed: newJSONSeed(export(workbook.JSON)), now: generated, options: of2027},
		{name: "export into nothing", file: "ekspor.csv", count: 140, seed: newCSVSeed(string(export(workbook.CSV)), ';', nil), now: bare, options: of2027},
		{name: "stamped JSON", file: "isian.json", count: 200, seed: newJSONSeed(stampedJSON(t)), now: w.Plan, base: stamped},
		{name: "table", file: "renstra.xlsx", count: 350, seed: bookOf(t, save(t, renstraRows...)), now: empty, options: of2027},
		{name: "table as text", file: "renstra.csv", count: 350, seed: newCSVSeed(plainCSV, ',', nil), now: empty, options: of2027},
		{name: "UTF-16", file: "renstra.csv", count: 200, seed: newCSVSeed(plainCSV, ',', wideText(unicode.LittleEndian)), now: empty, options: of2027},
		{name: "Windows-1252", file: "renstra.csv", count: 150, seed: newCSVSeed(plainCSV, ',', charmap.Windows1252), now: empty, options: of2027},
		{name: "form of Renja", file: "renja.xlsx", count: 400, seed: bookOf(t, save(t, renjaRows...)), now: withAgency(t, "1.02.0.00.0.00.01.0000"), options: workbook.Options{Agency: "1.02.0.00.0.00.01.0000"}},
		{name: "Rekap 5", file: "rekap.xlsx", count: 250, seed: bookOf(t, save(t, rekapRows...)), now: empty, options: workbook.Options{Year: modeltest.PlanYear}},
		{name: "Rekap 5 as text", file: "rekap.csv", count: 100, seed: newCSVSeed(textOfRows(rekapRows), ',', nil), now: empty, options: workbook.Options{Year: modeltest.PlanYear}},
		{name: "nomenclature", file: "nomenklatur-2027.xlsx", count: 150, list: true, seed: bookOf(t, nomBook(t, nomenclatureRows...)), now: empty},
		{name: "nomenclature as a list", file: "nomenklatur.xlsx", count: 100, list: true, seed: bookOf(t, nomBook(t, nomenclatureList...)), now: empty},
	}
}

// withAgency gives a plan with one agency and nothing else.
func withAgency(t *testing.T, code string) *model.Plan {
	p := newPlan(t, modeltest.PlanYear)
	modeltest.Do(t, p, model.Edit{Title: "agency.edit", Put: []model.Record{&model.Agency{ID: 5, Order: 1, Code: code, Name: "Dinas Kesehatan"}}}, model.Context{})
	return p
}

// filledTemplate writes a template and fills it in: targets of every indicator, something else in each row, and a new line below.
func filledTemplate(t *testing.T, p *model.Plan, agency model.ID) string {
	path := written(t, p, agency)
	f, at, rows := sheetOf(t, path)
	set := func(column string, row int, value any) {
		if err := f.SetCellValue("Isian", at[column]+strconv.Itoa(row), value); err != nil {
			t.Fatal(err)
		}
	}
	for row := 4; row <= len(rows); row++ {
		if indicator, err := f.GetCellValue("Isian", at["Indikator"]+strconv.Itoa(row)); err == nil && indicator != "" {
			set("Target 2027 (usulan)", row, 100+row)
			set("Target 2028 (usulan)", row, "≥ 5")
		}
		set([]string{"Lokasi", "Pagu 2027 (usulan) (Rp)", "Kelompok Sasaran", "Pagu 2028 (usulan) (Rp)"}[row%4], row, []any{"Kota", "Rp 125.000.000,-", "Warga", 210_000_000.55}[row%4])
	}
	for column, value := range map[string]any{
		"Kode": rows[3][0] + ".2.09", "Program/Kegiatan/Sub Kegiatan": "Pemantauan", "Indikator": "Jumlah yang dipantau", "Target 2027 (usulan)": 40, "Sumber Dana": "DAU", "Pagu 2027 (usulan) (Rp)": "15.000.000",
	} {
		set(column, len(rows)+1, value)
	}
	if err := errors.Join(f.Save(), f.Close()); err != nil {
		t.Fatal(err)
	}
	return path
}

func bookOf(t *testing.T, path string) *bookSeed {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return newBookSeed(data)
}

var (
	renstraRows = [][]any{
		{"kode_singkat", "perangkat_daerah", "kode_program", "nama_program", "indikator", "satuan", "kondisi_awal", "target_2027", "pagu_2027", "target_2028", "pagu_2028"},
		{"KES", "Dinas Kesehatan", "1.02.02", "PROGRAM UPAYA KESEHATAN", "Cakupan TB", "%", "74,5", 90, 1_250_000_000, "91", "1.300.000.000"},
		{"KES", "Dinas Kesehatan", "1.02.02", "PROGRAM UPAYA KESEHATAN", "Kepuasan", "Indeks", nil, "≥ 89", nil, "≥ 90", nil},
		{"KOP", "Dinas Koperasi", "2.17.05", "PROGRAM PENDIDIKAN", "Jumlah", "Orang", 5, "200 Org", 7e8, 210, 7e8},
		{"KOP", "Dinas Koperasi", "2.17.08", "PROGRAM PENGEMBANGAN", "Rasio", "Rasio", "2.3:1000", 3, "Rp 5.000,00", 4, nil},
	}
	renjaRows = [][]any{
		{"RENCANA KERJA TAHUN 2027"},
		{"Perangkat Daerah", ":", "1.02.0.00.0.00.01.0000 Dinas Kesehatan"},
		{},
		{"Kode", "Urusan/Program/Kegiatan/Sub Kegiatan", "Indikator Kinerja", "Rencana Tahun 2027", "", "", "", "Prakiraan Maju n+1", ""},
		{"", "", "", "Lokasi", "Target", "Pagu Indikatif (Rp)", "Sumber Dana", "Target", "Pagu (Rp)"},
		{1, 2, 3, 4, 5, 6, 7, 8, 9},
		{"1", "URUSAN WAJIB"},
		{1.02, "BIDANG KESEHATAN"},
		{"1.02.02", "PROGRAM UPAYA", "Cakupan", "Kota", "90 %", "Rp. 7.000", "PAD", "91 %", 8000},
		{"1.02.02.2.01", "Penyediaan layanan", "Jumlah layanan"},
		{"1.02.02.2.01.01", "Pembangunan", "Jumlah gedung", "", "2 Unit", 5000, "1.1 PAD", "", ""},
		{"", "", "Luas gedung", "", "200", 2000, "DAU", "", ""},
		{"1.02.03", "PROGRAM SUMBER DAYA", "Rasio", "", 5, 100, "PAD"},
		{"", "JUMLAH", "", "", "", 7100},
	}
	rekapRows = [][]any{
		heads, figures(5_000, nil), figures("1.250.000,50", map[int]any{atSub: "2.17.02.2.01.0002", atSubName: "Lain"}), figures(7, map[int]any{atFund: "1.2", atFundName: "DAU"}),
		figures(9, map[int]any{atUnit: "2.17.3.30.0.00.01.0001", atUnitName: "UPTD"}), figures(nil, nil), figures(3, map[int]any{atYear: 2028}),
	}
	nomenclatureRows = [][]any{
		nomHeads, nomRow("KABKOT", "2.17.08.2.01.0001", "Satu"), nomRow("KABKOT", "2.17.08.2.01.0002", "Dua"), nomRow("PROV", "2.17.08.1.01.0001", "Tiga"), nomRow("KABKOT", "2.17.08.2.02.0001", "Empat"),
	}
	nomenclatureList = [][]any{
		{"DAFTAR NOMENKLATUR TAHUN 2027"},
		{"Kode", "Uraian", "Indikator", "Satuan"},
		{"1.01", "PENDIDIKAN"},
		{"1.01.02", "PROGRAM"},
		{"1.01.02.2.01", "Kegiatan"},
		{"1.01.02.2.01.0001", "Sub", "Jumlah", "Orang"},
		{nil, nil, "Lain", "Unit"},
		{"X.XX.01", "Penunjang"},
	}
)

// textOfRows writes rows as a file of text.
func textOfRows(rows [][]any) string {
	var g grid
	for _, row := range rows {
		var texts []string
		for _, value := range row {
			text := ""
			if value != nil {
				text = fmt.Sprint(value)
			}
			texts = append(texts, text)
		}
		g = append(g, texts)
	}
	return csvText(g, ',')
}

func stampedJSON(t *testing.T) []byte {
	heads := []string{"Kode", "Program/Kegiatan/Sub Kegiatan", "Indikator", "Satuan", "Target 2027 (usulan)", "Sumber Dana", "Pagu 2027 (usulan) (Rp)", "Lokasi"}
	data := jsonOf(t, heads, []string{
		"2.18.04|PROGRAM PELAYANAN PENANAMAN MODAL|Indeks Kepuasan Masyarakat|Indeks|≥ 91|||", "2.18.04.2.01|Pelayanan Perizinan||||||Kota",
		"2.18.04.2.01.0006|Penyediaan Pelayanan Perizinan Berusaha|Jumlah pelaku usaha yang dilayani|Pelaku Usaha|130|1 DAU|110000000|", "2.18.04.2.01.0006||||||2 PAD|50000000|",
		"2.18.04.2.01.0007|Penyediaan Layanan Konsultasi|Jumlah konsultasi|Kali|12|1 DAU|210000000|Utara",
	}, true)
	return bytes.Replace(data, []byte(`"agency":"1.02"`), []byte(`"agency":"2.18.0.00.0.00.01.0000"`), 1)
}
