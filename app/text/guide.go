package text

// The guide for people: its window, its verb and its PDF. What the guide says is in assets/guide.
var (
	UseGuide     = Sentence{"guide KELUARAN.pdf", "guide OUT.pdf"}
	VerbGuide    = Sentence{"menulis panduan pemakaian sebagai PDF (berbahasa Indonesia)", "write the user guide as PDF (in Indonesian)"}
	GuideWritten = Sentence{"Panduan ditulis: %s (%d halaman).", "The guide was written: %s (%d pages)."}
	GuideWriting = Sentence{"Menulis panduan", "Writing the guide"}

	CommandGuidePDF = Sentence{"Panduan sebagai PDF…", "Guide as PDF…"}
	GuideTitle      = Sentence{"Panduan", "Guide"}
	GuideSearch     = Sentence{"Cari di panduan", "Search the guide"}
	GuideKeys       = Sentence{"Tombol", "Keys"}
	GuideContents   = Sentence{"Isi panduan", "Contents"}
	GuideHits       = Sentence{"Ditemukan", "Found"}
	GuideNone       = Sentence{"Tidak ada yang cocok", "Nothing matches"}
	GuideNext       = Sentence{"Berikut", "Next"}
	GuideBefore     = Sentence{"Sebelum", "Before"}
	GuideBack       = Sentence{"Kembali", "Back"}
	GuidePDF        = Sentence{"PDF", "PDF"}
	GuideFile       = Sentence{"Panduan Benang Merah.pdf", "Panduan Benang Merah.pdf"}
	GuideSee        = Sentence{"%s (F1: Panduan %s)", "%s (F1: Guide %s)"}
)

// GuideCauses are the sections of the guide that say what to do about an error, by the sentence of the error.
var GuideCauses = map[string]string{
	"Berkas %s sedang dibuka di jendela atau komputer lain: di sini hanya dapat dibaca.":                             "hanya-baca",
	"Berkas %s atau foldernya tidak dapat ditulisi: hanya dapat dibaca.":                                             "hanya-baca",
	"Berkas %s sedang dipakai program lain: tidak ada yang diubah.":                                                  "hanya-baca",
	"Berkas %s tidak ada lagi di tempatnya: dipindahkan, dihapus, atau flashdisk-nya dicabut.":                       "hilang",
	"Tempat berkas %s tidak dapat dicapai.":                                                                          "hilang",
	"Berkas %s tidak ditemukan.":                                                                                     "hilang",
	"Disk tempat %s tidak dapat dibaca atau ditulis.":                                                                "hilang",
	"Disk tempat %s penuh: yang ditulis tidak selesai.":                                                              "disk-penuh",
	"Disk tempat %s penuh: tidak ada yang diubah.":                                                                   "disk-penuh",
	"Berkas %s rusak dan tidak dibuka supaya tidak bertambah rusak.":                                                 "rusak",
	"Berkas %s kosong: isinya tidak pernah tersimpan atau hilang saat disalin.":                                      "rusak",
	"Jurnal berkas %s rusak, dan berkas hanya dapat dibaca: %s Angka yang tampil sekarang terbukti utuh.":            "rusak",
	"Tabel dan jurnal berkas %s rusak, dan berkas tidak dibuka supaya tidak ada angka yang keliru: %s":               "rusak",
	"Berkas %s ditulis oleh program yang lebih baru (versi berkas %d) dan tidak dapat dibaca di sini.":               "lebih-baru",
	"Berkas %s ditulis oleh program yang lebih baru (versi berkas %d, program ini mengenal %d): hanya dapat dibaca.": "lebih-baru",
}
