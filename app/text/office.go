package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// SpokenOffice writes an office that a letterhead has in capitals as it is spoken of: Wali Kota. A word without a vowel is an abbreviation.
func SpokenOffice(office string) string {
	office = strings.TrimSpace(office)
	if strings.ContainsFunc(office, unicode.IsLower) {
		return office
	}
	words := strings.Fields(office)
	for i, w := range words {
		if first, n := utf8.DecodeRuneInString(w); strings.ContainsAny(w, "AIUEO") {
			words[i] = string(first) + strings.ToLower(w[n:])
		}
	}
	return strings.Join(words, " ")
}
