package threads

import (
	"slices"

	"fyne.io/fyne/v2"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/thread"
)

// The keys of the page.
var (
	linesKey    = text.Alt(fyne.Key1)
	breaksKey   = text.Alt(fyne.Key2)
	claimsKey   = text.Alt(fyne.Key3)
	stateKey    = text.Alt(fyne.Key4)
	linkKey     = text.Alt(fyne.Key5)
	sortKey     = text.Alt(fyne.Key6)
	yearKey     = text.Alt(fyne.Key7)
	searchKey   = text.Ctrl(fyne.KeyF)
	mendKey     = text.Plain(fyne.KeyReturn)
	readKey     = text.Alt(fyne.KeyRight)
	largeKey    = text.CtrlShift(fyne.KeyH)
	sendKey     = text.Ctrl(fyne.KeyReturn)
	sendRowKey  = text.Alt(fyne.KeyReturn)
	paperKey    = text.Ctrl(fyne.KeyP)
	listKey     = text.CtrlShift(fyne.KeyP)
	wordsKey    = text.Plain(fyne.KeyF2)
	sourceKey   = text.Plain(fyne.KeyF3)
	newKey      = text.Plain(fyne.KeyF4)
	relateKey   = text.Plain(fyne.KeyF6)
	taskKey     = text.Plain(fyne.KeyF7)
	finishKey   = text.Plain(fyne.KeyF8)
	withdrawKey = text.Ctrl(fyne.KeyF8)
	backKey     = text.Plain(fyne.KeyEscape)
)

// Commands gives what can be done on the page.
func (p *Page) Commands() []text.Command {
	list := []text.Command{
		{Name: text.ThreadsCmdLines, Key: linesKey, Do: func() { p.turn(ofLines) }, On: p.HasFile},
		{Name: text.ThreadsCmdBreaks, Key: breaksKey, Do: func() { p.turn(ofBreaks) }, On: p.HasFile},
		{Name: text.ThreadsCmdRegister, Key: claimsKey, Do: func() { p.turn(ofClaims) }, On: p.HasFile},
		{Name: text.ThreadsCmdState, Key: stateKey, Do: p.nextState, On: p.hasStates},
		{Name: text.ThreadsCmdLink, Key: linkKey, Do: p.lines.nextLink, On: p.onLines},
		{Name: text.ThreadsCmdSort, Key: sortKey, Do: p.lines.nextOrder, On: p.onLines},
		{Name: text.ThreadsCmdYear, Key: yearKey, Do: p.nextYear, On: p.hasYears},
		{Name: text.ThreadsCmdSearch, Key: searchKey, Do: p.FocusSearch, On: p.HasFile},
		{Name: text.ThreadsCmdEarlier, Key: text.Alt(fyne.KeyUp), Do: func() { p.side.Step(-1) }, On: p.HasFile},
		{Name: text.ThreadsCmdLater, Key: text.Alt(fyne.KeyDown), Do: func() { p.side.Step(1) }, On: p.HasFile},
		{Name: text.ThreadsCmdAgencies, Key: text.Alt(fyne.KeyLeft), Do: p.FocusSide, On: p.HasFile},
		{Name: text.ThreadsCmdSend, Key: sendKey, Do: p.send, On: p.HasFile},
		{Name: text.ThreadsCmdPaper, Key: paperKey, Do: p.writePaper, On: p.HasFile},
		{Name: text.ThreadsCmdList, Key: listKey, Do: p.export, On: p.HasRows},
		{Name: text.ThreadsCmdBack, Key: backKey, Do: p.FocusWork, On: func() bool { return p.reading }},
	}
	for _, deeds := range [][]text.Command{p.lineDeeds(), p.claimDeeds()} {
		for _, d := range deeds {
			if d.Key != largeKey { // which is the window's, wherever a line is under the cursor
				list = append(list, d)
			}
		}
	}
	return list
}

// lineDeeds are what can be done with the thread under the cursor.
func (p *Page) lineDeeds() []text.Command {
	return []text.Command{
		{Button: text.ThreadsMend, Name: text.ThreadsCmdMend, Key: mendKey, Do: p.mend, On: p.canMend},
		{Button: text.ThreadsRead, Name: text.ThreadsRead, Key: readKey, Do: p.readKnots, On: p.canRead},
		{Button: text.ThreadsBigger, Name: text.ThreadsBigger, Key: largeKey, Do: p.enlarge, On: p.onThread},
		{Button: text.ThreadsSendRow, Name: text.ThreadsSendRow, Key: sendRowKey, Do: p.sendRow, On: p.onThread},
	}
}

// claimDeeds are what can be done with the claim under the cursor.
func (p *Page) claimDeeds() []text.Command {
	return []text.Command{
		{Button: text.ThreadsEditClaim, Name: text.ThreadsCmdEdit, Key: wordsKey, Do: p.askWords, On: p.onClaim},
		{Button: text.ThreadsGiveFrom, Name: text.ThreadsCmdFrom, Key: sourceKey, Do: p.askSource, On: p.onClaim},
		{Button: text.ThreadsNewClaim, Name: text.ThreadsCmdNew, Key: newKey, Do: p.askNew, On: p.Writable},
		{Button: text.ThreadsLink, Name: text.ThreadsCmdRelate, Key: relateKey, Do: p.relate, On: p.onClaim},
		{Button: text.ThreadsTask, Name: text.ThreadsCmdTask, Key: taskKey, Do: p.askTask, On: p.canAssign},
		{Button: text.ThreadsFinish, Name: text.ThreadsCmdFinish, Key: finishKey, Do: p.finish, On: p.canFinish},
		{Button: text.ThreadsWithdraw, Name: text.ThreadsCmdWithdraw, Key: withdrawKey, Do: p.withdraw, On: p.onClaim},
	}
}

func (p *Page) onLines() bool { return p.HasFile() && p.lens == ofLines }

// hasStates says whether the list in view can be filtered by state.
func (p *Page) hasStates() bool { return p.HasFile() && p.lens != ofBreaks }

func (p *Page) onThread() bool { return p.onLines() && p.lines.current() != nil }

// canRead says whether there is a picture of the thread to be read.
func (p *Page) canRead() bool { return p.onThread() && !tight() }

func (p *Page) nextState() {
	if p.lens == ofClaims {
		p.register.nextWant()
	} else {
		p.lines.nextStanding()
	}
}

// mend leads to where the thread under the cursor can be mended, or to its line; in the table of counts it opens the threads that the figure counts.
func (p *Page) mend() {
	if p.onCount() {
		p.breaks.open(p.breaks.table.Cursor())
	} else if t := p.lines.current(); t != nil {
		p.desk.MendThread(t)
	}
}

// canMend says whether the cursor stands on a thread or on a count of some.
func (p *Page) canMend() bool { return p.onThread() || p.onCount() }

func (p *Page) onCount() bool {
	return p.HasFile() && p.lens == ofBreaks && p.breaks.current() != nil
}

// agencyInView is the agency that the cursor stands on in the table of counts, else the one that is looked at.
func (p *Page) agencyInView() model.ID {
	if t := p.breaks.current(); p.lens == ofBreaks && t != nil && t.agency != 0 {
		return t.agency
	}
	return p.agency
}

// readKnots puts the keys on the picture of the thread, knot by knot.
func (p *Page) readKnots() {
	p.reading = true
	p.desk.Focus(p.view.chart)
}

func (p *Page) enlarge() { p.desk.ShowThread(p.lines.current().Line.ID, p.year) }

// LineInView gives the line under the cursor, or that of the indicator that a claim is about; 0 where there is none.
func (p *Page) LineInView() model.ID {
	if !p.HasFile() {
		return 0
	}
	switch p.lens {
	case ofLines:
		if t := p.lines.current(); t != nil {
			return t.Line.ID
		}
	case ofBreaks:
		if t := p.breaks.current(); t != nil && t.line != nil {
			return t.line.ID
		}
	case ofClaims:
		if c := p.register.current(); c != nil {
			if i := p.Plan.Indicators.Get(c.Indicator); i != nil {
				return i.Line
			}
		}
	}
	return 0
}

// AgencyInView gives the agency whose threads what is under the cursor counts, 0 for all of them: a row of the column at the left, an agency or the sum in the table of
// counts. many is false where the cursor stands on one thread, on a programme or on a claim.
func (p *Page) AgencyInView() (agency model.ID, many bool) {
	switch {
	case !p.HasFile():
		return 0, false
	case p.OnSide():
		return p.agency, true
	case p.lens == ofBreaks:
		t := p.breaks.current()
		return p.agencyInView(), t != nil && t.line == nil
	default:
		return 0, false
	}
}

// Open shows the threads of an agency, 0 for all, in the year that the plan is about, with the cursor on a line where one is given, else on the first. Nothing is filtered or
// sought any more. While something is being typed, all stays as it is.
func (p *Page) Open(agency, line model.ID) { p.OpenYear(agency, line, 0) }

// OpenYear does what Open does in another year, where anything is known of it.
func (p *Page) OpenYear(agency, line model.ID, year int) {
	if p.StillTyping() {
		return
	}
	p.lines.forget()
	p.agency, p.Sought = agency, nil
	p.Search.SetText("")
	if p.other = 0; slices.Contains(p.years, year) && year != planYear(p.desk.Plan()) {
		p.other = year
	}
	p.Restart(p.lines)
	if p.yearOf(p.desk.Plan()) != p.year {
		p.Load()
		p.desk.ShowHeading()
	}
	p.side.Follow()
	p.Stale()
	p.turn(ofLines)
	for row, t := range p.lines.rows {
		if t.Line.ID == line {
			p.lines.table.MoveTo(row, 0)
		}
	}
}

// send shows what is in view on the wall: the counts of all agencies, where the threads of one break, or claims.
func (p *Page) send() {
	switch {
	case p.lens == ofClaims && p.register.want == wantBare:
		p.desk.ShowUnsourced(p.agency)
	case p.lens == ofClaims:
		p.desk.ShowDisagreeing(p.agency)
	case p.lens == ofBreaks, p.agency != 0:
		p.desk.ShowBreaks(p.agencyInView())
	default:
		p.desk.ShowThreads()
	}
	p.TellWall()
}

// sendRow shows the thread under the cursor on the wall.
func (p *Page) sendRow() {
	p.desk.ShowThreadSlide(p.lines.current().Line.ID, p.year)
	p.TellWall()
}

// standingOf says in a sentence how a thread stands.
func (p *Page) standingOf(t *thread.Thread) string {
	return text.ThreadStanding(t, p.desk.Language(), false)
}
