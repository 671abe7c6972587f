package workbook_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"math/rand/v2"
	"slices"
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// mutator draws what is changed; the same seed always changes the same.
type mutator struct{ *rand.Rand }

func newMutator(kind, number uint64) mutator { return mutator{rand.New(rand.NewPCG(kind, number))} }

func pick[T any](m mutator, list []T) T { return list[m.IntN(len(list))] }

// some calls change a few times, most often once.
func (m mutator) some(change func()) {
	for range 1 + m.IntN(3)*m.IntN(2) {
		change()
	}
}

// at gives a place in a list of n, the first ones more often; n is not 0.
func (m mutator) at(n int) int {
	if m.IntN(3) == 0 {
		return m.IntN(min(n, 4))
	}
	return m.IntN(n)
}

// grid is a table of texts whose first row is the head.
type grid [][]string

// change changes a grid once.
func (m mutator) change(g grid) grid {
	if len(g) == 0 {
		return g
	}
	row := m.at(len(g))
	switch m.IntN(12) {
	case 0:
		return slices.Delete(g, row, row+1)
	case 1:
		return slices.Insert(g, m.at(len(g)), slices.Clone(g[row]))
	case 2:
		other := m.at(len(g))
		g[row], g[other] = g[other], g[row]
	case 3:
		g[0] = m.withText(g[0], pick(m, oddHeads))
	case 4:
		m.swapColumns(g)
	case 5:
		m.dropColumn(g)
	case 6:
		g[row] = append(slices.Clone(g[row]), slices.Repeat([]string{pick(m, oddTexts)}, m.IntN(30))...)
	case 7:
		g[row] = g[row][:m.IntN(len(g[row])+1)]
	default:
		g[row] = m.withText(g[row], pick(m, oddTexts))
	}
	return g
}

func (m mutator) withText(row []string, text string) []string {
	if len(row) == 0 {
		return []string{text}
	}
	row = slices.Clone(row)
	row[m.IntN(len(row))] = text
	return row
}

func (m mutator) swapColumns(g grid) {
	x, y := m.IntN(max(1, len(g[0]))), m.IntN(max(1, len(g[0])))
	for i, row := range g {
		if x < len(row) && y < len(row) {
			g[i] = slices.Clone(row)
			g[i][x], g[i][y] = row[y], row[x]
		}
	}
}

func (m mutator) dropColumn(g grid) {
	x := m.IntN(max(1, len(g[0])))
	for i, row := range g {
		if x < len(row) {
			g[i] = slices.Delete(slices.Clone(row), x, x+1)
		}
	}
}

// csvSeed is a text file taken apart.
type csvSeed struct {
	rows  grid
	comma rune
	wrap  encoding.Encoding // nil: UTF-8
}

func newCSVSeed(text string, comma rune, wrap encoding.Encoding) csvSeed {
	r := csv.NewReader(strings.NewReader(strings.TrimPrefix(text, "\ufeff")))
	r.Comma, r.FieldsPerRecord = comma, -1
	rows, err := r.ReadAll()
	if err != nil {
		panic(err)
	}
	return csvSeed{rows, comma, wrap}
}

// mutant gives a changed file: as a table, as text, as letters and as bytes.
func (s csvSeed) mutant(m mutator) []byte {
	rows, comma := slices.Clone(s.rows), s.comma
	if m.IntN(5) > 0 {
		m.some(func() { rows = m.change(rows) })
	}
	if m.IntN(8) == 0 {
		comma = pick(m, []rune(";,\t|:^"))
	}
	text := m.text(csvText(rows, comma), comma)
	wrap := s.wrap
	if m.IntN(12) == 0 {
		wrap = pick(m, []encoding.Encoding{nil, charmap.Windows1252, charmap.CodePage437, wideText(unicode.LittleEndian), wideText(unicode.BigEndian), unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)})
	}
	data := []byte(text)
	if wrap != nil {
		data, _ = encoding.ReplaceUnsupported(wrap.NewEncoder()).Bytes(data)
	}
	if m.IntN(6) == 0 {
		data = m.bytes(data)
	}
	return data
}

func wideText(e unicode.Endianness) encoding.Encoding { return unicode.UTF16(e, unicode.UseBOM) }

func csvText(rows grid, comma rune) string {
	var out bytes.Buffer
	w := csv.NewWriter(&out)
	w.Comma = comma
	_ = w.WriteAll(rows) // a buffer takes everything
	return out.String()
}

// text changes a file of text where a table cannot be changed: its quotes, its ends of lines, what stands before it.
func (m mutator) text(text string, comma rune) string {
	switch m.IntN(24) {
	case 0:
		return strings.ReplaceAll(text, "\n", "\r\n")
	case 1:
		return strings.ReplaceAll(text, "\n", "\r")
	case 2:
		return "sep=" + string(pick(m, []rune(";,\t|x"))) + "\n" + text
	case 3:
		return "\ufeff\ufeff" + text
	case 4:
		return m.insert(text, `"`)
	case 5:
		return m.insert(text, string(comma))
	case 6:
		return m.insert(text, pick(m, []string{"\x00", "\n", "\r\n\r\n", "\ufeff", "\x1a", "\u2028", strings.Repeat("\n", 1_000)}))
	case 7:
		return m.insert(text, strings.Repeat(string(comma), pick(m, []int{50, 2_000, 20_000})))
	case 8:
		return strings.ReplaceAll(text, `"`, pick(m, []string{"", "'", `""`, "“"}))
	case 9:
		return strings.Repeat("Rencana kerja\n", m.IntN(40)) + text
	}
	return text
}

func (m mutator) insert(text, what string) string {
	at := m.IntN(len(text) + 1)
	return text[:at] + what + text[at:]
}

// bytes flips, cuts or doubles bytes, whatever they are part of.
func (m mutator) bytes(data []byte) []byte {
	if len(data) == 0 {
		return data
	}
	data = slices.Clone(data)
	switch m.IntN(4) {
	case 0:
		return data[:m.IntN(len(data))]
	case 1:
		from := m.IntN(len(data))
		to := from + m.IntN(min(200, len(data)-from))
		return slices.Insert(data, m.IntN(len(data)), data[from:to:to]...)
	default:
		for range 1 + m.IntN(8) {
			data[m.IntN(len(data))] ^= 1 << m.IntN(8)
		}
		return data
	}
}

// jsonSeed is an export as JSON taken apart.
type jsonSeed map[string]any

func newJSONSeed(data []byte) (s jsonSeed) {
	if err := json.Unmarshal(data, &s); err != nil {
		panic(err)
	}
	return s
}

// oddJSON are values of the wrong kind.
var oddJSON = []string{`null`, `true`, `-1`, `1e400`, `2`, `99999999999999999999`, `"x"`, `""`, `[]`, `{}`, `[[]]`, `[null]`, `{"a":{"b":[]}}`, `"\ud800"`, `"\u0000"`, `[1,"2",null]`}

func (s jsonSeed) mutant(m mutator) []byte {
	copied := map[string]any{}
	for key, value := range s {
		copied[key] = value
	}
	if m.IntN(6) > 0 {
		m.some(func() { m.changeRows(copied) })
	} else {
		key := pick(m, []string{"format", "version", "stamp", "year", "columns", "rows", "lain"})
		copied[key] = json.RawMessage(pick(m, oddJSON))
	}
	data, err := json.Marshal(copied)
	if err != nil {
		data = []byte(`{"format":"benangmerah-table","version":1e400}`)
	}
	switch m.IntN(12) {
	case 0:
		return m.bytes(data)
	case 1:
		return []byte(m.insert(string(data), pick(m, append(oddJSON, strings.Repeat("[", 20_000), `"rows":[["1.02.02"]],`, ","))))
	}
	return data
}

// changeRows changes heads and rows as a grid; now and then one cell is of the wrong kind.
func (m mutator) changeRows(file map[string]any) {
	g := m.change(gridOf(file))
	if len(g) == 0 {
		return
	}
	file["columns"] = g[0]
	rows := make([]any, 0, len(g)-1)
	for _, row := range g[1:] {
		rows = append(rows, row)
	}
	if len(rows) > 0 && m.IntN(20) == 0 {
		rows[m.IntN(len(rows))] = json.RawMessage(pick(m, oddJSON))
	}
	file["rows"] = rows
}

// gridOf gives the heads and rows of a file; null is an empty text.
func gridOf(file map[string]any) (g grid) {
	g = append(g, textsOf(file["columns"]))
	rows, _ := file["rows"].([]any)
	for _, row := range rows {
		g = append(g, textsOf(row))
	}
	return g
}

func textsOf(list any) (texts []string) {
	switch list := list.(type) {
	case []string:
		return list
	case []any:
		for _, value := range list {
			text, _ := value.(string)
			texts = append(texts, text)
		}
	}
	return texts
}
