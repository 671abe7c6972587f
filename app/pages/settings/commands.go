package settings

import (
	"fyne.io/fyne/v2"

	"benangmerah/app/parts"
	"benangmerah/app/text"
)

var (
	keyStep   = text.Plain(fyne.KeySpace)
	keyNew    = text.Plain(fyne.KeyInsert)
	keyRemove = text.Ctrl(fyne.KeyDelete)
	keyUp     = text.Alt(fyne.KeyUp)
	keyDown   = text.Alt(fyne.KeyDown)
	keyCopy   = text.Ctrl(fyne.KeyJ)
	keyPane   = text.Plain(fyne.KeyF6)
	keyTry    = text.Plain(fyne.KeyF7)
	keyPlan   = text.Ctrl(fyne.KeyR)
	keyMake   = text.Ctrl(fyne.KeyReturn)
	keyHere   = text.Ctrl(fyne.KeyH)
	keyList   = text.Ctrl(fyne.KeyG)
	keyNext   = text.Ctrl(fyne.KeyPageDown)
	keyBefore = text.Ctrl(fyne.KeyPageUp)
	keyFind   = text.Ctrl(fyne.KeyF)

	keyLogo       = text.CtrlShift(fyne.KeyL)
	keyDropLogo   = text.CtrlShift(fyne.KeyDelete)
	keyRestore    = text.CtrlShift(fyne.KeyR)
	keyRestoreAll = text.CtrlShift(fyne.KeyA)

	keyPassword = text.Plain(fyne.KeyF8)

	keyNextMeeting = text.CtrlShift(fyne.KeyN)
	keyBegin       = text.CtrlShift(fyne.KeyReturn)
)

// Commands gives what can be done on the page.
func (p *Page) Commands() []text.Command {
	return []text.Command{
		{Name: text.SettingsCommandStep, Key: keyStep, Do: p.step, On: p.canStepHere},
		{Name: text.SettingsCommandNew, Key: keyNew, Do: p.begin, On: p.hasRows},
		{Name: text.SettingsCommandRemove, Key: keyRemove, Do: p.remove, On: p.canRemove},
		{Name: text.SettingsCommandUp, Key: keyUp, Do: func() { p.move(-1) }, On: p.canMove},
		{Name: text.SettingsCommandDown, Key: keyDown, Do: func() { p.move(1) }, On: p.canMove},
		{Name: text.SettingsCommandForth, Key: text.Alt(fyne.KeyRight), Do: func() { p.stepScope(1) }, On: func() bool { return p.canStepScope(1) }},
		{Name: text.SettingsCommandBack, Key: text.Alt(fyne.KeyLeft), Do: func() { p.stepScope(-1) }, On: func() bool { return p.canStepScope(-1) }},
		{Name: text.SettingsCopyDay, Key: keyCopy, Do: p.attendance.copyDay, On: func() bool { return p.inAttendance() && p.attendance.canCopy() }},
		{Name: text.SettingsCommandPresent, Key: keyHere, Do: p.attendance.allPresent, On: func() bool { return p.inAttendance() && p.attendance.canSetPresent() }},
		{Name: text.SettingsCommandPlan, Key: keyPlan, Do: p.agenda.turnPlanner, On: func() bool { return p.inAgenda() && (p.agenda.anew || p.agenda.canPlan()) }},
		{Name: text.SettingsCommandMake, Key: keyMake, Do: p.agenda.planner.make, On: func() bool { return p.inAgenda() && p.agenda.planning() && p.writable() }},
		{Name: text.NextCommand, Key: keyNextMeeting, Do: p.next.turn, On: p.next.canTurn},
		{Name: text.NextMake, Key: keyBegin, Do: p.next.make, On: p.next.canMake},
		{Name: text.PapersFormPickLogo, Key: keyLogo, Do: p.papers.pickLogo, On: func() bool { return p.inPapers() && p.writable() }},
		{Name: text.PapersFormDropLogo, Key: keyDropLogo, Do: p.papers.dropLogo, On: func() bool { return p.inPapers() && p.papers.canDropLogo() }},
		{Name: text.SentencesFind, Key: keyFind, Do: p.sentences.find, On: p.inSentences},
		{Name: text.SentencesRestore, Key: keyRestore, Do: p.sentences.restore, On: func() bool { return p.inSentences() && p.sentences.canRestore() }},
		{Name: text.SentencesRestoreAll, Key: keyRestoreAll, Do: p.sentences.restoreAll, On: func() bool { return p.inSentences() && p.sentences.canRestoreAll() }},
		{Name: text.SettingsPostTry, Key: keyTry, Do: p.desk.TryPost, On: p.inPost},
		{Name: text.SettingsPostKeep, Key: keyPassword, Do: p.desk.KeepPassword, On: p.inPost},
		{Name: text.SettingsCommandPane, Key: keyPane, Do: p.nextPane, On: func() bool { return p.active() != nil }},
		{Name: text.SettingsCommandList, Key: keyList, Do: func() { p.desk.Focus(p.list) }},
		{Name: text.SettingsCommandNext, Key: keyNext, Do: func() { p.Open(p.current + 1) }, On: func() bool { return p.current+1 < len(p.sections) }},
		{Name: text.SettingsCommandBefore, Key: keyBefore, Do: func() { p.Open(p.current - 1) }, On: func() bool { return p.current > 0 }},
	}
}

// canStepHere says whether Space goes to the next value: only in a table, since elsewhere it is a key of its own.
func (p *Page) canStepHere() bool {
	t := p.active()
	return t != nil && parts.HasFocus(t.view()) && t.canStep()
}

func (p *Page) step() {
	if t := p.active(); t != nil {
		t.step()
	}
}

// rows gives the table that is worked in where its rows come and go, else nil.
func (p *Page) rows() rows {
	r, _ := p.active().(rows)
	return r
}

func (p *Page) hasRows() bool { return p.rows() != nil && p.writable() }

func (p *Page) begin() {
	if r := p.rows(); r != nil {
		r.begin()
	}
}

func (p *Page) canRemove() bool { return p.rows() != nil && p.rows().canRemove() }

func (p *Page) remove() {
	if r := p.rows(); r != nil {
		r.remove()
	}
}

func (p *Page) canMove() bool {
	m, ok := p.active().(mover)
	return ok && m.canMove()
}

func (p *Page) move(by int) {
	if m, ok := p.active().(mover); ok {
		m.move(by)
	}
}

func (p *Page) inAttendance() bool { return p.current == SectionAttendance && p.active() != nil }

func (p *Page) inPapers() bool { return p.current == SectionPapers && p.active() != nil }

func (p *Page) inSentences() bool { return p.current == SectionSentences && p.active() != nil }

func (p *Page) inAgenda() bool { return p.current == SectionAgenda && p.active() != nil }

// canStepScope says whether the section in view shows one of several days or years and there is another one, or a slot of the agenda can go to another day.
func (p *Page) canStepScope(by int) bool {
	return p.inAgenda() && !p.agenda.planning() && p.agenda.canChangeDay(by) || p.inAttendance() && p.attendance.canStepDay(by) || p.ceilings.canStepYear(by)
}

func (p *Page) stepScope(by int) {
	switch {
	case p.inAgenda():
		p.agenda.changeDay(by)
	case p.inAttendance():
		p.attendance.stepDay(by)
	default:
		p.ceilings.stepYear(by)
	}
}

// nextPane puts the focus on the next table of the section, after the last one on the list of sections.
func (p *Page) nextPane() {
	tables := p.section().tables
	if parts.HasFocus(p.list) {
		p.desk.Focus(tables[0].view())
		return
	}
	for i, t := range tables {
		if t == p.active() && i+1 < len(tables) {
			p.desk.Focus(tables[i+1].view())
			return
		}
	}
	p.desk.Focus(p.list)
}

// tools are the buttons of what is done to rows.
type tools struct{ step, begin, remove *parts.KeyButton }

func newTools(p *Page) tools {
	say := p.desk.Say
	return tools{
		step:   parts.NewKeyButton(say(text.SettingsToolStep), keyStep.String(), p.step),
		begin:  parts.NewKeyButton(say(text.SettingsNewRow), keyNew.String(), p.begin),
		remove: parts.NewKeyButton(say(text.SettingsRemove), keyRemove.String(), p.remove),
	}
}

func (t tools) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{t.step, t.begin, t.remove}
}

// show lets those be pressed that can be of use where the cursor stands.
func (t tools) show(p *Page) {
	active := p.active()
	enable(t.step, active != nil && active.canStep())
	enable(t.begin, p.hasRows())
	enable(t.remove, p.canRemove())
}

func enable(b *parts.KeyButton, on bool) {
	switch {
	case on == !b.Disabled():
	case on:
		b.Enable()
	default:
		b.Disable()
	}
}
