package workbook

import (
	"strings"

	"benangmerah/model/incoming"
)

// label reads a row that names the agency or sub unit of the rows below it, "Perangkat Daerah : Dinas Kesehatan", and says whether it is one.
// Label and name stand in one cell or in several.
func (t *tableReader) label(cells []cell) bool {
	if len(cells) == 0 || len(cells) > 4 {
		return false
	}
	var texts []string
	for _, c := range cells {
		texts = append(texts, codeText(c))
	}
	label, value, found := strings.Cut(strings.Join(texts, " "), ":")
	if !found {
		return false
	}
	head, known := ParseHead(label)
	value = strings.Trim(value, " :-")
	if !known || value == "" {
		return false
	}
	switch head.Column {
	case ColumnAgency, ColumnAgencyCode:
		t.agency = labelled(t.agency, head.Column == ColumnAgencyCode, value)
	case ColumnUnit, ColumnUnitCode:
		t.labelled = labelled(t.labelled, head.Column == ColumnUnitCode, value)
	default:
		return false
	}
	return true
}

// labelled reads the value of a label; a code may stand in a row of its own.
func labelled(held incoming.Named, code bool, value string) incoming.Named {
	n := parseNamed(value)
	switch {
	case code:
		return incoming.Named{Code: value}
	case n.Code == "" && held.Name == "":
		n.Code = held.Code
	}
	return n
}

// agencyRow reads a row that heads the rows of an agency with its code, as forms of a whole region have it; a code of an agency is longer than any of
// a line.
func (t *tableReader) agencyRow(own ownCode) bool {
	bare := strings.Trim(own.written, ". ")
	if strings.Count(bare, ".") <= len(codeWidths) || strings.Trim(bare, "0123456789.") != "" {
		return false
	}
	name := ""
	if c := t.head.find(ColumnName); c != nil {
		_, name = splitCode(t.cells[c.at].text)
	}
	t.agency, t.labelled = incoming.Named{Code: bare, Name: name}, incoming.Named{}
	return true
}
