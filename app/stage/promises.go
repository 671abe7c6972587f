package stage

import (
	"cmp"
	"slices"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/monev"
)

// Promises shows what was promised before the current meeting began, what is not done first. Agency 0 stands for all agencies; Page is counted from 0.
type Promises struct {
	Agency model.ID
	Page   int
}

func (s Promises) caption(b *board) string {
	return dotted(b.say(text.SlidePromises), b.agencyLabel(s.Agency))
}

func (s Promises) pages(b *board) int {
	if g := s.layout(b); g != nil {
		return len(g.starts)
	}
	return 1
}

func (s Promises) page(*board) int { return s.Page }

func (s Promises) at(page int) Slide {
	s.Page = page
	return s
}

func (s Promises) paint(b *board) {
	if s.Agency != 0 && b.Plan.Agencies.Get(s.Agency) == nil {
		b.gone(text.StageAgencyGone)
		return
	}
	g := s.layout(b)
	if g == nil {
		b.footer(b.placeAt(s.Agency))
		return
	}
	g.page(s.Page)
	b.footer(b.placeAt(s.Agency), b.pageNumber(g.clamp(s.Page), len(g.starts)))
}

// layout draws the head and measures the table; nil where a sentence says all there is.
func (s Promises) layout(b *board) *grid {
	list := s.list(b)
	h := head{over: b.agencyLabel(s.Agency), title: b.say(text.SlidePromises)}
	if len(list) == 0 {
		b.alone(b.head(h), noMark, b.say(text.SlidePromisesNone))
		return nil
	}
	undone := 0
	t := table{heads: []string{b.say(text.SlidePromise), b.say(text.SlideState)}}
	for _, promise := range list {
		if !promise.Closed() {
			undone++
		}
		r := b.directiveRow(promise.Directive)
		if s.Agency == 0 {
			r.under = dotted(b.agencyLabel(promise.Agency), r.under)
		}
		t.rows = append(t.rows, r)
	}
	h.under = b.say(text.SlidePromisesSum, len(list), undone)
	return b.grid(t, b.head(h)+14, footerTop)
}

// list gives what was promised, what is done behind what is not.
func (s Promises) list(b *board) []monev.Promise {
	m := b.Plan.CurrentMeeting()
	if m == nil {
		return nil
	}
	list := slices.DeleteFunc(monev.Promised(b.Plan, m, b.Plan.Today(b.Now)), func(p monev.Promise) bool { return s.Agency != 0 && p.Agency != s.Agency })
	done := func(p monev.Promise) int {
		if p.Closed() {
			return 1
		}
		return 0
	}
	slices.SortStableFunc(list, func(a, b monev.Promise) int { return cmp.Compare(done(a), done(b)) })
	return list
}
