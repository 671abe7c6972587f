package thread

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"benangmerah/model"
)

// Agency is the threads of an agency: of its lowest lines, which are sub kegiatan, or a kegiatan or program that has nothing below it.
type Agency struct {
	Agency  *model.Agency
	Threads []*Thread
	Count
}

// All gives the threads of every agency for a year on a day, in the order of the agencies and lines.
func All(p *model.Plan, year int, day model.Date) []*Agency {
	w := newWeaver(p, year, day)
	var list []*Agency
	for _, a := range p.Agencies.Of(0) {
		list = append(list, w.agency(a))
	}
	return list
}

// OfAgency is All for one agency; nil where there is no such agency.
func OfAgency(p *model.Plan, agency model.ID, year int, day model.Date) *Agency {
	a := p.Agencies.Get(agency)
	if a == nil {
		return nil
	}
	return newWeaver(p, year, day).agency(a)
}

// Of gives the thread of any line in its own year on a day; nil where there is no such line.
func Of(p *model.Plan, line model.ID, day model.Date) *Thread { return OfYear(p, line, 0, day) }

// OfYear gives the thread of a line in a year, 0 for its own, on a day. It is nil where there is no such line, and where the line is not one of those that carry the figures of
// its agency in the year.
func OfYear(p *model.Plan, line model.ID, year int, day model.Date) (found *Thread) {
	l := p.Lines.Get(line)
	if l == nil {
		return nil
	}
	w := newWeaver(p, cmp.Or(year, l.Year), day)
	w.weave(l.Agency, func(s *strand) {
		if s.line.ID == line {
			found = w.thread(s)
		}
	})
	return found
}

// Years gives the years whose threads can be followed: the one that the plan is about, those that have lines, and those after it for which anything is aimed at.
func Years(p *model.Plan, planned int) []int {
	years := map[int]bool{planned: true}
	for l := range p.Lines.All() {
		years[l.Year] = true
	}
	for t := range p.Targets.All() {
		if t.Year > planned && t.Stage != model.Realised && strings.TrimSpace(t.Value) != "" {
			years[t.Year] = true
		}
	}
	return slices.Sorted(maps.Keys(years))
}

// Total sums the counts of agencies.
func Total(list []*Agency) (sum Count) {
	for _, a := range list {
		sum = sum.Plus(a.Count)
	}
	return sum
}

func (w *weaver) agency(a *model.Agency) *Agency {
	of := &Agency{Agency: a}
	w.weave(a.ID, func(s *strand) {
		if len(s.below) > 0 || w.next[s.line.ID] != nil {
			return
		}
		t := w.thread(s)
		of.Threads = append(of.Threads, t)
		of.add(t)
	})
	return of
}
