package incoming

import (
	"slices"

	"benangmerah/model"
)

// Take takes an offer over: the rows and the sides of conflicts that Choice names, as one act. Base is the plan at the offer's stamp, nil without one. The
// offer is weighed against the plan as it is when the act is done; a conflict that came up since then keeps the plan's side. Corrections that come true by
// it are set verified with it.
type Take struct {
	Offer  *Offer
	Base   *model.Plan
	Choice Choice
}

// Name is "import".
func (Take) Name() string { return "import" }

// Changes gives what the chosen rows change, and refuses a choice that changes nothing.
func (a Take) Changes(p *model.Plan, c model.Context) ([]model.Change, error) {
	changes := weigh(p, a.Base, a.Offer).changes(a.Choice)
	if len(changes) == 0 {
		return nil, model.Invalidf("", "Tidak ada yang berubah: isi berkas itu sudah ada.")
	}
	return p.AndVerify(changes, c.At, a.Offer.Name), nil
}

// taking gathers the records as the choice leaves them.
type taking struct {
	*weighing
	after map[*item]model.Record
	gone  map[*item]bool
	sum   map[*item]bool // new budgets of which only quarters were said
	order []*item        // as they were first touched
}

// changes gives what a choice changes.
func (w *weighing) changes(choice Choice) []model.Change {
	t := &taking{weighing: w, after: map[*item]model.Record{}, gone: map[*item]bool{}, sum: map[*item]bool{}}
	for n, d := range w.drafts {
		if choice.Only == nil || choice.Only[n] {
			t.row(n, d, choice)
		}
	}
	t.goneBelow()
	t.sumQuarters()
	return t.list()
}

// goneBelow takes away with a line or an indicator what the source took away with it, ticked or not.
func (t *taking) goneBelow() {
	for _, d := range t.drafts {
		for _, c := range d.claims {
			if c.gone && !t.gone[c.item] && d.row.Fate == Changed && t.goes(c.item) {
				t.gone[c.item] = true
				t.touch(c.item)
			}
		}
	}
}

// goes says whether something that a record belongs to is taken away.
func (t *taking) goes(i *item) bool {
	for _, name := range needsOf(i.fresh) {
		if above := t.items[name]; above != nil && (t.gone[above] || t.goes(above)) {
			return true
		}
	}
	return false
}

// row takes the cells of a row that are new, changed, or decided for the source.
func (t *taking) row(n int, d *draft, choice Choice) {
	if d.row.Fate != New && d.row.Fate != Changed && d.row.Fate != Conflict {
		return
	}
	taken := d.row.Fate == New
	at := -1
	for _, c := range d.claims {
		cell := t.cell(c)
		if cell.Fate == Same && cell.Theirs == cell.Ours && c.item.ours == nil {
			continue
		}
		at++
		if at < len(d.row.Cells) && choice.takes(n, at, &d.row.Cells[at]) {
			t.claim(c)
			taken = true
		}
	}
	if taken {
		t.bring(d.needs)
	}
}

func (c *Choice) takes(row, cell int, of *PreviewCell) bool {
	switch of.Fate {
	case New, Changed:
		return true
	case Conflict:
		chosen, said := c.Cells[[2]int{row, cell}]
		return of.Lock == nil && (chosen || !said && c.Theirs)
	}
	return false
}

func (t *taking) claim(c claim) {
	if c.gone {
		t.gone[c.item] = true
		t.touch(c.item)
		return
	}
	t.bring(c.needs)
	if c.item.kind == model.KindBudget && c.item.ours == nil {
		_, before := t.sum[c.item]
		t.sum[c.item] = c.access.quarter > 0 && (!before || t.sum[c.item])
	}
	t.after[c.item] = c.access.set(t.record(c.item), c.theirs)
	t.touch(c.item)
}

// record gives a record as the choice leaves it so far.
func (t *taking) record(i *item) model.Record {
	switch {
	case t.after[i] != nil:
		return t.after[i]
	case i.ours != nil:
		return i.ours
	}
	return i.fresh
}

// bring adds records that are not in the plan.
func (t *taking) bring(list []*item) {
	for _, i := range list {
		if i.ours == nil && t.after[i] == nil {
			t.after[i] = i.fresh
			t.touch(i)
		}
	}
}

func (t *taking) touch(i *item) {
	if !slices.Contains(t.order[max(0, len(t.order)-8):], i) {
		t.order = append(t.order, i)
	}
}

// sumQuarters gives a new budget of which only quarters were said their sum.
func (t *taking) sumQuarters() {
	for i, only := range t.sum {
		if !only {
			continue
		}
		copied := *t.after[i].(*model.Budget)
		for _, q := range copied.Quarters.Amount {
			copied.Amount = copied.Amount.Plus(q)
		}
		t.after[i] = &copied
	}
}

// list gives the changes: what goes first goes last of what it belongs to, what comes stands behind what it belongs to.
func (t *taking) list() (changes []model.Change) {
	done := map[*item]bool{}
	for _, i := range t.order {
		if done[i] {
			continue
		}
		done[i] = true
		after := t.after[i]
		switch {
		case (t.gone[i] || empty(after)) && i.ours != nil:
			changes = append(changes, model.Remove(i.ours))
		case t.gone[i] || empty(after):
		case i.ours == nil:
			changes = append(changes, model.Add(after))
		case !model.SameRecord(i.ours, after):
			changes = append(changes, model.Replace(i.ours, after))
		}
	}
	return changes
}

// empty says whether a target holds nothing any more.
func empty(r model.Record) bool {
	t, ok := r.(*model.Target)
	return ok && t.Value == "" && t.Quarters == [4]string{}
}
