package model

import (
	"fmt"
	"strings"
)

// EnterFigures enters many figures at once, as a pasted block does: all of them or none, in one entry of the journal. Figures that are there
// already are passed over. It is for figures outside of corrections, see SetBudget and SetTarget.
type EnterFigures struct {
	Budgets []SetBudget
	Targets []SetTarget
}

// Name is "enter.figures".
func (EnterFigures) Name() string { return "enter.figures" }

// Changes refuses what SetBudget and SetTarget refuse, a figure that is named twice, money on a line and below it, and a block that changes nothing.
func (a EnterFigures) Changes(p *Plan, c Context) ([]Change, error) {
	if err := a.contradiction(p); err != nil {
		return nil, err
	}
	var changes []Change
	for i, part := range a.missing(p) {
		of := c
		of.Seed = fmt.Sprintf("%s/%d", c.Seed, i)
		some, err := part.Changes(p, of)
		if err != nil {
			return nil, err
		}
		changes = append(changes, some...)
	}
	if len(changes) == 0 {
		return nil, Invalidf("", "Tidak ada yang berubah.")
	}
	return changes, nil
}

// missing gives the parts that are not as the plan has them already.
func (a EnterFigures) missing(p *Plan) []Act {
	var parts []Act
	for _, b := range a.Budgets {
		if !b.stands(p) {
			parts = append(parts, b)
		}
	}
	for _, t := range a.Targets {
		if !t.stands(p) {
			parts = append(parts, t)
		}
	}
	return parts
}

func (a SetBudget) stands(p *Plan) bool {
	b := p.Budget(a.Line, a.Fund, a.Stage, a.Year)
	if b == nil {
		return !a.Known && p.Lines.Get(a.Line) != nil
	}
	return a.Known && b.Amount == a.Amount
}

func (a SetTarget) stands(p *Plan) bool {
	value := strings.TrimSpace(a.Value)
	t := p.Target(a.Indicator, a.Stage, a.Year)
	if t == nil {
		return value == "" && p.Indicators.Get(a.Indicator) != nil
	}
	return value == t.Value
}

// entered names a figure of a block.
type entered struct {
	of, fund ID
	stage    Stage
	year     int
}

// contradiction finds parts that cannot both hold.
func (a EnterFigures) contradiction(p *Plan) error {
	named := map[entered]bool{}
	for _, b := range a.Budgets {
		named[entered{b.Line, b.Fund, b.Stage, b.Year}] = true
	}
	for _, t := range a.Targets {
		named[entered{of: t.Indicator, stage: t.Stage, year: t.Year}] = true
	}
	if len(named) < len(a.Budgets)+len(a.Targets) {
		return Invalidf("Sebut setiap angka satu kali.", "Satu angka disebut dua kali dalam isian yang sama.")
	}
	return a.sumEntered(p)
}

// sumEntered refuses money on a line where lines below it get money too.
func (a EnterFigures) sumEntered(p *Plan) error {
	carries := map[entered]bool{}
	for _, b := range a.Budgets {
		if b.Known {
			carries[entered{of: b.Line, stage: b.Stage, year: b.Year}] = true
		}
	}
	for _, b := range a.Budgets {
		for at := p.above(b.Line); b.Known && at != nil; at = p.above(at.ID) {
			if carries[entered{of: at.ID, stage: b.Stage, year: b.Year}] {
				return Invalidf("Isi angka pada baris di bawahnya.", "Pagu %s adalah jumlah baris di bawahnya.", at.Code)
			}
		}
	}
	return nil
}

// above gives the line over a line, nil where there is none.
func (p *Plan) above(line ID) *Line {
	if l := p.Lines.Get(line); l != nil {
		return p.Lines.Get(l.Parent)
	}
	return nil
}
