package followup

import (
	"cmp"
	"strconv"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// The columns of the corrections. With large text by whom and why stands under what was corrected.
const (
	colFixed = iota
	colOld
	colNew
	colState
	colSaid
)

// fix is a correction as it is shown. Again says that the same figure was corrected again later, so that this one counts no more.
type fix struct {
	*model.Correction
	since model.Instant
	again bool
}

// corrections is the list of corrections, of which rows can be ticked.
type corrections struct {
	page   *Page
	table  *parts.Grid
	rows   []fix
	ticked map[model.ID]bool
}

func newCorrections(p *Page) *corrections {
	l := &corrections{page: p, ticked: map[model.ID]bool{}}
	l.table = parts.NewGrid(l, l.columns()...)
	l.table.Ticks = true
	l.table.OnMove = func(int, int) { p.RefreshFoot() }
	l.table.OnTick = l.tick
	return l
}

func (l *corrections) columns() []parts.Column {
	say := l.page.Say
	columns := []parts.Column{
		colFixed: {Title: say(text.FollowUpColFixed), Min: 190, Weight: 2, Wrap: true},
		colOld:   {Title: say(text.FollowUpColOld), Min: 116, Align: parts.AlignRight, Wrap: true},
		colNew:   {Title: say(text.FollowUpColNew), Min: 128, Align: parts.AlignRight, Wrap: true},
		colState: {Title: say(text.FollowUpColStanding), Min: 142, Wrap: true},
		colSaid:  {Title: say(text.FollowUpColSaid), Min: 150, Weight: 1, Wrap: true},
	}
	if tight() {
		return columns[:colSaid]
	}
	return columns
}

func (l *corrections) Grid() *parts.Grid { return l.table }

// Read lists what is not verified yet, or every correction there is, agency by agency in the order in which they were made.
func (l *corrections) Read() {
	l.rows = nil
	if plan := l.page.Plan; plan != nil {
		l.list(plan)
	}
	shown := map[model.ID]bool{}
	for _, x := range l.rows {
		shown[x.ID] = l.ticked[x.ID]
	}
	l.ticked = shown
	l.table.SetColumns(l.columns()...)
}

func (l *corrections) list(plan *model.Plan) {
	open := map[model.ID]model.OpenCorrection{}
	for _, x := range plan.OpenCorrections(l.page.agency) {
		open[x.ID] = x
	}
	for _, a := range plan.Agencies.Of(0) {
		if l.page.agency != 0 && l.page.agency != a.ID {
			continue
		}
		for _, x := range plan.Corrections.Of(a.ID) {
			_, isOpen := open[x.ID]
			if (isOpen || l.page.closed) && l.wanted(plan, x) {
				since := cmp.Or(x.StateAt, x.At)
				l.rows = append(l.rows, fix{x, since, !isOpen && x.State != model.Verified})
			}
		}
	}
}

func (l *corrections) wanted(plan *model.Plan, x *model.Correction) bool {
	if len(l.page.Sought) == 0 {
		return true
	}
	texts := []string{x.OldText, x.NewText, x.Reason, x.Speaker, x.StateBy, labelOf(plan, x.Agency), l.page.Say(text.CorrectedFields[x.Field])}
	if at := plan.Lines.Get(x.Line); at != nil {
		texts = append(texts, at.Code, at.Name)
	}
	return l.page.Seeks(append(texts, l.source(x))...)
}

// source names the funding source of a budget, or the indicator.
func (l *corrections) source(x *model.Correction) string {
	plan := l.page.Plan
	if f := plan.Funds.Get(x.Fund); f != nil {
		return f.Name
	}
	if i := plan.Indicators.Get(x.Indicator); i != nil {
		return oneLine(i.Text)
	}
	return ""
}

func (l *corrections) tick(row int) {
	id := l.rows[row].ID
	l.ticked[id] = !l.ticked[id]
	l.table.RefreshRow(row)
	l.page.RefreshFoot()
}

// tickedNow gives the ticked corrections, in the order of the list.
func (l *corrections) tickedNow() (list []model.ID) {
	for _, x := range l.rows {
		if l.ticked[x.ID] {
			list = append(list, x.ID)
		}
	}
	return list
}

// untick lets go of all ticks.
func (l *corrections) untick() {
	clear(l.ticked)
	l.table.Refresh()
	l.page.RefreshFoot()
}

// aimed gives the corrections that a state would be set of: the ticked ones, else those of the block.
func (l *corrections) aimed() (list []model.ID) {
	if list = l.tickedNow(); len(list) > 0 {
		return list
	}
	b := l.table.Selection()
	for row := max(b.Row, 0); row <= b.LastRow && row < len(l.rows); row++ {
		list = append(list, l.rows[row].ID)
	}
	return list
}

// current is the correction under the cursor, nil where there is none.
func (l *corrections) current() *model.Correction {
	return parts.AtCursor(l.table, l.rows).Correction
}

// Rows implements parts.Data.
func (l *corrections) Rows() int { return len(l.rows) }

// Row implements parts.Data.
func (l *corrections) Row(row int) parts.Row {
	x := l.rows[row]
	return parts.Row{Key: strconv.FormatInt(int64(x.ID), 10), Ticked: l.ticked[x.ID]}
}

// Cell implements parts.Data.
func (l *corrections) Cell(row, col int) parts.Cell {
	x := l.rows[row]
	switch col {
	case colFixed:
		return l.what(x)
	case colOld:
		return parts.Cell{Text: l.value(x.Correction, x.OldAmount, x.OldText), Tone: parts.Muted}
	case colNew:
		return l.becomes(x)
	case colState:
		return l.state(x)
	default:
		return parts.Cell{Above: l.page.saidWords(x.Said), Text: x.Speaker, Below: frame.Dotted(l.slot(x), oneLine(x.Reason))}
	}
}

// what names the line and what of it was corrected.
func (l *corrections) what(x fix) parts.Cell {
	plan, agency, code, name := l.page.Plan, "", "", ""
	if l.page.agency == 0 {
		agency = labelOf(plan, x.Agency)
	}
	if at := plan.Lines.Get(x.Line); at != nil {
		code, name = at.Code, at.Name
	}
	c := parts.Cell{Above: frame.Dotted(agency, code), Text: name, Below: frame.Dotted(l.page.Say(text.CorrectedFields[x.Field]), l.source(x.Correction))}
	if tight() {
		c.Below = frame.Dotted(c.Below, x.Speaker, l.page.saidWords(x.Said), l.slot(x), oneLine(x.Reason))
	}
	if x.again {
		c.Tone, c.Below = parts.Muted, frame.Dotted(l.page.Say(text.FollowUpAgain), c.Below)
	}
	return c
}

// slot names the slot in which something was said, where it was that of another agency.
func (l *corrections) slot(x fix) string {
	plan := l.page.Plan
	slot := plan.Slots.Get(x.Slot)
	if slot == nil || slot.Agency == x.Agency {
		return ""
	}
	return l.page.Say(text.FollowUpSlotOf, cmp.Or(labelOf(plan, slot.Agency), slot.Title))
}

func (l *corrections) value(x *model.Correction, amount model.Money, words string) string {
	if x.Field == model.FieldBudget {
		return locale.FormatTable(amount, l.page.desk.Language(), 0)
	}
	return cmp.Or(oneLine(words), "–")
}

// becomes is the corrected value; of money also by how much it differs.
func (l *corrections) becomes(x fix) parts.Cell {
	c := parts.Cell{Text: l.value(x.Correction, x.NewAmount, x.NewText), Bold: true}
	more := x.NewAmount - x.OldAmount
	if x.Field != model.FieldBudget || more == 0 {
		return c
	}
	c.Below = locale.FormatTable(more, l.page.desk.Language(), 0)
	c.Sign, c.Tone = parts.SignUp, parts.Up
	if more < 0 {
		c.Sign, c.Tone = parts.SignDown, parts.Down
	}
	return c
}

// correctionSigns are the signs and tones of the states of corrections.
var correctionSigns = map[model.CorrectionState]struct {
	sign parts.Sign
	tone parts.Tone
}{
	model.Noted:     {parts.SignOpen, parts.Muted},
	model.Confirmed: {parts.SignBegun, parts.Up},
	model.Entered:   {parts.SignSent, parts.Up},
	model.Verified:  {parts.SignDone, parts.Good},
}

// state says how far a correction has come, since when and by whose hand.
func (l *corrections) state(x fix) parts.Cell {
	p, is := l.page, correctionSigns[x.State]
	day := p.Short(p.DayOf(x.since))
	since := p.Say(text.FollowUpSince, day)
	if x.StateBy != "" {
		since = p.Say(text.FollowUpSinceBy, day, x.StateBy)
	}
	return parts.Cell{Text: p.Say(text.CorrectionStatesShort[x.State]), Sign: is.sign, Tone: is.tone, Below: since}
}

func (l *corrections) None() string {
	p := l.page
	switch {
	case len(p.Sought) > 0:
		return p.Say(text.FollowUpNoMatch, p.Search.Text, p.agencyWords())
	case p.closed || p.Plan.Corrections.Len() == 0:
		return p.Say(text.FollowUpNeverFixed, p.agencyWords())
	default:
		return p.Say(text.FollowUpNoFixes, p.agencyWords())
	}
}

// Aim says what a state would be set of.
func (l *corrections) Aim() string {
	if n := len(l.tickedNow()); n > 0 {
		return l.page.Say(text.FollowUpAimTick, n)
	}
	switch n := len(l.aimed()); n {
	case 0:
		return ""
	case 1:
		return l.page.Say(text.FollowUpAimRow)
	default:
		return l.page.Say(text.FollowUpAimMany, n)
	}
}
