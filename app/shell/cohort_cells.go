package shell

import (
	"strings"
	"unicode/utf8"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/curation"
	"benangmerah/model/incoming"
	"benangmerah/model/locale"
)

// The columns before those of the requirements.
const (
	cohortRank = iota
	cohortName
	cohortFirst // of the requirements
)

func (b *cohortsBox) columns() []parts.Column {
	say := b.s.Say
	list := []parts.Column{{Title: say(text.CohortColRank), Min: 52, Align: parts.AlignRight}, {Title: say(text.CurationColumns[1]), Min: 160, Weight: 1, Wrap: true}}
	for _, r := range b.list.Requirements {
		list = append(list, parts.Column{Title: r.Name, Min: headWidth(r.Name), Wrap: true, Align: parts.AlignRight})
	}
	return append(list, parts.Column{Title: say(text.CurationColumns[4]), Min: 70, Align: parts.AlignRight}, parts.Column{Title: say(text.CohortColWhy), Min: 210, Weight: 0.8, Wrap: true})
}

// headWidth gives the head of a requirement room for its longest word.
func headWidth(name string) float32 {
	longest := 6
	for _, word := range strings.Fields(name) {
		longest = max(longest, min(utf8.RuneCountInString(word), 16))
	}
	return float32(28 + 7*longest)
}

// Rows implements parts.Data.
func (b *cohortsBox) Rows() int { return len(b.rows) }

// Row implements parts.Data.
func (b *cohortsBox) Row(row int) parts.Row {
	s := b.rows[row]
	if s == nil {
		return parts.Row{Key: "line", Kind: parts.Rule, NoTick: true}
	}
	return parts.Row{Key: rowKey(s.Applicant.ID), Ticked: b.ticked[s.Applicant.ID]}
}

// Cell implements parts.Data.
func (b *cohortsBox) Cell(row, col int) parts.Cell {
	s, last := b.rows[row], cohortFirst+len(b.list.Requirements)
	switch {
	case s == nil && col == 0:
		return parts.Cell{Text: b.lineWords()}
	case s == nil:
		return parts.Cell{}
	case col == cohortRank && s.Rank > 0:
		return parts.Cell{Text: b.s.number(s.Rank)}
	case col == cohortRank:
		return parts.Cell{}
	case col == cohortName:
		return parts.Cell{Text: s.Actor.Name, Below: dots(s.Actor.Trade, s.Actor.District), Bold: s.Chosen}
	case col < last:
		return b.markCell(b.list.Requirements[col-cohortFirst], s.Findings[col-cohortFirst])
	case col == last:
		return parts.Cell{Text: b.decimal(curation.Decimal(s.Score)), Bold: s.Chosen}
	default:
		return b.whyCell(s)
	}
}

// decimal writes a plain decimal number as the language does.
func (b *cohortsBox) decimal(plain string) string {
	if b.s.Language() == locale.English {
		return plain
	}
	return strings.Replace(plain, ".", ",", 1)
}

func (b *cohortsBox) lineWords() string {
	said := b.s.Say(text.CohortLine, b.list.Chosen, b.list.Cohort.Capacity)
	for _, t := range b.list.Ties {
		var names []string
		for _, s := range t.Members {
			names = append(names, s.Actor.Name)
		}
		said = dots(said, b.s.Say(text.CurationTie, b.decimal(curation.Decimal(t.Members[0].Score)), t.Places, strings.Join(names, ", ")))
	}
	return said
}

func (b *cohortsBox) markCell(r *model.Requirement, x *model.Assessment) parts.Cell {
	cell := parts.Cell{Editable: !b.s.ReadOnly()}
	switch {
	case x == nil:
	case r.Gate && x.Met:
		cell.Text, cell.Tone = b.s.Say(text.CohortMet), parts.Good
	case r.Gate:
		cell.Text, cell.Tone = b.s.Say(text.CohortUnmet), parts.Bad
	default:
		n, _ := locale.NewNumber(int64(x.Mark), 4)
		cell.Text = locale.FormatNumber(n, b.s.Language())
	}
	return cell
}

func (b *cohortsBox) whyCell(s *curation.Standing) parts.Cell {
	cell := parts.Cell{Text: b.s.Say(text.CurationOut), Sign: parts.SignOpen, Tone: parts.Muted, Below: text.CurationReason(b.s.Say, s.Why, s.Detail)}
	switch {
	case s.Chosen:
		cell.Text, cell.Sign, cell.Tone = b.s.Say(text.CurationIn), parts.SignDone, parts.Good
	case s.Why == curation.InTie:
		cell.Text, cell.Sign, cell.Tone = b.s.Say(text.CurationUndecided), parts.SignWatch, parts.Bad
	case s.Next != "":
		cell.Below = dots(cell.Below, b.s.Say(text.CurationNext, s.Next))
	}
	return cell
}

// write writes the list as a workbook.
func (b *cohortsBox) write() {
	var heads []string
	for _, c := range b.columns() {
		heads = append(heads, c.Title)
	}
	var rows [][]incoming.Value
	for i, s := range b.rows {
		if s == nil {
			continue
		}
		cells := make([]incoming.Value, len(heads))
		for col := range cells {
			cell := b.Cell(i, col)
			if cells[col].Text = cell.Text; col == len(cells)-1 {
				cells[col].Text = dots(cell.Text, cell.Below)
			}
		}
		rows = append(rows, cells)
	}
	title := b.s.Say(text.CurationSheet)
	b.s.WriteList(title, title+" "+b.list.Cohort.Name, heads, rows)
}
