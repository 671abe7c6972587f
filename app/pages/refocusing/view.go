package refocusing

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
)

// Widths at 100 % of the column of sheets, and the room left and right of the tables.
const (
	sideWidth float32 = 216
	pagePad   float32 = 18
)

// view is what the page shows: the sheets at the left; at the right how the sheet is balanced, its table, and under it what can be done or what is asked.
type view struct {
	page    *Page
	content fyne.CanvasObject
	empty   *parts.EmptyState // without a file
	work    *fyne.Container

	fresh, paper, send *parts.KeyButton // tools of the top bar

	heading *parts.Heading
	balance *parts.Verdict
	lenses  []*parts.KeyButton // units, shares, rules, and the other columns
	search  *parts.SearchField
	none    *parts.EmptyState
	aim     *parts.Text
	buttons *fyne.Container
	doable  []doable
	strip   *parts.Strip
}

// doable is a button with what says whether it can be pressed.
type doable struct {
	button *parts.KeyButton
	on     func() bool
}

func newView(p *Page) *view {
	v := &view{page: p}
	v.fresh = parts.NewKeyButton(p.Say(text.RefocusingNew), newKey.String(), p.askNew)
	v.paper = parts.NewKeyButton(p.Say(text.RefocusingPaper), paperKey.String(), p.writePaper)
	v.send = parts.NewPrimaryButton(p.Say(text.RefocusingShow), sendKey.String(), p.send)
	v.doable = []doable{{v.fresh, p.Writable}, {v.paper, p.hasSheet}, {v.send, p.hasSheet}}
	v.empty = parts.NewEmptyState(look.IconRefocusing, p.Say(text.RefocusingNoFile), nil)
	v.none = parts.NewEmptyState(look.IconRefocusing, "", nil)
	v.aim = parts.NewText("", look.Small, parts.Muted).Cut()
	v.balance = parts.NewVerdict()
	v.strip = parts.NewStrip(p.Say(text.FrameStripHint), p.desk.Focus)
	v.strip.Turned = v.turned
	v.buttons = container.New(parts.NewFlow(look.Step-2, look.Step-2))
	for _, d := range p.deeds() {
		label, short := shortNames[d.Name]
		switch {
		case !short:
			label = d.Name
		case label == (text.Sentence{}):
			continue
		}
		b := parts.NewKeyButton(p.Say(label), d.Key.String(), d.Do)
		v.doable = append(v.doable, doable{b, d.On})
		v.buttons.Add(b)
	}
	v.work = container.NewBorder(nil, nil, v.side(), nil, v.main())
	v.content = container.NewStack(v.work, v.empty)
	return v
}

func (v *view) side() fyne.CanvasObject {
	padded := container.New(layout.NewCustomPaddedLayout(look.Step, look.Step, look.Step, look.Step), container.NewBorder(nil, v.paper, nil, nil, v.page.sheets.grid))
	return container.NewBorder(nil, nil, nil, widget.NewSeparator(), parts.NewSide(sideWidth, padded))
}

func (v *view) main() fyne.CanvasObject {
	p := v.page
	foot := container.New(layout.NewCustomPaddedVBoxLayout(6), v.aim, container.New(parts.NewEither(), v.buttons, v.strip))
	tables := container.NewStack(p.units.table, p.shares.table, p.cuts.table, v.none)
	body := container.NewBorder(v.head(), container.New(layout.NewCustomPaddedLayout(look.Step, 0, 0, 0), foot), nil, nil, tables)
	return container.New(layout.NewCustomPaddedLayout(10, 10, pagePad, pagePad), body)
}

func (v *view) head() fyne.CanvasObject {
	p := v.page
	v.heading = parts.NewSectionHeading("", "")
	v.search = parts.NewSearchField(p.Say(text.RefocusingSearch), searchKey.String(), p.seek)
	v.search.OnDown = p.FocusWork
	v.lenses = []*parts.KeyButton{
		parts.NewKeyButton(p.Say(text.RefocusingLensOne), unitsKey.String(), func() { p.turn(ofUnits) }),
		parts.NewKeyButton(p.Say(text.RefocusingLensTwo), sharesKey.String(), func() { p.turn(ofShares) }),
		parts.NewKeyButton(p.Say(text.RefocusingLensRule), rulesKey.String(), func() { p.turn(ofRules) }),
		parts.NewKeyButton(p.Say(text.RefocusingDetails), detailsKey.String(), p.toggleDetails),
	}
	row := container.New(parts.NewFlow(look.Step-2, look.Step-2))
	for _, b := range v.lenses {
		row.Add(b)
		v.doable = append(v.doable, doable{b, p.hasSheet})
	}
	top := container.NewBorder(nil, nil, nil, container.NewVBox(v.search), v.heading)
	return container.New(layout.NewCustomPaddedLayout(0, look.Step, 0, 0), container.New(layout.NewCustomPaddedVBoxLayout(look.Step), top, v.balance, row))
}

// show brings everything up to date.
func (v *view) show() {
	p, has := v.page, v.page.HasFile()
	v.empty.Hidden, v.work.Hidden = has, !has
	if has {
		v.showHead()
		v.showTable()
		p.showNow()
	}
	v.showFoot()
	p.sheets.grid.Refresh()
	v.content.Refresh()
}

func (v *view) showHead() {
	p := v.page
	if s := p.sheet; s != nil {
		v.heading.Set(s.Name, p.Say(text.RefocusingAbout, s.Year, p.stage(s.Base), p.stage(s.Stage()), s.Total.Units, s.Total.Waiting, s.Total.Rejected))
	} else {
		v.heading.Set(p.Say(text.AreaRefocusing), "")
		v.balance.Set(parts.SignOpen, parts.Muted, p.Say(text.RefocusingNothing), "")
	}
	for i, b := range v.lenses[:3] {
		b.SetPrimary(p.lens == lens(i))
	}
	v.lenses[3].SetLabel(p.Say(text.RefocusingDetails))
	if p.details {
		v.lenses[3].SetLabel(p.Say(text.RefocusingAmounts))
	}
}

// showRules shows the preview of rules anew: its table, the balance and what is said of it.
func (v *view) showRules() {
	if v.page.HasFile() && v.page.lens == ofRules {
		v.showTable()
		v.page.showNow()
	}
	v.showFoot()
}

// showTable shows the table of the lens, or says why it is empty.
func (v *view) showTable() {
	p, has := v.page, v.page.sheet != nil && v.page.rows() > 0
	p.units.table.Hidden = !has || p.lens != ofUnits
	p.shares.table.Hidden = !has || p.lens != ofShares
	p.cuts.table.Hidden = !has || p.lens != ofRules
	v.none.Hidden = has
	if !has {
		v.none.SetSentence(p.whyNone())
	}
}

// whyNone says why there is nothing to see, and what to do about it.
func (p *Page) whyNone() string {
	switch {
	case p.sheet == nil && p.desk.ReadOnly():
		return p.Say(text.RefocusingNoneRO)
	case p.sheet == nil:
		return p.Say(text.RefocusingNone)
	case p.lens == ofShares:
		return p.Say(text.RefocusingNoShares)
	case p.lens == ofRules:
		return p.Say(text.RefocusingNoRules)
	case len(p.sought) == 0:
		return p.Say(text.RefocusingNothingRO)
	default:
		return p.units.none()
	}
}

// showFoot says what the keys would be done to, and which of them can be pressed now.
func (v *view) showFoot() {
	p := v.page
	aim := ""
	if p.hasSheet() && !v.strip.IsOpen() {
		switch p.lens {
		case ofUnits:
			aim = p.units.aim()
		case ofShares:
			aim = p.shares.aim()
		default:
			aim = p.cuts.aim()
		}
	}
	v.aim.Set(aim)
	parts.SetVisible(v.buttons, !v.strip.IsOpen())
	for _, d := range v.doable {
		if d.on() {
			d.button.Enable()
		} else {
			d.button.Disable()
		}
	}
}

// turned gives the place of the buttons to the strip while it is open.
func (v *view) turned(open bool) {
	v.showFoot()
	v.content.Refresh()
	if !open {
		v.page.FocusWork()
	}
}
