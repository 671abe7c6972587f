package reports

// ChangesWording is what a list of changes between two versions says: {from} and {to} are names of versions, {version}, {date}, {reason}, {amount}.
type ChangesWording struct {
	Paper, Title, About string
	Version, Draft      string // a version of a date, and what is not final yet
	Reopened            string
	TotalFrom, TotalTo  string
	Difference, Nothing string
	Subject, Absent     string
	TargetPair          string // {before}, {after}
	Hours               string // {start}, {end}
	Parts               map[ChangePart]string
	Meeting             MeetingWording
	Presences           map[string]string
}

// MeetingWording names the data of a meeting.
type MeetingWording struct{ Title, Number, Place, Year, Base, Day, Official, Government, Office, Address, Signed string }

func defaultChanges() ChangesWording {
	return ChangesWording{
		Paper: "DAFTAR PERUBAHAN", Title: "Daftar Perubahan {title}",
		About:   "Daftar ini memuat seluruh perbedaan isi naskah antara {from} dan {to}.",
		Version: "versi {version} tanggal {date}", Draft: "rancangan yang belum disahkan",
		Reopened:  "Alasan dibuka kembali",
		TotalFrom: "Jumlah yang disepakati semula", TotalTo: "Jumlah yang disepakati menjadi", Difference: "Selisih", Nothing: "Tidak ada perubahan.",
		Subject: "Perihal", Absent: "–",
		TargetPair: "sebelum {before}, sesudah {after}", Hours: "pukul {start}–{end}",
		Parts: map[ChangePart]string{
			ChangeAgreed: "PAGU YANG DISEPAKATI", ChangeBase: "PAGU SEBELUM PEMBAHASAN", ChangeOutside: "DANA DI LUAR APBD", ChangeMeeting: "DATA RAPAT", ChangeLines: "PROGRAM, KEGIATAN, DAN SUB KEGIATAN",
			ChangeTargets: "INDIKATOR DAN TARGET", ChangeDecisions: "KEPUTUSAN", ChangeOpen: "YANG BELUM DISEPAKATI", ChangeDirectives: "ARAHAN", ChangeCorrections: "KOREKSI",
			ChangeClaims: "PERNYATAAN", ChangeNotes: "CATATAN", ChangeAttendance: "KEHADIRAN", ChangeParagraphs: "PARAGRAF YANG DISUNTING", ChangePassed: "HAL YANG DILEWATKAN",
		},
		Meeting: MeetingWording{
			Title: "Judul", Number: "Nomor", Place: "Tempat", Year: "Tahun", Base: "Tahap yang dibahas", Day: "Hari rapat", Official: "Pejabat",
			Government: "Kop: pemerintah", Office: "Kop: unit", Address: "Kop: alamat", Signed: "Tempat tanda tangan",
		},
		Presences: map[string]string{"present": "hadir", "deputy": "diwakili", "absent": "tidak hadir", "": "belum dicatat"},
	}
}
