// Package incoming is the page of files that agencies bring: templates are written for them, their files are weighed against the plan row by row
// before anything changes, and what a person chooses is taken over as one act.
package incoming

import (
	"context"

	"fyne.io/fyne/v2"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/merging"
)

// Choices say what a source does not say itself. What stands at its zero value is for the reader to find.
type Choices struct {
	Year   int
	Stage  model.Stage
	Agency string // code
}

// Arrival is a file that was read. Base is the plan as it was at the stamp, nil where the stamp is missing or of another file; Touched says who has
// changed what since.
type Arrival struct {
	Offer   *incoming.Offer
	Base    *model.Plan
	Touched map[model.Ref]model.Touch
	Merge   *merging.Merge // of a copy of the file that is open
}

// Desk is what the page needs of the window.
type Desk interface {
	Plan() *model.Plan
	Snapshot() *model.Plan
	Acts() int64
	Do(act model.Act, c model.Context) (*model.Entry, error)
	Say(s text.Sentence, args ...any) string
	Language() locale.Language
	Zone() locale.Zone
	ReadOnly() bool
	Fail(err error)
	Tell(sentence string)
	Ask(question, verb string, yes func())
	Focus(o fyne.Focusable)
	PickFolder(title string, picked func(path string))
	Slow(title string, do func(ctx context.Context, progress func(done, total int)) (any, error), done func(result any))
	OpenProgramme(agency, line model.ID)

	// PickIncoming asks for a file and brings it to this page.
	PickIncoming()
	// Incoming lists the extensions, with their dots, of files that can be read.
	Incoming() []string
	// Reading gives the slow work that reads a file.
	Reading(path string, c Choices) func(ctx context.Context, progress func(done, total int)) (Arrival, error)
	// Merge prepares the bringing in of a copy with its conflicts decided, as slow work. What writes it is then given to prepared.
	Merge(title string, m *merging.Merge, choices merging.Choices, prepared func(write func() (Merged, error)))
	// Templates gives the slow work that writes the templates of agencies into a folder and counts them.
	Templates(agencies []model.ID, folder string) func(ctx context.Context, progress func(done, total int)) (int, error)
}

// Page shows the files that were brought, and the preview of one of them.
type Page struct {
	desk   Desk
	loaded *model.Plan // what was loaded last
	files  []*file
	at     int // the file that is shown; -1: none
	lens   lens
	rows   *rows
	notes  *notes
	sums   *sums
	view   *view
	inView bool
	stale  bool // the plan has changed since the preview was made
}

// New makes the page.
func New(desk Desk) *Page {
	p := &Page{desk: desk, at: -1, rows: &rows{desk: desk}, notes: &notes{desk: desk}, sums: &sums{desk: desk}}
	p.view = newView(p)
	return p
}

// Content fills the window between its bars.
func (p *Page) Content() fyne.CanvasObject { return p.view.content }

// Heading names the page.
func (p *Page) Heading() (title, subtitle string) {
	return p.desk.Say(text.AreaIncoming), p.desk.Say(text.IncomingSubtitle)
}

// Tools are the two things the page is for.
func (p *Page) Tools() []fyne.CanvasObject { return []fyne.CanvasObject{p.view.pick, p.view.apply} }

// Show weighs the file in view again where the plan has changed since.
func (p *Page) Show() {
	p.inView = true
	if p.stale {
		p.reweigh()
	}
	p.focus()
}

// Hide is called when another page comes into view: from then on changes wait until this one is looked at again.
func (p *Page) Hide() { p.inView = false }

// Load forgets the files that were brought to another plan, and shows those of the same plan anew.
func (p *Page) Load() {
	if plan := p.desk.Plan(); plan != p.loaded {
		p.loaded, p.files, p.at, p.stale = plan, nil, -1, false
	}
	p.view.load()
	p.showFile()
}

// Changed weighs the file in view again: what an act changed may no longer be as it was previewed.
func (p *Page) Changed(e *model.Entry) {
	for _, f := range p.files {
		f.follow(e)
	}
	p.stale = true
	if p.inView {
		p.reweigh()
	}
	p.view.showTemplates()
}

// Bring takes files that were picked or dropped and previews the first of them.
func (p *Page) Bring(paths ...string) {
	if p.desk.Plan() == nil {
		p.desk.Tell(p.desk.Say(text.NeedFile))
		return
	}
	first := -1
	for _, path := range paths {
		if at := p.add(path); first < 0 {
			first = at
		}
	}
	if first >= 0 {
		p.open(first)
	}
}

// current is the file that is shown, nil where there is none.
func (p *Page) current() *file {
	if p.at < 0 || p.at >= len(p.files) {
		return nil
	}
	return p.files[p.at]
}

// preview is that of the file in view, nil where there is none.
func (p *Page) preview() *incoming.Preview {
	if f := p.current(); f != nil {
		return f.preview
	}
	return nil
}

// focus goes where work goes on: to the first conflict, to the button that applies, or to the rows.
func (p *Page) focus() {
	switch f := p.current(); {
	case p.desk.Plan() == nil:
	case f == nil || f.preview == nil:
		p.desk.Focus(p.view.start)
	case f.state == applied && p.next() >= 0:
		p.desk.Focus(p.view.apply)
	case f.undecided() > 0 && p.view.grid.Visible():
		p.rows.toConflict(p.view.grid)
		p.desk.Focus(p.view.grid)
	case p.mustChooseStage(f):
		p.desk.Focus(p.view.options.stages)
	case p.canApply():
		p.desk.Focus(p.view.apply)
	default:
		p.focusRows()
	}
}

// mustChooseStage says whether a person should look at the stage first: a Rekap 5 does not say its own, and would change figures that are there.
func (p *Page) mustChooseStage(f *file) bool {
	return p.canApply() && !f.chosen && f.arrival.Offer.Source == incoming.FromRekap && f.preview.Count[incoming.Changed] > 0
}

// focusRows goes to the list that is shown.
func (p *Page) focusRows() {
	for _, g := range p.view.lists() {
		if g.Visible() {
			p.desk.Focus(g)
			return
		}
	}
}
