package roads

import (
	"strconv"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
)

// phaseRow is a theme, or a phase of it.
type phaseRow struct {
	theme *model.RoadTheme
	phase *model.RoadPhase // nil in the row of the theme
}

// The columns of the phases.
const (
	phaseYear = iota
	phaseName
	phaseCriterion
	phaseThreshold
)

// phases is what groups are to reach by the ends of years, by theme. Names, criteria and thresholds are written in place.
type phases struct {
	page  *Page
	table *parts.Grid
	rows  []phaseRow
}

func newPhases(p *Page) *phases {
	l := &phases{page: p}
	l.table = parts.NewGrid(
		l, parts.Column{Title: p.Say(text.RoadsYear), Min: 110}, parts.Column{Title: p.Say(text.RoadsPhase), Min: 180, Weight: 1, Wrap: true},
		parts.Column{Title: p.Say(text.RoadsCriterion), Min: 240, Weight: 2, Wrap: true}, parts.Column{Title: p.Say(text.RoadsThreshold), Min: 120, Align: parts.AlignRight, Wrap: true},
	)
	l.table.EnterMovesDown = true
	l.table.GoneMessage = p.Say(text.FollowUpRowGone)
	l.table.OnMove = func(int, int) { p.RefreshFoot() }
	l.table.OnCommit, l.table.OnPaste = l.commit, p.pasted
	return l
}

func (l *phases) Grid() *parts.Grid { return l.table }

func (l *phases) Read() {
	l.rows = nil
	if p := l.page; p.HasFile() {
		for _, theme := range p.Plan.RoadThemes.Of(0) {
			l.rows = append(l.rows, phaseRow{theme: theme})
			for _, phase := range p.Plan.RoadPhases.Of(theme.ID) {
				l.rows = append(l.rows, phaseRow{theme, phase})
			}
		}
	}
	l.table.Refresh()
}

// current is the row under the cursor; its theme is nil where there is none.
func (l *phases) current() phaseRow {
	return parts.AtCursor(l.table, l.rows)
}

// Rows implements parts.Data.
func (l *phases) Rows() int { return len(l.rows) }

// Row implements parts.Data.
func (l *phases) Row(row int) parts.Row {
	if r := l.rows[row]; r.phase != nil {
		return parts.Row{Key: frame.KeyOf(r.phase.ID)}
	}
	return parts.Row{Kind: parts.Group, Key: frame.KeyOf(l.rows[row].theme.ID)}
}

// Cell implements parts.Data.
func (l *phases) Cell(row, col int) parts.Cell {
	r := l.rows[row]
	if r.phase == nil {
		if col == phaseYear {
			return parts.Cell{Text: r.theme.Name, Editable: l.page.Writable()}
		}
		return parts.Cell{}
	}
	c := parts.Cell{Text: l.texts(r.phase)[col], Editable: l.page.Writable() && col != phaseYear}
	if col == phaseThreshold && c.Text == "" {
		c.Chip, c.Tone = l.page.Say(text.RoadsNoThreshold), parts.Muted
	}
	return c
}

func (l *phases) texts(r *model.RoadPhase) []string {
	return []string{strconv.Itoa(r.Year), r.Name, r.Criterion, r.Threshold}
}

// commit writes what was typed in a cell; in the row of a theme that is its name.
func (l *phases) commit(row, col int, typed string) (refusal string) {
	r := l.rows[row]
	if r.phase == nil {
		after := *r.theme
		after.Name = typed
		return changed(l.page, "roadmap.themes", r.theme, &after)
	}
	after := *r.phase
	*[]*string{phaseName: &after.Name, phaseCriterion: &after.Criterion, phaseThreshold: &after.Threshold}[col] = typed
	if after == *r.phase {
		return ""
	}
	return l.page.Do(model.SetRoadPhases{Phases: []model.RoadPhase{after}})
}

func (l *phases) None() string { return l.page.Say(text.RoadsNoThemes) }

func (l *phases) Aim() string {
	if r := l.current(); r.phase != nil {
		return frame.Dotted(r.theme.Name, strconv.Itoa(r.phase.Year), l.page.Say(text.RoadsAimEdit))
	}
	return l.page.Say(text.RoadsAimEdit)
}

// changed writes a record anew in its place, where it differs from what it was.
func changed[T comparable](p *Page, title string, before, after *T) (refusal string) {
	record, ok := any(after).(model.Record)
	if !ok || *before == *after {
		return ""
	}
	return p.Do(model.Edit{Title: title, Put: []model.Record{record}})
}
