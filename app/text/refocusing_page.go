package text

// The area of the sheet on which budgets are turned round in a crisis.
var (
	AreaRefocusing   = Sentence{"Refocusing", "Refocusing"}
	RefocusingNoFile = Sentence{"Belum ada berkas terbuka. Buka atau buat berkas di Beranda untuk menyusun refocusing.", "No file is open. Open or make one on the home page to draw up a refocusing."}
	RefocusingNone   = Sentence{"Belum ada lembar refocusing. Lembar baru dibuat dengan F3: tahun, nomor perubahan, lalu daftar unitnya.", "There is no sheet of refocusing yet. F3 makes one: year, number of the change, then the list of its units."}
	RefocusingNoneRO = Sentence{"Belum ada lembar refocusing, dan berkas ini hanya dapat dibaca.", "There is no sheet of refocusing, and this file can only be read."}

	RefocusingSheets   = Sentence{"Lembar", "Sheets"}
	RefocusingSheetRow = Sentence{"%s · %d · %n unit", "%s · %d · %n units"}
	RefocusingAbout    = Sentence{"%d: %s menjadi %s · %n unit, %n belum diputuskan, %n ditolak", "%d: %s becomes %s · %n units, %n not decided, %n rejected"}
	RefocusingLensOne  = Sentence{"Lembar", "Sheet"}
	RefocusingLensTwo  = Sentence{"Penerima", "Beneficiaries"}
	RefocusingLensRule = Sentence{"Aturan", "Rules"}
	RefocusingDetails  = Sentence{"Rincian", "Details"}
	RefocusingAmounts  = Sentence{"Uang", "Amounts"}
	RefocusingSearch   = Sentence{"Cari unit", "Find a unit"}
	RefocusingNoMatch  = Sentence{"Tidak ada unit yang cocok dengan %q.", "No unit matches %q."}
	RefocusingRowGone  = Sentence{"Unit ini tidak ada lagi. Tekan Esc.", "This unit is no longer there. Press Esc."}
	RefocusingNewUnit  = Sentence{"unit baru: ketik namanya, atau tempel dari Excel", "new unit: type its name, or paste from Excel"}

	RefocusingColUnit    = Sentence{"Unit", "Unit"}
	RefocusingColBefore  = Sentence{"Semula (Rp)", "Before (Rp)"}
	RefocusingColCut     = Sentence{"Potongan (Rp)", "Cut (Rp)"}
	RefocusingColAdded   = Sentence{"Tambahan (Rp)", "Added (Rp)"}
	RefocusingColAfter   = Sentence{"Menjadi (Rp)", "After (Rp)"}
	RefocusingColChange  = Sentence{"Perubahan (Rp)", "Change (Rp)"}
	RefocusingColKind    = Sentence{"Penerima", "Beneficiary"}
	RefocusingColState   = Sentence{"Keadaan", "State"}
	RefocusingColMonths  = Sentence{"Bulan semula", "Months before"}
	RefocusingColMonthsN = Sentence{"Bulan menjadi", "Months after"}
	RefocusingColVolume  = Sentence{"Volume semula", "Volume before"}
	RefocusingColVolumeN = Sentence{"Volume menjadi", "Volume after"}
	RefocusingColMeasure = Sentence{"Satuan", "Measure"}
	RefocusingColReason  = Sentence{"Alasan", "Reason"}
	RefocusingColLine    = Sentence{"Baris dan sumber dana", "Line and fund"}
	RefocusingColCount   = Sentence{"Unit", "Units"}
	RefocusingColVolumes = Sentence{"Volume", "Volume"}
	RefocusingColTaken   = Sentence{"Potongan sekarang (Rp)", "Cut now (Rp)"}
	RefocusingColRule    = Sentence{"Menurut aturan (Rp)", "By the rule (Rp)"}

	RefocusingRose   = Sentence{"naik %s", "up %s"}
	RefocusingFell   = Sentence{"turun %s", "down %s"}
	RefocusingStays  = Sentence{"tetap", "unchanged"}
	RefocusingGroup  = Sentence{"%s · %n unit", "%s · %n units"}
	RefocusingBelow  = Sentence{"di bawah nol", "below zero"}
	RefocusingLoose  = Sentence{"tanpa baris", "without a line"}
	RefocusingEven   = Sentence{"seimbang", "balanced"}
	RefocusingLacks  = Sentence{"kurang potongan %s", "cuts lack %s"}
	RefocusingLeaves = Sentence{"sisa %s", "%s left"}

	RefocusingBalanced   = Sentence{"SEIMBANG · selisih %s", "BALANCED · difference %s"}
	RefocusingMayLeave   = Sentence{"BOLEH · sisa %s tidak dibagikan", "ALLOWED · %s is not given out"}
	RefocusingLackBig    = Sentence{"KURANG POTONGAN %s", "CUTS LACK %s"}
	RefocusingLeftBig    = Sentence{"SISA %s BELUM DIBAGIKAN", "%s IS LEFT TO GIVE"}
	RefocusingGroupsBig  = Sentence{"%d KELOMPOK BELUM SEIMBANG · %s: %s", "%d GROUPS NOT BALANCED · %s: %s"}
	RefocusingNothing    = Sentence{"BELUM ADA UNIT", "NO UNITS YET"}
	RefocusingFacts      = Sentence{"Semula %s − potongan %s + tambahan %s = menjadi %s (%s)", "Before %s − cuts %s + additions %s = after %s (%s)"}
	RefocusingFactsTight = Sentence{"%s − %s + %s = %s (%s)", "%s − %s + %s = %s (%s)"}
	RefocusingWhileTyped = Sentence{"Saat diketik: %s", "As typed: %s"}
	RefocusingByRules    = Sentence{"Bila aturan diterapkan: %s", "If the rules are applied: %s"}

	RefocusingAimNew   = Sentence{"Enter atau ketik nama unit baru; tempel kolom nama, semula, potongan, tambahan dari Excel dengan Ctrl+V.", "Enter or type the name of a new unit; paste name, before, cut, added from Excel with Ctrl+V."}
	RefocusingAimUnit  = Sentence{"%s: menjadi %s, %s", "%s: after %s, %s"}
	RefocusingAimKind  = Sentence{"%s: tambahan %s dari %s = %s", "%s: additions %s of %s = %s"}
	RefocusingNoKind   = Sentence{"tanpa jenis penerima", "no kind named"}
	RefocusingTotal    = Sentence{"Jumlah", "Total"}
	RefocusingShareOf  = Sentence{"%s dari %s = %s", "%s of %s = %s"}
	RefocusingVolumes  = Sentence{"%s menjadi %s %s", "%s to %s %s"}
	RefocusingUnread   = Sentence{"%d bukan angka", "%d no numbers"}
	RefocusingNoShares = Sentence{"Belum ada unit di lembar ini. Isi unit dan jenis penerimanya dengan Alt+1.", "There is no unit in this sheet. Enter units and their beneficiaries with Alt+1."}
	RefocusingNoRules  = Sentence{"Belum ada aturan. F8 menulis aturan, misalnya: potong perjalanan dinas 50 %, jangan sentuh gaji.", "There is no rule yet. F8 writes one, such as: cut perjalanan dinas 50 %, keep gaji."}

	RefocusingEchoAmount = Sentence{"%s · menjadi %s", "%s · after %s"}
	RefocusingEchoNone   = Sentence{"bukan jumlah", "no amount"}
	RefocusingNegative   = Sentence{"Jumlah tidak boleh di bawah nol. Tulis pengurangan pada kolom Potongan dan penambahan pada kolom Tambahan.", "An amount cannot be below zero. Write what goes into Cut and what comes into Added."}
	RefocusingNoState    = Sentence{"%q bukan keadaan. Tulis usulan, disetujui, atau ditolak.", "%q is no state. Write usulan, disetujui or ditolak."}
	RefocusingNeedReason = Sentence{"Unit yang ditolak perlu alasan. Tulis alasannya dahulu, atau tolak dengan F6.", "A rejected unit needs a reason. Write it first, or reject with F6."}
	RefocusingNoName     = Sentence{"Nama unit tidak boleh kosong. Hapus unit dengan Ctrl+Delete.", "The name of a unit cannot be empty. Remove the unit with Ctrl+Delete."}
	RefocusingHasName    = Sentence{"%s sudah ada di lembar ini. Beri nama lain, atau ubah unit itu.", "%s is in this sheet already. Give another name, or change that unit."}
	RefocusingCannot     = Sentence{"Sel ini dihitung atau milik kelompok; tidak dapat diisi.", "This cell is computed or belongs to a group; it cannot be entered."}
	RefocusingAfterWrong = Sentence{"menjadi %s tidak sama dengan semula − potongan + tambahan = %s", "after %s is not before − cut + added = %s"}
	RefocusingPasteRow   = Sentence{"Baris %d (%s): %s", "Row %d (%s): %s"}
	RefocusingPasteNone  = Sentence{"Tidak ada yang ditempel; %n baris ditolak. %s", "Nothing was pasted; %n rows were refused. %s"}
	RefocusingPasteWide  = Sentence{"Tempelan punya %d kolom; dari sel ini hanya ada %d. Tempel mulai dari kolom Unit.", "The block has %d columns; from this cell there are %d. Paste from the column Unit."}
	RefocusingPasteMore  = Sentence{"dan %n baris lain", "and %n more rows"}
	RefocusingPasteName  = Sentence{"Baris baru perlu nama: tempel mulai dari kolom Unit.", "New rows need a name: paste from the column Unit."}
	RefocusingLineNone   = Sentence{"Tidak ada baris dengan pagu yang cocok dengan %q pada tahap %s. Pilih dari daftar.", "No line with a budget matches %q at the stage %s. Choose from the list."}
	RefocusingLineMany   = Sentence{"%q cocok dengan %n pagu. Pilih dari daftar.", "%q matches %n budgets. Choose from the list."}

	RefocusingCmdOne     = Sentence{"Lembar unit", "Sheet of units"}
	RefocusingCmdTwo     = Sentence{"Pembagian menurut penerima", "Shares by beneficiary"}
	RefocusingCmdRules   = Sentence{"Aturan potongan", "Rules for cuts"}
	RefocusingCmdDetails = Sentence{"Kolom uang atau rincian", "Columns of amounts or details"}
	RefocusingCmdSearch  = Sentence{"Cari unit di lembar", "Find a unit in the sheet"}
	RefocusingCmdEarlier = Sentence{"Lembar sebelumnya", "Sheet before"}
	RefocusingCmdLater   = Sentence{"Lembar berikutnya", "Next sheet"}
	RefocusingCmdSheets  = Sentence{"Ke daftar lembar", "To the list of sheets"}
	RefocusingShow       = Sentence{"Tayangkan lembar", "Show the sheet"}
	RefocusingNew        = Sentence{"Lembar baru", "New sheet"}
	RefocusingEdit       = Sentence{"Ubah lembar", "Change the sheet"}
	RefocusingRemove     = Sentence{"Hapus lembar", "Remove the sheet"}
	RefocusingList       = Sentence{"Daftar unit", "List of units"}
	RefocusingAgencies   = Sentence{"Unit dari perangkat daerah", "Units from the agencies"}
	RefocusingFill       = Sentence{"Unit dari pagu", "Units from budgets"}
	RefocusingApprove    = Sentence{"Setujui", "Approve"}
	RefocusingReject     = Sentence{"Tolak", "Reject"}
	RefocusingReopen     = Sentence{"Jadikan usulan", "Propose again"}
	RefocusingApproveAll = Sentence{"Setujui semua usulan", "Approve all proposed"}
	RefocusingRule       = Sentence{"Tulis aturan", "Write rules"}
	RefocusingApply      = Sentence{"Terapkan aturan", "Apply the rules"}
	RefocusingAdopt      = Sentence{"Terapkan ke anggaran", "Adopt into the budget"}
	RefocusingAdoptRest  = Sentence{"Terapkan dengan sisa pagu", "Adopt with the other budgets"}
	RefocusingOfAgencies = Sentence{"Dari perangkat", "From agencies"}
	RefocusingAllGood    = Sentence{"Setujui semua", "Approve all"}
	RefocusingAdoptNow   = Sentence{"Terapkan", "Adopt"}
	RefocusingPaper      = Sentence{"Tulis PDF lembar", "Write the sheet as PDF"}
	RefocusingWriting    = Sentence{"Menulis PDF refocusing", "Writing the PDF of refocusing"}

	RefocusingNameQ      = Sentence{"Nama", "Name"}
	RefocusingYearQ      = Sentence{"Tahun", "Year"}
	RefocusingNumberQ    = Sentence{"Perubahan ke", "Change number"}
	RefocusingBaseQ      = Sentence{"Semula dari tahap", "Before, from stage"}
	RefocusingBalanceQ   = Sentence{"Syarat", "Balance"}
	RefocusingNoteQ      = Sentence{"Catatan", "Note"}
	RefocusingReasonQ    = Sentence{"Alasan", "Reason"}
	RefocusingRulesQ     = Sentence{"Aturan, koma di antaranya", "Rules, commas between them"}
	RefocusingWhichQ     = Sentence{"Perangkat daerah (kosong: semua)", "Agencies (empty: all)"}
	RefocusingEchoSt     = Sentence{"menulis ke tahap %s", "writes to the stage %s"}
	RefocusingEchoNo     = Sentence{"bukan angka 1 sampai 99", "no number from 1 to 99"}
	RefocusingEchoBase   = Sentence{"tahap tidak dikenal", "unknown stage"}
	RefocusingMustAll    = Sentence{"potongan = tambahan", "cuts = additions"}
	RefocusingMustEach   = Sentence{"di tiap kelompok", "in each group"}
	RefocusingMustLess   = Sentence{"potongan boleh lebih", "cuts may be more"}
	RefocusingEchoBal    = Sentence{"tulis total, kelompok, atau sisa", "write total, kelompok or sisa"}
	RefocusingBadNo      = Sentence{"Nomor perubahan %q bukan angka. Tulis 1 sampai 99.", "The number of the change %q is no number. Write 1 to 99."}
	RefocusingBadYear    = Sentence{"Tahun %q bukan angka. Tulis misalnya 2027.", "The year %q is no number. Write for instance 2027."}
	RefocusingBadBal     = Sentence{"%q bukan syarat keseimbangan. Tulis total, kelompok, atau sisa.", "%q is no balance. Write total, kelompok or sisa."}
	RefocusingNoAgency   = Sentence{"%q tidak cocok dengan perangkat daerah mana pun. Tulis singkatannya, koma di antaranya.", "%q matches no agency. Write short names, commas between them."}
	RefocusingOfWhich    = Sentence{"%d perangkat daerah", "%d agencies"}
	RefocusingRuleUnread = Sentence{"; belum dipahami: %s", "; not understood yet: %s"}
	RefocusingRuleTell   = Sentence{"%d aturan: %n unit kena, potongan %s; %n unit dilindungi; %n unit tidak kena", "%d rules: %n units are cut by %s; %n units are kept; %n units are not met"}

	RefocusingListAbout = Sentence{
		"Satu baris untuk satu unit: provinsi, perangkat daerah, atau kecamatan. Dari Excel boleh ikut kolom semula, potongan, tambahan, menjadi, bulan semula, bulan menjadi, penerima, volume semula, volume menjadi, satuan, alasan, keadaan.",
		"One row for one unit: a province, an agency or a district. From Excel there may be columns too for before, cut, added, after, months before, months after, beneficiary, volume before, volume after, measure, reason, state.",
	}
	RefocusingListEmpty = Sentence{"Belum ada nama unit di sini. Tulis atau tempel satu nama per baris, atau tutup dengan Esc.", "There is no name of a unit here. Write or paste one name a row, or close with Esc."}
	RefocusingListDone  = Sentence{"%n unit masuk ke %s.", "%n units came into %s."}

	RefocusingAskRemove = Sentence{"Hapus lembar %s dengan %n unitnya? Anggaran yang sudah diterapkan tidak ikut berubah.", "Remove the sheet %s with its %n units? Budgets that were adopted stay."}
	RefocusingAskDrop   = Sentence{"Hapus %n unit dari %s: %s?", "Remove %n units from %s: %s?"}
	RefocusingAskAdopt  = Sentence{
		"Terapkan %s ke tahap %s tahun %d? Semula %s, potongan %s, tambahan %s, menjadi %s; %n pagu ditulis, %n unit tanpa baris tidak ikut.",
		"Adopt %s into the stage %s of %d? Before %s, cuts %s, additions %s, after %s; %n budgets are written, %n units without a line are not.",
	}
	RefocusingAskRest   = Sentence{" %n pagu lain dari tahap %s diambil apa adanya.", " %n other budgets of the stage %s are taken over as they are."}
	RefocusingAskDrift  = Sentence{" Perhatian: angka semula %n pagu berbeda dengan tahap %s.", " Mind: the amounts before of %n budgets differ from the stage %s."}
	RefocusingAdopted   = Sentence{"%s diterapkan ke tahap %s: %n pagu. Urungkan dengan Ctrl+Z.", "%s was adopted into the stage %s: %n budgets. Ctrl+Z undoes it."}
	RefocusingNotAdopt  = Sentence{"%s belum dapat diterapkan ke tahap %s: %s.", "%s cannot be adopted into the stage %s yet: %s."}
	RefocusingInForce   = Sentence{"diterapkan", "adopted"}
	RefocusingDecided   = Sentence{"%n unit %s.", "%n units %s."}
	RefocusingRulesDone = Sentence{"Aturan diterapkan: potongan %n unit berubah.", "The rules were applied: the cuts of %n units changed."}
	RefocusingKept      = Sentence{"tetap", "kept"}
	RefocusingUntouched = Sentence{"Tidak kena aturan", "No rule fits"}
	RefocusingWasDone   = Sentence{"Sudah diputuskan, tidak berubah", "Decided already, unchanged"}
	RefocusingRuleRate  = Sentence{"%s: potong %s", "%s: cut %s"}
	RefocusingRuleSum   = Sentence{"%s: potong %s", "%s: cut %s"}
	RefocusingRuleKeep  = Sentence{"%s: jangan sentuh", "%s: keep"}
	RefocusingRuleShort = Sentence{"%n unit punya kurang dari itu", "%n units have less"}
	RefocusingRuleNone  = Sentence{"tidak ada unit yang kena", "no unit is met"}
)

// Refocusing on the wall.
var (
	SlideRefocusing      = Sentence{"Refocusing", "Refocusing"}
	SlideRefocusUnit     = Sentence{"Unit", "Unit"}
	SlideRefocusBefore   = Sentence{"Semula", "Before"}
	SlideRefocusCut      = Sentence{"Potongan", "Cut"}
	SlideRefocusAdded    = Sentence{"Tambahan", "Added"}
	SlideRefocusAfter    = Sentence{"Menjadi", "After"}
	SlideRefocusMoved    = Sentence{"Geser", "Moved"}
	SlideRefocusTotal    = Sentence{"Jumlah", "Total"}
	SlideRefocusBalanced = Sentence{"Seimbang, selisih", "Balanced, difference"}
	SlideRefocusLack     = Sentence{"Kurang potongan", "Cuts lack"}
	SlideRefocusLeft     = Sentence{"Sisa belum dibagikan", "Left to give"}
	SlideRefocusMay      = Sentence{"Sisa, boleh", "Left, allowed"}
	SlideRefocusGroups   = Sentence{"Kelompok tak seimbang", "Groups not balanced"}
	SlideRefocusShift    = Sentence{"%s · %s menjadi %s", "%s · %s to %s"}
	SlideRefocusGone     = Sentence{"Lembar refocusing ini tidak ada lagi.", "This sheet of refocusing is no longer there."}
	SlideRefocusEmpty    = Sentence{"Belum ada unit di lembar ini.", "There is no unit in this sheet yet."}
	SlideRefocusShares   = Sentence{"Untuk siapa", "For whom"}
	SlideRefocusKind     = Sentence{"Penerima", "Beneficiary"}
	SlideRefocusShare    = Sentence{"Bagian", "Share"}
	SlideRefocusNoKind   = Sentence{"tanpa jenis penerima", "no kind named"}
)

// Words in the preview of rules.
var (
	RefocusingSums     = Sentence{"%n unit", "%n units"}
	RefocusingKeepWord = Sentence{"tetap", "keep"}
)

// Refusals and questions about units.
var (
	RefocusingNothingRO = Sentence{"Belum ada unit di lembar ini, dan berkas hanya dapat dibaca.", "There is no unit in this sheet, and the file can only be read."}
	RefocusingDrop      = Sentence{"Hapus unit", "Remove units"}
)
