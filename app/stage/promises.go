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

func (s Promises) pages(b *board) int { return b.listPages(s.listing(b)) }

func (s Promises) page(*board) int { return s.Page }

func (s Promises) at(page int) Slide {
	s.Page = page
	return s
}

func (s Promises) paint(b *board) { b.list(s.listing(b), s.Page) }

// listing is all that the slide says.
func (s Promises) listing(b *board) listing {
	list := s.list(b)
	l := listing{
		gone: b.lost(s.Agency), head: head{over: b.agencyLabel(s.Agency), title: b.say(text.SlidePromises)},
		none: b.say(text.SlidePromisesNone), foot: []string{b.placeAt(s.Agency)},
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
	if len(list) > 0 {
		l.head.under = b.say(text.SlidePromisesSum, len(list), undone)
	}
	l.parts = lists(t)
	return l
}

// list gives what was promised, what is done behind what is not.
func (s Promises) list(b *board) []monev.Promise {
	m := b.Plan.CurrentMeeting()
	if m == nil {
		return nil
	}
	list := slices.DeleteFunc(monev.Promised(b.Plan, m, b.today()), func(p monev.Promise) bool { return s.Agency != 0 && p.Agency != s.Agency })
	done := func(p monev.Promise) int {
		if p.Closed() {
			return 1
		}
		return 0
	}
	slices.SortStableFunc(list, func(a, b monev.Promise) int { return cmp.Compare(done(a), done(b)) })
	return list
}
