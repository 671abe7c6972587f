package chart_test

import (
	"flag"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/chart"
	"benangmerah/reports/scene"
)

var update = flag.Bool("update", false, "write the goldens anew")

// sizes are pictures on the walls of common projectors.
var sizes = [][2]float64{{1024, 768}, {1280, 720}, {1366, 768}, {1920, 1080}}

// legible holds a figure to the rules of the wall at every size in both themes and languages, and to those of paper.
func legible(t *testing.T, f named) {
	t.Helper()
	for _, size := range sizes {
		for _, colors := range []chart.Colors{lightColors, darkColors} {
			for _, language := range []locale.Language{locale.Indonesian, locale.English} {
				l := onWall(size[1], colors)
				l.Language = language
				sound(t, f, size[0], size[1], l, scene.WallRules)
			}
		}
	}
	sound(t, f, 480, 300, onPaper, scene.PaperRules)
	sound(t, f, 26*onPaper.Size, 14*onPaper.Size, onPaper, scene.PaperRules) // with its margins the least that is promised
}

// sound draws a figure and looks whether it can be read, keeps inside its rectangle, and says what it shows.
func sound(t *testing.T, f named, w, h float64, l chart.Look, rules scene.Rules) {
	t.Helper()
	for _, p := range scene.Problems(chart.Scene(f.figure, w, h, l), rules) {
		t.Errorf("%s at %v × %v: %v", f.name, w, h, p)
	}
	r := scene.Rect{X: 100, Y: 50, W: w - 2*l.Size, H: h - 2*l.Size}
	c := f.figure.In(r, l)
	for _, i := range c.Items {
		if !r.Inset(-0.2 * l.Size).Contains(i.Bounds()) {
			t.Errorf("%s at %v × %v: %+v reaches out of %v", f.name, w, h, i, r)
		}
	}
	for _, mark := range c.Marks {
		if mark.Says == "" || !r.Inset(-1).Contains(mark.Rect) {
			t.Errorf("%s at %v × %v: a mark at %v says %q", f.name, w, h, mark.Rect, mark.Says)
		}
	}
}

func TestEveryChartIsLegible(t *testing.T) {
	for _, f := range slices.Concat(ordinary(t), worst(t)) {
		legible(t, f)
	}
}

func TestLabelsNeverTouchWhateverTheFigures(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 60 {
		for _, f := range random(t, r) {
			legible(t, f)
			for _, size := range sizes {
				pagesAreLegible(t, f, size)
			}
		}
	}
}

// pagesAreLegible holds the pages of a figure to the rules of the wall at a size.
func pagesAreLegible(t *testing.T, f named, size [2]float64) {
	t.Helper()
	l := onWall(size[1], darkColors)
	for _, page := range pages(f.figure, scene.Rect{W: size[0], H: size[1]}.Inset(l.Size), l) {
		sound(t, named{"a page of " + f.name, page}, size[0], size[1], l, scene.WallRules)
	}
}

// wallPages is where the pages of a figure are drawn on the wall.
var wallPages = scene.Rect{X: 84, Y: 120, W: 1152, H: 520}

func pagesOf(f chart.Figure) []chart.Figure { return pages(f, wallPages, onWall(720, lightColors)) }

// pages breaks a figure into pages of at most nine rows; none where it has no pages.
func pages(f chart.Figure, r scene.Rect, l chart.Look) (list []chart.Figure) {
	switch f := f.(type) {
	case chart.Ranking:
		several, _ := f.Pages(r, l, 9)
		for _, p := range several {
			list = append(list, p)
		}
	case chart.Tornado:
		for _, p := range f.Pages(r, l, 9) {
			list = append(list, p)
		}
	case chart.Years:
		for _, p := range f.Pages(r, l, 9) {
			list = append(list, p)
		}
	}
	return list
}

// Pages hold everything once, in order, and at most as many rows as they may.
func TestPagesHoldEverythingOnce(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	whole := onPaper
	whole.Size, whole.Note = 1, 1
	for range 200 {
		c := &chance{Rand: r, TB: t, last: m}
		for _, f := range []chart.Figure{c.tornado(), c.years()} {
			var got []string
			for _, page := range pagesOf(f) {
				list := says(page.In(wallPages, onWall(720, lightColors)))
				if len(list) > 9 {
					t.Fatalf("a page of %d rows", len(list))
				}
				got = append(got, list...)
			}
			if want := says(f.In(scene.Rect{W: 900, H: 9000}, whole)); !slices.Equal(got, want) {
				t.Fatalf("pages say %q, the whole says %q", got, want)
			}
		}
	}
}

// The page with the line has others on both sides of it; the pages before and after it go on without gaps and to the same scale.
func TestPagesOfARankingLeadPastTheLine(t *testing.T) {
	var k chart.Ranking
	part := func(i int64) []locale.Number { return []locale.Number{number(t, 900-10*i)} }
	for i := range 30 {
		k.Above = append(k.Above, chart.Ranked{Rank: i + 1, Label: "Program", Parts: part(int64(i))})
		k.Below = append(k.Below, chart.Ranked{Rank: i + 31, Label: "Program", Parts: part(int64(i + 30))})
	}
	k.Criteria = []string{"Dampak"}
	pages, at := k.Pages(wallPages, onWall(720, lightColors), 9)
	if len(pages) != 7 || at != 3 {
		t.Fatalf("%d pages, the line on page %d", len(pages), at)
	}
	rank := 0
	for n, page := range pages {
		c := page.In(wallPages, onWall(720, lightColors))
		lines := 0
		for _, said := range says(c) {
			if strings.HasPrefix(said, "Garis pagu") {
				lines++
				continue
			}
			if rank++; !strings.HasPrefix(said, "Peringkat "+strconv.Itoa(rank)+",") {
				t.Errorf("page %d says %q as number %d", n, said, rank)
			}
		}
		if want := n == at; (lines == 1) != want || len(c.Marks) > 9 || want && (len(page.Above) != 4 || len(page.Below) != 4) {
			t.Errorf("page %d has %d lines and %d marks, %d above, %d below", n, lines, len(c.Marks), len(page.Above), len(page.Below))
		}
	}
	if rank != 60 {
		t.Errorf("%d programmes are on the pages", rank)
	}
	first, last := barOf(t, pages[0]), barOf(t, pages[6])
	if ratio := last / first; ratio > 0.6 {
		t.Errorf("bars of 90 and of about 37 points are %.0f and %.0f wide", first, last)
	}
	if pages, at := (chart.Ranking{}).Pages(wallPages, onWall(720, lightColors), 9); len(pages) != 1 || at != 0 {
		t.Errorf("a ranking of nothing has %d pages", len(pages))
	}
}

// barOf is how wide the first bar of a ranking is.
func barOf(t *testing.T, k chart.Ranking) float64 {
	t.Helper()
	for _, i := range k.In(wallPages, onWall(720, lightColors)).Items {
		if b, ok := i.(*scene.Box); ok && b.Sign {
			return b.W
		}
	}
	t.Fatal("there is no bar")
	return 0
}

func TestRankingSaysWhoWasMoved(t *testing.T) {
	k := ranking(t)
	k.Above[2].Was, k.Below[0].Lock, k.Above[0].Lock, k.Below[1].Rank = 7, chart.PutOut, chart.PutIn, 0
	c := k.In(scene.Rect{X: 84, Y: 20, W: 1152, H: 660}, onWall(720, lightColors))
	wantAll(t, texts(c), "#7 → #3", "dimasukkan", "dikeluarkan", "▲", "▼", "–")
	got := strings.Join(says(c), "\n")
	for _, want := range []string{
		"Peringkat 3, Pengembangan UMKM: nilai 81,25 (", "biaya Rp4.100.000.000, terdanai, dipindahkan dari peringkat 7.", "biaya Rp5.600.000.000, dikeluarkan.",
		"Tanpa peringkat, Kapasitas Daya Saing Kepemudaan: biaya Rp1.800.000.000, tunda.",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("it does not say %q; it says\n%s", want, got)
		}
	}
}

func TestChartsAsGoldens(t *testing.T) {
	for _, f := range ordinary(t) {
		c := f.figure.In(scene.Rect{X: 84, Y: 180, W: 1152, H: 450}, onWall(720, lightColors))
		var got strings.Builder
		got.WriteString(scene.Listing(scene.Scene{W: 1280, H: 720, Background: lightColors.Ground, Items: c.Items}))
		for _, mark := range c.Marks {
			got.WriteString(mark.Says + "\n")
		}
		path := filepath.Join("testdata", f.name+".txt")
		if *update {
			if err := os.WriteFile(path, []byte(got.String()), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if got.String() != string(want) {
			t.Errorf("%s differs from its golden (-update writes it anew); it is now\n%s", f.name, got.String())
		}
	}
}

// texts gives all that can be read, in order.
func texts(c chart.Chart) (list []string) {
	for _, i := range c.Items {
		if t, ok := i.(*scene.Text); ok {
			list = append(list, t.Text)
		}
	}
	return list
}

func says(c chart.Chart) (list []string) {
	for _, m := range c.Marks {
		list = append(list, m.Says)
	}
	return list
}

func wantAll(t *testing.T, got []string, wants ...string) {
	t.Helper()
	for _, want := range wants {
		if !slices.Contains(got, want) {
			t.Errorf("it does not say %q; it says %q", want, got)
		}
	}
}

func wallChart(f chart.Figure) chart.Chart {
	return f.In(scene.Rect{X: 84, Y: 180, W: 1152, H: 450}, onWall(720, lightColors))
}

func TestWaterfallSaysEveryStep(t *testing.T) {
	c := wallChart(waterfall())
	wantAll(t, texts(c), "Usulan", "Rp8,63 M", "DPMPTSP", "▼", "turun (Rp1,24 M)", "turun (Rp500 jt)", "▲", "naik Rp350 jt", "Hasil", "Rp7,16 M")
	if got := says(c); !slices.Equal(got, []string{
		"Usulan: Rp8.625.000.000.",
		"DPMPTSP: turun Rp1.235.000.000, jumlah menjadi Rp7.390.000.000.",
		"Dinkop UKM: turun Rp500.000.000, jumlah menjadi Rp6.890.000.000.",
		"Disnaker: turun Rp80.000.000, jumlah menjadi Rp6.810.000.000.",
		"Disperindag: naik Rp350.000.000, jumlah menjadi Rp7.160.000.000.",
		"Hasil: Rp7.160.000.000.",
	}) {
		t.Errorf("the marks say %q", got)
	}
}

// Whatever has no row of its own is in the row of the rest: the end is the start and all steps to the sen.
func TestWaterfallAddsUp(t *testing.T) {
	w := chart.Waterfall{Start: "Usulan", End: "Hasil", From: 500 * m}
	for i := range 30 {
		w.Steps = append(w.Steps, chart.Step{Label: "Dinas", By: model.Money(i-20)*jt - 7})
	}
	end := w.From
	for _, s := range w.Steps {
		end += s.By
	}
	got := says(wallChart(w))
	rest, last := got[len(got)-2], got[len(got)-1]
	if want := "Hasil: " + locale.FormatRupiah(end, locale.Indonesian) + "."; last != want {
		t.Errorf("the end is %q, want %q", last, want)
	}
	if !strings.HasPrefix(rest, "25 lainnya: turun Rp") || !strings.HasSuffix(rest, locale.FormatRupiah(end, locale.Indonesian)+".") {
		t.Errorf("the rest says %q and the end %q", rest, last)
	}
}

// Small changes to large totals are seen: the axis begins above 0, and says so, in words and by a cut through the bars.
func TestWaterfallOfSmallChangesSaysThatItsAxisIsCut(t *testing.T) {
	w := waterfall()
	if got := texts(wallChart(w)); !slices.Contains(got, "sumbu tidak dari nol") {
		t.Errorf("a change of a seventh is drawn from 0: %q", got)
	}
	w.From = 2 * m
	got := texts(wallChart(w))
	if slices.Contains(got, "sumbu tidak dari nol") || !slices.Contains(got, "Rp0") {
		t.Errorf("a change of most of the total is not drawn from 0: %q", got)
	}
}

func TestSlopeSaysBothEnds(t *testing.T) {
	c := wallChart(slope())
	wantAll(t, texts(c), "Usulan", "Hasil", "Dinas Kesehatan", "Rp120,00 M", "Rp112,00 M", "turun Rp8,00 M", "naik Rp3,00 M", "▲", "▼", "tetap")
	wantAll(t, says(c), "Dinas Kesehatan: dari Rp120.000.000.000 menjadi Rp112.000.000.000, turun Rp8.000.000.000 (6,7%).", "Dispora: dari Rp9.000.000.000 menjadi Rp9.000.000.000, tetap.")
	ranks := chart.Slope{Before: "Hari 1", After: "Hari 3", Ranks: true, Moves: []chart.Move{{Label: "A", From: 5, To: 2}, {Label: "B", From: 1, To: 4}}}
	wantAll(t, says(wallChart(ranks)), "A: dari peringkat 5 menjadi peringkat 2, naik 3.", "B: dari peringkat 1 menjadi peringkat 4, turun 3.")
}

// A small share of an amount is a gentle slope: amounts are measured from 0.
func TestSlopeFallsAsMuchAsItsAmount(t *testing.T) {
	c := wallChart(chart.Slope{Before: "Usulan", After: "Hasil", Moves: []chart.Move{{Label: "DPMPTSP", From: 100, To: 95}}})
	found := false
	for _, i := range c.Items {
		if line, ok := i.(*scene.Line); ok && line.Sign {
			found = true
			if fall := line.Y2 - line.Y1; fall < 0.03*450 || fall > 0.05*450 {
				t.Errorf("a fall by 5 %% is drawn %.0f high", fall)
			}
		}
	}
	if !found {
		t.Error("there is no line")
	}
}

func TestSlopeShowsTheLargestMoves(t *testing.T) {
	s := chart.Slope{Before: "Usulan", After: "Hasil"}
	for i := range 40 {
		s.Moves = append(s.Moves, chart.Move{Label: "Dinas", From: int64(10 * m), To: int64(10*m + model.Money(i)*jt)})
	}
	got := strings.Join(says(wallChart(s)), " ")
	if !strings.Contains(got, "naik Rp39.000.000") || strings.Contains(got, "naik Rp20.000.000") {
		t.Errorf("it shows %q", got)
	}
}

func TestRankingSaysPartsLocksAndLine(t *testing.T) {
	k := ranking(t)
	c := k.In(scene.Rect{X: 84, Y: 20, W: 1152, H: 660}, onWall(720, lightColors))
	wantAll(t, texts(c), "Garis pagu Rp13,00 M", "sisa Rp600 jt", "terdanai", "di bawah", "wajib", "tunda", "tidak", "Janji politik", "Rp2,75 M")
	wantAll(t, says(c),
		"Peringkat 1, Pemberdayaan UMKM: nilai 90 (Sasaran nasional 20, Tugas daerah 10, Dampak 20, Daya ungkit 10, Kemudahan 11,25, Janji politik 18,75), biaya Rp2.750.000.000, terdanai.",
		"Garis pagu Rp13.000.000.000: sisa Rp600 jt.")
}

// The window keeps the line in sight: as many on either side as there are, 15 at most.
func TestRankingIsAWindowAroundTheLine(t *testing.T) {
	var k chart.Ranking
	for i := range 30 {
		k.Above = append(k.Above, chart.Ranked{Rank: i + 1, Label: "Program"})
		k.Below = append(k.Below, chart.Ranked{Rank: i + 31, Label: "Program"})
	}
	l := onPaper
	c := k.In(scene.Rect{W: 500, H: 800}, l)
	got := says(c)
	if len(got) != 15+1 || !strings.HasPrefix(got[0], "Peringkat 23,") || !strings.HasPrefix(got[15], "Peringkat 37,") {
		t.Errorf("%d marks, from %q to %q", len(got), got[0], got[len(got)-1])
	}
	wantAll(t, texts(c), "tidak tampak: 22 di atas, 23 di bawah")
	k.Below = k.Below[:2]
	if got := says(k.In(scene.Rect{W: 500, H: 800}, l)); len(got) != 16 || !strings.HasPrefix(got[0], "Peringkat 18,") {
		t.Errorf("with two below the line %d marks from %q", len(got), got[0])
	}
}

func TestTornadoPutsTheLeastRoomFirst(t *testing.T) {
	c := wallChart(tornado(t))
	wantAll(t, texts(c), "0–36 (kini 20)", "20,8–38,4 (kini 25)", "0", "50", "100")
	if got := says(c); got[0] != "Sasaran nasional: bobot kini 20; daftar tetap sama dari 0 sampai 24,1." || !strings.HasPrefix(got[4], "Dampak: bobot kini 20") {
		t.Errorf("the marks say %q", got)
	}
}

func TestYearsSayWhatIsNotThere(t *testing.T) {
	c := wallChart(years())
	wantAll(t, texts(c), "2026", "2027", "Usulan", "Rp2,40 M", "–")
	wantAll(t, says(c), "2027, Hasil: Rp1.900.000.000.", "2027, Ditetapkan: tidak ada angka.")
}

// Neighbouring parts of a score are told apart without colours, and every part stands out from its ground.
func TestPartsDifferInGrey(t *testing.T) {
	for _, c := range []chart.Colors{lightColors, darkColors} {
		for i, part := range c.Parts {
			if got := scene.Contrast(part, c.Ground); got < 3 {
				t.Errorf("%v on %v has a contrast of %.2f", part, c.Ground, got)
			}
			next := c.Parts[(i+1)%len(c.Parts)]
			if got := scene.Contrast(part, next); got < 1.5 {
				t.Errorf("%v beside %v has a contrast of %.2f", part, next, got)
			}
		}
	}
}

func TestThreadSaysEveryKnot(t *testing.T) {
	c := wallChart(redThread())
	wantAll(t, texts(c), "Misi", "Hasil", "putus", "Ditunda: menunggu", "verifikasi data.", "belum waktunya", "tidak ada")
	wantAll(t, says(c), "Sasaran: Meningkatnya realisasi investasi", "Hasil, putus: Ditunda: menunggu verifikasi data.")
	if len(c.Marks) != 12 {
		t.Errorf("%d marks", len(c.Marks))
	}
	below := 0
	for i, m := range c.Marks[1:] {
		if m.X == c.Marks[i].X && m.Y >= c.Marks[i].Bottom()-1e-9 {
			below++
		}
	}
	if below != 10 { // two columns of six
		t.Errorf("%d knots are below the one before", below)
	}
	tall := redThread().In(scene.Rect{W: 500, H: 400}, onPaper)
	for i, m := range tall.Marks[1:] {
		if m.X != tall.Marks[i].X || m.Y <= tall.Marks[i].Y {
			t.Errorf("on paper knot %d stands beside the one before", i+1)
		}
	}
}
