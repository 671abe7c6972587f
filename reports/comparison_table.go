package reports

import (
	"math"
	"slices"
	"strconv"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/paper"
	"benangmerah/reports/scene"
)

// comparedSize is the size of type of the table.
const comparedSize = 8

// table is what is in view, row by row, with the sums.
func (c *compared) table() paper.Table {
	t := paper.Table{Columns: c.tableColumns(), Head: c.tableHead(), Size: comparedSize, Empty: c.words.None}
	if groups := c.matrix.ByAgency(c.seen); groups != nil && c.panel.View.Sort == model.SortByCode {
		for _, g := range groups {
			t.Rows = append(t.Rows, c.group(g)...)
		}
	} else {
		for i, r := range c.seen.Rows {
			t.Rows = append(t.Rows, c.line(i, r, groups != nil)...)
		}
	}
	if len(t.Rows) > 0 {
		t.Rows = append(t.Rows, c.totals()...)
	}
	return t
}

// tight says whether so many columns stand beside each other that the code goes over the name, and the share behind the word.
func (c *compared) tight() bool { return len(c.matrix.Sides) == model.MaxColumns }

// tableColumns are the code or number, the name, a column a side, the difference, its share, and the word for it.
func (c *compared) tableColumns() []paper.Column {
	list := []paper.Column{c.codeColumn(), {Weight: 1}}
	if c.tight() {
		list = list[1:]
	}
	for range len(c.matrix.Sides) + 1 {
		list = append(list, paper.Column{Width: c.width, Align: paper.Right})
	}
	if c.tight() {
		return append(list, paper.Column{Width: 24})
	}
	return append(list, paper.Column{Width: 16, Align: paper.Right}, paper.Column{Width: 21})
}

func (c *compared) codeColumn() paper.Column {
	if c.lines() {
		return paper.Column{Fit: true, Most: 34}
	}
	return paper.Column{Width: 14, Align: paper.Center}
}

// amountWidth is the width in millimetres on which the longest of amounts stands on one line.
func (c *compared) amountWidth(amounts []model.Money) float64 {
	const least, padding = 22, 2.6
	widest, face := 0.0, shape(c.form).Font.Face(true, false)
	for _, m := range amounts {
		widest = math.Max(widest, scene.Width(face, comparedSize, c.amount(m)))
	}
	return math.Max(least, widest/(1-scene.Slack)/paper.MM+padding)
}

func (c *compared) tableHead() [][]paper.Cell {
	w := c.words.Columns
	code := w.No
	if c.lines() {
		code = w.Code
	}
	head := cells(code, c.rowsName())
	for i := range c.matrix.Sides {
		head = append(head, paper.Cell{Text: fill(c.say.Head, "number", strconv.Itoa(i+1), "name", c.name(i))})
	}
	head = append(head, cells(w.Difference+" (Rp)", c.say.Percent, c.say.Became)...)
	if c.tight() {
		head = slices.Delete(head[1:], len(head)-3, len(head)-2)
	}
	return [][]paper.Cell{head}
}

// group is an agency's lines with their sums.
func (c *compared) group(g model.SeenAgency) []paper.Row {
	head := headingRow(oneLine(g.Name), len(c.tableColumns()))
	head.Bookmark, head.Level = oneLine(g.Name), 1
	rows := []paper.Row{head}
	for i, r := range g.Rows {
		rows = append(rows, c.line(i, r, false)...)
	}
	return append(rows, c.sums(paper.Subtotal, fill(c.words.SubtotalAgency, "agency", oneLine(g.Name)), g.Sums)...)
}

// line is a row of the table, followed by its targets where they are shown. named puts the agency under the name.
func (c *compared) line(i int, r *model.MatrixRow, named bool) []paper.Row {
	rows := c.rows(paper.Ordinary, c.named(c.code(i, r), c.title(r, named)), r.Figures, r.Word(c.seen.From, c.seen.To))
	if !c.choices.Targets || !c.lines() {
		return rows
	}
	for _, t := range c.matrix.Targets(r) {
		rows = append(rows, paper.Row{Cells: c.target(t), Continues: true})
	}
	return rows
}

// named gives the cells of a code and a name, or the one of both.
func (c *compared) named(code, name string) []paper.Cell {
	switch {
	case !c.tight():
		return cells(code, name)
	case c.lines():
		return cells(joined("\n", code, name))
	default:
		return cells(name)
	}
}

// code is the code of a line, and of other rows their number.
func (c *compared) code(i int, r *model.MatrixRow) string {
	switch {
	case c.lines():
		return r.Key.Code
	case c.matrix.Filter.By == model.ByMission && r.Key.Code != "":
		return fill(c.say.Mission, "number", r.Key.Code)
	default:
		return strconv.Itoa(i + 1)
	}
}

// title is the name of a row with its sub unit, and where it stood before.
func (c *compared) title(r *model.MatrixRow, named bool) string {
	name, agency, from := oneLine(r.Name), "", ""
	if name == "" {
		name = c.say.Without[c.matrix.Filter.By]
	}
	if r.Unit != "" {
		name += " (" + oneLine(r.Unit) + ")"
	}
	if named {
		agency = c.matrix.Label(r)
	}
	if r.From != (model.RowKey{}) {
		from = fill(c.say.MovedFrom, "from", joined(" · ", r.From.Agency, r.From.Unit, r.From.Code))
	}
	return joined("\n", name, agency, from)
}

// rows are a row of figures behind its name, and below it the money that no sum contains where there is any.
func (c *compared) rows(kind paper.RowKind, name []paper.Cell, list []model.Figure, word model.Word) []paper.Row {
	row := name
	for _, f := range list {
		row = append(row, c.figureCell(f))
	}
	rows := []paper.Row{{Kind: kind, Cells: append(row, c.moved(list[c.seen.From], list[c.seen.To], word)...)}}
	if slices.ContainsFunc(list, func(f model.Figure) bool { return f.Outside != 0 }) {
		rows = append(rows, paper.Row{Kind: kind, Cells: c.beyond(name, list), Continues: true})
	}
	return rows
}

// beyond are the cells of money that no sum contains, under those of a name.
func (c *compared) beyond(name []paper.Cell, list []model.Figure) []paper.Cell {
	last := name[len(name)-1]
	row := append(make([]paper.Cell, len(name)-1), paper.Cell{Text: c.say.Beyond, Span: last.Span, Align: last.Align, Indent: 1})
	for _, f := range list {
		f.Amount, f.Known = f.Outside, f.Known || f.Outside != 0
		row = append(row, c.figureCell(f))
	}
	return append(row, make([]paper.Cell, c.behind())...)
}

// behind is the number of columns behind those of the sides.
func (c *compared) behind() int {
	if c.tight() {
		return 2
	}
	return 3
}

// moved are the cells behind the figures: the difference, its share, and the word.
func (c *compared) moved(from, to model.Figure, word model.Word) []paper.Cell {
	difference, share, said := c.words.Unknown, c.words.Unknown, ""
	if from.Known || to.Known {
		difference, said = c.amount(to.Amount-from.Amount), c.say.Words[word]
	}
	if from.Known && to.Known {
		by := to.Amount - from.Amount
		if c.tight() {
			by = max(by, -by) // the word beside it says which way
		}
		share = locale.FormatShare(by, from.Amount, locale.Indonesian)
	}
	switch {
	case c.tight() && share != c.words.Unknown:
		return cells(difference, said+", "+share)
	case c.tight():
		return cells(difference, said)
	}
	return cells(difference, share, said)
}

func (c *compared) figureCell(f model.Figure) paper.Cell {
	if !f.Known {
		return paper.Cell{Text: c.words.Unknown}
	}
	return paper.Cell{Text: c.amount(f.Amount)}
}

// target is an indicator with its target on each side, and how far it was reached where two of them tell that.
func (c *compared) target(t model.MatrixTarget) []paper.Cell {
	text := oneLine(t.Text)
	if t.Unit != "" {
		text = fill(c.say.Indicator, "indicator", text, "unit", oneLine(t.Unit))
	}
	row := c.named("", text)
	row[len(row)-1].Italic, row[len(row)-1].Indent = true, 1
	for _, target := range t.Targets {
		value := c.words.Unknown
		if target != nil && target.Value != "" {
			value = oneLine(target.Value)
		}
		row = append(row, paper.Cell{Text: value, Italic: true})
	}
	if said := c.achieved(t); said != "" {
		return append(row, paper.Cell{Text: said, Span: c.behind(), Italic: true, Align: paper.Left})
	}
	return append(row, make([]paper.Cell, c.behind())...)
}

// achieved says how far a target was reached, by which formula, or why that cannot be told; nothing where no two columns are of a target and its outcome.
func (c *compared) achieved(t model.MatrixTarget) string {
	aim, result, ok := c.matrix.Measured()
	if !ok {
		return ""
	}
	a := locale.Achieve(t.Indicator.AchievementFormula(), t.Targets[aim], t.Targets[result])
	if a.Share == nil {
		return fill(c.say.Unmeasured, "why", c.say.Reasons[a.Why])
	}
	return fill(c.say.Achieved, "share", locale.FormatAchievement(a, locale.Indonesian), "formula", a.Formula.Sign())
}

// totals are the sum of what is shown, where that is not all, and of everything.
func (c *compared) totals() []paper.Row {
	total := func(title string, rows int, figures []model.Figure) []paper.Row {
		return c.sums(paper.Total, fill(title, "rows", grouped(rows)), figures)
	}
	all := total(c.say.TotalAll, len(c.matrix.Rows), c.matrix.Totals)
	if len(c.seen.Rows) == len(c.matrix.Rows) {
		return all
	}
	return append(total(c.say.TotalSeen, len(c.seen.Rows), c.seen.Totals), all...)
}

func (c *compared) sums(kind paper.RowKind, title string, figures []model.Figure) []paper.Row {
	name := paper.Cell{Text: title, Span: len(c.named("", "")), Align: paper.Left}
	return c.rows(kind, []paper.Cell{name}, figures, model.WordOf(figures[c.seen.From], figures[c.seen.To]))
}

// recap sums what is shown by agency where rows are lines of several that do not stand together.
func (c *compared) recap() []paper.Block {
	groups := c.matrix.ByAgency(c.seen)
	if len(groups) < 2 || c.panel.View.Sort == model.SortByCode {
		return nil
	}
	t := paper.Table{Columns: c.tableColumns(), Head: c.tableHead(), Size: comparedSize}
	t.Head[0][len(c.named("", ""))-1].Text = c.words.Columns.Agency
	if !c.tight() {
		t.Columns[0], t.Head[0][0].Text = paper.Column{Width: 14, Align: paper.Center}, c.words.Columns.No
	}
	for i, g := range groups {
		t.Rows = append(t.Rows, c.rows(paper.Ordinary, c.numbered(i+1, oneLine(g.Name)), g.Sums, model.WordOf(g.Sums[c.seen.From], g.Sums[c.seen.To]))...)
	}
	t.Rows = append(t.Rows, c.totals()...)
	return []paper.Block{
		paper.Space{Lines: 1},
		paper.Bookmark{Title: c.say.Recap, Level: 1},
		paper.Title{Lines: []paper.Line{{Text: c.say.Recap, Bold: true}}},
		paper.Space{Lines: 0.5},
		t,
	}
}

// numbered gives the cells of a name with its number, or without where there is no room for that.
func (c *compared) numbered(n int, name string) []paper.Cell {
	if c.tight() {
		return cells(name)
	}
	return cells(strconv.Itoa(n), name)
}
