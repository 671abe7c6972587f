package roads

import (
	"slices"

	"fyne.io/fyne/v2"

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

// deed is a command with the short name that its button has.
type deed struct {
	label text.Sentence
	text.Command
}

// deeds are what the buttons at the foot do, beginning with what is recorded anew in the view.
func (p *Page) deeds() []deed {
	return []deed{
		{p.freshName(), text.Command{Name: p.freshName(), Key: newKey, Do: p.askNew, On: p.canAdd}},
		{text.RoadSources, text.Command{Name: text.RoadsOpen, Key: openKey, Do: p.open, On: p.canOpen}},
		{text.RoadsBack, text.Command{Name: text.RoadsLeave, Key: leaveKey, Do: p.leave, On: p.isInside}},
		{text.RoadsEditGroup, text.Command{Name: text.RoadsCmdEdit, Key: editKey, Do: p.askEditGroup, On: p.onGroup}},
		{text.RoadsNewGroup, text.Command{Name: text.RoadsCmdGroup, Key: groupKey, Do: p.askGroup, On: p.writable}},
		{text.RoadsNewTheme, text.Command{Name: text.RoadsCmdTheme, Key: themeKey, Do: p.askTheme, On: p.writable}},
		{text.RoadsImport, text.Command{Name: text.RoadsCmdImport, Key: importKey, Do: p.pickTable, On: p.canAdd}},
		{text.RoadsRemove, text.Command{Name: text.RoadsCmdRemove, Key: removeKey, Do: p.askRemove, On: p.canRemove}},
	}
}

// yearDeeds choose the year and the day.
func (p *Page) yearDeeds() []deed {
	return []deed{
		{text.RoadYearBack, text.Command{Name: text.RoadYearBack, Key: backKey, Do: func() { p.turnYear(-1) }, On: func() bool { return p.hasYear(-1) }}},
		{text.RoadYearAhead, text.Command{Name: text.RoadYearAhead, Key: aheadKey, Do: func() { p.turnYear(1) }, On: func() bool { return p.hasYear(1) }}},
		{text.RoadsAsOfDay, text.Command{Name: text.RoadsCmdAsOf, Key: asOfKey, Do: p.askDay, On: p.hasFile}},
		{text.RoadAtEnd, text.Command{Name: text.RoadsCmdEnd, Key: endKey, Do: p.turnEnd, On: p.hasRoad}},
	}
}

// Commands gives what can be done on the page. What F3 records is that of the view.
func (p *Page) Commands() []text.Command {
	var list []text.Command
	for i, name := range lensNames {
		list = append(list, text.Command{Name: name, Key: lensKeys[i], Do: func() { p.turn(View(i)) }, On: p.hasFile})
	}
	for _, d := range append(p.yearDeeds(), p.deeds()...) {
		list = append(list, d.Command)
	}
	return append(list,
		text.Command{Name: text.RoadsShow, Key: sendKey, Do: p.send, On: p.hasFile},
		text.Command{Name: text.RoadsCmdCounts, Key: countsKey, Do: p.sendCounts, On: p.hasFile},
		text.Command{Name: text.RoadsCmdReport, Key: reportKey, Do: p.writeReport, On: p.hasRoad},
		text.Command{Name: text.RoadsSearch, Key: searchKey, Do: p.focusSearch, On: p.hasFile},
		text.Command{Name: text.RoadsCmdEarlier, Key: text.Alt(fyne.KeyUp), Do: func() { p.step(-1) }, On: p.hasFile},
		text.Command{Name: text.RoadsCmdLater, Key: text.Alt(fyne.KeyDown), Do: func() { p.step(1) }, On: p.hasFile},
		text.Command{Name: text.RoadsCmdGroups, Key: text.Alt(fyne.KeyLeft), Do: func() { p.desk.Focus(p.groups.grid) }, On: p.hasFile},
		text.Command{Name: text.RoadsCmdImportGroups, Do: func() { p.pickList(roadmap.Groups) }, On: p.writable},
		text.Command{Name: text.RoadsCmdImportThemes, Do: func() { p.pickList(roadmap.Themes) }, On: p.writable},
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

// openName says what Enter opens.
func (p *Page) openName() text.Sentence {
	if p.lens == Budgets {
		return text.RoadsReceipts
	}
	return text.RoadSources
}

func (p *Page) hasRoad() bool { return p.hasFile() && len(p.road.Years) > 0 && len(p.road.Groups) > 0 }

func (p *Page) hasYear(by int) bool {
	at := slices.Index(p.road.Years, p.sight.Year)
	return at >= 0 && at+by >= 0 && at+by < len(p.road.Years)
}

func (p *Page) isInside() bool { return p.inside }

// onGroup says whether one group is looked at that can be changed.
func (p *Page) onGroup() bool { return p.writable() && p.sight.Group != 0 }

// canAdd says whether something can be recorded in the view.
func (p *Page) canAdd() bool { return p.writable() && p.lens != Off }

func (p *Page) canOpen() bool {
	return p.hasFile() && !p.inside && p.list().Rows() > 0 && (p.lens == Heat || p.lens == Off || p.lens == Budgets)
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

func (p *Page) focusSearch() {
	if !p.stillTyping() {
		p.desk.Focus(p.view.search)
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
	switch {
	case p.desk.WallBlank():
		p.desk.Tell(p.say(text.FollowUpWallBlank))
	case p.desk.WallFrozen():
		p.desk.Tell(p.say(text.FollowUpWallFrozen))
	default:
		p.desk.Tell(p.say(text.FollowUpOnWall, p.desk.WallCaption()))
	}
}

// victim is the record that would be removed in the view, with its name; nil where there is none.
func (p *Page) victim() (record model.Record, name string) {
	switch {
	case p.list() == p.history && p.history.current() != nil:
		r := p.history.current()
		return r, p.say(text.RoadsStandingOf, p.groupName(r.Group), r.Source, p.short(r.Date))
	case p.list() == p.receipts && p.receipts.current().receipt != nil:
		r := p.receipts.current().receipt
		return r, p.say(text.RoadsReceiptOf, r.What, p.groupName(r.Group))
	case p.list() == p.phases && p.phases.current().phase != nil:
		r := p.phases.current().phase
		return r, p.say(text.RoadsPhaseOf, r.Name, p.themeName(r.Theme), r.Year)
	case p.list() == p.phases && p.phases.current().theme != nil:
		r := p.phases.current().theme
		return r, p.say(text.RoadsThemeOf, r.Name)
	case p.list() == p.milestones && p.milestones.current() != nil:
		r := p.milestones.current()
		return r, p.say(text.RoadsCreditOf, r.Bank, p.groupName(r.Group))
	case p.list() == p.budgets && p.budgets.current() != nil:
		r := p.budgets.current()
		return r.RoadBudget, p.say(text.RoadsBudgetOf, r.Theme.Name, r.Year)
	default:
		return nil, ""
	}
}

func (p *Page) canRemove() bool {
	if !p.writable() || p.plan == nil {
		return false
	}
	record, _ := p.victim()
	return record != nil
}

// askRemove removes the record under the cursor after a question that names it.
func (p *Page) askRemove() {
	if record, name := p.victim(); record != nil && !p.stillTyping() {
		p.removeAfterAsking(record, name)
	}
}

// askRemoveGroup takes the group that is looked at off the list, which is refused where something is recorded of it.
func (p *Page) askRemoveGroup() {
	if g := p.plan.RoadGroups.Get(p.sight.Group); g != nil {
		p.removeAfterAsking(g, p.say(text.RoadsGroupOf, p.plan.GroupName(g)))
	}
}

func (p *Page) removeAfterAsking(record model.Record, name string) {
	p.desk.Ask(p.say(text.RoadsRemoveQ, name), p.say(text.RoadsRemove), func() {
		act := model.RemoveRoad{Records: []model.Ref{{Kind: record.Kind(), ID: record.Key()}}}
		if _, err := p.desk.Do(act, model.Context{}); err != nil {
			p.desk.Fail(err)
		}
	})
}
