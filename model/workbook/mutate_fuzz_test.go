package workbook_test

import (
	"context"
	"testing"

	"benangmerah/model/workbook"
)

// FuzzReadJSON reads any bytes as the JSON of an export.
func FuzzReadJSON(f *testing.F) {
	for _, text := range []string{
		`{"format":"benangmerah-table","version":1,"year":2027,"columns":["Kode","Program","Target"],"rows":[["1.02.02","A","5"],[null,"","6"]]}`,
		`{"format":"benangmerah-table","version":2,"rows":[]}`, `{"format":"lain"}`, `{"rows":[[1]]`, `{"columns":null,"format":"benangmerah-table","stamp":{"seq":-1}}`,
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		o, err := workbook.ReadOffer(context.Background(), put(t, "data.json", data), plain, nil)
		sound(t, o, err)
	})
}

// FuzzOfferSheet reads a whole workbook around any XML of a sheet as an offer.
func FuzzOfferSheet(f *testing.F) {
	row := `<row r="1">` + inline("Kode") + inline("Program") + inline("Target 2027") + inline("Pagu 2027") + `</row>`
	for _, rows := range []string{
		row + `<row>` + inline("1.02.02") + inline("PROGRAM") + `<c><v>5.5</v></c><c r="D2" t="e"><v>#REF!</v></c></row>`,
		row + `<row r="9">` + inline("1.2.3") + inline("A") + `<c r="C9" s="1"><f>1</f></c><c t="b"><v>1</v></c></row></sheetData><mergeCells/>`,
		`<row>` + inline("Perangkat Daerah : A") + `</row>` + row + `<row><c t="inlineStr"><is><r><t>1.02</t></r><rPh><t>x</t></rPh></is></c></row>`,
	} {
		f.Add(`<worksheet><dimension ref="A1:D9"/><sheetData>` + rows + `</sheetData></worksheet>`)
	}
	f.Fuzz(func(t *testing.T, xml string) {
		o, err := workbook.ReadOffer(context.Background(), write(t, pack(xml)), plain, nil)
		sound(t, o, err)
	})
}
