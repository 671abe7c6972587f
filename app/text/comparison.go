package text

import (
	"strings"

	"benangmerah/model"
)

// The page that puts columns side by side, and its slide.
var (
	AreaComparison = Sentence{"Persandingan", "Comparison"}

	ComparisonSubtitle = Sentence{"Rencana %d · berapa yang bergeser, dan di mana", "Plan %d · what moved, and where"}
	ComparisonNoFile   = Sentence{"Belum ada berkas terbuka. Buka atau buat berkas di Beranda, Ctrl+1.", "No file is open. Open or make one on the home page, Ctrl+1."}
	ComparisonNothing  = Sentence{"Belum ada angka pada kolom yang dipilih. Pilih tahap, tahun, atau perangkat daerah lain.", "The chosen columns have no figures yet. Choose another stage, year or agency."}
	ComparisonNoChange = Sentence{"Tidak ada yang berubah di antara kedua kolom. F7 menampilkan semua baris.", "Nothing differs between the two columns. F7 shows all rows."}
	ComparisonNoOver   = Sentence{"Tidak ada yang melebihi pagu pada kolom terakhir. F7 melanjutkan.", "Nothing is over its ceiling in the last column. F7 goes on."}
	ComparisonNoBare   = Sentence{"Semua baris berangka di semua kolom. F7 menampilkan semua baris.", "Every row has a figure in every column. F7 shows all rows."}
	ComparisonNoHit    = Sentence{"Tidak ada yang cocok dengan %q. Esc di kotak cari menghapusnya.", "Nothing matches %q. Esc in the search box clears it."}
	ComparisonUnread   = Sentence{"Keadaan pada saat yang dipilih belum dimuat.", "The file as it was at the chosen moment has not been read yet."}
	ComparisonRead     = Sentence{"Muat", "Read it"}

	ComparisonColumn    = Sentence{"Kolom %d", "Column %d"}
	ComparisonNumbered  = Sentence{"%d · %s", "%d · %s"}
	ComparisonHead      = Sentence{"%s (Rp)", "%s (Rp)"}
	ComparisonStageYear = Sentence{"%s %d", "%s %d"}
	ComparisonAll       = Sentence{"Semua perangkat daerah", "All agencies"}
	ComparisonNow       = Sentence{"sekarang", "now"}
	ComparisonYear      = Sentence{"%d", "%d"}
	ComparisonAdd       = Sentence{"+ kolom", "+ column"}
	ComparisonDrop      = Sentence{"Hapus", "Remove"}
	ComparisonRows      = Sentence{"Baris", "Rows"}
	ComparisonSort      = Sentence{"Urut", "Order"}
	ComparisonLens      = Sentence{"Lihat", "Show"}
	ComparisonAgainst   = Sentence{"Dari kolom %d", "From column %d"}
	ComparisonTargets   = Sentence{"Target", "Targets"}
	ComparisonSearch    = Sentence{"Cari baris", "Find rows"}
	ComparisonExport    = Sentence{"Lembar kerja", "Workbook"}
	ComparisonShow      = Sentence{"Tayangkan", "Show on the wall"}
	ComparisonBack      = Sentence{"Kembali", "Back"}
	ComparisonHints     = Sentence{"Enter merinci baris · Backspace kembali", "Enter opens a row · Backspace goes back"}

	ComparisonByAgency   = Sentence{"Perangkat daerah", "Agencies"}
	ComparisonByProgram  = Sentence{"Program", "Programmes"}
	ComparisonByActivity = Sentence{"Kegiatan", "Activities"}
	ComparisonBySub      = Sentence{"Sub kegiatan", "Sub-activities"}
	ComparisonByMission  = Sentence{"Misi", "Missions"}
	ComparisonByFund     = Sentence{"Sumber dana", "Funding sources"}
	ComparisonByPriority = Sentence{"Prioritas", "Priorities"}
	ComparisonByMeasure  = Sentence{"Ukuran bersama", "Shared measures"}

	ComparisonOrderChange = Sentence{"perubahan", "change"}
	ComparisonOrderCode   = Sentence{"kode", "code"}
	ComparisonLensAll     = Sentence{"semua baris", "all rows"}
	ComparisonLensChanged = Sentence{"yang berubah", "what changed"}
	ComparisonLensOver    = Sentence{"lewat pagu", "over ceiling"}
	ComparisonLensBare    = Sentence{"tanpa data", "no data yet"}

	ComparisonDifference = Sentence{"Bertambah/(berkurang) (Rp)", "Increase/(decrease) (Rp)"}
	ComparisonShort      = Sentence{"Selisih (Rp)", "Difference (Rp)"}
	ComparisonPercent    = Sentence{"%", "%"}
	ComparisonWord       = Sentence{"Keterangan", "What became of it"}
	ComparisonCode       = Sentence{"Kode", "Code"}
	ComparisonName       = Sentence{"Uraian", "Name"}
	ComparisonAgency     = Sentence{"Perangkat daerah", "Agency"}
	ComparisonUnit       = Sentence{"Sub unit", "Unit"}
	ComparisonOutside    = Sentence{"non-APBD %s", "outside %s"}
	ComparisonTotal      = Sentence{"Jumlah %n baris", "Total of %n rows"}
	ComparisonTotalAll   = Sentence{"Jumlah seluruh %n baris", "Total of all %n rows"}
	ComparisonSeen       = Sentence{"Jumlah %n baris yang tampil", "Total of the %n rows in view"}
	ComparisonSeenShort  = Sentence{"Jumlah yang tampil", "Total in view"}
	ComparisonMission    = Sentence{"Misi %s", "Mission %s"}
	ComparisonNoMission  = Sentence{"Tanpa misi", "No mission"}
	ComparisonNoFund     = Sentence{"Tanpa sumber dana", "No source named"}
	ComparisonNoPriority = Sentence{"Tanpa prioritas", "No priority"}
	ComparisonMovedFrom  = Sentence{"semula %s", "was %s"}
	ComparisonTarget     = Sentence{"target, satuan %s", "target in %s"}
	ComparisonTargetBare = Sentence{"target", "its target"}

	ComparisonUp      = Sentence{"%n naik", "%n up"}
	ComparisonDown    = Sentence{"%n turun", "%n down"}
	ComparisonNew     = Sentence{"%n baru", "%n new"}
	ComparisonDropped = Sentence{"%n hapus", "%n dropped"}
	ComparisonMoved   = Sentence{"%n pindah", "%n moved"}
	ComparisonSame    = Sentence{"%n tetap", "%n the same"}
	WordMoved         = Sentence{"pindah", "moved"}

	ComparisonSome       = Sentence{"%d perangkat daerah", "%d agencies"}
	ComparisonSomeNamed  = Sentence{"%d perangkat daerah: %s", "%d agencies: %s"}
	ComparisonSomeShort  = Sentence{"%d PD", "%d agencies"}
	ComparisonIs         = Sentence{"%d: %s", "%d: %s"}
	ComparisonLineOf     = Sentence{"%s › %s", "%s › %s"}
	ComparisonAllLines   = Sentence{"Semua baris", "All lines"}
	ComparisonPick       = Sentence{"Perangkat daerah kolom %d", "Agencies of column %d"}
	ComparisonPickHint   = Sentence{"Ketik untuk mencari · Spasi menandai · Enter mengambil · Esc batal", "Type to find · Space marks · Enter takes · Esc leaves"}
	ComparisonPickOne    = Sentence{"Ketik untuk mencari · Enter mengambil · Esc batal", "Type to find · Enter takes · Esc leaves"}
	ComparisonPickLine   = Sentence{"Program, kegiatan, atau sub kegiatan kolom %d", "Programme, activity or sub-activity of column %d"}
	ComparisonPickNone   = Sentence{"Tidak ada yang cocok.", "Nothing matches."}
	ComparisonPickFind   = Sentence{"Cari nama atau kode", "Find a name or code"}
	ComparisonMarked     = Sentence{"%n ditandai", "%n marked"}
	ComparisonTake       = Sentence{"Ambil", "Take"}
	ComparisonNames      = Sentence{"%s dan %s", "%s and %s"}
	ComparisonKeep       = Sentence{"Simpan", "Keep"}
	ComparisonReplace    = Sentence{"Ganti", "Replace"}
	ComparisonKeepTitle  = Sentence{"Simpan persandingan ini dengan nama", "Keep this comparison under a name"}
	ComparisonKeepTaken  = Sentence{"“%s” sudah ada. Isinya akan diganti dengan yang tampil sekarang.", "“%s” is there already. It will be replaced by what is in view now."}
	ComparisonKept       = Sentence{"Persandingan “%s” tersimpan. Ctrl+Z mengurungkan.", "Comparison “%s” is kept. Ctrl+Z undoes it."}
	ComparisonRenamed    = Sentence{"Persandingan itu kini bernama “%s”.", "The comparison is now called “%s”."}
	ComparisonRemoved    = Sentence{"Persandingan “%s” dihapus. Ctrl+Z mengurungkan.", "Comparison “%s” is removed. Ctrl+Z undoes it."}
	ComparisonRename     = Sentence{"Ganti nama", "Rename"}
	ComparisonRemove     = Sentence{"Hapus", "Remove"}
	ComparisonOpen       = Sentence{"Buka", "Open"}
	ComparisonList       = Sentence{"Persandingan tersimpan", "Kept comparisons"}
	ComparisonListName   = Sentence{"Nama", "Name"}
	ComparisonListNone   = Sentence{"Belum ada yang disimpan. Ctrl+S di halaman menyimpan yang tampil. Siap pakai:", "None is kept yet. Ctrl+S on the page keeps what is in view. Ready to use:"}
	ComparisonListHint   = Sentence{"Enter membuka persis seperti saat disimpan", "Enter opens it just as it was kept"}
	ComparisonReadyAsked = Sentence{"%s dan hasil per perangkat daerah", "%s beside what is agreed, by agency"}
	ComparisonReadyPure  = Sentence{"Anggaran murni dan perubahan %d", "Original and changed budget %d"}
	ComparisonReadyYears = Sentence{"%s: tahun %d dan %d", "%s: years %d and %d"}

	ComparisonCmdKeep    = Sentence{"Simpan persandingan ini dengan nama", "Keep this comparison under a name"}
	ComparisonCmdRename  = Sentence{"Ganti nama persandingan ini", "Rename this comparison"}
	ComparisonCmdList    = Sentence{"Buka persandingan tersimpan", "Open a kept comparison"}
	ComparisonCmdAgency  = Sentence{"Pilih perangkat daerah kolom ini, satu atau beberapa", "Choose the agencies of this column, one or several"}
	ComparisonCmdLine    = Sentence{"Pilih program, kegiatan, atau sub kegiatan kolom ini", "Choose a programme, activity or sub-activity for this column"}
	ComparisonCmdAdd     = Sentence{"Tambah kolom", "Add a column"}
	ComparisonCmdDrop    = Sentence{"Hapus kolom yang dipilih", "Remove the chosen column"}
	ComparisonCmdRows    = Sentence{"Ganti baris: perangkat daerah, program, misi, ukuran bersama, …", "Change the rows: agencies, programmes, missions, shared measures, …"}
	ComparisonCmdSort    = Sentence{"Urut menurut perubahan atau kode", "Order by change or by code"}
	ComparisonCmdLens    = Sentence{"Tampilkan semua, yang berubah, melebihi pagu, atau belum ada data", "Show all, what changed, over the ceiling, or no data yet"}
	ComparisonCmdStep    = Sentence{"Selisih terhadap kolom pertama atau sebelumnya", "Difference against the first column or the one before"}
	ComparisonCmdTargets = Sentence{"Tampilkan atau sembunyikan target", "Show or hide targets"}
	ComparisonCmdOpen    = Sentence{"Rinci baris ini", "Open this row"}
	ComparisonCmdBack    = Sentence{"Kembali dari rincian", "Back from what was opened"}
	ComparisonCmdSearch  = Sentence{"Cari baris", "Find rows"}
	ComparisonCmdShow    = Sentence{"Tayangkan persandingan ini", "Show this comparison"}
	ComparisonCmdExport  = Sentence{"Tulis persandingan ini sebagai Excel", "Write this comparison as a workbook"}
	ComparisonCmdGrid    = Sentence{"Ke tabel", "To the table"}
	ComparisonCmdLinks   = Sentence{"Baris yang berpindah antartahun atau antartahap", "Lines that moved between years or stages"}
	ComparisonCmdCheck   = Sentence{"Periksa konsistensi antartahap", "Check consistency between stages"}
)

// The comparison as a paper.
var (
	ComparisonPaper        = Sentence{"Tulis persandingan ini sebagai PDF", "Write this comparison as a PDF"}
	ComparisonPaperShort   = Sentence{"Berkas PDF", "PDF file"}
	ComparisonPaperWriting = Sentence{"Menulis PDF persandingan", "Writing the PDF of the comparison"}
)

// How far a target was reached.
var (
	AchievedBy  = Sentence{"capaian %s", "achieved, %s"}
	AchievedNot = Sentence{"tidak dapat dihitung", "cannot be computed"}
	AchievedWhy = Sentence{"%s: %s", "%s: %s"}

	AchievedNoTarget     = Sentence{"belum ada target", "no target yet"}
	AchievedNoResult     = Sentence{"belum ada realisasi", "nothing reported yet"}
	AchievedTargetWords  = Sentence{"target bukan angka", "target is no number"}
	AchievedResultWords  = Sentence{"realisasi bukan angka", "result is no number"}
	AchievedTargetOfTwo  = Sentence{"target bukan satu angka", "target is not one number"}
	AchievedResultOfTwo  = Sentence{"realisasi bukan satu angka", "result is not one number"}
	AchievedUnlike       = Sentence{"satuan berbeda", "units differ"}
	AchievedZeroTarget   = Sentence{"target nol", "target is zero"}
	AchievedZeroRealised = Sentence{"realisasi nol", "result is zero"}
	AchievedBelowZero    = Sentence{"angka di bawah nol", "number below zero"}
)

// Unmeasured says why an achievement cannot be computed.
var Unmeasured = map[model.Unmeasured]Sentence{
	model.NoTargetYet: AchievedNoTarget, model.NoRealisationYet: AchievedNoResult, model.TargetInWords: AchievedTargetWords,
	model.RealisedInWords: AchievedResultWords, model.TargetOfTwo: AchievedTargetOfTwo, model.RealisedOfTwo: AchievedResultOfTwo,
	model.UnlikeUnits: AchievedUnlike, model.ZeroTarget: AchievedZeroTarget, model.ZeroRealised: AchievedZeroRealised, model.BelowZero: AchievedBelowZero,
}

// ComparisonCmdColumns lead to the boxes of the columns.
var ComparisonCmdColumns = [model.MaxColumns]Sentence{
	{"Pilih isi kolom 1", "Choose what column 1 shows"},
	{"Pilih isi kolom 2", "Choose what column 2 shows"},
	{"Pilih isi kolom 3", "Choose what column 3 shows"},
	{"Pilih isi kolom 4", "Choose what column 4 shows"},
}

// ChangeWords are the words of a comparison.
var ChangeWords = map[model.Word]Sentence{
	model.New: WordNew, model.Dropped: WordDropped, model.Moved: WordMoved, model.Up: WordUp, model.Down: WordDown, model.Same: WordSame,
}

// WithoutGroup names what serves no mission, names no source or has no priority.
var WithoutGroup = map[model.Grouping]Sentence{
	model.ByMission: ComparisonNoMission, model.ByFund: ComparisonNoFund, model.ByPriority: ComparisonNoPriority,
}

// ColumnName names a column by stage and year, with the moment where it is not now, or the scenario: "Hasil 2027", "Hasil 2027, Tutup hari 1".
func ColumnName(say Say, plan *model.Plan, c model.PanelColumn) string {
	if c.Stage == model.NoStage {
		c.Stage = plan.Base()
	}
	if r := plan.Region(); c.Year == 0 && r != nil {
		c.Year = r.Year
	}
	name := say(ComparisonStageYear, StageName(say, c.Stage), c.Year)
	if s := plan.Scenarios.Get(c.Scenario); s != nil {
		return say(ScenarioColumn, name, s.Name)
	}
	if m := plan.Moments.Get(c.Moment); m != nil {
		return say(SlideMoment, name, m.Name)
	}
	return name
}

// AgenciesName names the agencies of a column: all, one by its short name, or how many.
func AgenciesName(say Say, plan *model.Plan, set model.AgencySet) string {
	switch list := set.In(plan); len(list) {
	case 0:
		return say(ComparisonAll)
	case 1:
		return list[0].Label()
	default:
		return say(ComparisonSome, len(list))
	}
}

// ColumnOf names what a column is of: its line, or its agencies.
func ColumnOf(say Say, plan *model.Plan, c model.PanelColumn) string {
	l := plan.Lines.Get(c.Line)
	if l == nil {
		return AgenciesName(say, plan, c.Agencies)
	}
	name := strings.Join(strings.Fields(l.Name), " ")
	if a := plan.Agencies.Get(l.Agency); a != nil {
		return say(ComparisonLineOf, a.Label(), name)
	}
	return name
}

// ColumnOfNamed is ColumnOf with the short names of several agencies.
func ColumnOfNamed(say Say, plan *model.Plan, c model.PanelColumn) string {
	list := c.Agencies.In(plan)
	if len(list) < 2 || plan.Lines.Get(c.Line) != nil {
		return ColumnOf(say, plan, c)
	}
	var names []string
	for _, a := range list {
		names = append(names, a.Label())
	}
	return say(ComparisonSomeNamed, len(list), strings.Join(names, ", "))
}
