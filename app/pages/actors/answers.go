package actors

import (
	"cmp"
	"strconv"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// chosen are the proposals that a key would be done to: those that are marked, in their order, else the one under the cursor.
func (p *Page) chosen() (ids []model.ID) {
	if len(p.proposals.ticked) == 0 {
		if s := p.proposals.current(); s != nil {
			ids = append(ids, s.ID)
		}
		return ids
	}
	for _, s := range p.Plan.Submissions.Of(p.intake) {
		if p.proposals.ticked[s.ID] {
			ids = append(ids, s.ID)
		}
	}
	return ids
}

func (p *Page) inProposals() bool { return p.lens == ofProposals && p.preview.brought == nil }

// onProposal says whether there is a proposal that can be answered.
func (p *Page) onProposal() bool {
	return p.enterable() && p.inProposals() && len(p.chosen()) > 0
}

// onOne says whether the cursor stands on a proposal that can be changed.
func (p *Page) onOne() bool {
	return p.enterable() && p.inProposals() && p.proposals.current() != nil
}

// aimed names what a form is about: one proposal, or how many.
func (p *Page) aimed(act text.Sentence, ids []model.ID) string {
	if len(ids) > 1 {
		return p.Say(text.ActorsOfMany, p.Say(act), len(ids))
	}
	s := p.Plan.Submissions.Get(ids[0])
	return p.Say(text.ActorsOfOne, p.Say(act), s.Number, p.Plan.Actors.Get(s.Actor).Name, frame.OneLine(s.Text))
}

// kindOf names the form of a question about proposals.
func kindOf(kind string, ids []model.ID) string {
	var b strings.Builder
	b.WriteString(kind)
	for _, id := range ids {
		b.WriteString("/" + strconv.FormatInt(int64(id), 10))
	}
	return b.String()
}

// answer does an act that answers proposals; where it was done the marks are taken away.
func (p *Page) answer(act model.Act, c model.Context) (refusal string) {
	if refusal = p.Do(act, c); refusal == "" {
		p.proposals.untick()
	}
	return refusal
}

// answerNow is answer without a form: it tells why something was not done.
func (p *Page) answerNow(act model.Act) {
	if p.StillTyping() {
		return
	}
	if _, err := p.desk.Do(act, model.Context{}); err != nil {
		p.desk.Fail(err)
		return
	}
	p.proposals.untick()
}

// askAccept asks when what is accepted is done, by whom and what it costs.
func (p *Page) askAccept() {
	ids := p.chosen()
	s := p.Plan.Submissions.Get(ids[0])
	year, doer, cost := cmp.Or(s.Year, p.current().Year), p.doer(s).Entry, ""
	if len(ids) == 1 {
		cost = p.money(cmp.Or(s.Cost, s.Amount))
	}
	p.Ask(&parts.Form{
		Kind: kindOf("accept", ids), About: p.aimed(text.ActorsAccept, ids),
		Questions: []parts.Question{
			{Title: p.Say(text.ActorsYearQ), Start: strconv.Itoa(year), Share: 0.6},
			{Title: p.Say(text.ActorsDoerQ), Start: doer, Echo: p.doerEcho, Share: 2},
			{Title: p.Say(text.ActorsCostQ), Start: cost, Echo: p.moneyEcho},
			{Title: p.Say(text.ActorsRemarkQ), Share: 1.4},
		},
		Done: func(texts []string) string { return p.accept(ids, texts) },
	})
}

func (p *Page) accept(ids []model.ID, texts []string) (refusal string) {
	act := model.AnswerSubmissions{IDs: ids, State: model.SubmissionAccepted, Reason: texts[3]}
	if act.Year, refusal = p.readCount(texts[0], text.ActorsBadYear); refusal != "" {
		return refusal
	}
	if act.Agency, act.Line, refusal = p.readDoer(texts[1]); refusal != "" {
		return refusal
	}
	if act.Cost, refusal = p.readMoney(texts[2]); refusal != "" {
		return refusal
	}
	return p.answer(act, model.Context{})
}

// askWhy asks why proposals are postponed or rejected.
func (p *Page) askWhy(state model.SubmissionState, name text.Sentence) {
	ids, start := p.chosen(), ""
	if s := p.Plan.Submissions.Get(ids[0]); s.State == state {
		start = s.Reason
	}
	p.Ask(&parts.Form{
		Kind: kindOf(string(state), ids), About: p.aimed(name, ids),
		Questions: []parts.Question{{Title: p.Say(text.ActorsReasonQ), Start: start}},
		Done: func(texts []string) string {
			return p.answer(model.AnswerSubmissions{IDs: ids, State: state, Reason: texts[0]}, model.Context{})
		},
	})
}

func (p *Page) askPostpone() { p.askWhy(model.SubmissionPostponed, text.ActorsPostpone) }

func (p *Page) askReject() { p.askWhy(model.SubmissionRejected, text.ActorsReject) }

func (p *Page) discuss() {
	p.answerNow(model.AnswerSubmissions{IDs: p.chosen(), State: model.SubmissionDiscussed})
}

func (p *Page) renew() {
	p.answerNow(model.AnswerSubmissions{IDs: p.chosen(), State: model.SubmissionNew})
}

func (p *Page) lock() {
	p.answerNow(model.AnswerSubmissions{IDs: p.chosen(), State: model.SubmissionLocked})
}

// askUnlock asks why locked proposals are to be changed again.
func (p *Page) askUnlock() {
	ids := p.chosen()
	p.Ask(&parts.Form{
		Kind: kindOf("unlock", ids), About: p.aimed(text.ActorsUnlock, ids),
		Questions: []parts.Question{{Title: p.Say(text.ActorsReasonQ)}},
		Done: func(texts []string) string {
			return p.answer(model.UnlockSubmissions{IDs: ids}, model.Context{Reason: texts[0]})
		},
	})
}

// askLine asks for the kegiatan under which the proposal under the cursor becomes a sub kegiatan, and from which source it is paid.
func (p *Page) askLine() {
	s := p.proposals.current()
	p.Ask(&parts.Form{
		Kind: formOf("line", s.ID), About: p.aimed(text.ActorsMakeLine, []model.ID{s.ID}),
		Questions: []parts.Question{
			{Title: p.Say(text.ActorsActivityQ), Echo: p.activityEcho, Share: 2},
			{Title: p.Say(text.ActorsCalledQ), Start: frame.OneLine(s.Text), Share: 1.6},
			{Title: p.Say(text.ActorsFundQ), Echo: p.fundEcho},
			{Title: p.Say(text.ActorsCostQ), Start: p.money(cmp.Or(s.Cost, s.Amount)), Echo: p.moneyEcho},
		},
		Done: func(texts []string) string { return p.makeLine(s.ID, texts) },
	})
}

func (p *Page) makeLine(id model.ID, texts []string) (refusal string) {
	act := model.MakeLine{Submission: id, Called: texts[1]}
	if act.Activity, refusal = p.readActivity(texts[0]); refusal != "" {
		return refusal
	}
	if fund := p.fundNamed(texts[2]); fund != nil {
		act.Fund = fund.ID
	} else if texts[2] != "" {
		return p.Say(text.ActorsNoFund, texts[2])
	}
	if act.Cost, refusal = p.readMoney(texts[3]); refusal != "" {
		return refusal
	}
	return p.answer(act, model.Context{})
}

// readActivity finds a kegiatan by its code, or by words of its code and name.
func (p *Page) readActivity(typed string) (id model.ID, refusal string) {
	var found []*model.Line
	for _, line := range p.linesLike(frame.Words(typed)) {
		if line.Level != model.Activity {
			continue
		}
		if line.Code == typed {
			return line.ID, ""
		}
		found = append(found, line)
	}
	switch {
	case len(found) == 0 || typed == "":
		return 0, p.Say(text.ActorsNoActivity, typed, p.current().Year)
	case len(found) > 1:
		return 0, p.Say(text.ActorsManyActivities, typed, len(found), found[0].Code+" "+found[0].Name)
	}
	return found[0].ID, ""
}

func (p *Page) activityEcho(typed string) string {
	if typed = strings.TrimSpace(typed); typed == "" {
		return ""
	}
	id, refusal := p.readActivity(typed)
	if refusal != "" {
		return refusal
	}
	line := p.Plan.Lines.Get(id)
	return frame.Dotted(p.Plan.Agencies.Get(line.Agency).Label(), line.Code+" "+line.Name)
}

func (p *Page) fundNamed(typed string) *model.Fund {
	for _, f := range p.Plan.Funds.Of(0) {
		if same(f.Name, typed) || f.Code == typed {
			return f
		}
	}
	return nil
}

func (p *Page) fundEcho(typed string) string {
	if f := p.fundNamed(strings.TrimSpace(typed)); f != nil {
		return f.Name
	}
	return ""
}
