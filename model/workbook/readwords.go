package workbook

import (
	"math/big"
	"strconv"
	"strings"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
)

// directionWords are what tells a direction in a text.
var directionWords = map[model.Direction][]string{
	model.Higher: {"naik", "tinggi", "maksim", "maximi", "positif", "meningkat", "higher", "besar"},
	model.Lower:  {"turun", "rendah", "minim", "negatif", "lower", "kecil"},
	model.Keep:   {"tetap", "stabil", "jaga", "keep", "konstan"},
}

// parseDirection reads the direction of an indicator in the words of directionWord and others; false where no one direction is named.
func parseDirection(text string) (model.Direction, bool) {
	lower := strings.ToLower(text)
	var found model.Direction
	for _, d := range directions {
		for _, word := range directionWords[d] {
			if !strings.Contains(lower, word) {
				continue
			}
			if found != "" && found != d {
				return "", false
			}
			found = d
		}
	}
	return found, found != ""
}

// formulaSigns makes the spellings of a formula alike; a minus, a cross and the words for R and T have one form each.
var formulaSigns = strings.NewReplacer(
	" ", "", "−", "-", "–", "-", "×", "", "*", "", "x", "", "·", "", "÷", "/", ":", "/", "realisasi", "r", "target", "t", "capaian", "r", "100%", "", "%", "",
)

var formulaSpellings = map[string]model.Formula{
	"r/t": model.Ratio, "(r/t)": model.Ratio, "r/t100": model.Ratio, "(r/t)100": model.Ratio,
	"t/r": model.Inverse, "(t/r)": model.Inverse, "t/r100": model.Inverse, "(t/r)100": model.Inverse,
	"(2t-r)/t": model.Complement, "((2t)-r)/t": model.Complement, "(t-(r-t))/t": model.Complement, "(2t-r)/t100": model.Complement,
	"((2t-r)/t)100": model.Complement, "((2t-r)/t)": model.Complement, "2t-r/t": model.Complement,
}

// parseFormula reads the formula of achievement in the words of formulaWord and others; false for what is none of the three.
func parseFormula(text string) (model.Formula, bool) {
	f, ok := formulaSpellings[formulaSigns.Replace(strings.ToLower(text))]
	return f, ok
}

// parseMission gives the number of a mission: "1", "Misi 2", "3. Mewujudkan …"; a text without one stays as it is.
func parseMission(text string) string {
	rest := strings.TrimSpace(text)
	if len(rest) > 4 && strings.EqualFold(rest[:4], "misi") {
		rest = strings.TrimLeft(rest[4:], " -:.")
	}
	end := strings.IndexFunc(rest, func(r rune) bool { return r < '0' || r > '9' })
	if end < 0 {
		end = len(rest)
	}
	if end == 0 || end > 2 {
		return text
	}
	return strings.TrimLeft(rest[:end-1], "0") + rest[end-1:end]
}

// parseNamed parts "1.1.01 PAD" into code and name; a text without a code in front is a name.
func parseNamed(text string) incoming.Named {
	code, name := splitCode(text)
	if name == "" {
		return incoming.Named{Name: text}
	}
	return incoming.Named{Code: code, Name: name}
}

// cellText gives what a cell says as it would be typed in Indonesian: 87,22 for the number 87.22, and 96% for 0.96 shown as a percentage. Excel keeps
// 15 digits; what lies beyond is noise.
func cellText(c cell) string {
	if c.kind != numberCell {
		return c.text
	}
	x, err := strconv.ParseFloat(c.text, 64)
	if err != nil || x >= 1e18 || x <= -1e18 {
		return c.text
	}
	sign := ""
	if c.percent {
		x, sign = x*100, "%"
	}
	x, _ = strconv.ParseFloat(strconv.FormatFloat(x, 'g', 15, 64), 64)
	return strings.Replace(strconv.FormatFloat(x, 'f', -1, 64), ".", ",", 1) + sign
}

// parseMoney reads the amount of a cell, which is in 10^power rupiah. It gives false where there is none.
func parseMoney(c cell, power int) (amount model.Money, given bool, err error) {
	switch {
	case power > 0:
		return parseScaled(c, power)
	case c.kind == numberCell:
		return locale.ParseCell(c.text, locale.Indonesian)
	}
	return locale.ParseMoney(c.text, locale.Indonesian)
}

func parseScaled(c cell, power int) (model.Money, bool, error) {
	text := cellText(c)
	n, given, err := locale.ParseNumber(text, locale.Indonesian)
	if err != nil || !given {
		return 0, false, err
	}
	factor := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(power+2)), nil)
	sen := new(big.Rat).Mul(n.Rat(), new(big.Rat).SetInt(factor))
	switch {
	case !sen.IsInt():
		return 0, false, model.Invalidf("Bulatkan dahulu.", "\"%s\" lebih rinci dari satu sen.", excerpt(text))
	case !sen.Num().IsInt64() || sen.Num().Int64() > int64(model.MaxMoney) || sen.Num().Int64() < -int64(model.MaxMoney):
		return 0, false, model.Invalidf("Periksa jumlah nolnya.", "\"%s\" melebihi Rp100 triliun, batas satu angka.", excerpt(text))
	}
	return model.Money(sen.Num().Int64()), true, nil
}
