package text

// Rankings of the proposals of an intake: how they are begun, how the line answers them, and what the page of actors says of them.
var (
	PrioritiesOfIntake     = Sentence{"usulan: %s", "proposals: %s"}
	PrioritiesIntakeName   = Sentence{"Usulan %s", "Proposals of %s"}
	PrioritiesLike         = Sentence{"seperti %s", "like %s"}
	PrioritiesCeilingNew   = Sentence{"Pagu (Rp), boleh kosong", "Ceiling (Rp), may be empty"}
	PrioritiesNoneOpen     = Sentence{"Tidak ada usulan di %s yang menunggu jawaban.", "No proposal of %s waits for an answer."}
	PrioritiesProposal     = Sentence{"Usulan", "Proposal"}
	PrioritiesQuotaLine    = Sentence{"Garis kuota %n usulan", "The quota of %n proposals"}
	PrioritiesQuotaUsed    = Sentence{"diterima %n · biaya %s", "%n accepted · cost %s"}
	PrioritiesOverQuota    = Sentence{"di luar kuota", "beyond the quota"}
	PrioritiesQuotaOf      = Sentence{"Kuota %n usulan ikut membatasi.", "A quota of %n proposals holds as well."}
	PrioritiesQuotaAlone   = Sentence{"Tanpa pagu: garisnya kuota %n usulan.", "No ceiling: the line is the quota of %n proposals."}
	PrioritiesOwnPriority  = Sentence{"prioritas pelaku %d", "the actor's priority %d"}
	PrioritiesOwnSaid      = Sentence{"Bagi pelakunya sendiri ini prioritas %d. Itu bukan kriteria.", "To its actor this is priority %d. That is no criterion."}
	PrioritiesCostless     = Sentence{"Belum lengkap: usulan ini belum menyebut biaya, jadi belum bersaing. Isi nilainya di Pelaku (Ctrl+0).", "Incomplete: this proposal names no cost, so that it does not compete yet. Write its amount on the page of actors (Ctrl+0)."}
	PrioritiesNoCost       = Sentence{"belum lengkap: tanpa biaya", "incomplete: no cost"}
	PrioritiesFollows      = Sentence{"mengikuti usulan nomor %d", "follows proposal number %d"}
	PrioritiesStateNow     = Sentence{"Jawabannya sekarang: %s.", "Its answer now: %s."}
	PrioritiesSettle       = Sentence{"Jawab usulan", "Answer proposals"}
	PrioritiesCmdSettle    = Sentence{"Jawab usulan menurut garis", "Answer the proposals by the line"}
	PrioritiesSettleDoer   = Sentence{"Pelaksana bagi yang belum punya", "Who does what names nobody yet"}
	PrioritiesSettleCounts = Sentence{"Diterima %n, didiskusikan %n (tanpa pelaksana), ditangguhkan %n; tetap: %n belum diperingkat, %n sudah dijawab.", "%n accepted, %n discussed (nobody named), %n postponed; as they are: %n not ranked, %n answered already."}
	PrioritiesSettleNone   = Sentence{"Tidak ada usulan yang dapat dijawab menurut garis ini.", "There is no proposal that this line could answer."}
	PrioritiesSettled      = Sentence{"%n usulan dijawab menurut garis. Ctrl+Z mengurungkannya seluruhnya.", "%n proposals are answered by the line. Ctrl+Z takes all of it back."}
	PrioritiesSettleHint   = Sentence{"Alt+J menjawab usulan menurut garis ini.", "Alt+J answers the proposals by this line."}

	ActorsRank    = Sentence{"Peringkat", "Ranking"}
	ActorsCmdRank = Sentence{"Urutkan usulan di halaman Prioritas", "Rank the proposals on the page Priorities"}
	ActorsRankOf  = Sentence{"peringkat %d dari %d di %s", "rank %d of %d in %s"}
	ActorsRankNot = Sentence{"belum diperingkat di %s", "not ranked in %s"}
)
