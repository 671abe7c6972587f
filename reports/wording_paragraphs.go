package reports

// PlaceWording names the places of running text in the papers, for who edits it. Words in braces are replaced; beside each group stand those that it knows.
type PlaceWording struct {
	Opening, Considering, Considered, Closing, Copy string // {number}
	Decrees                                         map[string]string
	// The notula: {day}, {name}, {subject}, {clock}.
	Day, Row, Nothing                string
	Slot, Silent, Telling, Balance   string
	Outside, Left, DayClosing, Final string
	Sheet, SheetDay                  string
	// The extract, and places that are gone.
	ExtractOpening, ExtractClosing string
	Gone                           string
}

func defaultPlaces() PlaceWording {
	return PlaceWording{
		Opening: "Pembukaan", Considering: "Pengantar pertimbangan", Considered: "Pertimbangan {number}", Closing: "Penutup", Copy: "Tembusan {number}",
		Decrees: map[string]string{
			decreeAgreed: "Kesepakatan: yang disepakati", decreeOpen: "Kesepakatan: yang belum disepakati", decreeDirectives: "Kesepakatan: arahan",
			decreeCorrections: "Kesepakatan: koreksi", decreeUnsourced: "Kesepakatan: pernyataan tanpa sumber", decreePriorities: "Kesepakatan: daftar prioritas",
		},
		Day: "Hari ke-{day}", Row: "Hari ke-{day} · {name}", Nothing: "Hari ke-{day} · tanpa giliran",
		Slot: "Hari ke-{day} · {name} · waktu dan pemapar", Silent: "Hari ke-{day} · {name} · tanpa catatan",
		Telling: "Hari ke-{day} · {name} · {subject} pukul {clock}", Balance: "Hari ke-{day} · {name} · jumlah koreksi pagu",
		Outside: "di luar giliran", Left: "Hari ke-{day} · belum selesai: {name}", DayClosing: "Hari ke-{day} · Penutup", Final: "Penutup notula",
		Sheet: "Lembar arahan dan koreksi", SheetDay: "Hari ke-{day} · Lembar arahan dan koreksi",
		ExtractOpening: "Pembukaan petikan", ExtractClosing: "Penutup petikan",
		Gone: "Tempatnya tidak ada lagi",
	}
}
