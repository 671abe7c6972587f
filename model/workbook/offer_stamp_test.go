package workbook_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/workbook"
)

// stamped saves a workbook with the stamp of a template and a table that people have worked on.
func stamped(t *testing.T, pairs [][]any, rows ...[]any) string {
	t.Helper()
	return saveFile(t, func(f *excelize.File) {
		for _, name := range []string{"Catatan kami", "_benangmerah"} {
			if _, err := f.NewSheet(name); err != nil {
				t.Fatal(err)
			}
		}
		fill(t, f, "Catatan kami", []any{"Rapat Senin"})
		fill(t, f, "_benangmerah", pairs...)
		fill(t, f, "Sheet1", rows...)
		if err := f.SetSheetVisible("_benangmerah", false, true); err != nil {
			t.Fatal(err)
		}
	})
}

var stampPairs = [][]any{{"version", 1}, {"file", "abc"}, {"seq", "12"}, {"agency", "1.02"}, {"at", "1793588645000"}}

func TestATemplateThatWasWorkedOn(t *testing.T) {
	path := stamped(t, stampPairs,
		[]any{"ISIAN DINAS KESEHATAN TAHUN 2027"},
		[]any{"ID", "Pagu 2027 (usulan)", "Warna kami", "TARGET_2027", "Target 2026 (ditetapkan)", "Tgt 2028 (usulan)", "satuan", "indikator kinerja", "SUMBER DANA", "Nama Program", "KODE", "Arah"},
		[]any{"L5/I7/B9", "Rp 1.250.000,00", "merah", "12,5", "99", "", "%", "Cakupan", "1.1 PAD", "PROGRAM", "1.02.02", "entah"},
		[]any{"L5/I7/B9", "1,5 M", "", "-", "", "", "", "", "1.2 DAU", "PROGRAM", "1.02.02", ""},
		[]any{nil, 7000, nil, nil, nil, nil, nil, nil, nil, "PROGRAM BARU", "1.02.03", nil},
	)
	o, err := workbook.ReadOffer(context.Background(), path, workbook.Options{Year: 2030, Stage: model.Enacted}, nil)
	if err != nil {
		t.Fatal(err)
	}
	tells(t, o,
		"3 |1.02.02|PROGRAM|Cakupan\n  budget 2027 usulan = 1250000 1.1 PAD\n  target 2027 usulan = 12,5\n  unit = %\n",
		"4 |1.02.02|PROGRAM|\n  budget 2027 usulan = 1500000000 1.2 DAU\n  target 2027 usulan = -\n",
		"5 |1.02.03|PROGRAM BARU|\n  budget 2027 usulan = 7000\n")
	want := incoming.Stamp{File: "abc", Seq: 12, Agency: "1.02", At: 1793588645000}
	if o.Source != incoming.FromTemplate || o.Stamp == nil || *o.Stamp != want || o.Agency != "1.02" || o.Year != 2027 {
		t.Errorf("%s %+v, agency %s, year %d", o.Source, o.Stamp, o.Agency, o.Year)
	}
	if r := o.Rows[1]; r.Line != 5 || r.Indicator != 7 || r.Budget != 9 {
		t.Errorf("%+v", r)
	}
	empty := map[model.Field]bool{}
	for _, c := range o.Rows[0].Cells {
		empty[c.Field] = empty[c.Field] || !c.Given
	}
	if !empty[model.FieldTarget] || empty[model.FieldDirection] {
		t.Errorf("empty: %v", empty)
	}
	says(t, o.Notes, 3, "Arah", "entah", "tidak dikenal")
}

func TestATemplateOfAnotherAgency(t *testing.T) {
	path := stamped(t, stampPairs, []any{"Kode", "Program", "Target 2027"}, []any{"1.02.02", "A", 5})
	_, err := workbook.ReadOffer(context.Background(), path, workbook.Options{Year: 2027, Agency: "1.03"}, nil)
	if model.CodeOf(err) != model.Invalid {
		t.Fatal(err)
	}
	contains(t, err.Error(), "perangkat daerah 1.02, bukan 1.03")
}

func TestABrokenStampMakesAPlainTable(t *testing.T) {
	path := stamped(t, stampPairs[:3], []any{"Kode", "Program", "Target 2027"}, []any{"1.02.02", "A", 5})
	o, err := workbook.ReadOffer(context.Background(), path, workbook.Options{Year: 2027, Agency: "1.03"}, nil)
	if err != nil || o.Stamp != nil || o.Source != incoming.FromTable || o.Agency != "1.03" {
		t.Errorf("%+v, %v", o, err)
	}
	newer := stamped(t, append([][]any{{"version", "2"}}, stampPairs[1:]...), []any{"Kode", "Program", "Target 2027"}, []any{"1.02.02", "A", 5})
	contains(t, noOffer(t, newer, model.Newer), "lebih baru")
}

func TestARekap5IsOfferedWhole(t *testing.T) {
	path := save(t, heads, figures(100, nil), figures(50, nil), figures(7, map[int]any{atYear: 2026}), figures("x", nil))
	o, err := workbook.ReadOffer(context.Background(), path, workbook.Options{Year: 2027, Stage: model.Revised(1)}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if o.Source != incoming.FromRekap || !o.Whole || o.Stage != model.Revised(1) || o.Year != 2027 || len(o.Rows) != 1 {
		t.Fatalf("%+v", o)
	}
	if got := told(o.Rows[0]); got != "2 "+agencyCode+" Dinas Koperasi|"+subCode+"|Fasilitasi Izin|\n  budget 2027 perubahan:1 = 150 1.1.01 PAD\n" {
		t.Error(got)
	}
	says(t, o.Refuse, 4, "TAHUN", "2026", "Baris ini untuk tahun 2026")
	says(t, o.Refuse, 5, "PAGU", "x", "bukan jumlah uang")
	if o, err = workbook.ReadOffer(context.Background(), save(t, heads, figures(1, nil)), workbook.Options{}, nil); err != nil || o.Year != 2027 || o.Stage != model.Enacted {
		t.Errorf("%+v, %v", o, err)
	}
	if _, err = workbook.ReadOffer(context.Background(), path, workbook.Options{}, nil); model.CodeOf(err) != model.Invalid {
		t.Error(err)
	}
}

func TestATableWithTheColumnsOfRekap5AndTargetsIsATable(t *testing.T) {
	withTarget := func(row []any, cells ...any) []any { return append(append([]any{}, row...), cells...) }
	path := save(t, withTarget(heads, "INDIKATOR", "TARGET 2027"), withTarget(figures(100, nil), "Cakupan", "5,5"))
	o, err := workbook.ReadOffer(context.Background(), path, plain, nil)
	if err != nil || o.Source != incoming.FromTable || len(o.Rows) != 1 || o.Rows[0].Text != "Cakupan" {
		t.Errorf("%+v, %v", o, err)
	}
}

func TestARekap5ThatWasSavedAsText(t *testing.T) {
	var text strings.Builder
	for _, row := range [][]any{heads, figures("75708214669.06", nil), figures("1.000", map[int]any{atUnitName: "Dinas; Koperasi"}), figures("", nil)} {
		for _, cell := range row {
			fmt.Fprintf(&text, "%q;", fmt.Sprint(cell))
		}
		text.WriteString("\n")
	}
	o := offerOf(t, "rekap.csv", text.String(), workbook.Options{})
	if o.Source != incoming.FromRekap || !o.Whole || len(o.Rows) != 1 || o.Rows[0].Cells[0].Amount != 75_708_215_669_06 || o.Year != 2027 {
		t.Errorf("%+v", o)
	}
}

func TestRowsThatNameTheAgencyOfTheRowsBelow(t *testing.T) {
	o := offerSheet(t,
		[]any{"Sub Unit Organisasi : 01 Puskesmas A"},
		[]any{"Kode", "Uraian", "Pagu 2027"},
		[]any{"1.02.0.00.0.00.01.0000", "DINAS KESEHATAN", 9},
		[]any{"1.02.02", "PROGRAM", 8},
		[]any{"Perangkat Daerah: Dinas Sosial"},
		[]any{"1.06.02.2.01.0001", "Sub", 7},
	)
	tells(t, o, "4 1.02.0.00.0.00.01.0000 DINAS KESEHATAN|1.02.02|PROGRAM|\n  budget 2027 usulan = 8\n", "6 Dinas Sosial|1.06.02.2.01.0001|Sub|\n  budget 2027 usulan = 7\n")
	if o.Rows[1].Unit.Name != "" {
		t.Errorf("the unit belongs to the first agency: %+v", o.Rows[1].Unit)
	}
}
