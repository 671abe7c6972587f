package text

// Tables that are written for people to work on: the plan, a comparison, readiness.
var (
	FlagTo         = Sentence{"`BENTUK` tabel rencana: xlsx, csv, json", "`FORM` of the plan's table: xlsx, csv, json"}
	FlagAgencies   = Sentence{"`KODE` atau singkatan perangkat daerah; boleh diulang, jika kosong semua", "`CODE` or short name of an agency; may be repeated, all where empty"}
	FlagTableYear  = Sentence{"`TAHUN` angka; boleh diulang, jika kosong semua", "`YEAR` of the figures; may be repeated, all where empty"}
	FlagTableStage = Sentence{"`TAHAP` angka; boleh diulang, jika kosong semua", "`STAGE` of the figures; may be repeated, all where empty"}
	FlagSheet      = Sentence{"`BERKAS` .xlsx, .csv, atau .json yang ditulis", "`FILE` to write: .xlsx, .csv or .json"}
	UsageNeedsTo   = Sentence{"Pilihan %s memerlukan --to.", "The option %s needs --to."}

	TableWritten = Sentence{"Ditulis: %s (%n perangkat daerah, %n baris rencana tahun %d dalam %n baris tabel). Dapat dimasukkan lagi dengan import.", "Written: %s (%n agencies, %n lines of %d in %n rows of the table). Import takes it in again."}
	TableOthers  = Sentence{"%n baris rencana dari tahun lain tidak ikut ditulis.", "%n lines of other years were not written."}
	SheetWritten = Sentence{"Ditulis: %s (%n baris).", "Written: %s (%n rows)."}

	SheetCompare     = Sentence{"Persandingan", "Comparison"}
	SheetReadiness   = Sentence{"Kesiapan data", "Readiness"}
	SheetAgencyCode  = Sentence{"Kode PD", "Agency code"}
	SheetAgency      = Sentence{"Perangkat Daerah", "Agency"}
	SheetUnit        = Sentence{"Sub Unit", "Sub unit"}
	SheetCode        = Sentence{"Kode", "Code"}
	SheetName        = Sentence{"Uraian", "Description"}
	SheetBefore      = Sentence{"Sebelum: %s (Rp)", "Before: %s (Rp)"}
	SheetAfter       = Sentence{"Sesudah: %s (Rp)", "After: %s (Rp)"}
	SheetBeforeOther = Sentence{"Sebelum, di luar APBD (Rp)", "Before, outside the budget (Rp)"}
	SheetAfterOther  = Sentence{"Sesudah, di luar APBD (Rp)", "After, outside the budget (Rp)"}
	SheetDifference  = Sentence{"Bertambah/(Berkurang) (Rp)", "Increase/(Decrease) (Rp)"}
	SheetPercent     = Sentence{"%", "%"}
	SheetWord        = Sentence{"Keterangan", "Remark"}
	SheetTotal       = Sentence{"Jumlah", "Total"}
	SheetIndicator   = Sentence{"Indikator", "Indicator"}
	SheetFinding     = Sentence{"Temuan", "Finding"}
	SheetState       = Sentence{"Keadaan", "State"}
	SheetReady       = Sentence{"Siap (%)", "Ready (%)"}
	SheetOpen        = Sentence{"Terbuka", "Open"}
	SheetChecked     = Sentence{"Diperiksa", "Checked"}
	SheetWaived      = Sentence{"Dikesampingkan", "Waived"}
	SheetReason      = Sentence{"Alasan dikesampingkan", "Reason for waiving"}
)
