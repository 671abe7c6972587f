package roads

import (
	"slices"

	"fyne.io/fyne/v2"

	"benangmerah/app/frame"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/roadmap"
)

// The keys of the page.
var (
	editKey   = text.Plain(fyne.KeyF2)
	newKey    = text.Plain(fyne.KeyF3)
	groupKey  = text.Plain(fyne.KeyF4)
	backKey   = text.Plain(fyne.KeyF5)
	aheadKey  = text.Plain(fyne.KeyF6)
	asOfKey   = text.Plain(fyne.KeyF7)
	endKey    = text.Plain(fyne.KeyF8)
	themeKey  = text.Plain(fyne.KeyF9)
	importKey = text.Plain(fyne.KeyF10)
	openKey   = text.Plain(fyne.KeyReturn)
	leaveKey  = text.Plain(fyne.KeyEscape)
	removeKey = text.Ctrl(fyne.KeyDelete)
	sendKey   = text.Ctrl(fyne.KeyReturn)
	countsKey = text.Alt(fyne.KeyReturn)
	searchKey = text.Ctrl(fyne.KeyF)
	reportKey = text.Ctrl(fyne.KeyP)
	lensKeys  = [views]text.Key{text.Alt(fyne.Key1), text.Alt(fyne.Key2), text.Alt(fyne.Key3), text.Alt(fyne.Key4), text.Alt(fyne.Key5)}
)

// lensNames are the views by name.
var lensNames = [views]text.Sentence{text.RoadsHeat, text.RoadsPhases, text.RoadsOff, text.RoadsMilestones, text.RoadsBudgets}

// deeds are what can be done in the table in view, beginning with what is recorded anew in it, and to the groups.
func (p *Page) deeds() []text.Command {
	fresh := text.Command{Name: p.freshName(), Key: newKey, Do: p.askNew, On: p.canAdd}
	return append([]text.Command{
		fresh,
		{Name: text.RoadsOpen, Key: openKey, Do: p.open, On: p.canOpen},
		{Name: text.RoadsLeave, Key: leaveKey, Do: p.leave, On: p.isInside},
		{Name: text.RoadsCmdImport, Key: importKey, Do: p.pickTable, On: p.canAdd},
		{Name: text.RoadsCmdRemove, Key: removeKey, Do: p.askRemove, On: p.canRemove},
	}, p.groupDeeds()...)
}

// deedsOf are those that have a button under a table.
func (p *Page) deedsOf(l frame.List) (list []text.Command) {
	buttons := map[text.Key]text.Sentence{importKey: text.RoadsImport, removeKey: text.RoadsRemove}
	switch l {
	case p.heat:
		buttons[newKey], buttons[openKey] = text.RoadsRecord, text.RoadSources
	case p.phases:
		buttons[newKey] = text.RoadsNewPhase
	case p.off:
		buttons = map[text.Key]text.Sentence{openKey: text.RoadSources}
	case p.milestones:
		buttons[newKey] = text.RoadsNewCredit
	case p.budgets:
		buttons[newKey], buttons[openKey] = text.RoadsNewBudget, text.RoadsReceipts
	case p.history:
		buttons[newKey], buttons[leaveKey] = text.RoadsRecord, text.RoadsBack
	case p.receipts:
		buttons[newKey], buttons[leaveKey] = text.RoadsNewReceipt, text.RoadsBack
	}
	for _, d := range p.deeds() {
		if d.Button = buttons[d.Key]; d.Button != (text.Sentence{}) {
			list = append(list, d)
		}
	}
	return list
}

// groupDeeds are what can be done to the groups and themes.
func (p *Page) groupDeeds() []text.Command {
	return []text.Command{
		{Button: text.RoadsEditGroup, Name: text.RoadsCmdEdit, Key: editKey, Do: p.askEditGroup, On: p.onGroup},
		{Button: text.RoadsNewGroup, Name: text.RoadsCmdGroup, Key: groupKey, Do: p.askGroup, On: p.Writable},
		{Button: text.RoadsNewTheme, Name: text.RoadsCmdTheme, Key: themeKey, Do: p.askTheme, On: p.Writable},
	}
}

// yearDeeds choose the year and the day.
func (p *Page) yearDeeds() []text.Command {
	return []text.Command{
		{Button: text.RoadYearBack, Name: text.RoadYearBack, Key: backKey, Do: func() { p.turnYear(-1) }, On: func() bool { return p.hasYear(-1) }},
		{Button: text.RoadYearAhead, Name: text.RoadYearAhead, Key: aheadKey, Do: func() { p.turnYear(1) }, On: func() bool { return p.hasYear(1) }},
		{Button: text.RoadsAsOfDay, Name: text.RoadsCmdAsOf, Key: asOfKey, Do: p.askDay, On: p.HasFile},
		{Button: text.RoadAtEnd, Name: text.RoadsCmdEnd, Key: endKey, Do: p.turnEnd, On: p.hasRoad},
	}
}

// Commands gives what can be done on the page. What F3 records is that of the view.
func (p *Page) Commands() []text.Command {
	var list []text.Command
	for i, name := range lensNames {
		list = append(list, text.Command{Name: name, Key: lensKeys[i], Do: func() { p.turn(View(i)) }, On: p.HasFile})
	}
	return append(slices.Concat(list, p.yearDeeds(), p.deeds()),
		text.Command{Name: text.RoadsShow, Key: sendKey, Do: p.send, On: p.HasFile},
		text.Command{Name: text.RoadsCmdCounts, Key: countsKey, Do: p.sendCounts, On: p.HasFile},
		text.Command{Name: text.RoadsCmdReport, Key: reportKey, Do: p.writeReport, On: p.hasRoad},
		text.Command{Name: text.RoadsSearch, Key: searchKey, Do: p.FocusSearch, On: p.HasFile},
		text.Command{Name: text.RoadsCmdEarlier, Key: text.Alt(fyne.KeyUp), Do: func() { p.side.Step(-1) }, On: p.HasFile},
		text.Command{Name: text.RoadsCmdLater, Key: text.Alt(fyne.KeyDown), Do: func() { p.side.Step(1) }, On: p.HasFile},
		text.Command{Name: text.RoadsCmdGroups, Key: text.Alt(fyne.KeyLeft), Do: p.FocusSide, On: p.HasFile},
		text.Command{Name: text.RoadsCmdImportGroups, Do: func() { p.pickList(roadmap.Groups) }, On: p.Writable},
		text.Command{Name: text.RoadsCmdImportThemes, Do: func() { p.pickList(roadmap.Themes) }, On: p.Writable},
		text.Command{Name: text.RoadsCmdRemoveGroup, Do: p.askRemoveGroup, On: p.onGroup},
	)
}

// freshNames say what F3 records.
var freshNames = map[View]text.Sentence{
	Heat: text.RoadsRecord, Phases: text.RoadsNewPhase, Off: text.RoadsRecord, Milestones: text.RoadsNewCredit, Budgets: text.RoadsNewBudget,
}

func (p *Page) freshName() text.Sentence {
	if p.inside && p.lens == Budgets {
		return text.RoadsNewReceipt
	}
	return freshNames[p.lens]
}

func (p *Page) hasRoad() bool { return p.HasFile() && len(p.road.Years) > 0 && len(p.road.Groups) > 0 }

func (p *Page) hasYear(by int) bool {
	at := slices.Index(p.road.Years, p.sight.Year)
	return at >= 0 && at+by >= 0 && at+by < len(p.road.Years)
}

func (p *Page) isInside() bool { return p.inside }

// onGroup says whether one group is looked at that can be changed.
func (p *Page) onGroup() bool { return p.Writable() && p.sight.Group != 0 }

// canAdd says whether something can be recorded in the view.
func (p *Page) canAdd() bool { return p.Writable() && p.lens != Off }

func (p *Page) canOpen() bool {
	return p.HasFile() && !p.inside && p.list().Rows() > 0 && (p.lens == Heat || p.lens == Off || p.lens == Budgets)
}

// open opens what the row under the cursor holds.
func (p *Page) open() {
	switch p.lens {
	case Heat:
		p.openCell()
	case Off:
		p.off.open()
	case Budgets:
		p.budgets.open()
	}
}

// writeReport writes the report of the roadmap as it is in view.
func (p *Page) writeReport() { p.desk.WriteRoadmap(p.day) }

// send shows the view on the wall.
func (p *Page) send() { p.show(p.lens) }

// sendCounts shows how many groups are in each state by theme, with what sources disagree about.
func (p *Page) sendCounts() { p.show(Counts) }

func (p *Page) show(v View) {
	p.desk.ShowRoad(v, Sight{Group: p.sight.Group, Year: p.sight.Year, Day: p.day})
	p.TellWall()
}

// victim is the record that would be removed in the view, with its name; nil where there is none.
func (p *Page) victim() (record model.Record, name string) {
	switch {
	case p.list() == p.history && p.history.current() != nil:
		r := p.history.current()
		return r, p.Say(text.RoadsStandingOf, p.groupName(r.Group), r.Source, p.Short(r.Date))
	case p.list() == p.receipts && p.receipts.current().receipt != nil:
		r := p.receipts.current().receipt
		return r, p.Say(text.RoadsReceiptOf, r.What, p.groupName(r.Group))
	case p.list() == p.phases && p.phases.current().phase != nil:
		r := p.phases.current().phase
		return r, p.Say(text.RoadsPhaseOf, r.Name, p.themeName(r.Theme), r.Year)
	case p.list() == p.phases && p.phases.current().theme != nil:
		r := p.phases.current().theme
		return r, p.Say(text.RoadsThemeOf, r.Name)
	case p.list() == p.milestones && p.milestones.current() != nil:
		r := p.milestones.current()
		return r, p.Say(text.RoadsCreditOf, r.Bank, p.groupName(r.Group))
	case p.list() == p.budgets && p.budgets.current() != nil:
		r := p.budgets.current()
		return r.RoadBudget, p.Say(text.RoadsBudgetOf, r.Theme.Name, r.Year)
	default:
		return nil, ""
	}
}

func (p *Page) canRemove() bool {
	if !p.Writable() || p.Plan == nil {
		return false
	}
	record, _ := p.victim()
	return record != nil
}

// askRemove removes the record under the cursor after a question that names it.
func (p *Page) askRemove() {
	if record, name := p.victim(); record != nil && !p.StillTyping() {
		p.removeAfterAsking(record, name)
	}
}

// askRemoveGroup takes the group that is looked at off the list, which is refused where something is recorded of it.
func (p *Page) askRemoveGroup() {
	if g := p.Plan.RoadGroups.Get(p.sight.Group); g != nil {
		p.removeAfterAsking(g, p.Say(text.RoadsGroupOf, p.Plan.GroupName(g)))
	}
}

func (p *Page) removeAfterAsking(record model.Record, name string) {
	p.desk.Ask(p.Say(text.RoadsRemoveQ, name), p.Say(text.RoadsRemove), func() {
		act := model.RemoveRoad{Records: []model.Ref{{Kind: record.Kind(), ID: record.Key()}}}
		if _, err := p.desk.Do(act, model.Context{}); err != nil {
			p.desk.Fail(err)
		}
	})
}
