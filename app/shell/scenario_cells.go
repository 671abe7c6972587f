package shell

import (
	"strings"

	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// trialName names what a trial is about, with a code or nothing to stand over it.
func (b *scenariosBox) trialName(t *model.TrialStanding) (name, above string) {
	p, s := b.s.Plan(), b.s
	fund := ""
	if f := p.Funds.Get(t.Fund); f != nil {
		fund = f.Name
	}
	switch t.Of {
	case model.TrialBudget:
		line := p.Lines.Get(t.Line)
		return dots(strings.Join(strings.Fields(line.Name), " "), fund), dots(p.Agencies.Get(line.Agency).Label(), line.Code)
	case model.TrialCeiling:
		of := s.Say(text.ScenarioRegion)
		if a := p.Agencies.Get(t.Agency); a != nil {
			of = a.Label()
		}
		return dots(s.Say(text.ScenarioCeilingOf, of), fund), ""
	default:
		return s.Say(text.ScenarioWeightOf, p.Criteria.Get(t.Criterion).Name), ""
	}
}

// amounts writes what a trial says, and what the record has now.
func (b *scenariosBox) amounts(t *model.TrialStanding) (tried, now string) {
	if t.Of == model.TrialPoints {
		return b.points(t.Points), b.points(t.NowPoints)
	}
	if !t.Has {
		return b.write(t.Amount), "–"
	}
	return b.write(t.Amount), b.write(t.Now)
}

func (b *scenariosBox) points(points model.Points) string {
	n, _ := locale.NewNumber(int64(points), 4)
	return b.s.Say(text.ScenarioWeight, locale.FormatNumber(n, b.s.Language()))
}

func (b *scenariosBox) rupiah(m model.Money) string { return locale.FormatRupiah(m, b.s.Language()) }

// shortScale is the size of text from which on amounts are written in their short form.
const shortScale float32 = 1.25

// write writes money as tables do, with sen where there are any, or as short as there is room for.
func (b *scenariosBox) write(m model.Money) string {
	if look.Scale() >= shortScale {
		return locale.FormatShort(m, b.s.Language())
	}
	style := locale.TableStyle(0)
	if m%model.Rupiah != 0 {
		style = locale.WithSen
	}
	return locale.FormatTable(m, b.s.Language(), style)
}

// Rows implements parts.Data.
func (b *scenariosBox) Rows() int { return len(b.rows) }

// Row implements parts.Data.
func (b *scenariosBox) Row(row int) parts.Row {
	switch r := b.rows[row]; {
	case r.sum == nil:
		return parts.Row{Kind: parts.Subtotal, Key: "now"}
	case r.trial != nil:
		return parts.Row{Key: rowKey(r.trial.ID), Depth: 1}
	case r.sum.Trials == 0:
		return parts.Row{Key: rowKey(r.sum.Scenario.ID)}
	case b.opened[r.sum.Scenario.ID]:
		return parts.Row{Key: rowKey(r.sum.Scenario.ID), Fold: parts.Unfolded}
	default:
		return parts.Row{Key: rowKey(r.sum.Scenario.ID), Fold: parts.Folded}
	}
}

// Cell implements parts.Data.
func (b *scenariosBox) Cell(row, col int) parts.Cell {
	switch r := b.rows[row]; {
	case r.trial != nil:
		return b.trialCell(r.trial, col)
	case r.sum == nil:
		return b.sumCell(&model.ScenarioSum{Before: b.now.Used, After: b.now.Used, Ceiling: b.now, Over: b.over}, col)
	default:
		return b.sumCell(r.sum, col)
	}
}

func (b *scenariosBox) sumCell(sum *model.ScenarioSum, col int) parts.Cell {
	difference := sum.After.Amount - sum.Before.Amount
	switch col {
	case 0:
		if sum.Scenario == nil {
			return parts.Cell{Text: b.s.Say(text.ScenarioNow)}
		}
		return parts.Cell{Text: sum.Scenario.Name, Below: sum.Scenario.Note, Bold: true}
	case 1:
		return b.countCell(sum)
	case 2:
		return parts.Cell{Text: b.write(sum.After.Amount), Bold: true}
	case 3:
		if difference == 0 {
			return parts.Cell{Text: "–", Tone: parts.Muted}
		}
		return parts.Cell{Text: b.write(difference), Tone: direction(difference)}
	case 4:
		return b.leftCell(sum.Ceiling)
	default:
		return b.overCell(sum.Over)
	}
}

func direction(m model.Money) parts.Tone {
	if m < 0 {
		return parts.Down
	}
	return parts.Up
}

// countCell says how many trials there are, and what is the matter with some.
func (b *scenariosBox) countCell(sum *model.ScenarioSum) parts.Cell {
	if sum.Scenario == nil {
		return parts.Cell{}
	}
	c := parts.Cell{Text: b.s.number(sum.Trials)}
	moved, void := "", ""
	if sum.Moved > 0 {
		moved = b.s.Say(text.ScenarioNotes, sum.Moved)
	}
	if sum.Void > 0 {
		void = b.s.Say(text.ScenarioNotesVoid, sum.Void)
	}
	if c.Below = dots(moved, void); c.Below != "" {
		c.Tone = parts.Bad
	}
	if sum.Adopted {
		c.Below, c.Tone = b.s.Say(text.ScenarioInForce), parts.Good
	}
	return c
}

func (b *scenariosBox) leftCell(r model.CeilingRow) parts.Cell {
	switch {
	case !r.Limited:
		return parts.Cell{Text: "–", Tone: parts.Muted}
	case r.Over:
		return parts.Cell{Text: b.write(r.Left), Tone: parts.Bad}
	default:
		return parts.Cell{Text: b.write(r.Left)}
	}
}

// mostOver is how many agencies are named that are over their ceilings.
const mostOver = 3

func (b *scenariosBox) overCell(over []*model.Agency) parts.Cell {
	if len(over) == 0 {
		return parts.Cell{Text: b.s.Say(text.ScenarioNobody), Tone: parts.Muted}
	}
	var names []string
	for _, a := range over[:min(len(over), mostOver)] {
		names = append(names, a.Label())
	}
	said := strings.Join(names, ", ")
	if len(over) > mostOver {
		said = b.s.Say(text.ScenarioOverMore, said, len(over)-mostOver)
	}
	return parts.Cell{Text: said, Tone: parts.Bad}
}

var stateWords = map[model.TrialState]text.Sentence{model.TrialMoved: text.ScenarioMoved, model.TrialInForce: text.ScenarioInForce, model.TrialVoid: text.ScenarioVoid}

func (b *scenariosBox) trialCell(t *model.TrialStanding, col int) parts.Cell {
	switch col {
	case 0:
		name, above := b.trialName(t)
		return parts.Cell{Text: name, Above: above, Indent: 1}
	case 1:
		if said, ok := stateWords[t.State]; ok {
			return parts.Cell{Text: b.s.Say(said), Tone: stateTones[t.State]}
		}
		return parts.Cell{}
	case 2:
		tried, now := b.amounts(t)
		return parts.Cell{Text: tried, Below: b.s.Say(text.ScenarioNowIs, now)}
	case 3:
		if t.Of == model.TrialPoints || t.Amount == t.Now {
			return parts.Cell{}
		}
		return parts.Cell{Text: b.write(t.Amount - t.Now), Tone: direction(t.Amount - t.Now)}
	default:
		return parts.Cell{}
	}
}

var stateTones = map[model.TrialState]parts.Tone{model.TrialMoved: parts.Bad, model.TrialInForce: parts.Good, model.TrialVoid: parts.Bad}

// dots joins what there is with dots between.
func dots(texts ...string) string {
	var given []string
	for _, t := range texts {
		if t != "" {
			given = append(given, t)
		}
	}
	return strings.Join(given, " · ")
}
