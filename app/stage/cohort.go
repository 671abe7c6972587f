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

func (s Cohort) pages(b *board) int {
	l := b.curated(s.ID)
	if l == nil || len(l.Standings) < maxRows {
		return 1
	}
	return 1 + len(b.wholeCohort(l).starts)
}

func (s Cohort) page(*board) int { return s.Page }

func (s Cohort) at(page int) Slide { return Cohort{ID: s.ID, Page: page} }

func (s Cohort) paint(b *board) {
	l := b.curated(s.ID)
	switch {
	case l == nil:
		b.gone(text.SlideCohortGone)
		return
	case len(l.Standings) == 0:
		b.alone(b.cohortHead(l), open, b.say(text.SlideCohortEmpty))
		b.footer(l.Cohort.Name)
		return
	}
	all := newBoard(b.Content).wholeCohort(l)
	whole := len(l.Standings) < maxRows
	foot := []string{b.tieWords(l), l.Cohort.Name}
	if s.Page > 0 && !whole {
		g := b.wholeCohort(l)
		g.page(s.Page - 1)
		b.footer(append([]string{b.pageNumber(g.clamp(s.Page-1)+1, len(g.starts)+1)}, foot...)...)
		return
	}
	rows := b.cohortRows(l)
	if whole {
		b.cohortTable(rows, b.cohortHead(l)).page(0)
		b.footer(foot...)
		return
	}
	first, end := around(len(rows), l.LineAfter())
	b.cohortTable(rows[first:end], b.cohortHead(l)).page(0)
	b.footer(append([]string{b.pageNumber(0, len(all.starts)+1), b.say(text.SlideCohortAround)}, foot...)...)
}

// around gives the rows of a page with the row at a place in its middle.
func around(rows, at int) (first, end int) {
	first = max(0, min(at-maxRows/2, rows-maxRows))
	return first, min(rows, first+maxRows)
}

// wholeCohort is the table of everybody.
func (b *board) wholeCohort(l *curation.List) *grid {
	return b.cohortTable(b.cohortRows(l), b.cohortHead(l))
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

// cohortHead draws the head and gives where the table begins.
func (b *board) cohortHead(l *curation.List) float64 {
	t := l.Tally()
	facts := b.say(text.CohortsFacts, b.tally(t.All), b.tally(t.Passed), b.tally(t.Chosen), b.tally(l.Cohort.Capacity))
	return b.head(head{over: locale.FormatDateRange(l.Cohort.From, l.Cohort.Until, b.Language), title: l.Cohort.Name, under: facts}) + 8
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
func (b *board) cohortTable(rows []row, y float64) *grid {
	list := table{rows: rows, heads: []string{
		b.say(text.CohortsActor), b.say(text.CurationColumns[3]), b.say(text.CohortColRank), b.say(text.CurationColumns[4]), b.say(text.SlideCohortVerdict),
	}}
	if !b.wide() {
		list = list.without(1)
	}
	return b.grid(list, y, footerTop)
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

func (s CohortCounts) pages(b *board) int {
	if l := b.curated(s.ID); l != nil && len(l.Standings) > 0 {
		return len(b.countTable(l).starts)
	}
	return 1
}

func (s CohortCounts) page(*board) int { return s.Page }

func (s CohortCounts) at(page int) Slide { return CohortCounts{ID: s.ID, Page: page} }

func (s CohortCounts) paint(b *board) {
	l := b.curated(s.ID)
	switch {
	case l == nil:
		b.gone(text.SlideCohortGone)
		return
	case len(l.Standings) == 0:
		b.alone(b.cohortHead(l), open, b.say(text.SlideCohortEmpty))
		b.footer(l.Cohort.Name)
		return
	}
	g, unsaid := b.countTable(l), ""
	g.page(s.Page)
	if n := l.Tally().Unsaid; n > 0 {
		unsaid = b.say(text.SlideCohortUnsaid, n)
	}
	b.footer(b.pageNumber(g.clamp(s.Page), len(g.starts)), unsaid, l.Cohort.Name)
}

// countTable counts the reasons; they add up to everybody.
func (b *board) countTable(l *curation.List) *grid {
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
	return b.grid(list, b.cohortHead(l), footerTop)
}

func groupMark(why curation.Why) (mark, text.Sentence) {
	switch why {
	case curation.ByScore, curation.ByQuota, curation.ByTie, curation.ForcedIn:
		return accepted, text.CurationIn
	default:
		return standingMark(&curation.Standing{Why: why})
	}
}
