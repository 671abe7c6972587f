package text

import (
	"benangmerah/model"
	"benangmerah/model/locale"
)

// Versions of the papers: verbs and the page.
var (
	PapersPass        = Sentence{"Lewatkan", "Let it pass"}
	PapersPassKind    = Sentence{"Lewatkan semua yang sejenis", "Let all of its kind pass"}
	PapersPassAll     = Sentence{"Lewatkan semua yang tersisa", "Let everything left pass"}
	PapersHold        = Sentence{"Jangan lewatkan", "Do not let it pass"}
	PapersPassed      = Sentence{"Dilewatkan: %s", "Let pass: %s"}
	PapersPassWhy     = Sentence{"Alasan melewatkan: %s", "Reason to let it pass: %s"}
	PapersPassKindWhy = Sentence{"Alasan melewatkan %n hal: %s", "Reason to let %n pass: %s"}
	PapersPassAllWhy  = Sentence{"Alasan melewatkan semua yang tersisa (%n hal)", "Reason to let everything left pass (%n)"}
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

	CheckCounted = Sentence{"%s: %n koreksi", "%s: %n corrections"}

	UseVerify  = Sentence{"verify PDF BERKAS", "verify PDF FILE"}
	VerbVerify = Sentence{"memeriksa apakah sebuah PDF adalah naskah akhir berkas itu, tanpa perubahan", "say whether a PDF is the final paper of the file, unchanged"}

	VerifyIdentical  = Sentence{"PDF ini asli: versi %d yang berlaku, %s, sama persis sampai ke bita terakhir.", "This PDF is genuine: version %d, which stands, %s, the same to the last byte."}
	VerifySigned     = Sentence{"PDF ini asli: versi %d yang berlaku, %s, utuh, dengan tanda tangan elektronik yang ditambahkan sesudahnya. Keabsahan tanda tangannya diperiksa di tempat lain.", "This PDF is genuine: version %d, which stands, %s, whole, with an electronic signature added behind it. Whether that is valid is checked elsewhere."}
	VerifyAppended   = Sentence{"PDF ini asli: versi %d yang berlaku, %s, utuh, dengan tambahan sesudahnya yang tidak mengubah kata-katanya.", "This PDF is genuine: version %d, which stands, %s, whole, with something added behind it that does not change its words."}
	VerifyResaved    = Sentence{"Isi PDF ini sama: versi %d yang berlaku, %s. Perhatian: berkasnya disimpan ulang oleh program lain; data dan kata-kata setiap halaman sama, gambarnya tidak diperiksa.", "The contents of this PDF are the same: version %d, which stands, %s. Take care: another program saved it again; its data and the words of every page are the same, pictures were not looked at."}
	VerifySuperseded = Sentence{"PDF ini asli dan tidak diubah, tetapi versi %d (%s) sudah digantikan: yang terbaru versi %d.", "This PDF is genuine and unchanged, but version %d (%s) was replaced: the newest is version %d."}
	VerifyReopened   = Sentence{"PDF ini asli dan tidak diubah, tetapi rapatnya dibuka kembali sesudah versi %d (%s): versi itu tidak berlaku lagi.", "This PDF is genuine and unchanged, but the meeting was opened again after version %d (%s): that version does not stand any more."}
	VerifyDraft      = Sentence{"PDF ini rancangan atau lembar kerja (%s), bukan naskah yang disahkan.", "This PDF is a draft or a sheet to work with (%s), not a final paper."}
	VerifyPage       = Sentence{"PDF ini BUKAN versi %d (%s) seperti yang disahkan: halaman %d berbeda.", "This PDF is NOT version %d (%s) as it was made final: page %d differs."}
	VerifyData       = Sentence{"PDF ini BUKAN versi %d (%s) seperti yang disahkan: datanya berbeda pada %s.", "This PDF is NOT version %d (%s) as it was made final: its data differ at %s."}

	UseChanges      = Sentence{"changes BERKAS --out FOLDER [--from N] [--to N|draft] [--meeting RAPAT] [--paper f4|a4] [--public]", "changes FILE --out DIR [--from N] [--to N|draft] [--meeting MEETING] [--paper f4|a4] [--public]"}
	VerbChanges     = Sentence{"menulis daftar perubahan antara dua versi sebagai PDF", "write the list of changes between two versions as PDF"}
	FlagChangesFrom = Sentence{"versi `N` yang lebih awal; jika kosong yang tepat sebelumnya", "the earlier version `N`; where empty the one just before"}
	FlagChangesTo   = Sentence{"versi yang lebih akhir, `N|draft`; jika kosong yang berlaku, atau rancangan", "the later version, `N|draft`; where empty the one that stands, or the draft"}
	UsageChangesTo  = Sentence{"--to menyebut nomor versi atau draft, bukan %q.", "--to is the number of a version or draft, not %q."}
	VerbsChanges    = Sentence{"Perubahan: %d, selisih yang disepakati %s. Ditulis: %s (%d halaman)", "Changes: %d, difference of what is agreed %s. Written: %s (%d pages)"}

	UseVersions        = Sentence{"versions BERKAS", "versions FILE"}
	VerbVersions       = Sentence{"mendaftar versi yang sudah disahkan dari semua rapat, dengan sidik data dan keadaannya", "list the final versions of all meetings with their fingerprints and states"}
	VerbsVersions      = Sentence{"%d versi disahkan.", "Final versions: %d."}
	VerbsVersion       = Sentence{"Versi %d · %s · %s · %s", "Version %d · %s · %s · %s"}
	VerbsSoundVersions = Sentence{"Versi yang disahkan: %d, semuanya cocok dengan sidik data dan akar jurnalnya.", "Final versions: %d, all as their fingerprints and roots say."}
	UseReopen          = Sentence{"reopen BERKAS --reason ALASAN", "reopen FILE --reason REASON"}
	VerbReopen         = Sentence{"membuka kembali rapat yang sudah disahkan, dengan alasan; pengesahan berikutnya menjadi versi baru", "open a meeting again after a final version, for a reason; the next final is a new version"}
	VerbsReopened      = Sentence{"Versi %d dibuka kembali: %s", "Version %d opened again: %s"}
	UseFindings        = Sentence{"findings BERKAS", "findings FILE"}
	VerbFindings       = Sentence{"menyebut yang ditemukan sebelum pengesahan, dan yang dilewatkan beserta alasannya", "list what the checks before final find, and what is let pass with its reason"}
	VerbsPassedHead    = Sentence{"Dilewatkan dengan alasan: %n hal:", "Let pass for a reason: %n:"}
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

	FlagMeetingOf     = Sentence{"`RAPAT` yang versinya dimaksud: tahunnya, atau tahun/tahap bila ada beberapa; jika kosong yang terakhir", "the `MEETING` of the version: its year, or year/stage where there are several; where empty the last one"}
	UsagePaperMeeting = Sentence{"--meeting hanya untuk naskah yang disahkan, bukan untuk lembar kerja.", "--meeting is for final papers only, not for sheets to work with."}
	UsageChangesDraft = Sentence{"--meeting dan --to draft tidak dapat bersama: rancangan hanya ada dari rapat yang terakhir.", "--meeting and --to draft do not go together: there is a draft of the last meeting only."}
	VersionsHead      = Sentence{"%s (%s, tahun %d)", "%s (%s, %d)"} // a meeting with its days and the year that it was about
	VersionsHeadNoDay = Sentence{"%s (tahun %d)", "%s (%d)"}

	FlagVersionOf = Sentence{"versi `N`; jika kosong yang berlaku, atau rancangan bila belum ada", "version `N`; where empty the one that stands, or a draft where there is none"}
)

// VerifyOthers says of a PDF that it is no paper of the file, by what it is instead.
var VerifyOthers = map[string]Sentence{
	"other_file": {"PDF ini naskah Benang Merah dari berkas lain: versi dan sidik datanya tidak ada di berkas ini.", "This PDF is a paper of another file: this one has no such version and fingerprint."},
	"not_ours":   {"PDF ini bukan naskah Benang Merah: data naskah tidak ada di dalamnya.", "This PDF is no paper of Benang Merah: it holds no data of one."},
	"damaged":    {"PDF ini rusak atau datanya tidak terbaca: minta lagi PDF yang asli.", "This PDF is damaged or its data cannot be read: ask for the original again."},
}

// CheckSubject says what a finding is about, with its count where something is counted.
func CheckSubject(say Say, subject string, count int) string {
	if count == 0 {
		return subject
	}
	return say(CheckCounted, subject, count)
}

// MeetingHead names a meeting over the versions of its papers: its title, its days and the year that it was about.
func MeetingHead(say Say, p *model.Plan, m *model.Meeting, l locale.Language) string {
	days := p.Days.Of(m.ID)
	if len(days) == 0 {
		return say(VersionsHeadNoDay, m.Title, m.Year)
	}
	return say(VersionsHead, m.Title, locale.FormatDateRange(days[0].Date, days[len(days)-1].Date, l), m.Year)
}
