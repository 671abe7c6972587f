package settings

import (
	"cmp"

	"fyne.io/fyne/v2/container"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// agency is a row of the agencies: with its ceiling of the plan year, over all funding sources.
type agency struct {
	model.Agency
	ceiling amount
}

// The columns of the agencies.
const (
	agencyOrder = iota
	agencyCode
	agencyName
	agencyShort
	agencyHead
	agencyCeiling
	agencyMail
)

// Rows that the funding sources keep in view.
const fundRows = 5

// agencySection is the agencies with their ceilings, and the funding sources.
func (p *Page) agencySection() *section {
	agencies, funds := p.agencyList(), p.fundList()
	s := &section{page: p, title: text.SettingsAgencies, summary: p.agencyState, missing: p.withoutFile}
	return s.build(text.SettingsAgenciesAbout, container.New(panes{lower: fundRows}, agencies.grid, funds.grid), agencies, funds)
}

func (p *Page) agencyList() *list[agency] {
	l := &list[agency]{
		page: p, fields: p.agencyFields(), title: "setup.agencies", hint: agencyName, foot: p.agencyFoot(),
		read:     readAgencies,
		id:       func(a agency) model.ID { return a.ID },
		blank:    nextAgency,
		lacks:    p.agencyLacks,
		write:    p.writeAgency,
		number:   func(a *agency, place int) { a.Order = place },
		warn:     p.warnAgencies,
		agencies: true,
	}
	return l.build()
}

func (p *Page) agencyFields() []field[agency] {
	say := p.desk.Say
	return []field[agency]{
		agencyOrder:   order(p, parts.Column{Title: say(text.SettingsOrder), Min: 52, Align: parts.AlignRight}, func(a *agency) *int { return &a.Order }),
		agencyCode:    words(parts.Column{Title: say(text.SettingsCode), Min: 170}, func(a *agency) *string { return &a.Code }),
		agencyName:    words(parts.Column{Title: say(text.SettingsName), Min: 150, Weight: 1, Wrap: true}, func(a *agency) *string { return &a.Name }),
		agencyShort:   words(parts.Column{Title: say(text.SettingsShort), Min: 104}, func(a *agency) *string { return &a.Short }),
		agencyHead:    words(parts.Column{Title: say(text.SettingsHead), Min: 108, Wrap: true}, func(a *agency) *string { return &a.Head }),
		agencyCeiling: money(p, parts.Column{Title: say(text.SettingsCeiling), Min: 150, Align: parts.AlignRight}, func(a *agency) *amount { return &a.ceiling }),
		agencyMail:    words(parts.Column{Title: say(text.SettingsAgencyMail), Min: 130, Weight: 0.5, Wrap: true}, func(a *agency) *string { return &a.Email }),
	}
}

func readAgencies(plan *model.Plan) []agency {
	var list []agency
	for _, a := range plan.Agencies.Of(0) {
		list = append(list, agency{*a, ceilingOf(plan, a.ID)})
	}
	return list
}

// planYear is the year that the file plans.
func planYear(plan *model.Plan) int {
	if r := plan.Region(); r != nil {
		return r.Year
	}
	return 0
}

// ceilingOf gives the ceiling of an agency (0: the region) for the plan year over all funding sources.
func ceilingOf(plan *model.Plan, agency model.ID) amount {
	if c := plan.CeilingOf(agency, 0, planYear(plan)); c != nil {
		return amount{c.Amount, true}
	}
	return amount{}
}

// nextAgency presents after all others, where they have an order.
func nextAgency(id model.ID, before []agency) agency {
	last := 0
	for _, b := range before {
		last = max(last, b.Order)
	}
	a := agency{Agency: model.Agency{ID: id}}
	if last > 0 || len(before) == 0 {
		a.Order = last + 1
	}
	return a
}

func (p *Page) agencyLacks(a agency) string {
	switch {
	case a.Code == "":
		return lower(p.desk.Say(text.SettingsCode))
	case a.Name == "":
		return lower(p.desk.Say(text.SettingsName))
	default:
		return ""
	}
}

// writeAgency puts agency and ceiling into an edit, as far as they change. It is an edit of ceilings where nothing else changes.
func (p *Page) writeAgency(e *model.Edit, before *agency, after agency) {
	if before == nil || before.Agency != after.Agency {
		e.Put = append(e.Put, &after.Agency)
		e.Title = "setup.agencies"
	}
	if before == nil && !after.ceiling.known || before != nil && before.ceiling == after.ceiling {
		return
	}
	p.writeCeiling(e, after.ID, 0, planYear(p.desk.Plan()), after.ceiling)
	e.Title = cmp.Or(e.Title, "setup.ceilings")
}

// agencyFoot is the sum of the agencies' ceilings and, under it, the region's own.
func (p *Page) agencyFoot() []footRow {
	return []footRow{
		{key: "sum", cell: func(col int) parts.Cell {
			return p.sumCell(col, text.SettingsCeilingSum, p.ceilingSum(), "")
		}},
		{key: "region", commit: p.commitRegionCeiling, cell: func(col int) parts.Cell {
			own := ceilingOf(p.desk.Plan(), 0)
			c := p.sumCell(col, text.SettingsRegionCeiling, own, p.difference(own))
			c.Editable = col == agencyCeiling
			return c
		}},
	}
}

func (p *Page) sumCell(col int, name text.Sentence, a amount, below string) parts.Cell {
	switch col {
	case agencyName:
		return parts.Cell{Text: p.desk.Say(name), Below: below}
	case agencyCeiling:
		return p.moneyCell(a)
	default:
		return parts.Cell{}
	}
}

// ceilingSum is what the agencies' ceilings come to, not known where none has one.
func (p *Page) ceilingSum() (sum amount) {
	for _, a := range readAgencies(p.desk.Plan()) {
		if a.ceiling.known {
			sum = amount{sum.sen.Plus(a.ceiling.sen), true}
		}
	}
	return sum
}

// difference says what of the region's own ceiling is not shared out.
func (p *Page) difference(own amount) string {
	switch left := own.sen - p.ceilingSum().sen; {
	case !own.known:
		return p.desk.Say(text.SettingsCeilingNone)
	case left < 0:
		return p.desk.Say(text.SettingsCeilingOver, locale.FormatRupiah(-left, p.desk.Language()))
	default:
		return p.desk.Say(text.SettingsCeilingLeft, locale.FormatRupiah(left, p.desk.Language()))
	}
}

func (p *Page) commitRegionCeiling(typed string) (refusal string) {
	a, refusal := p.readMoney(typed)
	if refusal != "" || a == ceilingOf(p.desk.Plan(), 0) {
		return refusal
	}
	e := model.Edit{Title: "setup.ceilings"}
	p.writeCeiling(&e, 0, 0, planYear(p.desk.Plan()), a)
	return p.do(e)
}

// warnAgencies asks before agencies go with which lines would go.
func (p *Page) warnAgencies(gone []agency) string {
	lines := 0
	for _, a := range gone {
		lines += len(p.desk.Plan().Lines.Of(a.ID))
	}
	switch {
	case lines == 0:
		return ""
	case len(gone) == 1:
		return p.desk.Say(text.SettingsAskAgency, gone[0].Name, lines)
	default:
		return p.desk.Say(text.SettingsAskAgencies, len(gone), lines)
	}
}

func (p *Page) agencyState(plan *model.Plan) state {
	agencies, without := readAgencies(plan), 0
	for _, a := range agencies {
		if !a.ceiling.known {
			without++
		}
	}
	switch {
	case len(agencies) == 0:
		return state{lacks: p.desk.Say(text.SettingsAgenciesNone)}
	case without > 0 && !ceilingOf(plan, 0).known:
		return state{lacks: p.desk.Say(text.SettingsAgenciesLack, len(agencies), without)}
	default:
		ceiling, _ := plan.Ceiling(0, 0, planYear(plan))
		return state{sum: p.desk.Say(text.SettingsAgenciesSum, len(agencies), locale.FormatShort(ceiling, p.desk.Language()))}
	}
}
