package workbook_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/workbook"
)

// FuzzRead holds that no file makes the reader crash, and that it ends in figures that add up or in a sentence.
func FuzzRead(f *testing.F) {
	f.Add(pack(sheetXML(`<c><v>5</v></c>`)))
	f.Add(pack(sheetXML(`<c t="str"><f>1</f><v>Rp5</v></c>`)))
	f.Add(pack(strings.Replace(sheetXML(`<c t="s"><v>0</v></c>`), "<sheetData>", `<dimension ref="A1:W9"/><sheetData>`, 1)))
	f.Add([]byte(zipped("_rels/.rels", rootRels, "xl/workbook.xml", bookXML)))
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := workbook.Read(context.Background(), write(t, data), nil)
		if err != nil {
			var e *model.Error
			if !errors.As(err, &e) {
				t.Fatalf("not a sentence: %v", err)
			}
			return
		}
		consistent(t, r)
	})
}

// FuzzSheet is FuzzRead with a whole workbook around any XML.
func FuzzSheet(f *testing.F) {
	f.Add(sheetXML(`<c r="I2" t="inlineStr"><is><r><t>1</t></r><rPh><t>2</t></rPh></is></c>`))
	f.Add(sheetXML(`<c t="e"><v>#REF!</v></c>`) + "<mergeCells/>")
	f.Fuzz(func(t *testing.T, xml string) {
		if r, err := workbook.Read(context.Background(), write(t, pack(xml)), nil); err == nil {
			consistent(t, r)
		}
	})
}

func consistent(t *testing.T, r *workbook.Rekap) {
	t.Helper()
	var sum model.Money
	for _, row := range r.Rows {
		sum += row.Amount
		if row.AgencyCode == "" || row.ProgramName == "" || row.SubCode == "" || !utf8.ValidString(row.SubName) {
			t.Errorf("unusable row %+v", row)
		}
	}
	if sum != r.Total || r.Refused < len(r.Refusals) || r.Read < r.Refused+len(r.Rows) {
		t.Errorf("total %d, rows %d; %+v", sum, len(r.Rows), r)
	}
}

// FuzzHead holds that a head is known whatever is between its words, and that an unknown one is listed and changes nothing.
func FuzzHead(f *testing.F) {
	f.Add("_", "Keterangan")
	f.Add("\n / ", "PAGU 2")
	f.Add("\u00a0", "KODE LOKASI")
	f.Add("", "SKPD")
	f.Fuzz(func(t *testing.T, gap, extra string) {
		letter := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || !usable(r) || r == 'x' }
		if strings.ContainsFunc(gap, letter) || strings.ContainsFunc(extra, func(r rune) bool { return !usable(r) }) || len(gap)+len(extra) > 1_000 {
			return
		}
		xml := sheetXML(`<c><v>5</v></c><c t="str"><v>isi</v></c>`)
		for _, title := range needed {
			xml = strings.Replace(xml, inline(title), inline(strings.ToLower(strings.ReplaceAll(title, " ", gap))), 1)
		}
		xml = strings.Replace(xml, "</row>", inline(extra)+"</row>", 1)
		r, err := workbook.Read(context.Background(), write(t, pack(xml)), nil)
		if err != nil {
			if !strings.Contains(err.Error(), "lebih dari satu kolom") {
				t.Errorf("gap %q, extra %q: %v", gap, extra, err)
			}
			return
		}
		if r.Total != 5_00 && r.Refused == 0 || len(r.UnknownColumns) > 1 {
			t.Errorf("gap %q, extra %q: %+v", gap, extra, r)
		}
	})
}

// usable says whether XML can hold r.
func usable(r rune) bool {
	return r == '\t' || r == '\n' || r == '\r' || r >= 0x20 && r != utf8.RuneError && r != 0xfffe && r != 0xffff
}

// FuzzAmount holds that a text cell is worth what ParseMoney says and is refused where that refuses.
func FuzzAmount(f *testing.F) {
	for _, text := range []string{"1.000", "(1.234.567,89)", "Rp 5,-", "10^12", "-", "1,5 M", "_x0031_", "JUMLAH"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if strings.ContainsFunc(text, func(r rune) bool { return !usable(r) || unicode.IsControl(r) }) || strings.Contains(text, "_x") || len(text) > 1_000 {
			return
		}
		good := sheetXML(inline(text))
		start := strings.Index(good, `<row r="2">`)
		second := strings.Replace(good[start:], inline(text), `<c><v>7</v></c>`, 1)
		r, err := workbook.Read(context.Background(), write(t, pack(strings.Replace(good, "</sheetData></worksheet>", second, 1))), nil)
		if err != nil {
			t.Fatalf("%q: %v", text, err)
		}
		amount, _, err := locale.ParseMoney(strings.Join(strings.Fields(text), " "), locale.Indonesian)
		switch {
		case r.Skipped > 0:
		case err != nil && (r.Refused != 1 || r.Total != 7_00):
			t.Errorf("%q should be refused: %+v", text, r)
		case err == nil && r.Refused == 0 && r.Total != amount+7_00:
			t.Errorf("%q is %d, got %d", text, amount, r.Total)
		}
	})
}
