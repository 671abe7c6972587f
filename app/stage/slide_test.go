package stage_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"benangmerah/app/stage"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/scene"
)

// sizes are the pictures of common projectors.
var sizes = [][2]float64{{1024, 768}, {1280, 720}, {1366, 768}, {1920, 1080}}

// shown is a slide with the plan that it is shown from.
type shown struct {
	name  string
	plan  *model.Plan
	slide stage.Slide
}

// everySlide gives every slide, of an ordinary plan and of the worst one.
func everySlide(t *testing.T) []shown {
	t.Helper()
	p, target, budget := heldPlan(t)
	do(t, p, at("Wali Kota", "Menunggu hasil evaluasi triwulan kedua."), decide(model.Deferred, control))
	list := []shown{
		{"title", p, stage.Title{Day: dayTwo}},
		{"agency", p, stage.Agency{ID: dpmptsp}},
		{"agency_empty", p, stage.Agency{ID: crowded}},
		{"correction", p, stage.Correction{ID: budget}},
		{"correction_target", p, stage.Correction{ID: target}},
		{"correction_undone", p, stage.Correction{ID: 1}},
		{"decision", p, stage.Decision{ID: decisionOn(p, control)}},
		{"readiness", p, stage.Readiness{Agency: dpmptsp}},
		{"readiness_city", p, stage.Readiness{}},
		{"readiness_empty", p, stage.Readiness{Agency: crowded}},
		{"readiness_fine", completePlan(t), stage.Readiness{Agency: dpmptsp}},
		{"message", p, stage.Message{Text: "Istirahat, salat, dan makan siang.\nDilanjutkan pukul 13.00 WIB."}},
		{"card", p, stage.Card{}},
		{"blank", p, stage.Blank{}},
	}
	return slices.Concat(list, roomSlides(t), threadSlides(t), crossSlides(t), prioritySlides(t), worstSlides(t), worstRoomSlides(t), cohortSlides(t), roadSlides(t), refocusSlides(t))
}

func worstSlides(t *testing.T) []shown {
	t.Helper()
	p := worstPlan(t)
	long := strings.Repeat("Menunggu kesiapan lahan dan dokumen lingkungan. ", 20)
	c := at(long, long)
	c.Agency = crowded
	do(t, p, c, agreed(400, model.MaxMoney-1))
	do(t, p, c, agreed(401, 0))
	do(t, p, c, model.CorrectTarget{Indicator: endless, Stage: model.Agreed, Year: year, Value: long})
	do(t, p, c, decide(model.AcceptedFixing, 402))
	do(t, p, c, decide(model.Rejected, 403))
	do(t, p, c, decide(model.AcceptedFixing))
	list := []shown{
		{"worst_title", p, stage.Title{}},
		{"worst_correction", p, stage.Correction{ID: correctionOf(p, 400, model.FieldBudget)}},
		{"worst_zero", p, stage.Correction{ID: correctionOf(p, 401, model.FieldBudget)}},
		{"worst_target", p, stage.Correction{ID: correctionOf(p, 400, model.FieldTarget)}},
		{"worst_decision", p, stage.Decision{ID: decisionOn(p, 403)}},
		{"worst_decision_agency", p, stage.Decision{ID: decisionOn(p, 0)}},
		{"worst_message", p, stage.Message{Text: long}},
		{"worst_message_end", p, stage.Message{Text: long, Page: 9}},
	}
	for page := range 4 {
		list = append(list, shown{fmt.Sprintf("worst_agency_%d", page), p, stage.Agency{ID: crowded, Page: page}})
	}
	short := shortNames(t) // as many rows as a page can take
	list = append(list, shown{"worst_rows", short, stage.Agency{ID: crowded}}, shown{"worst_rows_agenda", short, stage.Agenda{}})
	unready := unreadyPlan(t)
	for page := range 3 {
		list = append(list,
			shown{fmt.Sprintf("worst_readiness_%d", page), unready, stage.Readiness{Agency: crowded, Page: page}},
			shown{fmt.Sprintf("worst_readiness_city_%d", page), unready, stage.Readiness{Page: page}})
	}
	return list
}

// shortNames is a plan with many programmes and many slots, none of which needs more than one line.
func shortNames(t *testing.T) *model.Plan {
	t.Helper()
	p := smallPlan(t)
	edit := model.Edit{Title: "test"}
	for i := range 24 {
		edit.Put = append(edit.Put, programme(model.ID(500+2*i), crowded, fmt.Sprintf("5.02.%02d", i), "PROGRAM PEMASARAN", jt)...)
		edit.Put = append(edit.Put, &model.Slot{ID: model.ID(900 + i), Day: 11, Order: 10 + i, Purpose: model.Break, Title: "Rehat", Presentation: 5})
	}
	do(t, p, model.Context{Seed: "short"}, edit)
	return p
}

func content(p *model.Plan, w, h float64, theme stage.Theme) stage.Content {
	return stage.Content{Plan: p, W: w, H: h, Theme: theme, Clock: stage.Clock{Text: "12.46"}, Now: clockAt(8, 45), Moment: func(model.ID) *model.Plan { return p }}
}

// The law of room.md on every slide: size of letters, contrast, nothing outside, nothing over each other.
func TestEverySlideIsLegible(t *testing.T) {
	for _, s := range everySlide(t) {
		for _, size := range sizes {
			for _, theme := range []stage.Theme{stage.Light, stage.Dark} {
				for _, language := range []locale.Language{locale.Indonesian, locale.English} {
					c := content(s.plan, size[0], size[1], theme)
					c.Language = language
					for _, p := range scene.Problems(stage.Show(s.slide, c), scene.WallRules) {
						t.Errorf("%s at %v, theme %d, %v: %v", s.name, size, theme, language, p)
					}
				}
			}
		}
	}
}

func TestClockOnEverySlideOfTheMeeting(t *testing.T) {
	words := map[stage.Pace]string{stage.InTime: "1.02.13", stage.Ending: "segera habis", stage.Late: "lewat waktu"}
	for pace, word := range words {
		for _, s := range everySlide(t) {
			if s.slide == (stage.Card{}) || s.slide == (stage.Blank{}) {
				continue
			}
			c := content(s.plan, 1024, 768, stage.Light)
			c.Clock = stage.Clock{Text: "1.02.13", Pace: pace}
			picture := stage.Show(s.slide, c)
			for _, p := range scene.Problems(picture, scene.WallRules) {
				t.Errorf("%s: %v", s.name, p)
			}
			if said := texts(picture); !slices.Contains(said, "1.02.13") || !slices.Contains(said, word) {
				t.Errorf("%s does not say 1.02.13 and %q but %q", s.name, word, said)
			}
		}
	}
}

// texts gives all that can be read on a picture, from the top of its list.
func texts(s scene.Scene) []string {
	var list []string
	for _, i := range s.Items {
		if t, ok := i.(*scene.Text); ok {
			list = append(list, t.Text)
		}
	}
	return list
}

func TestFiguresAreShortAndRightAligned(t *testing.T) {
	for _, s := range everySlide(t) {
		a, ok := s.slide.(stage.Agency)
		if !ok {
			continue
		}
		picture := stage.Show(a, content(s.plan, 1024, 768, stage.Light))
		edges := map[float64]bool{}
		for _, i := range picture.Items {
			text, ok := i.(*scene.Text)
			if !ok || !strings.HasPrefix(text.Text, "Rp") {
				continue
			}
			if n := utf8.RuneCountInString(text.Text); n > 13 {
				t.Errorf("%s: %q has %d characters", s.name, text.Text, n)
			}
			if text.Align == scene.Right {
				edges[text.X] = true
			}
		}
		if len(edges) > 3 {
			t.Errorf("%s: figures end at %d places", s.name, len(edges))
		}
	}
}

func TestAgencyPages(t *testing.T) {
	p := worstPlan(t)
	for _, size := range sizes {
		c := content(p, size[0], size[1], stage.Light)
		pages := stage.Pages(stage.Agency{ID: crowded}, c)
		rows := 0
		for page := range pages {
			picture := stage.Show(stage.Turn(stage.Agency{ID: crowded}, page, c), c)
			n := count(texts(picture), "Rp100,00 T")
			if n == 0 || n+1 > 9 {
				t.Errorf("at %v page %d has %d programmes", size, page, n)
			}
			if count(texts(picture), "Jumlah") != 1 {
				t.Errorf("at %v page %d has no total", size, page)
			}
			rows += n
		}
		if rows != 10 {
			t.Errorf("at %v %d pages show %d of 10 programmes", size, pages, rows)
		}
		last, beyond := stage.Agency{ID: crowded, Page: pages - 1}, stage.Agency{ID: crowded, Page: pages + 5}
		if scene.Listing(stage.Show(last, c)) != scene.Listing(stage.Show(beyond, c)) {
			t.Errorf("at %v a page beyond the last is not the last", size)
		}
		if got := stage.Turn(beyond, 1, c); got != last {
			t.Errorf("at %v turning on from beyond the last gives %v, want %v", size, got, last)
		}
		if got := stage.Turn(beyond, -1, c); got != (stage.Agency{ID: crowded, Page: pages - 2}) {
			t.Errorf("at %v turning back from beyond the last gives %v", size, got)
		}
	}
}

func count(list []string, text string) int {
	n := 0
	for _, s := range list {
		if s == text {
			n++
		}
	}
	return n
}

func TestOnePageUpToEightProgrammesOfShortName(t *testing.T) {
	p := smallPlan(t)
	var put []model.Record
	for i := range 8 {
		put = append(put, programme(model.ID(500+i), crowded, fmt.Sprintf("5.02.%02d", i), "PROGRAM PEMASARAN", jt)...)
	}
	do(t, p, model.Context{Seed: "eight"}, model.Edit{Title: "test", Put: put})
	c := content(p, 1280, 720, stage.Light)
	if n := stage.Pages(stage.Agency{ID: crowded}, c); n != 1 {
		t.Errorf("8 programmes need %d pages", n)
	}
	do(t, p, model.Context{Seed: "nine"}, model.Edit{Title: "test", Put: programme(600, crowded, "5.02.99", "PROGRAM PEMASARAN", jt)})
	if n := stage.Pages(stage.Agency{ID: crowded}, c); n != 2 {
		t.Errorf("9 programmes need %d pages, want 2: the total is the ninth row", n)
	}
}

func TestAgencySaysWhatBecameOfEachProgramme(t *testing.T) {
	p, _, _ := heldPlan(t)
	got := texts(stage.Show(stage.Agency{ID: dpmptsp}, content(p, 1280, 720, stage.Light)))
	for _, want := range []string{
		"DPMPTSP", "4 program · 1 masih sesuai usulan", "Sisa pagu", "Rp60 jt", // ceiling 8,300 − 1,890 − 1,900 − 3,470 − 980 as asked
		"Pelayanan penanaman modal", "Rp3,12 M", "Rp3,47 M", "▲", "naik", "Rp350 jt",
		"Rp2,40 M", "Rp1,90 M", "▼", "turun", "Rp500 jt", "belum dibahas",
		"Jumlah", "Rp8,63 M", "Rp8,24 M", "Rp385 jt", "Hari 1 · giliran 3 dari 5",
	} {
		if !slices.Contains(got, want) {
			t.Errorf("the slide does not say %q; it says %q", want, got)
		}
	}
}

func TestAgencyOverItsCeilingSaysSo(t *testing.T) {
	got := texts(stage.Show(stage.Agency{ID: crowded}, content(worstPlan(t), 1280, 720, stage.Dark)))
	if !slices.Contains(got, "Melebihi pagu") || slices.Contains(got, "Sisa pagu") {
		t.Errorf("the slide says %q", got)
	}
}

func TestCorrectionSaysWhatChanged(t *testing.T) {
	p, target, budget := heldPlan(t)
	c := content(p, 1280, 720, stage.Light)
	for slide, wants := range map[stage.Slide][]string{
		stage.Correction{ID: budget}: {
			"Koreksi · DPMPTSP", "Promosi penanaman modal", "Semula", "Rp2.400.000.000", "→", "Menjadi", "Rp1.900.000.000",
			"▼", "berkurang Rp500.000.000 (20,8%)", "“Fokus pada yang menghasilkan realisasi.”", "Wali Kota",
			"Hasil DPMPTSP", "Rp8,24 M", "Sisa pagu", "Rp60 jt", "24", "18 kegiatan",
		},
		stage.Correction{ID: target}: {
			"Koreksi target · DPMPTSP", "Jumlah kegiatan promosi penanaman modal", "24 kegiatan", "18 kegiatan", "berkurang 6 kegiatan (25%)",
		},
	} {
		got := texts(stage.Show(slide, c))
		for _, want := range wants {
			if !slices.Contains(got, want) {
				t.Errorf("%v does not say %q; it says %q", slide, want, got)
			}
		}
	}
}

func TestTargetsThatAreNoNumbers(t *testing.T) {
	for _, c := range []struct{ from, to, want string }{
		{"WTP", "WDP", "selisih tidak dapat dihitung"},
		{"24", "7 - 9", "selisih tidak dapat dihitung"},
		{"≥ 90", "≥ 95", "bertambah 5 kegiatan (5,6%)"},
		{"5,5", "5,25", "berkurang 0,25 kegiatan (4,5%)"},
		{"0", "3", "bertambah 3 kegiatan"},
		{"24", "24,0", "tetap"},
	} {
		p := smallPlan(t)
		do(t, p, model.Context{Seed: "a"}, model.Edit{Title: "test", Put: []model.Record{
			&model.Target{ID: 302, Indicator: events, Stage: model.Proposed, Year: year, Value: c.from, Quarters: [4]string{"1"}},
		}})
		do(t, p, at("", ""), model.CorrectTarget{Indicator: events, Stage: model.Agreed, Year: year, Value: c.to})
		slide := stage.Correction{ID: correctionOf(p, promotion, model.FieldTarget)}
		if got := texts(stage.Show(slide, content(p, 1280, 720, stage.Light))); !slices.Contains(got, c.want) {
			t.Errorf("%q to %q does not say %q but %q", c.from, c.to, c.want, got)
		}
	}
}

func TestUndoneSubjectIsSaid(t *testing.T) {
	p := smallPlan(t)
	for slide, want := range map[stage.Slide]string{
		stage.Correction{ID: 1}: "Koreksi ini sudah diurungkan.",
		stage.Decision{ID: 1}:   "Keputusan ini sudah diurungkan.",
		stage.Agency{ID: 1}:     "Perangkat daerah ini tidak ada lagi di berkas.",

		stage.Readiness{Agency: 1}: "Perangkat daerah ini tidak ada lagi di berkas.",
	} {
		if got := strings.Join(texts(stage.Show(slide, content(p, 1280, 720, stage.Light))), " "); !strings.Contains(got, want) {
			t.Errorf("%v says %q, want %q", slide, got, want)
		}
	}
}

// Every verdict has a word and a shape of its own: it is told apart without colour.
func TestVerdictsDifferWithoutColour(t *testing.T) {
	shapes := map[string]model.Verdict{}
	for verdict, word := range map[model.Verdict]string{
		model.Accepted: "disepakati", model.AcceptedFixing: "disepakati dengan perbaikan", model.Deferred: "ditunda", model.Rejected: "ditolak",
	} {
		p := smallPlan(t)
		do(t, p, at("Wali Kota", "Alasan."), decide(verdict, promotion))
		picture := stage.Show(stage.Decision{ID: decisionOn(p, promotion)}, content(p, 1920, 1080, stage.Light))
		if !slices.Contains(texts(picture), word) {
			t.Errorf("%s is not said", verdict)
		}
		shape := signs(picture, word)
		if other, taken := shapes[shape]; taken || shape == "" {
			t.Errorf("%s has the shape of %q: %s", verdict, other, shape)
		}
		shapes[shape] = verdict
	}
}

// signs lists the shapes without their colours in front of a word.
func signs(s scene.Scene, word string) string {
	var b strings.Builder
	for _, i := range s.Items {
		if t, ok := i.(*scene.Text); ok && t.Text == word {
			return b.String()
		} else if ok {
			b.Reset()
			continue
		}
		switch v := i.(type) {
		case *scene.Disc:
			fmt.Fprintf(&b, "disc filled %v, ", v.Fill.On)
		case *scene.Line:
			fmt.Fprintf(&b, "line upright %v, ", v.X1 == v.X2)
		default:
			fmt.Fprintf(&b, "%T, ", i)
		}
	}
	return ""
}

func decide(v model.Verdict, lines ...model.ID) model.Act {
	d := model.Decide{Agency: dpmptsp, Lines: lines, Verdict: v}
	if len(lines) == 0 || lines[0] >= 400 {
		d.Agency = crowded
	}
	return d
}

func decisionOn(p *model.Plan, line model.ID) model.ID {
	for d := range p.Decisions.All() {
		if d.Line == line {
			return d.ID
		}
	}
	return 0
}

func TestCaption(t *testing.T) {
	p, _, budget := heldPlan(t)
	for slide, want := range map[stage.Slide]string{
		stage.Title{}: "Judul rapat", stage.Agency{ID: dpmptsp}: "DPMPTSP", stage.Correction{ID: budget}: "Koreksi · DPMPTSP",
		stage.Message{Text: "Istirahat\nsampai 13.00"}: "Pesan · Istirahat", stage.Blank{}: "Kosong",
		stage.Readiness{}: "Kesiapan data", stage.Readiness{Agency: dpmptsp}: "Kesiapan data · DPMPTSP",
	} {
		if got := stage.Caption(slide, content(p, 1280, 720, stage.Light)); got != want {
			t.Errorf("Caption(%v) = %q, want %q", slide, got, want)
		}
	}
}

func TestShowWithoutMeetingOrRegion(t *testing.T) {
	for _, slide := range []stage.Slide{stage.Title{}, stage.Agency{ID: 1}, stage.Readiness{}, stage.Message{}, stage.Blank{}} {
		picture := stage.Show(slide, content(model.NewPlan(), 1280, 720, stage.Light))
		if p := scene.Problems(picture, scene.WallRules); len(p) > 0 {
			t.Errorf("%v: %v", slide, p)
		}
	}
}

func BenchmarkAgency(b *testing.B) {
	p := worstPlan(b)
	for b.Loop() {
		stage.Show(stage.Agency{ID: crowded}, content(p, 1920, 1080, stage.Light))
	}
}
