package model

import (
	"slices"
	"strings"
)

// FiguresOf names the figures of the region's own money that rows are the sums of on a side, each once, in the order of the lines. At stage Agreed these are
// the outcomes.
func (m *Matrix) FiguresOf(side int, rows []*MatrixRow) (list []FigureOf) {
	s, wanted := m.Sides[side], map[RowKey]bool{}
	for _, r := range rows {
		wanted[r.Key] = true
		if r.From != (RowKey{}) {
			wanted[r.From] = true
		}
	}
	seen := map[FigureOf]bool{}
	s.walk(func(at spot, figure Figure) {
		if !figure.Known || s.Plan.outside(at.fund) || !m.has(s, at) {
			return
		}
		key, _ := m.keyOf(s, at)
		if of := (FigureOf{at.line().ID, at.fund}); wanted[key] && !seen[of] {
			seen[of] = true
			list = append(list, of)
		}
	})
	return list
}

// FiguresOfAll is FiguresUnder for all lines of a year.
func (p *Plan) FiguresOfAll(stage Stage, year int) (list []FigureOf) {
	for _, a := range p.Agencies.Of(0) {
		list = append(list, p.FiguresOfAgency(stage, year, a.ID)...)
	}
	return list
}

// Spare leaves out of figures those that words name, several of them with commas between: by the code of the line or of one above it, by words in its name or
// in that of one above it, or by the name of the source. It refuses words that name none of the figures.
func (p *Plan) Spare(figures []FigureOf, words string) (left, spared []FigureOf, err error) {
	left = figures
	for _, name := range strings.Split(words, ",") {
		if name = strings.ToLower(strings.TrimSpace(name)); name == "" {
			continue
		}
		before := len(spared)
		left = slices.DeleteFunc(slices.Clone(left), func(f FigureOf) bool {
			named := p.isNamed(f, name)
			if named {
				spared = append(spared, f)
			}
			return named
		})
		if len(spared) == before {
			return nil, nil, Errorf(NotFound, "Tulis kode atau kata dari nama baris, dipisahkan koma.", "Tidak ada baris dengan nama atau kode %q.", name)
		}
	}
	return left, spared, nil
}

// isNamed says whether a name in lower case means a figure.
func (p *Plan) isNamed(f FigureOf, name string) bool {
	if fund := p.Funds.Get(f.Fund); fund != nil && strings.ToLower(fund.Name) == name {
		return true
	}
	words := strings.Fields(name)
	for at := p.Lines.Get(f.Line); at != nil; at = p.Lines.Get(at.Parent) {
		if at.Code == name || strings.HasPrefix(at.Code, name+".") || HoldsAll(strings.ToLower(at.Name), words) {
			return true
		}
	}
	return false
}

// SeekFigure finds where money of a figure can go: the first line that can carry figures in the year and has all words in its code, its name or those of its
// agency; lines of the same agency stand before others. The money keeps its source.
func (p *Plan) SeekFigure(from FigureOf, year int, words string) (to FigureOf, found bool) {
	sought := strings.Fields(strings.ToLower(words))
	home := p.Lines.Get(from.Line)
	if len(sought) == 0 || home == nil {
		return to, false
	}
	agencies := slices.Clone(p.Agencies.Of(0))
	slices.SortStableFunc(agencies, func(a, b *Agency) int { return away(a, home) - away(b, home) })
	for _, a := range agencies {
		for _, root := range p.Tree(a.ID, year) {
			if l := p.seekLine(root, a, from.Line, sought); l != nil {
				return FigureOf{l.ID, from.Fund}, true
			}
		}
	}
	return to, false
}

// away is 0 for the agency of a line and 1 for others.
func away(a *Agency, home *Line) int {
	if a.ID == home.Agency {
		return 0
	}
	return 1
}

// seekLine finds a lowest line other than one, nil where there is none.
func (p *Plan) seekLine(n *Node, a *Agency, other ID, words []string) (found *Line) {
	n.Walk(func(at *Node, _ int) {
		name := strings.ToLower(at.Line.Code + " " + at.Line.Name + " " + a.Label() + " " + a.Name)
		if found == nil && len(at.Children) == 0 && at.Line.ID != other && HoldsAll(name, words) {
			found = at.Line
		}
	})
	return found
}
