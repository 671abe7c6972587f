package post

import (
	"context"
	"errors"
	"net/mail"
	"strconv"
	"time"

	"benangmerah/model"
)

// Send hands messages to a server over one connection, in their order, and reports what became of each, all of them in any case, before it returns. Nothing
// is sent where one of them, or the server's settings, cannot be used. A message that ledger knows as Sent or InDoubt is not sent. Where the connection is
// lost before a message was handed over, one more is made; when that is lost too without an answer, or cannot be made, the rest is reported as NotSent. The
// error says why sending ended early: that of ctx, or one for a person; a message that was refused ends nothing. Cancelling waits a short while for
// the answer to a message that has just been handed over, so that it need not stay in doubt.
func Send(ctx context.Context, s Server, password string, messages []Message, ledger Ledger, report func(Result)) error {
	list, err := ready(s, password, messages)
	if err != nil {
		return err
	}
	d := &dispatch{ctx: ctx, server: s, password: password, ledger: ledger}
	for i, m := range list {
		r := d.message(m)
		r.Index, r.ID = i, m.ID
		report(r)
	}
	if d.line != nil {
		d.line.leave()
	}
	return d.stopped
}

// ready gives the messages with their sender, and refuses all of them where one cannot be sent.
func ready(s Server, password string, messages []Message) ([]Message, error) {
	if err := s.Check(); err != nil {
		return nil, err
	}
	if s.User != "" && password == "" {
		return nil, model.Invalidf("Tulis kata sandinya.", "Kata sandi %s di server surel %s belum diisi.", s.User, s.Host)
	}
	list := make([]Message, 0, len(messages))
	for _, m := range messages {
		if m.From == (mail.Address{}) {
			m.From = s.From
		}
		if err := m.Check(); err != nil {
			return nil, err
		}
		if m.ID == "" {
			return nil, errors.New("send mail: a message has no ID, so that no ledger can know it")
		}
		list = append(list, m)
	}
	return list, nil
}

// dispatch is the sending of messages. Stopped is why no more are tried.
type dispatch struct {
	ctx      context.Context
	server   Server
	password string
	ledger   Ledger
	line     *line // nil where there is none
	losses   int   // connections lost since the server last answered for a message
	stopped  error
}

// message sends a message that may be sent.
func (d *dispatch) message(m Message) Result {
	if d.stopped != nil {
		return Result{Outcome: NotSent, Err: d.stopped}
	}
	state, err := d.ledger.State(m.ID)
	switch {
	case err != nil:
		return d.stop(err)
	case state == Sent:
		return Result{Outcome: Skipped}
	case state != Unsent:
		return Result{Outcome: Doubtful, Err: doubtful(m)}
	}
	content, err := m.bytes()
	if err != nil {
		return Result{Outcome: NotSent, Err: err}
	}
	return d.insist(m, content)
}

// stop ends the sending before a message was handed over.
func (d *dispatch) stop(err error) Result {
	if d.ctx.Err() != nil {
		err = d.ctx.Err()
	}
	d.stopped = err
	return Result{Outcome: NotSent, Err: err}
}

// insist hands a message over, once more where the connection was lost before that. Two losses without an answer between them end the sending.
func (d *dispatch) insist(m Message, content []byte) Result {
	for {
		if err := d.connect(); err != nil {
			return d.stop(err)
		}
		r, err := d.hand(m, content)
		if err == nil {
			d.losses = 0
			return r
		}
		d.line.hangUp()
		d.line = nil
		d.losses++
		over := d.losses > 1 || d.ctx.Err() != nil
		switch {
		case d.stopped != nil:
			return Result{Outcome: NotSent, Err: d.stopped}
		case r.Outcome != Doubtful && !over:
			continue
		case r.Outcome != Doubtful:
			return d.stop(d.server.failure(err))
		case over:
			d.stop(d.server.failure(err))
		}
		r.Err = because(doubtful(m), err)
		return r
	}
}

func (d *dispatch) connect() (err error) {
	if d.line == nil {
		d.line, err = dial(d.ctx, d.server, d.password)
	}
	return err
}

// hand hands a message over. An error means that the connection is lost; the result then says whether the message is in doubt.
func (d *dispatch) hand(m Message, content []byte) (Result, error) {
	if most := d.line.most(); most > 0 && int64(len(content)) > most {
		return Result{Outcome: Refused, Err: model.Invalidf("Kurangi lampirannya, atau kirim dalam beberapa surel.",
			"Surel untuk %s terlalu besar: %d MB, server menerima paling banyak %d MB.", m.To[0].Address, megabytes(int64(len(content))), most/mega)}, nil
	}
	refusals, err := d.line.envelope(m)
	if err != nil {
		return Result{}, err
	}
	if len(refusals) > 0 {
		return d.refusal(m, refusals)
	}
	return d.data(m, content)
}

// most gives how many bytes the server takes in a message, 0 where it does not say.
func (l *line) most() int64 {
	_, said := l.smtp.Extension("SIZE")
	n, err := strconv.ParseInt(said, 10, 64)
	if err != nil {
		return 0
	}
	return n
}

// envelope names the sender and all recipients, and gives the refusals.
func (l *line) envelope(m Message) (list []Refusal, err error) {
	refusal := func(address string, err error) {
		reply := answer(err)
		list = append(list, Refusal{address, reply.Code, words(reply.Msg)})
	}
	if err := l.ask(func() error { return l.smtp.Mail("<" + m.From.Address + ">") }); lost(err) {
		return nil, err
	} else if err != nil {
		refusal("", err)
		return list, nil
	}
	for _, to := range m.To {
		if err := l.ask(func() error { return l.smtp.Rcpt("<" + to.Address + ">") }); lost(err) {
			return nil, err
		} else if err != nil {
			refusal(to.Address, err)
		}
	}
	return list, nil
}

// ask says something and waits for the answer as long as the server may take.
func (l *line) ask(say func() error) error {
	if err := l.wait(l.server.timeout()); err != nil {
		return err
	}
	return say()
}

// refusal gives up a message that the server refuses. The result stands, whatever becomes of the connection; a lost one shows with the next message.
func (d *dispatch) refusal(m Message, list []Refusal) (Result, error) {
	if err := d.line.ask(d.line.smtp.Reset); err != nil {
		d.line.hangUp()
		d.line = nil
	}
	return Result{Outcome: Refused, Refusals: list, Err: refused(m, list)}, nil
}

// data sends what a message says. Up to the last line nothing has been handed over: the server forgets what ends before it (RFC 5321, 4.1.1.4). Whatever
// ends this early must close the connection, for any other word would end the message.
func (d *dispatch) data(m Message, content []byte) (Result, error) {
	notYet := Result{Outcome: NotSent}
	if err := d.line.wait(d.server.timeout()); err != nil {
		return notYet, err
	}
	w, err := d.line.smtp.Data()
	if lost(err) {
		return notYet, err
	}
	if err != nil {
		reply := answer(err)
		return d.refusal(m, []Refusal{{"", reply.Code, words(reply.Msg)}})
	}
	const piece = 32 << 10
	for len(content) > 0 {
		n := min(piece, len(content))
		if err := d.line.ask(func() error { _, err := w.Write(content[:n]); return err }); err != nil {
			return notYet, err
		}
		content = content[n:]
	}
	if !d.line.detach() {
		return notYet, errCancelled
	}
	if err := d.ledger.Mark(m.ID, InDoubt); err != nil {
		d.stopped = err
		return notYet, err
	}
	return d.settle(m, d.last(w.Close))
}

// last says the last line of a message and gives the server's answer. It waits long, for the answer is dear: without it the message stays in doubt.
func (d *dispatch) last(end func() error) error {
	const patience, grace = 5, 10 * time.Second
	if err := d.line.wait(patience * d.server.timeout()); err != nil {
		return err
	}
	hurry := context.AfterFunc(d.ctx, func() {
		d.line.wait(min(grace, patience*d.server.timeout())) //nolint:errcheck // where it fails the connection is lost, and the answer says so
	})
	err := end()
	hurry()
	d.line.attach(d.ctx)
	return err
}

// settle notes the server's answer to a whole message.
func (d *dispatch) settle(m Message, err error) (Result, error) {
	reply := answer(err)
	switch {
	case err == nil || agreed(err):
		return d.note(m, Sent, Result{Outcome: Accepted}), nil
	case reply == nil:
		return Result{Outcome: Doubtful}, err
	}
	list := []Refusal{{"", reply.Code, words(reply.Msg)}}
	return d.note(m, Unsent, Result{Outcome: Refused, Refusals: list, Err: refused(m, list)}), nil
}

// note marks what the server said of a message. Where that cannot be noted nothing more is sent; the message stays in doubt in the ledger.
func (d *dispatch) note(m Message, state State, r Result) Result {
	if err := d.ledger.Mark(m.ID, state); err != nil {
		d.stopped, r.Err = err, errors.Join(r.Err, err)
	}
	return r
}
