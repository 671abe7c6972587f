package workbook

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"strconv"

	"benangmerah/model"
	"benangmerah/model/incoming"
)

// readJSONOffer reads a table as WriteTable writes it as JSON.
func readJSONOffer(ctx context.Context, name string, data []byte, o Options, progress func(done, total int)) (*incoming.Offer, error) {
	var file jsonTable
	err := json.Unmarshal(bytes.TrimPrefix(data, []byte(byteOrderMark)), &file)
	switch {
	case file.Format != "" && file.Format != jsonFormat, err == nil && file.Format == "":
		return nil, model.Errorf(model.Foreign, "Pilih berkas JSON hasil ekspor Benang Merah.", "Berkas JSON %q bukan tabel Benang Merah.", name)
	case file.Version > jsonVersion:
		return nil, newerForm(name)
	case err != nil:
		return nil, model.Errorf(model.Damaged, "Ekspor lagi, lalu ulangi.", "Berkas JSON %q rusak atau terpotong.", name)
	}
	offer := &incoming.Offer{Name: name, Stamp: file.Stamp}
	if _, ok := headYear(strconv.Itoa(file.Year)); ok {
		offer.Year = file.Year
	}
	rows, err := firstRows(&jsonSource{file: &file})
	if err != nil {
		return nil, err
	}
	head := findTableHead(rows[:min(len(rows), 1)])
	if !head.usable() {
		return nil, noTable(name)
	}
	if err := readTable(ctx, offer, head, &jsonSource{file: &file}, o, progress); err != nil {
		return nil, err
	}
	return offer, nil
}

// jsonSource gives the heads and the rows of a table; the heads are row 1, as in a sheet.
type jsonSource struct {
	file  *jsonTable
	row   int
	cells []cell
}

func (s *jsonSource) place() (row, last int) { return s.row, len(s.file.Rows) + 1 }

func (s *jsonSource) next() ([]cell, error) {
	if s.row > len(s.file.Rows) {
		return nil, io.EOF
	}
	s.row++
	s.cells = s.cells[:0]
	if s.row == 1 {
		for i, title := range s.file.Columns {
			s.add(i, title)
		}
		return s.cells, nil
	}
	for i, text := range s.file.Rows[s.row-2] {
		if text != nil {
			s.add(i, *text)
		}
	}
	return s.cells, nil
}

func (s *jsonSource) add(i int, text string) {
	if text = oneLine(text); text != "" && i < maxTableColumns {
		s.cells = append(s.cells, cell{column: i + 1, kind: textCell, text: text})
	}
}
