package reports

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"strconv"
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/monev"
	"benangmerah/reports/paper"
)

// FollowUp gives the report of a quarter: the money and targets of an agency, or of all, with their lights; what stood in the way and what comes next; the directives that are
// open on a day with their age; and the problems that came back from earlier years. The same plan, query and day always give the same tree.
func FollowUp(p *model.Plan, q monev.Query, day model.Date, o Options) (paper.Document, error) {
	c, err := begin(p, o)
	if err != nil {
		return paper.Document{}, err
	}
	r := monev.Of(p, q)
	if len(r.Accounts) == 0 {
		return paper.Document{}, model.Errorf(model.NotFound, "Isi perangkat daerah dan rencananya dahulu.", "Tidak ada perangkat daerah yang dapat dilaporkan.")
	}
	f := &followUp{say: c.words.FollowUp, report: r, day: day}
	f.composer = c.written(f.amounts())
	title := fill(f.say.Title, "quarter", f.say.Quarters[r.Quarter], "year", strconv.Itoa(r.Year))
	return f.asOf(title, day, paper.Section{Landscape: true, Blocks: f.blocks()}), nil
}

// WriteFollowUp writes the report of a quarter as PDF; it is like Request.Write otherwise.
func WriteFollowUp(ctx context.Context, w io.Writer, p *model.Plan, q monev.Query, day model.Date, o Options, progress func(done, total int)) (pages int, err error) {
	doc, err := FollowUp(p, q, day, o)
	if err != nil {
		return 0, err
	}
	return write(ctx, w, doc, progress)
}

// FollowUpName gives the name of the PDF of a report.
func FollowUpName(p *model.Plan, q monev.Query) string {
	name := fmt.Sprintf("laporan-tindak-lanjut-%d-tw%d", q.Year, q.Quarter)
	if a := p.Agencies.Get(q.Agency); a != nil {
		name += "-" + SafeName(a.Label())
	}
	return name + ".pdf"
}

// followUp composes the report of a quarter.
type followUp struct {
	*composer
	say    FollowUpWording
	report *monev.Report
	day    model.Date
}

func (f *followUp) amounts() (list []model.Money) {
	for _, a := range f.report.Accounts {
		for _, r := range a.Rows {
			list = append(list, r.Money.Budget.Amount, r.Money.Spent.Amount)
		}
	}
	return list
}

func (f *followUp) blocks() []paper.Block {
	r, n := f.report, f.report.Measures
	lines := []paper.Line{f.named(f.say.Paper), f.named(fill(f.say.Quarter, "quarter", f.say.Quarters[r.Quarter], "year", strconv.Itoa(r.Year)))}
	if a := f.plan.Agencies.Get(r.Agency); a != nil {
		lines = append(lines, paper.Line{Text: a.Name})
	}
	about := paper.Definitions{Rows: []paper.Definition{
		row(f.say.Budget, locale.FormatMoney(r.Money.Budget.Amount, locale.Indonesian)),
		row(f.say.Spent, fill(f.say.SpentIs, "amount", f.spent(r.Money), "share", percent(r.Money.Absorbed))+f.reported()),
		row(f.say.Measures, fill(f.say.MeasuresAre, "count", grouped(n[monev.Good]+n[monev.Attention]+n[monev.Critical]+n[monev.Unknown]),
			"good", grouped(n[monev.Good]), "attention", grouped(n[monev.Attention]), "critical", grouped(n[monev.Critical]), "unknown", grouped(n[monev.Unknown]))),
	}}
	how := fill(f.say.Thresholds, "good", grouped(r.Thresholds.Good), "attention", grouped(r.Thresholds.Attention)) + " " + f.say.Early
	blocks := append(f.opened(f.say.Paper, about, lines...), paper.Space{Lines: aside}, f.note(how))
	for _, part := range [...]struct {
		head  string
		table paper.Table
	}{
		{f.say.Agencies, f.agencies()}, {f.say.Lines, f.lines()}, {f.say.Evaluations, f.evaluations()}, {f.say.Open, f.openDirectives()}, {f.say.Again, f.again()},
	} {
		if blocks = f.headed(blocks, part.head, part.table); part.head == f.say.Lines {
			blocks = append(blocks, f.silent()...)
		}
	}
	return append(blocks, paper.Space{Lines: 1}, f.signedBy(f.day, model.Knowing, model.Chair))
}

// reported says beside a sum of the region how many agencies it is of.
func (f *followUp) reported() string {
	if f.report.Agency != 0 {
		return ""
	}
	reported, agencies := f.report.Reported()
	return "; " + fill(f.say.Reported, "reported", strconv.Itoa(reported), "agencies", strconv.Itoa(agencies))
}

// spent is what was spent, in words for nothing.
func (f *followUp) spent(m monev.Money) string {
	if !m.Spent.Known {
		return f.words.Unknown
	}
	return locale.FormatMoney(m.Spent.Amount, locale.Indonesian)
}

func percent(share *big.Rat) string {
	return locale.FormatAchievement(model.Achievement{Share: share}, locale.Indonesian)
}

// share is how much of what was to be spent was spent, marked where that is an even part of the year.
func (f *followUp) share(m monev.Money) string {
	if m.Share != nil && m.Basis == monev.Even {
		return fill(f.say.Even, "share", percent(m.Share))
	}
	return percent(m.Share)
}

func (f *followUp) light(m monev.Money) string {
	if m.Over {
		return f.say.Lights[m.Light] + ", " + f.say.Over
	}
	return f.say.Lights[m.Light]
}

func (f *followUp) agencies() paper.Table {
	w := f.words.Columns
	figure := paper.Column{Fit: true, Most: 42, Align: paper.Right}
	t := paper.Table{
		Columns: []paper.Column{{Width: 10, Align: paper.Center}, {Weight: 5}, figure, figure, {Width: 20, Align: paper.Right}, {Width: 34}},
		Head:    [][]paper.Cell{cells(w.No, w.Agency, w.Budget, f.say.Realised, f.say.Achieved, f.say.State)}, Size: 8,
	}
	for i, a := range f.report.Accounts {
		t.Rows = append(t.Rows, paper.Row{Cells: []paper.Cell{
			{Text: strconv.Itoa(i + 1)}, {Text: a.Agency.Name}, f.money(a.Money.Budget), f.money(a.Money.Spent), {Text: f.share(a.Money)}, {Text: f.light(a.Money)},
		}})
	}
	return t
}

func (f *followUp) lines() paper.Table {
	w := f.words.Columns
	t := paper.Table{
		Columns: []paper.Column{{Fit: true, Most: 40}, {Weight: 5}, {Width: 44, Align: paper.Right}, {Width: 40, Align: paper.Right}, {Width: 20, Align: paper.Right}, {Width: 34}},
		Head:    [][]paper.Cell{cells(w.Code, w.Line, f.say.Planned, f.say.Realised, f.say.Achieved, f.say.State)}, Size: 8, Empty: f.words.None,
	}
	for i := range f.report.Accounts {
		a := &f.report.Accounts[i]
		if f.leftOut(a) {
			continue
		}
		if len(a.Rows) > 0 {
			t.Rows = append(t.Rows, headingRow(a.Agency.Name, len(t.Columns)))
		}
		for _, r := range a.Rows {
			t.Rows = append(t.Rows, paper.Row{Cells: []paper.Cell{
				{Text: r.Line.Code}, {Text: r.Line.Name}, f.money(r.Money.Budget), f.money(r.Money.Spent), {Text: f.share(r.Money)}, {Text: f.light(r.Money)},
			}})
			for _, m := range r.Measures {
				t.Rows = append(t.Rows, paper.Row{Cells: cells("", m.Indicator.Text, f.targetText(m.Target, m.Indicator.Unit), f.targetText(m.Realised, m.Indicator.Unit),
					locale.FormatAchievement(m.Achievement, locale.Indonesian), f.say.Lights[m.Light])})
			}
		}
	}
	return t
}

// leftOut says whether an account of many told nothing, so that its lines are not listed.
func (f *followUp) leftOut(a *monev.Account) bool {
	return len(a.Rows) > 0 && f.report.Agency == 0 && a.Silent()
}

// silent names the agencies whose lines are not listed because they told nothing, nothing where there are none.
func (f *followUp) silent() []paper.Block {
	var names []string
	for i := range f.report.Accounts {
		if a := &f.report.Accounts[i]; f.leftOut(a) {
			names = append(names, a.Agency.Name)
		}
	}
	if names == nil {
		return nil
	}
	return []paper.Block{paper.Space{Lines: aside}, f.note(fill(f.say.Silent, "count", grouped(len(names)), "title", strings.Join(names, "; ")))}
}

func (f *followUp) evaluations() paper.Table {
	t := paper.Table{
		Columns: []paper.Column{{Fit: true, Most: 40}, {Weight: 4}, {Weight: 4}, {Weight: 4}, {Weight: 4}},
		Head:    [][]paper.Cell{cells(f.words.Columns.Code, f.words.Columns.Line, f.say.Obstacle, f.say.Driver, f.say.Next)}, Size: 8, Empty: f.words.None,
	}
	for _, a := range f.report.Accounts {
		first := true
		for _, r := range a.Rows {
			if r.Evaluation == nil {
				continue
			}
			if first {
				t.Rows, first = append(t.Rows, headingRow(a.Agency.Name, len(t.Columns))), false
			}
			e := r.Evaluation
			t.Rows = append(t.Rows, paper.Row{Cells: cells(r.Line.Code, r.Line.Name, or(e.Obstacle, f.words.Unknown), or(e.Driver, f.words.Unknown), or(e.Next, f.words.Unknown))})
		}
	}
	return t
}

func (f *followUp) openDirectives() paper.Table {
	w := f.words.Columns
	t := paper.Table{
		Columns: []paper.Column{{Width: 10, Align: paper.Center}, {Weight: 6}, {Weight: 2.4}, {Width: 34}, {Width: 22, Align: paper.Right}, {Width: 30}},
		Head:    [][]paper.Cell{cells(w.No, w.Directive, w.Owner, w.Due, f.say.Age, f.say.State)}, Size: 8, Empty: f.words.None,
	}
	n := 0
	for _, l := range monev.OpenByAgency(f.plan, f.day) {
		if f.report.Agency != 0 && (l.Agency == nil || l.Agency.ID != f.report.Agency) {
			continue
		}
		name := f.words.General
		if l.Agency != nil {
			name = l.Agency.Name
		}
		t.Rows = append(t.Rows, headingRow(name, len(t.Columns)))
		for _, d := range l.Promises {
			n++
			t.Rows = append(t.Rows, paper.Row{Cells: cells(strconv.Itoa(n), d.Text, or(d.Owner, f.words.NoOwner), or(locale.FormatDate(d.Due, locale.Indonesian), f.words.NoDate),
				fill(f.say.Days, "days", strconv.Itoa(d.Age)), f.standing(d))})
		}
	}
	return t
}

// standing is how far a directive has come.
func (f *followUp) standing(d monev.Promise) string {
	if d.Standing == model.StandsOverdue {
		return f.say.Late
	}
	return or(f.words.DirectiveStates[d.State], f.words.Notula.DirectiveOpen)
}

func (f *followUp) again() paper.Table {
	t := paper.Table{
		Columns: []paper.Column{{Weight: 3}, {Weight: 6}, {Weight: 6}},
		Head:    [][]paper.Cell{cells(f.words.Columns.Agency, f.say.Obstacle, f.say.Before)}, Size: 8, Empty: f.words.None,
	}
	for _, r := range monev.Recurring(f.plan, f.report.Year) {
		line := f.plan.Lines.Get(r.Now.Line)
		if f.report.Agency == 0 || line.Agency == f.report.Agency {
			t.Rows = append(t.Rows, paper.Row{Cells: cells(f.agencyName(line.Agency), f.told(r.Now), f.told(r.Before))})
		}
	}
	return t
}

func (f *followUp) told(e *model.Evaluation) string {
	return fill(f.say.Said, "line", f.plan.Lines.Get(e.Line).Code, "quarter", f.say.Quarters[e.Quarter], "year", strconv.Itoa(e.Year), "text", e.Obstacle)
}
