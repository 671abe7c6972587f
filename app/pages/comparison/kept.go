package comparison

import (
	"slices"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/frame"
	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// The size of the boxes of kept comparisons at 100 %.
const (
	nameWidth  float32 = 560
	keptWidth  float32 = 720
	keptHeight float32 = 440
)

func (p *Page) canKeep() bool { return p.hasFile() && !p.desk.ReadOnly() }

// nameBox asks for the name of a comparison, and says what becomes of another one of that name, or why it cannot be.
type nameBox struct {
	page     *Page
	field    *parts.Field
	note     *parts.Text
	do       *parts.KeyButton
	verb     text.Sentence
	replaces bool // a comparison of the same name gives way
	act      func(name string) (model.Act, text.Sentence)
	done     func()
	closeBox func()
}

// askKeep asks for the name under which what is in view is kept: that of the one that was opened last, or one made of the columns.
func (p *Page) askKeep() {
	columns := p.panel.InUse()
	name := p.say(text.ComparisonNames, p.columnName(columns[0]), p.columnName(columns[len(columns)-1]))
	if k := p.plan.KeptPanels.Get(p.kept); k != nil {
		name = k.Name
	}
	b := &nameBox{page: p, verb: text.ComparisonKeep, replaces: true, done: p.focusWork}
	b.act = func(name string) (model.Act, text.Sentence) {
		return model.KeepPanel{Title: name, Panel: p.panel}, text.ComparisonKept
	}
	b.show(p.say(text.ComparisonKeepTitle), name)
}

// askRename asks for another name of a kept comparison.
func (p *Page) askRename(k *model.KeptPanel) {
	b := &nameBox{page: p, verb: text.ComparisonRename, done: p.showKept}
	b.act = func(name string) (model.Act, text.Sentence) {
		return model.RenamePanel{ID: k.ID, Title: name}, text.ComparisonRenamed
	}
	b.show(p.say(text.ComparisonCmdRename), k.Name)
}

func (b *nameBox) show(title, name string) {
	p := b.page
	b.field, b.note = parts.NewField(""), parts.NewText(" ", look.Small, parts.Muted).Wrap()
	b.field.SetText(name)
	b.field.OnChanged = func(string) { b.look() }
	b.field.OnSubmitted = func(string) { b.keep() }
	b.do = parts.NewPrimaryButton(p.say(b.verb), text.Plain(fyne.KeyReturn).String(), b.keep)
	cancel := parts.NewKeyButton(p.say(text.Cancel), text.Plain(fyne.KeyEscape).String(), func() { b.closeBox() })
	buttons := container.New(layout.NewCustomPaddedHBoxLayout(look.Step), layout.NewSpacer(), cancel, b.do)
	content := container.New(layout.NewCustomPaddedVBoxLayout(2*look.Step), parts.NewText(title, look.Section, parts.Plain).Bold().Wrap(), b.field, b.note, buttons)
	b.look()
	b.closeBox = p.desk.Float(content, nameWidth, 0, b.field, nil)
	b.field.TypedShortcut(&fyne.ShortcutSelectAll{}) // what is typed takes the place of what is offered
}

// look says what is in the way of the name.
func (b *nameBox) look() {
	p, verb, note := b.page, b.verb, " "
	if k := p.plan.KeptPanelNamed(b.field.Text); k != nil && b.replaces {
		verb, note = text.ComparisonReplace, p.say(text.ComparisonKeepTaken, k.Name)
	}
	b.do.SetLabel(p.say(verb))
	b.note.Set(note)
}

// keep does it; a refusal stands under the name, which stays.
func (b *nameBox) keep() {
	p := b.page
	act, said := b.act(b.field.Text)
	if _, err := p.desk.Do(act, model.Context{}); err != nil {
		b.note.Set(err.Error())
		return
	}
	if k := p.plan.KeptPanelNamed(b.field.Text); k != nil {
		p.kept = k.ID
		p.desk.Tell(p.say(said, k.Name))
	}
	b.closeBox()
	b.done()
}

// offer is a comparison that can be opened: one that was kept, or, of ID 0, one that is ready to use.
type offer struct {
	id    model.ID
	name  string
	panel model.Panel
}

// keptBox lists what was kept, or, where there is nothing, what is ready to use. It is the data of its grid.
type keptBox struct {
	page     *Page
	offers   []offer
	grid     *parts.Grid
	closeBox func()
}

// showKept lays the list of kept comparisons over the page.
func (p *Page) showKept() {
	b := &keptBox{page: p, offers: p.offers()}
	b.grid = parts.NewGrid(b, parts.Column{Title: p.say(text.ComparisonListName), Min: 320, Weight: 1, Wrap: true}, parts.Column{Title: p.say(text.ComparisonRows), Min: 150})
	b.grid.OnOpen = func(row, _ int) { b.open(row) }
	if p.canKeep() {
		b.grid.OnClear = func(block parts.Block) { b.remove(block.Row) }
	}
	title := parts.NewText(p.say(text.ComparisonList), look.Section, parts.Plain).Bold().Cut()
	about := p.say(text.ComparisonListHint)
	if !b.hasKept() {
		about = p.say(text.ComparisonListNone)
	}
	head := container.New(layout.NewCustomPaddedVBoxLayout(look.Step/2), title, parts.NewText(about, look.Control, parts.Muted).Wrap())
	b.closeBox = p.desk.Float(container.NewBorder(head, b.foot(), nil, nil, b.grid), keptWidth, keptHeight, b.grid, map[text.Key]func(){renameKey: b.rename})
	b.grid.MoveTo(b.rowOf(p.kept), 0)
}

// renameKey is for the list of kept comparisons.
var renameKey = text.Plain(fyne.KeyF2)

func (b *keptBox) foot() fyne.CanvasObject {
	p := b.page
	open := parts.NewPrimaryButton(p.say(text.ComparisonOpen), text.Plain(fyne.KeyReturn).String(), func() { b.open(b.at()) })
	rename := parts.NewKeyButton(p.say(text.ComparisonRename), renameKey.String(), b.rename)
	remove := parts.NewKeyButton(p.say(text.ComparisonRemove), text.Plain(fyne.KeyDelete).String(), func() { b.remove(b.at()) })
	closing := parts.NewKeyButton(p.say(text.Close), text.Plain(fyne.KeyEscape).String(), func() { b.closeBox() })
	for _, button := range []*parts.KeyButton{rename, remove} {
		enable(button, b.hasKept() && p.canKeep())
	}
	row := container.New(layout.NewCustomPaddedHBoxLayout(look.Step), remove, rename, layout.NewSpacer(), closing, open)
	return container.New(layout.NewCustomPaddedLayout(look.Step, 0, 0, 0), row)
}

// at is the row under the cursor.
func (b *keptBox) at() int {
	row, _ := b.grid.Cursor()
	return row
}

func (b *keptBox) hasKept() bool { return len(b.offers) > 0 && b.offers[0].id != 0 }

func (b *keptBox) rowOf(id model.ID) int {
	for i, o := range b.offers {
		if o.id == id {
			return i
		}
	}
	return 0
}

// kept gives the comparison that is kept in a row, nil where it is only ready to use.
func (b *keptBox) kept(row int) *model.KeptPanel {
	if row < 0 || row >= len(b.offers) {
		return nil
	}
	return b.page.plan.KeptPanels.Get(b.offers[row].id)
}

func (b *keptBox) open(row int) {
	if row < 0 || row >= len(b.offers) {
		return
	}
	b.closeBox()
	b.page.openPanel(b.offers[row])
}

func (b *keptBox) rename() {
	if k := b.kept(b.at()); k != nil && b.page.canKeep() {
		b.closeBox()
		b.page.askRename(k)
	}
}

// remove forgets what is kept in a row; undo brings it back.
func (b *keptBox) remove(row int) {
	k := b.kept(row)
	if k == nil || !b.page.canKeep() {
		return
	}
	if _, err := b.page.desk.Do(model.RemovePanel{ID: k.ID}, model.Context{}); err != nil {
		b.page.desk.Tell(err.Error())
		return
	}
	b.page.desk.Tell(b.page.say(text.ComparisonRemoved, k.Name))
	b.closeBox()
	b.page.showKept()
}

// Rows implements parts.Data.
func (b *keptBox) Rows() int { return len(b.offers) }

// Row implements parts.Data.
func (b *keptBox) Row(row int) parts.Row { return parts.Row{Key: strconv.Itoa(row)} }

// Cell implements parts.Data: the name with the columns under it, and what the rows are.
func (b *keptBox) Cell(row, col int) parts.Cell {
	p, o := b.page, b.offers[row]
	if col == 1 {
		return parts.Cell{Text: p.say(rowNames[rowsIn(o.panel)]), Tone: parts.Muted}
	}
	columns := ""
	for _, c := range o.panel.InUse() {
		columns = joined(" · ", columns, joined(", ", p.columnName(c), p.narrowed(c)))
	}
	return parts.Cell{Text: o.name, Below: frame.OneLine(columns)}
}

// offers are the kept comparisons, or, where there are none, those that are ready to use.
func (p *Page) offers() (list []offer) {
	for _, k := range p.plan.KeptPanels.Of(0) {
		list = append(list, offer{k.ID, k.Name, k.Panel})
	}
	if len(list) > 0 {
		return list
	}
	return p.ready()
}

// openPanel shows a comparison just as it was kept: its columns and rows, their order, what is seen of them, and what was opened.
func (p *Page) openPanel(o offer) {
	p.panel, p.kept, p.active, p.trail = o.panel, o.id, min(1, o.panel.Count-1), nil
	if f := p.panel.Filter; f.Agency != "" || f.Line != (model.RowKey{}) || f.Slice.By != model.ByLine {
		p.trail = []step{{Filter: model.Filter{By: f.Slice.By}}}
	}
	p.searchFor(o.panel.View.Sought)
	p.read()
	p.top()
	p.fetch()
	p.focusWork()
}

// ready are comparisons that most files can show: what is asked for beside the outcome, the budget beside its change, and last year beside this one.
func (p *Page) ready() []offer {
	year := 0
	if r := p.plan.Region(); r != nil {
		year = r.Year
	}
	base := p.plan.Base()
	asked := pair(model.PanelColumn{Stage: base, Year: year}, model.PanelColumn{Stage: model.Agreed, Year: year})
	list := []offer{{name: p.say(text.ComparisonReadyAsked, text.StageName(p.say, base)), panel: asked}}
	now, before := stagesIn(p.plan, year), stagesIn(p.plan, year-1)
	if changed, ok := changeIn(now); ok {
		list = append(list, p.readyChange(year, changed))
	} else if changed, ok := changeIn(before); ok {
		list = append(list, p.readyChange(year-1, changed))
	}
	for _, stage := range slices.Backward(before) {
		if slices.Contains(now, stage) {
			return append(list, p.readyYears(year, stage))
		}
	}
	return list
}

// changeIn gives the newest change of the budget among stages, where the budget itself is among them too.
func changeIn(stages []model.Stage) (model.Stage, bool) {
	if len(stages) == 0 || !slices.Contains(stages, model.Enacted) {
		return model.NoStage, false
	}
	last := stages[len(stages)-1]
	return last, last.Revision() > 0
}

func (p *Page) readyChange(year int, changed model.Stage) offer {
	panel := pair(model.PanelColumn{Stage: model.Enacted, Year: year}, model.PanelColumn{Stage: changed, Year: year})
	return offer{name: p.say(text.ComparisonReadyPure, year), panel: panel}
}

func (p *Page) readyYears(year int, stage model.Stage) offer {
	panel := pair(model.PanelColumn{Stage: stage, Year: year - 1}, model.PanelColumn{Stage: stage, Year: year})
	return offer{name: p.say(text.ComparisonReadyYears, text.StageName(p.say, stage), year-1, year), panel: panel}
}

func pair(from, to model.PanelColumn) model.Panel {
	p := model.Panel{Count: model.MinColumns}
	p.Columns[0], p.Columns[1] = from, to
	return p
}
