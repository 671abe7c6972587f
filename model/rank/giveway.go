package rank

import (
	"context"
	"errors"
	"math/big"

	"benangmerah/model"
)

// GiveWay says what an alternative below the line would take.
type GiveWay struct {
	Alternative int
	With        []int       // what comes in along with it, since it needs that
	Short       model.Money // what is missing for it and those; 0 where it is not the money that holds it back
	Fits        *big.Rat    // the percentage of its cost that is left: "muat pada 87 %"
	Trim        bool        // Fits is enough to offer that it be trimmed
	Out         []int       // those of the funded list that would give way, with the least score
	Lost        *big.Rat
	Gained      *big.Rat
	Left        model.Money // once they have changed places
	Best        Portfolio   // the best there is with it in
	Price       *big.Rat    // what insisting on it takes from the score of the optimum
	Proved      bool        // the search for those that give way came to its end
	PriceProved bool        // those for the price did
}

// trimFrom is the percentage of the cost from which on a trimmed programme is offered.
const trimFrom = 80

// GiveWay computes what an alternative below the line would take. The error, a model.Error, says that it cannot come in whatever gives way, or that the table
// is not Searchable; another one is that of a context that was cancelled.
func (t *Table) GiveWay(ctx context.Context, i int) (GiveWay, error) {
	if err := t.Searchable(); err != nil {
		return GiveWay{}, err
	}
	optimum, err := t.best(ctx, t.forced, t.cut(t.order, t.problem.Rule), allowance(maxSteps))
	if err != nil {
		return GiveWay{}, err
	}
	return t.giveWay(ctx, i, optimum, maxSteps)
}

// GivingWay computes GiveWay for everything that is ranked below the line and not locked out, from the best. What cannot come in is left out, and
// everything where the table is not Searchable. The error is that of a context that was cancelled.
func (t *Table) GivingWay(ctx context.Context) (list []GiveWay, err error) {
	if t.large() {
		return nil, nil
	}
	line := t.cut(t.order, t.problem.Rule)
	optimum, err := t.best(ctx, t.forced, line, allowance(maxSteps))
	if err != nil {
		return nil, err
	}
	own := 2 * maxSteps / max(t.size(), 4)
	for _, i := range t.order {
		if line[i] == in || t.forced[i] != open {
			continue
		}
		g, err := t.giveWay(ctx, i, optimum, own)
		switch {
		case ctx.Err() != nil:
			return nil, ctx.Err()
		case err == nil:
			list = append(list, g)
		}
	}
	return list, nil
}

func (t *Table) giveWay(ctx context.Context, i int, optimum answer, steps int) (GiveWay, error) {
	line := t.cut(t.order, t.problem.Rule)
	switch {
	case line[i] == in:
		return GiveWay{}, model.Invalidf("Pilih program di bawah garis.", "%s sudah masuk.", t.code(i))
	case !t.Complete(i):
		return GiveWay{}, model.Invalidf("Lengkapi skornya dahulu.", "Skor %s belum lengkap.", t.code(i))
	}
	with, err := t.insisted(i)
	if err != nil {
		return GiveWay{}, err
	}
	exchange := make([]fate, len(with))
	for j, f := range with {
		if exchange[j] = f; f == open && line[j] == out {
			exchange[j] = out
		}
	}
	kept, err := t.best(ctx, exchange, line, allowance(steps/2))
	best := optimum
	if err == nil && optimum.fates[i] != in {
		best, err = t.best(ctx, with, line, allowance(steps/2))
	}
	if err != nil {
		return GiveWay{}, err
	}
	g := GiveWay{Alternative: i, Best: t.portfolio(best.fates), Price: t.score(max(optimum.value-best.value, 0))}
	g.Proved, g.PriceProved = kept.bound == kept.value, best.bound == best.value && optimum.bound == optimum.value
	t.measure(&g, line, kept.fates)
	return g, nil
}

// insisted gives what is forced once an alternative is.
func (t *Table) insisted(i int) ([]fate, error) {
	with := append([]fate{}, t.forced...)
	err := t.insist(with, i)
	var why *model.Error
	if errors.As(err, &why) {
		return nil, model.Errorf(model.Conflict, "", "%s tidak dapat masuk. %v", t.code(i), why)
	}
	return with, nil
}

// measure fills in what changes between the line and what is kept of it.
func (t *Table) measure(g *GiveWay, line, kept []fate) {
	before, after := t.portfolio(line), t.portfolio(kept)
	s := t.swap(line, kept)
	var lost, cost int64
	for _, j := range s.Out {
		lost += t.value[j]
	}
	for _, j := range s.In {
		cost += int64(t.cost(j))
		if j != g.Alternative {
			g.With = append(g.With, j)
		}
	}
	g.Out, g.Lost, g.Gained = s.Out, t.score(lost), t.score(after.Value-before.Value+lost)
	g.Left, g.Short = after.Left, max(model.Money(cost)-before.Left, 0)
	g.Fits = big.NewRat(100, 1)
	if own := t.cost(g.Alternative); own > before.Left {
		g.Fits = new(big.Rat).Mul(g.Fits, big.NewRat(int64(before.Left), int64(own)))
		g.Trim = g.Fits.Cmp(big.NewRat(trimFrom, 1)) >= 0
	}
}
