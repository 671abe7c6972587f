package rank_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"benangmerah/model"
	"benangmerah/model/rank"
)

// Whatever is read is either refused with a sentence, or solved to the end with a line and an optimum that fit.
func FuzzProblem(f *testing.F) {
	f.Add(`{"ceiling": "13.00", "criteria": [{"name": "K", "points": 60}, {"name": "L", "points": 40}], "alternatives": [
		{"code": "A", "cost": 5, "scores": [[5, 3], [3, 4]]}, {"code": "B", "cost": 6, "scores": [[5, null], [5, 5]], "lock": "must"}]}`)
	f.Add(`{"ceiling": 9, "agencies": {"D": 3}, "sources": {"X": 4}, "rule": "stop", "ties": "listed", "threshold": 2, "alternatives": [
		{"code": "A", "cost": 2, "value": 3, "agency": "D", "source": "X", "needs": ["B"]}, {"code": "B", "cost": 0, "value": 1, "sources": {"X": 0}, "excludes": ["C"]},
		{"code": "C", "cost": 9, "value": 9, "lock": "deferred"}]}`)
	for _, x := range bad {
		f.Add(x.problem)
	}
	f.Fuzz(func(t *testing.T, text string) {
		r, err := rank.Read(strings.NewReader(text))
		var x *rank.Table
		if err == nil && len(r.Alternatives) < 30 {
			x, err = rank.New(r.Problem)
		}
		var told *model.Error
		if err != nil && (!errors.As(err, &told) || strings.Contains(told.Error(), "%!")) {
			t.Fatalf("not a sentence for people: %v", err)
		}
		if x == nil {
			return
		}
		o := optimumOf(x)
		if o.Cost > r.Ceiling || x.Funded().Cost > r.Ceiling || o.Value < 0 || r.Threshold == 0 && o.Value < x.Funded().Value {
			t.Fatalf("%+v", o)
		}
		x.Standings()
		givingWayOf(x)
		flipsOf(x)
		stabilitiesOf(x)
		notchesOf(x)
		_, _ = x.Frontier(context.Background())
	})
}
