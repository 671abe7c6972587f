package stage

import (
	"strings"

	"benangmerah/app/text"
	"benangmerah/model"
)

// Agency shows an agency's programmes, what was asked beside what was agreed, with the total and what is left of the ceiling.
// Page is counted from 0.
type Agency struct {
	ID   model.ID
	Page int
}

func (s Agency) caption(b *board) string {
	if a := b.Plan.Agencies.Get(s.ID); a != nil {
		return a.Label()
	}
	return b.say(text.StageAgencyGone)
}

func (s Agency) pages(b *board) int { return b.listPages(s.listing(b)) }

func (s Agency) page(*board) int { return s.Page }

func (s Agency) at(page int) Slide { return Agency{ID: s.ID, Page: page} }

func (s Agency) paint(b *board) { b.list(s.listing(b), s.Page) }

// listing is all that the slide says.
func (s Agency) listing(b *board) listing {
	a := b.Plan.Agencies.Get(s.ID)
	if a == nil {
		return listing{gone: text.StageAgencyGone}
	}
	t := b.takeStock(a)
	l := listing{head: head{title: a.Label()}, none: b.say(text.StageNothing, t.year), foot: []string{b.placeAt(a.ID)}}
	if len(t.programmes) > 0 {
		l.head.under, l.head.side = b.count(t), b.remaining(a.ID, t.outcome, t.year)
		l.parts = lists(b.programmes(t))
	}
	return l
}

// stock is where an agency stands in the meeting.
type stock struct {
	agency         *model.Agency
	year           int
	programmes     []standing
	asked, outcome model.Figure
}

// standing is where a programme stands: outcome counts what is not agreed yet as it was asked.
type standing struct {
	line                   *model.Line
	asked, agreed, outcome model.Figure
	verdict                model.Verdict
}

func (b *board) takeStock(a *model.Agency) stock {
	base, year := b.Plan.Base(), b.year()
	t := stock{
		agency: a, year: year, asked: b.Plan.AgencyFigure(a.ID, base, year), outcome: b.Plan.AgencyOutcome(a.ID, base, year),
	}
	for _, n := range b.Plan.Tree(a.ID, year) {
		s := standing{
			line: n.Line, asked: b.Plan.Figure(n, base, year), agreed: b.Plan.Figure(n, model.Agreed, year),
			outcome: b.Plan.Outcome(n, base, year),
		}
		if m := b.Plan.CurrentMeeting(); m != nil {
			if d := b.Plan.Verdict(m.ID, n.Line); d != nil {
				s.verdict = d.Verdict
			}
		}
		t.programmes = append(t.programmes, s)
	}
	return t
}

// year is the year that is spoken about.
func (b *board) year() int {
	if m := b.Plan.CurrentMeeting(); m != nil {
		return m.Year
	}
	if r := b.Plan.Region(); r != nil {
		return r.Year
	}
	return 0
}

// count says how many programmes there are, and how many of them still count as they were asked.
func (b *board) count(t stock) string {
	open := 0
	for _, s := range t.programmes {
		if s.asked.Known && !s.agreed.Known {
			open++
		}
	}
	count := b.say(text.StageProgrammes, len(t.programmes))
	if open == 0 {
		return count
	}
	return dotted(count, b.say(text.StageAsAsked, open))
}

// programmes is the table of an agency.
func (b *board) programmes(t stock) table {
	list := table{heads: []string{
		b.say(text.StageProgramme), b.baseName(), b.say(text.StageAgreed), b.say(text.StageDifference),
	}}
	for _, s := range t.programmes {
		agreed := model.Figure{}
		if s.agreed.Known {
			agreed = s.outcome
		}
		list.rows = append(list.rows, row{
			name:  wallName(s.line.Name),
			cells: []cell{plain(b.figure(s.asked)), strong(b.figure(agreed)), {lines: b.outcome(s)}},
		})
	}
	list.total = row{
		name:  b.say(text.StageTotal),
		cells: []cell{strong(b.figure(t.asked)), strong(b.figure(t.outcome)), {lines: b.difference(t.asked, t.outcome), bold: true}},
	}
	return list
}

// outcome says what became of a programme: the verdict where it leaves no figure, else the difference.
func (b *board) outcome(s standing) []line {
	switch {
	case s.verdict == model.Rejected, !s.agreed.Known:
		return b.stateLines(verdicts[s.verdict])
	default:
		return b.difference(s.asked, s.outcome)
	}
}

// stateLines sets a state; on the narrow picture a word a line, beside which no figure stands.
func (b *board) stateLines(s state) []line {
	word := b.say(s.word)
	if b.wide() {
		return []line{{mark: s.mark, lead: word}}
	}
	var lines []line
	for _, w := range strings.Fields(word) {
		lines = append(lines, line{text: w})
	}
	lines[0].mark = s.mark
	return lines
}

// difference sets the word and the amount of a difference, on the narrow picture below each other.
func (b *board) difference(from, to model.Figure) []line {
	s := became(from, to)
	word, amount := b.say(s.word), b.short(abs(to.Amount-from.Amount))
	switch {
	case s.mark == level:
		return b.stateLines(s)
	case b.wide():
		return []line{{mark: s.mark, lead: word, text: amount}}
	default:
		return []line{{mark: s.mark, text: word}, {text: amount}}
	}
}

func abs(m model.Money) model.Money { return max(m, -m) }
