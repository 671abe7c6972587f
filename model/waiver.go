package model

import "strings"

// Rule names a check of readiness.
type Rule string

// Waiver says that what a rule finds in a year is to be let pass, and why: at an indicator, at a line with all its indicators (Indicator 0), or
// everywhere in an agency (Line 0).
type Waiver struct {
	ID        ID     `json:"id"`
	Agency    ID     `json:"agency"`
	Line      ID     `json:"line,omitempty"`
	Indicator ID     `json:"indicator,omitempty"`
	Rule      Rule   `json:"rule"`
	Year      int    `json:"year"`
	Reason    string `json:"reason"`
}

func (r *Waiver) valid(p *Plan) error {
	if r.Agency == 0 {
		return missing("Perangkat daerah")
	}
	if err := needText("Aturan", string(r.Rule)); err != nil {
		return err
	}
	line, indicator := p.Lines.Get(r.Line), p.Indicators.Get(r.Indicator)
	if line != nil && line.Agency != r.Agency || indicator != nil && indicator.Line != r.Line {
		return Invalidf("Cabut dahulu pengesampingan temuannya, lalu ulangi.", "Temuan yang dikesampingkan bukan milik perangkat daerah atau baris yang disebut.")
	}
	if err := needYear(r.Year); err != nil {
		return err
	}
	return needLongText("Alasan", r.Reason)
}

// waiversAt gives the waivers of what is found at a line, its indicators among it, or at an indicator.
func (p *Plan) waiversAt(r Record) []*Waiver {
	switch r := r.(type) {
	case *Line:
		return p.waiversThat(r.Agency, func(w *Waiver) bool { return w.Line == r.ID })
	case *Indicator:
		if l := p.Lines.Get(r.Line); l != nil {
			return p.waiversThat(l.Agency, func(w *Waiver) bool { return w.Indicator == r.ID })
		}
	}
	return nil
}

func (p *Plan) waiversThat(agency ID, fits func(*Waiver) bool) []*Waiver {
	var list []*Waiver
	for _, w := range p.Waivers.Of(agency) {
		if fits(w) {
			list = append(list, w)
		}
	}
	return list
}

// Waive lets what a rule finds pass, with the scope of a Waiver. Where it does so already it gets the new reason.
type Waive struct {
	Agency, Line, Indicator ID
	Rule                    Rule
	Year                    int
	Reason                  string
}

// Name is "waive".
func (Waive) Name() string { return "waive" }

// Changes refuses a waiver without a reason, and one that stands with the same reason.
func (a Waive) Changes(p *Plan, c Context) ([]Change, error) {
	after := &Waiver{Agency: a.Agency, Line: a.Line, Indicator: a.Indicator, Rule: a.Rule, Year: a.Year, Reason: strings.TrimSpace(a.Reason)}
	if err := p.foundFor(a); err != nil {
		return nil, err
	}
	for _, w := range p.Waivers.Of(a.Agency) {
		if w.compare(after) == 0 {
			after.ID = w.ID
		}
	}
	change, differs := put(p, after, NewIDs(c.Seed))
	if !differs {
		return nil, Invalidf("", "Tidak ada yang berubah.")
	}
	return []Change{change}, nil
}

// foundFor says what a waiver is about that is no longer in the plan.
func (p *Plan) foundFor(a Waive) error {
	switch {
	case p.Agencies.Get(a.Agency) == nil:
		return missing("Perangkat daerah")
	case a.Line != 0 && p.Lines.Get(a.Line) == nil:
		return missing("Baris")
	case a.Indicator != 0 && p.Indicators.Get(a.Indicator) == nil:
		return missing("Indikator")
	default:
		return nil
	}
}

// Unwaive takes a waiver back: what it let pass is an open finding again.
type Unwaive struct{ ID ID }

// Name is "unwaive".
func (Unwaive) Name() string { return "unwaive" }

// Changes refuses a waiver that is not in the plan.
func (a Unwaive) Changes(p *Plan, _ Context) ([]Change, error) {
	w := p.Waivers.Get(a.ID)
	if w == nil {
		return nil, missing("Temuan yang dikesampingkan")
	}
	return []Change{Remove(w)}, nil
}
