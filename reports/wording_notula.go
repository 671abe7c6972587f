package reports

import "benangmerah/model"

// NotulaWording is every fixed sentence of the notula. See Wording.
type NotulaWording struct {
	Paper, Title                                      string
	DayTitle                                          string
	Date, Place, Time, Chair, People, Deputised, Gone string
	Heard                                             string
	Present, Deputy, Absent, Unknown                  string
	StoodIn                                           string
	TimePlanned, TimeHeld, TimeBegun                  string
	HeardOf                                           string
	NothingHeld                                       string
	Slot, Continued                                   string
	SlotHeld, SlotTakenUp, SlotRunning                string `words:"planned,held,from,zone,used,minutes"`
	Pause                                             string
	Presenter                                         string
	Nothing, Outside                                  string
	Subject                                           string // head of the column that says what a row is
	Note, Correction, Decision, Directive, Claim      string
	Telling                                           string // head of the column of what was said
	CorrectedBudget                                   string
	CorrectedTarget                                   string
	TargetOf                                          string
	InWords                                           string
	Reason                                            string
	Decided                                           string
	OtherLines                                        string
	Changed, WithdrawnThen, OnDate                    string
	Withdrawn                                         string
	Shift, Shifted, ShiftedFrom, ShiftedTo            string
	Ordered                                           string
	Value, Source, NoSource                           string
	Balance                                           string
	Left                                              string
	LeftRest, LeftMoved, LeftUnheard                  string
	Closed, NextDay, Ending, Running                  string
	Secretary                                         string
	Sheet                                             string
	SheetIntro, SheetIntroAll                         string
	SheetDirectives, SheetCorrections                 string
	State, Corrected                                  string // heads of columns
	DirectiveOpen, CorrectionOpen                     string
	Purposes                                          map[model.SlotKind]string // slots without a title
}

func defaultNotula() NotulaWording {
	return NotulaWording{
		Paper: "NOTULA", Title: "Notula {title}",
		DayTitle: "Hari ke-{day}: {date}",
		Date:     "Hari dan tanggal", Place: "Tempat", Time: "Waktu", Chair: "Pimpinan rapat", People: "Peserta", Deputised: "Diwakili", Gone: "Tidak hadir",
		Heard:   "Pemaparan",
		Present: "{n} hadir", Deputy: "{n} diwakili", Absent: "{n} tidak hadir", Unknown: "{n} belum dicatat",
		StoodIn:     "{office} oleh {deputy}",
		TimePlanned: "pukul {planned} {zone}",
		TimeHeld:    "pukul {held} {zone} (direncanakan {planned})",
		TimeBegun:   "sejak pukul {from} {zone}, masih berlangsung (direncanakan {planned})",
		HeardOf:     "{heard} dari {agencies} perangkat daerah pada acara hari ini",
		NothingHeld: "Pada hari ini belum ada giliran yang dilaksanakan.",
		Slot:        "{number}. {name}",
		Continued:   "{name} (lanjutan)",
		SlotHeld:    "Direncanakan pukul {planned}, berlangsung pukul {held} {zone}: {used} menit dari {minutes} menit.",
		SlotTakenUp: "Dibuka kembali pukul {held} {zone}: {used} menit.",
		SlotRunning: "Direncanakan pukul {planned}, dimulai pukul {from} {zone} dan masih berlangsung.",
		Pause:       "{name}, pukul {held} {zone}.",
		Presenter:   "Pemapar: {office}.",
		Nothing:     "Tidak ada yang dicatat dalam giliran ini.",
		Outside:     "Di luar giliran",
		Subject:     "Hal", Note: "Catatan", Correction: "Koreksi", Decision: "Keputusan", Directive: "Arahan", Claim: "Pernyataan", Telling: "Uraian",
		CorrectedBudget: "{what}: semula {old}, menjadi {new}, {change}.",
		CorrectedTarget: "{what}: semula {old}, menjadi {new}.",
		TargetOf:        "Target “{indicator}”",
		InWords:         "{amount} ({words})",
		Reason:          "Alasan: {reason}.",
		Decided:         "{verdict}: {lines}.",
		OtherLines:      "seluruh program lainnya",
		Changed:         "Keputusan ini kemudian diubah pukul {from} {zone}{date}.",
		WithdrawnThen:   "Keputusan ini kemudian dicabut pukul {from} {zone}{date}.",
		OnDate:          ", {date}",
		Withdrawn:       "Keputusan “{verdict}” dicabut: {lines}.",
		Shift:           "Pergeseran",
		Shifted:         "Pagu digeser sebesar {amount}:",
		ShiftedFrom:     "dari {line}, {what}: semula {old}, menjadi {new};",
		ShiftedTo:       "ke {line}, {what}: semula {old}, menjadi {new}.",
		Ordered:         "Penanggung jawab: {owner}. Tenggat: {due}.",
		Value:           "Angka: {value}.", Source: "Sumber: {source}.", NoSource: "Sumber: belum ada data.",
		Balance:          "Koreksi pagu dalam giliran ini seluruhnya {change}.",
		Left:             "Yang belum selesai pada hari ini",
		LeftRest:         "{agency}: sisa {minutes} menit dilanjutkan pada {date}.",
		LeftMoved:        "{agency}: belum dipaparkan, dipindahkan ke {date}.",
		LeftUnheard:      "{agency}: belum dipaparkan.",
		Closed:           "Rapat hari ke-{day} selesai pukul {from} {zone}.",
		NextDay:          "Rapat dilanjutkan pada {date} pukul {from} {zone}.",
		Ending:           "Demikian notula ini dibuat untuk digunakan sebagaimana mestinya.",
		Running:          "Notula ini disusun selagi rapat masih berlangsung.",
		Secretary:        "Notulis",
		Sheet:            "LEMBAR ARAHAN DAN KOREKSI",
		SheetIntro:       "Arahan dan koreksi hari ke-{day}, {date}, yang masih harus ditindaklanjuti.",
		SheetIntroAll:    "Arahan dan koreksi rapat ini yang masih harus ditindaklanjuti.",
		SheetDirectives:  "ARAHAN",
		SheetCorrections: "KOREKSI",
		State:            "Keadaan", Corrected: "Koreksi",
		DirectiveOpen: "terbuka", CorrectionOpen: "dicatat",
		Purposes: map[model.SlotKind]string{
			model.Opening: "Pembukaan", model.Closing: "Penutupan", model.Break: "Istirahat", model.Prayer: "Salat", model.Presenting: "Pemaparan",
		},
	}
}
