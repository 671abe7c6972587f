package monev

import "slices"

// Silent says whether an agency has told nothing of the year until the end of the quarter, so that its lines say nothing but what was planned.
func (a *Account) Silent() bool {
	return !a.Money.Spent.Known && !slices.ContainsFunc(a.Rows, func(r Row) bool {
		return r.Evaluation != nil || slices.ContainsFunc(r.Measures, func(m Measure) bool { return m.Realised != "" })
	})
}

// Reported counts the agencies that told something of the year until the end of the quarter, and all that have something to tell of: sums of the region are of the former alone.
func (r *Report) Reported() (reported, agencies int) {
	for i := range r.Accounts {
		if a := &r.Accounts[i]; len(a.Rows) > 0 {
			agencies++
			if !a.Silent() {
				reported++
			}
		}
	}
	return reported, agencies
}
