package settings

import (
	"unicode/utf8"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// The rows under the agencies.
const (
	ceilingSumRow    = iota // the sum of the agencies' ceilings
	ceilingRegionRow        // the region's own
	ceilingUsedRow          // what is spent
	ceilingLeftRow          // what is left of the region's, or of the sum where every agency that spends has one
	ceilingFootRows
)

var ceilingFoot = [ceilingFootRows]text.Sentence{
	text.SettingsCeilingAdded, text.SettingsRegionCeiling, text.SettingsCeilingUsed, text.SettingsCeilingRest,
}

// columns gives a column of names, one for the total, and one for each funding source; none cuts an amount.
func (c *ceilings) columns() []parts.Column {
	say := c.page.desk.Say
	columns := []parts.Column{
		{Title: say(text.SettingsAgency), Min: 178, Weight: 1, Wrap: true},
		{Title: say(text.SettingsCeilingTotal), Min: 140, Align: parts.AlignRight},
	}
	for i := range c.funds {
		title := c.fundName(ceilingFunds + i)
		columns = append(columns, parts.Column{Title: title, Min: 140, Align: parts.AlignRight, Fits: title})
	}
	for col := ceilingTotal; col < len(columns); col++ {
		for row := range c.Rows() {
			if t := roomFor(c.Cell(row, col)); utf8.RuneCountInString(t) > utf8.RuneCountInString(columns[col].Fits) {
				columns[col].Fits = t
			}
		}
	}
	return columns
}

// roomFor gives a text as wide as what stands in a cell, its sign included.
func roomFor(c parts.Cell) string {
	if c.Sign != parts.NoSign {
		return "00" + c.Text
	}
	return c.Text
}

// fundAt gives the funding source of a column, 0 for the total.
func (c *ceilings) fundAt(col int) model.ID {
	if col < ceilingFunds {
		return 0
	}
	return c.funds[col-ceilingFunds].ID
}

// fundName gives the name of the funding source of a column, with what stays out of the total.
func (c *ceilings) fundName(col int) string {
	if col < ceilingFunds {
		return c.page.desk.Say(text.CeilingAll)
	}
	f := c.funds[col-ceilingFunds]
	if f.Outside {
		return c.page.desk.Say(text.SettingsCeilingOutside, f.Name)
	}
	return f.Name
}

// Rows implements parts.Data.
func (c *ceilings) Rows() int {
	if len(c.agencies) == 0 {
		return 0
	}
	return len(c.agencies) + ceilingFootRows
}

// Row implements parts.Data.
func (c *ceilings) Row(row int) parts.Row {
	if row < len(c.agencies) {
		return parts.Row{Key: keyOf(c.agencies[row].ID)}
	}
	return parts.Row{Key: ceilingFoot[row-len(c.agencies)].ID, Kind: parts.Subtotal}
}

// Cell implements parts.Data.
func (c *ceilings) Cell(row, col int) parts.Cell {
	foot := row - len(c.agencies)
	switch {
	case foot >= 0 && col == ceilingName:
		return parts.Cell{Text: c.page.desk.Say(ceilingFoot[foot])}
	case foot >= 0:
		return c.footCell(foot, col)
	case col == ceilingName:
		return parts.Cell{Text: c.agencies[row].Label()}
	default:
		r := c.used[c.agencies[row].ID][c.fundAt(col)]
		cell := c.amountCell(amount{r.Limit, r.Limited})
		cell.Editable = c.page.writable()
		return c.withRest(cell, r)
	}
}

func (c *ceilings) amountCell(a amount) parts.Cell { return c.page.moneyCell(a) }

// withRest says under a ceiling, in short, what is left of it, or what is spent where there is none.
func (c *ceilings) withRest(cell parts.Cell, r model.CeilingRow) parts.Cell {
	say := func(s text.Sentence, m model.Money) string {
		return c.page.desk.Say(s, locale.FormatShort(m, c.page.desk.Language()))
	}
	switch {
	case r.Over:
		cell.Below, cell.Tone, cell.Sign = say(text.CeilingOver, -r.Left), parts.Bad, parts.SignUp
	case r.Limited:
		cell.Below = say(text.CeilingLeft, r.Left)
	case r.Used.Known:
		cell.Below = say(text.CeilingUsed, c.spent(r))
	}
	return cell
}

// spent is the money of a row: of a source outside the region's own budget that which is not part of it.
func (c *ceilings) spent(r model.CeilingRow) model.Money {
	if f := c.page.desk.Plan().Funds.Get(r.Fund); f != nil && f.Outside {
		return r.Used.Outside
	}
	return r.Used.Amount
}

func (c *ceilings) footCell(foot, col int) parts.Cell {
	fund := c.fundAt(col)
	shared, spent, whole := c.sums(fund)
	own := c.own(0, fund)
	switch foot {
	case ceilingSumRow:
		return c.amountCell(shared)
	case ceilingRegionRow:
		return c.regionCell(own, shared)
	case ceilingUsedRow:
		return c.amountCell(spent)
	default:
		limit := own
		if !own.known && whole {
			limit = shared
		}
		return c.leftCell(limit, spent)
	}
}

// sums gives what the agencies' ceilings of a column come to, what is spent, and whether the former hold for all of the latter, as in model.CeilingRows.
func (c *ceilings) sums(fund model.ID) (shared, spent amount, whole bool) {
	whole = true
	for _, a := range c.agencies {
		r := c.used[a.ID][fund]
		whole = whole && (fund == 0 || r.Limited || !r.Used.Known)
		if r.Limited {
			shared = amount{shared.sen.Plus(r.Limit), true}
		}
		if r.Used.Known {
			spent = amount{spent.sen.Plus(c.spent(r)), true}
		}
	}
	return shared, spent, whole
}

// own gives the ceiling that was entered for an agency, 0 for the region.
func (c *ceilings) own(agency, fund model.ID) amount {
	if now := c.page.desk.Plan().CeilingOf(agency, fund, c.year); now != nil {
		return amount{now.Amount, true}
	}
	return amount{}
}

// regionCell is the region's own ceiling with what of it is not shared out.
func (c *ceilings) regionCell(own, shared amount) parts.Cell {
	cell := c.amountCell(own)
	cell.Editable = c.page.writable()
	left := own.sen - shared.sen
	write := func(m model.Money) string { return locale.FormatShort(m, c.page.desk.Language()) }
	switch {
	case !own.known || !shared.known:
	case left < 0:
		cell.Below, cell.Tone, cell.Sign = c.page.desk.Say(text.SettingsCeilingOver, write(-left)), parts.Bad, parts.SignUp
	default:
		cell.Below = c.page.desk.Say(text.SettingsCeilingLeft, write(left))
	}
	return cell
}

// leftCell is what is left of a ceiling; what is over it is said in words and colour.
func (c *ceilings) leftCell(limit, spent amount) parts.Cell {
	if !limit.known {
		return parts.Cell{}
	}
	left := limit.sen.Plus(-spent.sen)
	cell := c.amountCell(amount{left, true})
	if left < 0 {
		cell.Below, cell.Tone, cell.Sign = c.page.desk.Say(text.SettingsCeilingLoud), parts.Bad, parts.SignUp
	}
	return cell
}
