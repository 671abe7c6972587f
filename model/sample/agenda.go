package sample

import (
	"time"

	"benangmerah/model"
)

const (
	dayStart = 8 * 60
	dayEnd   = 16 * 60
	days     = 3
)

// slotName names a slot by its day (from 1) and its title, or the short name of its agency.
type slotName struct {
	day  int
	name string
}

// item is a line of the agenda; agencies are named by their short names.
type item struct {
	purpose                         model.SlotKind
	name                            string
	presentation, discussion, reply int
}

var agenda = [days][]item{
	{
		{model.Opening, "Pembukaan dan arahan Wali Kota", 30, 0, 0},
		{model.Presenting, "Dinkop UM", 15, 35, 10},
		{model.Break, "Rehat", 15, 0, 0},
		{model.Presenting, "Disperindag", 20, 40, 15},
		{model.Presenting, "DPMPTSP", 15, 35, 10},
		{model.Prayer, "Istirahat, salat, makan", 60, 0, 0},
		{model.Presenting, "Dispora", 15, 35, 10},
		{model.Presenting, "Disnaker", 20, 40, 15},
		{model.Prayer, "Salat Asar", 15, 0, 0},
		{model.Closing, "Kesimpulan hari pertama", 30, 0, 0},
	},
	{
		{model.Opening, "Pembukaan hari kedua", 15, 0, 0},
		{model.Presenting, "Dinkes", 25, 50, 15},
		{model.Break, "Rehat", 15, 0, 0},
		{model.Presenting, "Disdik", 30, 60, 15},
		{model.Prayer, "Istirahat, salat, makan", 75, 0, 0},
		{model.Presenting, "Dishub", 15, 35, 10},
		{model.Presenting, "Dinas PUPR", 25, 50, 15},
		{model.Closing, "Salat Asar dan kesimpulan hari kedua", 30, 0, 0},
	},
	{
		{model.Opening, "Pembukaan hari ketiga", 15, 0, 0},
		{model.Presenting, "DLH", 20, 40, 15},
		{model.Break, "Rehat", 15, 0, 0},
		{model.Presenting, "DinsosP3AP2KB", 20, 40, 15},
		{model.Presenting, "Bappeda", 15, 35, 10},
		{model.Prayer, "Istirahat, salat, makan", 60, 0, 0},
		{model.Closing, "Penyelarasan hasil dengan pagu", 90, 0, 0},
		{model.Prayer, "Salat Asar", 30, 0, 0},
		{model.Closing, "Pembacaan dan penandatanganan berita acara", 60, 0, 0},
	},
}

func (s *script) agenda() []model.Record {
	m := &model.Meeting{
		ID: s.ids.Next(), Title: "Rapat Pemaparan Program Prioritas Perangkat Daerah Tahun 2027", Year: Year,
		Number: "050/012/2027", Place: "Ruang Rapat Utama Kota Contoh", Base: model.Proposed,
	}
	put := []model.Record{m}
	for n := range days {
		d := &model.Day{ID: s.ids.Next(), Meeting: m.ID, Date: model.NewDate(Year, time.January, 18+n), Start: dayStart, End: dayEnd}
		put = append(put, d)
		put = append(put, s.daySlots(n+1, agenda[n], d)...)
		known := absences
		if n > 0 {
			known = nil
		}
		put = append(put, s.attendance(agenda[n], d, known)...)
	}
	return put
}

// daySlots gives the slots of a day, which is the n-th of its meeting.
func (s *script) daySlots(n int, agenda []item, d *model.Day) []model.Record {
	var put []model.Record
	for i, item := range agenda {
		slot := &model.Slot{
			ID: s.ids.Next(), Day: d.ID, Order: i + 1, Purpose: item.purpose,
			Presentation: item.presentation, Discussion: item.discussion, Reply: item.reply,
		}
		if item.purpose == model.Presenting {
			slot.Agency, slot.Presenter = find(s, s.agencies, item.name), head(item.name)
		} else {
			slot.Title = item.name
		}
		s.slots[slotName{n, item.name}] = slot.ID
		put = append(put, slot)
	}
	return put
}

// leaders are on the attendance list of every day.
var leaders = []string{
	"Wali Kota", "Wakil Wali Kota", "Sekretaris Daerah", "Asisten Pemerintahan dan Kesejahteraan Rakyat", "Asisten Perekonomian dan Pembangunan",
	"Asisten Administrasi Umum", "Kepala Bappeda", "Kepala Badan Pengelola Keuangan dan Aset Daerah", "Inspektur",
}

// absences of the first morning, by office; who is not named here was there in time.
var absences = map[string]model.Participant{
	"Inspektur":                            {Presence: model.Deputy, Deputy: "Sekretaris Inspektorat", Arrived: dayStart - 6},
	"Asisten Administrasi Umum":            {Presence: model.Absent},
	"Kepala Dinas Kepemudaan dan Olahraga": {Presence: model.Expected},
	"Kepala Dinas Tenaga Kerja":            {Presence: model.Expected},
}

// attendance gives the list of a day: the leaders, and the head of each agency that is heard, for Bappeda its secretary. Who is absent was not there in time, all others
// were; where it is nil it is not known yet who comes.
func (s *script) attendance(agenda []item, d *model.Day, absent map[string]model.Participant) []model.Record {
	var put []model.Record
	add := func(office string, agency model.ID) {
		p := model.Participant{Presence: model.Present, Arrived: model.DayMinute(dayStart - 18 + len(put))}
		if absence, ok := absent[office]; ok {
			p = absence
		}
		if absent == nil {
			p = model.Participant{}
		}
		p.ID, p.Day, p.Order, p.Office, p.Agency = s.ids.Next(), d.ID, len(put)+1, office, agency
		put = append(put, &p)
	}
	for _, office := range leaders {
		add(office, 0)
	}
	for _, item := range agenda {
		switch {
		case item.name == "Bappeda":
			add("Sekretaris "+s.names[item.name], find(s, s.agencies, item.name))
		case item.purpose == model.Presenting:
			add("Kepala "+s.names[item.name], find(s, s.agencies, item.name))
		}
	}
	return put
}
