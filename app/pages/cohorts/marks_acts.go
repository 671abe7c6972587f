package cohorts

import (
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/curation"
	"benangmerah/model/locale"
)

// assessing is the title of edits of findings.
const assessing = "cohort.assess"

// commit takes what was typed into a cell; nothing typed takes away what was found.
func (m *marks) commit(row, col int, typed string) (refusal string) {
	p := m.page
	_, now := m.finding(row, col)
	if strings.TrimSpace(typed) == "" {
		if now == nil {
			return ""
		}
		return p.Do(model.Edit{Title: assessing, Drop: []model.Record{now}})
	}
	cell, refusal := m.typed(row, col, typed)
	if refusal != "" {
		return refusal
	}
	if now != nil && cell == *now {
		return ""
	}
	return p.Do(model.Assess{Cells: []model.Assessment{cell}})
}

// typed reads an entry. What was found there before keeps its evidence, day and assessor; a new finding is of today, by who was named last.
func (m *marks) typed(row, col int, typed string) (cell model.Assessment, refusal string) {
	p := m.page
	r, now := m.finding(row, col)
	cell = model.Assessment{Applicant: m.rows[row].Applicant.ID, Requirement: r.ID, Date: p.Today(), Assessor: p.assessor}
	if now != nil {
		cell = *now
	}
	if err := curation.ReadMark(r, strings.TrimSpace(typed), &cell); err != nil {
		return cell, p.Told(err)
	}
	return cell, ""
}

// echo says while an entry is typed what may be written there.
func (m *marks) echo(row, col int, typed string) string {
	r, _ := m.finding(row, col)
	if _, refusal := m.typed(row, col, typed); refusal == "" {
		return ""
	}
	return m.page.scaleWords(r)
}

// clear takes what was found in a block away, as one act.
func (m *marks) clear(b parts.Block) {
	var drop []model.Record
	m.each(b, func(_ *model.Requirement, x *model.Assessment) { drop = append(drop, x) })
	if len(drop) > 0 && m.page.works() {
		m.page.DoNow(model.Edit{Title: assessing, Drop: drop})
	}
}

// each calls f for what was found in a block.
func (m *marks) each(b parts.Block, f func(r *model.Requirement, x *model.Assessment)) {
	for row := max(b.Row, 0); row <= b.LastRow && row < len(m.rows); row++ {
		for col := max(b.Col, 1); col <= b.LastCol; col++ {
			if r, x := m.finding(row, col); x != nil {
				f(r, x)
			}
		}
	}
}

// paste enters a block of marks, all of it or none, by one act. An empty cell says nothing.
func (m *marks) paste(row, col int, block [][]string) (refusal string) {
	p := m.page
	if p.desk.ReadOnly() {
		return p.Say(text.ReadOnlyNow)
	}
	var act model.Assess
	for i, line := range block {
		if row+i >= len(m.rows) || col < 1 || col+len(line) > len(m.at)+1 {
			return p.Say(text.CohortsWideBlock, len(block), len(line))
		}
		for j, typed := range line {
			if typed = strings.TrimSpace(typed); typed == "" || typed == frame.Dash {
				continue
			}
			cell, refusal := m.typed(row+i, col+j, typed)
			if refusal != "" {
				return p.Say(text.CohortsBadCell, m.rows[row+i].Actor.Name, refusal)
			}
			act.Cells = append(act.Cells, cell)
		}
	}
	if len(act.Cells) == 0 {
		return p.Say(text.CohortsEmptyBlock)
	}
	return p.Do(act)
}

// found gives what was found in the block under the cursor.
func (m *marks) found() (list []model.Assessment) {
	m.each(m.table.Selection(), func(_ *model.Requirement, x *model.Assessment) { list = append(list, *x) })
	return list
}

// askEvidence asks by what evidence, by whom and when the findings of the block were found. Of several findings an empty answer leaves what each of them has.
func (p *Page) askEvidence() {
	m := p.marks
	list := m.found()
	if len(list) == 0 {
		p.desk.Tell(p.Say(text.CohortsMarkFirst))
		return
	}
	about, first, kind := p.Say(text.CohortsEvidenceMany, len(list)), model.Assessment{}, ""
	if len(list) == 1 {
		first = list[0]
		about = p.Plan.ApplicantName(first.Applicant) + ", " + p.Plan.Requirements.Get(first.Requirement).Name
		kind = frame.KeyOf(first.ID)
	}
	p.Ask(&parts.Form{
		Kind: assessing + kind, About: about,
		Questions: []parts.Question{
			{Title: p.Say(text.CohortsEvidenceQ), Start: first.Evidence, Share: 2.4},
			{Title: p.Say(text.CohortsAssessorQ), Start: first.Assessor, Share: 1.2},
			{Title: p.Say(text.CohortsDayQ), Start: locale.FormatDateNumeric(first.Date), Echo: p.dayEcho},
		},
		Done: func(texts []string) string { return p.putEvidence(list, texts) },
	})
}

func (p *Page) putEvidence(list []model.Assessment, texts []string) (refusal string) {
	day, given, err := curation.ParseDay(texts[2], p.Today())
	if err != nil {
		return p.Told(err)
	}
	var act model.Assess
	for _, x := range list {
		if one := len(list) == 1; one || texts[0] != "" {
			x.Evidence = texts[0]
		}
		if texts[1] != "" || len(list) == 1 {
			x.Assessor = texts[1]
		}
		if given {
			x.Date = day
		}
		act.Cells = append(act.Cells, x)
	}
	if refusal = p.Do(act); refusal == "" && texts[1] != "" {
		p.assessor = texts[1]
	}
	return refusal
}

// askApplicant asks for an actor that applies. A name that the file knows is the same actor.
func (p *Page) askApplicant() {
	p.Ask(&parts.Form{
		Kind: "applicant", About: p.Say(text.CohortsApplicantAbout, p.now.Cohort.Name),
		Questions: []parts.Question{
			{Title: p.Say(text.CohortsActorQ), Share: 2, Echo: p.actorEcho},
			{Title: p.Say(text.CohortsTradeQ)},
			{Title: p.Say(text.CohortsVillageQ)},
			{Title: p.Say(text.CohortsDistrictQ)},
			{Title: p.Say(text.CohortsContactQ)},
		},
		Done: p.addApplicant,
	})
}

// actorNamed is the one actor of the file with a name, nil where there is none or there are several.
func (p *Page) actorNamed(name string) (found *model.Actor) {
	for _, a := range p.Plan.Actors.Of(0) {
		if model.FoldName(a.Name) == model.FoldName(name) {
			if found != nil {
				return nil
			}
			found = a
		}
	}
	return found
}

func (p *Page) actorEcho(typed string) string {
	if a := p.actorNamed(typed); typed != "" && a != nil {
		return p.Say(text.CohortsKnown, frame.Dotted(a.Trade, a.District))
	}
	return ""
}

func (p *Page) addApplicant(texts []string) (refusal string) {
	actor := model.Actor{Name: texts[0], Trade: texts[1], Village: texts[2], District: texts[3], Contact: texts[4]}
	if known := p.actorNamed(texts[0]); known != nil && texts[1]+texts[2]+texts[3]+texts[4] == "" {
		actor = *known
	}
	refusal = p.Do(model.AddApplicants{Cohort: p.cohort, List: []model.Applies{{Actor: actor}}})
	if refusal == "" {
		p.marks.goTo(texts[0])
	}
	return refusal
}

// goTo puts the cursor on an applicant of a name.
func (m *marks) goTo(name string) {
	for i, s := range m.rows {
		if s.Actor.Name == name {
			m.table.MoveTo(i, 1)
		}
	}
}

// askWithdraw takes the applicants of a block out of the cohort with what was found of them, after asking.
func (m *marks) askWithdraw(b parts.Block) {
	p := m.page
	var drop []model.Record
	var ids []model.ID
	for row := max(b.Row, 0); row <= b.LastRow && row < len(m.rows); row++ {
		drop, ids = append(drop, m.rows[row].Applicant), append(ids, m.rows[row].Applicant.ID)
	}
	if len(drop) == 0 || !p.works() {
		return
	}
	p.desk.Ask(p.Say(text.CohortsWithdrawAsk, p.names(ids), p.now.Cohort.Name), p.Say(text.CohortsWithdraw), func() {
		p.DoNow(model.Edit{Title: "cohort.withdraw", Drop: drop})
	})
}
