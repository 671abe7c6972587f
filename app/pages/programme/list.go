package programme

import (
	"slices"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/readiness"
)

// filter says which agencies are listed: those of a standing, or all. It is the standing plus one.
type filter uint8

const allAgencies filter = 0

func (f filter) takes(s readiness.Standing) bool { return f == allAgencies || f == filter(s)+1 }

var standings = []readiness.Standing{
	readiness.Empty, readiness.Filled, readiness.Ready, readiness.Heard, readiness.Presented, readiness.Agreed, readiness.Deferred, readiness.Rejected,
	readiness.Decided,
}

var standingTones = map[readiness.Standing]parts.Tone{
	readiness.Empty: parts.Down, readiness.Filled: parts.Up, readiness.Ready: parts.Good, readiness.Heard: parts.Bad, readiness.Presented: parts.Plain,
	readiness.Agreed: parts.Good, readiness.Deferred: parts.Down, readiness.Rejected: parts.Down, readiness.Decided: parts.Good,
}

// report gives the readiness of an agency in the year that is shown.
func (p *Page) report(agency model.ID) *readiness.Report {
	r := p.reports[agency]
	if r == nil || r.Year != p.year {
		r = readiness.Check(p.desk.Plan(), agency, p.year)
		p.reports[agency] = r
	}
	return r
}

// showAgencies fills the list.
func (p *Page) showAgencies() {
	if len(p.listed()) == 0 {
		p.filter = allAgencies
	}
	var items []agencyItem
	for _, a := range p.listed() {
		items = append(items, p.item(a))
	}
	p.agencies.set(items, listWidth()-listPad)
	p.agencies.mark(p.agency)
	p.showFilters()
}

// listed gives the agencies that the filter takes.
func (p *Page) listed() []*model.Agency {
	plan := p.desk.Plan()
	return slices.DeleteFunc(slices.Clone(plan.Agencies.Of(0)), func(a *model.Agency) bool { return !p.filter.takes(p.report(a.ID).Standing(plan)) })
}

// showFilters offers the standings that there are, with how many agencies have them.
func (p *Page) showFilters() {
	plan := p.desk.Plan()
	counts := map[filter]int{allAgencies: plan.Agencies.Len()}
	for _, a := range plan.Agencies.Of(0) {
		counts[filter(p.report(a.ID).Standing(plan))+1]++
	}
	p.filters.Set(p.filterChoices(counts), p.filter, func(f filter) string {
		if f == allAgencies {
			return p.desk.Say(text.EntryFilterAll, counts[f])
		}
		return p.desk.Say(text.EntryFilterOne, p.desk.Say(text.ReadinessStates[readiness.Standing(f-1)]), counts[f])
	})
}

func (p *Page) filterChoices(counts map[filter]int) []filter {
	list := []filter{allAgencies}
	for _, s := range standings {
		if f := filter(s) + 1; counts[f] > 0 || f == p.filter {
			list = append(list, f)
		}
	}
	return list
}

func (p *Page) chooseFilter(f filter) {
	if f != p.filter {
		p.filter = f
		p.showAgencies()
		p.desk.Focus(p.agencies)
	}
}

// stepFilter goes on to the next standing that there is, after the last one back to all.
func (p *Page) stepFilter() {
	plan := p.desk.Plan()
	for i := range len(standings) + 1 {
		next := filter((int(p.filter) + 1 + i) % (len(standings) + 1))
		if next == allAgencies || slices.ContainsFunc(plan.Agencies.Of(0), func(a *model.Agency) bool { return next.takes(p.report(a.ID).Standing(plan)) }) {
			p.chooseFilter(next)
			return
		}
	}
}

func (p *Page) item(a *model.Agency) agencyItem {
	plan, report := p.desk.Plan(), p.report(a.ID)
	standing := report.Standing(plan)
	item := agencyItem{id: a.ID, name: agencyName(a), chip: p.desk.Say(text.ReadinessStates[standing]), tone: standingTones[standing]}
	programs := p.programs(a.ID)
	f := agencyFigure(plan, scope{a.ID, p.stage, p.year})
	switch amount := locale.FormatShort(f.Amount, p.desk.Language()); {
	case report.Checked > 0 && f.Known:
		item.below = p.desk.Say(text.EntryScoreAmount, report.Checked-report.Open, report.Checked, amount)
	case report.Checked > 0:
		item.below = p.desk.Say(text.EntryScore, report.Checked-report.Open, report.Checked)
	case f.Known:
		item.below = p.desk.Say(text.ProgrammeAgencyLine, programs, amount)
	case programs > 0:
		item.below = p.desk.Say(text.ProgrammeAgencyEmpty, programs)
	default:
		item.below = p.desk.Say(text.ProgrammeNothing)
	}
	return item
}

func (p *Page) programs(agency model.ID) (count int) {
	plan := p.desk.Plan()
	year := planYear(plan, agency, p.year)
	for _, l := range plan.Lines.Of(agency) {
		if l.Level == model.Program && l.Year == year {
			count++
		}
	}
	return count
}
