package session_test

import (
	"fmt"
	"testing"
	"time"

	"benangmerah/model"
	"benangmerah/model/incoming"
	"benangmerah/model/modeltest"
)

func TestNextSlot(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Wants("Dinas Penanaman Modal", "sedang berlangsung", "35.00", "dari 45 menit · giliran berakhir 09.45")
	d.Press("F9")
	if w.Plan.Slots.Get(w.Slot).State() != model.Done || w.Plan.Slots.Get(w.OtherSlot).State() != model.Running {
		t.Fatal("the slots have not changed")
	}
	d.Wants("selesai 09.10", "30.00", "PROGRAM PENDIDIKAN DAN LATIHAN PERKOPERASIAN", "70.000.000")
	if len(d.wall) != 0 {
		t.Errorf("moving on sent %v to the wall", d.wall)
	}
	d.Press("Ctrl+Enter")
	if len(d.wall) != 1 || d.wall[0] != (shown{"agency", w.OtherAgency}) {
		t.Errorf("the wall was sent %v", d.wall)
	}
	d.Press("F9")
	d.Wants("15.00", "Giliran ini bukan milik perangkat daerah")
	d.Press("F9")
	d.Wants("Semua giliran sudah selesai")
}

func TestAProgramWithAFigureOfItsOwnIsCorrected(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("F9", "Enter")
	d.Type("65jt")
	d.Press("Enter")
	if got := agreed(t, w, w.OtherProgram, w.PAD); got != 65*million {
		t.Errorf("agreed %d", got)
	}
}

func TestLookingAhead(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("Alt+Down")
	d.Wants("Anda melihat Dinas Koperasi. Yang sedang berlangsung: DPM", "PROGRAM PENDIDIKAN", "35.00")
	if w.Plan.RunningSlot(w.Meeting).ID != w.Slot {
		t.Fatal("looking began a slot")
	}
	d.Press("Enter")
	d.Type("65jt")
	d.Press("Enter")
	if c := one[*model.Correction](t, d.Last()); c.Slot != w.Slot || c.Agency != w.OtherAgency {
		t.Errorf("the correction was said in the slot being held, about the agency in view: %+v", c.Said)
	}
	d.Wants("Anda melihat")
	d.Press("Esc")
	d.WantsNot("Anda melihat")
	d.Wants("PROGRAM PELAYANAN PENANAMAN MODAL")
	d.ClickText(t, "Dinas Koperasi")
	d.Wants("Anda melihat Dinas Koperasi")
}

func TestTakingUpTheSlotInView(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("Alt+Up", "Ctrl+F9")
	if w.Plan.RunningSlot(w.Meeting).ID != w.Opening {
		t.Error("the slot in view was not begun")
	}
	d.Wants("Giliran ini bukan milik perangkat daerah")
	d.Press("F2")
	d.Type("Arahan pembuka")
	d.Press("Enter")
	if made := one[*model.Note](t, d.Last()); made.Slot != w.Opening || made.Agency != 0 {
		t.Errorf("note %+v", made.Said)
	}
}

func TestOverrun(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Wants("perkiraan 09.45")
	d.Clock = d.Clock.Add(33 * time.Minute)
	d.page.Tick(d.Clock)
	d.Wants("2.00", "segera habis")
	d.Clock = d.Clock.Add(5*time.Minute + 20*time.Second)
	d.page.Tick(d.Clock)
	d.Wants("+3.20", "Lewat 3 menit 20 detik", "perkiraan 09.48", "batasnya 09.45")
	d.Clock = d.Clock.Add(2 * time.Hour)
	d.page.Tick(d.Clock)
	d.Wants("melewati jam tutup")
	d.Clock = d.Clock.Add(48 * time.Hour)
	d.page.Tick(d.Clock)
	d.Wants("belum diakhiri")
}

func TestDays(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	d.Wants("Hari 1 · Senin", "Acara Senin, 18 Januari 2027")
	d.Press("Alt+Down", "Alt+Down", "Alt+Down", "Alt+Down", "Alt+Down")
	d.Wants("mungkin ke Hari 2")
	d.Press("Esc")
	d.Press("Alt+Right")
	d.Wants("Acara Selasa, 19 Januari 2027")
	d.Wants("PROGRAM PENGEMBANGAN IKLIM PENANAMAN MODAL")
	d.ClickText(t, "Hari 3 · Rabu")
	d.Wants("Acara Rabu, 20 Januari 2027")
	d.Press("Esc")
	d.Wants("Acara Senin, 18 Januari 2027")
}

func TestWallButtons(t *testing.T) {
	d := open(t, modeltest.Contoh(t))
	d.ClickText(t, "Bekukan")
	if !d.Frozen {
		t.Fatal("not frozen")
	}
	d.Wants("Lepas beku", "Dibekukan")
	d.ClickText(t, "Kosongkan")
	d.Wants("Isi kembali", "Dikosongkan")
}

func TestWithoutAFile(t *testing.T) {
	d := open(t, nil)
	d.Wants("Belum ada berkas terbuka")
	d.Press("F5", "F9", "F2", "Ctrl+Enter", "Esc", "Alt+Down")
	d.page.Tick(d.Clock)
	d.page.WallChanged()
	d.Wants("Belum ada berkas terbuka")
}

func TestMakingAnAgenda(t *testing.T) {
	file := withoutAgenda(t)
	d := open(t, file)
	d.Wants("belum punya acara rapat", "25 s.d. 27 Januari 2027", "2 perangkat daerah")
	d.Press("Ctrl+A")
	d.Type("kapan")
	d.Press("Enter", "Enter")
	if file.Plan.Meetings.Len() != 0 {
		t.Fatal("a date that is none was taken")
	}
	d.page.Show()
	d.Press("Ctrl+A")
	d.Type("1 Februari 2027")
	d.Press("Enter", "Ctrl+A")
	d.Type("2")
	d.Wants("1 s.d. 2 Februari 2027")
	d.Press("Enter")
	m := file.Plan.CurrentMeeting()
	if m == nil || m.Base != model.Proposed || m.Year != modeltest.PlanYear {
		t.Fatalf("meeting %+v", m)
	}
	days := file.Plan.Days.Of(m.ID)
	if len(days) != 2 || days[1].Date != "2027-02-02" {
		t.Fatalf("days %+v", days)
	}
	d.Wants("Pembukaan", "Acara Senin, 1 Februari 2027")
	slots := len(file.Plan.MeetingSlots(m.ID))
	d.Press("Enter", "Enter")
	if again := len(file.Plan.MeetingSlots(m.ID)); again != slots {
		t.Fatalf("Enter once more makes %d slots of %d", again, slots)
	}
	d.Press("F9", "F9", "Enter")
	d.Type("60jt")
	d.Press("Enter")
	if one[*model.Correction](t, d.Last()).NewAmount != 60*million {
		t.Error("the meeting cannot be held at once")
	}
}

func TestAgendaSpeaksAboutTheStageThatHasFigures(t *testing.T) {
	file := modeltest.NewMemory()
	modeltest.Do(t, file.Plan, model.Found("Kota Uji", 2025), model.Context{})
	modeltest.Do(t, file.Plan, modeltest.Budgets("murni.xlsx", model.Enacted, 2025, modeltest.BudgetRow{
		Agency: incoming.Named{Code: "1.01", Name: "Dinas Uji"}, Program: incoming.Named{Code: "1.01.02", Name: "PROGRAM UJI"},
		Activity: incoming.Named{Code: "1.01.02.2.01", Name: "Kegiatan Uji"}, Sub: incoming.Named{Code: "1.01.02.2.01.0001", Name: "Sub Uji"},
		Fund: incoming.Named{Name: "DAU"}, Amount: 5 * million,
	}), model.Context{})
	d := open(t, file)
	d.Wants("Ditetapkan (APBD murni)", "Anggaran tahun 2025")
	d.Press("Enter", "Enter")
	if m := file.Plan.CurrentMeeting(); m == nil || m.Base != model.Enacted || m.Year != 2025 {
		t.Fatalf("meeting %+v", m)
	}
	d.Press("F9", "F9")
	d.Wants("Sub Uji", "5.000.000", "Ditetapkan (Rp)")
	d.WantsNot("Usulan")
}

func TestAgendaOfAWholeCity(t *testing.T) {
	for agencies, minutes := range map[int]int{3: 45, 12: 45, 35: 33, 57: 20} {
		t.Run(fmt.Sprint(agencies), func(t *testing.T) {
			file := modeltest.NewMemory()
			put := []model.Record{&model.Region{ID: model.RegionID, Name: "Kota Uji", Year: 2027}}
			for i := range agencies {
				put = append(put, &model.Agency{Order: i + 1, Code: fmt.Sprintf("1.%02d", i+1), Name: fmt.Sprintf("Dinas %d", i+1)})
			}
			modeltest.Do(t, file.Plan, model.Edit{Title: "setup.file", Put: put}, model.Context{})
			d := open(t, file)
			d.Press("Enter", "Enter")
			heard := 0
			for _, day := range file.Plan.Days.Of(file.Plan.CurrentMeeting().ID) {
				at, rested := day.Start, false
				for _, s := range file.Plan.Slots.Of(day.ID) {
					if s.Purpose == model.Presenting {
						heard++
						if s.Minutes() != minutes {
							t.Fatalf("%d minutes", s.Minutes())
						}
					}
					at += model.DayMinute(s.Minutes())
					if s.Purpose == model.Break {
						rested = true
						if at != 13*60 {
							t.Errorf("the break ends at %d", at)
						}
					}
					if at > 12*60 && !rested {
						t.Errorf("slot %d runs into the break", s.Order)
					}
				}
				if at > day.End {
					t.Errorf("%s ends at %d", day.Date, at)
				}
			}
			if heard != agencies {
				t.Errorf("%d agencies are heard", heard)
			}
		})
	}
}

func TestMakingAnAgendaKeepsTheDaysThatThereAre(t *testing.T) {
	w := modeltest.Small(t)
	w.Act(model.Edit{Title: "agenda.edit", Drop: []model.Record{
		w.Plan.Slots.Get(w.Opening), w.Plan.Slots.Get(w.Slot), w.Plan.Slots.Get(w.OtherSlot),
	}, Put: []model.Record{&model.Participant{Day: w.Day, Office: "Camat Kota"}}})
	d := open(t, w.Memory)
	d.Press("Ctrl+A")
	d.Type("18/1/2027")
	d.Press("Enter", "Enter")
	if days := w.Plan.Days.Of(w.Meeting); len(days) != 3 || days[0].ID != w.Day || w.Plan.Participants.Len() != 1 || w.Plan.Meetings.Len() != 1 {
		t.Errorf("days %+v with %d participants", days, w.Plan.Participants.Len())
	}
	d.Wants("Camat Kota")
}
