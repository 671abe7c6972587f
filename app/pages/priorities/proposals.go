package priorities

import (
	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/priority"
)

// What the page says of proposals of an intake, and how the line answers them.

// OpenIntake shows the ranking of the proposals of an intake, the newest where there are several; where there is none it opens the form that begins one.
func (p *Page) OpenIntake(intake model.ID) {
	if !p.hasFile() {
		return
	}
	p.catchUp()
	if list := p.plan.RankingsOf(intake); len(list) > 0 {
		p.look(rankingSight)
		p.open(list[len(list)-1].ID)
		return
	}
	if p.beginNew(); p.starting {
		p.view.start.rank(what{intake: intake})
		p.view.start.whats.Set(p.whats(), p.view.start.what, p.whatName)
	}
}

// proposed says of a proposal of an intake what its name does not: the number, by which the wall calls it, the kind of help, the place, and how important it is to the actor itself.
func (p *Page) proposed(e *priority.Entry) string {
	s := e.Proposal
	if s == nil {
		return ""
	}
	place, own := s.Place, ""
	if a := p.plan.Actors.Get(s.Actor); place == "" && a != nil {
		place = frame.Joined(", ", a.Village, a.District)
	}
	if s.Priority > 0 {
		own = p.say(text.PrioritiesOwnPriority, s.Priority)
	}
	return frame.Dotted(e.Code, p.plan.HelpKinds.Get(s.Help).Name, place, own)
}

// unknownShort says why a candidate has nothing to compete with.
func (p *Page) unknownShort(e *priority.Entry) string {
	switch {
	case e.Proposal == nil:
		return p.say(text.PrioritiesNoFigure)
	case e.Proposal.Into != 0:
		return p.say(text.PrioritiesFollows, p.plan.Stands(e.Proposal).Number)
	default:
		return p.say(text.PrioritiesNoCost)
	}
}

// unknownWords is unknownShort with what can be done about it.
func (p *Page) unknownWords(e *priority.Entry) string {
	if e.Proposal != nil && e.Proposal.Into == 0 {
		return p.say(text.PrioritiesCostless)
	}
	return p.unknownShort(e)
}

// proposalWords says what the actor thinks of its own proposal, and how far the answer to it is.
func (p *Page) proposalWords(e *priority.Entry) (list []string) {
	if e.Proposal == nil {
		return nil
	}
	if n := e.Proposal.Priority; n > 0 {
		list = append(list, p.say(text.PrioritiesOwnSaid, n))
	}
	stands := p.plan.Stands(e.Proposal)
	said := p.say(text.SubmissionStates[stands.State])
	if stands.Reason != "" {
		said += " (" + frame.OneLine(stands.Reason) + ")"
	}
	return append(list, p.say(text.PrioritiesStateNow, said))
}

// large says whether a list is too large to be searched through.
func (r *reading) large() bool { return r.table != nil && r.table.Searchable() != nil }

// overQuota says whether the quota is used up, by the computed line or by the chair's.
func (r *reading) overQuota(byChair bool) bool {
	funded := r.funded
	if byChair && r.order != nil {
		funded = r.order.Funded
	}
	return r.counted && len(funded.In) >= r.quota
}

// canSettle says whether the line in view can answer proposals.
func (p *Page) canSettle() bool {
	return p.works() && p.sight == rankingSight && !p.starting && p.now.ranked() && p.now.sheet.Ranking.Intake != 0
}

// settlement gives what the line answers, where doer names who does what names nobody.
func (p *Page) settlement(doer string) (s *priority.Settlement, refusal string) {
	var who priority.Doer
	if doer = frame.OneLine(doer); doer != "" {
		a := p.findAgency(doer)
		if a == nil {
			return nil, p.say(text.PrioritiesNoAgency, doer)
		}
		who.Agency = a.ID
	}
	s, err := p.now.sheet.Settle(p.now.table, who)
	if err != nil {
		return nil, p.told(err)
	}
	return s, ""
}

func (p *Page) settleWords(s *priority.Settlement) string {
	return p.say(text.PrioritiesSettleCounts, s.Accepted, s.Discussed, s.Postponed, s.Unranked, s.Answered)
}

// askSettle asks who does what is accepted, says what the line would answer, and answers.
func (p *Page) askSettle() {
	if !p.canSettle() {
		return
	}
	if s, refusal := p.settlement(""); refusal != "" || len(s.Answers) == 0 {
		if refusal == "" {
			refusal = p.say(text.PrioritiesSettleNone)
		}
		p.desk.Tell(refusal)
		return
	}
	p.view.strip.Ask(&parts.Form{
		Kind:      "settle",
		Questions: []parts.Question{{Title: p.say(text.PrioritiesSettleDoer), Echo: p.agencyEcho}},
		Tell: func(texts []string) string {
			s, refusal := p.settlement(texts[0])
			if refusal != "" {
				return refusal
			}
			return p.settleWords(s)
		},
		Done: func(texts []string) string { return p.settle(texts[0]) },
	})
}

func (p *Page) settle(doer string) (refusal string) {
	if !p.canSettle() {
		return p.say(text.PrioritiesSettleNone)
	}
	s, refusal := p.settlement(doer)
	if refusal != "" {
		return refusal
	}
	if refusal = p.do(s.SettleSubmissions, model.Context{}); refusal == "" {
		p.desk.Tell(p.say(text.PrioritiesSettled, len(s.Answers)))
	}
	return refusal
}

// settleParagraphs says what the line would answer to the proposals of an intake.
func (p *Page) settleParagraphs() (list []parts.Paragraph) {
	if p.now.sheet.Ranking.Intake == 0 {
		return nil
	}
	if p.now.large() {
		return []parts.Paragraph{{Text: p.say(text.PrioritiesSettleHint), Tone: parts.Muted}}
	}
	s, refusal := p.settlement("")
	if refusal != "" {
		return nil
	}
	list = append(list, parts.Paragraph{Text: p.settleWords(s)})
	if len(s.Answers) > 0 {
		list = append(list, parts.Paragraph{Text: p.say(text.PrioritiesSettleHint), Tone: parts.Muted})
	}
	return list
}
