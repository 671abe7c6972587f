package text

import "benangmerah/model/monev"

// What a quarter came to, and what was promised, on the page of what follows the meeting.
var (
	RealisedName       = Sentence{"Realisasi", "Realisation"}
	RealisedPromises   = Sentence{"Janji", "Promises"}
	RealisedQuarter    = Sentence{"TW %s", "Q %s"}
	RealisedEarlier    = Sentence{"Tahun sebelumnya", "Year before"}
	RealisedLater      = Sentence{"Tahun berikutnya", "Next year"}
	RealisedEvaluate   = Sentence{"Isi evaluasi", "Fill in evaluation"}
	RealisedThresholds = Sentence{"Ambang", "Thresholds"}
	RealisedRead       = Sentence{"Baca berkas realisasi", "Read realisation file"}
	RealisedForms      = Sentence{"Tulis formulir", "Write forms"}
	RealisedPaper      = Sentence{"Laporan triwulan", "Report of the quarter"}

	RealisedBackShort     = Sentence{"Tahun −", "Year −"}
	RealisedOnShort       = Sentence{"Tahun +", "Year +"}
	RealisedEvaluateShort = Sentence{"Evaluasi", "Evaluation"}
	RealisedReadShort     = Sentence{"Baca berkas", "Read file"}
	RealisedFormsShort    = Sentence{"Formulir", "Forms"}
	RealisedPaperShort    = Sentence{"Laporan", "Report"}

	RealisedTakeShort = Sentence{"Terapkan", "Take"}
	RealisedShow      = Sentence{"Tayangkan realisasi", "Show realisation"}
	PromisedShow      = Sentence{"Tayangkan janji", "Show promises"}
	RealisedLeave     = Sentence{"Tutup tanpa menerapkan", "Close without taking"}

	RealisedCmdLens       = Sentence{"Lihat realisasi per triwulan", "See realisation by quarter"}
	RealisedCmdPromises   = Sentence{"Lihat janji rapat sebelumnya", "See what earlier meetings promised"}
	RealisedCmdEvaluate   = Sentence{"Faktor penghambat, pendorong, dan tindak lanjut", "What stood in the way, what helped, what comes next"}
	RealisedCmdThresholds = Sentence{"Ambang baik dan perhatian", "Thresholds of good and watch"}
	RealisedCmdForms      = Sentence{"Tulis formulir realisasi untuk perangkat daerah", "Write realisation forms for agencies"}
	RealisedCmdPaper      = Sentence{"Tulis laporan tindak lanjut triwulan ini", "Write the follow-up report of this quarter"}
	RealisedCmdTake       = Sentence{"Terapkan baris berkas realisasi", "Take the rows of the realisation file"}

	RealisedColAgency   = Sentence{"Perangkat daerah", "Agency"}
	RealisedColLine     = Sentence{"Baris dan indikator", "Line and indicator"}
	RealisedColTarget   = Sentence{"Pagu / target", "Budget / target"}
	RealisedColReached  = Sentence{"Capaian", "Achieved"}
	RealisedColObstacle = Sentence{"Penghambat", "Obstacle"}
	RealisedColSaid     = Sentence{"Penghambat dan pendorong", "What hindered and helped"}
	RealisedHelped      = Sentence{"pendorong: %s", "helped: %s"}
	RealisedColDriver   = Sentence{"Pendorong", "Driver"}
	RealisedColMeasures = Sentence{"Indikator", "Indicators"}

	RealisedUntil    = Sentence{"s.d. %s: %s", "to %s: %s"}
	RealisedEvenTo   = Sentence{"rata s.d. %s: %s", "even to %s: %s"}
	RealisedOfYear   = Sentence{"%s, setahun", "%s, year"}
	RealisedOver     = Sentence{"melebihi pagu", "over budget"}
	RealisedAgain    = Sentence{"berulang, TW %s %d: %s", "again, Q%s %d: %s"}
	RealisedCounts   = Sentence{"%n baik, %n perhatian, %n kritis, %n belum", "%n good, %n watch, %n critical, %n not yet"}
	RealisedFacts    = Sentence{"%d sampai triwulan %s: terserap %s dari %s (%s) · indikator %s", "%d to quarter %s: %s of %s spent (%s) · indicators %s"}
	RealisedReported = Sentence{"%n dari %n melaporkan", "%n of %n reported"}
	RealisedAim      = Sentence{"Enter mengisi sel; uang per triwulan, capaian sampai akhir triwulan. Baik mulai %d%%, perhatian mulai %d%%.", "Enter fills a cell; money of the quarter, achievement to its end. Good from %d%%, watch from %d%%."}
	RealisedAimAll   = Sentence{"Enter membuka perangkat daerah ini. Baik mulai %d%%, perhatian mulai %d%%.", "Enter opens this agency. Good from %d%%, watch from %d%%."}
	RealisedNone     = Sentence{"Belum ada pagu, target, atau realisasi tahun %d untuk %s. F9 dan F10 mengganti tahun; isi rencananya di halaman Program.", "There is no budget, target or realisation of %d for %s. F9 and F10 change the year; enter the plan on the programme page."}
	RealisedNotHere  = Sentence{"Sel ini dihitung dari baris di bawahnya. Isi pada baris yang mempunyai sumber dana.", "This cell is computed from the lines below. Fill in a line that has a funding source."}
	RealisedNoEcho   = Sentence{"bukan jumlah uang", "not an amount of money"}
	RealisedCleared  = Sentence{"kosong: dihapus", "empty: taken away"}

	RealisedObstacleQ  = Sentence{"Faktor penghambat", "What stood in the way"}
	RealisedDriverQ    = Sentence{"Faktor pendorong", "What helped"}
	RealisedNextQ      = Sentence{"Tindak lanjut berikutnya", "What is to be done next"}
	RealisedGoodQ      = Sentence{"Baik mulai (%)", "Good from (%)"}
	RealisedAttentionQ = Sentence{"Perhatian mulai (%); di bawahnya kritis", "Watch from (%); critical below"}
	RealisedAbout      = Sentence{"%s, triwulan %s %d: %s", "%s, quarter %s %d: %s"}
	RealisedNeedWhole  = Sentence{"Tulis dua persentase bulat, misalnya 76 dan 66.", "Write two whole percentages, such as 76 and 66."}

	RealisedReading  = Sentence{"Membaca berkas realisasi", "Reading the realisation file"}
	RealisedWriting  = Sentence{"Menulis formulir realisasi", "Writing realisation forms"}
	RealisedPrinting = Sentence{"Menulis laporan tindak lanjut", "Writing the follow-up report"}
	RealisedWritten  = Sentence{"%d formulir realisasi ditulis di %s.", "%d realisation forms were written into %s."}
	RealisedPrinted  = Sentence{"Laporan ditulis: %s (%d halaman).", "The report was written: %s (%d pages)."}
	RealisedTaken    = Sentence{"%n baris dari %s diterapkan. Ctrl+Z mengurungkan semuanya.", "%n rows of %s were taken. Ctrl+Z undoes them all."}
	RealisedBrought  = Sentence{"TW %s %d: %n berubah, %n ditolak, %n dijumlahkan, %n dilewati, %n sama · %s", "Q %s %d: %n change, %n refused, %n added up, %n passed over, %n same · %s"}
	RealisedPreview  = Sentence{"Belum ada yang berubah. F10 menerapkan baris yang berubah sebagai satu tindakan; Esc menutup pratinjau.", "Nothing has changed yet. F10 takes the rows that change as one act; Esc closes the preview."}
	RealisedColSheet = Sentence{"Lembar", "Sheet"}
	RealisedColRow   = Sentence{"Baris", "Row"}
	RealisedColFate  = Sentence{"Nasib", "Fate"}

	FlagRealisedRead  = Sentence{"baca realisasi triwulan itu dari `TABEL`, misalnya formulir yang kembali; dengan --apply diterapkan", "read what was realised in that quarter from a `TABLE`, such as forms that came back; with --apply it is taken"}
	FlagRealisedForms = Sentence{"tulis formulir realisasi setiap perangkat daerah ke `FOLDER`", "write the realisation form of each agency into `FOLDER`"}
	RealisedRefused   = Sentence{"Lembar %s baris %d, %s: %q: %s", "Sheet %s row %d, %s: %q: %s"}
	RealisedNoTable   = Sentence{"Lembar %s dilewati: tidak mempunyai kolom Kode dan kolom realisasi.", "Sheet %s was passed over: it has no column of codes and of realisation."}
	RealisedOnlySeen  = Sentence{"Belum ada yang diterapkan; ulangi dengan --apply.", "Nothing was taken yet; repeat with --apply."}
	RealisedNothing   = Sentence{"Tidak ada yang perlu diterapkan.", "There is nothing to take."}

	PromisedOld     = Sentence{"Janji rapat sebelumnya: %n, %n belum selesai", "Promised earlier: %n, %n not done"}
	PromisedOpen    = Sentence{"Arahan terbuka menurut perangkat daerah", "Open directives by agency"}
	PromisedAgain   = Sentence{"Masalah yang berulang, %d", "Problems that came back, %d"}
	PromisedCol     = Sentence{"Yang dijanjikan", "What was promised"}
	PromisedColAge  = Sentence{"Umur", "Age"}
	PromisedDays    = Sentence{"%d hari", "%d days"}
	PromisedLedger  = Sentence{"%n terbuka, %n terlambat", "%n open, %n overdue"}
	PromisedOldest  = Sentence{"tertua %d hari", "oldest %d days"}
	PromisedLate    = Sentence{"lewat %d hari", "%d days late"}
	PromisedBefore  = Sentence{"TW %s %d: %s", "Q%s %d: %s"}
	PromisedNext    = Sentence{"waktu itu dijanjikan: %s", "promised then: %s"}
	PromisedGeneral = Sentence{"Umum, tanpa perangkat daerah", "General, about no agency"}
	PromisedFacts   = Sentence{"%n janji rapat sebelumnya, %n belum selesai · %n masalah berulang", "%n promised earlier, %n not done · %n problems came back"}
	PromisedNone    = Sentence{"Belum ada janji, arahan terbuka, atau masalah berulang untuk %s. Arahan yang diberikan dalam rapat muncul di sini pada rapat berikutnya.", "There are no promises, open directives or problems that came back for %s. Directives given in a meeting appear here at the next one."}
	PromisedAim     = Sentence{"Enter membuka arahannya, perangkat daerahnya, atau realisasi barisnya.", "Enter opens the directive, the agency or the realisation of the line."}
	PromisedRepeat  = Sentence{"berulang", "again"}
	PromisedSheet   = Sentence{"Rapat", "Meeting"}

	SlideRealised       = Sentence{"Realisasi triwulan %s %d", "Realisation, quarter %s %d"}
	SlideRealisedSum    = Sentence{"Terserap %s dari %s (%s)", "%s of %s spent (%s)"}
	SlideRealisedNone   = Sentence{"Belum ada realisasi.", "Nothing has been realised yet."}
	SlideRealisedBudget = Sentence{"Pagu", "Budget"}
	SlideRealisedSpent  = Sentence{"Realisasi", "Spent"}
	SlideRealisedShare  = Sentence{"Capaian", "Achieved"}
	SlideRealisedLine   = Sentence{"Baris dan indikator", "Line and indicator"}
	SlideRealisedOf     = Sentence{"%s dari target %s", "%s of target %s"}
	SlidePromises       = Sentence{"Janji rapat sebelumnya", "Promised at the meeting before"}
	SlidePromisesSum    = Sentence{"%n janji, %n belum selesai", "%n promises, %n not done"}
	SlidePromisesNone   = Sentence{"Belum ada janji dari rapat sebelumnya.", "Nothing was promised at an earlier meeting."}
	SlidePromise        = Sentence{"Janji", "Promise"}
)

// RealisedQuarters and RealisedCmdQuarters name the quarters on buttons and as commands.
var (
	RealisedQuarters    = [...]Sentence{{"TW I", "Q I"}, {"TW II", "Q II"}, {"TW III", "Q III"}, {"TW IV", "Q IV"}}
	RealisedCmdQuarters = [...]Sentence{
		{"Sampai akhir triwulan I", "To the end of quarter I"},
		{"Sampai akhir triwulan II", "To the end of quarter II"},
		{"Sampai akhir triwulan III", "To the end of quarter III"},
		{"Sampai akhir triwulan IV", "To the end of quarter IV"},
	}
)

// Fates names what becomes of the rows of a realisation file.
var Fates = map[monev.Fate]Sentence{
	monev.Changes: {"berubah", "changes"}, monev.Same: {"sama", "same"}, monev.Added: {"dijumlahkan ke baris sebelumnya", "added to an earlier row"},
	monev.Passed: {"dilewati", "passed over"}, monev.Refused: {"ditolak", "refused"},
}
