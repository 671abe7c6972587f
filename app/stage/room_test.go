package stage_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"benangmerah/app/stage"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/scene"
)

// bareLine is a programme without any figure.
const bareLine model.ID = 390

// clockAt gives an instant of the first day of the small plan, in WIB.
func clockAt(hour, minute int) model.Instant {
	return model.At(time.Date(2027, 1, 18, hour-7, minute, 0, 0, time.UTC))
}

// roomPlan is heldPlan on its first morning: one slot held, one being held, directives in every state, and claims with and without a source.
func roomPlan(t testing.TB) *model.Plan {
	t.Helper()
	p, _, _ := heldPlan(t)
	edit := model.Edit{Title: "test", Put: []model.Record{
		&model.Slot{ID: 21, Day: 11, Purpose: model.Presenting, Agency: 101, Presentation: 15, Began: clockAt(8, 2), Ended: clockAt(8, 21)},
		&model.Slot{ID: 23, Day: 11, Order: 2, Purpose: model.Presenting, Agency: dpmptsp, Presentation: 15, Began: clockAt(8, 36)},
		&model.Slot{ID: 26, Day: 11, Order: 3, Purpose: model.Break, Title: "Istirahat", Presentation: 15},
		&model.Slot{ID: 27, Day: 11, Order: 4, Purpose: model.Closing, Presentation: 600},
		&model.Moment{ID: 60, Name: "Tutup hari 1", Seq: 1},
		&model.Line{ID: bareLine, Agency: dpmptsp, Year: year, Level: model.Program, Code: "2.18.09", Name: "PROGRAM BARU"},
	}}
	for i, d := range directives() {
		d.ID, d.At, d.Slot, d.Agency = model.ID(700+i), clockAt(8, 40+i), 23, dpmptsp
		edit.Put = append(edit.Put, d)
	}
	for i, c := range []*model.Claim{
		{Text: "90 % izin selesai tiga hari.", Value: "90 %"},
		{Text: "Investasi tumbuh.", Value: ""},
		{Text: "Nilai IKM 88.", Value: "88", Source: "Survei 2026"},
	} {
		c.ID, c.Said = model.ID(720+i), model.Said{Slot: 23, Agency: dpmptsp, Speaker: "Kepala DPMPTSP", At: clockAt(8, 41+i)}
		edit.Put = append(edit.Put, c)
	}
	do(t, p, model.Context{Seed: "room"}, edit)
	return p
}

// directives are one of every standing on the first day.
func directives() []*model.Directive {
	return []*model.Directive{
		{Text: "Data realisasi per kelurahan disiapkan.", Owner: "Kepala DPMPTSP", Due: "2027-01-31"},
		{Text: "Sumber data disebutkan.", Due: "2027-01-10", State: model.Underway},
		{Text: "Belajar dari Banyuwangi.", Owner: "Kepala DPMPTSP", Due: "2027-02-26", State: model.Underway},
		{Text: "Izin tiga hari.", Owner: "Kepala DPMPTSP", State: model.Watched},
		{Text: "Laporan pameran.", State: model.Finished, Finished: "2027-01-18", Evidence: "laporan.pdf"},
		{Text: "Rapat tambahan.", State: model.Cancelled, Evidence: "tidak perlu"},
	}
}

// panel puts columns of the plan year side by side.
func panel(f model.Filter, v model.View, columns ...model.PanelColumn) stage.Slide {
	p := model.Panel{Count: len(columns), Filter: f, View: v}
	copy(p.Columns[:], columns)
	return stage.Panel{Of: p}
}

// of is a column of agencies.
func of(agencies ...model.ID) model.PanelColumn {
	return model.PanelColumn{Agencies: model.AgenciesOf(agencies...)}
}

// ofLine is a column of a line.
func ofLine(line model.ID) model.PanelColumn { return model.PanelColumn{Line: line} }

// measures puts columns beside each other by shared measures.
func measures(columns ...model.PanelColumn) stage.Slide {
	s := panel(model.Filter{}, model.View{}, columns...).(stage.Panel)
	s.Of.Measures = true
	return s
}

// measuresAt is a page of four columns of shared measures, one of a crowded agency.
func measuresAt(page int) stage.Slide {
	s := measures(of(crowded), model.PanelColumn{Stage: model.Agreed}, of(crowded, 101), model.PanelColumn{Agencies: model.AgenciesOf(crowded), Stage: model.Agreed}).(stage.Panel)
	s.Page = page
	return s
}

// panelAt is a page of four columns of every kind.
func panelAt(f model.Filter, page int) stage.Slide {
	s := panel(f, model.View{}, model.PanelColumn{Stage: model.Revised(98), Moment: 60}, model.PanelColumn{}, model.PanelColumn{Stage: model.Revised(99)}, model.PanelColumn{Stage: model.Agreed})
	of := s.(stage.Panel)
	of.Page = page
	return of
}

func proposal(act model.Act, page int) stage.Slide {
	return stage.Proposal{Of: &stage.Proposed{Act: act, Context: at("Wali Kota", "Disesuaikan dengan kemampuan.")}, Page: page}
}

// manyProposed takes a tenth off every figure of an agency.
func manyProposed(p *model.Plan, agency model.ID) model.Act {
	return model.CorrectMany{
		Figures: p.FiguresOfAgency(model.Agreed, year, agency), Spread: model.Spread{Rate: -100_000}, Stage: model.Agreed, Year: year,
	}
}

func shift(from, to model.ID, amount model.Money) model.Act {
	return model.ShiftBudget{From: model.FigureOf{Line: from}, To: model.FigureOf{Line: to}, Stage: model.Agreed, Year: year, Amount: amount}
}

// roomSlides gives the slides of what is said and done in the room.
func roomSlides(t testing.TB) []shown {
	t.Helper()
	p := roomPlan(t)
	outcome := stage.Knot{Stage: model.Agreed}
	list := []shown{
		{"agenda", p, stage.Agenda{}},
		{"agenda_next", p, stage.Agenda{Day: dayTwo}},
		{"programme", p, stage.Programme{Line: promotion}},
		{"programme_bare", p, stage.Programme{Line: bareLine}},
		{"comparison", p, stage.Comparison{Agency: dpmptsp, To: outcome}},
		{"comparison_all", p, stage.Comparison{To: outcome}},
		{"comparison_moment", p, stage.Comparison{Agency: dpmptsp, From: stage.Knot{Moment: 60, Stage: model.Agreed}, To: outcome}},
		{"waterfall", p, stage.Waterfall{Agency: dpmptsp}},
		{"waterfall_all", p, stage.Waterfall{}},
		{"movers", p, stage.Movers{Agency: dpmptsp}},
		{"movers_all", p, stage.Movers{}},
		{"movers_none", smallPlan(t), stage.Movers{}},
		{"waterfall_none", smallPlan(t), stage.Waterfall{}},
		{"panel", p, panel(model.Filter{}, model.View{}, model.PanelColumn{Stage: model.Planned}, model.PanelColumn{}, model.PanelColumn{Stage: model.Agreed})},
		{"panel_two", p, panel(model.Filter{Level: model.Program}, model.View{Sort: model.SortByCode}, model.PanelColumn{Moment: 60}, model.PanelColumn{Stage: model.Agreed})},
		{"panel_funds", p, panel(model.Filter{By: model.ByFund}, model.View{Step: true}, of(dpmptsp), of(dpmptsp), of(101))},
		{"panel_none", p, panel(model.Filter{}, model.View{Sought: "tidak ada"}, model.PanelColumn{}, model.PanelColumn{})},
		{"panel_agencies", p, panel(model.Filter{Level: model.Program}, model.View{}, of(dpmptsp, 101), of(101))},
		{"panel_lines", p, panel(model.Filter{Level: model.Activity}, model.View{}, ofLine(promotion), ofLine(climate))},
		{"panel_measures", p, measures(of(dpmptsp), of(101), of(dpmptsp, 101))},
		{"panel_measures_four", p, measures(of(dpmptsp), model.PanelColumn{Stage: model.Agreed}, ofLine(promotion), of(101))},
		{"panel_over", p, panel(model.Filter{By: model.ByMission}, model.View{Lens: model.LensBare}, model.PanelColumn{Stage: model.Planned}, model.PanelColumn{})},
		{"proposal", p, proposal(agreed(control, 700*jt), 0)},
		{"proposal_target", p, proposal(model.CorrectTarget{Indicator: events, Stage: model.Agreed, Year: year, Value: "12"}, 0)},
		{"proposal_name", p, proposal(model.CorrectText{Line: control, Field: model.FieldName, Text: "PROGRAM PENGENDALIAN"}, 0)},
		{"proposal_many", p, proposal(manyProposed(p, dpmptsp), 0)},
		{"proposal_shift", p, proposal(shift(climate, control, 100*jt), 0)},
		{"proposal_gone", p, proposal(agreed(climate, 1890*jt), 0)},
		{"directive", p, stage.Directive{ID: 701}},
		{"directives_day", p, stage.Directives{Day: 11}},
		{"directives_open", p, stage.Directives{Agency: dpmptsp}},
		{"directives_none", p, stage.Directives{Agency: 101}},
		{"promises_none", p, stage.Promises{}},
		{"realised_none", p, stage.Realised{Year: 2001, Quarter: 1}},
		{"claims", p, stage.Claims{Day: 11}},
		{"claims_none", p, stage.Claims{Agency: 101}},
		{"countdown", p, stage.Countdown{}},
	}
	list = append(list, scenarioSlides(t, p)...)
	list = append(list, quarterSlides(t, p)...)
	done := roomPlan(t)
	do(t, done, model.Context{At: 5, Slot: 23, Seed: "many", Reason: "Turun 10 %."}, manyProposed(done, dpmptsp))
	do(t, done, model.Context{At: 6, Slot: 23, Seed: "text", Speaker: "Wali Kota"}, model.CorrectText{Indicator: events, Field: model.FieldIndicator, Text: "Jumlah promosi"})
	return append(list,
		shown{"corrections", done, stage.Corrections{Of: correctionAt(done, 5)}},
		shown{"correction_text", done, stage.Correction{ID: correctionAt(done, 6)}})
}

func correctionAt(p *model.Plan, i model.Instant) (id model.ID) {
	for c := range p.Corrections.All() {
		if c.At == i && (id == 0 || c.ID < id) {
			id = c.ID
		}
	}
	return id
}

// worstRoom is worstPlan with 57 agencies, an agenda of them all, and the longest directives, claims, targets and units.
func worstRoom(t testing.TB) *model.Plan {
	t.Helper()
	p := worstPlan(t)
	long := strings.Repeat("menyiapkan data penerima manfaat per kelurahan ", 20)
	fund := "Dana Alokasi Khusus Nonfisik Bantuan Operasional Penyelenggaraan Pendidikan Anak Usia Dini Reguler"
	edit := model.Edit{Title: "test", Put: []model.Record{
		&model.Moment{ID: 60, Name: "Tutup hari pertama, setelah seluruh perangkat daerah menyampaikan tanggapannya", Seq: 1},
		&model.Target{ID: 304, Indicator: endless, Stage: model.Proposed, Year: year, Value: long},
		&model.Target{ID: 305, Indicator: endless, Stage: model.Agreed, Year: year, Value: "999.999.999.999,99"},
	}}
	for i := range 52 {
		edit.Put = append(edit.Put, &model.Agency{
			ID: model.ID(1100 + i), Order: 10 + i, Code: fmt.Sprintf("8.%02d", i), Name: "Kecamatan yang Namanya Sangat Panjang Sampai Tidak Muat pada Satu Baris",
		}, &model.Slot{
			ID: model.ID(1200 + i), Day: 11, Order: 10 + i, Purpose: model.Presenting, Agency: model.ID(1100 + i), Presentation: 15, Title: title(i, long),
		})
		edit.Put = append(edit.Put, programme(model.ID(1300+i), model.ID(1100+i), "7.01.01", "PROGRAM "+strings.ToUpper(long[:400]), 99_998*m+model.Money(i))...)
	}
	for i := range 12 {
		said := model.Said{Agency: crowded, Speaker: long, At: clockAt(9, i)}
		edit.Put = append(edit.Put,
			&model.Directive{ID: model.ID(1400 + i), Said: said, Text: long, Owner: long, Due: "2027-01-10", State: model.Watched},
			&model.Claim{ID: model.ID(1420 + i), Said: said, Text: long, Value: long},
			&model.Fund{ID: model.ID(1440 + i), Code: fmt.Sprintf("D%d", i), Name: fmt.Sprintf("%s %d", fund, i), Outside: i == 3},
			&model.Indicator{ID: model.ID(1460 + i), Line: 400, Order: 10 + i, Text: long, Unit: long[:60]},
			&model.Target{ID: model.ID(1480 + i), Indicator: model.ID(1460 + i), Stage: model.Proposed, Year: year, Value: "1.234.567.890,12"},
			&model.Budget{ID: model.ID(1500 + i), Line: 400, Fund: model.ID(1440 + i), Stage: model.Proposed, Year: year, Amount: 99_999 * m},
		)
	}
	do(t, p, model.Context{Seed: "worst room"}, edit)
	return p
}

// title gives every third slot a long title of its own.
func title(i int, long string) string {
	if i%3 == 0 {
		return long
	}
	return ""
}

// worstRoomSlides gives the slides of the room with the worst data.
func worstRoomSlides(t testing.TB) []shown {
	t.Helper()
	p := worstRoom(t)
	long := strings.Repeat("Menunggu kesiapan lahan dan dokumen lingkungan. ", 20)
	context := model.Context{Agency: crowded, Speaker: long, Reason: long, At: 9, Seed: "worst"}
	propose := func(act model.Act, page int) stage.Slide {
		return stage.Proposal{Of: &stage.Proposed{Act: act, Context: context}, Page: page}
	}
	outcome := stage.Knot{Stage: model.Agreed}
	list := []shown{
		{"worst_comparison_moment", p, stage.Comparison{From: stage.Knot{Moment: 60}, To: stage.Knot{Moment: 60, Stage: model.Agreed}}},
		{"worst_proposal", p, propose(agreed(401, model.MaxMoney-1), 0)},
		{"worst_proposal_target", p, propose(model.CorrectTarget{Indicator: endless, Stage: model.Agreed, Year: year, Value: long}, 0)},
		{"worst_proposal_text", p, propose(model.CorrectText{Indicator: endless, Field: model.FieldIndicator, Text: long}, 0)},
		{"worst_proposal_name", p, propose(model.CorrectText{Line: 401, Field: model.FieldName, Text: long}, 0)},
		{"worst_proposal_shift", p, propose(shift(401, 1300, 500*m), 0)},
		{"worst_directive", p, stage.Directive{ID: 1400}},
	}
	for page := range 9 {
		list = append(list,
			shown{fmt.Sprintf("worst_agenda_%d", page), p, stage.Agenda{Page: page}},
			shown{fmt.Sprintf("worst_programme_%d", page), p, stage.Programme{Line: 400, Page: page}},
			shown{fmt.Sprintf("worst_comparison_%d", page), p, stage.Comparison{To: outcome, Page: page}})
	}
	for page := range 3 {
		list = append(list,
			shown{fmt.Sprintf("worst_panel_%d", page), p, panelAt(model.Filter{}, page)},
			shown{fmt.Sprintf("worst_panel_lines_%d", page), p, panelAt(model.Filter{Level: model.Program}, page)},
			shown{fmt.Sprintf("worst_panel_funds_%d", page), p, panelAt(model.Filter{By: model.ByFund}, page)},
			shown{fmt.Sprintf("worst_panel_measures_%d", page), p, measuresAt(page)},
			shown{fmt.Sprintf("worst_comparison_agency_%d", page), p, stage.Comparison{Agency: crowded, To: outcome, Page: page}},
			shown{fmt.Sprintf("worst_proposal_many_%d", page), p, propose(manyProposed(p, crowded), page)},
			shown{fmt.Sprintf("worst_directives_%d", page), p, stage.Directives{Page: page}},
			shown{fmt.Sprintf("worst_claims_%d", page), p, stage.Claims{Page: page}})
	}
	list = append(list, worstScenarioSlides(t, p)...)
	list = append(list, worstQuarterSlides(p)...)
	list = append(list, worstCharts(t, p)...)
	late := p.Clone()
	do(t, late, model.Context{Seed: "late"}, model.Edit{Title: "test", Put: []model.Record{
		&model.Slot{ID: 1200, Day: 11, Order: 10, Purpose: model.Presenting, Agency: 1100, Presentation: 15, Title: long, Began: clockAt(8, 0)},
	}})
	do(t, late, context, manyProposed(late, crowded))
	return append(list, shown{"worst_countdown", late, stage.Countdown{}}, shown{"worst_corrections", late, stage.Corrections{Of: correctionAt(late, 9), Page: 1}})
}

func TestAgendaSaysPlannedAndNow(t *testing.T) {
	p := roomPlan(t)
	got := says(p, stage.Agenda{}, "2027-01-18 08:45")
	wantAll(t, got, "Acara Hari 1", "Senin, 18 Januari 2027", "Dinkop UKM", "08.00–08.15", "08.02–08.21", "selesai", "DPMPTSP", "08.36–08.51", "berlangsung",
		"Istirahat", "perkiraan", "Penutupan", "tidak muat", "Lewat jam tutup")
	next := says(p, stage.Agenda{Day: dayTwo}, "2027-01-18 08:45")
	wantAll(t, next, "Acara Hari 2", "Dispora", "08.00–08.15", "perkiraan", "Perkiraan selesai", "08.30")
}

func TestAgendaOpensWhereTheSlotInTurnStands(t *testing.T) {
	p := worstRoom(t)
	begin := &model.Slot{ID: 1230, Day: 11, Order: 40, Purpose: model.Presenting, Agency: 1130, Presentation: 15, Title: "Sedang", Began: clockAt(9, 0)}
	do(t, p, model.Context{Seed: "begin"}, model.Edit{Title: "test", Put: []model.Record{begin}})
	for _, size := range sizes {
		c := content(p, size[0], size[1], stage.Light)
		open := stage.Show(stage.Agenda{}, c)
		if !slices.Contains(texts(open), "Sedang") {
			t.Errorf("at %v the agenda does not open at the slot in turn: %q", size, texts(open))
		}
		next, back := stage.Turn(stage.Agenda{}, 1, c), stage.Turn(stage.Turn(stage.Agenda{}, 1, c), -1, c)
		if scene.Listing(stage.Show(back, c)) != scene.Listing(open) || scene.Listing(stage.Show(next, c)) == scene.Listing(open) {
			t.Errorf("at %v turning on and back does not lead back", size)
		}
	}
}

// A figure may stand over two lines, but not be broken or cut itself.
func TestFiguresAreNeverCut(t *testing.T) {
	p := worstRoom(t)
	for _, size := range sizes {
		c := content(p, size[0], size[1], stage.Light)
		whole := 0
		for page := range stage.Pages(stage.Programme{Line: 400}, c) {
			whole += count(texts(stage.Show(stage.Programme{Line: 400, Page: page}, c)), "1.234.567.890,12")
		}
		if whole != 12 {
			t.Errorf("at %v %d of 12 targets stand whole on their line", size, whole)
		}
	}
}

func TestProposalIsMarkedHoweverNarrow(t *testing.T) {
	for _, s := range slices.Concat(roomSlides(t), worstRoomSlides(t)) {
		if _, ok := s.slide.(stage.Proposal); !ok || s.name == "proposal_gone" {
			continue
		}
		for _, size := range sizes {
			got := texts(stage.Show(s.slide, content(s.plan, size[0], size[1], stage.Dark)))
			if !slices.ContainsFunc(got, func(s string) bool { return strings.Contains(strings.ToLower(s), "belum diputuskan") }) {
				t.Errorf("%s at %v does not say that it is not decided: %q", s.name, size, got)
			}
		}
	}
}

func TestProgrammeShowsTheWholeName(t *testing.T) {
	p := worstRoom(t)
	for _, size := range sizes {
		c := content(p, size[0], size[1], stage.Light)
		whole := bare(strings.Join(texts(stage.Show(stage.Programme{Line: 400}, c)), ""))
		if name := bare(strings.TrimPrefix(p.Lines.Get(400).Name, "PROGRAM")); !strings.Contains(whole, name) {
			t.Errorf("at %v the name is not whole: %q", size, whole)
		}
	}
	got := says(roomPlan(t), stage.Programme{Line: promotion}, "2027-01-18 08:45")
	wantAll(t, got, "2.18.03 · DPMPTSP", "Promosi penanaman modal", "24 kegiatan", "18 kegiatan", "Tanpa sumber dana", "Rp2,40 M", "Rp1,90 M", "Rp500 jt", "turun")
}

func TestProgrammeSumsBySourceAsTheAgencyDoes(t *testing.T) {
	p := worstRoom(t)
	c := content(p, 1280, 720, stage.Light)
	all := ""
	for page := range stage.Pages(stage.Programme{Line: 400}, c) {
		all += strings.Join(texts(stage.Show(stage.Programme{Line: 400, Page: page}, c)), " ") + " "
	}
	// 99,999 from no source and from eleven sources inside the budget; the twelfth is outside of it.
	if n := strings.Count(all, "Dana Alokasi Khusus"); n != 12 || !strings.Contains(all, "Rp1.200 T") || !strings.Contains(all, "di luar APBD") {
		t.Errorf("%d sources, and the pages say %q", n, all)
	}
}

func TestComparisonReadsMoments(t *testing.T) {
	p := roomPlan(t)
	before, _, _ := heldPlan(t)
	do(t, before, at("", "later"), agreed(promotion, 2_000*jt))
	slide := stage.Comparison{Agency: dpmptsp, From: stage.Knot{Moment: 60, Stage: model.Agreed}, To: stage.Knot{Stage: model.Agreed}}
	c := content(p, 1280, 720, stage.Light)
	c.Moment = nil
	wantAll(t, []string{strings.Join(texts(stage.Show(slide, c)), " ")}, "Keadaan yang disandingkan tidak dapat dibaca lagi.")
	c.Moment = func(id model.ID) *model.Plan {
		if id == 60 {
			return before
		}
		return nil
	}
	wantAll(t, texts(stage.Show(slide, c)), "Hasil, Tutup hari 1 → Hasil", "1 turun", "Rp2,00 M", "Rp1,90 M", "Rp100 jt", "tetap")
}

// What a proposal says of the totals is what they come to be once it is decided.
func TestProposalForetellsTheTotals(t *testing.T) {
	for name, act := range map[string]func(p *model.Plan) model.Act{
		"one":   func(*model.Plan) model.Act { return agreed(control, 700*jt) },
		"over":  func(*model.Plan) model.Act { return agreed(control, 7000*jt) },
		"many":  func(p *model.Plan) model.Act { return manyProposed(p, dpmptsp) },
		"shift": func(*model.Plan) model.Act { return shift(climate, control, 100*jt) },
	} {
		p := roomPlan(t)
		before := texts(stage.Show(proposal(act(p), 0), content(p, 1280, 720, stage.Light)))
		wantAll(t, before, "Usulan koreksi · belum diputuskan · "+map[bool]string{true: "DPMPTSP", false: ""}[name == "one" || name == "over"])
		do(t, p, at("", "decided"), act(p))
		ceiling, _ := p.Ceiling(dpmptsp, 0, year)
		left, label := ceiling-p.AgencyOutcome(dpmptsp, model.Proposed, year).Amount, "Sisa pagu nanti"
		if left < 0 {
			left, label = -left, "Akan melebihi pagu"
		}
		wantAll(t, before, label, locale.FormatShort(left, locale.Indonesian))
	}
}

func TestProposalLeavesThePlanAlone(t *testing.T) {
	p := roomPlan(t)
	n := p.Corrections.Len()
	stage.Show(proposal(manyProposed(p, dpmptsp), 0), content(p, 1280, 720, stage.Light))
	if p.Corrections.Len() != n {
		t.Error("showing a proposal made it")
	}
}

func TestCorrectionsOfOneAct(t *testing.T) {
	for _, s := range roomSlides(t) {
		if s.name == "corrections" {
			wantAll(t, texts(stage.Show(s.slide, content(s.plan, 1280, 720, stage.Light))), "Koreksi 4 baris", "DPMPTSP", "Turun 10 %.", "Rp1,90 M", "Rp1,71 M", "Jumlah", "Sisa pagu")
			return
		}
	}
	t.Fatal("no such slide")
}

func TestDirectivesOfTheDayAndOpenOnes(t *testing.T) {
	p := roomPlan(t)
	day := append(says(p, stage.Directives{Day: 11}, "2027-01-18 09:00"), says(p, stage.Directives{Day: 11, Page: 1}, "2027-01-18 09:00")...)
	wantAll(t, day, "Arahan Hari 1", "terbuka", "terlambat", "berjalan", "waspada", "selesai", "batal",
		"tenggat 31 Jan 2027 · Kepala DPMPTSP", "tenggat 10 Jan 2027 · belum ditentukan", "1 terlambat")
	open := says(p, stage.Directives{Agency: dpmptsp}, "2027-01-18 09:00")
	wantAll(t, open, "Arahan terbuka", "DPMPTSP", "terlambat")
	if slices.Contains(open, "selesai") || slices.Contains(open, "batal") {
		t.Errorf("closed directives among the open ones: %q", open)
	}
	if i, n := slices.Index(open, "Sumber data disebutkan."), slices.Index(open, "Data realisasi per kelurahan disiapkan."); i < 0 || i > n {
		t.Errorf("the late one stands at %d, after %d", i, n)
	}
	wantAll(t, says(p, stage.Directives{Day: dayTwo}, "2027-01-18 09:00"), "Belum ada arahan.")
}

func TestClaimsWithoutASource(t *testing.T) {
	got := says(roomPlan(t), stage.Claims{}, "2027-01-18 09:00")
	wantAll(t, got, "90 % izin selesai tiga hari.", "90 %", "belum ada data", "Kepala DPMPTSP · DPMPTSP", "–")
	if slices.Contains(got, "Nilai IKM 88.") {
		t.Errorf("a claim with a source is shown: %q", got)
	}
}

func TestCountdownSaysWhatComesNext(t *testing.T) {
	p := roomPlan(t)
	c := content(p, 1280, 720, stage.Light)
	c.Now, c.Clock = clockAt(8, 55), stage.Clock{Text: "+4.00", Pace: stage.Late}
	wantAll(t, texts(stage.Show(stage.Countdown{}, c)), "DPMPTSP", "+4.00", "lewat waktu", "15 menit · sampai 08.51", "Berikutnya: Istirahat, pukul 08.55")
	c.Clock = stage.Clock{}
	if got := strings.Join(texts(stage.Show(stage.Countdown{}, c)), " "); got != "Tidak ada giliran yang berlangsung." {
		t.Errorf("without a clock it says %q", got)
	}
}

// bare gives a text without blanks and capitals.
func bare(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), "")) }

// says gives what a slide says at a time in WIB.
func says(p *model.Plan, s stage.Slide, when string) []string {
	now, err := time.Parse("2006-01-02 15:04 -0700", when+" +0700")
	if err != nil {
		panic(err)
	}
	c := content(p, 1280, 720, stage.Light)
	c.Now = model.At(now)
	return texts(stage.Show(s, c))
}

func wantAll(t *testing.T, got []string, wants ...string) {
	t.Helper()
	for _, want := range wants {
		if !slices.ContainsFunc(got, func(s string) bool { return strings.Contains(s, want) }) {
			t.Errorf("the slide does not say %q; it says %q", want, got)
		}
	}
}

// Slides are laid out anew after every act: with 57 agencies that must not be felt.
func BenchmarkSlides(b *testing.B) {
	p := worstRoom(b)
	c := content(p, 1920, 1080, stage.Light)
	for _, s := range []shown{
		{"agenda", p, stage.Agenda{}},
		{"programme", p, stage.Programme{Line: 400}},
		{"comparison", p, stage.Comparison{To: stage.Knot{Stage: model.Agreed}}},
		{"proposal", p, proposal(manyProposed(p, crowded), 0)},
		{"waterfall", p, stage.Waterfall{}},
		{"movers", p, stage.Movers{}},
		{"directives", p, stage.Directives{}},
		{"claims", p, stage.Claims{}},
		{"realised", p, stage.Realised{Year: year, Quarter: 2}},
		{"promises", p, stage.Promises{}},
	} {
		b.Run(s.name, func(b *testing.B) {
			for b.Loop() {
				stage.Show(s.slide, c)
			}
		})
	}
}
