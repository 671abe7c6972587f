package actors

import (
	"strconv"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/submissions"
)

// The columns of the proposals: what is proposed, the answer to it, and what else is known.
const (
	colNumber = iota
	colState
	colActor
	colHelp
	colText
	colQuantity
	colUnit
	colAmount
	colPriority
	colReason
	colCost
	colYear
	colDoer
	colTrade
	colGroup
	colVillage
	colDistrict
	colPlace
	colSector
	colSource
)

// pastedColumns are those that a block is entered in, in the order in which it has them.
var pastedColumns = []int{
	colActor, colHelp, colText, colQuantity, colUnit, colAmount, colPriority, colTrade, colGroup, colVillage, colDistrict, colPlace, colSector, colSource,
}

// titles are those of the columns.
var titles = [...]text.Sentence{
	colNumber: text.ActorsColNumber, colState: text.ActorsColState, colActor: text.ActorsColActor, colHelp: text.ActorsColHelp, colText: text.ActorsColText,
	colQuantity: text.ActorsColQuantity, colUnit: text.ActorsColUnit, colAmount: text.ActorsColAmount, colPriority: text.ActorsColPriority,
	colReason: text.ActorsColReason, colCost: text.ActorsColCost, colYear: text.ActorsColYear, colDoer: text.ActorsColDoer, colTrade: text.ActorsColTrade,
	colGroup: text.ActorsColGroup, colVillage: text.ActorsColVillage, colDistrict: text.ActorsColDistrict, colPlace: text.ActorsColPlace,
	colSector: text.ActorsColSector, colSource: text.ActorsColSource,
}

// softened is the least width of a column that wraps, which keeps seven tenths of it where the grid is wider than the window: so many.
func softened(width float32) float32 { return width / 0.7 }

// proposals is the list of proposals, with an empty row at its foot in which a new one is entered.
type proposals struct {
	page   *Page
	table  *parts.Grid
	rows   []*model.Submission
	ticked map[model.ID]bool
	kept   map[model.ID]bool   // stay in view whatever is chosen: they were entered since
	keys   map[model.ID]string // of the rows that they were entered in
	drafts map[model.ID]*draft // by intake
	begun  int                 // how many drafts there were
	enters bool                // the act of a draft is being done
	known  known

	asked, agreed model.Money // of what is in view
}

func newProposals(p *Page) *proposals {
	l := &proposals{page: p}
	l.forget()
	l.table = parts.NewGrid(l, l.columns()...)
	l.table.EnterMovesDown, l.table.EnterReturns, l.table.Ticks = true, true, true
	l.table.GoneMessage = p.Say(text.FollowUpRowGone)
	l.table.OnMove = func(int, int) { p.RefreshFoot() }
	l.table.OnCommit, l.table.OnTyping, l.table.OnClear, l.table.OnPaste = l.commit, l.echo, l.clear, l.paste
	l.table.Suggest, l.table.OnSuggestion = l.suggest, l.suggested
	l.table.OnTick = l.tick
	l.table.OnInsert = func(int, bool) { p.begin() }
	l.table.OnRemove = l.askRemove
	return l
}

func (l *proposals) columns() []parts.Column {
	columns := []parts.Column{
		colNumber: {Min: 48, Align: parts.AlignRight}, colState: {Min: 134}, colActor: {Min: softened(156), Wrap: true}, colHelp: {Min: 118},
		colText: {Min: softened(180), Weight: 1, Wrap: true}, colQuantity: {Min: 68, Align: parts.AlignRight}, colUnit: {Min: 72},
		colAmount: {Min: 112, Align: parts.AlignRight}, colPriority: {Min: 54, Align: parts.AlignRight}, colReason: {Min: softened(190), Wrap: true},
		colCost: {Min: 112, Align: parts.AlignRight}, colYear: {Min: 60}, colDoer: {Min: softened(190), Wrap: true}, colTrade: {Min: 120}, colGroup: {Min: 130},
		colVillage: {Min: 130}, colDistrict: {Min: 170}, colPlace: {Min: 130}, colSector: {Min: 100}, colSource: {Min: 170},
	}
	for i := range columns {
		columns[i].Title = l.page.Say(titles[i])
	}
	return columns
}

// forget drops everything that belongs to a file.
func (l *proposals) forget() {
	if l.table != nil {
		l.table.CancelEdit()
	}
	l.ticked, l.kept, l.keys, l.drafts = map[model.ID]bool{}, map[model.ID]bool{}, map[model.ID]string{}, map[model.ID]*draft{}
}

// leave drops what belongs to the intake that was looked at.
func (l *proposals) leave() {
	clear(l.ticked)
	clear(l.kept)
	clear(l.keys)
}

// Grid gives the list.
func (l *proposals) Grid() *parts.Grid { return l.table }

// None says why there is nothing in it.
func (l *proposals) None() string { return l.page.why(text.ActorsNoMatch) }

// Read lists what is chosen, and what stays in view in any case.
func (l *proposals) Read() {
	l.rows, l.asked, l.agreed, l.known = nil, 0, 0, known{}
	p := l.page
	if p.current() != nil {
		l.choose(submissions.Find(p.Plan, p.intake, p.filter))
	}
	for id := range l.ticked {
		if p.Plan == nil || p.Plan.Submissions.Get(id) == nil {
			delete(l.ticked, id)
		}
	}
	l.table.Refresh()
}

func (l *proposals) choose(found []*model.Submission) {
	plan := l.page.Plan
	typed := l.typedIn()
	for _, s := range plan.Submissions.Of(l.page.intake) {
		if len(found) > 0 && found[0] == s {
			found = found[1:]
		} else if !l.kept[s.ID] && s.ID != typed {
			continue
		}
		l.rows = append(l.rows, s)
		l.asked = l.asked.Plus(s.Amount)
		if s.Into == 0 && s.State.Taken() {
			l.agreed = l.agreed.Plus(s.Cost)
		}
	}
}

// typedIn is the proposal that an entry is open in, 0 for none.
func (l *proposals) typedIn() model.ID {
	row, _, _, open := l.table.Editing()
	if !open || row < 0 || row >= len(l.rows) {
		return 0
	}
	return l.rows[row].ID
}

// total is how many proposals the intake has.
func (l *proposals) total() int {
	if l.page.Plan == nil {
		return 0
	}
	return len(l.page.Plan.Submissions.Of(l.page.intake))
}

// current is the proposal under the cursor, nil where there is none.
func (l *proposals) current() *model.Submission {
	return parts.AtCursor(l.table, l.rows)
}

// tick marks a proposal, or takes the mark away.
func (l *proposals) tick(row int) {
	if row >= len(l.rows) {
		return
	}
	if id := l.rows[row].ID; l.ticked[id] {
		delete(l.ticked, id)
	} else {
		l.ticked[id] = true
	}
	l.table.RefreshRow(row)
	l.page.RefreshFoot()
}

// untick takes all marks away.
func (l *proposals) untick() {
	clear(l.ticked)
	l.table.Refresh()
	l.page.RefreshFoot()
}

// Rows implements parts.Data.
func (l *proposals) Rows() int {
	if l.page.enterable() {
		return len(l.rows) + 1
	}
	return len(l.rows)
}

// Row implements parts.Data.
func (l *proposals) Row(row int) parts.Row {
	if row >= len(l.rows) {
		return parts.Row{Key: l.draft().key(), NoTick: true}
	}
	id := l.rows[row].ID
	key, entered := l.keys[id]
	if !entered {
		key = strconv.FormatInt(int64(id), 10)
	}
	return parts.Row{Key: key, Ticked: l.ticked[id]}
}

// Cell implements parts.Data.
func (l *proposals) Cell(row, col int) parts.Cell {
	if row >= len(l.rows) {
		return l.draftCell(col)
	}
	s := l.rows[row]
	c := l.shown(s, col)
	c.Editable = col > colState && l.page.enterable() && s.Into == 0 && s.State != model.SubmissionLocked
	return c
}

// signs are the shapes and tones of the states.
var signs = map[model.SubmissionState]struct {
	sign parts.Sign
	tone parts.Tone
}{
	model.SubmissionNew:       {parts.SignOpen, parts.Muted},
	model.SubmissionDiscussed: {parts.SignBegun, parts.Up},
	model.SubmissionAccepted:  {parts.SignDone, parts.Good},
	model.SubmissionPostponed: {parts.SignWatch, parts.Down},
	model.SubmissionRejected:  {parts.SignEnded, parts.Bad},
	model.SubmissionLocked:    {parts.SignSent, parts.Good},
}

func (l *proposals) shown(s *model.Submission, col int) parts.Cell {
	p, stands := l.page, l.page.Plan.Stands(s)
	a := p.Plan.Actors.Get(s.Actor)
	switch col {
	case colState:
		return l.state(s, stands)
	case colActor:
		return parts.Cell{Text: a.Name, Below: frame.Dotted(a.Trade, a.District), Bold: true}
	case colHelp:
		return parts.Cell{Text: p.Plan.HelpKinds.Get(s.Help).Name}
	case colAmount:
		return parts.Cell{Text: p.money(s.Amount)}
	case colReason:
		return parts.Cell{Text: frame.OneLine(stands.Reason)}
	case colCost:
		return parts.Cell{Text: p.money(stands.Cost)}
	case colDoer:
		return p.doer(stands)
	default:
		return parts.Cell{Text: plainText(s, stands, a, col)}
	}
}

// plainText is what stands in the columns that show a text as it is.
func plainText(s, stands *model.Submission, a *model.Actor, col int) string {
	switch col {
	case colNumber:
		return strconv.Itoa(s.Number)
	case colText:
		return frame.OneLine(s.Text)
	case colPriority:
		return number(s.Priority)
	case colYear:
		return number(stands.Year)
	}
	return *textOf(s, a, col)
}

// textOf gives the text of a proposal or of its actor that stands in a column.
func textOf(s *model.Submission, a *model.Actor, col int) *string {
	return map[int]*string{
		colText: &s.Text, colQuantity: &s.Quantity, colUnit: &s.Unit, colPlace: &s.Place, colSector: &s.Sector, colSource: &s.Source,
		colTrade: &a.Trade, colGroup: &a.Group, colVillage: &a.Village, colDistrict: &a.District,
	}[col]
}

// state says how far the answer is, and which proposal it follows or goes on with.
func (l *proposals) state(s, stands *model.Submission) parts.Cell {
	p, is := l.page, signs[stands.State]
	c := parts.Cell{Text: p.Say(text.SubmissionStates[stands.State]), Sign: is.sign, Tone: is.tone}
	if stands != s {
		c.Below = p.Say(text.ProposalFollows, stands.Number)
	} else if from := p.Plan.Submissions.Get(s.Carried); from != nil {
		c.Below = p.Say(text.ActorsCarriedFrom, p.Plan.Intakes.Get(from.Intake).Year, from.Number)
	}
	return c
}

// doer names who does what was accepted: the line, under its agency, or the agency alone.
func (p *Page) doer(s *model.Submission) parts.Cell {
	agency := p.Plan.Agencies.Get(s.Agency)
	line := p.Plan.Lines.Get(s.Line)
	if line != nil {
		agency = p.Plan.Agencies.Get(line.Agency)
	}
	if agency == nil {
		return parts.Cell{}
	}
	c := parts.Cell{Text: agency.Label(), Entry: agency.Label()}
	if line != nil {
		c.Below, c.Entry = line.Code+" "+line.Name, line.Code
	}
	return c
}
