package workbook

import (
	"strings"
	"unicode"
)

// guardText gives a text as it stands in a CSV file: one that a spreadsheet would run as a formula gets an apostrophe before it, which keeps it a
// text there. What the guard could be taken for is guarded too, so that unguardText gives back every text.
func guardText(text string) string {
	if runsAsFormula(strings.TrimLeft(text, "'")) {
		return "'" + text
	}
	return text
}

// unguardText gives the text that guardText was given, and every other text as it is.
func unguardText(text string) string {
	if bare, guarded := strings.CutPrefix(text, "'"); guarded && runsAsFormula(strings.TrimLeft(bare, "'")) {
		return bare
	}
	return text
}

// runsAsFormula says whether a spreadsheet may take a text for a formula: by its first sign, blanks and what cannot be seen set aside, or because it
// begins with a control character.
func runsAsFormula(text string) bool {
	for _, r := range text {
		switch {
		case strings.ContainsRune("=+-@＝＋－＠", r), unicode.IsControl(r):
			return true
		case !blank(r) && !invisible(r):
			return false
		}
	}
	return false
}
