package sample

import (
	"strings"

	"benangmerah/model"
)

// ranked holds the IDs of the ranking: of its scorers in order, its criteria, and its candidates by the code of their line.
type ranked struct {
	scorers, criteria []model.ID
	candidates        map[string]model.ID
}

// priorities is the Friday before the meeting: programmes of five agencies compete for a part of the budget, and three offices have scored them all.
func (s *script) priorities() {
	s.day(Year, 1, 15)
	s.startRanking("09.00")
	for i, scorer := range s.ranked.scorers {
		s.score([]string{"09.40", "10.10", "10.30"}[i], scorer, i)
	}
	s.do("10.35", planning, "", model.LockCandidate{
		Candidate: find(s, s.ranked.candidates, "2.18.04"), Lock: model.LockMust, Reason: "pelayanan perizinan wajib diselenggarakan",
	})
	s.edit("10.37", "ranking.edit", []model.Record{&model.Condition{
		ID: s.ids.Next(), Candidate: find(s, s.ranked.candidates, "2.07.04"), Other: find(s, s.ranked.candidates, "2.07.03"), Tie: model.Needs,
	}})
	list := s.ranking
	list.Revealed = true
	s.edit("10.40", "ranking.reveal", []model.Record{&list})
}

// startRanking starts the ranking; which IDs it gets follows from the seed of the act.
func (s *script) startRanking(at string) {
	act := model.StartRanking{
		Ranking:  model.Ranking{Name: "Prioritas 2027", Year: Year, Limited: true, Limit: 15_000 * million},
		Criteria: criteria, Scorers: []string{"Bappeda", cityHead, economy},
	}
	for _, c := range scored {
		act.Candidates = append(act.Candidates, model.Candidate{Line: s.line(c.line)})
	}
	ids := model.NewIDs(s.seed())
	s.ranking = act.Ranking
	s.ranking.ID, s.ranking.Order = ids.Next(), 1
	s.ranked.candidates = map[string]model.ID{}
	for range criteria {
		s.ranked.criteria = append(s.ranked.criteria, ids.Next())
	}
	for range act.Scorers {
		s.ranked.scorers = append(s.ranked.scorers, ids.Next())
	}
	for _, c := range scored {
		s.ranked.candidates[c.line] = ids.Next()
	}
	s.do(at, "", "", act)
}

// score gives all scores of the n-th scorer as one act.
func (s *script) score(at string, scorer model.ID, n int) {
	var act model.GiveScores
	for _, c := range scored {
		for k, notch := range strings.Fields(c.notches)[n] {
			act.Cells = append(act.Cells, model.ScoreCell{
				Candidate: find(s, s.ranked.candidates, c.line), Scorer: scorer, Criterion: s.ranked.criteria[k], Value: int(notch - '0'),
			})
		}
	}
	s.do(at, "", "", act)
}

// before puts a candidate before another in the chair's order.
func (s *script) before(at, speaker, line, other, reason string) {
	s.do(at, speaker, reason, model.MoveCandidate{
		Candidate: find(s, s.ranked.candidates, line), Move: model.MoveOver, Over: find(s, s.ranked.candidates, other), Reason: reason,
	})
}

// criteria are those of Permendagri 54/2010, table T-II.C.41, in few words for the wall; that table is a template and not law in force.
var criteria = []model.Criterion{
	{Name: "Sasaran nasional", Points: 20 * model.Point, Anchors: [5]string{
		"tidak menyumbang sasaran nasional", "menyumbang tidak langsung", "menyumbang satu sasaran", "menyumbang beberapa sasaran", "disebut dalam proyek prioritas nasional",
	}},
	{Name: "Tugas daerah", Points: 10 * model.Point, Anchors: [5]string{
		"bukan urusan daerah", "urusan pilihan, dapat dialihkan", "urusan pilihan", "urusan wajib", "urusan wajib pelayanan dasar",
	}},
	{Name: "Dampak", Points: 20 * model.Point, Anchors: [5]string{
		"tidak terasa oleh warga", "terasa oleh satu kelompok kecil", "terasa di beberapa kelurahan", "terasa di semua kecamatan", "terasa oleh sebagian besar warga",
	}},
	{Name: "Daya ungkit", Points: 10 * model.Point, Anchors: [5]string{
		"tidak mendorong yang lain", "mendorong satu kegiatan", "mendorong beberapa kegiatan", "mendorong usaha warga", "menarik dana di luar APBD",
	}},
	{Name: "Kemudahan", Points: 15 * model.Point, Anchors: [5]string{
		"belum ada rancangan", "rancangan belum lengkap", "siap dalam setahun", "siap dalam tiga bulan", "dapat dimulai pada Januari",
	}},
	{Name: "Janji politik", Points: 25 * model.Point, Anchors: [5]string{
		"tidak dijanjikan", "sejalan dengan visi", "sejalan dengan misi", "disebut dalam RPJMD", "janji dengan angka dan tahun",
	}},
}

// scored are the candidates with what the three scorers give them on each criterion.
var scored = []struct{ line, notches string }{
	{"2.17.07", "445545 445445 455545"},
	{"2.17.08", "434535 434434 444535"},
	{"3.30.04", "454253 444253 455253"},
	{"3.31.02", "544434 443434 544334"},
	{"2.18.04", "353453 454453 353454"},
	{"2.19.02", "333344 433344 333243"},
	{"2.07.03", "445435 445434 455435"},
	{"2.07.04", "344243 344233 344244"},
}
