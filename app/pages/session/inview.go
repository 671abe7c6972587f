package session

import (
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// LineInView gives the line under the cursor, in the list of records the one that the record is about; 0 for the whole agency, and in the agenda.
func (p *Page) LineInView() model.ID {
	switch _, ok := p.agenda.inView(); {
	case ok:
		return 0
	case parts.HasFocus(p.side.log.grid):
		line, _ := p.side.log.about()
		return line
	default:
		return p.underCursor().line
	}
}

// AgencyInView gives the agency whose turn the cursor stands on in the agenda, that which a decision is about as a whole, or the one in view where the cursor stands on its sum
// or it has no lines. many is false on a line, and where no agency is meant.
func (p *Page) AgencyInView() (agency model.ID, many bool) {
	if slot, ok := p.agenda.inView(); ok {
		return slot.Agency, slot.Agency != 0
	}
	if parts.HasFocus(p.side.log.grid) {
		line, of := p.side.log.about()
		return of, line == 0 && of != 0
	}
	if a := p.agencyOnPage(); a != nil {
		return a.ID, p.underCursor().line == 0
	}
	return 0, false
}

// agencyOnPage is the agency whose figures are in view, nil without one.
func (p *Page) agencyOnPage() *model.Agency {
	if p.plan() == nil || !p.hasAgenda() {
		return nil
	}
	return p.agency()
}

// ThreadlessInView says of a turn that is no agency's why it has no thread.
func (p *Page) ThreadlessInView() (why text.Sentence) {
	if slot, ok := p.agenda.inView(); ok && slot.Agency == 0 || !ok && p.hasAgenda() && p.agencyOnPage() == nil {
		return text.ThreadOfTurn
	}
	return why
}

// inView is the slot that the keys stand on, while they are in the agenda.
func (a *agenda) inView() (slot *model.Slot, ok bool) {
	if knot, ok := a.thread.Focused(); ok && knot < len(a.slots) {
		return a.slots[knot], true
	}
	return nil, false
}

// about gives the line that the record under the cursor is about, or the agency where it decides on the whole of one; both are 0 where it is about neither.
func (l *log) about() (line, agency model.ID) {
	row := l.at()
	if row < 0 {
		return 0, 0
	}
	if l.turned {
		return l.page.lineOf(l.tasks[row].Line, l.tasks[row].Indicator), 0
	}
	ref := l.records[row].ref
	switch r, _ := l.page.plan().Record(ref.Kind, ref.ID); r := r.(type) {
	case *model.Correction:
		return l.page.lineOf(r.Line, r.Indicator), 0
	case *model.Directive:
		return l.page.lineOf(r.Line, r.Indicator), 0
	case *model.Claim:
		return l.page.lineOf(0, r.Indicator), 0
	case *model.Decision:
		if r.Line == 0 {
			return 0, r.Agency
		}
		return r.Line, 0
	}
	return 0, 0
}

// lineOf is a line, else that of an indicator.
func (p *Page) lineOf(line, indicator model.ID) model.ID {
	if i := p.plan().Indicators.Get(indicator); line == 0 && i != nil {
		return i.Line
	}
	return line
}
