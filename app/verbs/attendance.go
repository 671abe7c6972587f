package verbs

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
)

// attendanceWords are the words of the verb attendance.
type attendanceWords struct {
	day, add, presence, deputy, at string
	numbers                        []int
	copy                           bool
}

// attendanceList is who is on the list of a day. Unknown are the agencies of a list that was added which the file does not have.
type attendanceList struct {
	Day     model.Date       `json:"day"`
	Present int              `json:"present"`
	Deputy  int              `json:"deputy"`
	Absent  int              `json:"absent"`
	People  []attendanceRows `json:"people"`
	Unknown []string         `json:"unknown,omitempty"`
}

// attendanceRows is one person. Head says that it is the head of the agency; Arrived is empty where it is not known.
type attendanceRows struct {
	Number   int    `json:"number"`
	Name     string `json:"name"`
	Office   string `json:"office"`
	Agency   string `json:"agency,omitempty"`
	Head     bool   `json:"head"`
	Presence string `json:"presence"`
	Deputy   string `json:"deputy,omitempty"`
	Arrived  string `json:"arrived,omitempty"`
}

// presences are the kinds of presence by the names that --presence takes.
var presences = map[string]model.Presence{"hadir": model.Present, "diwakili": model.Deputy, "tidak": model.Absent, "": model.Expected}

func (c *console) attendance() *cobra.Command {
	var w attendanceWords
	cmd := c.verb(text.UseAttendance, text.VerbAttendance, `attendance kota.benang --day 18/1/2027 --number 3 --presence hadir --at 08.15`, 1,
		func(cmd *cobra.Command, args []string) error {
			given := 0
			for _, name := range []string{"add", "copy", "number"} {
				if cmd.Flags().Changed(name) {
					given++
				}
			}
			switch changed := cmd.Flags().Changed; {
			case given > 1:
				return c.misuse(text.UsageOneOf, "--add, --copy, --number")
			case changed("number") && !changed("presence"):
				return c.misuse(text.UsageNeedsToo, "--number", "--presence")
			case changed("presence") && !changed("number"):
				return c.misuse(text.UsageNeedsToo, "--presence", "--number")
			}
			return c.with(args[0], given == 0, func(f *sqlite.File) error { return c.attended(f, w, given > 0) })
		})
	cmd.Flags().StringVar(&w.day, "day", "", c.say(text.FlagAttendanceDay))
	cmd.Flags().StringVar(&w.add, "add", "", c.say(text.FlagAdd))
	cmd.Flags().BoolVar(&w.copy, "copy", false, c.say(text.FlagCopy))
	cmd.Flags().IntSliceVar(&w.numbers, "number", nil, c.say(text.FlagNumber))
	cmd.Flags().StringVar(&w.presence, "presence", "", c.say(text.FlagPresence))
	cmd.Flags().StringVar(&w.deputy, "deputy", "", c.say(text.FlagDeputy))
	cmd.Flags().StringVar(&w.at, "at", "", c.say(text.FlagAt))
	return cmd
}

func (c *console) attended(f *sqlite.File, w attendanceWords, changing bool) error {
	p := f.Plan()
	day, err := dayOfMeeting(p, w.day)
	if err != nil {
		return err
	}
	var unknown []string
	if changing {
		var act model.Act
		if act, unknown, err = c.attending(p, day, w); err != nil {
			return err
		}
		if _, err := f.Do(act, model.Context{}); err != nil {
			return err
		}
	}
	facts := attendanceOf(p, day, c.language())
	facts.Unknown = unknown
	told := c.attendanceTable(facts.People) + c.say(text.VerbsAttendance, locale.FormatDateWithWeekday(day.Date, c.language()), len(facts.People), facts.Present, facts.Deputy, facts.Absent)
	return c.print(facts, strings.Join(append([]string{told}, unknown...), "\n"))
}

// dayOfMeeting finds a day of the current meeting; "" is today, or the first where today is none.
func dayOfMeeting(p *model.Plan, text string) (*model.Day, error) {
	m := p.CurrentMeeting()
	if m == nil || len(p.Days.Of(m.ID)) == 0 {
		return nil, model.Errorf(model.Conflict, "Buat rapat beserta acaranya dahulu.", "Belum ada rapat di berkas ini.")
	}
	days := p.Days.Of(m.ID)
	today := p.Today(now())
	date, given, err := locale.ParseDate(text, today)
	if err != nil {
		return nil, err
	}
	if !given {
		date = today
	}
	for _, d := range days {
		if d.Date == date {
			return d, nil
		}
	}
	if given {
		return nil, model.Errorf(model.NotFound, "Pilih salah satu hari rapat.", "Tidak ada hari rapat pada %s.", date)
	}
	return days[0], nil
}

// attending is what the words do to the list of a day, and what they name that the file does not have.
func (c *console) attending(p *model.Plan, day *model.Day, w attendanceWords) (act model.Act, unknown []string, err error) {
	switch {
	case w.add != "":
		return c.adding(p, day, w.add)
	case w.copy:
		return model.CopyAttendance{To: day.ID}, nil, nil
	}
	presence, known := presences[strings.ToLower(w.presence)]
	if !known {
		return nil, nil, model.Invalidf("Pilih hadir, diwakili, atau tidak.", "Kehadiran %q tidak dikenal.", w.presence)
	}
	set := model.SetPresence{Presence: presence, Deputy: w.deputy}
	if set.Arrived, _, err = locale.ParseClock(w.at); err != nil {
		return nil, nil, err
	}
	list := p.Participants.Of(day.ID)
	for _, n := range w.numbers {
		if n < 1 || n > len(list) {
			return nil, nil, model.Errorf(model.NotFound, "Lihat nomornya dengan attendance.", "Tidak ada nomor %d di daftar hadir itu.", n)
		}
		set.Participants = append(set.Participants, list[n-1].ID)
	}
	return set, nil, nil
}

// adding reads a list from a file of text.
func (c *console) adding(p *model.Plan, day *model.Day, path string) (act model.Act, unknown []string, err error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, nil, model.Errorf(model.NotFound, "Periksa nama dan foldernya.", "Berkas %q tidak dapat dibuka.", filepath.Base(path))
	}
	add := model.AddParticipants{Day: day.ID}
	for _, r := range p.ReadPeople(string(data)) {
		add.People = append(add.People, r.Person)
		if r.Unknown != "" {
			unknown = append(unknown, c.say(text.VerbsUnknownAgency, r.Row, r.Unknown))
		}
	}
	return add, unknown, nil
}

func attendanceOf(p *model.Plan, day *model.Day, lang locale.Language) attendanceList {
	facts := attendanceList{Day: day.Date, People: []attendanceRows{}}
	for i, r := range p.Participants.Of(day.ID) {
		row := attendanceRows{Number: i + 1, Name: r.Name, Office: r.Office, Deputy: r.Deputy, Head: p.Head(day.ID, r.Agency) == r}
		if a := p.Agencies.Get(r.Agency); a != nil {
			row.Agency = a.Label()
		}
		if r.Arrived != 0 {
			row.Arrived = locale.FormatClock(r.Arrived, lang)
		}
		for name, presence := range presences {
			if presence == r.Presence {
				row.Presence = name
			}
		}
		facts.count(r.Presence)
		facts.People = append(facts.People, row)
	}
	return facts
}

func (l *attendanceList) count(p model.Presence) {
	switch p {
	case model.Present:
		l.Present++
	case model.Deputy:
		l.Deputy++
	case model.Absent:
		l.Absent++
	}
}

func (c *console) attendanceTable(people []attendanceRows) string {
	return table(func(row func(...string)) {
		for _, r := range people {
			row(strconv.Itoa(r.Number), shorten(r.Name), shorten(r.Office), r.Agency, c.say(text.Presences[presences[r.Presence]]), r.Deputy, r.Arrived)
		}
	})
}
