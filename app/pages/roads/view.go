package roads

import (
	"slices"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"benangmerah/app/frame"
	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model/locale"
	"benangmerah/model/roadmap"
)

// sideWidth is that of the column of groups at 100 %.
const sideWidth float32 = 250

// view is what the page shows beside its tables.
type view struct {
	back, ahead *parts.KeyButton
	end         *parts.KeyButton
	legend      *parts.Text
}

func newView(p *Page) *view {
	v := &view{legend: parts.NewText("", look.Small, parts.Muted).Cut()}
	tools := []fyne.CanvasObject{
		p.Button(text.Command{Button: text.RoadsReport, Key: reportKey, Do: p.writeReport, On: p.hasRoad}),
		p.Primary(text.Command{Button: text.RoadsShow, Key: sendKey, Do: p.send, On: p.HasFile}),
	}
	p.NewSearch(text.RoadsSearch, searchKey, p.seek)
	steps := p.yearDeeds()
	v.back, v.ahead = p.Button(steps[0]), p.Button(steps[1])
	day := p.Button(steps[2])
	v.end = p.Button(steps[3])
	lenses := p.Lenses(lensNames[:], lensKeys[:], func(to int) { p.turn(View(to)) })
	rows := make([]*fyne.Container, len(p.lists))
	for i, l := range p.lists {
		rows[i] = p.Row(p.deedsOf(l))
	}
	p.Lay(frame.Spec{
		NoFile: text.RoadmapNoFile, Tools: tools, Side: p.side.Grid(), SideWidth: sideWidth, SideFind: true, SideFoot: p.Row(p.groupDeeds()),
		Over: []fyne.CanvasObject{lenses, frame.Flow(v.back, v.ahead, day, v.end), v.legend}, Rows: rows,
	})
	return v
}

// head says over the tables what is in view, of which year, as of when.
func (p *Page) head() {
	v := p.view
	p.Title.Set(p.words())
	p.MarkLens(int(p.lens))
	other := text.RoadAtEnd
	if p.atEnd && p.sight.Day == "" {
		other = text.RoadToday
	}
	v.end.SetLabel(p.Say(other))
	v.legend.Set(p.signs())
	at := slices.Index(p.road.Years, p.sight.Year)
	v.back.SetLabel(p.yearLabel(text.RoadYearBack, at-1))
	v.ahead.SetLabel(p.yearLabel(text.RoadYearAhead, at+1))
}

// signs explain the signs where there are any.
func (p *Page) signs() string {
	if p.lens != Heat && p.lens != Off {
		return ""
	}
	var signs []string
	for state := roadmap.States; state > 0; state-- {
		signs = append(signs, p.stateWords(state-1))
	}
	return p.Say(text.RoadsLegend, strings.Join(signs, "; "))
}

// words say what is in view: the title of the table, and what it comes to.
func (p *Page) words() (title, facts string) {
	lang := p.desk.Language()
	switch {
	case p.list() == p.history:
		if s, ok := p.history.spot(); ok {
			return p.Say(text.RoadSaidTitle, p.Plan.GroupName(s.group), s.theme.Name, s.year), p.Say(text.RoadPhaseIs, s.cell.Phase.Name, frame.OrDash(s.cell.Phase.Criterion), frame.OrDash(s.cell.Phase.Threshold))
		}
	case p.list() == p.receipts:
		return p.receipts.title(), p.budgets.Aim()
	}
	switch p.lens {
	case Phases:
		return p.Say(lensNames[Phases]), p.Say(text.RoadsPhaseSum, p.Plan.RoadThemes.Len(), p.Plan.RoadPhases.Len())
	case Budgets:
		return p.Say(lensNames[Budgets]), p.budgets.total()
	}
	title = p.Say(text.RoadsViewTitle, p.Say(lensNames[p.lens]), locale.FormatDate(p.day, lang))
	if p.lens == Heat && p.sight.Group == 0 && p.sight.Year > 0 {
		title = p.Say(text.RoadTitle, p.sight.Year, locale.FormatDate(p.day, lang))
	}
	if p.sight.Group != 0 {
		title = p.groupName(p.sight.Group) + " · " + title
	}
	if p.lens != Heat {
		return title, p.list().Aim()
	}
	_, total := p.ofSight().Counts()
	if total.Cells() == 0 {
		return title, p.Say(text.RoadsNothingYet)
	}
	return title, p.Say(text.RoadSum, total.Cells(), p.counted(&total, p.word, ", "), total.Disputed, total.Late)
}

// ofSight is the part of the roadmap that the facts are about: of the year in view, or of the group that is looked at.
func (p *Page) ofSight() *roadmap.Grid {
	if g := p.Plan.RoadGroups.Get(p.sight.Group); g != nil {
		return p.road.Only(g, nil, 0)
	}
	return p.road.Only(nil, nil, p.sight.Year)
}

// yearLabel names a year to turn to, or, where there is none, what the button is for.
func (p *Page) yearLabel(otherwise text.Sentence, at int) string {
	if years := p.road.Years; at >= 0 && at < len(years) {
		return strconv.Itoa(years[at])
	}
	return p.Say(otherwise)
}
