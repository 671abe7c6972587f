package incoming

import (
	"slices"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
)

// stages are those that a file may be taken in as, in the order in which they are offered.
var stages = []model.Stage{model.Proposed, model.Enacted, model.Revised(1), model.Revised(2), model.Planned}

// options let a person say what a source does not say itself. Each choice reads the file again.
type options struct {
	page     *Page
	content  *fyne.Container
	stages   *parts.Picker[model.Stage]
	years    *parts.Picker[int]
	agencies *parts.Picker[string]
	agency   fyne.CanvasObject
}

func newOptions(p *Page) *options {
	o := &options{page: p}
	o.stages = parts.NewPicker(func(s model.Stage) { p.choose(func(c *Choices) { c.Stage = s }) })
	o.years = parts.NewPicker(func(year int) { p.choose(func(c *Choices) { c.Year = year }) })
	o.agencies = parts.NewPicker(func(code string) { p.choose(func(c *Choices) { c.Agency = code }) })
	say := p.desk.Say
	o.agency = o.agencies.Labelled(say(text.IncomingAgency))
	o.content = container.New(parts.NewFlow(2*look.Step, look.Step),
		o.stages.Labelled(say(text.IncomingStage)), o.years.Labelled(say(text.IncomingYear)), o.agency)
	return o
}

// asks says whether a source leaves stage and year to be said.
func asks(s incoming.Source) bool {
	return s != incoming.FromTemplate && s != incoming.FromPart && s != incoming.FromCopy
}

// asksAgency says whether rows do not say whose they are.
func asksAgency(f *file) bool {
	return asks(f.arrival.Offer.Source) && (f.choices.Agency != "" ||
		slices.ContainsFunc(f.arrival.Offer.Rows, func(r incoming.Row) bool { return r.Agency.None() }))
}

// show offers what can be chosen for a file.
func (o *options) show(f *file) {
	o.content.Hidden = !asks(f.arrival.Offer.Source)
	if o.content.Hidden {
		return
	}
	desk := o.page.desk
	o.stages.Set(f.stages(), f.choices.Stage, func(s model.Stage) string { return text.StageName(desk.Say, s) })
	o.years.Set(years(desk.Plan(), f.choices.Year), f.choices.Year, strconv.Itoa)
	o.agency.(*fyne.Container).Hidden = !asksAgency(f)
	o.agencies.Set(agencyCodes(desk.Plan()), f.choices.Agency, func(code string) string {
		if code == "" {
			return desk.Say(text.IncomingNoAgency)
		}
		return agencyName(desk.Plan(), code)
	})
	o.content.Refresh()
}

// stages are those that the file may be taken in as, with the one that it was read as.
func (f *file) stages() []model.Stage {
	if slices.Contains(stages, f.choices.Stage) {
		return stages
	}
	return append(slices.Clone(stages), f.choices.Stage)
}

// years are those of the region's period and around the year that is planned, with one more.
func years(p *model.Plan, with int) (list []int) {
	list = append(list, with)
	if r := p.Region(); r != nil {
		list = append(list, r.Year-1, r.Year, r.Year+1)
		for y := r.PeriodFrom; y > 0 && y <= r.PeriodTo; y++ {
			list = append(list, y)
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

func agencyCodes(p *model.Plan) []string {
	codes := []string{""}
	for _, a := range p.Agencies.Of(0) {
		codes = append(codes, a.Code)
	}
	return codes
}

// canChoose says whether stage and year of the file in view can be chosen.
func (p *Page) canChoose() bool {
	f := p.current()
	return f != nil && f.preview != nil && f.state == previewed && asks(f.arrival.Offer.Source)
}

// choose changes a choice and reads the file in view again.
func (p *Page) choose(change func(*Choices)) {
	f := p.current()
	if !p.canChoose() {
		p.showFile()
		return
	}
	f.chosen = true
	change(&f.choices)
	p.read(f)
}

func (p *Page) stepStage(by int) {
	f := p.current()
	p.choose(func(c *Choices) { c.Stage = stepIn(f.stages(), c.Stage, by) })
}

func (p *Page) stepYear(by int) {
	p.choose(func(c *Choices) { c.Year = stepIn(years(p.desk.Plan(), c.Year), c.Year, by) })
}

// stepIn gives the value by places further in a list, at most its end.
func stepIn[T comparable](list []T, at T, by int) T {
	return list[min(max(slices.Index(list, at)+by, 0), len(list)-1)]
}
