package cohorts

import (
	"time"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// months is how those that were chosen in the last fixed list get on: a row for each, a column for each month of the cohort.
type months struct {
	page   *Page
	table  *parts.Grid
	rows   []*model.Curated
	months []model.Date
	silent int
}

func newMonths(p *Page) *months {
	m := &months{page: p}
	m.table = parts.NewGrid(m, m.columns()...)
	m.table.OnMove = func(int, int) { p.RefreshFoot() }
	m.table.OnOpen = func(int, int) {
		if p.onMonth() {
			p.askReport()
		}
	}
	return m
}

func (m *months) Grid() *parts.Grid { return m.table }

func (m *months) columns() []parts.Column {
	list := []parts.Column{{Title: m.page.Say(text.CohortsActor), Min: nameWidth, Weight: 0.8, Wrap: true}}
	for _, month := range m.months {
		list = append(list, parts.Column{Title: m.page.month(month), Min: 150, Weight: 1, Wrap: true})
	}
	return list
}

// Read lists who was chosen in the last fixed list, with the months of the cohort and those that were told of after it.
func (m *months) Read() {
	p := m.page
	m.rows, m.months, m.silent = nil, nil, 0
	if list := p.lastList(); list != nil {
		last := p.now.Cohort.Until
		for _, x := range p.Plan.Curateds.Of(list.ID) {
			if !x.Chosen {
				continue
			}
			reports := p.Plan.MonthReports.Of(x.Applicant)
			if len(reports) == 0 {
				m.silent++
			} else {
				last = max(last, reports[len(reports)-1].Month)
			}
			if p.Seeks(x.Name) {
				m.rows = append(m.rows, x)
			}
		}
		m.months = monthsBetween(p.now.Cohort.From, last)
	}
	m.table.SetColumns(m.columns()...)
}

// mostMonths bounds the columns.
const mostMonths = 36

// monthsBetween gives the first days of the months of a period.
func monthsBetween(from, until model.Date) (list []model.Date) {
	first, ok := from.Time()
	if !ok {
		return nil
	}
	for i := range mostMonths {
		t := time.Date(first.Year(), first.Month()+time.Month(i), 1, 0, 0, 0, 0, time.UTC)
		if month := model.NewDate(t.Year(), t.Month(), 1); month <= until {
			list = append(list, month)
		}
	}
	return list
}

// lastList is the list of the cohort in view that was fixed last, nil for none.
func (p *Page) lastList() *model.CuratedList {
	if p.now == nil {
		return nil
	}
	lists := p.Plan.CuratedLists.Of(p.cohort)
	if len(lists) == 0 {
		return nil
	}
	return lists[len(lists)-1]
}

// Rows implements parts.Data.
func (m *months) Rows() int { return len(m.rows) }

// Row implements parts.Data.
func (m *months) Row(row int) parts.Row { return parts.Row{Key: frame.KeyOf(m.rows[row].Applicant)} }

// Cell implements parts.Data.
func (m *months) Cell(row, col int) parts.Cell {
	x := m.rows[row]
	if col == 0 {
		c := parts.Cell{Text: x.Name, Bold: true}
		if len(m.page.Plan.MonthReports.Of(x.Applicant)) == 0 {
			c.Chip, c.Tone = m.page.Say(text.CohortsSilent), parts.Down
		}
		return c
	}
	reports := m.of(x.Applicant, m.months[col-1])
	if len(reports) == 0 {
		return parts.Cell{Text: frame.Dash, Tone: parts.Muted}
	}
	c := parts.Cell{}
	for _, r := range reports {
		c.Below = frame.Dotted(c.Below, frame.Joined(" ", r.Value, r.Unit))
		c.Text = frame.Joined("; ", c.Text, frame.OneLine(r.Text))
	}
	return c
}

// of gives what was told of an applicant in a month.
func (m *months) of(applicant model.ID, month model.Date) (list []*model.MonthReport) {
	for _, r := range m.page.Plan.MonthReports.Of(applicant) {
		if r.Month == month {
			list = append(list, r)
		}
	}
	return list
}

// place is the applicant and the month under the cursor.
func (m *months) place() (x *model.Curated, month model.Date, ok bool) {
	row, col := m.table.Cursor()
	if row < 0 || row >= len(m.rows) || col < 1 || col > len(m.months) {
		return nil, "", false
	}
	return m.rows[row], m.months[col-1], true
}

func (p *Page) onMonth() bool {
	_, _, ok := p.months.place()
	return p.works() && p.lens == ofMonths && ok
}

// askReport asks how far the one under the cursor was in the month there, beginning with what was told already.
func (p *Page) askReport() {
	x, month, _ := p.months.place()
	r := model.MonthReport{Applicant: x.Applicant, Month: month}
	if told := p.months.of(x.Applicant, month); len(told) > 0 {
		r = *told[0]
	}
	p.Ask(&parts.Form{
		Kind: "report" + frame.KeyOf(x.Applicant) + string(month), About: p.Say(text.CohortsReportAbout, x.Name, p.month(month)),
		Questions: []parts.Question{
			{Title: p.Say(text.CohortsReportQ), Start: r.Text, Keep: true, Share: 2},
			{Title: p.Say(text.CohortsValueQ), Start: r.Value, Share: 0.7},
			{Title: p.Say(text.CohortsUnitQ), Start: r.Unit, Share: 0.8},
			{Title: p.Say(text.CohortsEvidenceQ), Start: r.Evidence, Keep: true, Share: 1.4},
		},
		Done: func(texts []string) string {
			report := model.MonthReport{Applicant: x.Applicant, Month: month, Text: texts[0], Value: texts[1], Unit: texts[2], Evidence: texts[3]}
			return p.Do(model.ReportMonths{Reports: []model.MonthReport{report}})
		},
	})
}

// canDropReport says whether something was told in the cell under the cursor.
func (p *Page) canDropReport() bool {
	x, month, ok := p.months.place()
	return p.works() && p.lens == ofMonths && ok && len(p.months.of(x.Applicant, month)) > 0
}

// dropReport takes away what was told in the cell under the cursor.
func (p *Page) dropReport() {
	x, month, _ := p.months.place()
	var drop []model.Record
	for _, r := range p.months.of(x.Applicant, month) {
		drop = append(drop, r)
	}
	p.DoNow(model.Edit{Title: "cohort.report", Drop: drop})
}

func (m *months) None() string {
	p := m.page
	switch {
	case p.now == nil:
		return p.Say(text.CohortsNoCohort)
	case p.lastList() == nil:
		return p.Say(text.CohortsNotFixed)
	default:
		return p.Say(text.CohortsNoMatch, p.Search.Text)
	}
}

// Aim tells in full what stands in the cell under the cursor, or of whom nothing is known.
func (m *months) Aim() string {
	p := m.page
	x, month, ok := m.place()
	if !ok {
		return p.Say(text.CohortsSilentCount, m.silent, len(m.rows))
	}
	said := x.Name + ", " + p.month(month)
	reports := m.of(x.Applicant, month)
	if len(reports) == 0 {
		return frame.Dotted(said, p.Say(text.CohortsNoReport))
	}
	for _, r := range reports {
		evidence := p.Say(text.CohortsNoEvidenceYet)
		if r.Evidence != "" {
			evidence = p.Say(text.CohortsShown, frame.OneLine(r.Evidence))
		}
		said = frame.Dotted(said, frame.Joined(" ", r.Value, r.Unit), frame.OneLine(r.Text), evidence)
	}
	return said
}
