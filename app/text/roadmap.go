package text

import "benangmerah/model/roadmap"

// The verbs of the roadmap: groups, themes, phases, what sources say of them, credits, budgets and what was received.
var (
	UseGroups   = Sentence{"groups BERKAS | --group NAMA [--trade USAHA] [--village KELURAHAN] [--district KECAMATAN] | --add TABEL [--dry-run] | --remove ID", "groups FILE | --group NAME [--trade TRADE] [--village VILLAGE] [--district DISTRICT] | --add TABLE [--dry-run] | --remove ID"}
	VerbGroups  = Sentence{"menampilkan atau menambah kelompok di peta jalan", "show the groups on the roadmap, or add to them"}
	UseThemes   = Sentence{"themes BERKAS | --theme NAMA | --add TABEL [--dry-run] | --remove ID", "themes FILE | --theme NAME | --add TABLE [--dry-run] | --remove ID"}
	VerbThemes  = Sentence{"menampilkan atau menambah tema peta jalan", "show the themes of the roadmap, or add to them"}
	UsePhases   = Sentence{"phases BERKAS | --theme TEMA --year TAHUN --name FASE [--criterion KRITERIA] [--threshold AMBANG] | --add TABEL [--dry-run] | --remove ID", "phases FILE | --theme THEME --year YEAR --name PHASE [--criterion CRITERION] [--threshold THRESHOLD] | --add TABLE [--dry-run] | --remove ID"}
	VerbPhases  = Sentence{"menampilkan atau mengisi fase tiap tema dan tahun dengan kriterianya", "show or set the phase of each theme and year with its criterion"}
	UseStanding = Sentence{"standing BERKAS [--group …] [--theme …] [--year …] | … --status STATUS --on TANGGAL --source SUMBER [--value …] [--evidence …] [--assessor …] [--reason …] | --add TABEL [--dry-run] | --remove ID", "standing FILE [--group …] [--theme …] [--year …] | … --status STATUS --on DATE --source SOURCE [--value …] [--evidence …] [--assessor …] [--reason …] | --add TABLE [--dry-run] | --remove ID"}

	VerbStanding   = Sentence{"menampilkan atau mencatat capaian kelompok menurut sumbernya", "show or record how far groups are, by source"}
	UseRoadmap     = Sentence{"roadmap BERKAS [--as-of TANGGAL] [--group …] [--theme …] [--year …] [--out TABEL | LAPORAN.pdf]", "roadmap FILE [--as-of DATE] [--group …] [--theme …] [--year …] [--out TABLE | REPORT.pdf]"}
	VerbRoadmap    = Sentence{"peta jalan kelompok × tema × tahun per tanggal, dengan jumlah tiap status", "the roadmap of groups × themes × years as of a day, with the counts by status"}
	UseOffRoad     = Sentence{"off-road BERKAS [--as-of TANGGAL]", "off-road FILE [--as-of DATE]"}
	VerbOffRoad    = Sentence{"kelompok yang keluar dari peta jalan, dengan fase pertama yang terlewat dan alasannya", "the groups that are off the roadmap, with the first phase that they missed and why"}
	UseMilestones  = Sentence{"milestones BERKAS [--as-of TANGGAL] | --group … --bank BANK --credit JUMLAH --on TANGGAL --evidence BUKTI | --add TABEL [--dry-run] | --remove ID", "milestones FILE [--as-of DATE] | --group … --bank BANK --credit AMOUNT --on DATE --evidence EVIDENCE | --add TABLE [--dry-run] | --remove ID"}
	VerbMilestones = Sentence{"menampilkan atau mencatat kelompok yang dipercaya bank dengan kredit", "show or record which groups a bank has trusted with a credit"}
	UseRoadBudget  = Sentence{"roadmap-budget BERKAS [--stage TAHAP] | --theme … --year … --amount JUMLAH [--agency KODE --line KODE] | --add TABEL [--dry-run] | --remove ID", "roadmap-budget FILE [--stage STAGE] | --theme … --year … --amount AMOUNT [--agency CODE --line CODE] | --add TABLE [--dry-run] | --remove ID"}
	VerbRoadBudget = Sentence{"menampilkan atau mengisi anggaran tiap tema dan tahun, dengan selisihnya terhadap baris program", "show or set the money of each theme and year, with the difference to the line of the plan"}
	UseReceipts    = Sentence{"receipts BERKAS [--group …] [--theme …] [--year …] [--line …] | … --what BARANG --on TANGGAL [--as-specified ya|tidak|belum] [--evidence …] | --add TABEL [--dry-run] | --remove ID", "receipts FILE [--group …] [--theme …] [--year …] [--line …] | … --what THING --on DATE [--as-specified yes|no|unknown] [--evidence …] | --add TABLE [--dry-run] | --remove ID"}
	VerbReceipts   = Sentence{"menampilkan atau mencatat apa yang diterima kelompok dari anggaran, dan sesuai spesifikasi atau tidak", "show or record what groups received from a budget, and whether it is as specified"}

	FlagRoadAdd    = Sentence{"`TABEL` .xlsx atau .csv yang barisnya ditambahkan, semua atau tidak satu pun", "`TABLE` .xlsx or .csv whose rows are added, all of them or none"}
	FlagRoadDryRun = Sentence{"hanya tampilkan apa yang akan terjadi dan baris yang ditolak", "only show what would happen and which rows are refused"}
	FlagRoadRemove = Sentence{"hapus catatan `ID`, boleh beberapa; jurnal tetap menyimpannya", "take the record `ID` away, one or more; the journal keeps it"}
	FlagAsOf       = Sentence{"`TANGGAL` keadaannya; yang bertanggal sesudahnya tidak dihitung; jika kosong hari ini", "`DATE` as of which it stands; what is dated later does not count; today where empty"}

	FlagRoadOut = Sentence{"`BERKAS` yang ditulis: tabel .xlsx, .csv, atau .json, atau laporan .pdf", "`FILE` to write: a table .xlsx, .csv or .json, or the report .pdf"}
	RoadWritten = Sentence{"Laporan peta jalan ditulis: %s (%d halaman).", "The report of the roadmap is written: %s (%d pages)."}

	RoadTaken       = Sentence{"Peta jalan: %n baru, %n diubah, %n sudah ada.", "Roadmap: %n new, %n changed, %n there already."}
	RoadWould       = Sentence{"Belum disimpan. Akan menjadi: %n baru, %n diubah, %n sudah ada; %n baris ditolak.", "Not saved. It would be: %n new, %n changed, %n there already; %n rows refused."}
	RoadRow         = Sentence{"Baris %d: %s", "Row %d: %s"}
	RoadRemoved     = Sentence{"Dihapus: %n catatan.", "Taken away: %n records."}
	RoadGroupsSum   = Sentence{"%n kelompok.", "%n groups."}
	RoadThemesSum   = Sentence{"%d tema.", "%d themes."}
	RoadPhasesSum   = Sentence{"%d fase.", "%d phases."}
	RoadStandingSum = Sentence{"%n catatan per %s.", "%n records as of %s."}
	RoadYear        = Sentence{"Tahun %d per %s:", "Year %d as of %s:"}
	RoadLegend      = Sentence{"Tanda: %s. Tanda seru: sumber berselisih.", "Signs: %s. An exclamation mark: sources disagree."}
	RoadSum         = Sentence{"%n sel: %s. Berselisih: %n. Terlewat tahunnya: %n.", "%n cells: %s. In dispute: %n. Past their year: %n."}
	RoadNoYears     = Sentence{"Peta jalan belum mempunyai fase.", "The roadmap has no phases yet."}
	RoadNotReached  = Sentence{"tidak tercapai sampai akhir %d (%s)", "not reached by the end of %d (%s)"}
	RoadTakenOff    = Sentence{"dikeluarkan %s: %s", "taken off %s: %s"}
	RoadOffMissed   = Sentence{"%d fase terlewat", "%d phases missed"}
	RoadOffSum      = Sentence{"%n dari %n kelompok keluar dari peta jalan per %s.", "%n of %n groups are off the roadmap as of %s."}
	RoadTrustedSum  = Sentence{"%n dari %n kelompok dipercaya bank per %s, kredit %s.", "%n of %n groups are trusted by a bank as of %s, credit %s."}
	RoadBudgetSum   = Sentence{"Jumlah %s.", "Total %s."}
	RoadBudgetNone  = Sentence{"tanpa baris program", "no line of the plan"}
	RoadBudgetHas   = Sentence{"baris %s (%s), selisih %s", "line %s (%s), difference %s"}
	RoadBudgetNo    = Sentence{"baris %s belum mempunyai angka", "line %s has no figure yet"}
	RoadReceived    = Sentence{"%n menerima, %n belum tercatat", "%n received, %n not on record"}
	RoadReceiptsSum = Sentence{"%n penerimaan: %n sesuai, %n tidak sesuai, %n belum diketahui.", "%n received: %n as specified, %n not, %n unknown."}
	RoadSheet       = Sentence{"Peta jalan", "Roadmap"}
	RoadDisputed    = Sentence{"berselisih", "in dispute"}
	RoadLate        = Sentence{"terlewat", "past its year"}

	RoadFitYes     = Sentence{"sesuai", "as specified"}
	RoadFitNo      = Sentence{"tidak sesuai", "not as specified"}
	RoadFitUnknown = Sentence{"belum diketahui", "unknown"}
)

// RoadFlags say what the options of the roadmap's verbs hold, by column.
var RoadFlags = map[string]Sentence{
	roadmap.ColumnGroup:     {"`NAMA` kelompok", "`NAME` of the group"},
	roadmap.ColumnTrade:     {"`USAHA`", "`TRADE`"},
	roadmap.ColumnVillage:   {"`KELURAHAN`", "`VILLAGE`"},
	roadmap.ColumnDistrict:  {"`KECAMATAN`", "`DISTRICT`"},
	roadmap.ColumnTheme:     {"`TEMA`, nama atau nomornya", "`THEME`, its name or number"},
	roadmap.ColumnYear:      {"`TAHUN`", "`YEAR`"},
	roadmap.ColumnPhase:     {"nama `FASE`", "name of the `PHASE`"},
	roadmap.ColumnCriterion: {"`KRITERIA` dengan kata-kata", "`CRITERION` in words"},
	roadmap.ColumnThreshold: {"`AMBANG` dengan satuannya, misalnya \"≥ 5 %\"", "`THRESHOLD` with its unit, such as \"≥ 5 %\""},
	roadmap.ColumnStatus:    {"`STATUS`: belum, berjalan, tercapai, tidak tercapai, dikeluarkan", "`STATUS` by its Indonesian word: belum, berjalan, tercapai, tidak tercapai, dikeluarkan"},
	roadmap.ColumnValue:     {"`NILAI` seperti tertulis, misalnya \"−3,64 %\"", "`VALUE` as written, such as \"−3,64 %\""},
	roadmap.ColumnEvidence:  {"`BUKTI`: keterangan atau nama berkas", "`EVIDENCE`: words or the name of a file"},
	roadmap.ColumnDate:      {"`TANGGAL`", "`DATE`"},
	roadmap.ColumnAssessor:  {"`JABATAN` penilai", "`OFFICE` of the assessor"},
	roadmap.ColumnSource:    {"`SUMBER`", "`SOURCE`"},
	roadmap.ColumnReason:    {"`ALASAN` bila dikeluarkan", "`REASON` where it is taken off"},
	roadmap.ColumnBank:      {"nama `BANK`", "name of the `BANK`"},
	roadmap.ColumnCredit:    {"`JUMLAH` kredit", "`AMOUNT` of the credit"},
	roadmap.ColumnAmount:    {"`JUMLAH` anggaran", "`AMOUNT` of the budget"},
	roadmap.ColumnAgency:    {"`KODE` atau singkatan perangkat daerah", "`CODE` or short name of the agency"},
	roadmap.ColumnUnit:      {"`KODE` sub unit, bila baris ada di beberapa sub unit", "`CODE` of the sub unit, where several have the line"},
	roadmap.ColumnLine:      {"`KODE` baris", "`CODE` of the line"},
	roadmap.ColumnWhat:      {"`BARANG` atau bantuan yang diterima", "the `THING` or help that was received"},
	roadmap.ColumnFit:       {"sesuai spesifikasi: `ya`, tidak, atau belum", "as specified: `yes`, no, or unknown"},
}

// RoadStates are the words of states on the roadmap.
var RoadStates = map[roadmap.State]Sentence{
	roadmap.NoPhase: {"tanpa fase", "no phase"}, roadmap.NoData: {"belum ada data", "no data yet"}, roadmap.Removed: {"dikeluarkan", "taken off"},
	roadmap.Missed: {"tidak tercapai", "not reached"}, roadmap.NotYet: {"belum", "not yet"}, roadmap.Running: {"berjalan", "under way"}, roadmap.Reached: {"tercapai", "reached"},
}
