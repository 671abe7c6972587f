package reports

import (
	"strings"
	"unicode"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/paper"
)

// written gives a composer that writes the amounts of one table: all of them with sen where one of them has any.
func (c *composer) written(amounts []model.Money) *composer {
	table := *c
	table.style = 0
	for _, m := range amounts {
		if m%model.Rupiah != 0 {
			table.style = locale.WithSen
		}
	}
	return &table
}

// agreedAmounts gives every amount of what was agreed that is no sum.
func (c *composer) agreedAmounts() []model.Money {
	var list []model.Money
	for _, a := range c.agreements {
		if !c.about(a.Agency.ID) {
			continue
		}
		for _, l := range a.Agreed {
			list = append(list, l.Before.Amount, l.After.Amount, l.Before.Outside, l.After.Outside)
		}
	}
	return list
}

func (c *composer) openAmounts() []model.Money {
	var list []model.Money
	for _, a := range c.agreements {
		if !c.about(a.Agency.ID) {
			continue
		}
		for _, l := range a.Open {
			list = append(list, l.Before.Amount, l.Before.Outside)
		}
	}
	return list
}

func (c *composer) correctedAmounts() []model.Money {
	var list []model.Money
	for _, x := range allSaid(c.plan, c.meeting, correctionsOf) {
		if c.about(x.Agency) {
			list = append(list, x.OldAmount, x.NewAmount)
		}
	}
	return list
}

// amount gives an amount for a table; zero is a plain 0 in any of them.
func (c *composer) amount(m model.Money) string {
	if m == 0 {
		return locale.FormatTable(m, locale.Indonesian, 0)
	}
	return locale.FormatTable(m, locale.Indonesian, c.style)
}

// shown says whether there is an amount to show: not where nothing is known, nor where all the money is outside the region's own budget.
func shown(f model.Figure) bool { return f.Known && (f.Amount != 0 || f.Outside == 0) }

func (c *composer) money(f model.Figure) paper.Cell {
	if !shown(f) {
		return paper.Cell{Text: c.words.Unknown}
	}
	return paper.Cell{Text: c.amount(f.Amount)}
}

func (c *composer) difference(before, after model.Figure) paper.Cell {
	if !shown(before) && !shown(after) {
		return paper.Cell{Text: c.words.Unknown}
	}
	return paper.Cell{Text: c.amount(after.Amount - before.Amount)}
}

// outside says what a line has of money outside the region's own budget, which no sum contains; "" where it has none.
func (c *composer) outside(before, after model.Figure) string {
	switch {
	case before.Outside == 0 && after.Outside == 0:
		return ""
	case before.Outside == after.Outside:
		return fill(c.words.Outside, "amount", c.amount(after.Outside))
	default:
		return fill(c.words.OutsideChange, "before", c.amount(before.Outside), "after", c.amount(after.Outside))
	}
}

// targetText gives a target with its unit; one that says its own unit, or is no number, stays as it was written.
func (c *composer) targetText(value, unit string) string {
	switch {
	case value == "":
		return c.words.Unknown
	case unit == "" || strings.Contains(value, "%") || strings.ContainsFunc(value, unicode.IsLetter):
		return value
	case unit == "%":
		return value + "%"
	default:
		return value + " " + unit
	}
}

// joined gives the texts that are not empty, one after the other.
func joined(separator string, texts ...string) string {
	var list []string
	for _, t := range texts {
		if t != "" {
			list = append(list, t)
		}
	}
	return strings.Join(list, separator)
}
