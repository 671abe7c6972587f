package priorities

import (
	"context"
	"errors"
	"math/big"
	"slices"

	"benangmerah/app/text"
	"benangmerah/model"
	"benangmerah/model/priority"
	"benangmerah/model/rank"
)

// reading is a ranking as it was read from the plan, with all that is computed at once; what takes longer is computed when it is asked for. Alternatives of
// the table are told by their place in the sheet.
type reading struct {
	sheet   *priority.Sheet
	several bool // the candidates are of several agencies
	quota   int  // of the intake, where counted
	counted bool
	byQuota bool        // the quota alone makes the line
	table   *rank.Table // nil where err says why there is none
	err     error

	listed    []int                  // the alternatives from the best, those that are incomplete last
	standings map[int]*rank.Standing // those that were asked for
	funded    rank.Portfolio
	musts     model.Money
	order     *priority.Order // nil where orderErr says why there is none
	orderErr  error
	place     []int // of an alternative in the chair's order, from 1; 0 for none

	deep *deep
	ways map[int]*way
}

// read reads a ranking, nil where there is none.
func read(p *model.Plan, ranking model.ID) *reading {
	sheet, ok := priority.Read(p, ranking)
	if !ok {
		return nil
	}
	r := &reading{sheet: sheet, ways: map[int]*way{}, byQuota: sheet.ByQuota()}
	r.quota, r.counted = sheet.Quota()
	for i := range sheet.Entries {
		r.several = r.several || sheet.Entries[i].Agency != sheet.Entries[0].Agency
	}
	if r.table, _, r.err = sheet.Table(); r.err != nil {
		r.table = nil
		return r
	}
	r.listed, r.standings = r.table.InOrder(), map[int]*rank.Standing{}
	r.funded, r.musts = r.table.Funded(), r.table.Musts()
	r.place = make([]int, len(sheet.Entries))
	if r.order, r.orderErr = sheet.Chair(r.table); r.orderErr != nil {
		r.order = nil
		return r
	}
	for n, i := range r.order.List {
		r.place[i] = n + 1
	}
	return r
}

// blind says whether the scores are not to be compared yet: several give them, and they were not revealed.
func (r *reading) blind() bool { return len(r.sheet.Scorers) > 1 && !r.sheet.Ranking.Revealed }

// ranked says whether there is a ranking to look at.
func (r *reading) ranked() bool { return r.table != nil && !r.blind() }

// of gives the standing of an alternative.
func (r *reading) of(i int) *rank.Standing {
	s := r.standings[i]
	if s == nil {
		one := r.table.Standing(i)
		s = &one
		r.standings[i] = s
	}
	return s
}

// ties gives the groups of equals that the line goes through.
func (r *reading) ties() [][]int { return r.table.TiesAtTheLine() }

// moved says whether the chair has moved anything.
func (r *reading) moved() bool { return r.order != nil && r.order.Differs() }

// sided says whether more than the total ceiling holds candidates back.
func (r *reading) sided() bool {
	k := r.sheet.Ranking
	problem := r.table.Problem()
	return k.ByAgency || k.BySource || r.counted || slices.ContainsFunc(problem.Alternatives, func(a rank.Alternative) bool {
		return len(a.Needs)+len(a.Excludes) > 0
	})
}

// What is not larger than this is computed through at once; the larger is computed when it is asked for, and off the window's own time.
const (
	quick      = 60
	quickSided = 24
)

func (r *reading) quick() bool {
	most := quick
	if r.sided() {
		most = quickSided
	}
	return len(r.sheet.Entries) <= most
}

// deep is what is asked of a whole table.
type deep struct {
	optimum  rank.Optimum
	frontier rank.Frontier // nil where the values are too fine for it
	stable   []rank.Stability
	notches  []rank.Notch
}

// dig computes it. The error is that of a context that was cancelled.
func dig(ctx context.Context, t *rank.Table) (d *deep, err error) {
	d = &deep{}
	if d.optimum, err = t.Optimum(ctx); err != nil {
		return nil, err
	}
	if d.stable, err = t.Stabilities(ctx); err != nil {
		return nil, err
	}
	if d.notches, err = t.OneNotch(ctx); err != nil {
		return nil, err
	}
	if f, err := t.Frontier(ctx); err == nil {
		d.frontier = f
	}
	return d, ctx.Err()
}

// way is what it would take for a candidate below the line to come in; err says that it cannot.
type way struct {
	rank.GiveWay
	err error
}

// findWay computes it. The error is that of a context that was cancelled.
func findWay(ctx context.Context, t *rank.Table, i int) (*way, error) {
	g, err := t.GiveWay(ctx, i)
	return &way{g, err}, ctx.Err()
}

// told gives an error in the language of the window.
func (p *Page) told(err error) string {
	var e *model.Error
	if errors.As(err, &e) {
		return text.Error(e, p.desk.Language()).Error()
	}
	return p.say(text.PrioritiesFailed, err)
}

// points gives points of weight as a number of points.
func points(w int64) *big.Rat { return big.NewRat(w, int64(rank.Point)) }
