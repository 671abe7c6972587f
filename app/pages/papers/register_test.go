package papers_test

import (
	"testing"

	"benangmerah/model"
)

// What becomes of papers leaves them as they were composed: the version stays in view, with a word beside it once it came back signed.
func TestPapersStandWhileTheyAreGivenOut(t *testing.T) {
	d := open(t, 1, agreed(t))
	d.Press("Ctrl+S")
	d.Wants("Buat PDF versi 1")
	d.WantsNot("ditandatangani")
	composed := d.composed()
	issue := d.Plan().Issues.Of(d.Plan().CurrentMeeting().ID)[0]
	d.Act(model.GiveOut{Issue: issue.ID, To: []model.Recipient{{Agency: d.Plan().Agencies.Of(0)[0].ID}}, Papers: "petikan", Means: model.ByHand})
	d.Act(model.AttachSigned{Issue: issue.ID, File: "pindai.pdf", Data: []byte("%PDF-1.7")})
	d.Wants("Buat PDF versi 1", "ditandatangani")
	d.WantsNot("Isi berkas berubah sejak disusun.")
	if d.composed() != composed {
		t.Errorf("composed %d times anew", d.composed()-composed)
	}
	d.Press("Ctrl+Shift+G")
	if d.register != 1 {
		t.Errorf("the register was opened %d times", d.register)
	}
	d.Act(model.Edit{Title: "setup.region", Put: []model.Record{&model.Official{ID: 900, Office: "Sekretaris Daerah", Name: "Contoh"}}})
	d.WantsNot("Isi berkas berubah sejak disusun.") // a version is composed from the file as it was then
}
