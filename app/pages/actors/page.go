// Package actors is the page of who the city hears before the meeting: intakes, what actors propose in them, and the answers that they get.
package actors

import (
	"context"
	"errors"
	"time"

	"fyne.io/fyne/v2"

	"benangmerah/app/intake"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/submissions"
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
	PickFile(title string, extensions []string, picked func(path string))
	PickFolder(title string, picked func(path string))
	Slow(title string, do func(ctx context.Context, progress func(done, total int)) (any, error), done func(result any))
	WriteList(title, name string, heads []string, rows [][]incoming.Value)

	// ReadProposals gives the slow work that weighs a table of proposals against the open file, for an intake.
	ReadProposals(of model.ID, path string) func(ctx context.Context, progress func(done, total int)) (*intake.Brought, error)
	// OpenRanking shows the ranking of the proposals of an intake, or the form that begins one.
	OpenRanking(intake model.ID)
	// ShowCross sends how many proposals of an intake there are by two things to the wall.
	ShowCross(of model.ID, rows, columns submissions.Dimension)
	WallCaption() string
	WallFrozen() bool
	WallBlank() bool
}

// lens says in which way the proposals of an intake are looked at.
type lens uint8

const (
	ofProposals lens = iota
	ofMatrix
	ofCross
	ofDoubles
	lenses
)

// Page shows the proposals of the intake that is looked at, through one of the lenses.
type Page struct {
	desk Desk
	plan *model.Plan // that everything was read from; nil without a file

	intake model.ID // 0: there is none
	lens   lens
	filter submissions.Filter
	inView bool
	unread bool // something has changed since everything was read

	intakes   *intakes
	proposals *proposals
	tables    map[lens]*crossing
	doubles   *doubles
	preview   *preview
	pickers   *pickers
	view      *view
}

// New makes the page. Load fills it.
func New(desk Desk) *Page {
	p := &Page{desk: desk}
	p.intakes = newIntakes(p)
	p.proposals = newProposals(p)
	p.tables = map[lens]*crossing{
		ofMatrix: newCrossing(p, submissions.ByTrade, submissions.ByHelp),
		ofCross:  newCrossing(p, submissions.BySource, submissions.BySector),
	}
	p.doubles = newDoubles(p)
	p.preview = newPreview(p)
	p.pickers = newPickers(p)
	p.view = newView(p)
	return p
}

// Content gives what fills the page.
func (p *Page) Content() fyne.CanvasObject { return p.view.content }

// Heading names the area, and the intake that is looked at.
func (p *Page) Heading() (title, subtitle string) {
	return p.Say(text.AreaActors), p.Say(text.ActorsSubtitle)
}

// Tools are a new proposal, the letters of reply, and what is sent to the wall.
func (p *Page) Tools() []fyne.CanvasObject {
	return []fyne.CanvasObject{p.view.enter, p.view.letters, p.view.send}
}

// Show puts the focus where work goes on.
func (p *Page) Show() {
	p.inView = true
	if p.unread {
		p.Read()
	}
	p.FocusWork()
}

// Hide is called when another page comes into view: from then on changes wait until this one is looked at again.
func (p *Page) Hide() { p.inView = false }

// Load shows another file from its beginning, or the same one anew. Of the same file what is looked at and what is half typed stay.
func (p *Page) Load() {
	if p.desk.Plan() != p.Plan {
		p.intake, p.filter = 0, submissions.Filter{}
		p.proposals.forget()
		p.preview.brought = nil
		p.Strip.Forget()
		p.Search.SetText("")
	}
	p.Read()
}

// Changed shows what an act changed; what is looked at, the cursor and half-typed texts stay.
func (p *Page) Changed(e *model.Entry) {
	p.proposals.adopt(e)
	if !p.inView {
		p.unread = true
		return
	}
	p.Read()
}

// read reads everything anew from the plan.
func (p *Page) read() {
	p.unread, p.Plan = false, p.desk.Plan()
	p.intakes.read()
	p.pickers.read()
	p.proposals.read()
	p.doubles.stale = true
	for _, t := range p.tables {
		t.stale = true
	}
	p.Refresh()
}

// current is the intake that is looked at, nil where there is none.
func (p *Page) current() *model.Intake {
	if p.Plan == nil {
		return nil
	}
	return p.Plan.Intakes.Get(p.intake)
}

// look shows an intake. While something is being typed in the list, it stays where it is.
func (p *Page) look(of model.ID) {
	if of == p.intake || p.StillTyping() {
		p.intakes.follow()
		return
	}
	p.intake, p.filter.Agency, p.filter.Is = of, 0, nil
	p.proposals.leave()
	p.preview.brought = nil
	p.Read()
	p.proposals.table.MoveTo(0, colActor)
}

// step looks at the intake some places further down the list.
func (p *Page) step(by int) {
	if to := p.intakes.find(p.intake) + by; to >= 0 && to < len(p.intakes.rows) {
		p.look(p.intakes.rows[to].intake.ID)
	}
}

// turn looks through another lens.
func (p *Page) turn(to lens) {
	if p.StillTyping() {
		return
	}
	p.lens, p.preview.brought = to, nil
	p.Refresh()
	p.FocusWork()
}

// seek lets only the proposals be seen that hold all words of a text.
func (p *Page) seek(typed string) { p.narrow(func(f *submissions.Filter) { f.Search = typed }) }

// narrow changes what is chosen from the proposals. A row whose entry is open stays in view.
func (p *Page) narrow(change func(f *submissions.Filter)) {
	change(&p.filter)
	clear(p.proposals.kept)
	if p.HasFile() {
		p.Read()
	}
}

// widen lets all proposals of the intake be seen again.
func (p *Page) widen() {
	p.Search.SetText("")
	p.narrow(func(f *submissions.Filter) { *f = submissions.Filter{} })
}

// stillTyping says whether an entry is open in the list of proposals, and puts the focus on it.
func (p *Page) stillTyping() bool {
	if _, _, _, open := p.proposals.table.Editing(); !open {
		return false
	}
	p.desk.Tell(p.Say(text.FrameFinishTyping))
	p.desk.Focus(p.proposals.table)
	return true
}

// grid is the grid in view.
func (p *Page) Grid() *parts.Grid {
	switch {
	case p.preview.brought != nil:
		return p.preview.table
	case p.lens == ofProposals:
		return p.proposals.table
	case p.lens == ofDoubles:
		return p.doubles.table
	default:
		return p.tables[p.lens].grid
	}
}

// focusWork puts the focus where work goes on: on the form that is open, else on the grid in view, else on the intakes.
func (p *Page) focusWork() {
	switch {
	case !p.inView || !p.HasFile():
	case p.Strip.IsOpen():
		p.Strip.FocusField()
	case p.grid().Visible():
		p.desk.Focus(p.grid())
	default:
		p.desk.Focus(p.intakes.grid)
	}
}

// ask opens a form at the foot of the page.
func (p *Page) ask(f *parts.Form) {
	if !p.StillTyping() {
		p.Strip.Ask(f)
	}
}

// do does an act and gives the sentence that says why not, "" where it was done.
func (p *Page) do(act model.Act, c model.Context) (refusal string) {
	if _, err := p.desk.Do(act, c); err != nil {
		return p.Told(err)
	}
	return ""
}

// doNow does an act that nothing is asked for, and tells why it was not done.
func (p *Page) doNow(act model.Act) {
	if p.StillTyping() {
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

func (p *Page) writable() bool { return p.HasFile() && !p.desk.ReadOnly() }

func (p *Page) hasIntake() bool { return p.HasFile() && p.current() != nil }

// enterable says whether proposals can be entered and answered: in an intake that is open.
func (p *Page) enterable() bool {
	in := p.current()
	return p.Writable() && in != nil && in.Concluded == 0
}

func (p *Page) today() model.Date {
	day, _ := p.desk.Zone().Split(model.At(p.desk.Now()))
	return day
}
