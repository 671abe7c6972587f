package text

import (
	"slices"
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
)

// Error gives an error with its sentences in a language. They are written in Indonesian where they arise; a sentence without a translation stays
// Indonesian rather than being lost.
// What fills a sentence as a kind, a field, a stage or an amount gets the words of the language.
func Error(e *model.Error, l locale.Language) *model.Error {
	told := *e
	if l != locale.English {
		var worded bool
		if told.Args, worded = wordedArgs(e.Args, l); !worded {
			return e
		}
		return told.In(func(template string) string { return template })
	}
	told.Args = argsInEnglish(e)
	return told.In(inEnglish)
}

// HasEnglish says whether an Indonesian sentence of an error has its English.
func HasEnglish(template string) bool {
	_, own := errorsInEnglish[template]
	_, locales := locale.Sentences()[template]
	return own || locales
}

// HasEnglishWord says whether an Indonesian word that fills a verb of a sentence becomes English there; verbs count from 0.
func HasEnglishWord(template string, verb int, word string) bool {
	_, known := wordInEnglish(word)
	return known && slices.Contains(wordsIn[template], verb)
}

func inEnglish(template string) string {
	if english, ok := errorsInEnglish[template]; ok {
		return english
	}
	if english, ok := locale.Sentences()[template]; ok {
		return english
	}
	return template
}

// argsInEnglish gives what fills the verbs of an error's sentence, with our own words and errors within it in English and everything else as it is.
func argsInEnglish(e *model.Error) []any {
	args, _ := wordedArgs(e.Args, locale.English)
	for _, verb := range wordsIn[e.Template] {
		if word, ok := args[verb].(string); ok {
			args[verb], _ = wordInEnglish(word)
		}
	}
	return args
}

// wordInEnglish gives the English of a word, or of what a record is called before its code or name; what is neither stays as it is.
func wordInEnglish(word string) (english string, known bool) {
	if english, ok := wordsInEnglish[word]; ok {
		return english, true
	}
	for id, english := range recordsInEnglish {
		if name, ok := strings.CutPrefix(word, id); ok {
			return english + name, true
		}
	}
	return word, false
}

// wordsIn says which verbs of a sentence are filled with words of ours rather than with names and figures.
var wordsIn = map[string][]int{
	"%s belum diisi.":                                                         {0},
	"%s berisi huruf yang rusak.":                                             {0},
	"%s bukan bagian dari perangkat daerah %s.":                               {0},
	"%s merujuk ke data yang tidak ada di berkas ini.":                        {0},
	"%s sudah ada.":                                                           {0},
	"%s sudah diterapkan seluruhnya.":                                         {0},
	"%s: %d unit belum diputuskan.":                                           {0},
	"%s belum seimbang.":                                                      {0},
	"%s belum mempunyai unit yang tertaut ke baris.":                          {0},
	"%s disebut dua kali dalam isian yang sama.":                              {0},
	"%s menyebut baris dari perangkat daerah lain.":                           {0},
	"%s menyebut sumber dana tanpa baris.":                                    {0},
	"Angka %s tidak boleh di bawah nol.":                                      {0},
	"Tidak ada pagu yang dapat masuk ke %s.":                                  {0},
	"%s tercatat dua kali.":                                                   {0},
	"%s terlalu panjang: %d huruf, paling banyak %d.":                         {0},
	"%s tidak ada lagi di berkas.":                                            {0},
	"%s tidak dapat berada di bawah %s.":                                      {0, 1},
	"%s tidak dapat diubah: naskah rapatnya sudah disahkan sebagai versi %d.": {0},
	"Berkas %q bukan buku kerja Excel (.xlsx): isinya %s.":                    {1},
	"Berkas %q bukan tabel teks: isinya %s.":                                  {1},
	"Tidak dapat dihapus: masih dirujuk oleh %s.":                             {0},
}

// recordsInEnglish gives what stands before the code or name of a record.
var recordsInEnglish = map[string]string{
	"Pelaku ": "The actor ", "Penjaringan ": "The intake ", "Jenis bantuan ": "The kind of help ", "Usulan nomor ": "The proposal number ",
	"Baris ":            "Line ",
	"Data rapat":        "Data of the meeting",
	"Indikator ":        "Indicator ",
	"Kode nomenklatur ": "Code of the nomenclature ",
	"Perangkat daerah ": "Agency ",
	"Sub unit ":         "Sub unit ",
	"Sumber dana ":      "Funding source ",

	"Temuan yang dikesampingkan": "The waived finding",

	"Daftar prioritas ":        "Ranking ",
	"Data daftar prioritas":    "Data of a ranking",
	"Hubungan baris":           "A link between lines",
	"Kriteria ":                "Criterion ",
	"Penilai ":                 "Scorer ",
	"Percobaan dalam skenario": "A trial of a scenario",
	"Skenario ":                "Scenario ",

	"Ambang penilaian":               "The thresholds",
	"Evaluasi triwulan":              "The evaluation of a quarter",
	"Kelompok binaan ":               "Cohort ",
	"Syarat ":                        "Requirement ",
	"Kuota ":                         "Quota ",
	"Data pemohon kelompok binaan":   "Data of an applicant",
	"Daftar terpilih yang dibekukan": "A list that was fixed",
	"Lembar refocusing ":             "Sheet of refocusing ",
	"Unit refocusing ":               "Unit of refocusing ",
	"Data peta jalan":                "Data of the roadmap",
	"Fase peta jalan ":               "Phase of the roadmap ",
	"Tema peta jalan ":               "Theme of the roadmap ",

	"Bentuk naskah":      "The form of the papers",
	"Catatan penyerahan": "An entry of the register",
	"Naskah rapat":       "A paper of the meeting",
}

// wordsInEnglish gives the English of fields, and of what a file turned out to be.
var wordsInEnglish = map[string]string{
	"Nama pelaku":         "The name of the actor",
	"Faktor penghambat":   "The obstacle",
	"Faktor pendorong":    "What helped",
	"Tindak lanjut":       "The next step",
	"Usaha":               "The trade",
	"Kelompok":            "The group",
	"Kelurahan":           "The village",
	"Kecamatan":           "The district",
	"Kontak":              "The contact",
	"Ambang":              "The threshold",
	"Anggaran peta jalan": "The budget of the roadmap",
	"Fase":                "The phase",
	"Nama bank":           "The name of the bank",
	"Nama fase":           "The name of the phase",
	"Nama tema":           "The name of the theme",
	"Sumber":              "The source",
	"Tema":                "The theme",
	"Yang diterima":       "What was received",
	// Of intakes.
	"Fokus":         "Focus",
	"Jenis bantuan": "Kind of help",
	"Kegiatan":      "Kegiatan",
	"Penjaringan":   "Intake",
	"Usulan":        "Proposal",

	"Hubungan baris":          "The link of these lines",
	"Catatan serah terima":    "The entry of the register",
	"Jawaban server":          "The answer of the server",
	"Salinan bertanda tangan": "The signed copy",
	"Tanda pengenal surel":    "The ID of the mail",
	"Jangkar tanda tangan":    "The anchor of signatures",
	"Kalimat naskah":          "The sentence",
	"Nama berkas":             "Name of the file",
	"Nama kalimat":            "Name of the sentence",
	"Naskah":                  "Papers",
	"Paragraf":                "The paragraph",
	"Pemeriksaan":             "Check",
	"Penerima":                "Recipient",
	"Pengecualian":            "What was let pass",
	"Suntingan paragraf":      "The wording of this paragraph",
	"Tempat paragraf":         "Place of the paragraph",
	"Nama pembicara":          "Name of the speaker",
	"Hari rapat":              "Day of the meeting",
	"Giliran":                 "Slot",
	"Alasan":                  "Reason",
	"Aturan":                  "Rule",
	"Arahan":                  "Directive",
	"Baris":                   "Line",
	"Catatan":                 "Note",
	"Bukti":                   "Evidence",
	"Definisi":                "Definition",
	"Hasil kunjungan":         "What the visit brought",
	"Isian":                   "The entry",
	"Koreksi":                 "Correction",
	"Kriteria":                "Criterion",
	"Percobaan":               "Trial",
	"Skenario":                "Scenario",
	"Permintaan":              "Request",
	"Peserta":                 "Participant",
	"Yang diurungkan":         "What was to be taken back",
	"Yang dicabut":            "What is withdrawn",
	"Indikator":               "Indicator",
	"Isi nomenklatur":         "Text of the nomenclature",
	"Judul rapat":             "Title of the meeting",
	"Kode":                    "Code",
	"Kode perangkat daerah":   "Code of the agency",
	"Nama":                    "Name",
	"Nama daerah":             "Name of the region",
	"Nama perangkat daerah":   "Name of the agency",
	"Nama saat":               "Name of the moment",
	"Nama sumber dana":        "Name of the funding source",
	"Pernyataan":              "Claim",
	"Arti nilai":              "Meaning of a score",
	"Persandingan":            "Comparison",
	"Calon":                   "Candidate",
	"Daftar prioritas":        "Ranking",
	"Nama daftar prioritas":   "Name of the ranking",
	"Nama kriteria":           "Name of the criterion",
	"Nama penilai":            "Name of the scorer",
	"Nama persandingan":       "Name of the comparison",
	"Nama skenario":           "Name of the scenario",
	"Nama lembar refocusing":  "Name of the sheet of refocusing",
	"Lembar refocusing":       "Sheet of refocusing",
	"Nama unit":               "Name of the unit",
	"Unit refocusing":         "Unit of refocusing",
	"Kelompok unit":           "Group of the unit",
	"Bulan":                   "Months",
	"Jenis penerima":          "Kind of beneficiary",
	"Volume":                  "Volume",
	"Nama usulan":             "Name of the proposal",
	"Perangkat daerah":        "Agency",
	"Satuan":                  "Unit",
	"Sumber dana":             "Funding source",
	"Target":                  "Target",

	"Kelompok binaan":       "The cohort",
	"Pemohon":               "The applicant",
	"Pelaku":                "The actor",
	"Nama kelompok binaan":  "Name of the cohort",
	"Nama syarat":           "Name of the requirement",
	"Kecamatan atau usaha":  "District or trade",
	"Kesempatan berikutnya": "Next chance",
	"Penilai":               "Assessor",
	"Perkembangan":          "Progress",

	"PDF":                        "a PDF",
	"arsip ZIP":                  "a ZIP archive",
	"berkas LibreOffice (.ods)":  "a LibreOffice file (.ods)",
	"dokumen Word":               "a Word document",
	"format Office lama (.xls)":  "the older Office format (.xls)",
	"format biner Excel (.xlsb)": "the binary Excel format (.xlsb)",
	"halaman web atau XML":       "a web page or XML",
	"presentasi PowerPoint":      "a PowerPoint presentation",
	"teks":                       "text",
	"tidak dikenal":              "unknown",
}
