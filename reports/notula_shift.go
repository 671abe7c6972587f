package reports

import (
	"benangmerah/model"
	"benangmerah/model/locale"
)

// moment is what the two corrections of a shift of money have in common.
type moment struct {
	at      model.Instant
	slot    model.ID
	speaker string
	stage   model.Stage
	year    int
	reason  string
}

func momentOf(x *model.Correction) moment {
	return moment{at: x.At, slot: x.Slot, speaker: x.Speaker, stage: x.Stage, year: x.Year, reason: x.Reason}
}

// shifts finds the corrections that moved money from one figure to another: two of budgets in one moment, of which one lost what the other gained. It gives
// the gaining one by the losing one, and the gaining ones.
func shifts(list []*model.Correction) (to map[*model.Correction]*model.Correction, gained map[*model.Correction]bool) {
	moments := map[moment][]*model.Correction{}
	for _, x := range list {
		if x.Field == model.FieldBudget {
			moments[momentOf(x)] = append(moments[momentOf(x)], x)
		}
	}
	to, gained = map[*model.Correction]*model.Correction{}, map[*model.Correction]bool{}
	for _, pair := range moments {
		if len(pair) != 2 || pair[0].NewAmount == pair[0].OldAmount || pair[0].NewAmount-pair[0].OldAmount != pair[1].OldAmount-pair[1].NewAmount {
			continue
		}
		from, gaining := pair[0], pair[1]
		if from.NewAmount > from.OldAmount {
			from, gaining = gaining, from
		}
		to[from], gained[gaining] = gaining, true
	}
	return to, gained
}

// shifted says in sentences how much money was moved from where to where.
func (n *notula) shifted(from, to *model.Correction) string {
	amount := fill(n.say.Shifted, "amount", n.inWords(from.OldAmount-from.NewAmount))
	return joined("\n", amount, n.shiftedFigure(n.say.ShiftedFrom, from), n.shiftedFigure(n.say.ShiftedTo, to))
}

func (n *notula) shiftedFigure(template string, x *model.Correction) string {
	figure := fill(template, "line", n.lineOf(x.Line), "what", lowerFirst(n.correctedField(x)),
		"old", locale.FormatMoney(x.OldAmount, locale.Indonesian), "new", locale.FormatMoney(x.NewAmount, locale.Indonesian))
	return joined("\n", figure, n.voidSentence(x))
}
