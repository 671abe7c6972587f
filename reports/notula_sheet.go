package reports

import (
	"slices"
	"strconv"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/paper"
)

// sheet is the Lembar arahan dan koreksi: what of the days is still to be done, agency by agency.
func (n *notula) sheet(days []*model.Day) []paper.Block {
	on := func(s model.Said) bool {
		return slices.ContainsFunc(days, func(d *model.Day) bool { return n.plan.DayOf(s) == d.ID })
	}
	blocks := []paper.Block{
		paper.Bookmark{Title: n.say.Sheet},
		paper.Title{Lines: []paper.Line{{Text: n.say.Sheet, Bold: true}}},
		paper.Space{Lines: 0.5},
	}
	if intro := n.sheetIntro(days); intro != "" {
		blocks = append(blocks, paper.Paragraph{Runs: paper.Plain(intro), Align: paper.Center, Size: noteSize, Spacing: noteSpacing, KeepWithNext: true})
	}
	for _, part := range []struct {
		title string
		table paper.Table
	}{{n.say.SheetDirectives, n.openDirectives(on)}, {n.say.SheetCorrections, n.openCorrections(on)}} {
		blocks = append(blocks, paper.Space{Lines: 1}, paper.Title{Lines: []paper.Line{{Text: part.title, Bold: true}}}, paper.Space{Lines: 0.5}, part.table)
	}
	return blocks
}

func (n *notula) sheetIntro(days []*model.Day) string {
	if n.day == 0 {
		return n.paragraph(key(KindNotula, "lembar"), n.words.Places.Sheet, n.say.SheetIntroAll)
	}
	source := fill(n.say.SheetIntro, "day", n.number(days[0]), "date", n.dayDate(days[0].ID))
	return n.paragraph(dayKey(days[0], "lembar"), n.place(n.words.Places.SheetDay, days[0].ID), source)
}

// openDirectives lists the directives that are not closed.
func (n *notula) openDirectives(on func(model.Said) bool) paper.Table {
	w := n.words.Columns
	t := paper.Table{
		Columns: []paper.Column{{Width: 10, Align: paper.Center}, {Weight: 5}, {Weight: 2.4}, {Width: 28}, {Width: 20}},
		Head:    [][]paper.Cell{cells(w.No, w.Directive, w.Owner, w.Due, n.say.State)}, Empty: n.words.None,
	}
	open := func(p *model.Plan, m *model.Meeting, agency model.ID) []*model.Directive {
		return slices.DeleteFunc(directivesOf(p, m, agency), func(d *model.Directive) bool { return d.Closed() || !on(d.Said) })
	}
	t.Rows = byAgency(n.composer, len(t.Columns), open, func(i int, d *model.Directive) paper.Row {
		due := or(locale.FormatDate(d.Due, locale.Indonesian), n.words.NoDate)
		return paper.Row{Cells: cells(strconv.Itoa(i), d.Text, or(d.Owner, n.words.NoOwner), due, or(n.words.DirectiveStates[d.State], n.say.DirectiveOpen))}
	})
	return t
}

// openCorrections lists the corrections that still have a way to go; one that was corrected again is not among them.
func (n *notula) openCorrections(on func(model.Said) bool) paper.Table {
	w := n.words.Columns
	t := paper.Table{
		Columns: []paper.Column{{Width: 10, Align: paper.Center}, {Weight: 6}, {Weight: 2}, {Width: 28}},
		Head:    [][]paper.Cell{cells(w.No, n.say.Corrected, w.Speaker, n.say.State)}, Empty: n.words.None,
	}
	open := func(p *model.Plan, _ *model.Meeting, agency model.ID) (list []*model.Correction) {
		if agency == 0 { // for the plan it stands for all of them
			return nil
		}
		for _, x := range p.OpenCorrections(agency) {
			if on(x.Said) {
				list = append(list, x.Correction)
			}
		}
		return list
	}
	t.Rows = byAgency(n.composer, len(t.Columns), open, func(i int, x *model.Correction) paper.Row {
		return paper.Row{Cells: cells(strconv.Itoa(i), n.corrected(x), x.Speaker, or(n.words.CorrectionStates[x.State], n.say.CorrectionOpen))}
	})
	return t
}
