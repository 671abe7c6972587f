package rank_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"benangmerah/model"
	"benangmerah/model/rank"
)

// patient is a context that is cancelled after it was looked at a number of times.
type patient struct {
	context.Context
	looks, after int
}

func (p *patient) Err() error {
	if p.looks++; p.after > 0 && p.looks > p.after {
		return context.Canceled
	}
	return nil
}

// town is a part of a city.
func town() rank.Problem {
	p := city(1, 20, 10, 20, 10, 15, 25)
	p.Alternatives, p.Ceiling = p.Alternatives[:120], 110_000*million
	return p
}

// divided is a town with ceilings of its agencies and a source, and needs.
func divided() rank.Problem {
	p := town()
	p.Agencies, p.Sources = map[string]model.Money{}, map[string]model.Money{"DAU": 50_000 * million}
	for i := range p.Alternatives {
		a := &p.Alternatives[i]
		a.Agency = fmt.Sprintf("PD%02d", i%30)
		p.Agencies[a.Agency] = model.Money(4_000+i*7) * million
		if i%3 > 0 {
			a.Sources = map[string]model.Money{"DAU": a.Cost}
		}
		if i%7 == 6 {
			a.Needs = []string{p.Alternatives[i-3].Code}
		}
	}
	return p
}

// searches are all that can be cancelled of a table, on it and by name.
func searches(x *rank.Table, below int) map[string]func(context.Context) error {
	return map[string]func(context.Context) error{
		"optimum":     func(ctx context.Context) error { _, err := x.Optimum(ctx); return err },
		"a way in":    func(ctx context.Context) error { _, err := x.GiveWay(ctx, below); return err },
		"ways in":     func(ctx context.Context) error { _, err := x.GivingWay(ctx); return err },
		"notches":     func(ctx context.Context) error { _, err := x.OneNotch(ctx); return err },
		"flips":       func(ctx context.Context) error { _, err := x.FlipsAcrossLine(ctx); return err },
		"stability":   func(ctx context.Context) error { _, err := x.Stability(ctx, 0); return err },
		"stabilities": func(ctx context.Context) error { _, err := x.Stabilities(ctx); return err },
		"frontier":    func(ctx context.Context) error { _, err := x.Frontier(ctx); return err },
	}
}

// A search looks at its context all along; once that is cancelled it looks a few times more on its way out, and no step is taken in between.
func TestACancelledSearchEndsAfterFewSteps(t *testing.T) {
	const after, onTheWayOut = 5, 12
	for kind, p := range map[string]rank.Problem{"under one ceiling": town(), "under many": divided()} {
		x := table(t, p)
		line, below := x.Funded(), -1
		for _, i := range x.Ranked() {
			if !line.Has(i) && below < 0 {
				if _, err := x.GiveWay(t.Context(), i); err == nil {
					below = i
				}
			}
		}
		for name, search := range searches(x, below) {
			whole := &patient{Context: t.Context()}
			if err := search(whole); err != nil {
				t.Errorf("%s %s: %v", name, kind, err)
			}
			cut := &patient{Context: t.Context(), after: min(after, whole.looks-1)}
			if err := search(cut); !errors.Is(err, context.Canceled) {
				t.Errorf("%s %s: cancelled it gives %v", name, kind, err)
			}
			if cut.looks > cut.after+onTheWayOut {
				t.Errorf("%s %s: %d looks after it was cancelled, of %d in all", name, kind, cut.looks-cut.after, whole.looks)
			}
			if whole.looks < 2 {
				t.Errorf("%s %s: looked at %d times", name, kind, whole.looks)
			}
			ended, cancel := context.WithCancel(t.Context())
			cancel()
			if err := search(ended); !errors.Is(err, context.Canceled) {
				t.Errorf("%s %s: cancelled before it gives %v", name, kind, err)
			}
		}
	}
}
