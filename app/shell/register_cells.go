package shell

import (
	"fmt"

	"benangmerah/app/parts"
	"benangmerah/app/register"
	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// The columns of the register.
const (
	registerAgency = iota
	registerRecipient
	registerPapers
	registerGiven
	registerState
	registerNote
)

// Rows implements parts.Data.
func (b *registerBox) Rows() int { return len(b.rows) }

// Row implements parts.Data.
func (b *registerBox) Row(row int) parts.Row {
	r := b.rows[row]
	key, of := "", fmt.Sprint(r.version.Number())
	switch {
	case r.copied != nil:
		return parts.Row{Key: "c" + rowKey(r.copied.ID), NoTick: true, Wide: true}
	case r.given != nil:
		key = "h" + rowKey(r.given.ID)
	case r.lacking != nil:
		key = "a" + of + "/" + rowKey(r.lacking.ID)
	default:
		return parts.Row{Key: "v" + of, Kind: parts.Group, NoTick: true}
	}
	return parts.Row{Key: key, Ticked: b.ticked[key], NoTick: r.agency() == 0}
}

// Cell implements parts.Data.
func (b *registerBox) Cell(row, col int) parts.Cell {
	switch r := b.rows[row]; {
	case r.copied != nil:
		return b.copyCell(r.copied, col)
	case r.given != nil:
		return b.givenCell(r.given, col)
	case r.lacking != nil:
		return b.lackingCell(r.lacking, col)
	default:
		return b.versionCell(r.version, col)
	}
}

func (b *registerBox) versionCell(v *register.Version, col int) parts.Cell {
	s := b.s
	if col != registerAgency {
		return parts.Cell{}
	}
	if v.Issue == nil {
		return parts.Cell{Text: s.Say(text.RegisterDraft), Bold: true}
	}
	said := s.Say(text.RegisterFinalAt, v.Issue.Version, b.when(v.Issue.At))
	if len(v.Copies) > 0 {
		said = dots(said, s.Say(text.RegisterSignedBy))
	}
	return parts.Cell{Text: said, Bold: true}
}

func (b *registerBox) when(at model.Instant) string {
	return locale.FormatInstant(at, b.s.Zone(), b.s.Language())
}

// whenBy says when something was done, and by whom where that is known.
func (b *registerBox) whenBy(at model.Instant, by string) string { return dots(b.when(at), by) }

func (b *registerBox) copyCell(c *model.SignedCopy, col int) parts.Cell {
	s := b.s
	switch col {
	case registerAgency:
		return parts.Cell{Text: register.CopyKind(c, s.Say), Indent: 1}
	case registerPapers:
		return parts.Cell{Text: c.Name}
	case registerGiven:
		return parts.Cell{Text: s.Say(text.RegisterReceived), Below: b.whenBy(c.At, c.By)}
	case registerState:
		return parts.Cell{Text: s.Say(text.RegisterStored), Sign: parts.SignDone, Tone: parts.Good}
	case registerNote:
		return parts.Cell{Text: b.size(c.Bytes), Tone: parts.Muted}
	default:
		return parts.Cell{}
	}
}

// size writes how large a file is, in kB or MB.
func (b *registerBox) size(bytes int64) string {
	if bytes < 1<<20 {
		return b.s.Say(text.RegisterKB, b.s.number(int((bytes+1023)>>10)))
	}
	n, _ := locale.NewNumber((bytes*10+1<<19)>>20, 1)
	return b.s.Say(text.RegisterMB, locale.FormatNumber(n, b.s.Language()))
}

// stateSigns are the signs and tones of how far a mail has come, beside its word.
var stateSigns = map[model.MailState]struct {
	sign parts.Sign
	tone parts.Tone
}{
	model.MailByHand: {parts.SignDone, parts.Good}, model.MailSent: {parts.SignDone, parts.Good},
	model.MailInDoubt: {parts.SignWatch, parts.Down}, model.MailRefused: {parts.SignLate, parts.Bad},
}

func (b *registerBox) givenCell(h *model.Handover, col int) parts.Cell {
	s, writes := b.s, !b.s.ReadOnly()
	switch col {
	case registerAgency:
		return parts.Cell{Text: register.AgencyName(s.Plan(), h.Agency, s.Say), Indent: 1}
	case registerRecipient:
		return parts.Cell{Text: h.Recipient, Editable: writes}
	case registerPapers:
		return parts.Cell{Text: h.Papers, Editable: writes}
	case registerGiven:
		return parts.Cell{Text: s.Say(text.HandoverMeans[h.Means]), Below: b.whenBy(h.At, h.By)}
	case registerState:
		look := stateSigns[h.State]
		return parts.Cell{Text: s.Say(text.MailStates[h.State]), Below: h.Answer, Sign: look.sign, Tone: look.tone}
	default:
		return parts.Cell{Text: h.Note, Editable: writes}
	}
}

func (b *registerBox) lackingCell(a *model.Agency, col int) parts.Cell {
	switch col {
	case registerAgency:
		return parts.Cell{Text: a.Label(), Indent: 1}
	case registerRecipient:
		return parts.Cell{Text: a.Addressee(), Below: a.Email, Tone: parts.Muted}
	case registerState:
		return parts.Cell{Text: b.s.Say(text.RegisterLacks), Sign: parts.SignOpen}
	default:
		return parts.Cell{}
	}
}
