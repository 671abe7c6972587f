package programme

import (
	"fyne.io/fyne/v2"

	"benangmerah/app/text"
)

var (
	keySearch = text.Ctrl(fyne.KeyF)
	keyReady  = text.Ctrl(fyne.KeyR)
	keyNext   = text.Ctrl(fyne.KeyPageDown)
	keyBefore = text.Ctrl(fyne.KeyPageUp)
	keyList   = text.Ctrl(fyne.KeyG)
	keyUnfold = text.CtrlShift(fyne.KeyRight)
	keyFold   = text.CtrlShift(fyne.KeyLeft)
	keyInsert = text.Plain(fyne.KeyInsert)
	keyRemove = text.Ctrl(fyne.KeyDelete)

	keyProgram = text.Alt(fyne.KeyP)
	keyClone   = text.Alt(fyne.KeyT)
	keyFilled  = text.Alt(fyne.KeyL)
)

// Commands gives what can be done on the page.
func (p *Page) Commands() []text.Command {
	list := []text.Command{
		{Name: text.ProgrammeCommandSearch, Key: keySearch, Do: func() { p.desk.Focus(p.search.field) }, On: p.hasLines},
		{Name: text.ProgrammeCommandClose, Key: text.Plain(fyne.KeyEscape), Do: p.leaveFloat, On: p.floats},
		{Name: text.EntryCommandReady, Key: keyReady, Do: p.ready.open, On: p.hasLines},
		{Name: text.ProgrammeCommandNext, Key: keyNext, Do: func() { p.stepAgency(1) }, On: p.hasLines},
		{Name: text.ProgrammeCommandPrevious, Key: keyBefore, Do: func() { p.stepAgency(-1) }, On: p.hasLines},
		{Name: text.ProgrammeCommandList, Key: keyList, Do: func() { p.desk.Focus(p.agencies) }, On: p.hasLines},
		{Name: text.EntryCommandFilter, Key: text.Alt(fyne.KeyF), Do: p.stepFilter, On: p.hasLines},
	}
	list = append(list, p.viewCommands()...)
	list = append(list, p.entryCommands()...)
	return append(list,
		text.Command{Name: text.ProgrammeCommandFoldAll, Key: keyFold, Do: func() { p.foldAll(false) }, On: p.hasLines},
		text.Command{Name: text.ProgrammeCommandOpenAll, Key: keyUnfold, Do: func() { p.foldAll(true) }, On: p.hasLines},
		text.Command{Name: text.ProgrammeCommandStage, Key: text.Alt(fyne.KeyPageDown), Do: func() { p.stepStage(1) }, On: p.hasLines},
		text.Command{Name: text.ProgrammeCommandStageUp, Key: text.Alt(fyne.KeyPageUp), Do: func() { p.stepStage(-1) }, On: p.hasLines},
		text.Command{Name: text.ProgrammeCommandYear, Key: text.Alt(fyne.KeyRight), Do: func() { p.stepYear(1) }, On: p.hasLines},
		text.Command{Name: text.ProgrammeCommandYearUp, Key: text.Alt(fyne.KeyLeft), Do: func() { p.stepYear(-1) }, On: p.hasLines},
		text.Command{Name: text.EntryCommandClone, Key: keyClone, Do: p.askClone, On: p.canPlan},
		text.Command{Name: text.ProgrammeCommandFilled, Key: keyFilled, Do: p.showFilledYear, On: p.hasFilledYear},
	)
}

// viewKeys are the keys of the views, in their order.
var viewKeys = []fyne.KeyName{fyne.Key1, fyne.Key2, fyne.Key3, fyne.Key4, fyne.Key5}

var viewCommands = []text.Sentence{
	viewFigures: text.EntryCommandFigures, viewIndicators: text.EntryCommandIndicators, viewYears: text.EntryCommandYears,
	viewQuarters: text.EntryCommandQuarters, viewNotes: text.EntryCommandNotes,
}

func (p *Page) viewCommands() (list []text.Command) {
	for _, v := range views() {
		list = append(list, text.Command{Name: viewCommands[v], Key: text.Alt(viewKeys[v]), Do: func() { p.chooseView(v) }, On: p.hasLines})
	}
	return list
}

// entryCommands are what changes the lines. The grid takes their keys itself while it has the focus.
func (p *Page) entryCommands() []text.Command {
	fresh := func(s text.Sentence, key text.Key, kind wanted) text.Command {
		return text.Command{Name: s, Key: key, Do: func() { p.insertHere(kind) }, On: p.canWrite}
	}
	return []text.Command{
		{Name: text.EntryCommandInsert, Key: keyInsert, Do: func() { p.insert(p.cursorRow(), true) }, On: p.canWrite},
		fresh(text.EntryCommandProgram, keyProgram, wantProgram),
		fresh(text.EntryCommandActivity, text.Alt(fyne.KeyK), wantActivity),
		fresh(text.EntryCommandSub, text.Alt(fyne.KeyS), wantSub),
		fresh(text.EntryCommandIndicator, text.Alt(fyne.KeyI), wantIndicator),
		fresh(text.EntryCommandSource, text.Alt(fyne.KeyD), wantSource),
		{Name: text.EntryCommandRemove, Key: keyRemove, Do: func() { p.remove(p.grid.Selection()) }, On: p.hasRow},
		{Name: text.EntryCommandUp, Key: text.Alt(fyne.KeyUp), Do: func() { p.shift(p.cursorRow(), -1) }, On: p.hasRow},
		{Name: text.EntryCommandDown, Key: text.Alt(fyne.KeyDown), Do: func() { p.shift(p.cursorRow(), 1) }, On: p.hasRow},
		{Name: text.EntryCommandJoin, Key: text.Alt(fyne.KeyU), Do: p.askJoinUnits, On: p.hasRow},
		{Name: text.EntryCommandFill, Key: text.Ctrl(fyne.KeyD), Do: func() { p.fill(p.grid.Selection()) }, On: p.hasRow},
	}
}

func (p *Page) hasLines() bool { return p.desk.Plan() != nil && p.choices != nil && p.work.Visible() }

func (p *Page) canWrite() bool { return p.hasLines() && !p.desk.ReadOnly() }

func (p *Page) canPlan() bool { return p.canWrite() && p.desk.Plan().Region() != nil }

func (p *Page) hasRow() bool { return p.canWrite() && p.cursorRow() >= 0 }

// cursorRow is the row under the cursor, -1 where there is none.
func (p *Page) cursorRow() int {
	n, _ := p.grid.Cursor()
	if n >= p.sheet.Rows() || !p.grid.Visible() {
		return -1
	}
	return n
}

// floats says whether something lies over the lines that Esc takes away.
func (p *Page) floats() bool { return p.search.visible() || p.ready.visible() }

func (p *Page) leaveFloat() {
	if p.ready.visible() {
		p.ready.leave()
		return
	}
	p.search.leave()
}

func (p *Page) stepStage(by int) { p.chooseStage(step(p.choices.listStages(), p.stage, by)) }

func (p *Page) stepYear(by int) { p.chooseYear(step(p.choices.listYears(), p.year, by)) }
