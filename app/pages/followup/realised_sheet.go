package followup

import (
	"strconv"

	"benangmerah/app/frame"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
)

// sheet gives the realisation as a table: all four quarters, with what was planned, said and achieved.
func (l *realised) sheet() (title text.Sentence, heads []text.Sentence, rows [][]incoming.Value) {
	heads = []text.Sentence{text.SheetAgency, text.SheetCode, text.SheetName, text.SheetIndicator, text.RealisedColTarget}
	heads = append(heads, text.RealisedQuarters[:]...)
	heads = append(heads, text.SlideRealisedSpent, text.RealisedColReached, text.FollowUpColStanding, text.RealisedColObstacle, text.RealisedColDriver, text.RealisedNextQ)
	for i := range l.rows {
		rows = append(rows, l.sheetRow(&l.rows[i]))
	}
	return text.RealisedName, heads, rows
}

func (l *realised) sheetRow(r *realisedRow) []incoming.Value {
	p := l.page
	agency, code, name, measure := l.page.agency, "", "", ""
	var said model.Evaluation
	if r.part == ofAgency {
		agency, code, name = r.account.Agency.ID, r.account.Agency.Code, r.account.Agency.Name
	} else {
		code, name = r.row.Line.Code, oneLine(r.row.Line.Name)
	}
	switch {
	case r.part == ofMeasure:
		measure = frame.Dotted(oneLine(r.measure.Indicator.Text), r.measure.Indicator.Unit)
	case r.part == ofFund:
		measure = l.fundName(r.fund)
	case r.part == ofLine && r.row.Evaluation != nil:
		said = *r.row.Evaluation
	}
	row := append(cells(labelOf(p.Plan, agency), code, name, measure), cells(l.target(r).Text)...)
	if m := r.moneyOf(); m != nil {
		row[len(row)-1] = valueOf(m.Budget)
	}
	for q := range 4 {
		row = append(row, incoming.Value{Text: l.inQuarter(r, q).Text})
		if m := r.moneyOf(); m != nil {
			row[len(row)-1] = valueOf(m.Quarters[q])
		}
	}
	return append(append(row, l.sheetReached(r)...), cells(said.Obstacle, said.Driver, said.Next)...)
}

// sheetReached is what a row came to, in percent, and its light.
func (l *realised) sheetReached(r *realisedRow) []incoming.Value {
	if m := r.moneyOf(); m != nil {
		return append([]incoming.Value{valueOf(m.Spent)}, cells(locale.Hyphen(l.share(m.Share)), l.page.Say(text.Lights[m.Light]))...)
	}
	if m := r.measure; m != nil {
		return cells(oneLine(m.Realised), locale.Hyphen(l.share(m.Achievement.Share)), l.page.Say(text.Lights[m.Light]))
	}
	return cells("", "", "")
}

func valueOf(f model.Figure) incoming.Value {
	return incoming.Value{Amount: f.Amount, Money: f.Known}
}

// sheet gives the preview as a table, for whom rows were refused to.
func (l *brought) sheet() (title text.Sentence, heads []text.Sentence, rows [][]incoming.Value) {
	heads = []text.Sentence{text.RealisedColSheet, text.RealisedColRow, text.SheetAgency, text.SheetCode, text.SheetName, text.FollowUpColOld, text.FollowUpColNew, text.RealisedColFate, text.FollowUpReasonQ}
	for row, i := range l.shown {
		r := &l.rows[i]
		agency, code, name := r.Agency, r.Told.Line, r.Name
		if r.Of != nil {
			agency, code, name = labelOf(l.page.Plan, r.Of.Agency), r.Of.Code, r.Of.Name
		}
		rows = append(rows, cells(r.Sheet, strconv.Itoa(r.Told.Row), agency, code, oneLine(name), l.Cell(row, colBefore).Text, l.Cell(row, colAfter).Text,
			l.page.Say(text.Fates[r.Fate]), l.Cell(row, colFate).Below))
	}
	return text.RealisedRead, heads, rows
}
