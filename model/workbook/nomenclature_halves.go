package workbook

import (
	"maps"
	"slices"
	"strings"

	"benangmerah/model"
)

// finish gives every entry its half. One whose row and code do not tell is of the halves that its program has in the rows that do, or its field,
// or the whole file; where nothing tells it is of both.
func (g *gatherer) finish() {
	told := g.toldHalves()
	for _, e := range g.order {
		if e.Half != "" {
			g.n.Entries = append(g.n.Entries, *e)
			continue
		}
		for _, half := range halvesFor(told, e.Code) {
			if g.byKey[nomKey{half, e.Code}] == nil {
				copied := *e
				copied.Half = half
				g.n.Entries = append(g.n.Entries, copied)
			}
		}
	}
}

// toldHalves gives the halves of programs, of fields and, under "", of the whole file, as rows or codes tell them.
func (g *gatherer) toldHalves() map[string]map[model.Half]bool {
	told := map[string]map[model.Half]bool{}
	for _, e := range g.order {
		if e.Half == "" {
			continue
		}
		for _, of := range tellers(e.Code) {
			if told[of] == nil {
				told[of] = map[model.Half]bool{}
			}
			told[of][e.Half] = true
		}
	}
	return told
}

func halvesFor(told map[string]map[model.Half]bool, code string) []model.Half {
	for _, of := range tellers(code) {
		if len(told[of]) > 0 {
			return slices.Sorted(maps.Keys(told[of]))
		}
	}
	return []model.Half{model.CityHalf, model.ProvinceHalf}
}

// tellers gives what can tell the half of a code, nearest first: its program, its field, and the file.
func tellers(code string) [3]string {
	return [3]string{firstParts(code, nomSegments[model.Program]), firstParts(code, nomSegments[0]), ""}
}

// firstParts gives the first segments of a code.
func firstParts(code string, n int) string {
	at := 0
	for i, part := range strings.SplitAfterN(code, ".", n+1) {
		if i < n {
			at += len(part)
		}
	}
	return strings.TrimSuffix(code[:at], ".")
}
