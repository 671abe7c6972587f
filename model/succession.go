package model

import (
	"cmp"
	"maps"
	"slices"
)

// SuccessionReason says why two lines may be one and the same.
type SuccessionReason string

// The reasons, the strongest first.
const (
	SameName    SuccessionReason = "same_name"    // under another code of the same agency and sub unit
	Follows     SuccessionReason = "follows"      // the nomenclature says that the code took the place of the other
	OtherUnit   SuccessionReason = "other_unit"   // the same name in another sub unit of the agency
	OtherAgency SuccessionReason = "other_agency" // the same name in another agency
)

// LinePair is a line and the one that it goes on as.
type LinePair struct{ Line, Successor ID }

// SuccessionProposal is a pair of lines that may be one and the same, and why. Several says that other proposals speak of one of the two lines too, so that a
// person has to pick; those stand together.
type SuccessionProposal struct {
	Line, Successor *Line
	Why             SuccessionReason
	Several         bool
}

// Pair gives what to join or refuse.
func (s *SuccessionProposal) Pair() LinePair { return LinePair{s.Line.ID, s.Successor.ID} }

// Clear says whether there is nothing to pick and both lines have one name, without regard to case, accents and punctuation.
func (s *SuccessionProposal) Clear() bool {
	return !s.Several && foldName(s.Line.Name) == foldName(s.Successor.Name)
}

// ClearPairs gives the pairs of the proposals that are clear.
func ClearPairs(proposals []SuccessionProposal) (pairs []LinePair) {
	for i := range proposals {
		if s := &proposals[i]; s.Clear() {
			pairs = append(pairs, s.Pair())
		}
	}
	return pairs
}

// ProposeSuccessions gives the pairs of lines that may be one and the same: of two neighbouring years a line whose code the later year does not have and one
// whose code the earlier year does not have; within a year one whose figures end at a stage and one whose figures begin at a later one. What was joined already
// and what was refused is left out. They stand by agency, year and code of the successor.
func (p *Plan) ProposeSuccessions() []SuccessionProposal {
	f := newProposing(p)
	byYear := map[int][]*Line{}
	for _, a := range p.Agencies.Of(0) {
		for _, l := range p.Lines.Of(a.ID) {
			f.order[l.ID] = len(f.order)
			byYear[l.Year] = append(byYear[l.Year], l)
		}
	}
	years := slices.Sorted(maps.Keys(byYear))
	for _, year := range years {
		f.within(year, byYear[year])
	}
	for i := 1; i < len(years); i++ {
		f.between(byYear[years[i-1]], byYear[years[i]])
	}
	return f.sorted()
}

// proposing gathers proposals. Lines that go on already are in before, those that come from another in after.
type proposing struct {
	plan          *Plan
	refused       map[LinePair]bool
	before, after map[ID]bool
	order         map[ID]int            // of lines, by agency, year and code
	names         map[ID]int            // of lines, by number
	texts         map[string]int        // numbers of names and codes, from 1
	checks        map[int]*CatalogCheck // by year
	others        map[likeness]bool     // names of the lines that have partners
	found         []proposed
}

// proposed is a proposal with the place of the first of the successors among which it was found.
type proposed struct {
	SuccessionProposal
	lead int
}

func newProposing(p *Plan) *proposing {
	f := &proposing{
		plan: p, refused: map[LinePair]bool{}, before: map[ID]bool{}, after: map[ID]bool{}, order: make(map[ID]int, p.Lines.Len()),
		names: make(map[ID]int, p.Lines.Len()), texts: make(map[string]int, p.Lines.Len()), checks: map[int]*CatalogCheck{},
	}
	for _, s := range p.Successions.Of(0) {
		if s.Refused {
			f.refused[LinePair{s.Line, s.Successor}] = true
		} else {
			f.before[s.Line], f.after[s.Successor] = true, true
		}
	}
	return f
}

// place is where a line stands whatever year it is of.
type place struct {
	agency, unit ID
	code         string
}

func placeOf(l *Line) place { return place{l.Agency, l.SubUnit, l.Code} }

// between looks at two years.
func (f *proposing) between(old, young []*Line) {
	gone, came := unpartnered(old, young), unpartnered(young, old)
	f.match(left(gone, f.before), left(came, f.after), slices.Concat(old, young), func(*Line, *Line) bool { return true })
}

// unpartnered gives the lines of which others have none in the same place.
func unpartnered(lines, others []*Line) (list []*Line) {
	there := make(map[place]bool, len(others))
	for _, l := range others {
		there[placeOf(l)] = true
	}
	for _, l := range lines {
		if !there[placeOf(l)] {
			list = append(list, l)
		}
	}
	return list
}

// within looks at the stages of a year.
func (f *proposing) within(year int, lines []*Line) {
	spans := f.plan.spans(year, lines)
	all := span{first: Realised}
	for _, s := range spans {
		all = all.with(s.first).with(s.last)
	}
	var ended, begun []*Line
	for _, l := range lines {
		s, known := spans[l.ID]
		if known && s.last < all.last {
			ended = append(ended, l)
		}
		if known && s.first > all.first {
			begun = append(begun, l)
		}
	}
	f.match(left(ended, f.before), left(begun, f.after), lines, func(a, b *Line) bool { return spans[a.ID].last < spans[b.ID].first })
}

// span is from the first to the last stage at which a line, or one below it, has a figure.
type span struct{ first, last Stage }

func (s span) with(stage Stage) span { return span{min(s.first, stage), max(s.last, stage)} }

// spans gives those of the lines that have figures.
func (p *Plan) spans(year int, lines []*Line) map[ID]span {
	spans := make(map[ID]span, len(lines))
	for _, l := range lines {
		own, known := p.spanOf(l.ID, year)
		for at := l; known && at != nil; at = p.Lines.Get(at.Parent) {
			before, held := spans[at.ID]
			if !held {
				before = own
			}
			spans[at.ID] = before.with(own.first).with(own.last)
		}
	}
	return spans
}

// spanOf gives that of a line's own figures, false where it has none.
func (p *Plan) spanOf(line ID, year int) (s span, known bool) {
	note := func(stage Stage) {
		if stage == Agreed {
			stage = Proposed // a meeting does not speak of every line
		}
		if !known {
			s, known = span{stage, stage}, true
		}
		s = s.with(stage)
	}
	for _, b := range p.Budgets.Of(line) {
		if b.Year == year {
			note(b.Stage)
		}
	}
	for _, i := range p.Indicators.Of(line) {
		for _, t := range p.Targets.Of(i.ID) {
			if t.Year == year && t.Value != "" {
				note(t.Stage)
			}
		}
	}
	return s, known
}

// likeness is what two lines have in common that may be one and the same, texts by number; parts that do not count are 0.
type likeness struct {
	agency, unit      ID
	level             Level
	code, name, above int
}

// way is one in which lines are found alike. With alone it counts only where one line of each side is so. Of gives the likeness of a line, young for a later
// one, false where it has none.
type way struct {
	why   SuccessionReason
	alone bool
	of    func(f *proposing, l *Line, young bool) (likeness, bool)
}

// ways are tried in this order; a line that was found alike in one way is not looked at in the next.
var ways = []way{
	{SameName, false, func(f *proposing, l *Line, _ bool) (likeness, bool) {
		return likeness{l.Agency, l.SubUnit, l.Level, 0, f.name(l), f.name(f.plan.Lines.Get(l.Parent))}, true
	}},
	{SameName, false, func(f *proposing, l *Line, _ bool) (likeness, bool) {
		return likeness{l.Agency, l.SubUnit, l.Level, 0, f.name(l), 0}, true
	}},
	{Follows, false, func(f *proposing, l *Line, young bool) (likeness, bool) {
		code, ok := f.followed(l, young)
		return likeness{l.Agency, l.SubUnit, l.Level, code, 0, 0}, ok
	}},
	{OtherUnit, true, func(f *proposing, l *Line, _ bool) (likeness, bool) {
		return likeness{l.Agency, 0, l.Level, f.number(l.Code), f.name(l), 0}, true
	}},
	{OtherAgency, true, func(f *proposing, l *Line, _ bool) (likeness, bool) {
		return likeness{0, 0, l.Level, f.number(l.Code), f.name(l), 0}, true
	}},
	{OtherUnit, true, func(f *proposing, l *Line, _ bool) (likeness, bool) {
		return likeness{l.Agency, 0, l.Level, 0, f.name(l), 0}, !f.others[f.named(l)]
	}},
	{OtherAgency, true, func(f *proposing, l *Line, _ bool) (likeness, bool) {
		return f.named(l), !f.others[f.named(l)]
	}},
	{Follows, true, func(f *proposing, l *Line, young bool) (likeness, bool) {
		code, ok := f.followed(l, young)
		return likeness{0, 0, l.Level, code, 0, 0}, ok
	}},
}

// named is a likeness by name alone.
func (f *proposing) named(l *Line) likeness { return likeness{level: l.Level, name: f.name(l)} }

// name gives the number of what makes the names of lines the same, 0 for no line.
func (f *proposing) name(l *Line) int {
	if l == nil {
		return 0
	}
	name, known := f.names[l.ID]
	if !known {
		name = f.number(foldName(l.Name))
		f.names[l.ID] = name
	}
	return name
}

// number numbers a text.
func (f *proposing) number(text string) int {
	n := f.texts[text]
	if n == 0 {
		n = len(f.texts) + 1
		f.texts[text] = n
	}
	return n
}

// followed gives the code of a line or, of a later one, the code that stood for it before, false where that is not known.
func (f *proposing) followed(l *Line, young bool) (int, bool) {
	if !young {
		return f.number(l.Code), true
	}
	c := f.checks[l.Year]
	if c == nil {
		c = f.plan.CatalogCheck(l.Year)
		f.checks[l.Year] = c
	}
	code := c.before(l.Code)
	return f.number(code), code != ""
}

// match looks for lines that ended among those that began, and takes those for which fits holds. All are those lines with the others of their sides.
func (f *proposing) match(gone, came, all []*Line, fits func(a, b *Line) bool) {
	if len(gone) == 0 || len(came) == 0 {
		return
	}
	f.nameOthers(all, gone, came)
	done := map[ID]bool{}
	for _, w := range ways {
		gone, came = left(gone, done), left(came, done)
		old, young := f.alike(w, gone, false), f.alike(w, came, true)
		for like, lines := range old {
			if w.counts(lines, young[like]) {
				f.pair(w, lines, young[like], fits, done)
			}
		}
	}
}

// nameOthers notes the names of the lines that are looked for no partner.
func (f *proposing) nameOthers(all, gone, came []*Line) {
	sought := make(map[ID]bool, len(gone)+len(came))
	for _, l := range slices.Concat(gone, came) {
		sought[l.ID] = true
	}
	f.others = make(map[likeness]bool, len(all))
	for _, l := range all {
		if !sought[l.ID] {
			f.others[f.named(l)] = true
		}
	}
}

// mostNamesakes is how many lines of one side may be alike: what more lines share tells none of them from the others.
const mostNamesakes = 12

func (w way) counts(old, young []*Line) bool {
	if w.alone {
		return len(old) == 1 && len(young) == 1
	}
	return len(young) > 0 && max(len(old), len(young)) <= mostNamesakes
}

// left leaves out the lines that are done.
func left(lines []*Line, done map[ID]bool) []*Line {
	return slices.DeleteFunc(lines, func(l *Line) bool { return done[l.ID] })
}

// alike gathers lines by their likeness.
func (f *proposing) alike(w way, lines []*Line, young bool) map[likeness][]*Line {
	list := make(map[likeness][]*Line, len(lines))
	for _, l := range lines {
		if like, ok := w.of(f, l, young); ok {
			list[like] = append(list[like], l)
		}
	}
	return list
}

// pair proposes each line that ended with each that began.
func (f *proposing) pair(w way, old, young []*Line, fits func(a, b *Line) bool, done map[ID]bool) {
	lead := f.order[young[0].ID]
	for _, l := range young {
		lead = min(lead, f.order[l.ID])
	}
	for _, a := range old {
		for _, b := range young {
			if a.ID != b.ID && fits(a, b) && !f.refused[LinePair{a.ID, b.ID}] {
				f.found = append(f.found, proposed{SuccessionProposal{Line: a, Successor: b, Why: w.why}, lead})
				done[a.ID], done[b.ID] = true, true
			}
		}
	}
	for _, l := range old {
		f.before[l.ID] = f.before[l.ID] || done[l.ID] // its end within a year is not looked for in the next one too
	}
	for _, l := range young {
		f.after[l.ID] = f.after[l.ID] || done[l.ID]
	}
}

// sorted gives what was found in its order, and marks what a person has to pick from.
func (f *proposing) sorted() []SuccessionProposal {
	goes, comes := map[ID]int{}, map[ID]int{}
	for _, x := range f.found {
		goes[x.Line.ID]++
		comes[x.Successor.ID]++
	}
	slices.SortFunc(f.found, func(a, b proposed) int {
		return cmp.Or(
			cmp.Compare(a.lead, b.lead), cmp.Compare(f.order[a.Successor.ID], f.order[b.Successor.ID]), cmp.Compare(f.order[a.Line.ID], f.order[b.Line.ID]),
		)
	})
	list := make([]SuccessionProposal, len(f.found))
	for i, x := range f.found {
		list[i] = x.SuccessionProposal
		list[i].Several = goes[x.Line.ID] > 1 || comes[x.Successor.ID] > 1
	}
	return list
}
