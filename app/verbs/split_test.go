package verbs_test

import (
	"bytes"
	"errors"
	"testing"

	"benangmerah/model"
	"benangmerah/model/sqlite"
)

// split gives Kota Contoh and the file of its health agency, which the meeting has not come to yet.
func (d desk) split() (whole, part string) {
	d.t.Helper()
	whole, part = d.sample(), d.path("dinkes.benang")
	d.do("split", whole, "--agency", "Dinkes", "--out", part)
	return whole, part
}

// acts does acts to a file.
func (d desk) acts(path string, of func(p *model.Plan) []model.Act) {
	d.t.Helper()
	f, err := sqlite.Open(path, sqlite.Options{Operator: "Operator " + path[len(d.dir)+1:]})
	if err != nil {
		d.t.Fatal(err)
	}
	for _, act := range of(f.Plan()) {
		if _, e := f.Do(act, model.Context{}); e != nil {
			err = errors.Join(err, e)
		}
	}
	if err := errors.Join(err, f.Close()); err != nil {
		d.t.Fatal(err)
	}
}

// budgets gives those of the health agency that are asked for, in order of their codes.
func budgets(p *model.Plan) (list []*model.Budget) {
	for _, a := range p.Agencies.Of(0) {
		for _, l := range p.Lines.Of(a.ID) {
			for _, b := range p.Budgets.Of(l.ID) {
				if a.Short == "Dinkes" && b.Stage == model.Proposed {
					list = append(list, b)
				}
			}
		}
	}
	return list
}

// ask enters other amounts for the first budgets; 0 leaves one as it is.
func ask(amounts ...model.Money) func(*model.Plan) []model.Act {
	return func(p *model.Plan) (acts []model.Act) {
		for n, amount := range amounts {
			if b := budgets(p)[n]; amount != 0 {
				acts = append(acts, model.SetBudget{Line: b.Line, Fund: b.Fund, Stage: b.Stage, Year: b.Year, Amount: amount * 1_000_000 * model.Rupiah, Known: true})
			}
		}
		return acts
	}
}

func TestSplitMakesAFileOfOneAgency(t *testing.T) {
	d := newDesk(t)
	path := d.sample()
	facts := d.facts("split", path, "--agency", "1.02.0.00.0.00.06.0000", "--out", d.path("a.benang"))
	d.holds(facts, map[string]string{"agency": `"1.02.0.00.0.00.06.0000"`, "lines": "43", "seq": "93"})
	d.holds(d.facts("check", d.path("a.benang")), map[string]string{"ok": "true", "acts": "1"})
	contains(t, d.do("split", path, "--agency", "DLH", "--out", d.path("b.benang")), "Dibuat: ", "b.benang (DLH: ", "Kembalikan dengan merge.")
	if !bytes.Equal(d.read(path), sampleBytes()) {
		t.Error("splitting changed the file")
	}
	contains(t, d.refuse("split", path, "--agency", "DLH", "--out", d.path("b.benang")), "b.benang sudah ada dan tidak ditimpa")
	contains(t, d.refuse("split", path, "--agency", "Dinas Lain", "--out", d.path("c.benang")), `Perangkat daerah "Dinas Lain" tidak ada`)
	contains(t, d.refuse("split", d.path("b.benang"), "--agency", "DLH", "--out", d.path("c.benang")), "tidak dapat dibagi lagi")
}

func TestMergeTakesAnAgencysFileBack(t *testing.T) {
	d := newDesk(t)
	whole, part := d.split()
	d.acts(part, ask(111, 222))
	d.acts(whole, ask(0, 0, 333))
	d.holds(d.facts("merge", whole, part), map[string]string{"applied": "false", "changed": "2", "conflict": "0", "same": "0"})
	contains(t, d.do("merge", whole, part), "2 berubah", "→ Rp111.000.000,00", "Ini pratinjau")
	d.holds(d.facts("merge", whole, part, "--apply"), map[string]string{"applied": "true", "changed": "2"})
	d.holds(d.facts("check", whole), map[string]string{"ok": "true", "acts": "95"})
	d.holds(d.facts("merge", whole, part), map[string]string{"same": "2", "changed": "0"})
	contains(t, d.do("merge", whole, part, "--apply", "--language", "en"), "Nothing to change")
	d.acts(whole, func(p *model.Plan) []model.Act {
		for n, want := range []model.Money{111, 222, 333} {
			if b := budgets(p)[n]; b.Amount != want*1_000_000*model.Rupiah {
				t.Errorf("budget %d is %d", n, b.Amount)
			}
		}
		return nil
	})
}

func TestMergeDecidesNoConflictByItself(t *testing.T) {
	d := newDesk(t)
	whole, part := d.split()
	d.acts(part, ask(111, 222))
	d.acts(whole, ask(444))
	preview := d.do("merge", whole, part)
	contains(t, preview, "1 bentrok", "saat dibagikan Rp", "di sini Rp444.000.000,00, di berkas Rp111.000.000,00", "oleh Operator kota.benang", "1 baris bentrok")
	cell := d.facts("merge", whole, part)["rows"].([]any)[0].(map[string]any)["cells"].([]any)[0].(map[string]any)
	d.holds(cell, map[string]string{"fate": `"conflict"`, "ours": `"444000000.00"`, "theirs": `"111000000.00"`, "locked": "false"})
	d.holds(cell["changed"].(map[string]any), map[string]string{"seq": "94", "operator": `"Operator kota.benang"`, "act": `"enter.budget"`})
	contains(t, d.refuse("merge", whole, part, "--apply"), "Ada 1 baris bentrok", "--ours", "--theirs")
	before := d.read(whole)
	d.holds(d.facts("merge", whole, part, "--apply", "--ours"), map[string]string{"applied": "true"})
	amount := func() (first model.Money) {
		d.acts(whole, func(p *model.Plan) []model.Act {
			first = budgets(p)[0].Amount / model.Rupiah / 1_000_000
			return nil
		})
		return first
	}
	if got := amount(); got != 444 {
		t.Errorf("with --ours it is %d", got)
	}
	d.write("kota.benang", before)
	d.do("merge", whole, part, "--apply", "--theirs")
	if got := amount(); got != 111 {
		t.Errorf("with --theirs it is %d", got)
	}
}

func TestMergeKeepsWhatTheMeetingDecided(t *testing.T) {
	d := newDesk(t)
	whole, part := d.split()
	d.acts(part, ask(111))
	d.do("decide", whole, "--agency", "Dinkes", "--verdict", "disepakati")
	contains(t, d.do("merge", whole, part), "karena sudah diputuskan rapat")
	contains(t, d.do("merge", whole, part, "--apply", "--theirs"), "Tidak ada yang berubah")
}

func TestMergeTellsWhatItRefuses(t *testing.T) {
	d := newDesk(t)
	whole, part := d.split()
	d.acts(part, func(p *model.Plan) []model.Act {
		r := *p.Region()
		r.Name = "Kota Lain"
		return []model.Act{model.Edit{Title: "setup.region", Put: []model.Record{&r}}}
	})
	contains(t, d.do("merge", whole, part), "1 ditolak", "ditolak: Kota Lain: Data daerah tidak dapat diubah")
	contains(t, d.do("merge", whole, part, "--language", "en"), "1 refused", "refused: Kota Lain: Data of the region cannot be changed")
}

func TestMergeRefusesWhatIsNoPartOfTheFile(t *testing.T) {
	d := newDesk(t)
	whole, part := d.split()
	other := d.path("kota-lain.benang")
	d.do("new", other, "--region", "Kota Lain", "--year", "2027")
	contains(t, d.refuse("merge", other, part), "dinkes.benang dibagikan dari berkas lain")
	contains(t, d.refuse("merge", whole, other), "kota-lain.benang bukan berkas perangkat daerah")
	contains(t, d.refuse("merge", whole, d.write("isian.xlsx", nil)), "isian.xlsx bukan berkas .benang", "import")
	for _, file := range badFiles(d) {
		d.refusesBad(file, "merge", whole, file.path)
		d.refusesBad(file, "merge", whole, file.path, "--apply", "--theirs")
	}
}
