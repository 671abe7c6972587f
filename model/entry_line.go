package model

import (
	"slices"
	"strings"
)

// AddLine adds a line to an agency in a year. Its level is that of its code, or Level where the code says none; it stands under the line whose code its
// own begins with, or else under Parent where that fits. Lines whose place is below it move there.
type AddLine struct {
	Agency, SubUnit, Parent ID
	Year                    int
	Level                   Level
	Code, Called            string
}

// Name is "line.add".
func (AddLine) Name() string { return "line.add" }

// Changes refuses a line without a code or name.
func (a AddLine) Changes(p *Plan, c Context) ([]Change, error) {
	if p.Agencies.Get(a.Agency) == nil {
		return nil, missing("Perangkat daerah")
	}
	l := &Line{
		ID: NewIDs(c.Seed).Next(), Agency: a.Agency, SubUnit: a.SubUnit, Parent: a.Parent, Year: a.Year, Level: a.Level,
		Code: strings.TrimSpace(a.Code), Name: strings.TrimSpace(a.Called),
	}
	p.placeByCode(l)
	return append([]Change{Add(l)}, p.adopt(l)...), nil
}

// placeByCode gives a line the level and the place that its code says.
func (p *Plan) placeByCode(l *Line) {
	if level, ok := CodeLevel(l.Code); ok && level != 0 {
		l.Level = level
	}
	if above := p.aboveCode(l); above != nil {
		l.Parent = above.ID
		return
	}
	if parent := p.Lines.Get(l.Parent); parent == nil || !parent.takes(l) {
		l.Parent = 0
	}
}

// takes says whether a line may stand under r although its code does not say so: one of the two is no code that says a place.
func (r *Line) takes(below *Line) bool {
	_, placed := CodeLevel(r.Code)
	_, places := CodeLevel(below.Code)
	return r.Year == below.Year && r.Level < below.Level && !(placed && places)
}

// aboveCode gives the line of the same agency and year with the longest code that l's begins with, nil where there is none.
func (p *Plan) aboveCode(l *Line) (above *Line) {
	for _, other := range p.Lines.Of(l.Agency) {
		if other.ID != l.ID && other.holds(l) && (above == nil || len(other.Code) > len(above.Code)) {
			above = other
		}
	}
	return above
}

// holds says whether the code of a line says that below stands under it.
func (r *Line) holds(below *Line) bool {
	return r.Year == below.Year && r.Level < below.Level && (r.SubUnit == 0 || r.SubUnit == below.SubUnit) && strings.HasPrefix(below.Code, r.Code+".")
}

// adopt moves the lines under a new one that its code says stand there and that have no nearer place.
func (p *Plan) adopt(l *Line) (changes []Change) {
	for _, below := range p.Lines.Of(l.Agency) {
		parent := p.Lines.Get(below.Parent)
		if l.holds(below) && (parent == nil || len(parent.Code) < len(l.Code)) {
			moved := *below
			moved.Parent = l.ID
			changes = append(changes, Replace(below, &moved))
		}
	}
	return changes
}

// AddIndicator adds an indicator to a line, after another one of it where After is not 0, else as the last.
type AddIndicator struct {
	Line, After ID
	Text, Unit  string
}

// Name is "indicator.add".
func (AddIndicator) Name() string { return "indicator.add" }

// Changes refuses an indicator of a line that is gone.
func (a AddIndicator) Changes(p *Plan, c Context) ([]Change, error) {
	if p.Lines.Get(a.Line) == nil {
		return nil, missing("Baris")
	}
	i := &Indicator{ID: NewIDs(c.Seed).Next(), Line: a.Line, Text: strings.TrimSpace(a.Text), Unit: strings.TrimSpace(a.Unit)}
	list := slices.Clone(p.Indicators.Of(a.Line))
	at := len(list)
	if n := slices.IndexFunc(list, func(of *Indicator) bool { return of.ID == a.After }); n >= 0 {
		at = n + 1
	}
	return p.ordered(slices.Insert(list, at, i)), nil
}

// MoveIndicator moves an indicator up (By < 0) or down among those of its line.
type MoveIndicator struct {
	Indicator ID
	By        int
}

// Name is "indicator.move".
func (MoveIndicator) Name() string { return "indicator.move" }

// Changes refuses a move beyond the first or the last.
func (a MoveIndicator) Changes(p *Plan, _ Context) ([]Change, error) {
	i := p.Indicators.Get(a.Indicator)
	if i == nil {
		return nil, missing("Indikator")
	}
	list := slices.Clone(p.Indicators.Of(i.Line))
	from := slices.Index(list, i)
	to := from + a.By
	if a.By == 0 || to < 0 || to >= len(list) {
		return nil, Invalidf("", "Indikator ini tidak dapat dipindah lebih jauh.")
	}
	list = slices.Insert(slices.Delete(list, from, from+1), to, i)
	return p.ordered(list), nil
}

// ordered numbers indicators from 1 as they are listed, and gives those that this changes or brings.
func (p *Plan) ordered(list []*Indicator) (changes []Change) {
	for n, i := range list {
		after := *i
		after.Order = n + 1
		switch held := p.Indicators.Get(i.ID); {
		case held == nil:
			changes = append(changes, Add(&after))
		case held.Order != after.Order:
			changes = append(changes, Replace(held, &after))
		}
	}
	return changes
}
