package uitest_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"benangmerah/app/pages/comparison"
	"benangmerah/app/stage"
	"benangmerah/app/uitest"
	"benangmerah/app/verbs"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
	"benangmerah/model/sqlite"
	"benangmerah/reports"
	"benangmerah/reports/paper"
	"benangmerah/reports/scene"
)

// sum is what figures add up to: in each column, nil where none of them is known, and the difference.
type sum struct {
	figures    []*model.Money
	difference model.Money
}

// sums are those of a panel: of everything, of what is in view, and of each agency in view by its name and its label, none where rows are no lines.
type sums struct {
	all, seen sum
	agencies  map[string]sum
}

func (s sum) String() string {
	said := make([]string, 0, len(s.figures)+1)
	for _, f := range s.figures {
		if f == nil {
			said = append(said, "–")
		} else {
			said = append(said, locale.FormatPlain(*f))
		}
	}
	return strings.Join(append(said, locale.FormatPlain(s.difference)), " | ")
}

// expected adds the rows of a panel up, one by one, apart from every function that is shown by.
func expected(m *model.Matrix, seen *model.Seen) sums {
	want := sums{all: addUp(m, seen, func(*model.MatrixRow) bool { return true }), agencies: map[string]sum{}}
	in := map[*model.MatrixRow]bool{}
	for _, r := range seen.Rows {
		in[r] = true
	}
	want.seen = addUp(m, seen, func(r *model.MatrixRow) bool { return in[r] })
	for _, r := range seen.Rows {
		if f := m.Filter; f.By == model.ByLine && f.Level > 0 && r.Key.Agency != "" {
			of := addUp(m, seen, func(other *model.MatrixRow) bool { return in[other] && other.Key.Agency == r.Key.Agency })
			want.agencies[r.Agency] = of
		}
	}
	return want
}

func addUp(m *model.Matrix, seen *model.Seen, counts func(*model.MatrixRow) bool) sum {
	s := sum{figures: make([]*model.Money, len(m.Sides))}
	ends := [2]model.Money{}
	for i := range m.Rows {
		r := &m.Rows[i]
		if !counts(r) {
			continue
		}
		for side, f := range r.Figures {
			if f.Known {
				if s.figures[side] == nil {
					s.figures[side] = new(model.Money)
				}
				*s.figures[side] += f.Amount
			}
		}
		ends[0] += r.Figures[seen.From].Amount
		ends[1] += r.Figures[seen.To].Amount
	}
	s.difference = ends[1] - ends[0]
	return s
}

// town is a file on disk with a generated plan, a moment in the midst of its corrections, and realisations of some lines.
type town struct {
	*sqlite.File
	t      testing.TB
	moment *model.Moment
	before *model.Plan
}

func newTown(t testing.TB, seed uint64) *town {
	t.Helper()
	f, err := sqlite.Create(filepath.Join(t.TempDir(), "kota.benang"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Close() })
	size := modeltest.Size{
		Agencies: 4, Programs: 9, Activities: 14, Subs: 33, Indicators: 40, Years: 2,
		Stages: []model.Stage{model.Planned, model.Proposed, model.Realised}, Days: 1, Corrections: 12,
	}
	w := &town{File: f, t: t}
	if err := modeltest.Build(size, seed, f.Do); err != nil {
		t.Fatal(err)
	}
	w.do(model.MarkMoment{Title: "Tutup hari 1"})
	r, n := rand.New(rand.NewPCG(seed, 7)), 0
	for b := range f.Plan().Budgets.All() {
		if b.Stage == model.Agreed && r.IntN(2) == 0 {
			w.do(model.CorrectBudget{Line: b.Line, Fund: b.Fund, Stage: model.Agreed, Year: b.Year, Amount: model.Money(r.Int64N(9_000_000_000_00))})
			if n++; n == 5 {
				break
			}
		}
	}
	w.moment = f.Plan().Moments.Of(0)[0]
	if w.before, err = f.At(w.moment.Seq); err != nil {
		t.Fatal(err)
	}
	return w
}

func (w *town) do(act model.Act) {
	w.t.Helper()
	if _, err := w.Do(act, model.Context{At: model.At(time.Date(2027, 1, 18, 2, 0, 0, 0, time.UTC))}); err != nil {
		w.t.Fatalf("%s: %v", act.Name(), err)
	}
}

func (w *town) at(id model.ID) *model.Plan {
	if id == w.moment.ID {
		return w.before
	}
	return nil
}

// panel draws any panel of the town.
func (w *town) panel(r *rand.Rand) model.Panel {
	p := model.Panel{Count: 2 + r.IntN(3)}
	stages := []model.Stage{model.Planned, model.Proposed, model.Agreed, model.Realised}
	agencies := w.Plan().Agencies.Of(0)
	for i := range p.InUse() {
		p.Columns[i] = model.PanelColumn{Stage: stages[r.IntN(len(stages))], Year: modeltest.PlanYear + r.IntN(2)}
		if r.IntN(3) == 0 {
			p.Columns[i].Moment = w.moment.ID
		}
		if r.IntN(12) == 0 {
			p.Columns[i].Agencies = model.AgenciesOf(agencies[r.IntN(len(agencies))].ID)
		}
	}
	p.Filter.By = model.Grouping(max(0, r.IntN(12)-8))
	if p.Filter.By == model.ByLine {
		p.Filter.Level = model.Level(r.IntN(4))
	}
	p.View = model.View{Lens: model.Lens(r.IntN(4)), Sort: model.Sort(r.IntN(2)), Step: r.IntN(2) == 0}
	if r.IntN(4) == 0 {
		p.View.Sought = "dinas 1"
	}
	return p
}

// TestEverySumIsTheSameWhereverItIsShown reads the sums of any panel back from the page, the wall, the workbooks, the paper and the verb: to the sen where
// they are written in full, and in their short form, which must be that of the same amount, on the wall.
func TestEverySumIsTheSameWhereverItIsShown(t *testing.T) {
	subtotals, narrowed := 0, 0
	for seed := range uint64(3) {
		w, r := newTown(t, seed+1), rand.New(rand.NewPCG(seed, 11))
		d := openPanels(t, w)
		for n := range 24 {
			p := w.panel(r)
			m, ok := p.Matrix(w.Plan(), w.at)
			if !ok {
				t.Fatal("the panel cannot be read")
			}
			seen := m.See(p.View)
			if len(seen.Rows) == 0 {
				continue
			}
			want := expected(m, seen)
			subtotals += len(want.agencies)
			if len(seen.Rows) < len(m.Rows) {
				narrowed++
			}
			t.Run(fmt.Sprintf("%d-%d", seed, n), func(t *testing.T) {
				d.T = t
				onPage(t, d, p, m, seen, want)
				onWall(t, w, p, m, seen, want)
				onPaper(t, w, p, m, seen, want)
				byVerb(t, w, fmt.Sprintf("Panel %d", n), p, want, len(seen.Rows) < len(m.Rows))
			})
		}
	}
	if subtotals < 10 || narrowed < 5 {
		t.Errorf("only %d sums of agencies and %d narrowed panels were compared", subtotals, narrowed)
	}
}

// panelDesk is the window of the page.
type panelDesk struct {
	*uitest.Desk
	town *town
	page *comparison.Page
}

func openPanels(t testing.TB, w *town) *panelDesk {
	d := &panelDesk{Desk: &uitest.Desk{T: t, File: &modeltest.Memory{Plan: w.Plan()}}, town: w}
	d.Open(func() uitest.Page {
		d.page = comparison.New(d)
		return d.page
	})
	return d
}

func (d *panelDesk) Moment(id model.ID) *model.Plan        { return d.town.at(id) }
func (d *panelDesk) ReadMoments(_ []model.ID, then func()) { then() }
func (d *panelDesk) ShowPanel(model.Panel)                 {}
func (d *panelDesk) Snapshot() *model.Plan                 { return d.town.Snapshot() }
func (d *panelDesk) ShowLinks()                            {}
func (d *panelDesk) ShowScenarios()                        {}
func (d *panelDesk) ShowConsistency()                      {}

// onPage reads the sums off the page, down to its last row, and off the workbook that it writes.
func onPage(t *testing.T, d *panelDesk, p model.Panel, m *model.Matrix, seen *model.Seen, want sums) {
	t.Helper()
	memory, err := json.Marshal(map[string]any{"panel": p})
	if err != nil {
		t.Fatal(err)
	}
	d.page.Recall(memory)
	d.page.Show()
	d.Press("F6", "F6") // the same order, from the top
	all := fmt.Sprintf("Jumlah seluruh %d baris", len(m.Rows))
	if len(seen.Rows) == len(m.Rows) {
		all = fmt.Sprintf("Jumlah %d baris", len(m.Rows))
	} else {
		d.reads(fmt.Sprintf("Jumlah %d baris yang tampil", len(seen.Rows)), want.seen)
	}
	d.reads(all, want.all)
	if p.View.Sort == model.SortByCode {
		labels := map[string]sum{}
		for _, a := range m.ByAgency(seen) {
			labels[a.Label] = want.agencies[a.Name]
		}
		for range 40 {
			for label, of := range labels {
				if slices.Contains(d.Texts(), label) {
					d.reads(label, of)
					delete(labels, label)
				}
			}
			d.Press("PageDown")
		}
		if len(labels) > 0 {
			t.Errorf("no heads of %v on the page", labels)
		}
	}
	d.Press("Ctrl+P")
	if got := moneyOf(d.List.Rows[0]); got != want.all.String() {
		t.Errorf("the page's workbook sums %s, want %s", got, want.all)
	}
}

// reads asks that a sum can be read behind a name: its figures and the difference, of which 0 is a dash.
func (d *panelDesk) reads(name string, want sum) {
	d.T.Helper()
	list := d.Texts()
	at := slices.Index(list, name)
	if at < 0 || at+len(want.figures)+1 >= len(list) {
		d.T.Errorf("the page does not say %q: %q", name, list)
		return
	}
	got := sum{}
	for i := range want.figures {
		got.figures = append(got.figures, amountIn(d.T, list[at+1+i]))
	}
	if by := amountIn(d.T, list[at+1+len(want.figures)]); by != nil {
		got.difference = *by
	}
	if got.String() != want.String() {
		d.T.Errorf("%s: the page sums %s, want %s", name, got, want)
	}
}

// amountIn reads an amount back, nil of a dash.
func amountIn(t testing.TB, text string) *model.Money {
	t.Helper()
	m, given, err := locale.ParseMoney(text, locale.Indonesian)
	if err != nil {
		t.Errorf("%q is no amount: %v", text, err)
	}
	if !given {
		return nil
	}
	return &m
}

// moneyOf writes the amounts of a row of a workbook as a sum is written.
func moneyOf(row []incoming.Value) string {
	var said []string
	for _, v := range row[4:] {
		switch {
		case v.Money:
			said = append(said, locale.FormatPlain(v.Amount))
		case v.Text == "":
			said = append(said, "–")
		default:
			return strings.Join(said, " | ")
		}
	}
	return strings.Join(said, " | ")
}

// onWall reads the total that stands on every page of the slide. The wall has room for three columns at most.
func onWall(t *testing.T, w *town, p model.Panel, m *model.Matrix, seen *model.Seen, want sums) {
	t.Helper()
	name, total := "Jumlah", want.all
	if len(seen.Rows) < len(m.Rows) {
		name, total = "Jumlah yang tampil", want.seen
	}
	slide := stage.Slide(stage.Panel{Of: p})
	c := stage.Content{Plan: w.Plan(), W: 1280, H: 720, Moment: w.at}
	for page := range stage.Pages(slide, c) {
		words := rowOf(stage.Show(stage.Panel{Of: p, Page: page}, c), name)
		for _, side := range []int{seen.From, seen.To} {
			said := "–"
			if f := total.figures[side]; f != nil {
				said = locale.FormatShort(*f, locale.Indonesian)
			}
			if !slices.Contains(words, said) {
				t.Errorf("page %d of the wall sums %q, want %s", page+1, words, said)
			}
		}
	}
}

// rowOf gives the texts of a slide that stand at the height of one.
func rowOf(s scene.Scene, name string) (words []string) {
	for _, i := range s.Items {
		head, ok := i.(*scene.Text)
		if !ok || head.Text != name {
			continue
		}
		for _, other := range s.Items {
			if text, ok := other.(*scene.Text); ok && text.Y-head.Y < 1 && head.Y-text.Y < 1 {
				words = append(words, text.Text)
			}
		}
	}
	return words
}

// onPaper reads the sums off the table of the paper.
func onPaper(t *testing.T, w *town, p model.Panel, m *model.Matrix, seen *model.Seen, want sums) {
	t.Helper()
	o := reports.ComparisonOptions{Moments: map[model.ID]reports.Moment{w.moment.ID: {Name: w.moment.Name, Plan: w.before}}}
	doc, err := reports.Comparison(w.Plan(), p, o)
	if err != nil {
		t.Fatal(err)
	}
	printed := map[string]string{}
	for _, b := range doc.Sections[0].Blocks {
		if table, ok := b.(paper.Table); ok && len(table.Columns) > len(m.Sides)+2 && len(table.Head) > 0 && len(table.Head[0]) != len(ofColumns) {
			for _, r := range table.Rows {
				readRow(t, r, len(m.Sides), printed)
			}
		}
	}
	hold := func(name string, of sum) {
		t.Helper()
		if printed[name] != of.String() {
			t.Errorf("%s: the paper sums %s, want %s", name, printed[name], of)
		}
	}
	hold(fmt.Sprintf("JUMLAH SELURUH %d BARIS", len(m.Rows)), want.all)
	if len(seen.Rows) < len(m.Rows) {
		hold(fmt.Sprintf("JUMLAH %d BARIS YANG DITAMPILKAN", len(seen.Rows)), want.seen)
	}
	for name, of := range want.agencies {
		switch {
		case p.View.Sort == model.SortByCode:
			hold("Jumlah "+name, of)
		case len(want.agencies) > 1:
			hold(name, of)
		}
	}
}

// ofColumns are the heads of the table that says what each column is of.
var ofColumns = [...]string{"Kolom", "Tahap", "Tahun", "Keadaan", "Perangkat Daerah", "Jumlah (Rp)"}

// readRow keeps the amounts of a row under its name: the cell before those of the columns and the difference.
func readRow(t *testing.T, r paper.Row, sides int, printed map[string]string) {
	t.Helper()
	if r.Continues || len(r.Cells) < sides+2 || r.Kind == paper.Group {
		return
	}
	at := len(r.Cells) - sides - 3
	if sides == model.MaxColumns {
		at++
	}
	got := sum{}
	for _, c := range r.Cells[at : at+sides] {
		got.figures = append(got.figures, amountIn(t, c.Text))
	}
	if by := amountIn(t, r.Cells[at+sides].Text); by != nil {
		got.difference = *by
	}
	printed[r.Cells[at-1].Text] = got.String()
}

// byVerb keeps the panel under a name and reads its sums off what compare prints as JSON and writes as a workbook.
func byVerb(t *testing.T, w *town, name string, p model.Panel, want sums, narrowed bool) {
	t.Helper()
	w.do(model.Edit{Title: "agenda.edit", Put: []model.Record{&model.KeptPanel{Name: name, Panel: p}}})
	book := filepath.Join(t.TempDir(), "persandingan.xlsx")
	var out, told bytes.Buffer
	if code := verbs.Run([]string{"compare", w.Path(), "--named", name, "--out", book, "--json"}, "1.2.3", &out, &told); code != 0 {
		t.Fatalf("compare says %s", told.String())
	}
	type figures struct {
		AgencyName string    `json:"agency_name"`
		Figures    []*string `json:"figures"`
		Difference string    `json:"difference"`
	}
	var facts struct {
		Totals, Shown figures
		Subtotals     []figures
	}
	if err := json.Unmarshal(out.Bytes(), &facts); err != nil {
		t.Fatal(err)
	}
	hold := func(what string, f figures, of sum) {
		t.Helper()
		got := make([]string, 0, len(f.Figures)+1)
		for _, said := range f.Figures {
			if said == nil {
				got = append(got, "–")
			} else {
				got = append(got, *said)
			}
		}
		if all := strings.Join(append(got, f.Difference), " | "); all != of.String() {
			t.Errorf("%s: the verb sums %s, want %s", what, all, of)
		}
	}
	hold("everything", facts.Totals, want.all)
	hold("what is in view", facts.Shown, want.seen)
	for _, f := range facts.Subtotals {
		hold(f.AgencyName, f, want.agencies[f.AgencyName])
	}
	if len(facts.Subtotals) != len(want.agencies) {
		t.Errorf("the verb sums %d agencies, want %d", len(facts.Subtotals), len(want.agencies))
	}
	inBook(t, book, want, narrowed)
}

// inBook reads the totals off the last rows of the verb's workbook.
func inBook(t *testing.T, path string, want sums, narrowed bool) {
	t.Helper()
	f, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := f.GetRows(f.GetSheetName(0), excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	hold := func(row []string, of sum) {
		t.Helper()
		got := sum{}
		for _, cell := range row[5 : 5+len(of.figures)] {
			got.figures = append(got.figures, rawAmount(t, cell))
		}
		if by := rawAmount(t, row[5+len(of.figures)]); by != nil {
			got.difference = *by
		}
		if got.String() != of.String() {
			t.Errorf("%s: the workbook sums %s, want %s", row[4], got, of)
		}
	}
	hold(rows[len(rows)-1], want.all)
	if narrowed {
		hold(rows[len(rows)-2], want.seen)
	}
}

// rawAmount reads a cell of a workbook, nil of an empty one.
func rawAmount(t *testing.T, cell string) *model.Money {
	t.Helper()
	if cell == "" {
		return nil
	}
	m, given, err := locale.ParseCell(cell, locale.Indonesian)
	if err != nil || !given {
		t.Errorf("%q is no amount: %v", cell, err)
	}
	return &m
}
