package roads

import (
	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/roadmap"
)

// The columns of the credits.
const (
	creditGroup = iota
	creditBank
	creditAmount
	creditDate
	creditEvidence
)

// milestones is which groups a bank has trusted with a credit up to the day. All but the group is written in place.
type milestones struct {
	page  *Page
	table *parts.Grid
	rows  []*model.RoadMilestone
}

func newMilestones(p *Page) *milestones {
	l := &milestones{page: p}
	l.table = parts.NewGrid(
		l, parts.Column{Title: p.Say(text.RoadGroup), Min: 180, Weight: 1, Wrap: true}, parts.Column{Title: p.Say(text.RoadsBank), Min: 160, Weight: 0.7, Wrap: true},
		parts.Column{Title: p.Say(text.RoadsCredit), Min: 140, Align: parts.AlignRight}, parts.Column{Title: p.Say(text.RoadsDate), Min: 120},
		parts.Column{Title: p.Say(text.RoadsProof), Min: 200, Weight: 1, Wrap: true},
	)
	l.table.EnterMovesDown = true
	l.table.GoneMessage = p.Say(text.FollowUpRowGone)
	l.table.OnMove = func(int, int) { p.RefreshFoot() }
	l.table.OnCommit, l.table.OnTyping, l.table.OnPaste = l.commit, l.echo, p.pasted
	return l
}

func (l *milestones) Grid() *parts.Grid { return l.table }

func (l *milestones) Read() {
	l.rows = nil
	if p := l.page; p.HasFile() {
		for _, m := range roadmap.Trusted(p.Plan, p.day) {
			if g := p.Plan.RoadGroups.Get(m.Group); p.wanted(g) {
				l.rows = append(l.rows, m)
			}
		}
	}
	l.table.Refresh()
}

// current is the credit under the cursor, nil where there is none.
func (l *milestones) current() *model.RoadMilestone {
	return parts.AtCursor(l.table, l.rows)
}

// Rows implements parts.Data.
func (l *milestones) Rows() int { return len(l.rows) }

// Row implements parts.Data.
func (l *milestones) Row(row int) parts.Row { return parts.Row{Key: frame.KeyOf(l.rows[row].ID)} }

// Cell implements parts.Data.
func (l *milestones) Cell(row, col int) parts.Cell {
	p, r := l.page, l.rows[row]
	c := parts.Cell{Editable: p.Writable() && col != creditGroup}
	switch col {
	case creditGroup:
		c.Text = p.groupName(r.Group)
	case creditBank:
		c.Text = r.Bank
	case creditAmount:
		c.Text = p.money(r.Credit)
	case creditDate:
		c.Text, c.Entry = p.Short(r.Date), locale.FormatDateNumeric(r.Date)
	default:
		c.Text = r.Evidence
	}
	return c
}

func (l *milestones) echo(_, col int, typed string) string {
	switch col {
	case creditAmount:
		return l.page.moneyEcho(typed)
	case creditDate:
		return l.page.dayEcho(typed)
	default:
		return ""
	}
}

func (l *milestones) commit(row, col int, typed string) (refusal string) {
	after := *l.rows[row]
	switch col {
	case creditBank:
		after.Bank = typed
	case creditAmount:
		after.Credit, refusal = l.page.moneyTyped(typed)
	case creditDate:
		after.Date, refusal = l.page.dayTyped(typed)
	default:
		after.Evidence = typed
	}
	if refusal != "" {
		return refusal
	}
	return changed(l.page, "roadmap.milestones", l.rows[row], &after)
}

func (l *milestones) None() string {
	p := l.page
	if p.Plan.RoadGroups.Len() == 0 {
		return p.Say(text.RoadsNoGroups)
	}
	return p.Say(text.RoadsNobodyTrusted, locale.FormatDate(p.day, p.desk.Language()))
}

// Aim says how many groups are trusted, and with how much.
func (l *milestones) Aim() string {
	p, trusted, sum := l.page, map[model.ID]bool{}, model.Money(0)
	for _, m := range l.rows {
		trusted[m.Group], sum = true, sum.Plus(m.Credit)
	}
	lang := p.desk.Language()
	return p.Say(text.RoadTrustedSum, len(trusted), p.Plan.RoadGroups.Len(), locale.FormatDate(p.day, lang), locale.FormatMoney(sum, lang))
}
