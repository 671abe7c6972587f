package stage

import (
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/scene"
)

// Title shows what the meeting is: its title, the region and the day. Day 0 names all days.
type Title struct{ Day model.ID }

func (Title) caption(b *board) string { return b.say(text.StageTitle) }

func (s Title) paint(b *board) {
	m := b.Plan.CurrentMeeting()
	if m == nil {
		b.gone(text.StageNoMeeting)
		return
	}
	title, lines := b.heading().fit(m.Title, b.width(), 3, sizeTitle, sizeFigure)
	region, date := style{size: sizeLarge, color: b.ink.ink}, b.muted()
	below := []string{s.date(b, m), m.Place}
	y := (height - pitch*(float64(len(lines))*title.size+sizeLarge+2*sizeBody) - 60) / 2
	b.thread(baseline(y, title.size) - scene.CapHeight(scene.NotoBold, title.size)/2)
	y = b.lines(b.left(), y, title, lines)
	if r := b.Plan.Region(); r != nil {
		y = b.lines(b.left(), y+14, region, []string{region.cut(r.Name, b.width())})
	}
	y += 34
	for _, l := range below {
		if l != "" {
			y = b.lines(b.left(), y, date, []string{date.cut(l, b.width())})
		}
	}
	b.footer()
}

// date gives "Hari 1 · Senin, 18 Januari 2027", or the dates of all days.
func (s Title) date(b *board, m *model.Meeting) string {
	if d := b.Plan.Days.Get(s.Day); d != nil {
		return dotted(b.dayName(m, d.ID), locale.FormatDateWithWeekday(d.Date, b.Language))
	}
	days := b.Plan.Days.Of(m.ID)
	if len(days) == 0 {
		return ""
	}
	return locale.FormatDateRange(days[0].Date, days[len(days)-1].Date, b.Language)
}
