package parts

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
)

const (
	railWidth  float32 = 96
	railItem   float32 = 58 // height of an item at 100 %, without the gap after it
	railGap    float32 = 4
	railMark   float32 = 70 // the place of the program's mark over the items
	railIcon   float32 = 22
	railMargin float32 = 6
	railBar    float32 = 3 // at the left of the area in view
	railAir    float32 = 4 // beside the longest word
)

// Area is one entry of a rail.
type Area struct {
	ID    string
	Label string
	Icon  look.IconName
}

// Rail is the column of areas at the left of the window: the program's mark, then an icon over a word for each.
type Rail struct {
	widget.BaseWidget
	items    []*railButton
	selected string
	onSelect func(id string)
}

// NewRail makes a rail; onSelect is told the area that a person chooses. Nothing is selected yet.
func NewRail(onSelect func(id string), areas ...Area) *Rail {
	r := &Rail{onSelect: onSelect}
	r.ExtendBaseWidget(r)
	r.SetAreas(areas...)
	return r
}

// SetAreas changes the areas or their words and keeps the selection.
func (r *Rail) SetAreas(areas ...Area) {
	r.items = r.items[:0]
	for _, area := range areas {
		item := &railButton{area: area, rail: r}
		item.setUp(item, func() { r.onSelect(item.area.ID) })
		r.items = append(r.items, item)
	}
	r.Refresh()
}

// Select shows which area is open. It does not call onSelect.
func (r *Rail) Select(id string) {
	r.selected = id
	for _, item := range r.items {
		item.Refresh()
	}
}

// SetEnabled lets an area be chosen or not; it is shown in either case.
func (r *Rail) SetEnabled(id string, enabled bool) {
	for _, item := range r.items {
		switch {
		case item.area.ID != id:
		case enabled:
			item.Enable()
		default:
			item.Disable()
		}
	}
}

// step moves the focus up or down the rail.
func (r *Rail) step(from *railButton, by int) {
	n := len(r.items)
	for i := slices.Index(r.items, from) + by; i >= 0 && i < n; i += by {
		if !r.items[i].Disabled() {
			focus(r.items[i])
			return
		}
	}
}

// CreateRenderer implements fyne.Widget.
func (r *Rail) CreateRenderer() fyne.WidgetRenderer {
	return &railView{art: newArt(r, r.least, r.paint), rail: r}
}

func (r *Rail) least() fyne.Size {
	words := newRuler(look.Size(look.Small), true)
	width := railWidth
	for _, item := range r.items {
		width = max(width, even(words.width(item.area.Label))+2*(railMargin+railBar+railAir))
	}
	least := float32(len(r.items)) * leastRailItem()
	return fyne.NewSize(width, least)
}

// leastRailItem is how low an item may become where the window is low and the text large.
func leastRailItem() float32 {
	return railIcon + newRuler(look.Size(look.Small), false).height() + 4
}

func (r *Rail) paint(b *brush, size fyne.Size) {
	b.fill(0, 0, size.Width, size.Height, look.Color(look.Panel))
	b.fill(size.Width-look.Stroke, 0, look.Stroke, size.Height, look.Color(look.Hairline))
	mark := float32(40)
	b.picture(even((size.Width-mark)/2), 12, mark, look.Icon(look.IconMark, look.Thread))
}

type railView struct {
	*art
	rail *Rail
}

func (v *railView) Objects() []fyne.CanvasObject {
	all := slices.Clone(v.objects)
	for _, item := range v.rail.items {
		all = append(all, item)
	}
	return all
}

func (v *railView) Layout(size fyne.Size) {
	v.art.Layout(size)
	v.placeItems()
}

func (v *railView) Refresh() {
	v.art.Refresh()
	v.placeItems()
	for _, item := range v.rail.items {
		item.Refresh()
	}
}

// placeItems gives every item the height of the sketch, and less where all together would not fit.
func (v *railView) placeItems() {
	n := float32(len(v.rail.items))
	natural := max(railItem, leastRailItem()+12) + railGap
	mark := railMark
	if mark+n*natural > v.size.Height {
		natural = max((v.size.Height-mark*0.8)/max(n, 1), leastRailItem())
		mark = min(mark*0.8, v.size.Height-n*natural)
	}
	y := mark
	for _, item := range v.rail.items {
		item.Move(fyne.NewPos(railMargin, even(y)))
		item.Resize(fyne.NewSize(v.size.Width-2*railMargin, even(natural-railGap)))
		y += natural
	}
}

// railButton is one area in the rail.
type railButton struct {
	press
	area Area
	rail *Rail
}

// TypedKey implements fyne.Focusable.
func (i *railButton) TypedKey(ev *fyne.KeyEvent) {
	switch ev.Name {
	case fyne.KeyUp:
		i.rail.step(i, -1)
	case fyne.KeyDown:
		i.rail.step(i, 1)
	default:
		i.press.TypedKey(ev)
	}
}

// CreateRenderer implements fyne.Widget.
func (i *railButton) CreateRenderer() fyne.WidgetRenderer {
	return newArt(i, func() fyne.Size { return fyne.NewSize(railWidth-2*railMargin, leastRailItem()) }, i.paint)
}

func (i *railButton) paint(b *brush, size fyne.Size) {
	selected := i.rail.selected == i.area.ID
	tone := look.Muted
	switch {
	case i.Disabled():
		tone = look.Faint
	case selected:
		tone = look.Thread
	}
	i.paintGround(b, size, selected)
	words := newRuler(look.Size(look.Small), selected)
	icon := even(min(railIcon*min(look.Scale(), 1.2), size.Height-words.height()-6))
	top := even((size.Height - icon - words.height() - 2) / 2)
	b.picture(even((size.Width-icon)/2), top, icon, look.Icon(i.area.Icon, tone))
	b.textCenter(0, top+icon+2, size.Width, i.area.Label, words, look.Color(tone))
}

func (i *railButton) paintGround(b *brush, size fyne.Size, selected bool) {
	switch {
	case selected:
		b.frame(0, 0, size.Width/2, size.Height, look.LargeRadius, 0, look.Color(look.Thread), nil)
		b.frame(railBar, 0, size.Width-railBar, size.Height, look.LargeRadius-1, 0, look.Color(look.Paper), nil)
	case i.hovered && !i.Disabled():
		b.frame(0, 0, size.Width, size.Height, look.LargeRadius, 0, look.Color(look.Hover), nil)
	}
	if i.focused {
		b.frame(1, 1, size.Width-2, size.Height-2, look.LargeRadius-1, 1.5, nil, look.Color(look.Thread))
	}
}
