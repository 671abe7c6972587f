package text

// Beranda.
var (
	HomeMotto     = Sentence{"Rapat pemaparan program prioritas, dari usulan sampai tindak lanjut, dalam satu berkas.", "The programme-prioritisation meeting, from proposal to follow-up, in one file."}
	HomeYear      = Sentence{"Tahun rencana %d", "Plan year %d"}
	HomeRecent    = Sentence{"Terakhir dibuka", "Opened last"}
	HomeNoRecent  = Sentence{"Belum ada berkas yang pernah dibuka di komputer ini.", "No file has been opened on this computer yet."}
	HomeOpened    = Sentence{"sedang dibuka", "open now"}
	HomeNewTitle  = Sentence{"Berkas baru", "New file"}
	HomeRegion    = Sentence{"Nama daerah, misalnya Kota Contoh", "Name of the region, such as Kota Contoh"}
	HomeNewYear   = Sentence{"Tahun yang direncanakan", "Year that is planned"}
	HomeCreate    = Sentence{"Pilih folder dan buat", "Choose a folder and make it"}
	HomeNeedName  = Sentence{"Isi nama daerah.", "Enter the name of the region."}
	HomeNeedYear  = Sentence{"Tulis tahun empat angka, misalnya 2027.", "Write the year in four digits, such as 2027."}
	HomePrepare   = Sentence{"Menyiapkan rapat", "Preparing the meeting"}
	HomeStepCity  = Sentence{"Kota, kop, pejabat", "City, letterhead, officials"}
	HomeStepUnits = Sentence{"Perangkat daerah dan pagu", "Agencies and ceilings"}
	HomeStepPlan  = Sentence{"Program dan target", "Programmes and targets"}
	HomeStepDays  = Sentence{"Acara rapat", "Agenda of the meeting"}
	HomeStepMeet  = Sentence{"Sidang", "Session"}
	HomeStepPaper = Sentence{"Notula", "Minutes"}
	HomeNotYet    = Sentence{"belum", "not yet"}
	HomeOfficials = Sentence{"%d pejabat", "%d officials"}
	HomeUnits     = Sentence{"%d perangkat daerah · pagu %s", "%d agencies · ceiling %s"}
	HomeUnitsOnly = Sentence{"%d perangkat daerah · pagu belum diisi", "%d agencies · no ceiling yet"}
	HomePlan      = Sentence{"%n program · %n sub kegiatan · %s", "%n programmes · %n sub-activities · %s"}
	HomeDays      = Sentence{"%d giliran dalam %d hari", "%d slots in %d days"}
	HomeHeld      = Sentence{"%d dari %d giliran selesai", "%d of %d slots done"}
	HomeStarts    = Sentence{"mulai %s", "begins %s"}
	HomeFinal     = Sentence{"versi %d sudah disahkan", "version %d is final"}
)
