// Package roads is the page of the roadmap of groups over themes and years: where every group stands as of a day and who says so, the phases, who is off the road,
// whom banks trust, and the money with what became of it.
package roads

import (
	"context"
	"errors"
	"slices"
	"time"

	"fyne.io/fyne/v2"

	"benangmerah/app/parts"
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
	Plan() *model.Plan
	Do(act model.Act, c model.Context) (*model.Entry, error)
	Say(s text.Sentence, args ...any) string
	Language() locale.Language
	Zone() locale.Zone
	Now() time.Time
	ReadOnly() bool
	Fail(err error)
	Tell(sentence string)
	Focus(o fyne.Focusable)
	Ask(question, verb string, yes func())
	PickFile(title string, extensions []string, picked func(path string))
	Slow(title string, do func(ctx context.Context, progress func(done, total int)) (any, error), done func(result any))

	ShowRoad(v View, s Sight)
	WallCaption() string
	WallFrozen() bool
	WallBlank() bool

	// WriteRoadmap writes the report of the roadmap as of a day into a folder that is asked for.
	WriteRoadmap(day model.Date)
}

// Page shows the roadmap in five views. In two of them a row opens: a cell to what sources say of it, a budget to what groups received.
type Page struct {
	desk Desk
	plan *model.Plan // that everything was read from; nil without a file

	lens   View
	inside bool       // a cell or a budget is open
	sight  Sight      // Day is empty for today
	atEnd  bool       // as of the end of the year in view
	sought []string   // the words that groups must hold
	day    model.Date // as of which everything is shown
	inView bool
	unread bool // something has changed since everything was read

	road       *roadmap.Grid
	lastSource string // that a standing was recorded by, and by whom
	lastName   string

	groups     *groups
	heat       *heat
	history    *history
	phases     *phases
	off        *off
	milestones *milestones
	budgets    *budgets
	receipts   *receipts
	view       *view
}

// New makes the page. Load fills it.
func New(desk Desk) *Page {
	p := &Page{desk: desk, road: &roadmap.Grid{}}
	p.groups = newGroups(p)
	p.heat = newHeat(p)
	p.history = newHistory(p)
	p.phases = newPhases(p)
	p.off = newOff(p)
	p.milestones = newMilestones(p)
	p.budgets = newBudgets(p)
	p.receipts = newReceipts(p)
	p.view = newView(p)
	return p
}

// Content gives what fills the page.
func (p *Page) Content() fyne.CanvasObject { return p.view.content }

// Heading names the area and the day as of which everything is shown.
func (p *Page) Heading() (title, subtitle string) {
	if p.hasFile() {
		subtitle = p.say(text.RoadsAsOf, locale.FormatDateWithWeekday(p.asOf(), p.desk.Language()))
	}
	return p.say(text.AreaRoadmap), subtitle
}

// Tools are the report, and what is sent to the wall.
func (p *Page) Tools() []fyne.CanvasObject { return []fyne.CanvasObject{p.view.report, p.view.send} }

// Show puts the focus where work goes on.
func (p *Page) Show() {
	p.inView = true
	if p.unread || p.hasFile() && p.day != p.asOf() {
		p.read()
	}
	p.focusWork()
}

// Hide is called when another page comes into view: from then on changes wait until this one is looked at again.
func (p *Page) Hide() { p.inView = false }

// Load shows another file from its beginning, or the same one anew. Of the same file what is looked at and what is half typed stay.
func (p *Page) Load() {
	if p.desk.Plan() != p.plan {
		p.sight, p.atEnd, p.inside, p.sought, p.lastSource, p.lastName = Sight{}, false, false, nil, "", ""
		for _, l := range p.lists() {
			l.grid().CancelEdit()
		}
		p.view.strip.Forget()
		p.view.search.SetText("")
	}
	p.read()
}

// Changed shows what an act changed; what is looked at, the cursor and half-typed texts stay.
func (p *Page) Changed(*model.Entry) {
	if !p.inView {
		p.unread = true
		return
	}
	p.read()
}

// Tick goes on to the next day.
func (p *Page) Tick(time.Time) {
	if p.inView && p.hasFile() && p.day != p.asOf() {
		p.read()
	}
}

// read reads everything anew from the plan.
func (p *Page) read() {
	p.unread, p.plan = false, p.desk.Plan()
	p.road = &roadmap.Grid{}
	if p.hasFile() {
		p.settle()
		p.road = roadmap.AsOf(p.plan, p.day)
	}
	p.groups.read()
	for _, l := range p.lists() {
		l.read()
	}
	p.view.show()
}

// settle keeps the group and year that are looked at within what there is: at first the year before the one that is planned, which is the last that can be over.
func (p *Page) settle() {
	if p.plan.RoadGroups.Get(p.sight.Group) == nil {
		p.sight.Group = 0
	}
	years := roadmap.Years(p.plan)
	switch region := p.plan.Region(); {
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
		return p.today()
	}
}

// lists are the tables of the page, those of its views first and in their order.
func (p *Page) lists() []list {
	return []list{p.heat, p.phases, p.off, p.milestones, p.budgets, p.history, p.receipts}
}

// list is one of the tables.
type list interface {
	parts.Data
	grid() *parts.Grid
	read()
	// none says why there is nothing in it.
	none() string
	// aim says what the keys of the list would be done to.
	aim() string
}

// list is the table in view.
func (p *Page) list() list {
	switch {
	case p.inside && p.lens == Heat:
		return p.history
	case p.inside && p.lens == Budgets:
		return p.receipts
	default:
		return p.lists()[p.lens]
	}
}

// look looks at a group, 0 for all. While something is being typed in a list, it stays where it is.
func (p *Page) look(group model.ID) {
	if group == p.sight.Group || p.stillTyping() {
		p.groups.follow()
		return
	}
	p.sight.Group = group
	if p.lens == Heat {
		p.inside = false
	}
	p.read()
}

// step looks at the group some places further down the list.
func (p *Page) step(by int) {
	if to := p.groups.find(p.sight.Group) + by; to >= 0 && to < len(p.groups.rows) {
		p.look(p.groups.rows[to].group)
	}
}

// turn shows another view.
func (p *Page) turn(to View) {
	if p.stillTyping() {
		return
	}
	p.lens, p.inside = to, false
	p.view.show()
	p.focusWork()
}

// turnYear looks at another year, within those that there are.
func (p *Page) turnYear(by int) {
	at := slices.Index(p.road.Years, p.sight.Year) + by
	if at < 0 || at >= len(p.road.Years) || p.stillTyping() {
		return
	}
	p.sight.Year = p.road.Years[at]
	p.inside = p.inside && p.lens != Heat
	p.read()
	p.focusWork()
}

// turnEnd looks as of the end of the year in view instead of today, and back.
func (p *Page) turnEnd() {
	if p.stillTyping() {
		return
	}
	p.atEnd = !p.atEnd || p.sight.Day != ""
	p.sight.Day = ""
	p.read()
}

// enter opens what the row under the cursor holds; leave goes back to the table.
func (p *Page) enter() {
	p.inside = true
	p.list().read()
	p.view.show()
	p.list().grid().MoveTo(0, 0)
	p.focusWork()
}

func (p *Page) leave() {
	if p.stillTyping() {
		return
	}
	p.inside = false
	p.view.show()
	p.focusWork()
}

// seek lets only the groups be seen that hold all words of a text.
func (p *Page) seek(typed string) {
	p.sought = wordsOf(typed)
	if p.hasFile() && p.plan != nil {
		p.read()
	}
}

// stillTyping says whether an entry is open in the table in view, and puts the focus on it.
func (p *Page) stillTyping() bool {
	grid := p.list().grid()
	if _, _, _, open := grid.Editing(); !open {
		return false
	}
	p.desk.Tell(p.say(text.FollowUpFinishTyping))
	p.desk.Focus(grid)
	return true
}

// focusWork puts the focus where work goes on: on the form that is open, else on the table, else on the groups.
func (p *Page) focusWork() {
	switch {
	case !p.inView || !p.hasFile():
	case p.view.strip.IsOpen():
		p.view.strip.FocusField()
	case p.list().Rows() > 0:
		p.desk.Focus(p.list().grid())
	default:
		p.desk.Focus(p.groups.grid)
	}
}

// ask opens a form at the foot of the page.
func (p *Page) ask(f *parts.Form) {
	if !p.stillTyping() {
		p.view.strip.Ask(f)
	}
}

// do does an act and gives the sentence that says why not, "" where it was done.
func (p *Page) do(act model.Act) (refusal string) {
	if _, err := p.desk.Do(act, model.Context{}); err != nil {
		return p.told(err)
	}
	return ""
}

func (p *Page) say(s text.Sentence, args ...any) string { return p.desk.Say(s, args...) }

// told gives the sentence of an error in the language that is switched on.
func (p *Page) told(err error) string {
	var e *model.Error
	if errors.As(err, &e) {
		return text.Error(e, p.desk.Language()).Error()
	}
	return err.Error()
}

func (p *Page) hasFile() bool { return p.desk.Plan() != nil }

func (p *Page) writable() bool { return p.hasFile() && !p.desk.ReadOnly() }

func (p *Page) today() model.Date {
	day, _ := p.desk.Zone().Split(model.At(p.desk.Now()))
	return day
}
