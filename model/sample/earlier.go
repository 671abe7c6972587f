package sample

import (
	"time"

	"benangmerah/model"
)

// earlierAgenda is that of the meeting of the year before, which took a morning.
var earlierAgenda = []item{
	{model.Opening, "Pembukaan dan arahan Wali Kota", 30, 0, 0},
	{model.Presenting, "Dinkop UM", 15, 20, 5},
	{model.Presenting, "Disperindag", 15, 20, 5},
	{model.Break, "Rehat", 20, 0, 0},
	{model.Presenting, "DPMPTSP", 15, 20, 5},
	{model.Presenting, "Disnaker", 15, 20, 5},
	{model.Closing, "Pembacaan dan penandatanganan berita acara", 30, 0, 0},
}

// earlier is the file as the city began it a year before: with its agencies, and the meeting of that year with what became of its directives. It comes before
// everything else. Its acts have seeds of their own, so that everything else keeps its IDs.
func (s *script) earlier() []step {
	e := newScript("kota-contoh-2026")
	e.agencies, e.names = s.agencies, s.names
	e.day(Year-1, time.January, 12)
	e.do("09.00", "", "", model.Found(cityName, Year-1))
	e.edit("09.20", "agency.edit", s.agencyRecords())
	e.edit("10.15", "agenda.edit", e.earlierMeeting())
	e.day(Year-1, time.January, 19)
	e.afterwards(e.earlierMorning())
	if e.err != nil {
		s.fail(e.err)
	}
	return e.steps
}

// agencyRecords gives the agencies alone, as they come in later with everything that they plan.
func (s *script) agencyRecords() (list []model.Record) {
	for _, step := range s.steps {
		if edit, ok := step.act.(model.Edit); ok && edit.Title == "agency.edit" {
			for _, r := range edit.Put {
				if r.Kind() == model.KindAgency {
					list = append(list, r)
				}
			}
		}
	}
	return list
}

func (s *script) earlierMeeting() []model.Record {
	m := &model.Meeting{
		ID: s.ids.Next(), Title: "Rapat Pemaparan Program Prioritas Perangkat Daerah Tahun 2026", Year: Year - 1,
		Number: "050/009/2026", Place: "Ruang Rapat Utama Kota Contoh", Base: model.Proposed,
	}
	d := &model.Day{ID: s.ids.Next(), Meeting: m.ID, Date: model.NewDate(Year-1, time.January, 19), Start: dayStart, End: 12 * 60}
	put := append([]model.Record{m, d}, s.daySlots(1, earlierAgenda, d)...)
	return append(put, s.attendance(earlierAgenda, d, map[string]model.Participant{})...)
}

// promised are the directives of the meeting of the year before, by what they are about.
type promised struct{ reports, schedule, tender, fairs, regulation, tobacco model.ID }

// earlierMorning is the meeting of the year before: four agencies are heard, the minutes are read and signed, and the day is closed.
func (s *script) earlierMorning() (p promised) {
	s.begin("08.02", "Pembukaan dan arahan Wali Kota")
	s.note("08.10", mayor, "Yang diarahkan hari ini dibacakan kembali pada rapat tahun depan, lengkap dengan buktinya.")
	p.reports = s.promise("08.21", mayor, model.GiveDirective{
		Text:  "Laporan triwulanan setiap perangkat daerah diserahkan paling lambat tanggal 10 bulan berikutnya.",
		Owner: planning, Due: "2026-10-10",
	})
	s.end("08.30")
	s.begin("08.32", "Dinkop UM")
	s.note("08.36", head("Dinkop UM"), "Pelatihan koperasi tahun 2025 mundur ke triwulan III karena petunjuk teknis DAK Nonfisik terlambat terbit.")
	p.schedule = s.promise("08.58", mayor, model.GiveDirective{
		Text:  "Jadwal pelatihan koperasi disusun tanpa menunggu petunjuk teknis DAK Nonfisik.",
		Owner: head("Dinkop UM"), Due: "2026-03-31",
	})
	s.end("09.12")
	s.begin("09.13", "Disperindag")
	p.tender = s.promise("09.34", mayor, model.GiveDirective{
		Text:  "Lelang pekerjaan pasar rakyat diumumkan paling lambat Februari.",
		Owner: head("Disperindag"), Due: "2026-02-27",
	})
	p.fairs = s.promise("09.40", deputy, model.GiveDirective{
		Text:  "Empat pameran di luar daerah diikuti bersama pelaku usaha.",
		Owner: head("Disperindag"), Due: "2026-11-30",
	})
	s.end("09.53")
	s.begin("09.53", "Rehat")
	s.end("10.12")
	s.begin("10.13", "DPMPTSP")
	p.regulation = s.promise("10.33", mayor, model.GiveDirective{
		Text:  "Peraturan wali kota tentang insentif penanaman modal ditetapkan.",
		Owner: head("DPMPTSP"), Due: "2026-09-30",
	})
	s.end("10.52")
	s.begin("10.53", "Disnaker")
	p.tobacco = s.promise("11.12", mayor, model.GiveDirective{
		Text:  "Rencana penggunaan DBH CHT tahun 2027 diajukan ke provinsi sebelum Desember.",
		Owner: head("Disnaker"), Due: "2026-11-30",
	})
	s.end("11.30")
	s.begin("11.31", "Pembacaan dan penandatanganan berita acara")
	s.note("11.40", cityHead, "Berita acara dibacakan, disepakati tanpa perubahan, dan ditandatangani.")
	s.end("11.52")
	s.slot, s.agency = 0, 0
	s.do("11.55", "", "", model.CloseDay{Title: "Tutup rapat 2026"})
	return p
}

// afterwards is what became of the directives until the next meeting: two are done and three are late, one of which was given more time; what stood in the way of those
// stood there before, see realised.txt. One was given up.
func (s *script) afterwards(p promised) {
	s.became(time.June, 2, "10.05", model.SetDirective{Directive: p.schedule, State: model.Underway, Evidence: "jadwal baru ada untuk dua angkatan"})
	s.became(time.July, 14, "09.20", model.SetDirective{Directive: p.tender, State: model.Watched, Evidence: "lelang pertama gagal, pekerjaan baru mulai Juli"})
	s.became(time.August, 20, "11.10", model.SetDirective{Directive: p.fairs, State: model.Cancelled, Evidence: "anggaran dua pameran dialihkan untuk harga pangan"})
	asked := s.became(time.September, 21, "09.15", model.RequestExtension{Directive: p.regulation, To: "2026-12-31", Reason: "rancangan masih diselaraskan di provinsi"})
	s.became(time.September, 23, "13.40", model.AnswerExtension{Extension: asked, Answer: model.Granted})
	s.became(time.October, 9, "14.30", model.SetDirective{Directive: p.reports, State: model.Finished, Evidence: "Rekap laporan triwulan 2026.xlsx", Day: "2026-10-09"})
	s.became(time.November, 24, "15.05", model.SetDirective{Directive: p.tobacco, State: model.Finished, Evidence: "Surat pengantar rencana DBH CHT 2027.pdf", Day: "2026-11-24"})
}

// promise writes a directive down and gives its ID, which follows from the seed of the act.
func (s *script) promise(at, speaker string, d model.GiveDirective) model.ID {
	id := model.NewIDs(s.seed()).Next()
	s.directive(at, speaker, d)
	return id
}

// became writes down what was heard on a day of the year before, and gives the ID of what it brings.
func (s *script) became(month time.Month, day int, at string, act model.Act) model.ID {
	s.day(Year-1, month, day)
	id := model.NewIDs(s.seed()).Next()
	s.do(at, "", "", act)
	return id
}
