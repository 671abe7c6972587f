package settings

import (
	"slices"
	"strconv"
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// newFields gives the columns of the agenda as what is known of a slot.
func (a *agenda) newFields() []field[model.Slot] {
	type slot = model.Slot
	say := a.page.desk.Say
	return []field[slot]{
		agendaTime:         a.timeField(),
		agendaWhat:         a.whatField(),
		agendaPurpose:      a.purposeField(),
		agendaPresenter:    words(parts.Column{Title: say(text.SettingsAgendaPresenter), Min: 136, Weight: 2, Wrap: true}, func(s *slot) *string { return &s.Presenter }),
		agendaPresentation: a.minutesField(text.SettingsAgendaPresentation, func(s *slot) *int { return &s.Presentation }),
		agendaDiscussion:   a.minutesField(text.SettingsAgendaDiscussion, func(s *slot) *int { return &s.Discussion }),
		agendaReply:        a.minutesField(text.SettingsAgendaReply, func(s *slot) *int { return &s.Reply }),
		agendaHeld:         {column: parts.Column{Title: say(text.SettingsAgendaHeld), Min: 130}},
		agendaMemo:         words(parts.Column{Title: say(text.SettingsAgendaMemo), Min: 100, Weight: 2, Wrap: true}, func(s *slot) *string { return &s.Memo }),
	}
}

// timeField is the planned hours, into which the hour is typed before which a slot does not begin; nothing lets it follow the one before.
func (a *agenda) timeField() field[model.Slot] {
	return field[model.Slot]{
		column: parts.Column{Title: a.page.desk.Say(text.SettingsAgendaTime), Min: 112, Fits: "00.00–00.00"},
		show:   func(*model.Slot) parts.Cell { return parts.Cell{} },
		set: func(s *model.Slot, typed string) string {
			hour, _, err := locale.ParseClock(typed)
			if err != nil {
				return a.page.told(err)
			}
			s.Fixed = hour
			return ""
		},
		echo: func(typed string) string {
			hour, given, err := locale.ParseClock(typed)
			if err != nil || !given {
				return ""
			}
			return a.page.desk.Say(text.SettingsAgendaFixedAt, locale.FormatClock(hour, a.page.desk.Language()))
		},
	}
}

func (a *agenda) minutesField(title text.Sentence, of func(s *model.Slot) *int) field[model.Slot] {
	return field[model.Slot]{
		column: parts.Column{Title: a.page.desk.Say(title), Min: 66, Align: parts.AlignRight},
		show: func(s *model.Slot) parts.Cell {
			if *of(s) == 0 {
				return parts.Cell{}
			}
			return parts.Cell{Text: strconv.Itoa(*of(s))}
		},
		set: func(s *model.Slot, typed string) string { return a.page.readMinutes(of(s), typed) },
	}
}

// longest is the most minutes that can be entered.
const longest = 600

// readMinutes reads a number of minutes, with or without the word; nothing is 0.
func (p *Page) readMinutes(into *int, typed string) (refusal string) {
	typed = frame.OneLine(typed)
	if typed == "" {
		*into = 0
		return ""
	}
	n, err := strconv.Atoi(strings.TrimRight(typed, "'′. "+minuteLetters))
	if err != nil || n < 0 || n > longest {
		return p.desk.Say(text.SettingsBadMinutes, typed, longest)
	}
	*into = n
	return ""
}

// minuteLetters are those of the words that may stand behind a number of minutes.
const minuteLetters = "menitMENITusUS"

// whatField is the agency of a slot or, where it is none's, its title. A word such as "salat" makes it a slot of that kind.
func (a *agenda) whatField() field[model.Slot] {
	return field[model.Slot]{
		column: parts.Column{Title: a.page.desk.Say(text.SettingsAgendaWhat), Min: 190, Weight: 3, Wrap: true, Fits: a.widest()},
		show: func(s *model.Slot) parts.Cell {
			c := parts.Cell{Text: a.label(s)}
			switch {
			case s.Carried != 0:
				c.Below = a.page.desk.Say(text.SettingsAgendaCarried)
			case s.Purpose == model.Presenting:
				c.Below = s.Title
			}
			return c
		},
		set:  a.setWhat,
		echo: a.echoWhat,
	}
}

// widest is a date that is as long as one gets: those of the days are not broken.
func (a *agenda) widest() string {
	return locale.FormatDateWithWeekday("2028-09-28", a.page.desk.Language())
}

// label names a slot.
func (a *agenda) label(s *model.Slot) string {
	if agency := a.page.desk.Plan().Agencies.Get(s.Agency); agency != nil {
		return agency.Label()
	}
	if s.Title != "" {
		return s.Title
	}
	return a.page.desk.Say(purposes[slices.IndexFunc(purposes, func(p purpose) bool { return p.kind == s.Purpose })].name)
}

// setWhat makes a slot that of an agency, or one of a kind that a word of it names, or gives one that is of no agency another title.
func (a *agenda) setWhat(s *model.Slot, typed string) (refusal string) {
	typed = frame.OneLine(typed)
	plan := a.page.desk.Plan()
	agency, kind := findAgency(plan, typed), kindOf(typed)
	switch {
	case typed == "":
		return a.page.desk.Say(text.SettingsAgendaNothing)
	case agency != nil && (kind == "" || sameName(agency, typed)):
		before := plan.Agencies.Get(s.Agency)
		if s.Presenter == "" || before != nil && s.Presenter == before.Head {
			s.Presenter = agency.Head
		}
		if s.Purpose != model.Presenting {
			s.Title = ""
		}
		s.Purpose, s.Agency = model.Presenting, agency.ID
	case kind != "":
		a.turn(s, kind)
		s.Title = typed
	case s.Purpose == model.Presenting:
		return a.page.desk.Say(text.SettingsAgendaNoSuch, typed)
	default:
		s.Title = typed
	}
	return ""
}

// turn makes a slot one of a kind that is of no agency, as long as it was.
func (a *agenda) turn(s *model.Slot, kind model.SlotKind) {
	if s.Purpose == model.Presenting {
		s.Presentation, s.Discussion, s.Reply = s.Minutes(), 0, 0
		s.Agency, s.Presenter = 0, ""
	}
	s.Purpose = kind
}

func (a *agenda) echoWhat(typed string) string {
	agency, kind := findAgency(a.page.desk.Plan(), frame.OneLine(typed)), kindOf(typed)
	switch {
	case agency != nil && (kind == "" || sameName(agency, frame.OneLine(typed))):
		return agency.Name
	case kind != "":
		return a.page.desk.Say(purposes[slices.IndexFunc(purposes, func(p purpose) bool { return p.kind == kind })].name)
	default:
		return ""
	}
}

func sameName(agency *model.Agency, typed string) bool {
	return agency.Code == typed || strings.EqualFold(agency.Short, typed) || strings.EqualFold(agency.Name, typed)
}

// purpose is a kind of slots with its name, the words that a person types for it in both languages, and how long one is at first.
type purpose struct {
	kind    model.SlotKind
	name    text.Sentence
	words   string
	minutes int
	tone    parts.Tone
}

var purposes = []purpose{
	{model.Opening, text.SettingsAgendaOpening, "pembukaan|buka|opening", 15, parts.Plain},
	{model.Break, text.SettingsAgendaBreak, "istirahat|rehat|ishoma|makan|kudapan|break|lunch|coffee", 15, parts.Muted},
	{model.Prayer, text.SettingsAgendaPrayer, "salat|sholat|shalat|solat|prayer|doa", 15, parts.Muted},
	{model.Closing, text.SettingsAgendaClosing, "penutupan|penutup|tutup|kesimpulan|closing", 15, parts.Plain},
	{model.Presenting, text.SettingsAgendaPresenting, "pemaparan", 30, parts.Plain},
}

// kindOf gives the kind of which a text begins with a word, "" where it begins with none.
func kindOf(typed string) model.SlotKind {
	first, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(typed)), " ")
	first = strings.TrimRight(first, ",.;:")
	for _, p := range purposes {
		if p.kind != model.Presenting && slices.Contains(strings.Split(p.words, "|"), first) {
			return p.kind
		}
	}
	return ""
}

// purposeField is the kind of a slot. Space goes on through the kinds that are of no agency; which agency presents is typed.
func (a *agenda) purposeField() field[model.Slot] {
	f := choice(a.page, parts.Column{Title: a.page.desk.Say(text.SettingsAgendaPurpose), Min: 114}, a.kinds,
		func(s *model.Slot) *model.SlotKind { return &s.Purpose })
	named := f.set
	f.set = func(s *model.Slot, typed string) string {
		after := *s
		if refusal := named(&after, typed); refusal != "" {
			return refusal
		}
		if after.Purpose != model.Presenting {
			a.turn(s, after.Purpose)
		}
		s.Purpose = after.Purpose
		return ""
	}
	f.next = func(s *model.Slot) {
		at := slices.IndexFunc(purposes, func(p purpose) bool { return p.kind == s.Purpose })
		next := purposes[(at+1)%(len(purposes)-1)]
		if s.Title == "" || s.Title == a.page.desk.Say(purposes[at].name) {
			s.Title = a.page.desk.Say(next.name)
		}
		s.Purpose = next.kind
	}
	return f
}

func (a *agenda) kinds() []option[model.SlotKind] {
	var list []option[model.SlotKind]
	for _, p := range purposes {
		list = append(list, option[model.SlotKind]{p.kind, a.page.desk.Say(p.name), p.tone})
	}
	return list
}
