package refocusing

import (
	"slices"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// unitRow is a row of the sheet: a unit, the head of a group, or where a new unit is written (neither).
type unitRow struct {
	unit  *model.RefocusUnit
	group *model.RefocusGroup
}

// units is the table of a sheet.
type units struct {
	page  *Page
	table *parts.Grid
	rows  []unitRow
	known map[identity]model.ID // every unit of the sheet
}

func newUnits(p *Page) *units {
	l := &units{page: p}
	l.table = parts.NewGrid(l, p.gridColumns()...)
	l.table.EnterMovesDown, l.table.EnterReturns = true, true
	l.table.GoneMessage = p.Say(text.RefocusingRowGone)
	l.table.OnMove = func(int, int) { p.RefreshFoot() }
	l.table.OnCommit, l.table.OnTyping = l.commit, l.typing
	l.table.OnCancel = func(int, int) { p.showNow() }
	l.table.Suggest, l.table.OnSuggestion = l.suggest, l.suggested
	l.table.OnClear, l.table.OnPaste, l.table.OnFill = l.clear, l.paste, l.fill
	l.table.OnInsert = func(int, bool) { l.toNew() }
	l.table.OnRemove = func(b parts.Block) { p.askDrop(l.between(b)) }
	return l
}

// Grid gives the table.
func (l *units) Grid() *parts.Grid { return l.table }

// Read lists the units that are sought, under their groups. The unit that is being typed in stays.
func (l *units) Read() {
	p := l.page
	l.rows, l.known = nil, map[identity]model.ID{}
	if p.sheet != nil {
		for _, g := range p.sheet.Groups {
			l.add(g)
			for _, u := range g.Units {
				l.known[identityOf(u)] = u.ID
			}
		}
		if len(p.Sought) == 0 && p.canWrite() {
			l.rows = append(l.rows, unitRow{})
		}
	}
	l.table.SetColumns(p.gridColumns()...)
}

// turned shows the columns of the other view, the cursor on the name.
func (l *units) turned() {
	l.table.SetColumns(l.page.gridColumns()...)
	row, _ := l.table.Cursor()
	l.table.MoveTo(row, 0)
}

func (l *units) add(g *model.RefocusGroup) {
	var found []unitRow
	for _, u := range g.Units {
		if l.wanted(g, u) {
			found = append(found, unitRow{unit: u})
		}
	}
	if len(found) > 0 && (len(g.Units) > 1 || g.Name != g.Units[0].Name) {
		l.rows = append(l.rows, unitRow{group: g})
	}
	l.rows = append(l.rows, found...)
}

func (l *units) wanted(g *model.RefocusGroup, u *model.RefocusUnit) bool {
	if len(l.page.Sought) == 0 {
		return true
	}
	if at := l.typedIn(); at != nil && at.ID == u.ID {
		return true
	}
	return l.page.Seeks(u.Name, g.Name, u.Beneficiary, u.Reason)
}

// typedIn is the unit that an entry is open in, nil for none.
func (l *units) typedIn() *model.RefocusUnit {
	row, _, _, open := l.table.Editing()
	if !open || row < 0 || row >= len(l.rows) {
		return nil
	}
	return l.rows[row].unit
}

// current is the unit under the cursor, nil where there is none.
func (l *units) current() *model.RefocusUnit {
	return parts.AtCursor(l.table, l.rows).unit
}

// between gives the units of a block; the head of a group stands for all that are in it.
func (l *units) between(b parts.Block) (list []*model.RefocusUnit) {
	for row := max(b.Row, 0); row <= b.LastRow && row < len(l.rows); row++ {
		add := []*model.RefocusUnit{}
		switch r := l.rows[row]; {
		case r.unit != nil:
			add = append(add, r.unit)
		case r.group != nil:
			add = r.group.Units
		}
		for _, u := range add {
			if !slices.Contains(list, u) {
				list = append(list, u)
			}
		}
	}
	return list
}

// toNew puts the cursor where a new unit is written.
func (l *units) toNew() {
	l.table.MoveTo(len(l.rows)-1, 0)
}

// Rows implements parts.Data.
func (l *units) Rows() int { return len(l.rows) }

// Row implements parts.Data.
func (l *units) Row(row int) parts.Row {
	switch r := l.rows[row]; {
	case r.unit != nil:
		return parts.Row{Key: frame.KeyOf(r.unit.ID)}
	case r.group != nil:
		return parts.Row{Kind: parts.Group, Key: "g" + model.FoldName(r.group.Name)}
	default:
		return parts.Row{Key: "new", Wide: true}
	}
}

// Cell implements parts.Data.
func (l *units) Cell(row, col int) parts.Cell {
	p := l.page
	field := p.shown()[col]
	switch r := l.rows[row]; {
	case r.unit != nil:
		return l.unitCell(r.unit, field)
	case r.group != nil:
		return p.groupCell(r.group, field)
	case field == atName:
		return parts.Cell{Text: p.Say(text.RefocusingNewUnit), Entry: " ", Tone: parts.Muted, Editable: p.canWrite()}
	default:
		return parts.Cell{}
	}
}

func (l *units) unitCell(u *model.RefocusUnit, field int) parts.Cell {
	p, f := l.page, fields[field]
	c := parts.Cell{Text: f.get(p, u), Editable: f.set != nil && p.canWrite(), Strike: field == atName && u.State == model.RefocusRejected}
	switch field {
	case atName:
		c.Below = l.below(u)
	case atAfter:
		p.after(&c, u.After(), u.Before)
	case atState:
		is := states[u.State]
		c.Sign, c.Tone = is.sign, is.tone
	case atLine:
		if u.Line == 0 {
			c.Chip, c.Tone = p.Say(text.RefocusingLoose), parts.Muted
		}
	case atCut, atAdded:
		if u.State == model.RefocusRejected {
			c.Strike, c.Tone = true, parts.Muted
		}
	}
	return c
}

// below says under a name what the narrow columns have no room for.
func (l *units) below(u *model.RefocusUnit) string {
	if !tight() || l.page.details {
		return ""
	}
	words := l.page.Say(text.RefocusStates[u.State])
	if u.Beneficiary != "" {
		words += " · " + u.Beneficiary
	}
	return words
}

// states are the signs and tones of what was decided about units.
var states = map[model.RefocusState]struct {
	sign parts.Sign
	tone parts.Tone
}{
	model.RefocusProposed: {parts.SignOpen, parts.Muted},
	model.RefocusApproved: {parts.SignDone, parts.Good},
	model.RefocusRejected: {parts.SignEnded, parts.Bad},
}

// after says under a result by how much it rose or fell and, with texts of the usual size, by what share of what there was; one that is below zero is marked.
func (p *Page) after(c *parts.Cell, after, before model.Money) {
	d := after.Plus(-before)
	share := ""
	switch {
	case after < 0:
		c.Sign, c.Tone, c.Below = parts.SignLate, parts.Bad, p.Say(text.RefocusingBelow)
		return
	case d == 0:
		c.Below = p.Say(text.RefocusingStays)
		return
	case d > 0:
		c.Sign, share = parts.SignUp, p.Say(text.RefocusingRose, p.percent(d, before, 2))
	default:
		c.Sign, share = parts.SignDown, p.Say(text.RefocusingFell, p.percent(-d, before, 2))
	}
	if c.Below = p.signed(d); before != 0 && !tight() {
		c.Below += "\n" + share
	}
}

// groupCell sums a group. Where groups must balance, it says whether this one does.
func (p *Page) groupCell(g *model.RefocusGroup, field int) parts.Cell {
	switch field {
	case atName:
		c := parts.Cell{Text: p.Say(text.RefocusingGroup, g.Name, len(g.Units))}
		if p.sheet.Balance == model.BalanceGroup {
			c.Below = p.lackWords(g.Difference())
		}
		return c
	case atBefore:
		return parts.Cell{Text: p.table(g.Before)}
	case atCut:
		return parts.Cell{Text: p.table(g.Cut)}
	case atAdded:
		return parts.Cell{Text: p.table(g.Added)}
	case atAfter:
		c := parts.Cell{Text: p.table(g.After())}
		p.after(&c, g.After(), g.Before)
		if p.sheet.Balance == model.BalanceGroup && g.After() >= 0 {
			c.Sign, c.Tone = parts.SignDone, parts.Good
			if g.Difference() != 0 {
				c.Sign, c.Tone = parts.SignLate, parts.Bad
			}
		}
		return c
	default:
		return parts.Cell{}
	}
}

// None says why there is nothing in the sheet.
func (l *units) None() string {
	if len(l.page.Sought) == 0 {
		return l.page.why(text.RefocusingNothingRO)
	}
	return l.page.Say(text.RefocusingNoMatch, l.page.Search.Text)
}

// Aim says what the keys would be done to.
func (l *units) Aim() string {
	u := l.current()
	if u == nil {
		return l.page.Say(text.RefocusingAimNew)
	}
	return l.page.Say(text.RefocusingAimUnit, u.Name, l.page.rupiah(u.After()), l.page.Say(text.RefocusStates[u.State]))
}
