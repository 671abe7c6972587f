package followup

import (
	"fyne.io/fyne/v2"

	"benangmerah/app/frame"
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
		{Name: text.FollowUpCmdLens, Key: directivesKey, Do: func() { p.turn(ofDirectives) }, On: p.HasFile},
		{Name: text.FollowUpCmdFixes, Key: fixesKey, Do: func() { p.turn(ofCorrections) }, On: p.HasFile},
		{Name: text.RealisedCmdLens, Key: realisedKey, Do: func() { p.turn(ofRealised) }, On: p.HasFile},
		{Name: text.RealisedCmdPromises, Key: promisesKey, Do: func() { p.turn(ofPromises) }, On: p.HasFile},
		{Name: text.FollowUpCmdClosed, Key: closedKey, Do: p.toggleClosed, On: p.canClose},
		{Name: text.FollowUpCmdSearch, Key: searchKey, Do: p.FocusSearch, On: p.HasFile},
		{Name: p.sends(), Key: sendKey, Do: p.send, On: p.HasFile},
		{Name: text.FollowUpShowRow, Key: sendRowKey, Do: p.sendRow, On: p.canSendRow},
		{Name: text.FollowUpExport, Key: exportKey, Do: p.export, On: p.HasRows},
		{Name: text.FollowUpGive, Key: giveKey, Do: p.askDirective, On: p.Writable},
		{Name: text.FollowUpGiveVisit, Key: giveVisitKey, Do: p.askNewVisit, On: p.Writable},
		{Name: text.FollowUpCmdEarlier, Key: text.Alt(fyne.KeyUp), Do: func() { p.side.Step(-1) }, On: p.HasFile},
		{Name: text.FollowUpCmdLater, Key: text.Alt(fyne.KeyDown), Do: func() { p.side.Step(1) }, On: p.HasFile},
		{Name: text.FollowUpCmdAgencies, Key: text.Alt(fyne.KeyLeft), Do: p.FocusSide, On: p.HasFile},
	}
	return frame.Also(list, p.deeds())
}

// deeds are what can be done in the lists, that of the one in view first.
func (p *Page) deeds() (list []text.Command) {
	others := [...][]text.Command{ofDirectives: p.directiveDeeds(), ofCorrections: p.correctionDeeds(), ofRealised: p.realisedDeeds(), ofPromises: nil, ofBrought: p.broughtDeeds()}
	list = append(list, others[p.face()]...)
	for _, more := range others {
		list = append(list, more...)
	}
	return list
}

// canClose says whether what is done can be shown and hidden in the list in view.
func (p *Page) canClose() bool { return p.HasFile() && p.lens <= ofCorrections }

// directiveDeeds are what can be done to the directive under the cursor, with their keys.
func (p *Page) directiveDeeds() []text.Command {
	return []text.Command{
		{Button: text.FollowUpFinish, Name: text.FollowUpCmdFinish, Key: text.Plain(stateKeys[0]), Do: p.askFinish, On: p.onDirective},
		{Button: text.FollowUpUnderway, Name: text.FollowUpCmdUnderway, Key: text.Plain(stateKeys[1]), Do: p.askUnderway, On: p.onDirective},
		{Button: text.FollowUpWatch, Name: text.FollowUpCmdWatch, Key: text.Plain(stateKeys[2]), Do: p.askWatched, On: p.onDirective},
		{Button: text.FollowUpCancel, Name: text.FollowUpCmdCancel, Key: text.Plain(stateKeys[3]), Do: p.askCancel, On: p.onDirective},
		{Button: text.FollowUpReopen, Name: text.FollowUpCmdReopen, Key: text.Ctrl(stateKeys[0]), Do: p.reopen, On: p.onDirective},
		{Button: text.FollowUpExtend, Name: text.FollowUpExtend, Key: extendKey, Do: p.askExtension, On: p.canExtend},
		{Button: text.FollowUpGrant, Name: text.FollowUpCmdGrant, Key: grantKey, Do: p.grant, On: p.canAnswer},
		{Button: text.FollowUpRefuse, Name: text.FollowUpCmdRefuse, Key: refuseKey, Do: p.askRefusal, On: p.canAnswer},
		{Button: text.FollowUpFillVisit, Name: text.FollowUpFillVisit, Key: visitKey, Do: p.askVisit, On: p.onDirective},
	}
}

func (p *Page) askUnderway() {
	p.askState(model.Underway, text.FollowUpUnderway, text.FollowUpToldQ)
}

func (p *Page) askWatched() { p.askState(model.Watched, text.FollowUpWatch, text.FollowUpWatchedQ) }

func (p *Page) askCancel() { p.askState(model.Cancelled, text.FollowUpCancel, text.FollowUpReasonQ) }

// correctionDeeds set the state of corrections: of the row or of what is ticked, with Ctrl of the whole agency.
func (p *Page) correctionDeeds() []text.Command {
	var list []text.Command
	for i, s := range stages {
		list = append(list, text.Command{Button: s.label, Name: s.name, Key: text.Plain(stateKeys[i]), Do: func() { p.askStage(s) }, On: p.onCorrection})
	}
	list = append(list,
		text.Command{Button: text.FollowUpNote, Name: text.FollowUpCmdNote, Key: text.Plain(stateKeys[3]), Do: p.noteAgain, On: p.onCorrection},
		text.Command{Button: text.FollowUpMatch, Name: text.FollowUpCmdMatch, Key: extendKey, Do: p.match, On: p.onCorrections})
	for i, s := range stages {
		list = append(list, text.Command{Name: s.whole, Key: text.Ctrl(stateKeys[i]), Do: func() { p.askWhole(s) }, On: p.onCorrections})
	}
	return append(list, text.Command{Name: text.FollowUpCmdBack, Key: text.Plain(fyne.KeyEscape), Do: p.corrections.untick, On: p.canBack})
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
	p.TellWall()
}

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
	return p.HasRows() && (p.lens <= ofCorrections || p.lens == ofPromises && p.promises.directive() != 0)
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
	p.TellWall()
}
