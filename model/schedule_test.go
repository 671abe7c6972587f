package model_test

import (
	"slices"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

func TestSimpleAgendaHoldsEveryAgencyOnceWithinItsDays(t *testing.T) {
	for _, agencies := range []int{1, 2, 5, 12, 35, 57} {
		m := modeltest.NewMemory()
		setup := model.Found("Kota Uji", 2027)
		for i := range agencies {
			setup.Put = append(setup.Put, &model.Agency{Order: i + 1, Code: "1." + string(rune('a'+i%26)) + string(rune('a'+i/26)), Name: "Dinas"})
		}
		modeltest.Do(t, m.Plan, setup, model.Context{Seed: "a"})
		agenda := model.SimpleAgenda{First: "2027-01-18", Days: 3, Base: model.Proposed, Year: 2027, Title: "Rapat"}
		modeltest.Do(t, m.Plan, agenda, model.Context{Seed: "b"})
		seen := map[model.ID]int{}
		meeting := m.Plan.CurrentMeeting()
		for _, day := range m.Plan.Days.Of(meeting.ID) {
			at := day.Start
			for _, slot := range m.Plan.Slots.Of(day.ID) {
				at += model.DayMinute(slot.Minutes())
				if slot.Agency != 0 {
					seen[slot.Agency]++
				}
			}
			if at > day.End {
				t.Errorf("%d agencies: %s ends at %d, after %d", agencies, day.Date, at, day.End)
			}
		}
		for _, a := range m.Plan.Agencies.Of(0) {
			if seen[a.ID] != 1 {
				t.Errorf("%d agencies: one has %d slots", agencies, seen[a.ID])
			}
		}
		if _, err := agenda.Changes(m.Plan, model.Context{Seed: "c"}); model.CodeOf(err) != model.Conflict {
			t.Errorf("a second agenda gives %v", err)
		}
	}
}

func TestSimpleAgendaRefuses(t *testing.T) {
	town := modeltest.NewMemory()
	modeltest.Do(t, town.Plan, model.Found("Kota Uji", 2027), model.Context{Seed: "a"})
	good := model.SimpleAgenda{First: "2027-01-18", Days: 1, Base: model.Proposed, Year: 2027, Title: "Rapat"}
	if _, err := good.Changes(town.Plan, model.Context{}); model.CodeOf(err) != model.Conflict {
		t.Errorf("without agencies: %v", err)
	}
	many := model.Edit{Title: "setup.agencies"}
	for i := range 90 {
		many.Put = append(many.Put, &model.Agency{Code: "1." + string(rune('a'+i%26)) + string(rune('a'+i/26)), Name: "Dinas"})
	}
	modeltest.Do(t, town.Plan, many, model.Context{Seed: "b"})
	for name, bad := range map[string]model.SimpleAgenda{
		"a date that is none": {First: "kapan", Days: 3, Base: model.Proposed, Year: 2027, Title: "Rapat"},
		"no days":             {First: "2027-01-18", Base: model.Proposed, Year: 2027, Title: "Rapat"},
		"too many days":       {First: "2027-01-18", Days: 11, Base: model.Proposed, Year: 2027, Title: "Rapat"},
		"too many agencies":   good,
	} {
		if _, err := bad.Changes(town.Plan, model.Context{}); model.CodeOf(err) != model.Invalid {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// clocks gives the hours of a day's slots as the agenda lays them, and what they are for.
func clocks(t *testing.T, p *model.Plan, n int) []string {
	t.Helper()
	meeting := p.CurrentMeeting().ID
	var list []string
	for _, f := range p.Forecast(meeting, 0)[n].Slots {
		list = append(list, clock(f.Planned)+"-"+clock(f.PlannedEnd)+" "+string(f.Slot.Purpose))
	}
	return list
}

func TestMakeAgendaKeepsThePausesOfItsDays(t *testing.T) {
	m := hall(t, 24)
	friday := clocks(t, m.Plan, 2)
	if !slices.Contains(friday, "11:30-13:00 prayer") || !slices.Contains(friday, "15:15-15:30 prayer") || !strings.HasSuffix(friday[len(friday)-1], "closing") {
		t.Errorf("Friday %q", friday)
	}
	wednesday := clocks(t, m.Plan, 0)
	if wednesday[0] != "08:00-08:30 opening" || !slices.ContainsFunc(wednesday, func(s string) bool { return strings.HasSuffix(s, "-13:00 break") }) {
		t.Errorf("Wednesday %q", wednesday)
	}
	for n, d := range m.Plan.Forecast(m.Plan.CurrentMeeting().ID, 0) {
		if d.PlannedEnd > d.Closes {
			t.Errorf("day %d ends at %s", n, clock(d.PlannedEnd))
		}
		for i, f := range d.Slots[1:] {
			if f.Planned < d.Slots[i].PlannedEnd {
				t.Errorf("day %d: slot %d begins before the one before it ends", n, i+2)
			}
		}
	}
}

func TestMakeAgendaHearsTheFirstOnesFirst(t *testing.T) {
	m := hall(t, 6)
	agencies := m.Plan.Agencies.Of(0)
	again := hallAgenda()
	again.Anew, again.Minutes, again.First = true, 20, []model.ID{agencies[4].ID, agencies[2].ID}
	before := m.Plan.Days.Of(m.Plan.CurrentMeeting().ID)
	modeltest.Do(t, m.Plan, again, model.Context{Seed: "again"})
	var heard []model.ID
	for _, s := range m.Plan.MeetingSlots(m.Plan.CurrentMeeting().ID) {
		if s.Purpose == model.Presenting {
			heard = append(heard, s.Agency)
			if s.Minutes() != 20 || s.Presentation != 6 || s.Reply != 6 || s.Presenter != "Kepala Dinas" {
				t.Errorf("slot %+v", s)
			}
		}
	}
	want := []model.ID{agencies[4].ID, agencies[2].ID, agencies[0].ID, agencies[1].ID, agencies[3].ID, agencies[5].ID}
	if !slices.Equal(heard, want) {
		t.Errorf("heard %v, want %v", heard, want)
	}
	if after := m.Plan.Days.Of(m.Plan.CurrentMeeting().ID); !slices.Equal(after, before) {
		t.Error("the days were made anew")
	}
	listed := before[1].ID
	modeltest.Do(t, m.Plan, model.AddParticipants{Day: listed, People: []model.Person{{Name: "Budi"}}}, model.Context{Seed: "list"})
	moved := again
	moved.Days = []model.DayPlan{again.Days[0]}
	modeltest.Do(t, m.Plan, moved, model.Context{Seed: "moved"})
	if after := m.Plan.Days.Of(m.Plan.CurrentMeeting().ID); len(after) != 2 || after[0].ID != before[0].ID || after[1].ID != listed {
		t.Errorf("days left: %v", after)
	}
	modeltest.Do(t, m.Plan, model.BeginSlot{}, model.Context{At: 1})
	if _, err := again.Changes(m.Plan, model.Context{Seed: "x"}); model.CodeOf(err) != model.Conflict {
		t.Errorf("an agenda that is under way was made anew: %v", err)
	}
}

func TestSharesFollowTheRoomOfTheDays(t *testing.T) {
	a := hallAgenda()
	for agencies, want := range map[int][]int{1: {0, 1, 0}, 3: {1, 1, 1}, 12: {4, 4, 4}} {
		if got := a.Shares(agencies); !slices.Equal(got, want) {
			t.Errorf("%d agencies: %v, want %v", agencies, got, want)
		}
	}
	a.Days[0].End = 10 * 60
	a.Days[0].Pauses = nil
	a.Minutes = 45
	if got := a.Shares(10); !slices.Equal(got, []int{1, 5, 4}) {
		t.Errorf("with a short day %v", got)
	}
	if a.Shares(60) != nil {
		t.Error("60 agencies of 45 minutes fit into three days")
	}
}

func TestMakeAgendaRefuses(t *testing.T) {
	m := hall(t, 3)
	for name, spoil := range map[string]func(*model.MakeAgenda){
		"no days":                  func(a *model.MakeAgenda) { a.Days = nil },
		"a pause before the day":   func(a *model.MakeAgenda) { a.Days[1].Pauses[0].From = 60 },
		"a pause over another":     func(a *model.MakeAgenda) { a.Days[1].Pauses[1].From = 12*60 + 30 },
		"a pause after the day":    func(a *model.MakeAgenda) { a.Days[1].End = 15 * 60 },
		"a day that ends too soon": func(a *model.MakeAgenda) { a.Days[0].End = a.Days[0].Start + 20 },
		"slots that are too long":  func(a *model.MakeAgenda) { a.Minutes = 500 },
	} {
		bad := hallAgenda()
		bad.Anew = true
		spoil(&bad)
		if _, err := bad.Changes(m.Plan, model.Context{}); model.CodeOf(err) != model.Invalid {
			t.Errorf("%s: %v", name, err)
		}
	}
	twice := hallAgenda()
	twice.Anew, twice.Days[1].Date = true, twice.Days[0].Date
	if _, err := twice.Changes(m.Plan, model.Context{}); model.CodeOf(err) != model.Conflict {
		t.Errorf("a day twice: %v", err)
	}
	unknown := hallAgenda()
	unknown.Anew, unknown.First = true, []model.ID{404}
	if _, err := unknown.Changes(m.Plan, model.Context{}); model.CodeOf(err) != model.NotFound {
		t.Errorf("an agency that is not there: %v", err)
	}
}
