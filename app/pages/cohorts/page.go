// Package cohorts is the page of the groups that are brought on: who applies, what is found of them at the requirements, who gets a place and why the others
// do not, how those that were chosen get on, and what changed from one list to another.
package cohorts

import (
	"context"

	"benangmerah/app/frame"
	"benangmerah/app/look"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/curation"
	"benangmerah/model/incoming"
)

// Desk is what the page asks of the window.
type Desk interface {
	frame.Desk
	Snapshot() *model.Plan
	Ask(question, verb string, yes func())
	Slow(title string, do func(ctx context.Context, progress func(done, total int)) (any, error), done func(result any))
	PickFile(title string, extensions []string, picked func(path string))
	PickFolder(title string, picked func(path string))

	ShowCohort(cohort model.ID)
	ShowCohortCounts(cohort model.ID)

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

// Page shows the lists of the cohort that is looked at.
type Page struct {
	*frame.Frame
	desk Desk

	cohort model.ID       // 0 without one
	now    *curation.List // of the cohort; nil without one
	tally  curation.Tally
	lens   lens

	side     *frame.Side[*model.Cohort]
	marks    *marks
	order    *order
	asked    *asked
	quotas   *quotas
	months   *months
	changes  *changes
	lists    [lenses]frame.List
	view     *view
	assessor string // who was named last as the one that assesses
}

// New makes the page. Load fills it.
func New(desk Desk) *Page {
	p := &Page{desk: desk}
	p.Frame = frame.New(desk, look.IconCohorts, frame.Hooks{
		Begin: p.begin, Read: p.read, Head: p.head, Lists: func() []frame.List { return p.lists[:] }, List: p.list, Row: func() int { return int(p.lens) },
		Aimless: func() bool { return p.now == nil || p.list().Rows() == 0 },
	})
	p.side = newSide(p)
	p.marks, p.order, p.asked, p.quotas, p.months, p.changes = newMarks(p), newOrder(p), newAsked(p), newQuotas(p), newMonths(p), newChanges(p)
	p.lists = [lenses]frame.List{p.marks, p.order, p.asked, p.quotas, p.months, p.changes}
	p.view = newView(p)
	return p
}

// Heading names the area.
func (p *Page) Heading() (title, subtitle string) {
	if p.HasFile() {
		subtitle = p.Say(text.CohortsSubtitle, p.desk.Plan().Cohorts.Len())
	}
	return p.Say(text.AreaCohorts), subtitle
}

// begin looks at another file.
func (p *Page) begin() {
	p.cohort, p.assessor = 0, ""
	clear(p.order.ticked)
}

// Open shows the order of a cohort.
func (p *Page) Open(cohort model.ID) {
	p.side.Look(cohort)
	p.turn(ofOrder)
}

// read finds the cohort that is looked at. A file is first looked at where work is going on: at its last cohort.
func (p *Page) read() {
	p.now, p.tally = nil, curation.Tally{}
	var all []*model.Cohort
	if p.Plan != nil {
		all = p.Plan.Cohorts.Of(0)
		if p.Plan.Cohorts.Get(p.cohort) == nil {
			p.cohort = 0
			if len(all) > 0 {
				p.cohort = all[len(all)-1].ID
			}
		}
		if now, err := curation.Read(p.Plan, p.cohort); err == nil {
			p.now, p.tally = now, now.Tally()
		}
	}
	p.side.Set(all)
}

// look shows a cohort.
func (p *Page) look(cohort model.ID) {
	p.cohort = cohort
	clear(p.order.ticked)
	p.Restart()
	p.Read()
}

// turn shows another of the lists.
func (p *Page) turn(to lens) {
	p.Turn(func() { p.lens = to })
}

func (p *Page) list() frame.List { return p.lists[p.lens] }

func (p *Page) hasCohort() bool { return p.HasFile() && p.now != nil }

// works says whether the cohort in view can be worked on.
func (p *Page) works() bool { return p.Writable() && p.now != nil }
