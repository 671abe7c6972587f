package verbs

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/sqlite"
)

// agendaOptions are the words of the verb agenda.
type agendaOptions struct {
	at, start, base string
	days, minutes   int
	day, first      []string
	ashar, anew     bool
	move, to        string
	carry           []string
	addDay, end     bool
	begin           string
}

// madeFacts is the agenda that was made.
type madeFacts struct {
	Meeting  string     `json:"meeting"`
	Base     string     `json:"base"`
	Year     int        `json:"year"`
	First    model.Date `json:"first"`
	Last     model.Date `json:"last"`
	Days     int        `json:"days"`
	Agencies int        `json:"agencies"`
	Slots    int        `json:"slots"`
	Minutes  int        `json:"minutes_per_agency"`
}

func (c *console) agenda() *cobra.Command {
	var o agendaOptions
	cmd := c.verb(text.UseAgenda, text.VerbAgenda, "agenda kota.benang --start 18/1/2027 --days 3", 1, func(cmd *cobra.Command, args []string) error {
		return c.arrange(cmd, args[0], o)
	})
	flags := cmd.Flags()
	flags.StringVar(&o.at, "at", "", c.say(text.AgendaFlagAt))
	flags.StringVar(&o.start, "start", "", c.say(text.FlagStart))
	flags.IntVar(&o.days, "days", 3, c.say(text.FlagDays))
	flags.StringVar(&o.base, "base", "", c.say(text.FlagBase))
	flags.StringArrayVar(&o.day, "day", nil, c.say(text.AgendaFlagDay))
	flags.IntVar(&o.minutes, "minutes", 0, c.say(text.AgendaFlagMinutes))
	flags.StringArrayVar(&o.first, "first", nil, c.say(text.AgendaFlagFirst))
	flags.BoolVar(&o.ashar, "ashar", false, c.say(text.AgendaFlagAshar))
	flags.BoolVar(&o.anew, "anew", false, c.say(text.AgendaFlagAnew))
	flags.StringVar(&o.move, "move", "", c.say(text.AgendaFlagMove))
	flags.StringVar(&o.to, "to", "", c.say(text.AgendaFlagTo))
	flags.StringSliceVar(&o.carry, "carry", nil, c.say(text.AgendaFlagCarry))
	flags.StringVar(&o.begin, "begin", "", c.say(text.AgendaFlagBegin))
	flags.BoolVar(&o.end, "end", false, c.say(text.AgendaFlagEnd))
	flags.BoolVar(&o.addDay, "add-day", false, c.say(text.AgendaFlagAddDay))
	return cmd
}

// agendaWays are the things that the verb does, by the options that ask for them.
var agendaWays = []string{"start", "day", "move", "carry", "begin", "end"}

// arrange does what the options ask for; without any it shows the agenda.
func (c *console) arrange(cmd *cobra.Command, path string, o agendaOptions) error {
	way := ""
	for _, name := range agendaWays {
		switch {
		case !cmd.Flags().Changed(name):
		case way != "":
			return c.misuse(text.AgendaOneThing, "--"+way, "--"+name)
		default:
			way = name
		}
	}
	if cmd.Flags().Changed("move") != cmd.Flags().Changed("to") {
		return c.misuse(text.UsageMissing, cmd.Name(), "--move, --to")
	}
	return c.with(path, way == "", func(f *sqlite.File) error {
		switch way {
		case "start", "day":
			return c.planned(f, o)
		case "move":
			return c.rearranged(f, o, o.moved)
		case "carry":
			return c.rearranged(f, o, o.carried)
		case "begin":
			return c.rearranged(f, o, o.begun)
		case "end":
			return c.rearranged(f, o, ended)
		default:
			return c.showAgenda(f.Plan(), o.at)
		}
	})
}

func (c *console) planned(f *sqlite.File, o agendaOptions) error {
	act, err := o.agenda(f.Plan())
	if err != nil {
		return err
	}
	if _, err := f.Do(act, model.Context{}); err != nil {
		return err
	}
	m, n := f.Plan().CurrentMeeting(), f.Plan().Agencies.Len()
	facts := madeFacts{
		Meeting: m.Title, Base: m.Base.String(), Year: m.Year, First: act.Days[0].Date, Last: act.Days[len(act.Days)-1].Date, Days: len(act.Days),
		Agencies: n, Slots: len(f.Plan().MeetingSlots(m.ID)), Minutes: act.SlotMinutes(n),
	}
	return c.print(facts, c.say(text.VerbsPlanned, facts.Meeting, locale.FormatDateRange(facts.First, facts.Last, c.language()), n, facts.Minutes))
}

// rearranged does an act to the agenda, at the time that is named, and shows what it has become.
func (c *console) rearranged(f *sqlite.File, o agendaOptions, act func(*model.Plan) (model.Act, error)) error {
	done, err := act(f.Plan())
	if err != nil {
		return err
	}
	circumstances, err := saying{at: o.at}.circumstances(f)
	if err != nil {
		return err
	}
	if _, err := f.Do(done, circumstances); err != nil {
		return err
	}
	return c.showAgenda(f.Plan(), o.at)
}

// agenda reads what agenda is to be made. Base is what the meeting speaks about; empty is what the file offers.
func (o agendaOptions) agenda(p *model.Plan) (model.MakeAgenda, error) {
	stage, err := p.Base(), error(nil)
	if o.base != "" {
		if stage, err = model.ParseStage(o.base); err != nil {
			return model.MakeAgenda{}, err
		}
	}
	year := 0
	if r := p.Region(); r != nil {
		year = r.Year
	}
	days, err := o.dayPlans()
	if err != nil {
		return model.MakeAgenda{}, err
	}
	act := text.SimpleAgenda(days[0].Date, len(days), stage, year).Agenda()
	act.Days, act.Minutes, act.Anew = days, o.minutes, o.anew
	for _, code := range o.first {
		agency, err := agencyByCode(p, code)
		if err != nil {
			return model.MakeAgenda{}, err
		}
		act.First = append(act.First, agency.ID)
	}
	return act, nil
}

// dayPlans gives the days that are named, or those that follow the first.
func (o agendaOptions) dayPlans() ([]model.DayPlan, error) {
	var days []model.DayPlan
	for _, words := range o.day {
		day, err := o.dayPlan(words)
		if err != nil {
			return nil, err
		}
		days = append(days, day)
	}
	if len(days) > 0 {
		return days, nil
	}
	first, given, err := locale.ParseDate(o.start, "")
	if err != nil {
		return nil, err
	}
	if !given {
		return nil, model.Invalidf("Tulis tanggal seperti 18/1/2027.", "Tanggal mulai belum diisi.")
	}
	if o.days < 1 || o.days > 10 {
		return nil, model.Invalidf("Pilih 1 sampai 10 hari.", "Rapat tidak dapat berlangsung %d hari.", o.days)
	}
	for i := range o.days {
		days = append(days, text.AgendaDay(first.Plus(i), o.ashar))
	}
	return days, nil
}

// dayPlan reads a day: "18/1/2027" or "18/1/2027 08.00-16.00".
func (o agendaOptions) dayPlan(words string) (model.DayPlan, error) {
	unread := model.Invalidf("Tulis hari seperti \"18/1/2027 08.00-16.00\".", "Hari %q tidak dapat dibaca.", words)
	date, hours, _ := strings.Cut(strings.TrimSpace(words), " ")
	first, given, err := locale.ParseDate(date, "")
	if err != nil || !given {
		return model.DayPlan{}, unread
	}
	day := text.AgendaDay(first, o.ashar)
	if hours == "" {
		return day, nil
	}
	from, to, ok := strings.Cut(hours, "-")
	if day.Start, given, err = locale.ParseClock(from); err != nil || !given || !ok {
		return model.DayPlan{}, unread
	}
	if day.End, given, err = locale.ParseClock(to); err != nil || !given {
		return model.DayPlan{}, unread
	}
	within := day.Pauses[:0]
	for _, pause := range day.Pauses {
		if pause.From > day.Start && pause.To < day.End {
			within = append(within, pause)
		}
	}
	day.Pauses = within
	return day, nil
}

// moved reads --move and --to.
func (o agendaOptions) moved(p *model.Plan) (model.Act, error) {
	s, err := slotByNumber(p, o.move)
	if err != nil {
		return nil, err
	}
	if !strings.Contains(o.to, ".") {
		day, err := dayByNumber(p, o.to)
		if err != nil {
			return nil, err
		}
		return model.MoveSlot{Slot: s.ID, Day: day.ID}, nil
	}
	before, err := slotByNumber(p, o.to)
	if err != nil {
		return nil, err
	}
	return model.MoveSlot{Slot: s.ID, Day: before.Day, Before: before.ID}, nil
}

// carried reads --carry.
func (o agendaOptions) carried(p *model.Plan) (model.Act, error) {
	act := model.CarrySlot{AddDay: o.addDay}
	if len(o.carry) == 1 && o.carry[0] == slotStates[model.Running].word {
		return act, nil
	}
	for _, number := range o.carry {
		s, err := slotByNumber(p, number)
		if err != nil {
			return nil, err
		}
		act.Slots = append(act.Slots, s.ID)
	}
	return act, nil
}

// nextSlot is the word for the slot that is to be held next.
const nextSlot = "next"

// begun reads --begin.
func (o agendaOptions) begun(p *model.Plan) (model.Act, error) {
	if o.begin == nextSlot {
		return model.BeginSlot{}, nil
	}
	s, err := slotByNumber(p, o.begin)
	if err != nil {
		return nil, err
	}
	return model.BeginSlot{Slot: s.ID}, nil
}

// ended is the end of the slot that is being held.
func ended(p *model.Plan) (model.Act, error) {
	_, err := runningSlot(p)
	return model.EndSlot{}, err
}

// dayByNumber gives the n-th day of the meeting.
func dayByNumber(p *model.Plan, number string) (*model.Day, error) {
	if m := p.CurrentMeeting(); m != nil {
		days := p.Days.Of(m.ID)
		if n, err := strconv.Atoi(number); err == nil && n > 0 && n <= len(days) {
			return days[n-1], nil
		}
	}
	return nil, model.Errorf(model.NotFound, "Lihat nomornya dengan agenda BERKAS.", "Hari %q tidak ada pada acara.", number)
}

// slotByNumber gives the slot of a number: "2.5" is the fifth of the second day.
func slotByNumber(p *model.Plan, number string) (*model.Slot, error) {
	of, place, _ := strings.Cut(strings.TrimSpace(number), ".")
	if day, err := dayByNumber(p, of); err == nil {
		slots := p.Slots.Of(day.ID)
		if n, err := strconv.Atoi(place); err == nil && n > 0 && n <= len(slots) {
			return slots[n-1], nil
		}
	}
	return nil, model.Errorf(model.NotFound, "Lihat nomornya dengan agenda BERKAS.", "Giliran %q tidak ada pada acara.", number)
}

// instantOf reads --at in the time of the region: a day and a time of day, or a time of today; empty is now.
func instantOf(p *model.Plan, words string) (model.Instant, error) {
	if words == "" {
		return now(), nil
	}
	date, clock, both := strings.Cut(strings.TrimSpace(words), " ")
	day, given, err := p.Today(now()), true, error(nil)
	if both {
		day, given, err = locale.ParseDate(date, "")
	} else {
		clock = date
	}
	minute, timed, wrong := locale.ParseClock(clock)
	if cmp.Or(err, wrong) != nil || !given || !timed {
		return 0, model.Invalidf("Tulis saat seperti \"18/1/2027 09.10\".", "Saat %q tidak dapat dibaca.", words)
	}
	return p.Zone().Instant(day, minute), nil
}
