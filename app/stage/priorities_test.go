package stage_test

import (
	"fmt"
	"image"
	"slices"
	"strings"
	"testing"

	"benangmerah/app/stage"
	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/model/modeltest"
	"benangmerah/model/priority"
	"benangmerah/model/rank"
	"benangmerah/reports/chart"
	"benangmerah/reports/scene"
)

// IDs of the ranking of the tests; scorer i is scorers+i and so on.
const (
	list       model.ID = 60_000
	criteria   model.ID = 60_100
	scorers    model.ID = 60_200
	candidates model.ID = 60_300
	scores     model.ID = 70_000
)

// ranking is the records of a ranking with so many criteria, scorers and candidates, all of which are scored by score; 0 is no score.
type ranking struct {
	criteria   []model.Criterion
	scorers    []string
	candidates []model.Candidate
	score      func(candidate, scorer, criterion int) int
	is         model.Ranking
}

func (r ranking) in(t testing.TB, p *model.Plan) *model.Plan {
	t.Helper()
	of := r.is
	of.ID, of.Year, of.Name = list, year, "Program prioritas"
	put := []model.Record{&of}
	for i, k := range r.criteria {
		k.ID, k.Ranking, k.Order = criteria+model.ID(i), list, i+1
		put = append(put, &k)
	}
	for i, office := range r.scorers {
		put = append(put, &model.Scorer{ID: scorers + model.ID(i), Ranking: list, Order: i + 1, Office: office})
	}
	for i, k := range r.candidates {
		k.ID, k.Ranking, k.Order = candidates+model.ID(i), list, i+1
		put = append(put, &k)
		for s := range r.scorers {
			for j := range r.criteria {
				if value := r.score(i, s, j); value > 0 {
					put = append(put, &model.Score{
						ID: scores + model.ID((i*100+s)*100+j), Candidate: k.ID, Scorer: scorers + model.ID(s), Criterion: criteria + model.ID(j), Value: value,
					})
				}
			}
		}
	}
	do(t, p, model.Context{Seed: "ranking"}, model.Edit{Title: "test", Put: put})
	return p
}

// worked is the worked example of eight programmes under a ceiling of 13 miliar.
func worked() ranking {
	notches := [][]int{
		{4, 4, 5, 5, 4, 5}, {4, 4, 5, 4, 3, 5}, {4, 3, 4, 5, 3, 5}, {5, 4, 4, 4, 3, 4}, {4, 5, 4, 2, 5, 3}, {3, 5, 3, 4, 5, 3}, {3, 3, 3, 3, 4, 4}, {3, 4, 4, 2, 4, 3},
	}
	r := ranking{
		is: model.Ranking{Limited: true, Limit: 13 * m}, scorers: []string{"Bappeda"},
		score: func(candidate, _, criterion int) int { return notches[candidate][criterion] },
	}
	for i, name := range []string{"Sasaran nasional", "Tugas daerah", "Dampak", "Daya ungkit", "Kemudahan", "Janji politik"} {
		r.criteria = append(r.criteria, model.Criterion{Name: name, Points: model.Points([]int{20, 10, 20, 10, 15, 25}[i]) * model.Point})
	}
	for i, name := range []string{
		"Pemberdayaan UMKM", "Pelatihan Kerja", "Pengembangan UMKM", "Pembangunan Industri", "Stabilisasi Harga", "Pelayanan Modal", "Kepemudaan", "Penempatan Kerja",
	} {
		cost := []model.Money{2750, 3200, 4100, 5600, 900, 1450, 1800, 1150}[i] * jt
		r.candidates = append(r.candidates, model.Candidate{Name: name, Agency: 101 + model.ID(i%5), Cost: cost})
	}
	return r
}

// rankedPlan is a city with the worked example, of which one candidate has no score yet.
func rankedPlan(t testing.TB) *model.Plan {
	t.Helper()
	r := worked()
	r.candidates = append(r.candidates, model.Candidate{Name: "Pasar Rakyat", Cost: 500 * jt})
	r.candidates[6].Lock, r.candidates[6].Reason = model.LockDeferred, "Menunggu kajian."
	of := r.score
	r.score = func(candidate, scorer, criterion int) int {
		if candidate == 8 {
			return 0
		}
		return of(candidate, scorer, criterion)
	}
	return r.in(t, smallPlan(t))
}

// movedPlan is rankedPlan after the chair has taken the programme of rank 7 before that of rank 3, and another out.
func movedPlan(t testing.TB) *model.Plan {
	t.Helper()
	p := rankedPlan(t)
	do(t, p, at("Wali Kota", ""), model.MoveCandidate{Candidate: candidates + 7, Move: model.MoveOver, Over: candidates + 2, Reason: "Pengangguran muda naik."})
	do(t, p, model.Context{At: 1_800_000_000_001, Seed: "second", Speaker: "Wali Kota"}, model.MoveCandidate{Candidate: candidates + 5, Move: model.MoveOut, Reason: "Dibiayai provinsi."})
	return p
}

// blindPlan is the worked example under five scorers who score unseen, three of whom are done.
func blindPlan(t testing.TB) *model.Plan {
	t.Helper()
	r := worked()
	r.scorers = []string{"Bappeda", "Sekretaris Daerah", "Asisten", "Inspektorat", "BPKAD"}
	of := r.score
	r.score = func(candidate, scorer, criterion int) int {
		if scorer > 2 && candidate == 4 {
			return 0
		}
		return of(candidate, scorer, criterion)
	}
	return r.in(t, smallPlan(t))
}

// longRanking is a plan with a ranking of sixty candidates with the longest names and the largest costs, by twenty criteria, every fifth of them locked.
func longRanking(t testing.TB) *model.Plan {
	t.Helper()
	long := strings.Repeat("PENYELENGGARAAN URUSAN PEMERINTAHAN KABUPATEN/KOTA ", 9)[:410]
	r := ranking{is: model.Ranking{Limited: true, Limit: 89_990 * m}, scorers: []string{"Bappeda"}, score: func(candidate, _, criterion int) int { return 1 + (candidate*7+criterion*3)%5 }}
	for i := range 20 {
		r.criteria = append(r.criteria, model.Criterion{Name: fmt.Sprintf("%d. %s", i+1, long[:120]), Points: model.Points(1+i%7) * model.Point})
	}
	locks := []model.Lock{model.Unlocked, model.LockMust, model.LockOut, model.LockDeferred, model.Unlocked}
	for i := range 60 {
		k := model.Candidate{Name: fmt.Sprintf("%d %s", i, long), Agency: crowded, Cost: 2_999 * m, Lock: locks[i%25/5]}
		if k.Lock != model.Unlocked {
			k.Reason = long
		}
		r.candidates = append(r.candidates, k)
	}
	p := r.in(t, worstPlan(t))
	for i := range 12 {
		do(t, p, model.Context{At: model.Instant(i), Seed: fmt.Sprint("long", i)}, model.MoveCandidate{Candidate: candidates + 59 - model.ID(i), Move: model.MoveOver, Over: candidates + model.ID(i), Reason: long})
	}
	do(t, p, model.Context{Seed: "put in"}, model.MoveCandidate{Candidate: candidates + 20, Move: model.MoveIn, Reason: long})
	do(t, p, model.Context{Seed: "put out"}, model.MoveCandidate{Candidate: candidates + 21, Move: model.MoveOut, Reason: long})
	return p
}

// manyYears is a plan in which a line has more years and stages than a page holds.
func manyYears(t testing.TB, line model.ID) *model.Plan {
	t.Helper()
	p := worstPlan(t)
	var put []model.Record
	for n := range 6 {
		for i, stage := range []model.Stage{model.Planned, model.Agreed, model.Enacted, model.Revised(98), model.Realised} {
			put = append(put, &model.Budget{ID: model.ID(80_000 + 10*n + i), Line: line, Stage: stage, Year: year - 3 + n, Amount: model.Money(n*i) * 9 * m})
		}
	}
	do(t, p, model.Context{Seed: "years"}, model.Edit{Title: "test", Put: put})
	return p
}

// best gives the candidate that stands first.
func best(t testing.TB, p *model.Plan, ranking model.ID) model.ID {
	t.Helper()
	sheet, _ := priority.Read(p, ranking)
	table, _, err := sheet.Table()
	if err != nil {
		t.Fatal(err)
	}
	return sheet.Entries[table.Ranked()[0]].ID
}

// prioritySlides gives the slides of rankings and of the years of a line, with ordinary data and with the worst.
func prioritySlides(t testing.TB) []shown {
	t.Helper()
	p, moved, held := rankedPlan(t), movedPlan(t), roomPlan(t)
	unscored := worked()
	unscored.score = func(int, int, int) int { return 0 }
	none := ranking{candidates: worked().candidates}
	alone := worked()
	alone.criteria = alone.criteria[:1]
	slides := []shown{
		{"priorities", p, stage.Priorities{Ranking: list}},
		{"priorities_chair", moved, stage.Priorities{Ranking: list, Chair: true}},
		{"priorities_chair_same", p, stage.Priorities{Ranking: list, Chair: true}},
		{"priorities_hidden", blindPlan(t), stage.Priorities{Ranking: list}},
		{"priorities_unscored", unscored.in(t, smallPlan(t)), stage.Priorities{Ranking: list}},
		{"priorities_no_criteria", none.in(t, smallPlan(t)), stage.Priorities{Ranking: list}},
		{"priorities_gone", p, stage.Priorities{Ranking: 1}},
		{"stability", p, stage.Stability{Ranking: list}},
		{"stability_alone", alone.in(t, smallPlan(t)), stage.Stability{Ranking: list}},
		{"movers_chair", moved, stage.Movers{Ranking: list}},
		{"movers_chair_none", p, stage.Movers{Ranking: list}},
		{"line_years", held, stage.LineYears{Line: promotion}},
		{"line_years_bare", held, stage.LineYears{Line: bareLine}},
		{"line_years_gone", held, stage.LineYears{Line: 1}},
	}
	town := modeltest.Small(t)
	_, proposed := town.Districted(12)
	do(t, town.Plan, model.Context{Speaker: "Wali Kota"}, model.MoveCandidate{Candidate: town.Plan.Candidates.Of(proposed)[0].ID, Move: model.MoveOver, Over: best(t, town.Plan, proposed), Reason: "Mendesak."})
	slides = append(slides,
		shown{"priorities_proposals", town.Plan, stage.Priorities{Ranking: proposed}},
		shown{"priorities_proposals_named", town.Plan, stage.Priorities{Ranking: proposed, Names: true}},
		shown{"movers_proposals", town.Plan, stage.Movers{Ranking: proposed}})
	long, years := longRanking(t), manyYears(t, 400)
	for _, page := range []int{0, 1, 7} {
		slides = append(slides, shown{fmt.Sprintf("worst_priorities_%d", page), long, stage.Priorities{Ranking: list, Page: page}})
	}
	for _, page := range []int{0, 2} {
		slides = append(slides,
			shown{fmt.Sprintf("worst_stability_%d", page), long, stage.Stability{Ranking: list, Page: page}},
			shown{fmt.Sprintf("worst_line_years_%d", page), years, stage.LineYears{Line: 400, Page: page}})
	}
	slides = append(slides, shown{"worst_priorities_chair", long, stage.Priorities{Ranking: list, Chair: true}})
	return append(slides, shown{"worst_movers_chair", long, stage.Movers{Ranking: list}})
}

func saysNow(p *model.Plan, s stage.Slide) []string { return says(p, s, "2027-01-18 09:00") }

func TestPrioritiesShowTheLineAndWhatItLeaves(t *testing.T) {
	got := saysNow(rankedPlan(t), stage.Priorities{Ranking: list})
	wantAll(t, got, "Prioritas 2027", "Garis pagu Rp13,00 M", "sisa Rp600 jt", "Pemberdayaan UMKM", "terdanai", "di bawah", "tunda", "Rp2,75 M",
		"5 dari 9 terdanai · 1 belum lengkap · Program prioritas", "Sasaran nasional", "Janji politik")
	if slices.ContainsFunc(got, func(s string) bool { return strings.Contains(s, "Pasar Rakyat") }) {
		t.Errorf("one without scores stands in the ranking: %q", got)
	}
	figures, refused, ok := stage.Figure(stage.Priorities{Ranking: list}, content(rankedPlan(t), 1280, 720, stage.Light))
	k, is := figures.(chart.Ranking)
	if !ok || !is || refused != "" || len(k.Above) != 5 || k.Above[0].Rank != 1 || k.Above[0].Label != "Pemberdayaan UMKM" {
		t.Fatalf("the figure is %+v, %q", k, refused)
	}
	if s := locale.FormatNumber(k.Above[0].Score, locale.Indonesian); s != "88,75" {
		t.Errorf("the best has %s", s)
	}
}

func TestPrioritiesOfTheChair(t *testing.T) {
	p := movedPlan(t)
	got := saysNow(p, stage.Priorities{Ranking: list, Chair: true})
	wantAll(t, got, "Urutan pimpinan 2027", "#8 → #3", "dikeluarkan", "terdanai")
	wantAll(t, saysNow(rankedPlan(t), stage.Priorities{Ranking: list, Chair: true}), "5 dari 9 terdanai · 1 belum lengkap · tidak ada yang dipindahkan · Progra…")
	wantAll(t, saysNow(p, stage.Movers{Ranking: list}), "Yang dipindahkan pimpinan", "peringkat 8", "peringkat 3", "naik 5")
	over := rankedPlan(t)
	do(t, over, at("Wali Kota", ""), model.MoveCandidate{Candidate: candidates + 3, Move: model.MoveIn, Reason: "Tetap."})
	do(t, over, model.Context{Seed: "b"}, model.MoveCandidate{Candidate: candidates + 2, Move: model.MoveIn, Reason: "Tetap."})
	do(t, over, model.Context{Seed: "c"}, model.MoveCandidate{Candidate: candidates + 1, Move: model.MoveIn, Reason: "Tetap."})
	do(t, over, model.Context{Seed: "d"}, model.MoveCandidate{Candidate: candidates, Move: model.MoveIn, Reason: "Tetap."})
	if got := strings.Join(saysNow(over, stage.Priorities{Ranking: list, Chair: true}), " "); !strings.Contains(got, "melebihi pagu") || strings.Contains(got, "Pemberdayaan") {
		t.Errorf("what does not fit is told as %q", got)
	}
}

// What cannot be shown is a sentence, in either language, and never figures.
func TestRankingsThatCannotBeShownSaySo(t *testing.T) {
	sentences := map[string]string{
		"priorities_hidden": "Nilai belum dibuka: 3 dari 5 penilai selesai.", "priorities_unscored": "Belum ada calon yang nilainya lengkap.",
		"priorities_no_criteria": "Daftar prioritas ini belum mempunyai kriteria.", "priorities_gone": "Daftar prioritas ini tidak ada lagi di berkas.",
		"stability_alone": "Satu kriteria memegang seluruh bobot", "movers_chair_none": "Pimpinan tidak memindahkan satu pun.",
		"line_years_bare": "Belum ada angka untuk baris ini.", "line_years_gone": "Program ini tidak ada lagi di berkas.",
	}
	for _, s := range prioritySlides(t) {
		want, refused := sentences[s.name]
		if !refused {
			continue
		}
		delete(sentences, s.name)
		if got := strings.Join(saysNow(s.plan, s.slide), " "); !strings.Contains(got, want) {
			t.Errorf("%s says %q, want %q", s.name, got, want)
		}
		c := content(s.plan, 1280, 720, stage.Light)
		if f, why, ok := stage.Figure(s.slide, c); !ok || f != nil || !strings.Contains(why, want) {
			t.Errorf("%s has the figure %v, %q", s.name, f, why)
		}
		c.Language = locale.English
		if got := strings.Join(texts(stage.Show(s.slide, c)), " "); strings.Contains(got, want) {
			t.Errorf("%s says in English %q", s.name, got)
		}
	}
	if len(sentences) > 0 {
		t.Errorf("not shown: %v", sentences)
	}
	if _, _, ok := stage.Figure(stage.Title{}, content(smallPlan(t), 1280, 720, stage.Light)); ok {
		t.Error("a title is a chart")
	}
}

// The line stands on the page that opens first, and turning on and back leads back.
func TestPrioritiesOpenAtTheLine(t *testing.T) {
	p := longRanking(t)
	for _, size := range sizes {
		for _, chair := range []bool{false, true} {
			s := stage.Priorities{Ranking: list, Chair: chair}
			c := content(p, size[0], size[1], stage.Light)
			lined := func(s stage.Slide) bool {
				return slices.ContainsFunc(texts(stage.Show(s, c)), func(s string) bool { return strings.HasPrefix(s, "Garis pagu") })
			}
			if pages := stage.Pages(s, c); pages < 7 || !lined(s) || lined(stage.Turn(s, 1, c)) || lined(stage.Turn(s, -1, c)) {
				t.Errorf("at %v the first of %d pages has the line: %v", size, pages, lined(s))
			}
			if back := stage.Turn(stage.Turn(s, 1, c), -1, c); scene.Listing(stage.Show(back, c)) != scene.Listing(stage.Show(s, c)) {
				t.Errorf("at %v turning on and back does not lead back", size)
			}
		}
	}
}

func TestStabilityShowsHowFarWeightsMayMove(t *testing.T) {
	wantAll(t, saysNow(rankedPlan(t), stage.Stability{Ranking: list}), "Sejauh mana bobot boleh bergeser", "Dampak", "Daftar yang terdanai tetap sama · Program prioritas")
	c := content(longRanking(t), 1280, 720, stage.Light)
	if pages := stage.Pages(stage.Stability{Ranking: list}, c); pages != 3 {
		t.Errorf("twenty criteria stand on %d pages", pages)
	}
}

func TestLineYears(t *testing.T) {
	wantAll(t, saysNow(roomPlan(t), stage.LineYears{Line: promotion}), "Promosi penanaman modal", "2027", "Usulan", "Rp2,40 M", "Hasil", "Rp1,90 M", "2.18.03 · DPMPTSP")
	c := content(manyYears(t, 400), 1280, 720, stage.Light)
	if pages := stage.Pages(stage.LineYears{Line: 400}, c); pages < 4 {
		t.Errorf("31 amounts stand on %d pages", pages)
	}
}

func TestCaptionsOfRankings(t *testing.T) {
	c := content(rankedPlan(t), 1280, 720, stage.Light)
	for slide, want := range map[stage.Slide]string{
		stage.Priorities{Ranking: list}: "Prioritas · Program prioritas", stage.Priorities{Ranking: list, Chair: true}: "Urutan pimpinan · Program prioritas",
		stage.Stability{Ranking: list}: "Sejauh mana bobot boleh bergeser · Program prioritas", stage.Movers{Ranking: list}: "Yang dipindahkan pimpinan · Program prioritas",
		stage.LineYears{Line: promotion}: "Tahun dan tahap · Promosi penanaman modal", stage.Priorities{Ranking: 1}: "Prioritas",
	} {
		if got := stage.Caption(slide, c); got != want {
			t.Errorf("Caption(%v) = %q, want %q", slide, got, want)
		}
	}
}

// A picture without colours still tells every state of a ranking: what the shape before each word looks like differs from every other.
func TestStatesOfARankingDifferInGrey(t *testing.T) {
	r := worked()
	for i, lock := range []model.Lock{model.Unlocked, model.LockMust, model.LockOut, model.LockDeferred} {
		if r.candidates[i].Lock = lock; lock != model.Unlocked {
			r.candidates[i].Reason = "Alasan."
		}
	}
	p := r.in(t, smallPlan(t))
	do(t, p, model.Context{Seed: "in"}, model.MoveCandidate{Candidate: candidates + 7, Move: model.MoveIn, Reason: "Alasan."})
	do(t, p, model.Context{Seed: "out"}, model.MoveCandidate{Candidate: candidates + 4, Move: model.MoveOut, Reason: "Alasan."})
	do(t, p, model.Context{Seed: "lower"}, model.Edit{Title: "test", Put: []model.Record{&model.Ranking{ID: list, Year: year, Name: "Daftar", Limited: true, Limit: 8500 * jt}}})
	c := newCamera(t)
	for _, theme := range []stage.Theme{stage.Light, stage.Dark} {
		for _, size := range sizes {
			s := stage.Show(stage.Priorities{Ranking: list, Chair: true}, content(p, size[0], size[1], theme))
			photo := c.take("states", s)
			shapes := map[string]*image.Gray{}
			for _, word := range []string{"terdanai", "di bawah", "wajib", "tidak", "tunda", "dimasukkan", "dikeluarkan"} {
				shapes[word] = grey(photo.img, shapeBefore(t, s, word))
			}
			for a, x := range shapes {
				for b, y := range shapes {
					if a < b && differing(x, y) < 0.06 {
						t.Errorf("theme %d at %v: %q and %q differ in %.1f %% of their pixels", theme, size, a, b, 100*differing(x, y))
					}
				}
			}
		}
	}
}

// shapeBefore is where the shape of a state stands, before its word.
func shapeBefore(t *testing.T, s scene.Scene, word string) image.Rectangle {
	t.Helper()
	for _, i := range s.Items {
		if text, ok := i.(*scene.Text); ok && text.Text == word {
			x, y, side := int(text.X), int(text.Y), int(0.92*text.Size)
			return image.Rect(x-side, y-side, x-1, y+side/6)
		}
	}
	t.Fatalf("%q is not said", word)
	return image.Rectangle{}
}

// Of more candidates than are searched through, the slide says that only order and line are computed, and draws nothing; the ranking itself is shown.
func TestStabilityOfALargeRankingSaysWhy(t *testing.T) {
	w := modeltest.Small(t)
	_, ranking := w.Districted(rank.Searched + 1)
	const why = "Di atas 1.000 calon hanya urutan dan garisnya yang dihitung."
	if got := strings.Join(saysNow(w.Plan, stage.Stability{Ranking: ranking}), " "); !strings.Contains(got, why) {
		t.Errorf("the slide says %q", got)
	}
	c := content(w.Plan, 1280, 720, stage.Light)
	if f, refused, ok := stage.Figure(stage.Stability{Ranking: ranking}, c); f != nil || refused != why || !ok {
		t.Errorf("the figure is %v, %q", f, refused)
	}
	if n := stage.Pages(stage.Stability{Ranking: ranking}, c); n != 1 {
		t.Errorf("it has %d pages", n)
	}
	wantAll(t, saysNow(w.Plan, stage.Priorities{Ranking: ranking}), "Garis pagu", "dari 1.001 terdanai")
}

// Who made a proposal is left out on the wall, whatever chart of the ranking stands there and however it is read aloud; with names it is there.
func TestProposalsAreRankedWithoutNames(t *testing.T) {
	w := modeltest.Small(t)
	_, ranking := w.Districted(9)
	do(t, w.Plan, model.Context{Speaker: "Wali Kota"}, model.MoveCandidate{Candidate: w.Plan.Candidates.Of(ranking)[8].ID, Move: model.MoveOver, Over: best(t, w.Plan, ranking), Reason: "Mendesak."})
	for _, s := range []stage.Slide{
		stage.Priorities{Ranking: ranking}, stage.Priorities{Ranking: ranking, Chair: true}, stage.Movers{Ranking: ranking}, stage.Stability{Ranking: ranking},
	} {
		c := content(w.Plan, 1280, 720, stage.Light)
		got := strings.Join(texts(stage.Show(s, c)), " ")
		figure, refused, _ := stage.Figure(s, c)
		if figure == nil {
			t.Fatalf("%T: %s", s, refused)
		}
		for _, m := range figure.In(scene.Rect{W: 1280, H: 720}, chart.Look{Regular: scene.Noto, Bold: scene.NotoBold, Size: 20, Note: 16}).Marks {
			got += " " + m.Says
		}
		for _, name := range []string{"Pelaku ", "Warung 0", "Warung 3", "Warung 6", "Usulan ke-"} {
			if strings.Contains(got, name) {
				t.Errorf("%T says %q: %s", s, name, got)
			}
		}
	}
	wantAll(t, saysNow(w.Plan, stage.Priorities{Ranking: ranking, Page: 1}), "U07 Pemasaran · Warung…", "U02 Merek")
	wantAll(t, saysNow(w.Plan, stage.Turn(stage.Priorities{Ranking: ranking, Names: true, Page: 2}, -1, content(w.Plan, 1280, 720, stage.Light))), "Warung 6: Usulan ke-7", "Pelaku 1: Usulan ke-2")
}

// BenchmarkDistrict lays out a ranking of the proposals of a whole district, as the wall does after every act while it stands there, and turns its pages.
func BenchmarkDistrict(b *testing.B) {
	w := modeltest.Small(b)
	_, ranking := w.Districted(modeltest.District)
	c := content(w.Plan, 1280, 720, stage.Light)
	for name, s := range map[string]stage.Slide{
		"order": stage.Priorities{Ranking: ranking}, "chair": stage.Priorities{Ranking: ranking, Chair: true}, "stability": stage.Stability{Ranking: ranking}, "movers": stage.Movers{Ranking: ranking},
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				stage.Show(s, c)
			}
		})
		b.Run(name+"/turn", func(b *testing.B) {
			for b.Loop() {
				stage.Turn(s, 1, c)
			}
		})
	}
}
