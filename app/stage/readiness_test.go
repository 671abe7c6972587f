package stage_test

import (
	"fmt"
	"slices"
	"testing"

	"benangmerah/app/stage"
	"benangmerah/model"
	"benangmerah/model/readiness"
	"benangmerah/reports/scene"
)

// completePlan is smallPlan with nothing lacking in the agency's figures.
func completePlan(t testing.TB) *model.Plan {
	t.Helper()
	p := smallPlan(t)
	complete := &model.Indicator{
		ID: events, Line: promotion, Text: "Jumlah kegiatan promosi penanaman modal", Unit: "kegiatan", Baseline: "12", Source: "Laporan", Owner: "Kepala Bidang",
	}
	put := []model.Record{complete}
	for i, line := range []model.ID{climate, service, control} {
		of := *complete
		of.ID, of.Line = model.ID(310+i), line
		put = append(put, &of, &model.Target{ID: model.ID(320 + i), Indicator: of.ID, Stage: model.Proposed, Year: year, Value: "24"})
	}
	do(t, p, model.Context{Seed: "complete"}, model.Edit{Title: "test", Put: put})
	return p
}

// unreadyPlan is worstPlan with an agency in which every rule finds something thousands of times, and more agencies than fit on a page.
func unreadyPlan(t testing.TB) *model.Plan {
	t.Helper()
	p := worstPlan(t)
	var put []model.Record
	for i, with := range []model.Indicator{
		{Unit: "Dokumen", Baseline: "5"}, {Unit: "%", Baseline: "90", Source: "a"}, {Baseline: "5 Laporan", Owner: "b"}, {Unit: "Orang", Baseline: "1 unit"},
	} {
		for n := range 400 {
			of := with
			of.ID, of.Line, of.Text, of.Order = model.ID(10_000+1_000*i+n), model.ID(400+n%10), "Jumlah", n
			put = append(put, &of)
			for k, value := range []string{"", "0", "1", "WTP", "99.999.000.000.000"} {
				if value != "" && n%5 == k {
					put = append(put, &model.Target{ID: of.ID + 100_000, Indicator: of.ID, Stage: model.Proposed, Year: year, Value: value})
				}
			}
		}
	}
	put = append(put, programme(800, crowded, "5.02.80", "PROGRAM TANPA INDIKATOR", 1)...)
	put = append(put, &model.Line{ID: 900, Agency: crowded, Year: year, Level: model.Program, Code: "5.02.90", Name: "PROGRAM TANPA PAGU"},
		&model.Indicator{ID: 901, Line: 900, Text: "a"}, &model.Target{ID: 902, Indicator: 901, Stage: model.Proposed, Year: year, Value: "1"})
	for i := range 15 {
		put = append(put, &model.Agency{ID: model.ID(600 + i), Code: fmt.Sprintf("7.%02d", i), Name: "Kecamatan yang Namanya Sangat Panjang Sampai Tidak Muat pada Satu Baris"})
	}
	do(t, p, model.Context{Seed: "unready"}, model.Edit{Title: "test", Put: put})
	return p
}

func TestReadinessOfAnAgency(t *testing.T) {
	p, _, _ := heldPlan(t)
	do(t, p, model.Context{Seed: "w"}, model.Waive{Agency: dpmptsp, Rule: readiness.NoOwner, Year: year, Reason: "sudah dibahas"})
	got := texts(stage.Show(stage.Readiness{Agency: dpmptsp}, content(p, 1280, 720, stage.Light)))
	for _, want := range []string{
		"Kesiapan data 2027", "DPMPTSP", "50%", "Siap", "5 terbuka dari 10 angka yang diperiksa", "Temuan", "Terbuka", "Dikesampingkan",
		"Pagu tanpa target", "3", "Kondisi awal belum diisi", "1", "Sumber data belum diisi", "Penanggung jawab belum diisi", "Jumlah", "5",
		"Hari 1 · giliran 3 dari 5",
	} {
		if !slices.Contains(got, want) {
			t.Errorf("the slide does not say %q; it says %q", want, got)
		}
	}
}

func TestReadinessOfAllAgenciesTheLeastReadyFirst(t *testing.T) {
	p := smallPlan(t)
	do(t, p, model.Context{Seed: "two"}, model.Edit{Title: "test", Put: programme(500, crowded, "5.02.01", "PROGRAM", jt)})
	got := texts(stage.Show(stage.Readiness{}, content(p, 1280, 720, stage.Light)))
	last := -1
	for _, want := range []string{"Kota Contoh", "Kesiapan data 2027", "Keadaan", "Diperiksa", "Dinkop UKM", "kosong", "–", "Disnaker", "diisi", "0%", "DPMPTSP", "40%", "Jumlah"} {
		at := slices.Index(got, want)
		if at < 0 || want != "–" && want != "kosong" && want != "diisi" && at < last {
			t.Errorf("%q stands at %d, after %d, in %q", want, at, last, got)
		}
		last = max(last, at)
	}
	if narrow := texts(stage.Show(stage.Readiness{}, content(p, 1024, 768, stage.Light))); slices.Contains(narrow, "Diperiksa") {
		t.Errorf("the narrow picture has five columns: %q", narrow)
	}
}

func TestReadinessPagesHoldEveryRuleAndAgencyOnce(t *testing.T) {
	p := unreadyPlan(t)
	for _, size := range sizes {
		c := content(p, size[0], size[1], stage.Light)
		for slide, rows := range map[stage.Readiness]int{{Agency: crowded}: len(readiness.Rules()), {}: p.Agencies.Len()} {
			seen := 0
			for page := range stage.Pages(slide, c) {
				g := tableRows(stage.Show(stage.Turn(slide, page, c), c))
				if g > 9 {
					t.Errorf("%+v at %v: page %d has %d rows", slide, size, page, g)
				}
				seen += g - 1
			}
			if seen != rows {
				t.Errorf("%+v at %v: %d rows on all pages, want %d", slide, size, seen, rows)
			}
		}
	}
}

// tableRows counts the rows of a slide's table, its total among them: each ends with a rule over the whole width, as does the head.
func tableRows(s scene.Scene) int {
	n := -1
	for _, i := range s.Items {
		if l, ok := i.(*scene.Line); ok && l.Y1 == l.Y2 && l.X2-l.X1 > s.W/2 {
			n++
		}
	}
	return n
}
