package model

// JoinLines puts on record that lines go on as others, be it one pair or several. A pair that was refused is one from then on.
type JoinLines struct{ Pairs []LinePair }

// Name is "succession.join".
func (JoinLines) Name() string { return "succession.join" }

// Changes refuses lines that are of different levels or out of order in time, one that goes on as another already or comes from another already, and what is
// joined so already.
func (a JoinLines) Changes(p *Plan, c Context) ([]Change, error) {
	return p.putPairs(a.Pairs, false, c)
}

// RefuseLines puts on record that lines are not one and the same, so that they are not proposed again. A pair that was joined is parted.
type RefuseLines struct{ Pairs []LinePair }

// Name is "succession.refuse".
func (RefuseLines) Name() string { return "succession.refuse" }

// Changes refuses lines of different levels, and what is refused already.
func (a RefuseLines) Changes(p *Plan, c Context) ([]Change, error) {
	return p.putPairs(a.Pairs, true, c)
}

// PartLines takes back what is on record of pairs of lines, joined or refused: where they are alike they are proposed again.
type PartLines struct{ Pairs []LinePair }

// Name is "succession.part".
func (PartLines) Name() string { return "succession.part" }

// Changes refuses a pair of which nothing is on record.
func (a PartLines) Changes(p *Plan, _ Context) ([]Change, error) {
	var changes []Change
	for _, pair := range a.Pairs {
		s := p.Succession(pair)
		if s == nil {
			return nil, missing("Hubungan baris")
		}
		changes = append(changes, Remove(s))
	}
	return orNothing(changes)
}

// Succession gives what is on record of a pair of lines, nil where nothing is.
func (p *Plan) Succession(pair LinePair) *Succession {
	for _, s := range p.Successions.Of(0) {
		if s.Line == pair.Line && s.Successor == pair.Successor {
			return s
		}
	}
	return nil
}

// putPairs puts on record that lines are joined or refused.
func (p *Plan) putPairs(pairs []LinePair, refused bool, c Context) ([]Change, error) {
	known := make(map[LinePair]*Succession, p.Successions.Len())
	for _, s := range p.Successions.Of(0) {
		known[LinePair{s.Line, s.Successor}] = s
	}
	var changes []Change
	ids := NewIDs(c.Seed)
	for _, pair := range pairs {
		if p.Lines.Get(pair.Line) == nil || p.Lines.Get(pair.Successor) == nil {
			return nil, missing("Baris")
		}
		after := &Succession{Line: pair.Line, Successor: pair.Successor, Refused: refused}
		if before := known[pair]; before != nil {
			after.ID = before.ID
		}
		if change, differs := put(p, after, ids); differs {
			changes = append(changes, change)
		}
	}
	return orNothing(changes)
}

// orNothing refuses an act that changes nothing.
func orNothing(changes []Change) ([]Change, error) {
	if len(changes) == 0 {
		return nil, Invalidf("", "Tidak ada yang berubah.")
	}
	return changes, nil
}

// Successor gives the line that a line goes on as, nil where none is on record.
func (p *Plan) Successor(line ID) *Line {
	for _, s := range p.Successions.Of(0) {
		if s.Line == line && !s.Refused {
			return p.Lines.Get(s.Successor)
		}
	}
	return nil
}

// Predecessor gives the line that goes on as a line, nil where none is on record.
func (p *Plan) Predecessor(line ID) *Line {
	for _, s := range p.Successions.Of(0) {
		if s.Successor == line && !s.Refused {
			return p.Lines.Get(s.Line)
		}
	}
	return nil
}

func (r *Succession) valid(p *Plan) error {
	a, b := p.Lines.Get(r.Line), p.Lines.Get(r.Successor)
	switch {
	case a == nil || b == nil || r.Line == r.Successor:
		return Invalidf("Pilih dua baris yang berbeda.", "Satu baris tidak dapat menjadi lanjutan dirinya sendiri.")
	case a.Level != b.Level:
		return Invalidf("Pilih baris setingkat.", "Baris %s dan %s tidak setingkat.", a.Code, b.Code)
	case r.Refused:
		return nil
	case a.Year > b.Year:
		return Invalidf("Tukar kedua baris itu.", "Baris %s tahun %d tidak dapat berlanjut sebagai baris tahun %d.", a.Code, a.Year, b.Year)
	}
	for _, s := range p.Successions.Of(0) {
		switch {
		case s.ID == r.ID || s.Refused:
		case s.Line == r.Successor && s.Successor == r.Line:
			return Errorf(Conflict, "Cabut dahulu hubungan yang lama.", "Baris %s sudah tercatat sebagai lanjutan %s.", a.Code, b.Code)
		case s.Line == r.Line:
			return Errorf(Conflict, "Cabut dahulu hubungan yang lama.", "Baris %s sudah tercatat berlanjut sebagai %s.", a.Code, p.codeOf(s.Successor))
		case s.Successor == r.Successor:
			return Errorf(Conflict, "Cabut dahulu hubungan yang lama.", "Baris %s sudah tercatat sebagai lanjutan %s.", b.Code, p.codeOf(s.Line))
		}
	}
	return p.noCircle(r, a.Year == b.Year)
}

func (p *Plan) codeOf(line ID) string {
	if l := p.Lines.Get(line); l != nil {
		return l.Code
	}
	return ""
}

// noCircle refuses a line that would go on as itself by way of others, which can only be within a year.
func (p *Plan) noCircle(r *Succession, within bool) error {
	if !within {
		return nil
	}
	at := p.Successor(r.Successor)
	for steps := p.Successions.Len(); at != nil && steps > 0; steps-- {
		if at.ID == r.Line {
			return Errorf(Conflict, "Cabut dahulu hubungan yang lama.", "Baris %s akan berlanjut sebagai dirinya sendiri.", at.Code)
		}
		at = p.Successor(at.ID)
	}
	return nil
}
