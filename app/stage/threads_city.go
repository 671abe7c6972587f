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

func (s Threads) pages(b *board) int { return b.listPages(s.listing(b)) }

func (s Threads) page(*board) int { return s.Page }

func (s Threads) at(page int) Slide { return Threads{Page: page} }

func (s Threads) paint(b *board) { b.list(s.listing(b), s.Page) }

// listing is all that the slide says.
func (s Threads) listing(b *board) listing {
	list := thread.All(b.Plan, b.year(), b.today())
	total := thread.Total(list)
	list = slices.DeleteFunc(list, func(a *thread.Agency) bool { return a.Count.Threads == 0 })
	slices.SortStableFunc(list, func(x, y *thread.Agency) int { return cmp.Compare(x.Percent(), y.Percent()) })
	t := table{heads: []string{b.say(text.ReadinessAgency), b.say(text.SlideThreadsMost), b.say(text.ThreadsColTorn), b.say(text.ThreadsColWhole)}}
	for _, a := range list {
		t.rows = append(t.rows, row{name: a.Agency.Label(), cells: b.threadShares(a.Count)})
	}
	t.total = row{name: b.say(text.SlideThreadsTotal), cells: b.threadShares(total)}
	return listing{head: b.headOf(text.SlideThreads, 0), parts: lists(t), none: b.say(text.SlideBreaksNoLines), foot: []string{b.asOf()}}
}

// asOf says as of which day threads are shown.
func (b *board) asOf() string {
	return b.say(text.ThreadAsOf, locale.FormatDate(b.today(), b.Language))
}

// headOf is the head of a slide about an agency, or, of 0, about the whole region.
func (b *board) headOf(title text.Sentence, agency model.ID) head {
	if agency != 0 {
		return head{title: b.say(title), over: b.agencyLabel(agency)}
	}
	return head{title: b.say(title), over: b.regionName()}
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

func (s Breaks) pages(b *board) int { return b.listPages(s.listing(b)) }

func (s Breaks) page(*board) int { return s.Page }

func (s Breaks) at(page int) Slide {
	s.Page = page
	return s
}

func (s Breaks) paint(b *board) { b.list(s.listing(b), s.Page) }

func (s Breaks) count(b *board) thread.Count {
	day := b.today()
	if s.Agency == 0 {
		return thread.Total(thread.All(b.Plan, b.year(), day))
	}
	if a := thread.OfAgency(b.Plan, s.Agency, b.year(), day); a != nil {
		return a.Count
	}
	return thread.Count{}
}

// listing is all that the slide says.
func (s Breaks) listing(b *board) listing {
	n := s.count(b)
	l := listing{gone: b.lost(s.Agency), head: b.headOf(text.SlideBreaks, s.Agency), none: b.say(text.SlideBreaksNoLines), foot: []string{b.asOf()}}
	if of := n.Threads - n.Ended; of > 0 {
		l.head.side = &fact{label: b.say(text.ThreadsColWhole), value: strconv.Itoa(n.Percent()) + "%", mark: shareMark(n)}
	}
	if n.Threads > 0 {
		l.none, l.mark = b.say(text.SlideBreaksNone), accepted
	}
	links := slices.DeleteFunc(thread.Links(), func(l thread.Link) bool { return n.Broken[l] == 0 })
	slices.SortStableFunc(links, func(x, y thread.Link) int { return cmp.Compare(n.Broken[y], n.Broken[x]) })
	t := table{heads: []string{b.say(text.SlideBreaksLink), b.say(text.ThreadsColTorn), b.say(text.SlideBreaksPart)}}
	for _, l := range links {
		t.rows = append(t.rows, row{name: b.say(text.ThreadLinks[l]), cells: []cell{strong(b.some(n.Broken[l])), plain(strconv.Itoa((n.Broken[l]*200+n.Torn())/(2*n.Torn())) + "%")}})
	}
	t.total = row{name: b.say(text.ReadinessTotal), cells: []cell{strong(b.some(n.Torn())), strong("100%")}}
	l.parts = lists(t)
	return l
}
