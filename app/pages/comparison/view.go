package comparison

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"benangmerah/app/frame"
	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// view is what the page shows: the columns as cards, the boxes in which they are chosen, and the table.
type view struct {
	page    *Page
	content fyne.CanvasObject
	empty   *parts.EmptyState // without a file
	work    *fyne.Container

	scenarios, export, paper, send *parts.KeyButton // tools of the top bar

	cards   []*card
	row     *fyne.Container // of the cards
	add     *parts.KeyButton
	boxes   *boxes
	search  *parts.SearchField
	heading *parts.Heading
	none    *parts.EmptyState
	unread  *parts.EmptyState // a moment has not been read yet
	hints   *parts.Text       // what Enter and Backspace do
	foot    *fyne.Container   // where they stand
	strip   *parts.Strip      // in their place while something is asked
	back    *parts.KeyButton
}

func newView(p *Page) *view {
	v := &view{page: p}
	v.scenarios = parts.NewKeyButton(p.say(text.CommandScenarios), boxKey.String(), func() { p.desk.ShowScenarios() })
	v.export = parts.NewKeyButton(p.say(text.ComparisonExport), exportKey.String(), p.export)
	v.paper = parts.NewKeyButton(p.say(text.ComparisonPaperShort), paperKey.String(), p.writePaper)
	v.send = parts.NewPrimaryButton(p.say(text.ComparisonShow), sendKey.String(), p.send)
	v.empty = parts.NewEmptyState(look.IconComparison, p.say(text.ComparisonNoFile), nil)
	v.none = parts.NewEmptyState(look.IconComparison, "", nil)
	v.unread = parts.NewEmptyState(look.IconComparison, p.say(text.ComparisonUnread), parts.NewKeyButton(p.say(text.ComparisonRead), readKey.String(), p.fetch))
	v.back = parts.NewKeyButton(p.say(text.ComparisonBack), backKey.String(), p.back)
	v.heading = parts.NewHeading("", "")
	v.search = parts.NewSearchField(p.say(text.ComparisonSearch), searchKey.String(), p.seek)
	v.search.OnDown = p.focusWork
	v.boxes = newBoxes(p)
	v.strip = parts.NewStrip(p.say(text.ScenarioStripHint), p.desk.Focus)
	v.strip.Turned = func(bool) { v.turned() }
	v.makeCards()
	v.work = v.body()
	v.content = container.NewStack(v.work, v.empty)
	return v
}

func (v *view) makeCards() {
	p := v.page
	v.add = parts.NewKeyButton(p.say(text.ComparisonAdd), addKey.String(), p.addColumn)
	v.row = container.New(&cards{rest: v.add})
	for i := range model.MaxColumns {
		c := newCard(func() { p.activate(i) })
		v.cards = append(v.cards, c)
		v.row.Add(c)
	}
	v.row.Add(v.add)
}

func (v *view) body() *fyne.Container {
	line := container.NewBorder(nil, nil, nil, container.New(layout.NewCustomPaddedHBoxLayout(look.Step), container.NewCenter(v.back), v.search), v.heading)
	head := container.New(layout.NewCustomPaddedVBoxLayout(look.Step+2), v.row, v.boxes.column(), v.boxes.options(), line)
	v.hints = parts.NewText("", look.Small, parts.Muted).Cut()
	v.foot = container.New(layout.NewCustomPaddedLayout(look.Step, 0, 0, 0), container.NewStack(v.hints, v.strip))
	table := container.NewStack(container.New(layout.NewCustomPaddedLayout(look.Step, 0, 0, 0), v.page.sheet.grid), v.none, v.unread)
	body := container.NewBorder(head, v.foot, nil, nil, table)
	return container.NewStack(container.New(layout.NewCustomPaddedLayout(14, 10, 18, 18), body))
}

// show brings everything up to date.
func (v *view) show() {
	p, has := v.page, v.page.hasFile()
	v.empty.Hidden, v.work.Hidden = has, !has
	roomy := look.Scale() < tightScale // large text leaves the top bar no room; the keys are there without the buttons
	v.scenarios.Hidden, v.paper.Hidden = !roomy, !roomy
	enable(v.scenarios, has)
	enable(v.export, p.hasRows())
	enable(v.paper, p.hasPaper())
	enable(v.send, p.hasRows())
	if has {
		v.showColumns()
		v.boxes.show()
		v.showTable()
	}
	v.content.Refresh()
}

func (v *view) showColumns() {
	p := v.page
	for i, c := range v.cards {
		c.Hidden = i >= p.panel.Count
		if !c.Hidden {
			column := p.panel.Columns[i]
			name := text.ColumnName(p.say, p.plan, model.PanelColumn{Stage: column.Stage, Year: column.Year})
			c.set(p.say(text.ComparisonNumbered, i+1, name), joined(" · ", p.whenceName(whence{column.Moment, column.Scenario}), text.ColumnOfNamed(p.say, p.plan, column)), i == p.active)
		}
	}
	enable(v.add, p.canAdd())
}

// showFoot says what keys do, where rows do not need the room, unless something is asked there.
func (v *view) showFoot() {
	words := text.ComparisonHints
	if v.page.mayTry() {
		words = text.ScenarioHints
	}
	v.hints.Set(v.page.say(words))
	v.hints.Hidden = v.strip.IsOpen() || look.Scale() >= tightScale
	v.foot.Hidden = v.hints.Hidden && !v.strip.IsOpen()
}

// turned gives the strip its room or takes it back, and leads to where work goes on.
func (v *view) turned() {
	v.showFoot()
	v.content.Refresh()
	if !v.strip.IsOpen() {
		v.page.focusWork()
	}
}

// showTable shows the rows, or says why there are none.
func (v *view) showTable() {
	p := v.page
	read := p.matrix != nil
	v.unread.Hidden = read
	v.none.Hidden = !read || p.sheet.Rows() > 0
	p.sheet.grid.Hidden = p.sheet.Rows() == 0
	facts, title := "", p.say(text.ComparisonAll)
	if read {
		title, facts = p.scopeWords(), p.tallies()
		v.none.SetSentence(p.noneWords())
	}
	v.heading.Set(title, facts)
	v.showFoot()
	enable(v.back, p.canBack())
}

// scopeWords says what is looked at: from the widest to the narrowest.
func (p *Page) scopeWords() string {
	s := p.matrix.Scope()
	slice := s.Slice
	if s.Sliced && slice == "" {
		slice = p.say(text.WithoutGroup[p.matrix.Filter.Slice.By])
	}
	if words := joined(" › ", slice, s.Agency, frame.OneLine(s.Line)); words != "" {
		return words
	}
	return p.columnWords()
}

// columnWords names what the columns are of: in one word where they are of the same.
func (p *Page) columnWords() (words string) {
	last := ""
	for _, c := range p.panel.InUse() {
		if name := p.columnOf(c); name != last {
			words, last = joined(" · ", words, name), name
		}
	}
	return words
}

// tallies says how many rows went which way.
func (p *Page) tallies() (said string) {
	if p.panel.Measures {
		return p.say(text.MeasureCount, p.sheet.Rows())
	}
	count := p.matrix.Count(p.seen.From, p.seen.To)
	for _, t := range []struct {
		word model.Word
		said text.Sentence
	}{
		{model.Up, text.ComparisonUp},
		{model.Down, text.ComparisonDown},
		{model.New, text.ComparisonNew},
		{model.Dropped, text.ComparisonDropped},
		{model.Moved, text.ComparisonMoved},
		{model.Same, text.ComparisonSame},
	} {
		if n := count[t.word]; n > 0 || t.word != model.Moved {
			said = joined(" · ", said, p.say(t.said, n))
		}
	}
	return said
}

// noneWords says why no row is in view.
func (p *Page) noneWords() string {
	switch v := p.panel.View; {
	case v.Sought != "":
		return p.say(text.ComparisonNoHit, v.Sought)
	case v.Lens == model.LensChanged && len(p.matrix.Rows) > 0:
		return p.say(text.ComparisonNoChange)
	case v.Lens == model.LensOver && len(p.matrix.Rows) > 0:
		return p.say(text.ComparisonNoOver)
	case v.Lens == model.LensBare && len(p.matrix.Rows) > 0:
		return p.say(text.ComparisonNoBare)
	default:
		return p.say(text.ComparisonNothing)
	}
}
