package followup

import (
	"fmt"
	"slices"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// noon is the minute at which a state counts as reached that was set for an earlier day.
const noon model.DayMinute = 12 * 60

// onCorrection says whether there is a correction whose state can be set.
func (p *Page) onCorrection() bool {
	return p.Writable() && p.lens == ofCorrections && len(p.corrections.aimed()) > 0
}

// onCorrections says whether the state of all corrections of an agency can be set.
func (p *Page) onCorrections() bool { return p.Writable() && p.lens == ofCorrections }

// stage is a state of corrections with its names: on its button, as a command, and as one for a whole agency.
type stage struct {
	state              model.CorrectionState
	label, name, whole text.Sentence
}

// stages are the states of corrections that are asked for with by whom and when.
var stages = []stage{
	{model.Confirmed, text.FollowUpConfirm, text.FollowUpCmdConfirm, text.FollowUpConfirmAll},
	{model.Entered, text.FollowUpEnter, text.FollowUpCmdEnter, text.FollowUpEnterAll},
	{model.Verified, text.FollowUpVerify, text.FollowUpCmdVerify, text.FollowUpVerifyAll},
}

// far is how far a state is on the way.
func far(s model.CorrectionState) int {
	return slices.Index([]model.CorrectionState{model.Noted, model.Confirmed, model.Entered, model.Verified}, s)
}

// askStage asks by whom and when the corrections that are aimed at came so far.
func (p *Page) askStage(s stage) {
	list := p.corrections.aimed()
	p.askBy(s, list, p.Say(text.FollowUpManyAbout, p.Say(s.label), len(list)))
}

// askWhole asks the same of all corrections of the agency that have not come so far yet.
func (p *Page) askWhole(s stage) {
	if p.agency == 0 {
		p.desk.Tell(p.Say(text.FollowUpPickAgency))
		return
	}
	var list []model.ID
	for _, x := range p.Plan.OpenCorrections(p.agency) {
		if far(x.State) < far(s.state) {
			list = append(list, x.ID)
		}
	}
	if len(list) == 0 {
		p.desk.Tell(p.Say(text.FollowUpNoneToSet, p.agencyWords()))
		return
	}
	p.askBy(s, list, p.Say(text.FollowUpWholeAbout, p.Say(s.label), len(list), p.agencyWords()))
}

func (p *Page) askBy(s stage, list []model.ID, about string) {
	start := ""
	if s.state == model.Confirmed {
		start = headOf(p.Plan, p.agencyOf(list))
	}
	p.Ask(&parts.Form{
		Kind: formOf("stage", model.ID(far(s.state))) + fmt.Sprint(list), About: about,
		Questions: []parts.Question{
			{Title: p.Say(text.FollowUpDoneByQ), Start: start, Echo: p.byEcho, Share: 1.4},
			{Title: p.Say(text.FollowUpDoneOnQ), Echo: p.pastEcho},
		},
		Done: func(texts []string) string { return p.setState(s.state, list, texts[0], texts[1]) },
	})
}

func (p *Page) byEcho(typed string) string {
	if typed == "" {
		return p.Say(text.FollowUpEchoNobody)
	}
	return ""
}

// setState sets the state of corrections as one act, as of a day that was typed.
func (p *Page) setState(state model.CorrectionState, list []model.ID, by, on string) (refusal string) {
	day, refusal := p.pastDay(on)
	if refusal != "" {
		return refusal
	}
	act := model.SetCorrectionState{Corrections: list, State: state, By: by}
	if day != p.Today() {
		act.At = p.Plan.Zone().Instant(day, noon)
	}
	if refusal = p.Do(act, model.Context{Agency: p.agencyOf(list)}); refusal == "" {
		p.corrections.untick()
	}
	return refusal
}

// agencyOf is the agency of corrections, 0 where they are of several.
func (p *Page) agencyOf(list []model.ID) (agency model.ID) {
	for _, id := range list {
		x := p.Plan.Corrections.Get(id)
		switch {
		case x == nil:
		case agency == 0:
			agency = x.Agency
		case agency != x.Agency:
			return 0
		}
	}
	return agency
}

// noteAgain takes corrections back to where they began.
func (p *Page) noteAgain() {
	list := p.corrections.aimed()
	p.DoNow(model.SetCorrectionState{Corrections: list, State: model.Noted}, model.Context{Agency: p.agencyOf(list)})
}

// match sets verified what later figures have.
func (p *Page) match() {
	e, err := p.desk.Do(model.VerifyCorrections{}, model.Context{})
	if err != nil {
		p.desk.Fail(err)
		return
	}
	p.desk.Tell(p.Say(text.FollowUpVerified, len(e.Changes)))
}

// canBack says whether there are ticks to let go of.
func (p *Page) canBack() bool {
	return p.HasFile() && p.lens == ofCorrections && len(p.corrections.tickedNow()) > 0
}
