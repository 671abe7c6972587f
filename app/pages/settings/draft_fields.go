package settings

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// fields gives the rows of a draft: what comes of it, what is asked for, and each of its days.
func (p *planner) fields(d *draft) []field[draft] {
	page := p.agenda.page
	say := page.desk.Say
	fields := []field[draft]{
		{column: parts.Column{Title: say(text.SettingsPlanResult)}, show: func(*draft) parts.Cell { return p.result() }},
		p.dateField(),
		p.countField(),
		p.spanField(text.SettingsPlanHours, text.SettingsPlanHoursFor, (*draft).common, func(d *draft, s span) {
			for i := range d.days {
				d.days[i].hours = s
			}
		}),
	}
	for i := range d.count {
		fields = append(fields, p.dayField(i).about(p.dayResult(d.days[i].date)))
	}
	fields = append(fields,
		p.pauseField(text.SettingsPlanRecess, text.SettingsPlanRecessFor, func(d *draft) *span { return &d.recess }),
		p.pauseField(text.SettingsPlanFriday, text.SettingsPlanFridayFor, func(d *draft) *span { return &d.friday }),
		p.pauseField(text.SettingsPlanAshar, text.SettingsPlanAsharFor, func(d *draft) *span { return &d.ashar }),
		p.lengthField(text.SettingsPlanMinutes, func(d *draft) *int { return &d.minutes }).about(p.fitting(d)),
		p.firstField(),
		p.lengthField(text.SettingsPlanOpening, func(d *draft) *int { return &d.opening }).about(say(text.SettingsPlanOpeningFor)),
		p.lengthField(text.SettingsPlanClosing, func(d *draft) *int { return &d.closing }).about(say(text.SettingsPlanClosingFor)),
	)
	if p.agenda.meeting == nil {
		base := choice(page, parts.Column{Title: say(text.SettingsBase)}, page.bases, func(d *draft) *model.Stage { return &d.base })
		fields = append(fields, base.about(say(text.SettingsBaseFor)))
	}
	return fields
}

// result says what agenda would be made, or why none can be.
func (p *planner) result() parts.Cell {
	if p.now.refusal != "" {
		return parts.Cell{Text: p.now.refusal, Tone: parts.Bad}
	}
	all, most, days, last := 0, 0, 0, model.Instant(0)
	for i := range p.now.days {
		d := &p.now.days[i]
		if len(d.Slots) == 0 {
			continue
		}
		n := agenciesOf(d)
		all, most, days = all+n, max(most, n), days+1
		_, ends := p.agenda.page.desk.Zone().Split(d.PlannedEnd)
		last = max(last, model.Instant(ends))
	}
	ends := locale.FormatClock(model.DayMinute(last), p.agenda.page.desk.Language())
	return parts.Cell{Text: p.agenda.page.desk.Say(text.SettingsPlanEcho, all, days, most, p.now.minutes, ends), Bold: true}
}

// fitting says how long the slots would be where no length is asked for.
func (p *planner) fitting(d *draft) string {
	free := *d
	free.minutes = 0
	if n := p.act(free).SlotMinutes(p.agenda.page.desk.Plan().Agencies.Len()); n > 0 {
		return p.agenda.page.desk.Say(text.SettingsPlanMinutesFor, n)
	}
	return p.agenda.page.desk.Say(text.SettingsPlanTight)
}

// dayResult says how many agencies a day would hear and when it would end.
func (p *planner) dayResult(date model.Date) string {
	for i := range p.now.days {
		if d := &p.now.days[i]; d.Day.Date == date {
			return p.agenda.page.desk.Say(text.SettingsPlanDayFor, agenciesOf(d), p.agenda.clock(d.PlannedEnd))
		}
	}
	return p.agenda.page.desk.Say(text.SettingsPlanDayHow)
}

func (p *planner) dateField() field[draft] {
	page := p.agenda.page
	return field[draft]{
		column: parts.Column{Title: page.desk.Say(text.SettingsPlanFirst)}, remark: page.desk.Say(text.SettingsPlanFirstFor),
		show: func(d *draft) parts.Cell {
			date := d.days[0].date
			return parts.Cell{Text: locale.FormatDateWithWeekday(date, page.desk.Language()), Entry: locale.FormatDateNumeric(date)}
		},
		set: func(d *draft, typed string) string {
			date, refusal := page.readDate(typed, page.today())
			if refusal == "" {
				d.start(date, d.days[0].hours)
			}
			return refusal
		},
		echo: func(typed string) string {
			date, _ := page.readDate(typed, page.today())
			return locale.FormatDateWithWeekday(date, page.desk.Language())
		},
	}
}

func (p *planner) countField() field[draft] {
	page := p.agenda.page
	return field[draft]{
		column: parts.Column{Title: page.desk.Say(text.SettingsPlanDays)}, remark: page.desk.Say(text.SettingsPlanDaysFor),
		show: func(d *draft) parts.Cell { return parts.Cell{Text: strconv.Itoa(d.count)} },
		set: func(d *draft, typed string) string {
			n, err := strconv.Atoi(strings.TrimSuffix(frame.OneLine(typed), " hari"))
			if err != nil || n < 1 || n > mostDays {
				return page.desk.Say(text.SettingsPlanBadDays, mostDays)
			}
			d.recount(n)
			return ""
		},
	}
}

// common gives the hours of all days where they are the same.
func (d *draft) common() span {
	for _, day := range d.days[:d.count] {
		if day.hours != d.days[0].hours {
			return span{}
		}
	}
	return d.days[0].hours
}

func (p *planner) spanField(title, remark text.Sentence, of func(d *draft) span, set func(d *draft, s span)) field[draft] {
	page := p.agenda.page
	return field[draft]{
		column: parts.Column{Title: page.desk.Say(title)}, remark: page.desk.Say(remark),
		show: func(d *draft) parts.Cell {
			s := of(d)
			if s == (span{}) {
				return parts.Cell{}
			}
			return parts.Cell{Text: p.agenda.hours(s.from, s.to)}
		},
		set: func(d *draft, typed string) string {
			from, to, refusal := page.readHours(typed)
			if refusal == "" {
				set(d, span{from, to})
			}
			return refusal
		},
	}
}

// pauseField is a pause, of which nothing typed is none.
func (p *planner) pauseField(title, remark text.Sentence, of func(d *draft) *span) field[draft] {
	f := p.spanField(title, remark, func(d *draft) span { return *of(d) }, func(d *draft, s span) { *of(d) = s })
	read := f.set
	f.set = func(d *draft, typed string) string {
		if frame.OneLine(typed) == "" {
			*of(d) = span{}
			return ""
		}
		return read(d, typed)
	}
	return f
}

func (p *planner) lengthField(title text.Sentence, of func(d *draft) *int) field[draft] {
	page := p.agenda.page
	return field[draft]{
		column: parts.Column{Title: page.desk.Say(title)},
		show: func(d *draft) parts.Cell {
			if *of(d) == 0 {
				return parts.Cell{}
			}
			return parts.Cell{Text: page.desk.Say(text.SettingsAgendaMinutes, *of(d)), Entry: strconv.Itoa(*of(d))}
		},
		set: func(d *draft, typed string) string { return page.readMinutes(of(d), typed) },
	}
}

// firstField is the agencies that are heard first, typed in their order.
func (p *planner) firstField() field[draft] {
	page := p.agenda.page
	return field[draft]{
		column: parts.Column{Title: page.desk.Say(text.SettingsPlanHeard)}, remark: page.desk.Say(text.SettingsPlanHeardFor),
		show: func(d *draft) parts.Cell {
			var names []string
			for _, id := range d.first {
				if agency := page.desk.Plan().Agencies.Get(id); agency != nil {
					names = append(names, agency.Label())
				}
			}
			return parts.Cell{Text: strings.Join(names, "; ")}
		},
		set: func(d *draft, typed string) string {
			list, refusal := p.readFirst(typed)
			if refusal == "" {
				d.first = list
			}
			return refusal
		},
		echo: p.echoFirst,
	}
}

// readFirst reads agencies parted by semicolons or, where there is none, by commas.
func (p *planner) readFirst(typed string) (list [mostFirst]model.ID, refusal string) {
	separator := ";"
	if !strings.Contains(typed, separator) && findAgency(p.agenda.page.desk.Plan(), frame.OneLine(typed)) == nil {
		separator = ","
	}
	n := 0
	for _, name := range strings.Split(typed, separator) {
		if name = frame.OneLine(name); name == "" || n == mostFirst {
			continue
		}
		agency := findAgency(p.agenda.page.desk.Plan(), name)
		if agency == nil {
			return list, p.agenda.page.desk.Say(text.SettingsNoAgency, name)
		}
		if !slices.Contains(list[:n], agency.ID) {
			list[n] = agency.ID
			n++
		}
	}
	return list, ""
}

// echoFirst gives the full name of the agency that is being typed.
func (p *planner) echoFirst(typed string) string {
	last := typed[strings.LastIndexAny(typed, ";,")+1:]
	if agency := findAgency(p.agenda.page.desk.Plan(), frame.OneLine(last)); agency != nil {
		return agency.Name
	}
	return ""
}

// dayField is the date and the hours of a day, either of which can be typed alone.
func (p *planner) dayField(i int) field[draft] {
	page := p.agenda.page
	return field[draft]{
		column: parts.Column{Title: page.desk.Say(text.SettingsPlanDay, i+1)},
		show: func(d *draft) parts.Cell {
			day, hours := d.days[i], p.agenda.hours(d.days[i].hours.from, d.days[i].hours.to)
			return parts.Cell{
				Text:  locale.FormatDateWithWeekday(day.date, page.desk.Language()) + ", " + hours,
				Entry: locale.FormatDateNumeric(day.date) + " " + hours,
			}
		},
		set: func(d *draft, typed string) string { return p.setDay(d, i, typed) },
	}
}

// hoursAtEnd finds the two times of day with which an entry ends.
var hoursAtEnd = regexp.MustCompile(`(?:^|[\s,])(\d{1,2}(?:[.:]\d{2})?\s*(?:-|–|s\.d\.)\s*\d{1,2}(?:[.:]\d{2})?)\s*$`)

func (p *planner) setDay(d *draft, i int, typed string) (refusal string) {
	day := d.days[i]
	if at := hoursAtEnd.FindStringSubmatchIndex(typed); at != nil {
		if day.hours.from, day.hours.to, refusal = p.agenda.page.readHours(typed[at[2]:at[3]]); refusal != "" {
			return refusal
		}
		typed = strings.TrimRight(typed[:at[2]], " ,")
	}
	if frame.OneLine(typed) != "" {
		if day.date, refusal = p.agenda.page.readDate(typed, day.date); refusal != "" {
			return refusal
		}
	}
	d.days[i] = day
	slices.SortStableFunc(d.days[:d.count], func(x, y draftDay) int { return cmp.Compare(x.date, y.date) })
	return ""
}
