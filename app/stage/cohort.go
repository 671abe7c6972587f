package stage

import (
	"strings"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/curation"
	"benangmerah/model/locale"
)

// Cohort shows the list of a cohort: Page 0 is what stands around the line, with the ties there, those from 1 are the whole list from its beginning. A list that
// fits on one page has that alone.
type Cohort struct {
	ID   model.ID
	Page int
}

func (s Cohort) caption(b *board) string {
	return dotted(b.say(text.SlideCohort), b.cohortName(s.ID))
}

func (s Cohort) pages(b *board) int { return b.listPages(s.listing(b)) }

func (s Cohort) page(*board) int { return s.Page }

func (s Cohort) at(page int) Slide { return Cohort{ID: s.ID, Page: page} }

func (s Cohort) paint(b *board) { b.list(s.listing(b), s.Page) }

// listing is all that the slide says.
func (s Cohort) listing(b *board) listing {
	c := b.curated(s.ID)
	if c == nil {
		return listing{gone: text.SlideCohortGone}
	}
	l := b.cohortList(c)
	rows := b.cohortRows(c)
	if len(c.Standings) >= maxRows {
		l.parts = append(l.parts, part{b.cohortTable(b.around(l.head, rows, c.LineAfter())), b.say(text.SlideCohortAround)})
	}
	l.parts = append(l.parts, part{table: b.cohortTable(rows)})
	l.notes = []string{b.tieWords(c), c.Cohort.Name}
	return l
}

// cohortList is a list about a cohort without its tables.
func (b *board) cohortList(l *curation.List) listing {
	return listing{head: b.cohortHead(l), none: b.say(text.SlideCohortEmpty), mark: open, notes: []string{l.Cohort.Name}}
}

// around gives as many rows as a page under a head holds, with the row at a place in their middle.
func (b *board) around(h head, rows []row, at int) []row {
	y := h.height(b) + listGap
	for n := maxRows; n > 1; n-- {
		first := max(0, min(at-n/2, len(rows)-n))
		part := rows[first:min(len(rows), first+n)]
		if len(b.grid(b.cohortTable(part), y, footerTop).starts) == 1 {
			return part
		}
	}
	return rows[at : at+1]
}

func (b *board) cohortName(id model.ID) string {
	if c := b.Plan.Cohorts.Get(id); c != nil {
		return c.Name
	}
	return ""
}

// curated works a list out, nil where its cohort is gone.
func (b *board) curated(id model.ID) *curation.List {
	l, err := curation.Read(b.Plan, id)
	if err != nil {
		return nil
	}
	return l
}

// cohortHead is the head of a slide about a cohort.
func (b *board) cohortHead(l *curation.List) head {
	t := l.Tally()
	facts := b.say(text.CohortsFacts, b.tally(t.All), b.tally(t.Passed), b.tally(t.Chosen), b.tally(l.Cohort.Capacity))
	return head{over: locale.FormatDateRange(l.Cohort.From, l.Cohort.Until, b.Language), title: l.Cohort.Name, under: facts}
}

// tieWords names the open ties.
func (b *board) tieWords(l *curation.List) string {
	var list []string
	for _, t := range l.Ties {
		var names []string
		for _, s := range t.Members {
			names = append(names, s.Actor.Name)
		}
		list = append(list, b.say(text.SlideCohortTie, t.Places, strings.Join(names, ", ")))
	}
	return strings.Join(list, "; ")
}

// cohortTable has a column less on the narrow picture.
func (b *board) cohortTable(rows []row) table {
	list := table{rows: rows, heads: []string{
		b.say(text.CohortsActor), b.say(text.CurationColumns[3]), b.say(text.CohortColRank), b.say(text.CurationColumns[4]), b.say(text.SlideCohortVerdict),
	}}
	if !b.wide() {
		list = list.without(1)
	}
	return list
}

// cohortRows are all standings with the line after the last that it lets in.
func (b *board) cohortRows(l *curation.List) (rows []row) {
	after := l.LineAfter()
	for i, s := range l.Standings {
		rank := "–"
		if s.Rank > 0 {
			rank = b.tally(s.Rank)
		}
		score := "–"
		if s.Score != nil {
			n, _ := locale.Rounded(s.Score, 2)
			score = locale.FormatNumber(n, b.Language)
		}
		m, word := standingMark(s)
		verdict := cell{lines: []line{{mark: m, lead: b.say(word)}}, bold: s.Chosen}
		rows = append(rows, row{name: s.Actor.Name, cells: []cell{b.textCell(s.Actor.District), plain(rank), plain(score), verdict}})
		if i+1 == after {
			said := b.say(text.SlideCohortLine, l.Chosen, l.Cohort.Capacity)
			rows = append(rows, row{name: said, on: true, cells: []cell{{}, {}, {}, {}}})
		}
	}
	return rows
}

// standingMark gives the shape and the word of how somebody stands.
func standingMark(s *curation.Standing) (mark, text.Sentence) {
	switch {
	case s.Chosen:
		return accepted, text.CurationIn
	case s.Why == curation.InTie:
		return watched, text.CurationUndecided
	case s.Why.Waits():
		return begun, text.CohortsWaits
	default:
		return struck, text.CohortsNotChosen
	}
}

// CohortCounts shows how many apply for a cohort, how many are chosen, and why the others are not. Page is counted from 0.
type CohortCounts struct {
	ID   model.ID
	Page int
}

func (s CohortCounts) caption(b *board) string {
	return dotted(b.say(text.SlideCohortCounts), b.cohortName(s.ID))
}

func (s CohortCounts) pages(b *board) int { return b.listPages(s.listing(b)) }

func (s CohortCounts) page(*board) int { return s.Page }

func (s CohortCounts) at(page int) Slide { return CohortCounts{ID: s.ID, Page: page} }

func (s CohortCounts) paint(b *board) { b.list(s.listing(b), s.Page) }

// listing is all that the slide says.
func (s CohortCounts) listing(b *board) listing {
	c := b.curated(s.ID)
	if c == nil {
		return listing{gone: text.SlideCohortGone}
	}
	l := b.cohortList(c)
	if n := c.Tally().Unsaid; n > 0 {
		l.notes = []string{b.say(text.SlideCohortUnsaid, n), c.Cohort.Name}
	}
	l.parts = lists(b.countTable(c))
	return l
}

// countTable counts the reasons; they add up to everybody.
func (b *board) countTable(l *curation.List) table {
	t := l.Tally()
	list := table{heads: []string{b.say(text.CurationColumns[7]), b.say(text.SlideCohortVerdict), b.say(text.SlideCohortCount)}}
	for _, why := range curation.Whys() {
		n := t.ByWhy[why]
		if n == 0 {
			continue
		}
		m, word := groupMark(why)
		list.rows = append(list.rows, row{name: b.say(text.CurationGroups[why]), cells: []cell{{lines: []line{{mark: m, lead: b.say(word)}}}, strong(b.tally(n))}})
	}
	list.total = row{name: b.say(text.SlideCohortAll), cells: []cell{plain(""), strong(b.tally(t.All))}}
	return list
}

func groupMark(why curation.Why) (mark, text.Sentence) {
	switch why {
	case curation.ByScore, curation.ByQuota, curation.ByTie, curation.ForcedIn:
		return accepted, text.CurationIn
	default:
		return standingMark(&curation.Standing{Why: why})
	}
}
