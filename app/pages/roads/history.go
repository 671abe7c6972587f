package roads

import (
	"cmp"
	"slices"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/roadmap"
)

// history is everything that was said of a group in a phase, the latest first. Whose word counts stands on the tint; those that cannot both be right are marked.
type history struct {
	page         *Page
	table        *parts.Grid
	group, phase model.ID
	rows         []*model.RoadStanding
	cell         *roadmap.Cell
}

func newHistory(p *Page) *history {
	l := &history{page: p, cell: &roadmap.Cell{}}
	l.table = parts.NewGrid(
		l, parts.Column{Title: p.Say(text.RoadSource), Min: 190, Weight: 1, Wrap: true}, parts.Column{Title: p.Say(text.RoadStatus), Min: 140, Wrap: true},
		parts.Column{Title: p.Say(text.RoadValue), Min: 120, Align: parts.AlignRight, Wrap: true}, parts.Column{Title: p.Say(text.RoadEvidence), Min: 200, Weight: 1, Wrap: true},
	)
	l.table.OnMove = func(int, int) { p.RefreshFoot() }
	l.table.OnOpen = func(int, int) { p.askStanding() }
	l.table.OnPaste = p.pasted
	return l
}

func (l *history) Grid() *parts.Grid { return l.table }

// spot is the cell whose history is in view; ok says whether group and phase are still there.
func (l *history) spot() (s spot, ok bool) {
	p := l.page
	if p.Plan == nil {
		return s, false
	}
	phase := p.Plan.RoadPhases.Get(l.phase)
	s.group = p.Plan.RoadGroups.Get(l.group)
	if phase == nil || s.group == nil {
		return s, false
	}
	s.theme, s.year = p.Plan.RoadThemes.Get(phase.Theme), phase.Year
	theme := slices.Index(p.road.Themes, s.theme)
	s.cell = p.road.At(p.placeOf(s.group.ID), theme, indexOf(p.road.Years, s.year))
	return s, true
}

func (l *history) Read() {
	s, ok := l.spot()
	l.rows, l.cell = nil, &roadmap.Cell{}
	if ok {
		l.cell = s.cell
		l.rows = roadmap.History(l.page.Plan, l.group, l.phase, l.page.day)
		slices.Reverse(l.rows)
	} else if l.page.lens == Heat {
		l.page.inside = false
	}
	l.table.Refresh()
}

// current is the standing under the cursor, nil where there is none.
func (l *history) current() *model.RoadStanding {
	return parts.AtCursor(l.table, l.rows)
}

// disputed says whether another source that speaks now disagrees with a standing that speaks now.
func (l *history) disputed(r *model.RoadStanding) bool {
	at := slices.Index(l.cell.Said, r)
	if at < 0 {
		return false
	}
	for i, o := range l.cell.Said {
		if i < at && roadmap.Disagree(r, o) || i > at && roadmap.Disagree(o, r) {
			return true
		}
	}
	return false
}

// Rows implements parts.Data.
func (l *history) Rows() int { return len(l.rows) }

// Row implements parts.Data.
func (l *history) Row(row int) parts.Row {
	return parts.Row{Key: frame.KeyOf(l.rows[row].ID), Tinted: l.rows[row] == l.cell.Now()}
}

// Cell implements parts.Data.
func (l *history) Cell(row, col int) parts.Cell {
	p, r := l.page, l.rows[row]
	switch col {
	case 0:
		return parts.Cell{Text: r.Source, Above: locale.FormatDate(r.Date, p.desk.Language()), Below: frame.Dotted(r.Assessor, l.role(r))}
	case 1:
		state := roadmap.StateOf(r.Status)
		c := parts.Cell{Text: p.stateWords(state), Tone: tones[state]}
		if l.disputed(r) {
			c.Chip = p.Say(text.RoadDisputed)
		}
		return c
	case 2:
		return parts.Cell{Text: frame.OrDash(r.Value), Below: p.meets(r.Value, l.cell.Phase)}
	default:
		return parts.Cell{Text: frame.OrDash(cmp.Or(r.Evidence, r.Reason))}
	}
}

// role says of a standing whether it counts or was followed by a later word of the same source.
func (l *history) role(r *model.RoadStanding) string {
	switch {
	case r == l.cell.Now():
		return l.page.Say(text.RoadsCounts)
	case !slices.Contains(l.cell.Said, r):
		return l.page.Say(text.RoadsEarlier)
	default:
		return ""
	}
}

// meets says whether a value reaches the threshold of a phase, "" where that is not known.
func (p *Page) meets(value string, phase *model.RoadPhase) string {
	if phase == nil || value == "" {
		return ""
	}
	switch meets, known := roadmap.Meets(value, phase.Threshold); {
	case !known:
		return ""
	case meets:
		return p.Say(text.RoadsMeets, phase.Threshold)
	default:
		return p.Say(text.RoadsMeetsNot, phase.Threshold)
	}
}

func (l *history) None() string { return l.page.Say(text.RoadsNothingSaid) }

func (l *history) Aim() string {
	s, ok := l.spot()
	if !ok {
		return ""
	}
	return l.page.spotWords(s)
}
