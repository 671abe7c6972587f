package refocusing

import (
	"fyne.io/fyne/v2"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
)

// sideWidth is that of the column of sheets at 100 %.
const sideWidth float32 = 216

// view is what the page shows beside its tables.
type view struct {
	balance *parts.Verdict
	details *parts.KeyButton
}

func newView(p *Page) *view {
	v := &view{balance: parts.NewVerdict()}
	tools := []fyne.CanvasObject{
		p.Button(text.Command{Button: text.RefocusingNew, Key: newKey, Do: p.askNew, On: p.Writable}),
		p.Primary(text.Command{Button: text.RefocusingShow, Key: sendKey, Do: p.send, On: p.hasSheet}),
	}
	p.NewSearch(text.RefocusingSearch, searchKey, nil)
	over := p.Lenses([]text.Sentence{text.RefocusingLensOne, text.RefocusingLensTwo, text.RefocusingLensRule}, []text.Key{unitsKey, sharesKey, rulesKey}, func(to int) { p.turn(lens(to)) })
	v.details = p.Button(text.Command{Button: text.RefocusingDetails, Key: detailsKey, Do: p.toggleDetails, On: p.hasSheet})
	over.Add(v.details)
	p.Lay(frame.Spec{
		NoFile: text.RefocusingNoFile, Tools: tools, Side: p.side.Grid(), SideWidth: sideWidth, SideFoot: p.Row(p.sheetDeeds()),
		Over: []fyne.CanvasObject{v.balance, over}, Rows: []*fyne.Container{ofUnits: p.Row(p.unitDeeds()), ofShares: p.Row(p.unitDeeds()), ofRules: p.Row(p.ruleDeeds())},
	})
	return v
}

// head says over the tables which sheet is in view, and how it is balanced.
func (p *Page) head() {
	v := p.view
	if s := p.sheet; s != nil {
		p.Title.Set(s.Name, p.Say(text.RefocusingAbout, s.Year, p.stage(s.Base), p.stage(s.Stage()), s.Total.Units, s.Total.Waiting, s.Total.Rejected))
	} else {
		p.Title.Set(p.Say(text.AreaRefocusing), "")
		v.balance.Set(parts.SignOpen, parts.Muted, p.Say(text.RefocusingNothing), "")
	}
	p.MarkLens(int(p.lens))
	v.details.SetLabel(p.Say(text.RefocusingDetails))
	if p.details {
		v.details.SetLabel(p.Say(text.RefocusingAmounts))
	}
	p.Fresh(p.cuts)
	p.showNow()
}

// why says why there is nothing to see, and what to do about it; where there is a sheet, it is for another reason.
func (p *Page) why(otherwise text.Sentence) string {
	switch {
	case p.sheet == nil && p.desk.ReadOnly():
		return p.Say(text.RefocusingNoneRO)
	case p.sheet == nil:
		return p.Say(text.RefocusingNone)
	default:
		return p.Say(otherwise)
	}
}

// showRules shows the preview of rules anew: its table, the balance and what is said of it.
func (p *Page) showRules() {
	if p.HasFile() && p.lens == ofRules {
		p.RefreshList()
		p.showNow()
	}
	p.RefreshFoot()
}
