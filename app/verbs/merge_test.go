package verbs_test

import (
	"encoding/json"
	"os"
	"strconv"
	"strings"
	"testing"

	"benangmerah/model"
)

// apart gives Kota Contoh and a copy of it, on both of which something was done since: on the copy the first two amounts were changed, here the first one.
func (d desk) apart() (here, there string) {
	d.t.Helper()
	here, there = d.sample(), d.path("laptop-b.benang")
	if err := os.WriteFile(there, d.read(here), 0o600); err != nil {
		d.t.Fatal(err)
	}
	d.acts(here, ask(11))
	d.acts(there, ask(22, 33))
	return here, there
}

// mergeFacts is what the verb prints as JSON, as far as these tests look at it.
type mergeFacts struct {
	Relation, Backup              string
	Applied                       bool
	Ancestor, First, Last         int64
	Here, There, Acts             int
	Conflicts, Open, New, Changed int
	Rows                          []struct {
		Fate, Code string
		Cells      []struct {
			Key, Column, Fate, Base, Ours, Theirs string
			There                                 *struct{ Operator, Act string }
		}
	}
}

func (d desk) merged(args ...string) (f mergeFacts) {
	d.t.Helper()
	if err := json.Unmarshal([]byte(d.do(append(append([]string{"merge"}, args...), "--json")...)), &f); err != nil {
		d.t.Fatal(err)
	}
	return f
}

// key gives that of the one conflict.
func (f mergeFacts) key() string {
	for _, r := range f.Rows {
		for _, c := range r.Cells {
			if c.Key != "" {
				return c.Key
			}
		}
	}
	return ""
}

func TestMergeOfACopyIsPreviewedDecidedAndApplied(t *testing.T) {
	d := newDesk(t)
	here, there := d.apart()
	before := d.read(here)
	f := d.merged(here, there)
	if f.Relation != "diverged" || strconv.Itoa(int(f.Ancestor)) != acts(0) || f.Here != 1 || f.There != 2 || f.Acts != 2 || f.Conflicts != 1 || f.Open != 1 || f.Applied {
		t.Fatalf("the preview gives %+v", f)
	}
	contains(t, d.do("merge", here, there), "Asal bersama: tindakan nomor "+acts(0), "laptop-b.benang", "asal bersama", "Rp11.000.000,00", "Rp22.000.000,00", "kunci: "+f.key(), "Ada 1 bentrok")
	contains(t, d.refuse("merge", here, there, "--apply"), "Masih ada 1 bentrok")
	contains(t, d.refuse("merge", here, there, "--choose", "budget/9=ours"), `Tidak ada bentrok "budget/9"`)
	contains(t, d.refuse("merge", here, there, "--choose", f.key()+"=mungkin"), "tidak dapat dibaca")
	if string(d.read(here)) != string(before) {
		t.Error("a preview changed the file")
	}
	f = d.merged(here, there, "--apply", "--choose", f.key()+"==44.000.000")
	if !f.Applied || f.Open != 0 || strconv.Itoa(int(f.First)) != acts(2) || strconv.Itoa(int(f.Last)) != acts(4) || !strings.Contains(f.Backup, "sebelum penggabungan") {
		t.Errorf("applying gives %+v", f)
	}
	d.holds(d.facts("check", here), map[string]string{"ok": "true", "acts": acts(4)})
	d.holds(d.facts("check", f.Backup), map[string]string{"ok": "true", "acts": acts(1)})
	d.acts(here, func(p *model.Plan) []model.Act {
		list := budgets(p)
		for i, want := range []model.Money{44, 33} {
			if list[i].Amount != want*1_000_000*model.Rupiah {
				t.Errorf("budget %d is %d", i, list[i].Amount)
			}
		}
		return nil
	})
	f = d.merged(here, there, "--apply")
	if f.Relation != "known" || f.Applied {
		t.Errorf("merging again gives %+v", f)
	}
}

func TestMergeOfACopySaysWhereNothingIsToBeMerged(t *testing.T) {
	d := newDesk(t)
	here, there := d.sample(), d.path("lama.benang")
	if err := os.WriteFile(there, d.read(here), 0o600); err != nil {
		t.Fatal(err)
	}
	contains(t, d.do("merge", here, there), "sama dengan berkas ini")
	d.acts(here, ask(11))
	contains(t, d.do("merge", here, there, "--apply"), "lebih lama: tidak ada yang baru")
	contains(t, d.do("merge", there, here), "lebih baru", "Buka saja salinan itu")
	contains(t, d.refuse("merge", there, here, "--apply"), "lebih baru")
	contains(t, d.do("merge", there, here, "--language", "en"), "is newer")
}

// What a merge brought says in the list of acts since a backup where it was done.
func TestMergedActsSayFromWhere(t *testing.T) {
	d := newDesk(t)
	here, there := d.apart()
	m := d.merged(here, there, "--theirs", "--apply")
	var facts struct {
		Difference struct {
			Acts []struct {
				Merged *struct {
					Copy, At string
					Seq      int64
				}
			}
		}
	}
	if err := json.Unmarshal([]byte(d.do("backups", here, "--compare", m.Backup, "--json")), &facts); err != nil {
		t.Fatal(err)
	}
	if int64(len(facts.Difference.Acts)) != m.Last-m.First+1 {
		t.Fatalf("%d acts since the backup before the merge, of %d to %d", len(facts.Difference.Acts), m.First, m.Last)
	}
	brought := 0
	for _, a := range facts.Difference.Acts {
		if a.Merged != nil {
			brought++
			if a.Merged.Copy != "laptop-b.benang" || a.Merged.Seq <= m.Ancestor || !strings.HasSuffix(a.Merged.At, "Z") {
				t.Errorf("%+v", *a.Merged)
			}
		}
	}
	if brought != m.Acts {
		t.Errorf("%d acts say that they were merged, of %d", brought, m.Acts)
	}
}
