package model

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"slices"
)

const maxID ID = 1<<53 - 1

// Act is something a person does to a file. Changes checks the act's own rules against the plan and says what would change, touching nothing;
// the same plan and context always give the same changes. Name is how the journal calls the act.
type Act interface {
	Name() string
	Changes(p *Plan, c Context) ([]Change, error)
}

// Context is the circumstances of an act: when, at whose hand and, where it belongs to the meeting, in which slot, about which agency, at
// whose word and after how many seconds of the slot. Seed makes the IDs of new records; it is drawn where it is empty.
type Context struct {
	At       Instant
	Operator string
	Slot     ID
	Agency   ID
	Speaker  string
	Elapsed  int
	Reason   string
	Seed     string
	Seq      int64 // number of the journal entry that the act becomes
}

// NewSeed draws a seed for a Context.
func NewSeed() string {
	var b [16]byte
	rand.Read(b[:]) //nolint:errcheck // crypto/rand.Read never fails
	return hex.EncodeToString(b[:])
}

// Said gives the circumstances that a record of the meeting keeps.
func (c Context) Said() Said {
	return Said{Slot: c.Slot, Agency: c.Agency, Speaker: c.Speaker, At: c.At}
}

// IDs mints the IDs of new records from a seed: the same seed gives the same IDs in the same order.
type IDs struct {
	seed string
	n    uint64
}

// NewIDs gives the IDs of a seed, from the first.
func NewIDs(seed string) *IDs { return &IDs{seed: seed} }

// Next gives the next ID.
func (m *IDs) Next() ID {
	for {
		m.n++
		sum := sha256.Sum256(binary.BigEndian.AppendUint64([]byte(m.seed), m.n))
		if id := ID(binary.BigEndian.Uint64(sum[:8]) >> 11); id > RegionID {
			return id
		}
	}
}

// Entry is one entry of the journal: an act that was done, by whom, when and in which circumstances, with everything it changed.
// Undoes is the entry that this one takes back, 0 for an ordinary act. Merged is nil where it was done in this file.
type Entry struct {
	Seq      int64    `json:"seq"`
	At       Instant  `json:"at"`
	Operator string   `json:"operator,omitempty"`
	Act      string   `json:"act"`
	Slot     ID       `json:"slot,omitempty"`
	Agency   ID       `json:"agency,omitempty"`
	Speaker  string   `json:"speaker,omitempty"`
	Elapsed  int      `json:"elapsed,omitempty"`
	Reason   string   `json:"reason,omitempty"`
	Undoes   int64    `json:"undoes,omitempty"`
	Merged   *Merged  `json:"merged,omitempty"`
	Changes  []Change `json:"changes"`
}

// NewEntry gives the entry that records an act done in a context as number seq.
func NewEntry(seq int64, act Act, c Context, changes []Change) *Entry {
	e := &Entry{
		Seq: seq, At: c.At, Operator: c.Operator, Act: act.Name(), Slot: c.Slot, Agency: c.Agency,
		Speaker: c.Speaker, Elapsed: c.Elapsed, Reason: c.Reason, Changes: changes,
	}
	if r, ok := act.(Revert); ok {
		e.Undoes = r.Entry.Seq
	}
	return e
}

// Revert takes back one journal entry, which may itself be the taking back of another (redo). It is refused where what the entry
// left has been changed since, unless only by changes of the clock, which stay: Clock are those after the entry, oldest first.
type Revert struct {
	Entry *Entry
	Clock []*Entry
}

// Name is "undo".
func (Revert) Name() string { return "undo" }

// Changes gives the first of the ways that fits the plan.
func (r Revert) Changes(p *Plan, _ Context) ([]Change, error) {
	for _, back := range r.Ways() {
		if p.holds(back) {
			return back, nil
		}
	}
	return nil, Errorf(Conflict, "Urungkan dahulu tindakan yang lebih baru, atau koreksi angkanya.", "Tindakan nomor %d tidak dapat diurungkan: isinya sudah diubah sesudahnya.", r.Entry.Seq)
}

// Rewind takes entries back from a plan, which must be as the newest of them left it. Entries are given newest first. The journal is trusted:
// only what each change finds is compared. After an error the plan is not to be used.
func (p *Plan) Rewind(newestFirst []*Entry) error {
	for _, e := range newestFirst {
		if err := p.swapAll(inverse(e.Changes)); err != nil {
			return err
		}
	}
	return p.settleAll()
}

// Replay applies entries, oldest first, to a plan that is as the entry before the first of them left it; otherwise it is like Rewind.
func (p *Plan) Replay(oldestFirst []*Entry) error {
	for _, e := range oldestFirst {
		if err := p.swapAll(e.Changes); err != nil {
			return err
		}
	}
	return p.settleAll()
}

// History is the order of acts that undo and redo follow. Its zero value is the empty history. What the program did by itself is passed over.
type History struct{ done, undone, clock []int64 }

// Add takes note of the next entry of the journal, by the name of its act. One that takes back what neither undo nor redo would reach counts as a new act.
func (h *History) Add(seq, undoes int64, act string) {
	switch {
	case ByItself(act) || slices.Contains(h.clock, undoes):
		h.clock = append(h.clock, seq)
	case remove(&h.done, undoes):
		h.undone = append(h.undone, seq)
	case remove(&h.undone, undoes):
		h.done = append(h.done, seq)
	default:
		h.done, h.undone = append(h.done, seq), nil
	}
}

// Undo gives the entry that undo would take back, 0 where there is none.
func (h *History) Undo() int64 { return last(h.done) }

// Redo gives the undoing entry that redo would take back, 0 where there is none.
func (h *History) Redo() int64 { return last(h.undone) }

// Clock gives the entries after number seq that changed the clock, oldest first, with those that took such a change back.
func (h *History) Clock(seq int64) []int64 {
	at, _ := slices.BinarySearch(h.clock, seq+1)
	return slices.Clone(h.clock[at:])
}

func last(list []int64) int64 {
	if len(list) == 0 {
		return 0
	}
	return list[len(list)-1]
}

func remove(list *[]int64, seq int64) bool {
	for i := len(*list) - 1; i >= 0; i-- {
		if (*list)[i] == seq {
			*list = append((*list)[:i:i], (*list)[i+1:]...)
			return true
		}
	}
	return false
}
