package verbs

import (
	"cmp"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/monev"
	"benangmerah/model/sqlite"
)

// promiseFacts is what was promised and is open on a day, and which problems came back in a year.
type promiseFacts struct {
	Day      model.Date        `json:"day"`
	Year     int               `json:"year"`
	Promised []promiseRow      `json:"promised"`
	Open     []openFacts       `json:"open"`
	Again    []recurrenceFacts `json:"recurring"`
}

// promiseRow is a directive with the meeting in which it was given and its age in days.
type promiseRow struct {
	directiveRows
	Meeting string `json:"meeting"`
	Age     int    `json:"age"`
}

type openFacts struct {
	Agency     string       `json:"agency"` // "" for what concerns none
	Open       int          `json:"open"`
	Overdue    int          `json:"overdue"`
	Oldest     int          `json:"oldest"`
	Longest    int          `json:"longest_overdue"`
	Directives []promiseRow `json:"directives"`
}

type recurrenceFacts struct {
	Agency   string        `json:"agency"`
	SameLine bool          `json:"same_line"`
	Likeness int           `json:"likeness"`
	Now      obstacleFacts `json:"now"`
	Before   obstacleFacts `json:"before"`
}

type obstacleFacts struct {
	Line     string `json:"line"`
	Year     int    `json:"year"`
	Quarter  int    `json:"quarter"`
	Obstacle string `json:"obstacle"`
	Next     string `json:"next"`
}

func (c *console) promises() *cobra.Command {
	var on string
	var year int
	cmd := c.verb(text.UsePromises, text.VerbPromises, "promises kota.benang --day 17/1/2028", 1, func(_ *cobra.Command, args []string) error {
		return c.with(args[0], true, func(f *sqlite.File) error { return c.promised(f.Plan(), on, year) })
	})
	cmd.Flags().StringVar(&on, "day", "", c.say(text.FlagStandingDay))
	cmd.Flags().IntVar(&year, "year", 0, c.say(text.FlagCompareYear))
	return cmd
}

func (c *console) promised(p *model.Plan, on string, year int) error {
	today := p.Today(now())
	day, given, err := locale.ParseDate(on, today)
	if err != nil {
		return err
	}
	if !given {
		day = today
	}
	facts := promiseFacts{Day: day, Year: cmp.Or(year, planYear(p)), Promised: []promiseRow{}, Open: []openFacts{}, Again: []recurrenceFacts{}}
	undone := 0
	if m := p.CurrentMeeting(); m != nil {
		for _, promise := range monev.Promised(p, m, day) {
			facts.Promised = append(facts.Promised, promiseOf(p, promise, day))
			if !promise.Closed() {
				undone++
			}
		}
	}
	open, late := 0, 0
	for _, l := range monev.OpenByAgency(p, day) {
		row := openFacts{Open: l.Open, Overdue: l.Overdue, Oldest: l.Oldest, Longest: l.Longest, Directives: []promiseRow{}}
		if l.Agency != nil {
			row.Agency = l.Agency.Label()
		}
		for _, promise := range l.Promises {
			row.Directives = append(row.Directives, promiseOf(p, promise, day))
		}
		open, late = open+l.Open, late+l.Overdue
		facts.Open = append(facts.Open, row)
	}
	for _, r := range monev.Recurring(p, facts.Year) {
		facts.Again = append(facts.Again, recurrenceOf(p, r))
	}
	return c.print(facts, c.promiseLists(facts)+c.say(text.PromisesSums, len(facts.Promised), undone, open, late, len(facts.Again)))
}

func promiseOf(p *model.Plan, promise monev.Promise, day model.Date) promiseRow {
	row := promiseRow{directiveRows: directiveRow(p, promise.Directive, day), Age: promise.Age}
	if promise.Meeting != nil {
		row.Meeting = promise.Meeting.Title
	}
	return row
}

func recurrenceOf(p *model.Plan, r monev.Recurrence) recurrenceFacts {
	said := func(e *model.Evaluation) obstacleFacts {
		return obstacleFacts{Line: p.Lines.Get(e.Line).Code, Year: e.Year, Quarter: e.Quarter, Obstacle: e.Obstacle, Next: e.Next}
	}
	facts := recurrenceFacts{SameLine: r.Line, Likeness: r.Likeness, Now: said(r.Now), Before: said(r.Before)}
	if a := p.Agencies.Get(p.Lines.Get(r.Now.Line).Agency); a != nil {
		facts.Agency = a.Label()
	}
	return facts
}

// promiseLists writes what there is, each under its head.
func (c *console) promiseLists(facts promiseFacts) string {
	var b strings.Builder
	part := func(head text.Sentence, rows int, list func(row func(...string))) {
		if rows > 0 {
			b.WriteString(c.say(head) + "\n" + table(list))
		}
	}
	part(text.PromisesOfOld, len(facts.Promised), func(row func(...string)) {
		for _, r := range facts.Promised {
			row(c.say(text.DirectiveStandings[model.DirectiveStanding(r.Standing)]), c.say(text.PromisesAge, r.Age), r.Agency, shorten(r.Text), r.Owner)
		}
	})
	part(text.PromisesOpen, len(facts.Open), func(row func(...string)) {
		for _, r := range facts.Open {
			row(cmp.Or(r.Agency, dash), c.say(text.PromisesLate, r.Open, r.Overdue, r.Oldest))
		}
	})
	part(text.PromisesAgain, len(facts.Again), func(row func(...string)) {
		for _, r := range facts.Again {
			row(r.Agency, c.saidWords(r.Now), c.saidWords(r.Before))
		}
	})
	return b.String()
}

func (c *console) saidWords(s obstacleFacts) string {
	return c.say(text.PromisesBefore, s.Line, s.Year, text.QuarterNames[s.Quarter], shorten(s.Obstacle))
}
