package locale

import "strings"

// maxDigits is the number of significant digits that a decimal holds; the parsers accept far fewer.
const maxDigits = 40

// decimal is an unsigned decimal number read from text, exact: 0.d₁d₂d₃… × 10^point, without leading or trailing zeros.
type decimal struct {
	digits  [maxDigits]byte
	n       int // digits held
	point   int
	written int // decimals as written, with trailing zeros
}

// tail says how to read a single separator with one to three digits before it and exactly three after it.
type tail uint8

const (
	refuseTail tail = iota
	groupTail
	decimalTail
)

// tails is the reading of a dot and of a comma in that place.
type tails struct{ dot, comma tail }

// numberTails is the rule for numbers, which may have three decimals: the language decides.
func numberTails(lang Language) tails {
	if lang == English {
		return tails{dot: decimalTail, comma: groupTail}
	}
	return tails{dot: groupTail, comma: decimalTail}
}

// readDecimal reads digits with separators. It gives false for ambiguous where s is no number in any reading.
func readDecimal(s string, rule tails) (d decimal, ambiguous, ok bool) {
	group, mark, ambiguous, ok := separators(s, rule)
	if !ok || !grouped(s[:mark], group) || mark < len(s) && !allDigits(s[mark+1:]) {
		return decimal{}, ambiguous, false
	}
	ok = d.read(s, group, mark)
	return d, false, ok
}

// separators finds the byte that groups thousands and the index of the decimal mark, len(s) where there is none.
func separators(s string, rule tails) (group byte, mark int, ambiguous, ok bool) {
	dots, commas := strings.Count(s, "."), strings.Count(s, ",")
	group, mark = ' ', len(s)
	switch {
	case dots+commas == 0:
		return group, mark, false, true
	case dots > 0 && commas > 0:
		mark = strings.LastIndexAny(s, ".,")
		group = otherMark(s[mark])
		return group, mark, false, strings.Count(s, s[mark:mark+1]) == 1
	case dots > 1:
		return '.', mark, false, true
	case commas > 1:
		return ',', mark, false, true
	}
	return loneSeparator(s, strings.IndexAny(s, ".,"), rule)
}

func loneSeparator(s string, at int, rule tails) (group byte, mark int, ambiguous, ok bool) {
	if !likeThousands(s, at) {
		return ' ', at, false, true
	}
	reading := rule.dot
	if s[at] == ',' {
		reading = rule.comma
	}
	switch reading {
	case groupTail:
		return s[at], len(s), false, true
	case decimalTail:
		return ' ', at, false, true
	}
	return 0, len(s), true, false
}

// likeThousands tells whether the separator at an index stands where one between thousands would stand: 1.234, not 0.234.
func likeThousands(s string, at int) bool {
	return at >= 1 && at <= 3 && s[0] != '0' && len(s)-at-1 == 3
}

func otherMark(c byte) byte {
	if c == '.' {
		return ','
	}
	return '.'
}

// grouped tells whether s is digits, in one piece or in groups of three behind a first one of one to three.
func grouped(s string, group byte) bool {
	first, rest, more := strings.Cut(s, string(group))
	if !more {
		return s == "" || allDigits(s)
	}
	if len(first) > 3 || !allDigits(first) || first[0] == '0' {
		return false
	}
	for more {
		var next string
		next, rest, more = strings.Cut(rest, string(group))
		if len(next) != 3 || !allDigits(next) {
			return false
		}
	}
	return true
}

// allDigits tells whether s has digits and nothing else.
func allDigits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return s != ""
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// read takes the digits of a checked text; false where there are none or too many.
func (d *decimal) read(s string, group byte, mark int) bool {
	for i := range len(s) {
		if s[i] == group || i == mark {
			continue
		}
		if !d.push(s[i], i > mark) {
			return false
		}
	}
	d.trim()
	return mark > 0 || d.written > 0
}

func (d *decimal) push(digit byte, fraction bool) bool {
	if fraction {
		d.written++
	}
	if digit == '0' && d.n == 0 {
		if fraction {
			d.point--
		}
		return true
	}
	if d.n == maxDigits {
		return false
	}
	d.digits[d.n] = digit - '0'
	d.n++
	if !fraction {
		d.point++
	}
	return true
}

func (d *decimal) trim() {
	for d.n > 0 && d.digits[d.n-1] == 0 {
		d.n--
	}
	if d.n == 0 {
		d.point = 0
	}
}

// fits tells whether d × 10^shift is below 10^19, so that scaled and rounded can hold it.
func (d *decimal) fits(shift int) bool {
	return d.n == 0 || d.point+shift <= 19
}

// scaled gives the whole part of d × 10^shift, and whether nothing was cut off. The value must fit.
func (d *decimal) scaled(shift int) (value uint64, exact bool) {
	whole := d.point + shift
	for i := range whole {
		value *= 10
		if i < d.n {
			value += uint64(d.digits[i])
		}
	}
	return value, d.n == 0 || d.n <= whole
}

// rounded gives d × 10^shift to the nearest whole number, half upwards. The value must fit with one to spare.
func (d *decimal) rounded(shift int) uint64 {
	value, _ := d.scaled(shift)
	if next := d.point + shift; next >= 0 && next < d.n && d.digits[next] >= 5 {
		value++
	}
	return value
}

// raise multiplies d by 10^power; a power beyond any figure counts as that limit.
func (d *decimal) raise(power int) {
	if d.n > 0 {
		d.point += min(max(power, -1000), 1000)
	}
}
