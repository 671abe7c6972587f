package settings

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/frame"
	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/reports"
)

// sentences is the section of the fixed sentences of the papers, under the names of the papers and their parts. What is typed over a sentence is printed in
// its place; Delete brings the usual one back.
type sentences struct {
	page   *Page
	grid   *parts.Grid
	search *parts.SearchField
	usual  *parts.Text // the usual text of the sentence under the cursor
	known  *parts.Text // its words in braces
	one    *parts.KeyButton
	every  *parts.KeyButton

	all  []reports.Sentence
	rows []sentenceRow
}

// sentenceRow is a sentence, or, where it is nil, the group of those below.
type sentenceRow struct {
	group    string
	sentence *reports.Sentence
}

// The columns of the sentences.
const (
	sentenceName = iota
	sentenceText
)

var _ table = (*sentences)(nil)

func (p *Page) sentenceSection() *section {
	say := p.desk.Say
	x := &sentences{page: p, usual: parts.NewText("", look.Control, parts.Plain).Wrap(), known: parts.NewText("", look.Control, parts.Muted).Wrap()}
	p.sentences = x
	x.search = parts.NewSearchField(say(text.SentencesFind), keyFind.String(), func(string) { x.filter() })
	x.search.OnDown = func() { p.desk.Focus(x.grid) }
	x.one = parts.NewKeyButton(say(text.SentencesRestore), keyRestore.String(), x.restore)
	x.every = parts.NewKeyButton(say(text.SentencesRestoreAll), keyRestoreAll.String(), x.restoreAll)
	x.grid = x.newGrid()
	s := &section{page: p, title: text.Sentences, summary: x.state, missing: p.withoutFile, loaded: func(bool) { x.showDetail() }}
	return s.build(text.SentencesAbout, container.NewBorder(x.top(), x.foot(), nil, nil, x.grid), x)
}

// top is the search with the buttons beside it.
func (x *sentences) top() fyne.CanvasObject {
	buttons := container.New(layout.NewCustomPaddedHBoxLayout(look.Step), x.one, x.every)
	return container.New(layout.NewCustomPaddedLayout(0, look.Step, 0, 0), container.NewBorder(nil, nil, nil, buttons, x.search))
}

// foot tells about the sentence under the cursor, in room that stays the same.
func (x *sentences) foot() fyne.CanvasObject {
	return container.New(layout.NewCustomPaddedLayout(look.Step, 0, 0, 0), container.New(footRoom{}, x.usual, x.known))
}

// footRoom lays two texts below each other in the room of footLines lines.
type footRoom struct{}

const footLines = 4

// MinSize implements fyne.Layout.
func (footRoom) MinSize([]fyne.CanvasObject) fyne.Size {
	const line = 18
	return fyne.NewSize(0, footLines*line*look.Scale())
}

// Layout implements fyne.Layout.
func (footRoom) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	y := float32(0)
	for _, o := range objects {
		o.Resize(fyne.NewSize(size.Width, 0))
		height := o.MinSize().Height
		o.Move(fyne.NewPos(0, y))
		o.Resize(fyne.NewSize(size.Width, height))
		y += height
	}
}

func (x *sentences) newGrid() *parts.Grid {
	say := x.page.desk.Say
	g := x.page.newGrid(x, x, []parts.Column{
		sentenceName: {Title: say(text.SentencesName), Min: 190, Weight: 1, Wrap: true},
		sentenceText: {Title: say(text.SentencesText), Min: 320, Weight: 4, Wrap: true},
	})
	moved := g.OnMove
	g.OnMove = func(row, col int) {
		moved(row, col)
		x.showDetail()
	}
	g.OnCommit, g.OnClear = x.commit, x.clear
	return g
}

func (x *sentences) view() *parts.Grid { return x.grid }

func (x *sentences) load(other bool) {
	x.all = nil
	if plan := x.page.desk.Plan(); plan != nil {
		x.all = reports.SentencesOf(plan)
	}
	x.fill()
	if other {
		x.grid.SetData(x)
		x.grid.MoveTo(1, sentenceText)
	} else {
		x.grid.Refresh()
	}
	x.showDetail()
}

// filter shows what holds the words that are sought.
func (x *sentences) filter() {
	x.fill()
	x.grid.Refresh()
	if row, _ := x.grid.Cursor(); row < 1 && len(x.rows) > 1 {
		x.grid.MoveTo(1, sentenceText)
	}
	x.showDetail()
}

// fill makes the rows: the sentences that are sought under their groups.
func (x *sentences) fill() {
	x.rows = nil
	sought, group := strings.ToLower(frame.OneLine(x.search.Text)), ""
	for i := range x.all {
		s := &x.all[i]
		if !x.holds(s, sought) {
			continue
		}
		if s.Group != group {
			group = s.Group
			x.rows = append(x.rows, sentenceRow{group: group})
		}
		x.rows = append(x.rows, sentenceRow{group: group, sentence: s})
	}
}

// holds says whether name, group, or text of a sentence, usual or not, hold words.
func (x *sentences) holds(s *reports.Sentence, sought string) bool {
	for _, where := range []string{s.Name, x.groupName(s.Group), s.Text, s.Default, x.mark(s)} {
		if strings.Contains(strings.ToLower(where), sought) {
			return true
		}
	}
	return false
}

func (x *sentences) groupName(group string) string { return x.page.desk.Say(text.PaperGroups[group]) }

// mark is the word for what is not usual about a sentence.
func (x *sentences) mark(s *reports.Sentence) string {
	switch {
	case !s.Changed():
		return ""
	case s.Text == "":
		return x.page.desk.Say(text.SentencesLeftOut)
	case s.Check(s.Text) != nil:
		return x.page.desk.Say(text.SentencesUnused)
	default:
		return x.page.desk.Say(text.SentencesChanged)
	}
}

// Rows implements parts.Data.
func (x *sentences) Rows() int { return len(x.rows) }

// Row implements parts.Data.
func (x *sentences) Row(row int) parts.Row {
	r := x.rows[row]
	if r.sentence == nil {
		return parts.Row{Key: "group:" + r.group, Kind: parts.Group}
	}
	return parts.Row{Key: r.sentence.Name}
}

// Cell implements parts.Data.
func (x *sentences) Cell(row, col int) parts.Cell {
	switch r := x.rows[row]; {
	case r.sentence == nil && col == sentenceName:
		return parts.Cell{Text: x.groupName(r.group)}
	case r.sentence == nil:
		return parts.Cell{}
	case col == sentenceName:
		return parts.Cell{Text: r.sentence.Name, Tone: parts.Muted}
	default:
		return x.textCell(r.sentence)
	}
}

func (x *sentences) textCell(s *reports.Sentence) parts.Cell {
	c := parts.Cell{Text: s.Text, Editable: x.page.writable(), Chip: x.mark(s), Tone: parts.Plain}
	switch {
	case s.Changed() && s.Text != "" && s.Check(s.Text) != nil:
		c.Tone = parts.Bad
	case s.Default == "" && s.Text == "":
		c.Below = x.page.desk.Say(text.SentencesMore)
	}
	return c
}

// at gives the sentence under the cursor, nil for none.
func (x *sentences) at() *reports.Sentence {
	return parts.AtCursor(x.grid, x.rows).sentence
}

// showDetail tells of the sentence under the cursor what is usual and which words it knows.
func (x *sentences) showDetail() {
	usual, known, s := "", "", x.at()
	if s != nil {
		usual = x.page.desk.Say(text.SentencesUsual, s.Default)
		if s.Default == "" {
			usual = x.page.desk.Say(text.SentencesNoUsual)
		}
		known = x.page.desk.Say(text.SentencesNoWords)
		if len(s.Words) > 0 {
			known = x.page.desk.Say(text.SentencesWords, braced(s.Words))
		}
		if len(s.Needs) > 0 {
			known += " " + x.page.desk.Say(text.SentencesNeeds, braced(s.Needs))
		}
	}
	x.usual.Set(usual)
	x.known.Set(known)
	enable(x.one, x.canRestore())
	enable(x.every, x.canRestoreAll())
}

// braced writes words as they stand in a sentence.
func braced(words []string) string { return "{" + strings.Join(words, "}, {") + "}" }

func (x *sentences) commit(row, _ int, typed string) (refusal string) {
	if x.rows[row].sentence == nil {
		return x.page.desk.Say(text.SettingsCannotEnter)
	}
	return x.set(map[string]string{x.rows[row].sentence.Name: typed})
}

// set gives sentences their texts, by one act.
func (x *sentences) set(texts map[string]string) (refusal string) {
	edit, err := reports.SetSentences(x.page.desk.Plan(), texts)
	if err != nil {
		return x.page.told(err)
	}
	unchanged := true
	for _, r := range edit.Put {
		kept, held := x.page.desk.Plan().Record(model.KindPaperSentence, r.Key())
		unchanged = unchanged && held && kept.(*model.PaperSentence).Text == r.(*model.PaperSentence).Text
	}
	if unchanged && len(edit.Drop) == 0 {
		return ""
	}
	return x.page.do(edit)
}

// clear brings the usual texts of a block back.
func (x *sentences) clear(block parts.Block) {
	if !x.page.writable() {
		return
	}
	texts := map[string]string{}
	for row := block.Row; row <= block.LastRow && row < len(x.rows); row++ {
		if s := x.rows[row].sentence; s != nil {
			texts[s.Name] = s.Default
		}
	}
	x.tell(x.set(texts))
}

func (x *sentences) tell(refusal string) {
	if refusal != "" {
		x.page.desk.Tell(refusal)
	}
}

func (x *sentences) canStep() bool { return false }
func (x *sentences) step()         {}

func (x *sentences) find() { x.page.desk.Focus(x.search) }

func (x *sentences) canRestore() bool {
	s := x.at()
	return x.page.writable() && s != nil && s.Changed()
}

func (x *sentences) restore() {
	if x.canRestore() {
		s := x.at()
		x.tell(x.set(map[string]string{s.Name: s.Default}))
	}
}

func (x *sentences) canRestoreAll() bool {
	return x.page.writable() && x.page.desk.Plan().Sentences.Len() > 0
}

func (x *sentences) restoreAll() {
	if !x.canRestoreAll() {
		return
	}
	say := x.page.desk.Say
	x.page.desk.Ask(say(text.SentencesAskAll, x.changed()), say(text.SentencesRestoreAll), func() {
		x.tell(x.page.do(reports.RestoreSentences(x.page.desk.Plan())))
	})
}

// changed counts the sentences that are not the usual ones.
func (x *sentences) changed() (n int) {
	for _, s := range x.all {
		if s.Changed() {
			n++
		}
	}
	return n
}

// state says how many sentences are not the usual ones.
func (x *sentences) state(*model.Plan) state {
	if n := x.changed(); n > 0 {
		return state{sum: x.page.desk.Say(text.SentencesSum, n)}
	}
	return state{sum: x.page.desk.Say(text.SentencesAllUsual)}
}
