package thread

import (
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

// Of gives the thread of any line on a day; nil where there is no such line.
func Of(p *model.Plan, line model.ID, day model.Date) (found *Thread) {
	l := p.Lines.Get(line)
	if l == nil {
		return nil
	}
	w := newWeaver(p, l.Year, day)
	w.weave(l.Agency, func(s *strand) {
		if s.line.ID == line {
			found = w.thread(s)
		}
	})
	return found
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
