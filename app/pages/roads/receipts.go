package roads

import (
	"slices"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/roadmap"
)

// The columns of what was received.
const (
	gotGroup = iota
	gotWhat
	gotDate
	gotFit
	gotEvidence
)

// gotRow is something that a group received, or a group of which nothing is on record.
type gotRow struct {
	group   *model.RoadGroup
	receipt *model.RoadReceipt
}

// receipts is what became of a budget: what each group received, and whether that is as specified. All but the group is written in place; what is written of a group
// without a record begins one, of today.
type receipts struct {
	page   *Page
	table  *parts.Grid
	budget model.ID
	money  *roadmap.Money // nil where the budget is gone
	rows   []gotRow
}

func newReceipts(p *Page) *receipts {
	l := &receipts{page: p}
	l.table = parts.NewGrid(
		l, parts.Column{Title: p.Say(text.RoadGroup), Min: 180, Weight: 1, Wrap: true}, parts.Column{Title: p.Say(text.RoadsWhat), Min: 190, Weight: 1, Wrap: true},
		parts.Column{Title: p.Say(text.RoadsDate), Min: 110}, parts.Column{Title: p.Say(text.RoadsFit), Min: 160}, parts.Column{Title: p.Say(text.RoadsProof), Min: 160, Weight: 1, Wrap: true},
	)
	l.table.EnterMovesDown = true
	l.table.GoneMessage = p.Say(text.FollowUpRowGone)
	l.table.OnMove = func(int, int) { p.RefreshFoot() }
	l.table.OnCommit, l.table.OnTyping, l.table.Suggest, l.table.OnPaste = l.commit, l.echo, l.suggest, p.pasted
	return l
}

func (l *receipts) Grid() *parts.Grid { return l.table }

func (l *receipts) Read() {
	p := l.page
	l.rows, l.money = nil, nil
	if p.HasFile() {
		l.find()
	}
	if l.money != nil {
		for _, r := range l.money.Received {
			l.rows = append(l.rows, gotRow{p.Plan.RoadGroups.Get(r.Group), r})
		}
		for _, g := range l.money.Without {
			l.rows = append(l.rows, gotRow{group: g})
		}
		l.rows = slices.DeleteFunc(l.rows, func(r gotRow) bool { return !p.found(r.group) })
	} else if p.lens == Budgets {
		p.inside = false
	}
	l.table.Refresh()
}

// find finds the budget among those that were read.
func (l *receipts) find() {
	l.page.Fresh(l.page.budgets)
	for _, r := range l.page.budgets.rows {
		if r.budget != nil && r.budget.ID == l.budget {
			l.money = r.budget
		}
	}
}

// current is the row under the cursor; its group is nil where there is none.
func (l *receipts) current() gotRow {
	return parts.AtCursor(l.table, l.rows)
}

// Rows implements parts.Data.
func (l *receipts) Rows() int { return len(l.rows) }

// Row implements parts.Data.
func (l *receipts) Row(row int) parts.Row {
	if r := l.rows[row]; r.receipt != nil {
		return parts.Row{Key: frame.KeyOf(r.receipt.ID)}
	}
	return parts.Row{Key: frame.KeyOf(l.rows[row].group.ID)}
}

// fitWords are the answers to whether something is as specified.
var fitWords = map[model.RoadFit]text.Sentence{model.FitYes: text.RoadFitYes, model.FitNo: text.RoadFitNo, model.FitUnknown: text.RoadFitUnknown}

// fitSigns and fitTones are how they are marked.
var (
	fitSigns = map[model.RoadFit]parts.Sign{model.FitYes: parts.SignDone, model.FitNo: parts.SignLate, model.FitUnknown: parts.SignOpen}
	fitTones = map[model.RoadFit]parts.Tone{model.FitYes: parts.Good, model.FitNo: parts.Bad, model.FitUnknown: parts.Muted}
)

// Cell implements parts.Data.
func (l *receipts) Cell(row, col int) parts.Cell {
	p, r := l.page, l.rows[row]
	switch {
	case col == gotGroup:
		return parts.Cell{Text: p.Plan.GroupName(r.group)}
	case r.receipt == nil && col == gotWhat:
		return parts.Cell{Chip: p.Say(text.RoadsNotRecorded), Tone: parts.Muted, Editable: p.Writable()}
	case r.receipt == nil:
		return parts.Cell{}
	}
	c := parts.Cell{Editable: p.Writable()}
	switch col {
	case gotWhat:
		c.Text = r.receipt.What
	case gotDate:
		c.Text, c.Entry = p.Short(r.receipt.Date), locale.FormatDateNumeric(r.receipt.Date)
	case gotFit:
		c.Text, c.Sign, c.Tone = p.Say(fitWords[r.receipt.Fit]), fitSigns[r.receipt.Fit], fitTones[r.receipt.Fit]
	default:
		c.Text = r.receipt.Evidence
	}
	return c
}

func (l *receipts) echo(_, col int, typed string) string {
	if col == gotDate {
		return l.page.dayEcho(typed)
	}
	return ""
}

func (l *receipts) suggest(_, col int, typed string) (list []parts.Suggestion) {
	if col != gotFit {
		return nil
	}
	for _, fit := range []model.RoadFit{model.FitYes, model.FitNo, model.FitUnknown} {
		if word := l.page.Say(fitWords[fit]); strings.Contains(word, strings.ToLower(typed)) {
			list = append(list, parts.Suggestion{Text: word})
		}
	}
	return list
}

func (l *receipts) commit(row, col int, typed string) (refusal string) {
	p, r := l.page, l.rows[row]
	if r.receipt == nil {
		return p.Do(model.RecordReceipts{Receipts: []model.RoadReceipt{{Budget: l.budget, Group: r.group.ID, Date: p.Today(), What: typed}}})
	}
	after := *r.receipt
	switch col {
	case gotWhat:
		after.What = typed
	case gotDate:
		after.Date, refusal = p.dayTyped(typed)
	case gotFit:
		after.Fit, refusal = p.fitTyped(typed)
	default:
		after.Evidence = typed
	}
	if refusal != "" {
		return refusal
	}
	return changed(p, "roadmap.receipts", r.receipt, &after)
}

// fitTyped reads whether something is as specified: by its word, by the first letters of it, or by yes and no.
func (p *Page) fitTyped(typed string) (fit model.RoadFit, refusal string) {
	typed = strings.ToLower(strings.TrimSpace(typed))
	switch typed {
	case "":
		return model.FitUnknown, ""
	case "ya", "y", "yes":
		return model.FitYes, ""
	}
	for _, fit := range []model.RoadFit{model.FitNo, model.FitUnknown, model.FitYes} {
		if strings.HasPrefix(fitWords[fit].ID, typed) || strings.HasPrefix(fitWords[fit].EN, typed) {
			return fit, ""
		}
	}
	return "", p.Say(text.RoadsFitHow, typed)
}

// fitEcho says how an answer is understood.
func (p *Page) fitEcho(typed string) string {
	fit, refusal := p.fitTyped(typed)
	if refusal != "" {
		return ""
	}
	return p.Say(fitWords[fit])
}

// title names the budget whose receipts are in view.
func (l *receipts) title() string {
	p := l.page
	if l.money == nil {
		return ""
	}
	return p.Say(text.RoadsReceiptsOf, l.money.Theme.Name, l.money.Year, locale.FormatMoney(l.money.Amount, p.desk.Language()))
}

func (l *receipts) None() string { return l.page.Say(text.RoadsNoMatch, l.page.Search.Text) }

func (l *receipts) Aim() string {
	p, n := l.page, map[model.RoadFit]int{}
	if l.money == nil {
		return ""
	}
	for _, r := range l.money.Received {
		n[r.Fit]++
	}
	sum := p.Say(text.RoadReceiptsSum, len(l.money.Received), n[model.FitYes], n[model.FitNo], n[model.FitUnknown])
	return sum + " " + p.Say(text.RoadsWithout, len(l.money.Without))
}
