package model

import "math"

// Money is an amount in sen, 1/100 rupiah. Figures are never held as floating point.
type Money int64

// Sen, Rupiah and the limit of one figure. MaxMoney is 10^14 rupiah, more than the whole budget of any Indonesian region.
const (
	Sen      Money = 1
	Rupiah   Money = 100
	MaxMoney Money = 100_000_000_000_000 * Rupiah
)

// Plus adds two amounts. A sum that an int64 cannot hold (more than 900 figures of MaxMoney) stays at the largest amount instead of
// turning negative.
func (m Money) Plus(n Money) Money {
	sum := m + n
	switch {
	case n > 0 && sum < m:
		return math.MaxInt64
	case n < 0 && sum > m:
		return math.MinInt64
	default:
		return sum
	}
}
