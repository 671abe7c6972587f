package comparison

import (
	"cmp"
	"slices"
	"strconv"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/measure"
)

// row is a row of the sheet: one of the matrix, one of its targets, the head of an agency, or a sum. Figures are those of the row, of the agency's rows in
// view, or of all that are summed. Achieved is how far a target was reached, nil where no two columns tell it.
type row struct {
	kind     kind
	key      string
	of       *model.MatrixRow
	target   *model.MatrixTarget
	measure  *measure.Row
	achieved *model.Achievement
	figures  []model.Figure
	count    int // of the rows that are summed
}

type kind uint8

const (
	ofRow kind = iota
	ofTarget
	ofAgency
	ofSeen
	ofTotal
	ofMeasure
)

// sheet is the table.
type sheet struct {
	page  *Page
	grid  *parts.Grid
	rows  []row
	style locale.TableStyle
	wide  bool                            // there is room for a bar and for a word of its own
	short bool                            // there is room only for figures in their short form
	tried []map[model.ID]model.TrialState // by column: how the trials of its scenario stand, by line
}

func newSheet(p *Page) *sheet {
	s := &sheet{page: p}
	s.grid = parts.NewGrid(s, parts.Column{Min: 200, Weight: 1, Wrap: true})
	s.grid.OnOpen = func(int, int) { p.open() }
	s.grid.OnCommit = p.commit
	s.grid.OnTyping = p.typed
	s.grid.OnFold = func(int, bool) { p.open() }
	return s
}

// read lists what is seen under the sums, which so are in view however many rows there are. Each agency has a head where lines of several stand in the order
// of codes. A cursor on the first row stays there, whichever row that is then; elsewhere it follows its row.
func (s *sheet) read() {
	atTop := s.atTop()
	tight := look.Scale() >= tightScale
	s.rows, s.style, s.tried = nil, 0, nil
	s.wide, s.short = !tight && s.page.panel.Count < model.MaxColumns, tight && s.page.panel.Count == model.MaxColumns
	switch p := s.page; {
	case p.measure != nil:
		s.listMeasures()
	case p.seen != nil && len(p.seen.Rows) > 0:
		for side, c := range p.panel.InUse() {
			s.tried = append(s.tried, nil)
			if c.Scenario != 0 {
				s.tried[side] = p.trials(side)
			}
		}
		s.sums(p.matrix, p.seen)
		s.list(p.matrix, p.seen)
		if slices.ContainsFunc(p.matrix.Totals, hasSen) || slices.ContainsFunc(s.rows, func(r row) bool { return slices.ContainsFunc(r.figures, hasSen) }) {
			s.style = locale.WithSen
		}
	}
	s.grid.SetColumns(s.columns()...)
	if atTop {
		s.page.top()
	}
}

// atTop says whether the cursor stands on the first row, or on a sum over it.
func (s *sheet) atTop() bool {
	at, _ := s.grid.Cursor()
	return at <= s.first()
}

// follow brings the cursor from the sums to the first row.
func (s *sheet) follow() {
	if s.atTop() {
		s.page.top()
	}
}

// leastFigure is the least width of a column of figures at 100 %: its head, and money outside the budget, have room in a line or two. leastShort is that of
// figures in their short form.
const (
	leastFigure float32 = 132
	leastShort  float32 = 100
)

// tightScale is the size of text from which on the bar gives way and the word stands under the difference, as it does beside four columns, which
// then have figures in their short form.
const tightScale float32 = 1.25

func hasSen(f model.Figure) bool { return f.Amount%model.Rupiah != 0 }

// list lists the rows in view, each agency under its sums where they are grouped.
func (s *sheet) list(m *model.Matrix, seen *model.Seen) {
	if !s.grouped(m) {
		s.listRows(m, seen.Rows)
		return
	}
	for _, a := range m.ByAgency(seen) {
		s.rows = append(s.rows, row{kind: ofAgency, key: "agency " + a.Code, of: a.Rows[0], figures: a.Sums, count: len(a.Rows)})
		s.listRows(m, a.Rows)
	}
}

func (s *sheet) listRows(m *model.Matrix, rows []*model.MatrixRow) {
	for _, r := range rows {
		key := joined(" ", r.Key.Agency, r.Key.Unit, r.Key.Code)
		s.rows = append(s.rows, row{key: key, of: r, figures: r.Figures})
		s.listTargets(m, r, key)
	}
}

// grouped tells whether the rows of each agency stand together under its name.
func (s *sheet) grouped(m *model.Matrix) bool {
	f := m.Filter
	return f.By == model.ByLine && f.Level > 0 && f.Agency == "" && s.page.panel.View.Sort == model.SortByCode && m.Rows[0].Key.Agency != ""
}

func (s *sheet) listTargets(m *model.Matrix, r *model.MatrixRow, key string) {
	if !s.page.targets {
		return
	}
	aim, result, measured := m.Measured()
	for i, t := range m.Targets(r) {
		add := row{kind: ofTarget, key: key + " target " + strconv.Itoa(i), target: &t}
		if measured {
			a := locale.Achieve(t.Indicator.AchievementFormula(), t.Targets[aim], t.Targets[result])
			add.achieved = &a
		}
		s.rows = append(s.rows, add)
	}
}

// sums adds the sum of everything, and of what is seen, where that is not all.
func (s *sheet) sums(m *model.Matrix, seen *model.Seen) {
	s.rows = append(s.rows, row{kind: ofTotal, key: "total", figures: m.Totals, count: len(m.Rows)})
	if len(seen.Rows) < len(m.Rows) {
		s.rows = append(s.rows, row{kind: ofSeen, key: "seen", figures: seen.Totals, count: len(seen.Rows)})
	}
}

// first is the first row that is not a sum, 0 where there is none.
func (s *sheet) first() int {
	return max(slices.IndexFunc(s.rows, func(r row) bool { return r.kind == ofRow }), 0)
}

// columns are the name, a column a side, the difference, its share, and, where there is room, a bar and the word for it.
func (s *sheet) columns() []parts.Column {
	p := s.page
	list := []parts.Column{{Title: p.say(rowNames[p.rowsNow()]), Min: 190, Weight: 1, Wrap: true}}
	switch {
	case p.seen == nil:
		return list
	case p.measure != nil:
		return append(list, s.measureColumns()...)
	}
	least := leastFigure
	if s.short {
		least = leastShort
	}
	for i, c := range p.panel.InUse() {
		title := p.say(text.ComparisonHead, p.say(text.ComparisonNumbered, i+1, p.columnHead(c)))
		list = append(list, parts.Column{Title: title, Min: least, Align: parts.AlignRight, Fits: s.longest(func(r row) string { return s.amount(r.figures[i].Amount) })})
	}
	difference := parts.Column{Title: p.say(text.ComparisonShort), Min: 110, Align: parts.AlignRight, Fits: s.longest(func(r row) string { return s.write(s.difference(r)) })}
	if s.wide {
		difference.Title, difference.Min = p.say(text.ComparisonDifference), 178
	}
	list = append(list, difference)
	if s.wide {
		list = append(list, parts.Column{Title: p.say(text.ComparisonPercent), Min: 72, Align: parts.AlignRight, Fits: s.longest(s.percent)},
			parts.Column{Min: 130}, parts.Column{Title: p.say(text.ComparisonWord), Min: 92})
	}
	return list
}

// longest gives the widest amount of a column, which must not be cut.
func (s *sheet) longest(amount func(row) string) (widest string) {
	for _, r := range s.rows {
		if r.figures == nil {
			continue
		}
		if t := amount(r); len(t) > len(widest) {
			widest = t
		}
	}
	return widest
}

// amount writes a figure as there is room for it.
func (s *sheet) amount(m model.Money) string {
	if s.short {
		return locale.FormatShort(m, s.page.desk.Language())
	}
	return s.write(m)
}

func (s *sheet) write(m model.Money) string {
	return locale.FormatTable(m, s.page.desk.Language(), s.style)
}

func (s *sheet) difference(r row) model.Money {
	seen := s.page.seen
	return r.figures[seen.To].Amount - r.figures[seen.From].Amount
}

// word says what became of a row's figure, nothing where there is none.
func (s *sheet) word(r row) model.Word {
	seen := s.page.seen
	from, to := r.figures[seen.From], r.figures[seen.To]
	switch {
	case !from.Known && !to.Known:
		return ""
	case r.kind == ofRow:
		return r.of.Word(seen.From, seen.To)
	default:
		return model.WordOf(from, to)
	}
}

// Rows implements parts.Data.
func (s *sheet) Rows() int { return len(s.rows) }

// Row implements parts.Data.
func (s *sheet) Row(i int) parts.Row {
	r := s.rows[i]
	switch r.kind {
	case ofAgency:
		return parts.Row{Kind: parts.Group, Key: r.key}
	case ofSeen, ofTotal:
		return parts.Row{Kind: parts.Subtotal, Key: r.key}
	case ofTarget, ofMeasure:
		return parts.Row{Key: r.key}
	}
	fold := parts.NoFold
	if _, ok := s.page.matrix.Inside(r.of); ok {
		fold = parts.Folded
	}
	return parts.Row{Key: r.key, Fold: fold}
}

// joined puts texts beside each other with something between them, leaving out empty ones.
func joined(between string, texts ...string) (all string) {
	for _, t := range texts {
		if all != "" && t != "" {
			all += between
		}
		all += t
	}
	return all
}

// labelOf names the agency of a row in a few words.
func (p *Page) labelOf(r *model.MatrixRow) string { return cmp.Or(p.matrix.Label(r), r.Key.Agency) }
