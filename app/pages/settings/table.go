package settings

import (
	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
)

// table is a grid of the page with what it shows.
type table interface {
	view() *parts.Grid
	// load reads what is shown from the file: from the beginning, or in place.
	load(other bool)
	// canStep says whether the cell under the cursor holds one of a few values, step goes to the next of them.
	canStep() bool
	step()
}

// mover is a table whose rows can change places. What cannot be done does nothing.
type mover interface {
	table
	canMove() bool
	move(by int)
}

// rows is a table whose rows come and go. What cannot be done does nothing.
type rows interface {
	mover
	begin()
	canRemove() bool
	remove()
}

// eachCell enters what a block holds, cell by cell, without blanks around it, up to the first that is refused; that one is named. Cells that are empty
// leave what is there.
func (p *Page) eachCell(block [][]string, enter func(row, col int, typed string) (refusal string)) (refusal string) {
	for i, line := range block {
		for j, typed := range line {
			if typed = frame.OneLine(typed); typed == "" {
				continue
			}
			if refusal := enter(i, j, typed); refusal != "" {
				return p.desk.Say(text.SettingsPasteCell, i+1, typed, refusal)
			}
		}
	}
	return ""
}

// wider says why a block does not fit into the columns from col on.
func (p *Page) wider(block [][]string, col, columns int) (refusal string) {
	for _, line := range block {
		if len(line) > columns-col {
			return p.desk.Say(text.SettingsPasteWide, len(line), columns-col)
		}
	}
	return ""
}

// newGrid makes a grid that is entered from the top down.
func (p *Page) newGrid(t table, data parts.Data, columns []parts.Column) *parts.Grid {
	g := parts.NewGrid(data, columns...)
	g.EnterMovesDown = true
	g.GoneMessage = p.desk.Say(text.SettingsRowGone)
	g.OnMove = func(int, int) {
		p.last = t
		p.tools.show(p)
	}
	g.OnOpen = func(int, int) { t.step() }
	return g
}
