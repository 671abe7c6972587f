package shell

import (
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/curation"
)

func (b *cohortsBox) tick(row int) {
	if s := b.rows[row]; s != nil {
		b.ticked[s.Applicant.ID] = !b.ticked[s.Applicant.ID]
		b.grid.RefreshRow(row)
	}
}

// marked gives the applicants that are ticked, or else the one under the cursor.
func (b *cohortsBox) marked() (list []model.ID) {
	for _, s := range b.rows {
		if s != nil && b.ticked[s.Applicant.ID] {
			list = append(list, s.Applicant.ID)
		}
	}
	if row, _ := b.grid.Cursor(); len(list) == 0 && row >= 0 && row < len(b.rows) && b.rows[row] != nil {
		list = append(list, b.rows[row].Applicant.ID)
	}
	return list
}

// do does an act, shows what has become of the list, and gives the sentence that says why it was refused.
func (b *cohortsBox) do(act model.Act, c model.Context) (refusal string) {
	if b.s.ReadOnly() {
		return b.s.Say(text.ReadOnlyNow)
	}
	if _, err := b.s.Do(act, c); err != nil {
		return err.Error()
	}
	b.ticked = map[model.ID]bool{}
	b.refresh()
	return ""
}

// tell does an act and says why it is refused, where it is.
func (b *cohortsBox) tell(act model.Act) {
	if refusal := b.do(act, model.Context{}); refusal != "" {
		b.s.warn(refusal)
	}
}

// commit takes a mark that was typed; nothing typed takes what was found away.
func (b *cohortsBox) commit(row, col int, typed string) (refusal string) {
	s, r := b.rows[row], b.list.Requirements[col-cohortFirst]
	now := s.Findings[col-cohortFirst]
	if typed == "" {
		if now == nil {
			return ""
		}
		return b.do(model.Edit{Title: "cohort.assess", Drop: []model.Record{now}}, model.Context{})
	}
	cell := model.Assessment{Applicant: s.Applicant.ID, Requirement: r.ID, Date: b.s.Plan().Today(model.At(b.s.now()))}
	if now != nil {
		cell = *now
	}
	if err := curation.ReadMark(r, typed, &cell); err != nil {
		return b.s.told(err).Error()
	}
	if now != nil && cell == *now {
		return ""
	}
	return b.do(model.Assess{Cells: []model.Assessment{cell}}, model.Context{})
}

// ask asks for one text, with which something is done.
func (b *cohortsBox) ask(kind, about string, question text.Sentence, start string, act func(typed string) model.Act) {
	b.strip.Ask(&parts.Form{
		Kind: kind, About: about, Questions: []parts.Question{{Title: b.s.Say(question), Start: start}},
		Done: func(texts []string) string { return b.do(act(texts[0]), model.Context{}) },
	})
}

// askTie asks why those that are ticked get the places of their tie.
func (b *cohortsBox) askTie() {
	if len(b.list.Ties) == 0 {
		b.s.Tell(b.s.Say(text.CohortNoTie))
		return
	}
	winners := b.marked()
	b.ask("tie", b.names(winners), text.CohortAskTie, "", func(reason string) model.Act {
		return curation.DecideTie{Cohort: b.cohort, Winners: winners, Reason: reason}
	})
}

func (b *cohortsBox) askForce(f model.Forcing) {
	who, question := b.marked(), text.CohortAskIn
	if f == model.ForceOut {
		question = text.CohortAskOut
	}
	if len(who) > 0 {
		b.ask("force "+string(f), b.names(who), question, "", func(reason string) model.Act {
			return model.ForceApplicants{Applicants: who, Force: f, Reason: reason}
		})
	}
}

// askNext asks where those that are ticked may come in next, or else all that are not chosen and have no chance yet.
func (b *cohortsBox) askNext() {
	var who []model.ID
	for _, s := range b.list.Standings {
		if b.ticked[s.Applicant.ID] || len(b.ticked) == 0 && !s.Chosen && s.Next == "" {
			who = append(who, s.Applicant.ID)
		}
	}
	if len(who) == 0 {
		b.s.Tell(b.s.Say(text.CohortAllNext))
		return
	}
	b.ask("next", b.names(who), text.CohortAskNext, "", func(typed string) model.Act {
		for _, c := range b.s.Plan().Cohorts.Of(0) {
			if model.FoldName(c.Name) == model.FoldName(typed) {
				return model.SendOn{Applicants: who, Next: c.ID}
			}
		}
		return model.SendOn{Applicants: who, Text: typed}
	})
}

// askFreeze asks for a note before the list is fixed; what is in the way is told first.
func (b *cohortsBox) askFreeze() {
	if err := b.list.Freezable(); err != nil {
		b.s.Fail(err)
		return
	}
	b.ask("freeze", b.s.Say(text.CohortFreezing), text.CohortAskNote, "", func(note string) model.Act { return curation.Freeze{Cohort: b.cohort, Note: note} })
}

// mostCohortNames is how many names the strip tells.
const mostCohortNames = 6

func (b *cohortsBox) names(applicants []model.ID) (said string) {
	for i, id := range applicants {
		if i == mostCohortNames {
			return said + ", …"
		}
		if i > 0 {
			said += ", "
		}
		said += b.s.Plan().ApplicantName(id)
	}
	return said
}
