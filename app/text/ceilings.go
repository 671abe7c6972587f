package text

// Ceilings, in Setelan and in the verbs.
var (
	VerbCeiling = Sentence{"melihat atau menetapkan pagu perangkat daerah dan sumber dana", "show or set the ceilings of agencies and funding sources"}
	UseCeiling  = Sentence{"ceiling BERKAS [--agency KODE] [--fund NAMA] [--year TAHUN] [--set JUMLAH]", "ceiling FILE [--agency CODE] [--fund NAME] [--year YEAR] [--set AMOUNT]"}

	FlagCeilingAgency = Sentence{"`KODE` atau singkatan perangkat daerah; jika kosong semua, dan --set menetapkan pagu daerah", "`CODE` or short name of the agency; all where empty, and --set sets the ceiling of the region"}
	FlagCeilingFund   = Sentence{"`NAMA` atau kode sumber dana; jika kosong pagu seluruhnya", "`NAME` or code of the funding source; the whole ceiling where empty"}
	FlagCeilingSet    = Sentence{"`JUMLAH` pagu baru: 8.300.000.000, 8,3 M; - menghapusnya", "new `AMOUNT`: 8,300,000,000, 8.3 bn; - takes it away"}

	CeilingSums   = Sentence{"Tahun %d: pagu daerah %s, terpakai %s.", "Year %d: ceiling of the region %s, used %s."}
	CeilingRegion = Sentence{"Seluruh daerah", "The whole region"}
	CeilingNone   = Sentence{"belum ada", "none"}
	CeilingAll    = Sentence{"semua sumber", "all sources"}
	CeilingLeft   = Sentence{"sisa %s", "left %s"}
	CeilingOver   = Sentence{"lebih %s", "over by %s"}
	CeilingUsed   = Sentence{"terpakai %s", "used %s"}
	CeilingOther  = Sentence{"di luar APBD", "outside the budget"}

	SettingsCeilings       = Sentence{"Pagu", "Ceilings"}
	SettingsCeilingsAbout  = Sentence{"Pagu per perangkat daerah dan sumber dana. Melebihi pagu dibolehkan dan ditandai; dana di luar APBD tidak ikut dalam jumlah.", "Ceilings by agency and funding source. Going over is allowed and marked; money outside the budget is not part of the total."}
	SettingsCeilingsNone   = Sentence{"belum ada pagu %d", "no ceilings of %d yet"}
	SettingsCeilingsOver   = Sentence{"%d perangkat daerah melebihi pagu", "agencies over a ceiling: %d"}
	SettingsCeilingsSum    = Sentence{"%d perangkat daerah · %d", "agencies: %d · %d"}
	SettingsCeilingYear    = Sentence{"Tahun", "Year"}
	SettingsCeilingTotal   = Sentence{"Seluruhnya (Rp)", "In all (Rp)"}
	SettingsCeilingOutside = Sentence{"%s (di luar APBD)", "%s (outside the budget)"}
	SettingsCeilingAdded   = Sentence{"Jumlah", "Sum"}
	SettingsCeilingUsed    = Sentence{"Terpakai", "Used"}
	SettingsCeilingRest    = Sentence{"Sisa", "Left"}
	SettingsCeilingLoud    = Sentence{"melebihi pagu", "over the ceiling"}
	SettingsPasteLong      = Sentence{"Blok ini %n baris, tetapi dari sel ini ke bawah hanya ada %n.", "This block has %n rows, but there are only %n from this cell on."}
	SettingsPasteOther     = Sentence{"Baris ini milik %s.", "This row is that of %s."}
)
