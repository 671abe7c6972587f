package incoming

import (
	"strconv"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model/incoming"
)

// notes lists what was read and should be looked at, and what was not read at all.
type notes struct {
	desk Desk
	list []note
}

type note struct {
	row                     int
	column, value, sentence string
}

// The columns of the notes.
const (
	colPlace = iota
	colValue
	colNote
)

func noteColumns(say text.Say) []parts.Column {
	return []parts.Column{
		{Title: say(text.IncomingColPlace), Min: 150, Weight: 1, Wrap: true},
		{Title: say(text.IncomingColValue), Min: 120, Weight: 1, Wrap: true},
		{Title: say(text.IncomingColNote), Min: 240, Weight: 3, Wrap: true},
	}
}

// show takes the notes of a preview, then the columns and sheets that were left out.
func (d *notes) show(f *file) {
	d.list = d.list[:0]
	if f == nil || f.preview == nil {
		return
	}
	for _, n := range f.preview.Notes {
		d.list = append(d.list, d.notice(&n))
	}
	for _, head := range f.arrival.Offer.Unused {
		d.list = append(d.list, note{column: head, sentence: d.desk.Say(text.IncomingUnused)})
	}
	for _, sheet := range f.arrival.Offer.Sheets {
		d.list = append(d.list, note{column: d.desk.Say(text.IncomingSheet, sheet), sentence: d.desk.Say(text.IncomingSheets)})
	}
}

func (d *notes) notice(n *incoming.Notice) note {
	return note{n.Row, n.Column, n.Value, text.Error(n.Reason, d.desk.Language()).Error()}
}

// Rows implements parts.Data.
func (d *notes) Rows() int { return len(d.list) }

// Row implements parts.Data.
func (d *notes) Row(row int) parts.Row { return parts.Row{Key: strconv.Itoa(row)} }

// Cell implements parts.Data.
func (d *notes) Cell(row, col int) parts.Cell {
	n := d.list[row]
	switch col {
	case colPlace:
		return d.place(n)
	case colValue:
		return parts.Cell{Text: n.value, Tone: parts.Down}
	default:
		return parts.Cell{Text: n.sentence}
	}
}

func (d *notes) place(n note) parts.Cell {
	switch {
	case n.row > 0 && n.column != "":
		return parts.Cell{Text: n.column, Below: d.desk.Say(text.IncomingRow, n.row)}
	case n.row > 0:
		return parts.Cell{Text: d.desk.Say(text.IncomingRow, n.row)}
	case n.column != "":
		return parts.Cell{Text: n.column}
	default:
		return parts.Cell{Text: d.desk.Say(text.IncomingWhole), Tone: parts.Muted}
	}
}
