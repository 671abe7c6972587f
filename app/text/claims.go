package text

// The register of figures that were said aloud.
var (
	UseClaims  = Sentence{"claims BERKAS [--agency KODE] [--disagreeing | --without-source] | --id NOMOR [--value NILAI] [--measure SATUAN] [--dated WAKTU] [--definition DEFINISI] [--source SUMBER [--finish]] | --id NOMOR --task [--owner JABATAN] [--due TANGGAL]", "claims FILE [--agency CODE] [--disagreeing | --without-source] | --id NUMBER [--value VALUE] [--measure UNIT] [--dated TIME] [--definition DEFINITION] [--source SOURCE [--finish]] | --id NUMBER --task [--owner OFFICE] [--due DATE]"}
	VerbClaims = Sentence{"mendaftar angka yang disebut beserta sumber, waktu, dan definisinya, menyandingkan yang berbeda, melengkapinya, atau menugaskan pencarian sumbernya", "list figures that were said with source, date and definition, lay side by side those that disagree, complete them, or ask for their sources"}

	FlagClaimsDisagreeing = Sentence{"hanya yang berbeda nilai atau definisi, berkelompok", "only those that differ in value or definition, in groups"}
	FlagClaimsBare        = Sentence{"hanya yang tanpa sumber", "only those without a source"}
	FlagClaimsID          = Sentence{"`NOMOR` pernyataan", "`NUMBER` of the claim"}
	FlagClaimsMeasure     = Sentence{"`SATUAN` angka itu", "`UNIT` of the figure"}
	FlagClaimsDated       = Sentence{"`WAKTU` angka itu, bukan waktu disebut: 31/8/2026, 8/2026, atau 2026", "`TIME` of the figure, not of the saying: 31/8/2026, 8/2026 or 2026"}
	FlagClaimsDefinition  = Sentence{"`DEFINISI`: apa tepatnya yang dihitung", "`DEFINITION`: what exactly is counted"}
	FlagClaimsFinish      = Sentence{"selesaikan juga arahan mencari sumbernya, dengan sumber itu sebagai bukti", "also finish the directive to find its source, with that source as evidence"}
	FlagClaimsTask        = Sentence{"buat arahan melengkapi sumber data", "make the directive to find the source"}
	FlagClaimsOwner       = Sentence{"`JABATAN` yang menyiapkannya; jika kosong kepala perangkat daerahnya", "`OFFICE` that is to prepare it; the head of the agency where empty"}
	FlagClaimsDue         = Sentence{"`TANGGAL` tenggatnya; jika kosong 14 hari lagi", "`DATE` on which it is due; in 14 days where empty"}

	ClaimsListed    = Sentence{"%n pernyataan, %n tanpa sumber, %n kelompok berbeda.", "%n claims, %n without a source, %n groups that disagree."}
	ClaimsNoGroups  = Sentence{"Tidak ada pernyataan yang berbeda satu sama lain.", "No claims disagree."}
	ClaimsDiffer    = Sentence{"berbeda nilai", "values differ"}
	ClaimsDefine    = Sentence{"berbeda definisi", "definitions differ"}
	ClaimsPlan      = Sentence{"menurut rencana: %s %s", "by the plan: %s %s"}
	ClaimsBaseline  = Sentence{"kondisi awal", "baseline"}
	ClaimsDated     = Sentence{"keadaan %s", "as of %s"}
	ClaimsNoDate    = Sentence{"tanpa waktu", "no date"}
	ClaimsSaid      = Sentence{"oleh %s, %s", "by %s, %s"}
	ClaimsNobody    = Sentence{"tidak tercatat", "somebody not on record"}
	ClaimsDefined   = Sentence{"definisi: %s", "definition: %s"}
	ClaimsUndefined = Sentence{"tanpa definisi", "no definition"}
	ClaimsChanged   = Sentence{"Diubah: pernyataan %d: %s", "Changed: claim %d: %s"}
	ClaimsOffer     = Sentence{"Arahan %d untuk mencari sumbernya masih terbuka. Selesaikan dengan: claims BERKAS --id %d --finish", "Directive %d to find its source is still open. Finish it with: claims FILE --id %d --finish"}
	ClaimsOfferHere = Sentence{"Arahan mencari sumber angka ini masih terbuka; selesaikan di Tindak lanjut.", "The directive to find the source of this figure is still open; finish it at Follow-up."}
	ClaimsFinished  = Sentence{"Arahan %d selesai.", "Directive %d is finished."}
	ClaimsAsked     = Sentence{"Arahan %d: %s Penanggung jawab %s, tenggat %s.", "Directive %d: %s Responsible %s, due %s."}
	ClaimsTask      = Sentence{"arahan %d", "directive %d"}
)
