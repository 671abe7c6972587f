package session

import (
	"fyne.io/fyne/v2"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// The keys of the page.
var (
	noteKey      = text.Plain(fyne.KeyF2)
	directiveKey = text.Plain(fyne.KeyF3)
	claimKey     = text.Plain(fyne.KeyF4)
	nextKey      = text.Plain(fyne.KeyF9)
	takeUpKey    = text.Ctrl(fyne.KeyF9)
	carryKey     = text.Plain(fyne.KeyF10)
	visitKey     = text.Ctrl(fyne.KeyF3)
	sendKey      = text.Ctrl(fyne.KeyReturn)
	targetsKey   = text.Ctrl(fyne.KeyT)
	speakerKey   = text.Ctrl(fyne.KeyP)
	queueKey     = text.Ctrl(fyne.KeyU)
	floorKey     = text.Ctrl(fyne.KeyG)
	recordsKey   = text.Ctrl(fyne.KeyR)
	tasksKey     = text.Ctrl(fyne.KeyJ)
	sendLineKey  = text.CtrlShift(fyne.KeyReturn)
	sendTasksKey = text.CtrlShift(fyne.KeyJ)
	manyKey      = text.CtrlShift(fyne.KeyK)
	shiftKey     = text.CtrlShift(fyne.KeyG)
	textKey      = text.CtrlShift(fyne.KeyT)
	linkKey      = text.Alt(fyne.KeyL)
	tickKey      = text.Plain(fyne.KeySpace)
	backKey      = text.Plain(fyne.KeyEscape)
)

// Commands are what can be done here.
func (p *Page) Commands() []text.Command {
	list := []text.Command{
		{Name: text.SessionCmdNext, Key: nextKey, Do: p.next, On: p.working},
		{Name: text.SessionCmdTakeUp, Key: takeUpKey, Do: p.takeUp, On: p.waitingLooked},
		{Name: text.SessionCmdEnd, Do: p.end, On: func() bool { return p.working() && p.running() != nil }},
		{Name: text.SessionCmdCarry, Key: carryKey, Do: p.carry, On: p.canCarry},
		{Name: text.SessionCmdSend, Key: sendKey, Do: p.send, On: p.hasAgenda},
		{Name: text.SessionCmdSendLine, Key: sendLineKey, Do: p.sendLine, On: p.showsAgency},
		{Name: text.SessionCmdSendTasks, Key: sendTasksKey, Do: p.sendTasks, On: p.showsAgency},
	}
	for _, v := range verdicts {
		list = append(list, text.Command{Name: v.button, Key: v.key, Do: func() { p.decide(v.verdict, false) }, On: p.deciding})
	}
	for _, v := range verdicts {
		list = append(list, text.Command{Name: v.whole, Key: text.Ctrl(v.key.Name), Do: func() { p.decide(v.verdict, true) }, On: p.deciding})
	}
	list = append(list, p.sayCommands()...)
	list = append(list, p.correctCommands()...)
	return append(list, p.placeCommands()...)
}

// sayCommands put on record what is said, and who says it.
func (p *Page) sayCommands() []text.Command {
	held := func() bool { return p.working() && p.running() != nil }
	return []text.Command{
		{Name: text.SessionNote, Key: noteKey, Do: p.askNote, On: p.working},
		{Name: text.SessionDirective, Key: directiveKey, Do: p.askDirective, On: p.working},
		{Name: text.SessionVisit, Key: visitKey, Do: p.askVisit, On: p.working},
		{Name: text.SessionClaim, Key: claimKey, Do: p.askClaim, On: p.working},
		{Name: text.SessionCmdLink, Key: linkKey, Do: p.toggleLink, On: p.working},
		{Name: text.SessionCmdSpeaker, Key: speakerKey, Do: p.askSpeaker, On: p.hasAgenda},
		{Name: text.SessionCmdQueue, Key: queueKey, Do: p.askQueue, On: held},
		{Name: text.SessionCmdFloor, Key: floorKey, Do: p.nextSpeaker, On: held},
		{Name: text.SessionCmdEndTurn, Do: p.endSpeech, On: func() bool { return held() && p.floor() != nil }},
		{Name: text.SessionCmdRecords, Key: recordsKey, Do: func() { p.openLog(false) }, On: p.hasAgenda},
		{Name: text.SessionCmdTasks, Key: tasksKey, Do: func() { p.openLog(!p.side.log.turned) }, On: p.showsAgency},
	}
}

// correctCommands correct more than the figure in a cell.
func (p *Page) correctCommands() []text.Command {
	return []text.Command{
		{Name: text.SessionCmdMany, Key: manyKey, Do: p.askMany, On: p.deciding},
		{Name: text.SessionCmdShift, Key: shiftKey, Do: p.askShift, On: p.deciding},
		{Name: text.SessionCmdText, Key: textKey, Do: func() { p.askText("") }, On: p.deciding},
		{Name: text.SessionCmdTick, Key: tickKey, Do: p.tick, On: p.deciding},
		{Name: text.SessionCmdTargets, Key: targetsKey, Do: p.toggleTargets, On: p.showsAgency},
	}
}

// placeCommands look about in the agenda and change the order of what waits.
func (p *Page) placeCommands() []text.Command {
	return []text.Command{
		{Name: text.SessionCmdEarlier, Key: text.Alt(fyne.KeyUp), Do: func() { p.step(-1) }, On: p.hasAgenda},
		{Name: text.SessionCmdLater, Key: text.Alt(fyne.KeyDown), Do: func() { p.step(1) }, On: p.hasAgenda},
		{Name: text.SessionCmdDayBefore, Key: text.Alt(fyne.KeyLeft), Do: func() { p.stepDay(-1) }, On: p.hasAgenda},
		{Name: text.SessionCmdDayAfter, Key: text.Alt(fyne.KeyRight), Do: func() { p.stepDay(1) }, On: p.hasAgenda},
		{Name: text.SessionCmdMoveUp, Key: text.AltShift(fyne.KeyUp), Do: func() { p.move(-1) }, On: p.waitingLooked},
		{Name: text.SessionCmdMoveDown, Key: text.AltShift(fyne.KeyDown), Do: func() { p.move(1) }, On: p.waitingLooked},
		{Name: text.SessionCmdMoveBack, Key: text.AltShift(fyne.KeyLeft), Do: func() { p.moveDay(-1) }, On: p.waitingLooked},
		{Name: text.SessionCmdMoveOn, Key: text.AltShift(fyne.KeyRight), Do: func() { p.moveDay(1) }, On: p.waitingLooked},
		{Name: text.SessionCmdBack, Key: backKey, Do: p.back, On: p.canGoBack},
	}
}

// working says whether something can be put on record.
func (p *Page) working() bool { return p.hasAgenda() && !p.desk.ReadOnly() }

// showsAgency says whether figures are in view.
func (p *Page) showsAgency() bool { return p.hasAgenda() && p.sheet.figures != nil }

// deciding says whether there are lines to decide about.
func (p *Page) deciding() bool { return p.showsAgency() && !p.desk.ReadOnly() }

// waitingLooked says whether the slot in view can be begun, or moved.
func (p *Page) waitingLooked() bool {
	return p.working() && p.slot() != nil && p.slot().State() != model.Running
}

func (p *Page) canGoBack() bool {
	return p.hasAgenda() && (p.listing || p.away() || p.lookedDay != 0 || p.showsAgency() && len(p.sheet.figures.ticked) > 0)
}

// back leaves the list of records, lets go of marks, else looks where the meeting is.
func (p *Page) back() {
	switch f := p.sheet.figures; {
	case p.listing:
		p.focusWork()
	case f != nil && len(f.ticked) > 0:
		p.untick()
	default:
		p.follow()
	}
}

// next begins the slot after the one being held; after the last one it ends that.
func (p *Page) next() {
	switch next := p.upNext(); {
	case next != nil:
		p.hold(model.BeginSlot{Slot: next.ID})
	case p.running() != nil:
		p.end()
	}
}

// takeUp begins the slot that is looked at.
func (p *Page) takeUp() { p.hold(model.BeginSlot{Slot: p.slot().ID}) }

func (p *Page) end() { p.hold(model.EndSlot{}) }

func (p *Page) hold(act model.Act) {
	if p.stillTyping() {
		return
	}
	if _, err := p.desk.Do(act, p.circumstances()); err != nil {
		p.desk.Fail(err)
		return
	}
	p.follow()
}

// canCarry says whether something can be gone on with on another day.
func (p *Page) canCarry() bool {
	return p.working() && p.toCarry() != nil
}

// toCarry is the agency's slot that F10 is about: one that waits and is looked at, else the one that is being held; nil where there is none.
func (p *Page) toCarry() *model.Slot {
	for _, s := range []*model.Slot{p.slot(), p.running()} {
		if s != nil && s.Purpose == model.Presenting && s.State() != model.Done {
			return s
		}
	}
	return nil
}

// carry goes on with a slot on the next day of the meeting, adding a day where there is none.
func (p *Page) carry() {
	if p.stillTyping() {
		return
	}
	slot := p.toCarry()
	e, err := p.desk.Do(model.CarrySlot{Slots: []model.ID{slot.ID}, AddDay: true}, p.circumstances())
	if err != nil {
		p.desk.Fail(err)
		return
	}
	for _, change := range e.Changes {
		if to, ok := change.After.(*model.Slot); ok && (to.Carried == slot.ID || to.ID == slot.ID && to.Day != slot.Day) {
			day := p.plan().Days.Get(to.Day)
			p.desk.Tell(p.say(text.SessionCarried, p.shortLabel(to), locale.FormatDateWithWeekday(day.Date, p.desk.Language())))
		}
	}
	p.follow()
}

// send shows on the wall what is in view: what is chosen in the list, the correction that is being typed, else the agency.
func (p *Page) send() {
	_, _, _, editing := p.sheet.grid.Editing()
	switch {
	case p.listing:
		p.side.log.send()
	case editing, p.sheet.asked != nil && p.sheet.asked.propose != nil:
		p.propose()
	default:
		p.sendAgency()
	}
}

// sendAgency shows the agency in view on the wall.
func (p *Page) sendAgency() {
	if f := p.sheet.figures; f != nil {
		p.desk.ShowAgency(f.agency.ID)
	}
}

// sendLine shows the line under the cursor on the wall, with its indicators and targets.
func (p *Page) sendLine() {
	if here := p.underCursor(); here.line != 0 {
		p.desk.ShowLine(here.line)
		return
	}
	p.sendAgency()
}

// sendTasks shows what is still to be done about the agency in view on the wall.
func (p *Page) sendTasks() { p.desk.ShowDirectives(p.sheet.figures.agency.ID, 0) }

// toggleLink ties the directive that is being typed to what the cursor stands on, or sets it free.
func (p *Page) toggleLink() {
	if f := p.sheet.asked; f != nil && f.link != nil {
		f.link()
		p.sheet.strip.Tell()
	}
}

// toggleTargets shows or hides the rows of indicators.
func (p *Page) toggleTargets() {
	f := p.sheet.figures
	if f == nil {
		return
	}
	p.targets = !p.targets
	f.reload(touched{})
	p.sheet.grid.Refresh()
	p.sheet.showFoot()
}
