package stage_test

import (
	"slices"
	"strings"
	"testing"

	"benangmerah/app/stage"
	"benangmerah/model"
	"benangmerah/model/locale"
)

// worstCharts gives the charts of 57 agencies and of ten programmes with the longest names, with changes of every size.
func worstCharts(t testing.TB, p *model.Plan) []shown {
	t.Helper()
	much := p.Clone()
	put := []model.Record{}
	for i := range 52 {
		put = append(put, &model.Budget{ID: model.ID(5000 + i), Line: model.ID(1300 + i), Stage: model.Agreed, Year: year, Amount: 99_998*m - model.Money(i*i)*m})
		if i%3 == 0 {
			put = append(put, &model.Budget{ID: model.ID(2300 + i), Line: model.ID(1300 + i), Stage: model.Proposed, Year: year, Amount: model.Money(i) * 1_900 * m})
		}
	}
	for i := range 10 {
		put = append(put, &model.Budget{ID: model.ID(5100 + i), Line: model.ID(400 + i), Stage: model.Agreed, Year: year, Amount: model.Money(i) * 11_111 * m})
	}
	do(t, much, model.Context{Seed: "charts"}, model.Edit{Title: "test", Put: put})
	return []shown{
		{"worst_waterfall", much, stage.Waterfall{Agency: crowded}},
		{"worst_waterfall_all", much, stage.Waterfall{}},
		{"worst_movers", much, stage.Movers{Agency: crowded}},
		{"worst_movers_all", much, stage.Movers{}},
		{"worst_movers_gone", much, stage.Movers{Agency: 1}},
	}
}

func TestWaterfallLeadsFromAskedToAgreed(t *testing.T) {
	p := roomPlan(t)
	got := says(p, stage.Waterfall{Agency: dpmptsp}, "2027-01-18 09:00")
	wantAll(t, got, "DPMPTSP", "Dari usulan ke hasil", "turun (4,5%)", "Rp385 jt", "Rp8,63 M", "Promosi", "turun (Rp500 jt)", "turun (Rp235 jt)", "naik Rp350 jt", "Rp8,24 M",
		"Yang belum diputuskan dihitung seperti diusulkan")
	if slices.ContainsFunc(got, func(s string) bool { return strings.Contains(s, "Pengendalian") }) {
		t.Errorf("a programme that stays as it was asked has a step: %q", got)
	}
	wantAll(t, says(p, stage.Waterfall{}, "2027-01-18 09:00"), "Kota Contoh", "DPMPTSP", "turun (Rp385 jt)")
}

// What a chart says of the totals is what the other slides say, however many agencies share a step.
func TestWaterfallEndsAtTheTotals(t *testing.T) {
	for _, s := range worstCharts(t, worstRoom(t)) {
		fall, ok := s.slide.(stage.Waterfall)
		if !ok {
			continue
		}
		asked, outcome := model.Figure{}, model.Figure{}
		for _, a := range s.plan.Agencies.Of(0) {
			if fall.Agency == 0 || fall.Agency == a.ID {
				asked = asked.Plus(s.plan.AgencyFigure(a.ID, model.Proposed, year))
				outcome = outcome.Plus(s.plan.AgencyOutcome(a.ID, model.Proposed, year))
			}
		}
		for _, size := range sizes {
			wantAll(t, texts(stage.Show(fall, content(s.plan, size[0], size[1], stage.Light))),
				locale.FormatShort(asked.Amount, locale.Indonesian), locale.FormatShort(outcome.Amount, locale.Indonesian), "lainnya")
		}
	}
}

func TestMoversShowTheLargestChanges(t *testing.T) {
	p := roomPlan(t)
	wantAll(t, says(p, stage.Movers{Agency: dpmptsp}, "2027-01-18 09:00"), "Yang paling berubah", "Usulan", "Hasil", "Rp2,40 M", "Rp1,90 M", "▼", "turun Rp500 jt", "▲", "naik Rp350 jt")
	got := says(p, stage.Movers{}, "2027-01-18 09:00")
	wantAll(t, got, "DPMPTSP", "turun Rp385 jt")
	if slices.Contains(got, "Dispora") {
		t.Errorf("an agency that did not move is among the movers: %q", got)
	}
	wantAll(t, says(smallPlan(t), stage.Movers{}, "2027-01-18 09:00"), "Belum ada yang berubah dari usulan.", "tetap")
	for slide, want := range map[stage.Slide]string{
		stage.Movers{Agency: 1}: "Perangkat daerah ini", stage.Waterfall{Agency: 1}: "Perangkat daerah ini", stage.Waterfall{Agency: crowded}: "Belum ada angka",
	} {
		if got := strings.Join(says(p, slide, "2027-01-18 09:00"), " "); !strings.Contains(got, want) {
			t.Errorf("%v says %q, want %q", slide, got, want)
		}
	}
}

func TestCaptionsOfCharts(t *testing.T) {
	c := content(roomPlan(t), 1280, 720, stage.Light)
	for slide, want := range map[stage.Slide]string{
		stage.Waterfall{}: "Dari usulan ke hasil", stage.Waterfall{Agency: dpmptsp}: "Dari usulan ke hasil · DPMPTSP", stage.Movers{Agency: dpmptsp}: "Yang paling berubah · DPMPTSP",
	} {
		if got := stage.Caption(slide, c); got != want {
			t.Errorf("Caption(%v) = %q, want %q", slide, got, want)
		}
	}
	c.Language = locale.English
	if got := stage.Caption(stage.Waterfall{}, c); got != "From proposal to agreed" {
		t.Errorf("in English it is %q", got)
	}
}
