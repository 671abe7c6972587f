package model

import (
	"slices"
	"strconv"
	"strings"
)

// Intake is a penjaringan: for some days everybody whom a theme concerns proposes, and each proposal gets an answer. Mission is the one that the theme
// serves (0: none named), Year the year for which is proposed, Quota how many proposals can be accepted (0: no limit). Carries is the earlier intake whose
// unfunded proposals come into this one, 0 where there is none. Concluded is when all had their answers, 0 while it is open.
type Intake struct {
	ID        ID      `json:"id"`
	Theme     string  `json:"theme"`
	Mission   ID      `json:"mission,omitempty"`
	Focus     string  `json:"focus,omitempty"`
	From      Date    `json:"from,omitempty"`
	Until     Date    `json:"until,omitempty"`
	Year      int     `json:"year"`
	Quota     int     `json:"quota,omitempty"`
	Carries   ID      `json:"carries,omitempty"`
	Concluded Instant `json:"concluded,omitempty"`
}

// HelpKind is a kind of help that can be proposed (jenis bantuan): equipment, a halal certificate, training. The list is data of the city.
type HelpKind struct {
	ID    ID     `json:"id"`
	Order int    `json:"order,omitempty"`
	Name  string `json:"name"`
}

// UsualHelp names the kinds of help that a file begins with, in Indonesian.
var UsualHelp = []string{
	"Peralatan", "Merek", "Sertifikat halal", "Pelatihan", "Promosi", "Modal kerja", "Pemasaran", "Sumber daya manusia",
}

// maxQuota is the most proposals that an intake can be limited to.
const maxQuota = 1_000_000

func (r *Intake) valid(p *Plan) error {
	if err := needText("Tema", r.Theme); err != nil {
		return err
	}
	if err := limitText("Fokus", r.Focus, maxText); err != nil {
		return err
	}
	if err := needYear(r.Year); err != nil {
		return err
	}
	if r.Quota < 0 || r.Quota > maxQuota {
		return Invalidf("Tulis kuota sebagai bilangan; kosong atau 0 berarti tanpa kuota.", "Kuota %d tidak dapat dipakai.", r.Quota)
	}
	if err := r.validDates(); err != nil {
		return err
	}
	if err := r.validCarrying(p); err != nil {
		return err
	}
	if r.Concluded != 0 {
		if err := p.allAnswered(r); err != nil {
			return err
		}
	}
	return p.withinQuota(r)
}

func (r *Intake) validDates() error {
	for _, day := range [...]Date{r.From, r.Until} {
		if _, ok := day.Time(); !ok && day != "" {
			return Invalidf("Tulis tanggal seperti 18/1/2027.", "Tanggal %q tidak dikenal.", string(day))
		}
	}
	if r.From != "" && r.Until != "" && r.Until < r.From {
		return Invalidf("Tulis tanggal selesai yang sama atau sesudahnya.", "Penjaringan tidak dapat selesai %s sebelum mulai %s.", r.Until, r.From)
	}
	return nil
}

// validCarrying refuses two intakes that carry the same one, a circle of them, and another earlier intake once something was carried.
func (r *Intake) validCarrying(p *Plan) error {
	for _, s := range p.Submissions.Of(r.ID) {
		if from := p.Submissions.Get(s.Carried); from != nil && from.Intake != r.Carries {
			return Errorf(Conflict, "Biarkan asal bawaannya.", "Penjaringan %s sudah berisi usulan bawaan dari penjaringan sebelumnya.", r.Theme)
		}
	}
	if r.Carries == 0 {
		return nil
	}
	for _, other := range p.Intakes.Of(0) {
		if other.Carries == r.Carries && other.ID != r.ID {
			return Errorf(Conflict, "Pilih penjaringan lain.", "Usulan dari penjaringan itu sudah diteruskan ke %s %d.", other.Theme, other.Year)
		}
	}
	seen := map[ID]bool{r.ID: true}
	for at := r.Carries; at != 0; {
		before := p.Intakes.Get(at)
		if seen[at] || before == nil {
			return Invalidf("Pilih penjaringan yang lebih dahulu.", "Penjaringan tidak dapat meneruskan dirinya sendiri.")
		}
		seen[at] = true
		at = before.Carries
	}
	if p.Intakes.Get(r.Carries).Year > r.Year {
		return Invalidf("Pilih penjaringan yang lebih dahulu.", "Usulan tidak dapat diteruskan ke tahun yang lebih awal.")
	}
	return nil
}

// Label names the intake with its year.
func (r *Intake) Label() string { return r.Theme + " " + strconv.Itoa(r.Year) }

func (r *HelpKind) valid(p *Plan) error {
	if err := needText("Jenis bantuan", r.Name); err != nil {
		return err
	}
	for _, other := range p.HelpKinds.Of(0) {
		if other.ID != r.ID && foldName(other.Name) == foldName(r.Name) {
			return Errorf(Conflict, "Pakai yang sudah ada, atau beri nama lain.", "Jenis bantuan %s sudah ada.", other.Name)
		}
	}
	return nil
}

// HelpNamed gives the kind of help of a name, whatever its case and punctuation, nil where there is none.
func (p *Plan) HelpNamed(name string) *HelpKind {
	key := foldName(name)
	at := slices.IndexFunc(p.HelpKinds.Of(0), func(h *HelpKind) bool { return foldName(h.Name) == key })
	if at < 0 || key == "" {
		return nil
	}
	return p.HelpKinds.Of(0)[at]
}

// SetIntake opens an intake, or, where one of that ID is there, writes it anew; whether it is concluded stays. The first one of a file brings the usual
// kinds of help where there are none.
type SetIntake struct{ Intake Intake }

// Name is "intake.set".
func (SetIntake) Name() string { return "intake.set" }

// Changes refuses what changes nothing, and a theme that another intake of the same year has: nobody could call either by its name.
func (a SetIntake) Changes(p *Plan, c Context) ([]Change, error) {
	after := a.Intake
	after.Theme, after.Focus = strings.TrimSpace(after.Theme), strings.TrimSpace(after.Focus)
	before := p.Intakes.Get(after.ID)
	if before == nil && after.ID != 0 {
		return nil, missing("Penjaringan")
	}
	if before == nil || foldName(before.Label()) != foldName(after.Label()) {
		if err := p.freeLabel(&after); err != nil {
			return nil, err
		}
	}
	if before != nil {
		after.Concluded = before.Concluded
		return replaced(before, &after)
	}
	ids := NewIDs(c.Seed)
	after.ID, after.Concluded = ids.Next(), 0
	changes := []Change{Add(&after)}
	if p.HelpKinds.Len() > 0 {
		return changes, nil
	}
	for i, name := range UsualHelp {
		changes = append(changes, Add(&HelpKind{ID: ids.Next(), Order: i + 1, Name: name}))
	}
	return changes, nil
}

// freeLabel refuses the theme and year of another intake.
func (p *Plan) freeLabel(r *Intake) error {
	for _, other := range p.Intakes.Of(0) {
		if other.ID != r.ID && foldName(other.Label()) == foldName(r.Label()) {
			return Errorf(Conflict, "Pakai yang sudah ada, atau beri tema lain.", "Penjaringan %s sudah ada.", other.Label())
		}
	}
	return nil
}

// AddHelp adds a kind of help behind the others.
type AddHelp struct{ Help string }

// Name is "help.add".
func (AddHelp) Name() string { return "help.add" }

// Changes gives the new kind.
func (a AddHelp) Changes(p *Plan, c Context) ([]Change, error) {
	order := 1
	for _, h := range p.HelpKinds.Of(0) {
		order = max(order, h.Order+1)
	}
	return []Change{Add(&HelpKind{ID: NewIDs(c.Seed).Next(), Order: order, Name: strings.TrimSpace(a.Help)})}, nil
}

// RemoveIntake takes away an intake in which nothing was proposed. Proposals are never deleted with one.
type RemoveIntake struct{ Intake ID }

// Name is "intake.remove".
func (RemoveIntake) Name() string { return "intake.remove" }

// Changes refuses an intake with proposals.
func (a RemoveIntake) Changes(p *Plan, _ Context) ([]Change, error) {
	r := p.Intakes.Get(a.Intake)
	if r == nil {
		return nil, missing("Penjaringan")
	}
	if n := len(p.Submissions.Of(r.ID)); n > 0 {
		return nil, Errorf(Conflict, "Usulan tidak dihapus; jawab semuanya, lalu tutup penjaringannya.", "Penjaringan %s berisi %d usulan.", r.Theme, n)
	}
	return []Change{Remove(r)}, nil
}

// ConcludeIntake closes an intake once every actor has an answer to each proposal.
type ConcludeIntake struct{ Intake ID }

// Name is "intake.conclude".
func (ConcludeIntake) Name() string { return "intake.conclude" }

// Changes refuses an intake without proposals, one that is closed, and one in which somebody waits for an answer.
func (a ConcludeIntake) Changes(p *Plan, c Context) ([]Change, error) {
	before := p.Intakes.Get(a.Intake)
	switch {
	case before == nil:
		return nil, missing("Penjaringan")
	case before.Concluded != 0:
		return nil, Errorf(Conflict, "Buka kembali bila masih perlu diubah.", "Penjaringan %s sudah ditutup.", before.Theme)
	case len(p.Submissions.Of(before.ID)) == 0:
		return nil, Errorf(Conflict, "Catat usulannya dahulu, atau hapus penjaringannya.", "Penjaringan %s belum berisi usulan.", before.Theme)
	}
	if err := p.allAnswered(before); err != nil {
		return nil, err
	}
	after := *before
	after.Concluded = max(c.At, 1)
	return replaced(before, &after)
}

// allAnswered refuses an intake in which somebody waits for an answer.
func (p *Plan) allAnswered(in *Intake) error {
	waiting := p.Waiting(in.ID)
	if len(waiting) == 0 {
		return nil
	}
	first := waiting[0]
	return Errorf(Conflict, "Jawab semuanya dahulu.", "%d pelaku belum mendapat jawaban; yang pertama %s, usulan nomor %d.",
		p.actorsOf(waiting), p.Actors.Get(first.Actor).Name, first.Number)
}

// ReopenIntake opens a concluded intake again for a reason, that of the act.
type ReopenIntake struct{ Intake ID }

// Name is "intake.reopen".
func (ReopenIntake) Name() string { return "intake.reopen" }

// Changes refuses an intake that is open, and a reopening without a reason.
func (a ReopenIntake) Changes(p *Plan, c Context) ([]Change, error) {
	before := p.Intakes.Get(a.Intake)
	switch {
	case before == nil:
		return nil, missing("Penjaringan")
	case before.Concluded == 0:
		return nil, Errorf(Conflict, "Langsung ubah usulannya.", "Penjaringan %s belum ditutup.", before.Theme)
	case strings.TrimSpace(c.Reason) == "":
		return nil, Invalidf("Tulis alasannya.", "Penjaringan yang dibuka kembali perlu alasan.")
	}
	after := *before
	after.Concluded = 0
	return replaced(before, &after)
}
