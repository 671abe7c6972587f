package text

// Coming back after the program ended, changes of the computer's clock, and sounds.
var (
	Reopened = Sentence{"Program tidak sempat ditutup. %s dibuka kembali di tempat semula.", "The program was not closed in time. %s is open again, where it was."}

	ClockForward     = Sentence{"Jam komputer dimajukan %s; hitung mundur giliran tetap.", "The computer's clock was put forward by %s; the countdown stays as it was."}
	ClockBack        = Sentence{"Jam komputer dimundurkan %s; hitung mundur giliran tetap.", "The computer's clock was put back by %s; the countdown stays as it was."}
	ClockForwardIdle = Sentence{"Jam komputer dimajukan %s. Periksa jam dan tanggalnya: waktu di jurnal mengikuti jam komputer.", "The computer's clock was put forward by %s. Check it: the journal goes by it."}
	ClockBackIdle    = Sentence{"Jam komputer dimundurkan %s. Periksa jam dan tanggalnya: waktu di jurnal mengikuti jam komputer.", "The computer's clock was put back by %s. Check it: the journal goes by it."}
	ClockEarlier     = Sentence{"Jam komputer kini %s lebih awal daripada saat berkas ini terakhir dipakai di sini. Periksa jam dan tanggalnya.", "The computer's clock is now %s earlier than when this file was last used here. Check it."}

	SpanHours   = Sentence{"%d jam %d menit", "%d h %d min"}
	SpanMinutes = Sentence{"%d menit %d detik", "%d min %d s"}
	SpanSeconds = Sentence{"%d detik", "%d s"}

	SettingsSound    = Sentence{"Bunyi giliran", "Sound of turns"}
	SettingsSoundFor = Sentence{"saat waktunya hampir habis dan saat habis", "when the time is nearly over, and when it is over"}
	SettingsSoundOn  = Sentence{"berbunyi", "on"}
	SettingsSoundOff = Sentence{"diam", "off"}
)
