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
	GuideSee        = Sentence{"%s (F1: Panduan %s)", "%s (F1: Guide %s)"}
)
