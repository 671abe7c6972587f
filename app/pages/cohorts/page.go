// Package cohorts is the page of the groups that are brought on: who applies, what is found of them at the requirements, who gets a place and why the others
// do not, how those that were chosen get on, and what changed from one list to another.
package cohorts

import (
	"context"
	"errors"
	"time"

	"fyne.io/fyne/v2"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/curation"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
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
	PickFile(title string, extensions []string, picked func(path string))
	PickFolder(title string, picked func(path string))

	ShowCohort(cohort model.ID)
	ShowCohortCounts(cohort model.ID)
	WallCaption() string
	WallFrozen() bool
	WallBlank() bool

	WriteList(title, name string, heads []string, rows [][]incoming.Value)
}

// lens says which of the lists of a cohort is in view.
type lens uint8

const (
	ofMarks lens = iota
	ofOrder
	ofRequirements
	ofQuotas
	ofMonths
	ofChanges
	lenses // how many there are
)

// list is what a lens shows.
type list interface {
	parts.Data
	grid() *parts.Grid
	read()
	// none says why there is nothing in it.
	none() string
	// aim says what the keys of the list would be done to, and what stands under the cursor in full.
	aim() string
}

// Page shows the lists of the cohort that is looked at.
type Page struct {
	desk Desk
	plan *model.Plan // that the lists were read from; nil without a file

	cohort model.ID       // 0 without one
	now    *curation.List // of the cohort; nil without one
	tally  curation.Tally
	lens   lens
	sought []string // the words that rows must hold
	inView bool
	unread bool // something has changed since the lists were read

	side     *side
	marks    *marks
	order    *order
	asked    *asked
	quotas   *quotas
	months   *months
	changes  *changes
	lists    [lenses]list
	view     *view
	assessor string // who was named last as the one that assesses
}

// New makes the page. Load fills it.
func New(desk Desk) *Page {
	p := &Page{desk: desk}
	p.side = newSide(p)
	p.marks, p.order, p.asked, p.quotas, p.months, p.changes = newMarks(p), newOrder(p), newAsked(p), newQuotas(p), newMonths(p), newChanges(p)
	p.lists = [lenses]list{p.marks, p.order, p.asked, p.quotas, p.months, p.changes}
	p.view = newView(p)
	return p
}

// Content gives what fills the page.
func (p *Page) Content() fyne.CanvasObject { return p.view.content }

// Heading names the area.
func (p *Page) Heading() (title, subtitle string) {
	if p.hasFile() {
		subtitle = p.say(text.CohortsSubtitle, p.desk.Plan().Cohorts.Len())
	}
	return p.say(text.AreaCohorts), subtitle
}

// Tools are a new cohort, and what is sent to the wall.
func (p *Page) Tools() []fyne.CanvasObject { return []fyne.CanvasObject{p.view.fresh, p.view.send} }

// Show puts the focus where work goes on.
func (p *Page) Show() {
	p.inView = true
	if p.unread {
		p.read()
	}
	p.focusWork()
}

// Hide is called when another page comes into view: from then on changes wait until this one is looked at again.
func (p *Page) Hide() { p.inView = false }

// Load shows another file from its beginning, or the same one anew. Of the same file what is looked at and what is half typed stay.
func (p *Page) Load() {
	if p.desk.Plan() != p.plan {
		p.cohort, p.sought, p.assessor = 0, nil, ""
		for _, l := range p.lists {
			l.grid().CancelEdit()
		}
		clear(p.order.ticked)
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

// Open shows the order of a cohort.
func (p *Page) Open(cohort model.ID) {
	p.look(cohort)
	p.turn(ofOrder)
}

// read reads everything anew from the plan. A file is first looked at where work is going on: at its last cohort.
func (p *Page) read() {
	p.unread, p.plan, p.now, p.tally = false, p.desk.Plan(), nil, curation.Tally{}
	if p.plan != nil {
		if all := p.plan.Cohorts.Of(0); p.plan.Cohorts.Get(p.cohort) == nil {
			p.cohort = 0
			if len(all) > 0 {
				p.cohort = all[len(all)-1].ID
			}
		}
		if now, err := curation.Read(p.plan, p.cohort); err == nil {
			p.now, p.tally = now, now.Tally()
		}
	}
	p.side.read()
	for _, l := range p.lists {
		l.read()
	}
	p.view.show()
}

// look shows a cohort. While something is being typed in a list, the page stays where it is.
func (p *Page) look(cohort model.ID) {
	if cohort == p.cohort || p.stillTyping() {
		p.side.follow()
		return
	}
	p.cohort = cohort
	clear(p.order.ticked)
	p.read()
	for _, l := range p.lists {
		l.grid().MoveTo(0, 0)
	}
}

// step looks at the cohort some places further down.
func (p *Page) step(by int) {
	if to := p.side.find(p.cohort) + by; to >= 0 && to < len(p.side.rows) {
		p.look(p.side.rows[to].ID)
	}
}

// turn shows another of the lists.
func (p *Page) turn(to lens) {
	if p.stillTyping() {
		return
	}
	p.lens = to
	p.view.show()
	p.focusWork()
}

// seek lets only the rows be seen that hold all words of a text.
func (p *Page) seek(typed string) {
	p.sought = wordsOf(typed)
	if p.hasFile() {
		p.read()
	}
}

// stillTyping says whether an entry is open in the list in view, and puts the focus on it.
func (p *Page) stillTyping() bool {
	grid := p.list().grid()
	if _, _, _, open := grid.Editing(); !open {
		return false
	}
	p.desk.Tell(p.say(text.FollowUpFinishTyping))
	p.desk.Focus(grid)
	return true
}

func (p *Page) list() list { return p.lists[p.lens] }

// focusWork puts the focus where work goes on: on the form that is open, else on the list, else on the cohorts.
func (p *Page) focusWork() {
	switch {
	case !p.inView || !p.hasFile():
	case p.view.strip.IsOpen():
		p.view.strip.FocusField()
	case p.list().Rows() > 0:
		p.desk.Focus(p.list().grid())
	default:
		p.desk.Focus(p.side.grid)
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
	if p.desk.ReadOnly() {
		return p.say(text.ReadOnlyNow)
	}
	if _, err := p.desk.Do(act, model.Context{}); err != nil {
		return p.told(err)
	}
	return ""
}

// tell does an act that nothing is asked for, and tells why it was not done.
func (p *Page) tell(act model.Act) {
	if p.stillTyping() {
		return
	}
	if _, err := p.desk.Do(act, model.Context{}); err != nil {
		p.desk.Fail(err)
	}
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

func (p *Page) hasCohort() bool { return p.hasFile() && p.now != nil }

func (p *Page) writable() bool { return p.hasFile() && !p.desk.ReadOnly() }

// works says whether the cohort in view can be worked on.
func (p *Page) works() bool { return p.writable() && p.now != nil }

func (p *Page) today() model.Date {
	day, _ := p.desk.Zone().Split(model.At(p.desk.Now()))
	return day
}
