package reports

import "benangmerah/model"

// PrioritiesWording is every fixed sentence about rankings, in the annex of the minutes, in the paper of their own and in the notula. See Wording.
type PrioritiesWording struct {
	Paper, Annex, Title string
	Agreed              string // of the minutes
	// What a ranking was made by.
	Method, Scorers, Rule, Ceiling, Costs, Ties, Funded string
	Methods                                             map[model.WeightMethod]string
	Rules                                               map[model.CutRule]string
	Cheaper, CostsAt, FundedOf, Over                    string
	Criterion, Weight, Anchors, Anchor                  string
	Rank, Score, Points, Cost, Sum, Outcome, ByScore    string // heads of columns
	In, Out, Unscored, Trimmed                          string
	Locks                                               map[model.Lock]string
	Incomplete                                          string
	Relations                                           map[model.Tie]string
	Chair, Same, Moves, Move                            string
	MovedOver, MovedIn, MovedOut                        string
	Subject                                             string // of the notula
	Explained, Normalised                               string
	Disputed                                            string
}

func defaultPriorities() PrioritiesWording {
	return PrioritiesWording{
		Paper: "DAFTAR PRIORITAS", Annex: "DAFTAR PRIORITAS", Title: "Daftar Prioritas {name}",
		Agreed: "Daftar prioritas sebagaimana tercantum dalam Lampiran {annex} sebagai bahan penyempurnaan rencana kerja perangkat daerah.",
		Method: "Cara", Scorers: "Penilai", Rule: "Aturan garis", Ceiling: "Pagu", Costs: "Biaya", Ties: "Nilai sama", Funded: "Terdanai",
		Methods: map[model.WeightMethod]string{
			model.ByPoints:   "bobot × skor pada skala 1 sampai 5; bobot dibagi dari 100 poin",
			model.BySwing:    "bobot × skor pada skala 1 sampai 5; bobot dari pertanyaan ayun",
			model.ByPairwise: "bobot × skor pada skala 1 sampai 5; bobot dari perbandingan berpasangan, rasio konsistensi (CR) {cr} dengan RI Saaty 1980",
		},
		Rules:   map[model.CutRule]string{model.SkipRule: "yang tidak muat dilewati", model.StopRule: "berhenti pada yang pertama tidak muat"},
		Cheaper: "yang lebih murah dahulu, lalu kode", CostsAt: "{stage} tahun {year}",
		FundedOf: "{n} dari {of} calon dengan biaya {cost}, sisa pagu {left}", Over: "{n} dari {of} calon dengan biaya {cost}, melebihi pagu {left}",
		Criterion: "Kriteria", Weight: "Bobot", Anchors: "Arti nilai", Anchor: "{notch}: {meaning}",
		Rank: "Per.", Score: "Nilai (0–100)", Points: "Bobot × skor", Cost: "Biaya (Rp)", Sum: "Jumlah terdanai (Rp)", Outcome: "Hasil", ByScore: "Per. menurut nilai",
		In: "masuk", Out: "tidak masuk", Unscored: "nilai belum lengkap", Trimmed: "semula {amount}",
		Locks:      map[model.Lock]string{model.LockMust: "wajib", model.LockOut: "tidak", model.LockDeferred: "tunda"},
		Incomplete: "Nilainya belum lengkap, jadi tidak diperingkat: {names}.",
		Relations:  map[model.Tie]string{model.Needs: "{name} memerlukan {other}.", model.Excludes: "{name} dan {other} saling meniadakan."},
		Chair:      "Urutan pimpinan", Same: "Pimpinan tidak memindahkan satu pun.", Moves: "Pemindahan oleh pimpinan", Move: "Pemindahan",
		MovedOver: "{name} didahulukan dari {other}", MovedIn: "{name} dimasukkan ke dalam pagu", MovedOut: "{name} dikeluarkan dari pagu",
		Subject:   "Prioritas",
		Explained: "Nilai adalah (bobot × skor − 100) ÷ 4; skor 1 berarti tidak ada sumbangan.", Normalised: "Bobot berjumlah {points}, bukan 100, dan dihitung sebanding; skor 1 berarti tidak ada sumbangan.",
		Disputed: "Beda pendapat dua tingkat atau lebih: {names}.",
	}
}
