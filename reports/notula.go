package reports

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/paper"
)

// NotulaOptions are the choices for a notula, and what the journal says that the plan alone does not tell. Day is the day of the meeting, from 1; 0 stands
// for all on which something was held. Carried is what was carried over without having begun, see model.Carries. Agendas are the plans as they were when
// each day began, by day; where there is none, the planned times are those of the agenda as it is now. Former are the decisions that no longer stand, see
// FormerDecisions.
type NotulaOptions struct {
	Options
	Day     int
	Carried []model.Carry
	Former  []Former
	Agendas map[model.ID]*model.Plan
}

// Notula gives the course of a meeting by day and slot: who was there, what was held when, what was said, corrected, decided and ordered in the order of
// time, what was left, and at its end the list of what each agency has to do. It refuses a meeting without days and a day that it does not have. The same
// plan and options always give the same tree.
func Notula(p *model.Plan, m *model.Meeting, o NotulaOptions) (paper.Document, error) {
	if p.Region() == nil {
		return paper.Document{}, errNoRegion()
	}
	days, err := notulaDays(p, m, o.Day)
	if err != nil {
		return paper.Document{}, err
	}
	c, err := compose(p, m, o.Options)
	if err != nil {
		return paper.Document{}, err
	}
	n := newNotula(c, o)
	doc := c.meetingPaper(c.info(n.say.Title, days[len(days)-1].Date), n.course(days)...)
	last := &doc.Sections[len(doc.Sections)-1]
	last.Blocks = append(last.Blocks, c.seal()...)
	return doc, nil
}

// course is the notula of days: a section for each, and the list of what is still to be done.
func (n *notula) course(days []*model.Day) (sections []paper.Section) {
	n.days = days
	for i, d := range days {
		sections = append(sections, paper.Section{Blocks: n.dayOf(d, i == 0, i == len(days)-1)})
	}
	return append(sections, paper.Section{Blocks: n.sheet(days)})
}

// notulaDays gives the days that a notula is about.
func notulaDays(p *model.Plan, m *model.Meeting, day int) ([]*model.Day, error) {
	if m == nil {
		return nil, model.Errorf(model.Conflict, "Buat rapat beserta acaranya dahulu.", "Belum ada rapat di berkas ini.")
	}
	days := p.Days.Of(m.ID)
	switch {
	case len(days) == 0:
		return nil, model.Errorf(model.Conflict, "Buat rapat beserta acaranya dahulu.", "Rapat ini belum punya hari.")
	case day == 0:
		return heldDays(p, days), nil
	case day < 0 || day > len(days):
		return nil, model.Errorf(model.NotFound, "Lihat nomornya dengan agenda BERKAS.", "Hari %q tidak ada pada acara.", strconv.Itoa(day))
	default:
		return days[day-1 : day], nil
	}
}

// heldDays gives the days on which something was held, the first where nothing was.
func heldDays(p *model.Plan, days []*model.Day) []*model.Day {
	begun := func(s *model.Slot) bool { return s.State() != model.Waiting }
	list := slices.DeleteFunc(slices.Clone(days), func(d *model.Day) bool { return !slices.ContainsFunc(p.Slots.Of(d.ID), begun) })
	if len(list) == 0 {
		return days[:1]
	}
	return list
}

// notula composes the notula of some days.
type notula struct {
	*composer
	say     NotulaWording
	day     int // that it is about, 0: all
	days    []*model.Day
	carried []model.Carry
	former  []Former
	planned map[model.ID]model.SlotForecast // by slot
}

func newNotula(c *composer, o NotulaOptions) *notula {
	n := &notula{composer: c, say: c.words.Notula, day: o.Day, carried: o.Carried, former: o.Former, planned: map[model.ID]model.SlotForecast{}}
	n.plannedIn(c.plan, 0)
	for day, agenda := range o.Agendas {
		n.plannedIn(agenda, day)
	}
	return n
}

// plannedIn notes the planned times of a day (0: of all) by an agenda. They are the same whenever they are asked for.
func (n *notula) plannedIn(agenda *model.Plan, day model.ID) {
	for _, d := range agenda.Forecast(n.meeting.ID, 0) {
		if day != 0 && d.Day.ID != day {
			continue
		}
		for _, f := range d.Slots {
			n.planned[f.Slot.ID] = f
		}
	}
}

// dayOf is the course of one day. The letterhead stands over the first, the signatures under the last.
func (n *notula) dayOf(d *model.Day, first, last bool) []paper.Block {
	title := fill(n.say.DayTitle, "day", n.number(d), "date", locale.FormatDateWithWeekday(d.Date, locale.Indonesian))
	blocks := []paper.Block{paper.Bookmark{Title: title}}
	if first {
		blocks = append(blocks, n.letterhead(), paper.Space{Lines: 1})
	}
	blocks = append(blocks,
		paper.Title{Lines: []paper.Line{{Text: n.say.Paper, Bold: true}, {Text: strings.ToUpper(n.meeting.Title), Bold: true}, {Text: title}}},
		paper.Space{Lines: 1},
		n.opening(d),
		paper.Space{Lines: 1},
	)
	held := n.held(d)
	for i, s := range held {
		blocks = append(blocks, n.slot(s, n.slotNumber(held, i))...)
	}
	if len(held) == 0 {
		nothing := n.paragraph(dayKey(d, "tanpa-giliran"), n.place(n.words.Places.Nothing, d.ID), n.say.NothingHeld)
		blocks = append(blocks, running(nothing, 1)...)
	}
	blocks = append(append(blocks, n.outside(d)...), n.left(d)...)
	if last && n.day == 0 {
		blocks = append(blocks, n.offDays()...)
	}
	closing := prose(n.closing(d, last))
	if last {
		closing = append(closing, paper.Space{Lines: 1}, n.signed(d))
	}
	return append(blocks, paper.Together{Blocks: closing})
}

// dayKey is the key of a paragraph of a day.
func dayKey(d *model.Day, parts ...any) string {
	return key(append([]any{KindNotula, "hari", d.ID}, parts...)...)
}

// place names a place on a day; pairs are further names and values.
func (n *notula) place(template string, day model.ID, pairs ...string) string {
	return fill(template, append(pairs, "day", strconv.Itoa(n.plan.DayNumber(day)))...)
}

func (n *notula) number(d *model.Day) string { return strconv.Itoa(n.plan.DayNumber(d.ID)) }

// opening says when and where the day was, who led it and who was there.
func (n *notula) opening(d *model.Day) paper.Block {
	var list paper.Definitions
	add := func(name, term, source string, ask func(key, where, source string) string) {
		if text := ask(dayKey(d, "pembukaan", name), n.place(n.words.Places.Row, d.ID, "name", term), source); text != "" {
			list.Rows = append(list.Rows, row(term, text))
		}
	}
	people, deputised, gone := n.people(d)
	add("tanggal", n.say.Date, locale.FormatDateFormal(d.Date, locale.Indonesian), n.paragraph)
	add("waktu", n.say.Time, n.hours(d), n.paragraph)
	add("tempat", n.say.Place, or(n.meeting.Place, blank), n.paragraph)
	add("pimpinan", n.say.Chair, n.chairTitle(), n.paragraph)
	add("peserta", n.say.People, people, n.paragraph)
	add("diwakili", n.say.Deputised, deputised, n.paragraph)
	add("tidak-hadir", n.say.Gone, gone, n.paragraph)
	add("pemaparan", n.say.Heard, n.heardOf(d), n.journalled)
	return list
}

func row(term, text string) paper.Definition {
	return paper.Definition{Term: term, Runs: paper.Plain(text)}
}

// hours gives the hours of a day as they were, beside those that were planned.
func (n *notula) hours(d *model.Day) string {
	pairs := []string{"planned", span(d.Start, d.End), "zone", n.zone.String()}
	from, to := n.frame(d)
	switch {
	case from == 0:
		return fill(n.say.TimePlanned, pairs...)
	case to == 0:
		return fill(n.say.TimeBegun, append(pairs, "from", n.hour(from))...)
	default:
		return fill(n.say.TimeHeld, append(pairs, "held", n.hour(from)+"–"+n.hour(to))...)
	}
}

// frame gives when the first slot of a day began and the last one ended; 0 where none has begun, or one is still being held.
func (n *notula) frame(d *model.Day) (from, to model.Instant) {
	held := n.held(d)
	if len(held) == 0 {
		return 0, 0
	}
	for _, s := range held {
		if s.State() == model.Running {
			return held[0].Began, 0
		}
		to = max(to, s.Ended)
	}
	return held[0].Began, to
}

func span(from, to model.DayMinute) string {
	return locale.FormatClock(from, locale.Indonesian) + "–" + locale.FormatClock(to, locale.Indonesian)
}

func (n *notula) hour(at model.Instant) string {
	_, minute := n.zone.Split(at)
	return locale.FormatClock(minute, locale.Indonesian)
}

// presences are the kinds of presence in the order in which they are counted.
var presences = []model.Presence{model.Present, model.Deputy, model.Absent, model.Expected}

// people counts who was there, and names who sent somebody else and who did not come.
func (n *notula) people(d *model.Day) (counts, deputised, gone string) {
	count := map[model.Presence]int{}
	var sent, missing []string
	for _, p := range n.plan.Participants.Of(d.ID) {
		count[p.Presence]++
		who := or(p.Office, p.Name)
		switch p.Presence {
		case model.Deputy:
			sent = append(sent, fill(n.say.StoodIn, "office", who, "deputy", or(p.Deputy, blank)))
		case model.Absent:
			missing = append(missing, who)
		}
	}
	words := map[model.Presence]string{model.Present: n.say.Present, model.Deputy: n.say.Deputy, model.Absent: n.say.Absent, model.Expected: n.say.Unknown}
	var counted []string
	for _, p := range presences {
		if count[p] > 0 {
			counted = append(counted, fill(words[p], "n", grouped(count[p])))
		}
	}
	return or(strings.Join(counted, ", "), n.words.None), strings.Join(sent, "; "), strings.Join(missing, "; ")
}

// heardOf says how many of the day's agencies were heard.
func (n *notula) heardOf(d *model.Day) string {
	all, heard := map[model.ID]bool{}, map[model.ID]bool{}
	for _, s := range n.plan.Slots.Of(d.ID) {
		if s.Agency != 0 {
			all[s.Agency] = true
			if s.State() == model.Done {
				heard[s.Agency] = true
			}
		}
	}
	for _, c := range n.carriedFrom(d) {
		all[n.plan.Slots.Get(c.Slot).Agency] = true
	}
	return fill(n.say.HeardOf, "heard", strconv.Itoa(len(heard)), "agencies", strconv.Itoa(len(all)))
}

// held gives the slots of a day that have begun, in the order in which they were held.
func (n *notula) held(d *model.Day) []*model.Slot {
	list := slices.DeleteFunc(slices.Clone(n.plan.Slots.Of(d.ID)), func(s *model.Slot) bool { return s.State() == model.Waiting })
	slices.SortStableFunc(list, func(a, b *model.Slot) int { return cmp.Compare(a.Began, b.Began) })
	return list
}

// carriedFrom gives what was carried away from a day, each slot once.
func (n *notula) carriedFrom(d *model.Day) (list []model.Carry) {
	for _, c := range n.carried {
		known := slices.ContainsFunc(list, func(other model.Carry) bool { return other.Slot == c.Slot })
		if s := n.plan.Slots.Get(c.Slot); s != nil && c.From == d.ID && s.Day != d.ID && !known {
			list = append(list, c)
		}
	}
	return list
}

// left says what of the day was gone on with on another one, and what was not heard at all.
func (n *notula) left(d *model.Day) []paper.Block {
	var items []string
	rest := map[model.ID]bool{}
	add := func(s, named *model.Slot, template string, pairs ...string) {
		name := n.slotName(named)
		where := n.place(n.words.Places.Left, d.ID, "name", name)
		items = append(items, n.journalled(dayKey(d, "sisa", s.ID), where, fill(template, append(pairs, "agency", name)...)))
		rest[s.ID] = true
	}
	for _, s := range n.plan.MeetingSlots(n.meeting.ID) {
		if before := n.plan.Slots.Get(s.Carried); before != nil && before.Day == d.ID && s.Day != d.ID {
			add(s, before, n.say.LeftRest, "minutes", strconv.Itoa(s.Minutes()), "date", n.dayDate(s.Day))
		}
	}
	for _, c := range n.carriedFrom(d) {
		if s := n.plan.Slots.Get(c.Slot); !rest[s.ID] {
			add(s, s, n.say.LeftMoved, "date", n.dayDate(c.To))
		}
	}
	for _, s := range n.plan.Unheard(d.ID) {
		add(s, s, n.say.LeftUnheard)
	}
	list := numbered(items)
	if len(list.Items) == 0 {
		return nil
	}
	return []paper.Block{paper.Heading{Text: n.say.Left}, list, paper.Space{Lines: 1}}
}

func (n *notula) dayDate(id model.ID) string {
	if d := n.plan.Days.Get(id); d != nil {
		return locale.FormatDateWithWeekday(d.Date, locale.Indonesian)
	}
	return blank
}

// closing says when the day ended and how it goes on; the last sentence stands under the last day.
func (n *notula) closing(d *model.Day, last bool) string {
	text := n.paragraph(dayKey(d, "penutup"), n.place(n.words.Places.DayClosing, d.ID), n.ended(d))
	if from, to := n.frame(d); !last || from != 0 && to == 0 {
		return text
	}
	return joined(" ", text, n.ending())
}

// ending is the last sentence of a notula.
func (n *notula) ending() string {
	return n.paragraph(key(KindNotula, "penutup"), n.words.Places.Final, n.say.Ending)
}

// ended says when a day ended, and when the meeting goes on; "" of one on which nothing was held.
func (n *notula) ended(d *model.Day) string {
	from, to := n.frame(d)
	switch {
	case from == 0:
		return ""
	case to == 0:
		return n.say.Running
	}
	next := ""
	if after := n.plan.DayAfter(d); after != nil {
		next = fill(n.say.NextDay, "date", n.dayDate(after.ID), "from", locale.FormatClock(after.Start, locale.Indonesian), "zone", n.zone.String())
	}
	return joined(" ", fill(n.say.Closed, "day", n.number(d), "from", n.hour(to), "zone", n.zone.String()), next)
}

// signed is where the chair and whoever keeps the minutes sign.
func (n *notula) signed(d *model.Day) paper.Block {
	dated := n.dated(d.Date)
	s := paper.Signatures{
		Left:  n.unsigned(n.words.Knowing, n.words.Chair),
		Right: n.unsigned(dated, n.say.Secretary),
	}
	if chair := n.official(model.Chair); chair != nil {
		s.Left = n.sign(chair, n.words.Knowing, n.words.Chair)
	}
	if secretary := n.official(model.Secretary); secretary != nil {
		s.Right = n.sign(secretary, dated, n.say.Secretary)
	}
	return s
}

// minutesOf rounds a time to minutes.
func minutesOf(d time.Duration) string { return strconv.Itoa(int(d.Round(time.Minute) / time.Minute)) }
