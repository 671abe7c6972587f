package shell

import (
	"cmp"
	"fmt"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/reports/chart"
)

// The size of the list of lines that moved, at 100 %.
const (
	linksWidth  = 1180
	linksHeight = 640
)

// The keys of the list, beside Space and Enter.
var (
	refuseKey   = text.Plain(fyne.KeyDelete)
	joinAllKey  = text.Plain(fyne.KeyF5)
	openLineKey = text.Plain(fyne.KeyF6)
)

// linksBox lists lines that may be one and the same, agency by agency, with those that are joined or refused already. It is the data of its grid.
type linksBox struct {
	listBox
	rows                      []linkRow
	clear                     []model.LinePair
	join, refuse, all, opener *parts.KeyButton
}

// linkRow is a pair of lines, or an agency over its pairs. Link is what is on record, nil for a proposal.
type linkRow struct {
	agency *model.Agency
	pair   *model.SuccessionProposal
	link   *model.Succession
}

// ShowLinks lists the lines that moved or were renamed between years and stages.
func (s *Shell) ShowLinks() {
	b := &linksBox{listBox: newListBox(s)}
	if b.read(); len(b.rows) == 0 {
		s.Tell(s.Say(text.LinksNone))
		return
	}
	b.open()
}

// read finds what is proposed and what is on record.
func (b *linksBox) read() {
	p := b.s.Plan()
	proposals := p.ProposeSuccessions()
	b.clear = model.ClearPairs(proposals)
	list := make([]linkRow, 0, len(proposals)+p.Successions.Len())
	for i := range proposals {
		list = append(list, linkRow{p.Agencies.Get(proposals[i].Successor.Agency), &proposals[i], nil})
	}
	for _, s := range p.Successions.Of(0) {
		pair := &model.SuccessionProposal{Line: p.Lines.Get(s.Line), Successor: p.Lines.Get(s.Successor)}
		list = append(list, linkRow{p.Agencies.Get(pair.Successor.Agency), pair, s})
	}
	b.rows = b.rows[:0]
	sortLinks(p, list)
	for i, r := range list {
		if i == 0 || list[i-1].agency != r.agency {
			b.rows = append(b.rows, linkRow{agency: r.agency})
		}
		b.rows = append(b.rows, r)
	}
}

// sortLinks puts pairs by agency, year and code of the successor, whatever is on record, so that a pair stays in its place when it is joined. Proposals that one
// line is in stand together.
func sortLinks(p *model.Plan, list []linkRow) {
	agencies, order, lead := map[model.ID]int{}, map[model.ID]int{}, map[model.ID]int{}
	for i, a := range p.Agencies.Of(0) {
		agencies[a.ID] = i
		for n, l := range p.Lines.Of(a.ID) {
			order[l.ID] = n
		}
	}
	for _, r := range list {
		at := order[r.pair.Successor.ID]
		if first, known := lead[r.pair.Line.ID]; !known || at < first {
			lead[r.pair.Line.ID] = at
		}
	}
	leading := func(r linkRow) int {
		if r.pair.Several {
			return lead[r.pair.Line.ID]
		}
		return order[r.pair.Successor.ID]
	}
	slices.SortStableFunc(list, func(a, b linkRow) int {
		return cmp.Or(
			cmp.Compare(agencies[a.agency.ID], agencies[b.agency.ID]), cmp.Compare(leading(a), leading(b)), cmp.Compare(order[a.pair.Successor.ID], order[b.pair.Successor.ID]),
			cmp.Compare(order[a.pair.Line.ID], order[b.pair.Line.ID]), cmp.Compare(a.pair.Line.ID, b.pair.Line.ID),
		)
	})
}

func (b *linksBox) open() {
	s := b.s
	b.grid = parts.NewGrid(b, parts.Column{Title: s.Say(text.LinksBefore), Min: 260, Weight: 1, Wrap: true},
		parts.Column{Title: s.Say(text.LinksAfter), Min: 260, Weight: 1, Wrap: true}, parts.Column{Title: s.Say(text.LinksState), Min: 200, Wrap: true})
	b.grid.OnOpen = func(int, int) { b.joinHere() }
	b.grid.OnMove = func(int, int) { b.enable() }
	b.join = parts.NewPrimaryButton(s.Say(text.LinksJoin), takeKey.String(), b.joinHere)
	b.refuse = parts.NewKeyButton(s.Say(text.LinksRefuse), refuseKey.String(), b.refuseHere)
	b.all = parts.NewKeyButton("", joinAllKey.String(), b.joinAll)
	b.opener = parts.NewKeyButton(s.Say(text.LinksOpen), openLineKey.String(), b.jump)
	b.show()
	b.lay(linksWidth, linksHeight, b.all, layout.NewSpacer(), b.closing(text.Close), b.opener, b.refuse, b.join)
	s.keepKeys(b.keys())
	b.grid.MoveTo(1, 0)
	b.enable()
}

func (b *linksBox) keys() map[text.Key]func() {
	keys := map[text.Key]func(){openLineKey: b.jump, threadKey: b.thread}
	if b.s.ReadOnly() {
		return keys
	}
	keys[takeKey], keys[refuseKey], keys[joinAllKey] = b.joinHere, b.refuseHere, b.joinAll
	b.s.keepReverts(keys, b.refresh)
	return keys
}

// show writes the counts.
func (b *linksBox) show() {
	proposed, joined, refused := 0, 0, 0
	for _, r := range b.rows {
		switch {
		case r.pair == nil:
		case r.link == nil:
			proposed++
		case r.link.Refused:
			refused++
		default:
			joined++
		}
	}
	s := b.s
	b.title.Set(s.Say(text.LinksTitle, s.number(proposed), s.number(joined), s.number(refused)))
	b.all.SetLabel(s.Say(text.LinksAll, s.number(len(b.clear))))
}

// refresh shows what is there now; the list goes away where that is nothing.
func (b *linksBox) refresh() {
	b.read()
	if len(b.rows) == 0 {
		b.close()
		b.s.Tell(b.s.Say(text.LinksNone))
		return
	}
	b.show()
	b.grid.Refresh()
	b.enable()
}

// here gives the pair under the cursor, nil on the row of an agency.
func (b *linksBox) here() *linkRow {
	if r := parts.AtCursor(b.grid, b.rows); r.pair != nil {
		return &r
	}
	return nil
}

// joined says whether a pair is on record as one.
func (r *linkRow) joined() bool { return r.link != nil && !r.link.Refused }

func (b *linksBox) enable() {
	r, writes := b.here(), !b.s.ReadOnly()
	able(b.join, writes && r != nil && !r.joined())
	able(b.refuse, writes && r != nil)
	able(b.opener, r != nil)
	able(b.all, writes && len(b.clear) > 0)
}

func able(button *parts.KeyButton, can bool) {
	if can {
		button.Enable()
	} else {
		button.Disable()
	}
}

// joinHere joins the pair under the cursor.
func (b *linksBox) joinHere() {
	if r := b.here(); r != nil && !r.joined() {
		b.do(model.JoinLines{Pairs: []model.LinePair{r.pair.Pair()}}, r.agency.ID)
	}
}

// refuseHere refuses a pair that is proposed, and takes back what is on record of one.
func (b *linksBox) refuseHere() {
	r := b.here()
	if r == nil {
		return
	}
	pairs := []model.LinePair{r.pair.Pair()}
	if r.link == nil {
		b.do(model.RefuseLines{Pairs: pairs}, r.agency.ID)
	} else {
		b.do(model.PartLines{Pairs: pairs}, r.agency.ID)
	}
}

// joinAll joins every pair that leaves nothing to pick.
func (b *linksBox) joinAll() {
	if len(b.clear) == 0 {
		b.s.Tell(b.s.Say(text.LinksNoClear))
		return
	}
	n := len(b.clear)
	if b.do(model.JoinLines{Pairs: b.clear}, 0) {
		b.s.Tell(b.s.Say(text.LinksJoinedBy, b.s.number(n)))
	}
}

// do does an act, and goes on to the next pair that is proposed.
func (b *linksBox) do(act model.Act, agency model.ID) (done bool) {
	if b.s.ReadOnly() {
		b.s.Tell(b.s.Say(text.ReadOnlyNow))
		return false
	}
	if _, err := b.s.Do(act, model.Context{Agency: agency}); err != nil {
		b.s.Fail(err)
		return false
	}
	b.refresh()
	row, col := b.grid.Cursor()
	if next := b.nextProposal(row); next >= 0 {
		b.grid.MoveTo(next, col)
	}
	return true
}

// nextProposal gives the first proposal from a row on or, where there is none, the last one before it; -1 where nothing is proposed.
func (b *linksBox) nextProposal(row int) int {
	last := -1
	for i, r := range b.rows {
		if r.pair == nil || r.link != nil {
			continue
		}
		if last = i; i >= row {
			break
		}
	}
	return last
}

// jump closes the list and shows the line as it goes on.
func (b *linksBox) jump() {
	r := b.here()
	if r == nil {
		return
	}
	b.close()
	b.s.openLine(r.agency.ID, r.pair.Successor.ID)
}

// thread shows the thread of the line as it goes on, or the threads of the agency on whose row the cursor is.
func (b *linksBox) thread() {
	of := chart.Subject{}
	switch r := parts.AtCursor(b.grid, b.rows); {
	case r.pair != nil:
		of.Line = r.pair.Successor.ID
	case r.agency != nil:
		of = chart.Subject{Agency: r.agency.ID, Many: true}
	}
	b.showThread(of)
}

// Rows implements parts.Data.
func (b *linksBox) Rows() int { return len(b.rows) }

// Row implements parts.Data.
func (b *linksBox) Row(row int) parts.Row {
	r := b.rows[row]
	if r.pair == nil {
		return parts.Row{Key: "a" + fmt.Sprint(r.agency.ID), Kind: parts.Group}
	}
	return parts.Row{Key: fmt.Sprint(r.pair.Line.ID, " ", r.pair.Successor.ID)}
}

// Cell implements parts.Data.
func (b *linksBox) Cell(row, col int) parts.Cell {
	r := b.rows[row]
	switch {
	case r.pair == nil && col == 0:
		return parts.Cell{Text: r.agency.Name, Bold: true}
	case r.pair == nil:
		return parts.Cell{}
	case col == 0:
		return b.place(r, r.pair.Line)
	case col == 1:
		return b.place(r, r.pair.Successor)
	default:
		return b.state(r)
	}
}

// place names a line with its year and code and, where that differs between the two, its agency and sub unit.
func (b *linksBox) place(r linkRow, l *model.Line) parts.Cell {
	p, pair := b.s.Plan(), r.pair
	at := b.s.Say(text.LinksPlace, l.Year, l.Code)
	if u := p.SubUnits.Get(l.SubUnit); u != nil && pair.Line.SubUnit != pair.Successor.SubUnit {
		at = b.s.Say(text.LinksAway, at, u.Name)
	}
	if a := p.Agencies.Get(l.Agency); pair.Line.Agency != pair.Successor.Agency {
		at = b.s.Say(text.LinksAway, at, a.Label())
	}
	return parts.Cell{Text: l.Name, Above: at}
}

func (b *linksBox) state(r linkRow) parts.Cell {
	switch {
	case r.joined():
		return parts.Cell{Text: b.s.Say(text.LinksJoined), Tone: parts.Good, Sign: parts.SignDone}
	case r.link != nil:
		return parts.Cell{Text: b.s.Say(text.LinksRefused), Tone: parts.Muted, Sign: parts.SignEnded}
	}
	c := parts.Cell{Text: b.s.Say(text.LinkReasons[r.pair.Why]), Sign: parts.SignOpen}
	if r.pair.Several {
		c.Chip, c.Tone = b.s.Say(text.LinksPick), parts.Down
	}
	return c
}
