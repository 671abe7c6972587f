package verbs

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// agendaFacts is the agenda as planned, as it was and as it is to be expected.
type agendaFacts struct {
	Meeting  string      `json:"meeting"`
	At       string      `json:"at"`
	Days     []dayFacts  `json:"days"`
	Agencies []timeFacts `json:"agencies"`
}

// dayFacts is a day. Times of day are text, "08:15", and empty where there is none.
type dayFacts struct {
	Day        int         `json:"day"`
	Date       model.Date  `json:"date"`
	Start      string      `json:"start"`
	End        string      `json:"end"`
	PlannedEnd string      `json:"planned_end"`
	Expected   string      `json:"expected_end"`
	Over       int         `json:"over_minutes"`
	Left       []string    `json:"left"`
	Slots      []slotFacts `json:"slots"`
}

// slotFacts is a slot under its number, day and place. From and To are empty where it is not expected any more.
type slotFacts struct {
	Slot      string `json:"slot"`
	Purpose   string `json:"purpose"`
	Agency    string `json:"agency,omitempty"`
	Title     string `json:"title,omitempty"`
	Minutes   int    `json:"minutes"`
	Planned   string `json:"planned"`
	PlannedTo string `json:"planned_end"`
	From      string `json:"from"`
	To        string `json:"to"`
	State     string `json:"state"`
	Late      int    `json:"late_minutes"`
	Beyond    bool   `json:"beyond"`
	Missed    bool   `json:"missed"`
	Continued bool   `json:"continued"`

	name, said string // for people: what it is, where it stands
}

// timeFacts is planned against used time of an agency.
type timeFacts struct {
	Agency  string `json:"agency"`
	Name    string `json:"name"`
	Planned int    `json:"planned_minutes"`
	Used    int    `json:"used_minutes"`
	State   string `json:"state"`
}

// slotStates are the states of slots in JSON and for people.
var slotStates = map[model.SlotState]struct {
	word string
	said text.Sentence
}{
	model.Waiting: {"waiting", text.AgendaWaiting},
	model.Running: {"running", text.AgendaRunning},
	model.Done:    {"done", text.AgendaDone},
}

// showAgenda prints the agenda as it stands at a time.
func (c *console) showAgenda(p *model.Plan, at string) error {
	now, err := instantOf(p, at)
	if err != nil {
		return err
	}
	zone := locale.ZoneOf(p)
	facts := agendaFacts{At: plainInstant(p, now), Days: []dayFacts{}, Agencies: []timeFacts{}}
	if m := p.CurrentMeeting(); m != nil {
		facts.Meeting = m.Title
		for i, d := range p.Forecast(m.ID, now) {
			facts.Days = append(facts.Days, c.dayFacts(p, zone, i+1, d))
		}
		facts.agencies(p, m, now)
	}
	return c.print(facts, c.agendaTable(facts))
}

func (c *console) dayFacts(p *model.Plan, zone locale.Zone, n int, d model.DayForecast) dayFacts {
	day := dayFacts{
		Day: n, Date: d.Day.Date, Start: plainClock(d.Day.Start), End: plainClock(d.Day.End), PlannedEnd: clockOf(zone, d.PlannedEnd),
		Expected: clockOf(zone, d.End), Over: int(d.Over() / time.Minute), Left: []string{}, Slots: []slotFacts{},
	}
	left := d.Left()
	for i, f := range d.Slots {
		slot := c.slotFacts(p, zone, f)
		slot.Slot = fmt.Sprintf("%d.%d", n, i+1)
		day.Slots = append(day.Slots, slot)
		if slices.Contains(left, f.Slot) {
			day.Left = append(day.Left, slot.Slot)
		}
	}
	return day
}

func (c *console) slotFacts(p *model.Plan, zone locale.Zone, f model.SlotForecast) slotFacts {
	s := f.Slot
	facts := slotFacts{
		Purpose: string(s.Purpose), Title: s.Title, Minutes: s.Minutes(), Planned: clockOf(zone, f.Planned), PlannedTo: clockOf(zone, f.PlannedEnd),
		From: clockOf(zone, f.Start), To: clockOf(zone, f.End), State: slotStates[s.State()].word, Late: int(f.Late() / time.Minute),
		Beyond: f.Beyond, Missed: f.Missed, Continued: s.Carried != 0, name: c.slotName(p, s), said: c.slotState(f),
	}
	if a := p.Agencies.Get(s.Agency); a != nil {
		facts.Agency = a.Code
	}
	return facts
}

func (facts *agendaFacts) agencies(p *model.Plan, m *model.Meeting, now model.Instant) {
	for _, t := range p.PlannedActual(m.ID, now) {
		a := p.Agencies.Get(t.Agency)
		facts.Agencies = append(facts.Agencies, timeFacts{
			Agency: a.Code, Name: a.Name, Planned: int(t.Planned / time.Minute), Used: int(t.Used.Round(time.Minute) / time.Minute), State: slotStates[t.State].word,
		})
	}
}

// slotName names a slot for people.
func (c *console) slotName(p *model.Plan, s *model.Slot) string {
	name := s.Title
	if a := p.Agencies.Get(s.Agency); a != nil {
		name = a.Label()
	}
	if s.Carried != 0 {
		name = c.say(text.AgendaPieceOf, name)
	}
	return shorten(name)
}

func (c *console) slotState(f model.SlotForecast) string {
	switch {
	case f.Missed:
		return c.say(text.AgendaMissed)
	case f.Beyond:
		return c.say(text.AgendaBeyond)
	default:
		return c.say(slotStates[f.Slot.State()].said)
	}
}

// agendaTable is the agenda for reading.
func (c *console) agendaTable(facts agendaFacts) string {
	if len(facts.Days) == 0 {
		return c.say(text.AgendaNoMeeting)
	}
	parts := []string{facts.Meeting}
	for _, day := range facts.Days {
		parts = append(parts, "", c.say(text.AgendaDayLine, locale.FormatDate(day.Date, c.language()), c.spoken(day.Start), c.spoken(day.End), c.spoken(day.Expected)))
		parts = append(parts, strings.TrimSuffix(table(func(row func(...string)) {
			row(c.say(text.AgendaHeadSlot), c.say(text.AgendaHeadName), c.say(text.AgendaHeadPlan), c.say(text.AgendaHeadTimes), c.say(text.AgendaHeadState))
			for _, s := range day.Slots {
				row(s.Slot, s.name, c.span(s.Planned, s.PlannedTo), c.span(s.From, s.To), s.said)
			}
		}), "\n"))
		if len(day.Left) > 0 {
			parts = append(parts, c.say(text.AgendaLeft, strings.Join(day.Left, ", ")))
		}
	}
	return strings.Join(append(parts, "", c.usedTimes(facts.Agencies)), "\n")
}

// usedTimes says how much of the planned time the agencies that are done have used.
func (c *console) usedTimes(agencies []timeFacts) string {
	done, planned, used := 0, 0, 0
	for _, a := range agencies {
		if a.State == slotStates[model.Done].word {
			done, planned, used = done+1, planned+a.Planned, used+a.Used
		}
	}
	return c.say(text.AgendaComparison, done, len(agencies), planned, used)
}

func (c *console) span(from, to string) string {
	if from == "" {
		return dash
	}
	return c.spoken(from) + "–" + c.spoken(to)
}

// spoken writes a time of the facts as people write it.
func (c *console) spoken(clock string) string {
	if clock == "" {
		return dash
	}
	hours, minutes, _ := strings.Cut(clock, ":")
	h, _ := strconv.Atoi(hours)   //nolint:errcheck // written by plainClock
	m, _ := strconv.Atoi(minutes) //nolint:errcheck // written by plainClock
	return locale.FormatClock(model.DayMinute(h*60+m), c.language())
}

// plainClock writes a time of day for programs.
func plainClock(m model.DayMinute) string { return locale.FormatClock(m, locale.English) }

func clockOf(zone locale.Zone, i model.Instant) string {
	if i == 0 {
		return ""
	}
	_, minute := zone.Split(i)
	return plainClock(minute)
}
