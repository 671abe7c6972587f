package cohorts

import (
	"math/big"
	"strconv"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// asked is the table of the requirements of a cohort. Its last row takes a new one.
type asked struct {
	page  *Page
	table *parts.Grid
	rows  []*model.Requirement
}

// The columns of requirements.
const (
	askedName = iota
	askedKind
	askedWeight
	askedShare
	askedScale
	askedEvidence
	askedColumns // how many there are
)

func newAsked(p *Page) *asked {
	a := &asked{page: p}
	a.table = parts.NewGrid(a, a.columns()...)
	a.table.GoneMessage = p.Say(text.FollowUpRowGone)
	a.table.OnCommit, a.table.OnRemove, a.table.OnPaste = a.commit, a.askRemove, a.paste
	a.table.OnMove = func(int, int) { p.RefreshFoot() }
	return a
}

func (a *asked) Grid() *parts.Grid { return a.table }

func (a *asked) columns() []parts.Column {
	say := a.page.Say
	return []parts.Column{
		askedName:     {Title: say(text.CohortsRequirement), Min: 200, Weight: 1, Wrap: true},
		askedKind:     {Title: say(text.CohortsKind), Min: 104},
		askedWeight:   {Title: say(text.CohortsWeight), Min: 72, Align: parts.AlignRight},
		askedShare:    {Title: say(text.CohortsShare), Min: 72, Align: parts.AlignRight},
		askedScale:    {Title: say(text.CohortsScaleHead), Min: 96, Align: parts.AlignRight},
		askedEvidence: {Title: say(text.CohortsEvidenceHead), Min: 200, Weight: 1.2, Wrap: true},
	}
}

func (a *asked) Read() {
	a.rows = nil
	if a.page.now != nil {
		a.rows = a.page.now.Requirements
	}
	a.table.SetColumns(a.columns()...)
}

// Rows implements parts.Data.
func (a *asked) Rows() int {
	if a.page.now == nil {
		return 0
	}
	return len(a.rows) + 1
}

// Row implements parts.Data.
func (a *asked) Row(row int) parts.Row {
	if row < len(a.rows) {
		return parts.Row{Key: frame.KeyOf(a.rows[row].ID)}
	}
	return parts.Row{Key: newRow}
}

// Cell implements parts.Data.
func (a *asked) Cell(row, col int) parts.Cell {
	p := a.page
	if row >= len(a.rows) {
		if col == askedName {
			return parts.Cell{Text: p.Say(text.CohortsNewRequirement), Entry: " ", Tone: parts.Muted, Editable: p.Writable()}
		}
		return parts.Cell{}
	}
	r := a.rows[row]
	c := parts.Cell{Editable: p.Writable()}
	switch col {
	case askedName:
		c.Text, c.Bold = r.Name, true
	case askedKind:
		c.Text, c.Sign = p.Say(kinds[r.Gate]), parts.SignBegun
		if r.Gate {
			c.Sign = parts.SignSent
		}
	case askedWeight:
		c = a.ofMarks(r, p.points(r.Points))
	case askedShare:
		c = a.ofMarks(r, a.share(r))
		c.Editable, c.Tone = false, parts.Muted
	case askedScale:
		c = a.ofMarks(r, p.Say(text.CohortsScale, r.Lowest, r.Highest))
		c.Entry = strconv.Itoa(r.Lowest) + "-" + strconv.Itoa(r.Highest)
	default:
		if c.Text = frame.OneLine(r.Evidence); c.Text == "" {
			c.Text, c.Tone, c.Entry = p.Say(text.CohortsNoEvidence), parts.Muted, " "
		}
	}
	return c
}

// kinds name what a requirement is, by whether it is a gate.
var kinds = map[bool]text.Sentence{true: text.CohortGate, false: text.CohortsScored}

// ofMarks is a cell that a gate has not.
func (a *asked) ofMarks(r *model.Requirement, words string) parts.Cell {
	if r.Gate {
		return parts.Cell{Text: frame.Dash, Tone: parts.Muted}
	}
	return parts.Cell{Text: words, Editable: a.page.Writable()}
}

// share says which part of all weights a weight is.
func (a *asked) share(r *model.Requirement) string {
	sum := a.page.now.Weight()
	if sum == 0 {
		return frame.Dash
	}
	n, _ := locale.Rounded(big.NewRat(100*int64(r.Points), int64(sum)), 1)
	return locale.FormatPercent(n, a.page.desk.Language())
}

func (a *asked) commit(row, col int, typed string) (refusal string) {
	p := a.page
	if row >= len(a.rows) {
		fresh := model.Requirement{Cohort: p.cohort, Order: len(a.rows) + 1, Name: frame.OneLine(typed), Lowest: 1, Highest: 5}
		if refusal = p.put(&fresh); refusal == "" {
			a.table.MoveTo(row, col)
		}
		return refusal
	}
	after := *a.rows[row]
	if refusal = a.enter(&after, col, typed); refusal != "" {
		return refusal
	}
	return p.put(&after)
}

// put stores records of a cohort by one act; what changes nothing is no act.
func (p *Page) put(list ...model.Record) (refusal string) {
	return p.Do(model.Edit{Title: "cohort.requirement", Put: list})
}

// enter puts what was typed into a requirement.
func (a *asked) enter(r *model.Requirement, col int, typed string) (refusal string) {
	p := a.page
	switch typed = strings.TrimSpace(typed); col {
	case askedName:
		r.Name = frame.OneLine(typed)
	case askedKind:
		gate, known := p.readKind(typed)
		if !known {
			return p.Say(text.CohortsBadKind)
		}
		turnInto(r, gate)
	case askedWeight:
		points, _, err := locale.ParsePoints(typed, p.desk.Language())
		if err != nil {
			return p.Told(err)
		}
		r.Points = points
	case askedScale:
		lowest, highest, ok := readScale(typed)
		if !ok {
			return p.Say(text.CohortsBadScale)
		}
		r.Lowest, r.Highest = lowest, highest
	case askedEvidence:
		r.Evidence = typed
	}
	return ""
}

// readKind reads whether a requirement is a gate, by the beginning of the word for it.
func (p *Page) readKind(typed string) (gate, known bool) {
	typed = strings.ToLower(typed)
	for gate, word := range kinds {
		if typed != "" && strings.HasPrefix(strings.ToLower(p.Say(word)), typed) {
			return gate, true
		}
	}
	return false, false
}

// turnInto makes a gate of a requirement, which weighs nothing, or one that is marked.
func turnInto(r *model.Requirement, gate bool) {
	switch {
	case gate:
		r.Gate, r.Points, r.Lowest, r.Highest = true, 0, 0, 0
	case r.Gate:
		r.Gate, r.Lowest, r.Highest = false, 1, 5
	}
}

// readScale reads a scale as "1-5" or "1 sampai 5".
func readScale(typed string) (lowest, highest int, ok bool) {
	fields := strings.FieldsFunc(typed, func(r rune) bool { return r < '0' || r > '9' })
	if len(fields) != 2 {
		return 0, 0, false
	}
	lowest, low := strconv.Atoi(fields[0])
	highest, high := strconv.Atoi(fields[1])
	return lowest, highest, low == nil && high == nil
}

// paste enters a block, all of it or none, by one act. Rows after the last become new requirements; their block begins with the names.
func (a *asked) paste(row, col int, block [][]string) (refusal string) {
	p := a.page
	var put []model.Record
	for i, line := range block {
		if col+len(line) > askedColumns || row+i >= len(a.rows) && col > askedName {
			return p.Say(text.CohortsWideBlock, len(block), len(line))
		}
		r := model.Requirement{Cohort: p.cohort, Order: row + i + 1, Lowest: 1, Highest: 5}
		if row+i < len(a.rows) {
			r = *a.rows[row+i]
		}
		for j, typed := range line {
			if strings.TrimSpace(typed) == "" || col+j == askedShare || r.Gate && (col+j == askedWeight || col+j == askedScale) {
				continue
			}
			if refusal = a.enter(&r, col+j, typed); refusal != "" {
				return p.Say(text.CohortsBadCell, typed, refusal)
			}
		}
		put = append(put, &r)
	}
	return p.put(put...)
}

// askRemove takes the requirement under the cursor away with what was found at it, after asking.
func (a *asked) askRemove(b parts.Block) {
	p := a.page
	if b.Row < 0 || b.Row >= len(a.rows) || !p.works() {
		return
	}
	r, found := a.rows[b.Row], 0
	for i, x := range p.now.Requirements {
		for _, s := range p.now.Standings {
			if x.ID == r.ID && s.Findings[i] != nil {
				found++
			}
		}
	}
	p.desk.Ask(p.Say(text.CohortsRequirementAsk, r.Name, found), p.Say(text.CohortsRemove), func() {
		p.DoNow(model.Edit{Title: "cohort.requirement", Drop: []model.Record{r}})
	})
}

// current is the requirement under the cursor, nil where there is none.
func (a *asked) current() *model.Requirement {
	return parts.AtCursor(a.table, a.rows)
}

func (p *Page) onRequirement() bool {
	return p.works() && p.lens == ofRequirements && p.asked.current() != nil
}

// toggleGate makes the requirement under the cursor a gate, or one that is marked.
func (p *Page) toggleGate() {
	after := *p.asked.current()
	turnInto(&after, !after.Gate)
	p.DoNow(model.Edit{Title: "cohort.requirement", Put: []model.Record{&after}})
}

// shiftRequirement lets the requirement under the cursor change places with the one above or below it.
func (p *Page) shiftRequirement(by int) {
	row, _ := p.asked.table.Cursor()
	to := row + by
	if to < 0 || to >= len(p.asked.rows) {
		return
	}
	put := make([]model.Record, 0, len(p.asked.rows))
	for i, r := range p.asked.rows {
		after := *r
		switch after.Order = i + 1; i {
		case row:
			after.Order = to + 1
		case to:
			after.Order = row + 1
		}
		put = append(put, &after)
	}
	p.DoNow(model.Edit{Title: "cohort.requirement", Put: put})
}

// earlier is the cohort before the one in view that has requirements, nil where there is none.
func (p *Page) earlier() (found *model.Cohort) {
	for _, c := range p.Plan.Cohorts.Of(0) {
		if c.ID != p.cohort && len(p.Plan.Requirements.Of(c.ID)) > 0 {
			found = c
		}
	}
	return found
}

func (p *Page) canCopy() bool {
	return p.works() && p.lens == ofRequirements && len(p.now.Requirements) == 0 && p.earlier() != nil
}

// copyRequirements gives a cohort without requirements those of the last other one.
func (p *Page) copyRequirements() {
	var put []model.Record
	for _, r := range p.Plan.Requirements.Of(p.earlier().ID) {
		after := *r
		after.ID, after.Cohort = 0, p.cohort
		put = append(put, &after)
	}
	p.DoNow(model.Edit{Title: "cohort.requirement", Put: put})
}

func (a *asked) None() string { return a.page.Say(text.CohortsNoCohort) }

// Aim says what all weights come to.
func (a *asked) Aim() string {
	p := a.page
	gates := 0
	for _, r := range a.rows {
		if r.Gate {
			gates++
		}
	}
	if len(a.rows) == 0 {
		if p.earlier() != nil {
			return p.Say(text.CohortsCopyHint, p.earlier().Name)
		}
		return p.Say(text.CohortsRequirementHint)
	}
	return p.Say(text.CohortsWeights, gates, len(a.rows)-gates, p.points(p.now.Weight()))
}
