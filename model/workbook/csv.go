package workbook

import (
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"io"
	"iter"
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

// readText gives the text of a file by name, without the line by which Excel is told the delimiter, and that delimiter; 0 where none is told.
func readText(name string, data []byte) (text string, told rune, err error) {
	if text, err = decodeText(data); err != nil {
		return "", 0, model.Errorf(model.Damaged, "Simpan lagi sebagai CSV UTF-8, lalu ulangi.", "Huruf di berkas %q tidak dapat dibaca.", name)
	}
	told, text = toldDelimiter(text)
	return text, told, nil
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
	text, told, err := readText(name, data)
	if err != nil {
		return nil, err
	}
	rekap, err := csvRekap(ctx, name, text, told, progress)
	switch {
	case err != nil:
		return nil, err
	case rekap != nil:
		return rekap.offer(o)
	}
	head, delimiter, err := bestHead(text[:min(len(text), probed)], told, &tableHead{}, findTableHead)
	switch {
	case delimiter == 0 && err != nil:
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

// ranked is a head of a table that can be compared with others of its kind.
type ranked[H any] interface{ betterThan(other H) bool }

// bestHead takes a text apart at every delimiter that may be its own, and gives the best head that find finds in the first rows, with its delimiter. Where
// none is better than least it is least, with 0; err is what a text could not be read for with one of the delimiters, which is of no account where another serves.
func bestHead[H ranked[H]](text string, told rune, least H, find func(rows []numberedRow) H) (best H, delimiter rune, err error) {
	best = least
	for d := range possible(text, told) {
		rows, wrong := firstRows(newCSVSource(text[:min(len(text), probed)], d))
		if wrong != nil {
			err = wrong
			continue
		}
		if h := find(rows); h.betterThan(best) {
			best, delimiter = h, d
		}
	}
	return best, delimiter, err
}

// possible gives the delimiters that a text may have: the one that is told, or each with which no row is too wide.
func possible(text string, told rune) iter.Seq[rune] {
	return func(yield func(rune) bool) {
		for _, d := range delimiters {
			if (told == 0 || d == told) && !tooWide(text, d) && !yield(d) {
				return
			}
		}
	}
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
