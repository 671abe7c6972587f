package model

import "strings"

// PendingExtension gives the request about a directive that has no answer yet, nil where there is none.
func (p *Plan) PendingExtension(directive ID) *Extension {
	for _, e := range p.Extensions.Of(directive) {
		if e.Answer == Pending {
			return e
		}
	}
	return nil
}

// RequestExtension asks for a later due date of a directive.
type RequestExtension struct {
	Directive ID
	To        Date
	Reason    string
}

// Name is "extension.request".
func (RequestExtension) Name() string { return "extension.request" }

// Changes refuses a request about what is closed or asked for already, a date that is not later, and one without a reason.
func (a RequestExtension) Changes(p *Plan, c Context) ([]Change, error) {
	d := p.Directives.Get(a.Directive)
	switch {
	case d == nil:
		return nil, missing("Arahan")
	case d.Closed():
		return nil, Errorf(Conflict, "Buka kembali arahannya dahulu.", "Arahan itu sudah selesai atau batal.")
	case p.PendingExtension(d.ID) != nil:
		return nil, Errorf(Conflict, "Jawab permintaan itu dahulu.", "Permintaan perpanjangan arahan itu belum dijawab.")
	}
	e := &Extension{ID: NewIDs(c.Seed).Next(), Directive: d.ID, Said: c.Said(), From: d.Due, To: a.To, Reason: strings.TrimSpace(a.Reason)}
	e.Agency = d.Agency
	return []Change{Add(e)}, nil
}

// AnswerExtension answers a request. Granted moves the due date of the directive to the day that was asked for.
type AnswerExtension struct {
	Extension ID
	Answer    Answer
	Why       string
}

// Name is "extension.answer".
func (AnswerExtension) Name() string { return "extension.answer" }

// Changes refuses an answer to what was answered or is closed by now, and a refusal without a reason.
func (a AnswerExtension) Changes(p *Plan, _ Context) ([]Change, error) {
	before := p.Extensions.Get(a.Extension)
	switch {
	case before == nil:
		return nil, missing("Permintaan")
	case before.Answer != Pending:
		return nil, Errorf(Conflict, "Urungkan jawabannya dahulu.", "Permintaan itu sudah dijawab.")
	case a.Answer == Pending:
		return nil, Invalidf("Pilih disetujui atau ditolak.", "Jawaban %q tidak dikenal.", string(a.Answer))
	}
	after := *before
	after.Answer, after.Why = a.Answer, strings.TrimSpace(a.Why)
	changes := []Change{Replace(before, &after)}
	d := p.Directives.Get(before.Directive)
	if d.Closed() {
		return nil, Errorf(Conflict, "Buka kembali arahannya dahulu.", "Arahan itu sudah selesai atau batal.")
	}
	if a.Answer == Granted && d.Due != before.To {
		moved := *d
		moved.Due = before.To
		changes = append(changes, Replace(d, &moved))
	}
	return changes, nil
}

func (r *Extension) valid(*Plan) error {
	if _, ok := r.To.Time(); !ok {
		return Invalidf("Tulis tanggal seperti 31/3/2027.", "Tenggat %q tidak dikenal.", string(r.To))
	}
	if r.From != "" && r.To <= r.From {
		return Invalidf("Tulis tanggal yang lebih akhir.", "Tenggat yang diminta tidak lebih akhir dari yang berlaku.")
	}
	switch r.Answer {
	case Pending, Granted:
	case Refused:
		if err := needLongText("Alasan", r.Why); err != nil {
			return err
		}
	default:
		return Invalidf("Pilih disetujui atau ditolak.", "Jawaban %q tidak dikenal.", string(r.Answer))
	}
	return needLongText("Alasan", r.Reason)
}
