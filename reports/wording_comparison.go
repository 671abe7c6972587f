package reports

import (
	"strconv"

	"benangmerah/model"
)

// ComparisonWording is every fixed sentence of the paper that puts columns side by side. See Wording.
type ComparisonWording struct {
	Paper, Title                 string // the title in the properties of the file
	FromTo                       string
	Stages                       map[model.Stage]string
	Revised                      string
	StageYear, At                string
	Now, AllAgencies             string
	Scenario                     string
	Without                      map[model.Grouping]string // what the rest without a mission, source or priority is called
	Mission                      string
	Head                         string
	Column, Stage, Year, Moment  string // heads of the table of columns
	Sum, Percent, Became         string
	Rows, Order, Shown           string // what is said of the table, each with its term
	Against, Counted, Unit       string
	RowsBy                       map[model.Grouping]string
	RowsOf                       map[model.Level]string
	Orders                       map[model.Sort]string
	Lenses                       map[model.Lens]string
	ShownOf, Sought              string
	AgainstOf                    string
	CountedOf                    string
	WholeRupiah, WithSen         string
	Words                        map[model.Word]string
	TotalSeen, TotalAll          string
	Beyond                       string // money that no sum contains
	MovedFrom                    string
	Indicator                    string
	Achieved, Unmeasured         string
	Reasons                      map[model.Unmeasured]string
	Recap, Figure, FigureRounded string
	Footer                       string
}

// stage names a stage.
func (w ComparisonWording) stage(s model.Stage) string {
	if name := w.Stages[s]; name != "" {
		return name
	}
	return fill(w.Revised, "number", strconv.Itoa(s.Revision()))
}

func defaultComparison() ComparisonWording {
	return ComparisonWording{
		Paper: "BAHAN PERSANDINGAN", Title: "Bahan Persandingan {from} dan {to}", FromTo: "DARI {from} KE {to}",
		Stages: map[model.Stage]string{
			model.Planned: "Rencana", model.Proposed: "Usulan", model.Agreed: "Hasil", model.Enacted: "Ditetapkan", model.Realised: "Realisasi",
		},
		Revised: "Perubahan {number}", StageYear: "{stage} {year}", At: "{name}, {moment}",
		Scenario: "skenario {name} (angka percobaan)",
		Now:      "sekarang", AllAgencies: "Seluruh perangkat daerah",
		Without: map[model.Grouping]string{model.ByMission: "Tanpa misi", model.ByFund: "Tanpa sumber dana", model.ByPriority: "Tanpa prioritas"},
		Mission: "Misi {number}", Head: "{number} · {name} (Rp)",
		Column: "Kolom", Stage: "Tahap", Year: "Tahun", Moment: "Keadaan", Sum: "Jumlah (Rp)", Percent: "%", Became: "Keterangan",
		Rows: "Baris", Order: "Urutan", Shown: "Yang ditampilkan", Against: "Selisih", Counted: "Perubahan", Unit: "Satuan",
		RowsBy: map[model.Grouping]string{model.ByMission: "Misi", model.ByFund: "Sumber dana", model.ByPriority: "Prioritas"},
		RowsOf: map[model.Level]string{0: "Perangkat daerah", model.Program: "Program", model.Activity: "Kegiatan", model.SubActivity: "Sub kegiatan"},
		Orders: map[model.Sort]string{model.SortByChange: "selisih terbesar lebih dahulu", model.SortByCode: "menurut kode"},
		Lenses: map[model.Lens]string{
			model.LensAll: "semua baris", model.LensChanged: "yang berubah", model.LensOver: "yang melebihi pagu", model.LensBare: "yang belum ada datanya",
		},
		ShownOf: "{rows}: {seen} dari {all} baris", Sought: "{rows} yang memuat “{words}”",
		AgainstOf:   "kolom {to} dikurangi kolom {from}; persen terhadap kolom {from}, dibulatkan ke satu desimal",
		CountedOf:   "{new} baru, {dropped} hapus, {moved} pindah, {up} naik, {down} turun, {same} tetap",
		WholeRupiah: "rupiah penuh, tidak dibulatkan; angka dalam kurung berkurang", WithSen: "rupiah dan sen, tidak dibulatkan; angka dalam kurung berkurang",
		Words: map[model.Word]string{
			model.New: "baru", model.Dropped: "hapus", model.Moved: "pindah", model.Up: "naik", model.Down: "turun", model.Same: "tetap",
		},
		TotalSeen: "JUMLAH {rows} BARIS YANG DITAMPILKAN", TotalAll: "JUMLAH SELURUH {rows} BARIS",
		Beyond: "di luar APBD, tidak dijumlahkan", MovedFrom: "semula {from}",
		Indicator: "{indicator} (satuan: {unit})", Achieved: "capaian {share} ({formula})", Unmeasured: "capaian tidak dapat dihitung: {why}",
		Reasons: map[model.Unmeasured]string{
			model.NoTargetYet: "belum ada target", model.NoRealisationYet: "belum ada realisasi", model.TargetInWords: "target bukan angka",
			model.RealisedInWords: "realisasi bukan angka", model.TargetOfTwo: "target bukan satu angka", model.RealisedOfTwo: "realisasi bukan satu angka",
			model.UnlikeUnits: "satuan berbeda", model.ZeroTarget: "target nol", model.ZeroRealised: "realisasi nol", model.BelowZero: "angka di bawah nol",
		},
		Recap: "JUMLAH MENURUT PERANGKAT DAERAH", Figure: "DARI {from} KE {to} MENURUT PERANGKAT DAERAH",
		FigureRounded: "Angka pada gambar dibulatkan; angka penuh terdapat dalam tabel.",
		Footer:        "Bahan persandingan · sidik data {fingerprint}",
	}
}
