package sample_test

import (
	"fmt"
	"testing"

	"benangmerah/model"
	"benangmerah/model/submissions"
)

func TestProposalsOfTheCity(t *testing.T) {
	p := play(t).Plan
	list := p.Intakes.Of(0)
	if len(list) != 2 || list[0].Concluded == 0 || list[1].Concluded != 0 || list[1].Carries != list[0].ID {
		t.Fatalf("intakes %+v", list)
	}
	if p.HelpKinds.Len() != 8 {
		t.Errorf("%d kinds of help", p.HelpKinds.Len())
	}
	now := list[1].ID
	c := submissions.Cross(p, now, submissions.BySource, submissions.BySector)
	var counts []int
	for i, row := range c.Cells {
		for _, cell := range row {
			counts = append(counts, cell.Count)
		}
		counts = append(counts, c.OfRow[i].Count)
	}
	if got := fmt.Sprint(c.Rows, c.Columns, counts, c.Total.Count); got != "[Forum tematik Musrenbang kecamatan Pokok pikiran dewan] [Jasa Kriya Kuliner] [7 67 40 114 103 100 93 296 242 6 7 255] 665" {
		t.Errorf("by source and sector: %s", got)
	}
	sum := submissions.SumOf(p, now)
	all := 0
	for _, state := range model.SubmissionStates {
		if sum.States[state] == 0 {
			t.Errorf("nothing is %s", state)
		}
		all += sum.States[state]
	}
	if all != 665 || sum.Carried != 6 || sum.Merged != 1 || sum.Actors != 45 || sum.Taken == 0 || sum.Taken > sum.Quota {
		t.Errorf("%+v", sum)
	}
	if len(submissions.Doubles(p, now)) == 0 {
		t.Error("nothing may be the same")
	}
}
