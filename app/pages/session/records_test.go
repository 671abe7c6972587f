package session_test

import (
	"testing"

	"benangmerah/model"
)

// note takes a note as a person does.
func (d *desk) note(words string) *model.Note {
	d.T.Helper()
	d.Press("F2")
	d.Type(words)
	d.Press("Enter")
	return one[*model.Note](d.T, d.Last())
}

func TestWhatIsOnRecordIsChangedByANewAct(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	n := d.note("Belajar dari Banyuwangi")
	d.Press("Ctrl+R", "Enter")
	d.Wants("Belajar dari Banyuwangi")
	d.Type(" dan Surabaya")
	d.Press("Enter", "Enter")
	if got := w.Plan.Notes.Get(n.ID); got.Text != "Belajar dari Banyuwangi dan Surabaya" || d.Last().Act != "note.edit" {
		t.Errorf("note %+v", got)
	}
	d.Undo()
	d.Wants("Belajar dari Banyuwangi")
	d.WantsNot("Surabaya")
	d.Press("Ctrl+R", "Delete")
	if w.Plan.Notes.Len() != 0 {
		t.Error("the note was not withdrawn")
	}
	d.WantsTold("Dicabut: Catatan Belajar dari Banyuwangi")
	d.Wants("Belum ada yang tercatat.")
	d.Press("Esc", "F5")
	if verdict(w, w.Sub) != model.Accepted {
		t.Error("Esc does not lead back to the figures")
	}
}

func TestDirectivesAndClaimsAreChanged(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("F3")
	d.Type("Siapkan data")
	d.Press("Enter", "Enter")
	d.Type("31/3")
	d.Press("Enter")
	made := one[*model.Directive](t, d.Last())
	d.Press("Ctrl+R", "Enter", "Enter", "Enter")
	d.Press("Ctrl+A")
	d.Type("30/4")
	d.Press("Enter")
	if got := w.Plan.Directives.Get(made.ID); got.Due != "2027-04-30" || got.Text != "Siapkan data" {
		t.Errorf("directive %+v", got)
	}
	d.Press("Ctrl+R", "Ctrl+Enter")
	if d.lastShown() != (shown{"directive", made.ID}) {
		t.Errorf("the wall was sent %v", d.wall)
	}
	d.Press("Esc", "F4")
	d.Type("Tumbuh 5,5 %")
	d.Press("Enter", "Enter", "Enter", "Ctrl+R", "Enter", "Enter", "Enter")
	d.Type("BPS")
	d.Press("Enter")
	for c := range w.Plan.Claims.All() {
		if c.Source != "BPS" || c.Text != "Tumbuh 5,5 %" {
			t.Errorf("claim %+v", c)
		}
	}
}

// A source that was asked for makes the directive ready to be finished; what the form does not ask for stays.
func TestASourceThatWasAskedFor(t *testing.T) {
	w := town(t)
	said := model.Context{Agency: w.Agency, Slot: w.Slot, At: model.WIB.Instant("2027-01-18", 539)}
	w.ActIn(model.RecordClaim{Text: "Tumbuh", Value: "5,5", Unit: "%", Definition: "harga konstan"}, said)
	claim := w.Plan.Claims.Of(w.Agency)[0]
	w.Act(model.AskSource{Claim: claim.ID})
	d := atNine(t, w)
	d.Press("Ctrl+R", "Enter", "Enter", "Enter")
	d.Type("BPS")
	d.Press("Enter")
	if c := w.Plan.Claims.Get(claim.ID); c.Source != "BPS" || c.Unit != "%" || c.Definition != "harga konstan" || w.Plan.OpenTask(c) == nil {
		t.Errorf("claim %+v", c)
	}
	if n := len(d.Told); n == 0 || d.Told[n-1] != "Arahan mencari sumber angka ini masih terbuka; selesaikan di Tindak lanjut." {
		t.Errorf("told %q", d.Told)
	}
}

func TestACorrectionIsCorrectedAgainOrTakenBack(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("Down", "Enter")
	d.Type("75jt")
	d.Press("Enter")
	d.note("lain")
	d.Press("Up", "Ctrl+R", "Down", "Enter")
	d.Press("Ctrl+A")
	d.Type("80jt")
	d.Press("Enter")
	if got := agreed(t, w, w.Sub, w.PAD); got != 80*million {
		t.Fatalf("agreed %d", got)
	}
	d.Press("Ctrl+R", "Ctrl+Home", "Delete")
	if got := agreed(t, w, w.Sub, w.PAD); got != 75*million {
		t.Errorf("agreed %d", got)
	}
	if w.Plan.Corrections.Len() != 1 {
		t.Errorf("%d corrections", w.Plan.Corrections.Len())
	}
}

func TestADecisionIsTakenBack(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("F5", "Ctrl+R", "Delete")
	if verdict(w, w.Sub) != model.NoVerdict {
		t.Error("the decision stands")
	}
	d.Press("Esc", "Ctrl+F5", "Ctrl+R", "Delete")
	if verdict(w, w.Sub) != model.NoVerdict || d.Last().Act != "undecide" {
		t.Error("the decision about the agency stands")
	}
}

func TestTheListFollowsEveryAct(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.note("satu")
	d.Clock = d.Clock.Add(60e9)
	d.note("dua")
	d.Wants("dua", "satu")
	d.Press("F9")
	d.WantsNot("dua")
	d.note("tiga")
	d.Press("Alt+Up")
	d.Wants("dua", "Tercatat pada giliran DPM")
	d.WantsNot("tiga")
	d.Undo()
	d.Wants("dua")
	d.Press("Esc")
	d.WantsNot("tiga", "dua")
}

func TestOpenDirectivesComeBack(t *testing.T) {
	w := town(t)
	old := w.ActIn(model.GiveDirective{Text: "Data per kelurahan", Owner: "Kepala Dinas", Due: "2027-01-10"}, model.Context{Agency: w.Agency, At: 1})
	w.ActIn(model.GiveDirective{Text: "Peta potensi", Due: "2027-02-01"}, model.Context{Agency: w.Agency, At: 2})
	w.ActIn(model.GiveDirective{Text: "Milik yang lain"}, model.Context{Agency: w.OtherAgency, At: 3})
	id := one[*model.Directive](t, old).ID
	d := atNine(t, w)
	d.Wants("2 arahan terbuka, 1 terlambat: “Data per kelurahan”. Ctrl+J membukanya.")
	d.Press("Ctrl+J")
	d.Wants("Arahan terbuka DPM", "terlambat · tenggat 10 Jan 2027", "Peta potensi")
	d.WantsNot("Milik yang lain")
	d.Press("Ctrl+Enter")
	if d.lastShown() != (shown{"directive", id}) {
		t.Errorf("the wall was sent %v", d.wall)
	}
	d.Press("Enter")
	d.Type("sel")
	d.Wants("Data per kelurahan · selesai")
	d.Press("Enter", "Enter")
	d.Wants("perlu bukti")
	d.Type("laporan 12 Januari.pdf")
	d.Press("Enter")
	if got := w.Plan.Directives.Get(id); got.State != model.Finished || got.Evidence != "laporan 12 Januari.pdf" || got.Finished != "2027-01-18" {
		t.Errorf("directive %+v", got)
	}
	d.Wants("1 arahan terbuka, 0 terlambat")
	d.Press("Ctrl+Shift+J")
	if d.lastShown() != (shown{"directives", w.Agency}) {
		t.Errorf("the wall was sent %v", d.wall)
	}
}

func TestALaterDateIsAskedFor(t *testing.T) {
	w := town(t)
	w.ActIn(model.GiveDirective{Text: "Peta potensi", Due: "2027-02-01"}, model.Context{Agency: w.Agency, At: 2})
	d := atNine(t, w)
	d.Press("Ctrl+J", "Enter")
	d.Type("1 Maret")
	d.Wants("minta tenggat Senin, 1 Maret 2027")
	d.Press("Enter")
	d.Type("menunggu citra satelit")
	d.Press("Enter")
	e := one[*model.Extension](t, d.Last())
	if e.To != "2027-03-01" || e.Reason != "menunggu citra satelit" || e.Slot != w.Slot {
		t.Errorf("request %+v", e)
	}
	d.Wants("minta tenggat 1 Mar 2027")
	d.Press("Ctrl+J")
	d.Wants("Tercatat pada giliran ini")
}

func TestADirectiveIsTiedToALine(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	give := func(keys ...string) *model.Directive {
		t.Helper()
		d.Press("F3")
		d.Press(keys...)
		d.Type("Perbaiki")
		d.Press("Enter", "Enter", "Enter")
		return one[*model.Directive](t, d.Last())
	}
	if made := give(); made.Line != 0 {
		t.Errorf("the cursor alone ties it: %+v", made)
	}
	if made := give("Alt+L"); made.Line != w.Sub {
		t.Errorf("directive %+v", made)
	}
	d.Press("Ctrl+T", "Down", "Down")
	if made := give(); made.Indicator != w.Output || made.Line != w.Sub {
		t.Errorf("directive %+v", made)
	}
	if made := give("Alt+L"); made.Indicator != 0 || made.Line != 0 {
		t.Errorf("directive %+v", made)
	}
}

func TestABenchmarkVisit(t *testing.T) {
	w := town(t)
	d := atNine(t, w)
	d.Press("Ctrl+F3")
	d.Type("Sertifikasi halal")
	d.Press("Enter")
	d.Type("Banyuwangi")
	d.Press("Enter")
	d.Type("2 minggu")
	d.Press("Enter")
	made := one[*model.Directive](t, d.Last())
	if made.Form != model.Visit || made.Place != "Banyuwangi" || made.Due != "2027-02-01" || made.Owner != "Kepala Dinas DPM" {
		t.Errorf("visit %+v", made)
	}
	d.Wants("Kunjungan belajar")
}
