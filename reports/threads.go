package reports

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/thread"
	"benangmerah/reports/chart"
	"benangmerah/reports/paper"
)

// ThreadsQuery says which threads are reported: of an agency, 0 for all, of a year, as they stand on a day. Lines are those that are drawn; where there are none, the
// Largest of the threads by their budget are. Knot says in words what stands at a knot or is missing there.
type ThreadsQuery struct {
	Agency  model.ID
	Year    int
	Day     model.Date
	Lines   []model.ID
	Largest int
	Knot    func(k *thread.Knot, t *thread.Thread) string
}

// ThreadsLargest is how many threads are drawn where nobody says which.
const ThreadsLargest = 12

// Of the whole city not more broken lines of an agency than this are listed, those of the largest budget; of one agency all are.
const mostTorn = 10

// Threads gives the report of the threads: how many of each agency are unbroken, at which link the others break first, the broken lines with what they lack, and
// pictures of threads. The same plan and query always give the same tree.
func Threads(p *model.Plan, q ThreadsQuery, o Options) (paper.Document, error) {
	c, err := begin(p, o)
	if err != nil {
		return paper.Document{}, err
	}
	r := &threadReport{composer: c, say: c.words.Threads, query: q, list: thread.All(p, q.Year, q.Day)}
	if q.Agency != 0 {
		r.list = slices.DeleteFunc(r.list, func(a *thread.Agency) bool { return a.Agency.ID != q.Agency })
	}
	if r.total = thread.Total(r.list); r.total.Threads == 0 {
		return paper.Document{}, model.Errorf(model.NotFound, "Isi perangkat daerah dan rencananya dahulu.", "Belum ada baris rencana yang benangnya dapat dilaporkan.")
	}
	title := fill(r.say.Title, "year", strconv.Itoa(q.Year))
	sections := []paper.Section{{Landscape: true, Blocks: r.blocks()}}
	if drawn := r.pictures(); len(drawn) > 0 {
		sections = append(sections, paper.Section{Blocks: drawn})
	}
	return r.asOf(title, q.Day, sections...), nil
}

// WriteThreads writes the report of the threads as PDF; it is like Request.Write otherwise.
func WriteThreads(ctx context.Context, w io.Writer, p *model.Plan, q ThreadsQuery, o Options, progress func(done, total int)) (pages int, err error) {
	doc, err := Threads(p, q, o)
	if err != nil {
		return 0, err
	}
	return write(ctx, w, doc, progress)
}

// ThreadsName gives the name of the PDF of a report.
func ThreadsName(p *model.Plan, q ThreadsQuery) string {
	name := fmt.Sprintf("laporan-benang-merah-%d", q.Year)
	if a := p.Agencies.Get(q.Agency); a != nil {
		name += "-" + SafeName(a.Label())
	}
	return name + ".pdf"
}

// threadReport composes the report of the threads.
type threadReport struct {
	*composer
	say   ThreadsWording
	query ThreadsQuery
	list  []*thread.Agency
	total thread.Count
}

func (r *threadReport) blocks() []paper.Block {
	n := r.total
	lines := []paper.Line{r.named(r.say.Paper), r.named(fill(r.say.Year, "year", strconv.Itoa(r.query.Year)))}
	if a := r.plan.Agencies.Get(r.query.Agency); a != nil {
		lines = append(lines, paper.Line{Text: a.Name})
	}
	about := paper.Definitions{Rows: []paper.Definition{
		row(r.say.AsOf, locale.FormatDate(r.query.Day, locale.Indonesian)), row(r.say.All, grouped(n.Threads)),
		row(r.say.Whole, fill(r.say.SharedBy, "whole", grouped(n.Whole), "share", strconv.Itoa(n.Percent()))),
		row(r.say.Torn, grouped(n.Torn())), row(r.say.Ended, grouped(n.Ended)),
	}}
	blocks := append(r.opened(r.say.Paper, about, lines...), paper.Space{Lines: aside}, r.note(r.say.Signs))
	for _, part := range [...]struct {
		head  string
		table paper.Table
	}{{r.say.Agencies, r.agencies()}, {r.say.Places, r.places()}, {r.say.Lines, r.torn()}} {
		blocks = r.headed(blocks, part.head, part.table)
	}
	return blocks
}

func (r *threadReport) agencies() paper.Table {
	figure := paper.Column{Width: 22, Align: paper.Right}
	t := paper.Table{
		Columns: []paper.Column{{Width: 10, Align: paper.Center}, {Weight: 5}, figure, figure, figure, figure, {Width: 26, Align: paper.Right}, {Width: 44}},
		Head:    [][]paper.Cell{cells(r.words.Columns.No, r.words.Columns.Agency, r.say.Threads, r.say.Whole, r.say.Torn, r.say.Ended, r.say.Share, r.say.Most)}, Size: 8,
	}
	for i, a := range r.list {
		t.Rows = append(t.Rows, paper.Row{Cells: r.counted(strconv.Itoa(i+1), a.Agency.Name, a.Count)})
	}
	if len(r.list) > 1 {
		t.Rows = append(t.Rows, paper.Row{Kind: paper.Total, Cells: r.counted("", r.say.Total, r.total)})
	}
	return t
}

// counted are the figures of a count behind a name.
func (r *threadReport) counted(no, name string, n thread.Count) []paper.Cell {
	share := "–"
	if n.Threads > n.Ended {
		share = strconv.Itoa(n.Percent()) + "%"
	}
	most, of := "–", 0
	for _, link := range thread.Links() {
		if n.Broken[link] > of {
			most, of = fmt.Sprintf("%s (%s)", r.say.Links[link], grouped(n.Broken[link])), n.Broken[link]
		}
	}
	return cells(no, name, grouped(n.Threads), grouped(n.Whole), grouped(n.Torn()), grouped(n.Ended), share, most)
}

// places counts by agency at which link threads break first; links at which none does have no column.
func (r *threadReport) places() paper.Table {
	t := paper.Table{
		Columns: []paper.Column{{Width: 10, Align: paper.Center}, {Weight: 5}}, Head: [][]paper.Cell{cells(r.words.Columns.No, r.words.Columns.Agency)}, Size: 8,
		Empty: r.words.None,
	}
	var links []thread.Link
	for _, link := range thread.Links() {
		if r.total.Broken[link] > 0 {
			links = append(links, link)
			t.Columns = append(t.Columns, paper.Column{Width: 20, Align: paper.Right})
			t.Head[0] = append(t.Head[0], paper.Cell{Text: r.say.Links[link]})
		}
	}
	of := func(no, name string, n thread.Count) []paper.Cell {
		list := cells(no, name)
		for _, link := range links {
			figure := "–"
			if n.Broken[link] > 0 {
				figure = grouped(n.Broken[link])
			}
			list = append(list, paper.Cell{Text: figure})
		}
		return list
	}
	for _, a := range r.list {
		if a.Torn() > 0 {
			t.Rows = append(t.Rows, paper.Row{Cells: of(strconv.Itoa(len(t.Rows)+1), a.Agency.Name, a.Count)})
		}
	}
	if len(t.Rows) > 1 {
		t.Rows = append(t.Rows, paper.Row{Kind: paper.Total, Cells: of("", r.say.Total, r.total)})
	}
	return t
}

// torn lists the broken lines under their agencies, those of the largest budget first.
func (r *threadReport) torn() paper.Table {
	t := paper.Table{
		Columns: []paper.Column{{Fit: true, Most: 40}, {Weight: 5}, {Width: 26}, {Weight: 5}},
		Head:    [][]paper.Cell{cells(r.words.Columns.Code, r.words.Columns.Line, r.say.First, r.say.Lacks)}, Size: 8, Empty: r.words.None,
	}
	for _, a := range r.list {
		list := slices.DeleteFunc(slices.Clone(a.Threads), func(t *thread.Thread) bool { return t.Standing() != thread.Torn })
		if len(list) == 0 {
			continue
		}
		t.Rows = append(t.Rows, headingRow(a.Agency.Name, len(t.Columns)))
		slices.SortStableFunc(list, byBudget)
		shown := len(list)
		if r.query.Agency == 0 {
			shown = min(shown, mostTorn)
		}
		for _, x := range list[:shown] {
			k := x.First()
			t.Rows = append(t.Rows, paper.Row{Cells: cells(x.Line.Code, x.Line.Name, r.say.Links[k.Link], r.query.Knot(k, x))})
		}
		if more := len(list) - shown; more > 0 {
			t.Rows = append(t.Rows, paper.Row{Cells: cells("", fill(r.say.More, "more", grouped(more)), "", "")})
		}
	}
	return t
}

// byBudget sorts threads by their budget, whoever pays it, the largest first.
func byBudget(a, b *thread.Thread) int {
	of := func(t *thread.Thread) model.Money {
		f := t.Knots[thread.Budget].Figure
		return f.Amount + f.Outside
	}
	return cmp.Compare(of(b), of(a))
}

// A picture of a thread is this high, in millimetres; three stand on a page.
const threadHeight = 74

// pictures draw the lines that are asked for, else the largest.
func (r *threadReport) pictures() []paper.Block {
	list := r.chosen()
	if len(list) == 0 {
		return nil
	}
	blocks := []paper.Block{paper.Bookmark{Title: r.say.Pictures, Level: 1}, paper.Heading{Text: r.say.Pictures}}
	if len(r.query.Lines) == 0 {
		blocks = append(blocks, r.note(r.say.Largest))
	}
	for _, t := range list {
		name := oneBlank(t.Line.Code + " " + t.Line.Name)
		blocks = append(blocks, paper.Space{Lines: 0.5}, paper.Together{Blocks: []paper.Block{
			paper.Bookmark{Title: name, Level: 2},
			paper.Paragraph{Runs: []paper.Run{{Text: name, Bold: true}}, Align: paper.Left, Size: 9, Spacing: 1.15, KeepWithNext: true},
			paper.Paragraph{Runs: paper.Plain(r.agencyName(t.Line.Agency)), Align: paper.Left, Size: noteSize, Spacing: 1.15, KeepWithNext: true},
			paper.Drawing{Height: threadHeight, Of: drawn{r.knots(t), r.drawing()}},
		}})
	}
	return blocks
}

func oneBlank(s string) string { return strings.Join(strings.Fields(s), " ") }

func (r *threadReport) chosen() (list []*thread.Thread) {
	for _, line := range r.query.Lines {
		if t := thread.OfYear(r.plan, line, r.query.Year, r.query.Day); t != nil {
			list = append(list, t)
		}
	}
	if len(r.query.Lines) > 0 {
		return list
	}
	for _, a := range r.list {
		list = append(list, a.Threads...)
	}
	slices.SortStableFunc(list, byBudget)
	return list[:min(len(list), max(r.query.Largest, 0))]
}

// holds are the shapes of the states of knots.
var holds = map[thread.State]chart.Hold{thread.Tied: chart.Tied, thread.Broken: chart.Torn, thread.NotDue: chart.Later, thread.Nothing: chart.Void}

// knots draws a thread with whole figures.
func (r *threadReport) knots(t *thread.Thread) chart.Thread {
	list := make(chart.Thread, len(t.Knots))
	for i := range t.Knots {
		k := &t.Knots[i]
		words := r.query.Knot(k, t)
		if k.Link == thread.Line {
			words = t.Line.Code + strings.TrimPrefix(words, k.Text) // the name is above
		}
		if k.Why == thread.NoDirective {
			words = "" // the word for the state says so
		}
		list[i] = chart.Knot{Name: r.say.Links[k.Link], Hold: holds[k.State], State: r.say.States[k.State], Words: oneBlank(words)}
	}
	return list
}
