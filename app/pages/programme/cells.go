package programme

import (
	"strconv"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// sheet shows a table in the grid.
type sheet struct {
	*table
	columns  []column
	say      text.Say
	plan     func() *model.Plan
	language locale.Language
	readOnly bool
}

var _ parts.Data = (*sheet)(nil)

// Rows implements parts.Data.
func (s *sheet) Rows() int { return len(s.rows) }

// Row implements parts.Data.
func (s *sheet) Row(n int) parts.Row {
	r := &s.rows[n]
	shown := parts.Row{Key: r.key(), Fold: r.fold(), Depth: r.depth, Wide: r.draft == 0}
	switch {
	case r.kind == sumRow:
		shown.Kind = parts.Subtotal
	case r.grouped && s.view != viewNotes:
		shown.Kind = parts.Group
	}
	return shown
}

// Cell implements parts.Data.
func (s *sheet) Cell(n, col int) parts.Cell {
	r, c := &s.rows[n], &s.columns[col]
	switch c.kind {
	case columnName:
		return s.nameCell(r)
	case columnField:
		return s.fieldCell(r, c.field)
	case columnFigure:
		return s.figureCell(r, c.at)
	default:
		return s.remarksCell(r)
	}
}

func (s *sheet) nameCell(r *row) parts.Cell {
	c := parts.Cell{Text: r.name, Indent: r.depth, Editable: !s.readOnly}
	if !r.folds {
		c.Indent++ // where the name of one that folds begins, after its triangle
	}
	switch {
	case r.kind == sumRow:
		return parts.Cell{Text: s.sumName(r)}
	case r.invited:
		c.Above = s.say(map[rowKind]text.Sentence{indicatorRow: text.EntryNewIndicator, fundRow: text.EntryNewSource}[r.kind])
		c.Text = r.fundName
	case r.draft != 0:
		c.Above, c.Entry = s.draftName(r), joinCode(r.code, r.name)
	case r.kind == indicatorRow:
		c.Above = s.say(text.ProgrammeIndicator)
		c.Tone = s.markTone(r, model.FieldIndicator)
	case r.kind == fundRow:
		c.Text, c.Above = s.fundName(r), s.say(text.ProgrammeSource)
		c.Entry = r.fundName
	case r.grouped && s.view != viewNotes:
		c.Text, c.Entry = joinDots(r.code, r.unit)+"  "+r.name, joinCode(r.code, r.name)
	default:
		c.Entry, c.Bold = joinCode(r.code, r.name), r.level == model.Program
		if c.Above = joinDots(r.code, r.unit); look.Scale() >= shortNameScale {
			c.Above, c.Below = r.code, r.unit // beside the code it would be cut
		}
	}
	return c
}

// joinCode writes a code and a name as they are typed.
func joinCode(code, name string) string {
	if code == "" || name == "" {
		return code + name
	}
	return code + " " + name
}

func (s *sheet) draftName(r *row) string {
	kind := s.say(levelNames[r.level])
	if r.code != "" {
		return s.say(text.EntryDraftCode, r.code, kind)
	}
	return s.say(text.EntryDraft, kind)
}

var levelNames = map[model.Level]text.Sentence{
	model.Program: text.EntryProgram, model.Activity: text.EntryActivity, model.SubActivity: text.EntrySubActivity,
}

func (s *sheet) fundName(r *row) string {
	if r.fundName == "" {
		return s.say(text.ProgrammeNoSource)
	}
	return r.fundName
}

func (s *sheet) figureCell(r *row, at int) parts.Cell {
	f, d := &r.figures[at], &s.periods[at]
	c := parts.Cell{Text: f.target, Editable: f.open && !s.readOnly && !(r.invited && r.kind == indicatorRow)}
	if f.asked || f.enacted {
		c.Tone = parts.Muted
	}
	switch {
	case r.kind == indicatorRow && d.year == s.year && d.quarter == 0 && c.Text != "":
		c.Tone = max(c.Tone, s.markTone(r, model.FieldTarget))
	case r.kind == indicatorRow:
	case f.money.Known:
		c.Text = locale.FormatTable(f.money.Amount, s.language, 0)
		c.Bold = r.kind == lineRow && !r.holds
		s.overCell(r, at, &c)
	}
	return c
}

// overCell shows what is left of a ceiling: too much is said in a sign and a colour beside the figure in parentheses.
func (s *sheet) overCell(r *row, at int, c *parts.Cell) {
	if r.kind == sumRow && r.sum == sumLeft && r.figures[at].money.Amount < 0 {
		c.Tone, c.Sign, c.Below = parts.Down, parts.SignUp, s.say(text.ProgrammeOver)
	}
}

func (s *sheet) sumName(r *row) string {
	switch r.sum {
	case sumTotal:
		return s.say(text.EntrySumTotal, text.StageName(s.say, s.stage))
	case sumCeiling:
		return s.say(text.ProgrammeCeiling)
	default:
		return s.say(text.ProgrammeLeft)
	}
}

// fieldCell shows a field of the row's line or indicator.
func (s *sheet) fieldCell(r *row, f model.Field) parts.Cell {
	if !r.hasField(f) {
		return parts.Cell{}
	}
	c := parts.Cell{Text: s.fieldText(r, f), Editable: !s.readOnly}
	switch f {
	case model.FieldDirection:
		_, c.Sign = s.direction(r.indicator.Direction)
	case model.FieldBaseline:
		c.Tone = parts.Muted
		if year := r.indicator.BaselineYear; s.find(columnField, model.FieldBaselineYear) < 0 && year != 0 && year != s.baselineYear {
			c.Below = s.say(text.ProgrammeBaselineYear, year)
		}
	}
	s.markField(r, f, &c)
	return c
}

// hasField says whether a row has a field.
func (r *row) hasField(f model.Field) bool {
	switch f {
	case model.FieldLocation, model.FieldGroup, model.FieldMission, model.FieldPriority, model.FieldObjective, model.FieldOutcome:
		return r.kind == lineRow && r.line != nil
	default:
		return r.kind == indicatorRow && r.indicator != nil
	}
}

// fieldText gives a field as it is shown.
func (s *sheet) fieldText(r *row, f model.Field) string {
	switch i := r.indicator; f {
	case model.FieldUnit:
		return i.Unit
	case model.FieldBaseline:
		return i.Baseline
	case model.FieldBaselineYear:
		return yearText(i.BaselineYear)
	case model.FieldDirection:
		words, _ := s.direction(i.Direction)
		return words
	case model.FieldFormula:
		return formulaText(i.Formula)
	case model.FieldSource:
		return i.Source
	case model.FieldOwner:
		return i.Owner
	default:
		return s.lineText(r.line, f)
	}
}

func (s *sheet) lineText(l *model.Line, f model.Field) string {
	switch f {
	case model.FieldLocation:
		return l.Location
	case model.FieldGroup:
		return l.Group
	case model.FieldPriority:
		return l.Priority
	case model.FieldObjective:
		return l.Objective
	case model.FieldOutcome:
		return l.Outcome
	default:
		return missionNumber(s.plan().Missions.Get(l.Mission))
	}
}

func yearText(year int) string {
	if year == 0 {
		return ""
	}
	return strconv.Itoa(year)
}

func missionNumber(m *model.Mission) string {
	if m == nil {
		return ""
	}
	return strconv.Itoa(m.Number)
}

func (s *sheet) direction(d model.Direction) (string, parts.Sign) {
	switch d {
	case model.Higher:
		return s.say(text.ProgrammeHigher), parts.SignUp
	case model.Lower:
		return s.say(text.ProgrammeLower), parts.SignDown
	case model.Keep:
		return s.say(text.ProgrammeKeep), parts.NoSign
	default:
		return "", parts.NoSign
	}
}
