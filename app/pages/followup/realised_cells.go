package followup

import (
	"math/big"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/monev"
)

// Cell implements parts.Data.
func (l *realised) Cell(row, col int) parts.Cell {
	r := &l.rows[row]
	switch is := l.shown[col]; is {
	case colWhat:
		return l.what(r)
	case colTarget:
		return l.target(r)
	case colReached:
		return l.reached(r)
	case colHinder, colDrive:
		return l.said(r, is)
	default:
		return l.inQuarter(r, is-colQuarter)
	}
}

const deepest = 3 // levels of the tree that are set off from each other

func (l *realised) what(r *realisedRow) parts.Cell {
	switch r.part {
	case ofAgency:
		return parts.Cell{Text: r.account.Agency.Name, Above: r.account.Agency.Code}
	case ofFund:
		return parts.Cell{Text: l.fundName(r.fund), Indent: min(r.row.Depth, deepest) + 1, Tone: parts.Muted}
	case ofMeasure:
		return parts.Cell{Text: oneLine(r.measure.Indicator.Text), Below: r.measure.Indicator.Unit, Indent: min(r.row.Depth, deepest) + 1}
	default:
		c := parts.Cell{Above: r.row.Line.Code, Text: oneLine(r.row.Line.Name), Indent: min(r.row.Depth, deepest), Bold: r.row.Depth == 0}
		if r.single {
			c.Below = l.fundName(r.fund)
		}
		return c
	}
}

func (l *realised) fundName(id model.ID) string {
	if f := l.page.Plan.Funds.Get(id); f != nil {
		return f.Name
	}
	return ""
}

// moneyOf is the money of an agency or a line; of an indicator there is none.
func (r *realisedRow) moneyOf() *monev.Money {
	switch r.part {
	case ofAgency:
		return &r.account.Money
	case ofLine:
		return &r.row.Money
	default:
		return nil
	}
}

func (l *realised) target(r *realisedRow) parts.Cell {
	if m := r.moneyOf(); m != nil {
		return l.budget(m)
	}
	if r.part == ofFund {
		if b := l.page.Plan.Budget(r.row.Line.ID, r.fund, r.row.Money.Stage, l.year); b != nil {
			return parts.Cell{Text: l.money(b.Amount), Tone: parts.Muted}
		}
		return parts.Cell{}
	}
	c := parts.Cell{Text: oneLine(r.measure.Target)}
	if r.measure.Basis == monev.ByYear && l.quarter < 4 {
		c.Text = l.page.Say(text.RealisedOfYear, c.Text)
	}
	return c
}

// budget is the budget of the year, and what was to be spent of it by the end of the quarter.
func (l *realised) budget(m *monev.Money) parts.Cell {
	if !m.Budget.Known {
		return parts.Cell{}
	}
	c := parts.Cell{Text: l.amount(m.Budget)}
	if m.Planned.Known && l.quarter < 4 {
		until := text.RealisedUntil
		if m.Basis == monev.Even {
			until = text.RealisedEvenTo
		}
		c.Below = l.page.Say(until, text.QuarterNames[l.quarter], l.amount(m.Planned))
	}
	return c
}

// amount writes money of the region's own budget, else that of others; "" where there is none.
func (l *realised) amount(f model.Figure) string {
	switch {
	case !f.Known:
		return ""
	case f.Amount == 0 && f.Outside != 0:
		return l.money(f.Outside)
	default:
		return l.money(f.Amount)
	}
}

func (l *realised) money(m model.Money) string {
	return locale.FormatTable(m, l.page.desk.Language(), 0)
}

func (l *realised) share(share *big.Rat) string {
	return locale.FormatAchievement(model.Achievement{Share: share}, l.page.desk.Language())
}

// inQuarter is what a quarter, from 0, came to. Money is entered where a source of it is known, and what indicators came to always.
func (l *realised) inQuarter(r *realisedRow, quarter int) parts.Cell {
	c := parts.Cell{Bold: quarter+1 == l.quarter}
	if quarter+1 > l.quarter {
		c.Tone = parts.Muted
	}
	switch {
	case r.part == ofMeasure:
		c.Text, c.Editable = l.value(r, quarter), l.page.Writable()
	case r.part == ofFund || r.single:
		if b := l.page.Plan.Budget(r.row.Line.ID, r.fund, model.Realised, l.year); b != nil && b.Quarters.Given[quarter] {
			c.Text = l.money(b.Quarters.Amount[quarter])
		}
		c.Editable = l.page.Writable()
	case r.part == ofAgency:
		if spent := r.moneyOf().Quarters[quarter]; spent.Known {
			c.Text = l.brief(spent)
		}
	default:
		c.Text = l.amount(r.moneyOf().Quarters[quarter])
	}
	return c
}

// value is what an indicator came to by the end of a quarter; by that of the last what the year came to, where nothing else is told.
func (l *realised) value(r *realisedRow, quarter int) string {
	t := l.page.Plan.Target(r.measure.Indicator.ID, model.Realised, l.year)
	switch {
	case t == nil:
		return ""
	case quarter == 3 && t.Quarters[quarter] == "":
		return oneLine(t.Value)
	default:
		return oneLine(t.Quarters[quarter])
	}
}

// lights are the signs and tones of the lights.
var lights = map[monev.Light]struct {
	sign parts.Sign
	tone parts.Tone
}{
	monev.Unknown:   {parts.SignOpen, parts.Muted},
	monev.Good:      {parts.SignDone, parts.Good},
	monev.Attention: {parts.SignWatch, parts.Down},
	monev.Critical:  {parts.SignLate, parts.Bad},
}

// reached is what it came to by the end of the quarter, in percent, with its light.
func (l *realised) reached(r *realisedRow) parts.Cell {
	p := l.page
	if r.part == ofFund {
		return parts.Cell{}
	}
	if m := r.measure; m != nil {
		is := lights[m.Light]
		return parts.Cell{
			Above: oneLine(m.Realised), Sign: is.sign, Tone: is.tone, Text: frame.Dotted(locale.FormatAchievement(m.Achievement, p.desk.Language()), p.Say(text.Lights[m.Light])),
			Below: m.Achievement.Formula.Sign(),
		}
	}
	m := r.moneyOf()
	is := lights[m.Light]
	c := parts.Cell{Sign: is.sign, Tone: is.tone, Above: l.spent(r), Text: frame.Dotted(l.share(m.Share), p.Say(text.Lights[m.Light]))}
	if m.Over {
		c.Below = p.Say(text.RealisedOver)
	}
	return c
}

// spent is the money that was spent until the end of the quarter, in short of an agency.
func (l *realised) spent(r *realisedRow) string {
	if m := r.moneyOf(); r.part == ofAgency && m.Spent.Known {
		return l.brief(m.Spent)
	}
	return l.amount(r.moneyOf().Spent)
}

// said is what stood in the way of a line or what helped; of an agency how its indicators stand.
func (l *realised) said(r *realisedRow, is int) parts.Cell {
	switch r.part {
	case ofAgency:
		return parts.Cell{Text: l.counts(r.account.Measures)}
	case ofLine:
	default:
		return parts.Cell{}
	}
	c := parts.Cell{Editable: l.page.Writable()}
	e := r.row.Evaluation
	if e == nil {
		return c
	}
	if is == colDrive {
		c.Text = oneLine(e.Driver)
		return c
	}
	c.Text, c.Entry = oneLine(e.Obstacle), oneLine(e.Obstacle)
	if before := l.again[e.ID]; before != nil {
		c.Sign, c.Below = parts.SignWatch, l.page.Say(text.RealisedAgain, text.QuarterNames[before.Quarter], before.Year, oneLine(before.Obstacle))
	}
	if driver := oneLine(e.Driver); driver != "" && !l.roomy() {
		c.Below = frame.Dotted(c.Below, l.page.Say(text.RealisedHelped, driver))
	}
	return c
}
