package workbook_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"benangmerah/model"
	"benangmerah/model/workbook"
)

// listXML makes the XML of a sheet with a list of codes: a row a line of text, with a tab between its cells.
func listXML(list string) string {
	var xml strings.Builder
	xml.WriteString(`<worksheet><sheetData>`)
	for row := range strings.SplitSeq(list, "\n") {
		xml.WriteString(`<row>`)
		for text := range strings.SplitSeq(row, "\t") {
			xml.WriteString(inline(text))
		}
		xml.WriteString(`</row>`)
	}
	return xml.String() + `</sheetData></worksheet>`
}

// FuzzNomenclature holds that no list makes the reader crash, and that what it reads can be taken over by the act as it is.
func FuzzNomenclature(f *testing.F) {
	f.Add("Kode\tUraian\tIndikator\tSatuan\n1.01\tPendidikan\n1.01.02\tPROGRAM\n1.01.02.2.01.01\tSub\tJumlah\tOrang\n\t\tLain\tUnit")
	f.Add("KODE\t\t\t\t\tNOMENKLATUR\nURUSAN\tBIDANG URUSAN\tPROGRAM\tKEGIATAN\tSUB KEGIATAN\n1\t01\t02\t2.01\t0001\tNama")
	f.Add("JENIS PEMDA\tPROGRAM\tKEGIATAN\tSUBKEGIATAN\tSATUAN\nPROV\t1.1.2 P\t1.01.02.1.01 - K\t[1.01.02.1.01.0001] S\tDokumen\nKABKOT\tX.XX.01 P")
	f.Add("Kode dan Nomenklatur\nX.XX Semua\n1.01.02.4.01 Khusus\n1.01 -\n-\n1.01.02.3.01.00012")
	f.Fuzz(func(t *testing.T, list string) {
		if strings.ContainsFunc(list, func(r rune) bool { return !usable(r) }) || len(list) > 10_000 {
			return
		}
		n, err := workbook.ReadNomenclature(context.Background(), write(t, pack(listXML(list))), nil)
		if err != nil {
			var e *model.Error
			if !errors.As(err, &e) {
				t.Fatalf("not a sentence: %v", err)
			}
			return
		}
		if n.Refused < len(n.Refusals) || n.Read < n.Refused {
			t.Errorf("read %d, refused %d, %d refusals", n.Read, n.Refused, len(n.Refusals))
		}
		for _, e := range n.Entries {
			if !utf8.ValidString(e.Name) {
				t.Errorf("unusable entry %+v", e)
			}
		}
		act := n.Act(2027, model.CityHalf, model.ProvinceHalf)
		if changes, counts, err := act.Prepare(model.NewPlan()); err != nil || len(changes) != len(n.Entries) || counts.New != len(n.Entries) {
			t.Errorf("%d entries make %d changes: %v", len(n.Entries), len(changes), err)
		}
	})
}
