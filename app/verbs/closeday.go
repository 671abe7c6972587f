package verbs

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/closing"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
)

// closeOptions are the words of the verb close-day.
type closeOptions struct {
	day                          int
	dir, title, at               string
	goOn, leave, addDay, lookFor bool
}

// closeFacts is what was found about a day and, where it was closed, what became of it. Ended and Carried name slots as the agenda names them.
type closeFacts struct {
	Day      int            `json:"day"`
	Date     model.Date     `json:"date"`
	Closed   bool           `json:"closed"`
	Findings []dayFinding   `json:"findings"`
	Title    string         `json:"title,omitempty"`
	Seq      int64          `json:"seq,omitempty"`
	Ended    []string       `json:"ended,omitempty"`
	Carried  []carriedFacts `json:"carried,omitempty"`
	Backup   string         `json:"backup,omitempty"`
	Notula   string         `json:"notula,omitempty"`
	Pages    int            `json:"pages,omitempty"`
	Followup string         `json:"followup,omitempty"`
	Rows     int            `json:"followup_rows,omitempty"`
}

// dayFinding is something left open. Agency is a code and Slot a number of the agenda, such as 1.5; both are empty where it is in none.
type dayFinding struct {
	Check   model.DayCheck `json:"check"`
	Subject string         `json:"subject"`
	Count   int            `json:"count,omitempty"`
	Agency  string         `json:"agency,omitempty"`
	Slot    string         `json:"slot,omitempty"`

	found model.DayFinding
}

// carriedFacts is a slot that goes on on another day.
type carriedFacts struct {
	Slot string     `json:"slot"`
	Date model.Date `json:"date"`
}

func (c *console) closeDay() *cobra.Command {
	var o closeOptions
	cmd := c.verb(text.UseCloseDay, text.VerbCloseDay, "close-day kota.benang --day 1", 1, func(cmd *cobra.Command, args []string) error {
		if o.leave && o.addDay {
			return c.misuse(text.AgendaOneThing, "--leave", "--add-day")
		}
		return c.with(args[0], o.lookFor, func(f *sqlite.File) error {
			at, err := instantOf(f.Plan(), o.at)
			if err != nil {
				return err
			}
			day, err := dayToClose(f.Plan(), o.day, at)
			if err != nil {
				return err
			}
			if o.lookFor {
				facts := dayFactsOf(f.Plan(), day)
				return c.print(facts, strings.Join(c.dayLines(facts), "\n"))
			}
			return c.closed(cmd.Context(), f, day, o)
		})
	})
	flags := cmd.Flags()
	flags.IntVar(&o.day, "day", 0, c.say(text.FlagCloseDayOf))
	flags.StringVar(&o.dir, "out", "", c.say(text.FlagKeepDir))
	flags.StringVar(&o.title, "title", "", c.say(text.FlagMoment))
	flags.StringVar(&o.at, "at", "", c.say(text.FlagCloseAt))
	flags.BoolVar(&o.goOn, "continue", false, c.say(text.FlagContinue))
	flags.BoolVar(&o.leave, "leave", false, c.say(text.FlagLeave))
	flags.BoolVar(&o.addDay, "add-day", false, c.say(text.AgendaFlagAddDay))
	flags.BoolVar(&o.lookFor, "check", false, c.say(text.FlagDayCheck))
	return cmd
}

// dayToClose gives the n-th day of the meeting, or the one that is to be closed at an instant where n is 0.
func dayToClose(p *model.Plan, n int, at model.Instant) (*model.Day, error) {
	if n != 0 {
		return dayByNumber(p, strconv.Itoa(n))
	}
	if m := p.CurrentMeeting(); m != nil {
		if d := p.DayToClose(m.ID, at); d != nil {
			return d, nil
		}
	}
	return nil, model.Errorf(model.Conflict, "Buat rapat beserta acaranya dahulu.", "Belum ada rapat di berkas ini.")
}

func dayFactsOf(p *model.Plan, day *model.Day) closeFacts {
	facts := closeFacts{Day: p.DayNumber(day.ID), Date: day.Date, Findings: []dayFinding{}}
	for _, f := range p.DayFindings(day.ID) {
		found := dayFinding{Check: f.Check, Subject: f.Subject, Count: f.Count, Slot: slotNumber(p, f.Slot), found: f}
		if a := p.Agencies.Get(f.Agency); a != nil {
			found.Agency = a.Code
		}
		facts.Findings = append(facts.Findings, found)
	}
	return facts
}

// slotNumber gives the number under which the agenda lists a slot, "" where there is none.
func slotNumber(p *model.Plan, id model.ID) string {
	s := p.Slots.Get(id)
	if s == nil {
		return ""
	}
	return fmt.Sprintf("%d.%d", p.DayNumber(s.Day), slices.Index(p.Slots.Of(s.Day), s)+1)
}

// closed closes a day and writes what is kept of it. A folder that cannot be made is told before anything is changed.
func (c *console) closed(ctx context.Context, f *sqlite.File, day *model.Day, o closeOptions) error {
	p := f.Plan()
	at, err := saying{at: o.at}.circumstances(f)
	if err != nil {
		return err
	}
	facts := dayFactsOf(p, day)
	folder := cmp.Or(o.dir, closing.Folder(f.Path()))
	undo, err := makeFolder(folder)
	if err != nil {
		return err
	}
	facts.Title = cmp.Or(strings.TrimSpace(o.title), closing.Title(p, facts.Day))
	act := model.CloseDay{Day: day.ID, Title: facts.Title, Continue: o.goOn, Leave: o.leave, AddDay: o.addDay}
	entry, err := f.Do(act, model.Context{At: at.At})
	if err != nil {
		return errors.Join(err, undo())
	}
	facts.Closed, facts.Seq = true, entry.Seq
	facts.slots(c, p, entry)
	kept, err := closing.Keep(f, day, folder, regional(f), c.language())(context.WithoutCancel(ctx), nil) // the day is closed: its files are written whatever comes
	if err != nil {
		return err
	}
	facts.Backup, facts.Notula, facts.Pages, facts.Followup, facts.Rows = kept.Backup, kept.Notula, kept.Pages, kept.Sheet, kept.Rows
	return c.print(facts, strings.Join(append(c.dayLines(facts), kept.Lines(c.say)...), "\n"))
}

// slots says what the act did to the agenda.
func (facts *closeFacts) slots(c *console, p *model.Plan, e *model.Entry) {
	for _, change := range e.Changes {
		after, is := change.After.(*model.Slot)
		if !is {
			continue
		}
		before, was := change.Before.(*model.Slot)
		switch {
		case was && before.Ended == 0 && after.Ended != 0:
			facts.Ended = append(facts.Ended, c.slotName(p, after))
		case !was || before.Day != after.Day:
			facts.Carried = append(facts.Carried, carriedFacts{c.slotName(p, after), p.Days.Get(after.Day).Date})
		}
	}
}

// dayLines says what was found and done, for reading.
func (c *console) dayLines(facts closeFacts) []string {
	date := locale.FormatDateWithWeekday(facts.Date, c.language())
	lines := []string{c.say(text.VerbsDayFine, facts.Day, date)}
	if len(facts.Findings) > 0 {
		lines[0] = c.say(text.VerbsDayOpen, facts.Day, date, len(facts.Findings))
	}
	for _, f := range facts.Findings {
		f.found.Subject = shorten(f.Subject)
		lines = append(lines, "- "+c.say(text.DayChecks[f.Check])+": "+text.DayFinding(c.say, f.found))
	}
	if !facts.Closed {
		return lines
	}
	lines = append(lines, c.say(text.VerbsDayClosed, facts.Day, date, facts.Seq, facts.Title))
	for _, name := range facts.Ended {
		lines = append(lines, c.say(text.VerbsDayEnded, name))
	}
	for _, x := range facts.Carried {
		lines = append(lines, c.say(text.VerbsDayCarried, locale.FormatDateWithWeekday(x.Date, c.language()), x.Slot))
	}
	return lines
}
