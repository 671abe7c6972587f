// Package refocusing is the page of the sheets on which budgets are turned round in a crisis: what units give up and get, for whom, and by which rules.
package refocusing

import (
	"context"

	"benangmerah/app/frame"
	"benangmerah/app/look"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// Desk is what the page asks of the window.
type Desk interface {
	frame.Desk
	Snapshot() *model.Plan
	Ask(question, verb string, yes func())
	AskText(title, about, start string, done func(written string) (refusal string))
	PickFolder(title string, picked func(path string))
	Slow(title string, do func(ctx context.Context, progress func(done, total int)) (any, error), done func(result any))

	ShowRefocusing(sheet model.ID)
	ShowRefocusShares(sheet model.ID)
}

// lens says what of a sheet is in view.
type lens uint8

const (
	ofUnits lens = iota
	ofShares
	ofRules
	lenses
)

// Page shows one sheet of refocusing beside the list of all.
type Page struct {
	*frame.Frame
	desk  Desk
	sheet *model.RefocusSheet

	id      model.ID // of the sheet that is looked at
	lens    lens
	details bool                             // the columns beside the amounts are in view
	rules   map[model.ID][]model.RefocusRule // that were written and not applied

	side   *frame.Side[*model.RefocusSheet]
	units  *units
	shares *shares
	cuts   *cuts
	lists  [lenses]frame.List
	view   *view
}

// New makes the page. Load fills it.
func New(desk Desk) *Page {
	p := &Page{desk: desk, rules: map[model.ID][]model.RefocusRule{}}
	p.Frame = frame.New(desk, look.IconRefocusing, frame.Hooks{
		Begin: p.begin, Read: p.read, Head: p.head, Lists: func() []frame.List { return p.lists[:] }, List: p.list, Row: func() int { return int(p.lens) },
		Aimless: func() bool { return p.sheet == nil },
	})
	p.side = newSide(p)
	p.units = newUnits(p)
	p.shares = newShares(p)
	p.cuts = newCuts(p)
	p.lists = [lenses]frame.List{p.units, p.shares, p.cuts}
	p.view = newView(p)
	return p
}

// Heading names the area and the sheet that is looked at.
func (p *Page) Heading() (title, subtitle string) {
	if p.sheet != nil {
		subtitle = p.sheet.Name
	}
	return p.Say(text.AreaRefocusing), subtitle
}

// begin looks at another file.
func (p *Page) begin() {
	p.id = 0
	clear(p.rules)
}

// read finds the sheet that is looked at, at first the last one.
func (p *Page) read() {
	p.sheet = nil
	var sheets []*model.RefocusSheet
	if p.HasFile() {
		list := p.Plan.Refocusings.Of(0)
		if p.Plan.Refocusings.Get(p.id) == nil && len(list) > 0 {
			p.id = list[len(list)-1].ID
		}
		for _, r := range list {
			sheets = append(sheets, p.Plan.RefocusSheet(r.ID))
		}
		p.sheet = p.Plan.RefocusSheet(p.id)
	}
	p.side.Set(sheets)
}

// look shows another sheet.
func (p *Page) look(id model.ID) {
	p.id = id
	p.Restart()
	p.Read()
}

// turn shows another lens.
func (p *Page) turn(to lens) { p.Turn(func() { p.lens = to }) }

// toggleDetails shows the other columns of the sheet.
func (p *Page) toggleDetails() {
	p.Turn(func() {
		p.details, p.lens = !p.details, ofUnits
		p.units.turned()
	})
}

func (p *Page) list() frame.List { return p.lists[p.lens] }

func (p *Page) hasSheet() bool { return p.sheet != nil }

func (p *Page) canWrite() bool { return p.hasSheet() && !p.desk.ReadOnly() }

// exact writes an amount to the sen.
func (p *Page) exact(m model.Money) string {
	return locale.FormatMoney(m, p.desk.Language())
}

// rupiah writes an amount with sen only where there are any.
func (p *Page) rupiah(m model.Money) string {
	return locale.FormatRupiah(m, p.desk.Language())
}

// percent writes a share with so many decimals and the sign that it has.
func (p *Page) percent(part, whole model.Money, decimals int) string {
	return locale.FormatPercentOf(part, whole, decimals, p.desk.Language())
}

func (p *Page) stage(s model.Stage) string { return text.StageName(p.desk.Say, s) }
