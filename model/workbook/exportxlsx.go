package workbook

import (
	"errors"
	"io"

	"github.com/xuri/excelize/v2"

	"benangmerah/model"
	"benangmerah/model/incoming"
)

// exportSheet is the one sheet of an export.
const exportSheet = "Data"

const exportHeadHeight = 45 // points

func writeXLSX(w io.Writer, t *Table) error {
	f := excelize.NewFile()
	err := errors.Join(f.SetSheetName(f.GetSheetName(0), exportSheet), writeExport(f, t))
	if err == nil {
		err = f.Write(w)
	}
	return errors.Join(err, f.Close())
}

func writeExport(f *excelize.File, t *Table) error {
	s, err := startSheet(f, newStylist(f), exportSheet, darkBlue, 1)
	if err != nil {
		return err
	}
	if err := errors.Join(s.columns(t.Heads), s.freeze(1, 0), s.exportHead(t)); err != nil {
		return err
	}
	for _, row := range t.Rows {
		if err := s.exportRow(t, row); err != nil {
			return err
		}
	}
	return s.finish(1, len(t.Heads), 0)
}

func (s *sheetWriter) exportHead(t *Table) error {
	for _, title := range t.titles() {
		if err := s.add(incoming.Value{Text: title}, looks{fill: grey, bold: true, align: "center", middle: true, frame: true}); err != nil {
			return err
		}
	}
	return s.end(exportHeadHeight)
}

func (s *sheetWriter) exportRow(t *Table, row TableRow) error {
	for i, v := range row.Cells {
		h := t.Heads[i]
		if err := s.add(v, looks{fill: levelFill(row.Level), bold: row.Level == model.Program, format: h.format(), align: h.align(), frame: true}); err != nil {
			return err
		}
	}
	return s.end(0)
}
