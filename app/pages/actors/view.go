package actors

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"benangmerah/app/frame"
	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
)

// sideWidth is that of the column of intakes at 100 %.
const sideWidth float32 = 238

// foot says which buttons are under the grid in view.
type foot uint8

const (
	footAnswers foot = iota
	footNone
	footDoubles
	footPreview
)

// view is what the page shows beside its lists.
type view struct {
	filters, crossed fyne.CanvasObject // what is chosen from the proposals, and what the cross table counts by
	sums             *parts.Text
}

func newView(p *Page) *view {
	v := &view{filters: p.pickers.filters(), crossed: p.pickers.crossed(), sums: parts.NewText("", look.Control, parts.Plain).Bold().Cut()}
	tools := []fyne.CanvasObject{
		p.Button(text.Command{Button: text.ActorsEnter, Key: enterKey, Do: p.begin, On: p.enterable}),
		p.Button(text.Command{Button: text.ActorsLetters, Key: lettersKey, Do: p.letters, On: p.hasProposals}),
		p.Primary(text.Command{Button: text.ActorsShow, Key: sendKey, Do: p.send, On: p.canSend}),
	}
	p.NewSearch(text.ActorsSearch, searchKey, p.seek)
	p.Lay(frame.Spec{
		NoFile: text.ActorsNoFile, Tools: tools, Side: p.side.Grid(), SideWidth: sideWidth, SideFoot: p.Row(p.intakeDeeds()),
		Over: []fyne.CanvasObject{
			p.Lenses(lensNames[:], lensKeys[:], func(to int) { p.turn(lens(to)) }),
			container.New(parts.NewEither(), v.filters, v.crossed),
		},
		Under: []fyne.CanvasObject{v.sums},
		Rows:  []*fyne.Container{footAnswers: p.Row(p.answerDeeds()), footNone: p.Row(nil), footDoubles: p.Row(p.doubleDeeds()), footPreview: p.Row(p.previewDeeds())},
	})
	return v
}

// head says over the lists which intake is in view, how it stands, and what is chosen from it.
func (p *Page) head() {
	v, name, facts := p.view, p.Say(text.ActorsNoIntakeTitle), ""
	if in := p.current(); in != nil {
		name, facts = in.Label(), frame.Dotted(in.Focus, p.intakeWords(p.sum()))
	}
	p.Title.Set(name, facts)
	p.MarkLens(int(p.lens))
	p.Fresh(p.proposals)
	p.pickers.readCross()
	parts.SetVisible(v.filters, p.lens != ofCross)
	parts.SetVisible(v.crossed, p.lens == ofCross)
	for _, box := range []fyne.Disableable{p.pickers.states, p.pickers.agencies, p.pickers.districts} {
		if p.choosing() && p.lens != ofMatrix {
			box.Enable()
		} else {
			box.Disable()
		}
	}
}

// sumUp says under the list in view how much is in it, and what it comes to.
func (p *Page) sumUp() {
	sums := ""
	if p.hasIntake() {
		sums = p.sums()
	}
	p.view.sums.Set(sums)
}

// why says why there is nothing to see, and what to do; where there are proposals, it is for another reason.
func (p *Page) why(otherwise text.Sentence) string {
	switch {
	case p.current() == nil && !p.Writable():
		return p.Say(text.ActorsNoIntakeReadOnly)
	case p.current() == nil:
		return p.Say(text.ActorsNoIntake)
	case p.proposals.total() == 0:
		return p.Say(text.ActorsNoProposals)
	default:
		return p.Say(otherwise)
	}
}
