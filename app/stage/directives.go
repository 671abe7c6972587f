package stage

import (
	"cmp"
	"slices"
	"strings"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// Directives shows arahan with owner, due date and state: those given on a day, or, where Day is 0, those still open, the most urgent first. Agency
// 0 stands for all agencies. Page is counted from 0.
type Directives struct {
	Agency model.ID
	Day    model.ID
	Page   int
}

func (s Directives) caption(b *board) string {
	if s.Day != 0 {
		return dotted(b.say(text.SlideDirectives), b.dayName(b.Plan.CurrentMeeting(), s.Day), b.agencyLabel(s.Agency))
	}
	return dotted(b.say(text.SlideOpenOf), b.agencyLabel(s.Agency))
}

func (s Directives) pages(b *board) int { return b.listPages(s.listing(b)) }

func (s Directives) page(*board) int { return s.Page }

func (s Directives) at(page int) Slide {
	s.Page = page
	return s
}

func (s Directives) paint(b *board) { b.list(s.listing(b), s.Page) }

// listing is all that the slide says.
func (s Directives) listing(b *board) listing {
	list := s.list(b)
	l := listing{
		gone: b.lost(s.Agency), head: head{over: b.agencyLabel(s.Agency), title: b.say(text.SlideOpenOf), under: b.lateOf(list)},
		none: b.say(text.SlideNoneOpen), foot: []string{b.placeAt(s.Agency)},
	}
	if s.Day != 0 {
		l.head.title, l.none = b.say(text.SlideDirectivesOf, b.dayName(b.Plan.CurrentMeeting(), s.Day)), b.say(text.SlideNoDirectives)
	}
	t := table{heads: []string{b.say(text.SlideDirective), b.say(text.SlideState)}}
	for _, d := range list {
		t.rows = append(t.rows, b.directiveRow(d))
	}
	l.parts = lists(t)
	return l
}

// list gives the directives that are shown, in their order.
func (s Directives) list(b *board) []*model.Directive {
	var list []*model.Directive
	if s.Day == 0 {
		for _, d := range b.Plan.OpenDirectives(s.Agency, b.today()) {
			list = append(list, d.Directive)
		}
		return list
	}
	for d := range b.Plan.Directives.All() {
		if (s.Agency == 0 || d.Agency == s.Agency) && b.Plan.DayOf(d.Said) == s.Day {
			list = append(list, d)
		}
	}
	slices.SortFunc(list, func(x, y *model.Directive) int { return cmp.Or(cmp.Compare(x.At, y.At), cmp.Compare(x.ID, y.ID)) })
	return list
}

// lateOf says how many of some directives are late.
func (b *board) lateOf(list []*model.Directive) string {
	late := 0
	for _, d := range list {
		if b.task(d).mark == exceeded {
			late++
		}
	}
	if late == 0 {
		return ""
	}
	return b.say(text.SlideTasksLate, late)
}

// task is where a directive stands today.
func (b *board) task(d *model.Directive) state { return tasks[d.Standing(b.today())] }

var tasks = map[model.DirectiveStanding]state{
	model.StandsOpen:      {open, text.SlideTaskOpen},
	model.StandsUnderway:  {begun, text.SlideTaskUnderway},
	model.StandsWatched:   {watched, text.SlideTaskWatched},
	model.StandsOverdue:   {exceeded, text.SlideTaskLate},
	model.StandsFinished:  {accepted, text.SlideTaskDone},
	model.StandsCancelled: {struck, text.SlideTaskCancelled},
}

func (b *board) directiveRow(d *model.Directive) row {
	s := b.task(d)
	return row{
		name: oneLine(d.Text), under: dotted(b.due(d), b.owner(d)),
		cells: []cell{{lines: []line{{mark: s.mark, lead: b.say(s.word)}}}},
	}
}

func (b *board) owner(d *model.Directive) string {
	if d.Owner == "" {
		return b.say(text.SlideNoOwner)
	}
	return oneLine(d.Owner)
}

func (b *board) due(d *model.Directive) string {
	if d.Due == "" {
		return b.say(text.SlideNoDue)
	}
	return b.say(text.SlideDueOn, locale.FormatDateShort(d.Due, b.Language))
}

// oneLine writes a text without its line breaks.
func oneLine(said string) string { return strings.Join(strings.Fields(said), " ") }

// Directive shows one directive as it was spoken, with owner, due date and state.
type Directive struct{ ID model.ID }

func (s Directive) caption(b *board) string {
	if d := b.Plan.Directives.Get(s.ID); d != nil {
		return dotted(b.say(text.SlideDirective), b.agencyLabel(d.Agency))
	}
	return b.say(text.SlideDirective)
}

func (s Directive) paint(b *board) {
	d := b.Plan.Directives.Get(s.ID)
	if d == nil {
		b.gone(text.SlideDirectiveGone)
		return
	}
	y := b.lines(b.left(), top, b.muted(), []string{b.muted().cut(s.caption(b), b.width())})
	b.thread(baseline(top, sizeBody) - sizeBody/3)
	foot := footerTop - 3*pitch*sizeSmall - 20
	set, lines := b.wrapped(oneLine(d.Text), foot-y-30, sizeFigure, sizeHeading, sizeSmall)
	y = b.lines(b.left(), y+14, set, lines)
	b.directiveFoot(min(y+60, foot), d)
	b.footer(b.placeOf(d.Said))
}

// directiveFoot draws owner, due date and state below each other.
func (b *board) directiveFoot(y float64, d *model.Directive) {
	s := style{size: sizeSmall, color: b.ink.ink}
	y = b.lines(b.left(), y, s, []string{s.cut(b.owner(d), b.width()), b.due(d)})
	is := b.task(d)
	s.bold, s.color = true, b.tone(is.mark)
	b.mark(is.mark, b.left(), baseline(y, sizeSmall), sizeSmall)
	b.lines(b.left()+markWidth(is.mark, sizeSmall), y, s, []string{b.say(is.word)})
}
