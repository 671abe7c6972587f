package model

import (
	"slices"
	"strconv"
	"strings"
)

// spot is where money stands: what a line carries of its own from one source, with the lines above it, the line itself last.
type spot struct {
	agency *Agency
	path   []*Line
	fund   ID
}

// walk gives all money that a side counts, and, without a figure, every lowest line that carries none. Money of lower lines stands before that of the line
// itself, and agencies whose lines of the year have no figure are read from those of its other TreeYears, as in the sums of a plan.
func (s Side) walk(give func(spot, Figure)) {
	base := s.Plan.BaseOf(s.Year)
	for _, a := range s.Plan.Agencies.Of(0) {
		if !s.looksAt(a) {
			continue
		}
		at, path := spot{agency: a}, make([]*Line, 0, int(SubActivity))
		for _, year := range s.Plan.TreeYears(a.ID, s.Year) {
			known := false
			for _, root := range s.Plan.Tree(a.ID, year) {
				known = s.descend(at, path, root, base, give) || known
			}
			if known {
				break
			}
		}
	}
}

func (s Side) looksAt(a *Agency) bool {
	return len(s.Agencies) == 0 || slices.Contains(s.Agencies, a.Code)
}

func (s Side) descend(at spot, path []*Line, n *Node, base Stage, give func(spot, Figure)) (known bool) {
	path = append(path, n.Line)
	for _, c := range n.Children {
		known = s.descend(at, path, c, base, give) || known
	}
	if known {
		return true
	}
	at.path = path
	if s.own(at, s.Stage, give) || s.Stage == Agreed && s.own(at, base, give) {
		return true
	}
	if len(n.Children) == 0 {
		give(at, Figure{})
	}
	return false
}

// own gives what the line itself carries at a stage.
func (s Side) own(at spot, stage Stage, give func(spot, Figure)) (known bool) {
	for _, b := range s.Plan.Budgets.Of(at.line().ID) {
		if b.Stage == stage && b.Year == s.Year {
			at.fund = b.Fund
			give(at, s.Plan.figureOf(b))
			known = true
		}
	}
	return known
}

func (at spot) line() *Line { return at.path[len(at.path)-1] }

// lineAt gives the first line of a level or lower on the way down to the money, from some place of the path on; where there is none, the line that carries it.
func (at spot) lineAt(level Level, from int) *Line {
	for _, l := range at.path[from:] {
		if l.Level >= level {
			return l
		}
	}
	return at.line()
}

// lineOf gives where the line of a side stands on the way down to the money: -1 where it does not, 0 for a side of all lines.
func (at spot) lineOf(s Side) int {
	if s.Line == (RowKey{}) {
		return 0
	}
	return slices.IndexFunc(at.path, func(l *Line) bool { return s.fullKey(at.agency, l) == s.Line })
}

// mission gives the mission that the money serves, 0 for none.
func (at spot) mission() ID {
	for i := len(at.path) - 1; i >= 0; i-- {
		if m := at.path[i].Mission; m != 0 {
			return m
		}
	}
	return 0
}

// priority gives the priority that the money serves, "" for none.
func (at spot) priority() string {
	for i := len(at.path) - 1; i >= 0; i-- {
		if p := at.path[i].Priority; p != "" {
			return p
		}
	}
	return ""
}

// has tells whether the money counts.
func (m *Matrix) has(s Side, at spot) bool {
	f := m.Filter
	switch {
	case at.lineOf(s) < 0:
		return false
	case f.Agency != "" && at.agency.Code != f.Agency:
		return false
	case f.Line != (RowKey{}) && !slices.ContainsFunc(at.path, func(l *Line) bool { return m.kin[l.ID] || m.lineKey(s, at.agency, l) == f.Line }):
		return false
	case f.Slice.By == ByLine:
		return true
	}
	key, _ := s.groupOf(at, f.Slice.By)
	return key == f.Slice.Code
}

// lineKey gives the key of a line's row.
func (m *Matrix) lineKey(s Side, a *Agency, l *Line) RowKey {
	switch {
	case m.below:
		return s.keyBelow(a, l)
	case m.across:
		return RowKey{Code: l.Code}
	default:
		return s.fullKey(a, l)
	}
}

func (s Side) fullKey(a *Agency, l *Line) RowKey {
	return RowKey{Agency: a.Code, Unit: s.unitCode(l), Code: l.Code}
}

// keyBelow names a line by where it stands below the line of its side.
func (s Side) keyBelow(a *Agency, l *Line) RowKey {
	if s.fullKey(a, l) == s.Line {
		return RowKey{}
	}
	key := RowKey{Code: l.Code, Name: foldName(l.Name)}
	if liesIn(l.Code, s.Line.Code) {
		key.Code = strings.TrimPrefix(l.Code[len(s.Line.Code):], ".")
	}
	return key
}

// liesIn tells whether a code is another one or goes on from it.
func liesIn(code, other string) bool {
	rest, ok := strings.CutPrefix(code, other)
	return ok && (rest == "" || rest[0] == '.')
}

func (s Side) unitCode(l *Line) string {
	if u := s.Plan.SubUnits.Get(l.SubUnit); u != nil {
		return u.Code
	}
	return ""
}

// groupOf gives the code and the name of the mission, source or priority of money, both empty for none.
func (s Side) groupOf(at spot, by Grouping) (code, name string) {
	switch by {
	case ByMission:
		if m := s.Plan.Missions.Get(at.mission()); m != nil {
			return strconv.Itoa(m.Number), m.Text
		}
	case ByFund:
		if f := s.Plan.Funds.Get(at.fund); f != nil {
			return sourceKey(f), f.Name
		}
	case ByPriority:
		return at.priority(), at.priority()
	}
	return "", ""
}

// sourceKey is what a source is matched by: its code, or its name where it has none.
func sourceKey(f *Fund) string {
	if f.Code != "" {
		return f.Code
	}
	return f.Name
}
