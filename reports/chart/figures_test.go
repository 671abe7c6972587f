package chart_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/locale"
	"benangmerah/reports/chart"
	"benangmerah/reports/scene"
)

const (
	m  = 1_000_000_000 * model.Rupiah
	jt = 1_000_000 * model.Rupiah
)

func rgb(hex uint32) scene.Color {
	return scene.Color{R: uint8(hex >> 16), G: uint8(hex >> 8), B: uint8(hex)}
}

// The looks of a chart: on the wall of a height in both themes, and on paper.
var (
	lightColors = chart.Colors{
		Ground: rgb(0xFFFFFF), Hairline: rgb(0xD5D9DE), Ink: rgb(0x1B1F24), Muted: rgb(0x3C444E), Accent: rgb(0xA3152B),
		Up: rgb(0x00507D), Down: rgb(0x8A3C00), Good: rgb(0x005E45), Parts: chart.LightParts,
	}
	darkColors = chart.Colors{
		Ground: rgb(0x101317), Hairline: rgb(0x3A424B), Ink: rgb(0xF2F4F6), Muted: rgb(0xC3CAD2), Accent: rgb(0xFF98A4),
		Up: rgb(0x56B4E9), Down: rgb(0xE69F00), Good: rgb(0xF0E442), Parts: chart.DarkParts,
	}
	onPaper = chart.Look{Colors: lightColors, Regular: scene.Sans, Bold: scene.SansBold, Size: 9, Note: 8}
)

func onWall(height float64, colors chart.Colors) chart.Look {
	return chart.Look{Colors: colors, Regular: scene.Noto, Bold: scene.NotoBold, Size: 31 * height / 720, Note: 28 * height / 720}
}

func number(t testing.TB, tenths int64) locale.Number {
	t.Helper()
	n, ok := locale.NewNumber(tenths, 1)
	if !ok {
		t.Fatalf("%d tenths are no number", tenths)
	}
	return n
}

// waterfall has three cuts, an addition and an agency that stayed as it was.
func waterfall() chart.Waterfall {
	return chart.Waterfall{Start: "Usulan", End: "Hasil", From: 8625 * jt, Steps: []chart.Step{
		{Label: "Dinkop UKM", By: -500 * jt},
		{Label: "Disperindag", By: 350 * jt},
		{Label: "DPMPTSP", By: -1235 * jt},
		{Label: "Dispora"},
		{Label: "Disnaker", By: -80 * jt},
	}}
}

func slope() chart.Slope {
	return chart.Slope{Before: "Usulan", After: "Hasil", Moves: []chart.Move{
		{Label: "Dinas Kesehatan", From: int64(120 * m), To: int64(112 * m)},
		{Label: "Dinas Pendidikan", From: int64(118 * m), To: int64(121 * m)},
		{Label: "DPMPTSP", From: int64(8 * m), To: int64(7 * m)},
		{Label: "Dispora", From: int64(9 * m), To: int64(9 * m)},
	}}
}

// ranking is the worked example of eight programmes under a ceiling of 13 miliar, with the rule that passes over what does not fit.
func ranking(t testing.TB) chart.Ranking {
	t.Helper()
	weights := []int64{20, 10, 20, 10, 15, 25}
	row := func(rank int, label string, cost model.Money, notches ...int64) chart.Ranked {
		r := chart.Ranked{Rank: rank, Label: label, Cost: cost}
		sum := int64(0)
		for i, n := range notches {
			part := weights[i] * (n - 1) * 100 / 4
			sum += part
			hundredths, _ := locale.NewNumber(part, 2)
			r.Parts = append(r.Parts, hundredths)
		}
		r.Score, _ = locale.NewNumber(sum, 2)
		return r
	}
	k := chart.Ranking{
		Criteria: []string{"Sasaran nasional", "Tugas daerah", "Dampak", "Daya ungkit", "Kemudahan", "Janji politik"}, Ceiling: 13 * m, Left: 600 * jt,
		Above: []chart.Ranked{
			row(1, "Pemberdayaan UMKM", 2750*jt, 5, 5, 5, 5, 4, 4),
			row(2, "Pelatihan Kerja dan Produktivitas", 3200*jt, 4, 4, 5, 4, 4, 5),
			row(3, "Pengembangan UMKM", 4100*jt, 4, 3, 4, 5, 4, 5),
			row(5, "Stabilisasi Harga Barang Pokok", 900*jt, 4, 5, 4, 2, 5, 3),
			row(6, "Pelayanan Penanaman Modal", 1450*jt, 3, 5, 3, 4, 5, 3),
		},
		Below: []chart.Ranked{
			row(4, "Perencanaan dan Pembangunan Industri", 5600*jt, 5, 4, 4, 4, 3, 4),
			row(7, "Kapasitas Daya Saing Kepemudaan", 1800*jt, 3, 2, 3, 3, 4, 4),
			row(8, "Penempatan Tenaga Kerja", 1150*jt, 4, 4, 4, 2, 4, 2),
		},
	}
	k.Above[1].Lock, k.Below[1].Lock, k.Below[2].Lock = chart.Must, chart.PutOff, chart.MustNot
	return k
}

func tornado(t testing.TB) chart.Tornado {
	t.Helper()
	return chart.Tornado{Weights: []chart.Weight{
		{Label: "Sasaran nasional", From: number(t, 0), Now: number(t, 200), To: number(t, 241)},
		{Label: "Tugas daerah", From: number(t, 0), Now: number(t, 100), To: number(t, 143)},
		{Label: "Dampak", From: number(t, 0), Now: number(t, 200), To: number(t, 360)},
		{Label: "Daya ungkit", From: number(t, 52), Now: number(t, 100), To: number(t, 1000)},
		{Label: "Janji politik", From: number(t, 208), Now: number(t, 250), To: number(t, 384)},
	}}
}

func years() chart.Years {
	return chart.Years{
		{Label: "2026", Stages: []chart.Amount{{Label: "Ditetapkan", Sum: 2100 * jt, Known: true}, {Label: "Realisasi", Sum: 1950 * jt, Known: true}}},
		{Label: "2027", Stages: []chart.Amount{
			{Label: "Rencana", Sum: 2600 * jt, Known: true},
			{Label: "Usulan", Sum: 2400 * jt, Known: true},
			{Label: "Hasil", Sum: 1900 * jt, Known: true, About: true},
			{Label: "Ditetapkan"},
		}},
	}
}

// named is a figure with its name.
type named struct {
	name   string
	figure chart.Figure
}

// ordinary are the figures of every kind.
func ordinary(t testing.TB) []named {
	t.Helper()
	ranks := slope()
	ranks.Ranks = true
	for i := range ranks.Moves {
		ranks.Moves[i].From, ranks.Moves[i].To = int64(i+1), []int64{3, 1, 2, 4}[i]
	}
	small := waterfall() // changes that would not be seen beside the totals
	small.From = 1_008_214 * jt
	return []named{
		{"waterfall", waterfall()},
		{"waterfall_clipped", small},
		{"slope", slope()},
		{"slope_ranks", ranks},
		{"ranking", ranking(t)},
		{"tornado", tornado(t)},
		{"years", years()},
		{"thread", redThread()},
	}
}

// redThread is a thread whose eighth knot is torn.
func redThread() chart.Thread {
	return chart.Thread{
		{Name: "Misi", Words: "2. Memperkuat ekonomi kerakyatan yang mandiri, inovatif, dan terbuka bagi investasi"},
		{Name: "Sasaran", Words: "Meningkatnya realisasi investasi"},
		{Name: "Program", Words: "PROGRAM PELAYANAN PENANAMAN MODAL"},
		{Name: "Baris", Words: "Penyediaan Pelayanan Perizinan Berusaha melalui Sistem Perizinan Berusaha Berbasis Risiko"},
		{Name: "Indikator", Words: "Jumlah pelaku usaha yang dilayani"},
		{Name: "Target", Words: "9.800 Pelaku Usaha"},
		{Name: "Anggaran", Words: "Rp1,50 M (usulan)"},
		{Name: "Hasil", Hold: chart.Torn, State: "putus", Words: "Ditunda: menunggu verifikasi data."},
		{Name: "Ditetapkan", Hold: chart.Later, State: "belum waktunya", Words: "Mulai 1 Apr 2027."},
		{Name: "Realisasi", Hold: chart.Later, State: "belum waktunya", Words: "Mulai 1 Apr 2027."},
		{Name: "Arahan", Hold: chart.Void, State: "tidak ada", Words: "Tidak ada arahan."},
		{Name: "Bukti", Hold: chart.Void, State: "tidak ada", Words: "Tidak ada arahan."},
	}
}

// worst are figures with nothing, with too much, and with the longest names and amounts.
func worst(t testing.TB) []named {
	t.Helper()
	long := strings.Repeat("Penyelenggaraan Urusan Pemerintahan ", 12)
	falls := chart.Waterfall{Start: long, End: long, From: model.MaxMoney / 4}
	climb := chart.Slope{Before: long, After: long}
	rank := chart.Ranking{Ceiling: model.MaxMoney, Left: -model.MaxMoney}
	holds := chart.Tornado{}
	for i := range 60 {
		sign := model.Money(1 - 2*(i%2))
		falls.Steps = append(falls.Steps, chart.Step{Label: fmt.Sprint(i, " ", long), By: sign * 99_999 * m})
		climb.Moves = append(climb.Moves, chart.Move{Label: fmt.Sprint(i, " ", long), From: int64(99_999 * m), To: int64(99_999*m + sign*m)})
		row := chart.Ranked{Rank: 1000 + i, Label: long, Score: number(t, 1000), Parts: []locale.Number{number(t, 990), number(t, 1), number(t, 9)}, Cost: 99_999 * m, Lock: chart.Lock(i % 4)}
		rank.Above, rank.Below = append(rank.Above, row), append(rank.Below, row)
		holds.Weights = append(holds.Weights, chart.Weight{Label: long, From: number(t, int64(i)), Now: number(t, int64(i)), To: number(t, int64(i))})
	}
	for range 9 {
		rank.Criteria = append(rank.Criteria, long[:90])
	}
	thread := chart.Thread{}
	for i := range 12 {
		thread = append(thread, chart.Knot{Name: "Penanggung jawab", Hold: chart.Hold(i % 4), State: "belum waktunya", Words: long})
	}
	return []named{
		{"no thread", chart.Thread{}},
		{"one knot", chart.Thread{{Name: "Misi", Words: long}}},
		{"worst thread", thread},
		{"no waterfall", chart.Waterfall{Start: "Usulan", End: "Hasil"}},
		{"all taken", chart.Waterfall{Start: "Usulan", End: "Hasil", From: 5 * m, Steps: []chart.Step{{Label: "Semua", By: -5 * m}}}},
		{"all new", chart.Waterfall{Start: "Usulan", End: "Hasil", Steps: []chart.Step{{Label: "Baru", By: 5 * m}}}},
		{"no slope", chart.Slope{Before: "Usulan", After: "Hasil"}},
		{"no ranking", chart.Ranking{}},
		{"no tornado", chart.Tornado{}},
		{"no years", chart.Years{}},
		{"worst waterfall", falls},
		{"worst slope", climb},
		{"worst ranking", rank},
		{"worst tornado", holds},
		{"worst years", chart.Years{{Label: long, Stages: []chart.Amount{{Label: long, Sum: -model.MaxMoney, Known: true}, {Label: long, Sum: model.MaxMoney, Known: true, About: true}}}}},
	}
}

// chance makes figures of any shape: amounts of every magnitude, none, below zero and many of the same; names of one letter and of four hundred.
type chance struct {
	*rand.Rand
	testing.TB
	last model.Money
}

func (r *chance) name() string {
	const words = "Dinas Perumahan Rakyat dan Kawasan Permukiman "
	switch r.IntN(8) {
	case 0:
		return "A"
	case 1:
		return strings.Repeat(words, 9)[:50+r.IntN(350)]
	}
	return words[:5+r.IntN(12)]
}

func (r *chance) amount() model.Money {
	switch r.IntN(8) {
	case 0:
		return 0
	case 1:
		return r.last
	}
	r.last = model.Money(r.Int64N(9)+1) * m
	for range r.IntN(4) {
		r.last = r.last*7 + model.Money(r.IntN(1000))*jt
	}
	return r.last
}

func (r *chance) signed() model.Money { return r.amount() * model.Money(1-2*r.IntN(2)) }

// many is how many things a figure shows: none, one, or more than there is room for.
func (r *chance) many() int { return []int{0, 1, 1 + r.IntN(6), r.IntN(40)}[r.IntN(4)] }

func (r *chance) waterfall() chart.Waterfall {
	w := chart.Waterfall{Start: "Usulan", End: "Hasil", From: r.amount() * 8}
	for range r.many() {
		w.Steps = append(w.Steps, chart.Step{Label: r.name(), By: r.signed()})
	}
	return w
}

func (r *chance) slope() chart.Slope {
	s := chart.Slope{Before: "Usulan", After: "Hasil", Ranks: r.IntN(2) == 0}
	for range r.many() {
		move := chart.Move{Label: r.name(), From: int64(r.amount()), To: int64(r.amount())}
		if s.Ranks {
			move.From, move.To = 1+r.Int64N(40), 1+r.Int64N(40)
		}
		s.Moves = append(s.Moves, move)
	}
	return s
}

func (r *chance) tornado() (t chart.Tornado) {
	for range r.many() {
		from := r.Int64N(300)
		now := from + r.Int64N(300)
		t.Weights = append(t.Weights, chart.Weight{Label: r.name(), From: number(r, from), Now: number(r, now), To: number(r, now+r.Int64N(400))})
	}
	return t
}

func (r *chance) years() (list chart.Years) {
	for range r.many() {
		list = append(list, chart.Year{Label: "2027", Stages: []chart.Amount{{Label: r.name(), Sum: r.signed(), Known: r.IntN(4) > 0, About: r.IntN(3) == 0}}})
	}
	return list
}

func (r *chance) ranking() chart.Ranking {
	k := chart.Ranking{Ceiling: r.amount(), Left: r.signed()}
	for range r.IntN(8) {
		k.Criteria = append(k.Criteria, r.name())
	}
	row := func() chart.Ranked {
		one := chart.Ranked{Rank: r.IntN(1000), Was: r.IntN(3) * r.IntN(1000), Label: r.name(), Cost: r.amount(), Lock: chart.Lock(r.IntN(6))}
		for range k.Criteria {
			one.Parts = append(one.Parts, number(r, r.Int64N(333)))
		}
		return one
	}
	for range r.many() {
		k.Above = append(k.Above, row())
	}
	for range r.many() {
		k.Below = append(k.Below, row())
	}
	return k
}

// random makes a figure of every kind.
func random(t testing.TB, r *rand.Rand) []named {
	t.Helper()
	c := &chance{Rand: r, TB: t, last: m}
	return []named{{"waterfall", c.waterfall()}, {"slope", c.slope()}, {"ranking", c.ranking()}, {"tornado", c.tornado()}, {"years", c.years()}}
}
