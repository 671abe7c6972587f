package model

import (
	"slices"
	"strings"
)

// SubmissionState is how far the answer to a proposal of an intake is.
type SubmissionState string

// The states, as they are named in files and verbs. What is locked is accepted, and is changed only for a reason to unlock it.
const (
	SubmissionNew       SubmissionState = "baru"
	SubmissionDiscussed SubmissionState = "didiskusikan"
	SubmissionAccepted  SubmissionState = "diterima"
	SubmissionPostponed SubmissionState = "ditangguhkan"
	SubmissionRejected  SubmissionState = "ditolak"
	SubmissionLocked    SubmissionState = "dikunci"
)

// SubmissionStates lists the states in their order.
var SubmissionStates = []SubmissionState{
	SubmissionNew, SubmissionDiscussed, SubmissionAccepted, SubmissionPostponed, SubmissionRejected, SubmissionLocked,
}

// ParseSubmissionState reads the name of a state, whatever its case.
func ParseSubmissionState(text string) (SubmissionState, error) {
	for _, state := range SubmissionStates {
		if strings.EqualFold(strings.TrimSpace(text), string(state)) {
			return state, nil
		}
	}
	return "", unknownSubmissionState(text)
}

func unknownSubmissionState(text string) error {
	return Invalidf("Pilih baru, didiskusikan, diterima, ditangguhkan, ditolak, atau dikunci.", "Keadaan usulan %q tidak dikenal.", text)
}

// Answered says whether the state is an answer that an actor can be told.
func (s SubmissionState) Answered() bool { return s != SubmissionNew && s != SubmissionDiscussed }

// Taken says whether what was proposed is accepted: it counts to the quota.
func (s SubmissionState) Taken() bool { return s == SubmissionAccepted || s == SubmissionLocked }

// Submission is what an actor proposes in an intake (usulan): a help of a kind, in its own words, with how much of it and what it would cost. Number is the
// one by which people call it, Amount what is asked for (0: not said), Source the channel by which it came, Priority how important it is to the actor
// itself (1 first, 0 not said). The answer is State with its Reason or, where it is accepted, its Cost, its Year, and the Agency or the Line that does it.
//
// Into is the proposal of the same intake that it was merged into, whose answer it then follows, see Plan.Stands; it stays as it is. Carried is the
// proposal of the earlier intake that it goes on with.
type Submission struct {
	ID       ID              `json:"id"`
	Intake   ID              `json:"intake"`
	Number   int             `json:"number"`
	Actor    ID              `json:"actor"`
	Help     ID              `json:"help"`
	Text     string          `json:"text"`
	Quantity string          `json:"quantity,omitempty"` // as it was written
	Unit     string          `json:"unit,omitempty"`
	Amount   Money           `json:"amount,omitempty"`
	Place    string          `json:"place,omitempty"`
	Sector   string          `json:"sector,omitempty"`
	Source   string          `json:"source,omitempty"`
	Priority int             `json:"priority,omitempty"`
	State    SubmissionState `json:"state"`
	Reason   string          `json:"reason,omitempty"`
	Cost     Money           `json:"cost,omitempty"`
	Year     int             `json:"year,omitempty"`
	Agency   ID              `json:"agency,omitempty"`
	Line     ID              `json:"line,omitempty"`
	Into     ID              `json:"into,omitempty"`
	Carried  ID              `json:"carried,omitempty"`
}

// maxPriority is the last of an actor's own priorities.
const maxPriority = 9_999

func (r *Submission) valid(p *Plan) error {
	if r.Intake == 0 || r.Actor == 0 || r.Help == 0 {
		return Invalidf("Isi dahulu, lalu ulangi.", "Usulan perlu penjaringan, pelaku, dan jenis bantuan.")
	}
	if err := r.validWords(); err != nil {
		return err
	}
	if !slices.Contains(SubmissionStates, r.State) {
		return unknownSubmissionState(string(r.State))
	}
	if err := r.validAnswer(); err != nil {
		return err
	}
	if err := r.validMerging(p); err != nil {
		return err
	}
	if err := r.validCarrying(p); err != nil {
		return err
	}
	in := p.Intakes.Get(r.Intake)
	if in.Concluded != 0 && r.Into == 0 && !r.State.Answered() {
		return closedIntake(in)
	}
	if r.Into == 0 && r.State != SubmissionPostponed && p.CarriedOn(r) != nil {
		return r.carriedOn()
	}
	if r.State.Taken() {
		return p.withinQuota(in)
	}
	return nil
}

func (r *Submission) validWords() error {
	if err := needText("Usulan", r.Text); err != nil {
		return err
	}
	for _, x := range [...]struct{ what, text string }{
		{"Jumlah", r.Quantity}, {"Satuan", r.Unit}, {"Tempat", r.Place}, {"Sektor", r.Sector}, {"Sumber", r.Source},
	} {
		if err := limitText(x.what, x.text, maxName); err != nil {
			return err
		}
	}
	if err := limitText("Alasan", r.Reason, maxText); err != nil {
		return err
	}
	if r.Priority < 0 || r.Priority > maxPriority {
		return Invalidf("Tulis 1 untuk yang terpenting; kosong bila tidak disebut.", "Prioritas %d tidak dapat dipakai.", r.Priority)
	}
	if r.Amount < 0 || r.Cost < 0 {
		return Invalidf("Tulis jumlah 0 atau lebih.", "Nilai usulan tidak dapat kurang dari nol.")
	}
	if err := needAmount(r.Amount); err != nil {
		return err
	}
	return needAmount(r.Cost)
}

// validAnswer refuses an answer that says too little: what is postponed or rejected needs a reason, what is accepted a year and who does it.
func (r *Submission) validAnswer() error {
	if r.Year != 0 {
		if err := needYear(r.Year); err != nil {
			return err
		}
	}
	switch {
	case (r.State == SubmissionPostponed || r.State == SubmissionRejected) && strings.TrimSpace(r.Reason) == "":
		return Invalidf("Tulis alasannya.", "Usulan nomor %d yang ditangguhkan atau ditolak perlu alasan.", r.Number)
	case r.State.Taken() && r.Year == 0:
		return Invalidf("Sebutkan tahun pelaksanaannya.", "Usulan nomor %d yang diterima perlu tahun.", r.Number)
	case r.State.Taken() && r.Agency == 0 && r.Line == 0:
		return Invalidf("Sebutkan perangkat daerah atau barisnya.", "Usulan nomor %d yang diterima perlu pelaksana.", r.Number)
	}
	return nil
}

// validMerging refuses merging into another intake, into what is merged itself, and merging what others were merged into.
func (r *Submission) validMerging(p *Plan) error {
	if r.Into == 0 {
		return nil
	}
	into := p.Submissions.Get(r.Into)
	if into.Intake != r.Intake || into.Into != 0 {
		return Errorf(Conflict, "Pilih usulan lain di penjaringan yang sama.", "Usulan nomor %d tidak dapat digabung ke usulan nomor %d.", r.Number, into.Number)
	}
	for _, other := range p.Submissions.Of(r.Intake) {
		if other.Into == r.ID {
			return Errorf(Conflict, "Gabungkan juga yang sudah digabung kepadanya.", "Usulan nomor %d sudah menerima gabungan usulan nomor %d.", r.Number, other.Number)
		}
	}
	return nil
}

// validCarrying refuses a proposal that goes on with one of another intake than the one carried, or that another one goes on with already.
func (r *Submission) validCarrying(p *Plan) error {
	if r.Carried == 0 {
		return nil
	}
	if from := p.Submissions.Get(r.Carried); from.Intake != p.Intakes.Get(r.Intake).Carries {
		return Errorf(Conflict, "Muat ulang halaman, lalu ulangi.", "Usulan nomor %d bukan dari penjaringan yang diteruskan.", from.Number)
	}
	for _, other := range p.Submissions.Of(r.Intake) {
		if other.Carried == r.Carried && other.ID != r.ID {
			return Errorf(Conflict, "Muat ulang halaman, lalu ulangi.", "Usulan nomor %d sudah diteruskan.", p.Submissions.Get(r.Carried).Number)
		}
	}
	return nil
}

func (r *Submission) carriedOn() error {
	return Errorf(Conflict, "Jawab di penjaringan berikutnya.", "Usulan nomor %d sudah diteruskan ke penjaringan berikutnya.", r.Number)
}

// Stands gives the proposal whose answer a proposal has: the one that it was merged into, or itself.
func (p *Plan) Stands(r *Submission) *Submission {
	if into := p.Submissions.Get(r.Into); into != nil {
		return into
	}
	return r
}

// Waiting gives the proposals of an intake that have no answer yet, in their order; what was merged waits with the one that it went into.
func (p *Plan) Waiting(intake ID) (list []*Submission) {
	for _, s := range p.Submissions.Of(intake) {
		if !p.Stands(s).State.Answered() {
			list = append(list, s)
		}
	}
	return list
}

// actorsOf counts the actors of proposals.
func (p *Plan) actorsOf(list []*Submission) int {
	actors := map[ID]bool{}
	for _, s := range list {
		actors[s.Actor] = true
	}
	return len(actors)
}

// TakenOf counts the accepted proposals of an intake; what was merged counts with the one that it went into.
func (p *Plan) TakenOf(intake ID) (n int) {
	for _, s := range p.Submissions.Of(intake) {
		if s.Into == 0 && s.State.Taken() {
			n++
		}
	}
	return n
}

// withinQuota refuses more accepted proposals than the quota of an intake.
func (p *Plan) withinQuota(in *Intake) error {
	if in.Quota == 0 {
		return nil
	}
	if n := p.TakenOf(in.ID); n > in.Quota {
		return Errorf(Conflict, "Tangguhkan atau tolak sebagian, atau ubah kuotanya.", "Kuota penjaringan %s adalah %d usulan; yang diterima menjadi %d.", in.Theme, in.Quota, n)
	}
	return nil
}

// CarriedOn gives the proposal of a later intake that goes on with one, nil where it was not carried.
func (p *Plan) CarriedOn(r *Submission) *Submission {
	next := p.nextIntake(r.Intake)
	if next == nil {
		return nil
	}
	for _, s := range p.Submissions.Of(next.ID) {
		if s.Carried == r.ID {
			return s
		}
	}
	return nil
}

// nextIntake gives the intake that carries one, nil where there is none.
func (p *Plan) nextIntake(intake ID) *Intake {
	for _, in := range p.Intakes.Of(0) {
		if in.Carries == intake {
			return in
		}
	}
	return nil
}

// carriedFrom gives the proposals of an intake that a later one goes on with.
func (p *Plan) carriedFrom(intake ID) map[ID]*Submission {
	next := p.nextIntake(intake)
	if next == nil {
		return nil
	}
	carried := map[ID]*Submission{}
	for _, s := range p.Submissions.Of(next.ID) {
		if s.Carried != 0 {
			carried[s.Carried] = s
		}
	}
	return carried
}
