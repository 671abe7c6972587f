// Package keeping says which backups of a file are kept. It is pure: it knows names and times, and no disk.
//
// Only what was made automatically is ever thinned out, and only where it is proven to be a whole backup of the very file. Days, weeks and months are counted by
// those that have a backup, not by the calendar from today: however far the clock of the computer has jumped, forth or back, nothing grows old by that.
// Times are those that the clock of the region showed, as they stand in the names, without a zone.
package keeping

import (
	"cmp"
	"slices"
	"time"
)

// Kind says on what occasion a backup was made.
type Kind string

// The kinds. What is neither Automatic nor Other stands in the name.
const (
	Automatic     Kind = "automatic"      // by itself: while the file was worked in, when it was opened and when it was closed
	Day           Kind = "day"            // at the close of a day of the meeting
	Final         Kind = "final"          // when a version was made final
	Hand          Kind = "hand"           // by a person, or by an older version of the program
	BeforeVersion Kind = "before-version" // before the file was brought up to a newer program
	BeforeRestore Kind = "before-restore" // what stood in the file's place when a backup was restored
)

// Copy is a backup as far as the rules have to know it.
type Copy struct {
	Name string    // names it for good
	At   time.Time // when it was made
	Kind Kind
	File string // the ID of the file that it is a backup of, "" where it cannot be read
	Acts int64  // how many acts it holds
	Good bool   // it is not known to be damaged
}

// Rules say how much is kept of what was made automatically.
type Rules struct {
	All    int // the newest days of which everything is kept
	Days   int // the newest days of which the last backup is kept
	Weeks  int // the same for weeks, from Monday to Sunday
	Months int // the same for months
}

// Usual are the rules of the program.
func Usual() Rules { return Rules{All: 2, Days: 12, Weeks: 10, Months: 9} }

// Reason says why a backup is kept.
type Reason string

// The reasons, the strongest first. A backup has the first that applies.
const (
	Foreign Reason = "foreign" // not proven to be a backup of this file, or damaged: the rules do not touch it
	Asked   Reason = "asked"   // made on an occasion that is kept for good
	Newest  Reason = "newest"  // the newest, or the one with the most acts
	Recent  Reason = "recent"  // of the newest days
	Daily   Reason = "daily"
	Weekly  Reason = "weekly"
	Monthly Reason = "monthly"
	Surplus Reason = "surplus" // not kept
)

// Sort gives the backups from the newest to the oldest. Of those made in the same minute the one with more acts is newer.
func Sort(copies []Copy) []Copy {
	sorted := slices.Clone(copies)
	slices.SortFunc(sorted, func(a, b Copy) int {
		return cmp.Or(b.At.Compare(a.At), cmp.Compare(b.Acts, a.Acts), cmp.Compare(b.Name, a.Name))
	})
	return sorted
}

// Reasons says of every backup of a file, by its name, why it is kept; Surplus is told of those that are not. File is the ID of the file.
func (r Rules) Reasons(file string, copies []Copy) map[string]Reason {
	why, ours := map[string]Reason{}, []Copy{}
	for _, c := range Sort(copies) {
		switch {
		case !c.Good || c.File == "" || c.File != file:
			why[c.Name] = Foreign
		case c.Kind != Automatic:
			why[c.Name] = Asked
		default:
			why[c.Name] = Surplus
			ours = append(ours, c)
		}
	}
	r.spare(ours, why)
	if len(ours) > 0 {
		why[ours[0].Name] = Newest
		most := slices.MaxFunc(ours, func(a, b Copy) int { return cmp.Compare(a.Acts, b.Acts) })
		why[most.Name] = Newest
	}
	return why
}

// spare gives the backups of a file, the newest first, the reasons for which they are kept, the weakest first.
func (r Rules) spare(ours []Copy, why map[string]Reason) {
	lastOf(ours, why, r.Months, Monthly, month)
	lastOf(ours, why, r.Weeks, Weekly, week)
	lastOf(ours, why, r.Days, Daily, day)
	spans := map[int]bool{}
	for _, c := range ours {
		if spans[day(c.At)] = true; len(spans) > r.All {
			return
		}
		why[c.Name] = Recent
	}
}

// lastOf gives a reason to the last backup of each of the newest spans of time, so many of them.
func lastOf(ours []Copy, why map[string]Reason, count int, reason Reason, span func(time.Time) int) {
	spans := map[int]bool{}
	for _, c := range ours {
		s := span(c.At)
		if spans[s] || len(spans) == count {
			continue
		}
		spans[s] = true
		why[c.Name] = reason
	}
}

// The spans, as numbers that grow with the time: the day, the week from Monday on, the month.
func day(at time.Time) int {
	y, m, d := at.Date()
	return int(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / (24 * 60 * 60))
}

func week(at time.Time) int {
	y, w := at.ISOWeek()
	return y*100 + w
}

func month(at time.Time) int { return at.Year()*12 + int(at.Month()) }
