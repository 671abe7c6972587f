package session

import (
	"fyne.io/fyne/v2"

	"benangmerah/app/text"
	"benangmerah/model"
)

// The keys of the page.
var (
	noteKey      = text.Plain(fyne.KeyF2)
	directiveKey = text.Plain(fyne.KeyF3)
	claimKey     = text.Plain(fyne.KeyF4)
	nextKey      = text.Plain(fyne.KeyF9)
	takeUpKey    = text.Ctrl(fyne.KeyF9)
	sendKey      = text.Ctrl(fyne.KeyReturn)
	targetsKey   = text.Ctrl(fyne.KeyT)
	speakerKey   = text.Ctrl(fyne.KeyP)
	tickKey      = text.Plain(fyne.KeySpace)
	backKey      = text.Plain(fyne.KeyEscape)
)

func alt(name fyne.KeyName) text.Key { return text.Key{Name: name, Modifier: fyne.KeyModifierAlt} }

// Commands are what can be done here.
func (p *Page) Commands() []text.Command {
	list := []text.Command{
		{Name: text.SessionCmdNext, Key: nextKey, Do: p.next, On: p.working},
		{Name: text.SessionCmdTakeUp, Key: takeUpKey, Do: p.takeUp, On: p.waitingLooked},
		{Name: text.SessionCmdEnd, Do: p.end, On: func() bool { return p.working() && p.running() != nil }},
		{Name: text.SessionCmdSend, Key: sendKey, Do: p.sendAgency, On: p.showsAgency},
	}
	for _, v := range verdicts {
		list = append(list, text.Command{Name: v.button, Key: v.key, Do: func() { p.decide(v.verdict, false) }, On: p.deciding})
	}
	for _, v := range verdicts {
		list = append(list, text.Command{Name: v.whole, Key: text.Ctrl(v.key.Name), Do: func() { p.decide(v.verdict, true) }, On: p.deciding})
	}
	return append(list,
		text.Command{Name: text.SessionNote, Key: noteKey, Do: p.askNote, On: p.working},
		text.Command{Name: text.SessionDirective, Key: directiveKey, Do: p.askDirective, On: p.working},
		text.Command{Name: text.SessionClaim, Key: claimKey, Do: p.askClaim, On: p.working},
		text.Command{Name: text.SessionCmdSpeaker, Key: speakerKey, Do: p.askSpeaker, On: p.hasAgenda},
		text.Command{Name: text.SessionCmdTick, Key: tickKey, Do: p.tick, On: p.deciding},
		text.Command{Name: text.SessionCmdTargets, Key: targetsKey, Do: p.toggleTargets, On: p.showsAgency},
		text.Command{Name: text.SessionCmdEarlier, Key: alt(fyne.KeyUp), Do: func() { p.step(-1) }, On: p.hasAgenda},
		text.Command{Name: text.SessionCmdLater, Key: alt(fyne.KeyDown), Do: func() { p.step(1) }, On: p.hasAgenda},
		text.Command{Name: text.SessionCmdDayBefore, Key: alt(fyne.KeyLeft), Do: func() { p.stepDay(-1) }, On: p.hasAgenda},
		text.Command{Name: text.SessionCmdDayAfter, Key: alt(fyne.KeyRight), Do: func() { p.stepDay(1) }, On: p.hasAgenda},
		text.Command{Name: text.SessionCmdBack, Key: backKey, Do: p.back, On: p.canGoBack},
	)
}

// working says whether something can be put on record.
func (p *Page) working() bool { return p.hasAgenda() && !p.desk.ReadOnly() }

// showsAgency says whether figures are in view.
func (p *Page) showsAgency() bool { return p.hasAgenda() && p.sheet.figures != nil }

// deciding says whether there are lines to decide about.
func (p *Page) deciding() bool { return p.showsAgency() && !p.desk.ReadOnly() }

func (p *Page) waitingLooked() bool {
	return p.working() && p.slot() != nil && p.slot().State() != model.Running
}

func (p *Page) canGoBack() bool {
	return p.hasAgenda() && (p.away() || p.lookedDay != 0 || p.showsAgency() && len(p.sheet.figures.ticked) > 0)
}

// back lets go of marks, else looks where the meeting is.
func (p *Page) back() {
	if f := p.sheet.figures; f != nil && len(f.ticked) > 0 {
		p.untick()
		return
	}
	p.follow()
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

// sendAgency shows the agency in view on the wall.
func (p *Page) sendAgency() {
	if f := p.sheet.figures; f != nil {
		p.desk.ShowAgency(f.agency.ID)
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
