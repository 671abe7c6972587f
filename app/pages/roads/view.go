package roads

import (
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model/locale"
	"benangmerah/model/roadmap"
)

// Widths at 100 % of the column of groups, and the room left and right of the tables.
const (
	sideWidth float32 = 250
	listPad   float32 = 18
)

// view is what the page shows: the groups at the left, one table at the right, under it what can be done or what is asked.
type view struct {
	page    *Page
	content fyne.CanvasObject
	empty   *parts.EmptyState // without a file
	work    *fyne.Container

	report, send *parts.KeyButton // tools of the top bar

	heading     *parts.Heading
	lenses      []*parts.KeyButton
	back, ahead *parts.KeyButton
	end         *parts.KeyButton
	search      *parts.SearchField
	legend      *parts.Text
	none        *parts.EmptyState
	aim         *parts.Text
	fresh, open *parts.KeyButton // what F3 makes, and Enter opens
	buttons     *fyne.Container
	doable      []doable
	strip       *parts.Strip
}

// doable is a button with what says whether it can be pressed.
type doable struct {
	button *parts.KeyButton
	on     func() bool
}

func newView(p *Page) *view {
	v := &view{page: p}
	v.report = parts.NewKeyButton(p.say(text.RoadsReport), reportKey.String(), p.writeReport)
	v.send = parts.NewPrimaryButton(p.say(text.RoadsShow), sendKey.String(), p.send)
	v.doable = []doable{{v.report, p.hasRoad}, {v.send, p.hasFile}}
	v.empty = parts.NewEmptyState(look.IconRoadmap, p.say(text.RoadmapNoFile), nil)
	v.none = parts.NewEmptyState(look.IconRoadmap, "", nil)
	v.aim = parts.NewText("", look.Small, parts.Muted).Cut()
	v.legend = parts.NewText("", look.Small, parts.Muted).Cut()
	v.strip = parts.NewStrip(p.say(text.FollowUpStripHint), p.desk.Focus)
	v.strip.Turned = v.turned
	v.buttons = v.row(p.deeds())
	v.fresh, v.open = v.doable[len(v.doable)-len(p.deeds())].button, v.doable[len(v.doable)-len(p.deeds())+1].button
	v.work = container.NewBorder(nil, nil, v.side(), nil, v.main())
	v.content = container.NewStack(v.work, v.empty)
	return v
}

// row makes the buttons of deeds.
func (v *view) row(deeds []deed) *fyne.Container {
	row := container.New(parts.NewFlow(look.Step-2, look.Step-2))
	for _, d := range deeds {
		row.Add(v.button(d))
	}
	return row
}

func (v *view) button(d deed) *parts.KeyButton {
	b := parts.NewKeyButton(v.page.say(d.label), d.Key.String(), d.Do)
	v.doable = append(v.doable, doable{b, d.On})
	return b
}

func (v *view) side() fyne.CanvasObject {
	p := v.page
	v.search = parts.NewSearchField(p.say(text.RoadsSearch), searchKey.String(), p.seek)
	v.search.OnDown = func() { p.desk.Focus(p.groups.grid) }
	body := container.NewBorder(container.New(layout.NewCustomPaddedLayout(0, look.Step, 0, 0), v.search), nil, nil, nil, p.groups.grid)
	padded := container.New(layout.NewCustomPaddedLayout(look.Step, look.Step, look.Step, look.Step), body)
	return container.NewBorder(nil, nil, nil, widget.NewSeparator(), parts.NewSide(sideWidth, padded))
}

func (v *view) main() fyne.CanvasObject {
	p := v.page
	foot := container.New(layout.NewCustomPaddedVBoxLayout(6), v.aim, container.New(parts.NewEither(), v.buttons, v.strip))
	stack := container.NewStack()
	for _, l := range p.lists() {
		stack.Add(l.grid())
	}
	stack.Add(v.none)
	body := container.NewBorder(v.head(), container.New(layout.NewCustomPaddedLayout(look.Step, 0, 0, 0), foot), nil, nil, stack)
	return container.New(layout.NewCustomPaddedLayout(14, 12, listPad, listPad), body)
}

func (v *view) head() fyne.CanvasObject {
	p := v.page
	v.heading = parts.NewSectionHeading("", "")
	lenses := container.New(parts.NewFlow(look.Step-2, look.Step-2))
	for i := range views {
		b := parts.NewKeyButton(p.say(lensNames[i]), lensKeys[i].String(), func() { p.turn(View(i)) })
		v.lenses = append(v.lenses, b)
		lenses.Add(b)
	}
	steps := p.yearDeeds()
	v.back, v.ahead = v.button(steps[0]), v.button(steps[1])
	day := v.button(steps[2])
	v.end = v.button(steps[3])
	years := container.New(parts.NewFlow(look.Step-2, look.Step-2), v.back, v.ahead, day, v.end)
	return container.New(layout.NewCustomPaddedLayout(0, look.Step, 0, 0), container.New(layout.NewCustomPaddedVBoxLayout(look.Step), v.heading, lenses, years, v.legend))
}

// show brings everything up to date.
func (v *view) show() {
	has := v.page.hasFile()
	v.empty.Hidden, v.work.Hidden = has, !has
	if has {
		v.showHead()
		v.showList()
	}
	v.showFoot()
	v.content.Refresh()
}

func (v *view) showHead() {
	p := v.page
	title, facts := v.words()
	v.heading.Set(title, facts)
	for i, b := range v.lenses {
		b.SetPrimary(View(i) == p.lens)
	}
	other := text.RoadAtEnd
	if p.atEnd && p.sight.Day == "" {
		other = text.RoadToday
	}
	v.end.SetLabel(p.say(other))
	v.fresh.SetLabel(p.say(p.freshName()))
	v.open.SetLabel(p.say(p.openName()))
	v.legend.Set(v.signs())
}

// signs explain the signs where there are any.
func (v *view) signs() string {
	p := v.page
	if p.lens != Heat && p.lens != Off {
		return ""
	}
	var signs []string
	for state := roadmap.States; state > 0; state-- {
		signs = append(signs, p.stateWords(state-1))
	}
	return p.say(text.RoadsLegend, strings.Join(signs, "; "))
}

// words say what is in view: the title of the table, and what it comes to.
func (v *view) words() (title, facts string) {
	p, lang := v.page, v.page.desk.Language()
	switch {
	case p.list() == p.history:
		if s, ok := p.history.spot(); ok {
			return p.say(text.RoadSaidTitle, p.plan.GroupName(s.group), s.theme.Name, s.year), p.say(text.RoadPhaseIs, s.cell.Phase.Name, orDash(s.cell.Phase.Criterion), orDash(s.cell.Phase.Threshold))
		}
	case p.list() == p.receipts:
		return p.receipts.title(), p.budgets.aim()
	}
	switch p.lens {
	case Phases:
		return p.say(lensNames[Phases]), p.say(text.RoadsPhaseSum, p.plan.RoadThemes.Len(), p.plan.RoadPhases.Len())
	case Budgets:
		return p.say(lensNames[Budgets]), p.budgets.total()
	}
	title = p.say(text.RoadsViewTitle, p.say(lensNames[p.lens]), locale.FormatDate(p.day, lang))
	if p.lens == Heat && p.sight.Group == 0 && p.sight.Year > 0 {
		title = p.say(text.RoadTitle, p.sight.Year, locale.FormatDate(p.day, lang))
	}
	if p.sight.Group != 0 {
		title = p.groupName(p.sight.Group) + " · " + title
	}
	if p.lens != Heat {
		return title, p.list().aim()
	}
	_, total := v.counted().Counts()
	return title, p.say(text.RoadSum, total.Cells(), p.counted(&total, p.word, ", "), total.Disputed, total.Late)
}

// counted is the part of the roadmap that the facts are about: of the year in view, or of the group that is looked at.
func (v *view) counted() *roadmap.Grid {
	p := v.page
	if g := p.plan.RoadGroups.Get(p.sight.Group); g != nil {
		return p.road.Only(g, nil, 0)
	}
	return p.road.Only(nil, nil, p.sight.Year)
}

// showList shows the table in view, or says why it is empty.
func (v *view) showList() {
	p := v.page
	for _, l := range p.lists() {
		l.grid().Hidden = l != p.list() || l.Rows() == 0
	}
	v.none.Hidden = p.list().Rows() > 0
	if !v.none.Hidden {
		v.none.SetSentence(p.list().none())
	}
}

// showFoot says what the keys would be done to, and which of them can be pressed now.
func (v *view) showFoot() {
	p := v.page
	if v.strip == nil || p.view == nil {
		return
	}
	aim := ""
	if p.hasFile() && p.plan != nil && !v.strip.IsOpen() && p.lens != Off && p.lens != Milestones {
		aim = p.list().aim()
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
	at := slices.Index(p.road.Years, p.sight.Year)
	v.back.SetLabel(v.yearLabel(text.RoadYearBack, at-1))
	v.ahead.SetLabel(v.yearLabel(text.RoadYearAhead, at+1))
}

// yearLabel names a year to turn to, or, where there is none, what the button is for.
func (v *view) yearLabel(otherwise text.Sentence, at int) string {
	if years := v.page.road.Years; at >= 0 && at < len(years) {
		return strconv.Itoa(years[at])
	}
	return v.page.say(otherwise)
}

// turned gives the place of the buttons to the strip while it is open.
func (v *view) turned(open bool) {
	v.showFoot()
	v.content.Refresh()
	if !open {
		v.page.focusWork()
	}
}
