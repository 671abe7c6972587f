package reports

import (
	"errors"
	"math/big"
	"strconv"
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/priority"
	"benangmerah/model/rank"
	"benangmerah/reports/paper"
)

// Priorities gives the paper of one ranking: what it was made by, the computed order with the line of its ceiling, and the chair's order beside it. A ranking
// that cannot be shown is refused, see priority.Sheet.Shown. The same plan and options always give the same tree.
func Priorities(p *model.Plan, ranking model.ID, o Options) (paper.Document, error) {
	c, err := begin(p, o)
	if err != nil {
		return paper.Document{}, err
	}
	r, err := c.ranked(ranking)
	if err != nil {
		return paper.Document{}, err
	}
	w, name := c.words.Priorities, r.sheet.Ranking.Name
	info := c.info(w.Title, c.lastDay())
	info.Title, info.Subject = fill(w.Title, "name", name), name
	blocks := []paper.Block{
		paper.Bookmark{Title: fill(w.Title, "name", name)},
		c.letterhead(),
		paper.Space{Lines: 1},
		paper.Title{Lines: []paper.Line{{Text: w.Paper, Bold: true}, {Text: strings.ToUpper(r.called()), Bold: true}}},
		paper.Space{Lines: 1},
	}
	return c.meetingPaper(info, paper.Section{Landscape: true, Blocks: append(append(blocks, r.blocks()...), c.seal()...)}), nil
}

// ranked is a ranking as papers tell it.
type ranked struct {
	*composer
	say       PrioritiesWording
	sheet     *priority.Sheet
	reading   rank.Reading
	table     *rank.Table
	standings []rank.Standing
	place     []int           // of an entry in standings
	order     *priority.Order // nil where it does not fit, for the reason why
	why       string
}

// ranked reads a ranking; what everybody may not see yet is refused.
func (c *composer) ranked(id model.ID) (*ranked, error) {
	sheet, found := priority.Read(c.plan, id)
	if !found {
		return nil, model.Errorf(model.NotFound, "", "Daftar prioritas ini tidak ada lagi di berkas.")
	}
	table, reading, err := sheet.Shown()
	if err != nil {
		return nil, err
	}
	r := &ranked{composer: c, say: c.words.Priorities, sheet: sheet, reading: reading, table: table, standings: table.Standings()}
	r.place = make([]int, len(sheet.Entries))
	for n, x := range r.standings {
		r.place[x.Alternative] = n
	}
	var amounts []model.Money
	for _, e := range sheet.Entries {
		amounts = append(amounts, e.Cost, e.Asked)
	}
	r.composer = c.written(amounts)
	if r.order, err = sheet.Chair(table); err != nil {
		r.order, r.why = nil, spoken(err)
	}
	return r, nil
}

// spoken says what an error says to people, without what can be done about it.
func spoken(err error) string {
	var said *model.Error
	if errors.As(err, &said) {
		return said.Message
	}
	return err.Error()
}

// rankings gives the rankings of the plan that can be shown, without those of a year that another meeting speaks about.
func (c *composer) rankings() (list []*ranked) {
	for _, x := range c.plan.Rankings.Of(0) {
		if c.plan.ElsewhereSpoken(c.meeting, x.Year) {
			continue
		}
		if r, err := c.ranked(x.ID); err == nil {
			list = append(list, r)
		}
	}
	return list
}

// priorities is the annex of the rankings.
func (c *composer) priorities() []paper.Block {
	blocks := c.annex(PartPriorities)
	for i, r := range c.rankings() {
		if i > 0 {
			blocks = append(blocks, paper.PageBreak{})
		}
		blocks = append(blocks, paper.Heading{Text: r.called()}, paper.Space{Lines: aside})
		blocks = append(blocks, r.blocks()...)
	}
	return blocks
}

// called names the ranking with its year, unless the name says it.
func (r *ranked) called() string {
	year := strconv.Itoa(r.sheet.Ranking.Year)
	if strings.Contains(r.sheet.Ranking.Name, year) {
		return r.sheet.Ranking.Name
	}
	return r.sheet.Ranking.Name + ", " + year
}

// blocks are all that is told of the ranking.
func (r *ranked) blocks() []paper.Block {
	blocks := []paper.Block{r.made(), paper.Space{Lines: 0.5}, r.criteria(), paper.Space{Lines: 0.5}, r.list()}
	for _, note := range r.notes() {
		blocks = append(blocks, paper.Space{Lines: aside}, r.note(note))
	}
	blocks = append(blocks, paper.Space{Lines: 1}, paper.Heading{Text: r.say.Chair}, paper.Space{Lines: aside})
	switch {
	case r.order == nil:
		blocks = append(blocks, r.note(r.why))
	case !r.order.Differs():
		return append(blocks, r.note(r.say.Same))
	default:
		blocks = append(blocks, r.note(r.funding(r.order.Funded)), paper.Space{Lines: aside}, r.chairList())
	}
	return append(blocks, paper.Space{Lines: 1}, paper.Heading{Text: r.say.Moves}, paper.Space{Lines: aside}, r.moves())
}

// made says what the ranking was made by.
func (r *ranked) made() paper.Definitions {
	method := r.say.Methods[r.sheet.Ranking.Method]
	if p := r.reading.Priorities; p != nil {
		ratio := new(big.Rat).SetFloat64(p.ConsistencyRatio)
		method = fill(method, "cr", r.figure(ratio))
	}
	var offices []string
	for _, x := range r.sheet.Scorers {
		offices = append(offices, x.Office)
	}
	return paper.Definitions{Rows: []paper.Definition{
		{Term: r.say.Method, Runs: paper.Plain(method)},
		{Term: r.say.Scorers, Runs: paper.Plain(strings.Join(offices, "; "))},
		{Term: r.say.Costs, Runs: paper.Plain(fill(r.say.CostsAt, "stage", r.words.stage(r.sheet.Stage), "year", strconv.Itoa(r.sheet.Ranking.Year)))},
		{Term: r.say.Ceiling, Runs: paper.Plain(locale.FormatMoney(r.table.Problem().Ceiling, locale.Indonesian))},
		{Term: r.say.Rule, Runs: paper.Plain(r.say.Rules[r.sheet.Ranking.Rule])},
		{Term: r.say.Ties, Runs: paper.Plain(r.say.Cheaper)},
		{Term: r.say.Funded, Runs: paper.Plain(r.funding(r.table.Funded()))},
	}}
}

// funding says how many are funded, at what cost, and what that leaves.
func (r *ranked) funding(p rank.Portfolio) string {
	sentence, left := r.say.FundedOf, p.Left
	if left < 0 {
		sentence, left = r.say.Over, -left
	}
	return fill(sentence, "n", grouped(len(p.In)), "of", grouped(len(r.sheet.Entries)),
		"cost", locale.FormatMoney(p.Cost, locale.Indonesian), "left", locale.FormatMoney(left, locale.Indonesian))
}

// figure writes a fraction to two decimals; a dash for none.
func (r *ranked) figure(of *big.Rat) string {
	if of == nil {
		return r.words.Unknown
	}
	n, _ := locale.Rounded(of, 2)
	return locale.FormatNumber(n, locale.Indonesian)
}

// criteria are the weights, as points out of 100, with what the notches of the scale mean where that was written down.
func (r *ranked) criteria() paper.Table {
	t := paper.Table{
		Columns: []paper.Column{{Width: 10, Align: paper.Center}, {Weight: 3}, {Width: 18, Align: paper.Right}, {Weight: 7}},
		Head:    [][]paper.Cell{cells(r.words.Columns.No, r.say.Criterion, r.say.Weight, r.say.Anchors)}, Size: 8,
	}
	anchored := false
	for i, k := range r.sheet.Criteria {
		anchored = anchored || k.Anchors != [5]string{}
		t.Rows = append(t.Rows, paper.Row{Cells: cells(strconv.Itoa(i+1), k.Name, r.figure(r.table.Weight(i).Rat()), r.anchors(k))})
	}
	if anchored {
		return t
	}
	t.Columns, t.Head[0] = t.Columns[:3], t.Head[0][:3]
	for i := range t.Rows {
		t.Rows[i].Cells = t.Rows[i].Cells[:3]
	}
	return t
}

func (r *ranked) anchors(k *model.Criterion) string {
	var list []string
	for i, meaning := range k.Anchors {
		if meaning != "" {
			list = append(list, fill(r.say.Anchor, "notch", strconv.Itoa(i+model.MinScore), "meaning", meaning))
		}
	}
	return strings.Join(list, "; ")
}

// list is the computed order; what is funded is summed down the list, and after each the sum stands.
func (r *ranked) list() paper.Table {
	figure := paper.Column{Fit: true, Align: paper.Right}
	t := paper.Table{
		Columns: []paper.Column{
			{Width: 11, Align: paper.Center}, {Fit: true, Most: 34}, {Weight: 5}, {Weight: 2.5}, {Width: 17, Align: paper.Right}, {Width: 17, Align: paper.Right}, figure, figure, {Width: 22}, {Weight: 2.5},
		},
		Head: [][]paper.Cell{cells(r.say.Rank, r.words.Columns.Code, r.words.Columns.Line, r.words.Columns.Agency, r.say.Score, r.say.Points, r.say.Cost, r.say.Sum, r.say.Outcome, r.words.Columns.Remark)},
		Size: 8,
	}
	funded, sum := r.table.Funded(), model.Money(0)
	for _, x := range r.standings {
		e := &r.sheet.Entries[x.Alternative]
		in := funded.Has(x.Alternative)
		if in {
			sum = sum.Plus(e.Cost)
		}
		row := cells(r.rank(x), e.Code, r.name(e), r.agencyOf(e), r.figure(x.Score), r.figure(x.Points), r.amount(e.Cost), "", r.outcome(e, in), r.remark(e, x))
		if in {
			row[7].Text = r.amount(sum)
			row[8].Bold = true
		}
		t.Rows = append(t.Rows, paper.Row{Cells: row})
	}
	return t
}

func (r *ranked) rank(x rank.Standing) string {
	if x.Missing {
		return r.words.Unknown
	}
	return strconv.Itoa(int(x.Rank))
}

func (r *ranked) name(e *priority.Entry) string {
	if e.Line != nil {
		return r.lineName(e.Line)
	}
	return e.Name
}

func (r *ranked) agencyOf(e *priority.Entry) string {
	if e.Agency == nil {
		return r.words.Unknown
	}
	return e.Agency.Label()
}

// outcome says whether an entry is funded, or what lock decided that.
func (r *ranked) outcome(e *priority.Entry, in bool) string {
	word := r.say.Out
	if in {
		word = r.say.In
	}
	if e.Lock != model.Unlocked {
		return word + " (" + r.say.Locks[e.Lock] + ")"
	}
	return word
}

// remark says why an entry is locked, that it was trimmed, and that it lacks scores.
func (r *ranked) remark(e *priority.Entry, x rank.Standing) string {
	missing, trimmed := "", ""
	if x.Missing {
		missing = r.say.Unscored
	}
	if e.Trimmed() {
		trimmed = fill(r.say.Trimmed, "amount", r.amount(e.Asked))
	}
	return joined("; ", e.Reason, missing, trimmed)
}

// notes are what is to be known beside the list: how scores are made, which scorers disagree on, what depends on what, which cannot be ranked, and that
// a long list was only put in order.
func (r *ranked) notes() []string {
	notes := []string{r.say.Explained}
	if sum := r.table.Points(); sum != 100*rank.Point {
		notes[0] = fill(r.say.Normalised, "points", r.figure(big.NewRat(int64(sum), int64(rank.Point))))
	}
	var missing, disputed []string
	for _, x := range r.standings {
		code := r.sheet.Entries[x.Alternative].Code
		if x.Missing {
			missing = append(missing, code)
		}
		for _, k := range x.Disputed {
			disputed = append(disputed, code+" ("+r.sheet.Criteria[k].Name+")")
		}
	}
	for i := range r.sheet.Entries {
		notes = append(notes, r.conditions(&r.sheet.Entries[i])...)
	}
	if len(disputed) > 0 {
		notes = append(notes, fill(r.say.Disputed, "names", strings.Join(disputed, ", ")))
	}
	if len(missing) > 0 {
		notes = append(notes, fill(r.say.Incomplete, "names", strings.Join(missing, ", ")))
	}
	if err := r.table.Searchable(); err != nil {
		notes = append(notes, spoken(err))
	}
	return notes
}

func (r *ranked) conditions(e *priority.Entry) (list []string) {
	for _, c := range r.plan.Conditions.Of(e.ID) {
		if other, known := r.sheet.At(c.Other); known {
			list = append(list, fill(r.say.Relations[c.Tie], "name", r.entry(e), "other", r.entry(&r.sheet.Entries[other])))
		}
	}
	return list
}

// entry names an entry in a sentence.
func (r *ranked) entry(e *priority.Entry) string { return e.Code + " " + r.name(e) }

// chairList is the chair's order beside the ranks by scores.
func (r *ranked) chairList() paper.Table {
	figure := paper.Column{Fit: true, Align: paper.Right}
	t := paper.Table{
		Columns: []paper.Column{{Width: 10, Align: paper.Center}, {Width: 22, Align: paper.Center}, {Fit: true, Most: 34}, {Weight: 5}, {Weight: 2.5}, figure, figure, {Width: 28}},
		Head:    [][]paper.Cell{cells(r.words.Columns.No, r.say.ByScore, r.words.Columns.Code, r.words.Columns.Line, r.words.Columns.Agency, r.say.Cost, r.say.Sum, r.say.Outcome)}, Size: 8,
	}
	sum := model.Money(0)
	for n, i := range r.order.List {
		e, in := &r.sheet.Entries[i], r.order.Funded.Has(i)
		row := cells(strconv.Itoa(n+1), r.rank(r.standings[r.place[i]]), e.Code, r.name(e), r.agencyOf(e), r.amount(e.Cost), "", r.outcome(e, in))
		if in {
			sum = sum.Plus(e.Cost)
			row[6].Text, row[7].Bold = r.amount(sum), true
		}
		t.Rows = append(t.Rows, paper.Row{Cells: row})
	}
	return t
}

// moves lists what the chair moved, when, at whose word and why.
func (r *ranked) moves() paper.Table {
	t := saidTable(r.words.Columns.No, r.say.Move, r.words.Columns.Speaker, r.words.Columns.Clock, r.words.Columns.Reason)
	t.Size = 8
	for i, m := range r.plan.Overrides.Of(r.sheet.Ranking.ID) {
		t.Rows = append(t.Rows, paper.Row{Cells: cells(strconv.Itoa(i+1), r.moved(m), m.Speaker, r.clock(m.At), m.Reason)})
	}
	return t
}

// moved says what a move did.
func (r *ranked) moved(m *model.Override) string {
	name, other := "", ""
	if i, known := r.sheet.At(m.Candidate); known {
		name = r.entry(&r.sheet.Entries[i])
	}
	if i, known := r.sheet.At(m.Over); known {
		other = r.entry(&r.sheet.Entries[i])
	}
	sentence := map[model.Move]string{model.MoveOver: r.say.MovedOver, model.MoveIn: r.say.MovedIn, model.MoveOut: r.say.MovedOut}[m.Move]
	return fill(sentence, "name", name, "other", other)
}
