package locale

import (
	"math/big"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Kind says what the text of a target holds.
type Kind uint8

// The kinds of a Figure.
const (
	NoNumber Kind = iota // a text such as WTP: it cannot be computed with, and is not 0
	Exact                // 5,5
	AtLeast              // ≥ 90
	AtMost               // ≤ 10
	MoreThan             // > 90
	LessThan             // < 10
	Range                // 7,43 - 7,61
	Ratio                // 2.3:1000
)

// Figure is what the text of a target says, beside the text itself, which is always kept as written.
type Figure struct {
	Kind   Kind
	Value  Number // the number; of a range the first, of a ratio the part
	Second Number // of a range the second as written, of a ratio the whole
	Unit   string // what follows the numbers: "Org", "%"
}

// Rat gives the one number that formulas of achievement work with: the value, or of a ratio the quotient. It gives false for
// a text, for a range, and for a ratio to zero.
func (f Figure) Rat() (*big.Rat, bool) {
	switch f.Kind {
	case NoNumber, Range:
		return nil, false
	case Ratio:
		if f.Second.Sign() == 0 {
			return nil, false
		}
		return new(big.Rat).Quo(f.Value.Rat(), f.Second.Rat()), true
	}
	return f.Value.Rat(), true
}

// bounds are the spellings of the kinds with one bound; the first of a kind is the one that is written.
var bounds = [...]struct {
	spelling string
	kind     Kind
}{
	{"≥", AtLeast},
	{">=", AtLeast},
	{"=>", AtLeast},
	{"minimal ", AtLeast},
	{"min. ", AtLeast},
	{"min ", AtLeast},
	{"at least ", AtLeast},
	{"≤", AtMost},
	{"<=", AtMost},
	{"=<", AtMost},
	{"maksimal ", AtMost},
	{"maks. ", AtMost},
	{"maks ", AtMost},
	{"at most ", AtMost},
	{">", MoreThan},
	{"<", LessThan},
}

// FormatFigure gives f in a language: 12.500 Org · ≥ 90% · 7,43 - 7,61 · 2,3:1.000; NoNumber is its empty text.
func FormatFigure(f Figure, lang Language) string {
	text := FormatNumber(f.Value, lang)
	switch f.Kind {
	case NoNumber:
		return ""
	case Range:
		text += " - " + FormatNumber(f.Second, lang)
	case Ratio:
		text += ":" + FormatNumber(f.Second, lang)
	}
	return spelling(f.Kind) + text + attach(f.Unit)
}

func spelling(kind Kind) string {
	for _, b := range bounds {
		if b.kind == kind {
			return b.spelling + " "
		}
	}
	return ""
}

// attach gives a unit as it follows its number: a percent sign closely, all else behind a space.
func attach(unit string) string {
	if unit == "" || unit[0] == '%' {
		return unit
	}
	return " " + unit
}

// ParseFigure reads the text of a target: 5,5 · ≥ 90 · minimal 90% · 12.500 · 0.96 · 200 Org · 1,5 juta orang · 2.3:1000 ·
// 7,43 - 7,61 · 7,43 s.d. 7,61 · 7.43 to 7.61. Separators are read as in ParseNumber. It never fails: what it does not understand to the
// last character, such as WTP, 3/4 or 12 dari 20, is NoNumber.
func ParseFigure(text string, lang Language) Figure {
	s := strings.Join(strings.Fields(clean(text)), " ")
	f := Figure{Kind: Exact}
	for _, b := range bounds {
		if rest, ok := cutFold(s, b.spelling); ok {
			f.Kind, s = b.kind, strings.TrimLeft(rest, " ")
			break
		}
	}
	var ok bool
	if f.Value, s, ok = leadingNumber(s, lang); !ok {
		return Figure{}
	}
	if f.Kind == Exact {
		f.Kind, s = joiner(s)
	}
	if f.Kind == Range || f.Kind == Ratio {
		if f.Second, s, ok = leadingNumber(s, lang); !ok {
			return Figure{}
		}
	}
	return f.withUnit(strings.TrimLeft(s, " "))
}

// joiner cuts what stands between two numbers and gives the kind that it makes, Exact where there is none.
func joiner(s string) (Kind, string) {
	after := strings.TrimLeft(s, " ")
	for _, word := range [...]string{"-", "s.d. ", "s.d ", "s/d ", "sampai dengan ", "sampai ", "to "} {
		if rest, ok := cutFold(after, word); ok {
			return Range, strings.TrimLeft(rest, " ")
		}
	}
	if rest, ok := strings.CutPrefix(after, ":"); ok {
		return Ratio, strings.TrimLeft(rest, " ")
	}
	return Exact, s
}

// leadingNumber reads the number that s begins with.
func leadingNumber(s string, lang Language) (n Number, rest string, ok bool) {
	digits := strings.TrimPrefix(s, "-")
	end := strings.IndexFunc(digits, func(r rune) bool { return !strings.ContainsRune("0123456789.,", r) })
	if end < 0 {
		end = len(digits)
	}
	end += len(s) - len(digits)
	n, fault := parseNumber(s[:end], lang)
	return n, s[end:], fault == noComplaint
}

// withUnit adds the unit, with ribu, juta, miliar and triliun counted into the numbers.
func (f Figure) withUnit(unit string) Figure {
	word, rest, _ := strings.Cut(unit, " ")
	if power, ok := scaleWord(strings.ToLower(word)); ok {
		var first, second bool
		f.Value, first = f.Value.times(power)
		f.Second, second = f.Second.times(power)
		unit = rest
		if !first || !second {
			return Figure{}
		}
	}
	if !isUnit(unit) {
		return Figure{}
	}
	f.Unit = unit
	return f
}

// times gives n × 10^power, false where that is no Number.
func (n Number) times(power int) (Number, bool) {
	if scale := int(n.scale) - power; scale >= 0 {
		return NewNumber(n.coef, scale)
	}
	p := pow10(power - int(n.scale))
	if magnitude(n.coef) >= pow10(numberDigits)/p {
		return Number{}, false
	}
	return Number{coef: n.coef * int64(p)}, true
}

// isUnit tells whether s can stand behind a number as its unit: words, "%" or "(BB)", with no further number in them.
// A digit within a word, as in m2, is none.
func isUnit(s string) bool {
	if s == "" {
		return true
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimPrefix(s, "("))
	if first != '%' && !unicode.IsLetter(first) || first == utf8.RuneError {
		return false
	}
	previous := ' '
	for _, r := range s {
		if unicode.IsDigit(r) && !unicode.IsLetter(previous) && !unicode.IsDigit(previous) {
			return false
		}
		previous = r
	}
	word, _, _ := strings.Cut(s, " ")
	_, scaled := scaleWord(strings.ToLower(word))
	return !scaled
}
