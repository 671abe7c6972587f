package session

import "benangmerah/model"

// touched says what of the page an act may have changed.
type touched struct {
	lines    map[model.ID]bool // whose figures, targets or decisions are other ones
	whole    bool              // names, sources, lines or a decision on an agency
	agenda   bool              // meetings, days or slots
	said     bool              // something on record: corrections, decisions, notes, directives with requests about them, claims
	there    bool              // who attends
	speakers bool              // who has the floor, who waits, who is there
}

// touchedBy looks through what an act changed.
func touchedBy(p *model.Plan, e *model.Entry) touched {
	t := touched{lines: map[model.ID]bool{}}
	for _, c := range e.Changes {
		for _, r := range []model.Record{c.Before, c.After} {
			if r != nil {
				t.add(p, r)
			}
		}
	}
	return t
}

func (t *touched) add(p *model.Plan, r model.Record) {
	switch r := r.(type) {
	case *model.Budget:
		t.lines[r.Line] = true
	case *model.Target:
		if i := p.Indicators.Get(r.Indicator); i != nil {
			t.lines[i.Line] = true
		}
	case *model.Decision:
		t.lines[r.Line] = true
		t.whole, t.said = t.whole || r.Line == 0, true
	case *model.Correction, *model.Note, *model.Directive, *model.Extension, *model.Claim:
		t.said = true
	case *model.Turn:
		t.speakers = true
	case *model.Participant, *model.Official:
		t.speakers, t.there = true, true
	case *model.Meeting, *model.Day, *model.Slot:
		t.agenda = true
	case *model.Line, *model.Indicator, *model.Fund, *model.Agency, *model.SubUnit, *model.Region:
		t.whole = true
	}
}
