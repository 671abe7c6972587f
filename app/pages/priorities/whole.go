package priorities

import (
	"strings"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// What is done to a ranking as a whole.

// askName asks for a name and does with it what act makes of it.
func (p *Page) askName(kind string, title text.Sentence, start string, take func(name string) (refusal string)) {
	p.view.strip.Ask(&parts.Form{
		Kind: kind, Questions: []parts.Question{{Title: p.say(title), Start: start}},
		Done: func(texts []string) string { return take(texts[0]) },
	})
}

func (p *Page) askRename() {
	r := *p.now.sheet.Ranking
	p.askName("rename", text.PrioritiesRename, r.Name, func(name string) string {
		r.Name = name
		return p.edit(&r)
	})
}

// askCopy makes another ranking of this one, and shows it.
func (p *Page) askCopy() {
	r := p.now.sheet.Ranking
	p.askName("copy", text.PrioritiesCopyName, p.say(text.PrioritiesCopyOf, r.Name), func(name string) string {
		refusal := p.do(model.CopyRanking{Ranking: r.ID, Called: name}, model.Context{})
		if list := p.rankings(); refusal == "" {
			p.open(list[len(list)-1].ID)
		}
		return refusal
	})
}

// askRemove takes a ranking away, after asking.
func (p *Page) askRemove() {
	r := p.now.sheet.Ranking
	p.desk.Ask(p.say(text.PrioritiesRemoveAsk, r.Name), p.say(text.PrioritiesRemove), func() {
		p.tellRefusal(p.do(model.Edit{Title: editing, Drop: []model.Record{r}}, model.Context{}))
	})
}

// askReveal lets scorers see each other's scores, after asking: from then on nobody scores alone.
func (p *Page) askReveal() {
	if !p.canReveal() {
		return
	}
	p.desk.Ask(p.say(text.PrioritiesRevealAsk, p.readiness()), p.say(text.PrioritiesReveal), func() {
		after := *p.now.sheet.Ranking
		after.Revealed = true
		p.tellRefusal(p.do(model.Edit{Title: "ranking.reveal", Put: []model.Record{&after}}, model.Context{}))
	})
}

// given counts the scores that a scorer gave, of how many.
func (p *Page) given(scorer model.ID) (given, wanted int) {
	s := p.now.sheet
	for i := range s.Entries {
		for _, x := range p.plan.Scores.Of(s.Entries[i].ID) {
			if x.Scorer == scorer {
				given++
			}
		}
	}
	return given, len(s.Entries) * len(s.Criteria)
}

// progress says of every scorer how far it is, one a line.
func (p *Page) progress() string {
	var lines []string
	for _, s := range p.now.sheet.Scorers {
		given, wanted := p.given(s.ID)
		lines = append(lines, p.say(text.PrioritiesScored, s.Office, given, wanted))
	}
	return strings.Join(lines, "\n")
}

// readiness says who is not done.
func (p *Page) readiness() string {
	var open []string
	for _, s := range p.now.sheet.Scorers {
		if given, wanted := p.given(s.ID); given < wanted {
			open = append(open, s.Office)
		}
	}
	if len(open) == 0 {
		return p.say(text.PrioritiesAllDone)
	}
	return p.say(text.PrioritiesNotDone, strings.Join(open, ", "))
}
