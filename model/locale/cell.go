package locale

import (
	"strings"

	"benangmerah/model"
)

// cellDigits is the number of significant digits that Excel keeps in a cell.
const cellDigits = 15

// ParseCell reads the raw value of a workbook's number cell, where a binary fraction may stand in for two decimals:
// 75708214669.059998 is 75708214669.06, and 7.570821466906E10 is the same. The value is taken to 15 significant digits, all
// that Excel keeps, but never to fewer than two decimals; what is left beyond two decimals is refused, as is 1.234, which may
// be a text that means a thousand. Text cells belong to ParseMoney; a raw value in no machine form is read by it in lang.
func ParseCell(raw string, lang Language) (amount model.Money, given bool, err error) {
	s := clean(raw)
	mantissa, negative := strings.CutPrefix(s, "-")
	number, ending := splitNumber(mantissa)
	exponent, hasExponent := parseExponent(ending)
	if strings.ContainsAny(number, ", ") || ending != "" && !hasExponent {
		return ParseMoney(raw, lang)
	}
	rule := tails{dot: refuseTail}
	if hasExponent {
		rule.dot = decimalTail
	}
	d, ambiguous, ok := readDecimal(number, rule)
	switch {
	case ambiguous:
		return 0, false, moneyTwoWays.about(raw)
	case !ok || strings.Count(number, ".") > 1:
		return ParseMoney(raw, lang)
	}
	d.raise(exponent)
	sen, fault := cellSen(&d)
	if fault != noComplaint {
		return 0, false, fault.about(raw)
	}
	return signed(sen, negative), true, nil
}

// cellSen gives a cell's value in sen, rounded where a binary fraction left noise.
func cellSen(d *decimal) (uint64, complaint) {
	if d.n == 0 || d.n <= d.point+2 || !d.fits(2) {
		return toSen(d, 0)
	}
	places := max(2, cellDigits-max(d.point, 0))
	value, beyond := d.rounded(places), pow10(places-2)
	switch {
	case value%beyond != 0:
		return 0, moneyTooFine
	case value/beyond > uint64(model.MaxMoney):
		return 0, moneyTooLarge
	}
	return value / beyond, noComplaint
}
