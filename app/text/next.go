package text

// What the beginning of the next meeting in the same file says, on the page of the settings and in the verb next-meeting.
var (
	VerbNextMeeting = Sentence{"memulai rapat berikutnya di berkas yang sama, beserta baris program dan janji rapat sebelumnya", "begin the next meeting in the same file, with the lines and the promises of the last one"}
	UseNextMeeting  = Sentence{"next-meeting BERKAS [--year TAHUN] [--title JUDUL] [--base ANGKA] [--without-lines]", "next-meeting FILE [--year YEAR] [--title TITLE] [--base FIGURES] [--without-lines]"}

	FlagNextYear     = Sentence{"`TAHUN` yang dibahas; jika kosong tahun sesudah rapat terakhir", "`YEAR` that is spoken about; the one after the last meeting's where empty"}
	FlagNextTitle    = Sentence{"`JUDUL` rapat; jika kosong judul rapat terakhir dengan tahun yang baru", "`TITLE` of the meeting; that of the last one with the new year where empty"}
	FlagNextBase     = Sentence{"`ANGKA` yang dibahas; jika kosong usulan, atau perubahan berikutnya bila tahunnya sama", "`FIGURES` spoken about; the proposal where empty, or the next change of the budget where the year is the same"}
	FlagWithoutLines = Sentence{"jangan ambil alih baris program tahun sebelumnya", "do not take over the lines of the year before"}

	NextBegun  = Sentence{"%s dimulai di berkas ini.", "%s has begun in this file."}
	NextBegins = Sentence{"%n baris diambil alih, %n janji dibawa, %n di antaranya belum selesai.", "%n lines taken over, %n promises brought along, %n of them not done."}
	NextDraft  = Sentence{"Perhatian: naskah rapat terakhir belum disahkan.", "Mind: the papers of the last meeting are not final."}
	NextAgenda = Sentence{"Susun acaranya sekarang.", "Make its agenda now."}

	NextCommand    = Sentence{"Mulai rapat berikutnya…", "Begin the next meeting…"}
	NextAbout      = Sentence{"Rapat baru di berkas ini. Hasil dan janji rapat terakhir tetap tersimpan.", "A new meeting in this file. What the last one agreed and promised stays."}
	NextMake       = Sentence{"Mulai rapat", "Begin the meeting"}
	NextBack       = Sentence{"Kembali ke rapat terakhir", "Back to the last meeting"}
	NextResult     = Sentence{"Yang terjadi", "What comes of it"}
	NextYear       = Sentence{"Tahun yang dibahas", "Year spoken about"}
	NextYearFor    = Sentence{"sesudah %d", "after %d"}
	NextBadYear    = Sentence{"Tulis tahun seperti %d.", "Write a year like %d."}
	NextLines      = Sentence{"Baris program", "Lines"}
	NextLinesFor   = Sentence{"kode, nama, dan indikator; pagu dan keputusan tidak disalin", "codes, names and indicators; ceilings and decisions are not copied"}
	NextLinesTaken = Sentence{"diambil alih", "taken over"}
	NextLinesNone  = Sentence{"tidak diambil alih", "not taken over"}
	NextLinesThere = Sentence{"tahun itu sudah berisi", "that year has lines already"}
)
