package model

import "slices"

// Undecide takes decisions of the current meeting back: those on lines, or the one on a whole agency where Lines is empty. What they held for follows the
// decision above again. Where there is none left, a line keeps its agreed figures only as far as it was corrected.
type Undecide struct {
	Agency ID
	Lines  []ID
}

// Name is "undecide".
func (Undecide) Name() string { return "undecide" }

// Changes refuses where a decision of its own is missing.
func (a Undecide) Changes(p *Plan, c Context) ([]Change, error) {
	m := p.CurrentMeeting()
	if m == nil {
		return nil, Errorf(Conflict, "Buat rapat beserta acaranya dahulu.", "Belum ada rapat di berkas ini.")
	}
	on := a.Lines
	if len(on) == 0 {
		on = []ID{0}
	}
	d := newDraft(p, c)
	for _, line := range on {
		before := p.decision(m.ID, a.Agency, line)
		if before == nil {
			return nil, Errorf(NotFound, "Cabut keputusan atas baris di atasnya, atau atas perangkat daerahnya.", "Baris itu tidak mempunyai keputusan sendiri.")
		}
		d.changes = append(d.changes, Remove(before))
		verdict := p.verdictAbove(m.ID, a.Agency, line, on)
		for _, n := range p.Tree(a.Agency, m.Year) {
			d.settle(m, n, line, line == 0, verdict)
		}
	}
	return d.done()
}

// verdictAbove gives the verdict that holds for a line but for its own decision and those of the lines that are gone.
func (p *Plan) verdictAbove(meeting, agency, line ID, gone []ID) Verdict {
	for at := p.above(line); at != nil; at = p.Lines.Get(at.Parent) {
		if d := p.decision(meeting, agency, at.ID); d != nil && !slices.Contains(gone, at.ID) {
			return d.Verdict
		}
	}
	if d := p.decision(meeting, agency, 0); d != nil && !slices.Contains(gone, 0) {
		return d.Verdict
	}
	return NoVerdict
}

// reopen leaves a line the agreed figures that it was corrected to, and no others.
func (d *draft) reopen(l *Line, m *Meeting) {
	if corrected, _ := d.corrected(l, m.Year); len(corrected) > 0 {
		d.takeOver(l, m.Year)
		return
	}
	d.withdraw(l.ID, m)
}
