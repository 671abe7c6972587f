package text

import (
	"strings"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/thread"
)

// The thread of a line: its verbs, its box, its slide.
var (
	UseThread   = Sentence{"thread BERKAS KODE [--agency KODE] [--unit KODE] [--year TAHUN] [--day TANGGAL]", "thread FILE CODE [--agency CODE] [--unit CODE] [--year YEAR] [--day DATE]"}
	VerbThread  = Sentence{"benang merah satu baris: dari misi sampai bukti, dengan simpul pertama yang putus", "the thread of a line: from mission to evidence, with the first broken link"}
	UseThreads  = Sentence{"threads BERKAS [--agency KODE] [--year TAHUN] [--day TANGGAL] [--out BERKAS.pdf [--lines KODE,KODE | --largest JUMLAH] [--paper UKURAN]]", "threads FILE [--agency CODE] [--year YEAR] [--day DATE] [--out FILE.pdf [--lines CODE,CODE | --largest NUMBER] [--paper SIZE]]"}
	VerbThreads = Sentence{"benang merah semua perangkat daerah: berapa yang utuh, dan di simpul mana yang lain putus", "the threads of all agencies: how many are unbroken, and at which link the others break"}

	FlagThreadDay   = Sentence{"`TANGGAL` yang dipakai menilai; jika kosong hari ini", "`DATE` as of which to judge; today where empty"}
	FlagThreadsCode = Sentence{"`KODE` atau singkatan perangkat daerah, yang barisnya didaftar satu per satu", "`CODE` or short name of the agency, whose lines are listed one by one"}

	ThreadHead    = Sentence{"%s %s\n%s, tahun %d, menurut keadaan %s", "%s %s\n%s, year %d, as of %s"}
	ThreadWhole   = Sentence{"Benang utuh sampai %s.", "The thread is unbroken as of %s."}
	ThreadTorn    = Sentence{"Putus di %s: %s", "Broken at %s: %s"}
	ThreadEnded   = Sentence{"Berakhir: %s", "Ended: %s"}
	ThreadsSums   = Sentence{"%n dari %n benang utuh (%d%%), %n putus, %n berakhir karena ditolak.", "%n of %n threads unbroken (%d%%), %n broken, %n ended by rejection."}
	ThreadsBy     = Sentence{"Putus di: %s.", "Broken at: %s."}
	ThreadsOf     = Sentence{"%s %n", "%s %n"}
	ThreadsFigure = Sentence{"%n/%n utuh", "%n/%n unbroken"}

	CommandThread = Sentence{"Benang merah baris ini", "Thread of this line"}
	ThreadTitle   = Sentence{"Benang merah", "The thread"}
	ThreadJump    = Sentence{"Buka tempat yang putus", "Open the broken place"}
	ThreadGone    = Sentence{"Baris ini sudah tidak ada.", "This line is there no more."}
	ThreadNone    = Sentence{"Yang ditunjuk kursor tidak terkait ke baris rencana, jadi tidak ada benangnya.", "What the cursor points at is tied to no line of the plan, so it has no thread."}
	ThreadOfDraft = Sentence{"Baris ini belum ada di rencana, jadi belum ada benangnya.", "This line is not in the plan yet, so it has no thread yet."}
	ThreadOfMany  = Sentence{"Yang ditunjuk kursor menghimpun baris beberapa perangkat daerah, jadi tidak punya benang sendiri.", "What the cursor points at brings lines of several agencies together, so it has no thread of its own."}
	ThreadOfTurn  = Sentence{"Acara ini bukan giliran perangkat daerah, jadi tidak ada benangnya.", "This part of the agenda is no agency's turn, so it has no threads."}
	ThreadUnsound = Sentence{"Putus di", "Broken at"}
	ThreadSound   = Sentence{"Benang", "Thread"}
	ThreadOver    = Sentence{"berakhir", "ended"}
	ThreadIntact  = Sentence{"utuh", "unbroken"}
	ThreadHint    = Sentence{"Panah membaca simpul demi simpul.", "Arrows read knot by knot."}
	ThreadAsOf    = Sentence{"Menurut keadaan %s", "As of %s"}
)

// ThreadLinks name the links of the thread.
var ThreadLinks = map[thread.Link]Sentence{
	thread.Mission: {"Misi", "Mission"}, thread.Objective: {"Sasaran", "Objective"}, thread.Programme: {"Program", "Programme"}, thread.Line: {"Baris", "Line"},
	thread.Indicator: {"Indikator", "Indicator"}, thread.Target: {"Target", "Target"}, thread.Budget: {"Anggaran", "Budget"}, thread.Agreed: {"Hasil", "Agreed"},
	thread.Enacted: {"Ditetapkan", "Enacted"}, thread.Realised: {"Realisasi", "Realised"}, thread.Directives: {"Arahan", "Directives"}, thread.Evidence: {"Bukti", "Evidence"},
}

// ThreadStates name the states of a knot.
var ThreadStates = map[thread.State]Sentence{
	thread.Tied: {"ada", "there"}, thread.Broken: {"putus", "broken"}, thread.NotDue: {"belum waktunya", "not yet due"}, thread.Nothing: {"tidak ada", "nothing"},
}

// ThreadStandings name how threads stand as a whole.
var ThreadStandings = map[thread.Standing]Sentence{
	thread.Whole: {"utuh", "unbroken"}, thread.Torn: {"putus", "broken"}, thread.Ended: {"berakhir", "ended"},
}

// threadWhys say what is missing at a knot or what it waits for, with the figure, the words or the date that threadArgs gives.
var threadWhys = map[thread.Why]Sentence{
	thread.NoMission:     {"Belum ada misi yang dilayani.", "It serves no mission yet."},
	thread.NoObjective:   {"Belum ada sasaran yang dilayani.", "It serves no objective yet."},
	thread.NoProgramme:   {"Tidak berada di bawah program.", "It is under no programme."},
	thread.NoIndicator:   {"Belum ada indikator.", "There is no indicator."},
	thread.NoBudget:      {"Belum ada anggaran.", "There is no budget."},
	thread.ZeroBudget:    {"Anggarannya nol.", "Its budget is zero."},
	thread.Undecided:     {"Sudah dibahas, belum diputuskan.", "It was heard and not decided."},
	thread.Deferred:      {"Ditunda: %s.", "Deferred: %s."},
	thread.NotEnacted:    {"Belum ada angka penetapan.", "Nothing has been enacted."},
	thread.ZeroEnacted:   {"Ditetapkan nol.", "Zero has been enacted."},
	thread.EnactedAnyway: {"Ditolak, tetapi ditetapkan %s.", "Rejected, yet %s was enacted."},
	thread.NoRealisation: {"Uang dan capaian belum dilaporkan.", "Neither money nor outcome is reported."},
	thread.NoOutcome:     {"Terserap %s, capaian belum dilaporkan.", "%s spent, no outcome reported."},
	thread.NoSpending:    {"Capaian %s, uang belum dilaporkan.", "Outcome %s, no money reported."},
	thread.NoOwner:       {"Tanpa penanggung jawab: %s", "Nobody is responsible: %s"},
	thread.NoDue:         {"Tanpa tenggat: %s", "Without a due date: %s"},
	thread.Overdue:       {"Lewat tenggat %s: %s", "Overdue since %s: %s"},
	thread.NoEvidence:    {"Selesai tanpa bukti: %s", "Finished without evidence: %s"},
	thread.NoMeeting:     {"Rapatnya belum dijadwalkan.", "Its meeting is not scheduled."},
	thread.BeforeMeeting: {"Menunggu rapat, s.d. %s.", "Awaits the meeting, until %s."},
	thread.BeforeBudget:  {"Mulai %s.", "From %s."},
	thread.BeforeQuarter: {"Mulai %s.", "From %s."},
	thread.StillOpen:     {"Tenggat %s: %s", "Due %s: %s"},
	thread.NoDirective:   {"Tidak ada arahan.", "There is no directive."},
}

var (
	threadLacking   = Sentence{"%n dari %n indikator belum bertarget.", "%n of %n indicators without a target."}
	threadProposed  = Sentence{"%s, dari usulan pelaku nomor %d", "%s, from proposal number %d of an actor"}
	threadProposals = Sentence{"%s, dari %n usulan pelaku", "%s, from %n proposals of actors"}
	threadMore      = Sentence{"%s (1 dari %n)", "%s (1 of %n)"}
	threadOn        = Sentence{"%s pada %s", "%s on %s"}
	threadOutside   = Sentence{"%s dan APBN %s", "%s and national %s"}
	threadOutcome   = Sentence{"%s; capaian %s", "%s; outcome %s"}
	threadNoDate    = Sentence{"belum ditentukan", "not set"}
	threadNoMoney   = Sentence{"tanpa angka", "without a figure"}
)

// Knot says in words what stands at a knot or what is missing there. Money is short as on the wall, or whole.
func Knot(k *thread.Knot, t *thread.Thread, lang locale.Language, short bool) string {
	w := knotWords{k, t, lang, short}
	switch {
	case k.Why == thread.Rejected:
		return w.rejected()
	case k.Why == thread.NoTarget && k.Lack > 0:
		return w.say(threadLacking, k.Lack, k.Of)
	case k.Why == thread.NoTarget:
		return w.say(threadWhys[thread.NoIndicator])
	case k.Why != "":
		return strings.ReplaceAll(w.say(threadWhys[k.Why], w.args()...), "..", ".")
	}
	return w.stands()
}

// knotWords writes a knot.
type knotWords struct {
	k     *thread.Knot
	t     *thread.Thread
	lang  locale.Language
	short bool
}

func (w knotWords) say(s Sentence, args ...any) string { return s.In(w.lang, args...) }

// args gives what the sentence of a reason is about.
func (w knotWords) args() []any {
	k := w.k
	switch k.Why {
	case thread.Deferred:
		return []any{k.Decision.Reason}
	case thread.EnactedAnyway, thread.NoOutcome:
		return []any{w.money(k.Figure)}
	case thread.NoSpending:
		return []any{w.outcome()}
	case thread.NoOwner, thread.NoDue, thread.NoEvidence:
		return []any{k.Directive.Text}
	case thread.Overdue, thread.StillOpen:
		return []any{w.date(k.Directive.Due), k.Directive.Text}
	case thread.BeforeMeeting, thread.BeforeBudget, thread.BeforeQuarter:
		return []any{w.date(k.From)}
	default:
		return nil
	}
}

func (w knotWords) date(d model.Date) string {
	if d == "" {
		return w.say(threadNoDate)
	}
	if w.short {
		return locale.FormatDateShort(d, w.lang)
	}
	return locale.FormatDate(d, w.lang)
}

// stands says what stands at a knot that holds.
func (w knotWords) stands() string {
	k := w.k
	switch k.Link {
	case thread.Line:
		return w.proposed()
	case thread.Indicator:
		return w.first(k.Text, k.Of)
	case thread.Target:
		return w.first(measured(k.Target, k.Indicator), k.Of)
	case thread.Budget, thread.Enacted:
		return w.placed() + " (" + strings.ToLower(StageName(w.say, k.Stage)) + ")"
	case thread.Agreed:
		return w.agreed()
	case thread.Realised:
		if k.Target == "" {
			return w.money(k.Figure)
		}
		return w.say(threadOutcome, w.money(k.Figure), w.outcome())
	case thread.Directives, thread.Evidence:
		return w.first(k.Text, k.Of)
	default:
		return k.Text
	}
}

// proposed says of a line which proposal of an actor it goes back to, or how many. Actors are not named, since threads are shown on the wall.
func (w knotWords) proposed() string {
	switch w.k.Of {
	case 0:
		return w.k.Text
	case 1:
		return w.say(threadProposed, w.k.Text, w.k.Proposal.Number)
	default:
		return w.say(threadProposals, w.k.Text, w.k.Of)
	}
}

// first says of how many things a text is the first.
func (w knotWords) first(text string, of int) string {
	if of > 1 {
		return w.say(threadMore, text, of)
	}
	return text
}

func (w knotWords) outcome() string { return measured(w.k.Target, w.k.Indicator) }

// measured writes a figure with the unit of its indicator.
func measured(value string, i *model.Indicator) string {
	if i == nil || i.Unit == "" || locale.ParseFigure(value, locale.Indonesian).Kind == locale.NoNumber || locale.ParseFigure(value, locale.Indonesian).Unit != "" {
		return value
	}
	if i.Unit == "%" {
		return value + "%"
	}
	return value + " " + i.Unit
}

// placed writes money, and the line that carries it where that is one above.
func (w knotWords) placed() string {
	money := w.money(w.k.Figure)
	if w.k.At != nil && w.k.At.ID != w.t.Line.ID {
		return w.say(threadOn, money, w.k.At.Code)
	}
	return money
}

func (w knotWords) money(f model.Figure) string {
	write := locale.FormatRupiah
	if w.short {
		write = locale.FormatShort
	}
	switch {
	case !f.Known:
		return w.say(threadNoMoney)
	case f.Outside == 0:
		return write(f.Amount, w.lang)
	case f.Amount == 0:
		return "APBN " + write(f.Outside, w.lang)
	default:
		return w.say(threadOutside, write(f.Amount, w.lang), write(f.Outside, w.lang))
	}
}

func (w knotWords) agreed() string {
	if w.k.Decision == nil {
		return w.placed()
	}
	verdict := w.say(IncomingVerdicts[w.k.Decision.Verdict])
	if !w.k.Figure.Known {
		return verdict
	}
	return w.placed() + ", " + verdict
}

func (w knotWords) rejected() string {
	verdict := w.say(IncomingVerdicts[model.Rejected])
	if w.k.Decision != nil && w.k.Decision.Reason != "" {
		verdict += ": " + w.k.Decision.Reason
	}
	return verdict
}

// ThreadStanding says how a thread stands: unbroken, ended, or at which link it breaks first and why.
func ThreadStanding(t *thread.Thread, lang locale.Language, short bool) string {
	switch t.Standing() {
	case thread.Ended:
		return ThreadEnded.In(lang, Knot(&t.Knots[thread.Agreed], t, lang, short))
	case thread.Torn:
		k := t.First()
		return ThreadTorn.In(lang, strings.ToLower(ThreadLinks[k.Link].In(lang)), lowerFirst(Knot(k, t, lang, short)))
	default:
		return ThreadWhole.In(lang, locale.FormatDate(t.Day, lang))
	}
}

// lowerFirst begins a sentence that goes on behind a colon with a small letter.
func lowerFirst(s string) string {
	for i, r := range s {
		return strings.ToLower(string(r)) + s[i+len(string(r)):]
	}
	return s
}
