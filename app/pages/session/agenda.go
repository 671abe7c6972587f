package session

import (
	"benangmerah/model"
	"benangmerah/model/locale"
)

// sitting is a slot with its times on the day, in minutes since midnight: planned when the agenda was made, and start and end as they
// were or are to be expected now.
type sitting struct {
	slot       *model.Slot
	planned    model.DayMinute
	start, end model.DayMinute
	pastClose  bool // would end after the day does, and has not begun
}

// timetable gives the slots of a day in order. One that has not begun starts when the one before it ends, but not before it was planned:
// whoever presents was asked to come at that time. On the day itself nothing that waits starts in the past.
func timetable(p *model.Plan, day *model.Day, zone locale.Zone, now model.Instant) []sitting {
	c := calendar{day: day, zone: zone}
	c.today, c.minute = zone.Split(now)
	planned, free := day.Start, day.Start
	var list []sitting
	for _, slot := range p.Slots.Of(day.ID) {
		s := c.sit(slot, planned, free)
		list = append(list, s)
		planned += model.DayMinute(slot.Minutes())
		free = s.end
	}
	return list
}

// calendar knows what the clock of the room shows.
type calendar struct {
	day    *model.Day
	zone   locale.Zone
	today  model.Date
	minute model.DayMinute
}

// sit places a slot that was planned at a minute, the room being free from another.
func (c calendar) sit(slot *model.Slot, planned, free model.DayMinute) sitting {
	length := model.DayMinute(slot.Minutes())
	s := sitting{slot: slot, planned: planned}
	switch slot.State() {
	case model.Done:
		_, s.start = c.zone.Split(slot.Began)
		_, s.end = c.zone.Split(slot.Ended)
	case model.Running:
		began, start := c.zone.Split(slot.Began)
		s.start, s.end = start, start+length
		if began == c.today {
			s.end = max(s.end, c.minute)
		}
	default:
		s.start = max(planned, free)
		if c.day.Date == c.today {
			s.start = max(s.start, c.minute)
		}
		s.end = s.start + length
		s.pastClose = s.end > c.day.End
	}
	return s
}
