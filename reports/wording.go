package reports

// Wording is every fixed sentence of the papers. Words in braces are replaced: {title} and {number} of the meeting, {days}, {place}, {year}, {agencies} and
// {agencies words}, {total}, {total words}, {before}, {change}, {chair}.
type Wording struct {
	Paper, Subject, Number                     string
	Opening, Considering                       string
	Considered                                 []string
	Agreeing                                   string
	Agreed, Open, Directives, Corrections      string
	Closing                                    string
	Chair, Knowing                             string
	Representatives                            string
	Annex, AnnexNumber, AnnexDate              string
	AnnexAttendance, AnnexAgreed, AnnexOpen    string
	AnnexDirectives, AnnexCorrections          string
	Claims                                     string
	Draft, Page                                string
	FooterDraft, FooterFinal                   string
	Rise, Fall, Same                           string
	None, Undecided, NoSource, NoOwner, NoDate string
	Verdicts                                   map[string]string
	Checks                                     map[Check]string
	Columns                                    Columns
	SubtotalAgency, Total, TotalDay            string
	WholeAgency, General                       string
	Seal, Overridden                           string
}

// Columns are the heads of the tables.
type Columns struct {
	No, Name, Office, Agency, Signature            string
	Code, Line, Indicator, Target, Budget          string
	Before, After, Difference, Remark              string
	Reason, Verdict, Directive, Owner, Due, Saying string
	Clock, Figure, Speaker, Source                 string
}

// DefaultWording is the wording of Indonesian official papers.
func DefaultWording() Wording {
	return Wording{
		Paper:       "BERITA ACARA",
		Subject:     "KESEPAKATAN HASIL {title}",
		Number:      "NOMOR {number}",
		Opening:     "Pada hari ini, {days}, bertempat di {place}, telah diselenggarakan pemaparan program prioritas perangkat daerah Tahun {year} yang dihadiri oleh peserta sebagaimana tercantum dalam Lampiran I.",
		Considering: "Setelah memperhatikan, mendengar, dan mempertimbangkan:",
		Considered: []string{
			"pemaparan {agencies} ({agencies words}) perangkat daerah; dan",
			"tanggapan, arahan, dan koreksi selama pemaparan,",
		},
		Agreeing:         "MENYEPAKATI",
		Agreed:           "Program, target, dan kebutuhan pendanaan sebagaimana tercantum dalam Lampiran II sebagai bahan penyempurnaan rencana kerja perangkat daerah, dengan jumlah {total} ({total words}), semula {before}, {change}.",
		Open:             "Program yang belum disepakati beserta alasannya sebagaimana tercantum dalam Lampiran III.",
		Directives:       "Arahan {chair} sebagaimana tercantum dalam Lampiran IV dilaksanakan oleh penanggung jawab sampai dengan tenggatnya.",
		Corrections:      "Koreksi yang dicatat selama pemaparan sebagaimana tercantum dalam Lampiran V ditindaklanjuti oleh perangkat daerah sesuai dengan ketentuan peraturan perundang-undangan.",
		Closing:          "Demikian berita acara ini dibuat dan disahkan untuk digunakan sebagaimana mestinya.",
		Chair:            "Pimpinan Rapat",
		Knowing:          "Mengetahui,",
		Representatives:  "PERWAKILAN PERANGKAT DAERAH",
		Annex:            "LAMPIRAN {annex}",
		AnnexNumber:      "NOMOR",
		AnnexDate:        "TANGGAL",
		AnnexAttendance:  "DAFTAR HADIR",
		AnnexAgreed:      "PROGRAM, TARGET, DAN KEBUTUHAN PENDANAAN YANG DISEPAKATI",
		AnnexOpen:        "PROGRAM YANG BELUM DISEPAKATI",
		AnnexDirectives:  "ARAHAN",
		AnnexCorrections: "KOREKSI",
		Claims:           "PERNYATAAN YANG BELUM DISERTAI DATA",
		Draft:            "RANCANGAN",
		Page:             "Halaman {page} dari {pages}",
		FooterDraft:      "Rancangan · sidik data {fingerprint}",
		FooterFinal:      "Versi {version} · sidik data {fingerprint} · jurnal {size} · akar {root}",
		Rise:             "bertambah {amount}",
		Fall:             "berkurang {amount}",
		Same:             "tidak berubah",
		None:             "Tidak ada.",
		Undecided:        "belum diputuskan",
		NoSource:         "belum ada data",
		NoOwner:          "belum ditentukan",
		NoDate:           "belum ditentukan",
		Verdicts: map[string]string{
			"agreed": "disepakati", "agreed_with_changes": "disepakati dengan perbaikan", "deferred": "ditunda", "rejected": "ditolak",
		},
		Checks: map[Check]string{
			CheckNobody: "tidak ada yang hadir", CheckNothing: "belum ada yang disepakati", CheckUndecided: "giliran tanpa keputusan",
			CheckOwner: "arahan tanpa penanggung jawab", CheckDue: "arahan tanpa tenggat", CheckClaim: "pernyataan tanpa sumber",
			CheckOverCeiling: "melebihi pagu",
		},
		Columns: Columns{
			No: "No", Name: "Nama", Office: "Jabatan", Agency: "Perangkat Daerah", Signature: "Tanda tangan",
			Code: "Kode", Line: "Program/Kegiatan/Sub Kegiatan", Indicator: "Indikator", Target: "Target", Budget: "Pagu (Rp)",
			Before: "Sebelum", After: "Sesudah", Difference: "Bertambah/ (Berkurang)", Remark: "Keterangan",
			Reason: "Alasan", Verdict: "Keputusan", Directive: "Arahan", Owner: "Penanggung jawab", Due: "Tenggat", Saying: "Pernyataan",
			Clock: "Waktu", Figure: "Angka", Speaker: "Disampaikan oleh", Source: "Sumber",
		},
		SubtotalAgency: "Jumlah {agency}",
		Total:          "Jumlah seluruhnya",
		TotalDay:       "Hari {day}: {date}",
		WholeAgency:    "Seluruh program",
		General:        "Umum",
		Seal:           "Versi {version}. Sidik data (SHA-256): {fingerprint}. Ukuran jurnal: {size}. Akar pohon jurnal (RFC 6962): {root}.",
		Overridden:     "Disahkan dengan catatan: {overrides}",
	}
}
