package followup

import (
	"strings"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/monev"
)

// entered gathers cells that become one act.
type entered struct {
	list *realised
	act  model.Realise
	said map[model.ID]int // where in the act a line is spoken of
}

func (l *realised) entering() *entered { return &entered{list: l, said: map[model.ID]int{}} }

// put enters a text in a cell; "" takes away what stands there.
func (e *entered) put(row, col int, typed string) (refusal string) {
	l := e.list
	r, is := &l.rows[row], l.shown[col]
	typed = strings.TrimSpace(typed)
	switch {
	case !l.Cell(row, col).Editable:
		return l.page.Say(text.RealisedNotHere)
	case is == colHinder || is == colDrive:
		e.speak(r, is, typed)
	case r.part == ofMeasure:
		e.act.Cells = e.act.Cells.Plus(monev.ValueAct(l.page.Plan, r.measure.Indicator.ID, l.year, is-colQuarter+1, typed))
	default:
		set := model.SetQuarter{Line: r.row.Line.ID, Fund: r.fund, Stage: model.Realised, Year: l.year, Quarter: is - colQuarter + 1}
		var err error
		if set.Amount, set.Known, err = locale.ParseMoney(typed, l.page.desk.Language()); err != nil {
			return l.page.Told(err)
		}
		e.act.Cells.Quarters = append(e.act.Cells.Quarters, set)
	}
	return ""
}

// speak says about a line what stood in the way or what helped; the rest of what was said stays.
func (e *entered) speak(r *realisedRow, is int, typed string) {
	at, again := e.said[r.row.Line.ID]
	if !again {
		at = len(e.act.Said)
		e.said[r.row.Line.ID] = at
		e.act.Said = append(e.act.Said, e.list.evaluation(r.row))
	}
	if is == colDrive {
		e.act.Said[at].Driver = typed
	} else {
		e.act.Said[at].Obstacle = typed
	}
}

// evaluation is what was said about a line after the quarter, to be said anew.
func (l *realised) evaluation(r *monev.Row) model.Evaluation {
	if r.Evaluation != nil {
		return *r.Evaluation
	}
	return model.Evaluation{Line: r.Line.ID, Year: l.year, Quarter: l.quarter}
}

// do enters what was gathered.
func (e *entered) do() (refusal string) {
	if e.act.Empty() {
		return ""
	}
	return e.list.page.Do(e.act, model.Context{Agency: e.list.page.agency})
}

func (l *realised) commit(row, col int, typed string) (refusal string) {
	e := l.entering()
	if refusal = e.put(row, col, typed); refusal == "" {
		refusal = e.do()
	}
	return refusal
}

// echo says money in full as it is typed.
func (l *realised) echo(row, col int, typed string) string {
	r, is := &l.rows[row], l.shown[col]
	if is < colQuarter || is >= colReached || r.part == ofMeasure {
		return ""
	}
	amount, given, err := locale.ParseMoney(typed, l.page.desk.Language())
	switch {
	case err != nil:
		return l.page.Say(text.RealisedNoEcho)
	case !given:
		return l.page.Say(text.RealisedCleared)
	default:
		return locale.FormatMoney(amount, l.page.desk.Language())
	}
}

// clear takes away what stands in the cells of a block.
func (l *realised) clear(b parts.Block) {
	e := l.entering()
	for row := b.Row; row <= b.LastRow; row++ {
		for col := b.Col; col <= b.LastCol; col++ {
			if c := l.Cell(row, col); c.Editable && c.Text != "" {
				e.put(row, col, "")
			}
		}
	}
	if refusal := e.do(); refusal != "" {
		l.page.desk.Tell(refusal)
	}
}

// paste enters a block, all of it or none. Empty cells leave what is there, and so do those that say it already.
func (l *realised) paste(row, col int, block [][]string) (refusal string) {
	p, e := l.page, l.entering()
	if len(block) > len(l.rows)-row {
		return p.Say(text.ProgrammePasteLong, len(block), len(l.rows)-row)
	}
	for i, line := range block {
		if len(line) > len(l.shown)-col {
			return p.Say(text.ProgrammePasteWide, len(line), len(l.shown)-col)
		}
		for j, typed := range line {
			if typed = strings.TrimSpace(typed); typed == "" || typed == l.Cell(row+i, col+j).Text {
				continue
			}
			if refusal := e.put(row+i, col+j, typed); refusal != "" {
				return p.Say(text.ProgrammePasteCell, i+1, typed, refusal)
			}
		}
	}
	return e.do()
}

// fill enters the first row of a block in the rows below it that are of the same kind.
func (l *realised) fill(b parts.Block) {
	e := l.entering()
	for col := b.Col; col <= b.LastCol; col++ {
		from := l.Cell(b.Row, col)
		for row := b.Row + 1; row <= b.LastRow; row++ {
			same := (l.rows[row].part == ofMeasure) == (l.rows[b.Row].part == ofMeasure)
			if c := l.Cell(row, col); !from.Editable || !c.Editable || !same || c.Text == from.Text {
				continue
			}
			if refusal := e.put(row, col, from.Text); refusal != "" {
				l.page.desk.Tell(refusal)
				return
			}
		}
	}
	if refusal := e.do(); refusal != "" {
		l.page.desk.Tell(refusal)
	}
}
