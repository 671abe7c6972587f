package threads

import (
	"cmp"
	"strconv"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// onClaim says whether the cursor stands on a claim that can be changed.
func (p *Page) onClaim() bool {
	return p.Writable() && p.lens == ofClaims && p.register.current() != nil
}

// canAssign says whether the claim under the cursor lacks a source that nobody is to find yet.
func (p *Page) canAssign() bool {
	if !p.onClaim() {
		return false
	}
	c := p.register.current()
	return c.Source == "" && p.Plan.OpenTask(c) == nil
}

// canFinish says whether the source of the claim under the cursor is found, and the task to find it still open.
func (p *Page) canFinish() bool {
	if !p.onClaim() {
		return false
	}
	c := p.register.current()
	return c.Source != "" && p.Plan.OpenTask(c) != nil
}

// formOf names the form of a question about one record, so that what is half typed about one is not taken for another.
func formOf(kind string, of model.ID) string { return kind + "/" + strconv.FormatInt(int64(of), 10) }

func (p *Page) titled(act text.Sentence, c *model.Claim) string {
	return p.Say(text.ThreadsSaidAbout, p.Say(act), frame.OneLine(c.Text))
}

// rewrite writes a claim anew and, where it has its source now, says that the task to find it can be finished.
func (p *Page) rewrite(c *model.Claim, as model.RecordClaim, speaker string) (refusal string) {
	had, id := c.Source, c.ID
	if refusal = p.Do(model.EditClaim{Claim: id, As: as, Speaker: speaker}, model.Context{Agency: c.Agency}); refusal != "" {
		return refusal
	}
	if now := p.Plan.Claims.Get(id); now != nil && had == "" && now.Source != "" && p.Plan.OpenTask(now) != nil {
		p.desk.Tell(p.Say(text.ThreadsOfferFinish))
	}
	return ""
}

// askNew asks for a figure that was said, about the agency that is looked at.
func (p *Page) askNew() {
	agency := p.agency
	p.lens = ofClaims
	p.Refresh()
	about := p.Plan.AgencyLabel(agency)
	p.Ask(&parts.Form{
		Kind: formOf("new", agency), About: p.Say(text.ThreadsNewOf, cmp.Or(about, p.Say(text.ThreadsGeneral))),
		Questions: []parts.Question{
			{Title: p.Say(text.ThreadsTextQ), Share: 2.4},
			{Title: p.Say(text.ThreadsValueQ)},
			{Title: p.Say(text.ThreadsUnitQ), Share: 0.8},
			{Title: p.Say(text.ThreadsSourceQ), Share: 1.6, Echo: p.sourceEcho},
			{Title: p.Say(text.ThreadsSpeakerQ), Share: 1.2},
		},
		Done: func(texts []string) string {
			act := model.RecordClaim{Text: texts[0], Value: texts[1], Unit: texts[2], Source: texts[3]}
			refusal := p.Do(act, model.Context{Agency: agency, Speaker: texts[4]})
			if refusal == "" {
				p.toNewest()
			}
			return refusal
		},
	})
}

// toNewest puts the cursor on the claim that was recorded last.
func (p *Page) toNewest() {
	var newest *model.Claim
	for c := range p.Plan.Claims.All() {
		if newest == nil || c.At > newest.At || c.At == newest.At && c.ID > newest.ID {
			newest = c
		}
	}
	if row := p.register.table.FindRow(strconv.FormatInt(int64(newest.ID), 10)); row >= 0 {
		p.register.table.MoveTo(row, colSaid)
	}
}

// askWords asks for what was said, its figure and who said it.
func (p *Page) askWords() {
	c := p.register.current()
	p.Ask(&parts.Form{
		Kind: formOf("words", c.ID), About: p.titled(text.ThreadsCmdEdit, c),
		Questions: []parts.Question{
			{Title: p.Say(text.ThreadsTextQ), Start: c.Text, Keep: true, Share: 2.6},
			{Title: p.Say(text.ThreadsValueQ), Start: c.Value},
			{Title: p.Say(text.ThreadsUnitQ), Start: c.Unit, Share: 0.8},
			{Title: p.Say(text.ThreadsSpeakerQ), Start: c.Speaker, Share: 1.4},
		},
		Done: func(texts []string) string {
			as := c.As()
			as.Text, as.Value, as.Unit = texts[0], texts[1], texts[2]
			return p.rewrite(c, as, texts[3])
		},
	})
}

// askSource asks where a figure comes from, of which time it is and what it counts.
func (p *Page) askSource() {
	c := p.register.current()
	p.Ask(&parts.Form{
		Kind: formOf("source", c.ID), About: p.titled(text.ThreadsGiveFrom, c),
		Questions: []parts.Question{
			{Title: p.Say(text.ThreadsSourceQ), Start: c.Source, Keep: true, Share: 1.6, Echo: p.sourceEcho},
			{Title: p.Say(text.ThreadsDatedQ), Start: string(c.Dated), Share: 1.4, Echo: p.periodEcho},
			{Title: p.Say(text.ThreadsDefinitionQ), Start: c.Definition, Keep: true, Share: 1.8},
		},
		Done: func(texts []string) string {
			as := c.As()
			dated, _, err := locale.ParsePeriod(texts[1], p.Today())
			if err != nil {
				return p.Told(err)
			}
			as.Source, as.Dated, as.Definition = texts[0], dated, texts[2]
			return p.rewrite(c, as, c.Speaker)
		},
	})
}

func (p *Page) sourceEcho(typed string) string {
	if strings.TrimSpace(typed) == "" {
		return p.Say(text.ThreadsNoSource)
	}
	return ""
}

// periodEcho says in full how the time of a figure is understood.
func (p *Page) periodEcho(typed string) string {
	period, given, err := locale.ParsePeriod(typed, p.Today())
	switch {
	case err != nil:
		return p.Say(text.ThreadsNoPeriod)
	case !given:
		return p.Say(text.ThreadsNoTime)
	default:
		return locale.FormatPeriod(period, p.desk.Language())
	}
}

// relate opens the list of indicators that the claim under the cursor may be about.
func (p *Page) relate() {
	if p.StillTyping() {
		return
	}
	row, _ := p.register.table.Cursor()
	p.desk.Focus(p.register.table)
	p.register.table.OpenEditor(row, colAbout)
}

// askTask asks who is to find the source of a claim, and until when.
func (p *Page) askTask() {
	c := p.register.current()
	owner := ""
	if a := p.Plan.Agencies.Get(c.Agency); a != nil {
		owner = strings.TrimSpace(a.Head + " " + a.Label())
	}
	p.Ask(&parts.Form{
		Kind: formOf("task", c.ID), About: p.titled(text.ThreadsCmdTask, c),
		Questions: []parts.Question{
			{Title: p.Say(text.ThreadsOwnerQ), Start: owner},
			{Title: p.Say(text.ThreadsDueQ), Start: locale.FormatDateNumeric(p.Today().Plus(model.SourceDays)), Echo: p.dueEcho},
		},
		Done: func(texts []string) string {
			due, _, err := locale.ParseDate(texts[1], p.Today())
			if err != nil {
				return p.Told(err)
			}
			refusal := p.Do(model.AskSource{Claim: c.ID, Owner: texts[0], Due: due}, model.Context{Agency: c.Agency})
			if refusal != "" {
				return refusal
			}
			if d := p.Plan.OpenTask(p.Plan.Claims.Get(c.ID)); d != nil {
				told := p.Say(text.ThreadsAssigned, d.Owner, p.Short(d.Due))
				if d.Due < p.Today() {
					told += " " + p.Say(text.DuePast)
				}
				p.desk.Tell(told)
			}
			return ""
		},
	})
}

// dueEcho says a due date in full as it is typed.
func (p *Page) dueEcho(typed string) string {
	due, given, err := locale.ParseDate(typed, p.Today())
	switch {
	case err != nil:
		return p.Say(text.ThreadsNoPeriod)
	case !given:
		due = p.Today().Plus(model.SourceDays)
	}
	return locale.FormatDateWithWeekday(due, p.desk.Language())
}

// finish finishes the task to find the source of the claim under the cursor.
func (p *Page) finish() {
	if p.StillTyping() {
		return
	}
	c := p.register.current()
	if _, err := p.desk.Do(model.EditClaim{Claim: c.ID, As: c.As(), Speaker: c.Speaker, Finish: true}, model.Context{Agency: c.Agency}); err != nil {
		p.desk.Fail(err)
	}
}

// withdraw takes back a claim that should not have been recorded.
func (p *Page) withdraw() {
	if p.StillTyping() {
		return
	}
	c := p.register.current()
	p.desk.Ask(p.Say(text.ThreadsWithdrawAsk, frame.OneLine(c.Text), frame.OrDash(c.Written())), p.Say(text.ThreadsWithdraw), func() {
		if _, err := p.desk.Do(model.Withdraw{What: model.Ref{Kind: model.KindClaim, ID: c.ID}}, model.Context{Agency: c.Agency}); err != nil {
			p.desk.Fail(err)
		}
	})
}
