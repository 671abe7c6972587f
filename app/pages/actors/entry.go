package actors

import (
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// commit enters what was typed into a cell, by one act; in the row at the foot that is the act that makes it a proposal.
func (l *proposals) commit(row, col int, typed string) (refusal string) {
	if row >= len(l.rows) {
		return l.commitDraft(col, typed)
	}
	s, p := l.rows[row], l.page
	typed = strings.TrimSpace(typed)
	switch col {
	case colActor:
		return l.commitActor(s, typed)
	case colTrade, colGroup, colVillage, colDistrict:
		return l.commitAbout(s, col, typed)
	case colReason, colCost, colYear, colDoer:
		return l.commitAnswer(s, col, typed)
	}
	after := *s
	if refusal := p.setWords(&after, col, typed); refusal != "" {
		return refusal
	}
	return p.Do(model.EditSubmission{Submission: after})
}

// setWords puts a text into what a proposal says.
func (p *Page) setWords(s *model.Submission, col int, typed string) (refusal string) {
	switch col {
	case colHelp:
		help := p.Plan.HelpNamed(typed)
		if help == nil {
			return p.Say(text.ActorsNoHelp, typed, strings.Join(p.helpNames(), ", "))
		}
		s.Help = help.ID
	case colAmount:
		s.Amount, refusal = p.readMoney(typed)
	case colPriority:
		s.Priority, refusal = p.readCount(typed, text.ActorsBadPriority)
	default:
		*textOf(s, &model.Actor{}, col) = typed
	}
	return refusal
}

// setAnswer puts a text into the answer to a proposal.
func (p *Page) setAnswer(s *model.Submission, col int, typed string) (refusal string) {
	switch col {
	case colReason:
		s.Reason = typed
	case colCost:
		s.Cost, refusal = p.readMoney(typed)
	case colYear:
		s.Year, refusal = p.readCount(typed, text.ActorsBadYear)
	case colDoer:
		s.Agency, s.Line, refusal = p.readDoer(typed)
	}
	return refusal
}

// commitActor says that somebody else proposes: an actor that the file knows. A name is put right among the data of the actor.
func (l *proposals) commitActor(s *model.Submission, typed string) (refusal string) {
	p := l.page
	actor := p.Plan.ActorLike(model.Actor{Name: typed})
	if actor == nil {
		return p.Say(text.ActorsUnknownActor, typed)
	}
	after := *s
	after.Actor = actor.ID
	return p.Do(model.EditSubmission{Submission: after})
}

// commitAbout changes what is known of the actor, in all of its proposals.
func (l *proposals) commitAbout(s *model.Submission, col int, typed string) (refusal string) {
	actor := *l.page.Plan.Actors.Get(s.Actor)
	*textOf(&model.Submission{}, &actor, col) = typed
	return l.page.Do(model.EditActor{Actor: actor})
}

// commitAnswer changes a part of the answer; its state stays.
func (l *proposals) commitAnswer(s *model.Submission, col int, typed string) (refusal string) {
	var says model.Submission
	if refusal := l.page.setAnswer(&says, col, typed); refusal != "" {
		return refusal
	}
	act := model.AnswerSubmissions{IDs: []model.ID{s.ID}, State: s.State, Reason: says.Reason, Cost: says.Cost, Year: says.Year, Agency: says.Agency, Line: says.Line}
	return l.page.Do(act)
}

// echo says what an entry is understood as while it is typed.
func (l *proposals) echo(row, col int, typed string) string {
	p := l.page
	switch col {
	case colAmount, colCost:
		return p.moneyEcho(typed)
	case colDoer:
		return p.doerEcho(typed)
	case colActor:
		if row >= len(l.rows) && strings.TrimSpace(typed) != "" && p.Plan.ActorLike(model.Actor{Name: typed}) == nil {
			return p.Say(text.ActorsWillBeNew)
		}
	}
	return ""
}

// clear takes what stands in the cell under the cursor away where it may be empty.
func (l *proposals) clear(block parts.Block) {
	p := l.page
	row, col := l.table.Cursor()
	switch {
	case block.Row != block.LastRow || block.Col != block.LastCol:
		p.desk.Tell(p.Say(text.ActorsClearOne))
	case !l.Cell(row, col).Editable || l.Cell(row, col).Text == "":
	default:
		if refusal := l.commit(row, col, ""); refusal != "" {
			p.desk.Tell(refusal)
		}
		l.table.Refresh()
	}
}

// askRemove asks whether proposals that were entered by mistake are to go; the row at the foot is emptied.
func (l *proposals) askRemove(block parts.Block) {
	p := l.page
	if !p.enterable() {
		p.desk.Tell(p.Say(text.ActorsCannotChange))
		return
	}
	if block.Row >= len(l.rows) {
		delete(l.drafts, p.intake)
		l.table.Refresh()
		p.RefreshFoot()
		return
	}
	act := model.RemoveSubmissions{}
	for row := block.Row; row <= min(block.LastRow, len(l.rows)-1); row++ {
		act.IDs = append(act.IDs, l.rows[row].ID)
	}
	question := p.Say(text.ActorsAskRemoveMany, len(act.IDs))
	if s := l.rows[block.Row]; len(act.IDs) == 1 {
		question = p.Say(text.ActorsAskRemove, s.Number, p.Plan.Actors.Get(s.Actor).Name, frame.OneLine(s.Text))
	}
	p.desk.Ask(question, p.Say(text.ActorsRemove), func() { p.DoNow(act) })
}

// askActor asks for the data of the actor under the cursor.
func (p *Page) askActor() {
	a := *p.Plan.Actors.Get(p.proposals.current().Actor)
	fields := []struct {
		title text.Sentence
		at    *string
	}{
		{text.ActorsColActor, &a.Name},
		{text.ActorsColTrade, &a.Trade},
		{text.ActorsColGroup, &a.Group},
		{text.ActorsColVillage, &a.Village},
		{text.ActorsColDistrict, &a.District},
		{text.ActorsContactQ, &a.Contact},
	}
	form := &parts.Form{Kind: formOf("actor", a.ID), About: p.Say(text.ActorsActorAbout, a.Name)}
	for _, f := range fields {
		form.Questions = append(form.Questions, parts.Question{Title: p.Say(f.title), Start: *f.at})
	}
	form.Done = func(texts []string) string {
		for i, f := range fields {
			*f.at = texts[i]
		}
		return p.Do(model.EditActor{Actor: a})
	}
	p.Ask(form)
}
