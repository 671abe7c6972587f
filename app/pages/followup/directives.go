package followup

import (
	"cmp"
	"slices"
	"strconv"

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
	l.table.GoneMessage = p.say(text.FollowUpRowGone)
	l.table.OnMove = func(int, int) { p.view.showFoot() }
	l.table.OnCommit, l.table.OnTyping = l.commit, l.echo
	l.table.Suggest = l.suggest
	return l
}

func (l *directives) columns() []parts.Column {
	say := l.page.say
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

func (l *directives) grid() *parts.Grid { return l.table }

// read lists what is open, what is overdue first, and what is closed after it where that is shown. The row that is being typed in stays.
func (l *directives) read() {
	plan, p := l.page.plan, l.page
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
	return d.ID == l.typedIn() || holds(l.page.sought, d.Text, d.Owner, d.Evidence, d.Place, d.Brought, d.Speaker, labelOf(plan, d.Agency))
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
	if row, _ := l.table.Cursor(); row >= 0 && row < len(l.rows) {
		return l.rows[row]
	}
	return nil
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
			c = parts.Cell{Chip: l.page.say(text.FollowUpNoOwner), Tone: parts.Muted}
		}
	case colDue:
		c = l.due(d)
	case colStanding:
		return l.standing(d)
	case colEvidence:
		c = parts.Cell{Text: oneLine(d.Evidence)}
	}
	c.Editable = l.page.writable()
	return c
}

// above says about whom, by whom and when it was said.
func (l *directives) above(d *model.Directive) string {
	agency := ""
	if l.page.agency == 0 {
		agency = labelOf(l.page.plan, d.Agency)
	}
	return dotted(agency, d.Speaker, l.page.saidWords(d.Said))
}

// below says what else is known: of a visit where and when it was, what came back and what changes by it.
func (l *directives) below(d *model.Directive) string {
	p := l.page
	var visit, line, evidence string
	if d.Form == model.Visit {
		visit = l.visit(d)
	}
	if at := p.plan.Lines.Get(d.Line); at != nil {
		concerns := text.FollowUpConcerns
		if d.Form == model.Visit {
			concerns = text.FollowUpChanges
		}
		line = p.say(concerns, p.lineWords(at))
	}
	if tight() && d.Evidence != "" {
		evidence = p.say(text.FollowUpEvidence, oneLine(d.Evidence))
	}
	return dotted(visit, line, evidence)
}

// visit says where and when a visit was, and what came back from it.
func (l *directives) visit(d *model.Directive) string {
	p := l.page
	var place, day, brought string
	if d.Place != "" {
		place = p.say(text.FollowUpVisited, d.Place)
	}
	if d.Visited != "" {
		day = p.say(text.FollowUpVisitDay, p.short(d.Visited))
	}
	if d.Brought != "" {
		brought = p.say(text.FollowUpBrought, oneLine(d.Brought))
	}
	return dotted(p.say(text.FollowUpVisit), place, day, brought)
}

// due says until when, how far off that is, and what later date is asked for.
func (l *directives) due(d *model.Directive) parts.Cell {
	p := l.page
	c := parts.Cell{Text: p.short(d.Due), Entry: locale.FormatDateNumeric(d.Due)}
	switch {
	case d.Due == "":
		c = parts.Cell{Chip: p.say(text.FollowUpNoDue), Tone: parts.Muted}
	case d.Closed():
		c.Below, c.Tone = locale.Weekday(d.Due, p.desk.Language()), parts.Muted
	default:
		c.Below = dotted(locale.Weekday(d.Due, p.desk.Language()), p.dueWords(d.Due))
	}
	if d.Standing(p.day) == model.StandsOverdue {
		c.Tone, c.Bold = parts.Bad, true
	}
	if asked := p.plan.PendingExtension(d.ID); asked != nil && !d.Closed() {
		c.Chip = p.say(text.FollowUpAsked, p.short(asked.To))
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
	c := parts.Cell{Text: p.say(text.DirectiveStandings[standing]), Sign: is.sign, Tone: is.tone, Bold: standing == model.StandsOverdue}
	switch {
	case d.Finished != "":
		c.Below = p.short(d.Finished)
	case standing == model.StandsOverdue && d.State != model.Open:
		c.Below = p.say(text.DirectiveStandings[(&model.Directive{State: d.State}).Standing(p.day)])
	}
	return c
}

func (l *directives) none() string {
	p := l.page
	switch {
	case len(p.sought) > 0:
		return p.say(text.FollowUpNoMatch, p.view.search.Text, p.agencyWords())
	case p.closed:
		return p.say(text.FollowUpNeverGiven, p.agencyWords())
	default:
		return p.say(text.FollowUpNoDirectives, p.agencyWords())
	}
}

// aim says what is asked for the directive under the cursor, or was.
func (l *directives) aim() string {
	d := l.current()
	if d == nil {
		return ""
	}
	p := l.page
	list := p.plan.Extensions.Of(d.ID)
	if len(list) == 0 {
		return p.say(text.FollowUpAimEdit)
	}
	switch last := list[len(list)-1]; last.Answer {
	case model.Granted:
		return p.say(text.FollowUpGranted, p.full(last.To), last.Reason)
	case model.Refused:
		return p.say(text.FollowUpRefused, p.full(last.To), last.Why)
	default:
		who := cmp.Or(last.Speaker, d.Owner, p.say(text.FollowUpColOwner))
		return p.say(text.FollowUpPending, who, p.full(last.To), last.Reason)
	}
}
