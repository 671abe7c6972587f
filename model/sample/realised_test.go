package sample_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/monev"
	"benangmerah/model/sample"
)

func TestWhatTheYearBeforeCameTo(t *testing.T) {
	p := play(t).Plan
	r := monev.Of(p, monev.Query{Year: sample.Year - 1, Quarter: 4})
	told, lights, said := 0, monev.Counts{}, 0
	for _, a := range r.Accounts {
		if a.Money.Spent.Known {
			told++
		}
		for _, row := range a.Rows {
			if row.Money.Spent.Known && !row.Summed {
				lights[row.Money.Light]++
			}
			if row.Evaluation != nil {
				said++
			}
			if row.Money.Over {
				t.Errorf("%s spent more than it has", row.Line.Code)
			}
		}
	}
	if told != 4 || said != 8 {
		t.Errorf("%d agencies told, %d evaluations", told, said)
	}
	for _, light := range []monev.Light{monev.Good, monev.Attention, monev.Critical} {
		if lights[light] < 3 || r.Measures[light] < 3 {
			t.Errorf("of light %d there are %d lines and %d indicators", light, lights[light], r.Measures[light])
		}
	}
	if again := monev.Recurring(p, sample.Year-1); len(again) != 3 {
		t.Errorf("%d problems came back", len(again))
	}
	for b := range p.Budgets.All() {
		if b.Stage != model.Realised {
			continue
		}
		var sum model.Money
		for _, amount := range b.Quarters.Amount {
			sum += amount
		}
		if sum != b.Amount {
			t.Errorf("%s: the year is %d, its quarters %d", p.Lines.Get(b.Line).Code, b.Amount, sum)
		}
	}
}
