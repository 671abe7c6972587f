package text

// What the verb rescue and the window say of a damaged file.
var (
	UseRescue           = Sentence{"rescue BERKAS BARU", "rescue FILE NEW"}
	VerbRescue          = Sentence{"menyelamatkan isi berkas rusak ke berkas baru", "recover what a damaged file still proves into a new file"}
	VerbsRescued        = Sentence{"Diselamatkan ke %s: %n dari %n tindakan.", "Rescued into %s: %n of %n acts."}
	VerbsRescueUnproven = Sentence{"Di antaranya %n tanpa sidik jari yang terbaca: isinya utuh, tetapi tidak terbukti tidak diubah.", "Of these %n have no readable hash: they are whole, but not proven to be unaltered."}
	VerbsRescueLost     = Sentence{"Hilang: tindakan %d sampai %d. %s", "Lost: acts %d to %d. %s"}

	RescueOpen = Sentence{"Ujung jurnalnya tidak terbaca: sesudah tindakan %n mungkin masih ada tindakan lain, dan itu hilang. Bandingkan dengan cadangan terakhir.", "The end of its journal cannot be read: after act %n there may have been others, which are lost. Compare with the last backup."}

	RescueBetween = Sentence{"Dilakukan antara %s dan %s.", "Done between %s and %s."}
	RescueAfter   = Sentence{"Dilakukan sesudah %s.", "Done after %s."}
	RescueUntil   = Sentence{"Dilakukan sebelum %s.", "Done before %s."}
	RescueActs    = Sentence{"Yang masih terbaca: %s.", "What can still be read: %s."}
	RescueMore    = Sentence{"… dan %d bagian lain", "… and %d more parts"}

	CommandRescue = Sentence{"Selamatkan berkas rusak", "Rescue a damaged file"}
	RescueOffer   = Sentence{"Selamatkan ke berkas baru", "Rescue into a new file"}
	Rescuing      = Sentence{"Menyelamatkan %s", "Rescuing %s"}
	RescueName    = Sentence{"%s (diselamatkan)", "%s (rescued)"}
	RescueDone    = Sentence{"%s: %n dari %n tindakan diselamatkan.", "%s: %n of %n acts rescued."}
	StatusDamaged = Sentence{"Rusak, hanya baca", "Damaged, read only"}
)
