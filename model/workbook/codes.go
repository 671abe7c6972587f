package workbook

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// split gives the code and the name of a subject as they stand, from two cells or from one.
func (s *summer) split(of subject) (code, name string) {
	codeAt, nameAt, whole := s.head.at[slotCode+slot(of)], s.head.at[slotName+slot(of)], s.head.at[slotWhole+slot(of)]
	code, name = codeText(s.cells[codeAt]), s.cells[nameAt].text
	if codeAt == whole {
		code, _ = splitCode(code)
	}
	if nameAt == whole {
		_, name = splitCode(name)
	}
	return code, name
}

// codeText gives a code as text; of a number the shortest digits that stand for it, since 5.02 may be stored as 5.0199999999999996.
func codeText(c cell) string {
	if c.kind != numberCell {
		return c.text
	}
	number, err := strconv.ParseFloat(c.text, 64)
	if err != nil {
		return c.text
	}
	return strconv.FormatFloat(number, 'f', -1, 64)
}

// splitCode parts "1.01.02 PROGRAM …" or "1.01.02 - PROGRAM …" into code and name. A code has a digit and a dot; X is a placeholder.
func splitCode(text string) (code, name string) {
	text = strings.TrimPrefix(text, "[")
	end := strings.IndexFunc(text, func(r rune) bool { return !strings.ContainsRune("0123456789.Xx", r) })
	if end < 0 {
		end = len(text)
	}
	code = strings.TrimRight(text[:end], ".")
	rest, _ := utf8.DecodeRuneInString(text[end:])
	if end < len(text) && !strings.ContainsRune(" ]-–—:|/", rest) || !strings.Contains(code, ".") || !strings.ContainsAny(code, "0123456789") {
		return "", text
	}
	return code, strings.TrimLeft(text[end:], " ]-–—:|/")
}
