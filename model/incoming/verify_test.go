package incoming_test

import (
	"testing"

	"benangmerah/model"
	"benangmerah/model/incoming"
)

func TestCorrectionsThatComeTrueAreVerifiedInTheSameAct(t *testing.T) {
	b := start(t)
	for _, fund := range []model.ID{b.DAU, b.PAD} {
		b.Act(model.CorrectBudget{Line: b.Sub, Fund: fund, Stage: model.Agreed, Year: year, Amount: 80 * million})
	}
	enacted := func(fund incoming.Named, amount model.Money) incoming.Cell {
		cell := money(fund, amount)
		cell.Stage = model.Enacted
		return cell
	}
	o := plain(subRow(enacted(dau, 80*million), enacted(pad, 70*million)))
	o.Source, o.Whole, o.Stage, o.Name = incoming.FromRekap, true, model.Enacted, "rekap5.xlsx"
	entry := b.Act(b.act(o, incoming.Choice{}))
	list := b.Plan.Corrections.Of(b.Agency)
	if c := list[0]; c.State != model.Verified || c.StateBy != "rekap5.xlsx" || c.StateAt != entry.At {
		t.Errorf("the first correction %+v", *c)
	}
	if c := list[1]; c.State != model.Noted {
		t.Errorf("the second correction %+v", *c)
	}
	b.Act(model.Revert{Entry: entry})
	if c := b.Plan.Corrections.Of(b.Agency)[0]; c.State != model.Noted {
		t.Errorf("after undo %+v", *c)
	}
}
