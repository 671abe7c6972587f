package model

import (
	"fmt"
	"strings"
)

// AdoptRefocusing writes a sheet into its stage, all of it or nothing, in one entry of the journal: each figure that units are linked to becomes what they have
// afterwards. The sheet stays. Drifted says that a sheet is adopted too whose units had other figures at the stage that it starts from. Rest takes every other
// budget of that stage over as it is, so that the new stage is the whole budget.
type AdoptRefocusing struct {
	Refocusing    ID
	Drifted, Rest bool
}

// Name is "refocus.adopt".
func (AdoptRefocusing) Name() string { return "refocus.adopt" }

// Reason is what the journal gives as the reason of an adoption that names none.
func (r *Refocusing) Reason() string { return "Refocusing " + r.Name }

// Changes refuses a sheet without linked units, with units that are not decided, that is not balanced as it must be, that would leave a unit or figure below
// zero, whose stage has other figures already or carries them below a line and, unless Drifted says otherwise, one that starts from other figures than the plan.
func (a AdoptRefocusing) Changes(p *Plan, c Context) ([]Change, error) {
	s := p.RefocusSheet(a.Refocusing)
	if s == nil {
		return nil, missing("Lembar refocusing")
	}
	figures, _ := p.RefocusFigures(s.ID)
	if err := a.adoptable(p, s, figures); err != nil {
		return nil, err
	}
	d := newDraft(p, c)
	for _, f := range figures {
		line := p.Lines.Get(f.Line)
		if p.figureBelow(line, s.Base, s.Year) || p.figureBelow(line, s.Stage(), s.Year) {
			return nil, Invalidf("Tautkan unit itu ke baris di bawahnya.", "Pagu %s adalah jumlah baris di bawahnya.", line.Code)
		}
		d.setBudget(f.Line, f.Fund, s.Stage(), s.Year, f.After)
	}
	if a.Rest {
		d.takeRest(s.Refocusing)
	}
	if len(d.changes) == 0 {
		return nil, Invalidf("Ubah lembarnya dahulu bila perlu.", "%s sudah diterapkan seluruhnya.", describe(s.Refocusing))
	}
	return d.changes, nil
}

func (a AdoptRefocusing) adoptable(p *Plan, s *RefocusSheet, figures []RefocusFigure) error {
	name := describe(s.Refocusing)
	switch {
	case len(figures) == 0:
		return Invalidf("Isi kode baris dan sumber dana pada unitnya.", "%s belum mempunyai unit yang tertaut ke baris.", name)
	case s.Total.Waiting > 0:
		return Errorf(Conflict, "Setujui atau tolak dahulu, lalu terapkan.", "%s: %d unit belum diputuskan.", name, s.Total.Waiting)
	case len(s.Lacks()) > 0:
		return Errorf(Conflict, "Lihat selisihnya, lalu ubah potongan atau tambahannya.", "%s belum seimbang.", name)
	}
	return a.fits(p, s, figures)
}

// fits refuses what the plan does not allow.
func (a AdoptRefocusing) fits(p *Plan, s *RefocusSheet, figures []RefocusFigure) error {
	var negative, other, drifted []string
	for _, g := range s.Groups {
		for _, u := range g.Units {
			if u.After() < 0 {
				negative = append(negative, u.Name)
			}
		}
	}
	for _, f := range figures {
		code := p.figureName(f.FigureOf)
		if f.HasNow && !f.InForce() {
			other = append(other, code)
		}
		if f.Drifted() {
			drifted = append(drifted, code)
		}
	}
	switch {
	case len(negative) > 0:
		return Invalidf("Perkecil potongannya.", "Yang dipotong lebih besar dari yang ada: %s.", firstOf(negative))
	case len(other) > 0:
		return Errorf(Conflict, "Periksa angka-angka itu, atau pakai nomor perubahan lain.", "Tahap %s sudah mempunyai angka lain: %s.", s.Stage(), firstOf(other))
	case len(drifted) > 0 && !a.Drifted:
		return Errorf(Conflict, "Perbarui angka semula di lembar itu, atau terapkan juga dengan angka lembar.", "Angka semula berbeda dengan tahap %s: %s.", s.Base, firstOf(drifted))
	}
	return nil
}

// figureName names a figure by the code of its line and the name of its source.
func (p *Plan) figureName(of FigureOf) string {
	name := p.Lines.Get(of.Line).Code
	if f := p.Funds.Get(of.Fund); f != nil {
		name += " " + f.Name
	}
	return name
}

// mostNamed is how many things a sentence names of many.
const mostNamed = 5

// firstOf names the first of many things, and how many more there are.
func firstOf(names []string) string {
	if len(names) <= mostNamed {
		return strings.Join(names, ", ")
	}
	return fmt.Sprintf("%s (+%d)", strings.Join(names[:mostNamed], ", "), len(names)-mostNamed)
}

// takeRest takes over every budget of the stage that a sheet starts from where the draft and the plan have none at the sheet's own stage.
func (d *draft) takeRest(r *Refocusing) {
	for _, a := range d.plan.Agencies.Of(0) {
		for _, l := range d.plan.Lines.Of(a.ID) {
			if d.plan.figureBelow(l, r.Stage(), r.Year) {
				continue
			}
			for _, b := range d.plan.Budgets.Of(l.ID) {
				if b.Stage == r.Base && b.Year == r.Year && d.budget(l.ID, b.Fund, r.Stage(), r.Year) == nil {
					d.setBudget(l.ID, b.Fund, r.Stage(), r.Year, b.Amount)
				}
			}
		}
	}
}

// RefocusRest counts the budgets of the stage that a sheet starts from which its own stage lacks and no unit is linked to.
func (p *Plan) RefocusRest(id ID) (rest int) {
	figures, _ := p.RefocusFigures(id)
	r, linked := p.Refocusings.Get(id), map[FigureOf]bool{}
	for _, f := range figures {
		linked[f.FigureOf] = true
	}
	for b := range p.Budgets.All() {
		if r != nil && b.Stage == r.Base && b.Year == r.Year && !linked[FigureOf{b.Line, b.Fund}] && p.Budget(b.Line, b.Fund, r.Stage(), r.Year) == nil {
			rest++
		}
	}
	return rest
}
