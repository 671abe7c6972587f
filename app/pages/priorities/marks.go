package priorities

import (
	"math/big"
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/frame"
	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// marks is the sheet of scores: a row for each candidate and a column for each criterion, for one scorer, or, once the scores are revealed, for all.
type marks struct {
	page    *Page
	content *fyne.Container
	grid    *parts.Grid
	scorers *parts.Picker[model.ID]
	done    *parts.Text
	reveal  *parts.KeyButton
	all     *parts.KeyButton
	none    *parts.EmptyState
	about   *parts.Prose

	scorer   model.ID // whose scores are in view
	everyone bool     // those of all are
}

func newMarks(p *Page) *marks {
	m := &marks{page: p, scorers: parts.NewPicker(func(id model.ID) { p.marks.choose(id) }), about: parts.NewProse()}
	m.grid = parts.NewGrid(m, parts.Column{Min: 200, Weight: 1, Wrap: true})
	m.grid.OnMove = func(int, int) { m.showAbout() }
	m.grid.OnRune, m.grid.OnClear, m.grid.OnPaste = m.typed, m.clear, m.paste
	m.done = parts.NewText("", look.Control, parts.Muted)
	m.reveal = parts.NewKeyButton(p.say(text.PrioritiesReveal), revealKey.String(), p.askReveal)
	m.all = parts.NewKeyButton(p.say(text.PrioritiesAllScorers), allKey.String(), m.toggleAll)
	m.none = parts.NewEmptyState(look.IconPriorities, p.say(text.PrioritiesNoScores), nil)
	head := container.New(parts.NewFlow(look.Step+4, look.Step))
	head.Objects = []fyne.CanvasObject{
		container.NewHBox(m.scorers.Labelled(p.say(text.PrioritiesScorer)), container.NewCenter(parts.NewKeyCap(scorerKey.String()))),
		m.all, m.reveal,
	}
	top := container.NewBorder(nil, nil, nil, container.NewCenter(m.done), head)
	hint := parts.NewText(p.say(text.PrioritiesScoreHint), look.Small, parts.Muted).Cut()
	body := container.NewBorder(container.New(layout.NewCustomPaddedLayout(0, look.Step, 0, 0), top), hint, nil, nil,
		container.NewStack(container.New(parts.Outdent{}, m.grid), m.none))
	side := container.NewVScroll(container.New(layout.NewCustomPaddedLayout(look.Step, 2*look.Step, 18, 18), m.about))
	m.content = container.NewBorder(nil, nil, nil, parts.NewSide(anchorWidth, container.NewBorder(nil, nil, widget.NewSeparator(), nil, side)),
		container.New(layout.NewCustomPaddedLayout(10, 0, pagePad, pagePad), body))
	return m
}

// anchorWidth is the width at 100 % of the column that says what scores mean.
const anchorWidth float32 = 270

// begin looks at a ranking as if for the first time.
func (m *marks) begin() { m.scorer, m.everyone = 0, false }

// read shows the ranking anew. The scorer that was chosen stays, where it is still there.
func (m *marks) read() {
	list := m.list()
	if !slices.Contains(list, m.scorer) {
		m.scorer = 0
		if len(list) > 0 {
			m.scorer = list[0]
		}
	}
	m.everyone = m.everyone && m.canSeeAll()
	m.grid.SetColumns(m.columns()...)
	m.grid.Refresh()
}

// list gives the scorers that count.
func (m *marks) list() (ids []model.ID) {
	if now := m.page.now; now != nil {
		for _, s := range now.sheet.Scorers {
			ids = append(ids, s.ID)
		}
	}
	return ids
}

func (m *marks) columns() []parts.Column {
	p := m.page
	list := []parts.Column{{Title: p.say(text.PrioritiesProgramme), Min: 200, Weight: 1, Wrap: true}}
	width := markWidth
	if m.everyone {
		width = spreadWidth
	}
	if p.now != nil {
		for _, k := range p.now.sheet.Criteria {
			list = append(list, parts.Column{Title: k.Name, Min: width, Align: parts.AlignRight, Fits: longestWord(k.Name)})
		}
	}
	return list
}

// The least width of a column of scores at 100 %, of one scorer and of all.
const (
	markWidth   float32 = 70
	spreadWidth float32 = 134
)

// longestWord is what the head of a column must have room for.
func longestWord(words string) (longest string) {
	for word := range strings.FieldsSeq(words) {
		if len(word) > len(longest) {
			longest = word
		}
	}
	return longest
}

// Rows implements parts.Data.
func (m *marks) Rows() int {
	if m.page.now == nil || m.scorer == 0 || len(m.page.now.sheet.Criteria) == 0 {
		return 0
	}
	return len(m.page.now.sheet.Entries)
}

// Row implements parts.Data.
func (m *marks) Row(i int) parts.Row {
	return parts.Row{Key: strconv.FormatInt(int64(m.page.now.sheet.Entries[i].ID), 10)}
}

// Cell implements parts.Data.
func (m *marks) Cell(i, col int) parts.Cell {
	p := m.page
	e := &p.now.sheet.Entries[i]
	if col == 0 {
		return parts.Cell{Text: frame.OneLine(e.Name), Below: p.agencyOf(e)}
	}
	criterion := p.now.sheet.Criteria[col-1].ID
	if m.everyone {
		return m.spread(e.ID, criterion)
	}
	if s := p.plan.Score(e.ID, m.scorer, criterion); s != nil {
		return parts.Cell{Text: strconv.Itoa(s.Value), Bold: true}
	}
	return parts.Cell{Text: frame.Dash, Tone: parts.Muted, Entry: " "}
}

// apart is the range of scores from which on scorers are of different opinion.
const apart = 2

// spread shows the mean of all scorers, and how far they are apart.
func (m *marks) spread(candidate, criterion model.ID) parts.Cell {
	p := m.page
	sum, n, low, high := 0, 0, model.MaxScore, model.MinScore
	for _, s := range p.now.sheet.Scorers {
		if x := p.plan.Score(candidate, s.ID, criterion); x != nil {
			sum, n, low, high = sum+x.Value, n+1, min(low, x.Value), max(high, x.Value)
		}
	}
	if n == 0 {
		return parts.Cell{Text: frame.Dash, Tone: parts.Muted}
	}
	c := parts.Cell{Text: p.figure(big.NewRat(int64(sum), int64(n))), Bold: true}
	if low < high {
		c.Below = p.say(text.PrioritiesRange, strconv.Itoa(low), strconv.Itoa(high))
	}
	if high-low >= apart {
		c.Chip, c.Tone = p.say(text.PrioritiesApart), parts.Down
	}
	return c
}

// show brings what stands over and beside the sheet up to date.
func (m *marks) show() {
	p := m.page
	m.scorers.Set(m.list(), m.scorer, func(id model.ID) string { return shortened(p.plan.Scorers.Get(id).Office) })
	enable(m.all, m.canSeeAll())
	enable(m.reveal, p.canReveal())
	m.all.SetPrimary(m.everyone)
	m.none.Hidden = m.Rows() > 0
	m.grid.Hidden = m.Rows() == 0
	m.showDone()
	m.showAbout()
}

func (m *marks) showDone() {
	given, wanted := m.page.given(m.scorer)
	m.done.Set(m.page.say(text.PrioritiesProgress, given, wanted))
}

// changed shows scores that were given.
func (m *marks) changed(*model.Entry) {
	m.grid.Refresh()
	m.showDone()
}

// showAbout says what the scores of the criterion under the cursor mean, and of whom they are.
func (m *marks) showAbout() {
	p := m.page
	row, col := m.grid.Cursor()
	if row < 0 || row >= m.Rows() {
		m.about.Set()
		return
	}
	e := &p.now.sheet.Entries[row]
	list := []parts.Paragraph{{Text: parts.Strong(frame.OneLine(e.Name))}}
	if words := frame.Dotted(p.agencyOf(e), p.say(text.PrioritiesAskedCost, p.short(e.Cost))); e.Known {
		list = append(list, parts.Paragraph{Text: words, Tone: parts.Muted})
	}
	if col > 0 {
		list = append(list, p.anchors(p.now.sheet.Criteria[col-1])...)
	}
	if col > 0 && m.everyone {
		list = append(list, m.opinions(e.ID, p.now.sheet.Criteria[col-1].ID)...)
	}
	m.about.Set(list...)
}

// opinions says what each scorer gave a candidate on a criterion.
func (m *marks) opinions(candidate, criterion model.ID) []parts.Paragraph {
	p := m.page
	list := []parts.Paragraph{{Text: p.say(text.PrioritiesScorers), Caption: true}}
	for _, s := range p.now.sheet.Scorers {
		given := frame.Dash
		if x := p.plan.Score(candidate, s.ID, criterion); x != nil {
			given = strconv.Itoa(x.Value)
		}
		list = append(list, parts.Paragraph{Text: p.say(text.PrioritiesOpinion, s.Office, parts.Strong(given))})
	}
	return list
}

// anchors says what each notch of a criterion means, the highest first.
func (p *Page) anchors(k *model.Criterion) []parts.Paragraph {
	list, written := []parts.Paragraph{{Text: k.Name, Caption: true}}, 0
	for n := model.MaxScore; n >= model.MinScore; n-- {
		if means := k.Anchors[n-model.MinScore]; means != "" {
			written++
			list = append(list, parts.Paragraph{Text: p.say(text.PrioritiesAnchor, parts.Strong(strconv.Itoa(n)), means)})
		}
	}
	if written < 2 {
		list = append(list, parts.Paragraph{Text: p.say(text.PrioritiesAnchorBare), Tone: parts.Muted})
	}
	return list
}

// choose shows the scores of a scorer.
func (m *marks) choose(id model.ID) {
	m.scorer, m.everyone = id, false
	m.grid.SetColumns(m.columns()...)
	m.grid.Refresh()
	m.show()
	m.page.focusWork()
}

// nextScorer shows the scores of the scorer after or before this one.
func (m *marks) nextScorer(by int) {
	list := m.list()
	if at := slices.Index(list, m.scorer); at >= 0 {
		m.choose(list[(at+by+len(list))%len(list)])
	}
}

// canSeeAll says whether the scores of all may be looked at together.
func (m *marks) canSeeAll() bool { return m.page.now != nil && !m.page.now.blind() }

// toggleAll shows the scores of all scorers together, or those of one again.
func (m *marks) toggleAll() {
	if !m.canSeeAll() {
		return
	}
	m.everyone = !m.everyone
	m.grid.SetColumns(m.columns()...)
	m.grid.Refresh()
	m.show()
	m.page.focusWork()
}

// typed gives a score by its digit, and goes on to the next cell.
func (m *marks) typed(row, col int, r rune) bool {
	if r < '0'+model.MinScore || r > '0'+model.MaxScore || col == 0 {
		return false
	}
	if barred := m.barred(); barred != "" {
		m.page.desk.Tell(barred)
		return true
	}
	cell := m.cell(row, col, int(r-'0'))
	if s := m.page.plan.Score(cell.Candidate, cell.Scorer, cell.Criterion); s == nil || s.Value != cell.Value {
		if refusal := m.page.do(model.GiveScores{Cells: []model.ScoreCell{cell}}, model.Context{}); refusal != "" {
			m.page.desk.Tell(refusal)
			return true
		}
	}
	m.advance(row, col)
	return true
}

// advance goes to the next criterion, and after the last one to the next candidate.
func (m *marks) advance(row, col int) {
	switch {
	case col < len(m.page.now.sheet.Criteria):
		m.grid.MoveTo(row, col+1)
	case row+1 < m.Rows():
		m.grid.MoveTo(row+1, 1)
	}
}

// barred says why no scores can be written now; "" where they can.
func (m *marks) barred() string {
	switch p := m.page; {
	case m.everyone:
		return p.say(text.PrioritiesPick)
	case p.desk.ReadOnly():
		return p.say(text.ReadOnlyNow)
	}
	return ""
}

func (m *marks) cell(row, col, value int) model.ScoreCell {
	s := m.page.now.sheet
	return model.ScoreCell{Candidate: s.Entries[row].ID, Scorer: m.scorer, Criterion: s.Criteria[col-1].ID, Value: value}
}

// clear takes the scores of a block away, as one act.
func (m *marks) clear(block parts.Block) {
	if barred := m.barred(); barred != "" {
		m.page.desk.Tell(barred)
		return
	}
	var cells []model.ScoreCell
	for row := block.Row; row <= block.LastRow; row++ {
		for col := max(block.Col, 1); col <= block.LastCol; col++ {
			cells = append(cells, m.cell(row, col, 0))
		}
	}
	m.page.tellRefusal(m.page.do(model.GiveScores{Cells: cells}, model.Context{}))
}

// paste gives a block of scores, all of it or none, by one act. An empty cell takes a score away.
func (m *marks) paste(row, col int, block [][]string) (refusal string) {
	if barred := m.barred(); barred != "" {
		return barred
	}
	var cells []model.ScoreCell
	for i, line := range block {
		if row+i >= m.Rows() || col < 1 || col+len(line) > len(m.page.now.sheet.Criteria)+1 {
			return m.page.say(text.PrioritiesWideBlock, len(block), len(line))
		}
		for j, typed := range line {
			value, ok := readScore(typed)
			if !ok {
				return m.page.say(text.PrioritiesBadScore, typed)
			}
			cells = append(cells, m.cell(row+i, col+j, value))
		}
	}
	return m.page.do(model.GiveScores{Cells: cells}, model.Context{})
}

// readScore reads a score; 0 stands for none.
func readScore(typed string) (value int, ok bool) {
	typed = strings.TrimSpace(typed)
	if typed == "" || typed == frame.Dash {
		return 0, true
	}
	value, err := strconv.Atoi(typed)
	return value, err == nil && value >= model.MinScore && value <= model.MaxScore
}
