package stage

import (
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/readiness"
	"benangmerah/reports/scene"
)

// Readiness shows how ready an agency's figures are for the meeting and what they lack; of Agency 0 all agencies, the least ready first. Page is counted
// from 0.
type Readiness struct {
	Agency model.ID
	Page   int
}

func (s Readiness) caption(b *board) string {
	if a := b.Plan.Agencies.Get(s.Agency); a != nil {
		return dotted(b.say(text.Readiness), a.Label())
	}
	return b.say(text.Readiness)
}

func (s Readiness) pages(b *board) int { return b.listPages(s.listing(b)) }

func (s Readiness) page(*board) int { return s.Page }

func (s Readiness) at(page int) Slide { return Readiness{Agency: s.Agency, Page: page} }

func (s Readiness) paint(b *board) { b.list(s.listing(b), s.Page) }

// listing is all that the slide says.
func (s Readiness) listing(b *board) listing {
	a := b.Plan.Agencies.Get(s.Agency)
	if s.Agency == 0 {
		return b.cityReadiness()
	}
	l := listing{gone: b.lost(s.Agency), none: b.say(text.ReadinessNothing, b.year()), foot: []string{b.placeAt(s.Agency)}}
	if a == nil {
		return l
	}
	r := readiness.Check(b.Plan, a.ID, b.year())
	l.head = head{over: b.say(text.ReadinessOf, r.Year), title: a.Label()}
	if r.Checked > 0 {
		l.above = func(y float64) float64 { return b.score(y, r) }
		l.none, l.mark = b.say(text.ReadinessFine), accepted
		l.parts = lists(b.ruleTable(r, r.Counts()))
	}
	return l
}

// alone sets a sentence in the place of a table.
func (b *board) alone(y float64, m mark, sentence string) {
	set := style{size: sizeSmall, color: b.tone(m)}
	x := b.left() + markWidth(m, set.size)
	y += 24
	b.mark(m, b.left(), baseline(y, set.size), set.size)
	b.lines(x, y, set, set.wrap(sentence, b.right()-x, 3))
}

// score sets what share of the figures is ready, large, with what that is made of beside it, and gives where the table begins.
func (b *board) score(y float64, r *readiness.Report) float64 {
	set := style{size: sizeTitle, bold: true, color: b.ink.ink}
	share, line := b.percent(r), baseline(y+14, sizeTitle)
	b.put(b.left(), line, set, scene.Left, share)
	x := b.left() + set.width(share) + 28
	word := b.body()
	word.bold = true
	b.put(x, line-pitch*sizeBody, word, scene.Left, b.say(text.ReadinessReady))
	words := b.say(text.ReadinessScore, b.tally(r.Open), b.tally(r.Checked))
	b.put(x, line, b.body(), scene.Left, b.body().cut(words, b.right()-x))
	return y + pitch*sizeTitle + 26
}

// percent writes the share that is ready, a dash where nothing was checked.
func (b *board) percent(r *readiness.Report) string {
	if r.Checked == 0 {
		return "–"
	}
	share, _ := locale.NewNumber(int64(r.Percent()), 0)
	return locale.FormatPercent(share, b.Language)
}

func (b *board) tally(n int) string {
	return locale.FormatCount(n, b.Language)
}

// ruleTable says how often each rule found something, and how much of that was waived where anything was.
func (b *board) ruleTable(r *readiness.Report, counts []readiness.Count) table {
	list := table{heads: []string{b.say(text.ReadinessRule), b.say(text.ReadinessOpen), b.say(text.ReadinessWaived)}}
	for _, c := range counts {
		list.rows = append(list.rows, row{
			name: b.say(text.ReadinessRules[c.Rule]), cells: []cell{strong(b.some(c.Open)), plain(b.some(c.Waived))},
		})
	}
	list.total = row{name: b.say(text.ReadinessTotal), cells: []cell{strong(b.some(r.Open)), strong(b.some(r.Waived))}}
	if r.Waived == 0 {
		return list.without(2)
	}
	return list
}

// some writes a number, a dash for none.
func (b *board) some(n int) string {
	if n == 0 {
		return "–"
	}
	return b.tally(n)
}
