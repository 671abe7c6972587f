// Package actors is the page of who the city hears before the meeting: intakes, what actors propose in them, and the answers that they get.
package actors

import (
	"context"

	"benangmerah/app/frame"
	"benangmerah/app/intake"
	"benangmerah/app/look"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/submissions"
)

// Desk is what the page asks of the window.
type Desk interface {
	frame.Desk
	Snapshot() *model.Plan
	Ask(question, verb string, yes func())
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
	*frame.Frame
	desk Desk

	intake model.ID // 0: there is none
	lens   lens
	filter submissions.Filter
	ranks  *ranks // of the intake that is looked at; nil until they are asked for

	side      *frame.Side[counted]
	proposals *proposals
	tables    map[lens]*crossing
	doubles   *doubles
	preview   *preview
	pickers   *pickers
	lists     []frame.List
	view      *view
}

// New makes the page. Load fills it.
func New(desk Desk) *Page {
	p := &Page{desk: desk}
	p.Frame = frame.New(desk, look.IconActors, frame.Hooks{
		Begin: p.begun, Read: p.read, Head: p.head, Lists: func() []frame.List { return p.lists }, List: p.list, Row: func() int { return int(p.foot()) },
		Aimless: func() bool { return !p.hasIntake() }, Foot: p.sumUp,
	})
	p.side = newSide(p)
	p.proposals = newProposals(p)
	p.tables = map[lens]*crossing{
		ofMatrix: newCrossing(p, submissions.ByTrade, submissions.ByHelp),
		ofCross:  newCrossing(p, submissions.BySource, submissions.BySector),
	}
	p.doubles = newDoubles(p)
	p.preview = newPreview(p)
	p.lists = []frame.List{p.proposals, p.tables[ofMatrix], p.tables[ofCross], p.doubles, p.preview}
	p.pickers = newPickers(p)
	p.view = newView(p)
	return p
}

// Heading names the area, and the intake that is looked at.
func (p *Page) Heading() (title, subtitle string) {
	return p.Say(text.AreaActors), p.Say(text.ActorsSubtitle)
}

// Changed shows what an act changed; what is looked at, the cursor and half-typed texts stay.
func (p *Page) Changed(e *model.Entry) {
	p.proposals.adopt(e)
	p.Frame.Changed(e)
}

// begun looks at another file.
func (p *Page) begun() {
	p.intake, p.filter = 0, submissions.Filter{}
	p.proposals.forget()
	p.preview.brought = nil
}

// read counts what every intake came to, and what there is to choose from.
func (p *Page) read() {
	p.ranks = nil
	p.readIntakes()
	p.pickers.read()
}

// current is the intake that is looked at, nil where there is none.
func (p *Page) current() *model.Intake {
	if p.Plan == nil {
		return nil
	}
	return p.Plan.Intakes.Get(p.intake)
}

// look shows an intake.
func (p *Page) look(of model.ID) {
	p.intake, p.filter.Agency, p.filter.Is = of, 0, nil
	p.proposals.leave()
	p.preview.brought = nil
	p.Restart()
	p.Read()
	p.proposals.table.MoveTo(0, colActor)
}

// turn looks through another lens.
func (p *Page) turn(to lens) { p.Turn(func() { p.lens, p.preview.brought = to, nil }) }

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

// list is the list in view.
func (p *Page) list() frame.List {
	switch {
	case p.preview.brought != nil:
		return p.preview
	case p.lens == ofProposals:
		return p.proposals
	case p.lens == ofDoubles:
		return p.doubles
	default:
		return p.tables[p.lens]
	}
}

func (p *Page) hasIntake() bool { return p.HasFile() && p.current() != nil }

// enterable says whether proposals can be entered and answered: in an intake that is open.
func (p *Page) enterable() bool {
	in := p.current()
	return p.Writable() && in != nil && in.Concluded == 0
}
