package workbook

import (
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"benangmerah/model"
	"benangmerah/model/incoming"
)

// The byte order marks of UTF-16.
const (
	markLittle = "\xff\xfe"
	markBig    = "\xfe\xff"
)

// sniffForm tells by its first bytes what a file is.
func sniffForm(head []byte) fileForm {
	if bytes.HasPrefix(head, []byte(markLittle)) || bytes.HasPrefix(head, []byte(markBig)) {
		return textForm
	}
	text := bytes.TrimSpace(bytes.TrimPrefix(head, []byte(byteOrderMark)))
	switch {
	case bytes.ContainsRune(head, 0), bytes.HasPrefix(head, []byte("PK")), bytes.HasPrefix(head, []byte("%PDF")), bytes.HasPrefix(text, []byte("<")):
		return bookForm
	case bytes.HasPrefix(head, []byte("\xd0\xcf\x11\xe0")):
		return bookForm
	case bytes.HasPrefix(text, []byte("{")):
		return jsonForm
	}
	return textForm
}

// decodeText gives the text of a file: UTF-8 or UTF-16 with a byte order mark, UTF-8, or else Windows-1252, which older Excel writes.
func decodeText(data []byte) (string, error) {
	var from encoding.Encoding
	switch {
	case bytes.HasPrefix(data, []byte(markLittle)), bytes.HasPrefix(data, []byte(markBig)):
		from = unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM)
	case utf8.Valid(data):
		return strings.TrimPrefix(string(data), byteOrderMark), nil
	default:
		from = charmap.Windows1252
	}
	text, err := from.NewDecoder().Bytes(data)
	return string(text), err
}

// delimiters are what can stand between the cells of a text file.
var delimiters = [...]rune{';', ',', '\t', '|'}

// probed is how much of a text file is looked at to find its head, in bytes.
const probed = 1 << 20

// readCSVOffer reads a text file: a Rekap 5 that was saved as text, or a table.
func readCSVOffer(ctx context.Context, name string, data []byte, o Options, progress func(done, total int)) (*incoming.Offer, error) {
	text, err := decodeText(data)
	if err != nil {
		return nil, model.Errorf(model.Damaged, "Simpan lagi sebagai CSV UTF-8, lalu ulangi.", "Huruf di berkas %q tidak dapat dibaca.", name)
	}
	told, text := toldDelimiter(text)
	rekap, err := csvRekap(ctx, name, text, told, progress)
	switch {
	case err != nil:
		return nil, err
	case rekap != nil:
		return rekap.offer(o)
	}
	head, delimiter, err := findDelimiter(text, told)
	switch {
	case err != nil:
		return nil, err
	case delimiter == 0:
		return nil, noTable(name)
	case tooWide(text, delimiter):
		return nil, model.Errorf(model.Damaged, "Simpan lagi sebagai CSV dari Excel, lalu ulangi.", "Satu baris di berkas %q mempunyai lebih dari %d kolom.", name, maxColumn)
	}
	offer := &incoming.Offer{Name: name}
	if err := readTable(ctx, offer, head, newCSVSource(text, delimiter), o, progress); err != nil {
		return nil, err
	}
	return offer, nil
}

// findDelimiter finds the delimiter with which the head is understood best, 0 where there is none.
func findDelimiter(text string, told rune) (best *tableHead, delimiter rune, err error) {
	text = text[:min(len(text), probed)]
	best = &tableHead{}
	var wrong error
	for _, d := range delimiters {
		if told != 0 && d != told || tooWide(text, d) {
			continue
		}
		rows, err := firstRows(newCSVSource(text, d))
		if err != nil {
			wrong = err
			continue
		}
		if head := findTableHead(rows); head.usable() && head.betterThan(best) {
			best, delimiter = head, d
		}
	}
	if delimiter == 0 {
		return nil, 0, wrong
	}
	return best, delimiter, nil
}

// tooWide says whether a line has more cells than a sheet has columns, which no table has and no memory holds.
func tooWide(text string, delimiter rune) bool {
	for line := range strings.Lines(text) {
		if len(line) > maxColumn && strings.Count(line, string(delimiter)) >= maxColumn {
			return true
		}
	}
	return false
}

// toldDelimiter reads the first line "sep=;" by which Excel is told the delimiter.
func toldDelimiter(text string) (delimiter rune, rest string) {
	line, rest, found := strings.Cut(text, "\n")
	told, ok := strings.CutPrefix(strings.TrimRight(line, "\r"), "sep=")
	if !found || !ok {
		return 0, text
	}
	for _, d := range delimiters {
		if told == string(d) {
			return d, rest
		}
	}
	return 0, rest
}

// maxCellLines is the number of lines in a cell beyond which a quotation mark must have been left open.
const maxCellLines = 200

// csvSource reads a text file row by row.
type csvSource struct {
	reader *csv.Reader
	last   int
	extra  int // lines that cells with line breaks took so far
	row    int
	cells  []cell
}

func newCSVSource(text string, delimiter rune) *csvSource {
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.FieldsPerRecord, r.ReuseRecord, r.LazyQuotes = delimiter, -1, true, true
	return &csvSource{reader: r, last: strings.Count(text, "\n") + 1}
}

func (s *csvSource) place() (row, last int) { return s.row, s.last - s.extra }

func (s *csvSource) next() ([]cell, error) {
	record, err := s.reader.Read()
	if errors.Is(err, io.EOF) {
		return nil, io.EOF
	}
	if err != nil {
		return nil, model.Errorf(model.Damaged, "Simpan lagi sebagai CSV dari Excel, lalu ulangi.", "Berkas itu tidak dapat dibaca sesudah baris %d.", s.row)
	}
	line, _ := s.reader.FieldPos(0)
	s.row = line - s.extra
	s.cells = s.cells[:0]
	for i, field := range record {
		lines := strings.Count(field, "\n")
		if lines > maxCellLines {
			return nil, model.Errorf(model.Damaged, "Hapus atau tutup tanda kutip itu, lalu ulangi.", "Tanda kutip di baris %d tidak ditutup.", s.row)
		}
		s.extra += lines
		if i == maxTableColumns {
			break
		}
		if text := oneLine(unguardText(field)); text != "" {
			s.cells = append(s.cells, cell{column: i + 1, kind: textCell, text: text})
		}
	}
	return s.cells, nil
}
