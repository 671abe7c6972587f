package refocus

import (
	"cmp"
	"slices"

	"benangmerah/model"
)

// Turn is what the units of a sheet for one kind of beneficiary have before and afterwards, beside what they get: the sums over
// the units of Before, of Added as far as it counts, and of Before − Cut + Added, in sen. Kind is as it was first written, "" for units
// that name none. The Of amounts are those of the whole sheet, so that the turns add up to them to the sen.
type Turn struct {
	Kind                     string
	Units                    int
	Before, Added, After     model.Money
	OfBefore, OfAdd, OfAfter model.Money
	Volumes                  []Volume
}

// Turns gives every kind of a sheet, what gets the most first, what names no kind last. Rejected units keep what they have.
func Turns(s *model.RefocusSheet) []Turn {
	var list []Turn
	at := map[string]int{}
	for _, g := range s.Groups {
		for _, u := range g.Units {
			key := model.FoldName(u.Beneficiary)
			i, seen := at[key]
			if !seen {
				i = len(list)
				at[key] = i
				list = append(list, Turn{Kind: u.Beneficiary, OfBefore: s.Total.Before, OfAdd: s.Total.Added, OfAfter: s.Total.After()})
			}
			list[i].take(u)
		}
	}
	slices.SortStableFunc(list, func(a, b Turn) int {
		return cmp.Or(cmp.Compare(nameless(Share{Kind: a.Kind}), nameless(Share{Kind: b.Kind})), cmp.Compare(b.Added, a.Added), cmp.Compare(b.After, a.After))
	})
	return list
}

func (t *Turn) take(u *model.RefocusUnit) {
	_, added := u.Taken()
	t.Units++
	t.Before, t.Added, t.After = t.Before.Plus(u.Before), t.Added.Plus(added), t.After.Plus(u.After())
	if u.State != model.RefocusRejected {
		volumes := Share{Volumes: t.Volumes}
		volumes.count(u)
		t.Volumes = volumes.Volumes
	}
}
