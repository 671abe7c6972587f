package incoming_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/incoming"
)

// TestARepeatedLineThatComesBringsEverything holds that a line of last year in a template whose money stands in its second row comes with what its first row
// says, and that the file has nothing more to say then.
func TestARepeatedLineThatComesBringsEverything(t *testing.T) {
	b := start(t)
	next := func(cells ...incoming.Cell) incoming.Row {
		r := subRow(cells...)
		r.Line = b.Sub
		return r
	}
	amount := money(pad, 50*million)
	amount.Year = year + 1
	second := next(amount)
	second.Text = ""
	o := offer(next(field(model.FieldLocation, "Kota")), second)
	o.Year = year + 1
	b.want(o, incoming.New, incoming.New)
	b.take(o, incoming.Choice{})
	b.want(o, incoming.Same, incoming.Same)
}

// TestACodeOfTwoLevelsRefusesItsRow holds that a row whose code above is that of a lower line is refused by itself, and the others come.
func TestACodeOfTwoLevelsRefusesItsRow(t *testing.T) {
	b := start(t)
	wrong := incoming.Row{Program: incoming.Named{Code: "9.99.01", Name: "PROGRAM"}, Activity: incoming.Named{Code: "9.99.02", Name: "Kegiatan"}, Cells: []incoming.Cell{field(model.FieldLocation, "Kota")}}
	upside := incoming.Row{
		Program: incoming.Named{Code: "9.99.02", Name: "PROGRAM"}, Activity: incoming.Named{Code: "9.99.03", Name: "Kegiatan"}, Cells: []incoming.Cell{field(model.FieldLocation, "Kota")},
	}
	b.want(plain(wrong, upside), incoming.New, incoming.Refused)
	b.take(plain(wrong, upside), incoming.Choice{})
}
