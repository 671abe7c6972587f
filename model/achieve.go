package model

import "math/big"

// Unmeasured says why an achievement cannot be computed. It is never 0 %: what is not known is no failure.
type Unmeasured string

// The reasons; the empty one says that there is an achievement.
const (
	NoTargetYet      Unmeasured = "no_target"         // nothing was aimed at
	NoRealisationYet Unmeasured = "no_realisation"    // nothing has been reported
	TargetInWords    Unmeasured = "target_words"      // "WTP"
	RealisedInWords  Unmeasured = "realisation_words" //
	TargetOfTwo      Unmeasured = "target_range"      // "7,43 - 7,61"
	RealisedOfTwo    Unmeasured = "realisation_range" // a range, or a bound such as "> 90": not one number
	UnlikeUnits      Unmeasured = "units"             // "200 Org" against "180 Unit", a ratio against a plain number
	ZeroTarget       Unmeasured = "zero_target"       // the formulae divide by it
	ZeroRealised     Unmeasured = "zero_realisation"  // T/R divides by it
	BelowZero        Unmeasured = "below_zero"        // shares of a negative number rise where it gets worse
)

// Achievement is how far a realisation came: its share of what was aimed at, exact, by the formula that is named. Share is nil where Why says that it
// cannot be computed.
type Achievement struct {
	Formula Formula
	Share   *big.Rat
	Why     Unmeasured
}

// AchievementFormula is the formula that the achievement of an indicator is computed by: the one that is kept on it, see Formula.
func (r *Indicator) AchievementFormula() Formula {
	switch {
	case r.Formula != "":
		return r.Formula
	case r.Direction == Lower:
		return Complement
	default:
		return Ratio
	}
}

// Sign writes a formula as it is printed beside its figure, T being the target and R the realisation.
func (f Formula) Sign() string {
	switch f {
	case Inverse:
		return "T/R"
	case Complement:
		return "(2T−R)/T"
	default:
		return "R/T"
	}
}

// Achieve computes the achievement of a target by a formula: R/T, T/R or (2T−R)/T. A share above 1 is more than was aimed at; one below 0 is
// possible, where a realisation fell below zero or, by (2T−R)/T, is more than twice what was to be stayed under.
func Achieve(f Formula, target, realised *big.Rat) Achievement {
	a := Achievement{Formula: f}
	switch {
	case target.Sign() == 0:
		a.Why = ZeroTarget
	case target.Sign() < 0, f == Inverse && realised.Sign() < 0:
		a.Why = BelowZero
	case f == Inverse && realised.Sign() == 0:
		a.Why = ZeroRealised
	case f == Inverse:
		a.Share = new(big.Rat).Quo(target, realised)
	case f == Complement:
		twice := new(big.Rat).Add(target, target)
		a.Share = twice.Quo(twice.Sub(twice, realised), target)
	default:
		a.Share = new(big.Rat).Quo(realised, target)
	}
	return a
}

// Measured finds the sides between which achievement is told: the last that holds a realisation, and the nearest before it, or else after it, that
// holds targets of the same year. It gives false where there are none.
func (m *Matrix) Measured() (target, realised int, ok bool) {
	realised = -1
	for i, s := range m.Sides {
		if s.Stage == Realised {
			realised = i
		}
	}
	if realised < 0 {
		return 0, 0, false
	}
	for _, i := range m.nearest(realised) {
		if s := m.Sides[i]; s.Stage != Realised && s.Year == m.Sides[realised].Year {
			return i, realised, true
		}
	}
	return 0, 0, false
}

// nearest gives the sides before one, the nearest first, then those after it.
func (m *Matrix) nearest(side int) (list []int) {
	for i := side - 1; i >= 0; i-- {
		list = append(list, i)
	}
	for i := side + 1; i < len(m.Sides); i++ {
		list = append(list, i)
	}
	return list
}
