package model_test

import (
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
