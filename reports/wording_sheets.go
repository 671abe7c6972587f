package reports

// SheetWording is every fixed sentence of the shorter papers: extract, attendance list, sheet of directives and schedule. See Wording.
type SheetWording struct {
	Extract, ExtractTitle, ExtractOf           string
	Agency, Heard, NotHeard, Agreed, NoAgreed  string
	HeardAt, HeardSince                        string // {date}, {held}, {from}, {zone}
	Open, Directives, Corrections, Count       string
	Course, ExtractClosing, TrueCopy, Copyists string

	Attendance            string `group:"Daftar hadir"`
	AttendanceTitle, Gone string
	Blank                 int // empty rows for those who are not on the list

	DirectiveSheet                 string `group:"Lembar arahan"`
	DirectiveTitle, DirectiveIntro string

	Schedule                              string `group:"Acara"`
	ScheduleTitle, Hours, Item, Presenter string
	Minutes, Parts                        string `words:"minutes,presentation,discussion,reply"`
}

func defaultSheets() SheetWording {
	return SheetWording{
		Extract: "PETIKAN BERITA ACARA", ExtractTitle: "Petikan Berita Acara {title} – {agency}",
		ExtractOf: "Petikan ini memuat bagian {agency} dari Berita Acara Kesepakatan Hasil {title}, nomor {number}. Nomor arahan dan koreksi adalah nomor dalam berita acara itu.",
		Agency:    "Perangkat daerah", Heard: "Pemaparan", NotHeard: "belum dipaparkan",
		HeardAt: "{date} pukul {held} {zone}", HeardSince: "{date} sejak pukul {from} {zone}, masih berlangsung",
		Agreed: "Disepakati", NoAgreed: "belum ada", Open: "Belum disepakati", Directives: "Arahan", Corrections: "Koreksi", Count: "{n}",
		Course: "JALANNYA PEMAPARAN", ExtractClosing: "Angka dalam petikan ini adalah bahan penyempurnaan rencana kerja; anggaran berubah melalui dokumen penganggaran sesuai dengan ketentuan peraturan perundang-undangan.",
		TrueCopy: "Petikan sesuai dengan berita acara,", Copyists: "Notulis",

		Attendance: "DAFTAR HADIR", AttendanceTitle: "Daftar Hadir {title}", Gone: "tidak hadir", Blank: 3,

		DirectiveSheet: "LEMBAR ARAHAN", DirectiveTitle: "Lembar Arahan {title}",
		DirectiveIntro: "Seluruh arahan rapat ini beserta penanggung jawab, tenggat, dan keadaannya.",

		Schedule: "ACARA", ScheduleTitle: "Acara {title}", Hours: "Waktu", Item: "Acara", Presenter: "Pemapar",
		Minutes: "{minutes} menit", Parts: "{minutes} menit: paparan {presentation}, pembahasan {discussion}, tanggapan {reply}",
	}
}
