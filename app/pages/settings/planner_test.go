package settings_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"benangmerah/app/pages/settings"
	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// The rows of the form for an agenda of three days.
const (
	_ = iota
	rowFirstDay
	rowDays
	rowHours
	rowDay
	_
	_
	_
	_
	rowAshar
	rowMinutes
	rowHeard
	rowOpening
)

// city is a file with so many agencies and no meeting.
func city(t *testing.T, agencies int) *modeltest.Memory {
	t.Helper()
	m := modeltest.NewMemory()
	setup := model.Found("Kota Uji", 2027)
	for i := range agencies {
		setup.Put = append(setup.Put, &model.Agency{
			Order: i + 1, Code: fmt.Sprintf("1.%02d", i+1), Name: fmt.Sprintf("Dinas Nomor %d", i+1), Short: fmt.Sprintf("D-%02d", i+1), Head: "Kepala Dinas",
		})
	}
	if _, err := m.Do(setup, model.Context{}); err != nil {
		t.Fatal(err)
	}
	return m
}

// planning opens the form over a city.
func planning(t *testing.T, agencies int) *desk {
	t.Helper()
	d := open(t, city(t, agencies))
	d.page.Open(settings.SectionAgenda)
	return d
}

func TestAnAgendaIsMadeInOneStep(t *testing.T) {
	d := planning(t, 35)
	d.wants("35 perangkat daerah dalam 3 hari, paling banyak 12 sehari, 30 menit masing-masing, selesai paling lambat 16.00", "belum ada acara")
	d.goTo(rowFirstDay, 1)
	d.Type("20/1")
	d.wants("Rabu, 20 Januari 2027")
	d.Press("Enter")
	d.wants("Hari 3", "Jumat, 22 Januari 2027, 08.00–16.00", "35 perangkat daerah dalam 3 hari,")
	before := len(d.File.Entries)
	d.Press("Ctrl+Enter")
	d.wantsAct(before, 1, "agenda.edit")
	p := d.Plan()
	days := p.Days.Of(p.CurrentMeeting().ID)
	if len(days) != 3 || days[0].Date != "2027-01-20" {
		t.Fatalf("the days are %v", days)
	}
	friday := p.Slots.Of(days[2].ID)
	prays := slices.IndexFunc(friday, func(s *model.Slot) bool { return s.Purpose == model.Prayer })
	if prays < 0 || friday[prays].Fixed != 11*60+30 {
		t.Errorf("Friday is %+v", friday)
	}
	d.wants("Rabu, 20 Januari 2027", "Susun ulang", "3 hari · 35 perangkat daerah")
	d.Press("Down", "Down", "Alt+Down")
	if got := d.Last().Act; got != "slot.move" {
		t.Errorf("the agenda has not the focus: %s", got)
	}
}

func TestTheFormSaysWhatComesOfIt(t *testing.T) {
	d := planning(t, 12)
	d.goTo(rowDays, 1)
	d.enter("2", "Enter")
	d.wants("12 perangkat daerah dalam 2 hari, paling banyak 6 sehari, 45 menit masing-masing,")
	d.goTo(rowMinutes-1, 1)
	d.enter("30", "Enter")
	d.wants("12 perangkat daerah dalam 2 hari, paling banyak 6 sehari, 30 menit masing-masing,", "30 menit")
	d.goTo(rowHours, 1)
	d.enter("8-12", "Enter")
	d.wants("6 perangkat daerah, selesai 11.15", "08.00–12.00")
	d.goTo(rowDays, 1)
	d.enter("1", "Enter")
	d.wants("12 perangkat daerah tidak muat dalam 1 hari. Tambah jumlah hari.")
	before := len(d.File.Entries)
	d.Press("Ctrl+Enter")
	d.WantsTold("tidak muat")
	if len(d.File.Entries) != before {
		t.Error("an agenda was made that does not fit")
	}
	d.goTo(rowDays, 1)
	d.enter("11", "Enter")
	d.wants("Tulis jumlah hari, 1 sampai 10.")
	d.Press("Esc")
}

func TestDaysOfTheFormHaveHoursOfTheirOwn(t *testing.T) {
	d := planning(t, 6)
	d.goTo(rowDay, 1)
	d.enter("21/1 13.00–16.00", "Enter")
	d.wants("Kamis, 21 Januari 2027, 13.00–16.00")
	d.goTo(rowDay, 1)
	d.wants("Hari 1", "Selasa, 19 Januari 2027, 08.00–16.00")
	d.enter("09.00 - 14.30", "Enter")
	d.wants("Selasa, 19 Januari 2027, 09.00–14.30")
	d.enter("22/1", "Enter")
	d.wants("Jumat, 22 Januari 2027, 08.00–16.00")
	d.goTo(rowAshar, 1)
	d.Press("Delete", "Up", "Up")
	d.enter("12.00-12.45", "Enter")
	d.Press("Ctrl+Enter")
	p := d.Plan()
	days := p.Days.Of(p.CurrentMeeting().ID)
	if len(days) != 3 || days[0].Date != "2027-01-19" || days[0].Start != 540 || days[0].End != 870 || days[1].Start != 780 || days[2].Date != "2027-01-22" {
		t.Fatalf("the days are %+v %+v %+v", *days[0], *days[1], *days[2])
	}
	for _, s := range p.MeetingSlots(p.CurrentMeeting().ID) {
		if s.Purpose == model.Prayer && s.Day != days[2].ID {
			t.Errorf("there is a prayer on a day that has none: %+v", s)
		}
	}
}

func TestAgenciesOfTheFormComeFirst(t *testing.T) {
	d := planning(t, 6)
	d.goTo(rowHeard, 1)
	d.enter("d-05, D-03, Nomor", "Enter")
	d.wants("Tidak ada tepat satu perangkat daerah yang bernama \"Nomor\".")
	d.Press("Esc")
	d.Type("d-05; Nomor 3")
	d.wants("Dinas Nomor 3")
	d.Press("Enter")
	d.wants("D-05; D-03")
	d.goTo(rowOpening, 1)
	d.Press("Delete", "Down")
	d.enter("20", "Enter")
	d.Press("Ctrl+Enter")
	p := d.Plan()
	slots := p.MeetingSlots(p.CurrentMeeting().ID)
	first, second, last := p.Agencies.Get(slots[0].Agency), p.Agencies.Get(slots[1].Agency), slots[len(slots)-1]
	if first == nil || first.Short != "D-05" || second == nil || second.Short != "D-03" || last.Purpose != model.Closing || last.Minutes() != 20 {
		t.Errorf("heard first %+v, %+v; last %+v", first, second, last)
	}
}

func TestAnAgendaIsMadeAnewUntilSomethingIsHeld(t *testing.T) {
	d := planning(t, 6)
	d.Press("Ctrl+Enter")
	old := d.Plan().CurrentMeeting().ID
	d.Press("Ctrl+R")
	d.wants("Kembali ke acara", "Senin, 18 Januari 2027")
	d.wantsNot("Angka yang dibahas")
	d.Press("Ctrl+R")
	d.wantsNot("Kembali ke acara")
	d.Press("Ctrl+R")
	d.goTo(rowFirstDay, 1)
	d.enter("25/1/2027", "Enter")
	before := len(d.File.Entries)
	d.Press("Ctrl+Enter")
	d.wantsAct(before, 1, "agenda.edit")
	days := d.Plan().Days.Of(old)
	if len(days) != 3 || days[0].Date != "2027-01-25" || d.Plan().CurrentMeeting().ID != old {
		t.Errorf("the days are %v", days)
	}
	d.Press("Ctrl+R")
	d.Clock = time.Date(2027, 1, 25, 1, 0, 0, 0, time.UTC)
	d.Act(model.BeginSlot{})
	d.wants("Giliran yang sudah dimulai tidak dapat dipindah atau dihapus.")
	d.Press("Ctrl+R", "Ctrl+R")
	d.wantsNot("Kembali ke acara")
}

func TestTheFormKeepsWhatIsHalfTyped(t *testing.T) {
	d := planning(t, 6)
	d.goTo(rowMinutes, 1)
	d.Type("2")
	d.Act(model.Edit{Title: "setup.agencies", Put: []model.Record{&model.Agency{Code: "9.99", Name: "Dinas Baru"}}})
	d.Type("5")
	d.Press("Enter")
	d.wants("7 perangkat daerah dalam 3 hari, paling banyak 3 sehari, 25 menit masing-masing,")
}

func TestWithoutAgenciesTheFormSaysSo(t *testing.T) {
	d := planning(t, 0)
	d.wants("Belum ada perangkat daerah di berkas ini. Masukkan perangkat daerah dahulu.")
	before := len(d.File.Entries)
	d.Press("Ctrl+Enter")
	if len(d.File.Entries) != before {
		t.Error("an agenda of nobody was made")
	}
}

func TestTakingTheAgendaBackLeadsToTheForm(t *testing.T) {
	d := planning(t, 6)
	d.Press("Ctrl+Enter", "Ctrl+Z")
	d.wants("Hari pertama", "Buat acara")
	d.goTo(rowDays, 1)
	d.enter("2", "Enter")
	d.wants("6 perangkat daerah dalam 2 hari,")
	d.Press("Ctrl+Enter", "Insert")
	made := d.Last()
	d.Type("istirahat")
	d.Act(model.Revert{Entry: made})
	d.goTo(rowDays, 1)
	d.enter("3", "Enter")
	d.wants("6 perangkat daerah dalam 3 hari,")
}
