package followup

import (
	"fyne.io/fyne/v2"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
)

// sideWidth is that of the column of agencies at 100 %.
const sideWidth float32 = 258

// view is what the page shows beside its lists.
type view struct {
	send    *parts.KeyButton
	closed  *parts.KeyButton    // with what is done
	periods []fyne.CanvasObject // the buttons of the quarters, over the list, in the place of closed
}

func newView(p *Page) *view {
	v := &view{}
	give := p.Button(text.Command{Button: text.FollowUpGive, Key: giveKey, Do: p.askDirective, On: p.Writable})
	v.send = p.Primary(text.Command{Button: text.FollowUpShow, Key: sendKey, Do: p.send, On: p.HasFile})
	p.NewSearch(text.FollowUpSearch, searchKey, nil)
	names := []text.Sentence{ofDirectives: text.FollowUpDirectives, ofCorrections: text.FollowUpCorrected, ofRealised: text.RealisedName, ofPromises: text.RealisedPromises}
	over := p.Lenses(names, []text.Key{ofDirectives: directivesKey, ofCorrections: fixesKey, ofRealised: realisedKey, ofPromises: promisesKey}, func(to int) { p.turn(lens(to)) })
	v.closed = p.Button(text.Command{Button: text.FollowUpWithClosed, Key: closedKey, Do: p.toggleClosed, On: p.canClose})
	over.Add(v.closed)
	realised := p.Row(p.realisedDeeds())
	v.periods, realised.Objects = realised.Objects[:len(stateKeys)], realised.Objects[len(stateKeys):]
	for _, quarter := range v.periods {
		over.Add(quarter)
	}
	p.Lay(frame.Spec{
		NoFile: text.FollowUpNoFile, Tools: []fyne.CanvasObject{give, v.send}, Side: p.side.Grid(), SideWidth: sideWidth, Over: []fyne.CanvasObject{over},
		Rows: []*fyne.Container{
			ofDirectives: p.Row(p.directiveDeeds()), ofCorrections: p.Row(p.correctionDeeds()), ofRealised: realised, ofPromises: p.Row(nil), ofBrought: p.Row(p.broughtDeeds()),
		},
	})
	return v
}

// head says over the lists which agency is in view, and what is open about it.
func (p *Page) head() {
	name, facts, t := p.Say(text.FollowUpAll), p.openWords(p.tally()), p.tally()
	if t.tasks+t.fixes > 0 {
		facts = p.Say(text.FollowUpOpenFacts, facts)
	}
	if a := p.Plan.Agencies.Get(p.agency); a != nil {
		name = a.Name
	}
	switch p.face() {
	case ofRealised:
		facts = p.realised.facts()
	case ofPromises:
		facts = p.promises.facts()
	case ofBrought:
		facts = p.brought.facts()
	}
	p.Title.Set(name, facts)
	p.nameLenses()
}

// nameLenses names the lists, with how much is in them where that is counted.
func (p *Page) nameLenses() {
	p.Fresh(p.directives)
	p.Fresh(p.corrections)
	p.NameLens(int(ofDirectives), p.Say(text.FollowUpLens, p.Say(text.FollowUpDirectives), p.directives.Rows()))
	p.NameLens(int(ofCorrections), p.Say(text.FollowUpLens, p.Say(text.FollowUpCorrected), p.corrections.Rows()))
	p.MarkLens(int(p.lens))
	v := p.view
	for i, b := range v.periods {
		b.(*parts.KeyButton).SetPrimary(i+1 == p.realised.quarter)
		parts.SetVisible(b, p.face() == ofRealised)
	}
	parts.SetVisible(v.closed, p.face() != ofRealised)
	v.send.SetLabel(p.Say(p.sends()))
	v.closed.SetLabel(p.Say(text.FollowUpWithClosed))
	if p.closed {
		v.closed.SetLabel(p.Say(text.FollowUpOnlyOpen))
	}
}
