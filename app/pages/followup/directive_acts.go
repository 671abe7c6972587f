package followup

import (
	"strconv"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// onDirective says whether the cursor stands on a directive that can be changed.
func (p *Page) onDirective() bool {
	return p.Writable() && p.lens == ofDirectives && p.directives.current() != nil
}

// onOpen says whether that is one that is not closed.
func (p *Page) onOpen() bool { return p.onDirective() && !p.directives.current().Closed() }

// pending is the request for a later date that the directive under the cursor has, nil for none.
func (p *Page) pending() *model.Extension {
	if !p.onOpen() {
		return nil
	}
	return p.Plan.PendingExtension(p.directives.current().ID)
}

func (p *Page) canExtend() bool { return p.onOpen() && p.pending() == nil }

func (p *Page) canAnswer() bool { return p.pending() != nil }

// formOf names the form of a question about one record, so that what is half typed about one is not taken for another.
func formOf(kind string, of model.ID) string { return kind + "/" + strconv.FormatInt(int64(of), 10) }

// titled says over a form what is done to what.
func (p *Page) titled(act text.Sentence, d *model.Directive) string {
	return p.Say(text.FollowUpOf, p.Say(act), oneLine(d.Text))
}

// askFinish asks by what a directive is known to be done, and when it was.
func (p *Page) askFinish() {
	d, evidence := p.directives.current(), ""
	if d.State == model.Finished {
		evidence = d.Evidence
	}
	p.Ask(&parts.Form{
		Kind: formOf("finish", d.ID), About: p.titled(text.FollowUpFinish, d),
		Questions: []parts.Question{
			{Title: p.Say(text.FollowUpEvidenceQ), Start: evidence, Share: 2},
			{Title: p.Say(text.FollowUpFinishedQ), Start: locale.FormatDateNumeric(d.Finished), Echo: p.pastEcho, Share: 1.3},
		},
		Done: func(texts []string) string {
			day, refusal := p.pastDay(texts[1])
			if refusal != "" {
				return refusal
			}
			return p.Do(model.SetDirective{Directive: d.ID, State: model.Finished, Evidence: texts[0], Day: day}, about(d))
		},
	})
}

// toldOf is what is told about a directive so far; the reason why it was cancelled is no evidence.
func toldOf(d *model.Directive) string {
	if d.State == model.Cancelled {
		return ""
	}
	return d.Evidence
}

// askState asks what there is to tell about a directive that takes another state.
func (p *Page) askState(state model.DirectiveState, name, question text.Sentence) {
	d := p.directives.current()
	start := toldOf(d)
	if state == model.Cancelled {
		start = ""
	}
	p.Ask(&parts.Form{
		Kind: formOf(string(state), d.ID), About: p.titled(name, d),
		Questions: []parts.Question{{Title: p.Say(question), Start: start}},
		Done: func(texts []string) string {
			return p.Do(model.SetDirective{Directive: d.ID, State: state, Evidence: texts[0]}, about(d))
		},
	})
}

// reopen takes a directive up again.
func (p *Page) reopen() {
	d := p.directives.current()
	p.DoNow(model.SetDirective{Directive: d.ID, State: model.Open, Evidence: toldOf(d)}, about(d))
}

// askExtension asks until when a directive is to be put off, why, and who asks for it.
func (p *Page) askExtension() {
	d := p.directives.current()
	p.Ask(&parts.Form{
		Kind: formOf("extend", d.ID), About: p.titled(text.FollowUpExtend, d),
		Questions: []parts.Question{
			{Title: p.Say(text.FollowUpUntilQ), Echo: p.untilEcho, Share: 1.5},
			{Title: p.Say(text.FollowUpReasonQ), Share: 1.6},
			{Title: p.Say(text.FollowUpByQ), Start: d.Owner},
		},
		Done: func(texts []string) string {
			to, given, err := locale.ParseDate(texts[0], p.Today())
			switch {
			case err != nil:
				return p.Told(err)
			case !given:
				return p.Say(text.FollowUpNeedUntil)
			}
			c := about(d)
			c.Speaker = texts[2]
			return p.Do(model.RequestExtension{Directive: d.ID, To: to, Reason: texts[1]}, c)
		},
	})
}

// grant moves the due date to the day that is asked for.
func (p *Page) grant() {
	p.DoNow(model.AnswerExtension{Extension: p.pending().ID, Answer: model.Granted}, about(p.directives.current()))
}

// askRefusal asks why a later date is refused.
func (p *Page) askRefusal() {
	d, asked := p.directives.current(), p.pending()
	p.Ask(&parts.Form{
		Kind: formOf("refuse", asked.ID), About: p.titled(text.FollowUpRefuse, d),
		Questions: []parts.Question{{Title: p.Say(text.FollowUpWhyQ)}},
		Done: func(texts []string) string {
			return p.Do(model.AnswerExtension{Extension: asked.ID, Answer: model.Refused, Why: texts[0]}, about(d))
		},
	})
}
