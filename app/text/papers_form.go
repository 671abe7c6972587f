package text

// The form and the wording of the papers: the verb papers-form, and the sections of Setelan.
var (
	UsePaperForm  = Sentence{"papers-form BERKAS [--sentences] | --set NAMA=NILAI … | --logo GAMBAR | --no-logo | --parts BAGIAN | --sentence NAMA=TEKS … | --restore NAMA|all", "papers-form FILE [--sentences] | --set NAME=VALUE … | --logo PICTURE | --no-logo | --parts PARTS | --sentence NAME=TEXT … | --restore NAME|all"}
	VerbPaperForm = Sentence{"menampilkan dan mengubah bentuk dan kalimat naskah", "show and change the form and the sentences of the papers"}

	FlagFormSet       = Sentence{"setelan `NAMA=NILAI`, boleh beberapa: sheet=f4|a4, margin-top, margin-right, margin-bottom, margin-left (mm), text (pt), spacing, font=liberation|noto, anchor; nilai kosong mengembalikan yang biasa", "a setting `NAME=VALUE`, may be given several times: sheet=f4|a4, margin-top, margin-right, margin-bottom, margin-left (mm), text (pt), spacing, font=liberation|noto, anchor; an empty value brings the usual one back"}
	FlagFormLogo      = Sentence{"`GAMBAR` untuk kop: PNG, JPEG, atau GIF", "`PICTURE` for the letterhead: PNG, JPEG or GIF"}
	FlagFormNoLogo    = Sentence{"kop tanpa logo", "a letterhead without a logo"}
	FlagFormParts     = Sentence{"`BAGIAN` lampiran menurut urutannya: attendance,agreed,open,directives,corrections,priorities; body untuk tanpa lampiran; kosong untuk yang biasa", "`PARTS` annexes in their order: attendance,agreed,open,directives,corrections,priorities; body for none; empty for the usual ones"}
	FlagFormSentence  = Sentence{"kalimat `NAMA=TEKS`, boleh beberapa; butir daftar yang kosong tidak dicetak", "a sentence `NAME=TEXT`, may be given several times; an empty item of a list is not printed"}
	FlagFormRestore   = Sentence{"kembalikan kalimat `NAMA` ke bawaannya, boleh beberapa; all untuk semuanya", "bring the usual text of the sentence `NAME` back, may be given several times; all for all of them"}
	FlagFormSentences = Sentence{"tampilkan semua kalimat, bukan hanya yang diubah", "show all sentences, not only those that were changed"}

	UsageLogo     = Sentence{"Pilih salah satu: --logo GAMBAR atau --no-logo.", "Choose one of --logo PICTURE and --no-logo."}
	UsageFormPair = Sentence{"%q bukan NAMA=NILAI, seperti yang diperlukan %s.", "%q is no NAME=VALUE, which %s needs."}

	FormNone      = Sentence{"tidak ada", "none"}
	FormLogoSize  = Sentence{"%d × %d titik", "%d × %d pixels"}
	FormAllUsual  = Sentence{"Semua kalimat naskah adalah bawaannya. Namanya: --sentences.", "All sentences of the papers are the usual ones. Their names: --sentences."}
	FormSentences = Sentence{"Kalimat naskah:", "Sentences of the papers:"}

	PapersForm          = Sentence{"Naskah", "Papers"}
	PapersFormAbout     = Sentence{"Berlaku untuk semua naskah. Kosongkan isian untuk kembali ke yang biasa; Ctrl+Z membatalkan.", "Holds for all papers. Empty an entry to go back to the usual one; Ctrl+Z takes a change back."}
	PapersFormSum       = Sentence{"%s · %s", "%s · %s"}
	PapersFormSumLogo   = Sentence{"%s · berlogo", "%s · with a logo"}
	PapersFormSheet     = Sentence{"Kertas", "Paper"}
	PapersFormSheetFor  = Sentence{"Spasi mengganti", "Space changes it"}
	PapersFormBounds    = Sentence{"%s sampai %s; biasa %s", "%s to %s; usually %s"}
	PapersFormFont      = Sentence{"Huruf", "Font"}
	PapersFormFontFor   = Sentence{"Liberation seperti Arial", "Liberation is like Arial"}
	PapersFormAnchor    = Sentence{"Tanda jangkar", "Anchor sign"}
	PapersFormAnchorFor = Sentence{"misalnya # bagi alat tanda tangan", "such as # for a signing tool"}
	PapersFormLogo      = Sentence{"Logo di kop", "Logo"}
	PapersFormLogoFor   = Sentence{"Spasi memilih gambar", "Space chooses a picture"}
	PapersFormPickLogo  = Sentence{"Pilih logo", "Choose the logo"}
	PapersFormPickTitle = Sentence{"Pilih gambar logo", "Choose the picture of the logo"}
	PapersFormDropLogo  = Sentence{"Hapus logo", "Remove the logo"}
	PapersFormToHead    = Sentence{"Baris kop", "Letterhead"}
	PapersFormToSigners = Sentence{"Penanda tangan", "Who signs"}

	PapersOrderNumber = Sentence{"Lampiran", "Annex"}
	PapersOrderTitle  = Sentence{"Isi berita acara sesudah naskahnya", "What follows the text of the minutes"}
	PapersOrderState  = Sentence{"Dicetak", "Printed"}
	PapersOrderIn     = Sentence{"dicetak", "printed"}
	PapersOrderOut    = Sentence{"tidak", "left out"}

	Sentences           = Sentence{"Kalimat naskah", "Sentences of papers"}
	SentencesAbout      = Sentence{"Kata dalam {kurung kurawal} diganti isi berkas. Delete mengembalikan kalimat bawaan.", "Words in {braces} are replaced from the file. Delete brings the usual sentence back."}
	SentencesFind       = Sentence{"Cari kalimat", "Search sentences"}
	SentencesName       = Sentence{"Nama", "Name"}
	SentencesText       = Sentence{"Kalimat", "Sentence"}
	SentencesChanged    = Sentence{"diubah", "changed"}
	SentencesLeftOut    = Sentence{"tidak dicetak", "not printed"}
	SentencesUnused     = Sentence{"tidak dipakai: perbaiki", "not used: mend it"}
	SentencesMore       = Sentence{"butir berikut: ketik di sini", "next item: type here"}
	SentencesUsual      = Sentence{"Bawaan: %s", "Usual: %s"}
	SentencesNoUsual    = Sentence{"Bawaan: tidak ada butir ini.", "Usual: there is no such item."}
	SentencesWords      = Sentence{"Kata yang dikenal: %s.", "Words that it knows: %s."}
	SentencesNeeds      = Sentence{"Wajib: %s.", "It needs: %s."}
	SentencesNoWords    = Sentence{"Kalimat ini tidak punya kata yang diganti.", "This sentence has no words that are replaced."}
	SentencesRestore    = Sentence{"Kembalikan", "Bring back"}
	SentencesRestoreAll = Sentence{"Kembalikan semua", "Bring all back"}
	SentencesAskAll     = Sentence{"Kembalikan %n kalimat yang diubah ke bawaannya? Ctrl+Z membatalkannya.", "Bring the usual texts of %n changed sentences back? Ctrl+Z takes that back."}
	SentencesSum        = Sentence{"%n diubah", "%n changed"}
	SentencesAllUsual   = Sentence{"semua bawaan", "all usual"}
)

// PapersFormFonts names the fonts by what they are called in a form.
var PapersFormFonts = map[string]Sentence{
	"liberation": {"Liberation Sans", "Liberation Sans"},
	"noto":       {"Noto Sans", "Noto Sans"},
}

// PapersFormMeasures names the measures of a form by what verbs call them.
var PapersFormMeasures = map[string]Sentence{
	"margin-top":    {"Batas atas", "Top margin"},
	"margin-right":  {"Batas kanan", "Right margin"},
	"margin-bottom": {"Batas bawah", "Bottom margin"},
	"margin-left":   {"Batas kiri", "Left margin"},
	"text":          {"Ukuran huruf", "Size of type"},
	"spacing":       {"Jarak baris", "Line spacing"},
}

// PaperGroups names the groups of the sentences of the papers by what they are called there.
var PaperGroups = map[string]Sentence{
	"Berita acara: judul":                     {"Berita acara: judul", "Minutes: title"},
	"Berita acara: pembuka":                   {"Berita acara: pembuka", "Minutes: opening"},
	"Berita acara: kesepakatan":               {"Berita acara: kesepakatan", "Minutes: what was agreed"},
	"Berita acara: tanda tangan dan tembusan": {"Berita acara: tanda tangan dan tembusan", "Minutes: signatures and copies"},
	"Lampiran":                           {"Lampiran", "Annexes"},
	"Kepala kolom":                       {"Kepala kolom", "Heads of columns"},
	"Yang belum ada":                     {"Yang belum ada", "What is not there yet"},
	"Rancangan, kaki halaman, dan versi": {"Rancangan, kaki halaman, dan versi", "Draft, foot of pages, and version"},
	"Notula":                             {"Notula", "Notes of the meeting"},
	"Bahan persandingan":                 {"Bahan persandingan", "Comparison"},
	"Daftar prioritas":                   {"Daftar prioritas", "Ranking"},
	"Petikan":                            {"Petikan", "Extract"},
	"Daftar hadir":                       {"Daftar hadir", "Attendance list"},
	"Lembar arahan":                      {"Lembar arahan", "Sheet of directives"},
	"Laporan tindak lanjut":              {"Laporan tindak lanjut", "Follow-up report"},
	"Lembar refocusing":                  {"Lembar refocusing", "Sheet of refocusing"},
	"Daftar kelompok binaan":             {"Daftar kelompok binaan", "List of a cohort"},
	"Laporan benang merah":               {"Laporan benang merah", "Report of the threads"},
	"Laporan peta jalan":                 {"Laporan peta jalan", "Report of the roadmap"},
	"Surat jawaban usulan":               {"Surat jawaban usulan", "Letter of reply to proposals"},
	"Nama paragraf":                      {"Nama paragraf", "Names of paragraphs"},
	"Acara":                              {"Acara", "Schedule"},
}
