package reports

import (
	"slices"
	"strconv"
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/paper"
	"benangmerah/reports/scene"
)

// ComparisonOptions are the choices for a paper that puts columns side by side, and what the plan alone does not tell: Moments has every moment that a column
// names, as it was. Targets puts the targets of each line under it.
type ComparisonOptions struct {
	Paper   paper.Size // that of the plan's form where zero
	Wording *Wording   // that of the plan where nil
	Moments map[model.ID]Moment
	Targets bool
}

// Moment is an earlier state of a file under its name.
type Moment struct {
	Name string
	Plan *model.Plan
}

// Comparison gives a panel as a paper, just as it is looked at: the same rows in the same order, with the sums of each agency where rows are lines of
// several, and the total. It refuses a panel of too few columns, and one with a moment that Moments does not have. The same plan, panel and options
// always give the same tree.
func Comparison(p *model.Plan, panel model.Panel, o ComparisonOptions) (paper.Document, error) {
	if p.Region() == nil {
		return paper.Document{}, errNoRegion()
	}
	m, ok := panel.Matrix(p, func(id model.ID) *model.Plan { return o.Moments[id].Plan })
	if !ok {
		return paper.Document{}, model.Errorf(model.Conflict, "Pilih dua sampai empat kolom yang keadaannya terbaca.", "Persandingan ini tidak dapat dibaca.")
	}
	options := Options{Paper: o.Paper, Wording: o.Wording}
	base, err := compose(p, meetingOf(p, options.words(p)), options)
	if err != nil {
		return paper.Document{}, err
	}
	c := &compared{composer: base, say: base.words.Comparison, panel: panel, matrix: m, seen: m.See(panel.View), choices: o}
	amounts := c.amounts()
	c.composer = base.written(amounts)
	c.width = c.amountWidth(amounts)
	return c.shaped(paper.Document{
		Info: c.properties(), Paper: o.Paper, TextSize: comparisonText, Spacing: comparisonSpacing,
		Footer:   paper.Footer{Left: fill(c.say.Footer, "fingerprint", abridged(c.digest)), Right: c.words.Page},
		Sections: []paper.Section{{Landscape: c.landscape(), Blocks: c.blocks()}},
	}), nil
}

// properties describe the file.
func (c *compared) properties() scene.Info {
	info := c.info("", c.lastDay())
	info.Title = fill(c.say.Title, "from", c.name(c.seen.From), "to", c.name(c.seen.To))
	info.Subject = c.rowsName() + ", " + c.scope()
	return info
}

// The text of the paper, which is there for its table.
const (
	comparisonText    = 10
	comparisonSpacing = 1.25
)

// compared composes the paper of a panel.
type compared struct {
	*composer
	say     ComparisonWording
	panel   model.Panel
	matrix  *model.Matrix
	seen    *model.Seen
	choices ComparisonOptions
	width   float64 // of a column of amounts, in millimetres
}

// amounts gives every amount of the table, of sums with the difference.
func (c *compared) amounts() []model.Money {
	var list []model.Money
	add := func(figures []model.Figure) {
		list = append(list, figures[c.seen.To].Amount-figures[c.seen.From].Amount)
		for _, f := range figures {
			list = append(list, f.Amount, f.Outside)
		}
	}
	add(c.matrix.Totals)
	for _, r := range c.seen.Rows {
		add(r.Figures)
	}
	return list
}

// landscape says whether the columns need the wide page.
func (c *compared) landscape() bool {
	return len(c.matrix.Sides) > model.MinColumns || c.lines() || c.style == locale.WithSen
}

// lines says whether rows are lines, which have codes.
func (c *compared) lines() bool {
	return c.matrix.Filter.By == model.ByLine && c.matrix.Filter.Level > 0
}

func (c *compared) blocks() []paper.Block {
	blocks := []paper.Block{
		paper.Bookmark{Title: c.say.Paper},
		c.letterhead(),
		paper.Space{Lines: 1},
		paper.Title{Lines: []paper.Line{
			{Text: c.say.Paper, Bold: true, Size: 12},
			{Text: strings.ToUpper(fill(c.say.FromTo, "from", c.name(c.seen.From), "to", c.name(c.seen.To))), Bold: true, Size: 12},
			{Text: c.scope()},
		}},
		paper.Space{Lines: 0.5},
		c.columns(),
		paper.Space{Lines: 0.5},
		c.about(),
		paper.Space{Lines: 0.75},
		c.table(),
	}
	blocks = append(blocks, c.recap()...)
	return append(blocks, c.figure()...)
}

// columns says what each column is of.
func (c *compared) columns() paper.Table {
	t := paper.Table{
		Columns: []paper.Column{{Width: 14, Align: paper.Center}, {Weight: 2}, {Width: 16, Align: paper.Center}, {Weight: 3}, {Weight: 5}, {Width: c.width, Align: paper.Right}},
		Head:    [][]paper.Cell{cells(c.say.Column, c.say.Stage, c.say.Year, c.say.Moment, c.words.Columns.Agency, c.say.Sum)}, Size: comparedSize,
	}
	for i, s := range c.matrix.Sides {
		row := cells(strconv.Itoa(i+1), c.stage(s.Stage), strconv.Itoa(s.Year), or(c.moment(i), c.say.Now), c.agencies(i))
		t.Rows = append(t.Rows, paper.Row{Cells: append(row, c.figureCell(c.matrix.Totals[i]))})
	}
	return t
}

// about says how the table is to be read.
func (c *compared) about() paper.Table {
	v, number := c.panel.View, strconv.Itoa
	shown := fill(c.say.ShownOf, "rows", c.say.Lenses[v.Lens], "seen", grouped(len(c.seen.Rows)), "all", grouped(len(c.matrix.Rows)))
	if words := oneLine(v.Sought); words != "" {
		shown = fill(c.say.Sought, "rows", shown, "words", words)
	}
	unit := c.say.WholeRupiah
	if c.style == locale.WithSen {
		unit = c.say.WithSen
	}
	against := fill(c.say.AgainstOf, "to", number(c.seen.To+1), "from", number(c.seen.From+1))
	t := paper.Table{Columns: []paper.Column{{Width: 28}, {Weight: 1}, {Width: 20}, {Weight: 1}}, Size: comparedSize}
	for _, said := range [][]string{
		{c.say.Rows, c.rowsName(), c.say.Order, c.say.Orders[v.Sort]},
		{c.say.Shown, shown, c.say.Counted, c.counted()},
		{c.say.Against, against, c.say.Unit, unit},
	} {
		row := cells(said...)
		row[0].Bold, row[2].Bold = true, true
		t.Rows = append(t.Rows, paper.Row{Cells: row})
	}
	return t
}

// counted says how many rows went which way, whether they are shown or not.
func (c *compared) counted() string {
	var pairs []string
	count := c.matrix.Count(c.seen.From, c.seen.To)
	for _, w := range []model.Word{model.New, model.Dropped, model.Moved, model.Up, model.Down, model.Same} {
		pairs = append(pairs, string(w), grouped(count[w]))
	}
	return fill(c.say.CountedOf, pairs...)
}

// rowsName says what the rows are.
func (c *compared) rowsName() string {
	if f := c.matrix.Filter; f.By != model.ByLine {
		return c.say.RowsBy[f.By]
	}
	return c.say.RowsOf[min(c.matrix.Filter.Level, model.SubActivity)]
}

func (c *compared) stage(s model.Stage) string { return c.say.stage(s) }

// name names a column by stage and year, and by its moment where it is not now.
func (c *compared) name(side int) string {
	s := c.matrix.Sides[side]
	name := fill(c.say.StageYear, "stage", c.stage(s.Stage), "year", strconv.Itoa(s.Year))
	if moment := c.moment(side); moment != "" {
		return fill(c.say.At, "name", name, "moment", moment)
	}
	return name
}

// moment names the moment or the scenario that a column is of, "" for now.
func (c *compared) moment(side int) string {
	column := c.panel.Columns[side]
	if s := c.plan.Scenarios.Get(column.Scenario); s != nil {
		return fill(c.say.Scenario, "name", s.Name)
	}
	return c.choices.Moments[column.Moment].Name
}

// agencies names the agencies that a column is of.
func (c *compared) agencies(side int) string {
	s := c.matrix.Sides[side]
	var names []string
	for _, a := range s.Plan.Agencies.Of(0) {
		if slices.Contains(s.Agencies, a.Code) {
			names = append(names, oneLine(a.Name))
		}
	}
	return or(strings.Join(names, ", "), c.say.AllAgencies)
}

// scope says what is looked at, from the widest to the narrowest.
func (c *compared) scope() string {
	s := c.matrix.Scope()
	if s.Sliced && s.Slice == "" {
		s.Slice = c.say.Without[c.matrix.Filter.Slice.By]
	}
	if words := joined(" › ", oneLine(s.Slice), s.Agency, oneLine(s.Line)); words != "" {
		return words
	}
	var names []string
	for i := range c.matrix.Sides {
		if name := c.agencies(i); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return strings.Join(names, " · ")
}

// grouped writes a number of things with its thousands apart.
func grouped(n int) string {
	return locale.FormatCount(n, locale.Indonesian)
}

// oneLine takes line breaks and doubled blanks out of a text.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
