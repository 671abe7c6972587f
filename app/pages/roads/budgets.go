package roads

import (
	"strconv"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/roadmap"
)

// budgetRow is a theme with its sum, a year of it with or without a budget, or, without a theme, the sum of a year or, of year 0, of all.
type budgetRow struct {
	theme  *model.RoadTheme
	year   int
	budget *roadmap.Money // nil where the year has none
	sum    model.Money
}

func (r budgetRow) isTheme() bool { return r.theme != nil && r.year == 0 }

// The columns of the money.
const (
	moneyYear = iota
	moneyLine
	moneyAmount
	moneyHas
	moneyLeft
	moneyReceived
)

// budgets is the money of themes by year beside the lines of the plan that it is in. Line and amount are written in place; a row opens to what groups received of it.
type budgets struct {
	page  *Page
	table *parts.Grid
	rows  []budgetRow
}

func newBudgets(p *Page) *budgets {
	l := &budgets{page: p}
	l.table = parts.NewGrid(
		l, parts.Column{Title: p.Say(text.RoadsYear), Min: 120}, parts.Column{Title: p.Say(text.RoadsLine), Min: 200, Weight: 1, Wrap: true},
		parts.Column{Title: p.Say(text.RoadsBudget), Min: 140, Align: parts.AlignRight}, parts.Column{Title: p.Say(text.RoadsHas), Min: 140, Align: parts.AlignRight},
		parts.Column{Title: p.Say(text.RoadsLeft), Min: 140, Align: parts.AlignRight}, parts.Column{Title: p.Say(text.RoadsGot), Min: 150, Wrap: true},
	)
	l.table.EnterMovesDown = true
	l.table.GoneMessage = p.Say(text.FollowUpRowGone)
	l.table.OnMove = func(int, int) { p.RefreshFoot() }
	l.table.OnOpen = func(int, int) { l.open() }
	l.table.OnCommit, l.table.OnTyping, l.table.OnPaste = l.commit, l.echo, p.pasted
	l.table.Suggest, l.table.OnSuggestion = l.suggest, l.suggested
	return l
}

func (l *budgets) Grid() *parts.Grid { return l.table }

// Read lists every year of every theme, and below them the sums by year and of all.
func (l *budgets) Read() {
	l.rows = nil
	if p := l.page; p.HasFile() {
		byTheme, byYear, total := map[model.ID][]roadmap.Money{}, map[int]model.Money{}, model.Money(0)
		years := p.road.Years
		for _, m := range roadmap.Moneys(p.Plan, model.Agreed) {
			byTheme[m.Theme.ID] = append(byTheme[m.Theme.ID], m)
			byYear[m.Year], total = byYear[m.Year].Plus(m.Amount), total.Plus(m.Amount)
			years = withYear(years, m.Year)
		}
		for _, theme := range p.Plan.RoadThemes.Of(0) {
			l.addTheme(theme, years, byTheme[theme.ID])
		}
		for _, year := range years {
			l.rows = append(l.rows, budgetRow{year: year, sum: byYear[year]})
		}
		if len(l.rows) > 0 {
			l.rows = append(l.rows, budgetRow{sum: total})
		}
	}
	l.table.Refresh()
}

// withYear gives the years in their order with another one among them.
func withYear(years []int, year int) []int {
	for i, y := range years {
		if y == year {
			return years
		}
		if y > year {
			return append(append(append([]int{}, years[:i]...), year), years[i:]...)
		}
	}
	return append(append([]int{}, years...), year)
}

func (l *budgets) addTheme(theme *model.RoadTheme, years []int, list []roadmap.Money) {
	head := len(l.rows)
	l.rows = append(l.rows, budgetRow{theme: theme})
	for _, year := range years {
		before := len(l.rows)
		for i := range list {
			if list[i].Year == year {
				l.rows = append(l.rows, budgetRow{theme: theme, year: year, budget: &list[i]})
				l.rows[head].sum = l.rows[head].sum.Plus(list[i].Amount)
			}
		}
		if len(l.rows) == before {
			l.rows = append(l.rows, budgetRow{theme: theme, year: year})
		}
	}
}

// current is the budget under the cursor, nil where there is none.
func (l *budgets) current() *roadmap.Money {
	return parts.AtCursor(l.table, l.rows).budget
}

// open shows what groups received of the budget under the cursor.
func (l *budgets) open() {
	p := l.page
	if b := l.current(); b != nil {
		p.receipts.budget = b.ID
		p.enter()
		return
	}
	p.desk.Tell(p.Say(text.RoadsFillFirst))
}

// Rows implements parts.Data.
func (l *budgets) Rows() int { return len(l.rows) }

// Row implements parts.Data. A year without a budget is named by theme and year, and by its budget once it has one.
func (l *budgets) Row(row int) parts.Row {
	switch r := l.rows[row]; {
	case r.isTheme():
		return parts.Row{Kind: parts.Group, Key: frame.KeyOf(r.theme.ID)}
	case r.theme == nil:
		return parts.Row{Kind: parts.Subtotal, Key: strconv.Itoa(r.year)}
	case r.budget == nil:
		return parts.Row{Key: formOf(strconv.Itoa(r.year), r.theme.ID)}
	default:
		return parts.Row{Key: frame.KeyOf(r.budget.ID)}
	}
}

// Cell implements parts.Data.
func (l *budgets) Cell(row, col int) parts.Cell {
	p, r := l.page, l.rows[row]
	switch {
	case r.isTheme() && col == moneyYear:
		return parts.Cell{Text: r.theme.Name}
	case r.theme == nil && col == moneyYear && r.year > 0:
		return parts.Cell{Text: p.Say(text.RoadsSumYear, r.year)}
	case r.theme == nil && col == moneyYear:
		return parts.Cell{Text: p.Say(text.RoadsSum)}
	case r.isTheme() || r.theme == nil:
		if col == moneyAmount {
			return parts.Cell{Text: p.money(r.sum)}
		}
		return parts.Cell{}
	case col == moneyYear:
		return parts.Cell{Text: strconv.Itoa(r.year)}
	case r.budget == nil:
		if col == moneyAmount {
			return parts.Cell{Text: "–", Tone: parts.Muted, Editable: p.Writable()}
		}
		return parts.Cell{}
	default:
		return l.figure(r.budget, col)
	}
}

// figure shows a budget beside its line.
func (l *budgets) figure(b *roadmap.Money, col int) parts.Cell {
	p := l.page
	switch {
	case col == moneyAmount:
		return parts.Cell{Text: p.money(b.Amount), Editable: p.Writable()}
	case col == moneyReceived:
		return l.received(b)
	case col == moneyLine && b.Line == nil:
		return parts.Cell{Chip: p.Say(text.RoadBudgetNone), Tone: parts.Muted, Editable: p.Writable()}
	case col == moneyLine:
		return parts.Cell{Text: b.Line.Name, Above: frame.Dotted(b.Line.Code, p.agencyLabel(b.Line.Agency)), Entry: b.Line.Code, Editable: p.Writable()}
	case b.Line == nil:
		return parts.Cell{}
	case !b.Has.Known:
		return parts.Cell{Text: "–", Tone: parts.Muted}
	case col == moneyHas:
		return parts.Cell{Text: p.money(b.Has.Amount.Plus(b.Has.Outside))}
	default:
		c := parts.Cell{Text: p.money(b.Left)}
		if b.Left < 0 {
			c.Tone, c.Below = parts.Bad, p.Say(text.RoadsTooLittle)
		}
		return c
	}
}

// received says how many groups received something, and whether that is as specified.
func (l *budgets) received(b *roadmap.Money) parts.Cell {
	p, no, unknown := l.page, 0, 0
	for _, r := range b.Received {
		switch r.Fit {
		case model.FitNo:
			no++
		case model.FitUnknown:
			unknown++
		}
	}
	c := parts.Cell{Text: p.Say(text.RoadsGotOf, p.Plan.RoadGroups.Len()-len(b.Without), p.Plan.RoadGroups.Len())}
	if no > 0 {
		c.Below, c.Tone = p.Say(text.RoadsFitNo, no), parts.Bad
	}
	if unknown > 0 {
		c.Below = frame.Dotted(c.Below, p.Say(text.RoadsFitUnknown, unknown))
	}
	return c
}

func (p *Page) agencyLabel(id model.ID) string {
	return p.Plan.AgencyLabel(id)
}

func (l *budgets) echo(row, col int, typed string) string {
	if col == moneyAmount {
		return l.page.moneyEcho(typed)
	}
	return ""
}

// commit writes an amount, which may be the first of its theme and year, or the code of the line that it is in.
func (l *budgets) commit(row, col int, typed string) (refusal string) {
	p, r := l.page, l.rows[row]
	if col == moneyLine {
		return l.commitLine(r.budget.RoadBudget, typed)
	}
	amount, refusal := p.moneyTyped(typed)
	if refusal != "" {
		return refusal
	}
	after := model.RoadBudget{Theme: r.theme.ID, Year: r.year, Amount: amount}
	if r.budget != nil {
		if after.Line = r.budget.RoadBudget.Line; r.budget.Amount == amount {
			return ""
		}
	}
	return p.Do(model.SetRoadBudgets{Budgets: []model.RoadBudget{after}})
}

func (l *budgets) commitLine(b *model.RoadBudget, typed string) (refusal string) {
	p, after := l.page, *b
	after.Line = 0
	if typed != "" {
		list := p.linesLike(b.Year, typed)
		switch {
		case p.isLine(b.Line, typed):
			return ""
		case len(list) == 0:
			return p.Say(text.RoadsNoLine, typed)
		case len(list) > 1:
			return p.Say(text.RoadsManyLines, typed, len(list))
		}
		after.Line = list[0].ID
	}
	return changed(p, "roadmap.budgets", b, &after)
}

// isLine says whether a code is that of a line.
func (p *Page) isLine(id model.ID, code string) bool {
	l := p.Plan.Lines.Get(id)
	return l != nil && l.Code == code
}

// mostLines is how many lines are suggested.
const mostLines = 8

func (l *budgets) suggest(row, col int, typed string) (list []parts.Suggestion) {
	p, r := l.page, l.rows[row]
	if col != moneyLine || typed == "" {
		return nil
	}
	for _, line := range p.linesLike(r.year, typed) {
		if len(list) == mostLines {
			break
		}
		list = append(list, parts.Suggestion{Text: line.Code, Detail: frame.Dotted(line.Name, p.agencyLabel(line.Agency)), Value: line.ID})
	}
	return list
}

func (l *budgets) suggested(row, _ int, s parts.Suggestion) (refusal string) {
	before := l.rows[row].budget.RoadBudget
	after := *before
	after.Line, _ = s.Value.(model.ID)
	return changed(l.page, "roadmap.budgets", before, &after)
}

// total says what all budgets come to.
func (l *budgets) total() string {
	if len(l.rows) == 0 {
		return ""
	}
	return l.page.Say(text.RoadBudgetSum, locale.FormatMoney(l.rows[len(l.rows)-1].sum, l.page.desk.Language()))
}

func (l *budgets) None() string { return l.page.Say(text.RoadsNoThemes) }

func (l *budgets) Aim() string {
	p := l.page
	if b := l.current(); b != nil && b.Line != nil && b.Has.Known {
		has := locale.FormatMoney(b.Has.Amount.Plus(b.Has.Outside), p.desk.Language())
		return p.Say(text.RoadsAimMoney, b.Line.Code, has, locale.FormatMoney(b.Asked, p.desk.Language()))
	}
	return p.Say(text.RoadsAimBudget)
}
