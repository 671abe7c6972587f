package scene

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const nbsp = '\u00A0'

// substitutes are painted for a rune that the face has no glyph for, the first that the face knows.
const substitutes = "\uFFFD\u25A1?"

// equivalents are written in place of signs of real targets and figures where a face has no glyph for them.
var equivalents = map[rune]string{
	'≥': ">=", '≤': "<=", '≠': "<>", '−': "–", '\u2010': "-", '\u2011': "-", '→': "->", '←': "<-", '₂': "2", '₃': "3",
}

// Clean gives the text as the face paints it. Signs without a glyph become their nearest equivalent or a visible
// substitute (emoji, control characters, scripts outside the fonts); white space becomes a plain space; what is
// invisible by nature (joiners, direction marks, soft hyphens) is left out. Bytes that are no UTF-8 are substituted.
// Cleaning twice changes nothing.
func Clean(f Face, text string) string {
	m := metricsOf(f)
	if m.paintsAll(text) {
		return text
	}
	var b strings.Builder
	for _, c := range text {
		b.WriteString(m.painted(c))
	}
	return b.String()
}

// cleanLines is Clean with the line breaks left in, whichever way they are written; several in a row count as one.
func cleanLines(f Face, text string) string {
	if metricsOf(f).paintsAll(text) {
		return text
	}
	lines := strings.FieldsFunc(lineBreaks.Replace(text), func(c rune) bool { return c == '\n' })
	for i, line := range lines {
		lines[i] = Clean(f, line)
	}
	return strings.Join(lines, "\n")
}

var lineBreaks = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n", "\v", "\n")

func (m *metrics) paintsAll(text string) bool {
	if !utf8.ValidString(text) {
		return false
	}
	for _, c := range text {
		if m.entry(c) == replaced {
			return false
		}
	}
	return true
}

func (m *metrics) painted(c rune) string {
	if m.entry(c) != replaced {
		return string(c)
	}
	return m.shown(c)
}

// shown is what is painted for a rune that is not painted as itself.
func (m *metrics) shown(c rune) string {
	if isInvisible(c) {
		return ""
	}
	if unicode.IsSpace(c) {
		return " "
	}
	if e, ok := equivalents[c]; ok && m.paintsAll(e) {
		return e
	}
	return string(m.substitute)
}

// neverPainted tells of the runes that are not painted as themselves even where a font claims a glyph for them.
func neverPainted(c rune) bool {
	return isInvisible(c) || unicode.IsControl(c) || unicode.IsSpace(c) && c != ' ' && c != nbsp
}

func isInvisible(c rune) bool {
	return unicode.In(c, unicode.Cf, unicode.Variation_Selector)
}
