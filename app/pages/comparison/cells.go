package comparison

import (
	"benangmerah/app/frame"
	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

const dash = "–"

// Cell implements parts.Data.
func (s *sheet) Cell(i, col int) parts.Cell {
	r, sides := s.rows[i], s.page.panel.Count
	switch {
	case r.kind == ofMeasure:
		return s.measureCell(r.measure, col)
	case col == 0:
		return s.name(r)
	case col <= sides && r.kind == ofTarget:
		return s.targetCell(r.target.Targets[col-1])
	case r.kind == ofTarget:
		return s.achievedCell(r, col-sides)
	case col <= sides:
		return s.figure(r, col-1)
	}
	switch col - sides {
	case 1:
		return s.change(r)
	case 2:
		return parts.Cell{Text: s.percent(r), Tone: tones[s.word(r)]}
	case 3:
		return parts.Cell{Spans: s.bar(r)}
	default:
		return s.wordCell(r)
	}
}

// name names a row.
func (s *sheet) name(r row) parts.Cell {
	p := s.page
	switch r.kind {
	case ofTarget:
		return s.targetName(r.target)
	case ofAgency:
		return parts.Cell{Text: p.labelOf(r.of)}
	case ofSeen:
		return parts.Cell{Text: p.say(text.ComparisonSeen, r.count)}
	case ofTotal:
		if len(p.seen.Rows) < len(p.matrix.Rows) {
			return parts.Cell{Text: p.say(text.ComparisonTotalAll, r.count)}
		}
		return parts.Cell{Text: p.say(text.ComparisonTotal, r.count)}
	}
	c := parts.Cell{Text: frame.OneLine(r.of.Name)}
	switch f := p.matrix.Filter; {
	case f.By != model.ByLine && r.of.Name == "":
		c.Text = p.say(text.WithoutGroup[f.By])
	case f.By == model.ByMission:
		c.Above = p.say(text.ComparisonMission, r.of.Key.Code)
	case f.By == model.ByLine && f.Level > 0:
		c.Above = s.place(r.of)
		c.Below = s.before(r.of)
	}
	return c
}

// place says where a line stands: agency, unless all rows are of that, unit and code.
func (s *sheet) place(r *model.MatrixRow) string {
	agency := ""
	if s.page.matrix.Filter.Agency == "" && !s.grouped(s.page.matrix) {
		agency = s.page.labelOf(r)
	}
	return joined(" · ", agency, r.Unit, r.Key.Code)
}

// before says where a line stood that has moved.
func (s *sheet) before(r *model.MatrixRow) string {
	if r.From == (model.RowKey{}) {
		return ""
	}
	return s.page.say(text.ComparisonMovedFrom, joined(" · ", r.From.Agency, r.From.Unit, r.From.Code))
}

func (s *sheet) targetName(t *model.MatrixTarget) parts.Cell {
	unit := s.page.say(text.ComparisonTargetBare)
	if t.Unit != "" {
		unit = s.page.say(text.ComparisonTarget, t.Unit)
	}
	return parts.Cell{Text: frame.OneLine(t.Text), Above: unit, Indent: 2, Tone: parts.Muted}
}

func (s *sheet) targetCell(t *model.Target) parts.Cell {
	if t == nil || t.Value == "" {
		return parts.Cell{Text: dash, Tone: parts.Muted}
	}
	return parts.Cell{Text: frame.OneLine(t.Value)}
}

// achievedCell shows in the column of differences how far a target was reached, by which formula, or why that cannot be told.
func (s *sheet) achievedCell(r row, col int) parts.Cell {
	switch {
	case r.achieved == nil || col != 1:
		return parts.Cell{}
	case r.achieved.Share == nil:
		return parts.Cell{Text: s.page.say(text.AchievedNot), Below: s.page.say(text.Unmeasured[r.achieved.Why]), Tone: parts.Muted}
	}
	return parts.Cell{Text: locale.FormatAchievement(*r.achieved, s.page.desk.Language()), Below: s.page.say(text.AchievedBy, r.achieved.Formula.Sign())}
}

// figure shows the figure of a side. The sides that the difference is not of stand back.
func (s *sheet) figure(r row, side int) parts.Cell {
	f := r.figures[side]
	c := parts.Cell{Text: dash, Tone: parts.Muted, Bold: side == s.page.seen.To}
	if c.Bold || r.kind != ofRow {
		c.Tone = parts.Plain
	}
	if f.Known {
		c.Text = s.amount(f.Amount)
	}
	if side == s.page.side() && s.page.lowest(r) && !s.page.desk.ReadOnly() {
		c.Editable, c.Entry = true, s.write(f.Amount)
	}
	if state, tried := s.trial(r, side); tried {
		c.Below, c.Tone = s.page.say(trialWords[state]), trialTones[state]
	}
	if f.Outside != 0 {
		c.Below = s.page.say(text.ComparisonOutside, locale.FormatShort(f.Outside, s.page.desk.Language()))
	}
	return c
}

// trial says how the trial of a row stands in a column.
func (s *sheet) trial(r row, side int) (state model.TrialState, tried bool) {
	if !s.page.lowest(r) || r.of.Lines[side] == 0 {
		return 0, false
	}
	state, tried = s.tried[side][r.of.Lines[side]]
	return state, tried
}

var trialTones = map[model.TrialState]parts.Tone{
	model.TrialStands: parts.Plain, model.TrialMoved: parts.Bad, model.TrialInForce: parts.Good, model.TrialVoid: parts.Bad,
}

var tones = map[model.Word]parts.Tone{
	"": parts.Muted, model.Same: parts.Muted, model.Moved: parts.Plain, model.Up: parts.Up, model.Down: parts.Down, model.New: parts.Good, model.Dropped: parts.Bad,
}

// change shows the difference; with large text its share and the word for it stand under it.
func (s *sheet) change(r row) parts.Cell {
	word := s.word(r)
	c := parts.Cell{Text: dash, Tone: tones[word]}
	if d := s.difference(r); d != 0 {
		c.Text = s.write(d)
	}
	if !s.wide && word != "" {
		c.Below = joined(" · ", s.percent(r), s.page.say(text.ChangeWords[word]))
	}
	return c
}

// percent says how much of the figure before the difference is, nothing for what is new, dropped or was zero.
func (s *sheet) percent(r row) string {
	from, to := r.figures[s.page.seen.From], r.figures[s.page.seen.To]
	if !from.Known || !to.Known {
		return dash
	}
	return locale.FormatShare(to.Amount-from.Amount, from.Amount, s.page.desk.Language())
}

// bar shows how large the difference is beside the largest one in view: to the right more, to the left less.
func (s *sheet) bar(r row) []parts.Span {
	largest := s.page.seen.Largest
	if r.kind != ofRow || largest == 0 {
		return nil
	}
	share := float32(float64(s.difference(r)) / float64(largest) / 2)
	bar := parts.Span{From: min(0.5, 0.5+share), To: max(0.5, 0.5+share), Color: tones[s.word(r)].ColorName()}
	return []parts.Span{bar, {From: 0.5, To: 0.5, Color: look.Outline}}
}

// wordCell says what became of a row, with a sign that tells it without its colour.
func (s *sheet) wordCell(r row) parts.Cell {
	word := s.word(r)
	if word == "" {
		return parts.Cell{}
	}
	c := parts.Cell{Text: s.page.say(text.ChangeWords[word]), Tone: tones[word]}
	switch word {
	case model.Up:
		c.Sign = parts.SignUp
	case model.Down:
		c.Sign = parts.SignDown
	default:
		c.Text = signs[word] + " " + c.Text
	}
	return c
}

// signs are those that the font has.
var signs = map[model.Word]string{model.New: "+", model.Dropped: "×", model.Same: "=", model.Moved: "→"}
