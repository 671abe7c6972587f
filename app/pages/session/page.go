// Package session is the page of the meeting's days: the agenda, the agency in turn with its figures, what is decided and said about it,
// the clock and the wall.
package session

import (
	"errors"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/scene"
)

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

	ShowAgency(agency model.ID)
	ShowLine(line model.ID)
	ShowProposal(act model.Act, c model.Context)
	ShowCorrection(id model.ID)
	ShowCorrections(of model.ID)
	ShowDecision(id model.ID)
	ShowDirective(id model.ID)
	ShowDirectives(agency, day model.ID)
	WallCaption() string
	WallPicture() scene.Scene
	WallNext() (caption string, ok bool)
	WallFrozen() bool
	WallBlank() bool
	ToggleFreeze()
	ToggleBlank()

	// TakeBack reverts the act that made a record or changed it last.
	TakeBack(kind model.Kind, id model.ID) error
}

// Page is the page. It follows the slot that is being held, unless a person looks at another one.
type Page struct {
	desk   Desk
	loaded *model.Plan // what was loaded last

	looked    model.ID // the slot that is looked at; 0 follows the meeting
	lookedDay model.ID // the day whose agenda is looked at; 0 is that of the slot
	targets   bool     // rows of indicators are shown
	chosen    string   // who speaks while nobody was given the floor
	listing   bool     // the keys go to the list of records

	tools   *tools
	agenda  *agenda
	sheet   *sheet
	side    *side
	starter *starter

	content *fyne.Container
	work    *fyne.Container
	noFile  *parts.EmptyState
}

// New makes the page for a desk.
func New(desk Desk) *Page {
	p := &Page{desk: desk}
	p.tools = newTools(p)
	p.agenda = newAgenda(p)
	p.sheet = newSheet(p)
	p.side = newSide(p)
	p.starter = newStarter(p)
	p.noFile = parts.NewEmptyState(look.IconSession, p.say(text.SessionNoFile), nil)
	p.work = container.New(columns{},
		p.agenda.content, parts.NewSurface(look.Hairline), p.sheet.content, parts.NewSurface(look.Hairline), p.side.content)
	p.content = container.NewStack(p.noFile, p.starter.content, p.work)
	p.starter.content.Hide()
	p.work.Hide()
	return p
}

// Content fills the page; it is built once.
func (p *Page) Content() fyne.CanvasObject { return p.content }

// Heading names the region and the meeting.
func (p *Page) Heading() (title, subtitle string) {
	plan := p.plan()
	if plan == nil || plan.Region() == nil {
		return p.say(text.AreaSession), ""
	}
	if m := plan.CurrentMeeting(); m != nil {
		subtitle = m.Title
	}
	return plan.Region().Name, subtitle
}

// Tools gives the days and what is done with the wall.
func (p *Page) Tools() []fyne.CanvasObject { return p.tools.objects }

// Show puts the focus on the figures, on what is being typed, or on the form that makes an agenda.
func (p *Page) Show() {
	p.side.showWall()
	p.agenda.show()
	p.sheet.settle()
	p.focusWork()
}

// Load shows everything anew; of another file it looks where the meeting is.
func (p *Page) Load() {
	if plan := p.plan(); plan != p.loaded {
		p.loaded = plan
		p.looked, p.lookedDay, p.listing = 0, 0, false
		p.chosen = p.chair()
		p.sheet.strip.Forget()
		p.starter.filled = false
	}
	p.side.log.forget()
	p.showWhole()
}

// showWhole fills every part of the page.
func (p *Page) showWhole() {
	p.showState()
	p.tools.show()
	p.agenda.show()
	p.sheet.show()
	p.side.show()
	p.content.Refresh()
}

// showState shows one of the three states of the page: without a file, without an agenda, at work.
func (p *Page) showState() {
	plan := p.plan()
	ready := plan != nil && p.hasAgenda()
	parts.SetVisible(p.noFile, plan == nil)
	parts.SetVisible(p.starter.content, plan != nil && !ready)
	parts.SetVisible(p.work, ready)
	if plan != nil && !ready {
		p.starter.show()
	}
}

// Changed shows what an act changed; what is looked at, the cursor and half-typed texts stay.
func (p *Page) Changed(e *model.Entry) {
	if p.plan() == nil {
		return
	}
	touched := touchedBy(p.plan(), e)
	if touched.agenda || touched.whole {
		p.showState()
		p.tools.show()
		p.agenda.show()
	}
	p.sheet.changed(touched)
	p.side.changed(touched, e)
}

// Tick moves the clock on.
func (p *Page) Tick(time.Time) {
	if p.plan() == nil || !p.work.Visible() {
		return
	}
	p.side.showClock()
	p.agenda.tick()
}

// WallChanged shows the wall's picture again.
func (p *Page) WallChanged() {
	p.tools.showWall()
	p.side.showWall()
}

func (p *Page) plan() *model.Plan { return p.desk.Plan() }

func (p *Page) say(s text.Sentence, args ...any) string { return p.desk.Say(s, args...) }

// amount writes money as tables do.
func (p *Page) amount(m model.Money) string { return locale.FormatTable(m, p.desk.Language(), 0) }

// rupiah writes money as sentences do.
func (p *Page) rupiah(m model.Money) string { return locale.FormatRupiah(m, p.desk.Language()) }

// told gives the sentence of an error in the language that is switched on.
func (p *Page) told(err error) string {
	var e *model.Error
	if errors.As(err, &e) {
		return text.Error(e, p.desk.Language()).Error()
	}
	return err.Error()
}

// now is the instant that the clock shows.
func (p *Page) now() model.Instant { return model.At(p.desk.Now()) }

// clock writes the time of day of an instant.
func (p *Page) clock(i model.Instant) string {
	_, minute := p.desk.Zone().Split(i)
	return locale.FormatClock(minute, p.desk.Language())
}

// focusWork puts the focus where work goes on.
func (p *Page) focusWork() {
	p.listing = false
	switch {
	case p.starter.content.Visible():
		p.desk.Focus(p.starter.date)
	case !p.work.Visible():
	case p.sheet.strip.IsOpen():
		p.sheet.strip.FocusField()
	case p.sheet.figures != nil:
		p.desk.Focus(p.sheet.grid)
	default: // nothing to type in: a field that has just been hidden must not keep the keys
		p.desk.Focus(nil)
	}
}
