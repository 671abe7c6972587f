package reports

import "benangmerah/model/monev"

// FollowUpWording is what the report of a quarter says: {quarter}, {year}, {title}, {amount}, {budget}, {share}, {count}, {good}, {attention}, {critical}, {unknown},
// {days}, {line}, {text}, {meeting}.
type FollowUpWording struct {
	Paper, Title                                     string
	Quarter                                          string // under the title
	Quarters                                         map[int]string
	Budget, Spent, Measures                          string
	SpentIs, Reported, MeasuresAre                   string
	Agencies, Lines, Evaluations, Open, Again, Early string // heads of the parts
	Planned, Realised, Achieved, State               string // heads of columns
	Obstacle, Driver, Next, Age, Before              string
	Lights                                           map[monev.Light]string
	Over, Even, Thresholds                           string
	Days, Said, Late                                 string
	Silent                                           string // of agencies that told nothing
}

func defaultFollowUp() FollowUpWording {
	return FollowUpWording{
		Paper: "LAPORAN TINDAK LANJUT", Title: "Laporan Tindak Lanjut Triwulan {quarter} Tahun {year}", Quarter: "TRIWULAN {quarter} TAHUN {year}",
		Quarters: map[int]string{1: "I", 2: "II", 3: "III", 4: "IV"},
		Budget:   "Pagu", Spent: "Realisasi", Measures: "Indikator",
		SpentIs:     "{amount} ({share})",
		Reported:    "{reported} dari {agencies} perangkat daerah melaporkan",
		MeasuresAre: "{count}: {good} baik, {attention} perlu perhatian, {critical} kritis, {unknown} belum dapat dinilai",
		Agencies:    "PENYERAPAN MENURUT PERANGKAT DAERAH", Lines: "CAPAIAN MENURUT PROGRAM, KEGIATAN, DAN SUB KEGIATAN", Evaluations: "FAKTOR PENGHAMBAT, PENDORONG, DAN TINDAK LANJUT",
		Open: "ARAHAN YANG BELUM SELESAI", Again: "MASALAH YANG BERULANG", Early: "Uang yang belum direncanakan menurut triwulan dibandingkan dengan bagian rata tahun itu (bertanda *).",
		Planned: "Pagu (Rp) / Target", Realised: "Realisasi", Achieved: "Capaian", State: "Keadaan",
		Obstacle: "Faktor penghambat", Driver: "Faktor pendorong", Next: "Tindak lanjut", Age: "Umur", Before: "Sebelumnya",
		Lights: map[monev.Light]string{monev.Unknown: "belum", monev.Good: "● baik", monev.Attention: "▲ perhatian", monev.Critical: "■ kritis"},
		Over:   "melebihi pagu", Even: "{share}*", Thresholds: "Baik mulai {good}%, perhatian mulai {attention}%, di bawahnya kritis.",
		Days: "{days} hari", Said: "{line} (triwulan {quarter} tahun {year}): {text}", Late: "terlambat", Silent: "Belum ada realisasi yang dilaporkan oleh {count} perangkat daerah: {title}.",
	}
}
