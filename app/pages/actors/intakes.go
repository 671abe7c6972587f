package actors

import (
	"slices"
	"strconv"

	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/submissions"
)

// counted is an intake with how it stands.
type counted struct {
	intake *model.Intake
	sum    submissions.Sum
}

// intakes is the list of intakes at the left, the newest first.
type intakes struct {
	page  *Page
	grid  *parts.Grid
	rows  []counted
	ranks *ranks // of the intake that is looked at; nil until they are asked for
	moves bool   // the cursor is put where the page looks, which is no choice of a person
}

func newIntakes(p *Page) *intakes {
	l := &intakes{page: p}
	l.grid = parts.NewGrid(l, parts.Column{Title: p.Say(text.ActorsIntakes), Min: 150, Weight: 1, Wrap: true})
	l.grid.OnMove = func(row, _ int) { l.moved(row) }
	l.grid.OnOpen = func(int, int) { p.FocusWork() }
	l.grid.OnRemove = func(parts.Block) { p.askRemoveIntake() }
	return l
}

// read counts anew. Where the intake that is looked at is gone, the newest is.
func (l *intakes) Read() {
	l.rows, l.ranks = nil, nil
	if plan := l.page.Plan; plan != nil {
		for _, in := range slices.Backward(plan.Intakes.Of(0)) {
			l.rows = append(l.rows, counted{in, submissions.SumOf(plan, in.ID)})
		}
	}
	if l.page.current() == nil {
		l.page.intake = 0
		if len(l.rows) > 0 {
			l.page.intake = l.rows[0].intake.ID
		}
	}
	l.follow()
}

func (l *intakes) find(of model.ID) int {
	return max(slices.IndexFunc(l.rows, func(c counted) bool { return c.intake.ID == of }), 0)
}

// sum is how the intake that is looked at stands.
func (l *intakes) sum() submissions.Sum {
	if len(l.rows) == 0 {
		return submissions.Sum{}
	}
	return l.rows[l.find(l.page.intake)].sum
}

func (l *intakes) moved(row int) {
	if !l.moves && row >= 0 && row < len(l.rows) {
		l.page.look(l.rows[row].intake.ID)
	}
}

// follow puts the cursor on the intake that the page looks at.
func (l *intakes) follow() {
	if at, _ := l.grid.Cursor(); at != l.find(l.page.intake) && len(l.rows) > 0 {
		l.moves = true
		l.grid.Refresh()
		l.grid.MoveTo(l.find(l.page.intake), 0)
		l.moves = false
	}
	l.grid.Refresh()
}

// Rows implements parts.Data.
func (l *intakes) Rows() int { return len(l.rows) }

// Row implements parts.Data.
func (l *intakes) Row(row int) parts.Row {
	in := l.rows[row].intake
	return parts.Row{Key: strconv.FormatInt(int64(in.ID), 10), Tinted: in.ID == l.page.intake}
}

// Cell implements parts.Data.
func (l *intakes) Cell(row, _ int) parts.Cell {
	r := l.rows[row]
	c := parts.Cell{Text: r.intake.Label(), Above: l.days(r.intake), Below: l.words(r.sum), Bold: r.intake.ID == l.page.intake}
	if r.intake.Concluded != 0 {
		c.Chip = l.page.Say(text.IntakeClosed)
	}
	return c
}

// days says when proposals are taken.
func (l *intakes) days(in *model.Intake) string {
	lang := l.page.desk.Language()
	switch {
	case in.From != "" && in.Until != "":
		return locale.FormatDateRange(in.From, in.Until, lang)
	case in.From != "":
		return l.page.Say(text.ActorsFrom, locale.FormatDateShort(in.From, lang))
	case in.Until != "":
		return l.page.Say(text.ActorsUntil, locale.FormatDateShort(in.Until, lang))
	default:
		return ""
	}
}

// words says how much was proposed, by how many, what was accepted of it and who waits.
func (l *intakes) words(sum submissions.Sum) string {
	p := l.page
	if sum.Proposals == 0 {
		return p.Say(text.ActorsNothingYet)
	}
	taken, waiting := p.Say(text.IntakeNoQuota, sum.Taken), p.Say(text.ActorsAllAnswered)
	if sum.Quota > 0 {
		taken = p.Say(text.IntakeQuota, sum.Taken, sum.Quota)
	}
	if sum.Waiting > 0 {
		waiting = p.Say(text.IntakeWaiting, sum.Waiting)
	}
	return frame.Dotted(p.Say(text.IntakeCounts, sum.Proposals, sum.Actors), taken, waiting)
}
