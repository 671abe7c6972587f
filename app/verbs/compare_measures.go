package verbs

import (
	"slices"
	"strings"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
	"benangmerah/model/measure"
	"benangmerah/model/workbook"
)

type measuresFacts struct {
	Columns  []columnFacts  `json:"columns"`
	Measures []measureFacts `json:"measures"`
}

// columnFacts is one column. Agency is empty for all agencies.
type columnFacts struct {
	Agency     string `json:"agency,omitempty"`
	AgencyName string `json:"agency_name,omitempty"`
	Stage      string `json:"stage"`
	Moment     string `json:"moment,omitempty"`
	Year       int    `json:"year"`
}

// measureFacts is one row; Indicator, Level and Unit are of what a unit costs.
type measureFacts struct {
	Measure   string          `json:"measure"`
	Indicator string          `json:"indicator,omitempty"`
	Level     string          `json:"level,omitempty"`
	Unit      string          `json:"unit,omitempty"`
	Cells     []measuredFacts `json:"cells"`
}

// measuredFacts is the measure of one column: nothing but its state where there is no figure.
type measuredFacts struct {
	State   string `json:"state"`
	Amount  string `json:"amount,omitempty"`
	Of      string `json:"of,omitempty"`
	Outside string `json:"outside_budget,omitempty"`
	Percent string `json:"percent,omitempty"`
	Count   *int   `json:"count,omitempty"`
	Open    *int   `json:"open,omitempty"`
	Checked int    `json:"checked,omitempty"`
	Quarter int    `json:"quarter,omitempty"`
	Unit    string `json:"unit,omitempty"`
	Target  string `json:"target,omitempty"`
}

// measureWords and stateWords are what the facts call measures and states.
var (
	measureWords = map[measure.Kind]string{
		measure.Budget: "anggaran", measure.Share: "bagian", measure.Programmes: "program", measure.Subs: "sub", measure.Ready: "kesiapan",
		measure.Absorbed: "serapan", measure.UnitCost: "biaya",
	}
	stateWords = map[measure.State]string{
		measure.NoData: "belum ada data", measure.Given: "ada", measure.OtherUnit: "satuan lain", measure.NoNumber: "bukan angka",
	}
)

// measured prints shared measures of the columns, each of all its agencies, or of some in columns of their own. Columns that are the same stand once.
func (c *console) measured(r *columnReader, w *compareWords) error {
	sides, ok := r.panel.Sides(r.plan, func(id model.ID) *model.Plan { return r.moments[id].Plan })
	if !ok {
		return errUnreadable()
	}
	var all []model.Side
	facts := measuresFacts{}
	for i, s := range sides {
		if slices.Contains(r.panel.InUse()[:i], r.panel.Columns[i]) {
			continue
		}
		list, err := sidesOf(r.plan, s, w.agency)
		if err != nil {
			return err
		}
		all = append(all, list...)
		for _, one := range list {
			facts.Columns = append(facts.Columns, columnOf(r.plan, one, sideFacts{Stage: s.Stage.String(), Moment: r.said[i], Year: s.Year}))
		}
	}
	rows := measure.Of(all)
	for _, x := range rows {
		facts.Measures = append(facts.Measures, factsOfMeasure(x))
	}
	if w.out != "" {
		return c.printSheet(w.out, facts, c.measureSheet(facts.Columns, rows), "")
	}
	return c.print(facts, c.measureTable(facts.Columns, rows))
}

// sidesOf gives a side for each agency of a list with commas, or the side as it is where the list is empty.
func sidesOf(p *model.Plan, s model.Side, agencies string) (list []model.Side, err error) {
	if agencies == "" {
		return []model.Side{s}, nil
	}
	for code := range strings.SplitSeq(agencies, ",") {
		a, err := agencyByCode(p, strings.TrimSpace(code))
		if err != nil {
			return nil, err
		}
		one := s
		one.Agencies = []string{a.Code}
		list = append(list, one)
	}
	return list, nil
}

func columnOf(p *model.Plan, s model.Side, told sideFacts) columnFacts {
	column := columnFacts{Stage: told.Stage, Moment: told.Moment, Year: told.Year}
	for _, a := range p.Agencies.Of(0) {
		if len(s.Agencies) > 0 && a.Code == s.Agencies[0] {
			column.Agency, column.AgencyName = a.Code, a.Label()
		}
	}
	return column
}

func factsOfMeasure(r measure.Row) measureFacts {
	facts := measureFacts{Measure: measureWords[r.Kind], Indicator: r.Indicator, Unit: r.Unit}
	for name, rows := range rowsNamed {
		if rows.by == model.ByLine && rows.level == r.Level && r.Kind == measure.UnitCost {
			facts.Level = name
		}
	}
	for _, c := range r.Cells {
		facts.Cells = append(facts.Cells, factsOfCell(r.Kind, c))
	}
	return facts
}

func factsOfCell(kind measure.Kind, c measure.Cell) measuredFacts {
	facts := measuredFacts{State: stateWords[c.State]}
	switch {
	case c.State == measure.OtherUnit:
		facts.Unit = c.Unit
	case c.State == measure.NoNumber:
		facts.Unit, facts.Target = c.Unit, c.Text
	case c.State == measure.NoData:
	case kind == measure.Programmes || kind == measure.Subs:
		facts.Count = &c.Count
	case kind == measure.Ready:
		facts.Count, facts.Open, facts.Checked = &c.Count, &c.Open, c.Checked
	case kind == measure.UnitCost:
		facts.Amount, facts.Unit, facts.Target = locale.FormatPlain(c.Amount), c.Unit, c.Target.String()
	default:
		facts.Amount, facts.Quarter = locale.FormatPlain(c.Amount), c.Quarter
		if c.Outside != 0 {
			facts.Outside = locale.FormatPlain(c.Outside)
		}
		if kind != measure.Budget {
			facts.Of, facts.Percent = locale.FormatPlain(c.Of), locale.Hyphen(locale.FormatShare(c.Amount, c.Of, locale.Indonesian))
		}
	}
	return facts
}

// words names a column.
func (f columnFacts) words() string {
	words := sideFacts{Stage: f.Stage, Moment: f.Moment, Year: f.Year}.words()
	if f.AgencyName != "" {
		return f.AgencyName + ", " + words
	}
	return words
}

// measureTable is the measures for reading, the columns named first.
func (c *console) measureTable(columns []columnFacts, rows []measure.Row) string {
	return table(func(row func(...string)) {
		heads := []string{c.say(text.MeasureTitle)}
		for _, f := range columns {
			heads = append(heads, f.words())
		}
		row(heads...)
		for _, r := range rows {
			cells := []string{shorten(c.measureName(r))}
			for _, one := range r.Cells {
				value, under := text.MeasureCell(c.say, c.language(), r.Kind, one, c.tableMoney)
				cells = append(cells, bracketed(value, under))
			}
			row(cells...)
		}
	})
}

func (c *console) measureName(r measure.Row) string {
	name, over := text.MeasureName(c.say, r)
	if over == "" {
		return name
	}
	return over + ": " + name
}

func (c *console) tableMoney(m model.Money) string { return locale.FormatTable(m, c.language(), 0) }

func bracketed(value, under string) string {
	if under == "" {
		return value
	}
	return value + " (" + under + ")"
}

// measureSheet is the measures as a table: of each column the value, money as a number, and what it is made of.
func (c *console) measureSheet(columns []columnFacts, rows []measure.Row) *workbook.Sheet {
	const name, value = 60, 26
	s := &workbook.Sheet{Name: c.say(text.ComparisonByMeasure), Columns: []workbook.SheetColumn{{Title: c.say(text.MeasureTitle), Width: name}}}
	for _, f := range columns {
		s.Columns = append(s.Columns, workbook.SheetColumn{Title: f.words(), Width: value, Right: true}, workbook.SheetColumn{Title: c.say(text.MeasureMadeOf), Width: value})
	}
	for _, r := range rows {
		cells := textCells(c.measureName(r))
		for _, one := range r.Cells {
			cells = append(cells, c.measureCells(r.Kind, one)...)
		}
		s.Rows = append(s.Rows, workbook.SheetRow{Cells: cells})
	}
	return s
}

func (c *console) measureCells(kind measure.Kind, cell measure.Cell) []incoming.Value {
	value, under := text.MeasureCell(c.say, c.language(), kind, cell, c.tableMoney)
	cells := textCells(value, under)
	if cell.State == measure.Given && (kind == measure.Budget || kind == measure.UnitCost) {
		cells[0] = moneyCell(cell.Amount)
	}
	return cells
}
