package reports

import (
	"context"
	"io"
	"strconv"
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/roadmap"
	"benangmerah/reports/paper"
)

// Roadmap gives the report of the roadmap as of a day: every year as a grid of groups and themes that reads in black and white, the counts, what sources disagree about, who
// is off the road and why, whom banks trust, and the money with what groups received. The same plan and day always give the same tree. It refuses a plan without a
// roadmap.
func Roadmap(p *model.Plan, day model.Date, o Options) (paper.Document, error) {
	if p.Region() == nil {
		return paper.Document{}, errNoRegion()
	}
	g := roadmap.AsOf(p, day)
	if len(g.Groups) == 0 || len(g.Themes) == 0 || len(g.Years) == 0 {
		return paper.Document{}, model.Errorf(model.NotFound, "Isi kelompok, tema, dan fasenya dahulu.", "Peta jalan belum dapat dilaporkan.")
	}
	c, err := compose(p, meetingOf(p, o.words(p)), o)
	if err != nil {
		return paper.Document{}, err
	}
	r := &roadReport{say: c.words.Roadmap, grid: g, day: day, moneys: roadmap.Moneys(p, model.Agreed)}
	r.composer = c.written(r.amounts())
	title := fill(r.say.Title, "date", locale.FormatDate(day, locale.Indonesian))
	return r.asOf(title, day, paper.Section{Landscape: true, Blocks: r.blocks()}), nil
}

// WriteRoadmap writes the report of the roadmap as PDF; it is like Request.Write otherwise.
func WriteRoadmap(ctx context.Context, w io.Writer, p *model.Plan, day model.Date, o Options, progress func(done, total int)) (pages int, err error) {
	doc, err := Roadmap(p, day, o)
	if err != nil {
		return 0, err
	}
	return write(ctx, w, doc, progress)
}

// RoadmapName gives the name of the PDF of a report as of a day.
func RoadmapName(day model.Date) string { return "laporan-peta-jalan-" + string(day) + ".pdf" }

// roadReport composes the report of the roadmap.
type roadReport struct {
	*composer
	say    RoadmapWording
	grid   *roadmap.Grid
	day    model.Date
	moneys []roadmap.Money
}

func (r *roadReport) amounts() (list []model.Money) {
	for _, m := range r.moneys {
		list = append(list, m.Amount, m.Has.Amount, m.Left)
	}
	return list
}

func (r *roadReport) date(d model.Date) string { return locale.FormatDate(d, locale.Indonesian) }

func (r *roadReport) state(s roadmap.State) string {
	return s.Sign() + " " + r.say.States[roadStates[s]]
}

func (r *roadReport) blocks() []paper.Block {
	_, total := r.grid.Counts()
	count := grouped
	var states, legend []string
	for s := roadmap.States; s > 0; s-- {
		legend = append(legend, r.state(s-1))
		if n := total.By[s-1]; n > 0 {
			states = append(states, count(n)+" "+r.say.States[roadStates[s-1]])
		}
	}
	about := paper.Definitions{Rows: []paper.Definition{
		row(r.say.Groups, count(len(r.grid.Groups))+" × "+count(len(r.grid.Themes))),
		row(r.say.Cells, fill(r.say.CellsAre, "count", count(total.Cells()), "states", strings.Join(states, ", "), "disputed", count(total.Disputed), "late", count(total.Late))),
		row(r.say.Legend, strings.Join(legend, "; ")+"; "+r.say.Dispute),
	}}
	blocks := r.opened(r.say.Paper, about, r.named(r.say.Paper), r.named(strings.ToUpper(fill(r.say.AsOf, "date", r.date(r.day)))))
	for y, year := range r.grid.Years {
		blocks = r.headed(blocks, fill(r.say.Map, "year", strconv.Itoa(year)), r.heat(y))
	}
	for _, part := range [...]struct {
		head  string
		table paper.Table
	}{
		{r.say.Counts, r.counts()}, {r.say.Disputes, r.disputes()}, {r.say.Off, r.off()}, {r.say.Trusted, r.trusted()}, {r.say.Budget, r.budgets()}, {r.say.Received, r.received()},
	} {
		blocks = r.headed(blocks, part.head, part.table)
	}
	return append(blocks, paper.Space{Lines: 1}, r.signedBy(r.day, model.Knowing, model.Chair))
}

// mostWords is up to how many themes the cells have words beside their signs.
const mostWords = 11

// heat is the grid of a year: sign, word and value of every group in every theme.
func (r *roadReport) heat(year int) paper.Table {
	t := paper.Table{Columns: []paper.Column{{Width: 9, Align: paper.Center}, {Weight: 2.2}}, Head: [][]paper.Cell{cells(r.words.Columns.No, r.say.Group)}, Size: 8}
	worded := len(r.grid.Themes) <= mostWords
	for _, theme := range r.grid.Themes {
		t.Columns = append(t.Columns, paper.Column{Weight: 1})
		t.Head[0] = append(t.Head[0], paper.Cell{Text: theme.Name})
	}
	for i, group := range r.grid.Groups {
		row := paper.Row{Cells: cells(strconv.Itoa(i+1), r.plan.GroupName(group))}
		for n := range r.grid.Themes {
			row.Cells = append(row.Cells, r.cell(r.grid.At(i, n, year), worded))
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// cell is a cell of the grid; what is reached stands out in bold.
func (r *roadReport) cell(c *roadmap.Cell, worded bool) paper.Cell {
	said := c.State.Sign()
	if worded {
		said = r.state(c.State)
		if now := c.Now(); now != nil && now.Value != "" {
			said += " " + now.Value
		}
	}
	if c.Disputed {
		said += " ≠"
	}
	return paper.Cell{Text: said, Bold: c.State == roadmap.Reached}
}

// counts has a row for each year and theme, and the sums.
func (r *roadReport) counts() paper.Table {
	t := paper.Table{Columns: []paper.Column{{Width: 14}, {Weight: 4}}, Head: [][]paper.Cell{cells(r.say.Year, r.say.Theme)}, Size: 8}
	titles := []string{}
	for s := roadmap.States; s > 0; s-- {
		titles = append(titles, r.state(s-1))
	}
	for _, title := range append(titles, r.say.Disputed, r.say.Late) {
		t.Columns = append(t.Columns, paper.Column{Weight: 1, Align: paper.Right})
		t.Head[0] = append(t.Head[0], paper.Cell{Text: title})
	}
	list, total := r.grid.Counts()
	for i := range list {
		t.Rows = append(t.Rows, paper.Row{Cells: append(cells(strconv.Itoa(list[i].Year), list[i].Theme.Name), countCells(&list[i])...)})
	}
	t.Rows = append(t.Rows, paper.Row{Kind: paper.Total, Cells: append([]paper.Cell{{Text: r.say.Total, Span: 2}}, countCells(&total)...)})
	return t
}

func countCells(n *roadmap.Count) (list []paper.Cell) {
	for s := roadmap.States; s > 0; s-- {
		list = append(list, paper.Cell{Text: grouped(n.By[s-1])})
	}
	return append(list, cells(grouped(n.Disputed), grouped(n.Late))...)
}

// disputes keeps what sources say who disagree, beside each other.
func (r *roadReport) disputes() paper.Table {
	t := paper.Table{
		Columns: []paper.Column{{Weight: 4}, {Weight: 3}, {Weight: 2.4}, {Weight: 2.4, Align: paper.Right}, {Weight: 4}},
		Head:    [][]paper.Cell{cells(r.words.Columns.Source, r.say.Date, r.say.State, r.say.Value, r.say.Evidence)}, Size: 8, Empty: r.words.None,
	}
	for i, group := range r.grid.Groups {
		for n, theme := range r.grid.Themes {
			for y, year := range r.grid.Years {
				c := r.grid.At(i, n, y)
				if !c.Disputed {
					continue
				}
				t.Rows = append(t.Rows, headingRow(r.plan.GroupName(group)+" · "+theme.Name+" "+strconv.Itoa(year), len(t.Columns)))
				for _, s := range c.Said {
					t.Rows = append(t.Rows, paper.Row{Cells: cells(s.Source, r.date(s.Date), r.state(roadmap.StateOf(s.Status)), or(s.Value, r.words.Unknown), or(s.Evidence, or(s.Reason, r.words.Unknown)))})
				}
			}
		}
	}
	return t
}

// off is who is off the road, where it left and why.
func (r *roadReport) off() paper.Table {
	t := paper.Table{
		Columns: []paper.Column{{Width: 9, Align: paper.Center}, {Weight: 3}, {Width: 14}, {Weight: 2.4}, {Weight: 2.6}, {Weight: 4}, {Width: 20, Align: paper.Right}},
		Head:    [][]paper.Cell{cells(r.words.Columns.No, r.say.Group, r.say.Year, r.say.Theme, r.say.Phase, r.words.Columns.Reason, r.say.Missed)}, Size: 8, Empty: r.words.None,
	}
	for i, o := range r.grid.Off() {
		first := o.First()
		why := fill(r.say.NotReached, "year", strconv.Itoa(first.Phase.Year), "state", r.say.States[roadStates[first.State]])
		if word := o.Removal(); word != nil {
			why = fill(r.say.TakenOff, "date", r.date(word.Date), "reason", word.Reason)
		}
		t.Rows = append(t.Rows, paper.Row{Cells: cells(
			strconv.Itoa(i+1), r.plan.GroupName(o.Group), strconv.Itoa(first.Phase.Year), r.plan.RoadThemes.Get(first.Phase.Theme).Name, first.Phase.Name, why, strconv.Itoa(len(o.Missed)),
		)})
	}
	return t
}

// trusted is whom banks trust, with the sum of the credits.
func (r *roadReport) trusted() paper.Table {
	t := paper.Table{
		Columns: []paper.Column{{Width: 9, Align: paper.Center}, {Weight: 3}, {Weight: 2}, {Width: 32}, {Weight: 3}, {Fit: true, Most: 42, Align: paper.Right}},
		Head:    [][]paper.Cell{cells(r.words.Columns.No, r.say.Group, r.say.Bank, r.say.Date, r.say.Evidence, r.say.Credit)}, Size: 8, Empty: r.words.None,
	}
	sum := model.Money(0)
	for i, m := range roadmap.Trusted(r.plan, r.day) {
		name := r.plan.GroupName(r.plan.RoadGroups.Get(m.Group))
		t.Rows = append(t.Rows, paper.Row{Cells: append(cells(strconv.Itoa(i+1), name, m.Bank, r.date(m.Date), m.Evidence), r.amount(m.Credit))})
		sum = sum.Plus(m.Credit)
	}
	if len(t.Rows) > 0 {
		t.Rows = append(t.Rows, paper.Row{Kind: paper.Total, Cells: []paper.Cell{{Text: r.say.Total, Span: 5}, r.amount(sum)}})
	}
	return t
}

func (r *roadReport) amount(m model.Money) paper.Cell {
	return r.money(model.Figure{Amount: m, Known: true})
}

// budgets is the money by theme and year beside the lines that it is in.
func (r *roadReport) budgets() paper.Table {
	figure := paper.Column{Fit: true, Most: 42, Align: paper.Right}
	t := paper.Table{
		Columns: []paper.Column{{Weight: 3}, {Width: 14}, {Weight: 5}, figure, figure, figure, {Width: 24}},
		Head:    [][]paper.Cell{cells(r.say.Theme, r.say.Year, r.say.Line, r.words.Columns.Budget, r.say.Has, r.say.Left, r.say.Got)}, Size: 8, Empty: r.words.None,
	}
	sum := model.Money(0)
	for _, m := range r.moneys {
		line, has, left := paper.Cell{Text: r.say.NoLine}, paper.Cell{Text: "–"}, paper.Cell{Text: "–"}
		if m.Line != nil {
			line = paper.Cell{Text: m.Line.Code + " " + m.Line.Name}
			if m.Has.Known {
				has, left = r.amount(m.Has.Amount.Plus(m.Has.Outside)), r.amount(m.Left)
			}
		}
		got := fill(r.say.GotOf, "count", strconv.Itoa(len(r.grid.Groups)-len(m.Without)), "groups", strconv.Itoa(len(r.grid.Groups)))
		t.Rows = append(t.Rows, paper.Row{Cells: []paper.Cell{{Text: m.Theme.Name}, {Text: strconv.Itoa(m.Year)}, line, r.amount(m.Amount), has, left, {Text: got}}})
		sum = sum.Plus(m.Amount)
	}
	if len(t.Rows) > 0 {
		t.Rows = append(t.Rows, paper.Row{Kind: paper.Total, Cells: []paper.Cell{{Text: r.say.Total, Span: 3}, r.amount(sum), {}, {}, {}}})
	}
	return t
}

// received is what groups got of the money, and whether that is as specified.
func (r *roadReport) received() paper.Table {
	t := paper.Table{
		Columns: []paper.Column{{Weight: 3}, {Weight: 3}, {Width: 32}, {Width: 32}, {Weight: 3}},
		Head:    [][]paper.Cell{cells(r.say.Group, r.say.What, r.say.Date, r.say.Fit, r.say.Evidence)}, Size: 8, Empty: r.words.None,
	}
	fits := map[model.RoadFit]string{model.FitYes: r.say.FitYes, model.FitNo: r.say.FitNo, model.FitUnknown: r.say.FitUnknown}
	for _, m := range r.moneys {
		if len(m.Received) > 0 {
			t.Rows = append(t.Rows, headingRow(m.Theme.Name+" "+strconv.Itoa(m.Year), len(t.Columns)))
		}
		for _, got := range m.Received {
			name := r.plan.GroupName(r.plan.RoadGroups.Get(got.Group))
			t.Rows = append(t.Rows, paper.Row{Cells: cells(name, got.What, r.date(got.Date), fits[got.Fit], or(got.Evidence, r.words.Unknown))})
		}
	}
	return t
}
