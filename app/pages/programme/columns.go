package programme

import (
	"slices"
	"strings"
	"unicode/utf8"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// columnKind says what a column shows.
type columnKind uint8

const (
	columnName    columnKind = iota
	columnField              // a field of a line or of an indicator
	columnFigure             // the figures of a period
	columnRemarks            // the source of the money, what is missing
)

// column is one column of the grid.
type column struct {
	parts.Column
	kind  columnKind
	field model.Field
	at    int // which of the periods
}

// makeColumns gives the columns of the view that is shown.
func (s *sheet) makeColumns() []column {
	list := []column{s.nameColumn()}
	switch s.view {
	case viewFigures:
		list = append(list, s.fieldColumn(model.FieldUnit, 82, 1), s.fieldColumn(model.FieldBaseline, 62, 1.7))
		list = append(list, s.figureColumns(66)...)
		list = append(list, column{kind: columnRemarks, Column: parts.Column{Title: s.say(text.EntryColumnRemarks), Min: 118, Weight: 1, Wrap: true}})
	case viewIndicators:
		for _, c := range indicatorColumns {
			list = append(list, s.fieldColumn(c.field, c.least, c.weight))
		}
	case viewYears, viewQuarters:
		list = append(list, s.fieldColumn(model.FieldUnit, 76, 1))
		list = append(list, s.figureColumns(92)...)
	case viewNotes:
		for _, c := range noteColumns {
			list = append(list, s.fieldColumn(c.field, c.least, c.weight))
		}
	}
	return list
}

// breadth is how wide the column of a field is: at least, and its share of what is left.
type breadth struct {
	field         model.Field
	least, weight float32
}

var indicatorColumns = []breadth{
	{model.FieldUnit, 76, 1},
	{model.FieldBaseline, 76, 0.5},
	{model.FieldBaselineYear, 66, 0},
	{model.FieldDirection, 130, 0},
	{model.FieldFormula, 80, 0},
	{model.FieldSource, 104, 3},
	{model.FieldOwner, 104, 3},
}

var noteColumns = []breadth{
	{model.FieldLocation, 84, 2},
	{model.FieldGroup, 84, 2},
	{model.FieldMission, 54, 0},
	{model.FieldPriority, 80, 2},
	{model.FieldObjective, 84, 2},
	{model.FieldOutcome, 96, 3},
}

func (s *sheet) nameColumn() column {
	return column{kind: columnName, Column: parts.Column{Title: s.say(text.ProgrammeColumnName), Min: s.nameWidth(), Weight: 10, Wrap: true}}
}

// nameWidth is the least width of the names: where they cannot run over the columns after them, that of a code.
func (s *sheet) nameWidth() float32 {
	if s.view == viewNotes {
		return 190
	}
	return 150
}

func (s *sheet) fieldColumn(f model.Field, least, weight float32) column {
	c := column{kind: columnField, field: f, Column: parts.Column{Title: s.say(fieldNames[f]), Min: least, Weight: weight, Wrap: true}}
	switch f {
	case model.FieldBaseline:
		c.Align = parts.AlignRight
		if s.baselineYear != 0 {
			c.Title = s.say(text.ProgrammeColumnBaseline, s.baselineYear)
		}
	case model.FieldBaselineYear:
		c.Align = parts.AlignRight
	}
	c.Fits = longestWord(c.Title)
	return c
}

// longestWord is the word of a head that must not be broken.
func longestWord(title string) string {
	return slices.MaxFunc(strings.Fields(title), func(a, b string) int { return utf8.RuneCountInString(a) - utf8.RuneCountInString(b) })
}

func (s *sheet) figureColumns(least float32) (list []column) {
	for i, d := range s.periods {
		c := column{kind: columnFigure, at: i, Column: parts.Column{Title: s.periodTitle(d), Min: least, Weight: 1.7, Align: parts.AlignRight, Wrap: !d.money}}
		if d.money {
			c.Weight, c.Fits = 0, s.longestAmount(i)
		}
		if d.money && !d.targets {
			c.Min = 136
		}
		list = append(list, c)
	}
	return list
}

// periodTitle gives the head of a column of figures: where targets and money stand in the same column it names the time only.
func (s *sheet) periodTitle(d period) string {
	switch {
	case d.quarter != 0:
		return s.say(text.EntryColumnQuarter, quarterNames[d.quarter-1])
	case d.targets && d.money:
		return s.say(text.EntryColumnYear, d.year)
	case d.targets && s.stage == model.Realised:
		return s.say(text.ProgrammeColumnOutcome, d.year)
	case d.targets:
		return s.say(text.ProgrammeColumnTarget, d.year)
	case s.stage == model.Realised:
		return s.say(text.ProgrammeColumnSpent)
	default:
		return s.say(text.ProgrammeColumnMoney, strings.ToLower(text.StageName(s.say, s.stage)))
	}
}

var quarterNames = [...]string{"I", "II", "III", "IV"}

// longestAmount gives the longest amount of a column, which must not be cut.
func (s *sheet) longestAmount(at int) (text string) {
	for i := range s.rows {
		if f := &s.rows[i].figures[at]; f.money.Known {
			if amount := locale.FormatTable(f.money.Amount, s.language, 0); len(amount) > len(text) {
				text = amount
			}
		}
	}
	return text
}

// find gives the first column of a kind, and of a field where it is one of a field; -1 where there is none.
func (s *sheet) find(kind columnKind, f model.Field) int {
	for i, c := range s.columns {
		if c.kind == kind && (kind != columnField || c.field == f) {
			return i
		}
	}
	return -1
}

// shown gives the columns as the grid takes them.
func shown(columns []column) []parts.Column {
	list := make([]parts.Column, len(columns))
	for i, c := range columns {
		list[i] = c.Column
	}
	return list
}

// fieldNames are the heads of the columns of fields.
var fieldNames = map[model.Field]text.Sentence{
	model.FieldUnit: text.ProgrammeColumnUnit, model.FieldBaseline: text.ProgrammeColumnAnyBaseline, model.FieldBaselineYear: text.EntryBaselineYear,
	model.FieldDirection: text.EntryDirection, model.FieldFormula: text.EntryFormula, model.FieldSource: text.EntrySource, model.FieldOwner: text.EntryOwner,
	model.FieldLocation: text.EntryLocation, model.FieldGroup: text.EntryGroup, model.FieldMission: text.EntryMission, model.FieldPriority: text.EntryPriority,
	model.FieldObjective: text.EntryObjective, model.FieldOutcome: text.EntryOutcome,
}
