package roads

import (
	"slices"
	"strconv"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model/locale"
	"benangmerah/model/roadmap"
)

// off is the groups that are off the road as of the day, with where they left it and why.
type off struct {
	page  *Page
	table *parts.Grid
	rows  []roadmap.Off
}

func newOff(p *Page) *off {
	l := &off{page: p}
	l.table = parts.NewGrid(
		l, parts.Column{Title: p.Say(text.RoadGroup), Min: 170, Weight: 1, Wrap: true}, parts.Column{Title: p.Say(text.RoadsLeftAt), Min: 200, Weight: 1, Wrap: true},
		parts.Column{Title: p.Say(text.RoadStatus), Min: 140, Wrap: true}, parts.Column{Title: p.Say(text.RoadsWhy), Min: 220, Weight: 1.4, Wrap: true},
		parts.Column{Title: p.Say(text.RoadsMissed), Min: 84, Align: parts.AlignRight},
	)
	l.table.OnMove = func(int, int) { p.RefreshFoot() }
	l.table.OnOpen = func(int, int) { l.open() }
	return l
}

func (l *off) Grid() *parts.Grid { return l.table }

func (l *off) Read() {
	p := l.page
	l.rows = nil
	for _, o := range p.road.Off() {
		if p.wanted(o.Group) {
			l.rows = append(l.rows, o)
		}
	}
	l.table.Refresh()
}

// open shows what sources say of the phase at which the group left the road.
func (l *off) open() {
	row, _ := l.table.Cursor()
	if row < 0 || row >= len(l.rows) {
		return
	}
	p, o := l.page, l.rows[row]
	p.sight.Year = o.First().Phase.Year
	p.lens, p.history.group, p.history.phase = Heat, o.Group.ID, o.First().Phase.ID
	p.Read()
	p.heat.table.MoveTo(max(p.heat.table.FindRow(frame.KeyOf(o.Group.ID)), 0), 1+slices.Index(p.road.Themes, p.Plan.RoadThemes.Get(o.First().Phase.Theme)))
	p.enter()
}

// Rows implements parts.Data.
func (l *off) Rows() int { return len(l.rows) }

// Row implements parts.Data.
func (l *off) Row(row int) parts.Row { return parts.Row{Key: frame.KeyOf(l.rows[row].Group.ID)} }

// Cell implements parts.Data.
func (l *off) Cell(row, col int) parts.Cell {
	p, o := l.page, &l.rows[row]
	first := o.First()
	switch col {
	case 0:
		a := p.Plan.Actors.Get(o.Group.Actor)
		return parts.Cell{Text: a.Name, Below: a.Trade}
	case 1:
		return parts.Cell{Text: first.Phase.Name, Above: p.themeName(first.Phase.Theme) + " " + strconv.Itoa(first.Phase.Year), Below: p.threshold(first)}
	case 2:
		c := parts.Cell{Text: p.stateWords(first.State), Tone: tones[first.State]}
		if now := first.Now(); now != nil {
			c.Below = frame.Dotted(now.Value, now.Source)
		}
		return c
	case 3:
		return parts.Cell{Text: p.whyOff(o)}
	default:
		return parts.Cell{Text: strconv.Itoa(len(o.Missed))}
	}
}

func (p *Page) threshold(c *roadmap.Cell) string {
	if c.Phase.Threshold == "" {
		return ""
	}
	return p.Say(text.RoadsThresholdIs, c.Phase.Threshold)
}

// whyOff says why a group is off the road: by whose word it was taken off, or which year ended.
func (p *Page) whyOff(o *roadmap.Off) string {
	if word := o.Removal(); word != nil {
		return p.Say(text.RoadTakenOff, locale.FormatDate(word.Date, p.desk.Language()), word.Reason)
	}
	return p.Say(text.RoadNotReached, o.First().Phase.Year, p.word(o.First().State))
}

func (l *off) None() string {
	p := l.page
	if p.Plan.RoadGroups.Len() == 0 {
		return p.Say(text.RoadsNoGroups)
	}
	return p.Say(text.RoadsNobodyOff, locale.FormatDate(p.day, p.desk.Language()))
}

func (l *off) Aim() string {
	p := l.page
	return p.Say(text.RoadOffSum, len(l.rows), p.Plan.RoadGroups.Len(), locale.FormatDate(p.day, p.desk.Language()))
}
