package workbook

import (
	"errors"
	"fmt"

	"github.com/xuri/excelize/v2"

	"benangmerah/model"
	"benangmerah/model/incoming"
)

// The rows of the sheet that is filled in: a title, what its colours mean, the head, and below it the lines and rows for new ones.
const (
	templateHead = 3

	titleHeight  = 26 // points
	legendHeight = 20
	headHeight   = 58

	frozenColumns = 2
	leastBlank    = 20
	offeredBelow  = 1_000 // rows below the table whose cells offer lists too
)

// use is what a person does with a column of a template.
type use uint8

const (
	useKey  use = iota // what a line is found by
	useFill            // what is filled in
	useRead            // what is only read
)

func (t templater) use(h Head) use {
	switch {
	case h.Column == ColumnCode, h.Column == ColumnName, h.Column == ColumnUnitCode, h.Column == ColumnUnit:
		return useKey
	case h.Figure() && h.Stage != model.Proposed, h.Column == ColumnID:
		return useRead
	}
	return useFill
}

var headFills = map[use]string{useKey: blueGrey, useFill: yellow, useRead: grey}

// fillWriter writes the sheet that an agency fills in.
type fillWriter struct {
	templater
	*sheetWriter
	table *Table
}

func (t templater) writeFill(f *excelize.File, styles *stylist, a *model.Agency, ranges map[Column]string) error {
	s, err := startSheet(f, styles, fillSheet, tabYellow, 2)
	if err != nil {
		return err
	}
	w := fillWriter{t, s, newTemplateTable(t.plan, a, t.year)}
	if err := w.frame(a); err != nil {
		return err
	}
	for _, row := range w.table.Rows {
		if err := w.line(row); err != nil {
			return err
		}
	}
	for range max(leastBlank, len(w.table.Rows)/10) {
		if err := w.line(TableRow{Cells: make([]incoming.Value, len(w.table.Heads))}); err != nil {
			return err
		}
	}
	if err := w.offer(ranges); err != nil {
		return err
	}
	return w.finish(templateHead, len(w.table.Heads), frozenColumns)
}

// frame writes what stands above the lines, and the columns.
func (w fillWriter) frame(a *model.Agency) error {
	heads := w.table.Heads
	if err := errors.Join(w.columns(heads), w.SetColVisible(len(heads), len(heads), false), w.freeze(templateHead, frozenColumns)); err != nil {
		return err
	}
	title := incoming.Value{Text: fmt.Sprintf("Usulan %d – %s", w.year, a.Name)}
	if err := errors.Join(w.add(title, looks{bold: true, size: 14, ink: darkBlue, middle: true, unwrapped: true}), w.end(titleHeight), w.legend()); err != nil {
		return err
	}
	for _, h := range heads {
		l := looks{fill: headFills[w.use(h)], bold: true, align: "center", middle: true, frame: true}
		if err := w.add(incoming.Value{Text: h.Title()}, l); err != nil {
			return err
		}
	}
	return w.end(headHeight)
}

// legend says what the colours of the heads mean.
func (w fillWriter) legend() error {
	for _, part := range []struct {
		text string
		use  use
	}{{"Biru: pengenal", useKey}, {"Kuning: diisi, lihat lembar Petunjuk", useFill}, {"Abu-abu: hanya dibaca", useRead}} {
		if err := w.add(incoming.Value{Text: part.text}, looks{fill: headFills[part.use], middle: true, frame: true}); err != nil {
			return err
		}
	}
	return w.end(legendHeight)
}

// line writes a row of the table; Level 0 is a row for a new line.
func (w fillWriter) line(row TableRow) error {
	for i, v := range row.Cells {
		h := w.table.Heads[i]
		if err := w.add(v, w.look(h, row)); err != nil {
			return err
		}
	}
	return w.end(0)
}

// look gives the look of a cell. Cells for money of a line whose money is the sum of those below it are grey: nothing is filled in there.
func (w fillWriter) look(h Head, row TableRow) looks {
	l := looks{format: h.format(), align: h.align(), bold: row.Level == model.Program, frame: true}
	switch use := w.use(h); {
	case row.Level == 0 && use != useRead:
		l.fill = paleYellow
	case use == useKey:
		l.fill = levelFill(row.Level)
	case use == useRead, row.sum && (h.Column == ColumnBudget || h.Column == ColumnFund):
		l.fill = paleGrey
	default:
		l.fill = paleYellow
	}
	if h.Column == ColumnName && row.Level > model.Program {
		l.indent = int(row.Level) - 1
	}
	if h.Column == ColumnRemark || w.use(h) == useKey && !row.First {
		l.ink = dimmed
	}
	return l
}

// offer lets cells of the table and below it offer lists.
func (w fillWriter) offer(ranges map[Column]string) error {
	for i, h := range w.table.Heads {
		list, ok := ranges[h.Column]
		if !ok {
			continue
		}
		cells := span(i, templateHead+1, i, w.row+offeredBelow)
		if err := offer(w.styles.file, w.Sheet, cells, list, h.Title()); err != nil {
			return err
		}
	}
	texts := span(0, templateHead+1, len(w.table.Heads)-1, w.row+offeredBelow)
	return w.styles.file.AddIgnoredErrors(w.Sheet, texts, excelize.IgnoredErrorsNumberStoredAsText)
}
