package text

import (
	"benangmerah/model/locale"
	"benangmerah/model/thread"
)

// The area of the thread of every line from its mission to its evidence, and of what was said aloud.
var (
	AreaThreads   = Sentence{"Benang", "Threads"}
	ThreadsNoFile = Sentence{"Belum ada berkas terbuka. Buka atau buat berkas di Beranda.", "No file is open. Open or make one on the home page."}

	ThreadsOnDay    = Sentence{"Tahun %d, keadaan %s", "Year %d, as of %s"}
	ThreadsAgencies = Sentence{"Perangkat daerah", "Agencies"}
	ThreadsCity     = Sentence{"Seluruh kota", "The whole city"}
	ThreadsShare    = Sentence{"%d%% utuh: %n dari %n", "%d%% unbroken: %n of %n"}
	ThreadsTornToo  = Sentence{"%n putus", "%n broken"}
	ThreadsOverToo  = Sentence{"%n berakhir", "%n ended"}
	ThreadsNone     = Sentence{"belum ada baris", "no lines yet"}

	ThreadsLens     = Sentence{"%s %n", "%s %n"}
	ThreadsLines    = Sentence{"Benang", "Threads"}
	ThreadsBreaks   = Sentence{"Putus di mana", "Where broken"}
	ThreadsRegister = Sentence{"Pernyataan", "Claims"}
	ThreadsSearch   = Sentence{"Cari baris, kode, atau pernyataan", "Find lines, codes or claims"}

	ThreadsColLine   = Sentence{"Baris", "Line"}
	ThreadsColKnots  = Sentence{"Misi sampai bukti", "Mission to evidence"}
	ThreadsColFirst  = Sentence{"Putus pertama", "First broken"}
	ThreadsColAgency = Sentence{"Perangkat daerah", "Agency"}
	ThreadsColUnit   = Sentence{"Program", "Programme"}
	ThreadsColWhole  = Sentence{"Utuh", "Unbroken"}
	ThreadsColTorn   = Sentence{"Putus", "Broken"}
	ThreadsColSaid   = Sentence{"Pernyataan", "Claim"}
	ThreadsColValue  = Sentence{"Nilai", "Value"}
	ThreadsColSource = Sentence{"Sumber", "Source"}
	ThreadsColAbout  = Sentence{"Indikator, rencana", "Indicator, plan"}
	ThreadsColState  = Sentence{"Keadaan", "State"}

	ThreadsFilterBy = Sentence{"Keadaan: %s", "State: %s"}
	ThreadsLinkBy   = Sentence{"Putus: %s", "Break: %s"}
	ThreadsYears    = Sentence{"Tahun lain", "Other year"}
	ThreadsSortBy   = Sentence{"Urut: %s", "Order: %s"}
	ThreadsAny      = Sentence{"semua", "all"}
	ThreadsByPlan   = Sentence{"rencana", "plan"}
	ThreadsByMoney  = Sentence{"anggaran", "budget"}
	ThreadsByLink   = Sentence{"putus awal", "break"}
	ThreadsDiffers  = Sentence{"berbeda", "disagreeing"}
	ThreadsBare     = Sentence{"tanpa sumber", "no source"}
	ThreadsSourced  = Sentence{"bersumber", "has a source"}

	ThreadsNoLines  = Sentence{"Belum ada baris untuk %s tahun %d. Isi rencananya di halaman Program, Ctrl+2.", "There are no lines of %s for %d yet. Enter the plan on the Plan page, Ctrl+2."}
	ThreadsNoMatch  = Sentence{"Tidak ada yang cocok untuk %s. Hapus kata cari (Ctrl+F) atau longgarkan saringan (Alt+4, Alt+5).", "Nothing matches for %s. Clear the search (Ctrl+F) or widen the filters (Alt+4, Alt+5)."}
	ThreadsNoClaims = Sentence{"Belum ada pernyataan untuk %s. F4 mencatat yang baru.", "There are no claims of %s yet. F4 records one."}
	ThreadsNoneTorn = Sentence{"Tidak ada benang yang putus untuk %s.", "No thread of %s is broken."}
	ThreadsRowGone  = Sentence{"Pernyataan ini tidak ada lagi. Tekan Esc.", "This claim is no longer there. Press Esc."}

	ThreadsAimTorn   = Sentence{"Enter membuka tempat %s diperbaiki, Alt+Kanan membaca simpul demi simpul.", "Enter opens where %s is mended, Alt+Right reads knot by knot."}
	ThreadsAimWhole  = Sentence{"Enter membuka baris ini di Program, Alt+Kanan membaca simpul demi simpul.", "Enter opens this line on the Plan page, Alt+Right reads knot by knot."}
	ThreadsAimBreaks = Sentence{"Enter pada angka membuka benang yang dihitung di situ.", "Enter on a figure opens the threads counted there."}
	ThreadsAimClaim  = Sentence{"Enter atau ketikan menyunting sel, F6 menghubungkan dengan indikator.", "Enter or typing edits the cell, F6 links to an indicator."}

	ThreadsMend      = Sentence{"Perbaiki", "Mend"}
	ThreadsBigger    = Sentence{"Benang besar", "Large thread"}
	ThreadsRead      = Sentence{"Baca simpul", "Read knots"}
	ThreadsSendRow   = Sentence{"Tayangkan benang ini", "Show this thread"}
	ThreadsSend      = Sentence{"Tayangkan", "Show"}
	ThreadsPaper     = Sentence{"Laporan PDF", "PDF report"}
	ThreadsList      = Sentence{"Buku kerja", "Workbook"}
	ThreadsOpenRows  = Sentence{"Buka benangnya", "Open the threads"}
	ThreadsNewClaim  = Sentence{"Baru", "New"}
	ThreadsEditClaim = Sentence{"Ubah", "Change"}
	ThreadsGiveFrom  = Sentence{"Sumber", "Source"}
	ThreadsLink      = Sentence{"Hubungkan", "Link"}
	ThreadsTask      = Sentence{"Tugaskan", "Assign"}
	ThreadsFinish    = Sentence{"Selesaikan tugas", "Finish task"}
	ThreadsWithdraw  = Sentence{"Cabut", "Withdraw"}

	ThreadsCmdLines    = Sentence{"Lihat benang tiap baris", "Show the thread of every line"}
	ThreadsCmdBreaks   = Sentence{"Lihat di mana benang putus", "Show where threads break"}
	ThreadsCmdRegister = Sentence{"Lihat pernyataan", "Show the claims"}
	ThreadsCmdState    = Sentence{"Saring menurut keadaan", "Filter by state"}
	ThreadsCmdLink     = Sentence{"Saring menurut mata rantai", "Filter by link"}
	ThreadsCmdSort     = Sentence{"Urutkan lain", "Order otherwise"}
	ThreadsCmdYear     = Sentence{"Tahun berikutnya", "Next year"}
	ThreadsCmdSearch   = Sentence{"Cari di halaman ini", "Find on this page"}
	ThreadsCmdMend     = Sentence{"Buka tempat yang putus, atau benang yang dihitung", "Open the broken place, or the threads that are counted"}
	ThreadsCmdSend     = Sentence{"Tayangkan yang dilihat", "Show what is in view"}
	ThreadsCmdPaper    = Sentence{"Tulis laporan benang merah (PDF)", "Write the report of the threads (PDF)"}
	ThreadsCmdList     = Sentence{"Tulis daftar ini sebagai buku kerja", "Write this list as a workbook"}
	ThreadsCmdNew      = Sentence{"Catat pernyataan baru", "Record a new claim"}
	ThreadsCmdEdit     = Sentence{"Ubah pernyataan", "Change the claim"}
	ThreadsCmdFrom     = Sentence{"Isi sumber, waktu, dan definisi pernyataan", "Give source, date and definition of the claim"}
	ThreadsCmdRelate   = Sentence{"Hubungkan pernyataan dengan indikator", "Link the claim to an indicator"}
	ThreadsCmdTask     = Sentence{"Tugaskan pencarian sumber pernyataan", "Assign the search for the source of the claim"}
	ThreadsCmdFinish   = Sentence{"Selesaikan tugas mencari sumber", "Finish the task to find the source"}
	ThreadsCmdWithdraw = Sentence{"Cabut pernyataan", "Withdraw the claim"}
	ThreadsCmdEarlier  = Sentence{"Perangkat daerah sebelumnya", "Previous agency"}
	ThreadsCmdLater    = Sentence{"Perangkat daerah berikutnya", "Next agency"}
	ThreadsCmdAgencies = Sentence{"Ke daftar perangkat daerah", "To the list of agencies"}
	ThreadsCmdBack     = Sentence{"Kembali ke daftar", "Back to the list"}

	ThreadsSaidAbout   = Sentence{"%s: %s", "%s: %s"}
	ThreadsNewOf       = Sentence{"Pernyataan baru: %s", "New claim: %s"}
	ThreadsGeneral     = Sentence{"umum", "in general"}
	ThreadsTextQ       = Sentence{"Apa yang dikatakan", "What was said"}
	ThreadsValueQ      = Sentence{"Nilai", "Value"}
	ThreadsUnitQ       = Sentence{"Satuan", "Unit"}
	ThreadsSpeakerQ    = Sentence{"Oleh", "By"}
	ThreadsSourceQ     = Sentence{"Sumber", "Source"}
	ThreadsDatedQ      = Sentence{"Keadaan per (waktu angka)", "As of (time of the figure)"}
	ThreadsDefinitionQ = Sentence{"Definisi: apa yang dihitung", "Definition: what is counted"}
	ThreadsOwnerQ      = Sentence{"Penanggung jawab", "Owner"}
	ThreadsDueQ        = Sentence{"Tenggat", "Due"}
	ThreadsNoPeriod    = Sentence{"waktu tidak dikenal", "unknown time"}
	ThreadsNoSource    = Sentence{"kosong: tanpa sumber", "empty: no source"}
	ThreadsNoTime      = Sentence{"kosong: belum diketahui", "empty: not known yet"}

	ThreadsBareGroup    = Sentence{"Tanpa sumber", "Without a source"}
	ThreadsSourcedGroup = Sentence{"Bersumber", "With a source"}
	ThreadsTaskStands   = Sentence{"tugas %s, tenggat %s", "task %s, due %s"}
	ThreadsByThePlan    = Sentence{"Menurut rencana: %s", "By the plan: %s"}
	ThreadsPlanAgrees   = Sentence{"sama dengan rencana", "agrees with the plan"}
	ThreadsPlanDiffers  = Sentence{"berbeda dengan rencana: %s", "differs from the plan: %s"}
	ThreadsNoIndicator  = Sentence{"Tidak ada indikator dengan nama itu. Pilih dari daftar, atau kosongkan.", "There is no indicator of that name. Choose one from the list, or leave it empty."}
	ThreadsWithdrawAsk  = Sentence{"Cabut pernyataan \"%s\" (%s)?", "Withdraw the claim \"%s\" (%s)?"}
	ThreadsOfferFinish  = Sentence{"Tugas mencari sumbernya masih terbuka. F8 menyelesaikannya dengan sumber itu sebagai bukti.", "The task to find its source is still open. F8 finishes it with that source as evidence."}
	ThreadsAssigned     = Sentence{"Ditugaskan kepada %s, tenggat %s.", "Assigned to %s, due %s."}

	ThreadsPaperWriting = Sentence{"Menulis laporan benang merah", "Writing the report of the threads"}

	ThreadsSheetCode       = Sentence{"Kode", "Code"}
	ThreadsSheetWhy        = Sentence{"Keterangan", "Remark"}
	ThreadsSheetDated      = Sentence{"Keadaan per", "As of"}
	ThreadsSheetDefinition = Sentence{"Definisi", "Definition"}
	ThreadsSheetWhen       = Sentence{"Disebut", "Said"}

	SlideThreads       = Sentence{"Benang merah tiap perangkat daerah", "Threads of the agencies"}
	SlideThreadsTotal  = Sentence{"Seluruh kota", "The whole city"}
	SlideThreadsLines  = Sentence{"Benang", "Threads"}
	SlideThreadsMost   = Sentence{"Terbanyak putus di", "Most often broken at"}
	SlideBreaks        = Sentence{"Benang putus di mana", "Where threads break"}
	SlideBreaksLink    = Sentence{"Mata rantai", "Link"}
	SlideBreaksPart    = Sentence{"Dari yang putus", "Of those broken"}
	SlideBreaksNone    = Sentence{"Tidak ada benang yang putus.", "No thread is broken."}
	SlideBreaksNoLines = Sentence{"Belum ada baris rencana.", "There are no lines of the plan yet."}
	SlideDiffer        = Sentence{"Pernyataan yang berbeda", "Claims that disagree"}
	SlideDifferNone    = Sentence{"Tidak ada pernyataan yang berbeda satu sama lain.", "No claims disagree."}
	SlideDifferValue   = Sentence{"nilai", "value"}
	SlideDifferDefine  = Sentence{"definisi", "definition"}
	SlideDifferBoth    = Sentence{"nilai, definisi", "value, definition"}
	SlideDifferPlan    = Sentence{"rencana", "plan"}
	SlideDifferYear    = Sentence{" %d", " %d"}
	SlideDifferWhat    = Sentence{"Berbeda", "Differs"}
	SlideDifferSourced = Sentence{"ada", "given"}
	SlideDifferSource  = Sentence{"Sumber", "Source"}
)

// The report of the threads as the verb writes it.
var (
	FlagThreadsOut     = Sentence{"tulis juga laporan benang merah sebagai `BERKAS` PDF", "also write the report of the threads as PDF `FILE`"}
	FlagThreadsLines   = Sentence{"`KODE` baris yang benangnya digambar, dipisah koma; jika kosong yang anggarannya terbesar", "`CODE` of the lines whose threads are drawn, separated by commas; those of the largest budget where empty"}
	FlagThreadsLargest = Sentence{"`JUMLAH` baris beranggaran terbesar yang benangnya digambar", "`NUMBER` of the lines of the largest budget whose threads are drawn"}
)

// PaperKnot says in Indonesian, with whole figures, what stands at a knot or what is missing there.
func PaperKnot(k *thread.Knot, t *thread.Thread) string { return Knot(k, t, locale.Indonesian, false) }
