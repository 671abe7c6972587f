package model

import "strings"

// Recipient is who papers are given to: somebody of an agency or, where Agency is 0, anybody else. An empty Name stands for the head of the agency.
type Recipient struct {
	Agency ID
	Name   string
}

// GiveOut records that papers were given to one or many, all in the same way, at the time and by the operator of the context. Issue is the version, 0 for a
// draft.
type GiveOut struct {
	Issue  ID
	To     []Recipient
	Papers string
	Means  Means
	Note   string
}

// Name is "handover.give".
func (GiveOut) Name() string { return "handover.give" }

// Changes refuses where nobody is named.
func (a GiveOut) Changes(p *Plan, c Context) ([]Change, error) {
	if len(a.To) == 0 {
		return nil, Invalidf("Pilih perangkat daerah atau tulis penerimanya.", "Belum ada penerima.")
	}
	ids := NewIDs(c.Seed)
	var changes []Change
	for _, to := range a.To {
		name := strings.TrimSpace(to.Name)
		if agency := p.Agencies.Get(to.Agency); name == "" && agency != nil {
			name = agency.Addressee()
		}
		changes = append(changes, Add(&Handover{
			ID: ids.Next(), Issue: a.Issue, Agency: to.Agency, Recipient: name, Papers: strings.TrimSpace(a.Papers), Means: a.Means,
			At: c.At, By: c.Operator, Note: strings.TrimSpace(a.Note),
		}))
	}
	return changes, nil
}

// Addressee gives whom papers for the agency are given to: its head, by title.
func (a *Agency) Addressee() string {
	if a.Head != "" {
		return a.Head
	}
	return "Kepala " + a.Label()
}

// AmendHandover puts an entry of the register right. When and by whom papers were given stays.
type AmendHandover struct {
	ID        ID
	Recipient string
	Papers    string
	Means     Means
	Note      string
}

// Name is "handover.amend".
func (AmendHandover) Name() string { return "handover.amend" }

// Changes refuses what changes nothing, and other means of what the program itself has sent by mail.
func (a AmendHandover) Changes(p *Plan, _ Context) ([]Change, error) {
	before := p.Handovers.Get(a.ID)
	if before == nil {
		return nil, missing("Catatan serah terima")
	}
	after := *before
	after.Recipient, after.Papers, after.Note = strings.TrimSpace(a.Recipient), strings.TrimSpace(a.Papers), strings.TrimSpace(a.Note)
	after.Means = a.Means
	switch {
	case after == *before:
		return nil, Invalidf("", "Tidak ada yang berubah.")
	case before.State != MailByHand && a.Means != ByMail:
		return nil, Errorf(Conflict, "Catat penyerahan yang lain sebagai catatan baru.", "Cara penyerahan surel yang dikirim program tidak dapat diubah.")
	}
	return []Change{Replace(before, &after)}, nil
}

// RemoveHandover takes entries out of the register; the journal keeps them.
type RemoveHandover struct{ IDs []ID }

// Name is "handover.remove".
func (RemoveHandover) Name() string { return "handover.remove" }

// Changes refuses mail that was sent or may have arrived: without its entry it would be sent again.
func (a RemoveHandover) Changes(p *Plan, _ Context) ([]Change, error) {
	var changes []Change
	for _, id := range a.IDs {
		before := p.Handovers.Get(id)
		switch {
		case before == nil:
			return nil, missing("Catatan serah terima")
		case before.State == MailSent || before.State == MailInDoubt:
			return nil, Errorf(Conflict, "Tulis keterangannya pada catatan.", "Surel untuk %s sudah dikirim: catatannya tidak dapat dihapus.", before.Recipient)
		}
		changes = append(changes, Remove(before))
	}
	if len(changes) == 0 {
		return nil, Invalidf("", "Tidak ada yang berubah.")
	}
	return changes, nil
}

func (r *Handover) valid(*Plan) error {
	switch r.Means {
	case ByHand, ByMail, ByWhatsApp, ByPrint:
	default:
		return Invalidf("Pilih langsung, surel, WhatsApp, atau cetak.", "Cara penyerahan %q tidak dikenal.", string(r.Means))
	}
	switch r.State {
	case MailByHand, MailInDoubt, MailSent, MailRefused:
	default:
		return Invalidf("Muat ulang halaman, lalu ulangi.", "Keadaan surel %q tidak dikenal.", string(r.State))
	}
	if err := needText("Penerima", r.Recipient); err != nil {
		return err
	}
	if err := needText("Naskah", r.Papers); err != nil {
		return err
	}
	if err := limitText("Jawaban server", r.Answer, maxText); err != nil {
		return err
	}
	return limitText("Catatan", r.Note, maxText)
}
