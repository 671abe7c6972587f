package stage

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// ownSpelling are the words of official names that keep a spelling of their own: abbreviations that could be words, numerals, and proper names.
var ownSpelling = []string{
	"APBD", "APBN", "ASN", "BLUD", "BUMD", "BUMDes", "BUMN", "DAK", "DAU", "HAKI", "HIV", "AIDS", "IKM", "IPM", "IT", "KIA", "KUKM",
	"KUMKM", "OPD", "PAD", "PAUD", "PIRT", "PMI", "SAKIP", "SIPD", "SiLPA", "SMA", "SPAM", "SPBE", "TIK", "TKI", "TPA", "UKM",
	"UMKM", "UPTD", "USP", "ZIS", "II", "III", "IV", "VI", "VII", "VIII", "IX",
	"Indonesia", "Pancasila", "Nusantara", "Jawa", "Sumatera", "Kalimantan", "Sulawesi", "Papua", "Bali", "Madura",
}

// written finds a word's own spelling by its capitals.
var written = func() map[string]string {
	words := make(map[string]string, len(ownSpelling))
	for _, w := range ownSpelling {
		words[strings.ToUpper(w)] = w
	}
	return words
}()

// wallName shortens the official name of a line for the wall: without the word PROGRAM, and where it is all in capitals, in
// those of a sentence: "PROGRAM PEMBERDAYAAN UMKM" becomes "Pemberdayaan UMKM".
func wallName(official string) string {
	name := strings.Join(strings.Fields(official), " ")
	if rest, ok := cutWord(name, "PROGRAM"); ok {
		name = rest
	}
	if strings.ContainsFunc(name, unicode.IsLower) {
		return name
	}
	return sentenceCase(name)
}

// cutWord cuts a first word off, upper and lower case alike, unless nothing would be left.
func cutWord(name, word string) (string, bool) {
	first, rest, found := strings.Cut(name, " ")
	return rest, found && strings.EqualFold(first, word)
}

func sentenceCase(name string) string {
	var b strings.Builder
	for name != "" {
		end := strings.IndexFunc(name, func(r rune) bool { return !unicode.IsLetter(r) })
		if end < 0 {
			end = len(name)
		}
		if strings.HasSuffix(b.String(), "(") && strings.HasPrefix(name[end:], ")") {
			b.WriteString(name[:end]) // a word alone in brackets is an abbreviation
		} else {
			b.WriteString(spell(name[:end]))
		}
		_, sign := utf8.DecodeRuneInString(name[end:])
		b.WriteString(name[end : end+sign])
		name = name[end+sign:]
	}
	return capital(b.String())
}

// spell gives a word in small letters, unless it is known to be written otherwise or cannot be spoken, as DPRD.
func spell(word string) string {
	if known, ok := written[word]; ok {
		return known
	}
	if utf8.RuneCountInString(word) > 1 && !strings.ContainsAny(word, "AIUEOY") {
		return word
	}
	return strings.ToLower(word)
}

func capital(s string) string {
	if s == "" {
		return s
	}
	first, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[n:]
}
