// Package refocus says to whom the money of a sheet of refocusing goes: its shares and volumes by kind of beneficiary, and reads the rules by which units are cut. For
// every unit, and so for every kind and for the sheet, after = before − cut + added, see model.RefocusUnit. Amounts are in sen, shares exact fractions of them, so that
// they add up whatever is rounded when they are written.
package refocus

import (
	"cmp"
	"math/big"
	"slices"

	"benangmerah/model"
	"benangmerah/model/locale"
)

// Share is what units of a sheet give to one kind of beneficiary. Kind is as it was first written, "" for what names none. Of is what the sheet adds in all; both amounts are in sen.
type Share struct {
	Kind      string
	Units     int
	Added, Of model.Money
	Volumes   []Volume
}

// Fraction gives the share that the kind has of what is added, Added/Of from 0 to 1, nil where nothing is added.
func (s Share) Fraction() *big.Rat {
	if s.Of == 0 {
		return nil
	}
	return big.NewRat(int64(s.Added), int64(s.Of))
}

// Volume is the volumes of units that count in the same measure. Unread counts the texts among them that are no number and in no sum.
type Volume struct {
	Unit          string
	Before, After *big.Rat
	Unread        int
}

// Shares gives the shares of the units that get something or name whom it goes to, rejected ones left out: the largest first, what names no kind last.
func Shares(s *model.RefocusSheet) []Share {
	var list []Share
	at := map[string]int{}
	for _, g := range s.Groups {
		for _, u := range g.Units {
			_, added := u.Taken()
			if u.State == model.RefocusRejected || added == 0 && u.Beneficiary == "" {
				continue
			}
			key := model.FoldName(u.Beneficiary)
			i, seen := at[key]
			if !seen {
				i = len(list)
				at[key] = i
				list = append(list, Share{Kind: u.Beneficiary, Of: s.Total.Added})
			}
			list[i].Units++
			list[i].Added = list[i].Added.Plus(added)
			list[i].count(u)
		}
	}
	slices.SortStableFunc(list, func(a, b Share) int {
		return cmp.Or(cmp.Compare(nameless(a), nameless(b)), cmp.Compare(b.Added, a.Added))
	})
	return list
}

// nameless is 1 for what names no kind.
func nameless(s Share) int {
	if s.Kind == "" {
		return 1
	}
	return 0
}

// count adds the volumes of a unit.
func (s *Share) count(u *model.RefocusUnit) {
	if u.VolumeBefore == "" && u.VolumeAfter == "" {
		return
	}
	key := model.FoldName(u.VolumeUnit)
	i := slices.IndexFunc(s.Volumes, func(v Volume) bool { return model.FoldName(v.Unit) == key })
	if i < 0 {
		i = len(s.Volumes)
		s.Volumes = append(s.Volumes, Volume{Unit: u.VolumeUnit, Before: new(big.Rat), After: new(big.Rat)})
	}
	v := &s.Volumes[i]
	v.add(v.Before, u.VolumeBefore)
	v.add(v.After, u.VolumeAfter)
}

func (v *Volume) add(sum *big.Rat, text string) {
	n, given, err := locale.ParseNumber(text, locale.Indonesian)
	switch {
	case err != nil:
		v.Unread++
	case given:
		sum.Add(sum, n.Rat())
	}
}
