package reports

import "benangmerah/model/roadmap"

// RoadmapWording is what the report of the roadmap says: {date}, {year}, {groups}, {themes}, {count}, {states}, {disputed}, {late}, {amount}, {line}, {state}, {reason},
// {value}, {source}, {yes}, {no}, {unknown}.
type RoadmapWording struct {
	Paper, Title, AsOf                            string
	Groups, Cells, CellsAre, Legend, Dispute      string // facts under the title
	Map, Counts, Disputes, Off, Trusted, Budget   string // heads of the parts
	Received                                      string
	States                                        map[string]string // by their names in roadStates
	Group, Theme, Year, Phase, State, Value, Bank string            // heads of columns
	Credit, Date, Evidence, Disputed, Late        string
	Line, Has, Left, Got, What, Fit, Missed       string
	NotReached, TakenOff, NoLine, GotOf, Total    string
	FitYes, FitNo, FitUnknown                     string
}

func defaultRoadmap() RoadmapWording {
	w := RoadmapWording{
		Paper: "LAPORAN PETA JALAN", Title: "Laporan Peta Jalan, Keadaan {date}", AsOf: "KEADAAN {date}",
		Groups: "Kelompok dan tema", Cells: "Sel", CellsAre: "{count}: {states}. Berselisih: {disputed}. Terlewat tahunnya: {late}.",
		Legend: "Tanda", Dispute: "≠ sumber berselisih",
		Map: "PETA TAHUN {year}", Counts: "JUMLAH MENURUT TAHUN DAN TEMA", Disputes: "KETERANGAN YANG BERSELISIH", Off: "KELOMPOK DI LUAR PETA JALAN",
		Trusted: "KELOMPOK YANG DIPERCAYA BANK", Budget: "ANGGARAN DAN PENERIMAAN", Received: "YANG DITERIMA KELOMPOK",
		States: map[string]string{},
		Group:  "Kelompok", Theme: "Tema", Year: "Tahun", Phase: "Fase", State: "Keadaan", Value: "Nilai", Bank: "Bank",
		Credit: "Kredit (Rp)", Date: "Tanggal", Evidence: "Bukti atau alasan", Disputed: "Berselisih", Late: "Terlewat",
		Line: "Baris program", Has: "Pagu baris (Rp)", Left: "Selisih (Rp)", Got: "Menerima", What: "Yang diterima", Fit: "Sesuai spesifikasi", Missed: "Fase terlewat",
		NotReached: "tidak tercapai sampai akhir {year} ({state})", TakenOff: "dikeluarkan {date}: {reason}", NoLine: "tanpa baris program",
		GotOf: "{count} dari {groups}", Total: "Jumlah", FitYes: "sesuai", FitNo: "tidak sesuai", FitUnknown: "belum diketahui",
	}
	for s, name := range roadStates {
		w.States[name] = s.Word()
	}
	return w
}

// roadStates name the words of states in the wording.
var roadStates = map[roadmap.State]string{
	roadmap.NoPhase: "no_phase", roadmap.NoData: "no_data", roadmap.Removed: "removed", roadmap.Missed: "missed", roadmap.NotYet: "not_yet", roadmap.Running: "running",
	roadmap.Reached: "reached",
}
