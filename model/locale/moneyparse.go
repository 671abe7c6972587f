package locale

import (
	"strconv"
	"strings"

	"benangmerah/model"
)

// ParseMoney reads an amount of money as people write it: Rp. 509.547.700 · Rp 1.234.567,- · (1.234.567) · 1.234.567,89 ·
// 1,234,567.89 · 75708214669.06 · 1,5 M · 450jt · 2,5 miliar · 750 ribu · −1.000. It gives false without an error where there
// is no figure (nothing, or a dash), which is not zero; an error is a *model.Error with the code Invalid.
//
// Because money has two decimals, 1.234 is one thousand two hundred thirty-four in both languages; 1,234 is the same in English
// and refused in Indonesian. Before a unit (1,234 M) the language's own decimal mark is one, and the other mark is refused.
// M is miliar in Indonesian and million in English; the other units are understood in both.
//
// Nothing is rounded: more than two decimals are refused unless the rest is zero, above model.MaxMoney is refused, and the
// exponent form that Excel shows (1.07898E+12) is refused unless its digits reach down to the rupiah.
func ParseMoney(text string, lang Language) (amount model.Money, given bool, err error) {
	s := clean(text)
	if blank(s) {
		return 0, false, nil
	}
	body, negative, fault := unwrapMoney(s)
	if fault != noComplaint {
		return 0, false, fault.about(text)
	}
	if body == "" {
		return 0, false, nil
	}
	sen, fault := parseAmount(body, lang)
	if fault != noComplaint {
		return 0, false, fault.about(text)
	}
	return signed(sen, negative), true, nil
}

// signed gives a magnitude that is within int64 its sign.
func signed(u uint64, negative bool) model.Money {
	if negative {
		return -model.Money(u)
	}
	return model.Money(u)
}

// unwrapMoney takes the currency and one sign, a minus or parentheses, off an amount. An empty body is the dash of an
// accounting format, "Rp -".
func unwrapMoney(s string) (body string, negative bool, fault complaint) {
	currency := false
	for s != "" {
		rest, isCurrency := cutCurrency(s)
		inner, isNegative := cutSign(s)
		switch {
		case isCurrency && !currency:
			s, currency = rest, true
		case isNegative && !negative:
			s, negative = inner, true
		case isCurrency, isNegative:
			return "", false, notMoney
		default:
			return s, negative, noComplaint
		}
	}
	if !currency || !negative {
		return "", false, notMoney
	}
	return "", false, noComplaint
}

func cutCurrency(s string) (string, bool) {
	for _, prefix := range [...]string{"Rp.", "Rp", "IDR"} {
		if rest, ok := cutFold(s, prefix); ok {
			return strings.TrimLeft(rest, " "), true
		}
	}
	return s, false
}

func cutSign(s string) (string, bool) {
	switch {
	case s[0] == '-':
		return strings.TrimLeft(s[1:], " "), true
	case len(s) > 1 && s[0] == '(' && s[len(s)-1] == ')':
		return strings.Trim(s[1:len(s)-1], " "), true
	}
	return s, false
}

// parseAmount reads an unsigned amount without its currency, in sen.
func parseAmount(s string, lang Language) (uint64, complaint) {
	number, ending := splitNumber(s)
	if bare, ok := cutDashSen(number, ending); ok {
		number, ending = bare, ""
	}
	if exponent, ok := parseExponent(ending); ok {
		return exponentAmount(number, exponent)
	}
	rule := tails{dot: groupTail, comma: groupTail}
	if lang == Indonesian {
		rule.comma = refuseTail
	}
	power, scaled, ok := parseScale(ending, lang)
	if !ok {
		return 0, notMoney
	}
	if scaled {
		rule = scaledTails(lang)
	}
	d, ambiguous, ok := readDecimal(number, rule)
	switch {
	case ambiguous:
		return 0, moneyTwoWays
	case !ok:
		return 0, notMoney
	}
	return toSen(&d, power)
}

func scaledTails(lang Language) tails {
	if lang == English {
		return tails{dot: decimalTail}
	}
	return tails{comma: decimalTail}
}

// toSen gives d × 10^power rupiah in sen.
func toSen(d *decimal, power int) (uint64, complaint) {
	if !d.fits(power + 2) {
		return 0, moneyTooLarge
	}
	sen, exact := d.scaled(power + 2)
	switch {
	case sen > uint64(model.MaxMoney), sen == uint64(model.MaxMoney) && !exact:
		return 0, moneyTooLarge
	case !exact:
		return 0, moneyTooFine
	}
	return sen, noComplaint
}

// splitNumber parts digits and separators from what follows them.
func splitNumber(s string) (number, ending string) {
	end := strings.IndexFunc(s, func(r rune) bool { return !strings.ContainsRune("0123456789., ", r) })
	if end < 0 {
		end = len(s)
	}
	return strings.TrimRight(s[:end], " "), s[end:]
}

// cutDashSen cuts the dash that stands for "no sen" in 1.234.567,- together with its mark.
func cutDashSen(number, ending string) (string, bool) {
	last := len(number) - 1
	if ending == "" || strings.Trim(ending, "-") != "" || last < 0 || isDigit(number[last]) {
		return number, false
	}
	return number[:last], true
}

// parseExponent reads E+12 or e12.
func parseExponent(s string) (int, bool) {
	digits, ok := cutFold(s, "e")
	if !ok || digits == "" {
		return 0, false
	}
	if digits[0] == '+' {
		digits = digits[1:]
	}
	if !allDigits(strings.TrimPrefix(digits, "-")) {
		return 0, false
	}
	exponent, err := strconv.Atoi(digits)
	return exponent, err == nil
}

// exponentAmount reads a number in exponent form, which must carry every digit down to the rupiah.
func exponentAmount(number string, exponent int) (uint64, complaint) {
	d, _, ok := readDecimal(number, tails{dot: decimalTail, comma: decimalTail})
	switch {
	case !ok:
		return 0, notMoney
	case exponent < 0, d.written < exponent:
		return 0, moneyCutShort
	}
	return toSen(&d, exponent)
}

// parseScale reads what follows the number: a unit as a power of ten, "rupiah", both or nothing.
func parseScale(s string, lang Language) (power int, scaled, ok bool) {
	if s == "" {
		return 0, false, true
	}
	s = strings.ToLower(s)
	for _, currency := range [...]string{"rupiah", "idr"} {
		s = strings.TrimRight(strings.TrimSuffix(s, currency), " ")
	}
	if s == "" {
		return 0, false, true
	}
	power, ok = scaleOf(strings.TrimSuffix(s, "."), lang)
	return power, true, ok
}

func scaleOf(word string, lang Language) (power int, ok bool) {
	switch word {
	case "m":
		if lang == English {
			return 6, true
		}
		return 9, true
	case "k", "rb":
		return 3, true
	case "jt", "mn":
		return 6, true
	case "b", "bn", "mlr":
		return 9, true
	case "t", "tn":
		return 12, true
	}
	return scaleWord(word)
}

// scaleWord gives the power of ten of a unit that is written out.
func scaleWord(word string) (power int, ok bool) {
	switch word {
	case "ribu", "thousand":
		return 3, true
	case "juta", "million":
		return 6, true
	case "miliar", "milyar", "billion":
		return 9, true
	case "triliun", "trilyun", "trillion":
		return 12, true
	}
	return 0, false
}

// ParsePlain is the inverse of FormatPlain, over the whole range of Money. It takes that form only.
func ParsePlain(text string) (model.Money, error) {
	digits := strings.TrimPrefix(text, "-")
	rupiah, sen, ok := strings.Cut(digits, ".")
	if !ok || !allDigits(rupiah) || !allDigits(sen) || len(sen) != 2 {
		return 0, notPlain.about(text)
	}
	n, err := strconv.ParseInt(text[:len(text)-3]+sen, 10, 64)
	if err != nil || FormatPlain(model.Money(n)) != text {
		return 0, notPlain.about(text)
	}
	return model.Money(n), nil
}
