package reports

import "benangmerah/model/thread"

// ThreadsWording is what the report of the threads says: {year}, {date}, {count}, {whole}, {share}, {torn}, {ended}, {more}, {link}.
type ThreadsWording struct {
	Paper, Title, Year                 string
	AsOf, All, Whole, Torn, Ended      string // of the counts
	SharedBy                           string
	Agencies, Places, Lines, Pictures  string // heads of the parts
	Threads, Share, Most, First, Lacks string // heads of columns
	Total, Signs, More, Largest        string
	Links                              map[thread.Link]string
	States                             map[thread.State]string
}

func defaultThreads() ThreadsWording {
	return ThreadsWording{
		Paper: "LAPORAN BENANG MERAH", Title: "Laporan Benang Merah Tahun {year}", Year: "TAHUN {year}",
		AsOf: "Keadaan", All: "Benang", Whole: "Utuh", Torn: "Putus", Ended: "Berakhir karena ditolak", SharedBy: "{whole} ({share}%)",
		Agencies: "BENANG MENURUT PERANGKAT DAERAH", Places: "PUTUS DI MANA", Lines: "BARIS YANG PUTUS", Pictures: "GAMBAR BENANG",
		Threads: "Benang", Share: "Bagian utuh", Most: "Terbanyak putus di", First: "Putus di", Lacks: "Yang kurang",
		Total: "Jumlah", More: "… dan {more} baris lain yang putus.",
		Largest: "Anggaran terbesar digambarkan lebih dahulu.",
		Signs:   "Benang dihitung menurut mata rantai pertama yang putus. Bagian utuh tidak menghitung yang berakhir.",
		Links: map[thread.Link]string{
			thread.Mission: "Misi", thread.Objective: "Sasaran", thread.Programme: "Program", thread.Line: "Baris", thread.Indicator: "Indikator", thread.Target: "Target",
			thread.Budget: "Anggaran", thread.Agreed: "Hasil", thread.Enacted: "Ditetapkan", thread.Realised: "Realisasi", thread.Directives: "Arahan", thread.Evidence: "Bukti",
		},
		States: map[thread.State]string{thread.Tied: "ada", thread.Broken: "putus", thread.NotDue: "belum waktunya", thread.Nothing: "tidak ada"},
	}
}
