package reports

import "benangmerah/model/curation"

// CohortWording is every fixed sentence of the list of a cohort. See Wording.
type CohortWording struct {
	Paper, Title                                      string // {name}
	Period, Note                                      string
	Counts, CountsOf                                  string // {applicants}, {passed}, {chosen}, {places}
	Line, LineAt, NoLine                              string // {score}
	Ties, TieAt, NoTies                               string // {score}, {places}, {names}
	Version, FixedAt, NotFixed                        string // {number}, {date}, {fingerprint}
	FixedNote                                         string
	Quotas, QuotaOf, NoQuotas                         string // {by}, {value}, {bounds}, {have}
	District, Trade                                   string
	Least, Most                                       string // {n}
	Criteria, Criterion, Kind, Gate, Marked           string
	Weight, Scale, ScaleOf, Evidence, NoEvidence, Sum string // {lowest}, {highest}
	Formula                                           string
	Present                                           string // of a fixed list of which nobody knows what it was held against
	Chosen, Others, Waiting                           string // headings
	Rank, Name, Trades, Place, Score, Reason, Next    string
	Nobody, NobodyLeft, NoNext                        string
	Forced, ForcedNone, ForcedIn, ForcedOut, Settled  string
	Reasons, ReasonOf, Number, All                    string
	Whys                                              map[curation.Why]string // {detail}
	Groups                                            map[curation.Why]string
	Footer, FooterFixed                               string // {name}, {number}, {fingerprint}
}

func defaultCohort() CohortWording {
	return CohortWording{
		Paper: "DAFTAR KELOMPOK BINAAN", Title: "Daftar Kelompok Binaan {name}",
		Period: "Masa", Note: "Catatan",
		Counts: "Pemohon", CountsOf: "{applicants} pemohon, {passed} lulus gerbang, {chosen} terpilih dari {places} tempat",
		Line: "Garis", LineAt: "nilai {score}", NoLine: "belum ada yang terpilih menurut nilai",
		Ties: "Seri di garis", TieAt: "nilai {score} untuk {places} tempat: {names}", NoTies: "tidak ada yang belum diputuskan",
		Version: "Versi", FixedAt: "daftar beku {number}, {date}; sidik daftar (SHA-256) {fingerprint}", NotFixed: "keadaan sekarang, belum dibekukan",
		FixedNote: "Catatan daftar",
		Quotas:    "Kuota", QuotaOf: "{by} {value}: {bounds} (terpilih {have})", NoQuotas: "tidak ada",
		District: "kecamatan", Trade: "usaha", Least: "paling sedikit {n}", Most: "paling banyak {n}",
		Criteria: "KRITERIA", Criterion: "Kriteria", Kind: "Jenis", Gate: "gerbang", Marked: "nilai",
		Weight: "Bobot", Scale: "Skala", ScaleOf: "{lowest}–{highest}", Evidence: "Bukti yang diminta", NoEvidence: "tidak diminta", Sum: "JUMLAH BOBOT",
		Formula: "Nilai = 100 × Σ bobot × (nilai − terendah) ÷ (tertinggi − terendah) ÷ Σ bobot, dihitung dengan pecahan yang tepat. Gerbang dijawab ya atau tidak; yang tidak memenuhi tidak diperingkat.",
		Present: "Kriteria dan kuota di sini menurut keadaan sekarang; yang berlaku ketika daftar ini dibekukan tidak diketahui.",
		Chosen:  "YANG TERPILIH", Others: "YANG TIDAK TERPILIH", Waiting: "YANG BELUM DIPUTUSKAN",
		Rank: "Per.", Name: "Pelaku", Trades: "Usaha", Place: "Kecamatan", Score: "Nilai", Reason: "Alasan", Next: "Kesempatan berikutnya",
		Nobody: "Belum ada yang terpilih.", NobodyLeft: "Semua pemohon terpilih.", NoNext: "belum ditentukan",
		Forced: "PENETAPAN DI LUAR URUTAN NILAI", ForcedNone: "Tidak ada penetapan di luar urutan nilai.",
		ForcedIn: "ditetapkan masuk", ForcedOut: "ditetapkan keluar", Settled: "putusan seri",
		Reasons: "JUMLAH MENURUT ALASAN", ReasonOf: "Alasan", Number: "Jumlah", All: "SEMUA PEMOHON",
		Whys: map[curation.Why]string{
			curation.ByScore: "menurut nilai", curation.ByQuota: "mengisi kuota {detail}", curation.ByTie: "putusan seri: {detail}", curation.ForcedIn: "ditetapkan masuk: {detail}",
			curation.Gated: "gerbang tidak dipenuhi: {detail}", curation.Unproven: "gerbang belum diperiksa: {detail}", curation.Unmarked: "belum dinilai: {detail}",
			curation.BelowLine: "nilai di bawah garis", curation.QuotaFull: "kuota {detail} penuh", curation.QuotaOthers: "tempat dijaga untuk kuota {detail}",
			curation.TieLost: "putusan seri: {detail}", curation.InTie: "seri di garis, belum diputuskan", curation.ForcedOut: "ditetapkan keluar: {detail}",
		},
		Groups: map[curation.Why]string{
			curation.ByScore: "terpilih menurut nilai", curation.ByQuota: "terpilih mengisi kuota", curation.ByTie: "terpilih menurut putusan seri", curation.ForcedIn: "ditetapkan masuk",
			curation.InTie: "seri di garis, belum diputuskan", curation.Unproven: "gerbang belum diperiksa", curation.Unmarked: "belum lengkap dinilai",
			curation.BelowLine: "nilai di bawah garis", curation.QuotaFull: "kuotanya penuh", curation.QuotaOthers: "tempat dijaga untuk kuota lain",
			curation.TieLost: "tidak terpilih menurut putusan seri", curation.Gated: "gerbang tidak dipenuhi", curation.ForcedOut: "ditetapkan keluar",
		},
		Footer: "Daftar kelompok binaan {name}", FooterFixed: "Daftar kelompok binaan {name}, daftar beku {number} · sidik {fingerprint}",
	}
}
