// Package threads is the page of the thread of every line from its mission to its evidence, of where threads break, and of the figures that were said aloud.
package threads

import (
	"cmp"
	"context"
	"slices"

	"benangmerah/app/frame"
	"benangmerah/app/look"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/thread"
	"benangmerah/reports/chart"
)

// Desk is what the page asks of the window.
type Desk interface {
	frame.Desk
	Snapshot() *model.Plan
	Ask(question, verb string, yes func())
	Slow(title string, do func(ctx context.Context, progress func(done, total int)) (any, error), done func(result any))
	PickFolder(title string, picked func(path string))
	WriteList(title, name string, heads []string, rows [][]incoming.Value)

	// ShowThread opens the thread of a line in a year as large as the window.
	ShowThread(line model.ID, year int)
	// ThreadFigure draws the thread of a line in a year, nil where there is none.
	ThreadFigure(line model.ID, year int) chart.Figure
	// ShowHeading shows the heading of the page as it is now.
	ShowHeading()
	// MendThread leads to where the first broken link of a thread can be mended, or to its line.
	MendThread(t *thread.Thread)

	ShowThreadSlide(line model.ID, year int)
	ShowThreads()
	ShowBreaks(agency model.ID)
	ShowDisagreeing(agency model.ID)
	ShowUnsourced(agency model.ID)
}

// lens says which of the lists is in view.
type lens uint8

const (
	ofLines lens = iota
	ofBreaks
	ofClaims
	lenses
)

// Page shows threads, where they break, or claims, of the agency that is looked at.
type Page struct {
	*frame.Frame
	desk Desk

	agency  model.ID // 0: all
	lens    lens
	day     model.Date
	year    int
	years   []int // that can be followed
	other   int   // the year that was chosen, 0 for that of the plan
	all     []*thread.Agency
	reading bool // the keys are on the picture of the thread

	side     *frame.Side[*thread.Agency]
	lines    *lines
	breaks   *breaks
	register *register
	lists    [lenses]frame.List
	view     *view
}

// New makes the page. Load fills it. Threads are followed once the page is looked at.
func New(desk Desk) *Page {
	p := &Page{desk: desk}
	p.Frame = frame.New(desk, look.IconThreads, frame.Hooks{
		Begin: p.begin, Read: p.read, Head: p.head, Lists: func() []frame.List { return p.lists[:] }, List: p.list, Row: func() int { return int(p.lens) },
		Foot: p.foot, Focused: func() { p.reading = false }, Late: true, Outdated: func() bool { return p.day != p.Today() },
	})
	p.side = newSide(p)
	p.lines = newLines(p)
	p.breaks = newBreaks(p)
	p.register = newRegister(p)
	p.lists = [lenses]frame.List{p.lines, p.breaks, p.register}
	p.view = newView(p)
	return p
}

// Heading names the area and the day as of which threads are judged.
func (p *Page) Heading() (title, subtitle string) {
	if p.HasFile() {
		subtitle = p.Say(text.ThreadsOnDay, p.yearOf(p.desk.Plan()), locale.FormatDateWithWeekday(p.Today(), p.desk.Language()))
	}
	return p.Say(text.AreaThreads), subtitle
}

// begin looks at another file.
func (p *Page) begin() {
	p.agency, p.other, p.all = 0, 0, nil
	p.lines.forget()
	p.register.forget()
}

// read follows every thread.
func (p *Page) read() {
	p.all = nil
	clear(p.lines.folded)
	if p.HasFile() {
		p.day, p.year, p.years = p.Today(), p.yearOf(p.Plan), thread.Years(p.Plan, planYear(p.Plan))
		p.all = thread.All(p.Plan, p.year, p.day)
		if p.Plan.Agencies.Get(p.agency) == nil {
			p.agency = 0
		}
	}
	p.side.Set(append([]*thread.Agency{nil}, p.all...))
}

// yearOf is the year whose threads are followed: the one that was chosen, else the one that the plan is about.
func (p *Page) yearOf(plan *model.Plan) int { return cmp.Or(p.other, planYear(plan)) }

// nextYear follows the threads of the next year of which anything is known, after the last one those of the first.
func (p *Page) nextYear() {
	at := slices.Index(p.years, p.year)
	p.other = p.years[(at+1)%len(p.years)]
	p.Load()
	p.desk.ShowHeading()
}

func (p *Page) hasYears() bool { return p.HasFile() && len(p.years) > 1 }

// YearInView is the year whose threads are in view.
func (p *Page) YearInView() int { return p.year }

// planYear is the year that the plan is about.
func planYear(p *model.Plan) int {
	if m := p.CurrentMeeting(); m != nil {
		return m.Year
	}
	if r := p.Region(); r != nil {
		return r.Year
	}
	return 0
}

// look shows an agency, 0 for all.
func (p *Page) look(agency model.ID) {
	p.agency = agency
	p.Restart()
	p.Narrow()
}

// turn shows another of the lists.
func (p *Page) turn(to lens) { p.Turn(func() { p.lens = to }) }

func (p *Page) list() frame.List { return p.lists[p.lens] }

// agencyWords names what is looked at; all of them in their own words.
func (p *Page) agencyWords() string {
	if a := p.Plan.Agencies.Get(p.agency); a != nil {
		return a.Label()
	}
	return frame.Lower(p.Say(text.ThreadsCity))
}
