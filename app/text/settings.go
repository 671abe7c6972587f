package text

// Setelan: letterhead, officials, agencies and ceilings, the meeting, missions, this computer.
var (
	AreaSettings = Sentence{"Setelan", "Settings"}

	SettingsSections    = Sentence{"Bagian", "Sections"}
	SettingsNoFile      = Sentence{"Belum ada berkas terbuka. Buka atau buat berkas di Beranda, Ctrl+1. Pilihan komputer ini ada di bagian terakhir.", "No file is open. Open or make a file on the home page, Ctrl+1. The choices of this computer are in the last section."}
	SettingsNoFileShort = Sentence{"belum ada berkas terbuka", "no file is open"}
	SettingsReadOnly    = Sentence{"Berkas ini hanya dapat dibaca: isinya dilihat saja.", "This file can only be read: nothing can be entered."}
	SettingsLacks       = Sentence{"belum ada: %s", "not there yet: %s"}
	SettingsLacksMore   = Sentence{"belum ada: %s, dan %n lagi", "not there yet: %s, and %n more"}
	SettingsNotChosen   = Sentence{"belum dipilih", "not chosen"}

	SettingsFormName   = Sentence{"Isian", "Entry"}
	SettingsFormValue  = Sentence{"Nilai", "Value"}
	SettingsFormRemark = Sentence{"Keterangan", "Remarks"}

	SettingsNumber  = Sentence{"No.", "No."}
	SettingsName    = Sentence{"Nama", "Name"}
	SettingsCode    = Sentence{"Kode", "Code"}
	SettingsAgency  = Sentence{"Perangkat daerah", "Agency"}
	SettingsNewRow  = Sentence{"Baris baru", "New row"}
	SettingsRemove  = Sentence{"Hapus", "Remove"}
	SettingsUnsaved = Sentence{"belum tersimpan, isi %s", "not saved yet, enter the %s"}
	SettingsRowGone = Sentence{"Baris ini tidak ada lagi di berkas. Tekan Esc.", "This row is no longer in the file. Press Esc."}

	SettingsNoChoice    = Sentence{"\"%s\" bukan salah satu pilihan: %s.", "\"%s\" is none of the choices: %s."}
	SettingsBadOrder    = Sentence{"\"%s\" bukan nomor urut. Tulis angka 1 sampai %d, atau kosongkan.", "\"%s\" is no place in an order. Write a number from 1 to %d, or nothing."}
	SettingsBadPeriod   = Sentence{"\"%s\" bukan periode. Tulis tahun pertama dan tahun terakhir, misalnya 2025–2029.", "\"%s\" is no period. Write the first and the last year, such as 2025–2029."}
	SettingsBadNIP      = Sentence{"NIP terdiri atas 18 angka, yang ditulis %d. Periksa lagi, misalnya 19700101 199503 1 001.", "A NIP has 18 digits, this one has %d characters. Check it: it looks like 19700101 199503 1 001."}
	SettingsNoAgency    = Sentence{"Tidak ada tepat satu perangkat daerah yang bernama \"%s\". Tulis nama pendek, kode, atau bagian namanya.", "There is not exactly one agency named \"%s\". Write its short name, its code, or more of its name."}
	SettingsCannotEnter = Sentence{"Sel ini tidak dapat diisi di sini.", "This cell cannot be filled in here."}
	SettingsPasteWide   = Sentence{"Blok ini %d kolom, tetapi dari sel ini ke kanan hanya ada %d.", "This block has %d columns, but there are only %d from this cell on."}
	SettingsPasteCell   = Sentence{"Tidak ada yang ditempel. Baris ke-%d, \"%s\": %s", "Nothing was pasted. Row %d, \"%s\": %s"}
	SettingsPasteNew    = Sentence{"Tidak ada yang ditempel. Baris ke-%d menjadi baris baru, tetapi belum ada %s.", "Nothing was pasted. Row %d would be a new one, but it lacks the %s."}

	SettingsRegion        = Sentence{"Daerah dan kop", "Region and letterhead"}
	SettingsRegionAbout   = Sentence{"Tercetak di kop dan di tempat tanda tangan setiap naskah.", "Printed in the letterhead and over the signatures of every paper."}
	SettingsRegionSum     = Sentence{"%s · %s", "%s · %s"}
	SettingsRegionName    = Sentence{"Nama daerah", "Name of the region"}
	SettingsRegionNameFor = Sentence{"misalnya Kota Contoh", "such as Kota Contoh"}
	SettingsGovernment    = Sentence{"Pemerintah daerah", "Government"}
	SettingsGovernmentFor = Sentence{"baris pertama kop", "first line of the letterhead"}
	SettingsOffice        = Sentence{"Satuan kerja", "Office"}
	SettingsOfficeFor     = Sentence{"baris kedua kop, lebih besar", "second line of the letterhead, larger"}
	SettingsAddress       = Sentence{"Alamat", "Address"}
	SettingsAddressFor    = Sentence{"baris ketiga kop: jalan, kode pos, telepon", "third line of the letterhead: street, postcode, telephone"}
	SettingsPlace         = Sentence{"Tempat naskah", "Place of dating"}
	SettingsPlaceFor      = Sentence{"di depan tanggal tanda tangan", "before the date of the signatures"}
	SettingsZone          = Sentence{"Zona waktu", "Time zone"}
	SettingsZoneFor       = Sentence{"jam di layar dan di naskah; Spasi mengganti", "of the clock and the papers; Space changes it"}
	SettingsYear          = Sentence{"Tahun yang direncanakan", "Plan year"}
	SettingsYearFor       = Sentence{"tetap sejak berkas dibuat", "fixed when the file was made"}
	SettingsPeriod        = Sentence{"Periode RPJMD", "Period of the RPJMD"}
	SettingsPeriodFor     = Sentence{"tahun pertama dan terakhir", "first and last year"}

	SettingsOfficials      = Sentence{"Pejabat", "Officials"}
	SettingsOfficialsAbout = Sentence{"Pimpinan rapat menandatangani di kanan, yang mengetahui di kiri. Kepala daerah tanpa NIP.", "The chair signs at the right, who takes note at the left. A mayor has no NIP."}
	SettingsOfficialsSum   = Sentence{"%d pejabat", "officials: %d"}
	SettingsRole           = Sentence{"Peran", "Role"}
	SettingsOfficialOffice = Sentence{"Jabatan", "Office"}
	SettingsRank           = Sentence{"Pangkat", "Rank"}
	SettingsNIP            = Sentence{"NIP", "NIP"}
	SettingsChair          = Sentence{"pimpinan rapat", "chair"}
	SettingsKnowing        = Sentence{"mengetahui", "takes note"}
	SettingsSecretary      = Sentence{"notulis", "keeps minutes"}
	SettingsOther          = Sentence{"lainnya", "other"}

	SettingsAgencies      = Sentence{"Perangkat daerah dan pagu", "Agencies and ceilings"}
	SettingsAgenciesAbout = Sentence{"Daftar dari Excel dapat ditempel ke sel pertamanya. Urutan kosong berarti paling akhir.", "A list from Excel can be pasted at its first cell. Without an order an agency comes last."}
	SettingsAgenciesNone  = Sentence{"belum ada perangkat daerah", "no agencies yet"}
	SettingsAgenciesLack  = Sentence{"%d perangkat daerah, %n tanpa pagu", "agencies: %d, without a ceiling: %n"}
	SettingsAgenciesSum   = Sentence{"%d perangkat daerah · pagu %s", "agencies: %d · ceiling %s"}
	SettingsOrder         = Sentence{"Urut", "Order"}
	SettingsShort         = Sentence{"Nama pendek", "Short name"}
	SettingsHead          = Sentence{"Sebutan kepala", "Title of its head"}
	SettingsCeiling       = Sentence{"Pagu (Rp)", "Ceiling (Rp)"}
	SettingsCeilingSum    = Sentence{"Jumlah pagu perangkat daerah", "Sum of the agencies' ceilings"}
	SettingsRegionCeiling = Sentence{"Pagu daerah", "Ceiling of the region"}
	SettingsCeilingNone   = Sentence{"kosong: jumlah di atas yang berlaku", "empty: the sum above holds"}
	SettingsCeilingLeft   = Sentence{"belum dibagi %s", "not shared out: %s"}
	SettingsCeilingOver   = Sentence{"dibagi lebih %s", "shared out too much: %s"}
	SettingsAskAgency     = Sentence{"Hapus %s beserta %n program, kegiatan, dan sub kegiatannya? Ctrl+Z mengembalikannya.", "Remove %s with its programmes, activities and sub-activities (%n)? Ctrl+Z brings them back."}
	SettingsAskAgencies   = Sentence{"Hapus %d perangkat daerah beserta %n program, kegiatan, dan sub kegiatannya? Ctrl+Z mengembalikannya.", "Remove %d agencies with their programmes, activities and sub-activities (%n)? Ctrl+Z brings them back."}
	SettingsFundName      = Sentence{"Sumber dana", "Funding source"}
	SettingsOutside       = Sentence{"Di luar APBD", "Outside the budget"}
	SettingsYes           = Sentence{"ya", "yes"}
	SettingsNo            = Sentence{"tidak", "no"}

	SettingsMeeting          = Sentence{"Rapat", "Meeting"}
	SettingsMeetingAbout     = Sentence{"Judul, nomor, dan tempat tercetak di berita acara.", "Title, number and place are printed in the minutes."}
	SettingsMeetingNone      = Sentence{"belum ada rapat", "no meeting yet"}
	SettingsMeetingSum       = Sentence{"nomor %s", "number %s"}
	SettingsNoMeeting        = Sentence{"Belum ada rapat di berkas ini. Buat acaranya dahulu; judul, nomor, dan daftar hadirnya lalu diisi di sini.", "There is no meeting in this file yet. Make its agenda first; its title, number and attendance lists are then entered here."}
	SettingsToAgenda         = Sentence{"Susun acara", "Make the agenda"}
	SettingsMeetingTitle     = Sentence{"Judul rapat", "Title of the meeting"}
	SettingsMeetingNumber    = Sentence{"Nomor berita acara", "Number of the minutes"}
	SettingsMeetingNumberFor = Sentence{"misalnya 050/123/BA/2027", "such as 050/123/BA/2027"}
	SettingsMeetingPlace     = Sentence{"Tempat rapat", "Place of the meeting"}
	SettingsBase             = Sentence{"Angka yang dibahas", "Figures spoken about"}
	SettingsBaseFor          = Sentence{"kolom “sebelum”; Spasi mengganti", "the column “before”; Space changes it"}
	SettingsDayOf            = Sentence{"Hari %d: %s", "Day %d: %s"}
	SettingsCopyDay          = Sentence{"Salin dari daftar sebelumnya", "Copy from the list before"}
	SettingsNobody           = Sentence{"hari %d", "day %d"}
	SettingsNameOrOffice     = Sentence{"nama atau jabatan", "name or office"}
	SettingsPresence         = Sentence{"Kehadiran", "Presence"}
	SettingsDeputy           = Sentence{"Diwakili oleh", "Represented by"}
	SettingsExpected         = Sentence{"belum", "not yet"}
	SettingsPresent          = Sentence{"hadir", "present"}
	SettingsDeputed          = Sentence{"diwakili", "represented"}
	SettingsAbsent           = Sentence{"tidak hadir", "absent"}

	SettingsMissions      = Sentence{"Misi", "Missions"}
	SettingsMissionsAbout = Sentence{"Misi RPJMD bernomor; setiap program dapat merujuk ke salah satunya.", "The numbered missions of the RPJMD; every programme can refer to one of them."}
	SettingsMissionsNone  = Sentence{"belum ada misi", "no missions yet"}
	SettingsMissionsSum   = Sentence{"%d misi", "missions: %d"}
	SettingsMission       = Sentence{"Misi", "Mission"}

	SettingsComputer      = Sentence{"Komputer ini", "This computer"}
	SettingsComputerAbout = Sentence{"Berlaku di komputer ini untuk berkas apa pun. Spasi atau Enter mengganti pilihan.", "Holds on this computer whichever file is open. Space or Enter changes a choice."}
	SettingsComputerSum   = Sentence{"%s · teks %d%%", "%s · text %d%%"}
	SettingsLanguage      = Sentence{"Bahasa", "Language"}
	SettingsLanguageName  = Sentence{"Indonesia", "English"}
	SettingsLanguageFor   = Sentence{"jendela kerja; naskah tetap berbahasa Indonesia", "of this window; papers stay in Indonesian"}
	SettingsTheme         = Sentence{"Tampilan", "Look"}
	SettingsLight         = Sentence{"terang", "light"}
	SettingsDark          = Sentence{"gelap", "dark"}
	SettingsTextSize      = Sentence{"Ukuran teks", "Size of text"}
	SettingsTextSizeFor   = Sentence{"juga dengan Ctrl+= dan Ctrl+-", "also by Ctrl+= and Ctrl+-"}
	SettingsWall          = Sentence{"Proyektor", "Projector"}
	SettingsWallFor       = Sentence{"ruang terang: terang; ruang gelap: gelap", "light in a light room, dark in a dark one"}
	SettingsVersion       = Sentence{"Versi program", "Version of the program"}
	SettingsLog           = Sentence{"Catatan program", "Log of the program"}
	SettingsLogFor        = Sentence{"kirimkan bila meminta bantuan", "send it when you ask for help"}

	SettingsToolStep      = Sentence{"Ganti", "Change"}
	SettingsCommandStep   = Sentence{"Ganti pilihan", "Change the choice"}
	SettingsCommandNew    = Sentence{"Ke baris baru", "To a new row"}
	SettingsCommandRemove = Sentence{"Hapus baris", "Remove the row"}
	SettingsCommandUp     = Sentence{"Naikkan baris", "Move the row up"}
	SettingsCommandDown   = Sentence{"Turunkan baris", "Move the row down"}
	SettingsCommandForth  = Sentence{"Hari atau tahun (pagu) berikut; pada acara: giliran ke hari berikut", "Next day or year (ceilings); in the agenda: the slot to the next day"}
	SettingsCommandBack   = Sentence{"Hari atau tahun (pagu) sebelum; pada acara: giliran ke hari sebelum", "Day or year (ceilings) before; in the agenda: the slot to the day before"}
	SettingsCommandPane   = Sentence{"Ke tabel berikut", "To the next table"}
	SettingsCommandList   = Sentence{"Ke daftar bagian", "To the list of sections"}
	SettingsCommandNext   = Sentence{"Bagian berikut", "Next section"}
	SettingsCommandBefore = Sentence{"Bagian sebelum", "Previous section"}
)
