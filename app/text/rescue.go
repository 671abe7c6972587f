package text

// What the verb rescue says.
var (
	UseRescue           = Sentence{"rescue BERKAS BARU", "rescue FILE NEW"}
	VerbRescue          = Sentence{"menyelamatkan isi berkas rusak ke berkas baru", "recover what a damaged file still proves into a new file"}
	VerbsRescued        = Sentence{"Diselamatkan ke %s: %d dari %d tindakan.", "Rescued into %s: %d of %d acts."}
	VerbsRescueUnproven = Sentence{"Di antaranya %d tanpa sidik jari yang terbaca: isinya utuh, tetapi tidak terbukti tidak diubah.", "Of these %d have no readable hash: they are whole, but not proven to be unaltered."}
	VerbsRescueLost     = Sentence{"Hilang: tindakan %d sampai %d. %s", "Lost: acts %d to %d. %s"}
)
