package roads

import (
	"slices"
	"strconv"

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
		l, parts.Column{Title: p.say(text.RoadGroup), Min: 170, Weight: 1, Wrap: true}, parts.Column{Title: p.say(text.RoadsLeftAt), Min: 200, Weight: 1, Wrap: true},
		parts.Column{Title: p.say(text.RoadStatus), Min: 140, Wrap: true}, parts.Column{Title: p.say(text.RoadsWhy), Min: 220, Weight: 1.4, Wrap: true},
		parts.Column{Title: p.say(text.RoadsMissed), Min: 84, Align: parts.AlignRight},
	)
	l.table.OnMove = func(int, int) { p.view.showFoot() }
	l.table.OnOpen = func(int, int) { l.open() }
	return l
}

func (l *off) grid() *parts.Grid { return l.table }

func (l *off) read() {
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
	p.read()
	p.heat.table.MoveTo(max(p.heat.table.FindRow(keyOf(o.Group.ID)), 0), 1+slices.Index(p.road.Themes, p.plan.RoadThemes.Get(o.First().Phase.Theme)))
	p.enter()
}

// Rows implements parts.Data.
func (l *off) Rows() int { return len(l.rows) }

// Row implements parts.Data.
func (l *off) Row(row int) parts.Row { return parts.Row{Key: keyOf(l.rows[row].Group.ID)} }

// Cell implements parts.Data.
func (l *off) Cell(row, col int) parts.Cell {
	p, o := l.page, &l.rows[row]
	first := o.First()
	switch col {
	case 0:
		a := p.plan.Actors.Get(o.Group.Actor)
		return parts.Cell{Text: a.Name, Below: a.Trade}
	case 1:
		return parts.Cell{Text: first.Phase.Name, Above: p.themeName(first.Phase.Theme) + " " + strconv.Itoa(first.Phase.Year), Below: p.threshold(first)}
	case 2:
		c := parts.Cell{Text: p.stateWords(first.State), Tone: tones[first.State]}
		if now := first.Now(); now != nil {
			c.Below = dotted(now.Value, now.Source)
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
	return p.say(text.RoadsThresholdIs, c.Phase.Threshold)
}

// whyOff says why a group is off the road: by whose word it was taken off, or which year ended.
func (p *Page) whyOff(o *roadmap.Off) string {
	if word := o.Removal(); word != nil {
		return p.say(text.RoadTakenOff, locale.FormatDate(word.Date, p.desk.Language()), word.Reason)
	}
	return p.say(text.RoadNotReached, o.First().Phase.Year, p.word(o.First().State))
}

func (l *off) none() string {
	p := l.page
	if p.plan.RoadGroups.Len() == 0 {
		return p.say(text.RoadsNoGroups)
	}
	return p.say(text.RoadsNobodyOff, locale.FormatDate(p.day, p.desk.Language()))
}

func (l *off) aim() string {
	p := l.page
	return p.say(text.RoadOffSum, len(l.rows), p.plan.RoadGroups.Len(), locale.FormatDate(p.day, p.desk.Language()))
}
