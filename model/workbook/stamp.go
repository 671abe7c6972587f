package workbook

import (
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"benangmerah/model"
	"benangmerah/model/incoming"
)

// stampSheet is the sheet of a template that says where it comes from, one thing a row: its key in the first column, its value in the second.
const (
	stampSheet   = "_benangmerah"
	stampVersion = 1
)

// stampKeys are the keys of the stamp, in their order.
const (
	stampKeyVersion = "version"
	stampKeyFile    = "file"
	stampKeySeq     = "seq"
	stampKeyAgency  = "agency"
	stampKeyAt      = "at"
)

// writeStamp adds the sheet of the stamp, which Excel shows to nobody.
func writeStamp(f *excelize.File, s incoming.Stamp) error {
	_, err := f.NewSheet(stampSheet)
	for i, pair := range [...][2]string{
		{stampKeyVersion, strconv.Itoa(stampVersion)},
		{stampKeyFile, s.File},
		{stampKeySeq, strconv.FormatInt(s.Seq, 10)},
		{stampKeyAgency, s.Agency},
		{stampKeyAt, strconv.FormatInt(int64(s.At), 10)},
	} {
		row := strconv.Itoa(i + 1)
		err = errors.Join(err, f.SetCellStr(stampSheet, "A"+row, pair[0]), f.SetCellStr(stampSheet, "B"+row, pair[1]))
	}
	return errors.Join(err, f.SetSheetVisible(stampSheet, false, true))
}

// maxStampRows bounds the rows of the stamp's sheet that are looked at.
const maxStampRows = 50

// readStamp gives the stamp of a workbook, nil where it has none.
func (b *book) readStamp() (*incoming.Stamp, error) {
	at := slices.IndexFunc(b.sheets, func(s sheet) bool { return isStampSheet(s.name) })
	if at < 0 {
		return nil, nil
	}
	cells, err := b.openCells(b.sheets[at])
	if err != nil {
		return nil, b.damaged()
	}
	pairs, err := cells.pairs()
	if err := errors.Join(b.explain(err, b.sheets[at], cells.row), cells.close()); err != nil {
		return nil, err
	}
	return parseStamp(pairs, b.name)
}

func isStampSheet(name string) bool { return strings.EqualFold(name, stampSheet) }

// pairs reads the first two columns as keys and values.
func (r *cellReader) pairs() (map[string]string, error) {
	pairs := map[string]string{}
	for range maxStampRows {
		cells, err := r.next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		if len(cells) > 1 && cells[0].column == 1 && cells[1].column == 2 {
			pairs[strings.ToLower(cells[0].text)] = codeText(cells[1])
		}
	}
	return pairs, nil
}

// parseStamp reads a stamp; one that lacks something is as good as none, and one of a newer program is refused.
func parseStamp(pairs map[string]string, name string) (*incoming.Stamp, error) {
	if version, err := strconv.Atoi(pairs[stampKeyVersion]); err == nil && version > stampVersion {
		return nil, newerForm(name)
	}
	seq, err := strconv.ParseInt(pairs[stampKeySeq], 10, 64)
	at, wrong := strconv.ParseInt(pairs[stampKeyAt], 10, 64)
	s := incoming.Stamp{File: pairs[stampKeyFile], Seq: seq, Agency: pairs[stampKeyAgency], At: model.Instant(at)}
	if err != nil || wrong != nil || seq < 0 || s.File == "" || s.Agency == "" {
		return nil, nil
	}
	return &s, nil
}

func newerForm(name string) error {
	return model.Errorf(model.Newer, "Perbarui Benang Merah, lalu ulangi.", "Berkas %q dibuat oleh Benang Merah yang lebih baru.", name)
}

// rowID is what the hidden column of a template says of its row; 0 for what the row does not have.
type rowID struct{ line, indicator, budget model.ID }

// String gives "L12/I3/B4", without what the row does not have.
func (id rowID) String() string {
	var parts []string
	for _, p := range [...]struct {
		letter string
		id     model.ID
	}{{"L", id.line}, {"I", id.indicator}, {"B", id.budget}} {
		if p.id != 0 {
			parts = append(parts, p.letter+strconv.FormatInt(int64(p.id), 10))
		}
	}
	return strings.Join(parts, "/")
}

// parseRowID reads what String writes; what it does not understand is no ID.
func parseRowID(text string) (id rowID) {
	for part := range strings.SplitSeq(text, "/") {
		if len(part) < 2 {
			continue
		}
		n, err := strconv.ParseInt(part[1:], 10, 64)
		if err != nil || n < 1 {
			continue
		}
		switch part[0] {
		case 'L', 'l':
			id.line = model.ID(n)
		case 'I', 'i':
			id.indicator = model.ID(n)
		case 'B', 'b':
			id.budget = model.ID(n)
		}
	}
	return id
}
