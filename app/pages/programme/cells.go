package programme

import (
	"strings"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// The columns of the grid.
const (
	colName = iota
	colUnit
	colBaseline
	colTargetBefore
	colTarget
	colMoney
	colRemarks
)

// sheet shows a table in the grid.
type sheet struct {
	*table
	say      text.Say
	language locale.Language
	readOnly bool
}

var _ parts.Data = (*sheet)(nil)

// columns gives the columns for the scope that is shown.
func (s *sheet) columns() []parts.Column {
	baseline := s.say(text.ProgrammeColumnAnyBaseline)
	if s.baselineYear != 0 {
		baseline = s.say(text.ProgrammeColumnBaseline, s.baselineYear)
	}
	goal, cost := text.ProgrammeColumnTarget, s.say(text.ProgrammeColumnMoney, strings.ToLower(text.StageName(s.say, s.stage)))
	if s.stage == model.Realised {
		goal, cost = text.ProgrammeColumnOutcome, s.say(text.ProgrammeColumnSpent)
	}
	return []parts.Column{
		colName:         {Title: s.say(text.ProgrammeColumnName), Min: 150, Weight: 10, Wrap: true},
		colUnit:         {Title: s.say(text.ProgrammeColumnUnit), Min: 82, Weight: 1, Wrap: true},
		colBaseline:     {Title: baseline, Min: 62, Weight: 1.7, Align: parts.AlignRight, Wrap: true},
		colTargetBefore: {Title: s.say(goal, s.year-1), Min: 66, Weight: 1.7, Align: parts.AlignRight, Wrap: true},
		colTarget:       {Title: s.say(goal, s.year), Min: 66, Weight: 1.7, Align: parts.AlignRight, Wrap: true},
		colMoney:        {Title: cost, Min: 136, Align: parts.AlignRight, Fits: s.longestAmount()},
		colRemarks:      {Title: s.say(text.ProgrammeColumnRemarks), Min: 118, Weight: 1, Wrap: true},
	}
}

// longestAmount gives the longest amount of the rows, which must not be cut.
func (s *sheet) longestAmount() (text string) {
	for i := range s.rows {
		if amount := s.moneyCell(&s.rows[i]).Text; len(amount) > len(text) {
			text = amount
		}
	}
	return text
}

// Rows implements parts.Data.
func (s *sheet) Rows() int { return len(s.rows) }

// Row implements parts.Data.
func (s *sheet) Row(n int) parts.Row {
	r := &s.rows[n]
	shown := parts.Row{Key: r.key(), Fold: r.fold()}
	if r.kind == foldRow {
		shown.Kind = parts.Group
	}
	return shown
}

// Cell implements parts.Data.
func (s *sheet) Cell(n, col int) parts.Cell {
	r := &s.rows[n]
	switch {
	case col == colName:
		return s.nameCell(r)
	case col == colMoney && r.kind != indicatorRow:
		return s.moneyCell(r)
	case col == colRemarks:
		return s.remarksCell(r)
	case r.kind == indicatorRow:
		return s.measureCell(r, col)
	default:
		return parts.Cell{}
	}
}

func (s *sheet) nameCell(r *row) parts.Cell {
	switch r.kind {
	case foldRow:
		return parts.Cell{Text: r.code + "  " + r.name}
	case indicatorRow:
		return parts.Cell{Text: r.name, Above: s.say(text.ProgrammeIndicator), Indent: r.depth}
	case fundRow:
		return parts.Cell{Text: s.fundName(r), Above: s.say(text.ProgrammeSource), Indent: r.depth}
	default:
		return parts.Cell{Text: r.name, Above: r.code, Indent: r.depth, Bold: r.level == model.Program}
	}
}

func (s *sheet) fundName(r *row) string {
	if r.fundName == "" {
		return s.say(text.ProgrammeNoSource)
	}
	return r.fundName
}

func (s *sheet) moneyCell(r *row) parts.Cell {
	c := parts.Cell{Editable: s.editable(r, colMoney), Bold: r.kind == lineRow && !r.holds}
	if !r.money.Known {
		return c
	}
	c.Text = locale.FormatTable(r.money.Amount, s.language, 0)
	if r.money.asked {
		c.Tone = parts.Muted
	}
	return c
}

func (s *sheet) measureCell(r *row, col int) parts.Cell {
	switch col {
	case colUnit:
		return parts.Cell{Text: r.unit}
	case colBaseline:
		c := parts.Cell{Text: r.baseline, Tone: parts.Muted}
		if r.baselineYear != 0 && r.baselineYear != s.baselineYear {
			c.Below = s.say(text.ProgrammeBaselineYear, r.baselineYear)
		}
		return c
	case colTargetBefore, colTarget:
		return s.targetCell(r, col)
	default:
		return parts.Cell{}
	}
}

func (s *sheet) targetCell(r *row, col int) parts.Cell {
	t := r.targets[col-colTargetBefore]
	c := parts.Cell{Text: t.value, Editable: s.editable(r, col)}
	if t.asked || t.enacted {
		c.Tone = parts.Muted
	}
	return c
}

// remarksCell says what is missing, what still stands as it was asked for, the source of the money and which way an indicator is better.
func (s *sheet) remarksCell(r *row) parts.Cell {
	c := parts.Cell{Tone: parts.Muted, Below: s.note(r)}
	switch {
	case r.lacksMoney:
		c.Chip, c.Tone = s.say(text.ProgrammeNoMoney), parts.Bad
	case r.lacksTarget():
		c.Chip, c.Tone = s.say(text.ProgrammeNoTarget), parts.Bad
	case r.countsPaper():
		c.Chip, c.Tone = s.say(text.ProgrammePaperOnly), parts.Down
	case r.kind == indicatorRow:
		c.Text, c.Sign = s.direction(r.direction)
	case r.kind == lineRow:
		c.Text = r.fundName
	}
	return c
}

// note is what else there is to know of a figure.
func (s *sheet) note(r *row) string {
	switch {
	case r.money.asked, r.targets[1].asked:
		return s.say(text.ProgrammeStillAsked)
	case r.fundOutside:
		return s.say(text.ProgrammeOutside)
	case r.money.Outside != 0:
		return s.say(text.ProgrammePlusOutside, locale.FormatTable(r.money.Outside, s.language, 0))
	default:
		return ""
	}
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

// editable says whether a figure is entered in a cell. What the meeting agrees on is of its own year only.
func (s *sheet) editable(r *row, col int) bool {
	switch {
	case s.readOnly:
		return false
	case col == colMoney:
		return r.holds
	case col == colTarget:
		return r.kind == indicatorRow
	default:
		return col == colTargetBefore && r.kind == indicatorRow && s.stage != model.Agreed && !r.targets[0].enacted
	}
}
