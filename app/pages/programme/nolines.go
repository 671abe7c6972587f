package programme

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// noLines stands in the place of the lines where an agency has none in the year that is shown, and offers what to do about it.
type noLines struct {
	box             *fyne.Container
	none, elsewhere *parts.EmptyState // there are none at all, or those of another year
	add, look       *parts.KeyButton
}

func newNoLines(p *Page) *noLines {
	n := &noLines{
		add:  parts.NewPrimaryButton(p.desk.Say(text.EntryCommandProgram), keyProgram.String(), func() { p.insertHere(wantProgram) }),
		look: parts.NewPrimaryButton("", keyFilled.String(), p.showFilledYear),
	}
	n.none = parts.NewEmptyState(look.IconProgramme, "", n.add)
	n.elsewhere = parts.NewEmptyState(look.IconProgramme, "", n.look)
	n.box = container.NewStack(n.none, n.elsewhere)
	return n
}

func (n *noLines) show(p *Page) {
	filled, lines := p.filledYear()
	name := p.desk.Plan().Agencies.Get(p.agency).Name
	n.none.Hidden, n.elsewhere.Hidden = filled != 0, filled == 0
	n.add.Hidden = p.desk.ReadOnly()
	switch from, to := p.cloneYears(); {
	case filled == 0 && p.desk.ReadOnly():
		n.none.SetSentence(p.desk.Say(text.ProgrammeNoLinesRead, name))
	case filled == 0:
		n.none.SetSentence(p.desk.Say(text.ProgrammeNoLines, name))
	case p.desk.ReadOnly():
		n.elsewhere.SetSentence(p.desk.Say(text.ProgrammeOtherLinesRead, name, p.year, filled, lines))
	case to == p.year:
		n.elsewhere.SetSentence(p.desk.Say(text.ProgrammeCloneLines, name, p.year, filled, lines, to, from))
	default:
		n.elsewhere.SetSentence(p.desk.Say(text.ProgrammeOtherLines, name, p.year, filled, lines))
	}
	n.look.SetLabel(p.desk.Say(text.ProgrammeLookAtYear, filled))
	n.box.Show()
}

// nothingYet says in a few words what noLines says.
func (p *Page) nothingYet() string {
	switch filled, lines := p.filledYear(); {
	case filled != 0:
		return p.desk.Say(text.ProgrammeNothingThen, p.year, filled, lines)
	case p.desk.ReadOnly():
		return p.desk.Say(text.ProgrammeNothing)
	default:
		return p.desk.Say(text.ProgrammeNothingYet)
	}
}

// filledYear is the year with lines of the agency that is nearest to the one that is shown, of two the earlier, and how many lines it has. It is 0 where
// what is shown has lines itself, and where there are none.
func (p *Page) filledYear() (year, lines int) {
	if p.sheet.lines {
		return 0, 0
	}
	counts := map[int]int{}
	for _, l := range p.desk.Plan().Lines.Of(p.agency) {
		counts[l.Year]++
	}
	for _, y := range p.choices.listYears() {
		if counts[y] > 0 && (year == 0 || distance(y, p.year) < distance(year, p.year)) {
			year = y
		}
	}
	return year, counts[year]
}

func distance(a, b int) int { return max(a-b, b-a) }

func (p *Page) hasFilledYear() bool {
	if !p.hasLines() {
		return false
	}
	year, _ := p.filledYear()
	return year != 0
}

// showFilledYear shows the year that has lines.
func (p *Page) showFilledYear() {
	year, _ := p.filledYear()
	p.chosen(scope{p.agency, p.filledStage(year), year})
}

// filledStage is the stage that is shown or, where the agency has no money at it in a year, the last one at which it has.
func (p *Page) filledStage(year int) model.Stage {
	stage := p.stage
	known := func(s model.Stage) bool { return p.desk.Plan().AgencyFigure(p.agency, s, year).Known }
	if known(stage) {
		return stage
	}
	for _, s := range p.choices.listStages() {
		if known(s) {
			stage = s
		}
	}
	return stage
}

// cloneYears are the years that a new one is begun from and that it is: the year after the one that is planned or, where nothing is planned yet for that,
// the planned one itself from the last before it that has lines.
func (p *Page) cloneYears() (from, to int) {
	year := p.desk.Plan().Region().Year
	for l := range p.desk.Plan().Lines.All() {
		if l.Year == year {
			return year, year + 1
		}
		if l.Year < year {
			from = max(from, l.Year)
		}
	}
	if from == 0 {
		return year, year + 1
	}
	return from, year
}
