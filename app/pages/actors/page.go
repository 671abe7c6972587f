// Package actors is the page of who the city hears before the meeting: intakes, actors and their proposals.
package actors

import (
	"fyne.io/fyne/v2"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// Desk is what the page asks of the window.
type Desk interface {
	Plan() *model.Plan
	Say(s text.Sentence, args ...any) string
}

// Page is the area in the window.
type Page struct {
	desk  Desk
	empty *parts.EmptyState
}

// New makes the page. Load fills it.
func New(desk Desk) *Page {
	return &Page{desk: desk, empty: parts.NewEmptyState(look.IconActors, desk.Say(text.ActorsNoFile), nil)}
}

// Content gives what fills the page.
func (p *Page) Content() fyne.CanvasObject { return p.empty }

// Heading names the area.
func (p *Page) Heading() (title, subtitle string) { return p.desk.Say(text.AreaActors), "" }

// Tools gives the tools of the top bar.
func (p *Page) Tools() []fyne.CanvasObject { return nil }

// Show puts the focus where work goes on.
func (p *Page) Show() {}

// Load shows another file from its beginning, or the same one anew.
func (p *Page) Load() {}

// Changed shows what an act changed.
func (p *Page) Changed(*model.Entry) {}

// Commands gives what can be done here.
func (p *Page) Commands() []text.Command { return nil }
