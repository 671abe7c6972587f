package followup

import (
	"cmp"
	"slices"
	"strconv"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/monev"
)

// The columns of the preview of a file.
const (
	colRow = iota
	colFile
	colBefore
	colAfter
	colFate
)

// brought is the preview of a realisation file: what would become of each of its rows. Nothing is changed before it is taken.
type brought struct {
	page   *Page
	table  *parts.Grid
	source string // the name of the file, "" while there is none
	query  monev.Query
	told   []monev.Told
	rows   []monev.Weighed
	shown  []int // the rows that match what is Sought
	counts [monev.Refused + 1]int
}

func newBrought(p *Page) *brought {
	l := &brought{page: p}
	l.table = parts.NewGrid(l, l.columns()...)
	l.table.OnMove = func(int, int) { p.RefreshFoot() }
	return l
}

func (l *brought) columns() []parts.Column {
	say := l.page.Say
	return []parts.Column{
		colRow:    {Title: say(text.RealisedColRow), Min: 48, Align: parts.AlignRight, Wrap: true, Fits: say(text.RealisedColRow)},
		colFile:   {Title: say(text.RealisedColLine), Min: 200, Weight: 2, Wrap: true},
		colBefore: {Title: say(text.FollowUpColOld), Min: 100, Align: parts.AlignRight, Wrap: true},
		colAfter:  {Title: say(text.FollowUpColNew), Min: 100, Align: parts.AlignRight, Wrap: true},
		colFate:   {Title: say(text.RealisedColFate), Min: 160, Weight: 1.4, Wrap: true},
	}
}

func (l *brought) Grid() *parts.Grid { return l.table }

// Read holds the file against the plan as it is now.
func (l *brought) Read() {
	l.rows, l.shown = nil, nil
	if l.source != "" && l.page.Plan != nil {
		l.rows = monev.Weigh(l.page.Plan, l.query, l.told)
		l.counts = monev.CountFates(l.rows)
		for i, r := range l.rows {
			if l.page.Seeks(r.Agency, r.Told.Line, r.Name, r.Fund, r.Indicator, l.page.Say(text.Fates[r.Fate])) {
				l.shown = append(l.shown, i)
			}
		}
	}
	slices.SortStableFunc(l.shown, func(a, b int) int { return cmp.Compare(rank[l.rows[a].Fate], rank[l.rows[b].Fate]) })
	l.table.SetColumns(l.columns()...)
}

// rank is the order in which the fates of rows are shown: what somebody has to look after first.
var rank = map[monev.Fate]int{monev.Refused: 0, monev.Changes: 1, monev.Added: 2, monev.Passed: 3, monev.Same: 4}

// current is the row of the file under the cursor, nil where there is none.
func (l *brought) current() *monev.Weighed {
	if row, _ := l.table.Cursor(); row >= 0 && row < len(l.shown) {
		return &l.rows[l.shown[row]]
	}
	return nil
}

// Rows implements parts.Data.
func (l *brought) Rows() int { return len(l.shown) }

// Row implements parts.Data.
func (l *brought) Row(row int) parts.Row {
	return parts.Row{Key: strconv.Itoa(l.shown[row])}
}

// fates are the signs and tones of what becomes of rows.
var fates = map[monev.Fate]struct {
	sign parts.Sign
	tone parts.Tone
}{
	monev.Changes: {parts.SignDone, parts.Good},
	monev.Same:    {parts.SignOpen, parts.Muted},
	monev.Added:   {parts.SignUp, parts.Muted},
	monev.Passed:  {parts.SignEnded, parts.Muted},
	monev.Refused: {parts.SignLate, parts.Bad},
}

// Cell implements parts.Data.
func (l *brought) Cell(row, col int) parts.Cell {
	p, r := l.page, &l.rows[l.shown[row]]
	switch col {
	case colRow:
		return parts.Cell{Text: strconv.Itoa(r.Told.Row), Below: oneLine(r.Sheet), Tone: parts.Muted}
	case colFile:
		c := parts.Cell{Above: frame.Dotted(r.Agency, r.Told.Line), Text: oneLine(r.Name), Below: frame.Dotted(r.Fund, oneLine(r.Indicator))}
		if r.Of != nil {
			c.Above, c.Text = frame.Dotted(labelOf(p.Plan, r.Of.Agency), r.Of.Code), oneLine(r.Of.Name)
		}
		return c
	case colBefore:
		return parts.Cell{Text: frame.Joined(" · ", p.realised.amount(r.Before), oneLine(r.BeforeValue)), Tone: parts.Muted}
	case colAfter:
		return l.after(r)
	default:
		is := fates[r.Fate]
		c := parts.Cell{Text: p.Say(text.Fates[r.Fate]), Sign: is.sign, Tone: is.tone}
		switch {
		case r.Why != nil:
			c.Below = frame.Dotted(oneLine(r.Column), p.Told(r.Why))
		case r.Left != nil:
			c.Below = p.Told(r.Left)
		}
		return c
	}
}

// after is what the row would make of the quarter; of a row that is not taken what it says.
func (l *brought) after(r *monev.Weighed) parts.Cell {
	amount := l.page.realised.amount(r.After)
	if amount == "" && (r.Known || r.Fate == monev.Added) {
		amount = l.page.realised.money(r.Amount)
	}
	return parts.Cell{Text: frame.Joined(" · ", amount, oneLine(r.Value)), Below: frame.Dotted(oneLine(r.Obstacle), oneLine(r.Driver), oneLine(r.Next)), Bold: r.Fate == monev.Changes}
}

func (l *brought) None() string {
	return l.page.Say(text.FollowUpNoMatch, l.page.Search.Text, l.source)
}

func (l *brought) Aim() string { return l.page.Say(text.RealisedPreview) }

func (l *brought) facts() string {
	n := l.counts
	return l.page.Say(text.RealisedBrought, text.QuarterNames[l.query.Quarter], l.query.Year,
		n[monev.Changes], n[monev.Refused], n[monev.Added], n[monev.Passed], n[monev.Same], l.source)
}

// readFile asks for a file and shows what would become of its rows for the quarter that is looked at.
func (p *Page) readFile() {
	if p.StillTyping() {
		return
	}
	query, plan := p.realised.query(), p.Plan
	p.desk.PickRealised(func(source string, rows []monev.Told) {
		if p.desk.Plan() != plan {
			return
		}
		p.brought.source, p.brought.query, p.brought.told = source, query, rows
		p.lens = ofRealised
		p.Read()
		p.brought.table.MoveTo(0, 0)
		p.FocusWork()
	})
}

// takeBrought takes the rows that change something as one act.
func (p *Page) takeBrought() {
	l := p.brought
	source, taken := l.source, l.counts[monev.Changes]
	act, query := monev.ActOf(l.rows), l.query
	if _, err := p.desk.Do(act, model.Context{Agency: query.Agency}); err != nil {
		p.desk.Fail(err)
		return
	}
	p.leaveBrought()
	p.desk.Tell(p.Say(text.RealisedTaken, taken, source))
}

// leaveBrought closes the preview.
func (p *Page) leaveBrought() {
	p.brought.source, p.brought.told = "", nil
	p.Read()
	p.FocusWork()
}
