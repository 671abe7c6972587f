package workbook

import (
	"slices"
	"strings"

	"benangmerah/model"
	"benangmerah/model/incoming"
)

// maxWord is the length that the plan allows for names, indicators and targets.
const maxWord = maxName

// line takes a row of a line, of one of its indicators or of one of its sources of money.
func (t *tableReader) line() {
	row, refusal := t.place()
	switch {
	case refusal != nil:
		t.above, t.lost = nil, true
	case row == nil:
		return
	default:
		t.above, t.lost = row, false
		full := *row
		if refusal = t.content(&full); refusal == nil {
			t.offer.Rows = append(t.offer.Rows, full)
			t.kept += len(full.Cells)
		}
	}
	t.offer.Read++
	if refusal != nil {
		t.refuse(refusal.Column, refusal.Value, refusal.Reason)
	}
}

// place finds the line of the present row: by its own code, or as the line above where it has none. It gives nil for a row that the plan has nothing for.
func (t *tableReader) place() (*incoming.Row, *incoming.Notice) {
	if refusal := t.owner(); refusal != nil {
		return nil, refusal
	}
	own, refusal := t.ownCode()
	switch {
	case refusal != nil:
		return nil, refusal
	case own.column == nil:
		return t.belongs()
	case own.code.level == groupLevel:
		t.groups++
		t.above, t.lost = nil, false
		return nil, nil
	}
	t.odd(own)
	row := &incoming.Row{Number: t.number, Agency: t.agency, Unit: t.unit}
	name, refusal := t.nameOf(own)
	if refusal != nil {
		return nil, refusal
	}
	t.lineage(row, own.code, name)
	return row, nil
}

// belongs gives the line above for a row without a code.
func (t *tableReader) belongs() (*incoming.Row, *incoming.Notice) {
	name := t.head.find(ColumnName)
	switch {
	case t.lost:
		return nil, &incoming.Notice{Row: t.number, Reason: model.Invalidf("Betulkan dahulu baris yang memuat kodenya.", "Baris ini bagian dari baris di atasnya, yang ditolak.")}
	case name != nil && !t.empty(name.at) && (t.above == nil || !strings.EqualFold(t.above.Of().Name, t.cells[name.at].text)):
		if t.speaks() {
			return nil, t.fault(name, model.Invalidf(codeHint, "Baris ini tidak mempunyai kode."))
		}
		t.once(name.title, t.cells[name.at].text, model.Invalidf("", "Baris tanpa kode dan tanpa angka dilewati."))
		return nil, nil
	case t.above == nil:
		return nil, &incoming.Notice{Row: t.number, Reason: model.Invalidf(codeHint, "Baris ini tidak mempunyai kode.")}
	}
	row := *t.above
	row.Number = t.number
	return &row, nil
}

// speaks says whether the row has more than a name.
func (t *tableReader) speaks() bool {
	return slices.ContainsFunc(t.head.columns, func(c tableColumn) bool {
		return c.head.Column.Field() != "" && c.head.Column != ColumnName && !t.empty(c.at)
	})
}

// owner reads the agency and the sub unit of the row. An agency that is not repeated is that of the row above.
func (t *tableReader) owner() *incoming.Notice {
	agency, refusal := t.named(ColumnAgencyCode, ColumnAgency)
	if refusal != nil {
		return refusal
	}
	if !agency.None() && agency != t.agency {
		t.agency, t.above, t.lost = agency, nil, false
	}
	unit, refusal := t.named(ColumnUnitCode, ColumnUnit)
	if refusal != nil {
		return refusal
	}
	if unit.None() {
		unit = t.labelled
	}
	if unit.Code == t.agency.Code && unit.Code != "" || unit.Code == "" && strings.EqualFold(unit.Name, t.agency.Name) {
		unit = incoming.Named{}
	}
	t.unit = unit
	return nil
}

// named reads what two columns name; a name may have its code in front.
func (t *tableReader) named(code, name Column) (n incoming.Named, refusal *incoming.Notice) {
	if c := t.head.find(name); c != nil {
		if n.Name, refusal = t.textOf(c, maxWord); refusal != nil {
			return n, refusal
		}
		n = parseNamed(n.Name)
	}
	c := t.head.find(code)
	if c == nil || t.empty(c.at) {
		return n, nil
	}
	if _, refusal = t.textOf(c, maxWord); refusal != nil {
		return n, refusal
	}
	n.Code = codeText(t.cells[c.at])
	return n, nil
}

// ownCode is the code that a row has, in which column, and how it is written there.
type ownCode struct {
	code    lineCode
	column  *tableColumn // nil where the row has none
	written string
	number  bool // as a number
}

// ownCode reads the code of the row: of the lowest level that has one, from its column or from before its name.
func (t *tableReader) ownCode() (ownCode, *incoming.Notice) {
	for _, pair := range [...][2]Column{
		{ColumnSubCode, ColumnSub}, {ColumnActivityCode, ColumnActivity}, {ColumnProgramCode, ColumnProgram}, {ColumnCode, ColumnName},
	} {
		own := t.written(pair[0], pair[1])
		if own.column == nil {
			continue
		}
		if c := t.cells[own.column.at]; c.kind == errorCell || c.kind == formulaEmpty || c.kind == logicalCell {
			return own, t.fault(own.column, faulty(c))
		}
		if is, refusal := t.agencyRow(own); is {
			return own, refusal
		}
		code, reason := parseLineCode(own.written)
		if reason != nil {
			return own, t.fault(own.column, reason)
		}
		own.code = code
		return own, nil
	}
	return ownCode{}, nil
}

// written finds the code of a level as it is written.
func (t *tableReader) written(code, name Column) (own ownCode) {
	if c := t.head.find(code); c != nil {
		at := []int{c.at}
		if code == ColumnCode {
			at = t.head.codes
		}
		own.written, own.number = t.joined(at)
		if own.written != "" || !t.empty(c.at) {
			own.column = c
			return own
		}
	}
	if c := t.head.find(name); c != nil {
		if text, _ := splitCode(t.cells[c.at].text); text != "" {
			return ownCode{column: c, written: text}
		}
	}
	return own
}

// joined puts a code together that is spread over columns, one segment or more in each.
func (t *tableReader) joined(columns []int) (code string, number bool) {
	var parts []string
	for i, at := range columns {
		c := t.cells[at]
		text := strings.Trim(codeText(c), ". ")
		if text == "" || text == "-" {
			continue
		}
		if dot := strings.IndexByte(text, '.'); c.kind == numberCell && dot >= 0 {
			number = true
			if i > 0 && len(text)-dot == 2 {
				text += "0"
			}
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, "."), number
}

// odd notes what was done to a code.
func (t *tableReader) odd(own ownCode) {
	written := strings.Trim(own.written, ". ")
	switch {
	case own.number:
		t.once(own.column.title, own.written, codeIsNumber)
	case own.code.placeholder():
		t.once(own.column.title, own.written, model.Invalidf("Ganti dengan kode bidang urusannya.", "Kode %s memakai huruf pengganti; dipakai seperti tertulis.", own.code.text))
	case own.code.text != written && len(t.head.codes) < 2:
		t.once(own.column.title, own.written, model.Invalidf("", "Kode \"%s\" dibaca %s.", excerpt(own.written), own.code.text))
	}
}

// nameColumns are the columns of the names of levels.
var nameColumns = map[model.Level]Column{model.Program: ColumnProgram, model.Activity: ColumnActivity, model.SubActivity: ColumnSub}

// nameOf reads the name of the row's own line.
func (t *tableReader) nameOf(own ownCode) (string, *incoming.Notice) {
	for _, column := range [...]Column{nameColumns[own.code.level], ColumnName} {
		c := t.head.find(column)
		if c == nil || t.empty(c.at) {
			continue
		}
		text, refusal := t.textOf(c, maxWord)
		if refusal != nil {
			return "", refusal
		}
		if code, name := splitCode(text); code != "" {
			text = name
		}
		return text, nil
	}
	return "", nil
}

// lineage names the line of a row and those above it.
func (t *tableReader) lineage(row *incoming.Row, code lineCode, name string) {
	for _, level := range [...]struct {
		level model.Level
		named *incoming.Named
	}{{model.Program, &row.Program}, {model.Activity, &row.Activity}, {model.SubActivity, &row.Sub}} {
		switch {
		case level.level == code.level:
			*level.named = incoming.Named{Code: code.text, Name: name}
		case level.level < code.level:
			*level.named = incoming.Named{Code: code.above(level.level), Name: t.nameAbove(level.level)}
		}
	}
}

// nameAbove gives the name that the row has for the level above its own, in tables with a column for each level.
func (t *tableReader) nameAbove(level model.Level) string {
	c := t.head.find(nameColumns[level])
	if c == nil || t.cells[c.at].kind != textCell || len(t.cells[c.at].text) > maxWord {
		return ""
	}
	_, name := splitCode(t.cells[c.at].text)
	return name
}
