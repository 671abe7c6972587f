package text

// Scenarios: on the page of comparisons, in their box, on the wall and in the verb.
var (
	ScenarioNamed    = Sentence{"skenario: %s", "scenario: %s"}
	ScenarioColumn   = Sentence{"%s, skenario %s", "%s, scenario %s"}
	ScenarioShort    = Sentence{"Skenario", "Scenario"}
	ScenarioNumbered = Sentence{"Skenario %d", "Scenario %d"}
	ScenarioOnWall   = Sentence{"Angka percobaan, belum keputusan", "Trial figures, nothing decided"}
	ScenarioGone     = Sentence{"Skenario yang disandingkan sudah dihapus.", "The scenario that is compared has been removed."}
	ScenarioTried    = Sentence{"dicoba", "tried"}
	ScenarioMoved    = Sentence{"dicoba, dasar berubah", "tried, basis changed"}
	ScenarioInForce  = Sentence{"sudah diterapkan", "adopted"}
	ScenarioVoid     = Sentence{"tidak berlaku lagi", "no longer applies"}

	ScenarioCmdOpen  = Sentence{"Skenario: daftar, bandingkan, terapkan", "Scenarios: list, compare, adopt"}
	ScenarioCmdTry   = Sentence{"Skenario: coba angka pada baris ini", "Scenario: try a figure in this row"}
	ScenarioCmdUntry = Sentence{"Skenario: hapus percobaan pada baris ini", "Scenario: take the trial of this row away"}
	ScenarioCmdCut   = Sentence{"Skenario: potong atau tambah baris yang tampil", "Scenario: cut or raise the rows in view"}
	ScenarioCmdShift = Sentence{"Skenario: geser dari baris ini", "Scenario: shift from this row"}
	ScenarioCut      = Sentence{"Potong", "Cut"}
	ScenarioShift    = Sentence{"Geser", "Shift"}

	ScenarioHints      = Sentence{"Enter merinci baris, pada sub kegiatan mencoba angka · Delete menghapus percobaan", "Enter opens a row, at a sub-activity it tries a figure · Delete takes a trial away"}
	ScenarioStripHint  = Sentence{"Enter lanjut · Esc batal", "Enter goes on · Esc gives up"}
	ScenarioTyping     = Sentence{"Enter mencoba · Esc batal", "Enter tries it · Esc gives up"}
	ScenarioTypeAmount = Sentence{"Ketik angka percobaan, misalnya 1,5 M, turun 10 persen, atau +250 jt. Kosong menghapus percobaan.", "Type a figure to try, such as 1.5 M, down 10 percent or +250 m. Nothing takes the trial away."}
	ScenarioUntrying   = Sentence{"Percobaan dihapus; kembali ke angka sekarang.", "The trial goes; the figure is that of now again."}
	ScenarioNoTrial    = Sentence{"Belum ada percobaan pada baris ini.", "Nothing is tried in this row."}
	ScenarioNotLowest  = Sentence{"Rinci dahulu sampai baris terbawah; angka dicoba di sana.", "Go down to the lowest row first; figures are tried there."}
	ScenarioNoFigures  = Sentence{"Tidak ada pagu pada baris yang tampil.", "The rows in view have no budget."}
	ScenarioShared     = Sentence{"dibagi sebanding ke %d sumber dana", "shared among %d sources in proportion"}
	ScenarioMore       = Sentence{"naik %s", "up %s"}
	ScenarioLess       = Sentence{"turun %s", "down %s"}
	ScenarioLeaves     = Sentence{"sisa pagu %s %s", "of the ceiling of %s %s is left"}
	ScenarioExceeds    = Sentence{"pagu %s lewat %s", "over the ceiling of %s by %s"}

	ScenarioSpread   = Sentence{"Perubahan: -10 %, -250 jt, = 8 M", "Change: -10 %, -250 m, = 8 bn"}
	ScenarioStep     = Sentence{"Pembulatan", "Rounded to"}
	ScenarioExcept   = Sentence{"Kecuali (kode, kata, atau sumber; pisahkan koma)", "Except (code, words or source; commas between)"}
	ScenarioCutOf    = Sentence{"%n angka, %s menjadi %s", "%n figures, %s becomes %s"}
	ScenarioRounded  = Sentence{"dibulatkan ke %s", "rounded to %s"}
	ScenarioSpared   = Sentence{"%n angka dikecualikan, %s", "%n figures left out, %s"}
	ScenarioCutAbout = Sentence{"%n angka pada baris yang tampil, %s. Tulis perubahannya.", "%n figures in the rows in view, %s. Write the change."}

	ScenarioShiftTo     = Sentence{"Ke baris: kode atau kata", "To the line: code or words"}
	ScenarioShiftAmount = Sentence{"Jumlah yang digeser", "Amount to shift"}
	ScenarioShiftFund   = Sentence{"Dari sumber dana", "From the source"}
	ScenarioShiftOf     = Sentence{"Dari %s, %s", "From %s, %s"}
	ScenarioShiftPath   = Sentence{"Dari %s, %s, ke %s", "From %s, %s, to %s"}
	ScenarioShiftFrom   = Sentence{"Pilih baris terbawah yang mempunyai pagu; dari sana uang digeser.", "Choose a lowest row with a budget; money is shifted from there."}
	ScenarioShiftWhere  = Sentence{"Tulis kode atau kata dari nama baris tujuan.", "Write the code or words of the name of the line it goes to."}
	ScenarioShiftSource = Sentence{"Baris ini tidak mempunyai sumber dana %q. Yang ada: %s.", "This row has no source %q. It has: %s."}
	ScenarioShiftMuch   = Sentence{"Tulis jumlah yang digeser, misalnya 250 jt.", "Write how much is shifted, such as 250 m."}

	CommandScenarios   = Sentence{"Skenario", "Scenarios"}
	ScenarioTitle      = Sentence{"Skenario untuk hasil %d", "Scenarios for the outcome of %d"}
	ScenarioNone       = Sentence{"Belum ada skenario. Insert membuat yang pertama: kumpulan angka percobaan di atas angka sekarang, terpisah dari catatan rapat.", "There is no scenario yet. Insert makes the first: trial figures on top of those of now, apart from the record."}
	ScenarioName       = Sentence{"Skenario", "Scenario"}
	ScenarioTrials     = Sentence{"Percobaan", "Trials"}
	ScenarioTotal      = Sentence{"Jumlah (Rp)", "Total (Rp)"}
	ScenarioDifference = Sentence{"Terhadap sekarang (Rp)", "Against now (Rp)"}
	ScenarioLeft       = Sentence{"Sisa pagu (Rp)", "Left of the ceiling (Rp)"}
	ScenarioOver       = Sentence{"Melebihi pagu", "Over the ceiling"}
	ScenarioNow        = Sentence{"sekarang", "now"}
	ScenarioNobody     = Sentence{"tidak ada", "nobody"}
	ScenarioOverMore   = Sentence{"%s, dan %n lainnya", "%s and %n more"}
	ScenarioNotes      = Sentence{"%n berubah", "%n changed"}
	ScenarioNotesVoid  = Sentence{"%n tidak berlaku", "%n void"}
	ScenarioNowIs      = Sentence{"sekarang %s", "now %s"}
	ScenarioWeight     = Sentence{"%s poin", "%s points"}
	ScenarioCeilingOf  = Sentence{"Pagu %s", "Ceiling of %s"}
	ScenarioRegion     = Sentence{"seluruh daerah", "the whole region"}
	ScenarioWeightOf   = Sentence{"Bobot %s", "Weight of %s"}

	ScenarioColumnOpen   = Sentence{"Buka kolom", "Open a column"}
	ScenarioNew          = Sentence{"Buat", "Make"}
	ScenarioRename       = Sentence{"Ganti nama", "Rename"}
	ScenarioCopy         = Sentence{"Salin", "Copy"}
	ScenarioRemove       = Sentence{"Hapus", "Remove"}
	ScenarioAdopt        = Sentence{"Terapkan", "Adopt"}
	ScenarioTryWeight    = Sentence{"Coba bobot", "Try a weight"}
	ScenarioAskCriterion = Sentence{"Kriteria: kata dari namanya", "Criterion: words of its name"}
	ScenarioAskPoints    = Sentence{"Bobot percobaan", "Weight to try"}
	ScenarioNoCriterion  = Sentence{"Tidak ada kriteria dengan nama %q.", "There is no criterion named %q."}
	ScenarioNoPoints     = Sentence{"Tulis bobotnya, misalnya 30.", "Write the weight, such as 30."}
	ScenarioCeiling      = Sentence{"Coba pagu", "Try a ceiling"}
	ScenarioAskAgency    = Sentence{"Perangkat daerah (kosong: seluruh daerah)", "Agency (empty: the whole region)"}
	ScenarioAskFund      = Sentence{"Sumber dana (kosong: semua)", "Source (empty: all)"}
	ScenarioAskCeiling   = Sentence{"Pagu percobaan", "Ceiling to try"}
	ScenarioNoAgency     = Sentence{"Tidak ada perangkat daerah dengan nama %q.", "There is no agency named %q."}
	ScenarioNoFund       = Sentence{"Tidak ada sumber dana dengan nama %q.", "There is no source named %q."}
	ScenarioNoAmount     = Sentence{"Tulis pagunya, misalnya 8,3 M.", "Write the ceiling, such as 8.3 bn."}
	ScenarioCeilingNow   = Sentence{"%s: sekarang %s, dicoba %s", "%s: now %s, tried %s"}
	ScenarioCeilingNo    = Sentence{"belum ada", "none yet"}
	ScenarioAskName      = Sentence{"Nama skenario", "Name of the scenario"}
	ScenarioAskNote      = Sentence{"Catatan", "Note"}
	ScenarioCopied       = Sentence{"%s (salinan)", "%s (copy)"}
	ScenarioAskRemove    = Sentence{"Hapus skenario %s dengan %n percobaannya? Catatan rapat tidak berubah.", "Remove the scenario %s with its %n trials? The record stays as it is."}
	ScenarioAskAdopt     = Sentence{"Terapkan skenario %s? %n angka menjadi koreksi rapat sekaligus: hasil %s menjadi %s. Satu kali Urungkan mencabut semuanya.", "Adopt the scenario %s? %n figures become corrections of the meeting at once: the outcome of %s becomes %s. One Undo takes all of it back."}
	ScenarioAskMoved     = Sentence{"%n angka sudah berubah sejak dicoba dan akan ditimpa: %s.", "%n figures have changed since they were tried and will be overwritten: %s."}
	ScenarioOneMoved     = Sentence{"%s (sekarang %s, skenario %s)", "%s (now %s, scenario %s)"}
	ScenarioMoreMoved    = Sentence{"dan %n lainnya", "and %n more"}
	ScenarioDoneAdopt    = Sentence{"Skenario %s diterapkan: %n koreksi tercatat.", "The scenario %s is adopted: %n corrections are on record."}

	VerbScenario          = Sentence{"melihat, mencoba, atau menerapkan skenario", "list, try or adopt scenarios"}
	UseScenario           = Sentence{"scenario BERKAS [--start NAMA | --try NAMA … | --cut NAMA … | --shift NAMA … | --show NAMA | --copy NAMA --to NAMA | --rename NAMA --to NAMA | --remove NAMA | --adopt NAMA] [--stage TAHAP] [--year TAHUN]", "scenario FILE [--start NAME | --try NAME … | --cut NAME … | --shift NAME … | --show NAME | --copy NAME --to NAME | --rename NAME --to NAME | --remove NAME | --adopt NAME] [--stage STAGE] [--year YEAR]"}
	FlagScenarioStart     = Sentence{"`NAMA` skenario yang dibuat", "`NAME` of the scenario that is made"}
	FlagScenarioNote      = Sentence{"`CATATAN` pada skenario", "`NOTE` on the scenario"}
	FlagScenarioRename    = Sentence{"`NAMA` skenario yang diberi nama --to", "`NAME` of the scenario that is called --to from now on"}
	FlagScenarioCopy      = Sentence{"`NAMA` skenario yang disalin menjadi --to", "`NAME` of the scenario that is copied to --to"}
	FlagScenarioTo        = Sentence{"`NAMA` yang baru", "new `NAME`"}
	FlagScenarioRemove    = Sentence{"`NAMA` skenario yang dihapus", "`NAME` of the scenario that is removed"}
	FlagScenarioShow      = Sentence{"`NAMA` skenario yang percobaannya ditampilkan", "`NAME` of the scenario whose trials are shown"}
	FlagScenarioTry       = Sentence{"`NAMA` skenario yang mencoba --amount pada satu baris, atau --ceiling", "`NAME` of the scenario that tries --amount on a line, or --ceiling"}
	FlagScenarioCut       = Sentence{"`NAMA` skenario yang mengubah banyak pagu dengan --spread: baris, perangkat daerah, atau semua, kecuali --except", "`NAME` of the scenario that changes many budgets by --spread: lines, an agency or all, but for --except"}
	FlagScenarioShift     = Sentence{"`NAMA` skenario yang menggeser --amount dari --line ke --shift-to", "`NAME` of the scenario that shifts --amount from --line to --shift-to"}
	FlagScenarioAdopt     = Sentence{"`NAMA` skenario yang diterapkan sebagai koreksi, seluruhnya atau tidak sama sekali", "`NAME` of the scenario that is adopted as corrections, all of it or nothing"}
	FlagScenarioMoved     = Sentence{"terapkan juga angka yang sudah berubah sejak dicoba", "adopt figures too that have changed since they were tried"}
	FlagScenarioAmount    = Sentence{"`JUMLAH` yang dicoba atau digeser: 1.500.000.000, 1,5 M, 450jt", "`AMOUNT` that is tried or shifted: 1,500,000,000, 1.5 bn, 450 m"}
	FlagScenarioCriterion = Sentence{"`NAMA` kriteria daftar prioritas yang bobotnya dicoba dengan --points", "`NAME` of the criterion of a ranking whose weight is tried by --points"}
	FlagScenarioPoints    = Sentence{"`BOBOT` yang dicoba, misalnya 30", "`WEIGHT` that is tried, such as 30"}
	FlagScenarioCeiling   = Sentence{"`JUMLAH` pagu yang dicoba, untuk --agency atau seluruh daerah", "`AMOUNT` of the ceiling that is tried, of --agency or the whole region"}
	FlagScenarioLine      = Sentence{"`KODE` baris; dengan --cut dapat diulang", "`CODE` of the line; with --cut it may be repeated"}
	FlagScenarioExcept    = Sentence{"`NAMA` baris, kode, atau sumber dana yang dikecualikan, dipisahkan koma", "`NAMES` of lines, codes or sources that are left out, with commas between"}
	ScenarioNoneYet       = Sentence{"Belum ada skenario.", "There is no scenario yet."}
	ScenarioCount         = Sentence{"%n percobaan", "%n trials"}
	ScenarioIsOver        = Sentence{"%s lewat pagu", "%s is over its ceiling"}
	ScenarioSums          = Sentence{"Sekarang, tahun %d: jumlah %s, pagu daerah %s.", "Now, year %d: total %s, ceiling of the region %s."}
)
