package followup

import (
	"slices"

	"fyne.io/fyne/v2"

	"benangmerah/app/text"
	"benangmerah/model"
)

// The keys of the page.
var (
	visitKey      = text.Plain(fyne.KeyF2)
	giveKey       = text.Plain(fyne.KeyF3)
	giveVisitKey  = text.Plain(fyne.KeyF4)
	extendKey     = text.Plain(fyne.KeyF9)
	grantKey      = text.Plain(fyne.KeyF10)
	refuseKey     = text.Ctrl(fyne.KeyF10)
	sendKey       = text.Ctrl(fyne.KeyReturn)
	sendRowKey    = text.Alt(fyne.KeyReturn)
	searchKey     = text.Ctrl(fyne.KeyF)
	exportKey     = text.Ctrl(fyne.KeyP)
	directivesKey = text.Alt(fyne.Key1)
	fixesKey      = text.Alt(fyne.Key2)
	closedKey     = text.Alt(fyne.Key3)
	stateKeys     = [...]fyne.KeyName{fyne.KeyF5, fyne.KeyF6, fyne.KeyF7, fyne.KeyF8}
)

// Commands gives what can be done on the page. Keys that both lists use are those of the list in view.
func (p *Page) Commands() []text.Command {
	list := []text.Command{
		{Name: text.FollowUpCmdLens, Key: directivesKey, Do: func() { p.turn(ofDirectives) }, On: p.hasFile},
		{Name: text.FollowUpCmdFixes, Key: fixesKey, Do: func() { p.turn(ofCorrections) }, On: p.hasFile},
		{Name: text.RealisedCmdLens, Key: realisedKey, Do: func() { p.turn(ofRealised) }, On: p.hasFile},
		{Name: text.RealisedCmdPromises, Key: promisesKey, Do: func() { p.turn(ofPromises) }, On: p.hasFile},
		{Name: text.FollowUpCmdClosed, Key: closedKey, Do: p.toggleClosed, On: p.canClose},
		{Name: text.FollowUpCmdSearch, Key: searchKey, Do: p.focusSearch, On: p.hasFile},
		{Name: p.sends(), Key: sendKey, Do: p.send, On: p.hasFile},
		{Name: text.FollowUpShowRow, Key: sendRowKey, Do: p.sendRow, On: p.canSendRow},
		{Name: text.FollowUpExport, Key: exportKey, Do: p.export, On: p.hasRow},
		{Name: text.FollowUpGive, Key: giveKey, Do: p.askDirective, On: p.writable},
		{Name: text.FollowUpGiveVisit, Key: giveVisitKey, Do: p.askNewVisit, On: p.writable},
		{Name: text.FollowUpCmdEarlier, Key: text.Alt(fyne.KeyUp), Do: func() { p.step(-1) }, On: p.hasFile},
		{Name: text.FollowUpCmdLater, Key: text.Alt(fyne.KeyDown), Do: func() { p.step(1) }, On: p.hasFile},
		{Name: text.FollowUpCmdAgencies, Key: text.Alt(fyne.KeyLeft), Do: func() { p.desk.Focus(p.tallies.grid) }, On: p.hasFile},
	}
	for _, d := range p.deeds() {
		if !slices.ContainsFunc(list, func(c text.Command) bool { return c.Key == d.Key }) {
			list = append(list, d.Command)
		}
	}
	return list
}

// deeds are what can be done in the lists, that of the one in view first.
func (p *Page) deeds() (list []deed) {
	others := [...][]deed{ofDirectives: p.directiveDeeds(), ofCorrections: p.correctionDeeds(), ofRealised: p.realisedDeeds(), ofPromises: nil, ofBrought: p.broughtDeeds()}
	list = append(list, others[p.face()]...)
	for _, more := range others {
		list = append(list, more...)
	}
	return list
}

// canClose says whether what is done can be shown and hidden in the list in view.
func (p *Page) canClose() bool { return p.hasFile() && p.lens <= ofCorrections }

// deed is something that is done to the records of one of the lists: a command, with the short name that its button has; without one it has no button.
type deed struct {
	label text.Sentence
	text.Command
}

// directiveDeeds are what can be done to the directive under the cursor, with their keys.
func (p *Page) directiveDeeds() []deed {
	return []deed{
		{text.FollowUpFinish, text.Command{Name: text.FollowUpCmdFinish, Key: text.Plain(stateKeys[0]), Do: p.askFinish, On: p.onDirective}},
		{text.FollowUpUnderway, text.Command{Name: text.FollowUpCmdUnderway, Key: text.Plain(stateKeys[1]), Do: p.askUnderway, On: p.onDirective}},
		{text.FollowUpWatch, text.Command{Name: text.FollowUpCmdWatch, Key: text.Plain(stateKeys[2]), Do: p.askWatched, On: p.onDirective}},
		{text.FollowUpCancel, text.Command{Name: text.FollowUpCmdCancel, Key: text.Plain(stateKeys[3]), Do: p.askCancel, On: p.onDirective}},
		{text.FollowUpReopen, text.Command{Name: text.FollowUpCmdReopen, Key: text.Ctrl(stateKeys[0]), Do: p.reopen, On: p.onDirective}},
		{text.FollowUpExtend, text.Command{Name: text.FollowUpExtend, Key: extendKey, Do: p.askExtension, On: p.canExtend}},
		{text.FollowUpGrant, text.Command{Name: text.FollowUpCmdGrant, Key: grantKey, Do: p.grant, On: p.canAnswer}},
		{text.FollowUpRefuse, text.Command{Name: text.FollowUpCmdRefuse, Key: refuseKey, Do: p.askRefusal, On: p.canAnswer}},
		{text.FollowUpFillVisit, text.Command{Name: text.FollowUpFillVisit, Key: visitKey, Do: p.askVisit, On: p.onDirective}},
	}
}

func (p *Page) askUnderway() {
	p.askState(model.Underway, text.FollowUpUnderway, text.FollowUpToldQ)
}

func (p *Page) askWatched() { p.askState(model.Watched, text.FollowUpWatch, text.FollowUpWatchedQ) }

func (p *Page) askCancel() { p.askState(model.Cancelled, text.FollowUpCancel, text.FollowUpReasonQ) }

// correctionDeeds set the state of corrections: of the row or of what is ticked, with Ctrl of the whole agency.
func (p *Page) correctionDeeds() []deed {
	var list []deed
	for i, s := range stages {
		list = append(list, deed{s.label, text.Command{Name: s.name, Key: text.Plain(stateKeys[i]), Do: func() { p.askStage(s) }, On: p.onCorrection}})
	}
	list = append(list,
		deed{text.FollowUpNote, text.Command{Name: text.FollowUpCmdNote, Key: text.Plain(stateKeys[3]), Do: p.noteAgain, On: p.onCorrection}},
		deed{text.FollowUpMatch, text.Command{Name: text.FollowUpCmdMatch, Key: extendKey, Do: p.match, On: p.onCorrections}})
	for i, s := range stages {
		list = append(list, deed{Command: text.Command{Name: s.whole, Key: text.Ctrl(stateKeys[i]), Do: func() { p.askWhole(s) }, On: p.onCorrections}})
	}
	back := text.Command{Name: text.FollowUpCmdBack, Key: text.Plain(fyne.KeyEscape), Do: p.corrections.untick, On: p.canBack}
	return append(list, deed{Command: back})
}

func (p *Page) focusSearch() {
	if !p.stillTyping() {
		p.desk.Focus(p.view.search)
	}
}

// send shows what is looked at on the wall: how the quarter stands, what was promised, else the open directives of the agency.
func (p *Page) send() {
	switch p.lens {
	case ofRealised:
		p.desk.ShowRealised(p.realised.query())
	case ofPromises:
		p.desk.ShowPromises(p.agency)
	default:
		p.desk.ShowDirectives(p.agency, 0)
	}
	p.tellWall()
}

func (p *Page) hasRow() bool { return p.hasFile() && p.list().Rows() > 0 }

// sends names what would be sent.
func (p *Page) sends() text.Sentence {
	switch p.lens {
	case ofRealised:
		return text.RealisedShow
	case ofPromises:
		return text.PromisedShow
	default:
		return text.FollowUpShow
	}
}

// canSendRow says whether what is under the cursor has a slide of its own.
func (p *Page) canSendRow() bool {
	return p.hasRow() && (p.lens <= ofCorrections || p.lens == ofPromises && p.promises.directive() != 0)
}

// sendRow shows the directive or the correction under the cursor on the wall.
func (p *Page) sendRow() {
	switch p.lens {
	case ofCorrections:
		p.desk.ShowCorrection(p.corrections.current().ID)
	case ofPromises:
		p.desk.ShowDirective(p.promises.directive())
	default:
		p.desk.ShowDirective(p.directives.current().ID)
	}
	p.tellWall()
}

// tellWall says what is on the wall now, or why what was sent is not.
func (p *Page) tellWall() {
	switch {
	case p.desk.WallBlank():
		p.desk.Tell(p.say(text.FollowUpWallBlank))
	case p.desk.WallFrozen():
		p.desk.Tell(p.say(text.FollowUpWallFrozen))
	default:
		p.desk.Tell(p.say(text.FollowUpOnWall, p.desk.WallCaption()))
	}
}
