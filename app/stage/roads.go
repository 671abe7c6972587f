package stage

import (
	"strconv"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/roadmap"
)

// RoadView is what of the roadmap a slide shows.
type RoadView uint8

// The views: cells by their states; how many groups are in each state; what is to be reached; who is off the road; whom banks trust; the money.
const (
	RoadHeat RoadView = iota
	RoadCounts
	RoadPhases
	RoadOff
	RoadMilestones
	RoadBudgets
)

// Road shows the roadmap as of a day. Year chooses the year of what is shown by themes; in the heat grid a Group that is not 0 has its own years beside each other.
// Page is counted from 0; the heat grid goes through all groups before it goes on to the next themes.
type Road struct {
	View  RoadView
	Group model.ID
	Year  int
	Day   model.Date
	Page  int
}

var roadTitles = map[RoadView]text.Sentence{
	RoadHeat: text.AreaRoadmap, RoadCounts: text.SlideRoadCounts, RoadPhases: text.SlideRoadPhases, RoadOff: text.SlideRoadOff, RoadMilestones: text.SlideRoadTrusted,
	RoadBudgets: text.SlideRoadBudgets,
}

// byYear says whether a view is of one year.
func (s Road) byYear() bool {
	return s.View == RoadCounts || s.View == RoadPhases || s.View == RoadBudgets || s.View == RoadHeat && s.Group == 0
}

func (s Road) caption(b *board) string {
	if s.byYear() {
		return b.say(text.SlideRoadOf, b.say(roadTitles[s.View]), s.Year)
	}
	return b.say(roadTitles[s.View])
}

func (s Road) pages(b *board) int { return b.listPages(s.listing(b)) }

func (s Road) page(*board) int { return s.Page }

func (s Road) at(page int) Slide {
	s.Page = page
	return s
}

func (s Road) paint(b *board) { b.list(s.listing(b), s.Page) }

// listing is all that the slide says.
func (s Road) listing(b *board) listing {
	l := listing{head: s.head(b), none: b.say(text.SlideRoadNothing), foot: []string{b.regionName()}}
	if s.View == RoadHeat {
		l.parts = s.heat(b)
		return l
	}
	l.parts = lists(map[RoadView]func(*board) table{
		RoadCounts: s.counts, RoadPhases: s.phases, RoadOff: s.off, RoadMilestones: s.trusted, RoadBudgets: s.budgets,
	}[s.View](b))
	return l
}

// head says what is shown and as of which day.
func (s Road) head(b *board) head {
	h := head{title: s.caption(b), over: b.say(text.SlideRoadAsOf, locale.FormatDate(s.Day, b.Language))}
	if g := b.Plan.RoadGroups.Get(s.Group); g != nil && s.View == RoadHeat {
		h.title = b.Plan.GroupName(g)
		h.over = dotted(b.say(text.AreaRoadmap), h.over)
	}
	return h
}

// height is where the content under a head begins; nothing is drawn.
func (h head) height(b *board) float64 {
	items := len(b.items)
	y := b.head(h)
	b.items = b.items[:items]
	return y
}

func (s Road) grid(b *board) *roadmap.Grid { return roadmap.AsOf(b.Plan, s.Day) }

// phases is what groups are to reach by the end of the year, by theme.
func (s Road) phases(b *board) table {
	t := table{heads: []string{b.say(text.RoadsPhase), b.say(text.RoadsThreshold)}}
	for _, theme := range b.Plan.RoadThemes.Of(0) {
		if phase := b.Plan.PhaseOf(theme.ID, s.Year); phase != nil {
			t.rows = append(t.rows, row{name: oneLine(theme.Name + ": " + phase.Name), under: oneLine(phase.Criterion), cells: []cell{b.textCell(orNone(phase.Threshold))}})
		}
	}
	return t
}

func orNone(said string) string {
	if said == "" {
		return "–"
	}
	return said
}

// off is who is off the road, and why.
func (s Road) off(b *board) table {
	t := table{heads: []string{b.say(text.RoadGroup), b.say(text.RoadStatus)}}
	g := s.grid(b)
	for _, o := range g.Off() {
		first := o.First()
		r := row{name: oneLine(b.Plan.GroupName(o.Group)), cells: []cell{{lines: b.roadState(first)}}}
		r.under = oneLine(b.Plan.RoadThemes.Get(first.Phase.Theme).Name + " " + strconv.Itoa(first.Phase.Year) + ": " + first.Phase.Name)
		if word := o.Removal(); word != nil {
			r.under = oneLine(word.Reason)
		}
		t.rows = append(t.rows, r)
	}
	return t
}

// trusted is whom banks trust, with how much.
func (s Road) trusted(b *board) table {
	t := table{heads: []string{b.say(text.RoadGroup), b.say(text.SlideRoadCredit)}}
	sum := model.Money(0)
	for _, m := range roadmap.Trusted(b.Plan, s.Day) {
		name := b.Plan.GroupName(b.Plan.RoadGroups.Get(m.Group))
		t.rows = append(t.rows, row{name: oneLine(name), under: dotted(oneLine(m.Bank), locale.FormatDateShort(m.Date, b.Language)), cells: []cell{strong(b.short(m.Credit))}})
		sum = sum.Plus(m.Credit)
	}
	t.total = row{name: b.say(text.RoadsSum), cells: []cell{strong(b.short(sum))}}
	return t
}

// budgets is the money of the year beside what its lines have.
func (s Road) budgets(b *board) table {
	t := table{heads: []string{b.say(text.RoadsTheme), b.say(text.RoadsBudgets), b.say(text.SlideRoadHas), b.say(text.SlideRoadGot)}}
	sum := model.Money(0)
	for _, m := range roadmap.Moneys(b.Plan, model.Agreed) {
		if m.Year != s.Year {
			continue
		}
		has, line := "–", b.say(text.RoadBudgetNone)
		if m.Line != nil {
			line = m.Line.Code
			if m.Has.Known {
				has = b.short(m.Has.Amount.Plus(m.Has.Outside))
			}
		}
		got := strconv.Itoa(b.Plan.RoadGroups.Len()-len(m.Without)) + "/" + strconv.Itoa(b.Plan.RoadGroups.Len())
		t.rows = append(t.rows, row{name: oneLine(m.Theme.Name), under: line, cells: []cell{strong(b.short(m.Amount)), plain(has), plain(got)}})
		sum = sum.Plus(m.Amount)
	}
	t.total = row{name: b.say(text.RoadsSum), cells: []cell{strong(b.short(sum)), plain(""), plain("")}}
	return t
}
