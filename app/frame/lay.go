package frame

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
)

// The room around what is at the right, and between the lines over and under a list.
const (
	above float32 = 12
	below float32 = 10
	aside float32 = 18
	gap           = look.Step - 2
)

// Spec is how a page is laid out.
type Spec struct {
	NoFile text.Sentence       // what is said without a file
	Tools  []fyne.CanvasObject // at the right of the top bar

	Side      *parts.Grid       // the column at the left
	SideWidth float32           // at 100 %
	SideFoot  fyne.CanvasObject // under it; it may be nil
	SideFind  bool              // the search is over it, and looks for what is in it

	Over  []fyne.CanvasObject // under the heading: lenses, filters
	Body  fyne.CanvasObject   // holds the lists where they are not all that is there, with Lists in it; nil: the lists
	Under []fyne.CanvasObject // over what stands under the cursor; it may be empty
	Rows  []*fyne.Container   // the rows of buttons, of which Hooks.Row chooses one
}

// Lay lays the page out.
func (f *Frame) Lay(s Spec) {
	f.side, f.rows, f.tools = s.Side, s.Rows, s.Tools
	f.empty = parts.NewEmptyState(f.icon, f.Say(s.NoFile), nil)
	if s.Body == nil {
		s.Body = f.Lists()
	}
	either := container.New(foot{f}, f.Strip)
	for _, row := range s.Rows {
		either.Add(row)
	}
	under := container.New(layout.NewCustomPaddedVBoxLayout(gap), slices.Concat(s.Under, []fyne.CanvasObject{f.aim, either})...)
	body := container.NewBorder(f.head(s), container.New(layout.NewCustomPaddedLayout(look.Step, 0, 0, 0), under), nil, nil, s.Body)
	right := container.New(layout.NewCustomPaddedLayout(above, below, aside, aside), body)
	f.work = container.NewBorder(nil, nil, f.column(s), nil, right)
	f.content = container.NewStack(f.work, f.empty)
}

// foot is a layout that gives the same place to the strip and to the buttons of the list in view, and keeps room for the larger, so that nothing moves when
// something is asked.
type foot struct{ f *Frame }

// Layout implements fyne.Layout.
func (foot) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	parts.NewEither().Layout(objects, size)
}

// MinSize implements fyne.Layout.
func (l foot) MinSize([]fyne.CanvasObject) fyne.Size {
	least := l.f.Strip.MinSize()
	if row := l.f.row(); row >= 0 && row < len(l.f.rows) {
		least = least.Max(l.f.rows[row].MinSize())
	}
	return least
}

// column is what stands at the left.
func (f *Frame) column(s Spec) fyne.CanvasObject {
	var find, foot fyne.CanvasObject
	if s.SideFind {
		f.Search.OnDown = f.FocusSide
		find = container.New(layout.NewCustomPaddedLayout(0, look.Step, 0, 0), f.Search)
	}
	if s.SideFoot != nil {
		foot = container.New(layout.NewCustomPaddedLayout(look.Step, 0, 0, 0), s.SideFoot)
	}
	padded := container.New(layout.NewCustomPaddedLayout(look.Step, look.Step, look.Step, look.Step), container.NewBorder(find, foot, nil, nil, s.Side))
	return container.NewBorder(nil, nil, nil, widget.NewSeparator(), parts.NewSide(s.SideWidth, padded))
}

// head is the heading, the search at its right, and what is under them.
func (f *Frame) head(s Spec) fyne.CanvasObject {
	var top fyne.CanvasObject = f.Title
	if f.Search != nil && !s.SideFind {
		top = container.NewBorder(nil, nil, nil, container.NewVBox(f.Search), f.Title)
	}
	lines := container.New(layout.NewCustomPaddedVBoxLayout(gap), slices.Concat([]fyne.CanvasObject{top}, s.Over)...)
	return container.New(layout.NewCustomPaddedLayout(0, look.Step, 0, 0), lines)
}

// Lists is the place of the lists, one over the other, with the sentence that stands there where the one in view is empty.
func (f *Frame) Lists() *fyne.Container {
	stack := container.NewStack(f.none)
	for _, l := range f.hooks.Lists() {
		stack.Add(l.Grid())
	}
	return stack
}

// NewSearch makes the search over the lists. seek is told what is typed; nil: the lists let through what Sought says.
func (f *Frame) NewSearch(name text.Sentence, key text.Key, seek func(typed string)) {
	if seek == nil {
		seek = f.seek
	}
	f.Search = parts.NewSearchField(f.Say(name), key.String(), seek)
	f.Search.OnDown = f.FocusWork
}

// Button makes the button of a command, which can be pressed while that can be done.
func (f *Frame) Button(c text.Command) *parts.KeyButton {
	return f.add(parts.NewKeyButton(f.Say(c.Button), c.Key.String(), c.Do), c)
}

// Primary makes the button of what is mostly done next.
func (f *Frame) Primary(c text.Command) *parts.KeyButton {
	return f.add(parts.NewPrimaryButton(f.Say(c.Button), c.Key.String(), c.Do), c)
}

func (f *Frame) add(b *parts.KeyButton, c text.Command) *parts.KeyButton {
	f.doable = append(f.doable, doable{b, c.On})
	return b
}

// Flow puts buttons beside each other, on as many lines as they need.
func Flow(buttons ...fyne.CanvasObject) *fyne.Container {
	return container.New(parts.NewFlow(gap, gap), buttons...)
}

// Row makes a row of the buttons of commands; those without a short name have none.
func (f *Frame) Row(commands []text.Command) *fyne.Container {
	row := Flow()
	for _, c := range commands {
		if c.Button != (text.Sentence{}) {
			row.Add(f.Button(c))
		}
	}
	return row
}

// Also adds commands to others, without those whose key is in use already.
func Also(list, more []text.Command) []text.Command {
	for _, m := range more {
		if !slices.ContainsFunc(list, func(c text.Command) bool { return c.Key == m.Key }) {
			list = append(list, m)
		}
	}
	return list
}

// Lenses makes the row of buttons that turn from one list to another.
func (f *Frame) Lenses(names []text.Sentence, keys []text.Key, turn func(to int)) *fyne.Container {
	row := Flow()
	for i, name := range names {
		b := parts.NewKeyButton(f.Say(name), keys[i].String(), func() { turn(i) })
		f.lenses = append(f.lenses, b)
		row.Add(b)
	}
	return row
}

// MarkLens shows which list is in view.
func (f *Frame) MarkLens(now int) {
	for i, b := range f.lenses {
		b.SetPrimary(i == now)
	}
}

// NameLens says what the button of a lens says.
func (f *Frame) NameLens(of int, name string) { f.lenses[of].SetLabel(name) }
