package script

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"benangmerah/model"
)

// Forecast is what the script expects of the forecast of a day at an hour: the times of some slots, whose turn falls to the next day, and when the day ends.
type Forecast struct {
	Cue
	Of    int // the day that it is about, from 1
	Slots map[string]string
	Left  []string
	End   string
}

// Forecasts gives what the script expects of the forecast, in the order of its hours.
func Forecasts() (list []Forecast) {
	for _, c := range parts().expected {
		list = append(list, c.forecast())
	}
	return list
}

// forecast reads "perkiraan 1 BAPPEDA 08.30-09.00 … besok DLH DUKCAPIL akhir 16.30".
func (c Cue) forecast() Forecast {
	f := Forecast{Cue: c, Slots: map[string]string{}}
	f.Of, _ = strconv.Atoi(c.Args[0])
	args := c.Args[1:]
	f.End = args[len(args)-1]
	args = args[:len(args)-2] // "akhir" and its hour
	if i := slices.Index(args, "besok"); i >= 0 {
		f.Left, args = args[i+1:], args[:i]
	}
	for i := 0; i+1 < len(args); i += 2 {
		f.Slots[args[i]] = args[i+1]
	}
	return f
}

// Wrong says what a plan foretells otherwise, nothing where it is as the script expects.
func (f Forecast) Wrong(p *model.Plan) (list []string) {
	d := p.Forecast(p.CurrentMeeting().ID, f.At)[f.Of-1]
	seen := map[string]string{}
	for _, s := range d.Slots {
		seen[Named(p, s.Slot)] = hours(s.Start, s.End)
	}
	for name, want := range f.Slots {
		if seen[name] != want {
			list = append(list, fmt.Sprintf("%s %s, want %s", name, seen[name], want))
		}
	}
	var left []string
	for _, s := range d.Left() {
		left = append(left, Named(p, s))
	}
	if !slices.Equal(left, f.Left) {
		list = append(list, fmt.Sprintf("left over %v, want %v", left, f.Left))
	}
	if end := hours(d.End, d.End)[:5]; end != f.End {
		list = append(list, fmt.Sprintf("ends %s, want %s", end, f.End))
	}
	slices.Sort(list)
	return list
}

// Named gives the short name of a slot's agency, or its title.
func Named(p *model.Plan, s *model.Slot) string {
	if a := p.Agencies.Get(s.Agency); a != nil {
		return a.Short
	}
	return s.Title
}

// hours writes when something begins and ends: "08.30-09.00".
func hours(from, to model.Instant) string {
	var list []string
	for _, i := range []model.Instant{from, to} {
		list = append(list, i.Add(wib).Time().Format("15.04"))
	}
	return strings.Join(list, "-")
}
