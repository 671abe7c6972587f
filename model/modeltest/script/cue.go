package script

import (
	_ "embed"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"benangmerah/model"
)

// Operator is who does the acts.
const Operator = "Sekretariat"

// firstDay is the first day of the meeting, a Wednesday.
const firstDay = model.Date("2027-01-20")

// wib is how far the clocks of the city are ahead.
const wib = 7 * time.Hour

//go:embed meeting.txt
var source string

// Cue is a line of the script: at an hour of a day (from 1) something is done, or, where Verb is "perkiraan", expected. Row is where it stands in meeting.txt.
type Cue struct {
	Row  int
	Day  int
	At   model.Instant
	Verb string
	Args []string
}

// String writes a cue as it stands in the script, with its day.
func (c Cue) String() string {
	return fmt.Sprintf("row %d: day %d %s %s %s", c.Row, c.Day, c.At.Add(wib).Time().Format("15.04.05"), c.Verb, strings.Join(c.Args, " "))
}

// Cues gives what is done in the meeting, in its order.
func Cues() []Cue { return slices.Clone(parts().acts) }

type parted struct{ acts, expected []Cue }

var parts = sync.OnceValue(func() (p parted) {
	for _, c := range read(source) {
		if c.Verb == "perkiraan" {
			p.expected = append(p.expected, c)
		} else {
			p.acts = append(p.acts, c)
		}
	}
	return p
})

// read reads a script. It panics where it cannot be read, which is a mistake in this package.
func read(text string) (list []Cue) {
	day := 0
	for i, row := range strings.Split(text, "\n") {
		words := cut(row)
		switch {
		case len(words) == 0:
		case words[0] == "hari":
			day, _ = strconv.Atoi(words[1])
		default:
			c := Cue{Row: i + 1, Day: day, At: at(day, words[0]), Verb: words[1], Args: words[2:]}
			if c.Verb == "rutin" {
				list = append(list, routine(c)...)
			} else {
				list = append(list, c)
			}
		}
	}
	slices.SortStableFunc(list, func(a, b Cue) int { return int(a.At - b.At) })
	return list
}

// cut parts a row into words; what stands in quotes is one. What follows # is a remark.
func cut(row string) (words []string) {
	row, _, _ = strings.Cut(row, "#")
	for n, part := range strings.Split(row, `"`) {
		if n%2 == 1 {
			words = append(words, part)
		} else {
			words = append(words, strings.Fields(part)...)
		}
	}
	return words
}

// at gives an hour of a day, written 09.12 or 09.12.30.
func at(day int, hour string) model.Instant {
	var h, m, s int
	if n, _ := fmt.Sscanf(hour, "%d.%d.%d", &h, &m, &s); n < 2 {
		panic("no hour: " + hour)
	}
	return model.WIB.Instant(firstDay.Plus(day-1), model.DayMinute(h*60+m)).Add(seconds(s))
}

// Hour gives an hour of a day of the meeting, written 09.12.
func Hour(day int, hour string) model.Instant { return at(day, hour) }

// number reads a number of the script.
func number(text string) int64 {
	n, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		panic(err)
	}
	return n
}
