package text

// Versions of the papers: verbs and the page.
var (
	PapersPass        = Sentence{"Lewatkan", "Let it pass"}
	PapersPassKind    = Sentence{"Lewatkan semua yang sejenis", "Let all of its kind pass"}
	PapersPassAll     = Sentence{"Lewatkan semua yang tersisa", "Let everything left pass"}
	PapersHold        = Sentence{"Jangan lewatkan", "Do not let it pass"}
	PapersPassed      = Sentence{"Dilewatkan: %s", "Let pass: %s"}
	PapersPassWhy     = Sentence{"Alasan melewatkan: %s", "Reason to let it pass: %s"}
	PapersPassKindWhy = Sentence{"Alasan melewatkan %d hal: %s", "Reason to let %d pass: %s"}
	PapersPassAllWhy  = Sentence{"Alasan melewatkan semua yang tersisa (%d hal)", "Reason to let everything left pass (%d)"}
	PapersPassGo      = Sentence{"Lewatkan dengan alasan ini", "Let pass for this reason"}
	PapersStands      = Sentence{"Disahkan: versi %d", "Final: version %d"}
	PapersReopen      = Sentence{"Buka kembali", "Open again"}
	PapersReopenWhy   = Sentence{"Alasan membuka kembali rapat setelah versi %d disahkan", "Reason to open the meeting again after version %d"}
	PapersReopened    = Sentence{"Rapat dibuka kembali. Pengesahan berikutnya menggantikan versi %d.", "The meeting is open again. The next final version replaces version %d."}
	PapersRowDraft    = Sentence{"Rancangan", "Draft"}
	PapersRowDraftNow = Sentence{"isi berkas sekarang", "the file as it is now"}
	PapersRowState    = Sentence{"%s · %s", "%s · %s"}
	PapersVerify      = Sentence{"Periksa PDF…", "Verify a PDF…"}
	PapersVerifying   = Sentence{"Memeriksa PDF", "Verifying the PDF"}

	VersionStands   = Sentence{"berlaku", "stands"}
	VersionReplaced = Sentence{"digantikan", "replaced"}
	VersionReopened = Sentence{"dibuka kembali karena %s", "opened again: %s"}

	CheckCounted = Sentence{"%s: %d koreksi", "%s: %d corrections"}

	UseVersions        = Sentence{"versions BERKAS", "versions FILE"}
	VerbVersions       = Sentence{"mendaftar versi yang sudah disahkan, dengan sidik data dan keadaannya", "list the final versions with their fingerprints and states"}
	VerbsVersions      = Sentence{"%d versi disahkan.", "Final versions: %d."}
	VerbsVersion       = Sentence{"Versi %d · %s · %s · %s", "Version %d · %s · %s · %s"}
	VerbsSoundVersions = Sentence{"Versi yang disahkan: %d, semuanya cocok dengan sidik data dan akar jurnalnya.", "Final versions: %d, all as their fingerprints and roots say."}
	UseReopen          = Sentence{"reopen BERKAS --reason ALASAN", "reopen FILE --reason REASON"}
	VerbReopen         = Sentence{"membuka kembali rapat yang sudah disahkan, dengan alasan; pengesahan berikutnya menjadi versi baru", "open a meeting again after a final version, for a reason; the next final is a new version"}
	VerbsReopened      = Sentence{"Versi %d dibuka kembali: %s", "Version %d opened again: %s"}
	UseFindings        = Sentence{"findings BERKAS", "findings FILE"}
	VerbFindings       = Sentence{"menyebut yang ditemukan sebelum pengesahan, dan yang dilewatkan beserta alasannya", "list what the checks before final find, and what is let pass with its reason"}
	VerbsPassedHead    = Sentence{"Dilewatkan dengan alasan: %d hal:", "Let pass for a reason: %d:"}
	VerbsPassedFor     = Sentence{" (%s)", " (%s)"}
	UsePass            = Sentence{"pass BERKAS --check PEMERIKSAAN [--subject KATA] --reason ALASAN | --all --reason ALASAN | --check PEMERIKSAAN [--subject KATA] --hold", "pass FILE --check CHECK [--subject WORDS] --reason REASON | --all --reason REASON | --check CHECK [--subject WORDS] --hold"}
	VerbPass           = Sentence{"melewatkan temuan dengan alasan yang dicetak pada naskah akhir, atau tidak lagi melewatkannya (--hold)", "let findings pass for a reason that the final paper prints, or no more (--hold)"}
	FlagCheck          = Sentence{"`PEMERIKSAAN`, seperti dalam findings --json", "`CHECK`, as in findings --json"}
	FlagSubject        = Sentence{"hanya yang perihalnya memuat `KATA`", "only those whose subject holds the `WORDS`"}
	FlagPassAll        = Sentence{"semua yang tersisa", "everything that is left"}
	FlagHold           = Sentence{"tidak lagi melewatkannya", "do not let it pass any more"}
	UsagePassWhat      = Sentence{"Sebut --check atau --all; --subject hanya bersama --check.", "Give --check or --all; --subject goes with --check only."}
	UsagePassReason    = Sentence{"Sebut --reason, atau --hold.", "Give --reason or --hold."}
	UsagePassCheck     = Sentence{"Tidak ada pemeriksaan %q. Yang ada: %s.", "There is no check %q. There are: %s."}

	FlagVersionOf = Sentence{"versi `N`; jika kosong yang berlaku, atau rancangan bila belum ada", "version `N`; where empty the one that stands, or a draft where there is none"}
)

// CheckSubject says what a finding is about, with its count where something is counted.
func CheckSubject(say Say, subject string, count int) string {
	if count == 0 {
		return subject
	}
	return say(CheckCounted, subject, count)
}
