package model

import "time"

// Add gives the instant some time later.
func (i Instant) Add(d time.Duration) Instant { return i + Instant(d/time.Millisecond) }

// Sub gives the time from another instant to i.
func (i Instant) Sub(earlier Instant) time.Duration {
	return time.Duration(i-earlier) * time.Millisecond
}

// Date gives the day that calendars in the zone show at an instant.
func (z Zone) Date(i Instant) Date {
	return NewDate(i.Add(z.offset()).Time().Date())
}

// Instant gives the instant at which it is a minute of a day in the zone, 0 where the date is none.
func (z Zone) Instant(d Date, m DayMinute) Instant {
	t, ok := d.Time()
	if !ok {
		return 0
	}
	return At(t.Add(time.Duration(m)*time.Minute - z.offset()))
}

// Location gives the zone for computing with times.
func (z Zone) Location() *time.Location { return time.FixedZone(string(z), z.Hours()*60*60) }

func (z Zone) offset() time.Duration { return time.Duration(z.Hours()) * time.Hour }

// Zone gives the time zone of the region, WIB where none is known.
func (p *Plan) Zone() Zone {
	if r := p.Region(); r != nil {
		return r.Zone
	}
	return WIB
}

// dayOn gives the day of a meeting on which an instant falls, nil where it has none.
func (p *Plan) dayOn(meeting ID, i Instant) *Day {
	today := p.Zone().Date(i)
	for _, d := range p.Days.Of(meeting) {
		if d.Date == today {
			return d
		}
	}
	return nil
}
