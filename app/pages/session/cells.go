package session

import (
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// programCell shows the name across the row; what was decided about the program itself stands at its end.
func (f *figures) programCell(r figureRow, col column) parts.Cell {
	switch {
	case col == colName:
		return f.named(parts.Cell{Text: r.node.Line.Code + "  " + r.node.Line.Name, Entry: r.node.Line.Name})
	case col == colWord && f.ticked[r.node.Line.ID]:
		return parts.Cell{Text: f.page.say(text.SessionTicked), Tone: parts.Bad}
	case col == colWord:
		return f.programVerdict(r.node.Line)
	default:
		return parts.Cell{}
	}
}

// programVerdict shows what was decided about a program itself, on one line.
func (f *figures) programVerdict(l *model.Line) parts.Cell {
	verdict := f.ownVerdict(l)
	c := f.verdictCell(verdict)
	if verdict == model.AcceptedFixing {
		c.Text, c.Below = f.page.say(text.SessionFixing), ""
	}
	return c
}

// ownVerdict is what was decided about the line itself.
func (f *figures) ownVerdict(l *model.Line) model.Verdict {
	if d := f.plan.Verdict(f.meeting.ID, l); d != nil && d.Line == l.ID {
		return d.Verdict
	}
	return model.NoVerdict
}

func (f *figures) verdictCell(v model.Verdict) parts.Cell {
	switch v {
	case model.Accepted:
		return parts.Cell{Text: f.page.say(text.SessionAccepted), Sign: parts.SignDone, Tone: parts.Good}
	case model.AcceptedFixing:
		return parts.Cell{Text: f.page.say(text.SessionAccepted), Sign: parts.SignDone, Tone: parts.Good, Below: f.page.say(text.SessionFixing)}
	case model.Deferred:
		return parts.Cell{Text: f.page.say(text.SessionDeferred), Sign: parts.SignOpen, Tone: parts.Down}
	case model.Rejected:
		return parts.Cell{Text: signed("×", f.page.say(text.SessionRejected)), Tone: parts.Bad}
	default:
		return parts.Cell{}
	}
}

func (f *figures) lineCell(row int, r figureRow, col column) parts.Cell {
	c := f.standingCell(row, f.of(r.node), col, r.node.Line.Name)
	switch col {
	case colName:
		c.Above, c.Indent, c.Bold = r.node.Line.Code, r.depth, len(r.node.Children) > 0
		c = f.named(c)
		if unit := f.plan.SubUnits.Get(r.node.Line.SubUnit); unit != nil {
			c.Below = unit.Name
		}
	case colAgreed:
		f.makeEditable(&c, r)
	case colWord:
		if f.ticked[r.node.Line.ID] {
			c.Chip = f.page.say(text.SessionTicked)
		}
	}
	return c
}

// named lets a name be corrected in its cell.
func (f *figures) named(c parts.Cell) parts.Cell {
	c.Editable = !f.page.desk.ReadOnly()
	return c
}

// makeEditable lets the cell be edited, beginning with the figure as it stands: the one that was asked for while nothing is agreed.
func (f *figures) makeEditable(c *parts.Cell, r figureRow) {
	if !r.editable || f.page.desk.ReadOnly() {
		return
	}
	c.Editable = true
	if asked, agreed := f.money(r.node.Line.ID, r.fund); !agreed.Known && asked.Known {
		c.Entry = f.page.amount(asked.Amount)
	}
}

// fundCell shows one source of a line.
func (f *figures) fundCell(row int, r figureRow, col column) parts.Cell {
	asked, agreed := f.money(r.node.Line.ID, r.fund)
	st := standing{asked: asked, agreed: agreed, outcome: agreed}
	if !agreed.Known {
		st.outcome = asked
	}
	name, outside := f.fundName(r.fund)
	c := f.standingCell(row, st, col, name)
	switch col {
	case colName:
		c.Indent, c.Tone = r.depth, parts.Muted
		if outside {
			c.Below = f.page.say(text.SessionOutside)
		}
	case colAgreed:
		f.makeEditable(&c, r)
	case colWord:
		if !agreed.Known {
			c = parts.Cell{}
		}
	}
	return c
}

func (f *figures) fundName(id model.ID) (name string, outside bool) {
	if fund := f.plan.Funds.Get(id); fund != nil {
		return fund.Name, fund.Outside
	}
	return f.page.say(text.SessionNoFund), false
}

// standingCell shows name, figures, difference and word of anything that carries money.
func (f *figures) standingCell(row int, st standing, col column, name string) parts.Cell {
	if figure, ok := f.rows[row].figure(); ok {
		if amount, typed := f.proposed[figure]; typed {
			st = st.with(amount)
		}
	}
	switch col {
	case colName:
		return parts.Cell{Text: name}
	case colAsked:
		return f.amountCell(st.asked)
	case colAgreed:
		if !st.agreed.Known {
			return parts.Cell{}
		}
		return f.amountCell(st.outcome)
	case colDifference:
		return f.differenceCell(st)
	default:
		return f.wordCell(st)
	}
}

// with is the standing if an amount were agreed.
func (s standing) with(amount model.Money) standing {
	s.agreed = model.Figure{Amount: amount, Known: true}
	s.outcome, s.verdict, s.open = s.agreed, model.NoVerdict, 0
	return s
}

// amountCell shows a figure; money from outside the region's own budget stands under it, since no total counts it.
func (f *figures) amountCell(figure model.Figure) parts.Cell {
	if !figure.Known {
		return parts.Cell{}
	}
	c := parts.Cell{Text: f.page.amount(figure.Amount)}
	if figure.Outside != 0 {
		c.Below = f.page.say(text.SessionPlusOutside, f.page.amount(figure.Outside))
	}
	return c
}

func (f *figures) differenceCell(st standing) parts.Cell {
	if !st.agreed.Known || !st.asked.Known {
		return parts.Cell{}
	}
	d := st.difference()
	c := parts.Cell{Text: f.page.amount(d), Tone: toneOf(d)}
	if d == 0 {
		c.Text = noDifference
	}
	return c
}

// noDifference stands where a figure is as it was asked.
const noDifference = "–"

func toneOf(difference model.Money) parts.Tone {
	switch {
	case difference > 0:
		return parts.Up
	case difference < 0:
		return parts.Down
	default:
		return parts.Muted
	}
}

// wordCell says in a word and a sign how it stands: what became of the figure, and under it what was decided.
func (f *figures) wordCell(st standing) parts.Cell {
	decided := f.verdictCell(st.verdict)
	switch {
	case st.verdict == model.Deferred, st.verdict == model.Rejected:
		return decided
	case !st.agreed.Known && st.verdict == model.NoVerdict:
		return parts.Cell{Text: f.page.say(text.SessionOpen), Sign: parts.SignOpen, Tone: parts.Muted}
	}
	word := model.WordOf(inside(st.asked), inside(st.outcome))
	if st.verdict != model.NoVerdict && word == model.Same {
		return decided
	}
	c := f.changeCell(word)
	switch {
	case st.verdict == model.AcceptedFixing:
		c.Below = f.page.say(text.SessionFixing)
	case st.verdict == model.Accepted:
		c.Below = f.page.say(text.SessionAccepted)
	case st.open > 0:
		c.Below = f.page.say(text.SessionStillOpen, st.open)
	}
	return c
}

func (f *figures) changeCell(w model.Word) parts.Cell {
	switch w {
	case model.Up:
		return parts.Cell{Text: f.page.say(text.SessionUp), Sign: parts.SignUp, Tone: parts.Up}
	case model.Down:
		return parts.Cell{Text: f.page.say(text.SessionDown), Sign: parts.SignDown, Tone: parts.Down}
	case model.New:
		return parts.Cell{Text: signed("+", f.page.say(text.SessionNew)), Tone: parts.Up}
	default:
		return parts.Cell{Text: signed("=", f.page.say(text.SessionSame)), Tone: parts.Muted}
	}
}

// signed puts a sign that the font has before a word.
func signed(sign, word string) string { return sign + " " + word }

// inside leaves out money from outside the region's own budget.
func inside(f model.Figure) model.Figure {
	f.Outside = 0
	return f
}
