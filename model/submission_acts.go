package model

import (
	"cmp"
	"slices"
	"strings"
)

// NewSubmission is a proposal as somebody enters it. Who is the actor in words: where the file knows one of that name, and nothing that is said of it
// speaks against it, it is that one, else it becomes a new one. Help is the name of a kind of help.
type NewSubmission struct {
	Who            Actor
	Help           string
	Text           string
	Quantity, Unit string
	Amount         Money
	Place, Sector  string
	Source         string
	Priority       int
}

// AddSubmissions enters proposals in an intake as one act, all of them or none. They are numbered behind those that are there.
type AddSubmissions struct {
	Intake ID
	List   []NewSubmission
}

// Name is "submission.add".
func (AddSubmissions) Name() string { return "submission.add" }

// Changes refuses a concluded intake, kinds of help that the file does not have, and quantities below zero.
func (a AddSubmissions) Changes(p *Plan, c Context) ([]Change, error) {
	in, err := p.openIntake(a.Intake)
	if err != nil {
		return nil, err
	}
	d, actors, number := newDraft(p, c), newActorBook(p), p.lastNumber(in.ID)
	for _, n := range a.List {
		help := p.HelpNamed(n.Help)
		if help == nil {
			return nil, p.unknownHelp(n.Help)
		}
		if err := CheckQuantity(n.Quantity); err != nil {
			return nil, err
		}
		actor, known := actors.find(n.Who)
		if !known {
			who := trimmedActor(n.Who)
			who.ID = d.ids.Next()
			d.add(&who)
			actors.add(&who)
			actor = who.ID
		}
		number++
		s := n.submission()
		s.ID, s.Intake, s.Number, s.Actor, s.Help = d.ids.Next(), in.ID, number, actor, help.ID
		d.add(&s)
	}
	return d.done()
}

func (n NewSubmission) submission() Submission {
	return Submission{
		Text: strings.TrimSpace(n.Text), Quantity: strings.TrimSpace(n.Quantity), Unit: strings.TrimSpace(n.Unit), Amount: n.Amount,
		Place: strings.TrimSpace(n.Place), Sector: strings.TrimSpace(n.Sector), Source: strings.TrimSpace(n.Source), Priority: n.Priority, State: SubmissionNew,
	}
}

// CheckQuantity refuses a quantity of a proposal that begins like a number below zero, with an *Error; otherwise it stays as it was written.
func CheckQuantity(text string) error {
	rest := strings.TrimLeft(strings.TrimSpace(text), "-−–")
	if rest = strings.TrimSpace(rest); rest == strings.TrimSpace(text) || rest == "" || rest[0] < '0' || rest[0] > '9' {
		return nil
	}
	return Invalidf("Tulis jumlah yang diminta, misalnya 2.", "Jumlah %q kurang dari nol.", strings.TrimSpace(text))
}

// unknownHelp refuses a kind of help that the file does not have, naming those that it has.
func (p *Plan) unknownHelp(name string) error {
	var names []string
	for _, h := range p.HelpKinds.Of(0) {
		names = append(names, h.Name)
	}
	if strings.TrimSpace(name) == "" {
		return Invalidf("Isi dahulu, lalu ulangi.", "Jenis bantuan belum diisi. Yang ada: %s.", strings.Join(names, ", "))
	}
	return Invalidf("Pakai yang ada, atau tambahkan dahulu ke daftar jenis bantuan.", "Jenis bantuan %q tidak dikenal. Yang ada: %s.", name, strings.Join(names, ", "))
}

func (p *Plan) openIntake(id ID) (*Intake, error) {
	in := p.Intakes.Get(id)
	switch {
	case in == nil:
		return nil, missing("Penjaringan")
	case in.Concluded != 0:
		return nil, closedIntake(in)
	}
	return in, nil
}

func closedIntake(in *Intake) error {
	return Errorf(Conflict, "Buka kembali penjaringannya dahulu.", "Penjaringan %s sudah ditutup.", in.Theme)
}

func (p *Plan) lastNumber(intake ID) (n int) {
	for _, s := range p.Submissions.Of(intake) {
		n = max(n, s.Number)
	}
	return n
}

func trimmedActor(a Actor) Actor {
	for _, text := range [...]*string{&a.Name, &a.Trade, &a.Group, &a.Village, &a.District, &a.Contact} {
		*text = strings.TrimSpace(*text)
	}
	return a
}

// actorBook finds actors by their names.
type actorBook map[string][]*Actor

func newActorBook(p *Plan) actorBook {
	b := actorBook{}
	for _, a := range p.Actors.Of(0) {
		b.add(a)
	}
	return b
}

func (b actorBook) add(a *Actor) { b[foldName(a.Name)] = append(b[foldName(a.Name)], a) }

// find gives the ID of who is meant, see meant.
func (b actorBook) find(who Actor) (id ID, known bool) {
	if a, met := b.meant(who); met {
		return a.ID, true
	}
	return 0, false
}

// meant gives the actor of the same name of whom the most is said alike and nothing otherwise.
func (b actorBook) meant(who Actor) (actor *Actor, known bool) {
	best := -1
	for _, a := range b[foldName(who.Name)] {
		if n, fits := a.alike(&who); fits && n > best {
			actor, known, best = a, true, n
		}
	}
	return actor, known
}

// alike counts what is said alike of two actors; what only one of them says does not part them.
func (r *Actor) alike(o *Actor) (n int, fits bool) {
	for _, x := range [...][2]string{{r.Trade, o.Trade}, {r.Group, o.Group}, {r.Village, o.Village}, {r.District, o.District}, {r.Contact, o.Contact}} {
		a, b := foldName(x[0]), foldName(x[1])
		switch {
		case a == "" || b == "":
		case a == b:
			n++
		default:
			return 0, false
		}
	}
	return n, true
}

// ActorLike gives the actor that a proposal of somebody would be entered for, nil where it would be a new one.
func (p *Plan) ActorLike(who Actor) *Actor {
	id, _ := newActorBook(p).find(who)
	return p.Actors.Get(id)
}

// EditSubmission writes anew what is proposed. The number and the answer stay, and what the proposal was merged into or goes on with.
type EditSubmission struct{ Submission Submission }

// Name is "submission.edit".
func (EditSubmission) Name() string { return "submission.edit" }

// Changes refuses what is locked, merged or of a concluded intake, a quantity below zero, and what changes nothing.
func (a EditSubmission) Changes(p *Plan, _ Context) ([]Change, error) {
	before, err := p.changeable(a.Submission.ID)
	if err != nil {
		return nil, err
	}
	after := a.Submission
	for _, text := range [...]*string{&after.Text, &after.Quantity, &after.Unit, &after.Place, &after.Sector, &after.Source} {
		*text = strings.TrimSpace(*text)
	}
	after.Intake, after.Number, after.State, after.Reason, after.Cost = before.Intake, before.Number, before.State, before.Reason, before.Cost
	after.Year, after.Agency, after.Line, after.Into, after.Carried = before.Year, before.Agency, before.Line, before.Into, before.Carried
	if after.Quantity != before.Quantity {
		if err := CheckQuantity(after.Quantity); err != nil {
			return nil, err
		}
	}
	return replaced(before, &after)
}

// changeable gives a proposal whose words and answer may be changed.
func (p *Plan) changeable(id ID) (*Submission, error) {
	s := p.Submissions.Get(id)
	if s == nil {
		return nil, missing("Usulan")
	}
	if _, err := p.openIntake(s.Intake); err != nil {
		return nil, err
	}
	switch {
	case s.Into != 0:
		return nil, Errorf(Conflict, "Ubah usulan itu, atau lepaskan dahulu gabungannya.", "Usulan nomor %d mengikuti usulan nomor %d.", s.Number, p.Stands(s).Number)
	case s.State == SubmissionLocked:
		return nil, Errorf(Conflict, "Buka kuncinya dengan alasan dahulu.", "Usulan nomor %d sudah dikunci.", s.Number)
	case p.CarriedOn(s) != nil:
		return nil, s.carriedOn()
	}
	return s, nil
}

// RemoveSubmissions takes away proposals that were entered by mistake, with their places in rankings. What has an answer, was merged or carried stays for
// good.
type RemoveSubmissions struct{ IDs []ID }

// Name is "submission.remove".
func (RemoveSubmissions) Name() string { return "submission.remove" }

// Changes refuses what is not new any more.
func (a RemoveSubmissions) Changes(p *Plan, c Context) ([]Change, error) {
	d, gone := newDraft(p, c), map[reference]bool{}
	for _, id := range uniqueIDs(a.IDs) {
		s, err := p.changeable(id)
		if err != nil {
			return nil, err
		}
		if s.State != SubmissionNew || s.Carried != 0 {
			return nil, Errorf(Conflict, "Tolak dengan alasan, atau gabungkan.", "Usulan nomor %d tidak dapat dihapus: sudah dibahas atau bawaan.", s.Number)
		}
		d.changes = append(d.changes, p.removal(s, gone)...)
	}
	return d.done()
}

func uniqueIDs(list []ID) []ID {
	list = slices.Clone(list)
	slices.Sort(list)
	return slices.Compact(list)
}

// AnswerSubmissions gives proposals an answer, or takes it back to new or discussed. A line brings its agency, and its year where none is said. Locking
// keeps what was answered before where nothing is said; so do reason and cost that are empty for the same state.
type AnswerSubmissions struct {
	IDs    []ID
	State  SubmissionState
	Reason string
	Cost   Money
	Year   int
	Agency ID
	Line   ID
}

// Name is "submission.state".
func (AnswerSubmissions) Name() string { return "submission.state" }

// Changes refuses what is locked, merged, carried on or of a concluded intake, answers that say too little, and what is so already.
func (a AnswerSubmissions) Changes(p *Plan, c Context) ([]Change, error) {
	d := newDraft(p, c)
	changes, err := a.changes(p)
	d.changes = changes
	if err != nil {
		return nil, err
	}
	return d.done()
}

// changes gives what the answer changes, which may be nothing.
func (a AnswerSubmissions) changes(p *Plan) (changes []Change, err error) {
	line := p.Lines.Get(a.Line)
	if a.Line != 0 && line == nil {
		return nil, missing("Baris")
	}
	for _, id := range uniqueIDs(a.IDs) {
		before, err := p.changeable(id)
		if err != nil {
			return nil, err
		}
		after := a.on(before, line)
		if err := after.validAnswer(); err != nil {
			return nil, err
		}
		if *after != *before {
			changes = append(changes, Replace(before, after))
		}
	}
	return changes, nil
}

// on gives a proposal with the answer.
func (a AnswerSubmissions) on(before *Submission, line *Line) *Submission {
	after := *before
	after.State, after.Reason, after.Cost, after.Year, after.Agency, after.Line = a.State, strings.TrimSpace(a.Reason), a.Cost, a.Year, a.Agency, a.Line
	if line != nil {
		after.Agency, after.Year = line.Agency, cmp.Or(a.Year, line.Year)
	}
	if a.State == before.State || a.State.Taken() && before.State.Taken() {
		after.Reason, after.Cost = cmp.Or(after.Reason, before.Reason), cmp.Or(after.Cost, before.Cost)
		after.Year = cmp.Or(after.Year, before.Year)
		if after.Agency == 0 {
			after.Agency, after.Line = before.Agency, before.Line
		}
	}
	return &after
}

// UnlockSubmissions makes locked proposals accepted ones again, for a reason: that of the act.
type UnlockSubmissions struct{ IDs []ID }

// Name is "submission.unlock".
func (UnlockSubmissions) Name() string { return "submission.unlock" }

// Changes refuses what is not locked, and unlocking without a reason.
func (a UnlockSubmissions) Changes(p *Plan, c Context) ([]Change, error) {
	if strings.TrimSpace(c.Reason) == "" {
		return nil, Invalidf("Tulis alasannya.", "Kunci usulan hanya dibuka dengan alasan.")
	}
	d := newDraft(p, c)
	for _, id := range uniqueIDs(a.IDs) {
		before := p.Submissions.Get(id)
		if before == nil {
			return nil, missing("Usulan")
		}
		if _, err := p.openIntake(before.Intake); err != nil {
			return nil, err
		}
		if before.State != SubmissionLocked {
			return nil, Errorf(Conflict, "Langsung ubah jawabannya.", "Usulan nomor %d tidak dikunci.", before.Number)
		}
		after := *before
		after.State = SubmissionAccepted
		d.changes = append(d.changes, Replace(before, &after))
	}
	return d.done()
}

// Check refuses a proposal that could not be entered in any intake: of a kind of help that there is not, without an actor or a text, or out of bounds.
func (n NewSubmission) Check(p *Plan) error {
	if p.HelpNamed(n.Help) == nil {
		return p.unknownHelp(n.Help)
	}
	who := trimmedActor(n.Who)
	if err := who.valid(p); err != nil {
		return err
	}
	if err := CheckQuantity(n.Quantity); err != nil {
		return err
	}
	s := n.submission()
	return s.validWords()
}
