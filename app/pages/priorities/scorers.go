package priorities

import (
	"strconv"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// scorers is the table of who scores. Its last row takes a new one.
type scorers struct {
	page *Page
	grid *parts.Grid
	list []*model.Scorer
}

func newScorers(p *Page) *scorers {
	s := &scorers{page: p}
	s.grid = parts.NewGrid(s, parts.Column{Title: p.say(text.PrioritiesOffice), Min: 140, Weight: 1, Wrap: true}, parts.Column{Title: p.say(text.PrioritiesAttends), Min: 96, Wrap: true})
	s.grid.EnterMovesDown = true
	s.grid.OnCommit, s.grid.OnRemove = s.commit, s.remove
	s.grid.OnOpen = func(row, _ int) { s.turn(row) }
	return s
}

func (s *scorers) read() {
	s.list = nil
	if s.page.now != nil {
		s.list = s.page.plan.Scorers.Of(s.page.ranking)
	}
	s.grid.Refresh()
}

// Rows implements parts.Data.
func (s *scorers) Rows() int {
	if s.page.now == nil {
		return 0
	}
	return len(s.list) + 1
}

// Row implements parts.Data.
func (s *scorers) Row(i int) parts.Row {
	if i < len(s.list) {
		return parts.Row{Key: strconv.FormatInt(int64(s.list[i].ID), 10)}
	}
	return parts.Row{Key: "new"}
}

// Cell implements parts.Data.
func (s *scorers) Cell(i, col int) parts.Cell {
	p := s.page
	switch {
	case i >= len(s.list) && col == 0:
		return parts.Cell{Text: p.say(text.PrioritiesNewScorer), Entry: " ", Tone: parts.Muted, Editable: p.works()}
	case i >= len(s.list):
		return parts.Cell{}
	case col == 0:
		given, wanted := p.given(s.list[i].ID)
		return parts.Cell{Text: s.list[i].Office, Below: p.say(text.PrioritiesGiven, given, wanted), Editable: p.works()}
	case s.list[i].Absent:
		return parts.Cell{Text: p.say(text.PrioritiesAway), Tone: parts.Down}
	default:
		return parts.Cell{Text: p.say(text.PrioritiesHere), Tone: parts.Good}
	}
}

func (s *scorers) commit(row, _ int, typed string) (refusal string) {
	after := model.Scorer{Ranking: s.page.ranking, Order: len(s.list) + 1}
	if row < len(s.list) {
		after = *s.list[row]
	}
	after.Office = frame.OneLine(typed)
	return s.page.edit(&after)
}

// turn says of a scorer that it is here, or absent: what an absent one has scored is kept and does not count.
func (s *scorers) turn(row int) {
	if row < len(s.list) && s.page.works() {
		after := *s.list[row]
		after.Absent = !after.Absent
		s.page.tellRefusal(s.page.edit(&after))
	}
}

// remove takes the scorer under the cursor away, after asking.
func (s *scorers) remove(block parts.Block) {
	p := s.page
	if block.Row >= len(s.list) || !p.works() {
		return
	}
	x := s.list[block.Row]
	p.desk.Ask(p.say(text.PrioritiesDropWhoAsk, x.Office), p.say(text.PrioritiesRemove), func() {
		p.tellRefusal(p.do(model.Edit{Title: editing, Drop: []model.Record{x}}, model.Context{}))
	})
}
