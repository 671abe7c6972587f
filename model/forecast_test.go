package model_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// clock writes an instant as a time of day of the meeting, "" for none.
func clock(i model.Instant) string {
	if i == 0 {
		return ""
	}
	return i.Time().Add(7 * time.Hour).Format("15:04")
}

// times writes the expected times of a day, slot by slot, those that fall out marked.
func times(d model.DayForecast) (list []string) {
	for _, f := range d.Slots {
		s := clock(f.Start) + "-" + clock(f.End)
		switch {
		case f.Missed:
			s += " missed"
		case f.Beyond:
			s += " beyond"
		}
		list = append(list, s)
	}
	return list
}

func wantTimes(t *testing.T, w *modeltest.Town, now model.Instant, day int, want ...string) {
	t.Helper()
	if got := times(w.Plan.Forecast(w.Meeting, now)[day]); !slices.Equal(got, want) {
		t.Errorf("at %s: %q, want %q", clock(now), got, want)
	}
}

func planned(d model.DayForecast) (list []string) {
	for _, f := range d.Slots {
		list = append(list, clock(f.Planned)+"-"+clock(f.PlannedEnd))
	}
	return list
}

func TestForecastBeforeTheMeetingIsThePlan(t *testing.T) {
	w := modeltest.Small(t)
	for _, now := range []model.Instant{on(-3, "10:00"), hour("07:00"), hour("08:00")} {
		wantTimes(t, w, now, 0, "08:00-08:15", "08:15-09:00", "09:00-09:30")
	}
	d := w.Plan.Forecast(w.Meeting, hour("07:00"))[0]
	if got := planned(d); !slices.Equal(got, times(d)) {
		t.Errorf("planned %q", got)
	}
	if clock(d.PlannedEnd) != "09:30" || clock(d.End) != "09:30" || clock(d.Closes) != "12:00" || d.Over() != 0 || len(d.Left()) != 0 {
		t.Errorf("day %+v", d)
	}
}

func TestForecastOfAnOverrun(t *testing.T) {
	w := modeltest.Small(t)
	begin(w, w.Opening, "08:05")
	begin(w, w.Slot, "08:30")
	wantTimes(t, w, hour("08:40"), 0, "08:05-08:30", "08:30-09:15", "09:15-09:45")
	wantTimes(t, w, hour("09:25"), 0, "08:05-08:30", "08:30-09:25", "09:25-09:55")
	wantTimes(t, w, hour("11:40"), 0, "08:05-08:30", "08:30-11:40", "11:40-12:10 beyond")
	d := w.Plan.Forecast(w.Meeting, hour("11:40"))[0]
	if left := d.Left(); len(left) != 1 || left[0].ID != w.OtherSlot {
		t.Errorf("left %v", left)
	}
	if d.Over() != 10*time.Minute || d.Slots[2].Late() != 160*time.Minute || !d.Slots[2].Moved() || !d.Slots[0].Moved() {
		t.Errorf("day %+v", d)
	}
}

func TestForecastDoesNotBeginBeforeThePlan(t *testing.T) {
	w := modeltest.Small(t)
	begin(w, w.Opening, "08:00")
	w.ActIn(model.EndSlot{}, model.Context{At: hour("08:05")})
	wantTimes(t, w, hour("08:05"), 0, "08:00-08:05", "08:15-09:00", "09:00-09:30")
	wantTimes(t, w, hour("08:20"), 0, "08:00-08:05", "08:20-09:05", "09:05-09:35")
}

func TestForecastOfWhatIsOverOrPassedOver(t *testing.T) {
	w := modeltest.Small(t)
	pause := added(w.Act(model.AddSlot{Slot: model.Slot{Day: w.Day, Purpose: model.Break, Presentation: 15}, Before: w.OtherSlot}))
	wantTimes(t, w, on(1, "08:00"), 0, "- missed", "- missed", "- missed", "- missed")
	begin(w, w.OtherSlot, "08:00")
	wantTimes(t, w, hour("08:10"), 0, "08:30-08:45", "08:45-09:30", "- missed", "08:00-08:30")
	d := w.Plan.Forecast(w.Meeting, hour("08:10"))[0]
	if len(d.Left()) != 0 || clock(d.End) != "09:30" {
		t.Errorf("day %+v", d)
	}
	if next := w.Plan.UpNext(w.Meeting, hour("08:10")); next.ID != w.Opening {
		t.Errorf("next %+v", next)
	}
	begin(w, pause, "08:30")
	d = w.Plan.Forecast(w.Meeting, on(1, "09:00"))[0]
	if left := d.Left(); len(left) != 1 || left[0].ID != w.Slot || clock(d.End) != "12:00" {
		t.Errorf("on the next day: left %v, day %+v", left, d)
	}
}

func TestForecastGivesWayToPrayer(t *testing.T) {
	w := modeltest.Small(t)
	prayer := added(w.Act(model.AddSlot{Slot: model.Slot{Day: w.Day, Purpose: model.Prayer, Presentation: 20, Fixed: 9*60 + 10}}))
	wantTimes(t, w, hour("07:00"), 0, "08:00-08:15", "08:15-09:00", "09:30-10:00", "09:10-09:30")
	w.Act(model.MoveSlot{Slot: prayer, Before: w.Slot})
	wantTimes(t, w, hour("07:00"), 0, "08:00-08:15", "09:10-09:30", "09:30-10:15", "10:15-10:45")
	w.Act(model.MoveSlot{Slot: prayer, Before: w.OtherSlot})
	begin(w, w.Opening, "08:00")
	wantTimes(t, w, hour("08:30"), 0, "08:00-08:30", "09:30-10:15", "09:10-09:30", "10:15-10:45")
	begin(w, w.Slot, "08:30")
	wantTimes(t, w, hour("08:31"), 0, "08:00-08:30", "08:30-09:15", "09:15-09:35", "09:35-10:05")
	begin(w, w.OtherSlot, "08:35")
	wantTimes(t, w, hour("08:36"), 0, "08:00-08:30", "08:30-08:35", "09:10-09:30", "08:35-09:05")
	wantTimes(t, w, hour("09:29"), 0, "08:00-08:30", "08:30-08:35", "09:29-09:49", "08:35-09:29")
	wantTimes(t, w, hour("09:30"), 0, "08:00-08:30", "08:30-08:35", "- missed", "08:35-09:30")
}

func TestASlotLeftOpenDoesNotHoldTheNextDay(t *testing.T) {
	w := modeltest.Small(t)
	next := tomorrow(w)
	w.Act(model.MoveSlot{Slot: w.OtherSlot, Day: next})
	begin(w, w.Slot, "10:00")
	wantTimes(t, w, on(1, "08:10"), 0, "- missed", "10:00-12:00")
	wantTimes(t, w, on(1, "08:10"), 1, "08:10-08:40")
	w.ActIn(model.BeginSlot{}, model.Context{At: on(1, "08:10")})
	if s := w.Plan.Slots.Get(w.Slot); s.Ended != hour("12:00") {
		t.Errorf("it ended at %s", clock(s.Ended))
	}
	if running := w.Plan.RunningSlot(w.Meeting); running.ID != w.OtherSlot {
		t.Errorf("held is %+v", running)
	}
}

// hall is a meeting of three days with agencies at Ashar and a Friday.
func hall(t *testing.T, agencies int) *modeltest.Memory {
	t.Helper()
	m := modeltest.NewMemory()
	setup := model.Found("Kota Uji", 2027)
	for i := range agencies {
		setup.Put = append(setup.Put, &model.Agency{Order: i + 1, Code: fmt.Sprintf("1.%02d", i+1), Name: fmt.Sprintf("Dinas %d", i+1), Head: "Kepala Dinas"})
	}
	modeltest.Do(t, m.Plan, setup, model.Context{Seed: "setup"})
	modeltest.Do(t, m.Plan, hallAgenda(), model.Context{Seed: "agenda"})
	return m
}

// hallAgenda is for Wednesday to Friday.
func hallAgenda() model.MakeAgenda {
	a := model.MakeAgenda{
		Title: "Rapat", Year: 2027, Base: model.Proposed,
		Opening: model.Ceremony{Title: "Pembukaan", Minutes: 30}, Closing: model.Ceremony{Title: "Penutupan", Minutes: 15},
	}
	for i := range 3 {
		date := model.Date("2027-01-20").Plus(i)
		a.Days = append(a.Days, model.StandardDay(date, model.PauseTitles{Recess: "Istirahat", Friday: "Salat Jumat", Ashar: "Salat Asar"}))
	}
	return a
}

// A scripted first day: every agency takes a few minutes more than planned, until two fall to the next day.
func TestAnOverrunPushesTwoAgenciesToTheNextDay(t *testing.T) {
	m := hall(t, 35)
	p := m.Plan
	meeting := p.CurrentMeeting().ID
	first, second := p.Days.Of(meeting)[0], p.Days.Of(meeting)[1]
	now := model.WIB.Instant(first.Date, first.Start)
	do := func(act model.Act) {
		modeltest.Do(t, p, act, model.Context{At: now, Seed: fmt.Sprint(now, act.Name())})
	}
	promised := 0
	for {
		next := p.UpNext(meeting, now)
		d := p.Forecast(meeting, now)[0]
		left := d.Left()
		if len(left) < promised {
			t.Fatalf("fewer slots fall out at %s than before", clock(now))
		}
		promised = len(left)
		if slices.Contains(left, next) {
			break
		}
		if next.Fixed > 0 {
			now = max(now, model.WIB.Instant(first.Date, next.Fixed))
		}
		do(model.BeginSlot{})
		now = now.Add(time.Duration(next.Minutes())*time.Minute + 5*time.Minute + 20*time.Second)
		do(model.EndSlot{})
	}
	left := p.Forecast(meeting, now)[0].Left()
	if len(left) != 2 {
		t.Fatalf("at %s %d agencies are left, want 2", clock(now), len(left))
	}
	before := p.Forecast(meeting, now)[1]
	do(model.CarrySlot{Slots: []model.ID{left[0].ID, left[1].ID}})
	tomorrow := p.Forecast(meeting, now)[1]
	if len(tomorrow.Slots) != len(before.Slots)+2 || tomorrow.Slots[0].Slot.Agency != left[0].Agency || tomorrow.Slots[1].Slot.Agency != left[1].Agency {
		t.Error("the two are not the first of the next day")
	}
	if len(p.Forecast(meeting, now)[0].Left()) != 0 {
		t.Error("something is left on the first day")
	}
	if longer := tomorrow.End.Sub(before.End).Minutes(); longer < float64(left[0].Minutes()+left[1].Minutes()) {
		t.Errorf("the next day is %g minutes longer", longer)
	}
	order(t, p, first.ID)
	order(t, p, second.ID)
	for _, row := range p.PlannedActual(meeting, now) {
		if row.State == model.Done && row.Over() != 5*time.Minute+20*time.Second {
			t.Errorf("agency over by %s", row.Over())
		}
	}
}

// Whatever is done to an agenda: slots stay numbered, no agency is lost, times follow each other and none that is to be expected lies in the past.
func TestAgendaProperty(t *testing.T) {
	for seed := range uint64(30) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			m := hall(t, 12)
			r := rand.New(rand.NewPCG(seed, 4))
			start := m.Plan.Clone()
			now := model.WIB.Instant("2027-01-20", 7*60)
			accepted := 0
			for range 150 {
				now = now.Add(time.Duration(r.IntN(1500)) * time.Second)
				if _, err := m.Do(randomAct(r, m.Plan), model.Context{At: now}); err == nil {
					accepted++
				} else if model.CodeOf(err) == model.Internal {
					t.Fatal(err)
				}
				holdsAgenda(t, m.Plan, 12)
				holdsForecast(t, m.Plan, now)
			}
			if accepted < 30 || accepted == 150 {
				t.Errorf("%d acts were accepted", accepted)
			}
			if err := m.Plan.Rewind(m.NewestFirst(0)); err != nil {
				t.Fatal(err)
			}
			if same, kind := start.Equal(m.Plan); !same {
				t.Errorf("undoing everything leaves other records of kind %s", kind)
			}
		})
	}
}

func randomAct(r *rand.Rand, p *model.Plan) model.Act {
	meeting := p.CurrentMeeting().ID
	slots, days := p.MeetingSlots(meeting), p.Days.Of(meeting)
	slot := func() model.ID { return slots[r.IntN(len(slots))].ID }
	day := func() model.ID { return days[r.IntN(len(days))].ID }
	maybe := func(id model.ID) model.ID { return id * model.ID(r.IntN(2)) }
	switch r.IntN(14) {
	case 0, 1:
		return model.BeginSlot{}
	case 2:
		return model.BeginSlot{Slot: slot()}
	case 3:
		return model.EndSlot{}
	case 4, 5:
		return model.MoveSlot{Slot: slot(), Day: maybe(day()), Before: maybe(slot())}
	case 6:
		return model.CarrySlot{Rest: r.IntN(20), AddDay: r.IntN(2) == 0}
	case 7:
		return model.CarrySlot{Slots: []model.ID{slot(), slot()}, AddDay: r.IntN(2) == 0}
	case 8:
		return model.AddSlot{Slot: model.Slot{Day: day(), Purpose: model.Prayer, Presentation: 10 + r.IntN(20), Fixed: model.DayMinute(r.IntN(960))}, Before: maybe(slot())}
	case 9:
		return model.QueueSpeaker{Slot: maybe(slot()), Who: fmt.Sprint("Camat ", r.IntN(5))}
	case 10:
		return model.GiveFloor{}
	case 11:
		return model.AdjustClock{By: r.IntN(7200) - 3600}
	case 12:
		return model.EditDay{Day: day(), Date: days[0].Date.Plus(r.IntN(5)), Start: 8 * 60, End: model.DayMinute(14*60 + r.IntN(200))}
	default:
		if s := p.Slots.Get(slot()); s.Pause() {
			return model.RemoveSlots{Slots: []model.ID{s.ID}}
		}
		return model.RemoveDay{Day: day()}
	}
}

func holdsAgenda(t *testing.T, p *model.Plan, agencies int) {
	t.Helper()
	meeting := p.CurrentMeeting().ID
	running := 0
	for _, d := range p.Days.Of(meeting) {
		order(t, p, d.ID)
	}
	seen := map[model.ID]bool{}
	for _, s := range p.MeetingSlots(meeting) {
		if s.State() == model.Running {
			running++
		}
		if s.Carried == 0 && s.Agency != 0 {
			seen[s.Agency] = true
		}
		for _, turn := range p.Turns.Of(s.ID) {
			if s.State() == model.Done && turn.Began != 0 && turn.Ended == 0 {
				t.Error("somebody speaks in a slot that has ended")
			}
		}
	}
	if running > 1 || len(seen) != agencies {
		t.Fatalf("%d slots are held, %d agencies have one", running, len(seen))
	}
}

func holdsForecast(t *testing.T, p *model.Plan, now model.Instant) {
	t.Helper()
	for _, d := range p.Forecast(p.CurrentMeeting().ID, now) {
		waiting := slices.DeleteFunc(slices.Clone(d.Slots), func(f model.SlotForecast) bool { return f.Slot.State() != model.Waiting || f.Missed })
		slices.SortFunc(waiting, func(a, b model.SlotForecast) int { return int(a.Start - b.Start) })
		for i, f := range waiting {
			if f.Start < now || f.Start < f.Planned || f.End.Sub(f.Start) != time.Duration(f.Slot.Minutes())*time.Minute || d.End < f.End {
				t.Fatalf("at %s: %+v", clock(now), f)
			}
			if i > 0 && f.Start < waiting[i-1].End {
				t.Fatalf("at %s two are to be held at once: %+v and %+v", clock(now), waiting[i-1], f)
			}
			if f.Slot.Fixed > 0 && f.Start < model.WIB.Instant(d.Day.Date, f.Slot.Fixed) {
				t.Fatalf("%+v begins before its hour", f)
			}
		}
		later := p.Forecast(p.CurrentMeeting().ID, now.Add(time.Minute))
		for _, l := range later {
			if l.Day == d.Day && l.End < d.End && len(waiting) > 0 && !l.Slots[0].Missed {
				t.Fatalf("a minute later the day ends earlier: %s, was %s", clock(l.End), clock(d.End))
			}
		}
	}
}
