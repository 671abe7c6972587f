package workbook

import (
	"cmp"
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
	code := head.Column == ColumnAgencyCode || head.Column == ColumnUnitCode
	switch head.Column {
	case ColumnAgency, ColumnAgencyCode:
		t.agency = t.labelledBy(label, t.agency, code, value)
	case ColumnUnit, ColumnUnitCode:
		t.labelled = t.labelledBy(label, t.labelled, code, value)
	default:
		return false
	}
	return true
}

// labelledBy is labelled; of a value that is too long only the code is left, so that the rows below are not taken for those of the name above.
func (t *tableReader) labelledBy(label string, held incoming.Named, code bool, value string) incoming.Named {
	reason := tooLong(value, maxWord)
	if reason == nil {
		return labelled(held, code, value)
	}
	t.refuse(strings.TrimSpace(label), value, reason)
	number, _ := splitCode(value)
	return incoming.Named{Code: excerpt(cmp.Or(number, value))}
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
// a line. One that cannot be used still keeps the rows below from being taken for those of the agency above. A template is of one agency and has none.
func (t *tableReader) agencyRow(own ownCode) (is bool, refusal *incoming.Notice) {
	bare := strings.Trim(own.written, ". ")
	if strings.Count(bare, ".") <= len(codeWidths) || t.stamped {
		return false, nil
	}
	t.agency, t.labelled = incoming.Named{Code: excerpt(bare)}, incoming.Named{}
	if strings.Trim(bare, "0123456789.") != "" || len(bare) > maxWord {
		return true, t.fault(own.column, badCode(own.written))
	}
	if c := t.head.find(ColumnName); c != nil {
		text, refusal := t.textOf(c, maxWord)
		if refusal != nil {
			return true, refusal
		}
		_, t.agency.Name = splitCode(text)
	}
	return true, nil
}
