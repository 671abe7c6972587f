package cohorts

import (
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/curation"
)

// onOrder says whether there is somebody in the order whom something can be done to.
func (p *Page) onOrder() bool { return p.works() && p.lens == ofOrder && len(p.order.aimed()) > 0 }

// canFreeze says whether there is a list that could be fixed.
func (p *Page) canFreeze() bool { return p.works() && p.lens == ofOrder && len(p.now.Standings) > 0 }

// goToLine shows the order where the line is, with the cursor on the last above it.
func (p *Page) goToLine() {
	p.turn(ofOrder)
	if row := p.order.table.FindRow(lineRow); row > 0 && p.lens == ofOrder {
		p.order.table.MoveTo(0, orderName)
		p.order.table.MoveTo(min(row+1, p.order.Rows()-1), orderName)
		p.order.table.MoveTo(row-1, orderName)
	}
}

// settle asks for one text and does an act with it; the ticks are let go of once it is done.
func (p *Page) settle(kind, about string, question parts.Question, act func(typed string) model.Act) {
	p.Ask(&parts.Form{
		Kind: kind, About: about, Questions: []parts.Question{question},
		Done: func(texts []string) string {
			refusal := p.Do(act(texts[0]))
			if refusal == "" {
				p.order.untick()
			}
			return refusal
		},
	})
}

// askTie asks why those that are ticked get the places of their tie.
func (p *Page) askTie() {
	if len(p.now.Ties) == 0 {
		p.desk.Tell(p.Say(text.CohortNoTie))
		return
	}
	winners := p.tiedOf(p.order.aimed())
	if len(winners) == 0 {
		p.desk.Tell(p.Say(text.CohortsPickTied, p.tieWords(p.now.Ties[0])))
		return
	}
	about := p.Say(text.CohortsTieAbout, p.names(winners), p.now.Ties[0].Places)
	p.settle("tie", about, parts.Question{Title: p.Say(text.CohortAskTie)}, func(reason string) model.Act {
		return curation.DecideTie{Cohort: p.cohort, Winners: winners, Reason: reason}
	})
}

// tiedOf gives those of some applicants who are in a tie that is open.
func (p *Page) tiedOf(list []model.ID) (tied []model.ID) {
	for _, id := range list {
		if s := p.now.Standing(id); s != nil && s.Why == curation.InTie {
			tied = append(tied, id)
		}
	}
	return tied
}

func (p *Page) askIn() { p.askForce(model.ForceIn, text.CohortForceIn, text.CohortAskIn) }

func (p *Page) askOut() { p.askForce(model.ForceOut, text.CohortForceOut, text.CohortAskOut) }

func (p *Page) askForce(f model.Forcing, verb, question text.Sentence) {
	who := p.order.aimed()
	p.settle(string(f), p.Say(verb)+": "+p.names(who), parts.Question{Title: p.Say(question)}, func(reason string) model.Act {
		return model.ForceApplicants{Applicants: who, Force: f, Reason: reason}
	})
}

// unforce takes back that those that are ticked are in or out by force.
func (p *Page) unforce() {
	p.DoNow(model.ForceApplicants{Applicants: p.order.aimed()})
	p.order.untick()
}

// askNext asks where those that are ticked may come in next, or else everybody who is not chosen and was not told yet.
func (p *Page) askNext() {
	who := p.order.tickedNow()
	if len(who) == 0 {
		for _, s := range p.now.Standings {
			if !s.Chosen && s.Next == "" {
				who = append(who, s.Applicant.ID)
			}
		}
	}
	if len(who) == 0 {
		p.desk.Tell(p.Say(text.CohortAllNext))
		return
	}
	p.settle("next", p.Say(text.CohortsNextAbout, len(who), p.names(who)), parts.Question{Title: p.Say(text.CohortAskNext), Echo: p.nextEcho}, func(typed string) model.Act {
		if c := p.cohortNamed(typed); c != nil {
			return model.SendOn{Applicants: who, Next: c.ID}
		}
		return model.SendOn{Applicants: who, Text: typed}
	})
}

// cohortNamed finds another cohort by its name.
func (p *Page) cohortNamed(name string) *model.Cohort {
	for _, c := range p.Plan.Cohorts.Of(0) {
		if model.FoldName(c.Name) == model.FoldName(name) {
			return c
		}
	}
	return nil
}

func (p *Page) nextEcho(typed string) string {
	if c := p.cohortNamed(typed); c != nil {
		return p.Say(text.CohortsNextCohort, p.period(c))
	}
	return ""
}

// askFreeze asks for a note, then, naming it, whether the list is to be fixed. What is in the way is told first.
func (p *Page) askFreeze() {
	if err := p.now.Freezable(); err != nil {
		p.desk.Fail(err)
		return
	}
	number := len(p.Plan.CuratedLists.Of(p.cohort)) + 1
	p.Ask(&parts.Form{
		Kind: "freeze", About: p.Say(text.CohortsFreezing, number, p.now.Cohort.Name), Questions: []parts.Question{{Title: p.Say(text.CohortAskNote)}},
		Done: func(texts []string) string {
			question := p.Say(text.CohortsFreezeAsk, number, p.now.Cohort.Name, p.tally.Chosen, p.tally.All-p.tally.Chosen)
			p.desk.Ask(question, p.Say(text.CohortFreeze), func() { p.freeze(texts[0]) })
			return ""
		},
	})
}

func (p *Page) freeze(note string) {
	if _, err := p.desk.Do(curation.Freeze{Cohort: p.cohort, Note: note}, model.Context{}); err != nil {
		p.desk.Fail(err)
		return
	}
	p.desk.Tell(p.Say(text.CurationFrozen, len(p.Plan.CuratedLists.Of(p.cohort)), p.tally.Chosen, p.tally.All-p.tally.Chosen))
}
