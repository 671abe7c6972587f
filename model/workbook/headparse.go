package workbook

import (
	"cmp"
	"strings"
	"unicode"

	"benangmerah/model"
)

// headMeaning is the column of a head; the lower the rank, the better the name.
type headMeaning struct {
	column Column
	rank   int
}

var headMeanings = learnHeads()

func learnHeads() map[string]headMeaning {
	known := map[string]headMeaning{}
	for c := NoColumn + 1; c < columnCount; c++ {
		for rank, words := range append([]string{columnTitles[c]}, headWords[c]...) {
			known[headKey(words)] = headMeaning{c, rank}
		}
	}
	return known
}

// ParseHead reads the head of a column as people write it; it reads every Title. It gives false for a head that it does not know.
func ParseHead(title string) (Head, bool) {
	h, _, ok := parseHead(title)
	return h, ok
}

// parseHead also gives the rank of the head among those of the same meaning.
func parseHead(title string) (h Head, rank int, ok bool) {
	if m, known := headMeanings[headKey(title)]; known {
		return Head{Column: m.column}, m.rank, true
	}
	if len(title) > maxHead {
		return Head{}, 0, false
	}
	w := readWords(title)
	m, known := w.column()
	if !known {
		return Head{}, 0, false
	}
	h = Head{Column: m.column}
	if w.vague() && h.Figure() {
		h.Column = ColumnOther
	}
	w.lend(&h)
	return h, m.rank, true
}

// maxHead is the length of a head beyond which it is no head, in bytes.
const maxHead = 200

// parseHeads reads a head that stands in several rows, the upper ones first: "Target" over "2027", "Prakiraan Maju" over "Pagu".
func parseHeads(rows []string) (h Head, rank int, ok bool) {
	last := rows[len(rows)-1]
	if len(rows) == 1 {
		return parseHead(last)
	}
	above := strings.Join(rows[:len(rows)-1], " ")
	h, rank, ok = parseHead(last)
	if over, _, known := parseHead(rows[len(rows)-2]); ok && known && over.Column == ColumnCode && h.Column.level() {
		return Head{Column: ColumnCode}, 0, true
	}
	if m, known := headMeanings[headKey(above+last)]; known {
		return Head{Column: m.column}, m.rank, true
	}
	if !ok {
		return parseHead(above + " " + last)
	}
	if w := readWords(above); len(above) <= maxHead {
		if w.vague() && h.Figure() {
			h.Column = ColumnOther
		}
		w.lend(&h)
	}
	return h, rank, true
}

// level says whether a column names one level of the plan.
func (c Column) level() bool {
	return c == ColumnOther || c >= ColumnProgramCode && c <= ColumnSub
}

// headReading is a head taken apart: what it says of stage, year and quarter, and the words that are left.
type headReading struct {
	stage    model.Stage
	year     int
	quarter  int
	power    int
	money    bool // it names rupiah
	end      bool // it is about the end of a period
	estimate bool // it is about what is expected of a year that runs
	rest     []string
}

// vague says whether figures under the head are of no year or stage that the plan has.
func (w *headReading) vague() bool { return w.estimate || w.end && w.year < relativeYears }

// lend gives a head what it does not say itself.
func (w *headReading) lend(h *Head) {
	if h.Column == ColumnBaseline && h.Year == 0 && w.year >= relativeYears {
		h.Year = w.year
	}
	if !h.Figure() {
		return
	}
	h.Year, h.Quarter = cmp.Or(h.Year, w.year), cmp.Or(h.Quarter, w.quarter)
	h.Stage = cmp.Or(h.Stage, w.stage)
	if h.Column == ColumnBudget {
		h.Power = cmp.Or(h.Power, w.power)
	}
}

// column gives what the words that are left mean.
func (w *headReading) column() (headMeaning, bool) {
	if len(w.rest) == 0 {
		switch {
		case w.money:
			return headMeaning{ColumnBudget, len(headWords[ColumnBudget])}, true
		case w.stage == model.Realised:
			return headMeaning{ColumnTarget, len(headWords[ColumnTarget])}, true
		}
		return headMeaning{}, false
	}
	if m, known := headMeanings[headKey(strings.Join(w.rest, ""))]; known {
		return m, true
	}
	for _, loose := range looseHeads {
		if loose.means(w.rest) {
			return headMeaning{loose.column, len(headWords[loose.column]) + 1}, true
		}
	}
	return headMeaning{}, false
}

func readWords(title string) headReading {
	var w headReading
	if strings.Contains(strings.ToLower(title), "("+model.Planned.String()+")") {
		w.stage = model.Planned
	}
	words := headWordsOf(title)
	for len(words) > 0 {
		if n := w.take(words); n > 0 {
			words = words[n:]
			continue
		}
		w.rest = append(w.rest, words[0])
		words = words[1:]
	}
	return w
}

// headWordsOf parts a head into words, small; letters, digits and the signs of n+1 are words of their own.
func headWordsOf(title string) []string {
	var words []string
	var word strings.Builder
	kind := 0
	flush := func() {
		if word.Len() > 0 {
			words = append(words, word.String())
			word.Reset()
		}
	}
	for _, r := range title {
		k := runeKind(r)
		if k != kind || k == signRune {
			flush()
		}
		if kind = k; k != otherRune {
			word.WriteRune(plainSign(unicode.ToLower(r)))
		}
	}
	flush()
	return words
}

const (
	otherRune = iota
	letterRune
	digitRune
	signRune
)

func runeKind(r rune) int {
	switch {
	case unicode.IsLetter(r):
		return letterRune
	case r >= '0' && r <= '9':
		return digitRune
	case r == '+', plainSign(r) == '-':
		return signRune
	}
	return otherRune
}

func plainSign(r rune) rune {
	if r == '\u2212' || r >= '\u2010' && r <= '\u2015' {
		return '-'
	}
	return r
}
