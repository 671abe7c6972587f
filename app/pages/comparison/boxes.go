package comparison

import (
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// boxes are what is chosen in: what the active column shows, what the rows are, and in which order which of them are seen.
type boxes struct {
	page     *Page
	of       *parts.Text // the column that the boxes before speak of
	agencies *parts.KeyButton
	lines    *parts.KeyButton
	stages   *parts.Picker[model.Stage]
	years    *parts.Picker[int]
	whences  *parts.Picker[whence]
	drop     *parts.KeyButton
	cut      *parts.KeyButton // in the column of a scenario
	shift    *parts.KeyButton

	rows    *parts.Picker[rowsOf]
	sorts   *parts.Picker[model.Sort]
	lenses  *parts.Picker[model.Lens]
	steps   *parts.KeyButton
	targets *parts.KeyButton
}

func newBoxes(p *Page) *boxes {
	return &boxes{
		page: p, of: parts.NewText("", look.Control, parts.Bad).Bold(),
		agencies: parts.NewKeyButton("", agencyKey.String(), p.pickAgencies), lines: parts.NewKeyButton("", lineKey.String(), p.pickLine),
		stages: parts.NewPicker(p.chooseStage), years: parts.NewPicker(p.chooseYear), whences: parts.NewPicker(p.chooseWhence),
		drop:  parts.NewKeyButton(p.say(text.ComparisonDrop), dropKey.String(), p.dropColumn),
		cut:   parts.NewKeyButton(p.say(text.ScenarioCut), cutKey.String(), p.askCut),
		shift: parts.NewKeyButton(p.say(text.ScenarioShift), shiftKey.String(), p.askShift),
		rows:  parts.NewPicker(p.setRows), sorts: parts.NewPicker(p.setSort), lenses: parts.NewPicker(p.setLens),
		steps:   parts.NewKeyButton("", stepKey.String(), p.toggleStep),
		targets: parts.NewKeyButton(p.say(text.ComparisonTargets), targetsKey.String(), p.toggleTargets),
	}
}

// column gives the boxes of the active column in a row.
func (b *boxes) column() fyne.CanvasObject {
	return wrapped(container.NewHBox(container.NewCenter(b.of), b.agencies), b.lines, b.stages.Framed(), b.years.Framed(), b.whences.Framed(), b.drop, b.cut, b.shift)
}

// options gives the boxes of rows and order in a row.
func (b *boxes) options() fyne.CanvasObject {
	p := b.page
	return wrapped(keyed(rowsKey, b.rows.Labelled(p.say(text.ComparisonRows))), keyed(sortKey, b.sorts.Labelled(p.say(text.ComparisonSort))),
		keyed(lensKey, b.lenses.Labelled(p.say(text.ComparisonLens))), b.steps, b.targets)
}

// keyed puts the cap of a key behind a box.
func keyed(key text.Key, box fyne.CanvasObject) fyne.CanvasObject {
	return container.NewHBox(box, container.NewCenter(parts.NewKeyCap(key.String())))
}

func wrapped(objects ...fyne.CanvasObject) fyne.CanvasObject {
	row := container.New(parts.NewFlow(look.Step/2, look.Step))
	row.Objects = objects
	return row
}

// show shows what is chosen now.
func (b *boxes) show() {
	p := b.page
	c := p.panel.Columns[p.active]
	b.of.Set(p.say(text.ComparisonColumn, p.active+1))
	b.agencies.SetLabel(shortened(text.AgenciesName(p.say, p.plan, c.Agencies)))
	b.lines.SetLabel(shortened(p.lineCode(c.Line)))
	b.stages.Set(p.choices.stages, c.Stage, func(s model.Stage) string { return text.StageName(p.say, s) })
	b.years.Set(p.choices.years, c.Year, func(year int) string { return p.say(text.ComparisonYear, year) })
	b.whences.Set(p.whences(), whence{c.Moment, c.Scenario}, func(w whence) string { return shortened(p.whenceName(w)) })
	b.rows.Set(rowChoices, p.rowsNow(), func(r rowsOf) string { return p.say(rowNames[r]) })
	b.sorts.Set(sortChoices, p.panel.View.Sort, func(s model.Sort) string { return p.say(sortNames[s]) })
	b.lenses.Set(lensChoices, p.panel.View.Lens, func(l model.Lens) string { return p.say(lensNames[l]) })
	b.showButtons()
}

func (b *boxes) showButtons() {
	p := b.page
	against := 1
	if p.panel.View.Step {
		against = p.panel.Count - 1
	}
	b.steps.SetLabel(p.say(text.ComparisonAgainst, against))
	b.targets.SetPrimary(p.targets && p.hasLines())
	for _, box := range []fyne.Disableable{b.sorts, b.lenses} {
		enableBox(box, !p.panel.Measures)
	}
	enable(b.steps, p.hasSteps())
	enable(b.targets, p.hasLines())
	enable(b.drop, p.canDrop())
	shown := p.mayTry() && look.Scale() < tightScale // with large text rows need the room, and the keys are there without them
	b.cut.Hidden, b.shift.Hidden = !shown, !shown
}

func enable(b *parts.KeyButton, on bool) { enableBox(b, on) }

func enableBox(b fyne.Disableable, on bool) {
	if on {
		b.Enable()
	} else {
		b.Disable()
	}
}

// momentName names a moment; 0 is now.
func (p *Page) momentName(id model.ID) string {
	if m := p.plan.Moments.Get(id); m != nil {
		return m.Name
	}
	return p.say(text.ComparisonNow)
}

// lineCode names a line by its code, since its name stands on the card; 0 is all lines.
func (p *Page) lineCode(id model.ID) string {
	if l := p.plan.Lines.Get(id); l != nil {
		return l.Code
	}
	return p.say(text.ComparisonAllLines)
}

// longestName is how many letters of a name are shown in a box.
const longestName = 30

func shortened(name string) string {
	if utf8.RuneCountInString(name) <= longestName {
		return name
	}
	return string([]rune(name)[:longestName-1]) + "…"
}
