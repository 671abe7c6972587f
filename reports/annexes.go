package reports

import (
	"strconv"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/paper"
)

// annex is the head and title of an annex, with its bookmark. In an extract the title alone says of which annex it is a part.
func (c *composer) annex(p Part) []paper.Block {
	name, title := fill(c.words.Annex, "annex", c.annexNumber(p)), c.words.PartTitle(p)
	if c.only != 0 {
		part := title + " (" + name + ")"
		return []paper.Block{paper.Bookmark{Title: part}, paper.Title{Lines: []paper.Line{{Text: part, Bold: true}}}, paper.Space{Lines: 0.5}}
	}
	return []paper.Block{
		paper.Bookmark{Title: name + " – " + title},
		paper.AnnexHead{Rows: []paper.Definition{
			{Term: name, Runs: paper.Plain(c.words.Paper + " " + c.subject())},
			{Term: c.words.AnnexNumber, Runs: paper.Plain(c.number())},
			{Term: c.words.AnnexDate, Runs: paper.Plain(or(locale.FormatDate(c.lastDay(), locale.Indonesian), blank))},
		}},
		paper.Space{Lines: 1},
		paper.Title{Lines: []paper.Line{{Text: title, Bold: true}}},
		paper.Space{Lines: 0.5},
	}
}

// attendance is the annex of who was there, day by day.
func (c *composer) attendance() []paper.Block {
	blocks := c.annex(PartAttendance)
	days := c.plan.Days.Of(c.meeting.ID)
	if len(days) == 0 {
		return append(blocks, paper.Paragraph{Runs: paper.Plain(c.words.None), Align: paper.Center})
	}
	for i, day := range days {
		title := fill(c.words.Day, "day", strconv.Itoa(i+1), "date", locale.FormatDateWithWeekday(day.Date, locale.Indonesian))
		blocks = append(blocks, paper.Heading{Text: title}, c.attendanceOf(day), paper.Space{Lines: 1})
	}
	return blocks
}

func (c *composer) attendanceOf(day *model.Day) paper.Table {
	w := c.words.Columns
	t := paper.Table{
		Columns: []paper.Column{{Width: 10, Align: paper.Center}, {Weight: 5}, {Weight: 6}, {Weight: 6}, {Width: 26}},
		Head:    [][]paper.Cell{cells(w.No, w.Name, w.Office, w.Agency, w.Signature)},
		Empty:   c.words.None, RowHeight: 9,
	}
	for _, p := range c.plan.Participants.Of(day.ID) {
		if p.Presence == model.Absent {
			continue
		}
		n := strconv.Itoa(len(t.Rows) + 1)
		name, office := c.attended(p)
		t.Rows = append(t.Rows, paper.Row{Cells: cells(n, name, office, c.agencyName(p.Agency), n+".")})
	}
	return t
}

// open is the annex of what was not agreed, and why. Agencies about which nothing was decided stand together at its end, one row each.
func (c *composer) open() []paper.Block {
	c = c.written(c.openAmounts())
	w := c.words.Columns
	t := paper.Table{
		Columns: []paper.Column{{Fit: true, Most: 40}, {Weight: 5}, {Fit: true, Align: paper.Right}, {Width: 30}, {Weight: 3}},
		Head:    [][]paper.Cell{cells(w.Code, w.Line, w.Budget, w.Verdict, w.Reason)},
		Size:    8, Empty: c.words.None,
	}
	var total model.Figure
	var undecided []paper.Row
	for _, a := range c.agreements {
		if !c.about(a.Agency.ID) {
			continue
		}
		total = total.Plus(a.OpenBefore)
		switch {
		case len(a.Open) == 0:
		case a.Open[0].Line == nil && a.Open[0].Decision == nil:
			undecided = append(undecided, c.openRow(a.Agency.Code, a.Agency.Name, a.OpenBefore, c.words.Undecided, c.whyUndecided(a.Agency)))
		default:
			t.Rows = append(t.Rows, c.openOf(a)...)
		}
	}
	if len(undecided) > 0 {
		t.Rows = append(append(t.Rows, headingRow(c.words.UndecidedAgencies, len(t.Columns))), undecided...)
	}
	if len(t.Rows) > 0 {
		sum := []paper.Cell{{Text: c.words.Total, Span: 2}, c.money(total), {Text: c.outside(total, total), Span: 2}}
		t.Rows = append(t.Rows, paper.Row{Kind: paper.Total, Cells: sum})
	}
	return append(c.annex(PartOpen), t)
}

func (c *composer) openOf(a *model.Agreement) []paper.Row {
	rows := []paper.Row{headingRow(a.Agency.Name, 5)}
	for _, l := range a.Open {
		code, name := "", c.words.WholeAgency
		if l.Line != nil {
			code, name = l.Line.Code, c.lineName(l.Line)
		}
		verdict, reason := c.words.Undecided, ""
		if l.Decision != nil {
			verdict, reason = c.words.Verdicts[string(l.Decision.Verdict)], l.Decision.Reason
		}
		rows = append(rows, c.openRow(code, name, l.Before, verdict, reason))
	}
	return rows
}

func (c *composer) openRow(code, name string, before model.Figure, verdict, reason string) paper.Row {
	return paper.Row{Cells: []paper.Cell{
		{Text: code}, {Text: name}, c.money(before), {Text: verdict}, {Text: joined("; ", reason, c.outside(before, before))},
	}}
}

// whyUndecided says of an agency that it was not yet heard.
func (c *composer) whyUndecided(a *model.Agency) string {
	for _, heard := range c.heard() {
		if heard.ID == a.ID {
			return ""
		}
	}
	return c.words.NotHeard
}

// directives is the annex of what is to be done by whom until when, and the figures said aloud with their sources.
func (c *composer) directives() []paper.Block {
	w := c.words.Columns
	t := saidTable(w.No, w.Directive, w.Owner, w.Due, w.Speaker)
	t.Empty = c.words.None
	t.Rows = byAgency(c, len(t.Columns), directivesOf, func(n int, d *model.Directive) paper.Row {
		due := or(locale.FormatDate(d.Due, locale.Indonesian), c.words.NoDate)
		return paper.Row{Cells: cells(strconv.Itoa(n), c.directive(d), or(d.Owner, c.words.NoOwner), due, d.Speaker)}
	})
	blocks := append(c.annex(PartDirectives), t)
	if claims := c.claims(); len(claims.Rows) > 0 {
		blocks = append(blocks, paper.Space{Lines: 1}, paper.Title{Lines: []paper.Line{{Text: c.words.Claims, Bold: true}}}, paper.Space{Lines: 0.5}, claims)
	}
	return blocks
}

// directive gives the text of a directive with what belongs to it and how far it has come, line by line.
func (c *composer) directive(d *model.Directive) string {
	return joined("\n", c.ordered(d), c.directiveState(d))
}

// ordered gives the text of a directive and, below it, the line that it is about, and what came of a visit.
func (c *composer) ordered(d *model.Directive) string {
	related, visit, brought := "", "", ""
	if l := c.plan.Lines.Get(d.Line); l != nil {
		related = fill(c.words.Related, "line", l.Code+" "+l.Name)
	}
	if d.Form == model.Visit {
		visit = joined(", ", fill(c.words.Visit, "place", or(d.Place, c.words.NoPlace)), locale.FormatDate(d.Visited, locale.Indonesian))
	}
	if d.Brought != "" {
		brought = fill(c.words.Brought, "brought", d.Brought)
	}
	return joined("\n", d.Text, related, visit, brought)
}

// directiveState says how far a directive has come; nothing of one that is just open.
func (c *composer) directiveState(d *model.Directive) string {
	state := joined(" ", c.words.DirectiveStates[d.State], locale.FormatDate(d.Finished, locale.Indonesian))
	return joined(": ", state, d.Evidence)
}

// saidTable is a table of five columns about what was said: the number, the words, and three facts.
func saidTable(head ...string) paper.Table {
	return paper.Table{
		Columns: []paper.Column{{Width: 10, Align: paper.Center}, {Weight: 5}, {Weight: 2}, {Width: 34}, {Weight: 2}},
		Head:    [][]paper.Cell{cells(head...)},
	}
}

func (c *composer) claims() paper.Table {
	w := c.words.Columns
	t := saidTable(w.No, w.Saying, w.Figure, w.Source, w.Speaker)
	t.Rows = byAgency(c, len(t.Columns), claimsOf, func(n int, claim *model.Claim) paper.Row {
		row := cells(strconv.Itoa(n), claim.Text, or(claim.Written(), c.words.Unknown), or(claim.Source, c.words.NoSource), claim.Speaker)
		row[3].Bold = claim.Source == ""
		return paper.Row{Cells: row}
	})
	return t
}

// byAgency gives a row for everything of a kind that was said in the meeting, numbered from 1, under the names of the agencies. The numbers of an extract are
// those of the whole.
func byAgency[R any](c *composer, columns int, of func(*model.Plan, *model.Meeting, model.ID) []R, row func(n int, r R) paper.Row) []paper.Row {
	var rows []paper.Row
	n := 0
	for _, agency := range everyAgency(c.plan) {
		for i, r := range of(c.plan, c.meeting, agency) {
			if n++; !c.about(agency) {
				continue
			}
			if i == 0 && c.only == 0 {
				rows = append(rows, headingRow(or(c.agencyName(agency), c.words.General), columns))
			}
			rows = append(rows, row(n, r))
		}
	}
	return rows
}

func headingRow(text string, columns int) paper.Row {
	return paper.Row{Kind: paper.Group, Cells: []paper.Cell{{Text: text, Span: columns, Align: paper.Left}}}
}
