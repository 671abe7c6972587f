package cohorts

import (
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/curation"
)

// order is the list as it stands: who is ranked by score, with what each requirement adds to it, the line, and why everybody is chosen or not.
type order struct {
	page   *Page
	table  *parts.Grid
	rows   []*curation.Standing // nil is the line
	scored []int                // requirements that are marked, in those of the list
	ticked map[model.ID]bool    // applicants
}

// The columns before those of the requirements; after them come the decision and the reason.
const (
	orderRank = iota
	orderName
	orderScore
	orderFirst
)

func newOrder(p *Page) *order {
	o := &order{page: p, ticked: map[model.ID]bool{}}
	o.table = parts.NewGrid(o, o.columns()...)
	o.table.Ticks = true
	o.table.OnTick = o.tick
	o.table.OnMove = func(int, int) { p.RefreshFoot() }
	return o
}

func (o *order) Grid() *parts.Grid { return o.table }

func (o *order) columns() []parts.Column {
	say := o.page.Say
	list := []parts.Column{
		orderRank:  {Title: say(text.CohortColRank), Min: 44, Align: parts.AlignRight, Fits: o.widestRank()},
		orderName:  {Title: say(text.CohortsActor), Min: 150, Weight: 1, Wrap: true},
		orderScore: {Title: say(text.CurationColumns[4]), Min: 66, Align: parts.AlignRight},
	}
	for _, i := range o.scored {
		name := o.page.now.Requirements[i].Name
		list = append(list, parts.Column{Title: name, Min: 54, Align: parts.AlignRight, Fits: longestWord(name)})
	}
	return append(list, parts.Column{Title: say(text.CohortColWhy), Min: 180, Weight: 1.2, Wrap: true})
}

// widestRank is a rank as wide as the column of ranks must be.
func (o *order) widestRank() string {
	if o.page.now == nil {
		return frame.Dash
	}
	return o.page.number(len(o.page.now.Standings))
}

// Read lists everybody in the order of the list, with the line after the last that it lets in, where a search leaves anybody above it. Parts of scores are left out where texts are large, and where there
// are more than can be looked over.
func (o *order) Read() {
	p := o.page
	o.rows, o.scored = nil, nil
	if p.now != nil {
		line := p.now.LineAfter()
		for i, s := range p.now.Standings {
			if p.wantedActor(s.Actor) {
				o.rows = append(o.rows, s)
			}
			if i+1 == line && len(o.rows) > 0 {
				o.rows = append(o.rows, nil)
			}
		}
		for i, r := range p.now.Requirements {
			if !r.Gate {
				o.scored = append(o.scored, i)
			}
		}
		if tight() || len(o.scored) > mostParts {
			o.scored = nil
		}
	}
	o.table.SetColumns(o.columns()...)
}

// The keys of rows that are of no applicant: the line, and the one that takes a new record.
const (
	lineRow = "line"
	newRow  = "new"
)

// mostParts is how many parts of a score have a column each.
const mostParts = 8

func (o *order) tick(row int) {
	if s := o.rows[row]; s != nil {
		o.ticked[s.Applicant.ID] = !o.ticked[s.Applicant.ID]
		o.table.RefreshRow(row)
		o.page.RefreshFoot()
	}
}

// current is the standing under the cursor, nil where there is none.
func (o *order) current() *curation.Standing {
	return parts.AtCursor(o.table, o.rows)
}

// tickedNow gives the applicants that are ticked, in the order of the list.
func (o *order) tickedNow() (list []model.ID) {
	if o.page.now == nil {
		return nil
	}
	for _, s := range o.page.now.Standings {
		if o.ticked[s.Applicant.ID] {
			list = append(list, s.Applicant.ID)
		}
	}
	return list
}

// aimed gives the applicants that are ticked, or else those of the block.
func (o *order) aimed() (list []model.ID) {
	if list = o.tickedNow(); len(list) > 0 {
		return list
	}
	b := o.table.Selection()
	for row := max(b.Row, 0); row <= b.LastRow && row < len(o.rows); row++ {
		if s := o.rows[row]; s != nil {
			list = append(list, s.Applicant.ID)
		}
	}
	return list
}

func (o *order) untick() {
	clear(o.ticked)
	o.table.Refresh()
	o.page.RefreshFoot()
}

// Rows implements parts.Data.
func (o *order) Rows() int { return len(o.rows) }

// Row implements parts.Data.
func (o *order) Row(row int) parts.Row {
	s := o.rows[row]
	if s == nil {
		return parts.Row{Key: lineRow, Kind: parts.Rule, NoTick: true}
	}
	return parts.Row{Key: frame.KeyOf(s.Applicant.ID), Ticked: o.ticked[s.Applicant.ID]}
}

// Cell implements parts.Data.
func (o *order) Cell(row, col int) parts.Cell {
	p, s := o.page, o.rows[row]
	switch {
	case s == nil && col == 0:
		return parts.Cell{Text: p.lineWords()}
	case s == nil:
		return parts.Cell{}
	case col == orderRank && s.Rank > 0:
		return parts.Cell{Text: p.number(s.Rank), Bold: s.Chosen}
	case col == orderRank:
		return parts.Cell{Text: frame.Dash, Tone: parts.Muted}
	case col == orderName:
		return parts.Cell{Text: s.Actor.Name, Below: frame.Dotted(s.Actor.Trade, s.Actor.District), Bold: s.Chosen}
	case col == orderScore:
		return parts.Cell{Text: p.score(s.Score), Bold: s.Chosen}
	case col < orderFirst+len(o.scored):
		return parts.Cell{Text: p.rounded(p.now.Part(s, o.scored[col-orderFirst])), Tone: parts.Muted}
	default:
		return o.verdict(s)
	}
}

// verdict says whether somebody is chosen, why, and what comes next for who is not.
func (o *order) verdict(s *curation.Standing) parts.Cell {
	p := o.page
	c := parts.Cell{Text: p.Say(text.CohortsNotChosen), Sign: parts.SignEnded, Tone: parts.Muted, Below: p.why(s)}
	switch {
	case s.Chosen:
		c.Text, c.Sign, c.Tone = p.Say(text.CurationIn), parts.SignDone, parts.Good
		return c
	case s.Why == curation.InTie:
		c.Text, c.Sign, c.Tone, c.Bold = p.Say(text.CurationUndecided), parts.SignWatch, parts.Bad, true
	case s.Why.Waits():
		c.Text, c.Sign, c.Tone = p.Say(text.CohortsWaits), parts.SignOpen, parts.Down
	}
	if s.Next == "" {
		c.Chip = p.Say(text.CohortsNoNext)
	} else {
		c.Below = frame.Dotted(c.Below, p.Say(text.CurationNext, s.Next))
	}
	return c
}

// lineWords says what is at the line: how many are chosen, and every open tie with its members.
func (p *Page) lineWords() string {
	said := p.Say(text.CohortLine, p.now.Chosen, p.now.Cohort.Capacity)
	for _, t := range p.now.Ties {
		said = frame.Dotted(said, p.tieWords(t))
	}
	return said
}

func (p *Page) tieWords(t curation.Tie) string {
	var names []string
	for _, s := range t.Members {
		names = append(names, s.Actor.Name)
	}
	return p.Say(text.CurationTie, p.score(t.Members[0].Score), t.Places, strings.Join(names, ", "))
}

func (o *order) None() string { return o.page.noApplicants() }

// Aim says what the keys would be done to, or what the score under the cursor is made of.
func (o *order) Aim() string {
	p := o.page
	if n := len(o.tickedNow()); n > 0 {
		return p.Say(text.CohortsTicked, n, p.names(o.tickedNow()))
	}
	s := o.current()
	if s == nil {
		return ""
	}
	var made []string
	for i, r := range p.now.Requirements {
		if part := p.now.Part(s, i); part != nil {
			made = append(made, r.Name+" "+p.rounded(part))
		}
	}
	if s.Score != nil && len(made) > 0 {
		return p.Say(text.CohortsMade, s.Actor.Name, p.score(s.Score), strings.Join(made, " + "))
	}
	return s.Actor.Name + ": " + p.why(s)
}
