package workbook_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// bookSeed is a workbook taken apart: its parts, and the cells of its sheets.
type bookSeed struct {
	parts  map[string]string
	names  []string // of parts, in order
	sheets map[string]sheetSeed
	main   string // the sheet with the table
}

// sheetSeed is the XML of a sheet: its rows, and what stands around them.
type sheetSeed struct {
	before, after string
	rows          []rowSeed
}

type rowSeed struct {
	Number string     `xml:"r,attr"`
	Cells  []cellSeed `xml:"c"`
}

type cellSeed struct {
	Ref   string `xml:"r,attr"`
	Style string `xml:"s,attr"`
	Kind  string `xml:"t,attr"`
	Inner string `xml:",innerxml"`
}

// newBookSeed takes a workbook apart. The table is in the sheet with the most cells.
func newBookSeed(data []byte) *bookSeed {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		panic(err)
	}
	s := &bookSeed{parts: map[string]string{}, sheets: map[string]sheetSeed{}}
	for _, f := range archive.File {
		text := unpacked(f)
		s.parts[f.Name] = text
		s.names = append(s.names, f.Name)
		if strings.HasPrefix(f.Name, "xl/worksheets/sheet") {
			sheet := newSheetSeed(text)
			s.sheets[f.Name] = sheet
			if s.main == "" || sheet.cells() > s.sheets[s.main].cells() {
				s.main = f.Name
			}
		}
	}
	return s
}

func unpacked(f *zip.File) string {
	r, err := f.Open()
	if err != nil {
		panic(err)
	}
	text, err := io.ReadAll(r)
	if err != nil {
		panic(err)
	}
	return string(text)
}

func newSheetSeed(text string) (s sheetSeed) {
	var read struct {
		Rows []rowSeed `xml:"sheetData>row"`
	}
	if err := xml.Unmarshal([]byte(text), &read); err != nil {
		panic(err)
	}
	s.rows = read.Rows
	s.before, _, _ = strings.Cut(text, "<sheetData")
	if _, after, found := strings.Cut(text, "</sheetData>"); found {
		s.after = after
	}
	return s
}

func (s sheetSeed) cells() (n int) {
	for _, r := range s.rows {
		n += len(r.Cells)
	}
	return n
}

func (s sheetSeed) clone() *sheetSeed {
	copied := s
	copied.rows = slices.Clone(s.rows)
	for i := range copied.rows {
		copied.rows[i].Cells = slices.Clone(copied.rows[i].Cells)
	}
	return &copied
}

// text writes the sheet as XML again.
func (s *sheetSeed) text() string {
	var out strings.Builder
	out.WriteString(s.before + "<sheetData>")
	for _, r := range s.rows {
		out.WriteString("<row" + attribute("r", r.Number) + ">")
		for _, c := range r.Cells {
			out.WriteString("<c" + attribute("r", c.Ref) + attribute("s", c.Style) + attribute("t", c.Kind) + ">" + c.Inner + "</c>")
		}
		out.WriteString("</row>")
	}
	return out.String() + "</sheetData>" + s.after
}

func attribute(name, value string) string {
	if value == "" {
		return ""
	}
	return " " + name + `="` + escaper.Replace(value) + `"`
}

// mutant gives a changed workbook: most often with changed cells, else with another part changed, and seldom with damaged bytes.
func (s *bookSeed) mutant(m mutator) []byte {
	parts := maps.Clone(s.parts)
	names := slices.Clone(s.names)
	switch m.IntN(10) {
	default:
		s.changeSheet(m, parts, s.main)
	case 7:
		s.changeSheet(m, parts, pick(m, slices.Sorted(maps.Keys(s.sheets))))
	case 8:
		parts[s.main] = m.markup(parts[s.main])
	case 9:
		names = s.changePart(m, parts, names)
	}
	data := packed(parts, names)
	if m.IntN(25) == 0 {
		data = m.bytes(data)
	}
	return data
}

// packed puts parts into an archive, without compressing them.
func packed(parts map[string]string, names []string) []byte {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, name := range names {
		f, err := w.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Store})
		if err != nil {
			panic(err)
		}
		_, _ = io.WriteString(f, parts[name]) // a buffer takes everything
	}
	_ = w.Close()
	return out.Bytes()
}

func (s *bookSeed) changeSheet(m mutator, parts map[string]string, name string) {
	sheet := s.sheets[name].clone()
	m.some(func() { m.sheet(sheet) })
	parts[name] = sheet.text()
}

// sheet changes rows, columns or cells of a sheet once.
func (m mutator) sheet(s *sheetSeed) {
	if len(s.rows) == 0 {
		s.rows = append(s.rows, rowSeed{Number: "1"})
		return
	}
	r := m.at(len(s.rows))
	row := &s.rows[r]
	if len(row.Cells) == 0 {
		row.Cells = append(row.Cells, cellSeed{Ref: "A" + row.Number})
	}
	switch m.IntN(18) {
	case 0:
		s.rows = slices.Delete(s.rows, r, r+1)
	case 1:
		s.rows = slices.Insert(s.rows, m.at(len(s.rows)), rowSeed{pick(m, []string{row.Number, ""}), withoutPlaces(row.Cells)})
	case 2:
		other := m.at(len(s.rows))
		s.rows[r].Cells, s.rows[other].Cells = withoutPlaces(s.rows[other].Cells), withoutPlaces(row.Cells)
	case 3:
		row.Number = pick(m, []string{"", "0", "-1", "1", "3", "1048576", "1048577", "99999999999999999999", "x"})
	case 4:
		m.swapSheetColumns(s)
	case 5:
		m.dropSheetColumn(s)
	case 6:
		row.Cells = m.shuffled(row.Cells)
	case 7, 8:
		if head := s.rows[m.IntN(min(4, len(s.rows)))]; len(head.Cells) > 0 {
			setText(&head.Cells[m.IntN(len(head.Cells))], pick(m, oddHeads))
		}
	case 9:
		s.surround(m)
	default:
		m.cell(&row.Cells[m.IntN(len(row.Cells))])
	}
}

// cell changes one cell: its place, its type, or most often what it holds.
func (m mutator) cell(c *cellSeed) {
	switch m.IntN(8) {
	case 0:
		c.Ref = pick(m, []string{"", "A1", "B2", "XFD3", "XFE3", "A0", "ZZZZZZZZ9", "1A", "$C$4", "c5", "R1C1", strings.Repeat("A", 500)})
	case 1:
		c.Kind = pick(m, []string{"", "n", "s", "str", "inlineStr", "b", "e", "d", "zz"})
	case 2:
		c.Style, c.Kind = pick(m, []string{"", "0", "1", "99999", "-1", "x"}), pick(m, []string{"", "s", "str", "b", "e", "inlineStr"})
		c.Inner = pick(m, oddInner)
	case 3:
		c.Kind, c.Inner = "", "<v>"+escaper.Replace(pick(m, oddTexts))+"</v>"
	default:
		setText(c, pick(m, oddTexts))
	}
}

// setText gives a cell a text, in one of the ways that programs write it.
func setText(c *cellSeed, text string) {
	c.Kind, c.Inner = "inlineStr", "<is><t>"+escaper.Replace(text)+"</t></is>"
}

// withoutPlaces gives cells whose column follows from their order where they had no gaps, so that a row can stand anywhere.
func withoutPlaces(cells []cellSeed) []cellSeed {
	cells = slices.Clone(cells)
	for i := range cells {
		cells[i].Ref = strings.TrimRight(cells[i].Ref, "0123456789")
	}
	return cells
}

func (m mutator) shuffled(cells []cellSeed) []cellSeed {
	switch m.IntN(4) {
	case 0:
		return append(cells, cells[m.IntN(len(cells))])
	case 1:
		return slices.Repeat(cells, m.IntN(40))
	case 2:
		slices.Reverse(cells)
		return cells
	}
	at := m.IntN(len(cells))
	return slices.Delete(cells, at, at+1)
}

// column gives the letters of the column of a reference.
func column(ref string) string { return strings.TrimRight(ref, "0123456789") }

// anyColumn draws a column of a row.
func (m mutator) anyColumn(s *sheetSeed) string {
	row := s.rows[m.at(len(s.rows))]
	if len(row.Cells) == 0 {
		return "A"
	}
	return column(row.Cells[m.IntN(len(row.Cells))].Ref)
}

func (m mutator) swapSheetColumns(s *sheetSeed) {
	x, y := m.anyColumn(s), m.anyColumn(s)
	for _, row := range s.rows {
		for i := range row.Cells {
			switch c := &row.Cells[i]; column(c.Ref) {
			case x:
				c.Ref = y + row.Number
			case y:
				c.Ref = x + row.Number
			}
		}
	}
}

func (m mutator) dropSheetColumn(s *sheetSeed) {
	x := m.anyColumn(s)
	for i := range s.rows {
		s.rows[i].Cells = slices.DeleteFunc(s.rows[i].Cells, func(c cellSeed) bool { return column(c.Ref) == x })
	}
}

// surround changes what stands around the rows.
func (s *sheetSeed) surround(m mutator) {
	switch m.IntN(4) {
	case 0:
		s.before += `<dimension ref="` + pick(m, []string{"A1", "A1:XFD1048576", "B9:A1", "A1:A99999999999999999999", ":", ""}) + `"/>`
	case 1:
		s.after = `<mergeCells count="2"><mergeCell ref="A1:XFD1048576"/><mergeCell ref="` + pick(m, []string{"A3:C3", "A2:A9", "x"}) + `"/></mergeCells>` + s.after
	case 2:
		s.rows = append(s.rows, slices.Repeat([]rowSeed{{}}, pick(m, []int{10, 1_000, 20_000}))...)
	case 3:
		last := s.rows[len(s.rows)-1]
		s.rows = append(s.rows, slices.Repeat([]rowSeed{{Cells: withoutPlaces(last.Cells)}}, pick(m, []int{2, 20, 200}))...)
	}
}

// oddInner are insides of cells.
var oddInner = []string{
	"", "<v/>", "<v></v>", "<v>0</v>", "<v>7</v>", "<v>99999</v>", "<v>-1</v>", "<v>1.5</v>", "<v>#REF!</v>", "<f>SUM(A1:A9)</f>", "<f>1+1</f><v>2</v>", `<f t="shared" si="0"/>`, `<f t="array" ref="A1:XFD9">1</f><v></v>`,
	"<v>75708214669.059998</v>", "<v>1E+20</v>", "<v>9.9999999999999994E+306</v>", "<v>1</v><v>2</v>", "<is><t>a</t><r><t>b</t></r><rPh><t>c</t></rPh></is>", "<is/>", "<is><t xml:space=\"preserve\"> \n </t></is>",
	"<v>&#65;&#x1F642;</v>", "<v>&#0;</v>", "<v>&lt;b&gt;</v>", "<v>&tak;</v>", "<v><![CDATA[<5>]]></v>", "<v>5<!-- lima --></v>", "<?pi 1?><v>5</v>", "<v>\x01</v>", "<v>\xff</v>", "<v>5", "</c>", "<c><v>5</v></c>", "<extLst/><v>5</v>",
	"<is>" + strings.Repeat("<r>", 5_000) + "<t>dalam</t>" + strings.Repeat("</r>", 5_000) + "</is>", "<v>" + strings.Repeat("9", 70_000) + "</v>", "<is><t>" + strings.Repeat("x", 1_100_000) + "</t></is>",
}

// markup changes the XML of a part as text.
func (m mutator) markup(text string) string {
	switch m.IntN(10) {
	case 0:
		return `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>` + strings.Replace(text, "<t>", "<t>&b;&c;", 1+m.IntN(3))
	case 1:
		return strings.NewReplacer("<row", "<x:row", "</row", "</x:row", "<c ", "<x:c ", "</c>", "</x:c>", "<v>", "<x:v>", "</v>", "</x:v>", "<sheetData", "<x:sheetData", "</sheetData", "</x:sheetData").Replace(text)
	case 2:
		return `<?xml version="1.0" encoding="` + pick(m, []string{"UTF-16", "windows-1252", "x"}) + `"?>` + text
	case 3:
		return strings.ReplaceAll(text, `"`, "'")
	case 4:
		return strings.Replace(text, "<sheetData>", pick(m, []string{"<sheetData/>", "<SheetData>", "<sheetData><row/><sheetData>", strings.Repeat("<a>", 30_000) + "<sheetData>"}), 1)
	case 5:
		return strings.Replace(text, "</row>", pick(m, []string{"", "</row></row>", "<row></row></row>", "</sheetData></row>", "<!-- ", "text</row>"}), 1+m.IntN(5))
	case 6:
		return m.insert(text, pick(m, []string{"<", ">", "&", "]]>", "<!--", "\x00", "<a b=c>", `<a b="` + strings.Repeat("b", 2_000_000) + `"/>`}))
	case 7:
		return strings.ReplaceAll(text, "</t>", pick(m, []string{"</T>", "<br/></t>", " </t>", "\n</t>", "</t><t>lagi</t>"}))
	case 8:
		return strings.ReplaceAll(text, "\n", "")[:m.IntN(len(text)/2)+len(text)/3]
	}
	return string(m.bytes([]byte(text)))
}

// changePart changes the parts that say what the workbook has, or leaves parts out, and gives the names that are left.
func (s *bookSeed) changePart(m mutator, parts map[string]string, names []string) []string {
	name := pick(m, names)
	switch m.IntN(8) {
	case 0:
		at := m.IntN(len(names))
		return slices.Delete(names, at, at+1)
	case 1:
		return append(names, name)
	case 2:
		parts[name] = m.markup(parts[name] + " ")
	case 3:
		other := pick(m, names)
		parts[name], parts[other] = parts[other], parts[name]
	case 4:
		book := "xl/workbook.xml"
		parts[book] = strings.Replace(parts[book], "<sheet ", pick(m, []string{`<sheet state="hidden" `, `<sheet state="veryHidden" `, `<sheet name="Lagi" sheetId="9" r:id="rId1"/><sheet `, `<sheet x:`, "<Sheet "}), 1+m.IntN(3))
	case 5:
		rels := "xl/_rels/workbook.xml.rels"
		parts[rels] = strings.ReplaceAll(parts[rels], pick(m, []string{"worksheets/", "sharedStrings", "styles.xml", "Target", "rId1", "Id"}), pick(m, []string{"", "../", "/xl/", "worksheets\\", "x", "rId2"}))
	case 6:
		texts := "xl/sharedStrings.xml"
		parts[texts] = strings.Replace(parts[texts], "<si>", pick(m, []string{"", "<si/><si>", "<si><rPh><t>x</t></rPh>", "<SI>", "<si><t>&#9;" + pick(m, oddTexts[:60]) + "</t></si><si>"}), 1+m.IntN(4))
	case 7:
		parts[name] = fmt.Sprintf(`<?xml version="1.0"?><a>%s</a>`, strconv.Quote(pick(m, oddTexts)))
	}
	return names
}
