package model

import "slices"

// Decide records a verdict on lines, each with what lies below it, or on a whole agency where Lines is empty. What is agreed gets its agreed
// figures (those asked for, where nobody corrected them); what is rejected gets agreed figures of zero; what is deferred gets none.
// Lines that have a decision of their own keep it when one is made above them.
type Decide struct {
	Agency  ID
	Lines   []ID
	Verdict Verdict
}

// Name is "decide".
func (Decide) Name() string { return "decide" }

// Changes needs a meeting in the file, and a reason where something is deferred or rejected.
func (a Decide) Changes(p *Plan, c Context) ([]Change, error) {
	m := p.CurrentMeeting()
	if m == nil {
		return nil, Errorf(Conflict, "Buat rapat beserta acaranya dahulu.", "Belum ada rapat di berkas ini.")
	}
	if p.Agencies.Get(a.Agency) == nil {
		return nil, missing("Perangkat daerah")
	}
	on := a.Lines
	if len(on) == 0 {
		on = []ID{0}
	}
	d := newDraft(p, c)
	for _, line := range on {
		if line != 0 && (p.Lines.Get(line) == nil || p.Lines.Get(line).Agency != a.Agency) {
			return nil, missing("Baris")
		}
		d.decide(m, a, line)
	}
	return d.done()
}

func (d *draft) decide(m *Meeting, a Decide, line ID) {
	before := d.plan.decision(m.ID, a.Agency, line)
	after := &Decision{Meeting: m.ID, Said: d.said(a.Agency), Line: line, Verdict: a.Verdict, Reason: d.c.Reason}
	if before == nil {
		after.ID = d.ids.Next()
		d.add(after)
	} else {
		after.ID = before.ID
		d.changes = append(d.changes, Replace(before, after))
	}
	for _, n := range d.plan.Tree(a.Agency, m.Year) {
		d.settle(m, n, line, line == 0, a.Verdict)
	}
}

// settle brings the agreed figures of what the verdict covers in line with it.
func (d *draft) settle(m *Meeting, n *Node, decided ID, covered bool, v Verdict) {
	if n.Line.ID == decided {
		covered = true
	} else if covered && d.plan.decision(m.ID, n.Line.Agency, n.Line.ID) != nil {
		covered = false
	}
	if covered {
		d.settleLine(m, n.Line, v)
	}
	for _, c := range n.Children {
		d.settle(m, c, decided, covered, v)
	}
}

func (d *draft) settleLine(m *Meeting, l *Line, v Verdict) {
	if d.settled[l.ID] {
		return
	}
	d.settled[l.ID] = true
	wasRejected := false
	if old := d.plan.Verdict(m.ID, l); old != nil {
		wasRejected = old.Verdict == Rejected
	}
	switch v {
	case Accepted, AcceptedFixing:
		if wasRejected {
			d.takeOver(l, m.Year)
		} else {
			d.agree(l, m.Year)
		}
		d.agreeTargets(l.ID, m.Year)
	case Rejected:
		d.reject(l.ID, m)
	case Deferred:
		d.withdraw(l.ID, m)
	case NoVerdict:
		d.reopen(l, m)
	}
}

// reject sets the agreed figures of a line to zero.
func (d *draft) reject(line ID, m *Meeting) {
	for _, fund := range d.funds(line, m) {
		d.setBudget(line, fund, Agreed, m.Year, 0)
	}
}

// withdraw takes the agreed figures of a line away.
func (d *draft) withdraw(line ID, m *Meeting) {
	for _, b := range d.plan.Budgets.Of(line) {
		if b.Stage == Agreed && b.Year == m.Year {
			d.changes = append(d.changes, Remove(b))
		}
	}
}

// funds gives the sources from which a line has money, asked for or agreed.
func (d *draft) funds(line ID, m *Meeting) []ID {
	var list []ID
	for _, b := range d.plan.Budgets.Of(line) {
		if b.Year == m.Year && (b.Stage == m.Base || b.Stage == Agreed) && !slices.Contains(list, b.Fund) {
			list = append(list, b.Fund)
		}
	}
	return list
}
