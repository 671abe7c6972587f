package reports_test

import (
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/modeltest"
	"benangmerah/reports"
)

// heardTown is the small town while its first agency is being heard.
func heardTown(t testing.TB) (w *modeltest.Town, act func(minute int, speaker, reason string, a model.Act)) {
	t.Helper()
	w = modeltest.Small(t)
	act = func(minute int, speaker, reason string, a model.Act) {
		t.Helper()
		at := model.WIB.Instant("2027-01-18", model.DayMinute(8*60+minute))
		w.ActIn(a, model.Context{At: at, Speaker: speaker, Reason: reason, Slot: w.Slot, Agency: w.Agency})
	}
	act(20, "", "", model.BeginSlot{Slot: w.Slot})
	return w, act
}

func courseOf(t testing.TB, w *modeltest.Town) string {
	t.Helper()
	return readOut(pages(t, notula(t, w.Memory, reports.NotulaOptions{Day: 1, Former: reports.FormerDecisions(w.Entries)})))
}

func TestAShiftOfMoneyIsToldAsOne(t *testing.T) {
	w, act := heardTown(t)
	act(30, "Wali Kota", "mendahulukan yang mendesak", model.ShiftBudget{
		From: model.FigureOf{Line: w.Sub, Fund: w.DAU}, To: model.FigureOf{Line: w.OtherSub, Fund: w.DAU}, Stage: model.Agreed, Year: year, Amount: 20_000_000_00,
	})
	from, to := w.Plan.Lines.Get(w.Sub), w.Plan.Lines.Get(w.OtherSub)
	printed := courseOf(t, w)
	wants(t, printed, "Pergeseran", "Pagu digeser sebesar Rp20.000.000,00 (dua puluh juta rupiah):",
		"dari "+from.Code+" "+from.Name+", pagu, sumber dana", "semula Rp100.000.000,00, menjadi Rp80.000.000,00;", "ke "+to.Code+" "+to.Name, "Alasan: mendahulukan yang mendesak.")
	course, _, _ := strings.Cut(printed, squeezed("LEMBAR ARAHAN DAN KOREKSI"))
	if strings.Contains(course, squeezed("berkurang Rp20.000.000,00")) {
		t.Error("the shift is told as a cut too")
	}
	act(31, "Wali Kota", "", model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Agreed, Year: year, Amount: 90_000_000_00})
	wants(t, courseOf(t, w), "menjadi Rp90.000.000,00, bertambah Rp10.000.000,00 (sepuluh juta rupiah)")
}

func TestACorrectionOfWhatWasRejectedAfterwardsDoesNotHold(t *testing.T) {
	w, act := heardTown(t)
	act(30, "Wali Kota", "", model.CorrectBudget{Line: w.Sub, Fund: w.DAU, Stage: model.Agreed, Year: year, Amount: 80_000_000_00})
	const gone = "tidak berlaku, karena kemudian ditolak"
	if strings.Contains(courseOf(t, w), squeezed(gone)) {
		t.Error("it is said before anything was rejected")
	}
	act(35, "Wali Kota", "tumpang tindih", model.Decide{Agency: w.Agency, Lines: []model.ID{w.Sub}, Verdict: model.Rejected})
	wants(t, courseOf(t, w), "menjadi Rp80.000.000,00", upper(gone)+".", "Ditolak:")
	wants(t, readOut(pages(t, minutes(t, w.Plan, reports.Options{}))), gone)
}

func upper(text string) string { return strings.ToUpper(text[:1]) + text[1:] }

func TestDecisionsThatNoLongerStandAreTold(t *testing.T) {
	w, act := heardTown(t)
	name := w.Plan.Lines.Get(w.Sub).Name
	act(30, "Wali Kota", "menunggu kajian", model.Decide{Agency: w.Agency, Lines: []model.ID{w.Sub}, Verdict: model.Deferred})
	act(40, "Wali Kota", "", model.Decide{Agency: w.Agency, Lines: []model.ID{w.Sub}, Verdict: model.Accepted})
	act(50, "Wakil Wali Kota", "salah baris", model.Undecide{Agency: w.Agency, Lines: []model.ID{w.Sub}})
	printed := courseOf(t, w)
	wants(t, printed, "Ditunda: "+w.Plan.Lines.Get(w.Sub).Code+" "+name, "Alasan: menunggu kajian.", "Keputusan ini kemudian diubah pukul 08.40 WIB.",
		"Disepakati: ", "Keputusan ini kemudian dicabut pukul 08.50 WIB.", "Keputusan “disepakati” dicabut: ", "Alasan: salah baris.")
	if former := reports.FormerDecisions(w.Entries); len(former) != 2 || former[0].Withdrawn || !former[1].Withdrawn {
		t.Errorf("former decisions %+v", former)
	}
}

func TestUndoneDecisionsAreNotTold(t *testing.T) {
	journal := []*model.Entry{
		{Seq: 1, Act: "decide", Changes: []model.Change{model.Add(&model.Decision{ID: 5, Verdict: model.Accepted})}},
		{Seq: 2, Act: "undecide", Changes: []model.Change{model.Remove(&model.Decision{ID: 5, Verdict: model.Accepted})}},
		{Seq: 3, Act: "undo", Undoes: 2, Changes: []model.Change{model.Add(&model.Decision{ID: 5, Verdict: model.Accepted})}},
	}
	if former := reports.FormerDecisions(journal); len(former) != 0 {
		t.Errorf("told %+v", former)
	}
	if former := reports.FormerDecisions(journal[:2]); len(former) != 1 || former[0].Verdict != model.Accepted || former[0].Seq != 2 {
		t.Errorf("told %+v", former)
	}
}
