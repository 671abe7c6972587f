package model

// Money is an amount in sen, 1/100 rupiah. Figures are never held as floating point.
type Money int64

// Sen, Rupiah and the limit of one figure. MaxMoney is 10^14 rupiah, more than the whole budget of any Indonesian region;
// with it a sum over 900 figures cannot overflow, and acts keep each agency's total below it too.
const (
	Sen      Money = 1
	Rupiah   Money = 100
	MaxMoney Money = 100_000_000_000_000 * Rupiah
)
