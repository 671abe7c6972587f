package workbook_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/workbook"
)

func TestRowsAreSummedByLineUnitAndFund(t *testing.T) {
	clinic := map[int]any{atUnit: agencyCode[:len(agencyCode)-1] + "1", atUnitName: "Puskesmas Contoh"}
	r := read(t, save(t, heads,
		figures(1_000, nil), figures(2_000.25, nil), figures(500, map[int]any{atFund: "1.2.01", atFundName: "DAU"}), figures(70, clinic), figures(nil, map[int]any{atFund: nil, atFundName: nil}),
	))
	want := []model.Money{3_000_25, 500_00, 70_00, 0}
	var got []model.Money
	for _, row := range r.Rows {
		got = append(got, row.Amount)
	}
	if !slices.Equal(got, want) || r.Total != 3_570_25 {
		t.Errorf("amounts %v, total %d", got, r.Total)
	}
	if r.Read != 5 || r.Refused != 0 || r.Opened != 1 || r.Year != 2027 || r.Source != "rekap.xlsx" || r.Sheet != "Sheet1" {
		t.Errorf("%+v", r)
	}
	if first := r.Rows[0]; first.UnitCode != "" || first.SubCode != subCode || first.FundName != "PAD" || first.ProgramName != "PROGRAM PELAYANAN IZIN" {
		t.Errorf("first row %+v", first)
	}
	if last := r.Rows[3]; last.FundCode != "" || last.FundName != "" || r.Rows[2].UnitName != "Puskesmas Contoh" {
		t.Errorf("last rows %+v", r.Rows[2:])
	}
}

func TestAmountsInEverySpelling(t *testing.T) {
	for value, want := range map[any]model.Money{
		75708214669.06:        75_708_214_669_06,
		0.1 + 0.2:             30,
		-1_500:                -1_500_00,
		"Rp. 509.547.700":     509_547_700_00,
		"Rp 1.234.567,-":      1_234_567_00,
		"(1.234.567)":         -1_234_567_00,
		"1.234.567,89":        1_234_567_89,
		"450.000":             450_000_00,
		"75708214669.06":      75_708_214_669_06,
		"1000000000000":       1_000_000_000_000_00,
		"\u00a0Rp\u00a01.000": 1_000_00,
		"-":                   0,
		"1,5 M":               1_500_000_000_00,
	} {
		r := read(t, save(t, heads, figures(value, nil)))
		if r.Total != want || r.Refused != 0 {
			t.Errorf("%v: %d sen, want %d; %v", value, r.Total, want, r.Refusals)
		}
	}
}

func TestAmountsThatAreNone(t *testing.T) {
	for _, value := range []any{"10^12", "1E+12", "seratus", "1,234", true, 200_000_000_000_000, "1.2.3", 0.125} {
		r := read(t, save(t, heads, figures(1, nil), figures(value, nil)))
		if r.Refused != 1 || r.Total != 1_00 {
			t.Fatalf("%v: refused %d, total %d", value, r.Refused, r.Total)
		}
		if got := r.Refusals[0]; got.Row != 3 || got.Column != "PAGU" || got.Value == "" || !strings.HasSuffix(got.Reason.Error(), ".") {
			t.Errorf("%v: %+v", value, got)
		}
	}
}

func TestSumBeyondTheLimitIsRefused(t *testing.T) {
	r := read(t, save(t, heads, figures(90_000_000_000_000, nil), figures(20_000_000_000_000, nil), figures(5, nil)))
	if r.Refused != 1 || r.Refusals[0].Row != 3 || r.Total != 90_000_000_000_005_00 {
		t.Errorf("%v, total %d", r.Refusals, r.Total)
	}
}

func TestHeadsAreMatchedByName(t *testing.T) {
	renamed := []any{
		"No.", "tahun", "Kode_Urusan", "Nama Urusan", "kode\nskpd", "Nama_SKPD", "KODE/SUB/UNIT", "NAMA  SUB UNIT", "Kode Bidang Urusan", "Nama Bidang Urusan",
		"Kode Program", "NAMA\u00a0PROGRAM", "KODE_KEGIATAN", "nama/kegiatan", "Kode SubKegiatan", "Nama Sub-Kegiatan", "KODE SUMBER DANA", "Nama Sumber Dana",
		"Kode Rekening", "Nama Rekening", "Paket / Kelompok", "Tolak Ukur", "Pagu (Rp)",
	}
	r := read(t, save(t, renamed, figures(1, nil)))
	if r.Total != 1_00 || len(r.UnknownColumns) != 0 || r.Rows[0].FundName != "PAD" {
		t.Errorf("total %d, unknown %v, %+v", r.Total, r.UnknownColumns, r.Rows)
	}
}

func TestColumnsMovedAndAdded(t *testing.T) {
	backwards := func(row []any) []any {
		row = append(slices.Clone(row), "KETERANGAN", "Lokasi")
		slices.Reverse(row)
		return row
	}
	r := read(t, save(t, backwards(heads), backwards(figures(12.5, nil))))
	if r.Total != 12_50 || r.Rows[0].AgencyCode != agencyCode || r.Rows[0].SubName != "Fasilitasi Izin" {
		t.Errorf("%+v", r.Rows)
	}
	if want := []string{"Lokasi", "KETERANGAN"}; !slices.Equal(r.UnknownColumns, want) {
		t.Errorf("unknown columns %q", r.UnknownColumns)
	}
}

func TestHeadBelowATitleOnAnotherSheet(t *testing.T) {
	path := saveFile(t, func(f *excelize.File) {
		fill(t, f, "Sheet1", []any{"Petunjuk"}, []any{"PROGRAM", "PAGU"})
		if _, err := f.NewSheet("Data 2027"); err != nil {
			t.Fatal(err)
		}
		numbers := make([]any, len(heads))
		for i := range numbers {
			numbers[i] = i + 1
		}
		fill(t, f, "Data 2027", []any{"REKAPITULASI BELANJA"}, nil, []any{"Kota Contoh"}, heads, numbers, figures(1, nil), nil, heads, figures(2, nil), []any{"JUMLAH", nil, 3})
	})
	r := read(t, path)
	if r.Sheet != "Data 2027" || r.Read != 2 || r.Total != 3_00 || r.Totals != 1 || r.Skipped != 2 {
		t.Errorf("%+v", r)
	}
}

func TestCodeAndNameInOneColumn(t *testing.T) {
	titles := []any{"KODE/NAMA SKPD", "SUB UNIT", "Program", "KODE/NAMA KEGIATAN", "SUB KEGIATAN", "KODE/NAMA SUMBER DANA", "PAGU"}
	r := read(t, save(t, titles,
		[]any{agencyCode + " Dinas Koperasi", nil, "2.17.02 - PROGRAM PELAYANAN", "[2.17.02.2.01] Penerbitan", subCode + "\nFasilitasi", "1.1.01 PAD", 10},
		[]any{agencyCode + " Dinas Koperasi", nil, "X.XX.01 PROGRAM PENUNJANG", "X.XX.01.2.01: Perencanaan", "X.XX.01.2.01.01 Dokumen", "Hibah", 20},
		[]any{"Dinas Koperasi", nil, "2.17.02 PROGRAM", "2.17.02.2.01 Penerbitan", subCode + " Fasilitasi", nil, 30},
	))
	want := []workbook.RekapRow{{
		AgencyCode: agencyCode, AgencyName: "Dinas Koperasi", ProgramCode: "2.17.02", ProgramName: "PROGRAM PELAYANAN", ActivityCode: "2.17.02.2.01", ActivityName: "Penerbitan",
		SubCode: subCode, SubName: "Fasilitasi", FundCode: "1.1.01", FundName: "PAD", Amount: 10_00,
	}, {
		AgencyCode: agencyCode, AgencyName: "Dinas Koperasi", ProgramCode: "X.XX.01", ProgramName: "PROGRAM PENUNJANG", ActivityCode: "X.XX.01.2.01", ActivityName: "Perencanaan",
		SubCode: "X.XX.01.2.01.01", SubName: "Dokumen", FundName: "Hibah", Amount: 20_00,
	}}
	if !slices.Equal(r.Rows, want) {
		t.Errorf("%+v", r.Rows)
	}
	if r.Refused != 1 || r.Refusals[0].Row != 4 || r.Refusals[0].Column != "KODE/NAMA SKPD" {
		t.Errorf("%+v", r.Refusals)
	}
}

func TestTextsAreCleaned(t *testing.T) {
	r := read(t, save(t, heads, figures(1, map[int]any{atSubName: " Fasilitasi\r\n  Izin\u00a0\u200bUsaha\t_x000D_\n(PTSP) ", atSub: subCode + "\n"})))
	if row := r.Rows[0]; row.SubName != "Fasilitasi Izin Usaha (PTSP)" || row.SubCode != subCode {
		t.Errorf("%q %q", row.SubCode, row.SubName)
	}
}

func TestNumericCodesAreWarnedAboutOnce(t *testing.T) {
	r := read(t, save(t, heads, figures(1, map[int]any{atProgram: 1.1}), figures(2, map[int]any{atProgram: 1.1}), figures(3, map[int]any{atProgram: "1.10"})))
	if r.Rows[0].ProgramCode != "1.1" || r.Read != 3 || len(r.Warnings) == 0 {
		t.Fatalf("%+v", r)
	}
	if w := r.Warnings[0]; w.Row != 2 || w.Column != "KODE PROGRAM" || w.Value != "1.1" {
		t.Errorf("%+v", w)
	}
	if slices.ContainsFunc(r.Warnings[1:], func(w workbook.Warning) bool { return w.Value == "1.1" }) {
		t.Errorf("said twice: %+v", r.Warnings)
	}
}

func TestOneCodeHasOneName(t *testing.T) {
	r := read(t, save(t, heads, figures(1, nil), figures(2, map[int]any{atSubName: "Nama lain", atAgencyName: "DINAS KOPERASI"})))
	if len(r.Rows) != 1 || r.Rows[0].SubName != "Fasilitasi Izin" || r.Total != 3_00 {
		t.Errorf("%+v", r.Rows)
	}
	if len(r.Warnings) != 1 || r.Warnings[0].Value != "Nama lain" || r.Warnings[0].Row != 3 {
		t.Errorf("%+v", r.Warnings)
	}
}

func TestEveryUnusableRowIsRefusedWithItsCell(t *testing.T) {
	r := read(t, save(t, heads,
		figures(1, nil),
		figures(2, map[int]any{atAgency: nil}),
		figures(3, map[int]any{atSub: nil}),
		figures(4, map[int]any{atSubName: strings.Repeat("x", 1_001)}),
		figures(5, map[int]any{atYear: "dua ribu"}),
		figures(6, map[int]any{atYear: nil}),
		figures(7, map[int]any{atFundName: true}),
	))
	want := []workbook.Refusal{{Row: 3, Column: "KODE SKPD"}, {Row: 4, Column: "KODE SUB KEGIATAN"}, {Row: 5, Column: "NAMA SUB KEGIATAN"}, {Row: 6, Column: "TAHUN"}, {Row: 7, Column: "TAHUN"}, {Row: 8, Column: "NAMA SUMBER DANA"}}
	for i, got := range r.Refusals {
		if got.Row != want[i].Row || got.Column != want[i].Column || got.Reason == nil {
			t.Errorf("%+v, want %+v", got, want[i])
		}
	}
	if r.Refused != len(want) || r.Read != 7 || r.Total != 1_00 {
		t.Errorf("refused %d of %d, total %d", r.Refused, r.Read, r.Total)
	}
}

func TestTotalsArePassedOver(t *testing.T) {
	totalStation := figures(5, map[int]any{atSub: nil, 21: "Total Station"})
	r := read(t, save(t, heads, figures(1, nil), []any{nil, nil, "Sub Total", nil, nil, nil, 1}, []any{"GRAND TOTAL", nil, nil, nil, nil, nil, 1},
		figures(9, map[int]any{atSub: nil, atSubName: "Jumlah Kegiatan"}), totalStation))
	if r.Totals != 3 || r.Read != 2 || r.Refused != 1 || r.Total != 1_00 {
		t.Errorf("totals %d, read %d, refused %d, total %d", r.Totals, r.Read, r.Refused, r.Total)
	}
}

func TestYearsAreKeptApart(t *testing.T) {
	path := save(t, heads, figures(1, nil), figures(2, map[int]any{atYear: 2026}), figures(4, nil), figures(8, map[int]any{atYear: "2026"}))
	r := read(t, path)
	if r.Year != 0 || !slices.Equal(r.Years, []int{2026, 2027}) || r.Total != 15_00 {
		t.Errorf("%+v", r)
	}
	offer := rekapOffer(t, path, model.Enacted, 2027)
	if len(offer.Rows) != 1 || offer.Rows[0].Cells[0].Amount != 5_00 || offer.Stage != model.Enacted || offer.Year != 2027 || offer.Name != "rekap.xlsx" || offer.Others != 2 {
		t.Errorf("%+v", offer)
	}
	others := r.OtherYears(2027)
	if len(others) != 2 || others[0].Row != 3 || others[1].Row != 5 || others[0].Column != "TAHUN" || others[0].Value != "2026" {
		t.Errorf("%+v", others)
	}
	contains(t, others[0].Reason.Error(), "2026", "2027")
	if len(r.OtherYears(2026)) != 2 || len(r.OtherYears(2030)) != 4 || len(rekapOffer(t, path, model.Enacted, 2030).Rows) != 0 {
		t.Error("years are mixed up")
	}
}

func TestWithoutYearTheRowsAreOfTheYearAsked(t *testing.T) {
	path := write(t, pack(sheetXML(`<c><v>5</v></c>`)))
	r := read(t, path)
	if r.Year != 0 || len(r.Years) != 0 || len(rekapOffer(t, path, model.Proposed, 2031).Rows) != 1 || len(r.OtherYears(2031)) != 0 {
		t.Errorf("%+v", r)
	}
}

func TestImportTwiceChangesNothing(t *testing.T) {
	path := save(t, heads, figures(1_000.5, nil), figures(nil, map[int]any{atSub: "2.17.02.2.01.0002", atFund: nil, atFundName: nil}))
	plan := newPlan(t, 2027)
	importInto(t, plan, path, model.Proposed, 2027)
	if sum := plan.Total(model.Proposed, 2027); sum.Amount != 1_000_50 || !sum.Known {
		t.Errorf("total %+v", sum)
	}
	again := incoming.Take{Offer: rekapOffer(t, path, model.Proposed, 2027)}
	if _, err := again.Changes(plan, model.Context{Seed: "again"}); model.CodeOf(err) != model.Invalid {
		t.Errorf("second import: %v", err)
	}
}

func TestCancelAndProgress(t *testing.T) {
	rows := [][]any{heads}
	for i := range 1_000 {
		rows = append(rows, figures(i, nil))
	}
	path := save(t, rows...)
	ctx, cancel := context.WithCancel(context.Background())
	calls := 0
	_, err := workbook.Read(ctx, path, func(done, total int) {
		calls++
		if done > 300 {
			cancel()
		}
	})
	if !errors.Is(err, context.Canceled) || calls < 2 {
		t.Errorf("after %d calls: %v", calls, err)
	}
	var done, total int
	if _, err := workbook.Read(context.Background(), path, func(d, n int) {
		if d < done || n < d {
			t.Errorf("progress %d of %d after %d", d, n, done)
		}
		done, total = d, n
	}); err != nil || done != 1_001 || total != 1_001 {
		t.Errorf("%d of %d: %v", done, total, err)
	}
}
