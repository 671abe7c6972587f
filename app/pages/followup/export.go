package followup

import (
	"benangmerah/app/frame"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
)

// export writes the list in view as a workbook.
func (p *Page) export() {
	title, heads, rows := p.list().sheet()
	var heading []string
	for _, h := range heads {
		heading = append(heading, p.Say(h))
	}
	p.desk.WriteList(p.Say(title), frame.Joined("-", p.Say(title), labelOf(p.Plan, p.agency), string(p.day)), heading, rows)
}

// cells gives texts as the cells of a row.
func cells(texts ...string) (row []incoming.Value) {
	for _, t := range texts {
		row = append(row, incoming.Value{Text: t})
	}
	return row
}

// sheet gives the directives as a table.
func (l *directives) sheet() (title text.Sentence, heads []text.Sentence, rows [][]incoming.Value) {
	heads = []text.Sentence{
		text.SheetAgency, text.FollowUpColDirective, text.FollowUpColOwner, text.FollowUpColDue, text.FollowUpColStanding, text.FollowUpColEvidence,
		text.FollowUpSheetUntil, text.FollowUpSheetDone, text.FollowUpSpeakerQ, text.FollowUpSheetSaid, text.FollowUpSheetVisit, text.FollowUpSheetLine,
	}
	p, plan := l.page, l.page.Plan
	for _, d := range l.rows {
		until, visit, line := "", "", ""
		if asked := plan.PendingExtension(d.ID); asked != nil {
			until = p.Short(asked.To)
		}
		if d.Form == model.Visit {
			visit = l.visit(d)
		}
		if at := plan.Lines.Get(d.Line); at != nil {
			line = p.lineWords(at)
		}
		rows = append(rows, cells(labelOf(plan, d.Agency), oneLine(d.Text), d.Owner, p.Short(d.Due), p.Say(text.DirectiveStandings[d.Standing(p.day)]),
			oneLine(d.Evidence), until, p.Short(d.Finished), d.Speaker, p.moment(d.At), visit, line))
	}
	return text.FollowUpDirectives, heads, rows
}

// sheet gives the corrections as a table.
func (l *corrections) sheet() (title text.Sentence, heads []text.Sentence, rows [][]incoming.Value) {
	heads = []text.Sentence{
		text.SheetAgency, text.SheetCode, text.SheetName, text.FollowUpColFixed, text.FollowUpSheetOf, text.FollowUpColOld, text.FollowUpColNew,
		text.FollowUpColStanding, text.FollowUpSheetSince, text.FollowUpDoneByQ, text.FollowUpSheetSpeaker, text.FollowUpSheetSaid, text.FollowUpReasonQ,
	}
	p, plan := l.page, l.page.Plan
	for _, x := range l.rows {
		code, name := "", ""
		if at := plan.Lines.Get(x.Line); at != nil {
			code, name = at.Code, at.Name
		}
		row := cells(labelOf(plan, x.Agency), code, name, p.Say(text.CorrectedFields[x.Field]), l.source(x.Correction), x.OldText, x.NewText,
			p.Say(text.CorrectionStatesShort[x.State]), p.Short(p.DayOf(x.since)), x.StateBy, x.Speaker, p.moment(x.At), oneLine(x.Reason))
		if x.Field == model.FieldBudget {
			row[5], row[6] = incoming.Value{Amount: x.OldAmount, Money: true}, incoming.Value{Amount: x.NewAmount, Money: true}
		}
		rows = append(rows, row)
	}
	return text.FollowUpCorrected, heads, rows
}

// moment says when something was said, by itself.
func (p *Page) moment(at model.Instant) string {
	return locale.FormatInstant(at, p.desk.Zone(), p.desk.Language())
}
