package reports_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/reports"
	"benangmerah/reports/paper"
)

// ranks gives the city a ranking of its three sub kegiatan with money of its own and of two proposals, and gives its ID: two scorers, criteria with anchors,
// a lock, a condition, one proposal without scores, and a ceiling that holds all but one. score gives what a scorer gives a candidate on a criterion.
func (c *city) ranks(r model.Ranking, score func(candidate, scorer, criterion int) int) model.ID {
	c.t.Helper()
	before := c.Plan.Rankings.Len()
	r.Name, r.Year, r.Limited, r.Limit = "Prioritas uji", year, true, 91_000_000_000_00
	c.act(model.StartRanking{
		Ranking: r, Scorers: []string{"Badan Perencanaan", "Sekretaris Daerah"},
		Criteria: []model.Criterion{
			{Name: "Dampak", Points: 60 * model.Point, Swing: 100 * model.Point, Anchors: [5]string{"tidak ada sumbangan", "kecil", "sedang", "besar", "sangat besar"}},
			{Name: "Kemudahan", Points: 40 * model.Point, Swing: 50 * model.Point},
		},
		Candidates: []model.Candidate{
			{Line: c.subs[0]},
			{Line: c.subs[1], Lock: model.LockDeferred, Reason: "menunggu kajian"},
			{Name: "Jembatan gantung", Agency: c.agencies[1], Cost: 900_000_000_00},
			{Name: "Taman kota", Cost: 2_000_000_000_00},
			{Name: "Belum dinilai", Cost: 1_00},
		},
	}, model.Context{})
	if c.Plan.Rankings.Len() != before+1 {
		c.t.Fatal("no ranking was made")
	}
	all := c.Plan.Rankings.Of(0)
	id := all[len(all)-1].ID
	candidates, scorers, criteria := c.Plan.Candidates.Of(id), c.Plan.Scorers.Of(id), c.Plan.Criteria.Of(id)
	var cells []model.ScoreCell
	for i := range candidates[:4] {
		for s := range scorers {
			for k := range criteria {
				cells = append(cells, model.ScoreCell{Candidate: candidates[i].ID, Scorer: scorers[s].ID, Criterion: criteria[k].ID, Value: score(i, s, k)})
			}
		}
	}
	c.act(model.GiveScores{Cells: cells}, model.Context{})
	c.act(model.Edit{Title: "test", Put: []model.Record{&model.Condition{ID: c.ids.Next(), Candidate: candidates[3].ID, Other: candidates[2].ID, Tie: model.Needs}}}, model.Context{})
	return id
}

func falling(candidate, scorer, _ int) int { return max(1, 5-candidate-scorer*(candidate%2)*2) }

// moved takes the jetty over the first and the first out of the money, in the slot of the first agency.
func (c *city) moves(id model.ID) {
	list := c.Plan.Candidates.Of(id)
	said := model.Context{Slot: c.slots[0], Agency: c.agencies[0], Speaker: "Wali Kota Uji"}
	c.act(model.MoveCandidate{Candidate: list[2].ID, Move: model.MoveOver, Over: list[0].ID, Reason: "warga terisolasi bila hujan"}, said)
	c.act(model.MoveCandidate{Candidate: list[0].ID, Move: model.MoveOut, Reason: "dibiayai provinsi"}, said)
}

// section gives the blocks of the section that holds an annex.
func annexOf(t *testing.T, doc paper.Document, number string) []paper.Block {
	t.Helper()
	for _, s := range doc.Sections {
		if mark, ok := s.Blocks[0].(paper.Bookmark); ok && strings.HasPrefix(mark.Title, "LAMPIRAN "+number+" ") {
			return s.Blocks
		}
	}
	return nil
}

func TestMinutesHoldTheRankings(t *testing.T) {
	c := held(t)
	id := c.ranks(model.Ranking{Revealed: true}, falling)
	c.moves(id)
	doc := minutes(t, c.Plan, reports.Options{})
	printed := readOut(pages(t, doc))
	wants(t, printed, "LAMPIRAN VI", "DAFTAR PRIORITAS", "Prioritas uji, 2027", "bobot × skor pada skala 1 sampai 5; bobot dibagi dari 100 poin", "Badan Perencanaan; Sekretaris Daerah",
		"Rp91.000.000.000", "yang tidak muat dilewati", "yang lebih murah dahulu, lalu kode", "usulan tahun 2027", "1: tidak ada sumbangan; 2: kecil; 3: sedang; 4: besar; 5: sangat besar",
		"Terdanai", "2 dari 5 calon dengan biaya Rp90.900.000.000,00, sisa pagu Rp100.000.000,00", "tidak masuk (tunda)", "menunggu kajian", "U04 Taman kota memerlukan U03 Jembatan gantung.",
		"Nilainya belum lengkap, jadi tidak diperingkat: U05.", "Urutan pimpinan", "Pemindahan oleh pimpinan", "U03 Jembatan gantung didahulukan dari", "warga terisolasi bila hujan", "dikeluarkan dari pagu", "dibiayai provinsi",
		"KELIMA", "Daftar prioritas sebagaimana tercantum dalam Lampiran VI sebagai bahan penyempurnaan rencana kerja perangkat daerah.")
	if blocks := annexOf(t, doc, "VI"); blocks == nil {
		t.Error("there is no annex VI")
	}
	for i, page := range pages(t, doc) {
		if mark(page) != "RANCANGAN" {
			t.Errorf("page %d of a draft has the mark %q", i+1, mark(page))
		}
	}
	c.final("")
	final := minutes(t, c.Plan, reports.Options{Final: c.Plan.Issues.Of(c.meeting)[0]})
	last := final.Sections[len(final.Sections)-1].Blocks
	if _, ok := last[len(last)-1].(paper.Together); !ok || len(final.Sections) != 7 {
		t.Errorf("the fingerprint does not stand at the end of %d sections", len(final.Sections))
	}
}

// Figures of a ranking on paper are those of the ranking: ranks, scores by hand, what it costs and the sum down the list.
func TestRankingOnPaperAddsUp(t *testing.T) {
	c := held(t)
	doc, err := reports.Priorities(c.Plan, c.ranks(model.Ranking{Revealed: true, Rule: model.StopRule}, falling), reports.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var tables []paper.Table
	for _, b := range doc.Sections[0].Blocks {
		if table, ok := b.(paper.Table); ok {
			tables = append(tables, table)
		}
	}
	list := tables[1]
	sum := model.Money(0)
	for _, row := range list.Rows {
		score, points := row.Cells[4].Text, row.Cells[5].Text
		if (score == "–") != (row.Cells[0].Text == "–") || score == "100" && points != "500" {
			t.Errorf("%q has the score %q and %q points", row.Cells[2].Text, score, points)
		}
		if row.Cells[8].Text == "masuk" {
			sum += money(t, row.Cells[6])
			if got := money(t, row.Cells[7]); got != sum {
				t.Errorf("at %q the sum is %d, want %d", row.Cells[2].Text, got, sum)
			}
		} else if row.Cells[7].Text != "" {
			t.Errorf("%q is not funded and has the sum %q", row.Cells[2].Text, row.Cells[7].Text)
		}
	}
	if sum != 90_900_000_000_00 || list.Rows[0].Cells[0].Text != "1" || list.Rows[0].Cells[4].Text != "100" {
		t.Errorf("the sum is %d, the first row %v", sum, list.Rows[0].Cells)
	}
	wants(t, readOut(pages(t, doc)), "berhenti pada yang pertama tidak muat", "Pimpinan tidak memindahkan satu pun.", "Beda pendapat dua tingkat atau lebih: 2.18.03.2.01.0002 (Dampak)")
}

func TestHiddenScoresAreNeverPrinted(t *testing.T) {
	c := held(t)
	before := readOut(pages(t, minutes(t, c.Plan, reports.Options{})))
	id := c.ranks(model.Ranking{}, falling)
	printed := readOut(pages(t, minutes(t, c.Plan, reports.Options{})))
	if strings.Contains(printed, "PRIORITAS UJI") || strings.Contains(printed, squeezed("LAMPIRAN VI")) != strings.Contains(before, squeezed("LAMPIRAN VI")) {
		t.Error("a ranking with hidden scores is printed")
	}
	var told *model.Error
	if _, err := reports.Priorities(c.Plan, id, reports.Options{}); !errors.As(err, &told) || told.Message != "Nilai belum dibuka: 0 dari 2 penilai selesai." {
		t.Errorf("its own paper gives %v", err)
	}
	if _, err := reports.Priorities(c.Plan, 1, reports.Options{}); model.CodeOf(err) != model.NotFound {
		t.Errorf("a ranking that is not there gives %v", err)
	}
}

func TestPairwiseNamesItsRandomIndex(t *testing.T) {
	c := held(t)
	id := c.ranks(model.Ranking{Revealed: true, Method: model.ByPairwise}, falling)
	k := c.Plan.Criteria.Of(id)
	c.act(model.Edit{Title: "test", Put: []model.Record{&model.Judgement{ID: c.ids.Next(), Ranking: id, A: k[0].ID, B: k[1].ID, Ratio: 3}}}, model.Context{})
	doc, err := reports.Priorities(c.Plan, id, reports.Options{})
	if err != nil {
		t.Fatal(err)
	}
	wants(t, readOut(pages(t, doc)), "bobot dari perbandingan berpasangan, rasio konsistensi (CR) 0 dengan RI Saaty 1980", "75", "25")
}

// A chair's order that does not fit is told, and the computed one still stands.
func TestAnOrderThatDoesNotFitIsTold(t *testing.T) {
	c := held(t)
	id := c.ranks(model.Ranking{Revealed: true}, falling)
	list := c.Plan.Candidates.Of(id)
	for _, i := range []int{0, 2, 3} {
		c.act(model.MoveCandidate{Candidate: list[i].ID, Move: model.MoveIn, Reason: "semua penting"}, model.Context{Speaker: "Wali Kota Uji"})
	}
	doc, err := reports.Priorities(c.Plan, id, reports.Options{})
	if err != nil {
		t.Fatal(err)
	}
	wants(t, readOut(pages(t, doc)), "melebihi pagu", "Pemindahan oleh pimpinan", "semua penting", "2 dari 5 calon")
}

func TestNotulaTellsWhomTheChairMoved(t *testing.T) {
	c := held(t)
	c.moves(c.ranks(model.Ranking{Revealed: true}, falling))
	printed := readOut(pages(t, notula(t, c.Memory, reports.NotulaOptions{})))
	wants(t, printed, "Prioritas", "Prioritas uji", "U03 Jembatan gantung didahulukan dari", "Alasan: warga terisolasi bila hujan.", "dikeluarkan dari pagu.", "Alasan: dibiayai provinsi.")
}

// The same ranking gives the same bytes, and the longest names and reasons are there whole.
func TestPaperOfARankingIsAlwaysTheSame(t *testing.T) {
	c := held(t)
	id := c.ranks(model.Ranking{Revealed: true}, falling)
	var first, second bytes.Buffer
	for _, to := range []*bytes.Buffer{&first, &second} {
		if pages, err := (reports.Request{Kind: reports.KindPriorities, Ranking: id}).Write(t.Context(), to, c.Plan, nil); err != nil || pages < 1 {
			t.Fatalf("%d pages, %v", pages, err)
		}
	}
	if !bytes.Equal(first.Bytes(), second.Bytes()) {
		t.Error("two papers of one ranking differ")
	}
	doc, err := reports.Priorities(c.Plan, id, reports.Options{})
	if err != nil {
		t.Fatal(err)
	}
	wants(t, readOut(pages(t, doc)), long("Penyediaan pelayanan perizinan", longName))
	if got := (reports.Request{Kind: reports.KindPriorities, Ranking: id}).FileName(c.Plan); got != "daftar-prioritas-2027-rancangan.pdf" {
		t.Errorf("it is named %s", got)
	}
}
