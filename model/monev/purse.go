package monev

import (
	"math/big"

	"benangmerah/model"
)

// purse is the money of lines as it is summed.
type purse struct {
	stage                  model.Stage
	budget, spent, planned model.Figure
	spentIn                [4]model.Figure
	even, quarters         bool
}

var noQuarters [4]model.Figure

func (m *purse) known() bool { return m.budget.Known || m.spent.Known || m.spentIn != noQuarters }

func (m *purse) add(o purse) {
	m.stage = max(m.stage, o.stage)
	m.budget, m.spent, m.planned = m.budget.Plus(o.budget), m.spent.Plus(o.spent), m.planned.Plus(o.planned)
	m.even, m.quarters = m.even || o.even, m.quarters || o.quarters
	for q, spent := range o.spentIn {
		m.spentIn[q] = m.spentIn[q].Plus(spent)
	}
}

// orElse takes what the line has of its own where nothing below it has a figure.
func (m purse) orElse(own purse) purse {
	if !m.budget.Known {
		m.stage, m.budget, m.planned, m.even, m.quarters = own.stage, own.budget, own.planned, own.even, own.quarters
	}
	if !m.spent.Known {
		m.spent = own.spent
	}
	if m.spentIn == noQuarters {
		m.spentIn = own.spentIn
	}
	return m
}

// own gives the money that a line carries itself.
func (w *reading) own(l *model.Line) (m purse) {
	for _, b := range w.plan.Budgets.Of(l.ID) {
		if b.Year == w.Year && b.Stage < model.Realised {
			m.stage = max(m.stage, b.Stage)
		}
	}
	for _, b := range w.plan.Budgets.Of(l.ID) {
		switch {
		case b.Year != w.Year:
		case b.Stage == model.Realised:
			if amount, known := w.until(b); known {
				m.spent = m.spent.Plus(w.figure(b, amount))
			}
			w.spentIn(&m, b)
		case b.Stage == m.stage:
			m.budget = m.budget.Plus(w.figure(b, b.Amount))
			w.toBeSpent(&m, b)
		}
	}
	return m
}

// spentIn adds what the quarters of a realisation hold.
func (w *reading) spentIn(m *purse, b *model.Budget) {
	for q, given := range b.Quarters.Given {
		if given {
			m.spentIn[q] = m.spentIn[q].Plus(w.figure(b, b.Quarters.Amount[q]))
		}
	}
}

// toBeSpent adds what a budget was to have spent by the end of the quarter.
func (w *reading) toBeSpent(m *purse, b *model.Budget) {
	switch amount, known := w.until(b); {
	case w.Quarter == 4:
		m.planned = m.planned.Plus(w.figure(b, b.Amount))
	case known:
		m.quarters = true
		m.planned = m.planned.Plus(w.figure(b, amount))
	default:
		m.even = true
		m.planned = m.planned.Plus(w.figure(b, b.Amount/4*model.Money(w.Quarter)+b.Amount%4*model.Money(w.Quarter)/4))
	}
}

// until gives what the quarters of a budget hold until the end of the one that is looked at, and whether anything of them is given; at the end of the year it is the
// budget of the year.
func (w *reading) until(b *model.Budget) (sum model.Money, known bool) {
	if w.Quarter == 4 {
		return b.Amount, true
	}
	for q := range w.Quarter {
		if b.Quarters.Given[q] {
			sum, known = sum.Plus(b.Quarters.Amount[q]), true
		}
	}
	return sum, known
}

func (w *reading) figure(b *model.Budget, amount model.Money) model.Figure {
	if f := w.plan.Funds.Get(b.Fund); f != nil && f.Outside {
		return model.Figure{Outside: amount, Known: true}
	}
	return model.Figure{Amount: amount, Known: true}
}

// told gives money as it is told.
func (m purse) told(t model.Thresholds) Money {
	told := Money{Stage: m.stage, Budget: m.budget, Spent: m.spent, Quarters: m.spentIn, Planned: m.planned}
	switch {
	case m.even:
		told.Basis = Even
	case m.quarters:
		told.Basis = ByQuarter
	case m.planned.Known:
		told.Basis = ByYear
	}
	if m.spent.Known {
		told.Absorbed = shareOf(m.spent, m.budget)
		if told.Share = told.Absorbed; m.planned != m.budget {
			told.Share = shareOf(m.spent, m.planned)
		}
	}
	told.Over = told.Absorbed != nil && !atMostWhole(told.Absorbed)
	if told.Light = LightOf(t, told.Share); told.Over {
		told.Light = Critical
	}
	return told
}

func atMostWhole(share *big.Rat) bool {
	return share.Num().CmpAbs(share.Denom()) <= 0 || share.Sign() < 0
}

// shareOf gives a part of a whole, nil where there is no whole. Money of other budgets is held against each other only where there is none of the region's own.
func shareOf(part, whole model.Figure) *big.Rat {
	a, b := part.Amount, whole.Amount
	if a == 0 && b == 0 {
		a, b = part.Outside, whole.Outside
	}
	if b <= 0 {
		return nil
	}
	return big.NewRat(int64(a), int64(b))
}
