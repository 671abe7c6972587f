package keeping_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"benangmerah/model/keeping"
)

const ours = "f00d"

var monday = time.Date(2027, time.January, 4, 8, 0, 0, 0, time.UTC)

// calendar makes copies every so often over some days of work, with gaps, as an office does.
func calendar(r *rand.Rand, days int, kind keeping.Kind) (list []keeping.Copy) {
	acts := int64(1)
	for d := range days {
		if r.IntN(4) == 0 {
			continue
		}
		at := monday.AddDate(0, 0, d).Add(time.Duration(r.IntN(120)) * time.Minute)
		for range 1 + r.IntN(9) {
			at = at.Add(time.Duration(20+r.IntN(40)) * time.Minute)
			acts += int64(1 + r.IntN(30))
			list = append(list, keeping.Copy{Name: fmt.Sprint(len(list)), At: at, Kind: kind, File: ours, Acts: acts, Good: true})
		}
	}
	return list
}

func names(list []keeping.Copy) (names []string) {
	for _, c := range list {
		names = append(names, c.Name)
	}
	slices.Sort(names)
	return names
}

// kept leaves out what the rules do not keep.
func kept(r keeping.Rules, list []keeping.Copy) []keeping.Copy {
	surplus := names(surplusOf(r, ours, list))
	return slices.DeleteFunc(slices.Clone(list), func(c keeping.Copy) bool { return slices.Contains(surplus, c.Name) })
}

// expected works the rules out another way: for each copy, whether nothing later lies in the same day, week or month, and how many later ones of these there are.
func expected(list []keeping.Copy) (names []string) {
	for _, c := range list {
		y, w := c.At.ISOWeek()
		days, weeks, months := map[string]bool{}, map[string]bool{}, map[string]bool{}
		lastOfDay, lastOfWeek, lastOfMonth := true, true, true
		for _, o := range list {
			if !o.At.After(c.At) {
				continue
			}
			oy, ow := o.At.ISOWeek()
			sameDay := o.At.Format(time.DateOnly) == c.At.Format(time.DateOnly)
			sameWeek, sameMonth := oy == y && ow == w, o.At.Format("2006-01") == c.At.Format("2006-01")
			lastOfDay, lastOfWeek, lastOfMonth = lastOfDay && !sameDay, lastOfWeek && !sameWeek, lastOfMonth && !sameMonth
			if !sameDay {
				days[o.At.Format(time.DateOnly)] = true
			}
			if !sameWeek {
				weeks[fmt.Sprint(oy, ow)] = true
			}
			if !sameMonth {
				months[o.At.Format("2006-01")] = true
			}
		}
		if len(days) < 2 || lastOfDay && len(days) < 12 || lastOfWeek && len(weeks) < 10 || lastOfMonth && len(months) < 9 {
			names = append(names, c.Name)
		}
	}
	slices.Sort(names)
	return names
}

func TestTheRulesAreThoseThatAreToldAboutThem(t *testing.T) {
	for seed := range uint64(8) {
		list := calendar(rand.New(rand.NewPCG(seed, 1)), 10+int(seed*seed)*5, keeping.Automatic)
		if got, want := names(kept(keeping.Usual(), list)), expected(list); !slices.Equal(got, want) {
			t.Fatalf("seed %d: of %d copies %v are kept, not %v", seed, len(list), got, want)
		}
	}
}

func TestAYearOfWorkIsThinned(t *testing.T) {
	list := calendar(rand.New(rand.NewPCG(1, 2)), 400, keeping.Automatic)
	left := kept(keeping.Usual(), list)
	count := map[keeping.Reason]int{}
	for _, reason := range keeping.Usual().Reasons(ours, left) {
		count[reason]++
	}
	if len(list) < 1000 || len(left) > 2*9+12+10+9 || count[keeping.Daily] != 10 || count[keeping.Newest] != 1 || count[keeping.Weekly] < 6 || count[keeping.Monthly] < 5 || count[keeping.Surplus] != 0 {
		t.Errorf("of %d copies %d are kept: %v", len(list), len(left), count)
	}
}

// Thinning again, or after every single copy, or in any order of the list, leaves the same.
func TestThinningIsTheSameHoweverOftenItIsDone(t *testing.T) {
	for seed := range uint64(15) {
		r := rand.New(rand.NewPCG(seed, 3))
		list := calendar(r, 30+int(seed)*20, keeping.Automatic)
		once := kept(keeping.Usual(), list)
		if twice := kept(keeping.Usual(), once); !slices.Equal(names(twice), names(once)) {
			t.Fatalf("seed %d: a second time %v of %v are kept", seed, names(twice), names(once))
		}
		var daily []keeping.Copy
		for _, c := range list {
			daily = append(daily, c)
			if r.IntN(3) > 0 {
				daily = kept(keeping.Usual(), daily)
			}
		}
		if daily = kept(keeping.Usual(), daily); !slices.Equal(names(daily), names(once)) {
			t.Fatalf("seed %d: thinned as they come %v are kept, at once %v", seed, names(daily), names(once))
		}
		r.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		if shuffled := kept(keeping.Usual(), list); !slices.Equal(names(shuffled), names(once)) {
			t.Fatalf("seed %d: the order of the list makes a difference", seed)
		}
	}
}

// jump sets the clock of some copies wrong: years ahead, back to the day on which the computer was made, or by an hour or a zone.
func jump(r *rand.Rand, list []keeping.Copy) {
	for i := range list {
		switch r.IntN(12) {
		case 0:
			list[i].At = list[i].At.AddDate(70, 0, 0)
		case 1:
			list[i].At = time.Date(2000, time.January, 1, 0, r.IntN(60), 0, 0, time.UTC)
		case 2:
			list[i].At = list[i].At.Add(time.Duration(r.IntN(5)-2) * time.Hour)
		}
	}
}

// Whatever the clock does: the newest is kept by either measure, and what the rules do not touch stays.
func TestNothingIsLostThatMustStay(t *testing.T) {
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 4))
		list := calendar(r, 1+int(seed), keeping.Automatic)
		if len(list) == 0 {
			continue
		}
		jump(r, list)
		kinds := []keeping.Kind{keeping.Day, keeping.Final, keeping.Hand, keeping.BeforeVersion, keeping.BeforeRestore}
		for i := range list {
			switch r.IntN(15) {
			case 0:
				list[i].Kind = kinds[r.IntN(len(kinds))]
			case 1:
				list[i].File = "beef"
			case 2:
				list[i].File = ""
			case 3:
				list[i].Good = false
			}
		}
		left := map[string]bool{}
		for _, c := range kept(keeping.Usual(), list) {
			left[c.Name] = true
		}
		var newest, most keeping.Copy
		for _, c := range list {
			if c.Kind != keeping.Automatic || c.File != ours || !c.Good {
				if !left[c.Name] {
					t.Fatalf("seed %d: %+v is thinned out", seed, c)
				}
				continue
			}
			if newest.Name == "" || c.At.After(newest.At) {
				newest = c
			}
			if c.Acts > most.Acts {
				most = c
			}
		}
		for _, c := range []keeping.Copy{newest, most} {
			if c.Name != "" && !left[c.Name] {
				t.Fatalf("seed %d: %+v is thinned out", seed, c)
			}
		}
	}
}

// A clock that once stood years ahead, or fell back, costs no more than the place of one day, week and month.
func TestAClockThatJumpedDoesNotMakeBackupsOld(t *testing.T) {
	for _, to := range []time.Time{time.Date(2099, time.May, 1, 3, 0, 0, 0, time.UTC), time.Date(2000, time.January, 1, 0, 1, 0, 0, time.UTC)} {
		list := calendar(rand.New(rand.NewPCG(9, 9)), 30, keeping.Automatic)
		whole := kept(keeping.Rules{All: 1, Days: 11, Weeks: 9, Months: 8}, list)
		wrong := keeping.Copy{Name: "wrong", At: to, Kind: keeping.Automatic, File: ours, Acts: list[len(list)-1].Acts + 5, Good: true}
		left := names(kept(keeping.Usual(), append(slices.Clone(list), wrong)))
		if !slices.Contains(left, "wrong") {
			t.Errorf("%v: the newest by its acts is thinned out", to)
		}
		for _, c := range whole {
			if !slices.Contains(left, c.Name) {
				t.Errorf("%v: %s of %v is thinned out", to, c.Name, c.At)
			}
		}
	}
}

func TestNothingIsThinnedOutOfAnotherFile(t *testing.T) {
	list := calendar(rand.New(rand.NewPCG(5, 5)), 90, keeping.Automatic)
	if got := surplusOf(keeping.Usual(), "", list); got != nil {
		t.Errorf("of a file without an ID %v", names(got))
	}
	if got := surplusOf(keeping.Usual(), "beef", list); got != nil {
		t.Errorf("of another file %v", names(got))
	}
	if got := surplusOf(keeping.Rules{}, ours, list[:1]); got != nil {
		t.Errorf("the only one: %v", got)
	}
}

func TestNamesSayWhatTheyAre(t *testing.T) {
	at := time.Date(2027, time.January, 18, 17, 5, 0, 0, time.UTC)
	zone := time.FixedZone("WITA", 8*60*60)
	for _, n := range []keeping.Name{
		{"kota", at, keeping.Automatic, 0},
		{"kota.v2-20200101-0000", at, keeping.Automatic, 0},
		{"kota", at, keeping.Hand, 0},
		{"kota baru (2)", at, keeping.Day, 3},
		{"kota", at, keeping.Day, 0},
		{"kota", at, keeping.Final, 12},
		{"kota", at, keeping.Final, 0},
	} {
		name := n.String()
		if got, ok := keeping.ParseName(name); !ok || got != n {
			t.Errorf("%s says %+v, %v", name, got, ok)
		}
		taken := name[:len(name)-len(keeping.Extension)] + " (2).BENANG"
		if got, ok := keeping.ParseName("/media/stick/" + taken); !ok || got != n {
			t.Errorf("%s says %+v, %v", taken, got, ok)
		}
		local := keeping.NameOf("/rapat/"+n.Stem+".benang", n.Kind, n.Number, time.Date(2027, time.January, 18, 17, 5, 44, 9, zone))
		if local.String() != name {
			t.Errorf("in another zone %s", local)
		}
	}
	for name, want := range map[string]keeping.Name{
		"kota (sebelum versi 7).benang":                         {"kota", time.Time{}, keeping.BeforeVersion, 7},
		"kota (sebelum dipulihkan 2027-01-18 17.05) (3).benang": {"kota", at, keeping.BeforeRestore, 0},
	} {
		if got, ok := keeping.ParseName(name); !ok || got != want {
			t.Errorf("%s says %+v, %v", name, got, ok)
		}
	}
	for _, name := range []string{
		"kota.benang", "kota-20271318-0905.benang", "kota-20270118-0905.pdf", "-20270118-0905.benang", "kota-20270118-0905-otomatis-lain.benang", "kota-20270118-0905", "", ".benang",
		"kota (rusak 2027-01-18 17.05).benang", "kota (sebelum dipulihkan 2027-01-38 17.05).benang", "kota-20270118-2560.benang",
	} {
		if got, ok := keeping.ParseName(name); ok {
			t.Errorf("%q says %+v", name, got)
		}
	}
}

func FuzzParseName(f *testing.F) {
	for _, name := range []string{"kota-20270118-0905-otomatis.benang", "a (sebelum versi 2).benang", "a-20270118-0905-final-3 (2).benang"} {
		f.Add(name)
	}
	f.Fuzz(func(t *testing.T, name string) {
		n, ok := keeping.ParseName(name)
		if !ok || n.Kind == keeping.BeforeVersion || n.Kind == keeping.BeforeRestore {
			return
		}
		if again, ok := keeping.ParseName(n.String()); !ok || again != n {
			t.Errorf("%q says %+v, whose name %q says %+v", name, n, n.String(), again)
		}
	})
}

// The reasons are the same in every zone that the process runs in.
func TestTheZoneOfTheProcessMakesNoDifference(t *testing.T) {
	list := calendar(rand.New(rand.NewPCG(6, 6)), 60, keeping.Automatic)
	want := keeping.Usual().Reasons(ours, list)
	for i := range list {
		y, m, d := list[i].At.Date()
		list[i].At = time.Date(y, m, d, list[i].At.Hour(), list[i].At.Minute(), 0, 0, time.FixedZone("", 9*60*60))
	}
	if got := keeping.Usual().Reasons(ours, list); !maps.Equal(got, want) {
		t.Error("another zone gives other reasons")
	}
}

// surplusOf gives the backups of a file that are not kept, the oldest first.
func surplusOf(r keeping.Rules, file string, copies []keeping.Copy) (list []keeping.Copy) {
	why := r.Reasons(file, copies)
	for _, c := range keeping.Sort(copies) {
		if why[c.Name] == keeping.Surplus {
			list = append(list, c)
		}
	}
	slices.Reverse(list)
	return list
}
