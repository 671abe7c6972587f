package followup

import (
	"cmp"
	"slices"
	"strconv"

	"benangmerah/app/frame"
	"benangmerah/app/look"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// The columns of the directives. With large text what is told about them stands under the directive.
const (
	colText = iota
	colOwner
	colDue
	colStanding
	colEvidence
)

// tightScale is the size of texts from which on the lists leave their last column out.
const tightScale = 1.3

func tight() bool { return look.Scale() >= tightScale }

// directives is the list of directives.
type directives struct {
	page  *Page
	table *parts.Grid
	rows  []*model.Directive
}

func newDirectives(p *Page) *directives {
	l := &directives{page: p}
	l.table = parts.NewGrid(l, l.columns()...)
	l.table.EnterMovesDown = true
	l.table.GoneMessage = p.Say(text.FollowUpRowGone)
	l.table.OnMove = func(int, int) { p.RefreshFoot() }
	l.table.OnCommit, l.table.OnTyping = l.commit, l.echo
	l.table.Suggest = l.suggest
	return l
}

func (l *directives) columns() []parts.Column {
	say := l.page.Say
	columns := []parts.Column{
		colText:     {Title: say(text.FollowUpColDirective), Min: 200, Weight: 3, Wrap: true},
		colOwner:    {Title: say(text.FollowUpColOwner), Min: 118, Wrap: true, Weight: 0.6},
		colDue:      {Title: say(text.FollowUpColDue), Min: 168, Wrap: true},
		colStanding: {Title: say(text.FollowUpColStanding), Min: 124, Wrap: true},
		colEvidence: {Title: say(text.FollowUpColEvidence), Min: 140, Weight: 1, Wrap: true},
	}
	if tight() {
		columns[colDue].Min = 146
		return columns[:colEvidence]
	}
	return columns
}

func (l *directives) Grid() *parts.Grid { return l.table }

// Read lists what is open, what is overdue first, and what is closed after it where that is shown. The row that is being typed in stays.
func (l *directives) Read() {
	plan, p := l.page.Plan, l.page
	var list []*model.Directive
	if plan != nil {
		for _, d := range plan.OpenDirectives(p.agency, p.day) {
			list = append(list, d.Directive)
		}
		closed := closedDirectives(plan, p.agency)
		if !p.closed {
			closed = slices.DeleteFunc(closed, func(d *model.Directive) bool { return d.ID != l.typedIn() })
		}
		list = append(list, closed...)
	}
	l.rows = slices.DeleteFunc(list, func(d *model.Directive) bool { return !l.wanted(plan, d) })
	l.table.SetColumns(l.columns()...)
}

// typedIn is the directive that an entry is open in, 0 for none.
func (l *directives) typedIn() model.ID {
	row, _, _, open := l.table.Editing()
	if !open || row < 0 || row >= len(l.rows) {
		return 0
	}
	return l.rows[row].ID
}

func (l *directives) wanted(plan *model.Plan, d *model.Directive) bool {
	return d.ID == l.typedIn() || l.page.Seeks(d.Text, d.Owner, d.Evidence, d.Place, d.Brought, d.Speaker, labelOf(plan, d.Agency))
}

// closedDirectives gives what is finished or cancelled about an agency, 0 for all, the newest first.
func closedDirectives(plan *model.Plan, agency model.ID) (list []*model.Directive) {
	for d := range plan.Directives.All() {
		if d.Closed() && (agency == 0 || d.Agency == agency) {
			list = append(list, d)
		}
	}
	slices.SortFunc(list, func(a, b *model.Directive) int { return cmp.Or(cmp.Compare(b.At, a.At), cmp.Compare(b.ID, a.ID)) })
	return list
}

// current is the directive under the cursor, nil where there is none.
func (l *directives) current() *model.Directive {
	return parts.AtCursor(l.table, l.rows)
}

// Rows implements parts.Data.
func (l *directives) Rows() int { return len(l.rows) }

// Row implements parts.Data.
func (l *directives) Row(row int) parts.Row {
	return parts.Row{Key: strconv.FormatInt(int64(l.rows[row].ID), 10)}
}

// Cell implements parts.Data.
func (l *directives) Cell(row, col int) parts.Cell {
	d := l.rows[row]
	var c parts.Cell
	switch col {
	case colText:
		c = parts.Cell{Text: oneLine(d.Text), Above: l.above(d), Below: l.below(d), Strike: d.State == model.Cancelled}
	case colOwner:
		c = parts.Cell{Text: d.Owner}
		if d.Owner == "" {
			c = parts.Cell{Chip: l.page.Say(text.FollowUpNoOwner), Tone: parts.Muted}
		}
	case colDue:
		c = l.due(d)
	case colStanding:
		return l.standing(d)
	case colEvidence:
		c = parts.Cell{Text: oneLine(d.Evidence)}
	}
	c.Editable = l.page.Writable()
	return c
}

// above says about whom, by whom and when it was said.
func (l *directives) above(d *model.Directive) string {
	agency := ""
	if l.page.agency == 0 {
		agency = labelOf(l.page.Plan, d.Agency)
	}
	return frame.Dotted(agency, d.Speaker, l.page.saidWords(d.Said))
}

// below says what else is known: of a visit where and when it was, what came back and what changes by it.
func (l *directives) below(d *model.Directive) string {
	p := l.page
	var visit, line, evidence string
	if d.Form == model.Visit {
		visit = l.visit(d)
	}
	if at := p.Plan.Lines.Get(d.Line); at != nil {
		concerns := text.FollowUpConcerns
		if d.Form == model.Visit {
			concerns = text.FollowUpChanges
		}
		line = p.Say(concerns, p.lineWords(at))
	}
	if tight() && d.Evidence != "" {
		evidence = p.Say(text.FollowUpEvidence, oneLine(d.Evidence))
	}
	return frame.Dotted(visit, line, evidence)
}

// visit says where and when a visit was, and what came back from it.
func (l *directives) visit(d *model.Directive) string {
	p := l.page
	var place, day, brought string
	if d.Place != "" {
		place = p.Say(text.FollowUpVisited, d.Place)
	}
	if d.Visited != "" {
		day = p.Say(text.FollowUpVisitDay, p.Short(d.Visited))
	}
	if d.Brought != "" {
		brought = p.Say(text.FollowUpBrought, oneLine(d.Brought))
	}
	return frame.Dotted(p.Say(text.FollowUpVisit), place, day, brought)
}

// due says until when, how far off that is, and what later date is asked for.
func (l *directives) due(d *model.Directive) parts.Cell {
	p := l.page
	c := parts.Cell{Text: p.Short(d.Due), Entry: locale.FormatDateNumeric(d.Due)}
	switch {
	case d.Due == "":
		c = parts.Cell{Chip: p.Say(text.FollowUpNoDue), Tone: parts.Muted}
	case d.Closed():
		c.Below, c.Tone = locale.Weekday(d.Due, p.desk.Language()), parts.Muted
	default:
		c.Below = frame.Dotted(locale.Weekday(d.Due, p.desk.Language()), p.dueWords(d.Due))
	}
	if d.Standing(p.day) == model.StandsOverdue {
		c.Tone, c.Bold = parts.Bad, true
	}
	if asked := p.Plan.PendingExtension(d.ID); asked != nil && !d.Closed() {
		c.Chip = p.Say(text.FollowUpAsked, p.Short(asked.To))
	}
	return c
}

// standings are the signs and tones of where directives stand.
var standings = map[model.DirectiveStanding]struct {
	sign parts.Sign
	tone parts.Tone
}{
	model.StandsOpen:      {parts.SignOpen, parts.Muted},
	model.StandsUnderway:  {parts.SignBegun, parts.Up},
	model.StandsWatched:   {parts.SignWatch, parts.Down},
	model.StandsOverdue:   {parts.SignLate, parts.Bad},
	model.StandsFinished:  {parts.SignDone, parts.Good},
	model.StandsCancelled: {parts.SignEnded, parts.Muted},
}

func (l *directives) standing(d *model.Directive) parts.Cell {
	p, standing := l.page, d.Standing(l.page.day)
	is := standings[standing]
	c := parts.Cell{Text: p.Say(text.DirectiveStandings[standing]), Sign: is.sign, Tone: is.tone, Bold: standing == model.StandsOverdue}
	switch {
	case d.Finished != "":
		c.Below = p.Short(d.Finished)
	case standing == model.StandsOverdue && d.State != model.Open:
		c.Below = p.Say(text.DirectiveStandings[(&model.Directive{State: d.State}).Standing(p.day)])
	}
	return c
}

func (l *directives) None() string {
	p := l.page
	switch {
	case len(p.Sought) > 0:
		return p.Say(text.FollowUpNoMatch, p.Search.Text, p.agencyWords())
	case p.closed:
		return p.Say(text.FollowUpNeverGiven, p.agencyWords())
	default:
		return p.Say(text.FollowUpNoDirectives, p.agencyWords())
	}
}

// Aim says what is asked for the directive under the cursor, or was.
func (l *directives) Aim() string {
	d := l.current()
	if d == nil {
		return ""
	}
	p := l.page
	list := p.Plan.Extensions.Of(d.ID)
	if len(list) == 0 {
		return p.Say(text.FollowUpAimEdit)
	}
	switch last := list[len(list)-1]; last.Answer {
	case model.Granted:
		return p.Say(text.FollowUpGranted, p.Full(last.To), last.Reason)
	case model.Refused:
		return p.Say(text.FollowUpRefused, p.Full(last.To), last.Why)
	default:
		who := cmp.Or(last.Speaker, d.Owner, p.Say(text.FollowUpColOwner))
		return p.Say(text.FollowUpPending, who, p.Full(last.To), last.Reason)
	}
}
