package settings

import (
	"strings"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// writeCeiling puts the ceiling of an agency (0: the region) and a funding source (0: all) in a year into an edit as far as it changes, or takes it away
// where it is not known.
func (p *Page) writeCeiling(e *model.Edit, agency, fund model.ID, year int, a amount) {
	switch now := p.desk.Plan().CeilingOf(agency, fund, year); {
	case a.known && now != nil && now.Amount != a.sen:
		after := *now
		after.Amount = a.sen
		e.Put = append(e.Put, &after)
	case a.known && now == nil:
		e.Put = append(e.Put, &model.Ceiling{ID: newID(), Agency: agency, Fund: fund, Year: year, Amount: a.sen})
	case !a.known && now != nil:
		e.Drop = append(e.Drop, now)
	}
}

// agencyAt gives whose ceilings a row holds, 0 for the region's, and whether they are entered there.
func (c *ceilings) agencyAt(row int) (model.ID, bool) {
	switch {
	case row < len(c.agencies):
		return c.agencies[row].ID, true
	default:
		return 0, row-len(c.agencies) == ceilingRegionRow
	}
}

// enter puts what was typed into a cell into an edit; an empty one takes the ceiling away.
func (c *ceilings) enter(e *model.Edit, row, col int, typed string) (refusal string) {
	agency, entered := c.agencyAt(row)
	if !entered || col < ceilingTotal {
		return c.page.desk.Say(text.SettingsCannotEnter)
	}
	a, refusal := c.page.readMoney(typed)
	if refusal == "" {
		c.page.writeCeiling(e, agency, c.fundAt(col), c.year, a)
	}
	return refusal
}

func (c *ceilings) commit(row, col int, typed string) (refusal string) {
	e := model.Edit{Title: "setup.ceilings"}
	if refusal := c.enter(&e, row, col, typed); refusal != "" {
		return refusal
	}
	return c.page.do(e)
}

// clear takes the ceilings of a block away, as one act.
func (c *ceilings) clear(block parts.Block) {
	if !c.page.writable() {
		return
	}
	e := model.Edit{Title: "setup.ceilings"}
	for row := block.Row; row <= block.LastRow; row++ {
		agency, entered := c.agencyAt(row)
		for col := max(block.Col, ceilingTotal); entered && col <= block.LastCol; col++ {
			c.page.writeCeiling(&e, agency, c.fundAt(col), c.year, amount{})
		}
	}
	if refusal := c.page.do(e); refusal != "" {
		c.page.desk.Tell(refusal)
	}
}

// paste enters a block of cells, all of it or none, by one act. Names of agencies may come with it where they stand beside their own rows.
func (c *ceilings) paste(row, col int, block [][]string) (refusal string) {
	if !c.page.writable() {
		return c.page.desk.Say(text.ReadOnlyNow)
	}
	if refusal := c.page.wider(block, col, ceilingFunds+len(c.funds)); refusal != "" {
		return refusal
	}
	if row+len(block) > c.Rows() {
		return c.page.desk.Say(text.SettingsPasteLong, len(block), c.Rows()-row)
	}
	e := model.Edit{Title: "setup.ceilings"}
	refusal = c.page.eachCell(block, func(i, j int, typed string) string {
		if col+j == ceilingName {
			return c.recognise(row+i, typed)
		}
		return c.enter(&e, row+i, col+j, typed)
	})
	if refusal != "" {
		return refusal
	}
	return c.page.do(e)
}

// recognise refuses the name of another agency than that of the row.
func (c *ceilings) recognise(row int, typed string) (refusal string) {
	name := c.Cell(row, ceilingName).Text
	if strings.EqualFold(typed, name) {
		return ""
	}
	if row < len(c.agencies) {
		if a := findAgency(c.page.desk.Plan(), typed); a != nil && a.ID == c.agencies[row].ID {
			return ""
		}
	}
	return c.page.desk.Say(text.SettingsPasteOther, name)
}
