package text

// The area of the roadmap of groups over themes and years.
var (
	AreaRoadmap   = Sentence{"Peta jalan", "Roadmap"}
	RoadmapNoFile = Sentence{"Belum ada berkas terbuka. Buka atau buat berkas di Beranda.", "No file is open. Open or make one on the home page."}

	RoadsAsOf      = Sentence{"Keadaan %s", "As of %s"}
	RoadsGroups    = Sentence{"Kelompok", "Groups"}
	RoadsAll       = Sentence{"Semua kelompok", "All groups"}
	RoadsSearch    = Sentence{"Cari kelompok", "Find groups"}
	RoadsLegend    = Sentence{"Tanda: %s", "Signs: %s"}
	RoadsViewTitle = Sentence{"%s, keadaan %s", "%s, as of %s"}

	RoadsHeat       = Sentence{"Peta", "Map"}
	RoadsPhases     = Sentence{"Fase", "Phases"}
	RoadsOff        = Sentence{"Di luar", "Off the road"}
	RoadsMilestones = Sentence{"Tonggak", "Milestones"}
	RoadsBudgets    = Sentence{"Anggaran", "Budget"}

	RoadsTheme       = Sentence{"Tema", "Theme"}
	RoadsYear        = Sentence{"Tahun", "Year"}
	RoadsPhase       = Sentence{"Fase", "Phase"}
	RoadsCriterion   = Sentence{"Kriteria", "Criterion"}
	RoadsThreshold   = Sentence{"Ambang", "Threshold"}
	RoadsDate        = Sentence{"Tanggal", "Date"}
	RoadsAssessor    = Sentence{"Penilai", "Assessor"}
	RoadsLeftAt      = Sentence{"Keluar pada", "Left at"}
	RoadsWhy         = Sentence{"Alasan", "Reason"}
	RoadsMissed      = Sentence{"Terlewat", "Missed"}
	RoadsBank        = Sentence{"Nama bank", "Bank"}
	RoadsCredit      = Sentence{"Kredit (Rp)", "Credit (Rp)"}
	RoadsProof       = Sentence{"Bukti", "Evidence"}
	RoadsLine        = Sentence{"Baris program", "Line of the plan"}
	RoadsBudget      = Sentence{"Anggaran (Rp)", "Budget (Rp)"}
	RoadsHas         = Sentence{"Pagu baris (Rp)", "Of the line (Rp)"}
	RoadsLeft        = Sentence{"Selisih (Rp)", "Difference (Rp)"}
	RoadsGot         = Sentence{"Diterima", "Received"}
	RoadsGotOf       = Sentence{"%n dari %n kelompok", "%n of %n groups"}
	RoadsFitNo       = Sentence{"%n tidak sesuai", "%n not as specified"}
	RoadsFitUnknown  = Sentence{"%n belum diketahui", "%n unknown"}
	RoadsWhat        = Sentence{"Yang diterima", "What was received"}
	RoadsFit         = Sentence{"Sesuai spesifikasi", "As specified"}
	RoadsNotRecorded = Sentence{"belum tercatat", "not on record"}
	RoadsSumYear     = Sentence{"Jumlah %d", "Total %d"}
	RoadsSum         = Sentence{"Jumlah", "Total"}
	RoadsTooLittle   = Sentence{"kurang", "too little"}
	RoadsName        = Sentence{"Nama kelompok", "Name of the group"}
	RoadsTrade       = Sentence{"Usaha", "Trade"}
	RoadsVillage     = Sentence{"Kelurahan", "Village"}
	RoadsDistrict    = Sentence{"Kecamatan", "District"}
	RoadsThemeName   = Sentence{"Nama tema", "Name of the theme"}

	RoadsNoThreshold = Sentence{"tanpa ambang", "no threshold"}
	RoadsThresholdIs = Sentence{"ambang %s", "threshold %s"}
	RoadsMeets       = Sentence{"memenuhi %s", "reaches %s"}
	RoadsMeetsNot    = Sentence{"belum memenuhi %s", "does not reach %s"}
	RoadsCounts      = Sentence{"yang dihitung", "counts"}
	RoadsEarlier     = Sentence{"keterangan lama sumber ini", "an earlier word of this source"}
	RoadsReceiptsOf  = Sentence{"Penerimaan %s %d · %s", "Received for %s %d · %s"}
	RoadsWithout     = Sentence{"%n kelompok belum tercatat.", "%n groups are not on record."}

	RoadsNoGroups      = Sentence{"Belum ada kelompok di peta jalan. Tambahkan dengan F4, atau impor daftarnya dari menu.", "There is no group on the roadmap yet. Add one with F4, or import a list from the menu."}
	RoadsNoThemes      = Sentence{"Belum ada tema. Tambahkan dengan F9, lalu isi fase tiap tahunnya di Fase (Alt+2).", "There is no theme yet. Add one with F9, then fill in the phase of each year under Phases (Alt+2)."}
	RoadsNoPhases      = Sentence{"Belum ada fase. Buka Fase dengan Alt+2, lalu tambahkan dengan F3.", "There is no phase yet. Open Phases with Alt+2, then add one with F3."}
	RoadsNothingYet    = Sentence{"Belum ada yang dinilai: peta jalan menilai tiap kelompok pada fase tiap tema dan tahun.", "Nothing is judged yet: the roadmap judges each group on the phase of each theme and year."}
	RoadsNoMatch       = Sentence{"Tidak ada kelompok yang cocok dengan %q.", "No group matches %q."}
	RoadsNoPhaseHere   = Sentence{"Tema ini tidak mempunyai fase pada tahun itu. Tambahkan di Fase (Alt+2).", "This theme has no phase in that year. Add one under Phases (Alt+2)."}
	RoadsPhaseSum      = Sentence{"%d tema, %d fase.", "%d themes, %d phases."}
	RoadsNothingSaid   = Sentence{"Belum ada sumber yang mencatat apa pun. Catat dengan F3, atau kembali dengan Esc.", "No source has said anything yet. Record it with F3, or go back with Esc."}
	RoadsNobodyOff     = Sentence{"Tidak ada kelompok yang keluar dari peta jalan per %s.", "No group is off the roadmap as of %s."}
	RoadsNobodyTrusted = Sentence{"Belum ada kelompok yang dipercaya bank per %s. Catat kreditnya dengan F3.", "No group is trusted by a bank as of %s. Record a credit with F3."}
	RoadsAimEdit       = Sentence{"Enter mengubah isi sel; F3 menambah fase, F9 menambah tema.", "Enter changes the cell; F3 adds a phase, F9 a theme."}
	RoadsAimBudget     = Sentence{"Enter pada jumlah atau baris program mengubahnya; pada kolom lain membuka penerimaannya.", "Enter on the amount or the line changes it; on another column it opens what was received."}
	RoadsAimMoney      = Sentence{"Baris %s mempunyai %s; peta jalan memintanya %s.", "Line %s has %s; the roadmap asks %s of it."}
	RoadsFillFirst     = Sentence{"Isi anggarannya dahulu; penerimaan dicatat pada anggaran.", "Fill in the budget first; what is received is recorded with a budget."}
	RoadsLater         = Sentence{"Tercatat pada %s; keadaan yang ditampilkan %s belum memuatnya.", "Recorded as of %s; what is shown, as of %s, does not count it yet."}

	RoadsRecord     = Sentence{"Catat keadaan", "Record a standing"}
	RoadsNewPhase   = Sentence{"Fase baru", "New phase"}
	RoadsNewCredit  = Sentence{"Kredit baru", "New credit"}
	RoadsNewBudget  = Sentence{"Anggaran baru", "New budget"}
	RoadsNewReceipt = Sentence{"Penerimaan baru", "New receipt"}
	RoadsReceipts   = Sentence{"Lihat penerimaan", "See what was received"}
	RoadsBack       = Sentence{"Kembali", "Back"}
	RoadsEditGroup  = Sentence{"Ubah kelompok", "Edit group"}
	RoadsNewGroup   = Sentence{"Kelompok baru", "New group"}
	RoadsNewTheme   = Sentence{"Tema baru", "New theme"}
	RoadsImport     = Sentence{"Impor", "Import"}
	RoadsRemove     = Sentence{"Hapus", "Remove"}
	RoadsReport     = Sentence{"Laporan PDF", "PDF report"}
	RoadsShow       = Sentence{"Tayangkan", "Show"}
	RoadsAsOfDay    = Sentence{"Per tanggal…", "As of a day…"}

	RoadsOpen            = Sentence{"Buka sumber atau penerimaan", "Open sources or what was received"}
	RoadsLeave           = Sentence{"Kembali ke tabel", "Back to the table"}
	RoadsCmdEdit         = Sentence{"Ubah nama, usaha, dan tempat kelompok", "Edit name, trade and place of the group"}
	RoadsCmdGroup        = Sentence{"Kelompok baru di peta jalan", "New group on the roadmap"}
	RoadsCmdTheme        = Sentence{"Tema baru di peta jalan", "New theme on the roadmap"}
	RoadsCmdImport       = Sentence{"Impor daftar ke tampilan ini", "Import a list into this view"}
	RoadsCmdImportGroups = Sentence{"Impor daftar kelompok", "Import a list of groups"}
	RoadsCmdImportThemes = Sentence{"Impor daftar tema", "Import a list of themes"}
	RoadsCmdRemove       = Sentence{"Hapus catatan pada baris ini", "Remove the record in this row"}
	RoadsCmdRemoveGroup  = Sentence{"Hapus kelompok ini dari daftar", "Remove this group from the list"}
	RoadsCmdAsOf         = Sentence{"Lihat keadaan per tanggal", "Look as of a day"}
	RoadsCmdEnd          = Sentence{"Per akhir tahun atau per hari ini", "As of the year's end or of today"}
	RoadsCmdCounts       = Sentence{"Tayangkan jumlah per tema", "Show the counts by theme"}
	RoadsCmdReport       = Sentence{"Tulis laporan peta jalan (PDF)", "Write the report of the roadmap (PDF)"}
	RoadsCmdEarlier      = Sentence{"Kelompok sebelumnya", "Group before"}
	RoadsCmdLater        = Sentence{"Kelompok berikutnya", "Group after"}
	RoadsCmdGroups       = Sentence{"Ke daftar kelompok", "To the list of groups"}

	RoadsAboutGroup  = Sentence{"Kelompok baru. Pelaku dengan nama itu yang sudah tercatat dipakai kembali.", "New group. An actor of that name who is on record already is taken."}
	RoadsAboutTheme  = Sentence{"Tema baru. Namanya dapat diubah kemudian di Fase.", "New theme. Its name can be changed later under Phases."}
	RoadsAboutPhase  = Sentence{"Fase baru: apa yang dicapai kelompok pada akhir tahun itu.", "New phase: what groups reach by the end of that year."}
	RoadsAboutCredit = Sentence{"Kredit bank: tanda bahwa kelompok dipercaya bank.", "Credit of a bank: the sign that a bank trusts the group."}
	RoadsAboutBudget = Sentence{"Anggaran sebuah tema pada satu tahun, di baris program atau tanpa baris.", "The money of a theme in a year, in a line of the plan or in none."}

	RoadsStatusHow   = Sentence{"Status tidak dikenal. Tulis belum, berjalan, tercapai, tidak tercapai, atau dikeluarkan; huruf awalnya cukup.", "Unknown standing. Write not yet, under way, reached, not reached or taken off; the first letters will do."}
	RoadsStatusWords = Sentence{"Status: belum, berjalan, tercapai, tidak tercapai, atau dikeluarkan", "Standing: not yet, under way, reached, not reached or taken off"}
	RoadsFitHow      = Sentence{"Jawaban %q tidak dikenal. Tulis ya, tidak, atau belum.", "The answer %q is not known. Write yes, no or unknown."}
	RoadsNeedAmount  = Sentence{"Jumlahnya belum diisi. Tulis misalnya 25 jt atau 25.000.000.", "The amount is missing. Write 25 million or 25,000,000."}
	RoadsNoLine      = Sentence{"Tidak ada baris program %q. Tulis kodenya, atau kata-kata dari namanya.", "There is no line %q. Write its code, or words of its name."}
	RoadsManyLines   = Sentence{"%q cocok dengan %n baris program. Tulis kodenya lengkap, atau pilih dari daftar.", "%q matches %n lines. Write the whole code, or choose from the list."}
	RoadsPhaseThere  = Sentence{"Tema %s sudah mempunyai fase tahun %d. Ubah isinya di tabel.", "Theme %s has a phase in %d already. Change it in the table."}
	RoadsBudgetThere = Sentence{"Tema %s sudah mempunyai anggaran tahun %d di baris itu. Ubah jumlahnya di tabel.", "Theme %s has a budget of %d in that line already. Change its amount in the table."}
	RoadsPasteRows   = Sentence{"Tempel baris-baris dengan kolom %s; judul kolom boleh ikut.", "Paste rows with the columns %s; their titles may come along."}
	RoadsRefused     = Sentence{"%n dari %n baris tidak dapat dipakai; tidak ada yang disimpan.", "%n of %n rows cannot be used; nothing is saved."}

	RoadsWritten = Sentence{"Laporan peta jalan ditulis: %s", "The report of the roadmap is written: %s"}

	RoadsRemoveQ    = Sentence{"Hapus %s? Jurnal tetap menyimpannya, dan Ctrl+Z mengembalikannya.", "Remove %s? The journal keeps it, and Ctrl+Z brings it back."}
	RoadsStandingOf = Sentence{"keadaan %s menurut %s, %s", "the standing of %s by %s, %s"}
	RoadsReceiptOf  = Sentence{"penerimaan %s oleh %s", "the receipt of %s by %s"}
	RoadsPhaseOf    = Sentence{"fase %s, %s %d", "phase %s, %s %d"}
	RoadsThemeOf    = Sentence{"tema %s", "theme %s"}
	RoadsCreditOf   = Sentence{"kredit %s kepada %s", "the credit of %s to %s"}
	RoadsBudgetOf   = Sentence{"anggaran %s %d", "the budget of %s %d"}
	RoadsGroupOf    = Sentence{"kelompok %s", "group %s"}
)
