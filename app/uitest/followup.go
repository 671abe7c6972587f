package uitest

import (
	"slices"
	"time"

	"benangmerah/model"
	"benangmerah/model/sample"
)

// WeeksLater is the morning to which AfterMeeting leads.
var WeeksLater = time.Date(sample.Year, time.February, 9, 2, 0, 0, 0, time.UTC)

// AfterMeeting does what happens to the directives and corrections of the sample's meeting in the three weeks after its first day: some in every state, one later date
// asked for, one benchmark visit. What is late since the year before stays so.
func AfterMeeting(p *model.Plan, do func(model.Act, model.Context) (*model.Entry, error)) error {
	day := p.Today(model.At(WeeksLater))
	var acts []model.Act
	given := slices.DeleteFunc(p.OpenDirectives(0, day), func(d model.OpenDirective) bool { return p.Today(d.At) < model.NewDate(sample.Year, time.January, 1) })
	for i, d := range given {
		if i < len(afterwards) {
			state := afterwards[i]
			state.Directive = d.ID
			acts = append(acts, state)
		}
		if i == 1 {
			acts = append(acts, model.RequestExtension{Directive: d.ID, To: "2027-03-15", Reason: "kelurahan baru selesai mendata bulan Maret"})
		}
	}
	steps := []model.CorrectionState{model.Confirmed, model.Entered, model.Verified, model.Noted, model.Confirmed}
	for i, x := range p.OpenCorrections(0) {
		if state := steps[i%len(steps)]; state != model.Noted {
			acts = append(acts, model.SetCorrectionState{Corrections: []model.ID{x.ID}, State: state, By: "Bagian Keuangan"})
		}
	}
	c := model.Context{At: model.At(WeeksLater.AddDate(0, 0, -1))}
	for _, act := range acts {
		if _, err := do(act, c); err != nil {
			return err
		}
	}
	c.Agency, c.Speaker = p.Agencies.Of(0)[0].ID, "Wali Kota"
	_, err := do(visit(p, c.Agency), c)
	return err
}

// afterwards are the states of the first directives, the most urgent first.
var afterwards = []model.SetDirective{
	{State: model.Underway, Evidence: "9 dari 12 perangkat daerah"},
	{State: model.Underway, Evidence: "data tiga kecamatan masuk"},
	{State: model.Finished, Evidence: "Kontrak dagang 2025–2026.xlsx", Day: "2027-02-03"},
	{State: model.Watched, Evidence: "menunggu jadwal dua dinas"},
	{State: model.Cancelled, Evidence: "menjadi kunjungan belajar bersama"},
}

func visit(p *model.Plan, agency model.ID) model.Act {
	return model.GiveDirective{
		Text: "Belajar pendampingan usaha mikro.", Owner: "Kepala Dinkop UM", Due: "2027-02-26", Form: model.Visit, Place: "Surabaya", Visited: "2027-02-04",
		Brought: "pendamping tinggal enam bulan di kampung", Line: p.Lines.Of(agency)[0].ID,
	}
}
