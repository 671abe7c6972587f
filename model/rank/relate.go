package rank

import (
	"maps"
	"slices"
	"strings"

	"benangmerah/model"
)

// setLimits gathers the ceilings of agencies and of funding sources.
func (t *Table) setLimits() error {
	for _, name := range slices.Sorted(maps.Keys(t.problem.Agencies)) {
		t.limits = append(t.limits, limit{name: name, agency: true, amount: t.problem.Agencies[name]})
	}
	for _, name := range slices.Sorted(maps.Keys(t.problem.Sources)) {
		t.limits = append(t.limits, limit{name: name, amount: t.problem.Sources[name]})
	}
	t.setQuota()
	for n := range t.limits {
		l := &t.limits[n]
		if l.quota {
			continue
		}
		if l.amount < 0 {
			return model.Invalidf("Isi pagu nol atau lebih.", "Pagu %s negatif.", l.name)
		}
		l.take = make([]model.Money, t.size())
		for i, a := range t.problem.Alternatives {
			switch {
			case !l.agency:
				l.take[i] = a.Sources[l.name]
			case a.Agency == l.name:
				l.take[i] = a.Cost
			}
		}
	}
	t.findLimits()
	return t.checkSources()
}

// setQuota makes a limit of the quota, of which every alternative takes as much: a share of the ceiling, so that it has the size of money.
func (t *Table) setQuota() {
	if !t.problem.Counted {
		return
	}
	const least, most = 1, model.Money(1e12)
	l := limit{quota: true, most: max(t.problem.Most, 0), take: make([]model.Money, t.size())}
	one := min(max(t.problem.Ceiling/model.Money(max(l.most, 1)), least), most)
	for i := range l.take {
		l.take[i] = one
	}
	l.amount = one * model.Money(l.most)
	t.limits = append(t.limits, l)
}

// Kinds of limits, by which an alternative stands under one at most.
const (
	byAgency = iota
	bySource
)

func (l limit) kind() int {
	if l.agency {
		return byAgency
	}
	return bySource
}

// findLimits notes what every alternative takes from.
func (t *Table) findLimits() {
	t.under = make([][]int, t.size())
	for kind := range t.whole {
		t.whole[kind] = slices.Repeat([]int{-1}, t.size())
	}
	for n, l := range t.limits {
		for i, m := range l.take {
			if m > 0 {
				t.under[i] = append(t.under[i], n)
			}
			if m > 0 && m == t.cost(i) && !l.quota {
				t.whole[l.kind()][i] = n
			}
		}
	}
}

func (t *Table) checkSources() error {
	for _, a := range t.problem.Alternatives {
		var sum model.Money
		for _, name := range slices.Sorted(maps.Keys(a.Sources)) {
			if a.Sources[name] < 0 {
				return model.Invalidf("Isi biaya nol atau lebih.", "Biaya %s dari sumber dana %s negatif.", a.Code, name)
			}
			sum = sum.Plus(a.Sources[name])
		}
		if len(a.Sources) > 0 && sum != a.Cost {
			return model.Invalidf("Samakan jumlahnya.", "Biaya %s tidak sama dengan jumlah sumber dananya.", a.Code)
		}
	}
	return nil
}

// setRelations finds who needs whom, to the end, and who excludes whom.
func (t *Table) setRelations() error {
	n := t.size()
	places := make(map[string]int, n)
	for i, a := range t.problem.Alternatives {
		places[a.Code] = i
	}
	direct := make([][]int, n)
	t.needs, t.needed, t.foes = make([][]int, n), make([][]int, n), make([][]int, n)
	for i, a := range t.problem.Alternatives {
		for _, code := range a.Needs {
			j, known := places[code]
			if !known {
				return unknown(a.Code, code)
			}
			direct[i] = append(direct[i], j)
		}
		for _, code := range a.Excludes {
			j, known := places[code]
			switch {
			case !known:
				return unknown(a.Code, code)
			case i == j:
				return model.Invalidf("Hapus syarat itu.", "%s meniadakan dirinya sendiri.", a.Code)
			}
			t.foes[i], t.foes[j] = append(t.foes[i], j), append(t.foes[j], i)
		}
	}
	return t.closeNeeds(direct)
}

func unknown(code, named string) error {
	return model.Invalidf("Tulis kode program yang ada di daftar.", "%s menyebut %q, yang tidak ada di daftar.", code, named)
}

// closeNeeds follows the needs to their end. A circle is refused: none of its members could be the first.
func (t *Table) closeNeeds(direct [][]int) error {
	state := make([]fate, t.size()) // open: not seen; in: under way; out: done
	var path []int
	var visit func(i int) error
	visit = func(i int) error {
		if state[i] == out {
			return nil
		}
		if path = append(path, i); state[i] == in {
			circle := t.codes(path[slices.Index(path, i):])
			return model.Invalidf("Hapus salah satu syaratnya.", "Syaratnya berputar: %s.", strings.Join(circle, " → "))
		}
		state[i] = in
		for _, j := range direct[i] {
			if err := visit(j); err != nil {
				return err
			}
			t.needs[i] = append(append(t.needs[i], j), t.needs[j]...)
		}
		path = path[:len(path)-1]
		slices.Sort(t.needs[i])
		t.needs[i] = slices.Compact(t.needs[i])
		state[i] = out
		return nil
	}
	for i := range direct {
		if err := visit(i); err != nil {
			return err
		}
		slices.Sort(t.foes[i])
		t.foes[i] = slices.Compact(t.foes[i])
	}
	for i, list := range t.needs {
		for _, j := range list {
			t.needed[j] = append(t.needed[j], i)
		}
	}
	return nil
}

// force draws what follows from the locks, and refuses those that leave no solution, by name. What is not ranked stays out unless it is locked in, or
// needed by what is locked in.
func (t *Table) force() error {
	t.forced = make([]fate, t.size())
	for i, a := range t.problem.Alternatives {
		if a.Lock == Out || a.Lock == Deferred {
			t.forced[i] = out
		}
	}
	for i, a := range t.problem.Alternatives {
		if a.Lock != Must {
			continue
		}
		if err := t.insist(t.forced, i); err != nil {
			return err
		}
	}
	for i, f := range t.forced {
		if f == out || f == open && !t.Complete(i) {
			t.close(t.forced, i)
		}
	}
	return nil
}

// close puts out what is open of an alternative and those that need it.
func (t *Table) close(fates []fate, i int) {
	for _, j := range append([]int{i}, t.needed[i]...) {
		if fates[j] == open {
			fates[j] = out
		}
	}
}

// insist puts an alternative in with all that it needs and without all that it excludes. Where fates do not allow that, they are left half changed and
// the error names what stands against it.
func (t *Table) insist(fates []fate, i int) error {
	for _, j := range append([]int{i}, t.needs[i]...) {
		if fates[j] == out {
			return t.contradiction(fates, i, j)
		}
		fates[j] = in
	}
	for _, j := range append([]int{i}, t.needs[i]...) {
		for _, foe := range t.foes[j] {
			for _, k := range append([]int{foe}, t.needed[foe]...) {
				if fates[k] == in {
					return t.together(i, k)
				}
				fates[k] = out
			}
		}
	}
	return t.checkMoney(fates, i)
}

// contradiction says why i cannot come in since j, which is i or what it needs, is out.
func (t *Table) contradiction(fates []fate, i, j int) error {
	for _, foe := range t.foes[j] {
		if fates[foe] == in {
			return t.together(i, foe)
		}
	}
	if i == j {
		for _, k := range t.needs[i] {
			if fates[k] == out {
				return t.contradiction(fates, i, k)
			}
		}
		return model.Errorf(model.Conflict, "Lepaskan salah satu kuncian.", "Tidak ada susunan yang memenuhi kuncian ini: %s harus masuk dan tidak boleh masuk.", t.code(i))
	}
	return model.Errorf(model.Conflict, "Lepaskan salah satu kuncian.", "Tidak ada susunan yang memenuhi kuncian ini: %s memerlukan %s, yang tidak boleh masuk.", t.code(i), t.code(j))
}

func (t *Table) together(i, j int) error {
	return model.Errorf(model.Conflict, "Lepaskan salah satu kuncian.", "Tidak ada susunan yang memenuhi kuncian ini: %s tidak dapat masuk bersama %s.", t.code(i), t.code(j))
}

// checkMoney says whether those that are in fit every ceiling; i came in last.
func (t *Table) checkMoney(fates []fate, i int) error {
	var sum model.Money
	for j, f := range fates {
		if f == in {
			sum += t.cost(j)
		}
	}
	if sum > t.problem.Ceiling {
		return model.Errorf(model.Conflict, "Lepaskan salah satu kuncian, atau naikkan pagunya.", "Tidak ada susunan yang memenuhi kuncian ini: bersama %s, yang wajib melebihi pagu.", t.code(i))
	}
	for _, n := range t.touched(i) {
		l := t.limits[n]
		if l.taken(fates) > l.amount && l.quota {
			return model.Errorf(model.Conflict, "Lepaskan salah satu kuncian, atau naikkan kuotanya.", "Tidak ada susunan yang memenuhi kuncian ini: bersama %s, yang wajib melebihi kuota %d.", t.code(i), l.most)
		}
		if l.taken(fates) > l.amount {
			return model.Errorf(model.Conflict, "Lepaskan salah satu kuncian, atau naikkan pagunya.", "Tidak ada susunan yang memenuhi kuncian ini: bersama %s, yang wajib melebihi pagu %s.", t.code(i), l.name)
		}
	}
	return nil
}

// touched gives the limits that an alternative and what it needs take from.
func (t *Table) touched(i int) []int {
	list := slices.Clone(t.under[i])
	for _, j := range t.needs[i] {
		list = append(list, t.under[j]...)
	}
	return list
}

// taken is what those that are in take of a limit.
func (l limit) taken(fates []fate) (sum model.Money) {
	for i, f := range fates {
		if f == in {
			sum += l.take[i]
		}
	}
	return sum
}
