package text

// Setelan: the agenda of the days, the form that makes it, and attendance.
var (
	SettingsAgenda          = Sentence{"Acara", "Agenda"}
	SettingsAgendaAbout     = Sentence{"Ketik di selnya; seret jamnya untuk memindah giliran. F1 memperlihatkan tombolnya.", "Type in the cells; drag its hours to move a slot. F1 shows the keys."}
	SettingsAgendaNone      = Sentence{"belum ada acara", "no agenda yet"}
	SettingsAgendaLeft      = Sentence{"%d giliran tidak muat atau terlewat", "slots that do not fit or were passed over: %d"}
	SettingsAgendaWithout   = Sentence{"%d perangkat daerah tidak ada di acara", "agencies that are not on the agenda: %d"}
	SettingsAgendaSum       = Sentence{"%d hari · %d perangkat daerah", "days: %d · agencies: %d"}
	SettingsAgendaPlanned   = Sentence{"%d hari, %d perangkat daerah, %s pemaparan", "days: %d, agencies: %d, %s of presentations"}
	SettingsAgendaMinutes   = Sentence{"%d menit", "%d minutes"}
	SettingsAgendaHours     = Sentence{"%d jam %d menit", "%d hours %d minutes"}
	SettingsAgendaUsed      = Sentence{"%d dari %d perangkat daerah selesai; terpakai %d dari %d menit", "%d of %d agencies done; %d of %d minutes used"}
	SettingsAgendaAnew      = Sentence{"Susun ulang", "Make anew"}
	SettingsAgendaBegun     = Sentence{"giliran baru: ketik namanya", "new slot: type what it is"}
	SettingsAgendaNextDay   = Sentence{"hari baru: ketik tanggalnya", "new day: type its date"}
	SettingsAgendaDay       = Sentence{"Hari %d · %d perangkat daerah", "Day %d · agencies: %d"}
	SettingsAgendaEmpty     = Sentence{"belum ada giliran", "no slots yet"}
	SettingsAgendaEnds      = Sentence{"selesai %s", "ends %s"}
	SettingsAgendaOver      = Sentence{"lewat %d menit", "%d minutes over"}
	SettingsAgendaOverLeft  = Sentence{"lewat %d menit, %n tidak muat", "%d minutes over, %n do not fit"}
	SettingsAgendaUnheard   = Sentence{"%n tidak terdengar", "%n not heard"}
	SettingsAgendaTime      = Sentence{"Rencana", "Planned"}
	SettingsAgendaWhat      = Sentence{"Acara", "Item"}
	SettingsAgendaPurpose   = Sentence{"Jenis", "Kind"}
	SettingsAgendaPresenter = Sentence{"Pemapar", "Presenter"}

	SettingsAgendaPresentation = Sentence{"Papar", "Present"}
	SettingsAgendaDiscussion   = Sentence{"Diskusi", "Discuss"}
	SettingsAgendaReply        = Sentence{"Jawab", "Reply"}
	SettingsAgendaHeld         = Sentence{"Jadi atau perkiraan", "Actual or expected"}
	SettingsAgendaMemo         = Sentence{"Catatan operator", "Operator's note"}
	SettingsAgendaFixed        = Sentence{"jam tetap", "fixed hour"}
	SettingsAgendaFixedAt      = Sentence{"tidak dimulai sebelum %s", "does not begin before %s"}
	SettingsAgendaCarried      = Sentence{"lanjutan", "continued"}
	SettingsAgendaSince        = Sentence{"sejak %s", "since %s"}
	SettingsAgendaUntil        = Sentence{"sampai %s", "until %s"}
	SettingsAgendaMissed       = Sentence{"terlewat", "passed over"}
	SettingsAgendaBeyond       = Sentence{"tidak muat", "does not fit"}
	SettingsAgendaExpected     = Sentence{"perkiraan %s", "expected %s"}
	SettingsAgendaPiece        = Sentence{"%d menit, dilanjutkan", "%d minutes, gone on with"}
	SettingsAgendaLonger       = Sentence{"%d menit, lebih %d", "%d minutes, %d more"}
	SettingsAgendaShorter      = Sentence{"%d menit, kurang %d", "%d minutes, %d less"}
	SettingsAgendaAsPlanned    = Sentence{"%d menit, tepat", "%d minutes, as planned"}
	SettingsAgendaWarning      = Sentence{"Jam memperingatkan sebelum giliran habis, menit", "The clock warns before the end of a slot, minutes"}

	SettingsAgendaOpening    = Sentence{"pembukaan", "opening"}
	SettingsAgendaBreak      = Sentence{"istirahat", "break"}
	SettingsAgendaPrayer     = Sentence{"salat", "prayer"}
	SettingsAgendaClosing    = Sentence{"penutupan", "closing"}
	SettingsAgendaPresenting = Sentence{"pemaparan", "presentation"}

	SettingsAgendaTaken   = Sentence{"sudah ada di acara", "on the agenda already"}
	SettingsAgendaNothing = Sentence{"Ketik perangkat daerah atau nama acaranya. Ctrl+Delete menghapus giliran.", "Type an agency or what the item is. Ctrl+Delete removes the slot."}
	SettingsAgendaNoSuch  = Sentence{"\"%s\" bukan tepat satu perangkat daerah. Tulis nama pendek, kode, atau bagian namanya; atau awali dengan istirahat, salat, pembukaan, penutupan.", "\"%s\" is not exactly one agency. Write its short name, its code, or more of its name; or begin with break, prayer, opening, closing."}
	SettingsAgendaPaste   = Sentence{"Blok hanya dapat ditempel di atas giliran satu hari. Pilih sel giliran pertama, dengan baris sebanyak bloknya di bawahnya.", "A block can only be pasted over the slots of one day. Choose the cell of the first slot, with as many rows under it as the block has."}
	SettingsAgendaDragged = Sentence{"Hanya giliran yang dapat diseret. Tanggal hari diubah dengan mengetiknya.", "Only slots can be dragged. The date of a day is changed by typing it."}
	SettingsAgendaAskDay  = Sentence{"Hapus %s beserta %n acara dan %n orang di daftar hadirnya? Ctrl+Z mengembalikannya.", "Remove %s with its items (%n) and the people on its attendance list (%n)? Ctrl+Z brings them back."}
	SettingsAgendaAskMore = Sentence{"Ini hari terakhir. Tambah hari kerja berikutnya, lalu pindahkan ke sana?", "This is the last day. Add the next working day and move there?"}
	SettingsAgendaAddDay  = Sentence{"Tambah hari", "Add a day"}

	SettingsBadMinutes = Sentence{"\"%s\" bukan jumlah menit. Tulis angka 0 sampai %d.", "\"%s\" is no number of minutes. Write a number from 0 to %d."}
	SettingsNeedDate   = Sentence{"Ketik tanggalnya, misalnya 18/1/2027 atau Senin depan.", "Type the date, such as 18/1/2027 or next Monday."}
	SettingsBadHours   = Sentence{"\"%s\" bukan jam mulai dan jam selesai. Tulis seperti 08.00–16.00.", "\"%s\" is not an hour to begin and one to end. Write it like 08:00–16:00."}

	SettingsPlanMake       = Sentence{"Buat acara", "Make the agenda"}
	SettingsPlanBack       = Sentence{"Kembali ke acara", "Back to the agenda"}
	SettingsPlanResult     = Sentence{"Hasilnya", "What comes of it"}
	SettingsPlanEcho       = Sentence{"%d perangkat daerah dalam %d hari, paling banyak %d sehari, %d menit masing-masing, selesai paling lambat %s", "%d agencies in %d days, at most %d a day, %d minutes each, ending at %s at the latest"}
	SettingsPlanFirst      = Sentence{"Hari pertama", "First day"}
	SettingsPlanFirstFor   = Sentence{"misalnya 18/1/2027 atau Senin depan", "such as 18/1/2027 or next Monday"}
	SettingsPlanDays       = Sentence{"Jumlah hari", "Number of days"}
	SettingsPlanDaysFor    = Sentence{"Sabtu dan Minggu dilewati", "Saturdays and Sundays are passed over"}
	SettingsPlanBadDays    = Sentence{"Tulis jumlah hari, 1 sampai %d.", "Write the number of days, 1 to %d."}
	SettingsPlanHours      = Sentence{"Jam rapat", "Hours"}
	SettingsPlanHoursFor   = Sentence{"semua hari; ubah sendiri di bawah", "of all days; change them one by one below"}
	SettingsPlanRecess     = Sentence{"Istirahat siang", "Midday break"}
	SettingsPlanRecessFor  = Sentence{"salat dan makan; kosong: tanpa", "prayer and lunch; empty: none"}
	SettingsPlanFriday     = Sentence{"Salat Jumat", "Friday prayer"}
	SettingsPlanFridayFor  = Sentence{"hari Jumat, pengganti istirahat", "on Fridays, in place of the break"}
	SettingsPlanAshar      = Sentence{"Salat Asar", "Ashar prayer"}
	SettingsPlanAsharFor   = Sentence{"kosong: tanpa", "empty: none"}
	SettingsPlanMinutes    = Sentence{"Lama masing-masing", "Length of each"}
	SettingsPlanMinutesFor = Sentence{"kosong: yang muat, %d menit", "empty: what fits, %d minutes"}
	SettingsPlanTight      = Sentence{"kosong: yang muat", "empty: what fits"}
	SettingsPlanHeard      = Sentence{"Didahulukan", "Heard first"}
	SettingsPlanHeardFor   = Sentence{"berurutan, dipisah titik koma", "in order, parted by semicolons"}
	SettingsPlanOpening    = Sentence{"Pembukaan", "Opening"}
	SettingsPlanOpeningFor = Sentence{"hari pertama; kosong: tanpa", "on the first day; empty: none"}
	SettingsPlanClosing    = Sentence{"Penutupan", "Closing"}
	SettingsPlanClosingFor = Sentence{"hari terakhir; kosong: tanpa", "on the last day; empty: none"}
	SettingsPlanDay        = Sentence{"Hari %d", "Day %d"}
	SettingsPlanDayFor     = Sentence{"%d perangkat daerah, selesai %s", "agencies: %d, ends %s"}
	SettingsPlanDayHow     = Sentence{"misalnya 21/1 08.00–12.00", "such as 21/1 08:00–12:00"}

	SettingsCommandMake    = Sentence{"Buat acara dari isian", "Make the agenda of the form"}
	SettingsCommandPlan    = Sentence{"Susun ulang acara, atau kembali", "Make the agenda anew, or go back"}
	SettingsCommandPresent = Sentence{"Hadirkan yang dicentang, atau semua yang belum", "Set those ticked present, or all not known yet"}

	SettingsCopyTool        = Sentence{"Salin daftar", "Copy the list"}
	SettingsAttendance      = Sentence{"Daftar hadir", "Attendance"}
	SettingsAttendanceAbout = Sentence{"Centang dengan Spasi. Daftar dari Excel dapat ditempel di baris baru, apa pun urutan kolomnya.", "Space ticks. A list from Excel can be pasted in the new row, whatever the order of its columns."}
	SettingsAttendanceSum   = Sentence{"%d hari · %n orang", "days: %d · persons: %n"}

	SettingsArrived      = Sentence{"Datang", "Arrived"}
	SettingsPresentTool  = Sentence{"Hadir", "Present"}
	SettingsTally        = Sentence{"%n hadir · %n diwakili · %n tidak hadir · %n belum", "present: %n · represented: %n · absent: %n · not yet: %n"}
	SettingsPeopleAdded  = Sentence{"%n orang ditambahkan ke daftar hadir.", "People added to the attendance list: %n."}
	SettingsPeopleUnsure = Sentence{"%n orang ditambahkan ke daftar hadir. Perangkat daerahnya tidak dikenal di baris %d, \"%s\"; isi sendiri untuk %n orang.", "People added to the attendance list: %n. The agency is not known in row %d, \"%s\"; enter it for %n people."}
	SettingsAllPresent   = Sentence{"Tidak ada yang masih ditunggu di daftar hari ini.", "Nobody on this day's list is still waited for."}
)
