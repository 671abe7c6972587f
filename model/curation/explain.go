package curation

import (
	"math/big"
	"slices"
	"strings"

	"benangmerah/model"
)

// explain says of everybody why.
func (l *List) explain() {
	lowest, left := l.lowest(), l.placesLeft()
	var over *big.Rat // the highest score that was passed over though no maximum kept it out
	for _, s := range l.Standings {
		if !s.Chosen {
			s.Why, s.Detail = l.whyNot(s, lowest, left > 0)
		}
		if passed := s.Why == QuotaOthers || s.Why == InTie || s.Why == TieLost; passed && (over == nil || s.Score.Cmp(over) > 0) {
			over = s.Score
		}
	}
	for _, s := range l.Standings {
		if s.Chosen {
			l.whyChosen(s, over)
		}
	}
}

// lowest gives the lowest score that got a place without force.
func (l *List) lowest() (low *big.Rat) {
	for _, s := range l.Standings {
		if s.Chosen && s.Why != ForcedIn {
			low = s.Score // they stand by score
		}
	}
	return low
}

func (l *List) whyNot(s *Standing, lowest *big.Rat, placesLeft bool) (Why, string) {
	passedOver := placesLeft || lowest != nil && s.Score != nil && s.Score.Cmp(lowest) >= 0
	switch {
	case s.Applicant.Force == model.ForceOut:
		return ForcedOut, s.Applicant.Reason
	case len(s.failed) > 0:
		return Gated, strings.Join(s.failed, ", ")
	case len(s.unproven) > 0:
		return Unproven, strings.Join(s.unproven, ", ")
	case len(s.unmarked) > 0:
		return Unmarked, strings.Join(s.unmarked, ", ")
	case s.Why == InTie:
		return InTie, ""
	case s.Why == TieLost:
		return TieLost, s.Applicant.TieReason
	case passedOver:
		return s.whyQuota(l)
	default:
		return BelowLine, ""
	}
}

// placesLeft counts places that nobody has and no tie is about.
func (l *List) placesLeft() int {
	left := l.Cohort.Capacity - l.Chosen
	for _, t := range l.Ties {
		left -= t.Places
	}
	return left
}

func (s *Standing) whyQuota(l *List) (Why, string) {
	for _, r := range s.rooms {
		if free, capped := r.free(); capped && free == 0 {
			return QuotaFull, r.quota.Value
		}
	}
	return QuotaOthers, strings.Join(l.minima(s), ", ")
}

// minima gives the districts and trades for whose minimum places went to others than somebody.
func (l *List) minima(s *Standing) (list []string) {
	for _, r := range l.rooms {
		if r.quota.Least > 0 && r.taken > 0 && !slices.Contains(s.rooms, r) {
			list = append(list, r.quota.Value)
		}
	}
	return list
}

// minima gives the districts and trades of somebody whose minimum is no more than just filled.
func (s *Standing) minima() (list []string) {
	for _, r := range s.rooms {
		if r.quota.Least >= r.taken {
			list = append(list, r.quota.Value)
		}
	}
	return list
}

func (l *List) whyChosen(s *Standing, over *big.Rat) {
	switch {
	case s.Why == ForcedIn:
		s.Detail = s.Applicant.Reason
		return
	case s.Why == ByTie:
		s.Detail = s.Applicant.TieReason
	case over != nil && s.Score.Cmp(over) < 0 && len(s.minima()) > 0:
		s.Why, s.Detail = ByQuota, strings.Join(s.minima(), ", ")
		return
	}
	l.Line = s.Score
}
