// Package roads is the page of the roadmap of groups over themes and years: where every group stands as of a day and who says so, the phases, who is off the road,
// whom banks trust, and the money with what became of it.
package roads

import (
	"context"
	"slices"

	"benangmerah/app/frame"
	"benangmerah/app/look"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/roadmap"
)

// View is what of the roadmap is in view, on the page or on the wall.
type View uint8

// The views. Counts is only for the wall: the states by theme, with what sources disagree about.
const (
	Heat View = iota
	Phases
	Off
	Milestones
	Budgets
	Counts
)

// views is how many of them the page has.
const views = int(Counts)

// Sight says which part of the roadmap is looked at: of a group (0: all), in a year, as of a day.
type Sight struct {
	Group model.ID
	Year  int
	Day   model.Date
}

// Desk is what the page asks of the window.
type Desk interface {
	frame.Desk
	Ask(question, verb string, yes func())
	PickFile(title string, extensions []string, picked func(path string))
	Slow(title string, do func(ctx context.Context, progress func(done, total int)) (any, error), done func(result any))

	ShowRoad(v View, s Sight)

	// WriteRoadmap writes the report of the roadmap as of a day into a folder that is asked for.
	WriteRoadmap(day model.Date)
}

// Page shows the roadmap in five views. In two of them a row opens: a cell to what sources say of it, a budget to what groups received.
type Page struct {
	*frame.Frame
	desk Desk

	lens   View
	inside bool       // a cell or a budget is open
	sight  Sight      // Day is empty for today
	atEnd  bool       // as of the end of the year in view
	day    model.Date // as of which everything is shown

	road       *roadmap.Grid
	lastSource string // that a standing was recorded by, and by whom
	lastName   string

	side       *frame.Side[tally]
	heat       *heat
	history    *history
	phases     *phases
	off        *off
	milestones *milestones
	budgets    *budgets
	receipts   *receipts
	lists      []frame.List // those of the views first and in their order
	view       *view
}

// New makes the page. Load fills it.
func New(desk Desk) *Page {
	p := &Page{desk: desk, road: &roadmap.Grid{}}
	p.Frame = frame.New(desk, look.IconRoadmap, frame.Hooks{
		Begin: p.begin, Read: p.read, Head: p.head, Lists: func() []frame.List { return p.lists }, List: p.list,
		Row: func() int { return slices.Index(p.lists, p.list()) }, Aimless: func() bool { return p.lens == Off || p.lens == Milestones },
		Outdated: func() bool { return p.day != p.asOf() },
	})
	p.side = newSide(p)
	p.heat = newHeat(p)
	p.history = newHistory(p)
	p.phases = newPhases(p)
	p.off = newOff(p)
	p.milestones = newMilestones(p)
	p.budgets = newBudgets(p)
	p.receipts = newReceipts(p)
	p.lists = []frame.List{p.heat, p.phases, p.off, p.milestones, p.budgets, p.history, p.receipts}
	p.view = newView(p)
	return p
}

// Heading names the area and the day as of which everything is shown.
func (p *Page) Heading() (title, subtitle string) {
	if p.HasFile() {
		subtitle = p.Say(text.RoadsAsOf, locale.FormatDateWithWeekday(p.asOf(), p.desk.Language()))
	}
	return p.Say(text.AreaRoadmap), subtitle
}

// begin looks at another file.
func (p *Page) begin() {
	p.sight, p.atEnd, p.inside, p.lastSource, p.lastName = Sight{}, false, false, "", ""
}

// read reads where every group stands.
func (p *Page) read() {
	p.road = &roadmap.Grid{}
	if p.HasFile() {
		p.settle()
		p.road = roadmap.AsOf(p.Plan, p.day)
	}
	p.side.Set(p.tallies())
}

// settle keeps the group and year that are looked at within what there is: at first the year before the one that is planned, which is the last that can be over.
func (p *Page) settle() {
	if p.Plan.RoadGroups.Get(p.sight.Group) == nil {
		p.sight.Group = 0
	}
	years := roadmap.Years(p.Plan)
	switch region := p.Plan.Region(); {
	case slices.Contains(years, p.sight.Year):
	case len(years) == 0:
		p.sight.Year = 0
	case region != nil && slices.Contains(years, region.Year-1):
		p.sight.Year = region.Year - 1
	default:
		p.sight.Year = years[len(years)-1]
	}
	p.day = p.asOf()
}

// asOf is the day as of which the roadmap is looked at: the one that was typed, the end of the year in view, or today.
func (p *Page) asOf() model.Date {
	switch {
	case p.sight.Day != "":
		return p.sight.Day
	case p.atEnd && p.sight.Year > 0:
		return model.NewDate(p.sight.Year, 12, 31)
	default:
		return p.Today()
	}
}

// list is the table in view.
func (p *Page) list() frame.List {
	switch {
	case p.inside && p.lens == Heat:
		return p.history
	case p.inside && p.lens == Budgets:
		return p.receipts
	default:
		return p.lists[p.lens]
	}
}

// look looks at a group, 0 for all.
func (p *Page) look(group model.ID) {
	p.sight.Group = group
	if p.lens == Heat {
		p.inside = false
	}
	p.Read()
}

// turn shows another view.
func (p *Page) turn(to View) { p.Turn(func() { p.lens, p.inside = to, false }) }

// turnYear looks at another year, within those that there are.
func (p *Page) turnYear(by int) {
	at := slices.Index(p.road.Years, p.sight.Year) + by
	if at < 0 || at >= len(p.road.Years) || p.StillTyping() {
		return
	}
	p.sight.Year = p.road.Years[at]
	p.inside = p.inside && p.lens != Heat
	p.Read()
	p.FocusWork()
}

// turnEnd looks as of the end of the year in view instead of today, and back.
func (p *Page) turnEnd() {
	if p.StillTyping() {
		return
	}
	p.atEnd = !p.atEnd || p.sight.Day != ""
	p.sight.Day = ""
	p.Read()
}

// enter opens what the row under the cursor holds; leave goes back to the table.
func (p *Page) enter() {
	p.inside = true
	p.Restart(p.list())
	p.Stale()
	p.Refresh()
	p.FocusWork()
}

func (p *Page) leave() { p.Turn(func() { p.inside = false }) }

// seek lets only the groups be seen that hold all words of a text.
func (p *Page) seek(typed string) {
	p.Sought = frame.Words(typed)
	if p.HasFile() && p.Plan != nil {
		p.Read()
	}
}
