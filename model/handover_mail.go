package model

import "strings"

// MailOf gives the entry of the register about a mail, by its Message-ID; nil where there is none.
func (p *Plan) MailOf(message string) *Handover {
	if message == "" {
		return nil
	}
	for _, h := range p.Handovers.Of(0) {
		if h.Message == message {
			return h
		}
	}
	return nil
}

// MarkMail records how far a mail has come that the program itself sends. The first time it makes the entry of the register, of which Mail says everything
// but when and by whom; later only State and Answer of Mail are read. The program does it by itself: undo passes over it, or what was undone would be sent again.
type MarkMail struct{ Mail Handover }

// Name is "mail.mark".
func (MarkMail) Name() string { return "mail.mark" }

// Changes refuses, with Conflict, to put in doubt (which is where sending begins) what was sent or is in doubt already.
func (a MarkMail) Changes(p *Plan, c Context) ([]Change, error) {
	if err := needText("Tanda pengenal surel", a.Mail.Message); err != nil {
		return nil, err
	}
	before := p.MailOf(a.Mail.Message)
	if before == nil {
		after := a.Mail
		after.ID, after.Means, after.At, after.By = NewIDs(c.Seed).Next(), ByMail, c.At, c.Operator
		return []Change{Add(&after)}, nil
	}
	after := *before
	after.State, after.Answer = a.Mail.State, a.Mail.Answer
	switch {
	case after.State == MailInDoubt && before.State != MailRefused:
		return nil, Errorf(Conflict, "Tunggu sampai pengiriman yang lain selesai, lalu lihat hasilnya.", "Surel untuk %s sedang atau sudah dikirim.", before.Recipient)
	case after.State == MailInDoubt:
		after.At, after.By = c.At, c.Operator
	case after == *before:
		return nil, Invalidf("", "Tidak ada yang berubah.")
	}
	return []Change{Replace(before, &after)}, nil
}

// SettleMail records what the recipient says about a mail in doubt: whether it has arrived. One that has not may be sent again. Answer is how that is known.
type SettleMail struct {
	ID      ID
	Arrived bool
	Answer  string
}

// Name is "mail.settle".
func (SettleMail) Name() string { return "mail.settle" }

// Changes refuses what is not in doubt.
func (a SettleMail) Changes(p *Plan, _ Context) ([]Change, error) {
	before := p.Handovers.Get(a.ID)
	switch {
	case before == nil:
		return nil, missing("Catatan serah terima")
	case before.State != MailInDoubt:
		return nil, Errorf(Conflict, "Lihat keadaannya di buku serah terima.", "Surel itu tidak diragukan.")
	}
	after := *before
	after.State, after.Answer = MailRefused, strings.TrimSpace(a.Answer)
	if a.Arrived {
		after.State = MailSent
	}
	return []Change{Replace(before, &after)}, nil
}
