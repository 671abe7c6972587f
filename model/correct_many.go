package model

import (
	"cmp"
	"math"
	"math/bits"
	"slices"
)

// FigureOf names a figure of a stage and year: the money of a line from a funding source, 0 where none is named.
type FigureOf struct{ Line, Fund ID }

// million is the whole of which a rate counts parts.
const million = 1_000_000

// Limits of a spread, within which nothing overflows: the largest step and the largest sum.
const (
	maxStep = 1_000_000_000 * Rupiah
	maxSum  = 90 * MaxMoney
)

// Spread says how the sum of several figures changes. Exactly one of its parts is not 0.
type Spread struct {
	Rate int64 // parts per million of the sum: -100_000 takes 10 % off
	By   Money // what is added to the sum; below 0 it is taken off
	To   Money // what the sum is to be
}

// CorrectMany changes many figures of a stage and year in proportion ("semua turun 10 %"). Each becomes a whole number of steps, and what rounding
// leaves goes step by step to the figures that lost most by it (the method of largest remainders), so that the figures always make the exact
// sum. Under Rate the sum itself is rounded to a step; otherwise what is smaller than a step stays with the largest figure. Figures of zero have no
// part in it. Each figure that changes gets a correction of its own.
type CorrectMany struct {
	Figures []FigureOf
	Spread  Spread
	Stage   Stage
	Year    int
	Step    Money // what figures are rounded to; 0 is one rupiah
}

// Name is "correct.many".
func (CorrectMany) Name() string { return "correct.many" }

// Changes refuses what CorrectBudget refuses of a line, a figure that is named twice, one below zero, and a sum or a figure that would be zero or less.
func (a CorrectMany) Changes(p *Plan, c Context) ([]Change, error) {
	shares, err := a.shares(p)
	if err != nil {
		return nil, err
	}
	d := newDraft(p, c)
	for _, s := range shares {
		if _, err := d.correct(s.line, s.fund, a.Stage, a.Year, s.after); err != nil {
			return nil, err
		}
	}
	return d.done()
}

// share is the part that one figure has in a spread. Rest is what rounding down took from it, comparable among the shares of a spread.
type share struct {
	line          *Line
	fund          ID
	before, after Money
	rest          uint64
}

// shares gives the figures before and after, without those that are zero.
func (a CorrectMany) shares(p *Plan) ([]share, error) {
	list, sum, err := a.standing(p)
	if err != nil {
		return nil, err
	}
	target, err := a.target(sum)
	if err != nil {
		return nil, err
	}
	apportion(list, sum, target, a.step())
	for _, s := range list {
		if s.after <= 0 {
			return nil, Invalidf("Perkecil pembulatannya, atau keluarkan baris itu.", "Pagu %s akan menjadi nol.", s.line.Code)
		}
	}
	return list, nil
}

func (a CorrectMany) step() Money { return cmp.Or(a.Step, Rupiah) }

// standing gives the figures as they stand, and their sum.
func (a CorrectMany) standing(p *Plan) (list []share, sum Money, err error) {
	d := newDraft(p, Context{})
	named := map[FigureOf]bool{}
	for _, f := range a.Figures {
		if named[f] {
			return nil, 0, Invalidf("Sebut setiap angka satu kali.", "Satu angka disebut dua kali dalam isian yang sama.")
		}
		named[f] = true
		amount, err := d.figure(f, a.Stage, a.Year)
		if err != nil {
			return nil, 0, err
		}
		line := p.Lines.Get(f.Line)
		if amount < 0 {
			return nil, 0, Invalidf("Koreksi baris itu sendiri.", "Pagu %s di bawah nol dan tidak dapat ikut dibagi.", line.Code)
		}
		if amount > 0 {
			list, sum = append(list, share{line: line, fund: f.Fund, before: amount}), sum.Plus(amount)
		}
	}
	if sum == 0 || sum > maxSum {
		return nil, 0, Invalidf("Pilih baris yang mempunyai pagu.", "Tidak ada pagu yang dapat dibagi.")
	}
	return list, sum, nil
}

// figure gives a figure that can be corrected as it stands, 0 where there is none.
func (d *draft) figure(f FigureOf, stage Stage, year int) (Money, error) {
	line := d.plan.Lines.Get(f.Line)
	if line == nil {
		return 0, missing("Baris")
	}
	if f.Fund != 0 && d.plan.Funds.Get(f.Fund) == nil {
		return 0, missing("Sumber dana")
	}
	if err := d.correctable(line, stage, year); err != nil {
		return 0, err
	}
	amount, _ := d.standing(line, f.Fund, stage, year)
	return amount, nil
}

// target gives the sum that the figures are to make.
func (a CorrectMany) target(sum Money) (Money, error) {
	if a.Step < 0 || a.Step > maxStep {
		return 0, Invalidf("Pilih pembulatan antara Rp1 dan Rp1 miliar.", "Pembulatan itu tidak dapat dipakai.")
	}
	given, target := 0, Money(0)
	if a.Spread.Rate != 0 {
		given, target = given+1, rated(sum, a.Spread.Rate, a.step())
	}
	if a.Spread.By != 0 {
		given, target = given+1, sum.Plus(a.Spread.By)
	}
	if a.Spread.To != 0 {
		given, target = given+1, a.Spread.To
	}
	switch {
	case given != 1:
		return 0, Invalidf("Tulis persen, selisih, atau jumlah baru.", "Perubahannya belum dapat dihitung.")
	case target <= 0:
		return 0, Invalidf("Tulis perubahan yang lebih kecil.", "Jumlahnya akan menjadi nol atau kurang.")
	case target > maxSum:
		return 0, Invalidf("Periksa jumlah angka nolnya.", "Jumlah uang melebihi batas Rp100 triliun.")
	}
	return target, nil
}

// rated gives a sum after a change in parts per million, rounded to steps with halves up; a sum of zero or less for a rate of −100 % and beyond.
func rated(sum Money, rate int64, step Money) Money {
	if rate <= -million {
		return 0
	}
	if rate > million*million {
		return math.MaxInt64
	}
	steps, rest := scaled(uint64(sum), uint64(million+rate), uint64(step)*million)
	if rest >= uint64(step)*million/2 {
		steps++
	}
	if steps > uint64(math.MaxInt64/step) {
		return math.MaxInt64
	}
	return Money(steps) * step
}

// scaled gives n × times / over with what is left of the division; the largest number where the quotient does not fit.
func scaled(n, times, over uint64) (quotient, rest uint64) {
	high, low := bits.Mul64(n, times)
	if high >= over {
		return math.MaxUint64, 0
	}
	return bits.Div64(high, low, over)
}

// apportion gives each share its part of target in whole steps, by the method of largest remainders: every part is rounded down, and the steps that are
// left go one each to the largest remainders, of equal ones to the larger figure and then to the one that was named first.
func apportion(list []share, sum, target, step Money) {
	left := uint64(target / step)
	whole := left
	for i := range list {
		steps, rest := scaled(uint64(list[i].before), whole, uint64(sum))
		list[i].after, list[i].rest = Money(steps)*step, rest
		left -= steps
	}
	for _, i := range byRest(list)[:left] {
		list[i].after += step
	}
	largest := slices.MaxFunc(list, func(a, b share) int { return cmp.Compare(a.before, b.before) })
	at := slices.IndexFunc(list, func(s share) bool { return s.before == largest.before })
	list[at].after += target % step
}

// byRest gives the places of the shares, those with the largest remainders first.
func byRest(list []share) []int {
	order := make([]int, len(list))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(cmp.Compare(list[b].rest, list[a].rest), cmp.Compare(list[b].before, list[a].before))
	})
	return order
}

// FiguresUnder names the figures of the region's own money that lines carry at a stage in a year, with everything below them: those of lines without
// figures below, each once, in the order of the lines. At stage Agreed a line without agreed figures counts with those that the meeting speaks about.
func (p *Plan) FiguresUnder(stage Stage, year int, lines ...ID) []FigureOf {
	var list []FigureOf
	seen := map[ID]bool{}
	for _, id := range lines {
		if l := p.Lines.Get(id); l != nil {
			list = p.figuresUnder(list, seen, l, stage, year)
		}
	}
	return list
}

// FiguresOfAgency is FiguresUnder for all lines of an agency in the year.
func (p *Plan) FiguresOfAgency(stage Stage, year int, agency ID) []FigureOf {
	var roots []ID
	for _, n := range p.Tree(agency, year) {
		roots = append(roots, n.Line.ID)
	}
	return p.FiguresUnder(stage, year, roots...)
}

func (p *Plan) figuresUnder(list []FigureOf, seen map[ID]bool, l *Line, stage Stage, year int) []FigureOf {
	if seen[l.ID] {
		return list
	}
	seen[l.ID] = true
	if p.figureBelow(l, stage, year) {
		for _, child := range p.children(l) {
			list = p.figuresUnder(list, seen, child, stage, year)
		}
		return list
	}
	at := stage
	if stage == Agreed && !p.own(l.ID, Agreed, year).Known {
		at = p.Base()
	}
	for _, b := range p.Budgets.Of(l.ID) {
		if b.Stage == at && b.Year == year && !p.outside(b.Fund) {
			list = append(list, FigureOf{l.ID, b.Fund})
		}
	}
	return list
}

// outside says whether a funding source is outside the region's own budget.
func (p *Plan) outside(fund ID) bool {
	f := p.Funds.Get(fund)
	return f != nil && f.Outside
}
