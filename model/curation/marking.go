package curation

import (
	"math/big"
	"strings"

	"benangmerah/model"
)

// marking turns marks into scores. All scores have one denominator, so that they are compared as whole numbers.
type marking struct {
	requirements []*model.Requirement
	at           map[model.ID]int
	factors      []*big.Int // of each requirement, nil for gates
	denominator  *big.Int   // of scores out of 100, 0 where nothing weighs
	term, over   big.Int
}

func newMarking(list []*model.Requirement) *marking {
	m := &marking{requirements: list, at: map[model.ID]int{}, factors: make([]*big.Int, len(list))}
	common, weight := big.NewInt(1), new(big.Int)
	for i, r := range list {
		m.at[r.ID] = i
		if r.Gate {
			continue
		}
		span := big.NewInt(int64(r.Highest - r.Lowest))
		shared := new(big.Int).GCD(nil, nil, common, span)
		common.Mul(common, span).Quo(common, shared)
		weight.Add(weight, big.NewInt(int64(r.Points)))
	}
	for i, r := range list {
		if !r.Gate {
			f := new(big.Int).Quo(common, big.NewInt(int64(r.Highest-r.Lowest)))
			m.factors[i] = f.Mul(f, big.NewInt(int64(r.Points)))
		}
	}
	m.denominator = new(big.Int).Mul(common, weight)
	m.denominator.Mul(m.denominator, big.NewInt(int64(model.Point)))
	return m
}

// take fills in what was found of an applicant, and its score where all marks are there.
func (m *marking) take(s *Standing, found []*model.Assessment) {
	s.Findings = make([]*model.Assessment, len(m.requirements))
	for _, x := range found {
		if i, known := m.at[x.Requirement]; known {
			s.Findings[i] = x
		}
	}
	s.points = new(big.Int)
	for i, r := range m.requirements {
		switch x := s.Findings[i]; {
		case r.Gate && x == nil:
			s.unproven = append(s.unproven, r.Name)
		case r.Gate && !x.Met:
			s.failed = append(s.failed, r.Name)
		case r.Gate:
		case x == nil:
			s.unmarked = append(s.unmarked, r.Name)
		default:
			m.over.SetInt64(int64(x.Mark) - int64(r.Lowest)*int64(model.Point))
			s.points.Add(s.points, m.term.Mul(m.factors[i], &m.over))
		}
	}
	if len(s.unmarked) > 0 {
		return
	}
	s.Score = new(big.Rat)
	if m.denominator.Sign() > 0 {
		s.Score.SetFrac(new(big.Int).Mul(s.points, big.NewInt(100)), m.denominator)
	}
}

// Decimal writes a score as a decimal number with a dot, with at most four decimals; "" for none.
func Decimal(score *big.Rat) string {
	if score == nil {
		return ""
	}
	return strings.TrimSuffix(strings.TrimRight(score.FloatString(4), "0"), ".")
}
