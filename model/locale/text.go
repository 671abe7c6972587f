package locale

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// excerptLength is the number of characters of a refused text that its sentence repeats.
const excerptLength = 40

// clean gives text with every kind of space and dash as the plain one, without invisible characters and outer spaces.
func clean(text string) string {
	if !isASCII(text) {
		text = strings.Map(plainRune, text)
	}
	return strings.TrimSpace(text)
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func plainRune(r rune) rune {
	switch {
	case r == '\u2212' || r >= '\u2010' && r <= '\u2015':
		return '-'
	case r >= '\u200b' && r <= '\u200f' || r == '\u2060' || r == '\ufeff':
		return -1
	case unicode.IsSpace(r):
		return ' '
	}
	return r
}

// blank tells whether a cleaned text says that there is no figure: nothing, or dashes only.
func blank(s string) bool {
	return strings.Trim(s, "-") == ""
}

// excerpt gives text on one line, cut with "…" after excerptLength characters.
func excerpt(text string) string {
	line := strings.Join(strings.Fields(strings.ToValidUTF8(text, "\ufffd")), " ")
	if utf8.RuneCountInString(line) <= excerptLength {
		return line
	}
	return string([]rune(line)[:excerptLength]) + "…"
}

// cutFold cuts a prefix off s, upper and lower case alike.
func cutFold(s, prefix string) (string, bool) {
	if len(s) < len(prefix) || !strings.EqualFold(s[:len(prefix)], prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

// cutEndFold cuts a suffix off s, upper and lower case alike.
func cutEndFold(s, suffix string) (string, bool) {
	at := len(s) - len(suffix)
	if at < 0 || !strings.EqualFold(s[at:], suffix) {
		return s, false
	}
	return s[:at], true
}
