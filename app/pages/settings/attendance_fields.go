package settings

import (
	"strings"

	"benangmerah/app/frame"
	"benangmerah/app/parts"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// The columns of an attendance list.
const (
	attendanceNumber = iota
	attendanceName
	attendanceOffice
	attendanceAgency
	attendancePresence
	attendanceDeputy
	attendanceArrived
)

func (a *attendance) fields() []field[model.Participant] {
	type participant = model.Participant
	say := a.page.desk.Say
	deputy := words(parts.Column{Title: say(text.SettingsDeputy), Min: 110, Weight: 1, Wrap: true}, func(r *participant) *string { return &r.Deputy })
	deputy.set = func(r *participant, typed string) string {
		if r.Deputy = frame.OneLine(typed); r.Deputy != "" {
			r.Presence = model.Deputy
		}
		return ""
	}
	return []field[participant]{
		attendanceNumber:   {column: parts.Column{Title: say(text.SettingsNumber), Min: 42}},
		attendanceName:     words(parts.Column{Title: say(text.SettingsName), Min: 114, Weight: 2, Wrap: true}, func(r *participant) *string { return &r.Name }),
		attendanceOffice:   words(parts.Column{Title: say(text.SettingsOfficialOffice), Min: 190, Weight: 3, Wrap: true}, func(r *participant) *string { return &r.Office }),
		attendanceAgency:   a.agencyField(),
		attendancePresence: choice(a.page, parts.Column{Title: say(text.SettingsPresence), Min: 104}, a.presences, func(r *participant) *model.Presence { return &r.Presence }),
		attendanceDeputy:   deputy,
		attendanceArrived:  a.arrivalField(),
	}
}

func (a *attendance) presences() []option[model.Presence] {
	say := a.page.desk.Say
	return []option[model.Presence]{
		{model.Expected, say(text.SettingsExpected), parts.Muted},
		{model.Present, say(text.SettingsPresent), parts.Good},
		{model.Deputy, say(text.SettingsDeputed), parts.Up},
		{model.Absent, say(text.SettingsAbsent), parts.Down},
	}
}

// agencyField is the agency of a participant, found by code, short name, or a part of the name that only one has.
func (a *attendance) agencyField() field[model.Participant] {
	say := a.page.desk.Say
	word, _, _ := strings.Cut(say(text.SettingsAgency), " ")
	return field[model.Participant]{
		column: parts.Column{Title: say(text.SettingsAgency), Min: 100, Weight: 1, Wrap: true, Fits: word},
		show: func(r *model.Participant) parts.Cell {
			if agency := a.page.desk.Plan().Agencies.Get(r.Agency); agency != nil {
				return parts.Cell{Text: agency.Label()}
			}
			return parts.Cell{}
		},
		set: func(r *model.Participant, typed string) string {
			typed = frame.OneLine(typed)
			agency := findAgency(a.page.desk.Plan(), typed)
			switch {
			case typed == "":
				r.Agency = 0
			case agency == nil:
				return say(text.SettingsNoAgency, typed)
			default:
				r.Agency = agency.ID
			}
			return ""
		},
		echo: func(typed string) string {
			if agency := findAgency(a.page.desk.Plan(), frame.OneLine(typed)); agency != nil {
				return agency.Name
			}
			return ""
		},
	}
}

// arrivalField is when somebody came. Whoever came is there.
func (a *attendance) arrivalField() field[model.Participant] {
	lang := a.page.desk.Language
	return field[model.Participant]{
		column: parts.Column{Title: a.page.desk.Say(text.SettingsArrived), Min: 68, Align: parts.AlignRight},
		show: func(r *model.Participant) parts.Cell {
			if r.Arrived == 0 {
				return parts.Cell{}
			}
			return parts.Cell{Text: locale.FormatClock(r.Arrived, lang())}
		},
		set: func(r *model.Participant, typed string) string {
			hour, _, err := locale.ParseClock(typed)
			if err != nil {
				return a.page.told(err)
			}
			if r.Arrived = hour; hour != 0 && r.Presence != model.Deputy {
				r.Presence = model.Present
			}
			return ""
		},
	}
}
