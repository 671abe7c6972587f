package model

import (
	"strings"
	"unicode"
)

// accents maps the accented letters of Latin scripts that occur in names to the plain ones.
var accents = accentTable("àáâãäåāăą>a", "çćč>c", "èéêëēėę>e", "ìíîïīį>i", "ñń>n", "òóôõöøō>o", "śš>s", "ùúûüū>u", "ýÿ>y", "źżž>z")

func accentTable(rows ...string) map[rune]rune {
	table := map[rune]rune{}
	for _, row := range rows {
		accented, plain, _ := strings.Cut(row, ">")
		for _, r := range accented {
			table[r] = rune(plain[0])
		}
	}
	return table
}

// foldRune gives a letter without case and accent.
func foldRune(r rune) rune {
	r = unicode.ToLower(r)
	if r <= unicode.MaxASCII {
		return r
	}
	if plain, ok := accents[r]; ok {
		return plain
	}
	return r
}

// FoldWords gives the words of a text without case, accents and punctuation, with one space between them.
func FoldWords(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	gap := false
	for _, r := range text {
		if !unicode.IsLetter(r) && !unicode.IsNumber(r) {
			gap = true
			continue
		}
		if gap && b.Len() > 0 {
			b.WriteByte(' ')
		}
		gap = false
		b.WriteRune(foldRune(r))
	}
	return b.String()
}

// foldName gives what makes two names the same: letters and numbers without case and accents.
func foldName(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	for _, r := range text {
		if unicode.IsLetter(r) || unicode.IsNumber(r) {
			b.WriteRune(foldRune(r))
		}
	}
	return b.String()
}

// FoldName gives what makes two names or texts the same: letters and numbers without case and accents. Indicators are matched by it.
func FoldName(text string) string { return foldName(text) }

// HoldsAll says whether a text holds every word, wherever in it and as it is written: both are to be folded alike before. Without words it does.
func HoldsAll(text string, words []string) bool {
	for _, w := range words {
		if !strings.Contains(text, w) {
			return false
		}
	}
	return true
}
