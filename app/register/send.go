package register

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/mail"
	"strings"

	"benangmerah/app/post"
	"benangmerah/model"
)

// Server gives the settings by which the server of the file is reached. Where the way to secure it was not chosen, it is that of the port.
func Server(p model.Post) post.Server {
	security := post.Security(p.Security)
	if security == "" {
		security = post.StartTLS
		if p.Port == post.TLS.Port() {
			security = post.TLS
		}
	}
	return post.Server{Host: p.Host, Port: p.Port, Security: security, User: p.User, From: sender(p), Roots: []byte(p.Roots)}
}

// sender gives the address of the settings, none where it is not one.
func sender(p model.Post) mail.Address {
	if from, err := mail.ParseAddress(p.From); err == nil {
		return *from
	}
	return mail.Address{}
}

// Ready refuses settings that nothing can be sent with.
func Ready(p model.Post) error {
	switch {
	case p.Host == "":
		return model.Invalidf("Isi bagian Surel di Setelan, atau siapkan surelnya untuk dikirim dari program surel.", "Server surel belum diatur.")
	case p.From == "":
		return model.Invalidf("Isi bagian Surel di Setelan, lalu ulangi.", "Alamat pengirim belum diatur.")
	}
	return Server(p).Check()
}

// Store is what sending needs of a file. Do does an act from whatever goroutine it is called, and returns when it is on the medium; Snapshot gives the plan as it is.
type Store interface {
	Snapshot() *model.Plan
	Do(act model.Act) error
}

// ledger is the register as the sender of mail sees it.
type ledger struct {
	store   Store
	entries map[string]model.Handover // what messages become in the register, by their ID
}

// State gives what the register knows of a message. What was refused may be tried again.
func (l ledger) State(id string) (post.State, error) {
	h := l.store.Snapshot().MailOf(id)
	switch {
	case h == nil || h.State == model.MailRefused:
		return post.Unsent, nil
	case h.State == model.MailInDoubt:
		return post.InDoubt, nil
	default:
		return post.Sent, nil
	}
}

// Mark notes in the register what is known of a message.
func (l ledger) Mark(id string, state post.State) error {
	return l.mark(id, map[post.State]model.MailState{post.Unsent: model.MailRefused, post.InDoubt: model.MailInDoubt, post.Sent: model.MailSent}[state], "")
}

func (l ledger) mark(id string, state model.MailState, answer string) error {
	entry := l.entries[id]
	entry.State, entry.Answer = state, answer
	return l.store.Do(model.MarkMail{Mail: entry})
}

// Fate is what became of the message for an agency. Words say why where it was not taken.
type Fate struct {
	Agency  model.ID
	Label   string
	Outcome post.Outcome
	Words   string
}

// Tally is what became of all messages.
type Tally struct {
	Fates []Fate
	Count map[post.Outcome]int
}

// Tried says whether anything became of a message: whether one was tried, or passed over because of what the register knows.
func (t Tally) Tried() bool { return len(t.Fates) > t.Count[post.NotSent] }

// Send hands the packages to the server and keeps in the register what becomes of each. What the register knows as sent or in doubt is passed over, see package
// post. The tally is of all messages, also where sending ended early, which the error says.
func (b *Parcels) Send(ctx context.Context, store Store, s post.Server, password string, progress func(done, total int)) (Tally, error) {
	l := ledger{store: store, entries: map[string]model.Handover{}}
	for _, e := range b.Entries {
		l.entries[e.Message] = e
	}
	tally := Tally{Count: map[post.Outcome]int{}}
	var lost error
	err := post.Send(ctx, s, password, b.Messages, l, func(r post.Result) {
		lost = errors.Join(lost, b.noted(l, r))
		fate := Fate{Agency: b.Entries[r.Index].Agency, Label: b.Labels[r.Index], Outcome: r.Outcome, Words: wordsOf(r)}
		tally.Fates = append(tally.Fates, fate)
		tally.Count[r.Outcome]++
		progress(r.Index+1, len(b.Messages))
	})
	return tally, cmp.Or(err, lost)
}

// noted keeps what the server said to a message that it refused.
func (b *Parcels) noted(l ledger, r post.Result) error {
	if r.Outcome != post.Refused {
		return nil
	}
	answer := wordsOf(r)
	if h := l.store.Snapshot().MailOf(r.ID); h != nil && h.State == model.MailRefused && h.Answer == answer {
		return nil
	}
	return l.mark(r.ID, model.MailRefused, answer)
}

// wordsOf gives the server's words, or else the sentence about a message.
func wordsOf(r post.Result) string {
	var said []string
	for _, refusal := range r.Refusals {
		said = append(said, fmt.Sprintf("%d %s", refusal.Code, refusal.Words))
	}
	var told *model.Error
	if len(said) == 0 && errors.As(r.Err, &told) {
		return told.Message
	}
	return strings.Join(said, "; ")
}
