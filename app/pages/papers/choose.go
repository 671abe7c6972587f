package papers

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/reports"
)

// chosen says which paper is shown.
type chosen struct {
	kind   reports.Kind
	agency model.ID // of papers about one agency
	day    int      // of papers about one day, 0: all
}

// choice is which paper is shown, and the boxes in which that is chosen.
type choice struct {
	chosen
	page *Page

	kinds    *parts.Picker[reports.Kind]
	agencies *parts.Picker[model.ID]
	days     *parts.Picker[int]
}

func newChoice(p *Page) *choice {
	c := &choice{page: p, chosen: chosen{kind: reports.KindMinutes}}
	c.kinds = parts.NewPicker(func(k reports.Kind) { c.set(func() { c.kind = k }) })
	c.agencies = parts.NewPicker(func(id model.ID) { c.set(func() { c.agency = id }) })
	c.days = parts.NewPicker(func(day int) { c.set(func() { c.day = day }) })
	return c
}

// row shows the boxes beside each other, each with its key.
func (c *choice) row() fyne.CanvasObject {
	row := container.New(parts.NewFlow(look.Step/2, look.Step))
	for _, b := range []struct {
		key text.Key
		box fyne.CanvasObject
	}{{kindKey, c.kinds.Framed()}, {agencyKey, c.agencies.Framed()}, {dayKey, c.days.Framed()}} {
		row.Add(container.NewHBox(b.box, container.NewCenter(parts.NewKeyCap(b.key.String()))))
	}
	return row
}

// set changes the choice and composes that paper from its first page.
func (c *choice) set(change func()) {
	change()
	c.show()
	c.page.composeAnew()
}

// begin chooses the minutes of a file that was just opened.
func (c *choice) begin() { c.chosen = chosen{kind: reports.KindMinutes} }

// agencyChoices gives the agencies that the kind may be about; 0 is all of them.
func (c *choice) agencyChoices() (list []model.ID) {
	if c.kind != reports.KindExtract {
		list = append(list, 0)
	}
	if c.kind.ByAgency() {
		for _, a := range c.page.desk.Plan().Agencies.Of(0) {
			list = append(list, a.ID)
		}
	}
	return list
}

// dayChoices gives the days that the kind may be about; 0 is all of them.
func (c *choice) dayChoices() []int {
	list := []int{0}
	if plan := c.page.desk.Plan(); c.kind.ByDay() && plan.CurrentMeeting() != nil {
		for _, d := range plan.Days.Of(plan.CurrentMeeting().ID) {
			list = append(list, plan.DayNumber(d.ID))
		}
	}
	return list
}

// fit leaves out what the kind is not about, and what is no longer there.
func (c *choice) fit() {
	if list := c.agencyChoices(); len(list) > 0 && !slices.Contains(list, c.agency) {
		c.agency = list[0]
	}
	if !slices.Contains(c.dayChoices(), c.day) {
		c.day = 0
	}
}

func (c *choice) show() {
	p := c.page
	if !p.hasMeeting() {
		return
	}
	c.fit()
	c.kinds.Set(reports.Offered(p.desk.Plan()), c.kind, func(k reports.Kind) string { return p.desk.Say(text.PaperKinds[string(k)]) })
	c.agencies.Set(c.agencyChoices(), c.agency, func(id model.ID) string {
		if a := p.desk.Plan().Agencies.Get(id); a != nil {
			return a.Label()
		}
		return p.desk.Say(text.PapersAllAgencies)
	})
	c.days.Set(c.dayChoices(), c.day, func(day int) string {
		if day == 0 {
			return p.desk.Say(text.PapersAllDays)
		}
		return p.desk.Say(text.PapersDay, day)
	})
}

// request asks for the paper that is chosen.
func (c *choice) request(o reports.Options) reports.Request {
	return reports.Request{Kind: c.kind, Agency: c.agency, NotulaOptions: reports.NotulaOptions{Options: o, Day: c.day}}
}

// next gives the choice after the one that is made, the first after the last.
func next[T comparable](list []T, at T) T { return list[(slices.Index(list, at)+1)%len(list)] }

func (c *choice) nextKind() {
	c.set(func() { c.kind = next(reports.Offered(c.page.desk.Plan()), c.kind) })
}

func (c *choice) nextAgency() { c.set(func() { c.agency = next(c.agencyChoices(), c.agency) }) }

func (c *choice) nextDay() { c.set(func() { c.day = next(c.dayChoices(), c.day) }) }
