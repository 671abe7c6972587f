package stage

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/thread"
)

// Threads shows of every agency how many of its threads are unbroken, those with the smallest share first, with the link at which most of the others break. Page is
// counted from 0.
type Threads struct{ Page int }

func (s Threads) caption(b *board) string { return b.say(text.SlideThreads) }

func (s Threads) pages(b *board) int { return pagesOf(s.layout(b)) }

func (s Threads) page(*board) int { return s.Page }

func (s Threads) at(page int) Slide { return Threads{Page: page} }

func (s Threads) paint(b *board) { b.leafed(s.layout(b), s.Page) }

// pagesOf is how many pages a table has; where there is none a sentence stands on the only one.
func pagesOf(g *grid) int {
	if g == nil {
		return 1
	}
	return len(g.starts)
}

// leafed draws a page of a table with its number and the day as of which it is.
func (b *board) leafed(g *grid, page int) {
	asOf := b.say(text.ThreadAsOf, locale.FormatDate(b.Plan.Today(b.Now), b.Language))
	if g == nil {
		b.footer(asOf)
		return
	}
	g.page(page)
	b.footer(asOf, b.pageNumber(g.clamp(page), len(g.starts)))
}

// layout draws the head and measures the table; nil where a sentence says all there is.
func (s Threads) layout(b *board) *grid {
	list := thread.All(b.Plan, b.year(), b.Plan.Today(b.Now))
	total := thread.Total(list)
	y := b.head(b.cityHead(text.SlideThreads))
	if total.Threads == 0 {
		b.alone(y, noMark, b.say(text.SlideBreaksNoLines))
		return nil
	}
	list = slices.DeleteFunc(list, func(a *thread.Agency) bool { return a.Count.Threads == 0 })
	slices.SortStableFunc(list, func(x, y *thread.Agency) int { return cmp.Compare(x.Percent(), y.Percent()) })
	t := table{heads: []string{b.say(text.ReadinessAgency), b.say(text.SlideThreadsMost), b.say(text.ThreadsColTorn), b.say(text.ThreadsColWhole)}}
	for _, a := range list {
		t.rows = append(t.rows, row{name: a.Agency.Label(), cells: b.threadShares(a.Count)})
	}
	t.total = row{name: b.say(text.SlideThreadsTotal), cells: b.threadShares(total)}
	return b.grid(t, y+14, footerTop)
}

// cityHead is the head of a slide about the whole region.
func (b *board) cityHead(title text.Sentence) head {
	h := head{title: b.say(title)}
	if region := b.Plan.Region(); region != nil {
		h.over = region.Name
	}
	return h
}

// threadShares are the figures of a count: the link that most break at, how many are broken, and the share of unbroken ones in a word and a shape.
func (b *board) threadShares(n thread.Count) []cell {
	most := line{text: "–"}
	if link, of := mostBroken(n); of > 0 {
		most = line{text: strings.ToLower(b.say(text.ThreadLinks[link]))}
	}
	share := line{text: "–"}
	if of := n.Threads - n.Ended; of > 0 {
		share = line{mark: shareMark(n), text: strconv.Itoa(n.Percent()) + "%"}
	}
	return []cell{{lines: []line{most}}, plain(b.some(n.Torn())), {lines: []line{share}, bold: true}}
}

// mostBroken is the link at which most threads break first, the earlier of two.
func mostBroken(n thread.Count) (link thread.Link, of int) {
	for _, l := range thread.Links() {
		if n.Broken[l] > of {
			link, of = l, n.Broken[l]
		}
	}
	return link, of
}

// shareMark is the shape of a share: all unbroken, some, none.
func shareMark(n thread.Count) mark {
	switch {
	case n.Whole == n.Threads-n.Ended:
		return accepted
	case n.Whole > 0:
		return begun
	default:
		return open
	}
}

// Breaks shows at which links the threads of an agency break first, 0 for all agencies, those where most do first.
type Breaks struct {
	Agency model.ID
	Page   int
}

func (s Breaks) caption(b *board) string {
	return dotted(b.say(text.SlideBreaks), b.agencyLabel(s.Agency))
}

func (s Breaks) pages(b *board) int { return pagesOf(s.layout(b)) }

func (s Breaks) page(*board) int { return s.Page }

func (s Breaks) at(page int) Slide {
	s.Page = page
	return s
}

func (s Breaks) paint(b *board) {
	if s.Agency != 0 && b.Plan.Agencies.Get(s.Agency) == nil {
		b.gone(text.StageAgencyGone)
		return
	}
	b.leafed(s.layout(b), s.Page)
}

func (s Breaks) count(b *board) thread.Count {
	day := b.Plan.Today(b.Now)
	if s.Agency == 0 {
		return thread.Total(thread.All(b.Plan, b.year(), day))
	}
	if a := thread.OfAgency(b.Plan, s.Agency, b.year(), day); a != nil {
		return a.Count
	}
	return thread.Count{}
}

func (s Breaks) layout(b *board) *grid {
	n := s.count(b)
	h := b.cityHead(text.SlideBreaks)
	if s.Agency != 0 {
		h.over = b.agencyLabel(s.Agency)
	}
	if of := n.Threads - n.Ended; of > 0 {
		h.side = &fact{label: b.say(text.ThreadsColWhole), value: strconv.Itoa(n.Percent()) + "%", mark: shareMark(n)}
	}
	y := b.head(h)
	switch {
	case n.Threads == 0:
		b.alone(y, noMark, b.say(text.SlideBreaksNoLines))
		return nil
	case n.Torn() == 0:
		b.alone(y, accepted, b.say(text.SlideBreaksNone))
		return nil
	}
	links := slices.DeleteFunc(thread.Links(), func(l thread.Link) bool { return n.Broken[l] == 0 })
	slices.SortStableFunc(links, func(x, y thread.Link) int { return cmp.Compare(n.Broken[y], n.Broken[x]) })
	t := table{heads: []string{b.say(text.SlideBreaksLink), b.say(text.ThreadsColTorn), b.say(text.SlideBreaksPart)}}
	for _, l := range links {
		t.rows = append(t.rows, row{name: b.say(text.ThreadLinks[l]), cells: []cell{strong(b.some(n.Broken[l])), plain(strconv.Itoa((n.Broken[l]*200+n.Torn())/(2*n.Torn())) + "%")}})
	}
	t.total = row{name: b.say(text.ReadinessTotal), cells: []cell{strong(b.some(n.Torn())), strong("100%")}}
	return b.grid(t, y+14, footerTop)
}
