package cohorts

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/frame"
	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
)

// sideWidth is that of the column of cohorts at 100 %.
const sideWidth float32 = 220

// view is what the page shows beside its lists.
type view struct {
	facts *parts.Text // under the heading
}

func newView(p *Page) *view {
	v := &view{facts: parts.NewText("", look.Control, parts.Muted).Wrap()}
	tools := []fyne.CanvasObject{
		p.Button(text.Command{Button: text.CohortsNew, Key: newKey, Do: p.askNew, On: p.Writable}),
		p.Primary(text.Command{Button: text.CohortsShow, Key: sendKey, Do: p.send, On: p.hasCohort}),
	}
	edit := p.Button(text.Command{Button: text.CohortsEdit, Key: editKey, Do: p.askEdit, On: p.works})
	paper := p.Button(text.Command{Button: text.CohortsPaperButton, Key: paperKey, Do: p.askPaper, On: p.hasCohort})
	p.NewSearch(text.CohortsFind, searchKey, nil)
	rows := make([]*fyne.Container, lenses)
	for l := range lenses {
		rows[l] = p.Row(p.deeds(l))
	}
	p.Lay(frame.Spec{
		NoFile: text.CohortsNoFile, Tools: tools, Side: p.side.Grid(), SideWidth: sideWidth,
		SideFoot: container.New(layout.NewCustomPaddedVBoxLayout(look.Step-2), edit, paper),
		Over:     []fyne.CanvasObject{v.facts, p.Lenses(lensNames[:], lensKeys[:], func(to int) { p.turn(lens(to)) })},
		Rows:     rows,
	})
	return v
}

// head says over the lists which cohort is looked at and how it stands.
func (p *Page) head() {
	p.MarkLens(int(p.lens))
	if p.now == nil {
		p.Title.Set(p.Say(text.CohortsHead), "")
		p.view.facts.Set("")
		return
	}
	c, t := p.now.Cohort, p.tally
	p.Title.Set(c.Name, frame.Dotted(p.period(c), c.Note))
	p.view.facts.Set(frame.Dotted(p.Say(text.CohortsFacts, p.number(t.All), p.number(t.Passed), p.number(t.Chosen), p.number(c.Capacity)), p.standing()))
}

// standing says what is in the way of fixing the list, or that nothing is, and which was fixed last.
func (p *Page) standing() string {
	said := p.Say(text.CurationReady)
	if err := p.now.Freezable(); err != nil {
		said = p.Told(err)
	}
	if last := p.lastList(); last != nil {
		return frame.Dotted(p.Say(text.CohortsListOf, last.Number, p.moment(last.At)), said)
	}
	return said
}
