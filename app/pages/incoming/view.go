package incoming

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model/incoming"
)

// view is what the page shows: the files and the templates at the left, the preview of one file at the right.
type view struct {
	page    *Page
	content fyne.CanvasObject
	empty   *parts.EmptyState // without a plan
	work    fyne.CanvasObject

	pick, apply *parts.KeyButton // tools of the top bar
	side        *side

	start    *parts.KeyButton // in the place of a preview
	waiting  *parts.EmptyState
	preview  fyne.CanvasObject
	heading  *parts.Heading
	standing *parts.Chip
	message  *parts.Text
	options  *options
	lenses   []*parts.KeyButton
	grid     *parts.Grid
	sums     *parts.Grid
	notes    *parts.Grid
	nothing  *parts.EmptyState
	foot     *foot
}

func newView(p *Page) *view {
	v := &view{page: p}
	say := p.desk.Say
	v.pick = parts.NewKeyButton(say(text.IncomingPick), pickKey.String(), p.desk.PickIncoming)
	v.apply = parts.NewPrimaryButton(say(text.IncomingApply), applyKey.String(), p.onApply)
	v.empty = parts.NewEmptyState(look.IconIncoming, say(text.IncomingNoFile), nil)
	v.side = newSide(p)
	v.start = parts.NewKeyButton(say(text.IncomingPick), pickKey.String(), p.onStart)
	v.waiting = parts.NewEmptyState(look.IconIncoming, say(text.IncomingEmpty), v.start)
	v.preview = v.newPreview()
	main := container.New(layout.NewCustomPaddedLayout(12, 0, 2*look.Step, 2*look.Step), container.NewStack(v.preview, v.waiting))
	v.work = container.NewBorder(nil, nil, v.side.content, nil, main)
	v.content = container.NewStack(v.work, v.empty)
	return v
}

func (v *view) newPreview() fyne.CanvasObject {
	say := v.page.desk.Say
	v.heading = parts.NewSectionHeading("", "")
	v.standing = parts.NewChip("", parts.Muted)
	v.message = parts.NewText("", look.Control, parts.Plain).Wrap()
	v.options = newOptions(v.page)
	v.grid = parts.NewGrid(v.page.rows, rowColumns(say, "", false)...)
	v.grid.Ticks = true
	v.grid.OnTick, v.grid.OnOpen = v.page.tick, func(row, _ int) { v.page.jump(row) }
	v.grid.OnFold = func(row int, open bool) { v.fold(open, row) }
	v.grid.OnFoldAll = v.foldAll
	v.grid.OnCommit = func(row, _ int, entry string) string { return v.page.typed(row, entry) }
	v.sums = parts.NewGrid(v.page.sums, sumColumns(say, "")...)
	v.notes = parts.NewGrid(v.page.notes, noteColumns(say)...)
	v.nothing = parts.NewEmptyState(look.IconIncoming, "", nil)
	v.foot = newFoot(v.page)
	top := container.New(layout.NewCustomPaddedVBoxLayout(look.Step),
		container.NewBorder(nil, nil, nil, container.NewCenter(v.standing), v.heading), v.message, v.options.content, v.newLenses())
	return container.NewBorder(top, v.foot.content, nil, nil, container.NewStack(v.grid, v.sums, v.notes, v.nothing))
}

func (v *view) newLenses() fyne.CanvasObject {
	row := container.New(parts.NewFlow(look.Step/2, look.Step/2))
	for _, l := range lenses {
		b := parts.NewKeyButton("", l.key.String(), func() { v.page.look(l.lens) })
		v.lenses = append(v.lenses, b)
		row.Add(b)
	}
	return row
}

// lists are the lists of which one is shown.
func (v *view) lists() []*parts.Grid { return []*parts.Grid{v.grid, v.sums, v.notes} }

// load shows whether there is a plan, and for whom templates can be written.
func (v *view) load() {
	has := v.page.desk.Plan() != nil
	v.empty.Hidden, v.work.(*fyne.Container).Hidden = has, !has
	enable(v.pick, has)
	v.side.load()
	v.content.Refresh()
}

func (v *view) showTemplates() { v.side.load() }

// showFile shows the file in view, or what to do where there is none.
func (p *Page) showFile() {
	v, f := p.view, p.current()
	v.side.showFiles()
	has := f != nil && f.preview != nil
	v.preview.(*fyne.Container).Hidden, v.waiting.Hidden = !has, has
	if has {
		v.showHead(f)
		v.options.show(f)
	} else {
		v.showWaiting(f)
	}
	v.showRows()
}

// showWaiting says why there is no preview.
func (v *view) showWaiting(f *file) {
	say := v.page.desk.Say
	switch {
	case f == nil:
		v.waiting.SetSentence(say(text.IncomingEmpty))
		v.start.SetLabel(say(text.IncomingPick))
	case f.state == refused:
		v.waiting.SetSentence(say(text.IncomingFailed, f.name(), f.reason))
		v.start.SetLabel(say(text.IncomingPick))
	default:
		v.waiting.SetSentence(say(text.IncomingWaiting, f.name()))
		v.start.SetLabel(say(text.IncomingRead))
	}
	v.waiting.Refresh()
}

func (v *view) showHead(f *file) {
	v.heading.Set(f.name(), sourceWords(v.page.desk, f.arrival))
	word, tone := f.state.word()
	v.standing.Set(v.page.desk.Say(word), tone)
	sentence, tone := v.words(f)
	v.message.Set(sentence)
	v.message.SetTone(tone)
	v.message.Hidden = sentence == ""
}

// words is what there is to say about the file as a whole.
func (v *view) words(f *file) (string, parts.Tone) {
	say := v.page.desk.Say
	_, all := f.counts()
	switch {
	case f.state == applied:
		return f.done, parts.Good
	case v.page.desk.ReadOnly():
		return say(text.IncomingReadOnly), parts.Down
	case f.isCopy():
		return v.page.mergeWords(f)
	case all == 0 && f.preview.Count[incoming.Refused] == 0 && f.preview.Count[incoming.Conflict] == 0:
		return say(text.IncomingAllSame), parts.Good
	default:
		return "", parts.Plain
	}
}

// word is the state for people.
func (s state) word() (text.Sentence, parts.Tone) {
	switch s {
	case previewed:
		return text.IncomingPreview, parts.Up
	case applied:
		return text.IncomingApplied, parts.Good
	case refused:
		return text.IncomingRefusedFile, parts.Bad
	default:
		return text.IncomingUnopened, parts.Muted
	}
}

// showRows shows what the lens lets see of the preview, from the top.
func (v *view) showRows() {
	p := v.page
	f := p.current()
	p.rows.show(f, p.lens)
	p.notes.show(f)
	p.sums.show(nil)
	if f != nil && f.preview != nil {
		p.sums.show(p.sumsOf(f))
		v.sums.SetColumns(sumColumns(p.desk.Say, p.sums.longest())...)
		p.rows.tight = look.Scale() >= tightScale
		columns := rowColumns
		if f.isCopy() {
			columns = mergeColumns
		}
		v.grid.Ticks = !f.isCopy()
		v.grid.SetColumns(columns(p.desk.Say, longestAmount(p.desk, f.preview), p.rows.tight)...)
	}
	for i, l := range lenses {
		v.lenses[i].SetLabel(p.lensLabel(l.lens))
		v.lenses[i].SetPrimary(p.lens == l.lens)
	}
	for _, g := range v.lists() {
		g.Refresh()
	}
	v.showList()
	v.showFoot()
}

// showList shows the list of the lens, or says that it is empty.
func (v *view) showList() {
	p := v.page
	list, sentence, rows := v.grid, text.IncomingNothing, p.rows.Rows()
	switch p.lens {
	case lensSums:
		list, sentence, rows = v.sums, text.IncomingNoSums, p.sums.Rows()
	case lensNotes:
		list, sentence, rows = v.notes, text.IncomingNoNotes, p.notes.Rows()
	}
	for _, g := range v.lists() {
		g.Hidden = g != list || rows == 0
	}
	v.nothing.SetSentence(p.desk.Say(sentence))
	v.nothing.Hidden = rows > 0
	v.preview.Refresh()
}

// refreshRows shows the rows anew after a choice; cursor and place stay.
func (v *view) refreshRows() {
	p := v.page
	p.rows.show(p.current(), p.lens)
	p.sums.show(p.sumsOf(p.current()))
	v.grid.Refresh()
	v.showHead(p.current())
	v.showFoot()
}

func (v *view) showFoot() {
	v.foot.show()
	v.showApply()
}

// showApply says what the main button does now: apply, or go on to the next file.
func (v *view) showApply() {
	p := v.page
	if f := p.current(); f != nil && f.state == applied && p.next() >= 0 {
		v.apply.SetLabel(p.desk.Say(text.IncomingNext))
		v.apply.Enable()
		return
	}
	label := text.IncomingApply
	if p.current().isCopy() {
		label = text.MergeApply
	}
	v.apply.SetLabel(p.desk.Say(label))
	enable(v.apply, p.canApply())
}

func (v *view) fold(open bool, row int) {
	p := v.page
	p.rows.fold(p.rows.items[row].row, open)
	v.refreshRows()
}

func (v *view) foldAll(open bool) {
	p := v.page
	for i := range p.preview().Rows {
		if folds(&p.preview().Rows[i]) {
			p.rows.fold(i, open)
		}
	}
	v.refreshRows()
}

func enable(b *parts.KeyButton, on bool) {
	if on {
		b.Enable()
	} else {
		b.Disable()
	}
}

// extensions writes the extensions of files that can be read.
func extensions(desk Desk) string { return strings.Join(desk.Incoming(), " ") }

// above keeps a line and room over what stands below it.
func above(o fyne.CanvasObject) fyne.CanvasObject {
	return container.NewBorder(container.New(layout.NewCustomPaddedLayout(look.Step, look.Step, 0, 0), widget.NewSeparator()), nil, nil, nil, o)
}
