package reports

import (
	"slices"

	"benangmerah/model"
	"benangmerah/model/locale"
)

// Former is a decision that no longer stands: a later act, entry Seq of the journal, changed or withdrew it. By says in which circumstances, Reason why.
type Former struct {
	*model.Decision
	Seq       int64
	By        model.Said
	Why       string
	Withdrawn bool
}

// FormerDecisions gives the decisions that others took the place of, and those that were withdrawn, from the whole journal in its order. What was undone
// is left out: it was a slip of the hand.
func FormerDecisions(journal []*model.Entry) (list []Former) {
	stands := model.Stands(journal)
	for _, e := range journal {
		if !stands[e.Seq] || e.Undoes != 0 || e.Act != (model.Decide{}).Name() && e.Act != (model.Undecide{}).Name() {
			continue
		}
		by := model.Said{Slot: e.Slot, Agency: e.Agency, Speaker: e.Speaker, At: e.At}
		for _, c := range e.Changes {
			if before, was := c.Before.(*model.Decision); was && !model.SameRecord(c.Before, c.After) { // a merged act may change nothing here
				list = append(list, Former{Decision: before, Seq: e.Seq, By: by, Why: e.Reason, Withdrawn: c.After == nil})
			}
		}
	}
	return list
}

// formerly tells of the decisions that no longer stand: where they were made, and where they were withdrawn.
func (n *notula) formerly(in func(model.Said) bool) (list []saying) {
	for _, group := range n.formerGroups() {
		first := group[0]
		decisions := make([]*model.Decision, len(group))
		for i, f := range group {
			decisions[i] = f.Decision
		}
		told := saying{id: first.ID, subject: n.say.Decision, journalled: true}
		if in(first.Said) {
			then := n.say.Changed
			if first.Withdrawn {
				then = n.say.WithdrawnThen
			}
			made := told
			made.at, made.speaker, made.key = first.At, first.Speaker, key(KindNotula, "ujaran", "keputusan-lama", first.Seq, first.ID)
			made.text = joined("\n", n.decidedOn(decisions), fill(then, "from", n.hour(first.By.At), "zone", n.zone.String(), "date", n.otherDay(first)))
			list = append(list, made)
		}
		if first.Withdrawn && in(first.By) {
			gone := told
			gone.at, gone.speaker, gone.key = first.By.At, first.By.Speaker, key(KindNotula, "ujaran", "pencabutan", first.Seq, first.ID)
			gone.text = joined("\n", fill(n.say.Withdrawn, "verdict", n.words.Verdicts[string(first.Verdict)], "lines", n.decidedLines(decisions)), n.because(first.Why))
			list = append(list, gone)
		}
	}
	return list
}

// formerGroups gives the decisions that no longer stand; those that were made together and ended together are one.
func (n *notula) formerGroups() (groups [][]Former) {
	for _, f := range n.former {
		if f.Meeting != n.meeting.ID {
			continue
		}
		at := slices.IndexFunc(groups, func(g []Former) bool {
			return g[0].Seq == f.Seq && g[0].Withdrawn == f.Withdrawn && together(g[0].Decision, f.Decision)
		})
		if at < 0 {
			groups = append(groups, []Former{f})
		} else {
			groups[at] = append(groups[at], f)
		}
	}
	return groups
}

// otherDay gives the date on which a decision ended, where it is not that on which it was made.
func (n *notula) otherDay(f Former) string {
	made, _ := n.zone.Split(f.At)
	ended, _ := n.zone.Split(f.By.At)
	if made == ended {
		return ""
	}
	return fill(n.say.OnDate, "date", locale.FormatDate(ended, locale.Indonesian))
}
