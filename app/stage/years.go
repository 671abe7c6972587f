package stage

import (
	"slices"
	"strconv"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/reports/chart"
)

// LineYears shows the money of one line over years and stages, each as a bar. Page is counted from 0.
type LineYears struct {
	Line model.ID
	Page int
}

func (s LineYears) caption(b *board) string {
	if l := b.Plan.Lines.Get(s.Line); l != nil {
		return dotted(b.say(text.SlideYears), wallName(l.Name))
	}
	return b.say(text.SlideYears)
}

func (s LineYears) pages(b *board) int {
	list, _ := s.sheets(b)
	return max(1, len(list))
}

func (s LineYears) page(*board) int { return s.Page }

func (s LineYears) at(page int) Slide { return LineYears{Line: s.Line, Page: page} }

func (s LineYears) paint(b *board) {
	l := b.Plan.Lines.Get(s.Line)
	list, refused := s.sheets(b)
	switch {
	case l == nil:
		Message{Text: refused}.paint(b)
		return
	case len(list) == 0:
		b.alone(s.head(b, l), noMark, refused)
		b.footer()
		return
	}
	n := min(max(s.Page, 0), len(list)-1)
	b.chart(list[n], s.head(b, l))
	b.footer(b.pageNumber(n, len(list)), b.say(text.SlideYears), b.placeAt(l.Agency))
}

func (s LineYears) head(b *board, l *model.Line) float64 {
	return b.head(head{over: dotted(l.Code, b.agencyLabel(l.Agency)), title: wallName(l.Name)}) + 20
}

// sheets are the charts of all pages; none for the reason that it gives.
func (s LineYears) sheets(b *board) ([]chart.Years, string) {
	years, refused := s.years(b)
	if refused != "" {
		return nil, refused
	}
	aside := newBoard(b.Content)
	y := s.head(aside, b.Plan.Lines.Get(s.Line))
	return years.Pages(aside.chartPlace(y), aside.chartLook(), maxRows), ""
}

func (s LineYears) figure(b *board) (chart.Figure, string) {
	years, refused := s.years(b)
	if refused != "" {
		return nil, refused
	}
	return years, ""
}

// years gives every year in which the line, or a line below it, has a figure, with the stages that have one. What was agreed in the year that is planned is what
// the picture is about.
func (s LineYears) years(b *board) (years chart.Years, refused string) {
	d := Programme{Line: s.Line}.detail(b)
	if d == nil {
		return nil, b.say(text.SlideLineGone)
	}
	for _, year := range d.yearsWithFigures() {
		y := chart.Year{Label: strconv.Itoa(year)}
		for _, stage := range d.stagesIn(year) {
			sum := b.Plan.Figure(d.node, stage, year)
			if stage == model.Agreed {
				sum = b.Plan.Outcome(d.node, b.Plan.Base(), year)
			}
			y.Stages = append(y.Stages, chart.Amount{
				Label: text.StageName(b.say, stage), Sum: sum.Amount, Known: sum.Known, About: stage == model.Agreed && year == b.year(), Of: chart.Subject{Line: s.Line},
			})
		}
		years = append(years, y)
	}
	if len(years) == 0 {
		return nil, b.say(text.SlideNoYears)
	}
	return years, ""
}

// eachBudget goes over the money of the line and of all lines below it.
func (d *detail) eachBudget(visit func(*model.Budget)) {
	d.node.Walk(func(n *model.Node, _ int) {
		for _, x := range d.Plan.Budgets.Of(n.Line.ID) {
			visit(x)
		}
	})
}

func (d *detail) yearsWithFigures() (list []int) {
	d.eachBudget(func(x *model.Budget) { list = append(list, x.Year) })
	slices.Sort(list)
	return slices.Compact(list)
}

// stagesIn gives the stages of a year in the order of the thread.
func (d *detail) stagesIn(year int) (list []model.Stage) {
	d.eachBudget(func(x *model.Budget) {
		if x.Year == year {
			list = append(list, x.Stage)
		}
	})
	slices.Sort(list)
	return slices.Compact(list)
}
