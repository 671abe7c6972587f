package text

// The boxes of the window in which something is chosen before it is done: tables and files that go out, the national nomenclature, its check.
var (
	CommandTable         = Sentence{"Ekspor tabel…", "Export a table…"}
	CommandParts         = Sentence{"Bagikan berkas perangkat daerah…", "Give out files of agencies…"}
	CommandNomenclature  = Sentence{"Masukkan nomenklatur…", "Take in the nomenclature…"}
	CommandCodes         = Sentence{"Periksa kode…", "Check the codes…"}
	CommandWallReadiness = Sentence{"Tayangkan kesiapan data seluruh daerah", "Show the readiness of all agencies"}

	TableTitle       = Sentence{"Ekspor tabel", "Export a table"}
	TableAbout       = Sentence{"Satu baris untuk tiap indikator dan sumber dana. Dapat dibuka di Excel atau LibreOffice, dan dimasukkan lagi tanpa perubahan.", "A row for each indicator and funding source. Excel and LibreOffice open it, and it can be taken in again without a change."}
	TableVerb        = Sentence{"Pilih folder", "Choose a folder"}
	TableFormat      = Sentence{"Bentuk", "Form"}
	TableFormatXLSX  = Sentence{"Buku kerja Excel (.xlsx)", "Excel workbook (.xlsx)"}
	TableFormatCSV   = Sentence{"Teks bertitik koma (.csv)", "Text with semicolons (.csv)"}
	TableFormatJSON  = Sentence{"JSON untuk program lain (.json)", "JSON for other programs (.json)"}
	TableAgency      = Sentence{"Perangkat daerah", "Agency"}
	TableAllAgencies = Sentence{"Semua perangkat daerah", "All agencies"}
	TableStage       = Sentence{"Tahap", "Stage"}
	TableAllStages   = Sentence{"Semua tahap", "All stages"}
	TableYear        = Sentence{"Tahun", "Year"}
	TableAllYears    = Sentence{"Semua tahun", "All years"}
	TableWriting     = Sentence{"Menulis tabel", "Writing the table"}

	PartsTitle   = Sentence{"Bagikan berkas perangkat daerah", "Give out files of agencies"}
	PartsAbout   = Sentence{"Berkas kecil berisi bagian satu perangkat daerah saja, untuk diisi di program ini. Jatuhkan hasilnya di Usulan berkas.", "A small file with the part of one agency only, to be filled in with this program. Drop what comes back on the agency files page."}
	PartsWriting = Sentence{"Menulis berkas perangkat daerah", "Writing the files of agencies"}
	PartsWritten = Sentence{"%d berkas perangkat daerah ditulis ke %s.", "Files of agencies written: %d, to %s."}
	PartOf       = Sentence{"Berkas perangkat daerah: %s · dari %s, %s", "File of an agency: %s · from %s, %s"}
	PartOnly     = Sentence{"%s ada di berkas sekretariat; berkas ini hanya berisi bagian satu perangkat daerah.", "%s is in the secretariat's file; this one holds the part of one agency only."}

	CatalogReading   = Sentence{"Membaca %s", "Reading %s"}
	CatalogSorting   = Sentence{"Melihat isi berkas", "Looking into the files"}
	CatalogAlone     = Sentence{"%s berisi nomenklatur nasional. Jatuhkan tersendiri.", "%s holds the national nomenclature. Drop it by itself."}
	CatalogTitle     = Sentence{"Nomenklatur dari %s", "Nomenclature from %s"}
	CatalogYear      = Sentence{"Tahun", "Year"}
	CatalogHalf      = Sentence{"Bagian", "Half"}
	CatalogApply     = Sentence{"Terapkan", "Apply"}
	CatalogLevel     = Sentence{"Tingkat", "Level"}
	CatalogNew       = Sentence{"Baru", "New"}
	CatalogChanged   = Sentence{"Berubah", "Changed"}
	CatalogSame      = Sentence{"Sama", "Same"}
	CatalogGone      = Sentence{"Hilang", "Gone"}
	CatalogFields    = Sentence{"Bidang urusan", "Fields"}
	CatalogPrograms  = Sentence{"Program", "Programmes"}
	CatalogActivity  = Sentence{"Kegiatan", "Activities"}
	CatalogSub       = Sentence{"Sub kegiatan", "Sub-activities"}
	CatalogTotal     = Sentence{"Jumlah", "Total"}
	CatalogRead      = Sentence{"%s baris dibaca, %s ditolak.", "Rows read: %s, refused: %s."}
	CatalogRefused   = Sentence{"%s baris dibaca, %s ditolak. Yang pertama, baris %d, kolom %s: %s", "Rows read: %s, refused: %s. The first, row %d, column %s: %s"}
	CatalogNothing   = Sentence{"Tidak ada yang berubah: nomenklatur itu sudah ada.", "Nothing would change: that nomenclature is here already."}
	CatalogOtherYear = Sentence{"Perhatikan: tahun rencana berkas ini %d.", "Note: this file plans the year %d."}
	CatalogApplied   = Sentence{"Nomenklatur %d dimuat sebagai satu tindakan: %s baru, %s berubah, %s hilang. Ctrl+Z mengurungkan.", "Nomenclature of %d taken in as one act: %s new, %s changed, %s gone. Ctrl+Z takes it back."}

	CodesTitle    = Sentence{"Kode %d: %s tidak dikenal, %s nama berbeda", "Codes of %d: %s unknown, %s differing names"}
	CodesFine     = Sentence{"Semua kode dan nama tahun %d sesuai dengan nomenklatur.", "All codes and names of %d are as in the nomenclature."}
	CodesMissing  = Sentence{"Nomenklatur tahun %d belum dimuat. Masukkan dahulu lewat menu Berkas: Masukkan nomenklatur.", "The nomenclature of %d is not loaded. Take it in first, menu File: Take in the nomenclature."}
	CodesCode     = Sentence{"Kode", "Code"}
	CodesName     = Sentence{"Di rencana", "In the plan"}
	CodesOfficial = Sentence{"Di nomenklatur", "In the nomenclature"}
	CodesUnknown  = Sentence{"kode tidak dikenal", "unknown code"}
	CodesPerhaps  = Sentence{"mungkin", "perhaps"}
	CodesTake     = Sentence{"Pakai nama resmi", "Take the official name"}
	CodesOpen     = Sentence{"Buka baris", "Open the line"}
	CodesNone     = Sentence{"Kode ini tidak ada padanannya. Ketik kode yang benar di halaman Program.", "There is nothing official for this code. Type the right one on the page of programmes."}
)
