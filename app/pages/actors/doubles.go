package actors

import (
	"strconv"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/submissions"
)

// The columns of the pairs that may want the same.
const (
	colLikeness = iota
	colFirst
	colSecond
)

// doubles is the list of pairs of proposals that may want the same.
type doubles struct {
	page  *Page
	table *parts.Grid
	rows  []submissions.Double
}

func newDoubles(p *Page) *doubles {
	l := &doubles{page: p}
	l.table = parts.NewGrid(l,
		parts.Column{Title: p.Say(text.ActorsColLikeness), Min: 150, Wrap: true},
		parts.Column{Title: p.Say(text.ActorsColFirst), Min: 260, Weight: 1, Wrap: true},
		parts.Column{Title: p.Say(text.ActorsColSecond), Min: 260, Weight: 1, Wrap: true})
	l.table.OnMove = func(int, int) { p.RefreshFoot() }
	return l
}

// Grid gives the list.
func (l *doubles) Grid() *parts.Grid { return l.table }

// None says why there is nothing in it.
func (l *doubles) None() string { return l.page.why(text.ActorsNoDoubles) }

// Aim says what the keys would be done to.
func (l *doubles) Aim() string { return l.page.Say(text.ActorsDoublesAim) }

// Read finds the pairs that hold what is sought.
func (l *doubles) Read() {
	l.rows = nil
	p := l.page
	if p.current() == nil {
		return
	}
	chosen := map[model.ID]bool{}
	for _, s := range submissions.Find(p.Plan, p.intake, p.filter) {
		chosen[s.ID] = true
	}
	for _, d := range submissions.Doubles(p.Plan, p.intake) {
		if chosen[d.First.ID] || chosen[d.Second.ID] {
			l.rows = append(l.rows, d)
		}
	}
	l.table.Refresh()
}

// Rows implements parts.Data.
func (l *doubles) Rows() int { return len(l.rows) }

// Row implements parts.Data.
func (l *doubles) Row(row int) parts.Row {
	d := l.rows[row]
	return parts.Row{Key: strconv.FormatInt(int64(d.First.ID), 10) + "/" + strconv.FormatInt(int64(d.Second.ID), 10)}
}

// Cell implements parts.Data.
func (l *doubles) Cell(row, col int) parts.Cell {
	p, d := l.page, l.rows[row]
	switch col {
	case colLikeness:
		actor := text.ActorsLikeName
		if d.SameActor {
			actor = text.ActorsSameActor
		}
		return parts.Cell{Text: p.Say(text.ProposalLike, d.Likeness), Below: p.Say(actor)}
	case colFirst:
		return p.pair(d.First)
	default:
		return p.pair(d.Second)
	}
}

// pair shows one of two proposals.
func (p *Page) pair(s *model.Submission) parts.Cell {
	a := p.Plan.Actors.Get(s.Actor)
	return parts.Cell{
		Above: frame.Dotted(p.Say(text.ActorsNumber, s.Number), a.Name, a.District), Text: frame.OneLine(s.Text),
		Below: frame.Dotted(p.Plan.HelpKinds.Get(s.Help).Name, p.money(s.Amount), p.Say(text.SubmissionStates[s.State])),
	}
}

// here is the pair under the cursor, nil where there is none.
func (l *doubles) here() *submissions.Double {
	row, _ := l.table.Cursor()
	if l.page.lens != ofDoubles || l.page.preview.brought != nil || row < 0 || row >= len(l.rows) {
		return nil
	}
	return &l.rows[row]
}

func (p *Page) onPair() bool { return p.enterable() && p.doubles.here() != nil }

func (p *Page) mergeFirst() {
	d := p.doubles.here()
	p.merge(d.First.ID, []model.ID{d.Second.ID})
}

func (p *Page) mergeSecond() {
	d := p.doubles.here()
	p.merge(d.Second.ID, []model.ID{d.First.ID})
}

// merges says whether there are marked proposals to go into the one under the cursor.
func (p *Page) merges() bool {
	return p.onOne() && len(p.proposals.ticked) > 0 && len(p.others()) > 0
}

// others are the marked proposals without the one under the cursor.
func (p *Page) others() (ids []model.ID) {
	for _, id := range p.chosen() {
		if id != p.proposals.current().ID {
			ids = append(ids, id)
		}
	}
	return ids
}

func (p *Page) mergeMarked() { p.merge(p.proposals.current().ID, p.others()) }

// merge lets proposals follow the answer of another one, and says so.
func (p *Page) merge(into model.ID, from []model.ID) {
	if p.StillTyping() {
		return
	}
	if _, err := p.desk.Do(model.MergeSubmissions{Into: into, From: from}, model.Context{}); err != nil {
		p.desk.Fail(err)
		return
	}
	p.proposals.untick()
	p.desk.Tell(p.Say(text.ActorsMerged, len(from), p.Plan.Submissions.Get(into).Number))
}

// part takes proposals out of what they were merged into.
func (p *Page) part() { p.answerNow(model.PartSubmissions{IDs: p.chosen()}) }
