package reports

import (
	"strings"

	"benangmerah/model"
)

// Wording is every fixed sentence of the papers. Words in braces are replaced; a sentence knows those of its default and those that its tag names. The tag
// group says to which paper, and which part of it, the sentences from there on belong.
type Wording struct {
	Paper   string `group:"Berita acara: judul"`
	Subject string
	Number  string
	Title   string // in the properties of the file
	Meeting string // title where there is no meeting yet

	NoMeeting string

	Opening      string `group:"Berita acara: pembuka"`
	OpeningAlone string // where there is no annex of attendance
	Considering  string
	Considered   []string `words:"agencies,agencies words"`

	Agreeing         string `group:"Berita acara: kesepakatan"`
	Agreed           string
	AgreedAlone      string // where there is no annex of what was agreed
	Open             string
	Directives       string
	Corrections      string
	Unsourced        string
	Closing          string
	Rise, Fall, Same string

	Chair           string `group:"Berita acara: tanda tangan dan tembusan"`
	Knowing, NIP    string
	Representatives string
	Standing        string // of somebody's deputy
	Copies          string
	CopiesTo        []string

	Annex            string `group:"Lampiran"`
	AnnexNumber      string
	AnnexDate        string
	AnnexAttendance  string
	AnnexAgreed      string
	AnnexOpen        string
	AnnexDirectives  string
	AnnexCorrections string
	Claims           string
	Day              string
	SubtotalAgency   string
	Total            string
	Outside          string // money outside the region's own budget
	OutsideChange    string
	SeeCorrections   string
	Related          string // a directive's line
	// What became of a directive, a corrected text, what was corrected, and how far corrections have come.
	Visit, Brought, NoPlace                      string
	DirectiveStates                              map[model.DirectiveState]string
	CorrectedText, CorrectedEmpty, CorrectedAway string
	CorrectedFields                              map[model.Field]string
	CorrectionStates                             map[model.CorrectionState]string
	Void                                         string // of a correction on what was not agreed to: {verdict}
	WholeAgency, General                         string
	UndecidedAgencies                            string
	Target                                       string
	Budget, BudgetOf                             string
	OtherStage                                   string

	Columns Columns `group:"Kepala kolom"`

	None      string `group:"Yang belum ada"`
	Unknown   string
	Undecided string
	NotHeard  string
	NoSource  string
	NoOwner   string
	NoDate    string

	Draft       string `group:"Rancangan, kaki halaman, dan versi"`
	Page        string
	FooterDraft string
	FooterFinal string
	Seal        string
	Overridden  string
	Verdicts    map[string]string
	Checks      map[Check]string

	Notula     NotulaWording     `group:"Notula"`
	Comparison ComparisonWording `group:"Bahan persandingan"`
	Priorities PrioritiesWording `group:"Daftar prioritas"`
	Refocusing RefocusingWording `group:"Lembar refocusing"`
	Cohort     CohortWording     `group:"Daftar kelompok binaan"`
	Sheets     SheetWording      `group:"Petikan"`
	Replies    ReplyWording      `group:"Surat jawaban usulan"`
	Places     PlaceWording      `group:"Nama paragraf"`
	Versions   VersionWording    `group:"Rancangan, kaki halaman, dan versi"`
	FollowUp   FollowUpWording   `group:"Laporan tindak lanjut"`
	Threads    ThreadsWording    `group:"Laporan benang merah"`
	Roadmap    RoadmapWording    `group:"Laporan peta jalan"`
}

// Columns are the heads of the tables.
type Columns struct {
	No, Name, Office, Agency, Signature            string
	Code, Line, Indicator, Target, Budget          string
	Before, After, Difference, Remark              string
	Reason, Verdict, Directive, Owner, Due, Saying string
	Clock, Corrected, Old, New                     string
	Figure, Speaker, Source                        string
}

// DefaultWording is the wording of Indonesian official papers.
func DefaultWording() Wording {
	return Wording{
		Paper:        "BERITA ACARA",
		Subject:      "KESEPAKATAN HASIL {title}",
		Meeting:      "Rapat Pemaparan Program Prioritas Perangkat Daerah Tahun {year}",
		NoMeeting:    "belum ada rapat di berkas ini",
		Number:       "NOMOR {number}",
		Title:        "Berita Acara Kesepakatan Hasil {title}",
		Opening:      "Pada hari ini, {days}, bertempat di {place}, telah diselenggarakan {title} yang dihadiri oleh peserta sebagaimana tercantum dalam Lampiran {annex}.",
		OpeningAlone: "Pada hari ini, {days}, bertempat di {place}, telah diselenggarakan {title}.",
		Considering:  "Setelah memperhatikan, mendengar, dan mempertimbangkan:",
		Considered: []string{
			"pemaparan {agencies} ({agencies words}) perangkat daerah; dan",
			"tanggapan, arahan, dan koreksi selama pemaparan,",
		},
		Agreeing:    "MENYEPAKATI",
		Agreed:      "Program, target, dan kebutuhan pendanaan sebagaimana tercantum dalam Lampiran {annex} sebagai bahan penyempurnaan rencana kerja perangkat daerah, dengan jumlah {total} ({total words}), semula {before}, {change}.",
		AgreedAlone: "Program, target, dan kebutuhan pendanaan sebagai bahan penyempurnaan rencana kerja perangkat daerah, dengan jumlah {total} ({total words}), semula {before}, {change}.",
		Open:        "Program yang belum disepakati beserta alasannya sebagaimana tercantum dalam Lampiran {annex}.",
		Directives:  "Arahan {chair} sebagaimana tercantum dalam Lampiran {annex} dilaksanakan oleh penanggung jawab sampai dengan tenggatnya.",
		Corrections: "Koreksi yang dicatat selama pemaparan sebagaimana tercantum dalam Lampiran {annex} ditindaklanjuti oleh perangkat daerah sesuai dengan ketentuan peraturan perundang-undangan.",
		Unsourced:   "Pernyataan dalam Lampiran {annex} yang belum ada datanya dilengkapi sumbernya oleh perangkat daerah yang bersangkutan dan belum dijadikan dasar perencanaan.",
		Closing:     "Demikian berita acara ini dibuat dan disahkan untuk digunakan sebagaimana mestinya.",
		Rise:        "bertambah {amount}",
		Fall:        "berkurang {amount}",
		Same:        "tidak berubah",

		Chair:           "Pimpinan Rapat",
		Knowing:         "Mengetahui,",
		NIP:             "NIP ",
		Representatives: "PERWAKILAN PERANGKAT DAERAH",
		Standing:        "mewakili {office}",
		Copies:          "Tembusan:",
		CopiesTo: []string{
			"Kepala badan yang membidangi perencanaan pembangunan daerah;",
			"Inspektur; dan",
			"Kepala perangkat daerah yang bersangkutan.",
		},

		Annex:            "LAMPIRAN {annex}",
		AnnexNumber:      "NOMOR",
		AnnexDate:        "TANGGAL",
		AnnexAttendance:  "DAFTAR HADIR",
		AnnexAgreed:      "PROGRAM, TARGET, DAN KEBUTUHAN PENDANAAN YANG DISEPAKATI",
		AnnexOpen:        "PROGRAM YANG BELUM DISEPAKATI",
		AnnexDirectives:  "ARAHAN",
		AnnexCorrections: "KOREKSI",
		Claims:           "PERNYATAAN BERUPA ANGKA DAN SUMBERNYA",
		Day:              "Hari ke-{day}: {date}",
		SubtotalAgency:   "Jumlah {agency}",
		Total:            "JUMLAH SELURUHNYA",
		Outside:          "di luar APBD: {amount}",
		OutsideChange:    "di luar APBD: semula {before}, menjadi {after}",
		SeeCorrections:   "koreksi nomor {numbers}",
		Related:          "Terkait: {line}",
		Visit:            "Kunjungan ke {place}",
		Brought:          "Hasil kunjungan: {brought}",
		NoPlace:          "daerah yang belum ditentukan",
		DirectiveStates: map[model.DirectiveState]string{
			model.Underway: "berjalan", model.Watched: "waspada", model.Finished: "selesai", model.Cancelled: "batal",
		},
		CorrectedText:    "{what}: semula “{old}”, menjadi “{new}”",
		CorrectedEmpty:   "{what}: semula kosong, menjadi “{new}”",
		CorrectedAway:    "{what}: semula “{old}”, dikosongkan",
		CorrectedFields:  defaultCorrectedFields(),
		CorrectionStates: map[model.CorrectionState]string{model.Confirmed: "dikonfirmasi perangkat daerah", model.Entered: "dimasukkan ke SIPD", model.Verified: "terperiksa"},
		Void:             "tidak berlaku, karena kemudian {verdict}",

		WholeAgency:       "Seluruh program",
		General:           "Umum",
		UndecidedAgencies: "Seluruh program perangkat daerah yang belum diputuskan",
		Target:            "Target",
		Budget:            "Pagu",
		BudgetOf:          "Pagu, sumber dana {fund}",
		OtherStage:        "({stage} {year})",
		Columns:           defaultColumns(),

		None:      "Tidak ada.",
		Unknown:   "–",
		Undecided: "belum diputuskan",
		NotHeard:  "belum dipaparkan",
		NoSource:  "belum ada data",
		NoOwner:   "belum ditentukan",
		NoDate:    "belum ditentukan",

		Draft:       "RANCANGAN",
		Page:        "Halaman {page} dari {pages}",
		FooterDraft: "Rancangan · sidik data {fingerprint}",
		FooterFinal: "Versi {version} · sidik data {fingerprint} · jurnal {size} · akar {root}",
		Seal:        "Versi {version}. Sidik data (SHA-256): {fingerprint}. Ukuran jurnal: {size}. Akar pohon jurnal (RFC 6962): {root}.",
		Overridden:  "Disahkan dengan catatan: {overrides}",
		Verdicts: map[string]string{
			"agreed": "disepakati", "agreed_with_changes": "disepakati dengan perbaikan", "deferred": "ditunda", "rejected": "ditolak",
		},
		Checks:     defaultChecks(),
		Notula:     defaultNotula(),
		Comparison: defaultComparison(),
		Priorities: defaultPriorities(),
		Refocusing: defaultRefocusing(),
		Cohort:     defaultCohort(),
		Sheets:     defaultSheets(),
		Replies:    defaultReplies(),
		Places:     defaultPlaces(),
		Versions:   defaultVersions(),
		FollowUp:   defaultFollowUp(),
		Threads:    defaultThreads(),
		Roadmap:    defaultRoadmap(),
	}
}

// defaultCorrectedFields names the texts that can be corrected.
func defaultCorrectedFields() map[model.Field]string {
	return map[model.Field]string{
		model.FieldName: "Nama", model.FieldPriority: "Prioritas", model.FieldLocation: "Lokasi", model.FieldGroup: "Kelompok sasaran",
		model.FieldObjective: "Sasaran", model.FieldOutcome: "Hasil yang dituju",
		model.FieldIndicator: "Indikator", model.FieldUnit: "Satuan indikator “{indicator}”", model.FieldBaseline: "Kondisi awal indikator “{indicator}”",
		model.FieldSource: "Sumber data indikator “{indicator}”", model.FieldOwner: "Penanggung jawab indikator “{indicator}”",
	}
}

func defaultColumns() Columns {
	return Columns{
		No: "No", Name: "Nama", Office: "Jabatan", Agency: "Perangkat Daerah", Signature: "Tanda tangan",
		Code: "Kode", Line: "Program/Kegiatan/Sub Kegiatan", Indicator: "Indikator", Target: "Target", Budget: "Pagu (Rp)",
		Before: "Sebelum", After: "Sesudah", Difference: "Bertambah/ (Berkurang)", Remark: "Keterangan",
		Reason: "Alasan", Verdict: "Keputusan", Directive: "Arahan", Owner: "Penanggung jawab", Due: "Tenggat", Saying: "Pernyataan",
		Clock: "Waktu", Corrected: "Yang dikoreksi", Old: "Semula", New: "Menjadi",
		Figure: "Angka", Speaker: "Disampaikan oleh", Source: "Sumber",
	}
}

// stage names a stage within a sentence: "usulan", "perubahan 1".
func (w Wording) stage(s model.Stage) string { return strings.ToLower(w.Comparison.stage(s)) }
