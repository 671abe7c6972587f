// Package followup is the page of what follows the meeting: the directives with owner, due date and evidence, and the corrections on their way into the
// budget, of one agency or of all.
package followup

import (
	"errors"
	"time"

	"fyne.io/fyne/v2"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/monev"
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

	ShowDirectives(agency, day model.ID)
	ShowDirective(id model.ID)
	ShowCorrection(id model.ID)
	WallCaption() string
	WallFrozen() bool
	WallBlank() bool

	WriteList(title, name string, heads []string, rows [][]incoming.Value)

	// ShowRealised sends how an agency, or all, stand at the end of a quarter; ShowPromises what was promised to one, or all, at an earlier meeting.
	ShowRealised(q monev.Query)
	ShowPromises(agency model.ID)
	// PickRealised asks for a file, reads it, and gives its name and rows to read.
	PickRealised(read func(source string, rows []monev.Told))
	// WriteRealisedForms writes the forms of agencies, nil for all, into a folder that is asked for.
	WriteRealisedForms(agencies []model.ID, q monev.Query)
	// WriteFollowUp writes the report of a quarter into a folder that is asked for.
	WriteFollowUp(q monev.Query)
}

// lens says which of the lists is in view.
type lens uint8

const (
	ofDirectives lens = iota
	ofCorrections
	ofRealised
	ofPromises
	ofBrought // in the place of the realisation while a file is previewed
)

// Page shows directives, corrections, what quarters came to or what was promised, of the agency that is looked at.
type Page struct {
	desk Desk
	plan *model.Plan // that the lists were read from; nil without a file

	agency model.ID // 0: all
	lens   lens
	closed bool       // what is done is shown too
	sought []string   // the words that rows must hold
	day    model.Date // as of which everything is shown
	inView bool
	unread bool // something has changed since the lists were read

	tallies     *tallies
	directives  *directives
	corrections *corrections
	realised    *realised
	promises    *promises
	brought     *brought
	view        *view
}

// New makes the page. Load fills it.
func New(desk Desk) *Page {
	p := &Page{desk: desk}
	p.tallies = newTallies(p)
	p.directives = newDirectives(p)
	p.corrections = newCorrections(p)
	p.realised, p.promises, p.brought = newRealised(p), newPromises(p), newBrought(p)
	p.view = newView(p)
	return p
}

// Content gives what fills the page.
func (p *Page) Content() fyne.CanvasObject { return p.view.content }

// Heading names the area and the day as of which everything is shown.
func (p *Page) Heading() (title, subtitle string) {
	if p.HasFile() {
		subtitle = p.Say(text.FollowUpOn, locale.FormatDateWithWeekday(p.Today(), p.desk.Language()))
	}
	return p.Say(text.AreaFollowUp), subtitle
}

// Tools are a new directive, and what is sent to the wall.
func (p *Page) Tools() []fyne.CanvasObject {
	return []fyne.CanvasObject{p.view.give, p.view.send}
}

// Show puts the focus where work goes on.
func (p *Page) Show() {
	p.inView = true
	if p.unread || p.HasFile() && p.day != p.Today() {
		p.Read()
	}
	p.FocusWork()
}

// Hide is called when another page comes into view: from then on changes wait until this one is looked at again.
func (p *Page) Hide() { p.inView = false }

// Load shows another file from its beginning, or the same one anew. Of the same file what is looked at and what is half typed stay.
func (p *Page) Load() {
	p.realised.forget()
	if p.desk.Plan() != p.Plan {
		p.agency, p.sought = 0, nil
		p.directives.table.CancelEdit()
		p.realised.table.CancelEdit()
		p.realised.year, p.realised.quarter, p.brought.source = 0, 0, ""
		clear(p.corrections.ticked)
		p.Strip.Forget()
		p.Search.SetText("")
	}
	p.Read()
}

// Changed shows what an act changed; what is looked at, the cursor and half-typed texts stay.
func (p *Page) Changed(*model.Entry) {
	p.realised.forget()
	if !p.inView {
		p.unread = true
		return
	}
	p.Read()
}

// Tick goes on to the next day.
func (p *Page) Tick(time.Time) {
	if p.inView && p.HasFile() && p.day != p.Today() {
		p.Read()
	}
}

// read reads everything anew from the plan.
func (p *Page) read() {
	p.unread, p.Plan = false, p.desk.Plan()
	if p.HasFile() {
		p.day = p.Today()
		if p.Plan.Agencies.Get(p.agency) == nil {
			p.agency = 0
		}
	}
	p.tallies.read()
	p.directives.read()
	p.corrections.read()
	p.readLens()
	p.Refresh()
}

// readLens reads what is computed only while it is looked at.
func (p *Page) readLens() {
	switch p.lens {
	case ofRealised:
		p.realised.read()
		p.brought.read()
	case ofPromises:
		p.promises.read()
	}
}

// look shows an agency, 0 for all. While something is being typed in the list, it stays where it is.
func (p *Page) look(agency model.ID) {
	if agency == p.agency || p.StillTyping() {
		p.tallies.follow()
		return
	}
	p.agency = agency
	clear(p.corrections.ticked)
	p.Read()
	p.list().Grid().MoveTo(0, 0)
}

// step looks at the agency some places further down the list.
func (p *Page) step(by int) {
	if to := p.tallies.find(p.agency) + by; to >= 0 && to < len(p.tallies.rows) {
		p.look(p.tallies.rows[to].agency)
	}
}

// turn shows another of the lists.
func (p *Page) turn(to lens) {
	if p.StillTyping() {
		return
	}
	p.lens = to
	if p.HasFile() {
		p.readLens()
	}
	p.Refresh()
	p.FocusWork()
}

// toggleClosed shows what is done too, or no more.
func (p *Page) toggleClosed() {
	p.closed = !p.closed
	p.Read()
}

// seek lets only the rows be seen that hold all words of a text.
func (p *Page) seek(typed string) {
	p.sought = frame.Words(typed)
	if p.HasFile() {
		p.Read()
	}
}

// stillTyping says whether an entry is open in one of the lists, and puts the focus on it.
func (p *Page) stillTyping() bool {
	for _, table := range []*parts.Grid{p.directives.table, p.realised.table} {
		if _, _, _, open := table.Editing(); open {
			p.desk.Tell(p.Say(text.FrameFinishTyping))
			p.desk.Focus(table)
			return true
		}
	}
	return false
}

// face is the lens, or the preview of a file in the place of the realisation.
func (p *Page) face() lens {
	if p.lens == ofRealised && p.brought.source != "" {
		return ofBrought
	}
	return p.lens
}

// list is the list in view.
func (p *Page) list() list { return p.lists()[p.face()] }

// lists are all lists by their lens.
func (p *Page) lists() [ofBrought + 1]list {
	return [...]list{ofDirectives: p.directives, ofCorrections: p.corrections, ofRealised: p.realised, ofPromises: p.promises, ofBrought: p.brought}
}

// list is one of the lists.
type list interface {
	parts.Data
	grid() *parts.Grid
	// none says why there is nothing in it.
	none() string
	// aim says what the keys of the list would be done to.
	aim() string
	// sheet gives the list as a table.
	sheet() (title text.Sentence, heads []text.Sentence, rows [][]incoming.Value)
}

// focusWork puts the focus where work goes on: on the form that is open, else on the list, else on the agencies.
func (p *Page) focusWork() {
	switch {
	case !p.inView || !p.HasFile():
	case p.Strip.IsOpen():
		p.Strip.FocusField()
	case p.list().Rows() > 0:
		p.desk.Focus(p.list().Grid())
	default:
		p.desk.Focus(p.tallies.grid)
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
func (p *Page) doNow(act model.Act, c model.Context) {
	if p.StillTyping() {
		return
	}
	if _, err := p.desk.Do(act, c); err != nil {
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

func (p *Page) today() model.Date { return p.DayOf(model.At(p.desk.Now())) }

// dayOf is the day of an instant where the region is.
func (p *Page) dayOf(at model.Instant) model.Date {
	day, _ := p.desk.Zone().Split(at)
	return day
}

// agencyWords names what is looked at; all of them in their own words.
func (p *Page) agencyWords() string {
	if a := p.Plan.Agencies.Get(p.agency); a != nil {
		return a.Label()
	}
	return frame.Lower(p.Say(text.FollowUpAll))
}
