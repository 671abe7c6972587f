package workbook

import (
	"slices"
	"strconv"
	"strings"
)

// rowKind is what a row below the head can be.
type rowKind uint8

const (
	figureRow rowKind = iota
	totalRow
	otherRow
)

// kind tells what the present row is.
func (s *summer) kind(cells []cell) rowKind {
	code, _ := s.split(subActivity)
	switch {
	case code == "" && s.isTotal(cells):
		return totalRow
	case !s.filled(), s.first && counting(cells), s.repeatsHead():
		return otherRow
	}
	return figureRow
}

// filled says whether anything stands in the columns that are used.
func (s *summer) filled() bool {
	for _, column := range s.head.at {
		if c := s.cells[column]; c.text != "" || c.kind == formulaEmpty {
			return true
		}
	}
	return false
}

// repeatsHead says whether the row is the head again, as on a new page.
func (s *summer) repeatsHead() bool {
	title := headKey(s.head.title(slotAmount))
	return s.cell(slotAmount).kind == textCell && headKey(s.cell(slotAmount).text) == title
}

// isTotal says whether the row's first text, or what stands for a code or a name, is the label of a total.
func (s *summer) isTotal(cells []cell) bool {
	first := slices.IndexFunc(cells, func(c cell) bool { return c.kind == textCell })
	if first >= 0 && totalLabel(cells[first].text) {
		return true
	}
	for at := slotCode; at < slots; at++ {
		if totalLabel(s.cell(at).text) {
			return true
		}
	}
	return false
}

func totalLabel(text string) bool {
	words := strings.Fields(strings.ToUpper(text))
	if len(words) > 1 && (words[0] == "GRAND" || words[0] == "SUB") {
		words = words[1:]
	}
	if len(words) == 0 {
		return false
	}
	switch strings.Trim(words[0], ":.") {
	case "JUMLAH", "TOTAL", "SUBTOTAL":
		return true
	}
	return false
}

// counting says whether cells number the columns: 1, 2, 3, … or (1), (2), (3), …
func counting(cells []cell) bool {
	for i, c := range cells {
		if strings.Trim(c.text, "()") != strconv.Itoa(i+1) {
			return false
		}
	}
	return len(cells) > 2
}
