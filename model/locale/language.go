// Package locale writes and reads money, numbers, percents, dates, times and amounts in words, in Indonesian and English.
//
// Every parser is the inverse of its formatter, takes what people type and paste beyond that, and never guesses: what can be
// read in two ways is refused with a sentence in the language of the reader. No figure passes through floating point.
//
// Separators follow one rule everywhere. Where a dot and a comma both occur, the last one marks the decimals. One that occurs
// several times groups thousands. One that occurs once marks the decimals, unless exactly three digits follow and one to three
// digits without a leading zero precede, as in 1.234 or 1,234: then the language decides (see ParseMoney and ParseNumber).
package locale

import "strings"

// Language is the language of what is shown, and the one that decides between two readings of a separator.
type Language uint8

// The languages of the program. Indonesian is the first and the default.
const (
	Indonesian Language = iota
	English
)

// ParseLanguage gives the language of a tag such as "en", "en-GB" or "id_ID"; everything that is not English is Indonesian.
func ParseLanguage(tag string) Language {
	base, _, _ := strings.Cut(strings.ReplaceAll(tag, "_", "-"), "-")
	if strings.EqualFold(base, "en") {
		return English
	}
	return Indonesian
}

// String gives the ISO 639 code, "id" or "en".
func (l Language) String() string {
	return l.pick("id", "en")
}

func (l Language) pick(id, en string) string {
	if l == English {
		return en
	}
	return id
}

// groupMark is the byte between thousands, decimalMark the one before decimals.
func (l Language) groupMark() byte {
	if l == English {
		return ','
	}
	return '.'
}

func (l Language) decimalMark() byte {
	if l == English {
		return '.'
	}
	return ','
}
