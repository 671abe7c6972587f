// Package followup is the page of what follows the meeting: the directives with owner, due date and evidence, and the corrections on their way into the
// budget, of one agency or of all.
package followup

import (
	"benangmerah/app/frame"
	"benangmerah/app/look"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/monev"
)

// Desk is what the page asks of the window.
type Desk interface {
	frame.Desk
	ShowDirectives(agency, day model.ID)
	ShowDirective(id model.ID)
	ShowCorrection(id model.ID)

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
	lenses
)

// Page shows directives, corrections, what quarters came to or what was promised, of the agency that is looked at.
type Page struct {
	*frame.Frame
	desk Desk

	agency model.ID // 0: all
	lens   lens
	closed bool       // what is done is shown too
	day    model.Date // as of which everything is shown

	side        *frame.Side[tally]
	directives  *directives
	corrections *corrections
	realised    *realised
	promises    *promises
	brought     *brought
	lists       [lenses]frame.List
	view        *view
}

// New makes the page. Load fills it.
func New(desk Desk) *Page {
	p := &Page{desk: desk}
	p.Frame = frame.New(desk, look.IconFollowUp, frame.Hooks{
		Begin: p.begin, Read: p.read, Head: p.head, Lists: func() []frame.List { return p.lists[:] }, List: func() frame.List { return p.lists[p.face()] },
		Row: func() int { return int(p.face()) }, Outdated: func() bool { return p.day != p.Today() },
	})
	p.side = newSide(p)
	p.directives = newDirectives(p)
	p.corrections = newCorrections(p)
	p.realised, p.promises, p.brought = newRealised(p), newPromises(p), newBrought(p)
	p.lists = [...]frame.List{ofDirectives: p.directives, ofCorrections: p.corrections, ofRealised: p.realised, ofPromises: p.promises, ofBrought: p.brought}
	p.view = newView(p)
	return p
}

// Heading names the area and the day as of which everything is shown.
func (p *Page) Heading() (title, subtitle string) {
	if p.HasFile() {
		subtitle = p.Say(text.FollowUpOn, locale.FormatDateWithWeekday(p.Today(), p.desk.Language()))
	}
	return p.Say(text.AreaFollowUp), subtitle
}

// begin looks at another file.
func (p *Page) begin() {
	p.agency = 0
	p.realised.year, p.realised.quarter, p.brought.source = 0, 0, ""
	clear(p.corrections.ticked)
}

// read counts what is open.
func (p *Page) read() {
	p.realised.forget()
	if p.HasFile() {
		p.day = p.Today()
		if p.realised.quarter == 0 {
			p.realised.year, p.realised.quarter = monev.LastQuarter(p.Plan, p.day)
		}
		if p.Plan.Agencies.Get(p.agency) == nil {
			p.agency = 0
		}
	}
	p.side.Set(p.tallies())
}

// look shows an agency, 0 for all.
func (p *Page) look(agency model.ID) {
	p.agency = agency
	clear(p.corrections.ticked)
	p.Restart()
	p.Narrow()
}

// turn shows another of the lists.
func (p *Page) turn(to lens) { p.Turn(func() { p.lens = to }) }

// toggleClosed shows what is done too, or no more.
func (p *Page) toggleClosed() {
	p.closed = !p.closed
	p.Narrow()
}

// face is the lens, or the preview of a file in the place of the realisation.
func (p *Page) face() lens {
	if p.lens == ofRealised && p.brought.source != "" {
		return ofBrought
	}
	return p.lens
}

// list is the list in view.
func (p *Page) list() list { return p.lists[p.face()].(list) }

// list is one of the lists.
type list interface {
	frame.List
	// sheet gives the list as a table.
	sheet() (title text.Sentence, heads []text.Sentence, rows [][]incoming.Value)
}

// agencyWords names what is looked at; all of them in their own words.
func (p *Page) agencyWords() string {
	if a := p.Plan.Agencies.Get(p.agency); a != nil {
		return a.Label()
	}
	return frame.Lower(p.Say(text.FollowUpAll))
}
