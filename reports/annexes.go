package reports

import (
	"strconv"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/paper"
)

// annex is the head and title of an annex, with its bookmark.
func (c *composer) annex(number, title string) []paper.Block {
	name := fill(c.words.Annex, "annex", number)
	return []paper.Block{
		paper.Bookmark{Title: name + " – " + title},
		paper.AnnexHead{Rows: []paper.Definition{
			{Term: name, Runs: paper.Plain(c.words.Paper + " " + c.subject())},
			{Term: c.words.AnnexNumber, Runs: paper.Plain(c.number())},
			{Term: c.words.AnnexDate, Runs: paper.Plain(locale.FormatDate(c.lastDay(), locale.Indonesian))},
		}},
		paper.Title{Lines: []paper.Line{{Text: title, Bold: true}}},
		paper.Space{Lines: 0.5},
	}
}

// attendance is annex I: who was there, day by day.
func (c *composer) attendance() []paper.Block {
	blocks := c.annex("I", c.words.AnnexAttendance)
	for i, day := range c.plan.Days.Of(c.meeting.ID) {
		title := fill(c.words.TotalDay, "day", strconv.Itoa(i+1), "date", locale.FormatDateWithWeekday(day.Date, locale.Indonesian))
		blocks = append(blocks, paper.Heading{Text: title}, c.attendanceOf(day), paper.Space{Lines: 1})
	}
	return blocks
}

func (c *composer) attendanceOf(day *model.Day) paper.Table {
	w := c.words.Columns
	t := paper.Table{
		Columns: []paper.Column{{Width: 10, Align: paper.Center}, {Weight: 2}, {Weight: 2}, {Weight: 3}, {Width: 30}},
		Head:    [][]paper.Cell{cells(w.No, w.Name, w.Office, w.Agency, w.Signature)},
		Empty:   c.words.None, RowHeight: 9,
	}
	for _, p := range c.plan.Participants.Of(day.ID) {
		if p.Presence == model.Absent {
			continue
		}
		n := strconv.Itoa(len(t.Rows) + 1)
		t.Rows = append(t.Rows, paper.Row{Cells: cells(n, p.Name, p.Office, c.agencyName(p.Agency), n+".")})
	}
	return t
}

func (c *composer) agencyName(id model.ID) string {
	if a := c.plan.Agencies.Get(id); a != nil {
		return a.Name
	}
	return ""
}

// agreed is annex II: every agreed line with targets and budgets before and after.
func (c *composer) agreed() []paper.Block {
	w := c.words.Columns
	t := paper.Table{
		Columns: []paper.Column{
			{Width: 30}, {Weight: 5}, {Weight: 4}, {Width: 17, Align: paper.Center}, {Width: 17, Align: paper.Center},
			{Fit: true, Align: paper.Right}, {Fit: true, Align: paper.Right}, {Fit: true, Align: paper.Right}, {Width: 27},
		},
		Head: [][]paper.Cell{
			{
				{Text: w.Code, Down: 2}, {Text: w.Line, Down: 2}, {Text: w.Indicator, Down: 2}, {Text: w.Target, Span: 2}, {Text: w.Budget, Span: 3},
				{Text: w.Remark, Down: 2},
			},
			cells(w.Before, w.After, w.Before, w.After, w.Difference),
		},
		Size: 8, Empty: c.words.None,
	}
	for _, a := range c.agreements {
		if len(a.Agreed) > 0 {
			t.Rows = append(t.Rows, c.agreedOf(a)...)
		}
	}
	if before, after := c.totals(); len(t.Rows) > 0 {
		t.Rows = append(t.Rows, c.sumRow(paper.Total, c.words.Total, before, after))
	}
	return append(c.annex("II", c.words.AnnexAgreed), t)
}

func (c *composer) agreedOf(a *model.Agreement) []paper.Row {
	rows := []paper.Row{{Kind: paper.Group, Cells: []paper.Cell{{Text: a.Agency.Name, Span: 9}}, Bookmark: a.Agency.Name, Level: 1}}
	for _, line := range a.Agreed {
		rows = append(rows, c.agreedLine(line)...)
	}
	return append(rows, c.sumRow(paper.Subtotal, fill(c.words.SubtotalAgency, "agency", a.Agency.Name), a.Before, a.After))
}

// agreedLine gives the row of a line, and one more for each of its indicators but the first.
func (c *composer) agreedLine(l model.AgreedLine) []paper.Row {
	name := l.Line.Name
	if unit := c.plan.SubUnits.Get(l.Line.SubUnit); unit != nil {
		name += " (" + unit.Name + ")"
	}
	first := []paper.Cell{
		{Text: l.Line.Code}, {Text: name, Indent: l.Depth}, {}, {}, {},
		money(l.Before), money(l.After), difference(l.Before, l.After), {Text: c.remark(l)},
	}
	rows := []paper.Row{{Cells: first}}
	for i, indicator := range c.plan.Indicators.Of(l.Line.ID) {
		if i > 0 {
			rows = append(rows, paper.Row{Cells: make([]paper.Cell, len(first))})
		}
		copy(rows[i].Cells[2:5], c.targets(indicator))
	}
	if l.Line.Level == model.Program {
		bold(rows)
	}
	return rows
}

func bold(rows []paper.Row) {
	for _, r := range rows {
		for i := range r.Cells {
			r.Cells[i].Bold = true
		}
	}
}

// targets gives an indicator and its target before and after, with the unit.
func (c *composer) targets(i *model.Indicator) []paper.Cell {
	before := c.plan.Target(i.ID, c.meeting.Base, c.meeting.Year)
	after := c.plan.Target(i.ID, model.Agreed, c.meeting.Year)
	if after == nil {
		after = before
	}
	return cells(i.Text, withUnit(before, i.Unit), withUnit(after, i.Unit))
}

func withUnit(t *model.Target, unit string) string {
	switch {
	case t == nil || t.Value == "":
		return "–"
	case unit == "%":
		return t.Value + "%"
	case unit == "":
		return t.Value
	default:
		return t.Value + " " + unit
	}
}

// remark says what was decided on a line of the lowest level.
func (c *composer) remark(l model.AgreedLine) string {
	if !l.Leaf || l.Decision == nil {
		return ""
	}
	text := c.words.Verdicts[string(l.Decision.Verdict)]
	if l.Decision.Line == l.Line.ID && l.Decision.Reason != "" {
		text += ": " + l.Decision.Reason
	}
	return text
}

func (c *composer) sumRow(kind paper.RowKind, title string, before, after model.Figure) paper.Row {
	return paper.Row{Kind: kind, Cells: []paper.Cell{
		{Text: title, Span: 5}, money(before), money(after), difference(before, after), {},
	}}
}

func money(f model.Figure) paper.Cell {
	if !f.Known {
		return paper.Cell{Text: "–"}
	}
	return paper.Cell{Text: locale.FormatTable(f.Amount, locale.Indonesian, locale.WithSen)}
}

func difference(before, after model.Figure) paper.Cell {
	return paper.Cell{Text: locale.FormatTable(after.Amount-before.Amount, locale.Indonesian, locale.WithSen)}
}

// open is annex III: what was not agreed, and why.
func (c *composer) open() []paper.Block {
	w := c.words.Columns
	t := paper.Table{
		Columns: []paper.Column{{Width: 34}, {Weight: 5}, {Fit: true, Align: paper.Right}, {Width: 35}, {Weight: 3}},
		Head:    [][]paper.Cell{cells(w.Code, w.Line, w.Budget, w.Verdict, w.Reason)},
		Empty:   c.words.None,
	}
	var total model.Figure
	for _, a := range c.agreements {
		if len(a.Open) == 0 {
			continue
		}
		t.Rows = append(t.Rows, paper.Row{Kind: paper.Group, Cells: []paper.Cell{{Text: a.Agency.Name, Span: 5}}})
		for _, line := range a.Open {
			t.Rows = append(t.Rows, c.openLine(line))
		}
		total = total.Plus(a.OpenBefore)
	}
	if len(t.Rows) > 0 {
		t.Rows = append(t.Rows, paper.Row{Kind: paper.Total, Cells: []paper.Cell{{Text: c.words.Total, Span: 2}, money(total), {Span: 2}}})
	}
	return append(c.annex("III", c.words.AnnexOpen), t)
}

func (c *composer) openLine(l model.OpenLine) paper.Row {
	code, name := "", c.words.WholeAgency
	if l.Line != nil {
		code, name = l.Line.Code, l.Line.Name
	}
	verdict, reason := c.words.Undecided, ""
	if l.Decision != nil {
		verdict, reason = c.words.Verdicts[string(l.Decision.Verdict)], l.Decision.Reason
	}
	row := cells(code, name, "", verdict, reason)
	row[2] = money(l.Before)
	return paper.Row{Cells: row}
}

// directives is annex IV: what is to be done by whom until when, and the figures said aloud without a source.
func (c *composer) directives() []paper.Block {
	w := c.words.Columns
	t := paper.Table{
		Columns: []paper.Column{{Width: 12, Align: paper.Center}, {Weight: 5}, {Weight: 2}, {Width: 34}, {Weight: 2}},
		Head:    [][]paper.Cell{cells(w.No, w.Directive, w.Owner, w.Due, w.Speaker)},
		Empty:   c.words.None,
	}
	for _, agency := range c.everyAgency() {
		list := c.plan.Directives.Of(agency)
		if len(list) == 0 {
			continue
		}
		t.Rows = append(t.Rows, c.groupRow(agency, len(t.Columns)))
		for i, d := range list {
			due := c.words.NoDate
			if d.Due != "" {
				due = locale.FormatDate(d.Due, locale.Indonesian)
			}
			t.Rows = append(t.Rows, paper.Row{Cells: cells(strconv.Itoa(i+1), d.Text, or(d.Owner, c.words.NoOwner), due, d.Speaker)})
		}
	}
	blocks := append(c.annex("IV", c.words.AnnexDirectives), t)
	if claims := c.claims(); len(claims.Rows) > 0 {
		blocks = append(blocks, paper.Space{Lines: 1}, paper.Title{Lines: []paper.Line{{Text: c.words.Claims, Bold: true}}}, paper.Space{Lines: 0.5}, claims)
	}
	return blocks
}

func (c *composer) claims() paper.Table {
	w := c.words.Columns
	t := paper.Table{
		Columns: []paper.Column{{Width: 12, Align: paper.Center}, {Weight: 5}, {Weight: 2}, {Width: 34}, {Weight: 2}},
		Head:    [][]paper.Cell{cells(w.No, w.Saying, w.Figure, w.Source, w.Speaker)},
	}
	for _, agency := range c.everyAgency() {
		n := 0
		for _, claim := range c.plan.Claims.Of(agency) {
			if claim.Source != "" {
				continue
			}
			if n++; n == 1 {
				t.Rows = append(t.Rows, c.groupRow(agency, len(t.Columns)))
			}
			t.Rows = append(t.Rows, paper.Row{Cells: cells(strconv.Itoa(n), claim.Text, claim.Value, c.words.NoSource, claim.Speaker)})
		}
	}
	return t
}

// everyAgency gives the agencies in order, after 0 for what was said about none.
func (c *composer) everyAgency() []model.ID {
	list := []model.ID{0}
	for _, a := range c.plan.Agencies.Of(0) {
		list = append(list, a.ID)
	}
	return list
}

func (c *composer) groupRow(agency model.ID, columns int) paper.Row {
	return paper.Row{Kind: paper.Group, Cells: []paper.Cell{{Text: or(c.agencyName(agency), c.words.General), Span: columns}}}
}

func or(text, otherwise string) string {
	if text == "" {
		return otherwise
	}
	return text
}

// corrections is annex V: every correction with who said it and when.
func (c *composer) corrections() []paper.Block {
	w := c.words.Columns
	t := paper.Table{
		Columns: []paper.Column{
			{Width: 12, Align: paper.Center}, {Width: 24}, {Weight: 5}, {Fit: true, Align: paper.Right}, {Fit: true, Align: paper.Right},
			{Fit: true, Align: paper.Right}, {Weight: 2}, {Weight: 3},
		},
		Head:  [][]paper.Cell{cells(w.No, w.Clock, w.Line, w.Before, w.After, w.Difference, w.Speaker, w.Reason)},
		Size:  8,
		Empty: c.words.None,
	}
	n := 0
	for _, agency := range c.everyAgency() {
		list := c.plan.Corrections.Of(agency)
		if len(list) > 0 {
			t.Rows = append(t.Rows, c.groupRow(agency, len(t.Columns)))
		}
		for _, correction := range list {
			n++
			t.Rows = append(t.Rows, c.correction(n, correction))
		}
	}
	return append(append(c.annex("V", c.words.AnnexCorrections), t), c.seal()...)
}

func (c *composer) correction(n int, x *model.Correction) paper.Row {
	date, clock := c.zone.Split(x.At)
	when := locale.FormatDateShort(date, locale.Indonesian) + " " + locale.FormatClock(clock, locale.Indonesian)
	line := ""
	if l := c.plan.Lines.Get(x.Line); l != nil {
		line = l.Code + " " + l.Name
	}
	before, after, change := x.OldText, x.NewText, ""
	if x.Field == model.FieldBudget {
		before = locale.FormatTable(x.OldAmount, locale.Indonesian, locale.WithSen)
		after = locale.FormatTable(x.NewAmount, locale.Indonesian, locale.WithSen)
		change = locale.FormatTable(x.NewAmount-x.OldAmount, locale.Indonesian, locale.WithSen)
	} else if i := c.plan.Indicators.Get(x.Indicator); i != nil {
		line += " – " + i.Text
	}
	return paper.Row{Cells: cells(strconv.Itoa(n), when, line, or(before, "–"), or(after, "–"), change, x.Speaker, x.Reason)}
}

// seal gives the whole fingerprint of a final paper at its end.
func (c *composer) seal() []paper.Block {
	f := c.options.Final
	if f == nil {
		return nil
	}
	text := fill(c.words.Seal, "version", strconv.Itoa(f.Version), "fingerprint", f.Fingerprint, "size", strconv.FormatInt(f.Size, 10), "root", f.Root)
	blocks := []paper.Block{paper.Space{Lines: 1}, paper.Paragraph{Runs: paper.Plain(text), Align: paper.Left, Size: 8, Spacing: 1.2}}
	if f.Overrides != "" {
		blocks = append(blocks, paper.Paragraph{Runs: paper.Plain(fill(c.words.Overridden, "overrides", f.Overrides)), Align: paper.Left, Size: 8, Spacing: 1.2})
	}
	return blocks
}
