package cohorts

import (
	"slices"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/curation"
)

// marks is the sheet of what was found: a row for each applicant, by name, and a column for each requirement, gates first.
type marks struct {
	page  *Page
	table *parts.Grid
	rows  []*curation.Standing
	at    []int // of the columns, in the requirements of the list
}

func newMarks(p *Page) *marks {
	m := &marks{page: p}
	m.table = parts.NewGrid(m, m.columns()...)
	m.table.GoneMessage = p.Say(text.FollowUpRowGone)
	m.table.OnMove = func(int, int) { p.RefreshFoot() }
	m.table.OnCommit, m.table.OnTyping = m.commit, m.echo
	m.table.OnClear, m.table.OnPaste = m.clear, m.paste
	m.table.OnRemove = m.askWithdraw
	m.table.OnOpen = func(int, int) { p.RefreshFoot() }
	return m
}

func (m *marks) Grid() *parts.Grid { return m.table }

// The widths at 100 % of the columns of names and of findings.
const (
	nameWidth float32 = 190
	markWidth float32 = 78
)

func (m *marks) columns() []parts.Column {
	list := []parts.Column{{Title: m.page.Say(text.CohortsActor), Min: nameWidth, Weight: 1, Wrap: true}}
	if m.page.now != nil {
		for _, i := range m.at {
			r := m.page.now.Requirements[i]
			list = append(list, parts.Column{Title: r.Name, Min: markWidth, Align: parts.AlignRight, Fits: longestWord(r.Name)})
		}
	}
	return list
}

// longestWord is what the head of a column must have room for.
func longestWord(words string) (longest string) {
	for word := range strings.FieldsSeq(words) {
		if len(word) > len(longest) {
			longest = word
		}
	}
	return longest
}

// Read lists the applicants by name, so that none changes its place while it is marked. The row that is being typed in stays.
func (m *marks) Read() {
	p := m.page
	typed := m.typedIn()
	m.rows, m.at = nil, nil
	if p.now != nil {
		for _, s := range p.now.Standings {
			if p.wantedActor(s.Actor) || s.Applicant.ID == typed {
				m.rows = append(m.rows, s)
			}
		}
		m.at = gatesFirst(p.now.Requirements)
	}
	slices.SortStableFunc(m.rows, func(a, b *curation.Standing) int { return strings.Compare(a.Actor.Name, b.Actor.Name) })
	m.table.SetColumns(m.columns()...)
}

// gatesFirst gives the places of requirements in the order in which they are shown.
func gatesFirst(list []*model.Requirement) (at []int) {
	for _, gate := range []bool{true, false} {
		for i, r := range list {
			if r.Gate == gate {
				at = append(at, i)
			}
		}
	}
	return at
}

// typedIn is the applicant that an entry is open for, 0 for none.
func (m *marks) typedIn() model.ID {
	if row, _, _, open := m.table.Editing(); open && row >= 0 && row < len(m.rows) {
		return m.rows[row].Applicant.ID
	}
	return 0
}

// Rows implements parts.Data.
func (m *marks) Rows() int { return len(m.rows) }

// Row implements parts.Data.
func (m *marks) Row(row int) parts.Row { return parts.Row{Key: frame.KeyOf(m.rows[row].Applicant.ID)} }

// Cell implements parts.Data.
func (m *marks) Cell(row, col int) parts.Cell {
	s := m.rows[row]
	if col == 0 {
		return parts.Cell{Text: s.Actor.Name, Below: frame.Dotted(s.Actor.Trade, s.Actor.District)}
	}
	r, x := m.finding(row, col)
	c := m.page.finding(r, x)
	c.Editable = m.page.Writable()
	return c
}

// finding is what a cell is about; x is nil where nothing was found.
func (m *marks) finding(row, col int) (r *model.Requirement, x *model.Assessment) {
	i := m.at[col-1]
	return m.page.now.Requirements[i], m.rows[row].Findings[i]
}

// finding shows what was found at a requirement. What lacks the evidence that is asked for says so.
func (p *Page) finding(r *model.Requirement, x *model.Assessment) parts.Cell {
	c := parts.Cell{Text: frame.Dash, Tone: parts.Muted, Entry: " "}
	switch {
	case x == nil:
		return c
	case r.Gate && x.Met:
		c = parts.Cell{Text: p.Say(text.CohortMet), Sign: parts.SignDone, Tone: parts.Good}
	case r.Gate:
		c = parts.Cell{Text: p.Say(text.CohortUnmet), Sign: parts.SignEnded, Tone: parts.Bad}
	default:
		c = parts.Cell{Text: p.points(x.Mark), Bold: true}
	}
	if curation.Unshown(r, x) {
		c.Chip, c.Tone = p.Say(text.CohortsUnshown), parts.Down
	}
	return c
}

func (m *marks) None() string { return m.page.noApplicants() }

// Aim says in full what was found in the cell under the cursor, by what evidence, by whom and when.
func (m *marks) Aim() string {
	p := m.page
	row, col := m.table.Cursor()
	if row < 0 || row >= len(m.rows) {
		return ""
	}
	s := m.rows[row]
	if col < 1 || col > len(m.at) {
		return frame.Dotted(s.Actor.Name, s.Actor.Trade, s.Actor.Village, s.Actor.District, s.Actor.Contact)
	}
	r, x := m.finding(row, col)
	return s.Actor.Name + ", " + p.findingWords(r, x)
}

// findingWords tells of a finding in one line.
func (p *Page) findingWords(r *model.Requirement, x *model.Assessment) string {
	wanted := ""
	if r.Evidence != "" {
		wanted = p.Say(text.CohortsAsksFor, r.Evidence)
	}
	if x == nil {
		return frame.Dotted(r.Name+": "+p.Say(text.CohortsNotFound), p.scaleWords(r), wanted)
	}
	found := p.finding(r, x).Text
	evidence := p.Say(text.CohortsShown, frame.OneLine(x.Evidence))
	switch {
	case curation.Unshown(r, x):
		evidence = p.Say(text.CohortsLacks, r.Evidence)
	case x.Evidence == "":
		evidence = wanted
	}
	day := ""
	if x.Date != "" {
		day = p.Short(x.Date)
	}
	return frame.Dotted(r.Name+": "+found, evidence, x.Assessor, day)
}

// scaleWords says what may be written at a requirement.
func (p *Page) scaleWords(r *model.Requirement) string {
	if r.Gate {
		return p.Say(text.CohortsYesNo)
	}
	return p.Say(text.CohortsScale, r.Lowest, r.Highest)
}
