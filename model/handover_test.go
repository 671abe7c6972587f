package model_test

import (
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
)

// sealed is the small town with a final version.
func sealed(t *testing.T) (*modeltest.Town, *model.Issue) {
	t.Helper()
	w := modeltest.Small(t)
	w.Act(model.Finalise{Fingerprint: "a"})
	return w, w.Plan.Issues.Of(w.Meeting)[0]
}

// refuses fails the test where an act is not refused with a code and words.
func refuses(t *testing.T, w *modeltest.Town, act model.Act, code model.Code, words string) {
	t.Helper()
	before := w.Plan.Clone()
	_, err := w.Do(act, model.Context{})
	if model.CodeOf(err) != code || !strings.Contains(err.Error(), words) {
		t.Errorf("%s: %v", act.Name(), err)
	}
	if same, kind := before.Equal(w.Plan); !same {
		t.Errorf("%s was refused and changed %s", act.Name(), kind)
	}
}

func TestPapersAreGivenToManyAtOnce(t *testing.T) {
	w, issue := sealed(t)
	digest, err := w.Plan.Digest()
	if err != nil {
		t.Fatal(err)
	}
	w.ActIn(model.GiveOut{
		Issue: issue.ID, To: []model.Recipient{{Agency: w.Agency}, {Agency: w.OtherAgency, Name: " Sekretaris "}, {Name: "DPRD"}},
		Papers: "petikan", Means: model.ByHand, Note: "di ruang sidang",
	}, model.Context{At: 5_000, Operator: "Sekretariat"})
	list := w.Plan.Handovers.Of(0)
	if len(list) != 3 {
		t.Fatalf("%d entries", len(list))
	}
	names := map[model.ID]string{}
	for _, h := range list {
		names[h.Agency] = h.Recipient
		if h.Issue != issue.ID || h.At != 5_000 || h.By != "Sekretariat" || h.Note != "di ruang sidang" || h.State != model.MailByHand {
			t.Errorf("entry %+v", h)
		}
	}
	if names[w.Agency] != w.Plan.Agencies.Get(w.Agency).Addressee() || names[w.OtherAgency] != "Sekretaris" || names[0] != "DPRD" {
		t.Errorf("given to %v", names)
	}
	if now, _ := w.Plan.Digest(); now != digest {
		t.Error("the register is part of what was agreed")
	}
	for _, wrong := range []model.GiveOut{
		{Papers: "petikan", Means: model.ByHand},
		{To: []model.Recipient{{Agency: w.Agency}}, Means: model.ByHand},
		{To: []model.Recipient{{}}, Papers: "petikan", Means: model.ByHand},
		{To: []model.Recipient{{Agency: w.Agency}}, Papers: "petikan", Means: "pos"},
	} {
		refuses(t, w, wrong, model.Invalid, "")
	}
	if _, err := w.Do(model.GiveOut{Issue: 77, To: []model.Recipient{{Agency: w.Agency}}, Papers: "petikan", Means: model.ByHand}, model.Context{}); err == nil {
		t.Error("a version that is not there was given out")
	}
}

func TestEntriesOfTheRegisterAreCorrectedAndRemoved(t *testing.T) {
	w, _ := sealed(t)
	w.Act(model.GiveOut{To: []model.Recipient{{Agency: w.Agency}}, Papers: "petikan", Means: model.ByHand})
	h := w.Plan.Handovers.Of(0)[0]
	same := model.AmendHandover{ID: h.ID, Recipient: h.Recipient, Papers: h.Papers, Means: h.Means}
	refuses(t, w, same, model.Invalid, "Tidak ada yang berubah")
	amend := same
	amend.Recipient, amend.Means, amend.Note = "Sekretaris", model.ByWhatsApp, "malam"
	w.Act(amend)
	after := w.Plan.Handovers.Get(h.ID)
	if after.Recipient != "Sekretaris" || after.Means != model.ByWhatsApp || after.Note != "malam" || after.At != h.At || after.By != h.By {
		t.Errorf("amended to %+v", after)
	}
	refuses(t, w, model.AmendHandover{ID: 1, Recipient: "a", Papers: "b", Means: model.ByHand}, model.NotFound, "tidak ada lagi")
	refuses(t, w, model.RemoveHandover{IDs: []model.ID{h.ID, 1}}, model.NotFound, "tidak ada lagi")
	w.Act(model.RemoveHandover{IDs: []model.ID{h.ID}})
	if w.Plan.Handovers.Len() != 0 {
		t.Error("it is still there")
	}
}

func TestMailIsMarkedOnceAndNeverTwice(t *testing.T) {
	w, issue := sealed(t)
	mark := func(state model.MailState, answer string) model.MarkMail {
		return model.MarkMail{Mail: model.Handover{
			Issue: issue.ID, Agency: w.Agency, Recipient: "Kepala", Papers: "petikan", Message: "m1", State: state, Answer: answer,
		}}
	}
	w.Act(mark(model.MailInDoubt, ""))
	refuses(t, w, mark(model.MailInDoubt, ""), model.Conflict, "sedang atau sudah dikirim")
	w.Act(mark(model.MailRefused, "550 no such user"))
	w.Act(mark(model.MailInDoubt, ""))
	w.Act(mark(model.MailSent, ""))
	refuses(t, w, mark(model.MailInDoubt, ""), model.Conflict, "sedang atau sudah dikirim")
	h := w.Plan.MailOf("m1")
	if w.Plan.Handovers.Len() != 1 || h.State != model.MailSent || h.Means != model.ByMail || w.Plan.MailOf("m2") != nil || w.Plan.MailOf("") != nil {
		t.Errorf("%d entries, %+v", w.Plan.Handovers.Len(), h)
	}
	refuses(t, w, model.RemoveHandover{IDs: []model.ID{h.ID}}, model.Conflict, "tidak dapat dihapus")
	refuses(t, w, model.AmendHandover{ID: h.ID, Recipient: "Kepala", Papers: "petikan", Means: model.ByHand}, model.Conflict, "tidak dapat diubah")
	refuses(t, w, model.MarkMail{Mail: model.Handover{Recipient: "Kepala", Papers: "petikan", State: model.MailSent}}, model.Invalid, "belum diisi")
	refuses(t, w, mark("entah", ""), model.Invalid, "tidak dikenal")
}

func TestMailInDoubtIsSettledByAPerson(t *testing.T) {
	w, _ := sealed(t)
	for i, arrived := range []bool{true, false} {
		id := string(rune('a' + i))
		w.Act(model.MarkMail{Mail: model.Handover{Agency: w.Agency, Recipient: "Kepala", Papers: "petikan", Message: id, State: model.MailInDoubt}})
		h := w.Plan.MailOf(id)
		w.Act(model.SettleMail{ID: h.ID, Arrived: arrived, Answer: "ditelepon"})
		want := map[bool]model.MailState{true: model.MailSent, false: model.MailRefused}[arrived]
		if h = w.Plan.MailOf(id); h.State != want || h.Answer != "ditelepon" {
			t.Errorf("settled as %+v", h)
		}
		refuses(t, w, model.SettleMail{ID: h.ID, Arrived: true}, model.Conflict, "tidak diragukan")
	}
	refuses(t, w, model.SettleMail{ID: 1}, model.NotFound, "tidak ada lagi")
}

// Undo is of what a person did: it passes over what sending has marked, so that nothing is sent twice.
func TestUndoPassesOverMail(t *testing.T) {
	var h model.History
	h.Add(1, 0, model.GiveOut{}.Name())
	h.Add(2, 0, model.MarkMail{}.Name())
	h.Add(3, 0, model.MarkMail{}.Name())
	if h.Undo() != 1 {
		t.Errorf("undo goes to %d", h.Undo())
	}
}

// The address to which papers are sent is no part of what was agreed: it may be entered after the papers were made final.
func TestAnAddressLeavesTheFinalVersionStanding(t *testing.T) {
	w, issue := sealed(t)
	before, err := w.Plan.Digest()
	if err != nil {
		t.Fatal(err)
	}
	a := *w.Plan.Agencies.Get(w.Agency)
	a.Email = "dinas@contoh.go.id"
	w.Act(model.Edit{Title: "setup.agencies", Put: []model.Record{&a}})
	if after, _ := w.Plan.Digest(); after != before {
		t.Error("the digest has changed")
	}
	if w.Plan.Standing(w.Meeting) != issue {
		t.Error("the version no longer stands")
	}
	named := a
	named.Name = "Dinas Lain"
	w.Act(model.Edit{Title: "setup.agencies", Put: []model.Record{&named}})
	if after, _ := w.Plan.Digest(); after == before {
		t.Error("the name is no part of the digest")
	}
}

func TestSignedCopiesAreKeptByTheirHash(t *testing.T) {
	w, issue := sealed(t)
	act := model.AttachSigned{Issue: issue.ID, File: " pindai.pdf ", Data: []byte("%PDF-1.7 satu"), Electronic: true}
	w.ActIn(act, model.Context{At: 9, Operator: "Sekretariat"})
	s := w.Plan.SignedCopies.Of(issue.ID)[0]
	if s.Name != "pindai.pdf" || s.Bytes != 13 || !s.Electronic || s.At != 9 || s.By != "Sekretariat" || string(act.Carries()[s.SHA256]) != "%PDF-1.7 satu" {
		t.Errorf("kept %+v", s)
	}
	refuses(t, w, act, model.Conflict, "sudah tersimpan")
	for words, wrong := range map[string]model.AttachSigned{
		"bukan PDF":         {Issue: issue.ID, File: "a.pdf", Data: []byte("PK")},
		"terlalu besar":     {Issue: issue.ID, File: "a.pdf", Data: append([]byte("%PDF-"), make([]byte, model.MaxSigned-4)...)},
		"Nama berkas belum": {Issue: issue.ID, Data: []byte("%PDF-2")},
	} {
		refuses(t, w, wrong, model.Invalid, words)
	}
	refuses(t, w, model.AttachSigned{Issue: 1, File: "a.pdf", Data: []byte("%PDF-2")}, model.NotFound, "Versi itu tidak ada")
	w.Act(model.DetachSigned{ID: s.ID})
	refuses(t, w, model.DetachSigned{ID: s.ID}, model.NotFound, "tidak ada lagi")
	w.Act(act)
}
