package locale

import (
	"math/big"
	"strings"

	"benangmerah/model"
)

// ParseSpread reads by how much figures are to change together, in both languages: a share of their sum (-10 %, naik 5 %), an amount that is added to it or
// taken off (+250 jt, kurangi 1,5 M), or the sum that they are to make (= 8 M, menjadi 8 M, 8 M). A share says which way, by a sign or a word. A share is
// exact to a millionth. It gives false without an error where there is none; an error is a *model.Error with the code Invalid.
func ParseSpread(text string, lang Language) (s model.Spread, given bool, err error) {
	rest := strings.ToLower(clean(text))
	if blank(rest) {
		return s, false, nil
	}
	way, rest := spreadWay(rest)
	s, fault := parseSpread(way, rest, lang)
	return s, fault == noComplaint, fault.about(text)
}

func parseSpread(way byte, rest string, lang Language) (s model.Spread, fault complaint) {
	if share, isShare := cutShareSign(rest); isShare {
		return spreadShare(way, share, lang)
	}
	amount, given, err := ParseMoney(rest, lang)
	switch {
	case err != nil || !given || amount <= 0:
		return s, notSpread
	case way == '+':
		s.By = amount
	case way == '-':
		s.By = -amount
	default:
		s.To = amount
	}
	return s, noComplaint
}

// spreadWays are the signs and words that say which way figures change, or that what follows is the sum.
var spreadWays = []struct {
	word string
	way  byte
}{
	{"-", '-'},
	{"turun ", '-'},
	{"kurangi ", '-'},
	{"kurang ", '-'},
	{"berkurang ", '-'},
	{"potong ", '-'},
	{"minus ", '-'},
	{"down ", '-'},
	{"cut ", '-'},
	{"less ", '-'},
	{"+", '+'},
	{"naik ", '+'},
	{"tambah ", '+'},
	{"bertambah ", '+'},
	{"plus ", '+'},
	{"up ", '+'},
	{"add ", '+'},
	{"more ", '+'},
	{"=", '='},
	{"menjadi ", '='},
	{"jadi ", '='},
	{"to ", '='},
}

// spreadWay takes the sign or word at the beginning off; 0 where there is none.
func spreadWay(s string) (way byte, rest string) {
	s = strings.TrimPrefix(strings.TrimPrefix(s, "semua "), "all ")
	for _, w := range spreadWays {
		if after, ok := strings.CutPrefix(s, w.word); ok {
			return w.way, strings.TrimSpace(after)
		}
	}
	return 0, s
}

func cutShareSign(s string) (share string, ok bool) {
	for _, sign := range [...]string{"%", "persen", "percent"} {
		if share, ok = cutEndFold(s, sign); ok {
			return strings.TrimSpace(share), true
		}
	}
	return s, false
}

// spreadShare reads a number of percent as parts per million.
func spreadShare(way byte, share string, lang Language) (s model.Spread, fault complaint) {
	percent, fault := parseNumber(share, lang)
	parts := new(big.Rat).Mul(percent.Rat(), big.NewRat(10_000, 1))
	switch {
	case fault != noComplaint || percent.Sign() <= 0 || !parts.IsInt() || !parts.Num().IsInt64():
		return s, notSpread
	case way == '+':
		s.Rate = parts.Num().Int64()
	case way == '-':
		s.Rate = -parts.Num().Int64()
	default:
		return s, spreadNoWay
	}
	return s, noComplaint
}
