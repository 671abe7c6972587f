package post

import (
	"sync"

	"benangmerah/model"
)

// State is what is known of a message.
type State string

// The states: what a ledger has never heard of is Unsent. InDoubt begins before the last line of the message leaves, and ends with the server's answer.
const (
	Unsent  State = ""
	InDoubt State = "in_doubt"
	Sent    State = "sent"
)

// Ledger keeps what is known of messages, so that none is sent twice. Mark returns only when what it notes would survive the loss of power. Marking
// InDoubt what is not Unsent is refused with a Conflict error: so two that send at the same time never send the same message. To send again what is InDoubt or
// Sent a person's word is needed; the caller then marks it Unsent.
type Ledger interface {
	State(id string) (State, error)
	Mark(id string, state State) error
}

// Book is a Ledger in memory, good for as long as the program runs. The zero value is empty.
type Book struct {
	mutex  sync.Mutex
	states map[string]State
}

// State gives what is known of a message.
func (b *Book) State(id string) (State, error) {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	return b.states[id], nil
}

// Mark notes what is known of a message.
func (b *Book) Mark(id string, state State) error {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	if state == InDoubt && b.states[id] != Unsent {
		return Taken(id)
	}
	if b.states == nil {
		b.states = map[string]State{}
	}
	b.states[id] = state
	return nil
}

// Taken is the error of marking InDoubt what is not Unsent.
func Taken(id string) error {
	return model.Errorf(model.Conflict, "Tunggu sampai pengiriman yang lain selesai, lalu lihat hasilnya.", "Surel %s sedang atau sudah dikirim.", id)
}
