// Package threads is the page of the thread of every line from its mission to its evidence, of where threads break, and of the figures that were said aloud.
package threads

import (
	"context"
	"errors"
	"time"

	"fyne.io/fyne/v2"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/thread"
	"benangmerah/reports/chart"
)

// Desk is what the page asks of the window.
type Desk interface {
	Plan() *model.Plan
	Snapshot() *model.Plan
	Do(act model.Act, c model.Context) (*model.Entry, error)
	Say(s text.Sentence, args ...any) string
	Language() locale.Language
	Zone() locale.Zone
	Now() time.Time
	ReadOnly() bool
	Fail(err error)
	Tell(sentence string)
	Ask(question, verb string, yes func())
	Focus(o fyne.Focusable)
	Slow(title string, do func(ctx context.Context, progress func(done, total int)) (any, error), done func(result any))
	PickFolder(title string, picked func(path string))
	WriteList(title, name string, heads []string, rows [][]incoming.Value)

	// ShowThread opens the thread of a line as large as the window.
	ShowThread(line model.ID)
	// ThreadFigure draws the thread of a line, nil where there is none.
	ThreadFigure(line model.ID) chart.Figure
	// MendThread leads to where the first broken link of a thread can be mended, or to its line.
	MendThread(t *thread.Thread)

	ShowThreadSlide(line model.ID)
	ShowThreads()
	ShowBreaks(agency model.ID)
	ShowDisagreeing(agency model.ID)
	ShowUnsourced(agency model.ID)
	WallCaption() string
	WallFrozen() bool
	WallBlank() bool
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
	desk Desk
	plan *model.Plan // that the lists were read from; nil without a file

	agency  model.ID // 0: all
	lens    lens
	sought  []string // the words that rows must hold
	day     model.Date
	year    int
	all     []*thread.Agency
	reading bool // the keys are on the picture of the thread
	inView  bool
	unread  bool // something has changed since the lists were read

	sides    *sides
	lines    *lines
	breaks   *breaks
	register *register
	view     *view
}

// New makes the page. Load fills it.
func New(desk Desk) *Page {
	p := &Page{desk: desk}
	p.sides = newSides(p)
	p.lines = newLines(p)
	p.breaks = newBreaks(p)
	p.register = newRegister(p)
	p.view = newView(p)
	return p
}

// Content gives what fills the page.
func (p *Page) Content() fyne.CanvasObject { return p.view.content }

// Heading names the area and the day as of which threads are judged.
func (p *Page) Heading() (title, subtitle string) {
	if p.hasFile() {
		subtitle = p.say(text.ThreadsOnDay, planYear(p.desk.Plan()), locale.FormatDateWithWeekday(p.today(), p.desk.Language()))
	}
	return p.say(text.AreaThreads), subtitle
}

// Tools are the paper, and what is sent to the wall.
func (p *Page) Tools() []fyne.CanvasObject {
	return []fyne.CanvasObject{p.view.paper, p.view.send}
}

// Show puts the focus where work goes on.
func (p *Page) Show() {
	p.inView = true
	if p.unread || p.hasFile() && p.day != p.today() {
		p.read()
	}
	p.focusWork()
}

// Hide is called when another page comes into view: from then on changes wait until this one is looked at again.
func (p *Page) Hide() { p.inView = false }

// Load shows another file from its beginning, or the same one anew. Of the same file what is looked at and what is half typed stay. Threads are followed once the
// page is looked at.
func (p *Page) Load() {
	if p.desk.Plan() != p.plan {
		p.agency, p.sought = 0, nil
		p.lines.forget()
		p.register.forget()
		p.view.strip.Forget()
		p.view.search.SetText("")
		p.plan, p.all = p.desk.Plan(), nil
		p.readAll()
	}
	if p.unread = p.hasFile() && !p.inView; !p.unread {
		p.read()
	}
}

// refilter lists anew what the list in view lets through; the others follow when they are turned to.
func (p *Page) refilter() {
	p.list().read()
	p.view.show()
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
	if p.inView && p.hasFile() && p.day != p.today() {
		p.read()
	}
}

// read reads everything anew from the plan.
func (p *Page) read() {
	p.unread, p.plan, p.all = false, p.desk.Plan(), nil
	clear(p.lines.folded)
	if p.hasFile() {
		p.day, p.year = p.today(), planYear(p.plan)
		p.all = thread.All(p.plan, p.year, p.day)
		if p.plan.Agencies.Get(p.agency) == nil {
			p.agency = 0
		}
	}
	p.sides.follow()
	p.readAll()
}

// readAll lists everything anew.
func (p *Page) readAll() {
	p.list3(func(l list) { l.read() })
	p.view.show()
}

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

// look shows an agency, 0 for all. While something is being typed in the list, it stays where it is.
func (p *Page) look(agency model.ID) {
	if agency == p.agency || p.stillTyping() {
		p.sides.follow()
		return
	}
	p.agency = agency
	p.sides.follow()
	p.list3(func(l list) {
		l.read()
		l.grid().MoveTo(0, 0)
	})
	p.view.show()
}

// step looks at the agency some places further down the list.
func (p *Page) step(by int) {
	if to := p.sides.find(p.agency) + by; to >= 0 && to < p.sides.Rows() {
		p.look(p.sides.agencyAt(to))
	}
}

// turn shows another of the lists.
func (p *Page) turn(to lens) {
	if p.stillTyping() {
		return
	}
	p.lens = to
	if p.hasFile() && !p.unread {
		p.list().read()
	}
	p.view.show()
	p.focusWork()
}

// seek lets only the rows be seen that hold all words of a text.
func (p *Page) seek(typed string) {
	p.sought = wordsOf(typed)
	if p.hasFile() && !p.unread {
		p.refilter()
	}
}

// stillTyping says whether an entry is open in the list of claims, and puts the focus on it.
func (p *Page) stillTyping() bool {
	if _, _, _, open := p.register.table.Editing(); !open {
		return false
	}
	p.desk.Tell(p.say(text.ThreadsTyping))
	p.desk.Focus(p.register.table)
	return true
}

// list is one of the lists.
type list interface {
	parts.Data
	grid() *parts.Grid
	read()
	// none says why there is nothing in it.
	none() string
	// aim says what the keys of the list would be done to.
	aim() string
}

// list is the list in view.
func (p *Page) list() list { return [lenses]list{p.lines, p.breaks, p.register}[p.lens] }

// list3 does something with every list.
func (p *Page) list3(do func(list)) {
	for _, l := range []list{p.lines, p.breaks, p.register} {
		do(l)
	}
}

// focusWork puts the focus where work goes on: on the form that is open, else on the list, else on the agencies.
func (p *Page) focusWork() {
	p.reading = false
	switch {
	case !p.inView || !p.hasFile():
	case p.view.strip.IsOpen():
		p.view.strip.FocusField()
	case p.list().Rows() > 0:
		p.desk.Focus(p.list().grid())
	default:
		p.desk.Focus(p.sides.grid)
	}
}

// ask opens a form at the foot of the page.
func (p *Page) ask(f *parts.Form) {
	if !p.stillTyping() {
		p.view.strip.Ask(f)
	}
}

// do does an act and gives the sentence that says why not, "" where it was done.
func (p *Page) do(act model.Act, c model.Context) (refusal string) {
	if _, err := p.desk.Do(act, c); err != nil {
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

// agencyWords names what is looked at; all of them in their own words.
func (p *Page) agencyWords() string {
	if a := p.plan.Agencies.Get(p.agency); a != nil {
		return a.Label()
	}
	return lower(p.say(text.ThreadsCity))
}
