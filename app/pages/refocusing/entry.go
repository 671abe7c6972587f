package refocusing

import (
	"strings"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/refocus"
)

// commit enters what was typed in a cell, as one act.
func (l *units) commit(row, col int, typed string) (refusal string) {
	p, field := l.page, l.page.shown()[col]
	if row >= len(l.rows) || l.rows[row].group != nil || fields[field].set == nil {
		return p.Say(text.RefocusingCannot)
	}
	after := l.fresh()
	if u := l.rows[row].unit; u != nil {
		after = *u
	}
	if refusal := fields[field].set(p, &after, typed); refusal != "" {
		return refusal
	}
	return l.store("refocus.unit", []model.RefocusUnit{after})
}

// fresh is a unit at the end of the sheet that has no name yet.
func (l *units) fresh() model.RefocusUnit {
	u := model.RefocusUnit{Refocusing: l.page.id}
	for _, held := range l.page.Plan.RefocusUnits.Of(l.page.id) {
		u.Order = max(u.Order, held.Order)
	}
	u.Order++
	return u
}

// store puts units into the sheet by one act; what is as it was needs none.
func (l *units) store(title string, list []model.RefocusUnit) (refusal string) {
	p, edit := l.page, model.Edit{Title: title}
	for i := range list {
		held := p.Plan.RefocusUnits.Get(list[i].ID)
		if held != nil && *held == list[i] {
			continue
		}
		if refusal := p.wrong(held, &list[i]); refusal != "" {
			return refusal
		}
		edit.Put = append(edit.Put, &list[i])
	}
	if len(edit.Put) == 0 {
		p.showNow()
		return ""
	}
	return p.Do(edit)
}

// wrong says why a unit cannot become what was entered: a month that there is not, a volume below zero, more cut than there is. It was nil where it is new.
func (p *Page) wrong(before, after *model.RefocusUnit) (refusal string) {
	if before == nil {
		before = &model.RefocusUnit{}
	}
	if err := refocus.Check(before, after); err != nil {
		return p.Told(err)
	}
	return ""
}

// typing shows how the sheet would stand with the amount that is being typed, and echoes it in full.
func (l *units) typing(row, col int, typed string) (echo string) {
	p := l.page
	p.showNow()
	u := l.rowUnit(row)
	if u == nil || amountAt(u, p.shown()[col]) == nil {
		return ""
	}
	after := *u
	if fields[p.shown()[col]].set(p, &after, typed) != "" {
		return p.Say(text.RefocusingEchoNone)
	}
	return p.Say(text.RefocusingEchoAmount, p.rupiah(*amountAt(&after, p.shown()[col])), p.rupiah(after.After()))
}

func (l *units) rowUnit(row int) *model.RefocusUnit {
	if row < 0 || row >= len(l.rows) {
		return nil
	}
	return l.rows[row].unit
}

// typed gives the unit in which an amount is being typed as it would become, by its ID.
func (l *units) typed() map[model.ID]*model.RefocusUnit {
	row, col, typed, open := l.table.Editing()
	u := l.rowUnit(row)
	if !open || u == nil || col >= len(l.page.shown()) {
		return nil
	}
	after := *u
	amount := amountAt(&after, l.page.shown()[col])
	if amount == nil {
		return nil
	}
	if read, _, err := locale.ParseMoney(typed, l.page.desk.Language()); err == nil && read >= 0 && read != *amount {
		*amount = read
		return map[model.ID]*model.RefocusUnit{u.ID: &after}
	}
	return nil
}

// clear takes what stands in the cells of a block away, as one act. Names and states stay.
func (l *units) clear(b parts.Block) {
	l.each(b, func(field int, u *model.RefocusUnit) string {
		if field == atName || field == atState {
			return ""
		}
		return fields[field].set(l.page, u, "")
	})
}

// fill enters the first row of a block in the rows below it, as one act. Names are not filled.
func (l *units) fill(b parts.Block) {
	from := l.rowUnit(b.Row)
	if from == nil {
		return
	}
	b.Row++
	l.each(b, func(field int, u *model.RefocusUnit) string {
		if field == atName {
			return ""
		}
		return fields[field].set(l.page, u, fields[field].get(l.page, from))
	})
}

// each changes the cells of a block that can be entered, all of them or, where one is refused, none.
func (l *units) each(b parts.Block, change func(field int, u *model.RefocusUnit) (refusal string)) {
	p := l.page
	if !p.canWrite() {
		p.desk.Tell(p.Say(text.ReadOnlyNow))
		return
	}
	var list []model.RefocusUnit
	for row := b.Row; row <= b.LastRow; row++ {
		u := l.rowUnit(row)
		if u == nil {
			continue
		}
		after := *u
		for col := b.Col; col <= b.LastCol; col++ {
			if field := p.shown()[col]; fields[field].set != nil {
				if refusal := change(field, &after); refusal != "" {
					p.desk.Tell(refusal)
					return
				}
			}
		}
		list = append(list, after)
	}
	if refusal := l.store("refocus.unit", list); refusal != "" {
		p.desk.Tell(refusal)
	}
}

// paste enters a block of cells over the units from a row on, and after the last as new ones: all of it by one act, or none. A block that begins with the name and
// is wider than the view has the columns of a whole table, in their order.
func (l *units) paste(row, col int, block [][]string) (refusal string) {
	p, order := l.page, l.page.shown()[col:]
	if !p.canWrite() {
		return p.Say(text.ReadOnlyNow)
	}
	wide := 0
	for _, line := range block {
		wide = max(wide, len(line))
	}
	if wide > len(order) && col == 0 {
		order = wholeOrder
	}
	if wide > len(order) {
		return p.Say(text.RefocusingPasteWide, wide, len(order))
	}
	list, refusal := l.pasted(l.targets(row, len(block)), order, block)
	if refusal != "" {
		return refusal
	}
	return l.store("refocus.units", list)
}

// wholeOrder is the order of the columns of a whole table.
var wholeOrder = []int{
	atName, atBefore, atCut, atAdded, atAfter, atMonths, atMonthsAfter, atKind, atVolume, atVolumeAfter, atMeasure, atReason, atState, atLine,
}

// targets gives the units that n lines are pasted over from a row on, with new ones after the last.
func (l *units) targets(row, n int) (list []model.RefocusUnit) {
	for ; row < len(l.rows) && len(list) < n; row++ {
		if u := l.rows[row].unit; u != nil {
			list = append(list, *u)
		}
	}
	next := l.fresh()
	for len(list) < n {
		list = append(list, next)
		next.Order++
	}
	return list
}

// pasted reads a block into units. Rows that cannot be read are all named.
func (l *units) pasted(list []model.RefocusUnit, order []int, block [][]string) (read []model.RefocusUnit, refusal string) {
	var refused []string
	named := map[identity]bool{}
	for i, line := range block {
		why := l.pastedRow(&list[i], order, line)
		if why == "" && named[identityOf(&list[i])] {
			why = l.page.Say(text.RefocusingHasName, list[i].Name)
		}
		if why != "" {
			refused = append(refused, l.page.Say(text.RefocusingPasteRow, i+1, list[i].Name, why))
		}
		named[identityOf(&list[i])] = true
	}
	return list, l.page.refused(refused)
}

// mostRefused is how many rows a refusal names.
const mostRefused = 4

// refused says that nothing was pasted and why, "" where nothing was refused.
func (p *Page) refused(rows []string) string {
	if len(rows) == 0 {
		return ""
	}
	named := rows[:min(len(rows), mostRefused)]
	words := strings.Join(named, " ")
	if more := len(rows) - len(named); more > 0 {
		words += " " + p.Say(text.RefocusingPasteMore, more)
	}
	return p.Say(text.RefocusingPasteNone, len(rows), words)
}

// pastedRow reads a line of a block into a unit. Empty cells leave what is there; a result is compared with what the other amounts give; a state comes last, as
// it may need the reason.
func (l *units) pastedRow(u *model.RefocusUnit, order []int, line []string) (refusal string) {
	p, before, after, state := l.page, *u, "", ""
	if u.ID == 0 && (order[0] != atName || strings.TrimSpace(line[0]) == "") {
		return p.Say(text.RefocusingPasteName)
	}
	for j, typed := range line {
		switch typed = strings.TrimSpace(typed); {
		case typed == "" || u.ID != 0 && typed == fields[order[j]].get(p, u):
		case order[j] == atAfter:
			after = typed
		case order[j] == atState:
			state = typed
		default:
			if refusal := fields[order[j]].set(p, u, typed); refusal != "" {
				return refusal
			}
		}
	}
	if after != "" {
		if refusal := p.checkAfter(u, after); refusal != "" {
			return refusal
		}
	}
	if state != "" {
		if refusal := setState(p, u, state); refusal != "" {
			return refusal
		}
	}
	return p.wrong(&before, u)
}
