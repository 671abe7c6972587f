package priority

import (
	"benangmerah/model"
	"benangmerah/model/rank"
)

// Problem makes the problem of the sheet, with what has to be said of its weights. The error says what is still missing: criteria, scorers, a ceiling, or consistent comparisons.
func (s *Sheet) Problem() (rank.Reading, error) {
	var r rank.Reading
	switch {
	case len(s.Entries) == 0:
		return r, model.Invalidf("Tambahkan program, sub kegiatan, atau usulan.", "Daftar prioritas ini belum berisi calon.")
	case len(s.Criteria) == 0:
		return r, model.Invalidf("Isi kriteria dan bobotnya, atau pilih templat.", "Daftar prioritas ini belum mempunyai kriteria.")
	case len(s.Scorers) == 0:
		return r, model.Invalidf("Tambahkan sedikitnya satu penilai.", "Daftar prioritas ini belum mempunyai penilai.")
	}
	ceiling, known := s.Ceiling()
	if quota, counted := s.Quota(); counted {
		r.Counted, r.Most = true, quota
	}
	if !known {
		return r, model.Invalidf("Isi pagunya di sini, atau di Setelan.", "Pagu daftar prioritas ini belum diisi.")
	}
	r.Ceiling = ceiling
	if s.Ranking.Rule == model.StopRule {
		r.Rule = rank.Stop
	}
	weights, priorities, err := s.Weights()
	if err != nil {
		return r, err
	}
	r.Priorities = priorities
	for i, k := range s.Criteria {
		r.Criteria = append(r.Criteria, rank.Criterion{Name: k.Name, Points: weights[i]})
	}
	r.Alternatives = make([]rank.Alternative, len(s.Entries))
	for i := range s.Entries {
		r.Alternatives[i] = s.alternative(i)
	}
	s.addLimits(&r.Problem)
	return r, nil
}

var locks = map[model.Lock]rank.Lock{model.LockMust: rank.Must, model.LockOut: rank.Out, model.LockDeferred: rank.Deferred}

func (s *Sheet) alternative(i int) rank.Alternative {
	e := &s.Entries[i]
	a := rank.Alternative{Code: e.Code, Name: e.Name, Cost: e.Cost, Lock: locks[e.Lock]}
	if e.Known {
		a.Scores = s.scores.of(i)
	} else {
		a.Scores = s.scores.none() // what asks for nothing does not compete
	}
	if e.Agency != nil {
		a.Agency = s.labels[e.Agency.ID]
	}
	if s.Ranking.BySource && e.Cost > 0 {
		a.Sources = s.sources[i]
	}
	for _, c := range s.plan.Conditions.Of(e.ID) {
		other, ok := s.at[c.Other]
		switch {
		case !ok:
		case c.Tie == model.Needs:
			a.Needs = append(a.Needs, s.Entries[other].Code)
		default:
			a.Excludes = append(a.Excludes, s.Entries[other].Code)
		}
	}
	return a
}

// only gives the one agency that all entries are of, nil where there are several or some have none.
func (s *Sheet) only() *model.Agency {
	var one *model.Agency
	for i := range s.Entries {
		a := s.Entries[i].Agency
		if a == nil || one != nil && a.ID != one.ID {
			return nil
		}
		one = a
	}
	return one
}

// Ceiling gives what the entries compete for: the limit of the ranking; without one, the ceiling of the agency that all of them are of, else that of the
// region. Proposals of an intake without a limit compete for its quota alone: the ceiling is then all that they ask for. It is false where there is none.
func (s *Sheet) Ceiling() (model.Money, bool) {
	if s.Ranking.Limited {
		return s.Ranking.Limit, true
	}
	if s.ByQuota() {
		sum := model.Money(0)
		for i := range s.Entries {
			sum = sum.Plus(s.Entries[i].Cost)
		}
		return max(sum, 1), true
	}
	if s.Ranking.Intake != 0 {
		return 0, false
	}
	if a := s.only(); a != nil {
		return s.plan.Ceiling(a.ID, 0, s.Ranking.Year)
	}
	return s.plan.Ceiling(0, 0, s.Ranking.Year)
}

// Quota gives how many of the entries can be accepted by the quota of the intake that they are proposed in: those that were accepted beside the ranking have
// their places already. It is false where there is no quota.
func (s *Sheet) Quota() (left int, counted bool) {
	in := s.plan.Intakes.Get(s.Ranking.Intake)
	if in == nil || in.Quota == 0 {
		return 0, false
	}
	left = in.Quota - s.plan.TakenOf(in.ID)
	for i := range s.Entries {
		if u := s.Entries[i].Proposal; u != nil && u.Into == 0 && u.State.Taken() {
			left++
		}
	}
	return max(left, 0), true
}

// ByQuota says whether the quota alone makes the line.
func (s *Sheet) ByQuota() bool {
	_, counted := s.Quota()
	return counted && !s.Ranking.Limited
}

// addLimits adds the ceilings that hold beside the total one.
func (s *Sheet) addLimits(p *rank.Problem) {
	if s.Ranking.ByAgency {
		p.Agencies = map[string]model.Money{}
		for i := range s.Entries {
			if a := s.Entries[i].Agency; a != nil {
				if limit, known := s.plan.Ceiling(a.ID, 0, s.Ranking.Year); known {
					p.Agencies[s.labels[a.ID]] = limit
				}
			}
		}
	}
	if s.Ranking.BySource {
		p.Sources = map[string]model.Money{}
		owner := model.ID(0)
		if a := s.only(); a != nil {
			owner = a.ID
		}
		for _, f := range s.plan.Funds.Of(0) {
			if limit, known := s.plan.Ceiling(owner, f.ID, s.Ranking.Year); known && !f.Outside {
				p.Sources[sourceName(f)] = limit
			}
		}
	}
}

// Weights gives the weights of the criteria by the method of the ranking, with what comparisons in pairs say where those are made. The error says what is
// missing; comparisons that are not consistent are one, see rank.Priorities.Consistent.
func (s *Sheet) Weights() ([]rank.Weight, *rank.Priorities, error) {
	switch s.Ranking.Method {
	case model.BySwing:
		ratings := make([]rank.Weight, len(s.Criteria))
		for i, k := range s.Criteria {
			ratings[i] = rank.Weight(k.Swing)
		}
		weights, err := rank.Swing(ratings)
		return weights, nil, err
	case model.ByPairwise:
		p, err := s.Priorities()
		if err != nil {
			return nil, nil, err
		}
		if !p.Consistent() {
			return nil, &p, rank.Inconsistent(p)
		}
		return rank.FromShares(p.Weights), &p, nil
	}
	weights := make([]rank.Weight, len(s.Criteria))
	for i, k := range s.Criteria {
		weights[i] = rank.Weight(k.Points)
	}
	return weights, nil, nil
}

// Priorities gives what the comparisons in pairs make of the criteria, consistent or not. The error says which pair was not compared yet.
func (s *Sheet) Priorities() (rank.Priorities, error) {
	at := map[model.ID]int{}
	for i, k := range s.Criteria {
		at[k.ID] = i
	}
	compared, list := map[[2]int]bool{}, []rank.Judgement(nil)
	for _, j := range s.plan.Judgements.Of(s.Ranking.ID) {
		a, b, ratio := at[j.A], at[j.B], float64(j.Ratio)
		if j.Ratio < 0 {
			ratio = -1 / ratio
		}
		compared[[2]int{min(a, b), max(a, b)}] = true
		list = append(list, rank.Judgement{A: a, B: b, Ratio: ratio})
	}
	for b := range s.Criteria {
		for a := range b {
			if !compared[[2]int{a, b}] {
				return rank.Priorities{}, model.Invalidf("Bandingkan setiap pasang kriteria satu kali.", "Kriteria %s belum dibandingkan dengan %s.", s.Criteria[a].Name, s.Criteria[b].Name)
			}
		}
	}
	matrix, err := rank.Judge(len(s.Criteria), list)
	if err != nil {
		return rank.Priorities{}, err
	}
	return matrix.Priorities()
}

// Table makes the table of the sheet.
func (s *Sheet) Table() (*rank.Table, rank.Reading, error) {
	r, err := s.Problem()
	if err != nil {
		return nil, r, err
	}
	t, err := rank.New(r.Problem)
	return t, r, err
}
